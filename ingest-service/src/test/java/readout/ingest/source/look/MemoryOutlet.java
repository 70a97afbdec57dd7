package readout.ingest.source.look;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import readout.event.article.Article;
import readout.event.coverage.Poll;
import readout.ingest.publish.LogPosition;
import readout.ingest.publish.Notice;
import readout.ingest.publish.Publication;
import readout.ingest.source.ArticleState;
import readout.ingest.source.SourceState;

/// A log in memory, which keeps all that looks tell.
final class MemoryOutlet implements Outlet {

    private final Map<String, ArticleState> states = new HashMap<>();
    private final List<Notice> notices = new ArrayList<>();
    private final List<Poll> polls = new ArrayList<>();
    private @Nullable SourceState state;

    /// The articles that were published, each version as often as it was.
    List<Article> articles() {
        return notices.stream()
                .filter(Notice.OfArticle.class::isInstance)
                .map(notice -> ((Notice.OfArticle) notice).article())
                .toList();
    }

    List<Notice> notices() {
        return List.copyOf(notices);
    }

    List<Poll> polls() {
        return List.copyOf(polls);
    }

    @Nullable
    SourceState state() {
        return state;
    }

    List<ArticleState> states() {
        return List.copyOf(states.values());
    }

    @Override
    public Optional<ArticleState> article(String sourceId, String entryId) {
        return Optional.ofNullable(states.get(sourceId + "/" + entryId));
    }

    @Override
    public List<ArticleState> articles(String sourceId) {
        return states();
    }

    @Override
    public Publication publish(String sourceId, Notice notice) {
        notices.add(notice);
        return new Publication.Published(new LogPosition("readout.articles.v1", 0, notices.size() - 1L));
    }

    @Override
    public void keep(ArticleState known) {
        states.put(known.key(), known);
    }

    @Override
    public void forget(ArticleState known) {
        states.remove(known.key());
    }

    @Override
    public void finish(SourceState now, Poll poll) {
        state = now;
        polls.add(poll);
    }

    @Override
    public void flush() {
        // nothing waits
    }
}
