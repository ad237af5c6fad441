package app.tandem.plan.backlog;

import app.tandem.plan.Coded;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.roadmap.Delivery;
import app.tandem.plan.roadmap.Initiative;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Whose idea something was. It travels with the idea, from what it became to what delivers that.
public final class Credit {

    /// Everybody from the floor is answered within as many working days.
    public static final int WORKING_DAYS = 10;

    private Credit() {}

    /// The ideas that a requirement or an initiative came from, the oldest first.
    public static List<Idea> of(Plan plan, Coded item) {
        var codes = new ArrayList<>(List.of(item.code()));
        if (item instanceof Initiative) {
            for (var delivery : plan.referring(Delivery.class, item.id())) {
                codes.add(plan.get(delivery.requirement()).code());
            }
        }
        return plan.all(Idea.class).stream()
                .filter(idea -> idea.adoptedAs().stream().anyMatch(codes::contains))
                .sorted(Comparator.comparing(Idea::received).thenComparing(Idea::code))
                .toList();
    }

    /// Who had the idea, as far as that may be told.
    public static String name(Idea idea) {
        return idea.nameMayBeShown() ? idea.source() : Words.of("said.someone");
    }

    /// The day by which an idea is answered at the latest.
    public static LocalDate answerBy(Idea idea) {
        var day = idea.received();
        for (int left = WORKING_DAYS; left > 0; left--) {
            do {
                day = day.plusDays(1);
            } while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY);
        }
        return day;
    }

    /// Whether nobody has answered in time, or the answer came late.
    public static boolean late(Idea idea, LocalDate today) {
        var answered = idea.answeredOn();
        return (answered == null ? today : answered).isAfter(answerBy(idea));
    }
}
