package app.tandem.pages.register;

import app.tandem.pages.Choices;
import app.tandem.pages.Desk;
import app.tandem.plan.Coded;
import app.tandem.plan.Person;
import app.tandem.plan.Words;
import app.tandem.plan.session.Decision;
import app.tandem.plan.session.DecisionRules;
import app.tandem.ui.Pill;
import app.tandem.ui.Tables;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.kordamp.ikonli.feather.Feather;

/// The decisions of all sessions, with whether they hold and when they are looked at again.
record DecisionsTable(Desk desk) {

    static final List<Double> WIDTHS = List.of(4.4, 5.4, 30.0, 8.0, 9.5, 11.0, 8.0, 7.0);

    void fit(TableView<Decision> table) {
        Tables.dense(table);
        table.getColumns().setAll(List.of(
                Tables.column(Words.of("register.code"), Decision::code),
                Tables.column(Words.field("session"), (Decision one) -> desk.plan().find(one.session())
                        .map(Coded::code).map(Object::toString).orElse("")),
                Tables.column(Words.of("register.decision"), Decision::title),
                Tables.column(Words.field("type"), (Decision one) -> Words.of(one.type())),
                Tables.drawn(Words.field("status"), (Decision one) -> one, DecisionsTable::status),
                Tables.column(Words.field("owner"), (Decision one) -> desk.plan().find(one.owner())
                        .map(Person::name).orElse("–")),
                Tables.column(Words.field("reviewDate"), (Decision one) -> Choices.day(one.reviewDate())),
                Tables.drawn(Words.of("register.sign"), (Decision one) -> one, this::due)));
        table.getColumns().forEach(column -> column.setReorderable(false));
    }

    private static Node status(Decision decision) {
        var word = Words.of(decision.status());
        return switch (decision.status()) {
            case ACTIVE -> new Pill(Pill.Tone.OK, Feather.CHECK, word);
            case PROPOSED -> new Pill(Pill.Tone.NEUTRAL, Feather.EDIT_3, word);
            case CLOSED, EXPIRED -> new Pill(Pill.Tone.NEUTRAL, Feather.ARCHIVE, word);
            case SUPERSEDED, REVERSED -> new Pill(Pill.Tone.NEUTRAL, Feather.CORNER_DOWN_RIGHT, word);
            case NOT_QUORATE -> new Pill(Pill.Tone.WARN, Feather.ALERT_TRIANGLE, word);
        };
    }

    private Node due(Decision decision) {
        return DecisionRules.dueForReview(decision, desk.today())
                ? new Pill(Pill.Tone.WARN, Feather.ALERT_TRIANGLE, Words.of("register.due"))
                : new Label();
    }
}
