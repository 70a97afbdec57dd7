package readout.extract.name;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.extract.text.Tokens;
import readout.extract.text.WordClass;

/// Finds the country of somebody whose title alone does not tell it.
final class TitleCountries {

    private final NameBoard board;
    private final Tokens tokens;

    TitleCountries(NameBoard board) {
        this.board = board;
        this.tokens = board.tokens();
    }

    /// The country of one of a list of people: *the foreign ministers of Malta and Cyprus, Zammit and Andreou*.
    ///
    /// @param start where the name begins
    @Nullable
    String inList(Title title, int start) {
        List<String> countries = new ArrayList<>();
        for (int i = title.start(); i < title.end(); i++) {
            Candidate name = board.at(i);
            if (name != null && name.start() == i && name.isCountry() && name.country() != null) {
                countries.add(name.country());
            }
        }
        int position = 0;
        for (int i = title.end(); i < start; i++) {
            Candidate name = board.at(i);
            position += name != null && name.start() == i && name.isPerson() ? 1 : 0;
        }
        if (countries.size() == 1) {
            return countries.getFirst();
        }
        return position < countries.size() ? countries.get(position) : null;
    }

    /// The country in a description behind a name: *Ri Myong-chol, a **North Korean** diplomat*.
    @Nullable
    String described(int end) {
        boolean described = tokens.is(end, ",") && tokens.in(end + 1, WordClass.DETERMINER);
        Candidate country = described ? board.at(end + 2) : null;
        if (country == null || !country.isCountry()) {
            return null;
        }
        for (int i = country.end(); i < Math.min(country.end() + 4, tokens.size()) && !tokens.is(i, ","); i++) {
            if (board.is(i, HeadKind.ROLE) || board.is(i, HeadKind.OFFICE)) {
                return country.country();
            }
        }
        return null;
    }

    /// The country that stands behind a name: *Prime Minister Ingrid Halvorsen **of Sweden***, *Council President Ama
    /// Boateng **(Ghana)***.
    @Nullable
    String behind(int end) {
        boolean bracket = tokens.is(end, "(");
        if (!bracket && !tokens.is(end, "of")) {
            return null;
        }
        int at = tokens.is(end + 1, "the") ? end + 2 : end + 1;
        Candidate country = board.at(at);
        if (country == null || !country.isCountry() || !country.isName() || country.start() != at) {
            return null;
        }
        boolean goesOn = bracket
                ? !tokens.in(country.end(), WordClass.CLOSING_BRACKET)
                : tokens.in(country.end(), WordClass.POSSESSIVE_MARK);
        return goesOn ? null : country.country();
    }

    /// The country whose somebody is: ***Botswana's** Neo Kgosi*.
    @Nullable
    String whose(int start) {
        Candidate country = tokens.in(start - 1, WordClass.POSSESSIVE_MARK) ? board.at(start - 2) : null;
        return country != null && country.isCountry() && country.isName() ? country.country() : null;
    }
}
