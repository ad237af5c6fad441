package app.tandem.pages.capabilities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.Keyboard;
import app.tandem.pages.OnPage;
import app.tandem.plan.backlog.Capability;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class MapKeysTest extends OnPage {

    MapKeysTest() {
        super(CapabilitiesView::new);
    }

    @Test
    void arrowsWalkFromTileToTileAndBack() {
        on.act(() -> on.find(".tile", Button.class).requestFocus());
        var first = chosen();
        Keyboard.type(KeyCode.RIGHT);
        var second = chosen();
        Keyboard.type(KeyCode.DOWN, KeyCode.UP, KeyCode.LEFT);
        assertEquals(List.of("C-01", "C-02", "C-01"), List.of(first, second, chosen()));
    }

    private String chosen() {
        return on.page().selection().getValue().flatMap(id -> on.plan().find(id)).map(Capability.class::cast)
                .map(each -> each.code().toString()).orElse("");
    }
}
