/// What a picture is made of: marks, lines and patterns of a [atlas.render.drawing.Drawing], and how they are inked.
package atlas.render.drawing;
