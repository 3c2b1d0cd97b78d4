# GNU make 3.81 and Python 3.11 are enough; everything else is fetched, by hash, into .venv.
SHELL := /bin/sh
VENV := .venv
BIN := $(VENV)/bin
ROOMS := bot storage adapters
PYTHON ?= python3.13 python3.12 python3.11 python3
UV := uv==0.13.9

# One line that leaves in $$python the first of $(PYTHON) that is new enough and can make a venv.
FIND_PYTHON = python=; for one in $(PYTHON); do \
	  if "$$one" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' \
	    </dev/null >/dev/null 2>&1; then python=$$one; break; fi; done; \
	if [ -z "$$python" ]; then \
	  echo "Debrief needs Python 3.11 or later with venv (on Debian: python3-venv); tried: $(PYTHON). Name another with PYTHON=." >&2; \
	  exit 1; fi

# Half of the tests wait for lines and clocks: twice as many workers as there are cores.
WORKERS = $(shell getconf _NPROCESSORS_ONLN | awk '{print 2 * $$1}')
INSTALL = $(BIN)/python -m pip install -qq --no-input --disable-pip-version-check --no-compile
FAILED = { echo "Set-up did not finish (is the network there?). The same command tries again." >&2; exit 1; }
# Also where PYTHONDONTWRITEBYTECODE is set: otherwise every start would compile everything again.
COMPILE = $(BIN)/python -m compileall -qq

.PHONY: help chat test bench figures conversation check release lock clean

help: ## Say what there is
	@echo "make TARGET [ARGS='...'] [PYTHON=python3.12]"
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  %-12s %s\n", $$1, $$2 }' Makefile

chat: $(VENV)/compiled ## Talk with Debrief here in the terminal (ARGS are for `debrief chat`)
	@$(BIN)/debrief chat $(ARGS)

test: $(VENV)/ready-dev $(VENV)/compiled ## Run every test (ARGS are for pytest)
	@PYTHONDONTWRITEBYTECODE= $(BIN)/python -m pytest -q -n $(WORKERS) --dist worksteal $(ARGS)

bench: $(VENV)/ready-dev ## Measure, beside what others take for the same (ARGS='--rounds 3 wakes late')
	@$(BIN)/python -m tests.bench $(ARGS)

figures: $(VENV)/ready-dev ## Say how often what reads words is right, in docs/figures.md too (ARGS='tone' prints that alone)
	@$(BIN)/python -m tests.figures $(ARGS)

conversation: $(VENV)/ready-dev ## Write docs/conversation.md anew, for coaches: all that the bot says
	@$(BIN)/python -m tests.conversation

check: $(VENV)/ready-dev ## Style, types, the walls between the rooms, the commands in the documents
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo
	@$(BIN)/python -m pytest -q tests/docs

release: check test ## What must be true before a release, helplines looked at by a person included
	@$(BIN)/python -m tests.releasing

lock: ## Write both lock files anew from pyproject.toml (ARGS=--upgrade takes newer releases)
	@$(FIND_PYTHON); "$$python" -m venv build/lock
	@build/lock/bin/python -m pip install -qq --no-input --disable-pip-version-check $(UV)
	@$(RESOLVE) --group build -o requirements.lock
	@$(RESOLVE) --group build --extra dev -c requirements.lock -o requirements-dev.lock

RESOLVE = build/lock/bin/uv pip compile pyproject.toml --no-config -q --universal \
	--python-version 3.11 --generate-hashes --no-annotate \
	--custom-compile-command 'make lock' $(ARGS)

clean: ## Remove what make made; conversations stay
	@rm -rf $(VENV) build *.egg-info .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	@find $(ROOMS) tests -name __pycache__ -type d -prune -exec rm -rf {} +

# A venv knows its place by heart: in a copied or moved folder, or without its Python, begin again.
ifneq ($(shell test -x $(BIN)/python && cat $(VENV)/ready 2>/dev/null),$(CURDIR))
.PHONY: $(VENV)/ready
AFRESH := yes
endif

$(VENV)/ready: requirements.lock pyproject.toml
	@echo "Setting up (about a minute, once)..." >&2
	@if [ -n "$(AFRESH)" ]; then $(FIND_PYTHON); rm -rf $(VENV); "$$python" -m venv $(VENV); fi
	@$(INSTALL) --require-hashes -r requirements.lock </dev/null || $(FAILED)
	@$(INSTALL) --no-deps --no-build-isolation -e . </dev/null || $(FAILED)
	@$(COMPILE) -j 0 $(VENV)/lib || true
	@printf '%s\n' "$(CURDIR)" >$@

$(VENV)/ready-dev: requirements-dev.lock $(VENV)/ready
	@echo "Fetching the tools for tests and checks..." >&2
	@$(INSTALL) --require-hashes -r requirements-dev.lock </dev/null || $(FAILED)
	@$(COMPILE) -j 0 $(VENV)/lib || true
	@touch $@

$(VENV)/compiled: $(VENV)/ready $(shell find $(ROOMS) -name '*.py')
	@$(COMPILE) $(ROOMS) || true
	@touch $@
