package readout.extract.name;

import java.util.HashSet;
import java.util.Set;
import readout.event.statement.ActorType;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;
import readout.extract.text.Word;
import readout.extract.text.WordClass;
import readout.extract.text.WordSet;

/// Takes the capitals that are left: family names that stand alone, acronyms, and places by their preposition.
final class LoneNames {

    private static final int LONGEST_ACRONYM = 6;

    /// Acronyms that name no body.
    private static final WordSet COMMON = WordSet.of(
            "GDP", "FDI", "LNG", "MOU", "WMD", "ICBM", "UAV", "HIV", "AIDS", "DNA", "LGBT", "SME", "SMEs", "NGO",
            "NGOS", "VAT", "EV", "EVS", "TV", "CEO", "CFO", "AI", "IT", "ICT", "PM", "AM", "GMT", "EST", "EDT", "UTC",
            "CCTV", "COVID", "II", "III", "IV", "VI", "VII", "VIII", "IX", "XI", "OK", "ID", "DC", "FM", "MP", "MPS",
            "POW", "POWS", "MIA", "IDP", "IDPS", "GPS", "USB", "FAQ", "PDF", "CPI", "PPI", "PMI", "IPO", "USD", "EUR",
            "RMB", "CNY", "EEZ", "FTA", "FTAS", "ODA", "GHG", "NDC", "NDCS", "SIDS", "LDC", "LDCS", "PPE", "ICBMS",
            "SRBM", "EAM", "DPM", "CM", "HRVP", "SRSG", "CDS", "COAS", "NSA", "DG", "HE", "MSME", "MSMES", "PPP", "IED",
            "IEDS", "GBV", "SGBV", "UXO", "PTSD", "STEM", "TVET", "ESG", "IHL", "QR", "PR", "MBA", "PHD");

    private final NameBoard board;
    private final Tokens tokens;
    private final Set<String> common = new HashSet<>(0);

    LoneNames(NameBoard board) {
        this.board = board;
        this.tokens = board.tokens();
    }

    void find() {
        for (int i = 0; i < tokens.size(); i++) {
            if (!board.isFree(i)) {
                continue;
            }
            if (isAcronym(i)) {
                if (isOfCommonWords(i)) {
                    common.add(tokens.word(i).text());
                }
                if (common.contains(tokens.word(i).text())) {
                    continue;
                }
                board.put(board.form(i, i + 1, ActorType.ORGANISATION));
            } else if (isNameWord(i)) {
                i = name(i);
            }
        }
    }

    /// Whether a bracket abbreviates words in lower case, which are no name: *a liquefied gas terminal (LGT)*.
    private boolean isOfCommonWords(int token) {
        if (token < 2 || !tokens.is(token - 1, "(")) {
            return false;
        }
        String letters = tokens.word(token).text();
        String last = tokens.word(token - 2).text();
        return last.charAt(0) == Character.toLowerCase(letters.charAt(letters.length() - 1));
    }

    private int name(int start) {
        int end = start + 1;
        while (end < tokens.size() && isNameWord(end) && tokens.sentenceOf(end) == tokens.sentenceOf(start)) {
            end++;
        }
        if (isPlace(start, end)) {
            board.put(board.form(start, end, ActorType.PLACE));
        } else if (end == start + 1) {
            board.put(board.form(start, end, ActorType.PERSON));
        }
        return end - 1;
    }

    private boolean isNameWord(int token) {
        return board.isFree(token)
                && board.isNameWord(token)
                && tokens.tag(token).isProperNoun()
                && !tokens.word(token).isUpper()
                && !tokens.word(token).hasDigits()
                && !board.is(token, HeadKind.OFFICE)
                && !tokens.in(token, WordClass.HONORIFIC);
    }

    /// Whether the text places something in, at or near the name.
    private boolean isPlace(int start, int end) {
        boolean placed = tokens.is(start - 1, "in") || tokens.is(start - 1, "near");
        boolean goesOn = end < tokens.size()
                && (tokens.tag(end).isNoun() || tokens.tag(end) == Tag.POS)
                && !tokens.in(end, WordClass.DAY)
                && !tokens.in(end, WordClass.WEEKDAY);
        return placed && !goesOn && !board.is(end - 1, HeadKind.EVENT) && !board.is(end - 1, HeadKind.BODY);
    }

    private boolean isAcronym(int token) {
        Word word = tokens.word(token);
        int length = word.text().length();
        return word.isUpper()
                && !word.hasDigits()
                && length > 2
                && length <= LONGEST_ACRONYM
                && isLetters(word.text())
                && !COMMON.contains(word.text())
                && !word.in(WordClass.DETERMINER)
                && !isCapitalText(token);
    }

    private static boolean isLetters(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isLetter(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /// Whether the neighbours are in capitals too, as in a dateline or headline.
    private boolean isCapitalText(int token) {
        return isShouted(token - 1) || isShouted(token + 1);
    }

    private boolean isShouted(int token) {
        return token >= 0
                && token < tokens.size()
                && tokens.word(token).isUpper()
                && tokens.word(token).text().length() > 3;
    }
}
