"""Everything that can be done, once: what F1 lists, the key card prints and the switcher finds."""

from collections.abc import Callable, Iterator, Mapping
from operator import attrgetter
from typing import Any, NamedTuple

from rehabdesk.domain.speech import tr
from rehabdesk.domain.views import View
from rehabdesk.ui.caseload.filters import FILTERS
from rehabdesk.ui.caseload.views import BUILT_IN
from rehabdesk.ui.masking import mask
from rehabdesk.ui.patient.header import NEW_EPISODE
from rehabdesk.ui.theme.look import ThemeChoice, choose

ANYWHERE, CASELOAD, PATIENT, LETTER = tr("Anywhere"), tr("Caseload"), tr("Patient"), tr("Letter")

Run = Callable[[Any], object]
"""Does it, given the widget of its place: the window, the caseload page or the patient page."""


class Action(NamedTuple):
    """One thing that can be done, or one key that does it.

    ``keys`` as F1 shows them, "" where it has none; ``also`` holds further words it is found by.
    Without ``run`` it is a key of a place only, such as the arrows, and no command.
    ``listed`` is off where a line of its own on the key card would say nothing new.
    """

    keys: str
    words: str
    run: Run | None = None
    also: str = ""
    listed: bool = True


def calls(path: str, *given: object) -> Run:
    """Call the method at ``path`` of the place's widget: ``calls("files.ask_export")``."""
    method = attrgetter(path)
    return lambda place: method(place)(*given)


def asks(path: str, *given: object) -> Run:
    """Send the signal at ``path`` of the place's widget, as the menu beside it does."""
    signal = attrgetter(path)
    return lambda place: signal(place).emit(*given)


def presses(path: str) -> Run:
    """Press a button of the banner; where it isn't offered, say so."""
    button = attrgetter(path)

    def press(page: Any) -> None:
        if button(page).isHidden():
            page.toast.say(tr("That is not offered for this episode as it stands today."))
        else:
            button(page).click()

    return press


def set_phase(page: Any) -> None:
    """Open the plan's panel on the phase there is; where the pathway has none, say so."""
    numbers = [action.data() for action in page.header.phase_menu.actions()]
    if not numbers:
        page.toast.say(tr("This condition has no phases."))
        return
    page.header.phase_chosen.emit(page.assessment.phase if page.assessment.phase else numbers[0])


def back_up(window: Any) -> None:
    """Press the settings' button; a server's record is backed up by its keeper."""
    window.show_settings()
    button = window.pages.currentWidget().backup_button
    if button.isVisible():
        button.click()


def tab(place: int, name: str, also: str = "") -> Action:
    return Action(
        f"Ctrl+{place}",
        tr(name),
        calls("choose_tab", name),
        tr("tab {also}", also=also),
        listed=False,
    )


def view_named(view: View) -> Action:
    """The command that looks at the caseload like that."""
    words = tr("saved list filter sort columns")
    return Action("", tr("View: {name}", name=view.name), calls("arranging.show_view", view), words)


def charts(keys: str, name: str, words: str) -> Action:
    def show(page: Any) -> None:
        page.choose_tab("Progress")
        page.ranges.set_value(name)
        page.charts.show_range(name)

    return Action(keys, tr("Charts: {words}", words=words), show, tr("range graph"), listed=False)


def saves_charts(suffix: str, words: str, also: str) -> Action:
    call = calls("chart_menu.ask", suffix)
    return Action(
        "", tr("Charts: save {words}…", words=words), call, tr("export graph {also}", also=also)
    )


def theme(choice: ThemeChoice, words: str) -> Action:
    return Action("", words, lambda window: choose(choice), tr("look colours appearance"))


ACTIONS: Mapping[str, tuple[Action, ...]] = {
    ANYWHERE: (
        Action("Ctrl+K", tr("Any patient by name, number or phone; any command by its words")),
        Action("Ctrl+L", tr("Lock"), asks("rail.asked", "lock"), tr("leave away screen log out")),
        Action(
            "Ctrl+Shift+L",
            tr("Hand over: somebody else takes over with their PIN"),
            asks("hand_over_requested"),
            tr("switch user person who colleague"),
        ),
        Action("", tr("Staff: who works here, as what"), calls("staff.show_staff"), tr("people")),
        Action("", tr("My PIN…"), calls("staff.show_pin"), tr("hand over switch")),
        Action(
            "",
            tr("Countersign a student’s entries"),
            calls("staff.show_waiting"),
            tr("supervise learner trainee"),
        ),
        Action(
            "Ctrl+Shift+P",
            tr("Hide or show every name on screen"),
            lambda window: mask.toggle(),
            tr("mask privacy anonymous hidden presentation"),
        ),
        Action("Esc, Alt+←", tr("Back to the caseload"), calls("back")),
        Action(
            "Ctrl+Shift+R",
            tr("Reports: the clinic's figures over a period"),
            calls("show_reports"),
            tr("statistics audit outcomes period month"),
        ),
        Action("Ctrl+E  S  P", tr("Reports: to Excel, as a PDF, on paper")),
        Action(
            "Ctrl+Z", tr("Undo what was saved last"), calls("undoing.undo"), tr("take back revert")
        ),
        Action("F1", tr("These keys"), calls("show_keys"), tr("help shortcuts keyboard")),
        Action(
            "",
            tr("Look at the new run files of the watched folder"),
            calls("take_arrivals"),
            tr("watch garmin strava import"),
        ),
        Action("", tr("Caseload"), calls("show_caseload"), tr("home triage list everyone")),
        Action("", tr("Settings"), calls("show_settings"), tr("letterhead clinician thresholds")),
        Action(
            "",
            tr("Audit trail: who did what"),
            calls("show_trail"),
            tr("log history views exports accessed privacy"),
        ),
        Action("", tr("Make a recovery sheet…"), calls("show_recovery"), tr("key safe forgotten")),
        Action("", tr("Change the passphrase…"), calls("show_passphrase"), tr("password key")),
        Action("", tr("Back up now…"), back_up, tr("backup save copy")),
        Action(
            "",
            tr("Throw the demo caseload away…"),
            calls("status.demo.throw_away"),
            tr("delete start for real"),
        ),
        Action(
            "",
            tr("Print the key card"),
            calls("key_card.print_paper"),
            tr("shortcuts keyboard paper"),
        ),
        Action(
            "", tr("Save the key card as PDF"), calls("key_card.ask_file"), tr("shortcuts export")
        ),
        Action("Ctrl++  Ctrl+-  Ctrl+0", tr("Text and controls: larger, smaller, 100 %")),
        theme("light", tr("Light theme")),
        theme("dark", tr("Dark theme")),
        theme("system", tr("Theme as the computer's")),
    ),
    CASELOAD: (
        Action("/", tr("Search by name or number"), calls("focus_search"), tr("find filter")),
        Action("Ctrl+1 … 9", tr("Filter: All, Imaging due, Consider …")),
        Action("↑ ↓  Enter", tr("Choose a row, open it")),
        Action("Space", tr("A look at the chosen patient; arrows go on, Esc ends it")),
        Action("W", tr("Why? Inputs, arithmetic, threshold and source")),
        Action("R", tr("Referral letter")),
        Action("I", tr("Record imaging")),
        Action("S", tr("Defer the imaging decision")),
        Action("C", tr("Record a call: 1 reached, 2 left a message, 3 no answer")),
        Action("N", tr("Add a line to today's note")),
        Action("P", tr("The phase the record speaks for")),
        Action(
            "V",
            tr("Set the next review, of one or of all chosen"),
            calls("choice.set_review"),
            "plan",
        ),
        Action("Shift ↑ ↓", tr("Choose several rows: set their review, export, print")),
        Action("U", tr("Only who still waits for a decision today")),
        Action(
            "Ctrl+T",
            tr("What changed since the last triage"),
            calls("asides.show_since"),
            tr("new news"),
        ),
        Action("Ctrl+N", tr("New patient"), calls("add_patient"), tr("add register")),
        Action("L", tr("Views: saved ones, this one under a name, columns"), calls("views.click")),
        Action(
            "",
            tr("Columns and order of the caseload"),
            calls("arranging.ask_columns"),
            tr("sort hide"),
        ),
        Action(
            "",
            tr("Save this view of the caseload…"),
            calls("arranging.ask_name"),
            tr("filter search"),
        ),
        Action(
            "",
            tr("The caseload in triage order"),
            calls("arranging.restore_order"),
            tr("sort urgent"),
        ),
        Action(
            "A", tr("Show everyone: no filter, no search"), calls("clear"), tr("all clear hidden")
        ),
        *(view_named(view) for view in BUILT_IN),
        Action(
            "", tr("Export the caseload"), calls("files.ask_export"), tr("excel workbook xlsx save")
        ),
        Action(
            "",
            tr("Import a workbook or a spreadsheet"),
            calls("files.ask_import"),
            tr("excel xlsx csv open"),
        ),
        Action(
            "",
            tr("Import run files of anybody"),
            calls("files.ask_runs"),
            tr("watch garmin strava fit gpx tcx zip"),
        ),
        *(
            Action(
                "",
                tr("Filter: {words}", words=one.words),
                calls("chips.choose", one.key),
                tr("show only chip"),
            )
            for one in FILTERS
        ),
    ),
    PATIENT: (
        Action(
            "Ctrl+R", tr("Record today"), calls("focus_record"), tr("visit follow-up pain note")
        ),
        Action("Ctrl+Enter", tr("Save what was typed")),
        Action(
            "Ctrl+Shift+Enter",
            tr("Save the visit and open the next patient of the list"),
            calls("save_and_next"),
            tr("follow-up onwards"),
        ),
        Action(
            "Alt+F",
            tr("File the numbers of the note"),
            calls("record.file_note"),
            tr("parse fields"),
        ),
        Action(
            "Alt+P",
            tr("Take the proposed words into the note"),
            calls("record.take_proposed"),
            tr("prefill confirm"),
        ),
        Action(
            "Alt+M",
            tr("Go to the first missing field"),
            calls("record.lead_to_missing"),
            tr("next empty"),
        ),
        Action("; letters  Space", tr("Note: a snippet, such as ;hb")),
        Action("=  0 1 2", tr("Record: as last time; daily movement: no, some, significantly")),
        Action("Alt+4  1  E  A", tr("Charts: 4 weeks, 12 weeks, episode, all")),
        Action("Alt+G", tr("Charts: gain and goal lines"), calls("chart_menu.show_goals"), "mcid"),
        Action(
            "Alt+B",
            tr("Charts: the earlier episode, laid over"),
            calls("chart_menu.compare"),
            tr("before compare"),
        ),
        Action("← →  Enter", tr("Charts: a day; Enter or a double click amends what is there")),
        Action(
            "F11",
            tr("Charts: turn them to the patient"),
            calls("chart_menu.present"),
            tr("presentation full screen big explain show"),
        ),
        Action("Alt+C  Ctrl+Shift+C", tr("Charts: copy or save them; copy them as a picture")),
        Action(
            "Ctrl+Shift+C",
            tr("Charts: copy as a picture"),
            calls("chart_menu.copy"),
            tr("image clipboard graph"),
            listed=False,
        ),
        saves_charts("png", tr("a PNG picture"), "image"),
        saves_charts("svg", tr("an SVG drawing"), tr("vector image")),
        saves_charts("pdf", "a PDF", tr("vector print paper")),
        saves_charts("csv", tr("their numbers (CSV)"), tr("table values excel")),
        Action(
            "Ctrl+1 … 9",
            tr("Progress, Visits, Runs, Plan, Assessment, Strength, Outcomes, Imaging, History"),
        ),
        Action("Ctrl+PgDn  PgUp", tr("The next tab, the one before")),
        Action("Y  P  N", tr("Assessment: found, partly, not found; arrows go to the next item")),
        Action(
            "Space  A S B T I N",
            tr("Body chart: mark the place, say how it feels; arrows move"),
        ),
        Action("0 … 7", tr("Plan: how often the exercise was done in that week; arrows move")),
        tab(1, "Progress", "charts"),
        tab(2, "Visits", "notes"),
        tab(3, "Runs", tr("load distance km miles flares")),
        tab(4, "Plan", tr("exercises phase adherence")),
        tab(5, "Assessment", tr("findings body chart factors")),
        tab(6, "Strength", tr("tests dynamometer")),
        tab(7, "Outcomes", tr("prom questionnaire lefs psfs")),
        tab(8, "Imaging", tr("mri ultrasound studies decisions")),
        tab(9, "History", tr("audit changes log")),
        charts("Alt+4", "4 weeks", "4 weeks"),
        charts("Alt+1", "12 weeks", "12 weeks"),
        charts("Alt+E", "Episode", tr("the whole episode")),
        charts("Alt+A", "All", "everything"),
        Action(
            "",
            tr("Discharge summary"),
            asks("header.document_asked", "discharge"),
            tr("letter document"),
        ),
        Action(
            "",
            tr("Progress letter"),
            asks("header.document_asked", "letter"),
            tr("letter document gp doctor report"),
        ),
        Action(
            "",
            tr("Home exercise sheet"),
            asks("header.document_asked", "exercises"),
            tr("exercises drawings handout home programme document"),
        ),
        Action(
            "",
            tr("Weekly diary"),
            asks("header.document_asked", "diary"),
            tr("diary page print pain week patient writes"),
        ),
        Action(
            "",
            tr("Imaging referral"),
            asks("header.document_asked", "referral"),
            tr("letter document mri"),
        ),
        Action(
            "",
            tr("Export this patient's workbook"),
            asks("header.document_asked", "workbook"),
            tr("excel xlsx save"),
        ),
        Action(
            "",
            tr("Whole record of this patient, as a file…"),
            asks("header.document_asked", "record"),
            tr("subject access request copy zip give hand over"),
        ),
        Action(
            "",
            tr("Type a diary back…"),
            asks("header.more_asked", "diary"),
            tr("weekly diary enter code pain sitting runs exercises"),
        ),
        Action(
            "",
            tr("Import run files…"),
            asks("header.more_asked", "run_files"),
            tr("watch garmin strava fit gpx tcx zip"),
        ),
        Action(
            "", tr("Discharge…"), asks("header.more_asked", "discharge"), tr("close end episode")
        ),
        Action(
            "",
            tr("Retention, erasing…"),
            asks("header.more_asked", "retention"),
            tr("delete remove forget hold keep gdpr"),
        ),
        Action("", tr("Red flags…"), asks("header.more_asked", "flags"), tr("screen raise clear")),
        Action(
            "", tr("Edit patient…"), asks("header.more_asked", "patient"), tr("phone address name")
        ),
        Action(
            "",
            tr("Edit episode…"),
            asks("header.more_asked", "episode"),
            tr("onset side diagnosis"),
        ),
        Action(
            "", tr("New episode…"), asks("header.episode_chosen", NEW_EPISODE), tr("another injury")
        ),
        Action("", tr("Set the phase…"), set_phase, tr("plan progress regress")),
        Action(
            "", tr("Why? What the state rests on"), asks("banner.why_asked"), tr("explain reasons")
        ),
        Action(
            "", tr("Defer the imaging decision…"), presses("banner.defer"), tr("snooze decline")
        ),
        Action("", tr("Record imaging…"), presses("banner.imaging"), tr("mri ultrasound result")),
    ),
    LETTER: (Action("Ctrl+S", tr("Save it as a PDF")), Action("Ctrl+P", tr("Print it"))),
}


def with_keys() -> Iterator[tuple[str, list[Action]]]:
    """Each place with what F1 and the key card list there."""
    for place, actions in ACTIONS.items():
        yield place, [one for one in actions if one.keys and one.listed]
