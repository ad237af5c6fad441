package app.tandem.cli;

import app.tandem.plan.Code;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.session.PlanningSession;
import app.tandem.reports.Progress;
import app.tandem.reports.pack.PaperSource;
import app.tandem.reports.pack.SessionPack;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `pack PLAN --out DIR`: everything a project office gets after a session.
@Command(
        name = "pack",
        description = "Writes minutes, matrices, roadmap, decisions and actions of a session.",
        mixinStandardHelpOptions = true)
final class PackCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private PlanArgument plan = new PlanArgument();

    @Option(names = "--out", paramLabel = "DIR", required = true,
            description = "the folder; made when missing")
    private @Nullable Path out;

    @Option(names = "--session", paramLabel = "CODE",
            description = "such as S4; the last one held when left out")
    private @Nullable String session;

    PackCommand() {}

    @Override
    public Integer call() throws IOException {
        try (var store = plan.open()) {
            var source = plan.source(store);
            var files = new SessionPack(source, session(source)).write(Says.given(out), Progress.UNHEARD);
            files.forEach(file -> Says.line(spec, Words.with("cli.written", file)));
        }
        return CommandLineTandem.DONE;
    }

    private PlanningSession session(PaperSource source) {
        if (session == null) {
            return source.lastSession().orElseThrow(() -> new NoSuchRowException(Words.of("cli.noSession")));
        }
        return Code.parse(session)
                .flatMap(source.plan()::find)
                .filter(PlanningSession.class::isInstance)
                .map(PlanningSession.class::cast)
                .orElseThrow(() -> new NoSuchRowException(
                        Words.with("cli.noSuchSession", Says.given(session), codes(source.plan()))));
    }

    private static String codes(Plan plan) {
        return plan.coded(PlanningSession.class).stream()
                .map(one -> one.code().toString())
                .collect(Collectors.joining(", "));
    }
}
