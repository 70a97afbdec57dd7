import { element } from "../dom/element.js";
import { copyButton } from "../dom/copy.js";

/** Whether the view has not been told of a single article. */
export function isUntouched(answer) {
    return answer.total === 0 && answer.position.startsWith("-1");
}

/** What to do when there is nothing yet. */
export function firstRun() {
    return element(
        "section.first-run",
        {},
        element("h2", {}, "Nothing has been read yet"),
        element(
            "p.lead",
            {},
            "Readout shows who said what to whom, as soon as it has articles to read. This page fills by itself.",
        ),
        element(
            "ol.commands",
            {},
            command("Read the fourteen samples that come with Readout", "./readout load samples"),
            command(
                "Follow a source, such as a feed",
                `curl -H 'Content-Type: application/json' http://127.0.0.1:8081/sources -d '{"name":"UN News","address":"https://news.un.org/feed/subscribe/en/news/all/rss.xml"}'`,
            ),
            command(
                "Send an article of your own",
                "curl -H 'Content-Type: text/plain' --data-binary @article.txt 'http://127.0.0.1:8081/articles?url=https://example.org/1'",
            ),
        ),
        element("p.note", {}, "8081 is the port of ingest-service, unless you chose another."),
    );
}

function command(what, line) {
    return element(
        "li",
        {},
        element("p", {}, what),
        element(
            "div.command",
            {},
            element("pre", { tabindex: 0, "aria-label": `Command: ${what}` }, element("code", {}, line)),
            copyButton("Copy", () => line),
        ),
    );
}
