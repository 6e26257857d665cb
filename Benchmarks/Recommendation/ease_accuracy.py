"""Measures EASE (Steck 2019, "Embarrassingly Shallow Autoencoders for Sparse Data") on Online Retail, to compare with
recommend-accuracy's first trial: learnt at once from everything but each customer's last invoice.

    pip install numpy==2.4.6
    gunzip -c "$REFLEKS_DATA/online_retail/online_retail.csv.gz" | python3 ease_accuracy.py
"""

import csv
import json
import sys
import time

import numpy


def invoices(lines):
    """Customer, time, number and products of each invoice, as recommend-accuracy takes them."""
    found = {}
    for row in csv.DictReader(lines):
        product = row["StockCode"]
        if not row["CustomerID"] or row["InvoiceNo"].startswith("C") or not product[:5].isdigit() or len(product) < 5:
            continue
        if int(row["Quantity"]) <= 0 or float(row["UnitPrice"]) <= 0:
            continue
        key = row["InvoiceNo"]
        found.setdefault(key, (row["CustomerID"], row["InvoiceDate"], key, set()))[3].add(product)
    return sorted(found.values(), key=lambda invoice: (invoice[1], invoice[2]))


def main():
    known, last = {}, {}
    for customer, _, _, basket in invoices(sys.stdin):
        if customer in last:
            known.setdefault(customer, set()).update(last[customer])
        last[customer] = basket
    products = sorted(set().union(*known.values(), *last.values()))
    places = {product: place for place, product in enumerate(products)}
    customers = sorted(last)
    bought = numpy.zeros((len(customers), len(products)))
    for row, customer in enumerate(customers):
        for product in known.get(customer, last[customer]):
            bought[row, places[product]] = 1
    gram = bought.T @ bought
    for ridge in (50, 200, 500, 1000):
        begin = time.perf_counter()
        inverse = numpy.linalg.inv(gram + ridge * numpy.eye(len(products)))
        weights = -inverse / numpy.diag(inverse)
        numpy.fill_diagonal(weights, 0)
        seconds = time.perf_counter() - begin
        hits, recall, tests = 0, 0.0, 0
        for row, customer in enumerate(customers):
            new = {places[product] for product in last[customer] - known.get(customer, last[customer])}
            if not new:
                continue
            scores = bought[row] @ weights
            scores[bought[row] > 0] = -numpy.inf
            best = numpy.argsort(-scores, kind="stable")[:20]
            tests += 1
            hits += any(place in new for place in best[:10])
            recall += len(new.intersection(best)) / min(20, len(new))
        print(json.dumps({
            "method": "EASE", "ridge": ridge, "customers": tests, "hr_10": round(hits / tests, 4),
            "recall_20": round(recall / tests, 4), "seconds_to_fit": round(seconds, 2),
        }), flush=True)


main()
