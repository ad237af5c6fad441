package app.tandem.pages.governance;

import app.tandem.pages.Choices;
import app.tandem.pages.Desk;
import app.tandem.pages.Folio;
import app.tandem.pages.Page;
import app.tandem.pages.Place;
import app.tandem.plan.DateWords;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.session.BodyMember;
import app.tandem.plan.session.Decision;
import app.tandem.plan.session.DecisionRight;
import app.tandem.plan.session.GovernanceBody;
import app.tandem.plan.session.charter.Charter;
import app.tandem.plan.session.charter.CharterCheck;
import app.tandem.plan.session.charter.CharterVersion;
import app.tandem.ui.Command;
import app.tandem.ui.EmptyState;
import app.tandem.ui.Icons;
import app.tandem.ui.Lists;
import app.tandem.ui.Tables;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Who decides what, and by which charter.
public final class GovernanceView implements Page {

    @FXML private StackPane root;
    @FXML private VBox cards;
    @FXML private TextField title;
    @FXML private ComboBox<GovernanceBody> picker;
    @FXML private Button fresh;
    @FXML private TextField purpose;
    @FXML private HBox quorum;
    @FXML private ComboBox<GovernanceBody.MajorityRule> majority;
    @FXML private CheckBox proxies;
    @FXML private TextField escalation;
    @FXML private DatePicker review;
    @FXML private VBox findings;
    @FXML private TableView<BodyMember> members;
    @FXML private HBox memberBar;
    @FXML private ComboBox<Person> invite;
    @FXML private TableView<Decision.Type> rights;
    @FXML private HBox roleBar;
    @FXML private TextField newRole;
    @FXML private Tab versionsTab;

    private final Desk desk;
    private final Folio folio;
    private final Node empty;
    private final RightsTable parts;
    private final BodyFields fields;
    private final VersionsPane versions;
    private final ObjectProperty<Optional<Id<?>>> selection = Folio.nothing();
    private @Nullable Id<GovernanceBody> chosen;

    public GovernanceView(Desk desk) {
        this.desk = desk;
        folio = Folio.load(Place.GOVERNANCE, this, selection);
        fields = new BodyFields(new BodyFields.TypedBody(title, purpose, escalation), quorum, this::change);
        parts = new RightsTable(rights, wish -> charter().ifPresent(one ->
                perform(GovernanceEdits.part(one, wish, desk.ids()))));
        versions = new VersionsPane(desk);
        versionsTab.setContent(versions.node());
        empty = new EmptyState(Words.of("governance.empty"), Words.of("governance.empty.text"),
                Command.of(Words.of("governance.found"), null, this::foundBody));
        root.getChildren().add(empty);
        desk.watch(folio.view(), this::show);
    }

    @FXML
    void initialize() {
        new MembersTable(desk::plan, this::perform).fit(members);
        purpose.fontProperty().subscribe(font ->
                Tables.widths(members, font.getSize(), MembersTable.WIDTHS));
        members.getSelectionModel().selectedItemProperty().subscribe(one ->
                selection.set(Optional.ofNullable(one).map(BodyMember::person)));
        picker.setConverter(Choices.shown(GovernanceBody::title));
        majority.setConverter(Choices.words());
        invite.setConverter(Choices.names());
        review.setConverter(Choices.days(words -> DateWords.parse(words, desk.today()).orElse(null)));
    }

    @Override
    public Folio folio() {
        return folio;
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of(Words.of("governance.found"), null, this::foundBody),
                Command.of(Words.of("governance.command.adopt"), "Shortcut+Enter", versions::adopt),
                Command.of(Words.of("governance.leave"), null, this::leave),
                Command.of(Words.of("governance.role.remove"), null, this::removeRole));
    }

    @Override
    public boolean reveal(Id<?> id) {
        var body = switch (desk.plan().find(id).orElse(null)) {
            case GovernanceBody one -> one.id();
            case BodyMember one -> one.body();
            case DecisionRight one -> one.body();
            case CharterVersion one -> one.body();
            case null, default -> null;
        };
        if (body == null) return false;
        chosen = body;
        show(desk.plan());
        return true;
    }

    @Override
    public void present(Presenting mode) {
        mode.hides(memberBar, roleBar, fresh);
        versions.present(mode);
    }

    private void show(Plan plan) {
        var bodies = List.copyOf(plan.all(GovernanceBody.class));
        var body = plan.find(chosen).or(() -> bodies.stream().findFirst()).orElse(null);
        empty.setVisible(body == null);
        cards.setVisible(body != null);
        if (body == null) return;
        chosen = body.id();
        picker.setVisible(bodies.size() > 1);
        Choices.show(picker, bodies, body, one -> reveal(one.id()));
        var shown = new Charter(plan, body, desk.today());
        fields.show(body);
        Choices.show(majority, List.of(GovernanceBody.MajorityRule.values()), body.majorityRule(),
                rule -> change(now -> now.withMajorityRule(rule)));
        Choices.show(proxies, body.proxyAllowed(), allowed -> change(now -> now.withProxyAllowed(allowed)));
        Choices.show(review, body.reviewDate(), day -> change(now -> now.withReviewDate(day)));
        showFindings(new CharterCheck(shown).findings());
        showMembers(shown);
        parts.show(shown, purpose.getFont().getSize());
        versions.show(shown);
    }

    private void showFindings(List<String> sentences) {
        findings.getChildren().clear();
        if (sentences.isEmpty()) {
            findings.getChildren().add(sign(Feather.CHECK, Words.of("governance.complete"), "ok"));
        }
        for (var sentence : sentences) {
            findings.getChildren().add(sign(Feather.ALERT_TRIANGLE, sentence, "warn"));
        }
    }

    private static Label sign(Feather icon, String sentence, String tone) {
        var label = Icons.on(new Label(sentence), icon);
        label.getStyleClass().add(tone);
        label.setWrapText(true);
        return label;
    }

    private void showMembers(Charter shown) {
        var there = shown.members();
        Lists.update(members.getItems(), there);
        var seated = there.stream().map(BodyMember::person).collect(Collectors.toSet());
        var others = shown.plan().coded(Person.class).stream()
                .filter(person -> person.active() && !seated.contains(person.id())).toList();
        invite.setDisable(others.isEmpty());
        Choices.show(invite, others, null, person -> charter().ifPresent(one ->
                perform(GovernanceEdits.seat(one, person, desk.ids()))));
    }

    @FXML
    void foundBody() {
        var edit = GovernanceEdits.found(desk.plan(), desk.ids(), desk.today());
        if (edit.changes().getFirst().row() instanceof GovernanceBody body) chosen = body.id();
        perform(edit);
    }

    @FXML
    void leave() {
        var member = members.getSelectionModel().getSelectedItem();
        if (member != null) perform(GovernanceEdits.leave(desk.plan(), member, desk.today()));
    }

    /// A new role begins as one that is informed of approvals.
    @FXML
    void addRole() {
        var role = newRole.getText().strip();
        newRole.clear();
        if (!role.isEmpty()) charter().ifPresent(one -> perform(GovernanceEdits.part(one,
                new GovernanceEdits.Wish(Decision.Type.APPROVE, role, DecisionRight.Part.I), desk.ids())));
    }

    @FXML
    void removeRole() {
        charter().ifPresent(one -> parts.focusedRole().ifPresent(role ->
                perform(GovernanceEdits.removeRole(one, role))));
    }

    private Optional<Charter> charter() {
        return desk.plan().find(chosen).map(body -> new Charter(desk.plan(), body, desk.today()));
    }

    private void change(UnaryOperator<GovernanceBody> change) {
        desk.plan().find(chosen).ifPresent(body -> {
            var changed = change.apply(body);
            if (!changed.equals(body)) perform(GovernanceEdits.change(changed));
        });
    }

    private void perform(Edit edit) {
        if (!edit.isEmpty()) desk.store().perform(edit);
    }
}
