const STEPS = {
    hour: (date) => date.setUTCHours(date.getUTCHours() + 1),
    day: (date) => date.setUTCDate(date.getUTCDate() + 1),
    week: (date) => date.setUTCDate(date.getUTCDate() + 7),
    month: (date) => date.setUTCMonth(date.getUTCMonth() + 1),
};

/** The beginnings of all spans from one to another, in milliseconds. */
export function spansBetween(first, last, bucket) {
    const found = [];
    for (const date = new Date(first); date.getTime() <= last; STEPS[bucket](date)) found.push(date.getTime());
    return found;
}

/** The first day of a span that begins at a moment. */
export function firstDay(start) {
    return start.slice(0, 10);
}

/** The last day of a span that begins at a moment. */
export function lastDay(start, bucket) {
    const date = new Date(start);
    STEPS[bucket](date);
    return new Date(date.getTime() - 1).toISOString().slice(0, 10);
}
