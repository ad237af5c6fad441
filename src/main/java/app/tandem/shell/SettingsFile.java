package app.tandem.shell;

import app.tandem.pages.Desk;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import net.harawata.appdirs.AppDirsFactory;

/// The settings on disk, in the folder that the computer has for them. Losing them costs no plan, so a file
/// that cannot be read or written is passed over.
public final class SettingsFile {

    private static final System.Logger LOG = System.getLogger(SettingsFile.class.getName());
    private static final ObjectMapper JSON = new ObjectMapper()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(SerializationFeature.INDENT_OUTPUT);

    private final Path file;
    private final ReadOnlyObjectWrapper<Settings> settings;

    public SettingsFile(Path file) {
        this.file = file;
        settings = new ReadOnlyObjectWrapper<>(read(file));
    }

    /// Where the computer keeps such files.
    public static SettingsFile ofThisComputer() {
        return new SettingsFile(folder().resolve("settings.json"));
    }

    /// The folder for the program's own files.
    public static Path folder() {
        return Path.of(AppDirsFactory.getInstance().getUserConfigDir("Tandem", null, null));
    }

    /// A name in a folder beside the settings that no file has yet.
    Path free(String folder, String name, String ending) throws IOException {
        var place = Files.createDirectories(file.toAbsolutePath().resolveSibling(folder));
        var free = place.resolve(name + ending);
        for (int number = 2; Files.exists(free); number++) free = place.resolve(name + " " + number + ending);
        return free;
    }

    public ReadOnlyObjectProperty<Settings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    public Settings get() {
        return settings.get();
    }

    /// Changes the settings, at once and on disk.
    public void change(UnaryOperator<Settings> change) {
        var next = change.apply(settings.get());
        if (next.equals(settings.get())) return;
        settings.set(next);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.write(fresh, JSON.writeValueAsBytes(next));
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "The settings could not be written", e);
        }
    }

    /// What the person keeps for themselves, each text under its name.
    Desk.Notes notes() {
        return new Desk.Notes() {
            @Override
            public String text(String name) {
                return get().notes().getOrDefault(name, "");
            }

            @Override
            public void keep(String name, String text) {
                change(settings -> settings.noted(name, text));
            }
        };
    }

    private static Settings read(Path file) {
        try {
            return Files.exists(file) ? JSON.readValue(Files.readAllBytes(file), Settings.class)
                    : Settings.FIRST;
        } catch (JsonProcessingException e) {
            LOG.log(System.Logger.Level.WARNING, "The settings were not readable; the first ones are used",
                    e);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "The settings could not be read", e);
        }
        return Settings.FIRST;
    }
}
