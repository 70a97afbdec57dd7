package readout.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AotCachesTest {

    @TempDir
    private Path folder;

    private Path jar;

    @BeforeEach
    void build() throws IOException {
        jar = file("app.jar", 1000);
    }

    @Test
    void whatOneStackRecordsTheNextUses() throws IOException {
        try (AotCaches caches = AotCaches.open(folder, CacheUse.RECORD)) {
            assertThat(caches.flags(Role.QUERY, jar))
                    .first()
                    .isEqualTo("-XX:AOTCacheOutput=" + path("query.aot.draft"));
            file("query.aot.draft", 2000);
        }
        try (AotCaches caches = AotCaches.open(folder, CacheUse.READ)) {
            assertThat(caches.flags(Role.QUERY, jar)).first().isEqualTo("-XX:AOTCache=" + path("query.aot"));
            assertThat(caches.flags(Role.INGEST, jar)).isEmpty();
        }
    }

    @Test
    void aCacheThatIsOlderThanItsJarIsNotUsed() throws IOException {
        file("query.aot", 500);
        try (AotCaches caches = AotCaches.open(folder, CacheUse.READ)) {
            assertThat(caches.flags(Role.QUERY, jar)).isEmpty();
        }
    }

    @Test
    void aHalfWrittenCacheIsThrownAway() throws IOException {
        try (AotCaches caches = AotCaches.open(folder, CacheUse.RECORD)) {
            assertThat(caches.isRecording()).isTrue();
            file("query.aot.draft", 2000);
            file("query.aot.draft.config", 2000);
        }
        assertThat(folder)
                .isDirectoryNotContaining(path -> path.getFileName().toString().startsWith("query.aot"));
    }

    @Test
    void onlyOneStackRecordsAtATime() throws IOException {
        try (AotCaches first = AotCaches.open(folder, CacheUse.RECORD)) {
            assertThat(first.isRecording()).isTrue();
            assertThatIOException()
                    .isThrownBy(() -> AotCaches.open(folder, CacheUse.RECORD))
                    .withMessageContaining("another Readout is recording");
        }
    }

    @Test
    void withoutCachesTheJvmGetsNothing() throws IOException {
        file("query.aot", 2000);
        try (AotCaches caches = AotCaches.open(folder, CacheUse.NONE)) {
            assertThat(caches.flags(Role.QUERY, jar)).isEmpty();
        }
    }

    private Path path(String name) {
        return folder.resolve(name).toAbsolutePath();
    }

    private Path file(String name, long modified) throws IOException {
        Path file = Files.writeString(folder.resolve(name), name);
        return Files.setLastModifiedTime(file, FileTime.fromMillis(modified));
    }
}
