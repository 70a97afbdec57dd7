/// Who and what an article names: listed actors, people by their titles, bodies and events by their head words.
@NullMarked
package readout.extract.name;

import org.jspecify.annotations.NullMarked;
