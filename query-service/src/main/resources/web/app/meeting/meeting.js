import { between, element, fill } from "../dom/element.js";
import { address } from "../route/address.js";
import { read } from "../api/request.js";
import { meetingTitle } from "../article/meetingCard.js";
import { counts } from "../profile/counts.js";
import { independence } from "../profile/independence.js";
import { latest } from "../profile/latest.js";
import { clause } from "../query/clause.js";
import { nameOf } from "../query/vocabulary.js";
import { actorLink } from "../statement/actor.js";
import { flag } from "../statement/flag.js";
import { moment } from "../statement/times.js";
import { noteCoverage } from "../state/coverage.js";
import { behindWarning, loading } from "../state/notices.js";
import { comparisonTable } from "./comparisonTable.js";

/** A meeting: all accounts of it, what each side said, and what only one of them speaks of. */
export async function meetingView(place, { path, signal }) {
    const [, id] = path;
    const route = `/meetings/${encodeURIComponent(id)}`;
    fill(place, loading("the meeting"));
    const [page, attributed, reported] = await Promise.all([
        read(route, { signal }),
        read(`${route}/sides`, { signal }),
        read(`${route}/sides?level=reported`, { signal }),
    ]);
    noteCoverage(page);
    const { meeting, articles = [] } = page;
    fill(
        place,
        element("h1", {}, meetingTitle(meeting)),
        element(
            "p.lead",
            {},
            between(
                (meeting.participants ?? []).map((actor) => element("span", {}, actorLink(actor))),
                " · ",
            ),
        ),
        element("p.note", {}, [meeting.venue, meeting.place, meeting.occasion].filter(Boolean).join(", ")),
        behindWarning(page.coverage),
        accounts(articles),
        comparisonTable("Both sides, by who is said to have spoken", attributed.comparison, id),
        comparisonTable("Both sides, by whose account tells it", reported.comparison, id),
        element(
            "div.sides",
            {},
            Object.entries(page.bySide ?? {}).map(([side, profile]) => column(side, profile, id)),
        ),
    );
}

function accounts(articles) {
    return element(
        "section",
        {},
        element("h2", {}, articles.length === 1 ? "One account" : `${articles.length} accounts`),
        element(
            "ul.accounts",
            {},
            articles.map((article) =>
                element(
                    "li",
                    {},
                    element("a", { href: address(["articles", article.id]) }, article.title ?? "Without a title"),
                    element(
                        "span.note",
                        {},
                        article.reportingSide && flag(article.reportingSide),
                        [
                            article.reportingSide ? `account of ${nameOf(article.reportingSide)}` : "side not known",
                            article.publisher,
                            `seen ${moment(article.observedAt)}`,
                        ]
                            .filter(Boolean)
                            .join(" · "),
                    ),
                ),
            ),
        ),
    );
}

function column(side, profile, meeting) {
    const query = `${clause("by", side)} ${clause("meeting", meeting)}`;
    return element(
        "section.side",
        { "aria-label": nameOf(side) },
        element("h2", {}, flag(side), nameOf(side)),
        independence(profile.independence),
        element(
            "div.panels",
            {},
            counts("Themes", "theme", profile.counts.theme, query),
            counts("Acts", "act", profile.counts.act, query),
        ),
        latest("What it said", profile.latest, query),
    );
}
