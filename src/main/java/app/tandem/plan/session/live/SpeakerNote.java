package app.tandem.plan.session.live;

import app.tandem.plan.Checks;
import app.tandem.plan.Confidential;
import app.tandem.plan.Id;
import app.tandem.plan.Row;
import app.tandem.plan.session.AgendaItem;
import io.soabase.recordbuilder.core.RecordBuilder;

/// What the presenter wants to remember at a point. It is in no minutes and on no projector.
@RecordBuilder
public record SpeakerNote(Id<SpeakerNote> id, Id<AgendaItem> agendaItem, @Confidential String text)
        implements Row, SpeakerNoteBuilder.With {

    public SpeakerNote {
        Checks.title(text);
    }
}
