package readout.extract.clause;

import java.util.ArrayList;
import java.util.List;
import readout.extract.name.Mention;
import readout.extract.name.Names;
import readout.extract.text.Span;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;
import readout.extract.text.Word;
import readout.extract.text.WordClass;

/// Cuts a sentence into noun phrases, verb groups and the words between them.
final class Chunker {

    private static final int LONGEST_BRACKET = 40;

    private final Tokens tokens;
    private final Names names;
    private final Span sentence;
    private final VerbGroups verbs;
    private final NounPhrases nouns;
    private final List<Chunk> chunks = new ArrayList<>();

    Chunker(Tokens tokens, Names names, Span sentence) {
        this.tokens = tokens;
        this.names = names;
        this.sentence = sentence;
        this.verbs = new VerbGroups(tokens, sentence.end());
        this.nouns = new NounPhrases(tokens, names, sentence.end());
    }

    List<Chunk> cut() {
        int at = sentence.start();
        while (at < sentence.end()) {
            Chunk chunk = chunk(at);
            chunks.add(chunk);
            at = chunk.end();
        }
        return chunks;
    }

    private Chunk chunk(int at) {
        Word word = tokens.word(at);
        Tag tag = tokens.tag(at);
        if (!word.hasLetters() && !word.hasDigits() && tag != Tag.DOLLAR && tag != Tag.POS) {
            return mark(at, word);
        }
        Mention mention = names.at(at);
        if (mention != null && mention.start() == at && mention.isName()) {
            return nouns.phrase(at);
        }
        if (word.is("that") && tag == Tag.DT && isBeforeAnotherPhrase(at)) {
            return single(ChunkKind.SUBORDINATOR, at);
        }
        if (verbs.startsAt(at)) {
            return nouns.startsAt(at, sentence.start()) ? nouns.phrase(at) : verbs.group(at);
        }
        return switch (tag) {
            case IN, TO ->
                single(word.in(WordClass.COMPLEMENTISER) ? ChunkKind.SUBORDINATOR : ChunkKind.PREPOSITION, at);
            case WDT, WP, WRB, WP_POSSESSIVE -> single(ChunkKind.RELATIVE, at);
            case CC -> single(ChunkKind.CONJUNCTION, at);
            case RB, RBR, RBS, RP -> adverb(at);
            default ->
                nouns.isWord(at) || tag == Tag.PRP || tag == Tag.EX || tag == Tag.POS
                        ? nouns.phrase(at)
                        : single(ChunkKind.OTHER, at);
        };
    }

    /// Whether *that* before a name, a pronoun or an article can only open a clause.
    private boolean isBeforeAnotherPhrase(int that) {
        if (that + 1 >= sentence.end()) {
            return false;
        }
        Mention name = names.at(that + 1);
        return switch (tokens.tag(that + 1)) {
            case DT, PRP, PRP_POSSESSIVE, EX, NNS, NNPS -> true;
            case NNP -> name != null && name.isName();
            default -> false;
        };
    }

    private static Chunk single(ChunkKind kind, int at) {
        return Chunk.of(kind, at, at + 1);
    }

    private Chunk mark(int at, Word word) {
        if (tokens.quotes().opensAt(at) || (tokens.quotes().closesAt(at) && isQuoteMark(word))) {
            return single(ChunkKind.QUOTE, at);
        }
        if (word.in(WordClass.DASH)) {
            return single(ChunkKind.DASH, at);
        }
        if (word.in(WordClass.OPENING_BRACKET)) {
            return bracket(at);
        }
        return switch (word.text()) {
            case "," -> single(ChunkKind.COMMA, at);
            case ";", ":", ".", "?", "!", "…", "..." -> single(ChunkKind.STOP, at);
            default -> single(isQuoteMark(word) ? ChunkKind.QUOTE : ChunkKind.OTHER, at);
        };
    }

    private static boolean isQuoteMark(Word word) {
        return word.in(WordClass.OPENING_QUOTE) || word.in(WordClass.CLOSING_QUOTE);
    }

    private Chunk bracket(int at) {
        int limit = Math.min(sentence.end(), at + LONGEST_BRACKET);
        for (int i = at + 1; i < limit; i++) {
            if (tokens.in(i, WordClass.CLOSING_BRACKET)) {
                return Chunk.of(ChunkKind.BRACKET, at, i + 1);
            }
        }
        return single(ChunkKind.BRACKET, at);
    }

    private Chunk adverb(int at) {
        int end = at + 1;
        while (end < sentence.end() && tokens.tag(end).isAdverb() && !nouns.isWord(end)) {
            end++;
        }
        boolean beforeNoun = end < sentence.end()
                && (tokens.tag(end) == Tag.JJ || tokens.tag(end) == Tag.CD)
                && !tokens.in(at, WordClass.TRANSPARENT_ADVERB);
        boolean more = end == at + 1
                && end < sentence.end()
                && tokens.tag(end).isNoun()
                && (tokens.is(at, "more") || tokens.is(at, "less") || tokens.is(at, "fewer"));
        return beforeNoun || more ? nouns.phrase(at) : Chunk.of(ChunkKind.ADVERB, at, end);
    }
}
