package readout.extract.name;

import java.util.HashSet;
import java.util.Set;
import readout.event.statement.ActorType;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;
import readout.extract.text.WordClass;

/// Finds people: by the title before or behind a name, and without one where the text otherwise treats the name
/// as a person's.
final class PersonNames {

    private final NameBoard board;
    private final Tokens tokens;

    private final NameRuns runs;
    private final Titles titles;

    private final GivenNames givenNames;
    private final Set<String> lone = new HashSet<>();

    PersonNames(NameBoard board, GivenNames givenNames) {
        this.board = board;
        this.tokens = board.tokens();
        this.runs = new NameRuns(board);
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
            } else if (known == null && runs.begins(token)) {
                token = person(token);
            } else {
                token++;
            }
        }
    }

    /// Words with a capital that stand alone somewhere: a family name used without the given name.
    private void collectLoneNames() {
        boolean before = false;
        boolean here = runs.begins(0);
        for (int i = 0; i < tokens.size(); i++) {
            boolean behind = runs.begins(i + 1);
            boolean alone = here && !before && !behind;
            if (alone && tokens.tag(i).isProperNoun() && !tokens.word(i).isUpper()) {
                lone.add(tokens.word(i).lower());
            }
            before = here;
            here = behind;
        }
    }

    private void withTitle(Candidate person) {
        Title title = titles.before(person.start());
        Title behind = title == null || title.office() == null ? titles.behind(person.end()) : null;
        Title found = behind == null ? title : behind;
        int end = runs.withSuffix(person.end());
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

    /// Looks at a run of capitals.
    ///
    /// @return the token behind it
    private int person(int first) {
        int name = isPortfolio(first) ? first + 1 : first;
        int end = runs.end(name);
        int start = runs.withParticles(name);
        int full = runs.withSuffix(end);
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

    /// *Minister of **Energy** Kofi Mensah*
    private boolean isPortfolio(int token) {
        return tokens.is(token - 1, "of")
                && board.is(token - 2, HeadKind.OFFICE)
                && runs.begins(token + 1)
                && runs.begins(token + 2);
    }

    private boolean isPlausible(int start, int end) {
        Tag tag = tokens.tag(start);
        return (tag.isProperNoun() || tag == Tag.JJ || tag == Tag.NN || tag == Tag.FW || tag == Tag.VB)
                && !(end == start + 1 && tokens.word(start).isUpper());
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
