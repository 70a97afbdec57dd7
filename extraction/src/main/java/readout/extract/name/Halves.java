package readout.extract.name;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.event.statement.ActorType;
import readout.extract.knowledge.ListedActor;
import readout.extract.text.Tokens;
import readout.extract.text.WordSet;

/// Finds the states of a divided country by the word that tells them apart, where an article names both: ***the
/// North** fired first, South Korea said*.
final class Halves {

    private static final WordSet SIDES = WordSet.of("north", "south");

    private final NameBoard board;
    private final Tokens tokens;

    Halves(NameBoard board) {
        this.board = board;
        this.tokens = board.tokens();
    }

    void find() {
        List<Integer> sides = sides();
        if (sides.isEmpty()) {
            return;
        }
        List<ListedActor> countries = countries();
        for (int side : sides) {
            ListedActor half = half(tokens.word(side).text(), countries);
            if (half != null) {
                Listing listing = new Listing(half, NameUse.NAME);
                Gazetteer.Entry entry = new Gazetteer.Entry(List.of(listing), null);
                board.put(Candidate.listed(side, side + 1, tokens.start(side), tokens.end(side), entry, listing));
            }
        }
    }

    /// Where the word stands alone: *the **North**'s army*, not *the North Sea* or *the north of the country*.
    private List<Integer> sides() {
        List<Integer> sides = new ArrayList<>();
        for (int i = 1; i < tokens.size(); i++) {
            boolean alone = SIDES.contains(tokens.word(i))
                    && tokens.word(i).isCapitalised()
                    && tokens.is(i - 1, "the")
                    && isUnlisted(i)
                    && !tokens.is(i + 1, "of")
                    && !(i + 1 < tokens.size() && tokens.word(i + 1).isCapitalised());
            if (alone) {
                sides.add(i);
            }
        }
        return sides;
    }

    private boolean isUnlisted(int token) {
        Candidate name = board.at(token);
        return name == null || (name.listing() == null && name.end() == name.start() + 1);
    }

    /// The countries that the article names in any form.
    private List<ListedActor> countries() {
        return board.candidates().stream()
                .filter(candidate -> candidate.type() == ActorType.COUNTRY)
                .map(Candidate::listing)
                .filter(listing -> listing != null)
                .map(Listing::actor)
                .distinct()
                .toList();
    }

    /// The country on one side whose other half is named as well.
    private static @Nullable ListedActor half(String side, List<ListedActor> countries) {
        String other = side.equalsIgnoreCase("north") ? "South " : "North ";
        for (ListedActor country : countries) {
            String name = country.name();
            int blank = name.indexOf(' ');
            boolean divided = blank > 0
                    && name.substring(0, blank).equalsIgnoreCase(side)
                    && countries.stream().anyMatch(each -> each.name().equals(other + name.substring(blank + 1)));
            if (divided) {
                return country;
            }
        }
        return null;
    }
}
