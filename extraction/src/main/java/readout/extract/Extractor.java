package readout.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.event.article.Article;
import readout.event.statement.Extraction;
import readout.extract.meeting.Days;
import readout.extract.meeting.Encounter;
import readout.extract.meeting.MeetingFinder;
import readout.extract.name.NameFinder;
import readout.extract.name.Names;
import readout.extract.speaker.Resolver;
import readout.extract.statement.Draft;
import readout.extract.statement.Grammar;
import readout.extract.tag.Tagger;
import readout.extract.text.Span;
import readout.extract.text.Tokenizer;
import readout.extract.text.Tokens;
import readout.extract.text.Words;

/// Finds the statements of one article. Holds scratch space: one extractor per thread.
public final class Extractor {

    private final Knowledge knowledge;
    private final Words words;
    private final Tagger tagger;
    private final NameFinder nameFinder;
    private final Grammar grammar;

    public Extractor(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.words = new Words(knowledge.vocabulary());
        this.tagger = new Tagger(knowledge.tagWeights(), knowledge.verbReadings());
        this.nameFinder = new NameFinder(knowledge.gazetteer(), knowledge.heads(), knowledge.givenNames());
        this.grammar = new Grammar(knowledge.cues(), knowledge.heads());
    }

    /// Reads one article. A pure function of the article and the knowledge; never throws on any text.
    public Reading read(Article article) {
        int slots = words.startArticle();
        Tokens tokens = Tokenizer.tokenize(article.text(), words);
        tagger.tag(tokens, slots);
        LocalDate published = day(article.published());
        Names names = nameFinder.find(tokens, published, article.reportingSide());
        List<Draft> drafts = grammar.read(tokens, names);
        BitSet said = said(drafts);
        Days days = new Days(tokens, published);
        Encounter encounter = new MeetingFinder(tokens, names, days, article.title(), said::get).find();
        Resolver resolver =
                new Resolver(tokens, names, knowledge.heads(), knowledge.gazetteer(), encounter.participants());
        Extraction extraction = new ExtractionWriter(article, tokens, names, encounter, resolver).write(drafts);
        return new Reading.Read(extraction);
    }

    /// Tokens that stand in what somebody says.
    private static BitSet said(List<Draft> drafts) {
        BitSet said = new BitSet();
        for (Draft draft : drafts) {
            for (Span piece : draft.content()) {
                said.set(piece.start(), piece.end());
            }
        }
        return said;
    }

    /// The day of an RFC 3339 date or date-time.
    private static @Nullable LocalDate day(@Nullable String published) {
        if (published == null || published.length() < 10) {
            return null;
        }
        try {
            return LocalDate.parse(published.substring(0, 10));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
