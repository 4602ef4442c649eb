"""What of the site a plan points to: columns by their codes, pages by their addresses."""

from dataclasses import dataclass, field
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from wagtail.models import Page

from core.querysets import readable
from magazine.importing.plan import IssuePlan, LinkPlan
from magazine.models import Column, MagazineIndexPage, NewsPage


@dataclass(frozen=True, kw_only=True)
class Found:
    """Columns by code; pages by the addresses that authors wrote."""

    columns: dict[str, Column] = field(default_factory=dict)
    news: dict[str, list[NewsPage]] = field(default_factory=dict)
    drafts: set[str] = field(default_factory=set)
    pages: dict[str, int] = field(default_factory=dict)


def find(plan: IssuePlan, magazine: MagazineIndexPage) -> Found:
    """Ask the site for everything a plan points to, in a handful of queries."""
    addresses = [entry.news for entry in plan.entries if entry.news]
    every = {address: _news(address, magazine, only_live=False) for address in addresses}
    live = {address: _news(address, magazine, only_live=True) for address in addresses}
    columns = Column.objects.filter(locale_id=magazine.locale_id)
    return Found(
        columns={column.code: column for column in columns},
        news=live,
        drafts={address for address, news in every.items() if news and not live[address]},
        pages=_pages(plan, magazine),
    )


def links_of(plan: IssuePlan) -> list[LinkPlan]:
    """Return the links of all texts of an issue."""
    bodies = [plan.editorial, *(article.body for article in plan.articles)]
    return [link for body in bodies for link in body.links]


def article_at(address: str, file: str, plan: IssuePlan) -> str:
    """Return the file of the article that an address in a file leads to, or nothing."""
    path = (PurePosixPath(file).parent / address).as_posix()
    return next((article.file for article in plan.articles if article.file == path), "")


def _news(address: str, magazine: MagazineIndexPage, *, only_live: bool) -> list[NewsPage]:
    """Return the news at an address like /news/park/, or with the last part only."""
    try:
        path = unquote(urlsplit(address).path, errors="replace").strip("/")
    except ValueError:
        return []
    public = readable() if only_live else Page.objects.all()
    news = NewsPage.objects.filter(pk__in=public.values("pk"), locale_id=magazine.locale_id)
    if "/" in path:
        news = news.filter(url_path=_url_path(path, _base(magazine)))
    else:
        news = news.filter(slug=path)
    return list(news.order_by("pk")[:2])


def _pages(plan: IssuePlan, magazine: MagazineIndexPage) -> dict[str, int]:
    links = {link.address for link in links_of(plan) if link.address.startswith("/")}
    base = _base(magazine)
    paths = {address: _url_path(address.strip("/"), base) for address in links}
    found = readable().filter(url_path__in=set(paths.values())).order_by("pk")
    keys = dict(found.values_list("url_path", "pk"))
    return {address: keys[path] for address, path in paths.items() if path in keys}


def _base(magazine: MagazineIndexPage) -> str:
    """Return where the tree keeps the front page of the magazine's language."""
    front = magazine.get_ancestors(inclusive=True).filter(depth=2)
    return str(front.values_list("url_path", flat=True)[0])


def _url_path(path: str, base: str) -> str:
    """Return where the tree keeps a page that visitors find at /path/."""
    return f"{base}{path}/" if path else base
