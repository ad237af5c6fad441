package app.tandem.pages.roadmap.timeline;

import app.tandem.plan.roadmap.TimeScale;
import app.tandem.plan.roadmap.scene.Density;
import app.tandem.plan.roadmap.scene.LaneField;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// An arrangement as one line of text, so that it is there again when the plan is opened again.
public final class ArrangementText {

    private static final int PARTS = 7;
    private static final String NONE = "-";
    /// Stands before each folded lane, so that one without a name is told from none.
    private static final String LANE = ".";

    private ArrangementText() {}

    public static String of(Arrangement chosen) {
        var within = chosen.within();
        var folded = chosen.folded().stream().sorted()
                .map(lane -> LANE + Base64.getEncoder().encodeToString(lane.getBytes(StandardCharsets.UTF_8)))
                .collect(Collectors.joining(","));
        return String.join(" ", chosen.years().name(), chosen.lanes().name(),
                within == null ? NONE : within.name(), chosen.colour().name(), chosen.density().name(),
                Double.toString(chosen.zoom()), folded.isEmpty() ? NONE : folded);
    }

    /// Empty for anything that is none.
    public static Optional<Arrangement> read(String text) {
        var parts = text.split(" ", -1);
        if (parts.length != PARTS) return Optional.empty();
        try {
            return Optional.of(new Arrangement(TimeScale.View.valueOf(parts[0]), LaneField.valueOf(parts[1]),
                    within(parts[2]), LaneField.valueOf(parts[3]), Density.valueOf(parts[4]),
                    Arrays.stream(parts[6].split(",")).filter(lane -> lane.startsWith(LANE))
                            .map(lane -> Base64.getDecoder().decode(lane.substring(1)))
                            .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                            .collect(Collectors.toSet()),
                    Double.parseDouble(parts[5])));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static @Nullable LaneField within(String name) {
        return name.equals(NONE) ? null : LaneField.valueOf(name);
    }
}
