import { element, fill } from "../dom/element.js";
import { address, go } from "../route/address.js";
import { send } from "../api/request.js";
import { alertEditor } from "./editor.js";
import { secretOnce } from "./secretOnce.js";

const BEGINS = { now: "From now on", earliest: "From the beginning: past matches too" };

/** Makes an alert of a query, with what it would have told beside it. */
export function newAlertView(place, { parameters, signal }) {
    async function save(alert) {
        const made = await send("POST", "/alerts", alert);
        if (made.secret) fill(place, secretOnce(made));
        else go(address(["alerts", made.id]));
    }

    fill(
        place,
        element("h1", {}, "New alert"),
        alertEditor({ q: parameters.q }, { action: "Make the alert", begins: BEGINS, save, signal }),
    );
}
