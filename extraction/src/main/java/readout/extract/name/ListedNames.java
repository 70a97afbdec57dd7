package readout.extract.name;

import readout.event.statement.ActorType;
import readout.extract.knowledge.Ambiguity;
import readout.extract.knowledge.AmbiguousName;
import readout.extract.text.Diacritics;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;
import readout.extract.text.Word;
import readout.extract.text.WordClass;
import readout.extract.text.WordSet;
import readout.extract.text.WordTrie;

/// Finds the listed names, each by its longest form.
final class ListedNames {

    /// Titles that are given names, too.
    private static final WordSet GIVEN = WordSet.of("Sheikh", "Amir", "Sultan", "Prince", "Justice", "Major");

    private final Gazetteer gazetteer;
    private final NameBoard board;
    private final Tokens tokens;
    private final Atoms atoms;
    private final Agencies agencies;
    private final SharedNames shared;

    ListedNames(Gazetteer gazetteer, NameBoard board) {
        this.gazetteer = gazetteer;
        this.board = board;
        this.tokens = board.tokens();
        this.atoms = Atoms.of(tokens, gazetteer.vocabulary());
        this.agencies = new Agencies(tokens);
        this.shared = new SharedNames(board);
    }

    void find() {
        int atom = 0;
        while (atom < atoms.size()) {
            atom = mayBegin(atom) ? match(atom) : atom + 1;
        }
        shared.settle();
        correctTags();
    }

    /// Whether a listed name may begin with an atom, which few do.
    private boolean mayBegin(int atom) {
        Word word = tokens.word(atoms.token(atom));
        int id = atoms.id(atom);
        boolean plain = !word.isUpper() && (id == 0 || gazetteer.trie().next(WordTrie.ROOT, id) == WordTrie.NONE);
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
        int behind = atoms.token(end - 1) + 1;
        Listing agency = agencies.listing(atoms.token(first), behind, entry);
        Listing listing = agency == null ? gazetteer.preferred(entry) : agency;
        int start = listing == null ? atoms.token(first) : withoutTitle(atoms.token(first), behind, listing);
        if (listing == null || (agency == null && isSomethingElse(start, behind, first, entry))) {
            return;
        }
        int from = start == atoms.token(first) ? atoms.from(first) : tokens.start(start);
        int whole = listing.actor().type() == ActorType.PERSON ? behindPatronymics(behind) : behind;
        int to = whole == behind ? atoms.to(end - 1) : tokens.end(whole - 1);
        Candidate found = Candidate.listed(start, whole, from, to, entry, listing);
        if (found.isPerson() && end - first == 1 && isInsideLongerName(start)) {
            return;
        }
        if (found.isPerson() && isPartOfFullName(found)) {
            return;
        }
        boolean inside = from != tokens.start(start) || atoms.to(end - 1) != tokens.end(behind - 1);
        boolean cut = atoms.to(end - 1) != tokens.end(behind - 1) && behind > start + 1;
        if (inside && !found.isCountry() && (isDoubleName(start, behind) || (cut && found.isPerson()))) {
            return;
        }
        if (inside) {
            board.putPart(found);
        } else {
            board.put(found);
            shared.note(found);
        }
    }

    /// The token behind the fathers that a name goes on with: *Faisal bin Farhan **bin Abdullah***.
    private int behindPatronymics(int end) {
        int behind = end;
        while (behind + 1 < tokens.size()
                && (tokens.is(behind, "bin") || tokens.is(behind, "ibn") || tokens.is(behind, "bint"))
                && tokens.word(behind).in(WordClass.NAME_PARTICLE)
                && tokens.word(behind + 1).isCapitalised()) {
            behind += 2;
        }
        return behind;
    }

    /// Where the name begins behind a title with which it is listed, too: *King **Abdullah II***, *Dr. **S.
    /// Jaishankar***. Some are given names as well: *Sheikh Hasina*, *Amir Khan Muttaqi*.
    private int withoutTitle(int start, int end, Listing listing) {
        int first = start;
        while (listing.actor().type() == ActorType.PERSON && first + 1 < end && isTitleOf(first, listing)) {
            first++;
        }
        return first;
    }

    private boolean isTitleOf(int token, Listing listing) {
        boolean title = tokens.in(token, WordClass.HONORIFIC) || board.is(token, HeadKind.OFFICE);
        boolean given = GIVEN.contains(tokens.word(token).text())
                && listing.actor().name().startsWith(tokens.word(token).text());
        return title && !given;
    }

    /// Whether a shorter form of a listed name goes on as somebody else's: *Hassan Sheikh **Abdi Warsame***.
    private boolean isPartOfFullName(Candidate person) {
        Listing listing = person.listing();
        boolean shorter =
                listing != null && !listing.actor().name().equals(tokens.text().substring(person.from(), person.to()));
        return shorter
                && person.end() > person.start() + 1
                && isUnlistedName(person.end())
                && isUnlistedName(person.end() + 1);
    }

    /// Whether a token is a family name of two, one of which is also something listed: *Halvorsen-**Lund***.
    private boolean isDoubleName(int start, int end) {
        String form = tokens.word(start).text();
        int hyphen = form.indexOf('-');
        if (end > start + 1 || hyphen < 2 || hyphen + 1 >= form.length()) {
            return false;
        }
        boolean names = Character.isUpperCase(form.charAt(0)) && Character.isUpperCase(form.charAt(hyphen + 1));
        return names
                && !tokens.word(start).isUpper()
                && !(isListed(form.substring(0, hyphen)) && isListed(form.substring(hyphen + 1)));
    }

    private boolean isListed(String word) {
        int id = gazetteer.vocabulary().id(word);
        return id != 0 && gazetteer.trie().next(WordTrie.ROOT, id) != WordTrie.NONE;
    }

    private boolean isSomethingElse(int start, int end, int atom, Gazetteer.Entry entry) {
        AmbiguousName ambiguous = entry.ambiguity();
        if (ambiguous == null) {
            return false;
        }
        Ambiguity ambiguity = ambiguous.ambiguity();
        return switch (ambiguity) {
            case WORD ->
                !isUpper(start, atom)
                        && !isCountryWord(start, entry)
                        && (board.beginsSentence(start) || !tokens.tag(start).isProperNoun());
            case PERSONAL_NAME ->
                isUnlistedName(start - 1)
                        || isUnlistedName(end)
                        || (start > 0 && board.isFree(start - 1) && isTitle(start - 1));
            case PLACE, LONGER_NAME, SHARED -> false;
        };
    }

    /// Whether a word, or the part of a compound at an atom, is in capitals: *Malta-**US** talks*.
    private boolean isUpper(int token, int atom) {
        return tokens.word(token).isUpper()
                || (atoms.token(atom) == token
                        && Character.isUpperCase(tokens.text().charAt(atoms.to(atom) - 1)));
    }

    /// Whether a word stands as a country does, even at the head of a sentence: *Polish officials*, *Turkey said*; not
    /// *Polish your shoes*.
    private boolean isCountryWord(int token, Gazetteer.Entry entry) {
        Listing listing = gazetteer.preferred(entry);
        boolean adjective = listing != null && listing.use() == NameUse.ADJECTIVE && tokens.tag(token) == Tag.JJ;
        return listing != null
                && listing.actor().type() == ActorType.COUNTRY
                && (adjective || tokens.tag(token).isProperNoun());
    }

    private boolean isTitle(int token) {
        return tokens.in(token, WordClass.HONORIFIC)
                || (board.is(token, HeadKind.OFFICE) && tokens.word(token).isCapitalised());
    }

    /// Whether a lone family name stands beside another word of a name: *Chelsea Clinton*.
    private boolean isInsideLongerName(int token) {
        boolean particle = tokens.in(token - 1, WordClass.NAME_PARTICLE)
                && !tokens.word(token - 1).isCapitalised();
        return isUnlistedName(token + 1)
                || (isUnlistedName(token - 1) && !board.beginsSentence(token - 1))
                || (particle && isNameBeforeParticle(token - 2));
    }

    /// Whether *bin* and the like go on a name: ***Faisal** bin Nasser*, *Pedro de Souza*, not *President de Gaulle*.
    private boolean isNameBeforeParticle(int token) {
        return board.isNameWord(token) && !board.is(token, HeadKind.OFFICE) && !tokens.in(token, WordClass.HONORIFIC);
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
