package readout.extract.claim;

import org.jspecify.annotations.Nullable;
import readout.event.statement.ActorType;
import readout.extract.clause.Chunk;
import readout.extract.clause.Clause;
import readout.extract.clause.Clauses;
import readout.extract.name.Figure;
import readout.extract.text.Span;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;
import readout.extract.text.WordSet;

/// Groups that a common noun names.
final class NamedGroups {

    /// Groups that a further word tells: *the **warring** factions*.
    private static final WordSet GROUPS = WordSet.of(
            "community",
            "powers",
            "partners",
            "allies",
            "armies",
            "forces",
            "rivals",
            "factions",
            "militaries",
            "economies",
            "generals",
            "actors",
            "members",
            "businesses",
            "companies",
            "stakeholders",
            "institutions",
            "militias",
            "groups",
            "leaders",
            "junta",
            "coalition",
            "militia",
            "faction",
            "army",
            "military",
            "police",
            "authorities",
            "bankers",
            "agencies",
            "organizations",
            "organisations",
            "producers",
            "consumers",
            "manufacturers",
            "carriers",
            "unions",
            "residents",
            "mps",
            "deputies",
            "ministers",
            "observers",
            "mediators",
            "combatants",
            "fighters");

    /// Groups that need no further word to be known.
    private static final WordSet KNOWN = WordSet.of(
            "parties",
            "sides",
            "donors",
            "rebels",
            "creditors",
            "candidates",
            "protesters",
            "demonstrators",
            "voters",
            "politicians",
            "lawmakers",
            "legislators",
            "ambassadors",
            "envoys",
            "militants",
            "settlers",
            "separatists",
            "insurgents",
            "governments",
            "peacekeepers",
            "lenders",
            "opposition",
            "belligerents",
            "regulators",
            "airlines",
            "negotiators",
            "countries",
            "states",
            "nations");

    /// With *all*, these mean every one there is.
    private static final WordSet COUNTRIES = WordSet.of("states", "countries", "nations");

    private final Clauses clauses;
    private final Tokens tokens;

    NamedGroups(Clauses clauses) {
        this.clauses = clauses;
        this.tokens = clauses.tokens();
    }

    /// *the world's **biggest** economies* are a body that has a name.
    private boolean isSuperlative(Span phrase) {
        for (int i = phrase.start(); i < phrase.end(); i++) {
            if (tokens.tag(i) == Tag.JJS) {
                return true;
            }
        }
        return false;
    }

    /// A group named by a common noun: *the international community*, *small island developing countries*; what it is
    /// doing may be taken for its noun: *the international community **uniting** behind …*.
    @Nullable
    Figure find(Span phrase) {
        if (phrase.isEmpty()) {
            return null;
        }
        Clause clause = clauses.around(phrase.start());
        Chunk chunk = clause.chunk(clause.indexAt(phrase.start()));
        boolean doing = tokens.word(chunk.head()).lower().endsWith("ing") && chunk.length() > 1;
        int head = doing ? chunk.head() - 1 : chunk.head();
        boolean people = Organs.isPrivate(tokens.word(head)) && clauses.names().at(head - 1) != null;
        boolean group = people || GROUPS.contains(tokens.word(head)) || KNOWN.contains(tokens.word(head));
        if (!chunk.isNoun() || !group) {
            return null;
        }
        int start = chunk.start();
        while (start < head
                && (tokens.tag(start) == Tag.DT || tokens.tag(start) == Tag.PDT || tokens.is(start, "all"))) {
            start++;
        }
        boolean all = start == head && start > chunk.start() && tokens.is(start - 1, "all");
        boolean members = tokens.is(chunk.end(), "of") && phrase.end() > chunk.end() + 1 && !isSuperlative(phrase);
        boolean bound = (!doing && (tokens.is(chunk.end(), "in") || members)) || (all && tokens.is(chunk.end(), "of"));
        boolean known = KNOWN.contains(tokens.word(start));
        if (start == head && !bound && !known && !all) {
            return null;
        }
        boolean every = all && !bound && (!known || COUNTRIES.contains(tokens.word(start)));
        int end = bound || tokens.is(chunk.end(), "to") ? Math.max(phrase.end(), chunk.end()) : head + 1;
        return Figure.described(
                ActorType.ORGANISATION, tokens.text(every ? start - 1 : start, Math.max(end, start + 1)), null);
    }
}
