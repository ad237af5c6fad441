package app.tandem.pages.vendors.edits;

import app.tandem.exchange.scoring.ScoringSheets;
import app.tandem.plan.Edit;
import app.tandem.plan.Ids;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.vendor.ConsensusScore;
import app.tandem.plan.vendor.Criterion;
import app.tandem.plan.vendor.Evaluator.Declaration;
import app.tandem.plan.vendor.Evaluator;
import app.tandem.plan.vendor.Score;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.Vendor;
import app.tandem.plan.vendor.course.Course;
import app.tandem.plan.vendor.result.Matrix;
import app.tandem.plan.vendor.scores.Cell;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What evaluators do, each on a sheet that nobody else sees before all are revealed.
public record ScoreEdits(Plan plan, Ids ids, Selection selection) {

    /// How long a reason is that explains a score nobody gave.
    private static final int LONG = 30;

    /// What one evaluator gives.
    ///
    /// @param value empty to abstain
    public record Given(@Nullable Double value, String comment) {}

    /// Whether the person may see offers and score them: not without a declaration, not when recused,
    /// not after the scores were shown.
    public boolean maySee(Evaluator evaluator) {
        return evaluator.declaration() == Declaration.NONE
                || evaluator.declaration() == Declaration.DECLARED_MANAGED;
    }

    /// @throws IllegalStateException when the evaluator may not score, or the scores are revealed
    public Edit score(Evaluator evaluator, Vendor vendor, Criterion criterion, Given given) {
        if (!maySee(evaluator)) throw new IllegalStateException("The evaluator has not declared interests");
        if (selection.revealed()) throw new IllegalStateException("The scores are revealed");
        if (!opened()) throw new IllegalStateException("The responses are not opened");
        check(given.value());
        return begun(Edit.put(Words.with("vendors.edit.score", vendor.title(), criterion.label()),
                given(evaluator, vendor, criterion, given)));
    }

    private Score given(Evaluator evaluator, Vendor vendor, Criterion criterion, Given given) {
        return find(evaluator, vendor, criterion)
                .map(old -> old.withValue(given.value()).withComment(given.comment()))
                .orElseGet(() -> new Score(ids.next(Score.class), evaluator.id(), vendor.id(), criterion.id(),
                        given.value(), given.comment(), Score.Stage.PAPER, null));
    }

    /// Takes over sheets that came back, as one step. A cell that says nothing stays as it was.
    public Edit take(List<ScoringSheets.Filled> sheets) {
        var scores = new ArrayList<Score>();
        for (var sheet : sheets) {
            for (var mark : sheet.marks()) {
                scores.add(given(sheet.evaluator(), mark.vendor(), mark.criterion(),
                        new Given(mark.value(), mark.comment())));
            }
        }
        return scores.isEmpty() ? Edit.put(Words.with("vendors.edit.sheets", sheets.size()))
                : begun(Edit.put(Words.with("vendors.edit.sheets", sheets.size()), scores));
    }

    /// Whether offers may be looked at: weights were locked and the request went out before.
    public boolean opened() {
        return new Course(plan, selection).opened();
    }

    /// The first score begins the scoring.
    private Edit begun(Edit edit) {
        return selection.state() == Selection.State.RESPONSES_IN
                ? edit.and(Edit.put(edit.label(), selection.withState(Selection.State.INDIVIDUAL_SCORING)))
                : edit;
    }

    /// What the panel agreed on a cell after talking; the individual scores stay beside it.
    ///
    /// @throws IllegalStateException before the reveal: everybody judges alone first
    public Edit agree(Vendor vendor, Criterion criterion, Given given) {
        checkRevealed();
        var value = given.value();
        check(value);
        if (value == null) throw new IllegalArgumentException("The panel agrees on a score");
        var id = plan.referring(ConsensusScore.class, vendor.id()).stream()
                .filter(score -> score.criterion().equals(criterion.id()))
                .findFirst()
                .map(ConsensusScore::id)
                .orElseGet(() -> ids.next(ConsensusScore.class));
        return Edit.put(Words.with("vendors.edit.agree", vendor.title(), criterion.label()),
                new ConsensusScore(id, vendor.id(), criterion.id(), value, given.comment()));
    }

    /// Why a score cannot be agreed like that; empty when it can. Outside what anybody gave it needs more
    /// than a word.
    public String refusal(Cell cell, double value, String note) {
        if (note.isBlank()) return Words.of("vendors.agree.why");
        boolean outside = cell.marks().stream().noneMatch(mark -> mark.value() <= value)
                || cell.marks().stream().noneMatch(mark -> mark.value() >= value);
        return outside && note.length() < LONG ? Words.with("vendors.agree.outside", LONG) : "";
    }

    /// A changed mind after the reveal, with its reason. The first score stays.
    ///
    /// @throws IllegalStateException before the reveal
    public Edit revise(Evaluator evaluator, Vendor vendor, Criterion criterion, Given given) {
        checkRevealed();
        check(given.value());
        if (given.comment().isBlank()) throw new IllegalArgumentException("A change needs its reason");
        var id = find(evaluator, vendor, criterion)
                .filter(score -> score.stage() == Score.Stage.FINAL)
                .map(Score::id)
                .orElseGet(() -> ids.next(Score.class));
        return Edit.put(Words.with("vendors.edit.revise", vendor.title(), criterion.label()),
                new Score(id, evaluator.id(), vendor.id(), criterion.id(), given.value(), given.comment(),
                        Score.Stage.FINAL, null));
    }

    /// Shows every score to everybody, and closes them.
    public Edit reveal(Instant now) {
        var scores = plan.referring(Vendor.class, selection.id()).stream()
                .flatMap(vendor -> plan.referring(Score.class, vendor.id()).stream())
                .map(score -> score.withLockedAt(now))
                .toList();
        var state = selection.state().compareTo(Selection.State.CONSENSUS) < 0
                ? Selection.State.CONSENSUS : selection.state();
        var label = Words.with("vendors.edit.reveal", selection.code().toString());
        return Edit.put(label, selection.withRevealed(true).withState(state)).and(Edit.put(label, scores));
    }

    /// Whether everybody who may score has said something on every cell, and why where that is asked.
    public boolean revealable() {
        var scorers = evaluators().stream().filter(this::maySee).toList();
        return opened() && !selection.revealed() && !scorers.isEmpty()
                && scorers.stream().allMatch(evaluator -> done(evaluator) == cells());
    }

    public List<Evaluator> evaluators() {
        return plan.referring(Evaluator.class, selection.id()).stream()
                .sorted(Comparator.comparing(Evaluator::side))
                .toList();
    }

    /// Criteria that people score; cost is scored by its rule.
    public List<Criterion> criteria() {
        return Matrix.of(plan, selection).criteria().stream()
                .filter(criterion -> criterion.kind() == Criterion.Kind.WEIGHTED)
                .toList();
    }

    public List<Vendor> vendors() {
        return Matrix.of(plan, selection).eligible();
    }

    /// How many cells one evaluator has to fill.
    public int cells() {
        return criteria().size() * vendors().size();
    }

    /// How many of them are filled.
    public int done(Evaluator evaluator) {
        var criteria = criteria();
        return (int) vendors().stream()
                .flatMap(vendor -> criteria.stream().map(criterion -> find(evaluator, vendor, criterion)))
                .filter(score -> score.isPresent() && told(score.get()))
                .count();
    }

    public Optional<Score> find(Evaluator evaluator, Vendor vendor, Criterion criterion) {
        return plan.referring(Score.class, vendor.id()).stream()
                .filter(score -> score.evaluator().equals(evaluator.id())
                        && score.criterion().equals(criterion.id()))
                .max(Comparator.comparing(Score::stage));
    }

    /// Whether a score has the reason that 0, 1 and the maximum need.
    public boolean told(Score score) {
        var value = score.value();
        return value == null || !extreme(value) || !score.comment().isBlank();
    }

    public boolean extreme(double value) {
        return value <= 1 || value >= selection.scaleMax();
    }

    private void checkRevealed() {
        if (!selection.revealed()) throw new IllegalStateException("Everybody scores alone first");
    }

    private void check(@Nullable Double value) {
        if (value == null) return;
        boolean inHalves = value * 2 == Math.rint(value * 2);
        if (!inHalves || value < 0 || value > selection.scaleMax()) {
            throw new IllegalArgumentException("Scores go from 0 to the maximum in halves");
        }
    }
}
