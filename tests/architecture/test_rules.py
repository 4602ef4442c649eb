"""The rules of the house hold here, and each one sees a planted fault."""

from pathlib import Path

import pytest

from tests.architecture import front_end_rules, project_rules, python_rules

ROOT = Path(__file__).resolve().parents[2]
RULES = [*python_rules.RULES, *front_end_rules.RULES, *project_rules.RULES]


@pytest.mark.parametrize("rule", RULES, ids=str)
def test_the_project_keeps_the_rule(rule):
    breaches = rule.check(ROOT)

    assert not breaches, f"{rule.sentence}, but:\n" + "\n".join(breaches)


@pytest.mark.parametrize("rule", RULES, ids=str)
def test_the_rule_sees_a_planted_fault(rule, tmp_path):
    for name, text in rule.fault.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    assert rule.check(tmp_path)
