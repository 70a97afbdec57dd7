package readout.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/// Alerts: tried, made, fired, changed; what came of their webhooks.
abstract class PageAlerts extends PageViews {

    @Test
    @Order(3)
    void anAlertIsTriedMadeAndFires() throws InterruptedException {
        open("#/alerts/new?q=by%3ACUB");
        assertThat(page.locator(".dry-run")).containsText(Pattern.compile("\\d+ matches.*a week"));
        page.getByLabel("Only").selectOption("*");
        assertThat(query()).hasValue("by:CUB firstUse:*");
        assertThat(page.locator(".dry-run")).containsText(Pattern.compile("^Dry run[1-9] match"));
        query().fill("by:CUB theme:trade rum");
        assertThat(page.locator(".dry-run")).containsText("0 matches");
        assertThat(page.getByLabel("Only")).hasValue("");
        query().fill("by:CUB \"one-China principle\"");
        assertThat(page.locator(".dry-run")).containsText("1 match in all");
        page.getByLabel("Name").fill("Cuba on one China");
        Chromium.keep(page, "alert-new");
        named(AriaRole.BUTTON, "Make the alert").click();
        assertThat(page.getByText("Nothing has matched yet")).isVisible();
        assertThat(page.getByText(Pattern.compile("/feed\\.atom$"))).isVisible();

        post(article(
                "one-china",
                "Alert Wire",
                "Cuban President Miguel D\u00EDaz-Canel said Cuba firmly upholds the one-China principle."));

        assertThat(named(AriaRole.HEADING, "1 match")).isVisible();
        assertThat(page.locator(".why")).containsText(Pattern.compile("principle.* found.*one-China principle"));
        assertThat(page.locator(".why mark").first()).hasText(Pattern.compile("one-China"));
        Chromium.keep(page, "alert-fired");
        open("#/alerts");
        assertThat(page.locator("table.alerts")).containsText(Pattern.compile("Cuba on one China.*feed.*live"));
    }

    @Test
    @Order(13)
    void aWebhookShowsItsSecretOnceAndItsDeliveries() {
        open("#/alerts/new?q=by%3ACUB%20%22one-China%22");
        page.getByLabel("Name").fill("Posted");
        page.getByLabel("Tells by").selectOption("webhook");
        page.getByLabel("Address").fill("http://127.0.0.1:18999/hook");
        page.getByLabel("Begins").selectOption("earliest");
        named(AriaRole.BUTTON, "Make the alert").click();
        assertThat(page.getByText(Pattern.compile("^whsec_"))).isVisible();
        named(AriaRole.LINK, "To the alert").click();

        assertThat(page.locator(".match table").first()).containsText("refused: 127.0.0.1 is in 127.0.0.0/8");
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
    @Order(14)
    void anAlertWaitsForManyMatchesAndIsChangedToPostThemTogether() {
        open("#/alerts/new?q=by%3ACUB%20to%3ACHN");
        page.getByLabel("Name").fill("Much of Cuba to China");
        page.getByLabel("When").selectOption("threshold");
        page.getByLabel("More than").fill("3");
        page.getByLabel("At most").fill("2");
        page.getByLabel("Begins").selectOption("earliest");
        Chromium.keep(page, "alert-threshold");
        named(AriaRole.BUTTON, "Make the alert").click();

        assertThat(page.locator(".facts-table")).containsText("feed, when more than 3 in a day, at most 2 an hour");
        assertThat(page.locator(".told-together")).containsText("4 matches more than the alert waits for");
        assertThat(page.locator(".match").first()).containsText("counted, told with others");
        assertThat(page.locator(".facts-table")).containsText("live");

        named(AriaRole.LINK, "Change").click();
        assertThat(page.getByLabel("More than")).hasValue("3");
        page.getByLabel("When").selectOption("daily");
        page.getByLabel("At most").fill("");
        page.getByLabel("Tells by").selectOption("webhook");
        page.getByLabel("Address").fill("https://example.org/hook");
        Chromium.keep(page, "alert-change");
        named(AriaRole.BUTTON, "Save").click();
        assertThat(page.getByText(Pattern.compile("^whsec_"))).isVisible();
        named(AriaRole.LINK, "To the alert").click();
        assertThat(page.locator(".facts-table")).containsText("webhook, daily");
        assertThat(page.locator(".match").first()).isVisible();
        Chromium.keep(page, "alert-changed");
    }
}
