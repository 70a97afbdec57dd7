package readout.peers;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import readout.evaluate.MarkedArticle;

/// The names that our name finder sees in an article, for peers that tell words and not persons. Offsets are
/// characters.
final class NamedArticle {

    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "him", "her", "i", "we");

    private record Name(int start, int end, String type, String canonical) {}

    private final String text;
    private final List<Name> names = new ArrayList<>();

    /// Links to what was found in the article.
    ///
    /// @param found in the neutral format
    NamedArticle(MarkedArticle article, JsonNode found) {
        text = article.text();
        for (JsonNode entity : found.path("entities")) {
            names.add(new Name(
                    text.offsetByCodePoints(0, entity.path("start").asInt()),
                    text.offsetByCodePoints(0, entity.path("end").asInt()),
                    entity.path("type").asText(),
                    entity.path("canonical").asText()));
        }
    }

    /// Who is meant by the words of a subject: the people named in them, else the first country or body, else the last
    /// person before a pronoun, else the words themselves.
    List<String> linked(int start, int end) {
        String words = text.substring(start, end);
        if (PRONOUNS.contains(words.toLowerCase(Locale.ROOT))) {
            return names.stream()
                    .filter(name -> name.type().equals("person") && name.end() <= start)
                    .reduce((_, later) -> later)
                    .map(name -> List.of(name.canonical()))
                    .orElse(List.of(words));
        }
        List<Name> inside = names.stream()
                .filter(name -> name.start() < end && name.end() > start)
                .toList();
        List<String> people = inside.stream()
                .filter(name -> name.type().equals("person"))
                .map(Name::canonical)
                .distinct()
                .toList();
        if (!people.isEmpty()) {
            return people;
        }
        return inside.stream()
                .filter(name -> name.type().equals("country") || name.type().equals("organisation"))
                .findFirst()
                .map(name -> List.of(name.canonical()))
                .orElse(List.of(words));
    }
}
