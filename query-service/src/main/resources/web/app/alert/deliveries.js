import { element } from "../dom/element.js";
import { moment, span } from "../statement/times.js";
import { replyWords } from "./words.js";

/** The attempts to post something, each with its answer; null where nothing was posted. */
export function deliveries(attempts = []) {
    if (attempts.length === 0) return null;
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
