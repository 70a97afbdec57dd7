package readout.cli.extract;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import readout.evaluate.NeutralFormat;
import readout.event.article.Article;
import readout.event.article.KeptText;
import readout.event.statement.Extraction;
import readout.event.statement.Meeting;
import readout.extract.Extractor;
import readout.extract.Knowledge;
import readout.extract.Reading;
import readout.wire.Json;

/// Reads drafts. Safe for several threads, each with an extractor of its own.
final class DraftReading implements Function<Draft, Extracted> {

    private static final Extraction NOTHING = new Extraction(List.of(), List.of(), Meeting.NONE, List.of());

    private final Knowledge knowledge;
    private final ThreadLocal<Extractor> extractor;
    private final ExtractionFormat format;

    DraftReading(Knowledge knowledge, ExtractionFormat format) {
        this.knowledge = knowledge;
        this.extractor = ThreadLocal.withInitial(() -> new Extractor(knowledge));
        this.format = format;
    }

    @Override
    public Extracted apply(Draft draft) {
        return switch (draft) {
            case Draft.Unusable(String place, String reason) -> unusable(place, reason);
            case Draft.Usable usable -> read(usable);
        };
    }

    private Extracted read(Draft.Usable draft) {
        KeptText text = KeptText.of(draft.text());
        Article article;
        try {
            article = Article.of(draft.submission(), text, Instant.EPOCH);
        } catch (IllegalArgumentException e) {
            return unusable(draft.place(), "url: " + e.getMessage());
        }
        Reading reading = extractor.get().read(article);
        String line = switch (format) {
            case READOUT -> readout(article, reading);
            case NEUTRAL -> json(NeutralFormat.json(draft.id(), text, extraction(reading)));
        };
        return new Extracted(Optional.of(line), Optional.empty());
    }

    /// The form of the change log, without the origin, which only the log gives, and without the time of observation,
    /// so that the same article always gives the same line.
    private String readout(Article article, Reading reading) {
        ObjectNode line = Json.mapper().createObjectNode();
        ObjectNode kept = Json.mapper().valueToTree(article);
        kept.remove("observedAt");
        switch (reading) {
            case Reading.Read(Extraction extraction) -> {
                line.put("outcome", "enriched").set("article", kept);
                line.set("rules", Json.mapper().valueToTree(knowledge.rules()));
                line.set("extraction", Json.mapper().valueToTree(extraction));
            }
            case Reading.NotRead notRead -> {
                line.put("outcome", "unread").set("article", kept);
                line.set("rules", Json.mapper().valueToTree(knowledge.rules()));
                line.put("obstacle", notRead.obstacle().toString());
                line.put("detail", notRead.detail());
            }
        }
        return json(line);
    }

    private static Extraction extraction(Reading reading) {
        return switch (reading) {
            case Reading.Read(Extraction extraction) -> extraction;
            case Reading.NotRead _ -> NOTHING;
        };
    }

    private static String json(ObjectNode line) {
        return new String(Json.encode(line), UTF_8);
    }

    private Extracted unusable(String place, String reason) {
        Optional<String> line = switch (format) {
            case READOUT -> {
                ObjectNode refused = Json.mapper().createObjectNode();
                refused.put("outcome", "refused").put("place", place).put("reason", reason);
                yield Optional.of(json(refused));
            }
            case NEUTRAL -> Optional.empty();
        };
        return new Extracted(line, Optional.of(place + ": " + reason));
    }
}
