"""Running load in detail: weeks with gaps, descriptions, shares, hard days (CLINICAL section 4).

``weeks``
    ``running_weeks(runs, today) -> tuple[RunningWeek, ...]`` oldest first, from the first run's
    calendar week; a week without a run has ``km`` ``None``: nobody said that the log is complete.
    ``spikes_over(runs, first, today) -> tuple[Spike, ...]`` (RL05 for any stretch of days).
``ratios``
    ``week_change(now, before)`` (RL02), ``coupled_ratio`` (RL03a), ``ewma_ratio`` (RL04):
    descriptions, never a risk.
``kinds``
    ``is_hilly``, ``is_fast``, ``hill_share`` (RL08), ``speed_share`` (RL09), ``mean_cadence``
    (RL10), ``session_load`` (RL11), ``hard_pairs`` (RL07), ``rest_breaches`` (RL12).
``figures``
    ``load_lines(facts, assessment, pathway) -> tuple[Figure, ...]``: every figure as words with its
    ``Explanation``.
"""
