package readout.extract.name;

import java.util.Arrays;
import readout.extract.text.Tokens;
import readout.extract.text.Vocabulary;
import readout.extract.text.Word;

/// The pieces that listed names are made of: tokens, and the parts of hyphenated compounds such as *U.S.-Iraq*
/// that are no word of any list.
final class Atoms {

    private int[] ids;
    private int[] tokens;
    private int[] froms;
    private int[] tos;
    private int size;

    private Atoms(int capacity) {
        ids = new int[capacity];
        tokens = new int[capacity];
        froms = new int[capacity];
        tos = new int[capacity];
    }

    static Atoms of(Tokens text, Vocabulary vocabulary) {
        Atoms atoms = new Atoms(text.size() + 16);
        for (int token = 0; token < text.size(); token++) {
            Word word = text.word(token);
            if (word.isCompound() && word.hasLetters()) {
                atoms.addParts(text, token, vocabulary);
            } else {
                atoms.add(word.id(), token, text.start(token), text.end(token));
            }
        }
        return atoms;
    }

    private void addParts(Tokens text, int token, Vocabulary vocabulary) {
        String form = text.word(token).text();
        int begin = 0;
        for (int i = 0; i <= form.length(); i++) {
            boolean cut = i == form.length() || form.charAt(i) == '-' || form.charAt(i) == '–';
            if (cut && i > begin) {
                int from = text.start(token) + begin;
                add(vocabulary.id(form.substring(begin, i)), token, from, from + i - begin);
            }
            begin = cut ? i + 1 : begin;
        }
    }

    private void add(int id, int token, int from, int to) {
        if (size == ids.length) {
            int more = size * 2;
            ids = Arrays.copyOf(ids, more);
            tokens = Arrays.copyOf(tokens, more);
            froms = Arrays.copyOf(froms, more);
            tos = Arrays.copyOf(tos, more);
        }
        ids[size] = id;
        tokens[size] = token;
        froms[size] = from;
        tos[size] = to;
        size++;
    }

    int size() {
        return size;
    }

    int id(int atom) {
        return ids[atom];
    }

    int token(int atom) {
        return tokens[atom];
    }

    int from(int atom) {
        return froms[atom];
    }

    int to(int atom) {
        return tos[atom];
    }

    /// Whether two neighbouring atoms may belong to one name: not over a sentence's end.
    boolean joins(int atom, Tokens text) {
        return text.sentenceOf(tokens[atom]) == text.sentenceOf(tokens[atom - 1]);
    }

    /// How many atoms the token has whose first atom this is; 1 for any other atom.
    int width(int atom) {
        if (atom > 0 && tokens[atom - 1] == tokens[atom]) {
            return 1;
        }
        int end = atom + 1;
        while (end < size && tokens[end] == tokens[atom]) {
            end++;
        }
        return end - atom;
    }
}
