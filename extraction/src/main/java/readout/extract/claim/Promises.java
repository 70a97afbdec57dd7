package readout.extract.claim;

import java.util.List;
import readout.extract.clause.Clause;
import readout.extract.clause.Clauses;
import readout.extract.clause.Subject;
import readout.extract.clause.Subjects;
import readout.extract.name.Figure;
import readout.extract.name.Mention;
import readout.extract.text.Span;
import readout.extract.text.Tokens;
import readout.extract.text.WordSet;

/// Finds to whom something is promised: *will send engineers **to Moldova***, *is ready to work **with Malaysia***.
final class Promises {

    private static final WordSet TOWARDS = WordSet.of("to", "for", "with", "towards", "toward", "alongside");

    /// Verbs whose object gets what is promised or threatened.
    private static final WordSet GIVING = WordSet.of(
            "help",
            "assist",
            "support",
            "supply",
            "provide",
            "give",
            "send",
            "equip",
            "protect",
            "defend",
            "receive",
            "welcome",
            "invite",
            "back",
            "recognise",
            "recognize",
            "compensate",
            "pay",
            "grant",
            "offer",
            "lend",
            "aid",
            "train",
            "arm",
            "rescue",
            "include",
            "defeat",
            "destroy",
            "eliminate",
            "crush",
            "punish",
            "dismantle",
            "sanction",
            "isolate");

    /// What is done in a country is done for it.
    private static final WordSet PLACING = WordSet.of(
            "build",
            "invest",
            "open",
            "construct",
            "launch",
            "finance",
            "fund",
            "establish",
            "increase",
            "expand",
            "investing",
            "building",
            "increasing",
            "aid",
            "help",
            "assistance",
            "investment",
            "projects");

    /// Nouns behind which *to* tells only where goods go.
    private static final WordSet ROUTES = WordSet.of(
            "export",
            "exports",
            "import",
            "imports",
            "flights",
            "route",
            "routes",
            "return",
            "access",
            "commitment",
            "commitments",
            "adherence",
            "committed",
            "travel",
            "travelling",
            "traveling",
            "go",
            "going",
            "come",
            "fly",
            "head",
            "move");

    private final Clauses clauses;
    private final Tokens tokens;
    private final Actors actors;

    Promises(Clauses clauses, Actors actors) {
        this.clauses = clauses;
        this.tokens = clauses.tokens();
        this.actors = actors;
    }

    /// Those of other sides to whom a commitment is made; empty if it names none.
    List<Figure> find(Context context, Span part) {
        if (isOfOthers(context, part)) {
            return List.of();
        }
        boolean placing = false;
        for (int i = part.start(); i + 1 < part.end(); i++) {
            String word = tokens.word(i).lower();
            placing |= PLACING.contains(word);
            boolean towards = TOWARDS.contains(word) && !(i > part.start() && (isRoute(i - 1) || isAccord(i - 1)));
            boolean gives = GIVING.contains(word) && tokens.tag(i).isVerb();
            boolean there = placing && word.equals("in");
            if (towards || gives || there) {
                int from = actors.reached(new Span(i + 1, part.end()));
                List<Figure> found = from < 0 ? List.of() : actors.joined(context, from, part.end());
                List<Figure> others = found.stream()
                        .filter(figure -> !Sides.speaks(context, figure))
                        .toList();
                if (!others.isEmpty() && !(there && others.getFirst().isPerson())) {
                    return others;
                }
            }
        }
        return List.of();
    }

    /// What others will do is no promise of the speaker: *the **Union** will send engineers*, said by an official of
    /// Moldova.
    private boolean isOfOthers(Context context, Span part) {
        Clause clause = clauses.around(part.start());
        int last = clause.indexAt(Math.min(part.end(), clause.sentence().end()) - 1);
        for (int k = clause.indexAt(part.start()); k <= last; k++) {
            if (clause.isFiniteVerb(k)) {
                Subject subject = new Subjects(clause).before(k);
                Mention named = subject == null
                        ? null
                        : clauses.names().at(subject.span().end() - 1);
                return named != null && named.isName() && Sides.isOther(context, named.figure());
            }
        }
        return false;
    }

    /// *in **accordance** with the Charter*
    private boolean isAccord(int token) {
        return tokens.is(token, "accordance") || tokens.is(token, "line") || tokens.is(token, "consistent");
    }

    private boolean isRoute(int token) {
        return ROUTES.contains(tokens.word(token));
    }
}
