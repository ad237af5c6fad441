package app.tandem.shell.sheets;

import app.tandem.plan.Words;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/// Which Tandem this is, and whose work it stands on.
public final class AboutSheet extends VBox {

    public AboutSheet() {
        getStyleClass().addAll("floating", "sheet");
        var title = new Label(Words.of("app.name"));
        title.getStyleClass().add("title");
        var version = Optional.ofNullable(AboutSheet.class.getPackage().getImplementationVersion())
                .orElse("0.1.0");
        var line = new Label(Words.with("about.version", version, Runtime.version().toString(),
                System.getProperty("javafx.runtime.version", "")));
        line.setWrapText(true);
        var licences = new TextArea(Words.of("about.licences"));
        licences.setEditable(false);
        licences.setWrapText(true);
        licences.setAccessibleText(Words.of("about.licences.title"));
        var heading = new Label(Words.of("about.licences.title"));
        heading.getStyleClass().add("heading");
        getChildren().addAll(title, line, heading, licences);
    }
}
