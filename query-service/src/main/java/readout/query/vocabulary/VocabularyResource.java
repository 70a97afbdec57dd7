package readout.query.vocabulary;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import readout.event.statement.Act;
import readout.event.statement.Kind;
import readout.event.statement.Modality;
import readout.event.statement.Polarity;
import readout.query.change.Cause;
import readout.query.index.Field;

/// Serves the words of the query language, for whoever helps people to write queries.
@Path("/vocabulary")
@Tag(name = "Statements")
@Produces(MediaType.APPLICATION_JSON)
public class VocabularyResource {

    /// A field of the language.
    ///
    /// @param kind `keyword`, `words`, `time` or `number`
    /// @param facet whether its values are counted and completed
    /// @param values all that it can have, where that is a closed list; else none
    public record FieldWord(
            String name,
            String kind,
            boolean facet,
            @JsonInclude List<String> values) {
        public FieldWord {
            values = List.copyOf(values);
        }
    }

    /// All words.
    public record Vocabulary(List<FieldWord> fields, List<Country> countries) {
        public Vocabulary {
            fields = List.copyOf(fields);
            countries = List.copyOf(countries);
        }
    }

    private static final Vocabulary WORDS = new Vocabulary(
            Arrays.stream(Field.values()).map(VocabularyResource::word).toList(), Country.all());

    @GET
    @Operation(summary = "The fields of the query language with their closed lists of values, and the countries")
    public Vocabulary get() {
        return WORDS;
    }

    private static FieldWord word(Field field) {
        return new FieldWord(
                field.fieldName(), field.kind().name().toLowerCase(Locale.ROOT), field.isFacet(), values(field));
    }

    private static List<String> values(Field field) {
        return switch (field) {
            case ACT -> names(Act.values());
            case MODALITY -> names(Modality.values());
            case POLARITY -> names(Polarity.values());
            case KIND -> names(Kind.values());
            case CAUSE -> names(Cause.values());
            case CHANGE -> List.of("added", "revised", "retracted", "withdrawn");
            case BY,
                    SPEAKER,
                    OFFICE,
                    TO,
                    IMPLIED_TARGET,
                    ABOUT,
                    SIDE,
                    THEME,
                    INTENSITY,
                    CAMEO,
                    PLOVER,
                    FORMULATION,
                    MEETING,
                    SOURCE,
                    PUBLISHER,
                    SAID,
                    PUBLISHED,
                    OBSERVED,
                    TEXT,
                    TITLE,
                    COPY_OF,
                    COPY_GROUP,
                    NOVELTY,
                    FIRST_USE,
                    RESTATES,
                    ID,
                    ARTICLE,
                    CONFIDENCE -> List.of();
        };
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::toString).toList();
    }
}
