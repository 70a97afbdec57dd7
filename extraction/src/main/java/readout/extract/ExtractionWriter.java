package readout.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import readout.event.article.Article;
import readout.event.statement.Act;
import readout.event.statement.Actor;
import readout.event.statement.Claim;
import readout.event.statement.Entity;
import readout.event.statement.Evidence;
import readout.event.statement.Extraction;
import readout.event.statement.Kind;
import readout.event.statement.Meeting;
import readout.event.statement.MeetingType;
import readout.event.statement.Modality;
import readout.event.statement.Polarity;
import readout.event.statement.Slice;
import readout.event.statement.Speaker;
import readout.event.statement.Statement;
import readout.event.statement.StatementIdentity;
import readout.extract.meeting.Day;
import readout.extract.meeting.Encounter;
import readout.extract.name.Figure;
import readout.extract.name.Mention;
import readout.extract.name.Names;
import readout.extract.speaker.Resolver;
import readout.extract.speaker.Voice;
import readout.extract.statement.Draft;
import readout.extract.text.Offsets;
import readout.extract.text.Span;
import readout.extract.text.Tokens;

/// Writes down what was found in one article, in the terms of the events.
final class ExtractionWriter {

    private final Article article;
    private final Tokens tokens;
    private final Names names;
    private final Encounter encounter;
    private final Resolver resolver;
    private final Offsets offsets;
    private final Map<String, Integer> ordinals = new HashMap<>();

    ExtractionWriter(Article article, Tokens tokens, Names names, Encounter encounter, Resolver resolver) {
        this.article = article;
        this.tokens = tokens;
        this.names = names;
        this.encounter = encounter;
        this.resolver = resolver;
        this.offsets = Offsets.of(article.text());
    }

    Extraction write(List<Draft> drafts) {
        List<Statement> statements = new ArrayList<>();
        Map<Draft, Voice> voices = voices(drafts);
        for (Draft draft : drafts) {
            statements.add(statement(draft, Objects.requireNonNull(voices.get(draft))));
        }
        TreeSet<String> themes = new TreeSet<>();
        statements.forEach(statement -> themes.addAll(statement.themes()));
        return new Extraction(statements, entities(), meeting(), List.copyOf(themes));
    }

    /// Resolves speakers sentence by sentence, so that pronouns find whom the text talked about last.
    private Map<Draft, Voice> voices(List<Draft> drafts) {
        Map<Integer, List<Draft>> bySentence = new HashMap<>();
        for (Draft draft : drafts) {
            int anchor = draft.cue() != null ? draft.cue().start() : draft.start();
            bySentence
                    .computeIfAbsent(tokens.sentenceOf(anchor), absent -> new ArrayList<>())
                    .add(draft);
        }
        Map<Draft, Voice> voices = new HashMap<>();
        for (int i = 0; i < tokens.sentences().size(); i++) {
            List<Draft> here = bySentence.get(i);
            if (here == null) {
                resolver.narrate(tokens.sentences().get(i));
                continue;
            }
            for (Draft draft : here) {
                Span speaker = draft.speaker();
                voices.put(draft, speaker == null ? resolver.parties() : resolver.resolve(speaker));
            }
        }
        return voices;
    }

    private Statement statement(Draft draft, Voice voice) {
        List<Slice> content = draft.content().stream().map(this::slice).toList();
        Slice mention = draft.speaker() == null ? null : slice(draft.speaker());
        Slice cue = draft.cue() == null ? null : slice(draft.cue());
        String words = content.stream().map(Slice::text).collect(Collectors.joining(" "));
        List<Speaker> speakers = voice.speakers();
        Claim claim = new Claim(
                content.getFirst(),
                Act.REPORT,
                Modality.ASSERTED,
                Polarity.POSITIVE,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of());
        Day said = encounter.day();
        return new Statement(
                id(mention, cue, words),
                kind(draft),
                speakers,
                mention,
                cue,
                content,
                draft.continuation().stream().map(this::slice).toList(),
                evidence(draft),
                List.of(),
                List.of(),
                draft.relays().stream()
                        .flatMap(relay -> resolver.resolve(relay).figures().stream())
                        .map(Figure::actor)
                        .toList(),
                draft.construction().toString(),
                meeting().id(),
                said == null ? null : said.date(),
                said == null ? null : said.basis(),
                List.of(claim),
                voice.confidence());
    }

    private String id(@Nullable Slice mention, @Nullable Slice cue, String words) {
        String who = mention == null ? null : mention.text();
        String how = cue == null ? null : cue.text();
        int ordinal = ordinals.merge(who + "\n" + how + "\n" + words, 1, Integer::sum) - 1;
        return StatementIdentity.id(article.id(), who, how, words, ordinal);
    }

    private Kind kind(Draft draft) {
        int inside = 0;
        int all = 0;
        for (Span piece : draft.content()) {
            for (int i = piece.start(); i < piece.end(); i++) {
                inside += tokens.quotes().contains(i) ? 1 : 0;
                all++;
            }
        }
        return inside == 0 ? Kind.INDIRECT : inside == all ? Kind.DIRECT : Kind.MIXED;
    }

    private Evidence evidence(Draft draft) {
        int from = tokens.start(draft.start());
        int to = tokens.end(draft.end() - 1);
        String text = article.text();
        int before = back(text, from, Evidence.CONTEXT);
        int after = forward(text, to, Evidence.CONTEXT);
        return new Evidence(
                offsets.codePoint(from),
                offsets.codePoint(to),
                text.substring(from, to),
                text.substring(before, from),
                text.substring(to, after));
    }

    private static int back(String text, int from, int codePoints) {
        int at = from;
        for (int i = 0; i < codePoints && at > 0; i++) {
            at -= Character.charCount(text.codePointBefore(at));
        }
        return at;
    }

    private static int forward(String text, int from, int codePoints) {
        int at = from;
        for (int i = 0; i < codePoints && at < text.length(); i++) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private Slice slice(Span span) {
        return slice(tokens.start(span.start()), tokens.end(span.end() - 1));
    }

    private Slice slice(int from, int to) {
        return new Slice(
                offsets.codePoint(from), offsets.codePoint(to), article.text().substring(from, to));
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
        Actor actor = mentions.getFirst().figure().actor();
        List<Slice> named = mentions.stream()
                .filter(Mention::isName)
                .map(mention -> slice(mention.from(), mention.to()))
                .toList();
        List<Slice> adjectives = mentions.stream()
                .filter(mention -> !mention.isName())
                .map(mention -> slice(mention.from(), mention.to()))
                .toList();
        return new Entity(actor, named, adjectives);
    }

    private Meeting meeting() {
        if (encounter.type() == MeetingType.NONE) {
            return Meeting.NONE;
        }
        Day day = encounter.day();
        List<Actor> participants =
                encounter.participants().stream().map(Figure::actor).toList();
        String key = participants.stream().map(Actor::id).sorted().collect(Collectors.joining("_"));
        return new Meeting(
                "mt_" + key + "_" + (day == null ? article.id() : day.date()),
                encounter.type(),
                participants,
                encounter.place(),
                encounter.venue(),
                encounter.occasion(),
                day == null ? null : day.date(),
                day == null ? null : day.basis());
    }
}
