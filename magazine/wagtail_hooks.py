"""Authors and columns in the admin."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import LocaleColumn
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from magazine.models import Author, Column


class AuthorViewSet(SnippetViewSet):
    """Who signs texts and pictures."""

    model = Author
    icon = "user"
    menu_label = _("Authors")
    list_display = ["name", "kind", "about"]
    list_filter = ["kind"]
    list_export = ["name", "kind", "about"]


class ColumnViewSet(SnippetViewSet):
    """The columns of the magazine in their order."""

    model = Column
    icon = "list-ul"
    menu_label = _("Columns")
    list_display = ["name", "code", LocaleColumn()]
    list_export = ["name", "code", "about"]
    sort_order_field = "sort_order"


class MagazineViewSetGroup(SnippetViewSetGroup):
    """What news and articles are sorted and signed with."""

    menu_label = _("News and magazine")
    menu_icon = "doc-full"
    menu_order = 150
    items = (AuthorViewSet, ColumnViewSet)


register_snippet(MagazineViewSetGroup)
