package readout.extract.claim;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import readout.extract.name.Figure;
import readout.extract.name.Mention;
import readout.extract.name.Names;
import readout.extract.text.Tokens;
import readout.extract.text.WordSet;

/// Whom *both sides* and *the two countries* mean.
final class BothSides {

    private static final WordSet SIDES = WordSet.of(
            "sides", "countries", "nations", "parties", "governments", "neighbours", "neighbors", "capitals", "states");

    /// What of both sides can have a duty.
    private static final WordSet SPEAKING = WordSet.of(
            "governments",
            "peoples",
            "people",
            "ministers",
            "ministries",
            "presidents",
            "parliaments",
            "delegations",
            "teams",
            "militaries",
            "armies",
            "representatives",
            "negotiators",
            "diplomats");

    /// Tokens within which both sides were named; keeps the whole linear in the text.
    private static final int FARTHEST = 400;

    private final Tokens tokens;
    private final Names names;
    private final Sides sides;

    BothSides(Tokens tokens, Names names, Sides sides) {
        this.tokens = tokens;
        this.names = names;
        this.sides = sides;
    }

    /// *both sides*, *the two countries*
    boolean standAt(int token) {
        boolean two = tokens.is(token, "both") || tokens.is(token, "two");
        return two && token + 1 < tokens.size() && SIDES.contains(tokens.word(token + 1));
    }

    /// Whether both sides only own what a phrase names: *the **companies of** both countries*, not *the governments
    /// of*.
    boolean isOwned(int both, int start) {
        int of = tokens.is(both - 1, "the") ? both - 2 : both - 1;
        return of > start
                && tokens.is(of, "of")
                && !SPEAKING.contains(tokens.word(of - 1))
                && !Organs.isOne(tokens.word(of - 1));
    }

    /// Both sides of a talk; the two countries named last where nobody talks.
    List<Figure> of(Context context, int token) {
        List<Figure> sidesOfTalk = ofTalk(context);
        boolean countries = !tokens.is(token + 1, "sides") && !tokens.is(token + 1, "parties");
        return sidesOfTalk.size() > 1 || !countries ? sidesOfTalk : lastTwo(context, token, isOurs(token + 1));
    }

    /// Both sides of a talk of two, by their countries; none where they speak together.
    List<Figure> ofTalk(Context context) {
        List<Figure> both = context.talk().sides().stream()
                .map(party -> party.isPerson() ? sides.of(party) : party)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return both.size() == 2 ? both : List.of();
    }

    /// Whether a speaker may count himself to them: *the two countries*, not *both neighbours*.
    private boolean isOurs(int noun) {
        return tokens.is(noun, "countries") || tokens.is(noun, "nations") || tokens.is(noun, "states");
    }

    private List<Figure> lastTwo(Context context, int before, boolean ours) {
        Set<Figure> last = new LinkedHashSet<>();
        for (int i = before - 1; i >= Math.max(0, before - FARTHEST) && last.size() < 2; i--) {
            Mention mention = names.at(i);
            Figure country = mention == null || mention.figure().isPerson() ? null : sides.of(mention.figure());
            if (country != null && (ours || !Sides.speaks(context, country))) {
                last.add(country);
            }
        }
        return last.size() == 2 ? List.copyOf(last).reversed() : List.of();
    }
}
