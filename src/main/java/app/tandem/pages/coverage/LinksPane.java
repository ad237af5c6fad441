package app.tandem.pages.coverage;

import app.tandem.pages.Desk;
import app.tandem.pages.pick.AskFirst;
import app.tandem.pages.pick.Partners;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Columns;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.Requirement;
import app.tandem.ui.Lists;
import app.tandem.ui.Views;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// The links behind the cell in front, and what is typed about them: a condition, or a partner to link.
final class LinksPane extends VBox {

    private final Desk desk;
    private final Runnable back;
    private final Label head = new Label();
    private final ListView<Fit> links = new ListView<>();
    private final VBox form = new VBox();

    /// @param back gives the focus back to the matrix
    LinksPane(Desk desk, Consumer<Optional<Id<?>>> onSelect, Runnable back) {
        this.desk = desk;
        this.back = back;
        getStyleClass().add("links");
        head.getStyleClass().add("strong");
        Views.fold(form, links);
        form.getStyleClass().add("cell-form");
        form.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ESCAPE) return;
            event.consume();
            close();
        });
        links.setAccessibleText(Words.of("coverage.links"));
        links.setCellFactory(_ -> new LinkCell(desk::plan));
        links.setPlaceholder(new Label(Words.of("coverage.cell.empty")));
        links.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) open();
        });
        links.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) open();
        });
        links.getSelectionModel().selectedItemProperty().subscribe(fit -> {
            if (fit != null) onSelect.accept(Optional.of(fit.id()));
        });
        getChildren().setAll(head, links, form);
        ask(List.of());
    }

    Label head() {
        return head;
    }

    void show(String title, List<Fit> fits) {
        head.setText(title);
        Lists.update(links.getItems(), fits);
    }

    /// Asks for the condition under which the capability answers.
    void condition(Fit fit) {
        var field = new TextField(fit.condition());
        field.setId("condition");
        field.setPromptText(Words.of("coverage.condition.prompt"));
        field.setAccessibleText(Words.field("condition"));
        field.setOnAction(_ -> {
            close();
            if (!field.getText().strip().equals(fit.condition())) {
                perform(CoverageEdits.condition(desk.plan(), fit, field.getText().strip()));
            }
        });
        var label = new Label(Words.with("coverage.condition", desk.plan().get(fit.requirement()).code(),
                desk.plan().get(fit.capability()).code()));
        label.setLabelFor(field);
        ask(List.of(label, field));
        field.requestFocus();
    }

    /// Asks which of the column's capabilities is to answer the need.
    ///
    /// @param domain of the column; empty for all
    void partner(Requirement need, Optional<String> domain) {
        var linked = CoverageEdits.linked(desk.plan(), need);
        var all = Columns.capabilities(desk.plan()).stream()
                .filter(each -> domain.isEmpty() || domain.get().equals(each.domain()))
                .filter(each -> !linked.contains(each.id()))
                .toList();
        var picker = Partners.picker(desk, need, all,
                picked -> choose(need, (Capability) picked));
        ask(List.of(new Label(domain.map(of -> Words.with("coverage.link.to", need.code(), of))
                .orElseGet(() -> Words.with("coverage.link.any", need.code()))),
                picker));
        picker.requestFocus();
    }

    /// What is owned is asked about before something is bought.
    private void choose(Requirement need, Capability capability) {
        if (capability.owned()) {
            link(need, capability);
            return;
        }
        var plan = desk.plan();
        desk.reading().alike().ask(this, known -> known.beforeBuying(plan, need, capability), owned -> {
            if (owned.isEmpty()) {
                link(need, capability);
                return;
            }
            var first = new AskFirst(owned, capability, picked -> link(need, picked));
            ask(first.body());
            first.first().requestFocus();
        });
    }

    private void link(Requirement need, Capability capability) {
        close();
        perform(CoverageEdits.link(desk.ids().next(Fit.class), need, capability, desk.today()));
    }

    private void close() {
        ask(List.of());
        back.run();
    }

    private void ask(List<? extends Node> body) {
        form.getChildren().setAll(body);
        form.setVisible(!body.isEmpty());
        links.setVisible(body.isEmpty());
    }

    private void perform(Edit edit) {
        desk.store().perform(edit);
    }

    private void open() {
        var fit = links.getSelectionModel().getSelectedItem();
        if (fit != null) desk.open().accept(fit.id());
    }
}
