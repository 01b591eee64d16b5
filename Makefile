# `make` alone lists what can be asked for.
.DEFAULT_GOAL := help
.PHONY: help run test lint types imports tests translations bench audit lock clean
BIN := .venv/bin
EPISODES ?= 10000

help: ## list the targets
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

.venv/.ready: requirements.lock pyproject.toml scripts/setup.sh
	@scripts/setup.sh

run: .venv/.ready ## open the app on a demo caseload (without a display: do its job into out/)
	@$(BIN)/rehabdesk --demo

test: lint types imports tests ## lint, types, import rules and tests

lint: .venv/.ready ## formatting and lint
	$(BIN)/ruff format --check src tests benchmarks db
	$(BIN)/ruff check src tests benchmarks db

types: .venv/.ready ## static types
	$(BIN)/mypy

imports: .venv/.ready ## who may import whom
	$(BIN)/lint-imports

tests: .venv/.ready ## the test suite
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -q -n auto

translations: .venv/.ready ## gather the texts and build the German from resources/i18n/de
	@$(BIN)/python scripts/translations.py

bench: .venv/.ready ## benchmarks, as ratios to a floor measured in the same run
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m benchmarks --episodes $(EPISODES)

audit: ## known holes in the pinned packages, where their register can be reached
	python3 -m venv out/audit && out/audit/bin/python -m pip install -q pip-audit
	out/audit/bin/pip-audit -r requirements.lock --disable-pip --progress-spinner off

lock: ## resolve the requirements again (needs pip-tools)
	pip-compile --quiet --extra dev --extra server --generate-hashes --allow-unsafe --strip-extras \
	    --no-header --no-emit-index-url --no-emit-trusted-host --no-emit-find-links \
	    --no-emit-options --upgrade -o requirements.lock pyproject.toml

clean: ## remove what was built
	rm -rf .venv out dist build .mypy_cache .ruff_cache .pytest_cache .hypothesis
