import { element } from "../dom/element.js";
import { statementRow } from "../statement/row.js";
import { moment, span } from "../statement/times.js";
import { replyWords } from "./words.js";

/** A match: the statement, why it matched, and what came of telling it. */
export function matchCard(match) {
    const attempts = match.attempts ?? [];
    return element(
        "div.match",
        {},
        match.item
            ? statementRow(match.item)
            : element("p.note", {}, `The change at ${match.position} is no longer held.`),
        element("details", { open: true }, element("summary", {}, "Why it matched"), (match.why ?? []).map(reasons)),
        element(
            "p.note",
            {},
            `${match.state}, ${moment(match.at)}${match.matched && match.matched !== "after" ? `, by the wording ${match.matched === "both" ? "before and after" : "before"} the change` : ""}`,
        ),
        attempts.length > 0 && deliveries(attempts),
    );
}

function reasons({ claim, clauses = [] }) {
    return element(
        "div.why",
        {},
        element(
            "p.words",
            {},
            highlighted(
                claim,
                clauses.flatMap(({ spans = [] }) => spans),
            ),
        ),
        element(
            "ul",
            {},
            clauses.map(({ clause, spans = [] }) =>
                element(
                    "li",
                    {},
                    element("code", {}, clause),
                    spans.map((found) =>
                        found.text === claim.text ? " holds of the claim" : [" found ", element("q", {}, found.text)],
                    ),
                ),
            ),
        ),
    );
}

/** The claim with the words in it that clauses found. Offsets count code points. */
function highlighted(claim, spans) {
    const points = Array.from(claim.text);
    const inside = spans
        .filter(({ start, end }) => start >= claim.start && end <= claim.end && end - start < claim.end - claim.start)
        .toSorted((a, b) => a.start - b.start);
    const shown = [];
    let at = claim.start;
    for (const { start, end } of inside) {
        if (start < at) continue;
        shown.push(
            points.slice(at - claim.start, start - claim.start).join(""),
            element("mark", {}, points.slice(start - claim.start, end - claim.start).join("")),
        );
        at = end;
    }
    return [...shown, points.slice(at - claim.start).join("")];
}

function deliveries(attempts) {
    return element(
        "table",
        {},
        element("caption", {}, "Deliveries"),
        element(
            "thead",
            {},
            element(
                "tr",
                {},
                ["At", "Took", "Answer"].map((name) => element("th", { scope: "col" }, name)),
            ),
        ),
        element(
            "tbody",
            {},
            attempts.map(({ at, took, reply }) =>
                element(
                    "tr",
                    {},
                    element("td", {}, moment(at)),
                    element("td", {}, span(took * 1000)),
                    element("td", {}, replyWords(reply)),
                ),
            ),
        ),
    );
}
