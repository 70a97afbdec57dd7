package readout.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import readout.event.statement.Entity;
import readout.event.statement.Extraction;
import readout.event.statement.Meeting;
import readout.event.statement.Resolution;
import readout.event.statement.Slice;
import readout.event.statement.Statement;
import readout.extract.cue.CueKind;
import readout.extract.name.Mention;
import readout.extract.name.Names;
import readout.extract.speaker.Voice;
import readout.extract.statement.Draft;
import readout.extract.text.Span;
import readout.extract.text.Tokens;

/// Writes down what was found in one article, in the terms of the events.
final class ExtractionWriter {

    private final Names names;
    private final Meeting meeting;
    private final Slices slices;
    private final Tokens tokens;

    ExtractionWriter(Names names, Meeting meeting, Slices slices) {
        this.names = names;
        this.meeting = meeting;
        this.slices = slices;
        this.tokens = slices.tokens();
    }

    /// All of it. A report that names nobody, in an article without a meeting, is nobody's and left out; so is one of
    /// an *it* that means nobody.
    Extraction write(List<Draft> drafts, Voices voices, StatementWriter writer) {
        List<Statement> statements = new ArrayList<>();
        List<String> themes = new ArrayList<>();
        for (Draft draft : drafts) {
            Voice voice = voices.of(draft);
            if ((draft.isAgentless() && voice.figures().isEmpty()) || isNobody(draft, voice)) {
                continue;
            }
            Statement statement = writer.write(draft, voice, voices.hearers(draft), voices.relays(draft));
            for (String theme : statement.themes()) {
                if (!themes.contains(theme)) {
                    themes.add(theme);
                }
            }
            statements.add(statement);
        }
        themes.sort(null);
        return new Extraction(statements, entities(), meeting, themes);
    }

    private boolean isNobody(Draft draft, Voice voice) {
        Span speaker = draft.speaker();
        boolean clause = draft.frame() == null
                || switch (draft.frame()) {
                    case CLAUSE, THAT, QUOTATION, HEARER -> true;
                    case QUESTION, OBJECT, NAMING, INFINITIVE, GERUND, APPEAL -> false;
                };
        return speaker != null
                && (!clause || draft.kind() == CueKind.PLEDGE)
                && speaker.length() == 1
                && voice.resolution() == Resolution.MENTION
                && (tokens.is(speaker.start(), "it") || tokens.is(speaker.start(), "nobody"));
    }

    private List<Entity> entities() {
        Map<String, List<Mention>> byActor = new LinkedHashMap<>();
        for (Mention mention : names.mentions()) {
            byActor.computeIfAbsent(mention.figure().actor().id(), absent -> new ArrayList<>())
                    .add(mention);
        }
        List<Entity> entities = new ArrayList<>(byActor.size());
        for (List<Mention> mentions : byActor.values()) {
            entities.add(entity(mentions));
        }
        return entities;
    }

    private Entity entity(List<Mention> mentions) {
        List<Slice> named = new ArrayList<>();
        List<Slice> alluded = new ArrayList<>();
        for (Mention mention : mentions) {
            (mention.isName() ? named : alluded).add(slices.of(mention.from(), mention.to()));
        }
        return new Entity(mentions.getFirst().figure().actor(), named, alluded);
    }
}
