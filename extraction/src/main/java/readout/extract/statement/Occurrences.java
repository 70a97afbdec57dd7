package readout.extract.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.extract.clause.Chunk;
import readout.extract.clause.ChunkKind;
import readout.extract.clause.Clause;
import readout.extract.clause.Subject;
import readout.extract.clause.Subject.Link;
import readout.extract.clause.Subjects;
import readout.extract.cue.CueKind;
import readout.extract.cue.CueMatch;
import readout.extract.cue.Cues;
import readout.extract.cue.Frame;
import readout.extract.text.Span;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;
import readout.extract.text.WordClass;
import readout.extract.text.WordSet;

/// Finds the verbs of a sentence that may report speech, and who their subjects are.
final class Occurrences {

    /// Words before a participle that leave it hanging on the main clause: *while conveying …*.
    private static final WordSet BEFORE_PARTICIPLE = WordSet.of(
            "while", "by", "when", "after", "before", "in", "upon", "on", "and", "also", "beyond", "besides");

    /// Verbs that say something even when denied: *did not rule out*.
    private static final WordSet STRONG_WHEN_DENIED = WordSet.of("rule", "deny", "exclude", "dispute");

    private final Clause clause;
    private final Tokens tokens;
    private final Sources sources;
    private final Cues cues;
    private final Subjects subjects;
    private final Unsaid unsaid;
    private final ParticipleSubjects participles;
    private final boolean firstPerson;
    private final @Nullable Span lead;
    private final QuotedVerbs quoted;
    private final BitSet taken = new BitSet();
    private final List<Occurrence> found = new ArrayList<>();

    Occurrences(
            Clause clause, Sources sources, Cues cues, boolean firstPerson, @Nullable Span lead, QuotedVerbs quoted) {
        this.clause = clause;
        this.tokens = clause.tokens();
        this.sources = sources;
        this.cues = cues;
        this.subjects = new Subjects(clause);
        this.unsaid = new Unsaid(clause);
        this.participles = new ParticipleSubjects(clause, sources, cues, subjects);
        this.firstPerson = firstPerson;
        this.lead = lead;
        this.quoted = quoted;
    }

    List<Occurrence> find() {
        for (int k = 0; k < clause.size(); k++) {
            Chunk verb = clause.chunk(k);
            if (verb.is(ChunkKind.ADJECTIVE)) {
                firmly(k, verb);
                continue;
            }
            if (!verb.isVerb() || !cues.has(tokens.word(verb.head())) || quoted.contain(k)) {
                continue;
            }
            if (verb.passive() || (verb.negated() && !STRONG_WHEN_DENIED.contains(tokens.word(verb.head())))) {
                continue;
            }
            List<CueMatch> matches =
                    cues.at(tokens, verb.head(), clause.sentence().end());
            if (!matches.isEmpty()) {
                Occurrence occurrence = occurrence(k, verb, matches);
                if (occurrence != null && (firstPerson || !isFirstPerson(occurrence))) {
                    found.add(occurrence);
                    taken.set(k);
                }
            }
        }
        return found;
    }

    /// *The Prime Minister was **clear that** …*
    private void firmly(int k, Chunk adjective) {
        Chunk be = clause.find(k - 1);
        boolean said = be != null
                && be.isVerb()
                && be.isFinite()
                && !be.negated()
                && tokens.in(be.head(), WordClass.BE)
                && clause.is(k + 1, "that")
                && cues.has(tokens.word(adjective.head()))
                && !tokens.quotes().contains(adjective.head());
        Subject subject = said ? subjects.before(k - 1) : null;
        if (be != null
                && subject != null
                && sources.isSomebody(subject.span())
                && !tokens.is(subject.span().start(), "it")) {
            found.add(new Occurrence(
                    k - 1,
                    be,
                    cues.at(tokens, adjective.head(), clause.sentence().end()),
                    subject,
                    false));
            taken.set(k - 1);
        }
    }

    /// Whether the writer speaks: that is no report.
    private boolean isFirstPerson(Occurrence occurrence) {
        Subject subject = occurrence.subject();
        return subject != null
                && !occurrence.participle()
                && subject.span().length() == 1
                && (tokens.is(subject.span().start(), "we")
                        || tokens.is(subject.span().start(), "i"));
    }

    private @Nullable Occurrence occurrence(int k, Chunk verb, List<CueMatch> matches) {
        return switch (verb.form()) {
            case FINITE -> finite(k, verb, matches);
            case PROGRESSIVE -> progressive(k, verb, matches);
            case PARTICIPLE -> {
                Subject subject = subjects.before(k);
                boolean mistaken = subject != null
                        && subject.link() == Link.OWN
                        && sources.isSomebody(subject.span())
                        && !isPassiveBehind(verb);
                yield mistaken ? new Occurrence(k, verb, matches, subject, false) : coordinated(k, verb, matches);
            }
            case INFINITIVE -> {
                boolean said = LightVerbs.areBefore(clause, k)
                        || (LightVerbs.areContacts(clause, k)
                                && matches.getFirst().cue().kind() != CueKind.AGREE);
                Subject subject = said ? shared(k) : null;
                yield subject == null || tokens.tag(sources.head(subject.span())) == Tag.DT
                        ? null
                        : new Occurrence(k, verb, matches, subject, false);
            }
            case BARE -> listed(k, verb, matches);
            case NONE -> null;
        };
    }

    /// A participle behind *and* is mostly a past tense: *met X **and thanked** him*.
    private @Nullable Occurrence coordinated(int k, Chunk verb, List<CueMatch> matches) {
        int before = clause.is(k - 1, ChunkKind.ADVERB) ? k - 2 : k - 1;
        boolean behindAnd = clause.is(before, ChunkKind.CONJUNCTION)
                || clause.is(before, ChunkKind.COMMA)
                || clause.is(before, ChunkKind.STOP);
        return behindAnd && !isPassiveBehind(verb) ? finite(k, verb, matches) : null;
    }

    /// A present tense that goes on with another one's: *we express A, **and commend** B*; or *we, …, **commend** B*.
    private @Nullable Occurrence listed(int k, Chunk verb, List<CueMatch> matches) {
        boolean and = clause.is(k - 1, "and");
        Subject subject = and ? shared(k) : subjects.before(k);
        boolean present = subject != null
                && (and
                        ? taken.get(subject.first()) && clause.isInPresent(subject.first())
                        : tokens.is(subject.span().start(), "we"));
        return present ? new Occurrence(k, verb, matches, subject, false) : null;
    }

    private boolean isPassiveBehind(Chunk verb) {
        return tokens.is(verb.end(), "by") || tokens.is(verb.end(), "in") || tokens.is(verb.end(), "at");
    }

    private @Nullable Occurrence finite(int k, Chunk verb, List<CueMatch> matches) {
        Subject subject = lead != null && isOfLead(k) ? new Subject(lead, Link.OWN, k) : subjects.before(k);
        if (subject == null && mayBeInverted(k, matches)) {
            Subject behind = subjects.behind(clause.indexAt(matches.getLast().end()));
            subject = behind != null && sources.canSpeak(behind.span(), verb.head()) ? behind : null;
        }
        if (subject == null && !isRelative(k)) {
            subject = shared(k);
        }
        return subject == null || unsaid.is(subject, verb) ? null : new Occurrence(k, verb, matches, subject, false);
    }

    /// Whether a verb is that of a relative clause, whose subject no other verb shares.
    private boolean isRelative(int k) {
        int before = clause.is(k - 1, ChunkKind.ADVERB) ? k - 2 : k - 1;
        return clause.is(before, ChunkKind.RELATIVE) && !clause.is(before - 1, ChunkKind.PREPOSITION);
    }

    private boolean isOfLead(int k) {
        return lead != null && clause.chunk(k).start() == ListLeads.opening(tokens, clause.sentence());
    }

    /// Whether a verb stands right behind a quotation, a comma or the sentence's start: *…, said Xi*.
    private boolean mayBeInverted(int k, List<CueMatch> matches) {
        if (matches.stream()
                .map(CueMatch::cue)
                .noneMatch(cue -> cue.allows(Frame.CLAUSE) || cue.allows(Frame.QUOTATION))) {
            return false;
        }
        int before = clause.is(k - 1, ChunkKind.ADVERB) ? k - 2 : k - 1;
        return before < 0
                || clause.is(before, ChunkKind.COMMA)
                || (clause.is(before, ChunkKind.QUOTE)
                        && sources.mayFollowMarks(
                                clause.chunk(k).head(), clause.chunk(before).start()))
                || clause.is(before, ChunkKind.DASH)
                || clause.is(before, ChunkKind.STOP);
    }

    /// The subject of the nearest finite verb before, for a verb behind *and* or a comma.
    private @Nullable Subject shared(int k) {
        for (int i = k - 1; i >= 0; i--) {
            Chunk chunk = clause.chunk(i);
            if (chunk.isVerb() && !quoted.contain(i) && (chunk.isFinite() || taken.get(i) || clause.goesOn(i))) {
                if (lead != null && isOfLead(i)) {
                    return new Subject(lead, Link.SHARED, i);
                }
                Subject subject = subjects.before(i);
                if (subject != null && subject.link() == Link.OWN && opensClause(subject.first() - 1)) {
                    return new Subject(subject.span(), Link.SHARED, i);
                }
            }
        }
        return null;
    }

    /// Whether what stands before a subject lets its clause be a main clause.
    private boolean opensClause(int k) {
        Chunk before = clause.find(k);
        if (before == null) {
            return true;
        }
        return switch (before.kind()) {
            case COMMA, CONJUNCTION, ADVERB, STOP, DASH, TIME, BRACKET, QUOTE, OTHER -> true;
            case NOUN -> k == 1 && clause.is(0, ChunkKind.PREPOSITION);
            case VERB, PREPOSITION, ADJECTIVE, SUBORDINATOR, RELATIVE -> false;
        };
    }

    private @Nullable Occurrence progressive(int k, Chunk verb, List<CueMatch> matches) {
        if (sources.areCited(verb, clause.find(k + 1))) {
            return null;
        }
        int before = k - 1;
        while (clause.is(before, ChunkKind.ADVERB) || clause.is(before, ChunkKind.TIME)) {
            before--;
        }
        Chunk chunk = clause.find(before);
        if (lead != null && isOfLead(k)) {
            return new Occurrence(k, verb, matches, new Subject(lead, Link.OWN, k), true);
        }
        boolean free = chunk == null
                || chunk.is(ChunkKind.COMMA)
                || chunk.is(ChunkKind.DASH)
                || chunk.is(ChunkKind.QUOTE)
                || (BEFORE_PARTICIPLE.contains(tokens.word(chunk.start())) && chunk.end() == chunk.start() + 1);
        Subject described = chunk != null && chunk.is(ChunkKind.COMMA) ? subjects.absolute(k) : null;
        if (described != null && clause.is(described.first() - 1, ChunkKind.COMMA)) {
            return new Occurrence(k, verb, matches, described, true);
        }
        if (free) {
            return new Occurrence(k, verb, matches, participles.mainSubject(k, found), true);
        }
        if (clause.is(before, "for") && ParticipleSubjects.isClausalSaying(matches)) {
            return new Occurrence(k, verb, matches, participles.blamed(before, found), true);
        }
        Subject absolute = isBesideAbsolute(before) ? subjects.beside(before) : subjects.absolute(k);
        boolean document = chunk != null && chunk.isNoun() && sources.isDocument(new Span(chunk.start(), chunk.end()));
        boolean hanging = document || participles.isLoose(k, matches, found);
        Subject subject = absolute == null && hanging ? participles.mainSubject(k, found) : absolute;
        return absolute != null || hanging ? new Occurrence(k, verb, matches, subject, true) : null;
    }

    /// Whether a noun goes on from another's absolute participle: *with A warning of B **and C** dismissing it*.
    private boolean isBesideAbsolute(int noun) {
        boolean absolute = !found.isEmpty() && found.getLast().isAbsolute();
        return absolute && clause.is(noun, ChunkKind.NOUN) && clause.is(noun - 1, "and");
    }
}
