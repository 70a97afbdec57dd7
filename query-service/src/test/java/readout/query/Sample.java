package readout.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.event.article.Article;
import readout.event.article.KeptText;
import readout.event.article.Origin;
import readout.event.article.Submission;
import readout.event.outcome.Obstacle;
import readout.event.outcome.Outcome;
import readout.event.outcome.Rules;
import readout.event.statement.Act;
import readout.event.statement.Actor;
import readout.event.statement.ActorType;
import readout.event.statement.Claim;
import readout.event.statement.Codebook;
import readout.event.statement.Coding;
import readout.event.statement.DateBasis;
import readout.event.statement.Evidence;
import readout.event.statement.Extraction;
import readout.event.statement.ImpliedTarget;
import readout.event.statement.Kind;
import readout.event.statement.Meeting;
import readout.event.statement.Modality;
import readout.event.statement.Polarity;
import readout.event.statement.Resolution;
import readout.event.statement.Slice;
import readout.event.statement.Speaker;
import readout.event.statement.Statement;
import readout.event.statement.StatementIdentity;
import readout.query.change.Arrival;
import readout.query.change.Corpus;
import readout.query.change.HeldArticle;
import readout.query.change.Projection;
import readout.query.change.Step;

/// Outcomes for tests, without the extraction that makes real ones.
public final class Sample {

    public static final Rules RULES = new Rules("1", "rules-1");
    public static final Rules OTHER_RULES = new Rules("2", "rules-2");
    public static final Actor CUBA = new Actor("CUB", ActorType.COUNTRY, "Cuba", "Q241", "CUB", null);
    public static final Actor CHINA = new Actor("CHN", ActorType.COUNTRY, "China", "Q148", "CHN", null);
    public static final Actor DIAZ_CANEL =
            new Actor("miguel-diaz-canel-cub", ActorType.PERSON, "Miguel D\u00EDaz-Canel", null, "CUB", "President");

    /// When outcomes are written to the log.
    public static final Instant WRITTEN = Instant.parse("2026-05-09T10:00:01Z");

    private Sample() {}

    /// An article at an address, in one wording.
    public static Article article(String name, String text) {
        Submission about = new Submission(
                "https://example.org/" + name, "On " + name, null, "Example Daily", "CUB", "2026-05-09", "en");
        return Article.of(about, KeptText.of(text), Instant.parse("2026-05-09T10:00:00Z"));
    }

    /// What reading an article gave: the statements.
    public static Outcome.Enriched enriched(Article article, long offset, Rules rules, Statement... statements) {
        return new Outcome.Enriched(
                article,
                new Origin(0, offset),
                rules,
                new Extraction(Arrays.asList(statements), List.of(), Meeting.NONE, List.of()));
    }

    /// What reading an article about a meeting gave.
    public static Outcome.Enriched met(Article article, long offset, Meeting meeting, Statement... statements) {
        return new Outcome.Enriched(
                article,
                new Origin(0, offset),
                RULES,
                new Extraction(Arrays.asList(statements), List.of(), meeting, List.of()));
    }

    /// What an outcome means as news, to a view that knows nothing of what was said before.
    public static Step step(@Nullable HeldArticle held, Outcome outcome, long offset) {
        return Projection.step(held, outcome, new Arrival(offset, false), Corpus.NONE);
    }

    /// An article in a language that is not read.
    public static Outcome.Unread unread(Article article, long offset) {
        return new Outcome.Unread(article, new Origin(0, offset), RULES, Obstacle.LANGUAGE, "looks like es");
    }

    /// A statement of one claim.
    public static Statement said(Article article, Actor speaker, String content, String... themes) {
        return said(article, speaker, content, claim(content, Act.ENDORSE, CHINA, themes));
    }

    /// A statement of several claims.
    public static Statement said(Article article, Actor speaker, String content, Claim... claims) {
        return new Statement(
                StatementIdentity.id(article.id(), speaker.name(), "said", content, 0),
                Kind.INDIRECT,
                List.of(new Speaker(speaker, Resolution.NAME, 0.9)),
                null,
                null,
                List.of(new Slice(0, content.codePointCount(0, content.length()), content)),
                List.of(),
                new Evidence(0, content.codePointCount(0, content.length()), content, "", ""),
                List.of(),
                List.of(),
                List.of(),
                "preposed",
                "mt_1",
                LocalDate.of(2026, 5, 8),
                DateBasis.RELATIVE,
                Arrays.asList(claims),
                0.9);
    }

    public static Claim claim(String text, Act act, Actor target, String... themes) {
        return new Claim(
                new Slice(0, text.codePointCount(0, text.length()), text),
                act,
                Modality.ASSERTED,
                null,
                Polarity.POSITIVE,
                null,
                List.of(target),
                null,
                List.of(target.id()),
                Arrays.asList(themes),
                List.of(),
                List.of(),
                List.of(Coding.of(Codebook.CAMEO, "0311", List.of()), Coding.of(Codebook.PLOVER, "AGREE", List.of())));
    }

    /// A claim that means somebody whom it does not name.
    public static Claim meaning(Claim claim, String rule, Actor actor) {
        return new Claim(
                claim.slice(),
                claim.act(),
                claim.modality(),
                claim.tense(),
                claim.polarity(),
                claim.intensity(),
                claim.targets(),
                new ImpliedTarget(rule, actor, claim.slice(), 0.9),
                claim.about(),
                claim.themes(),
                claim.fields(),
                claim.formulations(),
                claim.codings());
    }
}
