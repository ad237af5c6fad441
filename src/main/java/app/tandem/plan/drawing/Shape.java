package app.tandem.plan.drawing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing on a drawing.
public sealed interface Shape {

    /// What the shape is called where shapes have names, such as "I-07 CCaaS selection"; empty for none.
    default String name() {
        return "";
    }

    /// What someone who cannot see the shape is told; empty for decoration.
    default String alt() {
        return "";
    }

    /// A rectangle, rounded when the radius is above 0, with its own words inside.
    ///
    /// @param label stands inside, in the middle of the height; its anchor says where across
    record Rect(String name, String alt, Box box, double radius, Look look, @Nullable Label label)
            implements Shape {

        public static Rect of(Box box, Look look) {
            return new Rect("", "", box, 0, look, null);
        }

        public static Rect rounded(Box box, double radius, Look look) {
            return new Rect("", "", box, radius, look, null);
        }

        public Rect named(String name, String alt) {
            return new Rect(name, alt, box, radius, look, label);
        }

        public Rect labelled(Label label) {
            return new Rect(name, alt, box, radius, look, label);
        }
    }

    /// A square on its tip that fills the box, such as a milestone.
    ///
    /// @param label stands in its middle
    record Diamond(String name, String alt, Box box, Look look, @Nullable Label label) implements Shape {

        public static Diamond of(Point center, double radius, Look look) {
            var box = new Box(center.x() - radius, center.y() - radius, 2 * radius, 2 * radius);
            return new Diamond("", "", box, look, null);
        }

        public Diamond named(String name, String alt) {
            return new Diamond(name, alt, box, look, label);
        }

        public Diamond labelled(Label label) {
            return new Diamond(name, alt, box, look, label);
        }
    }

    /// A round or oval mark that fills the box.
    ///
    /// @param label stands in its middle
    record Oval(String name, String alt, Box box, Look look, @Nullable Label label) implements Shape {

        public static Oval of(Box box, Look look) {
            return new Oval("", "", box, look, null);
        }

        public Oval named(String name, String alt) {
            return new Oval(name, alt, box, look, label);
        }

        public Oval labelled(Label label) {
            return new Oval(name, alt, box, look, label);
        }
    }

    /// A straight line.
    record Line(Point from, Point to, Look look) implements Shape {}

    /// Words on their own.
    ///
    /// @param baseline where the anchor of the words stands, on the line that letters stand on
    record Text(Point baseline, Label label) implements Shape {}

    /// Shapes that belong together and move as one, such as a bar with its badge.
    record Group(String name, String alt, List<Shape> shapes) implements Shape {

        public Group {
            shapes = List.copyOf(shapes);
        }
    }

    /// An arrow from one named shape to another that stays glued to both, such as a dependency.
    record Connector(String name, String alt, Glue from, Glue to, Look look) implements Shape {

        /// The shape and the edge at which a connector is glued.
        public record Glue(String shape, Edge edge) {}

        /// An arrow from the end of one shape to the beginning of another.
        public static Connector between(String from, String to, Look look) {
            return new Connector("", "", new Glue(from, Edge.RIGHT), new Glue(to, Edge.LEFT), look);
        }

        public Connector named(String name, String alt) {
            return new Connector(name, alt, from, to, look);
        }
    }
}
