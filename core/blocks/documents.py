"""Files to download, with their kind and size."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.documents import get_document_model
from wagtail.documents.blocks import DocumentChooserBlock

from core.blocks import groups
from core.blocks.fields import title_line


class DocumentsBlock(blocks.StructBlock):
    """A list of files; title, language and accessibility come from the library."""

    title = title_line()
    documents = blocks.ListBlock(
        DocumentChooserBlock(label=_("Document")), min_num=1, max_num=40, label=_("Documents")
    )

    class Meta:
        icon = "doc-full"
        label = _("Documents")
        group = groups.FACTS
        description = _("Files to download; kind and size are shown by themselves.")
        template = "blocks/documents.html"
        label_format = "{title}"

    def get_preview_value(self) -> Any:
        newest = list(get_document_model().objects.order_by("-pk")[:2])
        return self.normalize({"title": _("Documents"), "documents": newest})
