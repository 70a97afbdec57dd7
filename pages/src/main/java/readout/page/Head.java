package readout.page;

import java.net.URI;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import readout.event.article.CanonicalUrl;

/// What the head of a page says about its article.
final class Head {

    private static final List<String> PUBLISHERS =
            List.of("og:site_name", "dc.publisher", "dcterms.publisher", "citation_publisher", "application-name");

    private final Document document;
    private final StructuredData data;
    private final Metas metas;
    private final @Nullable String url;

    Head(Document document, StructuredData data, @Nullable String url) {
        this.document = document;
        this.data = data;
        this.metas = Metas.of(document);
        this.url = url;
    }

    /// The title that is given for the article, rather than for the page; null if there is none.
    @Nullable
    String title() {
        return Stream.of(data.text("headline"), metas.content("og:title"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    @Nullable
    String publisher() {
        return Stream.concat(
                        Stream.of(Optional.ofNullable(data.publisher())),
                        PUBLISHERS.stream().map(name -> Optional.ofNullable(metas.content(name))))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    @Nullable
    String language() {
        Element root = document.selectFirst("html[lang]");
        return Stream.of(
                        root == null ? "" : root.attr("lang"),
                        metaOrEmpty("content-language"),
                        metaOrEmpty("og:locale"))
                .map(tag -> tag.strip().replace('_', '-'))
                .filter(tag -> !tag.isEmpty() && isLanguage(tag))
                .findFirst()
                .orElse(null);
    }

    private String metaOrEmpty(String name) {
        return Objects.requireNonNullElse(metas.content(name), "");
    }

    private static boolean isLanguage(String tag) {
        try {
            return !new Locale.Builder()
                    .setLanguageTag(tag)
                    .build()
                    .getLanguage()
                    .isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    /// The address that the page gives as its own. One of another site is not believed, nor is the site's front page:
    /// else a page could pass for another's article, or all pages of a site for one.
    @Nullable
    String canonicalUrl() {
        Element link = document.selectFirst("link[rel~=(?i)\\bcanonical\\b][href]");
        String given = link != null ? link.absUrl("href") : metas.content("og:url");
        if (given == null || given.isBlank()) {
            return null;
        }
        try {
            URI canonical = URI.create(CanonicalUrl.of(given));
            return url == null || isSameSite(canonical, URI.create(CanonicalUrl.of(url))) ? given.strip() : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static boolean isSameSite(URI canonical, URI page) {
        String one = canonical.getRawAuthority();
        String other = page.getRawAuthority();
        boolean sameHost = one.equals(other) || one.endsWith("." + other) || other.endsWith("." + one);
        return sameHost && (isArticle(canonical) || !isArticle(page));
    }

    private static boolean isArticle(URI address) {
        return !address.getRawPath().equals("/") || address.getRawQuery() != null;
    }
}
