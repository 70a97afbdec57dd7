package readout.extract.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import readout.event.statement.ActorType;
import readout.extract.text.Span;
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
    private final TitlesBehind titlesBehind;
    private final TitleCountries countries;

    private final GivenNames givenNames;
    private final Set<String> lone = new HashSet<>();
    private final Set<String> known = new HashSet<>();
    private final List<Span> open = new ArrayList<>(0);

    PersonNames(NameBoard board, GivenNames givenNames) {
        this.board = board;
        this.tokens = board.tokens();
        this.runs = new NameRuns(board);
        TitleReader reader = new TitleReader(board);
        this.titles = new Titles(board, reader);
        this.titlesBehind = new TitlesBehind(board, reader);
        this.countries = new TitleCountries(board);
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
        open.stream().filter(run -> known.contains(key(run))).forEach(run -> put(run, null));
    }

    private String key(Span run) {
        return tokens.text(run.start(), run.end());
    }

    private void put(Span run, @Nullable Title title) {
        board.put(new Candidate(
                run.start(),
                run.end(),
                tokens.start(run.start()),
                tokens.end(run.end() - 1),
                ActorType.PERSON,
                NameUse.NAME,
                null,
                null,
                title));
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
        Title behind = behind(title, person.end());
        int end = runs.withSuffix(person.end());
        Title found = withCountry(behind == null ? title : behind, person.start(), end);
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

    /// Looks at a run of capitals. A name that was a person's once is one wherever it stands.
    ///
    /// @return the token behind it
    private int person(int first) {
        int name = isPortfolio(first) ? first + 1 : first;
        int end = withNamesake(name, runs.end(name));
        int found = runs.withParticles(name);
        int start = withSentenceStart(found, end);
        int full = runs.withSuffix(end);
        Title before = titles.before(start);
        Title behind = behind(before, full);
        Title title = withCountry(behind == null ? before : behind, start, full);
        boolean plain = title == null && isPersonWithoutTitle(start, end);
        if (plain || (title != null && (isPlausible(found, end) || isPersonWithoutTitle(start, end)))) {
            put(new Span(start, full), plain ? countryOnly(start, full) : title);
            known.add(key(new Span(start, full)));
        } else if (full > start + 1) {
            open.add(new Span(start, full));
        }
        return full;
    }

    /// With a family name that also is a place's or a people's: *Anna **Lund**, the party's leader*. A title or a given
    /// name stands before it, and what is behind it leads away from the name.
    private int withNamesake(int start, int end) {
        Candidate next = board.at(end);
        boolean namesake = next != null
                && next.start() == end
                && next.end() == end + 1
                && !board.isPart(next)
                && (next.type() == ActorType.PLACE || next.use() == NameUse.PEOPLE)
                && tokens.sentenceOf(end) == tokens.sentenceOf(start)
                && end + 1 < tokens.size()
                && (tokens.is(end + 1, ",") || tokens.tag(end + 1).isFinite())
                && (givenNames.has(tokens.word(start)) || titles.before(start) != null);
        return namesake ? end + 1 : end;
    }

    /// The title behind a name where the one before it leaves open what the person does: none, *Mr.*; or *Gen.*, if the
    /// one behind names a country and is not that of the next person in a list.
    private @Nullable Title behind(@Nullable Title before, int end) {
        if (before == null || before.office() == null) {
            return titlesBehind.read(end);
        }
        Title behind = before.country() == null && Titles.isRank(before) ? titlesBehind.read(end) : null;
        return behind == null || behind.country() == null ? null : behind;
    }

    /// The title with what stands around the name: the office of the whole list in which it stands, and a country
    /// behind it, which is that of all in the list.
    private @Nullable Title withCountry(@Nullable Title own, int start, int end) {
        Title title = own == null ? titles.shared(start) : own;
        if (title != null && title.several()) {
            String itsOwn = countries.inList(title, start);
            title = itsOwn == null || itsOwn.equals(title.country()) ? title : title.of(itsOwn);
        }
        String country = title == null || title.country() != null ? null : countries.behind(end);
        if (title == null || country == null) {
            return title;
        }
        Title told = title.of(country);
        for (int i = start - 1; title.several() && i >= title.end(); i--) {
            Candidate person = board.at(i);
            if (person != null && person.start() == i && title.equals(person.title())) {
                board.put(person.with(told));
            }
        }
        return told;
    }

    /// What the text tells of somebody without an office.
    private @Nullable Title countryOnly(int start, int end) {
        String behind = countries.behind(end);
        String described = behind == null ? countries.described(end) : behind;
        String country = described == null ? countries.whose(start) : described;
        return country == null ? null : new Title(null, country, null, false, start, start);
    }

    /// *Minister of **Energy** Kofi Mensah*, *President of Abkhazia **Republic** Raul Khajimba*
    private boolean isPortfolio(int token) {
        Candidate country = board.at(token - 1);
        boolean state = country != null && (country.isCountry() || country.type() == ActorType.PLACE);
        if (state && tokens.is(token, "republic") && runs.begins(token + 1)) {
            return true;
        }
        return tokens.is(token - 1, "of")
                && board.is(token - 2, HeadKind.OFFICE)
                && runs.begins(token + 1)
                && runs.begins(token + 2);
    }

    /// A name that begins a sentence may be tagged as another word there: ***Thein** Lwin Oo, Myanmar's commerce
    /// minister*.
    private int withSentenceStart(int start, int end) {
        int first = start - 1;
        if (first < 0 || !board.beginsSentence(first) || givenNames.has(tokens.word(start))) {
            return start;
        }
        boolean nameLike = board.isFree(first)
                && tokens.word(first).isCapitalised()
                && isOpen(first)
                && !tokens.tag(first).isAdverb()
                && !board.is(first, HeadKind.OFFICE)
                && !board.is(first, HeadKind.OFFICES)
                && !board.is(first, HeadKind.ROLE)
                && !runs.isModifier(first)
                && titlesBehind.read(end) != null;
        return nameLike ? first : start;
    }

    /// Whether a word is of none of the closed classes that begin sentences.
    private boolean isOpen(int token) {
        return Stream.of(
                        WordClass.DETERMINER,
                        WordClass.PREPOSITION,
                        WordClass.SUBORDINATOR,
                        WordClass.COORDINATOR,
                        WordClass.WH,
                        WordClass.SUBJECT_PRONOUN,
                        WordClass.TRANSPARENT_ADVERB,
                        WordClass.HONORIFIC,
                        WordClass.DAY)
                .noneMatch(closed -> tokens.in(token, closed));
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
                || NameShape.isOf(tokens, start, end)
                || isIntroducedByCountry(start)
                || lone.contains(tokens.word(end - 1).lower())
                || new Surroundings(board).arePersonal(start, end);
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
}
