package readout.evaluate;

import java.util.Optional;
import java.util.stream.Stream;
import readout.event.statement.Claim;
import readout.event.statement.Entity;
import readout.event.statement.Evidence;
import readout.event.statement.Extraction;
import readout.event.statement.Formulation;
import readout.event.statement.Slice;
import readout.event.statement.Statement;

/// Checks that every slice of an extraction is the text between its offsets, in code points, and every piece of
/// evidence with what stands around it.
public final class TrueSlices {

    private final int[] text;

    private TrueSlices(String text) {
        this.text = text.codePoints().toArray();
    }

    /// What is wrong with the first slice that is not true.
    ///
    /// @param text the kept text that was read
    public static Optional<String> flaw(String text, Extraction extraction) {
        TrueSlices check = new TrueSlices(text);
        Stream<Slice> named = extraction.entities().stream().flatMap(TrueSlices::slices);
        Stream<Slice> said = extraction.statements().stream().flatMap(TrueSlices::slices);
        Stream<String> slices = Stream.concat(named, said)
                .filter(slice -> !check.isTrue(slice.start(), slice.end(), slice.text()))
                .map(slice -> "not the text: " + slice);
        Stream<String> evidence = extraction.statements().stream()
                .map(Statement::evidence)
                .filter(shown -> !check.isTrue(shown))
                .map(shown -> "not the text: " + shown);
        return Stream.concat(slices, evidence).findFirst();
    }

    private boolean isTrue(Evidence evidence) {
        int before = Math.max(0, evidence.start() - Evidence.CONTEXT);
        int behind = Math.min(text.length, evidence.end() + Evidence.CONTEXT);
        return isTrue(evidence.start(), evidence.end(), evidence.exact())
                && isTrue(before, evidence.start(), evidence.prefix())
                && isTrue(evidence.end(), behind, evidence.suffix());
    }

    private boolean isTrue(int start, int end, String expected) {
        return 0 <= start
                && start <= end
                && end <= text.length
                && new String(text, start, end - start).equals(expected);
    }

    private static Stream<Slice> slices(Entity entity) {
        return Stream.concat(entity.mentions().stream(), entity.adjectives().stream());
    }

    private static Stream<Slice> slices(Statement statement) {
        Stream<Slice> edges = Stream.concat(Stream.ofNullable(statement.mention()), Stream.ofNullable(statement.cue()));
        Stream<Slice> content = Stream.concat(statement.content().stream(), statement.continuation().stream());
        Stream<Slice> claims = statement.claims().stream().flatMap(TrueSlices::slices);
        return Stream.of(edges, content, claims).flatMap(all -> all);
    }

    private static Stream<Slice> slices(Claim claim) {
        return Stream.concat(
                Stream.of(claim.slice()), claim.formulations().stream().map(Formulation::slice));
    }
}
