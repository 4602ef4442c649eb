"""What helps besides results: what editors promote, and where to go on when nothing is found."""

from django.conf import settings
from django.db.models import Q
from django.http import HttpRequest
from wagtail.contrib.search_promotions.models import SearchPromotion
from wagtail.models import Page, Site

from core.language import query_alternatives
from search.question import Question

_MOST_SECTIONS = 8


def promotions(question: Question) -> list[SearchPromotion]:
    """Return what editors want to stand first for these words, in whatever form they are typed."""
    pages = Page.objects.live().public().filter(locale__language_code=question.language)
    shown = Q(page__in=pages)
    if question.language == settings.LANGUAGE_CODE:
        shown |= Q(page=None) & ~Q(external_link_url="")
    promoted = SearchPromotion.objects.filter(shown).select_related("query", "page__locale")
    return [one for one in promoted if _same_words(question, one.query.query_string)]


def sections(request: HttpRequest, language: str) -> list[Page]:
    """Return the main sections of the site in a language, to go on from."""
    site = Site.find_for_request(request)
    if site is None:
        return []
    roots = site.root_page.get_translations(inclusive=True)
    root = roots.filter(locale__language_code=language).first()
    children = root.get_children().live().public().in_menu() if root else Page.objects.none()
    return list(children.select_related("locale")[:_MOST_SECTIONS])


def contact_page(language: str) -> Page | None:
    """Return the page that says how to ask people, if there is one in the language."""
    pages = Page.objects.live().public().select_related("locale")
    of_kind = pages.filter(content_type__app_label="home", content_type__model="contactpage")
    return of_kind.filter(locale__language_code=language).order_by("path").first()


def _same_words(question: Question, promoted: str) -> bool:
    asked, other = question.alternatives, query_alternatives(promoted, question.language)
    return len(asked) == len(other) and all(a & b for a, b in zip(asked, other, strict=True))
