import { element } from "../dom/element.js";

/** A control with its label. */
export function field(label, control) {
    return element("p.field-line", {}, element("label", { for: control.id }, label), control);
}

/** A choice by value and label. */
export function selectOf(id, options) {
    return element(
        "select",
        { id },
        Object.entries(options).map(([value, label]) => element("option", { value }, label)),
    );
}
