package readout.extract.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.event.statement.ActorType;
import readout.extract.cue.CueKind;
import readout.extract.name.Mention;
import readout.extract.name.Names;
import readout.extract.text.Dateline;
import readout.extract.text.Span;
import readout.extract.text.Tokens;
import readout.extract.text.WordClass;

/// Reads first sentences that state a country's will without naming who said so, where the text attributes the
/// same words below: *Cuba is willing to …*.
final class Ledes {

    private static final double SAME = 0.6;

    private final Tokens tokens;
    private final Names names;

    Ledes(Tokens tokens, Names names) {
        this.tokens = tokens;
        this.names = names;
    }

    /// Adds the statement of the first sentence, with the speaker of the one that it restates.
    void read(List<Draft> drafts) {
        if (tokens.sentences().isEmpty()) {
            return;
        }
        Span first = tokens.sentences().getFirst();
        int start = Dateline.end(tokens, first.start());
        Mention country = names.at(start);
        boolean alone = first.end() == tokens.size() || tokens.startsParagraph(first.end());
        if (!alone || country == null || country.figure().type() != ActorType.COUNTRY || !country.isName()) {
            return;
        }
        boolean attributed = drafts.stream().anyMatch(draft -> draft.covers(first));
        if (attributed || !isWill(country.end())) {
            return;
        }
        Span speaker = restated(first, drafts);
        Span words = Trim.outer(tokens, start, first.end());
        if (speaker != null && !words.isEmpty()) {
            Draft draft = new Draft(Construction.LEDE, CueKind.SAY, null, null, speaker);
            draft.says(words);
            drafts.add(draft);
        }
    }

    private boolean isWill(int verb) {
        return switch (tokens.word(verb).lower()) {
            case "is", "stands" -> tokens.is(verb + 1, "willing") || tokens.is(verb + 1, "ready");
            case "will",
                    "supports",
                    "opposes",
                    "hopes",
                    "welcomes",
                    "firmly",
                    "strongly",
                    "attaches",
                    "values",
                    "appreciates",
                    "rejects",
                    "condemns",
                    "wants",
                    "seeks",
                    "intends",
                    "expects" -> true;
            default -> false;
        };
    }

    private @Nullable Span restated(Span lede, List<Draft> drafts) {
        Set<String> words = words(lede);
        for (Draft draft : drafts) {
            Set<String> said = new HashSet<>();
            draft.content().forEach(piece -> said.addAll(words(piece)));
            long shared = words.stream().filter(said::contains).count();
            if (draft.speaker() != null && shared >= SAME * words.size()) {
                return draft.speaker();
            }
        }
        return null;
    }

    private Set<String> words(Span span) {
        Set<String> words = new HashSet<>();
        for (int i = span.start(); i < span.end(); i++) {
            boolean content = tokens.word(i).hasLetters()
                    && !tokens.in(i, WordClass.PREPOSITION)
                    && !tokens.in(i, WordClass.DETERMINER)
                    && !tokens.in(i, WordClass.COORDINATOR);
            if (content) {
                words.add(tokens.word(i).lower().toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }
}
