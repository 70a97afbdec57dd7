package readout.query.export;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import readout.event.statement.Actor;
import readout.event.statement.Claim;
import readout.event.statement.Codebook;
import readout.event.statement.ImpliedTarget;
import readout.event.statement.Slice;
import readout.event.statement.Speaker;
import readout.event.statement.Statement;
import readout.query.change.Standing;
import readout.query.change.Standing.ClaimStanding;
import readout.query.index.Item;

/// A statement as one line of a table. Several values of one column are separated by semicolons.
///
/// @param about ids of what its claims name
/// @param cameo event codes of its claims, as `plover` has their event types
/// @param novelty of each claim, in their order
/// @param firstUses set phrases that the side had not used to that side before
/// @param copyOf id of the earliest article of which the statement's own is a copy
/// @param start offset of its evidence in code points of the kept text
@JsonPropertyOrder({
    "position",
    "change",
    "cause",
    "statement",
    "speaker",
    "country",
    "office",
    "kind",
    "said",
    "text",
    "to",
    "impliedTargets",
    "about",
    "acts",
    "modalities",
    "polarities",
    "intensities",
    "themes",
    "fields",
    "formulations",
    "cameo",
    "plover",
    "novelty",
    "firstUses",
    "restates",
    "copyOf",
    "relays",
    "meeting",
    "confidence",
    "start",
    "end",
    "article",
    "title",
    "url",
    "publisher",
    "source",
    "side",
    "published",
    "observed"
})
record StatementRow(
        String position,
        String change,
        String cause,
        String statement,
        String speaker,
        String country,
        String office,
        String kind,
        String said,
        String text,
        String to,
        String impliedTargets,
        String about,
        String acts,
        String modalities,
        String polarities,
        String intensities,
        String themes,
        String fields,
        String formulations,
        String cameo,
        String plover,
        String novelty,
        String firstUses,
        String restates,
        String copyOf,
        String relays,
        String meeting,
        double confidence,
        int start,
        int end,
        String article,
        String title,
        String url,
        String publisher,
        String source,
        String side,
        String published,
        String observed) {

    static StatementRow of(Item item) {
        Statement statement = item.statement();
        Standing standing = item.standing();
        return new StatementRow(
                item.position(),
                item.change(),
                item.cause(),
                statement.id(),
                joined(speakers(statement).map(Actor::name)),
                joined(speakers(statement).map(Actor::country)),
                joined(speakers(statement).map(Actor::office)),
                statement.kind().toString(),
                text(statement.said()),
                cell(Stream.concat(statement.content().stream(), statement.continuation().stream())
                        .map(Slice::text)
                        .collect(Collectors.joining(" "))),
                joined(claims(statement).flatMap(c -> c.targets().stream()).map(Actor::id)),
                joined(claims(statement).map(Claim::impliedTarget).map(StatementRow::implied)),
                joined(claims(statement).map(Claim::about).flatMap(Collection::stream)),
                joined(claims(statement).map(Claim::act)),
                joined(claims(statement).map(Claim::modality)),
                joined(claims(statement).map(Claim::polarity)),
                joined(claims(statement).map(Claim::intensity)),
                joined(claims(statement).map(Claim::themes).flatMap(Collection::stream)),
                joined(claims(statement).map(Claim::fields).flatMap(Collection::stream)),
                joined(claims(statement).flatMap(c -> c.formulations().stream()).map(phrase -> phrase.id())),
                joined(claims(statement).map(claim -> claim.code(Codebook.CAMEO))),
                joined(claims(statement).map(claim -> claim.code(Codebook.PLOVER))),
                listed(standing.claims().stream().map(ClaimStanding::novelty)),
                joined(standing.claims().stream().map(ClaimStanding::firstUses).flatMap(Collection::stream)),
                text(standing.restates()),
                text(standing.copyOf()),
                joined(statement.relays().stream().map(Actor::id)),
                text(statement.meeting()),
                statement.confidence(),
                statement.evidence().start(),
                statement.evidence().end(),
                item.article().id(),
                text(item.article().title()),
                text(item.article().url()),
                text(item.article().publisher()),
                text(item.article().source()),
                text(item.article().reportingSide()),
                text(item.article().published()),
                item.article().observedAt().toString());
    }

    private static Stream<Actor> speakers(Statement statement) {
        return statement.speakers().stream().map(Speaker::actor);
    }

    private static Stream<Claim> claims(Statement statement) {
        return statement.claims().stream();
    }

    private static String joined(Stream<? extends @Nullable Object> values) {
        return cell(
                values.filter(Objects::nonNull).map(String::valueOf).distinct().collect(Collectors.joining("; ")));
    }

    /// Every value in its place, equal ones too: one for each claim.
    private static String listed(Stream<?> values) {
        return values.map(String::valueOf).collect(Collectors.joining("; "));
    }

    /// Who is meant without being named, or where that is open, the rule that told that somebody is.
    private static @Nullable String implied(@Nullable ImpliedTarget target) {
        if (target == null) {
            return null;
        }
        Actor actor = target.actor();
        return actor == null ? target.rule() : actor.id();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : cell(value.toString());
    }

    /// Spreadsheets take what begins like a formula for one; an apostrophe before it makes it text again.
    private static String cell(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
