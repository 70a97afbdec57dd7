package readout.peers;

import com.fasterxml.jackson.databind.JsonNode;
import edu.stanford.nlp.pipeline.CoreQuote;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.Pair;
import edu.stanford.nlp.util.PropertiesUtils;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import readout.evaluate.MarkedArticle;

/// CoreNLP's quote annotator with its attribution of speakers.
final class QuotePeer implements LoadedPeer {

    private final Function<MarkedArticle, NamedArticle> names;
    private final StanfordCoreNLP pipeline = new StanfordCoreNLP(PropertiesUtils.asProperties(
            "annotators",
            "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote",
            "ner.applyFineGrained",
            "false",
            "ner.useSUTime",
            "false",
            "coref.algorithm",
            "statistical"));

    QuotePeer(Function<MarkedArticle, NamedArticle> names) {
        this.names = names;
    }

    @Override
    public JsonNode read(MarkedArticle article) {
        Answer answer = new Answer(article);
        NamedArticle named = names.apply(article);
        List<CoreQuote> quotes = Optional.ofNullable(
                        pipeline.processToCoreDocument(article.text()).quotes())
                .orElse(List.of());
        for (CoreQuote quote : quotes) {
            List<String> speakers = quote.canonicalSpeakerCharOffsets()
                    .or(quote::speakerCharOffsets)
                    .map(mention -> named.linked(mention.first(), mention.second()))
                    .orElse(List.of());
            Pair<Integer, Integer> content = quote.quoteCharOffsets();
            answer.add(speakers, List.of(new int[] {content.first(), content.second()}));
        }
        return answer.json();
    }
}
