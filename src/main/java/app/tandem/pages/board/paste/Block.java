package app.tandem.pages.board.paste;

import java.util.ArrayList;
import java.util.List;

/// Text from a clipboard as rows of cells: tabs part the cells, and a cell in quotes may hold line breaks, as
/// spreadsheets copy them.
final class Block {

    private final String text;
    private final List<Pasted.Line> rows = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private boolean quoted;

    private Block(String text) {
        this.text = text;
    }

    /// Empty lines are nothing; bullets before a line are left out.
    static List<Pasted.Line> read(String text) {
        var block = new Block(text.replace("\r\n", "\n").replace('\r', '\n'));
        block.run();
        return block.rows;
    }

    private void run() {
        boolean table = text.indexOf('\t') >= 0;
        int line = 1;
        int begun = 1;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '\n') line++;
            if (quoted) i += inQuotes(i);
            else if (letter == '"' && table && cell.isEmpty()) quoted = true;
            else if (letter == '\t') endCell();
            else if (letter == '\n') {
                endRow(begun);
                begun = line;
            } else cell.append(letter);
        }
        endRow(begun);
    }

    /// Answers how many letters more than one it took.
    private int inQuotes(int at) {
        char letter = text.charAt(at);
        if (letter != '"') {
            cell.append(letter);
            return 0;
        }
        boolean doubled = at + 1 < text.length() && text.charAt(at + 1) == '"';
        if (doubled) cell.append('"');
        quoted = doubled;
        return doubled ? 1 : 0;
    }

    private void endCell() {
        cells.add(cell.toString());
        cell.setLength(0);
    }

    private void endRow(int number) {
        endCell();
        cells.set(0, cells.getFirst().replaceFirst("^\\s*(?:[-*•–]|\\d{1,3}[.)])\\s+", ""));
        if (cells.stream().anyMatch(each -> !each.isBlank())) {
            rows.add(new Pasted.Line(number, List.copyOf(cells), ""));
        }
        cells = new ArrayList<>();
    }
}
