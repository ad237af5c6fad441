package app.tandem.cli.verify;

import app.tandem.plan.Code;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.session.Fingerprint;
import app.tandem.plan.session.MinutesText;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.session.SealedText;
import app.tandem.plan.session.Signature;
import app.tandem.store.LogEntry;
import app.tandem.store.PlanStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Whether a seal still proves what both sides signed: the text as it was then, the hash that the log ended
/// with, both signatures, and the minutes as the plan has them now.
///
/// @param text what was sealed; empty when no hash of the log gives the fingerprint
public record SealProof(
        Code session, int revision, String fingerprint, Optional<SealedText> text, List<String> findings) {

    /// One proof for each seal that was ever set, the oldest first.
    public static List<SealProof> of(PlanStore store) {
        var entries = store.newest(Integer.MAX_VALUE).toCompletableFuture().join().reversed();
        var proofs = new ArrayList<SealProof>();
        for (LogEntry entry : entries) {
            if (entry.action() != LogEntry.Action.SEAL) continue;
            var before = at(store, entry.seq() - 1);
            var after = at(store, entry.seq());
            var hashes = entries.stream().filter(one -> one.seq() < entry.seq()).map(LogEntry::hash).toList();
            after.all(PlanningSession.class).stream()
                    .filter(PlanningSession::sealed)
                    .filter(one -> before.find(one.id()).filter(PlanningSession::sealed).isEmpty())
                    .forEach(one -> proofs.add(new Sealing(before, after, hashes).proof(one, store.plan())));
        }
        return proofs;
    }

    public boolean holds() {
        return findings.isEmpty();
    }

    private static Plan at(PlanStore store, long revision) {
        return store.at(revision).toCompletableFuture().join();
    }

    /// The plan on both sides of a seal, and every hash that the log had until then.
    private record Sealing(Plan before, Plan after, List<String> hashes) {

        SealProof proof(PlanningSession sealed, Plan now) {
            var statement = MinutesText.of(before, before.find(sealed.id()).orElse(sealed));
            var text = hashes.reversed().stream()
                    .map(hash -> new SealedText(statement, hash))
                    .filter(one -> one.fingerprint().equals(sealed.fingerprint()))
                    .findFirst();
            var findings = new ArrayList<String>();
            if (text.isEmpty()) findings.add(Words.of("verify.fingerprint"));
            signatures(sealed, statement, findings);
            now.find(sealed.id())
                    .filter(one -> one.sealed() && one.minutesRevision() == sealed.minutesRevision())
                    .ifPresent(one -> findings.addAll(
                            new SealedText(statement, "").differences(MinutesText.of(now, one))));
            if (now.find(sealed.id()).isEmpty()) findings.add(Words.with("verify.gone", sealed.code()));
            return new SealProof(
                    sealed.code(), sealed.minutesRevision(), sealed.fingerprint(), text, findings);
        }

        private void signatures(PlanningSession sealed, String statement, List<String> findings) {
            var signed = after.referring(Signature.class, sealed.id()).stream()
                    .filter(one -> one.minutesRevision() == sealed.minutesRevision())
                    .toList();
            var print = Fingerprint.of(statement);
            signed.stream().filter(one -> !one.fingerprint().equals(print))
                    .forEach(one -> findings.add(Words.with("verify.signature", Words.of(one.side()))));
            if (signed.stream().map(Signature::side).distinct().count() < 2) {
                findings.add(Words.of("verify.unsigned"));
            }
        }
    }
}
