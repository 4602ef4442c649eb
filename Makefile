# One place for every task; `make` lists them. CI calls the same targets.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

PORT ?= 8000
PYTHON ?= python3
VENV := .venv/bin
UV := $(VENV)/uv
MANAGE := $(VENV)/python manage.py
# the certificates that the machine trusts: many offices have a proxy with its own
INSTALL := $(UV) pip install --quiet --system-certs --python $(VENV)/python --require-hashes -r
COMPILE := $(UV) pip compile --quiet --system-certs --generate-hashes --universal --python-version 3.11 --no-emit-index-url \
           --no-emit-find-links --no-annotate --custom-compile-command "make lock"
CATALOGUES := $(patsubst %.po,%.mo,$(wildcard locale*/*/LC_MESSAGES/*.po))
SITE_URL ?= http://127.0.0.1:$(PORT)
export PORT SITE_URL

help: ## list the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-10s %s\n", $$1, $$2}'

# --- Set-up -------------------------------------------------------------------------------------

setup: .venv/.prod ## make .venv with what the site needs

.venv/bin/uv: requirements/tools.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "Dzielnica needs Python 3.11 or newer; $(PYTHON) is $$($(PYTHON) --version 2>&1). Try: make PYTHON=python3.12 $(MAKECMDGOALS)"; exit 1; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || { \
	  echo "Python's venv module is missing. On Debian or Ubuntu: apt install python3-venv"; exit 1; }
	@$(PYTHON) -m venv .venv
	@$(VENV)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements/tools.txt
	@touch $@

.venv/.prod: $(UV) requirements/prod.txt
	@echo "Installing what the site needs…"
	@$(INSTALL) requirements/prod.txt
	@touch $@

.venv/.dev: .venv/.prod requirements/dev.txt
	@echo "Installing what the tests and checks need…"
	@$(INSTALL) requirements/dev.txt
	@touch $@

$(CATALOGUES): %.mo: %.po | .venv/.prod
	@$(VENV)/pybabel --quiet compile --input-file $< --output-file $@ --locale $(word 2,$(subst /, ,$@))

# --- Running ------------------------------------------------------------------------------------

run: .venv/.prod $(CATALOGUES) ## show a whole district at http://127.0.0.1:$PORT
	@$(VENV)/python -m site_config.port $(PORT)
	@$(MANAGE) migrate --verbosity 0
	@$(MANAGE) seed_demo
	@exec $(VENV)/honcho --procfile deploy/Procfile.run start --port $(PORT)

serve: .venv/.prod $(CATALOGUES) ## run it as it would run for real (settings from the environment)
	@$(VENV)/python -m site_config.port $(PORT)
	@export DJANGO_SETTINGS_MODULE=site_config.settings.production; \
	$(MANAGE) migrate --verbosity 0; \
	$(MANAGE) collectstatic --no-input --verbosity 0; \
	mkdir -p $${MEDIA_ROOT:-media}/images; \
	exec $(VENV)/honcho --procfile deploy/Procfile.serve start --port $(PORT)

# --- Quality ------------------------------------------------------------------------------------

node_modules/.tests: package.json package-lock.json
	@deploy/test-tools
	@echo "Installing the HTML checker…"
	@npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@

test: .venv/.dev $(CATALOGUES) node_modules/.tests ## run all tests: random order, parallel, offline (PostgreSQL with DATABASE_URL)
	@deploy/test-tools
	@$(VENV)/pytest --numprocesses 2 --dist loadfile $(PYTEST)

check: .venv/.dev $(CATALOGUES) ## everything a reviewer should not have to look for
	$(VENV)/ruff check .
	$(VENV)/ruff format --check .
	$(VENV)/lint-imports --no-cache
	$(VENV)/mypy .
	$(VENV)/djlint templates --check --lint --quiet
	$(MANAGE) makemigrations --check --dry-run --verbosity 0
	$(MANAGE) check_translations
	DJANGO_SETTINGS_MODULE=site_config.settings.production SECRET_KEY=$$(head -c 48 /dev/urandom | base64 -w 0) \
	  ALLOWED_HOSTS=example.org SITE_URL=https://example.org $(MANAGE) check --deploy --fail-level WARNING
	@! grep -nE '[a-z]+://' requirements/*.txt || { echo "A lock names a host."; exit 1; }

format: .venv/.dev ## format code and templates
	$(VENV)/ruff check --fix .
	$(VENV)/ruff format .
	$(VENV)/djlint templates --reformat --quiet || true

messages: .venv/.dev ## collect texts into the Polish and Ukrainian catalogues (needs gettext)
	$(MANAGE) makemessages --locale pl --locale uk --no-location --no-wrap --no-obsolete \
	  --ignore '.venv/*' --ignore 'tests/*' --ignore 'bench/*' --ignore 'node_modules/*'

lock: $(UV) ## renew requirements/*.txt from pyproject.toml
	$(COMPILE) requirements/tools.in --output-file requirements/tools.txt
	$(COMPILE) pyproject.toml --output-file requirements/prod.txt
	$(COMPILE) pyproject.toml --constraint requirements/prod.txt --group test --group lint --output-file requirements/dev.txt
	@! grep -nE '[a-z]+://' requirements/*.txt

bench: .venv/.dev $(CATALOGUES) ## measure speed and memory (needs PostgreSQL, nginx and wrk)
	$(VENV)/python -m bench

clean: ## remove everything that make made, the demonstration's data included
	rm -rf .venv var media staticfiles node_modules .pytest_cache .mypy_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
	find locale locale_wagtail -name '*.mo' -delete

.PHONY: help setup run serve test check format messages lock bench clean
