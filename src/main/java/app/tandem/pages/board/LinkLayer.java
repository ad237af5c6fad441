package app.tandem.pages.board;

import app.tandem.pages.board.lines.Line;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.LinkScene;
import app.tandem.plan.backlog.LinkScene.Curve;
import app.tandem.plan.backlog.LinkScene.Gutter;
import app.tandem.plan.backlog.LinkScene.Link;
import app.tandem.plan.backlog.LinkScene.Stub;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.ListView;
import javafx.scene.layout.Pane;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// The gutter between the columns: a line with a chip for every link of which both cards are in sight,
/// and a stub where one is not. What is out of sight costs nothing.
final class LinkLayer extends Pane {

    /// Pixels beyond the gutter in which a line still reaches its ring.
    private static final double AROUND = 80;

    private final Pane lines = new Pane();
    private final Stubs stubs = new Stubs(stub -> onStub(stub));
    private final Map<Id<Fit>, FitChip> chips = new HashMap<>();
    private final Map<Id<Fit>, Fit> fits = new HashMap<>();
    private final ListView<Line> needs;
    private final ListView<Line> offers;
    private final Places left;
    private final Places right;
    private Plan plan = Plan.EMPTY;
    private @Nullable Id<?> emphasised;
    private @Nullable Drawn drawn;
    private boolean stale;
    private Consumer<FitChip> onChip = _ -> {};
    private Consumer<Fit> onStub = _ -> {};

    /// What the lines in sight were drawn from.
    private record Drawn(Gutter gutter, List<Link> links, List<Fit> fits, @Nullable Id<?> emphasised) {}

    LinkLayer(ListView<Line> needs, ListView<Line> offers) {
        this.needs = needs;
        this.offers = offers;
        left = new Places(needs.getItems());
        right = new Places(offers.getItems());
        getStyleClass().add("link-layer");
        var clip = new Rectangle();
        clip.setX(-AROUND);
        clip.widthProperty().bind(widthProperty().add(2 * AROUND));
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        setPickOnBounds(false);
        lines.setMouseTransparent(true);
        getChildren().addAll(lines, stubs);
    }

    /// @param onChip told of each new chip, to listen to it; onStub of a stub that was clicked
    void listen(Consumer<FitChip> onChip, Consumer<Fit> onStub) {
        this.onChip = onChip;
        this.onStub = onStub;
        Runnable look = this::look;
        sceneProperty().subscribe((was, is) -> {
            if (was != null) was.removePostLayoutPulseListener(look);
            if (is != null) is.addPostLayoutPulseListener(look);
        });
    }

    /// What stands in the columns has changed; it is drawn once they are laid out.
    void show(Plan next) {
        plan = next;
        stale = true;
        requestLayout();
    }

    /// Draws the links of the card, or the one link, in ink.
    void emphasise(@Nullable Id<?> id) {
        if (Objects.equals(emphasised, id)) return;
        emphasised = id;
        stale = true;
        requestLayout();
    }

    Optional<FitChip> chip(Id<?> fit) {
        return Optional.ofNullable(chips.get(fit));
    }

    /// The link of that id, when both its cards are in the columns.
    Optional<Fit> fit(Id<?> id) {
        return id.kind() != Fit.class ? Optional.empty() : plan.find(id)
                .map(Fit.class::cast)
                .filter(fit -> left.of(fit.requirement()) >= 0 && right.of(fit.capability()) >= 0);
    }

    /// Where the cards of the column stand.
    Places left() {
        return left;
    }

    Places right() {
        return right;
    }

    /// Draws again when a column has been scrolled or resized since, or what is in sight is not what it was.
    void look() {
        if (getScene() == null) return;
        var gutter = new Gutter(Steps.of(needs, this), Steps.of(offers, this), getWidth(), getHeight());
        if (!stale && drawn != null && gutter.equals(drawn.gutter())) return;
        stale = false;
        fits.clear();
        var links = new ArrayList<Link>();
        for (var fit : inSight(gutter)) {
            int from = left.of(fit.requirement());
            int to = right.of(fit.capability());
            if (from < 0 || to < 0 || fits.put(fit.id(), fit) != null) continue;
            links.add(new Link(fit.id(), from, to));
        }
        var next = new Drawn(gutter, links, List.copyOf(fits.values()), emphasised);
        if (next.equals(drawn)) return;
        drawn = next;
        draw(gutter, LinkScene.of(gutter, links));
    }

    /// The links of the cards in sight: no others can be seen, however many there are.
    private List<Fit> inSight(Gutter gutter) {
        return Stream.concat(
                        gutter.left().within(getHeight(), needs.getItems()).stream(),
                        gutter.right().within(getHeight(), offers.getItems()).stream())
                .flatMap(line -> line instanceof Line.Card card ? card.fits().stream() : Stream.empty())
                .toList();
    }

    /// Chips stay the same nodes, so that the one with the focus keeps it.
    private void draw(Gutter gutter, LinkScene scene) {
        var paths = new ArrayList<Path>();
        var seen = new HashSet<Id<Fit>>();
        for (var curve : scene.curves()) {
            var fit = fits.get(curve.fit());
            if (fit == null) continue;
            seen.add(fit.id());
            paths.add(line(gutter, curve, fit));
            place(chipOf(fit), curve);
        }
        lines.getChildren().setAll(paths);
        getChildren().removeIf(node -> node instanceof FitChip chip && !seen.contains(chip.fit().id()));
        chips.keySet().retainAll(seen);
        stubs.show(scene.stubs(), getWidth());
    }

    private FitChip chipOf(Fit fit) {
        var chip = chips.computeIfAbsent(fit.id(), _ -> {
            var made = new FitChip(fit);
            onChip.accept(made);
            getChildren().add(made);
            return made;
        });
        chip.show(fit, plan.get(fit.requirement()).code().toString(),
                plan.get(fit.capability()).code().toString());
        chip.fitInto(getWidth());
        return chip;
    }

    private void place(FitChip chip, Curve curve) {
        chip.applyCss();
        chip.autosize();
        chip.relocate((getWidth() - chip.getWidth()) / 2, curve.chip() - chip.getHeight() / 2);
    }

    private Path line(Gutter gutter, Curve curve, Fit fit) {
        double middle = getWidth() / 2;
        double from = gutter.left().ring();
        double to = gutter.right().ring();
        var path = new Path(
                new MoveTo(from, curve.left()),
                new CubicCurveTo(middle * 0.55, curve.left(), middle * 0.45, curve.chip(), middle * 0.8,
                        curve.chip()),
                new LineTo(middle * 1.2, curve.chip()),
                new CubicCurveTo(middle * 1.55, curve.chip(), middle * 1.45, curve.right(), to,
                        curve.right()));
        path.getStyleClass().addAll("link", fit.coverage().name().toLowerCase(Locale.ROOT));
        if (fit.id().equals(emphasised) || fit.requirement().equals(emphasised)
                || fit.capability().equals(emphasised)) {
            path.getStyleClass().add("emphasised");
        }
        return path;
    }

    private void onStub(Stub stub) {
        Optional.ofNullable(fits.get(stub.fits().getFirst())).ifPresent(onStub);
    }
}
