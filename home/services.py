"""What our pages change elsewhere."""

from django.conf import settings
from django.core.cache import cache
from wagtail.models import Site

from home.selectors.statement import statement_key


def forget_statement_addresses() -> None:
    """Make every page look for the accessibility statement anew."""
    languages = [code for code, _name in settings.LANGUAGES]
    sites = Site.objects.values_list("pk", flat=True)
    cache.delete_many([statement_key(site, code) for site in sites for code in languages])
