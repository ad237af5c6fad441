package app.tandem.pages.board.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.tandem.exchange.DemoPlan;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.backlog.Moscow;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.craft.CustomField;
import app.tandem.plan.craft.CustomValue;
import app.tandem.plan.query.Query;
import app.tandem.plan.query.QueryText;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QueryTest {

    private static final Plan PLAN = DemoPlan.plan();
    private static final Sieve SIEVE = new Known().sieve(PLAN, DemoPlan.TODAY);
    private static final Cards CARDS = SIEVE.all();

    @Test
    void conditions_are_read_with_and_or_not_and_brackets() {
        assertEquals(new Query.All(List.of(
                        new Query.Has(Query.Field.MOSCOW, "must"),
                        new Query.Any(List.of(new Query.Has(Query.Field.TURN, "it"),
                                new Query.Has(Query.Field.IS, "stalled"))),
                        new Query.Not(new Query.Mentions("call back")))),
                QueryText.read("Priority:Must (turn:it OR is:stalled) -\"call back\""));
    }

    @Test
    void either_of_two_is_enough() {
        var one = new Query.Mentions("r-19");
        var other = new Query.Mentions("c-35");
        assertEquals(new Query.Any(List.of(one, other)), QueryText.read("R-19 | C-35"));
        assertEquals(List.of(QueryText.read("a | b")), QueryText.read("a | b").parts());
    }

    @Test
    void what_is_written_is_read_back_the_same() {
        for (String typed : List.of("", "call", "a b", "a | b", "-(a | b) c", "is:\"half agreed\"", "not x",
                "call-type:\"by phone\"", "value:>=3 cost:=5 due:<30d", "((a b) | c) -(value:none)")) {
            var query = QueryText.read(typed);
            assertEquals(query, QueryText.read(query.text()), typed);
        }
    }

    @Test
    void whatever_is_typed_means_something() {
        for (String typed : List.of("(", ")", "()", "-", "|", "or", "priority:", "\"", "a )b", "x:y", "- -", "value:", "value:>", "value:high", "due:<", "captured:soon")) {
            SIEVE.filtered(filter(QueryText.read(typed)));
        }
        assertEquals(new Query.Added("x", "y"), QueryText.read("x:y"));
        assertEquals(Query.everything(), QueryText.read("priority:"));
    }

    @Test
    void the_cards_that_pass_are_those_for_which_it_is_true() {
        assertEquals(
                CARDS.needs().stream()
                        .filter(need -> need.requirement().moscow() == Moscow.MUST)
                        .filter(need -> need.answer().gap() || need.waiting().stalled())
                        .toList(),
                shown("priority:must (is:gap or is:stalled)"));
        assertEquals(CARDS.needs().stream().filter(need -> !need.answer().gap()).toList(), shown("-is:gap"));
    }

    @Test
    void who_asked_and_where_it_is_needed_narrow_down() {
        assertEquals(List.of("R-04", "R-15", "R-20", "R-30"), codes(shown("requester:owen")));
        assertEquals(List.of("R-15", "R-20"), codes(shown("site:aldbury")));
    }

    @Test
    void each_condition_stands_alone_and_can_be_taken_away() {
        var filter = filter(QueryText.read("priority:must is:gap"));
        assertEquals(List.of(filter(QueryText.read("priority:must")), filter(QueryText.read("is:gap"))),
                filter.each());
        assertEquals(filter(QueryText.read("is:gap")), filter.without(filter.each().getFirst()));
        assertEquals(BoardFilter.NONE, filter(QueryText.read("is:gap")).without(filter(QueryText.read("is:gap"))));
    }

    @Test
    void after_an_edit_only_what_it_touched_is_made_anew_and_all_is_as_if_made_at_once() {
        var known = new Known();
        var before = known.cards(PLAN, DemoPlan.TODAY);
        var first = before.needs().getFirst().requirement();
        var plan = PLAN.with(Edit.put("Rename", first.withTitle("Another")));
        var after = known.cards(plan, DemoPlan.TODAY);
        assertEquals(new Known().cards(plan, DemoPlan.TODAY), after);
        assertEquals(1, after.needs().stream().filter(need -> !before.needs().contains(need)).count());
        var fit = before.needs().getFirst().fits().getFirst();
        var unlinked = plan.with(Edit.remove("Unlink", List.of(fit)));
        assertEquals(new Known().cards(unlinked, DemoPlan.TODAY), known.cards(unlinked, DemoPlan.TODAY));
        var later = DemoPlan.TODAY.plusDays(9);
        assertEquals(new Known().cards(unlinked, later), known.cards(unlinked, later));
    }

    @Test
    void under_headings_stand_the_same_cards() {
        for (var by : Grouping.By.values()) {
            var lines = new Grouping(List.of(by), Set.of(), PLAN).group(CARDS.needs());
            assertEquals(CARDS.needs().stream().map(Line.Need::requirement).map(Requirement::code).sorted().toList(),
                    lines.stream().filter(Line.Need.class::isInstance).map(Line.Need.class::cast)
                            .map(need -> need.requirement().code()).sorted().toList());
            assertEquals(CARDS.needs().size(), by == Grouping.By.NOTHING ? lines.size()
                    : lines.stream().filter(Line.Head.class::isInstance)
                            .mapToInt(head -> ((Line.Head) head).count()).sum());
        }
    }

    @Test
    void groups_are_divided_again_folded_and_come_to_what_their_cards_do() {
        var ways = List.<Grouping.Way>of(Grouping.By.MOSCOW, Grouping.By.OWNER);
        var lines = new Grouping(ways, Set.of(), PLAN).group(CARDS.needs());
        var heads = lines.stream().filter(Line.Head.class::isInstance).map(Line.Head.class::cast).toList();
        var outer = heads.stream().filter(head -> !head.inner()).toList();
        assertEquals(CARDS.needs().size(), outer.stream().mapToInt(Line.Head::count).sum());
        assertEquals(outer.stream().map(Line.Head::totals).map(Totals::count).toList(), outer.stream()
                .map(head -> heads.stream().filter(Line.Head::inner)
                        .filter(each -> each.path().getFirst().equals(head.title()))
                        .mapToInt(Line.Head::count).sum()).toList());
        assertEquals(CARDS.needs().stream().filter(need -> need.requirement().moscow() == Moscow.MUST).count(),
                outer.getFirst().totals().musts());
        assertEquals(CARDS.needs().stream().filter(need -> need.requirement().moscow() == Moscow.MUST)
                        .flatMap(need -> Totals.effort(PLAN, need).stream())
                        .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add),
                outer.getFirst().totals().sums().get(Totals.EFFORT));
        var folded = new Grouping(ways, Set.of(outer.getFirst().path()), PLAN).group(CARDS.needs());
        assertEquals(lines.size() - folded.size(), lines.indexOf(outer.get(1)) - 1);
    }

    @Test
    void a_field_that_the_two_sides_added_narrows_down_and_groups() {
        var field = CustomField.plain(Id.of(CustomField.class, "wave"), "Roll-out wave", CustomField.Kind.REQUIREMENT,
                CustomField.Type.CHOICE).withChoices(List.of("Second", "First"));
        var first = CARDS.needs().get(0).requirement();
        var second = CARDS.needs().get(1).requirement();
        var plan = PLAN.with(Edit.put("Add", field,
                new CustomValue(Id.of(CustomValue.class, "1"), field.id(), first.code(), "First"),
                new CustomValue(Id.of(CustomValue.class, "2"), field.id(), second.code(), "Second")));
        var sieve = new Known().sieve(plan, DemoPlan.TODAY);
        assertEquals(List.of(first), sieve.filtered(filter(QueryText.read("Roll-out-wave:first"))).needs()
                .stream().map(Line.Need::requirement).toList());
        var way = Grouping.ways(plan).getLast();
        assertEquals("Roll-out wave", way.title());
        assertEquals(List.of("Second", "First", "None yet"), new Grouping(List.of(way), Set.of(), plan).group(CARDS.needs()).stream()
                .filter(Line.Head.class::isInstance).map(line -> ((Line.Head) line).title()).toList());
    }

    @Test
    void a_calculated_field_narrows_down_adds_up_and_groups_like_a_number() {
        var score = CustomField.plain(Id.of(CustomField.class, "score"), "My score", CustomField.Kind.REQUIREMENT,
                CustomField.Type.CALCULATED).withFormula("value * 2 - coverage");
        var plan = PLAN.with(Edit.put("Add", score));
        var sieve = new Known().sieve(plan, DemoPlan.TODAY);
        var high = sieve.all().needs().stream().filter(need -> need.requirement().value() > 0
                && need.answer().coverage().points() >= 0
                && need.requirement().value() * 2 - need.answer().coverage().points() > 3).toList();
        assertFalse(high.isEmpty());
        assertEquals(codes(high), codes(sieve.filtered(filter(QueryText.read("my-score:>3"))).needs()));
        var groups = new Grouping(List.of(Grouping.ways(plan).getLast()), Set.of(), plan).group(high).stream()
                .filter(Line.Head.class::isInstance).map(Line.Head.class::cast).toList();
        assertEquals(groups.stream().map(Line.Head::title).sorted(
                Comparator.comparingDouble(Double::parseDouble)).toList(),
                groups.stream().map(Line.Head::title).toList());
        assertEquals(Double.parseDouble(groups.getFirst().title()) * groups.getFirst().count(),
                groups.getFirst().totals().sums().getOrDefault("score", java.math.BigDecimal.ZERO).doubleValue());
    }

    private static List<String> codes(List<Line.Need> needs) {
        return needs.stream().map(need -> need.requirement().code().toString()).sorted().toList();
    }

    @Test
    void numbers_and_days_of_a_card_narrow_down() {
        assertEquals(CARDS.needs().stream().filter(need -> need.requirement().value() >= 4).toList(),
                shown("value:>=4"));
        assertEquals(CARDS.needs().stream().filter(need -> need.waiting().days() > 100).toList(),
                shown("waiting:>100"));
        assertEquals(CARDS.needs().stream().filter(need -> need.requirement().value() == 0).toList(),
                shown("value:none"));
        assertEquals(CARDS.needs().stream().filter(need ->
                        need.requirement().captured().isAfter(DemoPlan.TODAY.minusDays(90))).toList(),
                shown("captured:<90d"));
        assertEquals(CARDS.offers().stream().filter(offer -> {
            var end = offer.capability().contractEnd();
            return end != null && end.getYear() == 2027;
        }).toList(), SIEVE.filtered(filter(QueryText.read("contract-end:next-year"))).offers());
        assertEquals(CARDS.offers().stream().filter(offer -> {
            var cost = offer.capability().annualCost();
            return cost != null && cost.intValueExact() < 10_000;
        }).toList(), SIEVE.filtered(filter(QueryText.read("cost:<10000"))).offers());
    }

    @Test
    void an_added_number_or_day_is_compared_and_goes_before_one_that_every_card_has() {
        var cost = CustomField.plain(Id.of(CustomField.class, "cost"), "Cost", CustomField.Kind.REQUIREMENT,
                CustomField.Type.MONEY);
        var due = CustomField.plain(Id.of(CustomField.class, "due"), "Due", CustomField.Kind.REQUIREMENT,
                CustomField.Type.DATE).withRank(2);
        var first = CARDS.needs().get(0).requirement();
        var second = CARDS.needs().get(1).requirement();
        var plan = PLAN.with(Edit.put("Add", cost, due,
                new CustomValue(Id.of(CustomValue.class, "1"), cost.id(), first.code(), "500"),
                new CustomValue(Id.of(CustomValue.class, "2"), cost.id(), second.code(), "5000"),
                new CustomValue(Id.of(CustomValue.class, "3"), due.id(), first.code(), "2026-12-01"),
                new CustomValue(Id.of(CustomValue.class, "4"), due.id(), second.code(), "2027-02-01")));
        var sieve = new Known().sieve(plan, DemoPlan.TODAY);
        for (var each : List.of(List.of("cost:<1000", first), List.of("cost:=5000", second),
                List.of("due:next-quarter", second), List.of("due:<30d", first), List.of("due:>1m", second),
                List.of("due:this-year", first), List.of("due:2027", second))) {
            assertEquals(List.of(each.get(1)), sieve.filtered(filter(QueryText.read(each.get(0).toString()))).needs()
                    .stream().map(Line.Need::requirement).toList(), each.get(0).toString());
        }
    }

    private static List<Line.Need> shown(String typed) {
        return SIEVE.filtered(filter(QueryText.read(typed))).needs();
    }

    private static BoardFilter filter(Query query) {
        return new BoardFilter(query, BoardFilter.Whose.ALL, null);
    }
}
