import { element } from "../dom/element.js";
import { address } from "../route/address.js";
import { statementRow } from "../statement/row.js";

/** The latest statements of a profile, and the way to all of them. */
export function latest(title, items, query) {
    if (!items || items.length === 0) return null;
    return element(
        "section.latest",
        {},
        element("h2", {}, title),
        items.map(statementRow),
        element("p", {}, element("a", { href: address([], { q: query }) }, "All of them, live")),
    );
}
