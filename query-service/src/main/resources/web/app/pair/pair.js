import { element, fill } from "../dom/element.js";
import { address } from "../route/address.js";
import { aligned } from "../chart/alignment.js";
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
import { themesBySide } from "./themesBySide.js";

/** Two countries, or other actors: what each says to the other, on what, and where they met. */
export async function pairView(place, { path, parameters, signal }) {
    const [, first, second] = path;
    fill(place, loading(`${nameOf(first)} and ${nameOf(second)}`));
    const page = noteCoverage(
        await readInSpans(
            `/${path.map(encodeURIComponent).join("/")}`,
            { ...parameters },
            (answer) => [answer.firstToSecond.trend, answer.secondToFirst.trend],
            signal,
        ),
    );
    const trends = aligned([page.firstToSecond.trend, page.secondToFirst.trend]);
    const most = Math.max(1, ...trends.flatMap(({ points = [] }) => points.map(({ statements }) => statements)));
    const sideOf = (from, to, profile, trend) =>
        side(from, to, { ...profile, trend }, { q: parameters.q, most, signal });
    fill(
        place,
        element(
            "h1",
            { "data-title": `${nameOf(first)} and ${nameOf(second)} – Readout` },
            flag(first),
            nameOf(first),
            " and ",
            flag(second),
            nameOf(second),
        ),
        element(
            "p.byline",
            {},
            element("a", { href: address(["pairs", second, first], parameters) }, "Change sides"),
            element("a", { href: address(["actors", first]) }, nameOf(first)),
            element("a", { href: address(["actors", second]) }, nameOf(second)),
        ),
        narrowing(path, parameters, signal),
        behindWarning(page.coverage),
        element(
            "div.sides",
            {},
            sideOf(first, second, page.firstToSecond, trends[0]),
            sideOf(second, first, page.secondToFirst, trends[1]),
        ),
        themesBySide(first, second, page),
        element("section", {}, element("h2", {}, "Meetings"), meetingList(page.meetings)),
    );
}

function side(from, to, profile, { q, most, signal }) {
    const query = `${q ?? ""} ${clause("by", from)} ${clause("to", to)}`.trim();
    return element(
        "section.side",
        { "aria-label": `${nameOf(from)} to ${nameOf(to)}` },
        element("h2", {}, flag(from), nameOf(from), element("span.arrow", {}, " to "), nameOf(to)),
        independence(profile.independence),
        profile.independence.statements === 0
            ? element(
                  "p.notice",
                  {},
                  `Nothing that ${nameOf(from)} said to ${nameOf(to)} is known here. That is no proof of silence.`,
              )
            : [
                  trendChart(`${nameOf(from)} to ${nameOf(to)}`, profile.trend, { signal, most, height: 150 }),
                  element(
                      "div.panels",
                      {},
                      counts("What it does by saying so", "act", profile.counts.act, query),
                      counts("Who speaks", "speaker", profile.counts.speaker, query),
                      counts("Set phrases", "formulation", profile.counts.formulation, query),
                  ),
                  latest("Latest", profile.latest, query),
              ],
    );
}
