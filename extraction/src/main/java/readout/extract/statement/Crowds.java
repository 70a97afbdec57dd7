package readout.extract.statement;

import readout.extract.text.Word;
import readout.extract.text.WordSet;

/// Those who act on a market or in a match, and works, which demand and promise in reviews.
final class Crowds {

    private static final WordSet NOUNS = WordSet.of(
            "traders",
            "investors",
            "buyers",
            "sellers",
            "markets",
            "shareholders",
            "consumers",
            "shoppers",
            "visitors",
            "hosts",
            "players",
            "fans",
            "crowd",
            "settlers",
            "defenders",
            "bowlers",
            "batters",
            "lenders",
            "importers",
            "exporters",
            "bulls",
            "bears",
            "striker",
            "goalkeeper",
            "keeper",
            "midfielder",
            "winger",
            "defender",
            "book",
            "novel",
            "film",
            "movie",
            "play",
            "album",
            "song",
            "poem",
            "memoir",
            "exhibition",
            "video",
            "show",
            "gallery",
            "curators",
            "concert",
            "painting");

    private Crowds() {}

    static boolean has(Word noun) {
        return NOUNS.contains(noun);
    }
}
