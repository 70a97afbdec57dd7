package readout.event.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Golden: a changed line here changes the ids of stored articles.
class CanonicalUrlTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            http://Example.ORG:80/News/One.html#top            => https://example.org/News/One.html
            https://www.example.org                            => https://example.org/
            https://www.example.org/                           => https://example.org/
            https://example.org/a/./b/../c/                    => https://example.org/a/c
            https://example.org/../a                           => https://example.org/a
            https://example.org:8443/a                         => https://example.org:8443/a
            https://user:secret@example.org/a                  => https://example.org/a
            https://example.org/a?utm_source=x&id=7&fbclid=z   => https://example.org/a?id=7
            https://example.org/a?b=2&a=1&b=1                  => https://example.org/a?a=1&b=2&b=1
            https://example.org/a?                             => https://example.org/a
            https://example.org/a?q=a%2fb%7e%41                => https://example.org/a?q=a%2Fb~A
            https://example.org/caf%c3%a9                      => https://example.org/caf%C3%A9
            https://example.org/café                           => https://example.org/caf%C3%A9
            https://MÜNCHEN.example/x                          => https://xn--mnchen-3ya.example/x
            https://amp.example.org/a/amp/                     => https://example.org/a
            https://example.org/a?amp=1&outputType=amp         => https://example.org/a
            https://example.org/a b|c                          => https://example.org/a%20b%7Cc
            https://example.org/100%                           => https://example.org/100%25
            https://example.org./a                             => https://example.org/a
            https://amp.org/a                                  => https://amp.org/a
            http://[2001:DB8::1]:8080/a                        => https://[2001:db8::1]:8080/a
            """)
    void addressesOfOneArticleAreOne(String url, String canonical) {
        assertThat(CanonicalUrl.of(url)).isEqualTo(canonical);
        assertThat(CanonicalUrl.of(canonical)).as("canonical is a fixed point").isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "example.org/a", "/a", "ftp://example.org/a", "javascript:alert(1)", "https:///a", "http://"
            })
    void whatIsNoWebAddressIsRefused(String url) {
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalUrl.of(url));
    }
}
