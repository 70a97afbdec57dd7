package readout.ingest.source.find;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import readout.page.Published;

/// Reads RSS in all its versions, and Atom.
final class XmlFeed {

    private final URI base;
    private final FeedDates dates;

    XmlFeed(URI base, FeedDates dates) {
        this.base = base;
        this.dates = dates;
    }

    Found read(String xml) {
        try {
            SyndFeedInput input = new SyndFeedInput(false, Locale.ENGLISH);
            input.setAllowDoctypes(false);
            SyndFeed feed = input.build(new StringReader(xml.strip()));
            @Nullable String language = blankToNull(feed.getLanguage());
            List<Entry> entries = feed.getEntries().stream()
                    .map(entry -> entry(entry, language))
                    .flatMap(Optional::stream)
                    .toList();
            return new Found.Entries(feed.getFeedType(), entries);
        } catch (FeedException | IllegalArgumentException e) {
            return new Found.Unreadable("no feed: "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }

    private Optional<Entry> entry(SyndEntry entry, @Nullable String language) {
        return Stream.of(entry.getLink(), entry.getUri())
                .flatMap(link -> Links.absolute(base, link).stream())
                .findFirst()
                .map(url -> new Entry(
                        url,
                        PlainText.line(entry.getTitle()),
                        published(entry),
                        language,
                        Entry.Content.of(content(entry), summary(entry)),
                        false));
    }

    private @Nullable Published published(SyndEntry entry) {
        return dates.of(entry.getPublishedDate())
                .or(() -> dates.of(entry.getUpdatedDate()))
                .orElse(null);
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

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip().replace('_', '-');
    }
}
