package app.tandem.pages.register;

import app.tandem.pages.Desk;
import app.tandem.pages.Folio;
import app.tandem.pages.Page;
import app.tandem.pages.Place;
import app.tandem.plan.Coded;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Words;
import app.tandem.plan.session.ActionItem;
import app.tandem.plan.session.Decision;
import app.tandem.plan.session.DecisionRules;
import app.tandem.plan.session.MinuteLine;
import app.tandem.plan.session.Seal;
import app.tandem.plan.session.register.FromNote;
import app.tandem.plan.session.register.Register;
import app.tandem.plan.session.register.SaidAndDid;
import app.tandem.ui.Command;
import app.tandem.ui.Lists;
import app.tandem.ui.Tables;
import app.tandem.ui.Views;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What all sessions left: actions by owner, decisions and their reviews, notes, and what the floor was told.
public final class RegisterView implements Page {

    /// How wide the page must be, in em, for the owners to stand beside their actions.
    private static final double ROOM_FOR_BOTH = 70;

    @FXML private HBox head;
    @FXML private TextField query;
    @FXML private Label found;
    @FXML private Label refusal;
    @FXML private TabPane tabs;
    @FXML private Tab actionsTab;
    @FXML private Tab decisionsTab;
    @FXML private Tab notesTab;
    @FXML private Tab saidTab;
    @FXML private VBox owners;
    @FXML private ListView<Register.Debt> debts;
    @FXML private TableView<ActionItem> actions;
    @FXML private TableView<Decision> decisions;
    @FXML private Label reason;
    @FXML private Button review;
    @FXML private Button close;
    @FXML private FlowPane chain;
    @FXML private TableView<MinuteLine> notes;
    @FXML private Label answered;
    @FXML private ListView<SaidAndDid.Entry> said;

    private final Desk desk;
    private final Folio folio;
    private final NotesTable onNotes;
    private final ObjectProperty<Optional<Id<?>>> selection = Folio.nothing();

    public RegisterView(Desk desk) {
        this.desk = desk;
        onNotes = new NotesTable(desk, this::perform, sentence -> refusal.setText(sentence));
        folio = Folio.load(Place.REGISTER, this, selection);
        desk.watch(folio.view(), this::show);
    }

    @FXML
    void initialize() {
        new ActionsTable(actions, new ActionsTable.Following(desk, this::perform, refusal::setText));
        new DecisionsTable(desk).fit(decisions);
        onNotes.fit(notes);
        debts.setCellFactory(_ -> new DebtCell());
        said.setCellFactory(_ -> new SaidCell());
        query.textProperty().subscribe(_ -> show(desk.plan()));
        Views.fold(owners);
        tabs.widthProperty().subscribe(this::arrange);
        query.fontProperty().subscribe(font -> {
            Tables.widths(actions, font.getSize(), ActionsTable.WIDTHS);
            Tables.widths(decisions, font.getSize(), DecisionsTable.WIDTHS);
            Tables.widths(notes, font.getSize(), NotesTable.WIDTHS);
        });
        debts.getSelectionModel().selectedItemProperty().subscribe(debt -> {
            if (debt != null) query.setText(debt.owner() == null ? "" : debt.owner().name());
        });
        for (var table : List.of(actions, decisions, notes)) {
            table.setPlaceholder(new Label(Words.of("register.none")));
            table.getSelectionModel().selectedItemProperty().subscribe(row -> select((Row) row));
        }
        decisions.getSelectionModel().selectedItemProperty().subscribe(this::showDecision);
        said.setPlaceholder(new Label(Words.of("register.said.none")));
        said.getSelectionModel().selectedItemProperty()
                .subscribe(one -> select(one == null ? null : one.row()));
        said.setOnKeyPressed(event -> {
            var one = said.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && one != null) desk.open().accept(one.row().id());
        });
    }

    @Override
    public Folio folio() {
        return folio;
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of(Words.of("register.search"), "Slash", query::requestFocus),
                tab(Words.of("register.command.actions"), actionsTab),
                tab(Words.of("register.command.decisions"), decisionsTab),
                tab(Words.of("register.command.notes"), notesTab),
                tab(Words.of("register.command.said"), saidTab),
                note(Words.of("register.command.action"), onNotes::act),
                note(Words.of("register.command.decision"), onNotes::decide),
                Command.of(Words.of("register.review"), null, this::review),
                Command.of(Words.of("register.close"), null, this::close));
    }

    @Override
    public void present(Presenting mode) {
        mode.hides(head);
        arrange();
    }

    /// Where letters are large, the actions need the room; the search finds an owner too.
    private void arrange() {
        owners.setVisible(head.isVisible() && tabs.getWidth() > ROOM_FOR_BOTH * query.getFont().getSize());
    }

    private void show(Plan plan) {
        var register = new Register(plan, desk.today());
        var words = query.getText();
        var shown = register.actions(words);
        Lists.update(actions.getItems(), shown);
        Lists.update(decisions.getItems(), register.decisions(words));
        Lists.update(notes.getItems(), register.notes(words));
        Lists.update(debts.getItems(), register.debts());
        var all = SaidAndDid.of(plan);
        Lists.update(said.getItems(), all.entries());
        answered.setText(Words.with("register.said.count", all.answered(), all.entries().size()));
        long late = shown.stream().filter(one -> one.overdue(desk.today())).count();
        actionsTab.setText(Words.with("register.tab.actions", late));
        decisionsTab.setText(Words.with("register.tab.decisions", register.reviews().size()));
        notesTab.setText(Words.with("register.tab.notes", notes.getItems().size()));
        saidTab.setText(Words.of("register.said"));
        found.setText(words.isBlank() ? "" : Words.with("register.found", shown.size(),
                decisions.getItems().size(), notes.getItems().size()));
        showDecision(decisions.getSelectionModel().getSelectedItem());
    }

    /// Why it was decided, and what came before and after it.
    private void showDecision(@Nullable Decision decision) {
        chain.getChildren().clear();
        boolean due = decision != null && DecisionRules.dueForReview(decision, desk.today());
        review.setDisable(decision == null || decision.status() != Decision.Status.ACTIVE);
        close.setDisable(!due);
        reason.setText(decision == null ? Words.of("register.choose") : decision.rationale());
        if (decision == null) return;
        DecisionRules.replacedBy(desk.plan(), decision)
                .forEach(one -> chain.getChildren()
                        .add(link(Words.with("register.replaces", one.code()), one)));
        DecisionRules.successors(desk.plan(), decision)
                .forEach(one -> chain.getChildren()
                        .add(link(Words.with("register.replaced", one.code()), one)));
    }

    private Hyperlink link(String words, Coded row) {
        var link = new Hyperlink(words);
        link.setOnAction(_ -> desk.open().accept(row.id()));
        return link;
    }

    @FXML
    void review() {
        var decision = decisions.getSelectionModel().getSelectedItem();
        if (decision == null) return;
        FromNote.next(desk.plan(), desk.today()).ifPresentOrElse(
                session -> perform(RegisterEdits.review(desk.plan(), session, decision, desk.ids())),
                () -> refusal.setText(Words.of("register.nosession")));
    }

    @FXML
    void close() {
        var decision = decisions.getSelectionModel().getSelectedItem();
        if (decision != null) perform(RegisterEdits.close(decision));
    }

    private void perform(Edit edit) {
        var refused = Seal.refusal(desk.plan(), edit);
        refusal.setText(refused.orElse(""));
        if (refused.isEmpty() && !edit.isEmpty()) desk.store().perform(edit);
        else actions.refresh();
    }

    private void select(@Nullable Row row) {
        selection.set(Optional.ofNullable(row).map(Row::id));
    }

    /// What follows from the note that is chosen; without one the notes come to the front.
    private Command note(String label, Consumer<MinuteLine> verb) {
        return Command.of(label, null, () -> {
            tabs.getSelectionModel().select(notesTab);
            var note = notes.getSelectionModel().getSelectedItem();
            if (note == null) refusal.setText(Words.of("register.note.choose"));
            else verb.accept(note);
        });
    }

    private Command tab(String label, Tab tab) {
        return Command.of(label, null, () -> tabs.getSelectionModel().select(tab));
    }
}
