package readout.extract.speaker;

import java.util.Locale;
import java.util.Set;
import readout.extract.text.Word;
import readout.extract.text.WordSet;

/// Tells newspapers, agencies and broadcasters by their names: who is told something by them is the public.
public final class Press {

    private static final Set<String> WORDS = Set.of(
            "news",
            "reporters",
            "journalists",
            "correspondents",
            "audience",
            "outlet",
            "website",
            "times",
            "post",
            "press",
            "tv",
            "television",
            "radio",
            "agency",
            "interfax",
            "reuters",
            "tass",
            "xinhua",
            "afp",
            "anadolu",
            "bloomberg",
            "cnn",
            "bbc",
            "nbc",
            "cbs",
            "abc",
            "cnbc",
            "jazeera",
            "guardian",
            "telegraph",
            "journal",
            "gazette",
            "herald",
            "tribune",
            "daily",
            "broadcaster",
            "broadcasting",
            "figaro",
            "monde",
            "spiegel",
            "nikkei",
            "yonhap",
            "kyodo",
            "dpa",
            "ansa",
            "efe",
            "pti",
            "newspaper",
            "magazine",
            "weekly",
            "media",
            "channel",
            "online",
            "ahram",
            "dawn",
            "hindu",
            "haaretz",
            "asahi",
            "nhk",
            "rte",
            "zdf",
            "ard",
            "rai",
            "globo",
            "folha",
            "bild",
            "welt",
            "politico",
            "axios",
            "economist",
            "observer",
            "independent",
            "novosti",
            "ukrinform",
            "irna",
            "isna",
            "tasnim",
            "mehr",
            "bernama",
            "antara",
            "telesur",
            "presse",
            "voice",
            "welle",
            "npr",
            "pbs",
            "fox",
            "euronews",
            "ndtv",
            "itv",
            "sputnik",
            "rt",
            "cgtn",
            "cctv",
            "kuna",
            "rnz",
            "sabc",
            "wam",
            "petra",
            "azertac",
            "mirror",
            "standard",
            "chronicle",
            "inquirer",
            "globe",
            "express",
            "podcast");

    /// Before which somebody speaks without speaking to the country where it is: *told a Geneva **briefing***.
    private static final WordSet GATHERINGS = WordSet.of("briefing", "conference", "forum", "rally", "seminar");

    private Press() {}

    static boolean isGathering(Word head) {
        return GATHERINGS.contains(head);
    }

    /// Whether a name is one of a medium.
    public static boolean isNamed(String name) {
        for (String word : name.toLowerCase(Locale.ROOT).split("[ ()/-]+", -1)) {
            if (WORDS.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
