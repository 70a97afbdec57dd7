package readout.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the page costs: how soon it shows something, how much of a long list it holds, what hours of news leave behind.
/// Prints its figures; `./readout faults -Dit.test=PageMeasuresIT`.
@Tag("faults")
class PageMeasuresIT {

    private static final int STATEMENTS = 10_000;
    private static final int SENTENCES = 25;
    private static final int STARTS = 10;
    private static final int HOUR = 20 * 60 * 60;
    private static final double MEBIBYTE = 1024 * 1024;

    /// Notes when the first statement stands in the document.
    private static final String WATCH = """
            new MutationObserver((_, observer) => {
              if (document.querySelector("article.statement")) {
                window.firstStatement = performance.now();
                observer.disconnect();
              }
            }).observe(document, { childList: true, subtree: true });
            """;

    /// Answers the request for the stream with news made of one item: an hour's at 20 a second in so many batches, each
    /// as soon as the page has gathered the one before.
    private static final String HOUR_OF_NEWS = """
            window.told = 0;
            const real = window.fetch;
            window.fetch = async (path, options) => {
              if (!String(path).startsWith("/statements/stream")) return real(path, options);
              const { items: [item] } = await (await real("/statements?size=1")).json();
              const bytes = new TextEncoder();
              const batch = () => Array.from({ length: 100 }, () => {
                window.told++;
                const position = `${1000000 + window.told}.1`;
                const news = { ...item, matched: "after", position, statement: { ...item.statement, id: `st_${window.told}` } };
                return `id: ${position}\\nevent: added\\ndata: ${JSON.stringify(news)}\\n\\n`;
              }).join("");
              return new Response(new ReadableStream({
                async pull(out) {
                  if (window.told >= %d) return out.close();
                  await new Promise((resolve) => setTimeout(resolve, 270));
                  out.enqueue(bytes.encode(batch()));
                },
              }));
            };
            """.formatted(HOUR);

    @Test
    void theFiguresOfThePage(@TempDir Path folder) throws IOException, InterruptedException {
        try (Chromium chromium = Chromium.start();
                RunningStack stack = RunningStack.start(folder)) {
            load(stack.api());
            String address = stack.api().query() + "/";
            firstLooks(chromium, address);
            longList(chromium, address);
            anHour(chromium, address);
        }
    }

    private static void load(Api api) throws InterruptedException {
        for (int article = 0; article < STATEMENTS / SENTENCES; article++) {
            int number = article;
            String text = IntStream.range(0, SENTENCES)
                    .mapToObj(i -> "Cuban President Miguel D\u00EDaz-Canel said Cuba supports trade plan %d of China."
                            .formatted(number * SENTENCES + i))
                    .collect(Collectors.joining(" "));
            String body = "{\"url\":\"https://example.org/plan/%d\",\"publisher\":\"Plans\",\"text\":\"%s\"}"
                    .formatted(number, text);
            assertThat(api.post("application/json", body).orElseThrow().statusCode())
                    .isEqualTo(202);
        }
        Contents.awaitNoLag(api);
        assertThat(api.get("/statements?size=1").get("total").asInt()).isEqualTo(STATEMENTS);
    }

    private static void firstLooks(Chromium chromium, String address) {
        List<Double> painted = new ArrayList<>();
        List<Double> shown = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            Page page = chromium.tab(ColorScheme.LIGHT);
            page.addInitScript(WATCH);
            page.navigate(address);
            assertThat(page.locator("article.statement").first()).isVisible();
            painted.add(number(page, "performance.getEntriesByName('first-contentful-paint')[0].startTime"));
            shown.add(number(page, "window.firstStatement"));
            page.context().close();
        }
        System.out.printf(
                "First contentful paint %.0f ms (worst %.0f), first statement %.0f ms (worst %.0f), of %d starts%n",
                median(painted), worst(painted), median(shown), worst(shown), STARTS);
        assertThat(median(painted)).isLessThan(1_000);
    }

    private static void longList(Chromium chromium, String address) {
        Page page = chromium.tab(ColorScheme.LIGHT);
        page.navigate(address);
        assertThat(page.locator("article.statement").first()).isVisible();
        double most = 0;
        int steps = 0;
        while (page.getByText("That is all.").count() == 0) {
            page.mouse().wheel(0, 4_000);
            page.waitForTimeout(60);
            most = Math.max(most, number(page, "document.querySelectorAll('article.statement').length"));
            assertThat(++steps).as("steps to the end").isLessThan(2_000);
        }
        double height = number(page, "document.documentElement.scrollHeight");
        System.out.printf(
                "%,d statements scrolled over %,.0f pixels: at most %.0f rows in the document%n",
                STATEMENTS, height, most);
        assertThat(most).isLessThan(400);
        page.context().close();
    }

    private static void anHour(Chromium chromium, String address) {
        Page page = chromium.tab(ColorScheme.LIGHT);
        page.addInitScript(HOUR_OF_NEWS);
        page.navigate(address);
        awaitTold(page, HOUR / 10);
        double before = heap(page);
        awaitTold(page, HOUR);
        assertThat(page.locator("article.statement").first()).hasAttribute("data-statement", "st_" + HOUR);
        double after = heap(page);
        double rows = number(page, "document.querySelectorAll('article.statement').length");
        System.out.printf(
                "%,d news at the top: heap %.1f MiB after a tenth, %.1f MiB at the end, %.0f rows in the document%n",
                HOUR, before, after, rows);
        assertThat(after - before).isLessThan(50);
        page.context().close();
    }

    /// Looks now and then: what waits by itself is a text to be run, which the page's policy refuses.
    private static void awaitTold(Page page, int many) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(15))
                .pollInSameThread()
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> number(page, "window.told") >= many);
    }

    private static double heap(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        session.send("HeapProfiler.collectGarbage");
        session.send("Performance.enable");
        JsonObject metrics = session.send("Performance.getMetrics");
        return metrics.getAsJsonArray("metrics").asList().stream()
                        .map(metric -> metric.getAsJsonObject())
                        .filter(metric -> metric.get("name").getAsString().equals("JSHeapUsedSize"))
                        .findFirst()
                        .orElseThrow()
                        .get("value")
                        .getAsDouble()
                / MEBIBYTE;
    }

    private static double number(Page page, String script) {
        return ((Number) page.evaluate(script)).doubleValue();
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    private static double worst(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }
}
