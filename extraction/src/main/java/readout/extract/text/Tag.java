package readout.extract.text;

/// Part-of-speech tags of the Penn Treebank.
public enum Tag {
    CC,
    CD,
    DT,
    EX,
    FW,
    IN,
    JJ,
    JJR,
    JJS,
    LS,
    MD,
    NN,
    NNP,
    NNPS,
    NNS,
    PDT,
    POS,
    PRP,
    PRP_POSSESSIVE,
    RB,
    RBR,
    RBS,
    RP,
    SYM,
    TO,
    UH,
    VB,
    VBD,
    VBG,
    VBN,
    VBP,
    VBZ,
    WDT,
    WP,
    WP_POSSESSIVE,
    WRB,
    COMMA,
    PERIOD,
    COLON,
    OPENING_BRACKET,
    CLOSING_BRACKET,
    OPENING_QUOTE,
    CLOSING_QUOTE,
    DOLLAR,
    HASH;

    public boolean isNoun() {
        return this == NN || this == NNS || this == NNP || this == NNPS;
    }

    public boolean isProperNoun() {
        return this == NNP || this == NNPS;
    }

    public boolean isVerb() {
        return this == VB || this == VBD || this == VBG || this == VBN || this == VBP || this == VBZ;
    }

    /// A verb form that needs a subject.
    public boolean isFinite() {
        return this == VBD || this == VBP || this == VBZ || this == MD;
    }

    public boolean isAdjective() {
        return this == JJ || this == JJR || this == JJS;
    }

    public boolean isAdverb() {
        return this == RB || this == RBR || this == RBS;
    }
}
