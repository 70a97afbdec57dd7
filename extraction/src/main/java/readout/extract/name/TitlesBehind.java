package readout.extract.name;

import org.jspecify.annotations.Nullable;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;
import readout.extract.text.WordClass;

/// Reads the titles that follow a name.
final class TitlesBehind {

    private static final int LONGEST = 14;

    private final NameBoard board;
    private final Tokens tokens;
    private final TitleReader reader;

    TitlesBehind(NameBoard board, TitleReader reader) {
        this.board = board;
        this.tokens = board.tokens();
        this.reader = reader;
    }

    /// The title that follows a name behind a comma: *, Brazil's environment minister,*.
    @Nullable
    Title read(int end) {
        int limit = tokens.sentenceAround(end - 1).end();
        if (end + 1 >= limit || !tokens.is(end, ",")) {
            return null;
        }
        int start = end + 1;
        int at = start;
        int head = -1;
        while (at < Math.min(limit, start + LONGEST) && !isOver(at)) {
            if (head >= 0 && isOthersName(at)) {
                at = link(head, at);
                if (at < 0) {
                    return null;
                }
                break;
            }
            if (board.is(at, HeadKind.OFFICE) && (head < 0 || !isServed(head, at))) {
                head = at;
            }
            if (isLast(at)) {
                break;
            }
            at++;
        }
        if (head < 0) {
            return null;
        }
        while (start < head && Titles.isLink(tokens, start)) {
            start++;
        }
        return reader.title(start, head, at);
    }

    /// The preposition behind which somebody is named for whom the office is: *adviser **to** Prime Minister X*;
    /// negative if there is none.
    private int link(int head, int name) {
        return tokens.is(head + 1, "to") && name > head + 1 ? head + 1 : -1;
    }

    private boolean isOver(int token) {
        return tokens.is(token, ",") || tokens.tag(token).isFinite();
    }

    /// Whether nothing of a title stands at a token or behind it.
    private boolean isLast(int token) {
        return tokens.in(token, WordClass.RELATIVE)
                || tokens.tag(token) == Tag.VBG
                || (board.isFree(token) && isForeignLink(token))
                || (!tokens.word(token).hasLetters() && tokens.tag(token) != Tag.POS);
    }

    /// Whether a name begins here that the title belongs to: *in Glasgow, President of Ukraine **Volodymyr** …*.
    private boolean isOthersName(int token) {
        Candidate name = board.at(token);
        if (name != null) {
            return name.isPerson();
        }
        return board.isNameWord(token)
                && tokens.tag(token).isProperNoun()
                && !board.is(token, HeadKind.OFFICE)
                && !tokens.in(token - 1, WordClass.PREPOSITION)
                && board.at(token - 1) != null;
    }

    /// Whether an office is not the person's own, but the one that his serves: *spokesperson **for the mayor***.
    private boolean isServed(int head, int office) {
        boolean serves = tokens.is(head + 1, "of") || tokens.is(head + 1, "for") || tokens.is(head + 1, "to");
        for (int i = head + 2; i < office && serves; i++) {
            serves = !tokens.is(i, "and");
        }
        return serves;
    }

    private boolean isForeignLink(int token) {
        return tokens.tag(token) == Tag.IN && !Titles.isLink(tokens, token);
    }
}
