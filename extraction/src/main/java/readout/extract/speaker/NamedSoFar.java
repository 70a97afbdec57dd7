package readout.extract.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import readout.event.statement.ActorType;
import readout.extract.name.Figure;
import readout.extract.name.Gazetteer;
import readout.extract.name.Mention;
import readout.extract.name.Names;
import readout.extract.text.Tokens;

/// Looks up whom a text, or a sentence, has named before a phrase for several.
final class NamedSoFar {

    private final Tokens tokens;
    private final Names names;
    private final Gazetteer gazetteer;

    /// Made when it is asked for first.
    private @Nullable NavigableMap<Integer, Figure> firstCountries;

    NamedSoFar(Tokens tokens, Names names, Gazetteer gazetteer) {
        this.tokens = tokens;
        this.names = names;
        this.gazetteer = gazetteer;
    }

    /// The people whom the sentence names before a token: ***Xi and Putin** spoke often, and the two leaders said …*.
    List<Figure> inSentence(int before) {
        List<Figure> found = new ArrayList<>(2);
        for (int i = tokens.sentenceAround(before).start(); i < before; i++) {
            Mention mention = names.at(i);
            Figure figure = mention == null || !mention.isName() ? null : mention.figure();
            if (figure != null && figure.isPerson() && !found.contains(figure)) {
                found.add(figure);
            }
        }
        return found;
    }

    /// The countries that the text has named before a token; none if they are more or fewer than a number.
    List<Figure> countries(int before, int count) {
        if (firstCountries == null) {
            firstCountries = firstCountries();
        }
        List<Figure> found = List.copyOf(firstCountries.headMap(before).values());
        return found.size() == count ? found : List.of();
    }

    /// The first countries that the text names, by the token where each is named first.
    private NavigableMap<Integer, Figure> firstCountries() {
        NavigableMap<Integer, Figure> found = new TreeMap<>();
        for (Mention mention : names.mentions()) {
            Figure country = mention.isName() && mention.figure().type() == ActorType.COUNTRY
                    ? gazetteer.country(mention.figure().country())
                    : null;
            if (country != null && !found.containsValue(country)) {
                found.put(mention.start(), country);
            }
            if (found.size() > Counts.MOST) {
                break;
            }
        }
        return found;
    }
}
