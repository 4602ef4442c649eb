"""Authors, columns, the files and the import of issues in the admin."""

from collections.abc import Iterator
from typing import Any

from django.urls import path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.ui.tables import LocaleColumn
from wagtail.admin.widgets.button import Button
from wagtail.models import Page
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from magazine.importing.uploads import may_import
from magazine.models import Author, Column, IssuePage, MagazineIndexPage
from magazine.views.issue_files import IssueFilesView, download
from magazine.views.issue_import import CheckArchiveView, SendArchiveView


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


@hooks.register("register_admin_urls")
def issue_file_urls() -> list[Any]:
    """The screen with the files of an issue, and the files."""
    return [
        path("issue-files/<int:issue>/", IssueFilesView.as_view(), name="issue_files"),
        path("issue-files/<int:issue>/<slug:kind>/", download, name="issue_file"),
    ]


@hooks.register("register_admin_urls")
def issue_import_urls() -> list[Any]:
    """The two screens of the import of an issue."""
    check = CheckArchiveView.as_view()
    return [
        path("issue-import/<int:magazine>/", SendArchiveView.as_view(), name="issue_import"),
        path("issue-import/archive/<int:upload>/", check, name="issue_import_check"),
    ]


@hooks.register("register_page_header_buttons")
def files_in_header(page: Page, user: Any, **_place: Any) -> Iterator[Button]:
    """Lead from the editor of an issue to its files."""
    yield from _files_button(page, user)


@hooks.register("register_page_listing_more_buttons")
def files_in_listing(page: Page, user: Any, **_place: Any) -> Iterator[Button]:
    """The same from the list of pages."""
    yield from _files_button(page, user)


def _files_button(page: Page, user: Any) -> Iterator[Button]:
    if page.specific_class is IssuePage and page.permissions_for_user(user).can_edit():
        yield Button(
            _("PDF and EPUB of the issue"),
            reverse("issue_files", args=[page.pk]),
            icon_name="download",
            priority=55,
        )


@hooks.register("register_page_header_buttons")
def import_in_header(page: Page, user: Any, **_place: Any) -> Iterator[Button]:
    """Lead from a magazine to the import of an issue."""
    if page.specific_class is MagazineIndexPage and may_import(user, page):
        address = reverse("issue_import", args=[page.pk])
        yield Button(_("Import an issue"), address, icon_name="upload", priority=56)
