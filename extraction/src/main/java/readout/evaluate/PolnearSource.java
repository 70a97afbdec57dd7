package readout.evaluate;

import java.util.Set;
import readout.event.statement.Slice;

/// Widens the words that name a speaker to a source of PolNeAR: with the bracket and the apposition behind the
/// name, and *who* alone where a relative clause reports.
final class PolnearSource {

    private static final int LONGEST = 250;

    private static final Set<String> RELATIVES = Set.of("who", "which");

    /// Words behind a comma that open no apposition.
    private static final Set<String> ADVERBIAL = Set.of(
            "in",
            "on",
            "at",
            "during",
            "however",
            "meanwhile",
            "for",
            "after",
            "before",
            "when",
            "while",
            "too",
            "also",
            "then",
            "with",
            "like",
            "unlike",
            "speaking",
            "asked",
            "citing",
            "noting",
            "responding",
            "and",
            "but",
            "though",
            "although",
            "as",
            "by",
            "to",
            "from");

    /// Words behind a comma that open an apposition to a name that follows its verb.
    private static final Set<String> APPOSITIVE = Set.of(
            "a",
            "an",
            "the",
            "who",
            "whose",
            "his",
            "her",
            "their",
            "its",
            "one",
            "director",
            "president",
            "chairman",
            "chairwoman",
            "head",
            "senior",
            "former",
            "executive",
            "professor",
            "chief",
            "founder",
            "co",
            "spokesman",
            "spokeswoman",
            "secretary",
            "vice",
            "deputy",
            "leader");

    private static final Set<String> ABBREVIATIONS =
            Set.of("mr", "mrs", "ms", "dr", "sen", "rep", "gov", "gen", "jr", "st", "lt", "col", "prof", "del");

    private final PolnearText text;

    PolnearSource(PolnearText text) {
        this.text = text;
    }

    /// The source for a mention and the beginning of its cue.
    ///
    /// @param cue offset of the cue with its auxiliaries
    int[] before(Slice mention, int cue) {
        int relative = text.wordBefore(cue);
        if (relative >= mention.end() && RELATIVES.contains(text.wordAt(relative))) {
            return new int[] {relative, relative + text.wordAt(relative).length()};
        }
        int end = cue;
        while (end > mention.end() && text.at(end - 1) == ' ') {
            end--;
        }
        end = beforeWhich(mention.end(), end);
        boolean closed = end > mention.end() && (text.at(end - 1) == ',' || text.at(end - 1) == ')');
        boolean apposition = closed && end - mention.end() < LONGEST && opensApposition(mention.end(), end);
        return new int[] {mention.start(), apposition ? end : mention.end()};
    }

    private boolean opensApposition(int from, int end) {
        int at = text.at(from) == ' ' ? from + 1 : from;
        if (text.at(at) != '(' && text.at(at) != ',') {
            return false;
        }
        for (int i = at; i < end; i++) {
            if (PolnearText.isOpening(text.at(i)) && text.at(i) != '\'') {
                return false;
            }
        }
        String word = text.wordAt(at + 2);
        return text.at(at) == '(' || (!ADVERBIAL.contains(word) && !word.endsWith("ing"));
    }

    /// The name with no more than the bracket behind it, for a participle that hangs on another verb.
    int[] bare(Slice mention) {
        boolean bracket = text.at(mention.end()) == ' ' && text.at(mention.end() + 1) == '(';
        int end = bracket ? closed(mention.end() + 1, ')', text.length()) : mention.end();
        return new int[] {mention.start(), end};
    }

    /// The end of the comma before *which*, whose clause is no part of a source.
    private int beforeWhich(int from, int end) {
        for (int i = from; i < end; i++) {
            if (text.at(i) == ',' && text.wordAt(i + 2).equals("which")) {
                return i + 1;
            }
        }
        return end;
    }

    /// The source for a mention behind its cue.
    ///
    /// @param limit where the next content begins
    int[] behind(Slice mention, int limit) {
        int end = mention.end();
        if (text.at(end) == ' ' && text.at(end + 1) == '(') {
            end = closed(end + 1, ')', limit);
        }
        if (text.at(end) == ',' && APPOSITIVE.contains(text.wordAt(end + 2))) {
            int stop = end + 1;
            while (stop < limit && !isStop(stop)) {
                stop++;
            }
            end = stop - end < LONGEST ? stop : end;
        }
        return new int[] {mention.start(), end};
    }

    private int closed(int open, int mark, int limit) {
        for (int i = open; i < limit; i++) {
            if (text.at(i) == mark) {
                return i + 1;
            }
        }
        return open - 1;
    }

    private boolean isStop(int offset) {
        int c = text.at(offset);
        boolean ends = (c == '.' || c == '?' || c == '!')
                && text.at(offset + 1) <= ' '
                && !Character.isUpperCase(text.at(offset - 1))
                && !ABBREVIATIONS.contains(text.wordAt(Math.max(0, text.wordBefore(offset))));
        return ends || c == ';' || c == ':' || c == '\n' || c == '—' || c == '"' || c == '“';
    }
}
