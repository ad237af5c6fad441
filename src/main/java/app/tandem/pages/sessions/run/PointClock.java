package app.tandem.pages.sessions.run;

import app.tandem.pages.sessions.Room;
import app.tandem.plan.Words;
import app.tandem.plan.session.AgendaItem;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.session.live.TalkTime;
import app.tandem.ui.Icons;
import app.tandem.ui.Views;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// How much of its minutes the point has used. It counts silently, says when they are over, and rings never.
final class PointClock extends HBox {

    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final long MINUTE = 60;

    private final Room room;
    private final Label time = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private final Button pause = new Button();
    private final Button borrow = new Button();
    private final Button park = new Button(Words.of("sessions.clock.park"));
    private @Nullable PlanningSession session;
    private @Nullable AgendaItem point;
    private long spokenMinute = -1;

    PointClock(Room room) {
        this.room = room;
        Views.fold(time, bar, pause, park, borrow);
        getStyleClass().addAll("bar", "point-clock");
        time.setMinWidth(USE_PREF_SIZE);
        time.setId("pointTime");
        pause.setId("pausePoint");
        borrow.setId("borrowTime");
        park.setId("parkPoint");
        for (Button button : List.of(pause, borrow, park)) button.setMinWidth(USE_PREF_SIZE);
        Icons.on(park, Feather.FLAG);
        pause.setOnAction(_ -> toggle());
        borrow.setOnAction(_ -> holding((holding, item) -> holding.borrow(item).ifPresent(room::perform)));
        park.setOnAction(_ -> holding((holding, item) -> room.perform(holding.park(item))));
        getChildren().addAll(time, bar, pause, borrow, park);
        var seconds = new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), _ -> tick()));
        seconds.setCycleCount(Animation.INDEFINITE);
        sceneProperty().subscribe(scene -> {
            if (scene == null) seconds.stop();
            else seconds.play();
        });
    }

    void show(PlanningSession session, @Nullable AgendaItem point) {
        this.session = session;
        this.point = point;
        spokenMinute = -1;
        boolean held = session.state() == PlanningSession.State.IN_SESSION && point != null;
        for (Node node : List.of(time, bar, pause, park)) node.setVisible(held);
        tick();
    }

    /// The room sees the time; what can be done about it stays on the laptop.
    void present(boolean shown) {
        for (Node node : List.of(pause, borrow, park)) node.setOpacity(shown ? 0 : 1);
    }

    void toggle() {
        holding((holding, item) -> {
            if (talk(item).running()) room.perform(holding.pause(holding.now()));
            else holding.turn(item).ifPresent(room::perform);
        });
    }

    private void tick() {
        var item = point == null ? null : room.plan().find(point.id()).orElse(null);
        if (item == null || session == null || !time.isVisible()) {
            borrow.setVisible(false);
            return;
        }
        var talk = talk(item);
        var clock = clock(talk.rest());
        time.setText(talk.over()
                ? Words.with("sessions.clock.over", clock)
                : Words.with("sessions.clock.left", clock, item.minutesPlanned()));
        speak(talk);
        bar.setProgress(Math.min(1, (double) talk.used().toSeconds()
                / Math.max(1, talk.planned().toSeconds())));
        time.pseudoClassStateChanged(OVER, talk.over());
        pause.setText(talk.running() ? Words.of("sessions.clock.pause") : Words.of("sessions.clock.resume"));
        var lender = talk.over()
                ? holdingNow().lender(item)
                : Optional.<AgendaItem>empty();
        borrow.setVisible(lender.isPresent());
        lender.ifPresent(next -> borrow.setText(
                Words.with("sessions.clock.borrow", Holding.BORROWED, next.number())));
    }

    /// A screen reader is told once a minute only.
    private void speak(TalkTime talk) {
        long minute = talk.rest().toSeconds() / MINUTE;
        if (minute == spokenMinute) return;
        spokenMinute = minute;
        time.setAccessibleText(time.getText());
    }

    private TalkTime talk(AgendaItem item) {
        return TalkTime.of(room.plan(), item, room.desk().clock().instant());
    }

    private Holding holdingNow() {
        if (session == null) throw new IllegalStateException("No session is shown");
        return new Holding(room.plan(), session, room.desk().clock().instant(), room.desk().ids());
    }

    private void holding(BiConsumer<Holding, AgendaItem> what) {
        if (session == null || point == null) return;
        room.plan().find(point.id()).ifPresent(item -> what.accept(holdingNow(), item));
    }

    private static String clock(Duration time) {
        return "%d:%02d".formatted(time.toMinutes(), time.toSecondsPart());
    }
}
