package readout.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import readout.evaluate.Marks.MarkedClaim;
import readout.evaluate.Marks.MarkedMeeting;
import readout.evaluate.Marks.MarkedMention;
import readout.evaluate.Marks.MarkedStatement;
import readout.evaluate.Marks.Participant;
import readout.event.statement.ActorType;
import readout.event.statement.Slice;

/// Reads marks from their JSON: the neutral format that [NeutralFormat] writes, and gold in the same form. A slice is
/// an object with `start` and `end`, or an anchor; see [Anchors].
final class MarksReader {

    private static final List<Figure> MEETING_FIELDS = List.of(
            Figure.MEETING_TYPE,
            Figure.MEETING_PLACE,
            Figure.MEETING_VENUE,
            Figure.MEETING_OCCASION,
            Figure.MEETING_DATE);

    private final Anchors anchors;

    private MarksReader(String text) {
        this.anchors = new Anchors(text);
    }

    /// The marks of an article.
    ///
    /// @param text as given
    /// @throws IllegalArgumentException if an anchor is not to be found
    static Marks read(JsonNode article, String text) {
        return new MarksReader(text).marks(article);
    }

    private Marks marks(JsonNode article) {
        List<MarkedStatement> statements = new ArrayList<>();
        List<MarkedClaim> claims = new ArrayList<>();
        for (JsonNode node : article.path("statements")) {
            statements.add(statement(node));
            node.path("claims").forEach(claim -> claims.add(claim(claim)));
        }
        article.path("claims").forEach(claim -> claims.add(claim(claim)));
        List<String> themes = article.has("themes")
                ? strings(article.path("themes"))
                : statements.stream()
                        .filter(statement -> !statement.optional())
                        .flatMap(statement -> statement.themes().stream())
                        .distinct()
                        .toList();
        return new Marks(
                statements, mentions(article.path("entities")), meeting(article.path("meeting")), themes, claims);
    }

    private MarkedStatement statement(JsonNode node) {
        List<Slice> content = new ArrayList<>();
        List<Slice> continuation = new ArrayList<>();
        for (JsonNode span : node.path("content")) {
            (span.path("continuation").asBoolean() ? continuation : content).add(slice(span));
        }
        node.path("continuation").forEach(span -> continuation.add(slice(span)));
        List<List<String>> also = new ArrayList<>();
        node.path("also_speakers").forEach(speakers -> also.add(strings(speakers)));
        return new MarkedStatement(
                strings(node.path("speakers")),
                also,
                sliceOrNull(node.path("speaker_mention")),
                sliceOrNull(node.path("cue")),
                content,
                continuation,
                node.path("kind").asText(),
                strings(node.path("targets")),
                strings(node.path("themes")),
                node.path("optional").asBoolean(),
                strings(node.path("flags")));
    }

    private MarkedClaim claim(JsonNode node) {
        return new MarkedClaim(
                slice(node.has("text") && !node.has("start") ? node.path("text") : node),
                node.path("act").asText(),
                text(node, "cameo"),
                strings(node.path("cameo_alt")),
                text(node, "plover"));
    }

    /// Mentions one by one, and those of entities that list their names under `mentions`: every place where one of
    /// these stands.
    private List<MarkedMention> mentions(JsonNode entities) {
        List<MarkedMention> mentions = new ArrayList<>();
        List<Map.Entry<String, JsonNode>> names = new ArrayList<>();
        for (JsonNode entity : entities) {
            if (entity.has("mentions")) {
                entity.path("mentions").forEach(name -> names.add(Map.entry(name.asText(), entity)));
            } else {
                mentions.add(mention(slice(entity), entity));
            }
        }
        names.sort(Map.Entry.comparingByKey(Anchors.LONGEST_FIRST));
        BitSet taken = new BitSet();
        for (Map.Entry<String, JsonNode> name : names) {
            anchors.occurrences(name.getKey(), taken).forEach(slice -> mentions.add(mention(slice, name.getValue())));
        }
        mentions.sort(Comparator.comparingInt(mention -> mention.slice().start()));
        return mentions;
    }

    private static MarkedMention mention(Slice slice, JsonNode entity) {
        return new MarkedMention(
                slice,
                type(entity.path("type").asText()),
                entity.path("canonical").asText(slice.text()),
                strings(entity.path("aliases")),
                strings(entity.path("also")).stream().map(MarksReader::type).toList(),
                entity.path("optional").asBoolean(),
                text(entity, "role"),
                text(entity, "country"));
    }

    private static ActorType type(String label) {
        return ActorType.valueOf(label.toUpperCase(Locale.ROOT));
    }

    private static MarkedMeeting meeting(JsonNode node) {
        Map<Figure, List<String>> values = new EnumMap<>(Figure.class);
        for (Figure figure : MEETING_FIELDS) {
            String field = figure.label().substring("meeting-".length());
            List<String> accepted = new ArrayList<>();
            accepted.add(node.path(field).asText(""));
            node.path("accept").path(field).forEach(value -> accepted.add(value.asText("")));
            values.put(figure, accepted);
        }
        if (node.path("date_inferred").asBoolean()) {
            values.getOrDefault(Figure.MEETING_DATE, new ArrayList<>()).add("");
        }
        List<Participant> participants = new ArrayList<>();
        for (JsonNode participant : node.path("participants")) {
            participants.add(new Participant(
                    participant.path("name").asText(),
                    participant.path("country").asText("")));
        }
        boolean asCountries =
                node.path("accept").path("participants_as_countries").asBoolean();
        return new MarkedMeeting(values, participants, asCountries);
    }

    private @Nullable Slice sliceOrNull(JsonNode node) {
        return node.isNull() || node.isMissingNode() ? null : slice(node);
    }

    private Slice slice(JsonNode node) {
        return node.isTextual()
                ? anchors.find(node.asText())
                : anchors.between(node.path("start").asInt(), node.path("end").asInt());
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.path(field).asText() : null;
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(element -> strings.add(element.asText()));
        return strings;
    }
}
