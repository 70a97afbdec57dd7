package readout.extract.knowledge;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/// What is wrong with one line of a knowledge file.
///
/// @param file the file as its reader knows it
/// @param line counted from 1
/// @param column the column's name, where one column is to blame
/// @param problem what is wrong and what would be right
public record Flaw(String file, int line, @Nullable String column, String problem) {

    public Flaw {
        requireNonNull(file, "file");
        requireNonNull(problem, "problem");
    }

    @Override
    public String toString() {
        return column == null
                ? "%s:%d: %s".formatted(file, line, problem)
                : "%s:%d: %s: %s".formatted(file, line, column, problem);
    }
}
