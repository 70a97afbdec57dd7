const DELIVER = { stream: "listening", feed: "feed", webhook: "webhook" };
const STATES = { live: "live", "catching-up": "catching up with the past", paused: "paused" };

/** How an alert tells, in words. */
export function deliverWords({ deliver, digest, threshold }) {
    const when = threshold
        ? `more than ${threshold.moreThan} in a ${threshold.in}`
        : digest && digest !== "none"
          ? digest
          : "";
    return [DELIVER[deliver], when].filter(Boolean).join(", ");
}

/** What an alert is doing, in words. */
export function stateWords({ state, disabled }) {
    return disabled ? `not posting: ${disabled.reason}` : STATES[state];
}

/** Who a webhook's answer came from, or why none came. */
export function replyWords({ reply, status, beginning, reason }) {
    return reply === "answered" ? `${status} ${beginning ?? ""}`.trim() : reason;
}
