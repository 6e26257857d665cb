#!/usr/bin/env python3
"""Writes the golden vectors of refleks/1 from Protocol/WIRE.md alone: no code of the project is used.

Run it in this directory after a change of WIRE.md; the files are committed and read by the tests of every client.
valid/*.json    frames and what they mean
invalid/*.json  what a fresh receiver is sent, and the GOAWAY (or the readable refusal) that it must answer with
"""
import json
import pathlib
import struct

HERE = pathlib.Path(__file__).parent
HELLO, CALL, DATA, STATUS, CANCEL, CREDIT, PING, PONG, GOAWAY = range(1, 10)
NAMES = dict(zip(range(1, 10), "HELLO CALL DATA STATUS CANCEL CREDIT PING PONG GOAWAY".split()))
END, MORE, NONE = 1, 2, 4
FLAG_NAMES = {END: "END", MORE: "MORE", NONE: "NONE"}


def frame(kind, payload=b"", flags=0, stream=0, length=None, reserved=0):
    return struct.pack(">IBBHI", len(payload) if length is None else length, kind, flags, reserved, stream) + payload


def varint(number):
    result = b""
    while number > 0x7F:
        result += bytes([number & 0x7F | 0x80])
        number >>= 7
    return result + bytes([number])


def number(field, value):
    return varint(field << 3) + varint(value)


def data(field, value):
    value = value.encode() if isinstance(value, str) else value
    return varint(field << 3 | 2) + varint(len(value)) + value


def method_id(name):
    value = 2166136261
    for byte in name.encode():
        value = (value ^ byte) * 16777619 & 0xFFFFFFFF
    return value


def call(name, deadline=0, metadata=b"", message=b"", zero=0, metadata_length=None):
    length = len(metadata) if metadata_length is None else metadata_length
    return struct.pack(">IIHH", method_id(name), deadline, length, zero) + metadata + message


def status(code=0, outcome=3, retry=0, seq=0, detail=b"", message=b"", zero=0, detail_length=None):
    length = len(detail) if detail_length is None else detail_length
    return struct.pack(">HBBIQHH", code, outcome, zero, retry, seq, length, 0) + detail + message


def credit(kind, limit, zero=b"\0" * 7):
    return bytes([kind]) + zero + struct.pack(">Q", limit)


def describe(raw):
    length, kind, flags, _, stream = struct.unpack(">IBBHI", raw[:12])
    return {
        "hex": raw.hex(),
        "type": NAMES.get(kind, "EXTENSION"),
        "flags": [name for bit, name in FLAG_NAMES.items() if flags & bit],
        "stream": stream,
        "length": length,
    }


def write(folder, name, content):
    path = HERE / folder / (name + ".json")
    path.write_text(json.dumps({"name": name, **content}, indent=2, ensure_ascii=False) + "\n")


def valid(name, about, sender, *frames, **meaning):
    write("valid", name, {
        "about": about, "from": sender, "frames": [describe(raw) for raw in frames], "meaning": meaning})


def invalid(name, about, receiver, parts, goaway=None, reason=None, refusal=None, calls=0):
    """`parts` follow each other on a fresh connection; `calls` unary calls are open on a client before."""
    expected = {"refusal": refusal} if refusal else {"goaway": goaway, "reason": reason}
    write("invalid", name, {
        "about": about, "to": receiver, "open_calls": calls, "hex": [part.hex() for part in parts], **expected})


RECORD = "refleks.v1.InteractionService/RecordInteraction"
PUSH = "refleks.v1.InteractionService/PushInteractions"
VIEW = "refleks.v1.CustomerService/GetCustomer360"
hello = frame(HELLO)
MAX = 16372

# --- valid -----------------------------------------------------------------------------------------------------------
valid("hello-empty", "An empty HELLO: every number has its default.", "client", hello, hello={})
valid(
    "hello-client", "What a branch system announces.", "client",
    frame(HELLO, data(2, "branch-till/1.4") + data(3, "till-7") + data(4, "tr-TR") + number(6, 131072)),
    hello={"implementation": "branch-till/1.4", "connection_id": "till-7", "locale": "tr-TR",
           "stream_window_bytes": 131072})
valid(
    "hello-server", "Every number of a server with its default written out.", "server",
    frame(HELLO, data(2, "refleksd/0.1.0") + data(3, "s-1") + number(5, 1048576) + number(6, 65536)
          + number(7, 1048576) + number(8, 64) + number(9, 4194304) + number(10, 20000) + number(11, 10000)
          + number(12, 900000) + number(13, 1800000) + number(14, 200) + number(15, 604800) + data(16, bytes(range(32)))),
    hello={"implementation": "refleksd/0.1.0", "connection_id": "s-1", "max_message_bytes": 1048576,
           "stream_window_bytes": 65536, "connection_window_bytes": 1048576, "stream_credits": 64,
           "contract_digest": bytes(range(32)).hex()})
valid(
    "call-unary", "A whole unary call: no metadata, default deadline, a message of 5 bytes.", "client",
    frame(CALL, call(RECORD, message=b"\x0a\x03abc"), END, 1),
    call={"method": RECORD, "method_id": method_id(RECORD), "deadline_ms": 0, "metadata": {}, "message": "0a03616263"})
valid(
    "call-with-metadata", "Every field of the metadata, and a deadline of 2.5 s.", "client",
    frame(CALL, call(RECORD, 2500, data(1, "till-7:000123")
                     + data(2, "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01") + data(3, "tr")
                     + number(4, 4711) + data(5, data(1, "shift") + data(2, "early")), b"\x08\x01"), END, 3),
    call={"method": RECORD, "method_id": method_id(RECORD), "deadline_ms": 2500,
          "metadata": {"idempotency_key": "till-7:000123",
                       "traceparent": "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                       "locale": "tr", "min_commit_seq": 4711, "entries": {"shift": "early"}},
          "message": "0801"})
valid(
    "call-empty-message", "Without NONE an empty rest is an empty message.", "client",
    frame(CALL, call(VIEW), END, 5),
    call={"method": VIEW, "method_id": method_id(VIEW), "deadline_ms": 0, "metadata": {}, "message": ""})
valid(
    "call-stream-without-message", "A bidirectional call that begins without a message; two messages follow, then END.",
    "client", frame(CALL, call(PUSH), NONE, 7), frame(DATA, b"one", 0, 7), frame(DATA, b"two", 0, 7),
    frame(DATA, b"", END | NONE, 7),
    call={"method": PUSH, "method_id": method_id(PUSH), "deadline_ms": 0, "metadata": {}, "message": None},
    messages=[b"one".hex(), b"two".hex()])
big = bytes(index % 251 for index in range(40000))
room = MAX - 12
valid(
    "call-fragmented", "A unary request of 40,000 bytes: CALL with MORE, DATA with MORE, DATA with END.", "client",
    frame(CALL, call(RECORD, message=big[:room]), MORE, 9), frame(DATA, big[room:room + MAX], MORE, 9),
    frame(DATA, big[room + MAX:], END, 9),
    call={"method": RECORD, "method_id": method_id(RECORD), "deadline_ms": 0, "metadata": {}, "message": None},
    messages=[big.hex()])
valid(
    "data-last-with-end", "The last message of a stream carries END itself; an empty message is allowed.", "client",
    frame(CALL, call(PUSH, message=b"first"), 0, 11), frame(DATA, b"", 0, 11), frame(DATA, b"last", END, 11),
    call={"method": PUSH, "method_id": method_id(PUSH), "deadline_ms": 0, "metadata": {}, "message": b"first".hex()},
    messages=["", b"last".hex()])
valid(
    "status-ok-with-reply", "OK, committed at 90,001, reply inside.", "server",
    frame(STATUS, status(0, 2, 0, 90001, message=b"\x08\x2a"), END, 1),
    status={"code": "OK", "outcome": 2, "retry_after_ms": 0, "commit_seq": 90001, "detail": {}, "message": "082a"})
valid(
    "status-ok-without-reply", "The end of a server stream: NONE, since its messages went as DATA.", "server",
    frame(STATUS, status(0, 3), END | NONE, 1),
    status={"code": "OK", "outcome": 3, "retry_after_ms": 0, "commit_seq": 0, "detail": {}, "message": None})
# The sentences are the server's (RefleksMessages); a test compares them.
rules_broken, required = "Rules that the request breaks: 1; each is listed with its field.", "This field is required."
violation = data(1, "interaction.money[2].currency") + data(2, "REQUIRED") + data(3, required)
valid(
    "status-invalid-argument", "A refusal with reason, sentence and one violation.", "server",
    frame(STATUS, status(3, 3, detail=data(1, "REQUEST_INVALID") + data(2, rules_broken)
                         + data(3, violation)), END | NONE, 1),
    status={"code": "INVALID_ARGUMENT", "outcome": 3, "retry_after_ms": 0, "commit_seq": 0, "message": None,
            "detail": {"reason": "REQUEST_INVALID", "text": rules_broken,
                       "violations": [["interaction.money[2].currency", "REQUIRED", required]]}})
valid(
    "status-unavailable-retry", "Not started, try again after 1.5 s; two violations did not fit.", "server",
    frame(STATUS, status(14, 0, 1500, detail=data(1, "DRAINING") + number(4, 2)), END | NONE, 3),
    status={"code": "UNAVAILABLE", "outcome": 0, "retry_after_ms": 1500, "commit_seq": 0, "message": None,
            "detail": {"reason": "DRAINING", "omitted": 2}})
valid("cancel", "The caller's deadline has passed.", "client",
      frame(CALL, call(PUSH), NONE, 1), frame(CANCEL, struct.pack(">H", 2), 0, 1), cancel={"reason": 2})
valid("cancel-unknown-reason", "A reason that a reader does not know is `unspecified`.", "client",
      frame(CALL, call(PUSH), NONE, 1), frame(CANCEL, struct.pack(">H", 999), 0, 1), cancel={"reason": 0})
valid("credit-connection", "1.5 MiB of DATA in all since the connection began.", "server",
      frame(CREDIT, credit(1, 1572864)), credit={"kind": 1, "limit": 1572864})
valid("credit-stream", "96 KiB of DATA in all on stream 9.", "server",
      frame(CREDIT, credit(2, 98304), 0, 9), credit={"kind": 2, "limit": 98304})
valid("credit-streams", "80 streams in all since the connection began.", "server",
      frame(CREDIT, credit(3, 80)), credit={"kind": 3, "limit": 80})
valid("ping", "Eight opaque bytes.", "server", frame(PING, bytes.fromhex("0102030405060708")),
      opaque="0102030405060708")
valid("pong", "The same eight bytes back.", "client", frame(PONG, bytes.fromhex("0102030405060708")),
      opaque="0102030405060708")
valid("goaway-drain", "The announcement of a drain: the last stream follows later.", "server",
      frame(GOAWAY, number(1, 4294967295) + number(2, 1) + number(3, 30000) + data(4, "The server shuts down.")),
      goaway={"last_stream_id": 4294967295, "code": "SHUTDOWN", "drain_ms": 30000, "text": "The server shuts down."})
valid("goaway-final", "Streams above 41 were not started.", "server",
      frame(GOAWAY, number(1, 41) + number(2, 2) + number(3, 1000)),
      goaway={"last_stream_id": 41, "code": "MAX_AGE", "drain_ms": 1000, "text": ""})
valid("extension", "A type from 0x80 is skipped, whatever its flags and payload.", "client",
      frame(0x80, b"future", 0xFF, 0), frame(0xFF, b"", 0, 3))
valid("payload-largest", "The largest payload: 16,372 bytes, so that the frame fits one TLS record.", "client",
      frame(CALL, call(RECORD, message=big[:room]), END, 1),
      call={"method": RECORD, "method_id": method_id(RECORD), "deadline_ms": 0, "metadata": {},
            "message": big[:room].hex()})
write("valid", "method-ids", {
    "about": "FNV-1a 32 of the full name.", "from": "client", "frames": [],
    "meaning": {"method_ids": {name: method_id(name) for name in ["", "a", "foobar", RECORD, PUSH, VIEW]}}})

# --- invalid: the header ---------------------------------------------------------------------------------------------
PROTOCOL, LARGE, FLOW = "PROTOCOL_ERROR", "FRAME_TOO_LARGE", "FLOW_CONTROL"
open_call = frame(CALL, call(PUSH), NONE, 1)
invalid("length-one-too-many", "16,373 bytes claimed: refused on the header.", "server",
        [hello, frame(DATA, b"", 0, 1, length=MAX + 1)], LARGE, "WIRE_FRAME_TOO_LARGE")
invalid("length-huge", "4 GiB claimed after HELLO: refused on the first four bytes, nothing is allocated.", "server",
        [hello, b"\xff\xff\xff\xff"], LARGE, "WIRE_FRAME_TOO_LARGE")
invalid("type-unknown", "Types below 0x80 must be known.", "server", [hello, frame(10)], PROTOCOL,
        "WIRE_UNKNOWN_FRAME_TYPE")
invalid("type-zero", "Type 0 does not exist.", "server", [hello, frame(0)], PROTOCOL, "WIRE_UNKNOWN_FRAME_TYPE")
invalid("reserved-set", "The reserved 16 bits are zero.", "server", [hello, frame(PING, bytes(8), reserved=1)],
        PROTOCOL, "WIRE_RESERVED_BITS_SET")
invalid("flag-unknown", "Bit 3 is no flag.", "server", [hello, frame(CALL, call(PUSH), 8, 1)], PROTOCOL,
        "WIRE_FLAGS_NOT_ALLOWED")
invalid("flag-on-ping", "PING has no flags.", "server", [hello, frame(PING, bytes(8), END)], PROTOCOL,
        "WIRE_FLAGS_NOT_ALLOWED")
invalid("more-with-end", "A message that continues cannot be the end.", "server",
        [hello, frame(CALL, call(PUSH, message=b"x"), MORE | END, 1)], PROTOCOL, "WIRE_FLAGS_NOT_ALLOWED")
invalid("more-empty-data", "MORE with nothing in it.", "server", [hello, open_call, frame(DATA, b"", MORE, 1)],
        PROTOCOL, "WIRE_FLAGS_NOT_ALLOWED")
invalid("more-empty-call", "MORE with no message bytes in the CALL.", "server",
        [hello, frame(CALL, call(PUSH), MORE, 1)], PROTOCOL, "WIRE_FLAGS_NOT_ALLOWED")
invalid("none-with-message", "NONE, and yet message bytes.", "server",
        [hello, frame(CALL, call(PUSH, message=b"x"), NONE, 1)], PROTOCOL, "WIRE_FLAGS_NOT_ALLOWED")
invalid("none-on-data-without-end", "On DATA, NONE only closes.", "server",
        [hello, open_call, frame(DATA, b"", NONE, 1)], PROTOCOL, "WIRE_FLAGS_NOT_ALLOWED")
invalid("stream-zero-on-call", "CALL needs a stream.", "server", [hello, frame(CALL, call(PUSH), NONE, 0)], PROTOCOL,
        "WIRE_STREAM_NOT_ALLOWED")
invalid("stream-even", "Clients open odd streams.", "server", [hello, frame(CALL, call(PUSH), NONE, 2)], PROTOCOL,
        "WIRE_STREAM_NOT_ALLOWED")
invalid("stream-on-ping", "PING belongs to the connection.", "server", [hello, frame(PING, bytes(8), 0, 1)], PROTOCOL,
        "WIRE_STREAM_NOT_ALLOWED")
invalid("ping-short", "PING has exactly eight bytes.", "server", [hello, frame(PING, bytes(7))], LARGE,
        "WIRE_PAYLOAD_SIZE_NOT_ALLOWED")
invalid("call-short", "CALL has at least its fixed part.", "server", [hello, frame(CALL, bytes(11), NONE, 1)], LARGE,
        "WIRE_PAYLOAD_SIZE_NOT_ALLOWED")
invalid("hello-too-long", "HELLO has at most 4,096 bytes.", "server", [frame(HELLO, bytes(4097))], LARGE,
        "WIRE_PAYLOAD_SIZE_NOT_ALLOWED")

# --- invalid: the payload --------------------------------------------------------------------------------------------
invalid("hello-unreadable", "Not a protobuf message.", "server", [frame(HELLO, b"\xff\xff\xff")], PROTOCOL,
        "WIRE_MALFORMED_PAYLOAD")
invalid("hello-below-floor", "A stream window of 65,535 bytes is one below the floor.", "server",
        [frame(HELLO, number(6, 65535))], "HELLO_REFUSED", "WIRE_HELLO_REFUSED")
invalid("hello-id-too-long", "A connection id of 65 bytes.", "server", [frame(HELLO, data(3, "x" * 65))], PROTOCOL,
        "WIRE_HELLO_TEXT_NOT_ALLOWED")
invalid("hello-digest-odd", "A digest of 31 bytes.", "server", [frame(HELLO, data(16, bytes(31)))], PROTOCOL,
        "WIRE_HELLO_DIGEST_NOT_ALLOWED")
invalid("call-metadata-beyond-frame", "The metadata's length passes the frame.", "server",
        [hello, frame(CALL, call(PUSH, metadata_length=1), NONE, 1)], PROTOCOL, "WIRE_MALFORMED_PAYLOAD")
invalid("call-metadata-too-long", "8,193 bytes of metadata.", "server",
        [hello, frame(CALL, call(PUSH, metadata=bytes(8193)), NONE, 1)], PROTOCOL, "WIRE_METADATA_TOO_LONG")
invalid("call-reserved-set", "The zero after the metadata's length is not zero.", "server",
        [hello, frame(CALL, call(PUSH, zero=7), NONE, 1)], PROTOCOL, "WIRE_RESERVED_BITS_SET")
invalid("credit-kind-unknown", "Kind 4 does not exist.", "server", [hello, frame(CREDIT, credit(4, 1))], PROTOCOL,
        "WIRE_MALFORMED_PAYLOAD")
invalid("credit-reserved-set", "The seven bytes after the kind are zero.", "server",
        [hello, frame(CREDIT, credit(1, 1, b"\0\0\0\0\0\0\1"))], PROTOCOL, "WIRE_MALFORMED_PAYLOAD")
invalid("credit-stream-without-stream", "Kind 2 names a stream.", "server", [hello, frame(CREDIT, credit(2, 1))],
        PROTOCOL, "WIRE_STREAM_NOT_ALLOWED")
invalid("status-code-unknown", "Codes go from 0 to 16.", "client", [hello, frame(STATUS, status(17), END | NONE, 1)],
        PROTOCOL, "WIRE_MALFORMED_PAYLOAD", calls=1)
invalid("status-outcome-unknown", "Outcomes go from 0 to 3.", "client",
        [hello, frame(STATUS, status(0, 4), END | NONE, 1)], PROTOCOL, "WIRE_MALFORMED_PAYLOAD", calls=1)
invalid("status-detail-beyond-frame", "The detail's length passes the frame.", "client",
        [hello, frame(STATUS, status(detail_length=1), END | NONE, 1)], PROTOCOL, "WIRE_MALFORMED_PAYLOAD", calls=1)
invalid("status-reserved-set", "The byte after the outcome is zero.", "client",
        [hello, frame(STATUS, status(zero=1), END | NONE, 1)], PROTOCOL, "WIRE_RESERVED_BITS_SET", calls=1)
invalid("status-without-end", "STATUS always carries END.", "client", [hello, frame(STATUS, status(), NONE, 1)],
        PROTOCOL, "WIRE_FLAGS_NOT_ALLOWED", calls=1)
invalid("status-none-with-message", "NONE, and yet a message.", "client",
        [hello, frame(STATUS, status(message=b"x"), END | NONE, 1)], PROTOCOL, "WIRE_FLAGS_NOT_ALLOWED", calls=1)
invalid("status-refusal-with-message", "Only OK carries a reply.", "client",
        [hello, frame(STATUS, status(5, message=b"x"), END, 1)], PROTOCOL, "WIRE_FLAGS_NOT_ALLOWED", calls=1)

# --- invalid: the order ----------------------------------------------------------------------------------------------
invalid("first-not-hello", "The first frame must be HELLO.", "server", [open_call], PROTOCOL, "WIRE_HELLO_EXPECTED")
invalid("first-extension", "Not even an extension may come before HELLO.", "server", [frame(0x80)], PROTOCOL,
        "WIRE_HELLO_EXPECTED")
invalid("hello-twice", "HELLO holds for the whole connection.", "server", [hello, hello], PROTOCOL,
        "WIRE_HELLO_REPEATED")
invalid("status-from-client", "Only servers send STATUS.", "server", [hello, frame(STATUS, status(), END | NONE, 1)],
        PROTOCOL, "WIRE_WRONG_SIDE")
invalid("streams-credit-from-client", "Only servers grant streams.", "server", [hello, frame(CREDIT, credit(3, 100))],
        PROTOCOL, "WIRE_WRONG_SIDE")
invalid("call-from-server", "Only clients call.", "client", [hello, frame(CALL, call(PUSH), NONE, 1)], PROTOCOL,
        "WIRE_WRONG_SIDE")
invalid("cancel-from-server", "Only clients cancel.", "client", [hello, frame(CANCEL, b"\0\0", 0, 1)], PROTOCOL,
        "WIRE_WRONG_SIDE", calls=1)
invalid("stream-again", "A stream is opened once.", "server", [hello, open_call, open_call], PROTOCOL,
        "WIRE_STREAM_NOT_RISING")
invalid("stream-lower", "Streams rise strictly.", "server",
        [hello, frame(CALL, call(PUSH), NONE, 5), frame(CALL, call(PUSH), NONE, 3)], PROTOCOL,
        "WIRE_STREAM_NOT_RISING")
invalid("data-on-unopened-stream", "DATA before its CALL.", "server", [hello, frame(DATA, b"x", 0, 1)], PROTOCOL,
        "WIRE_STREAM_NOT_OPENED")
invalid("cancel-on-unopened-stream", "CANCEL before its CALL.", "server", [hello, frame(CANCEL, b"\0\0", 0, 1)],
        PROTOCOL, "WIRE_STREAM_NOT_OPENED")
invalid("data-after-end", "The client had finished the stream.", "server",
        [hello, frame(CALL, call(PUSH), NONE | END, 1), frame(DATA, b"x", 0, 1)], PROTOCOL, "WIRE_FRAME_AFTER_END")
invalid("data-after-cancel", "CANCEL ends the client's side.", "server",
        [hello, open_call, frame(CANCEL, b"\0\0", 0, 1), frame(DATA, b"x", 0, 1)], PROTOCOL, "WIRE_FRAME_AFTER_END")
invalid("end-in-message", "The stream closes while a message is incomplete.", "server",
        [hello, frame(CALL, call(PUSH, message=b"x"), MORE, 1), frame(DATA, b"", END | NONE, 1)], PROTOCOL,
        "WIRE_MESSAGE_INCOMPLETE")
invalid("status-on-unopened-stream", "STATUS for a call nobody made.", "client",
        [hello, frame(STATUS, status(), END | NONE, 1)], PROTOCOL, "WIRE_STREAM_NOT_OPENED")
invalid("status-twice", "Exactly one STATUS a stream.", "client",
        [hello, frame(STATUS, status(), END | NONE, 1), frame(STATUS, status(), END | NONE, 1)], PROTOCOL,
        "WIRE_FRAME_AFTER_END", calls=2)
invalid("data-after-status", "STATUS is the last frame of a stream.", "client",
        [hello, frame(STATUS, status(), END | NONE, 1), frame(DATA, b"x", 0, 1)], PROTOCOL, "WIRE_FRAME_AFTER_END",
        calls=2)
invalid("data-end-from-server", "A server ends its side with STATUS.", "client", [hello, frame(DATA, b"x", END, 1)],
        PROTOCOL, "WIRE_FLAGS_NOT_ALLOWED", calls=1)
invalid("status-ok-in-message", "OK in the middle of a message.", "client",
        [hello, frame(DATA, b"x", MORE, 1), frame(STATUS, status(), END | NONE, 1)], PROTOCOL,
        "WIRE_MESSAGE_INCOMPLETE", calls=1)

# --- invalid: credits and abuse --------------------------------------------------------------------------------------
invalid("stream-window-exceeded", "65,536 bytes are allowed on a stream whose handler takes only the first message.",
        "server", [hello, open_call, frame(DATA, b"first", 0, 1)]
        + [frame(DATA, bytes(MAX), 0, 1)] * 4 + [frame(DATA, bytes(100), 0, 1)], FLOW, "WIRE_BYTE_CREDIT_EXCEEDED")
invalid("streams-exceeded", "The 257th stream without a CREDIT.", "server",
        [hello] + [frame(CALL, call(PUSH), NONE, 2 * index + 1) for index in range(257)], FLOW,
        "WIRE_STREAM_CREDIT_EXCEEDED")
invalid("ping-flood", "The 201st PING within 30 s.", "server", [hello, frame(PING, bytes(8)) * 201],
        "TOO_MANY_CHEAP_FRAMES", "WIRE_TOO_MANY_CHEAP_FRAMES")
invalid("extension-flood", "The 201st extension within 30 s.", "server", [hello, frame(0x80) * 201],
        "TOO_MANY_CHEAP_FRAMES", "WIRE_TOO_MANY_CHEAP_FRAMES")
invalid("empty-data-flood", "The 201st empty message within 30 s.", "server",
        [hello, open_call, frame(DATA, b"", 0, 1) * 201], "TOO_MANY_CHEAP_FRAMES", "WIRE_TOO_MANY_CHEAP_FRAMES")
invalid("credit-flood", "The 201st CREDIT that raises nothing within 30 s.", "server",
        [hello, frame(CREDIT, credit(1, 1)) * 201], "TOO_MANY_CHEAP_FRAMES", "WIRE_TOO_MANY_CHEAP_FRAMES")
invalid("pong-flood", "The 201st PONG that nobody asked for within 30 s.", "server",
        [hello, frame(PONG, b"\xff" * 8) * 201], "TOO_MANY_CHEAP_FRAMES", "WIRE_TOO_MANY_CHEAP_FRAMES")

# --- invalid: strays -------------------------------------------------------------------------------------------------
invalid("stray-http", "An HTTP request is answered in HTTP.", "server", [b"GET / HTTP/1.1\r\nHost: x\r\n\r\n"],
        refusal="HTTP/1.1 400 Bad Request")
invalid("stray-text", "A line of text is answered with a line of text.", "server", [b"hello?\r\n"],
        refusal="Refleks: This port speaks refleks/1")
invalid("stray-tls", "A TLS handshake within TLS.", "server", [bytes.fromhex("1603010200010001fc0303")],
        refusal="Refleks: This port speaks refleks/1")
invalid("stray-length", "A first frame that claims 16 MiB: its first byte is not zero.", "server",
        [b"\x01\x00\x00\x00"], refusal="Refleks: This port speaks refleks/1")
