package readout.extract.statement;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.extract.clause.Chunk;
import readout.extract.clause.ChunkKind;
import readout.extract.clause.Clause;
import readout.extract.clause.VerbForm;
import readout.extract.cue.CueKind;
import readout.extract.cue.CueMatch;
import readout.extract.cue.Frame;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;
import readout.extract.text.WordSet;

/// Tells in which form content that nothing introduces hangs on its reporting words.
final class Frames {

    private static final int FARTHEST_APPEAL = 30;

    /// How many chunks name whom somebody tells: *the governor **of the port on Monday** to …*.
    private static final int MOST_OF_HEARER = 4;

    private static final WordSet QUESTION_WORDS = WordSet.of("how", "what", "why", "who", "where", "which", "whose");
    /// What is raised, and told elsewhere.
    private static final WordSet MATTERS = WordSet.of("issue", "matter", "question", "topic", "subject");

    private static final WordSet TOLD =
            WordSet.of("sentiments", "views", "thoughts", "remarks", "comments", "opinions", "words", "feelings");

    private final Clause clause;
    private final Tokens tokens;
    private final ClauseOpenings openings;

    Frames(Clause clause, ClauseOpenings openings) {
        this.clause = clause;
        this.tokens = clause.tokens();
        this.openings = openings;
    }

    /// The form that a cue allows and that begins with a chunk, or null.
    @Nullable
    Frame at(CueMatch match, int k) {
        Chunk chunk = clause.find(k);
        if (chunk == null) {
            return null;
        }
        if (match.cue().allows(Frame.APPEAL) && (match.cue().verb().equals("tell") ? isOrder(k) : isAppeal(k))) {
            return Frame.APPEAL;
        }
        if (match.cue().allows(Frame.INFINITIVE) && isInfinitive(k)) {
            return Frame.INFINITIVE;
        }
        if (match.cue().allows(Frame.QUESTION) && isQuestion(k)) {
            return Frame.QUESTION;
        }
        if (match.cue().allows(Frame.CLAUSE) && openings.startsClause(k)) {
            return Frame.CLAUSE;
        }
        if (match.cue().allows(Frame.GERUND) && chunk.isVerb() && chunk.form() == VerbForm.PROGRESSIVE) {
            return Frame.GERUND;
        }
        if (match.cue().allows(Frame.NAMING) && isNaming(k)) {
            return Frame.OBJECT;
        }
        return match.cue().allows(Frame.OBJECT) && isObject(match, k, chunk) ? Frame.OBJECT : null;
    }

    private boolean isInfinitive(int k) {
        Chunk chunk = clause.find(k);
        if (chunk != null && chunk.isVerb() && chunk.form() == VerbForm.INFINITIVE) {
            return true;
        }
        Chunk next = clause.find(k + 1);
        return clause.is(k, "not") && next != null && next.isVerb() && next.form() == VerbForm.INFINITIVE;
    }

    /// Whom somebody is told to do something: *to* stands right behind, for what is told otherwise is no order.
    private boolean isOrder(int k) {
        int to = k + 1;
        while (clause.is(to, ChunkKind.TIME)
                || clause.is(to, ChunkKind.ADVERB)
                || clause.is(to, "of")
                || clause.is(to, "in")
                || clause.is(to, "at")
                || clause.is(to, "from")
                || (clause.is(to, ChunkKind.NOUN) && to < k + MOST_OF_HEARER)) {
            to++;
        }
        Chunk infinitive = clause.find(to);
        boolean told = to <= k + MOST_OF_HEARER && infinitive != null && infinitive.form() == VerbForm.INFINITIVE;
        return told && clause.is(k, ChunkKind.NOUN);
    }

    /// Somebody, and behind it *to* and a verb with nothing finite between.
    private boolean isAppeal(int k) {
        if (!clause.is(k, ChunkKind.NOUN)) {
            return false;
        }
        int limit = Math.min(clause.size(), k + FARTHEST_APPEAL);
        boolean relative = false;
        for (int i = k + 1; i < limit; i++) {
            Chunk chunk = clause.chunk(i);
            if (chunk.isVerb() && chunk.form() == VerbForm.INFINITIVE) {
                return true;
            }
            if (i == k + 1 && (tokens.is(chunk.head(), "concerned") || tokens.is(chunk.head(), "involved"))) {
                continue;
            }
            boolean aside = chunk.is(ChunkKind.COMMA)
                    && clause.find(i + 1) != null
                    && clause.chunk(i + 1).form() == VerbForm.PROGRESSIVE;
            if (aside || chunk.is(ChunkKind.STOP) || (chunk.isVerb() && chunk.isFinite() && !relative)) {
                return false;
            }
            relative = chunk.is(ChunkKind.RELATIVE) || (relative && !chunk.isVerb());
        }
        return false;
    }

    /// Somebody or something, and behind it a quotation, an adjective, another noun phrase or *as*: *the report **a
    /// forgery***; behind a pronoun any noun phrase: *it **old news***.
    private boolean isNaming(int k) {
        if (!clause.is(k, ChunkKind.NOUN)) {
            return false;
        }
        int last = k;
        while (clause.is(last + 2, ChunkKind.NOUN)
                && !clause.is(last + 1, "as")
                && (clause.is(last + 1, ChunkKind.PREPOSITION)
                        || clause.is(last + 1, "and")
                        || isDescribing(last + 1))) {
            last += 2;
        }
        if (clause.is(last + 1, "as")) {
            return true;
        }
        Chunk named = clause.chunk(last);
        int time = clause.is(last + 1, ChunkKind.PREPOSITION) ? last + 2 : last + 1;
        Chunk next = clause.find(clause.is(time, ChunkKind.TIME) ? time + 1 : last + 1);
        boolean described = endsInAdjective(named);
        if (next == null || described) {
            return described;
        }
        if (tokens.tag(named.head()) == Tag.PRP && next.isNoun() && last == k) {
            return true;
        }
        return switch (next.kind()) {
            case QUOTE -> tokens.quotes().opensAt(next.start());
            case ADJECTIVE -> true;
            case NOUN -> tokens.tag(next.start()) == Tag.DT && !tokens.is(next.head(), "time");
            case VERB,
                    ADVERB,
                    COMMA,
                    STOP,
                    DASH,
                    BRACKET,
                    PREPOSITION,
                    SUBORDINATOR,
                    RELATIVE,
                    CONJUNCTION,
                    TIME,
                    OTHER -> false;
        };
    }

    /// *the strike **illegal***
    private boolean endsInAdjective(Chunk noun) {
        return noun.head() < noun.end() - 1
                && tokens.tag(noun.end() - 1).isAdjective()
                && tokens.tag(noun.head()).isNoun();
    }

    /// *an attack **damaging** a clinic*
    private boolean isDescribing(int k) {
        Chunk chunk = clause.find(k);
        return chunk != null && chunk.isVerb() && chunk.form() == VerbForm.PROGRESSIVE;
    }

    boolean isQuestion(int k) {
        Chunk chunk = clause.find(k);
        if (chunk == null) {
            return false;
        }
        String word = tokens.word(chunk.start()).lower();
        return (QUESTION_WORDS.contains(word) && chunk.is(ChunkKind.RELATIVE))
                || word.equals("whether")
                || word.equals("if");
    }

    private boolean isObject(CueMatch match, int k, Chunk chunk) {
        if (match.cue().kind() == CueKind.SHOW) {
            return false;
        }
        return switch (chunk.kind()) {
            case NOUN ->
                !isReflexive(chunk) && !isAnnounced(chunk) && !isToldBefore(chunk) && isAllowedObject(match, chunk);
            case ADJECTIVE ->
                clause.is(k + 1, ChunkKind.NOUN)
                        || (clause.is(k + 1, "than") && match.cue().objects().isEmpty())
                        || (clause.is(k + 1, "and") && clause.is(k + 2, ChunkKind.NOUN));
            case RELATIVE -> QUESTION_WORDS.contains(tokens.word(chunk.start()));
            case VERB ->
                chunk.form() == VerbForm.PROGRESSIVE && !match.cue().particle().isEmpty();
            case QUOTE -> tokens.quotes().opensAt(chunk.start());
            case PREPOSITION -> (match.cue().kind() == CueKind.THANK && clause.is(k, "for")) || isNamedAhead(k);
            case TIME, SUBORDINATOR, CONJUNCTION, ADVERB, COMMA, STOP, DASH, BRACKET, OTHER -> false;
        };
    }

    /// *hailed **as historic** the decision*
    private boolean isNamedAhead(int k) {
        int named = clause.is(k + 1, ChunkKind.QUOTE) ? k + 2 : k + 1;
        Chunk chunk = clause.find(named);
        int behind = named > k + 1 && clause.is(named + 1, ChunkKind.QUOTE) ? named + 2 : named + 1;
        boolean adjective = clause.is(named, ChunkKind.ADJECTIVE) && clause.is(behind, ChunkKind.NOUN);
        boolean described = chunk != null
                && chunk.isNoun()
                && tokens.tag(chunk.start()).isAdjective()
                && clause.is(named + 1, "that");
        return clause.is(k, "as") && (adjective || described);
    }

    /// *agreed on **the following**:*
    private boolean isAnnounced(Chunk chunk) {
        return tokens.is(chunk.head(), "following") && tokens.is(chunk.end(), ":");
    }

    /// *expressed **these views** at a dinner*: what they are stands elsewhere.
    private boolean isToldBefore(Chunk chunk) {
        boolean pointing = tokens.is(chunk.start(), "these") || tokens.is(chunk.start(), "such");
        boolean matter = (tokens.is(chunk.start(), "the") || tokens.is(chunk.start(), "this"))
                && MATTERS.contains(tokens.word(chunk.head()))
                && chunk.end() == chunk.start() + 2
                && tokens.is(chunk.end(), ",");
        return matter || (pointing && TOLD.contains(tokens.word(chunk.head())));
    }

    private boolean isReflexive(Chunk chunk) {
        String word = tokens.word(chunk.head()).lower();
        return word.endsWith("self") || word.endsWith("selves");
    }

    private boolean isAllowedObject(CueMatch match, Chunk chunk) {
        Set<String> objects = match.cue().objects();
        if (objects.isEmpty()) {
            return true;
        }
        int limit = Math.min(clause.sentence().end(), chunk.end());
        for (int i = chunk.start(); i < limit; i++) {
            if (objects.contains(tokens.word(i).lower())) {
                return true;
            }
        }
        return false;
    }
}
