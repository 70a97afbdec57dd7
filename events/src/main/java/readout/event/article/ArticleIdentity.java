package readout.event.article;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The rules that give an article its id and each of its wordings a version.
///
/// They are for ever: a change would make every stored article a stranger. Golden tests hold them.
///
/// - An article with an address is identified by its [CanonicalUrl]; one without, by its source and text.
/// - A version is a hash of what an edit can change: text, title, publication date, publisher and reporting side.
///
/// Parts are length-prefixed before hashing, so that no two different lists of parts hash alike.
public final class ArticleIdentity {

    private static final int ID_HEX_DIGITS = 24;
    private static final int VERSION_HEX_DIGITS = 16;

    private ArticleIdentity() {}

    /// The id of the article.
    ///
    /// @throws IllegalArgumentException if the submission has an address that [CanonicalUrl] refuses
    public static String articleId(Submission submission, String text) {
        String url = submission.url();
        return url == null ? ofParts("text", submission.source(), text) : articleId(url);
    }

    /// The id of an article with an address.
    ///
    /// @throws IllegalArgumentException if [CanonicalUrl] refuses the address
    public static String articleId(String url) {
        return ofParts("url", CanonicalUrl.of(url));
    }

    private static String ofParts(@Nullable String... parts) {
        return "ar_" + Sha256.hex(parts(parts)).substring(0, ID_HEX_DIGITS);
    }

    public static String version(Submission submission, String text) {
        String key = parts(
                text, submission.title(), submission.published(), submission.publisher(), submission.reportingSide());
        return "v_" + Sha256.hex(key).substring(0, VERSION_HEX_DIGITS);
    }

    private static String parts(@Nullable String... parts) {
        return Arrays.stream(parts)
                .map(part -> Objects.requireNonNullElse(part, ""))
                .map(part -> part.length() + ":" + part)
                .collect(Collectors.joining());
    }
}
