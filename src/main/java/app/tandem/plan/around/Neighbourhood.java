package app.tandem.plan.around;

import app.tandem.plan.Cell;
import app.tandem.plan.Code;
import app.tandem.plan.Coded;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Shape;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.catalogue.EffectWords;
import app.tandem.plan.craft.relation.Ties;
import app.tandem.plan.roadmap.Effect;
import app.tandem.plan.session.ActionItem;
import app.tandem.plan.session.Decision;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// One item in the middle and everything that it touches around it: what answers it, delivers it, decided it,
/// owns it or hangs on it. What nobody may see yet is left out.
public record Neighbourhood(Coded middle, List<Neighbour> around) {

    /// @param how the two touch, in a few words
    public record Neighbour(Coded item, String how) {}

    public static Neighbourhood of(Plan plan, Coded middle) {
        var found = new LinkedHashMap<Id<?>, Neighbour>();
        own(plan, middle).forEach(each -> found.putIfAbsent(each.item().id(), each));
        for (var row : plan.referring(middle.id())) {
            if (row.unseen(plan)) continue;
            through(plan, middle, row).forEach(each -> found.putIfAbsent(each.item().id(), each));
        }
        Ties.of(plan).on(middle.code()).forEach(tie ->
                found.putIfAbsent(tie.other().id(), new Neighbour(tie.other(), tie.words())));
        mentions(plan, middle).forEach(each -> found.putIfAbsent(each.item().id(), each));
        return new Neighbourhood(middle, found.values().stream()
                .filter(each -> !each.item().id().equals(middle.id()) && !each.item().unseen(plan))
                .sorted(Comparator.comparing((Neighbour each) -> each.item().code()))
                .toList());
    }

    /// The neighbours by their kind, such as all decisions.
    public Map<String, List<Neighbour>> byKind() {
        var kinds = new LinkedHashMap<String, List<Neighbour>>();
        for (var each : around) {
            kinds.computeIfAbsent(Words.kinds(each.item().id().kind()), _ -> new ArrayList<>()).add(each);
        }
        return kinds;
    }

    /// What the item itself names, such as its goal.
    private static Stream<Neighbour> own(Plan plan, Coded middle) {
        return ends(plan, middle).map(end -> new Neighbour(end.item(), Words.field(end.field())));
    }

    /// An item that names the middle, or the other end of what lies between the two.
    private static Stream<Neighbour> through(Plan plan, Coded middle, Row row) {
        if (row instanceof Coded coded) return Stream.of(new Neighbour(coded, naming(middle, row)));
        var how = switch (row) {
            case Fit fit -> Words.of(fit.coverage());
            case Effect effect -> EffectWords.of(plan, effect);
            default -> Words.kind(row.id().kind());
        };
        return ends(plan, row).filter(end -> !end.item().id().equals(middle.id()))
                .map(end -> new Neighbour(end.item(), how));
    }

    private static String naming(Coded middle, Row row) {
        return links(row).filter(cell -> middle.id().equals(cell.value(row))).findFirst()
                .map(cell -> Words.field(cell.component().getName())).orElse("");
    }

    /// What was said, done or decided about it.
    private static Stream<Neighbour> mentions(Plan plan, Coded middle) {
        return Stream.<Coded>concat(
                        plan.all(Decision.class).stream().filter(each -> has(each.linked(), middle)),
                        plan.all(ActionItem.class).stream().filter(each -> has(each.linked(), middle)))
                .map(each -> new Neighbour(each, Words.of("around.about")));
    }

    private static boolean has(List<Code> codes, Coded middle) {
        return codes.contains(middle.code());
    }

    private record End(Coded item, String field) {}

    private static Stream<End> ends(Plan plan, Row row) {
        return links(row).flatMap(cell -> Optional.ofNullable(cell.value(row)).map(Id.class::cast)
                .flatMap(id -> plan.find((Id<?>) id)).filter(Coded.class::isInstance)
                .map(found -> new End((Coded) found, cell.component().getName())).stream());
    }

    private static Stream<Cell> links(Row row) {
        return Shape.of(row).cells().stream().skip(1).filter(cell -> Objects.nonNull(cell.target()));
    }
}
