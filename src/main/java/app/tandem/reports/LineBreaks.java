package app.tandem.reports;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;

/// Where a line of a PDF may end: as in any English text, but never inside a code such as R-07.
final class LineBreaks implements FSTextBreaker {

    private static final Pattern CODE = Pattern.compile("[A-Z]{1,3}-\\d+");

    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.ENGLISH);
    private String text = "";

    @Override
    public void setText(String words) {
        text = words;
        breaks.setText(words);
    }

    @Override
    public int next() {
        int next = breaks.next();
        while (next != BreakIterator.DONE && insideCode(next)) next = breaks.next();
        return next;
    }

    private boolean insideCode(int at) {
        if (at == 0 || at == text.length() || text.charAt(at - 1) != '-') return false;
        int start = at - 1;
        while (start > 0 && Character.isUpperCase(text.charAt(start - 1))) start--;
        return CODE.matcher(text).region(start, text.length()).lookingAt();
    }
}
