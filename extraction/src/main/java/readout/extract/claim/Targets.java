package readout.extract.claim;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import readout.event.statement.Act;
import readout.extract.clause.Clauses;
import readout.extract.cue.CueKind;
import readout.extract.name.Figure;
import readout.extract.name.Names;
import readout.extract.text.Span;
import readout.extract.text.Tokens;

/// Finds whom a claim addresses, calls on, praises, thanks, supports, promises something to, warns or blames.
final class Targets {

    private final CueTargets ofCue;
    private final Duties duties;
    private final Promises promises;
    private final Judged judged;
    private final Threats threats;
    private final Veils veils;
    private final Culprits culprits;
    private final Upheld upheld;
    private final OtherSide otherSide;

    Targets(Clauses clauses, ActWords words, Sides sides, Actors actors, Veils veils) {
        Tokens tokens = clauses.tokens();
        Names names = clauses.names();
        this.veils = veils;
        this.ofCue = new CueTargets(clauses, actors);
        this.duties = new Duties(clauses, actors);
        this.promises = new Promises(clauses, actors);
        this.threats = new Threats(tokens, actors);
        this.otherSide = new OtherSide(tokens, names, sides);
        this.upheld = new Upheld(tokens, names, actors);
        this.culprits = new Culprits(tokens, names, sides, actors, words);
        this.judged = new Judged(clauses, actors, words, threats);
    }

    List<Figure> find(Context context, Span part, Act act, boolean denied) {
        Set<Figure> found = new LinkedHashSet<>(context.hearers());
        found.addAll(ofOthersIfJoint(context, ofCue.find(context)));
        found.addAll(called(context, part));
        if (found.isEmpty()) {
            found.addAll(veils.actors(context, part));
        }
        if (found.isEmpty()) {
            found.addAll(addressed(context, part, act, denied || ofCue.isDenied(context)));
        }
        return List.copyOf(found);
    }

    /// Whom a statement means none of whose claims names anybody.
    List<Figure> ofStatement(Context context, List<Figure> named) {
        List<Figure> blamed = named.isEmpty() ? culprits.find(context) : named;
        List<Figure> found = blamed.isEmpty() ? upheld.find(context) : blamed;
        culprits.remember(context, found);
        return found;
    }

    /// Who speak together thank, praise and blame others; only what they call for may be for themselves.
    private static List<Figure> ofOthersIfJoint(Context context, List<Figure> figures) {
        return context.speakers().size() > 1 && context.kind() != CueKind.CALL ? others(context, figures) : figures;
    }

    /// Who has a duty; one's own side only together with another.
    private List<Figure> called(Context context, Span part) {
        List<Figure> found = duties.find(context, part);
        boolean own = found.stream().allMatch(figure -> Sides.isOwn(context, figure));
        return own ? List.of() : found;
    }

    private Set<Figure> addressed(Context context, Span part, Act act, boolean denied) {
        Set<Figure> found = new LinkedHashSet<>();
        if (act == Act.COMMIT && context.kind() != CueKind.AGREE) {
            found.addAll(promises.find(context, part));
        }
        if (found.isEmpty() && !denied) {
            found.addAll(others(context, judged.find(context, part, act)));
        }
        if (found.isEmpty()) {
            found.addAll(others(context, threats.find(context, part)));
        }
        if (!context.toThePublic()) {
            otherSide.add(context, part, act, found);
        }
        return found;
    }

    private static List<Figure> others(Context context, List<Figure> figures) {
        return figures.stream().filter(figure -> !Sides.isOwn(context, figure)).toList();
    }
}
