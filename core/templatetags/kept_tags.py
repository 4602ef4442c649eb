"""The version of what is public, for fragments: {% content_version as version %}."""

from django import template

from core.content_version import current_version

register = template.Library()


@register.simple_tag
def content_version() -> str:
    """Name a fragment by it, and the fragment goes out of date with every public change."""
    return current_version()
