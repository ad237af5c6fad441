package app.tandem.pages.roadmap;

import app.tandem.pages.Desk;
import app.tandem.pages.roadmap.timeline.Drops;
import app.tandem.plan.Id;
import app.tandem.plan.Words;
import app.tandem.plan.roadmap.Dependency;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.Milestone;
import app.tandem.plan.roadmap.Placement;
import app.tandem.plan.roadmap.scene.LaneTarget;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Asks what a verb of the roadmap needs to know and then does it; and does at once what a drop says.
record RoadmapForms(RoadmapView page, Desk desk) implements Drops {

    void add() {
        new InitiativeForm().showAndWait()
                .ifPresent(it -> page.perform(page.edits().add(it.title(), it.lead(),
                page.chosen().map(Initiative::lane).orElse(""))));
    }

    void place(Initiative initiative) {
        var at = Placement.of(initiative).orElseGet(page.edits()::firstPlace);
        new PlaceForm(initiative, at, lanes(), page.edits().scale()).showAndWait()
                .ifPresent(it -> page.perform(page.edits().place(initiative, it.at(), it.lane())));
    }

    void milestone(Initiative initiative) {
        var date = Placement.of(initiative).map(at -> at.end().end()).orElse(desk.today());
        var proposed = new Milestone(desk.ids().next(Milestone.class), initiative.id(),
                Words.of("roadmap.milestone.new"), date, Milestone.Type.DECISION, Milestone.State.PLANNED,
                        null);
        new MilestoneForm(proposed).showAndWait().ifPresent(it -> page.perform(page.milestones().add(it)));
    }

    void milestone(Milestone milestone) {
        new MilestoneForm(milestone).showAndWait().filter(it -> !it.equals(milestone))
                .ifPresent(it -> page.perform(page.milestones().change(it)));
    }

    void link(Initiative then) {
        var others = desk.plan().coded(Initiative.class).stream()
                .filter(it -> !it.id().equals(then.id()) && !it.archived())
                .toList();
        if (others.isEmpty()) return;
        new LinkForm(then, others, page.links()).showAndWait()
                .ifPresent(it -> page.perform(page.links().link(it.first(), then, it.terms())));
    }

    void unlink(Initiative then) {
        var waits = page.links().before(then);
        var firsts = waits.stream().flatMap(it -> desk.plan().find(it.from()).stream()).toList();
        LinkForm.ask(firsts, Words.with("roadmap.unlink.ask", then.code())).ifPresent(first -> waits.stream()
                .filter(dependency -> dependency.from().equals(first.id()))
                .findFirst()
                .ifPresent(dependency -> page.perform(page.links().unlink(dependency))));
    }

    private List<String> lanes() {
        return desk.plan().all(Initiative.class).stream().map(Initiative::lane).filter(it -> !it.isBlank())
                .distinct().sorted().toList();
    }

    @Override
    public void moved(Map<Initiative, Placement> to, List<LaneTarget> lane) {
        page.perform(page.edits().move(to, lane));
    }

    @Override
    public void placed(Map<Initiative, Placement> to, List<LaneTarget> lane) {
        page.perform(page.edits().place(to, lane));
    }

    @Override
    public void resized(Initiative initiative, Placement to) {
        page.perform(page.edits().resize(initiative, to));
    }

    @Override
    public void moved(Milestone milestone, LocalDate to) {
        page.perform(page.milestones().move(milestone, to));
    }

    @Override
    public void unplaced(List<Initiative> initiatives) {
        if (!initiatives.isEmpty()) page.perform(page.edits().unplace(initiatives));
    }

    @Override
    public void linked(Initiative first, Initiative then, Dependency.Type type) {
        page.perform(page.links().link(first, then,
                new LinkEdits.Terms(type, 0, Dependency.Strength.HARD)));
    }

    @Override
    public Optional<String> refusal(Initiative first, Initiative then) {
        return page.links().refusal(first, then);
    }

    /// A milestone by its id, if that is one.
    Optional<Milestone> milestone(Id<?> id) {
        return desk.plan().find(id).filter(Milestone.class::isInstance).map(Milestone.class::cast);
    }
}
