package atlas.cartography;

/// How colours look to people whose eyes lack one kind of cones, and how far apart two colours look.
final class ColourVision {

    private ColourVision() {}

    /// Who looks. The matrices are those of Machado, Oliveira and Fernandes, "A physiologically-based model for
    /// simulation of color vision deficiency", IEEE Transactions on Visualization and Computer Graphics 15 (2009), for
    /// the severity 1.0; they take linear red, green and blue.
    enum Eyes {
        USUAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
        PROTANOPIA(
                0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
        DEUTERANOPIA(
                0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881);

        private final double[] matrix;

        Eyes(double... matrix) {
            this.matrix = matrix;
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
        double[] linear = new double[3];
        for (int i = 0; i < 3; i++) {
            double c = ((colour.argb() >> (16 - 8 * i)) & 0xff) / 255.0;
            linear[i] = c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
        }
        double[] seen = new double[3];
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                seen[i] += eyes.matrix[3 * i + j] * linear[j];
            }
            seen[i] = Math.clamp(seen[i], 0, 1);
        }
        return seen;
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
