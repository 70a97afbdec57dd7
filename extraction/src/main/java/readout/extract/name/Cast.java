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

    private final Map<String, Figure> listed = new HashMap<>();
    private final Map<String, Figure> unlisted = new HashMap<>();
    private final Map<String, List<Figure>> personsByWord = new HashMap<>();

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
            personsByWord.computeIfAbsent(word, absent -> new ArrayList<>()).add(person);
        }
    }

    /// People who may be called by this word, in the order in which the article names them.
    List<Figure> called(String word) {
        return personsByWord.getOrDefault(key(word), List.of());
    }

    /// A person already named whose name has all these words, or whose words are all among these.
    @Nullable
    Figure sharing(Tokens tokens, int start, int end) {
        List<String> words = new ArrayList<>();
        for (int i = start; i < end; i++) {
            if (isNameWord(tokens, i)) {
                words.add(key(tokens.word(i).text()));
            }
        }
        if (words.isEmpty()) {
            return null;
        }
        for (String word : words) {
            for (Figure person : called(word)) {
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
