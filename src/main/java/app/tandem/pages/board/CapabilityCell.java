package app.tandem.pages.board;

import javafx.scene.Node;
import javafx.scene.layout.HBox;

/// Something possible with where it comes from, whose turn it is and how many needs it serves.
final class CapabilityCell extends CardCell<Line.Offer> {

    CapabilityCell(Linking linking, Renaming renaming) {
        super(linking, renaming);
        getStyleClass().add("offer");
    }

    @Override
    HBox facts(Line.Offer offer) {
        return new HBox(Badges.label(offer.capability().code().toString()),
                Badges.availability(offer.capability().availability()), Badges.turn(offer), gap(),
                Badges.label(Spoken.links(offer.fits().size())));
    }

    @Override
    HBox beside(Node card, Node port) {
        return new HBox(port, card);
    }
}
