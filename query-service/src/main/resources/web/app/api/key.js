import { element } from "../dom/element.js";

const STORED = "readout-key";
let asking = null;

/** The header that shows the key, if one was given. It is kept for as long as this tab is open. */
export function authorization() {
    const key = sessionStorage.getItem(STORED);
    return key === null ? {} : { Authorization: `Bearer ${key}` };
}

/** Asks for the key, once for all requests that wait for it. */
export function askForKey() {
    asking ??= dialog().finally(() => (asking = null));
    return asking;
}

function dialog() {
    const wrong = sessionStorage.getItem(STORED) !== null;
    const field = element("input", { type: "password", id: "key", required: true, autocomplete: "off" });
    const form = element(
        "form",
        { method: "dialog" },
        element("h2", { id: "key-title" }, "This Readout asks for a key"),
        wrong && element("p.error", { role: "alert" }, "That key is not the right one."),
        element("label", { for: "key" }, "Key (readout.api-key)"),
        field,
        element("p.note", {}, "It stays in this tab and is forgotten when you close it."),
        element("button.main", { type: "submit" }, "Go on"),
    );
    const shown = element("dialog", { "aria-labelledby": "key-title" }, form);
    document.body.append(shown);
    shown.addEventListener("cancel", (event) => event.preventDefault());
    shown.showModal();
    return new Promise((resolve) =>
        shown.addEventListener("close", () => {
            sessionStorage.setItem(STORED, field.value.trim());
            shown.remove();
            resolve();
        }),
    );
}
