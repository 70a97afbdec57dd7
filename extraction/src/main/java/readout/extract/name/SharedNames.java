package readout.extract.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import readout.event.statement.ActorType;
import readout.extract.knowledge.Ambiguity;

/// Tells which of the bodies that share a name is meant: the one whose country the article names most. *Congress* is a
/// party among Indian names, and *Senate* is not that of the United States where only Nigeria is named.
final class SharedNames {

    private final NameBoard board;
    private final List<Candidate> found = new ArrayList<>();

    SharedNames(NameBoard board) {
        this.board = board;
    }

    /// Notes a listed name, if several bodies share it.
    void note(Candidate name) {
        if (isShared(name)) {
            found.add(name);
        }
    }

    private static boolean isShared(Candidate name) {
        Gazetteer.Entry entry = name.entry();
        return entry != null
                && entry.ambiguity() != null
                && entry.ambiguity().ambiguity() == Ambiguity.SHARED
                && name.type() == ActorType.ORGANISATION;
    }

    /// Gives each of the noted names to the body that is meant, once all names are known.
    void settle() {
        if (found.isEmpty()) {
            return;
        }
        Map<String, Integer> counts = counts();
        for (Candidate name : found) {
            Listing best = name.listing();
            Gazetteer.Entry entry = name.entry();
            if (entry == null || best == null || !name.equals(board.at(name.start()))) {
                continue;
            }
            for (Listing listing : entry.listings()) {
                best = count(counts, listing) > count(counts, best) ? listing : best;
            }
            boolean foreign = entry.listings().size() == 1
                    && best.actor().country() != null
                    && count(counts, best) == 0
                    && !counts.isEmpty();
            board.put(
                    foreign
                            ? board.form(name.start(), name.end(), name.type())
                            : Candidate.listed(name.start(), name.end(), name.from(), name.to(), entry, best));
        }
    }

    private static int count(Map<String, Integer> counts, Listing listing) {
        String country = listing.actor().country();
        return country == null ? 0 : counts.getOrDefault(country, 0);
    }

    /// How often the article names something of each country.
    private Map<String, Integer> counts() {
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < board.tokens().size(); i++) {
            Candidate name = board.at(i);
            String country = name == null || name.start() != i || isShared(name) ? null : name.country();
            if (country != null) {
                counts.merge(country, 1, Integer::sum);
            }
        }
        return counts;
    }
}
