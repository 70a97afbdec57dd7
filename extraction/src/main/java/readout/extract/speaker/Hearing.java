package readout.extract.speaker;

import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.event.statement.ActorType;
import readout.event.statement.Resolution;
import readout.extract.name.Figure;
import readout.extract.name.Gazetteer;
import readout.extract.name.Mention;
import readout.extract.name.Names;
import readout.extract.text.Span;
import readout.extract.text.Tokens;

/// Tells who hears what somebody says: people, countries and bodies, and not the press, which tells it to the public.
final class Hearing {

    private final Tokens tokens;
    private final Names names;
    private final Gazetteer gazetteer;

    Hearing(Tokens tokens, Names names, Gazetteer gazetteer) {
        this.tokens = tokens;
        this.names = names;
        this.gazetteer = gazetteer;
    }

    /// Whether words name somebody who may be meant: neither *reporters* nor *a Geneva briefing*.
    boolean mayHear(Span words) {
        int last = head(words);
        return !Press.isGathering(tokens.word(last))
                && !(isPress(words) && !tokens.word(last).isCapitalised());
    }

    /// Those whom words name. Who is only described hears for his country or body: *told visiting **lawmakers from
    /// Japan***, *told **African Union** leaders*.
    ///
    /// @param voice whom the words mean
    List<Figure> of(Span words, Voice voice) {
        boolean press = isPress(words);
        if (voice.resolution() != Resolution.MENTION) {
            return voice.figures().stream()
                    .filter(figure -> figure.isPerson() || !(press || Press.isNamed(figure.name())))
                    .toList();
        }
        Figure country =
                press ? null : gazetteer.country(voice.figures().getFirst().country());
        Figure hearer = country == null && !press ? body(words) : country;
        return hearer == null ? List.of() : List.of(hearer);
    }

    /// The last token before words that tell where the hearers are: *told **a forum** in Singapore*.
    private int head(Span words) {
        for (int i = words.start() + 1; i < words.end(); i++) {
            if (tokens.is(i, "in") || tokens.is(i, "at")) {
                return i - 1;
            }
        }
        return words.end() - 1;
    }

    private boolean isPress(Span words) {
        return Press.isNamed(tokens.text(words.start(), words.end()));
    }

    /// The body that a description begins with.
    private @Nullable Figure body(Span words) {
        Mention first = names.at(words.start());
        if (first == null || !first.isName() || first.figure().type() != ActorType.ORGANISATION) {
            return null;
        }
        return first.figure();
    }
}
