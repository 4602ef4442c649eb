"""What Wagtail and its companions are told."""

from django.utils.translation import gettext_lazy as _

from site_config.settings import env

WAGTAIL_SITE_NAME = "Dzielnica"
WAGTAILADMIN_BASE_URL = env.text("SITE_URL", "http://127.0.0.1:8000")

# Everybody works in Warsaw; with the list of all zones the account page asks for an unknown one.
WAGTAIL_USER_TIME_ZONES = ["Europe/Warsaw"]

WAGTAIL_I18N_ENABLED = True
WAGTAIL_CONTENT_LANGUAGES = [("pl", _("Polish")), ("en", _("English")), ("uk", _("Ukrainian"))]
WAGTAILADMIN_PERMITTED_LANGUAGES = [("pl", "polski"), ("uk", "українська"), ("en", "English")]

# A page sent to be translated starts as a draft: the copy is still in the source's language.
WAGTAILLOCALIZE_SYNC_LIVE_STATUS_ON_TRANSLATE = False

WAGTAILIMAGES_IMAGE_MODEL = "library.LibraryImage"
WAGTAILIMAGES_IMAGE_FORM_BASE = "library.forms.LibraryImageForm"
WAGTAILIMAGES_MAX_UPLOAD_SIZE = 20 * 1024 * 1024
WAGTAILIMAGES_MAX_IMAGE_PIXELS = 40_000_000
WAGTAILDOCS_DOCUMENT_MODEL = "library.LibraryDocument"
WAGTAILDOCS_DOCUMENT_FORM_BASE = "library.forms.LibraryDocumentForm"
WAGTAILDOCS_MAX_UPLOAD_SIZE = 40 * 1024 * 1024
WAGTAILDOCS_EXTENSIONS = [
    "csv",
    "docx",
    "epub",
    "mp4",
    "odt",
    "ods",
    "pdf",
    "pptx",
    "rtf",
    "txt",
    "vtt",
    "webm",
    "xlsx",
    "zip",
]
WAGTAILDOCS_SERVE_METHOD = "serve_view"
WAGTAILDOCS_CONTENT_TYPES = {"csv": "text/csv", "vtt": "text/vtt", "epub": "application/epub+zip"}
WAGTAILDOCS_INLINE_CONTENT_TYPES: list[str] = []

# Half a second after the last key; what piles up is cleared by core/housekeeping.py.
WAGTAIL_AUTOSAVE_INTERVAL = 500

# Those who approve are told; a superuser looks after the machine, not after the texts.
WAGTAILADMIN_NOTIFICATION_INCLUDE_SUPERUSERS = False

# Nothing of ours asks another host for anything.
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAIL_GRAVATAR_PROVIDER_URL = None

WAGTAILREDIRECTS_AUTO_CREATE = True
WAGTAIL_FINDER_CACHE = "default"

# One way in: Wagtail's own sign-in, password and e-mail forms know no second factor.
WAGTAILADMIN_LOGIN_URL = "account_login"
WAGTAIL_PASSWORD_MANAGEMENT_ENABLED = False
WAGTAIL_PASSWORD_RESET_ENABLED = False
WAGTAIL_EMAIL_MANAGEMENT_ENABLED = False
# People choose their passwords themselves, by a link that is sent to them.
WAGTAILUSERS_PASSWORD_ENABLED = False
WAGTAIL_FRONTEND_LOGIN_URL = "account_login"

# "default" serves the admin's own search; "site" feeds the public one. "simple": PostgreSQL would
# otherwise cut Polish words as if they were English.
WAGTAILSEARCH_BACKENDS = {
    "default": {
        "BACKEND": "modelsearch.backends.database",
        "SEARCH_CONFIG": "simple",
        "AUTOCOMPLETE_SEARCH_CONFIG": "simple",
    },
    "site": {"BACKEND": "search.backend"},
}

# A little above Wagtail's defaults: flat drawings and faces show artefacts first.
WAGTAILIMAGES_AVIF_QUALITY = 60
WAGTAILIMAGES_WEBP_QUALITY = 76
WAGTAILIMAGES_JPEG_QUALITY = 78
WAGTAILIMAGES_EXTENSIONS = ["avif", "gif", "jpg", "jpeg", "png", "webp"]
