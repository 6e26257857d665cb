"""The golden vectors of Protocol/vectors against this client: `python3 -m unittest discover -s Clients/Python/tests`."""

import json
import unittest

import generated
from refleks.wire.v1 import wire_pb2
from refleks_client import Connection, ConnectionClosed, ProtocolError, method_id, wire

VECTORS = generated.PROTOCOL / "vectors"
HEADER_REASONS = {
    "WIRE_FRAME_TOO_LARGE", "WIRE_UNKNOWN_FRAME_TYPE", "WIRE_RESERVED_BITS_SET", "WIRE_FLAGS_NOT_ALLOWED",
    "WIRE_PAYLOAD_SIZE_NOT_ALLOWED", "WIRE_STREAM_NOT_ALLOWED",
}
# What this client leaves to the server's honesty: it judges neither floods nor HELLO's texts and floors.
FLAG_BITS = {"END": 1, "MORE": 2, "NONE": 4}


def load(folder):
    """Every vector of a folder, in name order."""
    return [json.loads(path.read_text()) for path in sorted((VECTORS / folder).glob("*.json"))]


class FakeSocket:
    """Gives the bytes of a script and keeps what is sent."""

    def __init__(self, data=b""):
        self.data = data
        self.sent = b""

    def recv(self, count):
        piece, self.data = self.data[:count], self.data[count:]
        return piece

    def sendall(self, data):
        self.sent += data

    def unwrap(self):
        """TLS's end."""

    def close(self):
        """TCP's end."""


def split(data):
    """Header and payload of each whole frame."""
    while data:
        header = wire.read_header(data[:12])
        yield header, data[12:12 + header.length]
        data = data[12 + header.length:]


class ValidVectors(unittest.TestCase):
    """Frames mean what their vectors name."""

    def test_headers(self):
        for vector in load("valid"):
            for expected in vector["frames"]:
                with self.subTest(vector["name"]):
                    header = wire.read_header(bytes.fromhex(expected["hex"])[:12])
                    self.assertEqual(header.stream, expected["stream"])
                    self.assertEqual(header.length, expected["length"])
                    if expected["type"] != "EXTENSION":
                        self.assertEqual(header.type, getattr(wire, expected["type"]))
                        self.assertEqual(header.flags, sum(FLAG_BITS[name] for name in expected["flags"]))

    def test_calls(self):
        calls = [vector for vector in load("valid") if "call" in vector["meaning"]]
        self.assertGreater(len(calls), 4)
        for vector in calls:
            with self.subTest(vector["name"]):
                expected = vector["meaning"]["call"]
                frames = list(split(b"".join(bytes.fromhex(f["hex"]) for f in vector["frames"])))
                header, payload = frames[0]
                method, deadline, metadata, message = wire.read_call(payload, header.flags)
                self.assertEqual(method, expected["method_id"])
                self.assertEqual(method, method_id(expected["method"]))
                self.assertEqual(deadline, expected["deadline_ms"])
                for name, value in expected["metadata"].items():
                    actual = getattr(metadata, name)
                    self.assertEqual(dict(actual) if name == "entries" else actual, value)
                first = None if header.flags & wire.MORE or message is None else message.hex()
                self.assertEqual(first, expected["message"])
                whole = b"".join([message or b""] + [data for kind, data in frames[1:] if kind.type == wire.DATA])
                if header.flags & wire.MORE:
                    self.assertEqual([whole.hex()], vector["meaning"]["messages"])

    def test_statuses(self):
        for vector in load("valid"):
            if (expected := vector["meaning"].get("status")) is None:
                continue
            with self.subTest(vector["name"]):
                (header, payload), = split(bytes.fromhex(vector["frames"][0]["hex"]))
                status = wire.read_status(payload, header.flags)
                self.assertEqual(status.code, expected["code"])
                self.assertEqual(status.outcome, expected["outcome"])
                self.assertEqual(status.retry_after_ms, expected["retry_after_ms"])
                self.assertEqual(status.commit_seq, expected["commit_seq"])
                self.assertEqual(None if status.message is None else status.message.hex(), expected["message"])
                self.assertEqual(status.detail.reason, expected["detail"].get("reason", ""))
                self.assertEqual(status.detail.text, expected["detail"].get("text", ""))
                violations = [[v.path, v.code, v.text] for v in status.detail.violations]
                self.assertEqual(violations, expected["detail"].get("violations", []))

    def test_method_ids(self):
        vector = next(vector for vector in load("valid") if vector["name"] == "method-ids")
        for name, value in vector["meaning"]["method_ids"].items():
            self.assertEqual(method_id(name), value)

    def test_what_the_client_writes_is_what_the_vectors_hold(self):
        hexes = {vector["name"]: vector["frames"][0]["hex"] for vector in load("valid") if vector["frames"]}
        record = "refleks.v1.InteractionService/RecordInteraction"
        call = wire.frame(wire.CALL, wire.call_payload(record, bytes.fromhex("0a03616263")), wire.END, 1)
        self.assertEqual(call.hex(), hexes["call-unary"])
        self.assertEqual(wire.frame(wire.HELLO).hex(), hexes["hello-empty"])
        credit = wire.frame(wire.CREDIT, wire.credit_payload(2, 98_304), 0, 9)
        self.assertEqual(credit.hex(), hexes["credit-stream"])
        self.assertEqual(wire.frame(wire.PONG, bytes(range(1, 9))).hex(), hexes["pong"])


class InvalidVectors(unittest.TestCase):
    """Broken rules are noticed."""

    def test_headers(self):
        judged = 0
        for vector in load("invalid"):
            if vector.get("reason") not in HEADER_REASONS:
                continue
            with self.subTest(vector["name"]), self.assertRaises(ProtocolError):
                judged += 1
                data = b"".join(bytes.fromhex(part) for part in vector["hex"])
                # A length may be refused before the header is whole.
                for header, payload in split(data + bytes(12)):
                    if header.type == wire.CALL:
                        wire.read_call(payload, header.flags)
                    elif header.type == wire.CREDIT:
                        wire.read_credit(payload, header.stream)
                    elif header.type == wire.STATUS:
                        wire.read_status(payload, header.flags)
        self.assertGreater(judged, 15)

    def test_conversations_with_a_client(self):
        judged = 0
        for vector in load("invalid"):
            if vector["to"] != "client" or vector["name"] == "data-end-from-server":
                continue
            judged += 1
            with self.subTest(vector["name"]):
                fake = FakeSocket(b"".join(bytes.fromhex(part) for part in vector["hex"]))
                connection = Connection(fake)
                for _ in range(vector["open_calls"]):
                    connection.open("a/b", b"x", True)
                with self.assertRaises(ProtocolError):
                    while fake.data:
                        connection.pump()
        self.assertGreater(judged, 8)


class Duties(unittest.TestCase):
    """What every client owes its server."""

    def test_ping_is_answered_with_its_bytes(self):
        fake = FakeSocket(wire.frame(wire.HELLO) + wire.frame(wire.PING, b"12345678"))
        connection = Connection(fake)
        fake.sent = b""
        connection.pump()
        connection.pump()
        self.assertEqual(fake.sent, wire.frame(wire.PONG, b"12345678"))

    def test_credit_follows_half_a_window(self):
        pieces = [wire.frame(wire.DATA, bytes(16_000), wire.MORE, 1) for _ in range(4)]
        fake = FakeSocket(wire.frame(wire.HELLO) + b"".join(pieces))
        connection = Connection(fake)
        connection.open("a/b", b"x", True)
        fake.sent = b""
        while fake.data:
            connection.pump()
        self.assertEqual(fake.sent, wire.frame(wire.CREDIT, wire.credit_payload(2, 48_000 + 65_536), 0, 1))

    def test_a_large_request_stops_at_the_window_and_goes_on_with_credit(self):
        credit = wire.frame(wire.CREDIT, wire.credit_payload(2, 200_000), 0, 1)
        fake = FakeSocket(wire.frame(wire.HELLO) + credit)
        connection = Connection(fake)
        fake.sent = b""
        connection.open("a/b", bytes(100_000), True)
        frames = list(split(fake.sent))
        self.assertEqual(sum(len(data) for header, data in frames if header.type == wire.DATA), 100_000 - 16_360)
        self.assertEqual(frames[-1][0].flags, wire.END)
        self.assertEqual(fake.data, b"")

    def test_goaway_ends_or_drains(self):
        drain = wire_pb2.GoAway(last_stream_id=wire.NO_LAST_STREAM, code=2, drain_ms=1_000).SerializeToString()
        now = wire_pb2.GoAway(last_stream_id=1, code=4, text="why").SerializeToString()
        fake = FakeSocket(wire.frame(wire.HELLO) + wire.frame(wire.GOAWAY, drain) + wire.frame(wire.GOAWAY, now))
        connection = Connection(fake)
        connection.pump()
        connection.pump()
        with self.assertRaises(ConnectionClosed):
            connection.open("a/b", b"x", True)
        with self.assertRaises(ConnectionClosed) as raised:
            connection.pump()
        self.assertIn("PROTOCOL_ERROR: why", str(raised.exception))


if __name__ == "__main__":
    unittest.main()
