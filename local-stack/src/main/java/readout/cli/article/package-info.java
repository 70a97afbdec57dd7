/// Articles in files: which files, and the articles one by one.
@NullMarked
package readout.cli.article;

import org.jspecify.annotations.NullMarked;
