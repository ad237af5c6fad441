package app.tandem.pages.board.triage;

import app.tandem.pages.Choices;
import app.tandem.pages.Desk;
import app.tandem.pages.pick.Picker;
import app.tandem.plan.Coded;
import app.tandem.plan.Edit;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Columns;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.craft.Merging;
import app.tandem.plan.craft.Occasion;
import app.tandem.plan.craft.inbox.Inbox;
import app.tandem.plan.craft.inbox.Verdict;
import app.tandem.ui.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The new requirements one by one, each with a verdict of one key; after it comes the next one.
final class TriageForm {

    private final Desk desk;
    private final Function<Coded, Edit> push;
    private final VBox card = new VBox();
    private final Label message = new Label();
    private final Button first = verdict(KeyCode.R, Words.of("triage.keep"), () -> keep());
    private final FlowPane buttons = new FlowPane();
    private int at;
    private int done;

    /// @param push puts an item on the agenda of the next session
    TriageForm(Desk desk, Function<Coded, Edit> push) {
        this.desk = desk;
        this.push = push;
        buttons.getStyleClass().add("verdicts");
        buttons.getChildren().setAll(first,
                verdict(KeyCode.M, Words.of("triage.merge"), this::merge),
                verdict(KeyCode.S, Words.of("triage.session"), () -> decide(need -> push.apply(need))),
                verdict(KeyCode.P, Words.of("triage.park"), () -> decide(need -> verdict(need).park())),
                verdict(KeyCode.D, Words.of("triage.decline"), this::decline),
                verdict(KeyCode.L, Words.of("triage.later"), () -> step(1)),
                verdict(KeyCode.Z, Words.of("triage.undo"), this::undo));
        message.setWrapText(true);
        message.getStyleClass().add("bad");
        card.getStyleClass().add("triage");
        card.setId("triage");
        card.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        buttons.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        show();
    }

    Node first() {
        return first;
    }

    List<Node> body() {
        return List.of(card, buttons, message);
    }

    private Button verdict(KeyCode letter, String words, Runnable act) {
        var button = new Button(letter.getChar() + "  " + words);
        button.setUserData(letter);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private void show() {
        var inbox = Inbox.of(desk.plan());
        at = Math.clamp(at, 0, Math.max(0, inbox.items().size() - 1));
        var since = inbox.since().map(session -> Words.with("triage.since", session.code(),
                Choices.day(session.date()))).orElseGet(() -> Words.of("triage.everything"));
        var lines = new ArrayList<Node>(List.of(quiet(inbox.items().isEmpty()
                ? Words.with("triage.none", since)
                : Words.with("triage.count", at + 1, inbox.items().size(), since))));
        need(inbox).ifPresent(need -> lines.addAll(lines(need)));
        card.getChildren().setAll(lines);
        card.setAccessibleText(need(inbox).map(need -> need.code() + " " + need.title()).orElse(""));
    }

    private static List<Node> lines(Requirement need) {
        var title = new Label(need.code() + "  " + Visible.line(need.title()));
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        var said = need.statement().equals(need.title()) ? "" : need.statement();
        var statement = new Label(Visible.line(said));
        statement.setWrapText(true);
        return List.of(title, statement, quiet(Words.with("triage.origin", Words.of(need.origin()),
                Choices.day(need.captured()), need.site().isEmpty() ? Words.of("triage.site.every")
                        : need.site())));
    }

    private static Label quiet(String words) {
        var label = new Label(words);
        label.getStyleClass().add("meta");
        label.setWrapText(true);
        return label;
    }

    private static Optional<Requirement> at(Inbox inbox, int at) {
        return at < inbox.items().size() ? Optional.of(inbox.items().get(at)) : Optional.empty();
    }

    private Optional<Requirement> need(Inbox inbox) {
        return at(inbox, at);
    }

    private Optional<Requirement> need() {
        return need(Inbox.of(desk.plan()));
    }

    private void keep() {
        decide(need -> verdict(need).keep());
    }

    private void decide(Function<Requirement, Edit> act) {
        need().ifPresent(need -> attempt(() -> act.apply(need)));
    }

    private void attempt(Supplier<Edit> intention) {
        try {
            var edit = intention.get();
            message.setText("");
            done++;
            desk.store().perform(edit).thenRun(this::show);
            first.requestFocus();
        } catch (IllegalArgumentException e) {
            message.setText(String.valueOf(e.getMessage()));
        }
    }

    private void merge() {
        need().ifPresent(need -> {
            var others = Columns.requirements(desk.plan()).stream()
                    .filter(each -> !each.equals(need)).toList();
            var picker = new Picker<>(others, kept -> attempt(() -> Merging.of(occasion(), need, kept)));
            card.getChildren().add(picker);
            picker.search().requestFocus();
        });
    }

    private void decline() {
        need().ifPresent(need -> {
            var reason = new TextField();
            reason.setPromptText(Words.of("triage.reason"));
            reason.setAccessibleText(Words.of("triage.reason"));
            reason.setOnAction(_ -> attempt(() ->
                    verdict(need).decline(desk.store().person(), reason.getText())));
            card.getChildren().add(reason);
            reason.requestFocus();
        });
    }

    /// Takes back verdicts only, and nothing from before.
    private void undo() {
        if (done == 0) {
            message.setText(Words.of("triage.undo.none"));
            return;
        }
        done--;
        desk.store().undo().thenRun(this::show);
    }

    private void step(int by) {
        int size = Inbox.of(desk.plan()).items().size();
        at = size == 0 ? 0 : Math.floorMod(at + by, size);
        show();
    }

    private void key(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (typing || event.isShortcutDown() || event.isAltDown()) return;
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            step(event.getCode() == KeyCode.DOWN ? 1 : -1);
            event.consume();
        }
        for (var button : buttons.getChildren()) {
            boolean meant = event.getCode().equals(button.getUserData());
            if (!meant || !(button instanceof Button verdict)) continue;
            verdict.fire();
            event.consume();
        }
    }

    private Verdict verdict(Requirement need) {
        return new Verdict(occasion(), need);
    }

    private Occasion occasion() {
        return new Occasion(desk.plan(), desk.ids(), desk.today());
    }
}
