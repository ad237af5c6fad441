package app.tandem.exchange.demo;

import static app.tandem.exchange.demo.Source.text;

import app.tandem.plan.Edit;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Words;
import app.tandem.plan.rhythm.Accomplishment;
import app.tandem.plan.rhythm.Shadowing;
import app.tandem.plan.rhythm.SkillsExchange;
import app.tandem.plan.rhythm.Survey;
import app.tandem.plan.rhythm.SurveyResult;
import app.tandem.plan.rhythm.SurveyResult.Group;
import app.tandem.plan.rhythm.SurveyStatement;
import app.tandem.plan.rhythm.UatRound;
import app.tandem.plan.backlog.Idea;
import app.tandem.plan.roadmap.Initiative;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/// What came from Northmere's floor and went back to it: ideas, visits, tests, courses, answers.
record Floor(Source source) {

    private static final LocalDate SURVEYED = LocalDate.of(2026, 11, 13);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 20);

    /// The groups of the survey with the field that holds their means and the number of their answers.
    private static final Map<Group, String> GROUPS = Map.of(
            Group.CC_MANAGEMENT, "cc_management_n7", Group.CC_FRONTLINE, "cc_frontline_n64",
            Group.IT_MANAGEMENT, "it_management_n5", Group.IT_STAFF, "it_staff_n21");

    List<Chapter> chapters() {
        var chapters = new ArrayList<Chapter>();
        for (var item : source.list("ideas")) chapters.add(each(item, Source.day(item, "date"), this::idea));
        for (var item : source.list("shadowing")) chapters.add(each(item, Source.day(item, "date"),
                this::visit));
        for (var item : source.list("uat")) chapters.add(each(item, Source.day(item, "date"), this::test));
        for (var item : source.list("training")) chapters.add(each(item, Source.day(item, "date"),
                this::course));
        for (var item : source.list("accomplishments")) {
            chapters.add(each(item, Source.month(item, "month").end(), this::accomplishment));
        }
        chapters.add(Chapter.on(SURVEYED, Source.MORNING, "Luca Moretti", (plan, _) -> survey()));
        return chapters;
    }

    private Chapter each(JsonNode item, LocalDate day, BiFunction<Plan, JsonNode, Row> row) {
        var time = Source.MORNING.plusHours(7).plusMinutes(Source.code(item).number());
        return Chapter.on(day.isAfter(LAST_DAY) ? LAST_DAY : day, time, "Luca Moretti", (plan, _) ->
                Edit.put(Words.with("demo.edit.note", text(item, "id")), row.apply(plan, item)));
    }

    private Idea idea(Plan plan, JsonNode item) {
        var outcome = text(item, "outcome");
        var status = outcome.startsWith("Adopted")
                ? Idea.Status.ADOPTED
                : outcome.startsWith("Declined") ? Idea.Status.DECLINED : Idea.Status.UNDER_REVIEW;
        var received = Source.day(item, "date");
        return new Idea(source.next(Idea.class), Source.code(item), text(item, "idea"), text(item, "from"),
                received,
                status, outcome, status == Idea.Status.UNDER_REVIEW ? null : received.plusDays(6),
                Source.codes(outcome), text(item, "recognition"), true);
    }

    private Shadowing visit(Plan plan, JsonNode item) {
        return new Shadowing(source.next(Shadowing.class), Source.code(item), Source.day(item, "date"),
                text(item, "who"), text(item, "length"), List.of(text(item, "learned").split("; ")),
                Source.codes(text(item, "linked")));
    }

    private UatRound test(Plan plan, JsonNode item) {
        var what = text(item, "what");
        return new UatRound(source.next(UatRound.class), Source.code(item), what,
                Source.find(plan, Initiative.class, what.substring(0, 4)).map(Initiative::id).orElse(null),
                Source.day(item, "date"), text(item, "effort"), text(item, "result"),
                Source.constant(UatRound.SignOff.class, text(item, "sign_off")));
    }

    private SkillsExchange course(Plan plan, JsonNode item) {
        return new SkillsExchange(source.next(SkillsExchange.class), Source.code(item),
                Source.constant(SkillsExchange.Direction.class, text(item, "direction")), text(item, "topic"),
                Source.day(item, "date"), text(item, "reach"));
    }

    private Accomplishment accomplishment(Plan plan, JsonNode item) {
        return new Accomplishment(source.next(Accomplishment.class), Source.code(item), text(item, "what"),
                text(item, "who"), Source.month(item, "month"));
    }

    private Edit survey() {
        var survey = new Survey(source.next(Survey.class), Words.of("demo.survey.title"), SURVEYED, "");
        var rows = new ArrayList<Row>(List.of(survey));
        for (var item : source.list("survey")) {
            var statement = new SurveyStatement(source.next(SurveyStatement.class), Source.code(item),
                    survey.id(),
                    text(item, "statement"));
            rows.add(statement);
            for (var group : Group.values()) {
                var field = GROUPS.getOrDefault(group, "");
                int answers = Integer.parseInt(field.substring(field.lastIndexOf('n') + 1));
                rows.add(new SurveyResult(source.next(SurveyResult.class), statement.id(), group, answers,
                        Double.valueOf(text(item, field)), null));
            }
        }
        return Edit.put(Words.of("demo.edit.survey"), rows);
    }
}
