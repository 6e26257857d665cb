#!/usr/bin/env python3
"""Measures Splink (https://moj-analytical-services.github.io/splink/) on the records that `match-accuracy` wrote.

Usage: splink_accuracy.py RECORDS.csv [--fold]

Needs `pip install splink==5.0.0 pandas pyarrow` in an environment of its own; not part of CI. With --fold, names are lowered and Turkish
letters are replaced before Splink sees them, as somebody would do who knows of the problem; without it Splink gets them as
they were written. Its model is the usual one: u from random pairs, m by expectation maximisation over two blocking rules.
Prints a line of JSON for each threshold of the match probability.
"""

import csv
import json
import sys
import time

import pandas
import splink
import splink.comparison_library as cl
from splink import Linker, SettingsCreator, block_on
from splink.internals.duckdb.database_api import DuckDBAPI

TURKISH = str.maketrans("IİıŞşÇçĞğÖöÜüÂâÎîÛû", "iiissccggoouuaaiiuu")


def folded(name):
    return name.translate(TURKISH).lower()


def digits(phone):
    """The subscriber's ten digits, however the number was written."""
    return "".join(c for c in phone if c.isdigit())[-10:]


def read(path, fold):
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        for field in ("given_name", "family_name"):
            row[field] = folded(row[field]) if fold else row[field]
        row["phone"] = digits(row["phone"])
        row["email"] = row["email"].lower()
    frame = pandas.DataFrame(rows).replace({"": None})
    frame["unique_id"] = frame["id"].astype(int)
    frame["birth_year"] = frame["birth_date"].str[:4]
    return frame.drop(columns=["id"])


def main():
    path, fold = sys.argv[1], "--fold" in sys.argv[2:]
    records = read(path, fold)
    truth = records.set_index("unique_id")["person"]
    true_pairs = int(sum(n * (n - 1) // 2 for n in truth.value_counts()))
    rules = [
        block_on("phone"),
        block_on("email"),
        block_on("family_name", "birth_year"),
        block_on("given_name", "birth_date"),
        block_on("given_name", "family_name"),
        block_on("substr(given_name, 1, 1)", "substr(family_name, 1, 1)", "birth_date"),
    ]
    settings = SettingsCreator(
        link_type="dedupe_only",
        blocking_rules_to_generate_predictions=rules,
        comparisons=[
            cl.JaroWinklerAtThresholds("given_name", [0.92, 0.88]).configure(term_frequency_adjustments=True),
            cl.JaroWinklerAtThresholds("family_name", [0.92, 0.88]).configure(term_frequency_adjustments=True),
            cl.DamerauLevenshteinAtThresholds("birth_date", [1, 2]),
            cl.DamerauLevenshteinAtThresholds("phone", [1]),
            cl.JaroWinklerAtThresholds("email", [0.92]),
            cl.JaroWinklerAtThresholds("address", [0.95, 0.88]),
        ],
    )
    begin = time.monotonic()
    table = DuckDBAPI().register(records.drop(columns=["person"]))
    linker = Linker(table, settings)
    linker.training.estimate_probability_two_random_records_match(
        [block_on("email"), block_on("given_name", "family_name", "birth_date")], recall=0.5
    )
    linker.training.estimate_u_using_random_sampling(max_pairs=2e6, seed=1)
    linker.training.estimate_parameters_using_expectation_maximisation(block_on("given_name", "family_name"))
    linker.training.estimate_parameters_using_expectation_maximisation(block_on("birth_date"))
    trained = time.monotonic()
    pairs = linker.inference.predict().as_pandas_dataframe()
    predicted = time.monotonic()
    is_true = pairs["unique_id_l"].map(truth).eq(pairs["unique_id_r"].map(truth))
    for threshold in (0.5, 0.9, 0.99, 0.999):
        chosen = pairs["match_probability"] >= threshold
        right = int((chosen & is_true).sum())
        print(json.dumps({
            "program": f"splink {splink.__version__}", "folded": fold, "records": len(records),
            "true_pairs": true_pairs, "compared_pairs": len(pairs), "threshold": threshold,
            "precision": round(right / max(1, int(chosen.sum())), 4), "recall": round(right / true_pairs, 4),
            "key_recall": round(int(is_true.sum()) / true_pairs, 4),
            "train_seconds": round(trained - begin, 2), "predict_seconds": round(predicted - trained, 2),
            "pairs_per_second": round(len(pairs) / (predicted - trained)),
        }))


main()
