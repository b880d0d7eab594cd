package atlas.app.system;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/// The program's version, as the build wrote it down.
public final class Version implements IVersionProvider {

    private static final String UNKNOWN = "(unknown)";

    @Override
    public String[] getVersion() throws IOException {
        return new String[] {"Atlas of Asian Security Cooperation " + read()};
    }

    /// The version alone.
    public static String number() {
        try {
            return read();
        } catch (IOException e) {
            return UNKNOWN;
        }
    }

    private static String read() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("/atlas/version.properties")) {
            if (in != null) {
                properties.load(in);
            }
        }
        return properties.getProperty("version", UNKNOWN);
    }
}
