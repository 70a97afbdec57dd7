/// The guarded HTTP client: for every address that comes from outside, be it fetched or delivered to.
@NullMarked
package readout.egress;

import org.jspecify.annotations.NullMarked;
