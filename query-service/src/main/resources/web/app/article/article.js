import { element, fill } from "../dom/element.js";
import { outsideLink } from "../dom/outside.js";
import { address, note } from "../route/address.js";
import { read } from "../api/request.js";
import { withLists } from "../statement/lists.js";
import { flag } from "../statement/flag.js";
import { nameOf } from "../query/vocabulary.js";
import { day, moment } from "../statement/times.js";
import { loading } from "../state/notices.js";
import { claimsRail } from "./claimsRail.js";
import { markedText } from "./text.js";
import { meetingCard } from "./meetingCard.js";
import { versions } from "./versions.js";

/** An article: the kept text with all that was found in it. */
export async function articleView(place, { path: [, id], parameters, signal }) {
    fill(place, loading("the article"));
    const outcome = await read(`/articles/${encodeURIComponent(id)}`, { signal });
    fill(place, outcome.article ? [head(outcome), body(outcome, parameters.statement, id)] : gone(outcome));
    fill(place.appendChild(element("div")), await versions(id, signal));
}

function head({ article, withdrawal }) {
    return element(
        "header.article-head",
        {},
        element("h1", { dir: "auto" }, article.title ?? "Without a title"),
        element(
            "p.byline",
            {},
            element("strong", {}, article.publisher ?? "Unknown publisher"),
            article.reportingSide &&
                element("span", {}, flag(article.reportingSide), `account of ${nameOf(article.reportingSide)}`),
            article.published && element("span", {}, day(article.published)),
            element("span", {}, `seen ${moment(article.observedAt)}`),
            article.url && outsideLink(article.url, article.url),
        ),
        withdrawal &&
            element(
                "p.notice.stale",
                {},
                `Gone from where it was published (${withdrawal.reason}), seen ${moment(withdrawal.observedAt)}; the text is kept.`,
            ),
    );
}

function gone(outcome) {
    const why =
        outcome.outcome === "withdrawn"
            ? "It is gone from where it was published."
            : "It was taken down, with all that was found in it.";
    return element("section.notice", {}, element("h1", {}, "No text"), element("p", {}, outcome.reason ?? why));
}

function body({ article, extraction, obstacle, detail }, chosen, id) {
    if (extraction === undefined) {
        return [
            element(
                "section.notice.stale",
                {},
                element("h2", {}, "Readout could not read this article"),
                element("p", {}, `${obstacle ?? ""}: ${detail ?? ""}`),
            ),
            element(
                "div.text",
                { lang: article.language },
                article.text.split(/\n\n+/).map((paragraph) => element("p", { dir: "auto" }, paragraph)),
            ),
        ];
    }
    const statements = (extraction.statements ?? []).map(withLists);
    const text = markedText(article, statements, extraction.entities ?? [], choose);
    const rail = claimsRail(article, statements, text, choose);
    const columns = element(
        "div.article-columns",
        {},
        element("div", {}, meetingCard(extraction.meeting), text.place),
        element("aside", { "aria-label": "Claims" }, count(statements), rail),
    );

    function choose(statement, go) {
        columns
            .querySelectorAll("[data-statement]")
            .forEach((part) => part.classList.toggle("chosen", part.dataset.statement === statement));
        if (!go) return;
        const card = rail.querySelector(`[data-statement="${CSS.escape(statement)}"]`);
        card?.focus({ preventScroll: true });
        card?.scrollIntoView({ block: "nearest" });
        note(address(["articles", id], { statement }));
    }

    if (chosen) requestAnimationFrame(() => (choose(chosen, false), reveal(columns, chosen)));
    return columns;
}

function reveal(columns, statement) {
    columns
        .querySelectorAll(
            `mark[data-statement="${CSS.escape(statement)}"], .card[data-statement="${CSS.escape(statement)}"]`,
        )
        .forEach((part) => part.scrollIntoView({ block: "nearest" }));
}

function count(statements) {
    return element(
        "h2",
        {},
        statements.length === 0
            ? "No statement was found in it"
            : `${statements.length} ${statements.length === 1 ? "statement" : "statements"}`,
    );
}
