/// From the Earth to a plane and back. Every projection maps the Earth into the unit square (u to the right, v down),
/// which is what the viewport's plane is.
package atlas.projection;
