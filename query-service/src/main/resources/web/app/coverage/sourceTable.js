import { element } from "../dom/element.js";
import { nameOf } from "../query/vocabulary.js";
import { flag } from "../statement/flag.js";
import { moment, momentsIn } from "../statement/times.js";

const COLUMNS = ["Source", "Accounts for it", "Last success", "Last error", "Looks", "Found", "Published", "Skipped"];

/**
 * The sources that Readout looks at: whether each accounts for all of the time asked for, when it last succeeded and
 * failed, and what came of it.
 *
 * @param {Array<object>} sources as /coverage tells them
 */
export function sourceTable(sources) {
    if (sources.length === 0) {
        return element(
            "p.note",
            {},
            "No source of its own is configured: Readout knows what was sent to it, and nothing of what was not.",
        );
    }
    return element(
        "div.scroll",
        { tabindex: 0, role: "region", "aria-label": "Sources" },
        element(
            "table",
            {},
            element("caption.unseen", {}, "Sources"),
            element(
                "thead",
                {},
                element(
                    "tr",
                    {},
                    COLUMNS.map((name) => element("th", { scope: "col" }, name)),
                ),
            ),
            element("tbody", {}, sources.map(row)),
        ),
    );
}

function row(source) {
    const { looks } = source;
    const cells = [
        source.complete ? "all of it" : momentsIn(source.reason),
        source.lastSuccess ? moment(source.lastSuccess) : "never",
        source.lastError ? `${moment(source.lastError.at)}: ${source.lastError.reason}` : "–",
        looks.failed > 0 ? `${looks.succeeded}, ${looks.failed} failed` : looks.succeeded,
        looks.found,
        looks.published,
        (looks.skipped ?? []).map(({ reason, count }) => `${count} ${reason}`).join(", ") || "–",
    ];
    return element(
        "tr",
        {},
        element(
            "th",
            { scope: "row" },
            source.reportingSide && [
                flag(source.reportingSide),
                element("span.unseen", {}, `${nameOf(source.reportingSide)}: `),
            ],
            source.name,
            !source.enabled && element("span.note", {}, " switched off"),
            source.overdue && element("span.note", {}, " overdue"),
        ),
        cells.map((cell) => element("td", {}, cell)),
    );
}
