import { element, fill } from "../dom/element.js";
import { copyButton } from "../dom/copy.js";
import { speakers } from "../statement/actor.js";
import { claimLine } from "../statement/claims.js";
import { day } from "../statement/times.js";
import { citation } from "./citation.js";
import { verifyButton } from "./verify.js";

/** The statements of an article beside its text: who, which claims, how to cite and to check them. */
export function claimsRail(article, statements, { colourOf, numbers }, onChosen) {
    return element(
        "ol.claims-rail",
        {},
        statements.map((statement) =>
            element(
                `li.card.speaker-${colourOf(statement)}`,
                {
                    id: `claims-${statement.id}`,
                    "data-statement": statement.id,
                    tabindex: -1,
                    onmouseenter: () => onChosen(statement.id, false),
                    onfocusin: () => onChosen(statement.id, false),
                },
                element("h3", {}, element("span.at", {}, numbers.get(statement.id)), " ", speakers(statement)),
                element("ul", {}, statement.claims.map(claimLine)),
                element("p.facts", {}, facts(statement)),
                tools(article, statement),
            ),
        ),
    );
}

function facts(statement) {
    const told = [
        `${statement.kind} speech`,
        statement.said && `said ${day(statement.said)} (${statement.saidBasis})`,
        statement.relays.length > 0 && `by way of ${statement.relays.map((actor) => actor.name).join(", ")}`,
        `confidence ${Math.round(statement.confidence * 100)} %`,
        `characters ${statement.evidence.start}–${statement.evidence.end}`,
    ];
    return told.filter(Boolean).join(" · ");
}

function tools(article, statement) {
    const outcome = element("div", { "aria-live": "polite" });
    return [
        element(
            "div.actions",
            {},
            copyButton("Copy citation", () => citation(article, statement)),
            verifyButton(statement, (shown) => fill(outcome, shown)),
        ),
        outcome,
    ];
}
