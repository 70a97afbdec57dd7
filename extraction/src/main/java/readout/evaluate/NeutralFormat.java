package readout.evaluate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import readout.event.article.KeptText;
import readout.event.statement.Actor;
import readout.event.statement.ActorType;
import readout.event.statement.Claim;
import readout.event.statement.Codebook;
import readout.event.statement.Coding;
import readout.event.statement.Entity;
import readout.event.statement.Extraction;
import readout.event.statement.ImpliedTarget;
import readout.event.statement.Meeting;
import readout.event.statement.Slice;
import readout.event.statement.Speaker;
import readout.event.statement.Statement;
import readout.extract.knowledge.ActorFiles;
import readout.extract.knowledge.ListedActor;

/// Renders an extraction as the JSON object that the scorers of quotation corpora read: statements, entities and
/// meeting with names in words, and `quotes` in the manner of PolNeAR. All offsets are code points into the text
/// as it was given.
public final class NeutralFormat {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final KeptText text;
    private final Extraction extraction;
    private final Map<String, String> names = new HashMap<>();

    private static final class Countries {
        static final Map<String, String> NAMES = load();

        private static Map<String, String> load() {
            Map<String, String> names = new HashMap<>();
            for (ListedActor actor : ActorFiles.load(null)) {
                if (actor.type() == ActorType.COUNTRY || actor.id().equals(actor.country())) {
                    names.put(actor.id(), actor.name());
                }
            }
            return Map.copyOf(names);
        }
    }

    private NeutralFormat(KeptText text, Extraction extraction) {
        this.text = text;
        this.extraction = extraction;
        for (Entity entity : extraction.entities()) {
            names.put(entity.actor().id(), name(entity));
        }
    }

    /// The object for one article.
    ///
    /// @param id as the gold calls the article
    /// @param text the kept text from which the extraction was made
    public static ObjectNode json(String id, KeptText text, Extraction extraction) {
        return new NeutralFormat(text, extraction).render(id);
    }

    private ObjectNode render(String id) {
        ObjectNode root = NODES.objectNode();
        root.put("id", id);
        ArrayNode statements = root.putArray("statements");
        extraction.statements().forEach(statement -> statements.add(statement(statement)));
        ArrayNode entities = root.putArray("entities");
        extraction.entities().forEach(entity -> addMentions(entities, entity));
        root.set("meeting", meeting(extraction.meeting()));
        ArrayNode themes = root.putArray("themes");
        extraction.themes().forEach(themes::add);
        ArrayNode quotes = root.putArray("quotes");
        PolnearQuotes polnear = new PolnearQuotes(text);
        extraction.statements().forEach(statement -> quotes.add(polnear.quote(statement)));
        return root;
    }

    /// The name of an actor as the article has it, where the article does not have the listed one.
    private static String name(Entity entity) {
        String listed = entity.actor().name();
        List<String> said = new ArrayList<>();
        entity.mentions().forEach(mention -> said.add(mention.text()));
        if (said.stream().anyMatch(listed::equalsIgnoreCase) || entity.actor().type() == ActorType.COUNTRY) {
            return listed;
        }
        return said.stream()
                .max(Comparator.comparingInt(String::length))
                .filter(longest -> longest.indexOf(' ') > 0 && !isTurned(longest, listed))
                .orElse(listed);
    }

    /// Whether the article puts the family name or the country in front: *IWAYA Takeshi*, *India's Supreme Court*.
    private static boolean isTurned(String said, String listed) {
        String last = said.substring(said.lastIndexOf(' ') + 1);
        return !listed.endsWith(last)
                && !said.equals(listed)
                && (listed.startsWith(last) || said.contains("'s ") || said.contains("’s "));
    }

    private String name(Actor actor) {
        return names.getOrDefault(actor.id(), actor.name());
    }

    private ObjectNode statement(Statement statement) {
        ObjectNode node = NODES.objectNode();
        ArrayNode speakers = node.putArray("speakers");
        statement.speakers().stream().map(Speaker::actor).map(this::name).forEach(speakers::add);
        ArrayNode content = node.putArray("content");
        statement.content().forEach(slice -> content.add(slice(slice)));
        statement.continuation().forEach(slice -> content.add(slice(slice)));
        node.set("cue", statement.cue() == null ? NODES.nullNode() : slice(statement.cue()));
        node.set("speaker_mention", statement.mention() == null ? NODES.nullNode() : slice(statement.mention()));
        node.put("kind", statement.kind().toString());
        ArrayNode targets = node.putArray("targets");
        statement.targets().forEach(target -> targets.add(name(target)));
        ArrayNode themes = node.putArray("themes");
        statement.themes().forEach(themes::add);
        if (!statement.relays().isEmpty()) {
            node.put("relay", name(statement.relays().getFirst()));
        }
        node.put("construction", statement.construction());
        ArrayNode claims = node.putArray("claims");
        statement.claims().forEach(claim -> claims.add(claim(statement, claim)));
        return node;
    }

    private ObjectNode claim(Statement statement, Claim claim) {
        ObjectNode node = slice(claim.slice());
        node.put("act", claim.act().toString());
        node.put("modality", claim.modality().toString());
        node.put("polarity", claim.polarity().toString());
        node.put("intensity", claim.intensity());
        node.put("tense", claim.tense() == null ? null : claim.tense().toString());
        node.put("cameo", claim.code(Codebook.CAMEO));
        node.put("plover", claim.code(Codebook.PLOVER));
        claim.codings().stream()
                .filter(coding -> coding.codebook() == Codebook.PLOVER)
                .forEach(coding -> addPlover(node, coding));
        ImpliedTarget implied = claim.impliedTarget();
        if (implied != null) {
            ObjectNode meant = node.putObject("implied_target");
            meant.put("rule", implied.rule());
            meant.put("name", implied.actor() == null ? null : name(implied.actor()));
            meant.put("confidence", implied.confidence());
        }
        ArrayNode fields = node.putArray("fields");
        claim.fields().forEach(fields::add);
        node.put(
                "source",
                statement.speakers().isEmpty()
                        ? null
                        : side(statement.speakers().getFirst().actor()));
        node.put("target", target(statement, claim));
        ArrayNode targets = node.putArray("targets");
        claim.targets().forEach(target -> targets.add(name(target)));
        ArrayNode themes = node.putArray("themes");
        claim.themes().forEach(themes::add);
        ArrayNode formulations = node.putArray("formulations");
        claim.formulations().forEach(formulation -> formulations.add(formulation.id()));
        return node;
    }

    private static void addPlover(ObjectNode node, Coding coding) {
        node.put("mode", coding.mode());
        ArrayNode contexts = node.putArray("contexts");
        coding.contexts().forEach(contexts::add);
    }

    /// The side of the first target that is not the speaker's own.
    private static @Nullable String target(Statement statement, Claim claim) {
        String own = statement.speakers().isEmpty()
                ? null
                : side(statement.speakers().getFirst().actor());
        return claim.targets().stream()
                .map(NeutralFormat::side)
                .filter(side -> side != null && !side.equals(own))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String side(Actor actor) {
        return actor.country() == null ? null : actor.country() + "GOV";
    }

    private ObjectNode slice(Slice slice) {
        ObjectNode node = NODES.objectNode();
        node.put("start", text.givenStart(slice.start()));
        node.put("end", text.givenEnd(slice.end()));
        node.put("text", slice.text());
        return node;
    }

    private void addMentions(ArrayNode entities, Entity entity) {
        Actor actor = entity.actor();
        for (Slice mention : entity.mentions()) {
            ObjectNode node = slice(mention);
            node.put("type", actor.type().toString());
            node.put("canonical", name(actor));
            if (actor.type() == ActorType.PERSON) {
                node.put("role", actor.office());
                node.put("country", country(actor));
            }
            entities.add(node);
        }
    }

    private static @Nullable String country(Actor actor) {
        String code = actor.country();
        return code == null ? null : Countries.NAMES.getOrDefault(code, code);
    }

    private ObjectNode meeting(Meeting meeting) {
        ObjectNode node = NODES.objectNode();
        node.put("type", meeting.type().toString().replace('-', ' '));
        ArrayNode participants = node.putArray("participants");
        for (Actor actor : meeting.participants()) {
            ObjectNode participant = participants.addObject();
            participant.put("name", name(actor));
            participant.put("role", actor.office());
            participant.put("country", country(actor));
        }
        node.put("place", meeting.place());
        node.put("venue", meeting.venue());
        node.put("occasion", meeting.occasion());
        node.put("date", meeting.date() == null ? null : meeting.date().toString());
        return node;
    }
}
