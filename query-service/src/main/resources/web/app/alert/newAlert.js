import { element, fill } from "../dom/element.js";
import { address, go } from "../route/address.js";
import { send } from "../api/request.js";
import { copyButton } from "../dom/copy.js";
import { queryBox } from "../query/queryBox.js";
import { dryRun } from "./dryRun.js";
import { field, selectOf } from "./fields.js";

const DELIVER = {
    feed: "A feed, to be read by a feed reader",
    webhook: "A webhook, posted to an address",
    stream: "Only here, and as a stream",
};
const DIGEST = { none: "Each match by itself", hourly: "Together, each hour", daily: "Together, each day" };
const FROM = { now: "From now on", earliest: "From the beginning: past matches too" };

/** Makes an alert of a query, with what it would have told beside it. */
export function newAlertView(place, { parameters, signal }) {
    const run = dryRun(signal);
    const box = queryBox({
        value: parameters.q ?? "",
        label: "Query of the alert",
        signal,
        onQuery: run.of,
        onChecked: run.of,
    });
    box.form.querySelector("button").textContent = "Try";
    const name = element("input", { id: "alert-name", required: true, maxlength: 200 });
    const deliver = selectOf("alert-deliver", DELIVER);
    const url = element("input", { id: "alert-url", type: "url", placeholder: "https://example.org/hook" });
    const digest = selectOf("alert-digest", DIGEST);
    const from = selectOf("alert-from", FROM);
    const addressField = field("Address", url);
    const problem = element("p.error", { role: "alert" });
    const rest = element(
        "form.alert-form",
        { onsubmit: make },
        field("Name", name),
        field("Tells by", deliver),
        addressField,
        field("When", digest),
        field("Begins", from),
        problem,
        element("button.main", { type: "submit" }, "Make the alert"),
    );
    deliver.addEventListener("change", showAddress);
    showAddress();

    function showAddress() {
        addressField.hidden = deliver.value !== "webhook";
        url.required = !addressField.hidden;
    }

    async function make(event) {
        event.preventDefault();
        problem.textContent = "";
        try {
            const made = await send("POST", "/alerts", {
                name: name.value,
                q: box.input.value.trim(),
                deliver: deliver.value,
                digest: digest.value,
                from: from.value,
                ...(addressField.hidden ? {} : { url: url.value }),
            });
            if (made.secret) fill(place, secretOnce(made));
            else go(address(["alerts", made.id]));
        } catch (failure) {
            if (failure.isOfQuery?.()) box.show(failure);
            problem.textContent = failure.message;
        }
    }

    fill(
        place,
        element("h1", {}, "New alert"),
        element("div.alert-columns", {}, element("div", {}, box.form, rest), run.place),
    );
    run.of(parameters.q ?? "");
}

function secretOnce(alert) {
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
