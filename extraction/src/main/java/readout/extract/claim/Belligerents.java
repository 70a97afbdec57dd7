package readout.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import readout.event.statement.ActorType;
import readout.extract.name.Figure;
import readout.extract.name.Mention;
import readout.extract.name.Names;
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

    /// The nouns at the end of the names of those who fight.
    private static final WordSet ARMED = WordSet.of("forces", "army", "movement", "front", "militia", "brigades");

    private static final WordSet CEASING =
            WordSet.of("ceasefire", "truce", "cease-fire", "hostilities", "fighting", "restraint", "de-escalation");

    private final Tokens tokens;
    private final Names names;
    private final Actors actors;
    private final Organs organs;
    private @Nullable List<Figure> fighting;

    Belligerents(Tokens tokens, Names names, Actors actors, Organs organs) {
        this.tokens = tokens;
        this.names = names;
        this.actors = actors;
        this.organs = organs;
    }

    /// Whom a call means; empty if it is no call to end a war, names others, or the article does not tell who fights.
    List<Figure> calledOn(Span part) {
        boolean ceasing = false;
        for (int i = part.start(); i < part.end(); i++) {
            boolean all =
                    (tokens.is(i, "all") || tokens.is(i, "both") || tokens.is(i, "warring") || tokens.is(i, "the"))
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
                for (int k = i + 1; k < Math.min(i + 6, tokens.size()); k++) {
                    boolean border = tokens.is(k, "border") && tokens.is(k + 1, "with");
                    List<Figure> two = tokens.is(k, "between") && k < i + 4
                            ? pair(k + 1)
                            : border ? neighbours(i, k + 2) : List.of();
                    if (!two.isEmpty()) {
                        return two;
                    }
                }
            }
        }
        return armed();
    }

    /// Two armed bodies that *and* joins anywhere: *the Sudanese **Armed Forces** and the Rapid Support **Forces***.
    private List<Figure> armed() {
        for (Mention mention : names.mentions()) {
            List<Figure> joined = isArmed(mention.figure()) ? actors.joined(mention.start(), tokens.size()) : List.of();
            if (joined.size() == 2 && joined.stream().allMatch(Belligerents::isArmed)) {
                return joined;
            }
        }
        return List.of();
    }

    private static boolean isArmed(Figure figure) {
        String name = figure.name();
        return figure.type() == ActorType.ORGANISATION
                && ARMED.contains(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }

    /// *clashes on Thailand's border **with Cambodia***: that country, and the one named before.
    private List<Figure> neighbours(int war, int neighbour) {
        int at = actors.reached(new Span(neighbour, Math.min(neighbour + 3, tokens.size())));
        List<Figure> found = at < 0 ? List.of() : actors.joined(at, at + 1);
        Figure other = found.size() == 1 ? organs.countryBefore(war, found.getFirst()) : null;
        return other == null ? List.of() : List.of(other, found.getFirst());
    }

    private List<Figure> pair(int start) {
        int limit = Math.min(start + 12, tokens.size());
        int from = actors.reached(new Span(start, limit));
        List<Figure> found = from < 0 ? new ArrayList<>() : actors.joined(from, limit);
        return found.size() > 1 ? found : List.of();
    }
}
