package readout.egress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import inet.ipaddr.IPAddressString;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {

    private final AddressGuard guard = new AddressGuard(Networks.NONE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.255.255.254",
                "10.0.0.1",
                "10.255.255.255",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.0.1",
                "100.64.0.1",
                "100.127.255.255",
                "100.100.100.200",
                "169.254.169.254",
                "169.254.170.2",
                "168.63.129.16",
                "0.0.0.0",
                "0.1.2.3",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "192.0.0.192",
                "192.0.2.1",
                "198.18.0.1",
                "198.51.100.1",
                "203.0.113.1",
                "192.88.99.1",
                "::",
                "::1",
                "::127.0.0.1",
                "fe80::1",
                "febf::1",
                "fec0::1",
                "fc00::1",
                "fd00:ec2::254",
                "fdff::1",
                "ff02::1",
                "64:ff9b::7f00:1",
                "64:ff9b::808:808",
                "64:ff9b:1::1",
                "2002:7f00:1::1",
                "2002:808:808::1",
                "2001::1",
                "2001:0:7f00:1::",
                "2001:db8::1",
                "3fff::1",
                "100::1",
                "5f00::1",
                "4000::1"
            })
    void whatIsNoneOfThePublicInternetIsRefused(String address) {
        assertThat(guard.judge(address(address))).as(address).isInstanceOf(Judgement.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.0",
                "168.63.129.15",
                "169.253.255.255",
                "172.15.255.255",
                "172.32.0.0",
                "192.167.255.255",
                "192.169.0.0",
                "198.17.255.255",
                "198.20.0.0",
                "223.255.255.255",
                "2606:4700::1111",
                "2a00:1450::1",
                "2001:4860:4860::8888",
                "2003::1",
                "2001:200::1"
            })
    void thePublicInternetIsPermittedUpToItsEdges(String address) {
        assertThat(guard.judge(address(address))).as(address).isEqualTo(new Judgement.Permitted());
    }

    @Test
    void anAddressOfVersionFourInTheClothesOfSixIsJudgedAsWhatItIs() throws UnknownHostException {
        byte[] mapped = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1, 127, 0, 0, 1};

        assertThat(guard.judge(InetAddress.getByAddress(mapped))).isInstanceOf(Judgement.Refused.class);
        assertThat(guard.judge(Inet6Address.getByAddress("mapped", mapped, -1))).isInstanceOf(Judgement.Refused.class);
    }

    @Test
    void aScopeIsNoWayAround() throws UnknownHostException {
        byte[] linkLocal = new IPAddressString("fe80::1").getAddress().getBytes();

        assertThat(guard.judge(Inet6Address.getByAddress(null, linkLocal, 1))).isInstanceOf(Judgement.Refused.class);
    }

    @Test
    void aNetworkIsPermittedWhereSomeoneHasSaidSoAndNoFurther() {
        AddressGuard opened = new AddressGuard(Networks.of(List.of("127.0.0.1", "10.1.0.0/16", "fd12::/16")));

        assertThat(List.of("127.0.0.1", "10.1.255.255", "fd12::9", "8.8.8.8"))
                .allSatisfy(
                        address -> assertThat(opened.judge(address(address))).isEqualTo(new Judgement.Permitted()));
        assertThat(List.of("127.0.0.2", "10.2.0.0", "fd13::1", "::1"))
                .allSatisfy(
                        address -> assertThat(opened.judge(address(address))).isInstanceOf(Judgement.Refused.class));
    }

    @Test
    void theReasonNamesTheNetworkAndItsUse() {
        assertThat(guard.judge(address("169.254.169.254")))
                .isEqualTo(new Judgement.Refused(
                        "169.254.169.254 is in 169.254.0.0/16 (this link, and clouds' metadata services)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "localhost", "10.0.0.0/33", "10.0.0.5/8", "*", "10.0-9.0.1", "10.0.0"})
    void whatIsNoNetworkIsToldAtTheStart(String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Networks.of(List.of(written)))
                .withMessageContaining("is no network");
    }

    private static InetAddress address(String written) {
        return new IPAddressString(written).getAddress().toInetAddress();
    }
}
