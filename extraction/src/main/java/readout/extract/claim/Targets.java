package readout.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import readout.event.statement.Act;
import readout.extract.clause.Chunk;
import readout.extract.clause.Clause;
import readout.extract.clause.Clauses;
import readout.extract.clause.Subject;
import readout.extract.clause.Subjects;
import readout.extract.cue.Frame;
import readout.extract.name.Figure;
import readout.extract.name.Names;
import readout.extract.text.Span;
import readout.extract.text.Tokens;

/// Finds whom a claim addresses, calls on, praises, thanks, supports, promises something to, warns or blames.
final class Targets {

    /// Words behind which an actor is supported, thanked, helped or blamed.
    private static final Set<String> TOWARDS = Set.of(
            "support",
            "supports",
            "supported",
            "supporting",
            "backs",
            "back",
            "help",
            "helps",
            "helping",
            "assist",
            "assists",
            "assisting",
            "thank",
            "thanks",
            "thanked",
            "praise",
            "praised",
            "commend",
            "commended",
            "condemn",
            "condemned",
            "condemns",
            "blame",
            "blamed",
            "accuse",
            "accused",
            "warn",
            "warned",
            "congratulate",
            "congratulated",
            "defend",
            "defends",
            "urge",
            "urges",
            "urged");

    private final Clauses clauses;
    private final Tokens tokens;
    private final Names names;
    private final Actors actors;
    private final Sides sides;
    private final CueTargets ofCue;

    Targets(Clauses clauses, Sides sides) {
        this.clauses = clauses;
        this.tokens = clauses.tokens();
        this.names = clauses.names();
        this.actors = new Actors(clauses, sides);
        this.sides = sides;
        this.ofCue = new CueTargets(clauses, actors);
    }

    List<Figure> find(Context context, Span part, Act act) {
        List<Figure> found = new ArrayList<>(0);
        add(context.hearers(), found);
        add(ofCue.find(context), found);
        add(obliged(context, part), found);
        if (found.isEmpty()) {
            for (Figure supported : supported(context, part)) {
                if (!Sides.speaks(context, supported)) {
                    add(List.of(supported), found);
                }
            }
            add(other(context, part, act), found);
        }
        return found;
    }

    private static void add(List<Figure> figures, List<Figure> found) {
        for (Figure figure : figures) {
            if (!found.contains(figure)) {
                found.add(figure);
            }
        }
    }

    /// Who should, must or needs to do something.
    private List<Figure> obliged(Context context, Span part) {
        Clause clause = clauses.around(part.start());
        int last = clause.indexAt(Math.min(part.end(), clause.sentence().end()) - 1);
        for (int k = clause.indexAt(part.start()); k <= last; k++) {
            Chunk verb = clause.chunk(k);
            boolean duty = verb.isVerb()
                    && (tokens.is(verb.start(), "should")
                            || tokens.is(verb.start(), "must")
                            || tokens.is(verb.start(), "needs"));
            if (duty && !verb.passive()) {
                Subject subject = new Subjects(clause).before(k);
                return subject == null ? List.of() : actors.in(context, Predicate.joined(clause, subject.span()));
            }
        }
        return List.of();
    }

    private List<Figure> supported(Context context, Span part) {
        for (int i = part.start(); i + 1 < part.end(); i++) {
            boolean stands = tokens.is(i, "stand") && tokens.is(i + 1, "with");
            boolean towards = (tokens.tag(i).isVerb() || tokens.is(i + 1, "for") || tokens.is(i + 1, "to"))
                    && TOWARDS.contains(tokens.word(i).lower());
            if (stands || towards) {
                int from = actors.firstActor(context, new Span(i + 1, Math.min(part.end(), i + 7)));
                if (from >= 0) {
                    return actors.joined(context, from, part.end());
                }
            }
        }
        return List.of();
    }

    /// In a talk of two, the other party: its country where the content is about that or the ties with it, else
    /// the person whom the content names.
    private List<Figure> other(Context context, Span part, Act act) {
        Figure other = Sides.other(context);
        if (other == null || (act == Act.REPORT && hasFigures(part))) {
            return List.of();
        }
        Figure country = other.isPerson() ? sides.of(other) : other;
        Span whole = new Span(
                context.content().getFirst().start(),
                context.content().getLast().end());
        boolean aboutCountry = country != null && actors.names(part, country);
        boolean greeted = country != null && act == Act.RITUAL && context.frame() == Frame.OBJECT;
        if (aboutCountry || greeted || (country != null && isAboutTies(part))) {
            return List.of(Objects.requireNonNull(country));
        }
        if (other.isPerson() && actors.namesPerson(part, other)) {
            return List.of(other);
        }
        boolean goesOn = country != null && part.start() > whole.start() && actors.names(whole, country);
        return goesOn ? List.of(Objects.requireNonNull(country)) : List.of();
    }

    private boolean hasFigures(Span part) {
        for (int i = part.start(); i < part.end(); i++) {
            String text = tokens.word(i).text();
            boolean year = text.length() == 4 && (text.startsWith("19") || text.startsWith("20"));
            if (tokens.word(i).hasDigits() && !tokens.word(i).hasLetters() && !year && names.at(i) == null) {
                return true;
            }
        }
        return false;
    }

    private boolean isAboutTies(Span part) {
        for (int i = part.start(); i < part.end(); i++) {
            boolean two = (tokens.is(i, "two") || tokens.is(i, "both"))
                    && (tokens.is(i + 1, "countries")
                            || tokens.is(i + 1, "sides")
                            || tokens.is(i + 1, "peoples")
                            || tokens.is(i + 1, "nations")
                            || tokens.is(i + 1, "parties"));
            boolean ties = tokens.is(i, "relations") || tokens.is(i, "ties") || tokens.is(i, "bilateral");
            if (two || ties) {
                return true;
            }
        }
        return false;
    }
}
