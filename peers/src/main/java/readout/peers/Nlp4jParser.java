package readout.peers;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// nlp4j's dependency parser, over its tokenizer and tagger. Its name finder is not run.
final class Nlp4jParser implements DependencyParser {

    private static final String CONFIGURATION = """
            <configuration>
              <tsv><column index="1" field="form"/></tsv>
              <lexica>
                <ambiguity_classes field="word_form_simplified_lowercase">%1$s/lexica/en-ambiguity-classes-simplified-lowercase.xz</ambiguity_classes>
                <word_clusters field="word_form_simplified_lowercase">%1$s/lexica/en-brown-clusters-simplified-lowercase.xz</word_clusters>
                <word_embeddings field="word_form_undigitalized">%1$s/lexica/en-word-embeddings-undigitalized.xz</word_embeddings>
              </lexica>
              <models>
                <pos>%1$s/models/en-pos.xz</pos>
                <dep>%1$s/models/en-dep.xz</dep>
              </models>
            </configuration>
            """.formatted("edu/emory/mathcs/nlp");

    private final NLPDecoder decoder =
            new NLPDecoder(new ByteArrayInputStream(CONFIGURATION.getBytes(StandardCharsets.UTF_8)));

    @Override
    public List<List<ParsedWord>> parse(String text) {
        try {
            return decoder.decodeDocument(text).stream().map(Nlp4jParser::words).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The first node is the root above the sentence.
    private static List<ParsedWord> words(NLPNode[] nodes) {
        List<ParsedWord> words = new ArrayList<>();
        for (int i = 1; i < nodes.length; i++) {
            NLPNode node = nodes[i];
            words.add(new ParsedWord(
                    node.getWordForm(),
                    node.getStartOffset(),
                    node.getEndOffset(),
                    node.getPartOfSpeechTag(),
                    node.getDependencyHead().getID() - 1,
                    node.getDependencyLabel()));
        }
        return words;
    }
}
