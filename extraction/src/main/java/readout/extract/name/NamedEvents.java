package readout.extract.name;

import readout.event.statement.ActorType;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;
import readout.extract.text.Word;
import readout.extract.text.WordClass;

/// Finds events that are named by a noun in lower case or by a number: *80th anniversary of …*, *typhoon Yagi*, *Gaza
/// conflict*, *6th CIIE*.
final class NamedEvents {

    /// How many tokens the name of an anniversary may take.
    private static final int LONGEST = 24;

    private final NameBoard board;
    private final Tokens tokens;

    NamedEvents(NameBoard board) {
        this.board = board;
        this.tokens = board.tokens();
    }

    /// A listed event with its number: *6th CIIE*, *TICAD 9*.
    void numbered(Candidate listed) {
        int sentence = tokens.sentenceAround(listed.start()).start();
        boolean before = listed.start() > sentence && isOrdinal(listed.start() - 1);
        int start = before ? listed.start() - 1 : listed.start();
        int end = isCount(listed.end()) && tokens.word(listed.end() - 1).isUpper() ? listed.end() + 1 : listed.end();
        if (start < listed.start() || end > listed.end()) {
            board.put(listed.over(start, end, tokens.start(start), tokens.end(end - 1)));
        }
    }

    /// Whether a number counts the event before it, as in *TICAD **9***, and not what follows: *APEC 21 economies*.
    private boolean isCount(int token) {
        if (token >= tokens.size()
                || tokens.word(token).text().length() > 2
                || !tokens.word(token).hasDigits()) {
            return false;
        }
        Tag next = token + 1 < tokens.size() ? tokens.tag(token + 1) : Tag.PERIOD;
        return !next.isNoun() && next != Tag.JJ && !tokens.is(token + 1, "%") && !tokens.is(token + 1, "-");
    }

    boolean isOrdinal(int token) {
        return switch (tokens.word(token).lower()) {
            case "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth" -> true;
            default -> isNumberedOrdinal(token);
        };
    }

    private boolean isNumberedOrdinal(int token) {
        String lower = tokens.word(token).lower();
        return Character.isDigit(lower.charAt(0))
                && (lower.endsWith("th") || lower.endsWith("st") || lower.endsWith("nd") || lower.endsWith("rd"));
    }

    /// Whether a storm and its name begin with a token.
    boolean isStorm(int token) {
        return tokens.in(token, WordClass.STORM)
                && token + 1 < tokens.size()
                && board.isNameWord(token + 1)
                && board.isFree(token + 1);
    }

    /// *typhoon **Yagi***; with a capital, the word belongs to the name.
    int storm(int head) {
        int start = tokens.word(head).isCapitalised() ? head : head + 1;
        board.put(board.form(start, head + 2, ActorType.EVENT));
        return head + 1;
    }

    /// *80th anniversary of …*, to the end of what is marked.
    int anniversary(int head) {
        int start = head > 0 && (isOrdinal(head - 1) || tokens.tag(head - 1) == Tag.JJ) ? head - 1 : head;
        if (start == head || !isOrdinal(start)) {
            return head;
        }
        int limit = Math.min(tokens.sentenceAround(head).end(), head + LONGEST);
        int end = head + 1;
        if (tokens.is(end, "of")) {
            while (end < limit && isMarked(end)) {
                end++;
            }
            while (tokens.tag(end - 1) == Tag.IN || tokens.tag(end - 1) == Tag.DT || tokens.tag(end - 1) == Tag.CC) {
                end--;
            }
        }
        board.put(board.form(start, end, ActorType.EVENT));
        return end - 1;
    }

    private boolean isMarked(int token) {
        Tag tag = tokens.tag(token);
        if (tokens.in(token, WordClass.WEEKDAY)
                || tokens.in(token, WordClass.DAY)
                || tokens.is(token, "this")
                || tokens.is(token, "next")
                || tokens.is(token, "last")) {
            return false;
        }
        return switch (tag) {
            case IN, TO ->
                tokens.is(token, "of")
                        || tokens.is(token, "between")
                        || (tokens.is(token, "in")
                                && !tokens.word(Math.min(token + 1, tokens.size() - 1))
                                        .hasDigits());
            case CC -> tokens.is(token, "and");
            case VBN -> true;
            default ->
                tag.isNoun()
                        || tag == Tag.JJ
                        || tag == Tag.DT
                        || tag == Tag.POS
                        || tag == Tag.CD
                        || tag == Tag.PRP_POSSESSIVE;
        };
    }

    /// A summit, forum, war or conflict named by the word before it: *G20 summit*, *Gaza conflict*.
    void lowerCase(int head) {
        if (head == 0 || !board.isFree(head) || !isNamedInLowerCase(head)) {
            return;
        }
        int sentence = tokens.sentenceAround(head).start();
        int start = head;
        while (start > sentence && isNamePart(start - 1)) {
            Candidate name = board.at(start - 1);
            start = name == null ? start - 1 : name.start();
        }
        if (start < head && !tokens.in(start - 1, WordClass.POSSESSIVE_MARK)) {
            board.put(board.form(start, head + 1, ActorType.EVENT));
        }
    }

    private boolean isNamedInLowerCase(int head) {
        Candidate before = board.at(head - 1);
        if (tokens.is(head, "summit") || tokens.is(head, "summits")) {
            return before != null || isNamePart(head - 1);
        }
        return tokens.in(head, WordClass.CONFLICT)
                && ((before != null && !before.isPerson() && tokens.tag(head) == Tag.NN)
                        || (before == null && isCompoundName(head - 1)));
    }

    private boolean isCompoundName(int token) {
        String form = tokens.word(token).text();
        return tokens.word(token).isCapitalised() && form.indexOf('-') > 0;
    }

    private boolean isNamePart(int token) {
        Candidate name = board.at(token);
        if (name != null) {
            return !name.isPerson();
        }
        Word word = tokens.word(token);
        return (board.isNameWord(token) && !board.beginsSentence(token)) || (word.hasDigits() && word.isCapitalised());
    }
}
