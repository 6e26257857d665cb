import Testing

@testable import protoc_gen_refleks_swift

@Suite struct FNV1a32Tests {
    @Test(arguments: [("", 0x811C_9DC5), ("a", 0xE40C_292C), ("foobar", 0xBF9C_F968)] as [(String, UInt32)])
    func `the published vectors hold`(text: String, hash: UInt32) {
        #expect(FNV1a32.hash(text) == hash)
    }
}
