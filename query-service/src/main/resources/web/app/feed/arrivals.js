import { follow } from "../api/stream.js";

const GATHER = 250;

/**
 * What comes in while the feed is shown, gathered for a quarter of a second so that a flood does not stop the page.
 *
 * @param {string} query
 * @param {string} from position behind which to listen
 * @param {{onChanges: function({arrived: Array, gone: Set<string>}), onGap: Function, onState: Function, signal: AbortSignal}} listener
 *   `arrived` the latest first; `gone` ids of statements that are no more, or no more as they were; `onGap` is told when
 *   what came since is not held any more
 */
export function listen(query, from, { onChanges, onGap, onState, signal }) {
    let arrived = new Map();
    let gone = new Set();
    let timer = null;

    function onEvents(events) {
        if (events.some(({ name }) => name === "gap")) return void onGap();
        events.forEach(({ name, data }) => take(name, JSON.parse(data)));
        timer ??= setTimeout(tell, GATHER);
    }

    function take(name, item) {
        const before = name === "revised" ? item.before.id : item.statement.id;
        arrived.delete(before);
        if (name !== "added") gone.add(before);
        if (name === "added" || (name === "revised" && item.matched !== "before")) arrived.set(item.statement.id, item);
    }

    function tell() {
        timer = null;
        const told = { arrived: [...arrived.values()].reverse(), gone };
        arrived = new Map();
        gone = new Set();
        onChanges(told);
    }

    signal.addEventListener("abort", () => clearTimeout(timer));
    follow("/statements/stream", { q: query }, { from, signal, onEvents, onState });
}
