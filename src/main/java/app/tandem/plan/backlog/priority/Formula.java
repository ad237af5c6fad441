package app.tandem.plan.backlog.priority;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;

/// The formulas that turn figures into an order. Checked against published cases.
public enum Formula {
    /// Must before Should before Could, within each by value for effort.
    MOSCOW(List.of(Measure.VALUE, Measure.EFFORT)),
    /// Value for effort.
    VALUE_EFFORT(List.of(Measure.VALUE, Measure.EFFORT)),
    /// Cost of delay over size: weighted shortest job first (Reinertsen 2009).
    WSJF(List.of(Measure.USER_VALUE, Measure.TIME_CRITICALITY, Measure.RISK_REDUCTION, Measure.EFFORT)),
    /// Reach x impact x confidence over effort (Intercom 2016).
    RICE(List.of(Measure.REACH, Measure.IMPACT, Measure.CONFIDENCE, Measure.EFFORT)),
    /// The own criteria by their weights, 0 to 100.
    OWN(List.of()),
    /// What must be there before what people want more of, and that before what delights them (Kano 1984).
    KANO(List.of(Measure.KANO));

    private final List<Measure> measures;

    Formula(List<Measure> measures) {
        this.measures = measures;
    }

    /// What it needs to know of every item; the own criteria tell that themselves.
    public List<Measure> measures() {
        return measures;
    }

    /// @param figures one for each of [#measures]; effort above 0
    public BigDecimal score(Map<Measure, BigDecimal> figures) {
        return switch (this) {
            case MOSCOW, VALUE_EFFORT ->
                over(figure(figures, Measure.VALUE), figure(figures, Measure.EFFORT));
            case WSJF -> over(costOfDelay(figures), figure(figures, Measure.EFFORT));
            case RICE -> over(figure(figures, Measure.REACH)
                    .multiply(figure(figures, Measure.IMPACT))
                    .multiply(figure(figures, Measure.CONFIDENCE)), figure(figures, Measure.EFFORT));
            case KANO -> Kano.of(figure(figures, Measure.KANO)).score();
            case OWN -> throw new IllegalArgumentException("Own criteria are weighed by OwnScore");
        };
    }

    /// What a delay costs: value, urgency and risk together.
    public static BigDecimal costOfDelay(Map<Measure, BigDecimal> figures) {
        return figure(figures, Measure.USER_VALUE)
                .add(figure(figures, Measure.TIME_CRITICALITY))
                .add(figure(figures, Measure.RISK_REDUCTION));
    }

    private static BigDecimal figure(Map<Measure, BigDecimal> figures, Measure measure) {
        var figure = figures.get(measure);
        if (figure == null) throw new IllegalArgumentException(measure + " is missing");
        return figure;
    }

    private static BigDecimal over(BigDecimal gain, BigDecimal effort) {
        if (effort.signum() <= 0) throw new IllegalArgumentException("Nothing takes no effort");
        return gain.divide(effort, MathContext.DECIMAL64);
    }
}
