package app.tandem.pages.sessions.sign;

import app.tandem.pages.Badges;
import app.tandem.pages.Choices;
import app.tandem.pages.sessions.Room;
import app.tandem.plan.Person;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.session.Decision;
import app.tandem.plan.session.Fingerprint;
import app.tandem.plan.session.SignOff;
import app.tandem.plan.session.Signature;
import app.tandem.ui.Views;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Where one side signs: that it was read, who signs, and the signature once it is given.
final class SignatureBlock extends VBox {

    private static final DateTimeFormatter AT =
            DateTimeFormatter.ofPattern("d MMM uuuu HH:mm", Locale.ENGLISH);

    private final Room room;
    private final Side side;
    private final CheckBox read = new CheckBox();
    private final ComboBox<Person> name = new ComboBox<>();
    private final Button sign = new Button();
    private final Label signed = new Label();
    private final Label refusal = new Label();
    private final Button withdraw = new Button(Words.of("sessions.withdraw"));
    private boolean follows;
    private @Nullable SignOff shown;

    SignatureBlock(Room room, Side side) {
        this.room = room;
        this.side = side;
        Views.fold(read, name, sign, signed, withdraw, refusal);
        getStyleClass().addAll("card", "position");
        HBox.setHgrow(this, Priority.ALWAYS);
        sign.setText(side == Side.IT ? Words.of("sessions.sign.it") : Words.of("sessions.sign.cc"));
        sign.setId(side == Side.IT ? "signIt" : "signCc");
        sign.getStyleClass().add("accent");
        sign.setOnAction(_ -> sign());
        withdraw.setOnAction(_ -> withdraw());
        name.setConverter(Choices.names());
        name.setMaxWidth(Double.MAX_VALUE);
        name.setPromptText(Words.of("sessions.sign.name"));
        name.setAccessibleText(Words.with("sessions.sign.name.spoken", Words.of(side)));
        name.setId(side == Side.IT ? "nameIt" : "nameCc");
        name.setOnAction(_ -> showRefusal());
        read.setId(side == Side.IT ? "readIt" : "readCc");
        read.setWrapText(true);
        read.setMinHeight(USE_PREF_SIZE);
        read.setOnAction(_ -> showRefusal());
        signed.setWrapText(true);
        signed.getStyleClass().add("strong");
        refusal.setWrapText(true);
        refusal.getStyleClass().addAll("meta");
        var head = new HBox(Badges.of(side), new Label(Words.of(side)));
        head.getStyleClass().add("bar");
        getChildren().addAll(head, read, name, sign, signed, withdraw, refusal);
    }

    /// A room sees who has signed, not what it is signed with.
    void follow() {
        follows = true;
    }

    void show(SignOff signOff) {
        if (shown == null || !shown.session().id().equals(signOff.session().id())) fresh(signOff);
        shown = signOff;
        int count = signOff.plan().referring(Decision.class, signOff.session().id()).size();
        read.setText(Words.with("sessions.sign.read", count));
        var given = signOff.signature(side);
        boolean asked = given.isEmpty() && !signOff.session().sealed() && !follows;
        for (var node : List.of(read, name, sign)) node.setVisible(asked);
        signed.setText(given.map(one -> described(one, signOff)).orElse(Words.of("sessions.unsigned")));
        signed.setVisible(given.isPresent() || follows);
        withdraw.setVisible(signOff.canWithdraw(side) && !follows);
        showRefusal();
    }

    private void fresh(SignOff signOff) {
        read.setSelected(false);
        name.getItems().setAll(signOff.signers(side));
        var chair = side == Side.IT ? signOff.session().chairIt() : signOff.session().chairCc();
        name.setValue(signOff.plan().find(chair).filter(name.getItems()::contains).orElse(null));
    }

    private void showRefusal() {
        if (shown == null) return;
        var reason = shown.signature(side).isPresent() || shown.session().sealed()
                ? ""
                : shown.refusal(side, name.getValue())
                        .orElse(read.isSelected() ? "" : Words.of("sessions.sign.unread"));
        sign.setDisable(!reason.isEmpty());
        var changed = shown.changedSince(side) ? Words.of("sessions.sign.changed") : reason;
        refusal.setText(changed);
        refusal.setVisible(!changed.isEmpty() && !follows);
    }

    private void sign() {
        if (shown == null || name.getValue() == null) return;
        read.setSelected(false);
        var desk = room.desk();
        var head = desk.store().head().hash();
        var pen = new SignOff.Pen(desk.ids(), desk.clock().instant(), desk.today(), head);
        room.perform(shown.sign(side, name.getValue(), pen));
    }

    private void withdraw() {
        if (shown != null) room.perform(shown.withdraw(side));
    }

    private String described(Signature one, SignOff signOff) {
        var who = signOff.plan().find(one.person()).map(Person::name).orElse("");
        return Words.with(
                "sessions.signed", who, AT.format(one.signedAt().atZone(room.desk().clock().getZone())),
                Fingerprint.shortForm(one.fingerprint()));
    }
}
