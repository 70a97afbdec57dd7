package readout.evaluate;

import java.util.Locale;
import readout.event.statement.ActorType;

/// What is measured. A statement is found if the words of its content and of ours overlap by half (Dice); all other
/// figures of statements are about those that were found.
public enum Figure {
    /// The content overlaps by half.
    STATEMENT_SPAN(Measure.BALANCE),
    /// And all speakers are resolved to the right names.
    STATEMENT_SPEAKER(Measure.BALANCE),
    /// The content is the same but for outer quotation marks, the final stop and a leading *that*.
    STATEMENT_EXACT(Measure.BALANCE),
    /// The reporting words are the same.
    CUE(Measure.SHARE),
    /// Direct, indirect or mixed.
    KIND(Measure.SHARE),
    /// Whom a found statement addresses.
    TARGETS(Measure.BALANCE),
    /// Themes of statements; those of statements missed or invented count too.
    STATEMENT_THEMES(Measure.BALANCE),
    /// Themes of whole articles.
    ARTICLE_THEMES(Measure.BALANCE),
    /// Mentions of persons: words and type.
    PERSON_MENTIONS(Measure.BALANCE),
    /// Mentions of countries.
    COUNTRY_MENTIONS(Measure.BALANCE),
    /// Mentions of organisations.
    ORGANISATION_MENTIONS(Measure.BALANCE),
    /// Mentions of events.
    EVENT_MENTIONS(Measure.BALANCE),
    /// Mentions of places.
    PLACE_MENTIONS(Measure.BALANCE),
    /// Mentions of all types.
    ALL_MENTIONS(Measure.BALANCE),
    /// Offices of marked people who were found, where one is marked: ours may tell more, as *former President*.
    PERSON_ROLE(Measure.SHARE),
    /// Their countries, where one is marked.
    PERSON_COUNTRY(Measure.SHARE),
    /// Type of the encounter; *none* is a type.
    MEETING_TYPE(Measure.SHARE),
    /// City of the encounter; like the next ones only where there is one, marked or found.
    MEETING_PLACE(Measure.BALANCE),
    /// Building or room.
    MEETING_VENUE(Measure.BALANCE),
    /// The event beside which it took place.
    MEETING_OCCASION(Measure.BALANCE),
    /// Day of the encounter.
    MEETING_DATE(Measure.BALANCE),
    /// Those who met.
    MEETING_PARTICIPANTS(Measure.BALANCE),
    /// Marked claims that one of ours overlaps by half of the shorter; further ones of ours cost nothing.
    CLAIM(Measure.SHARE),
    /// Act of a found claim.
    CLAIM_ACT(Measure.SHARE),
    /// First two digits of its CAMEO code, or of one of those also accepted.
    CLAIM_CAMEO_ROOT(Measure.SHARE),
    /// Its CAMEO code, or one of those also accepted.
    CLAIM_CAMEO(Measure.SHARE),
    /// Its PLOVER event type.
    CLAIM_PLOVER(Measure.SHARE);

    /// Whether precision and recall are told apart.
    public enum Measure {
        /// What was found and is not marked counts as wrong.
        BALANCE,
        /// One answer for each thing that is marked.
        SHARE
    }

    private final Measure measure;

    Figure(Measure measure) {
        this.measure = measure;
    }

    /// How it is told.
    public Measure measure() {
        return measure;
    }

    /// Its name on pages and in files, for instance `statement-span`.
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Figure mentionsOf(ActorType type) {
        return switch (type) {
            case PERSON -> PERSON_MENTIONS;
            case COUNTRY -> COUNTRY_MENTIONS;
            case ORGANISATION -> ORGANISATION_MENTIONS;
            case EVENT -> EVENT_MENTIONS;
            case PLACE -> PLACE_MENTIONS;
        };
    }
}
