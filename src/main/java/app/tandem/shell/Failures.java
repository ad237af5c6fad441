package app.tandem.shell;

import app.tandem.plan.Words;
import app.tandem.store.PlanFileException;
import app.tandem.ui.Theme;
import java.io.PrintWriter;
import java.io.StringWriter;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;

/// Says what went wrong: what happened, whether the work is safe, and what to do now.
public final class Failures {

    private static final System.Logger LOG = System.getLogger(Failures.class.getName());

    private final Theme theme;

    public Failures(Theme theme) {
        this.theme = theme;
    }

    /// Logs the failure once and shows it. Call on the JavaFX thread.
    public void show(Throwable failure) {
        LOG.log(System.Logger.Level.ERROR, "Something failed", failure);
        var stage = new Stage();
        stage.initModality(Modality.APPLICATION_MODAL);
        stage.setTitle(Words.of("failure.title"));
        var scene = new Scene(content(failure, stage));
        theme.apply(scene);
        stage.setScene(scene);
        stage.show();
    }

    /// The three answers, one below the other.
    static VBox answers(Throwable failure) {
        var box = new VBox();
        box.getStyleClass().add("answers");
        if (failure instanceof PlanFileException refusal) {
            var reason = refusal.reason();
            answer(box, Words.of("failure.what"), refusal.getMessage() + ".");
            answer(box, Words.of("failure.safe"), Words.of(reason, "safe"));
            answer(box, Words.of("failure.next"), Words.of(reason, "next"));
        } else {
            answer(box, Words.of("failure.what"), Words.of("failure.ours.what"));
            answer(box, Words.of("failure.safe"), Words.of("failure.ours.safe"));
            answer(box, Words.of("failure.next"), Words.of("failure.ours.next"));
        }
        return box;
    }

    private static void answer(VBox box, String question, String answer) {
        var asked = new Label(question);
        asked.getStyleClass().add("caps");
        var said = new Label(answer);
        said.setWrapText(true);
        box.getChildren().addAll(asked, said);
    }

    private static VBox content(Throwable failure, Stage stage) {
        var title = new Label(Words.of("failure.title"));
        title.getStyleClass().add("title");
        var details = new TextArea(details(failure));
        details.setEditable(false);
        details.getStyleClass().add("mono");
        details.setAccessibleText(Words.of("failure.details"));
        VBox.setVgrow(details, Priority.ALWAYS);
        var box = new VBox(title, answers(failure), details, buttons(failure, stage));
        box.getStyleClass().addAll("failure", "surface");
        box.getStylesheets().add(String.valueOf(Failures.class.getResource("/app/tandem/shell/shell.css")));
        return box;
    }

    private static ButtonBar buttons(Throwable failure, Stage stage) {
        var copy = new Button(Words.of("failure.copy"));
        ButtonBar.setButtonData(copy, ButtonData.LEFT);
        copy.setOnAction(_ -> {
            var content = new ClipboardContent();
            content.putString(details(failure));
            Clipboard.getSystemClipboard().setContent(content);
        });
        var close = new Button(Words.of("failure.close"));
        close.setDefaultButton(true);
        close.setCancelButton(true);
        close.setOnAction(_ -> stage.close());
        var bar = new ButtonBar();
        bar.getButtons().addAll(copy, close);
        return bar;
    }

    private static String details(Throwable failure) {
        var text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text, true));
        return "Tandem, Java " + Runtime.version() + ", " + System.getProperty("os.name") + "\n" + text;
    }
}
