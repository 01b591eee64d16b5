"""The tables of a clinic's record: their columns, what may stand in them, what names a row.

One place for the workbook's sheets, the store's tables and the checks (CONTRACT section 2).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from rehabdesk.domain.records import (
    ActivityScore,
    BodyMark,
    Decision,
    Entry,
    Episode,
    EpisodeEvent,
    ExerciseSession,
    Finding,
    ImagingStudy,
    LoadingTest,
    LoggedFlag,
    Outcome,
    PainEntry,
    Patient,
    PhaseStart,
    Prescription,
    Recurrence,
    RedFlag,
    Run,
    Screen,
    StrengthTrial,
    Visit,
)


class Kind(Enum):
    """What a column holds."""

    TEXT = "text"
    DATE = "date"
    TIME = "time"
    WHOLE = "whole number"
    NUMBER = "number"
    CHOICE = "choice"
    """One of ``Column.choices``, or of the pathway's keys where ``choices`` is empty."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its header, which is also the field of the record and of the database."""

    name: str
    kind: Kind = Kind.TEXT
    required: bool = False
    choices: tuple[str, ...] = ()
    may_be_future: bool = False
    in_sheet: bool = True
    """False where the workbook folds it into another column (a run's time follows its date)."""


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """One sheet and one database table; there is one of each, so a table equals only itself.

    ``identity`` names the columns that, below the patient (and episode), make a row the same row;
    empty where rows may repeat and the n-th equal row is the n-th (Runs, Strength, Exercises).
    ``series`` is the attribute of ``Facts`` that holds its rows.
    """

    sheet: str
    name: str
    record: type
    columns: tuple[Column, ...]
    identity: tuple[str, ...] = ()
    series: str = ""
    has_row_id: bool = False
    detail: bool = False
    """Read with one episode and with exports, never with the caseload."""
    of_episode: bool = field(init=False)
    """Whether a row belongs to an episode, rather than to a patient or to the clinic."""

    def __post_init__(self) -> None:
        of_episode = any(column.name == "episode_id" for column in self.columns)
        object.__setattr__(self, "of_episode", of_episode)

    def column(self, name: str) -> Column:
        return next(column for column in self.columns if column.name == name)

    def __reduce__(self) -> tuple[object, tuple[str]]:
        """Between processes a table goes by its name, so that it is one and the same there."""
        return table_named, (self.name,)


SEXES = ("female", "male", "other", "unknown")
SIDES = ("left", "right", "both")
LIMBS = ("left", "right")
ACTIVITIES = (
    "worst",
    "average",
    "rest",
    "night",
    "sitting",
    "driving",
    "walking",
    "stretching",
    "running",
    "uphill",
    "sprinting",
    "next_morning",
)
RUN_KINDS = ("easy", "long", "tempo", "interval", "hill", "sprint", "race", "treadmill")
UNITS = ("N", "kg", "Nm", "reps", "s")
INSTRUMENTS: Mapping[str, tuple[float, float]] = {
    "VISA-H": (0, 100),
    "LEFS": (0, 80),
    "PSFS": (0, 10),
    "SANE": (0, 100),
    "GROC": (-7, 7),
}
"""Instrument: its lowest and highest total (CLINICAL section 6)."""
ATTENDANCES = ("attended", "dna", "cancelled")
IMPACTS = ("none", "some", "significant")
DISCHARGE_REASONS = ("resolved", "discharged", "transferred", "self_discharged", "died")
MODALITIES = ("mri", "ultrasound", "xray", "ct", "other")
DECISIONS = ("snooze", "decline")
YES_NO = ("yes", "no")
MECHANISMS = ("gradual", "sudden", "trauma", "after_load_change", "unknown")
CERTAINTIES = ("working", "confirmed")
CLEARING_REASONS = (
    "assessed_and_excluded",
    "imaging_negative",
    "specialist_review",
    "entered_in_error",
)
"""Why a red flag no longer holds (CLINICAL 2.4)."""
CANCEL_REASONS = ("cancelled", "dna")
PRESENCE = ("yes", "no", "partial")
QUALITIES = ("ache", "sharp", "burning", "tight", "tingling", "numb")
EVENT_KINDS = (
    "injection",
    "new_shoes",
    "insoles",
    "race",
    "surgery",
    "medicine",
    "fall",
    "illness",
    "travel",
    "other",
)
EPISODE_CHOICES = ("same", "new")
FLAG_EVENTS = ("shown", "accepted", "snoozed", "declined")

_PATIENT_ID = Column("patient_id", required=True)
_EPISODE_ID = Column("episode_id", required=True)
_DATE = Column("date", Kind.DATE, required=True)

PATIENTS = Table(
    "Patients",
    "patient",
    Patient,
    (
        _PATIENT_ID,
        Column("name", required=True),
        Column("date_of_birth", Kind.DATE),
        Column("sex", Kind.CHOICE, choices=SEXES),
        Column("phone"),
        Column("email"),
        Column("address"),
        Column("nhs_number"),
        Column("gp"),
        Column("occupation"),
        Column("sport"),
        Column("notes"),
        Column("allergies"),
        Column("medicines"),
        Column("weight_kg", Kind.NUMBER),
    ),
)
EPISODES = Table(
    "Episodes",
    "episode",
    Episode,
    (
        _PATIENT_ID,
        _EPISODE_ID,
        Column("condition", Kind.CHOICE, required=True),
        Column("side", Kind.CHOICE, required=True, choices=SIDES),
        Column("onset_date", Kind.DATE),
        Column("onset_latest", Kind.DATE),
        Column("first_seen", Kind.DATE, required=True),
        Column("next_review", Kind.DATE, may_be_future=True),
        Column("discharged_on", Kind.DATE),
        Column("discharge_reason", Kind.CHOICE, choices=DISCHARGE_REASONS),
        Column("clinician"),
        Column("notes"),
        Column("onset_words"),
        Column("mechanism", Kind.CHOICE, choices=MECHANISMS),
        Column("diagnosis"),
        Column("certainty", Kind.CHOICE, choices=CERTAINTIES),
        Column("prior_episode_id"),
        Column("goal_km_week", Kind.NUMBER),
        Column("destination"),
    ),
)
PAIN = Table(
    "Pain",
    "pain_entry",
    PainEntry,
    (
        _PATIENT_ID,
        _EPISODE_ID,
        _DATE,
        Column("activity", Kind.CHOICE, required=True, choices=ACTIVITIES),
        Column("score", Kind.WHOLE, required=True),
    ),
    identity=("date", "activity"),
    series="pain",
)
RUNS = Table(
    "Runs",
    "run",
    Run,
    (
        _PATIENT_ID,
        _DATE,
        Column("time", Kind.TIME, in_sheet=False),
        Column("distance_km", Kind.NUMBER, required=True),
        Column("duration_min", Kind.NUMBER),
        Column("kind", Kind.CHOICE, choices=RUN_KINDS),
        Column("rpe", Kind.NUMBER),
        Column("cadence_spm", Kind.NUMBER),
        Column("notes"),
        Column("ascent_m", Kind.NUMBER),
    ),
    series="runs",
    has_row_id=True,
)
STRENGTH = Table(
    "Strength",
    "strength_trial",
    StrengthTrial,
    (
        _PATIENT_ID,
        _EPISODE_ID,
        _DATE,
        Column("test", Kind.CHOICE, required=True),
        Column("side", Kind.CHOICE, required=True, choices=LIMBS),
        Column("value", Kind.NUMBER, required=True),
        Column("unit", Kind.CHOICE, required=True, choices=UNITS),
        Column("protocol"),
        Column("lever_cm", Kind.NUMBER),
        Column("nprs", Kind.WHOLE),
    ),
    series="strength",
    has_row_id=True,
)
OUTCOMES = Table(
    "Outcomes",
    "outcome",
    Outcome,
    (
        _PATIENT_ID,
        _EPISODE_ID,
        _DATE,
        Column("instrument", Kind.CHOICE, required=True, choices=tuple(INSTRUMENTS)),
        Column("score", Kind.NUMBER, required=True),
        Column("version"),
    ),
    identity=("date", "instrument"),
    series="outcomes",
)
VISITS = Table(
    "Visits",
    "visit",
    Visit,
    (
        _PATIENT_ID,
        _EPISODE_ID,
        _DATE,
        Column("clinician"),
        Column("attendance", Kind.CHOICE, choices=ATTENDANCES),
        Column("daily_impact", Kind.CHOICE, choices=IMPACTS),
        Column("sitting_min", Kind.NUMBER),
        Column("driving_min", Kind.NUMBER),
        Column("subjective"),
        Column("objective"),
        Column("assessment"),
        Column("plan"),
        Column("limp", Kind.CHOICE, choices=YES_NO),
        Column("needs_sitting", Kind.CHOICE, choices=YES_NO),
        Column("nights_woken", Kind.NUMBER),
        Column("days_off_work", Kind.NUMBER),
    ),
    identity=("date",),
    series="visits",
)
RED_FLAGS = Table(
    "RedFlags",
    "red_flag",
    RedFlag,
    (
        _PATIENT_ID,
        _EPISODE_ID,
        _DATE,
        Column("flag", Kind.CHOICE, required=True),
        Column("cleared_on", Kind.DATE),
        Column("notes"),
        Column("clinician"),
        Column("cleared_by"),
        Column("cleared_reason", Kind.CHOICE, choices=CLEARING_REASONS),
    ),
    identity=("date", "flag"),
    series="red_flags",
)
IMAGING = Table(
    "Imaging",
    "imaging_study",
    ImagingStudy,
    (
        _PATIENT_ID,
        _EPISODE_ID,
        Column("modality", Kind.CHOICE, required=True, choices=MODALITIES),
        Column("side", Kind.CHOICE, required=True, choices=SIDES),
        Column("requested_on", Kind.DATE),
        Column("booked_for", Kind.DATE, may_be_future=True),
        Column("done_on", Kind.DATE),
        Column("reported_on", Kind.DATE),
        Column("cancelled_on", Kind.DATE),
        Column("result"),
        Column("cancel_reason", Kind.CHOICE, choices=CANCEL_REASONS),
        Column("clinician"),
        Column("acted_on", Kind.DATE),
        Column("action"),
    ),
    # and `requested_on`, else `done_on`: see checks.identity_of
    identity=("modality", "side"),
    series="imaging",
    has_row_id=True,
)
DECISIONS_TABLE = Table(
    "Decisions",
    "decision",
    Decision,
    (
        _PATIENT_ID,
        _EPISODE_ID,
        _DATE,
        Column("decision", Kind.CHOICE, required=True, choices=DECISIONS),
        Column("until", Kind.DATE, required=True, may_be_future=True),
        Column("reason", Kind.CHOICE, required=True),
        Column("note", required=True),
        Column("clinician"),
    ),
    identity=("date",),
    series="decisions",
)
EXERCISES = Table(
    "Exercises",
    "exercise_session",
    ExerciseSession,
    (
        _PATIENT_ID,
        _EPISODE_ID,
        _DATE,
        Column("exercise", required=True),
        Column("sets", Kind.NUMBER),
        Column("reps", Kind.NUMBER),
        Column("hold_s", Kind.NUMBER),
        Column("load_kg", Kind.NUMBER),
        Column("done", Kind.CHOICE, choices=YES_NO),
    ),
    series="exercises",
    has_row_id=True,
)
PHASES = Table(
    "Phases",
    "phase_start",
    PhaseStart,
    (
        _PATIENT_ID,
        _EPISODE_ID,
        _DATE,
        Column("phase", Kind.WHOLE, required=True),
        Column("clinician"),
        Column("reason"),
        Column("unmet"),
    ),
    identity=("date",),
    series="phases",
)
SCREENS = Table(
    "Screens",
    "screen",
    Screen,
    (_PATIENT_ID, _EPISODE_ID, _DATE, Column("clinician"), Column("notes")),
    identity=("date",),
    series="screens",
)
FINDINGS = Table(
    "Findings",
    "finding",
    Finding,
    (
        _PATIENT_ID,
        _EPISODE_ID,
        _DATE,
        Column("item", Kind.CHOICE, required=True),
        Column("present", Kind.CHOICE, required=True, choices=PRESENCE),
        Column("value", Kind.NUMBER),
        Column("unit"),
        Column("notes"),
    ),
    identity=("date", "item"),
    series="findings",
    detail=True,
)
BODY_CHART = Table(
    "BodyChart",
    "body_mark",
    BodyMark,
    (
        _PATIENT_ID,
        _EPISODE_ID,
        _DATE,
        Column("area", Kind.CHOICE, required=True),
        Column("side", Kind.CHOICE, required=True, choices=SIDES),
        Column("quality", Kind.CHOICE, choices=QUALITIES),
        Column("notes"),
    ),
    identity=("date", "area", "side"),
    series="body_marks",
    detail=True,
)
LOADING_TESTS = Table(
    "LoadingTests",
    "loading_test",
    LoadingTest,
    (
        _PATIENT_ID,
        _EPISODE_ID,
        _DATE,
        Column("task", Kind.CHOICE, required=True),
        Column("before", Kind.WHOLE),
        Column("during", Kind.WHOLE),
        Column("next_morning", Kind.WHOLE),
        Column("notes"),
    ),
    identity=("date", "task"),
    series="loading_tests",
    detail=True,
)
PSFS = Table(
    "PSFS",
    "activity_score",
    ActivityScore,
    (
        _PATIENT_ID,
        _EPISODE_ID,
        _DATE,
        Column("activity", required=True),
        Column("score", Kind.WHOLE, required=True),
    ),
    identity=("date", "activity"),
    series="activity_scores",
    detail=True,
)
PRESCRIPTIONS = Table(
    "Prescriptions",
    "prescription",
    Prescription,
    (
        _PATIENT_ID,
        _EPISODE_ID,
        _DATE,
        Column("exercise", required=True),
        Column("sets", Kind.NUMBER),
        Column("reps", Kind.NUMBER),
        Column("hold_s", Kind.NUMBER),
        Column("load_kg", Kind.NUMBER),
        Column("per_week", Kind.NUMBER),
        Column("stopped_on", Kind.DATE),
        Column("reason"),
        Column("clinician"),
        Column("notes"),
    ),
    identity=("date", "exercise"),
    series="prescriptions",
    detail=True,
)
EVENTS = Table(
    "Events",
    "episode_event",
    EpisodeEvent,
    (
        _PATIENT_ID,
        _EPISODE_ID,
        _DATE,
        Column("kind", Kind.CHOICE, required=True, choices=EVENT_KINDS),
        Column("notes"),
    ),
    identity=("date", "kind"),
    series="events",
    detail=True,
)
RECURRENCES = Table(
    "Recurrences",
    "recurrence",
    Recurrence,
    (
        _PATIENT_ID,
        _EPISODE_ID,
        _DATE,
        Column("choice", Kind.CHOICE, required=True, choices=EPISODE_CHOICES),
        Column("reason", required=True),
        Column("symptom_free_on", Kind.DATE),
        Column("proposed", Kind.CHOICE, choices=EPISODE_CHOICES),
        Column("clinician"),
    ),
    identity=("date",),
    series="recurrences",
    detail=True,
)
DECISION_LOG = Table(
    "DecisionLog",
    "flag_log",
    LoggedFlag,
    (
        _PATIENT_ID,
        _EPISODE_ID,
        _DATE,
        Column("event", Kind.CHOICE, required=True, choices=FLAG_EVENTS),
        Column("state", required=True),
        Column("rule", required=True),
        Column("pathway", required=True),
        Column("because"),
        Column("clinician"),
    ),
    identity=("date", "event", "rule"),
    series="flag_log",
    detail=True,
)

TABLES = (
    PATIENTS,
    EPISODES,
    PAIN,
    RUNS,
    STRENGTH,
    OUTCOMES,
    VISITS,
    RED_FLAGS,
    IMAGING,
    DECISIONS_TABLE,
    EXERCISES,
    PHASES,
    SCREENS,
    FINDINGS,
    BODY_CHART,
    LOADING_TESTS,
    PSFS,
    PRESCRIPTIONS,
    EVENTS,
    RECURRENCES,
    DECISION_LOG,
)
SERIES_TABLES = tuple(table for table in TABLES if table.series)
CASELOAD_TABLES = tuple(table for table in SERIES_TABLES if not table.detail)
"""What the figures rest on, and all that the caseload reads."""
BY_RECORD: Mapping[type, Table] = {table.record: table for table in TABLES}


def table_named(name: str) -> Table:
    """The table with that database name."""
    return next(table for table in TABLES if table.name == name)


def table_of(record: Patient | Episode | Entry) -> Table:
    """The table a record is a row of."""
    return BY_RECORD[type(record)]
