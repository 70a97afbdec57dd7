/// Articles in feeds and news items: RSS, Atom, JSON Feed and ninjs.
@NullMarked
package readout.page.feed;

import org.jspecify.annotations.NullMarked;
