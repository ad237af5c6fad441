package app.tandem.pages.sessions;

import app.tandem.pages.Badges;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.session.Quorum;
import app.tandem.ui.Pill;
import java.util.List;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// The quorum of each side, as it is now.
public final class QuorumLine extends FlowPane {

    public QuorumLine() {
        getStyleClass().add("quorum");
    }

    public void show(Quorum quorum) {
        getChildren().setAll(List.of(side(Side.IT, quorum.it()), side(Side.CC, quorum.cc())));
    }

    private static HBox side(Side side, Quorum.Count count) {
        var pill = count.reached()
                ? new Pill(Pill.Tone.OK, Feather.CHECK,
                        Words.with("sessions.quorum.reached", count.present(), count.needed()))
                : new Pill(Pill.Tone.WARN, Feather.ALERT_TRIANGLE,
                        Words.with("sessions.quorum.missed", count.present(), count.needed()));
        pill.setAccessibleText(Words.of(side) + ": " + pill.getText());
        var line = new HBox(Badges.of(side), pill);
        line.getStyleClass().add("bar");
        return line;
    }
}
