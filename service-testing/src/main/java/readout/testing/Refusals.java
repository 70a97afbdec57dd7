package readout.testing;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import org.jspecify.annotations.Nullable;

/// Checks that a request was refused as the documentation says.
public final class Refusals {

    private Refusals() {}

    /// Requires a problem document (RFC 9457).
    ///
    /// @param type the last part of its type, such as `invalid-field`
    /// @param field the field at fault, or null if none is
    /// @param detail part of what it says
    public static void requireProblem(
            ValidatableResponse answer, int status, String type, @Nullable String field, String detail) {
        answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:readout:problem:" + type))
                .body("status", equalTo(status))
                .body("field", equalTo(field))
                .body("detail", containsString(detail));
    }
}
