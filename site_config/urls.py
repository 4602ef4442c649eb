"""Every address of the site; pages come last and take what is left."""

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.conf.urls.static import static
from django.urls import include, path, re_path
from django.views.generic import RedirectView
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls
from wagtail.urls import serve_pattern

from core.views import pages, site_files
from site_config import component_page

handler500 = "site_config.errors.server_error"
# Wagtail's own sign-in pages know no second factor: whoever comes there is led to ours.
_sign_in = RedirectView.as_view(pattern_name="account_login", query_string=True)
_reset = RedirectView.as_view(url="/konto/password/reset/")

urlpatterns = [
    path("admin/login/", _sign_in),
    path("_util/login/", _sign_in),
    path("admin/password_reset/", _reset),
    path("admin/password_reset/<path:rest>", _reset),
    path("robots.txt", site_files.robots),
    path("sitemap.xml", site_files.sitemap, name="sitemap"),
    path("sitemap-<section>.xml", site_files.sitemap, name="sitemap_section"),
    path(".well-known/security.txt", site_files.security),
    path("admin/", include(wagtailadmin_urls)),
    path("documents/", include(wagtaildocs_urls)),
    path("konto/", include("allauth.urls")),
    *static(settings.MEDIA_URL, document_root=settings.MEDIA_ROOT),
]

if settings.SHOW_COMPONENTS:
    urlpatterns.append(path("dev/components/", component_page.components))

urlpatterns += i18n_patterns(
    path("", include("core.urls")),
    path("", include("search.urls")),
    re_path(serve_pattern, pages.serve, name="wagtail_serve"),
    path("", include(wagtail_urls)),
    prefix_default_language=False,
)
