package readout.cli.load;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import readout.cli.article.ArticleFile;
import readout.cli.article.Columns;
import readout.cli.article.FileKind;
import readout.cli.article.Item;
import readout.cli.article.Items;
import readout.cli.article.OrderedWork;

/// Loads files into Readout: every article is posted until ingest-service has accepted or refused it.
///
/// Never more than a few requests' worth of articles are in memory, however large a file is.
final class Loader {

    private static final int BATCH_ITEMS = 500;
    private static final int BATCH_BYTES = 1024 * 1024;
    private static final int LARGEST_FILE_BYTES = 16 * 1024 * 1024;

    private final Posting posting;
    private final Journal journal;
    private final LoadReport report;
    private final Columns columns;
    private long bytesBefore;

    /// @param columns which column of a table holds what
    Loader(Posting posting, Journal journal, LoadReport report, Columns columns) {
        this.posting = posting;
        this.journal = journal;
        this.report = report;
        this.columns = columns;
    }

    /// Loads a file, from where an earlier load stopped.
    ///
    /// @throws IOException if the file cannot be read, nobody answers, or ingest-service takes nothing for minutes;
    ///     the journal knows how far it came
    void load(ArticleFile file) throws IOException, InterruptedException {
        Journal.Load load = Journal.Load.of(posting.address(), file.path());
        Journal.Progress before = journal.of(load);
        if (before.complete()) {
            report.alreadyLoaded(file.path().toString());
        } else {
            Place place = new Place(file.path().toString(), Optional.of(load));
            try (InputStream stream = java.nio.file.Files.newInputStream(file.path())) {
                long items = load(stream, file.kind(), file.stem(), place, before.items());
                journal.enter(load, new Journal.Progress(items, true));
            }
        }
        bytesBefore += load.bytes();
        report.reached(bytesBefore);
    }

    /// Loads a stream, all of it: nobody can tell whether an earlier one was the same.
    ///
    /// @param name what it is called in reports
    void load(InputStream stream, FileKind kind, String name) throws IOException, InterruptedException {
        load(stream, kind, name, new Place(name, Optional.empty()), 0);
    }

    /// What is being loaded.
    ///
    /// @param journaled under which name the journal has it; nothing if it has not
    private record Place(String name, Optional<Journal.Load> journaled) {}

    private long load(InputStream stream, FileKind kind, String name, Place place, long done)
            throws IOException, InterruptedException {
        return switch (kind) {
            case TEXT -> loadWhole(stream, place, "text/plain");
            case HTML -> loadWhole(stream, place, "text/html");
            case JSON, NDJSON, CSV, FEED, WARC -> {
                try (Items items = Items.of(stream, kind, name, columns)) {
                    yield loadItems(items, place, done);
                }
            }
        };
    }

    private long loadWhole(InputStream stream, Place place, String contentType)
            throws IOException, InterruptedException {
        byte[] body = stream.readNBytes(LARGEST_FILE_BYTES + 1);
        if (body.length > LARGEST_FILE_BYTES) {
            report.refused(place.name(), 0, "larger than 16 MiB");
        } else {
            posting.post(place.name(), body, contentType);
        }
        return 1;
    }

    private long loadItems(Items items, Place place, long done) throws IOException, InterruptedException {
        Deque<Item> read = new ArrayDeque<>();
        Batch batch = new Batch();
        long last = done;
        int threads = Runtime.getRuntime().availableProcessors();
        try (OrderedWork<Item, Item> reading = new OrderedWork<>(threads, Item::read, read::add)) {
            for (Optional<Item> next = items.next(); next.isPresent(); next = items.next()) {
                if (next.get().number() > done) {
                    reading.give(next.get());
                    last = take(read, batch, place, last);
                    report.reached(bytesBefore + items.bytesRead());
                }
            }
            reading.finish();
            last = take(read, batch, place, last);
        }
        posting.post(place.name(), batch.takeAll());
        return last;
    }

    /// Posts what has been read, a request's worth at a time, and tells which item was the last one read.
    private long take(Deque<Item> read, Batch batch, Place place, long before)
            throws IOException, InterruptedException {
        long last = before;
        for (Item item = read.poll(); item != null; item = read.poll()) {
            last = item.number();
            switch (item) {
                case Item.Json json -> batch.add(json);
                case Item.Broken(long number, String reason) -> report.refused(place.name(), number, reason);
                case Item.Other other -> report.passedOver(other.what());
                case Item.Unread unread ->
                    throw new IllegalStateException("item %d was not read".formatted(unread.number()));
            }
            if (batch.isFull()) {
                posting.post(place.name(), batch.takeAll());
                if (place.journaled().isPresent()) {
                    journal.enter(place.journaled().get(), new Journal.Progress(last, false));
                }
            }
        }
        return last;
    }

    /// The articles of the next request.
    private static final class Batch {

        private List<Item.Json> articles = new java.util.ArrayList<>();
        private long bytes;

        void add(Item.Json article) {
            articles.add(article);
            bytes += article.bytes().length;
        }

        boolean isFull() {
            return articles.size() >= BATCH_ITEMS || bytes >= BATCH_BYTES;
        }

        List<Item.Json> takeAll() {
            List<Item.Json> all = articles;
            articles = new java.util.ArrayList<>();
            bytes = 0;
            return all;
        }
    }
}
