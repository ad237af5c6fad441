package app.tandem.store;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/// What a table should contain: the number of its rows, and the sum of their SHA-256 digests modulo
/// 2^256. Adding or removing a row changes it by that row's digest alone.
record Digest(long rows, BigInteger sum) {

    static final Digest EMPTY = new Digest(0, BigInteger.ZERO);

    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);

    Digest plus(@Nullable Object[] plain) {
        return new Digest(rows + 1, sum.add(number(plain)).mod(MODULUS));
    }

    Digest minus(@Nullable Object[] plain) {
        return new Digest(rows - 1, sum.subtract(number(plain)).mod(MODULUS));
    }

    Digest plus(Digest other) {
        return new Digest(rows + other.rows, sum.add(other.sum).mod(MODULUS));
    }

    /// A table and what it adds up to, in one line of the log: name, rows, 64 hexadecimal digits.
    record OfTable(String table, Digest digest) {

        /// @throws IllegalArgumentException when the line was not written by [#toString]
        static OfTable read(String line) {
            var parts = line.split(" ", -1);
            if (parts.length != 3) throw new IllegalArgumentException(line);
            return new OfTable(parts[0], new Digest(Long.parseLong(parts[1]), new BigInteger(parts[2], 16)));
        }

        @Override
        public String toString() {
            return table + " " + digest.rows + " " + "%064x".formatted(digest.sum);
        }
    }

    /// SHA-256 over the values, each preceded by its length in bytes; a missing one has length -1.
    static byte[] sha256(@Nullable Object... values) {
        MessageDigest sha = sha256();
        var length = ByteBuffer.allocate(Integer.BYTES);
        for (Object value : values) {
            byte[] bytes = value == null ? null : value.toString().getBytes(StandardCharsets.UTF_8);
            sha.update(length.clear().putInt(bytes == null ? -1 : bytes.length).array());
            if (bytes != null) sha.update(bytes);
        }
        return sha.digest();
    }

    private static BigInteger number(@Nullable Object[] plain) {
        return new BigInteger(1, sha256(plain));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
