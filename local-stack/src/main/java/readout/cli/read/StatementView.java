package readout.cli.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import readout.cli.shell.Terminal;

/// A statement as people read it: every part on one line, empty where it is unknown, without control characters.
///
/// @param speakers who said it; without a resolved speaker, the words that name one
/// @param offices the speakers' offices and countries
/// @param said the day it was said, else the day of publication
/// @param cue the reporting words: *said*, *called on*
/// @param words what was said
/// @param themes labels, with commas
record StatementView(
        String speakers,
        String offices,
        String said,
        String cue,
        String words,
        String targets,
        String themes,
        String title,
        String publisher,
        String url) {

    private static final int DATE_LENGTH = 10;
    private static final String NOBODY = "(nobody named)";

    /// The view of a statement in an answer or event.
    ///
    /// @param statement the statement
    /// @param article the fields of its article
    static StatementView of(JsonNode statement, JsonNode article) {
        JsonNode speakers = statement.path("speakers");
        String names = join(speakers, " and ", "/actor/name");
        String mention = text(statement.at("/mention/text"));
        String published = text(article.path("published"));
        String said = text(statement.path("said"));
        return new StatementView(
                names.isEmpty() ? (mention.isEmpty() ? NOBODY : mention) : names,
                offices(speakers),
                said.isEmpty() ? published.substring(0, Math.min(DATE_LENGTH, published.length())) : said,
                text(statement.at("/cue/text")),
                join(statement.path("content"), " … ", "/text"),
                join(statement.path("targets"), ", ", "/name"),
                join(statement.path("themes"), ", ", ""),
                text(article.path("title")),
                text(article.path("publisher")),
                text(article.path("url")));
    }

    /// The view of one item of a list answer, which carries its article's fields.
    static StatementView ofItem(JsonNode item) {
        JsonNode statement = item.path("statement").isObject() ? item.path("statement") : item;
        return of(statement, item.path("article").isObject() ? item.path("article") : item);
    }

    private static String offices(JsonNode speakers) {
        List<String> offices = new ArrayList<>();
        for (JsonNode speaker : speakers) {
            JsonNode actor = speaker.path("actor");
            String country = text(actor.path("country"));
            boolean itself = country.equals(text(actor.path("id")));
            String office = List.of(text(actor.path("office")), itself ? "" : country).stream()
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(", "));
            if (!office.isEmpty()) {
                offices.add(office);
            }
        }
        return String.join("; ", offices);
    }

    private static String join(JsonNode list, String separator, String pointer) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(element -> text(element.at(pointer)))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(separator));
    }

    private static String text(JsonNode node) {
        return Terminal.clean(node.asText(""));
    }
}
