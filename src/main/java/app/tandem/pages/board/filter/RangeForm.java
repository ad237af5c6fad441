package app.tandem.pages.board.filter;

import app.tandem.pages.Choices;
import app.tandem.pages.board.lines.AddedFields;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.craft.CustomField;
import app.tandem.plan.query.Query;
import app.tandem.plan.query.QueryText;
import app.tandem.plan.query.QueryWords;
import app.tandem.plan.query.Range;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;

/// Asks between which numbers or days the cards are to lie, and says the condition in words meanwhile.
final class RangeForm {

    private static final List<String> DAYS = List.of("30d", "-30d", "3m", "today", "this-month",
            "next-month", "this-quarter", "next-quarter", "last-quarter", "next-year", "last-session",
            "none");
    private static final List<String> AMOUNTS = List.of("0", "1", "2", "3", "4", "5", "none");

    private final ComboBox<Of> of = new ComboBox<>();
    private final ComboBox<Range.Sign> sign = new ComboBox<>();
    private final ComboBox<String> what = new ComboBox<>();
    private final Label said = new Label();

    /// What has a number or a day.
    private record Of(String title, String name, boolean day) {}

    RangeForm(Plan plan) {
        of.setConverter(Choices.shown(Of::title));
        of.getItems().setAll(all(plan));
        of.setId("range-of");
        sign.setConverter(Choices.words());
        sign.getItems().setAll(Range.Sign.values());
        sign.setValue(Range.Sign.AT_LEAST);
        sign.setId("range-sign");
        what.setEditable(true);
        what.setId("range-what");
        of.valueProperty().subscribe(chosen -> {
            if (chosen == null) return;
            what.getItems().setAll(chosen.day() ? DAYS : AMOUNTS);
            sign.setValue(chosen.day() ? Range.Sign.IS : Range.Sign.AT_LEAST);
        });
        of.getSelectionModel().selectFirst();
        said.setId("range-said");
        said.setWrapText(true);
        said.textProperty().bind(Bindings.createStringBinding(this::said, of.valueProperty(),
                sign.valueProperty(), what.getEditor().textProperty()));
    }

    Node first() {
        return of;
    }

    List<Node> body() {
        return List.of(Choices.field(Words.of("board.range.of"), of),
                Choices.field(Words.of("board.range.sign"), sign),
                Choices.field(Words.of("board.range.what"), what), said);
    }

    Button save(Consumer<Query> add) {
        var save = new Button(Words.of("board.range.save"));
        save.setDefaultButton(true);
        save.disableProperty().bind(Bindings.createBooleanBinding(() -> query().isEmpty(),
                of.valueProperty(), sign.valueProperty(), what.getEditor().textProperty()));
        save.setOnAction(_ -> query().ifPresent(add));
        return save;
    }

    /// Empty while what was typed is none of it.
    private Optional<Query> query() {
        var chosen = of.getValue();
        var range = Range.of(sign.getValue(),
                what.getEditor().getText().strip().toLowerCase(Locale.ROOT).replace(' ', '-'));
        boolean right = range.none() || (chosen.day() ? range.moment().isPresent()
                : range.amount().isPresent());
        return right ? Optional.of(new Query.Lies(chosen.name(), range)) : Optional.empty();
    }

    private String said() {
        return query().map(new QueryWords(_ -> Optional.of(of.getValue().title()))::of)
                .orElseGet(() -> Words.of(of.getValue().day() ? "board.range.days" : "board.range.amounts"));
    }

    private static List<Of> all(Plan plan) {
        var all = new ArrayList<Of>();
        AddedFields.of(plan).all().flatMap(RangeForm::added).forEach(all::add);
        Stream.concat(
                        Arrays.stream(Query.Figure.values()).map(each ->
                                new Of(Words.of(each, "menu"), QueryText.name(each), false)),
                        Arrays.stream(Query.Day.values()).map(each ->
                                new Of(Words.of(each, "menu"), QueryText.name(each), true)))
                .forEach(all::add);
        return all;
    }

    private static Stream<Of> added(CustomField field) {
        return switch (field.type()) {
            case NUMBER, MONEY, CALCULATED ->
                Stream.of(new Of(field.title(), AddedFields.name(field), false));
            case DATE -> Stream.of(new Of(field.title(), AddedFields.name(field), true));
            case TEXT, CHOICE, MULTI_CHOICE, YES_NO, PEOPLE -> Stream.empty();
        };
    }
}
