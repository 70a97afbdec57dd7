/// Articles in web pages. Nothing of a page is ever run.
@NullMarked
package readout.page;

import org.jspecify.annotations.NullMarked;
