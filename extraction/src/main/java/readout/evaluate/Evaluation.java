package readout.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
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
/// @param failures statements that were missed, invented, or given to the wrong speaker; one line each
public record Evaluation(
        int articles,
        Scores all,
        Map<String, Scores> byConstruction,
        Map<String, Tally> byFlag,
        List<String> failures) {

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
        List<String> failures = new ArrayList<>();
        for (MarkedArticle article : gold) {
            Scores scores = new Scores();
            Marks ours = MarksReader.read(reader.read(article), article.text());
            new StatementScorer(article.text(), article.marks(), ours, scores)
                    .score(byFlag)
                    .forEach(failure -> failures.add(article.id() + " " + failure));
            score(article.marks(), ours, scores);
            all.add(scores);
            if (!article.construction().isEmpty()) {
                byConstruction
                        .computeIfAbsent(article.construction(), _ -> new Scores())
                        .add(scores);
            }
        }
        return new Evaluation(gold.size(), all, byConstruction, byFlag, failures);
    }

    private static void score(Marks gold, Marks ours, Scores scores) {
        new MentionScorer(gold.mentions(), ours.mentions()).score(scores);
        new MeetingScorer(gold, ours).score(scores);
        new ClaimScorer(gold.claims(), ours.claims()).score(scores);
    }
}
