"""The patient, and what belongs to the patient whatever the episode: the runs."""

from peewee import Check, DateField, DoubleField, ForeignKeyField, TextField, TimeField

from rehabdesk.domain.tables import RUN_KINDS, SEXES
from rehabdesk.store.schema.base import Row, counter, one_of, words


class Patient(Row):
    patient_id = TextField(unique=True)
    name = TextField()
    date_of_birth = DateField(null=True)
    sex = words()
    phone = words()
    email = words()
    address = words()
    nhs_number = words()
    gp = words()
    occupation = words()
    sport = words()
    notes = words()
    allergies = words()
    medicines = words()
    weight_kg = DoubleField(null=True)
    revision = counter()

    class Meta:
        table_name = "patient"
        constraints = (
            Check("patient_id <> ''"),
            Check("name <> ''"),
            Check("date_of_birth >= '1900-01-01'"),
            Check(one_of("sex", SEXES, optional=True)),
            Check("weight_kg > 0"),
        )


class Run(Row):
    patient = ForeignKeyField(Patient, column_name="patient", object_id_name="owner", index=False)
    date = DateField()
    time = TimeField(null=True)
    distance_km = DoubleField()
    duration_min = DoubleField(null=True)
    kind = words()
    rpe = DoubleField(null=True)
    cadence_spm = DoubleField(null=True)
    notes = words()
    ascent_m = DoubleField(null=True)
    row_id = TextField(unique=True)

    class Meta:
        table_name = "run"
        indexes = ((("patient", "date"), False),)
        constraints = (
            Check("date >= '1900-01-01'"),
            Check("distance_km > 0"),
            Check("duration_min >= 0"),
            Check(one_of("kind", RUN_KINDS, optional=True)),
            Check("rpe BETWEEN 0 AND 10"),
            Check("cadence_spm >= 0"),
            Check("ascent_m >= 0"),
            Check("row_id <> ''"),
        )
