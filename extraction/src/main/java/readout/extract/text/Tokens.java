package readout.extract.text;

import java.util.List;

/// The tokens of one article, in Penn Treebank style, with its sentences, paragraphs and quotations. Token
/// numbers count from 0; a "sentence" is never longer than [Tokenizer#LONGEST_SENTENCE] tokens, which keeps all
/// that looks through one linear in the text.
public final class Tokens {

    private final String text;
    private final Word[] words;
    private final int[] starts;
    private final int[] ends;
    private final int[] sentenceOf;
    private final List<Span> sentences;
    private final int[] paragraphOf;
    private final Quotes quotes;
    private final Tag[] tags;

    Tokens(TokenDraft draft, Quotes quotes) {
        this.text = draft.text();
        this.words = draft.words();
        this.starts = draft.starts();
        this.ends = draft.ends();
        this.sentences = draft.sentences();
        this.sentenceOf = draft.sentenceOf();
        this.paragraphOf = draft.paragraphOf();
        this.quotes = quotes;
        this.tags = new Tag[words.length];
    }

    public String text() {
        return text;
    }

    public int size() {
        return words.length;
    }

    /// The word of a token; beyond the text's ends one that is no word, so that rules may look behind the last token.
    public Word word(int token) {
        return token >= 0 && token < words.length ? words[token] : Word.BEYOND;
    }

    /// Where the token begins, in characters.
    public int start(int token) {
        return starts[token];
    }

    /// Where the token ends, in characters.
    public int end(int token) {
        return ends[token];
    }

    /// The tag of a token; beyond the text's ends that of an end.
    public Tag tag(int token) {
        return token >= 0 && token < tags.length ? tags[token] : Tag.PERIOD;
    }

    /// Only the tagger gives tags.
    public void tag(int token, Tag tag) {
        tags[token] = tag;
    }

    public List<Span> sentences() {
        return sentences;
    }

    public int sentenceOf(int token) {
        return sentenceOf[token];
    }

    /// The sentence that holds the token.
    public Span sentenceAround(int token) {
        return sentences.get(sentenceOf[token]);
    }

    public int paragraphOf(int token) {
        return paragraphOf[token];
    }

    public boolean startsParagraph(int token) {
        return token == 0 || paragraphOf[token] != paragraphOf[token - 1];
    }

    public Quotes quotes() {
        return quotes;
    }

    /// Whether the token is this word, in lower case. False beyond the text's ends.
    public boolean is(int token, String form) {
        return token >= 0 && token < words.length && words[token].is(form);
    }

    /// Whether the token belongs to a class. False beyond the text's ends.
    public boolean in(int token, WordClass of) {
        return token >= 0 && token < words.length && words[token].in(of);
    }

    /// The text of a span.
    public String text(Span span) {
        return span.isEmpty() ? "" : text.substring(starts[span.start()], ends[span.end() - 1]);
    }

    /// The text from one token to before another.
    public String text(int start, int end) {
        return start >= end ? "" : text.substring(starts[start], ends[end - 1]);
    }
}
