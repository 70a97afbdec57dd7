package readout.extract.knowledge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads one of the tables that users may extend: the packaged rows, then those of the user's file of the same name.
public final class KnowledgeTable {

    private KnowledgeTable() {}

    /// All rows, packaged ones first.
    ///
    /// @param name the file's name, for instance `cues.tsv`
    /// @param columns the names that its header may hold
    /// @param overlays a folder with files of the user's own, or null
    /// @throws FlawedFilesException with everything that is wrong in the form of either file
    /// @throws java.io.UncheckedIOException if a file cannot be read, or the folder is none
    public static List<TabRow> rows(String name, Set<String> columns, @Nullable Path overlays) {
        List<Flaw> flaws = new ArrayList<>();
        List<TabRow> rows = new ArrayList<>(TabFile.packaged(name, columns, flaws));
        if (overlays != null) {
            rows.addAll(TabFile.overlay(overlays, name, columns, flaws));
        }
        refuse(flaws);
        return rows;
    }

    /// Ends loading if anything is wrong.
    ///
    /// @throws FlawedFilesException if there is a flaw
    public static void refuse(List<Flaw> flaws) {
        if (!flaws.isEmpty()) {
            throw new FlawedFilesException(flaws);
        }
    }
}
