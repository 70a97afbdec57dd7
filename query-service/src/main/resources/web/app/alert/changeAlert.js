import { element, fill } from "../dom/element.js";
import { address, go } from "../route/address.js";
import { read, send } from "../api/request.js";
import { loading } from "../state/notices.js";
import { alertEditor } from "./editor.js";
import { secretOnce } from "./secretOnce.js";

const BEGINS = {
    "": "Goes on where it is; another query from now on",
    now: "From now on",
    earliest: "From the beginning: past matches too",
};

/** Changes what an alert asks and how it tells. */
export async function changeAlertView(place, { path: [, id], signal }) {
    const route = `/alerts/${encodeURIComponent(id)}`;
    fill(place, loading("the alert"));
    const alert = await read(route, { signal });

    async function save(changed) {
        const told = await send("PUT", route, { ...changed, paused: alert.paused });
        if (told.secret) fill(place, secretOnce(told));
        else go(address(["alerts", id]));
    }

    fill(
        place,
        element("h1", {}, `Change “${alert.name}”`),
        alertEditor(alert, { action: "Save", begins: BEGINS, save, signal }),
    );
}
