package app.tandem.reports.pack;

import app.tandem.plan.Words;
import app.tandem.plan.session.Fingerprint;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.vendor.Selection;
import app.tandem.reports.AtomicFile;
import app.tandem.reports.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Everything that a project office gets after a session, in one folder with a list of fingerprints.
public record SessionPack(PaperSource source, PlanningSession session) {

    /// How the name of the file with the text under a seal ends.
    public static final String SEALED = "_sealed.txt";

    private static final String LIST = "README.txt";

    /// The papers in the order in which they are listed.
    public List<PaperOrder> orders() {
        var orders = new ArrayList<PaperOrder>();
        orders.add(new PaperOrder(Paper.MINUTES, session.code(), "pdf"));
        orders.add(new PaperOrder(Paper.MINUTES, session.code(), "docx"));
        orders.add(new PaperOrder(Paper.DECISIONS, session.code(), "csv"));
        orders.add(new PaperOrder(Paper.ACTIONS, session.code(), "csv"));
        for (var selection : source.plan().coded(Selection.class)) {
            orders.add(new PaperOrder(Paper.MATRIX, selection.code(), "xlsx"));
            orders.add(new PaperOrder(Paper.MATRIX, selection.code(), "pdf"));
            orders.add(new PaperOrder(Paper.RECOMMENDATION, selection.code(), "docx"));
        }
        orders.add(new PaperOrder(Paper.ROADMAP, null, "pdf"));
        orders.add(new PaperOrder(Paper.ROADMAP, null, "pptx"));
        return orders;
    }

    /// Writes all of them. Interrupting the thread stops between two files; each file is whole or not there.
    ///
    /// @return the files, the list of fingerprints last
    public List<Path> write(Path folder, Progress progress) throws IOException {
        var files = new ArrayList<Path>();
        var list = new StringBuilder(Words.with("pack.list", session.title(), source.today())).append("\n\n");
        var orders = orders();
        for (int i = 0; i < orders.size(); i++) {
            var order = orders.get(i);
            var name = order.fileName(source);
            progress.at((double) i / orders.size(), name);
            var bytes = bytes(order);
            var file = folder.resolve(name);
            AtomicFile.write(file, out -> out.write(bytes));
            files.add(file);
            list.append(sha256(bytes)).append("  ").append(name).append('\n');
        }
        if (session.sealed()) {
            list.append('\n').append(Words.with("pack.sealed", session.minutesRevision(),
                    Fingerprint.shortForm(session.fingerprint()), session.fingerprint())).append('\n');
        }
        for (var proof : proofs().entrySet()) {
            var file = folder.resolve(proof.getKey());
            AtomicFile.write(file, out -> out.write(proof.getValue()));
            files.add(file);
            list.append(sha256(proof.getValue())).append("  ").append(proof.getKey()).append('\n');
        }
        var readme = folder.resolve(LIST);
        AtomicFile.write(readme, out -> out.write(list.toString().getBytes(StandardCharsets.UTF_8)));
        files.add(readme);
        progress.at(1, LIST);
        return files;
    }

    /// The file of that name, written again; empty when the pack has none.
    public Optional<byte[]> again(String name) throws IOException {
        for (var order : orders()) {
            if (order.fileName(source).equals(name)) return Optional.of(bytes(order));
        }
        return Optional.empty();
    }

    /// The text under the seal, and how anybody proves it.
    private Map<String, byte[]> proofs() {
        return source.sealed(session)
                .<Map<String, byte[]>>map(text -> {
                    var name = "%s_%s_v%d%s".formatted(
                            session.date(), session.code(), session.minutesRevision(), SEALED);
                    var files = new LinkedHashMap<String, byte[]>();
                    files.put(name, text.text().getBytes(StandardCharsets.UTF_8));
                    files.put("VERIFY.txt", HowToVerify.of(session, text, name));
                    return files;
                })
                .orElse(Map.of());
    }

    private byte[] bytes(PaperOrder order) throws IOException {
        var bytes = new ByteArrayOutputStream();
        Papers.write(source, order, bytes, Progress.UNHEARD);
        return bytes.toByteArray();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
