package app.tandem.pages.roadmap;

import app.tandem.pages.Badges;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Period;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.roadmap.Dependency;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.PeriodWords;
import app.tandem.plan.roadmap.Placement;
import app.tandem.ui.Lists;
import app.tandem.ui.Tables;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.cell.ChoiceBoxTableCell;
import org.jspecify.annotations.Nullable;

/// The roadmap as a table: the same rows, the same edits, for those who would rather type.
final class RoadmapTable extends TableView<Initiative> {

    /// Width of the columns against one another.
    private static final List<Integer> SHARES = List.of(60, 290, 170, 70, 90, 90, 90, 110, 190, 110);

    private final Consumer<Edit> perform;
    private final Supplier<RoadmapEdits> edits;
    private Plan plan = Plan.EMPTY;

    RoadmapTable(Consumer<Edit> perform, Supplier<RoadmapEdits> edits) {
        this.perform = perform;
        this.edits = edits;
        setEditable(true);
        Tables.dense(this);
        getColumns().add(Tables.column(Words.field("code"), Initiative::code));
        getColumns().add(Tables.typed(Words.field("title"), Initiative::title, (it, text) -> {
            if (!text.isBlank()) perform.accept(edits.get().rename(it, text));
        }));
        getColumns().add(Tables.typed(Words.field("lane"), Initiative::lane,
                (it, text) -> perform.accept(edits.get().lane(it, text))));
        getColumns().add(Tables.drawn(Words.field("leadSide"), Initiative::leadSide, Badges::of));
        getColumns().add(Tables.typed(Words.field("start"), it -> words(it.start()),
                (it, text) -> period(text).ifPresent(start -> dated(it, start, end(it, start)))));
        getColumns().add(Tables.typed(Words.field("end"), it -> words(it.end()),
                (it, text) -> period(text).ifPresent(end -> dated(it, start(it, end), end))));
        getColumns().add(Tables.column(Words.field("horizon"), it -> Words.of(it.horizon())));
        getColumns().add(confidence());
        getColumns().add(Tables.column(Words.field("owner"), this::owners));
        getColumns().add(Tables.column(Words.of("roadmap.column.needs"), this::needs));
        for (int i = 0; i < SHARES.size(); i++) getColumns().get(i).setPrefWidth(SHARES.get(i));
        setAccessibleText(Words.of("roadmap.table"));
    }

    void show(Plan plan) {
        this.plan = plan;
        Lists.update(getItems(), plan.coded(Initiative.class).stream().filter(it -> !it.archived()).toList());
    }

    void select(Id<Initiative> id) {
        getItems().stream().filter(it -> it.id().equals(id)).findFirst()
                .filter(it -> !it.equals(getSelectionModel().getSelectedItem()))
                .ifPresent(it -> getSelectionModel().select(it));
    }

    private TableColumn<Initiative, Initiative.Confidence> confidence() {
        var column = Tables.<Initiative, Initiative.Confidence>column(
                Words.field("confidence"), Initiative::confidence);
        column.setEditable(true);
        column.setCellFactory(_ -> new ChoiceBoxTableCell<>(
                new Worded<>(Initiative.Confidence.values()), Initiative.Confidence.values()));
        column.setOnEditCommit(event ->
                perform.accept(edits.get().confidence(event.getRowValue(), event.getNewValue())));
        return column;
    }

    private void dated(Initiative initiative, Period start, Period end) {
        if (end.end().isBefore(start.start())) return;
        var scale = edits.get().scale();
        perform.accept(edits.get().move(initiative, new Placement(scale.allowed(start), scale.allowed(end))));
    }

    private static Period end(Initiative initiative, Period start) {
        var end = initiative.end();
        return end == null || end.end().isBefore(start.start()) ? start : end;
    }

    private static Period start(Initiative initiative, Period end) {
        var start = initiative.start();
        return start == null || end.end().isBefore(start.start()) ? end : start;
    }

    private static Optional<Period> period(String text) {
        return PeriodWords.parse(text);
    }

    private static String words(@Nullable Period period) {
        return period == null ? "" : PeriodWords.of(period);
    }

    private String owners(Initiative initiative) {
        return Stream.of(plan.find(initiative.ownerIt()), plan.find(initiative.ownerCc()))
                .flatMap(Optional::stream)
                .map(Person::title)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String needs(Initiative initiative) {
        return plan.referring(Dependency.class, initiative.id()).stream()
                .filter(dependency -> dependency.to().equals(initiative.id()))
                .map(dependency -> plan.get(dependency.from()).code().toString())
                .collect(Collectors.joining(", "));
    }
}
