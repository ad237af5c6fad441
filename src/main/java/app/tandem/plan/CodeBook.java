package app.tandem.plan;

import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// The highest number each prefix has ever had, so that no code is given twice.
public record CodeBook(PMap<String, Integer> highest) {

    public static final CodeBook EMPTY = new CodeBook(HashTreePMap.empty());

    public Code next(String prefix) {
        return new Code(prefix, highest.getOrDefault(prefix, 0) + 1);
    }

    CodeBook seen(Row row) {
        return row instanceof Coded coded ? seen(coded.code()) : this;
    }

    public CodeBook seen(Code code) {
        return code.number() > highest.getOrDefault(code.prefix(), 0)
                ? new CodeBook(highest.plus(code.prefix(), code.number()))
                : this;
    }
}
