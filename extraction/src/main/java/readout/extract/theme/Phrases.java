package readout.extract.theme;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.extract.text.Span;
import readout.extract.text.Stem;
import readout.extract.text.Tokenizer;
import readout.extract.text.Tokens;
import readout.extract.text.Vocabulary;
import readout.extract.text.WordTrie;
import readout.extract.text.Words;

/// Listed phrases, found by the stems of their words, the longest at each place. Punctuation inside a phrase is
/// passed over.
final class Phrases {

    private final Vocabulary vocabulary;
    private final WordTrie trie = new WordTrie();
    private final Words splitter = new Words(new Vocabulary());

    Phrases(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// Where a phrase was found.
    record Match(Span span, int value) {}

    /// Adds a phrase. Only while knowledge is loaded.
    ///
    /// @return the value that the phrase has: an earlier one stays
    int add(String phrase, int value) {
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
    List<Match> find(Tokens tokens, Span span) {
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
