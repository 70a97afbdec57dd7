package readout.ingest.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Finds on a page when its article was published, and says where that stands.
final class PublicationDates {

    private static final List<String> META = List.of(
            "article:published_time",
            "og:published_time",
            "og:article:published_time",
            "datePublished",
            "pubdate",
            "publishdate",
            "publish-date",
            "publication_date",
            "date",
            "dc.date",
            "dc.date.issued",
            "dcterms.created",
            "dcterms.issued",
            "dcterms.date",
            "parsely-pub-date",
            "sailthru.date",
            "citation_publication_date");

    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November"
                    + "|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)";
    private static final Pattern WRITTEN = Pattern.compile("\\b(?:(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})|(\\d{1,2})\\.? ("
            + MONTH + ")\\.?,? (\\d{4})|(" + MONTH + ")\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4}))\\b");

    /// So far from the page's beginning a date in its words is that of the page, in characters.
    private static final int BEGINNING = 1_500;

    private final Document page;
    private final DateReader reader;

    PublicationDates(Document page, DateReader reader) {
        this.page = page;
        this.reader = reader;
    }

    Optional<PublicationDate> find(SchemaOrg schema) {
        return first(DateBasis.SCHEMA_ORG, schema.published().stream())
                .or(() -> first(DateBasis.META, META.stream().flatMap(this::meta)))
                .or(() -> first(DateBasis.TIME_ELEMENT, times()))
                .or(() -> first(DateBasis.VISIBLE_TEXT, words()));
    }

    private Optional<PublicationDate> first(DateBasis basis, Stream<String> written) {
        return written.map(reader::read)
                .flatMap(Optional::stream)
                .findFirst()
                .map(value -> new PublicationDate(value, basis));
    }

    private Stream<String> meta(String name) {
        return page.select("meta[property=%1$s], meta[name=%1$s], meta[itemprop=%1$s]".formatted(name)).stream()
                .map(element -> element.attr("content"));
    }

    private Stream<String> times() {
        return Stream.of("time[pubdate]", "article time", "main time", "time")
                .map(page::selectFirst)
                .filter(java.util.Objects::nonNull)
                .map(element -> element.hasAttr("datetime") ? element.attr("datetime") : element.text());
    }

    /// Dates in the words at the beginning of the article, or of the page.
    private Stream<String> words() {
        Element body = Clutter.without(page).body();
        String text = body.text();
        return WRITTEN.matcher(text.substring(0, Math.min(text.length(), BEGINNING)))
                .results()
                .map(found -> spelled(text.substring(found.start(), found.end())));
    }

    /// The same date in a form that [DateReader] reads.
    private static String spelled(String written) {
        Matcher date = WRITTEN.matcher(written);
        if (!date.matches()) {
            return written;
        }
        if (date.group(1) != null) {
            return "%s/%s/%s".formatted(date.group(1), date.group(2), date.group(3));
        }
        return date.group(4) != null
                ? "%s %s %s".formatted(date.group(4), month(date.group(5)), date.group(6))
                : "%s %s %s".formatted(date.group(8), month(date.group(7)), date.group(9));
    }

    private static String month(String name) {
        return name.substring(0, 3);
    }
}
