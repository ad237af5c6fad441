package app.tandem.plan.session.prepare;

import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.FitRound;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.rhythm.BusinessEvent;
import app.tandem.plan.rhythm.Survey;
import app.tandem.plan.rhythm.SurveyResult;
import app.tandem.plan.rhythm.SurveyStatement;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.session.Quorum;
import java.time.LocalDate;
import java.util.Optional;

/// What the plan itself tells about the steps of a preparation.
record Evidence(Plan plan, PlanningSession session) {

    private static final int SEASON_WEEKS = 13;

    /// @param holds whether the step needs no tick any more
    /// @param sentence empty when the plan cannot tell
    record Found(boolean holds, String sentence) {

        static final Found NOTHING = new Found(false, "");
    }

    Found of(PreparationStep step) {
        return switch (step) {
            case SESSION_OPENED -> new Found(session.state() != PlanningSession.State.DRAFT,
                    Words.of(session.state()));
            case ROSTER_SEATED -> roster();
            case SURVEY_STARTED -> survey().map(one ->
                    new Found(true, Words.with("prepare.found.survey", one.title(), one.date())))
                    .orElse(Found.NOTHING);
            case SURVEY_CLOSED -> closed();
            case BACKLOG_CLEANED -> backlog();
            case FITS_REVIEWED -> fits();
            case EVENTS_ENTERED -> events();
            case COSTS_RANGED -> costs();
            case AGENDA_FITS -> agenda();
            case INVITATIONS_SENT, CATALOGUE_UPDATED, MATURITY_VOTED, PRE_READ_SENT, REHEARSED ->
                Found.NOTHING;
        };
    }

    private Found roster() {
        var quorum = Quorum.of(plan, session);
        return new Found(quorum.reached(), Words.with("prepare.found.roster",
                quorum.it().present(), quorum.it().needed(), quorum.cc().present(), quorum.cc().needed()));
    }

    private Optional<Survey> survey() {
        return plan.all(Survey.class).stream().filter(one -> thisSeason(one.date())).findFirst();
    }

    private Found closed() {
        long answers = survey().stream()
                .flatMap(one -> plan.referring(SurveyStatement.class, one.id()).stream())
                .flatMap(one -> plan.referring(SurveyResult.class, one.id()).stream())
                .count();
        return answers == 0 ? Found.NOTHING : new Found(true, Words.with("prepare.found.answers", answers));
    }

    /// Who is to decide about a requirement must know its measure and both its owners.
    private Found backlog() {
        long unclear = plan.all(Requirement.class).stream()
                .filter(one -> one.status().open() && !one.archived())
                .filter(one -> one.measure().isBlank() || one.ownerIt() == null || one.ownerCc() == null)
                .count();
        return new Found(unclear == 0, Words.with("prepare.found.backlog", unclear));
    }

    private Found fits() {
        long rounds = plan.all(Fit.class).stream()
                .flatMap(fit -> FitRound.of(plan, fit).stream())
                .filter(round -> thisSeason(round.date()))
                .count();
        return new Found(rounds > 0, Words.with("prepare.found.fits", rounds));
    }

    private Found events() {
        long coming = plan.all(BusinessEvent.class).stream()
                .filter(one -> one.starts().isAfter(session.date().minusWeeks(SEASON_WEEKS))).count();
        return new Found(false, Words.with("prepare.found.events", coming));
    }

    private Found costs() {
        long without = plan.all(Initiative.class).stream()
                .filter(one -> one.hold() == Initiative.Hold.NONE && one.gate() != Initiative.Gate.CLOSED)
                .filter(one -> one.oneOffLikely() == null)
                .count();
        return new Found(without == 0, Words.with("prepare.found.costs", without));
    }

    private Found agenda() {
        var time = AgendaTime.of(plan, session);
        return new Found(time.fits(), time.sentence());
    }

    private boolean thisSeason(LocalDate date) {
        return date.isAfter(session.date().minusWeeks(SEASON_WEEKS)) && !date.isAfter(session.date());
    }
}
