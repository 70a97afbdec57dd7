package readout.extract.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One line of a tab-separated file, its cells under their columns' names.
public record TabRow(String file, int line, Map<String, String> cells) {

    public TabRow {
        cells = Map.copyOf(cells);
    }

    /// The cell without outer blanks; empty where the file or the line has none.
    public String text(String column) {
        return cells.getOrDefault(column, "");
    }

    /// The cell, if it is not empty.
    public Optional<String> filled(String column) {
        return Optional.of(text(column)).filter(text -> !text.isEmpty());
    }

    /// The cell's parts between semicolons.
    public List<String> list(String column) {
        return Arrays.stream(text(column).split(";", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /// The one of some values that the cell names as they write themselves. Another cell is a flaw, which is added.
    public <T> Optional<T> oneOf(String column, T[] values, List<Flaw> flaws) {
        Optional<T> named = Arrays.stream(values)
                .filter(value -> value.toString().equals(text(column)))
                .findFirst();
        if (named.isEmpty()) {
            flaws.add(flaw(column, "it is none of " + Arrays.toString(values)));
        }
        return named;
    }

    public Flaw flaw(String column, String problem) {
        return new Flaw(file, line, column, problem);
    }
}
