package app.tandem;

import app.tandem.pages.Desk;
import app.tandem.pages.Page;
import app.tandem.pages.Place;
import app.tandem.pages.board.BoardView;
import app.tandem.pages.history.HistoryView;
import app.tandem.pages.home.HomeView;
import app.tandem.pages.records.RecordsView;
import app.tandem.pages.roadmap.RoadmapView;
import app.tandem.plan.Kinds;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.FitRound;
import app.tandem.plan.rhythm.BusinessEvent;
import app.tandem.plan.rhythm.ChangePlan;
import app.tandem.plan.rhythm.HotButton;
import app.tandem.plan.rhythm.Occurrence;
import app.tandem.plan.rhythm.Outage;
import app.tandem.plan.rhythm.Routine;
import app.tandem.plan.rhythm.Survey;
import app.tandem.plan.rhythm.SurveyResult;
import app.tandem.plan.rhythm.SurveyStatement;
import app.tandem.plan.roadmap.FreezeWindow;
import app.tandem.plan.session.ActionItem;
import app.tandem.plan.session.AgendaItem;
import app.tandem.plan.session.Attendance;
import app.tandem.plan.session.Decision;
import app.tandem.plan.session.MinuteLine;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.vendor.CostLine;
import app.tandem.plan.vendor.Criterion;
import app.tandem.plan.vendor.Score;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.Vendor;
import app.tandem.plan.vendor.Weight;
import app.tandem.shell.Failures;
import app.tandem.shell.PlanFiles;
import app.tandem.shell.Program;
import app.tandem.shell.SettingsFile;
import app.tandem.store.Author;
import app.tandem.store.Backups;
import app.tandem.store.PlanStore;
import app.tandem.ui.NativeFileChoosers;
import app.tandem.ui.Theme;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/// Starts the window: every object it is made of is made here, by hand.
public final class Tandem extends Application {

    @Override
    public void start(Stage stage) {
        var theme = new Theme();
        var failures = new Failures(theme);
        Thread.setDefaultUncaughtExceptionHandler((_, failure) ->
                Platform.runLater(() -> failures.show(failure)));
        var options =
                new PlanStore.Options(Author.system(), Platform::runLater, failures::show, Backups.NONE);
        var files = new PlanFiles(options);
        var choosers = new NativeFileChoosers(() -> stage);
        var program = new Program(new Program.Parts(
                stage, theme, SettingsFile.ofThisComputer(), failures, choosers, files, Tandem::pages));
        program.start();
        getParameters().getUnnamed().stream().findFirst().ifPresent(file -> program.open(Path.of(file)));
    }

    /// Every page, in the order in which a row is looked for.
    public static List<Page> pages(Desk desk) {
        return List.of(
                new HomeView(desk),
                new BoardView(desk),
                new RecordsView(desk, Place.COVERAGE, List.of(Fit.class, FitRound.class)),
                new RoadmapView(desk),
                new RecordsView(desk, Place.SESSIONS, List.of(PlanningSession.class, AgendaItem.class,
                        Attendance.class, Decision.class, ActionItem.class, MinuteLine.class)),
                new RecordsView(desk, Place.VENDORS, List.of(Selection.class, Vendor.class, Criterion.class,
                        Weight.class, Score.class, CostLine.class)),
                new RecordsView(desk, Place.ALIGNMENT,
                        List.of(Survey.class, SurveyStatement.class, SurveyResult.class)),
                new RecordsView(desk, Place.HOT_BUTTONS, List.of(HotButton.class)),
                new RecordsView(desk, Place.ROUTINES,
                        List.of(Routine.class, Occurrence.class, ChangePlan.class)),
                new RecordsView(desk, Place.EVENTS,
                        List.of(BusinessEvent.class, Outage.class, FreezeWindow.class)),
                new HistoryView(desk),
                new RecordsView(desk, Place.RECORDS, Kinds.ALL));
    }
}
