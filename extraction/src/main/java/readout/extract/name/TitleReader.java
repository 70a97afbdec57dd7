package readout.extract.name;

import org.jspecify.annotations.Nullable;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;
import readout.extract.text.WordClass;

/// Reads the office, its country and the gender out of the words of a title.
final class TitleReader {

    private final NameBoard board;
    private final Tokens tokens;

    TitleReader(NameBoard board) {
        this.board = board;
        this.tokens = board.tokens();
    }

    /// Reads a title.
    ///
    /// @param head its head noun
    Title title(int start, int head, int end) {
        String country = null;
        int first = head;
        while (first > start && isModifier(first - 1)) {
            first--;
        }
        first = withFormerOffice(start, first);
        for (int i = head - 1; i >= Math.max(start, first - 3) && country == null && !isJoint(i, first); i--) {
            Candidate name = board.at(i);
            country = name == null ? null : board.country(name);
        }
        while (first < head && isDroppedBefore(first)) {
            first++;
        }
        int last = head + 1;
        boolean several = board.is(head, HeadKind.OFFICES) && !board.is(head, HeadKind.OFFICE);
        int place = countryBehind(last, endOfSender(last, end), several);
        if (place > 0) {
            Candidate name = board.at(place);
            country = name == null ? country : board.country(name);
            last = ofCountry(last, place);
        } else {
            last = Math.max(last, end);
            country = country == null && isSpokesperson(head) ? countryOfBody(head + 1, end) : country;
        }
        String office = office(first, head, last);
        if (several) {
            String plural = tokens.word(head).text();
            office = office.replace(plural, singular(plural));
        }
        return new Title(office, country, genderOf(head), several, start, end);
    }

    /// The office of one of several: *minister*.
    private static String singular(String plural) {
        if (plural.endsWith("men")) {
            return plural.substring(0, plural.length() - 2) + "an";
        }
        if (plural.endsWith("ries")) {
            return plural.substring(0, plural.length() - 3) + "y";
        }
        return plural.endsWith("s") ? plural.substring(0, plural.length() - 1) : plural;
    }

    /// The first word of the office that *and* joins before another one: *State Councilor and Minister of Public
    /// Security*; not *the president and Foreign Minister Wang*, who are two.
    private int withFormerOffice(int start, int first) {
        boolean joint = first - 2 >= start
                && tokens.is(first - 1, "and")
                && board.is(first - 2, HeadKind.OFFICE)
                && tokens.word(first - 2).isCapitalised();
        if (!joint) {
            return first;
        }
        int begin = first - 2;
        while (begin > start && isModifier(begin - 1)) {
            begin--;
        }
        boolean introduced = tokens.in(begin - 1, WordClass.DETERMINER) || begin == first - 2;
        return introduced ? first : begin;
    }

    /// Whether *and* joins what stands before to the office, as in *Peru and former prime minister Amankwah*.
    private boolean isJoint(int token, int first) {
        return token < first && (tokens.is(token, "and") || tokens.is(token, ","));
    }

    /// Where the words end that tell who sends: an ambassador is *of* one country *to* another, an envoy *for* one.
    private int endOfSender(int from, int end) {
        for (int i = from; i < end; i++) {
            if (tokens.is(i, "to") || tokens.is(i, "for")) {
                return i;
            }
        }
        return end;
    }

    private boolean isSpokesperson(int head) {
        return tokens.word(head).lower().startsWith("spokes");
    }

    private @Nullable String countryOfBody(int from, int end) {
        for (int i = from; i < end; i++) {
            Candidate name = board.at(i);
            String country = name == null ? null : board.country(name);
            if (country != null) {
                return country;
            }
        }
        return null;
    }

    /// The words of an office, without a country in its middle: *former U.S. President*.
    private String office(int first, int head, int last) {
        for (int i = first; i < head; i++) {
            Candidate name = board.at(i);
            if (name != null && name.isCountry() && i > first && name.end() < head) {
                return tokens.text(first, name.start()) + " " + tokens.text(name.end(), last);
            }
        }
        return tokens.text(first, last);
    }

    private boolean isModifier(int token) {
        Candidate name = board.at(token);
        if (name != null) {
            return !name.isPerson();
        }
        Tag tag = tokens.tag(token);
        return (tag.isNoun() || tag == Tag.JJ || tag == Tag.VBN)
                && tokens.word(token).hasLetters()
                && !tokens.word(token).text().endsWith("/")
                && !tokens.in(token, WordClass.HONORIFIC)
                && !tokens.in(token, WordClass.DAY)
                && !tokens.is(token, "visiting");
    }

    /// Countries and their adjectives are no part of an office; nor are words that only praise or place the
    /// person.
    private boolean isDroppedBefore(int token) {
        Candidate name = board.at(token);
        if (name != null) {
            return name.isCountry() || !name.isName();
        }
        return switch (tokens.word(token).lower()) {
            case "majesty",
                    "highness",
                    "excellency",
                    "new",
                    "longtime",
                    "late",
                    "top",
                    "current",
                    "then",
                    "veteran",
                    "newly",
                    "elected" -> true;
            default -> tokens.tag(token) == Tag.POS;
        };
    }

    /// The country before which the office ends: the last one, the first if several share the office. 0 if there is
    /// none.
    private int countryBehind(int from, int end, boolean first) {
        int place = 0;
        for (int i = from; i < end && !(first && place > 0); i++) {
            Candidate name = board.at(i);
            place = name != null && name.isCountry() && name.isName() ? i : place;
        }
        return place;
    }

    private int ofCountry(int from, int country) {
        Candidate name = board.at(country);
        int at = name == null ? country : name.start();
        while (at > from && (tokens.is(at - 1, "the") || tokens.is(at - 1, "of") || tokens.is(at - 1, "from"))) {
            at--;
        }
        return Math.max(from, at);
    }

    @Nullable
    Gender genderOf(int token) {
        return switch (tokens.word(token).lower()) {
            case "mr", "mr.", "spokesman", "chairman", "congressman", "king", "prince", "sir", "emir", "sultan" ->
                Gender.HE;
            case "mrs",
                    "mrs.",
                    "ms",
                    "ms.",
                    "madam",
                    "madame",
                    "spokeswoman",
                    "chairwoman",
                    "queen",
                    "princess",
                    "lady" -> Gender.SHE;
            default -> null;
        };
    }
}
