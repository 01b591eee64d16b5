"""The clinic: every verb a physiotherapist has on the record, and every reading of it."""

from rehabdesk.clinic.assessing import AssessingVerbs
from rehabdesk.clinic.clinic_settings import ClinicVerbs
from rehabdesk.clinic.closing import ClosingVerbs
from rehabdesk.clinic.contacting import ContactVerbs
from rehabdesk.clinic.countersigning import CountersignVerbs
from rehabdesk.clinic.demo import DemoFilling
from rehabdesk.clinic.diary import DiaryVerbs
from rehabdesk.clinic.differing import keeping
from rehabdesk.clinic.directory import Directory
from rehabdesk.clinic.drafting import DraftingVerbs
from rehabdesk.clinic.erasing import ErasingVerbs
from rehabdesk.clinic.flags import FlagVerbs
from rehabdesk.clinic.giving import GivingVerbs
from rehabdesk.clinic.imaging import ImagingVerbs
from rehabdesk.clinic.importing import Importing, changes_of
from rehabdesk.clinic.issuing import IssuingVerbs
from rehabdesk.clinic.keys import KeyVerbs
from rehabdesk.clinic.measuring import MeasuringVerbs
from rehabdesk.clinic.patients import PatientVerbs
from rehabdesk.clinic.permitting import held_to_rights
from rehabdesk.clinic.places import PlaceVerbs
from rehabdesk.clinic.plan import PlanVerbs
from rehabdesk.clinic.reading import Reading
from rehabdesk.clinic.recordings import RecordingVerbs
from rehabdesk.clinic.recurrences import RecurrenceVerbs
from rehabdesk.clinic.reporting import Reporting
from rehabdesk.clinic.run_folder import RunFolderVerbs
from rehabdesk.clinic.running import RunningVerbs
from rehabdesk.clinic.sheet_columns import SheetColumnVerbs
from rehabdesk.clinic.snippets import SnippetVerbs
from rehabdesk.clinic.staffing import StaffVerbs
from rehabdesk.clinic.thresholds import ThresholdVerbs
from rehabdesk.clinic.trail import TrailVerbs
from rehabdesk.clinic.triage import TriageVerbs
from rehabdesk.clinic.undo import UndoVerbs
from rehabdesk.clinic.viewing import ViewingVerbs
from rehabdesk.clinic.visits import VisitVerbs


@held_to_rights
class Clinic(
    Reading,
    SheetColumnVerbs,
    Directory,
    PatientVerbs,
    AssessingVerbs,
    VisitVerbs,
    MeasuringVerbs,
    IssuingVerbs,
    ImagingVerbs,
    FlagVerbs,
    DiaryVerbs,
    PlanVerbs,
    RecurrenceVerbs,
    RecordingVerbs,
    RunFolderVerbs,
    RunningVerbs,
    ClosingVerbs,
    ContactVerbs,
    ClinicVerbs,
    UndoVerbs,
    ThresholdVerbs,
    SnippetVerbs,
    DraftingVerbs,
    PlaceVerbs,
    TriageVerbs,
    Reporting,
    GivingVerbs,
    ViewingVerbs,
    TrailVerbs,
    KeyVerbs,
    StaffVerbs,
    CountersignVerbs,
    ErasingVerbs,
    Importing,
    DemoFilling,
):
    """One clinic's record, as the person named ``actor`` reads and changes it."""


__all__ = ["Clinic", "changes_of", "keeping"]
