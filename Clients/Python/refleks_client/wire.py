"""Frames of refleks/1 (Protocol/WIRE.md, sections 2 to 7): from and to bytes, without any connection."""

import dataclasses
import enum
import struct

from refleks.wire.v1 import wire_pb2

ALPN = "refleks/1"
HEADER = struct.Struct(">IBBHI")
CALL_HEAD = struct.Struct(">IIHH")
STATUS_HEAD = struct.Struct(">HBBIQHH")
MAX_PAYLOAD = 16_372
MAX_METADATA = 8_192
MAX_DETAIL = 8_192
HELLO, CALL, DATA, STATUS, CANCEL, CREDIT, PING, PONG, GOAWAY = range(1, 10)
FIRST_EXTENSION = 0x80
END, MORE, NONE = 1, 2, 4
NO_LAST_STREAM = 0xFFFFFFFF

# type: (allowed flags, least payload, most payload, needs a stream; None = either)
_RULES = {
    HELLO: (0, 0, 4_096, False),
    CALL: (END | MORE | NONE, 12, MAX_PAYLOAD, True),
    DATA: (END | MORE | NONE, 0, MAX_PAYLOAD, True),
    STATUS: (END | NONE, 20, MAX_PAYLOAD, True),
    CANCEL: (0, 2, 2, True),
    CREDIT: (0, 16, 16, None),
    PING: (0, 8, 8, False),
    PONG: (0, 8, 8, False),
    GOAWAY: (0, 0, 2_048, False),
}

CODES = (
    "OK CANCELLED UNKNOWN INVALID_ARGUMENT DEADLINE_EXCEEDED NOT_FOUND ALREADY_EXISTS PERMISSION_DENIED "
    "RESOURCE_EXHAUSTED FAILED_PRECONDITION ABORTED OUT_OF_RANGE UNIMPLEMENTED INTERNAL UNAVAILABLE DATA_LOSS "
    "UNAUTHENTICATED"
).split()


class ProtocolError(Exception):
    """The other side broke a rule of the protocol: the connection is of no more use."""


class Outcome(enum.IntEnum):
    """Whether a call had an effect."""

    NOT_STARTED = 0
    UNKNOWN = 1
    COMMITTED = 2
    NO_EFFECT = 3


@dataclasses.dataclass
class Header:
    """The 12 bytes before every payload."""

    length: int
    type: int
    flags: int
    stream: int


@dataclasses.dataclass
class Status:
    """How a call ended."""

    code: str
    outcome: Outcome
    retry_after_ms: int
    commit_seq: int
    detail: wire_pb2.StatusDetail
    # None when the STATUS says NONE.
    message: bytes | None


def method_id(name):
    """FNV-1a 32 of a method's full name."""
    value = 2_166_136_261
    for byte in name.encode():
        value = (value ^ byte) * 16_777_619 & 0xFFFFFFFF
    return value


def frame(kind, payload=b"", flags=0, stream=0):
    """The bytes of one frame."""
    return HEADER.pack(len(payload), kind, flags, 0, stream) + payload


def read_header(data):
    """The checked header at the front of 12 bytes."""
    length, kind, flags, reserved, stream = HEADER.unpack(data)
    if length > MAX_PAYLOAD:
        raise ProtocolError(f"a frame claims {length} bytes; the limit is {MAX_PAYLOAD}")
    if kind >= FIRST_EXTENSION:
        return Header(length, kind, flags, stream)
    if kind not in _RULES:
        raise ProtocolError(f"the frame type {kind} does not exist")
    allowed, least, most, needs_stream = _RULES[kind]
    if reserved:
        raise ProtocolError("reserved bits are set")
    if flags & ~allowed or not _flags_agree(kind, flags, length):
        raise ProtocolError(f"flags {flags} are not allowed on a frame of type {kind}")
    if not least <= length <= most:
        raise ProtocolError(f"a frame of type {kind} has {length} bytes of payload")
    if (needs_stream is not None and needs_stream != (stream != 0)) or (stream and stream % 2 == 0):
        raise ProtocolError(f"a frame of type {kind} names the stream {stream}")
    return Header(length, kind, flags, stream)


def _flags_agree(kind, flags, length):
    if kind == STATUS:
        return bool(flags & END)
    if kind == DATA and flags & NONE:
        return flags == END | NONE and length == 0
    if kind == DATA and flags & MORE:
        return not flags & END and length > 0
    return not (kind == CALL and flags & MORE and flags != MORE)


def call_payload(method, message, deadline_ms=0, metadata=b""):
    """The payload of a CALL; the caller keeps it within a frame."""
    return CALL_HEAD.pack(method_id(method), deadline_ms, len(metadata), 0) + metadata + message


def read_call(payload, flags):
    """Method id, deadline, metadata and first message (None with NONE) of a CALL; for tests."""
    method, deadline, length, zero = CALL_HEAD.unpack_from(payload)
    rest = payload[CALL_HEAD.size:]
    if zero or length > min(MAX_METADATA, len(rest)):
        raise ProtocolError("a CALL cannot be read")
    message = rest[length:]
    if (flags & NONE and message) or (flags & MORE and not message):
        raise ProtocolError(f"flags {flags} contradict the CALL's message")
    return method, deadline, wire_pb2.CallMetadata.FromString(rest[:length]), None if flags & NONE else message


def read_status(payload, flags):
    """A STATUS from its payload."""
    code, outcome, zero1, retry_after, commit_seq, length, zero2 = STATUS_HEAD.unpack_from(payload)
    rest = payload[STATUS_HEAD.size:]
    if zero1 or zero2:
        raise ProtocolError("reserved bits are set")
    if code >= len(CODES) or outcome > max(Outcome) or length > min(MAX_DETAIL, len(rest)):
        raise ProtocolError("a STATUS cannot be read")
    message = rest[length:]
    if (flags & NONE and message) or (code != 0 and not flags & NONE):
        raise ProtocolError(f"flags {flags} contradict the STATUS's reply")
    detail = wire_pb2.StatusDetail.FromString(rest[:length])
    return Status(CODES[code], Outcome(outcome), retry_after, commit_seq, detail, None if flags & NONE else message)


def credit_payload(kind, limit):
    """The payload of CREDIT: kind 1 connection bytes, 2 stream bytes."""
    return struct.pack(">B7xQ", kind, limit)


def read_credit(payload, stream):
    """Kind and absolute limit of a CREDIT."""
    kind, limit = struct.unpack(">B7xQ", payload)
    if kind not in (1, 2, 3) or any(payload[1:8]):
        raise ProtocolError("a CREDIT cannot be read")
    if (kind == 2) != (stream != 0):
        raise ProtocolError(f"a CREDIT of kind {kind} names the stream {stream}")
    return kind, limit
