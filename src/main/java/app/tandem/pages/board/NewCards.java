package app.tandem.pages.board;

import app.tandem.pages.Desk;
import app.tandem.pages.board.filter.FilterBar;
import app.tandem.pages.board.forms.Sheet;
import app.tandem.pages.board.paste.Incoming;
import app.tandem.pages.board.paste.Pasted;
import app.tandem.pages.pick.LooksLike;
import app.tandem.plan.Row;
import app.tandem.plan.Side;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Requirement;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// How cards come onto the board: typed below a column, pasted or dropped onto it.
final class NewCards {

    private final Desk desk;
    private final BoardActions actions;
    private final FilterBar filter;
    private final Supplier<Side> acting;
    private final TextField need;
    private final TextField offer;
    private final Incoming incoming;

    /// The lines below the columns in which a title is typed.
    record Lines(TextField need, TextField offer, Sheet sheet) {}

    NewCards(Desk desk, Lines lines, BoardActions actions, Speaking speaking) {
        this.desk = desk;
        this.actions = actions;
        filter = speaking.filter();
        acting = speaking.acting();
        need = lines.need();
        offer = lines.offer();
        incoming = new Incoming(desk, lines.sheet(), this::place, row -> actions.show(row.id()));
        incoming.pastedInto(need, Requirement.class);
        incoming.pastedInto(offer, Capability.class);
        need.setOnAction(_ -> add(need, Requirement.class));
        offer.setOnAction(_ -> add(offer, Capability.class));
        LooksLike.whileTyping(need, desk, found -> actions.show(found.id()));
    }

    /// Who is speaking, about what.
    record Speaking(FilterBar filter, Supplier<Side> acting) {}

    /// The columns that the lines stand below: text dropped on them becomes cards.
    void below(ListView<?> needs, ListView<?> offers) {
        incoming.droppedOn(needs, Requirement.class);
        incoming.droppedOn(offers, Capability.class);
        need.addEventHandler(KeyEvent.KEY_PRESSED, event -> leave(need, needs, event));
        offer.addEventHandler(KeyEvent.KEY_PRESSED, event -> leave(offer, offers, event));
    }

    void need() {
        need.requestFocus();
    }

    void offer() {
        offer.requestFocus();
    }

    void paste(Class<? extends Row> kind) {
        incoming.paste(kind);
    }

    List<TextField> lines() {
        return List.of(need, offer);
    }

    /// Escape in an empty line gives the focus back to the cards, where letters are commands again.
    private static void leave(TextField line, ListView<?> cards, KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE || !line.getText().isEmpty()) return;
        cards.requestFocus();
        event.consume();
    }

    private void add(TextField line, Class<? extends Row> kind) {
        if (line.getText().isBlank()) return;
        var edits = actions.edits();
        actions.add(kind == Requirement.class
                ? edits.require(line.getText(), acting.get())
                : edits.offer(line.getText(), filter.domainForNew()));
        line.clear();
    }

    /// Where pasted lines of a kind go.
    private Pasted.Into place(Class<? extends Row> kind) {
        return new Pasted.Into(desk.plan(), kind, desk.today(), BoardEdits.origin(acting.get()),
                filter.domainForNew());
    }
}
