package app.tandem.pages.vendors.edits;

import app.tandem.plan.Code;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Ids;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.vendor.Criterion;
import app.tandem.plan.vendor.Criterion.Kind;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.course.StandardCriterion;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What people do with criteria. What carries weight stays as it is once the weights are locked.
public record CriterionEdits(Plan plan, Ids ids, Selection selection) {

    /// Adds a criterion at the end of its kind.
    public Edit add(Kind kind, String title) {
        var criterion = fresh(kind, title, 0);
        return Edit.put(Words.with("vendors.edit.criterion", criterion.label()), criterion);
    }

    public Edit add(StandardCriterion standard) {
        var criterion = fresh(standard.kind(), Words.of(standard), 0)
                .withOwnerSide(standard.owner())
                .withAnchors(standard.anchors(selection.scaleMax()));
        return Edit.put(Words.with("vendors.edit.criterion", criterion.label()), criterion);
    }

    /// One criterion for each requirement of the selection that none serves yet.
    public Edit generate() {
        var rows = new ArrayList<Criterion>();
        for (var requirement : unserved()) {
            rows.add(fresh(Kind.WEIGHTED, requirement.title(), rows.size())
                    .withRequirements(List.of(requirement.code()))
                    .withEvidenceExpected(requirement.measure()));
        }
        return Edit.put(Words.with("vendors.edit.generate", rows.size()), rows);
    }

    /// Requirements of the selection that no criterion serves.
    public List<Requirement> unserved() {
        var served = criteria().stream().flatMap(criterion -> criterion.requirements().stream()).toList();
        return selection.requirements().stream()
                .filter(code -> !served.contains(code))
                .flatMap(code -> plan.find(code).stream())
                .filter(Requirement.class::isInstance)
                .map(Requirement.class::cast)
                .toList();
    }

    /// Removes the criterion with its weights, scores and results; what it grouped stands at the top.
    public Edit remove(Criterion criterion) {
        if (weighs(criterion.kind())) checkUnlocked();
        var label = Words.with("vendors.edit.remove", criterion.label());
        var freed = criteria().stream()
                .filter(child -> criterion.id().equals(child.parent()))
                .map(child -> child.withParent(null))
                .toList();
        var rows = new ArrayList<Row>(plan.referring(criterion.id()));
        rows.removeIf(Criterion.class::isInstance);
        rows.add(criterion);
        return Edit.put(label, freed).and(Edit.remove(label, rows));
    }

    public Edit rename(Criterion criterion, String title) {
        if (weighs(criterion.kind())) checkUnlocked();
        return put(criterion.withTitle(title));
    }

    public Edit kind(Criterion criterion, Kind kind) {
        if (weighs(criterion.kind()) || weighs(kind)) checkUnlocked();
        return put(criterion.withKind(kind));
    }

    /// @throws IllegalArgumentException when the group lies within the criterion itself
    public Edit group(Criterion criterion, @Nullable Criterion group) {
        checkUnlocked();
        if (group != null && !groups(criterion).contains(group)) {
            throw new IllegalArgumentException("A group does not lie in itself");
        }
        return put(criterion.withParent(group == null ? null : group.id()));
    }

    /// What the criterion may belong to: weighted criteria that do not lie within it.
    public List<Criterion> groups(Criterion criterion) {
        return criteria().stream()
                .filter(group -> group.kind() == Kind.WEIGHTED && !within(group, criterion.id()))
                .toList();
    }

    public Edit own(Criterion criterion, Side side) {
        return put(criterion.withOwnerSide(side));
    }

    public Edit expect(Criterion criterion, String evidence) {
        return put(criterion.withEvidenceExpected(evidence));
    }

    /// @param typed codes of requirements with commas or spaces between them
    public Edit serve(Criterion criterion, String typed) {
        return put(criterion.withRequirements(List.of(typed.split("[,;\\s]+")).stream()
                .flatMap(text -> Code.parse(text).stream())
                .filter(code -> plan.find(code).isPresent())
                .distinct()
                .toList()));
    }

    /// Says what a score means.
    public Edit anchor(Criterion criterion, int score, String meaning) {
        var anchors = new ArrayList<>(criterion.anchors());
        while (anchors.size() <= selection.scaleMax()) anchors.add("");
        anchors.set(score, meaning);
        boolean none = anchors.stream().allMatch(String::isBlank);
        return put(criterion.withAnchors(none ? List.of() : anchors));
    }

    private boolean within(Criterion inner, Id<Criterion> outer) {
        var above = inner;
        for (int depth = 0; depth <= criteria().size(); depth++) {
            if (above.id().equals(outer)) return true;
            var parent = plan.find(above.parent());
            if (parent.isEmpty()) return false;
            above = parent.get();
        }
        return true;
    }

    private Criterion fresh(Kind kind, String title, int ahead) {
        if (weighs(kind)) checkUnlocked();
        var same = criteria().stream().filter(criterion -> letter(criterion.kind()).equals(letter(kind)));
        int number = same.mapToInt(Criterion::number).max().orElse(0) + 1 + ahead;
        return new Criterion(ids.next(Criterion.class), selection.id(), letter(kind) + number, title, kind,
                Side.JOINT, null, List.of(), List.of(), "", number);
    }

    private Edit put(Criterion criterion) {
        return Edit.put(Words.with("vendors.edit.rename", criterion.label()), criterion);
    }

    private void checkUnlocked() {
        new WeightEdits(plan, ids, selection).checkUnlocked();
    }

    private List<Criterion> criteria() {
        return plan.referring(Criterion.class, selection.id());
    }

    private static String letter(Kind kind) {
        return switch (kind) {
            case MANDATORY -> "M";
            case WEIGHTED, COST -> "W";
            case INFORMATION -> "I";
        };
    }

    private static boolean weighs(Kind kind) {
        return kind == Kind.WEIGHTED || kind == Kind.COST;
    }
}
