package readout.ingest.source.find;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import readout.event.article.CanonicalUrl;

/// Addresses as documents write them.
final class Links {

    private Links() {}

    /// The absolute form of an address; empty if it is none that articles stand at.
    static Optional<String> absolute(URI base, @Nullable String link) {
        if (link == null || link.isBlank()) {
            return Optional.empty();
        }
        try {
            String url = base.resolve(link.strip().replace(" ", "%20")).toString();
            CanonicalUrl.of(url);
            return Optional.of(url);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
