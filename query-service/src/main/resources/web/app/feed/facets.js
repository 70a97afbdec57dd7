import { element, fill } from "../dom/element.js";
import { address } from "../route/address.js";
import { clause, hasClause, toggled } from "../query/clause.js";
import { nameOf } from "../query/vocabulary.js";
import { flag } from "../statement/flag.js";

/** The fields that the feed counts, under the names that it gives them. */
const FACETS = {
    by: "Who speaks",
    speaker: "Speaker",
    to: "To whom",
    theme: "Themes",
    act: "Acts",
    side: "Whose account",
    publisher: "Publisher",
};
const SHOWN = 7;

export const FACET_FIELDS = Object.keys(FACETS).join(",");

/** The commonest values beside the feed; each is a link that narrows the query to it, or widens it again. */
export function facetRail() {
    const place = element("div.facets");
    const open = new Set();

    function show(counts, parameters) {
        const focused = document.activeElement?.closest(".facets a")?.dataset.clause;
        fill(
            place,
            Object.entries(FACETS).map(([field, title]) => group(field, title, counts[field] ?? [], parameters)),
        );
        if (focused) [...place.querySelectorAll("a")].find((link) => link.dataset.clause === focused)?.focus();
    }

    function group(field, title, values, parameters) {
        if (values.length === 0) return null;
        const all = open.has(field);
        const more = values.length - SHOWN;
        return element(
            "section",
            {},
            element("h2", {}, title),
            element(
                "ul",
                {},
                values.slice(0, all ? undefined : SHOWN).map((count) => line(field, count, parameters)),
            ),
            more > 0 &&
                element(
                    "button.plain",
                    {
                        type: "button",
                        "aria-expanded": String(all),
                        onclick: () => turn(field, values, parameters, title),
                    },
                    all ? "Fewer" : `${more} more`,
                ),
        );
    }

    function turn(field, values, parameters, title) {
        if (!open.delete(field)) open.add(field);
        const index = Object.keys(FACETS)
            .filter((name) => place.querySelector(`[data-field="${name}"]`))
            .indexOf(field);
        const made = group(field, title, values, parameters);
        place.children[index].replaceWith(made);
        made.querySelector("button").focus();
    }

    return { place, show };
}

function line(field, { value, count }, parameters) {
    const wanted = clause(field, value);
    const query = parameters.q ?? "";
    const chosen = hasClause(query, wanted);
    return element(
        "li",
        {},
        element(
            "a",
            {
                href: address([], { ...parameters, selected: undefined, q: toggled(query, wanted) }),
                "aria-current": chosen ? "true" : null,
                "data-clause": wanted,
                "data-field": field,
            },
            ["by", "to", "side"].includes(field) && flag(value),
            element("span.value", {}, ["speaker", "publisher"].includes(field) ? value : nameOf(value)),
            element("span.count", {}, count.toLocaleString()),
        ),
    );
}
