/// Tandem: IT and the contact center plan technology together.
@org.jspecify.annotations.NullMarked
package app.tandem;
