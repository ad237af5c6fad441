package app.tandem.exchange.demo;

import static app.tandem.exchange.demo.Source.number;
import static app.tandem.exchange.demo.Source.text;

import app.tandem.plan.Edit;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.rhythm.BusinessEvent;
import app.tandem.plan.rhythm.HotButton;
import app.tandem.plan.rhythm.Outage;
import app.tandem.plan.rhythm.Routine;
import app.tandem.plan.roadmap.Risk;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// Northmere's habits, and what came at it: hot buttons, events, outages and risks.
record Rhythm(Source source) {

    private static final List<Routine.Type> TYPES = List.of(
            Routine.Type.SESSION, Routine.Type.REVIEW, Routine.Type.TRIAGE, Routine.Type.NOTIFICATION,
            Routine.Type.INTAKE, Routine.Type.SHADOWING, Routine.Type.BRIEFING, Routine.Type.EXCHANGE,
            Routine.Type.REVIEW, Routine.Type.EXERCISE, Routine.Type.REVIEW, Routine.Type.SOCIAL);

    List<Chapter> chapters() {
        var chapters = new ArrayList<Chapter>();
        chapters.add(Chapter.on(LocalDate.of(2025, 1, 15), Source.MORNING, "Carla Jensen", (plan, _) ->
                Edit.put(
                Words.of("demo.edit.routines"),
                source.list("routines").stream().map(item -> routine(plan, item)).toList())));
        chapters.add(Chapter.on(LocalDate.of(2026, 10, 21), Source.MORNING, "Carla Jensen", (plan, _) ->
                Edit.put(
                Words.of("demo.edit.risks"), source.list("risks").stream().map(item -> risk(plan, item))
                        .toList())));
        for (var item : source.list("hotbuttons")) {
            chapters.add(each(item, Source.day(item, "raised"), this::hotButton));
        }
        for (var item : source.list("events")) {
            var entered = entered(item);
            chapters.add(each(item, entered.isAfter(TODAY) ? TODAY : entered, this::event));
        }
        for (var item : source.list("outages")) chapters.add(each(item, Source.day(item, "date"),
                this::outage));
        return chapters;
    }

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private Chapter each(JsonNode item, LocalDate day, BiFunction<Plan, JsonNode, Row> row) {
        var time = Source.MORNING.plusHours(8).plusMinutes(Source.code(item).number());
        return Chapter.on(day, time, source.who(item, "owner"), (plan, _) ->
                Edit.put(Words.with("demo.edit.note", text(item, "id")), row.apply(plan, item)));
    }

    /// Working days before the event.
    private static LocalDate entered(JsonNode item) {
        var day = Source.day(item, "date");
        for (int left = number(item, "notice_days"); left > 0; ) {
            day = day.minusDays(1);
            if (day.getDayOfWeek().getValue() <= 5) left--;
        }
        return day;
    }

    private Routine routine(Plan plan, JsonNode item) {
        var rule = text(item, "cadence");
        return new Routine(source.next(Routine.class), Source.code(item), text(item, "name"), text(item,
                "content"),
                TYPES.get(Source.code(item).number() - 1),
                rule.equals("On event") ? Routine.Cue.EVENT : Routine.Cue.CALENDAR_RULE, rule, text(item,
                        "if_then"),
                Source.person(plan, text(item, "trigger_owner")), Source.person(plan, text(item, "backup")),
                        "",
                List.of(), "", "", Words.of("demo.routine.missed"), text(item, "adherence"),
                Source.constant(Routine.State.class, text(item, "state")));
    }

    private Risk risk(Plan plan, JsonNode item) {
        return new Risk(source.next(Risk.class), Source.code(item), text(item, "risk"), Risk.Type.RISK, "",
                "",
                number(item, "likelihood"), number(item, "impact"), "", Source.person(plan, text(item,
                        "owner")),
                Risk.Response.REDUCE, text(item, "response"), Source.constant(Risk.State.class, text(item,
                        "state")));
    }

    private HotButton hotButton(Plan plan, JsonNode item) {
        var from = text(item, "raised_by");
        return new HotButton(source.next(HotButton.class), Source.code(item), text(item, "title"), from,
                from.equals("CC") || from.equals("Frontline") ? Side.CC : Side.JOINT, "",
                Source.constant(HotButton.Severity.class, text(item, "severity")), "", Source.day(item,
                        "raised"),
                text(item, "workaround"), Source.person(plan, text(item, "owner")), Source.codes(text(item,
                        "linked")),
                Source.constant(HotButton.State.class, text(item, "state")));
    }

    private BusinessEvent event(Plan plan, JsonNode item) {
        var forecast = text(item, "forecast_contacts");
        return new BusinessEvent(source.next(BusinessEvent.class), Source.code(item), text(item, "title"),
                Source.constant(BusinessEvent.Type.class, text(item, "type")), "",
                Source.person(plan, text(item, "owner")), entered(item), Source.day(item, "date"), null,
                        null, null,
                null, null, text(item, "forecast_uplift"), forecast, contacts(forecast, false),
                text(item, "aht_effect"), List.of(), number(item, "notice_days"),
                Source.constant(BusinessEvent.Readiness.class, text(item, "readiness")), contacts(forecast,
                        true),
                text(item, "note"));
    }

    /// The number in "14 420 contacts" or, of what really came, in "8 700 actual".
    private static @Nullable Integer contacts(String text, boolean actual) {
        var digits = text.replaceAll("\\D", "");
        boolean counted = text.matches("[\\d ]+( contacts| actual)?") && text.endsWith("actual") == actual;
        return counted && !digits.isEmpty() ? Integer.valueOf(digits) : null;
    }

    private Outage outage(Plan plan, JsonNode item) {
        return new Outage(source.next(Outage.class), Source.code(item), text(item, "service"),
                Source.constant(Outage.Severity.class, text(item, "severity")), false, Source.day(item,
                        "date"),
                number(item, "notified_after_min"), number(item, "estimate_min"), number(item,
                        "actual_min"), "",
                text(item, "cause"), Source.person(plan, "P04"), "", null, "", "");
    }
}
