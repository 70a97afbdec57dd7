import { between, element } from "../dom/element.js";
import { address } from "../route/address.js";
import { nameOf } from "../query/vocabulary.js";
import { acts, targets } from "./claims.js";
import { idLink, speakers } from "./actor.js";
import { withLists } from "./lists.js";
import { day, moment } from "./times.js";

const CHANGES = { revised: "revised", retracted: "retracted", withdrawn: "withdrawn" };

/**
 * A statement as a line of a list: speaker with office, addressee, the words, acts and intensity, themes, publisher,
 * times.
 *
 * @param {object} item as /statements and streams tell it
 */
export function statementRow(item) {
    const statement = withLists(item.statement);
    const id = `said-${item.position.replace(".", "-")}`;
    return element(
        "article.statement",
        { "data-position": item.position, "data-statement": statement.id, tabindex: -1, "aria-labelledby": id },
        element(
            "header",
            { id },
            speakers(statement),
            addressees(statement),
            CHANGES[item.change] && element("span.change", {}, CHANGES[item.change]),
        ),
        element("p.words", { dir: "auto" }, statement.cue && element("span.cue", {}, `${statement.cue.text} `), words(statement)),
        element(
            "footer",
            {},
            acts(statement),
            statement.themes.map((theme) => element("a.theme", { href: address(["themes", theme]) }, nameOf(theme))),
            source(item),
        ),
    );
}

/** The address of the article of a statement, with the statement marked. */
function articleAddress(item) {
    return address(["articles", item.article.id], { statement: item.statement.id });
}

/** What was said, as it stands in the text. */
export function words(statement) {
    return [...statement.content, ...statement.continuation].map((slice) => slice.text).join(" … ");
}

function addressees(statement) {
    const ids = targets(statement);
    return ids.length === 0
        ? null
        : element(
              "span.to",
              {},
              element("span.arrow", { "aria-hidden": "true" }, " → "),
              element("span.unseen", {}, " to "),
              between(ids.map(idLink), ", "),
          );
}

function source(item) {
    const { statement, article } = item;
    return element(
        "span.source",
        {},
        element("a", { href: articleAddress(item) }, article.publisher ?? "Unknown publisher"),
        statement.said && element("span", {}, `said ${day(statement.said)}`),
        element(
            "time",
            { datetime: article.observedAt, title: `Observed ${article.observedAt}` },
            `seen ${moment(article.observedAt)}`,
        ),
    );
}
