package readout.extract.name;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.extract.knowledge.Flaw;
import readout.extract.knowledge.KnowledgeTable;
import readout.extract.knowledge.TabRow;
import readout.extract.text.Vocabulary;
import readout.extract.text.Word;

/// The nouns of `head-words.tsv`.
public final class HeadWords {

    private final int[] kinds;

    private HeadWords(int[] kinds) {
        this.kinds = kinds;
    }

    /// Loads the packaged nouns and a user's.
    ///
    /// @param vocabulary takes the nouns
    /// @param overlays a folder with files of the user's own, or null
    /// @throws readout.extract.knowledge.FlawedFilesException with everything that is wrong in either file
    public static HeadWords load(Vocabulary vocabulary, @Nullable Path overlays) {
        List<Flaw> flaws = new ArrayList<>();
        List<TabRow> rows = KnowledgeTable.rows("head-words.tsv", Set.of("word", "kind"), overlays);
        rows.forEach(row -> vocabulary.add(row.text("word")));
        int[] kinds = new int[vocabulary.size()];
        for (TabRow row : rows) {
            row.oneOf("kind", HeadKind.values(), flaws)
                    .ifPresent(kind -> kinds[vocabulary.id(row.text("word"))] |= kind.bit());
        }
        KnowledgeTable.refuse(flaws);
        return new HeadWords(kinds);
    }

    /// Whether a word, in whatever case, is a noun of this kind.
    public boolean is(Word word, HeadKind kind) {
        int id = word.lowerId();
        return id < kinds.length && (kinds[id] & kind.bit()) != 0;
    }
}
