package readout.extract.coding;

import org.jspecify.annotations.Nullable;

/// What one word tells an event coder.
///
/// @param deed what the word alone says the speaker does
/// @param matters bits of what the claim is about
/// @param field the field of cooperation that it names
record EventWord(
        @Nullable Deed deed, long matters, @Nullable String field) {}
