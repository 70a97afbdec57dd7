package readout.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/// The views behind the feed: articles, pairs, meetings, charts.
abstract class PageViews extends PageFeed {

    @Test
    @Order(8)
    void anArticleShowsItsStatementsTheirClaimsAndTheirEvidence() {
        open("#/?q=by%3ACHN%20to%3ACUB");
        rows().first().locator(".source a").click();
        assertThat(named(AriaRole.HEADING, "Xi Jinping holds talks with Cuban President Miguel D\u00EDaz-Canel"))
                .isVisible();
        assertThat(page.locator(".text mark").first()).hasText("China");
        assertThat(page.locator(".text")).containsText("1China and Cuba are good friends");
        assertThat(page.locator(".meeting-card")).containsText("Great Hall of the People, Beijing");

        named(AriaRole.BUTTON, "Statement 3").focus();
        Locator card = page.locator(".card.chosen");
        assertThat(card).containsText("China is willing to work with Cuba");
        named(AriaRole.BUTTON, "Statement 2").click();
        assertThat(card).containsText(Pattern.compile("China firmly supports Cuba.*endorse"));
        assertThat(card).isFocused();
        card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Verify"))
                .click();
        assertThat(card).containsText("Verified: every word stands where the statement says.");
        card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Copy citation"))
                .click();
        assertThat(card).containsText("Copied");
        assertThat((String) page.evaluate("navigator.clipboard.readText()"))
                .contains(
                        "Xi Jinping, President (indirect speech): \u201CChina's policy",
                        "Code points 317\u2013531",
                        "#:~:text=");
        page.locator(".text mark").nth(0).hover();
        assertThat(page.locator(".card.chosen h3")).containsText("1");
        Chromium.keep(page, "article");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".masthead nav")).isHidden();
        assertThat(card.getByRole(AriaRole.BUTTON)).hasCount(0);
        assertThat(page.locator(".text mark").first()).isVisible();
        Chromium.keep(page, "article-print");
    }

    @Test
    @Order(9)
    void anEditedArticleShowsWhatBecameOfEachStatement() throws InterruptedException {
        String first = "Cuban President Miguel D\u00EDaz-Canel said Cuba will expand trade with China.";
        String second = "Cuban President Miguel D\u00EDaz-Canel said Cuba will greatly expand trade with China.";
        post(article("edited", "Edit Wire", first));
        open("#/?q=publisher%3A%22Edit%20Wire%22");
        assertThat(rows()).hasCount(1);
        post(article("edited", "Edit Wire", second));
        assertThat(rows().filter(new Locator.FilterOptions().setHasText("greatly")))
                .hasCount(1);

        rows().filter(new Locator.FilterOptions().setHasText("greatly"))
                .locator(".source a")
                .click();
        assertThat(named(AriaRole.HEADING, "2 versions")).isVisible();
        assertThat(page.locator(".change-revised ins")).hasText("greatly");
        Chromium.keep(page, "versions");
    }

    @Test
    @Order(2)
    void thePairShowsBothSides() {
        open("#/pairs/CHN/CUB");
        Locator sides = page.locator(".side");
        assertThat(sides).hasCount(2);
        assertThat(sides.nth(0)).containsText(Pattern.compile("China to Cuba.*statements3", Pattern.DOTALL));
        assertThat(sides.nth(1)).containsText(Pattern.compile("Cuba to China.*statements4", Pattern.DOTALL));
        assertThat(sides.nth(1)).containsText("the one-China principle");
        assertThat(page.locator(".by-side")).containsText("sovereignty");
        assertThat(page.locator(".timeline")).containsText("Bilateral meeting, 25 Nov 2022");
        assertThat(sides.nth(0).locator(".chart tbody tr"))
                .hasCount(sides.nth(1).locator(".chart tbody tr").count());
        Chromium.keep(page, "pair");

        page.locator(".timeline a").first().click();
        assertThat(page.locator(".comparison").first()).containsText(Pattern.compile("political trust.*both sides"));
        assertThat(page.locator(".comparison").first()).containsText(Pattern.compile("trade.*only China"));
        assertThat(page.locator(".comparison").last()).containsText("not known");
        assertThat(page.getByText("what it speaks of is not known, which is not silence"))
                .isVisible();
        Chromium.keep(page, "meeting");
    }

    @Test
    @Order(10)
    void anActorShowsWhatItSaidToWhomAndWithWhomItMet() {
        open("#/actors/CUB");
        assertThat(named(AriaRole.HEADING, "Cuba")).isVisible();
        assertThat(page.locator(".independence")).containsText(Pattern.compile("statements\\d+"));
        assertThat(page.locator(".counts").first()).containsText(Pattern.compile("To whom.*China"));
        assertThat(page.locator(".timeline")).containsText("Bilateral meeting, 25 Nov 2022");
        assertThat(rows().first()).isVisible();
        page.locator(".pair-link").first().click();
        assertThat(page).hasURL(Pattern.compile("#/pairs/CUB/CHN$"));
    }

    @Test
    @Order(11)
    void aThemeShowsItsTrendItsSpeakersAndWhenThereWasMoreThanUsual() throws InterruptedException {
        String six = IntStream.range(0, 6)
                .mapToObj(
                        "Cuban President Miguel D\u00EDaz-Canel said Cuba will expand trade on line %d with China."
                                ::formatted)
                .collect(Collectors.joining(" "));
        post(article("spike", "Spike Wire", six));
        open("#/?q=publisher%3A%22Spike%20Wire%22");
        assertThat(rows()).hasCount(6);

        open("#/themes/trade");
        assertThat(page.getByText(Pattern.compile("May 2026: \\d+ statements, usually 0\\.0 a month")))
                .isVisible();
        assertThat(page.locator(".counts").nth(1)).containsText(Pattern.compile("By speaker.*Miguel Diaz-Canel"));
        assertThat(page.getByRole(
                        AriaRole.IMG,
                        new Page.GetByRoleOptions().setName(Pattern.compile("Statements over time\\. .*1 spikes"))))
                .isVisible();
        Chromium.keep(page, "theme");
        named(AriaRole.BUTTON, "Show them").first().click();
        assertThat(query()).hasValue("theme:trade said:[2026-05-01 TO 2026-05-31]");
    }

    @Test
    @Order(12)
    void chartsHaveANameATableAndAFile() throws IOException {
        open("#/charts");
        assertThat(page.getByRole(
                        AriaRole.IMG,
                        new Page.GetByRoleOptions().setName(Pattern.compile("Statements over time\\. .*most, \\d+"))))
                .isVisible();
        assertThat(page.locator(".chart canvas")).hasCount(3);
        Chromium.keep(page, "charts");
        Locator heat = page.locator(".chart").nth(1);
        heat.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Table"))
                .click();
        assertThat(heat.locator("tbody")).containsText(Pattern.compile("China[\\d]*[1-9]"));
        Download saved = page.waitForDownload(
                () -> heat.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("CSV"))
                        .click());
        assertThat(Files.readString(saved.path())).startsWith("by,").contains("\r\nChina,");

        named(AriaRole.BUTTON, "By speaker").click();
        assertThat(named(AriaRole.BUTTON, "By speaker")).isFocused();
        assertThat(page).hasURL(Pattern.compile("#/charts\\?rows=speaker$"));
        assertThat(heat.locator("tbody tr")
                        .filter(new Locator.FilterOptions().setHasText("Xi Jinping"))
                        .first())
                .containsText(Pattern.compile("[1-9]"));

        Locator network = page.locator(".chart").nth(2);
        network.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Table"))
                .click();
        assertThat(network.locator("tbody a").first()).hasAttribute("href", Pattern.compile("#/pairs/[A-Z]{3}/"));

        Locator canvas = page.locator(".chart canvas").first();
        canvas.scrollIntoViewIfNeeded();
        var box = canvas.boundingBox();
        page.mouse().move(box.x + box.width * 0.2, box.y + 60);
        page.mouse().down();
        page.mouse().move(box.x + box.width * 0.5, box.y + 60);
        page.mouse().up();
        assertThat(page).hasURL(Pattern.compile("q=said%3A%5B202\\d-\\d\\d-\\d\\d\\+TO\\+202\\d"));
    }
}
