import { address, parse } from "./address.js";
import { noteSilence } from "../state/coverage.js";
import { failed } from "../state/notices.js";
import { element, fill } from "../dom/element.js";

/**
 * Shows the view that the address names, and another one whenever the address changes.
 *
 * A view is `(place, { path, parameters, signal }) => void | { update(parameters) }`. The signal ends what it has under
 * way when the reader goes elsewhere. One that can be updated stays where it is as long as only parameters change.
 *
 * @param {HTMLElement} main where views are shown
 * @param {function(Array<string>): {view: Function, section: string}} viewOf
 * @param {function(string): void} onSection told which section is shown
 */
export function route(main, viewOf, onSection) {
    let shown = { path: null, running: null, view: null };

    async function show() {
        const { path, parameters } = parse(location.hash);
        const { view, section } = viewOf(path);
        const same = shown.path === path.join("/");
        if (same && shown.view?.update) {
            shown.view.update(parameters);
            return;
        }
        shown.running?.abort();
        const running = new AbortController();
        shown = { path: path.join("/"), running, view: null };
        onSection(section);
        await start(view, { path, parameters, signal: running.signal });
        if (!running.signal.aborted && !same) arrive(main);
    }

    async function start(view, asked) {
        const place = document.createElement("div");
        place.className = "view";
        fill(main, place);
        try {
            shown.view = await view(place, asked);
        } catch (failure) {
            if (!asked.signal.aborted) refuse(place, failure, asked);
        }
    }

    function refuse(place, failure, { path, parameters }) {
        noteSilence(failure);
        fill(
            place,
            failed(failure, () => location.reload()),
            failure.isOfQuery?.() &&
                element("a", { href: address(path, { ...parameters, q: undefined }) }, "Show it without the query"),
        );
    }

    addEventListener("hashchange", show);
    return show();
}

/** Readers who do not see are told where they are; the first view leaves the focus to the browser. */
let first = true;
function arrive(main) {
    const heading = main.querySelector("h1");
    if (heading === null) return;
    document.title = heading.dataset.title ?? `${heading.textContent} – Readout`;
    if (!first) {
        heading.tabIndex = -1;
        heading.focus({ preventScroll: true });
        scrollTo(0, 0);
    }
    first = false;
}
