package readout.ingest.source.serve;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import readout.edge.body.JsonBody;
import readout.edge.problem.ProblemException;
import readout.edge.problem.ProblemType;
import readout.ingest.SourceSettings;

/// Sources in a YAML file, for those who keep their configuration in git. It is read at the start, and then has the
/// last word on the sources in it: those that stand there no more are deleted.
@ApplicationScoped
public class SourceFile {

    private static final Logger LOG = Logger.getLogger(SourceFile.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final ObjectReader READER = YAMLMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(com.fasterxml.jackson.databind.DeserializationFeature.READ_ENUMS_USING_TO_STRING)
            .build()
            .reader();

    private final SourceDesk desk;
    private final SourceSettings settings;
    private final CountDownLatch stopping = new CountDownLatch(1);

    SourceFile(SourceDesk desk, SourceSettings settings) {
        this.desk = desk;
        this.settings = settings;
    }

    /// What stands in the file.
    record Content(List<SourceForm> sources) {
        Content {
            sources = List.copyOf(sources);
        }
    }

    /// Reads sources in YAML.
    ///
    /// @throws ProblemException if there are none in it, with the field at fault
    static List<SourceForm> read(byte[] yaml) {
        return JsonBody.read(yaml, Content.class, READER).sources();
    }

    /// A file that cannot be read stops the start; a broker that is not there yet does not.
    void start(@Observes StartupEvent start) throws IOException {
        if (settings.file().isPresent()) {
            Path file = Path.of(settings.file().get());
            List<SourceForm> forms;
            try {
                forms = read(Files.readAllBytes(file));
            } catch (ProblemException e) {
                throw new IllegalStateException(
                        "readout.sources.file: %s: %s: %s"
                                .formatted(
                                        file, e.problem().field(), e.problem().detail()),
                        e);
            }
            Thread.ofVirtual().name("source-file").start(() -> keep(forms));
        }
    }

    void stop(@Observes ShutdownEvent stop) {
        stopping.countDown();
    }

    private void keep(List<SourceForm> forms) {
        try {
            while (stopping.getCount() > 0 && !isKept(forms)) {
                stopping.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isKept(List<SourceForm> forms) {
        try {
            desk.keepFile(forms);
            return true;
        } catch (ProblemException e) {
            if (e.problem().status() < ProblemType.INTERNAL.status()) {
                LOG.errorf(
                        "The file of sources is not kept to: field=%s reason=%s",
                        e.problem().field(), e.problem().detail());
                return true;
            }
            return false;
        }
    }
}
