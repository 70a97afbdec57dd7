package readout.peers;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import readout.evaluate.Evaluation;
import readout.evaluate.MarkedArticle;
import readout.event.article.Article;
import readout.event.article.KeptText;
import readout.extract.Extractor;
import readout.extract.Knowledge;

/// Our own extraction. The text is reduced beforehand, as ingest does it.
final class ReadoutPeer implements LoadedPeer {

    private final Evaluation.Reader reader;
    private final Extractor extractor;
    private final Map<String, Article> articles = new HashMap<>();

    ReadoutPeer() {
        Knowledge knowledge = Knowledge.load(null);
        reader = Evaluation.readout(knowledge);
        extractor = new Extractor(knowledge);
    }

    @Override
    public JsonNode read(MarkedArticle article) {
        return reader.read(article);
    }

    @Override
    public void extract(MarkedArticle marked) {
        extractor.read(articles.computeIfAbsent(
                marked.id(), _ -> Article.of(marked.about(), KeptText.of(marked.text()), Instant.EPOCH)));
    }
}
