import { between, element } from "../dom/element.js";
import { address } from "../route/address.js";
import { nameOf } from "../query/vocabulary.js";
import { flag } from "./flag.js";

/** An actor with flag and office, linked to its page. */
export function actorLink(actor) {
    return [
        actor.country && flag(actor.country),
        element("a.actor", { href: address(["actors", actor.id]) }, actor.name),
        actor.office && element("span.office", {}, ` ${actor.office}`),
    ];
}

/** Who said a statement; who that is where the text does not tell. */
export function speakers(statement) {
    if (statement.speakers.length === 0) return element("span.nobody", {}, "Nobody named");
    return between(
        statement.speakers.map((speaker) => element("span.speaker", {}, actorLink(speaker.actor))),
        ", ",
    );
}

/** A country or another actor by its id, linked to its page. */
export function idLink(id) {
    return [flag(id), element("a.actor", { href: address(["actors", id]) }, nameOf(id))];
}
