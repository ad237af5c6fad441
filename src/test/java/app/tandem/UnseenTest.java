package app.tandem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import app.tandem.exchange.DemoPlan;
import app.tandem.pages.Desk;
import app.tandem.plan.Coded;
import app.tandem.plan.Ids;
import app.tandem.plan.Plan;
import app.tandem.plan.backlog.priority.pairs.PairJudgement;
import app.tandem.plan.backlog.priority.Rating;
import app.tandem.plan.vendor.Score;
import app.tandem.reports.Progress;
import app.tandem.reports.pack.Paper;
import app.tandem.reports.pack.PaperOrder;
import app.tandem.reports.pack.PaperSource;
import app.tandem.reports.pack.Papers;
import app.tandem.store.PlanStore;
import app.tandem.ui.FileChoosers;
import app.tandem.ui.Theme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TabPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/// Two plans that differ only in figures nobody may see yet read the same everywhere.
class UnseenTest extends ApplicationTest {

    @Override
    public void start(Stage stage) {
        stage.show();
    }

    @Test
    void in_every_paper() throws IOException {
        assertNotEquals(Unseen.LOW, Unseen.HIGH);
        assertEquals(papers(Unseen.LOW), papers(Unseen.HIGH));
    }

    @Test
    void on_every_page_behind_every_tab() {
        var low = pages(Unseen.LOW);
        assertFalse(low.isEmpty());
        var high = pages(Unseen.HIGH);
        low.forEach((place, texts) -> assertEquals(texts, high.get(place), place));
    }

    private static Map<String, String> papers(Plan plan) throws IOException {
        var source = new PaperSource(plan, DemoPlan.TODAY, _ -> plan);
        var papers = new LinkedHashMap<String, String>();
        for (var paper : Paper.values()) {
            var formats = paper == Paper.MATRIX ? paper.formats() : List.of(paper.formats().getLast());
            for (var format : formats) {
                var subjects = source.subjects(paper);
                if (subjects.isEmpty()) {
                    put(papers, source, new PaperOrder(paper, null, format));
                }
                for (Coded subject : subjects) {
                    var whole = new PaperOrder(paper, subject.code(), format);
                    var parts = Papers.parts(source, whole);
                    put(papers, source, parts.isEmpty() ? whole
                            : new PaperOrder(paper, subject.code(), parts.getFirst(), format));
                }
            }
        }
        return papers;
    }

    private static void put(Map<String, String> papers, PaperSource source, PaperOrder order) throws IOException {
        var out = new ByteArrayOutputStream();
        Papers.write(source, order, out, Progress.UNHEARD);
        papers.put(order.fileName(source), out.toString(StandardCharsets.ISO_8859_1));
    }

    private Map<String, List<String>> pages(Plan plan) {
        var texts = new LinkedHashMap<String, List<String>>();
        interact(() -> {
            var noon = Clock.fixed(DemoPlan.TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
            try (var store = PlanStore.inMemory(plan, Platform::runLater, failure -> {
                throw new AssertionError(failure);
            })) {
                var desk = new Desk(store, Ids.seeded(1, noon), noon, _ -> {});
                for (var page : Tandem.pages(FileChoosers.CANCELLED).all(desk)) {
                    var stage = new Stage();
                    stage.setScene(new Scene(page.view(), 1366, 768));
                    new Theme().apply(stage.getScene());
                    stage.show();
                    texts.put(page.place().name(), tabs(page.view()));
                    stage.close();
                }
            }
        });
        return texts;
    }

    private static List<String> tabs(Node view) {
        var texts = new ArrayList<String>();
        texts.addAll(read(view));
        for (var node : view.lookupAll(".tab-pane")) {
            var tabs = (TabPane) node;
            for (var tab : tabs.getTabs()) {
                tabs.getSelectionModel().select(tab);
                texts.addAll(read(view));
            }
        }
        if (view.lookup("#kind") instanceof ComboBox<?> kinds) {
            for (var kind : List.of(Rating.class, PairJudgement.class, Score.class)) {
                int at = kinds.getItems().indexOf(kind);
                if (at < 0) continue;
                kinds.getSelectionModel().select(at);
                texts.addAll(read(view));
            }
        }
        return texts;
    }

    private static List<String> read(Node view) {
        view.applyCss();
        view.getScene().getRoot().layout();
        return Marked.texts(view);
    }
}
