package readout.ingest.source.serve;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import readout.edge.problem.Problem;
import readout.edge.problem.ProblemException;
import readout.edge.problem.ProblemType;
import readout.ingest.source.SourceIdentity;

/// Public sources of governments and international organisations, which come with Readout and are off until somebody
/// switches one on.
@ApplicationScoped
class StarterList {

    private static final String FILE = "/starter-sources.yaml";

    private final List<Offer> offers;

    StarterList() {
        this.offers = read().stream().map(Offer::of).toList();
    }

    /// A source that can be switched on.
    ///
    /// @param checked whether it was ever seen to answer; none was, in a closed network
    record Offer(String id, SourceForm source, boolean checked) {
        private static Offer of(SourceForm form) {
            SourceForm whole =
                    form.or(new SourceForm(null, null, null, null, form.name(), null, List.of("en"), null, null, null));
            String id =
                    SourceIdentity.made(Objects.requireNonNull(form.name()), Objects.requireNonNull(form.address()));
            return new Offer(id, whole, false);
        }
    }

    List<Offer> all() {
        return offers;
    }

    /// @throws ProblemException if there is none
    SourceForm get(String id) {
        return offers.stream()
                .filter(offer -> offer.id().equals(id))
                .findFirst()
                .map(Offer::source)
                .orElseThrow(() -> new ProblemException(
                        Problem.of(ProblemType.UNKNOWN_RESOURCE, "there is no such source in the list")));
    }

    private static List<SourceForm> read() {
        try (InputStream file = Objects.requireNonNull(StarterList.class.getResourceAsStream(FILE), FILE)) {
            return SourceFile.read(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
