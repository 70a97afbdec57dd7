package readout.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Listed phrases, found by the stems of their words, the longest at each place. Punctuation inside a phrase is
/// passed over.
public final class Phrases {

    private static final Pattern BLANKS = Pattern.compile(" +");

    private final Vocabulary vocabulary;
    private final WordTrie trie = new WordTrie();
    private final Words splitter = new Words(new Vocabulary());

    public Phrases(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// Where a phrase was found.
    ///
    /// @param value the one that it was added with
    public record Match(Span span, int value) {}

    /// Adds a phrase. Only while knowledge is loaded.
    ///
    /// @return the value that the phrase has: an earlier one stays
    public int add(String phrase, int value) {
        Tokens tokens = Tokenizer.tokenize(phrase, splitter);
        List<Integer> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.word(i).hasLetters() || tokens.word(i).hasDigits()) {
                words.add(vocabulary.add(Stem.of(tokens.word(i).lower())));
            }
        }
        return trie.add(words.stream().mapToInt(Integer::intValue).toArray(), value);
    }

    /// The phrases between two tokens, none overlapping another.
    public List<Match> find(Tokens tokens, Span span) {
        List<Match> found = List.of();
        int at = span.start();
        while (at < span.end()) {
            Match match = longest(tokens, at, span.end());
            if (match == null) {
                at++;
            } else {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(match);
                at = match.span().end();
            }
        }
        return found;
    }

    /// The values of the phrases in words that are no part of a text.
    public List<Integer> values(String words) {
        int[] stems = BLANKS.splitAsStream(words.toLowerCase(Locale.ROOT))
                .mapToInt(word -> vocabulary.id(Stem.of(word)))
                .toArray();
        List<Integer> values = new ArrayList<>();
        int at = 0;
        while (at < stems.length) {
            int node = WordTrie.ROOT;
            int value = WordTrie.NONE;
            int next = at + 1;
            for (int i = at; i < stems.length && node != WordTrie.NONE; i++) {
                node = trie.next(node, stems[i]);
                if (node != WordTrie.NONE && trie.value(node) != WordTrie.NONE) {
                    value = trie.value(node);
                    next = i + 1;
                }
            }
            if (value != WordTrie.NONE) {
                values.add(value);
            }
            at = next;
        }
        return values;
    }

    private @Nullable Match longest(Tokens tokens, int start, int end) {
        int node = trie.next(WordTrie.ROOT, tokens.word(start).stemId());
        int best = WordTrie.NONE;
        int bestEnd = start;
        int at = start;
        while (node != WordTrie.NONE) {
            if (trie.value(node) != WordTrie.NONE) {
                best = trie.value(node);
                bestEnd = at + 1;
            }
            at++;
            while (at < end && !tokens.word(at).hasLetters() && !tokens.word(at).hasDigits() && at - bestEnd < 2) {
                at++;
            }
            node = at < end ? trie.next(node, tokens.word(at).stemId()) : WordTrie.NONE;
        }
        return best == WordTrie.NONE ? null : new Match(new Span(start, bestEnd), best);
    }
}
