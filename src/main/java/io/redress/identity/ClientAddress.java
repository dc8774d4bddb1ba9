package io.redress.identity;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Identifies a client by its IPv4 address, or by the first 64 bits of its IPv6 address, the smallest prefix a provider assigns to a customer. */
public final class ClientAddress {

    private static final int NETWORK_BYTES = 8;

    private ClientAddress() {}

    /** @param address an IP address as reported by the server, never a host name, so no lookup takes place */
    public static String of(String address) {
        try {
            return address.contains(":") && InetAddress.getByName(address) instanceof Inet6Address ipv6
                    ? HexFormat.of().formatHex(Arrays.copyOf(ipv6.getAddress(), NETWORK_BYTES))
                    : address;
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
