package readout.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import readout.event.statement.Actor;
import readout.event.statement.Entity;
import readout.event.statement.Extraction;
import readout.event.statement.Meeting;
import readout.event.statement.MeetingType;
import readout.event.statement.Statement;
import readout.extract.meeting.Day;
import readout.extract.meeting.Encounter;
import readout.extract.name.Figure;
import readout.extract.name.Mention;
import readout.extract.name.Names;
import readout.extract.speaker.Voice;
import readout.extract.statement.Draft;

/// Writes down what was found in one article, in the terms of the events.
final class ExtractionWriter {

    private final String articleId;
    private final Names names;
    private final Encounter encounter;
    private final Slices slices;

    ExtractionWriter(String articleId, Names names, Encounter encounter, Slices slices) {
        this.articleId = articleId;
        this.names = names;
        this.encounter = encounter;
        this.slices = slices;
    }

    /// All of it. A report that names nobody, in an article without a meeting, is nobody's and left out.
    Extraction write(List<Draft> drafts, Voices voices, StatementWriter writer) {
        List<Statement> statements = new ArrayList<>();
        TreeSet<String> themes = new TreeSet<>();
        for (Draft draft : drafts) {
            Voice voice = voices.of(draft);
            if (draft.isAgentless() && voice.figures().isEmpty()) {
                continue;
            }
            Statement statement = writer.write(draft, voice, voices.hearers(draft), voices.relays(draft));
            themes.addAll(statement.themes());
            statements.add(statement);
        }
        return new Extraction(statements, entities(), meeting(), List.copyOf(themes));
    }

    private List<Entity> entities() {
        Map<String, List<Mention>> byActor = new LinkedHashMap<>();
        for (Mention mention : names.mentions()) {
            byActor.computeIfAbsent(mention.figure().actor().id(), absent -> new ArrayList<>())
                    .add(mention);
        }
        return byActor.values().stream().map(this::entity).toList();
    }

    private Entity entity(List<Mention> mentions) {
        return new Entity(
                mentions.getFirst().figure().actor(),
                mentions.stream()
                        .filter(Mention::isName)
                        .map(mention -> slices.of(mention.from(), mention.to()))
                        .toList(),
                mentions.stream()
                        .filter(mention -> !mention.isName())
                        .map(mention -> slices.of(mention.from(), mention.to()))
                        .toList());
    }

    private Meeting meeting() {
        if (encounter.type() == MeetingType.NONE) {
            return Meeting.NONE;
        }
        Day day = encounter.day();
        List<Actor> participants =
                encounter.participants().stream().map(Figure::actor).toList();
        String who = participants.stream().map(Actor::id).sorted().collect(Collectors.joining("_"));
        String when = day == null ? articleId : day.date().toString();
        return new Meeting(
                "mt_" + (who.isEmpty() ? articleId : who + "_" + when),
                encounter.type(),
                participants,
                encounter.place(),
                encounter.venue(),
                encounter.occasion(),
                day == null ? null : day.date(),
                day == null ? null : day.basis());
    }
}
