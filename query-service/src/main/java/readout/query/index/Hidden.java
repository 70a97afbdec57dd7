package readout.query.index;

/// Fields of the index that queries cannot ask for.
public final class Hidden {

    /// What a document is: one of [#CHANGE], [#CLAIM], [#ARTICLE].
    public static final String TYPE = "_type";

    /// A change to a statement; its claims stand right before it.
    public static final String CHANGE = "change";
    public static final String CLAIM = "claim";
    public static final String ARTICLE = "article";

    /// What a statement was the first to say, see [CorpusDocuments].
    public static final String FIRST_WORDS = "first-words";

    /// Position of a change, unique to its block of documents.
    public static final String KEY = "_key";
    /// The same, but on the change alone and not on its claims.
    public static final String CHANGE_KEY = "_change";
    /// Id of the statement, on changes.
    public static final String STATEMENT_ID = "_statement";
    /// Id of the article, on article documents.
    public static final String ARTICLE_ID = "_article";
    /// Which of the outcomes of its article an article document holds.
    public static final String VERSION = "_version";
    /// Which wording a claim is of: [#AFTER] the change or [#BEFORE] it.
    public static final String STATE = "_state";
    public static final String AFTER = "after";
    public static final String BEFORE = "before";
    /// [readout.query.change.Position#sortable] of a change, and of the last change to an article.
    public static final String POSITION = "_position";
    public static final String SAID = "_said";
    public static final String PUBLISHED = "_published";
    public static final String OBSERVED = "_observed";
    /// When the outcome of an article was written to the log, in milliseconds.
    public static final String WRITTEN = "_written";
    /// Marks what has been superseded, with the sortable position of what took its place: kept for history, hidden from
    /// what is current.
    public static final String SUPERSEDED = "_superseded";
    /// Id of the meeting that an article reports.
    public static final String MEETING = "_meeting";
    /// Id or country of one who took part in it.
    public static final String PARTICIPANT = "_participant";
    /// JSON of the meeting that an article reports, with what the article is.
    public static final String REPORT = "_report";
    /// Hashes of words that were said in a direction, on the first to say them.
    public static final String WORDS = "_words";
    /// Ids of the article and statement that were the first.
    public static final String ORIGIN = "_origin";
    /// [readout.query.corpus.Sketch] of an article's text, and its id.
    public static final String SKETCH = "_sketch";
    /// Keys that copies of an article share some of.
    public static final String BAND = "_band";
    /// JSON of a change.
    public static final String ITEM = "_item";
    /// JSON of a change with the words that a taking down takes: alerts are matched by it, and nothing shows it.
    public static final String LAST_WORDING = "_lastWording";
    /// JSON of an article's outcome, as on the log.
    public static final String OUTCOME = "_outcome";
    /// JSON of what the view holds of an article beside its outcome.
    public static final String HOLDING = "_holding";

    /// What is known of a source.
    public static final String WATCHED = "watched-source";
    /// A look at a source.
    public static final String POLL = "poll";
    /// Id of the source.
    public static final String WATCHED_ID = "_watched";
    /// JSON of what is known of it.
    public static final String WATCHED_SOURCE = "_source";
    /// Source and time of a look, unique to it.
    public static final String POLL_KEY = "_poll";
    /// When the look ended, in milliseconds.
    public static final String POLLED = "_polled";
    /// Id of the source that was looked at.
    public static final String POLLED_SOURCE = "_polledSource";

    private Hidden() {}
}
