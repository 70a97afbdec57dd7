import { element } from "../dom/element.js";
import { utc } from "../statement/times.js";
import { deliveries } from "./deliveries.js";
import { toldWords } from "./words.js";

const KINDS = {
    digest: "together",
    threshold: "more than the alert waits for",
    withheld: "over the limit, listed and not told one by one",
};

/** What an alert told of whole hours and days: digests, numbers beyond a threshold or over a limit. */
export function noticeList(notices) {
    if (notices.length === 0) return null;
    return element(
        "section.told-together",
        {},
        element("h2", {}, "Told together"),
        element("ul", {}, notices.map(line)),
    );
}

function line(notice) {
    const { kind, window, count, attempts } = notice;
    return element(
        "li",
        {},
        element(
            "p",
            {},
            element("strong", {}, count === 1 ? "1 match" : `${count.toLocaleString()} matches`),
            ` ${KINDS[kind]}, from ${utc(window)} on `,
            element("span.note", {}, toldWords(notice)),
        ),
        deliveries(attempts),
    );
}
