package app.tandem.ui;

/// Text as it may stand on a line of the window, wherever it came from: what would move, hide or reverse the
/// letters around it stands there as its number, and a text longer than anybody reads on a card is cut.
public final class Visible {

    /// More letters than a line has room for on any screen.
    private static final int LONGEST = 400;

    private Visible() {}

    public static String line(String text) {
        int end = text.length() > LONGEST ? whole(text) : text.length();
        if (end == text.length() && text.chars().noneMatch(Visible::hidden)) return text;
        var shown = new StringBuilder(end + 16);
        text.substring(0, end).chars().forEach(letter -> {
            if (letter == '\n' || letter == '\t' || letter == '\r') shown.append(' ');
            else if (hidden(letter)) shown.append("[U+%04X]".formatted(letter));
            else shown.append((char) letter);
        });
        return end < text.length() ? shown.append('…').toString() : shown.toString();
    }

    /// Control characters, marks of direction and spaces of no width.
    private static boolean hidden(int letter) {
        return letter < 0x20
                || (letter >= 0x7F && letter < 0xA0)
                || letter == 0x061C
                || (letter >= 0x200B && letter <= 0x200F)
                || (letter >= 0x2028 && letter <= 0x202E)
                || (letter >= 0x2060 && letter <= 0x206F)
                || letter == 0xFEFF;
    }

    /// Not between the two halves of one letter.
    private static int whole(String text) {
        return Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    }
}
