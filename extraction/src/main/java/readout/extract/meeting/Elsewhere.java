package readout.extract.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import readout.extract.name.Figure;
import readout.extract.name.Mention;
import readout.extract.name.Names;
import readout.extract.text.Tokens;

/// Whom the text names elsewhere for those whom a sentence only describes. Read once a text, by the first who asks.
final class Elsewhere {

    /// In tokens.
    private static final int FARTHEST_COUNTERPART = 10;

    /// Of those who are alike only the first two can be asked for: the first who is not a given one.
    private static final int ALIKE = 2;

    private final Map<Figure, Figure> counterparts = new HashMap<>();
    private final Map<String, List<Figure>> officials = new HashMap<>();
    private final Map<String, List<Figure>> holders = new HashMap<>();

    Elsewhere(Tokens tokens, Names names) {
        Mention last = null;
        for (Mention mention : names.mentions()) {
            Figure person = mention.figure();
            if (!person.isPerson()) {
                continue;
            }
            addOfficial(person);
            if (mention.isName()) {
                if (last != null && isCounterpart(last, mention, tokens)) {
                    counterparts.putIfAbsent(last.figure(), person);
                }
                last = mention;
            }
        }
    }

    private static boolean isCounterpart(Mention one, Mention other, Tokens tokens) {
        int noun = tokens.is(other.start() - 1, ",") ? other.start() - 2 : other.start() - 1;
        return tokens.is(noun, "counterpart") && noun - one.end() < FARTHEST_COUNTERPART;
    }

    private void addOfficial(Figure person) {
        String office = person.office();
        String country = person.country();
        if (office != null) {
            add(holders, office.toLowerCase(Locale.ROOT), person);
            if (country != null) {
                add(officials, country, person);
            }
        }
    }

    private static void add(Map<String, List<Figure>> figures, String key, Figure person) {
        List<Figure> alike = figures.computeIfAbsent(key, _ -> new ArrayList<>(ALIKE));
        if (alike.size() < ALIKE && !alike.contains(person)) {
            alike.add(person);
        }
    }

    /// Whom the text calls the counterpart of somebody: *X and his Korean **counterpart**, Y*.
    @Nullable
    Figure counterpart(Figure person) {
        return counterparts.get(person);
    }

    /// The first official of a country who is not a given one.
    @Nullable
    Figure official(@Nullable String country, Figure other) {
        return country == null ? null : first(officials.get(country), other);
    }

    /// The first holder of an office who is not a given one.
    @Nullable
    Figure holder(String office, Figure other) {
        return first(holders.get(office.toLowerCase(Locale.ROOT)), other);
    }

    private static @Nullable Figure first(@Nullable List<Figure> alike, Figure other) {
        if (alike == null) {
            return null;
        }
        return alike.stream()
                .filter(person -> !person.equals(other))
                .findFirst()
                .orElse(null);
    }
}
