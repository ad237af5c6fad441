package app.tandem.pages.priorities;

import app.tandem.pages.Desk;
import app.tandem.pages.DrawingPane;
import app.tandem.pages.Page.Presenting;
import app.tandem.plan.Coded;
import app.tandem.plan.Plan;
import app.tandem.plan.backlog.Fit.Confidence;
import app.tandem.plan.backlog.priority.Formula;
import app.tandem.plan.backlog.priority.Measure;
import app.tandem.plan.backlog.priority.MustShare;
import app.tandem.plan.backlog.priority.MustShareDrawing;
import app.tandem.plan.backlog.priority.OwnScore;
import app.tandem.plan.backlog.priority.PriorityList;
import app.tandem.plan.backlog.priority.Rated;
import app.tandem.ui.Tables;
import app.tandem.ui.Views;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The order that one formula gives, with what that formula needs beside the table.
final class FormulaTab extends VBox {

    private final Desk desk;
    private final Formula formula;
    private final FigureTable table;
    private final DrawingPane share = new DrawingPane();
    private final CriteriaBar criteria;
    private final FormulaField written;
    private final Corners corners;
    private final HandBar hand;
    private final CutBar cut;
    private final SmallestBar smallest;
    private final RowHand rows;
    private double em = 14;
    private Presenting presenting = Presenting.OFF;

    /// What is put in order.
    enum Items { REQUIREMENTS, INITIATIVES }

    FormulaTab(Desk desk, Formula formula, Consumer<Coded> onSelect) {
        this.desk = desk;
        this.formula = formula;
        table = new FigureTable(desk);
        criteria = new CriteriaBar(desk);
        written = new FormulaField(desk);
        corners = new Corners(desk, onSelect::accept);
        hand = new HandBar(desk);
        cut = new CutBar(desk);
        smallest = new SmallestBar(desk);
        rows = new RowHand(table, (entry, place) -> hand.stand(entry.item(), place), cut::move);
        getStyleClass().add("tab-body");
        table.getSelectionModel().selectedItemProperty().subscribe(_ -> {
            hand.show(table.selected().flatMap(entry -> Optional.ofNullable(entry.line())));
            table.selected().map(FigureTable.Entry::item).ifPresent(onSelect);
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(corners, Priority.ALWAYS);
        switch (formula) {
            case MOSCOW -> {
                Views.fold(share);
                getChildren().addAll(share, table);
            }
            case VALUE_EFFORT -> getChildren().addAll(corners);
            case OWN -> getChildren().addAll(written, criteria, table);
            case WSJF -> getChildren().addAll(smallest, table);
            case RICE, KANO -> getChildren().add(table);
        }
        if (formula != Formula.VALUE_EFFORT) getChildren().addAll(hand, cut);
        getChildren().add(table.page());
    }

    boolean rates(Items items) {
        return items == Items.REQUIREMENTS || formula == Formula.WSJF;
    }

    /// Answers with what it shows, as a sentence.
    String show(Plan plan, Items items) {
        var list = items == Items.INITIATIVES
                ? PriorityList.initiatives(plan, formula)
                : PriorityList.requirements(plan, formula);
        var rated = formula == Formula.OWN
                ? OwnScore.of(plan).figures()
                : formula.measures().stream().filter(Measure::counts).map(Rated::of).toList();
        switch (formula) {
            case VALUE_EFFORT -> corners.show(plan);
            case OWN -> {
                written.show(plan);
                criteria.show(plan);
                showTable(plan, list, rated);
            }
            default -> showTable(plan, list, rated);
        }
        hand.show(presenting == Presenting.ON ? Optional.empty()
                : table.selected().flatMap(entry -> Optional.ofNullable(entry.line())));
        Tables.widthsFor(table, em);
        var musts = formula == Formula.MOSCOW ? MustShare.of(plan) : MustShare.NONE;
        if (formula == Formula.MOSCOW) {
            boolean known = musts.total().signum() > 0;
            share.setVisible(known);
            share.show(width -> MustShareDrawing.of(musts, width));
        }
        return new Finding(list, musts).sentence();
    }

    /// Makes the smallest entry of every column 1.
    void smallest() {
        smallest.set();
    }

    private void showTable(Plan plan, PriorityList list, List<Rated> rated) {
        if (presenting == Presenting.ON) smallest.setVisible(false);
        else smallest.show(plan, list);
        table.show(plan, list, rated, new FigureTable.Shown(presenting, cut.show(plan, list, presenting)));
    }

    /// Moves the line that cuts the list so many items down.
    void cut(int items) {
        cut.step(items);
    }

    /// Puts the selected need so many places further down than it stands.
    void step(int places) {
        rows.step(places);
    }

    /// Says how sure both sides are of the figure in the cell gone to.
    void certain(Confidence level) {
        table.certain(level);
    }

    /// Asks why the selected need stands where it was put.
    void why() {
        hand.ask();
    }

    /// Lets the formula say again where the selected need stands.
    void back() {
        hand.back();
    }

    void widths(double em) {
        this.em = em;
        Tables.widthsFor(table, em);
    }

    void present(Presenting mode) {
        presenting = mode;
        mode.hides(criteria);
        mode.hides(written);
        show(desk.plan(), Items.REQUIREMENTS);
    }
}
