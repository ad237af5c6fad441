package app.tandem.plan.craft;

import app.tandem.plan.Change;
import app.tandem.plan.Code;
import app.tandem.plan.Edit;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.craft.relation.Relation;
import app.tandem.plan.rhythm.HotButton;
import app.tandem.plan.rhythm.Shadowing;
import app.tandem.plan.session.ActionItem;
import app.tandem.plan.session.AgendaItem;
import app.tandem.plan.session.Seal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// What names a requirement by its code, such as a comment or a point of an agenda, names another from then
/// on. Sealed minutes keep the code that was spoken of.
record Repointing(Plan plan, Requirement gone, Requirement kept) {

    private static final List<Class<? extends Row>> KINDS = List.of(Remark.class, Attachment.class,
            CustomValue.class, CheckStep.class, Relation.class, AgendaItem.class, ActionItem.class,
            HotButton.class, Shadowing.class);

    List<Change> changes() {
        var changes = new ArrayList<Change>();
        for (var kind : KINDS) {
            for (Row row : plan.all(kind)) repointed(row).ifPresent(now -> changes.add(new Change.Put(now)));
        }
        changes.removeIf(change -> Seal.refusal(plan, new Edit("Repoint", List.of(change))).isPresent());
        return changes;
    }

    private Optional<Row> repointed(Row row) {
        Code old = gone.code();
        return Optional.ofNullable(switch (row) {
            case Remark remark when remark.about().equals(old) -> remark.withAbout(kept.code());
            case Attachment file when file.about().equals(old) -> file.withAbout(kept.code());
            case CheckStep step when step.about().equals(old) -> step.withAbout(kept.code());
            case Relation relation when relation.from().equals(old) && !relation.to().equals(kept.code()) ->
                relation.withFrom(kept.code());
            case Relation relation when relation.to().equals(old) && !relation.from().equals(kept.code()) ->
                relation.withTo(kept.code());
            case CustomValue value when value.about().equals(old) && !has(value) ->
                value.withAbout(kept.code());
            case AgendaItem point when point.linked().contains(old) -> point.withLinked(swap(point.linked()));
            case ActionItem action when action.linked().contains(old) ->
                action.withLinked(swap(action.linked()));
            case HotButton button when button.linked().contains(old) ->
                button.withLinked(swap(button.linked()));
            case Shadowing visit when visit.linked().contains(old) -> visit.withLinked(swap(visit.linked()));
            default -> null;
        });
    }

    /// Whether the one kept has a value of its own in the same field.
    private boolean has(CustomValue value) {
        return !CustomValue.of(plan, plan.get(value.field()), kept.code()).isEmpty();
    }

    private List<Code> swap(List<Code> linked) {
        var codes = new LinkedHashSet<Code>();
        for (var code : linked) codes.add(code.equals(gone.code()) ? kept.code() : code);
        return List.copyOf(codes);
    }
}
