package readout.extract.knowledge;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A row whose cells are read as what they stand for. What cannot be read is told and then left out.
record CheckedRow(TabRow row, List<Flaw> flaws) {

    private static final Pattern QID = Pattern.compile("Q[1-9][0-9]*");

    Optional<String> qid() {
        return row.filled("qid")
                .filter(text -> QID.matcher(text).matches() || tell("qid", text + " is no Wikidata id such as Q148"));
    }

    Optional<String> needed(String column) {
        Optional<String> text = row.filled(column);
        if (text.isEmpty()) {
            tell(column, "there is none");
        }
        return text;
    }

    Optional<Ambiguity> ambiguity() {
        return needed("ambiguity").flatMap(text -> oneOf("ambiguity", Ambiguity.values()));
    }

    Optional<CountryStatus> status() {
        return oneOf("status", CountryStatus.values());
    }

    Optional<PlaceKind> placeKind() {
        return oneOf("kind", PlaceKind.values());
    }

    Optional<Term> term() {
        Optional<LocalDate> from = date("from").map(PartialDate::first);
        Optional<LocalDate> to = date("to").map(PartialDate::last);
        Optional<String> office = row.filled("office");
        if (office.isEmpty()) {
            if (row.filled("from").or(() -> row.filled("to")).isPresent()) {
                tell("office", "a term needs the office that was held");
            }
            return Optional.empty();
        }
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            tell("to", "the term ends on %s, before it begins on %s".formatted(to.get(), from.get()));
            return Optional.empty();
        }
        return Optional.of(new Term(
                office.get(),
                from.orElse(null),
                to.orElse(null),
                row.filled("country").orElse(null)));
    }

    private Optional<PartialDate> date(String column) {
        Optional<String> text = row.filled(column);
        Optional<PartialDate> date = text.flatMap(PartialDate::of);
        if (text.isPresent() && date.isEmpty()) {
            tell(column, text.get() + " is no date such as 2013, 2013-03 or 2013-03-14");
        }
        return date;
    }

    private <T> Optional<T> oneOf(String column, T[] known) {
        Optional<String> text = row.filled(column);
        Optional<T> found = text.flatMap(name -> Arrays.stream(known)
                .filter(value -> value.toString().equals(name))
                .findFirst());
        if (text.isPresent() && found.isEmpty()) {
            tell(column, "%s is none of %s".formatted(text.get(), Arrays.toString(known)));
        }
        return found;
    }

    boolean tell(String column, String problem) {
        flaws.add(row.flaw(column, problem));
        return false;
    }
}
