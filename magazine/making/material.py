"""What a file is made from: an issue with its texts, as readers see it or as editors saved it."""

import hashlib
from dataclasses import asdict, dataclass, replace

from wagtail.models import Page

from magazine.imprint import Imprint, imprint_of
from magazine.models import IssuePage, MagazineIndexPage
from magazine.selectors import Piece, issue_contents


@dataclass(frozen=True, kw_only=True)
class Material:
    """An issue, its magazine, its texts in order, its imprint.

    A proof is made of what is saved, drafts included; it is not for readers.
    """

    issue: IssuePage
    magazine: MagazineIndexPage
    pieces: list[Piece]
    imprint: Imprint
    is_proof: bool

    @property
    def language(self) -> str:
        return self.issue.locale.language_code

    @property
    def source(self) -> str:
        """Return a digest of the revisions it consists of: another one, another file."""
        parts = [
            self.is_proof,
            self._version(self.issue),
            self.magazine.title,
            asdict(self.imprint),
            [
                (self._version(piece.page), piece.column and (piece.column.pk, piece.column.name))
                for piece in self.pieces
            ],
        ]
        return hashlib.sha256(repr(parts).encode()).hexdigest()

    def _version(self, page: Page) -> tuple:
        if self.is_proof:
            return (page.pk, page.latest_revision_id, page.latest_revision_created_at)
        return (page.pk, page.live_revision_id, page.last_published_at)


def material_of(issue: IssuePage, *, with_bodies: bool = True) -> Material:
    """Return what a file of the issue is made from: what is public, or, for a draft, what is saved.

    Without bodies it is cheap and good for its `source`.
    """
    is_proof = not issue.live
    magazine = issue.get_parent().specific
    pieces = issue_contents(issue, with_bodies=with_bodies, with_drafts=is_proof)
    if is_proof:
        issue = issue.get_latest_revision_as_object()
    if is_proof and with_bodies:
        pieces = [replace(piece, page=_as_saved(piece.page)) for piece in pieces]
    return Material(
        issue=issue,
        magazine=magazine,
        pieces=pieces,
        imprint=imprint_of(issue, magazine),
        is_proof=is_proof,
    )


def _as_saved(page: Page) -> Page:
    return page if page.live else page.get_latest_revision_as_object()
