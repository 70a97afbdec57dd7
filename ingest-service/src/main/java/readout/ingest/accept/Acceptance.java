package readout.ingest.accept;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import readout.edge.problem.Problem;
import readout.edge.problem.ProblemType;
import readout.event.article.Article;
import readout.event.article.KeptText;
import readout.event.article.Submission;
import readout.ingest.IngestSettings;
import readout.page.Page;
import readout.page.PageReader;
import readout.page.Published;

/// Decides whether a form is an article.
@ApplicationScoped
public class Acceptance {

    private final Clock clock;
    private final Fields fields;

    public Acceptance(Clock clock, IngestSettings settings) {
        this.clock = clock;
        this.fields = new Fields(clock, settings.maxFuture());
    }

    /// Checks a form and keeps its text. Depends on nothing but the form and the clock.
    public Judgement judge(ArticleForm given) {
        ArticleForm form = trimmed(given);
        Optional<Problem> fault = fields.fault(form);
        if (fault.isPresent()) {
            return new Judgement.Refused(fault.get());
        }
        String text = form.text();
        String html = form.html();
        if (text != null && html == null) {
            return keep(form, text, "text");
        }
        if (html != null && text == null) {
            Page page = PageReader.read(html, form.url());
            return keep(completed(form, page), page.text(), "html");
        }
        return refused(ProblemType.INVALID_FIELD, "give either text or html", "text");
    }

    /// The form with what its page says where the sender says nothing. A date that cannot be is left out.
    private ArticleForm completed(ArticleForm form, Page page) {
        Published published = page.published();
        boolean isDated = form.published() == null && published != null && fields.isPublished(published.date());
        return new ArticleForm(
                form.url() != null ? form.url() : page.canonicalUrl(),
                form.title() != null ? form.title() : blankToNull(page.title()),
                form.source(),
                form.publisher() != null ? form.publisher() : page.publisher(),
                form.reportingSide(),
                isDated ? requireNonNull(published).date() : form.published(),
                form.language(),
                null,
                form.html(),
                isDated ? requireNonNull(published).basis() : form.publishedBasis());
    }

    private Judgement keep(ArticleForm form, String text, String field) {
        KeptText kept = KeptText.of(text);
        if (kept.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
            return refused(ProblemType.NO_TEXT, "there is not one word in it", field);
        }
        Submission submission = new Submission(
                form.url(),
                form.title(),
                form.source(),
                form.publisher(),
                form.reportingSide(),
                form.published(),
                form.language(),
                form.publishedBasis());
        return new Judgement.Accepted(Article.of(submission, kept, clock.instant()));
    }

    private static ArticleForm trimmed(ArticleForm form) {
        return new ArticleForm(
                blankToNull(form.url()),
                blankToNull(form.title()),
                blankToNull(form.source()),
                blankToNull(form.publisher()),
                blankToNull(form.reportingSide()),
                blankToNull(form.published()),
                blankToNull(form.language()),
                form.text(),
                form.html(),
                form.publishedBasis());
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static Judgement refused(ProblemType type, String detail, String field) {
        return new Judgement.Refused(Problem.of(type, detail).at(field));
    }
}
