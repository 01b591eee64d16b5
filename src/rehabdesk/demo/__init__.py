"""An invented caseload, the same for the same seed: to look at, to test and to measure with."""

from rehabdesk.demo.caseload import caseload as caseload
