package app.tandem.plan;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// Every word that people read, from one bundle. Keys are `page.thing` or `page.thing.role`.
public final class Words {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("app.tandem.messages");

    private Words() {}

    /// The bundle itself, for FXML.
    public static ResourceBundle bundle() {
        return BUNDLE;
    }

    public static String of(String key) {
        return BUNDLE.getString(key);
    }

    /// The pattern under the key with `{0}`, `{1}` … filled in. Choices take their plural from
    /// [java.text.ChoiceFormat].
    public static String with(String key, Object... values) {
        return new MessageFormat(BUNDLE.getString(key),
                Locale.getDefault(Locale.Category.FORMAT)).format(values);
    }

    /// What people call a constant: the key is `Requirement.Status.AGREED` or `Side.IT`.
    public static String of(Enum<?> constant) {
        return BUNDLE.getString(name(constant.getDeclaringClass()) + "." + constant.name());
    }

    /// One of several texts about a constant: the key is `Type.CONSTANT.role`.
    public static String of(Enum<?> constant, String role) {
        return BUNDLE.getString(name(constant.getDeclaringClass()) + "." + constant.name() + "." + role);
    }

    /// What people call one row of a kind, such as "Requirement".
    public static String kind(Class<? extends Row> kind) {
        return BUNDLE.getString("kind." + kind.getSimpleName());
    }

    /// What people call many rows of a kind, such as "Requirements".
    public static String kinds(Class<? extends Row> kind) {
        return BUNDLE.getString("kinds." + kind.getSimpleName());
    }

    /// What people call a component of a record, such as "Owner, IT" for `ownerIt`.
    public static String field(String component) {
        return BUNDLE.getString("field." + component);
    }

    private static String name(Class<?> type) {
        var outer = type.getEnclosingClass();
        return outer == null ? type.getSimpleName() : name(outer) + "." + type.getSimpleName();
    }
}
