package app.tandem.cli;

import app.tandem.cli.verify.SealProof;
import app.tandem.plan.Words;
import app.tandem.store.PlanCheck;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `check PLAN`: whether the file holds what was written.
@Command(
        name = "check",
        description = "Looks whether the file holds what was written: one line for each finding.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private PlanArgument plan = new PlanArgument();

    CheckCommand() {}

    @Override
    public Integer call() {
        List<String> findings = PlanCheck.of(plan.path());
        findings.forEach(finding -> Says.line(spec, finding));
        if (findings.isEmpty()) findings = seals();

        if (findings.isEmpty()) Says.line(spec, Words.of("cli.check.sound"));
        return findings.isEmpty() ? CommandLineTandem.DONE : CommandLineTandem.FOUND;
    }

    /// A sound file may still hold minutes that read otherwise than both sides signed.
    private List<String> seals() {
        try (var store = plan.open()) {
            var findings = SealProof.of(store).stream()
                    .flatMap(proof -> proof.findings().stream()
                            .map(finding -> Words.with("verify.found", proof.session(), finding)))
                    .toList();
            findings.forEach(finding -> Says.line(spec, finding));
            return findings;
        }
    }
}
