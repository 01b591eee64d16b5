"""``screenshots``: a picture of every screen, with no display needed."""

import os
from argparse import Namespace
from pathlib import Path

from rehabdesk.cli import session
from rehabdesk.cli.output import say


def screenshots(args: Namespace) -> int:
    """Picture the app on ``--db``, or on the demo caseload where none is given."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from rehabdesk.ui.pictures import take_pictures

    folder = Path(args.dir)
    folder.mkdir(parents=True, exist_ok=True)
    from rehabdesk.app import demo_clinic

    if args.db:
        with session.opened_clinic(args) as clinic:
            taken = take_pictures(clinic, folder, args.theme, args.size)
    else:
        with demo_clinic(args.as_of) as clinic:
            taken = take_pictures(clinic, folder, args.theme, args.size)
    for path in taken:
        say(f"Wrote {path}.")
    return 0
