package readout.extract.name;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.extract.knowledge.KnowledgeTable;
import readout.extract.knowledge.TabRow;
import readout.extract.text.Diacritics;
import readout.extract.text.Vocabulary;
import readout.extract.text.Word;

/// Common given names, by which an unlisted person without a title is known for one.
public final class GivenNames {

    private final BitSet ids = new BitSet();

    private GivenNames() {}

    /// Loads the packaged names and a user's.
    ///
    /// @param vocabulary takes the names
    /// @param overlays a folder with files of the user's own, or null
    /// @throws readout.extract.knowledge.FlawedFilesException with everything that is wrong in the form
    ///     of either file
    public static GivenNames load(Vocabulary vocabulary, @Nullable Path overlays) {
        GivenNames names = new GivenNames();
        List<TabRow> rows = KnowledgeTable.rows("given-names.tsv", Set.of("names"), overlays);
        for (TabRow row : rows) {
            for (String name : row.list("names")) {
                names.ids.set(vocabulary.add(name));
                names.ids.set(vocabulary.add(Diacritics.without(name)));
            }
        }
        return names;
    }

    boolean has(Word word) {
        return word.id() != 0 && ids.get(word.id());
    }
}
