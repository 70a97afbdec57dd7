package readout.query.evidence;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import readout.event.outcome.Outcome;
import readout.event.statement.Entity;
import readout.event.statement.Evidence;
import readout.event.statement.Slice;
import readout.event.statement.Statement;
import readout.query.evidence.Annotation.Target;
import readout.query.evidence.Annotation.TextPositionSelector;
import readout.query.evidence.Annotation.TextQuoteSelector;

/// All notes on one article, as JSON-LD.
///
/// @param id address of this page within the service
@JsonPropertyOrder({"@context", "id", "type", "items"})
public record AnnotationPage(String id, @JsonInclude List<Annotation> items) {

    public AnnotationPage {
        requireNonNull(id, "id");
        items = List.copyOf(items);
    }

    @JsonProperty("@context")
    String context() {
        return "http://www.w3.org/ns/anno.jsonld";
    }

    @JsonProperty("type")
    String type() {
        return "AnnotationPage";
    }

    /// The notes that reading an article gave. An article that was not read has none.
    public static AnnotationPage of(String articleId, Outcome outcome) {
        String id = "/articles/" + articleId + "/annotations";
        if (!(outcome instanceof Outcome.Enriched enriched)) {
            return new AnnotationPage(id, List.of());
        }
        String url = enriched.article().url();
        String source = url == null ? "/articles/" + articleId : url;
        List<Annotation> items = new ArrayList<>();
        enriched.extraction().statements().forEach(statement -> items.add(describing(statement, source)));
        enriched.extraction().entities().forEach(entity -> items.addAll(tagging(entity, id, source)));
        return new AnnotationPage(id, items);
    }

    private static Annotation describing(Statement statement, String source) {
        Evidence evidence = statement.evidence();
        List<Map<String, String>> body = new ArrayList<>();
        statement
                .speakers()
                .forEach(speaker ->
                        body.add(textual("identifying", speaker.actor().name())));
        body.add(textual("classifying", statement.kind().toString()));
        statement.themes().forEach(theme -> body.add(textual("tagging", theme)));
        return new Annotation(
                "/statements/" + statement.id(),
                "describing",
                body,
                new Target(
                        source,
                        List.of(
                                new TextQuoteSelector(evidence.exact(), evidence.prefix(), evidence.suffix()),
                                new TextPositionSelector(evidence.start(), evidence.end()))));
    }

    private static List<Annotation> tagging(Entity entity, String page, String source) {
        String qid = entity.actor().qid();
        Map<String, String> body = qid == null
                ? textual("identifying", entity.actor().name())
                : Map.of("type", "SpecificResource", "purpose", "identifying", "source", wikidata(qid));
        return Stream.concat(entity.mentions().stream(), entity.adjectives().stream())
                .map(slice -> new Annotation(
                        page + "#" + slice.start() + "-" + slice.end(),
                        "tagging",
                        List.of(body),
                        new Target(source, selectors(slice))))
                .toList();
    }

    private static String wikidata(String qid) {
        return "http://www.wikidata.org/entity/" + qid;
    }

    private static Map<String, String> textual(String purpose, String value) {
        return Map.of("type", "TextualBody", "purpose", purpose, "value", value);
    }

    private static List<Object> selectors(Slice slice) {
        return List.of(
                new TextQuoteSelector(slice.text(), null, null), new TextPositionSelector(slice.start(), slice.end()));
    }
}
