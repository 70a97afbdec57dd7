package readout.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
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

/// The page in a real browser on a running stack that has read our samples: alerts, attacks, access, size, and all that
/// the classes above tell.
class PageIT extends PageViews {

    /// The page waits for half a minute at most before it tries again.
    private static final int LONGEST_WAIT_MILLISECONDS = 40_000;

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
    @Order(10)
    void anAlertIsTriedMadeAndFires() throws InterruptedException {
        open("#/alerts/new?q=by%3ACUB");
        assertThat(page.locator(".dry-run")).containsText(Pattern.compile("\\d+ matches.*a week"));
        query().fill("by:CUB theme:trade rum");
        assertThat(page.locator(".dry-run")).containsText("0 matches");
        page.getByLabel("Name").fill("Cuba on rum");
        Chromium.keep(page, "alert-new");
        named(AriaRole.BUTTON, "Make the alert").click();
        assertThat(page.getByText("Nothing has matched yet")).isVisible();
        assertThat(page.getByText(Pattern.compile("/feed\\.atom$"))).isVisible();

        post(article("rum", "Alert Wire", "Cuban President Miguel D\u00EDaz-Canel said Cuba welcomes trade in rum."));

        assertThat(named(AriaRole.HEADING, "1 match")).isVisible();
        assertThat(page.locator(".why")).containsText(Pattern.compile("rum found.*rum"));
        assertThat(page.locator(".why mark")).hasText("rum");
        Chromium.keep(page, "alert-fired");
        open("#/alerts");
        assertThat(page.locator("table.alerts")).containsText(Pattern.compile("Cuba on rum.*feed.*live"));
    }

    @Test
    @Order(11)
    void aWebhookShowsItsSecretOnceAndItsDeliveries() {
        open("#/alerts/new?q=by%3ACUB%20%22one-China%22");
        page.getByLabel("Name").fill("Posted");
        page.getByLabel("Tells by").selectOption("webhook");
        page.getByLabel("Address").fill("http://127.0.0.1:18999/hook");
        page.getByLabel("Begins").selectOption("earliest");
        named(AriaRole.BUTTON, "Make the alert").click();
        assertThat(page.getByText(Pattern.compile("^whsec_"))).isVisible();
        named(AriaRole.LINK, "To the alert").click();

        assertThat(page.locator(".match table")).containsText("refused: 127.0.0.1 is in 127.0.0.0/8");
        named(AriaRole.BUTTON, "Test the webhook").click();
        assertThat(page.getByText("Test: refused")).isVisible();
        Chromium.keep(page, "alert-deliveries");
        named(AriaRole.BUTTON, "Delete").click();
        page.locator("dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Delete"))
                .click();
        assertThat(page).hasURL(Pattern.compile("#/alerts$"));
    }

    @Test
    @Order(12)
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
    @Order(13)
    void aLostConnectionIsToldAndNotTakenForSilence() throws IOException {
        open("");
        assertThat(page.locator(".feed-head .state")).hasText("live");
        stack.kill(Role.QUERY);
        assertThat(page.locator(".feed-head .state")).containsText("connection lost; what you see may be old");
        assertThat(rows().first()).isVisible();
        stack.awaitReady();
        assertThat(page.locator(".feed-head .state"))
                .hasText("live", new LocatorAssertions.HasTextOptions().setTimeout(LONGEST_WAIT_MILLISECONDS));
        chromium.forgetComplaints();
    }

    @Test
    @Order(14)
    void noViewIsClosedToAnybody() throws InterruptedException {
        String article = stack.api()
                .get("/statements?q=by:CHN+to:CUB&size=1")
                .at("/items/0/article/id")
                .asText();
        List<String> views = new ArrayList<>(VIEWS);
        views.add("#/articles/" + article);
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

    /// All rules; contrast alone where only the colours are others.
    private AxeBuilder axe(ColorScheme colours) {
        AxeBuilder axe = new AxeBuilder(page).setLegacyMode(true);
        return colours == ColorScheme.LIGHT ? axe.withTags(RULES) : axe.withRules(List.of("color-contrast"));
    }

    private static String name(String view) {
        return view.isEmpty() ? "statements" : view.replaceAll("[^a-z]+", "-").substring(1);
    }

    @Test
    @Order(15)
    void aPhoneShowsItAllWithoutScrollingSideways() {
        page.setViewportSize(360, 740);
        for (String view : VIEWS) {
            open(view);
            assertThat(page.locator("main h1").first()).isAttached();
            assertThat(page.locator(".loading")).hasCount(0);
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as(view)
                    .isTrue();
            Chromium.keep(page, name(view) + "-phone");
        }
    }

    @Test
    @Order(16)
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
