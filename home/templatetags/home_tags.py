"""What templates of the district's pages ask for; asked here so that a cached fragment asks not."""

from typing import Any

from core.blocks.headings import Heading, headings
from django import template
from django.core.paginator import Page as ListPage
from django.template import Context
from django.utils import timezone
from django.utils.translation import get_language
from wagtail.models import Page

from home import selectors
from home.models import HomePage, OfficeUnitPage, SectionPage

register = template.Library()

LOCAL_DIGITS = 9


@register.simple_tag(takes_context=True)
def front_rows(context: Context, page: HomePage) -> list[selectors.FrontRow]:
    """The rows of the front page."""
    return selectors.front_rows(
        page,
        request=context["request"],
        moment=timezone.now(),
        language=page.locale.language_code,
    )


@register.simple_tag(takes_context=True)
def section_listing(context: Context, page: SectionPage) -> ListPage:
    """One page of what is in a section."""
    return selectors.section_listing(page, context["request"])


@register.inclusion_tag("components/side_navigation.html", takes_context=True)
def side_navigation(context: Context, page: Page) -> dict[str, Any]:
    """The pages beside this one."""
    above, beside = selectors.section_navigation(page)
    return {"above": above, "beside": beside, "page": page, "request": context["request"]}


@register.simple_tag
def office_place(page: OfficeUnitPage) -> selectors.OfficePlace:
    """The units above and below."""
    return selectors.office_place(page)


@register.simple_tag(takes_context=True)
def statement_address(context: Context) -> str:
    """The full address of the accessibility statement, in the reader's language if there is one."""
    request = context.get("request")
    return selectors.statement_address(request, get_language() or "") if request else ""


@register.simple_tag
def headings_of(stream: Any) -> list[Heading]:
    """The headings of a body, for its table of contents."""
    return headings(stream)


@register.filter
def telephone_link(number: str) -> str:
    """The address that calls a Polish telephone number, written in any of the usual ways."""
    digits = "".join(letter for letter in number.partition("w")[0] if letter.isdigit())
    if number.strip().startswith("+") or not digits:
        return f"tel:+{digits}"
    return f"tel:+48{digits}" if len(digits) == LOCAL_DIGITS else f"tel:{digits}"
