package readout.extract.claim;

import java.util.List;
import readout.extract.clause.Chunk;
import readout.extract.clause.Clause;
import readout.extract.clause.Clauses;
import readout.extract.clause.VerbForm;
import readout.extract.cue.CueKind;
import readout.extract.cue.Frame;
import readout.extract.name.Figure;
import readout.extract.text.Span;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;
import readout.extract.text.VerbForms;
import readout.extract.text.WordSet;

/// Finds whom reporting words call on, thank, praise, greet, blame or support by their object.
final class CueTargets {

    /// What is said of somebody's doing with these is wished.
    private static final WordSet PROPOSING = WordSet.of(
            "suggest", "suggests", "suggested", "suggesting", "propose", "proposes", "proposed", "proposing");

    private static final WordSet VALUING =
            VerbForms.set("appreciate", "acknowledge", "recognise", "recognize", "tout", "cheer");

    private static final WordSet EXPRESSING = VerbForms.set("express", "convey", "extend", "offer", "voice");

    private static final WordSet REFUSING = VerbForms.set(
            "reject", "dismiss", "decry", "ridicule", "mock", "deride", "refute", "call", "label", "brand", "dub");

    private static final WordSet DENYING = VerbForms.set("deny", "refute", "dispute");

    /// In tokens.
    private static final int SHORTEST_WITH_HEARER = 3;

    private final Clauses clauses;
    private final Tokens tokens;
    private final Actors actors;
    private final Belligerents belligerents;
    private final Blamed blamed;
    private final NounCalls calls;
    private final NounTargets nouns;

    CueTargets(Clauses clauses, Actors actors) {
        this.clauses = clauses;
        this.tokens = clauses.tokens();
        this.actors = actors;
        this.blamed = new Blamed(clauses, actors);
        this.calls = new NounCalls(tokens, clauses.names(), actors);
        this.nouns = new NounTargets(clauses, actors, blamed);
        this.belligerents = new Belligerents(tokens, clauses.names(), actors, actors.organs());
    }

    /// Whom the object of the reporting words names; empty if their kind has no such object.
    List<Figure> find(Context context) {
        Span first = context.content().getFirst();
        CueKind kind = context.kind();
        if (kind == CueKind.CALL) {
            List<Figure> asked =
                    context.frame() == Frame.OBJECT ? asked(context, first) : calls.captors(context, first);
            if (!asked.isEmpty()) {
                return asked;
            }
        }
        if (kind == CueKind.CALL) {
            List<Figure> leaving = calls.leaving(context, first);
            List<Figure> ceasing = leaving.isEmpty() ? calls.ceasing(context, first) : leaving;
            List<Figure> fighting = ceasing.isEmpty() ? belligerents.calledOn(first) : ceasing;
            return fighting.isEmpty() ? called(context, first) : fighting;
        }
        List<Figure> proposed =
                kind == CueKind.SAY && context.frame() == Frame.CLAUSE ? proposed(context, first) : List.of();
        if (!proposed.isEmpty()) {
            return proposed;
        }
        if (kind == CueKind.CONDEMN) {
            return blamed.find(context, first);
        }
        if (kind == CueKind.THANK || kind == CueKind.PRAISE || kind == CueKind.GREET) {
            return nouns.praised(context, first);
        }
        boolean object = context.frame() == Frame.OBJECT || isExpressed(context);
        List<Figure> found = object ? nouns.find(context, first) : List.of();
        if (found.isEmpty() && object) {
            found = valued(context, first);
        }
        return found.isEmpty() ? insideCue(context) : found;
    }

    /// Whose deed is valued or refused: *appreciated **Uganda's** help*, *called **Uganda's** claims a lie*.
    private List<Figure> valued(Context context, Span first) {
        Span cue = context.cue();
        if (cue == null || actors.firstActor(context, first) < 0 || tokens.tag(first.start()) == Tag.PRP) {
            return List.of();
        }
        List<Figure> found = VALUING.contains(tokens.word(cue.start())) || isPositive(cue)
                ? nouns.praised(context, first)
                : REFUSING.contains(tokens.word(cue.start())) ? blamed.find(context, first) : List.of();
        return found.stream().filter(figure -> !Sides.isOwn(context, figure)).toList();
    }

    /// Whether somebody says that he does not what follows: ***denies** backing the rebels*.
    boolean isDenied(Context context) {
        Span cue = context.cue();
        return cue != null && DENYING.contains(tokens.word(cue.start()));
    }

    /// Whether the object of the reporting words is expressed, though it holds a verb: ***expressed** their condolences
    /// to the family of the soldier killed*.
    private boolean isExpressed(Context context) {
        Span cue = context.cue();
        return cue != null && EXPRESSING.contains(tokens.word(cue.start()));
    }

    /// *gave a **positive** assessment of Uganda's work*
    private boolean isPositive(Span cue) {
        for (int i = cue.start() + 1; i < cue.end(); i++) {
            if (tokens.is(i, "positive") || tokens.is(i, "positively") || tokens.is(i, "highly")) {
                return true;
            }
        }
        return false;
    }

    /// *suggested **both sides** continue to talk*
    private List<Figure> proposed(Context context, Span first) {
        Span cue = context.cue();
        boolean proposes = cue != null && PROPOSING.contains(tokens.word(cue.start()));
        Clause clause = clauses.around(first.start());
        Chunk next = clause.find(clause.indexAt(first.start()) + 1);
        if (!proposes || next == null || !next.isVerb() || next.length() > 1) {
            return List.of();
        }
        boolean plain = tokens.tag(next.head()) == Tag.VB || tokens.tag(next.head()) == Tag.VBP;
        return plain ? actors.in(context, new Span(first.start(), next.start())) : List.of();
    }

    /// Who stands between the verb and its preposition: *warned **Ethiopia** against …*.
    private List<Figure> insideCue(Context context) {
        Span cue = context.cue();
        if (cue == null || cue.length() < SHORTEST_WITH_HEARER) {
            return List.of();
        }
        return actors.in(context, new Span(cue.start() + 1, cue.end() - 1)).stream()
                .filter(figure -> !Sides.isOwn(context, figure))
                .toList();
    }

    /// Whom a request without a verb goes to: *requested help **from ACTO***, *urged restraint **by Mali***, *reminded
    /// **Iran** of its duties*.
    private List<Figure> asked(Context context, Span first) {
        Span cue = context.cue();
        if (cue != null && tokens.word(cue.start()).lower().startsWith("remind")) {
            return nouns.object(context, first);
        }
        List<Figure> captors = calls.captors(context, first);
        if (!captors.isEmpty()) {
            return captors;
        }
        List<Figure> among = calls.among(context, first);
        if (!among.isEmpty()) {
            return among;
        }
        for (int i = first.start(); i + 1 < first.end() && !tokens.tag(i).isFinite(); i++) {
            if (tokens.is(i, "from") || tokens.is(i, "by")) {
                int from = actors.reached(new Span(i + 1, first.end()));
                return from < 0
                        ? actors.group(new Span(i + 1, first.end()))
                        : actors.joined(context, from, first.end());
            }
        }
        return List.of();
    }

    /// Who is called on: what stands before *to* and the verb.
    private List<Figure> called(Context context, Span first) {
        Clause clause = clauses.around(first.start());
        int end = Math.min(first.end(), clause.sentence().end());
        for (int k = clause.indexAt(first.start());
                k < clause.size() && clause.chunk(k).start() < end;
                k++) {
            Chunk chunk = clause.chunk(k);
            boolean clausal = context.frame() != Frame.OBJECT && (chunk.form() == VerbForm.BARE || chunk.isFinite());
            boolean verb = chunk.isVerb() && (chunk.form() == VerbForm.INFINITIVE || clausal);
            if (verb) {
                Span who = new Span(first.start(), chunk.start());
                boolean suffers = chunk.passive() && actors.firstActor(context, who) < 0;
                return who.isEmpty() || suffers ? List.of() : calledOn(context, who);
            }
        }
        for (int i = first.start() + 1; context.frame() == Frame.APPEAL && i < end; i++) {
            if (tokens.tag(i) == Tag.TO && tokens.tag(i + 1) == Tag.RB) {
                return calledOn(context, new Span(first.start(), i));
            }
        }
        return List.of();
    }

    /// Whom a phrase before what is to be done means; people are meant by whatever noun: *urged **doctors** to work*.
    private List<Figure> calledOn(Context context, Span who) {
        List<Figure> found = actors.in(context, who);
        return found.isEmpty() && context.frame() == Frame.APPEAL ? actors.people(who) : found;
    }
}
