import { element } from "../dom/element.js";

const region = element("div.unseen", { role: "status", "aria-live": "polite" });

/** Where announcements are made; it must stand in the document before the first one. */
export function announcements() {
    return region;
}

/** Tells those who do not see what has happened. */
export function announce(text) {
    region.textContent = text;
}
