"""``screenshots``: a picture of every screen, with no display needed."""

from argparse import Namespace
from pathlib import Path

from rehabdesk.cli import session
from rehabdesk.cli.display import without_screen
from rehabdesk.cli.errors import Exit
from rehabdesk.cli.output import say


def screenshots(args: Namespace) -> int:
    """Picture the app on ``--db``, or on the demo caseload where none is given."""
    without_screen()
    from rehabdesk.app import demo_clinic
    from rehabdesk.ui.pictures import take_pictures
    from rehabdesk.ui.session import make_application

    application = make_application([])
    if args.widgets:
        from rehabdesk.ui.widget_sheet import picture_widgets

        for path in picture_widgets(application, Path(args.dir)):
            say(f"Wrote {path}.")
        return Exit.DONE
    opened = session.opened_clinic(args) if args.db else demo_clinic(args.as_of)
    with opened as clinic:
        taken = take_pictures(clinic, Path(args.dir), args.theme, args.size)
    del application  # held until the last picture is painted
    for path in taken:
        say(f"Wrote {path}.")
    return Exit.DONE
