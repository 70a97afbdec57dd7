import { element, fill } from "../dom/element.js";
import { address } from "../route/address.js";
import { outsideLink } from "../dom/outside.js";
import { readInSpans } from "../chart/bucket.js";
import { trendChart } from "../chart/trendChart.js";
import { counts } from "../profile/counts.js";
import { independence } from "../profile/independence.js";
import { latest } from "../profile/latest.js";
import { narrowing } from "../profile/narrowing.js";
import { meetingList } from "../meeting/meetingList.js";
import { clause } from "../query/clause.js";
import { nameOf } from "../query/vocabulary.js";
import { flag } from "../statement/flag.js";
import { noteCoverage } from "../state/coverage.js";
import { behindWarning, loading } from "../state/notices.js";

/** An actor: what it said, to whom, on what, over time, and with whom it met. */
export async function actorView(place, { path, parameters, signal }) {
    const [, id] = path;
    fill(place, loading(nameOf(id)));
    const page = noteCoverage(
        await readInSpans(
            `/actors/${encodeURIComponent(id)}`,
            { ...parameters },
            (answer) => [answer.said.trend],
            signal,
        ),
    );
    const { actor, said, meetings } = page;
    const query = `${parameters.q ?? ""} ${clause("by", id)}`.trim();
    fill(
        place,
        element("h1", {}, actor.country && flag(actor.country), actor.name),
        element("p.byline", {}, facts(actor), asAddressee(page, id)),
        narrowing(path, parameters, signal),
        behindWarning(page.coverage),
        independence(said.independence),
        trendChart(`What ${actor.name} said over time`, said.trend, { signal }),
        element(
            "div.panels",
            {},
            toWhom(actor, said.counts.to, query),
            counts("On what", "theme", said.counts.theme, query),
            counts("What it does by saying so", "act", said.counts.act, query),
            counts("Set phrases", "formulation", said.counts.formulation, query),
        ),
        element("section", {}, element("h2", {}, "Meetings"), meetingList(meetings)),
        latest("Latest statements", said.latest, query),
    );
}

function facts(actor) {
    return [
        element("span", {}, actor.type),
        actor.office && element("span", {}, actor.office),
        actor.country &&
            actor.country !== actor.id &&
            element("a", { href: address(["actors", actor.country]) }, nameOf(actor.country)),
        actor.qid && outsideLink(`https://www.wikidata.org/wiki/${actor.qid}`, actor.qid),
    ];
}

function asAddressee({ addressed, named }, id) {
    return [
        element("a", { href: address([], { q: clause("to", id) }) }, `addressed in ${addressed.toLocaleString()}`),
        element("a", { href: address([], { q: clause("about", id) }) }, `named in ${named.toLocaleString()}`),
    ];
}

/** A country's addressees lead to the pair of both. */
function toWhom(actor, values, query) {
    const first = actor.country ?? actor.id;
    const shown = counts("To whom", "to", values, query);
    shown
        ?.querySelectorAll("li")
        .forEach((line, index) =>
            line.append(element("a.pair-link", { href: address(["pairs", first, values[index].value]) }, "pair")),
        );
    return shown;
}
