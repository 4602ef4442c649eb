"""The body of an article: everything a page may have, and what only a magazine needs."""

from django.utils.translation import gettext_lazy as _

from core.blocks import BodyStreamBlock


class ArticleStreamBlock(BodyStreamBlock):
    """Everything an editor may put into an article."""

    class Meta:
        icon = "doc-full"
        label = _("Content")
        template = "blocks/body.html"
