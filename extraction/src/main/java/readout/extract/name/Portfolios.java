package readout.extract.name;

import readout.extract.text.Tokens;

/// Finds what an office is about, so that none of it is taken for a name: *Minister of **Lands, Housing and Urban
/// Development** Chikondi Mvula*, *Minister of State for **Defence** Ajay Bhatt*.
final class Portfolios {

    private final NameBoard board;
    private final Tokens tokens;

    Portfolios(NameBoard board) {
        this.board = board;
        this.tokens = board.tokens();
    }

    void find() {
        for (int i = 0; i + 2 < tokens.size(); i++) {
            boolean office = board.is(i, HeadKind.OFFICE) || board.is(i, HeadKind.OFFICES);
            if (office || tokens.is(i, "ministry")) {
                before(i);
            }
            if (office && (tokens.is(i + 1, "of") || tokens.is(i + 1, "for"))) {
                int of = link(i + 1);
                int start = tokens.is(of + 1, "the") ? of + 2 : of + 1;
                int end = withinNames(start, end(start));
                if (end > start) {
                    board.putPortfolio(start, end);
                }
            }
        }
    }

    /// The word behind which stands what the office is about: *Minister of State **for** …*, *Representative of the
    /// European Union **for** …*.
    private int link(int of) {
        if (tokens.is(of + 1, "state") && tokens.is(of + 2, "for")) {
            return of + 2;
        }
        Candidate whose = board.at(tokens.is(of + 1, "the") ? of + 2 : of + 1);
        return whose != null && !whose.isPerson() && tokens.is(whose.end(), "for") ? whose.end() : of;
    }

    /// What stands before the office or the ministry, if it would be taken for the name of something else: *the
    /// **Foreign Affairs** ministry*.
    private void before(int head) {
        int start = head;
        while (start > 0 && board.is(start - 1, HeadKind.PORTFOLIO)) {
            start--;
        }
        for (int i = start; i < head; i++) {
            Candidate name = board.at(i);
            if (name != null && !name.isCountry() && name.start() >= start && name.end() == head) {
                board.putPortfolio(start, head);
                return;
            }
        }
    }

    private int end(int start) {
        int limit = tokens.sentenceAround(start - 1).end();
        int end = start;
        int at = start;
        while (at < limit && (isWord(at) || (at > start && isJoint(at, limit)))) {
            at++;
            end = isWord(at - 1) ? at : end;
        }
        return end;
    }

    /// The word before another office belongs to that one: *Minister of Energy, **Trade** Minister …*.
    private boolean isWord(int token) {
        return (board.is(token, HeadKind.PORTFOLIO) || isPlace(token))
                && !board.is(token + 1, HeadKind.OFFICE)
                && !board.is(token + 1, HeadKind.BODY);
    }

    /// *Minister for **Kashmir** Affairs*
    private boolean isPlace(int token) {
        Candidate name = board.at(token);
        return name != null
                && name.start() == token
                && name.end() == token + 1
                && !name.isCountry()
                && tokens.is(token + 1, "affairs");
    }

    /// Whether a comma, *and* or *of* leads to a further word.
    private boolean isJoint(int token, int limit) {
        int at = token;
        while (at < limit && at - token < 3 && isLink(at)) {
            at++;
        }
        return at > token && at < limit && isWord(at);
    }

    private boolean isLink(int token) {
        return switch (tokens.word(token).lower()) {
            case ",", "and", "&", "of", "the" -> true;
            default -> false;
        };
    }

    /// Ends before a country, and before a name that reaches farther.
    private int withinNames(int start, int end) {
        for (int i = start; i < end; i++) {
            Candidate name = board.at(i);
            if (name != null && (name.isCountry() || name.end() > end || name.start() < start)) {
                return name.start() <= start ? start : name.start();
            }
        }
        return end;
    }
}
