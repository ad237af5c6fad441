package app.tandem.reports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/// SHA-256 of what a document says: who reads the same words sees the same digits.
///
/// @param hex 64 hexadecimal digits
public record Fingerprint(String hex) {

    public Fingerprint {
        if (!hex.matches("[0-9a-f]{64}")) throw new IllegalArgumentException("Not a fingerprint: " + hex);
    }

    /// @param logHead hash of the last entry of the edit log, which ties the words to their history;
    /// empty when there is none
    public static Fingerprint of(Document document, String logHead) {
        return of(logHead + "\n" + PlainText.of(document));
    }

    public static Fingerprint of(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return new Fingerprint(HexFormat.of().formatHex(
                    digest.digest(text.getBytes(StandardCharsets.UTF_8))));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /// The first eight digits as people read them aloud: 7F3A-91C2.
    public String brief() {
        var digits = hex.toUpperCase(Locale.ROOT);
        return digits.substring(0, 4) + "-" + digits.substring(4, 8);
    }
}
