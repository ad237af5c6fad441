package app.tandem.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.tandem.plan.Plan;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ArchiveTest {

    @Test
    void theWholePlanComesBackWithoutLoss() throws IOException {
        var plan = DemoPlan.plan();
        var read = read(text(plan));
        assertEquals(plan, read);
        assertEquals(plan.codes(), read.codes());
        assertEquals(text(plan), text(read));
    }

    @Test
    void brokenJsonIsToldByLineAndColumn() {
        assertEquals(
                "This is no valid JSON at line 2, column 3. Nothing was loaded; mend the file there and try again.",
                refusal("{\"format\": \"tandem-archive\",\n  oops}"));
    }

    @Test
    void anotherProgramsJsonIsNoArchive() {
        assertEquals(
                "This file is no Tandem archive. Nothing was loaded; choose a file that “tandem dump” wrote.",
                refusal("{\"tasks\": []}"));
    }

    @Test
    void aRowThatBreaksARuleIsNamed() throws IOException {
        var text = text(DemoPlan.plan()).replaceFirst("\"urgency\" : 5", "\"urgency\" : 9");
        assertEquals(
                "Row 1 of requirement makes no sense: urgency is 9, not 0 to 5. "
                        + "Nothing was loaded; mend it and try again.",
                refusal(text));
    }

    @Test
    void aKeyGivenTwiceIsRefused() {
        assertThrows(UnreadableException.class,
                () -> read("{\"format\": \"tandem-archive\", \"format\": \"tandem-archive\"}"));
    }

    private static String refusal(String text) {
        return String.valueOf(assertThrows(UnreadableException.class, () -> read(text)).getMessage());
    }

    private static Plan read(String text) throws IOException {
        return Archive.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(Plan plan) throws IOException {
        var out = new ByteArrayOutputStream();
        Archive.write(plan, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
