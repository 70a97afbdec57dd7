package readout.query.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import readout.event.statement.Actor;
import readout.event.statement.Claim;
import readout.event.statement.Speaker;
import readout.event.statement.Statement;

/// Who speaks to whom, as hashes: from the side of each speaker to the side of each target of a claim. A side is a
/// country, or an actor that belongs to none. Where nobody is named, that is a side of its own.
final class Directions {

    private static final String NOBODY = "";

    private final List<Long> from;

    /// The directions in which a statement may go.
    Directions(Statement statement) {
        this.from = sides(statement.speakers().stream().map(Speaker::actor));
    }

    /// The directions of one of its claims, at least one.
    List<Long> of(Claim claim) {
        List<Long> to = sides(claim.targets().stream());
        List<Long> directions = new ArrayList<>(from.size() * to.size());
        for (long by : from) {
            for (long target : to) {
                directions.add(Shingles.mix(by, target));
            }
        }
        return directions;
    }

    private static List<Long> sides(Stream<Actor> actors) {
        List<Long> sides = actors.map(actor -> actor.country() == null ? actor.id() : actor.country())
                .distinct()
                .map(Shingles::hash)
                .toList();
        return sides.isEmpty() ? List.of(Shingles.hash(NOBODY)) : sides;
    }
}
