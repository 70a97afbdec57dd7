import { element, fill } from "../dom/element.js";
import { read, withParameters } from "../api/request.js";
import { behindWarning, empty, loading } from "../state/notices.js";
import { isBehind, noteCoverage } from "../state/coverage.js";
import { firstRun, isUntouched } from "../state/firstRun.js";
import { listen } from "./arrivals.js";
import { FACET_FIELDS } from "./facets.js";
import { behind } from "./position.js";
import { sheetList } from "./sheets.js";

const PAGE = 50;
const LONGEST_SHEET = 100;
const KEPT_SHEETS = 20;
const FLOOD = 200;
const COUNT_SOON = 3000;
const COUNT_LATER = 30000;

/** The list of the feed: pages further down as the reader scrolls, arrivals on top. */
export function feedList(rows, { head, facets, onFailure }) {
    let asked = {};
    let running = new AbortController();
    let cursor = null;
    let reading = false;
    let paused = false;
    let missed = 0;
    let counting = null;
    let anchor = null;
    let lost = false;
    const above = element("div.above");
    const note = element("div");
    const body = element("div", { role: "feed", "aria-label": "Statements" });
    const end = element("div.end");
    const sheets = sheetList(body, load);
    const nearEnd = new IntersectionObserver(([{ isIntersecting }]) => isIntersecting && more(), {
        rootMargin: "1500px 0px",
    });

    const isLive = () => (asked.sort ?? "newest") === "newest" && !asked.asOf;
    const isAtTop = () => scrollY < 300;
    const query = (extra) =>
        withParameters("/statements", { q: asked.q, sort: asked.sort, asOf: asked.asOf, size: PAGE, ...extra });

    function load({ from, size }, signal) {
        return read(query({ ...from, size: Math.max(size, PAGE) }), { signal });
    }

    async function start(parameters) {
        asked = parameters;
        await restart(asked.selected ? { before: behind(asked.selected) } : {});
    }

    async function restart(from = {}) {
        running.abort();
        running = new AbortController();
        const { signal } = running;
        sheets.clear();
        nearEnd.disconnect();
        fill(rows, above, note, body, end);
        fill(note);
        body.hidden = true;
        fill(above, loading("statements"));
        try {
            const first = noteCoverage(await read(query({ ...from, facets: FACET_FIELDS }), { signal }));
            if (!signal.aborted) begin(first, from);
        } catch (failure) {
            if (!signal.aborted) onFailure(failure);
        }
    }

    function begin(answer, from) {
        missed = 0;
        head.missed(0);
        anchor = from.before ? anchored() : null;
        tell(answer);
        append(answer, from);
        body.hidden = answer.items.length === 0;
        nearEnd.observe(end);
        if (isLive()) listen(asked.q, answer.position, { onChanges, onGap, onState, signal: running.signal });
        else head.state({ still: true });
    }

    /** What an answer says of all that matches; it is asked again for as long as something is known to be missing. */
    function tell(answer) {
        head.counted(answer.total);
        facets.show(answer.facets, asked);
        fill(above, anchor, answer.total > 0 && behindWarning(answer.coverage));
        fill(note, answer.total === 0 && nothing(answer));
        if (isBehind(answer.coverage) && isLive()) count(answer.coverage.lagRecords > 0 ? COUNT_SOON : COUNT_LATER);
    }

    function nothing(answer) {
        return isUntouched(answer) ? firstRun() : empty("statements match", answer.coverage);
    }

    function anchored() {
        return element("button.plain", { type: "button", onclick: () => restart() }, "To the newest statements");
    }

    function append({ items, next }, from) {
        if (items.length > 0) sheets.append(isLive() ? { before: behind(items[0].position) } : from, items);
        cursor = next === null ? null : isLive() ? { before: items.at(-1).position } : { cursor: next };
        fill(end, cursor === null && !sheets.isEmpty() ? element("p.note", {}, "That is all.") : null);
    }

    async function more() {
        if (reading || cursor === null) return;
        reading = true;
        const { signal } = running;
        const from = cursor;
        try {
            const page = await read(query(from), { signal });
            if (!signal.aborted) append(page, from);
        } catch (failure) {
            if (!signal.aborted)
                fill(end, element("button", { type: "button", onclick: more }, `${failure.message} Try again`));
            return;
        } finally {
            reading = false;
        }
        if (!signal.aborted && cursor !== null) again();
    }

    /** The observer tells only of what changes: a short page may leave the end in sight. */
    function again() {
        nearEnd.unobserve(end);
        nearEnd.observe(end);
    }

    /** What was told in between is not held any more: all is read again. */
    function onGap() {
        restart();
    }

    function onState(state) {
        if (state.live && lost) count();
        lost = state.lost === true;
        head.state(state);
    }

    function onChanges({ arrived, gone }) {
        gone.forEach((id) => body.querySelector(`[data-statement="${id}"]`)?.classList.add("gone"));
        count();
        if (arrived.length === 0) return;
        if (sheets.isEmpty() || arrived.length > FLOOD)
            return void (paused || !isAtTop() ? miss(arrived.length) : restart());
        if (paused || !isAtTop() || asked.selected) return void miss(arrived.length);
        sheets.prepend(arrived, LONGEST_SHEET);
        if (sheets.trim(KEPT_SHEETS)) cursor = { before: sheets.end() };
    }

    function miss(many) {
        missed += many;
        head.missed(missed);
    }

    /** Counts anew, but not with each arrival; what is to be counted soon does not wait for what has time. */
    function count(wait = COUNT_SOON) {
        if (counting !== null && counting.wait <= wait) return;
        clearTimeout(counting?.timer);
        counting = { wait, timer: setTimeout(recount, wait) };
    }

    async function recount() {
        counting = null;
        const { signal } = running;
        try {
            tell(noteCoverage(await read(query({ size: 1, facets: FACET_FIELDS }), { signal })));
        } catch {
            if (!signal.aborted) count();
        }
    }

    return {
        start,
        restart: () => (scrollTo(0, 0), restart()),
        pause: (on) => (paused = on),
        stop() {
            running.abort();
            clearTimeout(counting?.timer);
            nearEnd.disconnect();
            sheets.clear();
        },
    };
}
