import { element, fill } from "../dom/element.js";
import { send } from "../api/request.js";
import { statementRow } from "../statement/row.js";
import { moment } from "../statement/times.js";
import { meaningOfNothing } from "../state/coverage.js";

const SHOWN = 10;

/** What an alert of a query would have told by now, and how much it is to be expected to tell. */
export function dryRun(signal) {
    const place = element("aside.dry-run", { "aria-label": "Dry run", "aria-live": "polite" });
    let asking = new AbortController();
    let last = null;

    async function of(query) {
        if (query === last) return;
        last = query;
        asking.abort();
        asking = new AbortController();
        try {
            const answer = await send(
                "POST",
                `/alerts/test?size=${SHOWN}`,
                { q: query },
                AbortSignal.any([asking.signal, signal]),
            );
            fill(place, shown(answer));
        } catch (failure) {
            if (failure.name !== "AbortError")
                fill(place, element("h2", {}, "Dry run"), element("p.error", {}, failure.message));
        }
    }

    return { place, of };
}

function shown({ total, expected, items = [], coverage }) {
    return [
        element("h2", {}, "Dry run"),
        element(
            "p",
            {},
            element("strong", {}, total === 1 ? "1 match" : `${total.toLocaleString()} matches`),
            " in all that was read so far. ",
            expected &&
                element(
                    "span",
                    {},
                    `About ${Math.round(expected.perWeek).toLocaleString()} a week, by what was seen from ${moment(expected.from)} to ${moment(expected.until)}.`,
                ),
        ),
        total === 0 ? element("p.note", {}, meaningOfNothing(coverage)) : items.map(statementRow),
        total > items.length && element("p.note", {}, `The latest ${items.length} are shown.`),
    ];
}
