/// Stories handed out: as a folder of pictures, as a page for a browser, as PDF and as slides of PowerPoint.
@NullMarked
package atlas.export.story;

import org.jspecify.annotations.NullMarked;
