/// Parts of speech: the weights of a maximum-entropy model of the Penn Treebank, run by a decoder of our own.
@NullMarked
package readout.extract.tag;

import org.jspecify.annotations.NullMarked;
