import { spansBetween } from "./spans.js";

/**
 * Trends in the same spans over the same time, so that they can be compared at a look: those that begin later or end
 * earlier get empty spans.
 *
 * @param {Array<object>} trends as profiles tell them
 */
export function aligned(trends) {
    const starts = trends.flatMap(({ points = [] }) => points.map(({ start }) => new Date(start).getTime()));
    if (starts.length === 0) return trends;
    const all = spansBetween(Math.min(...starts), Math.max(...starts), trends[0].bucket);
    return trends.map((trend) => {
        const known = new Map((trend.points ?? []).map((point) => [new Date(point.start).getTime(), point]));
        return known.size === 0 ? trend : { ...trend, points: all.map((at) => known.get(at) ?? empty(at)) };
    });
}

function empty(at) {
    return { start: new Date(at).toISOString(), statements: 0, usual: null, spike: false };
}
