import { element } from "../dom/element.js";
import { address } from "../route/address.js";
import { clause } from "../query/clause.js";
import { nameOf } from "../query/vocabulary.js";

const MOST = 16;

/** The themes of both sides beside each other: bars to the left for the first, to the right for the second. */
export function themesBySide(first, second, { firstToSecond, secondToFirst }) {
    const left = byTheme(firstToSecond);
    const right = byTheme(secondToFirst);
    const themes = [...new Set([...left.keys(), ...right.keys()])].sort((a, b) => sum(b) - sum(a)).slice(0, MOST);
    if (themes.length === 0) return null;
    const most = Math.max(...left.values(), ...right.values());

    function sum(theme) {
        return (left.get(theme) ?? 0) + (right.get(theme) ?? 0);
    }

    function cell(count, from, to, theme) {
        return element(
            "td",
            { style: { "--share": (count ?? 0) / most } },
            count
                ? element(
                      "a",
                      {
                          href: address([], {
                              q: `${clause("by", from)} ${clause("to", to)} ${clause("theme", theme)}`,
                          }),
                          "aria-label": `${count} statements of ${nameOf(from)} on ${nameOf(theme)}`,
                      },
                      count,
                  )
                : element("span.note", {}, "–"),
        );
    }

    return element(
        "section",
        {},
        element("h2", {}, "Themes by side"),
        element(
            "table.by-side",
            {},
            element(
                "thead",
                {},
                element(
                    "tr",
                    {},
                    element("th", { scope: "col" }, nameOf(first)),
                    element("th", { scope: "col" }, "Theme"),
                    element("th", { scope: "col" }, nameOf(second)),
                ),
            ),
            element(
                "tbody",
                {},
                themes.map((theme) =>
                    element(
                        "tr",
                        {},
                        cell(left.get(theme), first, second, theme),
                        element(
                            "th",
                            { scope: "row" },
                            element("a", { href: address(["themes", theme]) }, nameOf(theme)),
                        ),
                        cell(right.get(theme), second, first, theme),
                    ),
                ),
            ),
        ),
    );
}

function byTheme(profile) {
    return new Map((profile.counts.theme ?? []).map(({ value, count }) => [value, count]));
}
