"""A plan against the site: columns, news, links, numbers, and the rules of the fields."""

from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import MaxLengthValidator
from django.db.models import Model, TextField
from django.utils.text import slugify
from django.utils.translation import gettext as _
from wagtail.blocks import StreamBlock
from wagtail.coreutils import string_to_ascii

from core.blocks import PassageStreamBlock
from library.models import LibraryImage
from magazine.blocks import ArticleStreamBlock
from magazine.importing.finding import Found, article_at, links_of
from magazine.importing.plan import ArticlePlan, BlockPlan, EntryPlan, IssuePlan, PicturePlan
from magazine.importing.problems import Place, Report, did_you_mean
from magazine.models import ArticlePage, Author, IssuePage, MagazineIndexPage

LONGEST_SLUG = 80
EMPTY_SLUG = "tekst"


def check(plan: IssuePlan, magazine: MagazineIndexPage, found: Found, report: Report) -> None:
    """Note everything that would keep the plan from becoming pages of this magazine."""
    _check_issue(plan, magazine, report)
    for entry in plan.entries:
        _check_entry(entry, found, report)
    for block in plan.editorial.blocks:
        _check_block(block, PassageStreamBlock(), report)
    if plan.editorial.title:
        place = plan.editorial.title_place
        report.fault(place, _("The editorial has no title of its own."), _("Delete the line."))
    for picture in plan.pictures.values():
        fields = ("description", "author", "licence", "licence_note", "source_url")
        _check_fields(picture_row(picture), fields, picture, report)
    _check_slugs(plan, report)
    _check_links(plan, found, report)


def issue_page(plan: IssuePlan, magazine: MagazineIndexPage) -> IssuePage:
    """Return the unsaved page of an issue."""
    values: dict[str, Any] = {name: value for name, value in plan.values.items() if value}
    return IssuePage(
        **values | {"slug": plan.values["slug"] or slug_of(plan.title)},
        number=plan.number,
        dated_on=plan.dated_on,
        live=False,
        locale_id=magazine.locale_id,
    )


def article_page(article: ArticlePlan, issue: IssuePage) -> ArticlePage:
    """Return the unsaved page of an article, still without its body."""
    slug = article.values["slug"] or slug_of(article.title)
    return ArticlePage(**article.values | {"slug": slug}, live=False, locale_id=issue.locale_id)


def picture_row(picture: PicturePlan) -> LibraryImage:
    """Return the unsaved picture of the library, still without its file."""
    return LibraryImage(
        title=picture.description[:250] or picture.file[-250:],
        description=picture.description,
        is_decorative=picture.is_decorative,
        author=picture.author,
        licence=picture.licence,
        licence_note=picture.licence_note,
        source_url=picture.source_url,
    )


def slug_of(title: str) -> str:
    """Return a title as a part of an address, in plain letters."""
    return slugify(string_to_ascii(title))[:LONGEST_SLUG].strip("-") or EMPTY_SLUG


def _check_issue(plan: IssuePlan, magazine: MagazineIndexPage, report: Report) -> None:
    page = issue_page(plan, magazine)
    _check_fields(page, ("title", "slug", *plan.values), plan, report)
    again = _("Delete the issue on the site first, or correct this line.")
    other = _same_issue(plan, magazine)
    if other:
        message = _("The magazine has the issue %(designation)s already: “%(title)s”.")
        values = {"designation": other.designation, "title": other.title}
        report.fault(plan.at("number"), message % values, again)
    elif magazine.get_children().filter(slug=page.slug).exists():
        message = _("The address “%(slug)s” is taken.") % {"slug": page.slug}
        report.fault(plan.at("slug"), message, _("Choose another: “adres: …”."))


def _same_issue(plan: IssuePlan, magazine: MagazineIndexPage) -> IssuePage | None:
    """Return the issue with this number and year, published or not."""
    if not (plan.number and plan.dated_on):
        return None
    same = IssuePage.objects.child_of(magazine).filter(
        number=plan.number, dated_on__year=plan.dated_on.year
    )
    return same.order_by("pk").first()


def _check_entry(entry: EntryPlan, found: Found, report: Report) -> None:
    if entry.news:
        _check_news(entry, found, report)
        _check_column(entry.column, entry.column_place, found, report)
        return
    article = entry.article
    if article is None:
        return
    _check_column(article.column, article.at("column"), found, report)
    page = ArticlePage(**article.values | {"slug": article.values["slug"] or EMPTY_SLUG})
    _check_fields(page, tuple(article.values), article, report)
    for byline in article.bylines:
        try:
            Author(name=byline.name).clean_fields()
        except ValidationError as error:
            report.fault(byline.place, " ".join(error.messages))
    stream = ArticleStreamBlock()
    for block in article.body.blocks:
        _check_block(block, stream, report)
    if not article.body.blocks:
        report.fault(Place(article.file), _("The article has no text."))


def _check_news(entry: EntryPlan, found: Found, report: Report) -> None:
    news = found.news[entry.news]
    values = {"address": entry.news}
    if entry.news in found.drafts:
        message = _("The news at “%(address)s” is not published, or not open to everybody.")
        report.fault(entry.place, message % values, _("Publish it first."))
    elif not news:
        message = _("There is no news at “%(address)s”.") % values
        advice = _("Open the news on the site and copy its address.")
        report.fault(entry.place, message, advice)
    elif len(news) > 1:
        message = _("There is more than one page of news called “%(address)s”.") % values
        report.fault(entry.place, message, _("Write the whole address: /news/name/."))


def _check_column(code: str, place: Place, found: Found, report: Report) -> None:
    if code and code not in found.columns:
        message = _("There is no column with the code “%(code)s”.") % {"code": code}
        report.fault(place, message, did_you_mean(code, list(found.columns)))


def _check_fields(instance: Model, names: tuple[str, ...], plan: Any, report: Report) -> None:
    """Let the fields of a model say what is wrong with the values that the plan gives."""
    exclude = {field.name for field in instance._meta.fields} - set(names)
    found: dict[str, list[str]] = {}
    try:
        instance.clean_fields(exclude=exclude)
    except ValidationError as error:
        found = error.message_dict
    for name, messages in {**found, **_too_long(instance, names)}.items():
        if name == "title" and not getattr(instance, "title", ""):
            continue  # said already, with better advice
        place = plan.place if isinstance(plan, PicturePlan) else plan.at(name)
        label = getattr(instance._meta.get_field(name), "verbose_name", name)
        report.fault(place, f"{label}: {' '.join(messages)}")


def _too_long(instance: Model, names: tuple[str, ...]) -> dict[str, list[str]]:
    """Texts of several lines: only forms hold them to their length, models do not."""
    found = {}
    for name in names:
        field = instance._meta.get_field(name)
        if isinstance(field, TextField) and field.max_length:
            try:
                MaxLengthValidator(field.max_length)(getattr(instance, name))
            except ValidationError as error:
                found[name] = list(error.messages)
    return found


def _check_block(block: BlockPlan, stream: StreamBlock, report: Report) -> None:
    kind = stream.child_blocks.get(block.kind)
    if kind is None:
        report.fault(
            block.place,
            _("Headings and quotations cannot stand in the editorial."),
            _("Use paragraphs, lists, pictures and tables."),
        )
        return
    for name, value in block.value.items():
        child = kind.child_blocks.get(name)
        if child is None:
            continue
        try:
            child.clean(child.normalize(value))
        except ValidationError as error:
            said = " ".join(error.messages) if hasattr(error, "messages") else str(error)
            report.fault(block.place, f"{child.label}: {said}")


def _check_slugs(plan: IssuePlan, report: Report) -> None:
    taken: dict[str, str] = {}
    for article in plan.articles:
        slug = article.values["slug"]
        if slug and slug in taken:
            message = _("The article %(file)s has the address “%(slug)s”, too.")
            values = {"file": taken[slug], "slug": slug}
            report.fault(article.at("slug"), message % values, _("Choose another: “adres: …”."))
        taken[slug] = article.file


def _check_links(plan: IssuePlan, found: Found, report: Report) -> None:
    for link in links_of(plan):
        values = {"address": link.address}
        if link.address.startswith("/"):
            if link.address not in found.pages:
                message = _("There is no public page of the site at “%(address)s”.") % values
                report.fault(link.place, message, _("Open it on the site and copy its address."))
        elif not article_at(link.address, link.place.file, plan):
            message = _("The link leads to “%(address)s”, which is no article of this issue.")
            advice = _("Begin an address with https:// or /, or name the file of an article.")
            report.fault(link.place, message % values, advice)
