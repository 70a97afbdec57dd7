package readout.extract.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import readout.extract.text.Span;
import readout.extract.text.Tokens;
import readout.extract.text.WordSet;

/// Compares the words of offices, all in lower case.
final class Offices {

    /// Words that make another office of an office.
    private static final WordSet RANKS = WordSet.of(
            "shadow",
            "deputy",
            "vice",
            "former",
            "ex",
            "acting",
            "interim",
            "opposition",
            "assistant",
            "under",
            "associate",
            "junior",
            "caretaker",
            "incoming",
            "outgoing",
            "elect");

    /// Who holds an office for the time being is called by it all the same: *the Prime Minister*.
    private static final WordSet FOR_NOW = WordSet.of("acting", "interim", "caretaker");

    private static final Set<String> TOP =
            Set.of("president", "prime minister", "premier", "chancellor", "king", "emir", "sultan", "taoiseach");

    private static final List<String> LINKS = List.of(" of ", " for ", " to ");

    private Offices() {}

    /// Whether an office is what a description calls it, whatever stands before or behind.
    static boolean fits(String held, String office) {
        String plain = office.contains(" of ") || office.contains(" for ") ? held : plain(held);
        return held.equals(office) || plain.equals(office) || plain.endsWith(" " + office);
    }

    /// An office without what it is for: *minister* of *minister of trade*.
    static String plain(String held) {
        int end = held.length();
        for (String link : LINKS) {
            int at = held.indexOf(link);
            end = at < 0 ? end : Math.min(end, at);
        }
        return held.substring(0, end);
    }

    /// Whether somebody heads a state or a government.
    static boolean isTop(String held) {
        for (String top : TOP) {
            if (isOfRank(held, top) && fits(held, top)) {
                return true;
            }
        }
        return false;
    }

    /// Whether an office ends with that of the head of a state or a government.
    static boolean endsWithTop(String held) {
        for (String top : TOP) {
            if (held.endsWith(top)) {
                return true;
            }
        }
        return false;
    }

    /// Whether an office has no word that makes it another than what it is called.
    static boolean isOfRank(String held, String office) {
        for (String word : split(held)) {
            if (RANKS.contains(word) && !FOR_NOW.contains(word) && !office.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /// Whether an office and a phrase have the same words that make another office of it: ***deputy** minister*. What
    /// was said of somebody's past or of his term may be left out of his description, and nothing else.
    static boolean sameRank(String held, Tokens tokens, Span phrase, int head) {
        for (String word : split(held)) {
            boolean missing = RANKS.contains(word) && !FOR_NOW.contains(word) && !holds(tokens, phrase, head, word);
            if (missing) {
                return false;
            }
        }
        for (int i = phrase.start(); i < head; i++) {
            String word = tokens.word(i).lower();
            if (RANKS.contains(word) && !split(held).contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(Tokens tokens, Span phrase, int head, String rank) {
        for (int i = phrase.start(); i <= head; i++) {
            String word = tokens.word(i).lower();
            if (word.equals(rank) || word.startsWith(rank + "-") || word.endsWith("-" + rank)) {
                return true;
            }
        }
        return false;
    }

    /// An office in lower case, its abbreviation written out: *Sen.* is *senator*.
    static String spelled(String office) {
        String lower = office.toLowerCase(Locale.ROOT);
        int last = lower.lastIndexOf(' ') + 1;
        String full = switch (lower.substring(last)) {
            case "sen.", "sen" -> "senator";
            case "gov.", "gov" -> "governor";
            case "rep.", "rep" -> "representative";
            case "gen.", "gen" -> "general";
            case "col." -> "colonel";
            case "adm." -> "admiral";
            case "amb." -> "ambassador";
            case "capt." -> "captain";
            case "pres." -> "president";
            default -> null;
        };
        return full == null ? lower : lower.substring(0, last) + full;
    }

    /// One office of several, and the plain word for it: *foreign chiefs* are *foreign minister*.
    static String single(String offices) {
        String one = offices.endsWith("s") ? offices.substring(0, offices.length() - 1) : offices;
        return switch (one) {
            case "top diplomat", "chief diplomat", "foreign chief", "foreign affairs minister" -> "foreign minister";
            case "defence chief", "defense chief", "defense minister" -> "defence minister";
            case "head of state", "state leader" -> "leader";
            default -> one.endsWith(" chief") ? one.substring(0, one.length() - " chief".length()) + " minister" : one;
        };
    }

    /// What the holders of an office are called in one country or another.
    static List<String> called(String office) {
        return switch (office) {
            case "foreign minister" ->
                List.of(office, "external affairs minister", "secretary of state", "foreign secretary");
            case "defence minister" ->
                List.of(office, "defense minister", "secretary of defense", "defense secretary", "defence secretary");
            case "premier", "pm" -> List.of(office, "prime minister", "taoiseach");
            case "prime minister" -> List.of(office, "premier", "taoiseach");
            case "finance minister" -> List.of(office, "chancellor of the exchequer", "treasury secretary");
            case "interior minister" -> List.of(office, "home secretary", "home minister");
            default -> List.of(office);
        };
    }

    /// Whether the holder of an office speaks for his country.
    static boolean isForState(String office) {
        return office.endsWith("minister") || office.equals("leader") || TOP.contains(office);
    }

    /// The words of an office.
    static List<String> split(String office) {
        return List.of(office.replace('-', ' ').split(" ", -1));
    }
}
