"""JSON Feed 1.1 (jsonfeed.org/version/1.1) in the manner of Django's feed writers."""

import json
from typing import IO, Any

from django.utils.feedgenerator import SyndicationFeed, rfc3339_date

VERSION = "https://jsonfeed.org/version/1.1"


class JsonFeed1(SyndicationFeed):
    """Keys without a value are left out, as the specification asks."""

    content_type = "application/feed+json; charset=utf-8"

    def write(self, outfile: IO[str], _encoding: str) -> None:
        json.dump(self._feed(), outfile, ensure_ascii=False, indent=1)

    def _feed(self) -> dict[str, Any]:
        feed = self.feed
        return _filled(
            version=VERSION,
            title=feed["title"],
            home_page_url=feed["link"],
            feed_url=feed["feed_url"],
            description=feed["description"],
            language=feed["language"],
            authors=_authors([feed["author_name"]]),
        ) | {"items": [self._item(item) for item in self.items]}

    def _item(self, item: dict[str, Any]) -> dict[str, Any]:
        return _filled(
            id=item["unique_id"],
            url=item["link"],
            title=item["title"],
            summary=item["plain_summary"],
            # an item has to have content; ours is read at its address
            content_text=item["plain_summary"] or item["title"],
            image=next((one.url for one in item["enclosures"]), ""),
            date_published=rfc3339_date(item["pubdate"]),
            date_modified=rfc3339_date(item["updateddate"]),
            authors=_authors(item["author_names"]),
            tags=list(item["categories"]),
            language=self.feed["language"],
        )


def _authors(names: list[str | None]) -> list[dict[str, str]]:
    return [{"name": name} for name in names if name]


def _filled(**values: Any) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value}
