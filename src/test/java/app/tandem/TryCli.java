package app.tandem;
public class TryCli { public static void main(String[] a) { System.exit(new app.tandem.cli.CommandLineTandem(d -> java.util.List.of()).run(a)); } }
