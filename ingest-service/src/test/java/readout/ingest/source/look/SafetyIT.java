package readout.ingest.source.look;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import javax.net.ServerSocketFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.egress.Networks;
import readout.event.coverage.Sight;
import readout.event.source.SourceKind;
import readout.testing.DocumentedTable;
import readout.testing.FakeServer;

/// Nothing that a source says leads where nobody may go, reads what nobody may read, or grows without end.
@Timeout(120)
class SafetyIT {

    private static final String DATE = "Sat, 09 May 2026 10:00:00 GMT";
    private static final String SECRET = "the words of a secret file";

    @TempDir
    @SuppressWarnings("NullAway.Init") // filled in by JUnit
    private Path folder;

    /// Ways to write addresses inside, each with the port of a server that must not be asked.
    private static final List<String> INSIDE = List.of(
            "http://127.0.0.1:%d/",
            "http://127.1.2.3:%d/",
            "http://localhost:%d/",
            "http://0.0.0.0:%d/",
            "http://[::1]:%d/",
            "http://[::]:%d/",
            "http://[::ffff:127.0.0.1]:%d/",
            "http://[64:ff9b::7f00:1]:%d/",
            "http://[2002:7f00:1::]:%d/",
            "http://2130706433:%d/",
            "http://0x7f000001:%d/",
            "http://0177.0.0.1:%d/",
            "http://127.1:%d/",
            "http://10.0.0.1:%d/",
            "http://172.16.0.1:%d/",
            "http://192.168.1.1:%d/",
            "http://100.64.0.1:%d/",
            "http://169.254.169.254/latest/meta-data?%d",
            "http://[fd00:ec2::254]:%d/",
            "http://[fe80::1]:%d/",
            "http://[fc00::1]:%d/",
            "http://224.0.0.1:%d/",
            "http://user@127.0.0.1:%d/",
            "file:///etc/passwd?%d");

    static List<String> inside() {
        return INSIDE;
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.MethodSource("inside")
    void noSourceIsReadFromInside(String address) throws InterruptedException {
        try (FakeServer six = FakeServer.on("::1", ServerSocketFactory.getDefault(), FakeServer.status(200, "inside"));
                FakeServer four = FakeServer.answering(FakeServer.status(200, "inside"));
                Trial trial = new Trial(new SourceKind.Feed(), address.formatted(four.port()), Networks.NONE)) {

            assertThat(trial.look())
                    .isInstanceOfSatisfying(
                            Sight.Failed.class,
                            failed -> assertThat(failed.reason()).startsWith("refused: "));
            assertThat(four.connections() + six.connections()).isZero();
        }
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.MethodSource("inside")
    void noArticleAndNoRedirectLeadsInside(String address) throws InterruptedException {
        try (FakeServer inside =
                        FakeServer.on("127.0.0.2", ServerSocketFactory.getDefault(), FakeServer.status(200, "x"));
                Trial trial = new Trial(new SourceKind.Feed(), "/feed.xml")) {
            String target = address.replace("127.0.0.1", "127.0.0.2").formatted(inside.port());
            trial.site.page(
                    "/feed.xml",
                    "text/xml",
                    Texts.rss(Texts.item("A", target.replace("&", "&amp;"), DATE), Texts.item("B", "/b", DATE)));
            trial.site.answer("/b", FakeServer.status(302, "", "Location: " + target));

            trial.looked();

            assertThat(inside.connections()).isZero();
            assertThat(trial.site.asked()).containsOnly("/feed.xml", "/b");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/robots.txt", "/feed.xml"})
    void noRedirectOfTheSiteItselfLeadsInside(String path) throws InterruptedException {
        try (FakeServer inside =
                        FakeServer.on("127.0.0.2", ServerSocketFactory.getDefault(), FakeServer.status(200, "x"));
                Trial trial = new Trial(new SourceKind.Feed(), "/feed.xml")) {
            trial.site.answer(
                    path, FakeServer.status(301, "", "Location: http://127.0.0.2:%d/".formatted(inside.port())));

            assertThat(trial.look()).isInstanceOf(Sight.Failed.class);
            assertThat(inside.connections()).isZero();
        }
    }

    @Test
    void xmlAndBombsAreRefusedAndNothingIsReadOrDialled() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), SECRET);
        List<String> seen = new ArrayList<>();
        try (FakeServer elsewhere = FakeServer.answering(FakeServer.status(200, "<!ENTITY x \"" + SECRET + "\">"))) {
            documents(secret, elsewhere.url())
                    .forEach((what, document) -> seen.add("| %s | %s |".formatted(what, told(document))));
            assertThat(elsewhere.connections()).isZero();
        }
        assertThat(seen).noneMatch(line -> line.contains(SECRET) || line.contains("published"));
        DocumentedTable.check("sources.md", "| What is tried | What comes of it |", seen);
    }

    private static Map<String, byte[]> documents(Path secret, String elsewhere) throws IOException {
        String feed =
                "<rss version=\"2.0\"><channel><title>%s</title><link>http://x.example/</link><description>d</description>%s</channel></rss>";
        String dtd = "<!DOCTYPE rss [%s]>" + feed.formatted("&x;", "");
        Map<String, byte[]> documents = new LinkedHashMap<>();
        documents.put(
                "external entity to a local file",
                utf8(dtd.formatted("<!ENTITY x SYSTEM \"%s\">".formatted(secret.toUri()))));
        documents.put(
                "external entity to an address", utf8(dtd.formatted("<!ENTITY x SYSTEM \"%s\">".formatted(elsewhere))));
        documents.put(
                "external parameter entity",
                utf8(dtd.formatted("<!ENTITY %% p SYSTEM \"%s\"> %%p;".formatted(elsewhere))));
        documents.put(
                "external DTD", utf8("<!DOCTYPE rss SYSTEM \"%s\">".formatted(elsewhere) + feed.formatted("x", "")));
        documents.put(
                "document type behind comments and instructions",
                utf8("<?xml version=\"1.0\"?><!-- a --><?b c?>\n<!doctype rss SYSTEM \"%s\"><rss/>"
                        .formatted(elsewhere)));
        documents.put("a billion laughs", utf8(dtd.formatted(laughs())));
        documents.put(
                "XInclude of a local file",
                utf8(feed.formatted(
                        "x",
                        "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" parse=\"text\" href=\"%s\"/>"
                                .formatted(secret.toUri()))));
        documents.put("an undefined entity", utf8(feed.formatted("&undefined;", "")));
        documents.put(
                "60,000 elements, one in the other", utf8("<rss version=\"2.0\"><channel>" + "<a>".repeat(60_000)));
        documents.put(
                "a sitemap with a document type",
                utf8("<!DOCTYPE urlset SYSTEM \"%s\"><urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"/>"
                        .formatted(elsewhere)));
        documents.put("50 MB of nothing, packed", gzip(new byte[50_000_000]));
        documents.put("50 MB of nothing, packed twice", gzip(gzip(new byte[50_000_000])));
        documents.put("JSON 90,000 levels deep", utf8("[".repeat(90_000)));
        documents.put("a number of 100,000 digits", utf8("{\"version\":" + "9".repeat(100_000) + "}"));
        documents.put("a field name of 100,000 characters", utf8("{\"" + "x".repeat(100_000) + "\":1}"));
        documents.put("a page nested 30,000 levels deep", utf8("<html>" + "<div>".repeat(30_000)));
        return documents;
    }

    private static String laughs() {
        StringBuilder entities = new StringBuilder("<!ENTITY x0 \"ha\">");
        for (int level = 1; level < 30; level++) {
            entities.append("<!ENTITY x%d \"&x%d;&x%d;\">".formatted(level, level - 1, level - 1));
        }
        return entities + "<!ENTITY x \"&x29;\">";
    }

    private static String told(byte[] document) {
        try (Trial trial = new Trial(new SourceKind.Feed(), "/feed.xml")) {
            trial.site.answer("/feed.xml", FakeServer.bytes(document, "Content-Type: application/xml"));
            return switch (trial.look()) {
                case Sight.Failed(String reason) -> reason.replaceFirst("^(no feed|not JSON): .*", "$1: …");
                case Sight.Looked looked -> "%d articles".formatted(looked.found());
            };
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whatIsPackedInAPageOrASitemapStopsAtTheLimit() throws IOException, InterruptedException {
        try (Trial trial = new Trial(new SourceKind.Sitemap(), "/map.xml.gz")) {
            trial.site.page("/map.xml.gz", "application/gzip", gzip(new byte[50_000_000]));

            assertThat(trial.look())
                    .isEqualTo(new Sight.Failed("unpacked it is longer than the 200000 bytes that are read"));
        }
        try (Trial trial = new Trial(new SourceKind.Page(), "/page")) {
            trial.site.answer("/page", FakeServer.bytes(gzip(new byte[50_000_000]), "Content-Encoding: gzip"));

            assertThat(trial.looked().skipped().toString()).contains("too-large");
        }
    }

    @Test
    void aPageIsNeverRunAndMayBeNestedAsDeepAsItLikes() throws InterruptedException {
        try (Trial trial = new Trial(new SourceKind.Page(), "/page")) {
            trial.site.page(
                    "/page",
                    "text/html",
                    "<html><body onload=\"fetch('/x')\"><img src=\"/y\"><script src=\"/z\"></script>"
                            + "<iframe src=\"/i\"></iframe><link rel=\"stylesheet\" href=\"/c\">"
                            + "<div>".repeat(20_000) + Texts.article("depth"));

            trial.looked();

            assertThat(trial.site.asked()).containsExactly("/page");
            assertThat(trial.outlet.articles().getFirst().text()).contains("work on depth will go on");
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(UTF_8);
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        }
        return packed.toByteArray();
    }
}
