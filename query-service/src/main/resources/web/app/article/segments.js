/**
 * Cuts a text where a mark begins or ends, so that each piece lies in the same marks from end to end.
 *
 * @param {number} length of the text
 * @param {Array<{start: number, end: number}>} marks they may overlap in any way
 * @returns {Array<{start: number, end: number, marks: Array<object>}>} in order, without gaps
 */
export function segments(length, marks) {
    const borders = new Set([0, length]);
    marks.forEach(({ start, end }) => (borders.add(start), borders.add(end)));
    const sorted = [...borders].filter((at) => at >= 0 && at <= length).sort((a, b) => a - b);
    return sorted.slice(1).map((end, index) => {
        const start = sorted[index];
        return { start, end, marks: marks.filter((mark) => mark.start <= start && mark.end >= end) };
    });
}
