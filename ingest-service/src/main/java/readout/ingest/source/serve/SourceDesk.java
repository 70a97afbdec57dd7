package readout.ingest.source.serve;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import readout.edge.problem.Problem;
import readout.edge.problem.ProblemException;
import readout.edge.problem.ProblemType;
import readout.event.source.Source;
import readout.ingest.source.SourceIdentity;
import readout.ingest.source.log.SourceBook;
import readout.ingest.source.log.SourceLog;
import readout.ingest.source.log.SourceRecords;

/// Makes, changes and deletes sources. What it answers stands on the log.
@ApplicationScoped
class SourceDesk {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    private final Definition definition;
    private final SourceBook book;
    private final SourceLog log;
    private final SourceRecords records;

    SourceDesk(Definition definition, SourceBook book, SourceLog log, SourceRecords records) {
        this.definition = definition;
        this.book = book;
        this.log = log;
        this.records = records;
    }

    /// A source that was asked for.
    ///
    /// @param made whether it is new
    record Made(Source source, boolean made) {}

    List<Source> all() {
        awaitBook();
        return book.all();
    }

    /// @throws ProblemException if there is none
    Source get(String id) {
        awaitBook();
        return book.find(id)
                .orElseThrow(() -> new ProblemException(
                        Problem.of(ProblemType.UNKNOWN_RESOURCE, "there is no source of this id")));
    }

    /// Makes a source, or finds the one that the same request made before.
    Made make(SourceForm form) {
        Source asked = definition.of(form, SourceIdentity::made, null);
        awaitBook();
        Source known = book.find(asked.id()).orElse(null);
        if (known == null) {
            written(() -> records.define(asked));
            return new Made(asked, true);
        }
        if (!SourceForm.of(known).equals(SourceForm.of(asked))) {
            throw new ProblemException(Problem.of(
                            ProblemType.CONFLICT, "there is a source of this name and address already; change that one")
                    .at("name"));
        }
        return new Made(known, false);
    }

    /// The source that a form would make.
    Source proposed(SourceForm form) {
        return definition.of(form, SourceIdentity::made, null);
    }

    /// Replaces all that is said of a source.
    Source replace(String id, SourceForm form) {
        return change(get(id), form);
    }

    /// Changes what is said of a source.
    Source amend(String id, SourceForm form) {
        Source source = get(id);
        SourceForm known = SourceForm.of(source);
        boolean staysListing = form.kind() == null || form.kind() == SourceForm.Kind.LISTING;
        return change(source, form.or(staysListing ? known : known.withoutLinks()));
    }

    private Source change(Source source, SourceForm form) {
        refuseOfFile(source);
        Source changed = definition.of(form, (_, _) -> source.id(), source.createdAt());
        if (!changed.equals(source)) {
            written(() -> records.define(changed));
        }
        return changed;
    }

    void delete(String id) {
        Source source = get(id);
        refuseOfFile(source);
        written(() -> records.delete(source));
    }

    /// Asks for a look now.
    Source ask(String id) {
        Source source = get(id);
        if (!source.enabled()) {
            throw new ProblemException(Problem.of(ProblemType.CONFLICT, "the source is paused; resume it first"));
        }
        written(() -> records.ask(source));
        return source;
    }

    /// Defines the sources that stand in the file, and deletes those that stand there no more.
    void keepFile(List<SourceForm> forms) {
        awaitBook();
        List<Source> wanted = forms.stream()
                .map(form -> definition.of(form, SourceIdentity::ofFile, null))
                .toList();
        for (Source source : wanted) {
            @Nullable
            Instant created = book.find(source.id()).map(Source::createdAt).orElse(source.createdAt());
            Source kept = new Source(
                    source.id(),
                    source.name(),
                    source.publisher(),
                    source.reportingSide(),
                    source.languages(),
                    source.kind(),
                    source.address(),
                    source.schedule(),
                    source.limits(),
                    source.enabled(),
                    created);
            if (!kept.equals(book.find(source.id()).orElse(null))) {
                written(() -> records.define(kept));
            }
        }
        List<String> ids = wanted.stream().map(Source::id).toList();
        book.all().stream()
                .filter(source -> SourceIdentity.isOfFile(source.id()) && !ids.contains(source.id()))
                .forEach(source -> written(() -> records.delete(source)));
    }

    private static void refuseOfFile(Source source) {
        if (SourceIdentity.isOfFile(source.id())) {
            throw new ProblemException(
                    Problem.of(ProblemType.CONFLICT, "the source stands in the file of sources; change it there"));
        }
    }

    /// A source that is not known yet must not be told missing, or made anew over the one that there is.
    private void awaitBook() {
        try {
            if (log.awaitStart(RETRY_AFTER)) {
                return;
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        throw new ProblemException(
                Problem.of(ProblemType.NOT_READY, "the sources are still being read from the log"), RETRY_AFTER);
    }

    private interface Writing {
        void write() throws ExecutionException, InterruptedException;
    }

    private static void written(Writing writing) {
        try {
            writing.write();
            return;
        } catch (ExecutionException _) {
            // told below
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        throw new ProblemException(
                Problem.of(ProblemType.LOG_UNAVAILABLE, "the broker did not acknowledge it; send it again"),
                RETRY_AFTER);
    }
}
