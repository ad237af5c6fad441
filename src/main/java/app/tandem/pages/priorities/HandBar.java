package app.tandem.pages.priorities;

import app.tandem.pages.Desk;
import app.tandem.plan.Coded;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.backlog.priority.PriorityList;
import app.tandem.ui.TypedText;
import app.tandem.ui.Views;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// Why the selected need stands where people put it, and the way back to where the formula has it. It is only
/// there for such a need.
final class HandBar extends HBox {

    private final Desk desk;
    private final Label where = new Label();
    private final TextField reason = new TextField();
    private final TypedText typed;
    private @Nullable Requirement need;

    HandBar(Desk desk) {
        this.desk = desk;
        getStyleClass().addAll("bar", "card", "hand-bar");
        where.getStyleClass().add("strong");
        where.setMinWidth(USE_PREF_SIZE);
        reason.setId("rank-reason");
        reason.setPromptText(Words.of("priorities.hand.why"));
        reason.setAccessibleText(Words.of("priorities.hand.why"));
        HBox.setHgrow(reason, Priority.ALWAYS);
        typed = TypedText.of(reason);
        var back = new Button(Words.of("priorities.hand.back"));
        back.setMinWidth(USE_PREF_SIZE);
        back.setOnAction(_ -> back());
        getChildren().addAll(where, reason, back);
        Views.fold(this);
        show(Optional.empty());
    }

    /// @param line the one selected
    void show(Optional<PriorityList.Line> line) {
        var hand = line.filter(each -> each.hand() != null);
        setVisible(hand.isPresent());
        need = hand.map(PriorityList.Line::item).filter(Requirement.class::isInstance)
                .map(Requirement.class::cast).orElse(null);
        hand.ifPresent(each -> where.setText(Words.with("priorities.hand", each.item().code(), each.rank(),
                each.computed())));
        var shown = need;
        if (shown != null) {
            typed.show(shown.rankReason(), text -> desk.plan().find(shown.id())
                    .ifPresent(now -> desk.store().perform(edits().reason(now, text))));
        }
    }

    /// Puts the caret where the reason goes, unless it was said before.
    void ask() {
        if (isVisible() && reason.getText().isBlank()) reason.requestFocus();
    }

    void stand(Coded item, int place) {
        if (item instanceof Requirement moved && place > 0) {
            desk.store().perform(edits().stand(moved, place));
        }
    }

    void back() {
        if (need != null) desk.store().perform(edits().computed(need));
    }

    private HandEdits edits() {
        return new HandEdits(desk.plan(), desk.ids());
    }
}
