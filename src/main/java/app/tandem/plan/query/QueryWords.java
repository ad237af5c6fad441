package app.tandem.plan.query;

import app.tandem.plan.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a [Query] looks for, in words that people say.
///
/// @param names what the fields are called
public record QueryWords(Names names) {

    public String of(Query query) {
        return switch (query) {
            case Query.Mentions(var word) -> Words.with("query.word", word);
            case Query.Has(var field, var value) -> Words.with("query.has", Words.of(field, "menu"), value);
            case Query.Added(var name, var value) -> names.title(name)
                    .map(title -> Words.with("query.has", title, value)).orElseGet(() -> strange(query));
            case Query.Lies(var name, var range) -> title(name)
                    .map(title -> lies(title, name, range)).orElseGet(() -> strange(query));
            case Query.Not(var what) -> Words.with("query.not", inner(what));
            case Query.All(var all) -> joined(all, Words.of("query.and"));
            case Query.Any(var options) -> joined(options, Words.of("query.or"));
        };
    }

    private String joined(List<Query> parts, String between) {
        return parts.stream().map(this::inner).collect(Collectors.joining(" " + between + " "));
    }

    private String inner(Query part) {
        return part instanceof Query.Any || part instanceof Query.All ? "(" + of(part) + ")" : of(part);
    }

    private Optional<String> title(String name) {
        return names.title(name)
                .or(() -> QueryText.figure(name).map(figure -> Words.of(figure, "menu")))
                .or(() -> QueryText.day(name).map(day -> Words.of(day, "menu")));
    }

    private static String strange(Query query) {
        return Words.with("query.strange", query.text());
    }

    private static String lies(String title, String name, Range range) {
        if (range.none()) return Words.with("query.none", title);
        boolean day = QueryText.day(name).isPresent();
        if (range.moment().isPresent() && (day || range.amount().isEmpty())) {
            var own = QueryText.day(name).map(Query.Day::way).orElse(Moment.Way.AHEAD);
            return day(title, range.moment().get(), range.sign(), own);
        }
        return switch (range.sign()) {
            case IS -> Words.with("query.is", title, range.what());
            case OVER -> Words.with("query.over", title, range.what());
            case AT_LEAST -> Words.with("query.atLeast", title, range.what());
            case UNDER -> Words.with("query.under", title, range.what());
            case AT_MOST -> Words.with("query.atMost", title, range.what());
        };
    }

    private static String day(String title, Moment moment, Range.Sign sign, Moment.Way own) {
        if (moment instanceof Moment.Distance distance) {
            var far = far(distance);
            boolean farther = sign == Range.Sign.OVER || sign == Range.Sign.AT_LEAST;
            if (distance.back(own)) return farther ? Words.with("query.ago", title, far)
                    : Words.with("query.lately", title, far);
            return farther ? Words.with("query.ahead", title, far) : Words.with("query.soon", title, far);
        }
        var when = when(moment);
        return switch (sign) {
            case IS -> moment instanceof Moment.Meeting(var way)
                    ? way == Moment.Way.BACK ? Words.with("query.since", title, when)
                            : Words.with("query.until", title, when)
                    : Words.with("query.has", title, when);
            case OVER -> Words.with("query.after", title, when);
            case AT_LEAST -> Words.with("query.since", title, when);
            case UNDER -> Words.with("query.before", title, when);
            case AT_MOST -> Words.with("query.until", title, when);
        };
    }

    private static String far(Moment.Distance distance) {
        int count = distance.count();
        return switch (distance.unit()) {
            case D -> Words.with("query.days", count);
            case W -> Words.with("query.weeks", count);
            case M -> Words.with("query.months", count);
            case Y -> Words.with("query.years", count);
        };
    }

    private static String when(Moment moment) {
        return switch (moment) {
            case Moment.Fixed(_, var text) -> text;
            case Moment.Meeting(var way) ->
                Words.of(way == Moment.Way.BACK ? "query.session.last" : "query.session.next");
            default -> moment.text().replace('-', ' ');
        };
    }
}
