package readout.ingest.source.look;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.event.article.Article;
import readout.event.source.Source;
import readout.ingest.source.Completeness;
import readout.ingest.source.find.Entry;

/// Shows what a look at a source would read, without telling anybody else.
public final class Preview {

    private static final int BEGINNING = 300;

    private final SourceReader sources;
    private final ArticleReader articles;

    Preview(SourceReader sources, ArticleReader articles) {
        this.sources = sources;
        this.articles = articles;
    }

    /// What would be read.
    ///
    /// @param forms what the source's documents are
    /// @param found how many articles they show
    /// @param articles the first of them, read
    /// @param fault why the source, or some of it, cannot be read; null if all can
    public record Answer(
            List<String> forms,
            int found,
            List<Line> articles,
            @Nullable String fault) {
        public Answer {
            forms = List.copyOf(forms);
            articles = List.copyOf(articles);
        }
    }

    /// One article, as it would be published, or why it would not.
    ///
    /// @param article without all but the beginning of its text; null if it would not be published
    /// @param skipped why it would not; null if it would
    public record Line(
            String url,
            @Nullable Beginning article,
            @Nullable Completeness completeness,
            @Nullable String skipped) {}

    /// The beginning of an article.
    ///
    /// @param beginning of the text
    /// @param characters of the whole text
    public record Beginning(
            String articleId,
            @Nullable String url,
            @Nullable String title,
            @Nullable String published,
            @Nullable String publishedBasis,
            @Nullable String language,
            String beginning,
            int characters) {
        static Beginning of(Article article) {
            String text = article.text();
            return new Beginning(
                    article.id(),
                    article.url(),
                    article.title(),
                    article.published(),
                    article.publishedBasis() == null
                            ? null
                            : article.publishedBasis().toString(),
                    article.language(),
                    text.substring(
                            0, text.offsetByCodePoints(0, Math.min(BEGINNING, text.codePointCount(0, text.length())))),
                    text.codePointCount(0, text.length()));
        }
    }

    /// Reads what a source shows, and its first articles.
    ///
    /// @param most how many articles
    public Answer of(Source source, int most) throws InterruptedException {
        return switch (sources.read(source, null)) {
            case Shown.Nothing(String reason, var _) -> new Answer(List.of(), 0, List.of(), reason);
            case Shown.Articles shown -> {
                List<Line> lines = new ArrayList<>();
                for (Entry entry : shown.entries()
                        .subList(0, Math.min(most, shown.entries().size()))) {
                    lines.add(line(source, entry));
                }
                yield new Answer(shown.forms(), shown.entries().size(), lines, shown.incomplete());
            }
        };
    }

    private Line line(Source source, Entry entry) throws InterruptedException {
        Reading read = articles.read(source, entry);
        Reading told = read instanceof Reading.Skipped skipped ? articles.teaser(source, entry, skipped) : read;
        return switch (told) {
            case Reading.Read(Article article, Completeness completeness, var _, var _) ->
                new Line(entry.url(), Beginning.of(article), completeness, null);
            case Reading.Missing(String reason, var _) -> new Line(entry.url(), null, null, reason);
            case Reading.Skipped(var reason, String detail, var _, var _) ->
                new Line(entry.url(), null, null, reason + ": " + detail);
            case Reading.Unchanged _ -> throw new IllegalStateException("Nothing was known that could be unchanged");
        };
    }
}
