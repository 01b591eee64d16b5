"""The plan: phases and their criteria, relative rest, doses, adherence, pain after loading, form.

Every rule takes ``(facts, today, pathway)``, reads nothing dated after ``today`` and answers with a
frozen value that holds words for the screen and an ``Explanation`` for "Why?". Numbers come from
the pathway's rows. The app only proposes: the clinician sets the phase.

``criteria``
    ``Status`` (MET, NOT_MET, NOT_KNOWN; its value is its word), ``Criterion(id, text, status,
    facts, explanation, judged)``: ``facts`` are ``Input``s with their days; ``judged`` says that
    only the clinician can tell, by ``Finding(item=criterion.id, present="yes"|"no")``.
    ``return_to_run(facts, today, pathway) -> tuple[Criterion, ...]`` (RR01-RR06),
    ``discharge_criteria(facts, today, pathway) -> tuple[Criterion, ...]`` (DS-C1-DS-C8),
    ``unmet(criteria) -> tuple[Criterion, ...]`` (not met and not known).
``phases``
    ``current_phase(facts, today) -> PhaseStart | None``,
    ``progress_criteria(phase, facts, today, pathway) -> tuple[Criterion, ...]``,
    ``entry_criteria(phase, facts, today, pathway) -> tuple[Criterion, ...]`` (what entering it
    asks: its own entry criteria and the progress criteria of the phase below),
    ``phase_proposal(facts, today, pathway) -> Proposal(phase, direction, because, criteria,
    explanation)``, ``direction`` one of ``Direction`` START, PROGRESS, STAY, REGRESS.
``gates``
    ``gate(exercise, facts, today, pathway) -> Gate(exercise, open, words, caution, explanation)``:
    ``open`` False asks a reason to prescribe it (MB05); ``caution`` are words of warning, else ""
    (EX03 in an early phase). An exercise of the clinic's own has an open gate.
``rest``
    ``rest_window(facts, today, pathway) -> RestWindow(state, began, day, review_on, last_day,
    ended_on, breaches, words, explanation)``, ``state`` of ``RestState`` NOT_STARTED, RESTING,
    IN_WINDOW, OVERDUE, ENDED; ``breaches`` are the runs in it that it rules out (RL12).
    ``cold_or_heat(facts, today, pathway) -> Temperature(state, until, words, explanation)``,
    ``state`` "ice", "heat" or "not known": never both.
``monitoring``
    ``session_verdict(test, pathway) -> SessionVerdict(test, label, zone, verdict, words,
    explanation)``, ``verdict`` of ``Verdict`` PROGRESS, HOLD, REDUCE, AWAITING, NOT_KNOWN;
    ``session_verdicts(facts, today, pathway)`` newest first;
    ``two_reduced(facts, today, pathway, since) -> tuple[SessionVerdict, ...]`` (two, or none);
    ``weekly_pain(facts, today, pathway) -> WeeklyPain(this_week, last_week, rising, words,
    explanation)`` (PM03).
``doses``
    ``doses(facts, today, pathway) -> tuple[Dose, ...]`` (in force, in the pathway's order) and
    ``stopped_doses``: ``Dose(exercise, label, now, first, earlier, words, progression)``;
    ``dose_words(prescription) -> str`` ("3 x 8, 20 kg").
``weeks``
    ``adherence_weeks(facts, today, pathway, count=8) -> tuple[AdherenceWeek, ...]`` oldest first:
    ``AdherenceWeek(monday, sessions, pct, band, is_current, done, words)``; ``done`` maps an
    exercise to the days it was done; ``band`` is ``None`` for the current or an unlogged week.
    ``spread(count, monday, today, done=()) -> dict[date, bool]`` turns a digit into days.
``form``
    ``cadence(facts, today, pathway) -> Cadence(baseline, baseline_on, latest, latest_on, plus_5,
    plus_10, at_most, in_range, low, high, words, explanation)``,
    ``may_be_strides(value) -> bool`` (70-110),
    ``form_targets(facts, today, pathway) -> tuple[FormTarget, ...]`` (``row``, ``finding``).

The verbs are in ``rehabdesk.clinic.plan``: ``set_phase(key, PhaseStart, based_on)`` (fills in
``clinician`` and ``unmet``), ``prescribe(key, Prescription, based_on)`` (a shut gate asks for
``reason``; amends the dose of that day), ``stop_exercise(key, exercise, on, based_on)``,
``record_week(key, monday, {exercise: {day: done}}, based_on)`` and
``record_loading_test(key, LoadingTest, based_on)`` (what was left ``None`` stays as it was).
"""
