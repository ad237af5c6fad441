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
        var says = new Label(says(one, intended));
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

    static String says(Precedent one, boolean intended) {
        var code = one.decision().code();
        var title = one.decision().title();
        if (intended) return Words.with("sessions.precedent.awaits", code, title);
        return one.contradicts()
                ? Words.with("sessions.precedent.contradicts", code, title)
                : Words.with("sessions.precedent.same", code, title);
    }
}
