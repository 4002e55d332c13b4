# One command each: make serve, make test, make check. `make help` lists them all.
VENV ?= .venv
PYTHON ?= python3
BIN := $(VENV)/bin
PYTEST := $(BIN)/python -m pytest
APART := $(PYTEST) -m 'timed and not slow'# on their own: they hold deadlines against a clock that all processes share
TOGETHER := $(PYTEST) -n auto --dist loadfile -m 'not timed and not slow'
NODE := tests/node/node_modules/.package-lock.json
HOST ?= 127.0.0.1
PORT ?= 8000
export DATABASE_URL ?= sqlite:///var/woordelijk.db

.DEFAULT_GOAL := help
.PHONY: help serve test check contract openapi format lint types layers evaluate quality benchmark benchmark-extraction lock clean

help: ## what can be made
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /\1\t/' | expand -t 14

$(BIN)/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/.runtime: requirements.lock | $(BIN)/python
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r requirements.lock
	@touch $@

$(VENV)/.tests: tests/requirements.lock $(VENV)/.runtime
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r tests/requirements.lock
	@touch $@

$(NODE): tests/node/package-lock.json
	cd tests/node && npm ci --silent

serve: $(VENV)/.runtime ## the seeded corpus on http://127.0.0.1:8000
	$(BIN)/python -m app migrate
	$(BIN)/python -m app seed
	$(BIN)/python -m app serve --host $(HOST) --port $(PORT)

test: $(VENV)/.tests ## the tests
	$(APART)
	$(TOGETHER)

check: $(VENV)/.tests lint types layers ## what must pass before a commit: format, lint, types, layers, tests with coverage
	$(APART) --cov --cov-report=
	$(TOGETHER) --cov --cov-append --cov-report=term-missing --cov-fail-under=95

contract: $(VENV)/.tests $(NODE) ## the API held against its document, on both databases and in a browser; linters (needs Node.js and Chromium)
	$(PYTEST) -m slow

openapi: $(VENV)/.tests ## renew docs/openapi.json
	$(BIN)/python -m tests.contract.document

format: $(VENV)/.tests ## put the code into shape
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

lint: $(VENV)/.tests
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

types: $(VENV)/.tests
	$(BIN)/mypy

layers: $(VENV)/.tests
	$(BIN)/lint-imports

evaluate: $(VENV)/.runtime ## precision, recall and attribution accuracy, on tests/evaluation and on the annotated articles in ../shared
	$(BIN)/python -m app evaluate

benchmark: $(VENV)/.runtime ## answers per second at a million quotes, beside a constant body and Datasette (ten minutes)
	$(BIN)/python -m benchmarks.api

benchmark-extraction: $(VENV)/.runtime ## articles a second on one core, and time that grows with the length alone
	$(BIN)/python -m benchmarks.extraction

quality: $(VENV)/.tests ## renew the figures that /v1/quality gives
	$(BIN)/python -m tests.quality.measured

lock: | $(BIN)/python ## renew both lock files from pyproject.toml
	$(BIN)/pip install --quiet uv==0.13.9
	$(BIN)/uv pip compile --quiet --universal --generate-hashes --no-header --python-version 3.11 --all-extras pyproject.toml -o requirements.lock
	$(BIN)/uv pip compile --quiet --universal --generate-hashes --no-header --python-version 3.11 --all-extras --group test -c requirements.lock pyproject.toml -o tests/requirements.lock

clean: ## forget the environment, the database and all caches
	rm -rf $(VENV) tests/node/node_modules var .mypy_cache .ruff_cache .pytest_cache .hypothesis .coverage*
