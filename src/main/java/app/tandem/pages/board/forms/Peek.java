package app.tandem.pages.board.forms;

import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Answer;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.Requirement;
import app.tandem.ui.Visible;
import java.util.Collection;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/// The whole of a card beside it, to be read and not to be changed, until the next key.
public final class Peek {

    private static final int WIDE = 30;

    private final Popup popup = new Popup();
    private final VBox card = new VBox();

    public Peek() {
        card.getStyleClass().addAll("card", "peek");
        popup.getContent().add(card);
        popup.setAutoHide(true);
        popup.setAutoFix(true);
        popup.setHideOnEscape(true);
    }

    /// Answers whether it was open.
    public boolean hide() {
        boolean open = popup.isShowing();
        popup.hide();
        return open;
    }

    /// @param beside what it stands below
    public void show(Node beside, Plan plan, Row row) {
        card.getChildren().clear();
        switch (row) {
            case Requirement need -> need(plan, need);
            case Capability offer -> offer(plan, offer);
            case Fit fit -> link(plan, fit);
            default -> throw new IllegalArgumentException("Not on the board: " + row.id());
        }
        var below = beside.localToScreen(0, beside.getBoundsInLocal().getMaxY());
        if (below != null) popup.show(beside, below.getX(), below.getY());
    }

    private void need(Plan plan, Requirement need) {
        line("heading", need.code() + "  " + need.title());
        line("", need.statement());
        named("measure", need.measure());
        named("viewCc", need.viewCc());
        named("viewIt", need.viewIt());
        links(plan, Answer.of(plan, need).fits());
    }

    private void offer(Plan plan, Capability offer) {
        line("heading", offer.code() + "  " + offer.title());
        line("", offer.description());
        named("system", offer.system());
        named("vendor", offer.vendor());
        links(plan, plan.referring(Fit.class, offer.id()));
    }

    private void links(Plan plan, Collection<Fit> fits) {
        for (var fit : fits) link(plan, fit);
    }

    private void link(Plan plan, Fit fit) {
        var offer = plan.get(fit.capability());
        var need = plan.get(fit.requirement());
        line("meta", Words.with("board.peek.link", need.code(), offer.code(), Visible.line(offer.title()),
                Words.of(fit.coverage())));
        if (!fit.condition().isBlank()) {
            line("meta", Words.with("board.fit.condition", fit.condition()));
        }
    }

    private void named(String field, String text) {
        if (!text.isBlank()) line("meta", Words.field(field) + ": " + text);
    }

    private void line(String style, String text) {
        if (text.isBlank()) return;
        var label = new Label(Visible.line(text));
        label.setWrapText(true);
        label.setMaxWidth(WIDE * label.getFont().getSize());
        if (!style.isEmpty()) label.getStyleClass().add(style);
        card.getChildren().add(label);
    }
}
