package readout.query.alert;

import java.util.Locale;

/// How the matches of an alert reach whoever made it. They are listed and fed whatever is chosen.
public enum Deliver {
    /// The client reads the alert's stream and keeps its own place.
    STREAM,
    /// Each match is posted to an address.
    WEBHOOK,
    /// A feed reader fetches them.
    FEED;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
