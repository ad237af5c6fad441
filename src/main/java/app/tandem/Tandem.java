package app.tandem;

import app.tandem.pages.Pages;
import app.tandem.pages.board.BoardView;
import app.tandem.pages.capabilities.CapabilitiesView;
import app.tandem.pages.cadence.CadenceView;
import app.tandem.pages.checks.ChecksView;
import app.tandem.pages.compare.CompareView;
import app.tandem.pages.coverage.CoverageView;
import app.tandem.pages.documents.DocumentsView;
import app.tandem.pages.governance.GovernanceView;
import app.tandem.pages.history.HistoryView;
import app.tandem.pages.home.HomeView;
import app.tandem.pages.ideas.IdeasView;
import app.tandem.pages.priorities.PrioritiesView;
import app.tandem.pages.money.MoneyView;
import app.tandem.pages.records.RecordsView;
import app.tandem.pages.register.RegisterView;
import app.tandem.pages.roadmap.RoadmapView;
import app.tandem.pages.scenarios.ScenariosView;
import app.tandem.pages.sessions.SessionsView;
import app.tandem.pages.vendors.VendorsView;
import app.tandem.plan.Kinds;
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
import app.tandem.shell.Failures;
import app.tandem.shell.PlanFiles;
import app.tandem.shell.Program;
import app.tandem.shell.SettingsFile;
import app.tandem.store.Author;
import app.tandem.store.Backups;
import app.tandem.store.PlanStore;
import app.tandem.ui.FileChoosers;
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
        theme.applyToDialogs();
        var failures = new Failures(theme);
        Thread.setDefaultUncaughtExceptionHandler((_, failure) ->
                Platform.runLater(() -> failures.show(failure)));
        var backups = Backups.in(SettingsFile.folder().resolve("backups"));
        var options = new PlanStore.Options(Author.system(), Platform::runLater, failures::show, backups);
        var choosers = new NativeFileChoosers(() -> stage);
        var program = new Program(new Program.Parts(stage, theme, SettingsFile.ofThisComputer(), failures,
                choosers, new PlanFiles(options), pages(choosers)));
        program.start();
        if (getParameters().getRaw().contains("--demo")) program.demo();
        getParameters().getUnnamed().stream().findFirst().ifPresent(file -> program.open(Path.of(file)));
    }

    /// How the page of each place is made.
    static Pages pages(FileChoosers choosers) {
        return (place, desk) -> switch (place) {
            case HOME -> new HomeView(desk);
            case BOARD -> new BoardView(desk);
            case COVERAGE -> new CoverageView(desk, choosers);
            case ROADMAP -> new RoadmapView(desk);
            case SESSIONS -> new SessionsView(desk);
            case VENDORS -> new VendorsView(desk, choosers);
            case ALIGNMENT -> new RecordsView(desk, place,
                    List.of(Survey.class, SurveyStatement.class, SurveyResult.class));
            case HOT_BUTTONS -> new RecordsView(desk, place, List.of(HotButton.class));
            case ROUTINES -> new RecordsView(desk, place,
                    List.of(Routine.class, Occurrence.class, ChangePlan.class));
            case EVENTS -> new RecordsView(desk, place,
                    List.of(BusinessEvent.class, Outage.class, FreezeWindow.class));
            case CADENCE -> new CadenceView(desk);
            case REGISTER -> new RegisterView(desk);
            case GOVERNANCE -> new GovernanceView(desk);
            case PRIORITIES -> new PrioritiesView(desk);
            case CAPABILITIES -> new CapabilitiesView(desk);
            case IDEAS -> new IdeasView(desk);
            case DOCUMENTS -> new DocumentsView(desk, choosers);
            case HISTORY -> new HistoryView(desk);
            case RECORDS -> new RecordsView(desk, place, Kinds.ALL);
            case CHECKS -> new ChecksView(desk);
            case COMPARE -> new CompareView(desk);
            case MONEY -> new MoneyView(desk);
            case SCENARIOS -> new ScenariosView(desk);
        };
    }
}
