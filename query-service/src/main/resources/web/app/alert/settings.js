import { element } from "../dom/element.js";
import { countOf, field, selectOf } from "./fields.js";

const DELIVER = {
    feed: "A feed, to be read by a feed reader",
    webhook: "A webhook, posted to an address",
    stream: "Only here, and as a stream",
};
const WHEN = {
    none: "Each match by itself",
    hourly: "Together, each hour",
    daily: "Together, each day",
    threshold: "When there are more than …",
};
const SPANS = { hour: "an hour", day: "a day" };
const USUAL_THRESHOLD = { moreThan: 5, in: "day" };

/**
 * What is said of an alert beside its query: by what, when and how much it tells.
 *
 * @param {object} alert as the service tells it, or what a new one begins with
 * @param {object} begins where it may begin, by value and label
 * @returns {{parts: Array<Node>, read: function(): object}} `read` gives what the service takes
 */
export function alertSettings(alert, begins) {
    const name = element("input", { id: "alert-name", required: true, maxlength: 200 });
    name.value = alert.name ?? "";
    const deliver = selectOf("alert-deliver", DELIVER, alert.deliver);
    const url = element("input", { id: "alert-url", type: "url", placeholder: "https://example.org/hook" });
    url.value = alert.url ?? "";
    const when = selectOf("alert-when", WHEN, alert.threshold ? "threshold" : alert.digest);
    const { moreThan, in: span } = alert.threshold ?? USUAL_THRESHOLD;
    const most = countOf("alert-more-than", moreThan);
    const spans = selectOf("alert-span", SPANS, span);
    spans.setAttribute("aria-label", "Within");
    const limit = countOf("alert-limit", alert.limits?.perHour);
    limit.placeholder = "no limit";
    const from = selectOf("alert-from", begins);
    const addressLine = field("Address", url);
    const thresholdLine = field("More than", most, " in ", spans);

    function fit() {
        addressLine.hidden = deliver.value !== "webhook";
        url.required = !addressLine.hidden;
        thresholdLine.hidden = when.value !== "threshold";
        most.required = !thresholdLine.hidden;
    }

    deliver.addEventListener("change", fit);
    when.addEventListener("change", fit);
    fit();

    return {
        parts: [
            field("Name", name),
            field("Tells by", deliver),
            addressLine,
            field("When", when),
            thresholdLine,
            field("At most", limit, " an hour, the rest as a number"),
            field("Begins", from),
        ],
        read: () => ({
            name: name.value,
            deliver: deliver.value,
            url: addressLine.hidden ? undefined : url.value,
            digest: thresholdLine.hidden ? when.value : "none",
            threshold: thresholdLine.hidden ? undefined : { moreThan: most.valueAsNumber, in: spans.value },
            limits: limit.value === "" ? undefined : { perHour: limit.valueAsNumber },
            from: from.value === "" ? undefined : from.value,
        }),
    };
}
