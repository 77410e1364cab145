package app.lateral.read.load;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

import org.apache.hc.client5.http.DnsResolver;

/**
 * Finds the addresses of hosts and refuses those inside the user's own network. The connection goes to the very addresses
 * that were judged here, so that a name which changes its answer gains nothing.
 */
public final class PublicAddresses implements DnsResolver {
    private final Reach reach;

    PublicAddresses(Reach reach) {
        this.reach = reach;
    }

    /** How far addresses may lead. */
    public enum Reach {
        /** To the public web alone. */
        PUBLIC,
        /** To this machine as well, where a test has its server. */
        LOOPBACK_FOR_TESTS
    }

    /** A name that leads into the user's own network. */
    static final class Refused extends UnknownHostException {
        private static final long serialVersionUID = 1L;

        Refused(String host) {
            super(host);
        }
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] all = InetAddress.getAllByName(host);
        for (InetAddress address : all) {
            boolean test = reach == Reach.LOOPBACK_FOR_TESTS && address.isLoopbackAddress();
            if (!test && !isPublic(address)) {
                throw new Refused(host);
            }
        }
        return all;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /** Whether an address lies in the public internet. */
    public static boolean isPublic(InetAddress address) {
        boolean local = address.isLoopbackAddress() || address.isAnyLocalAddress() || address.isLinkLocalAddress()
                || address.isSiteLocalAddress() || address.isMulticastAddress();
        byte[] bytes = address.getAddress();
        return !local && switch (address) {
            case Inet4Address _ -> isPublic4(bytes);
            case Inet6Address _ -> isPublic6(bytes);
            default -> false;
        };
    }

    /** Private nets that Java does not know: of carriers, of this host, for tests and examples, reserved. */
    private static boolean isPublic4(byte[] bytes) {
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        int third = bytes[2] & 0xFF;
        return first != 0 && first < 240 && first != 127 && first != 10
                && !(first == 100 && second >= 64 && second < 128)
                && !(first == 192 && second == 0 && third <= 2) && !(first == 198 && (second == 18 || second == 19))
                && !(first == 198 && second == 51 && third == 100) && !(first == 203 && second == 0 && third == 113);
    }

    /** Of IPv6 the global unicast addresses, without those that stand for an IPv4 address within. */
    private static boolean isPublic6(byte[] bytes) {
        boolean global = (bytes[0] & 0xE0) == 0x20;
        boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
        boolean teredoOrExample = bytes[0] == 0x20 && bytes[1] == 0x01
                && ((bytes[2] == 0 && bytes[3] == 0) || ((bytes[2] & 0xFF) == 0x0D && (bytes[3] & 0xFF) == 0xB8));
        return global && !teredoOrExample && (!sixToFour || isPublic4(Arrays.copyOfRange(bytes, 2, 6)));
    }
}
