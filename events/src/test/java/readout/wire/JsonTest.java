package readout.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import readout.event.article.Article;
import readout.event.article.KeptText;
import readout.event.article.Origin;
import readout.event.article.Submission;
import readout.event.article.Withdrawal;
import readout.event.outcome.Obstacle;
import readout.event.outcome.Outcome;
import readout.event.outcome.Rules;
import readout.event.statement.Act;
import readout.event.statement.Actor;
import readout.event.statement.ActorType;
import readout.event.statement.Claim;
import readout.event.statement.Codebook;
import readout.event.statement.Coding;
import readout.event.statement.DateBasis;
import readout.event.statement.Evidence;
import readout.event.statement.Extraction;
import readout.event.statement.ImpliedTarget;
import readout.event.statement.Kind;
import readout.event.statement.Meeting;
import readout.event.statement.Modality;
import readout.event.statement.NoneReason;
import readout.event.statement.Polarity;
import readout.event.statement.Resolution;
import readout.event.statement.Slice;
import readout.event.statement.Speaker;
import readout.event.statement.Statement;
import readout.event.statement.Tense;

class JsonTest {

    private static final Article ARTICLE =
            Article.of(Submission.BARE, KeptText.of("Cuba said yes."), Instant.parse("2026-05-09T10:00:00Z"));
    private static final Origin ORIGIN = new Origin(3, 42);
    private static final Rules RULES = new Rules("1", "abc");

    @Test
    void everyOutcomeComesBackAsItWas() {
        List<Outcome> outcomes = List.of(
                new Outcome.Enriched(ARTICLE, ORIGIN, RULES, extraction()),
                new Outcome.Unread(ARTICLE, ORIGIN, RULES, Obstacle.TOO_LARGE, "too long"),
                new Outcome.Withdrawn(new Withdrawal("ar_1", "410 Gone", ARTICLE.observedAt()), ORIGIN, RULES),
                new Outcome.TakenDown("ar_1", ORIGIN, RULES),
                new Outcome.Refused(ORIGIN, RULES, "not JSON"));

        for (Outcome outcome : outcomes) {
            assertThat(Json.decode(Json.encode(outcome), Outcome.class)).isEqualTo(new Decoded.Value<>(outcome));
        }
    }

    @Test
    void constantsAreLowerCaseWithHyphensAndAbsentFieldsAreLeftOut() {
        Outcome unread = new Outcome.Unread(ARTICLE, ORIGIN, RULES, Obstacle.TOO_LARGE, "too long");

        assertThat(new String(Json.encode(unread), UTF_8))
                .contains(
                        "\"outcome\":\"unread\"",
                        "\"obstacle\":\"too-large\"",
                        "\"observedAt\":\"2026-05-09T10:00:00Z\"")
                .doesNotContain("null", "title");
    }

    @Test
    void unknownFieldsArePassedOver() {
        byte[] newer = "{\"partition\":1,\"offset\":2,\"epoch\":3}".getBytes(UTF_8);

        assertThat(Json.decode(newer, Origin.class)).isEqualTo(new Decoded.Value<>(new Origin(1, 2)));
    }

    @Test
    void whatCannotBeReadIsSaidNotGuessed() {
        for (byte[] bytes : new byte[][] {null, {}, "null".getBytes(UTF_8), "{\"a".getBytes(UTF_8), {(byte) 0xFF}}) {
            assertThat(Json.decode(bytes, Article.class)).isInstanceOf(Decoded.Unreadable.class);
        }
    }

    @Test
    void anUnknownOutcomeIsUnreadable() {
        assertThat(Json.decode("{\"outcome\":\"new\"}".getBytes(UTF_8), Outcome.class))
                .isInstanceOf(Decoded.Unreadable.class);
    }

    @Test
    void aReasonIsShortHoweverLongTheValue() {
        byte[] bytes = ("\"" + "a".repeat(1_000_000) + "\"").getBytes(UTF_8);

        assertThat(Json.decode(bytes, Article.class))
                .isInstanceOfSatisfying(
                        Decoded.Unreadable.class,
                        unreadable -> assertThat(unreadable.reason()).hasSizeLessThan(320));
    }

    private static Extraction extraction() {
        Actor cuba = new Actor("CUB", ActorType.COUNTRY, "Cuba", "Q241", "CUB", null);
        Slice content = new Slice(10, 13, "yes");
        Claim claim = new Claim(
                content,
                Act.REPORT,
                Modality.ASSERTED,
                Tense.PRESENT,
                Polarity.POSITIVE,
                null,
                List.of(),
                new ImpliedTarget("hegemonism", cuba, content, 0.6),
                List.of("CUB"),
                List.of("trade"),
                List.of("energy"),
                List.of(),
                List.of(
                        Coding.of(Codebook.CAMEO, "010", List.of("0311")),
                        Coding.none(Codebook.PLOVER, NoneReason.COMMENT, List.of())
                                .inMode("yield")
                                .inContexts(List.of("economic"))));
        Statement statement = new Statement(
                "st_1",
                Kind.INDIRECT,
                List.of(new Speaker(cuba, Resolution.COUNTRY, 0.9)),
                new Slice(0, 4, "Cuba"),
                new Slice(5, 9, "said"),
                List.of(content),
                List.of(),
                new Evidence(10, 13, "yes", "Cuba said ", "."),
                List.of(),
                List.of("trade"),
                List.of(),
                "preposed",
                "mt_1",
                LocalDate.of(2026, 5, 9),
                DateBasis.PUBLISHED,
                List.of(claim),
                0.9);
        return new Extraction(List.of(statement), List.of(), Meeting.NONE, List.of("trade"));
    }
}
