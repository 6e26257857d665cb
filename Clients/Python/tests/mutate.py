#!/usr/bin/env python3
"""Mutated frames over real TLS against a running server: no crash, no hang, and every connection ends with a reason.

    python3 Clients/Python/tests/mutate.py --config DIR/dev/branch.json --frames 5000 [--seed N] [--pid PID]

Each connection sends some mutated vectors and then zeros, which no reader can take for frames: so every connection must
end with a GOAWAY or, when its first byte was no frame's, with a readable refusal (unless mutation has made a GOAWAY of
its own). Prints one JSON object.
"""

import argparse
import collections
import json
import pathlib
import random
import socket
import ssl
import sys

import generated
from refleks.wire.v1 import wire_pb2
from refleks_client import CallFailed, Connection, ProtocolError, wire

VECTORS = generated.PROTOCOL / "vectors"
HELLO = wire.frame(wire.HELLO)
# Ends whatever a mutation left open: the rest of a frame, then frames of type 0.
END = bytes(2 * 16_384)


def arguments():
    """Flags."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--config", type=pathlib.Path, required=True)
    parser.add_argument("--frames", type=int, default=5_000)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1, 2**63))
    parser.add_argument("--pid", type=int, help="the server's process, whose memory is watched")
    return parser.parse_args()


def corpus():
    """Every vector that a client may send."""
    frames = []
    for path in sorted(VECTORS.rglob("*.json")):
        vector = json.loads(path.read_text())
        if vector.get("from") == "client":
            frames += [bytes.fromhex(frame["hex"]) for frame in vector["frames"]]
        elif vector.get("to") == "server":
            frames += [bytes.fromhex(part) for part in vector["hex"] if len(part) < 40_000]
    return frames


def mutate(frame, rng):
    """The frame with up to three bytes changed, added or lost, often on a stream that is open."""
    data = bytearray(frame)
    if len(data) >= 12 and rng.random() < 0.7 and data[8:12] != bytes(4):
        data[8:12] = (rng.randrange(40) * 2 + 1).to_bytes(4, "big")
    for _ in range(rng.randrange(4)):
        if not data:
            break
        at = rng.randrange(min(40, len(data)) if rng.random() < 0.5 else len(data))
        kind = rng.randrange(5)
        if kind == 0:
            data[at] = rng.randrange(256)
        elif kind == 1:
            data[at] ^= 1 << rng.randrange(8)
        elif kind == 2:
            data.insert(at, rng.randrange(256))
        elif kind == 3:
            del data[at]
        else:
            del data[at:]
    return bytes(data)


class Target:
    """The server, and the TLS settings to reach it."""

    def __init__(self, config):
        values = json.loads(config.read_text())
        self.files = [str(config.parent / values[name]) for name in ("ca", "certificate", "key")]
        host, port = values["address"].rsplit(":", 1)
        self.host, self.port = host, int(port)
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        self.context.load_verify_locations(self.files[0])
        self.context.load_cert_chain(*self.files[1:])
        self.context.set_alpn_protocols([wire.ALPN])
        self.session = None

    def talk(self, data):
        """Sends the bytes on a connection of their own and returns everything that comes back."""
        plain = socket.create_connection((self.host, self.port), 10)
        secure = self.context.wrap_socket(plain, server_hostname=self.host, session=self.session)
        received = b""
        try:
            secure.sendall(data)
            while piece := secure.recv(65_536):
                received += piece
            self.session = secure.session
        except (ConnectionError, ssl.SSLError):
            # The server had closed while this end was still sending.
            pass
        finally:
            secure.close()
        return received

    def connect(self):
        """An honest connection."""
        return Connection.connect(self.host, self.port, *self.files)


def reason(received):
    """How the server ended the connection."""
    for refusal in (b"HTTP/1.1 400", b"Refleks:"):
        if refusal in received:
            return "REFUSAL"
    last = None
    while len(received) >= 12:
        header = wire.read_header(received[:12])
        last, received = (header, received[12:12 + header.length]), received[12 + header.length:]
    if last is None or last[0].type != wire.GOAWAY:
        return "NOTHING"
    goaway = wire_pb2.GoAway.FromString(last[1])
    return wire_pb2.GoAwayCode.Name(goaway.code).removeprefix("GO_AWAY_CODE_") if goaway.text else "NO TEXT"


def leaves(sent):
    """Whether mutation has made a GOAWAY: then the client has left, and the server owes it nothing."""
    while len(sent) >= 12:
        try:
            header = wire.read_header(sent[:12])
        except ProtocolError:
            return False
        if header.type == wire.GOAWAY:
            return True
        sent = sent[12 + header.length:]
    return False


def resident_bytes(pid):
    """The process's anonymous memory."""
    for line in pathlib.Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("RssAnon:"):
            return int(line.split()[1]) * 1_024
    return 0


def main():
    """The whole run."""
    options = arguments()
    print(f"mutation seed {options.seed}", file=sys.stderr, flush=True)
    rng = random.Random(options.seed)
    target, frames = Target(options.config), corpus()
    before = resident_bytes(options.pid) if options.pid else 0
    reasons, sent = collections.Counter(), 0
    while sent < options.frames:
        count = rng.randrange(1, 9)
        sent += count
        data = b"".join(mutate(rng.choice(frames), rng) for _ in range(count))
        data = (HELLO if rng.random() < 0.95 else b"") + data + END
        end = reason(target.talk(data))
        reasons["CLIENT LEFT" if end == "NOTHING" and leaves(data) else end] += 1
    answer = None
    with target.connect() as connection:
        try:
            connection.call("refleks.v1.InteractionService/RecordInteraction", b"")
        except CallFailed as error:
            answer = error.status.code
    print(json.dumps({
        "seed": options.seed, "frames": sent, "connections": sum(reasons.values()), "reasons": dict(reasons),
        "answer_afterwards": answer,
        "memory_growth_bytes": resident_bytes(options.pid) - before if options.pid else 0,
    }))
    bad = reasons["NOTHING"] + reasons["NO TEXT"] + reasons["UNSPECIFIED"]
    return 0 if bad == 0 and answer == "INVALID_ARGUMENT" else 1


if __name__ == "__main__":
    sys.exit(main())
