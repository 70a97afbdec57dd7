package readout.page;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/// The words of the markup that feeds carry.
public final class PlainText {

    private PlainText() {}

    /// The paragraphs of a piece of HTML, or of plain text.
    public static String of(@Nullable String markup) {
        if (markup == null) {
            return "";
        }
        Document document = Jsoup.parseBodyFragment(markup);
        document.select("script, style, template, iframe, figcaption").remove();
        return Paragraphs.of(document.body());
    }

    /// One line; null if there is nothing in it.
    public static @Nullable String line(@Nullable String markup) {
        String words =
                markup == null ? "" : Jsoup.parseBodyFragment(markup).text().strip();
        return words.isEmpty() ? null : words;
    }
}
