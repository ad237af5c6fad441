package app.tandem.reports.pack;

import app.tandem.plan.Words;
import app.tandem.plan.session.Fingerprint;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.vendor.Selection;
import app.tandem.reports.AtomicFile;
import app.tandem.reports.Progress;
import app.tandem.reports.minutes.MinutesSource;
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
import java.util.Set;

/// Everything that a project office gets after a session, in one folder with a list of fingerprints. Of a
/// sealed session all of it is written from the plan as it was sealed, so that it reads the same ever after.
public record SessionPack(PaperSource source, PlanningSession session) {

    /// How the name of the file with the text under a seal ends.
    public static final String SEALED = "_sealed.txt";

    private static final Set<Paper> SIGNED = Set.of(Paper.MINUTES, Paper.DECISIONS, Paper.ACTIONS);

    /// How far the signatures reach: over the file itself, over the plan that it was written from, or not.
    public enum Standing { SIGNED, SEALED_PLAN, DRAFT }

    public SessionPack {
        source = source.sealing(session);
    }

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
        var sums = new LinkedHashMap<String, String>();
        var orders = orders();
        for (int i = 0; i < orders.size(); i++) {
            var name = orders.get(i).fileName(source);
            progress.at((double) i / orders.size(), name);
            files.add(kept(folder.resolve(name), bytes(orders.get(i)), sums));
        }
        for (var proof : proofs().entrySet()) {
            files.add(kept(folder.resolve(proof.getKey()), proof.getValue(), sums));
        }
        files.add(kept(folder.resolve(listName()), list(sums), sums));
        progress.at(1, listName());
        return files;
    }

    /// The file of that name, written again; empty when the pack has none.
    public Optional<byte[]> again(String name) throws IOException {
        for (var order : orders()) {
            if (order.fileName(source).equals(name)) return Optional.of(bytes(order));
        }
        var proof = proofs().get(name);
        if (proof != null) return Optional.of(proof);
        return name.equals(listName()) ? Optional.of(list(sums())) : Optional.empty();
    }

    /// How far the signatures reach over the file of that name.
    public Standing standing(String name) {
        if (MinutesSource.sealing(source.plan(), session).isEmpty()) return Standing.DRAFT;
        boolean signed = proofs().containsKey(name) || orders().stream()
                .anyMatch(order -> SIGNED.contains(order.paper()) && order.fileName(source).equals(name));
        return signed ? Standing.SIGNED : Standing.SEALED_PLAN;
    }

    /// The text under the seal, and how anybody proves it.
    private Map<String, byte[]> proofs() {
        return source.sealed(session)
                .<Map<String, byte[]>>map(text -> {
                    var name = "%s_%s_v%d%s".formatted(
                            session.date(), session.code(), session.minutesRevision(), SEALED);
                    var files = new LinkedHashMap<String, byte[]>();
                    files.put(name, text.text().getBytes(StandardCharsets.UTF_8));
                    files.put(textName("VERIFY"), HowToVerify.of(session, text, name));
                    return files;
                })
                .orElse(Map.of());
    }

    private String listName() {
        return textName("README");
    }

    private String textName(String what) {
        var version = session.sealed() ? "v" + session.minutesRevision() : "draft";
        return "%s_%s_%s_%s.txt".formatted(session.date(), session.code(), what, version);
    }

    /// What the pack holds, from which plan, and the fingerprint of each file.
    private byte[] list(Map<String, String> sums) {
        var list = new StringBuilder(standing(listName()) == Standing.DRAFT
                ? Words.with("pack.list", session.title(), source.today())
                : Words.with("pack.list.sealed", session.title(), session.minutesRevision())).append("\n\n");
        sums.forEach((name, sum) -> list.append(sum).append("  ").append(name).append('\n'));
        if (session.sealed()) {
            list.append('\n').append(Words.with("pack.sealed", session.minutesRevision(),
                    Fingerprint.shortForm(session.fingerprint()), session.fingerprint())).append('\n');
        }
        return list.toString().getBytes(StandardCharsets.UTF_8);
    }

    private Map<String, String> sums() throws IOException {
        var sums = new LinkedHashMap<String, String>();
        for (var order : orders()) sums.put(order.fileName(source), sha256(bytes(order)));
        proofs().forEach((name, bytes) -> sums.put(name, sha256(bytes)));
        return sums;
    }

    private static Path kept(Path file, byte[] bytes, Map<String, String> sums) throws IOException {
        AtomicFile.write(file, out -> out.write(bytes));
        sums.put(String.valueOf(file.getFileName()), sha256(bytes));
        return file;
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
