package readout.evaluate;

import java.util.ArrayList;
import java.util.List;
import readout.evaluate.Marks.MarkedMeeting;
import readout.evaluate.Marks.Participant;

/// Scores the encounter of one article.
final class MeetingScorer {

    private final MarkedMeeting gold;
    private final MarkedMeeting ours;
    private final AcceptedNames names;

    MeetingScorer(Marks gold, Marks ours) {
        this.gold = gold.meeting();
        this.ours = ours.meeting();
        this.names = new AcceptedNames(gold.mentions());
    }

    void score(Scores scores) {
        scores.add(Figure.MEETING_TYPE, sameWords(Figure.MEETING_TYPE));
        for (Figure field : List.of(Figure.MEETING_PLACE, Figure.MEETING_VENUE, Figure.MEETING_OCCASION)) {
            boolean right =
                    gold.accepted(field).stream().anyMatch(value -> NameForm.sameValue(ours.value(field), value));
            addField(scores, field, right);
        }
        addField(scores, Figure.MEETING_DATE, sameWords(Figure.MEETING_DATE));
        scores.add(Figure.MEETING_PARTICIPANTS, participants());
    }

    private boolean sameWords(Figure field) {
        String value = NameForm.of(ours.value(field));
        return gold.accepted(field).stream().map(NameForm::of).anyMatch(value::equals);
    }

    /// Where nothing is marked and nothing is found there is nothing to count.
    private void addField(Scores scores, Figure field, boolean right) {
        boolean marked = !gold.value(field).isEmpty();
        if (right) {
            scores.add(field, new Tally(marked ? 1 : 0, 0, 0));
        } else {
            scores.add(field, new Tally(0, ours.value(field).isEmpty() ? 0 : 1, marked ? 1 : 0));
        }
    }

    private Tally participants() {
        List<Participant> left = new ArrayList<>(ours.participants());
        int found = 0;
        for (Participant participant : gold.participants()) {
            for (int i = 0; i < left.size(); i++) {
                if (isSame(participant, left.get(i))) {
                    left.remove(i);
                    found++;
                    break;
                }
            }
        }
        return new Tally(found, left.size(), gold.participants().size() - found);
    }

    private boolean isSame(Participant marked, Participant found) {
        String country = NameForm.of(marked.country());
        boolean asCountry = gold.asCountries()
                && !country.isEmpty()
                && (country.equals(NameForm.of(found.name())) || country.equals(NameForm.of(found.country())));
        return asCountry || names.accepts(marked.name(), found.name());
    }
}
