package app.tandem.plan.roadmap.scene.head;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.plan.Code;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Workspace;
import app.tandem.plan.rhythm.BusinessEvent;
import app.tandem.plan.roadmap.TimeScale;
import app.tandem.plan.roadmap.TimeScale.View;
import app.tandem.plan.roadmap.scene.RoadmapOptions;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AxisTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void namesQuartersThenHalfYears() {
        var ticks = ticks(View.BOTH, 1366);
        assertEquals("Q4 26, Q1 27, Q2, Q3, Q4, Q1 28, Q2, Q3, Q4", words(ticks.near()));
        assertEquals("2029 H1, H2, 2030 H1, H2, 2031 H1, H2", words(ticks.far()));
    }

    @Test
    void namesMonthsAndWeeksWhereThereIsRoomButNeverBeyondTheFold() {
        assertEquals("Oct 26, Nov, Dec, Jan 27, Feb", words(ticks(View.BOTH, 4000).near().subList(0, 5)));
        assertEquals("Oct, 12, 19, 26, Nov", words(ticks(View.BOTH, 16000).near().subList(0, 5)));
        assertEquals("2029 H1, H2", words(ticks(View.BOTH, 16000).far().subList(0, 2)));
    }

    @Test
    void namesOnlyYearsOnADecade() {
        var scale = TimeScale.of(TODAY, View.ALL, 0, 500)
                .reaching(LocalDate.of(2016, 5, 1), LocalDate.of(2046, 1, 1));
        var ticks = new AxisTicks(scale, options(500));
        assertEquals(List.of(LocalDate.of(2016, 4, 1), LocalDate.of(2047, 1, 1)),
                List.of(scale.start(), scale.end()));
        assertEquals("2030, 2035, 2040", words(ticks.far()).replace("2029, ", ""));
    }

    @Test
    void addsAHeaderOfFiscalYearsOnlyWhenTheyDoNotBeginInJanuary() {
        assertEquals("", words(ticks(View.BOTH, 1366).fiscal(1)));
        assertEquals("FY 26/27, FY 27/28, FY 28/29", words(ticks(View.BOTH, 1366).fiscal(4)));
    }

    @Test
    void raisesAHillAsHighAsItsContactsComparedToTheHighest() {
        var plan = Plan.of(List.of(Workspace.named("W"), event(1, 8000, null), event(2, null, 400_000),
                event(3, null, null)));
        var hills = ContactHills.between(plan, TODAY, TODAY.plusYears(1));
        assertEquals(List.of("BE-01 8000 0.8", "BE-02 10000 1.0"), hills.stream()
                .map(hill -> hill.event().code() + " " + hill.contacts() + " " + hill.share()).toList());
    }

    private static BusinessEvent event(
            int number, @Nullable Integer expected, @Nullable Integer audience) {
        return new BusinessEvent(Id.of(BusinessEvent.class, "e" + number), new Code("BE", number), "Event",
                BusinessEvent.Type.PRICE, "Sales", null, null, TODAY.plusDays(number), null, audience, null,
                        0.025,
                null, "", "", expected, "", List.of(), 0, BusinessEvent.Readiness.ANNOUNCED, null, "");
    }

    private static AxisTicks ticks(View view, double width) {
        return new AxisTicks(TimeScale.of(TODAY, view, 134, width), options(width));
    }

    private static RoadmapOptions options(double width) {
        return RoadmapOptions.of(View.BOTH, width, 14, (text, size, _) -> text.length() * size / 2);
    }

    private static String words(List<SceneHead.Tick> ticks) {
        return String.join(", ", ticks.stream().map(SceneHead.Tick::text).filter(it -> !it.isEmpty())
                .toList());
    }
}
