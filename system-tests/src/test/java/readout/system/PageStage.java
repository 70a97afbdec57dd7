package readout.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/// A browser before the page of a running stack. One of each serves all tests of a class; the first test sees the stack
/// empty.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class PageStage {

    private static final Path SAMPLES = Path.of("..", "samples");

    Chromium chromium;
    RunningStack stack;
    Page page;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        chromium = Chromium.start();
        stack = RunningStack.start(folder);
    }

    @AfterAll
    void stop() {
        if (stack != null) {
            stack.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void openTab() {
        page = chromium.tab(ColorScheme.LIGHT);
        chromium.forgetComplaints();
    }

    @AfterEach
    void closeTab() {
        page.context().close();
        assertThat(chromium.complaints()).isEmpty();
    }

    void open(String address) {
        page.navigate(stack.api().query() + "/" + address);
    }

    Locator rows() {
        return page.locator("article.statement");
    }

    Locator named(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator query() {
        return page.getByRole(AriaRole.COMBOBOX).first();
    }

    void post(String json) throws InterruptedException {
        assertThat(stack.api().post("application/json", json).orElseThrow().statusCode())
                .isEqualTo(202);
    }

    void postSamples() throws IOException, InterruptedException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            for (Path file : files.sorted().toList()) {
                post(Files.readString(file));
            }
        }
    }

    static String article(String name, String publisher, String text) {
        return "{\"url\":\"https://example.org/%s\",\"title\":\"On %s\",\"publisher\":\"%s\",\"reportingSide\":\"CUB\",\"published\":\"2026-05-09\",\"text\":\"%s\"}"
                .formatted(name, name, publisher, text);
    }
}
