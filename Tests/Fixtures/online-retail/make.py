#!/usr/bin/env python3
"""Makes purchases.ndjson, an excerpt of the Online Retail data set, from the whole one.

    make.py online_retail.csv.gz > purchases.ndjson

The excerpt holds every invoice of a sample of customers: those whose customer id has the smallest SHA-256, as many as fit
into LIMIT bytes. One line is one RecordInteractionRequest of the contract in protobuf's JSON form, lines in the order of
the invoices' times. The result depends on the input alone.
"""
import collections
import csv
import datetime
import decimal
import gzip
import hashlib
import json
import sys
import zoneinfo

LIMIT = 1_450_000
ITEMS = 100  # the contract's limit per interaction; longer invoices become several
LONDON = zoneinfo.ZoneInfo("Europe/London")
UTC = datetime.timezone.utc
EPOCH = datetime.datetime(1970, 1, 1, tzinfo=UTC)


def microseconds(text):
    local = datetime.datetime.strptime(text, "%Y-%m-%d %H:%M:%S").replace(tzinfo=LONDON)
    return int((local.astimezone(UTC) - EPOCH).total_seconds()) * 1_000_000


def pence(quantity, price):
    amount = decimal.Decimal(price) * abs(quantity) * 100
    return int(amount.quantize(decimal.Decimal(1), decimal.ROUND_HALF_UP))


def invoices(path):
    """customer id → invoice number → its rows, in the file's order; rows without a customer are left out."""
    result = collections.defaultdict(lambda: collections.defaultdict(list))
    with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["CustomerID"]:
                result[row["CustomerID"].split(".")[0]][row["InvoiceNo"]].append(row)
    return result


def requests(customer, number, rows):
    """The interactions of one invoice: a purchase, or a return when its number begins with C."""
    cancelled = number.startswith("C")
    parts = [rows[start:start + ITEMS] for start in range(0, len(rows), ITEMS)]
    for index, part in enumerate(parts):
        items, money = [], collections.Counter()
        for row in part:
            amount = pence(int(row["Quantity"]), row["UnitPrice"])
            if row["StockCode"] == "D":  # a discount given, booked as a cancelled line
                money["MONEY_KIND_DISCOUNT"] += amount
                continue
            money["MONEY_KIND_RETURN" if cancelled else "MONEY_KIND_REVENUE"] += amount
            item = {"product": row["StockCode"], "quantityMilli": abs(int(row["Quantity"])) * 1000}
            if amount:
                item |= {"amountMinor": amount, "currency": "GBP"}
            items.append(item)
        event = number if len(parts) == 1 else f"{number}-{index + 1}"
        yield {
            "interaction": {
                "sourceSystem": "web-shop",
                "sourceEventId": event,
                "type": "INTERACTION_TYPE_RETURN" if cancelled else "INTERACTION_TYPE_PURCHASE",
                "phase": "PHASE_POST" if cancelled else "PHASE_AT",
                "direction": "DIRECTION_IN",
                "channel": "CHANNEL_WEB",
                "occurredAtUs": microseconds(part[0]["InvoiceDate"]),
                "items": items,
                "money": [{"kind": kind, "amountMinor": amount, "currency": "GBP"} for kind, amount in money.items()],
                "subjectIdentifiers": {
                    "identifiers": [{
                        "kind": "IDENTIFIER_KIND_SOURCE_ID", "namespace": "web-shop", "value": customer,
                    }],
                },
            },
            "createIfMissing": True,
        }


def main():
    by_customer = invoices(sys.argv[1])
    lines, size = [], 0
    for customer in sorted(by_customer, key=lambda id: hashlib.sha256(id.encode()).hexdigest()):
        own = []
        for number, rows in by_customer[customer].items():
            for request in requests(customer, number, rows):
                line = json.dumps(request, separators=(",", ":"))
                own.append((request["interaction"]["occurredAtUs"], number, line))
        own_size = sum(len(line) + 1 for _, _, line in own)
        if size + own_size > LIMIT:
            break
        lines += own
        size += own_size
    for _, _, line in sorted(lines):
        print(line)


main()
