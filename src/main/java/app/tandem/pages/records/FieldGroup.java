package app.tandem.pages.records;

import app.tandem.plan.Row;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The fields of a row that are looked at together, so that a long form can be folded.
enum FieldGroup {
    MAIN,
    PEOPLE("ownerIt", "ownerCc", "sponsor", "leadSide", "viewIt", "viewCc"),
    ORIGIN("origin", "type", "channel", "contactReason", "site", "requester", "captured", "offered",
            "trigger", "catalogueCode"),
    PRIORITY("moscow", "value", "urgency", "risk", "learningHours", "volume", "rank", "rankReason",
            "userValue", "timeCriticality", "riskReduction", "size"),
    AGREEMENT("worded", "version", "signedIt", "signedCc", "turnHolder", "turnSince", "turnReason",
            "tickItBy", "tickItOn", "tickCcBy", "tickCcOn"),
    RATINGS("maturityIt", "maturityCc", "maturityTarget", "functionalFit", "technicalFit", "timeOverride",
            "timeReason", "criticality", "rto", "rpo", "usePercent"),
    LIFE("lifecycle", "lifecycleNote", "generalAvailability", "endOfSale", "endOfSupport",
            "endOfExtendedSupport", "endOfLife", "contractEnd", "noticeDate", "reviewDate", "supportModel"),
    MONEY("annualCost", "licences", "oneOffLow", "oneOffLikely", "oneOffHigh", "yearlyLow", "yearlyLikely",
            "yearlyHigh", "benefit"),
    OTHER("complianceRef", "tags", "archived", "pmoRef");

    /// A form of so many fields needs no folding.
    private static final int SHORT = 14;

    private final Set<String> names;

    FieldGroup(String... names) {
        this.names = Set.of(names);
    }

    /// All that can be closed.
    static Set<FieldGroup> folding() {
        return EnumSet.complementOf(EnumSet.of(MAIN));
    }

    /// The fields of the kind by group, in the order of the groups; where they are few, all in the first.
    static Map<FieldGroup, List<Field>> of(Class<? extends Row> kind) {
        var fields = Field.of(kind);
        if (fields.size() <= SHORT) return Map.of(MAIN, fields);
        return fields.stream().collect(Collectors.groupingBy(FieldGroup::of,
                () -> new EnumMap<>(FieldGroup.class), Collectors.toList()));
    }

    Set<String> names() {
        return names;
    }

    private static FieldGroup of(Field field) {
        return Arrays.stream(values()).filter(group -> group.names.contains(field.name())).findFirst()
                .orElse(MAIN);
    }
}
