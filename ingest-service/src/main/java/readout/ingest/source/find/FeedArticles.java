package readout.ingest.source.find;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import readout.page.feed.Feed;
import readout.page.feed.FeedEntry;

/// The articles of feeds and news items, at absolute addresses and with dates that can be.
final class FeedArticles {

    private final URI base;
    private final FeedDates dates;

    FeedArticles(URI base, FeedDates dates) {
        this.base = base;
        this.dates = dates;
    }

    /// What a feed shows; of its texts it is not said whether they are whole.
    Found of(Feed feed) {
        return switch (feed) {
            case Feed.Read(String form, var _, List<FeedEntry> entries) ->
                new Found.Entries(
                        form,
                        entries.stream()
                                .flatMap(entry -> entry(entry, shown(entry)).stream())
                                .toList());
            case Feed.Unreadable(String reason) -> new Found.Unreadable(reason);
        };
    }

    /// What news items show: their text is always the whole one.
    Found ofNews(List<FeedEntry> items) {
        return new Found.Entries(
                "ninjs",
                items.stream()
                        .flatMap(item -> entry(item, whole(item)).stream())
                        .toList());
    }

    private static Entry.Content shown(FeedEntry entry) {
        return Entry.Content.of(entry.words().content(), entry.words().summary());
    }

    private static Entry.Content whole(FeedEntry item) {
        String text = item.words().content();
        return new Entry.Content(text, !text.isEmpty());
    }

    /// An article without an address on the web is left out.
    private Optional<Entry> entry(FeedEntry shown, Entry.Content content) {
        return shown.links().stream()
                .flatMap(link -> Links.absolute(base, link).stream())
                .findFirst()
                .map(url -> new Entry(
                        url,
                        shown.title(),
                        shown.dates().stream()
                                .filter(dates::isPlausible)
                                .findFirst()
                                .orElse(null),
                        shown.language(),
                        content,
                        shown.withdrawn()));
    }
}
