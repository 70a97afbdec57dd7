package readout.peers;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreSentence;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.PropertiesUtils;
import java.util.ArrayList;
import java.util.List;

/// CoreNLP's neural dependency parser, over its tokenizer and tagger.
final class CoreNlpParser implements DependencyParser {

    private final StanfordCoreNLP pipeline =
            new StanfordCoreNLP(PropertiesUtils.asProperties("annotators", "tokenize,ssplit,pos,depparse"));

    @Override
    public List<List<ParsedWord>> parse(String text) {
        return pipeline.processToCoreDocument(text).sentences().stream()
                .map(CoreNlpParser::words)
                .toList();
    }

    private static List<ParsedWord> words(CoreSentence sentence) {
        SemanticGraph graph = sentence.dependencyParse();
        List<ParsedWord> words = new ArrayList<>();
        for (CoreLabel token : sentence.tokens()) {
            SemanticGraphEdge up = graph.incomingEdgeList(graph.getNodeByIndex(token.index())).stream()
                    .findFirst()
                    .orElse(null);
            words.add(new ParsedWord(
                    token.word(),
                    token.beginPosition(),
                    token.endPosition(),
                    token.tag(),
                    up == null ? -1 : up.getGovernor().index() - 1,
                    up == null ? "root" : up.getRelation().toString()));
        }
        return words;
    }
}
