package app.tandem.pages.board;

import app.tandem.pages.GivingWay;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/// A need with its weight, whose turn it is and how well it is answered.
final class RequirementCell extends CardCell<Line.Need> {

    RequirementCell(Linking linking, Renaming renaming) {
        super(linking, renaming);
        getStyleClass().add("need");
    }

    @Override
    GivingWay facts(Line.Need need) {
        var facts = new GivingWay();
        var moscow = Badges.moscow(need.requirement().moscow());
        var code = Badges.label(need.requirement().code().toString());
        facts.getChildren().setAll(code, moscow, Badges.turn(need), gap(), Badges.coverage(need));
        facts.mayGo(moscow, code);
        return facts;
    }

    @Override
    HBox beside(Node card, Node port) {
        return new HBox(card, port);
    }
}
