package readout.extract.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Closed classes of English words. A word may be in several.
public enum WordClass {
    DETERMINER("the a an this that these those its his her their our your my some any no each every both all such"
            + " another either neither certain many most much more several other few"),
    POSSESSIVE("its his her their our your my"),
    SUBJECT_PRONOUN("he she they we i it you"),
    GROUP_PRONOUN("they we"),
    WEEKDAY("monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun"),
    MONTH("january february march april may june july august september october november december"
            + " jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. jan feb mar apr jun jul aug sept sep oct nov"
            + " dec"),
    DAY("today yesterday tomorrow tonight"),
    PERIOD("week month year morning afternoon evening night day weekend days weeks months years hours minutes hour"
            + " decade decades century moment time noon midnight summer winter spring autumn quarter"),
    BE("be am is are was were been being 's 're 'm"),
    HAVE("have has had having 've"),
    DO("do does did"),
    NEGATION("not n't never no neither nor without hardly cannot"),
    RELATIVE("who which whose whom that where when"),
    WH("what how why whether who which where when whom whose whatever"),
    SUBORDINATOR("if because since while although though as unless until whereas after before when once lest so"
            + " whether than"),
    /// Words in front of a clause that are tagged like prepositions and are none.
    COMPLEMENTISER("that if because although though unless whereas whether lest while"),
    COORDINATOR("and or but nor yet plus &"),
    PREPOSITION("of in on at to for with by from about against between among into through during before after under"
            + " over within without toward towards upon via across amid amidst along around behind beyond despite"
            + " regarding concerning including like near off onto out outside inside per since throughout till until"
            + " up down above below beside besides except following alongside amongst as than"),
    /// Adverbs and other words that may stand between a speaker and the cue without changing either.
    TRANSPARENT_ADVERB("also further furthermore then however again once later earlier too even still already meanwhile"
            + " moreover therefore thus likewise similarly additionally recently repeatedly publicly personally privately"
            + " reportedly jointly strongly firmly particularly especially specifically clearly explicitly previously"
            + " immediately subsequently finally first secondly lastly now just only both separately simply flatly"
            + " officially formally unanimously bluntly often always frequently consistently solemnly highly deeply"
            + " warmly sincerely rightly openly initially eventually twice instead nevertheless nonetheless notably"
            + " positively accordingly emphatically categorically resolutely vehemently sharply harshly cautiously"
            + " quickly angrily correctly famously repeatedly heartily wholeheartedly unequivocally aloud"),
    /// Verbs that attribute the quotation before them, in the forms of reports.
    ATTRIBUTION("said says asked asks added wrote writes tweeted replied told"),
    INTENSIFIER("firmly strongly resolutely always fully unwaveringly highly deeply solemnly strictly steadfastly"
            + " categorically unequivocally vigorously staunchly wholeheartedly sincerely unconditionally absolutely"
            + " unswervingly consistently actively adamantly"),
    /// Words that stand with days and periods: *early last week*.
    TIME_MODIFIER("this last next the that same early late earlier later a few two three several past recent local"
            + " previous day each every following ago"),
    /// Words that tell of a time before without telling the day.
    EARLIER("last previous past recent earlier previously repeatedly long often always"),
    STORM("typhoon hurricane cyclone storm"),
    CONFLICT("war conflict crisis"),
    OBJECT_PRONOUN("him her them it"),
    HONORIFIC(
            "mr mr. mrs mrs. ms ms. dr dr. prof prof. sir dame lord lady madam madame comrade sheikh sayyid datuk datin dato' dato’ seri ratu daw shri smt alhaji ayatollah monsignor baroness rev rev."
                    + " reverend hon hon. sr jr hrh h.r.h. h.e. h.m. highness majesty excellency excellencies highnesses eminence"),
    NAME_SUFFIX("jr jr. sr sr. ii iii iv"),
    NAME_PARTICLE(
            "de da di do dos das del della der den van von la le el al bin binti ibn ben bint abu abdel abdul ter ten"
                    + " zu zur du des arap ould ole wa y e dela lo mac st st. san santa"),
    /// Function words that no other language has often (which leaves out *in*, *is*, *was*, *for*, *he*): the measure
    /// of the language gate.
    ENGLISH(
            "the of and to that with by from this which has were been would it its his they their who not but said or after"
                    + " these those than also about when there be as are you our what had could"),
    OPENING_QUOTE("\" “ „ « ‘ ``"),
    CLOSING_QUOTE("\" ” » ’ '' '"),
    DOUBLE_QUOTE("\" “ ” „ « » `` ''"),
    DASH("— – -- - ― ‒"),
    OPENING_BRACKET("( [ {"),
    CLOSING_BRACKET(") ] }"),
    SENTENCE_END(". ? ! … ... 。 ？ ！"),
    POSSESSIVE_MARK("'s ’s ' ’");

    private static final Map<String, Long> MASKS = masks();

    private final String members;

    WordClass(String members) {
        this.members = members;
    }

    /// A bit for each class that a word in lower case belongs to.
    static long maskOf(String lower) {
        return MASKS.getOrDefault(lower, 0L);
    }

    /// The class as a bit, which never leaves the process.
    @SuppressWarnings("EnumOrdinal")
    long bit() {
        return 1L << ordinal();
    }

    private static Map<String, Long> masks() {
        Map<String, Long> masks = new HashMap<>();
        for (WordClass each : values()) {
            Arrays.stream(each.members.split(" ")).forEach(word -> masks.merge(word, each.bit(), (a, b) -> a | b));
        }
        return masks;
    }
}
