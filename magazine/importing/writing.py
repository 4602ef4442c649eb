"""A checked plan becomes draft pages and pictures: everything, or nothing at all."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from html import unescape
from io import BytesIO
from pathlib import PurePosixPath
from typing import Any

from django.core.files.images import ImageFile
from django.core.files.storage import Storage
from django.db import transaction
from wagtail.log_actions import log
from wagtail.utils.file import hash_filelike

from accounts.models import User
from library.models import LibraryImage
from magazine.importing.checking import article_page, issue_page, picture_row
from magazine.importing.finding import Found, article_at
from magazine.importing.pictures import file_of
from magazine.importing.plan import ArticlePlan, BlockPlan, IssuePlan, PicturePlan
from magazine.importing.richtext import PENDING
from magazine.importing.source import Source
from magazine.models import ArticlePage, Author, Byline, IssuePage, MagazineIndexPage

Saved = list[tuple[Storage, str]]


@contextmanager
def all_or_nothing() -> Iterator[Saved]:
    """Run a transaction; files noted in the list are deleted again when it fails."""
    saved: Saved = []
    try:
        with transaction.atomic():
            yield saved
    except BaseException:
        for storage, name in saved:
            storage.delete(name)
        raise


class Writer:
    """Writes one issue; `at` is the file being written, for the message should that fail."""

    def __init__(self, plan: IssuePlan, source: Source, found: Found, user: User | None) -> None:
        self.plan = plan
        self.source = source
        self.found = found
        self.user = user
        self.at = plan.file
        self.images: dict[str, LibraryImage] = {}
        self.articles: dict[str, ArticlePage] = {}

    def write(self, magazine: MagazineIndexPage, saved: Saved) -> IssuePage:
        """Write pictures, issue and articles as drafts below the magazine."""
        for picture in self.plan.pictures.values():
            self.images[picture.file] = self._image(picture, saved)
        self.at = self.plan.file
        issue = issue_page(self.plan, magazine)
        issue.cover = self.images.get(self.plan.cover)
        magazine.add_child(instance=issue)
        self._write_articles(issue)
        self.at = self.plan.file
        issue.editorial = self._blocks(self.plan.editorial.blocks)
        issue.contents = self._contents()
        self._keep(issue)
        return issue

    def _image(self, picture: PicturePlan, saved: Saved) -> LibraryImage:
        """Return the library's picture: the same one as before when nothing about it differs."""
        self.at = picture.file
        content = self.source.entries[picture.file].read()
        image = picture_row(picture)
        image.file_hash = hash_filelike(BytesIO(content))
        same = LibraryImage.objects.filter(
            file_hash=image.file_hash,
            description=image.description,
            is_decorative=image.is_decorative,
            author=image.author,
            licence=image.licence,
            licence_note=image.licence_note,
            source_url=image.source_url,
        )
        known = same.order_by("pk").first()
        if known:
            return known
        name = PurePosixPath(picture.file).name
        image.file = ImageFile(BytesIO(content), name=name)
        image._set_image_file_metadata()
        image.file.save(name, ImageFile(BytesIO(content), name=name), save=False)
        saved.append((image.file.storage, image.file.name))
        image.uploaded_by_user = self.user
        image.save()
        return image

    def _write_articles(self, issue: IssuePage) -> None:
        """Make the pages first: their texts may lead to one another."""
        authors = self._authors()
        slugs: set[str] = {article.values["slug"] for article in self.plan.articles}
        for article in self.plan.articles:
            self.at = article.file
            page = article_page(article, issue)
            if not article.values["slug"]:
                page.slug = _free(page.slug, slugs)
            page.column = self.found.columns.get(article.column)
            page.share_image = self.images.get(article.picture)
            issue.add_child(instance=page)
            self.articles[article.file] = page
            _sign(page, article, authors)
        for article in self.plan.articles:
            self.at = article.file
            page = self.articles[article.file]
            page.body = self._blocks(article.body.blocks)
            self._keep(page)

    def _authors(self) -> dict[str, Author]:
        bylines = [line for article in self.plan.articles for line in article.bylines]
        names = {line.name for line in bylines}
        authors = {author.name: author for author in Author.objects.filter(name__in=names)}
        for line in bylines:
            if line.name not in authors:
                authors[line.name] = Author.objects.create(name=line.name, kind=line.kind)
        return authors

    def _keep(self, page: ArticlePage | IssuePage) -> None:
        """Save a draft with its first revision, for an editor to look through and publish."""
        page.save()
        revision = page.save_revision(user=self.user, clean=False)
        log(instance=page, action="wagtail.create", user=self.user, revision=revision)

    def _contents(self) -> list[tuple[str, dict[str, Any]]]:
        return [
            (
                "entry",
                {
                    "page": self.articles[entry.article.file]
                    if entry.article
                    else self.found.news[entry.news][0],
                    "column": self.found.columns.get(entry.column),
                    "page_number": entry.page_number,
                },
            )
            for entry in self.plan.entries
        ]

    def _blocks(self, plans: list[BlockPlan]) -> list[tuple[str, dict[str, Any]]]:
        return [
            (plan.kind, self._picture(plan) if plan.kind == "image" else self._linked(plan))
            for plan in plans
        ]

    def _picture(self, block: BlockPlan) -> dict[str, Any]:
        image = self.images[file_of(block)]
        alternative = block.value["alt"] or image.description
        return {
            "image": {
                "image": image,
                "alt_text": "" if image.is_decorative else alternative,
                "decorative": image.is_decorative,
            },
            "caption": block.value["caption"],
            "shape": "wide",
        }

    def _linked(self, block: BlockPlan) -> dict[str, Any]:
        """Return a value whose links lead to the pages that exist by now."""

        def lead(match: re.Match[str]) -> str:
            address = unescape(match[1])
            file = article_at(address, block.place.file, self.plan)
            key = self.articles[file].pk if file else self.found.pages[address]
            return f'<a linktype="page" id="{key}">'

        return {name: _replaced(value, lead) for name, value in block.value.items()}


def _replaced(value: Any, lead: Any) -> Any:
    """Return a value with the links of all its texts replaced, also those in a table."""
    if isinstance(value, str):
        return PENDING.sub(lead, value)
    if isinstance(value, list):
        return [_replaced(each, lead) for each in value]
    if isinstance(value, dict):
        return {name: _replaced(each, lead) for name, each in value.items()}
    return value


def _sign(page: ArticlePage, article: ArticlePlan, authors: dict[str, Author]) -> None:
    for number, line in enumerate(article.bylines):
        page.bylines.add(Byline(author=authors[line.name], role=line.role, sort_order=number))


def _free(slug: str, taken: set[str]) -> str:
    """Return a slug that no other article of the issue has, and note it."""
    free, number = slug, 2
    while free in taken:
        free = f"{slug}-{number}"
        number += 1
    taken.add(free)
    return free
