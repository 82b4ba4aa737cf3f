#!/usr/bin/env python3
"""Target values as officials write them, a line each. usage: cells.py COUNT [SEED]"""
import random
import sys

count = int(sys.argv[1])
r = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 5)
DIGITS = "零一二三四五六七八九"
UNITS = ["个", "人次", "万元", "元/人·年", "平方米", "公里", "台（套）", "亩", "户", "场次", "吨/日", "小时", "天", "%"]
WORDS = ["及时", "有效提升", "符合相关规定", "显著改善", "按时完成", "优", "≥**%", "零事故"]


def numeral(n):
    tens, ones = divmod(n, 10)
    return (DIGITS[tens] if tens > 1 else "") + ("十" if tens else "") + (DIGITS[ones] if ones or not tens else "")


def cell():
    n = r.randint(1, 9999)
    p = r.randint(60, 99)
    return r.choice([
        f"{r.choice(['≥', '≤', '=', '>=', '＞', '不低于', '达到', ''])}{p}{r.choice(['%', '％'])}{r.choice(['', '', '以上'])}",
        f"{r.choice(['≥', '≤', '=', '', '不少于', '不超过'])}{n}{r.choice(UNITS)}",
        f"{r.choice(['≥', '≤', ''])}{n / 100:g}{r.choice(UNITS)}{r.choice(['', '以内'])}",
        f"不低于百分之{numeral(p)}",
        f"{r.randint(2018, 2027)}年{r.randint(1, 12)}月{r.choice(['底前', '', '底'])}",
        f"{p - 10}%～{p}%",
        f"{n}{r.choice(['至', '-', '~'])}{n + 50}{r.choice(UNITS)}",
        f"较上年{r.choice(['增长', '提高', '下降'])}{r.randint(1, 30)}{r.choice(['%', '个百分点'])}",
        r.choice(WORDS),
    ])


for _ in range(count):
    print(cell())
