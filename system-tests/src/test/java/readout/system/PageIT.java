package readout.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import readout.local.stack.Role;

/// The page in a real browser on a running stack that has read our samples: attacks, failures, access, size, and all
/// that the classes above tell.
class PageIT extends PageAlerts {

    /// The page waits for ten seconds at most before it tries again.
    private static final int LONGEST_RETURN_MILLISECONDS = 20_000;

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final List<String> VIEWS = List.of(
            "",
            "#/?q=nobodyeversaidthis",
            "#/actors",
            "#/actors/CHN",
            "#/pairs/CHN/CUB",
            "#/themes",
            "#/themes/sovereignty",
            "#/meetings/mt_miguel-diaz-canel-cub_xi-jinping-chn_2022-11-25",
            "#/charts",
            "#/alerts",
            "#/alerts/new?q=by%3ACUB",
            "#/coverage");

    @Test
    @Order(20)
    void aScriptStoredInTitleTextAndAddressDoesNotRun() throws InterruptedException {
        String script = "<img src=x onerror=window.ran=1><script>window.ran=1</script>";
        post("""
                {"url":"https://example.org/x\\"><script>window.ran=1</script>","title":"%s","publisher":"Script Wire %s",
                 "text":"Cuban President Miguel D\u00EDaz-Canel said Cuba supports %s trade."}""".formatted(script, script, script));
        for (String address : List.of("#/?q=script", "#/charts?q=script")) {
            open(address);
            assertThat(page.locator("article.statement, .chart").first()).isVisible();
            assertThat(page.evaluate("window.ran")).isNull();
        }
        open("#/?q=script");
        rows().first().locator(".source a").click();
        assertThat(page.locator("h1")).hasText(script);
        assertThat(page.locator(".text")).containsText("window.ran=1");
        assertThat(page.evaluate("window.ran")).isNull();
        assertThat(page.locator("main script, main img")).hasCount(0);
    }

    @Test
    @Order(22)
    void longWordsStayInTheirPlaceAndTextsFromRightToLeftBeginAtTheRight() throws InterruptedException {
        String word = "Donaudampfschiff".repeat(12);
        post("""
                {"url":"https://example.org/long","title":"\u0643\u0648\u0628\u0627 %1$s","publisher":"%1$s",
                 "text":"Cuban President Miguel D\u00EDaz-Canel said Cuba supports %1$s trade with China."}""".formatted(word));
        open("#/?q=Donaudampfschiff*");
        rows().first().locator(".source a").click();
        assertThat(page.locator("h1")).hasCSS("direction", "rtl");
        assertThat(page.locator(".text p").first()).hasCSS("direction", "ltr");
        assertFits("article");
        open("#/");
        assertThat(rows().first()).containsText(word);
        page.setViewportSize(360, 740);
        assertFits("feed");
        Chromium.keep(page, "long-words-phone");
    }

    @Test
    @Order(23)
    void whatNobodyAnswersIsAFailureAndWhatFailedIsTold() throws IOException, InterruptedException {
        open("#/coverage");
        assertThat(page.getByText("No source of its own is configured")).isVisible();
        page.context().setOffline(true);
        open("#/themes/trade");
        assertThat(named(AriaRole.HEADING, "No answer")).isVisible();
        assertThat(page.locator(".masthead .seen")).containsText("no answer");
        Chromium.keep(page, "no-answer");
        page.context().setOffline(false);
        named(AriaRole.BUTTON, "Try again").click();
        assertThat(named(AriaRole.HEADING, "Trade")).isVisible();
        open("#/articles/ar_nothing");
        assertThat(named(AriaRole.HEADING, "Not here")).isVisible();

        String ingest = stack.api().ingest();
        new Api(ingest, ingest).create("/sources", "{\"name\":\"Nobody\",\"address\":\"http://127.0.0.1:8099/feed\"}");
        open("#/coverage");
        assertThat(page.locator(".facts-table")).containsText("partial");
        assertThat(page.locator("tbody")).containsText(Pattern.compile("Nobody.*never.*refused: 127.0.0.1"));
        open("#/?q=by%3ACUB");
        assertThat(named(AriaRole.HEADING, "Not everything was looked at")).isVisible();
        open("#/?q=nobodyeversaidthis");
        assertThat(page.getByText("This does not mean that nothing was said: what Readout saw is partial"))
                .isVisible();
        assertThat(page.locator(".reasons")).containsText("Nobody: it could not be looked at");
        Chromium.keep(page, "partial");
        chromium.forgetComplaints();
    }

    @Test
    @Order(21)
    void aLostConnectionIsToldAndNotTakenForSilence() throws IOException {
        open("");
        assertThat(page.locator(".feed-head .state")).hasText("live");
        stack.kill(Role.QUERY);
        assertThat(page.locator(".feed-head .state")).containsText("connection lost; what you see may be old");
        assertThat(rows().first()).isVisible();
        stack.awaitReady();
        assertThat(page.locator(".feed-head .state"))
                .hasText("live", new LocatorAssertions.HasTextOptions().setTimeout(LONGEST_RETURN_MILLISECONDS));
        chromium.forgetComplaints();
    }

    @Test
    @Order(24)
    void noViewIsClosedToAnybody() throws InterruptedException {
        String article = stack.api()
                .get("/statements?q=by:CHN+to:CUB&size=1")
                .at("/items/0/article/id")
                .asText();
        List<String> views = new ArrayList<>(VIEWS);
        views.add("#/articles/" + article);
        String alert = stack.api().get("/alerts?size=1").at("/items/0/id").asText();
        views.add("#/alerts/" + alert);
        views.add("#/alerts/%s/change".formatted(alert));
        for (String view : views) {
            open(view);
            assertThat(page.locator("main h1").first()).isAttached();
            page.waitForLoadState(LoadState.DOMCONTENTLOADED);
            assertThat(page.locator(".loading")).hasCount(0);
            for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
                Chromium.keep(page, name(view) + "-" + colours.name().toLowerCase(Locale.ROOT));
                assertThat(axe(colours).analyze().getViolations())
                        .as("%s, %s", view, colours)
                        .extracting(violation -> violation.getId() + " "
                                + violation.getNodes().getFirst().getHtml())
                        .isEmpty();
            }
        }
    }

    /// All rules; contrast alone where only the colours are others. It tells violations only: to describe all that is
    /// in order takes it three times as long.
    private AxeBuilder axe(ColorScheme colours) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        AxeBuilder axe = new AxeBuilder(page).setLegacyMode(true).options(options);
        return colours == ColorScheme.LIGHT ? axe.withTags(RULES) : axe.withRules(List.of("color-contrast"));
    }

    private static String name(String view) {
        return view.isEmpty() ? "statements" : view.replaceAll("[^a-z]+", "-").substring(1);
    }

    @Test
    @Order(25)
    void aPhoneShowsItAllWithoutScrollingSideways() {
        page.setViewportSize(360, 740);
        for (String view : VIEWS) {
            open(view);
            assertThat(page.locator("main h1").first()).isAttached();
            assertThat(page.locator(".loading")).hasCount(0);
            assertFits(view);
            Chromium.keep(page, name(view) + "-phone");
        }
    }

    private void assertFits(String view) {
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as(view)
                .isTrue();
    }

    @Test
    @Order(26)
    void theFirstLoadIsSmallAndChartsComeLater() throws IOException {
        List<Response> loaded = new ArrayList<>();
        page.onResponse(loaded::add);
        open("");
        assertThat(rows().first()).isVisible();
        int bytes = 0;
        for (Response response : List.copyOf(loaded)) {
            if (response.url().contains("/static/")
                    || response.url().equals(stack.api().query() + "/")) {
                bytes += gzipped(response.body());
            }
        }
        System.out.printf("The first load is %,d bytes gzipped, in %d files%n", bytes, loaded.size());

        assertThat(bytes).isBetween(10_000, 400_000);
        assertThat(loaded).extracting(Response::url).noneMatch(url -> url.contains("echarts"));
    }

    private static int gzipped(byte[] body) throws IOException {
        ByteArrayOutputStream small = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(small)) {
            gzip.write(body);
        }
        return small.size();
    }
}
