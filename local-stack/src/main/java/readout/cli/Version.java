package readout.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/// The version of this program, as its jar's manifest names it.
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"readout " + Objects.requireNonNullElse(version, "of this build"), "JVM ${java.version}"};
    }
}
