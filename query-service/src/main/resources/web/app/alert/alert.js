import { element, fill } from "../dom/element.js";
import { address } from "../route/address.js";
import { read, withParameters } from "../api/request.js";
import { Unreachable } from "../api/problem.js";
import { follow } from "../api/stream.js";
import { announce } from "../frame/announce.js";
import { noteCoverage } from "../state/coverage.js";
import { loading } from "../state/notices.js";
import { alertActions } from "./actions.js";
import { feeds } from "./feeds.js";
import { matchCard } from "./matchCard.js";
import { noticeList } from "./noticeList.js";
import { deliverWords, stateWords } from "./words.js";

const SHOWN = 50;
const SETTLE = 400;
const WHILE_PENDING = 2000;
const MOST_LOOKS = 25;

/** An alert: what it asks, what it matched and why, what came of telling it. It shows matches as they come. */
export async function alertView(place, { path, signal }) {
    const route = `/alerts/${encodeURIComponent(path[1])}`;
    const above = element("div");
    const head = element("header");
    const matches = element("section", { "aria-label": "Matches" });
    const shown = new Map();
    let timer = null;
    let connected = true;
    let awaited = { position: null, looks: 0 };
    fill(place, loading("the alert"));
    const alert = await refresh();
    fill(place, above, head, matches);
    follow(`${route}/stream`, {}, { from: alert.position, signal, onState, onEvents });
    signal.addEventListener("abort", () => clearTimeout(timer));

    async function refresh() {
        const [told, answer] = await Promise.all([
            read(route, { signal }),
            read(withParameters(`${route}/matches`, { size: SHOWN }), { signal }),
        ]);
        fill(above);
        showChanged(head, told, () => heading(told, route, refresh));
        showChanged(matches, noteCoverage(answer).items, () => list(answer));
        if (isAwaited(answer.items)) soon(SETTLE);
        else if (told.state === "catching-up" || answer.items.some(isPending)) soon(WHILE_PENDING);
        return told;
    }

    /** What is the same stays as it is: readers may be at it. */
    function showChanged(part, answer, made) {
        const text = JSON.stringify(answer);
        if (shown.get(part) !== text) fill(part, made());
        shown.set(part, text);
    }

    /** The stream tells of a match before it is written down: look until it is. */
    function onEvents(events) {
        const told = events.filter((event) => event.name !== "gap");
        if (told.length === 0) return;
        announce("A new match");
        awaited = { position: told.at(-1).id, looks: MOST_LOOKS };
        soon(SETTLE);
    }

    function isAwaited(items) {
        awaited.looks--;
        return awaited.looks > 0 && items.every((match) => match.position !== awaited.position);
    }

    function soon(wait) {
        clearTimeout(timer);
        timer = setTimeout(() => refresh().catch(lost), wait);
    }

    /** Without its stream the alert would look as if nothing matched. */
    function onState({ live, ended }) {
        if (live && !connected) soon(0);
        connected = live === true;
        if (!connected) lost(ended ?? new Unreachable());
    }

    function lost(failure) {
        if (!signal.aborted)
            fill(above, element("p.notice.stale", { role: "alert" }, `What you see may be old. ${failure.message}`));
    }
}

function isPending(match) {
    return match.state === "pending";
}

function heading(alert, route, refresh) {
    return [
        element("h1", {}, alert.name),
        element(
            "p.byline",
            {},
            element("code", {}, alert.q === "" ? "everything" : alert.q),
            element("a", { href: address([], { q: alert.q }) }, "Its statements"),
        ),
        element(
            "dl.facts-table",
            {},
            fact("State", stateWords(alert)),
            fact("Tells by", deliverWords(alert)),
            alert.url && fact("Posts to", element("code", {}, alert.url)),
            fact("Matched up to", alert.position.startsWith("-") ? "the beginning" : `position ${alert.position}`),
        ),
        alertActions(alert, route, refresh),
        feeds(route),
        noticeList(alert.notices ?? []),
    ];
}

function fact(name, value) {
    return [element("dt", {}, name), element("dd", {}, value)];
}

function list({ items, total }) {
    if (total === 0)
        return element(
            "section.notice.empty",
            {},
            element("h2", {}, "Nothing has matched yet"),
            element("p", {}, "It is matched against every change as it comes; this page shows it at once."),
        );
    return [
        element("h2", {}, total === 1 ? "1 match" : `${total.toLocaleString()} matches`),
        items.map(matchCard),
        total > items.length && element("p.note", {}, `The latest ${items.length} are shown.`),
    ];
}
