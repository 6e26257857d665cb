#!/usr/bin/env python3
"""Records an interaction over mutually authenticated TLS and reads the customer's 360 view.

Needs Python 3.11, protobuf (Debian: python3-protobuf) and the modules that `protoc` makes:

    protoc -I Protocol --python_out=OUT Protocol/refleks/v1/*.proto Protocol/refleks/wire/v1/*.proto
    PYTHONPATH=OUT:Clients/Python python3 Clients/Python/record_and_read.py --config DIR/dev/branch.json

Prints one JSON object; exit code 0 when the view shows what was recorded.
"""

import argparse
import json
import pathlib
import sys
import time

from refleks.v1 import common_pb2, customer_pb2, interaction_pb2
from refleks_client import CallFailed, Connection

RECORD = "refleks.v1.InteractionService/RecordInteraction"
PUSH = "refleks.v1.InteractionService/PushInteractions"
VIEW = "refleks.v1.CustomerService/GetCustomer360"


def arguments():
    """Flags, or a configuration that `refleksd serve --dev` wrote."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--config", type=pathlib.Path, help="a role's JSON file of refleksd serve --dev")
    parser.add_argument("--address", help="host:port")
    parser.add_argument("--ca")
    parser.add_argument("--certificate")
    parser.add_argument("--key")
    parser.add_argument(
        "--source-system", default="34-001",
        help="a source system that the certificate may record for: its own id is one (34-001 in development)")
    parser.add_argument("--push", type=int, default=20, help="how many more interactions to push on a stream")
    options = parser.parse_args()
    if options.config:
        values = json.loads(options.config.read_text())
        options.address = options.address or values["address"]
        # File names are relative to the configuration's folder.
        for name in ("ca", "certificate", "key"):
            if getattr(options, name) is None:
                setattr(options, name, str(options.config.parent / values[name]))
    if not all([options.address, options.ca, options.certificate, options.key]):
        parser.error("give --config, or --address, --ca, --certificate and --key")
    return options


def purchase(source_system, event, phone, kurus):
    """A purchase at the counter of somebody known by phone."""
    request = interaction_pb2.RecordInteractionRequest(create_if_missing=True)
    request.new_customer.given_name, request.new_customer.family_name = "Şükrü", "Işıkgöz"
    interaction = request.interaction
    interaction.source_system, interaction.source_event_id = source_system, event
    interaction.type = interaction_pb2.INTERACTION_TYPE_PURCHASE
    interaction.channel = common_pb2.CHANNEL_BRANCH
    interaction.occurred_at_us = time.time_ns() // 1_000
    interaction.money.add(kind=common_pb2.MONEY_KIND_REVENUE, amount_minor=kurus, currency="TRY")
    interaction.subject_identifiers.identifiers.add(kind=common_pb2.IDENTIFIER_KIND_PHONE, value=phone)
    return request


def main():
    """The whole errand."""
    options = arguments()
    host, port = options.address.rsplit(":", 1)
    started = time.time_ns()
    phone = f"+9053{started // 1_000 % 100_000_000:08d}"
    with Connection.connect(host, int(port), options.ca, options.certificate, options.key, locale="tr") as connection:
        request = purchase(options.source_system, f"py-{started}", phone, 12_345)
        reply, status = connection.call(RECORD, request.SerializeToString(), deadline_ms=5_000)
        recorded = interaction_pb2.RecordInteractionResponse.FromString(reply)
        reply, replay_status = connection.call(RECORD, request.SerializeToString(), deadline_ms=5_000)
        replay = interaction_pb2.RecordInteractionResponse.FromString(reply)

        push = connection.open(PUSH)
        acknowledged = 0
        for number in range(1, options.push + 1):
            item = interaction_pb2.PushItem(sequence=number)
            item.record.CopyFrom(purchase(options.source_system, f"py-{started}-{number}", phone, 100))
            push.send(item.SerializeToString(), end=number == options.push)
            acknowledged += interaction_pb2.PushAck.FromString(push.receive()).HasField("recorded")
        push.result()

        question = customer_pb2.GetCustomer360Request(last_interactions=200)
        question.access.purpose, question.access.actor = common_pb2.PURPOSE_SERVICE, "python"
        question.customer.code = recorded.customer_code
        reply, _ = connection.call(VIEW, question.SerializeToString())
        view = customer_pb2.Customer360.FromString(reply)
        refusal = None
        try:
            connection.call(RECORD, b"")
        except CallFailed as error:
            refusal = error.status
        result = {
            "code": recorded.customer_code,
            "commit_seq": status.commit_seq,
            "outcome": status.outcome.name,
            "replayed": replay.replayed and replay.commit_seq == recorded.commit_seq,
            "replay_outcome": replay_status.outcome.name,
            "acknowledged": acknowledged,
            "interactions": len(view.last_interactions),
            "revenue_minor": sum(t.amount_minor for t in view.totals.money if t.kind == common_pb2.MONEY_KIND_REVENUE),
            "refusal": refusal.code,
            "violations": len(refusal.detail.violations),
            "pings_answered": connection.pings_answered,
            "credits_sent": connection.credits_sent,
            "server": connection.server.implementation,
        }
    print(json.dumps(result))
    complete = result["interactions"] == options.push + 1 and result["revenue_minor"] == 12_345 + 100 * options.push
    return 0 if complete and result["replayed"] and acknowledged == options.push else 1


if __name__ == "__main__":
    sys.exit(main())
