package readout.ingest.source.find;

import static java.nio.charset.StandardCharsets.UTF_8;

import crawlercommons.robots.SimpleRobotRulesParser;
import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.ExtensionMetadata;
import crawlercommons.sitemaps.extension.NewsAttributes;
import java.io.IOException;
import java.net.URI;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import readout.page.PlainText;
import readout.page.Published;

/// Reads sitemaps, indexes of them, and the sitemaps that a robots.txt names. What changed last comes first.
final class Sitemaps {

    private static final Comparator<Date> NEWEST_FIRST =
            Comparator.nullsLast(Comparator.<Date>naturalOrder().reversed());

    private final URI base;
    private final FeedDates dates;

    Sitemaps(URI base, FeedDates dates) {
        this.base = base;
        this.dates = dates;
    }

    Found read(String xml) {
        SiteMapParser parser = new SiteMapParser(false);
        parser.enableExtension(Extension.NEWS);
        try {
            AbstractSiteMap map = parser.parseSiteMap("text/xml", xml.strip().getBytes(UTF_8), base.toURL());
            return switch (map) {
                case SiteMapIndex index -> new Found.Onward("sitemap-index", newest(index));
                case SiteMap urls -> new Found.Entries("sitemap", entries(urls));
                default -> new Found.Unreadable("no sitemap");
            };
        } catch (UnknownFormatException | IOException | IllegalArgumentException e) {
            return new Found.Unreadable("no sitemap: "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }

    /// The sitemaps that a robots.txt names.
    Found ofRobots(String text) {
        List<String> sitemaps = new SimpleRobotRulesParser()
                .parseContent(base.toString(), text.getBytes(UTF_8), "text/plain", List.of("readout"))
                .getSitemaps();
        return sitemaps.isEmpty()
                ? new Found.Unreadable("robots.txt names no sitemap")
                : new Found.Onward("robots.txt", sitemaps);
    }

    private static List<String> newest(SiteMapIndex index) {
        return index.getSitemaps().stream()
                .sorted(Comparator.comparing(AbstractSiteMap::getLastModified, NEWEST_FIRST))
                .map(map -> map.getUrl().toString())
                .toList();
    }

    private List<Entry> entries(SiteMap map) {
        return map.getSiteMapUrls().stream()
                .sorted(Comparator.comparing(Sitemaps::changed, NEWEST_FIRST))
                .map(this::entry)
                .flatMap(Optional::stream)
                .toList();
    }

    private static @Nullable Date changed(SiteMapURL url) {
        return url.getLastModified() != null
                ? url.getLastModified()
                : news(url).map(NewsAttributes::getPublicationDate).orElse(null);
    }

    private Optional<Entry> entry(SiteMapURL url) {
        Optional<NewsAttributes> news = news(url);
        Optional<Published> published =
                news.map(NewsAttributes::getPublicationDate).flatMap(dates::of);
        return Links.absolute(base, url.getUrl().toString())
                .map(address -> new Entry(
                        address,
                        PlainText.line(news.map(NewsAttributes::getTitle).orElse(null)),
                        published.orElse(null),
                        news.map(NewsAttributes::getLanguage).orElse(null),
                        Entry.Content.NONE,
                        false));
    }

    private static Optional<NewsAttributes> news(SiteMapURL url) {
        ExtensionMetadata @Nullable [] metadata = url.getAttributesForExtension(Extension.NEWS);
        return metadata == null
                ? Optional.empty()
                : Stream.of(metadata)
                        .filter(NewsAttributes.class::isInstance)
                        .map(NewsAttributes.class::cast)
                        .findFirst();
    }
}
