# Two stages: the first installs, the second runs without a compiler and without root.
FROM python:3.13-slim-bookworm AS build
WORKDIR /app
COPY requirements/ requirements/
RUN python -m venv .venv \
    && .venv/bin/pip install --no-cache-dir --require-hashes -r requirements/tools.txt \
    && .venv/bin/uv pip install --no-cache --python .venv/bin/python --require-hashes -r requirements/prod.txt
COPY . .
RUN for po in locale*/*/LC_MESSAGES/*.po; do \
      .venv/bin/pybabel --quiet compile --input-file "$po" --output-file "${po%.po}.mo"; done \
    && DJANGO_SETTINGS_MODULE=site_config.settings.production ALLOWED_HOSTS=build \
       SECRET_KEY=$(head -c 48 /dev/urandom | base64 -w 0) \
       .venv/bin/python manage.py collectstatic --no-input --verbosity 0

FROM python:3.13-slim-bookworm
# WeasyPrint draws PDFs with these
RUN apt-get update -qq \
    && apt-get install -qq -y --no-install-recommends libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 \
    && rm -rf /var/lib/apt/lists/*
RUN useradd --system --uid 1000 --home-dir /app dzielnica
WORKDIR /app
COPY --from=build --chown=dzielnica:dzielnica /app /app
RUN install -d -o dzielnica -g dzielnica /app/var /app/media
USER dzielnica
ENV DJANGO_SETTINGS_MODULE=site_config.settings.production PYTHONUNBUFFERED=1 PATH=/app/.venv/bin:$PATH
EXPOSE 8000
HEALTHCHECK --interval=30s --timeout=5s CMD ["python", "-c", "import urllib.request as r; r.urlopen('http://127.0.0.1:8000/health/live', timeout=4)"]
CMD ["granian", "--interface", "wsgi", "--host", "0.0.0.0", "--port", "8000", "--workers", "2", "--blocking-threads", "2", "--no-ws", "--respawn-failed-workers", "site_config.wsgi:application"]
