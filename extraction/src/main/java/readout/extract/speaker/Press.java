package readout.extract.speaker;

import java.util.Locale;
import java.util.Set;

/// Tells newspapers, agencies and broadcasters by their names: who is told something by them is the public.
final class Press {

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
            "telesur");

    private Press() {}

    static boolean isNamed(String name) {
        for (String word : name.toLowerCase(Locale.ROOT).split(" ", -1)) {
            if (WORDS.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
