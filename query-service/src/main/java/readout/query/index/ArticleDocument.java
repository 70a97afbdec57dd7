package readout.query.index;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import readout.query.change.HeldArticle;
import readout.wire.Json;

/// How an article stands in the index: its outcome as it is on the log, and what the view holds beside that.
final class ArticleDocument {

    private ArticleDocument() {}

    static Document of(String articleId, HeldArticle held, byte[] outcome) {
        Document document = new Document();
        document.add(new StringField(Hidden.TYPE, Hidden.ARTICLE, Store.NO));
        document.add(new StringField(Hidden.ARTICLE_ID, articleId, Store.NO));
        document.add(new StoredField(Hidden.OUTCOME, new BytesRef(outcome)));
        document.add(new StoredField(Hidden.HOLDING, new BytesRef(Json.encode(Holding.of(held)))));
        return document;
    }
}
