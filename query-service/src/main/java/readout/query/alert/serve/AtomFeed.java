package readout.query.alert.serve;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.feed.synd.SyndPersonImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.query.alert.Alert;

/// The matches of an alert as an Atom feed (RFC 4287).
final class AtomFeed {

    private static final String FORM = "atom_1.0";

    private AtomFeed() {}

    /// The feed as XML.
    ///
    /// @param self its own address
    static String of(Alert alert, List<FeedEntry> entries, URI self) {
        Feed feed = new Feed(FORM);
        feed.setId("urn:readout:alert:" + alert.id());
        feed.setTitle(alert.name());
        feed.setSubtitle(text(alert.q()));
        feed.setUpdated(Date.from(
                entries.stream().map(FeedEntry::updated).max(Instant::compareTo).orElse(alert.created())));
        feed.setAuthors(List.of(author()));
        feed.setAlternateLinks(List.of());
        feed.setOtherLinks(List.of(link("self", self.toString(), null)));
        feed.setEntries(entries.stream().map(AtomFeed::entry).toList());
        try {
            return new WireFeedOutput().outputString(feed);
        } catch (FeedException e) {
            throw new IllegalStateException("The feed of %s cannot be written".formatted(alert.id()), e);
        }
    }

    private static Entry entry(FeedEntry told) {
        Entry entry = new Entry();
        entry.setId(told.id());
        entry.setTitle(told.title());
        entry.setUpdated(Date.from(told.updated()));
        entry.setPublished(Date.from(told.updated()));
        entry.setContents(List.of(text(told.text())));
        String source = told.source();
        entry.setAlternateLinks(
                List.of(link("alternate", source == null ? told.statement().toString() : source, null)));
        List<Link> others = new ArrayList<>();
        others.add(link("related", told.statement().toString(), "The statement with its evidence"));
        others.add(link("related", told.verify().toString(), "Check it against the source"));
        entry.setOtherLinks(others);
        return entry;
    }

    private static SyndPerson author() {
        SyndPerson author = new SyndPersonImpl();
        author.setName("Readout");
        return author;
    }

    private static Content text(String value) {
        Content content = new Content();
        content.setType(Content.TEXT);
        content.setValue(value);
        return content;
    }

    private static Link link(String relation, String address, @Nullable String title) {
        Link link = new Link();
        link.setRel(relation);
        link.setHref(address);
        if (title != null) {
            link.setTitle(title);
        }
        return link;
    }
}
