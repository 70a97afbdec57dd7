/** The place just behind a position such as `17.3`: what stands before it begins with the position. */
export function behind(position) {
    const [offset, ordinal] = position.split(".");
    return `${offset}.${Number(ordinal) + 1}`;
}
