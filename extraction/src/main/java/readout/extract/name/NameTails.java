package readout.extract.name;

import readout.event.statement.ActorType;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;
import readout.extract.text.WordClass;
import readout.extract.text.WordSet;

/// Tells where a name ends that goes on behind its noun: *Forum **for International Cooperation***, *Ministry **of
/// Trade,
/// Industry and Energy***.
final class NameTails {

    private static final WordSet MATTERS = WordSet.of(
            "rights",
            "safety",
            "affairs",
            "relations",
            "services",
            "standards",
            "operations",
            "studies",
            "control",
            "protection",
            "prevention",
            "council",
            "programme",
            "agency",
            "research",
            "policy",
            "management");

    private final NameBoard board;
    private final Tokens tokens;

    NameTails(NameBoard board) {
        this.board = board;
        this.tokens = board.tokens();
    }

    /// Follows *of*, *for*, *on*, *and* to further capitals; behind *Joint Statement of* and *Meeting of*
    /// stand those who issue it or meet.
    int end(int head, ActorType type, boolean linkedOnly) {
        boolean whole = tokens.is(head, "statement") || (tokens.is(head, "meeting") && tokens.is(head + 1, "of"));
        int limit = whole ? head + 1 : Math.min(tokens.sentenceAround(head).end(), head + HeadedNames.LONGEST);
        int end = head + 1;
        while (end < limit) {
            int next = end;
            while (next < limit && isLink(next, type, end == head + 1)) {
                next++;
            }
            boolean cut = linkedOnly && next == end && !(end > head + 1 && isMatter(next));
            if (cut || next == limit || next - end > 2 || !isRightWord(next, next > end)) {
                break;
            }
            Candidate name = board.at(next);
            end = name == null ? next + 1 : name.end();
        }
        end = type == ActorType.ORGANISATION && end > head + 2 ? withPortfolios(end, limit) : end;
        return Math.min(end, Math.max(limit, head + 1));
    }

    /// Where a list of what a ministry is about ends: *Ministry of Trade**, Industry and Energy***.
    private int withPortfolios(int end, int limit) {
        int at = end;
        boolean listed = board.is(end - 1, HeadKind.PORTFOLIO) && tokens.is(end, ",");
        while (listed && at + 1 < limit && (tokens.is(at, ",") || isPortfolio(at))) {
            at++;
        }
        boolean closed = listed && tokens.is(at, "and") && isPortfolio(at + 1);
        at += closed ? 1 : 0;
        while (closed && at < limit && isPortfolio(at)) {
            at++;
        }
        return closed ? at : end;
    }

    /// Whether a word is part of what a body is about, and no name of a person: *Commission for Human **Rights***.
    private boolean isMatter(int token) {
        return MATTERS.contains(tokens.word(token)) || isPortfolio(token);
    }

    private boolean isPortfolio(int token) {
        return board.is(token, HeadKind.PORTFOLIO) && tokens.word(token).isCapitalised();
    }

    /// A word before an office is part of that one: *World Bank **Managing** Director*.
    private boolean isRightWord(int token, boolean linked) {
        Candidate name = board.at(token);
        if ((name != null && name.isPerson()) || board.is(token, HeadKind.OFFICE)) {
            return false;
        }
        if (!linked
                && board.is(token + 1, HeadKind.OFFICE)
                && tokens.word(token + 1).isCapitalised()) {
            return false;
        }
        boolean capital = tokens.word(token).isCapitalised() && !tokens.in(token, WordClass.WEEKDAY) && !isDate(token);
        boolean closed = tokens.in(token, WordClass.DETERMINER)
                || tokens.in(token, WordClass.PREPOSITION)
                || tokens.in(token, WordClass.SUBJECT_PRONOUN);
        return capital && !closed && (linked || name == null);
    }

    /// *Friendship Day on **December** 6*
    private boolean isDate(int token) {
        return tokens.in(token, WordClass.MONTH)
                && token + 1 < tokens.size()
                && tokens.word(token + 1).hasDigits();
    }

    private boolean isLink(int token, ActorType type, boolean first) {
        return switch (tokens.word(token).lower()) {
            case "of" -> true;
            case "for", "on", "against" -> type == ActorType.EVENT || type == ActorType.ORGANISATION;
            case "and" -> (!first && tokens.is(token - 2, "of")) || (!first && tokens.is(token - 2, "for"));
            case "the" -> tokens.tag(token - 1) == Tag.IN;
            default -> false;
        };
    }
}
