import { element } from "../dom/element.js";
import { address } from "../route/address.js";
import { nameOf } from "../query/vocabulary.js";
import { flag } from "../statement/flag.js";

const ORDER = ["shared", "reworded", "only", "unknown"];
const WORDS = { shared: "both sides", reworded: "both, in other words", unknown: "not known" };

/** What the sides of a meeting speak of, topic by topic; what is not known is never told as silence. */
export function comparisonTable(title, { sides = [], topics = [] }, meeting) {
    if (topics.length === 0 || sides.length === 0)
        return element("section", {}, element("h2", {}, title), element("p.note", {}, "There is nothing to compare."));
    const sorted = topics.toSorted((a, b) => rank(a) - rank(b));
    const reason = topics.find((topic) => topic.reason)?.reason;
    return element(
        "section",
        {},
        element("h2", {}, title),
        reason &&
            element(
                "p.notice.stale",
                {},
                `${reason.charAt(0).toUpperCase()}${withNames(reason.slice(1))}: what it speaks of is not known, which is not silence.`,
            ),
        element(
            "div.scroll",
            { tabindex: 0, role: "region", "aria-label": title },
            element(
                "table.comparison",
                {},
                element(
                    "thead",
                    {},
                    element(
                        "tr",
                        {},
                        element("th", { scope: "col" }, "Topic"),
                        sides.map((side) => element("th", { scope: "col" }, flag(side), nameOf(side))),
                        element("th", { scope: "col" }, "Spoken of by"),
                    ),
                ),
                element(
                    "tbody",
                    {},
                    sorted.map((topic) => row(topic, sides, meeting)),
                ),
            ),
        ),
    );
}

function row(topic, sides, meeting) {
    return element(
        "tr",
        {},
        element(
            "th",
            { scope: "row" },
            nameOf(topic.id),
            topic.kind === "formulation" && element("span.note", {}, " set phrase"),
        ),
        sides.map((side) => element("td", {}, cell(topic, side, meeting))),
        element("td", {}, element(`span.status.status-${kind(topic)}`, {}, statusWords(topic))),
    );
}

/** No entry means that it is not known; an empty one that the side does not speak of it. */
function cell(topic, side, meeting) {
    const statements = topic.cells?.[side];
    if (statements === undefined) return element("span.note", {}, topic.status === "unknown" ? "not known" : "–");
    if (statements.length === 0) return element("span.note", {}, "–");
    return element(
        "a",
        {
            href: address([], { q: `meeting:"${meeting}" ${topic.kind}:${topic.id}` }),
            "aria-label": `${statements.length} statements of ${nameOf(side)} on ${nameOf(topic.id)}`,
        },
        statements.length,
    );
}

/** Codes of countries as their names. */
function withNames(text) {
    return text.replaceAll(/\b[A-Z]{3}\b/g, nameOf);
}

function kind({ status }) {
    return status.startsWith("only-") ? "only" : status;
}

function rank(topic) {
    return ORDER.indexOf(kind(topic));
}

function statusWords({ status }) {
    return WORDS[status] ?? `only ${status.slice("only-".length).split("-").map(nameOf).join(", ")}`;
}
