package readout.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Trees as a parser gives them, one word a line: form, tag, head (from 1, 0 for the root), relation.
class ReportingRulesTest {

    private final ReportingRules rules = new ReportingRules(new ReportingVerbs());

    private static List<ParsedWord> sentence(String tree) {
        List<ParsedWord> words = new ArrayList<>();
        int at = 0;
        for (String line : tree.lines().toList()) {
            String[] cells = line.split(" ", -1);
            int head = Integer.parseInt(cells[2]) - 1;
            words.add(new ParsedWord(cells[0], at, at + cells[0].length(), cells[1], head, cells[3]));
            at += cells[0].length() + 1;
        }
        return words;
    }

    private String read(String tree) {
        List<ParsedWord> sentence = sentence(tree);
        return rules.find(sentence).stream()
                .map(report -> sentence.get(report.subject()).form() + ": "
                        + report.content().stream()
                                .mapToObj(word -> sentence.get(word).form())
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("; "));
    }

    @Test
    void aClauseBehindTheVerbIsContent() {
        assertThat(read("""
                        Ayala NNP 2 nsubj
                        said VBD 0 root
                        ports NNS 4 nsubj
                        reopened VBD 2 ccomp
                        . . 2 punct""")).isEqualTo("Ayala: ports reopened");
    }

    @Test
    void aClauseBeforeTheVerbIsContentWithoutTheAttribution() {
        assertThat(read("""
                        Ports NNS 2 nsubj
                        reopened VBD 0 root
                        , , 2 punct
                        Ayala NNP 5 nsubj
                        said VBD 2 parataxis
                        . . 2 punct""")).startsWith("Ayala: Ports reopened");
    }

    @Test
    void aParticipleSharesTheSubject() {
        assertThat(read("""
                        Ayala NNP 2 nsubj
                        left VBD 0 root
                        , , 2 punct
                        adding VBG 2 advcl
                        ports NNS 6 nsubj
                        reopened VBD 4 ccomp""")).isEqualTo("Ayala: ports reopened");
    }

    @Test
    void aVerbThatReportsNothingIsPassedOver() {
        assertThat(read("""
                        Ayala NNP 2 nsubj
                        saw VBD 0 root
                        ports NNS 4 nsubj
                        reopen VB 2 ccomp""")).isEmpty();
    }
}
