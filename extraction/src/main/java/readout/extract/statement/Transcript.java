package readout.extract.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import readout.event.statement.ActorType;
import readout.extract.name.HeadKind;
import readout.extract.name.HeadWords;
import readout.extract.name.Mention;
import readout.extract.name.Names;
import readout.extract.text.Span;
import readout.extract.text.Tokens;
import readout.extract.text.WordClass;
import readout.extract.text.WordSet;

/// Reads transcripts: paragraphs that begin with a name and a colon. What somebody says in a turn is that
/// somebody's, paragraph by paragraph; questions of the press are nobody's.
final class Transcript {

    private static final int LONGEST_LABEL = 10;
    private static final int FEWEST_TURNS = 2;

    private static final WordSet ASKERS =
            WordSet.of("q", "question", "reporter", "journalist", "moderator", "press", "media", "correspondent");

    private static final WordSet GREETINGS =
            WordSet.of("good", "thank", "thanks", "hello", "hi", "welcome", "greetings");

    private static final int LONGEST_GREETING = 9;

    private static final WordSet ANSWERS = WordSet.of("a", "answer");
    private static final int LONGEST_NAME = 5;

    private final Tokens tokens;
    private final Names names;
    private final HeadWords heads;
    private final BitSet taken = new BitSet();
    private final BitSet asked = new BitSet();
    private final Map<String, Integer> labels = new HashMap<>();

    Transcript(Tokens tokens, Names names, HeadWords heads) {
        this.tokens = tokens;
        this.names = names;
        this.heads = heads;
    }

    /// A paragraph with its label.
    private record Turn(Span paragraph, @Nullable Span label) {}

    /// The turns of a transcript; empty for any other text.
    List<Draft> read() {
        countLabels();
        List<Turn> turns = findTurns();
        List<Draft> drafts = new ArrayList<>();
        if (labelled(turns) < FEWEST_TURNS) {
            return drafts;
        }
        Span speaker = null;
        boolean started = false;
        for (Turn turn : turns) {
            started |= turn.label() != null;
            Span label = turn.label();
            boolean asks = label != null
                    && (isAsker(label) || isQuestion(label, turn.paragraph().end()));
            speaker = label == null ? speaker : asks ? null : label;
            if (started) {
                (asks ? asked : taken)
                        .set(turn.paragraph().start(), turn.paragraph().end());
            }
            int start = label == null ? turn.paragraph().start() : label.end() + 1;
            Span words =
                    withoutGreetings(Trim.outer(tokens, start, turn.paragraph().end()));
            boolean aside = tokens.is(words.start(), "(") && tokens.is(words.end() - 1, ")");
            if (speaker != null && words.length() > 2 && !aside) {
                Draft draft = new Draft(Construction.TRANSCRIPT, null, null, null, speaker);
                draft.says(words);
                draft.isAnswer(isAnswer(tokens, speaker));
                drafts.add(draft);
            }
        }
        return drafts;
    }

    /// A turn without the greeting before it and the thanks behind it: ***Good afternoon.** We welcome … **Thank
    /// you.***
    private Span withoutGreetings(Span words) {
        if (words.isEmpty()) {
            return words;
        }
        Span first = tokens.sentenceAround(words.start());
        boolean greets = first.end() < words.end()
                && first.end() - words.start() <= LONGEST_GREETING
                && GREETINGS.contains(tokens.word(words.start()));
        int start = greets ? first.end() : words.start();
        Span last = tokens.sentenceAround(words.end() - 1);
        boolean thanks = last.start() > start
                && words.end() - last.start() <= LONGEST_GREETING
                && tokens.is(last.start(), "thank");
        return Trim.outer(tokens, start, thanks ? last.start() : words.end());
    }

    private static int labelled(List<Turn> turns) {
        int labelled = 0;
        for (Turn turn : turns) {
            labelled += turn.label() == null ? 0 : 1;
        }
        return labelled;
    }

    /// The tokens of all turns but those of the press.
    BitSet turns() {
        return taken;
    }

    /// Whether a token stands in a turn of the press.
    boolean isAsked(int token) {
        return asked.get(token);
    }

    private List<Turn> findTurns() {
        List<Turn> turns = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= tokens.size(); i++) {
            if (i == tokens.size() || tokens.startsParagraph(i)) {
                turns.add(new Turn(new Span(start, i), label(start, i)));
                start = i;
            }
        }
        return turns;
    }

    /// The name before a colon with which a paragraph begins.
    private @Nullable Span label(int from, int end) {
        int start = tokens.in(from, WordClass.OPENING_QUOTE) ? from + 1 : from;
        int limit = Math.min(end, start + LONGEST_LABEL);
        for (int i = start; i < limit; i++) {
            if (tokens.is(i, ":")) {
                Span label = new Span(start, i);
                boolean plain = i + 1 < end && i > start;
                return plain && (isAsker(label) || isName(label) || isQuestion(label, end)) ? label : null;
            }
            if (tokens.tag(i).isFinite()
                    && names.at(i) == null
                    && !tokens.word(i).isUpper()
                    && !tokens.word(i).isCapitalised()) {
                return null;
            }
        }
        return null;
    }

    /// Whether a label is the mere mark of an answer, which names nobody.
    static boolean isAnswer(Tokens tokens, Span label) {
        return label.length() == 1 && ANSWERS.contains(tokens.word(label.start()));
    }

    /// Whether more than one paragraph begins with these words and a colon.
    private boolean recurs(int start, int end) {
        return labels.getOrDefault(tokens.text(start, end), 0) > 1;
    }

    private void countLabels() {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (tokens.startsParagraph(i)) {
                int start = tokens.in(i, WordClass.OPENING_QUOTE) ? i + 1 : i;
                int end = start;
                while (end < tokens.size() && end - start < LONGEST_NAME && isLabelWord(end, start)) {
                    end++;
                }
                if (end > start && tokens.is(end, ":")) {
                    labels.merge(tokens.text(start, end), 1, Integer::sum);
                }
            }
        }
    }

    private boolean isLabelWord(int token, int start) {
        return (token == start || !tokens.startsParagraph(token))
                && (tokens.word(token).isCapitalised() || tokens.in(token, WordClass.NAME_PARTICLE));
    }

    private boolean isName(Span label) {
        if (names.personIn(label.start(), label.end()) != null || recurs(label.start(), label.end())) {
            return true;
        }
        boolean upper = true;
        boolean office = false;
        for (int i = label.start(); i < label.end(); i++) {
            upper &= tokens.word(i).isUpper()
                    || !tokens.word(i).hasLetters()
                    || tokens.word(i).text().endsWith(".");
            office |= heads.is(tokens.word(i), HeadKind.OFFICE);
        }
        return (upper && label.length() > 1) || (office && label.length() < LONGEST_NAME);
    }

    /// Whether a label in capitals, no person's, opens a paragraph that ends with a question mark.
    private boolean isQuestion(Span label, int end) {
        for (int i = label.start(); i < label.end(); i++) {
            if (!tokens.word(i).isCapitalised()) {
                return false;
            }
        }
        return tokens.is(end - 1, "?") && names.personIn(label.start(), label.end()) == null;
    }

    private boolean isAsker(Span label) {
        Mention mention = names.at(label.start());
        boolean recurringName = mention != null
                && mention.figure().listed() == null
                && label.length() == 1
                && recurs(label.start(), label.end());
        boolean medium = mention != null
                && mention.figure().type() == ActorType.ORGANISATION
                && mention.end() >= label.end()
                && !recurringName;
        return medium || ASKERS.contains(tokens.word(label.start()));
    }
}
