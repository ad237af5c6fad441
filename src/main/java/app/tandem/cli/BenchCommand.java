package app.tandem.cli;

import app.tandem.cli.bench.BacklogFigures;
import app.tandem.cli.bench.BoardFigures;
import app.tandem.cli.bench.Figure;
import app.tandem.cli.bench.RoadmapFigures;
import app.tandem.cli.bench.SelectionFigures;
import app.tandem.cli.bench.SliderFigures;
import app.tandem.cli.bench.SessionFigures;
import app.tandem.cli.bench.StoreFigures;
import app.tandem.cli.bench.TimelineFigures;
import app.tandem.reports.Format;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `bench OP --n N`: how long an operation takes, as a ratio to a floor measured in the same run.
@Command(
        name = "bench",
        hidden = true,
        description = "Measures an operation beside its floor.",
        mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {

    /// What can be measured.
    enum Operation {
        EDIT, OPEN, BOARD, WEIGHTS, SLIDER, WORKBOOK, SEAL, PACK, LAYOUT, FRAMES, SIMILAR,
        FOLLOW, SHELF, MATRIX, RANK,
        CONFLICTS, COMPARE, PDF, PPTX
    }

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "OP", description = "one of: ${COMPLETION-CANDIDATES}")
    private @Nullable Operation operation;

    @Option(names = "--n", paramLabel = "N", defaultValue = "20000",
            description = "rows of the generated plan, or how many sets of weights are drawn")
    private int rows;

    @Option(names = "--rounds", paramLabel = "R", defaultValue = "7", description = "measured rounds of each")
    private int rounds;

    @Option(names = "--json", description = "one JSON line a figure")
    private boolean json;

    BenchCommand() {}

    @Override
    public Integer call() throws IOException {
        var figures = switch (Says.given(operation)) {
            case SEAL -> List.of(SessionFigures.seal(rounds));
            case PACK -> List.of(SessionFigures.pack(rounds));
            case EDIT -> List.of(StoreFigures.edit(rows, rounds));
            case BOARD -> BoardFigures.all(rows, rounds);
            case OPEN -> List.of(StoreFigures.open(rows, rounds));
            case WEIGHTS -> List.of(SelectionFigures.draws(rows, rounds));
            case SLIDER -> List.of(SelectionFigures.slider(rounds), SliderFigures.repaint(rounds));
            case WORKBOOK -> List.of(SelectionFigures.workbook(rounds));
            case LAYOUT -> TimelineFigures.layout(rows, rounds);
            case FRAMES -> TimelineFigures.frames(rows, rounds);
            case SIMILAR -> List.of(BacklogFigures.similar(rows, rounds));
            case FOLLOW -> List.of(BacklogFigures.follow(rows, rounds));
            case SHELF -> List.of(BacklogFigures.shelf(rows, rounds));
            case MATRIX -> List.of(BacklogFigures.matrix(rounds));
            case RANK -> List.of(BacklogFigures.rank(rows, rounds),
                    BacklogFigures.reweigh(rows, rounds));
            case CONFLICTS -> List.of(RoadmapFigures.conflicts(rows, rounds));
            case COMPARE -> List.of(RoadmapFigures.compare(rows, rounds));
            case PDF -> List.of(RoadmapFigures.deck(rows, rounds, Format.PDF));
            case PPTX -> List.of(RoadmapFigures.deck(rows, rounds, Format.PPTX));
        };
        for (Figure figure : figures) Says.line(spec, json ? figure.json() : figure.sentence());
        return CommandLineTandem.DONE;
    }
}
