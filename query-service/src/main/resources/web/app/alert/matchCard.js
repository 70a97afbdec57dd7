import { element } from "../dom/element.js";
import { statementRow } from "../statement/row.js";
import { deliveries } from "./deliveries.js";
import { toldWords } from "./words.js";

const BY_WORDING = { before: "before", both: "before and after" };

/** A match: the statement, why it matched, and what came of telling it. */
export function matchCard(match) {
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
            toldWords(match),
            BY_WORDING[match.matched] && `, by the wording ${BY_WORDING[match.matched]} the change`,
        ),
        deliveries(match.attempts),
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
