/// The grammar of reported speech: which words are said, by which words, and which words name who said them.
@NullMarked
package readout.extract.statement;

import org.jspecify.annotations.NullMarked;
