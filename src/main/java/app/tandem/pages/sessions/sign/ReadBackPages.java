package app.tandem.pages.sessions.sign;

import app.tandem.pages.sessions.Room;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.session.PlanningSession;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What is read aloud, page by page: no more lines at once than a room can follow.
final class ReadBackPages {

    /// Lines that a projected page holds.
    static final int LINES = 8;

    private final Room room;
    private final VBox page;
    private final Label place = new Label();
    private final Button back = new Button(Words.of("sessions.readback.back"));
    private final Button on = new Button(Words.of("sessions.readback.on"));
    private List<Node> lines = List.of();

    ReadBackPages(Room room, VBox page, HBox bar) {
        this.room = room;
        this.page = page;
        back.setId("readBackBack");
        on.setId("readBackOn");
        place.setId("readBackPlace");
        for (Button button : List.of(back, on)) button.setMinWidth(Button.USE_PREF_SIZE);
        place.setMinWidth(Label.USE_PREF_SIZE);
        back.setOnAction(_ -> turn(-1));
        on.setOnAction(_ -> turn(1));
        bar.getChildren().addAll(back, place, on);
        room.leafProperty().subscribe(_ -> show());
    }

    void show(Plan plan, PlanningSession session) {
        lines = ReadBack.of(room, plan, session);
        show();
    }

    void turn(int by) {
        room.leafProperty().set(Math.clamp((long) at() + by, 0, pages() - 1));
    }

    private void show() {
        int from = at() * LINES;
        page.getChildren().setAll(lines.subList(from, Math.min(lines.size(), from + LINES)));
        place.setText(Words.with("sessions.readback.page", at() + 1, pages()));
        back.setDisable(at() == 0);
        on.setDisable(at() == pages() - 1);
    }

    private int at() {
        return Math.min(room.leafProperty().get(), pages() - 1);
    }

    private int pages() {
        return Math.max(1, (lines.size() + LINES - 1) / LINES);
    }
}
