package app.tandem.plan.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/// A number that changes with every letter of a text: SHA-256, as 64 hexadecimal digits.
public final class Fingerprint {

    private Fingerprint() {}

    public static String of(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /// The first eight digits as people read them aloud, such as 7F3A-91C2; empty for none.
    public static String shortForm(String fingerprint) {
        if (fingerprint.length() < 8) return fingerprint;
        var digits = fingerprint.toUpperCase(Locale.ROOT);
        return digits.substring(0, 4) + "-" + digits.substring(4, 8);
    }
}
