import { element } from "../dom/element.js";
import { country } from "../query/vocabulary.js";

/** The flag of a country; nothing for what is none. It says nothing that does not stand beside it. */
export function flag(id) {
    const known = country(id);
    return known && element(`span.fi.fi-${known.alpha2.toLowerCase()}`, { "aria-hidden": "true" });
}
