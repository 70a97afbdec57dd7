package readout.extract.name;

import readout.extract.text.Tokens;
import readout.extract.text.Word;
import readout.extract.text.WordClass;
import readout.extract.text.WordSet;

/// Tells where the runs of capitals begin and end that may be names of people.
final class NameRuns {

    private static final int LONGEST = 6;

    /// Words with a capital that stand before offices and nouns, never for a person.
    private static final WordSet MODIFIERS = WordSet.of(
            "Vice",
            "Deputy",
            "Prime",
            "First",
            "Second",
            "Foreign",
            "Interior",
            "Defense",
            "Defence",
            "Finance",
            "Trade",
            "Economic",
            "National",
            "Federal",
            "General",
            "Special",
            "Permanent",
            "Acting",
            "Former",
            "Senior",
            "Press",
            "High",
            "Joint",
            "Supreme",
            "Royal",
            "Crown",
            "Imperial",
            "Serene",
            "International",
            "Central",
            "North",
            "South",
            "East",
            "West",
            "Northern",
            "Southern",
            "Eastern",
            "Western",
            "New",
            "Old",
            "Great",
            "Grand",
            "Chief",
            "Executive",
            "Air",
            "Naval",
            "Republican",
            "Democratic",
            "Conservative",
            "Labour",
            "Islamic",
            "Christian",
            "Muslim",
            "Jewish",
            "Catholic",
            "Holy",
            "Global",
            "World",
            "European",
            "African",
            "Asian",
            "Arab",
            "Pacific",
            "Atlantic",
            "Green",
            "Red",
            "Black",
            "White",
            "Blue",
            "Big",
            "Human",
            "Public",
            "Social",
            "Security",
            "Climate");

    private final NameBoard board;
    private final Tokens tokens;

    NameRuns(NameBoard board) {
        this.board = board;
        this.tokens = board.tokens();
    }

    /// Whether a token may be part of a person's name.
    boolean begins(int token) {
        return board.isFree(token)
                && board.isNameWord(token)
                && !board.isPortfolio(token)
                && !isBeforeOffice(token)
                && !board.is(token, HeadKind.OFFICE)
                && !board.is(token, HeadKind.OFFICES)
                && !isHead(token)
                && !board.is(token, HeadKind.SIDE)
                && !isModifier(token)
                && !tokens.in(token, WordClass.HONORIFIC)
                && isLetters(tokens.word(token));
    }

    /// ***External Affairs** Minister*
    private boolean isBeforeOffice(int token) {
        int at = token;
        while (at - token < LONGEST && board.is(at, HeadKind.PORTFOLIO)) {
            at++;
        }
        return at > token && board.is(at, HeadKind.OFFICE) && tokens.word(at).isCapitalised();
    }

    boolean isModifier(int token) {
        return MODIFIERS.contains(tokens.word(token).text());
    }

    /// The token behind the run of capitals that begins with a token.
    int end(int start) {
        int sentenceEnd = tokens.sentenceAround(start).end();
        int end = behindNickname(start + 1, sentenceEnd);
        while (end < sentenceEnd && end - start < LONGEST) {
            boolean goesOn = begins(end)
                    || isInitial(end)
                    || isInnerSheikh(end)
                    || (isParticle(end) && goesOnBehindParticles(end, sentenceEnd));
            if (!goesOn) {
                break;
            }
            end++;
        }
        return end;
    }

    /// The token behind a nickname in quotation marks between two names: *Michael **“Erik”** Kurilla*.
    private int behindNickname(int token, int sentenceEnd) {
        boolean nickname = token + 3 < sentenceEnd
                && tokens.in(token, WordClass.OPENING_QUOTE)
                && tokens.in(token + 2, WordClass.CLOSING_QUOTE)
                && begins(token + 1)
                && begins(token + 3);
        return nickname ? token + 3 : token;
    }

    /// *Hassan **Sheikh** Mohamud*: between two names it is one.
    private boolean isInnerSheikh(int token) {
        return tokens.is(token, "sheikh") && tokens.word(token).isCapitalised() && begins(token + 1);
    }

    private boolean isHead(int token) {
        return board.is(token, HeadKind.BODY)
                || board.is(token, HeadKind.EVENT)
                || (board.is(token, HeadKind.PLACE) && !isFamilyName(token));
    }

    /// Nouns of places that are family names as well, behind another word of the name.
    private boolean isFamilyName(int token) {
        return switch (tokens.word(token).text()) {
            case "Bay", "Park", "Hall", "Lake", "Rivers", "Banks", "Church", "Castle", "Towns" ->
                tokens.is(token, "bay") || board.isNameWord(token - 1);
            default -> false;
        };
    }

    private static boolean isLetters(Word word) {
        return !word.hasDigits() && word.hasLetters();
    }

    /// The first of the particles before a name: *von der **Leyen***.
    int withParticles(int start) {
        int sentence = tokens.sentenceAround(start).start();
        int first = start;
        while (first > sentence && board.isFree(first - 1) && isPlainParticle(first - 1)) {
            first--;
        }
        return first;
    }

    private boolean isPlainParticle(int token) {
        return switch (tokens.word(token).text()) {
            case "von", "van", "der", "den", "de", "del", "della", "bin", "ibn", "dos", "da", "di" -> true;
            default -> false;
        };
    }

    private boolean goesOnBehindParticles(int from, int limit) {
        int at = from;
        while (at < limit && at - from < 3 && isParticle(at)) {
            at++;
        }
        return (at < limit && begins(at)) || isArabic(from);
    }

    /// *al-Abadi*
    private boolean isArabic(int token) {
        String form = tokens.word(token).text();
        return form.length() > 3 && form.startsWith("al-") && Character.isUpperCase(form.charAt(3));
    }

    private boolean isInitial(int token) {
        String form = tokens.word(token).text();
        return form.length() == 2 && form.charAt(1) == '.' && Character.isUpperCase(form.charAt(0));
    }

    private boolean isParticle(int token) {
        Word word = tokens.word(token);
        return word.in(WordClass.NAME_PARTICLE) || (word.lower().startsWith("al-") && !word.isCapitalised());
    }

    /// The token behind the suffix that follows a name; its own end if none does.
    int withSuffix(int end) {
        int sentenceEnd = tokens.sentenceAround(end - 1).end();
        if (end < sentenceEnd
                && tokens.in(end, WordClass.NAME_SUFFIX)
                && tokens.word(end).isCapitalised()) {
            return end + 1;
        }
        boolean behindComma = end + 1 < sentenceEnd
                && tokens.is(end, ",")
                && (tokens.is(end + 1, "jr") || tokens.is(end + 1, "jr.") || tokens.is(end + 1, "sr."));
        return behindComma ? end + 2 : end;
    }
}
