"""``tables``, ``record`` and ``fhir``: the record as others read it."""

from argparse import Namespace
from collections.abc import Iterable
from datetime import UTC, datetime

from rehabdesk.cli import session, target
from rehabdesk.cli.errors import Exit
from rehabdesk.cli.output import progress, say
from rehabdesk.domain.checks import keys_of
from rehabdesk.domain.records import PatientFile
from rehabdesk.domain.words import plural


def tables(args: Namespace) -> int:
    """Write one CSV file a table, of the whole clinic or of the patients named."""
    from rehabdesk.exchange.anonymous import in_their_order, pseudonymised
    from rehabdesk.exchange.tables_csv import write_tables

    out = target.for_a_file_like(args.out, target.ARCHIVE)
    with session.opened_clinic(args) as clinic, progress(f"Writing {out.name}") as tick:
        chosen = list(dict.fromkeys(args.patient or ()))
        total = len(chosen) or clinic.how_many_patients()
        files: Iterable[PatientFile] = clinic.patient_files(chosen or None)
        if args.anonymous:
            files = in_their_order(pseudonymised(files, clinic.pathways))
        keys = keys_of(clinic.pathways).choices
        told = f"tables as CSV, {plural(total, 'patient')}"
        with clinic.handing_out(out, "export", told, chosen) as scratch:
            write_tables(scratch, files, keys, total=total, tick=tick)
    say(f"Wrote {out}.")
    return Exit.DONE


def record(args: Namespace) -> int:
    """Write one patient's whole record, for the patient who asked for it."""
    from rehabdesk.exchange.record_zip import WholeRecord, write_record

    out = target.for_a_file_like(args.out, target.ARCHIVE)
    with session.opened_clinic(args) as clinic, progress(f"Writing {out.name}") as tick:
        as_of = args.as_of or clinic.today()
        with clinic.database.reading():
            files = list(clinic.patient_files([args.patient_id]))
            trail = clinic.trail_of(args.patient_id)
        judged = clinic.judge_all(files, as_of)
        papers = clinic.papers_of(args.patient_id)
        now = datetime.now(UTC)
        whole = WholeRecord(files[0], judged, trail, clinic.letterhead(), as_of, now, papers)
        with clinic.handing_out(out, "export", "whole record", [args.patient_id]) as scratch:
            write_record(scratch, whole, clinic.pathways, clinic.pathways, tick)
    say(f"Wrote {out}. It is not encrypted: send it as you would the paper record.")
    return Exit.DONE


def fhir(args: Namespace) -> int:
    """Write a FHIR R4 bundle of the whole clinic, or of the patients named."""
    from rehabdesk.documents.known import file_known_by
    from rehabdesk.exchange.fhir import write_bundle

    out = target.for_a_file_like(args.out, target.JSON)
    with session.opened_clinic(args) as clinic, progress(f"Writing {out.name}") as tick:
        as_of = args.as_of or clinic.today()
        chosen = list(dict.fromkeys(args.patient or ()))
        total = len(chosen) or clinic.how_many_patients()
        files = (file_known_by(file, as_of) for file in clinic.patient_files(chosen or None))
        told = "FHIR bundle" if chosen else f"FHIR bundle, {plural(total, 'patient')}"
        with clinic.handing_out(out, "export", told, chosen) as scratch:
            write_bundle(
                scratch,
                files,
                clinic.pathways,
                clinic.letterhead(),
                as_of,
                made_at=datetime.now(UTC),
                total=total,
                tick=tick,
            )
    say(f"Wrote {out}.")
    return Exit.DONE
