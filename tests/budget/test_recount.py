"""manage.py recount: the figures of an election again, from its file alone."""

import json

import pytest
from django.core.management import CommandError, call_command
from django.utils import translation

PROJECTS = """park;70;Nowy park;1
most;50;Most;0
lawka;30;Ławka;1
kino;30;Kino;0"""
VOTES = """1;34;K;park,most
2;20;M;park,lawka
3;51;K;park,most,kino
4;67;K;lawka"""


def write(path, *, meta="budget;100\nnum_projects;4", projects=PROJECTS, votes=VOTES):
    path.write_text(
        f"META\nkey;value\n{meta}\nPROJECTS\nproject_id;cost;name;selected\n{projects}\n"
        f"VOTES\nvoter_id;age;sex;vote\n{votes}\n",
        encoding="utf-8",
    )
    return path


@pytest.fixture
def run(capsys):
    def act(*arguments):
        call_command("recount", *map(str, arguments), "--json")
        return [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    return act


def test_recount_gives_counts_winners_in_order_and_money(tmp_path, run):
    path = write(tmp_path / "bemowo.pb")

    (result,) = run(path)

    assert result == {
        "file": str(path),
        "projects": 4,
        "ballots": 4,
        "counts": {"park": 3, "most": 2, "lawka": 2, "kino": 1},
        "selected": ["park", "lawka"],
        "spent": 100,
        "budget": 100,
    }


def test_excluded_projects_keep_their_votes_and_cannot_win(tmp_path, run):
    path = write(tmp_path / "bemowo.pb")

    (result,) = run(path, "--exclude", "park")

    assert result["counts"]["park"] == 3
    assert result["selected"] == ["lawka", "most"]


def test_threshold_of_the_file_holds_unless_another_is_given(tmp_path, run):
    path = write(tmp_path / "bemowo.pb", meta="budget;500\nmin_project_score_threshold;3")

    assert run(path)[0]["selected"] == ["park"]
    assert run(path, "--min-votes", "2")[0]["selected"] == ["park", "lawka", "most"]


def test_several_files_give_a_line_each(tmp_path, run):
    first, second = write(tmp_path / "a.pb"), write(tmp_path / "b.pb", votes="1;3;K;kino")

    assert [result["ballots"] for result in run(first, second)] == [4, 1]


def test_names_with_plain_quotation_marks_do_not_swallow_the_next_project(tmp_path, run):
    projects = PROJECTS.replace("Nowy park", '"Nowy park')
    path = write(tmp_path / "bemowo.pb", projects=projects)

    assert run(path)[0]["projects"] == 4


def test_quoted_names_may_hold_semicolons(tmp_path, run):
    projects = PROJECTS.replace("Nowy park", '"Nowy; park"')

    assert run(write(tmp_path / "a.pb", projects=projects))[0]["counts"]["park"] == 3


def test_points_choose_the_winners_and_votes_are_still_counted(tmp_path, run):
    path = tmp_path / "gdansk.pb"
    path.write_text(
        "META\nkey;value\nbudget;50\nvote_type;cumulative\n"
        "PROJECTS\nproject_id;cost\na;50\nb;50\nVOTES\nvoter_id;vote;points\n"
        "1;a,b;1,4\n2;a;3\n3;a,b;0,1\n",
        encoding="utf-8",
    )

    (result,) = run(path)

    assert result["counts"] == {"a": 3, "b": 2}
    assert result["selected"] == ["b"]


def test_file_with_equal_shares_is_divided_among_groups_of_voters(tmp_path, run):
    votes = "1;1;K;park,most\n2;1;K;park,most\n3;1;K;park,most\n4;1;K;lawka\n5;1;K;lawka"
    meta = "budget;120\nrule;equalshares/add1"

    (result,) = run(write(tmp_path / "swiecie.pb", meta=meta, votes=votes))

    assert result["selected"] == ["most", "lawka"]
    assert result["spent"] == 80


def test_hundredths_are_counted_exactly(tmp_path, run):
    projects = PROJECTS.replace(";70;", ";70.10;").replace(";30;Ł", ";29.90;Ł")

    assert run(write(tmp_path / "a.pb", projects=projects))[0]["spent"] == 100


@pytest.mark.parametrize(
    ("change", "line", "reason"),
    [
        ({"projects": PROJECTS.replace("50", "pół")}, 8, "cost"),
        ({"projects": PROJECTS + "\npark;1;Drugi;0"}, 11, "twice"),
        ({"meta": "budget;dużo"}, 1, "budget"),
        ({"projects": PROJECTS.replace("most;", ";")}, 8, "project_id"),
    ],
)
def test_fault_is_named_by_line_and_reason(tmp_path, capsys, change, line, reason):
    path = write(tmp_path / "bemowo.pb", **change)

    with translation.override("en"), pytest.raises(CommandError, match="1 of 1 files"):
        call_command("recount", str(path))

    message = capsys.readouterr().err
    assert message.startswith(f"bemowo.pb:{line}: ")
    assert reason in message


def test_excluding_a_project_that_no_file_has_is_an_error(tmp_path):
    with pytest.raises(CommandError, match="zamek"):
        call_command("recount", str(write(tmp_path / "a.pb")), "--exclude", "zamek")


def test_text_output_ranks_every_project_with_its_verdict(tmp_path, capsys):
    call_command("recount", str(write(tmp_path / "bemowo.pb")))

    lines = capsys.readouterr().out.splitlines()
    assert lines[1].split()[:3] == ["1", "park", "3"]
    assert "no_money_left" in lines[3]
