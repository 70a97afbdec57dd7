package readout.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The page of a stack that asks for a key.
class PageKeyIT {

    private static final String KEY = "a key of this test";

    @Test
    void theKeyIsAskedForOnceAndKeptForTheTab(@TempDir Path folder) throws IOException, InterruptedException {
        try (Chromium chromium = Chromium.start();
                RunningStack stack = RunningStack.start(folder, Map.of("READOUT_API_KEY", KEY))) {
            for (String closed : List.of("/statements", "/vocabulary", "/alerts", "/statements/stream")) {
                assertThat(stack.api().status(closed)).as(closed).isEqualTo(401);
            }
            Page page = chromium.tab(ColorScheme.LIGHT);
            page.navigate(stack.api().query() + "/");
            page.getByLabel("Key (readout.api-key)").fill("a wrong one");
            page.keyboard().press("Enter");
            assertThat(page.getByText("That key is not the right one.")).isVisible();
            page.getByLabel("Key (readout.api-key)").fill(KEY);
            page.keyboard().press("Enter");

            assertThat(page.getByText("./readout load samples")).isVisible();
            assertThat(page.locator(".feed-head .state")).hasText("live");
            page.reload();
            assertThat(page.locator(".feed-head .state")).hasText("live");
            assertThat(page.locator("dialog")).hasCount(0);
            assertThat(page.content()).doesNotContain(KEY);
        }
    }
}
