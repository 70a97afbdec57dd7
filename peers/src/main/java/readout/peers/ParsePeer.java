package readout.peers;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import readout.evaluate.MarkedArticle;

/// A dependency parser with rules for reporting verbs on top.
final class ParsePeer implements LoadedPeer {

    private final DependencyParser parser;
    private final Function<MarkedArticle, NamedArticle> names;
    private final ReportingRules rules = new ReportingRules(new ReportingVerbs());

    ParsePeer(DependencyParser parser, Function<MarkedArticle, NamedArticle> names) {
        this.parser = parser;
        this.names = names;
    }

    @Override
    public JsonNode read(MarkedArticle article) {
        Answer answer = new Answer(article);
        NamedArticle named = names.apply(article);
        for (List<ParsedWord> sentence : parser.parse(article.text())) {
            for (Report report : rules.find(sentence)) {
                BitSet subject = new Tree(sentence).below(report.subject());
                subject.clear(report.verb(), sentence.size());
                int first = subject.isEmpty() ? report.subject() : subject.nextSetBit(0);
                int last = subject.isEmpty() ? report.subject() : subject.length() - 1;
                List<int[]> content = spans(sentence, report.content());
                if (!content.isEmpty()) {
                    answer.add(
                            named.linked(
                                    sentence.get(first).start(),
                                    sentence.get(last).end()),
                            content);
                }
            }
        }
        return answer.json();
    }

    /// Runs of words, without those that are punctuation alone.
    private static List<int[]> spans(List<ParsedWord> sentence, BitSet words) {
        List<int[]> spans = new ArrayList<>();
        for (int start = words.nextSetBit(0); start >= 0; start = words.nextSetBit(words.nextClearBit(start))) {
            int end = words.nextClearBit(start);
            if (sentence.subList(start, end).stream().anyMatch(word -> !word.isPunctuation())) {
                spans.add(new int[] {
                    sentence.get(start).start(), sentence.get(end - 1).end()
                });
            }
        }
        return spans;
    }
}
