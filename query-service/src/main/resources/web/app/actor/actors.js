import { element, fill } from "../dom/element.js";
import { address, go } from "../route/address.js";
import { read } from "../api/request.js";
import { countries, nameOf } from "../query/vocabulary.js";
import { flag } from "../statement/flag.js";
import { clause } from "../query/clause.js";
import { noteCoverage } from "../state/coverage.js";
import { empty, loading } from "../state/notices.js";

const MOST = 200;

/** Who speaks, by country and by name, and the way to any pair of countries. */
export async function actorsView(place, { signal }) {
    fill(place, loading("who speaks"));
    const [answer, byCountry, byName] = await Promise.all([
        read("/statements?size=1", { signal }),
        read(`/completions?field=by&size=${MOST}`, { signal }),
        read(`/completions?field=speaker&size=${MOST}`, { signal }),
    ]);
    noteCoverage(answer);
    fill(
        place,
        element("h1", {}, "Actors"),
        pairForm(byCountry.items),
        answer.total === 0
            ? empty("statements, so nobody speaks", answer.coverage)
            : element(
                  "div.panels.wide",
                  {},
                  list("By country", byCountry.items, ({ value }) => [
                      flag(value),
                      element("a", { href: address(["actors", value]) }, nameOf(value)),
                  ]),
                  list("By name", byName.items, ({ value }) =>
                      element("a", { href: address([], { q: clause("speaker", value) }) }, value),
                  ),
              ),
    );
}

function list(title, items, shown) {
    return element(
        "section.counts",
        {},
        element("h2", {}, title),
        element(
            "ul",
            {},
            items.map((item) =>
                element(
                    "li",
                    { style: { "--share": item.count / items[0].count } },
                    element("span", {}, shown(item)),
                    element("span.count", {}, item.count.toLocaleString()),
                ),
            ),
        ),
    );
}

function pairForm(spoken) {
    const [first, second] = ["First country", "Second country"].map((label) => select(label, spoken));
    second.selectedIndex = Math.min(1, second.options.length - 1);
    return element(
        "form.pair-form",
        {
            onsubmit: (event) => {
                event.preventDefault();
                go(address(["pairs", first.value, second.value]));
            },
        },
        element("span", {}, "What two countries say to each other:"),
        first,
        element("span", { "aria-hidden": "true" }, "↔"),
        second,
        element("button", { type: "submit" }, "Show the pair"),
    );
}

/** Those that speak come first. */
function select(label, spoken) {
    const first = spoken.map(({ value }) => value);
    const others = countries()
        .map(({ id }) => id)
        .filter((id) => !first.includes(id));
    return element(
        "select",
        { "aria-label": label },
        [...first, ...others].map((id) => element("option", { value: id }, nameOf(id))),
    );
}
