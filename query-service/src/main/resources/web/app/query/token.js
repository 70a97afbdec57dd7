const WORD_AT_END = /(?:^|[\s(+-])(?:(\w+):)?("[^"]*|[^\s():"]*)$/u;

/**
 * What stands before the caret and can be completed: a field, its value, or a word.
 *
 * @returns {{field: string|undefined, prefix: string, start: number, end: number}|null} `start` and `end` are where it
 *   stands in the text, the field included
 */
export function tokenAt(text, caret) {
    const before = text.slice(0, caret);
    const found = WORD_AT_END.exec(before);
    if (found === null) return null;
    const [, field, value] = found;
    const length = value.length + (field === undefined ? 0 : field.length + 1);
    return { field, prefix: value.replace(/^"/, ""), start: before.length - length, end: caret };
}
