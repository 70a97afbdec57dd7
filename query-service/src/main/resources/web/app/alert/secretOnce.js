import { element } from "../dom/element.js";
import { copyButton } from "../dom/copy.js";
import { address } from "../route/address.js";

/** The secret of a webhook, in the only answer that shows it. */
export function secretOnce(alert) {
    return element(
        "section",
        {},
        element("h1", {}, `${alert.name} is watching`),
        element("p", {}, "This secret signs what is posted. It is shown now and never again:"),
        element(
            "div.command",
            {},
            element("pre", { tabindex: 0, "aria-label": "Secret" }, element("code", {}, alert.secret)),
            copyButton("Copy", () => alert.secret),
        ),
        element("p", {}, element("a.button", { href: address(["alerts", alert.id]) }, "To the alert")),
    );
}
