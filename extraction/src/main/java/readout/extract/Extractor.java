package readout.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import readout.event.article.Article;
import readout.event.outcome.Obstacle;
import readout.event.statement.Extraction;
import readout.event.statement.Meeting;
import readout.extract.StatementWriter.Readers;
import readout.extract.claim.Claims;
import readout.extract.claim.Parties;
import readout.extract.claim.Sides;
import readout.extract.claim.Talk;
import readout.extract.clause.Clauses;
import readout.extract.coding.Coder;
import readout.extract.language.LanguageGate;
import readout.extract.meeting.Days;
import readout.extract.meeting.Encounter;
import readout.extract.meeting.Headline;
import readout.extract.meeting.MeetingFinder;
import readout.extract.meeting.OwnOffices;
import readout.extract.meeting.SaidDays;
import readout.extract.name.NameFinder;
import readout.extract.name.Names;
import readout.extract.speaker.Resolver;
import readout.extract.speaker.Setting;
import readout.extract.statement.Draft;
import readout.extract.statement.Grammar;
import readout.extract.tag.Tagger;
import readout.extract.text.Heading;
import readout.extract.text.Span;
import readout.extract.text.Tokenizer;
import readout.extract.text.Tokens;
import readout.extract.text.Words;

/// Finds the statements of one article. Holds scratch space: one extractor per thread.
public final class Extractor {

    /// Longer texts are not read, in code points: an article has some thousands, a treaty some hundred thousand.
    public static final int MOST_CODE_POINTS = 2 << 20;

    private final Knowledge knowledge;
    private final Words words;
    private final Tagger tagger;
    private final NameFinder nameFinder;
    private final SideText sideText;
    private final Grammar grammar;

    public Extractor(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.words = new Words(knowledge.vocabulary());
        this.tagger = new Tagger(knowledge.tagWeights(), knowledge.verbReadings());
        this.nameFinder = new NameFinder(knowledge.gazetteer(), knowledge.heads(), knowledge.givenNames());
        this.sideText = new SideText(words, tagger, nameFinder);
        this.grammar = new Grammar(knowledge.cues(), knowledge.heads());
    }

    /// Reads one article. A pure function of the article and the knowledge; never throws on any text.
    public Reading read(Article article) {
        int length = article.text().codePointCount(0, article.text().length());
        if (length > MOST_CODE_POINTS) {
            return new Reading.NotRead(
                    Obstacle.TOO_LARGE, "has " + length + " characters; articles are read up to " + MOST_CODE_POINTS);
        }
        int slots = words.startArticle();
        Tokens tokens = Tokenizer.tokenize(article.text(), words);
        return LanguageGate.obstacle(tokens)
                .<Reading>map(detail -> new Reading.NotRead(Obstacle.LANGUAGE, detail))
                .orElseGet(() -> new Reading.Read(read(article, tokens, slots)));
    }

    private Extraction read(Article article, Tokens tokens, int slots) {
        tagger.tag(tokens, slots);
        LocalDate published = day(article.published());
        String home = sideText.home(article, slots);
        String government = government(article, home, slots);
        Names names = nameFinder.find(tokens, published, government);
        Clauses clauses = new Clauses(tokens, names);
        Heading heading = Heading.of(tokens, article.title());
        List<Draft> drafts = grammar.read(clauses, heading);
        BitSet said = said(drafts);
        Days days = new Days(tokens, published);
        Headline headline = sideText.headline(article, heading, published, slots);
        OwnOffices own = office -> government == null
                ? null
                : knowledge.gazetteer().holder(office.toLowerCase(Locale.ROOT), government, published);
        Encounter encounter = new MeetingFinder(tokens, names, days, headline, said::get, own).find();
        Resolver resolver = new Resolver(
                tokens,
                names,
                knowledge.heads(),
                knowledge.gazetteer(),
                encounter.participants(),
                new Setting(published, government, sideText.people(article, slots)));
        Voices voices = new Voices(tokens, drafts, resolver);
        Coder coder = new Coder(tokens, names, knowledge.eventCodes());
        Sides sides = new Sides(knowledge.gazetteer(), home);
        Claims claims = new Claims(clauses, knowledge.actWords(), knowledge.impliedTargets(), sides, coder);
        Talk talk = new Parties(tokens, names, sides).of(encounter.participants(), voices.speakers());
        ThemePicker themes = new ThemePicker(tokens, names, knowledge.themes(), encounter);
        SaidDays saidDays = new SaidDays(tokens, days, encounter, said::get);
        Readers readers = new Readers(
                claims, knowledge.eventContexts(), themes, knowledge.formulations(), resolver::known, saidDays, names);
        Meeting meeting = MeetingWriter.write(encounter.with(voices.speakers(), government), article.id());
        Slices slices = new Slices(tokens);
        StatementWriter writer = new StatementWriter(article.id(), meeting.id(), slices, talk, readers);
        return new ExtractionWriter(names, meeting, slices).write(drafts, voices, writer);
    }

    /// The country whose government speaks of itself in an article: *the President* is its president.
    private @Nullable String government(Article article, @Nullable String home, int slots) {
        String host = home == null ? OfficialHosts.country(article.url()) : home;
        return host == null ? sideText.issuer(article, slots) : host;
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
        int year = number(published, 0, 4);
        int month = number(published, 5, 7);
        int day = number(published, 8, 10);
        if (year < 0 || month < 0 || day < 0 || published.charAt(4) != '-' || published.charAt(7) != '-') {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /// The number that only digits between two places write; negative if anything else stands there.
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }
}
