import { element, fill } from "../dom/element.js";

/** What is shown where nothing is. */
export function noSuchView(place) {
    fill(
        place,
        element(
            "section.notice",
            {},
            element("h1", {}, "Nothing is here"),
            element("p", {}, "The address is none of this page. ", element("a", { href: "#/" }, "To the statements")),
        ),
    );
}
