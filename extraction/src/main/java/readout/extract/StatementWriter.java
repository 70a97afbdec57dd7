package readout.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import readout.event.statement.Actor;
import readout.event.statement.Claim;
import readout.event.statement.Formulation;
import readout.event.statement.ImpliedTarget;
import readout.event.statement.Kind;
import readout.event.statement.Slice;
import readout.event.statement.Statement;
import readout.event.statement.StatementIdentity;
import readout.extract.claim.Claims;
import readout.extract.claim.Context;
import readout.extract.claim.Implied;
import readout.extract.claim.Proposition;
import readout.extract.claim.Referents;
import readout.extract.claim.Talk;
import readout.extract.coding.EventContexts;
import readout.extract.meeting.Day;
import readout.extract.meeting.SaidDays;
import readout.extract.name.Figure;
import readout.extract.name.Mention;
import readout.extract.name.Names;
import readout.extract.speaker.Voice;
import readout.extract.statement.Draft;
import readout.extract.text.Span;
import readout.extract.text.Tokens;
import readout.extract.theme.Formulations;

/// Writes down the statements of one article.
final class StatementWriter {

    private final String articleId;
    private final @Nullable String meeting;
    private final Tokens tokens;
    private final Slices slices;
    private final Talk talk;
    private final Claims claims;
    private final EventContexts contexts;
    private final ThemePicker themes;
    private final Formulations formulations;
    private final Referents referents;
    private final SaidDays days;
    private final Names names;
    private final Map<String, Integer> ordinals = new HashMap<>();

    StatementWriter(String articleId, @Nullable String meeting, Slices slices, Talk talk, Readers readers) {
        this.articleId = articleId;
        this.meeting = meeting;
        this.tokens = slices.tokens();
        this.slices = slices;
        this.talk = talk;
        this.claims = readers.claims();
        this.contexts = readers.contexts();
        this.themes = readers.themes();
        this.formulations = readers.formulations();
        this.referents = readers.referents();
        this.days = readers.days();
        this.names = readers.names();
    }

    /// What reads the content of statements.
    record Readers(
            Claims claims,
            EventContexts contexts,
            ThemePicker themes,
            Formulations formulations,
            Referents referents,
            SaidDays days,
            Names names) {}

    Statement write(Draft draft, Voice voice, List<Figure> hearers, List<Figure> relays) {
        List<Slice> content = slices.of(draft.content());
        Slice mention = slice(draft.speaker());
        Slice cue = slice(draft.cue());
        Context context = new Context(
                draft.kind(),
                draft.frame(),
                draft.cue(),
                draft.content(),
                hearers,
                draft.hearer() != null && hearers.isEmpty(),
                voice.figures(),
                talk,
                referents);
        List<Proposition> propositions = claims.read(context);
        Day said = days.of(draft.cue(), voice.figures());
        return new Statement(
                id(mention, cue, content),
                kind(draft),
                voice.speakers(),
                mention,
                cue,
                content,
                slices.of(draft.continuation()),
                slices.evidence(new Span(draft.start(), draft.end())),
                targets(propositions),
                sorted(themes.ofStatement(draft.cue(), draft.content(), portfolio(voice))),
                actors(relays),
                draft.construction().toString(),
                meeting,
                said == null ? null : said.date(),
                said == null ? null : said.basis(),
                claims(propositions),
                voice.confidence());
    }

    /// The words that tell for what a speaker is responsible.
    private static @Nullable String portfolio(Voice voice) {
        if (voice.figures().size() != 1) {
            return null;
        }
        Figure speaker = voice.figures().getFirst();
        return speaker.isPerson() ? speaker.office() : speaker.name();
    }

    private @Nullable Slice slice(@Nullable Span span) {
        return span == null ? null : slices.of(span);
    }

    private String id(@Nullable Slice mention, @Nullable Slice cue, List<Slice> content) {
        String key = StatementIdentity.key(
                mention == null ? null : mention.text(), cue == null ? null : cue.text(), joined(content));
        int ordinal = ordinals.merge(key, 1, Integer::sum) - 1;
        return StatementIdentity.id(articleId, key, ordinal);
    }

    private static String joined(List<Slice> content) {
        if (content.size() == 1) {
            return content.getFirst().text();
        }
        StringJoiner pieces = new StringJoiner(" ");
        for (Slice piece : content) {
            pieces.add(piece.text());
        }
        return pieces.toString();
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

    private List<Claim> claims(List<Proposition> propositions) {
        List<Claim> all = new ArrayList<>(propositions.size());
        for (Proposition proposition : propositions) {
            all.add(claim(proposition));
        }
        return all;
    }

    private Claim claim(Proposition proposition) {
        Span span = proposition.span();
        Span intensity = proposition.intensity();
        List<String> told = themes.of(List.of(span));
        return new Claim(
                slices.of(span),
                proposition.act(),
                proposition.modality(),
                proposition.tense(),
                proposition.polarity(),
                intensity == null ? null : tokens.word(intensity.start()).lower(),
                actors(proposition.targets()),
                implied(proposition.implied()),
                about(span),
                sorted(told),
                proposition.coded().fields(),
                formulations(span),
                contexts.in(proposition.coded().codings(), told, proposition.tense()));
    }

    private @Nullable ImpliedTarget implied(@Nullable Implied implied) {
        if (implied == null) {
            return null;
        }
        Figure target = implied.target();
        return new ImpliedTarget(
                implied.rule(),
                target == null ? null : target.actor(),
                slices.of(implied.span()),
                implied.confidence());
    }

    private List<Formulation> formulations(Span span) {
        List<Formulation> found = new ArrayList<>(0);
        for (Formulations.Found each : formulations.find(tokens, span)) {
            found.add(new Formulation(each.id(), slices.of(each.span())));
        }
        return found;
    }

    private List<String> about(Span span) {
        List<String> ids = new ArrayList<>(0);
        for (int i = span.start(); i < span.end(); i++) {
            Mention mention = names.at(i);
            String id = mention == null ? null : mention.figure().actor().id();
            if (id != null && !ids.contains(id)) {
                ids.add(id);
            }
        }
        ids.sort(null);
        return ids;
    }

    private static List<Actor> targets(List<Proposition> propositions) {
        if (propositions.size() == 1) {
            return actors(propositions.getFirst().targets());
        }
        Set<Figure> all = new LinkedHashSet<>();
        for (Proposition proposition : propositions) {
            all.addAll(proposition.targets());
        }
        return actors(all);
    }

    private static List<Actor> actors(Collection<Figure> figures) {
        if (figures.isEmpty()) {
            return List.of();
        }
        List<Actor> actors = new ArrayList<>(figures.size());
        for (Figure figure : figures) {
            if (!actors.contains(figure.actor())) {
                actors.add(figure.actor());
            }
        }
        return actors;
    }

    private static List<String> sorted(List<String> labels) {
        if (labels.size() < 2) {
            return labels;
        }
        List<String> sorted = new ArrayList<>(labels);
        sorted.sort(null);
        return sorted;
    }
}
