import { element, fill } from "../dom/element.js";
import { address, go } from "../route/address.js";
import { read, withParameters } from "../api/request.js";
import { rangeForm } from "../chart/rangeForm.js";
import { day, moment } from "../statement/times.js";
import { noteCoverage, reasons, statusWords } from "../state/coverage.js";
import { loading } from "../state/notices.js";
import { sourceTable } from "./sourceTable.js";

const EVERY = 5000;

/** What Readout looked at, what failed, and how far behind it is; kept up to date while it is shown. */
export async function coverageView(place, { parameters, signal }) {
    fill(place, loading("what was seen"));
    const { from, to, source } = parameters;
    const old = element("div");
    const body = element("div");
    let told = new Date();
    await refresh();
    fill(
        place,
        element("h1", {}, "Coverage"),
        element("p.lead", {}, "An empty answer means that nothing was said only where everything was looked at."),
        rangeForm("Of a span of time:", "Show", (first, last) =>
            go(address(["coverage"], { source, from: first, to: last })),
        ),
        old,
        body,
    );
    const timer = setInterval(() => refresh().catch(stale), EVERY);
    signal.addEventListener("abort", () => clearInterval(timer));

    async function refresh() {
        const account = noteCoverage(await read(withParameters("/coverage", { from, to, source }), { signal }));
        told = new Date();
        fill(old);
        fill(body, facts(account, parameters), sourceTable(account.sources ?? []));
    }

    function stale(failure) {
        if (!signal.aborted)
            fill(
                old,
                element(
                    "p.notice.stale",
                    { role: "alert" },
                    `This is how it was at ${moment(told.toISOString())}. ${failure.message}`,
                ),
            );
    }
}

function facts({ coverage, position }, { from, to }) {
    const looked =
        coverage.lookedFrom && coverage.lookedUntil
            ? `${moment(coverage.lookedFrom)} to ${moment(coverage.lookedUntil)}`
            : null;
    return element(
        "section",
        {},
        element(
            "dl.facts-table",
            {},
            (from || to) && fact("Of the time", [from, to].filter(Boolean).map(day).join(" to ")),
            fact("What was looked at", [
                element(`span.dot.${coverage.status}`, { "aria-hidden": "true" }),
                statusWords(coverage),
            ]),
            looked && fact("All sources, without a break", looked),
            fact("How far behind", lag(coverage.lagRecords)),
            fact("Up to", `position ${position}`),
        ),
        reasons(coverage),
    );
}

function lag(records) {
    if (records === null || records === undefined) return "not known";
    return records === 0
        ? "not at all: every article on the log is in the view"
        : `${records.toLocaleString()} articles on the log are not in the view yet`;
}

function fact(name, value) {
    return [element("dt", {}, name), element("dd", {}, value)];
}
