"""What templates of the district's pages ask for; asked here so that a cached fragment asks not."""

from typing import Any

from django import template
from django.core.paginator import Page as ListPage
from django.template import Context
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language
from wagtail.models import Page

from core.blocks import Heading, headings
from home import selectors
from home.accessibility_statement import META_NAME
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
def units_above(page: OfficeUnitPage) -> list[Page]:
    """The units this one belongs to."""
    return selectors.units_above(page)


@register.simple_tag(takes_context=True)
def statement_link(context: Context) -> SafeString | str:
    """Where the accessibility statement is, for the robots that look for it."""
    request = context.get("request")
    address = selectors.statement_address(request, get_language() or "") if request else ""
    return format_html('<meta name="{}" content="{}">', META_NAME, address) if address else ""


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
