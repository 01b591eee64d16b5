"""The record as a FHIR R4 bundle, for the system of another clinic; written, never read."""

from rehabdesk.exchange.fhir.bundle import write_bundle

__all__ = ["write_bundle"]
