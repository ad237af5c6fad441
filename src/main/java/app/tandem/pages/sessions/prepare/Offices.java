package app.tandem.pages.sessions.prepare;

import app.tandem.pages.Choices;
import app.tandem.pages.sessions.Room;
import app.tandem.pages.sessions.SessionEdits;
import app.tandem.plan.Id;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.session.GovernanceBody;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.session.SignOff;
import java.util.List;
import java.util.function.BiFunction;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/// Who holds the session: its kind and body, both chairs, who leads through it and who writes.
public final class Offices extends FlowPane {

    private final ComboBox<PlanningSession.Type> type = new ComboBox<>();
    private final ComboBox<GovernanceBody> body = new ComboBox<>();
    private final ComboBox<Person> chairIt = named("chairIt");
    private final ComboBox<Person> chairCc = named("chairCc");
    private final ComboBox<Person> facilitator = named("facilitator");
    private final ComboBox<Person> secretary = named("secretary");

    public Offices() {
        type.setConverter(Choices.words());
        body.setConverter(Choices.shown(GovernanceBody::title));
        getChildren().setAll(
                Choices.field(Words.field("type"), type),
                Choices.field(Words.field("body"), body),
                Choices.field(Words.field("chairIt"), chairIt),
                Choices.field(Words.field("chairCc"), chairCc),
                Choices.field(Words.field("facilitator"), facilitator),
                Choices.field(Words.field("secretary"), secretary));
    }

    public void enter() {
        type.requestFocus();
    }

    public void show(Room room, Plan plan, PlanningSession session) {
        Choices.show(type, List.of(PlanningSession.Type.values()), session.type(), chosen ->
                room.change(session.id(), now -> now.withType(chosen), SessionEdits::change));
        var bodies = List.copyOf(plan.all(GovernanceBody.class));
        Choices.show(body, bodies, plan.find(session.body()).orElse(null), chosen ->
                room.change(session.id(), now -> now.withBody(chosen.id()), SessionEdits::change));
        var signers = new SignOff(plan, session);
        var people = plan.coded(Person.class).stream().filter(Person::active).toList();
        var office = new Office(room, plan, session);
        office.show(chairIt, signers.signers(Side.IT), session.chairIt(), PlanningSession::withChairIt);
        office.show(chairCc, signers.signers(Side.CC), session.chairCc(), PlanningSession::withChairCc);
        office.show(facilitator, people, session.facilitator(), PlanningSession::withFacilitator);
        office.show(secretary, people, session.secretary(), PlanningSession::withSecretary);
    }

    private static ComboBox<Person> named(String id) {
        var box = new ComboBox<Person>();
        box.setId(id);
        box.setConverter(Choices.names());
        return box;
    }

    /// One office of the session and who may hold it.
    private record Office(Room room, Plan plan, PlanningSession session) {

        void show(ComboBox<Person> box, List<Person> people, @Nullable Id<Person> holder,
                BiFunction<PlanningSession, Id<Person>, PlanningSession> give) {
            Choices.show(box, people, plan.find(holder).orElse(null), chosen -> room.change(session.id(),
                    now -> give.apply(now, chosen.id()), SessionEdits::change));
        }
    }
}
