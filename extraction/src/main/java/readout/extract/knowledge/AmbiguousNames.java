package readout.extract.knowledge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads the names that need care: the packaged file `ambiguous.tsv`, and over it a user's. A user's row for a listed
/// name takes its place.
public final class AmbiguousNames {

    private static final String FILE = "ambiguous.tsv";
    private static final Set<String> COLUMNS = Set.of("name", "ambiguity", "preferred", "otherwise");

    private final Set<String> actorIds;
    private final List<Flaw> flaws = new ArrayList<>();

    private AmbiguousNames(Set<String> actorIds) {
        this.actorIds = actorIds;
    }

    /// Every ambiguous name, in the order of the files; each is there once.
    ///
    /// @param overlays a folder with files of the user's own, or null
    /// @param actors the actors that the names stand for
    /// @throws FlawedFilesException with everything that is wrong
    public static List<AmbiguousName> load(@Nullable Path overlays, List<ListedActor> actors) {
        AmbiguousNames reader =
                new AmbiguousNames(actors.stream().map(ListedActor::id).collect(Collectors.toSet()));
        Map<String, AmbiguousName> names = reader.read(TabFile.packaged(FILE, COLUMNS, reader.flaws));
        if (overlays != null) {
            names.putAll(reader.read(TabFile.overlay(overlays, FILE, COLUMNS, reader.flaws)));
        }
        if (!reader.flaws.isEmpty()) {
            throw new FlawedFilesException(reader.flaws);
        }
        return List.copyOf(names.values());
    }

    private Map<String, AmbiguousName> read(List<TabRow> rows) {
        Map<String, AmbiguousName> names = new LinkedHashMap<>();
        for (TabRow row : rows) {
            CheckedRow checked = new CheckedRow(row, flaws);
            Optional<String> preferred = row.filled("preferred");
            if (preferred.isPresent() && !actorIds.contains(preferred.get())) {
                flaws.add(row.flaw("preferred", "%s is not listed".formatted(preferred.get())));
            }
            Optional<String> name = checked.needed("name");
            Optional<String> otherwise = checked.needed("otherwise");
            Optional<Ambiguity> ambiguity = checked.ambiguity();
            if (name.isPresent() && otherwise.isPresent() && ambiguity.isPresent()) {
                AmbiguousName read =
                        new AmbiguousName(name.get(), ambiguity.get(), otherwise.get(), preferred.orElse(null));
                if (names.put(read.name(), read) != null) {
                    flaws.add(row.flaw("name", "%s is listed twice in this file".formatted(read.name())));
                }
            }
        }
        return names;
    }
}
