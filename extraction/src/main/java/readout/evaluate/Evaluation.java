package readout.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import readout.event.article.Article;
import readout.event.article.KeptText;
import readout.event.statement.Extraction;
import readout.event.statement.Meeting;
import readout.extract.Extractor;
import readout.extract.Knowledge;
import readout.extract.Reading;

/// How well a gold set is read.
///
/// @param articles how many
/// @param all over all articles
/// @param byConstruction over the articles that show one construction, in the order of the set
/// @param byFlag how many of the statements with a flag were found, by the flag
public record Evaluation(int articles, Scores all, Map<String, Scores> byConstruction, Map<String, Tally> byFlag) {

    private static final Extraction NOTHING = new Extraction(List.of(), List.of(), Meeting.NONE, List.of());

    /// Anything that answers an article with what it finds, in the neutral format.
    @FunctionalInterface
    public interface Reader {
        JsonNode read(MarkedArticle article);
    }

    /// Readout itself. Not safe for several threads.
    public static Reader readout(Knowledge knowledge) {
        Extractor extractor = new Extractor(knowledge);
        return marked -> {
            KeptText text = KeptText.of(marked.text());
            Article article = Article.of(marked.about(), text, Instant.EPOCH);
            Extraction extraction = switch (extractor.read(article)) {
                case Reading.Read(Extraction found) -> found;
                case Reading.NotRead _ -> NOTHING;
            };
            return NeutralFormat.json(marked.id(), text, extraction);
        };
    }

    /// Has every article read and scores what comes out.
    public static Evaluation of(List<MarkedArticle> gold, Reader reader) {
        Scores all = new Scores();
        Map<String, Scores> byConstruction = new LinkedHashMap<>();
        Map<String, Tally> byFlag = new TreeMap<>();
        for (MarkedArticle article : gold) {
            Scores scores = score(article, MarksReader.read(reader.read(article), article.text()), byFlag);
            all.add(scores);
            if (!article.construction().isEmpty()) {
                byConstruction
                        .computeIfAbsent(article.construction(), _ -> new Scores())
                        .add(scores);
            }
        }
        return new Evaluation(gold.size(), all, byConstruction, byFlag);
    }

    private static Scores score(MarkedArticle article, Marks ours, Map<String, Tally> byFlag) {
        Scores scores = new Scores();
        Marks gold = article.marks();
        new StatementScorer(article.text(), gold, ours, scores).score(byFlag);
        new MentionScorer(gold.mentions(), ours.mentions()).score(scores);
        new MeetingScorer(gold, ours).score(scores);
        new ClaimScorer(gold.claims(), ours.claims()).score(scores);
        return scores;
    }
}
