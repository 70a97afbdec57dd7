/**
 * A text whose offsets count code points, as all offsets of Readout do; those of a JavaScript string count halves of
 * some of them.
 */
export function codePoints(text) {
    const points = Array.from(text);
    return { length: points.length, slice: (start, end) => points.slice(start, end).join("") };
}
