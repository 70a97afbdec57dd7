import { webAddress } from "../dom/outside.js";
import { day } from "../statement/times.js";

/** A statement as a citation: who, the words, where they stand, a link to them and how to check them. */
export function citation(article, statement) {
    const who =
        statement.speakers.map(({ actor }) => [actor.name, actor.office].filter(Boolean).join(", ")).join("; ") ||
        "Unattributed";
    const source = [
        article.publisher,
        article.title && `“${article.title}”`,
        article.published && day(article.published),
    ]
        .filter(Boolean)
        .join(", ");
    const { start, end, exact } = statement.evidence;
    return [
        `${who} (${statement.kind} speech): “${exact}”`,
        source,
        ...link(article, exact),
        `Code points ${start}–${end} of the text kept by Readout, SHA-256 ${article.textSha256}`,
        `${location.origin}/statements/${statement.id}/verify`,
    ].join("\n");
}

/** With a text fragment, so that browsers go to the words. */
function link(article, exact) {
    const url = article.url && webAddress(article.url);
    if (!url) return [];
    const words = exact.split(/\s+/);
    const fragment =
        words.length <= 8
            ? encode(exact)
            : `${encode(words.slice(0, 4).join(" "))},${encode(words.slice(-4).join(" "))}`;
    return [`${url.replace(/#.*$/, "")}#:~:text=${fragment}`];
}

function encode(text) {
    return encodeURIComponent(text).replaceAll("-", "%2D");
}
