package readout.extract;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.extract.cue.CueKind;
import readout.extract.cue.Frame;
import readout.extract.name.Figure;
import readout.extract.speaker.Resolver;
import readout.extract.speaker.Voice;
import readout.extract.statement.Draft;
import readout.extract.text.Span;
import readout.extract.text.Tokens;
import readout.extract.text.WordClass;

/// Who says each statement of an article. Resolved sentence by sentence in text order, so that pronouns find whom
/// the text talked about last.
final class Voices {

    private final IdentityHashMap<Draft, Voice> voices = new IdentityHashMap<>();
    private final Set<Figure> speakers = new LinkedHashSet<>();
    private final IdentityHashMap<Draft, List<Figure>> hearers = new IdentityHashMap<>();
    private final IdentityHashMap<Draft, List<Figure>> relays = new IdentityHashMap<>();

    Voices(Tokens tokens, List<Draft> drafts, Resolver resolver) {
        List<@Nullable List<Draft>> bySentence = new ArrayList<>();
        for (int i = 0; i < tokens.sentences().size(); i++) {
            bySentence.add(null);
        }
        for (Draft draft : drafts) {
            int sentence = tokens.sentenceOf(anchor(draft));
            List<Draft> here = bySentence.get(sentence);
            if (here == null) {
                here = new ArrayList<>();
                bySentence.set(sentence, here);
            }
            here.add(draft);
        }
        for (int i = 0; i < bySentence.size(); i++) {
            List<Draft> here = bySentence.get(i);
            Span sentence = tokens.sentences().get(i);
            if (here == null) {
                if (!tokens.quotes().contains(sentence.start())) {
                    resolver.narrate(sentence);
                }
            } else {
                if (isBehindSubject(here.getFirst(), tokens)) {
                    resolver.narrate(sentence);
                } else if (isBehindContent(here.getFirst())) {
                    resolver.group(sentence);
                }
                here.forEach(draft -> resolve(draft, tokens, resolver));
            }
        }
    }

    /// Whether the first speaker of a sentence is a pronoun behind another verb, whose subject it may mean: *Ana Ruiz
    /// left for Rome, where **she** said …*.
    private static boolean isBehindSubject(Draft first, Tokens tokens) {
        Span speaker = first.speaker();
        if (speaker == null
                || speaker.length() > 1
                || !tokens.in(speaker.start(), WordClass.SUBJECT_PRONOUN)
                || first.start() < speaker.start()) {
            return false;
        }
        for (int i = tokens.sentenceAround(speaker.start()).start(); i < speaker.start(); i++) {
            if (tokens.tag(i).isFinite() && !tokens.quotes().contains(i)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a speaker stands behind what he said: *Malta and Cyprus met, **the palace** said*.
    private static boolean isBehindContent(Draft first) {
        Span speaker = first.speaker();
        return speaker != null && first.start() < speaker.start();
    }

    private static int anchor(Draft draft) {
        Span cue = draft.cue();
        return cue == null ? draft.start() : cue.start();
    }

    private void resolve(Draft draft, Tokens tokens, Resolver resolver) {
        Span speaker = draft.speaker();
        Voice voice = voice(draft, speaker, resolver);
        voices.put(draft, voice);
        speakers.addAll(voice.figures());
        Span hearer = draft.hearer();
        hearers.put(
                draft,
                hearer == null ? resolver.meant(object(draft, tokens), voice.figures()) : resolver.hearers(hearer));
        List<Figure> carriers = new ArrayList<>();
        draft.relays().forEach(relay -> carriers.addAll(resolver.relay(relay)));
        carriers.removeAll(voice.figures());
        relays.put(draft, carriers);
    }

    /// The pronoun with which the object of reporting words begins: *urging **them** to talk*, *thanked **him***.
    private static @Nullable Span object(Draft draft, Tokens tokens) {
        int first = draft.content().isEmpty() ? -1 : draft.content().getFirst().start();
        boolean object = first >= 0
                && (draft.frame() == Frame.APPEAL || draft.frame() == Frame.OBJECT)
                && tokens.in(first, WordClass.OBJECT_PRONOUN);
        return object ? new Span(first, first + 1) : null;
    }

    private static Voice voice(Draft draft, @Nullable Span speaker, Resolver resolver) {
        if (speaker == null) {
            boolean decided = draft.kind() == CueKind.AGREE || draft.kind() == CueKind.TELL;
            return decided ? resolver.deciders() : resolver.parties();
        }
        return draft.isAnswer() ? resolver.answerer(speaker) : resolver.resolve(speaker);
    }

    /// All who say something, in the order in which they do.
    Set<Figure> speakers() {
        return speakers;
    }

    Voice of(Draft draft) {
        return Objects.requireNonNull(voices.get(draft));
    }

    List<Figure> hearers(Draft draft) {
        return Objects.requireNonNull(hearers.get(draft));
    }

    List<Figure> relays(Draft draft) {
        return Objects.requireNonNull(relays.get(draft));
    }
}
