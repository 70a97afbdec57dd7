package readout.extract.name;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import readout.event.statement.ActorType;
import readout.extract.knowledge.Ambiguity;
import readout.extract.knowledge.AmbiguousName;
import readout.extract.knowledge.ListedActor;
import readout.extract.text.Tokens;
import readout.extract.text.Word;
import readout.extract.text.WordClass;

/// Finds all names of an article and settles whose they are.
public final class NameFinder {

    private final Gazetteer gazetteer;
    private final HeadWords heads;
    private final GivenNames givenNames;

    public NameFinder(Gazetteer gazetteer, HeadWords heads, GivenNames givenNames) {
        this.gazetteer = gazetteer;
        this.heads = heads;
        this.givenNames = givenNames;
    }

    /// Finds the names.
    ///
    /// @param day of publication, which tells the office that a listed person held
    /// @param home the country whose account the article is; titles without a country are of that one
    public Names find(Tokens tokens, @Nullable LocalDate day, @Nullable String home) {
        NameBoard board = new NameBoard(tokens, heads);
        new ListedNames(gazetteer, board).find();
        new HeadedNames(board).find();
        new Portfolios(board).find();
        new OwnNames(board).join();
        new PersonNames(board, givenNames).find();
        new LoneNames(board).find();
        new Halves(board).find();
        return new Settlement(board, day, home).settle();
    }

    /// Turns candidates into figures and mentions.
    private final class Settlement {

        private final NameBoard board;
        private final Tokens tokens;
        private final @Nullable LocalDate day;
        private final @Nullable String home;
        private final Cast cast = new Cast();
        private final IdentityHashMap<Candidate, Figure> figures = new IdentityHashMap<>();
        private final Map<String, Figure> acronyms = new HashMap<>();
        private final Map<String, Figure> things = new HashMap<>();

        Settlement(NameBoard board, @Nullable LocalDate day, @Nullable String home) {
            this.board = board;
            this.tokens = board.tokens();
            this.day = day;
            this.home = home;
        }

        Names settle() {
            List<Candidate> candidates = board.candidates();
            for (Candidate candidate : candidates) {
                if (candidate.isPerson() && isFull(candidate)) {
                    figures.put(candidate, fullPerson(candidate));
                }
            }
            for (Candidate candidate : candidates) {
                if (!candidate.isPerson()) {
                    Figure namesake = namesake(candidate);
                    figures.put(candidate, namesake == null ? thing(candidate) : namesake);
                }
            }
            Figure last = null;
            for (Candidate candidate : candidates) {
                if (candidate.isPerson()) {
                    Figure person = figures.computeIfAbsent(candidate, this::calledPerson);
                    if (person != null) {
                        learn(person, candidate.title(), last);
                        last = person;
                    }
                }
            }
            settleOffices(candidates);
            return names(candidates);
        }

        /// Gives people without a country the one from which the article was filed, where it is theirs.
        private void settleOffices(List<Candidate> candidates) {
            FiledOffices offices = new FiledOffices(board);
            for (Candidate candidate : candidates) {
                Figure person = candidate.isPerson() ? figures.get(candidate) : null;
                Title title = candidate.title();
                if (person != null && title != null && person.country() == null && person.listed() == null) {
                    person.learn(null, offices.country(candidate, title));
                }
            }
        }

        private Names names(List<Candidate> candidates) {
            List<Mention> mentions = new ArrayList<>();
            BitSet titles = new BitSet();
            for (Candidate each : candidates) {
                Figure figure = figures.get(each);
                if (figure != null) {
                    figure.recall(day);
                    mark(each, titles);
                    NameUse use = figure.isPerson() ? NameUse.NAME : each.use();
                    mentions.add(new Mention(each.start(), each.end(), each.from(), each.to(), use, figure));
                }
            }
            mentions.sort(Comparator.comparingInt(Mention::from));
            return new Names(mentions, titles, board.portfolios(), tokens.size());
        }

        /// Notes a title, with the comma between it and the name. That of a list is no part of any one's.
        private static void mark(Candidate person, BitSet titles) {
            Title title = person.title();
            if (title != null && title.office() != null && !title.several()) {
                boolean before = title.start() < person.start();
                titles.set(before ? title.start() : person.end(), before ? person.start() : title.end());
            }
        }

        private boolean isFull(Candidate person) {
            int words = 0;
            for (int i = person.start(); i < person.end(); i++) {
                words += tokens.in(i, WordClass.NAME_SUFFIX) || !tokens.word(i).hasLetters() ? 0 : 1;
            }
            return words > 1;
        }

        /// The person of the article whom a name means that also is a place's or a people's: *Austin*, *Türk*. A
        /// country's is his only as family name: *Israel* is not Israel Katz.
        private @Nullable Figure namesake(Candidate candidate) {
            Gazetteer.Entry entry = candidate.entry();
            AmbiguousName ambiguity = entry == null ? null : entry.ambiguity();
            boolean personal = candidate.use() == NameUse.PEOPLE
                    || (ambiguity != null && ambiguity.ambiguity() == Ambiguity.PERSONAL_NAME);
            if (!personal || candidate.end() != candidate.start() + 1) {
                return null;
            }
            String word = tokens.word(candidate.start()).text();
            for (Figure known : cast.called(word)) {
                if (!candidate.isCountry() || known.name().endsWith(" " + word)) {
                    return known;
                }
            }
            return null;
        }

        private Figure thing(Candidate candidate) {
            String text = tokens.text().substring(candidate.from(), candidate.to());
            Figure known = acronyms.get(text);
            if (known != null && candidate.listing() == null) {
                return known;
            }
            Figure figure;
            if (candidate.use() == NameUse.METONYM) {
                figure = cast.unlisted(ActorType.PLACE, text, candidate.country());
            } else if (candidate.listing() == null) {
                figure = cast.unlisted(candidate.type(), text, board.country(candidate));
            } else {
                figure = cast.listed(candidate.listing().actor(), candidate.type());
            }
            rememberAcronym(candidate, figure);
            if (candidate.listing() == null && candidate.type() == ActorType.EVENT) {
                things.putIfAbsent(tokens.word(candidate.end() - 1).text(), figure);
            }
            return figure;
        }

        /// *Association of Southeast Asian Nations (ASEAN)*, *Congress of South African Trade Unions (Cosatu)*.
        private void rememberAcronym(Candidate name, Figure figure) {
            int bracket = name.end();
            if (bracket + 2 >= tokens.size() || !tokens.is(bracket, "(") || !tokens.is(bracket + 2, ")")) {
                return;
            }
            Word acronym = tokens.word(bracket + 1);
            if (acronym.isUpper()) {
                acronyms.put(acronym.text(), figure);
            } else if (acronym.isCapitalised()
                    && figure.type() == ActorType.ORGANISATION
                    && abbreviates(acronym, name)) {
                things.put(acronym.text(), figure);
            }
        }

        /// Whether the letters of a word stand in the words of a name in their order, the first one first.
        private boolean abbreviates(Word acronym, Candidate name) {
            String whole = tokens.text(name.start(), name.end()).toLowerCase(Locale.ROOT);
            String letters = acronym.lower();
            int at = letters.charAt(0) == whole.charAt(0) ? 0 : -1;
            for (int i = 1; at >= 0 && i < letters.length(); i++) {
                at = whole.indexOf(letters.charAt(i), at + 1);
            }
            return at > 0 && name.end() - name.start() > 2;
        }

        private Figure fullPerson(Candidate candidate) {
            Listing listing = candidate.listing();
            Figure person = listing == null ? null : cast.listed(listing.actor(), ActorType.PERSON);
            if (person == null) {
                person = cast.sharing(tokens, candidate.start(), candidate.end());
            }
            if (person == null) {
                person = cast.unlisted(ActorType.PERSON, nameOf(candidate), countryOf(candidate.title()));
            }
            cast.call(person, tokens, candidate.start(), candidate.end());
            return person;
        }

        /// The name as it is written, but for a family name in capitals before the given one: *IWAYA Takeshi*.
        private String nameOf(Candidate candidate) {
            String family = tokens.word(candidate.start()).text();
            boolean inFront = candidate.end() == candidate.start() + 2
                    && family.length() > 2
                    && family.indexOf('.') < 0
                    && tokens.word(candidate.start()).isUpper()
                    && !tokens.word(candidate.start() + 1).isUpper();
            return inFront
                    ? tokens.word(candidate.start() + 1).text() + " " + family.charAt(0)
                            + family.substring(1).toLowerCase(Locale.ROOT)
                    : tokens.text().substring(candidate.from(), candidate.to());
        }

        private @Nullable String countryOf(@Nullable Title title) {
            if (title == null || title.country() != null || title.office() == null) {
                return title == null ? null : title.country();
            }
            return home;
        }

        /// The person whom a single word means.
        private @Nullable Figure calledPerson(Candidate candidate) {
            String word = tokens.text().substring(candidate.from(), candidate.to());
            List<Figure> known = cast.called(word);
            if (!known.isEmpty()) {
                return best(known, candidate.title());
            }
            Listing listing = candidate.listing();
            if (listing != null) {
                Figure person = cast.listed(listing.actor(), ActorType.PERSON);
                cast.call(person, tokens, candidate.start(), candidate.end());
                return person;
            }
            Title title = candidate.title();
            if (title == null) {
                Figure thing = things.get(word);
                return thing == null ? cast.spelt(word) : thing;
            }
            ListedActor holder = gazetteer.holderCalled(word, title, day);
            Figure person = holder == null
                    ? cast.unlisted(ActorType.PERSON, word, countryOf(title))
                    : cast.listed(holder, ActorType.PERSON);
            cast.call(person, tokens, candidate.start(), candidate.end());
            return person;
        }

        private static Figure best(List<Figure> known, @Nullable Title title) {
            if (title != null && title.country() != null) {
                for (Figure person : known) {
                    if (title.country().equals(person.country())) {
                        return person;
                    }
                }
            }
            return known.getFirst();
        }

        /// Takes what the title tells. A counterpart has the office of the person named before.
        private static void learn(Figure person, @Nullable Title title, @Nullable Figure before) {
            if (title == null) {
                return;
            }
            String office = title.office();
            if (office != null && office.toLowerCase(Locale.ROOT).endsWith("counterpart")) {
                office = before == null ? null : before.office();
            }
            person.learn(office, title.country());
            if (title.gender() != null) {
                person.learn(title.gender());
            }
        }
    }
}
