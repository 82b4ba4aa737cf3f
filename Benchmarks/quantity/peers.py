#!/usr/bin/env python3
"""Strings a second of Python's bare re and of the installed peers. usage: peers.py FILE ROUNDS"""
import re
import statistics
import sys
import time

strings = [line.split("\t")[0] for line in open(sys.argv[1], encoding="utf-8").read().split("\n")[:-1]]
rounds = int(sys.argv[2])
PATTERN = re.compile(
    "(≥|≤|>|＞|=|不低于|不少于|不高于|不超过|达到|超过|控制在|大于等于)?(百分之)?"
    "([0-9.]+|[零一二三四五六七八九十百千万亿]+)(%|％|[^0-9]*)?")


def measure(name, read, cells):
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        for cell in cells:
            try:
                read(cell)
            except Exception:
                pass
        times.append(time.perf_counter() - start)
    print(f"{name} {len(cells) / statistics.median(times):.0f}")


measure("python-re", PATTERN.search, strings * max(1, 20000 // len(strings)))
try:
    import cn2an

    measure("cn2an", lambda cell: cn2an.transform(cell, "cn2an"), strings[:500])
except ImportError:
    print("cn2an -")
try:
    from recognizers_number_with_unit import NumberWithUnitRecognizer
    from recognizers_text import Culture

    model = NumberWithUnitRecognizer(Culture.Chinese).get_dimension_model()
    measure("recognizers", model.parse, strings[:60])
except ImportError:
    print("recognizers -")
