package readout.cli.dead;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.KafkaException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;
import readout.cli.shell.ExitCode;
import readout.cli.shell.Invocation;
import readout.cli.shell.TargetOptions;

/// `readout dead replay`: publishes dead letters again where they came from.
@Command(
        name = "replay",
        header = "Publishes dead letters again, to the topics that they came from.",
        description = {
            "",
            "The record is published as it was, with the header readout-replay-of that names the dead letter. It is safe"
                    + " to repeat. The dead letter stays in the list."
        })
public final class ReplayCommand implements Callable<Integer> {

    private final Invocation invocation;

    @Mixin
    private final TargetOptions target;

    @Parameters(
            arity = "1..*",
            paramLabel = "ID",
            converter = IdConverter.class,
            description = "As `readout dead` lists them, such as enrich-0-17.")
    private List<DeadLetterId> ids = List.of();

    private static final class IdConverter implements ITypeConverter<DeadLetterId> {

        @Override
        public DeadLetterId convert(String text) {
            try {
                return DeadLetterId.parse(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }

    public ReplayCommand(Invocation invocation) {
        this.invocation = invocation;
        this.target = new TargetOptions(invocation);
    }

    /// Nothing is published unless all of them are found.
    @Override
    public Integer call() throws IOException, InterruptedException {
        try (DeadLetters letters = DeadLetters.on(target.target().kafka())) {
            List<DeadLetter> found = new ArrayList<>();
            for (DeadLetterId id : ids) {
                Optional<DeadLetter> letter = letters.find(id);
                if (letter.isEmpty() || letter.get().origin().isEmpty()) {
                    invocation
                            .terminal()
                            .err()
                            .println(
                                    letter.isEmpty()
                                            ? "No dead letter " + id
                                            : id + " does not say where it came from");
                    return ExitCode.FAILURE;
                }
                found.add(letter.get());
            }
            letters.replay(found);
            found.forEach(letter -> invocation
                    .terminal()
                    .out()
                    .println("%s published again to %s"
                            .formatted(letter.id(), letter.replay().topic())));
            return ExitCode.OK;
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            throw new IOException("The broker does not take them: " + e.getMessage(), e);
        }
    }
}
