package readout.enrich.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import readout.event.article.Article;
import readout.event.article.KeptText;
import readout.event.article.Origin;
import readout.event.article.Submission;
import readout.event.outcome.Obstacle;
import readout.event.outcome.Outcome;
import readout.event.outcome.Rules;
import readout.event.statement.Extraction;
import readout.event.statement.Meeting;

class EncodedOutcomeTest {

    private static final Origin ORIGIN = new Origin(3, 17);
    private static final Rules RULES = new Rules("1", "rules-1");

    private static Article article(int characters) {
        return Article.of(Submission.BARE, KeptText.of("a".repeat(characters)), Instant.EPOCH);
    }

    @Test
    void anArticleTooLargeForARecordIsRefusedAndNotHeldBackForEver() {
        Extraction nothing = new Extraction(List.of(), List.of(), Meeting.NONE, List.of());
        Article huge = article(EncodedOutcome.MAX_BODY_BYTES);

        for (Outcome found : List.of(
                new Outcome.Enriched(huge, ORIGIN, RULES, nothing),
                new Outcome.Unread(huge, ORIGIN, RULES, Obstacle.LANGUAGE, "looks like es"))) {
            EncodedOutcome encoded = EncodedOutcome.of(found);

            assertThat(encoded.outcome()).isInstanceOf(Outcome.Refused.class);
            assertThat(encoded.outcome().origin()).isEqualTo(ORIGIN);
            assertThat(encoded.body()).hasSizeLessThan(1000);
        }
    }

    @Test
    void anOutcomeThatFitsStaysAsItIs() {
        Outcome unread = new Outcome.Unread(article(1000), ORIGIN, RULES, Obstacle.LANGUAGE, "looks like es");

        assertThat(EncodedOutcome.of(unread).outcome()).isSameAs(unread);
    }
}
