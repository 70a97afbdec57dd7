package readout.extract.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import readout.event.statement.ActorType;
import readout.extract.knowledge.ListedActor;
import readout.extract.text.Diacritics;
import readout.extract.text.Tokens;
import readout.extract.text.WordClass;

/// The figures of one article, each once, and the ways to find the one that a name means.
final class Cast {

    private static final int SHORTEST_MISSPELT = 6;

    /// How many people are looked through for one word, and how many words for one misspelling: no article has as many,
    /// and the time for a name stays the same in a text of any length.
    private static final int MOST_ALIKE = 32;

    private final Map<String, Figure> listed = new HashMap<>();
    private final Map<String, Figure> unlisted = new HashMap<>();
    private final Map<String, List<Figure>> personsByWord = new HashMap<>();
    private final Map<String, List<String>> wordsByLetters = new HashMap<>();

    /// The figure of a listed actor.
    Figure listed(ListedActor actor, ActorType type) {
        return listed.computeIfAbsent(actor.id(), absent -> Figure.of(actor, type));
    }

    /// The unlisted figure of that name.
    Figure unlisted(ActorType type, String name, @Nullable String country) {
        return unlisted.computeIfAbsent(type + " " + key(name), absent -> Figure.unlisted(type, name, country));
    }

    /// Notes by which words a person may be called from now on.
    void call(Figure person, Tokens tokens, int start, int end) {
        for (int i = start; i < end; i++) {
            if (isNameWord(tokens, i)) {
                String word = key(tokens.word(i).text());
                call(person, word);
                int hyphen = word.indexOf('-');
                if (hyphen == 2) {
                    call(person, word.substring(hyphen + 1));
                }
            }
        }
    }

    private static boolean isNameWord(Tokens tokens, int token) {
        return tokens.word(token).hasLetters()
                && tokens.word(token).text().length() > 1
                && !tokens.in(token, WordClass.NAME_SUFFIX)
                && !(tokens.in(token, WordClass.NAME_PARTICLE)
                        && !tokens.word(token).isCapitalised());
    }

    private void call(Figure person, String word) {
        if (person.words().add(word)) {
            List<Figure> alike = personsByWord.computeIfAbsent(word, absent -> new ArrayList<>());
            add(alike, person);
            if (alike.size() == 1 && word.length() >= SHORTEST_MISSPELT) {
                add(wordsByLetters.computeIfAbsent(outerLetters(word), absent -> new ArrayList<>()), word);
            }
        }
    }

    private static <T> void add(List<T> alike, T one) {
        if (alike.size() < MOST_ALIKE) {
            alike.add(one);
        }
    }

    /// The first and the last letter, which a misspelt name keeps.
    private static String outerLetters(String word) {
        return "" + word.charAt(0) + word.charAt(word.length() - 1);
    }

    /// The first people who may be called by this word, in the order in which the article names them.
    List<Figure> called(String word) {
        return people(key(word));
    }

    private List<Figure> people(String key) {
        return personsByWord.getOrDefault(key, List.of());
    }

    /// The only person already named of whose name a longer word is spelt almost like this one: *Umyerov* for
    /// *Umerov*; null if there is none or more than one.
    @Nullable
    Figure spelt(String name) {
        String word = key(name);
        Figure found = null;
        if (word.length() < SHORTEST_MISSPELT) {
            return null;
        }
        for (String each : wordsByLetters.getOrDefault(outerLetters(word), List.of())) {
            if (isAlmost(each, word)) {
                List<Figure> people = people(each);
                if (found != null || people.size() > 1) {
                    return null;
                }
                found = people.getFirst();
            }
        }
        return found;
    }

    /// Whether two words differ in one letter that is missing, added or another, behind the first.
    private static boolean isAlmost(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int longer = Math.max(one.length(), other.length());
        int front = 0;
        while (front < shorter && one.charAt(front) == other.charAt(front)) {
            front++;
        }
        int back = 0;
        while (back < shorter - front
                && one.charAt(one.length() - 1 - back) == other.charAt(other.length() - 1 - back)) {
            back++;
        }
        return front > 0 && back > 0 && longer - shorter <= 1 && longer - front - back <= 1;
    }

    /// A person already named whose name has all these words, or whose words are all among these.
    @Nullable
    Figure sharing(Tokens tokens, int start, int end) {
        List<String> words = new ArrayList<>();
        for (int i = start; i < end; i++) {
            boolean particle = i + 1 < end && tokens.in(i, WordClass.NAME_PARTICLE);
            if (isNameWord(tokens, i) && !particle) {
                words.add(key(tokens.word(i).text()));
            }
        }
        if (words.isEmpty()) {
            return null;
        }
        for (String word : words) {
            for (Figure person : people(word)) {
                if (person.words().containsAll(words) || words.containsAll(person.words())) {
                    return person;
                }
            }
        }
        return null;
    }

    static String key(String name) {
        return Diacritics.without(name).toLowerCase(Locale.ROOT);
    }
}
