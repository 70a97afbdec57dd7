import { element } from "../dom/element.js";
import { nameOf } from "../query/vocabulary.js";

/** What a claim does, with the word that strengthens it: *endorse · firmly*. */
export function act(claim) {
    return element(
        `span.act.act-${claim.act}`,
        {},
        claim.act,
        claim.polarity === "negative" && element("span.negative", {}, ", negated"),
        claim.intensity && element("em.intensity", {}, ` ${claim.intensity}`),
    );
}

/** The acts of a statement, each once. */
export function acts(statement) {
    const seen = new Map();
    statement.claims.forEach((claim) => seen.set(`${claim.act} ${claim.polarity} ${claim.intensity ?? ""}`, claim));
    return [...seen.values()].map(act);
}

/** Whom the claims of a statement address, call on, support, thank or blame: ids of countries or else of actors. */
export function targets(statement) {
    const ids = statement.claims.flatMap((claim) => claim.targets.map((target) => target.country ?? target.id));
    return [...new Set(ids)];
}

/** A claim with all that is told of it, for a list of them. */
export function claimLine(claim) {
    const implied = claim.impliedTarget;
    return element(
        "li.claim",
        {},
        element("q.words", { dir: "auto" }, claim.slice.text),
        element(
            "p.facts",
            {},
            act(claim),
            claim.modality !== "asserted" && element("span", {}, claim.modality),
            claim.targets.length > 0 &&
                element("span", {}, `to ${claim.targets.map((target) => target.name).join(", ")}`),
            implied && element("span", {}, `means ${implied.actor?.name ?? "somebody"} (${implied.rule}, inferred)`),
            claim.about.length > 0 && element("span", {}, `names ${claim.about.map(nameOf).join(", ")}`),
            claim.themes.length > 0 && element("span", {}, claim.themes.map(nameOf).join(", ")),
            claim.codings
                .filter((coding) => coding.code)
                .map((coding) => element("span.code", {}, `${coding.codebook} ${coding.code}`)),
        ),
    );
}
