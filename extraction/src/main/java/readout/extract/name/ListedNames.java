package readout.extract.name;

import readout.extract.knowledge.Ambiguity;
import readout.extract.knowledge.AmbiguousName;
import readout.extract.text.Tokens;
import readout.extract.text.Word;
import readout.extract.text.WordClass;
import readout.extract.text.WordTrie;

/// Finds the listed names, each by its longest form.
final class ListedNames {

    private final Gazetteer gazetteer;
    private final NameBoard board;
    private final Tokens tokens;
    private final Atoms atoms;

    ListedNames(Gazetteer gazetteer, NameBoard board) {
        this.gazetteer = gazetteer;
        this.board = board;
        this.tokens = board.tokens();
        this.atoms = Atoms.of(tokens, gazetteer.vocabulary());
    }

    void find() {
        int atom = 0;
        while (atom < atoms.size()) {
            atom = atoms.id(atom) == 0 ? atom + 1 : match(atom);
        }
    }

    /// Takes the longest name that begins with an atom.
    ///
    /// @return the atom to go on with
    private int match(int first) {
        WordTrie trie = gazetteer.trie();
        int node = trie.next(WordTrie.ROOT, atoms.id(first));
        int best = WordTrie.NONE;
        int end = first + 1;
        int atom = first;
        while (node != WordTrie.NONE) {
            if (trie.value(node) != WordTrie.NONE) {
                best = trie.value(node);
                end = atom + 1;
            }
            atom++;
            boolean more = atom < atoms.size() && atoms.joins(atom, tokens);
            node = more ? trie.next(node, atoms.id(atom)) : WordTrie.NONE;
        }
        if (best == WordTrie.NONE) {
            return first + 1;
        }
        take(first, end, gazetteer.entry(best));
        return end;
    }

    private void take(int first, int end, Gazetteer.Entry entry) {
        Listing listing = gazetteer.preferred(entry);
        int start = atoms.token(first);
        int behind = atoms.token(end - 1) + 1;
        if (listing == null || isSomethingElse(start, behind, entry)) {
            return;
        }
        Candidate found = Candidate.listed(start, behind, atoms.from(first), atoms.to(end - 1), entry, listing);
        if (found.isPerson() && end - first == 1 && isInsideLongerName(start)) {
            return;
        }
        if (atoms.isPart(first) || atoms.isPart(end - 1)) {
            board.putPart(found);
        } else {
            board.put(found);
        }
    }

    private boolean isSomethingElse(int start, int end, Gazetteer.Entry entry) {
        AmbiguousName ambiguous = entry.ambiguity();
        if (ambiguous == null) {
            return false;
        }
        Ambiguity ambiguity = ambiguous.ambiguity();
        return switch (ambiguity) {
            case WORD -> board.beginsSentence(start) || !tokens.tag(start).isProperNoun();
            case PERSONAL_NAME -> isUnlistedName(start - 1) || isUnlistedName(end);
            case PLACE, LONGER_NAME, SHARED -> false;
        };
    }

    /// Whether a lone family name stands beside another word of a name: *Chelsea Clinton*.
    private boolean isInsideLongerName(int token) {
        return isUnlistedName(token + 1) || (isUnlistedName(token - 1) && !board.beginsSentence(token - 1));
    }

    private boolean isUnlistedName(int token) {
        if (!board.isNameWord(token) || !board.isFree(token) || board.is(token, HeadKind.OFFICE)) {
            return false;
        }
        Word word = tokens.word(token);
        return !startsListedName(word)
                && !board.is(token, HeadKind.BODY)
                && !board.is(token, HeadKind.EVENT)
                && !board.is(token, HeadKind.PLACE)
                && !word.in(WordClass.HONORIFIC)
                && tokens.tag(token).isProperNoun();
    }

    private boolean startsListedName(Word word) {
        return gazetteer.trie().next(WordTrie.ROOT, word.id()) != WordTrie.NONE;
    }
}
