package app.tandem.pages.documents;

import app.tandem.pages.Desk;
import app.tandem.pages.Folio;
import app.tandem.pages.Page;
import app.tandem.pages.Place;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.session.PlanningSession;
import app.tandem.reports.AtomicFile;
import app.tandem.reports.pack.PaperOrder;
import app.tandem.reports.pack.PaperSource;
import app.tandem.reports.pack.Papers;
import app.tandem.reports.pack.SessionPack;
import app.tandem.ui.Background;
import app.tandem.ui.Command;
import app.tandem.ui.FileChoosers;
import app.tandem.ui.Lists;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Hands over what a project office reads: each document in its kinds of file, or all of a session at once.
public final class DocumentsView implements Page {

    @FXML private ComboBox<PlanningSession> sessions;
    @FXML private ListView<PaperLine> papers;
    @FXML private HBox work;
    @FXML private ProgressBar progress;
    @FXML private Label doing;
    @FXML private Button cancel;
    @FXML private HBox result;
    @FXML private Label said;

    private final Desk desk;
    private final FileChoosers files;
    private final Folio folio;
    private final ObjectProperty<Optional<Id<?>>> selection = Folio.nothing();
    private Runnable stop = () -> {};
    private Optional<Id<PlanningSession>> chosen = Optional.empty();

    public DocumentsView(Desk desk, FileChoosers files) {
        this.desk = desk;
        this.files = files;
        folio = Folio.load(Place.DOCUMENTS, this, selection);
        sessions.setConverter(new SessionName());
        papers.setCellFactory(_ -> new PaperCell(this::export));
        papers.getSelectionModel().selectedItemProperty().subscribe(this::select);
        sessions.valueProperty().subscribe(_ -> list());
        sessions.setOnAction(_ -> chosen = Optional.ofNullable(sessions.getValue()).map(PlanningSession::id));
        folio.view().sceneProperty().subscribe(scene -> {
            if (scene == null) chosen = Optional.empty();
        });
        cancel.setOnAction(_ -> stop.run());
        work.setVisible(false);
        result.setVisible(false);
        desk.watch(folio.view(), this::show);
    }

    @Override
    public Folio folio() {
        return folio;
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of(Words.of("documents.pack"), "Shortcut+E", this::exportPack),
                Command.of(Words.of("documents.command.one"), "Enter", this::exportSelected));
    }

    /// Rows live elsewhere; a session that one comes with is the one that is handed over.
    @Override
    public boolean reveal(Id<?> id) {
        desk.plan().find(id).filter(PlanningSession.class::isInstance).map(PlanningSession.class::cast)
                .ifPresent(session -> {
                    sessions.setValue(session);
                    chosen = Optional.of(session.id());
                });
        return false;
    }

    private void show(Plan plan) {
        boolean first = sessions.getValue() == null;
        var wanted = chosen;
        Lists.update(sessions.getItems(), plan.coded(PlanningSession.class).reversed());
        sessions.setValue(wanted.flatMap(plan::find).or(source()::lastSession).orElse(null));
        chosen = wanted;
        list();
        if (first) papers.getSelectionModel().selectFirst();
    }

    private void list() {
        Lists.update(papers.getItems(), PaperLine.all(source(), sessions.getValue()));
    }

    private void select(@Nullable PaperLine line) {
        selection.set(line == null || line.of() == null
                ? Optional.empty()
                : desk.plan().find(line.of()).map(row -> row.id()));
    }

    private PaperSource source() {
        return new PaperSource(desk.plan(), desk.today(),
                revision -> desk.store().at(revision).toCompletableFuture().join(),
                revision -> desk.store().hashAt(revision).toCompletableFuture().join());
    }

    private void exportSelected() {
        var line = papers.getSelectionModel().getSelectedItem();
        if (line != null) export(line, line.paper().formats().getFirst());
    }

    private void export(PaperLine line, String format) {
        var source = source();
        var order = new PaperOrder(line.paper(), line.of(), line.part(), format);
        var kind = new FileChoosers.FileKind(format.toUpperCase(Locale.ROOT), format);
        files.save(line.sentence(), order.fileName(source), List.of(kind)).ifPresent(target -> begin(() -> {
            AtomicFile.write(target, out -> Papers.write(source, order, out, this::hear));
            return target;
        }));
    }

    private void exportPack() {
        var source = source();
        var session = sessions.getValue();
        if (session == null) return;
        files.folder(Words.of("documents.pack")).ifPresent(folder -> begin(() -> {
            new SessionPack(source, session).write(folder, this::hear);
            return folder;
        }));
    }

    private void begin(Callable<Path> writing) {
        work.setVisible(true);
        result.setVisible(false);
        progress.setProgress(0);
        doing.setText(Words.of("documents.begin"));
        stop = Background.call(writing,
                path -> end(Words.with("documents.done", path)),
                failure -> end(Words.with("documents.failed", String.valueOf(failure.getMessage()))));
    }

    /// Told from the thread that writes.
    private void hear(double share, String sentence) {
        Background.later(() -> {
            progress.setProgress(share);
            doing.setText(sentence);
        });
    }

    private void end(String sentence) {
        work.setVisible(false);
        said.setText(sentence);
        result.setVisible(true);
    }

    /// Sessions by code and title in the list.
    private static final class SessionName extends StringConverter<PlanningSession> {

        @Override
        public String toString(@Nullable PlanningSession session) {
            return session == null ? "" : session.code() + "  " + session.title();
        }

        @Override
        public @Nullable PlanningSession fromString(String text) {
            return null;
        }
    }
}
