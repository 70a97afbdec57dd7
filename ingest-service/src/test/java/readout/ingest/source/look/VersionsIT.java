package readout.ingest.source.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import readout.event.article.Article;
import readout.event.coverage.Sight;
import readout.event.coverage.SkipReason;
import readout.event.source.SourceKind;
import readout.ingest.publish.Notice;
import readout.ingest.source.ArticleState;
import readout.testing.FakeServer;

/// Each wording of each article once: what changes, what stays, what goes, and what comes back.
class VersionsIT {

    private static final String DATE = "Sat, 09 May 2026 10:00:00 GMT";
    private static final String HTML = "text/html; charset=utf-8";
    private static final SourceKind FEED = new SourceKind.Feed();
    private static final long SEED = 5;
    private static final int PAGES = 500;

    /// Between two rounds of edits each page is asked for once; at two seconds a page, a round takes 17 minutes.
    private static final List<Duration> BETWEEN =
            List.of(Duration.ZERO, Duration.ofMinutes(20), Duration.ofHours(1), Duration.ofHours(6));

    /// A feed of one article, which was looked at once.
    private static Trial lookedAtOnePage() throws InterruptedException {
        Trial trial = new Trial(FEED, "/feed.xml");
        trial.site.page("/feed.xml", "text/xml", Texts.rss(Texts.item("Port", "/a", DATE)));
        trial.site.page("/a", HTML, Texts.page("Port", "port"));
        trial.looked();
        return trial;
    }

    @Test
    void whatDoesNotChangeIsPublishedOnceAndAskedForConditionally() throws InterruptedException {
        try (Trial trial = lookedAtOnePage()) {

            for (int look = 0; look < 5; look++) {
                trial.clock.move(Duration.ofHours(7));
                Sight.Looked sight = trial.looked();
                assertThat(sight.published()).isZero();
                assertThat(sight.skipped()).singleElement().satisfies(skipped -> {
                    assertThat(skipped.reason()).isEqualTo(SkipReason.UNCHANGED);
                    assertThat(skipped.count()).isEqualTo(1);
                });
            }

            assertThat(trial.outlet.articles()).hasSize(1);
            List<FakeServer.Request> feeds = trial.site.requests().stream()
                    .filter(request -> request.line().contains("/feed.xml"))
                    .toList();
            assertThat(feeds).hasSize(6);
            assertThat(feeds.subList(1, 6))
                    .allSatisfy(request -> assertThat(request.headers()).containsKey("if-none-match"));
        }
    }

    @Test
    void aPageThatChangesUnderItsAddressIsANewVersion() throws InterruptedException {
        try (Trial trial = lookedAtOnePage()) {
            trial.recheckAfter(Duration.ofMinutes(20));
            trial.site.page("/a", HTML, Texts.page("Port", "airport"));
            trial.recheckAfter(Duration.ofMinutes(20));
            assertThat(trial.outlet.articles()).as("not due before an hour").hasSize(1);
            trial.recheckAfter(Duration.ofMinutes(30));
            trial.recheckAfter(Duration.ofHours(6));
            trial.recheckAfter(Duration.ofDays(2));
            trial.recheckAfter(Duration.ofDays(9));

            List<Article> articles = trial.outlet.articles();
            assertThat(articles)
                    .extracting(Article::text)
                    .containsExactly(Texts.article("port"), Texts.article("airport"));
            assertThat(articles.getFirst().id()).isEqualTo(articles.getLast().id());
            assertThat(articles.getLast().published()).isEqualTo("2026-05-09T10:00:00Z");
            assertThat(trial.site.asked().stream().filter("/a"::equals)).hasSize(5);
        }
    }

    @Test
    void aPageThatIsGoneIsWithdrawnAndOneThatIsBackIsPublishedAgain() throws InterruptedException {
        try (Trial trial = lookedAtOnePage()) {
            trial.site.answer("/a", FakeServer.status(410, ""));
            trial.recheckAfter(Duration.ofMinutes(20));
            trial.site.page("/a", HTML, Texts.page("Port", "port"));
            trial.recheckAfter(Duration.ofHours(1));

            assertThat(trial.outlet.notices()).hasSize(3);
            assertThat(trial.outlet.notices().get(1)).isInstanceOfSatisfying(Notice.OfWithdrawal.class, gone -> {
                assertThat(gone.withdrawal().reason()).isEqualTo("410 Gone");
                assertThat(gone.articleId())
                        .isEqualTo(trial.outlet.articles().getFirst().id());
            });
            assertThat(trial.outlet.notices().get(2)).isInstanceOf(Notice.OfArticle.class);
        }
    }

    @Test
    void aPageThatIsNotThereIsWithdrawnTheThirdTimeInARow() throws InterruptedException {
        try (Trial trial = lookedAtOnePage()) {
            trial.site.remove("/a");
            trial.recheckAfter(Duration.ofMinutes(20));
            trial.recheckAfter(Duration.ofMinutes(31));
            trial.site.page("/a", HTML, Texts.page("Port", "port"));
            trial.recheckAfter(Duration.ofMinutes(31));
            assertThat(trial.outlet.notices()).as("it came back in time").hasSize(1);
            trial.site.remove("/a");
            trial.recheckAfter(Duration.ofHours(6));
            trial.recheckAfter(Duration.ofMinutes(31));
            assertThat(trial.outlet.notices()).hasSize(1);
            trial.recheckAfter(Duration.ofMinutes(31));

            assertThat(trial.outlet.notices()).hasSize(2);
            assertThat(trial.outlet.notices().getLast().toString()).contains("404 Not Found");
        }
    }

    @Test
    void oneArticleAtSeveralAddressesIsPublishedOnce() throws InterruptedException {
        String canonical = "<link rel=\"canonical\" href=\"/a\">";
        try (Trial trial = new Trial(FEED, "/feed.xml")) {
            trial.site.page(
                    "/feed.xml",
                    "text/xml",
                    Texts.rss(
                            Texts.item("Port", "/a", DATE),
                            Texts.item("Port", "/a?utm_campaign=x", DATE),
                            Texts.item("Port", "/a/amp", DATE),
                            Texts.item("Port", "/story/17", DATE)));
            trial.site.page("/a", HTML, Texts.page("Port", "port", canonical));
            trial.site.page("/story/17", HTML, Texts.page("Port", "port", canonical));

            Sight.Looked sight = trial.looked();

            assertThat(sight.found()).isEqualTo(2);
            assertThat(trial.outlet.articles()).hasSize(1);
        }
    }

    @Test
    void fiveHundredPagesThatChangeAreEachPublishedOnceAWording() throws InterruptedException {
        Random random = new Random(SEED);
        Map<Integer, Integer> edits = new HashMap<>();
        Set<String> wordings = new java.util.TreeSet<>();
        try (Trial trial = new Trial(FEED, "/feed.xml").mostArticles(PAGES)) {
            for (int round = 0; round < 4; round++) {
                for (int page = 0; page < PAGES; page++) {
                    if (round == 0 || random.nextInt(10) == 0) {
                        edits.merge(page, 1, Integer::sum);
                        String what = "page %d of edit %d".formatted(page, edits.get(page));
                        wordings.add(Texts.article(what));
                        trial.site.page("/p" + page, HTML, Texts.page("Page " + page, what));
                    }
                }
                if (round == 0) {
                    trial.site.page("/feed.xml", "text/xml", feed(0));
                    trial.looked();
                } else {
                    trial.recheckAfter(BETWEEN.get(round));
                }
            }
            assertThat(trial.outlet.articles().stream().map(Article::text).collect(Collectors.toSet()))
                    .as("seed %d", SEED)
                    .isEqualTo(wordings);
            assertThat(trial.outlet.articles()).as("each once, seed %d", SEED).hasSize(wordings.size());
        }
    }

    private static String feed(int first) {
        String[] items = new String[PAGES];
        for (int page = first; page < PAGES; page++) {
            items[page] = Texts.item("Page " + page, "/p" + page, DATE);
        }
        return Texts.rss(items);
    }

    @Test
    void whatIsMoreThanALookMayReadIsReadByLaterLooks() throws InterruptedException {
        try (Trial trial = new Trial(FEED, "/feed.xml").mostArticles(2)) {
            String[] items = new String[5];
            for (int number = 0; number < items.length; number++) {
                items[number] = Texts.whole("Item " + number, "/w" + number, DATE, "item " + number);
            }
            trial.site.page("/feed.xml", "text/xml", Texts.rss(items));

            assertThat(trial.looked().published()).isEqualTo(2);
            assertThat(trial.state().remaining()).isEqualTo(3);
            assertThat(Duration.between(trial.clock.instant(), trial.state().nextDue()))
                    .isEqualTo(Duration.ofMinutes(5));
            assertThat(trial.looked().published()).isEqualTo(2);
            assertThat(trial.looked().published()).isEqualTo(1);
            assertThat(trial.looked().published()).isZero();
            assertThat(trial.outlet.articles().stream().map(Article::id).distinct())
                    .hasSize(5);
        }
    }

    @Test
    void aSummaryStandsInUntilThePageCanBeRead() throws InterruptedException {
        try (Trial trial = new Trial(FEED, "/feed.xml")) {
            trial.site.page("/feed.xml", "text/xml", Texts.rss(Texts.item("Port", "/a", DATE)));
            trial.site.answer("/a", FakeServer.status(403, ""));
            assertThat(trial.looked().texts().teaser()).isEqualTo(1);
            trial.site.page("/a", HTML, Texts.page("Port", "port"));
            trial.recheckAfter(Duration.ofMinutes(20));

            assertThat(trial.outlet.articles())
                    .extracting(Article::text)
                    .containsExactly("The ministry told of its work & plans \u2026", Texts.article("port"));
        }
    }

    @Test
    void addressesThatASourceShowsNoMoreAreForgottenInTheEnd() throws InterruptedException {
        try (Trial trial = new Trial(FEED, "/feed.xml")) {
            trial.site.page("/feed.xml", "text/xml", Texts.rss(Texts.whole("Old", "/old", DATE, "old")));
            trial.looked();
            trial.site.page("/feed.xml", "text/xml", Texts.rss(Texts.whole("New", "/new", DATE, "new")));
            for (int day = 0; day < 70; day++) {
                trial.clock.move(Duration.ofDays(1));
                trial.look();
            }
            assertThat(trial.outlet.states())
                    .as("the feed did not change since")
                    .hasSize(2);
            trial.site.page("/feed.xml", "text/xml", Texts.rss(Texts.whole("New", "/new", DATE, "new"), ""));
            trial.look();

            assertThat(trial.outlet.states()).extracting(ArticleState::url).containsExactly(trial.site.url("/new"));
        }
    }

    @Test
    void theWindowOfALookTellsWhatMayHavePassedUnseen() throws InterruptedException {
        try (Trial trial = new Trial(FEED, "/feed.xml")) {
            trial.site.page("/feed.xml", "text/xml", Texts.rss(Texts.whole("One", "/1", DATE, "one")));
            Sight.Looked first = trial.looked();
            assertThat(first.window().from()).isEqualTo(Instant.parse("2026-05-09T10:00:00Z"));
            trial.clock.move(Duration.ofDays(1));
            Sight.Looked second = trial.looked();
            assertThat(second.window().from())
                    .as("it goes on where the last ended")
                    .isEqualTo(first.window().to());
            trial.clock.move(Duration.ofDays(1));
            trial.site.page(
                    "/feed.xml",
                    "text/xml",
                    Texts.rss(Texts.whole("Two", "/2", "Tue, 12 May 2026 06:00:00 GMT", "two")));

            assertThat(trial.looked().window().from())
                    .as("nothing of before is shown any more")
                    .isEqualTo(Instant.parse("2026-05-12T06:00:00Z"));
        }
    }
}
