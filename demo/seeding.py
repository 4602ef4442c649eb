"""Plants the district step by step and takes it away again; a finished step is not done twice."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from django.db import transaction
from wagtail.models import Page, PageLogEntry, Site

from demo.archive.planting import remove_archive
from demo.district import STEP, District
from demo.models import Planted
from home.models import HomePage
from search.services import tidy_index


@dataclass(frozen=True)
class Step:
    """One part of the demonstration. The name is stable: it marks the step as done."""

    name: str
    label: str
    plant: Callable[[District], None]


def missing_steps(steps: tuple[Step, ...]) -> list[Step]:
    """Return the steps that have not been done yet: one query."""
    done = set(Planted.objects.filter(key__startswith=STEP).values_list("key", flat=True))
    return [step for step in steps if STEP + step.name not in done]


def plant(district: District, steps: list[Step]) -> Iterator[Step]:
    """Do the steps in order, each whole or not at all, and yield each when it is done."""
    for step in steps:
        with transaction.atomic():
            step.plant(district)
            Planted.objects.create(key=STEP + step.name)
        yield step


def has_pages_of_its_own() -> bool:
    """Whether an editor has begun a real site here, which the demonstration must not touch."""
    planted = {entry.object_id for entry in Planted.objects.filter(key__startswith="page:")}
    homes = {str(pk) for pk in HomePage.objects.values_list("pk", flat=True)}
    return bool(homes - planted)


def uproot(district: District) -> int:
    """Remove everything the seed made, the newest first; return how many things there were."""
    remove_archive(district)
    with transaction.atomic():
        removed = _uproot()
    tidy_index()
    return removed


def _uproot() -> int:
    entries = list(Planted.objects.order_by("-pk"))
    _hand_back_site()
    pages = [int(entry.object_id) for entry in entries if entry.key.startswith("page:")]
    for entry in entries:
        thing = entry.thing
        if isinstance(thing, Page):
            # an ancestor's removal takes descendants along; a fresh row knows its true path
            thing = Page.objects.filter(pk=thing.pk).first()
        if thing is not None:
            thing.delete()
    Planted.objects.all().delete()
    PageLogEntry.objects.filter(page_id__in=pages).delete()
    return sum(bool(entry.object_id) for entry in entries)


def _hand_back_site() -> None:
    """Give a site whose front page goes away an empty one."""
    planted = Planted.objects.filter(key__startswith="page:").values_list("object_id", flat=True)
    for site in Site.objects.filter(root_page_id__in=[int(pk) for pk in planted]):
        root = Page.objects.get(depth=1)
        site.root_page = root.add_child(instance=Page(title=site.hostname, slug="front"))
        site.save()
