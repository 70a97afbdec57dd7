package readout.ingest.source.find;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;
import readout.event.article.CanonicalUrl;
import readout.page.PlainText;

/// Reads pages that lead to articles: by links in their text, or by the feeds that their head names.
final class LinkList {

    private static final String FEEDS =
            "link[rel~=(?i)\\balternate\\b][href][type~=(?i)^application/((rss|atom)\\+xml|(feed\\+)?json)]";

    private LinkList() {}

    /// The articles that a page links to, each once, in the order of the page.
    ///
    /// @param selector in CSS: of the links, or of elements around one link each
    static Found articles(URI base, String html, String selector) {
        Document page = Jsoup.parse(html, base.toString());
        Map<String, Entry> entries = new LinkedHashMap<>();
        try {
            for (Element selected : page.select(selector)) {
                @Nullable Element link = selected.hasAttr("href") ? selected : selected.selectFirst("a[href]");
                Optional<String> url = link == null ? Optional.empty() : Links.absolute(base, link.attr("href"));
                url.ifPresent(address -> entries.putIfAbsent(
                        CanonicalUrl.of(address), Entry.of(address, PlainText.line(selected.text()))));
            }
        } catch (Selector.SelectorParseException e) {
            return new Found.Unreadable("the selector cannot be read: " + e.getMessage());
        }
        entries.remove(CanonicalUrl.of(base.toString()));
        return entries.isEmpty()
                ? new Found.Unreadable("no link on the page is selected by " + selector)
                : new Found.Entries("listing", List.copyOf(entries.values()));
    }

    /// The feed that a page names first; comments have feeds, too, but come later.
    static Found feeds(URI base, String html) {
        List<String> feeds = Jsoup.parse(html, base.toString()).select(FEEDS).stream()
                .filter(link ->
                        !link.attr("title").toLowerCase(java.util.Locale.ROOT).contains("comment"))
                .map(link -> link.absUrl("href"))
                .filter(address -> !address.isEmpty())
                .limit(1)
                .toList();
        return feeds.isEmpty()
                ? new Found.Unreadable("the address is a page that names no feed")
                : new Found.Onward("page", feeds);
    }
}
