package readout.extract.text;

/// Words that keep their dot.
final class Abbreviations {

    /// Never the last word of a sentence.
    private static final WordSet BEFORE_A_NAME = WordSet.of(
            "Mr", "Mrs", "Ms", "Dr", "Prof", "Gen", "Lt", "Col", "Maj", "Capt", "Cmdr", "Adm", "Sgt", "Sen", "Rep",
            "Gov", "Amb", "Rev", "Hon", "St", "Pres", "Messrs", "No", "Nos", "vs", "v", "cf", "Art", "Sec", "Fig",
            "Brig", "Supt", "Insp", "Msgr", "Mt", "Ft");

    private static final WordSet ANYWHERE = WordSet.of(
            "Jr", "Sr", "Inc", "Corp", "Co", "Ltd", "Bros", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept",
            "Sep", "Oct", "Nov", "Dec", "Ala", "Ariz", "Ark", "Calif", "Colo", "Conn", "Del", "Fla", "Ga", "Ill", "Ind",
            "Kan", "Ky", "La", "Md", "Mass", "Mich", "Minn", "Miss", "Mo", "Mont", "Neb", "Nev", "Okla", "Ore", "Pa",
            "Tenn", "Tex", "Va", "Vt", "Wash", "Wis", "Wyo", "etc", "al", "Ave", "Blvd", "Dept", "Ph.D", "approx",
            "est", "i.e", "e.g", "a.m", "p.m");

    private Abbreviations() {}

    /// Whether the dot behind a word belongs to it.
    ///
    /// @param piece where the part behind the last inner dot begins
    static boolean takesDot(String text, int from, int piece, int dot) {
        if (dot - piece == 1 && Character.isLetter(text.charAt(piece))) {
            return piece > from || (Character.isUpperCase(text.charAt(piece)) && !endsList(text, dot));
        }
        int start = dot - from > 3 && text.charAt(from + 1) == '-' ? from + 2 : from;
        if (dot - start > 6) {
            return false;
        }
        String word = text.substring(start, dot);
        boolean known = BEFORE_A_NAME.contains(word) || ANYWHERE.contains(word);
        return known && !(isAlsoAWord(word) && endsList(text, dot));
    }

    /// Whether a word with its dot cannot end a sentence.
    static boolean isBeforeAName(String wordWithDot) {
        String word = wordWithDot.substring(0, wordWithDot.length() - 1);
        return BEFORE_A_NAME.contains(word) || word.length() == 1;
    }

    private static boolean isAlsoAWord(String word) {
        return word.equals("No") || word.equals("Co") || word.equals("Mo") || word.equals("est") || word.equals("al");
    }

    /// Whether the text or the paragraph ends behind the dot.
    private static boolean endsList(String text, int dot) {
        return dot + 1 >= text.length() || text.charAt(dot + 1) == '\n';
    }
}
