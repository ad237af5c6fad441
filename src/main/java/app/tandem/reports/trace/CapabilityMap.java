package app.tandem.reports.trace;

import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.catalogue.EffectWords;
import app.tandem.plan.backlog.catalogue.Heat;
import app.tandem.plan.backlog.catalogue.MapDrawing;
import app.tandem.plan.backlog.coverage.Plateau;
import app.tandem.reports.Block.Cell;
import app.tandem.reports.Block.Column;
import app.tandem.reports.Block;
import app.tandem.reports.Dates;
import app.tandem.reports.Document;
import app.tandem.reports.pack.Paper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The map of what technology can do, once for each thing one asks of it, and what becomes of each capability
/// between today and the target.
public final class CapabilityMap {

    private static final double WIDTH = 1000;

    private CapabilityMap() {}

    public static Document of(Plan plan, LocalDate today) {
        return Document.asOf(plan, Words.of(Paper.CAPABILITY_MAP), today, blocks(plan, today));
    }

    private static List<Block> blocks(Plan plan, LocalDate today) {
        var blocks = new ArrayList<Block>();
        for (var heat : Heat.values()) {
            var drawing = MapDrawing.of(plan, heat, WIDTH);
            blocks.add(new Block.Heading(1, drawing.title()));
            blocks.add(new Block.Figure(drawing, drawing.title()));
        }
        var plateau = Plateau.of(plan, today);
        blocks.add(new Block.Heading(1, Words.of("capabilities.plateau")));
        blocks.add(plateau.lines().isEmpty() ? Block.Paragraph.of(Words.of("capabilities.plateau.empty"))
                : table(plan, plateau));
        return blocks;
    }

    private static Block table(Plan plan, Plateau plateau) {
        var columns = new ArrayList<>(List.of(Column.of(Words.of("capabilities.capability"), 28)));
        for (int i = 0; i < plateau.days().size(); i++) {
            columns.add(Column.of(i == 0 ? Words.of("capabilities.plateau.today")
                    : Dates.day(plateau.days().get(i)), 10));
        }
        columns.add(Column.of(Words.of("capabilities.plateau.fate"), 32));
        return new Block.Table(Words.of("capabilities.plateau"), columns,
                plateau.lines().stream().map(line -> row(plan, line)).toList());
    }

    private static List<Cell> row(Plan plan, Plateau.Line line) {
        var cells = new ArrayList<>(List.of(Cell.of(line.capability().code() + "  "
                + line.capability().title())));
        for (boolean stands : line.stands()) {
            cells.add(Cell.of(stands ? Words.of("capabilities.plateau.there")
                    : Words.of("capabilities.plateau.gone")));
        }
        cells.add(Cell.noted(Words.of(line.fate()), EffectWords.of(plan, line.capability()).stream()
                .map(each -> each.initiative().code() + " " + each.says())
                .collect(Collectors.joining("\n"))));
        return cells;
    }
}
