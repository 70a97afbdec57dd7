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
        for (int i = Math.max(start, first - 3); i < head; i++) {
            Candidate name = board.at(i);
            if (name != null && name.country() != null) {
                country = name.country();
            }
        }
        while (first < head && isDroppedBefore(first)) {
            first++;
        }
        int last = head + 1;
        int place = tokens.is(last, "to") ? 0 : countryBehind(last, end);
        if (place > 0) {
            Candidate name = board.at(place);
            country = name == null ? country : name.country();
            last = ofCountry(last, place);
        } else {
            last = Math.max(last, end);
        }
        return new Title(office(first, head, last), country, genderOf(head), start, end);
    }

    /// The words of an office, without a country in its middle: *former U.S. President*.
    private String office(int first, int head, int last) {
        for (int i = first; i < head; i++) {
            Candidate name = board.at(i);
            if (name != null && name.isCountry() && i > first) {
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
            case "new", "longtime", "late", "top", "current", "then", "veteran", "newly", "elected" -> true;
            default -> tokens.tag(token) == Tag.POS;
        };
    }

    /// The token behind the last *of* before which the office ends and behind which only a country stands.
    private int countryBehind(int from, int end) {
        for (int i = end - 1; i >= from; i--) {
            Candidate name = board.at(i);
            if (name != null && name.isCountry() && name.isName()) {
                return i;
            }
        }
        return 0;
    }

    private int ofCountry(int from, int country) {
        Candidate name = board.at(country);
        int at = name == null ? country : name.start();
        while (at > from && (tokens.is(at - 1, "the") || tokens.is(at - 1, "of") || tokens.is(at - 1, "to"))) {
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
