/// Whose the words are: names, offices, pronouns, sides and seats of government resolved to people, bodies and
/// countries.
@NullMarked
package readout.extract.speaker;

import org.jspecify.annotations.NullMarked;
