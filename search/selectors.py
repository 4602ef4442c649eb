"""Answers for the search page: what was found, of which kinds, and what else may help."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.apps import apps
from django.conf import settings
from django.core.paginator import Page as ResultPage
from django.core.paginator import Paginator
from django.http import HttpRequest
from django.utils.functional import cached_property
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from wagtail.documents import get_document_model
from wagtail.documents.models import AbstractDocument
from wagtail.models import Page

from search.engines import Engine, get_engine
from search.models import Entry
from search.question import Question
from search.reading import read
from search.snippets import has_match, highlighted, snippet
from search.vocabulary import corrected

RESULTS_PER_PAGE = 10


@dataclass(frozen=True, kw_only=True)
class Found:
    """One result as the page shows it; `file` is set for documents."""

    title: SafeString
    snippet: SafeString
    url: str
    kind: str
    dated_on: date
    file: AbstractDocument | None


@dataclass(frozen=True, kw_only=True)
class KindCount:
    """How many results are of one kind; the code stands in addresses."""

    code: str
    label: str
    count: int


class Answer:
    """What one question gives. Each part is fetched when the template asks for it."""

    def __init__(self, question: Question, request: HttpRequest) -> None:
        self.question = question
        self._request = request
        self._engine: Engine = get_engine()

    @cached_property
    def _counts(self) -> dict[str, int]:
        return self._engine.count(self.question)

    @property
    def everything(self) -> int:
        """The number of results of all kinds."""
        return sum(self._counts.values())

    @property
    def total(self) -> int:
        """The number of results of the kind that was asked for."""
        kind = self.question.kind
        return self._counts.get(kind, 0) if kind else self.everything

    @property
    def kinds(self) -> list[KindCount]:
        """The kinds of what was found, the most frequent first."""
        counts = [
            KindCount(code=code, label=_kind_label(code, plural=True), count=count)
            for code, count in self._counts.items()
        ]
        return sorted(counts, key=lambda kind: (-kind.count, kind.label))

    def page(self, number: str) -> ResultPage:
        """Return one page of results; a wrong number gives the first or the last page."""
        ranking: Any = _Ranking(self._engine, self.question, self.total)
        paginator = Paginator(ranking, RESULTS_PER_PAGE)
        page = paginator.get_page(number)
        page.object_list = _found(list(page.object_list), self.question, self._request)
        return page

    @cached_property
    def correction(self) -> str:
        """What may have been meant: words that stand in the index and do find something."""
        text = corrected(self.question.text, self.question.language)
        return text if text and self._count_in(self.question.language, text) else ""

    @cached_property
    def in_other_languages(self) -> list[tuple[str, int]]:
        """Codes of the other languages in which the same words find something, with counts."""
        codes = [code for code, _name in settings.LANGUAGES if code != self.question.language]
        counts = [(code, self._count_in(code, self.question.text)) for code in codes]
        return [(code, count) for code, count in counts if count]

    def _count_in(self, language: str, text: str) -> int:
        question = Question(text=text, language=language, alternatives=read(text, language))
        return sum(self._engine.count(question).values())


class _Ranking:
    """Ids of results, best first, as a sequence that Paginator can cut."""

    def __init__(self, engine: Engine, question: Question, total: int) -> None:
        self._engine, self._question, self._total = engine, question, total

    def __len__(self) -> int:
        return self._total

    def __getitem__(self, part: slice) -> list[int]:
        if not self._total:
            return []
        limit = part.stop - part.start
        return self._engine.top(self._question, offset=part.start, limit=limit)


def _found(ids: list[int], question: Question, request: HttpRequest) -> list[Found]:
    entries = Entry.objects.in_bulk(ids)
    ranked = [entries[pk] for pk in ids if pk in entries]
    pages = _live_pages(entry.page_id for entry in ranked)
    documents = get_document_model().objects.in_bulk(
        [entry.document_id for entry in ranked if entry.document_id]
    )
    wanted = frozenset[str]().union(*question.alternatives)
    found = []
    for entry in ranked:
        document = documents.get(entry.document_id or 0)
        page = pages.get(entry.page_id or 0)
        url = page.get_url(request) if page else document.url if document else None
        if url:
            found.append(_as_found(entry, wanted, url=url, document=document))
    return found


def _live_pages(ids: Iterable[int | None]) -> dict[int, Page]:
    """Return those that everybody may read right now, whatever the index says."""
    wanted = [pk for pk in ids if pk]
    if not wanted:
        return {}
    pages = Page.objects.filter(pk__in=wanted).live().public().select_related("locale")
    return {page.pk: page for page in pages.specific(defer=True)}


def _as_found(
    entry: Entry, wanted: frozenset[str], *, url: str, document: AbstractDocument | None
) -> Found:
    in_lead = not entry.text or has_match(entry.lead, wanted, entry.language)
    shown = entry.lead if in_lead else entry.text
    return Found(
        title=highlighted(entry.title, wanted, entry.language),
        snippet=snippet(shown, wanted, entry.language),
        url=url,
        kind=_kind_label(entry.kind),
        dated_on=entry.dated_on,
        file=document,
    )


def _kind_label(code: str, *, plural: bool = False) -> str:
    try:
        model: Any = apps.get_model(code)
    except LookupError:  # a kind of page that the site no longer has
        return code
    if issubclass(model, AbstractDocument):
        return _("documents") if plural else _("document")
    return str(model._meta.verbose_name_plural if plural else model._meta.verbose_name)
