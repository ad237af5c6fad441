package app.tandem.pages.craft;

import app.tandem.pages.Desk;
import app.tandem.plan.Code;
import app.tandem.plan.Coded;
import app.tandem.plan.Edit;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.craft.CheckStep;
import app.tandem.ui.Icons;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The small things to be done about an item, with a tick for each and how many are done.
final class StepsSection extends Section<Coded> {

    private final TextField more = new TextField();
    private final Label progress = new Label();
    private @Nullable Code shown;

    StepsSection(Desk desk) {
        super(desk, Words.kinds(CheckStep.class));
        more.setPromptText(Words.of("craft.step.new"));
        more.setAccessibleText(Words.of("craft.step.new"));
        more.setOnAction(_ -> add());
        progress.getStyleClass().add("meta");
    }

    @Override
    void show(Plan plan, Coded item) {
        if (!item.code().equals(shown)) more.clear();
        shown = item.code();
        var nodes = new ArrayList<Node>();
        var done = CheckStep.progress(plan, item.code());
        done.ifPresent(words -> {
            progress.setText(Words.with("craft.step.done", words));
            nodes.add(progress);
        });
        var steps = CheckStep.on(plan, item.code());
        for (int i = 0; i < steps.size(); i++) nodes.add(line(steps, i));
        nodes.add(more);
        boolean typing = more.isFocused();
        fill(nodes.toArray(Node[]::new));
        if (typing) more.requestFocus();
    }

    private HBox line(List<CheckStep> steps, int at) {
        var step = steps.get(at);
        var tick = new CheckBox(step.text());
        tick.setMnemonicParsing(false);
        tick.setWrapText(true);
        tick.setSelected(step.done());
        tick.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(tick, Priority.ALWAYS);
        tick.setOnAction(_ -> put(step.done() ? Words.with("craft.edit.step.open", step.text())
                : Words.with("craft.edit.step.done", step.text()), List.of(step.withDone(!step.done()))));
        tick.addEventHandler(KeyEvent.KEY_PRESSED, event -> key(event, steps, at));
        var line = new HBox(tick, Icons.button(Feather.X, Words.with("craft.step.remove", step.text()),
                () -> attempt(() -> Edit.remove(Words.with("craft.edit.step.remove", step.text()),
                        List.of(step)))));
        line.getStyleClass().add("choice-line");
        return line;
    }

    /// Delete takes it away, Alt and an arrow move it.
    private void key(KeyEvent event, List<CheckStep> steps, int at) {
        if (event.getCode() == KeyCode.DELETE) {
            attempt(() -> Edit.remove(Words.with("craft.edit.step.remove", steps.get(at).text()),
                    List.of(steps.get(at))));
        } else if (event.isAltDown() && event.getCode() == KeyCode.UP) {
            swap(steps, at, at - 1);
        } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            swap(steps, at, at + 1);
        } else {
            return;
        }
        event.consume();
    }

    private void swap(List<CheckStep> steps, int from, int to) {
        if (to < 0 || to >= steps.size()) return;
        var next = new ArrayList<>(steps);
        next.add(to, next.remove(from));
        var rows = new ArrayList<CheckStep>();
        for (int i = 0; i < next.size(); i++) rows.add(next.get(i).withRank(i + 1));
        put(Words.with("craft.edit.step.move", steps.get(from).text()), rows);
        var lines = body().getChildren().stream().filter(HBox.class::isInstance).map(HBox.class::cast)
                .toList();
        lines.get(to).getChildren().getFirst().requestFocus();
    }

    private void add() {
        var code = shown;
        var text = more.getText().strip();
        if (code == null || text.isEmpty()) return;
        int rank = CheckStep.on(desk().plan(), code).stream().mapToInt(CheckStep::rank).max().orElse(0) + 1;
        put(Words.with("craft.edit.step.add", text),
                List.of(new CheckStep(desk().ids().next(CheckStep.class), code, text, false, rank)));
        more.clear();
    }

    private void put(String label, List<CheckStep> rows) {
        attempt(() -> Edit.put(label, rows));
    }
}
