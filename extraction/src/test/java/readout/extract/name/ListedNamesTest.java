package readout.extract.name;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.extract.TestReader.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import readout.extract.knowledge.ActorFiles;
import readout.extract.knowledge.AmbiguousName;
import readout.extract.knowledge.AmbiguousNames;
import readout.extract.knowledge.ListedActor;

/// What is listed is found: every name that means one actor only, in a sentence.
class ListedNamesTest {

    /// Abbreviations at which the tokenizer sees the end of a sentence, an acronym of two bodies.
    private static final Set<String> NOT_FOUND = Set.of(
            "Gudni Th. Johannesson",
            "Guðni Th. Jóhannesson",
            "Ma. Theresa Lazaro",
            "Ma. Teresita Daza",
            "Taiwan Semiconductor Manufacturing Co.",
            "TPP");

    private static final Pattern TITLE = Pattern.compile("^(King|Queen|Pope|Prince|Sultan|Sheikh|Ayatollah|Archbishop"
            + "|Cardinal|General|Gen[.]|Captain|Senator|Professor|Dr[.]|Sir|Dame|Baroness|Ratu|Sayyid) ");

    @Test
    void everyUnambiguousNameLeadsToItsActor() {
        List<ListedActor> actors = ActorFiles.load(null);
        Set<String> ambiguous = AmbiguousNames.load(null, actors).stream()
                .map(AmbiguousName::name)
                .collect(Collectors.toSet());
        List<String> lost = new ArrayList<>();
        for (ListedActor actor : actors) {
            for (String name : actor.names()) {
                if (!ambiguous.contains(name) && !isFound(actor.id(), name)) {
                    lost.add(name);
                }
            }
        }

        assertThat(lost).containsExactlyInAnyOrderElementsOf(NOT_FOUND);
    }

    private static boolean isFound(String id, String name) {
        return extraction("It was told to them in the morning by " + name + " and this was what they did.")
                .entities()
                .stream()
                .anyMatch(entity -> entity.actor().id().equals(id)
                        && entity.mentions().stream().anyMatch(mention -> isName(name, mention.text())));
    }

    /// A title with which a name is listed is no part of what is marked.
    private static boolean isName(String listed, String found) {
        return listed.equals(found) || (TITLE.matcher(listed).find() && listed.endsWith(" " + found));
    }
}
