package app.tandem.pages.board.forms;

import app.tandem.pages.Choices;
import app.tandem.pages.board.BoardEdits;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Person;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Agreement;
import app.tandem.plan.backlog.Hint;
import app.tandem.plan.backlog.Requirement;
import app.tandem.ui.Views;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/// What makes a requirement agreed: its words, an owner on each side, and the word of both.
public final class AgreementForm {

    private final BoardEdits edits;
    private final Requirement requirement;
    private final Consumer<Edit> perform;
    private final TextArea statement;

    public AgreementForm(BoardEdits edits, Requirement requirement, Consumer<Edit> perform) {
        this.edits = edits;
        this.requirement = requirement;
        this.perform = perform;
        statement = new TextArea(requirement.statement());
        statement.setPrefRowCount(4);
        statement.setWrapText(true);
    }

    public Node first() {
        return statement;
    }

    public List<Node> body() {
        var warning = new Label();
        warning.textProperty().bind(same().map(same -> same
                ? Words.with("board.agree.reword", requirement.version())
                : Words.of("board.agree.first")));
        warning.getStyleClass().add("meta");
        warning.setWrapText(true);
        var owners = new FlowPane(owner(Side.IT, Words.field("ownerIt")),
                owner(Side.CC, Words.field("ownerCc")));
        owners.getStyleClass().add("choices");
        var lacks = new Label(lacks());
        lacks.setWrapText(true);
        lacks.getStyleClass().add("muted");
        var hints = new Label(Hint.of(edits.plan(), requirement).stream().map(Words::of)
                .collect(Collectors.joining(" ")));
        hints.setWrapText(true);
        hints.getStyleClass().add("muted");
        Views.fold(hints);
        hints.setVisible(!hints.getText().isEmpty());
        return List.of(Choices.field(Words.field("statement"), statement), hints, warning, owners, lacks);
    }

    public List<Button> actions() {
        return List.of(rewording(), signing(Side.IT, Words.of("board.agree.it")),
                signing(Side.CC, Words.of("board.agree.cc")));
    }

    private Button rewording() {
        var button = new Button(Words.of("board.agree.save"));
        button.disableProperty().bind(same());
        button.setOnAction(_ -> perform.accept(edits.reword(requirement, statement.getText())));
        return button;
    }

    /// Whether the words in front of the reader are those of the plan.
    private ObservableValue<Boolean> same() {
        return statement.textProperty().map(text -> text.strip().equals(requirement.statement().strip()));
    }

    private Button signing(Side side, String words) {
        var button = new Button(words);
        button.setId("sign-" + side);
        boolean signed = (side == Side.IT ? requirement.signedIt() : requirement.signedCc()) != null;
        button.disableProperty().bind(same().map(same -> signed || !same));
        button.setOnAction(_ -> perform.accept(edits.sign(requirement, side)));
        return button;
    }

    private Node owner(Side side, String name) {
        var people = edits.plan().coded(Person.class).stream()
                .filter(person -> person.active() && person.side() == side)
                .toList();
        var box = new ComboBox<@Nullable Person>();
        Choices.fill(box, people, person -> person == null ? Words.of("board.nobody") : person.name());
        box.setValue(edits.plan().find(requirement.owner(side)).orElse(null));
        box.setOnAction(_ -> perform.accept(edits.own(requirement, side, idOf(box.getValue()))));
        return Choices.field(name, box);
    }

    private String lacks() {
        var lacks = Agreement.lacks(requirement);
        if (lacks.isEmpty()) return Words.of("board.agree.complete");
        return Words.with("board.agree.lacks",
                lacks.stream().map(Words::of).collect(Collectors.joining(", ")));
    }

    private static @Nullable Id<Person> idOf(@Nullable Person person) {
        return person == null ? null : person.id();
    }
}
