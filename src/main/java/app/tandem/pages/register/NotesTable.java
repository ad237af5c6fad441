package app.tandem.pages.register;

import app.tandem.pages.Choices;
import app.tandem.pages.Desk;
import app.tandem.plan.Edit;
import app.tandem.plan.Words;
import app.tandem.plan.session.MinuteLine;
import app.tandem.plan.session.register.FromNote;
import app.tandem.ui.Tables;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

/// What was written down at any session; one key makes an action or a proposal of a line.
record NotesTable(Desk desk, Consumer<Edit> perform, Consumer<String> complain) {

    static final List<Double> WIDTHS = List.of(4.4, 8.0, 7.0, 40.0, 6.0);

    void fit(TableView<MinuteLine> table) {
        Tables.dense(table);
        table.getColumns().setAll(List.of(
                Tables.column(Words.field("session"),
                        (MinuteLine one) -> desk.plan().get(one.session()).code()),
                Tables.column(Words.field("date"),
                        (MinuteLine one) -> Choices.day(desk.plan().get(one.session()).date())),
                Tables.column(Words.field("kind"), (MinuteLine one) -> Words.of(one.kind())),
                Tables.column(Words.field("text"), MinuteLine::text),
                Tables.column(Words.field("about"), (MinuteLine one) -> Objects.toString(one.about(), ""))));
        table.getColumns().forEach(column -> column.setReorderable(false));
        table.setOnKeyPressed(event -> {
            var note = table.getSelectionModel().getSelectedItem();
            if (note == null || event.isShortcutDown()) return;
            if (event.getCode() == KeyCode.A) act(note);
            if (event.getCode() == KeyCode.D) decide(note);
        });
    }

    void act(MinuteLine note) {
        perform.accept(new FromNote(desk.plan(), note, desk.ids()).action());
    }

    void decide(MinuteLine note) {
        new FromNote(desk.plan(), note, desk.ids()).decision(desk.today())
                .ifPresentOrElse(perform, () -> complain.accept(Words.of("register.nosession")));
    }
}
