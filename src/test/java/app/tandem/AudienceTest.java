package app.tandem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.exchange.DemoPlan;
import app.tandem.pages.Desk;
import app.tandem.pages.Page;
import app.tandem.pages.Place;
import app.tandem.pages.sessions.SessionsView;
import app.tandem.plan.Cell;
import app.tandem.plan.Code;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Ids;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Shape;
import app.tandem.plan.backlog.priority.Rating;
import app.tandem.plan.session.AgendaItem;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.session.live.SpeakerNote;
import app.tandem.shell.audience.Audience;
import app.tandem.store.PlanStore;
import app.tandem.ui.FileChoosers;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// Everything private in a plan is marked, and then no page's scene for the room has the mark.
@SuppressWarnings("NullAway.Init") // made when the window is
class AudienceTest extends ApplicationTest {

    private static final int MOST_ROWS = 8;
    private static final BigDecimal FIGURE = new BigDecimal("74319");
    private static final String MARK = "xPRIVATEx";

    private PlanStore store;
    private Desk desk;
    private Audience audience;

    @Override
    public void start(Stage stage) {
        var noon = Clock.fixed(DemoPlan.TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        store = PlanStore.inMemory(marked(DemoPlan.plan()), Platform::runLater, failure -> {
            throw new IllegalStateException(failure);
        });
        desk = new Desk(store, Ids.system(), noon, _ -> {}, Tandem.pages(FileChoosers.CANCELLED));
        audience = new Audience(desk, new Rectangle2D(0, 0, 1920, 1080));
        audience.open();
    }

    @AfterEach
    void close() {
        interact(() -> {
            audience.close();
            store.close();
        });
    }

    @Test
    void nothingPrivateIsOnTheAudiencesScreen() {
        assertTrue(store.plan().rows().stream().anyMatch(row -> row.toString().contains(MARK)));
        for (Place place : Place.values()) {
            interact(() -> audience.follow(desk.page(place, _ -> {}).orElseThrow()));
            WaitForAsyncUtils.waitForFxEvents();
            assertEquals(List.of(), texts(audience.root()).stream().filter(AudienceTest::marked).toList(),
                    place.toString());
        }
    }

    @Test
    void aListOnTheAudiencesScreenHasAtMostEightRows() {
        var long8 = new ArrayList<String>();
        for (Place place : Place.values()) {
            interact(() -> audience.follow(desk.page(place, _ -> {}).orElseThrow()));
            WaitForAsyncUtils.waitForFxEvents();
            interact(() -> {
                audience.root().applyCss();
                audience.root().layout();
            });
            for (var list : lists(audience.root())) {
                long rows = rows(list);
                if (rows > MOST_ROWS) long8.add(place + " " + list.getAccessibleText() + " " + rows);
            }
        }
        assertEquals(List.of(), long8);
    }

    @Test
    void everyFaceOfASessionAndEveryStepOfASelectionKeepsWhatIsPrivate() {
        var page = (SessionsView) page(Place.SESSIONS);
        var s5 = (PlanningSession) store.plan().find(Code.of("S5")).orElseThrow();
        interact(() -> {
            page.reveal(point(s5.id(), 3));
            audience.follow(page);
        });
        for (var face : List.of("prepareToggle", "runToggle", "decideToggle", "signToggle")) {
            interact(() -> ((ButtonBase) page.view().lookup("#" + face)).fire());
            unmarked(face);
        }
        var vendors = page(Place.VENDORS);
        interact(() -> vendors.present(Page.Presenting.ON));
        for (int step = 0; step < 10; step++) {
            interact(() -> vendors.commands().getLast().run().run());
            assertEquals(List.of(), texts(vendors.view()).stream().filter(AudienceTest::marked).toList());
        }
    }

    private void unmarked(String where) {
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of(), texts(audience.root()).stream().filter(AudienceTest::marked).toList(), where);
    }

    private static List<Control> lists(Node node) {
        if (!node.isVisible()) return List.of();
        if (node instanceof ListView || node instanceof TableView) return List.of((Control) node);
        if (!(node instanceof Parent parent)) return List.of();
        return parent.getChildrenUnmodifiable().stream().flatMap(child -> lists(child).stream()).toList();
    }

    /// Rows of which more than the upper half is seen.
    private static long rows(Control list) {
        var seen = list.localToScene(list.getLayoutBounds());
        return list.lookupAll(".cell").stream()
                .filter(cell -> cell instanceof ListCell<?> || cell instanceof TableRow<?>)
                .filter(cell -> !((javafx.scene.control.Cell<?>) cell).isEmpty() && cell.isVisible())
                .map(cell -> cell.localToScene(cell.getLayoutBounds()))
                .filter(cell -> cell.getCenterY() < seen.getMaxY() && cell.getCenterY() > seen.getMinY())
                .count();
    }

    @Test
    void aRunningSessionShowsTheRoomItsPointAndNoCaptureLine() {
        var page = (SessionsView) page(Place.SESSIONS);
        var session = (PlanningSession) store.plan().find(Code.of("S5")).orElseThrow();
        interact(() -> {
            page.reveal(point(session.id(), 3));
            audience.follow(page);
        });
        WaitForAsyncUtils.waitForFxEvents();
        var title = store.plan().get(point(session.id(), 3)).title();
        assertTrue(texts(audience.root()).stream().anyMatch(text -> text.contains(title)), title);
        assertTrue(visible(audience.root(), "#capture").isEmpty());

        interact(() -> page.reveal(point(session.id(), 4)));
        WaitForAsyncUtils.waitForFxEvents();
        var next = store.plan().get(point(session.id(), 4)).title();
        assertTrue(texts(audience.root()).stream().anyMatch(text -> text.contains(next)), next);
    }

    @Test
    void aFrozenPictureStaysUntilSomethingIsShownOnPurpose() {
        var home = page(Place.HOME);
        var board = page(Place.BOARD);
        interact(() -> {
            audience.follow(home);
            audience.frozenProperty().set(true);
            audience.follow(board);
        });
        var frozen = texts(audience.root());
        assertTrue(frozen.stream().noneMatch("Requirements"::equals), frozen.toString());
        interact(() -> audience.showThis(board));
        assertTrue(texts(audience.root()).stream().anyMatch("Requirements"::equals));
    }

    private Page page(Place place) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> desk.page(place, _ -> {}).orElseThrow());
    }

    private Id<AgendaItem> point(Id<PlanningSession> session, int number) {
        return store.plan().referring(AgendaItem.class, session).stream()
                .filter(item -> item.number() == number).findFirst().orElseThrow().id();
    }

    /// A figure of a blind round is private until all are shown.
    private static boolean shown(Plan plan, Row row) {
        return row instanceof Rating rating && !plan.get(rating.round()).blind();
    }

    private static Object mark(Cell cell) {
        return cell.component().getType() == String.class ? MARK : FIGURE;
    }

    private static boolean marked(String text) {
        return text.contains(MARK) || text.contains("74319") || text.contains("74,319");
    }

    /// The plan with the mark in every text that a room never sees, and a note at every point.
    private static Plan marked(Plan plan) {
        var rows = new ArrayList<Row>();
        for (Row row : plan.rows()) {
            var shape = Shape.of(row);
            for (Cell cell : shape.cells()) {
                if (cell.confidential() && !shown(plan, row)) rows.add(shape.with(row, cell, mark(cell)));
            }
            if (row instanceof AgendaItem item) {
                rows.add(new SpeakerNote(Id.of(SpeakerNote.class, "note " + item.id().value()), item.id(), MARK));
            }
        }
        return plan.with(Edit.put("Mark", rows));
    }

    private static Optional<Node> visible(Parent root, String name) {
        return Optional.ofNullable(root.lookup(name)).filter(AudienceTest::shown);
    }

    private static boolean shown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) if (!at.isVisible()) return false;
        return true;
    }

    private static List<String> texts(Node node) {
        var texts = new ArrayList<String>();
        if (!node.isVisible()) return texts;
        if (node instanceof Labeled labeled && labeled.getText() != null) texts.add(labeled.getText());
        if (node instanceof Text text) texts.add(text.getText());
        if (node instanceof TextInputControl input && input.getText() != null) texts.add(input.getText());
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> texts.addAll(texts(child)));
        }
        return texts;
    }
}
