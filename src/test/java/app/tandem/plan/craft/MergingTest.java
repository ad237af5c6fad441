package app.tandem.plan.craft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.tandem.exchange.DemoPlan;
import app.tandem.plan.Change;
import app.tandem.plan.Code;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Ids;
import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.Idea;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.backlog.Requirement.Status;
import app.tandem.plan.backlog.priority.Mark;
import app.tandem.plan.backlog.priority.Measure;
import app.tandem.plan.backlog.priority.Rating;
import app.tandem.plan.backlog.priority.RatingRound;
import app.tandem.plan.session.AgendaItem;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Two requirements become one, and nothing that hung on the one that goes is lost or doubled.
class MergingTest {

    private static final LocalDate TODAY = DemoPlan.TODAY;
    private final Ids ids = Ids.seeded(7, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    private final Plan demo = DemoPlan.plan();

    @Test
    void aMergeKeepsBothCodesAndHandsTheLinksOver() {
        var gone = requirement(1);
        var kept = requirement(2);
        var capabilities = Stream.concat(fits(demo, gone).stream(), fits(demo, kept).stream())
                .map(Fit::capability).distinct().sorted(byValue()).toList();

        var merged = demo.with(Merging.of(on(demo), gone, kept));

        assertEquals(Status.MERGED, merged.get(gone.id()).status());
        assertEquals(List.of(), fits(merged, gone));
        assertEquals(capabilities, fits(merged, kept).stream().map(Fit::capability).sorted(byValue()).toList());
        assertEquals(List.of(merged.get(gone.id())), Lineage.merged(merged, kept));
    }

    @Test
    void aLinkThatMovesLosesItsTicks() {
        var moved = demo.all(Fit.class).stream().filter(Fit::agreed).findFirst().orElseThrow();
        var gone = demo.get(moved.requirement());
        var kept = demo.coded(Requirement.class).stream()
                .filter(each -> !each.equals(gone) && fits(demo, each).stream()
                        .noneMatch(fit -> fit.capability().equals(moved.capability())))
                .findFirst().orElseThrow();

        var merged = demo.with(Merging.of(on(demo), gone, kept));

        assertEquals(moved.unticked().with().requirement(kept.id()).wording(kept.version()).build(),
                merged.get(moved.id()));
    }

    @Test
    void theCreditOfAnIdeaGoesAlongWithAMerge() {
        var demo = DemoPlan.plan();
        var idea = demo.coded(Idea.class).getFirst();
        var gone = requirement(1);
        var kept = requirement(2);
        var plan = demo.with(Edit.put("Adopt", idea.withAdoptedAs(List.of(gone.code()))));
        var merged = plan.with(Merging.of(on(plan), gone, kept));
        assertEquals(List.of(gone.code(), kept.code()), merged.get(idea.id()).adoptedAs());
    }

    @Test
    void aMergeIsTakenBackAsOneStep() {
        var edit = Merging.of(on(demo), requirement(1), requirement(2));
        assertEquals(demo, demo.with(edit).with(edit.inverse(demo)));
    }

    @Test
    void whatWasMergedIsNotMergedAgain() {
        var merged = demo.with(Merging.of(on(demo), requirement(1), requirement(2)));
        var again = assertThrows(IllegalArgumentException.class, () -> Merging.of(on(merged), merged.get(requirement(1).id()), requirement(3)));
        assertEquals(Words.with("craft.merge.before", requirement(1).code()), again.getMessage());
    }

    @Test
    void aMergeIntoItsRoofOrItsPartLeavesNoCircle() {
        var one = requirement(1);
        var two = requirement(2);
        var three = requirement(3);
        var plan = moved(moved(demo, two, one), three, two);

        var up = plan.with(Merging.of(on(plan), three, one));
        assertEquals(List.of(two, one), Lineage.path(up, two));
        assertEquals(List.of(up.get(one.id())), Lineage.path(up, up.get(one.id())));
        var down = plan.with(Merging.of(on(plan), one, three));
        assertEquals(List.of(down.get(three.id()), two), Lineage.path(down, down.get(three.id())));
    }

    @Test
    void whatIsSaidAndAttachedAndOnTheAgendaGoesAlongWithAMerge() {
        var gone = requirement(1);
        var kept = requirement(2);
        var field = field(CustomField.Type.TEXT);
        var said = new Remark(ids.next(Remark.class), gone.code(), "Anna", TODAY, "Ask the floor");
        var file = Attachment.of(on(demo), gone.code(), "note.txt", new byte[] {1});
        var value = new CustomValue(ids.next(CustomValue.class), field.id(), gone.code(), "Late");
        var point = demo.all(AgendaItem.class).stream()
                .filter(each -> !demo.get(each.session()).sealed()).findFirst().orElseThrow()
                .withLinked(List.of(gone.code()));
        var plan = demo.with(Edit.put("Say", field, said, file, value, point));

        var merged = plan.with(Merging.of(on(plan), gone, kept));

        assertEquals(List.of(said.withAbout(kept.code())), Remark.on(merged, kept.code()));
        assertEquals(List.of(file.withAbout(kept.code())), Attachment.on(merged, kept.code()));
        assertEquals("Late", CustomValue.of(merged, field, kept.code()));
        assertEquals(List.of(kept.code()), merged.get(point.id()).linked());
    }

    @Test
    void aMergeDoublesNoFigureAndNoVote() {
        var gone = requirement(1);
        var kept = requirement(2);
        var old = new Mark(ids.next(Mark.class), gone.id(), Measure.REACH, null, BigDecimal.TEN);
        var own = new Mark(ids.next(Mark.class), kept.id(), Measure.REACH, null, BigDecimal.ONE);
        var round = new RatingRound(ids.next(RatingRound.class), 99, TODAY, null, Measure.REACH, null,
                RatingRound.Raters.SIDES, null);
        var one = new Rating(ids.next(Rating.class), round.id(), gone.id(), Side.IT, null, BigDecimal.TEN);
        var plan = demo.with(new Edit("Clear", demo.referring(Mark.class, kept.id()).stream()
                        .<Change>map(Change.Remove::new).toList()))
                .with(Edit.put("Rate", old, own, round, one,
                        one.with().id(ids.next(Rating.class)).requirement(kept.id()).build()));

        var merged = plan.with(Merging.of(on(plan), gone, kept));

        assertEquals(List.of(own), merged.referring(Mark.class, kept.id()).stream()
                .filter(mark -> mark.measure() == Measure.REACH).toList());
        assertEquals(1, merged.referring(Rating.class, round.id()).size());
    }

    @Test
    void aFieldIsOfAnotherTypeOnlyWhenItCanHoldWhatIsThere() {
        var field = field(CustomField.Type.TEXT);
        var number = new CustomValue(ids.next(CustomValue.class), field.id(), new Code("R", 1), "1,250");
        var word = new CustomValue(ids.next(CustomValue.class), field.id(), new Code("R", 2), "abc");
        var asNumber = field.withType(CustomField.Type.NUMBER);

        assertEquals(List.of(asNumber, number.withText("1250")),
                CustomValue.refit(demo.with(Edit.put("Set", field, number)), asNumber));
        var refusal = assertThrows(IllegalArgumentException.class,
                () -> CustomValue.refit(demo.with(Edit.put("Set", field, number, word)), asNumber));
        assertEquals("Shift cannot become Number: 1 value cannot be read that way (R-02 abc)",
                refusal.getMessage());
        assertEquals(List.of("", "9", "10", "abc"),
                Stream.of("abc", "10", "", "9").sorted(asNumber.order()).toList());
    }

    private Occasion on(Plan plan) {
        return new Occasion(plan, ids, TODAY);
    }

    private Plan moved(Plan plan, Requirement child, Requirement parent) {
        return plan.with(new Edit("Move", Lineage.move(plan, new Lineage.Move(child, parent, TODAY), ids)));
    }

    private Requirement requirement(int number) {
        return demo.coded(Requirement.class).get(number - 1);
    }

    private CustomField field(CustomField.Type type) {
        return CustomField.plain(Id.of(CustomField.class, "shift"), "Shift", CustomField.Kind.REQUIREMENT,
                type).withChoices(List.of("Day shift", "Night shift"));
    }

    private static List<Fit> fits(Plan plan, Requirement requirement) {
        return plan.referring(Fit.class, requirement.id());
    }

    private static java.util.Comparator<Id<?>> byValue() {
        return java.util.Comparator.comparing(Id::value);
    }
}
