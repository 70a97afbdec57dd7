package readout.query.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import readout.event.article.Article;
import readout.event.article.ArticleReference;
import readout.event.article.KeptText;
import readout.event.article.Submission;
import readout.event.statement.Actor;
import readout.event.statement.Statement;
import readout.query.Sample;
import readout.query.change.Standing;
import readout.query.index.Item;
import readout.query.meeting.Comparison.Topic;

/// What two sides said at one meeting, told by one account or by two.
class ComparisonTest {

    private static final List<String> BOTH = List.of("CHN", "CUB");

    private static Item item(String side, Actor speaker, String words, String... themes) {
        Submission about = new Submission(null, null, null, null, side, null, null);
        Article article = Article.of(about, KeptText.of(side + words), Sample.WRITTEN);
        Statement statement = Sample.said(article, speaker, words, themes);
        return new Item("1.1", "added", "new", ArticleReference.to(article), statement, Standing.UNKNOWN, null, null);
    }

    private static Comparison compare(SidesLevel level, Set<String> heard, Item... items) {
        return Comparison.of(level, BOTH, heard, Arrays.asList(items));
    }

    @Test
    void whoSaysItInOneAccountIsTold() {
        Comparison comparison = compare(
                SidesLevel.ATTRIBUTED,
                Set.copyOf(BOTH),
                item("CHN", Sample.CHINA, "trade grows", "trade"),
                item("CHN", Sample.DIAZ_CANEL, "more trade", "trade", "energy"));

        assertThat(comparison.topics()).extracting(Topic::id).containsExactly("energy", "trade");
        assertThat(comparison.topics()).extracting(Topic::status).containsExactly("only-CUB", "shared");
    }

    @Test
    void theSameInOtherWordsIsReworded() {
        Comparison comparison = compare(
                SidesLevel.REPORTED,
                Set.copyOf(BOTH),
                item("CHN", Sample.CHINA, "both sides will deepen trade", "trade"),
                item("CUB", Sample.CHINA, "the two sides will deepen trade", "trade"),
                item("CHN", Sample.CHINA, "energy comes first", "energy"),
                item("CUB", Sample.CHINA, "power plants were mentioned", "energy"));

        assertThat(comparison.topics()).extracting(Topic::status).containsExactly("reworded", "shared");
    }

    @Test
    void aSideWithoutAnAccountIsUnknownAndNeverSilent() {
        Comparison comparison =
                compare(SidesLevel.REPORTED, Set.of("CHN"), item("CHN", Sample.DIAZ_CANEL, "trade grows", "trade"));

        Topic trade = comparison.topics().getFirst();
        assertThat(trade.status()).isEqualTo("unknown");
        assertThat(trade.reason()).contains("CUB");
        assertThat(trade.cells()).containsOnlyKeys("CHN");
    }
}
