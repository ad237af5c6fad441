package app.tandem.pages.board.lines;

import app.tandem.plan.Plan;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.craft.CustomField;
import app.tandem.plan.craft.CustomValues;
import app.tandem.plan.query.QueryText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the cards have in the fields that the two sides added.
public record AddedFields(List<CustomField> needs, List<CustomField> offers, CustomValues values) {

    public static AddedFields of(Plan plan) {
        return new AddedFields(CustomField.of(plan, Requirement.class),
                CustomField.of(plan, Capability.class), CustomValues.of(plan));
    }

    /// Of either column, those of the requirements first.
    public Stream<CustomField> all() {
        return Stream.concat(needs.stream(), offers.stream());
    }

    /// The field of that name, of either column.
    Optional<CustomField> named(String name) {
        return all().filter(field -> name(field).equals(name)).findFirst();
    }

    /// Those of the card's column.
    List<CustomField> of(Line.Card card) {
        return card instanceof Line.Need ? needs : offers;
    }

    /// The field of that name which this card's column has.
    Optional<CustomField> field(Line.Card card, String name) {
        return of(card).stream()
                .filter(field -> name(field).equals(name))
                .findFirst();
    }

    /// What the card has in the field; empty for nothing.
    Optional<String> text(Line.Card card, String name) {
        return field(card, name).map(field -> values.get(field, card.card().code()))
                .filter(text -> !text.isEmpty());
    }

    /// What the field is called in a sentence: one word in small letters.
    public static String name(CustomField field) {
        return QueryText.slug(field.title());
    }
}
