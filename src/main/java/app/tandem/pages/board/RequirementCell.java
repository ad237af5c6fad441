package app.tandem.pages.board;

import javafx.scene.Node;
import javafx.scene.layout.HBox;

/// A need with its weight, whose turn it is and how well it is answered.
final class RequirementCell extends CardCell<Line.Need> {

    RequirementCell(Linking linking, Renaming renaming) {
        super(linking, renaming);
        getStyleClass().add("need");
    }

    @Override
    HBox facts(Line.Need need) {
        return new HBox(Badges.label(need.requirement().code().toString()),
                Badges.moscow(need.requirement().moscow()), Badges.turn(need), gap(), Badges.coverage(need));
    }

    @Override
    HBox beside(Node card, Node port) {
        return new HBox(card, port);
    }
}
