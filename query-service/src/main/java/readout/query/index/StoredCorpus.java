package readout.query.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.ReferenceManager;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import readout.event.article.Article;
import readout.query.change.Corpus;
import readout.query.change.Standing;
import readout.query.corpus.KnownWords;

/// The corpus as the index holds it. Only the view thread uses it.
final class StoredCorpus implements Corpus {

    private final WordMemory words;
    private final ArticleCopies copies;
    private final KeptSnapshot kept;

    StoredCorpus(ReferenceManager<Snapshot> snapshots) throws IOException {
        kept = new KeptSnapshot(snapshots);
        SeenHashes seen = seen(kept.get());
        words = new WordMemory(kept, seen);
        copies = new ArticleCopies(kept, seen);
    }

    private static SeenHashes seen(Snapshot snapshot) throws IOException {
        SeenHashes seen = new SeenHashes();
        for (LeafReaderContext segment : snapshot.reader().leaves()) {
            for (String field : List.of(Hidden.WORDS, Hidden.BAND)) {
                add(segment.reader().terms(field), seen);
            }
        }
        return seen;
    }

    private static void add(@Nullable Terms terms, SeenHashes seen) throws IOException {
        if (terms != null) {
            TermsEnum each = terms.iterator();
            for (BytesRef term = each.next(); term != null; term = each.next()) {
                seen.add(CorpusDocuments.hash(term));
            }
        }
    }

    @Override
    public @Nullable String copyOf(Article article) {
        try {
            return copies.copyOf(article);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Standing standing(Wording wording) {
        return KnownWords.standing(wording, words);
    }

    /// What was learned and is not in the index yet; whoever takes it writes it.
    List<Document> takeUnwritten() {
        return words.takeUnwritten();
    }

    void takeDown(String articleId) {
        copies.takeDown(articleId);
    }

    /// The index shows all that was written.
    void forget() throws IOException {
        words.forget();
        copies.forget();
        kept.forget();
    }
}
