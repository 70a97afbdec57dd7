package readout.extract.text;

/// Cuts a text into tokens as the Penn Treebank does (*don't* is *do n't*, *Cuba's* is *Cuba 's*, *U.S.* is one),
/// and these into sentences, paragraphs and quotations. Linear in the text, whatever the text is.
public final class Tokenizer {

    /// A longer sentence is cut, so that what looks through a sentence stays linear in the text.
    public static final int LONGEST_SENTENCE = 400;

    private static final int LONGEST_TOKEN = 64;
    private static final char LAST_ASCII = 127;

    private final String text;
    private final char[] chars;
    private final TokenDraft draft;

    private Tokenizer(String text, Words words) {
        this.text = text;
        this.chars = text.toCharArray();
        this.draft = new TokenDraft(text, chars, words);
    }

    public static Tokens tokenize(String text, Words words) {
        Tokenizer tokenizer = new Tokenizer(text, words);
        tokenizer.cut();
        tokenizer.draft.trim();
        tokenizer.draft.sentencesEndAt(Sentences.ends(tokenizer.draft));
        return new Tokens(tokenizer.draft, Quotes.find(tokenizer.draft));
    }

    private void cut() {
        int at = 0;
        while (at < chars.length) {
            if (isWordCharacter(at)) {
                at = startsAddress(at) ? address(at) : word(at);
            } else if (Character.isWhitespace(chars[at])) {
                at = space(at);
            } else {
                at = mark(at);
            }
        }
    }

    private int space(int from) {
        int at = from;
        int lines = 0;
        while (at < chars.length && Character.isWhitespace(chars[at])) {
            lines += chars[at] == '\n' ? 1 : 0;
            at++;
        }
        if (lines > 1 || (lines == 1 && !isWrapped(from, at))) {
            draft.endParagraph();
        }
        return at;
    }

    /// A single line end is mere wrapping when the sentence plainly goes on behind it.
    private boolean isWrapped(int end, int next) {
        if (end == 0 || next >= text.length()) {
            return true;
        }
        char before = text.charAt(end - 1);
        boolean open = Character.isLetterOrDigit(before) || before == ',' || before == '-';
        return open && Character.isLowerCase(text.charAt(next));
    }

    private boolean startsAddress(int at) {
        boolean possible = chars[at] == 'h' || chars[at] == 'w';
        return possible
                && (text.startsWith("http://", at) || text.startsWith("https://", at) || text.startsWith("www.", at));
    }

    private int address(int from) {
        int at = from;
        while (at < text.length() && at - from < LONGEST_TOKEN && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        while (at > from + 1 && ".,;:!?)\"”’".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        draft.add(from, at);
        return at;
    }

    private int word(int from) {
        if (isIdeograph(from)) {
            return single(from);
        }
        int at = from;
        int piece = from;
        while (at < chars.length && at - from < LONGEST_TOKEN) {
            if (isWordCharacter(at)) {
                at += chars[at] <= LAST_ASCII ? 1 : Character.charCount(text.codePointAt(at));
            } else if (chars[at] == ' ') {
                break;
            } else if (isApostrophe(at) && (isShortened(at) || !isLetter(at + 1))) {
                break;
            } else if (isDottedCompound(at, piece)) {
                at += 2;
                piece = at;
            } else if (joins(at, piece)) {
                piece = at + 1;
                at++;
            } else {
                break;
            }
        }
        return ended(from, piece, at);
    }

    /// Settles what belongs to the end of a word: the dot of an abbreviation, the dollar of *US$*, the *n* of
    /// *n't*.
    private int ended(int from, int piece, int end) {
        int at = end;
        if (at < text.length() && text.charAt(at) == '.' && Abbreviations.takesDot(text, from, piece, at)) {
            at++;
        } else if (at < text.length() && text.charAt(at) == '$' && at - from <= 3) {
            at++;
        } else if (isNegation(at) && at - 1 > from) {
            draft.add(from, at - 1);
            draft.add(at - 1, at + 2);
            return at + 2;
        }
        draft.add(from, at);
        return at;
    }

    private boolean isNegation(int at) {
        return isApostrophe(at)
                && at + 1 < text.length()
                && text.charAt(at + 1) == 't'
                && text.charAt(at - 1) == 'n'
                && !isLetter(at + 2);
    }

    /// Whether an apostrophe begins one of the endings that are tokens of their own.
    private boolean isShortened(int apostrophe) {
        return isNegation(apostrophe) || shortenedEnd(apostrophe) > 0;
    }

    private int shortenedEnd(int apostrophe) {
        for (String ending : new String[] {"s", "re", "ve", "ll", "d", "m", "S"}) {
            int end = apostrophe + 1 + ending.length();
            if (text.startsWith(ending, apostrophe + 1) && !isLetter(end)) {
                return end;
            }
        }
        return 0;
    }

    /// *U.S.-Iraq*: the dot of the abbreviation and the hyphen.
    private boolean isDottedCompound(int at, int piece) {
        return at - piece == 1
                && text.charAt(at) == '.'
                && at + 2 < text.length()
                && (text.charAt(at + 1) == '-' || text.charAt(at + 1) == '–')
                && isWordCharacter(at + 2);
    }

    private boolean joins(int at, int piece) {
        if (at + 1 >= text.length() || !isWordCharacter(at + 1)) {
            return false;
        }
        boolean digits = Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
        return switch (text.charAt(at)) {
            case '-', '‐', '‑', '–', '\'', '’', '_' -> true;
            case ',', ':', '/' -> digits;
            case '&' -> Character.isUpperCase(text.charAt(at - 1)) && Character.isUpperCase(text.charAt(at + 1));
            case '.' ->
                digits
                        || at - piece == 1
                        || (Character.isLowerCase(text.charAt(at - 1)) && Character.isLowerCase(text.charAt(at + 1)));
            default -> false;
        };
    }

    private int mark(int from) {
        if (isApostrophe(from) && from > 0 && isWordCharacter(from - 1)) {
            int end = shortenedEnd(from);
            if (end > 0) {
                draft.add(from, end);
                return end;
            }
        }
        char c = text.charAt(from);
        int end = from + 1;
        if (c == '.' || c == '-' || c == '`') {
            while (end < text.length() && text.charAt(end) == c && end - from < LONGEST_TOKEN) {
                end++;
            }
        } else if (c == '\'' && end < text.length() && text.charAt(end) == '\'') {
            end++;
        } else {
            return single(from);
        }
        draft.add(from, end);
        return end;
    }

    private int single(int from) {
        int end = from + Character.charCount(text.codePointAt(from));
        draft.add(from, end);
        return end;
    }

    private boolean isApostrophe(int at) {
        return at < chars.length && (chars[at] == '\'' || chars[at] == '’');
    }

    private boolean isLetter(int at) {
        return at < text.length() && Character.isLetter(text.codePointAt(at));
    }

    private boolean isIdeograph(int at) {
        return text.charAt(at) > LAST_ASCII && Character.isIdeographic(text.codePointAt(at));
    }

    private boolean isWordCharacter(int at) {
        char c = chars[at];
        if (c <= LAST_ASCII) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        int codePoint = text.codePointAt(at);
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> Character.isLetterOrDigit(codePoint);
        };
    }
}
