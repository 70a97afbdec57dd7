package readout.extract.name;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import readout.event.statement.ActorType;
import readout.extract.knowledge.ActorFiles;
import readout.extract.knowledge.Ambiguity;
import readout.extract.knowledge.AmbiguousName;
import readout.extract.knowledge.AmbiguousNames;
import readout.extract.knowledge.ListedActor;
import readout.extract.text.Diacritics;
import readout.extract.text.Tokenizer;
import readout.extract.text.Tokens;
import readout.extract.text.Vocabulary;
import readout.extract.text.WordTrie;
import readout.extract.text.Words;

/// All listed names as one trie over words. A name is found by its longest listed form; case counts.
public final class Gazetteer {

    /// What a listed name may stand for.
    ///
    /// @param ambiguity what else it may be; absent for a plain name
    record Entry(List<Listing> listings, @Nullable AmbiguousName ambiguity) {}

    /// Under what the holders of international offices are kept.
    private static final String NO_COUNTRY = "";

    private final Vocabulary vocabulary;
    private final WordTrie trie = new WordTrie();
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, ListedActor> actors = new HashMap<>();
    private final Map<String, AmbiguousName> ambiguous = new HashMap<>();
    private final Map<String, List<ListedActor>> personsOf = new HashMap<>();
    private final Map<String, List<ListedActor>> personsByName = new HashMap<>();
    private final Map<String, String> countryCodes = new HashMap<>();
    private final Map<String, Figure> countries = new ConcurrentHashMap<>();
    private final Words splitter = new Words(new Vocabulary());

    private Gazetteer(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// Loads the packaged actors and a user's.
    ///
    /// @param vocabulary takes the words of all names
    /// @param overlays a folder with files of the user's own, or null
    /// @throws readout.extract.knowledge.FlawedFilesException with everything that is wrong in any of the files
    public static Gazetteer load(Vocabulary vocabulary, @Nullable Path overlays) {
        Gazetteer gazetteer = new Gazetteer(vocabulary);
        List<ListedActor> actors = ActorFiles.load(overlays);
        AmbiguousNames.load(overlays, actors).forEach(name -> gazetteer.ambiguous.put(name.name(), name));
        actors.forEach(gazetteer::add);
        return gazetteer;
    }

    /// The listed actor with an id, for instance the country behind an alpha-3 code.
    public @Nullable ListedActor actor(@Nullable String id) {
        return id == null ? null : actors.get(id);
    }

    /// A listed country by its code; the same figure for the same country.
    public @Nullable Figure country(@Nullable String code) {
        ListedActor listed = actor(code);
        return listed == null ? null : countries.computeIfAbsent(listed.id(), id -> Figure.country(listed));
    }

    /// A listed country by one of its names, or null.
    public @Nullable Figure countryNamed(String name) {
        return country(countryCodes.get(name));
    }

    /// The listed person who held an office of a country on a day, or null if none or several did.
    ///
    /// @param office in lower case
    public @Nullable Figure holder(String office, String country, @Nullable LocalDate day) {
        if (day == null) {
            return null;
        }
        ListedActor found = null;
        for (ListedActor person : personsOf.getOrDefault(country, List.of())) {
            boolean held = person.terms().stream()
                    .anyMatch(term -> country.equals(term.country())
                            && term.from() != null
                            && term.covers(day)
                            && term.office().toLowerCase(Locale.ROOT).equals(office));
            if (held && found != null) {
                return null;
            }
            found = held ? person : found;
        }
        return found == null ? null : Figure.holder(found, day);
    }

    /// The listed person who held an office of an international body on a day, or null.
    ///
    /// @param office with the body's name before it, in lower case without hyphens: `nato secretary general`
    public @Nullable Figure holderOfBody(String office, @Nullable LocalDate day) {
        if (day == null) {
            return null;
        }
        for (ListedActor person : personsOf.getOrDefault(NO_COUNTRY, List.of())) {
            boolean held = person.terms().stream()
                    .anyMatch(term -> term.country() == null
                            && term.from() != null
                            && term.covers(day)
                            && plain(term.office()).equals(office));
            if (held) {
                return Figure.holder(person, day);
            }
        }
        return null;
    }

    /// The only listed person of that family name who held an office on a day, or null: *President Bush*.
    ///
    /// @param title with the country, if it tells one
    @Nullable
    ListedActor holderCalled(String name, Title title, @Nullable LocalDate day) {
        String office = title.office();
        if (day == null || office == null) {
            return null;
        }
        ListedActor found = null;
        for (ListedActor person : personsByName.getOrDefault(Cast.key(name), List.of())) {
            boolean held = person.terms().stream()
                    .anyMatch(term -> term.from() != null
                            && term.covers(day)
                            && term.office().equalsIgnoreCase(office)
                            && (title.country() == null || title.country().equals(term.country())));
            if (held && found != null) {
                return null;
            }
            found = held ? person : found;
        }
        return found;
    }

    private static String plain(String office) {
        return office.toLowerCase(Locale.ROOT).replace('-', ' ');
    }

    /// The name of a country by its code; the code itself if it is not listed.
    public String countryName(String code) {
        ListedActor country = actors.get(code);
        return country == null ? code : country.name();
    }

    WordTrie trie() {
        return trie;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Entry entry(int value) {
        return entries.get(value);
    }

    private void add(ListedActor actor) {
        actors.put(actor.id(), actor);
        if (actor.type() == ActorType.COUNTRY) {
            actor.names().forEach(name -> countryCodes.put(name, actor.id()));
        }
        if (actor.type() == ActorType.PERSON) {
            for (String word : Cast.key(actor.name()).split(" ", -1)) {
                personsByName
                        .computeIfAbsent(word, absent -> new ArrayList<>(1))
                        .add(actor);
            }
        }
        actor.terms().stream()
                .map(term -> Objects.requireNonNullElse(term.country(), NO_COUNTRY))
                .distinct()
                .forEach(country -> personsOf
                        .computeIfAbsent(country, absent -> new ArrayList<>())
                        .add(actor));
        actor.names().forEach(name -> add(name, new Listing(actor, NameUse.NAME)));
        actor.metonyms().forEach(name -> add(name, new Listing(actor, NameUse.METONYM)));
        actor.adjectives().forEach(name -> add(name, new Listing(actor, NameUse.ADJECTIVE)));
        actor.people().forEach(name -> add(name, new Listing(actor, NameUse.PEOPLE)));
    }

    private void add(String name, Listing listing) {
        addForm(name, listing, ambiguous.get(name));
        String plain = Diacritics.without(name);
        if (!plain.equals(name)) {
            addForm(plain, listing, ambiguous.get(name));
        }
    }

    private void addForm(String name, Listing listing, @Nullable AmbiguousName ambiguity) {
        Tokens tokens = Tokenizer.tokenize(name, splitter);
        int[] words = new int[tokens.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = vocabulary.add(tokens.word(i).text().replace('’', '\''));
        }
        int value = trie.add(words, entries.size());
        if (value == entries.size()) {
            entries.add(new Entry(List.of(listing), ambiguity));
            return;
        }
        Entry before = entries.get(value);
        if (before.listings().stream().noneMatch(known -> known.actor().equals(listing.actor()))) {
            List<Listing> all = new ArrayList<>(before.listings());
            all.add(listing);
            entries.set(value, new Entry(List.copyOf(all), before.ambiguity()));
        }
    }

    /// The listing to take when nothing in the article decides, or null when none should be taken.
    @Nullable
    Listing preferred(Entry entry) {
        AmbiguousName ambiguity = entry.ambiguity();
        if (ambiguity != null && ambiguity.preferred() == null && ambiguity.ambiguity() == Ambiguity.SHARED) {
            return null;
        }
        if (ambiguity != null && ambiguity.preferred() != null) {
            for (Listing listing : entry.listings()) {
                if (listing.actor().id().equals(ambiguity.preferred())) {
                    return listing;
                }
            }
            return null;
        }
        if (entry.listings().size() == 1) {
            return entry.listings().getFirst();
        }
        return byUse(entry.listings());
    }

    /// A name of its own goes before a metonym, a place before the country that it stands for.
    private static Listing byUse(List<Listing> listings) {
        Listing best = listings.getFirst();
        for (Listing listing : listings) {
            int better = listing.use().compareTo(best.use());
            boolean place = listing.actor().type() == ActorType.PLACE && best.use() == NameUse.METONYM;
            if (better < 0 || place) {
                best = listing;
            }
        }
        return best;
    }
}
