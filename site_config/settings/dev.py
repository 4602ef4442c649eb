"""Settings of `make run`: a whole district on one machine, without any other service."""

from site_config.settings import env
from site_config.settings.base import *

DEBUG = env.boolean("DEBUG", True)
SECRET_KEY = env.text("SECRET_KEY", "insecure-development-key-never-used-in-production")
PUBLIC_PAGE_SECONDS = 0
ALLOWED_HOSTS = ["127.0.0.1", "localhost", "[::1]"]
SHOW_COMPONENTS = DEBUG
