package readout.extract.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.extract.name.Figure;
import readout.extract.text.Span;
import readout.extract.text.Tokens;
import readout.extract.text.WordSet;

/// Finds whom words threaten: who is to do something, or not to do it, lest something follows.
final class Threats {

    /// What follows for whoever does what he is warned of.
    private static final WordSet FOLLOWING = WordSet.of(
            "consequences",
            "response",
            "retaliation",
            "reaction",
            "countermeasures",
            "costs",
            "cost",
            "price",
            "answer");

    private final Tokens tokens;
    private final Actors actors;

    Threats(Tokens tokens, Actors actors) {
        this.tokens = tokens;
        this.actors = actors;
    }

    /// Who is threatened, empty if nobody is.
    List<Figure> find(Context context, Span part) {
        if (isWarned(context)) {
            return warned(context, part);
        }
        List<Figure> deed = ofDeed(context, part);
        return deed.isEmpty() ? defied(context, part) : deed;
    }

    /// Whose deed would be answered: *any further **Ugandan** aggression would have consequences*.
    private List<Figure> ofDeed(Context context, Span part) {
        boolean would = false;
        boolean follows = false;
        for (int i = part.start(); i < part.end(); i++) {
            would |= tokens.is(i, "would") || tokens.is(i, "will");
            follows |= would && FOLLOWING.contains(tokens.word(i));
        }
        for (int i = part.start(); follows && !tokens.is(i, "would") && !tokens.is(i, "will"); i++) {
            if (tokens.is(i, "further") || tokens.is(i, "any") || tokens.is(i, "by") || i == part.start()) {
                int from = actors.reached(new Span(tokens.is(i, "by") ? i + 1 : i, part.end()));
                List<Figure> found = from < 0 ? List.of() : actors.joined(context, from, from + 1);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /// Whether the reporting words warn.
    boolean isWarned(Context context) {
        @Nullable Span cue = context.cue();
        return cue != null
                && switch (tokens.word(cue.start()).lower()) {
                    case "warn", "warns", "warned", "warning", "threaten", "threatened" -> true;
                    default -> false;
                };
    }

    /// Who is not to do something: *a firm answer **if Uganda** closes the border*.
    private List<Figure> warned(Context context, Span part) {
        for (int i = part.start() + 1; i + 1 < part.end(); i++) {
            boolean condition = tokens.is(i, "if") || tokens.is(i, "unless") || tokens.is(i, "should");
            int from = condition ? actors.reached(new Span(i + 1, part.end())) : -1;
            if (from >= 0) {
                return actors.joined(context, from, part.end());
            }
        }
        return List.of();
    }

    /// Who is told what follows if he does not yield: ***If Uganda** does not open the border, Kenya will …*
    private List<Figure> defied(Context context, Span part) {
        boolean condition = tokens.is(part.start(), "if") || tokens.is(part.start(), "unless");
        int from = condition ? actors.reached(new Span(part.start() + 1, part.end())) : -1;
        boolean defies = tokens.is(part.start(), "unless");
        for (int i = Math.max(from, part.start()); from >= 0 && i < part.end() && !tokens.is(i, ","); i++) {
            defies |= tokens.is(i, "not")
                    || tokens.is(i, "fails")
                    || tokens.is(i, "refuses")
                    || tokens.is(i, "continues");
        }
        return from < 0 || !defies ? List.of() : actors.joined(context, from, part.end());
    }
}
