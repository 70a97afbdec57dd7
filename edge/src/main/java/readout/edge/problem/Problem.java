package readout.edge.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/// A problem document (RFC 9457). Never names a class, a path or a secret.
///
/// @param detail what is wrong with this request, and what would be right
/// @param field the field, parameter or header at fault
/// @param position offset of the error in the field's value, in characters from 0
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        URI type,
        String title,
        int status,
        String detail,
        @Nullable String field,
        @Nullable Integer position) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public static Problem of(ProblemType type, String detail) {
        return new Problem(type.uri(), type.title(), type.status(), detail, null, null);
    }

    /// The same problem, at a field.
    public Problem at(String field) {
        return new Problem(type, title, status, detail, field, position);
    }

    /// The same problem, at a place within a field.
    public Problem at(String field, int position) {
        return new Problem(type, title, status, detail, field, position);
    }
}
