"""Production settings for a server that a test starts: no TLS, static files as they lie."""

from site_config.settings.production import *

STORAGES["staticfiles"]["BACKEND"] = "django.contrib.staticfiles.storage.StaticFilesStorage"
WHITENOISE_AUTOREFRESH = True
WHITENOISE_USE_FINDERS = True
