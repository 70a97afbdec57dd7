package readout.extract.meeting;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import readout.event.statement.DateBasis;
import readout.extract.text.Tokens;
import readout.extract.text.Weekdays;
import readout.extract.text.Word;
import readout.extract.text.WordClass;

/// Reads days: written out, or counted from the day of publication.
public final class Days {

    private static final int WEEK = 7;

    private static final List<String> WEEKDAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private final Tokens tokens;
    private final @Nullable LocalDate published;

    /// Reads the days of an article.
    ///
    /// @param published the day of publication; without it weekdays tell nothing
    public Days(Tokens tokens, @Nullable LocalDate published) {
        this.tokens = tokens;
        this.published = published;
    }

    /// The day of publication itself.
    public @Nullable Day published() {
        return published == null ? null : new Day(published, DateBasis.PUBLISHED);
    }

    /// The first day between two tokens, or null.
    public @Nullable Day find(int start, int end) {
        for (int i = start; i < end; i++) {
            Word word = tokens.word(i);
            Day day = null;
            if (Weekdays.isAt(tokens, i)) {
                day = isDated(i) ? null : weekday(i);
            } else if (word.in(WordClass.DAY) || isPartOfToday(i)) {
                day = relative(word);
            } else if (word.in(WordClass.MONTH) && word.isCapitalised()) {
                day = written(i, start, end);
            }
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    /// *this morning*
    private boolean isPartOfToday(int token) {
        return tokens.is(token - 1, "this")
                && (tokens.is(token, "morning") || tokens.is(token, "afternoon") || tokens.is(token, "evening"));
    }

    private boolean isDated(int weekday) {
        int at = tokens.is(weekday + 1, ",") ? weekday + 2 : weekday + 1;
        at = tokens.is(at, "(") ? at + 1 : at;
        at = tokens.is(at, "the") ? at + 1 : at;
        return tokens.in(at, WordClass.MONTH) || (number(at, at) > 0 && isMonthBehind(at));
    }

    /// *29 April*, *29th of April*
    private boolean isMonthBehind(int number) {
        return tokens.in(number + 1, WordClass.MONTH)
                || (tokens.is(number + 1, "of") && tokens.in(number + 2, WordClass.MONTH));
    }

    private @Nullable Day weekday(int token) {
        DayOfWeek weekday = dayOfWeek(tokens.word(token).lower());
        if (published == null || weekday == null || tokens.is(token - 1, "next")) {
            return null;
        }
        LocalDate last = published.with(TemporalAdjusters.previousOrSame(weekday));
        boolean before = tokens.is(token - 1, "last") && last.equals(published);
        return new Day(before ? last.minusDays(WEEK) : last, DateBasis.RELATIVE);
    }

    private static @Nullable DayOfWeek dayOfWeek(String lower) {
        for (int i = 0; i < WEEKDAYS.size(); i++) {
            String name = WEEKDAYS.get(i);
            if (name.equals(lower) || (lower.length() >= 3 && lower.length() <= 5 && name.startsWith(lower))) {
                return DayOfWeek.of(i + 1);
            }
        }
        return null;
    }

    private @Nullable Day relative(Word word) {
        if (published == null) {
            return null;
        }
        return switch (word.lower()) {
            case "today", "tonight", "morning", "afternoon", "evening" -> new Day(published, DateBasis.RELATIVE);
            case "yesterday" -> new Day(published.minusDays(1), DateBasis.RELATIVE);
            default -> null;
        };
    }

    /// *May 9, 2025*, *9 May 2025*, *May 9*: without a year, the year of publication decides.
    private @Nullable Day written(int month, int start, int end) {
        Month named = month(tokens.word(month).lower());
        int day = number(month + 1, end);
        int year = tokens.is(month + 2, ",") ? number(month + 3, end) : number(month + 2, end);
        if (day < 1 || day > 31) {
            int before = tokens.is(month - 1, "of") ? month - 2 : month - 1;
            day = number(before, end);
            year = number(month + 1, end);
            if (before < start) {
                return null;
            }
        }
        if (named == null || day < 1 || day > 31) {
            return null;
        }
        return of(year, named, day);
    }

    private @Nullable Day of(int year, Month month, int day) {
        try {
            if (year > 1900 && year < 2200) {
                return new Day(LocalDate.of(year, month, day), DateBasis.STATED);
            }
            if (published == null) {
                return null;
            }
            LocalDate same = LocalDate.of(published.getYear(), month, day);
            return new Day(same.isAfter(published.plusDays(WEEK)) ? same.minusYears(1) : same, DateBasis.STATED);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Month month(String lower) {
        String key = lower.substring(0, Math.min(3, lower.length()));
        for (Month each : Month.values()) {
            if (each.name().toLowerCase(Locale.ROOT).startsWith(key)) {
                return each;
            }
        }
        return null;
    }

    /// The number that a token is, -1 if it is none.
    private int number(int token, int end) {
        if (token < 0 || token >= tokens.size() || token > end + 3) {
            return -1;
        }
        String text = tokens.word(token).text();
        int digits = 0;
        while (digits < text.length() && digits < 5 && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        boolean ordinal = digits < text.length() && text.substring(digits).matches("st|nd|rd|th");
        return digits == 0 || digits > 4 || (digits < text.length() && !ordinal)
                ? -1
                : Integer.parseInt(text.substring(0, digits));
    }
}
