package readout.query.crosstab;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import readout.query.coverage.Coverage;
import readout.query.index.Field;
import readout.query.search.AskedQuery;
import readout.query.search.FacetCounts.Count;
import readout.query.search.Moment;

/// Statements counted by the values of two fields: a contingency table of the commonest of each.
///
/// @param rows name of the field whose values are the rows
/// @param columns name of the field whose values are the columns
/// @param rowValues the commonest first, each with the number of its statements
/// @param columnValues the commonest first, each with the number of its statements
/// @param cells for each row and each column, how many statements have a claim with both values
public record Crosstab(
        String rows,
        String columns,
        @JsonInclude List<Count> rowValues,
        @JsonInclude List<Count> columnValues,
        @JsonInclude List<List<Long>> cells,
        String position,
        Coverage coverage) {

    /// So many values of a row are looked up at once; rarer ones are counted one by one.
    private static final int MOST_VALUES = 1_000;

    public Crosstab {
        requireNonNull(rows, "rows");
        requireNonNull(columns, "columns");
        requireNonNull(position, "position");
        requireNonNull(coverage, "coverage");
        rowValues = List.copyOf(rowValues);
        columnValues = List.copyOf(columnValues);
        cells = cells.stream().map(List::copyOf).toList();
    }

    static Crosstab of(Field rows, Field columns, int most, AskedQuery asked, Moment moment, Coverage coverage)
            throws IOException {
        List<Count> rowValues = moment.facets(asked).top(rows, most);
        List<Count> columnValues = moment.facets(asked).top(columns, most);
        List<List<Long>> cells = new ArrayList<>();
        for (Count row : rowValues) {
            cells.add(counts(asked.and(rows, row.value()), columns, columnValues, moment));
        }
        return new Crosstab(
                rows.fieldName(),
                columns.fieldName(),
                rowValues,
                columnValues,
                cells,
                moment.position().toString(),
                coverage);
    }

    /// A value of a field of claims counts where one claim has it together with the row's, as a query would find it.
    private static List<Long> counts(AskedQuery row, Field columns, List<Count> columnValues, Moment moment)
            throws IOException {
        Set<String> present = moment.facets(row).top(columns, MOST_VALUES).stream()
                .map(Count::value)
                .collect(Collectors.toUnmodifiableSet());
        boolean rarer = present.size() == MOST_VALUES;
        List<Long> counts = new ArrayList<>();
        for (Count column : columnValues) {
            counts.add(rarer || present.contains(column.value()) ? moment.count(row.and(columns, column.value())) : 0L);
        }
        return counts;
    }
}
