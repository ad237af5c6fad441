package app.tandem.plan;

import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.FitRound;
import app.tandem.plan.backlog.Idea;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.backlog.priority.HandPlace;
import app.tandem.plan.backlog.priority.Mark;
import app.tandem.plan.backlog.priority.MayRate;
import app.tandem.plan.backlog.priority.Ordering;
import app.tandem.plan.backlog.priority.OwnCriterion;
import app.tandem.plan.backlog.priority.certain.Certainty;
import app.tandem.plan.backlog.priority.pairs.PairJudgement;
import app.tandem.plan.backlog.priority.pairs.PairNeed;
import app.tandem.plan.backlog.priority.Rating;
import app.tandem.plan.backlog.priority.RatingRound;
import app.tandem.plan.craft.Attachment;
import app.tandem.plan.craft.CheckStep;
import app.tandem.plan.craft.CustomField;
import app.tandem.plan.craft.CustomValue;
import app.tandem.plan.craft.Lineage;
import app.tandem.plan.craft.Remark;
import app.tandem.plan.craft.SavedView;
import app.tandem.plan.craft.Template;
import app.tandem.plan.craft.look.MarkRule;
import app.tandem.plan.craft.relation.Relation;
import app.tandem.plan.rhythm.Accomplishment;
import app.tandem.plan.rhythm.BusinessEvent;
import app.tandem.plan.rhythm.ChangePlan;
import app.tandem.plan.rhythm.HotButton;
import app.tandem.plan.rhythm.Occurrence;
import app.tandem.plan.rhythm.Outage;
import app.tandem.plan.rhythm.Routine;
import app.tandem.plan.rhythm.Shadowing;
import app.tandem.plan.rhythm.SkillsExchange;
import app.tandem.plan.rhythm.Survey;
import app.tandem.plan.rhythm.SurveyResult;
import app.tandem.plan.rhythm.SurveyStatement;
import app.tandem.plan.rhythm.UatRound;
import app.tandem.plan.roadmap.Allowance;
import app.tandem.plan.roadmap.Baseline;
import app.tandem.plan.roadmap.Capacity;
import app.tandem.plan.roadmap.Constraint;
import app.tandem.plan.roadmap.Delivery;
import app.tandem.plan.roadmap.Dependency;
import app.tandem.plan.roadmap.Effect;
import app.tandem.plan.roadmap.FreezeWindow;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.Milestone;
import app.tandem.plan.roadmap.Risk;
import app.tandem.plan.roadmap.gate.GatePass;
import app.tandem.plan.roadmap.money.Budget;
import app.tandem.plan.roadmap.scenario.Scenario;
import app.tandem.plan.roadmap.scenario.ScenarioChange;
import app.tandem.plan.session.ActionItem;
import app.tandem.plan.session.AgendaItem;
import app.tandem.plan.session.Attendance;
import app.tandem.plan.session.BodyMember;
import app.tandem.plan.session.Decision;
import app.tandem.plan.session.DecisionRight;
import app.tandem.plan.session.GovernanceBody;
import app.tandem.plan.session.MinuteLine;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.session.Signature;
import app.tandem.plan.session.charter.CharterVersion;
import app.tandem.plan.session.prepare.Preparation;
import app.tandem.plan.session.live.SpeakerNote;
import app.tandem.plan.session.live.Stretch;
import app.tandem.plan.session.poll.Ballot;
import app.tandem.plan.session.poll.Poll;
import app.tandem.plan.vendor.Clarification;
import app.tandem.plan.vendor.ConsensusScore;
import app.tandem.plan.vendor.CostLine;
import app.tandem.plan.vendor.Criterion;
import app.tandem.plan.vendor.CustomerReference;
import app.tandem.plan.vendor.DemoScenario;
import app.tandem.plan.vendor.Evaluator;
import app.tandem.plan.vendor.FormerWeights;
import app.tandem.plan.vendor.Judgement;
import app.tandem.plan.vendor.MandatoryResult;
import app.tandem.plan.vendor.Score;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.Vendor;
import app.tandem.plan.vendor.Weight;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Every kind of row there is: the tables of the file, the lists in its archive.
public final class Kinds {

    public static final List<Class<? extends Row>> ALL = List.of(
            Goal.class,
            Kpi.class,
            KpiReading.class,
            Person.class,
            Workspace.class,
            Capability.class,
            Fit.class,
            FitRound.class,
            Idea.class,
            Requirement.class,
            HandPlace.class,
            Ordering.class,
            OwnCriterion.class,
            MayRate.class,
            Mark.class,
            Certainty.class,
            RatingRound.class,
            Rating.class,
            PairNeed.class,
            PairJudgement.class,
            Attachment.class,
            CheckStep.class,
            CustomField.class,
            CustomValue.class,
            Lineage.class,
            MarkRule.class,
            Relation.class,
            Remark.class,
            SavedView.class,
            Template.class,
            Allowance.class,
            Baseline.class,
            Budget.class,
            Capacity.class,
            Constraint.class,
            Delivery.class,
            Dependency.class,
            Effect.class,
            FreezeWindow.class,
            GatePass.class,
            Initiative.class,
            Milestone.class,
            Risk.class,
            Scenario.class,
            ScenarioChange.class,
            ActionItem.class,
            AgendaItem.class,
            Attendance.class,
            BodyMember.class,
            Decision.class,
            DecisionRight.class,
            GovernanceBody.class,
            MinuteLine.class,
            PlanningSession.class,
            Signature.class,
            CharterVersion.class,
            Preparation.class,
            SpeakerNote.class,
            Stretch.class,
            Ballot.class,
            Poll.class,
            Clarification.class,
            ConsensusScore.class,
            CostLine.class,
            Criterion.class,
            CustomerReference.class,
            DemoScenario.class,
            Evaluator.class,
            FormerWeights.class,
            Judgement.class,
            MandatoryResult.class,
            Score.class,
            Selection.class,
            Vendor.class,
            Weight.class,
            Accomplishment.class,
            BusinessEvent.class,
            ChangePlan.class,
            HotButton.class,
            Occurrence.class,
            Outage.class,
            Routine.class,
            Shadowing.class,
            SkillsExchange.class,
            Survey.class,
            SurveyResult.class,
            SurveyStatement.class,
            UatRound.class);

    private static final Map<String, List<Class<? extends Coded>>> BY_PREFIX = ALL.stream()
            .filter(Coded.class::isAssignableFrom)
            .<Class<? extends Coded>>map(kind -> kind.asSubclass(Coded.class))
            .collect(Collectors.groupingBy(Kinds::prefix));

    private static final Map<String, Class<? extends Row>> BY_NAME =
            ALL.stream().collect(Collectors.toMap(Class::getSimpleName, Function.identity()));

    private Kinds() {}

    /// The kinds whose codes begin so; empty when none does.
    public static List<Class<? extends Coded>> ofPrefix(String prefix) {
        return BY_PREFIX.getOrDefault(prefix, List.of());
    }

    /// What the codes of a kind begin with.
    public static String prefix(Class<? extends Coded> kind) {
        try {
            return (String) kind.getField("PREFIX").get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(kind + " has no prefix for its codes", e);
        }
    }

    /// @throws IllegalArgumentException when no kind is called so
    public static Class<? extends Row> named(String simpleName) {
        var kind = BY_NAME.get(simpleName);
        if (kind == null) throw new IllegalArgumentException("No kind of row is called " + simpleName);
        return kind;
    }
}
