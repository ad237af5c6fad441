package app.tandem.pages.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.pages.OnPage;
import app.tandem.plan.Code;
import app.tandem.plan.Coded;
import app.tandem.plan.backlog.Columns;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.craft.Archiving;
import app.tandem.reports.BacklogRegister;
import app.tandem.search.FullText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShelvingTest extends OnPage {

    private static final Code CODE = Code.of("R-14");

    ShelvingTest() {
        super(BoardView::new);
    }

    @Test
    void what_is_archived_leaves_the_board_and_every_list_and_is_found_and_taken_out_again() {
        on.act(() -> on.page().reveal(card().id()));
        on.run("Archive");
        on.until(() -> Archiving.away(card()));
        assertEquals(false, Columns.requirements(on.plan()).stream().anyMatch(each -> each.code().equals(CODE)));
        assertEquals(false, new String(BacklogRegister.of(on.plan(), Requirement.class), StandardCharsets.UTF_8)
                .contains("R-14"));
        assertEquals(true, FullText.NOTHING.of(on.plan()).find("business-event calendar", 9).stream()
                .anyMatch(found -> found.home().code().equals(CODE)));
        on.act(() -> on.page().reveal(card().id()));
        on.until(() -> on.page().selection().getValue().equals(Optional.of(card().id())));
        on.run("Take out of the archive");
        on.until(() -> !Archiving.away(card()));
        on.act(on.store()::undo);
        on.until(() -> Archiving.away(card()));
    }

    @Test
    void several_are_put_away_at_once_and_only_those_that_are_not_yet() {
        var plan = on.plan();
        var two = List.of(card(), plan.find(Code.of("R-15")).orElseThrow());
        var once = plan.with(Archiving.putAway(two));
        assertEquals(List.of(true, true), two.stream().map(each -> Archiving.away(once.get(each.id()))).toList());
        assertEquals(true, Archiving.putAway(List.of((Coded) once.get(card().id()))).isEmpty());
        assertEquals("Archive R-14, R-15", Archiving.putAway(two).label());
    }

    private Coded card() {
        return on.plan().find(CODE).orElseThrow();
    }
}
