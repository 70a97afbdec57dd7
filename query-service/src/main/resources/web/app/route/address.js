/**
 * Every state of the page is an address behind `#`: a path and parameters, such as `#/pairs/CHN/CUB?q=act%3Aendorse`.
 * The service never sees it, and its own addresses stay its own.
 */
export function address(path, parameters = {}) {
    const given = Object.entries(parameters).filter(
        ([, value]) => value !== undefined && value !== null && value !== "",
    );
    return `#/${path.map(encodeURIComponent).join("/")}${given.length === 0 ? "" : `?${new URLSearchParams(given)}`}`;
}

/** Reads an address; the parameters are a plain object. */
export function parse(hash) {
    const [path, query = ""] = hash.replace(/^#\/?/, "").split(/\?(.*)/s);
    return {
        path: path
            .split("/")
            .filter((segment) => segment !== "")
            .map(decode),
        parameters: Object.fromEntries(new URLSearchParams(query)),
    };
}

function decode(segment) {
    try {
        return decodeURIComponent(segment);
    } catch {
        return segment;
    }
}

/** Goes to an address. `replace` leaves no entry to go back to. */
export function go(to, { replace = false } = {}) {
    if (to === location.hash) return;
    if (replace) {
        history.replaceState(null, "", to);
        dispatchEvent(new HashChangeEvent("hashchange"));
    } else {
        location.hash = to;
    }
}

/** Changes the address without showing anything anew: for what is shown already. */
export function note(to) {
    history.replaceState(null, "", to);
}
