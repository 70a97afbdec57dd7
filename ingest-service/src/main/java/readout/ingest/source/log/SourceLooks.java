package readout.ingest.source.log;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;
import readout.event.coverage.Sight;
import readout.event.source.Source;
import readout.ingest.publish.ArticleStream;
import readout.ingest.source.look.Looker;
import readout.ingest.source.look.Looks;
import readout.ingest.source.look.Outlet;

/// Takes single looks at sources, and counts them: `readout_ingest_looks_total` by outcome.
@ApplicationScoped
public class SourceLooks {

    private static final Logger LOG = Logger.getLogger(SourceLooks.class);

    private final Looks looks;
    private final SourceBook book;
    private final SourceRecords records;
    private final ArticleStream stream;
    private final MeterRegistry registry;

    SourceLooks(Looks looks, SourceBook book, SourceRecords records, ArticleStream stream, MeterRegistry registry) {
        this.looks = looks;
        this.book = book;
        this.records = records;
        this.stream = stream;
        this.registry = registry;
    }

    /// Looks at a source, and asks again for its pages that are due. It is the outermost edge of its thread: whatever
    /// happens costs this look only, and the next one comes.
    ///
    /// @param held whether this replica still has the source
    /// @param whole whether the source itself is due, and not some of its pages alone
    /// @return whether the look came to its end, whatever it saw
    boolean look(Source source, BooleanSupplier held, boolean whole) {
        Looker looker = looks.looker(new LogOutlet(book, records, stream, held));
        try {
            if (whole) {
                count(looker.look(source, book.state(source.id()).orElse(null)));
            }
            looker.recheck(source);
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (Outlet.LostSource e) {
            LOG.infof("A look was given up: source=%s reason=%s", source.id(), e.getMessage());
        } catch (RuntimeException e) {
            LOG.errorf(e, "A look failed: source=%s", source.id());
        }
        return false;
    }

    private void count(Sight sight) {
        String outcome = switch (sight) {
            case Sight.Looked _ -> "looked";
            case Sight.Failed _ -> "failed";
        };
        registry.counter("readout.ingest.looks", "outcome", outcome).increment();
    }
}
