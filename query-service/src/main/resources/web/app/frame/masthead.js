import { element, fill, unseen } from "../dom/element.js";
import { onCoverage, statusWords } from "../state/coverage.js";
import { keysButton } from "./keys.js";
import { themeButton } from "./theme.js";

const SECTIONS = {
    statements: ["#/", "Statements"],
    actors: ["#/actors", "Actors"],
    themes: ["#/themes", "Themes"],
    charts: ["#/charts", "Charts"],
    alerts: ["#/alerts", "Alerts"],
    coverage: ["#/coverage", "Coverage"],
};

/** The head of every view: the name, the sections, what Readout could see. */
export function masthead() {
    const links = new Map(
        Object.entries(SECTIONS).map(([section, [href, label]]) => [section, element("a", { href }, label)]),
    );
    const seen = element("a.seen", { href: "#/coverage" });
    onCoverage(({ coverage, position, failure }) =>
        fill(
            seen,
            element(`span.dot.${failure ? "partial" : coverage.status}`, { "aria-hidden": "true" }),
            unseen("Coverage: "),
            failure ? "no answer" : told(coverage),
            !position.startsWith("-") && element("span.position", {}, ` ${failure ? "since" : "at"} ${position}`),
        ),
    );
    const place = element(
        "header.masthead",
        {},
        element("a.name", { href: "#/" }, "Readout"),
        element(
            "nav",
            { "aria-label": "Sections" },
            element(
                "ul",
                {},
                [...links.values()].map((link) => element("li", {}, link)),
            ),
        ),
        element("div.tools", {}, seen, themeButton(), keysButton()),
    );
    return {
        place,
        /** Marks the section that is shown. */
        mark(section) {
            links.forEach((link, name) =>
                name === section ? link.setAttribute("aria-current", "page") : link.removeAttribute("aria-current"),
            );
        },
    };
}

function told(coverage) {
    const lag = coverage.lagRecords;
    return lag > 0 ? `${lag.toLocaleString()} articles behind` : statusWords(coverage);
}
