package readout.extract.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The quotations of an article: which tokens stand inside quotation marks.
///
/// A quotation may run over sentences and paragraphs. A paragraph that ends inside one goes on in the next if
/// that begins with an opening mark again, as newspapers print it; otherwise the closing mark was lost, and the
/// quotation ends before the words that tell who speaks, else with the sentence or, when the whole paragraph began with
/// it, with the paragraph. A mark that opens inside one shows a lost one, too.
public final class Quotes {

    private static final int NONE = -1;

    /// The commonest cues behind a quotation.
    private static final WordSet SAID = WordSet.of("said", "says", "told", "added", "adds");

    /// So far before its cue a speaker is named, in tokens.
    private static final int FARTHEST = 12;

    /// So far behind the mark of owners the one that closes is looked for, in tokens.
    private static final int FARTHEST_END = 60;

    private final List<Span> spans;
    private final int[] quoteOf;

    private Quotes(List<Span> spans, int size) {
        this.spans = List.copyOf(spans);
        this.quoteOf = new int[size];
        Arrays.fill(quoteOf, NONE);
        for (int i = 0; i < spans.size(); i++) {
            Arrays.fill(quoteOf, spans.get(i).start(), spans.get(i).end(), i);
        }
    }

    static Quotes find(TokenDraft draft) {
        Finder finder = new Finder(draft);
        finder.find();
        return new Quotes(finder.spans, draft.size());
    }

    /// All quotations with their marks, in text order; none overlaps another.
    public List<Span> spans() {
        return spans;
    }

    /// Whether a token stands inside quotation marks or is one of them.
    public boolean contains(int token) {
        return token >= 0 && token < quoteOf.length && quoteOf[token] != NONE;
    }

    /// The quotation that holds the token, marks included.
    ///
    /// @throws IndexOutOfBoundsException if the token is in none
    public Span around(int token) {
        return spans.get(quoteOf[token]);
    }

    /// Whether a quotation begins with this token, which is its opening mark.
    public boolean opensAt(int token) {
        return contains(token) && around(token).start() == token;
    }

    /// Whether a quotation ends with this token.
    public boolean closesAt(int token) {
        return contains(token) && around(token).end() == token + 1;
    }

    private static final class Finder {

        private static final int CLOSED = -1;

        private final TokenDraft draft;
        private final List<Span> spans = new ArrayList<>();
        private int open = CLOSED;

        Finder(TokenDraft draft) {
            this.draft = draft;
        }

        void find() {
            int size = draft.size();
            for (int i = 0; i < size; i++) {
                if (i > 0 && draft.paragraphOf()[i] != draft.paragraphOf()[i - 1]) {
                    crossParagraph(i);
                }
                if (open == CLOSED && opens(i)) {
                    open = i;
                } else if (open != CLOSED && open != i) {
                    goOn(i);
                }
            }
            if (open != CLOSED) {
                spans.add(new Span(open, endOfLost(size)));
            }
        }

        /// Ends an open quotation, if the next token does.
        private void goOn(int token) {
            if (opensAnew(token)) {
                spans.add(new Span(open, endOfLost(token)));
                open = token;
            } else if (closes(token)) {
                spans.add(new Span(open, token + 1));
                open = CLOSED;
            }
        }

        private void crossParagraph(int token) {
            if (open == CLOSED) {
                return;
            }
            boolean goesOn = opens(token) && isDouble(open) && attribution(token) == CLOSED;
            spans.add(new Span(open, goesOn ? token : endOfLost(token)));
            open = goesOn ? token : CLOSED;
        }

        /// Where a quotation without a closing mark ends.
        private int endOfLost(int paragraphEnd) {
            int attribution = isDouble(open) ? attribution(paragraphEnd) : CLOSED;
            if (attribution > open) {
                return attribution;
            }
            boolean leads = open == 0 || draft.paragraphOf()[open - 1] != draft.paragraphOf()[open];
            if (leads && isDouble(open)) {
                return paragraphEnd;
            }
            return Math.min(
                    draft.sentences().get(draft.sentenceOf()[open]).end(), isDouble(open) ? paragraphEnd : open + 1);
        }

        /// Where the words begin that tell at the end of a sentence who speaks: *“We will help**, he said.***
        private int attribution(int end) {
            int comma = CLOSED;
            boolean said = false;
            for (int i = open + 1; i < end; i++) {
                Word word = draft.words()[i];
                if (word.is(",") && !said) {
                    comma = i;
                } else if (SAID.contains(word) && comma != CLOSED && i - comma <= FARTHEST && tellsWho(comma + 1)) {
                    said = true;
                } else if (draft.sentences().get(draft.sentenceOf()[i]).end() == i + 1) {
                    if (said) {
                        return comma + 1;
                    }
                    comma = CLOSED;
                }
            }
            return CLOSED;
        }

        private boolean tellsWho(int token) {
            Word word = draft.words()[token];
            return word.isCapitalised() || word.is("the") || SAID.contains(word) || word.in(WordClass.SUBJECT_PRONOUN);
        }

        private boolean isDouble(int token) {
            return draft.words()[token].in(WordClass.DOUBLE_QUOTE);
        }

        private boolean opens(int token) {
            Word word = draft.words()[token];
            if (word.hasLetters()) {
                return false;
            }
            return switch (word.text()) {
                case "“", "„", "«", "``" -> true;
                case "”" -> startsParagraph(token) && token + 1 < draft.size() && !draft.isSpacedBefore(token + 1);
                case "\"", "''" -> !endsSentence(token);
                case "‘", "'" ->
                    draft.isSpacedBefore(token)
                            && token + 1 < draft.size()
                            && !draft.isSpacedBefore(token + 1)
                            && isClosedSoon(token);
                default -> false;
            };
        }

        private boolean startsParagraph(int token) {
            return token == 0 || draft.paragraphOf()[token - 1] != draft.paragraphOf()[token];
        }

        /// A straight mark between a full stop and white space cannot open.
        private boolean endsSentence(int token) {
            boolean spacedBehind = token + 1 == draft.size() || draft.isSpacedBefore(token + 1);
            return spacedBehind && !draft.isSpacedBefore(token) && token > 0;
        }

        private boolean isClosedSoon(int token) {
            int last = draft.sentences().get(draft.sentenceOf()[token]).end();
            for (int i = token + 2; i < last; i++) {
                if (closesSingle(i)) {
                    return true;
                }
                if (isDouble(i)) {
                    return false;
                }
            }
            return false;
        }

        private boolean closes(int token) {
            return switch (draft.words()[open].text()) {
                case "“", "”", "„", "``" ->
                    draft.words()[token].is("”")
                            || draft.words()[token].is("''")
                            || draft.words()[token].is("\"")
                            || (draft.words()[token].is("“") && endsSentence(token));
                case "«" -> draft.words()[token].is("»");
                case "‘", "'" -> closesSingle(token);
                default ->
                    (draft.words()[token].is(draft.words()[open].text()) && !opensAgain(token))
                            || draft.words()[token].is("”");
            };
        }

        /// Whether a mark begins one more quotation before the last was closed.
        private boolean opensAnew(int token) {
            return isDouble(open)
                    && switch (draft.words()[token].text()) {
                        case "“" -> draft.words()[open].is("“") && !endsSentence(token);
                        case "\"" -> draft.words()[open].is("\"") && opensAgain(token);
                        default -> false;
                    };
        }

        /// A straight mark before a word and behind a blank opens one more quotation: the one before lost its
        /// end.
        private boolean opensAgain(int token) {
            return draft.isSpacedBefore(token)
                    && token + 1 < draft.size()
                    && !draft.isSpacedBefore(token + 1)
                    && draft.words()[token + 1].hasLetters();
        }

        private boolean closesSingle(int token) {
            Word word = draft.words()[token];
            boolean mark = word.is("’") || word.is("'");
            return mark
                    && !isOwners(token)
                    && !draft.isSpacedBefore(token)
                    && (token + 1 == draft.size()
                            || draft.isSpacedBefore(token + 1)
                            || !draft.words()[token + 1].hasLetters());
        }

        /// Whether a mark behind an *s* is that of owners: ***the families’** houses*, with another behind it that
        /// closes.
        private boolean isOwners(int token) {
            if (token + 1 == draft.size() || !draft.words()[token + 1].hasLetters()) {
                return false;
            }
            String owners = draft.words()[token - 1].lower();
            int last = Math.min(draft.sentences().get(draft.sentenceOf()[token]).end(), token + FARTHEST_END);
            for (int i = token + 2; owners.endsWith("s") && i < last; i++) {
                boolean mark = draft.words()[i].is(draft.words()[token].text());
                if (mark && !draft.isSpacedBefore(i) && !draft.words()[i - 1].hasLetters()) {
                    return true;
                }
            }
            return false;
        }
    }
}
