#!/usr/bin/env python3
"""Makes the excerpt beside this script from the whole data set: make.py DIRECTORY, which holds account.asc, client.asc,
disp.asc, trans_1993_to_1994-03.asc.gz and trans_feup_subset.csv.gz."""
import gzip
import hashlib
import pathlib
import sys

SOURCE = pathlib.Path(sys.argv[1])
TARGET = pathlib.Path(__file__).parent
SAMPLES = {"trans_1993_to_1994-03.asc.gz": ("trans.asc", 10), "trans_feup_subset.csv.gz": ("trans_english.csv", 5)}


def rows(name):
    data = (gzip.open if name.endswith(".gz") else open)(SOURCE / name, "rb").read()
    header, *lines = data.splitlines(keepends=True)
    return header, lines


def field(line, index):
    return line.rstrip(b"\r\n").split(b";")[index].strip(b'"').decode()


def smallest(accounts, count):
    return sorted(accounts, key=lambda account: hashlib.sha256(account.encode()).hexdigest())[:count]


def write(name, header, lines):
    (TARGET / name).write_bytes(header + b"".join(lines))
    print(f"{name}: {len(lines)} rows, SHA-256 {hashlib.sha256((TARGET / name).read_bytes()).hexdigest()}")


def main():
    disponents = {field(line, 2) for line in rows("disp.asc")[1] if field(line, 3) == "DISPONENT"}
    chosen = set()
    for name, (target, count) in SAMPLES.items():
        header, lines = rows(name)
        accounts = {field(line, 1) for line in lines}
        # Two fifths of them with somebody besides the owner.
        shared = smallest(accounts & disponents, count * 2 // 5)
        sample = set(shared + smallest(accounts - disponents, count - len(shared)))
        write(target, header, [line for line in lines if field(line, 1) in sample])
        chosen |= sample
    header, lines = rows("disp.asc")
    dispositions = [line for line in lines if field(line, 2) in chosen]
    clients = {field(line, 1) for line in dispositions}
    write("disp.asc", header, dispositions)
    for name, keys in (("account.asc", chosen), ("client.asc", clients)):
        header, lines = rows(name)
        write(name, header, [line for line in lines if field(line, 0) in keys])


main()
