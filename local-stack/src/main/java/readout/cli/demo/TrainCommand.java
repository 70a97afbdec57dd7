package readout.cli.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import readout.cli.bench.ArticleGenerator;
import readout.cli.shell.ExitCode;
import readout.cli.shell.Invocation;
import readout.cli.shell.Terminal;
import readout.cli.stack.JoinedLog;
import readout.local.stack.DataFolder;
import readout.local.stack.Installation;
import readout.local.stack.LocalStack;
import readout.local.stack.StackPorts;
import readout.local.stack.StackSettings;
import readout.local.stack.StackStart;
import readout.local.stack.StackState;
import readout.wire.Json;

/// `readout train`: uses the program a little, so that the JVM can record what to prepare for the next starts. The
/// script runs it after a build.
@Command(name = "train", hidden = true, header = "Makes the next starts faster; part of the build.")
public final class TrainCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    /// Enough for the JVM to see which code is hot: a cache holds that too (JEP 515).
    private static final int ARTICLES = 3_000;
    /// So many that all of extraction is as hot as it gets.
    private static final int EXTRACTED = 20_000;

    private static final int QUERIES = 20;

    private final Invocation invocation;
    private final Commands commands;

    @Option(names = "--stack", description = "Also runs a stack, on data of its own.")
    private boolean withStack;

    @Option(names = "--extraction", description = "Extracts from many articles instead.")
    private boolean ofExtraction;

    /// A training run.
    ///
    /// @param commands runs the commands that are to start faster
    public TrainCommand(Invocation invocation, Commands commands) {
        this.invocation = invocation;
        this.commands = commands;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("readout-train");
        try {
            StackSettings settings = new StackSettings(
                    Installation.in(invocation.home()).recording(),
                    new DataFolder(folder),
                    StackSettings.LOOPBACK,
                    StackPorts.free(),
                    Map.of());
            Invocation mute = mute(settings);
            return ofExtraction ? extract(mute, folder) : withStack ? useStack(settings) : useCommands(mute);
        } finally {
            delete(folder);
        }
    }

    private int useStack(StackSettings settings) throws IOException, InterruptedException {
        JoinedLog log = new JoinedLog(invocation.terminal());
        log.showLines();
        try (LocalStack stack = LocalStack.start(settings, log)) {
            if (!(stack.awaitReady(PATIENCE) instanceof StackStart.Ready)) {
                invocation.terminal().err().println("The training run did not start; starts will be slower");
                return ExitCode.FAILURE;
            }
            StackState state = StackState.running(settings.data()).orElseThrow();
            Invocation mute = mute(settings);
            new Tour(mute, commands, settings).run(state);
            commands.run(mute, "load", write(settings.data().root(), ARTICLES).toString());
            for (int times = 0; times < QUERIES; times++) {
                commands.run(mute, "query", "theme:sovereignty", "--sort", "-said");
            }
            return useCommands(mute);
        }
    }

    private int extract(Invocation mute, Path folder) throws IOException {
        String articles = write(folder, EXTRACTED).toString();
        return commands.run(mute, "extract", "--threads", "1", articles);
    }

    private static Path write(Path folder, int articles) throws IOException {
        ArticleGenerator generator = new ArticleGenerator(0);
        return Files.write(
                folder.resolve("articles.ndjson"),
                () -> IntStream.range(0, articles)
                        .<CharSequence>mapToObj(number -> new String(Json.encode(generator.article(number)), UTF_8))
                        .iterator());
    }

    /// What comes of them does not matter.
    private int useCommands(Invocation mute) {
        commands.run(mute, "--help");
        commands.run(mute, "status");
        commands.run(mute, "query", "theme:sovereignty", "--query-url", "http://127.0.0.1:1");
        return ExitCode.OK;
    }

    /// The same circumstances, with that stack, and nobody listening.
    private Invocation mute(StackSettings settings) {
        Map<String, String> environment = new HashMap<>(invocation.environment());
        environment.keySet().removeIf(name -> name.startsWith("READOUT_"));
        environment.put("READOUT_DATA", settings.data().root().toString());
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Terminal silent = new Terminal(nowhere, nowhere, false, false, 120);
        return new Invocation(silent, environment, invocation.home());
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
