package app.tandem.exchange.demo;

/// Who at Northmere answers for which domain of capabilities, one person on each side.
final class Owners {

    private Owners() {}

    static String it(String domain) {
        return switch (domain) {
            case "Infrastructure & resilience" -> "P04";
            case "Data & insight" -> "P02";
            default -> "P03";
        };
    }

    static String cc(String domain) {
        return switch (domain) {
            case "Workforce & quality" -> "P09";
            case "Agent workspace" -> "P11";
            case "Data & insight" -> "P10";
            default -> "P08";
        };
    }
}
