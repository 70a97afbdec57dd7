package readout.event.statement;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One reporting clause: somebody is said to have said, written, promised, asked, praised or blamed something.
///
/// @param id stable over edits that leave the wording alone, see [StatementIdentity]
/// @param speakers who said it, resolved; empty when the text attributes it to nobody
/// @param mention the words that name the speaker in this clause
/// @param cue the reporting words: *said*, *called on*, *according to*
/// @param content what was said, in one slice or, with the attribution in its middle, in two
/// @param continuation sentences behind it that go on with the same speech without a cue of their own
/// @param targets whom the content addresses, calls on, praises, thanks, supports, promises something to, warns, blames
/// @param themes labels of the theme scheme, sorted
/// @param relays through whom the statement reached the reporter: *according to Xinhua*
/// @param construction the name of the grammar rule that found it
/// @param meeting id of the encounter at which it was said, see [Meeting]
/// @param said the day it was said
/// @param saidBasis how that day was found; there is one exactly when there is a day
/// @param claims its propositions, at least one
/// @param confidence from 0 to 1
public record Statement(
        String id,
        Kind kind,
        List<Speaker> speakers,
        @Nullable Slice mention,
        @Nullable Slice cue,
        List<Slice> content,
        List<Slice> continuation,
        Evidence evidence,
        List<Actor> targets,
        List<String> themes,
        List<Actor> relays,
        String construction,
        @Nullable String meeting,
        @Nullable LocalDate said,
        @Nullable DateBasis saidBasis,
        List<Claim> claims,
        double confidence) {

    public Statement {
        requireNonNull(id, "id");
        requireNonNull(kind, "kind");
        requireNonNull(evidence, "evidence");
        requireNonNull(construction, "construction");
        speakers = List.copyOf(speakers);
        content = List.copyOf(content);
        continuation = List.copyOf(continuation);
        targets = List.copyOf(targets);
        themes = List.copyOf(themes);
        relays = List.copyOf(relays);
        claims = List.copyOf(claims);
        if (content.isEmpty() || claims.isEmpty()) {
            throw new IllegalArgumentException("A statement has content, and a claim in it");
        }
        if ((said == null) != (saidBasis == null)) {
            throw new IllegalArgumentException("A day needs a basis, and a basis a day");
        }
    }
}
