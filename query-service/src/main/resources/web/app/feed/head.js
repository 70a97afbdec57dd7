import { element, fill } from "../dom/element.js";
import { address } from "../route/address.js";
import { saveTable } from "../api/table.js";
import { withParameters } from "../api/request.js";
import { announce } from "../frame/announce.js";

const SORTS = {
    newest: "Newest first",
    oldest: "Oldest first",
    said: "By day of speaking",
    published: "By publication",
};
const MOST_ROWS = 1000;
const COUNT = /^\([^)]*\) /;

/** What stands over the feed: how many there are, whether it is live, what came meanwhile, what can be done. */
export function feedHead({ onPause, onNew, onSort }) {
    let asked = {};
    let paused = false;
    const total = element("strong.total", {}, "…");
    const state = element("span.state", { role: "status" });
    const fresh = element("button.main.new", { type: "button", hidden: true, onclick: onNew });
    const hold = element("button", { type: "button", "aria-pressed": "false", onclick: pause }, "Pause");
    const sort = element(
        "select",
        { "aria-label": "Order", onchange: () => onSort(sort.value) },
        Object.entries(SORTS).map(([value, label]) => element("option", { value }, label)),
    );
    const links = element("span.links");
    const place = element(
        "div.feed-head",
        {},
        element("p", {}, total, " ", state),
        fresh,
        element("div.actions", {}, hold, sort, links),
    );

    function pause() {
        paused = !paused;
        hold.textContent = paused ? "Go on" : "Pause";
        hold.setAttribute("aria-pressed", String(paused));
        place.classList.toggle("paused", paused);
        onPause(paused);
        if (!paused && !fresh.hidden) onNew();
    }

    function saveAll() {
        const { q, sort, asOf } = asked;
        const path = withParameters("/statements", { q, sort, asOf, size: MOST_ROWS });
        saveTable("statements.csv", path).catch((failure) => tell("lost", failure.message));
    }

    function tell(kind, text) {
        state.className = `state ${kind}`;
        if (state.textContent !== text) state.textContent = text;
    }

    return {
        place,
        pause,
        show(parameters) {
            asked = parameters;
            sort.value = SORTS[asked.sort] ? asked.sort : "newest";
            fill(
                links,
                element("a", { href: address(["alerts", "new"], { q: asked.q }) }, "Subscribe"),
                element("a", { href: address(["charts"], { q: asked.q }) }, "Charts"),
                element(
                    "button.plain",
                    {
                        type: "button",
                        title: `The first ${MOST_ROWS.toLocaleString()} as a table`,
                        onclick: saveAll,
                    },
                    "CSV",
                ),
            );
        },
        counted(many) {
            total.textContent = `${many.toLocaleString()} ${many === 1 ? "statement" : "statements"}`;
        },
        missed(many) {
            fresh.hidden = many === 0;
            fresh.textContent = `${many.toLocaleString()} new`;
            if (many > 0) announce(`${many} new`);
            document.title = `${many > 0 ? `(${many.toLocaleString()}) ` : ""}${document.title.replace(COUNT, "")}`;
        },
        state({ live, lost, wait, still, ended }) {
            hold.hidden = !live && !lost;
            if (live) tell("live", "live");
            else if (lost)
                tell("lost", `connection lost; what you see may be old. Trying again in ${Math.ceil(wait / 1000)} s`);
            else if (ended) tell("lost", `no longer live: ${ended.message}`);
            else if (still) tell("still", asked.asOf ? `as of ${asked.asOf}` : "not live in this order");
        },
        failed(text) {
            total.textContent = text;
            tell("", "");
            fresh.hidden = true;
        },
    };
}
