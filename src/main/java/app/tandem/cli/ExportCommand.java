package app.tandem.cli;

import app.tandem.plan.Code;
import app.tandem.plan.Words;
import app.tandem.reports.AtomicFile;
import app.tandem.reports.Progress;
import app.tandem.reports.pack.Paper;
import app.tandem.reports.pack.PaperOrder;
import app.tandem.reports.pack.PaperSource;
import app.tandem.reports.pack.Papers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `export PLAN --document D --format F --out FILE`: one document.
@Command(name = "export", description = "Writes one document.", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private PlanArgument plan = new PlanArgument();

    @Option(names = "--document", paramLabel = "D", required = true,
            description = "one of: ${COMPLETION-CANDIDATES}")
    private @Nullable Paper paper;

    @Option(names = "--of", paramLabel = "CODE",
            description = "the session or selection; the newest when left out")
    private @Nullable String of;

    @Option(names = "--for", paramLabel = "PART", defaultValue = "",
            description = "the person of a scoring sheet (P05), the vendor of a debrief (B)")
    private String part = "";

    @Option(names = "--format", paramLabel = "F", required = true,
            description = "pdf, docx, html, xlsx, pptx, csv, svg or png")
    private @Nullable String format;

    @Option(names = "--scale", paramLabel = "N", defaultValue = "200",
            description = "of a png in pixels, 50 to 800 per cent of a usual screen")
    private int scale;

    @Option(names = "--out", paramLabel = "FILE", required = true,
            description = "the file; an older one is replaced")
    private @Nullable Path out;

    ExportCommand() {}

    @Override
    public Integer call() throws IOException {
        try (var store = plan.open()) {
            var source = plan.source(store);
            var order = order(source);
            AtomicFile.write(Says.given(out), file -> Papers.write(source, order, file, Progress.UNHEARD));
            Says.line(spec, Words.with("cli.written", Says.given(out)));
        }
        return CommandLineTandem.DONE;
    }

    private PaperOrder order(PaperSource source) {
        var document = Says.given(paper);
        var ending = Says.given(format).toLowerCase(Locale.ROOT);
        if (!document.formats().contains(ending)) {
            throw new NoSuchRowException(Words.with("cli.noSuchFormat", Words.of(document), ending,
                    String.join(", ", document.formats())));
        }
        var order = new PaperOrder(document, subject(source, document), part, ending,
                Math.clamp(scale, 50, 800));
        var parts = Papers.parts(source, order);
        if (!parts.isEmpty() && !parts.contains(part)) {
            throw new NoSuchRowException(Words.with("cli.noSuchPart", part, String.join(", ", parts)));
        }
        return order;
    }

    private @Nullable Code subject(PaperSource source, Paper document) {
        var subjects = source.subjects(document);
        if (of == null) {
            var last = source.lastSession().map(session -> session.code());
            return aboutThePlan(document) ? null : aboutSelections(document)
                    ? subjects.stream().findFirst().map(row -> row.code()).orElseThrow(this::nothing)
                    : last.orElseThrow(this::nothing);
        }
        return Code.parse(of)
                .filter(code -> subjects.stream().anyMatch(row -> row.code().equals(code)))
                .orElseThrow(() -> new NoSuchRowException(Words.with("cli.noSuchSubject", Says.given(of),
                        subjects.stream().map(row -> row.code().toString())
                                .collect(Collectors.joining(", ")))));
    }

    private static boolean aboutSelections(Paper document) {
        return switch (document) {
            case MATRIX, RECOMMENDATION, REQUEST, SCORING, DEBRIEF -> true;
            default -> false;
        };
    }

    private static boolean aboutThePlan(Paper document) {
        return switch (document) {
            case ROADMAP, POSTER, CHANGES, REQUIREMENTS, CAPABILITIES, INITIATIVES, PRIORITIES, TREE,
                    TRACEABILITY, CAPABILITY_MAP,
                    CALENDAR, SAID_AND_DID, DECISION_LOG, ACTION_LOG -> true;
            default -> false;
        };
    }

    private NoSuchRowException nothing() {
        return new NoSuchRowException(Words.of("cli.nothing"));
    }
}
