"""A small client of Refleks, written only from Protocol/WIRE.md: Python's ssl and protobuf, nothing else."""

from .connection import CallFailed, Connection, ConnectionClosed
from .wire import Outcome, ProtocolError, Status, method_id

__all__ = ["CallFailed", "Connection", "ConnectionClosed", "Outcome", "ProtocolError", "Status", "method_id"]
