import { element } from "../dom/element.js";
import { read } from "../api/request.js";

const MEANINGS = {
    verified: "Verified: every word stands where the statement says.",
    moved: "Moved: the words stand in the text, but elsewhere.",
    gone: "Gone: some of the words do not stand in the kept text.",
};

/** A button that has the service check a statement against the kept text, and shows what came of it. */
export function verifyButton(statement, show) {
    return element("button", { type: "button", onclick: verify }, "Verify");

    async function verify() {
        try {
            const found = await read(`/statements/${encodeURIComponent(statement.id)}/verify`);
            show([
                element(
                    `p.verdict.${found.status}`,
                    {},
                    MEANINGS[found.status],
                    found.current ? "" : " The article does not say it any more.",
                ),
                element(
                    "p.note",
                    {},
                    `${found.checks.length} places checked; SHA-256 of the text ${found.recomputedSha256 ?? "not known"}`,
                ),
            ]);
        } catch (failure) {
            show(element("p.error", {}, failure.message));
        }
    }
}
