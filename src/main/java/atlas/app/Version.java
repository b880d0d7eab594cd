package atlas.app;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/// The program's version, as the build wrote it down.
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("/atlas/version.properties")) {
            if (in != null) {
                properties.load(in);
            }
        }
        return new String[] {"Atlas of Asian Security Cooperation " + properties.getProperty("version", "(unknown)")};
    }
}
