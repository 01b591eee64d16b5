"""What was recorded: one value a row, exactly as the clinic typed it.

Text that was left empty is ``""``; everything else that was left empty is ``None``, never 0.
Dates are local calendar dates. Distances are km, durations minutes, cadence steps per minute.
"""

import datetime as dt
from dataclasses import dataclass
from typing import NamedTuple

PATIENT_WIDE = ""
"""The episode_id of rows that belong to the patient and to no one episode (runs)."""


class EpisodeKey(NamedTuple):
    """Names one episode of one patient, as the clinic itself names them."""

    patient_id: str
    episode_id: str


@dataclass(frozen=True, slots=True)
class Patient:
    """A person in the clinic's care."""

    patient_id: str
    name: str
    date_of_birth: dt.date | None = None
    sex: str = ""
    phone: str = ""
    email: str = ""
    address: str = ""
    nhs_number: str = ""
    gp: str = ""
    occupation: str = ""
    sport: str = ""
    notes: str = ""


@dataclass(frozen=True, slots=True)
class Episode:
    """One problem on one side, from onset to discharge.

    ``onset_date`` is exact, or the earliest possible day where ``onset_latest`` is given too;
    ``None`` means that nobody knows. ``revision`` grows with every change to the episode or its
    rows, so that a stale save can be told from a fresh one.
    """

    patient_id: str
    episode_id: str
    condition: str
    side: str
    first_seen: dt.date
    onset_date: dt.date | None = None
    onset_latest: dt.date | None = None
    next_review: dt.date | None = None
    discharged_on: dt.date | None = None
    discharge_reason: str = ""
    clinician: str = ""
    notes: str = ""
    revision: int = 0

    @property
    def key(self) -> EpisodeKey:
        return EpisodeKey(self.patient_id, self.episode_id)


class PainEntry(NamedTuple):
    """A pain score on the numeric pain rating scale (NPRS, whole number 0-10) for one activity."""

    date: dt.date
    activity: str
    score: int


class Run(NamedTuple):
    """One run. ``row_id`` is the stable name the workbook knows it by."""

    date: dt.date
    distance_km: float
    time: dt.time | None = None
    duration_min: float | None = None
    kind: str = ""
    rpe: float | None = None
    cadence_spm: float | None = None
    notes: str = ""
    row_id: str = ""


class StrengthTrial(NamedTuple):
    """One trial of one strength test on one side, in the unit it was measured in."""

    date: dt.date
    test: str
    side: str
    value: float
    unit: str
    row_id: str = ""


class Outcome(NamedTuple):
    """The total of one outcome measure; instrument texts are not ours to store."""

    date: dt.date
    instrument: str
    score: float


class Visit(NamedTuple):
    """One contact: attendance, the daily-impact answer, tolerances in minutes, and the note."""

    date: dt.date
    clinician: str = ""
    attendance: str = ""
    daily_impact: str = ""
    sitting_min: float | None = None
    driving_min: float | None = None
    subjective: str = ""
    objective: str = ""
    assessment: str = ""
    plan: str = ""


class RedFlag(NamedTuple):
    """A red flag the clinician ticked; software never infers one."""

    date: dt.date
    flag: str
    cleared_on: dt.date | None = None
    notes: str = ""


class ImagingStudy(NamedTuple):
    """One study from request to report; at least ``requested_on`` or ``done_on`` is known."""

    modality: str
    side: str
    requested_on: dt.date | None = None
    booked_for: dt.date | None = None
    done_on: dt.date | None = None
    reported_on: dt.date | None = None
    cancelled_on: dt.date | None = None
    result: str = ""
    row_id: str = ""


class Decision(NamedTuple):
    """A recorded decision not to refer now: a snooze or a decline, with its reason."""

    date: dt.date
    decision: str
    until: dt.date
    reason: str
    note: str


class ExerciseSession(NamedTuple):
    """One exercise on one day; a prescribed day that was not done is a row with ``done`` no."""

    date: dt.date
    exercise: str
    sets: float | None = None
    reps: float | None = None
    hold_s: float | None = None
    load_kg: float | None = None
    done: str = ""
    row_id: str = ""


class PhaseStart(NamedTuple):
    """The day the clinician set a rehabilitation phase (0-5)."""

    date: dt.date
    phase: int


class Screen(NamedTuple):
    """Red flags were screened that day, whatever was found."""

    date: dt.date
    clinician: str = ""


Entry = (
    PainEntry
    | Run
    | StrengthTrial
    | Outcome
    | Visit
    | RedFlag
    | ImagingStudy
    | Decision
    | ExerciseSession
    | PhaseStart
    | Screen
)


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything recorded of one episode, each series in order of date, then of entry.

    ``runs`` are the patient's, over all episodes.
    """

    patient: Patient
    episode: Episode
    pain: tuple[PainEntry, ...] = ()
    runs: tuple[Run, ...] = ()
    strength: tuple[StrengthTrial, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    visits: tuple[Visit, ...] = ()
    red_flags: tuple[RedFlag, ...] = ()
    imaging: tuple[ImagingStudy, ...] = ()
    decisions: tuple[Decision, ...] = ()
    exercises: tuple[ExerciseSession, ...] = ()
    phases: tuple[PhaseStart, ...] = ()
    screens: tuple[Screen, ...] = ()

    @property
    def key(self) -> EpisodeKey:
        return self.episode.key


@dataclass(frozen=True, slots=True)
class PatientFile:
    """One patient's whole record: the runs, and the facts of every episode."""

    patient: Patient
    runs: tuple[Run, ...] = ()
    episodes: tuple[Facts, ...] = ()


@dataclass(frozen=True, slots=True)
class Clinician:
    """Someone who writes in the record and signs letters."""

    name: str
    role: str = "Physiotherapist"
    registration: str = ""
    """HCPC or other professional number, as printed under a signature."""


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The clinic as it stands on paper. ``demo`` marks every page of an invented caseload."""

    clinic: str = ""
    address: str = ""
    phone: str = ""
    email: str = ""
    demo: bool = False
