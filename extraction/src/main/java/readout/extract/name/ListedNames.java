package readout.extract.name;

import readout.extract.knowledge.Ambiguity;
import readout.extract.knowledge.AmbiguousName;
import readout.extract.text.Diacritics;
import readout.extract.text.Tag;
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
            atom = mayBegin(atom) ? match(atom) : atom + 1;
        }
        correctTags();
    }

    /// Whether a listed name may begin with an atom, which few do.
    private boolean mayBegin(int atom) {
        Word word = tokens.word(atoms.token(atom));
        int id = atoms.id(atom);
        boolean plain = id == 0 || (!word.isUpper() && gazetteer.trie().next(WordTrie.ROOT, id) == WordTrie.NONE);
        return !plain || atoms.width(atom) > 1 || isMarked(word);
    }

    /// What is a listed name is a proper noun, whatever the tagger thought.
    private void correctTags() {
        for (int i = 0; i < tokens.size(); i++) {
            Candidate name = board.at(i);
            boolean whole = name != null && name.isName() && !board.isPart(name);
            if (whole && !tokens.tag(i).isNoun() && tokens.word(i).isCapitalised()) {
                tokens.tag(i, Tag.NNP);
            }
        }
    }

    /// Takes the longest name that begins with an atom. A name with a comma in it, such as a city and its
    /// country, does not reach into a possessive: *toward Taiwan, China's …*.
    ///
    /// @return the atom to go on with
    private int match(int first) {
        WordTrie trie = gazetteer.trie();
        int best = WordTrie.NONE;
        int end = first + 1;
        int node = WordTrie.ROOT;
        int atom = first;
        while (atom < atoms.size() && (atom == first || atoms.joins(atom, tokens))) {
            int whole = whole(node, atom);
            int width = whole == WordTrie.NONE ? 1 : atoms.width(atom);
            node = whole == WordTrie.NONE ? part(node, atom) : whole;
            if (node == WordTrie.NONE) {
                break;
            }
            atom += width;
            if (trie.value(node) != WordTrie.NONE && !isCutByPossessive(first, atom)) {
                best = trie.value(node);
                end = atom;
            }
        }
        if (best == WordTrie.NONE) {
            return first + 1;
        }
        take(first, end, gazetteer.entry(best));
        return end;
    }

    /// Follows a hyphenated compound as it is.
    private int whole(int node, int atom) {
        boolean compound = atoms.width(atom) > 1;
        int id = tokens.word(atoms.token(atom)).id();
        return compound && id != 0 ? gazetteer.trie().next(node, id) : WordTrie.NONE;
    }

    /// Follows an atom; a particle in capitals, as in *RIO DE JANEIRO*, is listed in lower case.
    private int part(int node, int atom) {
        int next = gazetteer.trie().next(node, atoms.id(atom));
        Word word = tokens.word(atoms.token(atom));
        if (next == WordTrie.NONE && atoms.width(atom) == 1 && isMarked(word)) {
            next = gazetteer.trie().next(node, gazetteer.vocabulary().id(Diacritics.without(word.text())));
        }
        return next == WordTrie.NONE && word.isUpper() ? gazetteer.trie().next(node, word.lowerId()) : next;
    }

    /// Whether a word has letters with marks: a name is listed without them, too.
    private static boolean isMarked(Word word) {
        return word.isCapitalised() && !Diacritics.isPlain(word.text());
    }

    private boolean isCutByPossessive(int first, int end) {
        int behind = atoms.token(end - 1) + 1;
        if (!tokens.in(behind, WordClass.POSSESSIVE_MARK)) {
            return false;
        }
        for (int i = atoms.token(first); i < behind; i++) {
            if (tokens.is(i, ",")) {
                return true;
            }
        }
        return false;
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
        boolean inside = atoms.from(first) != tokens.start(start) || atoms.to(end - 1) != tokens.end(behind - 1);
        if (inside) {
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
            case WORD ->
                !tokens.word(start).isUpper()
                        && (board.beginsSentence(start) || !tokens.tag(start).isProperNoun());
            case PERSONAL_NAME ->
                isUnlistedName(start - 1)
                        || isUnlistedName(end)
                        || (start > 0 && board.isFree(start - 1) && isTitle(start - 1));
            case PLACE, LONGER_NAME, SHARED -> false;
        };
    }

    private boolean isTitle(int token) {
        return tokens.in(token, WordClass.HONORIFIC)
                || (board.is(token, HeadKind.OFFICE) && tokens.word(token).isCapitalised());
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
