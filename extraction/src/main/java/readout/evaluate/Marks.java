package readout.evaluate;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import readout.event.statement.ActorType;
import readout.event.statement.Slice;

/// What is marked in an article, by an annotator or by a reader. Slices are those of the text as given.
///
/// @param themes labels of the whole article
/// @param claims of all statements
public record Marks(
        List<MarkedStatement> statements,
        List<MarkedMention> mentions,
        MarkedMeeting meeting,
        List<String> themes,
        List<MarkedClaim> claims) {

    public Marks {
        statements = List.copyOf(statements);
        mentions = List.copyOf(mentions);
        themes = List.copyOf(themes);
        claims = List.copyOf(claims);
    }

    /// One reported proposition.
    ///
    /// @param speakers full names
    /// @param alsoSpeakers further lists of speakers that are accepted
    /// @param content without what goes on behind it
    /// @param continuation sentences that go on without a cue; may be found or not
    /// @param optional finding it is neither right nor wrong
    /// @param flags what is hard about it
    public record MarkedStatement(
            List<String> speakers,
            List<List<String>> alsoSpeakers,
            @Nullable Slice mention,
            @Nullable Slice cue,
            List<Slice> content,
            List<Slice> continuation,
            String kind,
            List<String> targets,
            List<String> themes,
            boolean optional,
            List<String> flags) {

        public MarkedStatement {
            speakers = List.copyOf(speakers);
            alsoSpeakers = List.copyOf(alsoSpeakers);
            content = List.copyOf(content);
            continuation = List.copyOf(continuation);
            targets = List.copyOf(targets);
            themes = List.copyOf(themes);
            flags = List.copyOf(flags);
        }
    }

    /// One place where an entity is named.
    ///
    /// @param canonical the full name of the entity
    /// @param aliases other names that are accepted for it
    /// @param also further types that are accepted
    /// @param optional finding it is neither right nor wrong
    /// @param role the office of a person, or null where it is not told
    /// @param country the name of a person's country, or null where it is not told
    public record MarkedMention(
            Slice slice,
            ActorType type,
            String canonical,
            List<String> aliases,
            List<ActorType> also,
            boolean optional,
            @Nullable String role,
            @Nullable String country) {

        public MarkedMention {
            aliases = List.copyOf(aliases);
            also = List.copyOf(also);
        }
    }

    /// The encounter that the article reports.
    ///
    /// @param values for each field its value, then further ones that are accepted; empty text stands for none
    /// @param asCountries whether countries are accepted in the place of the people who represent them
    public record MarkedMeeting(Map<Figure, List<String>> values, List<Participant> participants, boolean asCountries) {

        public MarkedMeeting {
            values = Map.copyOf(values);
            participants = List.copyOf(participants);
        }

        /// The value of a field; empty if there is none.
        String value(Figure field) {
            return accepted(field).getFirst();
        }

        List<String> accepted(Figure field) {
            return values.getOrDefault(field, List.of(""));
        }
    }

    /// Somebody who met.
    ///
    /// @param country its name; empty if unknown
    public record Participant(String name, String country) {}

    /// One proposition inside a statement, with its codes.
    ///
    /// @param cameo CAMEO 1.1b3 code, or null where none fits
    /// @param otherCameo further codes that are accepted
    /// @param plover PLOVER 2.0 event type, or null where none fits
    public record MarkedClaim(
            Slice slice,
            String act,
            @Nullable String cameo,
            List<String> otherCameo,
            @Nullable String plover) {

        public MarkedClaim {
            otherCameo = List.copyOf(otherCameo);
        }
    }
}
