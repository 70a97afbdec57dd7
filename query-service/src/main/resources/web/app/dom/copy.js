import { element } from "./element.js";
import { announce } from "../frame/announce.js";

/** A button that copies a text, and shows it to be copied by hand where the browser does not let a page copy. */
export function copyButton(label, text) {
    const button = element("button.plain", { type: "button", onclick: copy }, label);

    async function copy() {
        try {
            await navigator.clipboard.writeText(text());
            button.textContent = "Copied";
            announce("Copied");
            setTimeout(() => (button.textContent = label), 2000);
        } catch {
            showToCopy();
        }
    }

    function showToCopy() {
        const field = element("textarea.copy", { readonly: true, rows: 4, "aria-label": `${label}: text to copy` });
        field.value = text();
        button.after(field);
        field.select();
    }

    return button;
}
