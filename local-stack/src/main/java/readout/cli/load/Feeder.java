package readout.cli.load;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import readout.cli.http.Http;
import readout.wire.Json;

/// Posts articles in their order until ingest-service has accepted each of them.
public final class Feeder {

    private final Ingest ingest;

    public Feeder(Http http, URI service) {
        this.ingest = new Ingest(http, service, false);
    }

    /// Posts some articles; those that were not accepted for now again, before any later one.
    ///
    /// @throws IOException if one is refused for good
    public void feed(List<Map<String, String>> articles) throws IOException, InterruptedException {
        List<byte[]> rest = new ArrayList<>(articles.stream().map(Json::encode).toList());
        while (!rest.isEmpty()) {
            List<Posted> answers = ingest.postLines(rest);
            List<byte[]> again = new ArrayList<>();
            for (int i = 0; i < answers.size(); i++) {
                switch (answers.get(i)) {
                    case Posted.Accepted _ -> {}
                    case Posted.NotNow notNow -> {
                        again.add(rest.get(i));
                        if (again.size() == 1) {
                            TimeUnit.NANOSECONDS.sleep(notNow.pause().toNanos());
                        }
                    }
                    case Posted.Refused refused ->
                        throw new IOException(refused.problem().toString());
                }
            }
            rest = again;
        }
    }
}
