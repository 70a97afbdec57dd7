const DAY = new Intl.DateTimeFormat(undefined, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
const MONTH = new Intl.DateTimeFormat(undefined, { month: "short", year: "numeric", timeZone: "UTC" });
const CLOCK = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit" });
const MOMENT = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });
const UTC = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" });

/** A day such as `2026-05-09`, or the day of a moment, in UTC. */
export function day(text) {
    const date = new Date(text);
    return Number.isNaN(date.getTime()) ? text : DAY.format(date);
}

/** The span of a trend that begins at a moment: a month by its name, others by their first day. */
export function spanStart(start, bucket) {
    return bucket === "month" ? MONTH.format(new Date(start)) : day(start);
}

/** A moment in the reader's own time; today's by the clock alone. */
export function moment(text) {
    const date = new Date(text);
    return date.toDateString() === new Date().toDateString() ? CLOCK.format(date) : MOMENT.format(date);
}

/** A text of the service with the moments in it as readers write them. */
export function momentsIn(text) {
    return text.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, moment);
}

/** A moment in UTC, as windows of alerts are counted. */
export function utc(text) {
    return `${UTC.format(new Date(text))} UTC`;
}

/** Milliseconds as people say them. */
export function span(milliseconds) {
    return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}
