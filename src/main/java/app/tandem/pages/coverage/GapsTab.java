package app.tandem.pages.coverage;

import app.tandem.pages.Desk;
import app.tandem.pages.Page.Presenting;
import app.tandem.plan.Coded;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.coverage.Gaps;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;

/// The gaps both ways: needs without an answer, and technology without a need.
final class GapsTab extends ScrollPane {

    private final Consumer<String> finding;
    private final Aside aside = new Aside();
    private final GapCard uninitiated;
    private final GapCard unanswered;
    private final GapCard unassessed;
    private final GapCard idle;
    private final GapCard shelved;

    /// @param finding told what it shows, as a sentence
    GapsTab(Desk desk, Consumer<String> finding) {
        this.finding = finding;
        uninitiated = new GapCard(Words.of("coverage.gaps.uninitiated"), desk.open());
        unanswered = new GapCard(Words.of("coverage.gaps.unanswered"), desk.open());
        unassessed = new GapCard(Words.of("coverage.gaps.unassessed"), desk.open());
        idle = new GapCard(Words.of("coverage.gaps.idle"), desk.open());
        shelved = new GapCard(Words.of("coverage.gaps.shelved"), desk.open());
        var cards = new FlowPane(uninitiated, unanswered, unassessed, idle, shelved);
        cards.getStyleClass().add("gap-cards");
        setContent(cards);
        setFitToWidth(true);
    }

    /// A large plan is read beside the window.
    void show(Plan plan, Presenting mode) {
        aside.show(plan, Gaps::of, gaps -> show(gaps, mode), finding);
    }

    private void show(Gaps gaps, Presenting mode) {
        show(uninitiated, gaps.mustsWithoutInitiative(), mode);
        show(unanswered, gaps.unanswered(), mode);
        show(unassessed, gaps.unassessed(), mode);
        show(idle, gaps.servingNothing(), mode);
        show(shelved, gaps.shelved(), mode);
        finding.accept(Words.with("coverage.gaps.finding", gaps.unanswered().size(),
                gaps.mustsWithoutInitiative().size(), gaps.servingNothing().size()));
    }

    private static void show(GapCard card, List<? extends Coded> rows, Presenting mode) {
        card.show(rows, mode);
    }
}
