package readout.query.meeting;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.event.statement.Claim;
import readout.event.statement.Formulation;
import readout.query.index.Item;

/// What the sides of a meeting speak of, topic by topic. A topic is a theme or a set phrase.
///
/// @param level whose a statement is
/// @param sides countries that took part, in the order of the participants
public record Comparison(
        String level, List<String> sides, @JsonInclude List<Topic> topics) {

    /// One topic.
    ///
    /// @param kind `theme` or `formulation`
    /// @param cells for each side, the ids of its statements; no entry where that is not known
    /// @param status `shared`, `reworded`, `only-CHN` and so on, or `unknown`
    /// @param reason why it is unknown
    public record Topic(
            String kind,
            String id,
            Map<String, List<String>> cells,
            String status,

            @JsonInclude(JsonInclude.Include.NON_NULL) @org.jspecify.annotations.Nullable
            String reason) {}

    public Comparison {
        requireNonNull(level, "level");
        sides = List.copyOf(sides);
        topics = List.copyOf(topics);
    }

    /// Compares what was said at a meeting.
    ///
    /// @param heard the sides of which there is anything to compare
    static Comparison of(SidesLevel level, List<String> sides, Set<String> heard, List<Item> items) {
        List<Topic> topics = new ArrayList<>();
        for (TopicKind kind : TopicKind.values()) {
            Map<String, Map<String, Set<Said>>> byTopic = new TreeMap<>();
            for (Item item : items) {
                for (String side : level.sides(item)) {
                    if (sides.contains(side)) {
                        file(item, side, kind, byTopic);
                    }
                }
            }
            byTopic.forEach((id, said) -> topics.add(topic(kind, id, sides, heard, said, level)));
        }
        return new Comparison(level.toString(), sides, topics);
    }

    private enum TopicKind {
        THEME,
        FORMULATION;

        Stream<String> of(Claim claim) {
            return switch (this) {
                case THEME -> claim.themes().stream();
                case FORMULATION -> claim.formulations().stream().map(Formulation::id);
            };
        }
    }

    /// A claim on a topic.
    private record Said(String statement, Set<String> words) {}

    private static void file(Item item, String side, TopicKind kind, Map<String, Map<String, Set<Said>>> byTopic) {
        for (Claim claim : item.statement().claims()) {
            Said said =
                    new Said(item.statement().id(), Wording.words(claim.slice().text()));
            kind.of(claim)
                    .forEach(id -> byTopic.computeIfAbsent(id, _ -> new TreeMap<>())
                            .computeIfAbsent(side, _ -> new LinkedHashSet<>())
                            .add(said));
        }
    }

    private static Topic topic(
            TopicKind kind,
            String id,
            List<String> sides,
            Set<String> heard,
            Map<String, Set<Said>> said,
            SidesLevel level) {
        Map<String, List<String>> cells = new TreeMap<>();
        for (String side : sides) {
            if (heard.contains(side)) {
                cells.put(side, statements(said.getOrDefault(side, Set.of())));
            }
        }
        List<String> unheard =
                sides.stream().filter(side -> !heard.contains(side)).toList();
        String name = kind.name().toLowerCase(java.util.Locale.ROOT);
        return unheard.isEmpty()
                ? new Topic(name, id, cells, status(said, sides, level), null)
                : new Topic(name, id, cells, "unknown", "no account by " + String.join(", ", unheard) + " is known");
    }

    private static List<String> statements(Collection<Said> said) {
        return said.stream().map(Said::statement).distinct().toList();
    }

    private static String status(Map<String, Set<Said>> said, List<String> sides, SidesLevel level) {
        if (said.size() < sides.size()) {
            return "only-" + said.keySet().stream().collect(Collectors.joining("-"));
        }
        return switch (level) {
            case ATTRIBUTED -> "shared";
            case REPORTED -> isInTheSameWords(List.copyOf(said.values())) ? "shared" : "reworded";
        };
    }

    /// Whether some claim of one account is in nearly the same words in each of the others.
    private static boolean isInTheSameWords(List<Set<Said>> accounts) {
        return accounts.getFirst().stream()
                .anyMatch(claim -> accounts.stream()
                        .skip(1)
                        .allMatch(
                                other -> other.stream().anyMatch(said -> Wording.isNear(claim.words(), said.words()))));
    }
}
