# Refleks: what people type. Everything that these targets install comes from Debian (scripts/bootstrap).

SWIFT ?= swift
# Release binaries carry Swift inside and are optimised across modules, so they need nothing but libc, OpenSSL and SQLite.
RELEASE = -c release --static-swift-stdlib -Xswiftc -cross-module-optimization -Xswiftc -enforce-exclusivity=unchecked

.PHONY: help build demo demo-stop test test-ops lint format generate bench clean

help: ## say what there is
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 12

build: ## release binaries of server and command line in .build/release
	$(SWIFT) build $(RELEASE) --product refleksd
	$(SWIFT) build $(RELEASE) --product refleks

demo: ## install what is missing, build, start a server on loopback, play the scene
	@scripts/bootstrap
	@scripts/demo

demo-stop: ## end the demo's server
	@scripts/demo stop

test: ## install what is missing, then the whole test suite
	@scripts/bootstrap --test
	@scripts/test

test-ops: build ## a real Prometheus scrapes a real server; dashboards, alerts, unit and compose file are checked
	@scripts/test-ops

lint: ## formatting, and every tracked shell script's syntax
	@scripts/lint

format: ## format the Swift sources in place
	@git ls-files '*.swift' | grep -v /Generated/ | xargs $(SWIFT) format --in-place --parallel

generate: ## contract code and documents from Protocol/
	@scripts/generate

bench: ## the load generator and its peers
	$(MAKE) -C Benchmarks

clean: ## remove build products and the demo's data
	@scripts/demo stop --quiet
	rm -rf .build demo-data
