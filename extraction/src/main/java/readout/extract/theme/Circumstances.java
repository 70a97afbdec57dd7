package readout.extract.theme;

import java.util.ArrayList;
import java.util.List;
import readout.extract.text.Span;
import readout.extract.text.Tokens;

/// Tells the words that name a mere circumstance or occasion from those that a statement is about: *trade grew
/// **despite the pandemic***, *they spoke of fishing **on the sidelines of the climate summit***.
public final class Circumstances {

    private Circumstances() {}

    /// The spans without their circumstances; all of them if nothing else is there.
    public static List<Span> without(Tokens tokens, List<Span> spans) {
        List<Span> rest = new ArrayList<>(spans.size());
        for (Span span : spans) {
            int from = span.start();
            for (int i = span.start(); i < span.end(); i++) {
                if (opens(tokens, i)) {
                    add(rest, from, i);
                    i = end(tokens, i + 1, span.end());
                    from = i;
                }
            }
            add(rest, from, span.end());
        }
        return rest.isEmpty() ? spans : rest;
    }

    private static void add(List<Span> spans, int start, int end) {
        if (start < end) {
            spans.add(new Span(start, end));
        }
    }

    private static boolean opens(Tokens tokens, int token) {
        return switch (tokens.word(token).lower()) {
            case "despite", "amid", "amidst", "notwithstanding" -> true;
            case "taking" -> tokens.is(token + 1, "into") && tokens.is(token + 2, "account");
            case "on" ->
                tokens.is(token + 1, "the")
                        && (tokens.is(token + 2, "sidelines") || tokens.is(token + 2, "margins"))
                        && tokens.is(token + 3, "of");
            case "in" -> isOccasion(tokens, tokens.is(token + 1, "the") ? token + 2 : token + 1);
            default -> false;
        };
    }

    private static boolean isOccasion(Tokens tokens, int noun) {
        return switch (tokens.word(noun).lower()) {
            case "spite", "light", "view", "aftermath", "wake" -> tokens.is(noun + 1, "of");
            default -> false;
        };
    }

    /// A circumstance ends before a comma or the next finite verb.
    private static int end(Tokens tokens, int start, int limit) {
        int end = start;
        while (end < limit && !tokens.is(end, ",") && !tokens.tag(end).isFinite()) {
            end++;
        }
        return end;
    }
}
