package app.tandem.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void whatASpreadsheetWouldRunStaysText() {
        assertEquals("\uFEFFa\r\n'=HYPERLINK(0)\r\n'@sum\r\n-3.5\r\n'-x\r\n",
                csv("=HYPERLINK(0)", "@sum", "-3.5", "-x"));
    }

    @Test
    void commasQuotesAndLineBreaksStayInsideTheirCell() {
        assertEquals("\uFEFFa\r\n\"one, two\"\r\n\"say \"\"no\"\"\"\r\n\"two\nlines\"\r\n",
                csv("one, two", "say \"no\"", "two\nlines"));
    }

    private static String csv(String... cells) {
        return new String(Csv.of(List.of("a"), List.of(cells).stream().map(List::of).toList()),
                StandardCharsets.UTF_8);
    }
}
