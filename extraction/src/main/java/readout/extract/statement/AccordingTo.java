package readout.extract.statement;

import java.util.List;
import readout.extract.clause.Chunk;
import readout.extract.clause.ChunkKind;
import readout.extract.clause.Clause;
import readout.extract.cue.CueKind;
import readout.extract.text.Dateline;
import readout.extract.text.Span;
import readout.extract.text.Tokens;

/// Reads *according to X*, *as noted by X*, *in X's words*, *in her view* and *in the words of X*: as a relay of the
/// statements in its
/// sentence, or, if there are none, as a statement of X.
final class AccordingTo {

    private final Clause clause;
    private final Tokens tokens;
    private final Sources sources;
    private final SourcePhrases phrases;

    AccordingTo(Clause clause, Sources sources) {
        this.sources = sources;
        this.clause = clause;
        this.tokens = clause.tokens();
        this.phrases = new SourcePhrases(clause);
    }

    /// Adds what the phrase attributes.
    ///
    /// @param drafts the statements of the sentence so far; content is cut before the phrase
    /// @param occasion whether the sentence only reports an occasion or a topic
    void read(List<Draft> drafts, boolean occasion) {
        for (int k = 0; k + 1 < clause.size(); k++) {
            SourcePhrase phrase = tokens.quotes().contains(clause.chunk(k).start()) ? null : phrases.at(k);
            if (phrase == null) {
                continue;
            }
            if (k == 0 && drafts.size() == 1 && drafts.getFirst().construction() == Construction.POSTPOSED) {
                relayed(k, phrase, drafts);
            } else if (k == 0 && phrase.cue().length() == 2 && sources.isSelf(phrase.speaker())) {
                firsthand(k, phrase, drafts);
            } else if (drafts.isEmpty()) {
                if (!occasion || phrase.isPersonal(tokens)) {
                    statement(k, phrase, clause.sentence().end(), drafts);
                }
            } else if (k > 0 && isAhead(phrase, drafts) && clause.lastFinite(0, k) >= 0) {
                statement(k, phrase, phrase.cue().start(), drafts);
            } else if (phrase.cue().length() == 2) {
                drafts.forEach(draft -> draft.relays().add(phrase.speaker()));
            }
            return;
        }
    }

    /// *According to X, A says B* is what X says, up to a second main clause: *…**; he said** …*, *…**, but Y said**
    /// …*.
    private void firsthand(int k, SourcePhrase phrase, List<Draft> drafts) {
        int end = clause.sentence().end();
        for (Draft draft : drafts) {
            Span speaker = draft.speaker();
            int opening = speaker == null ? -1 : openingOfSecond(speaker.start());
            if (opening > phrase.speaker().end()) {
                end = Math.min(end, opening);
            }
        }
        int second = end;
        drafts.removeIf(draft -> draft.start() < second);
        statement(k, phrase, end, drafts);
    }

    /// Where a second main clause opens whose subject begins with a token, negative if it is none.
    private int openingOfSecond(int subject) {
        boolean joined =
                tokens.is(subject - 1, "and") || tokens.is(subject - 1, "but") || tokens.is(subject - 1, "while");
        if (joined && tokens.is(subject - 2, ",")) {
            return subject - 2;
        }
        return tokens.is(subject - 1, ";") ? subject - 1 : -1;
    }

    /// Whether all that was found stands behind the phrase: *A happened, according to X, **which claims B***.
    private static boolean isAhead(SourcePhrase phrase, List<Draft> drafts) {
        return drafts.stream().allMatch(draft -> draft.start() > phrase.cue().start());
    }

    /// *According to X, …, Y reports*: the words are X's, and Y carries them.
    private void relayed(int k, SourcePhrase phrase, List<Draft> drafts) {
        Draft carrier = drafts.removeFirst();
        statement(k, phrase, carrier.end(), drafts);
        Span name = carrier.speaker();
        if (!drafts.isEmpty() && name != null) {
            drafts.getFirst().relays().add(name);
        }
    }

    private void statement(int k, SourcePhrase phrase, int end, List<Draft> drafts) {
        int at = phrase.cue().start();
        int behind = phrase.behind();
        Draft draft = new Draft(Construction.ACCORDING_TO, CueKind.SAY, null, phrase.cue(), phrase.speaker());
        int first = clause.sentence().start();
        int opening = tokens.is(at - 1, "as") ? at - 1 : at;
        int start = tokens.startsParagraph(first) ? Dateline.end(tokens, first) : first;
        Span left = Trim.outer(tokens, start, Math.max(start, opening));
        int pause = behindParenthesis(behind);
        int from = clause.is(pause, ChunkKind.COMMA)
                ? clause.chunk(pause).end()
                : k == 0 && opensMain(behind) ? clause.chunk(behind).start() : end;
        Span right = from < end ? Trim.outer(tokens, from, end) : new Span(at, at);
        boolean opens = k == 0 || left.length() < 2;
        boolean goesOn = !right.isEmpty() && new LeftContent(clause).goesOn(behind + 1, start, k);
        if (opens && !right.isEmpty()) {
            draft.says(right);
        } else if (!opens) {
            draft.says(left);
            if (goesOn) {
                draft.says(right);
            }
        }
        if (!draft.content().isEmpty()) {
            drafts.add(draft);
        }
    }

    /// Whether the main clause follows the source without a comma: *According to the police **three men fled***.
    private boolean opensMain(int k) {
        Chunk chunk = clause.find(k);
        return chunk != null
                && (chunk.isNoun() || tokens.quotes().opensAt(chunk.start()))
                && clause.lastFinite(k, clause.size()) > k;
    }

    /// The comma behind the source and a parenthesis: *According to Xi, cited by CCTV**,** …*.
    private int behindParenthesis(int comma) {
        Chunk next = clause.find(comma + 1);
        boolean participle = next != null && next.isVerb() && (!next.isFinite() || tokens.is(next.end(), "by"));
        boolean relative = next != null && next.is(ChunkKind.RELATIVE);
        if (!clause.is(comma, ChunkKind.COMMA) || (!participle && !relative && !isApposition(comma + 1))) {
            return comma;
        }
        for (int k = comma + 2; k < clause.size(); k++) {
            if (clause.is(k, ChunkKind.COMMA)) {
                return k;
            }
        }
        return comma;
    }

    /// Whether a description of the source stands between commas: *According to Xi, **the leader of the party**, …*.
    private boolean isApposition(int first) {
        Chunk noun = clause.find(first);
        boolean described = noun != null
                && noun.isNoun()
                && !tokens.word(noun.head()).isCapitalised()
                && sources.isSomebody(new Span(noun.start(), noun.end()));
        int last = first;
        while (described && clause.is(last + 1, ChunkKind.PREPOSITION) && clause.is(last + 2, ChunkKind.NOUN)) {
            last += 2;
        }
        return described && clause.is(last + 1, ChunkKind.COMMA) && clause.is(last + 2, ChunkKind.NOUN);
    }

    /// Where content ends for the sake of the phrase; its own end if the phrase does not follow.
    static int cut(Tokens tokens, int start, int end) {
        for (int i = start + 1; i + 1 < end; i++) {
            boolean according = tokens.is(i, "according") && tokens.is(i + 1, "to");
            boolean reported = SourcePhrases.isReported(tokens, i);
            if ((according || reported) && !tokens.quotes().contains(i)) {
                int at = reported ? i - 1 : i;
                return tokens.is(at - 1, ",") ? at - 1 : at;
            }
        }
        return end;
    }
}
