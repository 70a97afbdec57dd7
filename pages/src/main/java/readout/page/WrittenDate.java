package readout.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates as pages write them, as RFC 3339. A time of day is kept only where its zone stands beside it, and a date only
/// if it can mean but one day.
final class WrittenDate {

    private static final List<String> LANGUAGES = List.of("en", "es", "fr", "de", "pt", "it", "ru", "nl");
    private static final Map<String, Integer> MONTHS = months();

    private static final Pattern ISO = Pattern.compile(
            "^(\\d{4})-?(\\d\\d)-?(\\d\\d)(?:[T ](\\d\\d):?(\\d\\d)(?::?(\\d\\d)(?:[.,]\\d+)?)? ?(Z|[+-]\\d\\d:?\\d\\d)?)?.*",
            Pattern.DOTALL);
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[-/.\u5E74] ?(\\d{1,2})[-/.\u6708] ?(\\d{1,2})(?!\\d)");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|\\.|er)?(?: de| of)? (\\p{L}{3,})\\.?,?(?: de| of)? ((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(\\p{L}{3,})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern NUMBERS =
            Pattern.compile("(?<!\\d)(\\d{1,2})([./-])(\\d{1,2})\\2((?:19|20)\\d\\d)(?!\\d)");
    private static final int MOST_MONTHS = 12;

    private WrittenDate() {}

    /// A date that is meant for machines: ISO 8601 in its usual forms, that of e-mail, or else words.
    static Optional<String> ofMachine(String text) {
        String given = text.strip();
        Matcher iso = ISO.matcher(given);
        if (iso.matches()) {
            return iso(iso);
        }
        try {
            return Optional.of(OffsetDateTime.parse(given, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toString());
        } catch (DateTimeException e) {
            return inWords(given);
        }
    }

    private static Optional<String> iso(MatchResult found) {
        Optional<String> day = day(found.group(1), found.group(2), found.group(3));
        String zone = found.group(7);
        if (zone == null || found.group(4) == null) {
            return day;
        }
        String offset = zone.equals("Z") || zone.contains(":") ? zone : zone.substring(0, 3) + ":" + zone.substring(3);
        String seconds = found.group(6) == null ? "00" : found.group(6);
        try {
            return day.map(date -> OffsetDateTime.parse(
                            "%sT%s:%s:%s%s".formatted(date, found.group(4), found.group(5), seconds, offset))
                    .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
        } catch (DateTimeException e) {
            return day;
        }
    }

    /// The first date in a line of words.
    static Optional<String> inWords(String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.find()) {
            return day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.find() && isMonth(dayFirst.group(2))) {
            return day(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        while (monthFirst.find()) {
            if (isMonth(monthFirst.group(1))) {
                return day(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2));
            }
        }
        return numbers(text);
    }

    /// With points, the day comes first everywhere; with other marks, only a number over twelve tells.
    private static Optional<String> numbers(String text) {
        Matcher found = NUMBERS.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        boolean dayFirst = found.group(2).equals(".") || Integer.parseInt(found.group(1)) > MOST_MONTHS;
        boolean monthFirst = Integer.parseInt(found.group(3)) > MOST_MONTHS;
        if (dayFirst) {
            return day(found.group(4), found.group(3), found.group(1));
        }
        return monthFirst ? day(found.group(4), found.group(1), found.group(3)) : Optional.empty();
    }

    private static Optional<String> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                    .toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isMonth(String word) {
        return MONTHS.containsKey(word.toLowerCase(Locale.ROOT));
    }

    private static String month(String word) {
        return String.valueOf(MONTHS.get(word.toLowerCase(Locale.ROOT)));
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (String language : LANGUAGES) {
            Locale locale = Locale.of(language);
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE)) {
                    String name = month.getDisplayName(style, locale).toLowerCase(Locale.ROOT);
                    months.putIfAbsent(name.replace(".", ""), month.getValue());
                }
            }
        }
        return Map.copyOf(months);
    }
}
