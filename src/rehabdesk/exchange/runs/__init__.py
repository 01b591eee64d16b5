"""Run files of watches and services: FIT, GPX, TCX, tables, and the archives they come in."""
