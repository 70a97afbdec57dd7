package readout.page;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What stands on a page around its article, told by what it is or how it is named. Readability finds much of it by
/// itself; this is what it leaves.
final class Boilerplate {

    private static final String NEVER_TEXT = "script, style, noscript, template, iframe, svg, object, embed, canvas";
    private static final String AROUND = "nav, form, button, dialog, select, menu, footer, aside, figcaption, [hidden],"
            + " [aria-hidden=true], [style~=display:\\s*none], [role=navigation], [role=banner], [role=complementary],"
            + " [role=search], [role=dialog], [role=alertdialog], [role=contentinfo], [role=menu], [role=toolbar]";
    private static final Pattern NAMED = Pattern.compile("(?i)(^|[-_ ])(cookies?|consent|gdpr|newsletter|subscri\\w*"
            + "|related|recommend\\w*|promo\\w*|share|sharing|social|bread-?crumbs?|sidebar|(live-?)?ticker"
            + "|advert\\w*|ads?|sponsor\\w*|popup|modal|overlay|comments?|most-?read|trending|read-?(more|next|also)"
            + "|more-?(news|stories|articles)|tags?|captions?|credits?|skip-?link|toolbar|pagination|pager|menu|navbar"
            + "|masthead|copyright|disclaimer)($|[-_ ])");
    /// A part that holds more of the page's text than this is the page, however it is named.
    private static final double LARGEST_SHARE = 0.4;

    private Boilerplate() {}

    static void remove(Document document) {
        document.select(NEVER_TEXT).remove();
        Element body = document.body();
        int whole = Math.max(1, body.text().length());
        removeSmall(body.select(AROUND), whole);
        // some servers put whole pages into a form, which Readability throws away
        body.select("form").unwrap();
        removeSmall(
                body.select("header").stream()
                        .filter(header -> header.closest("article, main") == null && header.selectFirst("h1") == null)
                        .toList(),
                whole);
        removeSmall(
                body.select("[class], [id]").stream()
                        .filter(part -> !part.normalName().equals("body") && isNamed(part))
                        .toList(),
                whole);
    }

    private static boolean isNamed(Element part) {
        return NAMED.matcher(part.className()).find()
                || NAMED.matcher(part.id()).find();
    }

    private static void removeSmall(List<Element> parts, int whole) {
        for (Element part : parts) {
            if (part.text().length() < whole * LARGEST_SHARE) {
                part.remove();
            }
        }
    }
}
