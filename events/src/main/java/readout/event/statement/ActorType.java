package readout.event.statement;

/// What a named thing is. Only the first three can speak.
public enum ActorType {
    PERSON,
    COUNTRY,
    ORGANISATION,
    /// Summits, forums, anniversaries, exercises, wars by name; also named initiatives and documents.
    EVENT,
    /// Cities, regions, buildings, seas, territories that are not states.
    PLACE;

    @Override
    public String toString() {
        return Label.of(this);
    }
}
