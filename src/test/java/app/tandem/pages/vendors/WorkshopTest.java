package app.tandem.pages.vendors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.exchange.DemoPlan;
import app.tandem.pages.Desk;
import app.tandem.pages.vendors.edits.ScoreEdits;
import app.tandem.plan.Ids;
import app.tandem.plan.Side;
import app.tandem.plan.session.Decision;
import app.tandem.plan.vendor.ConsensusScore;
import app.tandem.plan.vendor.Criterion;
import app.tandem.plan.vendor.Evaluator;
import app.tandem.plan.vendor.MandatoryResult;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.Selection.State;
import app.tandem.plan.vendor.Vendor;
import app.tandem.plan.vendor.Weight;
import app.tandem.plan.vendor.result.Ranking;
import app.tandem.plan.vendor.sheet.ScoringSheet;
import app.tandem.plan.vendor.sheet.ScoringSheet.Column;
import app.tandem.reports.SelectionMatrix;
import app.tandem.store.PlanStore;
import app.tandem.ui.Command;
import app.tandem.ui.FileChoosers;
import app.tandem.ui.Theme;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Half a day in one room: from four gaps to a choice that is put before a session.
@ExtendWith(ApplicationExtension.class)
class WorkshopTest {

    private static final int CRITERIA = 1;
    private static final int WEIGHTS = 2;
    private static final int VENDORS = 3;
    private static final int SCORES = 5;
    private static final int COSTS = 6;
    private static final int RESULT = 7;
    private static final int DECIDE = 10;

    private static final List<String> IT =
            List.of("Tomas Lindqvist", "Daniel Brandt", "Mei-Ling Chow", "Rafael Ortiz");
    private static final List<String> CC =
            List.of("Jerome Wilks", "Sofia Petrov", "Grant Ellery", "Nadia Hussein", "Owen Pike");

    @TempDir
    static Path folder;

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneOffset.UTC);
    private PlanStore store;
    private Hands hands;
    private VendorsView view;

    @Start
    void open(Stage stage) {
        store = PlanStore.inMemory(DemoPlan.plan(), Platform::runLater, failure -> {
            throw new AssertionError(failure);
        });
        hands = new Hands(new FxRobot(), store);
        view = new VendorsView(new Desk(store, Ids.seeded(3, clock), clock, _ -> {}), new InFolder());
        var scene = new Scene(view.view(), 1366, 768);
        new Theme().apply(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void a_workshop_goes_from_gaps_to_a_choice_before_a_session() throws Exception {
        hands.type("What is to be chosen?", "Agent assist");
        hands.press("Open selection");
        assertEquals("Agent assist", selection().title());
        hands.leave("Requirements it answers", "R-03, R-21, R-33, R-14");
        assertEquals(4, selection().requirements().size());

        hands.tab(CRITERIA);
        hands.press("From requirements (4)");
        hands.choose("Kind", Criterion.Kind.MANDATORY);
        for (var gate : List.of("Single sign-on", "Data stays in the EU", "Current desktop")) hands.add("Add criterion", gate);
        hands.choose("Kind", Criterion.Kind.COST);
        hands.add("Add criterion", "Five-year cost");
        assertEquals(List.of(3L, 4L, 1L), Stream.of(Criterion.Kind.MANDATORY, Criterion.Kind.WEIGHTED,
                Criterion.Kind.COST).map(this::count).toList());

        hands.tab(WEIGHTS);
        weigh(Weight.Set.IT, List.of(30, 30, 10, 10, 18));
        assertTrue(hands.said("98 of 100 — 2 to place"));
        hands.press("Normalise");
        weigh(Weight.Set.CC, List.of(10, 10, 35, 25, 20));
        hands.press("Joint = mean of both");
        hands.press("Lock weights");
        assertEquals(State.WEIGHTS_LOCKED, selection().state());

        hands.tab(VENDORS);
        for (var vendor : List.of("Alder", "Birch", "Cedar")) hands.add("Add vendor", vendor);
        hands.tab(0);
        hands.press("Next: Issued");
        hands.press("Next: Responses in");
        invite(IT);
        invite(CC);
        declare();
        hands.tab(VENDORS);
        for (int row = 0; row < 2; row++) for (int gate = 0; gate < 3; gate++) assess(row, gate, "Pass", "");
        assess(2, 0, "Pass", "");
        assess(2, 1, "Fail", "Hosted overseas");
        assertEquals(8, store.plan().all(MandatoryResult.class).stream()
                .filter(result -> ours(store.plan().get(result.vendor()))).count());

        hands.tab(SCORES);
        hands.press("Write scoring sheets…");
        Hands.waitFor(() -> sheets().size() == 9 && hands.said("9 sheets written"));
        fill();
        hands.press("Take sheets back…");
        Hands.waitFor(() -> hands.said("9 imported, 1 cell missing"));
        assertFalse(command("Reveal scores").refusal().getValue().isEmpty());
        abstain();
        assertFalse(selection().revealed());
        hands.press("Reveal scores");
        assertEquals(State.CONSENSUS, selection().state());

        hands.tab(COSTS);
        cost(0, "900");
        cost(1, "700 / 800 / 950");
        hands.tab(SCORES);
        hands.act(() -> hands.table("Scores of everybody, the most disputed first").getSelectionModel().select(0));
        hands.type("Agreed", "3");
        hands.type("Why", "Shown again in the room, both sides saw the same thing");
        hands.press("Set agreed score");
        assertEquals(1, store.plan().all(ConsensusScore.class).stream()
                .filter(score -> ours(store.plan().get(score.vendor()))).count());

        hands.tab(RESULT);
        var ranking = Ranking.of(store.plan(), selection());
        assertEquals(List.of("Alder", "Birch"), ranking.joint().places().stream()
                .map(place -> place.vendor().title()).sorted().toList());
        var leader = ranking.joint().leader().orElseThrow().vendor();
        assertTrue(hands.said(leader.title() + " leads by"));

        tryOut();
        hands.tab(DECIDE);
        hands.choose("Vendor to choose", store.plan().get(leader.id()));
        hands.leave("What both sides recommend, why, and what remains open", "Take " + leader.title());
        hands.press("Put before session S5");
        var decision = store.plan().find(selection().decidedBy()).orElseThrow();
        assertEquals("Choose " + leader.title() + " for Agent assist", decision.title());
        assertEquals(Decision.Status.PROPOSED, decision.status());
        assertTrue(decision.linked().contains(selection().code()));
        assertEquals(State.RECOMMENDATION, selection().state());
        recomputes(ranking);
    }

    /// Who left a cell empty sits down, opens the own sheet, and abstains there: that is not a 0.
    private void abstain() {
        var edits = new ScoreEdits(store.plan(), Ids.seeded(4, clock), selection());
        var last = edits.evaluators().stream().filter(one -> edits.done(one) < edits.cells()).findFirst().orElseThrow();
        hands.act(() -> hands.find(ListView.class, list -> "Panel".equals(list.getAccessibleText()), "Panel")
                .getSelectionModel().select(edits.evaluators().indexOf(last)));
        hands.press("I am " + store.plan().get(last.person()).name() + ": open my sheet (Enter)");
        hands.act(() -> hands.find(ToggleButton.class,
                button -> button.getText().equals("–") && !button.isSelected(), "–").fire());
    }

    /// What would be if cost weighed more: seen at once, and nothing of it is kept.
    private void tryOut() {
        var before = store.plan();
        hands.act(command("Try other weights").run());
        hands.act(() -> hands.find(Slider.class,
                slider -> "Weight of Five-year cost".equals(slider.getAccessibleText()), "slider").setValue(35));
        assertTrue(hands.said("35.0"));
        assertEquals(before, store.plan());
        hands.press("Back to the agreed weights");
    }

    private Command command(String label) {
        return view.commands().stream().filter(each -> each.label().equals(label)).findFirst().orElseThrow();
    }

    private void recomputes(Ranking ranking) throws IOException {
        var file = new ByteArrayOutputStream();
        SelectionMatrix.workbook(store.plan(), selection(), LocalDate.of(2026, 11, 21), file);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file.toByteArray()))) {
            var row = book.getSheetAt(0).getRow(5);
            assertEquals(ranking.joint().places().getFirst().total(), row.getCell(2).getNumericCellValue(), 0.01);
        }
    }

    /// Fills each written sheet: IT likes the first vendor, the contact center slightly the second.
    private void fill() throws IOException {
        for (var path : sheets()) {
            try (var book = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(path)))) {
                var sheet = book.getSheetAt(0);
                boolean it = IT.stream().anyMatch(name -> path.toString().contains(name.replace(' ', '-')));
                boolean left = path.toString().contains("Owen");
                for (int at = ScoringSheet.FIRST; at <= sheet.getLastRowNum(); at++) {
                    var row = sheet.getRow(at);
                    if (left && at == ScoringSheet.FIRST) continue;
                    boolean first = row.getCell(Column.VENDOR.ordinal()).getStringCellValue().contains("Alder");
                    row.getCell(Column.SCORE.ordinal()).setCellValue(first ? it ? 4.5 : 3 : it ? 2.5 : 3.5);
                }
                var out = new ByteArrayOutputStream();
                book.write(out);
                Files.write(path, out.toByteArray());
            }
        }
    }

    private static List<Path> sheets() {
        var files = folder.toFile().listFiles((_, name) -> name.endsWith(".xlsx"));
        return files == null ? List.of() : Stream.of(files).map(File::toPath).sorted().toList();
    }

    private Selection selection() {
        return store.plan().coded(Selection.class).getLast();
    }

    private boolean ours(Vendor vendor) {
        return vendor.selection().equals(selection().id());
    }

    private long count(Criterion.Kind kind) {
        return store.plan().referring(Criterion.class, selection().id()).stream()
                .filter(criterion -> criterion.kind() == kind).count();
    }

    private void invite(List<String> names) {
        for (var name : names) {
            hands.act(() -> {
                @SuppressWarnings("unchecked")
                var box = (ComboBox<Object>) hands.find(ComboBox.class,
                        each -> "Who joins?".equals(each.getAccessibleText()), name);
                for (var person : List.copyOf(box.getItems())) {
                    if (person.toString().contains(name)) box.setValue(person);
                }
            });
            hands.press("Add to panel");
        }
    }

    private void declare() {
        for (int i = 0; i < IT.size() + CC.size(); i++) {
            int row = i;
            hands.act(() -> hands.table("Panel").getSelectionModel().select(row));
            hands.choose("Declared interests", Evaluator.Declaration.NONE);
        }
        assertEquals(List.of(Side.IT, Side.IT, Side.IT, Side.IT, Side.CC, Side.CC, Side.CC, Side.CC, Side.CC),
                store.plan().referring(Evaluator.class, selection().id()).stream().map(Evaluator::side).toList());
    }

    private void assess(int vendor, int gate, String result, String note) {
        hands.act(() -> {
            @SuppressWarnings("unchecked")
            var table = (TableView<Object>) hands.table("Vendors and gates");
            table.getFocusModel().focus(vendor, table.getColumns().get(gate + 1));
        });
        hands.choose("Result", MandatoryResult.Result.valueOf(result.toUpperCase(Locale.ROOT)));
        hands.type("Evidence, or the condition", note);
        hands.press("Set result");
    }

    private void weigh(Weight.Set set, List<Integer> points) {
        for (int row = 0; row < points.size(); row++) {
            hands.edit("Criteria and weights", row, 1 + switch (set) {
                case IT -> 0;
                case CC -> 1;
                case JOINT -> 3;
            }, points.get(row).toString());
        }
    }

    private void cost(int vendor, String amount) {
        hands.act(() -> {
            var box = hands.find(ComboBox.class, each -> "Vendor".equals(each.getAccessibleText()), "Vendor");
            box.getSelectionModel().select(vendor);
        });
        hands.edit("Costs by category and year", 0, 1, amount);
    }

    /// Answers every question with the folder of the test.
    private static final class InFolder implements FileChoosers {
        @Override
        public Optional<Path> open(String title, List<FileKind> kinds) {
            return Optional.empty();
        }

        @Override
        public List<Path> openAll(String title, List<FileKind> kinds) {
            return sheets();
        }

        @Override
        public Optional<Path> save(String title, String suggestedName, List<FileKind> kinds) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.of(folder);
        }
    }
}
