package readout.extract.coding;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import readout.event.statement.Codebook;
import readout.event.statement.Coding;
import readout.event.statement.Tense;
import readout.extract.knowledge.KnowledgeTable;
import readout.extract.knowledge.TabRow;

/// The contexts that PLOVER keeps beside an event: what it is about, by the themes of the claim, and how it stands to
/// the day, by its grammar.
public final class EventContexts {

    private static final String HISTORICAL = "historical";

    private final Map<String, List<String>> byTheme = new HashMap<>();

    private EventContexts() {}

    /// Loads `event-contexts.tsv`, packaged and a user's.
    ///
    /// @param overlays a folder with files of the user's own, or null
    /// @throws readout.extract.knowledge.FlawedFilesException with everything that is wrong in the form of either
    ///     file
    public static EventContexts load(@Nullable Path overlays) {
        EventContexts contexts = new EventContexts();
        for (TabRow row : KnowledgeTable.rows("event-contexts.tsv", Set.of("theme", "contexts"), overlays)) {
            contexts.byTheme.put(
                    row.text("theme"),
                    row.list("contexts").stream().distinct().sorted().toList());
        }
        return contexts;
    }

    /// The codings of a claim with their contexts.
    ///
    /// @param themes what the claim is about
    /// @param tense of its verb
    public List<Coding> in(List<Coding> codings, List<String> themes, @Nullable Tense tense) {
        List<String> contexts = contexts(themes, tense);
        if (contexts.isEmpty()) {
            return codings;
        }
        List<Coding> placed = new ArrayList<>(codings.size());
        for (Coding coding : codings) {
            placed.add(coding.codebook() == Codebook.PLOVER ? coding.inContexts(contexts) : coding);
        }
        return placed;
    }

    private List<String> contexts(List<String> themes, @Nullable Tense tense) {
        if (tense != Tense.PAST && themes.size() < 2) {
            return themes.isEmpty() ? List.of() : byTheme.getOrDefault(themes.getFirst(), List.of());
        }
        TreeSet<String> contexts = new TreeSet<>();
        for (String theme : themes) {
            contexts.addAll(byTheme.getOrDefault(theme, List.of()));
        }
        if (tense == Tense.PAST) {
            contexts.add(HISTORICAL);
        }
        return List.copyOf(contexts);
    }
}
