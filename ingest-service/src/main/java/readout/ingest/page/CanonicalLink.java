package readout.ingest.page;

import crawlercommons.domains.EffectiveTldFinder;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The address that a page gives as its article's own. It is believed only within the registered domain of the page:
/// else any page could pass for an article of somebody else.
final class CanonicalLink {

    private CanonicalLink() {}

    static Optional<String> of(Document page) {
        return Optional.ofNullable(page.selectFirst("link[rel=canonical][href]"))
                .map(link -> link.absUrl("href"))
                .or(() -> Optional.ofNullable(page.selectFirst("meta[property=og:url]"))
                        .map((Element meta) -> meta.attr("content").strip()))
                .filter(address -> isOfSameSite(address, page.location()))
                .filter(address -> !isFrontPage(address));
    }

    /// A page that gives its site's front page as its own address is set up wrong.
    private static boolean isFrontPage(String address) {
        URI url = URI.create(address);
        boolean isRoot = url.getRawPath() == null
                || url.getRawPath().isEmpty()
                || url.getRawPath().equals("/");
        return isRoot && url.getRawQuery() == null;
    }

    private static boolean isOfSameSite(String address, String page) {
        Optional<String> site = site(address);
        return site.isPresent() && site.equals(site(page));
    }

    private static Optional<String> site(String address) {
        try {
            URI url = URI.create(address);
            @Nullable String host = url.getHost();
            if (host == null || !("http".equals(url.getScheme()) || "https".equals(url.getScheme()))) {
                return Optional.empty();
            }
            @Nullable String domain = EffectiveTldFinder.getAssignedDomain(host);
            return Optional.of((domain == null ? host : domain).toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
