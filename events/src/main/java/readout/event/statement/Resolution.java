package readout.event.statement;

/// How the words that name a speaker were resolved to the person or body.
public enum Resolution {
    /// The full name stands there.
    NAME,
    /// Part of a name that stands elsewhere in the article, or another name of a listed actor.
    ALIAS,
    /// A pronoun.
    PRONOUN,
    /// An office or another role: *the Chilean president*, *the spokeswoman*.
    ROLE,
    /// *The Cuban side*, *the two sides*, *the parties*.
    SIDE,
    /// A capital or seat of government for its government.
    METONYM,
    /// A country speaks by its own name.
    COUNTRY,
    /// Nobody is named; the parties of the meeting are meant (*it was agreed*).
    AGENTLESS,
    /// The speaker of a transcript turn or the issuer of a joint text (*we welcome*).
    FIRST_PERSON,
    /// Nobody listed or named elsewhere; the words themselves stand for the speaker.
    MENTION;

    @Override
    public String toString() {
        return Label.of(this);
    }
}
