package readout.ingest.source.find;

/// Looks at what stands before the root element of an XML document. A document type there is the door to external
/// entities, to files and to texts that grow without end, and no feed needs one.
final class Prolog {

    private Prolog() {}

    /// Whether a document declares a document type.
    static boolean hasDocumentType(String xml) {
        int at = 0;
        while (true) {
            at = afterSpace(xml, at);
            if (xml.startsWith("<?", at)) {
                at = after(xml, "?>", at);
            } else if (xml.startsWith("<!--", at)) {
                at = after(xml, "-->", at);
            } else {
                return xml.regionMatches(true, at, "<!DOCTYPE", 0, "<!DOCTYPE".length());
            }
        }
    }

    private static int afterSpace(String xml, int from) {
        int at = from;
        while (at < xml.length() && (Character.isWhitespace(xml.charAt(at)) || xml.charAt(at) == '\uFEFF')) {
            at++;
        }
        return at;
    }

    private static int after(String xml, String end, int from) {
        int found = xml.indexOf(end, from);
        return found < 0 ? xml.length() : found + end.length();
    }
}
