"""``discharge`` and ``referral``: draft letters as PDF (signing is the app's)."""

from argparse import Namespace

from rehabdesk.cli import target
from rehabdesk.cli.errors import Exit
from rehabdesk.cli.output import say
from rehabdesk.cli.session import opened_clinic


def discharge(args: Namespace) -> int:
    """Write the discharge summary, marked DRAFT."""
    return _write(args, "discharge")


def referral(args: Namespace) -> int:
    """Write the imaging referral letter, marked DRAFT, and name its gaps."""
    return _write(args, "referral")


def _write(args: Namespace, kind: str) -> int:
    from rehabdesk.documents.discharge import discharge_summary
    from rehabdesk.documents.engine import ensure_application
    from rehabdesk.documents.pdf import write_pdf
    from rehabdesk.documents.referral import imaging_referral

    out = target.for_a_file_like(args.out, target.PDF)
    with opened_clinic(args) as clinic:
        as_of = args.as_of or clinic.today()
        key = clinic.episode_key(args.patient_id, args.episode, as_of)
        facts = clinic.facts(key)
        assessment = clinic.judge(facts, as_of)
        pathway = clinic.pathway_of(facts.episode)
        common = (facts, assessment, pathway, clinic.letterhead(), clinic.clinician())
        application = ensure_application()
        if kind == "discharge":
            document = discharge_summary(*common)
        else:
            document = imaging_referral(*common, question=args.question or "")
        with clinic.handing_out(out, "pdf", f"{kind} draft", [key.patient_id]) as scratch:
            write_pdf(document, scratch)
        del application
    for gap in document.gaps:
        say(f"Not recorded: {gap}")
    say(f"Wrote {out}, a draft until it is signed.")
    return Exit.DONE
