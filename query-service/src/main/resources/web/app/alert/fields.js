import { element } from "../dom/element.js";

/** A control with its label, and what stands behind it. */
export function field(label, control, ...behind) {
    return element(
        "p.field-line",
        {},
        element("label", { for: control.id }, label),
        behind.length === 0 ? control : element("span.pair", {}, control, behind),
    );
}

/** A choice by value and label. */
export function selectOf(id, options, chosen) {
    const select = element(
        "select",
        { id },
        Object.entries(options).map(([value, label]) => element("option", { value }, label)),
    );
    if (chosen !== undefined) select.value = chosen;
    return select;
}

/** A whole number from 1 on, or nothing. */
export function countOf(id, value) {
    const input = element("input.count", { id, type: "number", min: 1, step: 1, inputmode: "numeric" });
    input.value = value ?? "";
    return input;
}
