package app.tandem.reports.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.plan.Change;
import app.tandem.plan.Code;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Period;
import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.plan.roadmap.Dependency;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.reports.Block;
import app.tandem.reports.Format;
import app.tandem.reports.Progress;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class ChangePageTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Initiative CARRIER = initiative(1, "Second carrier");
    private static final Initiative KIOSK = initiative(2, "Kiosk chat");
    private static final Initiative BACK = initiative(3, "Voice bot").withArchived(true);
    private static final Initiative NEW = initiative(4, "Call summary");
    private static final Plan BEFORE = Plan.of(List.of(CARRIER, KIOSK, BACK));
    private static final Plan NOW = BEFORE.with(new Edit("Change", List.of(
            new Change.Put(CARRIER.with().end(Period.month(2027, 9)).oneOffLikely(new BigDecimal(52))
                    .confidence(Initiative.Confidence.COMMITTED).benefit("No single carrier")
                    .varianceReason("Contract late").build()),
            new Change.Remove(KIOSK), new Change.Put(BACK.withArchived(false)), new Change.Put(NEW))));

    @Test
    void tellsEveryChangeWithWhatItWas() {
        assertEquals(List.of(
                "Later | I-01 Second carrier (Contract late) | End | ~Jul 2027~ | Sep 2027",
                " |  | Confidence | ~Exploring~ | Committed",
                " |  | One-off cost, likely | ~48~ | 52",
                " |  | Benefit |  | No single carrier",
                "Removed | I-02 Kiosk chat (Start Feb 2027 · End Jul 2027 · Confidence Exploring"
                        + " · One-off cost, likely 48) |  |  | ",
                "Restored | I-03 Voice bot | Archived | ~yes~ | no",
                "Added | I-04 Call summary (Start Feb 2027 · End Jul 2027 · Confidence Exploring"
                        + " · One-off cost, likely 48) |  |  | "), lines(NOW));
    }

    @Test
    void setsShortValuesBesideOneAnotherAndNamesNewLinksTogether() {
        var moved = CARRIER.with().end(Period.month(2027, 9)).confidence(Initiative.Confidence.COMMITTED)
                .build();
        var now = BEFORE.with(Edit.put("Tie", moved, tied("a", KIOSK), tied("b", BACK)));
        assertEquals(List.of("Later | I-01 Second carrier (A reason is missing) | End\nConfidence"
                        + " | ~Jul 2027\nExploring~ | Sep 2027\nCommitted",
                "Added | I-01 → I-02, I-01 → I-03 |  |  | "), lines(now));
    }

    private static Dependency tied(String id, Initiative to) {
        return new Dependency(Id.of(Dependency.class, id), CARRIER.id(), to.id(), Dependency.Type.FS, 0,
                Dependency.Strength.HARD);
    }

    @Test
    void strikesTheOldValueThroughInEveryFormat() throws IOException {
        assertTrue(new String(written(Format.HTML), StandardCharsets.UTF_8).contains("<del>Jul 2027</del>"));
        assertTrue(word().contains("<w:strike/></w:rPr><w:t xml:space=\"preserve\">Jul 2027<"));
    }

    @Test
    void saysSoWhenNothingWasSignedOrNothingChanged() {
        assertEquals(List.of(Block.Paragraph.of(
                "No session was signed yet, so there is nothing to compare with.")),
                ChangePage.of(NOW, TODAY, Optional.empty()).blocks());
        assertEquals(Block.Paragraph.of("Nothing changed since the last baseline."),
                ChangePage.of(NOW, TODAY, Optional.of(NOW)).blocks().getLast());
    }

    private static List<String> lines(Plan now) {
        return ChangePage.of(now, TODAY, Optional.of(BEFORE)).blocks().stream()
                .filter(Block.Table.class::isInstance).map(Block.Table.class::cast)
                .flatMap(table -> table.rows().stream())
                .map(row -> String.join(" | ", row.stream()
                        .map(ChangePageTest::shown).toList()))
                .toList();
    }

    private static String shown(Block.Cell cell) {
        var text = cell.gone() ? "~" + cell.text() + "~" : cell.text();
        return cell.note().isEmpty() ? text : text + " (" + cell.note() + ")";
    }

    private static byte[] written(Format format) throws IOException {
        var out = new ByteArrayOutputStream();
        format.write(ChangePage.of(NOW, TODAY, Optional.of(BEFORE)), out, Progress.UNHEARD);
        return out.toByteArray();
    }

    private static String word() throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(written(Format.DOCX)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.getName().equals("word/document.xml")) continue;
                return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
        return "";
    }

    private static Initiative initiative(int number, String title) {
        return Initiative.idea(Id.of(Initiative.class, "i" + number), new Code("I", number), title, Side.IT)
                .with().start(Period.month(2027, 2)).end(Period.month(2027, 7))
                .oneOffLikely(new BigDecimal(48)).build();
    }
}
