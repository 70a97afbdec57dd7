import { element } from "../dom/element.js";

/** How many separate things stand behind a number of statements. */
export function independence({ statements, documents, groups, publishers, meetings }) {
    const told = [
        [statements, "statement"],
        [documents, "article"],
        [groups, "independent text"],
        [publishers, "publisher"],
        [meetings, "meeting"],
    ];
    return element(
        "dl.independence",
        {},
        told.map(([count, name]) =>
            element(
                "div",
                {},
                element("dt", {}, count === 1 ? name : `${name}s`),
                element("dd", {}, count.toLocaleString()),
            ),
        ),
    );
}
