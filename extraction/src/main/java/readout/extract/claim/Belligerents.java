package readout.extract.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.extract.name.Figure;
import readout.extract.text.Span;
import readout.extract.text.Tokens;
import readout.extract.text.WordSet;

/// Finds those who are at war where an article names them: *fighting **between Armenia and Azerbaijan***. A call for a
/// ceasefire, or on all parties, is meant for them.
final class Belligerents {

    private static final WordSet WARS = WordSet.of(
            "war",
            "fighting",
            "conflict",
            "clashes",
            "hostilities",
            "ceasefire",
            "truce",
            "fire",
            "battles",
            "violence",
            "tensions",
            "strikes",
            "attacks");

    private static final WordSet CEASING =
            WordSet.of("ceasefire", "truce", "cease-fire", "hostilities", "fighting", "restraint", "de-escalation");

    private final Tokens tokens;
    private final Actors actors;
    private @Nullable List<Figure> fighting;

    Belligerents(Tokens tokens, Actors actors) {
        this.tokens = tokens;
        this.actors = actors;
    }

    /// Whom a call means; empty if it is no call to end a war, names others, or the article does not tell who fights.
    List<Figure> calledOn(Span part) {
        boolean ceasing = false;
        for (int i = part.start(); i < part.end(); i++) {
            boolean all = (tokens.is(i, "all") || tokens.is(i, "both") || tokens.is(i, "warring"))
                    && (tokens.is(i + 1, "parties") || tokens.is(i + 1, "sides"));
            ceasing |= CEASING.contains(tokens.word(i)) || all;
        }
        return ceasing ? fighting() : List.of();
    }

    private List<Figure> fighting() {
        List<Figure> known = fighting;
        if (known == null) {
            known = inArticle();
            fighting = known;
        }
        return known;
    }

    private List<Figure> inArticle() {
        for (int i = 0; i + 3 < tokens.size(); i++) {
            if (WARS.contains(tokens.word(i))) {
                for (int k = i + 1; k < Math.min(i + 4, tokens.size()); k++) {
                    List<Figure> two = tokens.is(k, "between") ? pair(k + 1) : List.of();
                    if (!two.isEmpty()) {
                        return two;
                    }
                }
            }
        }
        return List.of();
    }

    private List<Figure> pair(int start) {
        int limit = Math.min(start + 12, tokens.size());
        int from = actors.reached(new Span(start, limit));
        List<Figure> found = from < 0 ? new ArrayList<>() : actors.joined(from, limit);
        return found.size() > 1 ? found : List.of();
    }
}
