package readout.query;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/// Settings of this service.
@ConfigMapping(prefix = "readout.query")
public interface QuerySettings {

    /// The folder of the view. It may be lost: the view is made again from the log.
    @WithDefault("data/query")
    Path folder();

    /// The time between two commits of the view while records come in; up to ten times as long when commits are slow.
    @WithDefault("1S")
    Duration commitEvery();

    /// The time between two refreshes, which make changes visible; up to ten times as long when refreshes are slow, and
    /// a second more in a backlog.
    @WithDefault("0.02S")
    Duration refreshEvery();

    /// Memory for documents not yet written to disk, in MiB.
    @WithDefault("64")
    int bufferMegabytes();

    /// How long one query may take.
    @WithDefault("5S")
    Duration queryTime();

    Streams streams();

    Alerts alerts();

    Webhooks webhooks();

    /// Limits of live streams.
    interface Streams {

        /// How many clients may listen at once; more are refused.
        @WithDefault("5000")
        int maxClients();

        /// How often what is new is sent.
        @WithDefault("0.05S")
        Duration flushEvery();

        /// How often a comment is sent on a silent stream.
        @WithDefault("15S")
        Duration heartbeatEvery();

        /// How long a client may leave what was sent unread before it is disconnected.
        @WithDefault("30S")
        Duration maxStall();
    }

    /// How alerts are matched and kept.
    interface Alerts {

        /// How many alerts there may be; more are refused.
        @WithDefault("100000")
        int most();

        /// How often what is new is matched.
        @WithDefault("0.05S")
        Duration matchEvery();

        /// How many matches of an alert are kept to be listed; the oldest go first.
        @WithDefault("10000")
        int keptMatches();

        /// How long after the end of an hour or a day its digest waits for articles that come late.
        @WithDefault("1M")
        Duration digestGrace();
    }

    /// How webhooks are delivered.
    interface Webhooks {

        /// How long one attempt may take, from looking up the name to the last byte of the answer.
        @WithDefault("15S")
        Duration timeout();

        /// How many attempts at one receiver run at once.
        @WithDefault("2")
        int concurrency();

        /// How many deliveries may wait for one receiver; what comes beyond is given up, and says so.
        @WithDefault("1000")
        int maxWaiting();

        /// How long a receiver may fail without one success until it is disabled.
        @WithDefault("5D")
        Duration disableAfter();

        /// How long a replaced secret goes on signing beside the new one.
        @WithDefault("1D")
        Duration keyOverlap();

        /// Networks in CIDR notation to which webhooks may go beside the public internet.
        Optional<Set<String>> permittedNetworks();
    }
}
