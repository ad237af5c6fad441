package app.tandem.reports.pack;

import app.tandem.plan.session.Fingerprint;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.session.SealedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// One page that lets anybody prove sealed minutes without Tandem.
final class HowToVerify {

    private HowToVerify() {}

    /// @param file the name of the file that holds the text under the seal
    static byte[] of(PlanningSession session, SealedText text, String file) {
        try (var page = Objects.requireNonNull(HowToVerify.class.getResourceAsStream("verify.txt"))) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{session}", session.code().toString())
                    .replace("{revision}", Integer.toString(session.minutesRevision()))
                    .replace("{file}", file)
                    .replace("{fingerprint}", session.fingerprint())
                    .replace("{short}", Fingerprint.shortForm(session.fingerprint()))
                    .replace("{statement}", Fingerprint.of(text.statement()))
                    .replace("{head}", text.head())
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
