import { moment } from "../statement/times.js";

const DELIVER = { stream: "listening", feed: "feed", webhook: "webhook" };
const STATES = { live: "live", "catching-up": "catching up with the past", paused: "paused" };

const TOLD = {
    listed: "listed",
    collected: "counted, told with others",
    withheld: "over the limit, told as a number",
    pending: "being posted",
    delivered: "delivered",
    failed: "not delivered",
};

/** How an alert tells, in words. */
export function deliverWords({ deliver, digest, threshold, limits }) {
    return [
        DELIVER[deliver],
        digest !== "none" && digest,
        threshold && `when more than ${threshold.moreThan} in ${threshold.in === "hour" ? "an hour" : "a day"}`,
        limits && `at most ${limits.perHour} an hour`,
    ]
        .filter(Boolean)
        .join(", ");
}

/** What became of telling a match or a notice, and when. */
export function toldWords({ state, at }) {
    return `${TOLD[state]}, ${moment(at)}`;
}

/** What an alert is doing, in words. */
export function stateWords({ state, disabled }) {
    return disabled ? `not posting: ${disabled.reason}` : STATES[state];
}

/** Who a webhook's answer came from, or why none came. */
export function replyWords({ reply, status, beginning, reason }) {
    return reply === "answered" ? `${status} ${beginning ?? ""}`.trim() : reason;
}
