package readout.extract.claim;

import org.jspecify.annotations.Nullable;
import readout.event.statement.ActorType;
import readout.extract.name.Figure;
import readout.extract.name.Mention;
import readout.extract.name.Names;
import readout.extract.text.Span;
import readout.extract.text.Tokens;
import readout.extract.text.Word;
import readout.extract.text.WordSet;

/// What stands for its country: *Thai **forces** shelled villages*, *urges **the authorities** to …*.
final class Organs {

    private static final WordSet ORGANS = WordSet.of(
            "forces",
            "troops",
            "soldiers",
            "army",
            "military",
            "navy",
            "police",
            "jets",
            "warplanes",
            "drones",
            "warships",
            "vessels",
            "guard",
            "government",
            "authorities",
            "officials",
            "leadership",
            "leaders",
            "regime",
            "administration",
            "side");

    /// Whoever belongs to a country and does not stand for it: *Russian **experts***.
    private static final WordSet PRIVATE = WordSet.of(
            "experts",
            "tourists",
            "investors",
            "companies",
            "firms",
            "businesses",
            "nationals",
            "citizens",
            "students",
            "workers",
            "hostages",
            "prisoners",
            "journalists",
            "activists",
            "farmers",
            "exporters",
            "banks",
            "goods",
            "products",
            "scientists",
            "scholars",
            "doctors",
            "volunteers",
            "visitors",
            "migrants",
            "engineers",
            "teachers",
            "researchers",
            "contractors",
            "fishermen",
            "sailors",
            "drivers",
            "athletes",
            "pilots",
            "miners",
            "minority",
            "diplomats",
            "peacekeepers",
            "nurses");

    private static final WordSet WHERE = WordSet.of("in", "at", "near", "into", "inside", "across", "throughout");

    private static final WordSet GOVERNMENTS = WordSet.of("government", "authorities", "junta", "regime");

    /// Tokens within which a country was named whose government is meant; keeps the whole linear in the text.
    private static final int FARTHEST = 400;

    private final Tokens tokens;
    private final Names names;
    private final Sides sides;

    Organs(Tokens tokens, Names names, Sides sides) {
        this.tokens = tokens;
        this.names = names;
        this.sides = sides;
    }

    /// Whether a noun behind a country's name or adjective stands for the country.
    static boolean isOne(Word noun) {
        return ORGANS.contains(noun);
    }

    /// Whether a noun behind a country's adjective names people or goods that do not stand for the country.
    static boolean isPrivate(Word noun) {
        return PRIVATE.contains(noun);
    }

    /// Whether a name of a phrase only tells where: *the attack **in Orlando***; *the authorities **in Kosovo*** are
    /// its own.
    boolean isWhere(Mention mention, Span phrase) {
        int before = tokens.is(mention.start() - 1, "the") ? mention.start() - 2 : mention.start() - 1;
        return before >= phrase.start()
                && WHERE.contains(tokens.word(before))
                && (before == phrase.start() || !isOne(tokens.word(before - 1)));
    }

    /// The country of *the government*: that of the one speaker, of the place of writing, or named last; null for other
    /// phrases.
    @Nullable
    Figure governed(Context context, Span phrase) {
        boolean government = phrase.length() == 2
                && GOVERNMENTS.contains(tokens.word(phrase.end() - 1))
                && tokens.is(phrase.start(), "the");
        if (!government || context.speakers().size() != 1) {
            return null;
        }
        Figure own = sides.of(context.speakers().getFirst());
        Figure home = own == null ? home() : own;
        return home == null ? countryBefore(phrase.start(), null) : home;
    }

    /// The country of the place of writing: that of the article's side, else of its dateline; null if none tells.
    private @Nullable Figure home() {
        Mention first = names.mentions().isEmpty() ? null : names.mentions().getFirst();
        boolean dateline = first != null && first.start() == 0 && tokens.word(0).isUpper();
        Figure home = sides.home();
        return home == null && first != null && dateline ? sides.of(first.figure()) : home;
    }

    /// The country that the article names last before a token, other than one; null if there is none near.
    @Nullable
    Figure countryBefore(int token, @Nullable Figure other) {
        for (int i = token - 1; i >= Math.max(0, token - FARTHEST); i--) {
            Mention mention = names.at(i);
            Figure country =
                    mention != null && mention.figure().type() == ActorType.COUNTRY ? sides.of(mention.figure()) : null;
            if (country != null && !country.equals(other)) {
                return country;
            }
        }
        return null;
    }
}
