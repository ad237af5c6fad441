package app.tandem.pages.board.mark;

import app.tandem.pages.board.lines.Facts;
import app.tandem.plan.Horizon;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Coverage;
import app.tandem.plan.backlog.Moscow;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.backlog.Turn;
import app.tandem.plan.query.Names;
import app.tandem.plan.query.Query;
import app.tandem.plan.query.QueryText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What in a condition cannot be what was meant, as a sentence: a field that no card has, a value that the
/// field never takes.
record Doubt(Names names) {

    Optional<String> of(Query query) {
        return switch (query) {
            case Query.Mentions _ -> Optional.empty();
            case Query.Has(var field, var value) -> value(field, value);
            case Query.Added(var name, _) -> names.title(name).isPresent() ? Optional.empty() : field(query);
            case Query.Lies(var name, _) -> lies(name) ? Optional.empty() : field(query);
            case Query.Not(var what) -> of(what);
            case Query.All(var all) -> all.isEmpty() ? Optional.of(Words.of("mark.doubt.empty")) : first(all);
            case Query.Any(var options) -> first(options);
        };
    }

    private Optional<String> first(List<Query> parts) {
        return parts.stream().flatMap(part -> of(part).stream()).findFirst();
    }

    private boolean lies(String name) {
        return names.title(name).isPresent() || QueryText.figure(name).isPresent()
                || QueryText.day(name).isPresent();
    }

    private static Optional<String> field(Query query) {
        return Optional.of(Words.with("mark.doubt.field", query.text()));
    }

    private static Optional<String> value(Query.Field field, String value) {
        var known = known(field);
        boolean found = known.isEmpty() || known.stream().anyMatch(each -> Facts.says(each, value));
        return found ? Optional.empty() : Optional.of(Words.with("mark.doubt.value",
                Words.of(field, "menu"), value,
                String.join(", ", known).toLowerCase(Locale.ROOT)));
    }

    /// Empty where anything can stand.
    private static List<String> known(Query.Field field) {
        return switch (field) {
            case TURN -> words(Turn.Holder.values());
            case IS -> words(Query.Flag.values());
            case MOSCOW -> words(Moscow.values());
            case HORIZON -> words(Horizon.values());
            case COVERAGE -> words(Coverage.values());
            case ORIGIN -> words(Requirement.Origin.values());
            case STATUS -> both(Requirement.Status.values(), Capability.Availability.values());
            case TYPE -> both(Requirement.Type.values(), Capability.Sourcing.values());
            case DOMAIN, GOAL, OWNER, REQUESTER, SITE, TAG -> List.of();
        };
    }

    private static List<String> both(Enum<?>[] needs, Enum<?>[] offers) {
        return Stream.of(words(needs), words(offers)).flatMap(List::stream).distinct().toList();
    }

    private static List<String> words(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Words::of).toList();
    }
}
