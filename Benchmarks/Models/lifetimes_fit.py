#!/usr/bin/env python3
"""Times lifetimes on CDNOW's log, as `model-fit` times Refleks: the same histories, calibration to 30 September 1997.

usage: lifetimes_fit.py CDNOW_sample.txt|CDNOW_master.txt [REPEATS]

Needs an environment of its own: python3 -m venv V && V/bin/pip install lifetimes==0.11.3
"""
import datetime
import json
import sys
import time
import warnings

import lifetimes
import numpy
import pandas

warnings.filterwarnings("ignore")
CALIBRATION_END = datetime.date(1997, 9, 30)


def histories(path):
    customers = {}
    for line in open(path):
        fields = line.split()
        if len(fields) < 4 or not fields[-3].isdigit():
            continue
        day = fields[-3]
        date = datetime.date(int(day[:4]), int(day[4:6]), int(day[6:]))
        days = customers.setdefault(fields[0], {})
        days[date] = days.get(date, 0) + float(fields[-1])
    rows = []
    for days in customers.values():
        first = min(days)
        repeats = [day for day in days if first < day <= CALIBRATION_END]
        last = (max(repeats) - first).days / 7 if repeats else 0
        spend = sum(days[day] for day in repeats) / len(repeats) if repeats else 0
        rows.append((len(repeats), last, (CALIBRATION_END - first).days / 7, spend))
    return pandas.DataFrame(rows, columns=["x", "t_x", "T", "spend"])


def least(repeats, body):
    best, result = float("inf"), None
    for _ in range(repeats):
        begin = time.perf_counter()
        result = body()
        best = min(best, time.perf_counter() - begin)
    return best, result


def main():
    data = histories(sys.argv[1])
    repeats = int(sys.argv[2]) if len(sys.argv) > 2 else 3
    versions = {"lifetimes": lifetimes.__version__, "numpy": numpy.__version__, "pandas": pandas.__version__}
    print(json.dumps(versions))
    fitted = {}
    for name, fitter in [
        ("bgNBD", lifetimes.BetaGeoFitter), ("mbgNBD", lifetimes.ModifiedBetaGeoFitter), ("paretoNBD", lifetimes.ParetoNBDFitter),
    ]:
        seconds, fit = least(repeats, lambda: fitter().fit(data.x, data.t_x, data["T"]))
        fitted[name] = fit
        print(json.dumps({
            "fit": name, "customers": len(data), "milliseconds": round(seconds * 1e3, 1),
            **{key: round(float(value), 5) for key, value in fit.params_.items()},
        }))
    repeaters = data[data.spend > 0]
    seconds, spend = least(repeats, lambda: lifetimes.GammaGammaFitter().fit(repeaters.x, repeaters.spend))
    print(json.dumps({
        "fit": "gammaGamma", "customers": len(repeaters), "milliseconds": round(seconds * 1e3, 1),
        **{key: round(float(value), 5) for key, value in spend.params_.items()},
    }))
    model = fitted["bgNBD"]

    def score():
        model.conditional_probability_alive(data.x, data.t_x, data["T"])
        model.conditional_expected_number_of_purchases_up_to_time(52, data.x, data.t_x, data["T"])
        spend.conditional_expected_average_profit(data.x, data.spend)

    seconds, _ = least(repeats, score)
    # freq="W": lifetimes counts a month as 4.345 weeks, so twelve are 52.1.
    value, _ = least(repeats, lambda: spend.customer_lifetime_value(
        model, data.x, data.t_x, data["T"], data.spend, time=12, discount_rate=1.15 ** (1 / 12) - 1, freq="W"))
    each = 1e6 / len(data)
    print(json.dumps({
        "score": "bgNBD", "customers": len(data), "microseconds_alive_purchases_spend": round(seconds * each, 2),
        "microseconds_value_12_months": round(value * each, 2),
    }))


main()
