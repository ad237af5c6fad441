package app.tandem.plan.session.prepare;

import java.time.LocalDate;

/// What has to be done before a session, in the order in which it falls due.
public enum PreparationStep {
    SESSION_OPENED(42), ROSTER_SEATED(42), INVITATIONS_SENT(42), SURVEY_STARTED(42), BACKLOG_CLEANED(35),
    CATALOGUE_UPDATED(28), MATURITY_VOTED(28), FITS_REVIEWED(21), EVENTS_ENTERED(21), COSTS_RANGED(14),
    SURVEY_CLOSED(14), AGENDA_FITS(14), PRE_READ_SENT(7), REHEARSED(7);

    private final int daysBefore;

    PreparationStep(int daysBefore) {
        this.daysBefore = daysBefore;
    }

    public LocalDate due(LocalDate session) {
        return session.minusDays(daysBefore);
    }

    /// Whole weeks before the session.
    public int weeksBefore() {
        return daysBefore / 7;
    }
}
