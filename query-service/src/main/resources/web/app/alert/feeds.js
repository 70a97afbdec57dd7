import { element } from "../dom/element.js";
import { copyButton } from "../dom/copy.js";

const FEEDS = { "Atom feed": "feed.atom", "JSON feed": "feed.json", Stream: "stream" };

/** The addresses at which an alert can be read, to copy. */
export function feeds(route) {
    return element(
        "ul.feeds",
        { "aria-label": "Feeds" },
        Object.entries(FEEDS).map(([name, path]) => {
            const url = `${location.origin}${route}/${path}`;
            return element(
                "li",
                {},
                element("span", {}, name),
                element("code", {}, url),
                copyButton("Copy", () => url),
            );
        }),
    );
}
