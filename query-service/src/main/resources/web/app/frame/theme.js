import { element } from "../dom/element.js";

const STORED = "readout-theme";
const NEXT = { auto: "light", light: "dark", dark: "auto" };
const LABELS = { auto: "Light or dark as the system", light: "Light", dark: "Dark" };
const SIGNS = { auto: "◐", light: "○", dark: "●" };

/** Applies the theme that the reader chose; none leaves it to the system. */
function applyTheme(chosen = localStorage.getItem(STORED) ?? "auto") {
    if (chosen === "auto") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = chosen;
    dispatchEvent(new CustomEvent("themechange"));
    return chosen;
}

/** A button that goes from the system's theme to light, to dark. */
export function themeButton() {
    let chosen = applyTheme();
    const button = element("button.plain.sign", { type: "button", onclick: turn });

    function turn() {
        chosen = NEXT[chosen];
        localStorage.setItem(STORED, chosen);
        applyTheme(chosen);
        label();
    }

    function label() {
        button.textContent = SIGNS[chosen];
        button.setAttribute("aria-label", `Theme: ${LABELS[chosen]}`);
        button.title = LABELS[chosen];
    }

    label();
    return button;
}
