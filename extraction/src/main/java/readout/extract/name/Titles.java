package readout.extract.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.event.statement.ActorType;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;
import readout.extract.text.WordClass;

/// Reads the titles that stand before and behind names of people: *the Chilean president*, *Prime Minister of
/// Dominica*, *head of the Arab League*.
final class Titles {

    private static final int LONGEST = 14;

    /// Ranks and professions that may stand between an office and a name.
    private static final Set<String> RANKS = Set.of(
            "ambassador",
            "engineer",
            "professor",
            "general",
            "colonel",
            "major",
            "admiral",
            "captain",
            "justice",
            "judge",
            "senator",
            "prince",
            "bishop",
            "marshal",
            "brigadier",
            "lieutenant general",
            "major general",
            "gen.",
            "maj. gen.",
            "lt. gen.",
            "brig. gen.",
            "brigadier general",
            "col.",
            "lt. col.",
            "adm.",
            "major-general",
            "lieutenant-general",
            "rear admiral",
            "vice admiral");

    private final NameBoard board;

    private final Tokens tokens;
    private final TitleReader reader;

    Titles(NameBoard board) {
        this.board = board;
        this.tokens = board.tokens();
        this.reader = new TitleReader(board);
    }

    /// The title that ends right before a token, perhaps with a comma between.
    @Nullable
    Title before(int token) {
        int sentence = tokens.sentenceAround(token).start();
        int end = token;
        if (end - 1 >= sentence && tokens.in(end - 1, WordClass.HONORIFIC)) {
            Title title = before(end - 1, sentence);
            Gender gender = reader.genderOf(end - 1);
            return title == null
                    ? new Title(null, null, gender, false, end - 1, end)
                    : new Title(title.office(), title.country(), gender, title.several(), title.start(), end);
        }
        if (end - 1 > sentence && tokens.is(end - 1, ",")) {
            Title title = before(end - 1, sentence);
            return title != null && isIntroduced(title.start()) ? title : null;
        }
        Title title = before(end, sentence);
        return title == null || !isRank(title) ? title : withOffice(title, sentence);
    }

    /// The office before a rank that only honours its holder: *Nigeria's **Minister of Foreign Affairs**, Ambassador
    /// Tuggar*.
    private Title withOffice(Title rank, int sentence) {
        int comma = rank.start() - 1;
        Title office = comma > sentence && tokens.is(comma, ",") ? before(comma, sentence) : null;
        return office == null || office.several() || !isIntroduced(office.start()) ? rank : office.until(rank.end());
    }

    static boolean isRank(Title title) {
        return title.office() != null && RANKS.contains(title.office().toLowerCase(Locale.ROOT));
    }

    /// Whether a description begins like one: *the head of …*, *his Indonesian counterpart*, *China's president*.
    private boolean isIntroduced(int start) {
        return tokens.in(start, WordClass.DETERMINER)
                || tokens.in(start - 1, WordClass.DETERMINER)
                || tokens.in(start - 1, WordClass.POSSESSIVE_MARK)
                || board.at(start) != null
                || (board.beginsSentence(start) && tokens.is(start + 1, "of"));
    }

    private @Nullable Title before(int end, int sentence) {
        int start = end;
        int limit = Math.max(sentence, end - LONGEST);
        while (start > limit && belongs(start - 1, end)) {
            start--;
        }
        while (start < end && isLink(start)) {
            start++;
        }
        int head = head(start, end);
        return head < 0 ? null : reader.title(start, head, end);
    }

    /// Whether a token may be part of a title that goes on behind it.
    private boolean belongs(int token, int end) {
        if (board.isPortfolio(token)) {
            return true;
        }
        Candidate name = board.at(token);
        if (name != null) {
            return !name.isPerson();
        }
        boolean sends = (tokens.is(token, "from") && tokens.is(token - 1, "counterpart")) || isAtBody(token);
        if (sends) {
            return true;
        }
        Tag tag = tokens.tag(token);
        if (tag.isNoun()
                || tag == Tag.JJ
                || tag == Tag.POS
                || (tokens.word(token).isCapitalised() && tag != Tag.IN)) {
            return !tokens.in(token, WordClass.WEEKDAY) && tag != Tag.COMMA;
        }
        return token + 1 < end && isLink(token);
    }

    private boolean isLink(int token) {
        return switch (tokens.word(token).lower()) {
            case "of", "for", "the", "and", "to", "'s", "’s", "&" -> true;
            default -> false;
        };
    }

    /// The last office between two tokens behind which nothing but *of …* follows.
    private int head(int start, int end) {
        for (int i = end - 1; i >= start; i--) {
            if (isOffice(i) && !board.isPortfolio(i) && (board.isFree(i) || i == end - 1)) {
                return i + 1 == end || isSender(i + 1) ? i : -1;
            }
        }
        return -1;
    }

    private boolean isOffice(int token) {
        return board.is(token, HeadKind.OFFICE) || board.is(token, HeadKind.OFFICES);
    }

    /// *State Secretary **at** the Ministry of Foreign Affairs*
    private boolean isAtBody(int token) {
        Candidate body = board.at(tokens.is(token + 1, "the") ? token + 2 : token + 1);
        return tokens.is(token, "at")
                && board.is(token - 1, HeadKind.OFFICE)
                && body != null
                && body.type() == ActorType.ORGANISATION;
    }

    private boolean isSender(int token) {
        return switch (tokens.word(token).lower()) {
            case "of", "for", "to", "from" -> true;
            default -> isAtBody(token);
        };
    }

    /// The title of a person in a list that has one title: *Ministers Pavel Hruska **and Eva Sedlakova***.
    @Nullable
    Title shared(int start) {
        int at = start - 1;
        while (at > start - 3 && (tokens.is(at, ",") || tokens.is(at, "and"))) {
            at--;
        }
        Candidate before = board.at(at);
        boolean apart = at == start - 1 || tokens.sentenceOf(Math.max(at, 0)) != tokens.sentenceOf(start);
        if (apart || before == null || !before.isPerson() || before.end() != at + 1) {
            return null;
        }
        Title title = before.title();
        return title != null && title.several() ? title : null;
    }

    /// The country of one of a list of people: *the foreign ministers of Malta and Cyprus, Zammit and Andreou*.
    ///
    /// @param start where the name begins
    @Nullable
    String countryInList(Title title, int start) {
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
    String countryDescribed(int end) {
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

    /// The country that stands with *of* behind a name: *Prime Minister Ingrid Halvorsen **of Sweden***.
    @Nullable
    String countryBehind(int end) {
        if (!tokens.is(end, "of")) {
            return null;
        }
        int at = tokens.is(end + 1, "the") ? end + 2 : end + 1;
        Candidate country = board.at(at);
        if (country == null || !country.isCountry() || !country.isName() || country.start() != at) {
            return null;
        }
        return tokens.in(country.end(), WordClass.POSSESSIVE_MARK) ? null : country.country();
    }

    /// The title that follows a name behind a comma: *, Brazil's environment minister,*.
    @Nullable
    Title behind(int end) {
        int limit = tokens.sentenceAround(end - 1).end();
        if (end + 1 >= limit || !tokens.is(end, ",")) {
            return null;
        }
        int start = end + 1;
        int at = start;
        int head = -1;
        while (at < limit
                && at - start < LONGEST
                && !tokens.is(at, ",")
                && !tokens.tag(at).isFinite()) {
            if (head >= 0 && isOthersName(at)) {
                return null;
            }
            if (head < 0 && board.is(at, HeadKind.OFFICE)) {
                head = at;
            } else if (head >= 0 && !isOfPart(at) && board.is(at, HeadKind.OFFICE)) {
                head = at;
            }
            boolean stops = tokens.in(at, WordClass.RELATIVE)
                    || tokens.tag(at) == Tag.VBG
                    || (board.isFree(at) && isForeignLink(at))
                    || (!tokens.word(at).hasLetters() && tokens.tag(at) != Tag.POS);
            if (stops) {
                break;
            }
            at++;
        }
        if (head < 0) {
            return null;
        }
        while (start < head && isLink(start)) {
            start++;
        }
        return reader.title(start, head, at);
    }

    /// Whether a name begins here that the title belongs to: *in Glasgow, President of Ukraine **Volodymyr** …*.
    private boolean isOthersName(int token) {
        Candidate name = board.at(token);
        if (name != null) {
            return name.isPerson();
        }
        return board.isNameWord(token)
                && tokens.tag(token).isProperNoun()
                && !board.is(token, HeadKind.OFFICE)
                && !tokens.in(token - 1, WordClass.PREPOSITION)
                && board.at(token - 1) != null;
    }

    private boolean isOfPart(int token) {
        return tokens.is(token - 1, "of") || (tokens.is(token - 1, "the") && tokens.is(token - 2, "of"));
    }

    private boolean isForeignLink(int token) {
        return tokens.tag(token) == Tag.IN && !isLink(token);
    }
}
