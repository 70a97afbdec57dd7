import { element } from "../dom/element.js";

const LONGEST = 400;

/** Two wordings word by word, by their longest common subsequence: what went is struck out, what came is underlined. */
export function difference(before, after) {
    const old = before.split(/\s+/);
    const now = after.split(/\s+/);
    if (old.length > LONGEST || now.length > LONGEST)
        return [element("del", {}, before), " ", element("ins", {}, after)];
    const common = commonLengths(old, now);
    const shown = [];
    let i = 0;
    let j = 0;
    while (i < old.length || j < now.length) {
        if (i < old.length && j < now.length && old[i] === now[j]) {
            shown.push(["same", old[i++]]);
            j++;
        } else if (j < now.length && (i === old.length || common[i][j + 1] > common[i + 1][j])) {
            shown.push(["ins", now[j++]]);
        } else {
            shown.push(["del", old[i++]]);
        }
    }
    return runs(shown);
}

/** For each two places, how many words the rest behind them have in common. */
function commonLengths(old, now) {
    const table = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1));
    for (let i = old.length - 1; i >= 0; i--) {
        for (let j = now.length - 1; j >= 0; j--) {
            table[i][j] = old[i] === now[j] ? table[i + 1][j + 1] + 1 : Math.max(table[i + 1][j], table[i][j + 1]);
        }
    }
    return table;
}

function runs(words) {
    const joined = [];
    words.forEach(([kind, word]) => {
        if (joined.at(-1)?.[0] === kind) joined.at(-1)[1] += ` ${word}`;
        else joined.push([kind, word]);
    });
    return joined.flatMap(([kind, text]) => [kind === "same" ? text : element(kind, {}, text), " "]);
}
