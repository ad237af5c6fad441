package app.tandem.pages.sessions;

import app.tandem.pages.Choices;
import app.tandem.pages.Desk;
import app.tandem.pages.Place;
import app.tandem.pages.sessions.poll.Asking;
import app.tandem.plan.Change;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Words;
import app.tandem.plan.session.AgendaItem;
import app.tandem.plan.session.Decision;
import app.tandem.plan.session.Fingerprint;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.session.Seal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// What the steps of a session share: the point that is talked about, the row that is selected, and the one
/// way to change the plan, which sealed minutes refuse.
public final class Room {

    private final Desk desk;
    private final Runnable showAgain;
    private final ObjectProperty<Optional<Id<PlanningSession>>> session =
            new SimpleObjectProperty<>(Optional.empty());
    private final IntegerProperty leaf = new SimpleIntegerProperty();
    private final ObjectProperty<Face> face = new SimpleObjectProperty<>(Face.PREPARE);
    private final ObjectProperty<Optional<Id<Decision>>> decision =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Id<AgendaItem>>> point =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Place>> linked = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Id<?>>> selection = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Asking>> poll = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");

    public Room(Desk desk, Runnable showAgain) {
        this.desk = desk;
        this.showAgain = showAgain;
    }

    public Desk desk() {
        return desk;
    }

    public Plan plan() {
        return desk.plan();
    }

    public LocalDate today() {
        return desk.today();
    }

    /// The session that is shown.
    public ObjectProperty<Optional<Id<PlanningSession>>> sessionProperty() {
        return session;
    }

    /// Which page is in front of what a room sees page by page, from 0.
    public IntegerProperty leafProperty() {
        return leaf;
    }

    public ObjectProperty<Face> faceProperty() {
        return face;
    }

    /// The decision that is in front.
    public ObjectProperty<Optional<Id<Decision>>> decisionProperty() {
        return decision;
    }

    /// The agenda point that is talked about.
    public ObjectProperty<Optional<Id<AgendaItem>>> pointProperty() {
        return point;
    }

    /// The poll that stands in the place of the point; empty for none.
    public ObjectProperty<Optional<Asking>> pollProperty() {
        return poll;
    }

    /// The page that stands in the middle of the session; empty for the actions alone.
    public ObjectProperty<Optional<Place>> linkedProperty() {
        return linked;
    }

    public ObjectProperty<Optional<Id<?>>> selectionProperty() {
        return selection;
    }

    public void select(@Nullable Row row) {
        if (row != null) selection.set(Optional.of(row.id()));
    }

    /// Why the last wish was not fulfilled; empty when it was.
    public StringProperty refusalProperty() {
        return refusal;
    }

    /// Makes the edit, or says why not. An edit that changes nothing is none.
    public void perform(Edit edit) {
        if (edit.changes().stream().allMatch(this::changesNothing)) return;
        refuse(Seal.refusal(plan(), edit).orElse(""));
        if (refusal.get().isEmpty()) desk.store().perform(edit);
    }

    /// Makes what the function makes of the plan at its turn, so that two quick edits take two codes.
    /// Answers on the JavaFX thread with the edit once it is in the plan, or fails when it was refused.
    public CompletionStage<Edit> perform(Function<Plan, Edit> intention) {
        refuse(session.get().flatMap(plan()::find).filter(PlanningSession::sealed)
                .map(sealed -> Words.with("session.sealed", sealed.code(),
                        Fingerprint.shortForm(sealed.fingerprint())))
                .orElse(""));
        if (!refusal.get().isEmpty()) {
            return CompletableFuture.failedStage(new IllegalStateException(refusal.get()));
        }
        var made = new CompletableFuture<Edit>();
        return desk.store().perform(plan -> {
            var edit = intention.apply(plan);
            made.complete(edit);
            return edit;
        }).thenCombine(made, (_, edit) -> edit);
    }

    public void refuse(String sentence) {
        refusal.set(sentence);
        if (!sentence.isEmpty()) showAgain.run();
    }

    /// Changes the row as it is now, not as it was when it was shown.
    public <R extends Row> void change(Id<R> id, UnaryOperator<R> change, Function<R, Edit> verb) {
        plan().find(id).map(change).map(verb).ifPresent(this::perform);
    }

    public static String day(@Nullable LocalDate date) {
        return Choices.day(date);
    }

    /// From now on shows what the other one shows.
    Subscription follow(Room front) {
        return Subscription.combine(
                front.session.subscribe(one -> set(session, one)),
                front.face.subscribe(one -> set(face, one)),
                front.point.subscribe(one -> set(point, one)),
                front.linked.subscribe(one -> set(linked, one)),
                front.decision.subscribe(one -> set(decision, one)),
                front.poll.subscribe(one -> set(poll, one)),
                front.leaf.subscribe(one -> leaf.set(one.intValue())));
    }

    /// Tells the listeners only when it is another value.
    public static <T> void set(ObjectProperty<T> property, T value) {
        if (!property.get().equals(value)) property.set(value);
    }

    private boolean changesNothing(Change change) {
        var now = plan().find(change.row().id());
        return change instanceof Change.Put(Row row) ? now.filter(row::equals).isPresent() : now.isEmpty();
    }
}
