package app.tandem.pages.capabilities;

import app.tandem.pages.Desk;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.catalogue.CatalogueEntry;
import app.tandem.ui.Fuzzy;
import app.tandem.ui.Lists;
import app.tandem.ui.Tables;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The ready-made capabilities to pick from, with those that the plan has already.
final class CatalogueTab extends VBox {

    private final Desk desk;
    private final TextField search = new TextField();
    private final TableView<Line> table = Tables.dense(new TableView<>());
    private final Button pick = new Button();

    /// One entry.
    ///
    /// @param code the capability that was picked from it; empty for none
    record Line(CatalogueEntry entry, String code) {}

    CatalogueTab(Desk desk) {
        this.desk = desk;
        getStyleClass().add("tab-body");
        search.setPromptText(Words.of("capabilities.catalogue.search"));
        search.setAccessibleText(Words.of("capabilities.catalogue.search"));
        search.textProperty().subscribe(_ -> show(desk.plan()));
        pick.getStyleClass().add("accent");
        pick.setMinWidth(Button.USE_PREF_SIZE);
        pick.setOnAction(_ -> pick());
        table.setAccessibleText(Words.of("capabilities.catalogue"));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getColumns().setAll(columns());
        table.setPlaceholder(new Label(Words.of("capabilities.catalogue.none")));
        table.getSelectionModel().selectedItemProperty().subscribe(() -> count());
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) pick();
        });
        HBox.setHgrow(search, Priority.ALWAYS);
        VBox.setVgrow(table, Priority.ALWAYS);
        var bar = new HBox(search, pick);
        bar.getStyleClass().add("bar");
        getChildren().addAll(bar, table);
        count();
    }

    void show(Plan plan) {
        Lists.update(table.getItems(), Arrays.stream(CatalogueEntry.values())
                .filter(this::wanted)
                .map(entry -> {
                    var known = CapabilitiesEdits.known(plan, entry);
                    return new Line(entry, known == null ? "" : known.code().toString());
                })
                .toList());
        count();
    }

    void widths(double em) {
        Tables.widthsFor(table, em);
    }

    void begin() {
        search.requestFocus();
    }

    private boolean wanted(CatalogueEntry entry) {
        var typed = Fuzzy.plain(search.getText()).strip();
        return Fuzzy.plain(Words.of(entry) + " " + entry.description() + " " + entry.terms()).contains(typed);
    }

    private List<CatalogueEntry> picked() {
        return table.getSelectionModel().getSelectedItems().stream()
                .filter(line -> line != null && line.code().isEmpty())
                .map(Line::entry)
                .toList();
    }

    private void count() {
        pick.setText(Words.with("capabilities.catalogue.pick", picked().size()));
        pick.setDisable(picked().isEmpty());
    }

    private void pick() {
        if (picked().isEmpty()) return;
        desk.store().perform(new CapabilitiesEdits(desk.plan(), desk.ids(), desk.today()).pick(picked()));
    }

    private static List<TableColumn<Line, ?>> columns() {
        TableColumn<Line, String> title = Tables.column(Words.of("capabilities.catalogue.entry"),
                line -> Words.of(line.entry()));
        Tables.width(title, 18);
        TableColumn<Line, String> domain = Tables.column(Words.field("domain"),
                line -> Words.of(line.entry().domain()));
        Tables.width(domain, 14);
        TableColumn<Line, String> what = Tables.column(Words.field("description"),
                line -> line.entry().description());
        Tables.width(what, 34);
        TableColumn<Line, String> there = Tables.column(Words.of("capabilities.catalogue.there"), Line::code);
        Tables.width(there, 7);
        return List.of(title, domain, what, there);
    }
}
