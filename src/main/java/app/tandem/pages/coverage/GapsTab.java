package app.tandem.pages.coverage;

import app.tandem.pages.Desk;
import app.tandem.plan.Coded;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.coverage.Gaps;
import app.tandem.ui.Visible;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The gaps both ways: needs without an answer, and technology without a need.
final class GapsTab extends ScrollPane {

    private final Desk desk;
    private final FlowPane cards = new FlowPane();
    private Gaps shown = new Gaps(List.of(), List.of(), List.of(), List.of(), List.of());

    GapsTab(Desk desk) {
        this.desk = desk;
        setContent(cards);
        setFitToWidth(true);
        cards.getStyleClass().add("gap-cards");
    }

    /// Answers with what it shows, as a sentence.
    String show(Plan plan) {
        var gaps = Gaps.of(plan);
        if (!gaps.equals(shown) || cards.getChildren().isEmpty()) {
            shown = gaps;
            cards.getChildren().setAll(
                    card(Words.of("coverage.gaps.uninitiated"), gaps.mustsWithoutInitiative()),
                    card(Words.of("coverage.gaps.unanswered"), gaps.unanswered()),
                    card(Words.of("coverage.gaps.unassessed"), gaps.unassessed()),
                    card(Words.of("coverage.gaps.idle"), gaps.servingNothing()),
                    card(Words.of("coverage.gaps.shelved"), gaps.shelved()));
        }
        return Words.with("coverage.gaps.finding", gaps.unanswered().size(),
                gaps.mustsWithoutInitiative().size(), gaps.servingNothing().size());
    }

    private Node card(String title, List<? extends Coded> rows) {
        var heading = new Label(Words.with("coverage.gaps.card", title, rows.size()));
        heading.getStyleClass().add("strong");
        heading.setWrapText(true);
        var lines = new ArrayList<Node>(List.of(heading));
        for (Coded row : rows) lines.add(line(row));
        if (rows.isEmpty()) lines.add(new Label(Words.of("coverage.gaps.none")));
        var card = new VBox();
        card.getStyleClass().addAll("card", "gap-card");
        card.getChildren().setAll(lines);
        return card;
    }

    private Node line(Coded row) {
        var link = new Hyperlink(row.code() + "  " + Visible.line(row.title()));
        link.setWrapText(true);
        link.setOnAction(_ -> desk.open().accept(row.id()));
        return link;
    }
}
