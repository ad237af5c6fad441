package app.tandem.shell.audience;

import app.tandem.pages.Desk;
import app.tandem.plan.Edit;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.session.AgendaItem;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.session.live.SpeakerNote;
import app.tandem.plan.session.live.Stretch;
import app.tandem.plan.session.live.TalkTime;
import app.tandem.plan.session.live.Witness;
import app.tandem.ui.Icons;
import app.tandem.ui.TypedText;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/// What the presenter has on the laptop while a room looks at the other screen: what it sees, the time, the
/// next point, notes that nobody else reads, and what can be done to the picture.
final class PresenterStrip extends HBox {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    /// Lines of text that the picture of the room is high.
    private static final double LINES = 5.5;

    private final Desk desk;
    private final Audience audience;
    private final ImageView picture = new ImageView();
    private final Label clock = new Label();
    private final Label next = new Label();
    private final TextField note = new TextField();
    private final TypedText typedNote = TypedText.of(note);
    private final Timeline seconds;

    /// @param showThis shows the room what is selected on the laptop
    PresenterStrip(Desk desk, Audience audience, Runnable showThis) {
        this.desk = desk;
        this.audience = audience;
        getStyleClass().addAll("bar", "presenter-strip");
        picture.setAccessibleText(Words.of("audience.picture"));
        clock.getStyleClass().add("heading");
        note.setPromptText(Words.of("audience.note"));
        note.setAccessibleText(Words.of("audience.note"));
        note.setId("speakerNote");
        var blank = toggle(Words.of("audience.blank"), audience.blankedProperty());
        var freeze = toggle(Words.of("audience.freeze"), audience.frozenProperty());
        var show = new Button(Words.of("audience.show"));
        show.setOnAction(_ -> showThis.run());
        var words = new VBox(next, note);
        HBox.setHgrow(words, Priority.ALWAYS);
        next.setWrapText(true);
        for (var button : List.of(blank, freeze, show)) button.setMinWidth(USE_PREF_SIZE);
        clock.setMinWidth(USE_PREF_SIZE);
        var back = Icons.button(Feather.CHEVRON_UP, Words.of("command.roomPrevious"),
                () -> audience.turn(KeyCode.PAGE_UP));
        var on = Icons.button(Feather.CHEVRON_DOWN, Words.of("command.roomNext"),
                () -> audience.turn(KeyCode.PAGE_DOWN));
        getChildren().addAll(picture, back, on, clock, words, show, blank, freeze);
        seconds = new Timeline(new KeyFrame(Duration.ZERO, _ -> tick()), new KeyFrame(Duration.seconds(1)));
        seconds.setCycleCount(Animation.INDEFINITE);
        sceneProperty().subscribe(scene -> {
            if (scene == null) seconds.stop();
            else seconds.play();
        });
        desk.store().planProperty().subscribe(this::show);
    }

    private static ToggleButton toggle(String word, BooleanProperty state) {
        var toggle = new ToggleButton(word);
        toggle.selectedProperty().bindBidirectional(state);
        return toggle;
    }

    private void tick() {
        clock.setText(TIME.format(LocalTime.now(desk.clock())));
        double height = LINES * next.getFont().getSize();
        if (audience.stage().isShowing()) picture.setImage(audience.picture(height));
    }

    private void show(Plan plan) {
        var session = Witness.running(plan);
        var point = session.flatMap(one -> TalkTime.newest(plan, one.id())).map(Stretch::agendaItem)
                .flatMap(plan::find);
        next.setText(session.flatMap(one -> after(plan, one, point))
                .map(item -> Words.with("audience.next", item.number(), item.title(), item.minutesPlanned()))
                .orElse(Words.of("audience.next.none")));
        note.setDisable(point.isEmpty());
        point.ifPresent(item -> typedNote.show(
                kept(plan, item).map(SpeakerNote::text).orElse(""), text -> keep(item, text)));
    }

    private static Optional<AgendaItem> after(
            Plan plan, PlanningSession session, Optional<AgendaItem> point) {
        int number = point.map(AgendaItem::number).orElse(0);
        return plan.referring(AgendaItem.class, session.id()).stream()
                .filter(item -> item.number() > number)
                .min(Comparator.comparingInt(AgendaItem::number));
    }

    private void keep(AgendaItem item, String text) {
        var before = kept(desk.plan(), item);
        var label = Words.with("audience.note.edit", item.number());
        if (text.isEmpty()) {
            before.ifPresent(one -> desk.store().perform(Edit.remove(label, List.of(one))));
        } else {
            var id = before.map(SpeakerNote::id).orElseGet(() -> desk.ids().next(SpeakerNote.class));
            desk.store().perform(Edit.put(label, new SpeakerNote(id, item.id(), text)));
        }
    }

    private static Optional<SpeakerNote> kept(Plan plan, AgendaItem item) {
        return plan.referring(SpeakerNote.class, item.id()).stream().findFirst();
    }
}
