package app.tandem.pages.sessions.decide;

import app.tandem.pages.sessions.Room;
import app.tandem.plan.Words;
import app.tandem.plan.session.Decision;
import app.tandem.plan.session.live.Precedent;
import app.tandem.ui.Icons;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/// What holds already about a draft's subject, and whether the draft is to take its place once recorded.
final class PrecedentLine extends HBox {

    final Button replace = new Button();

    PrecedentLine(Room room, Precedent one, Decision draft) {
        var old = one.decision();
        boolean intended = draft.code().equals(old.supersededBy());
        var says = new Label(intended
                ? Words.with("sessions.precedent.awaits", old.code(), old.title())
                : one.sentence());
        Icons.on(says, one.contradicts() && !intended ? Feather.ALERT_TRIANGLE : Feather.INFO);
        says.getStyleClass().add(one.contradicts() && !intended ? "warn" : "muted");
        says.setWrapText(true);
        says.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(says, Priority.ALWAYS);
        replace.setText(intended
                ? Words.with("sessions.precedent.keep", old.code())
                : Words.with("sessions.precedent.replace", old.code()));
        replace.setMinWidth(Button.USE_PREF_SIZE);
        replace.setOnAction(_ -> room.perform(intended
                ? DecisionEdits.keep(old)
                : DecisionEdits.supersede(room.plan(), old, draft)));
        getStyleClass().add("bar");
        getChildren().addAll(says, replace);
    }
}
