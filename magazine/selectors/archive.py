"""The issues of a magazine: the newest, those of a year, the ones before and after."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.core.paginator import Page as ListPage
from django.core.paginator import Paginator
from django.db.models import CharField, Count, F, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Length, Substr
from wagtail.models import Page

from core.querysets import readable
from magazine.choices import FileKind
from magazine.models import IssueFile, IssuePage, MagazineIndexPage

ISSUES_AT_ONCE = 24
_NEWEST_FIRST = (F("dated_on").desc(nulls_last=True), "-continuous_number", "-pk")
_SHOWN = ("cover", "share_image", "locale")
_AROUND = ("issuepage__locale", "magazineindexpage__locale")
_STREAMS = (
    "issuepage__editorial",
    "issuepage__contents",
    "magazineindexpage__body",
    "magazineindexpage__on_paper",
)


@dataclass(frozen=True, kw_only=True)
class YearCount:
    """A year and how much there is of it."""

    year: int
    count: int


@dataclass(frozen=True, kw_only=True)
class Archive:
    """A magazine's issues of one year, and the years to choose from, the newest first."""

    years: list[YearCount]
    year: int | None
    issues: ListPage

    @property
    def covers(self) -> list:
        """What covers are drawn from, so that their files come at once."""
        return [issue.cover or issue.share_image for issue in self.issues.object_list]


@dataclass(frozen=True, kw_only=True)
class Around:
    """What an issue stands between."""

    magazine: MagazineIndexPage | None
    older: IssuePage | None
    newer: IssuePage | None


def archive_of(magazine: MagazineIndexPage, *, year: str, page: str) -> Archive:
    """Return one year of issues; `year` and `page` are as in the address, wrong ones are mended.

    Three queries for any number of issues. Issues without a date are drafts that never appear.
    """
    issues = _issues(magazine.path)
    years = [YearCount(year=one["dated_on__year"], count=one["count"]) for one in _years(issues)]
    shown = next((one.year for one in years if str(one.year) == year), None)
    if shown is None and years:
        shown = years[0].year
    of_year = issues.filter(dated_on__year=shown) if shown else issues.none()
    ordered = of_year.order_by(*_NEWEST_FIRST).select_related(*_SHOWN).defer_streamfields()
    listing = Paginator(ordered, ISSUES_AT_ONCE).get_page(page)
    listing.object_list = list(listing.object_list)
    return Archive(years=years, year=shown, issues=listing)


def newest_issue(path: str = "", *, language: str = "") -> Any:
    """Return the newest issue below a tree path, or of a language, with its magazine's title.

    The title stands in `magazine_title`: the front page has no query to spare for it.
    """
    issues = _issues(path)
    if language:
        issues = issues.filter(locale__language_code=language)
    shown = _titled(issues).select_related(*_SHOWN, "printed_pdf")
    return shown.order_by(*_NEWEST_FIRST).first()


def around(issue: IssuePage) -> Around:
    """Return the magazine of an issue and the issues before and after it, in one query."""
    above = issue.path[: -issue.steplen]
    wanted = Q(path=above)
    if issue.dated_on:
        beside = _issues(above).exclude(pk=issue.pk)
        older = beside.filter(_before(_place(issue))).order_by(*_NEWEST_FIRST)
        newer = beside.filter(_after(_place(issue))).order_by("dated_on", "continuous_number", "pk")
        wanted |= Q(pk=Subquery(older.values("pk")[:1])) | Q(pk=Subquery(newer.values("pk")[:1]))
    pages = Page.objects.filter(wanted).select_related(*_AROUND).defer(*_STREAMS)
    issues = [page.issuepage for page in pages if page.path != above]
    return Around(
        magazine=next((page.magazineindexpage for page in pages if page.path == above), None),
        older=next((one for one in issues if _place(one) < _place(issue)), None),
        newer=next((one for one in issues if _place(one) > _place(issue)), None),
    )


def issue_above(page: Page) -> IssuePage | None:
    """Return the issue an article belongs to, with its cover and its magazine's title.

    The pages of its PDF come in the same query, as `known_page_numbers`.
    """
    issues = _titled(IssuePage.objects.filter(path=page.path[: -page.steplen]))
    return _numbered(issues).select_related(*_SHOWN).first()


def readable_issue(key: int) -> IssuePage | None:
    """Return a published issue by its primary key, in the same way."""
    return _numbered(_titled(_issues(""))).filter(pk=key).select_related(*_SHOWN).first()


def _titled(issues: Any) -> Any:
    above = Page.objects.filter(path=_path_above(OuterRef("path")))
    return issues.annotate(magazine_title=Subquery(above.values("title")))


def _numbered(issues: Any) -> Any:
    pdf = IssueFile.objects.filter(issue=OuterRef("pk"), kind=FileKind.PDF)
    return issues.annotate(known_page_numbers=Subquery(pdf.values("page_numbers")))


def _issues(path: str) -> Any:
    public = readable().filter(path__startswith=path) if path else readable()
    return IssuePage.objects.filter(pk__in=public.values("pk"), dated_on__isnull=False)


def _years(issues: QuerySet) -> QuerySet:
    return issues.values("dated_on__year").annotate(count=Count("pk")).order_by("-dated_on__year")


def _path_above(path: Any) -> Substr:
    return Substr(path, 1, Length(path) - Page.steplen, output_field=CharField())


def _place(issue: IssuePage) -> tuple:
    return (issue.dated_on or date.min, issue.continuous_number or 0)


def _before(place: tuple) -> Q:
    day, number = place
    return Q(dated_on__lt=day) | Q(dated_on=day, continuous_number__lt=number)


def _after(place: tuple) -> Q:
    day, number = place
    return Q(dated_on__gt=day) | Q(dated_on=day, continuous_number__gt=number)
