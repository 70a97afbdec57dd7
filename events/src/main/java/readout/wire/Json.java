package readout.wire;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.event.coverage.Sight;
import readout.event.outcome.Outcome;
import readout.event.source.Schedule;
import readout.event.source.SourceKind;
import readout.event.source.SourceLimits;

/// The one form in which events are written: JSON in UTF-8, fields in the order of the records, absent fields and empty
/// lists left out, times in RFC 3339. Equal events give equal bytes. Unknown fields are passed over, so that an older
/// reader understands a newer writer.
public final class Json {

    /// Written into each outcome to say which one it is.
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Outcome.Enriched.class, name = "enriched"),
        @JsonSubTypes.Type(value = Outcome.Unread.class, name = "unread"),
        @JsonSubTypes.Type(value = Outcome.Withdrawn.class, name = "withdrawn"),
        @JsonSubTypes.Type(value = Outcome.TakenDown.class, name = "taken-down"),
        @JsonSubTypes.Type(value = Outcome.Refused.class, name = "refused")
    })
    private interface NamedOutcome {}

    /// Written into what a look at a source saw.
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Sight.Looked.class, name = "looked"),
        @JsonSubTypes.Type(value = Sight.Failed.class, name = "failed")
    })
    private interface NamedSight {}

    /// Written into a source to say how articles are found there.
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = SourceKind.Feed.class, name = "feed"),
        @JsonSubTypes.Type(value = SourceKind.Sitemap.class, name = "sitemap"),
        @JsonSubTypes.Type(value = SourceKind.Listing.class, name = "listing"),
        @JsonSubTypes.Type(value = SourceKind.Page.class, name = "page"),
        @JsonSubTypes.Type(value = SourceKind.Folder.class, name = "folder")
    })
    private interface NamedKind {}

    /// Durations are written as in ISO 8601.
    @SuppressWarnings("UnusedMethod") // Jackson reads them
    private interface SpelledSchedule {
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        Duration atLeast();

        @JsonFormat(shape = JsonFormat.Shape.STRING)
        Duration atMost();
    }

    @SuppressWarnings("UnusedMethod") // Jackson reads it
    private interface SpelledLimits {
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        Duration patience();
    }

    private static final int LONGEST_REASON = 300;

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addMixIn(Outcome.class, NamedOutcome.class)
            .addMixIn(Sight.class, NamedSight.class)
            .addMixIn(SourceKind.class, NamedKind.class)
            .addMixIn(Schedule.class, SpelledSchedule.class)
            .addMixIn(SourceLimits.class, SpelledLimits.class)
            .defaultPropertyInclusion(JsonInclude.Value.construct(Include.NON_NULL, Include.NON_NULL))
            .withConfigOverride(
                    List.class,
                    lists -> lists.setInclude(JsonInclude.Value.construct(Include.NON_EMPTY, Include.ALWAYS))
                            .setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .enable(SerializationFeature.WRITE_ENUMS_USING_TO_STRING)
            .enable(DeserializationFeature.READ_ENUMS_USING_TO_STRING)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .build();

    private Json() {}

    /// The mapper itself, for those who read or write JSON around our events. Configured; not to be changed.
    public static ObjectMapper mapper() {
        return MAPPER;
    }

    public static byte[] encode(Object event) {
        try {
            return MAPPER.writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Reads one event. A missing or broken one is told as [Decoded.Unreadable].
    public static <T> Decoded<T> decode(byte @Nullable [] bytes, Class<T> type) {
        return decode(bytes, MAPPER.readerFor(type));
    }

    /// Reads what [#encode] wrote, as our topics and stores hold it. No field stands twice there, so that is not looked
    /// for: it takes a sixth of the time.
    public static <T> Decoded<T> decodeOwn(byte @Nullable [] bytes, Class<T> type) {
        return decode(bytes, MAPPER.readerFor(type).without(StreamReadFeature.STRICT_DUPLICATE_DETECTION));
    }

    private static <T> Decoded<T> decode(byte @Nullable [] bytes, ObjectReader reader) {
        if (bytes == null) {
            return new Decoded.Unreadable<>("no value");
        }
        try {
            T value = reader.readValue(bytes);
            return value == null ? new Decoded.Unreadable<>("JSON null") : new Decoded.Value<>(value);
        } catch (JsonProcessingException e) {
            return new Decoded.Unreadable<>(inBrief(e.getOriginalMessage()));
        } catch (IOException e) {
            return new Decoded.Unreadable<>(inBrief(String.valueOf(e.getMessage())));
        }
    }

    /// Jackson repeats the value that it cannot take, however long; reasons stand in log lines, headers and outcomes.
    private static String inBrief(String reason) {
        return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON) + " \u2026";
    }
}
