package readout.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/// The live feed: what comes, the query, the address, the keys.
abstract class PageFeed extends PageStage {

    @Test
    @Order(1)
    void anEmptyStackTellsHowToFillItAndThenFillsByItself() throws IOException, InterruptedException {
        open("");
        assertThat(page.getByText("./readout load samples")).isVisible();
        Chromium.keep(page, "first-run");

        postSamples();

        assertThat(page.getByText("./readout load samples")).isHidden();
        assertThat(rows().first()).isVisible();
        assertThat(page.locator(".feed-head .total")).hasText(Pattern.compile("6\\d statements"));
        assertThat(rows().filter(new Locator.FilterOptions().setHasText("firmly supports Cuba"))
                        .first())
                .containsText(Pattern.compile("Xi Jinping President.*Cuba.*endorse.*firmly.*Readout Samples"));
        assertThat(page.getByText("Not all is here yet")).isHidden();
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        Chromium.keep(page, "feed");
    }

    @Test
    @Order(4)
    void whatComesWhileTheFeedIsPausedIsCountedAndShownOnDemand() throws InterruptedException {
        open("#/?q=publisher%3A%22Paused%20Wire%22");
        assertThat(page.getByText("No statements match")).isVisible();
        assertThat(page.getByText("This does not mean that nothing was said")).isVisible();
        assertThat(page.locator(".feed-head .state")).hasText("live");

        named(AriaRole.BUTTON, "Pause").click();
        post(article(
                "paused-1", "Paused Wire", "Cuban President Miguel D\u00EDaz-Canel said Cuba supports fair trade."));
        assertThat(named(AriaRole.BUTTON, "1 new")).isVisible();
        assertThat(page).hasTitle("(1) Statements \u2013 Readout");
        assertThat(rows()).hasCount(0);
        named(AriaRole.BUTTON, "1 new").click();

        assertThat(rows()).hasCount(1);
        named(AriaRole.BUTTON, "Go on").click();
        post(article(
                "paused-2", "Paused Wire", "Cuban President Miguel D\u00EDaz-Canel said Cuba opposes new tariffs."));
        assertThat(rows()).hasCount(2);
        assertThat(page.locator(".statement.fresh").first()).hasCSS("animation-name", "fresh");
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        assertThat(page.locator(".statement.fresh").first()).hasCSS("animation-name", "none");
    }

    @Test
    @Order(5)
    void theQueryIsCompletedAndItsErrorsAreUnderlinedWhereTheyStand() {
        open("");
        query().pressSequentially("by:chi");
        Locator china = page.getByRole(
                AriaRole.OPTION,
                new Page.GetByRoleOptions().setName(Pattern.compile("^by:CHN China, \\d+ statements$")));
        assertThat(china).isVisible();
        Chromium.keep(page, "completion");
        query().press("ArrowDown");
        assertThat(query()).hasAttribute("aria-activedescendant", Pattern.compile("query-.*-0"));
        china.click();
        query().pressSequentially("the");
        assertThat(named(AriaRole.OPTION, "theme: field of keywords")).isVisible();
        query().press("Escape");
        query().fill("by:CHN nonsense:x");
        query().press("Enter");

        assertThat(page.locator(".query .error")).containsText("At character 8: there is no field 'nonsense'");
        assertThat(page.locator(".query u")).hasText("nonsense:x");
        assertThat(query()).hasAttribute("aria-invalid", "true");
        assertThat(query()).hasCSS("background-color", "rgba(0, 0, 0, 0)");
        Chromium.keep(page, "query-error");
        chromium.forgetComplaints();
    }

    @Test
    @Order(6)
    void everyStateIsInTheAddressAndBackComesBackToIt() {
        open("");
        page.locator(".facets")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("^Brazil")))
                .first()
                .click();
        assertThat(page).hasURL(Pattern.compile("#/\\?q=by%3ABRA$"));
        assertThat(query()).hasValue("by:BRA");
        assertThat(page.locator(".feed-head .total")).hasText("8 statements");
        page.getByLabel("Order").selectOption("said");
        assertThat(page).hasURL(Pattern.compile("sort=said"));
        assertThat(page.getByText("not live in this order")).isVisible();

        page.goBack();
        page.goBack();
        assertThat(query()).hasValue("");
        assertThat(page.locator(".feed-head .total")).hasText(Pattern.compile("\\d\\d statements"));
        page.goForward();
        assertThat(query()).hasValue("by:BRA");
    }

    @Test
    @Order(7)
    void theKeysMoveOpenSearchAndSubscribe() {
        open("#/?q=by%3ACHN%20to%3ACUB");
        assertThat(rows()).hasCount(3);
        page.keyboard().press("Tab");
        assertThat(named(AriaRole.BUTTON, "Skip to the content")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).isFocused();
        page.keyboard().press("Tab");
        assertThat(query()).isFocused();
        query().blur();
        page.keyboard().press("j");
        page.keyboard().press("j");
        assertThat(rows().nth(1)).hasClass(Pattern.compile("chosen"));
        page.keyboard().press("k");
        assertThat(rows().first()).isFocused();
        page.keyboard().press("o");
        assertThat(page).hasURL(Pattern.compile("#/articles/ar_"));
        page.goBack();
        assertThat(rows().first()).hasClass(Pattern.compile("chosen"));
        page.keyboard().press("/");
        assertThat(query()).isFocused();
        query().blur();
        page.keyboard().press("s");
        assertThat(page).hasURL(Pattern.compile("#/alerts/new\\?q=by%3ACHN"));
    }
}
