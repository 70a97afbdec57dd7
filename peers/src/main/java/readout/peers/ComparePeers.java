package readout.peers;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.evaluate.GoldReader;
import readout.evaluate.MarkedArticle;

/// Runs ours and its peers on the same marked articles and prints one table.
@Command(
        name = "compare-peers",
        header = "Compares Readout with CoreNLP and nlp4j on marked articles.",
        mixinStandardHelpOptions = true)
public final class ComparePeers implements Callable<Integer> {

    @Parameters(paramLabel = "GOLD", arity = "0..1", description = "File or folder; default: our own.")
    private Path gold = Path.of("extraction", "src", "gold");

    @Option(
            names = "--texts",
            paramLabel = "ARTICLES",
            description = "File or folder with the texts, where GOLD does not hold them.")
    private @Nullable Path texts;

    @Option(
            names = "--peer",
            paramLabel = "PEER",
            description = "Only these; ours always runs: ${COMPLETION-CANDIDATES}.")
    private Set<Peer> chosen = EnumSet.allOf(Peer.class);

    @Option(names = "--seconds", paramLabel = "N", description = "How long each reads for its speed; default: 20.")
    private int seconds = 20;

    @Option(names = "--most", paramLabel = "N", description = "Read at most that many articles.")
    private int most = Integer.MAX_VALUE;

    public static void main(String[] args) {
        System.exit(new CommandLine(new ComparePeers()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        GoldReader reader = texts == null ? new GoldReader() : new GoldReader(texts);
        List<MarkedArticle> articles = reader.read(gold);
        List<MarkedArticle> read = articles.subList(0, Math.min(most, articles.size()));
        List<Measurement> measurements = new ArrayList<>();
        for (Peer peer : Peer.values()) {
            if (peer == Peer.READOUT || chosen.contains(peer)) {
                System.err.println(peer.label() + " …");
                measurements.add(Measurement.of(peer, read, Duration.ofSeconds(seconds)));
            }
        }
        System.out.printf("%d articles%n%n%s", read.size(), ComparisonTable.of(measurements));
        return 0;
    }
}
