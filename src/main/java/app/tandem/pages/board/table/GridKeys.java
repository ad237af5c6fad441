package app.tandem.pages.board.table;

import app.tandem.pages.board.lines.Line;
import app.tandem.plan.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of a spreadsheet: type over, fill down, copy and paste a block, empty.
final class GridKeys {

    private final Grid grid;

    GridKeys(Grid grid) {
        this.grid = grid;
    }

    void follow(TableView<Line> table) {
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl) return;
        boolean done = event.isShortcutDown() ? shortcut(event.getCode()) : plain(event);
        if (done) event.consume();
    }

    private boolean shortcut(KeyCode code) {
        return switch (code) {
            case D -> fillDown();
            case C -> copy();
            case V -> paste(Clipboard.getSystemClipboard().getString());
            default -> false;
        };
    }

    private boolean plain(KeyEvent event) {
        if (event.isAltDown()) return false;
        var head = grid.head(grid.view().getFocusModel().getFocusedIndex());
        if (head.isPresent()) return onHead(event.getCode(), head.get());
        return switch (event.getCode()) {
            case F2, ENTER -> edit("");
            case DELETE, BACK_SPACE -> empty();
            case ESCAPE -> back();
            case MINUS, EQUALS -> true; // typed over instead, as all letters and digits
            default -> event.getCode().isLetterKey() || event.getCode().isDigitKey();
        };
    }

    private boolean onHead(KeyCode code, Line.Head head) {
        boolean turns = switch (code) {
            case ENTER, SPACE -> true;
            case MINUS, LEFT -> !head.folded();
            case EQUALS, PLUS, RIGHT -> head.folded();
            default -> false;
        };
        if (turns) grid.typing().fold(head);
        return turns || (code == KeyCode.ESCAPE && back());
    }

    private void typed(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl) return;
        if (event.isShortcutDown() || event.isAltDown()) return;
        var letter = event.getCharacter();
        if (letter.isBlank() || letter.chars().anyMatch(Character::isISOControl)) return;
        edit(letter);
        event.consume();
    }

    /// @param begin what replaces the text of the cell; empty to keep it
    private boolean edit(String begin) {
        var focus = grid.view().getFocusModel().getFocusedCell();
        if (focus.getRow() < 0 || focus.getColumn() < 0) return false;
        if (grid.head(focus.getRow()).isPresent()) return false;
        if (grid.heading(focus.getColumn()).field().isEmpty()) {
            grid.refuse(focus.getColumn());
        } else if (begin.isEmpty()) {
            grid.view().edit(focus.getRow(), grid.view().getVisibleLeafColumn(focus.getColumn()));
        } else {
            cell(focus.getRow(), focus.getColumn(), begin);
        }
        return true;
    }

    private void cell(int row, int column, String begin) {
        for (Node node : grid.view().lookupAll(".table-cell")) {
            if (node instanceof GridCell cell && cell.getIndex() == row
                    && grid.view().getVisibleLeafIndex(cell.getTableColumn()) == column) {
                cell.begin(begin);
                return;
            }
        }
    }

    /// What stands uppermost in each selected column goes into all selected cells below it.
    private boolean fillDown() {
        var first = new TreeMap<Integer, String>();
        var cells = new ArrayList<TableEdits.Typed>();
        for (var position : grid.selected()) {
            int column = position.getColumn();
            var text = first.computeIfAbsent(column, _ -> grid.text(position.getRow(), column));
            grid.typed(position.getRow(), column, text).ifPresent(cells::add);
        }
        return set(cells);
    }

    private boolean back() {
        grid.typing().back();
        return true;
    }

    private boolean empty() {
        return set(grid.selected().stream()
                .flatMap(each -> grid.typed(each.getRow(), each.getColumn(), "").stream())
                .toList());
    }

    /// The smallest block around what is selected, as a spreadsheet takes it.
    private boolean copy() {
        var rows = grid.selected().stream().collect(Collectors.groupingBy(TablePosition::getRow, TreeMap::new,
                Collectors.mapping(each -> grid.text(each.getRow(), each.getColumn()),
                        Collectors.joining("\t"))));
        var content = new ClipboardContent();
        content.putString(String.join("\n", rows.values()));
        Clipboard.getSystemClipboard().setContent(content);
        return true;
    }

    /// The block goes in from the uppermost selected cell on; one value goes into every selected cell.
    boolean paste(String text) {
        var selected = grid.selected();
        if (text == null || text.isEmpty() || selected.isEmpty()) return true;
        var lines = text.lines().map(line -> List.of(line.split("\t", -1))).toList();
        var cells = new ArrayList<TableEdits.Typed>();
        if (lines.size() == 1 && lines.getFirst().size() == 1) {
            for (var each : selected) grid.typed(each.getRow(), each.getColumn(), text).ifPresent(cells::add);
            return set(cells);
        }
        int top = selected.getFirst().getRow();
        int left = selected.getFirst().getColumn();
        int columns = grid.view().getVisibleLeafColumns().size();
        for (int row = 0; row < lines.size() && top + row < grid.size(); row++) {
            for (int column = 0; column < lines.get(row).size() && left + column < columns; column++) {
                grid.typed(top + row, left + column, lines.get(row).get(column)).ifPresent(cells::add);
            }
        }
        int over = top + lines.size() - grid.size();
        int right = Math.min(columns, left + lines.getFirst().size());
        boolean done = !cells.isEmpty() && grid.typing().set(cells);
        if (done || cells.isEmpty()) refuse(IntStream.range(left, right));
        if (over > 0) grid.typing().tell(Words.with("board.table.over", over));
        return true;
    }

    private boolean set(List<TableEdits.Typed> cells) {
        if (!cells.isEmpty()) grid.typing().set(cells);
        else refuse(grid.selected().stream().mapToInt(TablePosition::getColumn));
        return true;
    }

    /// Says of the first of the columns that cannot be typed into why it was left alone.
    private void refuse(IntStream columns) {
        columns.filter(column -> grid.heading(column).field().isEmpty()).findFirst()
                .ifPresent(grid::refuse);
    }
}
