package readout.extract.speaker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.event.statement.ActorType;
import readout.extract.knowledge.ListedActor;
import readout.extract.name.Figure;
import readout.extract.name.Gazetteer;
import readout.extract.name.Mention;
import readout.extract.name.Names;
import readout.extract.text.Span;

/// Finds who heads an international body: *the NATO Secretary General*, and *the Secretary-General* alone, who is that
/// of the body that the article names, or of the United Nations.
final class BodyOffices {

    private static final int MOST = 8;
    private static final String HEAD = "secretary general";
    private static final String DEFAULT = "un " + HEAD;

    /// What the press calls whoever heads a body, and what these are called themselves.
    private static final Set<String> TITLES_OF_HEADS = Set.of("head", "chief", "boss");

    private static final List<String> HEADS = List.of(
            HEAD,
            "director general",
            "president",
            "managing director",
            "executive director",
            "chairperson",
            "high commissioner");

    /// Whether an office is that of somebody who heads a body.
    static boolean isHead(String held) {
        return HEADS.contains(held.replace('-', ' '));
    }

    private final Names names;
    private final Gazetteer gazetteer;
    private final @Nullable LocalDate day;

    BodyOffices(Names names, Gazetteer gazetteer, @Nullable LocalDate day) {
        this.names = names;
        this.gazetteer = gazetteer;
        this.day = day;
    }

    /// The holder of an office of the body that a phrase names, or null.
    ///
    /// @param office in lower case
    @Nullable
    Figure find(String office, Span phrase) {
        String plain = office.replace('-', ' ');
        for (int i = phrase.start(); i < phrase.end(); i++) {
            Mention mention = names.at(i);
            if (mention != null && mention.figure().type() == ActorType.ORGANISATION) {
                return of(mention.figure(), plain);
            }
        }
        return plain.equals(HEAD) ? head() : null;
    }

    private @Nullable Figure head() {
        List<Figure> bodies = new ArrayList<>();
        for (Mention mention : names.first()) {
            Figure figure = mention.figure();
            if (figure.type() == ActorType.ORGANISATION && bodies.size() < MOST && !bodies.contains(figure)) {
                bodies.add(figure);
            }
        }
        for (Figure body : bodies) {
            Figure holder = of(body, HEAD);
            if (holder != null) {
                return holder;
            }
        }
        return gazetteer.holderOfBody(DEFAULT, day);
    }

    private @Nullable Figure of(Figure body, String office) {
        ListedActor listed = body.listed();
        if (listed == null) {
            return null;
        }
        for (String title : TITLES_OF_HEADS.contains(office) ? HEADS : List.of(office)) {
            Figure holder = holder(listed, title);
            if (holder != null) {
                return holder;
            }
        }
        return null;
    }

    private @Nullable Figure holder(ListedActor listed, String office) {
        for (String name : listed.names()) {
            String lower = name.toLowerCase(Locale.ROOT);
            Figure before = gazetteer.holderOfBody(lower + " " + office, day);
            Figure holder = before != null ? before : gazetteer.holderOfBody(office + " of the " + lower, day);
            if (holder != null) {
                return holder;
            }
        }
        return null;
    }
}
