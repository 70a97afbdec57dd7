import { element, fill } from "../dom/element.js";
import { address, note } from "../route/address.js";
import { read, withParameters } from "../api/request.js";
import { clause } from "../query/clause.js";
import { heatMap } from "./heatMap.js";

const SIZE = 14;
const ROWS = { by: "By country", speaker: "By speaker" };

/**
 * Who speaks on what, by country or by single speaker; which of them stands in the address.
 *
 * @param {{q: string|undefined, rows: string|undefined}} parameters of the view
 */
export async function whoOnWhat({ q, rows }, signal) {
    const place = element("div");
    await show(ROWS[rows] ? rows : "by");
    return place;

    function turn(field) {
        note(address(["charts"], { q, rows: field }));
        show(field)
            .then(() => place.querySelector(`[data-rows="${field}"]`).focus())
            .catch((failure) => {
                if (!signal.aborted) fill(place, element("p.notice.failure", { role: "alert" }, failure.message));
            });
    }

    function choice(shown) {
        return element(
            "span.turn",
            { role: "group", "aria-label": "Who speaks" },
            Object.entries(ROWS).map(([field, label]) =>
                element(
                    "button",
                    {
                        type: "button",
                        "data-rows": field,
                        "aria-pressed": String(field === shown),
                        onclick: () => turn(field),
                    },
                    label,
                ),
            ),
        );
    }

    async function show(field) {
        const counted = await read(withParameters("/crosstab", { q, rows: field, columns: "theme", size: SIZE }), {
            signal,
        });
        fill(
            place,
            heatMap("Who speaks on what", counted, {
                query: q,
                signal,
                tools: choice(field),
                clauseOf: (who, theme) => `${clause(field, who)} ${clause("theme", theme)}`,
            }),
        );
    }
}
