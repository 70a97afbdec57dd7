package readout.extract.statement;

import readout.extract.clause.Chunk;
import readout.extract.clause.ChunkKind;
import readout.extract.clause.Clause;
import readout.extract.clause.VerbForm;
import readout.extract.text.Tokens;
import readout.extract.text.Word;
import readout.extract.text.WordSet;

/// Finds what a narrator adds at the end of somebody's words: *…, **a demand Moscow rejects***; *… — **a claim the
/// ministry denies***.
final class Asides {

    private static final int MOST = 14;

    private static final WordSet NOUNS = WordSet.of(
            "claim",
            "charge",
            "charges",
            "allegation",
            "allegations",
            "accusation",
            "accusations",
            "demand",
            "assertion",
            "suggestion",
            "request",
            "offer",
            "invitation",
            "something",
            "position",
            "view",
            "reference",
            "description",
            "characterization",
            "characterisation",
            "proposal",
            "figure",
            "number",
            "idea");

    private static final WordSet DENIALS = WordSet.of(
            "denies",
            "denied",
            "deny",
            "rejects",
            "rejected",
            "reject",
            "disputes",
            "disputed",
            "dispute",
            "refutes",
            "refuted",
            "refute",
            "refuses",
            "refused",
            "contests",
            "contested",
            "accepted",
            "declined",
            "dismisses",
            "dismissed",
            "dismiss",
            "ruled",
            "rules",
            "confirmed",
            "brushed",
            "shrugged",
            "waved",
            "called",
            "described",
            "echoed",
            "repeated",
            "made");

    /// What the narrator misses in what somebody said.
    private static final WordSet WITHOUT = WordSet.of(
            "offering",
            "providing",
            "giving",
            "citing",
            "elaborating",
            "presenting",
            "specifying",
            "naming",
            "mentioning",
            "identifying",
            "elaboration",
            "evidence",
            "details");

    /// What the narrator tells of what followed from the words, or of what they followed.
    private static final WordSet FOLLOWING = WordSet.of(
            "prompting",
            "forcing",
            "drawing",
            "sparking",
            "triggering",
            "defying",
            "ignoring",
            "plunging",
            "prolonging",
            "stoking",
            "dashing",
            "fuelling",
            "fueling",
            "upending",
            "responding",
            "reacting",
            "echoing",
            "referring",
            "alluding");

    /// What somebody does who keeps something to himself, and what he does not do then.
    private static final WordSet KEEPING = WordSet.of("declined", "refused");

    private static final WordSet KEPT =
            WordSet.of("elaborate", "specify", "say", "provide", "give", "name", "offer", "identify");

    /// How somebody tells no more, and what he then tells none of: *but **gave** no **details***.
    private static final WordSet TELLING = WordSet.of("gave", "offered", "provided", "cited", "set", "named", "shared");

    private static final WordSet UNTOLD = WordSet.of(
            "details",
            "detail",
            "reason",
            "reasons",
            "explanation",
            "evidence",
            "proof",
            "timeline",
            "timeframe",
            "timetable",
            "date",
            "specifics",
            "names",
            "figures",
            "information",
            "indication",
            "casualties",
            "deadline");

    private final Clause clause;
    private final Tokens tokens;

    Asides(Clause clause) {
        this.clause = clause;
        this.tokens = clause.tokens();
    }

    /// Where content ends for the sake of an aside at its end; its own end if there is none.
    int cut(int start, int end) {
        int last = clause.indexAt(end);
        int first = clause.indexAt(start);
        for (int k = last - 1; k > first; k--) {
            boolean dash = clause.is(k, ChunkKind.DASH);
            boolean near = k >= last - MOST;
            boolean pause = dash || (near && clause.is(k, ChunkKind.COMMA));
            if (near && isUnsaid(k) && !tokens.quotes().contains(clause.chunk(k).start())) {
                return clause.chunk(clause.is(k - 1, ChunkKind.COMMA) ? k - 1 : k)
                        .start();
            }
            if (pause
                    && ((dash && isComment(k + 1)) || isAside(k + 1, last))
                    && !tokens.quotes().contains(clause.chunk(k).start())) {
                return clause.chunk(k).start();
            }
        }
        return end;
    }

    /// Whether words open with the name of a claim, which somebody denies: *– **a charge** Doha denies*.
    static boolean namesClaim(Tokens tokens, int start) {
        boolean article = tokens.is(start, "a") || tokens.is(start, "an");
        return article && NOUNS.contains(tokens.word(start + 1));
    }

    /// *… – **a condition that** dooms the plan*
    private boolean isComment(int k) {
        Chunk noun = clause.find(k);
        boolean indefinite =
                noun != null && noun.isNoun() && (tokens.is(noun.start(), "a") || tokens.is(noun.start(), "an"));
        return indefinite && (clause.is(k + 1, ChunkKind.RELATIVE) || clause.is(k + 1, "that"));
    }

    /// *…, **without offering evidence***
    private boolean isWithout(int k) {
        return clause.is(k, "without")
                && clause.find(k + 1) != null
                && WITHOUT.contains(tokens.word(clause.chunk(k + 1).start()));
    }

    /// *…, **prompting** anger in Tehran*, *…, **a day after** the vote*
    private boolean isNarrated(int k) {
        Chunk chunk = clause.find(k);
        if (chunk == null) {
            return false;
        }
        boolean follows = chunk.isVerb() && FOLLOWING.contains(tokens.word(chunk.start()));
        boolean later = clause.is(k + 1, "after") && chunk.is(ChunkKind.TIME);
        return follows || later;
    }

    /// *…, **but declined to say** when*, *…, **but gave no details***, *…, **while the ministry declined** to comment*
    private boolean isUnsaid(int k) {
        boolean other = clause.is(k, "while") && clause.is(k - 1, ChunkKind.COMMA) && clause.is(k + 1, ChunkKind.NOUN);
        int from = other ? k + 1 : k;
        int verb = clause.is(from + 1, ChunkKind.ADVERB) ? from + 2 : from + 1;
        Chunk chunk = other || clause.is(k, "but") || clause.is(k, "and") ? clause.find(verb) : null;
        if (chunk == null || !chunk.isVerb() || !chunk.isFinite()) {
            return false;
        }
        if (clause.is(k, "and")) {
            return isWithheld(chunk);
        }
        Word word = tokens.word(chunk.head());
        if (other) {
            return KEEPING.contains(word)
                    && tokens.is(chunk.head() + 1, "to")
                    && tokens.is(chunk.head() + 2, "comment");
        }
        boolean kept = (chunk.negated() ? KEPT : KEEPING).contains(word);
        boolean untold = TELLING.contains(word) && isNothing(verb + 1);
        return kept || untold || (word.is("stopped") && clause.is(verb + 1, "short"));
    }

    /// *… **and would not be drawn** on the rest*
    private boolean isWithheld(Chunk verb) {
        return tokens.is(verb.start(), "would")
                && verb.negated()
                && (KEPT.contains(tokens.word(verb.head())) || tokens.is(verb.head(), "drawn"));
    }

    private boolean isNothing(int k) {
        Chunk noun = clause.find(k);
        return noun != null
                && noun.isNoun()
                && tokens.is(noun.start(), "no")
                && UNTOLD.contains(tokens.word(noun.head()));
    }

    /// *…, **which the group denies***
    private boolean isDenied(int k, int last) {
        Chunk verb = clause.find(k + 2);
        return clause.is(k, "which")
                && clause.is(k + 1, ChunkKind.NOUN)
                && verb != null
                && verb.isVerb()
                && verb.end() == verb.start() + 1
                && DENIALS.contains(tokens.word(verb.head()))
                && (k + 3 >= last || clause.is(k + 3, ChunkKind.STOP));
    }

    /// *…, **as did** the envoy*
    private boolean isAlso(int k) {
        Chunk as = clause.find(k);
        return as != null
                && clause.is(k, "as")
                && (tokens.is(as.end(), "did") || tokens.is(as.end(), "do") || tokens.is(as.end(), "does"));
    }

    private boolean isAside(int k, int last) {
        if (isWithout(k) || isNarrated(k) || isDenied(k, last) || isAlso(k)) {
            return true;
        }
        Chunk noun = clause.find(k);
        if (noun == null || !noun.isNoun()) {
            return false;
        }
        boolean article =
                (tokens.is(noun.start(), "a") || tokens.is(noun.start(), "an")) && noun.end() > noun.start() + 1;
        String word = tokens.word(article ? noun.start() + 1 : noun.start()).lower();
        boolean indefinite = NOUNS.contains(word) && (article || word.equals("something") || word.endsWith("s"));
        boolean step = article
                && (word.equals("move")
                        || word.equals("decision")
                        || word.equals("step")
                        || word.equals("view")
                        || word.equals("position")
                        || word.equals("call"));
        Chunk behind = clause.find(k + 1);
        if (step
                && behind != null
                && behind.isVerb()
                && behind.form() == VerbForm.PARTICIPLE
                && clause.is(k + 2, "by")) {
            return true;
        }
        int verb = clause.lastFinite(k, last);
        return indefinite
                && verb > k
                && DENIALS.contains(tokens.word(clause.chunk(verb).head()));
    }
}
