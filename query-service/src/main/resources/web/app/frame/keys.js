import { element } from "../dom/element.js";

const STORED = "readout-keys";
const bindings = new Map();

/** What each key does, for the table of them. */
const MEANINGS = [
    ["j", "the next statement"],
    ["k", "the one before"],
    ["o", "open its article"],
    ["s", "subscribe: make an alert of the query"],
    ["/", "go to the query"],
    ["p", "pause the feed, or let it go on"],
    ["?", "this table"],
];

/** Has single keys do something as long as a view is shown. Readers can switch them off (WCAG 2.1.4). */
export function onKeys(actions, signal) {
    for (const [key, action] of Object.entries(actions)) {
        bindings.set(key, action);
        signal?.addEventListener("abort", () => bindings.get(key) === action && bindings.delete(key));
    }
}

/** Listens for keys, and returns the button that shows what they do. */
export function keysButton() {
    onKeys({ "?": showKeys });
    addEventListener("keydown", (event) => {
        if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || areOff()) return;
        const action = bindings.get(event.key);
        if (action && document.querySelector("dialog[open]") === null) {
            event.preventDefault();
            action();
        }
    });
    return element(
        "button.plain.sign",
        { type: "button", "aria-label": "Keys", title: "Keys", onclick: showKeys },
        "?",
    );
}

function areOff() {
    return localStorage.getItem(STORED) === "off";
}

function isTyping(target) {
    return (
        target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
    );
}

function showKeys() {
    const box = element("input", { type: "checkbox", id: "keys-on" });
    box.checked = !areOff();
    box.addEventListener("change", () => localStorage.setItem(STORED, box.checked ? "on" : "off"));
    const dialog = element(
        "dialog",
        { "aria-labelledby": "keys-title" },
        element("h2", { id: "keys-title" }, "Keys"),
        element(
            "dl.keys",
            {},
            MEANINGS.map(([key, does]) => [element("dt", {}, element("kbd", {}, key)), element("dd", {}, does)]),
        ),
        element("p", {}, box, element("label", { for: "keys-on" }, " Single keys do this")),
        element("form", { method: "dialog" }, element("button.main", {}, "Close")),
    );
    dialog.addEventListener("close", () => dialog.remove());
    document.body.append(dialog);
    dialog.showModal();
}
