import { read } from "../api/request.js";
import { noteCoverage, noteSilence } from "../state/coverage.js";

const EVERY = 30000;

/** Asks now and then what Readout sees, so that what the head of the page says of it is true in every view. */
export function watch() {
    setInterval(() => document.visibilityState === "visible" && look(), EVERY);
    document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && look());
}

async function look() {
    try {
        noteCoverage(await read("/statements?size=1"));
    } catch (failure) {
        noteSilence(failure);
    }
}
