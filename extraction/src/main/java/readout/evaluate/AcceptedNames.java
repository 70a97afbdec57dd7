package readout.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.evaluate.Marks.MarkedMention;
import readout.evaluate.Marks.MarkedStatement;
import readout.event.statement.ActorType;

/// The names by which the entities of an article may be called. A family name alone is none for a person.
final class AcceptedNames {

    private final Map<String, Set<String>> forms = new HashMap<>();

    AcceptedNames(List<MarkedMention> gold) {
        for (MarkedMention mention : gold) {
            Set<String> accepted = forms.computeIfAbsent(NameForm.of(mention.canonical()), _ -> new HashSet<>());
            accepted.add(NameForm.of(mention.canonical()));
            accepted.add(NameForm.withoutTitles(mention.canonical()));
            mention.aliases().forEach(alias -> accepted.add(NameForm.of(alias)));
            String form = NameForm.of(mention.slice().text());
            if (form.contains(" ") || mention.type() != ActorType.PERSON) {
                accepted.add(form);
            }
        }
    }

    /// Whether a name may stand for the one in the gold.
    boolean accepts(String gold, String said) {
        Set<String> accepted = new HashSet<>(forms.getOrDefault(NameForm.of(gold), Set.of()));
        accepted.add(NameForm.of(gold));
        accepted.add(NameForm.withoutTitles(gold));
        String bare = NameForm.withoutTitles(said);
        return accepted.contains(NameForm.of(said))
                || accepted.contains(bare)
                || (bare.contains(" ")
                        && accepted.stream().anyMatch(form -> words(form).equals(words(bare))));
    }

    /// How many of the names in the gold are said, each once.
    int shared(List<String> gold, List<String> said) {
        List<String> left = new ArrayList<>(said);
        int shared = 0;
        for (String name : gold) {
            for (int i = 0; i < left.size(); i++) {
                if (accepts(name, left.get(i))) {
                    left.remove(i);
                    shared++;
                    break;
                }
            }
        }
        return shared;
    }

    /// Whether those who are said to speak are the speakers.
    boolean speakersAgree(MarkedStatement gold, MarkedStatement said) {
        List<List<String>> accepted = new ArrayList<>(gold.alsoSpeakers());
        accepted.addFirst(gold.speakers());
        return accepted.stream().anyMatch(names -> same(names, said.speakers())) || isMention(gold, said.speakers());
    }

    private boolean same(List<String> gold, List<String> said) {
        if (gold.size() > 1 && said.size() == 1) {
            List<String> parts = List.of(said.getFirst().split(",? and |, ", -1));
            return gold.size() == parts.size() && shared(gold, parts) == parts.size();
        }
        return gold.size() == said.size() && shared(gold, said) == gold.size();
    }

    /// A speaker who is no entity, and so has no name of his own, is named by his mention.
    private boolean isMention(MarkedStatement gold, List<String> said) {
        String mention =
                gold.mention() == null ? null : NameForm.of(gold.mention().text());
        return said.size() == 1
                && gold.speakers().size() == 1
                && isUnnamed(gold.speakers().getFirst(), mention)
                && NameForm.of(said.getFirst()).equals(mention);
    }

    private boolean isUnnamed(String speaker, @Nullable String mention) {
        return mention != null && !forms.containsKey(NameForm.of(speaker));
    }

    private static Set<String> words(String form) {
        return new HashSet<>(List.of(form.split(" ", -1)));
    }
}
