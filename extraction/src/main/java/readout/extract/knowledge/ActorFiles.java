package readout.extract.knowledge;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the curated actors: the packaged files, and over them a user's files of the same names. `docs/actors.md` tells
/// what the files hold and how rows are put together.
public final class ActorFiles {

    private final Map<String, ActorDraft> drafts = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<TabRow> rows = new ArrayList<>();
    private final List<Flaw> flaws = new ArrayList<>();

    private ActorFiles() {}

    /// Every listed actor, in the order of the files.
    ///
    /// @param overlays a folder with files of the user's own, or null
    /// @throws FlawedFilesException with everything that is wrong in any of the files
    /// @throws UncheckedIOException if a file cannot be read, or the folder is none
    public static List<ListedActor> load(@Nullable Path overlays) {
        ActorFiles files = new ActorFiles();
        for (ActorFile file : ActorFile.values()) {
            TabFile.packaged(file.fileName(), file.columns(), files.flaws).forEach(row -> files.add(file, row));
        }
        if (overlays != null) {
            for (ActorFile file : ActorFile.values()) {
                TabFile.overlay(overlays, file.fileName(), file.columns(), files.flaws)
                        .forEach(row -> files.add(file, row));
            }
        }
        files.rows.forEach(files::checkCountry);
        files.drafts.values().forEach(files::check);
        if (!files.flaws.isEmpty()) {
            throw new FlawedFilesException(files.flaws);
        }
        return files.drafts.values().stream().map(ActorDraft::listed).toList();
    }

    private void add(ActorFile file, TabRow row) {
        rows.add(row);
        String id = row.text("id");
        if (id.isEmpty()) {
            flaws.add(row.flaw("id", "there is none"));
            return;
        }
        boolean again = !seen.add(row.file() + "\t" + id);
        ActorDraft draft = drafts.computeIfAbsent(id, absent -> new ActorDraft(file, row));
        if (draft.file() != file) {
            flaws.add(row.flaw(
                    "id",
                    "%s is listed in %s, line %d"
                            .formatted(id, draft.first().file(), draft.first().line())));
        } else if (again && !isFurtherTerm(draft, row)) {
            flaws.add(row.flaw("id", "%s is listed twice in this file".formatted(id)));
        } else {
            draft.merge(new CheckedRow(row, flaws));
        }
    }

    private static boolean isFurtherTerm(ActorDraft draft, TabRow row) {
        String name = row.text("name");
        return draft.file() == ActorFile.PERSONS
                && !row.text("office").isEmpty()
                && (name.isEmpty() || name.equals(draft.name()));
    }

    private void check(ActorDraft draft) {
        draft.check(flaws);
        if (draft.file() == ActorFile.COUNTRIES && !CountryCode.isKnown(draft.id())) {
            flaws.add(draft.first().flaw("id", "%s is no ISO 3166-1 alpha-3 code".formatted(draft.id())));
        }
    }

    private void checkCountry(TabRow row) {
        row.filled("country")
                .filter(code -> !isCountry(code))
                .ifPresent(code -> flaws.add(row.flaw("country", "%s is not listed in countries.tsv".formatted(code))));
    }

    private boolean isCountry(String id) {
        ActorDraft draft = drafts.get(id);
        return draft != null && draft.file() == ActorFile.COUNTRIES;
    }
}
