package readout.event.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/// Golden: ids are for ever.
class ArticleIdentityTest {

    private static final Submission PAGE =
            new Submission("https://example.org/news/1", "Title", "feed-1", "Example", "CUB", "2026-05-09", "en");

    @Test
    void anArticleWithAnAddressIsIdentifiedByIt() {
        assertThat(ArticleIdentity.articleId(PAGE, "One text.")).isEqualTo("ar_7ccbaa179d703d312d2811f9");
        assertThat(ArticleIdentity.articleId(PAGE, "Another text."))
                .isEqualTo(ArticleIdentity.articleId(PAGE, "One text."));
    }

    @Test
    void anArticleWithoutOneByItsSourceAndText() {
        assertThat(ArticleIdentity.articleId(Submission.BARE, "One text.")).isEqualTo("ar_173fcb752a18ad5b68028ddc");
        assertThat(ArticleIdentity.articleId(Submission.BARE, "Another text."))
                .isNotEqualTo(ArticleIdentity.articleId(Submission.BARE, "One text."));
    }

    @Test
    void aVersionIsWhatAnEditCanChange() {
        Submission moved =
                new Submission("https://example.org/news/2", "Title", "feed-2", "Example", "CUB", "2026-05-09", "es");

        assertThat(ArticleIdentity.version(PAGE, "One text.")).isEqualTo("v_be3f3b7f3d492f2f");
        assertThat(ArticleIdentity.version(moved, "One text.")).isEqualTo(ArticleIdentity.version(PAGE, "One text."));
        assertThat(ArticleIdentity.version(PAGE, "One text")).isNotEqualTo(ArticleIdentity.version(PAGE, "One text."));
    }

    @Test
    void aSubmissionBecomesAnArticleWithIdsAndHash() {
        Article article = Article.of(PAGE, KeptText.of("One text. "), Instant.EPOCH);

        assertThat(article.id()).isEqualTo(ArticleIdentity.articleId(PAGE, "One text."));
        assertThat(article.version()).isEqualTo(ArticleIdentity.version(PAGE, "One text."));
        assertThat(article.textSha256()).isEqualTo(Sha256.hex("One text."));
    }
}
