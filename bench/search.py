"""How long a search takes at 2,000 and 10,000 pages, against Wagtail's stock search in one run.

`DATABASE_URL=... python -m bench.search 2000 10000` works in a database made for it and dropped
at the end. The pages are made of words of the Polish catalogue, so they are real inflected forms.
"""

import os
import random
import statistics
import sys
import time
from collections.abc import Callable

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "site_config.settings.test")
django.setup()

from django.contrib.contenttypes.models import ContentType
from django.db import connection
from wagtail.models import Locale, Page
from wagtail.search.backends import get_search_backend

from bench.processes import ROOT
from core.language import words
from home.models import StandardPage
from search.engines import get_engine
from search.question import Question
from search.reading import read
from search.services import index_items

WORDS_A_PAGE, BATCH, QUESTIONS = 250, 500, 40
PATIENCE = 25  # seconds for one row of the report
HEAD = ["| pages | what | median ms | p95 ms | stock = 100 % |", "|---|---|---|---|---|"]


def main(sizes: list[int]) -> list[str]:
    """Fill, ask and return the lines of a report in Markdown."""
    connection.creation.create_test_db(verbosity=0, autoclobber=True)
    vocabulary = _vocabulary()
    lines, filled = [f"### Search on {connection.vendor}", "", *HEAD], 0
    for size in sizes:
        _fill(vocabulary, filled, size)
        filled = size
        lines += _compare(size, _questions(vocabulary))
    connection.creation.destroy_test_db("", verbosity=0)
    return lines


def _compare(size: int, questions: list[str]) -> list[str]:
    stock = _milliseconds(_ask_stock, questions)
    rows = {"stock Wagtail search": stock}
    rows["ours: reading and top 10"] = _milliseconds(_ask_ours, questions)
    asked = [_question(text) for text in questions]
    engine = get_engine()
    rows["ours: top 10 alone"] = _milliseconds(engine.top, asked)
    rows["ours: counts by kind"] = _milliseconds(engine.count, asked)
    base = statistics.median(stock)
    return [_row(size, name, times, base) for name, times in rows.items()]


def _row(size: int, name: str, times: list[float], base: float) -> str:
    median, p95 = statistics.median(times), sorted(times)[int(len(times) * 0.95)]
    return f"| {size:,} | {name} | {median:.2f} | {p95:.2f} | {100 * median / base:.1f} |"


def _milliseconds(ask: Callable, questions: list) -> list[float]:
    """Ask all questions once to warm up and once for the clock, as far as the patience goes."""
    end, times = time.monotonic() + PATIENCE, []
    for question in questions * 2:
        start = time.perf_counter()
        ask(question)
        times.append(1000 * (time.perf_counter() - start))
        if time.monotonic() > end:
            return times
    return times[len(questions) :]


def _ask_stock(text: str) -> list:
    return list(get_search_backend().search(text, StandardPage.objects.live())[:10])


def _ask_ours(text: str) -> list[int]:
    return get_engine().top(_question(text))


def _question(text: str) -> Question:
    return Question(text=text, language="pl", alternatives=read(text, "pl"))


def _vocabulary() -> list[str]:
    catalogue = (ROOT / "locale/pl/LC_MESSAGES/django.po").read_text()
    forms = {word.text.lower() for word in words(catalogue) if word.text.isalpha()}
    vocabulary = sorted(form for form in forms if len(form) > 2)
    random.Random(1).shuffle(vocabulary)
    return vocabulary


def _questions(vocabulary: list[str]) -> list[str]:
    """Frequent and rare words, one or two at a time."""
    draw = random.Random(2)
    ones = [vocabulary[place] for place in range(5, len(vocabulary), len(vocabulary) // QUESTIONS)]
    return [f"{one} {draw.choice(ones)}" if draw.random() < 0.3 else one for one in ones]


def _fill(vocabulary: list[str], start: int, stop: int) -> None:
    draw = random.Random(start)
    weights = [1 / (place + 10) for place in range(len(vocabulary))]
    root = Page.objects.get(depth=1)
    for number in range(start, stop, BATCH):
        numbers = range(number, min(number + BATCH, stop))
        bases = Page.objects.bulk_create(_base(root, number) for number in numbers)
        pages = [_page(base, draw.choices(vocabulary, weights, k=WORDS_A_PAGE)) for base in bases]
        get_search_backend().add_bulk(StandardPage, pages)
        index_items(pages)


def _base(root: Page, number: int) -> Page:
    return Page(
        title=f"Bench {number}",
        slug=f"bench-{number}",
        path=Page._get_path(root.path, 2, number + 1000),
        depth=2,
        url_path=f"/bench-{number}/",
        locale=Locale.get_default(),
        content_type=ContentType.objects.get_for_model(StandardPage),
    )


def _page(base: Page, text: list[str]) -> StandardPage:
    """Return a page whose row is written without signals: it is indexed in bulk."""
    own = {"title": " ".join(text[:5]), "lead": " ".join(text[5:20])}
    body = [("text", {"text": f"<p>{' '.join(text[20:])}</p>"})]
    inherited = {field.attname: getattr(base, field.attname) for field in Page._meta.fields}
    page = StandardPage(**inherited | own, page_ptr_id=base.pk, body=body)
    page.save_base(raw=True)
    return page


if __name__ == "__main__":
    print("\n".join(main([int(size) for size in sys.argv[1:]] or [2_000, 10_000])))
