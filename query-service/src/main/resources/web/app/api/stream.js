import { request, withParameters } from "./request.js";
import { Problem } from "./problem.js";
import { eventReader } from "./events.js";

const SHORTEST_WAIT = 1000;
const LONGEST_WAIT = 10000;
const LONGER = 1.5;

/** The service tells every fifteen seconds that it is there: when it does not, nobody is at the other end. */
const LONGEST_SILENCE = 60000;

/**
 * Follows a stream of changes until the signal ends it, and goes on behind the last event when the connection breaks.
 * It is read by fetch, because an EventSource cannot show a key.
 *
 * @param {string} path
 * @param {object} parameters of the path
 * @param {{from: string, signal: AbortSignal, onEvents: function(Array), onState: function(object)}} listener
 *   `onEvents` gets what came together; `onState` `{live}`, or `{lost, wait}`, or `{ended}` with the problem
 */
export async function follow(path, parameters, { from, signal, onEvents, onState }) {
    let last = from;
    let wait = SHORTEST_WAIT;
    while (!signal.aborted) {
        const silence = watch();
        try {
            const response = await request(withParameters(path, { ...parameters, from: last }), {
                signal: AbortSignal.any([signal, silence.signal]),
                headers: { Accept: "text/event-stream" },
            });
            onState({ live: true });
            wait = SHORTEST_WAIT;
            last = await listen(response, last, onEvents, silence);
        } catch (failure) {
            if (signal.aborted) return;
            if (failure instanceof Problem && failure.status < 500 && failure.status !== 429) {
                onState({ ended: failure });
                return;
            }
            last = failure.last ?? last;
        } finally {
            silence.stop();
        }
        if (signal.aborted) return;
        onState({ lost: true, wait });
        await pause(wait, signal);
        wait = Math.min(wait * LONGER, LONGEST_WAIT);
    }
}

async function listen(response, from, onEvents, silence) {
    const reader = eventReader(response.body);
    let last = from;
    try {
        for await (const events of reader) {
            silence.broken();
            last = events.at(-1)?.id ?? last;
            const told = events.filter((event) => event.data !== "");
            if (told.length > 0) onEvents(told);
        }
    } catch (failure) {
        failure.last = last;
        throw failure;
    }
    return last;
}

/** Aborts what nothing was heard of for too long. */
function watch() {
    const controller = new AbortController();
    let timer = setTimeout(() => controller.abort(), LONGEST_SILENCE);
    return {
        signal: controller.signal,
        broken() {
            clearTimeout(timer);
            timer = setTimeout(() => controller.abort(), LONGEST_SILENCE);
        },
        stop: () => clearTimeout(timer),
    };
}

function pause(milliseconds, signal) {
    return new Promise((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        signal.addEventListener("abort", () => (clearTimeout(timer), resolve()), { once: true });
    });
}
