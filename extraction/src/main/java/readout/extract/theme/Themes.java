package readout.extract.theme;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import readout.extract.knowledge.Flaw;
import readout.extract.knowledge.KnowledgeTable;
import readout.extract.knowledge.TabRow;
import readout.extract.text.Phrases;
import readout.extract.text.Span;
import readout.extract.text.Tokens;
import readout.extract.text.Vocabulary;

/// The theme scheme, and the phrases that tell a theme.
public final class Themes {

    private final Phrases phrases;
    private final List<Meaning> meanings = new ArrayList<>();

    /// What a phrase tells.
    ///
    /// @param told themes that it tells wherever it stands
    /// @param hinted themes that it tells only where no other phrase tells any
    private record Meaning(List<String> told, List<String> hinted) {}

    /// The themes of some words, in the order in which phrases first tell them.
    ///
    /// @param told by phrases that are about nothing else
    /// @param hinted by phrases that may stand in words about anything: *the United Nations*, *cooperation*
    public record Told(List<String> told, List<String> hinted) {}

    /// What a phrase counts by the name in which it stands.
    public enum Weight {
        /// all that it tells
        FULL,
        /// only a hint, in the name of a body: *Alliance of **Democratic** Forces*
        HINT,
        /// nothing, in the name of a country or of a person: *Lao People's **Democratic** Republic*
        NOTHING
    }

    private Themes(Vocabulary vocabulary) {
        phrases = new Phrases(vocabulary);
    }

    /// Loads `themes.tsv` and `theme-phrases.tsv`, packaged and a user's.
    ///
    /// @param vocabulary takes the words of the phrases
    /// @param overlays a folder with files of the user's own, or null
    /// @throws readout.extract.knowledge.FlawedFilesException with everything that is wrong in any of the files
    public static Themes load(Vocabulary vocabulary, @Nullable Path overlays) {
        Set<String> scheme = new LinkedHashSet<>();
        for (TabRow row : KnowledgeTable.rows("themes.tsv", Set.of("theme", "name", "medtop"), overlays)) {
            scheme.add(row.text("theme"));
        }
        Map<String, List<String>> byPhrase = new LinkedHashMap<>();
        List<Flaw> flaws = new ArrayList<>();
        for (TabRow row : KnowledgeTable.rows("theme-phrases.tsv", Set.of("phrase", "themes"), overlays)) {
            row.list("themes").stream()
                    .map(Themes::label)
                    .filter(theme -> !scheme.contains(theme))
                    .forEach(theme -> flaws.add(row.flaw("themes", theme + " is not listed in themes.tsv")));
            byPhrase.put(row.text("phrase"), row.list("themes"));
        }
        KnowledgeTable.refuse(flaws);
        Themes themes = new Themes(vocabulary);
        byPhrase.forEach(themes::add);
        return themes;
    }

    private void add(String phrase, List<String> themes) {
        if (!phrase.isEmpty() && phrases.add(phrase, meanings.size()) == meanings.size()) {
            meanings.add(new Meaning(
                    themes.stream().filter(theme -> !isHint(theme)).toList(),
                    themes.stream().filter(Themes::isHint).map(Themes::label).toList()));
        }
    }

    private static boolean isHint(String theme) {
        return theme.startsWith("(") && theme.endsWith(")");
    }

    private static String label(String theme) {
        return isHint(theme) ? theme.substring(1, theme.length() - 1) : theme;
    }

    /// The themes of some spans.
    ///
    /// @param weight what a phrase counts where it stands
    public Told told(Tokens tokens, List<Span> spans, Function<Span, Weight> weight) {
        List<String> told = new ArrayList<>(0);
        List<String> hinted = new ArrayList<>(0);
        for (Span span : spans) {
            for (Phrases.Match match : phrases.find(tokens, span)) {
                Meaning meaning = meanings.get(match.value());
                Weight counts = weight.apply(match.span());
                if (counts != Weight.NOTHING) {
                    add(meaning.told(), counts == Weight.HINT ? hinted : told);
                    add(meaning.hinted(), hinted);
                }
            }
        }
        return new Told(told, hinted);
    }

    private static void add(List<String> themes, List<String> found) {
        for (String theme : themes) {
            if (!found.contains(theme)) {
                found.add(theme);
            }
        }
    }

    /// The themes that words told which are no part of a text, for instance *Minister of Health*.
    public List<String> of(String words) {
        return phrases.values(words).stream()
                .flatMap(value -> meanings.get(value).told().stream())
                .distinct()
                .toList();
    }

    /// How often phrases tell each theme in a whole text, in the order in which they first do. Hints are not counted.
    public Map<String, Integer> count(Tokens tokens) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Phrases.Match match : phrases.find(tokens, new Span(0, tokens.size()))) {
            for (String theme : meanings.get(match.value()).told()) {
                counts.merge(theme, 1, Integer::sum);
            }
        }
        return counts;
    }
}
