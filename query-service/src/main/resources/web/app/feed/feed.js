import { element, fill } from "../dom/element.js";
import { address, go } from "../route/address.js";
import { queryBox } from "../query/queryBox.js";
import { Problem } from "../api/problem.js";
import { onKeys } from "../frame/keys.js";
import { failed } from "../state/notices.js";
import { facetRail } from "./facets.js";
import { feedHead } from "./head.js";
import { feedList } from "./list.js";
import { selection } from "./selection.js";

/** The statements that match a query, as they come. */
export function feedView(place, { parameters, signal }) {
    let asked = parameters;
    const facets = facetRail();
    const box = queryBox({
        value: asked.q ?? "",
        label: "Query",
        signal,
        onQuery: (q) => go(address([], { ...asked, selected: undefined, q })),
    });
    const head = feedHead({
        onPause: (paused) => list.pause(paused),
        onNew: () => list.restart(),
        onSort: (sort) => go(address([], { ...asked, sort, selected: undefined })),
    });
    const rows = element("div.rows");
    const list = feedList(rows, { head, facets, onFailure: failure });
    const chosen = selection(rows, () => asked);

    function failure(problem) {
        if (problem instanceof Problem && problem.isOfQuery()) {
            box.show(problem);
            fill(rows);
            head.failed("The query has an error");
        } else {
            fill(
                rows,
                failed(problem, () => start()),
            );
            head.failed("Not read");
        }
    }

    async function start() {
        box.set(asked.q ?? "");
        head.show(asked);
        await list.start(asked);
        chosen.restore(asked.selected);
    }

    fill(
        place,
        element("h1.unseen", { "data-title": "Statements – Readout" }, "Statements"),
        box.form,
        element(
            "div.columns",
            {},
            element("aside.rail", { "aria-label": "Narrow down" }, narrow(facets.place)),
            element("div.main-column", {}, head.place, rows),
        ),
    );
    onKeys(
        {
            ...chosen.keys,
            "/": () => box.input.focus(),
            s: () => go(address(["alerts", "new"], { q: asked.q })),
            p: () => head.pause(),
        },
        signal,
    );
    signal.addEventListener("abort", () => list.stop());
    const started = start();
    return started.then(() => ({
        update(next) {
            asked = next;
            start();
        },
    }));
}

/** Beside the feed where there is room, folded over it on a phone. */
function narrow(facets) {
    const details = element("details", {}, element("summary", {}, "Narrow down"), facets);
    details.open = matchMedia("(min-width: 60rem)").matches;
    return details;
}
