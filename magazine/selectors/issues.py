"""Which issues a page belongs to."""

from django.contrib.contenttypes.models import ContentType
from wagtail.models import Page, ReferenceIndex

from magazine.models import ArticlePage, IssuePage, MagazineIndexPage, NewsPage


def issues_of(page: Page) -> set[int]:
    """Return the keys of the issues whose files this page goes into.

    An issue itself; the issue above an article and those that take a text in; all of a magazine.
    """
    if isinstance(page, IssuePage):
        return {page.pk}
    if isinstance(page, MagazineIndexPage):
        return set(IssuePage.objects.child_of(page).values_list("pk", flat=True))
    if not isinstance(page, ArticlePage | NewsPage):
        return set()
    above = IssuePage.objects.ancestor_of(page).values_list("pk", flat=True)
    references = ReferenceIndex.get_references_to(page).filter(
        content_type=ContentType.objects.get_for_model(IssuePage)
    )
    return {*above, *(int(key) for key in references.values_list("object_id", flat=True))}
