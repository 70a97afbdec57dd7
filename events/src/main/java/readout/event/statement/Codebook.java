package readout.event.statement;

/// The event codebooks in which claims are coded.
public enum Codebook {
    /// Conflict and Mediation Event Observations, manual 1.1b3: numbers of two to four digits, the first two are the
    /// root.
    CAMEO("1.1b3"),
    /// Political Language Ontology for Verifiable Event Records, draft 2.0: types in capitals.
    PLOVER("2.0-draft");

    private final String version;

    Codebook(String version) {
        this.version = version;
    }

    /// The edition whose codes we give.
    public String version() {
        return version;
    }

    @Override
    public String toString() {
        return Label.of(this);
    }
}
