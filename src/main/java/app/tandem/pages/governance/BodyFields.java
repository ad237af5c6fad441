package app.tandem.pages.governance;

import app.tandem.pages.Badges;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.session.GovernanceBody;
import app.tandem.ui.TypedText;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

/// The typed parts of a body: its name, purpose and escalation, and the quorum of each side.
final class BodyFields {

    private final TypedText title;
    private final TypedText purpose;
    private final TypedText escalation;
    private final TextField it = new TextField();
    private final TextField cc = new TextField();
    private final TypedText quorumIt = TypedText.needed(it);
    private final TypedText quorumCc = TypedText.needed(cc);
    private final Consumer<UnaryOperator<GovernanceBody>> change;

    BodyFields(TypedBody typed, HBox quorum, Consumer<UnaryOperator<GovernanceBody>> change) {
        this.change = change;
        title = TypedText.needed(typed.title());
        purpose = TypedText.of(typed.purpose());
        escalation = TypedText.of(typed.escalation());
        it.getStyleClass().add("count");
        cc.getStyleClass().add("count");
        it.setAccessibleText(Words.field("quorumIt"));
        cc.setAccessibleText(Words.field("quorumCc"));
        quorum.getChildren().addAll(Badges.of(Side.IT), it, Badges.of(Side.CC), cc);
    }

    /// The fields that the layout has made.
    record TypedBody(TextField title, TextField purpose, TextField escalation) {}

    void show(GovernanceBody body) {
        title.show(body.title(), typed -> change.accept(now -> now.withTitle(typed)));
        purpose.show(body.purpose(), typed -> change.accept(now -> now.withPurpose(typed)));
        escalation.show(body.escalationTo(), typed -> change.accept(now -> now.withEscalationTo(typed)));
        quorumIt.show(Integer.toString(body.quorumIt()),
                typed -> count(it, typed, votes -> now -> now.withQuorumIt(votes), body.quorumIt()));
        quorumCc.show(Integer.toString(body.quorumCc()),
                typed -> count(cc, typed, votes -> now -> now.withQuorumCc(votes), body.quorumCc()));
    }

    /// A quorum is 1 to 99; anything else comes back as it was.
    private void count(
            TextField field, String typed, IntFunction<UnaryOperator<GovernanceBody>> with, int before) {
        if (typed.matches("[1-9]\\d?")) change.accept(with.apply(Integer.parseInt(typed)));
        else field.setText(Integer.toString(before));
    }
}
