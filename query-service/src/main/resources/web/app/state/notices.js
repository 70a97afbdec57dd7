import { element } from "../dom/element.js";
import { Problem, Unreachable } from "../api/problem.js";
import { isBehind, meaningOfNothing, reasons } from "./coverage.js";

/** That something is on its way. It shows only when that takes a while. */
export function loading(what) {
    return element("p.notice.loading", { role: "status" }, `Reading ${what} …`);
}

/** That something failed, and what can be done about it. */
export function failed(failure, again) {
    return element(
        "section.notice.failure",
        { role: "alert" },
        element("h1", {}, headline(failure)),
        element("p", {}, failure.message),
        again && element("button.main", { type: "button", onclick: again }, "Try again"),
    );
}

function headline(failure) {
    if (failure instanceof Unreachable) return "No answer";
    if (!(failure instanceof Problem)) return "The page has a fault";
    if (failure.status === 404 || failure.status === 410) return "Not here";
    return failure.status >= 500 ? "The service has a fault" : "The service refuses that";
}

/** That an answer holds nothing, and what that means. */
export function empty(what, coverage) {
    return element(
        "section.notice.empty",
        {},
        element("h2", {}, `No ${what}`),
        element("p", {}, meaningOfNothing(coverage)),
        reasons(coverage),
    );
}

/** A warning over an answer that is known to lack something; null where it is not. */
export function behindWarning(coverage) {
    return isBehind(coverage)
        ? element(
              "section.notice.stale",
              {},
              element("h2", {}, coverage.lagRecords > 0 ? "Not all is here yet" : "Not everything was looked at"),
              reasons(coverage),
          )
        : null;
}
