"""The Django app: newsroom and magazine."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class MagazineConfig(AppConfig):
    name = "magazine"
    verbose_name = _("News and magazine")

    def ready(self) -> None:
        from accounts.roles import grants
        from core.happenings import latest_issue
        from core.publishing import publishing_refusals
        from magazine.choices import FileKind
        from magazine.epub import make_epub
        from magazine.feed_formats import feed_views
        from magazine.feeds import news_feed
        from magazine.making import Maker, makers
        from magazine.pdf.making import make_pdf
        from magazine.permissions import GRANTS
        from magazine.refusals import lacking_imprint
        from magazine.selectors.front import latest_issue as latest_issue_here
        from magazine.signal_handlers import connect

        feed_views.register("news", news_feed)
        grants.register("magazine", GRANTS)
        publishing_refusals.register("imprint", lacking_imprint)
        latest_issue.register("magazine", latest_issue_here)
        pdf = Maker(kind=FileKind.PDF, make=make_pdf, media_type="application/pdf")
        makers.register("pdf", pdf)
        epub = Maker(kind=FileKind.EPUB, make=make_epub, media_type="application/epub+zip")
        makers.register("epub", epub)
        connect()
