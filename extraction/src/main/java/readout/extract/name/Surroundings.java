package readout.extract.name;

import readout.extract.text.Tokens;
import readout.extract.text.WordClass;

/// Tells from the words around a run of capitals that it names a person.
record Surroundings(NameBoard board, Tokens tokens) {

    Surroundings(NameBoard board) {
        this(board, board.tokens());
    }

    /// Whether what stands before or behind is said of people only.
    boolean arePersonal(int start, int end) {
        return isFollowed(end) || isLeading(start) || isApposed(start, end) || isOfBody(start, end);
    }

    /// *"…," said **Razia Khan** of Standard Chartered*
    private boolean isOfBody(int start, int end) {
        boolean inverted = tokens.in(start - 1, WordClass.ATTRIBUTION)
                && (tokens.is(start - 2, ",") || tokens.quotes().closesAt(start - 2));
        boolean serves = tokens.is(end, "of") || tokens.is(end, "from") || tokens.is(end, "at");
        int body = tokens.is(end + 1, "the") ? end + 2 : end + 1;
        return inverted
                && serves
                && body < tokens.size()
                && tokens.tag(body).isProperNoun()
                && !board.is(end - 1, HeadKind.BODY);
    }

    /// *its coordinator in Tawila, **Sylvain Penicaud**, said*, *the party's lawyer, **Medard Nsubu**, hailed*
    private boolean isApposed(int start, int end) {
        boolean between = tokens.is(start - 1, ",") && tokens.is(end, ",");
        boolean described = (board.is(start - 2, HeadKind.ROLE) || board.is(start - 2, HeadKind.OFFICE))
                && !tokens.word(start - 2).isCapitalised();
        return between && (described || tokens.in(end + 1, WordClass.ATTRIBUTION));
    }

    /// *a delegation led by **Huang Kunming***
    private boolean isLeading(int start) {
        return tokens.is(start - 1, "by")
                && (tokens.is(start - 2, "led") || tokens.is(start - 2, "headed") || tokens.is(start - 2, "chaired"));
    }

    private boolean isFollowed(int end) {
        if (end >= tokens.size()) {
            return false;
        }
        if (tokens.is(end, ",")) {
            return tokens.is(end + 1, "who") || (end + 1 < tokens.size() && isAge(end + 1));
        }
        return tokens.is(end, "said") || tokens.is(end, "told") || tokens.is(end, "who") || tokens.is(end, "says");
    }

    private boolean isAge(int token) {
        return tokens.word(token).hasDigits() && tokens.word(token).text().length() == 2 && tokens.is(token + 1, ",");
    }
}
