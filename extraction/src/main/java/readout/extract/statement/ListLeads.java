package readout.extract.statement;

import org.jspecify.annotations.Nullable;
import readout.extract.clause.ChunkKind;
import readout.extract.clause.Clause;
import readout.extract.clause.Clauses;
import readout.extract.cue.Cues;
import readout.extract.text.Span;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;

/// Finds the subject of the items of a list, as communiqués and resolutions have them: *After deliberating, **the
/// Council**:* and below, each a paragraph of its own, *Commended the Secretariat …;* *Urged members to …*.
final class ListLeads {

    private static final int LONGEST_LEAD = 30;
    private static final int LONGEST_NUMBER = 3;

    private final Clauses clauses;
    private final Tokens tokens;
    private final Cues cues;
    private final Sources sources;
    private @Nullable Span lead;

    ListLeads(Clauses clauses, Cues cues, Sources sources) {
        this.clauses = clauses;
        this.tokens = clauses.tokens();
        this.cues = cues;
        this.sources = sources;
    }

    /// The subject of a sentence that is an item of a list, or null. Sentences are asked for in text order. The word
    /// that
    /// opens an item is tagged as the verb that it is.
    @Nullable
    Span of(Span sentence) {
        Span subject = lead;
        if (subject == null || !tokens.startsParagraph(sentence.start())) {
            return null;
        }
        int opening = opening(tokens, sentence);
        boolean item = opening < sentence.end()
                && tokens.word(opening).isCapitalised()
                && cues.has(tokens.word(opening))
                && isItem(tokens.word(opening).lower());
        if (!item) {
            lead = null;
            return null;
        }
        tokens.tag(opening, form(tokens.word(opening).lower()));
        return subject;
    }

    private static Tag form(String word) {
        return word.endsWith("s") ? Tag.VBZ : word.endsWith("ing") ? Tag.VBG : Tag.VBD;
    }

    private static boolean isItem(String word) {
        return word.endsWith("ed") || word.endsWith("ing") || (word.endsWith("s") && !word.endsWith("ss"));
    }

    /// Takes note of a sentence that may name the subject of a list below.
    void note(Span sentence) {
        int last = sentence.end() - 1;
        boolean opens = sentence.length() < LONGEST_LEAD
                && (tokens.is(last, ":") || tokens.is(last, ","))
                && sentence.end() < tokens.size()
                && tokens.startsParagraph(sentence.end());
        if (!opens) {
            return;
        }
        Clause clause = clauses.around(sentence.start());
        int k = clause.size() - 2;
        if (clause.is(k, ChunkKind.NOUN)) {
            int first = k;
            while (clause.is(first - 1, "of") && clause.is(first - 2, ChunkKind.NOUN)) {
                first -= 2;
            }
            Span subject = new Span(clause.chunk(first).start(), clause.chunk(k).end());
            boolean apart = first == 0 || clause.is(first - 1, ChunkKind.COMMA);
            lead = apart && (sources.isSomebody(subject) || isNamed(subject)) ? subject : lead;
        }
    }

    /// *The General Conference*
    private boolean isNamed(Span subject) {
        return tokens.is(subject.start(), "the")
                && subject.length() > 1
                && tokens.word(subject.start() + 1).isCapitalised();
    }

    /// The first word of a list's item, behind its number.
    static int opening(Tokens tokens, Span sentence) {
        int at = sentence.start();
        while (at < sentence.end() - 1
                && at < sentence.start() + LONGEST_NUMBER
                && !(tokens.word(at).hasLetters() && tokens.word(at).text().length() > 1)) {
            at++;
        }
        return at;
    }
}
