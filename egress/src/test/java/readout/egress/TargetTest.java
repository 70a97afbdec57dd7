package readout.egress;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.org",
                "/path",
                "//example.org/",
                "file:///etc/passwd",
                "ftp://example.org/",
                "gopher://x/",
                "jar:http://example.org!/",
                "javascript:alert(1)",
                "http:example.org",
                "http://",
                "http:///path",
                "http://user@example.org/",
                "http://user:secret@example.org/",
                "http://example.org@127.0.0.1/",
                "http://127.0.0.1\\@example.org/",
                "http://example.org:22/",
                "https://example.org:6667/",
                "http://example.org:0/",
                "http://example.org:99999/",
                "http://exa mple.org/",
                "http://[::1%25lo]/",
                "http://[fe80::1%eth0]/",
                "http://[::ffff:127.0.0.1]/",
                "http://2130706433/",
                "http://0x7f000001/",
                "http://0x7f.0.0.1/",
                "http://0177.0.0.1/",
                "http://127.1/",
                "http://127.0.1/",
                "http://0/",
                "http://127.0.0.01/",
                "http://127.0.0.1./",
                "http://256.1.1.1/",
                "http://①②⑦.0.0.1/",
                "http://example.org\r\nX: y/",
                "http://[::1/",
                "http://[1.2.3.4]/"
            })
    void whatCanBeReadInMoreThanOneWayIsRefused(String written) {
        assertThat(Target.of(written)).as(written).isInstanceOf(Target.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/hook", "http://example.org", "HTTPS://Example.org:8443/a?b=c#d",
                "https://xn--bcher-kva.example/", "https://93.184.216.34/", "https://[2606:4700::1111]:8080/",
                "http://127.0.0.1:8080/", "https://1.example.org/", "https://example.0x.org/"
            })
    void anOrdinaryAddressIsUsableUntilItIsDialled(String written) {
        assertThat(Target.of(written)).as(written).isEqualTo(new Target.Usable(URI.create(written)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1_999, 2_000})
    void aVeryLongAddressIsRefused(int path) {
        assertThat(Target.of("https://example.org/" + "a".repeat(path))).isInstanceOf(Target.Refused.class);
    }
}
