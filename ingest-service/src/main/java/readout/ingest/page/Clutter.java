package readout.ingest.page;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What stands on pages beside their article, told by what the page itself says of it: by element, by role, by being
/// hidden, and by the names that page makers give to such parts.
final class Clutter {

    private static final String NEVER_TEXT =
            "script, style, noscript, template, iframe, object, svg, canvas, button, select, input, textarea, dialog, menu,"
                    + " audio, video";
    private static final String OUTSIDE = "nav, aside, figcaption, form, body > footer, body > header";
    private static final String ROLES = "[role=navigation], [role=banner], [role=contentinfo], [role=complementary],"
            + " [role=dialog], [role=alertdialog], [role=search], [role=menu], [role=toolbar]";
    private static final String HIDDEN = "[hidden], [aria-hidden=true], [style~=(?i)display\\s*:\\s*none],"
            + " [style~=(?i)visibility\\s*:\\s*hidden]";

    /// Whole words of class names and ids, whatever joins them.
    private static final Set<String> NAMES = Set.of(
            "ad",
            "ads",
            "advert",
            "advertisement",
            "banner",
            "breadcrumb",
            "breadcrumbs",
            "byline",
            "caption",
            "comments",
            "consent",
            "cookie",
            "cookies",
            "copyright",
            "credits",
            "disclaimer",
            "gdpr",
            "modal",
            "nav",
            "navigation",
            "newsletter",
            "pager",
            "pagination",
            "popup",
            "promo",
            "recommended",
            "related",
            "share",
            "sharing",
            "sidebar",
            "social",
            "sponsored",
            "subscribe",
            "subscription",
            "tags",
            "taglist",
            "teasers",
            "ticker",
            "toolbar",
            "trending",
            "wp-caption-text");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])");

    /// An element with more than this share of the page's text is its content, whatever its name.
    private static final double CONTENT = 0.5;

    private Clutter() {}

    /// A copy of a page without what is not its article.
    static Document without(Document page) {
        Document copy = page.clone();
        copy.select(NEVER_TEXT).remove();
        double whole = length(copy.body());
        copy.select(HIDDEN).removeIf(element -> isAside(element, whole));
        copy.select(String.join(", ", OUTSIDE, ROLES)).removeIf(element -> isAside(element, whole));
        copy.body().select("[class], [id]").removeIf(element -> isNamed(element) && isAside(element, whole));
        return copy;
    }

    private static boolean isAside(Element element, double whole) {
        return length(element) <= CONTENT * whole;
    }

    private static int length(Element element) {
        return element.text().length();
    }

    private static boolean isNamed(Element element) {
        return BETWEEN_WORDS
                .splitAsStream(element.className() + " " + element.id())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .anyMatch(NAMES::contains);
    }
}
