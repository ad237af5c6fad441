package app.tandem.pages.board.paste;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.plan.Code;
import app.tandem.plan.Id;
import app.tandem.plan.Ids;
import app.tandem.plan.Plan;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Columns;
import app.tandem.plan.backlog.Moscow;
import app.tandem.plan.backlog.Requirement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PastedTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Requirement SWAPS = Requirement.captured(Id.of(Requirement.class, "r"),
            Code.of("R-07"), "Schedule swaps", Requirement.Origin.FRONTLINE, TODAY).withRank(3);
    private static final Plan PLAN = Plan.of(List.of(SWAPS));

    @Test
    void ten_bad_lines_of_five_hundred_are_named_with_the_reason_and_the_other_490_are_added() {
        var lines = new ArrayList<String>(List.of("Title\tPriority\tValue"));
        for (int i = 1; i <= 500; i++) {
            lines.add(switch (i % 50) {
                case 10 -> "Need " + i + "\tPerhaps\t1";
                default -> "Need " + i + "\tMust\t" + (i % 5 + 1);
            });
        }
        var pasted = Pasted.of(needs(), String.join("\r\n", lines));
        assertEquals(List.of(11, 61, 111, 161, 211, 261, 311, 361, 411, 461),
                pasted.bad().stream().map(Pasted.Line::number).toList());
        assertEquals(List.of("“Perhaps” is none of: Must, Should, Could, Won’t this time"),
                pasted.bad().stream().map(Pasted.Line::problem).distinct().toList());
        var after = PLAN.with(PasteForm.edit(pasted, ids()));
        assertEquals(491, after.all(Requirement.class).size());
        var last = Columns.requirements(after).getLast();
        assertEquals("R-497 Need 500 MUST 493",
                "%s %s %s %d".formatted(last.code(), last.title(), last.moscow(), last.rank()));
    }

    @Test
    void plain_lines_lose_their_bullets_and_empty_ones_are_nothing() {
        var pasted = Pasted.of(needs(), "- One, with a comma\n\n2. Two\n • Three\n");
        assertEquals(List.of("One, with a comma", "Two", "Three"), titles(pasted));
        assertEquals(List.of(1, 3, 4), pasted.lines().stream().map(Pasted.Line::number).toList());
    }

    @Test
    void a_title_that_is_there_already_stays_out_until_it_is_typed_over() {
        var pasted = Pasted.of(needs(), "schedule SWAPS\nTwice\ntwice\n");
        assertEquals(List.of("The same title as R-07", "", "The same title as line 2"),
                pasted.lines().stream().map(Pasted.Line::problem).toList());
        assertEquals(List.of("Swaps between teams", "Twice"), titles(pasted.with(0, 0, "Swaps between teams")));
    }

    @Test
    void a_cell_in_quotes_keeps_its_line_breaks_and_columns_can_be_sent_elsewhere() {
        var pasted = Pasted.of(needs(), "One\t\"first \"\"line\"\"\nsecond\"\nTwo\tb\n");
        assertEquals(List.of("title", "statement"), pasted.columns());
        var rows = pasted.sending(1, "measure").rows(ids());
        assertEquals("first \"line\"\nsecond", ((Requirement) rows.getFirst()).measure());
    }

    @Test
    void a_text_of_a_hundred_thousand_letters_is_refused_as_a_title_and_taken_as_a_statement() {
        var text = "x".repeat(100_000);
        assertEquals("The title has 100,000 letters and 300 are the most; the rest belongs into the statement",
                Pasted.of(needs(), text).bad().getFirst().problem());
        var rows = Pasted.of(needs(), "Long one\t" + text).rows(ids());
        assertEquals(text, ((Requirement) rows.getFirst()).statement());
    }

    @Test
    void capabilities_get_the_domain_that_is_looked_at() {
        var into = new Pasted.Into(PLAN, Capability.class, TODAY, Requirement.Origin.IT, "Channels");
        var rows = Pasted.of(into, "Name\tx\nCall-back\ty").rows(ids());
        assertEquals("Channels", ((Capability) rows.getFirst()).domain());
    }

    @Test
    void nothing_and_hostile_text_do_no_harm() {
        assertEquals(List.of(), Pasted.of(needs(), "\n\t\n  ").lines());
        assertEquals(1, Pasted.of(needs(), "\0\u202Eevil\u0007\t\"").good().size());
    }

    @Test
    void what_was_read_becomes_the_card() {
        var rows = Pasted.of(needs(), "priority\ttitle\nco\tA").rows(ids());
        assertEquals(Moscow.COULD, ((Requirement) rows.getFirst()).moscow());
    }

    private static List<String> titles(Pasted pasted) {
        return pasted.good().stream().map(line -> line.cell(0)).collect(Collectors.toList());
    }

    private static Pasted.Into needs() {
        return new Pasted.Into(PLAN, Requirement.class, TODAY, Requirement.Origin.CC_MANAGEMENT, "Channels");
    }

    private static Ids ids() {
        return Ids.seeded(1, Clock.fixed(TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC));
    }
}
