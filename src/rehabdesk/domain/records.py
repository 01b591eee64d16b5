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
    allergies: str = ""
    medicines: str = ""
    """As the patient reports them; the app stores no dose and recommends no drug."""
    weight_kg: float | None = None


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
    onset_words: str = ""
    """The onset as the patient put it: "3w ago", "mid-August"."""
    mechanism: str = ""
    diagnosis: str = ""
    """The clinician's working diagnosis; the app never names one."""
    certainty: str = ""
    prior_episode_id: str = ""
    """The episode this one is a recurrence of (CLINICAL RC03)."""
    goal_km_week: float | None = None
    """The weekly distance agreed as the goal (CLINICAL DS-C)."""
    destination: str = ""
    """Where a transferred patient went, and when they were handed over."""
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
    ascent_m: float | None = None
    row_id: str = ""


class StrengthTrial(NamedTuple):
    """One trial of one strength test on one side, in the unit it was measured in.

    ``protocol`` holds the fields that must be equal for two values to be compared, as
    ``position: prone; knee angle: 90``; ``lever_cm`` turns a force into a torque; ``nprs`` is the
    pain during the trial.
    """

    date: dt.date
    test: str
    side: str
    value: float
    unit: str
    protocol: str = ""
    lever_cm: float | None = None
    nprs: int | None = None
    row_id: str = ""


class Outcome(NamedTuple):
    """The total of one outcome measure; instrument texts are not ours to store."""

    date: dt.date
    instrument: str
    score: float
    version: str = ""
    """Which scale it was ("15-point"); totals of different versions are never compared."""


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
    limp: str = ""
    needs_sitting: str = ""
    """Whether work or driving needs more sitting than is tolerated."""
    nights_woken: float | None = None
    """Nights a week that pain wakes the patient."""
    days_off_work: float | None = None


class RedFlag(NamedTuple):
    """A red flag the clinician ticked; software never infers one."""

    date: dt.date
    flag: str
    cleared_on: dt.date | None = None
    notes: str = ""
    clinician: str = ""
    """Who ticked it."""
    cleared_by: str = ""
    cleared_reason: str = ""


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
    cancel_reason: str = ""
    clinician: str = ""
    """Who asked for it, and acts on the report."""
    acted_on: dt.date | None = None
    action: str = ""
    """What was done about the result."""
    row_id: str = ""


class Decision(NamedTuple):
    """A recorded decision not to refer now: a snooze or a decline, with its reason."""

    date: dt.date
    decision: str
    until: dt.date
    reason: str
    note: str
    clinician: str = ""


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
    """The day the clinician set a rehabilitation phase (0-5).

    ``unmet`` lists the row ids of criteria that were not met or not known on that day.
    """

    date: dt.date
    phase: int
    clinician: str = ""
    reason: str = ""
    unmet: str = ""


class Screen(NamedTuple):
    """Red flags were screened that day, whatever was found."""

    date: dt.date
    clinician: str = ""
    notes: str = ""


class Finding(NamedTuple):
    """What the clinician found, on one day, about one row of the pathway.

    ``item`` is the row's id: a contributing factor, symptom, effect on function, form target,
    remedy, or a criterion only a clinician can judge. ``value`` is in ``unit``.
    """

    date: dt.date
    item: str
    present: str
    value: float | None = None
    unit: str = ""
    notes: str = ""


class BodyMark(NamedTuple):
    """A place on the body chart where it hurts, as marked on that day's chart."""

    date: dt.date
    area: str
    side: str
    quality: str = ""
    notes: str = ""


class LoadingTest(NamedTuple):
    """Pain (NPRS 0-10) before, during and the morning after one loading test or session.

    ``next_morning`` is ``None`` until it is known; a verdict waits for it (CLINICAL PM05).
    """

    date: dt.date
    task: str
    before: int | None = None
    during: int | None = None
    next_morning: int | None = None
    notes: str = ""


class ActivityScore(NamedTuple):
    """One activity that the patient named, scored 0-10 (PSFS, higher is better)."""

    date: dt.date
    activity: str
    score: int


class Prescription(NamedTuple):
    """An exercise and its dose, from ``date`` until ``stopped_on``, or a newer dose of it.

    ``reason`` says why it was prescribed although its gate was shut or its phase too early.
    """

    date: dt.date
    exercise: str
    sets: float | None = None
    reps: float | None = None
    hold_s: float | None = None
    load_kg: float | None = None
    per_week: float | None = None
    stopped_on: dt.date | None = None
    reason: str = ""
    clinician: str = ""
    notes: str = ""


class EpisodeEvent(NamedTuple):
    """Something that may explain a change: an injection, new shoes, insoles, a race."""

    date: dt.date
    kind: str
    notes: str = ""


class Recurrence(NamedTuple):
    """Pain that came back, and whether the clinician took it for the same episode.

    ``symptom_free_on`` is the first documented symptom-free day before it; ``proposed`` is what
    the rule suggested, ``choice`` what the clinician chose (CLINICAL RC02).
    """

    date: dt.date
    choice: str
    reason: str
    symptom_free_on: dt.date | None = None
    proposed: str = ""
    clinician: str = ""


class LoggedFlag(NamedTuple):
    """An imaging flag as it was shown or answered that day; kept as it was, whatever comes later.

    ``pathway`` names the pathway and its version; ``because`` the facts shown with it.
    """

    date: dt.date
    event: str
    state: str
    rule: str
    pathway: str
    because: str = ""
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
    | Finding
    | BodyMark
    | LoadingTest
    | ActivityScore
    | Prescription
    | EpisodeEvent
    | Recurrence
    | LoggedFlag
)


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything recorded of one episode, each series in order of date, then of entry.

    ``runs`` are the patient's, over all episodes. The series from ``findings`` on are details: the
    caseload is read without them, so no figure of ``Assessment`` may rest on them.
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
    findings: tuple[Finding, ...] = ()
    body_marks: tuple[BodyMark, ...] = ()
    loading_tests: tuple[LoadingTest, ...] = ()
    activity_scores: tuple[ActivityScore, ...] = ()
    prescriptions: tuple[Prescription, ...] = ()
    events: tuple[EpisodeEvent, ...] = ()
    recurrences: tuple[Recurrence, ...] = ()
    flag_log: tuple[LoggedFlag, ...] = ()

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
    picture: bytes = b""
    """The logo: a PNG, JPEG or SVG as it was chosen; empty where there is none."""
    paper: str = "A4"
    """The sheets that the printer holds: A4 or Letter."""
