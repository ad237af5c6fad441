package app.tandem.cli.bench;

import app.tandem.pages.Desk;
import app.tandem.pages.board.BoardView;
import app.tandem.plan.Edit;
import app.tandem.plan.Ids;
import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.Requirement;
import app.tandem.shell.Headless;
import app.tandem.store.Author;
import app.tandem.store.Backups;
import app.tandem.store.PlanStore;
import app.tandem.ui.Theme;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.LinkedBlockingQueue;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;

/// How fast the board is with as many requirements, as many capabilities, and 1.3 links each.
public final class BoardFigures implements AutoCloseable {

    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;

    private final LinkedBlockingQueue<Runnable> answers = new LinkedBlockingQueue<>();
    private final int n;
    private final int rounds;
    private final PlanStore shown;
    private final PlanStore bare;
    private final BoardView board;
    private final Scene scene;
    private int next;
    private long seen;

    private BoardFigures(int n, int rounds) {
        this.n = n;
        this.rounds = rounds;
        var plan = BoardPlan.of(n);
        shown = store(plan);
        bare = store(plan);
        board = new BoardView(new Desk(shown, Ids.system(), Clock.systemUTC(), _ -> {}));
        scene = new Scene(board.view(), WIDTH, HEIGHT);
        new Theme().apply(scene);
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
        scene.snapshot(null);
    }

    /// Every figure of the board.
    public static List<Figure> all(int n, int rounds) {
        var figures = new ArrayList<Figure>();
        Headless.run(WIDTH, HEIGHT, done -> {
            try (var board = new BoardFigures(n, rounds)) {
                figures.addAll(List.of(board.filter(), board.scroll(), board.tick(), board.link(),
                        board.sort()));
            }
            done.complete(null);
        });
        return figures;
    }

    /// A keystroke in the filter, laid out, beside looking for the letters in as many texts.
    private Figure filter() {
        var field = (TextField) board.view().lookup("#board-search");
        var titles = shown.plan().rows().stream().map(row -> row.toString().toLowerCase(Locale.ROOT))
                .map(text -> text.substring(0, Math.min(60, text.length())))
                .limit(2L * n)
                .toList();
        String[] typed = {"need 1", "need 12", "need 1", ""};
        var figure = figure("filter keystroke", () -> {
            field.setText(typed[next++ % typed.length]);
            lay();
        }, () -> seen += titles.stream().filter(text -> text.contains("need 1")).count());
        field.clear();
        return figure;
    }

    /// A frame in which the columns moved on, beside a frame in which nothing moved.
    private Figure scroll() {
        var needs = (ListView<?>) board.view().lookup("#needs");
        var figure = figure("scroll frame", () -> {
            needs.scrollTo(next++ * 7 % n);
            scene.snapshot(null);
        }, () -> scene.snapshot(null));
        needs.scrollTo(0);
        return figure;
    }

    /// A tick from the key to the laid out board, beside the same edit with no board to show it.
    private Figure tick() {
        var fits = List.copyOf(shown.plan().all(Fit.class));
        return figure("tick", () -> tick(shown, fits), () -> tick(bare, fits));
    }

    private void tick(PlanStore store, List<Fit> fits) {
        var fit = store.plan().get(fits.get(next++ % fits.size()).id());
        var on = store.plan().get(fit.requirement()).captured();
        perform(store, Edit.put("Tick", fit.ticked(Side.IT) ? fit.unticked(Side.IT)
                : fit.ticked(Side.IT, null, on)));
    }

    private Figure link() {
        var ids = Ids.system();
        return figure("link", () -> link(shown, ids), () -> link(bare, ids));
    }

    private void link(PlanStore store, Ids ids) {
        var needs = List.copyOf(store.plan().all(Requirement.class));
        var offers = List.copyOf(store.plan().all(Capability.class));
        var need = needs.get(next++ * 31 % n);
        perform(store, Edit.put("Link", Fit.linked(ids.next(Fit.class), need, offers.get(next * 17 % n),
                need.captured())));
    }

    /// The table sorted by a column, beside sorting as many texts.
    private Figure sort() {
        board.commands().stream().filter(each -> "T".equals(String.valueOf(each.key()))).findFirst()
                .orElseThrow().run().run();
        lay();
        var table = (TableView<?>) board.view().lookup("#needs-table");
        return figure("sort", () -> sort(table), () ->
                seen += shown.plan().all(Requirement.class).stream().map(Requirement::title)
                        .sorted(next++ % 2 == 0 ? Comparator.naturalOrder() : Comparator.reverseOrder())
                        .toList().size());
    }

    private <S> void sort(TableView<S> table) {
        table.getSortOrder().setAll(List.of(table.getColumns().get(next++ % 2 + 1)));
        lay();
    }

    private Figure figure(String what, Runnable measured, Runnable floor) {
        return Figure.of("board " + what, n, new Figure.Turns(measured, floor, rounds));
    }

    private void perform(PlanStore store, Edit edit) {
        var before = store.plan().revision();
        store.perform(edit);
        try {
            while (store.plan().revision() == before) answers.take().run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        lay();
    }

    private void lay() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private PlanStore store(Plan plan) {
        return PlanStore.inMemory(plan, new PlanStore.Options(Author.system(), answers::add, failure -> {
            throw new IllegalStateException(failure);
        }, Backups.NONE));
    }

    @Override
    public void close() {
        shown.close();
        bare.close();
    }
}
