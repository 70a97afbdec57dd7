package readout.extract.name;

import org.jspecify.annotations.Nullable;
import readout.event.statement.ActorType;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;
import readout.extract.text.Word;
import readout.extract.text.WordClass;
import readout.extract.text.WordSet;

/// Finds bodies, events and places that are not listed, by the noun at their head: *Meteorological Department*,
/// *third Belt and Road Forum for International Cooperation*, *Andaman Sea*.
final class HeadedNames {

    static final int LONGEST = 12;

    /// Whose bodies are called theirs.
    private static final WordSet PEOPLE = WordSet.of(
            "people",
            "peoples",
            "workers",
            "farmers",
            "women",
            "children",
            "citizens",
            "teachers",
            "students",
            "writers",
            "journalists",
            "lawyers",
            "doctors",
            "nurses",
            "peasants",
            "employers");

    /// What is said of any encounter.
    private static final WordSet ANY = WordSet.of(
            "regular",
            "press",
            "news",
            "media",
            "official",
            "joint",
            "bilateral",
            "working",
            "opening",
            "closing",
            "plenary",
            "weekly",
            "daily");

    private final NameBoard board;
    private final Tokens tokens;
    private final NamedEvents events;
    private final NameTails tails;

    HeadedNames(NameBoard board) {
        this.board = board;
        this.tokens = board.tokens();
        this.events = new NamedEvents(board);
        this.tails = new NameTails(board);
    }

    void find() {
        for (int i = 0; i < tokens.size(); i++) {
            Candidate listed = board.at(i);
            if (listed != null && listed.start() == i && listed.type() == ActorType.EVENT && !board.isPart(listed)) {
                events.numbered(listed);
                i = listed.end() - 1;
            } else if (tokens.is(i, "anniversary")) {
                i = events.anniversary(i);
            } else if (events.isStorm(i)) {
                i = events.storm(i);
            } else if (tokens.word(i).isCapitalised()) {
                i = capitalised(i);
            } else {
                events.lowerCase(i);
            }
        }
    }

    /// A name whose head has a capital.
    ///
    /// @return the last token that need not be looked at again
    private int capitalised(int head) {
        ActorType type = type(head);
        if (type == null || isOfficials(head) || isInsideListed(head) || tokens.in(head - 1, WordClass.HONORIFIC)) {
            return head;
        }
        int start = left(head, type);
        if (type == ActorType.PLACE && tokens.word(head).lower().endsWith("s")) {
            start = withJoined(start, head);
        }
        boolean whole = tokens.is(head + 1, "for") && isListed(start, head + 1);
        int end = whole ? head + 1 : tails.end(head, type, isOfOffice(start));
        boolean alone = (end == head + 1 && isOfAny(start, head, type)) || isPersonOfOffice(start, head, type);
        if (alone || (board.beginsSentence(start) && end == head + 1 && start + 1 == head && !isName(start))) {
            return head;
        }
        if (isListed(start, end)) {
            return end - 1;
        }
        ActorType full = end > head + 1 && type(end - 1) != null && !behindLink(head, end) ? type(end - 1) : type;
        board.put(board.form(start, end, full == null ? type : full));
        return end - 1;
    }

    /// Whether nothing tells which one is meant: *the **Official** Talks*, *the **5th** Meeting of the Committee*.
    private boolean isOfAny(int start, int head, ActorType type) {
        int at = start;
        boolean session = tokens.is(head, "meeting") && events.isOrdinal(start);
        while (at < head && type == ActorType.EVENT && (session || ANY.contains(tokens.word(at)))) {
            at++;
            session = false;
        }
        return at == head;
    }

    /// *Senior **Government** Officials* are people.
    private boolean isOfficials(int head) {
        return tokens.is(head, "government") && board.is(head + 1, HeadKind.ROLE);
    }

    /// Where the first of several places begins that share their noun: *East **and South China Seas***.
    private int withJoined(int start, int head) {
        int sentence = tokens.sentenceAround(head).start();
        int first = start;
        Candidate country = board.at(first - 1);
        if (country != null && country.isCountry() && isDirection(country.start() - 1)) {
            first = country.start() - 1;
        }
        boolean joint = first < head
                && first - 2 >= sentence
                && tokens.is(first - 1, "and")
                && board.isNameWord(first - 2)
                && (board.isFree(first - 2) || isPlaceWord(first - 2));
        return joint ? first - 2 : start;
    }

    private boolean isPlaceWord(int token) {
        Candidate name = board.at(token);
        return name != null && name.type() == ActorType.PLACE && name.start() == token;
    }

    private boolean isDirection(int token) {
        return switch (tokens.word(Math.max(token, 0)).text()) {
            case "North", "South", "East", "West" -> true;
            default -> false;
        };
    }

    /// Whether a body stands in somebody's title, so that capitals right behind it are that person's name: *Speaker of
    /// the **National Assembly** Ngarla Mbaidoum*.
    private boolean isOfOffice(int start) {
        int before = tokens.is(start - 1, "the") ? start - 2 : start - 1;
        return (tokens.is(before, "of") || tokens.is(before, "for")) && board.is(before - 1, HeadKind.OFFICE);
    }

    /// Whether a place's noun is the family name of somebody whose office stands before: *Vice Premier Lin **Park***.
    private boolean isPersonOfOffice(int start, int head, ActorType type) {
        return type == ActorType.PLACE
                && head > start
                && head - start < 3
                && board.is(start - 1, HeadKind.OFFICE)
                && tokens.word(start - 1).isCapitalised();
    }

    /// Whether a name is listed just as it stands: *UN Security Council*.
    private boolean isListed(int start, int end) {
        Candidate listed = board.at(start);
        return listed != null && listed.start() == start && listed.end() == end && !board.isPart(listed);
    }

    private boolean isName(int token) {
        return board.at(token) != null || tokens.tag(token).isProperNoun();
    }

    private boolean behindLink(int head, int end) {
        for (int i = head + 1; i < end; i++) {
            if (tokens.tag(i) == Tag.IN) {
                return true;
            }
        }
        return false;
    }

    private boolean isInsideListed(int token) {
        Candidate candidate = board.at(token);
        return candidate != null && (candidate.isPerson() || candidate.end() > token + 1 || candidate.isCountry());
    }

    private @Nullable ActorType type(int token) {
        if (!tokens.word(token).isCapitalised()) {
            return null;
        }
        if (board.is(token, HeadKind.BODY)) {
            return ActorType.ORGANISATION;
        }
        if (board.is(token, HeadKind.EVENT)) {
            return ActorType.EVENT;
        }
        return board.is(token, HeadKind.PLACE) && !tokens.word(token).isUpper() ? ActorType.PLACE : null;
    }

    private int left(int head, ActorType type) {
        int sentence = tokens.sentenceAround(head).start();
        int start = head;
        while (start > sentence && head - start < LONGEST && goesLeft(start - 1, type)) {
            start = startOfName(start - 1);
        }
        if (start == head && type == ActorType.ORGANISATION && isOfPeople(head - 1)) {
            return head - 2;
        }
        int bracket = openingBracket(start - 1, sentence);
        if (start == head && bracket > sentence && goesLeft(bracket - 1, type)) {
            start = startOfName(bracket - 1);
        }
        if (type == ActorType.EVENT && start > sentence && events.isOrdinal(start - 1)) {
            start--;
        }
        return start;
    }

    /// *the **People's** Party*, *the **Workers'** Union*
    private boolean isOfPeople(int mark) {
        return tokens.in(mark, WordClass.POSSESSIVE_MARK)
                && mark > 0
                && board.at(mark - 1) == null
                && tokens.word(mark - 1).isCapitalised()
                && PEOPLE.contains(tokens.word(mark - 1));
    }

    /// *Foreign **Ministers'** Meeting*
    private boolean isOfOfficials(int mark) {
        return tokens.in(mark, WordClass.POSSESSIVE_MARK)
                && mark > 0
                && tokens.word(mark - 1).isCapitalised()
                && (board.is(mark - 1, HeadKind.OFFICES) || board.is(mark - 1, HeadKind.ROLE));
    }

    private int startOfName(int token) {
        Candidate name = board.at(token);
        return name == null ? token : name.start();
    }

    /// Where the bracket before a head opens, 0 if there is none: *China-CELAC (…) Forum*.
    private int openingBracket(int token, int sentence) {
        if (!tokens.is(token, ")")) {
            return 0;
        }
        for (int i = token - 1; i > sentence && token - i <= LONGEST; i--) {
            if (tokens.is(i, "(")) {
                return i;
            }
        }
        return 0;
    }

    private boolean goesLeft(int token, ActorType type) {
        Candidate name = board.at(token);
        if (name != null) {
            return !name.isPerson() && !(type == ActorType.PLACE && name.isCountry() && name.isName());
        }
        Word word = tokens.word(token);
        if (type == ActorType.EVENT && isOfOfficials(token)) {
            return true;
        }
        if (type == ActorType.EVENT && word.hasDigits() && word.isCapitalised()) {
            return true;
        }
        return board.isNameWord(token)
                && !board.is(token, HeadKind.OFFICE)
                && !word.in(WordClass.HONORIFIC)
                && (!board.beginsSentence(token) || tokens.tag(token).isProperNoun() || tokens.tag(token) == Tag.JJ);
    }
}
