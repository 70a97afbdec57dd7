import { address, go } from "../route/address.js";
import { queryBox } from "../query/queryBox.js";

/** A query that narrows a view to what it finds. */
export function narrowing(path, { q, ...others }, signal) {
    return queryBox({
        value: q ?? "",
        label: "Narrow this view by a query",
        signal,
        onQuery: (text) => go(address(path, { ...others, q: text })),
    }).form;
}
