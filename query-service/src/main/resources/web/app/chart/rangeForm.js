import { element } from "../dom/element.js";

/** What brushing over a trend does, for those who would rather type two days. */
export function brushForm(onRange) {
    return rangeForm(
        "Drag over the bars to see the statements of a time, or give two days:",
        "Show statements",
        onRange,
    );
}

/** Two days. */
export function rangeForm(note, action, onRange) {
    const from = element("input", { type: "date", id: "range-from", required: true });
    const until = element("input", { type: "date", id: "range-until", required: true });
    return element(
        "form.range",
        {
            onsubmit: (event) => {
                event.preventDefault();
                onRange(from.value, until.value);
            },
        },
        element("span.note", {}, note),
        element("label", { for: "range-from" }, "from"),
        from,
        element("label", { for: "range-until" }, "until"),
        until,
        element("button", { type: "submit" }, action),
    );
}
