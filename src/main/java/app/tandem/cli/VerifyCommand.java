package app.tandem.cli;

import app.tandem.cli.verify.SealProof;
import app.tandem.plan.Words;
import app.tandem.plan.session.Fingerprint;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.session.SealedText;
import app.tandem.reports.pack.PaperSource;
import app.tandem.reports.pack.SessionPack;
import app.tandem.store.PlanCheck;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `verify PLAN [FILE...]`: whether signed minutes, and the files of their pack, are what both sides signed.
@Command(
        name = "verify",
        description = "Proves signed minutes and the files of their pack against the plan.",
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private PlanArgument plan = new PlanArgument();

    @Parameters(index = "1..*", paramLabel = "FILE", description = "files of a session's pack")
    private List<Path> files = new ArrayList<>();

    private boolean found;

    VerifyCommand() {}

    @Override
    public Integer call() throws IOException {
        PlanCheck.of(plan.path()).forEach(this::find);
        if (found) return CommandLineTandem.FOUND;
        try (var store = plan.open()) {
            var proofs = SealProof.of(store);
            proofs.forEach(this::tell);
            if (proofs.isEmpty()) Says.line(spec, Words.of("verify.none"));
            for (Path file : files) prove(file, proofs, plan.source(store));
        }
        return found ? CommandLineTandem.FOUND : CommandLineTandem.DONE;
    }

    private void tell(SealProof proof) {
        if (proof.holds()) {
            Says.line(spec, Words.with("verify.holds", proof.session(), proof.revision(),
                    Fingerprint.shortForm(proof.fingerprint())));
        }
        proof.findings().forEach(finding -> find(Words.with("verify.found", proof.session(), finding)));
    }

    private void prove(Path file, List<SealProof> proofs, PaperSource source) throws IOException {
        var bytes = Files.readAllBytes(file);
        if (file.getFileName().toString().endsWith(SessionPack.SEALED)) {
            tell(file, SessionPack.Standing.SIGNED,
                    compared(SealedText.read(new String(bytes, StandardCharsets.UTF_8)), proofs));
        } else {
            written(file, bytes, source);
        }
    }

    private void tell(Path file, SessionPack.Standing standing, List<String> differences) {
        var name = file.getFileName();
        differences.forEach(difference -> find(Words.with("verify.found", name, difference)));
        if (!differences.isEmpty()) return;
        Says.line(spec, switch (standing) {
            case SIGNED -> Words.with("verify.file", name);
            case SEALED_PLAN -> Words.with("verify.plan", name);
            case DRAFT -> Words.with("verify.draft", name);
        });
    }

    /// The text says which seal it belongs to; what was sealed then says what differs.
    private static List<String> compared(SealedText text, List<SealProof> proofs) {
        return proofs.stream()
                .filter(one -> List.of(one.session().toString(), Integer.toString(one.revision()))
                        .equals(text.session()))
                .flatMap(one -> one.text().stream())
                .findFirst()
                .map(sealed -> sealed.equals(text) ? List.<String>of() : differences(sealed, text))
                .orElse(List.of(Words.of("verify.foreign")));
    }

    private static List<String> differences(SealedText sealed, SealedText text) {
        var differences = sealed.differences(text.statement());
        return differences.isEmpty() ? List.of(Words.of("verify.fingerprint")) : differences;
    }

    /// Any other file of a pack is written anew: the same plan gives the same bytes.
    private void written(Path file, byte[] bytes, PaperSource source) throws IOException {
        var name = file.getFileName().toString();
        for (var session : source.plan().coded(PlanningSession.class).reversed()) {
            if (session.sealed() && !name.startsWith(session.date().toString())) continue;
            var pack = new SessionPack(source, session);
            var again = pack.again(name);
            if (again.isPresent()) {
                tell(file, pack.standing(name), Lines.differences(again.get(), bytes));
                return;
            }
        }
        tell(file, SessionPack.Standing.DRAFT, List.of(Words.of("verify.foreign")));
    }

    private void find(String finding) {
        found = true;
        Says.line(spec, finding);
    }

    /// Where two files part.
    private static final class Lines {

        private Lines() {}

        static List<String> differences(byte[] signed, byte[] given) {
            if (Arrays.equals(signed, given)) return List.of();
            var mine = new String(signed, StandardCharsets.UTF_8).lines().toList();
            var theirs = new String(given, StandardCharsets.UTF_8).lines().toList();
            boolean text = new String(signed, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8).length
                    == signed.length;
            int at = 0;
            while (at < mine.size() && at < theirs.size() && mine.get(at).equals(theirs.get(at))) at++;
            return text && at < mine.size()
                    ? List.of(Words.with("verify.line", at + 1, mine.get(at)))
                    : List.of(Words.of("verify.bytes"));
        }
    }
}
