package readout.extract.name;

import java.util.HashSet;
import java.util.Set;
import readout.event.statement.ActorType;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;
import readout.extract.text.Word;
import readout.extract.text.WordClass;

/// Finds people: by the title before or behind a name, and without one where the text otherwise treats the name
/// as a person's.
final class PersonNames {

    private static final int LONGEST = 6;

    /// Words with a capital that stand before offices and nouns, never for a person.
    private static final Set<String> MODIFIERS = Set.of(
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
    private final Titles titles;
    private final GivenNames givenNames;
    private final Set<String> lone = new HashSet<>();

    PersonNames(NameBoard board, GivenNames givenNames) {
        this.board = board;
        this.tokens = board.tokens();
        this.titles = new Titles(board);
        this.givenNames = givenNames;
    }

    void find() {
        collectLoneNames();
        int token = 0;
        while (token < tokens.size()) {
            Candidate known = board.at(token);
            if (known != null && known.isPerson() && !board.isPart(known)) {
                withTitle(known);
                token = known.end();
            } else if (known == null && begins(token)) {
                token = run(token);
            } else {
                token++;
            }
        }
    }

    /// Words with a capital that stand alone somewhere: a family name used without the given name.
    private void collectLoneNames() {
        for (int i = 0; i < tokens.size(); i++) {
            if (begins(i)
                    && !begins(i + 1)
                    && !begins(i - 1)
                    && tokens.tag(i).isProperNoun()
                    && !tokens.word(i).isUpper()) {
                lone.add(tokens.word(i).lower());
            }
        }
    }

    private void withTitle(Candidate person) {
        Title title = titles.before(person.start());
        Title behind = title == null || title.office() == null ? titles.behind(person.end()) : null;
        Title found = behind == null ? title : behind;
        int end = withSuffix(person.end());
        Candidate longer = new Candidate(
                person.start(),
                end,
                person.from(),
                tokens.end(end - 1),
                person.type(),
                person.use(),
                person.entry(),
                person.listing(),
                found);
        board.put(longer);
    }

    private boolean begins(int token) {
        return board.isFree(token)
                && board.isNameWord(token)
                && !board.is(token, HeadKind.OFFICE)
                && !isHead(token)
                && !board.is(token, HeadKind.SIDE)
                && !MODIFIERS.contains(tokens.word(token).text())
                && !tokens.in(token, WordClass.HONORIFIC)
                && isLetters(tokens.word(token));
    }

    private boolean isHead(int token) {
        return board.is(token, HeadKind.BODY)
                || board.is(token, HeadKind.EVENT)
                || (board.is(token, HeadKind.PLACE) && !tokens.is(token, "bay"));
    }

    private static boolean isLetters(Word word) {
        return !word.hasDigits() && word.hasLetters();
    }

    /// Looks at a run of capitals that begins with a token.
    ///
    /// @return the token behind it
    private int run(int first) {
        int start = isPortfolio(first) ? first + 1 : first;
        int sentenceEnd = tokens.sentenceAround(start).end();
        int end = start + 1;
        while (end < sentenceEnd && end - start < LONGEST) {
            if (begins(end) || isInitial(end)) {
                end++;
            } else if (isParticle(end) && goesOnBehindParticles(end, sentenceEnd)) {
                end++;
            } else {
                break;
            }
        }
        int full = withSuffix(end);
        return person(withParticles(start), end, full);
    }

    /// *Minister of **Energy** Kofi Mensah*
    private boolean isPortfolio(int token) {
        return tokens.is(token - 1, "of")
                && board.is(token - 2, HeadKind.OFFICE)
                && begins(token + 1)
                && begins(token + 2);
    }

    /// *von der **Leyen***
    private int withParticles(int start) {
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

    private int person(int start, int end, int full) {
        Title before = titles.before(start);
        Title behind = before == null || before.office() == null ? titles.behind(full) : null;
        Title title = behind == null ? before : behind;
        if ((title != null && isPlausible(start, end)) || isPersonWithoutTitle(start, end)) {
            board.put(new Candidate(
                    start,
                    full,
                    tokens.start(start),
                    tokens.end(full - 1),
                    ActorType.PERSON,
                    NameUse.NAME,
                    null,
                    null,
                    title));
        }
        return full;
    }

    private boolean isPlausible(int start, int end) {
        Tag tag = tokens.tag(start);
        return (tag.isProperNoun() || tag == Tag.JJ || tag == Tag.NN || tag == Tag.FW || tag == Tag.VB)
                && !(end == start + 1 && tokens.word(start).isUpper());
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

    private int withSuffix(int end) {
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

    /// Two to four capitals are a person if the first is a given name, if the last stands alone elsewhere, or if
    /// what follows is said of people only.
    private boolean isPersonWithoutTitle(int start, int end) {
        int length = end - start;
        if (length < 2
                || length > 4
                || !tokens.tag(start).isProperNoun()
                || tokens.word(start).isUpper()) {
            return false;
        }
        return givenNames.has(tokens.word(start))
                || isIntroducedByCountry(start)
                || lone.contains(tokens.word(end - 1).lower())
                || isFollowedLikeAPerson(end);
    }

    /// *China's Wang Xinyu*, *the Tunisian Ons Jabeur*
    private boolean isIntroducedByCountry(int start) {
        int before = tokens.in(start - 1, WordClass.POSSESSIVE_MARK) ? start - 2 : start - 1;
        Candidate country = board.at(before);
        return country != null
                && country.country() != null
                && country.end() == before + 1
                && (before == start - 2 || !country.isName());
    }

    private boolean isFollowedLikeAPerson(int end) {
        if (end >= tokens.size()) {
            return false;
        }
        if (tokens.is(end, ",")) {
            return tokens.is(end + 1, "who") || (end + 1 < tokens.size() && isAge(end + 1));
        }
        return tokens.is(end, "said") || tokens.is(end, "told") || tokens.is(end, "who") || tokens.is(end, "says");
    }

    private boolean isAge(int token) {
        return tokens.word(token).hasDigits() && tokens.word(token).text().length() == 2 && tokens.is(token + 1, ",");
    }
}
