package app.tandem.pages.board;

import app.tandem.pages.Desk;
import app.tandem.pages.Folio;
import app.tandem.pages.GivingWay;
import app.tandem.pages.Page;
import app.tandem.pages.Place;
import app.tandem.pages.SavedViews;
import app.tandem.pages.Watch;
import app.tandem.pages.board.filter.FilterBar;
import app.tandem.pages.board.filter.GroupKeys;
import app.tandem.pages.board.forms.Sheet;
import app.tandem.pages.board.lines.Grouping;
import app.tandem.pages.board.lines.Known;
import app.tandem.pages.board.lines.Line;
import app.tandem.pages.board.mark.Worn;
import app.tandem.pages.board.table.BoardTable;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.craft.SavedView;
import app.tandem.ui.Command;
import app.tandem.ui.Views;
import app.tandem.ui.menu.ContextMenus;
import java.util.List;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What the center needs and what is possible, face to face, with the links between them.
public final class BoardView implements Page {

    @FXML private StackPane root;
    @FXML private FlowPane filters;
    @FXML private GivingWay needsHead;
    @FXML private GivingWay offersHead;
    @FXML private FlowPane conditions;
    @FXML private Label hint;
    @FXML private HBox gutterTools;
    @FXML private GridPane grid;
    @FXML private VBox page;
    @FXML private Label counter;
    @FXML private ListView<Line> needs;
    @FXML private ListView<Line> offers;
    @FXML private StackPane gutter;
    @FXML private TextField newNeed;
    @FXML private TextField newOffer;
    @FXML private ToggleButton actIt;

    private final Desk desk;
    private final Sheet sheet = new Sheet();
    private final Known known = new Known();
    private final Known shelf = Known.archived();
    private final Worn worn = new Worn();
    private final Node start = BoardHeads.start();
    private final Linking linking = new Linking((from, to) -> meet(from, to));
    private final Folio folio;
    private final Watch watch;
    private FilterBar filterBar;
    private Facing facing;
    private BoardActions actions;
    private List<Command> commands = List.of();
    private OnProjector projector;
    private NewCards newCards;
    private BoardCommands verbs;
    private TableTwin twin;
    private GroupKeys groups;
    private SavedViews views;

    @SuppressWarnings("NullAway.Init") // facing and actions are made while the layout is read
    public BoardView(Desk desk) {
        this.desk = desk;
        folio = new Folio(Place.BOARD, Views.load(this, Words.bundle()), facing.selectionProperty());
        watch = desk.watch(folio.view(), this::show);
    }

    @FXML
    void initialize() {
        root.getChildren().add(sheet);
        var links = new LinkLayer(needs, offers);
        gutter.getChildren().addAll(start, links);
        facing = new Facing(needs, offers, links);
        projector = new OnProjector(List.of(needs, offers));
        actions = new BoardActions(desk, sheet, facing);
        twin = new TableTwin(page, grid, () -> new BoardTable(desk, sheet, new BoardTable.Around(
                facing::select, this::table, head -> groups.turn(head), () -> views.look(), worn::now)));
        filterBar = new FilterBar(filters, conditions, sheet);
        views = new SavedViews(desk, () -> SavedView.BOARD,
                new BoardLooks(desk, filterBar, twin, this::table)).remembering();
        filters.getChildren().add(views);
        groups = new GroupKeys(filterBar.groups(), new GroupKeys.Where(facing::head, facing::stand),
                needs::getItems);
        newCards = new NewCards(desk, new NewCards.Lines(newNeed, newOffer, sheet), actions,
                new NewCards.Speaking(filterBar, this::acting));
        newCards.below(needs, offers);
        verbs = new BoardCommands(desk, sheet, facing, actions);
        commands = verbs.all(this, newCards, filterBar);
        var menus = new ContextMenus(() -> verbs.menu(this));
        var keys = new BoardKeys(this, actions, verbs.card());
        var doing = new CardCell.Doing((card, title) ->
                actions.perform(actions.edits().rename(card.card(), title)), groups::turn, worn);
        needs.setCellFactory(_ -> new CardCell("need", linking, doing));
        offers.setCellFactory(_ -> new CardCell("offer", linking, doing));
        root.addEventHandler(KeyEvent.KEY_PRESSED, keys::pressed);
        for (var column : List.of(needs, offers)) {
            menus.on(column);
            column.addEventFilter(KeyEvent.KEY_PRESSED, groups::pressed);
            column.addEventFilter(KeyEvent.KEY_PRESSED, keys::onCard);
        }
        links.listen(chip -> {
            keys.follow(chip);
            menus.on(chip);
        }, facing::scrollTo);
        BoardHeads.hint(linking, gutterTools, hint);
        BoardHeads.name(needsHead, offersHead);
        filterBar.listen(this::refresh);
    }

    private void show(Plan plan) {
        var sieve = (filterBar.filter().query().asksForArchived() ? shelf : known).sieve(plan, desk.today());
        boolean on = projector.on();
        var all = sieve.all();
        worn.show(plan, desk.today());
        var shown = on ? projector.page(all) : sieve.filtered(filterBar.filter());
        filterBar.show(plan, sieve, shown);
        var grouping = on ? Grouping.none(plan) : filterBar.groups().grouping(plan);
        facing.show(grouping, shown);
        twin.show(shown, grouping);
        views.look();
        BoardHeads.count(needsHead, offersHead, shown);
        if (on) counter.setText(Words.with("board.counter", all.needs().size(), all.covered(), all.gaps(),
                all.unassessed()));
        start.setVisible(all.size() == 0);
        if (!shown.needs().isEmpty() && !shown.offers().isEmpty()) return;
        needs.setPlaceholder(BoardHeads.placeholder(all, filterBar, commands.get(0), Side.CC));
        offers.setPlaceholder(BoardHeads.placeholder(all, filterBar, commands.get(1), Side.IT));
    }

    private void refresh() {
        projector.firstPage();
        show(desk.plan());
    }

    private void meet(Line.Card from, Line.Card to) {
        facing.select(from.card().id());
        if (from.getClass() != to.getClass()) {
            verbs.meeting().meet(from.card(), to.card());
        } else {
            var column = facing.column(from.card());
            actions.move(column.indexOf(to.card()) - column.indexOf(from.card()));
        }
    }

    @FXML
    void untangle() {
        actions.finish(actions.edits().untangle());
    }

    void rename() {
        facing.rename();
    }

    void paste() {
        newCards.paste(offers.isFocused() ? Capability.class : Requirement.class);
    }

    /// Shows the cards as tables, or the tables as cards.
    @FXML
    void table() {
        var chosen = facing.selectionProperty().get();
        if (!projector.on()) twin.turn(offers.isFocused() ? Side.IT : Side.CC);
        views.look();
        chosen.ifPresent(twin.shown() ? twin::select : facing::focus);
    }

    /// Shows the needs as a tree.
    void tree() {
        if (!twin.shown()) table();
        twin.tree();
    }

    /// The side for which Y ticks.
    Side acting() {
        return actIt.isSelected() ? Side.IT : Side.CC;
    }

    /// Stops whatever was begun; answers whether there was something.
    boolean cancel() {
        if (linking.cancel() || verbs.card().putAway()) return true;
        if (twin.shown()) {
            table();
            return true;
        }
        return filterBar.clear();
    }

    boolean turnPage(int by) {
        if (!projector.turn(by, known.cards(desk.plan(), desk.today()))) return false;
        show(desk.plan());
        return true;
    }

    @Override
    public Folio folio() {
        return folio;
    }

    @Override
    public List<Command> commands() {
        return Stream.of(commands, groups.commands(), views.commands()).flatMap(List::stream)
                .map(command -> command.unless(sheet.holding(command.refusal())))
                .toList();
    }

    @Override
    public boolean reveal(Id<?> id) {
        var kind = id.kind();
        boolean here = kind == Requirement.class || kind == Capability.class || kind == Fit.class;
        if (!here || desk.plan().find(id).isEmpty()) return false;
        watch.look();
        if (twin.select(id)) return true;
        if (facing.focus(id) || (filterBar.groups().unfoldAll() && facing.focus(id))) return true;
        filterBar.set(Shelving.showing(desk.plan().find(id)));
        facing.focus(id);
        return true;
    }

    @Override
    public void present(Presenting mode) {
        if (mode == Presenting.ON && twin.shown()) table();
        projector.set(mode);
        mode.hides(filters, newNeed, newOffer, gutterTools);
        counter.setVisible(projector.on());
        refresh();
    }
}
