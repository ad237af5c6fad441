package app.tandem.pages.records;

import org.jspecify.annotations.Nullable;

/// What a person gave as the value of a field.
public record Entry(Field field, @Nullable Object value) {}
