package readout.ingest.source.look;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.event.article.CanonicalUrl;
import readout.event.article.Sha256;
import readout.event.source.Source;
import readout.event.source.SourceKind;
import readout.ingest.source.SourceState;
import readout.ingest.source.SourceState.DocumentState;
import readout.ingest.source.fetch.Fetched;
import readout.ingest.source.fetch.Fetcher;
import readout.ingest.source.fetch.Validators;
import readout.ingest.source.find.Entry;
import readout.ingest.source.find.Finder;
import readout.ingest.source.find.Found;

/// Reads the documents of a source: the one at its address, and those that it leads to.
final class SourceReader {

    /// How many documents one look reads at most, such as the sitemaps of an index.
    private static final int MOST_DOCUMENTS = 12;

    private final Fetcher fetcher;
    private final Clock clock;
    private final Duration maxFuture;

    SourceReader(Fetcher fetcher, Clock clock, Duration maxFuture) {
        this.fetcher = fetcher;
        this.clock = clock;
        this.maxFuture = maxFuture;
    }

    /// Reads what a source shows.
    ///
    /// @param state of the last look; null to read all anew
    Shown read(Source source, @Nullable SourceState state) throws InterruptedException {
        return new Reading(source, state).read();
    }

    static Fetcher.Limits limits(Source source) {
        return new Fetcher.Limits(
                (int) Math.min(source.limits().bytes(), Integer.MAX_VALUE - 1),
                source.limits().patience(),
                source.limits().redirects());
    }

    private final class Reading {

        private final Source source;
        private final @Nullable SourceState state;
        private final Finder finder;
        private final Deque<String> open = new ArrayDeque<>();
        private final Set<String> opened = new HashSet<>();
        private final Map<String, Entry> entries = new LinkedHashMap<>();
        private final List<DocumentState> documents = new ArrayList<>();
        private final Set<String> forms = new java.util.LinkedHashSet<>();
        private final List<Shown.Nothing> faults = new ArrayList<>();
        private int unchanged;

        private Reading(Source source, @Nullable SourceState state) {
            this.source = source;
            this.state = state;
            this.finder =
                    new Finder(clock.instant().plus(maxFuture), limits(source).bytes());
        }

        private Shown read() throws InterruptedException {
            if (source.kind() instanceof SourceKind.Page) {
                return new Shown.Articles(
                        List.of(Entry.of(source.address(), null)), 0, List.of("page"), List.of(), null);
            }
            onward(List.of(source.address()));
            while (!open.isEmpty()) {
                document(open.remove());
            }
            boolean nothing = documents.isEmpty() || (entries.isEmpty() && unchanged == 0 && !faults.isEmpty());
            if (nothing && !faults.isEmpty()) {
                return faults.getFirst();
            }
            return new Shown.Articles(
                    List.copyOf(entries.values()),
                    unchanged,
                    List.copyOf(forms),
                    documents,
                    faults.isEmpty() ? null : faults.getFirst().reason());
        }

        private void onward(List<String> urls) {
            for (String url : urls) {
                if (opened.size() < MOST_DOCUMENTS && opened.add(url)) {
                    open.add(url);
                }
            }
        }

        private void document(String url) throws InterruptedException {
            @Nullable
            DocumentState known = state == null ? null : state.document(url).orElse(null);
            Validators validators =
                    known == null ? Validators.NONE : new Validators(known.etag(), known.lastModified());
            switch (fetcher.fetch(new Fetcher.Request(url, validators, limits(source)))) {
                case Fetched.Document document -> document(url, document, known);
                case Fetched.Unchanged _ when known != null -> goOn(known, known);
                case Fetched.Later(var until, var reason) -> faults.add(new Shown.Nothing(reason, until));
                case Fetched other -> faults.add(new Shown.Nothing(other.told(), null));
            }
        }

        private void document(String url, Fetched.Document document, @Nullable DocumentState known) {
            byte[] bytes = document.body().bytes();
            String sha256 = Sha256.hex(bytes);
            if (known != null
                    && known.sha256().equals(sha256)
                    && (known.shown() > 0 || !known.leads().isEmpty())) {
                goOn(known, state(url, document, sha256, known.shown(), known.leads()));
                return;
            }
            URI base = document.url();
            switch (finder.find(source.kind(), base, bytes, document.charset())) {
                case Found.Entries(String form, List<Entry> found) -> {
                    forms.add(form);
                    documents.add(state(url, document, sha256, found.size(), List.of()));
                    found.forEach(entry -> entries.putIfAbsent(CanonicalUrl.of(entry.url()), entry));
                }
                case Found.Onward(String form, List<String> urls) -> {
                    List<String> leads = urls.stream().limit(MOST_DOCUMENTS).toList();
                    forms.add(form);
                    documents.add(state(url, document, sha256, 0, leads));
                    onward(leads);
                }
                case Found.Unreadable(String reason) -> faults.add(new Shown.Nothing(reason, null));
            }
        }

        /// Takes a document that says what it said before.
        private void goOn(DocumentState known, DocumentState now) {
            documents.add(now);
            unchanged += known.shown();
            onward(known.leads());
        }

        private static DocumentState state(
                String url, Fetched.Document document, String sha256, int shown, List<String> leads) {
            Validators validators = document.validators();
            return new DocumentState(url, validators.etag(), validators.lastModified(), sha256, shown, leads);
        }
    }
}
