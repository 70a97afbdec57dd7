package readout.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

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
    void aProcessWithoutACacheRecordsOneAndTheNextUsesIt() throws IOException {
        try (AotCaches caches = AotCaches.open(folder)) {
            assertThat(caches.flags(Role.QUERY, jar))
                    .first()
                    .isEqualTo("-XX:AOTCacheOutput=" + path("query.aot.draft"));
            assertThat(caches.isRecording(Role.QUERY, jar)).isTrue();
            file("query.aot.draft", 2000);
        }
        try (AotCaches caches = AotCaches.open(folder)) {
            assertThat(caches.flags(Role.QUERY, jar)).first().isEqualTo("-XX:AOTCache=" + path("query.aot"));
            assertThat(caches.isRecording(Role.QUERY, jar)).isFalse();
        }
    }

    @Test
    void aCacheThatIsOlderThanItsJarIsRecordedAnew() throws IOException {
        file("query.aot", 500);
        try (AotCaches caches = AotCaches.open(folder)) {
            assertThat(caches.isRecording(Role.QUERY, jar)).isTrue();
            file("query.aot.draft", 2000);
        }
        try (AotCaches caches = AotCaches.open(folder)) {
            assertThat(caches.isRecording(Role.QUERY, jar)).isFalse();
        }
    }

    @Test
    void aHalfWrittenCacheIsThrownAway() throws IOException {
        try (AotCaches caches = AotCaches.open(folder)) {
            assertThat(caches.isRecording(Role.QUERY, jar)).isTrue();
            file("query.aot.draft", 2000);
            file("query.aot.draft.config", 2000);
        }
        assertThat(folder)
                .isDirectoryNotContaining(path -> path.getFileName().toString().startsWith("query.aot"));
    }

    @Test
    void onlyOneStackRecordsAtATime() throws IOException {
        try (AotCaches first = AotCaches.open(folder);
                AotCaches second = AotCaches.open(folder)) {
            assertThat(first.isRecording(Role.QUERY, jar)).isTrue();
            assertThat(second.isRecording(Role.QUERY, jar)).isFalse();
            assertThat(second.flags(Role.QUERY, jar)).isEmpty();
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
