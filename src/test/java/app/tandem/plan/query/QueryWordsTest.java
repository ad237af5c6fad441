package app.tandem.plan.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QueryWordsTest {

    private static final Map<String, String> TITLES = Map.of("due", "Due");

    @Test
    void a_condition_says_in_words_what_holds() {
        assertEquals(List.of("Value at least 3", "Cost a year below 10000", "Value: not given",
                        "Written down in the last 30 days", "Written down more than 1 month ago",
                        "Written down since the last session", "Due: next quarter", "Due in the next 6 weeks",
                        "End of support before 2027-Q1", "End of support: 2028", "Priority: must"),
                said("value:>=3 cost:<10000 value:none captured:30d captured:>1m captured:last-session "
                        + "due:next-quarter due:<6w end-of-support:<2027-Q1 end-of-support:2028 priority:must"));
    }

    @Test
    void groups_stand_in_brackets_and_opposites_say_not() {
        assertEquals(List.of("“a” or “b”", "not Value above 3", "not (“c” and “d”)"),
                said("(a or b) -value:>3 -(c d)"));
    }

    @Test
    void what_is_no_condition_says_that_it_is_a_word() {
        assertEquals(List.of("“colour:red”, read as a word", "“value:high”, read as a word"),
                said("colour:red value:high"));
    }

    @Test
    void conditions_are_joined_and_parted_without_typing() {
        var query = QueryText.read("a b c");
        var parts = query.parts();
        var either = Regrouped.either(query, parts.get(1), parts.get(2));
        assertEquals(QueryText.read("a (b | c)"), either);
        assertEquals(query, Regrouped.apart(either, either.parts().getLast()));
        var both = Regrouped.both(query, parts.get(0), parts.get(1));
        assertEquals(QueryText.read("(a b) c"), both);
        assertEquals(QueryText.read("(a b) | c"), Regrouped.either(both, both.parts().get(0), both.parts().get(1)));
        assertEquals(QueryText.read("a -(b | c)"), Regrouped.opposite(either, either.parts().getLast()));
        assertEquals(Optional.empty(), Regrouped.before(query, parts.getFirst()));
    }

    private static List<String> said(String typed) {
        var words = new QueryWords(name -> Optional.ofNullable(TITLES.get(name)));
        return QueryText.read(typed).parts().stream()
                .map(part -> words.of(part)).toList();
    }
}
