"""Links to pages inside rich text: in the reader's language, in two queries for any number."""

from django.utils.html import escape
from wagtail.models import Page
from wagtail.rich_text.pages import PageLinkHandler

from core.locales import active_locale_id


class ReaderPageLinkHandler(PageLinkHandler):
    """Wagtail's asks for each link which language is active, and links to drafts."""

    @classmethod
    def get_many(cls, attrs_list: list[dict]) -> list[Page | None]:
        """Return the page behind each link as readers may see it, or None."""
        keys = [int(attrs["id"]) for attrs in attrs_list if str(attrs.get("id", "")).isdigit()]
        pages = Page.objects.in_bulk(keys)
        translations = _translations(list(pages.values()))
        shown = {
            str(key): translations.get(page.translation_key, page) for key, page in pages.items()
        }
        found = [shown.get(str(attrs.get("id"))) for attrs in attrs_list]
        return [page if page and page.live else None for page in found]

    @classmethod
    def expand_db_attributes_many(cls, attrs_list: list[dict]) -> list[str]:
        urls = [page.url if page else None for page in cls.get_many(attrs_list)]
        return [f'<a href="{escape(url)}">' if url else "<a>" for url in urls]


def _translations(pages: list[Page]) -> dict:
    """The public pages in the reader's language for those in another, by translation key."""
    locale = active_locale_id()
    keys = [page.translation_key for page in pages if page.locale_id != locale]
    if not keys or locale is None:
        return {}
    found = Page.objects.live().filter(translation_key__in=keys, locale_id=locale)
    return {page.translation_key: page for page in found}
