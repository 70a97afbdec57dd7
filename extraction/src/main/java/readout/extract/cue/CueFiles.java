package readout.extract.cue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.extract.knowledge.Flaw;
import readout.extract.knowledge.KnowledgeTable;
import readout.extract.knowledge.TabRow;

/// Reads `cues.tsv` and `noun-cues.tsv`, packaged and a user's. A user's row takes the place of the packaged one for
/// the
/// same words and kind; without frames it takes it away.
final class CueFiles {

    private final List<Flaw> flaws = new ArrayList<>();

    private record Key(String words, String kind) {}

    static List<Cue> load(@Nullable Path overlays) {
        CueFiles files = new CueFiles();
        Map<Key, Cue> cues = new LinkedHashMap<>();
        for (TabRow row : KnowledgeTable.rows("cues.tsv", Set.of("cue", "kind", "frames", "objects"), overlays)) {
            files.put(cues, row, row.text("cue"));
        }
        for (TabRow row :
                KnowledgeTable.rows("noun-cues.tsv", Set.of("verb", "noun", "link", "kind", "frames"), overlays)) {
            files.put(cues, row, (row.text("verb") + " ~ " + row.text("noun") + " " + row.text("link")).strip());
        }
        KnowledgeTable.refuse(files.flaws);
        return List.copyOf(cues.values());
    }

    private void put(Map<Key, Cue> cues, TabRow row, String words) {
        Optional<CueKind> kind = one(row, "kind", row.text("kind"), CueKind.values());
        Set<Frame> frames = new LinkedHashSet<>();
        row.list("frames")
                .forEach(name -> one(row, "frames", name, Frame.values()).ifPresent(frames::add));
        if (words.isEmpty() || kind.isEmpty()) {
            return;
        }
        Key key = new Key(words, row.text("kind"));
        if (frames.isEmpty()) {
            cues.remove(key);
        } else {
            List<String> parts = List.of(words.split(" ", -1));
            cues.put(
                    key,
                    new Cue(
                            parts.getFirst(),
                            parts.subList(1, parts.size()),
                            kind.get(),
                            frames,
                            Set.copyOf(row.list("objects"))));
        }
    }

    private <T> Optional<T> one(TabRow row, String column, String name, T[] known) {
        Optional<T> found = Arrays.stream(known)
                .filter(value -> value.toString().equals(name))
                .findFirst();
        if (found.isEmpty()) {
            flaws.add(row.flaw(column, "%s is none of %s".formatted(name, Arrays.toString(known))));
        }
        return found;
    }
}
