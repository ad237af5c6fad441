package app.tandem.reports.paint;

/// Text as XML may hold it: markup loses its force, and what XML forbids shows as a replacement sign.
public final class Escape {

    private static final char REPLACEMENT = '\uFFFD';

    private Escape() {}

    public static String xml(String text) {
        var out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(sign -> {
            switch (sign) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(allowed(sign) ? sign : REPLACEMENT);
            }
        });
        return out.toString();
    }

    /// Text without what XML forbids, for libraries that escape markup themselves.
    public static String clean(String text) {
        if (text.codePoints().allMatch(Escape::allowed)) return text;
        return text.codePoints().map(sign -> allowed(sign) ? sign : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean allowed(int sign) {
        return sign == '\t' || sign == '\n' || sign == '\r'
                || (sign >= 0x20 && sign <= 0xD7FF)
                || (sign >= 0xE000 && sign <= 0xFFFD)
                || sign >= 0x10000;
    }
}
