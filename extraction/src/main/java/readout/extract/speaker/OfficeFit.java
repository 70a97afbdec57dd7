package readout.extract.speaker;

import java.util.List;
import readout.extract.name.Figure;
import readout.extract.name.Names;
import readout.extract.text.Span;
import readout.extract.text.Tokens;
import readout.extract.text.WordSet;

/// How well the office that somebody holds fits a description of one: *the health minister*, *the PM*, *the UN chief*.
final class OfficeFit {

    /// Words before an office that do not tell it from another.
    private static final WordSet PLAIN = WordSet.of(
            "senior",
            "top",
            "veteran",
            "visiting",
            "new",
            "current",
            "incumbent",
            "longtime",
            "high-ranking",
            "late",
            "military",
            "political",
            "paramount",
            "national",
            "supreme",
            "embattled",
            "conservative",
            "liberal");

    private final Tokens tokens;
    private final Names names;
    private final LooseOffices loose;

    OfficeFit(Tokens tokens, Names names) {
        this.tokens = tokens;
        this.names = names;
        this.loose = new LooseOffices(tokens, names);
    }

    /// From 0, where it does not fit, to 6.
    ///
    /// @param held his office, in lower case
    /// @param office the described one, in lower case
    /// @param head its head noun
    int of(Figure person, String held, String office, Span phrase, int head) {
        String last = tokens.word(head).lower();
        if (LooseOffices.has(last)) {
            return loose.fits(person, held, phrase, last) ? 4 : 0;
        }
        if (!Offices.sameRank(held, tokens, phrase, head)) {
            return 0;
        }
        if (Offices.fits(held, office)) {
            return 6;
        }
        if (!hasWords(held, office, last)) {
            return 0;
        }
        if (Offices.plain(held).endsWith(last) || held.startsWith(last + " ")) {
            return 4;
        }
        boolean top = Offices.endsWithTop(held);
        return switch (last) {
            case "leader" -> top || held.contains("general secretary") ? 3 : 0;
            case "head", "boss" -> top || BodyOffices.isHead(held) ? 3 : 0;
            case "state" -> top ? 3 : 0;
            case "congressman", "congresswoman" -> held.endsWith("representative") ? 4 : 0;
            case "pm", "premier" -> held.endsWith("prime minister") || held.endsWith("premier") ? 5 : 0;
            case "fm" -> held.endsWith("foreign minister") ? 5 : 0;
            case "eam" -> held.endsWith("external affairs minister") ? 5 : 0;
            case "cm" -> held.endsWith("chief minister") ? 5 : 0;
            case "cs" -> held.contains("cabinet secretary") ? 5 : 0;
            case "ag" -> held.endsWith("attorney general") || held.endsWith("attorney-general") ? 5 : 0;
            case "judge" -> held.endsWith("justice") || held.endsWith("magistrate") ? 4 : 0;
            case "dpm" -> held.endsWith("deputy prime minister") ? 5 : 0;
            case "pontiff" -> held.contains("pope") ? 5 : 0;
            case "chief" -> sharesName(held, phrase, head) ? 5 : 0;
            default -> 0;
        };
    }

    /// Whether an office has all the words by which a description tells it from others: *the **health** minister*.
    private static boolean hasWords(String held, String office, String last) {
        List<String> words = Offices.split(held);
        for (String word : Offices.split(office)) {
            if (!last.contains(word) && !PLAIN.contains(word) && !words.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private boolean sharesName(String held, Span phrase, int head) {
        for (int i = phrase.start(); i < head; i++) {
            if (names.at(i) != null && held.contains(tokens.word(i).lower())) {
                return true;
            }
        }
        return false;
    }
}
