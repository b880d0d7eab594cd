package atlas.cartography;

/// A rectangle on the picture, in pixels: x to the right, y down.
public record Box(double x, double y, double width, double height) {

    public static Box around(double centreX, double centreY, double width, double height) {
        return new Box(centreX - width / 2, centreY - height / 2, width, height);
    }

    public boolean overlaps(Box other) {
        return x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height;
    }

    public boolean contains(Box other) {
        return other.x >= x
                && other.y >= y
                && other.x + other.width <= x + width
                && other.y + other.height <= y + height;
    }

    public Box grownBy(double pixels) {
        return new Box(x - pixels, y - pixels, width + 2 * pixels, height + 2 * pixels);
    }
}
