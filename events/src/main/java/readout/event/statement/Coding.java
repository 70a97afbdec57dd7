package readout.event.statement;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The event code of a claim in one codebook, or why it has none.
///
/// @param version edition of the codebook
/// @param code the code; there is one exactly when there is no reason against it
/// @param mode how it is done, where the codebook tells it apart and the words do; only PLOVER has modes
/// @param contexts what it is about in the words of the codebook, sorted; only PLOVER has contexts
/// @param alternatives codes that another coder might well give, best first
/// @param noneReason why the codebook has no code for this
public record Coding(
        Codebook codebook,
        String version,
        @Nullable String code,
        @Nullable String mode,
        List<String> contexts,
        List<String> alternatives,
        @Nullable NoneReason noneReason) {

    public Coding {
        requireNonNull(codebook, "codebook");
        requireNonNull(version, "version");
        contexts = List.copyOf(contexts);
        alternatives = List.copyOf(alternatives);
        if ((code == null) == (noneReason == null)) {
            throw new IllegalArgumentException("A coding has either a code or a reason for having none");
        }
    }

    /// A code in the edition that we use.
    public static Coding of(Codebook codebook, String code, List<String> alternatives) {
        return new Coding(codebook, codebook.version(), code, null, List.of(), alternatives, null);
    }

    /// No code, and why.
    public static Coding none(Codebook codebook, NoneReason reason, List<String> alternatives) {
        return new Coding(codebook, codebook.version(), null, null, List.of(), alternatives, reason);
    }

    /// The same done in a mode.
    public Coding inMode(@Nullable String other) {
        return new Coding(codebook, version, code, other, contexts, alternatives, noneReason);
    }

    /// The same in contexts.
    public Coding inContexts(List<String> others) {
        return new Coding(codebook, version, code, mode, others, alternatives, noneReason);
    }
}
