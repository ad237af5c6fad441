package app.tandem.plan.query;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where a number or a day has to lie: `>3`, `<=10000`, `<30d`, `>=last-session`, `none`.
///
/// @param what as it was typed
/// @param amount what it is as a number, if it is one
/// @param moment what it is as a time, if it is one
public record Range(Sign sign, String what, Optional<BigDecimal> amount, Optional<Moment> moment) {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(?:[.,]\\d{1,9})?%?");

    /// What there is when nobody said anything.
    private static final String NONE = "none";

    /// How the two stand to each other; the longer ones come first, so that they are read first.
    public enum Sign {
        AT_LEAST(">="), AT_MOST("<="), OVER(">"), UNDER("<"), IS("=");

        private final String text;

        Sign(String text) {
            this.text = text;
        }

        boolean holds(int compared) {
            return switch (this) {
                case AT_LEAST -> compared >= 0;
                case AT_MOST -> compared <= 0;
                case OVER -> compared > 0;
                case UNDER -> compared < 0;
                case IS -> compared == 0;
            };
        }
    }

    public static Range of(Sign sign, String what) {
        var amount = Optional.of(what).filter(text -> NUMBER.matcher(text).matches())
                .map(text -> new BigDecimal(text.replace("%", "").replace(',', '.')));
        return new Range(sign, what, amount, Moment.read(what));
    }

    /// What was typed, in small letters; empty when it is neither a number nor a time.
    public static Optional<Range> read(String typed) {
        var sign = Arrays.stream(Sign.values()).filter(each -> typed.startsWith(each.text)).findFirst();
        var range = of(sign.orElse(Sign.IS), typed.substring(sign.map(each -> each.text.length()).orElse(0)));
        return range.understood() ? Optional.of(range) : Optional.empty();
    }

    /// Whether it says by itself, without the name before it, that it is a number or a time.
    static boolean tells(String typed) {
        return Arrays.stream(Sign.values()).anyMatch(each -> typed.startsWith(each.text))
                || Moment.read(typed).filter(Moment::moves).isPresent();
    }

    private boolean understood() {
        return none() || amount.isPresent() || moment.isPresent();
    }

    /// Whether it looks for those of which nobody said it.
    public boolean none() {
        return what.equals(NONE);
    }

    /// Whether the number lies so.
    ///
    /// @param number null where nobody gave one
    public boolean holds(@Nullable BigDecimal number) {
        if (number == null || none()) return number == null && none();
        return amount.isPresent() && sign.holds(number.compareTo(amount.get()));
    }

    /// Whether the day lies so.
    ///
    /// @param day null where nobody gave one
    /// @param own where a distance without a sign of its own leads
    public boolean holds(@Nullable LocalDate day, Now now, Moment.Way own) {
        if (day == null || none()) return day == null && none();
        if (moment.isEmpty()) return false;
        if (moment.get() instanceof Moment.Distance distance) return near(distance, day, now.today(), own);
        return moment.get().span(now).filter(span -> switch (sign) {
            case IS -> within(moment.get(), span, day);
            case UNDER -> day.isBefore(span.first());
            case AT_MOST -> !day.isAfter(span.last());
            case OVER -> day.isAfter(span.last());
            case AT_LEAST -> !day.isBefore(span.first());
        }).isPresent();
    }

    /// In a stretch of the calendar; since the last session, or up to the next.
    private static boolean within(Moment moment, Moment.Span span, LocalDate day) {
        boolean after = !day.isBefore(span.first());
        boolean before = !day.isAfter(span.last());
        return moment instanceof Moment.Meeting(var way) ? way == Moment.Way.BACK ? after : before
                : after && before;
    }

    private boolean near(Moment.Distance distance, LocalDate day, LocalDate today, Moment.Way own) {
        boolean back = distance.back(own);
        int beyond = distance.from(today, own).compareTo(day) * (back ? 1 : -1);
        boolean here = back ? !day.isAfter(today) : !day.isBefore(today);
        return here && (sign == Sign.IS ? Sign.AT_MOST : sign).holds(beyond);
    }

    /// The form that [#read] reads.
    public String text() {
        boolean plain = sign == Sign.IS && moment.filter(Moment::moves).isPresent();
        return (plain ? "" : sign.text) + what;
    }
}
