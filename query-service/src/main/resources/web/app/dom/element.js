/**
 * Makes an element: `element("a.quiet", { href: "#/" }, "Readout")`.
 *
 * Strings and numbers become text nodes and attributes are set one by one: nothing that comes from outside is ever read
 * as markup, whatever stands in it.
 *
 * @param {string} name tag, with classes behind dots
 * @param {object} properties attributes; `on…` are listeners; null, undefined and false leave the attribute out
 * @param {...(Node|string|number|null|undefined|false|Array)} children
 */
export function element(name, properties = {}, ...children) {
    const [tag, ...classes] = name.split(".");
    const made = document.createElement(tag);
    if (classes.length > 0) made.className = classes.join(" ");
    for (const [key, value] of Object.entries(properties)) set(made, key, value);
    made.append(...nodes(children));
    return made;
}

function set(made, key, value) {
    if (value === null || value === undefined || value === false) return;
    if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else if (key === "style") Object.entries(value).forEach(([name, text]) => made.style.setProperty(name, text));
    else made.setAttribute(key, value === true ? "" : value);
}

function nodes(children) {
    return children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false);
}

/** Puts children in the place of those that an element has. */
export function fill(place, ...children) {
    place.replaceChildren(...nodes(children));
    return place;
}

/** Text that is there for those who do not see, and nowhere else. */
export function unseen(text) {
    return element("span.unseen", {}, text);
}

/** Puts something between each two of a list. */
export function between(list, separator) {
    return list.flatMap((item, index) => (index === 0 ? [item] : [separator, item]));
}
