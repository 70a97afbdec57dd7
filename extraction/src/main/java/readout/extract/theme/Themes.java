package readout.extract.theme;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.extract.knowledge.Flaw;
import readout.extract.knowledge.KnowledgeTable;
import readout.extract.knowledge.TabRow;
import readout.extract.text.Span;
import readout.extract.text.Tokens;
import readout.extract.text.Vocabulary;

/// The theme scheme, and the phrases that tell a theme.
public final class Themes {

    private final Phrases phrases;
    private final List<List<String>> themesOf = new ArrayList<>();

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
                    .filter(theme -> !scheme.contains(theme))
                    .forEach(theme -> flaws.add(row.flaw("themes", theme + " is not listed in themes.tsv")));
            byPhrase.put(row.text("phrase"), row.list("themes"));
        }
        KnowledgeTable.refuse(flaws);
        Themes themes = new Themes(vocabulary);
        byPhrase.forEach(themes::add);
        return themes;
    }

    private void add(String phrase, List<String> told) {
        if (!phrase.isEmpty() && phrases.add(phrase, themesOf.size()) == themesOf.size()) {
            themesOf.add(told);
        }
    }

    /// The themes that phrases tell, in the order in which they first do.
    public List<String> told(Tokens tokens, List<Span> spans) {
        List<String> told = new ArrayList<>(0);
        for (Span span : spans) {
            for (Phrases.Match match : phrases.find(tokens, span)) {
                for (String theme : themesOf.get(match.value())) {
                    if (!told.contains(theme)) {
                        told.add(theme);
                    }
                }
            }
        }
        return told;
    }

    /// How often phrases tell each theme in a whole text, in the order in which they first do.
    public Map<String, Integer> count(Tokens tokens) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Phrases.Match match : phrases.find(tokens, new Span(0, tokens.size()))) {
            for (String theme : themesOf.get(match.value())) {
                counts.merge(theme, 1, Integer::sum);
            }
        }
        return counts;
    }
}
