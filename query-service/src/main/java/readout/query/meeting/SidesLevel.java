package readout.query.meeting;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import readout.edge.problem.Problem;
import readout.edge.problem.ProblemException;
import readout.edge.problem.ProblemType;
import readout.event.statement.Speaker;
import readout.query.index.Item;

/// Whose a statement is when the sides of a meeting are compared.
enum SidesLevel {
    /// The side that is said to have said it.
    ATTRIBUTED {
        @Override
        List<String> sides(Item item) {
            return item.statement().speakers().stream()
                    .map(Speaker::actor)
                    .flatMap(actor -> Stream.ofNullable(actor.country()))
                    .distinct()
                    .toList();
        }
    },
    /// The side whose account the article is.
    REPORTED {
        @Override
        List<String> sides(Item item) {
            String side = item.article().reportingSide();
            return side == null ? List.of() : List.of(side);
        }
    };

    /// Reads the parameter `level`.
    ///
    /// @throws ProblemException if it is none
    static SidesLevel of(String name) {
        return Arrays.stream(values())
                .filter(level -> level.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        Problem.of(ProblemType.INVALID_FIELD, "one of " + Arrays.toString(values()))
                                .at("level")));
    }

    abstract List<String> sides(Item item);

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
