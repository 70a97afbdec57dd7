package readout.ingest.source.serve;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import readout.event.source.Source;
import readout.event.source.SourceKind;

/// What somebody says of a source. What is left out is as it was, or as it is by default.
///
/// @param kind how articles are found at the address
/// @param links CSS selector of the links of a listing
public record SourceForm(
        @Nullable String name,
        @Nullable String address,
        @Nullable Kind kind,
        @Nullable String links,
        @Nullable String publisher,
        @Nullable String reportingSide,
        @Nullable List<String> languages,
        @Nullable Pauses schedule,
        @Nullable Most limits,
        @Nullable Boolean enabled) {

    /// The kinds that are looked at over the web.
    public enum Kind {
        FEED,
        SITEMAP,
        LISTING,
        PAGE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(SourceKind kind) {
            return switch (kind) {
                case SourceKind.Feed _, SourceKind.Folder _ -> FEED;
                case SourceKind.Sitemap _ -> SITEMAP;
                case SourceKind.Listing _ -> LISTING;
                case SourceKind.Page _ -> PAGE;
            };
        }
    }

    /// How often to look: durations in ISO 8601 such as `PT10M`.
    public record Pauses(
            @Nullable Duration atLeast, @Nullable Duration atMost) {}

    /// How much one look takes.
    public record Most(
            @Nullable Integer articles,
            @Nullable Long bytes,
            @Nullable Duration patience,
            @Nullable Integer redirects) {}

    /// All that is said of a source by now.
    static SourceForm of(Source source) {
        return new SourceForm(
                source.name(),
                source.address(),
                Kind.of(source.kind()),
                source.kind() instanceof SourceKind.Listing(String links) ? links : null,
                source.publisher(),
                source.reportingSide(),
                source.languages(),
                new Pauses(source.schedule().atLeast(), source.schedule().atMost()),
                new Most(
                        source.limits().articles(),
                        source.limits().bytes(),
                        source.limits().patience(),
                        source.limits().redirects()),
                source.enabled());
    }

    /// This form, and where it says nothing, what another one says.
    SourceForm or(SourceForm other) {
        return new SourceForm(
                name != null ? name : other.name,
                address != null ? address : other.address,
                kind != null ? kind : other.kind,
                links != null ? links : other.links,
                publisher != null ? publisher : other.publisher,
                reportingSide != null ? reportingSide : other.reportingSide,
                languages != null ? languages : other.languages,
                schedule != null ? schedule : other.schedule,
                limits != null ? limits : other.limits,
                enabled != null ? enabled : other.enabled);
    }

    /// The same without the links of a listing.
    SourceForm withoutLinks() {
        return new SourceForm(
                name, address, kind, null, publisher, reportingSide, languages, schedule, limits, enabled);
    }
}
