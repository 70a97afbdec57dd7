package readout.ingest.source.look;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.testing.FakeServer.status;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import readout.event.coverage.Sight;
import readout.event.source.SourceKind;
import readout.ingest.source.MovingClock;

/// How sites are treated: their rules, their pace, their pauses. The clock moves only where something waits, so what it
/// shows is what was waited for.
class PolitenessIT {

    private static final String DATE = "Sat, 09 May 2026 10:00:00 GMT";
    private static final String HTML = "text/html; charset=utf-8";
    private static final SourceKind FEED = new SourceKind.Feed();

    @Test
    void readoutNamesItselfAndWhomToAsk() throws InterruptedException {
        try (Trial trial = new Trial(FEED, "/feed.xml")) {
            trial.look();

            assertThat(trial.site.requests())
                    .hasSize(2)
                    .allSatisfy(request -> assertThat(request.headers())
                            .containsEntry("user-agent", "Readout/1.0 (+mailto:desk@example.org)")
                            .doesNotContainKeys("cookie", "authorization", "referer"));
        }
    }

    @Test
    void requestsToAHostKeepTheGap() throws InterruptedException {
        try (Trial trial = new Trial(FEED, "/feed.xml")) {
            pages(trial, 5);
            trial.looked();

            assertThat(trial.site.asked()).hasSize(6);
            assertThat(trial.waits).containsExactly(gaps(7, Trial.GAP));
        }
    }

    @Test
    void aLongerCrawlDelayIsKept() throws InterruptedException {
        try (Trial trial = new Trial(FEED, "/feed.xml")) {
            trial.site.page("/robots.txt", "text/plain", "User-agent: *\nCrawl-delay: 20");
            pages(trial, 3);
            trial.looked();

            assertThat(trial.clock.instant())
                    .isEqualTo(MovingClock.BEGIN.plus(Trial.GAP).plus(Duration.ofSeconds(3 * 20)));
        }
    }

    @Test
    void whatRobotsTextForbidsIsNeverAskedFor() throws InterruptedException {
        try (Trial trial = new Trial(FEED, "/feed.xml")) {
            trial.site.page("/robots.txt", "text/plain", """
                    User-agent: *
                    Disallow: /

                    User-agent: readout
                    Disallow: /p1
                    Allow: /
                    """);
            pages(trial, 3);
            Sight.Looked sight = trial.looked();

            assertThat(trial.site.asked()).containsExactly("/feed.xml", "/p0", "/p2");
            assertThat(sight.texts().teaser()).as("its summary stands in").isEqualTo(1);
        }
    }

    @Test
    void robotsTextIsAskedForOnceADay() throws InterruptedException {
        try (Trial trial = new Trial(FEED, "/feed.xml")) {
            pages(trial, 1);
            for (int hours = 0; hours < 50; hours += 5) {
                trial.look();
                trial.clock.move(Duration.ofHours(5));
            }

            assertThat(trial.site.requests().stream()
                            .filter(request -> request.line().contains("robots")))
                    .hasSize(2);
        }
    }

    @Test
    void aSiteWhoseRulesCannotBeReadIsLeftAlone() throws InterruptedException {
        try (Trial trial = new Trial(FEED, "/feed.xml")) {
            trial.site.answer("/robots.txt", status(500, ""));
            pages(trial, 1);

            assertThat(trial.look()).isEqualTo(new Sight.Failed("robots.txt cannot be read: the server answered 500"));
            assertThat(trial.site.asked()).isEmpty();
            trial.site.remove("/robots.txt");
            trial.clock.move(Duration.ofMinutes(11));
            assertThat(trial.looked().published()).isEqualTo(1);
        }
    }

    @Test
    void aHostThatAsksForTimeGetsIt() throws InterruptedException {
        try (Trial trial = new Trial(FEED, "/feed.xml")) {
            trial.site.answer("/feed.xml", status(429, "", "Retry-After: 7200"));

            assertThat(trial.look()).isEqualTo(new Sight.Failed("the server answered 429"));
            assertThat(trial.state().nextDue()).isEqualTo(trial.clock.instant().plusSeconds(7200));
            pages(trial, 1);
            trial.clock.move(Duration.ofMinutes(30));
            assertThat(trial.look()).isEqualTo(new Sight.Failed("the host asked for time"));
            assertThat(trial.site.asked()).as("not asked meanwhile").hasSize(1);
            trial.clock.move(Duration.ofMinutes(91));
            assertThat(trial.looked().published()).isEqualTo(1);
        }
    }

    @Test
    void aHostThatIsOverloadedIsGivenLongerEachTime() throws InterruptedException {
        try (Trial trial = new Trial(FEED, "/feed.xml")) {
            trial.site.answer("/feed.xml", status(503, ""));
            for (int look = 0; look < 4; look++) {
                trial.look();
                trial.clock.move(
                        Duration.between(trial.clock.instant(), trial.state().nextDue()));
            }

            assertThat(trial.site.asked()).hasSize(4);
            assertThat(trial.clock.instant())
                    .as("5 min, doubled with each failure")
                    .isEqualTo(MovingClock.BEGIN.plus(Trial.GAP).plus(Duration.ofMinutes(10 + 20 + 40 + 80)));
        }
    }

    @Test
    void aSourceThatPublishesIsLookedAtOftenAndASilentOneSeldom() throws InterruptedException {
        try (Trial trial = new Trial(FEED, "/feed.xml")) {
            for (int look = 0; look < 4; look++) {
                trial.site.page("/feed.xml", "text/xml", Texts.rss(Texts.whole("W", "/w" + look, DATE, "w " + look)));
                trial.looked();
            }
            assertThat(trial.state().pause()).as("the shortest").isEqualTo(Duration.ofMinutes(5));
            for (int look = 0; look < 20; look++) {
                trial.clock.move(Duration.ofHours(1));
                trial.looked();
            }

            assertThat(trial.state().pause()).as("the longest").isEqualTo(Duration.ofHours(6));
        }
    }

    @Test
    void rulesAndPaceHoldForWhereRedirectsLead() throws InterruptedException {
        try (Trial trial = new Trial(FEED, "/feed.xml")) {
            trial.site.page("/robots.txt", "text/plain", "User-agent: *\nDisallow: /secret");
            trial.site.page(
                    "/feed.xml", "text/xml", Texts.rss(Texts.item("A", "/a", DATE), Texts.item("B", "/b", DATE)));
            trial.site.answer("/a", status(302, "", "Location: /secret"));
            trial.site.answer("/b", status(301, "", "Location: /c"));
            trial.site.page("/c", HTML, Texts.page("C", "canals"));
            trial.looked();

            assertThat(trial.site.asked()).containsExactly("/feed.xml", "/a", "/b", "/c");
            assertThat(trial.outlet.articles().getLast().url()).isEqualTo(trial.site.url("/c"));
            assertThat(trial.waits).hasSize(5).endsWith(Trial.GAP);
        }
    }

    private static void pages(Trial trial, int count) {
        String[] items = new String[count];
        for (int page = 0; page < count; page++) {
            items[page] = Texts.item("Page " + page, "/p" + page, DATE);
            trial.site.page("/p" + page, HTML, Texts.page("Page " + page, "page " + page));
        }
        trial.site.page("/feed.xml", "text/xml", Texts.rss(items));
    }

    /// The first request waits for nothing, all others for the gap.
    private static Duration[] gaps(int requests, Duration gap) {
        Duration[] gaps = new Duration[requests];
        java.util.Arrays.fill(gaps, gap);
        gaps[0] = Duration.ZERO;
        return gaps;
    }
}
