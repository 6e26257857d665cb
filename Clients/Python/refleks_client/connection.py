"""One connection to a Refleks server: blocking, one thread, any number of calls at once.

Frames are read while something is waited for: that is when PING is answered and CREDIT is sent.
"""

import itertools
import socket
import ssl

from google.protobuf.message import DecodeError
from refleks.wire.v1 import wire_pb2

from . import wire
from .wire import END, MORE, NONE, ProtocolError

STREAM_WINDOW = 65_536
CONNECTION_WINDOW = 1_048_576


class ConnectionClosed(Exception):
    """The connection ended before the call did."""

    def __init__(self, text, outcome=wire.Outcome.UNKNOWN):
        super().__init__(text)
        self.outcome = outcome


class CallFailed(Exception):
    """A STATUS that is not OK; its violations are in `status.detail`."""

    def __init__(self, status):
        violations = "".join(f"\n  {v.path}: {v.text}" for v in status.detail.violations)
        super().__init__(f"{status.code} {status.detail.reason}: {status.detail.text}{violations}")
        self.status = status


class Stream:
    """One call. Bytes in, bytes out; the messages are the caller's."""

    def __init__(self, connection, number):
        self._connection = connection
        self.number = number
        self.status = None
        self._incomplete = b""
        self._messages = []
        self._received = 0
        self._credited = STREAM_WINDOW
        self._sent = 0
        self._limit = connection.peer_stream_window

    def send(self, message, end=False):
        """Sends one message, waiting for credit; nothing once the server has ended the call."""
        offset = 0
        while self.status is None:
            room = min(self._limit - self._sent, self._connection.send_room, wire.MAX_PAYLOAD)
            piece = message[offset:offset + max(room, 0)]
            if not piece and message:
                self._connection.pump()
                continue
            offset += len(piece)
            last = offset == len(message)
            self._connection.send_frame(wire.DATA, piece, (END if end else 0) if last else MORE, self.number)
            self._sent += len(piece)
            self._connection.count_sent(len(piece))
            if last:
                return

    def finish(self):
        """Says that no more messages follow."""
        if self.status is None:
            self._connection.send_frame(wire.DATA, b"", END | NONE, self.number)

    def cancel(self, reason=1):
        """Gives the call up; its STATUS still comes."""
        if self.status is None:
            self._connection.send_frame(wire.CANCEL, reason.to_bytes(2, "big"), 0, self.number)

    def receive(self):
        """The next message, or None when the server has ended the call: see `status`."""
        while not self._messages and self.status is None:
            self._connection.pump()
        return self._messages.pop(0) if self._messages else None

    def result(self):
        """Waits for the STATUS; returns (reply or None, status) and raises CallFailed when it is not OK."""
        last = None
        while (message := self.receive()) is not None:
            last = message
        if self.status.code != "OK":
            raise CallFailed(self.status)
        return self.status.message if self.status.message is not None else last, self.status

    def _take_data(self, payload, flags):
        self._incomplete += payload
        self._received += len(payload)
        if not flags & MORE:
            self._messages.append(self._incomplete)
            self._incomplete = b""
        if self._received + STREAM_WINDOW - self._credited >= STREAM_WINDOW // 2:
            self._credited = self._received + STREAM_WINDOW
            self._connection.send_frame(wire.CREDIT, wire.credit_payload(2, self._credited), 0, self.number)

    def _take_status(self, status):
        if self._incomplete and status.code == "OK":
            raise ProtocolError("OK in the middle of a message")
        self.status = status

    def _raise_limit(self, limit):
        self._limit = max(self._limit, limit)


class Connection:
    """HELLO and calls over a socket that is connected already; see `connect`. Use it in a `with` block."""

    @classmethod
    def connect(cls, host, port, ca, certificate, key, server_name=None, timeout=10.0, locale=""):
        """Connects with TLS 1.3 and a client certificate; the file names are of PEM files."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.minimum_version = ssl.TLSVersion.TLSv1_3
        context.load_verify_locations(ca)
        context.load_cert_chain(certificate, key)
        context.set_alpn_protocols([wire.ALPN])
        plain = socket.create_connection((host, port), timeout)
        plain.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        secure = context.wrap_socket(plain, server_hostname=server_name or host)
        if secure.selected_alpn_protocol() != wire.ALPN:
            secure.close()
            raise ProtocolError(f"the server does not speak {wire.ALPN}")
        return cls(secure, locale)

    def __init__(self, connected, locale=""):
        self._socket = connected
        self._numbers = itertools.count(1, 2)
        self._streams = {}
        self._received = 0
        self._credited = CONNECTION_WINDOW
        self._sent = 0
        # Until the server's HELLO: the floors.
        self._limit = 65_536
        self.peer_stream_window = 65_536
        self._allowed_streams = 8
        self._opened = 0
        self.server = None
        self.going_away = None
        self.pings_answered = 0
        self.credits_sent = 0
        hello = wire_pb2.Hello(implementation="refleks-python/0.1.0", connection_id=f"py-{id(self):x}", locale=locale)
        self.send_frame(wire.HELLO, hello.SerializeToString())

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        """Says GOAWAY and closes TLS."""
        try:
            self.send_frame(wire.GOAWAY, wire_pb2.GoAway(code=wire_pb2.GO_AWAY_CODE_SHUTDOWN).SerializeToString())
            self._socket.unwrap()
        except (OSError, ValueError):
            pass
        self._socket.close()

    # Calls

    def open(self, method, message=None, end=False, deadline_ms=0, metadata=None):
        """Opens a call with its first message (None = none yet); `end`: there will be no other."""
        encoded = metadata.SerializeToString() if metadata else b""
        room = wire.MAX_PAYLOAD - wire.CALL_HEAD.size - len(encoded)
        while self._opened >= self._allowed_streams and not self.going_away:
            self.pump()
        if self.going_away:
            raise ConnectionClosed(self.going_away.text, wire.Outcome.NOT_STARTED)
        self._opened += 1
        stream = Stream(self, next(self._numbers))
        self._streams[stream.number] = stream
        first, rest = (message or b"")[:room], (message or b"")[room:]
        flags = MORE if rest else (NONE if message is None else 0) | (END if end else 0)
        self.send_frame(wire.CALL, wire.call_payload(method, first, deadline_ms, encoded), flags, stream.number)
        if rest:
            stream.send(rest, end)
        return stream

    def call(self, method, request, deadline_ms=0, metadata=None):
        """A unary call: (reply, status); raises CallFailed when the status is not OK."""
        return self.open(method, request, True, deadline_ms, metadata).result()

    # Frames

    @property
    def send_room(self):
        """Bytes of DATA that the connection's credit allows."""
        return self._limit - self._sent

    def count_sent(self, count):
        """Takes credit of the connection."""
        self._sent += count

    def send_frame(self, kind, payload=b"", flags=0, stream=0):
        """Writes one frame."""
        if kind == wire.CREDIT:
            self.credits_sent += 1
        self._socket.sendall(wire.frame(kind, payload, flags, stream))

    def pump(self):
        """Reads one frame and does what it asks for."""
        header = wire.read_header(self._read(wire.HEADER.size))
        payload = self._read(header.length)
        if self.server is None and header.type != wire.HELLO:
            raise ProtocolError("the first frame is not HELLO")
        try:
            self._take(header, payload)
        except DecodeError as error:
            raise ProtocolError("a payload cannot be read") from error

    def _take(self, header, payload):
        if header.type == wire.HELLO:
            self._take_hello(wire_pb2.Hello.FromString(payload))
        elif header.type == wire.PING:
            self.send_frame(wire.PONG, payload)
            self.pings_answered += 1
        elif header.type == wire.DATA:
            self._count_received(len(payload))
            self._stream(header)._take_data(payload, header.flags)
        elif header.type == wire.STATUS:
            self._stream(header)._take_status(wire.read_status(payload, header.flags))
            del self._streams[header.stream]
        elif header.type == wire.CREDIT:
            self._take_credit(*wire.read_credit(payload, header.stream), header.stream)
        elif header.type == wire.GOAWAY:
            self._take_goaway(wire_pb2.GoAway.FromString(payload))
        elif header.type in (wire.CALL, wire.CANCEL):
            raise ProtocolError("a server neither calls nor cancels")

    def _take_hello(self, hello):
        if self.server is not None:
            raise ProtocolError("HELLO came twice")
        self.server = hello
        self._limit = hello.connection_window_bytes or 1_048_576
        self.peer_stream_window = hello.stream_window_bytes or 65_536
        self._allowed_streams = hello.stream_credits or 256
        for stream in self._streams.values():
            stream._raise_limit(self.peer_stream_window)

    def _take_credit(self, kind, limit, number):
        if kind == 1:
            self._limit = max(self._limit, limit)
        elif kind == 3:
            self._allowed_streams = max(self._allowed_streams, limit)
        elif number in self._streams:
            self._streams[number]._raise_limit(limit)

    def _take_goaway(self, goaway):
        self.going_away = goaway
        if goaway.drain_ms == 0:
            raise ConnectionClosed(f"{wire_pb2.GoAwayCode.Name(goaway.code)}: {goaway.text}")

    def _count_received(self, count):
        self._received += count
        if self._received + CONNECTION_WINDOW - self._credited >= CONNECTION_WINDOW // 2:
            self._credited = self._received + CONNECTION_WINDOW
            self.send_frame(wire.CREDIT, wire.credit_payload(1, self._credited))

    def _stream(self, header):
        if header.stream not in self._streams:
            raise ProtocolError(f"stream {header.stream} is not open")
        return self._streams[header.stream]

    def _read(self, count):
        data = b""
        while len(data) < count:
            piece = self._socket.recv(count - len(data))
            if not piece:
                raise ConnectionClosed("the server closed the connection")
            data += piece
        return data
