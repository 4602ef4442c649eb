"""Production settings on one machine without TLS, with a bare Django view as the baseline."""

import os
import secrets

os.environ.setdefault("SECRET_KEY", secrets.token_urlsafe(64))
os.environ.setdefault("ALLOWED_HOSTS", "127.0.0.1")
os.environ.setdefault("HTTPS", "0")
os.environ.setdefault("SITE_URL", "http://127.0.0.1:8000")

from site_config.settings.production import *  # the environment comes first

ROOT_URLCONF = "bench.urls"
PUBLIC_PAGE_SECONDS = int(os.environ.get("BENCH_PAGE_SECONDS", "0"))
