package readout.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import readout.event.article.PublishedBasis;

/// When the article of a page was published: the most certain of what the page says.
final class PublicationDates {

    private static final List<String> METAS = List.of(
            "article:published_time",
            "og:published_time",
            "datepublished",
            "dcterms.created",
            "dcterms.issued",
            "dc.date.issued",
            "dc.date",
            "citation_publication_date",
            "parsely-pub-date",
            "sailthru.date",
            "publishdate",
            "publish_date",
            "pubdate",
            "date");
    private static final Pattern DATED = Pattern.compile("(?i)date|time|publi|posted|byline|dateline|meta|source|info");
    private static final Pattern ADDRESS = Pattern.compile("/((?:19|20)\\d\\d)[/-]?(\\d\\d)[/-]?(\\d\\d)(?=[/_.-]|$)");
    private static final int LONGEST_LINE = 90;
    private static final int NEAR = 8;

    private PublicationDates() {}

    /// What the page says for machines to read.
    static @Nullable Published stated(Document document, StructuredData data) {
        Optional<String> schema =
                Optional.ofNullable(data.text("datePublished")).flatMap(WrittenDate::ofMachine);
        if (schema.isPresent()) {
            return new Published(schema.get(), PublishedBasis.SCHEMA_ORG);
        }
        for (Element marked : document.select("[itemprop=datePublished]:not(meta)")) {
            Optional<String> date = WrittenDate.ofMachine(
                    marked.hasAttr("datetime") ? marked.attr("datetime") : marked.attr("content"));
            if (date.isPresent()) {
                return new Published(date.get(), PublishedBasis.SCHEMA_ORG);
            }
        }
        Metas metas = Metas.of(document);
        for (String name : METAS) {
            Optional<String> date = Optional.ofNullable(metas.content(name)).flatMap(WrittenDate::ofMachine);
            if (date.isPresent()) {
                return new Published(date.get(), PublishedBasis.META);
            }
        }
        return null;
    }

    /// What the page shows to its readers.
    ///
    /// @param document without its boilerplate, where other articles have their dates
    static @Nullable Published shown(Document document, @Nullable String url) {
        for (Element time : document.select("time[datetime]")) {
            Optional<String> date = WrittenDate.ofMachine(time.attr("datetime"));
            if (date.isPresent()) {
                return new Published(date.get(), PublishedBasis.TIME_ELEMENT);
            }
        }
        return visible(document)
                .map(date -> new Published(date, PublishedBasis.VISIBLE_TEXT))
                .or(() -> inAddress(url).map(date -> new Published(date, PublishedBasis.ADDRESS)))
                .orElse(null);
    }

    /// A date on a short line by itself, either near the title or in a part that is named for it.
    private static Optional<String> visible(Document document) {
        List<Element> lines = document.body().getAllElements().stream()
                .filter(element ->
                        !element.ownText().isBlank() && element.text().length() <= LONGEST_LINE)
                .toList();
        Element title = document.selectFirst("h1");
        int heading = title == null ? -1 : lines.indexOf(title);
        for (int i = 0; i < lines.size(); i++) {
            boolean near = heading >= 0 ? Math.abs(i - heading) <= NEAR : i <= NEAR;
            Element line = lines.get(i);
            if (near || DATED.matcher(line.className() + " " + line.id()).find()) {
                Optional<String> date = WrittenDate.inWords(line.text());
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> inAddress(@Nullable String url) {
        if (url == null) {
            return Optional.empty();
        }
        Matcher found = ADDRESS.matcher(url);
        return found.find()
                ? WrittenDate.ofMachine("%s-%s-%s".formatted(found.group(1), found.group(2), found.group(3)))
                : Optional.empty();
    }
}
