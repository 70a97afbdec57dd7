package readout.extract.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.event.statement.Act;
import readout.event.statement.Modality;
import readout.event.statement.Polarity;
import readout.event.statement.Tense;
import readout.extract.clause.Chunk;
import readout.extract.clause.ChunkKind;
import readout.extract.clause.Clause;
import readout.extract.clause.Clauses;
import readout.extract.clause.VerbForm;
import readout.extract.coding.Coder;
import readout.extract.coding.Uncoded;
import readout.extract.cue.CueKind;
import readout.extract.name.Figure;
import readout.extract.name.Names;
import readout.extract.text.Span;
import readout.extract.text.Tokens;
import readout.extract.text.WordClass;

/// Reads the claims of a statement.
public final class Claims {

    private final Clauses clauses;
    private final Tokens tokens;
    private final Splitter splitter;
    private final Moods moods;
    private final Acts acts;
    private final Targets targets;
    private final Veils veils;
    private final Coder coder;

    /// What one proposition tells, for those that lean on it.
    private record Mood(
            Act act, Modality modality, @Nullable Tense tense) {}

    public Claims(Clauses clauses, ActWords words, ImpliedTargets implied, Sides sides, Coder coder) {
        Names names = clauses.names();
        this.clauses = clauses;
        this.tokens = clauses.tokens();
        this.splitter = new Splitter(clauses);
        this.moods = new Moods(tokens);
        this.acts = new Acts(tokens, names, words);
        Actors actors = new Actors(clauses, sides);
        this.veils = new Veils(clauses, actors, sides, implied);
        this.targets = new Targets(clauses, words, sides, actors, veils);
        this.coder = coder;
    }

    /// The claims of a statement in text order, at least one.
    public List<Proposition> read(Context context) {
        List<Proposition> claims = new ArrayList<>();
        Act byCue = acts.byCue(context);
        Mood before = null;
        Span doer = null;
        for (Span part : splitter.split(context.content())) {
            Clause clause = clauses.around(part.start());
            int verb = mainVerb(clause, part);
            Mood mood =
                    verb < 0 ? withoutVerb(clause, part, byCue, before) : ofVerb(context, clause, verb, part, byCue);
            before = mood;
            List<Figure> meant = targets.find(context, part, mood.act(), isNegated(clause, verb));
            if (meant.isEmpty() && verb < 0 && !claims.isEmpty()) {
                meant = claims.getLast().targets();
            }
            Predicate predicate = verb < 0 ? null : Predicate.of(clause, verb, doer);
            doer = predicate == null ? doer : predicate.doer();
            claims.add(proposition(context, part, predicate, mood, meant));
        }
        List<Figure> named = claims.stream()
                .flatMap(claim -> claim.targets().stream())
                .distinct()
                .toList();
        List<Figure> meant = targets.ofStatement(context, named);
        if (named.isEmpty() && !meant.isEmpty()) {
            claims.set(0, claims.getFirst().with(meant));
        }
        return claims;
    }

    private Proposition proposition(
            Context context, Span part, @Nullable Predicate verb, Mood mood, List<Figure> meant) {
        boolean negated = verb != null && isNegated(verb.group());
        Polarity polarity = negated == isDenied(context) ? Polarity.POSITIVE : Polarity.NEGATIVE;
        Implied implied = veils.implied(context, part);
        Uncoded uncoded = new Uncoded(
                mood.act(),
                mood.modality(),
                negated,
                context.cue(),
                part,
                verb == null ? -1 : verb.group().start(),
                verb == null ? null : verb.doer(),
                implied != null,
                !meant.isEmpty() || isBetweenSeveral(context));
        Coder.Coded coded = coder.code(uncoded, context.speakers());
        return new Proposition(
                part, mood.act(), mood.modality(), mood.tense(), polarity, intensity(part), meant, implied, coded);
    }

    private boolean isNegated(Clause clause, int verb) {
        return verb >= 0 && isNegated(clause.chunk(verb));
    }

    private boolean isNegated(Chunk verb) {
        return verb.negated() && !isNotOnly(verb);
    }

    /// *has **not only** built A but also B*
    private boolean isNotOnly(Chunk verb) {
        for (int i = verb.start(); i < verb.end(); i++) {
            if (tokens.is(i, "not") && tokens.is(i + 1, "only")) {
                return true;
            }
        }
        return false;
    }

    /// Whether it is said in a talk of two, or by several together.
    private static boolean isBetweenSeveral(Context context) {
        return Sides.other(context) != null || context.speakers().size() > 1 || context.kind() == CueKind.AGREE;
    }

    /// *denied that …*
    private boolean isDenied(Context context) {
        Span cue = context.cue();
        return cue != null
                && switch (tokens.word(cue.start()).lower()) {
                    case "deny", "denies", "denied", "denying" -> true;
                    default -> false;
                };
    }

    private Mood ofVerb(Context context, Clause clause, int verb, Span part, @Nullable Act byCue) {
        Modality modality = moods.of(clause, verb);
        if (byCue != null) {
            return new Mood(
                    byCue, modality == Modality.ASSERTED ? modality(byCue) : modality, moods.tense(clause, verb));
        }
        return new Mood(acts.byVerb(context, clause, verb, part, modality), modality, moods.tense(clause, verb));
    }

    private Mood withoutVerb(Clause clause, Span part, @Nullable Act byCue, @Nullable Mood before) {
        if (byCue != null) {
            return new Mood(byCue, modality(byCue), null);
        }
        return before == null ? new Mood(Act.REPORT, Modality.ASSERTED, null) : leaning(clause, part, before);
    }

    /// A proposition without a finite verb does what the one before does, unless it is against something:
    /// *supports A, and **opposing** B*.
    private Mood leaning(Clause clause, Span part, Mood before) {
        Chunk first = clause.chunk(clause.indexAt(part.start()));
        Act own = first.isVerb() ? acts.ofVerb(first.head()) : null;
        boolean opposes = own == Act.OPPOSE && before.modality() == Modality.ASSERTED;
        return opposes ? new Mood(Act.OPPOSE, Modality.ASSERTED, before.tense()) : before;
    }

    private static Modality modality(Act act) {
        return switch (act) {
            case APPEAL -> Modality.SHOULD;
            case COMMIT -> Modality.WILL;
            case ENDORSE, OPPOSE, CHARACTERISE, THANK, REPORT, RITUAL, MEETING -> Modality.ASSERTED;
        };
    }

    /// The first finite verb of a proposition that stands in no side clause, negative if there is none.
    private int mainVerb(Clause clause, Span part) {
        int last = clause.indexAt(Math.min(part.end(), clause.sentence().end()) - 1);
        boolean side = false;
        int found = -1;
        for (int k = clause.indexAt(part.start()); k <= last; k++) {
            Chunk chunk = clause.chunk(k);
            if (chunk.is(ChunkKind.RELATIVE) || chunk.is(ChunkKind.SUBORDINATOR) || opensSideClause(chunk)) {
                side = true;
            } else if (chunk.is(ChunkKind.COMMA)) {
                side = false;
            } else if (chunk.isVerb() && chunk.form() == VerbForm.FINITE) {
                if (!side) {
                    return k;
                }
                found = found < 0 ? k : found;
                side = false;
            }
        }
        return found;
    }

    private boolean opensSideClause(Chunk chunk) {
        return chunk.end() == chunk.start() + 1
                && switch (tokens.word(chunk.start()).lower()) {
                    case "since", "as", "after", "before" -> true;
                    default -> false;
                };
    }

    private @Nullable Span intensity(Span part) {
        for (int i = part.start(); i < part.end(); i++) {
            if (tokens.in(i, WordClass.INTENSIFIER)) {
                return new Span(i, i + 1);
            }
        }
        return null;
    }
}
