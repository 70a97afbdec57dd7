package readout.extract.claim;

import java.util.List;
import java.util.Objects;
import readout.extract.clause.Chunk;
import readout.extract.clause.Clauses;
import readout.extract.name.Figure;
import readout.extract.name.Names;
import readout.extract.text.Span;
import readout.extract.text.Tokens;
import readout.extract.text.WordClass;
import readout.extract.text.WordSet;

/// Finds whom the object of *condemned* blames.
final class Blamed {

    /// What is done to whoever is named behind it: *a **violation** of Rwanda's airspace*.
    private static final WordSet BREACHES = WordSet.of(
            "violation",
            "violations",
            "breach",
            "breaches",
            "infringement",
            "contravention",
            "invasion",
            "bombing",
            "bombardment",
            "shelling",
            "occupation",
            "annexation",
            "assassination",
            "murder",
            "killing",
            "killings",
            "arrest",
            "detention",
            "abduction");

    private static final WordSet PLACES = WordSet.of(
            "territory",
            "soil",
            "people",
            "city",
            "town",
            "capital",
            "port",
            "north",
            "south",
            "east",
            "west",
            "coast");

    private final Clauses clauses;
    private final Tokens tokens;
    private final Names names;
    private final Actors actors;

    Blamed(Clauses clauses, Actors actors) {
        this.clauses = clauses;
        this.tokens = clauses.tokens();
        this.names = clauses.names();
        this.actors = actors;
    }

    /// Whom blame names: the owner or doer of what is condemned, not where it happened.
    List<Figure> find(Context context, Span first) {
        int from = actors.firstActor(context, first);
        if (from < 0) {
            List<Figure> group = actors.group(first);
            Chunk object = clauses.around(first.start())
                    .chunk(clauses.around(first.start()).indexAt(first.start()));
            return group.isEmpty()
                    ? actors.described(context, new Span(first.start(), Math.min(first.end(), object.end())))
                    : group;
        }
        int before = tokens.is(from - 1, "the") ? from - 2 : from - 1;
        boolean owner = tokens.is(before, "of")
                || tokens.in(names.at(from) == null ? from : endOf(from), WordClass.POSSESSIVE_MARK);
        boolean doer = from <= first.start() + 1
                || tokens.is(before, "by")
                || (owner && !isBreached(new Span(first.start(), from)));
        return doer && !isWhere(before) ? actors.joined(context, from, first.end()) : behindBy(context, first, from);
    }

    /// *on the **territory of** Yemen*
    private boolean isWhere(int of) {
        return tokens.is(of, "of") && PLACES.contains(tokens.word(of - 1));
    }

    /// Who does what is condemned, named behind where or to whom it was done: *raids in Mali **by Niger***.
    private List<Figure> behindBy(Context context, Span first, int from) {
        for (int i = from; i + 1 < first.end() && !tokens.tag(i).isFinite(); i++) {
            int reached = tokens.is(i, "by") ? actors.reached(new Span(i + 1, first.end())) : -1;
            if (reached >= 0) {
                return actors.joined(context, reached, first.end());
            }
        }
        return List.of();
    }

    private boolean isBreached(Span before) {
        for (int i = before.start(); i < before.end(); i++) {
            if (BREACHES.contains(tokens.word(i))) {
                return true;
            }
        }
        return false;
    }

    private int endOf(int token) {
        return Objects.requireNonNull(names.at(token)).end();
    }
}
