package readout.extract.clause;

import org.jspecify.annotations.Nullable;
import readout.extract.clause.Subject.Link;
import readout.extract.text.Span;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;
import readout.extract.text.WordClass;
import readout.extract.text.WordSet;

/// Finds the subjects of verbs.
public final class Subjects {

    private static final int NONE = -1;
    private static final int MOST_PARENTHESES = 3;

    /// Prepositions that do not bind a noun to the one before it.
    private static final WordSet LOOSE = WordSet.of("after", "before", "since", "until", "despite", "as", "than");

    private final Clause clause;
    private final Tokens tokens;
    private final Parentheses parentheses;
    private final Purposes purposes;
    private final Postmodifiers postmodifiers;

    public Subjects(Clause clause) {
        this.clause = clause;
        this.tokens = clause.tokens();
        this.parentheses = new Parentheses(clause);
        this.purposes = new Purposes(clause);
        this.postmodifiers = new Postmodifiers(clause);
    }

    /// The subject before a verb, with its own clause.
    public @Nullable Subject before(int verb) {
        int left = parentheses.skipLeft(parentheses.beforeOpening(verb - 1));
        int k = parentheses.beforePart(parentheses.skipLeft(behindAuxiliary(left)));
        if (clause.is(k, ChunkKind.RELATIVE)) {
            return antecedent(k);
        }
        if (parentheses.closesList(k)) {
            return new Subject(new Span(clause.chunk(0).start(), clause.chunk(k).start()), Link.OWN, 0);
        }
        int passed = 0;
        while (passed < MOST_PARENTHESES && (clause.is(k, ChunkKind.COMMA) || clause.is(k, ChunkKind.DASH))) {
            int opening = parentheses.openingOf(k);
            if (opening < 0) {
                return null;
            }
            k = parentheses.beforeAdverbials(parentheses.skipLeft(opening - 1));
            passed++;
        }
        k = isReflexive(k) && clause.is(k - 1, ChunkKind.NOUN) ? k - 1 : k;
        int verbal = behindInfinitives(k);
        int noun = clause.isFiniteVerb(verbal)
                ? behindRelative(verbal)
                : purposes.before(k, clause.is(k, ChunkKind.NOUN) ? chainStart(k) : k);
        return clause.is(noun, ChunkKind.NOUN) ? own(noun) : null;
    }

    /// The verb on which infinitives hang, seen from the last: *an official who **was not allowed** to speak*.
    private int behindInfinitives(int last) {
        int k = last;
        Chunk chunk = clause.find(k);
        while (chunk != null && chunk.isVerb() && chunk.form() == VerbForm.INFINITIVE) {
            k--;
            chunk = clause.find(k);
        }
        return k;
    }

    /// *The president **himself** said*
    private boolean isReflexive(int k) {
        return clause.is(k, ChunkKind.NOUN)
                && tokens.word(clause.chunk(k).head()).lower().endsWith("self");
    }

    /// The chunk before an auxiliary that other words part from its verb: ***X** has in the past said*; the given one
    /// if there is none.
    private int behindAuxiliary(int k) {
        int auxiliary = clause.is(k, ChunkKind.NOUN) && clause.is(k - 1, ChunkKind.PREPOSITION) ? k - 2 : k - 1;
        if (!clause.is(k, ChunkKind.PREPOSITION) && auxiliary == k - 1) {
            return k;
        }
        Chunk chunk = clause.find(auxiliary);
        boolean apart = chunk != null
                && chunk.isVerb()
                && chunk.isFinite()
                && chunk.end() == chunk.start() + 1
                && tokens.in(chunk.start(), WordClass.HAVE);
        return apart ? auxiliary - 1 : k;
    }

    private Subject own(int nearest) {
        int last = antecedentOf(nearest);
        int first = chainStart(last);
        boolean more = true;
        while (more) {
            int joined = joined(first);
            more = joined < first;
            first = joined;
        }
        int end = clause.chunk(withoutOccasion(first, last)).end();
        return new Subject(new Span(clause.chunk(first).start(), end), Link.OWN, first);
    }

    /// The noun that a relative clause without commas hangs on, seen from the clause's last noun: ***officials** who
    /// attended the briefing*. The noun itself if it ends no such clause.
    private int antecedentOf(int last) {
        int k = chainStart(last) - 1;
        k -= clause.is(k, ChunkKind.PREPOSITION) ? 1 : 0;
        k -= clause.is(k, ChunkKind.ADVERB) ? 1 : 0;
        int antecedent = clause.isFiniteVerb(k) ? behindRelative(k) : NONE;
        return antecedent == NONE ? last : antecedent;
    }

    /// The noun before a relative clause, seen from the clause's verb: ***those** who resigned*, ***experts** I
    /// asked*; negative if the verb is in none.
    private int behindRelative(int verb) {
        int k = clause.is(verb - 1, ChunkKind.ADVERB) ? verb - 2 : verb - 1;
        boolean hasSubject =
                clause.is(k, ChunkKind.NOUN) && tokens.in(clause.chunk(k).start(), WordClass.SUBJECT_PRONOUN);
        k -= hasSubject ? 1 : 0;
        boolean relative = clause.is(k, ChunkKind.RELATIVE) || clause.is(k, "that");
        k -= relative ? 1 : 0;
        return (relative || hasSubject) && clause.is(k, ChunkKind.NOUN) && !isPronoun(k) ? k : NONE;
    }

    private boolean isPronoun(int noun) {
        return tokens.tag(clause.chunk(noun).start()) == Tag.PRP;
    }

    /// *The ministers **in a statement** said*, *the envoy **on his part** said*: the occasion belongs to the verb.
    private int withoutOccasion(int first, int last) {
        int k = last;
        for (int i = last; i - 2 >= first && clause.is(i - 1, ChunkKind.PREPOSITION); i -= 2) {
            boolean occasion = k == i || clause.is(i - 1, "in");
            boolean said = !clause.is(i - 1, "of")
                    && !clause.is(i - 1, "for")
                    && Occasions.has(tokens.word(clause.chunk(i).head()));
            k = occasion && (said || isOnHisPart(i)) ? i - 2 : k;
        }
        return k;
    }

    private boolean isOnHisPart(int k) {
        Chunk chunk = clause.chunk(k);
        return tokens.is(chunk.head(), "part") && tokens.in(chunk.start(), WordClass.POSSESSIVE);
    }

    /// The first chunk of *spokesman for the ministry*, seen from its last.
    private int chainStart(int last) {
        int k = last;
        while (clause.is(k - 1, ChunkKind.PREPOSITION)
                && (clause.is(k - 2, ChunkKind.NOUN)
                        || (clause.is(k - 2, ChunkKind.BRACKET) && clause.is(k - 3, ChunkKind.NOUN)))
                && (!LOOSE.contains(tokens.word(clause.chunk(k - 1).start())) || isBeforeBody(k))) {
            k -= clause.is(k - 2, ChunkKind.BRACKET) ? 3 : 2;
        }
        if (clause.is(k - 1, ChunkKind.BRACKET) && clause.is(k - 2, ChunkKind.NOUN) && isBare(k)) {
            return chainStart(k - 2);
        }
        int head = postmodifiers.headOf(k);
        return head < k ? chainStart(head) : k;
    }

    /// *his petition **before court** says*: no time, as the words before it have no verb.
    private boolean isBeforeBody(int noun) {
        Chunk chunk = clause.chunk(noun);
        return clause.is(noun - 1, "before")
                && chunk.end() == chunk.start() + 1
                && tokens.tag(chunk.start()) == Tag.NN
                && clause.is(noun - 2, ChunkKind.NOUN)
                && clause.lastFinite(0, noun) < 0;
    }

    /// Whether a noun stands without an article, as the head of a compound does behind a bracket: *the Harbour Council
    /// (HC) **members***.
    private boolean isBare(int noun) {
        Chunk chunk = clause.chunk(noun);
        return chunk.end() == chunk.start() + 1 && tokens.tag(chunk.start()) == Tag.NNS;
    }

    /// The first chunk of a coordination that ends with the phrase that begins here: *Xi **and Putin***.
    private int joined(int first) {
        int k = first - 1;
        boolean and = clause.is(k, ChunkKind.CONJUNCTION) && !clause.is(k, "but");
        if (!and) {
            return first;
        }
        k--;
        boolean comma = clause.is(k, ChunkKind.COMMA);
        k -= comma ? 1 : 0;
        k -= clause.is(k, ChunkKind.BRACKET) ? 1 : 0;
        boolean pronoun = tokens.in(clause.chunk(first).start(), WordClass.SUBJECT_PRONOUN);
        if (!clause.is(k, ChunkKind.NOUN) || pronoun) {
            return first;
        }
        int start = chainStart(k);
        if (comma && !(clause.is(start - 1, ChunkKind.COMMA) && clause.is(start - 2, ChunkKind.NOUN))) {
            return first;
        }
        while (clause.is(start - 1, ChunkKind.COMMA) && clause.is(start - 2, ChunkKind.NOUN)) {
            int before = chainStart(start - 2);
            if (clause.is(before - 1, ChunkKind.PREPOSITION) || clause.is(before - 1, ChunkKind.VERB)) {
                break;
            }
            start = before;
        }
        return opensClause(start - 1) ? start : first;
    }

    private boolean opensClause(int k) {
        Chunk before = clause.find(k);
        if (before == null) {
            return true;
        }
        return switch (before.kind()) {
            case COMMA, QUOTE, CONJUNCTION, SUBORDINATOR, RELATIVE, ADVERB, STOP, DASH, TIME, BRACKET, OTHER -> true;
            case NOUN, VERB, PREPOSITION, ADJECTIVE -> false;
        };
    }

    private @Nullable Subject antecedent(int relative) {
        int k = relative - 1;
        k -= clause.is(k, ChunkKind.COMMA) ? 1 : 0;
        k -= clause.is(k, ChunkKind.BRACKET) ? 1 : 0;
        if (!clause.is(k, ChunkKind.NOUN)) {
            return null;
        }
        Subject found = own(k);
        int nearest = clause.chunk(k).start();
        boolean body = tokens.tag(nearest) == Tag.DT
                && tokens.tag(clause.chunk(k).head()).isProperNoun();
        boolean nearestSpeaks = clause.is(relative, "who")
                && !body
                && found.span().contains(nearest)
                && found.span().start() < nearest;
        Span span = nearestSpeaks ? new Span(nearest, found.span().end()) : found.span();
        return new Subject(span, Link.ANTECEDENT, relative);
    }

    /// The noun phrase right behind a reporting verb, from a chunk on: *said **a spokesman for the ministry***.
    public @Nullable Subject behind(int from) {
        if (!clause.is(from, ChunkKind.NOUN)) {
            return null;
        }
        int last = from;
        while (clause.is(last + 2, ChunkKind.NOUN)
                && (clause.is(last + 1, "of") || clause.is(last + 1, "for") || clause.is(last + 1, "from"))) {
            last += 2;
        }
        while ((clause.is(last + 1, "and") || clause.is(last + 1, "&"))
                && clause.is(last + 2, ChunkKind.NOUN)
                && !clause.isFiniteVerb(last + 3)) {
            last += 2;
        }
        if (clause.isFiniteVerb(last + 1)) {
            return null;
        }
        return new Subject(
                new Span(clause.chunk(from).start(), clause.chunk(last).end()), Link.INVERTED, from);
    }

    /// The noun phrase behind the *and* that joins a second participle to one behind *with*.
    public Subject beside(int noun) {
        Chunk chunk = clause.chunk(noun);
        return new Subject(new Span(chunk.start(), chunk.end()), Link.ABSOLUTE, noun - 1);
    }

    /// The noun phrase between *with* and a participle.
    public @Nullable Subject absolute(int participle) {
        int k = parentheses.skipLeft(participle - 1);
        int opening = clause.is(k, ChunkKind.COMMA) ? parentheses.openingOf(k) : NONE;
        k = opening < 0 ? k : parentheses.skipLeft(opening - 1);
        if (!clause.is(k, ChunkKind.NOUN)) {
            return null;
        }
        Subject own = own(k);
        if (opening >= 0) {
            own = new Subject(
                    new Span(
                            own.span().start(),
                            clause.chunk(parentheses.skipLeft(participle - 1)).start()),
                    Link.OWN,
                    own.first());
        }
        int first = own.first();
        if (clause.is(first - 1, "with")) {
            return new Subject(own.span(), Link.ABSOLUTE, first - 1);
        }
        Chunk head = clause.chunk(k);
        return clause.is(first, "with")
                        || (tokens.in(head.start() - 1, WordClass.PREPOSITION) && tokens.is(head.start() - 1, "with"))
                ? new Subject(new Span(head.start(), head.end()), Link.ABSOLUTE, k - 1)
                : null;
    }
}
