"""Settings of `make test`: fast hashes, mail in memory, tasks at once."""

from site_config.settings.base import *

DEBUG = False
SECRET_KEY = "only-for-tests"  # noqa: S105 - signs nothing outside tests
ALLOWED_HOSTS = ["testserver", "127.0.0.1", "localhost"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
TASKS = {
    "default": {
        "BACKEND": "django_tasks.backends.immediate.ImmediateBackend",
        "QUEUES": ["default", "django_modelsearch"],
    }
}
PUBLIC_PAGE_SECONDS = 0
SHOW_COMPONENTS = True
# Static files straight from the source folder: no collectstatic before the tests.
WHITENOISE_AUTOREFRESH = True
WHITENOISE_USE_FINDERS = True
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
