<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>RehabDesk</name>
    <message>
        <source>Red flag not cleared: {names}.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imaging decision due.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consider whether imaging would help.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imaging needs chasing.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst pain rising: {trend} points a week over the last 4 weeks.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard runs on two days in a row in the last 14.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> on {on}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sides differ: limb symmetry {lsi:.1f} % in {label}{on}.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run of {distance_km:.1f} km {when}: {pct:.1f} % longer than the longest of the 30 days before ({longest_30d_km:.1f} km), a {size} spike.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sessions} in the last 7 days; {wanted} are aimed at.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} session</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} sessions</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review was planned for {review}.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last entry</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first contact, without pain, run, test or visit</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quiet} days since {since}.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (found {found})</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phase {phase}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain, 0–10: lower is better</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst pain</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running: a bar is a week, a dot is a run</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength, left and right</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength: {label}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative rest</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase {phase}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is missing.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not {article} {replace} known here.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of: {shown}.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This date is before 1900.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the year.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This date is in the future.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a day up to {today}.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a plain number.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is a whole number.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a whole number.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text has a character that no file can hold.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the text again.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run's distance is more than 0 km.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the distance in km.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perceived exertion is rated from 0 to 10.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A strength value is more than 0.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what was measured.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limb gives more than {strongest_n} N.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the value and its unit.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lever is 10 to 60 cm long.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{test} is not measured in {unit}.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {sorted}.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{instrument} goes from {low:g} to {high:g}.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type its total, from {low:g} to {high:g}.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week has 7 nights.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes tolerated are asked from 0 to 240, four hours.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flag is cleared before the day it was raised.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a reason for clearing but no day.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in cleared_on, or leave the reason empty.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study has neither a request nor a day it was done.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in requested_on or done_on.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is booked before its request.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was done before its request.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cancelled before its request.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is before the study.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was acted on before its report.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no report that could have been acted on.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in reported_on.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a reason for the cancelling but no day.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in cancelled_on, or leave the reason empty.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a report but no day the study was done.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in done_on.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study can't be both done and cancelled.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the one that happened.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision ends before it begins.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is shorter than {shortest_note} characters.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a sentence why imaging waits.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such phase.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {min} to {max}.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weight, in kg,</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient was first seen before being born.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this date and the date of birth, {born}.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{patient_id} is on file as {name}, born {before}: this is probably another person.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the other person another patient_id, or correct the date of birth.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The onset is after the first visit.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a day up to {seen}, when the patient was first seen.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latest possible onset stands without the earliest.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in onset_date as well, or leave both empty.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latest possible onset is before the earliest.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a day from {onset} on.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The discharge is before the first visit.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a day from {first_seen} on.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The discharge has no reason.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why: resolved, discharged, transferred, self_discharged or died.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a discharge reason but no day of discharge.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in discharged_on, or leave the reason empty.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weekly goal, in km,</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An episode can't be a recurrence of itself.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name an earlier episode of this patient, or leave it empty.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can't be less than 0.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type 0 or more.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is more than 0.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it, or leave it empty.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number from {low:g} to {high:g}.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain is scored from 0 to 10.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a whole number from 0 to 10.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a day from {start} on.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An activity is scored from 0 to 10.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped before it was prescribed.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The symptom-free day is after the day the pain came back.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a day up to {day}.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an imaging state known here.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of: {imagingstate}.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imaging has already been snoozed {limit} times in a row.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide: refer, or record that imaging is not indicated.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A red flag is not cleared ({named}), so the episode can't be closed as {discharge_reason}.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the flag with its reason first, or close as transferred.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {decision} counts for at most {days} days, so this one counts until {last}.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing need be done; record a new decision then.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a day up to then, or reopen it: in More, Edit episode, empty the day it was closed.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} are whole, 1 or more.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hold lasts longer than 0 s.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said when that was.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the date, or the year.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the onset</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first contact</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is before {what}, {began}.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The episode was closed on {closed}.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This episode is closed since {closed}. {to_reopen}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run of more than {longest_km} km is taken.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the distance; it is in km.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run takes longer than 0 min.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{km:g} km in {minutes:g} min is {km2:.0f} km/h.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the distance and the time.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadence is {low:g} to {high:g} steps a minute.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ascent is 0 to {ascent_m:g} m.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is before the patient was born, {born}.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than two years before the first contact, {first_seen}.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the year; an older log can be imported.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been typed yet.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in at least one value.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next review is before this visit.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a day from {date} on.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The episode is closed, so nothing is left to review.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty, or reopen the episode first.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red flags</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imaging</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, {today}.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symptoms began between {onset} and {latest}.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onset, a range</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onset</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symptoms began on {onset}.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First seen</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First seen on {seen}.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new episode</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same episode</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain came back on {date}: {chosen}. {reason}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain back</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> to {destination}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}{where} on {discharged_on}.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily movement significantly affected since {date}.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative rest from {date}, that day being day 1: review on day {review}, {asked}; over after day {over}, {last}.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Ended by phase {phase}.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of known symptoms; the onset is unknown</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consider imaging</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an imaging decision is due</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day {count}{since}: from {day} {what}.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day {count}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> by {clinician}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: ticked {date}{by}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> by {cleared_by}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, cleared {cleared}{who}{value}.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, not cleared.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snoozed</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not indicated</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} from {date} to {last}{by}: {reason}.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Void since {void_on}: it no longer counts.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pathway has no imaging rule.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consider imaging from {consider}; a decision is due from {due}.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consider imaging since {consider}; a decision is due from {due}.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consider imaging since {consider}; a decision due since {due}.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}; first {measured}, {date}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value:g} may count one foot only. Strides, so {value2:g} steps a minute?</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Association only</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flare of {day}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst pain</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst pain, entry day before</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run before it</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs in the 28 days before, to say what is usual</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run logged in the 72 hours before</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{runs} in the 72 hours before; what is usual is not known</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} run</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} runs</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{runs} in the 72 hours before, none unlike the usual</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{flares}; before none of them is the usual running known.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} flare</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} flares</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{after} of {flares} came after a run unlike the runner's own usual</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ({unlogged} had no run logged in those hours)</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} other day</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} other days</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; of {days} with a pain entry, {other_after} did</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; before {left} more the usual running is not known</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}. {association_only}: so few days can't tell cause from chance.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the import of {rows}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} row</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {rest} more</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} of {whose}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} patient</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} patients</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} removed by undo</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} changed back by undo</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} put back by undo</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report outstanding {days}: chase it.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} day</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} days</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment {day} passed: record the outcome.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No appointment after {days}: chase it.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not attend</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {day}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both sides</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {side} side</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{modality_labels} of {side_words}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} to {last_day}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The red flag is cleared with a reason.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The episode is closed as transferred.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An MRI or ultrasound of {side} is recorded as requested, booked or done.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision not to refer now is recorded with its reason.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily impact is answered as some or none.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The onset is recorded as later.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The episode is closed.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs out after {last_day}.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sooner, if worst pain rises by {points} or daily movement is significantly affected.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is recorded.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appointment's outcome is recorded: done, cancelled or a new date.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study is recorded as done or cancelled.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An appointment is recorded, or the request is cancelled.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An appointment, the study or its cancelling is recorded.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The episode is closed as resolved.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pain score above 0 is recorded.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day symptoms began is recorded, exact or as a range.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first recorded pain</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first contact</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onset unknown: day {low} since {basis} on {since}.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{earliest} and {since}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day {low} to {high} since onset between {span}.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day {low} since onset on {since}.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{flag_label}: ticked {when}, not cleared.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} on {on}.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pathway {label} has no imaging rule.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} done on {done_on}, reported on {reported}.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} done {when}, report outstanding {waiting}.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: appointment on {booked_for} passed, no outcome yet.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} booked for {booked_for}.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} requested {when}, no appointment after {waiting}.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symptom-free {when}: confirm whether resolved.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not indicated for now</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (its cap)</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {last_day}{capped}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} {until}, decided {when}: {reason}.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily movement significantly affected since {first}.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pain score on file.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain {worst}/10 {when}.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisional: symptoms last confirmed {gap} days ago.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision not to refer</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} of {date}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dated} ran out on {last_day}.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dated} stands until {last_day}.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> on {void_on}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dated} no longer counts: {why}{on}.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No imaging on file.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not attended</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{study_words} of {done_on} was before onset.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{study_words} of {dated} does not answer for this.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggests that daily movement is significantly affected; the clinician answers</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, recorded within {days} days</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it significantly affect daily movement?</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on record suggests it; the clinician answers</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limp</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walking</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sits for</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes:g} min</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work or driving needs sitting</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nights woken a week</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days off work</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSFS “{activity}”</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not met: {words}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: {words}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run in the last {spike_basis_days} days: treat as a re-introduction</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≤ {cap_km:.1f} km: 1.10 × your longest in {spike_basis_days} days, {distance_km:.1f}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today at the earliest</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not before {from_day}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step is proposed: the criteria of a return to running are not all met</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-introduce: run and walk on alternate days, flat and easy</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ease: shorter than last time, flat and easy, {on}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat what was run: flat and easy, up to {last}, {on}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back at the usual running of before: up to {cap_km:.1f} km, {on}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{say}, {on}. Change nothing else</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run of {day} had not settled by the next morning</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the run of {day} settled by the next morning is not recorded</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{runs} in a row settled by the next morning, {settled_runs} needed</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative rest, {words}{words2}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest next run</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run in the last 30 days</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest run in 30 days</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1.10 × {distance_km:g} = {limit:g} km, rounded down to 0.1 km</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settled by the next morning</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not settled</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next run</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run of {distance_km:.1f} km</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run since the onset</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (was {score})</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{activity_labels} pain {score}/10{was}.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (was {impact_labels})</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily movement affected: {impact_labels}{was}.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sat {minutes:g} min.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run {place}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ran {distance_km:g} km.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, symmetry {index:.0f} %</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red flags not screened</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain jumped: screen red flags again</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red flags screened {date}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daily movement was significantly affected</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst pain rose by {worse_break_nprs} or more</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the days since onset reached the next band</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since then</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} of {made}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer counts: {causes}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} void: {causes}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late presenter</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The count runs from onset, never from first contact</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First contact</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First contact {days} ago: supervised loading first…</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recurrence within {early_months} months: consider imaging earlier</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recurrence</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}; the imaging state is unchanged</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onset of this episode</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{came_back} − {returned_on} = {days} days</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early to 2 months after the return, late to 12 months, delayed after that</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a day (3 Aug), a range (mid-August, 3 to 10 Aug), how long ago (3 weeks ago), or unknown.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within error (under {least:g})</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>real {value} ({least:g} or more)</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{instrument}: rating of change</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which scale it was</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another version before: not comparable</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first total: nothing to compare with yet</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{instrument}: change</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest total</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second total</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First total</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no activity was scored on both days: not comparable</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An activity scored on both days</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{score} then {score2}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of {activities} scored on both days: </source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} activity</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} activities</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span_words}, higher is better</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> to </source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {highest:g}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no threshold is known: weigh the points themselves</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, to be verified</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about </source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below the important change (MCID {about}{least:g}{provisional})</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} {way} ({least:g} or more)</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>important {way} (MCID {about}{least:g}{provisional})</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, {value} (MDC {mdc:g})</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>but it may be error</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (to be verified)</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MCID {mcid:g}{verify}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MDC {mdc:g}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none known</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no change</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{way}; which scale it was is not recorded</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, {value} ({success:g} or more)</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not important</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}; often taken as success ({success:g} and over)</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within error</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meaningful improvement</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>improved, below threshold</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{week} weeks</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: row {id}: value: {value} is outside its allowed range {low}-{high}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: row {missing}: value: is missing</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: row CONSIDER_FROM_DAY: value: {consider_from_day} must be before DUE_FROM_DAY, {due_from_day}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: row {constant}: value: is missing</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: row SESSIONS_MIN: value: {low} is above SESSIONS_MAX, {high}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: row {id}: {field}: {value} stands in the file twice</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinician's answer</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinician</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{per_week:g} a week</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} reps</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sets:g} sets</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, hold {hold:g} s</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{is_now:g} kg added</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{steps} since {date}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cadence is recorded</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadence</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadence in steps a minute</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own baseline</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{baseline:g} steps a minute</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{latest:g} steps a minute</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{baseline:g} + 5 % = {baseline2:.1f}, rounded {plus_5}; {baseline:g} + 10 % = {baseline3:.1f}, rounded {plus_10}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low}–{high} steps a minute; at most 10 % at a change</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{latest:g} lies in {usual}: no change advised</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{latest:g} is above {usual}: no change advised</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{latest:g} is below {usual}: {aim} is +5 to +10 % of the own baseline</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An exercise of your own: the pathway has no gate for it</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gate: open in every phase</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phase is set. {words}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase {phase} now. {words}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: pain on {label} has improved</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked: {failed}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain on {label}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain on {label} is not recorded</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries} in a row at {at_most:g} or less, {wanted} wanted</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} entry</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} entries</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {at_most:g} or less since {date}, {apart} days wanted</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down by {max} from {score}, {fall:g} wanted</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low_entries} in a row over {days}; {score} − {score2} = {score3} down</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} low entry</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} low entries</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next morning</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A loading test or session</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more session</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more sessions</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} of {date}, {when}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}: next morning {next_morning} {sign} {before} before</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, in the last {within:g} days</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{activity_labels} pain</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trend: 3 days of worst pain over a week, in the last 28 days</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend of worst pain</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{trend} a week</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{arithmetic}; {trend} points a week</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst pain, in the last {days} days</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {at_most:g} since</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phase set</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier {instrument} to compare with</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{instrument}, first</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{instrument}, activities scored both times</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{instrument}, the same activities first</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; change {delta}, {gain:g} wanted</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weekly distance agreed as the goal</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs logged for 4 weeks</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{goal:g} km a week</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} spike</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not cleared</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A red-flag screen</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last screened</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pathway has no imaging rule</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision due from</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too high</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean worst pain, last 7 days</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean worst pain, the 7 days before</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst pain in the {when}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last 7 days</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days before</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain from week to week</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{score} during</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{score} before, {during}, {score2} next morning: {value}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain before</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain during</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain next morning</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak over 24 h: the higher of {during} and {next_morning} = {peak}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next morning {next_morning} {sign} before {before}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: worst pain is needed in both weeks</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rising</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verdict}: mean {this_week:.1f} this week, {last_week:.1f} last week</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything phase {next_phase} asks is met.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phase is set yet: phase {phase} starts the plan.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with phase {phase}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sessions} in a row to reduce.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to phase {phase}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reduced} in a row</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last phase, and what it asks is met.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase {phase} is proposed</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay in phase {phase}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative rest has not been started: set phase 0 to start it</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day phase 0 was set</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative rest: {value}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase 0 set</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next phase set</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run ruled out</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ended} − {began} + 1 = day {day}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review on day {first}; overdue after day {last}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: the onset is unknown</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ice or heat</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onset or flare</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ice, for {shortest:g}–{longest:g} h: until {until}. No heat yet</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ice window passed on {until}. Heat may be used</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{longest:g} hours</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended on {ended} after {days}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day {day} of {first}–{last}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counted}: review overdue by {days}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counted}: review now</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counted}: review on {review}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest flare</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id}: {name} is missing</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, involved side</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A strength test</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} on both sides</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symmetry, {label}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above target – check recovery</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on target</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below target</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type how many times that week, from 0 to 7.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week has not begun.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {days} of this week so far.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing logged; target {target}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sessions} of {target}, {pct:.1f} %</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counted} so far</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst pain at most {settled_pain} for {days} days.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limb symmetry {symmetry:.1f} %.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals, mileage and relapse plan are yours to judge.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First documented symptom-free day {free}: {days}.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} A new episode is proposed from {gap_of} on.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No symptom-free day (worst pain 0) is documented before it.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last symptom-free day on file, {earlier}, was before pain that came back earlier: no symptom-free time leads up to this.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phase {last_phase} began</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the prior episode was closed</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first documented symptom-free day</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain came back</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First documented symptom-free day</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst pain 0/10</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recurrence or the same episode</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new episode is proposed from {gap_of} symptom-free days on</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a symptom-free day (worst pain 0) before the pain came back</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} to {number2}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {of} {many}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value:g} of {of} {many}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median of {of}; the middle half of them lies from {spread}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percentage</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No {what} of fewer than {fewest}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} episode</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} episodes</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured twice</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-discharged</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open and silent</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No review planned</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no visit written down</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rating, or its scale not recorded</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symptom-free that day</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first seen after {day}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discharged by {day}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>onset not known</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caseload</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First contact to discharge</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change by discharge</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imaging decision</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>episodes in care</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>episodes discharged</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>episodes open today</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured twice</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the patients did, not what the treatment did: there is nobody to compare with.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In care</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Episodes with a first contact by the period's last day that were not discharged before its first. A patient with two episodes counts twice.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Episodes whose first contact lies in the period.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discharged</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Episodes whose day of discharge lies in the period, whatever the reason.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped out</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A patient who got well and stayed away counts as dropped out, too.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews overdue today</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open episodes whose planned review lies before today, whatever the period.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the review planned last is kept, so past days can't be counted.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discharged in the period without a recorded reason.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days to discharge</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days from first contact to discharge, over every episode discharged in the period.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those who dropped out early shorten it; those still open are not in it.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits to discharge</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with visits written down</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits that took place from first contact to discharge: neither cancelled nor missed.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only visits that were written down are counted.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst pain, change</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day's worst pain before discharge less the first day's (NPRS 0–10); below 0 is less pain.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain meaningfully better</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst pain fell by at least 2 points and 30 % (NC-R).</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{instrument} at least MCID better</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improved by at least the smallest important change ({known}).</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{instrument}, change</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last total before discharge less the first of the same version ({span_words}, higher is better).</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{instrument} rated much better</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last rating of change before discharge reached what its scale takes for success.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imaged by {day}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An MRI or ultrasound of the side in question was done between onset and {day} inclusive. {cohort}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a target: imaging everybody is not better care.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by {day}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On that day imaging had been requested or done, or a decision not to refer now was in force. {cohort}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule rests on an article of low evidence grade: a reminder, not a standard.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day {pop}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the due day</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open on {day}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted: episodes seen by {day} after onset, still open then, that came in the period.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Descriptions only. Neither the change from week to week nor the acute:chronic ratio told injured runners from others; the ratio is rescaled recent load, and no safe range is drawn.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incomplete</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: a description, never a risk, and never an alert.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week on week, rolling</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acute:chronic, uncoupled</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acute:chronic, coupled</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acute:chronic, weighted means</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{note} log</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>28 days of logged runs, without 7 days or more between two</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log begins, without a break</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from then on</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{means:.3f} / {means2:.3f} km a day = {ratio:.3f}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{week:.1f} / weekly mean of 28 days {week2:.2f} = {ratio:.3f}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median {middle:.1f} km, middle half {lower:.1f} to {upper:.1f} km, {count} runs</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longer than usual ({lower:.1f} to {upper:.1f} km)</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>faster than usual (to {pace_words} min/km)</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>harder than usual (effort {rpe:g})</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hills, none in the 28 days before</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speed work, none in the 28 days before</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hills</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervals and sprints</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this calendar week {km:.1f} km</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no run logged this week</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest in 30 days</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spikes, 28 days</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{distance_km:.1f} km on {date} after at most {longest_30d_km:.1f} km</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found}, the latest {value}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} and {two}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pair</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pairs</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard days in a row, 28 days</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run in the last 28 days</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{times:g} × the median of {runs}, {usual:.1f} km, </source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} hard day</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} hard days</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{km:.1f} of {total_km:.1f} km</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{untold_km:.1f} km untagged</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, 28 days</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of the runs</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mean:.0f} a minute</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {usual}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside {usual}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadence of flat easy runs, 28 days</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cadence_spm:g} a minute</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cadence on a flat easy run</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadence, flat easy runs</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counted} of {runs} count</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session load, 7 days</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{duration_min:g} min</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effort {rpe:g}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration and effort of every run</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No relative rest begun</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} on {date}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs against the relative rest</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the relative rest</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hazard ratio {ratio:.2f}, {low:.2f} to {high:.2f}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance: up to {cap_km:.1f} km, flat and easy</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency: one more run this week, flat and easy, up to {longest}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace: part of a run quicker, flat, up to {longest}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hills: part of an easy run on hills, up to {longest}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sprints: a few short ones in an easy run, up to {longest}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red flags have not been screened in this episode.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst pain rose from {lowest} to {worst} since the last screen on {date}.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screened on {date}; no jump of pain since.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody named</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last screened by</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{high} − {low} = {high2} points</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red-flag screen</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not due</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At first contact, and when worst pain rises by {rise_of} or more</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a red-flag screen of this episode</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>poor (under {poor:g})</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good (over {good:g})</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average ({poor:g} to {good:g})</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, latest</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, first</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not comparable with before: {changed}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first value</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second value under the same protocol</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The protocol</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, {side}: change</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change}: no error margin is known for this test</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real from the error margin on (MDC): {how}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured in {unit}, then in {unit2}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {before}, then {after}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lever {cm}, then {cm2}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent:g} % of {value:.4g} = {least:.3g} {unit}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sides were tested differently</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: limb symmetry index</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 x {value:.4g} / {value2:.4g} = {lsi:.1f} %; deficit 100 {minus} {lsi:.1f} = {value3:.1f} %</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: against the uninvolved side as first recorded</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share:.1f} % of {value_words} on {date}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} (uninvolved), now</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} (uninvolved), first</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{least} to {most} {unit}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is outside the allowed range.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {span}.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consider must begin before due.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the other one first, or choose another day.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fewest sessions can't be above the most.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the other one first, or choose another number.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view has no name.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type one, such as Monday.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is longer than {longest_name} characters.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {clinician}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by a clinician</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red flag</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{flag_label}: not cleared</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier {tier_of}. Ticked by a clinician, never inferred; it stands until it is cleared with a reason.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to discharge?</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every criterion that the data can judge is met</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst pain at most {settled_pain} for {settled_days} days or more; limb symmetry {symmetry} % or more on knee flexion and single-leg bridge where tested; PSFS 8 or up by 2 where recorded; no run above a small spike in 28 days; no uncleared red flag; imaging decided if it was ever due. Missing data never counts as met.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the goals, the agreed distance and the relapse plan: yours to judge</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a marked difference</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a moderate difference</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limb symmetry</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one test of both sides on one day</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lsi:.1f} % in {label}: {band}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{side}, best</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the data, or the other side</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>involved / uninvolved</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower / higher</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise sessions, 7 days</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On target: {target_min} to {target_max} sessions a week. From {target_max2}: check recovery.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an exercise, done or not done</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{not_known}: nothing was logged</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{different_days} with an exercise done = {days}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} different day</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} different days</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above target, check recovery</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last entry</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} ago</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None, {days} after first seen</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent after more than {stale_after_days} days without a pain, run, strength, outcome, visit or exercise entry.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next review</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None planned</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a next review</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue from the day after the planned one, while the episode is open.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It raises a question and never names a diagnosis; it does not exclude serious pathology. It counts whole calendar days since onset and reads only what was recorded; red flags are ticked by a clinician, never inferred. Imaging findings also occur in people without pain. The decision is the clinician's.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requested</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>booked for</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would clear it</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any one of these.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{flag_label}, not cleared</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Episode</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest pain</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily movement</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imaging on file</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} of {side_words}: {steps}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown, so the count runs from {basis}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between {earliest} and {since}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not indicated now</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest decision</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} until {until}: {reason}. {note}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day symptoms began</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pain score</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether daily movement is affected</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most, from the earliest onset: {days_between}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consider</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} from {begin} + {days} days = {day}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waited: {days_between}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision counts to {last}: the earlier of {until} and {date} + {limit} days</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consider from day {consider_from_day}, due from day {due_from_day} after onset, onset being day 0. With an onset between two days, due counts from the later one.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chased after more than {request} without an appointment, {report} without a report.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A snooze counts at most {snooze_max_days} days, not indicated now at most {decline_review_max_days}. Void before that when daily movement is answered significantly affected, worst pain rises by {worse_break_nprs} points, or, for a snooze, the next band by days is reached.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latest answer to “daily movement affected?” is significantly, whatever the day.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a run</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run logged</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance, 7 days</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week on week</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable, from zero</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acute:chronic ratio</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs over 28 days</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest run, 30 days</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a run in the last 30 days</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest single run</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load spikes</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None in the last {spike_days} days</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run with an earlier one to compare it with</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last run</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest to a spike</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest before</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load spike, {date}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent}: a {size} spike</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard days in a row</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two days in a row in the last {hard_days}, each with a run tagged long, tempo, interval, hill, sprint or race, or with an effort of {hard_rpe} or more.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span}: {hard_days}, so none in a row</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span}: {days} hard days, the nearest {min} days apart</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, effort {rpe:g}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} {begin} to {end}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last pain entry</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisional</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symptoms last confirmed {days} days ago. The state stands.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no pain entry since</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than {stale_after_days} days without a pain entry.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onset approximate</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day {low} to {high}: the onset lies between two days.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earliest onset</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest onset</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consider counts from the earliest possible onset, due from the latest.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first recorded pain</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onset unknown</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least day {low}: counted from {basis}.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier of first contact and the first day with pain above 0.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imaging before onset</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imaging of this side is on file, from before this problem began.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before onset</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earliest possible</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A study answers for this episode only if it was done on or after the onset.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imaging cancelled</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A study that would have answered was cancelled, and none stands in its place.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cancelled or missed study is left out: the state is what it was without it.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refer to rheumatology</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A flag of the refer tier is not cleared; the imaging state is unchanged by it.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {until}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst pain then</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst pain {worst}/10</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>significantly affected</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voided by</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision void</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision no longer counts: {void}.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Significant effect on daily movement, worst pain up by {points} points, or a snooze that reaches the next band by days.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its “worst” entry</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the highest of its entries, “worst” not being asked</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{latest}/10 on {day}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day's worst is {how}.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of worst pain</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a second day with a pain score</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaningful from {minus}{meaningful_points} points and {minus}30 % of the baseline together; worse from +{meaningful_points} points; under {meaningful_points} points within measurement error.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within measurement error</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points}; of a baseline of 0 there is no percentage</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs {trend_min_points} days with a score in the last {trend_days}, {trend_min_span_days} days or more from the first to the last.</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enough days with a pain score</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{per_week} points a week</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 × the middle one of the {pairs} slopes between every two of {days} days = {per_week}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rising from {rising_per_week} a week. {needs}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule {rule}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jan</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feb</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mar</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apr</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jun</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jul</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aug</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sep</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oct</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nov</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dec</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tue</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wed</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fri</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sat</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <extracomment>domain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been answered yet.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer at least one.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pathway named {condition} is installed.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no patient {patient_id}.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinician has no name.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The episode was closed on {discharged_on}.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amend the episode to change that.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A transfer names where the patient went.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the hospital, service or person.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A transfer names the time of the handover.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it like 14:30.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No red flag {flag} of {raised_on} is on file.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A red flag is not cleared without a reason.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cleared on {day}.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise it anew if it is back.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study to be mended is not on file.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record it as a new study.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This study is on file already, with the same request.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open that study and move it on.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already recorded today.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing need be done.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such patient is on file or in this workbook.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the patient to Patients, or correct the patient_id.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{patient_id} has no such episode on file or in this workbook.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the episode to Episodes, or correct the episode_id.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier row of this sheet has the same key.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of the two rows.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of birth is after the first visit, {found}.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check both dates.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the earlier episode to Episodes, or leave this empty.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The episode was closed as {discharge_reason} on {isoformat}, which a red flag not cleared contradicts.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the day it was cleared, or close the episode as transferred.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another study of this side with the same request is on file.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct its dates, or leave the row out.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the activity “{names}” of that day in other capitals.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it the same way, or leave the row out.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row_id names a row of another patient or episode.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the row_id to add this as a new row.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type at least one total.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trial has been typed yet.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type at least one value.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No measure of this pathway is made of the patient's own activities.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type its total instead.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This activity stands here twice.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trial to be mended is not on file.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it as a new one.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scores} activities are more than {most}.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score {fewest} to {most} of them.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This total is the mean of the day's activities.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score the activities instead.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which scale was it?</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose {known}.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {version} scale goes from −{limit} to +{limit}.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a score on it, or choose the other scale.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient {patient_id} was changed meanwhile.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This patient_id is on file already, as {name}.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give another patient_id.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient has an episode of this name already.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give another episode_id.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it is prescribed all the same.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise} is not prescribed.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise} was stopped already.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its dose is prescribed from {since} on.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a day from {since} on.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week starts on a Monday.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies outside the week of {monday}.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pain score is given.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type at least one, from 0 to 10.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next morning is still to come.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it tomorrow.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient {patient_id} has no episode {episode_id}.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient {patient_id} has no episode.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give another.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new episode is begun with the choice of a new one, and only then.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose whether it is the same episode.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period begins after today, {today}.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run to be mended is not on file.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A snippet has a line break, a capital or a space among its letters.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters are a-z and 0-9; words are one line.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} later entry</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} later entries</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient {patient_id} has {more}, so nothing was undone.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject_words} was entered again since, patient</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} {patient_id}; nothing was undone.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of {day}</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject_words}{of}, patient {patient_id}, was changed since, so nothing was undone. Correct it where it stands.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pathway {label} has no threshold {name}.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pathway named {pathway_key} is installed.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {was} → {now}, by {actor}</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This change is not yours to undo, or it was undone already.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A red flag that was raised is never taken away, so nothing was undone.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear it, with “entered in error” as the reason.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letterhead</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of snippets</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of views</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The threshold</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} was changed since, so nothing was undone.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row to be mended is not on file.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it as a new row.</source>
        <extracomment>clinic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded: </source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discharge summary</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person completing</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first_seen} to date</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physiotherapy · {label} pathway, {side_words} · {until}</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrer</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date of birth</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NHS number</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preferred language</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GP practice</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summary for the GP</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requested actions</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the GP. </source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment given</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>treatment given</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imaging and red flags</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan, who does what</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan and who does what</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome and patient’s own view</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History and contributing factors</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice and consent</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies to</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copies to</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergies, alerts and medication</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allergies, alerts and medication</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain scores</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running log</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contributing factors</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patient’s own view</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imaging or the decision not to image</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red-flag screen</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advice given</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consent to share</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imaging decision due {due}.</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onset {began}{value}.</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run {longer:.0f} % longer than any in the 30 days before it, in the two weeks before onset.</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}{where} on {discharged_on}</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic: review on {review}.</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributing factors found: {listed}.</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effects on function: {listed}.</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in part</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergies and alerts: {ended}</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicines (patient-reported): {ended}</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, onset {began}</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, onset unknown</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> after a {longer:.0f} % longer run</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen on the {label} pathway, {side}{when}{why}; no diagnosis is recorded.</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working diagnosis</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} of </source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept}relative rest</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>progressive loading, planned {sessions_min}–{sessions_max} times a week</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen {times}</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} time</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} times</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reated with {listed}.</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst pain {latest} of 10, scored once.</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst pain stayed at {latest} of 10.</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst pain {verb} from {baseline} to {latest} of 10 ({meaning}).</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running {week:.0f} km</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no run logged</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{km} in the last 7 days</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{test} symmetry {lsi_pct:.0f} %</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} on {done_on}: {result}.</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} done on {done_on}, result not recorded.</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} requested on {requested_on}, not yet done.</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RED FLAG NOT CLEARED: {flag_label}, raised {date}.</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The episode is still open.</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} on {discharged_on}.</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything the mouse can do, keys can</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys of version {version}</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not comparable: done differently</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worse: 2 points or more</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within measurement error (under 2 points)</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meaningful: at least 2 points and 30 %</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>improved, below the threshold (2 points and 30 %)</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst pain, NPRS (0–10)</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured once</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain {activity_labels} (0–10)</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}; minutes</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a measure of this pathway</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{instrument}, rating of change ({scale})</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 80 %: marked difference</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>80–89 %: moderate; keep loading</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 % or more: acceptable</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over 110 %: check the data or the other side</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verdict}: margin {margin}</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, symmetry</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running logged, km in 7 days</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most in 7 days since first seen: {peak:.1f} km</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest run in 30 days, km</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1.10 × longest: {cap_m:.1f} km</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · draft, not signed</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{app} · check {check}{state}</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEMO · invented patient, not a clinical record</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RehabDesk {version}</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page can't be made there.</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle half</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 months before</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic report</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days}, as recorded on {on}</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parts} and {parts2}</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{diagnosis}, {side_capitals} ({kind} diagnosis)</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between {onset_date} and {onset_latest}</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counts} cancelled</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counts} not attended</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result: {ended}</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result: not recorded.</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acted on {acted_on}: {ended}</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not indicated then</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, day {days}</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}{day}{who}: imaging {what}, to review by {until}. Reason: {reason}. {ended}</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} more</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: none found</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red flags screened {listed}{outcome}.</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT CLEARED</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cleared {cleared_on}{by}{value}</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: raised {date}, {outcome}.{note}</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first seen</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst pain, 0–10</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running, km a week (Monday to Sunday)</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinical history</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No signature while parts are missing.</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imaging referral</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examination not recorded</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side not recorded</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NHS no.</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examination requested: </source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region: </source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side: </source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Clinical question: </source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red-flag screen: {not_recorded}.</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisional diagnosis</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous imaging</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgency and red flags</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgency: {urgency}.</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who acts on the report</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent, communication, transport</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possibility of pregnancy</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy of the report to: {copies}</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MRI safety (known facts; the MR unit decides)</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{flag_label}: same-day emergency pathway, never an outpatient letter.</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The side is not the episode’s ({side}): correct one of them.</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pacemaker, defibrillator or other implanted device</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aneurysm clip or other clip in the head</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cochlear implant or neurostimulator</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metal in the eye, now or ever</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surgery or implant in the last 8 weeks</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnancy possible</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claustrophobia</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MRI safety: </source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three patient identifiers</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clinical history</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clinical question</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provisional diagnosis</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>previous imaging</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who acts on the report</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possibility of pregnancy</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At first contact: {ended}</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment tried: {sentences}</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onset unknown; first seen {seen}.</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, after a run {longer:.0f} % longer than any in 30 days</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ({days} ago)</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onset {began}{ago}{after}. First seen {seen}.</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{latest} of 10 on {latest_on}</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst pain {latest}.</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {trend_per_week} points a week over the last 4 weeks</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst pain {baseline} at first, {latest}{trend}.</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily movement affected: {label} ({date}).</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sits {minutes} minutes.</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} in the last 7 days.</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running {week:.1f} km</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{strength_label} symmetry {lsi_pct:.0f} % ({on}).</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative rest from {first}.</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative rest {first} to {last} ({days}).</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} from {date}</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phases: {steps}.</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one}, stopped {stopped_on}</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prescribed: {value}.</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {date}</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason given: {reason}</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; and {ranked} more</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also done: </source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {heaviest} kg</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target {sessions_min}–{sessions_max} a week</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises done on {days} ({target}).</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; {weeks} not logged</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} week</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} weeks</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions kept: {kept} of {planned} planned ({share:.0f} %; {target}{gap}).</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadence {after:.0f} steps a minute.</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadence {before:.0f} to {after:.0f} steps a minute.</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>km, 7 d</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}, as of {today}</source>
        <extracomment>documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} open episode</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} open episodes</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cell</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cells</source>
        <extracomment>ui</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} answer</source>
        <extracomment>patient</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} answers</source>
        <extracomment>patient</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} is</source>
        <extracomment>patient</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} are</source>
        <extracomment>patient</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} earlier flare</source>
        <extracomment>patient</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} earlier flares</source>
        <extracomment>patient</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} trial</source>
        <extracomment>patient</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} trials</source>
        <extracomment>patient</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new episode: day 0 again</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above 1.10 × the longest run of the 30 days before it: small to 1.30, moderate to 2.00, large above. The log must reach back 14 days before the run.</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted: referred</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ache</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acted on</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a change of load</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An imaging study is booked and not done.</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An imaging study is done and not reported.</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An imaging study is requested and not done.</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An imaging study is under way and waits to be chased.</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask onset</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed and excluded</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awaiting report</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below 80 marked, 80 to 90 moderate, from 90 acceptable, above 110 check the data or the other side.</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body chart</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burning</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CT</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chase</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chase booking</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chase outcome</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chase report</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision log</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Died</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discharged in the period with the reason recorded as died.</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discharged in the period with the reason recorded as discharged.</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discharged in the period with the reason recorded as resolved.</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discharged in the period with the reason recorded as self-discharged.</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discharged in the period with the reason recorded as transferred.</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driving</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effects on function</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered in error</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feet</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From – to</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gait, as observed</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradual</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imaging done</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imaging due</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imaging is done and reported; no imaging decision is asked for.</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imaging is to be considered, and no decision is recorded.</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imaging negative</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LEFT</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LEFT AND RIGHT</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MRI</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next morning</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No imaging rule</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numb</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other imaging</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome measure</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain score</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient's activity</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressure</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RIGHT</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: died</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: discharged</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: not recorded</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: resolved</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: self-discharged</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: transferred</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repetitions</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved?</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running form</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-discharged in the period, or open on its last day with nothing recorded for more than 42 days and no review planned after it (product policy).</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharp</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Significantly</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialist review</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sprinting</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength trial</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretching</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudden</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symptoms</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The episode is closed; no imaging decision is asked for.</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The imaging decision is due, and none is recorded.</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The onset is unknown, so it is not known if imaging is due.</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same episode: the clock goes on</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tight</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times a week</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tingling</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training load</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transferred</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trauma</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a day such as 2 Mar, 2/3/2026 or 2026-03-02.</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ultrasound</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uphill</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever began at 1 point can't fall by 2. How the patients did, not what the treatment did: there is nobody to compare with.</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X-ray</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daily movement was answered significantly affected after it</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer than 5</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from memory</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from memory: verify before quoting it to a patient</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain had worsened by {points} points or more</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product policy</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product policy: a choice made here because no source fixes it</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed article</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the seed article, a manufacturer's blog: low evidence</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst pain rose by {points} points or more after it</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} a week</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} activity score</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} activity scores</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} body-chart mark</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} body-chart marks</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} change of the episode</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} change of the patient's details</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} changes of the episode</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} changes of the patient's details</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} event</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} events</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} exercise</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} exercises</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} imaging studies</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} imaging study</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} kg</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pain score</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pain scores</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} red-flag screen</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} red-flag screens</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rep</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} reps</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} s</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} set</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} sets</source>
        <extracomment>constants</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-5 to +5: from 2.5 on a change is important to patients</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-7 to +7, higher is better</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-7 to +7: 1-3 small, 4-5 moderate, 6-7 large; 5 and over is often taken as success</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0-10, lower is better</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0-10, mean of 3-5 activities the patient names, higher is better</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0-100, higher is better</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0-80, higher is better</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1-2 weeks</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1-2 weeks or more in this phase: 7 days at least</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 single-leg hops</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 single-leg hops, before a return to running</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 single-leg hops, pain at most 2</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10-14 days</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 x involved / the best earlier value of the uninvolved side</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 weeks or more</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>21 days or more in this phase</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 days off work or more</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 x 8-15 every other day</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3-4 times a week</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3-4 weeks or more in this phase: 21 days at least</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3-4 x 15RM to 8RM every other day</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3-4 x 8-12 every other day</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3-4 x 8-15RM every other day</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 x 30-45 s at about 70 % of maximum, 2 min rest, up to 2-3 times a day (the article: 3-4 times a week)</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days or more in this phase</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 is a convention with weak evidence</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A brisk walk of 30 minutes, before a return to running</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bursa, a small fluid-filled sac, at the hamstring origin near the sit-bone (ischial tuberosity) is irritated or inflamed</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change is important from the smallest important change on, real from the smallest detectable change on, else within error</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change is real from the smallest detectable change of its test on; else it is within error</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of pain is meaningful at -2 points and -30 % of the baseline together, or at +2 points</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A commercial claim; see the rows on feet and insoles</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deep, dull ache near the sit-bone, worse on sitting or stretching; a tear presents differently</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A description of movement; weakness and alignment alone do not explain the pain [V105]</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A flare: a day's worst pain at least 2 points above that of the entry day before; the runs of the 72 hours before it beside the runner's own usual of the 28 days before those</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new episode remembers the one before it: early to 2 months after the return to full participation, late to 12 months, delayed after that</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A planned run of at most 1.10 x the longest of the last 30 days stays below a spike</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pull while kicking, sprinting or hurdling, with ischial tenderness</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A qualifying MRI or ultrasound is done and reported</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A qualifying study is booked</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A qualifying study is done and its report is awaited</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A qualifying study is requested</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A qualifying study was done longer ago than a report may take, and is not reported</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A qualifying study was requested longer ago than an appointment may take, and is not booked</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A questionnaire that is not whole has no total</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason code, a note of at least 10 characters, the clinician and the day are mandatory; stored append-only and printed in the discharge summary</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recorded decision not to refer now is in force</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A red flag of the emergency tier is not cleared</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A red flag of the urgent tier is not cleared</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request without an appointment for longer than this is chased</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A return to running changes one variable at a time: distance, frequency, pace, hills, sprints; forward after 2 runs that settled by the next morning</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rise of worst pain that voids a recorded decision</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run longer than 1.10 x the longest of the 30 days before it is a spike: small to 1.30, moderate to 2.00, large above</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run or run-walk as planned</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run without a tag and without an ascent counts as neither; its km are named</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run without a tag counts as neither; its km are named</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A snooze counts for at most 14 days, its last day included; beyond that it is cut and the clinician is told</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spike in a single run is better evidenced than a weekly rise</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A strength session as prescribed</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A study without a report for longer than this is chased</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sudden pop or bruising: see the red flag of a proximal hamstring avulsion or complete tear</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week without any logged run is not known, not 0 km: nobody said that the log is complete</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abbott JH, Schmitt J. Minimum important differences for PSFS, 4 region-specific measures and NPRS. JOSPT 2014;44:560–4. doi 10.2519/jospt.2014.5248</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above 1.10 to 1.30 x the longest run of the 30 days before</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above 1.30 to 2.00 x the longest run of the 30 days before</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above 2.00 x the longest run of the 30 days before</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above the kneecap</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above the kneecap, left and right</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access or funding</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acute knee clinic or orthopaedic contact within days; X-ray first</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acute:chronic ratio of exponentially weighted means over 7 and 28 days: a description, never a risk</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acute:chronic ratio, coupled: a description, never a risk</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acute:chronic ratio, uncoupled: a description, never a risk</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice to the clinician, never applied by itself; two sessions in a row to reduce speak for one phase back</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aged about 9-16 with hip, thigh or knee pain and a limp; the hip turns in less, or turns out as it bends</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already imaged elsewhere</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altered running efficiency, with a higher risk of injury over time</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An activity keeps its name after its first score; another one is added</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An activity of daily living scored 3/10 or less on the PSFS</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An episode on both sides: 100 x lower / higher</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An imaging decision is due from this day after onset</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An imaging decision is worth considering from this day after onset</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An injury counts when pain restricts or stops running for 7 days or 3 sessions in a row, or needs a clinician (for statistics only)</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anti-inflammatory medicine where medically appropriate</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the patient reports it; the evidence is limited</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about anticoagulants</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about anticoagulants, ulcer, kidney disease, heart failure, asthma sensitivity, pregnancy</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for saddle time</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Association only: few flares, no control for anything else, and days with an entry are not a sample of all days</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most 2 snoozes in a row; the third is refused: decide, refer or not indicated</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avoid deep hamstring stretches until pain improves</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avoids stairs, squatting or kneeling</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avulsion</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awaiting specialist opinion</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BMJ Best Practice, cauda equina syndrome, diagnosis approach</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back at the agreed weekly distance, without a spike above small for 4 weeks</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the knee</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the knee, left and right</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back or leg pain with new or worsening bladder or bowel disturbance, saddle numbness, neurological symptoms in both legs, or sexual dysfunction</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind or around the kneecap, left and right</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below 80 marked, 80-89.9 moderate, 90 and over acceptable, above 110 check the data or the other side</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the kneecap</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the kneecap, left and right</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benefit of low certainty</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binkley JM et al. Phys Ther 1999;79:371–83</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bobos P et al. J Orthop 2020;21:40–8 PMC7025089</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bodyweight drop lunge, painful leg in front, before a return to running</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bodyweight drop lunge, painful leg in front, without pain</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bolgla LA et al. NATA position statement: management of individuals with patellofemoral pain. J Athl Train 2018;53(9):820-36. doi 10.4085/1062-6050-231-15 (abstract, key words)</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bonanno DR et al. Br J Sports Med 2017;51:86–96. doi 10.1136/bjsports-2016-096671</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bone stress injuries in runners, PMC7049623</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bone stress injury</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bridge holds, straight-leg pull-down, prone or seated curl hold, with little hip flexion</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brisk walk of 30 min</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brisk walk of 30 min, pain at most 2 during it and the next morning</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buttock</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buttock, left and right</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSP Physiotherapy journal Mar 2024, National Suspected CES Pathway (GIRFT)</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cacchio A et al. Br J Sports Med 2014;48:448 abstract (truncated)</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadence of 165-180 steps a minute</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadence: the mean of flat easy runs, weighted by distance</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calf</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calf, left and right</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot sit for 15 minutes although work or driving needs it</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot take 4 steps; a fall; osteoporosis, steroids or age 65 and over with focal bony pain</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity, and that the risks were explained, stand in the note</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catches a decline of the uninvolved side</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cautious, shortened stride</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes on gradually and warms up with activity, worse on sitting, uphill and the morning after; a tear begins suddenly</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the same item only; never average across items</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compensation: glute stiffness</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compensation: low-back tightness</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compression of the tendon at the sit-bone</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constant non-mechanical pain with weight loss, fever or sweats, malaise, or a history of cancer</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consult a physiotherapist or sports physician; ultrasound or MRI can help to rule out tendinopathy or a partial tear</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consult a physiotherapist or sports physician; ultrasound or MRI can help where a partial tear or another cause is in question</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content validity was rated insufficient</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contraindication or pregnancy</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control of hip and knee on one leg</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core stability</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from the day phase 0 starts, that day being day 1; prompt a review on day 10, overdue after day 14</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current concepts on patellofemoral pain in recreational runners. J Athl Train, PMC7740062 (abstract)</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom insoles</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep ache at the top of the hamstring near the sit-bone</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep flexion on one leg</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deficit = 100 - limb symmetry index</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different scales or versions are never compared</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differing MRI appearances of symptomatic PHT with ageing. Clin Radiol 2018. doi 10.1016/j.crad.2018.06.014</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs from</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs from a tear</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discomfort running uphill or accelerating</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussed, and contraindications checked by the prescriber; no dose is kept here and no drug recommended</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance of the calendar week, Monday to Sunday, and of the last 7 days</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop lunge</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early recurrence: consider imaging earlier. The state is unchanged</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy running is allowed within the pain rules</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy storage</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy-storage session</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error of 5.3 at one time point</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every third day at first</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excessive forward lean</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise aimed at the hip may be preferred early; hip, knee and free activity ended alike after a year in one trial [V107]</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expect months: expert advice is education and progressive loading, with little compression early [V44]</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expect months: most care is education and progressive loading, with little compression early [V44]</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falling: the median slope of the last 28 days is below 0</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feet and insoles</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer stairs, squats and downhill runs, taping where it helps, education on load</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five single-leg squats, the same time each day</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five squats on two legs to 90°, the same time each day</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five step-downs from 20 cm, the same time each day</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed dynamometer ICC 0.90-0.97, but wide limits of agreement against isokinetics</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fluid in the bursa beside it is often seen and does not make it another condition</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focal bony pain, worse with impact and not warming up, pain on hopping, a change of load 3-8 weeks earlier, low energy availability, low bone density or menstrual change, an earlier bone stress injury</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foot lands under the centre of mass</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foot rolls inward more than on the other side, or new shoes</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frandsen JSB et al. How much running is too much? Identifying high-risk running sessions in a 5200-person cohort study. Br J Sports Med 2025;59(17):1203–10. doi 10.1136/bjsports-2024-109380 (PMCID PMC12421110); BJSM blog 6 Oct 2025</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freckleton G, Cook J, Pizzari T. Br J Sports Med 2014;48:713–7</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the flare or onset; past 72 hours the ice window is over</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front of the thigh</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front of the thigh, left and right</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full training, strength at least twice a week</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuller CW et al. Consensus statement, football injury definitions. Br J Sports Med 2006;40:193–201 (wording via Sports Med Open 2020, table 1)</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuller CW, Bahr R, Dick RW, Meeuwisse WH. Recurrences, reinjuries and exacerbations. Clin J Sport Med 2007;17:197–200</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GP the same week, or the suspected-cancer pathway</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gait analysis done: date and summary</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaitonde DY, Ericksen A, Robbins RC. Patellofemoral pain syndrome. Am Fam Physician 2019;99(2):88-94 (abstract)</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gentle hip mobility</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the date</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glute bridge</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals met, or a plateau agreed</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goom, Malliaras, Reiman, Purdam – accepted manuscript title page (scribd 730045713); body not readable here</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groin</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groin or anterior hip pain on weight bearing, pain at the end of hip rotation, positive hop test</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groin, left and right</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guided injection</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hamstring</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hamstring bursitis</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hamstring offload through glute recruitment</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hamstring stretching</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hamstring tendon</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard days back to back: runs tagged interval, tempo, hill, sprint, race or long, an effort of 7 or more, or 1.5 x the median run of 28 days, on two days in a row</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard running days back to back</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat, after the ice window</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heavy heel strike</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heiderscheit BC et al. Med Sci Sports Exerc 2011;43:296–302</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hill repeats or sprint sessions</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hill share: km tagged hill, or with an ascent of 20 m or more a km, of all km</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip abduction</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip abduction by hand-held dynamometer</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip abduction, bridges, wall-sit holds, with little knee flexion under load</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip adduction</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip adduction by hand-held dynamometer</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip and knee</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip and knee alignment</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip drop (weak gluteus medius)</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip extension</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip extension by hand-held dynamometer</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip first</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip strength while the knee is irritable</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip thrust</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip-flexor release</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hops, landing, run-walk, hills last, every third day at first</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hops, skips, hills or sprints as planned</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hot, red, swollen; fever; immunosuppressed; a recent injection</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hott A et al. Patellofemoral pain: one-year results of a randomized trial comparing hip exercise, knee exercise, or free activity. Scand J Med Sci Sports 2019. doi 10.1111/sms.13613 (abstract)</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IJSPT 2021, knee-flexor strength methods, PMC8016447</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ice</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imaging decision recorded if it was ever due</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immediate emergency department referral; the MRI is arranged there (as soon as possible, within 4 hours of request). Never an outpatient imaging letter</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impellizzeri FM et al. Sports Med 2021;51:581–92. doi 10.1007/s40279-020-01378-6</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improving by at least the meaningful change</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In tendinopathy: tensile and compressive load in hip flexion</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inflammatory back pain pattern</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner side of the knee</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner side of the knee, left and right</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intense interval training</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isometric</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isometric hamstring hold</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isometric hamstring hold (long-lever bridge)</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isometric hold</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isometric knee extension by hand-held dynamometer</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isometric knee flexion by hand-held dynamometer</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isotonic</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isotonic in hip flexion</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint stress per mile rose by 14 % with 10 % longer steps and fell by 7.5 % with shorter ones, in women running at one speed</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee Surg Sports Traumatol Arthrosc 2021 doi 10.1007/s00167-021-06598-5; also Nasser 2023 COSMIN 2693</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee extension</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee falls inward on squatting, stepping down or running</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee flexion</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kneecap</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LEFS of 40/80 or less</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg press and step-down in little knee flexion, hip strength with load</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg press, 0-60°</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg-length difference or unstable foot mechanics, where the article sees a major role</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg-length imbalance</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less impact at heel strike</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less mobile: quadriceps, hamstrings, calf or the lateral restraint of the kneecap</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limb symmetry 80 or more</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limb symmetry 90 or more</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limb symmetry 90 or more on knee extension and hip abduction</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limb symmetry 90 or more on knee flexion and single-leg bridge</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limb symmetry index = 100 x involved / uninvolved, where higher is better</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limited stride length</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load on the patellofemoral joint beyond what it is used to: squatting, stairs, running, sitting with a bent knee</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loaded single-leg deadlift</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loaded single-leg deadlift at most 3, stable over 24 h</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loaded single-leg deadlift at most 3, stable over 24 h; symmetry 90 or more</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lolli L et al. Br J Sports Med 2019;53:921 (mathematical coupling) and 53:1510</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long sitting with bent knees, or kneeling at work</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long sitting, especially on hard chairs</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long steps at a low cadence</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long-lever bridge</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long-lever bridge at most 3, stable over 24 h</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long-lever bridge at most 3, stable over 24 h; single-leg bridge 20 or more, or symmetry 80 or more; 3-4 weeks or more</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again at the diagnosis; a plain X-ray is advised where conservative care has not helped</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low back</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low back pain that began before 45 and has lasted over 3 months, with four or more of: onset before 35, waking in the second half of the night, buttock pain, better with movement, better within 48 hours of an anti-inflammatory, first-degree relative with spondyloarthritis, arthritis, enthesitis, psoriasis (with three: HLA-B27)</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low back, left and right</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower hamstring</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower hamstring, left and right</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MRI (X-ray first under 25)</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MRI and orthopaedic or sports medicine contact the same or next working day; the outcome is better with early surgery</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MRI is more sensitive than ultrasound for oedema around the tendon and for tendinopathy; abnormal tendons past 45 may be incidental</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MRI of the lumbar spine, with or without the pelvis</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MRI, or ultrasound where the expertise exists</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure hip abduction</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure hip abduction and extension</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure knee extension</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure knee flexion and the single-leg bridge</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mechanism</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle of the hamstring</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle of the hamstring, left and right</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More gym work in deep hip flexion (deadlifts, lunges, deep squats)</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NICE NG65 2017 (recommendations page; NHSL referral guideline copy)</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NRS MDC/MCID in specific back pain, doi 10.1055/a-1304-3677 (n = 1,232)</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nasser AM et al. Phys Ther Sport 2021;48:67–75</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New foot drop, or power failing over hours to days</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next-morning pain back at the baseline after the latest session</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night or rest pain with systemic features</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change after 6-8 weeks of loading as prescribed</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No guideline found makes imaging at 4 weeks routine; tendon changes are seen on MRI in people without pain [V9]</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No locking, no swelling within hours of an injury, no giving way with a twist: these speak for another cause</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pain at rest</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No relation with injury was found; the 10 % rule is folklore</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No specific evidence found</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No uncleared red flag</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No universal optimum: cadence rises with speed. The safer instruction is 5-10 % on the runner's own baseline, at most 10 % at a change. Watches often export strides of one foot: 70-110 is asked about, never doubled silently</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value found for the hamstring origin</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows when symptoms began: ask</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-weight-bearing and same-day X-ray of both hips</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-weight-bearing and same-day medical or orthopaedic discussion</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the above: not due yet. This does not exclude serious pathology</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a reason for referral in itself</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not indicated now needs a review within 42 days, that day included; the day after, the band returns</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested as a rule in runners who come back from injury</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not together with ice</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observational, in uninjured adults with watches; not rehabilitation patients, not hamstring-specific</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observational, in uninjured adults with watches; not rehabilitation patients, not hamstring-specific; the risk did not rise evenly with size</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only once pain improves</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only runs with both a duration and an effort count</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orthoses prevented injury overall (RR 0.72) and stress fracture (RR 0.59) but not soft-tissue injury (RR 0.79, 0.55-1.14); none specific to the hamstring origin</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other reason</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outer side of the knee</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outer side of the knee, left and right</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overpronation or flat-foot collapse</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overstride impact at heel strike</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overstriding</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PHT in a triathlete, eccentric hip-extensor treadmill case, JOSPT, PMC4615691 (VISA-H 23→83)</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PLoS One 2018, hip abductor positions, PMC6101381</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PMC3500130</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSFS 2.0 is a different scale</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSFS mean 8 or more, or gained by at least the meaningful change</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain and stiffness must not rise from week to week</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain around or behind the kneecap</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain around or behind the kneecap, of slow or sudden onset, without a structural cause that explains it</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain at most 3 over 24 h and back to baseline the next morning: can progress. Pain of 4-5 and back to baseline the next morning: hold. Above 5, or not back to baseline the next morning: reduce. No next-morning score, no verdict</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain at rest 0-2</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain during activity: 0-2 safe, 3-5 acceptable, 6-10 too high</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain may reach 5 during or after loading and must have subsided by the next morning</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain on running, more so on hills</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain on sitting</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain on sitting for long with a bent knee</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain on squatting</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain on stairs, down more than up</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain on walking of 5/10 or more</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain when sitting or driving</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain when the hamstrings are stretched</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patellofemoral pain</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient declines</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pelvic control during running</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pelvic tilt</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pelvic-tilt drills</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase 0 met, or at once where tolerated</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase 1</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase 2</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase 2; the stretching gate opens here</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase 3 and running or jumping goals</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase 4</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Piriformis stretch</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain radiographs are not needed for the diagnosis</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefabricated foot orthoses together with exercise, for up to 6 weeks, where the foot rolls inward</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progressive neurological signs in one leg</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prone curl 10RM</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed by the days from the first documented symptom-free day to the recurrence: from 14 on a new episode, below that the same one; with no symptom-free day documented the same one</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proximal hamstring tendinopathy</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push-off mechanics</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quadriceps strength at an angle that is tolerated</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quadriceps strength with little joint stress</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quadriceps stretch</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapidly progressive motor deficit</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall bias [V42]</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall bias: ask at intervals of 4 weeks at most</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record mm and the method (structural or functional)</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record only</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced push-off power</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RehabDesk uses day 21 and day 28 where the clinic sets no others: one day earlier than the strict reading</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative rest broken: a run with hills, speed, sprints or a long run inside its window</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative rest, not full rest: avoid hills, speed work, sprints and long runs</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative rest: avoid hills, speed work, sprints and long runs; sit-bone off-loading, no deep stretching, education</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest pain 0-2; worst pain falling, or at most 5</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restores glute activation</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result would not change management</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return and maintain</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to hills or speed work after weeks without</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rheumatology; not local hamstring imaging. The imaging state is unchanged</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rise of worst pain since the last red-flag screen after which red flags are screened again</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Romanian deadlift, single-leg too, deep hip thrust, step-ups, lunges, at 70-90° of hip flexion</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running alternated with long cycling</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running or jumping is a goal</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running-form correction and gait analysis</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running-form target: foot lands under the centre of mass</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running-form target: less impact at heel strike</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running-form target: upright torso</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SANE overview page quoting Rhon et al. (no address returned)</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe strengthening in the early stage</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salaffi F et al. Eur J Pain 2004;8:283–91. doi 10.1016/j.ejpain.2003.09.004</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same-day X-ray or emergency department</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same-day emergency or orthopaedic assessment</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same-day medical assessment</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same-day medical assessment (Wells score)</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same-day spinal service or emergency department</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sciatic or lumbar</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen for suspected cauda equina, progressive neurological signs in one leg, and the inflammatory back pain pattern</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the running-form targets</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-management and relapse plan given</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session load: minutes x effort (0-10), in arbitrary units</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharp pain during sprinting</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shin</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shin, left and right</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short-lever single-leg bridges</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short-term relief only; not in place of exercise</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown from 28 logged days on; the same objections as to any ratio of load [V28]</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side-lying hip abduction</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single-leg Romanian deadlift</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single-leg bridge</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single-leg bridge 20 or more, or symmetry 80 or more</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single-leg bridge with a long lever, the same time each day</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single-leg bridge, prone curl, hip thrust, Nordic late, with little hip flexion</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single-leg deadlift or arabesque with load, the same time each day</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single-leg hamstring bridge to fatigue</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single-leg heel-rise and hop, repetitions</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single-leg hop</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single-leg squat</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single-leg squat at most 3, stable over 24 h</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single-leg squat at most 3, stable over 24 h; symmetry 90 or more</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single-leg step-down, repetitions in 30 seconds</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit-bone</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit-bone pressure</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit-bone, left and right</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting and kneeling</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze only</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snoozes in a row; the next is refused: refer, or not indicated</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specific to the athlete</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed share: km tagged interval or sprint, of all km</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spinal or sports medicine referral; MRI of the lumbar spine, with or without the pelvis</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split jumps, A-skips, hills, sprints, bounding, every third day at first</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split squat</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split squat, single-leg squat, step-up, deeper and heavier</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squat on two legs</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squat on two legs at most 3, stable over 24 h</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squat on two legs at most 3, stable over 24 h; next-morning pain back at the baseline; 1 week or more</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stability and control</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stable at 0-3 on the loading test over 24 h; 4-10 is not tolerated</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard error = SD x sqrt(1 - ICC); smallest detectable change at 95 % = 1.96 x sqrt(2) x that</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start early</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step-down</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step-down at most 3, stable over 24 h</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step-down at most 3, stable over 24 h; symmetry 80 or more; 3 weeks or more</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step-down in 30 s</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step-down, painful leg on the step, pain at most 2</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stiff or sore at the sit-bone the morning after load</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop running; MRI is the imaging test (X-ray is often negative, ultrasound not suitable)</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength equal on both sides: 10RM prone curl, or repeated single-leg bridge (symmetry 90 or more)</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength equal on both sides: knee extension, or step-downs (symmetry 90 or more)</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength in deep knee flexion</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength session</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strengthening, the most important part of preventing a recurrence</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stride frequency, foot position and metabolic cost. J Exp Biol 2015;218:3406–14. doi 10.1242/jeb.125500</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudden increase in stairs, squatting or downhill running</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudden increase in weekly mileage</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudden pain on push-off or landing, a straight leg can't be raised, a gap above or below the kneecap, the kneecap sits high or low</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudden pop, immediate loss of function, bruising of the posterior thigh (may take 3-7 days), palpable gap, marked weakness, foot drop</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervised loading first</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspected bone stress injury: femur, patella or tibia</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspected bone stress injury: pubic ramus, ischium or sacrum</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspected cauda equina</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspected deep vein thrombosis</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspected femoral-neck stress fracture</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspected infection (septic bursa or joint, discitis)</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspected proximal hamstring avulsion or complete tear</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspected rupture of the quadriceps or patellar tendon, or fracture of the patella</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspected slipped upper femoral epiphysis</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspected structural knee injury</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swelling and warmth of one calf or thigh, recent immobility, surgery or flight</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swelling within hours of an injury, a locked knee, a kneecap that went out, giving way on a twist</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symptom-free days after which a recurrence is proposed as a new episode</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symptoms persist for longer than 3-4 weeks</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symptoms significantly affect daily movement</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taping of the kneecap together with exercise, for up to 4 weeks</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten-repetition maximum of the prone curl</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tendinopathy, partial tear or bursa</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensile and compressive load of the tendon in hip flexion, more than it is used to</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app can't tell which of the patient's activities are daily living: the clinician does</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app proposes the next run; the clinician decides</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appointment has passed and no outcome is recorded</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article's major trigger; measure hip abduction and extension</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinician confirms; the choice and its reason are stored</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The common tendon of the hamstrings at the sit-bone (ischial tuberosity) is painful under load</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The condition has no imaging rule</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consider day since onset is reached, or possibly so: consider imaging</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The discharge criteria</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The due day since onset is reached: an imaging decision is due</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The episode is discharged</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fewest exercise sessions a week that are on target</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The knee gives way as pain switches off the quadriceps</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 7 days are part of both sums, so the ratio is coupled by arithmetic alone</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latest pain entries say symptom-free: confirm that it is resolved</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latest test with both sides, in this pathway's order of tests</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest a decision of not indicated counts from its date</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest a snooze counts from its date</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of the activities is compared over those scored on both days</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most exercise sessions a week that are on target; 5 or more: check recovery</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most telling of the examination's findings</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printed original has 0-2, 2-5 and 5-10; another source 0-3, 4-5 and above</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ratio is rescaled acute load; no sweet spot is drawn</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, whatever the day</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thorborg K et al. Scand J Med Sci Sports 2010;20:493–501</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three short-lever single-leg bridges at 0-3, stable over 24 h</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three short-lever single-leg bridges at 0-3, stable over 24 h; next-morning pain back at baseline; 1-2 weeks or more</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three short-lever single-leg bridges, the same time each day</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tight hip flexors</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tightness, overuse or the way of running overloads the posterior chain</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tissue</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel or holiday</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turmeric or omega-3 supplements</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two sessions 72 h apart tolerated; next-morning pain back at baseline</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two sessions 72 h apart tolerated; next-morning pain back at the baseline</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two sessions 72 h or more apart tolerated, next-morning pain back at the baseline</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unable to bear weight, or trauma with suspected fracture</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 20 poor, about 25 average, over 30 good, in male footballers of 16-34 years</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until the stretching gate opens</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper hamstring</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper hamstring, left and right</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upright torso</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually coexists with, or is mistaken for, proximal hamstring tendinopathy</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of 70-110 may be strides of one foot and are left out</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values under different protocols are not comparable</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void early by significant impact recorded after it, worst pain 2 points above the worst at the decision, a higher band for a snooze, or any red flag</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waldhelm A et al. 2024 doi 10.3233/IES-230084</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walks with a limp</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall-sit hold</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak core stabilisers</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak glutes, so that the hamstrings take over</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak hamstrings in the lengthened position</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak hip abductors, extensors or external rotators</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak quadriceps</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week-on-week change of distance: a description, never a risk</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where only the total is ours to keep, no item can be entered</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the quadriceps is short</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Williams S et al. Better way to determine the ACWR? Br J Sports Med 2017;51:209–10</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Willson JD et al. Effects of step length on patellofemoral joint stress in female runners with and without patellofemoral pain. Clin Biomech 2014;29:243-7 (abstract)</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Willy RW, Hoglund LT, Barton CJ et al. Patellofemoral pain: clinical practice guidelines. J Orthop Sports Phys Ther 2019;49(9):CPG1-CPG95. doi 10.2519/jospt.2019.0302 (title page and abstract)</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a pain entry for longer than this a state is provisional</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woken by pain on 3 nights a week or more</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worsening of an injury that was not fully recovered is the same episode and its clock goes on; a repeat after full recovery, by professional opinion, is a new episode and its clock starts again</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worsening sensory, motor or reflex change in one leg</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst pain at most 2 for 14 days or more</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst pain at most 5, or falling</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X-ray of the pelvis first (ischial apophyseal avulsion)</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yamato TP, Saragiotto BT, Lopes AD. JOSPT 2015;45:375–80 (abstract copy)</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Young (under 25) with sudden onset</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zissen MH et al. High hamstring tendinopathy: MRI and US imaging… AJR 2010. doi 10.2214/AJR.09.3674</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as prescribed</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fifamedicalnetwork.com "Proximal hamstring avulsion"</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grsm.ca PHT page</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>healthhp.com.au bands</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>musculoskeletalkey.com "Repair of proximal hamstring avulsion"; orthoempearls.com "Goodbye thigh"</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patient-watch.com VISA-H</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pogophysio.com.au "Proximal hamstring tendinopathy exercise protocol" (reports Goom 2016: daily test, 0–3 / 4–10 cut)</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proximal hamstring origin and ischial tuberosity</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running-physio.com/pht-return-to-running (Goom)</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volantept.com "When to get imaging" (cites Warden, Davis, Fredericson 2014)</source>
        <extracomment>pathways</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
