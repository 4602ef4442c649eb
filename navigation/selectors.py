"""Reads settings, menus, alerts and the pages they name into one frame, in at most five queries."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any, TypeVar

from django.conf import settings
from django.db import models
from django.utils.translation import gettext as _
from django.utils.translation import override
from wagtail.images.shortcuts import get_rendition_or_not_found
from wagtail.models import Page, Site

from navigation.choices import MenuPlace, ProfileKind
from navigation.frame import Column, Contact, Frame, Identity, Link, Notice, Picture
from navigation.models import Alert, Menu, SiteSettings
from navigation.opening_hours import ExceptionalDays, Hours, Timetable
from navigation.page_table import PageTable, page_link

COAT_SPEC = "max-208x248"
LOGO_SPEC = "max-400x160"
ModelT = TypeVar("ModelT", bound=models.Model)
RawItem = dict[str, Any]


def load_frame(
    *, site: Site, language: str, moment: datetime, draft: models.Model | None = None
) -> Frame:
    """What surrounds the pages of a site in a language; `draft` stands in for its saved self."""
    facts = _swap(SiteSettings, _settings_of(site), draft) or SiteSettings(site=site)
    menus = _menus(language, draft)
    alerts = _alerts(language, moment, draft)
    table = PageTable(site, _chosen_pages(site, facts, menus, alerts))
    with override(language):
        return Frame(
            language=language,
            identity=_identity(facts, site, language),
            contact=_contact(facts),
            timetable=_timetable(facts),
            main=_main_links(menus, table, site, language),
            columns=_columns(menus, table, language),
            required=_required(facts, table, language),
            homes=_homes(site, table),
            notices=tuple(_notice(alert, table, language) for alert in alerts),
        )


# --- What is stored ---------------------------------------------------------------------------


def _settings_of(site: Site) -> SiteSettings | None:
    return SiteSettings.base_queryset().filter(site=site).first()


def _swap(model: type[ModelT], saved: ModelT | None, draft: models.Model | None) -> ModelT | None:
    return draft if isinstance(draft, model) else saved


def _menus(language: str, draft: models.Model | None) -> dict[tuple[str, str], Menu]:
    languages = {language, settings.LANGUAGE_CODE}
    stored = Menu.objects.filter(live=True, locale__language_code__in=languages)
    menus = {
        (menu.place, menu.locale.language_code): menu for menu in stored.select_related("locale")
    }
    if isinstance(draft, Menu):
        menus[draft.place, language] = draft
    return menus


def _alerts(language: str, moment: datetime, draft: models.Model | None) -> list[Alert]:
    if isinstance(draft, Alert):
        draft.starts_at, draft.ends_at, draft.pages = moment, None, []
        return [draft]
    return list(Alert.objects.not_ended(moment).filter(locale__language_code=language))


def _chosen_pages(
    site: Site, facts: SiteSettings, menus: dict[tuple[str, str], Menu], alerts: list[Alert]
) -> Iterator[int]:
    yield site.root_page_id
    yield from (getattr(facts, f"{name}_id") for name in facts.page_fields)
    for menu in menus.values():
        yield from (raw["page"] for _heading, links in _groups(menu) for raw in links)
    for alert in alerts:
        yield from (item["value"]["page"] for item in alert.link.get_prep_value())
        yield from (item["value"] for item in alert.pages.get_prep_value())


# --- Links ------------------------------------------------------------------------------------


def _groups(menu: Menu) -> list[tuple[str, list[RawItem]]]:
    """The menu as headings with raw links; links outside a column come first, under no heading.

    Raw, because asking a block for its page would cost a query for each menu.
    """
    loose: list[RawItem] = []
    groups: list[tuple[str, list[RawItem]]] = []
    for item in menu.items.get_prep_value():
        if item["type"] == "link":
            loose.append(item["value"])
        else:
            links = [child["value"] for child in item["value"]["links"]]
            groups.append((item["value"]["heading"], links))
    return [("", loose), *groups] if loose else groups


def _link(raw: RawItem, table: PageTable, language: str, *, is_own: bool) -> Link | None:
    """A link of a menu. In another language than the menu's, labels are the pages' titles."""
    if raw["page"]:
        return table.link(raw["page"], language, raw["label"] if is_own else "")
    return Link(label=raw["label"], url=raw["url"]) if is_own and raw["url"] else None


def _links(
    raws: list[RawItem], table: PageTable, language: str, *, is_own: bool
) -> tuple[Link, ...]:
    found = (_link(raw, table, language, is_own=is_own) for raw in raws)
    return tuple(link for link in found if link)


def _columns_of(
    menus: dict[tuple[str, str], Menu], place: str, table: PageTable, language: str
) -> tuple[Column, ...]:
    """The columns of a menu; without a menu in this language, its pages from the default one."""
    own = menus.get((place, language))
    menu = own or menus.get((place, settings.LANGUAGE_CODE))
    columns = (
        Column(
            heading=heading if own else "",
            links=_links(links, table, language, is_own=own is not None),
        )
        for heading, links in (_groups(menu) if menu else [])
    )
    return tuple(column for column in columns if column.links)


def _main_links(
    menus: dict[tuple[str, str], Menu], table: PageTable, site: Site, language: str
) -> tuple[Link, ...]:
    columns = _columns_of(menus, MenuPlace.MAIN, table, language)
    if columns or (MenuPlace.MAIN, language) in menus:
        return tuple(link for column in columns for link in column.links)
    home = table.find(site.root_page_id, language)
    return _sections(home, site) if home else ()


def _sections(home: Page, site: Site) -> tuple[Link, ...]:
    """Before anybody made a menu: what is marked to be shown in menus."""
    children = Page.objects.child_of(home).live().in_menu().order_by("path")
    return tuple(link for page in children if (link := page_link(page, site)))


def _columns(
    menus: dict[tuple[str, str], Menu], table: PageTable, language: str
) -> tuple[Column, ...]:
    return _columns_of(menus, MenuPlace.FOOTER, table, language)


def _required(facts: SiteSettings, table: PageTable, language: str) -> dict[str, Link]:
    labels = {
        "accessibility_page": _("Accessibility statement"),
        "easy_read_page": _("Easy to read"),
        "sign_language_page": _("Sign language"),
        "privacy_page": _("Privacy"),
        "contact_page": _("Contact"),
        "site_map_page": _("Site map"),
    }
    links = {
        name.removesuffix("_page"): table.link_or_default(
            getattr(facts, f"{name}_id"), language, label
        )
        for name, label in labels.items()
    }
    return {name: link for name, link in links.items() if link}


def _homes(site: Site, table: PageTable) -> dict[str, str]:
    links = {code: table.link(site.root_page_id, code) for code, _name in settings.LANGUAGES}
    return {code: link.url for code, link in links.items() if link}


# --- The office -------------------------------------------------------------------------------


def _identity(facts: SiteSettings, site: Site, language: str) -> Identity:
    texts = {child.value["language"]: child.value for child in facts.texts}
    own, default = texts.get(language), texts.get(settings.LANGUAGE_CODE)
    district = (own or default or {}).get("district_name")
    return Identity(
        office_name=own["office_name"] if own else _("District Office of the City of Warsaw"),
        district_name=district or site.site_name or settings.WAGTAIL_SITE_NAME,
        publisher=own["publisher"] or "" if own else "",
        licence=own["licence"] or "" if own else "",
        language="" if own or language == settings.LANGUAGE_CODE else settings.LANGUAGE_CODE,
        coat=_picture(facts.coat, COAT_SPEC),
        logo=_picture(facts.logo, LOGO_SPEC),
    )


def _picture(image: Any, spec: str) -> Picture | None:
    if image is None:
        return None
    rendition = get_rendition_or_not_found(image, spec)
    return Picture(url=rendition.url, width=rendition.width, height=rendition.height)


def _contact(facts: SiteSettings) -> Contact:
    profiles = (child.value for child in facts.profiles)
    return Contact(
        street=facts.street,
        postcode=facts.postcode,
        city=facts.city,
        phone=facts.phone,
        email=facts.email,
        bip_url=facts.bip_url,
        profiles=tuple(
            Link(label=ProfileKind(profile["kind"]).label, url=profile["url"])
            for profile in profiles
        ),
    )


def _timetable(facts: SiteSettings) -> Timetable:
    weekly: dict[int, tuple[Hours, ...]] = {}
    for child in facts.weekly_hours:
        hours = Hours(child.value["opens"], child.value["closes"])
        weekly[int(child.value["day"])] = (*weekly.get(int(child.value["day"]), ()), hours)
    return Timetable(
        weekly=weekly,
        exceptions=tuple(_exception(child.value) for child in facts.exceptional_days),
    )


def _exception(value: Any) -> ExceptionalDays:
    return ExceptionalDays(
        first_on=value["first_on"],
        last_on=value["last_on"],
        hours=(Hours(value["opens"], value["closes"]),) if value["opens"] else (),
        note=value["note"] or "",
    )


def _notice(alert: Alert, table: PageTable, language: str) -> Notice:
    links = _links(
        [item["value"] for item in alert.link.get_prep_value()], table, language, is_own=True
    )
    reach = [item["value"] for item in alert.pages.get_prep_value()]
    found = (table.find(pk, language) for pk in reach)
    return Notice(
        level=alert.level,
        heading=alert.heading,
        text=alert.text,
        link=links[0] if links else None,
        starts_at=alert.starts_at,
        ends_at=alert.ends_at,
        is_everywhere=not reach,
        paths=tuple(page.path for page in found if page),
    )
