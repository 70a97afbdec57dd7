package readout.extract.claim;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import readout.event.statement.ActorType;
import readout.extract.name.Figure;
import readout.extract.name.Mention;
import readout.extract.name.NameUse;
import readout.extract.name.Names;
import readout.extract.text.Span;
import readout.extract.text.Tokens;

/// Tells who talks with whom: those who meet, and the country of somebody whom nobody names: *met his **Kenyan**
/// counterpart*.
public final class Parties {

    /// Sentences in which an article says who meets.
    private static final int FIRST = 3;

    private final Tokens tokens;
    private final Names names;
    private final Sides sides;

    public Parties(Tokens tokens, Names names, Sides sides) {
        this.tokens = tokens;
        this.names = names;
        this.sides = sides;
    }

    /// The parties of a talk.
    ///
    /// @param participants those who meet by name
    /// @param speakers those who say something in the article
    public Talk of(List<Figure> participants, Collection<Figure> speakers) {
        List<Figure> parties = parties(participants);
        List<Figure> countries = parties.size() > 1 ? parties : countries(speakers);
        List<Figure> two = parties.isEmpty() && countries.size() < 2 ? mostNamed() : countries;
        return new Talk(parties, two.size() > 1 ? two : parties);
    }

    /// The two countries of whose ties an article speaks, if it speaks of no third nearly as often.
    private List<Figure> mostNamed() {
        if (!isAboutTwo()) {
            return List.of();
        }
        Map<String, Integer> counts = new HashMap<>();
        for (Mention mention : names.mentions()) {
            String country =
                    mention.figure().isPerson() ? null : mention.figure().country();
            if (country != null) {
                counts.merge(country, 1, Integer::sum);
            }
        }
        List<Map.Entry<String, Integer>> often = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(3)
                .toList();
        boolean two = often.size() > 1
                && often.get(1).getValue() > 1
                && (often.size() == 2
                        || often.get(2).getValue() * 2 <= often.get(1).getValue());
        return !two
                ? List.of()
                : often.stream()
                        .limit(2)
                        .map(entry -> sides.country(entry.getKey()))
                        .filter(Objects::nonNull)
                        .toList();
    }

    private List<Figure> parties(List<Figure> participants) {
        for (int i = 0;
                participants.size() < 2
                        && i < Math.min(FIRST, tokens.sentences().size());
                i++) {
            List<Figure> two = in(tokens.sentences().get(i), participants);
            if (!two.isEmpty()) {
                return two;
            }
        }
        return participants;
    }

    /// *the two countries*, *bilateral ties*
    private boolean isAboutTwo() {
        for (int i = 0; i < tokens.size(); i++) {
            boolean two = (tokens.is(i, "two") || tokens.is(i, "both"))
                    && (tokens.is(i + 1, "countries") || tokens.is(i + 1, "sides") || tokens.is(i + 1, "nations"));
            if (two || tokens.is(i, "bilateral")) {
                return true;
            }
        }
        return false;
    }

    /// The countries for which those speak who say something.
    private List<Figure> countries(Collection<Figure> speakers) {
        return speakers.stream()
                .map(speaker -> speaker.type() == ActorType.COUNTRY ? speaker : sides.of(speaker))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private List<Figure> in(Span sentence, List<Figure> participants) {
        Figure first = participants.isEmpty() ? null : participants.getFirst();
        for (int i = sentence.start(); i < sentence.end(); i++) {
            Mention mention = names.at(i);
            if (first == null
                    && mention != null
                    && mention.isName()
                    && mention.figure().isPerson()) {
                first = mention.figure();
            }
            Figure country = first != null && tokens.is(i, "counterpart") ? country(i) : null;
            if (country != null && first != null && !Objects.equals(first.country(), country.country())) {
                return List.of(first, country);
            }
        }
        return List.of();
    }

    /// The country of a counterpart without a name, or null.
    private @Nullable Figure country(int counterpart) {
        Mention before = names.at(counterpart - 1);
        boolean named = names.at(counterpart + 1) != null
                || (tokens.is(counterpart + 1, ",") && names.at(counterpart + 2) != null);
        return before != null && before.use() == NameUse.ADJECTIVE && !named ? sides.of(before.figure()) : null;
    }
}
