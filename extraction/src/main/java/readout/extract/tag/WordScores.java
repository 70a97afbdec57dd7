package readout.extract.tag;

/// What one written form gives to the scores of tags, a number for each outcome of the model.
final class WordScores {

    /// A bit for each outcome that the form may have.
    final long allowed;

    /// For its own tag. Never looked at where only one is allowed.
    final float[] own;

    /// For the token behind it, of which it is the previous one.
    final float[] previous;

    final float[] previousButOne;

    /// For the token before it, of which it is the next one.
    final float[] next;

    final float[] nextButOne;

    /// The scores of a form.
    ///
    /// @param around as the previous token, the previous but one, the next, and the next but one
    WordScores(long allowed, float[] own, float[]... around) {
        this.allowed = allowed;
        this.own = own;
        this.previous = around[0];
        this.previousButOne = around[1];
        this.next = around[2];
        this.nextButOne = around[3];
    }
}
