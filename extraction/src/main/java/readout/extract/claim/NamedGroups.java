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

    private static final WordSet GROUPS = WordSet.of(
            "community",
            "countries",
            "nations",
            "parties",
            "states",
            "sides",
            "powers",
            "partners",
            "allies",
            "donors",
            "armies",
            "forces",
            "governments",
            "rivals",
            "factions",
            "militaries",
            "economies",
            "creditors",
            "generals",
            "rebels");

    /// Groups that need no further word to be known.
    private static final WordSet KNOWN = WordSet.of("parties", "donors", "rebels", "creditors");

    private final Clauses clauses;
    private final Tokens tokens;

    NamedGroups(Clauses clauses) {
        this.clauses = clauses;
        this.tokens = clauses.tokens();
    }

    /// A group named by a common noun: *the international community*, *small island developing countries*.
    @Nullable
    Figure find(Span phrase) {
        if (phrase.isEmpty()) {
            return null;
        }
        Clause clause = clauses.around(phrase.start());
        Chunk chunk = clause.chunk(clause.indexAt(phrase.start()));
        if (!chunk.isNoun() || !GROUPS.contains(tokens.word(chunk.head()))) {
            return null;
        }
        int start = chunk.start();
        while (start < chunk.head()
                && (tokens.tag(start) == Tag.DT || tokens.tag(start) == Tag.PDT || tokens.is(start, "all"))) {
            start++;
        }
        boolean goesOn = tokens.is(chunk.end(), "in") || tokens.is(chunk.end(), "to");
        int end = goesOn ? Math.max(phrase.end(), chunk.end()) : chunk.end();
        return start == chunk.head() && !tokens.is(chunk.end(), "in") && !KNOWN.contains(tokens.word(start))
                ? null
                : Figure.described(ActorType.ORGANISATION, tokens.text(start, Math.max(end, start + 1)), null);
    }
}
