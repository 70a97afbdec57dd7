package readout.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The meta elements of a page, by whichever attribute names them. Of those with one name the first that says anything
/// counts.
///
/// @param contents by name in lower case
record Metas(Map<String, String> contents) {

    private static final List<String> NAMES = List.of("property", "name", "itemprop", "http-equiv");

    static Metas of(Document document) {
        Map<String, String> contents = new HashMap<>();
        for (Element meta : document.select("meta[content]")) {
            String content = meta.attr("content").strip();
            for (String attribute : NAMES) {
                String name = meta.attr(attribute).toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !content.isEmpty()) {
                    contents.putIfAbsent(name, content);
                }
            }
        }
        return new Metas(Map.copyOf(contents));
    }

    /// What the element of a name says; null if there is none.
    ///
    /// @param name in lower case
    @Nullable
    String content(String name) {
        return contents.get(name);
    }
}
