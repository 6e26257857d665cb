#!/usr/bin/env python3
"""Derives cdnow_sample.csv from CDNOW_sample.txt.

usage: make.py CDNOW_sample.txt > cdnow_sample.csv
"""
import datetime
import sys

CALIBRATION_END = datetime.date(1997, 9, 30)

customers = {}
for line in open(sys.argv[1]):
    _, sample, day, _, dollars = line.split()
    date = datetime.date(int(day[:4]), int(day[4:6]), int(day[6:]))
    days = customers.setdefault(int(sample), {})
    # Purchases of one day are one.
    days[date] = days.get(date, 0) + round(float(dollars) * 100)

print("x,tx_days,age_days,repeat_spend_cents,holdout_purchases")
for sample in sorted(customers):
    days = customers[sample]
    first = min(days)
    calibration = [day for day in days if first < day <= CALIBRATION_END]
    print(
        len(calibration),
        (max(calibration) - first).days if calibration else 0,
        (CALIBRATION_END - first).days,
        sum(days[day] for day in calibration),
        sum(day > CALIBRATION_END for day in days),
        sep=",",
    )
