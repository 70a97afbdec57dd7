package readout.query.corpus;

import java.util.List;
import java.util.stream.Stream;
import readout.event.statement.Actor;
import readout.event.statement.Claim;
import readout.event.statement.Speaker;
import readout.event.statement.Statement;

/// Who speaks to whom, as hashes: from the side of each speaker to the side of each target of a claim. A side is a
/// country, or an actor that belongs to none. Where nobody is named, that is a side of its own.
public final class Directions {

    private static final String NOBODY = "";

    private Directions() {}

    /// The directions of a claim, at least one.
    public static List<Long> of(Statement statement, Claim claim) {
        List<String> from = sides(statement.speakers().stream().map(Speaker::actor));
        List<String> to = sides(claim.targets().stream());
        return from.stream()
                .flatMap(by -> to.stream().map(target -> Shingles.mix(Shingles.hash(by), Shingles.hash(target))))
                .toList();
    }

    private static List<String> sides(Stream<Actor> actors) {
        List<String> sides = actors.map(actor -> actor.country() == null ? actor.id() : actor.country())
                .distinct()
                .toList();
        return sides.isEmpty() ? List.of(NOBODY) : sides;
    }
}
