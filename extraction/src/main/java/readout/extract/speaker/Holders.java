package readout.extract.speaker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import readout.event.statement.ActorType;
import readout.extract.name.Figure;
import readout.extract.name.Gazetteer;
import readout.extract.name.Mention;
import readout.extract.name.Names;
import readout.extract.text.Span;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;
import readout.extract.text.WordClass;

/// Finds who holds an office that a description names: among the people of the article by office and country, the
/// most recent first; else among the listed ones, for the day of publication.
final class Holders {

    private static final int MOST = 20;

    /// How well an office fits a word for many kinds of heads: *leader*.
    private static final int LOOSE = 3;

    /// In tokens behind an office.
    private static final int FARTHEST_OPPOSITION = 5;

    private final Tokens tokens;
    private final Names names;
    private final Gazetteer gazetteer;
    private final Salience salience;
    private final List<Figure> parties;
    private final OfficeFit fit;
    private final @Nullable LocalDate day;
    private final @Nullable String home;
    private final Chairs chairs;
    private final DescribedHolders introduced;
    private @Nullable List<Figure> people;

    Holders(Tokens tokens, Names names, Gazetteer gazetteer, Salience salience, List<Figure> parties, Setting setting) {
        this.tokens = tokens;
        this.names = names;
        this.gazetteer = gazetteer;
        this.salience = salience;
        this.parties = parties;
        this.fit = new OfficeFit(tokens, names);
        this.day = setting.day();
        this.home = setting.home();
        this.chairs = new Chairs(tokens, names);
        this.introduced = new DescribedHolders(tokens, names, gazetteer, day);
    }

    /// The holder of the office that a phrase describes, or null.
    ///
    /// @param head its head noun
    /// @param country for whom the office speaks, where the phrase tells
    @Nullable
    Figure find(Span phrase, int head, @Nullable String country) {
        String office = office(phrase, head);
        String plain = Offices.single(office);
        Figure plainly = country == null || plain.equals(office) ? null : of(plain, country);
        if (plainly != null) {
            return plainly;
        }
        Figure known = among(candidates(), office, country, phrase, head);
        Figure described = country == null ? described(office, phrase, head, known) : null;
        if (described != null || known != null) {
            return described == null ? known : described;
        }
        Figure chair = office.startsWith("chair") || office.equals("president") ? chairs.before(phrase.start()) : null;
        if (chair != null) {
            return chair;
        }
        if (country != null) {
            return of(office, country);
        }
        Figure ofBody = new BodyOffices(names, gazetteer, day).find(office, phrase);
        return ofBody == null && home != null && tokens.word(head).isCapitalised()
                ? gazetteer.holder(office, home, day)
                : ofBody;
    }

    /// The holder of a top office whom the text described by his country, where it has named none before: *spoke with
    /// **the President of the United States**. The President agreed*.
    private @Nullable Figure described(String office, Span phrase, int head, @Nullable Figure named) {
        boolean known = named != null && (names.isNamedBefore(named, phrase.start()) || salience.isPresent(named));
        return known || !Offices.isTop(office) || head < phrase.end() - 1
                ? null
                : introduced.holder(office, phrase.start());
    }

    /// The holder of an office of a country, or null, by any of its names.
    @Nullable
    Figure of(String office, String country) {
        for (String called : Offices.called(office)) {
            Figure holder = called(called, country);
            if (holder != null) {
                return holder;
            }
        }
        return null;
    }

    private @Nullable Figure called(String office, String country) {
        for (Figure person : candidates()) {
            boolean same = country.equals(person.country());
            String held = person.office() == null ? "" : Offices.spelled(person.office());
            if (same && Offices.fits(held, office) && Offices.isOfRank(held, office)) {
                return person;
            }
        }
        return gazetteer.holder(office, country, day);
    }

    /// The heads of state and government named so far, for *the leaders*, if they are those of two countries.
    List<Figure> heads(int before) {
        return two(before, Offices::isTop);
    }

    /// The holders of an office, by any of its names, who were named so far, if they are those of two countries.
    List<Figure> two(String office, int before) {
        List<String> called = Offices.called(office);
        return two(before, held -> !Offices.isTop(held) && called.stream().anyMatch(name -> Offices.fits(held, name)));
    }

    private List<Figure> two(int before, Predicate<String> isHeld) {
        List<Figure> found = new ArrayList<>(2);
        for (Mention mention : names.before(before).reversed()) {
            Figure figure = mention.figure();
            String held = figure.isPerson() && figure.office() != null ? Offices.spelled(figure.office()) : "";
            if (isHeld.test(held) && !found.contains(figure)) {
                found.add(figure);
            }
        }
        boolean one = found.size() == 2
                && found.get(0).country() != null
                && Objects.equals(found.get(0).country(), found.get(1).country());
        return found.size() == 2 && !one ? found : List.of();
    }

    private @Nullable Figure among(
            List<Figure> people, String office, @Nullable String country, Span phrase, int head) {
        Figure best = null;
        int score = 0;
        for (Figure person : people) {
            int found = score(person, office, country, phrase, head);
            if (found > score) {
                best = person;
                score = found;
            }
        }
        return best;
    }

    private List<Figure> candidates() {
        List<Figure> all = salience.persons();
        parties.stream()
                .filter(party -> party.isPerson() && !all.contains(party))
                .forEach(all::add);
        people().stream().filter(figure -> !all.contains(figure)).limit(MOST).forEach(all::add);
        return all;
    }

    /// The people whom the text names first.
    private List<Figure> people() {
        if (people == null) {
            people = names.first().stream()
                    .map(Mention::figure)
                    .filter(Figure::isPerson)
                    .distinct()
                    .toList();
        }
        return people;
    }

    private int score(Figure person, String office, @Nullable String country, Span phrase, int head) {
        boolean abroad = country != null
                && !country.equals(person.country())
                && (person.country() != null || person.listed() != null);
        if (person.office() == null || abroad) {
            return 0;
        }
        String held = Offices.spelled(person.office());
        int fit = this.fit.of(person, held, office, phrase, head);
        int ofBody = ofBody(held, phrase);
        if (fit == 0 || (fit <= LOOSE && ofBody < 0)) {
            return 0;
        }
        boolean same = country != null && country.equals(person.country());
        boolean atHome = country == null && home != null && home.equals(person.country());
        boolean last = country == null && person.equals(salience.first());
        int score = fit
                + (same ? 10 : 0)
                + (atHome ? 3 : 0)
                + (last ? 4 : 0)
                + (names.isNamedBefore(person, phrase.start()) || salience.isPresent(person) ? 4 : 0)
                + (isOwnOffice(person, office, country, phrase, head) ? 5 : 0)
                + (parties.contains(person) ? 1 : 0);
        return score + ofBody;
    }

    /// Whether *the President* or *the Foreign Minister* with capitals, without a country, is the first person of the
    /// text who has the office: an account of a meeting calls its own country's so.
    private boolean isOwnOffice(Figure person, String office, @Nullable String country, Span phrase, int head) {
        boolean bare = country == null && head == phrase.end() - 1;
        for (int i = phrase.start() + 1; bare && i <= head; i++) {
            bare = tokens.word(i).isCapitalised();
        }
        for (Mention mention : names.first()) {
            if (!bare || mention.start() >= phrase.start()) {
                return false;
            }
            String held = mention.figure().isPerson() ? mention.figure().office() : null;
            if (held != null && Offices.spelled(held).endsWith(office)) {
                return mention.figure().equals(person);
            }
        }
        return false;
    }

    /// For and against a holder: whether the office is of the body that the phrase names.
    private int ofBody(String held, Span phrase) {
        for (int i = phrase.start(); i < phrase.end(); i++) {
            Mention mention = names.at(i);
            if (mention != null && mention.figure().type() == ActorType.ORGANISATION) {
                boolean same = held.contains(mention.figure().name().toLowerCase(Locale.ROOT))
                        || held.contains(
                                tokens.text(mention.start(), mention.end()).toLowerCase(Locale.ROOT));
                return same ? 8 : -3;
            }
        }
        return 0;
    }

    /// The words of an office, in lower case, without article, country and *of …*.
    String office(Span phrase, int head) {
        int start = head;
        while (start > phrase.start()
                && names.at(start - 1) == null
                && !tokens.in(start - 1, WordClass.HONORIFIC)
                && (tokens.tag(start - 1).isNoun() || tokens.tag(start - 1) == Tag.JJ)) {
            start--;
        }
        String office = tokens.text(start, head + 1).toLowerCase(Locale.ROOT);
        return isOfOpposition(head) ? "opposition " + office : office;
    }

    /// *the leader **of the main opposition** party*
    private boolean isOfOpposition(int head) {
        int last = Math.min(tokens.size(), head + FARTHEST_OPPOSITION);
        for (int i = head + 2; tokens.is(head + 1, "of") && i < last; i++) {
            if (tokens.is(i, "opposition")) {
                return true;
            }
        }
        return false;
    }
}
