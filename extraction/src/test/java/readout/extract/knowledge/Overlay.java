package readout.extract.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A user's folder of actor files; bars in its lines stand for tabs.
record Overlay(Path folder) {

    Overlay file(String name, String... lines) {
        try {
            Files.writeString(folder.resolve(name), String.join("\n", lines).replace('|', '\t') + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    ListedActor actor(String id) {
        return ActorFiles.load(folder).stream()
                .filter(actor -> actor.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /// What is told about the files, without the folder's path.
    List<String> flaws() {
        try {
            List<ListedActor> actors = ActorFiles.load(folder);
            AmbiguousNames.load(folder, actors);
            return List.of();
        } catch (FlawedFilesException e) {
            return e.flaws().stream()
                    .map(flaw -> flaw.toString().replace(folder + "/", ""))
                    .toList();
        }
    }
}
