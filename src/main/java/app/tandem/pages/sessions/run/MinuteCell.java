package app.tandem.pages.sessions.run;

import app.tandem.pages.sessions.Room;
import app.tandem.plan.Coded;
import app.tandem.plan.Words;
import app.tandem.plan.session.ActionItem;
import app.tandem.plan.session.MinuteLine;
import app.tandem.ui.Pill;
import app.tandem.ui.Views;
import app.tandem.ui.WrappingCell;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One line of the minutes: when, the code or the sort of line, and its text. A line about a decision or an
/// action shows it as it is worded now; what the program wrote itself is grey. A double click edits a line.
final class MinuteCell extends WrappingCell<MinuteLine> {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private final Room room;
    private final FontIcon icon = new FontIcon();
    private final Label time = new Label();
    private final Label code = new Label();
    private final Label text = new Label();
    private final TextField typed = new TextField();
    private final Pill lacks = new Pill(Pill.Tone.WARN, Feather.ALERT_TRIANGLE, "");
    private final HBox head = new HBox(icon, time, code, lacks);
    private final VBox lines = new VBox(head, text);

    MinuteCell(Room room) {
        this.room = room;
        head.getStyleClass().add("minute");
        time.getStyleClass().add("meta");
        code.getStyleClass().add("strong");
        code.setMinWidth(USE_PREF_SIZE);
        Views.fold(lacks);
        text.setWrapText(true);
        HBox.setHgrow(text, Priority.ALWAYS);
        setEditable(true);
        setOnMouseDragged(_ -> setCursor(Cursor.CLOSED_HAND));
        setOnMouseReleased(this::drop);
        typed.setAccessibleText(Words.of("sessions.live.edit"));
        typed.setOnAction(_ -> commit());
        typed.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) cancelEdit();
        });
    }

    /// Let go over a point of the agenda, the line belongs there.
    private void drop(MouseEvent event) {
        setCursor(Cursor.DEFAULT);
        var line = getItem();
        if (line != null) RailDrop.under(event).ifPresent(point ->
                room.perform(CaptureEdits.place(line, point)));
    }

    @Override
    public void startEdit() {
        var line = getItem();
        if (line == null || line.kind() == MinuteLine.Kind.AUTOMATIC) return;
        super.startEdit();
        typed.setText(line.text());
        lines.getChildren().setAll(head, typed);
        typed.requestFocus();
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        lines.getChildren().setAll(head, text);
    }

    private void commit() {
        var line = getItem();
        var words = typed.getText().strip();
        cancelEdit();
        if (line != null && !words.isEmpty()) room.perform(CaptureEdits.reword(room.plan(), line, words));
    }

    @Override
    protected void updateItem(@Nullable MinuteLine one, boolean empty) {
        super.updateItem(one, empty);
        setGraphic(one == null || empty ? null : lines);
        if (one == null || empty) return;
        var about = one.about();
        var own = one.subject(room.plan());
        icon.setIconCode(icon(one));
        time.setText(MinuteLines.writtenAt(room.plan(), one, room.desk().clock().getZone())
                .map(TIME::format).orElse(""));
        code.setText(about == null ? "" : about.toString());
        code.setManaged(about != null);
        text.setText(own.map(row -> row.title()).orElse(one.text()));
        text.getStyleClass().removeAll("muted");
        if (one.grey(room.plan())) text.getStyleClass().add("muted");
        lacks.setText(own.map(MinuteCell::lacking).orElse(""));
        lacks.setVisible(!lacks.getText().isEmpty());
        setAccessibleText(Words.of(one.kind()) + " " + code.getText() + " " + text.getText() + " "
                + lacks.getText());
    }

    /// What an action still needs before both sides can sign.
    private static String lacking(Coded row) {
        if (!(row instanceof ActionItem action) || !action.open()) return "";
        return Stream.of(action.owner() == null ? Words.of("sessions.action.unowned") : "",
                        action.due() == null ? Words.of("sessions.action.undated") : "")
                .filter(word -> !word.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static Feather icon(MinuteLine line) {
        return switch (line.kind()) {
            case NOTE -> Feather.EDIT_3;
            case PARKED -> Feather.FLAG;
            case AUTOMATIC -> line.about() == null ? Feather.CHEVRON_RIGHT : Feather.ACTIVITY;
            case RISK -> Feather.ALERT_TRIANGLE;
            case HOT_BUTTON -> Feather.ZAP;
            case EXCEPTION -> Feather.ALERT_CIRCLE;
            case AMENDMENT -> Feather.FILE_TEXT;
        };
    }
}
