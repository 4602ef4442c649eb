"""An issue as large as a real one: thirty articles with sixty pictures on about 48 pages."""

import json
import random
from datetime import date
from io import BytesIO

from django.core.files.base import ContentFile
from PIL import Image, ImageDraw, ImageFilter
from wagtail.models import Locale, Page

from demo.archive.vocabulary import STREETS, SUBJECTS
from library.models import LibraryImage
from magazine.models import ArticlePage, Author, Byline, Column, IssuePage, MagazineIndexPage

COLUMNS = ("Temat numeru", "Rozmowa", "Inwestycje", "Zieleń", "Kultura", "Sąsiedzi", "Historia")
IMPRINT = {
    "publisher": "Dzielnica Bemowo m.st. Warszawy",
    "publisher_address": "ul. Powstańców Śląskich 70, 01-381 Warszawa",
    "editorial_address": "ul. Powstańców Śląskich 70, pok. 115, redakcja@example.org",
    "editor_in_chief": "Anna Przykładowa",
    "place": "Warszawa",
    "printer": "Drukarnia Przykładowa, ul. Prosta 1, Warszawa",
    "issn": "2450-7113",
}


def plant_issue(home: Page, *, articles: int = 30, pictures: int = 60) -> IssuePage:
    """Add a magazine with one issue; each article has a lead picture while there are any."""
    chance = random.Random(48)
    images = [_picture(chance, number) for number in range(pictures)]
    columns = [
        Column.objects.create(
            name=name, code=f"bench-{at}", locale=Locale.get_default(), sort_order=at
        )
        for at, name in enumerate(COLUMNS)
    ]
    magazine = home.add_child(
        instance=MagazineIndexPage(title="Moje Bemowo", slug="bench-magazine", **IMPRINT)
    )
    issue = magazine.add_child(
        instance=IssuePage(
            title="Zima pod blokiem",
            slug="bench-issue",
            number=11,
            continuous_number=131,
            dated_on=date(2026, 11, 1),
            period="listopad 2026",
            print_run=50000,
            cover=images[0],
            editorial=[("text", {"text": _paragraphs(chance, 2), "language": ""})],
        )
    )
    for at in range(articles):
        lead, inside = images[at % pictures], images[(articles + at) % pictures]
        _article(chance, issue, columns[at * len(columns) // articles], lead=lead, inside=inside)
    return issue


def _article(
    chance: random.Random,
    issue: IssuePage,
    column: Column,
    *,
    lead: LibraryImage,
    inside: LibraryImage,
) -> None:
    subject, _tag, sentences = chance.choice(SUBJECTS)
    article = issue.add_child(
        instance=ArticlePage(
            title=f"{subject} {chance.choice(STREETS)}",
            lead=chance.choice(sentences),
            column=column,
            share_image=lead,
            picture_caption="Tak wygląda to miejsce jesienią",
            body=_body(chance, inside),
        )
    )
    author = Author.objects.get_or_create(name="Jan Przykładowy")[0]
    Byline.objects.create(page=article, author=author)


def _body(chance: random.Random, image: LibraryImage) -> str:
    figure = {"image": image.pk, "alt_text": "Widok z okna na osiedle", "decorative": False}
    quote = {"text": "<p>Tu jest nasz dom i tu chcemy zostać.</p>", "author": "Mieszkanka"}
    blocks = [
        ("text", {"text": _paragraphs(chance, 3)}),
        ("heading", {"text": "Co się zmieni", "rank": "section"}),
        ("text", {"text": _paragraphs(chance, 3)}),
        ("image", {"image": figure, "caption": "Widok z okna", "shape": "wide"}),
        ("text", {"text": _paragraphs(chance, 3)}),
        ("quote", quote),
        ("heading", {"text": "Kiedy to nastąpi", "rank": "section"}),
        ("text", {"text": _paragraphs(chance, 3)}),
    ]
    return json.dumps([{"type": kind, "value": value} for kind, value in blocks])


def _paragraphs(chance: random.Random, count: int) -> str:
    return "".join(f"<p>{_paragraph(chance)}</p>" for _number in range(count))


def _paragraph(chance: random.Random) -> str:
    return " ".join(chance.choice(chance.choice(SUBJECTS)[2]) for _number in range(6))


def _picture(chance: random.Random, number: int) -> LibraryImage:
    """Draw a hill under a sky with some grain, which weighs as much as a photograph."""
    width, height = (1200, 1600) if number == 0 else (1800, 1200)
    sky = tuple(chance.randint(120, 220) for _channel in range(3))
    image = Image.new("RGB", (width, height), sky)
    draw = ImageDraw.Draw(image)
    for _hill in range(14):
        x, y = chance.randint(0, width), chance.randint(height // 3, height)
        colour = tuple(chance.randint(30, 200) for _channel in range(3))
        draw.ellipse((x - 500, y, x + 500, y + 900), fill=colour)
    grain = Image.effect_noise((width, height), 40).convert("RGB").filter(ImageFilter.BLUR)
    buffer = BytesIO()
    Image.blend(image, grain, 0.2).save(buffer, "JPEG", quality=90)
    picture = LibraryImage(
        title=f"Widok {number}",
        description="Pagórki pod jasnym niebem",
        author="Fot. Przykładowy",
        licence="own",
        file=ContentFile(buffer.getvalue(), name=f"bench-{number}.jpg"),
    )
    picture._set_image_file_metadata()
    picture.save()
    return picture
