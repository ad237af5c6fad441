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

    /// What people call a constant: the key is `Type.CONSTANT`.
    public static String of(Enum<?> constant) {
        return BUNDLE.getString(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }
}
