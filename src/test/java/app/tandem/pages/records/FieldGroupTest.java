package app.tandem.pages.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.plan.Kinds;
import app.tandem.plan.Row;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.rhythm.HotButton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FieldGroupTest {

    @Test
    void every_field_of_every_kind_is_in_one_group() {
        for (Class<? extends Row> kind : Kinds.ALL) {
            var grouped = FieldGroup.of(kind).values().stream().flatMap(List::stream).map(Field::name).sorted();
            var all = Field.of(kind).stream().map(Field::name).sorted();
            assertEquals(all.toList(), grouped.toList());
        }
    }

    @Test
    void every_name_that_a_group_claims_is_a_field_of_some_kind() {
        var known = Kinds.ALL.stream().flatMap(kind -> Field.of(kind).stream()).map(Field::name)
                .collect(Collectors.toSet());
        for (var group : FieldGroup.values()) {
            assertEquals(Set.of(), group.names().stream().filter(name -> !known.contains(name))
                    .collect(Collectors.toSet()));
        }
    }

    @Test
    void a_long_form_folds_and_a_short_one_stands_open() {
        var wording = FieldGroup.of(Requirement.class).getOrDefault(FieldGroup.MAIN, List.of()).stream()
                .map(Field::name).toList();
        assertTrue(wording.containsAll(List.of("title", "statement", "measure")), wording.toString());
        assertEquals(Set.of(FieldGroup.MAIN), FieldGroup.of(HotButton.class).keySet());
    }
}
