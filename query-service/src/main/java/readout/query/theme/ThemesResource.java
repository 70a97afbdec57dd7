package readout.query.theme;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import readout.query.coverage.Coverage;
import readout.query.coverage.CoverageMeter;
import readout.query.index.Field;
import readout.query.search.ClaimJoin;
import readout.query.search.FacetCounts;
import readout.query.view.View;

/// Serves the themes that statements are about.
@Path("/themes")
@Tag(name = "Themes")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ThemesResource {

    private static final int MOST = 1000;

    /// A theme, and how many current statements are about it.
    public record Theme(String theme, long statements) {}

    /// All themes in use.
    public record Themes(@JsonInclude List<Theme> items, int total, String position, Coverage coverage) {
        public Themes {
            items = List.copyOf(items);
        }
    }

    private final View view;
    private final CoverageMeter coverage;

    ThemesResource(View view, CoverageMeter coverage) {
        this.view = view;
        this.coverage = coverage;
    }

    @GET
    @Operation(summary = "The themes in use, the commonest first")
    public Themes list() {
        return view.read(snapshot -> {
            List<Theme> themes = FacetCounts.of(ClaimJoin.after(new MatchAllDocsQuery()), snapshot.current(), snapshot)
                    .top(Field.THEME, MOST)
                    .stream()
                    .map(count -> new Theme(count.value(), count.count()))
                    .toList();
            return new Themes(
                    themes, themes.size(), snapshot.checkpoint().position().toString(), coverage.now());
        });
    }
}
