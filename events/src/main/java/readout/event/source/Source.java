package readout.event.source;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A place that Readout looks at again and again for articles, as it was last defined.
///
/// @param id names it for ever; the key of its record
/// @param name how people call it; what its articles give as their source
/// @param publisher who publishes there, for instance `Xinhua`
/// @param reportingSide the country whose account that is, ISO 3166-1 alpha-3
/// @param languages BCP 47 tags of the languages to read; all when empty
/// @param address where to look: an `http` or `https` address, or the path of a folder
/// @param enabled whether it is looked at; a paused source is kept but not counted on
/// @param createdAt when it was first defined
public record Source(
        String id,
        String name,
        @Nullable String publisher,
        @Nullable String reportingSide,
        List<String> languages,
        SourceKind kind,
        String address,
        Schedule schedule,
        SourceLimits limits,
        boolean enabled,
        Instant createdAt) {

    public Source {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        languages = List.copyOf(languages);
        requireNonNull(kind, "kind");
        requireNonNull(address, "address");
        requireNonNull(schedule, "schedule");
        requireNonNull(limits, "limits");
        requireNonNull(createdAt, "createdAt");
    }
}
