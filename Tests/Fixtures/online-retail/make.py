#!/usr/bin/env python3
"""Makes online-retail.csv, an excerpt of the Online Retail data set, from the whole one.

    make.py whole.csv.gz > online-retail.csv

The excerpt holds every row of a sample of customers: those whose number has the smallest SHA-256, as many as fit into LIMIT
bytes. Rows keep their text and their order, so the result depends on the input alone.
"""
import collections
import gzip
import hashlib
import sys

LIMIT = 1_450_000


def customer(line):
    """The number in the last column but one; descriptions may hold commas, customers and countries do not."""
    return line.rsplit(",", 2)[1].split(".")[0]


def main():
    with gzip.open(sys.argv[1], "rt", encoding="utf-8", newline="") as file:
        header, *lines = file.read().splitlines(keepends=True)
    sizes = collections.Counter()
    for line in lines:
        sizes[customer(line)] += len(line.encode())
    del sizes[""]  # rows without a customer

    chosen, size = set(), len(header)
    for number in sorted(sizes, key=lambda number: hashlib.sha256(number.encode()).digest()):
        if size + sizes[number] > LIMIT:
            break
        chosen.add(number)
        size += sizes[number]
    sys.stdout.write(header + "".join(line for line in lines if customer(line) in chosen))


main()
