package readout.ingest.source.look;

import java.time.Clock;
import java.time.Duration;
import readout.ingest.accept.Acceptance;
import readout.ingest.source.fetch.Fetcher;

/// Makes what looks at sources.
public final class Looks {

    private final SourceReader sources;
    private final ArticleReader articles;
    private final Rules rules;
    private final Clock clock;

    /// By what looks go.
    ///
    /// @param maxFuture how far ahead of the clock a date of publication may lie
    /// @param remembered how long an address is kept in mind that its source does not show any more
    public record Rules(Duration maxFuture, Duration remembered, Rechecks rechecks) {}

    public Looks(Fetcher fetcher, Acceptance acceptance, Rules rules, Clock clock) {
        this.sources = new SourceReader(fetcher, clock, rules.maxFuture());
        this.articles = new ArticleReader(fetcher, acceptance, clock, rules.maxFuture());
        this.rules = rules;
        this.clock = clock;
    }

    /// A looker that tells what it finds to an outlet.
    public Looker looker(Outlet outlet) {
        Articles told = new Articles(articles, outlet, rules.rechecks(), rules.remembered(), clock);
        return new Looker(sources, told, outlet, clock);
    }

    /// A look that tells nobody.
    public Preview preview() {
        return new Preview(sources, articles);
    }
}
