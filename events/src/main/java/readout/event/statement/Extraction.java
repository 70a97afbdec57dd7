package readout.event.statement;

import static java.util.Objects.requireNonNull;

import java.util.List;

/// All that was found in one article.
///
/// @param statements in text order of their content
/// @param entities in text order of their first mention
/// @param themes union of the statements' themes, sorted
public record Extraction(List<Statement> statements, List<Entity> entities, Meeting meeting, List<String> themes) {

    public Extraction {
        statements = List.copyOf(statements);
        entities = List.copyOf(entities);
        requireNonNull(meeting, "meeting");
        themes = List.copyOf(themes);
    }
}
