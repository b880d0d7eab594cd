package atlas.cartography;

/// How colours look to people whose eyes lack one kind of cones, and how far apart two colours look.
final class ColourVision {

    private ColourVision() {}

    /// Who looks.
    enum Eyes {
        USUAL,
        PROTANOPIA,
        DEUTERANOPIA,
        TRITANOPIA
    }

    /// How linear red, green and blue are seen. The matrices are those of Machado, Oliveira and Fernandes,
    /// "A physiologically-based model for simulation of color vision deficiency", IEEE Transactions on
    /// Visualization and Computer Graphics 15 (2009), for the severity 1.0.
    private static Matrix matrix(Eyes eyes) {
        return switch (eyes) {
            case USUAL -> new Matrix(new Cones(1, 0, 0), new Cones(0, 1, 0), new Cones(0, 0, 1));
            case PROTANOPIA ->
                new Matrix(
                        new Cones(0.152286, 1.052583, -0.204868),
                        new Cones(0.114503, 0.786281, 0.099216),
                        new Cones(-0.003882, -0.048116, 1.051998));
            case DEUTERANOPIA ->
                new Matrix(
                        new Cones(0.367322, 0.860646, -0.227968),
                        new Cones(0.280085, 0.672501, 0.047413),
                        new Cones(-0.011820, 0.042940, 0.968881));
            case TRITANOPIA ->
                new Matrix(
                        new Cones(1.255528, -0.076749, -0.178779),
                        new Cones(-0.078411, 0.930809, 0.147602),
                        new Cones(0.004733, 0.691367, 0.303900));
        };
    }

    private record Matrix(Cones red, Cones green, Cones blue) {}

    /// A row of a matrix: how much of linear red, green and blue there is in what is seen as one of them.
    private record Cones(double ofRed, double ofGreen, double ofBlue) {
        double of(double red, double green, double blue) {
            return Math.clamp(ofRed * red + ofGreen * green + ofBlue * blue, 0, 1);
        }
    }

    /// The difference by CIE 1976: distance in L*a*b*, white D65. About 2.3 is just seen.
    static double difference(Colour one, Colour other, Eyes eyes) {
        double[] a = lab(seen(one, eyes));
        double[] b = lab(seen(other, eyes));
        return Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
    }

    /// L*, 0 to 100.
    static double lightness(Colour colour) {
        return lab(seen(colour, Eyes.USUAL))[0];
    }

    private static double[] seen(Colour colour, Eyes eyes) {
        double red = linear(colour.argb() >> 16);
        double green = linear(colour.argb() >> 8);
        double blue = linear(colour.argb());
        Matrix matrix = matrix(eyes);
        return new double[] {
            matrix.red().of(red, green, blue),
            matrix.green().of(red, green, blue),
            matrix.blue().of(red, green, blue)
        };
    }

    private static double linear(int channel) {
        double c = (channel & 0xff) / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    private static double[] lab(double[] rgb) {
        double x = (0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2]) / 0.95047;
        double y = 0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2];
        double z = (0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]) / 1.08883;
        return new double[] {116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))};
    }

    private static double f(double t) {
        return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }
}
