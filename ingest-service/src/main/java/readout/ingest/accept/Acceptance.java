package readout.ingest.accept;

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

/// Decides whether a form is an article.
@ApplicationScoped
public class Acceptance {

    private final Clock clock;
    private final Fields fields;

    Acceptance(Clock clock, IngestSettings settings) {
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
            return keep(form, form.title(), text, "text");
        }
        if (html != null && text == null) {
            Page page = Page.read(html, form.url());
            return keep(form, form.title() != null ? form.title() : blankToNull(page.title()), page.text(), "html");
        }
        return refused(ProblemType.INVALID_FIELD, "give either text or html", "text");
    }

    private Judgement keep(ArticleForm form, @Nullable String title, String text, String field) {
        KeptText kept = KeptText.of(text);
        if (kept.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
            return refused(ProblemType.NO_TEXT, "there is not one word in it", field);
        }
        Submission submission = new Submission(
                form.url(),
                title,
                form.source(),
                form.publisher(),
                form.reportingSide(),
                form.published(),
                form.language());
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
                form.html());
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static Judgement refused(ProblemType type, String detail, String field) {
        return new Judgement.Refused(Problem.of(type, detail).at(field));
    }
}
