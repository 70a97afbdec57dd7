package readout.query.meeting;

import readout.event.statement.Meeting;
import readout.query.coverage.Coverage;

/// The sides of a meeting beside each other.
public record SidesPage(Meeting meeting, Comparison comparison, String position, Coverage coverage) {}
