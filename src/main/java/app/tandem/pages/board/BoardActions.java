package app.tandem.pages.board;

import app.tandem.pages.Desk;
import app.tandem.pages.board.forms.AgreementForm;
import app.tandem.pages.board.forms.FitForm;
import app.tandem.pages.board.forms.HandForm;
import app.tandem.pages.board.forms.ImpactForm;
import app.tandem.pages.board.forms.RoundForm;
import app.tandem.pages.board.forms.Sheet;
import app.tandem.pages.board.triage.Triage;
import app.tandem.plan.Coded;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Answer;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Coverage;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.Impact;
import app.tandem.plan.backlog.Replay;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.backlog.Stalemate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;

/// What the keys and buttons of the board do with whatever is selected.
final class BoardActions implements Triage.Around {

    private final Desk desk;
    private final Sheet sheet;
    private final Facing facing;

    BoardActions(Desk desk, Sheet sheet, Facing facing) {
        this.desk = desk;
        this.sheet = sheet;
        this.facing = facing;
    }

    BoardEdits edits() {
        return new BoardEdits(desk.plan(), desk.ids(), desk.today());
    }

    CompletionStage<Plan> perform(Edit edit) {
        return desk.store().perform(edit);
    }

    /// Performs the edit and selects what it added.
    void add(Edit edit) {
        var added = edit.changes().getLast().row().id();
        perform(edit).thenRun(() -> facing.focus(added));
    }

    void select(Id<?> id) {
        facing.select(id);
    }

    /// Selects the row and hands it the focus.
    @Override
    public void show(Id<?> id) {
        facing.focus(id);
    }

    Optional<? extends Row> selected() {
        return facing.selectionProperty().get().flatMap(id -> desk.plan().find(id));
    }

    @Override
    public Optional<Coded> card() {
        return selected().filter(row -> row instanceof Requirement || row instanceof Capability)
                .map(Coded.class::cast);
    }

    /// The selected link, or the best one of the selected requirement.
    Optional<Fit> fit() {
        return selected().flatMap(row -> switch (row) {
            case Fit fit -> Optional.of(fit);
            case Requirement requirement ->
                Answer.of(desk.plan(), requirement).best();
            default -> Optional.empty();
        });
    }

    /// Of any card on the board, the one that is selected or that a selected link starts from.
    Optional<Coded> cardOrNeed() {
        return card().or(this::requirement);
    }

    Optional<Requirement> requirement() {
        return selected().flatMap(row -> switch (row) {
            case Requirement requirement -> Optional.of(requirement);
            case Fit fit -> desk.plan().find(fit.requirement());
            default -> Optional.empty();
        });
    }

    /// Links the two; when they are linked already, brings that link to the eye.
    void join(Requirement requirement, Capability capability) {
        edits().link(requirement, capability).ifPresentOrElse(this::add,
                () -> edits().fit(requirement, capability).ifPresent(facing::flash));
    }

    void assess(Coverage coverage) {
        fit().filter(fit -> fit.coverage() != coverage)
                .ifPresent(fit -> perform(edits().assess(fit, coverage)));
    }

    void tick(Side side) {
        fit().ifPresent(fit -> perform(edits().tick(fit, side, me())));
    }

    /// Who sits at the computer, if the plan knows them by that name.
    private @Nullable Id<Person> me() {
        return desk.plan().all(Person.class).stream()
                .filter(person -> person.name().equalsIgnoreCase(desk.store().person()))
                .findFirst().map(Person::id).orElse(null);
    }

    /// Ticks for the side that is not speaking.
    void tickOther(Side speaking) {
        tick(speaking == Side.IT ? Side.CC : Side.IT);
    }

    void unlink() {
        fit().ifPresent(fit -> {
            facing.select(fit.requirement());
            perform(edits().unlink(fit));
        });
    }

    /// Moves the selected card past so many shown ones, up when negative.
    void move(int step) {
        card().ifPresent(card -> edits().move(facing.column(card), card, step).ifPresent(edit ->
                perform(edit).thenRun(() -> facing.focus(card.id()))));
    }

    /// Goes from a card to its best partner across the gutter, from a link to its card on that side.
    void across(Class<? extends Coded> to) {
        fit().or(this::anyFit).ifPresent(fit ->
                facing.focus(to == Requirement.class ? fit.requirement() : fit.capability()));
    }

    private Optional<Fit> anyFit() {
        return selected().flatMap(row -> desk.plan().referring(Fit.class, row.id()).stream().findFirst());
    }

    /// At once, unless something depends on the card: then that is read first.
    void remove() {
        card().ifPresent(card -> {
            var impact = Impact.of(desk.plan(), card);
            if (impact.none()) {
                perform(edits().remove(card));
                return;
            }
            var form = new ImpactForm(desk.plan(), impact, edits().remove(card), this::finish);
            sheet.open(Words.with("board.impact.heading", card.code()), form.first(), form.body(),
                    form.remove());
        });
    }

    void describe() {
        fit().ifPresent(fit -> {
            var form = new FitForm(fit);
            sheet.open(Words.with("board.fit.heading", codes(fit)), form.first(), form.body(),
                    form.save(described -> finish(edits().describe(fit, described))));
        });
    }

    /// @param table offers to bring the need to the table, after more rounds than are worth while
    void round(Function<Requirement, Edit> table) {
        fit().ifPresent(fit -> {
            var round = edits().nextRound(fit);
            var form = new RoundForm(round, Replay.of(desk.plan(), fit));
            var save = form.save(held -> finish(edits().hold(held)));
            var meet = form.meet(held -> finish(edits().hold(held)
                    .and(table.apply(desk.plan().get(fit.requirement())))));
            var buttons = round.number() > Stalemate.MOST_ROUNDS
                    ? List.of(save, meet) : List.of(save);
            sheet.open(Words.with("board.round.heading", round.number(), codes(fit)[0], codes(fit)[1]),
                    form.first(), form.body(), buttons.toArray(Button[]::new));
        });
    }

    void agree() {
        requirement().ifPresent(requirement -> {
            var form = new AgreementForm(edits(), requirement,
                    edit -> perform(edit).thenRun(this::agree));
            sheet.open(Words.with("board.agree.heading", requirement.code(), requirement.title()),
                    form.first(), form.body(), form.actions().toArray(Button[]::new));
        });
    }

    void hand() {
        requirement().ifPresent(requirement -> {
            var form = new HandForm(edits(), requirement);
            sheet.open(Words.with("board.hand.heading", requirement.code()), form.first(), form.body(),
                    form.save(this::finish));
        });
    }

    @Override
    public void finish(Edit edit) {
        sheet.close();
        if (!edit.isEmpty()) perform(edit);
    }

    private Object[] codes(Fit fit) {
        return new Object[] {desk.plan().get(fit.requirement()).code(),
                desk.plan().get(fit.capability()).code()};
    }
}
