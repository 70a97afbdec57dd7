/// The text of one article as words, sentences, paragraphs and quotations.
@NullMarked
package readout.extract.text;

import org.jspecify.annotations.NullMarked;
