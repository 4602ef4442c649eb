"""What the blocks of an article share: their shelf, a title over them, headings under it."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

MAGAZINE = _("6. Layouts of the magazine")


class TitledValue(blocks.StructValue):
    """Parts whose headings stand under the title of the block, where there is one."""

    @property
    def item_depth(self) -> int:
        return 1 if self.get("title") else 0
