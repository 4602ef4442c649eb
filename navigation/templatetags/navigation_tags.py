"""What every page wears: header, alerts, breadcrumbs, footer and the links to other languages."""

from django import template
from django.template import Context
from django.template.loader import render_to_string
from django.utils.safestring import SafeString

register = template.Library()


@register.simple_tag(takes_context=True)
def site_header(context: Context) -> SafeString:
    """The top bar, the masthead and the main navigation."""
    return _render("header", context)


@register.simple_tag(takes_context=True)
def alert_banner(context: Context) -> SafeString:
    """What residents must know now, the gravest first."""
    return _render("alerts", context)


@register.simple_tag(takes_context=True)
def breadcrumbs(context: Context) -> SafeString:
    """The way from the front page to this page."""
    return _render("breadcrumbs", context)


@register.simple_tag(takes_context=True)
def site_footer(context: Context) -> SafeString:
    """Contact, hours, columns of links, and the law's links."""
    return _render("footer", context)


@register.simple_tag(takes_context=True)
def language_links(context: Context) -> SafeString:
    """This page in the other languages."""
    return _render("languages", context)


@register.simple_tag(takes_context=True)
def hreflang_links(context: Context) -> SafeString:
    """The same for machines, in the head: canonical and alternate addresses."""
    return _render("hreflang", context)


def _render(name: str, context: Context) -> SafeString:
    return render_to_string(f"navigation/{name}.html", {"request": context.get("request")})
