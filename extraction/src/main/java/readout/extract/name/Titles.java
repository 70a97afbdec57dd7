package readout.extract.name;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import readout.event.statement.ActorType;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;
import readout.extract.text.WordClass;
import readout.extract.text.WordSet;

/// Reads the titles that stand before names of people: *the Chilean president*, *Prime Minister of
/// Dominica*, *head of the Arab League*.
final class Titles {

    private static final int LONGEST = 14;

    /// Ranks and professions that may stand between an office and a name.
    private static final WordSet RANKS = WordSet.of(
            "ambassador",
            "amb.",
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
            "maj-gen",
            "lt-gen",
            "brig-gen",
            "lt-col",
            "vice-admiral",
            "rear-admiral",
            "major-general",
            "lieutenant-general",
            "rear admiral",
            "vice admiral");

    private final NameBoard board;
    private final Tokens tokens;
    private final TitleReader reader;

    Titles(NameBoard board, TitleReader reader) {
        this.board = board;
        this.tokens = board.tokens();
        this.reader = reader;
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
        while (start < end && isLink(tokens, start)) {
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
            return !tokens.in(token, WordClass.WEEKDAY)
                    && !tokens.in(token, WordClass.SUBJECT_PRONOUN)
                    && tag != Tag.COMMA;
        }
        return token + 1 < end && isLink(tokens, token);
    }

    /// Whether a token joins the parts of a title.
    static boolean isLink(Tokens tokens, int token) {
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
}
