#!/usr/bin/env python3
"""Writes goals that look like a county's, the same bytes on every machine.

usage: goals.py FOLDER GOALS

Ten rows and about 4 KB a goal: goals.jsonl, and the same goals as yaml/goal-NNNNN.yaml. One row in
six has a fault of the kinds that reviewers meet.
"""
import json
import os
import sys

UNITS = ("教育局 交通运输局 卫生健康局 农业农村局 民政局 水利局 文化和旅游局 住房和城乡建设局 公安局 "
         "应急管理局 市场监督管理局 自然资源局 生态环境局 退役军人事务局 人力资源和社会保障局").split()
TOWNS = "青山 白水 清河 石桥 东平 南湖 西岭 北川 云台 锦屏 安乐 永丰 长宁 太平 新华 和顺".split()
SECTORS = ["205", "214", "210", "213", "208", "213", "207", "212", "204", "224", "201", "220", "211", "208", "208"]
WORKS = ("校舍维修改造 农村公路养护 基层医疗设备购置 高标准农田建设 特困人员供养 河道清淤整治 公共图书馆开放 "
         "老旧小区改造 公共安全视频监控 应急物资储备 食品安全抽检 耕地保护监测 空气质量监测 烈士纪念设施维护 职业技能培训").split()
ROWS = [
    ("产出指标", "数量指标", "完成%s数量", "≥%d%s", "处 个 套 公里 亩 批次"),
    ("产出指标", "数量指标", "%s覆盖村数", "≥%d%s", "个"),
    ("产出指标", "质量指标", "%s验收合格率", "≥%d%s", "%"),
    ("产出指标", "质量指标", "%s设施完好率", "≥%d%s", "%"),
    ("产出指标", "时效指标", "%s完成时间", "2026年%d月底前", None),
    ("成本指标", "经济成本指标", "%s单位成本", "≤%d%s", "万元/处 元/人 元/平方米"),
    ("效益指标", "社会效益指标", "%s受益人数", "≥%d%s", "人 人次 户"),
    ("效益指标", "社会效益指标", "%s服务覆盖率", "≥%d%s", "%"),
    ("效益指标", "可持续影响指标", "%s设施使用年限", "≥%d%s", "年"),
    ("满意度指标", "服务对象满意度指标", "%s群众满意度", "≥%d%s", "%"),
]
VAGUE = "有效提升 明显改善 及时 显著 长期 较好 不断完善 按计划完成".split()
BASES = ["2026年度部门预算和项目实施方案", "近三年实际完成值的平均数", "行业标准和主管部门下达的年度任务",
         "预算支出标准和政府采购合同", "2025年实际完成情况和本年任务数"]


class Numbers:
    """A generator of its own, as Python's may change."""

    def __init__(self, seed):
        self.state = seed

    def below(self, bound):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % (1 << 64)
        return (self.state >> 33) % bound

    def pick(self, items):
        return items[self.below(len(items))]


def value(numbers, row):
    if numbers.below(6) == 0:
        return numbers.pick(VAGUE)
    _, _, name, form, units = row
    if units is None:
        return form % (6 + numbers.below(7))
    unit = numbers.pick(units.split())
    number = 80 + numbers.below(21) if unit == "%" else 2 + numbers.below(3000)
    return form % (number, unit)


def goal(numbers, index):
    kind = numbers.below(len(WORKS))
    town, work, unit = numbers.pick(TOWNS), WORKS[kind], UNITS[kind]
    total = 20 + numbers.below(4000)
    fiscal = total - numbers.below(total // 4 + 1)
    count, people = 2 + numbers.below(60), 200 + numbers.below(30000)
    rows = []
    for row in ROWS:
        rows.append({
            "一级指标": row[0], "二级指标": row[1], "三级指标": row[2] % work,
            "指标值": value(numbers, row), "权重": "%d" % numbers.pick([5, 10, 10, 10, 10, 15]),
            "取值依据": numbers.pick(BASES),
            "指标解释": "反映%s县本年度%s的实际情况，由%s按验收资料统计" % (town, row[2] % work, unit),
        })
    return {
        "项目名称": "%s县%s项目（第%d批）" % (town, work, 1 + index % 97),
        "项目编码": "53%08d" % index, "年度": "2026", "主管部门": "%s县%s" % (town, unit),
        "实施单位": "%s县%s第%d中心" % (town, unit, 1 + numbers.below(9)),
        "行业领域": SECTORS[kind], "项目属性": numbers.pick(["新增", "延续"]),
        "实施期": "2026-01-01 至 2026-12-31",
        "资金": {"总额": "%d万元" % total, "财政拨款": "%d万元" % fiscal,
               "其他资金": "%d万元" % (total - fiscal)},
        "立项依据": "%s县人民政府关于%s的实施意见和年度工作任务清单" % (town, work),
        "项目概况": "项目位于%s县，计划完成%s%d处，涉及%d个乡镇，由%s组织实施，按进度拨付资金。" % (
            town, work, count, 1 + numbers.below(20), unit),
        "年度目标": "2026年12月底前完成%s%d处，受益群众%d人，验收合格率达到%d%%以上，群众满意度达到90%%以上。" % (
            work, count, people, 90 + numbers.below(11)),
        "绩效指标": rows,
    }


def quoted(text):
    return json.dumps(text, ensure_ascii=False)


def as_yaml(record):
    lines = []
    for key, content in record.items():
        if isinstance(content, dict):
            lines.append("%s: {%s}" % (key, ", ".join("%s: %s" % item for item in content.items())))
        elif isinstance(content, list):
            lines.append("%s:" % key)
            for row in content:
                for position, (name, cell) in enumerate(row.items()):
                    lines.append("%s%s: %s" % ("    " if position else "  - ", name, quoted(cell)))
        else:
            lines.append("%s: %s" % (key, quoted(content)))
    return "\n".join(lines) + "\n"


def main():
    folder, count = sys.argv[1], int(sys.argv[2])
    os.makedirs(folder + "/yaml", exist_ok=True)
    numbers = Numbers(7)
    with open(folder + "/goals.jsonl", "w", encoding="utf-8") as lines:
        for index in range(count):
            record = goal(numbers, index)
            lines.write(json.dumps(record, ensure_ascii=False) + "\n")
            with open("%s/yaml/goal-%05d.yaml" % (folder, index), "w", encoding="utf-8") as file:
                file.write(as_yaml(record))


main()
