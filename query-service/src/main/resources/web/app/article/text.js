import { element } from "../dom/element.js";
import { address } from "../route/address.js";
import { codePoints } from "./codePoints.js";
import { marksOf, speakerColours } from "./marks.js";
import { segments } from "./segments.js";

/**
 * The kept text with its marks. Statements are shaded in the colour of their speaker and numbered; the number is a
 * button that leads to the claims beside the text. Names lead to their actors.
 *
 * @param {object} article with its `text`
 * @param {function(string): void} onChosen told the id of the statement that the reader points at
 */
export function markedText(article, statements, entities, onChosen) {
    const text = codePoints(article.text);
    const colourOf = speakerColours(statements);
    const numbers = new Map(statements.map((statement, index) => [statement.id, index + 1]));
    const numbered = new Set();
    const paragraphs = [paragraph()];

    for (const piece of segments(text.length, marksOf(statements, entities))) {
        const content = statements.find((statement) =>
            piece.marks.some((mark) => mark.statement === statement.id && mark.kind === "content"),
        );
        const lines = text.slice(piece.start, piece.end).split(/\n\n+/);
        lines.forEach((line, index) => {
            if (index > 0) paragraphs.push(paragraph());
            if (line === "") return;
            if (content && !numbered.has(content.id)) paragraphs.at(-1).append(number(content));
            paragraphs.at(-1).append(shown(line, piece, content));
        });
    }

    function number(statement) {
        numbered.add(statement.id);
        const at = numbers.get(statement.id);
        return element(
            `button.number.speaker-${colourOf(statement)}`,
            {
                type: "button",
                "data-statement": statement.id,
                "aria-label": `Statement ${at}`,
                "aria-controls": `claims-${statement.id}`,
                onfocus: () => onChosen(statement.id, false),
                onclick: () => onChosen(statement.id, true),
            },
            at,
        );
    }

    function shown(words, { marks }, content) {
        const entity = marks.find((mark) => mark.kind === "entity");
        const inner = entity ? element("a.entity", { href: address(["actors", entity.actor.id]) }, words) : words;
        const of = content ?? statements.find((statement) => marks.some((mark) => mark.statement === statement.id));
        if (of === undefined) return inner instanceof Node ? inner : document.createTextNode(inner);
        const kinds = [...new Set(marks.filter((mark) => mark.statement === of.id).map((mark) => mark.kind))];
        return element(
            `${content ? "mark" : "span"}.${kinds.join(".")}.speaker-${colourOf(of)}`,
            { "data-statement": of.id, onmouseenter: () => onChosen(of.id, false) },
            inner,
        );
    }

    return {
        place: element(
            "div.text",
            { lang: article.language ?? "en" },
            paragraphs.filter((made) => made.hasChildNodes()),
        ),
        colourOf,
        numbers,
    };
}

/** Texts from right to left begin at the right. */
function paragraph() {
    return element("p", { dir: "auto" });
}
