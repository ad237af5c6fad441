package app.tandem.pages.compare;

import app.tandem.pages.Desk;
import app.tandem.plan.Id;
import app.tandem.plan.Words;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.compare.Cause;
import app.tandem.plan.roadmap.compare.Difference;
import app.tandem.plan.session.AgendaItem;
import app.tandem.store.LogEntry;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Why one change came about: its reason, the decisions behind it with votes and rationale, and who made
/// it when.
final class CauseCard extends VBox {

    private static final int NEWEST = 5_000;
    private static final DateTimeFormatter WHEN = DateTimeFormatter
            .ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withZone(ZoneId.systemDefault());

    private final Desk desk;
    private final TextField reason = new TextField();
    private Optional<Initiative> initiative = Optional.empty();

    CauseCard(Desk desk) {
        this.desk = desk;
        getStyleClass().add("cause");
        reason.setPromptText(Words.of("compare.reason.prompt"));
        reason.setAccessibleText(Words.of("compare.column.reason"));
        reason.setOnAction(_ -> commit());
        reason.focusedProperty().subscribe(focused -> {
            if (!focused) commit();
        });
    }

    /// Where the reason is typed.
    TextField reason() {
        return reason;
    }

    void show(Difference difference) {
        getChildren().setAll(heading(difference.name()));
        getChildren().add(wrapped(difference.sentence(), "muted"));
        initiative = desk.plan().find(difference.row().id())
                .filter(Initiative.class::isInstance).map(Initiative.class::cast);
        if (initiative.isPresent() && difference.moved()) asks(initiative.get());
        initiative.ifPresent(this::decisions);
        log(difference.row().id());
    }

    private void asks(Initiative moved) {
        reason.setText(moved.varianceReason());
        var label = wrapped(Words.of(moved.varianceReason().isBlank() ? "compare.reason.needed"
                : "compare.column.reason"), moved.varianceReason().isBlank() ? "warn" : "strong");
        label.setLabelFor(reason);
        getChildren().addAll(label, reason);
    }

    private void commit() {
        initiative.flatMap(it -> desk.plan().find(it.id()))
                .filter(it -> !it.varianceReason().equals(reason.getText().strip()))
                .ifPresent(it -> desk.store().perform(CompareEdits.reason(it, reason.getText())));
    }

    private void decisions(Initiative about) {
        getChildren().add(wrapped(Words.of("compare.decisions"), "strong"));
        var causes = Cause.of(desk.plan(), about);
        if (causes.isEmpty()) getChildren().add(wrapped(Words.of("compare.decisions.none"), "muted"));
        for (var cause : causes) {
            var decision = cause.decision();
            var link = new Hyperlink(decision.code() + " " + decision.title());
            link.setWrapText(true);
            link.setOnAction(_ -> desk.open().accept(decision.id()));
            getChildren().addAll(link, wrapped(Words.with("compare.cause", cause.session().code(),
                    cause.topic().map(AgendaItem::title).orElse(cause.session().title()),
                    decision.itFor(), decision.itAgainst(), decision.itAbstain(), decision.ccFor(),
                    decision.ccAgainst(), decision.ccAbstain(), decision.rationale()), "meta"));
        }
    }

    private void log(Id<?> row) {
        var title = wrapped(Words.of("compare.log"), "strong");
        var lines = new VBox();
        getChildren().addAll(title, lines);
        desk.store().newest(NEWEST).thenAccept(entries -> entries.stream()
                .filter(entry -> entry.changes().contains(row.value()))
                .filter(entry -> entry.rowChanges().stream().anyMatch(it -> it.id().equals(row.value())))
                .limit(4)
                .forEach(entry -> lines.getChildren().add(wrapped(line(entry), "meta"))));
    }

    private static String line(LogEntry entry) {
        return entry.session().isEmpty()
                ? Words.with("compare.entry", WHEN.format(entry.at()), entry.person(), entry.label())
                : Words.with("compare.entry.session", WHEN.format(entry.at()), entry.person(), entry.label(),
                        entry.session());
    }

    private static Label heading(String text) {
        return wrapped(text, "heading");
    }

    private static Label wrapped(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
