package app.tandem.exchange.demo;

import static app.tandem.exchange.demo.Source.text;

import app.tandem.plan.Code;
import app.tandem.plan.Edit;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Agreement;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Coverage;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.Fit.Means;
import app.tandem.plan.backlog.FitRound;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.backlog.Requirement.Status;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/// How Northmere's two sides brought needs and possibilities together, round by round, tick by tick.
record Fits(Source source) {

    private static final LocalDate FIRST_ROUND = LocalDate.of(2025, 9, 26);
    private static final LocalTime AFTERNOON = LocalTime.of(14, 0);

    List<Chapter> chapters() {
        var chapters = new ArrayList<Chapter>();
        for (var item : source.list("requirements")) {
            var day = linkDay(Source.code(item));
            int place = Source.code(item).number();
            chapters.add(at(day, place, "Aisha Okafor", (plan, _) -> link(plan, item, day)));
            if (unseen(item)) continue;
            var round = day.isAfter(FIRST_ROUND) ? day.plusDays(14) : FIRST_ROUND;
            chapters.add(at(round, place, "Luca Moretti", (plan, _) -> round(plan, item, round)));
            chapters.add(at(round.plusDays(7), place, "Luca Moretti", (plan, _) -> tick(plan, item,
                    round.plusDays(7))));
        }
        return chapters;
    }

    private static Chapter at(LocalDate day, int place, String person, Chapter.Telling telling) {
        return Chapter.on(day, AFTERNOON.plusMinutes(place), person, telling);
    }

    private static LocalDate linkDay(Code requirement) {
        if (requirement.number() <= 22) return LocalDate.of(2025, 2, 12);
        if (requirement.number() <= 30) return LocalDate.of(2025, 7, 9);
        return requirement.number() <= 36 ? LocalDate.of(2026, 1, 14) : LocalDate.of(2026, 10, 28);
    }

    /// Two needs of the last half-year are linked and not looked at yet.
    private static boolean unseen(JsonNode item) {
        return text(item, "status").equals("Exploring") && Source.code(item).number() > 36;
    }

    private Edit link(Plan plan, JsonNode item, LocalDate day) {
        var requirement = Source.get(plan, Requirement.class, text(item, "id"));
        var fits = Source.codes(text(item, "caps")).stream()
                .map(code -> Source.get(plan, Capability.class, code.toString()))
                .map(capability -> Fit.linked(source.next(Fit.class), requirement, capability, day)
                        .with()
                        .means(means(text(item, "fit")))
                        .build())
                .toList();
        return Edit.put(Words.with("demo.edit.link", requirement.code(), text(item, "caps")), fits);
    }

    private Edit round(Plan plan, JsonNode item, LocalDate day) {
        var requirement = Source.get(plan, Requirement.class, text(item, "id"));
        var rows = new ArrayList<Row>();
        for (var fit : plan.referring(Fit.class, requirement.id())) {
            var capability = plan.get(fit.capability());
            var after = coverage(text(item, "fit"), capability);
            rows.addAll(Agreement.hold(plan, new FitRound(source.next(FitRound.class), fit.id(), 1, day, null,
                    fit.coverage(), after, Words.with("demo.round.it", requirement.title()),
                    Words.with("demo.round.cc", capability.title(), Words.of(capability.availability())),
                    requirement.version(), fit.ticked(Side.IT), fit.ticked(Side.CC))));
        }
        return Edit.put(Words.with("demo.edit.round", requirement.code(), 1), rows);
    }

    /// What is agreed has both ticks and both sign-offs; what is being explored has IT's tick, or where it
    /// came from the market the center's.
    private Edit tick(Plan plan, JsonNode item, LocalDate day) {
        var requirement = Source.get(plan, Requirement.class, text(item, "id"));
        boolean exploring = text(item, "status").equals("Exploring");
        boolean market = text(item, "fit").equals("Market");
        var rows = new ArrayList<Row>();
        for (var fit : plan.referring(Fit.class, requirement.id())) {
            var ticked = fit;
            if (!exploring || !market) ticked = Agreement.tick(ticked, requirement, tick(requirement,
                    Side.IT, day));
            if (!exploring || market) ticked = Agreement.tick(ticked, requirement, tick(requirement,
                    Side.CC, day));
            rows.add(ticked);
        }
        rows.add(settled(requirement, exploring, day).withStatus(status(text(item, "status"))));
        return Edit.put(Words.with("demo.edit.tick", requirement.code()), rows);
    }

    private static Requirement settled(Requirement requirement, boolean exploring, LocalDate day) {
        return exploring
                ? requirement
                : Agreement.sign(Agreement.sign(requirement, Side.IT, day), Side.CC, day);
    }

    private static Agreement.Tick tick(Requirement requirement, Side side, LocalDate day) {
        return new Agreement.Tick(side, requirement.owner(side), day);
    }

    private static Status status(String text) {
        return text.equals("Exploring") ? Status.CLARIFYING : Source.constant(Status.class, text);
    }

    /// A gap is a gap whatever is near it; what is owned answers most of a need once it is switched on.
    private static Coverage coverage(String fit, Capability capability) {
        return switch (fit) {
            case "Configure", "Have, unused" -> Coverage.MOST;
            case "Acquired" -> Coverage.FULL;
            case "Partial" -> capability.maturityIt() >= 3 ? Coverage.HALF : Coverage.SOME;
            case "Vendor roadmap", "Market" -> Coverage.SOME;
            default -> Coverage.NONE;
        };
    }

    private static Means means(String fit) {
        return switch (fit) {
            case "Configure", "Partial" -> Means.CONFIGURATION;
            case "Have, unused", "Acquired" -> Means.OUT_OF_THE_BOX;
            case "Vendor roadmap" -> Means.FUTURE_RELEASE;
            case "Market" -> Means.THIRD_PARTY;
            default -> Means.NOT_POSSIBLE;
        };
    }
}
