package readout.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import readout.evaluate.Marks.MarkedMention;
import readout.event.statement.ActorType;

/// Scores where the entities of one article are named: words, place and type. A mention of ours that overlaps
/// optional ones only is neither right nor wrong.
final class MentionScorer {

    private final List<MarkedMention> gold;
    private final List<MarkedMention> ours;

    MentionScorer(List<MarkedMention> gold, List<MarkedMention> ours) {
        this.gold = gold;
        this.ours = ours;
    }

    void score(Scores scores) {
        List<MarkedMention> left = new ArrayList<>(gold);
        List<MarkedMention> rest = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (MarkedMention mention : ours) {
            MarkedMention match =
                    take(left, mark -> !mark.optional() && samePlace(mark, mention) && fits(mark, mention));
            if (match == null) {
                rest.add(mention);
            } else {
                add(scores, match, new Tally(1, 0, 0));
                if (match.type() == ActorType.PERSON && told.add(match.canonical())) {
                    tell(scores, match, mention);
                }
            }
        }
        for (MarkedMention mention : rest) {
            boolean optional = take(left, mark -> mark.optional() && samePlace(mark, mention)) != null;
            if (!optional && !touchesOptionalOnly(mention)) {
                add(scores, mention, new Tally(0, 1, 0));
            }
        }
        left.stream().filter(mark -> !mark.optional()).forEach(mark -> add(scores, mark, new Tally(0, 0, 1)));
    }

    private static void add(Scores scores, MarkedMention mention, Tally tally) {
        scores.add(Figure.mentionsOf(mention.type()), tally);
        scores.add(Figure.ALL_MENTIONS, tally);
    }

    /// Scores what is told about a person.
    private static void tell(Scores scores, MarkedMention mark, MarkedMention found) {
        if (mark.role() != null) {
            scores.add(Figure.PERSON_ROLE, holdsWords(found.role(), mark.role()));
        }
        if (mark.country() != null) {
            scores.add(
                    Figure.PERSON_COUNTRY,
                    found.country() != null && NameForm.of(found.country()).equals(NameForm.of(mark.country())));
        }
    }

    private static boolean holdsWords(@Nullable String fuller, String office) {
        return fuller != null
                && List.of(NameForm.of(fuller).split(" ", -1))
                        .containsAll(List.of(NameForm.of(office).split(" ", -1)));
    }

    private static @Nullable MarkedMention take(List<MarkedMention> left, Predicate<MarkedMention> wanted) {
        for (Iterator<MarkedMention> marks = left.iterator(); marks.hasNext(); ) {
            MarkedMention mark = marks.next();
            if (wanted.test(mark)) {
                marks.remove();
                return mark;
            }
        }
        return null;
    }

    private static boolean samePlace(MarkedMention mark, MarkedMention mention) {
        return mark.slice().start() == mention.slice().start()
                && NameForm.of(mark.slice().text())
                        .equals(NameForm.of(mention.slice().text()));
    }

    private static boolean fits(MarkedMention mark, MarkedMention mention) {
        return mark.type() == mention.type() || mark.also().contains(mention.type());
    }

    private boolean touchesOptionalOnly(MarkedMention mention) {
        Set<Boolean> touched = new HashSet<>();
        for (MarkedMention mark : gold) {
            boolean touches = mention.slice().start() < mark.slice().end()
                    && mark.slice().start() < mention.slice().end();
            if (touches) {
                touched.add(mark.optional());
            }
        }
        return touched.equals(Set.of(true));
    }
}
