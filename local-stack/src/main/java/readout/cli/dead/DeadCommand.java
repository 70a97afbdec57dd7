package readout.cli.dead;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.common.KafkaException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import readout.cli.shell.ExitCode;
import readout.cli.shell.Invocation;
import readout.cli.shell.Style;
import readout.cli.shell.TargetOptions;
import readout.cli.shell.Terminal;
import readout.wire.Json;

/// `readout dead`: lists dead letters.
@Command(
        name = "dead",
        header = "Lists dead letters, or replays them.",
        description = {
            "",
            "A dead letter is a record on the log that a service could not read. Nothing waits for it, and nothing of"
                    + " it is lost: it keeps its bytes, its key and its headers."
        })
public final class DeadCommand implements Callable<Integer> {

    private final Invocation invocation;

    @Mixin
    private final TargetOptions target;

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    public DeadCommand(Invocation invocation) {
        this.invocation = invocation;
        this.target = new TargetOptions(invocation);
    }

    @Override
    public Integer call() throws IOException {
        Terminal terminal = invocation.terminal();
        AtomicLong count = new AtomicLong();
        try (DeadLetters letters = DeadLetters.on(target.target().kafka())) {
            letters.forEach(letter -> {
                count.incrementAndGet();
                terminal.out().println(json ? json(letter) : line(terminal, letter));
            });
        } catch (KafkaException e) {
            throw new IOException("The broker does not answer: " + e.getMessage(), e);
        }
        if (!json) {
            terminal.out().println(terminal.paint(Style.BOLD, "%,d dead letters".formatted(count.get())));
        }
        return ExitCode.OK;
    }

    private static String line(Terminal terminal, DeadLetter letter) {
        String origin = letter.origin().map(DeadLetter.Origin::toString).orElse("nowhere known");
        return "%s  %s  %s  %s"
                .formatted(
                        terminal.paint(Style.BOLD, letter.id().toString()),
                        letter.written(),
                        Terminal.clean(letter.reason()),
                        terminal.paint(Style.DIM, "from " + Terminal.clean(origin)));
    }

    private static String json(DeadLetter letter) {
        byte[] value = letter.record().value();
        Summary summary = new Summary(
                letter.id().toString(),
                letter.written().toString(),
                letter.reason(),
                letter.origin().map(DeadLetter.Origin::topic).orElse(""),
                letter.origin().map(DeadLetter.Origin::partition).orElse(-1),
                letter.origin().map(DeadLetter.Origin::offset).orElse(-1L),
                value == null ? 0 : value.length);
        return new String(Json.encode(summary), UTF_8);
    }

    private record Summary(
            String id, String written, String reason, String topic, int partition, long offset, int bytes) {}
}
