import NIOCore
import Testing

@testable import RefleksTransport

@Suite struct SocketAddressTests {
    @Test func `an address is written as people write it`() throws {
        #expect(try SocketAddress(ipAddress: "192.0.2.7", port: 50_123).text == "192.0.2.7:50123")
        #expect(try SocketAddress(ipAddress: "2001:db8::7", port: 443).text == "[2001:db8::7]:443")
        #expect(try SocketAddress(unixDomainSocketPath: "/run/x.sock").text == "/run/x.sock")
    }
}
