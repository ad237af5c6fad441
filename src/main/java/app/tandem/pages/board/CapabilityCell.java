package app.tandem.pages.board;

import app.tandem.pages.GivingWay;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/// Something possible with where it comes from, whose turn it is and how many needs it serves.
final class CapabilityCell extends CardCell<Line.Offer> {

    CapabilityCell(Linking linking, Renaming renaming) {
        super(linking, renaming);
        getStyleClass().add("offer");
    }

    @Override
    GivingWay facts(Line.Offer offer) {
        var facts = new GivingWay();
        var links = Badges.label(Spoken.links(offer.fits().size()));
        var code = Badges.label(offer.capability().code().toString());
        facts.getChildren().setAll(code, Badges.availability(offer.capability().availability()),
                Badges.turn(offer), gap(), links);
        facts.mayGo(links, code);
        return facts;
    }

    @Override
    HBox beside(Node card, Node port) {
        return new HBox(port, card);
    }
}
