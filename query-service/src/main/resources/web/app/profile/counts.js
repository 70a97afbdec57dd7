import { element } from "../dom/element.js";
import { address } from "../route/address.js";
import { clause } from "../query/clause.js";
import { nameOf } from "../query/vocabulary.js";
import { flag } from "../statement/flag.js";

const SHOWN = 10;
const AS_WRITTEN = ["speaker", "publisher", "source"];
const OF_COUNTRIES = ["by", "to", "side", "about"];

/**
 * The commonest values of a field, each with a bar as long as its share and a link to its statements.
 *
 * @param {string} title
 * @param {string} field
 * @param {Array<{value: string, count: number}>} values
 * @param {string} query that they were counted in
 */
export function counts(title, field, values, query) {
    if (!values || values.length === 0) return null;
    const most = values[0].count;
    return element(
        "section.counts",
        {},
        element("h3", {}, title),
        element(
            "ul",
            {},
            values
                .slice(0, SHOWN)
                .map(({ value, count }) =>
                    element(
                        "li",
                        { style: { "--share": count / most } },
                        element(
                            "a",
                            { href: address([], { q: `${query} ${clause(field, value)}`.trim() }) },
                            OF_COUNTRIES.includes(field) && flag(value),
                            AS_WRITTEN.includes(field) ? value : nameOf(value),
                        ),
                        element("span.count", {}, count.toLocaleString()),
                    ),
                ),
        ),
    );
}
