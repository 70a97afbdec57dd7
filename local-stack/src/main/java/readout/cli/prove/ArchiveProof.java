package readout.cli.prove;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import readout.cli.bench.BenchStack;
import readout.cli.http.NobodyAnswersException;
import readout.cli.http.RefusedException;
import readout.cli.shell.Invocation;
import readout.event.article.ArticleIdentity;
import readout.local.stack.DataFolder;
import readout.local.stack.Role;

/// Loads archives into a stack, and looks whether all of them is there, once.
final class ArchiveProof {

    private static final Duration PATIENCE = Duration.ofHours(2);
    private static final double MEGABYTE = 1e6;

    private final Invocation invocation;
    private final PrintWriter out;
    private final PrintWriter progress;
    private final int records;
    private final int kills;

    ArchiveProof(Invocation invocation, int records, int kills) {
        this.invocation = invocation;
        this.out = invocation.terminal().out();
        this.progress = invocation.terminal().err();
        this.records = records;
        this.kills = kills;
    }

    /// Runs it, prints what came of it, and tells whether the promise held.
    boolean prove() throws IOException, InterruptedException {
        boolean holds = true;
        for (boolean packed : List.of(false, true)) {
            Path data = Files.createTempDirectory("readout-archive");
            try (BenchStack stack = BenchStack.start(invocation)) {
                holds &= prove(stack, packed, data);
            } finally {
                delete(data);
            }
        }
        out.println(holds ? "nothing lost, nothing doubled" : "NOT everything is there once");
        return holds;
    }

    private boolean prove(BenchStack stack, boolean packed, Path data) throws IOException, InterruptedException {
        Archive archive = new Archive(packed ? 2 : 1, packed);
        Path file = data.resolve(packed ? "archive.warc.gz" : "archive.warc");
        int damaged;
        try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(file))) {
            damaged = archive.write(records, bytes);
        }
        long began = System.nanoTime();
        long peak = load(stack, data, file);
        double loading = seconds(began);
        QueryApi api = new QueryApi(stack.http(), stack.uri(Role.QUERY));
        awaitNoLag(api);
        double all = seconds(began);
        out.printf(
                "%s, %,d records in %,.0f MB, %,d of them damaged; ingest-service killed %d times, the loader %s%n",
                file.getFileName(), records, Files.size(file) / MEGABYTE, damaged, kills, kills > 0 ? "once" : "never");
        out.printf(
                "loaded in %,.0f s (%,.0f records/s), in the view after %,.0f s (%,.0f articles/s); the loader had at most"
                        + " %,.0f MB%n",
                loading, records / loading, all, (records - damaged) / all, peak / MEGABYTE);
        return judge(api, archive, damaged, data);
    }

    /// Loads a file, kills now and then meanwhile, and tells the most memory that a loader had.
    private long load(BenchStack stack, Path data, Path file) throws IOException, InterruptedException {
        LoadProcess loader = LoadProcess.start(invocation.home(), stack.uri(Role.INGEST), data, file);
        int killed = 0;
        long peak = 0;
        while (!loader.isDone()) {
            long reached = LoadProcess.reached(data);
            if (killed < kills && reached * (kills + 1) > (long) records * (killed + 1)) {
                stack.kill(Role.INGEST);
                killed++;
                progress.printf("%,d records done; ingest-service killed %d times%n", reached, killed);
                if (killed == 1) {
                    loader.kill();
                    peak = loader.peakBytes();
                    awaitIngest(stack);
                    loader = LoadProcess.start(invocation.home(), stack.uri(Role.INGEST), data, file);
                    progress.println("the loader killed and started again");
                }
            }
        }
        if (loader.exitCode() > 1 || killed < kills) {
            throw new IOException("the loader ended with %d, ingest-service was killed %d times: %s"
                    .formatted(loader.exitCode(), killed, Files.readString(data.resolve("load.out"))));
        }
        return Math.max(peak, loader.peakBytes());
    }

    /// A load that begins while nobody answers ends at once, and says so.
    private static void awaitIngest(BenchStack stack) throws IOException, InterruptedException {
        URI ready = stack.uri(Role.INGEST).resolve("/q/health/ready");
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            try {
                stack.http().get(ready);
                return;
            } catch (RefusedException | NobodyAnswersException _) {
                TimeUnit.MILLISECONDS.sleep(200);
            }
        }
        throw new IOException("ingest-service does not come back");
    }

    private void awaitNoLag(QueryApi api) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        long lag = -1;
        while (lag != 0 && System.nanoTime() < deadline) {
            TimeUnit.SECONDS.sleep(2);
            lag = api.get("/coverage", Map.of()).at("/coverage/lagRecords").asLong(-1);
            progress.printf("%,d articles are not in the view yet%n", lag);
        }
    }

    private boolean judge(QueryApi api, Archive archive, int damaged, Path data)
            throws IOException, InterruptedException {
        int missing = 0;
        int unwanted = 0;
        for (int number = 0; number < records; number++) {
            boolean held = api.holds("/articles/" + ArticleIdentity.articleId(archive.url(number)));
            missing += !Archive.isDamaged(number) && !held ? 1 : 0;
            unwanted += Archive.isDamaged(number) && held ? 1 : 0;
        }
        long statements = total(api, "/statements");
        long added = total(api, "/changes");
        Set<String> refused = new HashSet<>();
        Files.readAllLines(new DataFolder(data).refusedFile())
                .forEach(line -> refused.add(line.replaceFirst(",\"reason\".*", "")));
        out.printf(
                "%,d good records missing, %,d bad ones held, %,d bad ones told with their reason, %,d statements by %,d"
                        + " changes%n",
                missing, unwanted, refused.size(), statements, added);
        Files.readString(data.resolve("load.out"))
                .lines()
                .filter(line -> line.matches(" *[\\d,]+ (refused|passed over): .*"))
                .forEach(out::println);
        return missing == 0 && unwanted == 0 && refused.size() == damaged && statements == added && statements > 0;
    }

    private static long total(QueryApi api, String path) throws IOException, InterruptedException {
        JsonNode page = api.get(path, Map.of("q", "cause:(new OR edit OR backfill)", "size", "1"));
        return page.path("total").asLong();
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
