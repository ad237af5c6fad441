package app.tandem.exchange.demo;

import static app.tandem.exchange.demo.Source.text;

import app.tandem.plan.Edit;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.session.AgendaItem;
import app.tandem.plan.session.AgendaItem.Outcome;
import app.tandem.plan.session.Attendance;
import app.tandem.plan.session.Attendance.Presence;
import app.tandem.plan.session.GovernanceBody;
import app.tandem.plan.session.MinuteLine;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.session.PlanningSession.State;
import app.tandem.plan.session.SignOff;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The meetings of Northmere's two sides: called, held, decided and signed.
record Sessions(Source source) {

    /// Who of the voting members was missing, as the count of votes in each session tells.
    private static final Map<String, Set<String>> MISSING = Map.of(
            "S1", Set.of("P05", "P10", "P11", "P12"), "S2", Set.of("P09", "P12"), "S3", Set.of("P01"));

    private static final Set<String> GUESTS = Set.of("P06", "P12", "P13", "P14");
    private static final LocalTime START = LocalTime.of(9, 0);
    private static final LocalTime END = LocalTime.of(16, 30);

    List<Chapter> chapters() {
        var chapters = new ArrayList<Chapter>();
        for (var item : source.list("sessions")) {
            var day = Source.day(item, "date");
            var called = day.minusWeeks(6).isBefore(LocalDate.of(2024, 11, 6)) ? LocalDate.of(2024, 11, 6)
                    : day.minusWeeks(6);
            chapters.add(at(called, LocalTime.of(9, 0), (plan, _) -> call(plan, item)));
            if (text(item, "voting_attendance").equals("planned")) continue;
            chapters.add(at(day, START, (plan, _) -> open(plan, item)));
            chapters.add(at(day, LocalTime.of(16, 20), (plan, _) -> close(plan, item)));
            chapters.add(sign(item, Side.IT, "P02", LocalTime.of(16, 45)));
            chapters.add(sign(item, Side.CC, "P08", LocalTime.of(16, 50)));
        }
        chapters.addAll(new Decisions(source).chapters());
        return chapters;
    }

    private static Chapter at(LocalDate day, LocalTime time, Chapter.Telling telling) {
        return Chapter.on(day, time, "Carla Jensen", telling);
    }

    private Edit call(Plan plan, JsonNode item) {
        var day = Source.day(item, "date");
        var session = new PlanningSession(source.next(PlanningSession.class), Source.code(item),
                text(item, "title").replace(" (in preparation)", ""), day, START, END, text(item, "place"),
                PlanningSession.Type.BIANNUAL,
                plan.all(GovernanceBody.class).iterator().next().id(),
                Source.person(plan, "P02"), Source.person(plan, "P08"), Source.person(plan, "P13"),
                Source.person(plan, "P13"), State.CALLED, 0, "", "", "", null, Source.person(plan, "P13"),
                        1, "");
        var rows = new ArrayList<Row>(List.of(session));
        rows.addAll(new Agenda(source).items(session, Source.number(item, "agenda_items")));
        return Edit.put(Words.with("demo.edit.call", session.code()), rows);
    }

    private Edit open(Plan plan, JsonNode item) {
        var session = session(plan, item);
        var missing = MISSING.getOrDefault(text(item, "id"), Set.of());
        var rows = new ArrayList<Row>(List.of(session.withState(State.IN_SESSION)));
        for (var person : plan.coded(Person.class)) {
            var code = person.code().toString();
            if (!person.votes() && !GUESTS.contains(code)) continue;
            rows.add(new Attendance(source.next(Attendance.class), session.id(), person.id(), person.role(),
                    person.seat(), missing.contains(code) ? Presence.APOLOGIES : Presence.YES, null, null,
                            null));
        }
        return Edit.put(Words.with("demo.edit.open", session.code()), rows);
    }

    private Edit close(Plan plan, JsonNode item) {
        var session = session(plan, item);
        var rows = new ArrayList<Row>();
        rows.add(session.with()
                .state(State.MINUTES_DRAFT)
                .retroScore(Double.parseDouble(text(item, "retro_score_5")))
                .mainOutcome(text(item, "main_outcome"))
                .nextDate(next(item))
                .build());
        var last = plan.referring(AgendaItem.class, session.id()).stream()
                .filter(point -> point.purpose() == AgendaItem.Purpose.DECIDE)
                .max(Comparator.comparingInt(AgendaItem::number)).map(AgendaItem::id).orElse(null);
        int number = 1;
        for (var line : text(item, "main_outcome").split("; ")) {
            rows.add(new MinuteLine(source.next(MinuteLine.class), session.id(), last, number++,
                    MinuteLine.Kind.NOTE, line, null));
        }
        for (var point : plan.referring(AgendaItem.class, session.id())) {
            var decides = point.purpose() == AgendaItem.Purpose.DECIDE;
            rows.add(point.with()
                    .minutesUsed(point.minutesPlanned())
                    .outcome(decides ? Outcome.DECIDED : Outcome.NOTED)
                    .build());
        }
        return Edit.put(Words.with("demo.edit.close", session.code()), rows);
    }

    private LocalDate next(JsonNode item) {
        return source.list("sessions").stream()
                .map(other -> Source.day(other, "date"))
                .filter(day -> day.isAfter(Source.day(item, "date")))
                .findFirst()
                .orElseThrow();
    }

    private Chapter sign(JsonNode item, Side side, String signer, LocalTime time) {
        var day = Source.day(item, "date");
        return Chapter.on(day, time, source.names().getOrDefault(signer, signer), (plan, head) -> {
            var pen = new SignOff.Pen(source.ids(), day.atTime(time).toInstant(ZoneOffset.UTC), day, head);
            return new SignOff(plan, session(plan, item)).sign(side, Source.get(plan, Person.class, signer),
                    pen);
        });
    }

    private static PlanningSession session(Plan plan, JsonNode item) {
        return Source.get(plan, PlanningSession.class, text(item, "id"));
    }
}
