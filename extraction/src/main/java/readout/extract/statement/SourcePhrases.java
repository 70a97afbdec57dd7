package readout.extract.statement;

import org.jspecify.annotations.Nullable;
import readout.extract.clause.Chunk;
import readout.extract.clause.ChunkKind;
import readout.extract.clause.Clause;
import readout.extract.clause.VerbForm;
import readout.extract.text.Span;
import readout.extract.text.Tokens;
import readout.extract.text.WordClass;
import readout.extract.text.WordSet;

/// Finds the words that name a source without a verb: *according to X*, *as noted by X*, *in X's words*.
final class SourcePhrases {

    /// What things are arranged by, and that says nothing: *according to size*.
    private static final WordSet MEASURES = WordSet.of(
            "order",
            "rank",
            "size",
            "age",
            "need",
            "needs",
            "merit",
            "plan",
            "plans",
            "schedule",
            "custom",
            "tradition",
            "criteria",
            "taste",
            "circumstances",
            "ability");

    /// *as **noted** by X*
    private static final WordSet REPORTED = WordSet.of(
            "noted",
            "stated",
            "reported",
            "announced",
            "stressed",
            "mentioned",
            "explained",
            "emphasized",
            "emphasised",
            "confirmed",
            "described",
            "quoted",
            "told",
            "highlighted",
            "outlined",
            "indicated",
            "declared",
            "claimed");

    /// What somebody publishes himself.
    private static final WordSet POSTS =
            WordSet.of("post", "posts", "tweet", "tweets", "account", "page", "blog", "channel");

    private final Clause clause;
    private final Tokens tokens;

    SourcePhrases(Clause clause) {
        this.clause = clause;
        this.tokens = clause.tokens();
    }

    /// The words that attribute and begin with a chunk, or null.
    @Nullable
    SourcePhrase at(int k) {
        int at = clause.chunk(k).start();
        if (tokens.is(at, "according") && tokens.is(at + 1, "to") && k + 2 < clause.size()) {
            int source = clause.indexAt(at + 2);
            int behind = behindSource(source);
            return behind == source
                            || MEASURES.contains(
                                    tokens.word(clause.chunk(source).head()))
                    ? null
                    : new SourcePhrase(new Span(at, at + 2), source(source, behind), behind);
        }
        if (tokens.is(at, "as") && REPORTED.contains(tokens.word(at + 1)) && tokens.is(at + 2, "by")) {
            int source = clause.indexAt(at + 3);
            int behind = behindSource(source);
            return behind == source ? null : new SourcePhrase(new Span(at + 1, at + 2), source(source, behind), behind);
        }
        Chunk words = clause.find(k + 1);
        if (!tokens.is(at, "in") || words == null || !words.isNoun() || !isUtterance(tokens, words.end() - 1)) {
            return null;
        }
        if (clause.is(k + 2, "of") && words.end() - words.start() == 2 && tokens.is(words.start(), "the")) {
            int behind = behindSource(k + 3);
            return behind == k + 3
                    ? null
                    : new SourcePhrase(new Span(at, words.end() + 1), span(k + 3, behind), behind);
        }
        int last = words.end() - 2;
        boolean own = last == words.start() && tokens.in(last, WordClass.POSSESSIVE) && !tokens.is(last, "other");
        boolean name = last > words.start() && tokens.in(last, WordClass.POSSESSIVE_MARK);
        return own || name
                ? new SourcePhrase(new Span(at, words.end()), new Span(words.start(), name ? last : last + 1), k + 2)
                : null;
    }

    /// Who is named; *his post* is his own.
    private Span source(int source, int behind) {
        Chunk first = clause.chunk(source);
        Chunk behindBracket = clause.is(source + 1, ChunkKind.BRACKET) ? clause.find(source + 2) : null;
        Chunk last = behindBracket == null ? first : behindBracket;
        boolean post = tokens.in(first.start(), WordClass.POSSESSIVE) && POSTS.contains(tokens.word(last.head()));
        return post ? new Span(first.start(), first.start() + 1) : span(source, named(source, behind));
    }

    /// Whether *according to* makes a noun phrase a source: *according to **the museum**, which added …*.
    static boolean isSource(Tokens tokens, Span phrase) {
        return phrase.start() > 1 && tokens.is(phrase.start() - 1, "to") && tokens.is(phrase.start() - 2, "according");
    }

    /// *in his words*, *in her view*
    static boolean isUtterance(Tokens tokens, int token) {
        return tokens.is(token, "words")
                || tokens.is(token, "view")
                || tokens.is(token, "opinion")
                || tokens.is(token, "assessment");
    }

    /// The chunk behind those who are named, without what is told of them: *a report **seen by** an agency*.
    private int named(int source, int behind) {
        int k = source + 1;
        while (k < behind && !clause.chunk(k).isVerb()) {
            k++;
        }
        return k;
    }

    private Span span(int first, int behind) {
        return new Span(clause.chunk(first).start(), clause.chunk(behind - 1).end());
    }

    private int behindSource(int source) {
        int k = source;
        if (!clause.is(k, ChunkKind.NOUN)) {
            return k;
        }
        k++;
        Chunk seen = clause.find(k);
        boolean reduced = seen != null && seen.isVerb() && seen.form() == VerbForm.PARTICIPLE;
        if (reduced
                && clause.is(k + 1, ChunkKind.PREPOSITION)
                && (clause.is(k + 2, ChunkKind.NOUN) || clause.is(k + 2, ChunkKind.TIME))) {
            k += 3;
        }
        while ((clause.is(k, ChunkKind.PREPOSITION) && clause.is(k + 1, ChunkKind.NOUN))
                || (clause.is(k, ChunkKind.CONJUNCTION)
                        && clause.is(k + 1, ChunkKind.NOUN)
                        && !clause.isFiniteVerb(k + 2))) {
            k += 2;
        }
        return k;
    }

    /// Whether *as noted by* stands around a token.
    static boolean isReported(Tokens tokens, int token) {
        return REPORTED.contains(tokens.word(token)) && tokens.is(token + 1, "by") && tokens.is(token - 1, "as");
    }
}
