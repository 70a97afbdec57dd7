import { between, element } from "../dom/element.js";
import { address } from "../route/address.js";
import { actorLink } from "../statement/actor.js";
import { day } from "../statement/times.js";

/** The encounter that an article reports; null where it reports none. */
export function meetingCard(meeting) {
    if (!meeting?.id) return null;
    const where = [meeting.venue, meeting.place].filter(Boolean).join(", ");
    return element(
        "section.meeting-card",
        { "aria-label": "Meeting" },
        element("h2", {}, element("a", { href: address(["meetings", meeting.id]) }, meetingTitle(meeting))),
        element(
            "p",
            {},
            between(
                (meeting.participants ?? []).map((actor) => element("span", {}, actorLink(actor))),
                " · ",
            ),
        ),
        element(
            "p.note",
            {},
            [
                where,
                meeting.occasion && `on the occasion of ${meeting.occasion}`,
                meeting.dateBasis && `date ${meeting.dateBasis}`,
            ]
                .filter(Boolean)
                .join(" · "),
        ),
    );
}

/** What kind of encounter, and when. */
export function meetingTitle(meeting) {
    const type = meeting.type.toLowerCase().replaceAll(/[_-]/g, " ");
    return `${type.charAt(0).toUpperCase()}${type.slice(1)}${meeting.date ? `, ${day(meeting.date)}` : ""}`;
}
