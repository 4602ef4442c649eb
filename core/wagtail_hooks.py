"""What Wagtail is told by core."""

from collections.abc import Iterable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import URLPattern, path
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.ui.tables import LocaleColumn
from wagtail.models import Page, TranslatableMixin
from wagtail.rich_text.feature_registry import FeatureRegistry
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from core.models import Neighbourhood, Topic
from core.page_links import ReaderPageLinkHandler
from core.publishing import refusals_of
from core.rich_text import register_languages
from core.untranslated import incomplete, refusal, translations_shown_by
from core.views.translations import CarefulUpdateTranslationsView


# after Wagtail's own, whose handler of links to pages is replaced
@hooks.register("register_rich_text_features", order=1)
def register_rich_text_features(features: FeatureRegistry) -> None:
    register_languages(features)
    features.register_link_type(ReaderPageLinkHandler)


# before wagtail-localize's own hooks, which replace the whole screen by the translation editor
@hooks.register("before_edit_page", order=-1)
@hooks.register("before_edit_snippet", order=-1)
def refuse_to_publish_untranslated(request: HttpRequest, instance: Any) -> HttpResponse | None:
    """Send the translator back to the texts that have no translation."""
    asks = request.method == "POST" and request.POST.get("action") == "publish"
    if asks and isinstance(instance, TranslatableMixin) and _is_refused(request, [instance]):
        return redirect(request.path)
    return None


@hooks.register("before_bulk_action")
def refuse_to_publish_selection(
    request: HttpRequest, action_type: str, objects: Iterable[Any], action: Any
) -> HttpResponse | None:
    """Refuse the whole selection, with one message for each reason against one of its pages."""
    if action_type != "publish" or action.model is not Page:
        return None
    pages = list(objects)
    if action.cleaned_form.cleaned_data.get("include_descendants"):
        pages += [below for page in pages for below in page.get_descendants().not_live()]
    reasons = [
        reason for page in pages for reason in refusals_of(page.get_latest_revision_as_object())
    ]
    for reason in reasons:
        messages.error(request, reason.message)
    return redirect(action.next_url) if reasons else None


@hooks.register("construct_page_action_menu")
def offer_what_comes_next(menu_items: list[Any], *_context: Any) -> None:
    """Put sending to approval first for those who cannot publish: drafts save themselves."""
    names = [item.name for item in menu_items]
    if "action-submit" in names and "action-publish" not in names:
        menu_items.insert(0, menu_items.pop(names.index("action-submit")))


def _is_refused(request: HttpRequest, instances: list[Any]) -> bool:
    lacking = incomplete(translations_shown_by(instances))
    for translation, missing in lacking.items():
        messages.error(request, refusal(translation, missing))
    return bool(lacking)


@hooks.register("register_admin_urls", order=-1)
def register_admin_urls() -> list[URLPattern]:
    """Stand before wagtail-localize's screen at the same address."""
    view = CarefulUpdateTranslationsView.as_view()
    return [path("localize/update/<int:translation_source_id>/", view)]


class TopicViewSet(SnippetViewSet):
    """Topics in the order in which readers meet them."""

    model = Topic
    icon = "tag"
    menu_label = _("Topics")
    list_display = ["name", "code", LocaleColumn()]
    list_export = ["name", "code", "locale"]
    sort_order_field = "sort_order"


class NeighbourhoodViewSet(SnippetViewSet):
    """The parts of the district."""

    model = Neighbourhood
    icon = "site"
    menu_label = _("Neighbourhoods")
    list_display = ["name", "code"]
    list_export = ["name", "code"]
    sort_order_field = "sort_order"


class VocabularyViewSetGroup(SnippetViewSetGroup):
    """By what things are sorted and found."""

    menu_label = _("Topics and neighbourhoods")
    menu_icon = "tag"
    menu_order = 260
    items = (TopicViewSet, NeighbourhoodViewSet)


register_snippet(VocabularyViewSetGroup)
