package atlas.map;

import atlas.cartography.Appearance;
import atlas.cartography.AreaStyle;
import atlas.cartography.Palette;
import atlas.map.picture.SharedBitmap;
import atlas.render.canvas.LegendSample;
import atlas.render.drawing.Patterns;
import atlas.theme.Legend;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import javafx.scene.Node;
import javafx.scene.image.ImageView;

/// Small pictures of what things on the map look like, painted by what paints the map.
public final class Swatches {

    private static final int WIDTH = 18;
    private static final int HEIGHT = 13;
    private static final int DETAIL = 2;

    private final Palette palette;
    private final Patterns patterns = new Patterns();

    public Swatches(Appearance appearance) {
        this.palette = Palette.of(appearance);
    }

    /// A new picture of an area, a zone or a mark.
    public Node of(AreaStyle style, Legend.Sample sample) {
        BufferedImage image = new BufferedImage(WIDTH * DETAIL, HEIGHT * DETAIL, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.scale(DETAIL, DETAIL);
        LegendSample look = LegendSample.of(sample, style, palette, 0.5, 0.5, WIDTH - 1.0, HEIGHT - 1.0);
        g.setPaint(Patterns.color(palette.land()));
        g.fill(look.shape());
        g.setPaint(patterns.paintOf(style));
        g.fill(look.shape());
        g.setPaint(Patterns.color(look.outline()));
        g.setStroke(new BasicStroke(0.8f));
        g.draw(look.shape());
        g.dispose();
        ImageView view = new ImageView(SharedBitmap.share(image));
        view.setFitWidth(WIDTH);
        view.setFitHeight(HEIGHT);
        return view;
    }
}
