#!/usr/bin/env python3
"""Writes packs that look like a library of indicators, the same bytes on every machine.

usage: corpus.py FOLDER FILES

500 indicators a file, about 350 KB; pack-N.yaml and the same content as pack-N.json.
"""
import json
import os
import sys

SECTORS = [("205", "教育"), ("208", "社会保障和就业"), ("210", "卫生健康"), ("211", "节能环保"),
           ("212", "城乡社区"), ("213", "农林水"), ("214", "交通运输"), ("221", "住房保障")]
THINGS = ("中小学校舍 农村公路 危桥改造 义务教育 学生资助 养老服务 疫苗接种 污水处理 老旧小区 高标准农田 "
          "垃圾分类 职业技能培训 家庭医生签约 公共厕所 城市管网 河道治理 森林抚育 农业保险 租赁补贴 客运站 "
          "残疾人康复 营养改善计划 空气质量 园林绿化 动物防疫 公租房 校园安全 健康档案 饮水安全").split()
ACTS = "建设 维修 购置 发放 补助 培训 宣传 养护 监测 检测 验收 运行 治理 推广 保障 配备 救助 评估 巡查 处置".split()
KINDS = [("产出指标", "数量指标", ["面积", "人数", "次数", "里程", "台套数", "覆盖人数"]),
         ("产出指标", "质量指标", ["合格率", "达标率", "验收合格率", "完好率"]),
         ("产出指标", "时效指标", ["及时率", "按期完成率", "办结时限"]),
         ("成本指标", "经济成本指标", ["单位成本", "成本控制率", "补助标准"]),
         ("效益指标", "社会效益指标", ["覆盖率", "知晓率", "受益人数"]),
         ("满意度指标", "服务对象满意度指标", ["群众满意度", "受益对象满意度"])]
UNITS = "平方米 人 次 公里 台套 人次 % % % 天 元/人·年 万元 % 人 % %".split()


class Numbers:
    """A generator of its own, as Python's may change."""

    def __init__(self, seed):
        self.state = seed

    def below(self, bound):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % (1 << 64)
        return (self.state >> 33) % bound

    def pick(self, items):
        return items[self.below(len(items))]


def definition(numbers, name):
    parts = ["反映%s年度%s情况" % (numbers.pick(THINGS), name)]
    for _ in range(1 + numbers.below(3)):
        parts.append("按%s口径统计%s%s的%s" % (
            numbers.pick(["主管部门", "财政部门", "第三方机构"]), numbers.pick(THINGS),
            numbers.pick(ACTS), numbers.pick(["数量", "质量", "进度", "成效"])))
    return "，".join(parts) + "。"


def indicator(numbers, number):
    code, sector = numbers.pick(SECTORS)
    level1, level2, measures = numbers.pick(KINDS)
    thing, act, measure = numbers.pick(THINGS), numbers.pick(ACTS), numbers.pick(measures)
    name = thing + act + measure
    return {
        "id": "item-%06d" % number, "name": name, "level1": level1, "level2": level2,
        "sector": code, "sector_name": sector,
        "nature": numbers.pick(["定量", "定量", "定性"]),
        "direction": numbers.pick(["正向", "反向"]), "unit": numbers.pick(UNITS),
        "definition": definition(numbers, name),
        "formula": "（%s / %s）×100%%" % (measure, numbers.pick(THINGS) + "总数"),
        "source": numbers.pick(["统计年鉴", "业务台账", "验收报告", "问卷调查"]),
        "typical": "≥%d" % numbers.below(100),
        "keywords": [numbers.pick(THINGS) for _ in range(2 + numbers.below(3))],
        "synonyms": [numbers.pick(THINGS) + measure for _ in range(1 + numbers.below(2))],
    }


def as_yaml(pack):
    lines = ["pack: %s" % pack["pack"], "version: %s" % pack["version"], "indicators:"]
    for entry in pack["indicators"]:
        for position, (key, value) in enumerate(entry.items()):
            start = "  - " if position == 0 else "    "
            if isinstance(value, list):
                text = "[%s]" % ", ".join(value)
            else:
                text = '"%s"' % value if key == "sector" or key == "unit" else value
            lines.append("%s%s: %s" % (start, key, text))
    return "\n".join(lines) + "\n"


def main():
    folder, files = sys.argv[1], int(sys.argv[2])
    os.makedirs(folder, exist_ok=True)
    numbers = Numbers(7)
    for file in range(files):
        entries = [indicator(numbers, file * 500 + i) for i in range(500)]
        pack = {"pack": "bench-%03d" % file, "version": "1.0.0", "indicators": entries}
        with open("%s/pack-%03d.yaml" % (folder, file), "w", encoding="utf-8") as out:
            out.write(as_yaml(pack))
        with open("%s/pack-%03d.json" % (folder, file), "w", encoding="utf-8") as out:
            json.dump(pack, out, ensure_ascii=False, indent=1)


main()
