package app.tandem.pages.coverage;

import app.tandem.pages.Desk;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.backlog.coverage.Grid;
import app.tandem.ui.Lists;
import app.tandem.ui.Tables;
import app.tandem.ui.Visible;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/// The matrix as a plain table: one line for each link, and for each need that has none.
final class LinksTable extends TableView<LinksTable.Line> {

    /// @param fit empty for a need without a link
    record Line(Requirement need, @Nullable Fit fit) {}

    private final Desk desk;

    LinksTable(Desk desk) {
        this.desk = desk;
        Tables.dense(this).getColumns().setAll(List.of(
                Tables.column(Words.of("coverage.requirement"),
                        line -> line.need().code() + "  " + Visible.line(line.need().title())),
                Tables.column(Words.field("moscow"), line -> Words.of(line.need().moscow())),
                Tables.column(Words.field("domain"), line -> of(line).map(Capability::domain).orElse("")),
                Tables.column(Words.kind(Capability.class), this::named),
                Tables.column(Words.field("coverage"),
                        line -> fit(line, fit -> Words.of(fit.coverage()))),
                Tables.column(Words.of("coverage.ticks"),
                        line -> fit(line, HarveyCell::ticks)),
                Tables.column(Words.field("condition"),
                        line -> fit(line, fit -> Visible.line(fit.condition())))));
        setAccessibleText(Words.of("coverage.links.all"));
        setPlaceholder(new Label(Words.of("coverage.empty")));
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) open();
        });
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) open();
        });
    }

    void fit(double em) {
        Tables.widths(this, em, List.of(24.0, 6.0, 10.0, 22.0, 8.0, 12.0, 14.0));
    }

    void show(List<Grid.Row> rows) {
        Lists.update(getItems(), rows.stream().flatMap(row -> row.needs().stream()).distinct()
                .flatMap(need -> lines(need).stream()).toList());
    }

    private List<Line> lines(Requirement need) {
        var fits = desk.plan().referring(Fit.class, need.id());
        return fits.isEmpty() ? List.of(new Line(need, null))
                : fits.stream().map(fit -> new Line(need, fit)).toList();
    }

    private String named(Line line) {
        return of(line).map(each -> each.code() + "  " + Visible.line(each.title()))
                .orElse(Words.of("coverage.gap"));
    }

    private Optional<Capability> of(Line line) {
        return Optional.ofNullable(line.fit()).flatMap(fit -> desk.plan().find(fit.capability()));
    }

    private static String fit(Line line, Function<Fit, String> words) {
        return Optional.ofNullable(line.fit()).map(words).orElse("");
    }

    private void open() {
        var line = getSelectionModel().getSelectedItem();
        if (line == null) return;
        var fit = line.fit();
        desk.open().accept(fit == null ? line.need().id() : fit.id());
    }
}
