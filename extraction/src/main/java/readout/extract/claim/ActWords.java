package readout.extract.claim;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.event.statement.Act;
import readout.extract.knowledge.Flaw;
import readout.extract.knowledge.KnowledgeTable;
import readout.extract.knowledge.TabRow;
import readout.extract.text.VerbForms;
import readout.extract.text.Vocabulary;
import readout.extract.text.Word;
import readout.extract.text.WordMap;

/// The words of `acts.tsv`, by which a claim tells what it does.
public final class ActWords {

    private final WordMap<Act> verbs = new WordMap<>();
    private final WordMap<Act> wrongs = new WordMap<>();
    private final WordMap<Act> states = new WordMap<>();
    private final WordMap<Act> nouns = new WordMap<>();
    private final WordMap<Act> qualities = new WordMap<>();
    private final WordMap<Act> deeds = new WordMap<>();

    private ActWords() {}

    /// Loads the packaged words and a user's.
    ///
    /// @param vocabulary takes the words
    /// @param overlays a folder with files of the user's own, or null
    /// @throws readout.extract.knowledge.FlawedFilesException with everything that is wrong in either file
    public static ActWords load(Vocabulary vocabulary, @Nullable Path overlays) {
        ActWords words = new ActWords();
        List<Flaw> flaws = new ArrayList<>();
        for (TabRow row : KnowledgeTable.rows("acts.tsv", Set.of("word", "form", "act"), overlays)) {
            words.add(row, vocabulary, flaws);
        }
        KnowledgeTable.refuse(flaws);
        return words;
    }

    private void add(TabRow row, Vocabulary vocabulary, List<Flaw> flaws) {
        row.oneOf("act", Act.values(), flaws).ifPresent(act -> add(row, act, vocabulary, flaws));
    }

    private void add(TabRow row, Act act, Vocabulary vocabulary, List<Flaw> flaws) {
        String word = row.text("word");
        switch (row.text("form")) {
            case "verb" -> VerbForms.of(word).all().forEach(form -> verbs.put(vocabulary.add(form), act));
            case "wrong" -> VerbForms.of(word).all().forEach(form -> addWrong(vocabulary.add(form), act));
            case "state" -> states.put(vocabulary.add(word), act);
            case "noun" -> nouns.put(vocabulary.add(word), act);
            case "quality" -> qualities.put(vocabulary.add(word), act);
            case "deed" -> deeds.put(vocabulary.add(word), act);
            default -> flaws.add(row.flaw("form", "it is none of verb, wrong, state, noun, quality, deed"));
        }
    }

    private void addWrong(int form, Act act) {
        if (verbs.get(form) == null) {
            wrongs.put(form, act);
        }
    }

    /// Whether a verb tells a wrong of whoever does it: *jailed*, *violated*.
    boolean isWrong(Word word) {
        return wrongs.get(word.lowerId()) != null;
    }

    @Nullable
    Act ofVerb(Word word) {
        return verbs.get(word.lowerId());
    }

    /// What one does who is said to be so: *is **concerned** about …*
    @Nullable
    Act ofState(Word word) {
        return states.get(word.lowerId());
    }

    @Nullable
    Act ofNoun(Word word) {
        return nouns.get(word.lowerId());
    }

    /// Whether a word tells blame wherever it stands: *aggression*, *lies*.
    boolean isBlame(Word word) {
        return deeds.get(word.lowerId()) == Act.OPPOSE;
    }

    @Nullable
    Act ofQuality(Word word) {
        return qualities.get(word.lowerId());
    }
}
