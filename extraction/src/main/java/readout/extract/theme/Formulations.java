package readout.extract.theme;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.extract.knowledge.KnowledgeTable;
import readout.extract.knowledge.TabRow;
import readout.extract.text.Phrases;
import readout.extract.text.Span;
import readout.extract.text.Tokens;
import readout.extract.text.Vocabulary;

/// The set phrases of diplomatic language.
public final class Formulations {

    private final Phrases phrases;
    private final List<String> ids = new ArrayList<>();

    private Formulations(Vocabulary vocabulary) {
        phrases = new Phrases(vocabulary);
    }

    /// Where a set phrase stands.
    ///
    /// @param id which one
    public record Found(String id, Span span) {}

    /// Loads `formulations.tsv`, packaged and a user's.
    ///
    /// @param vocabulary takes the words of the phrases
    /// @param overlays a folder with files of the user's own, or null
    /// @throws readout.extract.knowledge.FlawedFilesException with everything that is wrong in the form of either
    ///     file
    public static Formulations load(Vocabulary vocabulary, @Nullable Path overlays) {
        Formulations formulations = new Formulations(vocabulary);
        for (TabRow row : KnowledgeTable.rows("formulations.tsv", Set.of("id", "variants"), overlays)) {
            for (String variant : row.list("variants")) {
                if (formulations.phrases.add(variant, formulations.ids.size()) == formulations.ids.size()) {
                    formulations.ids.add(row.text("id"));
                }
            }
        }
        return formulations;
    }

    /// The set phrases in a span, in text order.
    public List<Found> find(Tokens tokens, Span span) {
        List<Found> found = new ArrayList<>(0);
        for (Phrases.Match match : phrases.find(tokens, span)) {
            found.add(new Found(ids.get(match.value()), match.span()));
        }
        return found;
    }
}
