import { element } from "./element.js";

/** The address if it is one of the web, else null: `javascript:` and the like are no links. */
export function webAddress(text) {
    try {
        const url = new URL(text);
        return url.protocol === "http:" || url.protocol === "https:" ? url.href : null;
    } catch {
        return null;
    }
}

/** A link to somewhere else; the words alone where the address is none of the web. */
export function outsideLink(address, ...children) {
    const href = webAddress(address);
    return href === null
        ? element("span", {}, ...children)
        : element("a.outside", { href, rel: "noopener noreferrer", target: "_blank" }, ...children);
}
