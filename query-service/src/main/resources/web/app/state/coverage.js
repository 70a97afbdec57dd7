import { element } from "../dom/element.js";
import { Unreachable } from "../api/problem.js";
import { momentsIn } from "../statement/times.js";

const WORDS = {
    complete: "complete",
    partial: "partial",
    unknown: "not known to be complete",
};

const SHOWN_REASONS = 3;

let told = null;
const listeners = new Set();

/** Keeps what the latest answer said it could not see, and returns the answer. */
export function noteCoverage(answer) {
    if (answer?.coverage) {
        told = { coverage: answer.coverage, position: answer.position };
        listeners.forEach((listener) => listener(told));
    }
    return answer;
}

/** Tells of a failure; where no answer came at all, what was told last may no longer be so. */
export function noteSilence(failure) {
    if (told && failure instanceof Unreachable) listeners.forEach((listener) => listener({ ...told, failure }));
}

/** Has a function told of the coverage of each answer, and of the `failure` where there was none. */
export function onCoverage(listener) {
    listeners.add(listener);
    if (told) listener(told);
}

/** Whether something is known to be missing, rather than only not known to be there. */
export function isBehind(coverage) {
    return coverage.status === "partial";
}

/** What an empty answer means: that nothing was said, or that nobody knows. */
export function meaningOfNothing(coverage) {
    if (coverage.status === "complete") return "All sources were read: nothing of the kind was said in them.";
    return `This does not mean that nothing was said: what Readout saw is ${WORDS[coverage.status] ?? coverage.status}.`;
}

/** Why an answer may not be complete, and which sources leave part of it open; null if there is nothing to tell. */
export function reasons(coverage) {
    const gaps = (coverage.gaps ?? []).map(({ name, reason }) => `${name}: ${reason}`);
    const all = [...(coverage.reasons ?? []), ...gaps];
    if (all.length === 0) return null;
    const more = all.slice(SHOWN_REASONS);
    return [
        list(all.slice(0, SHOWN_REASONS)),
        more.length > 0 && element("details", {}, element("summary", {}, `${more.length} more`), list(more)),
    ];
}

function list(reasons) {
    return element(
        "ul.reasons",
        {},
        reasons.map((reason) => element("li", {}, capital(momentsIn(reason)))),
    );
}

/** The status of coverage in words. */
export function statusWords(coverage) {
    return WORDS[coverage.status] ?? coverage.status;
}

function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
