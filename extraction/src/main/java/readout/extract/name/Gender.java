package readout.extract.name;

/// Which pronoun an article uses for a person.
public enum Gender {
    HE,
    SHE
}
