"""What every page wears: header, alerts, breadcrumbs, footer and the links to other languages."""

from datetime import date
from typing import Any

from django import template
from django.conf import settings
from django.http import HttpRequest
from django.template import Context
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.safestring import SafeString
from django.utils.translation import get_language
from wagtail.models import Page, Site

from core.kept_parts import hold, remember
from navigation.choices import Weekday
from navigation.frame import Frame, Identity, current_link, notices_for
from navigation.opening_hours import WARSAW, Hours, coming_exceptions, state_at, week_rows
from navigation.opening_texts import describe, span
from navigation.places import (
    FRONT_PAGE_DEPTH,
    LanguageChoice,
    ancestors_of,
    find_in_default_language,
    language_choices,
    translations_of,
)
from navigation.selectors import load_frame

# stands in a kept fragment where the languages of the page are put
LANGUAGES_MARK = SafeString("<!--languages-->")

register = template.Library()


@register.simple_tag(takes_context=True)
def site_header(context: Context) -> SafeString:
    """The top bar, the masthead and the main navigation."""
    frame, page = _frame(context), _page(context)
    current = current_link(frame.main, page.path) if page else None
    values = {
        "frame": frame,
        "hours_today": describe(state_at(frame.timetable, timezone.now())),
        "current": current,
        "current_is_page": bool(current and page and current.path == page.path),
        "home_url": frame.homes.get(frame.language, "/"),
    }
    parts = (current and current.path, values["current_is_page"], values["hours_today"])
    return _fragment(context, "header", parts, values)


@register.simple_tag(takes_context=True)
def title_suffix(context: Context) -> str:
    """What follows a page's own name in its title, so that a tab or a bookmark says whose it is."""
    identity, page = _frame(context).identity, _page(context)
    is_front_page = page is not None and page.depth == FRONT_PAGE_DEPTH
    name = identity.office_name if is_front_page else identity.district_name
    return f" – {name}" if name else ""


@register.inclusion_tag("navigation/alerts.html", takes_context=True)
def alert_banner(context: Context) -> dict[str, Any]:
    """What residents must know now, the gravest first."""
    page = _page(context)
    return {"notices": notices_for(_frame(context), timezone.now(), page.path if page else "")}


@register.inclusion_tag("navigation/breadcrumbs.html", takes_context=True)
def breadcrumbs(context: Context) -> dict[str, Any]:
    """The way from a section to this page; nothing on the front page and on sections."""
    request, page = context.get("request"), _page(context)
    site = Site.find_for_request(request) if request and page else None
    ancestors = ancestors_of(page, site) if page and site else []
    return {"ancestors": ancestors, "title": page.title if page else ""}


@register.simple_tag(takes_context=True)
def site_footer(context: Context) -> SafeString:
    """Contact, hours, columns of links, and the links the law wants."""
    frame, today = _frame(context), _today()
    values = {
        "frame": frame,
        "week": week_rows(frame.timetable),
        "exceptions": coming_exceptions(frame.timetable, today),
    }
    return _fragment(context, "footer", (today,), values)


@register.inclusion_tag("navigation/hreflang.html", takes_context=True)
def hreflang_links(context: Context) -> dict[str, Any]:
    """The same for machines, in the head: canonical and alternate addresses."""
    request, page = context.get("request"), _page(context)
    if not page or not request or getattr(request, "is_preview", False):
        return {}
    versions = translations_of(page)
    own_url, own_address = versions.get(_language(), ("", ""))
    if not own_address:
        return {}
    if request.path != own_url:  # a sub-address of the page, such as a month of a calendar
        return {"canonical": own_address.removesuffix(own_url) + request.path}
    alternates = {code: address for code, (_url, address) in versions.items()}
    default = alternates.get(settings.LANGUAGE_CODE)
    return {
        "canonical": own_address,
        "alternates": alternates if len(alternates) > 1 else {},
        "default": default,
    }


@register.inclusion_tag("navigation/elsewhere.html", takes_context=True)
def default_language_offer(context: Context) -> dict[str, Any]:
    """On a page that is not there: the same place in the default language, if it is there."""
    request, language = context.get("request"), _language()
    if request is None or language == settings.LANGUAGE_CODE:
        return {}
    page = find_in_default_language(request)
    return {"page": page, "url": page.get_url(request) if page else "", "code": language}


@register.filter
def weekday(number: int) -> str:
    """The name of an ISO weekday."""
    return str(Weekday(str(number)).label)


@register.filter
def hours_of_day(hours: tuple[Hours, ...]) -> str:
    """The stretches of a day in words."""
    return ", ".join(span(stretch) for stretch in hours)


def _fragment(
    context: Context, name: str, parts: tuple[Any, ...], values: dict[str, Any]
) -> SafeString:
    """A rendered template, kept for all pages that share `parts`; languages differ by page."""
    frame, request = values["frame"], context.get("request")

    def make() -> str:
        return render_to_string(f"navigation/{name}.html", {**values, "languages": LANGUAGES_MARK})

    if request is None or context.get("previewed"):
        html = make()
    else:
        html = remember((name, request.get_host(), frame.language, *parts), make)
    languages = render_to_string(
        f"navigation/{name}_languages.html", {"languages": _languages(context, frame)}
    )
    return SafeString(html.replace(LANGUAGES_MARK, languages))


def _frame(context: Context) -> Frame:
    """The frame of this request, from the cache; a preview builds its own."""
    request = context.get("request")
    language = _language()
    if request is None:
        return Frame(language=language, identity=Identity(office_name="", district_name=""))
    kept = getattr(request, "navigation_frame", None)
    if kept is None or kept.language != language:
        kept = _make_frame(request, language, context.get("previewed"))
        request.navigation_frame = kept
    return kept


def _make_frame(request: HttpRequest, language: str, draft: Any) -> Frame:
    def make() -> Frame:
        site = Site.find_for_request(request)
        if site is None:
            return Frame(language=language, identity=Identity(office_name="", district_name=""))
        return load_frame(site=site, language=language, moment=timezone.now(), draft=draft)

    return make() if draft else hold(("frame", request.get_host(), language), make)


def _languages(context: Context, frame: Frame) -> list[LanguageChoice]:
    request = context.get("request")
    if request is None:
        return []
    return language_choices(
        request=request, page=_page(context), current=frame.language, homes=frame.homes
    )


def _page(context: Context) -> Page | None:
    page = context.get("page")
    return page if isinstance(page, Page) and page.path else None


def _language() -> str:
    return get_language() or settings.LANGUAGE_CODE


def _today() -> date:
    return timezone.now().astimezone(WARSAW).date()
