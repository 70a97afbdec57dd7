package readout.query.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import readout.event.article.Article;
import readout.event.statement.Statement;
import readout.query.Sample;
import readout.query.evidence.Verification.Check;
import readout.query.evidence.Verification.Status;

/// Statements whose words begin their article.
class VerificationTest {

    private static final String WORDS = "a p\u00F6rt \uD83D\uDE00 comes";

    private static Verification verify(String text) {
        Statement statement = Sample.said(Sample.article("a", WORDS), Sample.CUBA, WORDS, "trade");
        return Verification.of(statement, true, Sample.article("a", text));
    }

    @Test
    void wordsWhereTheyWereAreVerified() {
        Verification verification = verify(WORDS + ", he said.");

        assertThat(verification.status()).isEqualTo(Status.VERIFIED);
        assertThat(verification.recomputedSha256()).isEqualTo(verification.textSha256());
        assertThat(verification.checks()).extracting(Check::part).containsExactly("content", "claim");
    }

    @Test
    void wordsElsewhereHaveMovedAndTheirPlaceIsInCodePoints() {
        Verification verification = verify("\uD83D\uDE00\uD83D\uDE00 Today " + WORDS);

        assertThat(verification.status()).isEqualTo(Status.MOVED);
        assertThat(verification.checks()).extracting(Check::foundAt).containsOnly(9);
    }

    @Test
    void otherWordsAreGone() {
        assertThat(verify("a port comes").status()).isEqualTo(Status.GONE);
        assertThat(verify("a").checks()).extracting(Check::foundAt).containsOnlyNulls();
    }

    @Test
    void aTextThatIsNotTheOneRecordedVerifiesNothing() {
        Article article = Sample.article("a", WORDS);
        Article other = new Article(
                article.id(),
                article.version(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                WORDS,
                "0".repeat(64),
                article.observedAt(),
                null);
        Statement statement = Sample.said(article, Sample.CUBA, WORDS, "trade");

        assertThat(Verification.of(statement, true, other).status()).isEqualTo(Status.GONE);
    }
}
