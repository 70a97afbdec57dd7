package readout.ingest.source.look;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.ingest.source.SourceState.DocumentState;
import readout.ingest.source.find.Entry;

/// What a source shows at a look.
public sealed interface Shown {

    /// Its documents answered.
    ///
    /// @param entries what those show that changed, each address once
    /// @param unchanged how many articles those show that did not
    /// @param forms what the documents are
    /// @param documents what is known of them now
    /// @param incomplete why some of it could not be read; null if all could
    record Articles(
            List<Entry> entries,
            int unchanged,
            List<String> forms,
            List<DocumentState> documents,
            @Nullable String incomplete)
            implements Shown {
        public Articles {
            entries = List.copyOf(entries);
            forms = List.copyOf(forms);
            documents = List.copyOf(documents);
        }
    }

    /// It could not be read.
    ///
    /// @param reason for people to read
    /// @param notBefore when it may be asked again, if it said so
    record Nothing(String reason, @Nullable Instant notBefore) implements Shown {
        public Nothing {
            requireNonNull(reason, "reason");
        }
    }
}
