import { between, element } from "../dom/element.js";
import { address } from "../route/address.js";
import { meetingTitle } from "../article/meetingCard.js";
import { actorLink } from "../statement/actor.js";

/** Meetings as a line of time, the latest first. */
export function meetingList(meetings) {
    if (!meetings || meetings.length === 0) return element("p.note", {}, "No meeting is reported.");
    return element(
        "ol.timeline",
        {},
        meetings.map(({ meeting, articles = [] }) =>
            element(
                "li",
                {},
                element("a", { href: address(["meetings", meeting.id]) }, meetingTitle(meeting)),
                element(
                    "span.note",
                    {},
                    ` ${[meeting.place, meeting.occasion].filter(Boolean).join(", ")} · ${articles.length} ${articles.length === 1 ? "article" : "articles"}`,
                ),
                element(
                    "p",
                    {},
                    between(
                        (meeting.participants ?? []).map((actor) => element("span", {}, actorLink(actor))),
                        " · ",
                    ),
                ),
            ),
        ),
    );
}
