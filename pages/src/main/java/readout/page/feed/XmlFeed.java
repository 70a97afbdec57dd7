package readout.page.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import readout.event.article.PublishedBasis;
import readout.page.PlainText;
import readout.page.Published;

/// Reads RSS in all its versions, and Atom. Document types, and with them entities, are refused.
public final class XmlFeed {

    private XmlFeed() {}

    /// Reads a document of known characters.
    public static Feed read(String xml) {
        try {
            SyndFeedInput input = new SyndFeedInput(false, Locale.ENGLISH);
            input.setAllowDoctypes(false);
            SyndFeed feed = input.build(new StringReader(xml.strip()));
            @Nullable String language = language(feed);
            List<FeedEntry> entries = feed.getEntries().stream()
                    .map(entry -> entry(entry, language))
                    .toList();
            return new Feed.Read(feed.getFeedType(), PlainText.line(feed.getTitle()), entries);
        } catch (FeedException | IllegalArgumentException e) {
            return new Feed.Unreadable("no feed: "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }

    private static FeedEntry entry(SyndEntry entry, @Nullable String language) {
        return new FeedEntry(
                Stream.of(entry.getLink(), entry.getUri())
                        .filter(Objects::nonNull)
                        .toList(),
                PlainText.line(entry.getTitle()),
                dates(entry),
                language,
                null,
                new FeedEntry.Words(content(entry), summary(entry)),
                false);
    }

    private static List<Published> dates(SyndEntry entry) {
        return Stream.of(entry.getPublishedDate(), entry.getUpdatedDate())
                .filter(Objects::nonNull)
                .map(date -> date.toInstant().truncatedTo(ChronoUnit.SECONDS).toString())
                .flatMap(date -> Published.ofMachine(date, PublishedBasis.FEED).stream())
                .toList();
    }

    private static String summary(SyndEntry entry) {
        return entry.getDescription() == null
                ? ""
                : PlainText.of(entry.getDescription().getValue());
    }

    /// The longest where there are several forms.
    private static String content(SyndEntry entry) {
        return entry.getContents().stream()
                .map(SyndContent::getValue)
                .map(PlainText::of)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    private static @Nullable String language(SyndFeed feed) {
        @Nullable String language = feed.getLanguage();
        return language == null || language.isBlank() ? null : language.strip().replace('_', '-');
    }
}
