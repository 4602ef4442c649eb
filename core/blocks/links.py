"""Where to go next: a link, a call to action, teasers of pages."""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.images import get_image_model
from wagtail.models import Page

from core.blocks import groups
from core.blocks.fields import title_line
from core.choices import Emphasis
from core.locales import active_locale_id, language_of
from core.querysets import readable

TARGETS = ("page", "document", "url")


class LinkValue(blocks.StructValue):
    """A link that knows where it leads."""

    @cached_property
    def target_page(self) -> Page | None:
        """The page in the reader's language, or in its own when there is no translation."""
        page = self.get("page")
        if not page or page.locale_id == active_locale_id():
            return page
        translations = page.get_translations().filter(locale_id=active_locale_id())
        return translations.live().first() or page

    @property
    def href(self) -> str:
        page = self.target_page
        if page:
            return (page.get_url() or "") if page.live else ""
        document = self.get("document")
        return document.url if document else self.get("url") or ""

    @property
    def document(self) -> Any:
        return None if self.target_page else self.get("document")

    @property
    def foreign_language(self) -> str:
        """The language of the page behind the link, when it is not the reader's."""
        page = self.target_page
        if page and page.locale_id != active_locale_id():
            return language_of(page.locale_id)
        return ""


class LinkBlock(blocks.StructBlock):
    """A page, a document or an address: one of them."""

    page = blocks.PageChooserBlock(required=False, label=_("Page of this site"))
    document = DocumentChooserBlock(required=False, label=_("Or document"))
    url = blocks.URLBlock(required=False, label=_("Or address on another site"))

    class Meta:
        icon = "link"
        label = _("Link")
        value_class = LinkValue
        required = True

    @property
    def required(self) -> bool:
        return self.meta.required

    def clean(self, value: Any) -> Any:
        """Refuse two targets, and none where the link is required and the page goes public."""
        cleaned = super().clean(value)
        filled = [name for name in TARGETS if cleaned.get(name)]
        if len(filled) > 1:
            message = ValidationError(_("Choose one target: a page, a document or an address."))
            raise blocks.StructBlockValidationError({filled[-1]: message})
        if not filled and self.required and not self.is_deferred_validation:
            message = ValidationError(_("Say where the link leads."))
            raise blocks.StructBlockValidationError({"page": message})
        return cleaned


class CallToActionValue(blocks.StructValue):
    """A call that knows what its button looks like."""

    @property
    def button_kind(self) -> str:
        return "" if self.get("emphasis") == Emphasis.MAIN else "quiet"


class CallToActionBlock(blocks.StructBlock):
    """One thing to do, as a button that says what happens."""

    label = blocks.CharBlock(
        max_length=60,
        label=_("Words on the button"),
        help_text=_("A verb first: “Vote”, “Send a remark”. Never “click here”."),
    )
    text = blocks.CharBlock(
        required=False,
        default="",
        max_length=200,
        label=_("What happens next"),
        help_text=_("For example how long it takes, and whether an account is needed."),
    )
    link = LinkBlock(label=_("Leads to"))
    emphasis = blocks.ChoiceBlock(
        search_index=False,
        choices=Emphasis.choices,
        default=Emphasis.MAIN,
        label=_("How important"),
    )

    class Meta:
        icon = "arrow-right"
        label = _("Call to action")
        group = groups.ACTIONS
        description = _("A button that leads to the thing the reader came to do.")
        template = "blocks/call_to_action.html"
        value_class = CallToActionValue
        label_format = "{label}"
        form_layout = blocks.BlockGroup(children=["label", "text", "link"], settings=["emphasis"])
        preview_value = {
            "label": _("Comment on the plan"),
            "text": _("26 paragraphs, you can refer to each. No account needed."),
            "link": {"url": "https://example.org/"},
            "emphasis": Emphasis.MAIN,
        }


class TeasersValue(blocks.StructValue):
    """Chosen pages as the reader may see them."""

    @cached_property
    def live_pages(self) -> list[Page]:
        """Public pages in the reader's language, as chosen; three queries plus one a type.

        A page without a translation is left out: no Polish text under /en/.
        """
        chosen = [page for page in self.get("pages") or [] if page]
        keys = [page.translation_key for page in chosen]
        found = readable().filter(translation_key__in=keys, locale_id=active_locale_id()).specific()
        by_key = {page.translation_key: page for page in found}
        pages = [by_key[key] for key in keys if key in by_key]
        _fetch_share_images(pages)
        return pages

    @property
    def item_depth(self) -> int:
        return 1 if self.get("title") else 0

    @property
    def share_images(self) -> list:
        return [getattr(page, "share_image", None) for page in self.live_pages]


def _fetch_share_images(pages: list[Page]) -> None:
    with_image = [page for page in pages if getattr(page, "share_image_id", None)]
    images = get_image_model().objects.in_bulk({page.share_image_id for page in with_image})
    for page in with_image:
        page.share_image = images[page.share_image_id]


class TeasersBlock(blocks.StructBlock):
    """Pages worth reading next."""

    title = title_line()
    pages = blocks.ListBlock(
        blocks.PageChooserBlock(label=_("Page")), min_num=1, max_num=12, label=_("Pages")
    )

    class Meta:
        icon = "doc-full-inverse"
        label = _("Teasers of pages")
        group = groups.ACTIONS
        description = _("Cards of chosen pages, with their picture and lead.")
        template = "blocks/teasers.html"
        label_format = "{title}"
        value_class = TeasersValue

    def get_preview_value(self) -> Any:
        """Three newest pages, so that the preview shows real cards."""
        pages = Page.objects.live().filter(depth__gt=2, locale_id=active_locale_id())
        newest = list(pages.order_by("-first_published_at", "pk")[:3])
        return self.normalize({"title": _("Read also"), "pages": newest})
