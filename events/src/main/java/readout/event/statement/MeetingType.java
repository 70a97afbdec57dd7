package readout.event.statement;

/// What kind of encounter an article reports.
public enum MeetingType {
    BILATERAL_MEETING,
    PHONE_CALL,
    MULTILATERAL_MEETING,
    DOMESTIC_MEETING,
    PRESS_CONFERENCE,
    JOINT_STATEMENT,
    MESSAGE,
    NONE;

    @Override
    public String toString() {
        return Label.of(this);
    }
}
