<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>RehabDesk</name>
    <message>
        <source>Red flag not cleared: {names}.</source>
        <extracomment>domain</extracomment>
        <translation>Red Flag nicht aufgehoben: {names}.</translation>
    </message>
    <message>
        <source>Imaging decision due.</source>
        <extracomment>domain</extracomment>
        <translation>Entscheidung zur Bildgebung fällig.</translation>
    </message>
    <message>
        <source>Consider whether imaging would help.</source>
        <extracomment>domain</extracomment>
        <translation>Erwägen, ob Bildgebung helfen würde.</translation>
    </message>
    <message>
        <source>Imaging needs chasing.</source>
        <extracomment>domain</extracomment>
        <translation>Bei der Bildgebung nachhaken.</translation>
    </message>
    <message>
        <source>Worst pain rising: {trend} points a week over the last 4 weeks.</source>
        <extracomment>domain</extracomment>
        <translation>Stärkster Schmerz steigt: {trend} Punkte pro Woche in den letzten 4 Wochen.</translation>
    </message>
    <message>
        <source>Hard runs on two days in a row in the last 14.</source>
        <extracomment>domain</extracomment>
        <translation>Harte Läufe an zwei Tagen in Folge in den letzten 14.</translation>
    </message>
    <message>
        <source> on {on}</source>
        <extracomment>domain</extracomment>
        <translation> am {on}</translation>
    </message>
    <message>
        <source>Sides differ: limb symmetry {lsi:.1f} % in {label}{on}.</source>
        <extracomment>domain</extracomment>
        <translation>Seitendifferenz: Kraftseitenvergleich {lsi:.1f} % bei {label}{on}.</translation>
    </message>
    <message>
        <source>Run of {distance_km:.1f} {when}: {pct:.1f} % longer than the longest of the 30 days before ({longest_30d_km:.1f}), a {size} spike.</source>
        <extracomment>domain</extracomment>
        <translation>Lauf von {distance_km:.1f} {when}: {pct:.1f} % länger als der längste der 30 Tage davor ({longest_30d_km:.1f}), Belastungsspitze {size}.</translation>
    </message>
    <message>
        <source>{sessions} in the last 7 days; {wanted} are aimed at.</source>
        <extracomment>domain</extracomment>
        <translation>{sessions} in den letzten 7 Tagen; Ziel: {wanted}.</translation>
    </message>
    <message>
        <source>{count} session</source>
        <extracomment>domain</extracomment>
        <translation>{count} Einheit</translation>
    </message>
    <message>
        <source>{count} sessions</source>
        <extracomment>domain</extracomment>
        <translation>{count} Einheiten</translation>
    </message>
    <message>
        <source>Review was planned for {review}.</source>
        <extracomment>domain</extracomment>
        <translation>Wiedervorlage war geplant für {review}.</translation>
    </message>
    <message>
        <source>the last entry</source>
        <extracomment>domain</extracomment>
        <translation>letzter Eintrag</translation>
    </message>
    <message>
        <source>first contact, without pain, run, test or visit</source>
        <extracomment>domain</extracomment>
        <translation>Erstkontakt, ohne Schmerz, Lauf, Test oder Termin</translation>
    </message>
    <message>
        <source>{quiet} days since {since}.</source>
        <extracomment>domain</extracomment>
        <translation>{quiet} Tage her: {since}.</translation>
    </message>
    <message>
        <source> (found {found})</source>
        <extracomment>domain</extracomment>
        <translation> (gefunden {found})</translation>
    </message>
    <message>
        <source>visit</source>
        <extracomment>domain</extracomment>
        <translation>Termin</translation>
    </message>
    <message>
        <source>phase {phase}</source>
        <extracomment>domain</extracomment>
        <translation>Phase {phase}</translation>
    </message>
    <message>
        <source>goal {km:g} a week</source>
        <extracomment>domain</extracomment>
        <translation>Ziel {km:g} pro Woche</translation>
    </message>
    <message>
        <source>important gain {score}</source>
        <extracomment>domain</extracomment>
        <translation>wichtige Verbesserung {score}</translation>
    </message>
    <message>
        <source>discharge {score:g}</source>
        <extracomment>domain</extracomment>
        <translation>Abschluss {score:g}</translation>
    </message>
    <message>
        <source>Pain, 0–10: lower is better</source>
        <extracomment>domain</extracomment>
        <translation>Schmerz, 0–10: niedriger ist besser</translation>
    </message>
    <message>
        <source>worst pain</source>
        <extracomment>domain</extracomment>
        <translation>stärkster Schmerz</translation>
    </message>
    <message>
        <source>Running: a bar is a week, a dot is a run</source>
        <extracomment>domain</extracomment>
        <translation>Laufen: ein Balken ist eine Woche, ein Punkt ein Lauf</translation>
    </message>
    <message>
        <source>Strength, left and right</source>
        <extracomment>domain</extracomment>
        <translation>Kraft, links und rechts</translation>
    </message>
    <message>
        <source>Strength: {label}</source>
        <extracomment>domain</extracomment>
        <translation>Kraft: {label}</translation>
    </message>
    <message>
        <source>Relative rest</source>
        <extracomment>domain</extracomment>
        <translation>Relative Schonung</translation>
    </message>
    <message>
        <source>Phase {phase}</source>
        <extracomment>domain</extracomment>
        <translation>Phase {phase}</translation>
    </message>
    <message>
        <source>{title} is missing.</source>
        <extracomment>domain</extracomment>
        <translation>{title} fehlt.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <extracomment>domain</extracomment>
        <translation>Bitte ausfüllen.</translation>
    </message>
    <message>
        <source>This is not {article} {replace} known here.</source>
        <extracomment>domain</extracomment>
        <translation>Das ist hier nicht bekannt ({article} {replace}).</translation>
    </message>
    <message>
        <source>Use one of: {shown}.</source>
        <extracomment>domain</extracomment>
        <translation>Erlaubt ist eines von: {shown}.</translation>
    </message>
    <message>
        <source>This date is before 1900.</source>
        <extracomment>domain</extracomment>
        <translation>Dieses Datum liegt vor 1900.</translation>
    </message>
    <message>
        <source>Check the year.</source>
        <extracomment>domain</extracomment>
        <translation>Prüfen Sie das Jahr.</translation>
    </message>
    <message>
        <source>This date is in the future.</source>
        <extracomment>domain</extracomment>
        <translation>Dieses Datum liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>Use a day up to {today}.</source>
        <extracomment>domain</extracomment>
        <translation>Nehmen Sie einen Tag bis {today}.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <extracomment>domain</extracomment>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>Type a plain number.</source>
        <extracomment>domain</extracomment>
        <translation>Geben Sie eine einfache Zahl ein.</translation>
    </message>
    <message>
        <source>{title} is a whole number.</source>
        <extracomment>domain</extracomment>
        <translation>{title} ist eine ganze Zahl.</translation>
    </message>
    <message>
        <source>Type a whole number.</source>
        <extracomment>domain</extracomment>
        <translation>Geben Sie eine ganze Zahl ein.</translation>
    </message>
    <message>
        <source>This text has a character that no file can hold.</source>
        <extracomment>domain</extracomment>
        <translation>Dieser Text hat ein Zeichen, das keine Datei aufnehmen kann.</translation>
    </message>
    <message>
        <source>Type the text again.</source>
        <extracomment>domain</extracomment>
        <translation>Geben Sie den Text erneut ein.</translation>
    </message>
    <message>
        <source>A run's distance is more than 0.</source>
        <extracomment>domain</extracomment>
        <translation>Die Strecke eines Laufs ist mehr als 0.</translation>
    </message>
    <message>
        <source>Correct the distance.</source>
        <extracomment>domain</extracomment>
        <translation>Berichtigen Sie die Strecke.</translation>
    </message>
    <message>
        <source>Perceived exertion is rated from 0 to 10.</source>
        <extracomment>domain</extracomment>
        <translation>Die empfundene Anstrengung wird von 0 bis 10 angegeben.</translation>
    </message>
    <message>
        <source>A strength value is more than 0.</source>
        <extracomment>domain</extracomment>
        <translation>Ein Kraftwert ist größer als 0.</translation>
    </message>
    <message>
        <source>Type what was measured.</source>
        <extracomment>domain</extracomment>
        <translation>Geben Sie den Messwert ein.</translation>
    </message>
    <message>
        <source>No limb gives more than {strongest_n} N.</source>
        <extracomment>domain</extracomment>
        <translation>Kein Arm oder Bein bringt mehr als {strongest_n} N auf.</translation>
    </message>
    <message>
        <source>Check the value and its unit.</source>
        <extracomment>domain</extracomment>
        <translation>Prüfen Sie den Wert und seine Einheit.</translation>
    </message>
    <message>
        <source>A lever is 10 to 60 cm long.</source>
        <extracomment>domain</extracomment>
        <translation>Ein Hebel ist 10 bis 60 cm lang.</translation>
    </message>
    <message>
        <source>{test} is not measured in {unit}.</source>
        <extracomment>domain</extracomment>
        <translation>{test} wird nicht in {unit} gemessen.</translation>
    </message>
    <message>
        <source>Use {sorted}.</source>
        <extracomment>domain</extracomment>
        <translation>Nehmen Sie {sorted}.</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>domain</extracomment>
        <translation> oder </translation>
    </message>
    <message>
        <source>{instrument} goes from {low:g} to {high:g}.</source>
        <extracomment>domain</extracomment>
        <translation>{instrument} reicht von {low:g} bis {high:g}.</translation>
    </message>
    <message>
        <source>Type its total, from {low:g} to {high:g}.</source>
        <extracomment>domain</extracomment>
        <translation>Geben Sie den Gesamtwert ein, von {low:g} bis {high:g}.</translation>
    </message>
    <message>
        <source>A week has 7 nights.</source>
        <extracomment>domain</extracomment>
        <translation>Eine Woche hat 7 Nächte.</translation>
    </message>
    <message>
        <source>Minutes tolerated are asked from 0 to 240, four hours.</source>
        <extracomment>domain</extracomment>
        <translation>Ertragene Minuten werden von 0 bis 240 erfragt, also vier Stunden.</translation>
    </message>
    <message>
        <source>The flag is cleared before the day it was raised.</source>
        <extracomment>domain</extracomment>
        <translation>Die Flag ist vor dem Tag aufgehoben, an dem sie gesetzt wurde.</translation>
    </message>
    <message>
        <source>There is a reason for clearing but no day.</source>
        <extracomment>domain</extracomment>
        <translation>Es gibt einen Grund für die Aufhebung, aber keinen Tag.</translation>
    </message>
    <message>
        <source>Fill in cleared_on, or leave the reason empty.</source>
        <extracomment>domain</extracomment>
        <translation>Füllen Sie cleared_on aus oder lassen Sie den Grund leer.</translation>
    </message>
    <message>
        <source>The study has neither a request nor a day it was done.</source>
        <extracomment>domain</extracomment>
        <translation>Die Untersuchung hat weder eine Anforderung noch einen Tag der Durchführung.</translation>
    </message>
    <message>
        <source>Fill in requested_on or done_on.</source>
        <extracomment>domain</extracomment>
        <translation>Füllen Sie requested_on oder done_on aus.</translation>
    </message>
    <message>
        <source>It is booked before its request.</source>
        <extracomment>domain</extracomment>
        <translation>Der Termin liegt vor der Anforderung.</translation>
    </message>
    <message>
        <source>It was done before its request.</source>
        <extracomment>domain</extracomment>
        <translation>Die Durchführung liegt vor der Anforderung.</translation>
    </message>
    <message>
        <source>It was cancelled before its request.</source>
        <extracomment>domain</extracomment>
        <translation>Die Absage liegt vor der Anforderung.</translation>
    </message>
    <message>
        <source>The report is before the study.</source>
        <extracomment>domain</extracomment>
        <translation>Der Befundbericht liegt vor der Untersuchung.</translation>
    </message>
    <message>
        <source>It was acted on before its report.</source>
        <extracomment>domain</extracomment>
        <translation>Es wurde vor dem Befundbericht gehandelt.</translation>
    </message>
    <message>
        <source>There is no report that could have been acted on.</source>
        <extracomment>domain</extracomment>
        <translation>Es gibt keinen Befundbericht, auf den hätte gehandelt werden können.</translation>
    </message>
    <message>
        <source>Fill in reported_on.</source>
        <extracomment>domain</extracomment>
        <translation>Füllen Sie reported_on aus.</translation>
    </message>
    <message>
        <source>There is a reason for the cancelling but no day.</source>
        <extracomment>domain</extracomment>
        <translation>Es gibt einen Grund für die Absage, aber keinen Tag.</translation>
    </message>
    <message>
        <source>Fill in cancelled_on, or leave the reason empty.</source>
        <extracomment>domain</extracomment>
        <translation>Füllen Sie cancelled_on aus oder lassen Sie den Grund leer.</translation>
    </message>
    <message>
        <source>There is a report but no day the study was done.</source>
        <extracomment>domain</extracomment>
        <translation>Es gibt einen Befundbericht, aber keinen Tag der Durchführung.</translation>
    </message>
    <message>
        <source>Fill in done_on.</source>
        <extracomment>domain</extracomment>
        <translation>Füllen Sie done_on aus.</translation>
    </message>
    <message>
        <source>The study can't be both done and cancelled.</source>
        <extracomment>domain</extracomment>
        <translation>Die Untersuchung kann nicht zugleich durchgeführt und abgesagt sein.</translation>
    </message>
    <message>
        <source>Keep the one that happened.</source>
        <extracomment>domain</extracomment>
        <translation>Behalten Sie, was geschehen ist.</translation>
    </message>
    <message>
        <source>The decision ends before it begins.</source>
        <extracomment>domain</extracomment>
        <translation>Die Entscheidung endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>The note is shorter than {shortest_note} characters.</source>
        <extracomment>domain</extracomment>
        <translation>Die Notiz ist kürzer als {shortest_note} Zeichen.</translation>
    </message>
    <message>
        <source>Say in a sentence why imaging waits.</source>
        <extracomment>domain</extracomment>
        <translation>Sagen Sie in einem Satz, warum die Bildgebung wartet.</translation>
    </message>
    <message>
        <source>There is no such phase.</source>
        <extracomment>domain</extracomment>
        <translation>Eine solche Phase gibt es nicht.</translation>
    </message>
    <message>
        <source>Use {min} to {max}.</source>
        <extracomment>domain</extracomment>
        <translation>Nehmen Sie {min} bis {max}.</translation>
    </message>
    <message>
        <source>A weight, in kg,</source>
        <extracomment>domain</extracomment>
        <translation>Ein Gewicht in kg</translation>
    </message>
    <message>
        <source>The patient was first seen before being born.</source>
        <extracomment>domain</extracomment>
        <translation>Der Erstkontakt liegt vor der Geburt.</translation>
    </message>
    <message>
        <source>Check this date and the date of birth, {born}.</source>
        <extracomment>domain</extracomment>
        <translation>Prüfen Sie dieses Datum und das Geburtsdatum, {born}.</translation>
    </message>
    <message>
        <source>{patient_id} is on file as {name}, born {before}: this is probably another person.</source>
        <extracomment>domain</extracomment>
        <translation>{patient_id} ist erfasst als {name}, geb. {before}: das ist wahrscheinlich eine andere Person.</translation>
    </message>
    <message>
        <source>Give the other person another patient_id, or correct the date of birth.</source>
        <extracomment>domain</extracomment>
        <translation>Geben Sie der anderen Person eine andere patient_id oder berichtigen Sie das Geburtsdatum.</translation>
    </message>
    <message>
        <source>The onset is after the first visit.</source>
        <extracomment>domain</extracomment>
        <translation>Der Beginn liegt nach dem ersten Termin.</translation>
    </message>
    <message>
        <source>Use a day up to {seen}, when the patient was first seen.</source>
        <extracomment>domain</extracomment>
        <translation>Nehmen Sie einen Tag bis {seen}, dem Erstkontakt.</translation>
    </message>
    <message>
        <source>The latest possible onset stands without the earliest.</source>
        <extracomment>domain</extracomment>
        <translation>Der spätestmögliche Beginn steht ohne den frühesten.</translation>
    </message>
    <message>
        <source>Fill in onset_date as well, or leave both empty.</source>
        <extracomment>domain</extracomment>
        <translation>Füllen Sie auch onset_date aus oder lassen Sie beide leer.</translation>
    </message>
    <message>
        <source>The latest possible onset is before the earliest.</source>
        <extracomment>domain</extracomment>
        <translation>Der spätestmögliche Beginn liegt vor dem frühesten.</translation>
    </message>
    <message>
        <source>Use a day from {onset} on.</source>
        <extracomment>domain</extracomment>
        <translation>Nehmen Sie einen Tag ab {onset}.</translation>
    </message>
    <message>
        <source>The discharge is before the first visit.</source>
        <extracomment>domain</extracomment>
        <translation>Der Abschluss liegt vor dem ersten Termin.</translation>
    </message>
    <message>
        <source>Use a day from {first_seen} on.</source>
        <extracomment>domain</extracomment>
        <translation>Nehmen Sie einen Tag ab {first_seen}.</translation>
    </message>
    <message>
        <source>The discharge has no reason.</source>
        <extracomment>domain</extracomment>
        <translation>Der Abschluss hat keinen Grund.</translation>
    </message>
    <message>
        <source>Say why: resolved, discharged, transferred, self_discharged or died.</source>
        <extracomment>domain</extracomment>
        <translation>Sagen Sie, warum: resolved, discharged, transferred, self_discharged oder died.</translation>
    </message>
    <message>
        <source>There is a discharge reason but no day of discharge.</source>
        <extracomment>domain</extracomment>
        <translation>Es gibt einen Abschlussgrund, aber keinen Tag des Abschlusses.</translation>
    </message>
    <message>
        <source>Fill in discharged_on, or leave the reason empty.</source>
        <extracomment>domain</extracomment>
        <translation>Füllen Sie discharged_on aus oder lassen Sie den Grund leer.</translation>
    </message>
    <message>
        <source>A weekly goal</source>
        <extracomment>domain</extracomment>
        <translation>Ein Wochenziel</translation>
    </message>
    <message>
        <source>An episode can't be a recurrence of itself.</source>
        <extracomment>domain</extracomment>
        <translation>Eine Episode kann kein Rezidiv ihrer selbst sein.</translation>
    </message>
    <message>
        <source>Name an earlier episode of this patient, or leave it empty.</source>
        <extracomment>domain</extracomment>
        <translation>Nennen Sie eine frühere Episode dieses Patienten oder lassen Sie es leer.</translation>
    </message>
    <message>
        <source>This can't be less than 0.</source>
        <extracomment>domain</extracomment>
        <translation>Das kann nicht kleiner als 0 sein.</translation>
    </message>
    <message>
        <source>Type 0 or more.</source>
        <extracomment>domain</extracomment>
        <translation>Geben Sie 0 oder mehr ein.</translation>
    </message>
    <message>
        <source>{what} is more than 0.</source>
        <extracomment>domain</extracomment>
        <translation>{what} ist größer als 0.</translation>
    </message>
    <message>
        <source>Correct it, or leave it empty.</source>
        <extracomment>domain</extracomment>
        <translation>Berichtigen Sie es oder lassen Sie es leer.</translation>
    </message>
    <message>
        <source>Type a number from {low:g} to {high:g}.</source>
        <extracomment>domain</extracomment>
        <translation>Geben Sie eine Zahl von {low:g} bis {high:g} ein.</translation>
    </message>
    <message>
        <source>Pain is scored from 0 to 10.</source>
        <extracomment>domain</extracomment>
        <translation>Schmerz wird von 0 bis 10 angegeben.</translation>
    </message>
    <message>
        <source>Type a whole number from 0 to 10.</source>
        <extracomment>domain</extracomment>
        <translation>Geben Sie eine ganze Zahl von 0 bis 10 ein.</translation>
    </message>
    <message>
        <source>Use a day from {start} on.</source>
        <extracomment>domain</extracomment>
        <translation>Nehmen Sie einen Tag ab {start}.</translation>
    </message>
    <message>
        <source>An activity is scored from 0 to 10.</source>
        <extracomment>domain</extracomment>
        <translation>Eine Aktivität wird von 0 bis 10 bewertet.</translation>
    </message>
    <message>
        <source>It was stopped before it was prescribed.</source>
        <extracomment>domain</extracomment>
        <translation>Sie wurde beendet, bevor sie verordnet war.</translation>
    </message>
    <message>
        <source>The symptom-free day is after the day the pain came back.</source>
        <extracomment>domain</extracomment>
        <translation>Der beschwerdefreie Tag liegt nach dem Tag, an dem der Schmerz wiederkam.</translation>
    </message>
    <message>
        <source>Use a day up to {day}.</source>
        <extracomment>domain</extracomment>
        <translation>Nehmen Sie einen Tag bis {day}.</translation>
    </message>
    <message>
        <source>This is not an imaging state known here.</source>
        <extracomment>domain</extracomment>
        <translation>Das ist kein hier bekannter Bildgebungsstatus.</translation>
    </message>
    <message>
        <source>Use one of: {imagingstate}.</source>
        <extracomment>domain</extracomment>
        <translation>Erlaubt ist eines von: {imagingstate}.</translation>
    </message>
    <message>
        <source>Imaging has already been snoozed {limit} times in a row.</source>
        <extracomment>domain</extracomment>
        <translation>Die Bildgebung wurde schon {limit} Mal in Folge zurückgestellt.</translation>
    </message>
    <message>
        <source>Decide: refer, or record that imaging is not indicated.</source>
        <extracomment>domain</extracomment>
        <translation>Entscheiden Sie: überweisen oder eintragen, dass Bildgebung nicht indiziert ist.</translation>
    </message>
    <message>
        <source>A red flag is not cleared ({named}), so the episode can't be closed as {discharge_reason}.</source>
        <extracomment>domain</extracomment>
        <translation>Eine Red Flag ist nicht aufgehoben ({named}), darum kann die Episode nicht abgeschlossen werden als {discharge_reason}.</translation>
    </message>
    <message>
        <source>Clear the flag with its reason first, or close as transferred.</source>
        <extracomment>domain</extracomment>
        <translation>Heben Sie die Flag zuerst mit Grund auf oder schließen Sie als übergeben ab.</translation>
    </message>
    <message>
        <source>A {decision} counts for at most {days} days, so this one counts until {last}.</source>
        <extracomment>domain</extracomment>
        <translation>{decision}: gilt höchstens {days} Tage, also bis {last}.</translation>
    </message>
    <message>
        <source>Nothing need be done; record a new decision then.</source>
        <extracomment>domain</extracomment>
        <translation>Es ist nichts zu tun; tragen Sie dann eine neue Entscheidung ein.</translation>
    </message>
    <message>
        <source>Use a day up to then, or reopen it: in More, Edit episode, empty the day it was closed.</source>
        <extracomment>domain</extracomment>
        <translation>Nehmen Sie einen Tag bis dahin oder öffnen Sie sie wieder: unter Mehr, Episode bearbeiten, den Tag des Abschlusses leeren.</translation>
    </message>
    <message>
        <source>{what} are whole, 1 or more.</source>
        <extracomment>domain</extracomment>
        <translation>{what} sind ganze Zahlen ab 1.</translation>
    </message>
    <message>
        <source>A hold lasts longer than 0 s.</source>
        <extracomment>domain</extracomment>
        <translation>Eine Haltezeit ist länger als 0 s.</translation>
    </message>
    <message>
        <source>It is not said when that was.</source>
        <extracomment>domain</extracomment>
        <translation>Es ist nicht angegeben, wann das war.</translation>
    </message>
    <message>
        <source>Give the date, or the year.</source>
        <extracomment>domain</extracomment>
        <translation>Geben Sie das Datum oder das Jahr an.</translation>
    </message>
    <message>
        <source>the onset</source>
        <extracomment>domain</extracomment>
        <translation>der Beginn</translation>
    </message>
    <message>
        <source>the first contact</source>
        <extracomment>domain</extracomment>
        <translation>der Erstkontakt</translation>
    </message>
    <message>
        <source>This is before {what}, {began}.</source>
        <extracomment>domain</extracomment>
        <translation>Das liegt vor einem früheren Tag: {what}, {began}.</translation>
    </message>
    <message>
        <source>The episode was closed on {closed}.</source>
        <extracomment>domain</extracomment>
        <translation>Die Episode wurde am {closed} abgeschlossen.</translation>
    </message>
    <message>
        <source>This episode is closed since {closed}. {to_reopen}</source>
        <extracomment>domain</extracomment>
        <translation>Diese Episode ist seit {closed} abgeschlossen. {to_reopen}</translation>
    </message>
    <message>
        <source>No run of more than {most:.0f} is taken.</source>
        <extracomment>domain</extracomment>
        <translation>Kein Lauf über {most:.0f} wird angenommen.</translation>
    </message>
    <message>
        <source>Check the distance; it is in {unit}.</source>
        <extracomment>domain</extracomment>
        <translation>Prüfen Sie die Strecke; sie ist in {unit}.</translation>
    </message>
    <message>
        <source>A run takes longer than 0 min.</source>
        <extracomment>domain</extracomment>
        <translation>Ein Lauf dauert länger als 0 min.</translation>
    </message>
    <message>
        <source>{run:g} in {minutes:g} min is {speed:.0f} {unit}/h.</source>
        <extracomment>domain</extracomment>
        <translation>{run:g} in {minutes:g} min sind {speed:.0f} {unit}/h.</translation>
    </message>
    <message>
        <source>Check the distance and the time.</source>
        <extracomment>domain</extracomment>
        <translation>Prüfen Sie Strecke und Zeit.</translation>
    </message>
    <message>
        <source>Cadence is {low:g} to {high:g} steps a minute.</source>
        <extracomment>domain</extracomment>
        <translation>Die Kadenz ist {low:g} bis {high:g} Schritte pro Minute.</translation>
    </message>
    <message>
        <source>An ascent is 0 to {ascent_m:g} m.</source>
        <extracomment>domain</extracomment>
        <translation>Ein Anstieg ist 0 bis {ascent_m:g} m.</translation>
    </message>
    <message>
        <source>This is before the patient was born, {born}.</source>
        <extracomment>domain</extracomment>
        <translation>Das liegt vor der Geburt des Patienten, {born}.</translation>
    </message>
    <message>
        <source>This is more than two years before the first contact, {first_seen}.</source>
        <extracomment>domain</extracomment>
        <translation>Das liegt mehr als zwei Jahre vor dem Erstkontakt, {first_seen}.</translation>
    </message>
    <message>
        <source>Check the year; an older log can be imported.</source>
        <extracomment>domain</extracomment>
        <translation>Prüfen Sie das Jahr; ein älteres Protokoll kann importiert werden.</translation>
    </message>
    <message>
        <source>Date of the row</source>
        <extracomment>domain</extracomment>
        <translation>Datum der Zeile</translation>
    </message>
    <message>
        <source>first name</source>
        <extracomment>domain</extracomment>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>last name</source>
        <extracomment>domain</extracomment>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>{what}: distance, miles</source>
        <extracomment>domain</extracomment>
        <translation>{what}: Strecke, Meilen</translation>
    </message>
    <message>
        <source>What came of the call is missing.</source>
        <extracomment>domain</extracomment>
        <translation>Was der Anruf ergab, fehlt.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <extracomment>domain</extracomment>
        <translation>Wählen Sie einen.</translation>
    </message>
    <message>
        <source>What was said is missing.</source>
        <extracomment>domain</extracomment>
        <translation>Was gesagt wurde, fehlt.</translation>
    </message>
    <message>
        <source>Say it in a few words.</source>
        <extracomment>domain</extracomment>
        <translation>Sagen Sie es in wenigen Worten.</translation>
    </message>
    <message>
        <source>The next review lies in the past.</source>
        <extracomment>domain</extracomment>
        <translation>Die nächste Wiedervorlage liegt in der Vergangenheit.</translation>
    </message>
    <message>
        <source>Use today or a later day.</source>
        <extracomment>domain</extracomment>
        <translation>Nehmen Sie heute oder einen späteren Tag.</translation>
    </message>
    <message>
        <source>Entries of {author} wait for a countersign.</source>
        <extracomment>domain</extracomment>
        <translation>Einträge von {author} warten auf eine Gegenzeichnung.</translation>
    </message>
    <message>
        <source>Read and countersign them first.</source>
        <extracomment>domain</extracomment>
        <translation>Lesen Sie sie zuerst, und zeichnen Sie sie gegen.</translation>
    </message>
    <message>
        <source>Nothing has been typed yet.</source>
        <extracomment>domain</extracomment>
        <translation>Noch ist nichts getippt.</translation>
    </message>
    <message>
        <source>Fill in at least one value.</source>
        <extracomment>domain</extracomment>
        <translation>Füllen Sie mindestens einen Wert aus.</translation>
    </message>
    <message>
        <source>The next review is before this visit.</source>
        <extracomment>domain</extracomment>
        <translation>Die nächste Wiedervorlage liegt vor diesem Termin.</translation>
    </message>
    <message>
        <source>Use a day from {date} on.</source>
        <extracomment>domain</extracomment>
        <translation>Nehmen Sie einen Tag ab {date}.</translation>
    </message>
    <message>
        <source>The episode is closed, so nothing is left to review.</source>
        <extracomment>domain</extracomment>
        <translation>Die Episode ist abgeschlossen, es ist nichts mehr vorzulegen.</translation>
    </message>
    <message>
        <source>Leave it empty, or reopen the episode first.</source>
        <extracomment>domain</extracomment>
        <translation>Lassen Sie es leer oder öffnen Sie zuerst die Episode wieder.</translation>
    </message>
    <message>
        <source>Course</source>
        <extracomment>domain</extracomment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Rest</source>
        <extracomment>domain</extracomment>
        <translation>Schonung</translation>
    </message>
    <message>
        <source>Red flags</source>
        <extracomment>domain</extracomment>
        <translation>Red Flags</translation>
    </message>
    <message>
        <source>Decisions</source>
        <extracomment>domain</extracomment>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Imaging</source>
        <extracomment>domain</extracomment>
        <translation>Bildgebung</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>domain</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Today, {today}.</source>
        <extracomment>domain</extracomment>
        <translation>Heute, {today}.</translation>
    </message>
    <message>
        <source>Symptoms began between {onset} and {latest}.</source>
        <extracomment>domain</extracomment>
        <translation>Die Beschwerden begannen zwischen {onset} und {latest}.</translation>
    </message>
    <message>
        <source>Onset, a range</source>
        <extracomment>domain</extracomment>
        <translation>Beginn, ein Zeitraum</translation>
    </message>
    <message>
        <source>Onset</source>
        <extracomment>domain</extracomment>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Symptoms began on {onset}.</source>
        <extracomment>domain</extracomment>
        <translation>Die Beschwerden begannen am {onset}.</translation>
    </message>
    <message>
        <source>First seen</source>
        <extracomment>domain</extracomment>
        <translation>Erstkontakt</translation>
    </message>
    <message>
        <source>First seen on {seen}.</source>
        <extracomment>domain</extracomment>
        <translation>Erstkontakt am {seen}.</translation>
    </message>
    <message>
        <source>a new episode</source>
        <extracomment>domain</extracomment>
        <translation>eine neue Episode</translation>
    </message>
    <message>
        <source>the same episode</source>
        <extracomment>domain</extracomment>
        <translation>dieselbe Episode</translation>
    </message>
    <message>
        <source>Pain came back on {date}: {chosen}. {reason}</source>
        <extracomment>domain</extracomment>
        <translation>Schmerz wieder da am {date}: {chosen}. {reason}</translation>
    </message>
    <message>
        <source>Pain back</source>
        <extracomment>domain</extracomment>
        <translation>Schmerz wieder da</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>domain</extracomment>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source> to {destination}</source>
        <extracomment>domain</extracomment>
        <translation> an {destination}</translation>
    </message>
    <message>
        <source>{label}{where} on {discharged_on}.</source>
        <extracomment>domain</extracomment>
        <translation>{label}{where} am {discharged_on}.</translation>
    </message>
    <message>
        <source>Daily movement significantly affected since {date}.</source>
        <extracomment>domain</extracomment>
        <translation>Alltagsbewegung deutlich beeinträchtigt seit {date}.</translation>
    </message>
    <message>
        <source>Impact</source>
        <extracomment>domain</extracomment>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Relative rest from {date}, that day being day 1: review on day {review}, {asked}; over after day {over}, {last}.</source>
        <extracomment>domain</extracomment>
        <translation>Relative Schonung ab {date} (dieser Tag ist Tag 1): Wiedervorlage an Tag {review}, {asked}; zu Ende nach Tag {over}, {last}.</translation>
    </message>
    <message>
        <source> Ended by phase {phase}.</source>
        <extracomment>domain</extracomment>
        <translation> Beendet durch Phase {phase}.</translation>
    </message>
    <message>
        <source> of known symptoms; the onset is unknown</source>
        <extracomment>domain</extracomment>
        <translation> mit bekannten Beschwerden; der Beginn ist unbekannt</translation>
    </message>
    <message>
        <source>consider imaging</source>
        <extracomment>domain</extracomment>
        <translation>Bildgebung erwägen</translation>
    </message>
    <message>
        <source>an imaging decision is due</source>
        <extracomment>domain</extracomment>
        <translation>eine Entscheidung zur Bildgebung ist fällig</translation>
    </message>
    <message>
        <source>Day {count}{since}: from {day} {what}.</source>
        <extracomment>domain</extracomment>
        <translation>Tag {count}{since}: ab {day} {what}.</translation>
    </message>
    <message>
        <source>Day {count}</source>
        <extracomment>domain</extracomment>
        <translation>Tag {count}</translation>
    </message>
    <message>
        <source> by {clinician}</source>
        <extracomment>domain</extracomment>
        <translation> von {clinician}</translation>
    </message>
    <message>
        <source>{label}: ticked {date}{by}</source>
        <extracomment>domain</extracomment>
        <translation>{label}: angekreuzt {date}{by}</translation>
    </message>
    <message>
        <source> by {cleared_by}</source>
        <extracomment>domain</extracomment>
        <translation> von {cleared_by}</translation>
    </message>
    <message>
        <source>, cleared {cleared}{who}{value}.</source>
        <extracomment>domain</extracomment>
        <translation>, aufgehoben {cleared}{who}{value}.</translation>
    </message>
    <message>
        <source>, not cleared.</source>
        <extracomment>domain</extracomment>
        <translation>, nicht aufgehoben.</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <extracomment>domain</extracomment>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Not indicated</source>
        <extracomment>domain</extracomment>
        <translation>Nicht indiziert</translation>
    </message>
    <message>
        <source>{name} from {date} to {last}{by}: {reason}.</source>
        <extracomment>domain</extracomment>
        <translation>{name} vom {date} bis {last}{by}: {reason}.</translation>
    </message>
    <message>
        <source> Void since {void_on}: it no longer counts.</source>
        <extracomment>domain</extracomment>
        <translation> Hinfällig seit {void_on}: sie gilt nicht mehr.</translation>
    </message>
    <message>
        <source>This pathway has no imaging rule.</source>
        <extracomment>domain</extracomment>
        <translation>Dieser Behandlungspfad hat keine Regel zur Bildgebung.</translation>
    </message>
    <message>
        <source>Consider imaging from {consider}; a decision is due from {due}.</source>
        <extracomment>domain</extracomment>
        <translation>Bildgebung erwägen ab {consider}; Entscheidung fällig ab {due}.</translation>
    </message>
    <message>
        <source>Consider imaging since {consider}; a decision is due from {due}.</source>
        <extracomment>domain</extracomment>
        <translation>Bildgebung erwägen seit {consider}; Entscheidung fällig ab {due}.</translation>
    </message>
    <message>
        <source>Consider imaging since {consider}; a decision due since {due}.</source>
        <extracomment>domain</extracomment>
        <translation>Bildgebung erwägen seit {consider}; Entscheidung fällig seit {due}.</translation>
    </message>
    <message>
        <source>{words}; first {measured}, {date}</source>
        <extracomment>domain</extracomment>
        <translation>{words}; erstmals {measured}, {date}</translation>
    </message>
    <message>
        <source>{value:g} may count one foot only. Strides, so {value2:g} steps a minute?</source>
        <extracomment>domain</extracomment>
        <translation>{value:g} zählt vielleicht nur einen Fuß. Doppelschritte, also {value2:g} Schritte pro Minute?</translation>
    </message>
    <message>
        <source>Association only</source>
        <extracomment>domain</extracomment>
        <translation>Nur ein Zusammenhang</translation>
    </message>
    <message>
        <source>Flare of {day}</source>
        <extracomment>domain</extracomment>
        <translation>Schub vom {day}</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <extracomment>domain</extracomment>
        <translation>Stärkster Schmerz</translation>
    </message>
    <message>
        <source>Worst pain, entry day before</source>
        <extracomment>domain</extracomment>
        <translation>Stärkster Schmerz, Eintragstag davor</translation>
    </message>
    <message>
        <source>Run before it</source>
        <extracomment>domain</extracomment>
        <translation>Lauf davor</translation>
    </message>
    <message>
        <source>; usual: {words}</source>
        <extracomment>domain</extracomment>
        <translation>; üblich: {words}</translation>
    </message>
    <message>
        <source>Runs in the 28 days before, to say what is usual</source>
        <extracomment>domain</extracomment>
        <translation>Läufe der 28 Tage davor, um zu sagen, was üblich ist</translation>
    </message>
    <message>
        <source>No run logged in the 72 hours before</source>
        <extracomment>domain</extracomment>
        <translation>Kein Lauf in den 72 Stunden davor eingetragen</translation>
    </message>
    <message>
        <source>{runs} in the 72 hours before; what is usual is not known</source>
        <extracomment>domain</extracomment>
        <translation>{runs} in den 72 Stunden davor; was üblich ist, ist nicht bekannt</translation>
    </message>
    <message>
        <source>{count} run</source>
        <extracomment>domain</extracomment>
        <translation>{count} Lauf</translation>
    </message>
    <message>
        <source>{count} runs</source>
        <extracomment>domain</extracomment>
        <translation>{count} Läufe</translation>
    </message>
    <message>
        <source>{runs} in the 72 hours before, none unlike the usual</source>
        <extracomment>domain</extracomment>
        <translation>{runs} in den 72 Stunden davor, keiner anders als üblich</translation>
    </message>
    <message>
        <source>{flares}; before none of them is the usual running known.</source>
        <extracomment>domain</extracomment>
        <translation>{flares}; vor keinem davon ist das übliche Laufen bekannt.</translation>
    </message>
    <message>
        <source>{count} flare</source>
        <extracomment>domain</extracomment>
        <translation>{count} Schub</translation>
    </message>
    <message>
        <source>{count} flares</source>
        <extracomment>domain</extracomment>
        <translation>{count} Schübe</translation>
    </message>
    <message>
        <source>{after} of {flares} came after a run unlike the runner's own usual</source>
        <extracomment>domain</extracomment>
        <translation>{after} von {flares} nach einem Lauf, der anders war als für diese Person üblich</translation>
    </message>
    <message>
        <source> ({unlogged} had no run logged in those hours)</source>
        <extracomment>domain</extracomment>
        <translation> ({unlogged} ohne eingetragenen Lauf in diesen Stunden)</translation>
    </message>
    <message>
        <source>{count} other day</source>
        <extracomment>domain</extracomment>
        <translation>{count} anderer Tag</translation>
    </message>
    <message>
        <source>{count} other days</source>
        <extracomment>domain</extracomment>
        <translation>{count} andere Tage</translation>
    </message>
    <message>
        <source>; of {days} with a pain entry, {other_after} did</source>
        <extracomment>domain</extracomment>
        <translation>; andere Tage mit Schmerzeintrag: {days}, davon ebenso {other_after}</translation>
    </message>
    <message>
        <source>; before {left} more the usual running is not known</source>
        <extracomment>domain</extracomment>
        <translation>; vor {left} weiteren ist das übliche Laufen nicht bekannt</translation>
    </message>
    <message>
        <source>{words}. {association_only}: so few days can't tell cause from chance.</source>
        <extracomment>domain</extracomment>
        <translation>{words}. {association_only}: so wenige Tage können Ursache und Zufall nicht trennen.</translation>
    </message>
    <message>
        <source>the import of {rows}</source>
        <extracomment>domain</extracomment>
        <translation>der Import ({rows})</translation>
    </message>
    <message>
        <source>{count} row</source>
        <extracomment>domain</extracomment>
        <translation>{count} Zeile</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <extracomment>domain</extracomment>
        <translation>{count} Zeilen</translation>
    </message>
    <message>
        <source>{names} and {rest} more</source>
        <extracomment>domain</extracomment>
        <translation>{names} und {rest} weitere</translation>
    </message>
    <message>
        <source> and </source>
        <extracomment>domain</extracomment>
        <translation> und </translation>
    </message>
    <message>
        <source>{what} of {whose}</source>
        <extracomment>domain</extracomment>
        <translation>{what} von {whose}</translation>
    </message>
    <message>
        <source>{count} patient</source>
        <extracomment>domain</extracomment>
        <translation>{count} Patient</translation>
    </message>
    <message>
        <source>{count} patients</source>
        <extracomment>domain</extracomment>
        <translation>{count} Patienten</translation>
    </message>
    <message>
        <source>{what} removed by undo</source>
        <extracomment>domain</extracomment>
        <translation>{what}: durch Rückgängig entfernt</translation>
    </message>
    <message>
        <source>{what} changed back by undo</source>
        <extracomment>domain</extracomment>
        <translation>{what}: durch Rückgängig zurückgeändert</translation>
    </message>
    <message>
        <source>{what} put back by undo</source>
        <extracomment>domain</extracomment>
        <translation>{what}: durch Rückgängig wiederhergestellt</translation>
    </message>
    <message>
        <source>removed</source>
        <extracomment>domain</extracomment>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>domain</extracomment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>added</source>
        <extracomment>domain</extracomment>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>domain</extracomment>
        <translation>leer</translation>
    </message>
    <message>
        <source>Report outstanding {days}: chase it.</source>
        <extracomment>domain</extracomment>
        <translation>Befundbericht steht aus ({days}): nachhaken.</translation>
    </message>
    <message>
        <source>{count} day</source>
        <extracomment>domain</extracomment>
        <translation>{count} Tag</translation>
    </message>
    <message>
        <source>{count} days</source>
        <extracomment>domain</extracomment>
        <translation>{count} Tage</translation>
    </message>
    <message>
        <source>Appointment {day} passed: record the outcome.</source>
        <extracomment>domain</extracomment>
        <translation>Termin {day} ist verstrichen: Ausgang eintragen.</translation>
    </message>
    <message>
        <source>No appointment after {days}: chase it.</source>
        <extracomment>domain</extracomment>
        <translation>Kein Termin ({days}): nachhaken.</translation>
    </message>
    <message>
        <source>Did not attend</source>
        <extracomment>domain</extracomment>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>domain</extracomment>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>domain</extracomment>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <extracomment>domain</extracomment>
        <translation>gestern</translation>
    </message>
    <message>
        <source>on {day}</source>
        <extracomment>domain</extracomment>
        <translation>am {day}</translation>
    </message>
    <message>
        <source>both sides</source>
        <extracomment>domain</extracomment>
        <translation>beide Seiten</translation>
    </message>
    <message>
        <source>the {side} side</source>
        <extracomment>domain</extracomment>
        <translation>Seite {side}</translation>
    </message>
    <message>
        <source>{modality_labels} of {side_words}</source>
        <extracomment>domain</extracomment>
        <translation>{modality_labels}, {side_words}</translation>
    </message>
    <message>
        <source>{words} to {last_day}</source>
        <extracomment>domain</extracomment>
        <translation>{words} bis {last_day}</translation>
    </message>
    <message>
        <source>The red flag is cleared with a reason.</source>
        <extracomment>domain</extracomment>
        <translation>Die Red Flag wird mit Grund aufgehoben.</translation>
    </message>
    <message>
        <source>The episode is closed as transferred.</source>
        <extracomment>domain</extracomment>
        <translation>Die Episode wird als übergeben abgeschlossen.</translation>
    </message>
    <message>
        <source>An MRI or ultrasound of {side} is recorded as requested, booked or done.</source>
        <extracomment>domain</extracomment>
        <translation>MRT oder Ultraschall ({side}) ist als angefordert, mit Termin oder durchgeführt eingetragen.</translation>
    </message>
    <message>
        <source>A decision not to refer now is recorded with its reason.</source>
        <extracomment>domain</extracomment>
        <translation>Die Entscheidung, jetzt nicht zu überweisen, wird mit Grund eingetragen.</translation>
    </message>
    <message>
        <source>Daily impact is answered as some or none.</source>
        <extracomment>domain</extracomment>
        <translation>Die Auswirkung im Alltag wird mit „etwas“ oder „keine“ beantwortet.</translation>
    </message>
    <message>
        <source>The onset is recorded as later.</source>
        <extracomment>domain</extracomment>
        <translation>Ein späterer Beginn wird eingetragen.</translation>
    </message>
    <message>
        <source>The episode is closed.</source>
        <extracomment>domain</extracomment>
        <translation>Die Episode wird abgeschlossen.</translation>
    </message>
    <message>
        <source>It runs out after {last_day}.</source>
        <extracomment>domain</extracomment>
        <translation>Sie läuft nach {last_day} ab.</translation>
    </message>
    <message>
        <source>Sooner, if worst pain rises by {points} or daily movement is significantly affected.</source>
        <extracomment>domain</extracomment>
        <translation>Früher, wenn der stärkste Schmerz um {points} steigt oder die Alltagsbewegung deutlich beeinträchtigt ist.</translation>
    </message>
    <message>
        <source>The report is recorded.</source>
        <extracomment>domain</extracomment>
        <translation>Der Befundbericht wird eingetragen.</translation>
    </message>
    <message>
        <source>The appointment's outcome is recorded: done, cancelled or a new date.</source>
        <extracomment>domain</extracomment>
        <translation>Der Ausgang des Termins wird eingetragen: durchgeführt, abgesagt oder neues Datum.</translation>
    </message>
    <message>
        <source>The study is recorded as done or cancelled.</source>
        <extracomment>domain</extracomment>
        <translation>Die Untersuchung wird als durchgeführt oder abgesagt eingetragen.</translation>
    </message>
    <message>
        <source>An appointment is recorded, or the request is cancelled.</source>
        <extracomment>domain</extracomment>
        <translation>Ein Termin wird eingetragen oder die Anforderung zurückgezogen.</translation>
    </message>
    <message>
        <source>An appointment, the study or its cancelling is recorded.</source>
        <extracomment>domain</extracomment>
        <translation>Ein Termin, die Untersuchung oder ihre Absage wird eingetragen.</translation>
    </message>
    <message>
        <source>The episode is closed as resolved.</source>
        <extracomment>domain</extracomment>
        <translation>Die Episode wird als beschwerdefrei abgeschlossen.</translation>
    </message>
    <message>
        <source>A pain score above 0 is recorded.</source>
        <extracomment>domain</extracomment>
        <translation>Ein Schmerzwert über 0 wird eingetragen.</translation>
    </message>
    <message>
        <source>The day symptoms began is recorded, exact or as a range.</source>
        <extracomment>domain</extracomment>
        <translation>Der Tag des Beschwerdebeginns wird eingetragen, genau oder als Zeitraum.</translation>
    </message>
    <message>
        <source>first recorded pain</source>
        <extracomment>domain</extracomment>
        <translation>erster eingetragener Schmerz</translation>
    </message>
    <message>
        <source>first contact</source>
        <extracomment>domain</extracomment>
        <translation>Erstkontakt</translation>
    </message>
    <message>
        <source>Onset unknown: day {low} since {basis} on {since}.</source>
        <extracomment>domain</extracomment>
        <translation>Beginn unbekannt: Tag {low}, gezählt ab {basis} am {since}.</translation>
    </message>
    <message>
        <source>{earliest} and {since}</source>
        <extracomment>domain</extracomment>
        <translation>{earliest} und {since}</translation>
    </message>
    <message>
        <source>Day {low} to {high} since onset between {span}.</source>
        <extracomment>domain</extracomment>
        <translation>Tag {low} bis {high} seit Beginn zwischen {span}.</translation>
    </message>
    <message>
        <source>Day {low} since onset on {since}.</source>
        <extracomment>domain</extracomment>
        <translation>Tag {low} seit Beginn am {since}.</translation>
    </message>
    <message>
        <source>{flag_label}: ticked {when}, not cleared.</source>
        <extracomment>domain</extracomment>
        <translation>{flag_label}: angekreuzt {when}, nicht aufgehoben.</translation>
    </message>
    <message>
        <source>{reason} on {on}.</source>
        <extracomment>domain</extracomment>
        <translation>{reason} am {on}.</translation>
    </message>
    <message>
        <source>The pathway {label} has no imaging rule.</source>
        <extracomment>domain</extracomment>
        <translation>Der Behandlungspfad {label} hat keine Regel zur Bildgebung.</translation>
    </message>
    <message>
        <source>{name} done on {done_on}, reported on {reported}.</source>
        <extracomment>domain</extracomment>
        <translation>{name} durchgeführt am {done_on}, befundet am {reported}.</translation>
    </message>
    <message>
        <source>{name} done {when}, report outstanding {waiting}.</source>
        <extracomment>domain</extracomment>
        <translation>{name} durchgeführt {when}, Befundbericht steht aus: {waiting}.</translation>
    </message>
    <message>
        <source>{name}: appointment on {booked_for} passed, no outcome yet.</source>
        <extracomment>domain</extracomment>
        <translation>{name}: Termin am {booked_for} verstrichen, noch kein Ausgang.</translation>
    </message>
    <message>
        <source>{name} booked for {booked_for}.</source>
        <extracomment>domain</extracomment>
        <translation>{name}: Termin am {booked_for}.</translation>
    </message>
    <message>
        <source>{name} requested {when}, no appointment after {waiting}.</source>
        <extracomment>domain</extracomment>
        <translation>{name} angefordert {when}, kein Termin: {waiting}.</translation>
    </message>
    <message>
        <source>Symptom-free {when}: confirm whether resolved.</source>
        <extracomment>domain</extracomment>
        <translation>Beschwerdefrei {when}: bestätigen, ob ausgeheilt.</translation>
    </message>
    <message>
        <source>Not indicated for now</source>
        <extracomment>domain</extracomment>
        <translation>Derzeit nicht indiziert</translation>
    </message>
    <message>
        <source> (its cap)</source>
        <extracomment>domain</extracomment>
        <translation> (Höchstdauer)</translation>
    </message>
    <message>
        <source>until {last_day}{capped}</source>
        <extracomment>domain</extracomment>
        <translation>bis {last_day}{capped}</translation>
    </message>
    <message>
        <source>{what} {until}, decided {when}: {reason}.</source>
        <extracomment>domain</extracomment>
        <translation>{what} {until}, entschieden {when}: {reason}.</translation>
    </message>
    <message>
        <source>Daily movement significantly affected since {first}.</source>
        <extracomment>domain</extracomment>
        <translation>Alltagsbewegung deutlich beeinträchtigt seit {first}.</translation>
    </message>
    <message>
        <source>No pain score on file.</source>
        <extracomment>domain</extracomment>
        <translation>Kein Schmerzwert erfasst.</translation>
    </message>
    <message>
        <source>Pain {worst}/10 {when}.</source>
        <extracomment>domain</extracomment>
        <translation>Schmerz {worst}/10 {when}.</translation>
    </message>
    <message>
        <source>Provisional: symptoms last confirmed {gap} days ago.</source>
        <extracomment>domain</extracomment>
        <translation>Vorläufig: Beschwerden zuletzt vor {gap} Tagen bestätigt.</translation>
    </message>
    <message>
        <source>Snooze</source>
        <extracomment>domain</extracomment>
        <translation>Zurückstellung</translation>
    </message>
    <message>
        <source>Decision not to refer</source>
        <extracomment>domain</extracomment>
        <translation>Entscheidung, nicht zu überweisen</translation>
    </message>
    <message>
        <source>{name} of {date}</source>
        <extracomment>domain</extracomment>
        <translation>{name} vom {date}</translation>
    </message>
    <message>
        <source>{dated} ran out on {last_day}.</source>
        <extracomment>domain</extracomment>
        <translation>{dated} lief am {last_day} ab.</translation>
    </message>
    <message>
        <source>{dated} stands until {last_day}.</source>
        <extracomment>domain</extracomment>
        <translation>{dated} gilt bis {last_day}.</translation>
    </message>
    <message>
        <source> on {void_on}</source>
        <extracomment>domain</extracomment>
        <translation> am {void_on}</translation>
    </message>
    <message>
        <source>{dated} no longer counts: {why}{on}.</source>
        <extracomment>domain</extracomment>
        <translation>{dated} gilt nicht mehr: {why}{on}.</translation>
    </message>
    <message>
        <source>No imaging on file.</source>
        <extracomment>domain</extracomment>
        <translation>Keine Bildgebung erfasst.</translation>
    </message>
    <message>
        <source>not attended</source>
        <extracomment>domain</extracomment>
        <translation>nicht erschienen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>domain</extracomment>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>{study_words} of {done_on} was before onset.</source>
        <extracomment>domain</extracomment>
        <translation>{study_words} vom {done_on} war vor dem Beginn.</translation>
    </message>
    <message>
        <source>{study_words} of {dated} does not answer for this.</source>
        <extracomment>domain</extracomment>
        <translation>{study_words} vom {dated} beantwortet dies nicht.</translation>
    </message>
    <message>
        <source>Suggests that daily movement is significantly affected; the clinician answers</source>
        <extracomment>domain</extracomment>
        <translation>Legt nahe, dass die Alltagsbewegung deutlich beeinträchtigt ist; die Antwort gibt die Fachperson</translation>
    </message>
    <message>
        <source>{words}, recorded within {days} days</source>
        <extracomment>domain</extracomment>
        <translation>{words}, eingetragen in den letzten {days} Tagen</translation>
    </message>
    <message>
        <source>Does it significantly affect daily movement?</source>
        <extracomment>domain</extracomment>
        <translation>Beeinträchtigt es die Alltagsbewegung deutlich?</translation>
    </message>
    <message>
        <source>Nothing on record suggests it; the clinician answers</source>
        <extracomment>domain</extracomment>
        <translation>Nichts in der Akte legt es nahe; die Antwort gibt die Fachperson</translation>
    </message>
    <message>
        <source>Limp</source>
        <extracomment>domain</extracomment>
        <translation>Hinken</translation>
    </message>
    <message>
        <source>Walking</source>
        <extracomment>domain</extracomment>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>Sits for</source>
        <extracomment>domain</extracomment>
        <translation>Sitzt</translation>
    </message>
    <message>
        <source>{minutes:g} min</source>
        <extracomment>domain</extracomment>
        <translation>{minutes:g} min</translation>
    </message>
    <message>
        <source>Work or driving needs sitting</source>
        <extracomment>domain</extracomment>
        <translation>Arbeit oder Autofahren verlangt Sitzen</translation>
    </message>
    <message>
        <source>Nights woken a week</source>
        <extracomment>domain</extracomment>
        <translation>Nächte mit Erwachen pro Woche</translation>
    </message>
    <message>
        <source>Days off work</source>
        <extracomment>domain</extracomment>
        <translation>Tage arbeitsunfähig</translation>
    </message>
    <message>
        <source>PSFS “{activity}”</source>
        <extracomment>domain</extracomment>
        <translation>PSFS „{activity}“</translation>
    </message>
    <message>
        <source>Not met: {words}</source>
        <extracomment>domain</extracomment>
        <translation>Nicht erfüllt: {words}</translation>
    </message>
    <message>
        <source>Not known: {words}</source>
        <extracomment>domain</extracomment>
        <translation>Nicht bekannt: {words}</translation>
    </message>
    <message>
        <source>No run in the last {spike_basis_days} days: treat as a re-introduction</source>
        <extracomment>domain</extracomment>
        <translation>Kein Lauf in den letzten {spike_basis_days} Tagen: als Wiedereinstieg behandeln</translation>
    </message>
    <message>
        <source>≤ {cap}: 1.10 × your longest in {spike_basis_days} days, {longest}</source>
        <extracomment>domain</extracomment>
        <translation>≤ {cap}: 1,10 × Ihr längster Lauf in {spike_basis_days} Tagen, {longest}</translation>
    </message>
    <message>
        <source>today at the earliest</source>
        <extracomment>domain</extracomment>
        <translation>frühestens heute</translation>
    </message>
    <message>
        <source>not before {from_day}</source>
        <extracomment>domain</extracomment>
        <translation>nicht vor {from_day}</translation>
    </message>
    <message>
        <source>No step is proposed: the criteria of a return to running are not all met</source>
        <extracomment>domain</extracomment>
        <translation>Kein Schritt wird vorgeschlagen: die Kriterien für die Rückkehr zum Laufen sind nicht alle erfüllt</translation>
    </message>
    <message>
        <source>Re-introduce: run and walk on alternate days, flat and easy</source>
        <extracomment>domain</extracomment>
        <translation>Wiedereinstieg: Laufen und Gehen im Wechsel an jedem zweiten Tag, flach und locker</translation>
    </message>
    <message>
        <source>Ease: shorter than last time, flat and easy, {on}</source>
        <extracomment>domain</extracomment>
        <translation>Zurücknehmen: kürzer als zuletzt, flach und locker, {on}</translation>
    </message>
    <message>
        <source>Repeat what was run: flat and easy, up to {last}, {on}</source>
        <extracomment>domain</extracomment>
        <translation>Das Gelaufene wiederholen: flach und locker, bis {last}, {on}</translation>
    </message>
    <message>
        <source>Back at the usual running of before: up to {cap}, {on}</source>
        <extracomment>domain</extracomment>
        <translation>Zurück beim früher üblichen Laufen: bis {cap}, {on}</translation>
    </message>
    <message>
        <source>{say}, {on}. Change nothing else</source>
        <extracomment>domain</extracomment>
        <translation>{say}, {on}. Sonst nichts ändern</translation>
    </message>
    <message>
        <source>The run of {day} had not settled by the next morning</source>
        <extracomment>domain</extracomment>
        <translation>Der Lauf vom {day} war bis zum nächsten Morgen nicht abgeklungen</translation>
    </message>
    <message>
        <source>Whether the run of {day} settled by the next morning is not recorded</source>
        <extracomment>domain</extracomment>
        <translation>Ob der Lauf vom {day} bis zum nächsten Morgen abgeklungen war, ist nicht eingetragen</translation>
    </message>
    <message>
        <source>{runs} in a row settled by the next morning, {settled_runs} needed</source>
        <extracomment>domain</extracomment>
        <translation>{runs} in Folge bis zum nächsten Morgen abgeklungen, nötig: {settled_runs}</translation>
    </message>
    <message>
        <source>Relative rest, {words}{words2}</source>
        <extracomment>domain</extracomment>
        <translation>Relative Schonung, {words}{words2}</translation>
    </message>
    <message>
        <source>Longest next run</source>
        <extracomment>domain</extracomment>
        <translation>Längster nächster Lauf</translation>
    </message>
    <message>
        <source>A run in the last 30 days</source>
        <extracomment>domain</extracomment>
        <translation>Ein Lauf in den letzten 30 Tagen</translation>
    </message>
    <message>
        <source>Longest run in 30 days</source>
        <extracomment>domain</extracomment>
        <translation>Längster Lauf in 30 Tagen</translation>
    </message>
    <message>
        <source>1.10 × {longest} = {limit}, rounded down to 0.1 {unit}</source>
        <extracomment>domain</extracomment>
        <translation>1,10 × {longest} = {limit}, abgerundet auf 0,1 {unit}</translation>
    </message>
    <message>
        <source>settled by the next morning</source>
        <extracomment>domain</extracomment>
        <translation>bis zum nächsten Morgen abgeklungen</translation>
    </message>
    <message>
        <source>not settled</source>
        <extracomment>domain</extracomment>
        <translation>nicht abgeklungen</translation>
    </message>
    <message>
        <source>not recorded</source>
        <extracomment>domain</extracomment>
        <translation>nicht eingetragen</translation>
    </message>
    <message>
        <source>Next run</source>
        <extracomment>domain</extracomment>
        <translation>Nächster Lauf</translation>
    </message>
    <message>
        <source>Run of {distance_km:.1f}</source>
        <extracomment>domain</extracomment>
        <translation>Lauf von {distance_km:.1f}</translation>
    </message>
    <message>
        <source>A run since the onset</source>
        <extracomment>domain</extracomment>
        <translation>Ein Lauf seit dem Beginn</translation>
    </message>
    <message>
        <source> (was {score})</source>
        <extracomment>domain</extracomment>
        <translation> (war {score})</translation>
    </message>
    <message>
        <source>{activity_labels} pain {score}/10{was}.</source>
        <extracomment>domain</extracomment>
        <translation>{activity_labels}: Schmerz {score}/10{was}.</translation>
    </message>
    <message>
        <source> (was {impact_labels})</source>
        <extracomment>domain</extracomment>
        <translation> (war {impact_labels})</translation>
    </message>
    <message>
        <source>Daily movement affected: {impact_labels}{was}.</source>
        <extracomment>domain</extracomment>
        <translation>Alltagsbewegung beeinträchtigt: {impact_labels}{was}.</translation>
    </message>
    <message>
        <source>Sat {minutes:g} min.</source>
        <extracomment>domain</extracomment>
        <translation>Saß {minutes:g} min.</translation>
    </message>
    <message>
        <source>run {place}</source>
        <extracomment>domain</extracomment>
        <translation>Lauf {place}</translation>
    </message>
    <message>
        <source>Ran {run:g}.</source>
        <extracomment>domain</extracomment>
        <translation>Lief {run:g}.</translation>
    </message>
    <message>
        <source>, symmetry {index:.0f} %</source>
        <extracomment>domain</extracomment>
        <translation>, Seitenvergleich {index:.0f} %</translation>
    </message>
    <message>
        <source>Red flags not screened</source>
        <extracomment>domain</extracomment>
        <translation>Red Flags nicht gescreent</translation>
    </message>
    <message>
        <source>Pain jumped: screen red flags again</source>
        <extracomment>domain</extracomment>
        <translation>Schmerzsprung: Red Flags erneut screenen</translation>
    </message>
    <message>
        <source>Red flags screened {date}</source>
        <extracomment>domain</extracomment>
        <translation>Red Flags gescreent {date}</translation>
    </message>
    <message>
        <source>daily movement was significantly affected</source>
        <extracomment>domain</extracomment>
        <translation>Alltagsbewegung war deutlich beeinträchtigt</translation>
    </message>
    <message>
        <source>worst pain rose by {worse_break_nprs} or more</source>
        <extracomment>domain</extracomment>
        <translation>der stärkste Schmerz stieg um {worse_break_nprs} oder mehr</translation>
    </message>
    <message>
        <source>the days since onset reached the next band</source>
        <extracomment>domain</extracomment>
        <translation>die Tage seit Beginn erreichten die nächste Stufe</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>domain</extracomment>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Since then</source>
        <extracomment>domain</extracomment>
        <translation>Seither</translation>
    </message>
    <message>
        <source>{name} of {made}</source>
        <extracomment>domain</extracomment>
        <translation>{name} vom {made}</translation>
    </message>
    <message>
        <source>No longer counts: {causes}</source>
        <extracomment>domain</extracomment>
        <translation>Gilt nicht mehr: {causes}</translation>
    </message>
    <message>
        <source>{name} void: {causes}</source>
        <extracomment>domain</extracomment>
        <translation>{name} hinfällig: {causes}</translation>
    </message>
    <message>
        <source>Late presenter</source>
        <extracomment>domain</extracomment>
        <translation>Spät vorgestellt</translation>
    </message>
    <message>
        <source>The count runs from onset, never from first contact</source>
        <extracomment>domain</extracomment>
        <translation>Gezählt wird ab dem Beginn, nie ab dem Erstkontakt</translation>
    </message>
    <message>
        <source>First contact</source>
        <extracomment>domain</extracomment>
        <translation>Erstkontakt</translation>
    </message>
    <message>
        <source>First contact {days} ago: supervised loading first…</source>
        <extracomment>domain</extracomment>
        <translation>Erstkontakt: {days} her. Zuerst angeleitete Belastung …</translation>
    </message>
    <message>
        <source>Recurrence within {early_months} months: consider imaging earlier</source>
        <extracomment>domain</extracomment>
        <translation>Rezidiv innerhalb von {early_months} Monaten: Bildgebung früher erwägen</translation>
    </message>
    <message>
        <source>Recurrence</source>
        <extracomment>domain</extracomment>
        <translation>Rezidiv</translation>
    </message>
    <message>
        <source>{label}; the imaging state is unchanged</source>
        <extracomment>domain</extracomment>
        <translation>{label}; der Bildgebungsstatus bleibt unverändert</translation>
    </message>
    <message>
        <source>Onset of this episode</source>
        <extracomment>domain</extracomment>
        <translation>Beginn dieser Episode</translation>
    </message>
    <message>
        <source>{came_back} − {returned_on} = {days} days</source>
        <extracomment>domain</extracomment>
        <translation>{came_back} − {returned_on} = {days} Tage</translation>
    </message>
    <message>
        <source>Early to 2 months after the return, late to 12 months, delayed after that</source>
        <extracomment>domain</extracomment>
        <translation>Früh bis 2 Monate nach der Rückkehr, spät bis 12 Monate, danach verzögert</translation>
    </message>
    <message>
        <source>Type a day (3 Aug), a range (mid-August, 3 to 10 Aug), how long ago (3 weeks ago), or unknown.</source>
        <extracomment>domain</extracomment>
        <translation>Geben Sie einen Tag (3 Aug), einen Zeitraum (mid-August, 3 to 10 Aug), eine Zeitspanne (3 weeks ago) oder unknown ein.</translation>
    </message>
    <message>
        <source>This is not understood as a time. {help}</source>
        <extracomment>domain</extracomment>
        <translation>Das wird nicht als Zeitangabe verstanden. {help}</translation>
    </message>
    <message>
        <source>Onset unknown: days count from the first contact</source>
        <extracomment>domain</extracomment>
        <translation>Beginn unbekannt: gezählt wird ab dem Erstkontakt</translation>
    </message>
    <message>
        <source>{days} ago</source>
        <extracomment>domain</extracomment>
        <translation>{days} her</translation>
    </message>
    <message>
        <source>{least}–{most} days ago</source>
        <extracomment>domain</extracomment>
        <translation>vor {least}–{most} Tagen</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <extracomment>domain</extracomment>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>The range ends before it begins. Type the earlier day first.</source>
        <extracomment>domain</extracomment>
        <translation>Der Zeitraum endet, bevor er beginnt. Geben Sie den früheren Tag zuerst ein.</translation>
    </message>
    <message>
        <source>This is in the future. Use a day up to {today}.</source>
        <extracomment>domain</extracomment>
        <translation>Das liegt in der Zukunft. Nehmen Sie einen Tag bis {today}.</translation>
    </message>
    <message>
        <source>This is before 1900. {help}</source>
        <extracomment>domain</extracomment>
        <translation>Das liegt vor 1900. {help}</translation>
    </message>
    <message>
        <source>within error (under {least:g})</source>
        <extracomment>domain</extracomment>
        <translation>im Messfehler (unter {least:g})</translation>
    </message>
    <message>
        <source>real {value} ({least:g} or more)</source>
        <extracomment>domain</extracomment>
        <translation>echt: {value} ({least:g} oder mehr)</translation>
    </message>
    <message>
        <source>improvement</source>
        <extracomment>domain</extracomment>
        <translation>Besserung</translation>
    </message>
    <message>
        <source>worsening</source>
        <extracomment>domain</extracomment>
        <translation>Verschlechterung</translation>
    </message>
    <message>
        <source>{instrument}: rating of change</source>
        <extracomment>domain</extracomment>
        <translation>{instrument}: Einschätzung der Veränderung</translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>domain</extracomment>
        <translation>Einschätzung</translation>
    </message>
    <message>
        <source>Scale</source>
        <extracomment>domain</extracomment>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Which scale it was</source>
        <extracomment>domain</extracomment>
        <translation>Welche Skala es war</translation>
    </message>
    <message>
        <source>another version before: not comparable</source>
        <extracomment>domain</extracomment>
        <translation>davor eine andere Version: nicht vergleichbar</translation>
    </message>
    <message>
        <source>first total: nothing to compare with yet</source>
        <extracomment>domain</extracomment>
        <translation>erster Gesamtwert: noch nichts zum Vergleichen</translation>
    </message>
    <message>
        <source>{instrument}: change</source>
        <extracomment>domain</extracomment>
        <translation>{instrument}: Veränderung</translation>
    </message>
    <message>
        <source>Latest total</source>
        <extracomment>domain</extracomment>
        <translation>Letzter Gesamtwert</translation>
    </message>
    <message>
        <source>A second total</source>
        <extracomment>domain</extracomment>
        <translation>Ein zweiter Gesamtwert</translation>
    </message>
    <message>
        <source>First total</source>
        <extracomment>domain</extracomment>
        <translation>Erster Gesamtwert</translation>
    </message>
    <message>
        <source>no activity was scored on both days: not comparable</source>
        <extracomment>domain</extracomment>
        <translation>keine Aktivität wurde an beiden Tagen bewertet: nicht vergleichbar</translation>
    </message>
    <message>
        <source>An activity scored on both days</source>
        <extracomment>domain</extracomment>
        <translation>Eine an beiden Tagen bewertete Aktivität</translation>
    </message>
    <message>
        <source>{score} then {score2}</source>
        <extracomment>domain</extracomment>
        <translation>{score}, dann {score2}</translation>
    </message>
    <message>
        <source>mean of {activities} scored on both days: </source>
        <extracomment>domain</extracomment>
        <translation>Mittel ({activities}, an beiden Tagen bewertet): </translation>
    </message>
    <message>
        <source>{count} activity</source>
        <extracomment>domain</extracomment>
        <translation>{count} Aktivität</translation>
    </message>
    <message>
        <source>{count} activities</source>
        <extracomment>domain</extracomment>
        <translation>{count} Aktivitäten</translation>
    </message>
    <message>
        <source>large</source>
        <extracomment>domain</extracomment>
        <translation>groß</translation>
    </message>
    <message>
        <source>medium</source>
        <extracomment>domain</extracomment>
        <translation>mittel</translation>
    </message>
    <message>
        <source>small</source>
        <extracomment>domain</extracomment>
        <translation>klein</translation>
    </message>
    <message>
        <source>{span_words}, higher is better</source>
        <extracomment>domain</extracomment>
        <translation>{span_words}, höher ist besser</translation>
    </message>
    <message>
        <source> to </source>
        <extracomment>domain</extracomment>
        <translation> bis </translation>
    </message>
    <message>
        <source>{shown} of {highest:g}</source>
        <extracomment>domain</extracomment>
        <translation>{shown} von {highest:g}</translation>
    </message>
    <message>
        <source>no threshold is known: weigh the points themselves</source>
        <extracomment>domain</extracomment>
        <translation>kein Schwellenwert bekannt: die Punkte selbst abwägen</translation>
    </message>
    <message>
        <source>, to be verified</source>
        <extracomment>domain</extracomment>
        <translation>, noch zu prüfen</translation>
    </message>
    <message>
        <source>about </source>
        <extracomment>domain</extracomment>
        <translation>etwa </translation>
    </message>
    <message>
        <source>below the important change (MCID {about}{least:g}{provisional})</source>
        <extracomment>domain</extracomment>
        <translation>unter der wichtigen Veränderung (MCID {about}{least:g}{provisional})</translation>
    </message>
    <message>
        <source>{word} {way} ({least:g} or more)</source>
        <extracomment>domain</extracomment>
        <translation>{way}: {word} ({least:g} oder mehr)</translation>
    </message>
    <message>
        <source>important {way} (MCID {about}{least:g}{provisional})</source>
        <extracomment>domain</extracomment>
        <translation>wichtig: {way} (MCID {about}{least:g}{provisional})</translation>
    </message>
    <message>
        <source>{words}, {value} (MDC {mdc:g})</source>
        <extracomment>domain</extracomment>
        <translation>{words}, {value} (MDC {mdc:g})</translation>
    </message>
    <message>
        <source>real</source>
        <extracomment>domain</extracomment>
        <translation>echt</translation>
    </message>
    <message>
        <source>but it may be error</source>
        <extracomment>domain</extracomment>
        <translation>kann aber Messfehler sein</translation>
    </message>
    <message>
        <source> (to be verified)</source>
        <extracomment>domain</extracomment>
        <translation> (noch zu prüfen)</translation>
    </message>
    <message>
        <source>MCID {mcid:g}{verify}</source>
        <extracomment>domain</extracomment>
        <translation>MCID {mcid:g}{verify}</translation>
    </message>
    <message>
        <source>MDC {mdc:g}</source>
        <extracomment>domain</extracomment>
        <translation>MDC {mdc:g}</translation>
    </message>
    <message>
        <source>none known</source>
        <extracomment>domain</extracomment>
        <translation>keine bekannt</translation>
    </message>
    <message>
        <source>no change</source>
        <extracomment>domain</extracomment>
        <translation>keine Veränderung</translation>
    </message>
    <message>
        <source>better</source>
        <extracomment>domain</extracomment>
        <translation>besser</translation>
    </message>
    <message>
        <source>worse</source>
        <extracomment>domain</extracomment>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>{way}; which scale it was is not recorded</source>
        <extracomment>domain</extracomment>
        <translation>{way}; welche Skala es war, ist nicht eingetragen</translation>
    </message>
    <message>
        <source>{words}, {value} ({success:g} or more)</source>
        <extracomment>domain</extracomment>
        <translation>{words}, {value} ({success:g} oder mehr)</translation>
    </message>
    <message>
        <source>important</source>
        <extracomment>domain</extracomment>
        <translation>wichtig</translation>
    </message>
    <message>
        <source>not important</source>
        <extracomment>domain</extracomment>
        <translation>nicht wichtig</translation>
    </message>
    <message>
        <source>{words}; often taken as success ({success:g} and over)</source>
        <extracomment>domain</extracomment>
        <translation>{words}; gilt oft als Erfolg ({success:g} und mehr)</translation>
    </message>
    <message>
        <source>within error</source>
        <extracomment>domain</extracomment>
        <translation>im Messfehler</translation>
    </message>
    <message>
        <source>meaningful improvement</source>
        <extracomment>domain</extracomment>
        <translation>bedeutsam gebessert</translation>
    </message>
    <message>
        <source>improved, below threshold</source>
        <extracomment>domain</extracomment>
        <translation>gebessert, unter der Schwelle</translation>
    </message>
    <message>
        <source>moderate</source>
        <extracomment>domain</extracomment>
        <translation>mäßig</translation>
    </message>
    <message>
        <source>Baseline</source>
        <extracomment>domain</extracomment>
        <translation>Ausgangswert</translation>
    </message>
    <message>
        <source>{week} weeks</source>
        <extracomment>domain</extracomment>
        <translation>{week} Wochen</translation>
    </message>
    <message>
        <source>Discharge</source>
        <extracomment>domain</extracomment>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>{name}: row {id}: value: {value} is outside its allowed range {low}-{high}</source>
        <extracomment>domain</extracomment>
        <translation>{name}: row {id}: value: {value} liegt außerhalb des erlaubten Bereichs {low}-{high}</translation>
    </message>
    <message>
        <source>{name}: row {missing}: value: is missing</source>
        <extracomment>domain</extracomment>
        <translation>{name}: row {missing}: value: fehlt</translation>
    </message>
    <message>
        <source>{name}: row CONSIDER_FROM_DAY: value: {consider_from_day} must be before DUE_FROM_DAY, {due_from_day}</source>
        <extracomment>domain</extracomment>
        <translation>{name}: row CONSIDER_FROM_DAY: value: {consider_from_day} muss vor DUE_FROM_DAY, {due_from_day}, liegen</translation>
    </message>
    <message>
        <source>{name}: row {constant}: value: is missing</source>
        <extracomment>domain</extracomment>
        <translation>{name}: row {constant}: value: fehlt</translation>
    </message>
    <message>
        <source>{name}: row SESSIONS_MIN: value: {low} is above SESSIONS_MAX, {high}</source>
        <extracomment>domain</extracomment>
        <translation>{name}: row SESSIONS_MIN: value: {low} liegt über SESSIONS_MAX, {high}</translation>
    </message>
    <message>
        <source>{name}: row {id}: {field}: {value} stands in the file twice</source>
        <extracomment>domain</extracomment>
        <translation>{name}: row {id}: {field}: {value} steht zweimal in der Datei</translation>
    </message>
    <message>
        <source>The clinician's answer</source>
        <extracomment>domain</extracomment>
        <translation>Die Antwort der Fachperson</translation>
    </message>
    <message>
        <source>Clinician</source>
        <extracomment>domain</extracomment>
        <translation>Fachperson</translation>
    </message>
    <message>
        <source>{per_week:g} a week</source>
        <extracomment>domain</extracomment>
        <translation>{per_week:g}-mal pro Woche</translation>
    </message>
    <message>
        <source>{amount} reps</source>
        <extracomment>domain</extracomment>
        <translation>{amount} Wdh.</translation>
    </message>
    <message>
        <source>{sets:g} sets</source>
        <extracomment>domain</extracomment>
        <translation>{sets:g} Sätze</translation>
    </message>
    <message>
        <source>{words}, hold {hold:g} s</source>
        <extracomment>domain</extracomment>
        <translation>{words}, {hold:g} s halten</translation>
    </message>
    <message>
        <source>{is_now:g} kg added</source>
        <extracomment>domain</extracomment>
        <translation>{is_now:g} kg mehr</translation>
    </message>
    <message>
        <source>{steps} since {date}</source>
        <extracomment>domain</extracomment>
        <translation>{steps} seit {date}</translation>
    </message>
    <message>
        <source>No cadence is recorded</source>
        <extracomment>domain</extracomment>
        <translation>Keine Kadenz eingetragen</translation>
    </message>
    <message>
        <source>Cadence</source>
        <extracomment>domain</extracomment>
        <translation>Kadenz</translation>
    </message>
    <message>
        <source>Cadence in steps a minute</source>
        <extracomment>domain</extracomment>
        <translation>Kadenz in Schritten pro Minute</translation>
    </message>
    <message>
        <source>Own baseline</source>
        <extracomment>domain</extracomment>
        <translation>Eigener Ausgangswert</translation>
    </message>
    <message>
        <source>{baseline:g} steps a minute</source>
        <extracomment>domain</extracomment>
        <translation>{baseline:g} Schritte pro Minute</translation>
    </message>
    <message>
        <source>Latest</source>
        <extracomment>domain</extracomment>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>{latest:g} steps a minute</source>
        <extracomment>domain</extracomment>
        <translation>{latest:g} Schritte pro Minute</translation>
    </message>
    <message>
        <source>{baseline:g} + 5 % = {baseline2:.1f}, rounded {plus_5}; {baseline:g} + 10 % = {baseline3:.1f}, rounded {plus_10}</source>
        <extracomment>domain</extracomment>
        <translation>{baseline:g} + 5 % = {baseline2:.1f}, gerundet {plus_5}; {baseline:g} + 10 % = {baseline3:.1f}, gerundet {plus_10}</translation>
    </message>
    <message>
        <source>{low}–{high} steps a minute; at most 10 % at a change</source>
        <extracomment>domain</extracomment>
        <translation>{low}–{high} Schritte pro Minute; höchstens 10 % auf einmal</translation>
    </message>
    <message>
        <source>{latest:g} lies in {usual}: no change advised</source>
        <extracomment>domain</extracomment>
        <translation>{latest:g} liegt in {usual}: keine Änderung empfohlen</translation>
    </message>
    <message>
        <source>{latest:g} is above {usual}: no change advised</source>
        <extracomment>domain</extracomment>
        <translation>{latest:g} liegt über {usual}: keine Änderung empfohlen</translation>
    </message>
    <message>
        <source>{latest:g} is below {usual}: {aim} is +5 to +10 % of the own baseline</source>
        <extracomment>domain</extracomment>
        <translation>{latest:g} liegt unter {usual}: {aim} ist +5 bis +10 % des eigenen Ausgangswerts</translation>
    </message>
    <message>
        <source>An exercise of your own: the pathway has no gate for it</source>
        <extracomment>domain</extracomment>
        <translation>Eine eigene Übung: der Behandlungspfad hat keine Freigabe dafür</translation>
    </message>
    <message>
        <source>No gate: open in every phase</source>
        <extracomment>domain</extracomment>
        <translation>Keine Freigabe nötig: in jeder Phase offen</translation>
    </message>
    <message>
        <source>No phase is set. {words}</source>
        <extracomment>domain</extracomment>
        <translation>Keine Phase gesetzt. {words}</translation>
    </message>
    <message>
        <source>Phase {phase} now. {words}</source>
        <extracomment>domain</extracomment>
        <translation>Jetzt Phase {phase}. {words}</translation>
    </message>
    <message>
        <source>Phase</source>
        <extracomment>domain</extracomment>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Open: pain on {label} has improved</source>
        <extracomment>domain</extracomment>
        <translation>Offen: Schmerz bei {label} ist besser geworden</translation>
    </message>
    <message>
        <source>Locked: {failed}</source>
        <extracomment>domain</extracomment>
        <translation>Gesperrt: {failed}</translation>
    </message>
    <message>
        <source>Pain on {label}</source>
        <extracomment>domain</extracomment>
        <translation>Schmerz bei {label}</translation>
    </message>
    <message>
        <source>pain on {label} is not recorded</source>
        <extracomment>domain</extracomment>
        <translation>Schmerz bei {label} ist nicht eingetragen</translation>
    </message>
    <message>
        <source>{entries} in a row at {at_most:g} or less, {wanted} wanted</source>
        <extracomment>domain</extracomment>
        <translation>{entries} in Folge bei {at_most:g} oder weniger, gewünscht: {wanted}</translation>
    </message>
    <message>
        <source>{count} entry</source>
        <extracomment>domain</extracomment>
        <translation>{count} Eintrag</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <extracomment>domain</extracomment>
        <translation>{count} Einträge</translation>
    </message>
    <message>
        <source>at {at_most:g} or less since {date}, {apart} days wanted</source>
        <extracomment>domain</extracomment>
        <translation>bei {at_most:g} oder weniger seit {date}, gewünschter Abstand in Tagen: {apart}</translation>
    </message>
    <message>
        <source>down by {max} from {score}, {fall:g} wanted</source>
        <extracomment>domain</extracomment>
        <translation>um {max} gesunken von {score}, gewünscht: {fall:g}</translation>
    </message>
    <message>
        <source>{low_entries} in a row over {days}; {score} − {score2} = {score3} down</source>
        <extracomment>domain</extracomment>
        <translation>{low_entries} in Folge über {days}; {score} − {score2} = {score3} gesunken</translation>
    </message>
    <message>
        <source>{count} low entry</source>
        <extracomment>domain</extracomment>
        <translation>{count} niedriger Eintrag</translation>
    </message>
    <message>
        <source>{count} low entries</source>
        <extracomment>domain</extracomment>
        <translation>{count} niedrige Einträge</translation>
    </message>
    <message>
        <source>next morning</source>
        <extracomment>domain</extracomment>
        <translation>nächster Morgen</translation>
    </message>
    <message>
        <source>A loading test or session</source>
        <extracomment>domain</extracomment>
        <translation>Ein Belastungstest oder eine Einheit</translation>
    </message>
    <message>
        <source>{count} more session</source>
        <extracomment>domain</extracomment>
        <translation>{count} weitere Einheit</translation>
    </message>
    <message>
        <source>{count} more sessions</source>
        <extracomment>domain</extracomment>
        <translation>{count} weitere Einheiten</translation>
    </message>
    <message>
        <source>{label} of {date}, {when}</source>
        <extracomment>domain</extracomment>
        <translation>{label} vom {date}, {when}</translation>
    </message>
    <message>
        <source>{date}: next morning {next_morning} {sign} {before} before</source>
        <extracomment>domain</extracomment>
        <translation>{date}: nächster Morgen {next_morning} {sign} {before} davor</translation>
    </message>
    <message>
        <source>{label}, in the last {within:g} days</source>
        <extracomment>domain</extracomment>
        <translation>{label}, in den letzten {within:g} Tagen</translation>
    </message>
    <message>
        <source>{activity_labels} pain</source>
        <extracomment>domain</extracomment>
        <translation>{activity_labels}: Schmerz</translation>
    </message>
    <message>
        <source>A trend: 3 days of worst pain over a week, in the last 28 days</source>
        <extracomment>domain</extracomment>
        <translation>Ein Trend: 3 Tage mit stärkstem Schmerz über eine Woche, in den letzten 28 Tagen</translation>
    </message>
    <message>
        <source>Trend of worst pain</source>
        <extracomment>domain</extracomment>
        <translation>Trend des stärksten Schmerzes</translation>
    </message>
    <message>
        <source>{trend} a week</source>
        <extracomment>domain</extracomment>
        <translation>{trend} pro Woche</translation>
    </message>
    <message>
        <source>{arithmetic}; {trend} points a week</source>
        <extracomment>domain</extracomment>
        <translation>{arithmetic}; {trend} Punkte pro Woche</translation>
    </message>
    <message>
        <source>Worst pain, in the last {days} days</source>
        <extracomment>domain</extracomment>
        <translation>Stärkster Schmerz, in den letzten {days} Tagen</translation>
    </message>
    <message>
        <source>At most {at_most:g} since</source>
        <extracomment>domain</extracomment>
        <translation>Höchstens {at_most:g} seit</translation>
    </message>
    <message>
        <source>The phase set</source>
        <extracomment>domain</extracomment>
        <translation>Die gesetzte Phase</translation>
    </message>
    <message>
        <source>An earlier {instrument} to compare with</source>
        <extracomment>domain</extracomment>
        <translation>Früherer Wert zum Vergleich: {instrument}</translation>
    </message>
    <message>
        <source>{instrument}, first</source>
        <extracomment>domain</extracomment>
        <translation>{instrument}, erster Wert</translation>
    </message>
    <message>
        <source>{instrument}, activities scored both times</source>
        <extracomment>domain</extracomment>
        <translation>{instrument}, beide Male bewertete Aktivitäten</translation>
    </message>
    <message>
        <source>{instrument}, the same activities first</source>
        <extracomment>domain</extracomment>
        <translation>{instrument}, dieselben Aktivitäten zuerst</translation>
    </message>
    <message>
        <source>; change {delta}, {gain:g} wanted</source>
        <extracomment>domain</extracomment>
        <translation>; Veränderung {delta}, gewünscht: {gain:g}</translation>
    </message>
    <message>
        <source>The weekly distance agreed as the goal</source>
        <extracomment>domain</extracomment>
        <translation>Die als Ziel vereinbarte Wochenstrecke</translation>
    </message>
    <message>
        <source>Runs logged for 4 weeks</source>
        <extracomment>domain</extracomment>
        <translation>Läufe seit 4 Wochen eingetragen</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <extracomment>domain</extracomment>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Agreed</source>
        <extracomment>domain</extracomment>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>{goal:g} a week</source>
        <extracomment>domain</extracomment>
        <translation>{goal:g} pro Woche</translation>
    </message>
    <message>
        <source>{size} spike</source>
        <extracomment>domain</extracomment>
        <translation>Belastungsspitze {size}</translation>
    </message>
    <message>
        <source>Not cleared</source>
        <extracomment>domain</extracomment>
        <translation>Nicht aufgehoben</translation>
    </message>
    <message>
        <source>A red-flag screen</source>
        <extracomment>domain</extracomment>
        <translation>Ein Red-Flag-Screening</translation>
    </message>
    <message>
        <source>Last screened</source>
        <extracomment>domain</extracomment>
        <translation>Zuletzt gescreent</translation>
    </message>
    <message>
        <source>This pathway has no imaging rule</source>
        <extracomment>domain</extracomment>
        <translation>Dieser Behandlungspfad hat keine Regel zur Bildgebung</translation>
    </message>
    <message>
        <source>Decision due from</source>
        <extracomment>domain</extracomment>
        <translation>Entscheidung fällig ab</translation>
    </message>
    <message>
        <source>safe</source>
        <extracomment>domain</extracomment>
        <translation>sicher</translation>
    </message>
    <message>
        <source>acceptable</source>
        <extracomment>domain</extracomment>
        <translation>akzeptabel</translation>
    </message>
    <message>
        <source>too high</source>
        <extracomment>domain</extracomment>
        <translation>zu hoch</translation>
    </message>
    <message>
        <source>Mean worst pain, last 7 days</source>
        <extracomment>domain</extracomment>
        <translation>Mittlerer stärkster Schmerz, letzte 7 Tage</translation>
    </message>
    <message>
        <source>Mean worst pain, the 7 days before</source>
        <extracomment>domain</extracomment>
        <translation>Mittlerer stärkster Schmerz, die 7 Tage davor</translation>
    </message>
    <message>
        <source>Worst pain in the {when}</source>
        <extracomment>domain</extracomment>
        <translation>Stärkster Schmerz, {when}</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <extracomment>domain</extracomment>
        <translation>letzte 7 Tage</translation>
    </message>
    <message>
        <source>7 days before</source>
        <extracomment>domain</extracomment>
        <translation>7 Tage davor</translation>
    </message>
    <message>
        <source>Pain from week to week</source>
        <extracomment>domain</extracomment>
        <translation>Schmerz von Woche zu Woche</translation>
    </message>
    <message>
        <source>{score} during</source>
        <extracomment>domain</extracomment>
        <translation>{score} währenddessen</translation>
    </message>
    <message>
        <source>{score} before, {during}, {score2} next morning: {value}</source>
        <extracomment>domain</extracomment>
        <translation>{score} davor, {during}, {score2} am nächsten Morgen: {value}</translation>
    </message>
    <message>
        <source>Pain before</source>
        <extracomment>domain</extracomment>
        <translation>Schmerz davor</translation>
    </message>
    <message>
        <source>Pain during</source>
        <extracomment>domain</extracomment>
        <translation>Schmerz währenddessen</translation>
    </message>
    <message>
        <source>Pain next morning</source>
        <extracomment>domain</extracomment>
        <translation>Schmerz am nächsten Morgen</translation>
    </message>
    <message>
        <source>Peak over 24 h: the higher of {during} and {next_morning} = {peak}</source>
        <extracomment>domain</extracomment>
        <translation>Höchstwert über 24 h: der höhere von {during} und {next_morning} = {peak}</translation>
    </message>
    <message>
        <source>Next morning {next_morning} {sign} before {before}</source>
        <extracomment>domain</extracomment>
        <translation>Nächster Morgen {next_morning} {sign} davor {before}</translation>
    </message>
    <message>
        <source>Not known: worst pain is needed in both weeks</source>
        <extracomment>domain</extracomment>
        <translation>Nicht bekannt: stärkster Schmerz wird in beiden Wochen gebraucht</translation>
    </message>
    <message>
        <source>not rising</source>
        <extracomment>domain</extracomment>
        <translation>nicht steigend</translation>
    </message>
    <message>
        <source>{verdict}: mean {this_week:.1f} this week, {last_week:.1f} last week</source>
        <extracomment>domain</extracomment>
        <translation>{verdict}: Mittel {this_week:.1f} diese Woche, {last_week:.1f} letzte Woche</translation>
    </message>
    <message>
        <source>Everything phase {next_phase} asks is met.</source>
        <extracomment>domain</extracomment>
        <translation>Alles, was Phase {next_phase} verlangt, ist erfüllt.</translation>
    </message>
    <message>
        <source>No phase is set yet: phase {phase} starts the plan.</source>
        <extracomment>domain</extracomment>
        <translation>Noch ist keine Phase gesetzt: Phase {phase} beginnt den Plan.</translation>
    </message>
    <message>
        <source>Start with phase {phase}</source>
        <extracomment>domain</extracomment>
        <translation>Mit Phase {phase} beginnen</translation>
    </message>
    <message>
        <source>{sessions} in a row to reduce.</source>
        <extracomment>domain</extracomment>
        <translation>{sessions} in Folge: zurücknehmen.</translation>
    </message>
    <message>
        <source>Back to phase {phase}</source>
        <extracomment>domain</extracomment>
        <translation>Zurück zu Phase {phase}</translation>
    </message>
    <message>
        <source>{reduced} in a row</source>
        <extracomment>domain</extracomment>
        <translation>{reduced} in Folge</translation>
    </message>
    <message>
        <source>This is the last phase, and what it asks is met.</source>
        <extracomment>domain</extracomment>
        <translation>Das ist die letzte Phase, und was sie verlangt, ist erfüllt.</translation>
    </message>
    <message>
        <source>Phase {phase} is proposed</source>
        <extracomment>domain</extracomment>
        <translation>Phase {phase} wird vorgeschlagen</translation>
    </message>
    <message>
        <source>Stay in phase {phase}</source>
        <extracomment>domain</extracomment>
        <translation>In Phase {phase} bleiben</translation>
    </message>
    <message>
        <source>Relative rest has not been started: set phase 0 to start it</source>
        <extracomment>domain</extracomment>
        <translation>Die relative Schonung hat nicht begonnen: Phase 0 setzen, um sie zu beginnen</translation>
    </message>
    <message>
        <source>The day phase 0 was set</source>
        <extracomment>domain</extracomment>
        <translation>Der Tag, an dem Phase 0 gesetzt wurde</translation>
    </message>
    <message>
        <source>Relative rest: {value}</source>
        <extracomment>domain</extracomment>
        <translation>Relative Schonung: {value}</translation>
    </message>
    <message>
        <source>Phase 0 set</source>
        <extracomment>domain</extracomment>
        <translation>Phase 0 gesetzt</translation>
    </message>
    <message>
        <source>Next phase set</source>
        <extracomment>domain</extracomment>
        <translation>Nächste Phase gesetzt</translation>
    </message>
    <message>
        <source>Run ruled out</source>
        <extracomment>domain</extracomment>
        <translation>Ausgeschlossener Lauf</translation>
    </message>
    <message>
        <source>{ended} − {began} + 1 = day {day}</source>
        <extracomment>domain</extracomment>
        <translation>{ended} − {began} + 1 = Tag {day}</translation>
    </message>
    <message>
        <source>Review on day {first}; overdue after day {last}</source>
        <extracomment>domain</extracomment>
        <translation>Wiedervorlage an Tag {first}; überfällig nach Tag {last}</translation>
    </message>
    <message>
        <source>Not known: the onset is unknown</source>
        <extracomment>domain</extracomment>
        <translation>Nicht bekannt: der Beginn ist unbekannt</translation>
    </message>
    <message>
        <source>Ice or heat</source>
        <extracomment>domain</extracomment>
        <translation>Kälte oder Wärme</translation>
    </message>
    <message>
        <source>Onset or flare</source>
        <extracomment>domain</extracomment>
        <translation>Beginn oder Schub</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>domain</extracomment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Ice, for {shortest:g}–{longest:g} h: until {until}. No heat yet</source>
        <extracomment>domain</extracomment>
        <translation>Kälte, für {shortest:g}–{longest:g} h: bis {until}. Noch keine Wärme</translation>
    </message>
    <message>
        <source>Ice window passed on {until}. Heat may be used</source>
        <extracomment>domain</extracomment>
        <translation>Kühlfenster vorbei am {until}. Wärme ist erlaubt</translation>
    </message>
    <message>
        <source>{longest:g} hours</source>
        <extracomment>domain</extracomment>
        <translation>{longest:g} Stunden</translation>
    </message>
    <message>
        <source>Ended on {ended} after {days}</source>
        <extracomment>domain</extracomment>
        <translation>Beendet am {ended} ({days})</translation>
    </message>
    <message>
        <source>Day {day} of {first}–{last}</source>
        <extracomment>domain</extracomment>
        <translation>Tag {day} von {first}–{last}</translation>
    </message>
    <message>
        <source>{counted}: review overdue by {days}</source>
        <extracomment>domain</extracomment>
        <translation>{counted}: Wiedervorlage überfällig, {days}</translation>
    </message>
    <message>
        <source>{counted}: review now</source>
        <extracomment>domain</extracomment>
        <translation>{counted}: jetzt Wiedervorlage</translation>
    </message>
    <message>
        <source>{counted}: review on {review}</source>
        <extracomment>domain</extracomment>
        <translation>{counted}: Wiedervorlage am {review}</translation>
    </message>
    <message>
        <source>Latest flare</source>
        <extracomment>domain</extracomment>
        <translation>Letzter Schub</translation>
    </message>
    <message>
        <source>{id}: {name} is missing</source>
        <extracomment>domain</extracomment>
        <translation>{id}: {name} fehlt</translation>
    </message>
    <message>
        <source>{label}, involved side</source>
        <extracomment>domain</extracomment>
        <translation>{label}, betroffene Seite</translation>
    </message>
    <message>
        <source>A strength test</source>
        <extracomment>domain</extracomment>
        <translation>Ein Krafttest</translation>
    </message>
    <message>
        <source>{label} on both sides</source>
        <extracomment>domain</extracomment>
        <translation>{label} auf beiden Seiten</translation>
    </message>
    <message>
        <source>Symmetry, {label}</source>
        <extracomment>domain</extracomment>
        <translation>Seitenvergleich, {label}</translation>
    </message>
    <message>
        <source>above target – check recovery</source>
        <extracomment>domain</extracomment>
        <translation>über dem Ziel – Erholung prüfen</translation>
    </message>
    <message>
        <source>on target</source>
        <extracomment>domain</extracomment>
        <translation>im Ziel</translation>
    </message>
    <message>
        <source>below target</source>
        <extracomment>domain</extracomment>
        <translation>unter dem Ziel</translation>
    </message>
    <message>
        <source>low</source>
        <extracomment>domain</extracomment>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>Type how many times that week, from 0 to 7.</source>
        <extracomment>domain</extracomment>
        <translation>Geben Sie ein, wie oft in dieser Woche, von 0 bis 7.</translation>
    </message>
    <message>
        <source>This week has not begun.</source>
        <extracomment>domain</extracomment>
        <translation>Diese Woche hat nicht begonnen.</translation>
    </message>
    <message>
        <source>Only {days} of this week so far.</source>
        <extracomment>domain</extracomment>
        <translation>Von dieser Woche erst {days}.</translation>
    </message>
    <message>
        <source>Nothing logged; target {target}</source>
        <extracomment>domain</extracomment>
        <translation>Nichts eingetragen; Ziel {target}</translation>
    </message>
    <message>
        <source>{sessions} of {target}, {pct:.1f} %</source>
        <extracomment>domain</extracomment>
        <translation>{sessions} von {target}, {pct:.1f} %</translation>
    </message>
    <message>
        <source>{counted} so far</source>
        <extracomment>domain</extracomment>
        <translation>{counted} bisher</translation>
    </message>
    <message>
        <source>Worst pain at most {settled_pain} for {days} days.</source>
        <extracomment>domain</extracomment>
        <translation>Stärkster Schmerz höchstens {settled_pain} seit {days} Tagen.</translation>
    </message>
    <message>
        <source>Limb symmetry {symmetry:.1f} %.</source>
        <extracomment>domain</extracomment>
        <translation>Kraftseitenvergleich {symmetry:.1f} %.</translation>
    </message>
    <message>
        <source>Goals, mileage and relapse plan are yours to judge.</source>
        <extracomment>domain</extracomment>
        <translation>Ziele, Strecke und Rückfallplan beurteilen Sie.</translation>
    </message>
    <message>
        <source>This row is another patient's</source>
        <extracomment>domain</extracomment>
        <translation>Diese Zeile gehört zu einem anderen Patienten</translation>
    </message>
    <message>
        <source>import it for that patient, or take the row out</source>
        <extracomment>domain</extracomment>
        <translation>sie für diesen Patienten importieren oder die Zeile herausnehmen</translation>
    </message>
    <message>
        <source>{sport}: {count} left out</source>
        <extracomment>domain</extracomment>
        <translation>{sport}: {count} ausgelassen</translation>
    </message>
    <message>
        <source>{what}: left out, {why}</source>
        <extracomment>domain</extracomment>
        <translation>{what}: ausgelassen, {why}</translation>
    </message>
    <message>
        <source>another sport</source>
        <extracomment>domain</extracomment>
        <translation>eine andere Sportart</translation>
    </message>
    <message>
        <source>the same run as {source}</source>
        <extracomment>domain</extracomment>
        <translation>derselbe Lauf wie {source}</translation>
    </message>
    <message>
        <source>the file doesn't say which sport</source>
        <extracomment>domain</extracomment>
        <translation>die Datei sagt nicht, welche Sportart</translation>
    </message>
    <message>
        <source>no distance was recorded</source>
        <extracomment>domain</extracomment>
        <translation>es wurde keine Strecke aufgezeichnet</translation>
    </message>
    <message>
        <source>{run:.0f} is no run</source>
        <extracomment>domain</extracomment>
        <translation>{run:.0f} sind kein Lauf</translation>
    </message>
    <message>
        <source>it starts on a day to come ({day})</source>
        <extracomment>domain</extracomment>
        <translation>er beginnt an einem künftigen Tag ({day})</translation>
    </message>
    <message>
        <source>its day is wrong ({day})</source>
        <extracomment>domain</extracomment>
        <translation>sein Tag ist falsch ({day})</translation>
    </message>
    <message>
        <source>the file doesn't say which sport, and {run:.1f} an hour is a walk</source>
        <extracomment>domain</extracomment>
        <translation>die Datei sagt nicht, welche Sportart, und {run:.1f} pro Stunde ist ein Spaziergang</translation>
    </message>
    <message>
        <source>the file doesn't say which sport, and {run:.1f} an hour is a ride</source>
        <extracomment>domain</extracomment>
        <translation>die Datei sagt nicht, welche Sportart, und {run:.1f} pro Stunde ist eine Radfahrt</translation>
    </message>
    <message>
        <source>nobody runs {run:.1f} an hour</source>
        <extracomment>domain</extracomment>
        <translation>niemand läuft {run:.1f} pro Stunde</translation>
    </message>
    <message>
        <source>typed already on that day, {run:g}</source>
        <extracomment>domain</extracomment>
        <translation>an dem Tag schon eingetragen, {run:g}</translation>
    </message>
    <message>
        <source>on record already</source>
        <extracomment>domain</extracomment>
        <translation>schon in der Akte</translation>
    </message>
    <message>
        <source>First documented symptom-free day {free}: {days}.</source>
        <extracomment>domain</extracomment>
        <translation>Erster dokumentierter beschwerdefreier Tag {free}: {days}.</translation>
    </message>
    <message>
        <source>{words} A new episode is proposed from {gap_of} on.</source>
        <extracomment>domain</extracomment>
        <translation>{words} Eine neue Episode wird ab {gap_of} Tagen vorgeschlagen.</translation>
    </message>
    <message>
        <source>No symptom-free day (worst pain 0) is documented before it.</source>
        <extracomment>domain</extracomment>
        <translation>Davor ist kein beschwerdefreier Tag (stärkster Schmerz 0) dokumentiert.</translation>
    </message>
    <message>
        <source>The last symptom-free day on file, {earlier}, was before pain that came back earlier: no symptom-free time leads up to this.</source>
        <extracomment>domain</extracomment>
        <translation>Der letzte erfasste beschwerdefreie Tag, {earlier}, lag vor Schmerz, der früher wiederkam: keine beschwerdefreie Zeit führt hierher.</translation>
    </message>
    <message>
        <source>phase {last_phase} began</source>
        <extracomment>domain</extracomment>
        <translation>Phase {last_phase} begann</translation>
    </message>
    <message>
        <source>the prior episode was closed</source>
        <extracomment>domain</extracomment>
        <translation>die vorige Episode wurde abgeschlossen</translation>
    </message>
    <message>
        <source>the first documented symptom-free day</source>
        <extracomment>domain</extracomment>
        <translation>der erste dokumentierte beschwerdefreie Tag</translation>
    </message>
    <message>
        <source>Pain came back</source>
        <extracomment>domain</extracomment>
        <translation>Schmerz kam wieder</translation>
    </message>
    <message>
        <source>First documented symptom-free day</source>
        <extracomment>domain</extracomment>
        <translation>Erster dokumentierter beschwerdefreier Tag</translation>
    </message>
    <message>
        <source>worst pain 0/10</source>
        <extracomment>domain</extracomment>
        <translation>stärkster Schmerz 0/10</translation>
    </message>
    <message>
        <source>Recurrence or the same episode</source>
        <extracomment>domain</extracomment>
        <translation>Rezidiv oder dieselbe Episode</translation>
    </message>
    <message>
        <source>A new episode is proposed from {gap_of} symptom-free days on</source>
        <extracomment>domain</extracomment>
        <translation>Eine neue Episode wird ab {gap_of} beschwerdefreien Tagen vorgeschlagen</translation>
    </message>
    <message>
        <source>a symptom-free day (worst pain 0) before the pain came back</source>
        <extracomment>domain</extracomment>
        <translation>ein beschwerdefreier Tag (stärkster Schmerz 0), bevor der Schmerz wiederkam</translation>
    </message>
    <message>
        <source>{number} to {number2}</source>
        <extracomment>domain</extracomment>
        <translation>{number} bis {number2}</translation>
    </message>
    <message>
        <source>of {of} {many}</source>
        <extracomment>domain</extracomment>
        <translation>von {of} {many}</translation>
    </message>
    <message>
        <source>{value:g} of {of} {many}</source>
        <extracomment>domain</extracomment>
        <translation>{value:g} von {of} {many}</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>domain</extracomment>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Median of {of}; the middle half of them lies from {spread}</source>
        <extracomment>domain</extracomment>
        <translation>Median von {of}; die mittlere Hälfte liegt zwischen {spread}</translation>
    </message>
    <message>
        <source>percentage</source>
        <extracomment>domain</extracomment>
        <translation>Prozentsatz</translation>
    </message>
    <message>
        <source>median</source>
        <extracomment>domain</extracomment>
        <translation>Median</translation>
    </message>
    <message>
        <source>No {what} of fewer than {fewest}</source>
        <extracomment>domain</extracomment>
        <translation>Kein {what} aus weniger als {fewest}</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>domain</extracomment>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>{count} episode</source>
        <extracomment>domain</extracomment>
        <translation>{count} Episode</translation>
    </message>
    <message>
        <source>{count} episodes</source>
        <extracomment>domain</extracomment>
        <translation>{count} Episoden</translation>
    </message>
    <message>
        <source>not measured twice</source>
        <extracomment>domain</extracomment>
        <translation>nicht zweimal gemessen</translation>
    </message>
    <message>
        <source>Patients</source>
        <extracomment>domain</extracomment>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>Self-discharged</source>
        <extracomment>domain</extracomment>
        <translation>Selbst beendet</translation>
    </message>
    <message>
        <source>Open and silent</source>
        <extracomment>domain</extracomment>
        <translation>Offen und ohne Eintrag</translation>
    </message>
    <message>
        <source>No review planned</source>
        <extracomment>domain</extracomment>
        <translation>Keine Wiedervorlage geplant</translation>
    </message>
    <message>
        <source>no visit written down</source>
        <extracomment>domain</extracomment>
        <translation>kein Termin aufgeschrieben</translation>
    </message>
    <message>
        <source>no rating, or its scale not recorded</source>
        <extracomment>domain</extracomment>
        <translation>keine Einschätzung oder ihre Skala nicht eingetragen</translation>
    </message>
    <message>
        <source>Symptom-free that day</source>
        <extracomment>domain</extracomment>
        <translation>An dem Tag beschwerdefrei</translation>
    </message>
    <message>
        <source>first seen after {day}</source>
        <extracomment>domain</extracomment>
        <translation>Erstkontakt nach {day}</translation>
    </message>
    <message>
        <source>discharged by {day}</source>
        <extracomment>domain</extracomment>
        <translation>abgeschlossen bis {day}</translation>
    </message>
    <message>
        <source>onset not known</source>
        <extracomment>domain</extracomment>
        <translation>Beginn nicht bekannt</translation>
    </message>
    <message>
        <source>Caseload</source>
        <extracomment>domain</extracomment>
        <translation>Patientenliste</translation>
    </message>
    <message>
        <source>First contact to discharge</source>
        <extracomment>domain</extracomment>
        <translation>Erstkontakt bis Abschluss</translation>
    </message>
    <message>
        <source>Change by discharge</source>
        <extracomment>domain</extracomment>
        <translation>Veränderung bis zum Abschluss</translation>
    </message>
    <message>
        <source>Imaging decision</source>
        <extracomment>domain</extracomment>
        <translation>Entscheidung zur Bildgebung</translation>
    </message>
    <message>
        <source>episodes in care</source>
        <extracomment>domain</extracomment>
        <translation>Episoden in Behandlung</translation>
    </message>
    <message>
        <source>episodes discharged</source>
        <extracomment>domain</extracomment>
        <translation>abgeschlossene Episoden</translation>
    </message>
    <message>
        <source>episodes open today</source>
        <extracomment>domain</extracomment>
        <translation>heute offene Episoden</translation>
    </message>
    <message>
        <source>measured twice</source>
        <extracomment>domain</extracomment>
        <translation>zweimal gemessen</translation>
    </message>
    <message>
        <source>How the patients did, not what the treatment did: there is nobody to compare with.</source>
        <extracomment>domain</extracomment>
        <translation>Wie es den Patienten ging, nicht was die Behandlung bewirkte: es gibt niemanden zum Vergleich.</translation>
    </message>
    <message>
        <source>In care</source>
        <extracomment>domain</extracomment>
        <translation>In Behandlung</translation>
    </message>
    <message>
        <source>Episodes with a first contact by the period's last day that were not discharged before its first. A patient with two episodes counts twice.</source>
        <extracomment>domain</extracomment>
        <translation>Episoden mit einem Erstkontakt bis zum letzten Tag des Zeitraums, die nicht vor dessen erstem abgeschlossen waren. Ein Patient mit zwei Episoden zählt zweimal.</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>domain</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Episodes whose first contact lies in the period.</source>
        <extracomment>domain</extracomment>
        <translation>Episoden, deren Erstkontakt im Zeitraum liegt.</translation>
    </message>
    <message>
        <source>Discharged</source>
        <extracomment>domain</extracomment>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Episodes whose day of discharge lies in the period, whatever the reason.</source>
        <extracomment>domain</extracomment>
        <translation>Episoden, deren Abschlusstag im Zeitraum liegt, aus welchem Grund auch immer.</translation>
    </message>
    <message>
        <source>Dropped out</source>
        <extracomment>domain</extracomment>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>A patient who got well and stayed away counts as dropped out, too.</source>
        <extracomment>domain</extracomment>
        <translation>Auch wer gesund wurde und wegblieb, zählt als abgebrochen.</translation>
    </message>
    <message>
        <source>Reviews overdue today</source>
        <extracomment>domain</extracomment>
        <translation>Heute überfällige Wiedervorlagen</translation>
    </message>
    <message>
        <source>Open episodes whose planned review lies before today, whatever the period.</source>
        <extracomment>domain</extracomment>
        <translation>Offene Episoden, deren geplante Wiedervorlage vor heute liegt, unabhängig vom Zeitraum.</translation>
    </message>
    <message>
        <source>Only the review planned last is kept, so past days can't be counted.</source>
        <extracomment>domain</extracomment>
        <translation>Nur die zuletzt geplante Wiedervorlage wird aufbewahrt; vergangene Tage lassen sich daher nicht zählen.</translation>
    </message>
    <message>
        <source>Discharged in the period without a recorded reason.</source>
        <extracomment>domain</extracomment>
        <translation>Im Zeitraum ohne eingetragenen Grund abgeschlossen.</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <extracomment>domain</extracomment>
        <translation>Nicht eingetragen</translation>
    </message>
    <message>
        <source>Days to discharge</source>
        <extracomment>domain</extracomment>
        <translation>Tage bis zum Abschluss</translation>
    </message>
    <message>
        <source>Days from first contact to discharge, over every episode discharged in the period.</source>
        <extracomment>domain</extracomment>
        <translation>Tage vom Erstkontakt bis zum Abschluss, über alle im Zeitraum abgeschlossenen Episoden.</translation>
    </message>
    <message>
        <source>Those who dropped out early shorten it; those still open are not in it.</source>
        <extracomment>domain</extracomment>
        <translation>Wer früh abbrach, verkürzt sie; noch Offene sind nicht darin.</translation>
    </message>
    <message>
        <source>Visits to discharge</source>
        <extracomment>domain</extracomment>
        <translation>Termine bis zum Abschluss</translation>
    </message>
    <message>
        <source>with visits written down</source>
        <extracomment>domain</extracomment>
        <translation>mit aufgeschriebenen Terminen</translation>
    </message>
    <message>
        <source>Visits that took place from first contact to discharge: neither cancelled nor missed.</source>
        <extracomment>domain</extracomment>
        <translation>Termine, die vom Erstkontakt bis zum Abschluss stattfanden: weder abgesagt noch versäumt.</translation>
    </message>
    <message>
        <source>Only visits that were written down are counted.</source>
        <extracomment>domain</extracomment>
        <translation>Nur aufgeschriebene Termine werden gezählt.</translation>
    </message>
    <message>
        <source>Worst pain, change</source>
        <extracomment>domain</extracomment>
        <translation>Stärkster Schmerz, Veränderung</translation>
    </message>
    <message>
        <source>The last day's worst pain before discharge less the first day's (NPRS 0–10); below 0 is less pain.</source>
        <extracomment>domain</extracomment>
        <translation>Stärkster Schmerz am letzten Tag vor dem Abschluss minus dem ersten (NPRS 0–10); unter 0 ist weniger Schmerz.</translation>
    </message>
    <message>
        <source>Pain meaningfully better</source>
        <extracomment>domain</extracomment>
        <translation>Schmerz bedeutsam gebessert</translation>
    </message>
    <message>
        <source>Worst pain fell by at least 2 points and 30 % (NC-R).</source>
        <extracomment>domain</extracomment>
        <translation>Der stärkste Schmerz sank um mindestens 2 Punkte und 30 % (NC-R).</translation>
    </message>
    <message>
        <source>{instrument} at least MCID better</source>
        <extracomment>domain</extracomment>
        <translation>{instrument} mindestens um MCID gebessert</translation>
    </message>
    <message>
        <source>Improved by at least the smallest important change ({known}).</source>
        <extracomment>domain</extracomment>
        <translation>Gebessert um mindestens die kleinste wichtige Veränderung ({known}).</translation>
    </message>
    <message>
        <source>{instrument}, change</source>
        <extracomment>domain</extracomment>
        <translation>{instrument}, Veränderung</translation>
    </message>
    <message>
        <source>The last total before discharge less the first of the same version ({span_words}, higher is better).</source>
        <extracomment>domain</extracomment>
        <translation>Der letzte Gesamtwert vor dem Abschluss minus dem ersten derselben Version ({span_words}, höher ist besser).</translation>
    </message>
    <message>
        <source>{instrument} rated much better</source>
        <extracomment>domain</extracomment>
        <translation>{instrument}: als viel besser eingeschätzt</translation>
    </message>
    <message>
        <source>The last rating of change before discharge reached what its scale takes for success.</source>
        <extracomment>domain</extracomment>
        <translation>Die letzte Einschätzung der Veränderung vor dem Abschluss erreichte, was ihre Skala als Erfolg nimmt.</translation>
    </message>
    <message>
        <source>Imaged by {day}</source>
        <extracomment>domain</extracomment>
        <translation>Bildgebung bis {day}</translation>
    </message>
    <message>
        <source>An MRI or ultrasound of the side in question was done between onset and {day} inclusive. {cohort}</source>
        <extracomment>domain</extracomment>
        <translation>MRT oder Ultraschall der fraglichen Seite wurde zwischen Beginn und {day} (einschließlich) durchgeführt. {cohort}</translation>
    </message>
    <message>
        <source>Not a target: imaging everybody is not better care.</source>
        <extracomment>domain</extracomment>
        <translation>Kein Ziel: alle bildgebend zu untersuchen ist keine bessere Versorgung.</translation>
    </message>
    <message>
        <source>Decided by {day}</source>
        <extracomment>domain</extracomment>
        <translation>Entschieden bis {day}</translation>
    </message>
    <message>
        <source>On that day imaging had been requested or done, or a decision not to refer now was in force. {cohort}</source>
        <extracomment>domain</extracomment>
        <translation>An diesem Tag war Bildgebung angefordert oder durchgeführt, oder eine Entscheidung, jetzt nicht zu überweisen, war in Kraft. {cohort}</translation>
    </message>
    <message>
        <source>The rule rests on an article of low evidence grade: a reminder, not a standard.</source>
        <extracomment>domain</extracomment>
        <translation>Die Regel beruht auf einem Artikel niedriger Evidenz: eine Erinnerung, kein Standard.</translation>
    </message>
    <message>
        <source>day {pop}</source>
        <extracomment>domain</extracomment>
        <translation>Tag {pop}</translation>
    </message>
    <message>
        <source>the due day</source>
        <extracomment>domain</extracomment>
        <translation>der Fälligkeitstag</translation>
    </message>
    <message>
        <source>open on {day}</source>
        <extracomment>domain</extracomment>
        <translation>offen am {day}</translation>
    </message>
    <message>
        <source>Counted: episodes seen by {day} after onset, still open then, that came in the period.</source>
        <extracomment>domain</extracomment>
        <translation>Gezählt: Episoden, die bis {day} nach Beginn gesehen wurden und dann noch offen waren, wenn er im Zeitraum lag.</translation>
    </message>
    <message>
        <source>{years} years after the last contact on {day} ({country})</source>
        <extracomment>domain</extracomment>
        <translation>{years} Jahre nach dem letzten Kontakt am {day} ({country})</translation>
    </message>
    <message>
        <source>{because}; no date of birth: of a child it is longer</source>
        <extracomment>domain</extracomment>
        <translation>{because}; kein Geburtsdatum: bei einem Kind ist die Frist länger</translation>
    </message>
    <message>
        <source>the {age}th birthday of a patient who was under 18 at the last contact on {day}</source>
        <extracomment>domain</extracomment>
        <translation>der {age}. Geburtstag; beim letzten Kontakt am {day} unter 18 Jahre alt</translation>
    </message>
    <message>
        <source>Descriptions only. Neither the change from week to week nor the acute:chronic ratio told injured runners from others; the ratio is rescaled recent load, and no safe range is drawn.</source>
        <extracomment>domain</extracomment>
        <translation>Nur Beschreibungen. Weder die Veränderung von Woche zu Woche noch das Akut-chronisch-Verhältnis trennte verletzte von anderen Läufern; das Verhältnis ist umskalierte jüngste Belastung, und es wird kein sicherer Bereich gezeichnet.</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <extracomment>domain</extracomment>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>None: a description, never a risk, and never an alert.</source>
        <extracomment>domain</extracomment>
        <translation>Keines: eine Beschreibung, nie ein Risiko und nie ein Hinweis.</translation>
    </message>
    <message>
        <source>Week on week, rolling</source>
        <extracomment>domain</extracomment>
        <translation>Woche zu Woche, gleitend</translation>
    </message>
    <message>
        <source>Acute:chronic, uncoupled</source>
        <extracomment>domain</extracomment>
        <translation>Akut-chronisch, ungekoppelt</translation>
    </message>
    <message>
        <source>Acute:chronic, coupled</source>
        <extracomment>domain</extracomment>
        <translation>Akut-chronisch, gekoppelt</translation>
    </message>
    <message>
        <source>Acute:chronic, weighted means</source>
        <extracomment>domain</extracomment>
        <translation>Akut-chronisch, gewichtete Mittel</translation>
    </message>
    <message>
        <source>{note} log</source>
        <extracomment>domain</extracomment>
        <translation>{note} Protokoll</translation>
    </message>
    <message>
        <source>28 days of logged runs, without 7 days or more between two</source>
        <extracomment>domain</extracomment>
        <translation>28 Tage eingetragene Läufe, ohne 7 oder mehr Tage zwischen zweien</translation>
    </message>
    <message>
        <source>The log begins, without a break</source>
        <extracomment>domain</extracomment>
        <translation>Das Protokoll beginnt, ohne Lücke</translation>
    </message>
    <message>
        <source>from then on</source>
        <extracomment>domain</extracomment>
        <translation>ab da</translation>
    </message>
    <message>
        <source>{means:.3f} / {means2:.3f} a day = {ratio:.3f}</source>
        <extracomment>domain</extracomment>
        <translation>{means:.3f} / {means2:.3f} pro Tag = {ratio:.3f}</translation>
    </message>
    <message>
        <source>{week:.1f} / weekly mean of 28 days {week2:.2f} = {ratio:.3f}</source>
        <extracomment>domain</extracomment>
        <translation>{week:.1f} / Wochenmittel aus 28 Tagen {week2:.2f} = {ratio:.3f}</translation>
    </message>
    <message>
        <source>median {middle:.1f}, middle half {lower:.1f} to {upper:.1f}, {count} runs</source>
        <extracomment>domain</extracomment>
        <translation>Median {middle:.1f}, mittlere Hälfte {lower:.1f} bis {upper:.1f}, {count} Läufe</translation>
    </message>
    <message>
        <source>longer than usual ({lower:.1f} to {upper:.1f})</source>
        <extracomment>domain</extracomment>
        <translation>länger als üblich ({lower:.1f} bis {upper:.1f})</translation>
    </message>
    <message>
        <source>faster than usual (to {pace} min/{unit})</source>
        <extracomment>domain</extracomment>
        <translation>schneller als üblich (bis {pace} min/{unit})</translation>
    </message>
    <message>
        <source>harder than usual (effort {rpe:g})</source>
        <extracomment>domain</extracomment>
        <translation>härter als üblich (Anstrengung {rpe:g})</translation>
    </message>
    <message>
        <source>hills, none in the 28 days before</source>
        <extracomment>domain</extracomment>
        <translation>Hügel, keine in den 28 Tagen davor</translation>
    </message>
    <message>
        <source>speed work, none in the 28 days before</source>
        <extracomment>domain</extracomment>
        <translation>Tempotraining, keines in den 28 Tagen davor</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>domain</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Hills</source>
        <extracomment>domain</extracomment>
        <translation>Hügel</translation>
    </message>
    <message>
        <source>Intervals and sprints</source>
        <extracomment>domain</extracomment>
        <translation>Intervalle und Sprints</translation>
    </message>
    <message>
        <source>this calendar week {km:.1f}</source>
        <extracomment>domain</extracomment>
        <translation>diese Kalenderwoche {km:.1f}</translation>
    </message>
    <message>
        <source>no run logged this week</source>
        <extracomment>domain</extracomment>
        <translation>kein Lauf diese Woche eingetragen</translation>
    </message>
    <message>
        <source>Longest in 30 days</source>
        <extracomment>domain</extracomment>
        <translation>Längster in 30 Tagen</translation>
    </message>
    <message>
        <source>Spikes, 28 days</source>
        <extracomment>domain</extracomment>
        <translation>Belastungsspitzen, 28 Tage</translation>
    </message>
    <message>
        <source>{distance_km:.1f} on {date} after at most {longest_30d_km:.1f}</source>
        <extracomment>domain</extracomment>
        <translation>{distance_km:.1f} am {date} nach höchstens {longest_30d_km:.1f}</translation>
    </message>
    <message>
        <source>{found}, the latest {value}</source>
        <extracomment>domain</extracomment>
        <translation>{found}, die letzte {value}</translation>
    </message>
    <message>
        <source>{one} and {two}</source>
        <extracomment>domain</extracomment>
        <translation>{one} und {two}</translation>
    </message>
    <message>
        <source>{count} pair</source>
        <extracomment>domain</extracomment>
        <translation>{count} Paar</translation>
    </message>
    <message>
        <source>{count} pairs</source>
        <extracomment>domain</extracomment>
        <translation>{count} Paare</translation>
    </message>
    <message>
        <source>Hard days in a row, 28 days</source>
        <extracomment>domain</extracomment>
        <translation>Harte Tage in Folge, 28 Tage</translation>
    </message>
    <message>
        <source>A run in the last 28 days</source>
        <extracomment>domain</extracomment>
        <translation>Ein Lauf in den letzten 28 Tagen</translation>
    </message>
    <message>
        <source>{times:g} × the median of {runs}, {usual:.1f}, </source>
        <extracomment>domain</extracomment>
        <translation>{times:g} × der Median ({runs}), {usual:.1f}, </translation>
    </message>
    <message>
        <source>{count} hard day</source>
        <extracomment>domain</extracomment>
        <translation>{count} harter Tag</translation>
    </message>
    <message>
        <source>{count} hard days</source>
        <extracomment>domain</extracomment>
        <translation>{count} harte Tage</translation>
    </message>
    <message>
        <source>{km:.1f} of {total_km:.1f}</source>
        <extracomment>domain</extracomment>
        <translation>{km:.1f} von {total_km:.1f}</translation>
    </message>
    <message>
        <source>{untold_km:.1f} untagged</source>
        <extracomment>domain</extracomment>
        <translation>{untold_km:.1f} ohne Kennzeichnung</translation>
    </message>
    <message>
        <source>{label}, 28 days</source>
        <extracomment>domain</extracomment>
        <translation>{label}, 28 Tage</translation>
    </message>
    <message>
        <source>The kind of the runs</source>
        <extracomment>domain</extracomment>
        <translation>Die Art der Läufe</translation>
    </message>
    <message>
        <source>{mean:.0f} a minute</source>
        <extracomment>domain</extracomment>
        <translation>{mean:.0f} pro Minute</translation>
    </message>
    <message>
        <source>in {usual}</source>
        <extracomment>domain</extracomment>
        <translation>in {usual}</translation>
    </message>
    <message>
        <source>outside {usual}</source>
        <extracomment>domain</extracomment>
        <translation>außerhalb {usual}</translation>
    </message>
    <message>
        <source>Cadence of flat easy runs, 28 days</source>
        <extracomment>domain</extracomment>
        <translation>Kadenz flacher lockerer Läufe, 28 Tage</translation>
    </message>
    <message>
        <source>{cadence_spm:g} a minute</source>
        <extracomment>domain</extracomment>
        <translation>{cadence_spm:g} pro Minute</translation>
    </message>
    <message>
        <source>A cadence on a flat easy run</source>
        <extracomment>domain</extracomment>
        <translation>Eine Kadenz bei einem flachen lockeren Lauf</translation>
    </message>
    <message>
        <source>Cadence, flat easy runs</source>
        <extracomment>domain</extracomment>
        <translation>Kadenz, flache lockere Läufe</translation>
    </message>
    <message>
        <source>{counted} of {runs} count</source>
        <extracomment>domain</extracomment>
        <translation>es zählen {counted}; insgesamt {runs}</translation>
    </message>
    <message>
        <source>Session load, 7 days</source>
        <extracomment>domain</extracomment>
        <translation>Belastung der Einheiten, 7 Tage</translation>
    </message>
    <message>
        <source>{duration_min:g} min</source>
        <extracomment>domain</extracomment>
        <translation>{duration_min:g} min</translation>
    </message>
    <message>
        <source>effort {rpe:g}</source>
        <extracomment>domain</extracomment>
        <translation>Anstrengung {rpe:g}</translation>
    </message>
    <message>
        <source>Duration and effort of every run</source>
        <extracomment>domain</extracomment>
        <translation>Dauer und Anstrengung jedes Laufs</translation>
    </message>
    <message>
        <source>No relative rest begun</source>
        <extracomment>domain</extracomment>
        <translation>Keine relative Schonung begonnen</translation>
    </message>
    <message>
        <source>{kind} on {date}</source>
        <extracomment>domain</extracomment>
        <translation>{kind} am {date}</translation>
    </message>
    <message>
        <source>Runs against the relative rest</source>
        <extracomment>domain</extracomment>
        <translation>Läufe gegen die relative Schonung</translation>
    </message>
    <message>
        <source>Against the relative rest</source>
        <extracomment>domain</extracomment>
        <translation>Gegen die relative Schonung</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>domain</extracomment>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>hazard ratio {ratio:.2f}, {low:.2f} to {high:.2f}</source>
        <extracomment>domain</extracomment>
        <translation>Hazard Ratio {ratio:.2f}, {low:.2f} bis {high:.2f}</translation>
    </message>
    <message>
        <source>Distance: up to {cap}, flat and easy</source>
        <extracomment>domain</extracomment>
        <translation>Strecke: bis {cap}, flach und locker</translation>
    </message>
    <message>
        <source>Frequency: one more run this week, flat and easy, up to {longest}</source>
        <extracomment>domain</extracomment>
        <translation>Häufigkeit: ein Lauf mehr in dieser Woche, flach und locker, bis {longest}</translation>
    </message>
    <message>
        <source>Pace: part of a run quicker, flat, up to {longest}</source>
        <extracomment>domain</extracomment>
        <translation>Tempo: ein Teil eines Laufs schneller, flach, bis {longest}</translation>
    </message>
    <message>
        <source>Hills: part of an easy run on hills, up to {longest}</source>
        <extracomment>domain</extracomment>
        <translation>Hügel: ein Teil eines lockeren Laufs an Hügeln, bis {longest}</translation>
    </message>
    <message>
        <source>Sprints: a few short ones in an easy run, up to {longest}</source>
        <extracomment>domain</extracomment>
        <translation>Sprints: wenige kurze in einem lockeren Lauf, bis {longest}</translation>
    </message>
    <message>
        <source>Red flags have not been screened in this episode.</source>
        <extracomment>domain</extracomment>
        <translation>Red Flags wurden in dieser Episode nicht gescreent.</translation>
    </message>
    <message>
        <source>Worst pain rose from {lowest} to {worst} since the last screen on {date}.</source>
        <extracomment>domain</extracomment>
        <translation>Der stärkste Schmerz stieg von {lowest} auf {worst} seit dem letzten Screening am {date}.</translation>
    </message>
    <message>
        <source>Screened on {date}; no jump of pain since.</source>
        <extracomment>domain</extracomment>
        <translation>Gescreent am {date}; seither kein Schmerzsprung.</translation>
    </message>
    <message>
        <source>nobody named</source>
        <extracomment>domain</extracomment>
        <translation>niemand genannt</translation>
    </message>
    <message>
        <source>Last screened by</source>
        <extracomment>domain</extracomment>
        <translation>Zuletzt gescreent von</translation>
    </message>
    <message>
        <source>{high} − {low} = {high2} points</source>
        <extracomment>domain</extracomment>
        <translation>{high} − {low} = {high2} Punkte</translation>
    </message>
    <message>
        <source>Red-flag screen</source>
        <extracomment>domain</extracomment>
        <translation>Red-Flag-Screening</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>domain</extracomment>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Not due</source>
        <extracomment>domain</extracomment>
        <translation>Nicht fällig</translation>
    </message>
    <message>
        <source>At first contact, and when worst pain rises by {rise_of} or more</source>
        <extracomment>domain</extracomment>
        <translation>Beim Erstkontakt und wenn der stärkste Schmerz um {rise_of} oder mehr steigt</translation>
    </message>
    <message>
        <source>a red-flag screen of this episode</source>
        <extracomment>domain</extracomment>
        <translation>ein Red-Flag-Screening dieser Episode</translation>
    </message>
    <message>
        <source>Line {number}: {said}</source>
        <extracomment>domain</extracomment>
        <translation>Zeile {number}: {said}</translation>
    </message>
    <message>
        <source>the letters must be 1 to {letters_max} of a-z and 0-9.</source>
        <extracomment>domain</extracomment>
        <translation>das Kürzel muss 1 bis {letters_max} Zeichen aus a-z und 0-9 haben.</translation>
    </message>
    <message>
        <source>{sign}{name} stands for nothing.</source>
        <extracomment>domain</extracomment>
        <translation>{sign}{name} steht für nichts.</translation>
    </message>
    <message>
        <source>{sign}{name} is longer than {words_max} characters.</source>
        <extracomment>domain</extracomment>
        <translation>{sign}{name} ist länger als {words_max} Zeichen.</translation>
    </message>
    <message>
        <source>{sign}{name} stands there twice.</source>
        <extracomment>domain</extracomment>
        <translation>{sign}{name} steht zweimal da.</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>domain</extracomment>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Student</source>
        <extracomment>domain</extracomment>
        <translation>Praktikum</translation>
    </message>
    <message>
        <source>Reception</source>
        <extracomment>domain</extracomment>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>everything, and who may do what</source>
        <extracomment>domain</extracomment>
        <translation>alles, auch wer was darf</translation>
    </message>
    <message>
        <source>the whole record; not the clinic’s settings, staff and erasing</source>
        <extracomment>domain</extracomment>
        <translation>die ganze Akte; nicht Einstellungen der Praxis, Team und Löschen</translation>
    </message>
    <message>
        <source>reads and records, each entry to be countersigned; decides, signs and gives out nothing</source>
        <extracomment>domain</extracomment>
        <translation>liest und schreibt, jeder Eintrag wird gegengezeichnet; entscheidet, unterschreibt und gibt nichts heraus</translation>
    </message>
    <message>
        <source>names and appointments only</source>
        <extracomment>domain</extracomment>
        <translation>nur Namen und Termine</translation>
    </message>
    <message>
        <source>see who is on file</source>
        <extracomment>domain</extracomment>
        <translation>sehen, wer in der Kartei ist</translation>
    </message>
    <message>
        <source>set the next review</source>
        <extracomment>domain</extracomment>
        <translation>die nächste Kontrolle festlegen</translation>
    </message>
    <message>
        <source>read a patient’s record</source>
        <extracomment>domain</extracomment>
        <translation>die Akte eines Patienten lesen</translation>
    </message>
    <message>
        <source>write in a patient’s record</source>
        <extracomment>domain</extracomment>
        <translation>in die Akte eines Patienten schreiben</translation>
    </message>
    <message>
        <source>decide on imaging, clear red flags, discharge and sign</source>
        <extracomment>domain</extracomment>
        <translation>über Bildgebung entscheiden, Warnzeichen aufheben, abschließen und unterschreiben</translation>
    </message>
    <message>
        <source>countersign</source>
        <extracomment>domain</extracomment>
        <translation>gegenzeichnen</translation>
    </message>
    <message>
        <source>export, print or copy out of the record</source>
        <extracomment>domain</extracomment>
        <translation>aus der Akte exportieren, drucken oder kopieren</translation>
    </message>
    <message>
        <source>import</source>
        <extracomment>domain</extracomment>
        <translation>importieren</translation>
    </message>
    <message>
        <source>read the audit trail</source>
        <extracomment>domain</extracomment>
        <translation>das Protokoll lesen</translation>
    </message>
    <message>
        <source>change the clinic’s settings</source>
        <extracomment>domain</extracomment>
        <translation>die Einstellungen der Praxis ändern</translation>
    </message>
    <message>
        <source>erase a record, or hold one back from it</source>
        <extracomment>domain</extracomment>
        <translation>eine Akte löschen oder vom Löschen zurückhalten</translation>
    </message>
    <message>
        <source>change who works here, and the record’s own keys</source>
        <extracomment>domain</extracomment>
        <translation>das Team und die Schlüssel der Akte ändern</translation>
    </message>
    <message>
        <source>{role}: may not {what}.</source>
        <extracomment>domain</extracomment>
        <translation>{role}: darf nicht {what}.</translation>
    </message>
    <message>
        <source>Somebody else here may; hand over to them.</source>
        <extracomment>domain</extracomment>
        <translation>Jemand anderes hier darf es; übergeben Sie an diese Person.</translation>
    </message>
    <message>
        <source>The person has no name.</source>
        <extracomment>domain</extracomment>
        <translation>Die Person hat keinen Namen.</translation>
    </message>
    <message>
        <source>Brackets tell what somebody is, as in “(student)”.</source>
        <extracomment>domain</extracomment>
        <translation>Klammern sagen, was jemand ist, wie in „(student)“.</translation>
    </message>
    <message>
        <source>Leave them out.</source>
        <extracomment>domain</extracomment>
        <translation>Lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>The name has a sign in it that can’t be seen.</source>
        <extracomment>domain</extracomment>
        <translation>Im Namen ist ein Zeichen, das man nicht sieht.</translation>
    </message>
    <message>
        <source>Type it anew.</source>
        <extracomment>domain</extracomment>
        <translation>Tippen Sie ihn neu.</translation>
    </message>
    <message>
        <source>{name} is among the staff already.</source>
        <extracomment>domain</extracomment>
        <translation>{name} gehört schon zum Team.</translation>
    </message>
    <message>
        <source>Add a second name, so that entries can be told apart.</source>
        <extracomment>domain</extracomment>
        <translation>Fügen Sie einen zweiten Namen hinzu, damit sich die Einträge unterscheiden lassen.</translation>
    </message>
    <message>
        <source>A PIN has {least} to {most} digits.</source>
        <extracomment>domain</extracomment>
        <translation>Eine PIN hat {least} bis {most} Ziffern.</translation>
    </message>
    <message>
        <source>That PIN is guessed first. Choose one that is no row of digits.</source>
        <extracomment>domain</extracomment>
        <translation>Diese PIN wird zuerst erraten. Wählen Sie eine, die keine Ziffernreihe ist.</translation>
    </message>
    <message>
        <source>poor (under {poor:g})</source>
        <extracomment>domain</extracomment>
        <translation>schwach (unter {poor:g})</translation>
    </message>
    <message>
        <source>good (over {good:g})</source>
        <extracomment>domain</extracomment>
        <translation>gut (über {good:g})</translation>
    </message>
    <message>
        <source>average ({poor:g} to {good:g})</source>
        <extracomment>domain</extracomment>
        <translation>durchschnittlich ({poor:g} bis {good:g})</translation>
    </message>
    <message>
        <source>{title}, latest</source>
        <extracomment>domain</extracomment>
        <translation>{title}, letzter Wert</translation>
    </message>
    <message>
        <source>{title}, first</source>
        <extracomment>domain</extracomment>
        <translation>{title}, erster Wert</translation>
    </message>
    <message>
        <source>not comparable with before: {changed}</source>
        <extracomment>domain</extracomment>
        <translation>mit früher nicht vergleichbar: {changed}</translation>
    </message>
    <message>
        <source>Protocol</source>
        <extracomment>domain</extracomment>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>first value</source>
        <extracomment>domain</extracomment>
        <translation>erster Wert</translation>
    </message>
    <message>
        <source>A second value under the same protocol</source>
        <extracomment>domain</extracomment>
        <translation>Ein zweiter Wert mit demselben Protokoll</translation>
    </message>
    <message>
        <source>The protocol</source>
        <extracomment>domain</extracomment>
        <translation>Das Protokoll</translation>
    </message>
    <message>
        <source>{label}, {side}: change</source>
        <extracomment>domain</extracomment>
        <translation>{label}, {side}: Veränderung</translation>
    </message>
    <message>
        <source>{change}: no error margin is known for this test</source>
        <extracomment>domain</extracomment>
        <translation>{change}: für diesen Test ist kein Messfehler bekannt</translation>
    </message>
    <message>
        <source>Real from the error margin on (MDC): {how}</source>
        <extracomment>domain</extracomment>
        <translation>Echt ab dem Messfehler (MDC): {how}</translation>
    </message>
    <message>
        <source>measured in {unit}, then in {unit2}</source>
        <extracomment>domain</extracomment>
        <translation>gemessen in {unit}, dann in {unit2}</translation>
    </message>
    <message>
        <source>{name} {before}, then {after}</source>
        <extracomment>domain</extracomment>
        <translation>{name} {before}, dann {after}</translation>
    </message>
    <message>
        <source>lever {cm}, then {cm2}</source>
        <extracomment>domain</extracomment>
        <translation>Hebel {cm}, dann {cm2}</translation>
    </message>
    <message>
        <source>{percent:g} % of {value:.4g} = {least:.3g} {unit}</source>
        <extracomment>domain</extracomment>
        <translation>{percent:g} % von {value:.4g} = {least:.3g} {unit}</translation>
    </message>
    <message>
        <source>involved</source>
        <extracomment>domain</extracomment>
        <translation>betroffen</translation>
    </message>
    <message>
        <source>uninvolved</source>
        <extracomment>domain</extracomment>
        <translation>nicht betroffen</translation>
    </message>
    <message>
        <source>lower</source>
        <extracomment>domain</extracomment>
        <translation>schwächer</translation>
    </message>
    <message>
        <source>higher</source>
        <extracomment>domain</extracomment>
        <translation>stärker</translation>
    </message>
    <message>
        <source>The sides were tested differently</source>
        <extracomment>domain</extracomment>
        <translation>Die Seiten wurden verschieden getestet</translation>
    </message>
    <message>
        <source>{label}: limb symmetry index</source>
        <extracomment>domain</extracomment>
        <translation>{label}: Kraftseitenvergleich (LSI)</translation>
    </message>
    <message>
        <source>100 x {value:.4g} / {value2:.4g} = {lsi:.1f} %; deficit 100 {minus} {lsi:.1f} = {value3:.1f} %</source>
        <extracomment>domain</extracomment>
        <translation>100 x {value:.4g} / {value2:.4g} = {lsi:.1f} %; Defizit 100 {minus} {lsi:.1f} = {value3:.1f} %</translation>
    </message>
    <message>
        <source>{label}: against the uninvolved side as first recorded</source>
        <extracomment>domain</extracomment>
        <translation>{label}: gegen die nicht betroffene Seite, wie zuerst eingetragen</translation>
    </message>
    <message>
        <source>{share:.1f} % of {value_words} on {date}</source>
        <extracomment>domain</extracomment>
        <translation>{share:.1f} % von {value_words} am {date}</translation>
    </message>
    <message>
        <source>{title} (uninvolved), now</source>
        <extracomment>domain</extracomment>
        <translation>{title} (nicht betroffen), jetzt</translation>
    </message>
    <message>
        <source>{title} (uninvolved), first</source>
        <extracomment>domain</extracomment>
        <translation>{title} (nicht betroffen), erster Wert</translation>
    </message>
    <message>
        <source>{least} to {most} {unit}</source>
        <extracomment>domain</extracomment>
        <translation>{least} bis {most} {unit}</translation>
    </message>
    <message>
        <source>{value} is outside the allowed range.</source>
        <extracomment>domain</extracomment>
        <translation>{value} liegt außerhalb des erlaubten Bereichs.</translation>
    </message>
    <message>
        <source>Use {span}.</source>
        <extracomment>domain</extracomment>
        <translation>Nehmen Sie {span}.</translation>
    </message>
    <message>
        <source>Consider must begin before due.</source>
        <extracomment>domain</extracomment>
        <translation>„Erwägen“ muss vor „fällig“ beginnen.</translation>
    </message>
    <message>
        <source>Change the other one first, or choose another day.</source>
        <extracomment>domain</extracomment>
        <translation>Ändern Sie zuerst den anderen Wert oder wählen Sie einen anderen Tag.</translation>
    </message>
    <message>
        <source>The fewest sessions can't be above the most.</source>
        <extracomment>domain</extracomment>
        <translation>Die wenigsten Einheiten können nicht über den meisten liegen.</translation>
    </message>
    <message>
        <source>Change the other one first, or choose another number.</source>
        <extracomment>domain</extracomment>
        <translation>Ändern Sie zuerst den anderen Wert oder wählen Sie eine andere Zahl.</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>domain</extracomment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Looked at</source>
        <extracomment>domain</extracomment>
        <translation>Angesehen</translation>
    </message>
    <message>
        <source>Left the record</source>
        <extracomment>domain</extracomment>
        <translation>Hat die Akte verlassen</translation>
    </message>
    <message>
        <source>Opened or copied</source>
        <extracomment>domain</extracomment>
        <translation>Geöffnet oder kopiert</translation>
    </message>
    <message>
        <source>Exported</source>
        <extracomment>domain</extracomment>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Saved as PDF</source>
        <extracomment>domain</extracomment>
        <translation>Als PDF gespeichert</translation>
    </message>
    <message>
        <source>Printed</source>
        <extracomment>domain</extracomment>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>domain</extracomment>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Signed</source>
        <extracomment>domain</extracomment>
        <translation>Unterschrieben</translation>
    </message>
    <message>
        <source>Issued</source>
        <extracomment>domain</extracomment>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <extracomment>domain</extracomment>
        <translation>Entsperrt</translation>
    </message>
    <message>
        <source>Opened</source>
        <extracomment>domain</extracomment>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Backed up</source>
        <extracomment>domain</extracomment>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>Backup put back</source>
        <extracomment>domain</extracomment>
        <translation>Sicherung zurückgespielt</translation>
    </message>
    <message>
        <source>Countersigned</source>
        <extracomment>domain</extracomment>
        <translation>Gegengezeichnet</translation>
    </message>
    <message>
        <source>mi</source>
        <extracomment>domain</extracomment>
        <translation>mi</translation>
    </message>
    <message>
        <source>km</source>
        <extracomment>domain</extracomment>
        <translation>km</translation>
    </message>
    <message>
        <source>The view has no name.</source>
        <extracomment>domain</extracomment>
        <translation>Die Ansicht hat keinen Namen.</translation>
    </message>
    <message>
        <source>Type one, such as Monday.</source>
        <extracomment>domain</extracomment>
        <translation>Geben Sie einen ein, etwa Montag.</translation>
    </message>
    <message>
        <source>The name is longer than {longest_name} characters.</source>
        <extracomment>domain</extracomment>
        <translation>Der Name ist länger als {longest_name} Zeichen.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <extracomment>domain</extracomment>
        <translation>Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>by {clinician}</source>
        <extracomment>domain</extracomment>
        <translation>von {clinician}</translation>
    </message>
    <message>
        <source>by a clinician</source>
        <extracomment>domain</extracomment>
        <translation>von einer Fachperson</translation>
    </message>
    <message>
        <source>Red flag</source>
        <extracomment>domain</extracomment>
        <translation>Red Flag</translation>
    </message>
    <message>
        <source>{flag_label}: not cleared</source>
        <extracomment>domain</extracomment>
        <translation>{flag_label}: nicht aufgehoben</translation>
    </message>
    <message>
        <source>Ticked</source>
        <extracomment>domain</extracomment>
        <translation>Angekreuzt</translation>
    </message>
    <message>
        <source>Tier {tier_of}. Ticked by a clinician, never inferred; it stands until it is cleared with a reason.</source>
        <extracomment>domain</extracomment>
        <translation>Stufe {tier_of}. Von einer Fachperson angekreuzt, nie abgeleitet; sie gilt, bis sie mit Grund aufgehoben wird.</translation>
    </message>
    <message>
        <source>Ready to discharge?</source>
        <extracomment>domain</extracomment>
        <translation>Bereit zum Abschluss?</translation>
    </message>
    <message>
        <source>Not every criterion that the data can judge is met</source>
        <extracomment>domain</extracomment>
        <translation>Nicht jedes Kriterium, das die Daten beurteilen können, ist erfüllt</translation>
    </message>
    <message>
        <source>Worst pain at most {settled_pain} for {settled_days} days or more; limb symmetry {symmetry} % or more on knee flexion and single-leg bridge where tested; PSFS 8 or up by 2 where recorded; no run above a small spike in 28 days; no uncleared red flag; imaging decided if it was ever due. Missing data never counts as met.</source>
        <extracomment>domain</extracomment>
        <translation>Stärkster Schmerz höchstens {settled_pain} seit {settled_days} Tagen oder länger; Kraftseitenvergleich {symmetry} % oder mehr bei Knieflexion und einbeiniger Bridge, wo getestet; PSFS 8 oder um 2 höher, wo eingetragen; kein Lauf über einer kleinen Belastungsspitze in 28 Tagen; keine nicht aufgehobene Red Flag; Bildgebung entschieden, falls sie je fällig war. Fehlende Daten gelten nie als erfüllt.</translation>
    </message>
    <message>
        <source>the goals, the agreed distance and the relapse plan: yours to judge</source>
        <extracomment>domain</extracomment>
        <translation>die Ziele, die vereinbarte Strecke und der Rückfallplan: das beurteilen Sie</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>domain</extracomment>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>a marked difference</source>
        <extracomment>domain</extracomment>
        <translation>ein deutlicher Unterschied</translation>
    </message>
    <message>
        <source>a moderate difference</source>
        <extracomment>domain</extracomment>
        <translation>ein mäßiger Unterschied</translation>
    </message>
    <message>
        <source>Limb symmetry</source>
        <extracomment>domain</extracomment>
        <translation>Kraftseitenvergleich</translation>
    </message>
    <message>
        <source>one test of both sides on one day</source>
        <extracomment>domain</extracomment>
        <translation>ein Test beider Seiten an einem Tag</translation>
    </message>
    <message>
        <source>{lsi:.1f} % in {label}: {band}</source>
        <extracomment>domain</extracomment>
        <translation>{lsi:.1f} % bei {label}: {band}</translation>
    </message>
    <message>
        <source>{side}, best</source>
        <extracomment>domain</extracomment>
        <translation>{side}, bester</translation>
    </message>
    <message>
        <source>check the data, or the other side</source>
        <extracomment>domain</extracomment>
        <translation>Daten oder andere Seite prüfen</translation>
    </message>
    <message>
        <source>involved / uninvolved</source>
        <extracomment>domain</extracomment>
        <translation>betroffen / nicht betroffen</translation>
    </message>
    <message>
        <source>lower / higher</source>
        <extracomment>domain</extracomment>
        <translation>niedriger / höher</translation>
    </message>
    <message>
        <source>Exercise sessions, 7 days</source>
        <extracomment>domain</extracomment>
        <translation>Übungseinheiten, 7 Tage</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>domain</extracomment>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>On target: {target_min} to {target_max} sessions a week. From {target_max2}: check recovery.</source>
        <extracomment>domain</extracomment>
        <translation>Im Ziel: {target_min} bis {target_max} Einheiten pro Woche. Ab {target_max2}: Erholung prüfen.</translation>
    </message>
    <message>
        <source>an exercise, done or not done</source>
        <extracomment>domain</extracomment>
        <translation>eine Übung, gemacht oder nicht</translation>
    </message>
    <message>
        <source>{not_known}: nothing was logged</source>
        <extracomment>domain</extracomment>
        <translation>{not_known}: nichts wurde eingetragen</translation>
    </message>
    <message>
        <source>{different_days} with an exercise done = {days}</source>
        <extracomment>domain</extracomment>
        <translation>{different_days} mit einer Übung = {days}</translation>
    </message>
    <message>
        <source>{count} different day</source>
        <extracomment>domain</extracomment>
        <translation>{count} verschiedener Tag</translation>
    </message>
    <message>
        <source>{count} different days</source>
        <extracomment>domain</extracomment>
        <translation>{count} verschiedene Tage</translation>
    </message>
    <message>
        <source>above target, check recovery</source>
        <extracomment>domain</extracomment>
        <translation>über dem Ziel, Erholung prüfen</translation>
    </message>
    <message>
        <source>Last entry</source>
        <extracomment>domain</extracomment>
        <translation>Letzter Eintrag</translation>
    </message>
    <message>
        <source>None, {days} after first seen</source>
        <extracomment>domain</extracomment>
        <translation>Keiner seit dem Erstkontakt ({days})</translation>
    </message>
    <message>
        <source>Silent after more than {stale_after_days} days without a pain, run, strength, outcome, visit or exercise entry.</source>
        <extracomment>domain</extracomment>
        <translation>Ohne Einträge nach mehr als {stale_after_days} Tagen ohne Eintrag zu Schmerz, Lauf, Kraft, Score, Termin oder Übung.</translation>
    </message>
    <message>
        <source>Next review</source>
        <extracomment>domain</extracomment>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>None planned</source>
        <extracomment>domain</extracomment>
        <translation>Keine geplant</translation>
    </message>
    <message>
        <source>a next review</source>
        <extracomment>domain</extracomment>
        <translation>eine nächste Wiedervorlage</translation>
    </message>
    <message>
        <source>Overdue</source>
        <extracomment>domain</extracomment>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Planned</source>
        <extracomment>domain</extracomment>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Overdue from the day after the planned one, while the episode is open.</source>
        <extracomment>domain</extracomment>
        <translation>Überfällig ab dem Tag nach dem geplanten, solange die Episode offen ist.</translation>
    </message>
    <message>
        <source>It raises a question and never names a diagnosis; it does not exclude serious pathology. It counts whole calendar days since onset and reads only what was recorded; red flags are ticked by a clinician, never inferred. Imaging findings also occur in people without pain. The decision is the clinician's.</source>
        <extracomment>domain</extracomment>
        <translation>Es stellt eine Frage und nennt nie eine Diagnose; Schwerwiegendes schließt es nicht aus. Es zählt ganze Kalendertage seit Beginn und liest nur, was eingetragen wurde; Red Flags werden von einer Fachperson angekreuzt, nie abgeleitet. Bildgebungsbefunde kommen auch bei Menschen ohne Schmerz vor. Die Entscheidung trifft die Fachperson.</translation>
    </message>
    <message>
        <source>requested</source>
        <extracomment>domain</extracomment>
        <translation>angefordert</translation>
    </message>
    <message>
        <source>booked for</source>
        <extracomment>domain</extracomment>
        <translation>Termin am</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>domain</extracomment>
        <translation>durchgeführt</translation>
    </message>
    <message>
        <source>reported</source>
        <extracomment>domain</extracomment>
        <translation>befundet</translation>
    </message>
    <message>
        <source>What would clear it</source>
        <extracomment>domain</extracomment>
        <translation>Was es aufheben würde</translation>
    </message>
    <message>
        <source>Any one of these.</source>
        <extracomment>domain</extracomment>
        <translation>Eines davon genügt.</translation>
    </message>
    <message>
        <source>Side</source>
        <extracomment>domain</extracomment>
        <translation>Seite</translation>
    </message>
    <message>
        <source>{flag_label}, not cleared</source>
        <extracomment>domain</extracomment>
        <translation>{flag_label}, nicht aufgehoben</translation>
    </message>
    <message>
        <source>Episode</source>
        <extracomment>domain</extracomment>
        <translation>Episode</translation>
    </message>
    <message>
        <source>Latest pain</source>
        <extracomment>domain</extracomment>
        <translation>Letzter Schmerz</translation>
    </message>
    <message>
        <source>Daily movement</source>
        <extracomment>domain</extracomment>
        <translation>Alltagsbewegung</translation>
    </message>
    <message>
        <source>Imaging on file</source>
        <extracomment>domain</extracomment>
        <translation>Erfasste Bildgebung</translation>
    </message>
    <message>
        <source>{name} of {side_words}: {steps}</source>
        <extracomment>domain</extracomment>
        <translation>{name}, {side_words}: {steps}</translation>
    </message>
    <message>
        <source>unknown, so the count runs from {basis}</source>
        <extracomment>domain</extracomment>
        <translation>unbekannt, gezählt wird daher ab {basis}</translation>
    </message>
    <message>
        <source>between {earliest} and {since}</source>
        <extracomment>domain</extracomment>
        <translation>zwischen {earliest} und {since}</translation>
    </message>
    <message>
        <source>Not indicated now</source>
        <extracomment>domain</extracomment>
        <translation>Jetzt nicht indiziert</translation>
    </message>
    <message>
        <source>Latest decision</source>
        <extracomment>domain</extracomment>
        <translation>Letzte Entscheidung</translation>
    </message>
    <message>
        <source>{kind} until {until}: {reason}. {note}</source>
        <extracomment>domain</extracomment>
        <translation>{kind} bis {until}: {reason}. {note}</translation>
    </message>
    <message>
        <source>the day symptoms began</source>
        <extracomment>domain</extracomment>
        <translation>der Tag des Beschwerdebeginns</translation>
    </message>
    <message>
        <source>a pain score</source>
        <extracomment>domain</extracomment>
        <translation>ein Schmerzwert</translation>
    </message>
    <message>
        <source>whether daily movement is affected</source>
        <extracomment>domain</extracomment>
        <translation>ob die Alltagsbewegung beeinträchtigt ist</translation>
    </message>
    <message>
        <source>At most, from the earliest onset: {days_between}</source>
        <extracomment>domain</extracomment>
        <translation>Höchstens, ab dem frühesten Beginn: {days_between}</translation>
    </message>
    <message>
        <source>Consider</source>
        <extracomment>domain</extracomment>
        <translation>Erwägen</translation>
    </message>
    <message>
        <source>{word} from {begin} + {days} days = {day}</source>
        <extracomment>domain</extracomment>
        <translation>{word} ab {begin} + {days} Tage = {day}</translation>
    </message>
    <message>
        <source>Waited: {days_between}</source>
        <extracomment>domain</extracomment>
        <translation>Gewartet: {days_between}</translation>
    </message>
    <message>
        <source>The decision counts to {last}: the earlier of {until} and {date} + {limit} days</source>
        <extracomment>domain</extracomment>
        <translation>Die Entscheidung gilt bis {last}: das Frühere von {until} und {date} + {limit} Tage</translation>
    </message>
    <message>
        <source>Consider from day {consider_from_day}, due from day {due_from_day} after onset, onset being day 0. With an onset between two days, due counts from the later one.</source>
        <extracomment>domain</extracomment>
        <translation>Erwägen ab Tag {consider_from_day}, fällig ab Tag {due_from_day} nach Beginn, der Beginn ist Tag 0. Bei einem Beginn zwischen zwei Tagen zählt „fällig“ ab dem späteren.</translation>
    </message>
    <message>
        <source>Chased after more than {request} without an appointment, {report} without a report.</source>
        <extracomment>domain</extracomment>
        <translation>Nachgehakt wird nach mehr als {request} ohne Termin oder {report} ohne Befundbericht.</translation>
    </message>
    <message>
        <source>A snooze counts at most {snooze_max_days} days, not indicated now at most {decline_review_max_days}. Void before that when daily movement is answered significantly affected, worst pain rises by {worse_break_nprs} points, or, for a snooze, the next band by days is reached.</source>
        <extracomment>domain</extracomment>
        <translation>Eine Zurückstellung gilt höchstens {snooze_max_days} Tage, „jetzt nicht indiziert“ höchstens {decline_review_max_days}. Vorher hinfällig, wenn die Alltagsbewegung als deutlich beeinträchtigt beantwortet wird, der stärkste Schmerz um {worse_break_nprs} Punkte steigt oder, bei einer Zurückstellung, die nächste Stufe nach Tagen erreicht ist.</translation>
    </message>
    <message>
        <source>The latest answer to “daily movement affected?” is significantly, whatever the day.</source>
        <extracomment>domain</extracomment>
        <translation>Die letzte Antwort auf „Alltagsbewegung beeinträchtigt?“ ist deutlich, unabhängig vom Tag.</translation>
    </message>
    <message>
        <source>a run</source>
        <extracomment>domain</extracomment>
        <translation>ein Lauf</translation>
    </message>
    <message>
        <source>No run logged</source>
        <extracomment>domain</extracomment>
        <translation>Kein Lauf eingetragen</translation>
    </message>
    <message>
        <source>Distance, 7 days</source>
        <extracomment>domain</extracomment>
        <translation>Strecke, 7 Tage</translation>
    </message>
    <message>
        <source>Week on week</source>
        <extracomment>domain</extracomment>
        <translation>Woche zu Woche</translation>
    </message>
    <message>
        <source>Not applicable, from zero</source>
        <extracomment>domain</extracomment>
        <translation>Von null aus nicht anwendbar</translation>
    </message>
    <message>
        <source>Acute:chronic ratio</source>
        <extracomment>domain</extracomment>
        <translation>Akut-chronisch-Verhältnis</translation>
    </message>
    <message>
        <source>runs over 28 days</source>
        <extracomment>domain</extracomment>
        <translation>Läufe über 28 Tage</translation>
    </message>
    <message>
        <source>Longest run, 30 days</source>
        <extracomment>domain</extracomment>
        <translation>Längster Lauf, 30 Tage</translation>
    </message>
    <message>
        <source>a run in the last 30 days</source>
        <extracomment>domain</extracomment>
        <translation>ein Lauf in den letzten 30 Tagen</translation>
    </message>
    <message>
        <source>The longest single run</source>
        <extracomment>domain</extracomment>
        <translation>Der längste einzelne Lauf</translation>
    </message>
    <message>
        <source>Load spikes</source>
        <extracomment>domain</extracomment>
        <translation>Belastungsspitzen</translation>
    </message>
    <message>
        <source>None in the last {spike_days} days</source>
        <extracomment>domain</extracomment>
        <translation>Keine in den letzten {spike_days} Tagen</translation>
    </message>
    <message>
        <source>No run</source>
        <extracomment>domain</extracomment>
        <translation>Kein Lauf</translation>
    </message>
    <message>
        <source>No run with an earlier one to compare it with</source>
        <extracomment>domain</extracomment>
        <translation>Kein Lauf mit einem früheren zum Vergleichen</translation>
    </message>
    <message>
        <source>Last run</source>
        <extracomment>domain</extracomment>
        <translation>Letzter Lauf</translation>
    </message>
    <message>
        <source>Nearest to a spike</source>
        <extracomment>domain</extracomment>
        <translation>Einer Belastungsspitze am nächsten</translation>
    </message>
    <message>
        <source>Longest before</source>
        <extracomment>domain</extracomment>
        <translation>Längster davor</translation>
    </message>
    <message>
        <source>Load spike, {date}</source>
        <extracomment>domain</extracomment>
        <translation>Belastungsspitze, {date}</translation>
    </message>
    <message>
        <source>{percent}: a {size} spike</source>
        <extracomment>domain</extracomment>
        <translation>{percent}: Belastungsspitze {size}</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>domain</extracomment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>domain</extracomment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Hard days in a row</source>
        <extracomment>domain</extracomment>
        <translation>Harte Tage in Folge</translation>
    </message>
    <message>
        <source>Two days in a row in the last {hard_days}, each with a run tagged long, tempo, interval, hill, sprint or race, or with an effort of {hard_rpe} or more.</source>
        <extracomment>domain</extracomment>
        <translation>Zwei Tage in Folge in den letzten {hard_days}, jeder mit einem Lauf, der als lang, Tempo, Intervall, Hügel, Sprint oder Wettkampf gekennzeichnet ist, oder mit einer Anstrengung von {hard_rpe} oder mehr.</translation>
    </message>
    <message>
        <source>{span}: {hard_days}, so none in a row</source>
        <extracomment>domain</extracomment>
        <translation>{span}: {hard_days}, also keine in Folge</translation>
    </message>
    <message>
        <source>{span}: {days} hard days, the nearest {min} days apart</source>
        <extracomment>domain</extracomment>
        <translation>{span}: {days} harte Tage, die nächsten liegen {min} Tage auseinander</translation>
    </message>
    <message>
        <source>, effort {rpe:g}</source>
        <extracomment>domain</extracomment>
        <translation>, Anstrengung {rpe:g}</translation>
    </message>
    <message>
        <source>{what} {begin} to {end}</source>
        <extracomment>domain</extracomment>
        <translation>{what} {begin} bis {end}</translation>
    </message>
    <message>
        <source>Last pain entry</source>
        <extracomment>domain</extracomment>
        <translation>Letzter Schmerzeintrag</translation>
    </message>
    <message>
        <source>Provisional</source>
        <extracomment>domain</extracomment>
        <translation>Vorläufig</translation>
    </message>
    <message>
        <source>Symptoms last confirmed {days} days ago. The state stands.</source>
        <extracomment>domain</extracomment>
        <translation>Beschwerden zuletzt vor {days} Tagen bestätigt. Der Status bleibt.</translation>
    </message>
    <message>
        <source>no pain entry since</source>
        <extracomment>domain</extracomment>
        <translation>kein Schmerzeintrag seit</translation>
    </message>
    <message>
        <source>More than {stale_after_days} days without a pain entry.</source>
        <extracomment>domain</extracomment>
        <translation>Mehr als {stale_after_days} Tage ohne Schmerzeintrag.</translation>
    </message>
    <message>
        <source>Onset approximate</source>
        <extracomment>domain</extracomment>
        <translation>Beginn ungefähr</translation>
    </message>
    <message>
        <source>Day {low} to {high}: the onset lies between two days.</source>
        <extracomment>domain</extracomment>
        <translation>Tag {low} bis {high}: der Beginn liegt zwischen zwei Tagen.</translation>
    </message>
    <message>
        <source>Earliest onset</source>
        <extracomment>domain</extracomment>
        <translation>Frühester Beginn</translation>
    </message>
    <message>
        <source>Latest onset</source>
        <extracomment>domain</extracomment>
        <translation>Spätester Beginn</translation>
    </message>
    <message>
        <source>Consider counts from the earliest possible onset, due from the latest.</source>
        <extracomment>domain</extracomment>
        <translation>„Erwägen“ zählt ab dem frühestmöglichen Beginn, „fällig“ ab dem spätesten.</translation>
    </message>
    <message>
        <source>the first recorded pain</source>
        <extracomment>domain</extracomment>
        <translation>der erste eingetragene Schmerz</translation>
    </message>
    <message>
        <source>Onset unknown</source>
        <extracomment>domain</extracomment>
        <translation>Beginn unbekannt</translation>
    </message>
    <message>
        <source>At least day {low}: counted from {basis}.</source>
        <extracomment>domain</extracomment>
        <translation>Mindestens Tag {low}: gezählt ab {basis}.</translation>
    </message>
    <message>
        <source>Counted from</source>
        <extracomment>domain</extracomment>
        <translation>Gezählt ab</translation>
    </message>
    <message>
        <source>The earlier of first contact and the first day with pain above 0.</source>
        <extracomment>domain</extracomment>
        <translation>Das Frühere von Erstkontakt und erstem Tag mit Schmerz über 0.</translation>
    </message>
    <message>
        <source>Imaging before onset</source>
        <extracomment>domain</extracomment>
        <translation>Bildgebung vor Beginn</translation>
    </message>
    <message>
        <source>Imaging of this side is on file, from before this problem began.</source>
        <extracomment>domain</extracomment>
        <translation>Bildgebung dieser Seite ist erfasst, von vor dem Beginn dieser Beschwerden.</translation>
    </message>
    <message>
        <source>Before onset</source>
        <extracomment>domain</extracomment>
        <translation>Vor dem Beginn</translation>
    </message>
    <message>
        <source>earliest possible</source>
        <extracomment>domain</extracomment>
        <translation>frühestmöglich</translation>
    </message>
    <message>
        <source>A study answers for this episode only if it was done on or after the onset.</source>
        <extracomment>domain</extracomment>
        <translation>Eine Untersuchung beantwortet diese Episode nur, wenn sie am Tag des Beginns oder danach durchgeführt wurde.</translation>
    </message>
    <message>
        <source>Imaging cancelled</source>
        <extracomment>domain</extracomment>
        <translation>Bildgebung abgesagt</translation>
    </message>
    <message>
        <source>A study that would have answered was cancelled, and none stands in its place.</source>
        <extracomment>domain</extracomment>
        <translation>Eine Untersuchung, die geantwortet hätte, wurde abgesagt, und keine steht an ihrer Stelle.</translation>
    </message>
    <message>
        <source>A cancelled or missed study is left out: the state is what it was without it.</source>
        <extracomment>domain</extracomment>
        <translation>Eine abgesagte oder versäumte Untersuchung bleibt außer Acht: der Status ist, wie er ohne sie war.</translation>
    </message>
    <message>
        <source>Refer to rheumatology</source>
        <extracomment>domain</extracomment>
        <translation>Zur Rheumatologie überweisen</translation>
    </message>
    <message>
        <source>A flag of the refer tier is not cleared; the imaging state is unchanged by it.</source>
        <extracomment>domain</extracomment>
        <translation>Eine Flag der Überweisungsstufe ist nicht aufgehoben; der Bildgebungsstatus bleibt davon unverändert.</translation>
    </message>
    <message>
        <source>until {until}</source>
        <extracomment>domain</extracomment>
        <translation>bis {until}</translation>
    </message>
    <message>
        <source>Worst pain then</source>
        <extracomment>domain</extracomment>
        <translation>Stärkster Schmerz damals</translation>
    </message>
    <message>
        <source>worst pain {worst}/10</source>
        <extracomment>domain</extracomment>
        <translation>stärkster Schmerz {worst}/10</translation>
    </message>
    <message>
        <source>significantly affected</source>
        <extracomment>domain</extracomment>
        <translation>deutlich beeinträchtigt</translation>
    </message>
    <message>
        <source>Voided by</source>
        <extracomment>domain</extracomment>
        <translation>Hinfällig durch</translation>
    </message>
    <message>
        <source>Decision void</source>
        <extracomment>domain</extracomment>
        <translation>Entscheidung hinfällig</translation>
    </message>
    <message>
        <source>The decision no longer counts: {void}.</source>
        <extracomment>domain</extracomment>
        <translation>Die Entscheidung gilt nicht mehr: {void}.</translation>
    </message>
    <message>
        <source>Significant effect on daily movement, worst pain up by {points} points, or a snooze that reaches the next band by days.</source>
        <extracomment>domain</extracomment>
        <translation>Deutliche Auswirkung auf die Alltagsbewegung, stärkster Schmerz um {points} Punkte höher oder eine Zurückstellung, die die nächste Stufe nach Tagen erreicht.</translation>
    </message>
    <message>
        <source>its “worst” entry</source>
        <extracomment>domain</extracomment>
        <translation>sein Eintrag „stärkster“</translation>
    </message>
    <message>
        <source>the highest of its entries, “worst” not being asked</source>
        <extracomment>domain</extracomment>
        <translation>der höchste seiner Einträge, da „stärkster“ nicht erfragt wurde</translation>
    </message>
    <message>
        <source>{latest}/10 on {day}</source>
        <extracomment>domain</extracomment>
        <translation>{latest}/10 am {day}</translation>
    </message>
    <message>
        <source>The day's worst is {how}.</source>
        <extracomment>domain</extracomment>
        <translation>Der stärkste des Tages ist {how}.</translation>
    </message>
    <message>
        <source>Change of worst pain</source>
        <extracomment>domain</extracomment>
        <translation>Veränderung des stärksten Schmerzes</translation>
    </message>
    <message>
        <source>a second day with a pain score</source>
        <extracomment>domain</extracomment>
        <translation>ein zweiter Tag mit Schmerzwert</translation>
    </message>
    <message>
        <source>Meaningful from {minus}{meaningful_points} points and {minus}30 % of the baseline together; worse from +{meaningful_points} points; under {meaningful_points} points within measurement error.</source>
        <extracomment>domain</extracomment>
        <translation>Bedeutsam ab zugleich {minus}{meaningful_points} Punkten und {minus}30 % des Ausgangswerts; schlechter ab +{meaningful_points} Punkten; unter {meaningful_points} Punkten im Messfehler.</translation>
    </message>
    <message>
        <source>within measurement error</source>
        <extracomment>domain</extracomment>
        <translation>im Messfehler</translation>
    </message>
    <message>
        <source>meaningful</source>
        <extracomment>domain</extracomment>
        <translation>bedeutsam</translation>
    </message>
    <message>
        <source>point</source>
        <extracomment>domain</extracomment>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>points</source>
        <extracomment>domain</extracomment>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>{points}; of a baseline of 0 there is no percentage</source>
        <extracomment>domain</extracomment>
        <translation>{points}; von einem Ausgangswert 0 gibt es keinen Prozentsatz</translation>
    </message>
    <message>
        <source>Worst</source>
        <extracomment>domain</extracomment>
        <translation>Stärkster</translation>
    </message>
    <message>
        <source>Needs {trend_min_points} days with a score in the last {trend_days}, {trend_min_span_days} days or more from the first to the last.</source>
        <extracomment>domain</extracomment>
        <translation>Braucht {trend_min_points} Tage mit Wert in den letzten {trend_days}, vom ersten zum letzten {trend_min_span_days} Tage oder mehr.</translation>
    </message>
    <message>
        <source>enough days with a pain score</source>
        <extracomment>domain</extracomment>
        <translation>genug Tage mit Schmerzwert</translation>
    </message>
    <message>
        <source>{per_week} points a week</source>
        <extracomment>domain</extracomment>
        <translation>{per_week} Punkte pro Woche</translation>
    </message>
    <message>
        <source>7 × the middle one of the {pairs} slopes between every two of {days} days = {per_week}</source>
        <extracomment>domain</extracomment>
        <translation>7 × die mittlere der {pairs} Steigungen zwischen je zweien von {days} Tagen = {per_week}</translation>
    </message>
    <message>
        <source>Rising from {rising_per_week} a week. {needs}</source>
        <extracomment>domain</extracomment>
        <translation>Steigend ab {rising_per_week} pro Woche. {needs}</translation>
    </message>
    <message>
        <source>Counted</source>
        <extracomment>domain</extracomment>
        <translation>Gerechnet</translation>
    </message>
    <message>
        <source>Threshold</source>
        <extracomment>domain</extracomment>
        <translation>Schwellenwert</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>domain</extracomment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Limits</source>
        <extracomment>domain</extracomment>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Rule {rule}</source>
        <extracomment>domain</extracomment>
        <translation>Regel {rule}</translation>
    </message>
    <message>
        <source>Jan</source>
        <extracomment>domain</extracomment>
        <translation>Jan</translation>
    </message>
    <message>
        <source>Feb</source>
        <extracomment>domain</extracomment>
        <translation>Feb</translation>
    </message>
    <message>
        <source>Mar</source>
        <extracomment>domain</extracomment>
        <translation>Mär</translation>
    </message>
    <message>
        <source>Apr</source>
        <extracomment>domain</extracomment>
        <translation>Apr</translation>
    </message>
    <message>
        <source>May</source>
        <extracomment>domain</extracomment>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <extracomment>domain</extracomment>
        <translation>Jun</translation>
    </message>
    <message>
        <source>Jul</source>
        <extracomment>domain</extracomment>
        <translation>Jul</translation>
    </message>
    <message>
        <source>Aug</source>
        <extracomment>domain</extracomment>
        <translation>Aug</translation>
    </message>
    <message>
        <source>Sep</source>
        <extracomment>domain</extracomment>
        <translation>Sep</translation>
    </message>
    <message>
        <source>Oct</source>
        <extracomment>domain</extracomment>
        <translation>Okt</translation>
    </message>
    <message>
        <source>Nov</source>
        <extracomment>domain</extracomment>
        <translation>Nov</translation>
    </message>
    <message>
        <source>Dec</source>
        <extracomment>domain</extracomment>
        <translation>Dez</translation>
    </message>
    <message>
        <source>Mon</source>
        <extracomment>domain</extracomment>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Tue</source>
        <extracomment>domain</extracomment>
        <translation>Di</translation>
    </message>
    <message>
        <source>Wed</source>
        <extracomment>domain</extracomment>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Thu</source>
        <extracomment>domain</extracomment>
        <translation>Do</translation>
    </message>
    <message>
        <source>Fri</source>
        <extracomment>domain</extracomment>
        <translation>Fr</translation>
    </message>
    <message>
        <source>Sat</source>
        <extracomment>domain</extracomment>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Sun</source>
        <extracomment>domain</extracomment>
        <translation>So</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <extracomment>domain</extracomment>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <extracomment>domain</extracomment>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>Nothing has been answered yet.</source>
        <extracomment>clinic</extracomment>
        <translation>Noch ist nichts beantwortet.</translation>
    </message>
    <message>
        <source>Answer at least one.</source>
        <extracomment>clinic</extracomment>
        <translation>Beantworten Sie mindestens eine Frage.</translation>
    </message>
    <message>
        <source>You are not on the staff of this record any more.</source>
        <extracomment>clinic</extracomment>
        <translation>Sie gehören nicht mehr zum Team dieser Akte.</translation>
    </message>
    <message>
        <source>No pathway named {condition} is installed.</source>
        <extracomment>clinic</extracomment>
        <translation>Kein Behandlungspfad namens {condition} ist installiert.</translation>
    </message>
    <message>
        <source>There is no patient {patient_id}.</source>
        <extracomment>clinic</extracomment>
        <translation>Es gibt keinen Patienten {patient_id}.</translation>
    </message>
    <message>
        <source>The clinician has no name.</source>
        <extracomment>clinic</extracomment>
        <translation>Die Fachperson hat keinen Namen.</translation>
    </message>
    <message>
        <source>The episode was closed on {discharged_on}.</source>
        <extracomment>clinic</extracomment>
        <translation>Die Episode wurde am {discharged_on} abgeschlossen.</translation>
    </message>
    <message>
        <source>Amend the episode to change that.</source>
        <extracomment>clinic</extracomment>
        <translation>Ändern Sie dafür die Episode.</translation>
    </message>
    <message>
        <source>A transfer names where the patient went.</source>
        <extracomment>clinic</extracomment>
        <translation>Eine Übergabe nennt, wohin der Patient ging.</translation>
    </message>
    <message>
        <source>Type the hospital, service or person.</source>
        <extracomment>clinic</extracomment>
        <translation>Geben Sie Krankenhaus, Dienst oder Person ein.</translation>
    </message>
    <message>
        <source>A transfer names the time of the handover.</source>
        <extracomment>clinic</extracomment>
        <translation>Eine Übergabe nennt die Uhrzeit.</translation>
    </message>
    <message>
        <source>Type it like 14:30.</source>
        <extracomment>clinic</extracomment>
        <translation>Geben Sie sie ein wie 14:30.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <extracomment>clinic</extracomment>
        <translation>Die Notiz ist leer.</translation>
    </message>
    <message>
        <source>Type it.</source>
        <extracomment>clinic</extracomment>
        <translation>Geben Sie sie ein.</translation>
    </message>
    <message>
        <source>Nobody countersigns their own entries.</source>
        <extracomment>clinic</extracomment>
        <translation>Niemand zeichnet eigene Einträge gegen.</translation>
    </message>
    <message>
        <source>These entries were countersigned meanwhile.</source>
        <extracomment>clinic</extracomment>
        <translation>Diese Einträge wurden inzwischen gegengezeichnet.</translation>
    </message>
    <message>
        <source>The run has a kind but no distance.</source>
        <extracomment>clinic</extracomment>
        <translation>Der Lauf hat eine Art, aber keine Strecke.</translation>
    </message>
    <message>
        <source>Type the distance.</source>
        <extracomment>clinic</extracomment>
        <translation>Geben Sie die Strecke ein.</translation>
    </message>
    <message>
        <source>There is no rule for that country.</source>
        <extracomment>clinic</extracomment>
        <translation>Für dieses Land gibt es keine Regel.</translation>
    </message>
    <message>
        <source>The record is on hold: {reason}</source>
        <extracomment>clinic</extracomment>
        <translation>Die Akte ist gesperrt: {reason}</translation>
    </message>
    <message>
        <source>Lift the hold first.</source>
        <extracomment>clinic</extracomment>
        <translation>Heben Sie zuerst die Sperre auf.</translation>
    </message>
    <message>
        <source>This is not the number of the patient.</source>
        <extracomment>clinic</extracomment>
        <translation>Das ist nicht die Nummer des Patienten.</translation>
    </message>
    <message>
        <source>Type {number}.</source>
        <extracomment>clinic</extracomment>
        <translation>Tippen Sie {number}.</translation>
    </message>
    <message>
        <source>The patient is recorded as died.</source>
        <extracomment>clinic</extracomment>
        <translation>Die Person ist als verstorben erfasst.</translation>
    </message>
    <message>
        <source>The record is kept until {day}.</source>
        <extracomment>clinic</extracomment>
        <translation>Die Akte wird bis {day} aufbewahrt.</translation>
    </message>
    <message>
        <source>Say why it is erased all the same.</source>
        <extracomment>clinic</extracomment>
        <translation>Sagen Sie, warum sie trotzdem gelöscht wird.</translation>
    </message>
    <message>
        <source>The reason stays when the record is gone.</source>
        <extracomment>clinic</extracomment>
        <translation>Der Grund bleibt, wenn die Akte weg ist.</translation>
    </message>
    <message>
        <source>Leave the name and the number out.</source>
        <extracomment>clinic</extracomment>
        <translation>Lassen Sie Namen und Nummer weg.</translation>
    </message>
    <message>
        <source>No red flag {flag} of {raised_on} is on file.</source>
        <extracomment>clinic</extracomment>
        <translation>Keine Red Flag {flag} vom {raised_on} ist erfasst.</translation>
    </message>
    <message>
        <source>A red flag is not cleared without a reason.</source>
        <extracomment>clinic</extracomment>
        <translation>Eine Red Flag wird nicht ohne Grund aufgehoben.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <extracomment>clinic</extracomment>
        <translation>Sagen Sie, warum.</translation>
    </message>
    <message>
        <source>It was cleared on {day}.</source>
        <extracomment>clinic</extracomment>
        <translation>Sie wurde am {day} aufgehoben.</translation>
    </message>
    <message>
        <source>Raise it anew if it is back.</source>
        <extracomment>clinic</extracomment>
        <translation>Setzen Sie sie neu, wenn sie wieder besteht.</translation>
    </message>
    <message>
        <source>The study to be mended is not on file.</source>
        <extracomment>clinic</extracomment>
        <translation>Die zu berichtigende Untersuchung ist nicht erfasst.</translation>
    </message>
    <message>
        <source>Record it as a new study.</source>
        <extracomment>clinic</extracomment>
        <translation>Tragen Sie sie als neue Untersuchung ein.</translation>
    </message>
    <message>
        <source>This study is on file already, with the same request.</source>
        <extracomment>clinic</extracomment>
        <translation>Diese Untersuchung ist mit derselben Anforderung schon erfasst.</translation>
    </message>
    <message>
        <source>Open that study and move it on.</source>
        <extracomment>clinic</extracomment>
        <translation>Öffnen Sie diese Untersuchung und führen Sie sie weiter.</translation>
    </message>
    <message>
        <source>Already recorded today.</source>
        <extracomment>clinic</extracomment>
        <translation>Heute schon eingetragen.</translation>
    </message>
    <message>
        <source>Nothing need be done.</source>
        <extracomment>clinic</extracomment>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>No such patient is on file or in this workbook.</source>
        <extracomment>clinic</extracomment>
        <translation>Kein solcher Patient ist erfasst oder in dieser Arbeitsmappe.</translation>
    </message>
    <message>
        <source>Add the patient to Patients, or correct the patient_id.</source>
        <extracomment>clinic</extracomment>
        <translation>Fügen Sie den Patienten in Patients hinzu oder berichtigen Sie die patient_id.</translation>
    </message>
    <message>
        <source>{patient_id} has no such episode on file or in this workbook.</source>
        <extracomment>clinic</extracomment>
        <translation>{patient_id} hat keine solche Episode in der Akte oder in dieser Arbeitsmappe.</translation>
    </message>
    <message>
        <source>Add the episode to Episodes, or correct the episode_id.</source>
        <extracomment>clinic</extracomment>
        <translation>Fügen Sie die Episode in Episodes hinzu oder berichtigen Sie die episode_id.</translation>
    </message>
    <message>
        <source>An earlier row of this sheet has the same key.</source>
        <extracomment>clinic</extracomment>
        <translation>Eine frühere Zeile dieses Blatts hat denselben Schlüssel.</translation>
    </message>
    <message>
        <source>Keep one of the two rows.</source>
        <extracomment>clinic</extracomment>
        <translation>Behalten Sie eine der beiden Zeilen.</translation>
    </message>
    <message>
        <source>The date of birth is after the first visit, {found}.</source>
        <extracomment>clinic</extracomment>
        <translation>Das Geburtsdatum liegt nach dem ersten Termin, {found}.</translation>
    </message>
    <message>
        <source>Check both dates.</source>
        <extracomment>clinic</extracomment>
        <translation>Prüfen Sie beide Daten.</translation>
    </message>
    <message>
        <source>Add the earlier episode to Episodes, or leave this empty.</source>
        <extracomment>clinic</extracomment>
        <translation>Fügen Sie die frühere Episode in Episodes hinzu oder lassen Sie dies leer.</translation>
    </message>
    <message>
        <source>The episode was closed as {discharge_reason} on {isoformat}, which a red flag not cleared contradicts.</source>
        <extracomment>clinic</extracomment>
        <translation>Die Episode wurde am {isoformat} als {discharge_reason} abgeschlossen; eine nicht aufgehobene Red Flag widerspricht dem.</translation>
    </message>
    <message>
        <source>Give the day it was cleared, or close the episode as transferred.</source>
        <extracomment>clinic</extracomment>
        <translation>Geben Sie den Tag der Aufhebung an oder schließen Sie die Episode als übergeben ab.</translation>
    </message>
    <message>
        <source>Another study of this side with the same request is on file.</source>
        <extracomment>clinic</extracomment>
        <translation>Eine andere Untersuchung dieser Seite mit derselben Anforderung ist erfasst.</translation>
    </message>
    <message>
        <source>Correct its dates, or leave the row out.</source>
        <extracomment>clinic</extracomment>
        <translation>Berichtigen Sie ihre Daten oder lassen Sie die Zeile weg.</translation>
    </message>
    <message>
        <source>This is the activity “{names}” of that day in other capitals.</source>
        <extracomment>clinic</extracomment>
        <translation>Das ist die Aktivität „{names}“ dieses Tages in anderer Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>Write it the same way, or leave the row out.</source>
        <extracomment>clinic</extracomment>
        <translation>Schreiben Sie sie gleich oder lassen Sie die Zeile weg.</translation>
    </message>
    <message>
        <source>This row_id names a row of another patient or episode.</source>
        <extracomment>clinic</extracomment>
        <translation>Diese row_id gehört zu einem anderen Patienten oder einer anderen Episode.</translation>
    </message>
    <message>
        <source>Empty the row_id to add this as a new row.</source>
        <extracomment>clinic</extracomment>
        <translation>Leeren Sie die row_id, um dies als neue Zeile hinzuzufügen.</translation>
    </message>
    <message>
        <source>It supersedes {code}: why?</source>
        <extracomment>clinic</extracomment>
        <translation>Es ersetzt {code}: Warum?</translation>
    </message>
    <message>
        <source>Say in a few words what changed.</source>
        <extracomment>clinic</extracomment>
        <translation>Sagen Sie in wenigen Worten, was sich geändert hat.</translation>
    </message>
    <message>
        <source>Type at least one total.</source>
        <extracomment>clinic</extracomment>
        <translation>Geben Sie mindestens einen Gesamtwert ein.</translation>
    </message>
    <message>
        <source>No trial has been typed yet.</source>
        <extracomment>clinic</extracomment>
        <translation>Noch ist kein Versuch eingetippt.</translation>
    </message>
    <message>
        <source>Type at least one value.</source>
        <extracomment>clinic</extracomment>
        <translation>Geben Sie mindestens einen Wert ein.</translation>
    </message>
    <message>
        <source>No measure of this pathway is made of the patient's own activities.</source>
        <extracomment>clinic</extracomment>
        <translation>Keine Messgröße dieses Behandlungspfads besteht aus den eigenen Aktivitäten des Patienten.</translation>
    </message>
    <message>
        <source>Type its total instead.</source>
        <extracomment>clinic</extracomment>
        <translation>Geben Sie stattdessen den Gesamtwert ein.</translation>
    </message>
    <message>
        <source>This activity stands here twice.</source>
        <extracomment>clinic</extracomment>
        <translation>Diese Aktivität steht hier zweimal.</translation>
    </message>
    <message>
        <source>The trial to be mended is not on file.</source>
        <extracomment>clinic</extracomment>
        <translation>Der zu berichtigende Versuch ist nicht erfasst.</translation>
    </message>
    <message>
        <source>Add it as a new one.</source>
        <extracomment>clinic</extracomment>
        <translation>Fügen Sie ihn als neuen hinzu.</translation>
    </message>
    <message>
        <source>{scores} activities are more than {most}.</source>
        <extracomment>clinic</extracomment>
        <translation>{scores} Aktivitäten sind mehr als {most}.</translation>
    </message>
    <message>
        <source>Score {fewest} to {most} of them.</source>
        <extracomment>clinic</extracomment>
        <translation>Bewerten Sie {fewest} bis {most} davon.</translation>
    </message>
    <message>
        <source>This total is the mean of the day's activities.</source>
        <extracomment>clinic</extracomment>
        <translation>Dieser Gesamtwert ist das Mittel der Aktivitäten des Tages.</translation>
    </message>
    <message>
        <source>Score the activities instead.</source>
        <extracomment>clinic</extracomment>
        <translation>Bewerten Sie stattdessen die Aktivitäten.</translation>
    </message>
    <message>
        <source>Which scale was it?</source>
        <extracomment>clinic</extracomment>
        <translation>Welche Skala war es?</translation>
    </message>
    <message>
        <source>Choose {known}.</source>
        <extracomment>clinic</extracomment>
        <translation>Wählen Sie {known}.</translation>
    </message>
    <message>
        <source>The {version} scale goes from −{limit} to +{limit}.</source>
        <extracomment>clinic</extracomment>
        <translation>Die Skala {version} reicht von −{limit} bis +{limit}.</translation>
    </message>
    <message>
        <source>Type a score on it, or choose the other scale.</source>
        <extracomment>clinic</extracomment>
        <translation>Geben Sie einen Wert darauf ein oder wählen Sie die andere Skala.</translation>
    </message>
    <message>
        <source>Patient {patient_id} was changed meanwhile.</source>
        <extracomment>clinic</extracomment>
        <translation>Patient {patient_id} wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>This patient_id is on file already, as {name}.</source>
        <extracomment>clinic</extracomment>
        <translation>Diese patient_id ist schon erfasst, als {name}.</translation>
    </message>
    <message>
        <source>Give another patient_id.</source>
        <extracomment>clinic</extracomment>
        <translation>Geben Sie eine andere patient_id ein.</translation>
    </message>
    <message>
        <source>The patient has an episode of this name already.</source>
        <extracomment>clinic</extracomment>
        <translation>Der Patient hat schon eine Episode dieses Namens.</translation>
    </message>
    <message>
        <source>Give another episode_id.</source>
        <extracomment>clinic</extracomment>
        <translation>Geben Sie eine andere episode_id ein.</translation>
    </message>
    <message>
        <source>Say why it is prescribed all the same.</source>
        <extracomment>clinic</extracomment>
        <translation>Sagen Sie, warum trotzdem verordnet wird.</translation>
    </message>
    <message>
        <source>{exercise} is not prescribed.</source>
        <extracomment>clinic</extracomment>
        <translation>{exercise} ist nicht verordnet.</translation>
    </message>
    <message>
        <source>{exercise} was stopped already.</source>
        <extracomment>clinic</extracomment>
        <translation>{exercise} wurde schon beendet.</translation>
    </message>
    <message>
        <source>Its dose is prescribed from {since} on.</source>
        <extracomment>clinic</extracomment>
        <translation>Die Dosis ist ab {since} verordnet.</translation>
    </message>
    <message>
        <source>Use a day from {since} on.</source>
        <extracomment>clinic</extracomment>
        <translation>Nehmen Sie einen Tag ab {since}.</translation>
    </message>
    <message>
        <source>A week starts on a Monday.</source>
        <extracomment>clinic</extracomment>
        <translation>Eine Woche beginnt an einem Montag.</translation>
    </message>
    <message>
        <source>It lies outside the week of {monday}.</source>
        <extracomment>clinic</extracomment>
        <translation>Das liegt außerhalb der Woche vom {monday}.</translation>
    </message>
    <message>
        <source>No pain score is given.</source>
        <extracomment>clinic</extracomment>
        <translation>Kein Schmerzwert ist angegeben.</translation>
    </message>
    <message>
        <source>Type at least one, from 0 to 10.</source>
        <extracomment>clinic</extracomment>
        <translation>Geben Sie mindestens einen ein, von 0 bis 10.</translation>
    </message>
    <message>
        <source>The next morning is still to come.</source>
        <extracomment>clinic</extracomment>
        <translation>Der nächste Morgen kommt erst noch.</translation>
    </message>
    <message>
        <source>Add it tomorrow.</source>
        <extracomment>clinic</extracomment>
        <translation>Fügen Sie ihn morgen hinzu.</translation>
    </message>
    <message>
        <source>Patient {patient_id} has no episode {episode_id}.</source>
        <extracomment>clinic</extracomment>
        <translation>Patient {patient_id} hat keine Episode {episode_id}.</translation>
    </message>
    <message>
        <source>Patient {patient_id} has no episode.</source>
        <extracomment>clinic</extracomment>
        <translation>Patient {patient_id} hat keine Episode.</translation>
    </message>
    <message>
        <source>Give another.</source>
        <extracomment>clinic</extracomment>
        <translation>Geben Sie eine andere an.</translation>
    </message>
    <message>
        <source>A new episode is begun with the choice of a new one, and only then.</source>
        <extracomment>clinic</extracomment>
        <translation>Eine neue Episode wird mit der Wahl einer neuen begonnen, und nur dann.</translation>
    </message>
    <message>
        <source>Choose whether it is the same episode.</source>
        <extracomment>clinic</extracomment>
        <translation>Wählen Sie, ob es dieselbe Episode ist.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <extracomment>clinic</extracomment>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>The period begins after today, {today}.</source>
        <extracomment>clinic</extracomment>
        <translation>Der Zeitraum beginnt nach heute, {today}.</translation>
    </message>
    <message>
        <source>The run to be mended is not on file.</source>
        <extracomment>clinic</extracomment>
        <translation>Der zu berichtigende Lauf ist nicht erfasst.</translation>
    </message>
    <message>
        <source>A snippet has a line break, a capital or a space among its letters.</source>
        <extracomment>clinic</extracomment>
        <translation>Ein Textbaustein hat einen Zeilenumbruch, einen Großbuchstaben oder ein Leerzeichen im Kürzel.</translation>
    </message>
    <message>
        <source>Letters are a-z and 0-9; words are one line.</source>
        <extracomment>clinic</extracomment>
        <translation>Kürzel sind a-z und 0-9; die Worte sind eine Zeile.</translation>
    </message>
    <message>
        <source>This record has an owner.</source>
        <extracomment>clinic</extracomment>
        <translation>Diese Akte hat einen Inhaber.</translation>
    </message>
    <message>
        <source>The record’s own passphrase is {name}’s.</source>
        <extracomment>clinic</extracomment>
        <translation>Die Passphrase der Akte selbst gehört {name}.</translation>
    </message>
    <message>
        <source>Whoever has it owns the record.</source>
        <extracomment>clinic</extracomment>
        <translation>Wer sie hat, besitzt die Akte.</translation>
    </message>
    <message>
        <source>Change it, and hand the new one on.</source>
        <extracomment>clinic</extracomment>
        <translation>Ändern Sie sie, und geben Sie die neue weiter.</translation>
    </message>
    <message>
        <source>This record tells nobody apart yet.</source>
        <extracomment>clinic</extracomment>
        <translation>Diese Akte unterscheidet noch niemanden.</translation>
    </message>
    <message>
        <source>That person is not on the staff any more.</source>
        <extracomment>clinic</extracomment>
        <translation>Diese Person gehört nicht mehr zum Team.</translation>
    </message>
    <message>
        <source>{name} has no PIN. Lock, and open with the passphrase.</source>
        <extracomment>clinic</extracomment>
        <translation>{name} hat keine PIN. Sperren Sie, und öffnen Sie mit der Passphrase.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. {name} has to lock, and open with the passphrase.</source>
        <extracomment>clinic</extracomment>
        <translation>Zu viele falsche PINs. {name} muss sperren und mit der Passphrase öffnen.</translation>
    </message>
    <message>
        <source>That is not the PIN of {name}.</source>
        <extracomment>clinic</extracomment>
        <translation>Das ist nicht die PIN von {name}.</translation>
    </message>
    <message>
        <source>{count} later entry</source>
        <extracomment>clinic</extracomment>
        <translation>{count} späteren Eintrag</translation>
    </message>
    <message>
        <source>{count} later entries</source>
        <extracomment>clinic</extracomment>
        <translation>{count} spätere Einträge</translation>
    </message>
    <message>
        <source>Patient {patient_id} has {more}, so nothing was undone.</source>
        <extracomment>clinic</extracomment>
        <translation>Patient {patient_id} hat {more}; darum wurde nichts rückgängig gemacht.</translation>
    </message>
    <message>
        <source>{subject_words} was entered again since, patient</source>
        <extracomment>clinic</extracomment>
        <translation>{subject_words} wurde seither neu eingetragen:</translation>
    </message>
    <message>
        <source>{words} {patient_id}; nothing was undone.</source>
        <extracomment>clinic</extracomment>
        <translation>{words} {patient_id}; es wurde nichts rückgängig gemacht.</translation>
    </message>
    <message>
        <source> of {day}</source>
        <extracomment>clinic</extracomment>
        <translation> vom {day}</translation>
    </message>
    <message>
        <source>{subject_words}{of}, patient {patient_id}, was changed since, so nothing was undone. Correct it where it stands.</source>
        <extracomment>clinic</extracomment>
        <translation>{subject_words}{of}, Patient {patient_id}, wurde seither geändert; darum wurde nichts rückgängig gemacht. Berichtigen Sie es dort, wo es steht.</translation>
    </message>
    <message>
        <source>The pathway {label} has no threshold {name}.</source>
        <extracomment>clinic</extracomment>
        <translation>Der Behandlungspfad {label} hat keinen Schwellenwert {name}.</translation>
    </message>
    <message>
        <source>No pathway named {pathway_key} is installed.</source>
        <extracomment>clinic</extracomment>
        <translation>Kein Behandlungspfad namens {pathway_key} ist installiert.</translation>
    </message>
    <message>
        <source>{label}: {was} → {now}, by {actor}</source>
        <extracomment>clinic</extracomment>
        <translation>{label}: {was} → {now}, von {actor}</translation>
    </message>
    <message>
        <source>This change is not yours to undo, or it was undone already.</source>
        <extracomment>clinic</extracomment>
        <translation>Diese Änderung können Sie nicht rückgängig machen, oder sie ist es schon.</translation>
    </message>
    <message>
        <source>A red flag that was raised is never taken away, so nothing was undone.</source>
        <extracomment>clinic</extracomment>
        <translation>Eine gesetzte Red Flag wird nie weggenommen; darum wurde nichts rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Clear it, with “entered in error” as the reason.</source>
        <extracomment>clinic</extracomment>
        <translation>Heben Sie sie auf, mit „irrtümlich eingetragen“ als Grund.</translation>
    </message>
    <message>
        <source>The letterhead</source>
        <extracomment>clinic</extracomment>
        <translation>Der Briefkopf</translation>
    </message>
    <message>
        <source>The list of snippets</source>
        <extracomment>clinic</extracomment>
        <translation>Die Liste der Textbausteine</translation>
    </message>
    <message>
        <source>The list of views</source>
        <extracomment>clinic</extracomment>
        <translation>Die Liste der Ansichten</translation>
    </message>
    <message>
        <source>The threshold</source>
        <extracomment>clinic</extracomment>
        <translation>Der Schwellenwert</translation>
    </message>
    <message>
        <source>{what} was changed since, so nothing was undone.</source>
        <extracomment>clinic</extracomment>
        <translation>{what} wurde seither geändert; darum wurde nichts rückgängig gemacht.</translation>
    </message>
    <message>
        <source>The row to be mended is not on file.</source>
        <extracomment>clinic</extracomment>
        <translation>Die zu berichtigende Zeile ist nicht erfasst.</translation>
    </message>
    <message>
        <source>Add it as a new row.</source>
        <extracomment>clinic</extracomment>
        <translation>Fügen Sie sie als neue Zeile hinzu.</translation>
    </message>
    <message>
        <source>Not signed</source>
        <extracomment>documents</extracomment>
        <translation>Nicht unterschrieben</translation>
    </message>
    <message>
        <source>wk {week}</source>
        <extracomment>documents</extracomment>
        <translation>Wo. {week}</translation>
    </message>
    <message>
        <source>Pain is a number: 0 is none, 10 the worst you can think of. Leave empty what you don't know. Bring the page to your next appointment.</source>
        <extracomment>documents</extracomment>
        <translation>Schmerz ist eine Zahl: 0 ist keiner, 10 der stärkste, den Sie sich vorstellen können. Lassen Sie leer, was Sie nicht wissen. Bringen Sie das Blatt zum nächsten Termin mit.</translation>
    </message>
    <message>
        <source>Weekly diary</source>
        <extracomment>documents</extracomment>
        <translation>Wochentagebuch</translation>
    </message>
    <message>
        <source>person completing</source>
        <extracomment>documents</extracomment>
        <translation>ausfüllende Person</translation>
    </message>
    <message>
        <source>Physiotherapist</source>
        <extracomment>documents</extracomment>
        <translation>Physiotherapeutin/Physiotherapeut</translation>
    </message>
    <message>
        <source>Patient</source>
        <extracomment>documents</extracomment>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Pain on waking, 0–10</source>
        <extracomment>documents</extracomment>
        <translation>Schmerz beim Aufwachen, 0–10</translation>
    </message>
    <message>
        <source>Worst pain, 0–10</source>
        <extracomment>documents</extracomment>
        <translation>Stärkster Schmerz, 0–10</translation>
    </message>
    <message>
        <source>Sitting without more pain, minutes</source>
        <extracomment>documents</extracomment>
        <translation>Sitzen ohne mehr Schmerz, Minuten</translation>
    </message>
    <message>
        <source>Run, {unit}</source>
        <extracomment>documents</extracomment>
        <translation>Lauf, {unit}</translation>
    </message>
    <message>
        <source>Kind of run</source>
        <extracomment>documents</extracomment>
        <translation>Art des Laufs</translation>
    </message>
    <message>
        <source>Exercises done</source>
        <extracomment>documents</extracomment>
        <translation>Durchgeführte Übungen</translation>
    </message>
    <message>
        <source>Kind of run: </source>
        <extracomment>documents</extracomment>
        <translation>Art des Laufs: </translation>
    </message>
    <message>
        <source>Exercises: </source>
        <extracomment>documents</extracomment>
        <translation>Übungen: </translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>documents</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Not recorded: </source>
        <extracomment>documents</extracomment>
        <translation>Nicht eingetragen: </translation>
    </message>
    <message>
        <source>Discharge summary</source>
        <extracomment>documents</extracomment>
        <translation>Abschlussbericht</translation>
    </message>
    <message>
        <source>{first_seen} to date</source>
        <extracomment>documents</extracomment>
        <translation>{first_seen} bis heute</translation>
    </message>
    <message>
        <source>Physiotherapy · {label} pathway, {side_words} · {until}</source>
        <extracomment>documents</extracomment>
        <translation>Physiotherapie · Behandlungspfad {label}, {side_words} · {until}</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <extracomment>documents</extracomment>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Seen</source>
        <extracomment>documents</extracomment>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Referrer</source>
        <extracomment>documents</extracomment>
        <translation>Zuweisung</translation>
    </message>
    <message>
        <source>date of birth</source>
        <extracomment>documents</extracomment>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>address</source>
        <extracomment>documents</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>NHS number</source>
        <extracomment>documents</extracomment>
        <translation>NHS-Nummer</translation>
    </message>
    <message>
        <source>phone</source>
        <extracomment>documents</extracomment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>sex</source>
        <extracomment>documents</extracomment>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>preferred language</source>
        <extracomment>documents</extracomment>
        <translation>bevorzugte Sprache</translation>
    </message>
    <message>
        <source>GP practice</source>
        <extracomment>documents</extracomment>
        <translation>Hausarztpraxis</translation>
    </message>
    <message>
        <source>referrer</source>
        <extracomment>documents</extracomment>
        <translation>Zuweisung</translation>
    </message>
    <message>
        <source>attendance</source>
        <extracomment>documents</extracomment>
        <translation>Termine</translation>
    </message>
    <message>
        <source>diagnosis</source>
        <extracomment>documents</extracomment>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>summary for the GP</source>
        <extracomment>documents</extracomment>
        <translation>Zusammenfassung für die Hausarztpraxis</translation>
    </message>
    <message>
        <source>requested actions</source>
        <extracomment>documents</extracomment>
        <translation>erbetenes Vorgehen</translation>
    </message>
    <message>
        <source>For the GP. </source>
        <extracomment>documents</extracomment>
        <translation>Für die Hausarztpraxis. </translation>
    </message>
    <message>
        <source>Treatment given</source>
        <extracomment>documents</extracomment>
        <translation>Durchgeführte Behandlung</translation>
    </message>
    <message>
        <source>treatment given</source>
        <extracomment>documents</extracomment>
        <translation>durchgeführte Behandlung</translation>
    </message>
    <message>
        <source>Imaging and red flags</source>
        <extracomment>documents</extracomment>
        <translation>Bildgebung und Red Flags</translation>
    </message>
    <message>
        <source>Plan, who does what</source>
        <extracomment>documents</extracomment>
        <translation>Plan: wer was tut</translation>
    </message>
    <message>
        <source>plan and who does what</source>
        <extracomment>documents</extracomment>
        <translation>Plan und wer was tut</translation>
    </message>
    <message>
        <source>Outcome and patient’s own view</source>
        <extracomment>documents</extracomment>
        <translation>Ergebnis und Sicht des Patienten</translation>
    </message>
    <message>
        <source>History and contributing factors</source>
        <extracomment>documents</extracomment>
        <translation>Vorgeschichte und beitragende Faktoren</translation>
    </message>
    <message>
        <source>Advice and consent</source>
        <extracomment>documents</extracomment>
        <translation>Rat und Einwilligung</translation>
    </message>
    <message>
        <source>Copies to</source>
        <extracomment>documents</extracomment>
        <translation>Kopien an</translation>
    </message>
    <message>
        <source>copies to</source>
        <extracomment>documents</extracomment>
        <translation>Kopien an</translation>
    </message>
    <message>
        <source>Allergies, alerts and medication</source>
        <extracomment>documents</extracomment>
        <translation>Allergien, Warnhinweise und Medikation</translation>
    </message>
    <message>
        <source>allergies, alerts and medication</source>
        <extracomment>documents</extracomment>
        <translation>Allergien, Warnhinweise und Medikation</translation>
    </message>
    <message>
        <source>pain scores</source>
        <extracomment>documents</extracomment>
        <translation>Schmerzwerte</translation>
    </message>
    <message>
        <source>running log</source>
        <extracomment>documents</extracomment>
        <translation>Laufprotokoll</translation>
    </message>
    <message>
        <source>strength</source>
        <extracomment>documents</extracomment>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>history</source>
        <extracomment>documents</extracomment>
        <translation>Vorgeschichte</translation>
    </message>
    <message>
        <source>contributing factors</source>
        <extracomment>documents</extracomment>
        <translation>beitragende Faktoren</translation>
    </message>
    <message>
        <source>outcome</source>
        <extracomment>documents</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>patient’s own view</source>
        <extracomment>documents</extracomment>
        <translation>Sicht des Patienten</translation>
    </message>
    <message>
        <source>imaging or the decision not to image</source>
        <extracomment>documents</extracomment>
        <translation>Bildgebung oder die Entscheidung dagegen</translation>
    </message>
    <message>
        <source>red-flag screen</source>
        <extracomment>documents</extracomment>
        <translation>Red-Flag-Screening</translation>
    </message>
    <message>
        <source>advice given</source>
        <extracomment>documents</extracomment>
        <translation>gegebener Rat</translation>
    </message>
    <message>
        <source>consent to share</source>
        <extracomment>documents</extracomment>
        <translation>Einwilligung zur Weitergabe</translation>
    </message>
    <message>
        <source>Imaging decision due {due}.</source>
        <extracomment>documents</extracomment>
        <translation>Entscheidung zur Bildgebung fällig {due}.</translation>
    </message>
    <message>
        <source>{gp} (GP)</source>
        <extracomment>documents</extracomment>
        <translation>{gp} (Hausarzt)</translation>
    </message>
    <message>
        <source>patient</source>
        <extracomment>documents</extracomment>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Onset {began}{value}.</source>
        <extracomment>documents</extracomment>
        <translation>Beginn {began}{value}.</translation>
    </message>
    <message>
        <source>A run {longer:.0f} % longer than any in the 30 days before it, in the two weeks before onset.</source>
        <extracomment>documents</extracomment>
        <translation>Ein Lauf in den zwei Wochen vor dem Beginn, {longer:.0f} % länger als jeder in den 30 Tagen davor.</translation>
    </message>
    <message>
        <source>{label}{where} on {discharged_on}</source>
        <extracomment>documents</extracomment>
        <translation>{label}{where} am {discharged_on}</translation>
    </message>
    <message>
        <source>Clinic: review on {review}.</source>
        <extracomment>documents</extracomment>
        <translation>Praxis: Wiedervorlage am {review}.</translation>
    </message>
    <message>
        <source>Home exercises</source>
        <extracomment>documents</extracomment>
        <translation>Übungen für zu Hause</translation>
    </message>
    <message>
        <source>As of {day}</source>
        <extracomment>documents</extracomment>
        <translation>Stand {day}</translation>
    </message>
    <message>
        <source>How much pain is allowed, 0 to 10</source>
        <extracomment>documents</extracomment>
        <translation>Wie viel Schmerz erlaubt ist, 0 bis 10</translation>
    </message>
    <message>
        <source>When to call</source>
        <extracomment>documents</extracomment>
        <translation>Wann Sie sich melden</translation>
    </message>
    <message>
        <source>For now, leave out</source>
        <extracomment>documents</extracomment>
        <translation>Vorerst verzichten auf</translation>
    </message>
    <message>
        <source>which exercises: prescribe them in the plan, or set the phase</source>
        <extracomment>documents</extracomment>
        <translation>welche Übungen: im Plan verordnen oder die Phase setzen</translation>
    </message>
    <message>
        <source>how to do: {label}</source>
        <extracomment>documents</extracomment>
        <translation>Ausführung: {label}</translation>
    </message>
    <message>
        <source>that the red flag is cleared: {flag}</source>
        <extracomment>documents</extracomment>
        <translation>dass die Red Flag aufgehoben ist: {flag}</translation>
    </message>
    <message>
        <source>On {least} to {most} days a week, unless a line below says otherwise. Leave a day between where you can.</source>
        <extracomment>documents</extracomment>
        <translation>An {least} bis {most} Tagen pro Woche, sofern unten nichts anderes steht. Lassen Sie nach Möglichkeit einen Tag dazwischen frei.</translation>
    </message>
    <message>
        <source>Green, 0 to {safe}: safe. Carry on.</source>
        <extracomment>documents</extracomment>
        <translation>Grün, 0 bis {safe}: unbedenklich. Machen Sie weiter.</translation>
    </message>
    <message>
        <source>Amber, {first} to {acceptable}: acceptable, if by the next morning it is no worse than before. Do not add weight or distance.</source>
        <extracomment>documents</extracomment>
        <translation>Gelb, {first} bis {acceptable}: vertretbar, wenn es am nächsten Morgen nicht schlimmer ist als vorher. Weder Gewicht noch Strecke steigern.</translation>
    </message>
    <message>
        <source>Red, {first} to 10, or worse the next morning: too much. Stop, and do less next time.</source>
        <extracomment>documents</extracomment>
        <translation>Rot, {first} bis 10, oder am nächsten Morgen schlimmer: zu viel. Hören Sie auf und machen Sie das nächste Mal weniger.</translation>
    </message>
    <message>
        <source>Contributing factors found: {listed}.</source>
        <extracomment>documents</extracomment>
        <translation>Gefundene beitragende Faktoren: {listed}.</translation>
    </message>
    <message>
        <source>Effects on function: {listed}.</source>
        <extracomment>documents</extracomment>
        <translation>Auswirkungen auf die Funktion: {listed}.</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>documents</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>documents</extracomment>
        <translation>nein</translation>
    </message>
    <message>
        <source>in part</source>
        <extracomment>documents</extracomment>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>Allergies and alerts: {ended}</source>
        <extracomment>documents</extracomment>
        <translation>Allergien und Warnhinweise: {ended}</translation>
    </message>
    <message>
        <source>Medicines (patient-reported): {ended}</source>
        <extracomment>documents</extracomment>
        <translation>Medikamente (Angabe des Patienten): {ended}</translation>
    </message>
    <message>
        <source>, onset {began}</source>
        <extracomment>documents</extracomment>
        <translation>, Beginn {began}</translation>
    </message>
    <message>
        <source>, onset unknown</source>
        <extracomment>documents</extracomment>
        <translation>, Beginn unbekannt</translation>
    </message>
    <message>
        <source> after a {longer:.0f} % longer run</source>
        <extracomment>documents</extracomment>
        <translation> nach einem {longer:.0f} % längeren Lauf</translation>
    </message>
    <message>
        <source>Seen on the {label} pathway, {side}{when}{why}; no diagnosis is recorded.</source>
        <extracomment>documents</extracomment>
        <translation>Gesehen nach dem Behandlungspfad {label}, {side}{when}{why}; keine Diagnose ist eingetragen.</translation>
    </message>
    <message>
        <source>Working diagnosis</source>
        <extracomment>documents</extracomment>
        <translation>Arbeitsdiagnose</translation>
    </message>
    <message>
        <source>{days} of </source>
        <extracomment>documents</extracomment>
        <translation>{days}: </translation>
    </message>
    <message>
        <source>{kept}relative rest</source>
        <extracomment>documents</extracomment>
        <translation>{kept}relative Schonung</translation>
    </message>
    <message>
        <source>progressive loading, planned {sessions_min}–{sessions_max} times a week</source>
        <extracomment>documents</extracomment>
        <translation>progressive Belastung, geplant {sessions_min}–{sessions_max}-mal pro Woche</translation>
    </message>
    <message>
        <source>Seen {times}</source>
        <extracomment>documents</extracomment>
        <translation>Termine: {times}</translation>
    </message>
    <message>
        <source>{count} time</source>
        <extracomment>documents</extracomment>
        <translation>{count} Mal</translation>
    </message>
    <message>
        <source>{count} times</source>
        <extracomment>documents</extracomment>
        <translation>{count} Mal</translation>
    </message>
    <message>
        <source>{visits}; treated with {given}.</source>
        <extracomment>documents</extracomment>
        <translation>{visits}; behandelt mit {given}.</translation>
    </message>
    <message>
        <source>Treated with {given}.</source>
        <extracomment>documents</extracomment>
        <translation>Behandelt mit {given}.</translation>
    </message>
    <message>
        <source>Worst pain {latest} of 10, scored once.</source>
        <extracomment>documents</extracomment>
        <translation>Stärkster Schmerz {latest} von 10, einmal erhoben.</translation>
    </message>
    <message>
        <source>Worst pain stayed at {latest} of 10.</source>
        <extracomment>documents</extracomment>
        <translation>Stärkster Schmerz unverändert {latest} von 10.</translation>
    </message>
    <message>
        <source>fell</source>
        <extracomment>documents</extracomment>
        <translation>fiel</translation>
    </message>
    <message>
        <source>rose</source>
        <extracomment>documents</extracomment>
        <translation>stieg</translation>
    </message>
    <message>
        <source>Worst pain {verb} from {baseline} to {latest} of 10 ({meaning}).</source>
        <extracomment>documents</extracomment>
        <translation>Stärkster Schmerz {verb} von {baseline} auf {latest} von 10 ({meaning}).</translation>
    </message>
    <message>
        <source>running {week:.0f}</source>
        <extracomment>documents</extracomment>
        <translation>Laufen {week:.0f}</translation>
    </message>
    <message>
        <source>no run logged</source>
        <extracomment>documents</extracomment>
        <translation>kein Lauf eingetragen</translation>
    </message>
    <message>
        <source>{km} in the last 7 days</source>
        <extracomment>documents</extracomment>
        <translation>{km} in den letzten 7 Tagen</translation>
    </message>
    <message>
        <source>{test} symmetry {lsi_pct:.0f} %</source>
        <extracomment>documents</extracomment>
        <translation>{test}: Seitenvergleich {lsi_pct:.0f} %</translation>
    </message>
    <message>
        <source>{name} on {done_on}: {result}.</source>
        <extracomment>documents</extracomment>
        <translation>{name} am {done_on}: {result}.</translation>
    </message>
    <message>
        <source>{name} done on {done_on}, result not recorded.</source>
        <extracomment>documents</extracomment>
        <translation>{name} durchgeführt am {done_on}, Ergebnis nicht eingetragen.</translation>
    </message>
    <message>
        <source>{name} requested on {requested_on}, not yet done.</source>
        <extracomment>documents</extracomment>
        <translation>{name} angefordert am {requested_on}, noch nicht durchgeführt.</translation>
    </message>
    <message>
        <source>RED FLAG NOT CLEARED: {flag_label}, raised {date}.</source>
        <extracomment>documents</extracomment>
        <translation>RED FLAG NICHT AUFGEHOBEN: {flag_label}, gesetzt {date}.</translation>
    </message>
    <message>
        <source>The episode is still open.</source>
        <extracomment>documents</extracomment>
        <translation>Die Episode ist noch offen.</translation>
    </message>
    <message>
        <source>{label} on {discharged_on}.</source>
        <extracomment>documents</extracomment>
        <translation>{label} am {discharged_on}.</translation>
    </message>
    <message>
        <source>Clinic not recorded</source>
        <extracomment>documents</extracomment>
        <translation>Praxis nicht eingetragen</translation>
    </message>
    <message>
        <source>born {day}</source>
        <extracomment>documents</extracomment>
        <translation>geb. {day}</translation>
    </message>
    <message>
        <source> (check digit wrong)</source>
        <extracomment>documents</extracomment>
        <translation> (Prüfziffer falsch)</translation>
    </message>
    <message>
        <source>Born</source>
        <extracomment>documents</extracomment>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>documents</extracomment>
        <translation>Akte</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>documents</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>documents</extracomment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>NHS no.</source>
        <extracomment>documents</extracomment>
        <translation>NHS-Nr.</translation>
    </message>
    <message>
        <source>GP</source>
        <extracomment>documents</extracomment>
        <translation>Hausarzt</translation>
    </message>
    <message>
        <source>Sex</source>
        <extracomment>documents</extracomment>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>documents</extracomment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Everything the mouse can do, keys can</source>
        <extracomment>documents</extracomment>
        <translation>Alles, was die Maus kann, können auch die Tasten</translation>
    </message>
    <message>
        <source>keys of version {version}</source>
        <extracomment>documents</extracomment>
        <translation>Tasten der Version {version}</translation>
    </message>
    <message>
        <source>Progress letter</source>
        <extracomment>documents</extracomment>
        <translation>Verlaufsbericht</translation>
    </message>
    <message>
        <source>Physiotherapy · {label} pathway, {side_words} · {day}</source>
        <extracomment>documents</extracomment>
        <translation>Physiotherapie · Behandlungspfad {label}, {side_words} · {day}</translation>
    </message>
    <message>
        <source>To: </source>
        <extracomment>documents</extracomment>
        <translation>An: </translation>
    </message>
    <message>
        <source>Asked of you. </source>
        <extracomment>documents</extracomment>
        <translation>Bitte an Sie. </translation>
    </message>
    <message>
        <source>Advice given</source>
        <extracomment>documents</extracomment>
        <translation>Gegebene Ratschläge</translation>
    </message>
    <message>
        <source>recipient</source>
        <extracomment>documents</extracomment>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Dear {name},</source>
        <extracomment>documents</extracomment>
        <translation>Sehr geehrte/r {name},</translation>
    </message>
    <message>
        <source>Dear colleague,</source>
        <extracomment>documents</extracomment>
        <translation>Sehr geehrte Kollegin, sehr geehrter Kollege,</translation>
    </message>
    <message>
        <source>The file is larger than 1 MB. Save the logo smaller.</source>
        <extracomment>documents</extracomment>
        <translation>Die Datei ist größer als 1 MB. Speichern Sie das Logo kleiner.</translation>
    </message>
    <message>
        <source>Choose a PNG, a JPEG or an SVG.</source>
        <extracomment>documents</extracomment>
        <translation>Wählen Sie ein PNG, JPEG oder SVG.</translation>
    </message>
    <message>
        <source>The picture can't be read.</source>
        <extracomment>documents</extracomment>
        <translation>Das Bild ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The SVG declares a document type, which a logo never needs.</source>
        <extracomment>documents</extracomment>
        <translation>Das SVG erklärt einen Dokumenttyp; ein Logo braucht das nie.</translation>
    </message>
    <message>
        <source>The SVG holds something that runs or is loaded from elsewhere.</source>
        <extracomment>documents</extracomment>
        <translation>Das SVG enthält etwas, das ausgeführt oder von anderswo geladen wird.</translation>
    </message>
    <message>
        <source>The SVG holds patterns, masks, markers or filters: save it without.</source>
        <extracomment>documents</extracomment>
        <translation>Das SVG enthält Muster, Masken, Marker oder Filter: ohne diese speichern.</translation>
    </message>
    <message>
        <source>The file is no picture that can be read.</source>
        <extracomment>documents</extracomment>
        <translation>Die Datei ist kein lesbares Bild.</translation>
    </message>
    <message>
        <source>not comparable: done differently</source>
        <extracomment>documents</extracomment>
        <translation>nicht vergleichbar: anders durchgeführt</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>documents</extracomment>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>documents</extracomment>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>documents</extracomment>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>documents</extracomment>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>What it means</source>
        <extracomment>documents</extracomment>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>Measures</source>
        <extracomment>documents</extracomment>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Also on file: {measures}.</source>
        <extracomment>documents</extracomment>
        <translation>Außerdem in der Akte: {measures}.</translation>
    </message>
    <message>
        <source>worse: 2 points or more</source>
        <extracomment>documents</extracomment>
        <translation>schlechter: 2 Punkte oder mehr</translation>
    </message>
    <message>
        <source>within measurement error (under 2 points)</source>
        <extracomment>documents</extracomment>
        <translation>im Messfehler (unter 2 Punkten)</translation>
    </message>
    <message>
        <source>meaningful: at least 2 points and 30 %</source>
        <extracomment>documents</extracomment>
        <translation>bedeutsam: mindestens 2 Punkte und 30 %</translation>
    </message>
    <message>
        <source>improved, below the threshold (2 points and 30 %)</source>
        <extracomment>documents</extracomment>
        <translation>gebessert, unter der Schwelle (2 Punkte und 30 %)</translation>
    </message>
    <message>
        <source>Worst pain, NPRS (0–10)</source>
        <extracomment>documents</extracomment>
        <translation>Stärkster Schmerz, NPRS (0–10)</translation>
    </message>
    <message>
        <source>measured once</source>
        <extracomment>documents</extracomment>
        <translation>einmal gemessen</translation>
    </message>
    <message>
        <source>Pain {activity_labels} (0–10)</source>
        <extracomment>documents</extracomment>
        <translation>Schmerz {activity_labels} (0–10)</translation>
    </message>
    <message>
        <source>{label}; minutes</source>
        <extracomment>documents</extracomment>
        <translation>{label}; Minuten</translation>
    </message>
    <message>
        <source>not a measure of this pathway</source>
        <extracomment>documents</extracomment>
        <translation>keine Messgröße dieses Behandlungspfads</translation>
    </message>
    <message>
        <source>{instrument}, rating of change ({scale})</source>
        <extracomment>documents</extracomment>
        <translation>{instrument}, Einschätzung der Veränderung ({scale})</translation>
    </message>
    <message>
        <source>under 80 %: marked difference</source>
        <extracomment>documents</extracomment>
        <translation>unter 80 %: deutlicher Unterschied</translation>
    </message>
    <message>
        <source>80–89 %: moderate; keep loading</source>
        <extracomment>documents</extracomment>
        <translation>80–89 %: mäßig; weiter belasten</translation>
    </message>
    <message>
        <source>90 % or more: acceptable</source>
        <extracomment>documents</extracomment>
        <translation>90 % oder mehr: akzeptabel</translation>
    </message>
    <message>
        <source>over 110 %: check the data or the other side</source>
        <extracomment>documents</extracomment>
        <translation>über 110 %: Daten oder andere Seite prüfen</translation>
    </message>
    <message>
        <source>{verdict}: margin {margin}</source>
        <extracomment>documents</extracomment>
        <translation>{verdict}: Spielraum {margin}</translation>
    </message>
    <message>
        <source>{label}, symmetry</source>
        <extracomment>documents</extracomment>
        <translation>{label}, Seitenvergleich</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <extracomment>documents</extracomment>
        <translation>Seite {number} von {count}</translation>
    </message>
    <message>
        <source> · draft, not signed</source>
        <extracomment>documents</extracomment>
        <translation> · Entwurf, nicht unterschrieben</translation>
    </message>
    <message>
        <source> · trail {trail}</source>
        <extracomment>documents</extracomment>
        <translation> · Audit-Trail {trail}</translation>
    </message>
    <message>
        <source>{app} · check {check}{state}</source>
        <extracomment>documents</extracomment>
        <translation>{app} · Prüfzahl {check}{state}</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <extracomment>documents</extracomment>
        <translation>ENTWURF</translation>
    </message>
    <message>
        <source>DEMO · invented patient, not a clinical record</source>
        <extracomment>documents</extracomment>
        <translation>BEISPIEL · erfundener Patient, keine Behandlungsakte</translation>
    </message>
    <message>
        <source>RehabDesk {version}</source>
        <extracomment>documents</extracomment>
        <translation>RehabDesk {version}</translation>
    </message>
    <message>
        <source>The page can't be made there.</source>
        <extracomment>documents</extracomment>
        <translation>Die Seite kann dort nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>documents</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Middle half</source>
        <extracomment>documents</extracomment>
        <translation>Mittlere Hälfte</translation>
    </message>
    <message>
        <source>Out of</source>
        <extracomment>documents</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>12 months before</source>
        <extracomment>documents</extracomment>
        <translation>12 Monate zuvor</translation>
    </message>
    <message>
        <source>Clinic report</source>
        <extracomment>documents</extracomment>
        <translation>Praxisbericht</translation>
    </message>
    <message>
        <source>{days}, as recorded on {on}</source>
        <extracomment>documents</extracomment>
        <translation>{days}, wie am {on} eingetragen</translation>
    </message>
    <message>
        <source>No percentage or median of fewer than {fewest}. Results in days, visits and points are medians; half of the episodes lie in the middle half. 12 months before: {before}. How each figure is counted stands in the app and in the workbook of this report.</source>
        <extracomment>documents</extracomment>
        <translation>Kein Prozentwert oder Median bei weniger als {fewest}. Ergebnisse in Tagen, Terminen und Punkten sind Mediane; die Hälfte der Episoden liegt in der mittleren Hälfte. 12 Monate davor: {before}. Wie jede Zahl gezählt wird, steht in der App und in der Arbeitsmappe dieser Auswertung.</translation>
    </message>
    <message>
        <source>{parts} and {parts2}</source>
        <extracomment>documents</extracomment>
        <translation>{parts} und {parts2}</translation>
    </message>
    <message>
        <source>{diagnosis}, {side_capitals} ({kind} diagnosis)</source>
        <extracomment>documents</extracomment>
        <translation>{diagnosis}, {side_capitals} (Diagnose: {kind})</translation>
    </message>
    <message>
        <source>between {onset_date} and {onset_latest}</source>
        <extracomment>documents</extracomment>
        <translation>zwischen {onset_date} und {onset_latest}</translation>
    </message>
    <message>
        <source>{counts} cancelled</source>
        <extracomment>documents</extracomment>
        <translation>{counts} abgesagt</translation>
    </message>
    <message>
        <source>{counts} not attended</source>
        <extracomment>documents</extracomment>
        <translation>{counts} nicht erschienen</translation>
    </message>
    <message>
        <source>Result: {ended}</source>
        <extracomment>documents</extracomment>
        <translation>Ergebnis: {ended}</translation>
    </message>
    <message>
        <source>Result: not recorded.</source>
        <extracomment>documents</extracomment>
        <translation>Ergebnis: nicht eingetragen.</translation>
    </message>
    <message>
        <source>Acted on {acted_on}: {ended}</source>
        <extracomment>documents</extracomment>
        <translation>Gehandelt am {acted_on}: {ended}</translation>
    </message>
    <message>
        <source>deferred</source>
        <extracomment>documents</extracomment>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>not indicated then</source>
        <extracomment>documents</extracomment>
        <translation>damals nicht indiziert</translation>
    </message>
    <message>
        <source>, day {days}</source>
        <extracomment>documents</extracomment>
        <translation>, Tag {days}</translation>
    </message>
    <message>
        <source>{date}{day}{who}: imaging {what}, to review by {until}. Reason: {reason}. {ended}</source>
        <extracomment>documents</extracomment>
        <translation>{date}{day}{who}: Bildgebung {what}, Wiedervorlage bis {until}. Grund: {reason}. {ended}</translation>
    </message>
    <message>
        <source>{days} more</source>
        <extracomment>documents</extracomment>
        <translation>{days} weitere</translation>
    </message>
    <message>
        <source>: none found</source>
        <extracomment>documents</extracomment>
        <translation>: nichts gefunden</translation>
    </message>
    <message>
        <source>Red flags screened {listed}{outcome}.</source>
        <extracomment>documents</extracomment>
        <translation>Red Flags gescreent {listed}{outcome}.</translation>
    </message>
    <message>
        <source>NOT CLEARED</source>
        <extracomment>documents</extracomment>
        <translation>NICHT AUFGEHOBEN</translation>
    </message>
    <message>
        <source>cleared {cleared_on}{by}{value}</source>
        <extracomment>documents</extracomment>
        <translation>aufgehoben {cleared_on}{by}{value}</translation>
    </message>
    <message>
        <source>{label}: raised {date}, {outcome}.{note}</source>
        <extracomment>documents</extracomment>
        <translation>{label}: gesetzt {date}, {outcome}.{note}</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>documents</extracomment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>first seen</source>
        <extracomment>documents</extracomment>
        <translation>Erstkontakt</translation>
    </message>
    <message>
        <source>onset</source>
        <extracomment>documents</extracomment>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Running, {unit} a week (Monday to Sunday)</source>
        <extracomment>documents</extracomment>
        <translation>Laufen, {unit} pro Woche (Montag bis Sonntag)</translation>
    </message>
    <message>
        <source>L</source>
        <extracomment>documents</extracomment>
        <translation>L</translation>
    </message>
    <message>
        <source>R</source>
        <extracomment>documents</extracomment>
        <translation>R</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <extracomment>documents</extracomment>
        <translation>Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>Opens the record {record} where its passphrase is forgotten</source>
        <extracomment>documents</extracomment>
        <translation>Öffnet die Akte {record}, wenn ihre Passphrase vergessen ist</translation>
    </message>
    <message>
        <source>The recovery phrase</source>
        <extracomment>documents</extracomment>
        <translation>Die Wiederherstellungsphrase</translation>
    </message>
    <message>
        <source>How it is used</source>
        <extracomment>documents</extracomment>
        <translation>So wird es benutzt</translation>
    </message>
    <message>
        <source>Open RehabDesk. Type this phrase where the passphrase is asked for; capitals, spaces and dashes don’t matter.</source>
        <extracomment>documents</extracomment>
        <translation>Öffnen Sie RehabDesk. Geben Sie diese Phrase dort ein, wo nach der Passphrase gefragt wird; Großschreibung, Leerzeichen und Striche spielen keine Rolle.</translation>
    </message>
    <message>
        <source>RehabDesk then asks for a new passphrase.</source>
        <extracomment>documents</extracomment>
        <translation>RehabDesk fragt dann nach einer neuen Passphrase.</translation>
    </message>
    <message>
        <source>How it is kept</source>
        <extracomment>documents</extracomment>
        <translation>So wird es aufbewahrt</translation>
    </message>
    <message>
        <source>As the key to the filing cabinet: in a safe or sealed, away from this computer. Whoever has this page and the file reads every record in it.</source>
        <extracomment>documents</extracomment>
        <translation>Wie der Schlüssel zum Aktenschrank: im Tresor oder versiegelt, nicht bei diesem Computer. Wer dieses Blatt und die Datei hat, liest jede Akte darin.</translation>
    </message>
    <message>
        <source>No computer keeps this phrase, nobody can send it again. A new sheet, made in Settings, ends this one.</source>
        <extracomment>documents</extracomment>
        <translation>Kein Computer bewahrt diese Phrase auf, niemand kann sie noch einmal schicken. Ein neues Blatt aus den Einstellungen macht dieses ungültig.</translation>
    </message>
    <message>
        <source>recovery sheet of {day}</source>
        <extracomment>documents</extracomment>
        <translation>Wiederherstellungsblatt vom {day}</translation>
    </message>
    <message>
        <source>Clinical history</source>
        <extracomment>documents</extracomment>
        <translation>Anamnese</translation>
    </message>
    <message>
        <source>No signature while parts are missing.</source>
        <extracomment>documents</extracomment>
        <translation>Keine Unterschrift, solange Teile fehlen.</translation>
    </message>
    <message>
        <source>Imaging referral</source>
        <extracomment>documents</extracomment>
        <translation>Überweisung zur Bildgebung</translation>
    </message>
    <message>
        <source>Examination not recorded</source>
        <extracomment>documents</extracomment>
        <translation>Untersuchung nicht eingetragen</translation>
    </message>
    <message>
        <source>side not recorded</source>
        <extracomment>documents</extracomment>
        <translation>Seite nicht eingetragen</translation>
    </message>
    <message>
        <source>Examination requested: </source>
        <extracomment>documents</extracomment>
        <translation>Angeforderte Untersuchung: </translation>
    </message>
    <message>
        <source>Region: </source>
        <extracomment>documents</extracomment>
        <translation>Region: </translation>
    </message>
    <message>
        <source>Side: </source>
        <extracomment>documents</extracomment>
        <translation>Seite: </translation>
    </message>
    <message>
        <source>
Clinical question: </source>
        <extracomment>documents</extracomment>
        <translation>
Klinische Fragestellung: </translation>
    </message>
    <message>
        <source>Red-flag screen: {not_recorded}.</source>
        <extracomment>documents</extracomment>
        <translation>Red-Flag-Screening: {not_recorded}.</translation>
    </message>
    <message>
        <source>Provisional diagnosis</source>
        <extracomment>documents</extracomment>
        <translation>Verdachtsdiagnose</translation>
    </message>
    <message>
        <source>Findings</source>
        <extracomment>documents</extracomment>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Previous imaging</source>
        <extracomment>documents</extracomment>
        <translation>Frühere Bildgebung</translation>
    </message>
    <message>
        <source>Urgency and red flags</source>
        <extracomment>documents</extracomment>
        <translation>Dringlichkeit und Red Flags</translation>
    </message>
    <message>
        <source>Urgency: {urgency}.</source>
        <extracomment>documents</extracomment>
        <translation>Dringlichkeit: {urgency}.</translation>
    </message>
    <message>
        <source>Who acts on the report</source>
        <extracomment>documents</extracomment>
        <translation>Wer auf den Befund handelt</translation>
    </message>
    <message>
        <source>Consent, communication, transport</source>
        <extracomment>documents</extracomment>
        <translation>Einwilligung, Verständigung, Transport</translation>
    </message>
    <message>
        <source>Possibility of pregnancy</source>
        <extracomment>documents</extracomment>
        <translation>Mögliche Schwangerschaft</translation>
    </message>
    <message>
        <source>Copy of the report to: {copies}</source>
        <extracomment>documents</extracomment>
        <translation>Kopie des Befundberichts an: {copies}</translation>
    </message>
    <message>
        <source>MRI safety (known facts; the MR unit decides)</source>
        <extracomment>documents</extracomment>
        <translation>MRT-Sicherheit (bekannte Tatsachen; die MRT-Abteilung entscheidet)</translation>
    </message>
    <message>
        <source>Ask</source>
        <extracomment>documents</extracomment>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>documents</extracomment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>{flag_label}: same-day emergency pathway, never an outpatient letter.</source>
        <extracomment>documents</extracomment>
        <translation>{flag_label}: Notfallweg am selben Tag, nie ein ambulanter Brief.</translation>
    </message>
    <message>
        <source>The side is not the episode’s ({side}): correct one of them.</source>
        <extracomment>documents</extracomment>
        <translation>Die Seite ist nicht die der Episode ({side}): eine davon berichtigen.</translation>
    </message>
    <message>
        <source>Pacemaker, defibrillator or other implanted device</source>
        <extracomment>documents</extracomment>
        <translation>Herzschrittmacher, Defibrillator oder anderes implantiertes Gerät</translation>
    </message>
    <message>
        <source>Aneurysm clip or other clip in the head</source>
        <extracomment>documents</extracomment>
        <translation>Aneurysmaclip oder anderer Clip im Kopf</translation>
    </message>
    <message>
        <source>Cochlear implant or neurostimulator</source>
        <extracomment>documents</extracomment>
        <translation>Cochlea-Implantat oder Neurostimulator</translation>
    </message>
    <message>
        <source>Metal in the eye, now or ever</source>
        <extracomment>documents</extracomment>
        <translation>Metall im Auge, jetzt oder früher</translation>
    </message>
    <message>
        <source>Surgery or implant in the last 8 weeks</source>
        <extracomment>documents</extracomment>
        <translation>Operation oder Implantat in den letzten 8 Wochen</translation>
    </message>
    <message>
        <source>Pregnancy possible</source>
        <extracomment>documents</extracomment>
        <translation>Schwangerschaft möglich</translation>
    </message>
    <message>
        <source>Claustrophobia</source>
        <extracomment>documents</extracomment>
        <translation>Klaustrophobie</translation>
    </message>
    <message>
        <source>Weight</source>
        <extracomment>documents</extracomment>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>MRI safety: </source>
        <extracomment>documents</extracomment>
        <translation>MRT-Sicherheit: </translation>
    </message>
    <message>
        <source>{diagnosis}, {side} (provisional)</source>
        <extracomment>documents</extracomment>
        <translation>{diagnosis}, {side} (Verdacht)</translation>
    </message>
    <message>
        <source>three patient identifiers</source>
        <extracomment>documents</extracomment>
        <translation>drei Merkmale zur Identität des Patienten</translation>
    </message>
    <message>
        <source>examination</source>
        <extracomment>documents</extracomment>
        <translation>Untersuchung</translation>
    </message>
    <message>
        <source>region</source>
        <extracomment>documents</extracomment>
        <translation>Region</translation>
    </message>
    <message>
        <source>side</source>
        <extracomment>documents</extracomment>
        <translation>Seite</translation>
    </message>
    <message>
        <source>clinical history</source>
        <extracomment>documents</extracomment>
        <translation>Anamnese</translation>
    </message>
    <message>
        <source>clinical question</source>
        <extracomment>documents</extracomment>
        <translation>klinische Fragestellung</translation>
    </message>
    <message>
        <source>provisional diagnosis</source>
        <extracomment>documents</extracomment>
        <translation>Verdachtsdiagnose</translation>
    </message>
    <message>
        <source>previous imaging</source>
        <extracomment>documents</extracomment>
        <translation>frühere Bildgebung</translation>
    </message>
    <message>
        <source>urgency</source>
        <extracomment>documents</extracomment>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>who acts on the report</source>
        <extracomment>documents</extracomment>
        <translation>wer auf den Befund handelt</translation>
    </message>
    <message>
        <source>possibility of pregnancy</source>
        <extracomment>documents</extracomment>
        <translation>mögliche Schwangerschaft</translation>
    </message>
    <message>
        <source>At first contact: {ended}</source>
        <extracomment>documents</extracomment>
        <translation>Beim Erstkontakt: {ended}</translation>
    </message>
    <message>
        <source>Treatment tried: {sentences}</source>
        <extracomment>documents</extracomment>
        <translation>Bisherige Behandlung: {sentences}</translation>
    </message>
    <message>
        <source>Onset unknown; first seen {seen}.</source>
        <extracomment>documents</extracomment>
        <translation>Beginn unbekannt; Erstkontakt {seen}.</translation>
    </message>
    <message>
        <source>, after a run {longer:.0f} % longer than any in 30 days</source>
        <extracomment>documents</extracomment>
        <translation>, nach einem Lauf, der {longer:.0f} % länger war als jeder in 30 Tagen</translation>
    </message>
    <message>
        <source> ({days} ago)</source>
        <extracomment>documents</extracomment>
        <translation> ({days} her)</translation>
    </message>
    <message>
        <source>Onset {began}{ago}{after}. First seen {seen}.</source>
        <extracomment>documents</extracomment>
        <translation>Beginn {began}{ago}{after}. Erstkontakt {seen}.</translation>
    </message>
    <message>
        <source>{latest} of 10 on {latest_on}</source>
        <extracomment>documents</extracomment>
        <translation>{latest} von 10 am {latest_on}</translation>
    </message>
    <message>
        <source>Worst pain {latest}.</source>
        <extracomment>documents</extracomment>
        <translation>Stärkster Schmerz {latest}.</translation>
    </message>
    <message>
        <source>, {trend_per_week} points a week over the last 4 weeks</source>
        <extracomment>documents</extracomment>
        <translation>, {trend_per_week} Punkte pro Woche in den letzten 4 Wochen</translation>
    </message>
    <message>
        <source>Worst pain {baseline} at first, {latest}{trend}.</source>
        <extracomment>documents</extracomment>
        <translation>Stärkster Schmerz anfangs {baseline}, {latest}{trend}.</translation>
    </message>
    <message>
        <source>Daily movement affected: {label} ({date}).</source>
        <extracomment>documents</extracomment>
        <translation>Alltagsbewegung beeinträchtigt: {label} ({date}).</translation>
    </message>
    <message>
        <source>Sits {minutes} minutes.</source>
        <extracomment>documents</extracomment>
        <translation>Sitzt {minutes} Minuten.</translation>
    </message>
    <message>
        <source>{value} in the last 7 days.</source>
        <extracomment>documents</extracomment>
        <translation>{value} in den letzten 7 Tagen.</translation>
    </message>
    <message>
        <source>Running {week:.1f}</source>
        <extracomment>documents</extracomment>
        <translation>Läuft {week:.1f}</translation>
    </message>
    <message>
        <source>{strength_label} symmetry {lsi_pct:.0f} % ({on}).</source>
        <extracomment>documents</extracomment>
        <translation>{strength_label}: Seitenvergleich {lsi_pct:.0f} % ({on}).</translation>
    </message>
    <message>
        <source>Running logged, {unit} in 7 days</source>
        <extracomment>documents</extracomment>
        <translation>Eingetragene Läufe, {unit} in 7 Tagen</translation>
    </message>
    <message>
        <source>most in 7 days since first seen: {peak:.1f}</source>
        <extracomment>documents</extracomment>
        <translation>meiste in 7 Tagen seit Erstkontakt: {peak:.1f}</translation>
    </message>
    <message>
        <source>Longest run in 30 days, {unit}</source>
        <extracomment>documents</extracomment>
        <translation>Längster Lauf in 30 Tagen, {unit}</translation>
    </message>
    <message>
        <source>1.10 × longest: {cap}</source>
        <extracomment>documents</extracomment>
        <translation>1,10 × längster: {cap}</translation>
    </message>
    <message>
        <source>This supersedes {code} of {day}: {reason}.</source>
        <extracomment>documents</extracomment>
        <translation>Ersetzt {code} vom {day}: {reason}.</translation>
    </message>
    <message>
        <source>the reason is to be filled in</source>
        <extracomment>documents</extracomment>
        <translation>der Grund ist noch einzutragen</translation>
    </message>
    <message>
        <source>{lsi:.0f} %</source>
        <extracomment>documents</extracomment>
        <translation>{lsi:.0f} %</translation>
    </message>
    <message>
        <source>Line {line}: {words}</source>
        <extracomment>documents</extracomment>
        <translation>Zeile {line}: {words}</translation>
    </message>
    <message>
        <source>The template is too long.</source>
        <extracomment>documents</extracomment>
        <translation>Die Vorlage ist zu lang.</translation>
    </message>
    <message>
        <source>There is no field {field}.</source>
        <extracomment>documents</extracomment>
        <translation>Es gibt kein Feld {field}.</translation>
    </message>
    <message>
        <source>The field {field} is here twice.</source>
        <extracomment>documents</extracomment>
        <translation>Das Feld {field} steht zweimal da.</translation>
    </message>
    <message>
        <source>{field}: {error}</source>
        <extracomment>documents</extracomment>
        <translation>{field}: {error}</translation>
    </message>
    <message>
        <source>Words before the first section: begin with a field, such as [body].</source>
        <extracomment>documents</extracomment>
        <translation>Text vor dem ersten Abschnitt: Beginnen Sie mit einem Feld, etwa [body].</translation>
    </message>
    <message>
        <source>This can't be read.</source>
        <extracomment>documents</extracomment>
        <translation>Das lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>There is no name {name}.</source>
        <extracomment>documents</extracomment>
        <translation>Es gibt keinen Namen {name}.</translation>
    </message>
    <message>
        <source>There is no filter {name}.</source>
        <extracomment>documents</extracomment>
        <translation>Es gibt keinen Filter {name}.</translation>
    </message>
    <message>
        <source>A template can't do this here ({what}).</source>
        <extracomment>documents</extracomment>
        <translation>Das kann eine Vorlage hier nicht ({what}).</translation>
    </message>
    <message>
        <source>Relative rest from {first}.</source>
        <extracomment>documents</extracomment>
        <translation>Relative Schonung ab {first}.</translation>
    </message>
    <message>
        <source>Relative rest {first} to {last} ({days}).</source>
        <extracomment>documents</extracomment>
        <translation>Relative Schonung {first} bis {last} ({days}).</translation>
    </message>
    <message>
        <source>{name} from {date}</source>
        <extracomment>documents</extracomment>
        <translation>{name} ab {date}</translation>
    </message>
    <message>
        <source>Phases: {steps}.</source>
        <extracomment>documents</extracomment>
        <translation>Phasen: {steps}.</translation>
    </message>
    <message>
        <source>{one}, stopped {stopped_on}</source>
        <extracomment>documents</extracomment>
        <translation>{one}, beendet {stopped_on}</translation>
    </message>
    <message>
        <source>Prescribed: {value}.</source>
        <extracomment>documents</extracomment>
        <translation>Verordnet: {value}.</translation>
    </message>
    <message>
        <source>{exercises} stopped earlier, on file</source>
        <extracomment>documents</extracomment>
        <translation>{exercises} früher beendet, in der Akte</translation>
    </message>
    <message>
        <source>{count} exercise</source>
        <extracomment>documents</extracomment>
        <translation>{count} Übung</translation>
    </message>
    <message>
        <source>{count} exercises</source>
        <extracomment>documents</extracomment>
        <translation>{count} Übungen</translation>
    </message>
    <message>
        <source>from {date}</source>
        <extracomment>documents</extracomment>
        <translation>ab {date}</translation>
    </message>
    <message>
        <source>reason given: {reason}</source>
        <extracomment>documents</extracomment>
        <translation>angegebener Grund: {reason}</translation>
    </message>
    <message>
        <source>; and {ranked} more</source>
        <extracomment>documents</extracomment>
        <translation>; und {ranked} weitere</translation>
    </message>
    <message>
        <source>Also done: </source>
        <extracomment>documents</extracomment>
        <translation>Außerdem gemacht: </translation>
    </message>
    <message>
        <source>up to {heaviest} kg</source>
        <extracomment>documents</extracomment>
        <translation>bis {heaviest} kg</translation>
    </message>
    <message>
        <source>target {sessions_min}–{sessions_max} a week</source>
        <extracomment>documents</extracomment>
        <translation>Ziel {sessions_min}–{sessions_max} pro Woche</translation>
    </message>
    <message>
        <source>Exercises done on {days} ({target}).</source>
        <extracomment>documents</extracomment>
        <translation>Übungen gemacht: {days} ({target}).</translation>
    </message>
    <message>
        <source>; {weeks} not logged</source>
        <extracomment>documents</extracomment>
        <translation>; nicht eingetragen: {weeks}</translation>
    </message>
    <message>
        <source>{count} week</source>
        <extracomment>documents</extracomment>
        <translation>{count} Woche</translation>
    </message>
    <message>
        <source>{count} weeks</source>
        <extracomment>documents</extracomment>
        <translation>{count} Wochen</translation>
    </message>
    <message>
        <source>Sessions kept: {kept} of {planned} planned ({share:.0f} %; {target}{gap}).</source>
        <extracomment>documents</extracomment>
        <translation>Wahrgenommene Einheiten: {kept} von {planned} geplanten ({share:.0f} %; {target}{gap}).</translation>
    </message>
    <message>
        <source>Cadence {after:.0f} steps a minute.</source>
        <extracomment>documents</extracomment>
        <translation>Kadenz {after:.0f} Schritte pro Minute.</translation>
    </message>
    <message>
        <source>Cadence {before:.0f} to {after:.0f} steps a minute.</source>
        <extracomment>documents</extracomment>
        <translation>Kadenz {before:.0f} auf {after:.0f} Schritte pro Minute.</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>documents</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>{unit}, 7 d</source>
        <extracomment>documents</extracomment>
        <translation>{unit}, 7 T</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>documents</extracomment>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>documents</extracomment>
        <translation>Warum</translation>
    </message>
    <message>
        <source>{count}, as of {today}</source>
        <extracomment>documents</extracomment>
        <translation>{count}, Stand {today}</translation>
    </message>
    <message>
        <source>Reading the file takes far too long, so it was stopped</source>
        <extracomment>exchange</extracomment>
        <translation>Die Datei zu lesen dauert viel zu lange und wurde abgebrochen</translation>
    </message>
    <message>
        <source>export it again, or leave it out</source>
        <extracomment>exchange</extracomment>
        <translation>exportieren Sie sie noch einmal oder lassen Sie sie weg</translation>
    </message>
    <message>
        <source>The file needs far more memory than a clinic's file does</source>
        <extracomment>exchange</extracomment>
        <translation>Die Datei braucht weit mehr Speicher als die Datei einer Praxis</translation>
    </message>
    <message>
        <source>split it into several files, or leave it out</source>
        <extracomment>exchange</extracomment>
        <translation>teilen Sie sie in mehrere Dateien oder lassen Sie sie weg</translation>
    </message>
    <message>
        <source>The file is so damaged that it can't be read</source>
        <extracomment>exchange</extracomment>
        <translation>Die Datei ist so beschädigt, dass sie nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>ask for a new copy of it</source>
        <extracomment>exchange</extracomment>
        <translation>bitten Sie um eine neue Kopie</translation>
    </message>
    <message>
        <source>This is not a table of comma-separated values</source>
        <extracomment>exchange</extracomment>
        <translation>Das ist keine Tabelle mit durch Komma getrennten Werten</translation>
    </message>
    <message>
        <source>in Excel choose Save As, Excel Workbook (.xlsx)</source>
        <extracomment>exchange</extracomment>
        <translation>in Excel „Speichern unter“, Excel-Arbeitsmappe (.xlsx) wählen</translation>
    </message>
    <message>
        <source>This row names nobody</source>
        <extracomment>exchange</extracomment>
        <translation>Diese Zeile nennt niemanden</translation>
    </message>
    <message>
        <source>give a name or a number</source>
        <extracomment>exchange</extracomment>
        <translation>einen Namen oder eine Nummer angeben</translation>
    </message>
    <message>
        <source>{count} patients have this name</source>
        <extracomment>exchange</extracomment>
        <translation>{count} Patienten haben diesen Namen</translation>
    </message>
    <message>
        <source>add a column with the clinic's number</source>
        <extracomment>exchange</extracomment>
        <translation>eine Spalte mit der Nummer der Praxis ergänzen</translation>
    </message>
    <message>
        <source>Taken for {patient_id} by the name alone</source>
        <extracomment>exchange</extracomment>
        <translation>Allein am Namen für {patient_id} gehalten</translation>
    </message>
    <message>
        <source>a column with the date of birth or the clinic's number makes it sure</source>
        <extracomment>exchange</extracomment>
        <translation>eine Spalte mit dem Geburtsdatum oder der Nummer der Praxis macht es sicher</translation>
    </message>
    <message>
        <source>{cell} says {other}</source>
        <extracomment>exchange</extracomment>
        <translation>{cell} sagt {other}</translation>
    </message>
    <message>
        <source>make the rows of one patient agree</source>
        <extracomment>exchange</extracomment>
        <translation>die Zeilen eines Patienten in Übereinstimmung bringen</translation>
    </message>
    <message>
        <source>This row has no date</source>
        <extracomment>exchange</extracomment>
        <translation>Diese Zeile hat kein Datum</translation>
    </message>
    <message>
        <source>choose the column with the date, or fill it in</source>
        <extracomment>exchange</extracomment>
        <translation>die Spalte mit dem Datum wählen oder es eintragen</translation>
    </message>
    <message>
        <source>No sheet has a row of headers with rows below it</source>
        <extracomment>exchange</extracomment>
        <translation>Kein Blatt hat eine Kopfzeile mit Zeilen darunter</translation>
    </message>
    <message>
        <source>put the names of the columns in the first row</source>
        <extracomment>exchange</extracomment>
        <translation>die Namen der Spalten in die erste Zeile schreiben</translation>
    </message>
    <message>
        <source>The file has a password</source>
        <extracomment>exchange</extracomment>
        <translation>Die Datei hat ein Kennwort</translation>
    </message>
    <message>
        <source>in Excel remove it</source>
        <extracomment>exchange</extracomment>
        <translation>es in Excel entfernen</translation>
    </message>
    <message>
        <source>The file is damaged or cut short</source>
        <extracomment>exchange</extracomment>
        <translation>Die Datei ist beschädigt oder abgeschnitten</translation>
    </message>
    <message>
        <source>open it in Excel, save it again, or ask for a new copy</source>
        <extracomment>exchange</extracomment>
        <translation>sie in Excel öffnen, neu speichern oder um eine neue Kopie bitten</translation>
    </message>
    <message>
        <source>The sheet {name} has more than {most} rows</source>
        <extracomment>exchange</extracomment>
        <translation>Das Blatt {name} hat mehr als {most} Zeilen</translation>
    </message>
    <message>
        <source>split it into several files</source>
        <extracomment>exchange</extracomment>
        <translation>es in mehrere Dateien teilen</translation>
    </message>
    <message>
        <source>The whole record of patient {patient_id}</source>
        <extracomment>exchange</extracomment>
        <translation>Die vollständige Akte von Patient {patient_id}</translation>
    </message>
    <message>
        <source>Made on {day} by RehabDesk {version}</source>
        <extracomment>exchange</extracomment>
        <translation>Erstellt am {day} mit RehabDesk {version}</translation>
    </message>
    <message>
        <source>everything to read: open it in a browser, print it from there</source>
        <extracomment>exchange</extracomment>
        <translation>alles zum Lesen: im Browser öffnen, von dort drucken</translation>
    </message>
    <message>
        <source>the same as an Excel workbook, with charts</source>
        <extracomment>exchange</extracomment>
        <translation>dasselbe als Excel-Arbeitsmappe, mit Diagrammen</translation>
    </message>
    <message>
        <source>the same for other programs: one table a file; schema.html says what they hold</source>
        <extracomment>exchange</extracomment>
        <translation>dasselbe für andere Programme: je Tabelle eine Datei; schema.html sagt, was darin steht</translation>
    </message>
    <message>
        <source>measurements and imaging for another clinic's system (FHIR R4)</source>
        <extracomment>exchange</extracomment>
        <translation>Messwerte und Bildgebung für das System einer anderen Praxis (FHIR R4)</translation>
    </message>
    <message>
        <source>who changed what in this record, and when (times in UTC)</source>
        <extracomment>exchange</extracomment>
        <translation>wer in dieser Akte was geändert hat und wann (Zeiten in UTC)</translation>
    </message>
    <message>
        <source>An empty field was not recorded; it never means no, or 0.</source>
        <extracomment>exchange</extracomment>
        <translation>Ein leeres Feld wurde nicht erfasst; es bedeutet nie „nein“ oder 0.</translation>
    </message>
    <message>
        <source>What somebody typed and did not save is not part of the record.</source>
        <extracomment>exchange</extracomment>
        <translation>Was jemand getippt und nicht gespeichert hat, gehört nicht zur Akte.</translation>
    </message>
    <message>
        <source>This file is not encrypted: keep it, and send it, as you would the paper record.</source>
        <extracomment>exchange</extracomment>
        <translation>Diese Datei ist nicht verschlüsselt: Verwahren und versenden Sie sie wie die Papierakte.</translation>
    </message>
    <message>
        <source>letters and sheets, byte for byte as they were issued</source>
        <extracomment>exchange</extracomment>
        <translation>Briefe und Blätter, Byte für Byte wie ausgestellt</translation>
    </message>
    <message>
        <source>DEMO: this person is invented.</source>
        <extracomment>exchange</extracomment>
        <translation>DEMO: Diese Person ist erfunden.</translation>
    </message>
    <message>
        <source>Health record of {name}</source>
        <extracomment>exchange</extracomment>
        <translation>Behandlungsakte von {name}</translation>
    </message>
    <message>
        <source>Made on {day}</source>
        <extracomment>exchange</extracomment>
        <translation>Erstellt am {day}</translation>
    </message>
    <message>
        <source>{clinic} · made on {day}</source>
        <extracomment>exchange</extracomment>
        <translation>{clinic} · erstellt am {day}</translation>
    </message>
    <message>
        <source>The person</source>
        <extracomment>exchange</extracomment>
        <translation>Die Person</translation>
    </message>
    <message>
        <source>{condition}, {side}, first seen {day}</source>
        <extracomment>exchange</extracomment>
        <translation>{condition}, {side}, zuerst gesehen am {day}</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>exchange</extracomment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>exchange</extracomment>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>exchange</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Old → new</source>
        <extracomment>exchange</extracomment>
        <translation>Alt → neu</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <extracomment>exchange</extracomment>
        <translation>Wer hat was geändert</translation>
    </message>
    <message>
        <source>The archive is damaged or cut short</source>
        <extracomment>exchange</extracomment>
        <translation>Das Archiv ist beschädigt oder abgeschnitten</translation>
    </message>
    <message>
        <source>download it again</source>
        <extracomment>exchange</extracomment>
        <translation>es erneut herunterladen</translation>
    </message>
    <message>
        <source>The archive has a password</source>
        <extracomment>exchange</extracomment>
        <translation>Das Archiv hat ein Kennwort</translation>
    </message>
    <message>
        <source>unpack it yourself first</source>
        <extracomment>exchange</extracomment>
        <translation>es zuerst selbst entpacken</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <extracomment>exchange</extracomment>
        <translation>Die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>export it again</source>
        <extracomment>exchange</extracomment>
        <translation>sie erneut exportieren</translation>
    </message>
    <message>
        <source>The archive unpacks to far more than a runner's recordings</source>
        <extracomment>exchange</extracomment>
        <translation>Das Archiv entpackt sich zu weit mehr als den Aufzeichnungen eines Läufers</translation>
    </message>
    <message>
        <source>download it again, or give the run files themselves</source>
        <extracomment>exchange</extracomment>
        <translation>es erneut herunterladen oder die Laufdateien selbst angeben</translation>
    </message>
    <message>
        <source>The file holds no activity ({kind})</source>
        <extracomment>exchange</extracomment>
        <translation>Die Datei enthält keine Aktivität ({kind})</translation>
    </message>
    <message>
        <source>leave it out</source>
        <extracomment>exchange</extracomment>
        <translation>sie weglassen</translation>
    </message>
    <message>
        <source>Nothing can be read from the file</source>
        <extracomment>exchange</extracomment>
        <translation>Aus der Datei lässt sich nichts lesen</translation>
    </message>
    <message>
        <source>The file doesn't say when it was</source>
        <extracomment>exchange</extracomment>
        <translation>Die Datei sagt nicht, wann es war</translation>
    </message>
    <message>
        <source>type the run instead</source>
        <extracomment>exchange</extracomment>
        <translation>den Lauf stattdessen eintippen</translation>
    </message>
    <message>
        <source>damaged; {records} points were read up to there</source>
        <extracomment>exchange</extracomment>
        <translation>beschädigt; bis dahin wurden {records} Punkte gelesen</translation>
    </message>
    <message>
        <source>its checksum is wrong; it was read all the same</source>
        <extracomment>exchange</extracomment>
        <translation>ihre Prüfsumme ist falsch; sie wurde trotzdem gelesen</translation>
    </message>
    <message>
        <source>The file holds no track with times</source>
        <extracomment>exchange</extracomment>
        <translation>Die Datei enthält keine Spur mit Zeiten</translation>
    </message>
    <message>
        <source>export the activity, not the route</source>
        <extracomment>exchange</extracomment>
        <translation>die Aktivität exportieren, nicht die Route</translation>
    </message>
    <message>
        <source>The file declares entities, which no recording needs</source>
        <extracomment>exchange</extracomment>
        <translation>Die Datei deklariert Entitäten, die keine Aufzeichnung braucht</translation>
    </message>
    <message>
        <source>The file is too large for a recording</source>
        <extracomment>exchange</extracomment>
        <translation>Die Datei ist zu groß für eine Aufzeichnung</translation>
    </message>
    <message>
        <source>The archive holds no run files</source>
        <extracomment>exchange</extracomment>
        <translation>Das Archiv enthält keine Laufdateien</translation>
    </message>
    <message>
        <source>give the export of Garmin or Strava as it was downloaded</source>
        <extracomment>exchange</extracomment>
        <translation>den Export von Garmin oder Strava so angeben, wie er heruntergeladen wurde</translation>
    </message>
    <message>
        <source>The file unpacks to too much for a recording</source>
        <extracomment>exchange</extracomment>
        <translation>Die Datei entpackt sich zu mehr als einer Aufzeichnung</translation>
    </message>
    <message>
        <source>This is no run file</source>
        <extracomment>exchange</extracomment>
        <translation>Das ist keine Laufdatei</translation>
    </message>
    <message>
        <source>give a .fit, .gpx, .tcx or .csv file, or a .zip of them</source>
        <extracomment>exchange</extracomment>
        <translation>eine .fit-, .gpx-, .tcx- oder .csv-Datei angeben oder ein .zip davon</translation>
    </message>
    <message>
        <source>The table has no rows below its headers</source>
        <extracomment>exchange</extracomment>
        <translation>Die Tabelle hat keine Zeilen unter den Überschriften</translation>
    </message>
    <message>
        <source>The table has too many rows</source>
        <extracomment>exchange</extracomment>
        <translation>Die Tabelle hat zu viele Zeilen</translation>
    </message>
    <message>
        <source>days are read month first</source>
        <extracomment>exchange</extracomment>
        <translation>Tage werden mit dem Monat zuerst gelesen</translation>
    </message>
    <message>
        <source>This is not a date</source>
        <extracomment>exchange</extracomment>
        <translation>Das ist kein Datum</translation>
    </message>
    <message>
        <source>fill it in, or leave the row out</source>
        <extracomment>exchange</extracomment>
        <translation>sie ausfüllen oder die Zeile weglassen</translation>
    </message>
    <message>
        <source>The distance is missing</source>
        <extracomment>exchange</extracomment>
        <translation>Die Strecke fehlt</translation>
    </message>
    <message>
        <source>give a number above 0, such as 8.4</source>
        <extracomment>exchange</extracomment>
        <translation>eine Zahl über 0 angeben, etwa 8,4</translation>
    </message>
    <message>
        <source>This is no distance</source>
        <extracomment>exchange</extracomment>
        <translation>Das ist keine Strecke</translation>
    </message>
    <message>
        <source>distances are read as miles</source>
        <extracomment>exchange</extracomment>
        <translation>Strecken werden als Meilen gelesen</translation>
    </message>
    <message>
        <source>give minutes, or hours:minutes:seconds</source>
        <extracomment>exchange</extracomment>
        <translation>Minuten angeben oder Stunden:Minuten:Sekunden</translation>
    </message>
    <message>
        <source>This is no length of time</source>
        <extracomment>exchange</extracomment>
        <translation>Das ist keine Zeitdauer</translation>
    </message>
    <message>
        <source>This is not a number</source>
        <extracomment>exchange</extracomment>
        <translation>Das ist keine Zahl</translation>
    </message>
    <message>
        <source>give a number</source>
        <extracomment>exchange</extracomment>
        <translation>eine Zahl angeben</translation>
    </message>
    <message>
        <source>The table doesn't name a column for the day and one for the distance</source>
        <extracomment>exchange</extracomment>
        <translation>Die Tabelle nennt keine Spalte für den Tag und eine für die Strecke</translation>
    </message>
    <message>
        <source>name them date and distance_km in its first row</source>
        <extracomment>exchange</extracomment>
        <translation>sie in der ersten Zeile date und distance_km nennen</translation>
    </message>
    <message>
        <source>The file holds no activity with times</source>
        <extracomment>exchange</extracomment>
        <translation>Die Datei enthält keine Aktivität mit Zeiten</translation>
    </message>
    <message>
        <source>another sport than running or cycling</source>
        <extracomment>exchange</extracomment>
        <translation>eine andere Sportart als Laufen oder Radfahren</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <extracomment>ui</extracomment>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Letter</source>
        <extracomment>ui</extracomment>
        <translation>Brief</translation>
    </message>
    <message>
        <source>That is not offered for this episode as it stands today.</source>
        <extracomment>ui</extracomment>
        <translation>Das wird für diese Episode, so wie sie heute steht, nicht angeboten.</translation>
    </message>
    <message>
        <source>This condition has no phases.</source>
        <extracomment>ui</extracomment>
        <translation>Zu diesem Krankheitsbild gibt es keine Phasen.</translation>
    </message>
    <message>
        <source>tab {also}</source>
        <extracomment>ui</extracomment>
        <translation>Reiter tab {also}</translation>
    </message>
    <message>
        <source>saved list filter sort columns</source>
        <extracomment>ui</extracomment>
        <translation>gespeichert Liste Filter sortieren Spalten</translation>
    </message>
    <message>
        <source>View: {name}</source>
        <extracomment>ui</extracomment>
        <translation>Ansicht: {name}</translation>
    </message>
    <message>
        <source>Charts: {words}</source>
        <extracomment>ui</extracomment>
        <translation>Diagramme: {words}</translation>
    </message>
    <message>
        <source>range graph</source>
        <extracomment>ui</extracomment>
        <translation>Zeitraum Grafik</translation>
    </message>
    <message>
        <source>Charts: save {words}…</source>
        <extracomment>ui</extracomment>
        <translation>Diagramme: {words} speichern …</translation>
    </message>
    <message>
        <source>export graph {also}</source>
        <extracomment>ui</extracomment>
        <translation>exportieren Grafik {also}</translation>
    </message>
    <message>
        <source>look colours appearance</source>
        <extracomment>ui</extracomment>
        <translation>Aussehen Farben</translation>
    </message>
    <message>
        <source>Any patient by name, number or phone; any command by its words</source>
        <extracomment>ui</extracomment>
        <translation>Jede Patientin, jeder Patient über Name, Nummer oder Telefon; jeder Befehl über seine Wörter</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>ui</extracomment>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>leave away screen log out</source>
        <extracomment>ui</extracomment>
        <translation>weggehen abmelden Bildschirm</translation>
    </message>
    <message>
        <source>Hand over: somebody else takes over with their PIN</source>
        <extracomment>ui</extracomment>
        <translation>Übergeben: jemand anderes übernimmt mit seiner PIN</translation>
    </message>
    <message>
        <source>switch user person who colleague</source>
        <extracomment>ui</extracomment>
        <translation>wechseln benutzer person wer kollegin kollege</translation>
    </message>
    <message>
        <source>Staff: who works here, as what</source>
        <extracomment>ui</extracomment>
        <translation>Team: wer hier als was arbeitet</translation>
    </message>
    <message>
        <source>people</source>
        <extracomment>ui</extracomment>
        <translation>personen leute</translation>
    </message>
    <message>
        <source>My PIN…</source>
        <extracomment>ui</extracomment>
        <translation>Meine PIN…</translation>
    </message>
    <message>
        <source>hand over switch</source>
        <extracomment>ui</extracomment>
        <translation>übergeben wechseln</translation>
    </message>
    <message>
        <source>Countersign a student’s entries</source>
        <extracomment>ui</extracomment>
        <translation>Einträge aus dem Praktikum gegenzeichnen</translation>
    </message>
    <message>
        <source>supervise learner trainee</source>
        <extracomment>ui</extracomment>
        <translation>anleiten betreuen lernende</translation>
    </message>
    <message>
        <source>Hide or show every name on screen</source>
        <extracomment>ui</extracomment>
        <translation>Alle Namen auf dem Bildschirm verbergen oder zeigen</translation>
    </message>
    <message>
        <source>mask privacy anonymous hidden presentation</source>
        <extracomment>ui</extracomment>
        <translation>Maske Datenschutz anonym verborgen vorführen</translation>
    </message>
    <message>
        <source>Back to the caseload</source>
        <extracomment>ui</extracomment>
        <translation>Zurück zur Patientenliste</translation>
    </message>
    <message>
        <source>Reports: the clinic's figures over a period</source>
        <extracomment>ui</extracomment>
        <translation>Auswertung: die Zahlen der Praxis über einen Zeitraum</translation>
    </message>
    <message>
        <source>statistics audit outcomes period month</source>
        <extracomment>ui</extracomment>
        <translation>Statistik Audit Ergebnisse Zeitraum Monat</translation>
    </message>
    <message>
        <source>Reports: to Excel, as a PDF, on paper</source>
        <extracomment>ui</extracomment>
        <translation>Auswertung: nach Excel, als PDF, auf Papier</translation>
    </message>
    <message>
        <source>Undo what was saved last</source>
        <extracomment>ui</extracomment>
        <translation>Das zuletzt Gespeicherte rückgängig machen</translation>
    </message>
    <message>
        <source>take back revert</source>
        <extracomment>ui</extracomment>
        <translation>zurücknehmen widerrufen</translation>
    </message>
    <message>
        <source>These keys</source>
        <extracomment>ui</extracomment>
        <translation>Diese Tasten</translation>
    </message>
    <message>
        <source>help shortcuts keyboard</source>
        <extracomment>ui</extracomment>
        <translation>Hilfe Tastenkürzel Tastatur</translation>
    </message>
    <message>
        <source>Look at the new run files of the watched folder</source>
        <extracomment>ui</extracomment>
        <translation>Die neuen Laufdateien des beobachteten Ordners ansehen</translation>
    </message>
    <message>
        <source>watch garmin strava import</source>
        <extracomment>ui</extracomment>
        <translation>uhr garmin strava importieren</translation>
    </message>
    <message>
        <source>home triage list everyone</source>
        <extracomment>ui</extracomment>
        <translation>Start Triage Liste alle</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>ui</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>letterhead clinician thresholds</source>
        <extracomment>ui</extracomment>
        <translation>Briefkopf Therapeut Schwellenwerte</translation>
    </message>
    <message>
        <source>Audit trail: who did what</source>
        <extracomment>ui</extracomment>
        <translation>Audit-Trail: wer hat was getan</translation>
    </message>
    <message>
        <source>log history views exports accessed privacy</source>
        <extracomment>ui</extracomment>
        <translation>Protokoll Verlauf Ansichten Exporte Zugriffe Datenschutz</translation>
    </message>
    <message>
        <source>Make a recovery sheet…</source>
        <extracomment>ui</extracomment>
        <translation>Wiederherstellungsblatt erstellen …</translation>
    </message>
    <message>
        <source>key safe forgotten</source>
        <extracomment>ui</extracomment>
        <translation>Schlüssel Tresor vergessen</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <extracomment>ui</extracomment>
        <translation>Passphrase ändern …</translation>
    </message>
    <message>
        <source>password key</source>
        <extracomment>ui</extracomment>
        <translation>Passwort Schlüssel</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <extracomment>ui</extracomment>
        <translation>Jetzt sichern …</translation>
    </message>
    <message>
        <source>backup save copy</source>
        <extracomment>ui</extracomment>
        <translation>Sicherung Kopie</translation>
    </message>
    <message>
        <source>Throw the demo caseload away…</source>
        <extracomment>ui</extracomment>
        <translation>Demo-Patientenliste wegwerfen …</translation>
    </message>
    <message>
        <source>delete start for real</source>
        <extracomment>ui</extracomment>
        <translation>löschen echt beginnen</translation>
    </message>
    <message>
        <source>Print the key card</source>
        <extracomment>ui</extracomment>
        <translation>Tastenkarte drucken</translation>
    </message>
    <message>
        <source>shortcuts keyboard paper</source>
        <extracomment>ui</extracomment>
        <translation>Tastenkürzel Tastatur Papier</translation>
    </message>
    <message>
        <source>Save the key card as PDF</source>
        <extracomment>ui</extracomment>
        <translation>Tastenkarte als PDF speichern</translation>
    </message>
    <message>
        <source>shortcuts export</source>
        <extracomment>ui</extracomment>
        <translation>Tastenkürzel exportieren</translation>
    </message>
    <message>
        <source>Text and controls: larger, smaller, 100 %</source>
        <extracomment>ui</extracomment>
        <translation>Text und Bedienelemente: größer, kleiner, 100 %</translation>
    </message>
    <message>
        <source>Light theme</source>
        <extracomment>ui</extracomment>
        <translation>Helles Design</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <extracomment>ui</extracomment>
        <translation>Dunkles Design</translation>
    </message>
    <message>
        <source>Theme as the computer's</source>
        <extracomment>ui</extracomment>
        <translation>Design wie der Computer</translation>
    </message>
    <message>
        <source>Search by name or number</source>
        <extracomment>ui</extracomment>
        <translation>Nach Name oder Nummer suchen</translation>
    </message>
    <message>
        <source>find filter</source>
        <extracomment>ui</extracomment>
        <translation>finden filtern</translation>
    </message>
    <message>
        <source>Filter: All, Imaging due, Consider …</source>
        <extracomment>ui</extracomment>
        <translation>Filter: Alle, Bildgebung fällig, Erwägen …</translation>
    </message>
    <message>
        <source>Choose a row, open it</source>
        <extracomment>ui</extracomment>
        <translation>Eine Zeile wählen, sie öffnen</translation>
    </message>
    <message>
        <source>A look at the chosen patient; arrows go on, Esc ends it</source>
        <extracomment>ui</extracomment>
        <translation>Ein Blick auf die gewählte Person; Pfeile gehen weiter, Esc beendet</translation>
    </message>
    <message>
        <source>Why? Inputs, arithmetic, threshold and source</source>
        <extracomment>ui</extracomment>
        <translation>Warum? Eingaben, Rechnung, Schwellenwert und Quelle</translation>
    </message>
    <message>
        <source>Referral letter</source>
        <extracomment>ui</extracomment>
        <translation>Überweisung</translation>
    </message>
    <message>
        <source>Record imaging</source>
        <extracomment>ui</extracomment>
        <translation>Bildgebung erfassen</translation>
    </message>
    <message>
        <source>Defer the imaging decision</source>
        <extracomment>ui</extracomment>
        <translation>Die Bildgebungsentscheidung zurückstellen</translation>
    </message>
    <message>
        <source>Record a call: 1 reached, 2 left a message, 3 no answer</source>
        <extracomment>ui</extracomment>
        <translation>Einen Anruf erfassen: 1 erreicht, 2 Nachricht hinterlassen, 3 keine Antwort</translation>
    </message>
    <message>
        <source>Add a line to today's note</source>
        <extracomment>ui</extracomment>
        <translation>Der heutigen Notiz eine Zeile anfügen</translation>
    </message>
    <message>
        <source>The phase the record speaks for</source>
        <extracomment>ui</extracomment>
        <translation>Die Phase, für die die Akte spricht</translation>
    </message>
    <message>
        <source>Set the next review, of one or of all chosen</source>
        <extracomment>ui</extracomment>
        <translation>Die nächste Wiedervorlage setzen, für eine oder alle gewählten</translation>
    </message>
    <message>
        <source>Choose several rows: set their review, export, print</source>
        <extracomment>ui</extracomment>
        <translation>Mehrere Zeilen wählen: Wiedervorlage setzen, exportieren, drucken</translation>
    </message>
    <message>
        <source>Only who still waits for a decision today</source>
        <extracomment>ui</extracomment>
        <translation>Nur wer heute noch auf eine Entscheidung wartet</translation>
    </message>
    <message>
        <source>What changed since the last triage</source>
        <extracomment>ui</extracomment>
        <translation>Was sich seit der letzten Triage geändert hat</translation>
    </message>
    <message>
        <source>new news</source>
        <extracomment>ui</extracomment>
        <translation>neu Neuigkeiten</translation>
    </message>
    <message>
        <source>New patient</source>
        <extracomment>ui</extracomment>
        <translation>Neu anlegen</translation>
    </message>
    <message>
        <source>add register</source>
        <extracomment>ui</extracomment>
        <translation>anlegen aufnehmen</translation>
    </message>
    <message>
        <source>Views: saved ones, this one under a name, columns</source>
        <extracomment>ui</extracomment>
        <translation>Ansichten: gespeicherte, diese unter einem Namen, Spalten</translation>
    </message>
    <message>
        <source>Columns and order of the caseload</source>
        <extracomment>ui</extracomment>
        <translation>Spalten und Reihenfolge der Patientenliste</translation>
    </message>
    <message>
        <source>sort hide</source>
        <extracomment>ui</extracomment>
        <translation>sortieren ausblenden</translation>
    </message>
    <message>
        <source>Save this view of the caseload…</source>
        <extracomment>ui</extracomment>
        <translation>Diese Ansicht der Patientenliste speichern …</translation>
    </message>
    <message>
        <source>filter search</source>
        <extracomment>ui</extracomment>
        <translation>Filter Suche</translation>
    </message>
    <message>
        <source>The caseload in triage order</source>
        <extracomment>ui</extracomment>
        <translation>Die Patientenliste in Triage-Reihenfolge</translation>
    </message>
    <message>
        <source>sort urgent</source>
        <extracomment>ui</extracomment>
        <translation>sortieren dringend</translation>
    </message>
    <message>
        <source>Show everyone: no filter, no search</source>
        <extracomment>ui</extracomment>
        <translation>Alle zeigen: kein Filter, keine Suche</translation>
    </message>
    <message>
        <source>all clear hidden</source>
        <extracomment>ui</extracomment>
        <translation>alle leeren verborgen</translation>
    </message>
    <message>
        <source>Export the caseload</source>
        <extracomment>ui</extracomment>
        <translation>Die Patientenliste exportieren</translation>
    </message>
    <message>
        <source>excel workbook xlsx save</source>
        <extracomment>ui</extracomment>
        <translation>Excel Arbeitsmappe xlsx speichern</translation>
    </message>
    <message>
        <source>Import a workbook or a spreadsheet</source>
        <extracomment>ui</extracomment>
        <translation>Arbeitsmappe oder Tabelle importieren</translation>
    </message>
    <message>
        <source>excel xlsx csv open</source>
        <extracomment>ui</extracomment>
        <translation>excel xlsx csv öffnen</translation>
    </message>
    <message>
        <source>Import run files of anybody</source>
        <extracomment>ui</extracomment>
        <translation>Laufdateien von irgendwem importieren</translation>
    </message>
    <message>
        <source>watch garmin strava fit gpx tcx zip</source>
        <extracomment>ui</extracomment>
        <translation>uhr garmin strava fit gpx tcx zip</translation>
    </message>
    <message>
        <source>Filter: {words}</source>
        <extracomment>ui</extracomment>
        <translation>Filter: {words}</translation>
    </message>
    <message>
        <source>show only chip</source>
        <extracomment>ui</extracomment>
        <translation>nur zeigen Auswahl</translation>
    </message>
    <message>
        <source>Record today</source>
        <extracomment>ui</extracomment>
        <translation>Heute erfassen</translation>
    </message>
    <message>
        <source>visit follow-up pain note</source>
        <extracomment>ui</extracomment>
        <translation>Termin Verlauf Schmerz Notiz</translation>
    </message>
    <message>
        <source>Save what was typed</source>
        <extracomment>ui</extracomment>
        <translation>Das Getippte speichern</translation>
    </message>
    <message>
        <source>Save the visit and open the next patient of the list</source>
        <extracomment>ui</extracomment>
        <translation>Den Termin speichern und die nächste Person der Liste öffnen</translation>
    </message>
    <message>
        <source>follow-up onwards</source>
        <extracomment>ui</extracomment>
        <translation>Verlauf weiter</translation>
    </message>
    <message>
        <source>File the numbers of the note</source>
        <extracomment>ui</extracomment>
        <translation>Die Zahlen der Notiz übernehmen</translation>
    </message>
    <message>
        <source>parse fields</source>
        <extracomment>ui</extracomment>
        <translation>lesen Felder</translation>
    </message>
    <message>
        <source>Take the proposed words into the note</source>
        <extracomment>ui</extracomment>
        <translation>Die vorgeschlagenen Wörter in die Notiz übernehmen</translation>
    </message>
    <message>
        <source>prefill confirm</source>
        <extracomment>ui</extracomment>
        <translation>vorausfüllen bestätigen</translation>
    </message>
    <message>
        <source>Go to the first missing field</source>
        <extracomment>ui</extracomment>
        <translation>Zum ersten fehlenden Feld</translation>
    </message>
    <message>
        <source>next empty</source>
        <extracomment>ui</extracomment>
        <translation>nächstes leer</translation>
    </message>
    <message>
        <source>Note: a snippet, such as ;hb</source>
        <extracomment>ui</extracomment>
        <translation>Notiz: ein Textbaustein, etwa ;hb</translation>
    </message>
    <message>
        <source>Record: as last time; daily movement: no, some, significantly</source>
        <extracomment>ui</extracomment>
        <translation>Erfassen: wie letztes Mal; Alltagsbewegung: nein, etwas, deutlich</translation>
    </message>
    <message>
        <source>Charts: 4 weeks, 12 weeks, episode, all</source>
        <extracomment>ui</extracomment>
        <translation>Diagramme: 4 Wochen, 12 Wochen, Episode, alles</translation>
    </message>
    <message>
        <source>Charts: gain and goal lines</source>
        <extracomment>ui</extracomment>
        <translation>Diagramme: Linien für Gewinn und Ziel</translation>
    </message>
    <message>
        <source>Charts: the earlier episode, laid over</source>
        <extracomment>ui</extracomment>
        <translation>Diagramme: die frühere Episode darüberlegen</translation>
    </message>
    <message>
        <source>before compare</source>
        <extracomment>ui</extracomment>
        <translation>vorher vergleichen</translation>
    </message>
    <message>
        <source>Charts: a day; Enter or a double click amends what is there</source>
        <extracomment>ui</extracomment>
        <translation>Diagramme: ein Tag; Enter oder Doppelklick berichtigt, was dort steht</translation>
    </message>
    <message>
        <source>Charts: turn them to the patient</source>
        <extracomment>ui</extracomment>
        <translation>Diagramme: der Patientin, dem Patienten zuwenden</translation>
    </message>
    <message>
        <source>presentation full screen big explain show</source>
        <extracomment>ui</extracomment>
        <translation>Präsentation Vollbild groß erklären zeigen</translation>
    </message>
    <message>
        <source>Charts: copy or save them; copy them as a picture</source>
        <extracomment>ui</extracomment>
        <translation>Diagramme: kopieren oder speichern; als Bild kopieren</translation>
    </message>
    <message>
        <source>Charts: copy as a picture</source>
        <extracomment>ui</extracomment>
        <translation>Diagramme: als Bild kopieren</translation>
    </message>
    <message>
        <source>image clipboard graph</source>
        <extracomment>ui</extracomment>
        <translation>Bild Zwischenablage Grafik</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <extracomment>ui</extracomment>
        <translation>als PNG-Bild</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <extracomment>ui</extracomment>
        <translation>als SVG-Zeichnung</translation>
    </message>
    <message>
        <source>vector image</source>
        <extracomment>ui</extracomment>
        <translation>Vektor Bild</translation>
    </message>
    <message>
        <source>vector print paper</source>
        <extracomment>ui</extracomment>
        <translation>Vektor drucken Papier</translation>
    </message>
    <message>
        <source>their numbers (CSV)</source>
        <extracomment>ui</extracomment>
        <translation>ihre Zahlen (CSV)</translation>
    </message>
    <message>
        <source>table values excel</source>
        <extracomment>ui</extracomment>
        <translation>Tabelle Werte Excel</translation>
    </message>
    <message>
        <source>Progress, Visits, Runs, Plan, Assessment, Strength, Outcomes, Imaging, History</source>
        <extracomment>ui</extracomment>
        <translation>Verlauf, Termine, Läufe, Plan, Befund, Kraft, Scores, Bildgebung, Historie</translation>
    </message>
    <message>
        <source>The next tab, the one before</source>
        <extracomment>ui</extracomment>
        <translation>Der nächste Reiter, der vorige</translation>
    </message>
    <message>
        <source>Assessment: found, partly, not found; arrows go to the next item</source>
        <extracomment>ui</extracomment>
        <translation>Befund: gefunden, teilweise, nicht gefunden; Pfeile gehen zum nächsten Punkt</translation>
    </message>
    <message>
        <source>Body chart: mark the place, say how it feels; arrows move</source>
        <extracomment>ui</extracomment>
        <translation>Körperschema: die Stelle markieren, sagen, wie es sich anfühlt; Pfeile bewegen</translation>
    </message>
    <message>
        <source>Plan: how often the exercise was done in that week; arrows move</source>
        <extracomment>ui</extracomment>
        <translation>Plan: wie oft die Übung in der Woche gemacht wurde; Pfeile bewegen</translation>
    </message>
    <message>
        <source>load distance km miles flares</source>
        <extracomment>ui</extracomment>
        <translation>Belastung Strecke km Meilen Schübe</translation>
    </message>
    <message>
        <source>exercises phase adherence</source>
        <extracomment>ui</extracomment>
        <translation>Übungen Phase Adhärenz</translation>
    </message>
    <message>
        <source>findings body chart factors</source>
        <extracomment>ui</extracomment>
        <translation>Befunde Körperschema Faktoren</translation>
    </message>
    <message>
        <source>tests dynamometer</source>
        <extracomment>ui</extracomment>
        <translation>Tests Dynamometer</translation>
    </message>
    <message>
        <source>prom questionnaire lefs psfs</source>
        <extracomment>ui</extracomment>
        <translation>PROM Fragebogen LEFS PSFS</translation>
    </message>
    <message>
        <source>mri ultrasound studies decisions</source>
        <extracomment>ui</extracomment>
        <translation>MRT Ultraschall Untersuchungen Entscheidungen</translation>
    </message>
    <message>
        <source>audit changes log</source>
        <extracomment>ui</extracomment>
        <translation>Audit Änderungen Protokoll</translation>
    </message>
    <message>
        <source>the whole episode</source>
        <extracomment>ui</extracomment>
        <translation>die ganze Episode</translation>
    </message>
    <message>
        <source>letter document</source>
        <extracomment>ui</extracomment>
        <translation>Brief Dokument</translation>
    </message>
    <message>
        <source>letter document gp doctor report</source>
        <extracomment>ui</extracomment>
        <translation>brief dokument hausarzt arzt bericht</translation>
    </message>
    <message>
        <source>Home exercise sheet</source>
        <extracomment>ui</extracomment>
        <translation>Übungsblatt für zu Hause</translation>
    </message>
    <message>
        <source>exercises drawings handout home programme document</source>
        <extracomment>ui</extracomment>
        <translation>Übungen Zeichnungen Handzettel Heimprogramm Dokument</translation>
    </message>
    <message>
        <source>diary page print pain week patient writes</source>
        <extracomment>ui</extracomment>
        <translation>Tagebuch Blatt drucken Schmerz Woche Patient schreibt</translation>
    </message>
    <message>
        <source>letter document mri</source>
        <extracomment>ui</extracomment>
        <translation>Brief Dokument MRT</translation>
    </message>
    <message>
        <source>Export this patient's workbook</source>
        <extracomment>ui</extracomment>
        <translation>Die Arbeitsmappe dieser Person exportieren</translation>
    </message>
    <message>
        <source>excel xlsx save</source>
        <extracomment>ui</extracomment>
        <translation>Excel xlsx speichern</translation>
    </message>
    <message>
        <source>Whole record of this patient, as a file…</source>
        <extracomment>ui</extracomment>
        <translation>Vollständige Akte dieses Patienten als Datei…</translation>
    </message>
    <message>
        <source>subject access request copy zip give hand over</source>
        <extracomment>ui</extracomment>
        <translation>Auskunft Kopie DSGVO zip herausgeben übergeben</translation>
    </message>
    <message>
        <source>Type a diary back…</source>
        <extracomment>ui</extracomment>
        <translation>Tagebuch eintragen…</translation>
    </message>
    <message>
        <source>weekly diary enter code pain sitting runs exercises</source>
        <extracomment>ui</extracomment>
        <translation>Wochentagebuch eintragen Code Schmerz Sitzen Läufe Übungen</translation>
    </message>
    <message>
        <source>Import run files…</source>
        <extracomment>ui</extracomment>
        <translation>Laufdateien importieren …</translation>
    </message>
    <message>
        <source>Discharge…</source>
        <extracomment>ui</extracomment>
        <translation>Abschließen …</translation>
    </message>
    <message>
        <source>close end episode</source>
        <extracomment>ui</extracomment>
        <translation>beenden Episode schließen</translation>
    </message>
    <message>
        <source>Retention, erasing…</source>
        <extracomment>ui</extracomment>
        <translation>Aufbewahrung, Löschen…</translation>
    </message>
    <message>
        <source>delete remove forget hold keep gdpr</source>
        <extracomment>ui</extracomment>
        <translation>löschen entfernen vergessen sperren aufbewahren dsgvo</translation>
    </message>
    <message>
        <source>Red flags…</source>
        <extracomment>ui</extracomment>
        <translation>Red Flags …</translation>
    </message>
    <message>
        <source>screen raise clear</source>
        <extracomment>ui</extracomment>
        <translation>Screening erheben aufheben</translation>
    </message>
    <message>
        <source>Edit patient…</source>
        <extracomment>ui</extracomment>
        <translation>Person bearbeiten …</translation>
    </message>
    <message>
        <source>phone address name</source>
        <extracomment>ui</extracomment>
        <translation>Telefon Anschrift Name</translation>
    </message>
    <message>
        <source>Edit episode…</source>
        <extracomment>ui</extracomment>
        <translation>Episode bearbeiten …</translation>
    </message>
    <message>
        <source>onset side diagnosis</source>
        <extracomment>ui</extracomment>
        <translation>Beginn Seite Diagnose</translation>
    </message>
    <message>
        <source>New episode…</source>
        <extracomment>ui</extracomment>
        <translation>Neue Episode …</translation>
    </message>
    <message>
        <source>another injury</source>
        <extracomment>ui</extracomment>
        <translation>weitere Verletzung</translation>
    </message>
    <message>
        <source>Set the phase…</source>
        <extracomment>ui</extracomment>
        <translation>Die Phase setzen …</translation>
    </message>
    <message>
        <source>plan progress regress</source>
        <extracomment>ui</extracomment>
        <translation>Plan Fortschritt Rückschritt</translation>
    </message>
    <message>
        <source>Why? What the state rests on</source>
        <extracomment>ui</extracomment>
        <translation>Warum? Worauf der Stand beruht</translation>
    </message>
    <message>
        <source>explain reasons</source>
        <extracomment>ui</extracomment>
        <translation>erklären Gründe</translation>
    </message>
    <message>
        <source>Defer the imaging decision…</source>
        <extracomment>ui</extracomment>
        <translation>Die Bildgebungsentscheidung zurückstellen …</translation>
    </message>
    <message>
        <source>snooze decline</source>
        <extracomment>ui</extracomment>
        <translation>zurückstellen ablehnen</translation>
    </message>
    <message>
        <source>Record imaging…</source>
        <extracomment>ui</extracomment>
        <translation>Bildgebung erfassen …</translation>
    </message>
    <message>
        <source>mri ultrasound result</source>
        <extracomment>ui</extracomment>
        <translation>MRT Ultraschall Ergebnis</translation>
    </message>
    <message>
        <source>Save it as a PDF</source>
        <extracomment>ui</extracomment>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Print it</source>
        <extracomment>ui</extracomment>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>{files}…</source>
        <extracomment>ui</extracomment>
        <translation>{files} …</translation>
    </message>
    <message>
        <source>{count} new run file</source>
        <extracomment>ui</extracomment>
        <translation>{count} neue Laufdatei</translation>
    </message>
    <message>
        <source>{count} new run files</source>
        <extracomment>ui</extracomment>
        <translation>{count} neue Laufdateien</translation>
    </message>
    <message>
        <source>The record is locked first</source>
        <extracomment>ui</extracomment>
        <translation>Zuerst wird die Akte gesperrt</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <extracomment>ui</extracomment>
        <translation>Noch keine Sicherung</translation>
    </message>
    <message>
        <source>Backup {age} · restore tested</source>
        <extracomment>ui</extracomment>
        <translation>Sicherung {age} · Rückspielen geprüft</translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>ui</extracomment>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <extracomment>ui</extracomment>
        <translation>vor {minutes} min</translation>
    </message>
    <message>
        <source>{hours} h ago</source>
        <extracomment>ui</extracomment>
        <translation>vor {hours} h</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>ui</extracomment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard what was brought back</source>
        <extracomment>ui</extracomment>
        <translation>Das Zurückgeholte verwerfen</translation>
    </message>
    <message>
        <source>Typed on {day} at {at:%H:%M}, not saved yet.</source>
        <extracomment>ui</extracomment>
        <translation>Getippt am {day} um {at:%H:%M}, noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>imaging step</source>
        <extracomment>ui</extracomment>
        <translation>Bildgebungsschritt</translation>
    </message>
    <message>
        <source>imaging steps</source>
        <extracomment>ui</extracomment>
        <translation>Bildgebungsschritte</translation>
    </message>
    <message>
        <source>review set</source>
        <extracomment>ui</extracomment>
        <translation>Wiedervorlage gesetzt</translation>
    </message>
    <message>
        <source>reviews set</source>
        <extracomment>ui</extracomment>
        <translation>Wiedervorlagen gesetzt</translation>
    </message>
    <message>
        <source>✓ Nobody waits for a decision.{today}</source>
        <extracomment>ui</extracomment>
        <translation>✓ Niemand wartet auf eine Entscheidung.{today}</translation>
    </message>
    <message>
        <source>Call</source>
        <extracomment>ui</extracomment>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Call saved</source>
        <extracomment>ui</extracomment>
        <translation>Anruf gespeichert</translation>
    </message>
    <message>
        <source>Note saved</source>
        <extracomment>ui</extracomment>
        <translation>Notiz gespeichert</translation>
    </message>
    <message>
        <source>Phase saved</source>
        <extracomment>ui</extracomment>
        <translation>Phase gespeichert</translation>
    </message>
    <message>
        <source>Review set</source>
        <extracomment>ui</extracomment>
        <translation>Wiedervorlage gesetzt</translation>
    </message>
    <message>
        <source>from A</source>
        <extracomment>ui</extracomment>
        <translation>ab A</translation>
    </message>
    <message>
        <source>earliest first</source>
        <extracomment>ui</extracomment>
        <translation>früheste zuerst</translation>
    </message>
    <message>
        <source>from Z</source>
        <extracomment>ui</extracomment>
        <translation>ab Z</translation>
    </message>
    <message>
        <source>latest first</source>
        <extracomment>ui</extracomment>
        <translation>späteste zuerst</translation>
    </message>
    <message>
        <source>Triage order</source>
        <extracomment>ui</extracomment>
        <translation>Triage-Reihenfolge</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>ui</extracomment>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>highest first</source>
        <extracomment>ui</extracomment>
        <translation>höchste zuerst</translation>
    </message>
    <message>
        <source>lowest first</source>
        <extracomment>ui</extracomment>
        <translation>niedrigste zuerst</translation>
    </message>
    <message>
        <source>Sorted by {title}, {how}.</source>
        <extracomment>ui</extracomment>
        <translation>Sortiert nach {title}, {how}.</translation>
    </message>
    <message>
        <source>{count} hidden by filter.</source>
        <extracomment>ui</extracomment>
        <translation>{count} durch Filter verborgen.</translation>
    </message>
    <message>
        <source>Usual &amp;widths</source>
        <extracomment>ui</extracomment>
        <translation>Übliche &amp;Breiten</translation>
    </message>
    <message>
        <source>Columns and &amp;order…</source>
        <extracomment>ui</extracomment>
        <translation>Spalten und &amp;Reihenfolge …</translation>
    </message>
    <message>
        <source>Columns and order</source>
        <extracomment>ui</extracomment>
        <translation>Spalten und Reihenfolge</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <extracomment>ui</extracomment>
        <translation>Diese Ansicht &amp;speichern …</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <extracomment>ui</extracomment>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Columns and order…</source>
        <extracomment>ui</extracomment>
        <translation>&amp;Spalten und Reihenfolge …</translation>
    </message>
    <message>
        <source>Save this view</source>
        <extracomment>ui</extracomment>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>Rename this view</source>
        <extracomment>ui</extracomment>
        <translation>Diese Ansicht umbenennen</translation>
    </message>
    <message>
        <source>View removed</source>
        <extracomment>ui</extracomment>
        <translation>Ansicht entfernt</translation>
    </message>
    <message>
        <source>View saved</source>
        <extracomment>ui</extracomment>
        <translation>Ansicht gespeichert</translation>
    </message>
    <message>
        <source>Views ▾</source>
        <extracomment>ui</extracomment>
        <translation>Ansichten ▾</translation>
    </message>
    <message>
        <source>Views, columns and order; press L</source>
        <extracomment>ui</extracomment>
        <translation>Ansichten, Spalten und Reihenfolge; Taste L</translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>ui</extracomment>
        <translation>Neuerungen</translation>
    </message>
    <message>
        <source>Why? {name}</source>
        <extracomment>ui</extracomment>
        <translation>Warum? {name}</translation>
    </message>
    <message>
        <source>none logged</source>
        <extracomment>ui</extracomment>
        <translation>keine protokolliert</translation>
    </message>
    <message>
        <source>onset unknown</source>
        <extracomment>ui</extracomment>
        <translation>Beginn unbekannt</translation>
    </message>
    <message>
        <source>no pain recorded</source>
        <extracomment>ui</extracomment>
        <translation>kein Schmerz erfasst</translation>
    </message>
    <message>
        <source>{latest} of 10, {trend}, {age_words}</source>
        <extracomment>ui</extracomment>
        <translation>{latest} von 10, {trend}, {age_words}</translation>
    </message>
    <message>
        <source>trend not known</source>
        <extracomment>ui</extracomment>
        <translation>Tendenz nicht bekannt</translation>
    </message>
    <message>
        <source>rising</source>
        <extracomment>ui</extracomment>
        <translation>steigend</translation>
    </message>
    <message>
        <source>falling</source>
        <extracomment>ui</extracomment>
        <translation>fallend</translation>
    </message>
    <message>
        <source>level</source>
        <extracomment>ui</extracomment>
        <translation>gleichbleibend</translation>
    </message>
    <message>
        <source>no pain while sitting recorded</source>
        <extracomment>ui</extracomment>
        <translation>kein Schmerz im Sitzen erfasst</translation>
    </message>
    <message>
        <source>{sitting} of 10 while sitting, {age_words}</source>
        <extracomment>ui</extracomment>
        <translation>{sitting} von 10 im Sitzen, {age_words}</translation>
    </message>
    <message>
        <source>{target_min} to {target_max}</source>
        <extracomment>ui</extracomment>
        <translation>{target_min} bis {target_max}</translation>
    </message>
    <message>
        <source>last written down {age_words}</source>
        <extracomment>ui</extracomment>
        <translation>zuletzt notiert {age_words}</translation>
    </message>
    <message>
        <source>, low</source>
        <extracomment>ui</extracomment>
        <translation>, niedrig</translation>
    </message>
    <message>
        <source>{days} of the last 7, target {target}{low}, {written}</source>
        <extracomment>ui</extracomment>
        <translation>{days} der letzten 7, Ziel {target}{low}, {written}</translation>
    </message>
    <message>
        <source>of {target_min}–{target_max}</source>
        <extracomment>ui</extracomment>
        <translation>von {target_min}–{target_max}</translation>
    </message>
    <message>
        <source>nothing entered yet</source>
        <extracomment>ui</extracomment>
        <translation>noch nichts eingetragen</translation>
    </message>
    <message>
        <source>no runs recorded</source>
        <extracomment>ui</extracomment>
        <translation>keine Läufe erfasst</translation>
    </message>
    <message>
        <source>, load spike</source>
        <extracomment>ui</extracomment>
        <translation>, Belastungsspitze</translation>
    </message>
    <message>
        <source>{week_km:.0f}{spiked}, last run {age_words}</source>
        <extracomment>ui</extracomment>
        <translation>{week_km:.0f}{spiked}, letzter Lauf {age_words}</translation>
    </message>
    <message>
        <source>limb symmetry not tested</source>
        <extracomment>ui</extracomment>
        <translation>Kraftseitenvergleich nicht getestet</translation>
    </message>
    <message>
        <source>limb symmetry index {lsi_pct:.0f} %{low}, {age_words}</source>
        <extracomment>ui</extracomment>
        <translation>Kraftseitenvergleich (LSI) {lsi_pct:.0f} %{low}, {age_words}</translation>
    </message>
    <message>
        <source>not tested</source>
        <extracomment>ui</extracomment>
        <translation>nicht getestet</translation>
    </message>
    <message>
        <source>{days} overdue</source>
        <extracomment>ui</extracomment>
        <translation>{days} überfällig</translation>
    </message>
    <message>
        <source>{count} d</source>
        <extracomment>ui</extracomment>
        <translation>{count} T</translation>
    </message>
    <message>
        <source>{count} w</source>
        <extracomment>ui</extracomment>
        <translation>{count} W</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>ui</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Days since onset</source>
        <extracomment>ui</extracomment>
        <translation>Tage seit Beginn</translation>
    </message>
    <message>
        <source>Since onset</source>
        <extracomment>ui</extracomment>
        <translation>Seit Beginn</translation>
    </message>
    <message>
        <source>Time since onset</source>
        <extracomment>ui</extracomment>
        <translation>Zeit seit Beginn</translation>
    </message>
    <message>
        <source>The marks are the pathway's imaging window.</source>
        <extracomment>ui</extracomment>
        <translation>Die Marken sind das Bildgebungsfenster des Behandlungspfads.</translation>
    </message>
    <message>
        <source>Worst pain, 8 weeks</source>
        <extracomment>ui</extracomment>
        <translation>Schmerz, 8 Wochen</translation>
    </message>
    <message>
        <source>Worst pain 0-10 on the latest day with an entry; below it how old that is.</source>
        <extracomment>ui</extracomment>
        <translation>Stärkster Schmerz 0–10 am letzten Tag mit Eintrag; darunter, wie alt das ist.</translation>
    </message>
    <message>
        <source>Sitting</source>
        <extracomment>ui</extracomment>
        <translation>Sitzen</translation>
    </message>
    <message>
        <source>Pain while sitting</source>
        <extracomment>ui</extracomment>
        <translation>Schmerz im Sitzen</translation>
    </message>
    <message>
        <source>Pain 0-10 while sitting, and how old that is.</source>
        <extracomment>ui</extracomment>
        <translation>Schmerz 0–10 im Sitzen, und wie alt das ist.</translation>
    </message>
    <message>
        <source>{unit}, 7 days</source>
        <extracomment>ui</extracomment>
        <translation>{unit}, 7 Tage</translation>
    </message>
    <message>
        <source>Running in 7 days</source>
        <extracomment>ui</extracomment>
        <translation>Laufen in 7 Tagen</translation>
    </message>
    <message>
        <source>Bars are the last eight 7-day steps back from today; a triangle is a load spike.</source>
        <extracomment>ui</extracomment>
        <translation>Balken sind die letzten acht 7-Tage-Schritte von heute zurück; ein Dreieck ist eine Belastungsspitze.</translation>
    </message>
    <message>
        <source>Strength</source>
        <extracomment>ui</extracomment>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>Limb symmetry index: involved side as a share of the other, and how old that is.</source>
        <extracomment>ui</extracomment>
        <translation>Kraftseitenvergleich (LSI): betroffene Seite als Anteil der anderen, und wie alt das ist.</translation>
    </message>
    <message>
        <source>Exercises</source>
        <extracomment>ui</extracomment>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Days with exercises</source>
        <extracomment>ui</extracomment>
        <translation>Tage mit Übungen</translation>
    </message>
    <message>
        <source>Days with exercises done in the last 7, of the pathway's target.</source>
        <extracomment>ui</extracomment>
        <translation>Tage mit Übungen in den letzten 7, vom Ziel des Behandlungspfads.</translation>
    </message>
    <message>
        <source>How long ago anything was entered.</source>
        <extracomment>ui</extracomment>
        <translation>Wie lange es her ist, dass etwas eingetragen wurde.</translation>
    </message>
    <message>
        <source>Space shows or hides a column, Alt ↑ ↓ moves it, Alt ← → makes it narrower or wider.</source>
        <extracomment>ui</extracomment>
        <translation>Leertaste zeigt oder verbirgt eine Spalte, Alt ↑ ↓ verschiebt sie, Alt ← → macht sie schmaler oder breiter.</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>ui</extracomment>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Triage order: the most urgent first</source>
        <extracomment>ui</extracomment>
        <translation>Triage-Reihenfolge: die Dringendsten zuerst</translation>
    </message>
    <message>
        <source>Lowest first</source>
        <extracomment>ui</extracomment>
        <translation>Niedrigste zuerst</translation>
    </message>
    <message>
        <source>Highest first</source>
        <extracomment>ui</extracomment>
        <translation>Höchste zuerst</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>ui</extracomment>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Narrower</source>
        <extracomment>ui</extracomment>
        <translation>Schmaler</translation>
    </message>
    <message>
        <source>Wider</source>
        <extracomment>ui</extracomment>
        <translation>Breiter</translation>
    </message>
    <message>
        <source>As the app comes</source>
        <extracomment>ui</extracomment>
        <translation>Wie ausgeliefert</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <extracomment>ui</extracomment>
        <translation>Sortiert nach</translation>
    </message>
    <message>
        <source>1w, 10d, 9 Mar; empty leaves it</source>
        <extracomment>ui</extracomment>
        <translation>1w, 10d, 9. März; leer lässt es</translation>
    </message>
    <message>
        <source>Now {planned}. </source>
        <extracomment>ui</extracomment>
        <translation>Jetzt {planned}. </translation>
    </message>
    <message>
        <source>None is planned. </source>
        <extracomment>ui</extracomment>
        <translation>Keine geplant. </translation>
    </message>
    <message>
        <source>Save call</source>
        <extracomment>ui</extracomment>
        <translation>Anruf speichern</translation>
    </message>
    <message>
        <source>What came of the call</source>
        <extracomment>ui</extracomment>
        <translation>Was der Anruf ergab</translation>
    </message>
    <message>
        <source>What was said and agreed</source>
        <extracomment>ui</extracomment>
        <translation>Was gesagt und vereinbart wurde</translation>
    </message>
    <message>
        <source>Save note</source>
        <extracomment>ui</extracomment>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Note, without a visit</source>
        <extracomment>ui</extracomment>
        <translation>Notiz, ohne Termin</translation>
    </message>
    <message>
        <source>Somebody changed one of these patients meanwhile, so no review was set. Close this panel, look at the list, and choose again.</source>
        <extracomment>ui</extracomment>
        <translation>Jemand hat inzwischen eine dieser Akten geändert, darum wurde keine Wiedervorlage gesetzt. Schließen Sie dieses Feld, sehen Sie die Liste an und wählen Sie neu.</translation>
    </message>
    <message>
        <source>Set the review</source>
        <extracomment>ui</extracomment>
        <translation>Wiedervorlage setzen</translation>
    </message>
    <message>
        <source>For {patients}; Ctrl+Z takes all of it back.</source>
        <extracomment>ui</extracomment>
        <translation>Für {patients}; Strg+Z nimmt alles zurück.</translation>
    </message>
    <message>
        <source>The day is missing.</source>
        <extracomment>ui</extracomment>
        <translation>Der Tag fehlt.</translation>
    </message>
    <message>
        <source>Type it, such as 1w.</source>
        <extracomment>ui</extracomment>
        <translation>Tippen Sie ihn, etwa 1w.</translation>
    </message>
    <message>
        <source>Workbooks, spreadsheets, run files (*.xlsx *.csv *.fit *.gpx *.tcx *.zip *.gz)</source>
        <extracomment>ui</extracomment>
        <translation>Arbeitsmappen, Tabellen, Laufdateien (*.xlsx *.csv *.fit *.gpx *.tcx *.zip *.gz)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <extracomment>ui</extracomment>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>Caseload {isoformat}.xlsx</source>
        <extracomment>ui</extracomment>
        <translation>Patientenliste {isoformat}.xlsx</translation>
    </message>
    <message>
        <source>Exporting the caseload</source>
        <extracomment>ui</extracomment>
        <translation>Patientenliste wird exportiert</translation>
    </message>
    <message>
        <source>RehabDesk caseload</source>
        <extracomment>ui</extracomment>
        <translation>RehabDesk Patientenliste</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <extracomment>ui</extracomment>
        <translation>An den Drucker gesendet</translation>
    </message>
    <message>
        <source>Documents</source>
        <extracomment>ui</extracomment>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Import a workbook, a spreadsheet or run files</source>
        <extracomment>ui</extracomment>
        <translation>Arbeitsmappe, Tabelle oder Laufdateien importieren</translation>
    </message>
    <message>
        <source>One spreadsheet at a time: {name}</source>
        <extracomment>ui</extracomment>
        <translation>Eine Tabelle nach der anderen: {name}</translation>
    </message>
    <message>
        <source>Checking the workbook</source>
        <extracomment>ui</extracomment>
        <translation>Arbeitsmappe wird geprüft</translation>
    </message>
    <message>
        <source>Workbook written: {name}</source>
        <extracomment>ui</extracomment>
        <translation>Arbeitsmappe geschrieben: {name}</translation>
    </message>
    <message>
        <source>Somebody else's sheet</source>
        <extracomment>ui</extracomment>
        <translation>Eine fremde Tabelle</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>ui</extracomment>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Not done: {error}</source>
        <extracomment>ui</extracomment>
        <translation>Nicht geschehen: {error}</translation>
    </message>
    <message>
        <source>Undecided</source>
        <extracomment>ui</extracomment>
        <translation>Unentschieden</translation>
    </message>
    <message>
        <source>Imaging due</source>
        <extracomment>ui</extracomment>
        <translation>Bildgebung fällig</translation>
    </message>
    <message>
        <source>Chase</source>
        <extracomment>ui</extracomment>
        <translation>Nachhaken</translation>
    </message>
    <message>
        <source>Pain rising</source>
        <extracomment>ui</extracomment>
        <translation>Schmerz steigt</translation>
    </message>
    <message>
        <source>Load spike</source>
        <extracomment>ui</extracomment>
        <translation>Belastungsspitze</translation>
    </message>
    <message>
        <source>Review overdue</source>
        <extracomment>ui</extracomment>
        <translation>Wiedervorlage überfällig</translation>
    </message>
    <message>
        <source>Silent</source>
        <extracomment>ui</extracomment>
        <translation>Ohne Eintrag</translation>
    </message>
    <message>
        <source>Ready to discharge</source>
        <extracomment>ui</extracomment>
        <translation>Bereit zum Abschluss</translation>
    </message>
    <message>
        <source>Monday</source>
        <extracomment>ui</extracomment>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <extracomment>ui</extracomment>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <extracomment>ui</extracomment>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <extracomment>ui</extracomment>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <extracomment>ui</extracomment>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <extracomment>ui</extracomment>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <extracomment>ui</extracomment>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>January</source>
        <extracomment>ui</extracomment>
        <translation>Januar</translation>
    </message>
    <message>
        <source>February</source>
        <extracomment>ui</extracomment>
        <translation>Februar</translation>
    </message>
    <message>
        <source>March</source>
        <extracomment>ui</extracomment>
        <translation>März</translation>
    </message>
    <message>
        <source>April</source>
        <extracomment>ui</extracomment>
        <translation>April</translation>
    </message>
    <message>
        <source>June</source>
        <extracomment>ui</extracomment>
        <translation>Juni</translation>
    </message>
    <message>
        <source>July</source>
        <extracomment>ui</extracomment>
        <translation>Juli</translation>
    </message>
    <message>
        <source>August</source>
        <extracomment>ui</extracomment>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <extracomment>ui</extracomment>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <extracomment>ui</extracomment>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>November</source>
        <extracomment>ui</extracomment>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <extracomment>ui</extracomment>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>Search patients…   /</source>
        <extracomment>ui</extracomment>
        <translation>Suchen   /</translation>
    </message>
    <message>
        <source>Search patients</source>
        <extracomment>ui</extracomment>
        <translation>Patienten suchen</translation>
    </message>
    <message>
        <source>Ctrl T</source>
        <extracomment>ui</extracomment>
        <translation>Strg T</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>ui</extracomment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Who still waits for a decision today; press U to see only them</source>
        <extracomment>ui</extracomment>
        <translation>Wer heute noch auf eine Entscheidung wartet; Taste U zeigt nur diese</translation>
    </message>
    <message>
        <source>the first {read} of {open_episodes}</source>
        <extracomment>ui</extracomment>
        <translation>die ersten {read} von {open_episodes}</translation>
    </message>
    <message>
        <source>{count} open episode</source>
        <extracomment>ui</extracomment>
        <translation>{count} offene Episode</translation>
    </message>
    <message>
        <source>{count} open episodes</source>
        <extracomment>ui</extracomment>
        <translation>{count} offene Episoden</translation>
    </message>
    <message>
        <source>{long} · {first}; the others are not read yet</source>
        <extracomment>ui</extracomment>
        <translation>{long} · {first}; die anderen sind noch nicht gelesen</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <extracomment>ui</extracomment>
        <translation>{weekday}, {day}. {month} {year}</translation>
    </message>
    <message>
        <source>Female</source>
        <extracomment>ui</extracomment>
        <translation>Weiblich</translation>
    </message>
    <message>
        <source>Male</source>
        <extracomment>ui</extracomment>
        <translation>Männlich</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>ui</extracomment>
        <translation>Divers</translation>
    </message>
    <message>
        <source>Not said</source>
        <extracomment>ui</extracomment>
        <translation>Nicht gesagt</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>ui</extracomment>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>ui</extracomment>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Both</source>
        <extracomment>ui</extracomment>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Say when it began: a day, 3 weeks ago, mid-August, or unknown.</source>
        <extracomment>ui</extracomment>
        <translation>Sagen Sie, wann es begann: ein Tag, 3 weeks ago, mid-August oder unknown.</translation>
    </message>
    <message>
        <source>Certainty</source>
        <extracomment>ui</extracomment>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>{unit} a week</source>
        <extracomment>ui</extracomment>
        <translation>{unit} pro Woche</translation>
    </message>
    <message>
        <source>Add patient</source>
        <extracomment>ui</extracomment>
        <translation>Person anlegen</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Clinic's number</source>
        <extracomment>ui</extracomment>
        <translation>Nummer der Praxis</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <extracomment>ui</extracomment>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Email</source>
        <extracomment>ui</extracomment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Allergies and alerts</source>
        <extracomment>ui</extracomment>
        <translation>Allergien und Warnhinweise</translation>
    </message>
    <message>
        <source>Medicines, as the patient reports them</source>
        <extracomment>ui</extracomment>
        <translation>Medikamente nach Angabe der Person</translation>
    </message>
    <message>
        <source>Weight, kg</source>
        <extracomment>ui</extracomment>
        <translation>Gewicht, kg</translation>
    </message>
    <message>
        <source>Condition</source>
        <extracomment>ui</extracomment>
        <translation>Krankheitsbild</translation>
    </message>
    <message>
        <source>When did it begin?</source>
        <extracomment>ui</extracomment>
        <translation>Wann begann es?</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <extracomment>ui</extracomment>
        <translation>Mechanismus</translation>
    </message>
    <message>
        <source>In your words</source>
        <extracomment>ui</extracomment>
        <translation>In Ihren Worten</translation>
    </message>
    <message>
        <source>Goal, {unit} a week</source>
        <extracomment>ui</extracomment>
        <translation>Ziel, {unit} pro Woche</translation>
    </message>
    <message>
        <source>Say which side.</source>
        <extracomment>ui</extracomment>
        <translation>Sagen Sie, welche Seite.</translation>
    </message>
    <message>
        <source>Type the day of the first visit.</source>
        <extracomment>ui</extracomment>
        <translation>Tippen Sie den Tag des ersten Termins.</translation>
    </message>
    <message>
        <source>First episode</source>
        <extracomment>ui</extracomment>
        <translation>Erste Episode</translation>
    </message>
    <message>
        <source>Somebody of a similar name is on file. Show names (Ctrl+Shift+P) to see who.</source>
        <extracomment>ui</extracomment>
        <translation>Jemand mit ähnlichem Namen ist erfasst. Zeigen Sie die Namen (Strg+Umschalt+P), um zu sehen, wer.</translation>
    </message>
    <message>
        <source>Similar name on file: {shown}{value}.</source>
        <extracomment>ui</extracomment>
        <translation>Ähnlicher Name erfasst: {shown}{value}.</translation>
    </message>
    <message>
        <source>; {rest} more</source>
        <extracomment>ui</extracomment>
        <translation>; {rest} weitere</translation>
    </message>
    <message>
        <source>Reading the caseload…</source>
        <extracomment>ui</extracomment>
        <translation>Patientenliste wird gelesen …</translation>
    </message>
    <message>
        <source>Nobody on the caseload yet</source>
        <extracomment>ui</extracomment>
        <translation>Noch niemand auf der Patientenliste</translation>
    </message>
    <message>
        <source>Add the first patient, or import the clinic's workbook (drop it here).</source>
        <extracomment>ui</extracomment>
        <translation>Legen Sie die erste Person an oder importieren Sie die Arbeitsmappe der Praxis (hierher ziehen).</translation>
    </message>
    <message>
        <source>No episode matches</source>
        <extracomment>ui</extracomment>
        <translation>Keine Episode passt</translation>
    </message>
    <message>
        <source>Nobody on the caseload fits these filters and this search.</source>
        <extracomment>ui</extracomment>
        <translation>Niemand auf der Patientenliste passt zu diesen Filtern und dieser Suche.</translation>
    </message>
    <message>
        <source>Patient added</source>
        <extracomment>ui</extracomment>
        <translation>Person angelegt</translation>
    </message>
    <message>
        <source>That is done to one patient at a time: press Esc, then choose one.</source>
        <extracomment>ui</extracomment>
        <translation>Das geschieht für eine Person auf einmal: Esc drücken, dann eine wählen.</translation>
    </message>
    <message>
        <source>This episode needs no imaging decision.</source>
        <extracomment>ui</extracomment>
        <translation>Diese Episode braucht keine Bildgebungsentscheidung.</translation>
    </message>
    <message>
        <source>A red flag is acted on, not deferred.</source>
        <extracomment>ui</extracomment>
        <translation>Auf eine Red Flag wird gehandelt, nicht zurückgestellt.</translation>
    </message>
    <message>
        <source>Nothing asks for attention.</source>
        <extracomment>ui</extracomment>
        <translation>Nichts verlangt Aufmerksamkeit.</translation>
    </message>
    <message>
        <source>Worst pain, last 8 weeks · {pain_text}</source>
        <extracomment>ui</extracomment>
        <translation>Stärkster Schmerz, letzte 8 Wochen · {pain_text}</translation>
    </message>
    <message>
        <source>Running, last 8 weeks · {load_text}</source>
        <extracomment>ui</extracomment>
        <translation>Laufen, letzte 8 Wochen · {load_text}</translation>
    </message>
    <message>
        <source>Phase {phase_words}. </source>
        <extracomment>ui</extracomment>
        <translation>Phase {phase_words}. </translation>
    </message>
    <message>
        <source>{phase}Next review: {review_words}.</source>
        <extracomment>ui</extracomment>
        <translation>{phase}Nächste Wiedervorlage: {review_words}.</translation>
    </message>
    <message>
        <source>Preview of {name}</source>
        <extracomment>ui</extracomment>
        <translation>Vorschau auf {name}</translation>
    </message>
    <message>
        <source>never seen</source>
        <extracomment>ui</extracomment>
        <translation>nie gesehen</translation>
    </message>
    <message>
        <source>Last plan · {last}</source>
        <extracomment>ui</extracomment>
        <translation>Letzter Plan · {last}</translation>
    </message>
    <message>
        <source>None is written down.</source>
        <extracomment>ui</extracomment>
        <translation>Keiner ist notiert.</translation>
    </message>
    <message>
        <source>Last plan</source>
        <extracomment>ui</extracomment>
        <translation>Letzter Plan</translation>
    </message>
    <message>
        <source>Last note</source>
        <extracomment>ui</extracomment>
        <translation>Letzte Notiz</translation>
    </message>
    <message>
        <source>Preview of {words}</source>
        <extracomment>ui</extracomment>
        <translation>Vorschau auf {words}</translation>
    </message>
    <message>
        <source>Space closes</source>
        <extracomment>ui</extracomment>
        <translation>Leertaste schließt</translation>
    </message>
    <message>
        <source>seen today</source>
        <extracomment>ui</extracomment>
        <translation>heute gesehen</translation>
    </message>
    <message>
        <source>last seen {days} ago</source>
        <extracomment>ui</extracomment>
        <translation>zuletzt gesehen: {days} her</translation>
    </message>
    <message>
        <source>Reading the caseload</source>
        <extracomment>ui</extracomment>
        <translation>Patientenliste wird gelesen</translation>
    </message>
    <message>
        <source>The caseload could not be read: {error}</source>
        <extracomment>ui</extracomment>
        <translation>Die Patientenliste konnte nicht gelesen werden: {error}</translation>
    </message>
    <message>
        <source>not set</source>
        <extracomment>ui</extracomment>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>{phase} of {last_phase}</source>
        <extracomment>ui</extracomment>
        <translation>{phase} von {last_phase}</translation>
    </message>
    <message>
        <source>none planned</source>
        <extracomment>ui</extracomment>
        <translation>keine geplant</translation>
    </message>
    <message>
        <source>{days} d overdue</source>
        <extracomment>ui</extracomment>
        <translation>{days} T überfällig</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>ui</extracomment>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Documents…</source>
        <extracomment>ui</extracomment>
        <translation>Dokumente …</translation>
    </message>
    <message>
        <source>One again</source>
        <extracomment>ui</extracomment>
        <translation>Wieder eine</translation>
    </message>
    <message>
        <source>{patients} chosen</source>
        <extracomment>ui</extracomment>
        <translation>{patients} gewählt</translation>
    </message>
    <message>
        <source>Last triage</source>
        <extracomment>ui</extracomment>
        <translation>Letzte Triage</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>ui</extracomment>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>7 days</source>
        <extracomment>ui</extracomment>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>28 days</source>
        <extracomment>ui</extracomment>
        <translation>28 Tage</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>ui</extracomment>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Or since the day</source>
        <extracomment>ui</extracomment>
        <translation>Oder seit dem Tag</translation>
    </message>
    <message>
        <source>Reading what changed…</source>
        <extracomment>ui</extracomment>
        <translation>Änderungen werden gelesen …</translation>
    </message>
    <message>
        <source>Mark as triaged</source>
        <extracomment>ui</extracomment>
        <translation>Als triagiert markieren</translation>
    </message>
    <message>
        <source>Reading what changed</source>
        <extracomment>ui</extracomment>
        <translation>Änderungen werden gelesen</translation>
    </message>
    <message>
        <source>Caseload triaged</source>
        <extracomment>ui</extracomment>
        <translation>Patientenliste triagiert</translation>
    </message>
    <message>
        <source>Thresholds changed: {changed}. Then and now are judged by them.</source>
        <extracomment>ui</extracomment>
        <translation>Schwellenwerte geändert: {changed}. Damals und jetzt werden danach beurteilt.</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <extracomment>ui</extracomment>
        <translation>Nichts hat sich geändert</translation>
    </message>
    <message>
        <source>No new entry, no threshold crossed, nobody silent.</source>
        <extracomment>ui</extracomment>
        <translation>Kein neuer Eintrag, kein Schwellenwert überschritten, niemand neu ohne Eintrag.</translation>
    </message>
    <message>
        <source>, your last triage</source>
        <extracomment>ui</extracomment>
        <translation>, Ihrer letzten Triage</translation>
    </message>
    <message>
        <source> You have not marked a triage yet.</source>
        <extracomment>ui</extracomment>
        <translation> Sie haben noch keine Triage markiert.</translation>
    </message>
    <message>
        <source>Since {moment_words}{which}: {crossed} with another imaging state, {silent} newly silent, {episodes} with new entries.{hint}</source>
        <extracomment>ui</extracomment>
        <translation>Seit {moment_words}{which}: {crossed} mit anderem Bildgebungsstand, {silent} neu still, {episodes} mit neuen Einträgen.{hint}</translation>
    </message>
    <message>
        <source>What changed could not be read</source>
        <extracomment>ui</extracomment>
        <translation>Die Änderungen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>ui</extracomment>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Choose a moment to read what changed since then.</source>
        <extracomment>ui</extracomment>
        <translation>Wählen Sie einen Zeitpunkt, um zu lesen, was sich seither geändert hat.</translation>
    </message>
    <message>
        <source>This day lies ahead. Type one up to today.</source>
        <extracomment>ui</extracomment>
        <translation>Dieser Tag liegt voraus. Tippen Sie einen bis heute.</translation>
    </message>
    <message>
        <source>now provisional</source>
        <extracomment>ui</extracomment>
        <translation>jetzt vorläufig</translation>
    </message>
    <message>
        <source>onset now a range</source>
        <extracomment>ui</extracomment>
        <translation>Beginn jetzt ein Zeitraum</translation>
    </message>
    <message>
        <source>onset now unknown</source>
        <extracomment>ui</extracomment>
        <translation>Beginn jetzt unbekannt</translation>
    </message>
    <message>
        <source>imaging from before onset</source>
        <extracomment>ui</extracomment>
        <translation>Bildgebung von vor dem Beginn</translation>
    </message>
    <message>
        <source>imaging cancelled</source>
        <extracomment>ui</extracomment>
        <translation>Bildgebung abgesagt</translation>
    </message>
    <message>
        <source>refer to rheumatology</source>
        <extracomment>ui</extracomment>
        <translation>in die Rheumatologie überweisen</translation>
    </message>
    <message>
        <source>decision void</source>
        <extracomment>ui</extracomment>
        <translation>Entscheidung hinfällig</translation>
    </message>
    <message>
        <source>New on the list</source>
        <extracomment>ui</extracomment>
        <translation>Neu auf der Liste</translation>
    </message>
    <message>
        <source>Newly silent</source>
        <extracomment>ui</extracomment>
        <translation>Neu ohne Eintrag</translation>
    </message>
    <message>
        <source>New entries</source>
        <extracomment>ui</extracomment>
        <translation>Neue Einträge</translation>
    </message>
    <message>
        <source>{entries} by {actors}</source>
        <extracomment>ui</extracomment>
        <translation>{entries} von {actors}</translation>
    </message>
    <message>
        <source>Everyone, most urgent first</source>
        <extracomment>ui</extracomment>
        <translation>Alle, die Dringendsten zuerst</translation>
    </message>
    <message>
        <source>Undecided today</source>
        <extracomment>ui</extracomment>
        <translation>Heute unentschieden</translation>
    </message>
    <message>
        <source>Reviews overdue, longest first</source>
        <extracomment>ui</extracomment>
        <translation>Wiedervorlage überfällig, längste zuerst</translation>
    </message>
    <message>
        <source>Silent, longest first</source>
        <extracomment>ui</extracomment>
        <translation>Ohne Eintrag, längste zuerst</translation>
    </message>
    <message>
        <source>Save view</source>
        <extracomment>ui</extracomment>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Filters, search, columns and order, under a name. It is yours alone.</source>
        <extracomment>ui</extracomment>
        <translation>Filter, Suche, Spalten und Reihenfolge unter einem Namen. Sie gehört nur Ihnen.</translation>
    </message>
    <message>
        <source>The same name again replaces the view.</source>
        <extracomment>ui</extracomment>
        <translation>Derselbe Name ersetzt die Ansicht.</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>ui</extracomment>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Record a call</source>
        <extracomment>ui</extracomment>
        <translation>Einen Anruf erfassen</translation>
    </message>
    <message>
        <source>Set the next review</source>
        <extracomment>ui</extracomment>
        <translation>Die nächste Wiedervorlage setzen</translation>
    </message>
    <message>
        <source>Why?</source>
        <extracomment>ui</extracomment>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Defer</source>
        <extracomment>ui</extracomment>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Refer</source>
        <extracomment>ui</extracomment>
        <translation>Überweisen</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>ui</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Clears when: </source>
        <extracomment>ui</extracomment>
        <translation>Erledigt, wenn: </translation>
    </message>
    <message>
        <source>DEMO: everyone here is invented</source>
        <extracomment>ui</extracomment>
        <translation>DEMO: alle hier sind erfunden</translation>
    </message>
    <message>
        <source>Throw it away, with what you entered?</source>
        <extracomment>ui</extracomment>
        <translation>Samt Ihren Eingaben wegwerfen?</translation>
    </message>
    <message>
        <source>Throw the demo away</source>
        <extracomment>ui</extracomment>
        <translation>Demo wegwerfen</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <extracomment>ui</extracomment>
        <translation>Wegwerfen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>ui</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>One PDF…</source>
        <extracomment>ui</extracomment>
        <translation>Ein PDF …</translation>
    </message>
    <message>
        <source>A PDF each…</source>
        <extracomment>ui</extracomment>
        <translation>Je ein PDF …</translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>ui</extracomment>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <extracomment>ui</extracomment>
        <translation>Druck abbrechen</translation>
    </message>
    <message>
        <source>{patients}. Where a copy was issued, that is what goes out; everybody else's is a draft and says so. What may not be signed is left out.</source>
        <extracomment>ui</extracomment>
        <translation>{patients}. Wo ein Exemplar ausgestellt wurde, geht dieses hinaus; bei allen anderen ist es ein Entwurf und sagt es. Was nicht unterschrieben werden darf, bleibt weg.</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>ui</extracomment>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Making the documents</source>
        <extracomment>ui</extracomment>
        <translation>Die Dokumente werden erstellt</translation>
    </message>
    <message>
        <source>{documents} written</source>
        <extracomment>ui</extracomment>
        <translation>{documents} geschrieben</translation>
    </message>
    <message>
        <source>{count} document</source>
        <extracomment>ui</extracomment>
        <translation>{count} Dokument</translation>
    </message>
    <message>
        <source>{count} documents</source>
        <extracomment>ui</extracomment>
        <translation>{count} Dokumente</translation>
    </message>
    <message>
        <source>Nothing was written: {error}</source>
        <extracomment>ui</extracomment>
        <translation>Nichts wurde geschrieben: {error}</translation>
    </message>
    <message>
        <source>{issued} issued, {drafts} drafts.</source>
        <extracomment>ui</extracomment>
        <translation>{issued} ausgestellt, {drafts} Entwürfe.</translation>
    </message>
    <message>
        <source>{documents} left out, blocked:</source>
        <extracomment>ui</extracomment>
        <translation>{documents} weggelassen, gesperrt:</translation>
    </message>
    <message>
        <source>Drafts:</source>
        <extracomment>ui</extracomment>
        <translation>Entwürfe:</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <extracomment>ui</extracomment>
        <translation>PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <extracomment>ui</extracomment>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The folder for the documents</source>
        <extracomment>ui</extracomment>
        <translation>Der Ordner für die Dokumente</translation>
    </message>
    <message>
        <source>Nothing was printed: {error}</source>
        <extracomment>ui</extracomment>
        <translation>Es wurde nichts gedruckt: {error}</translation>
    </message>
    <message>
        <source>Page {done} of {count} sent</source>
        <extracomment>ui</extracomment>
        <translation>Seite {done} von {count} gesendet</translation>
    </message>
    <message>
        <source>Stopped. Pages that were sent may still come out.</source>
        <extracomment>ui</extracomment>
        <translation>Abgebrochen. Schon gesendete Seiten kommen vielleicht noch.</translation>
    </message>
    <message>
        <source>not recorded: {missing}</source>
        <extracomment>ui</extracomment>
        <translation>nicht erfasst: {missing}</translation>
    </message>
    <message>
        <source>not signed</source>
        <extracomment>ui</extracomment>
        <translation>nicht unterschrieben</translation>
    </message>
    <message>
        <source>Not signed: {error}</source>
        <extracomment>ui</extracomment>
        <translation>Nicht unterschrieben: {error}</translation>
    </message>
    <message>
        <source>Show it</source>
        <extracomment>ui</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Print again…</source>
        <extracomment>ui</extracomment>
        <translation>Noch einmal drucken …</translation>
    </message>
    <message>
        <source>Save again…</source>
        <extracomment>ui</extracomment>
        <translation>Noch einmal speichern …</translation>
    </message>
    <message>
        <source>What changed since</source>
        <extracomment>ui</extracomment>
        <translation>Was sich seitdem geändert hat</translation>
    </message>
    <message>
        <source>Stands on the new version, with the code.</source>
        <extracomment>ui</extracomment>
        <translation>Steht mit dem Code auf der neuen Fassung.</translation>
    </message>
    <message>
        <source>Issued, kept as it was</source>
        <extracomment>ui</extracomment>
        <translation>Ausgestellt, unverändert aufbewahrt</translation>
    </message>
    <message>
        <source>Issued copies</source>
        <extracomment>ui</extracomment>
        <translation>Ausgestellte Exemplare</translation>
    </message>
    <message>
        <source>{words} · superseded</source>
        <extracomment>ui</extracomment>
        <translation>{words} · ersetzt</translation>
    </message>
    <message>
        <source>With your own words of {day} at {at:%H:%M}.</source>
        <extracomment>ui</extracomment>
        <translation>Mit Ihren eigenen Worten vom {day}, {at:%H:%M} Uhr.</translation>
    </message>
    <message>
        <source>Names are hidden, so the page is not shown. Paper and PDF name the patient.</source>
        <extracomment>ui</extracomment>
        <translation>Namen sind verborgen, darum wird die Seite nicht gezeigt. Papier und PDF nennen die Person.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>ui</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <extracomment>ui</extracomment>
        <translation>PDF speichern …</translation>
    </message>
    <message>
        <source>Sign</source>
        <extracomment>ui</extracomment>
        <translation>Unterschreiben</translation>
    </message>
    <message>
        <source>Edit the template…</source>
        <extracomment>ui</extracomment>
        <translation>Vorlage bearbeiten …</translation>
    </message>
    <message>
        <source>Everything on file, on as many pages as it takes</source>
        <extracomment>ui</extracomment>
        <translation>Alles aus der Akte, auf so vielen Seiten wie nötig</translation>
    </message>
    <message>
        <source>The page</source>
        <extracomment>ui</extracomment>
        <translation>Die Seite</translation>
    </message>
    <message>
        <source>Words of the document</source>
        <extracomment>ui</extracomment>
        <translation>Wörter des Dokuments</translation>
    </message>
    <message>
        <source>The page as it prints</source>
        <extracomment>ui</extracomment>
        <translation>Die Seite, wie sie gedruckt wird</translation>
    </message>
    <message>
        <source>Not printed: {error}</source>
        <extracomment>ui</extracomment>
        <translation>Nicht gedruckt: {error}</translation>
    </message>
    <message>
        <source>Not saved: {error}</source>
        <extracomment>ui</extracomment>
        <translation>Nicht gespeichert: {error}</translation>
    </message>
    <message>
        <source>Not saved: {strerror}. Choose another folder.</source>
        <extracomment>ui</extracomment>
        <translation>Nicht gespeichert: {strerror}. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Saved {own}</source>
        <extracomment>ui</extracomment>
        <translation>{own} gespeichert</translation>
    </message>
    <message>
        <source>No document is open.</source>
        <extracomment>ui</extracomment>
        <translation>Kein Dokument ist offen.</translation>
    </message>
    <message>
        <source>The template can't be used, the record's own words stand: {wrong}</source>
        <extracomment>ui</extracomment>
        <translation>Die Vorlage lässt sich nicht verwenden, es steht der Text der Akte: {wrong}</translation>
    </message>
    <message>
        <source>Who signs?</source>
        <extracomment>ui</extracomment>
        <translation>Wer unterschreibt?</translation>
    </message>
    <message>
        <source>Signed. Any change makes it a draft again.</source>
        <extracomment>ui</extracomment>
        <translation>Unterschrieben. Jede Änderung macht es wieder zum Entwurf.</translation>
    </message>
    <message>
        <source>Not signed: the request could not be recorded. Open it again.</source>
        <extracomment>ui</extracomment>
        <translation>Nicht unterschrieben: Die Anforderung konnte nicht erfasst werden. Öffnen Sie sie erneut.</translation>
    </message>
    <message>
        <source>As issued {words}.</source>
        <extracomment>ui</extracomment>
        <translation>Wie ausgestellt {words}.</translation>
    </message>
    <message>
        <source>Signed by</source>
        <extracomment>ui</extracomment>
        <translation>Unterschrieben von</translation>
    </message>
    <message>
        <source>Registration (HCPC no.)</source>
        <extracomment>ui</extracomment>
        <translation>Registrierung (HCPC-Nr.)</translation>
    </message>
    <message>
        <source>Signed by {name}. Check {check}.</source>
        <extracomment>ui</extracomment>
        <translation>Unterschrieben von {name}. Prüfzeichen {check}.</translation>
    </message>
    <message>
        <source>Draft. Not recorded yet: {together}.</source>
        <extracomment>ui</extracomment>
        <translation>Entwurf. Noch nicht erfasst: {together}.</translation>
    </message>
    <message>
        <source>Draft. Everything the page needs is there.</source>
        <extracomment>ui</extracomment>
        <translation>Entwurf. Alles, was die Seite braucht, ist da.</translation>
    </message>
    <message>
        <source>Fill in who signs.</source>
        <extracomment>ui</extracomment>
        <translation>Füllen Sie aus, wer unterschreibt.</translation>
    </message>
    <message>
        <source>Say what changed since the version that was issued.</source>
        <extracomment>ui</extracomment>
        <translation>Sagen Sie, was sich seit der ausgestellten Fassung geändert hat.</translation>
    </message>
    <message>
        <source>Can’t be signed yet. Fill in: {together}.</source>
        <extracomment>ui</extracomment>
        <translation>Kann noch nicht unterschrieben werden. Füllen Sie aus: {together}.</translation>
    </message>
    <message>
        <source>Save template</source>
        <extracomment>ui</extracomment>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>As the record suggests</source>
        <extracomment>ui</extracomment>
        <translation>Wie die Akte es vorschlägt</translation>
    </message>
    <message>
        <source>Not saved: {strerror}.</source>
        <extracomment>ui</extracomment>
        <translation>Nicht gespeichert: {strerror}.</translation>
    </message>
    <message>
        <source>These words stand in every new document of this kind. The page shows what they make of the patient on screen.</source>
        <extracomment>ui</extracomment>
        <translation>Dieser Text steht in jedem neuen Dokument dieser Art. Die Seite zeigt, was er aus dem Patienten auf dem Bildschirm macht.</translation>
    </message>
    <message>
        <source>Template</source>
        <extracomment>ui</extracomment>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>ui</extracomment>
        <translation>Namen</translation>
    </message>
    <message>
        <source>For the GP</source>
        <extracomment>ui</extracomment>
        <translation>Für die Hausarztpraxis</translation>
    </message>
    <message>
        <source>At most 200 words.</source>
        <extracomment>ui</extracomment>
        <translation>Höchstens 200 Wörter.</translation>
    </message>
    <message>
        <source>Action asked of the GP</source>
        <extracomment>ui</extracomment>
        <translation>Bitte an die Hausarztpraxis</translation>
    </message>
    <message>
        <source>Such as: No action is asked of you.</source>
        <extracomment>ui</extracomment>
        <translation>Etwa: Von Ihnen wird nichts erbeten.</translation>
    </message>
    <message>
        <source>Plan, who does what by when</source>
        <extracomment>ui</extracomment>
        <translation>Plan, wer was bis wann tut</translation>
    </message>
    <message>
        <source>Outcome and goals</source>
        <extracomment>ui</extracomment>
        <translation>Ergebnis und Ziele</translation>
    </message>
    <message>
        <source>Patient’s own view</source>
        <extracomment>ui</extracomment>
        <translation>Eigene Sicht der Person</translation>
    </message>
    <message>
        <source>Consent to share</source>
        <extracomment>ui</extracomment>
        <translation>Einwilligung zur Weitergabe</translation>
    </message>
    <message>
        <source>History and onset</source>
        <extracomment>ui</extracomment>
        <translation>Vorgeschichte und Beginn</translation>
    </message>
    <message>
        <source>Contributing factors</source>
        <extracomment>ui</extracomment>
        <translation>Beitragende Faktoren</translation>
    </message>
    <message>
        <source>Preferred language</source>
        <extracomment>ui</extracomment>
        <translation>Bevorzugte Sprache</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>ui</extracomment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Salutation</source>
        <extracomment>ui</extracomment>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>What you ask of them</source>
        <extracomment>ui</extracomment>
        <translation>Worum Sie bitten</translation>
    </message>
    <message>
        <source>The letter</source>
        <extracomment>ui</extracomment>
        <translation>Der Brief</translation>
    </message>
    <message>
        <source>A word to the patient</source>
        <extracomment>ui</extracomment>
        <translation>Ein Wort an die Patientin, den Patienten</translation>
    </message>
    <message>
        <source>How often</source>
        <extracomment>ui</extracomment>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>How much pain is allowed</source>
        <extracomment>ui</extracomment>
        <translation>Wie viel Schmerz erlaubt ist</translation>
    </message>
    <message>
        <source>To leave out for now</source>
        <extracomment>ui</extracomment>
        <translation>Worauf vorerst zu verzichten ist</translation>
    </message>
    <message>
        <source>How to fill it in</source>
        <extracomment>ui</extracomment>
        <translation>Wie es auszufüllen ist</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>ui</extracomment>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Examination</source>
        <extracomment>ui</extracomment>
        <translation>Untersuchung</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>ui</extracomment>
        <translation>Region</translation>
    </message>
    <message>
        <source>Clinical question</source>
        <extracomment>ui</extracomment>
        <translation>Klinische Fragestellung</translation>
    </message>
    <message>
        <source>Urgency</source>
        <extracomment>ui</extracomment>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Such as: routine, within 4 weeks.</source>
        <extracomment>ui</extracomment>
        <translation>Etwa: Routine, innerhalb von 4 Wochen.</translation>
    </message>
    <message>
        <source>Previous imaging and where</source>
        <extracomment>ui</extracomment>
        <translation>Frühere Bildgebung und wo</translation>
    </message>
    <message>
        <source>“None known” is an answer.</source>
        <extracomment>ui</extracomment>
        <translation>„Keine bekannt“ ist eine Antwort.</translation>
    </message>
    <message>
        <source>Copy of the report to</source>
        <extracomment>ui</extracomment>
        <translation>Kopie des Befunds an</translation>
    </message>
    <message>
        <source>How to reach you</source>
        <extracomment>ui</extracomment>
        <translation>Wie Sie zu erreichen sind</translation>
    </message>
    <message>
        <source>Possibility of pregnancy (X-ray, CT)</source>
        <extracomment>ui</extracomment>
        <translation>Mögliche Schwangerschaft (Röntgen, CT)</translation>
    </message>
    <message>
        <source>MRI safety: {label}</source>
        <extracomment>ui</extracomment>
        <translation>MRT-Sicherheit: {label}</translation>
    </message>
    <message>
        <source>What was typed in the moment before could not be kept. {why} What was kept until then is there.</source>
        <extracomment>ui</extracomment>
        <translation>Was im Augenblick davor getippt wurde, konnte nicht behalten werden. {why} Was bis dahin behalten wurde, ist da.</translation>
    </message>
    <message>
        <source>What you type can't be kept just now. {error}</source>
        <extracomment>ui</extracomment>
        <translation>Was Sie tippen, kann gerade nicht behalten werden. {error}</translation>
    </message>
    <message>
        <source>Somebody changed this episode meanwhile. What you typed is still here; save again.</source>
        <extracomment>ui</extracomment>
        <translation>Jemand hat diese Episode inzwischen geändert. Was Sie getippt haben, ist noch hier; speichern Sie erneut.</translation>
    </message>
    <message>
        <source>Decision saved</source>
        <extracomment>ui</extracomment>
        <translation>Entscheidung gespeichert</translation>
    </message>
    <message>
        <source>Imaging saved</source>
        <extracomment>ui</extracomment>
        <translation>Bildgebung gespeichert</translation>
    </message>
    <message>
        <source>Save decision</source>
        <extracomment>ui</extracomment>
        <translation>Entscheidung speichern</translation>
    </message>
    <message>
        <source>The decision and its reason stand in the record and on the discharge summary. It ends early if pain rises by {worse_break_nprs} points or daily movement is significantly affected.</source>
        <extracomment>ui</extracomment>
        <translation>Die Entscheidung und ihr Grund stehen in der Akte und im Abschlussbericht. Sie endet früher, wenn der Schmerz um {worse_break_nprs} Punkte steigt oder die Alltagsbewegung deutlich beeinträchtigt ist.</translation>
    </message>
    <message>
        <source>Until, that day included</source>
        <extracomment>ui</extracomment>
        <translation>Bis, dieser Tag eingeschlossen</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>ui</extracomment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Why, in your words</source>
        <extracomment>ui</extracomment>
        <translation>Warum, in Ihren Worten</translation>
    </message>
    <message>
        <source>At least 10 characters</source>
        <extracomment>ui</extracomment>
        <translation>Mindestens 10 Zeichen</translation>
    </message>
    <message>
        <source>Until when is missing.</source>
        <extracomment>ui</extracomment>
        <translation>Bis wann, fehlt.</translation>
    </message>
    <message>
        <source>Type a day.</source>
        <extracomment>ui</extracomment>
        <translation>Tippen Sie einen Tag.</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <extracomment>ui</extracomment>
        <translation>Der Grund fehlt.</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <extracomment>ui</extracomment>
        <translation>Einen Grund wählen</translation>
    </message>
    <message>
        <source>Counts to {last} at most ({days})</source>
        <extracomment>ui</extracomment>
        <translation>Zählt höchstens bis {last} ({days})</translation>
    </message>
    <message>
        <source>Kept as typed, but it counts only to {last}</source>
        <extracomment>ui</extracomment>
        <translation>Behalten wie getippt, zählt aber nur bis {last}</translation>
    </message>
    <message>
        <source>Requested on</source>
        <extracomment>ui</extracomment>
        <translation>Angefordert am</translation>
    </message>
    <message>
        <source>Booked for</source>
        <extracomment>ui</extracomment>
        <translation>Termin am</translation>
    </message>
    <message>
        <source>Done on</source>
        <extracomment>ui</extracomment>
        <translation>Durchgeführt am</translation>
    </message>
    <message>
        <source>Reported on</source>
        <extracomment>ui</extracomment>
        <translation>Befundet am</translation>
    </message>
    <message>
        <source>Cancelled, or not attended, on</source>
        <extracomment>ui</extracomment>
        <translation>Abgesagt oder nicht erschienen am</translation>
    </message>
    <message>
        <source>Acted on</source>
        <extracomment>ui</extracomment>
        <translation>Gehandelt am</translation>
    </message>
    <message>
        <source>Save imaging</source>
        <extracomment>ui</extracomment>
        <translation>Bildgebung speichern</translation>
    </message>
    <message>
        <source>A new study</source>
        <extracomment>ui</extracomment>
        <translation>Eine neue Untersuchung</translation>
    </message>
    <message>
        <source>Requested today</source>
        <extracomment>ui</extracomment>
        <translation>Heute angefordert</translation>
    </message>
    <message>
        <source>Modality</source>
        <extracomment>ui</extracomment>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>ui</extracomment>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>The modality is missing.</source>
        <extracomment>ui</extracomment>
        <translation>Das Verfahren fehlt.</translation>
    </message>
    <message>
        <source>Neither a request nor an examination is dated.</source>
        <extracomment>ui</extracomment>
        <translation>Weder Anforderung noch Untersuchung hat einen Tag.</translation>
    </message>
    <message>
        <source>Type the day it was requested or done.</source>
        <extracomment>ui</extracomment>
        <translation>Tippen Sie den Tag der Anforderung oder der Durchführung.</translation>
    </message>
    <message>
        <source>An MRI or ultrasound of the same side answers the imaging question; other imaging is kept, and leaves the flag as it is.</source>
        <extracomment>ui</extracomment>
        <translation>Ein MRT oder Ultraschall derselben Seite beantwortet die Bildgebungsfrage; andere Bildgebung wird behalten und lässt den Hinweis, wie er ist.</translation>
    </message>
    <message>
        <source>Study</source>
        <extracomment>ui</extracomment>
        <translation>Untersuchung</translation>
    </message>
    <message>
        <source>What was done about it</source>
        <extracomment>ui</extracomment>
        <translation>Was daraufhin getan wurde</translation>
    </message>
    <message>
        <source>Asked for by, who acts on the report</source>
        <extracomment>ui</extracomment>
        <translation>Angefordert von, wer auf den Befund handelt</translation>
    </message>
    <message>
        <source>acted on</source>
        <extracomment>ui</extracomment>
        <translation>gehandelt am</translation>
    </message>
    <message>
        <source>Check the rows</source>
        <extracomment>ui</extracomment>
        <translation>Zeilen prüfen</translation>
    </message>
    <message>
        <source>Checking the rows</source>
        <extracomment>ui</extracomment>
        <translation>Die Zeilen werden geprüft</translation>
    </message>
    <message>
        <source>Two columns are read as “{words}”. Choose one of them.</source>
        <extracomment>ui</extracomment>
        <translation>Zwei Spalten werden als „{words}“ gelesen. Wählen Sie eine davon.</translation>
    </message>
    <message>
        <source>Choose the column that says who it is: a name, or the clinic's number.</source>
        <extracomment>ui</extracomment>
        <translation>Wählen Sie die Spalte, die sagt, wer es ist: ein Name oder die Nummer der Praxis.</translation>
    </message>
    <message>
        <source>Not read</source>
        <extracomment>ui</extracomment>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>nothing in it</source>
        <extracomment>ui</extracomment>
        <translation>nichts darin</translation>
    </message>
    <message>
        <source>(no header)</source>
        <extracomment>ui</extracomment>
        <translation>(keine Überschrift)</translation>
    </message>
    <message>
        <source>Nothing yet: choose what the columns are.</source>
        <extracomment>ui</extracomment>
        <translation>Noch nichts: Wählen Sie, was die Spalten sind.</translation>
    </message>
    <message>
        <source>Nothing that can be read yet.</source>
        <extracomment>ui</extracomment>
        <translation>Noch nichts, was sich lesen lässt.</translation>
    </message>
    <message>
        <source>the file could not be read.</source>
        <extracomment>ui</extracomment>
        <translation>die Datei ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>Not checked: {error}</source>
        <extracomment>ui</extracomment>
        <translation>Nicht geprüft: {error}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <extracomment>ui</extracomment>
        <translation>Angehalten. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>{name} is not one of RehabDesk's workbooks. Say what its columns are.</source>
        <extracomment>ui</extracomment>
        <translation>{name} ist keine Arbeitsmappe von RehabDesk. Sagen Sie, was ihre Spalten sind.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <extracomment>ui</extracomment>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>For new patients, where no column says it</source>
        <extracomment>ui</extracomment>
        <translation>Für neue Patienten, wo es keine Spalte sagt</translation>
    </message>
    <message>
        <source>Empty: the day of their first row</source>
        <extracomment>ui</extracomment>
        <translation>Leer: der Tag ihrer ersten Zeile</translation>
    </message>
    <message>
        <source>The first rows, as they are understood</source>
        <extracomment>ui</extracomment>
        <translation>Die ersten Zeilen, wie sie verstanden werden</translation>
    </message>
    <message>
        <source>What the file changes, cell by cell</source>
        <extracomment>ui</extracomment>
        <translation>Was die Datei ändert, Zelle für Zelle</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>ui</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <extracomment>ui</extracomment>
        <translation>Behalten, was hier steht</translation>
    </message>
    <message>
        <source>Take the file's</source>
        <extracomment>ui</extracomment>
        <translation>Aus der Datei nehmen</translation>
    </message>
    <message>
        <source>Where both changed</source>
        <extracomment>ui</extracomment>
        <translation>Wo beide geändert wurden</translation>
    </message>
    <message>
        <source>Changed {count}</source>
        <extracomment>ui</extracomment>
        <translation>Geändert {count}</translation>
    </message>
    <message>
        <source>New {count}</source>
        <extracomment>ui</extracomment>
        <translation>Neu {count}</translation>
    </message>
    <message>
        <source>Conflicts {count}</source>
        <extracomment>ui</extracomment>
        <translation>Konflikte {count}</translation>
    </message>
    <message>
        <source>{count} cell</source>
        <extracomment>ui</extracomment>
        <translation>{count} Zelle</translation>
    </message>
    <message>
        <source>{count} cells</source>
        <extracomment>ui</extracomment>
        <translation>{count} Zellen</translation>
    </message>
    <message>
        <source>{cells} changed both in the file and here since.</source>
        <extracomment>ui</extracomment>
        <translation>Sowohl in der Datei als auch seither hier geändert: {cells}.</translation>
    </message>
    <message>
        <source>{cells} changed here only, after the file: kept as here.</source>
        <extracomment>ui</extracomment>
        <translation>Nur hier geändert, nach der Datei: {cells}. Es bleibt, was hier steht.</translation>
    </message>
    <message>
        <source>… and {rows} more that are new.</source>
        <extracomment>ui</extracomment>
        <translation>… und weitere neu: {rows}.</translation>
    </message>
    <message>
        <source>{place}
New: {values}</source>
        <extracomment>ui</extracomment>
        <translation>{place}
Neu: {values}</translation>
    </message>
    <message>
        <source>Conflict: {who} changed it here on {day}; the file began from {was}.</source>
        <extracomment>ui</extracomment>
        <translation>Konflikt: {who} hat es hier am {day} geändert; die Datei ging aus von: {was}.</translation>
    </message>
    <message>
        <source>Kept: {who} changed it here on {day}, after the file; it was {was}.</source>
        <extracomment>ui</extracomment>
        <translation>Bleibt: {who} hat es hier am {day} geändert, nach der Datei; vorher: {was}.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <extracomment>ui</extracomment>
        <translation>Was falsch ist</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <extracomment>ui</extracomment>
        <translation>Einen Blick wert</translation>
    </message>
    <message>
        <source>… and {found} more.</source>
        <extracomment>ui</extracomment>
        <translation>… und {found} weitere.</translation>
    </message>
    <message>
        <source>Importing</source>
        <extracomment>ui</extracomment>
        <translation>Wird importiert</translation>
    </message>
    <message>
        <source>Imported: {sum}.</source>
        <extracomment>ui</extracomment>
        <translation>Importiert: {sum}.</translation>
    </message>
    <message>
        <source>Nothing was imported: {error}</source>
        <extracomment>ui</extracomment>
        <translation>Nichts wurde importiert: {error}</translation>
    </message>
    <message>
        <source>Nothing can be imported yet: {wrong} to mend in the file, then drop it here again.</source>
        <extracomment>ui</extracomment>
        <translation>Noch kann nichts importiert werden: {wrong} in der Datei zu berichtigen, dann ziehen Sie sie wieder hierher.</translation>
    </message>
    <message>
        <source>Everything in this file is already on record.</source>
        <extracomment>ui</extracomment>
        <translation>Alles in dieser Datei ist schon erfasst.</translation>
    </message>
    <message>
        <source>Ready to import: {sum}. Nothing is saved yet.</source>
        <extracomment>ui</extracomment>
        <translation>Bereit zum Import: {sum}. Noch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>{rows} added, {updated} updated</source>
        <extracomment>ui</extracomment>
        <translation>{rows} hinzugefügt, {updated} aktualisiert</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>ui</extracomment>
        <translation>neu</translation>
    </message>
    <message>
        <source>updated</source>
        <extracomment>ui</extracomment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>{rows} as before</source>
        <extracomment>ui</extracomment>
        <translation>{rows} wie bisher</translation>
    </message>
    <message>
        <source>Import run files</source>
        <extracomment>ui</extracomment>
        <translation>Laufdateien importieren</translation>
    </message>
    <message>
        <source>Run files (*.fit *.gpx *.tcx *.csv *.zip *.gz)</source>
        <extracomment>ui</extracomment>
        <translation>Laufdateien (*.fit *.gpx *.tcx *.csv *.zip *.gz)</translation>
    </message>
    <message>
        <source>Reading the run files</source>
        <extracomment>ui</extracomment>
        <translation>Die Laufdateien werden gelesen</translation>
    </message>
    <message>
        <source>Run files</source>
        <extracomment>ui</extracomment>
        <translation>Laufdateien</translation>
    </message>
    <message>
        <source>{name}: {error}</source>
        <extracomment>ui</extracomment>
        <translation>{name}: {error}</translation>
    </message>
    <message>
        <source>Choose the patient</source>
        <extracomment>ui</extracomment>
        <translation>Patienten wählen</translation>
    </message>
    <message>
        <source>Leave these out</source>
        <extracomment>ui</extracomment>
        <translation>Diese weglassen</translation>
    </message>
    <message>
        <source>Nothing that can be read was in these files.</source>
        <extracomment>ui</extracomment>
        <translation>In diesen Dateien war nichts, was sich lesen lässt.</translation>
    </message>
    <message>
        <source>{count} recording</source>
        <extracomment>ui</extracomment>
        <translation>{count} Aufzeichnung</translation>
    </message>
    <message>
        <source>{count} recordings</source>
        <extracomment>ui</extracomment>
        <translation>{count} Aufzeichnungen</translation>
    </message>
    <message>
        <source>{recordings}: whose are they?</source>
        <extracomment>ui</extracomment>
        <translation>{recordings}: von wem sind sie?</translation>
    </message>
    <message>
        <source>Comparing with the runs on record</source>
        <extracomment>ui</extracomment>
        <translation>Vergleich mit den Läufen in der Akte</translation>
    </message>
    <message>
        <source>… and the {rest} older runs</source>
        <extracomment>ui</extracomment>
        <translation>… und die {rest} älteren Läufe</translation>
    </message>
    <message>
        <source>{runs} on record already</source>
        <extracomment>ui</extracomment>
        <translation>{runs} schon in der Akte</translation>
    </message>
    <message>
        <source>{count} new run</source>
        <extracomment>ui</extracomment>
        <translation>{count} neuer Lauf</translation>
    </message>
    <message>
        <source>{count} new runs</source>
        <extracomment>ui</extracomment>
        <translation>{count} neue Läufe</translation>
    </message>
    <message>
        <source>{runs}. Nothing is saved yet.</source>
        <extracomment>ui</extracomment>
        <translation>{runs}. Noch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>Add {runs}</source>
        <extracomment>ui</extracomment>
        <translation>{runs} hinzufügen</translation>
    </message>
    <message>
        <source>Adding the runs</source>
        <extracomment>ui</extracomment>
        <translation>Die Läufe werden hinzugefügt</translation>
    </message>
    <message>
        <source>{runs} added.</source>
        <extracomment>ui</extracomment>
        <translation>{runs} hinzugefügt.</translation>
    </message>
    <message>
        <source>Nothing was added: {error}</source>
        <extracomment>ui</extracomment>
        <translation>Nichts wurde hinzugefügt: {error}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was added.</source>
        <extracomment>ui</extracomment>
        <translation>Abgebrochen. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Whose runs are these?</source>
        <extracomment>ui</extracomment>
        <translation>Wessen Läufe sind das?</translation>
    </message>
    <message>
        <source>About the files</source>
        <extracomment>ui</extracomment>
        <translation>Zu den Dateien</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <extracomment>ui</extracomment>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>the record was changed meanwhile. Choose the file again.</source>
        <extracomment>ui</extracomment>
        <translation>Die Akte wurde inzwischen geändert. Bitte wählen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>The passphrase, or the recovery phrase</source>
        <extracomment>ui</extracomment>
        <translation>Die Passphrase oder die Wiederherstellungsphrase</translation>
    </message>
    <message>
        <source>The new passphrase</source>
        <extracomment>ui</extracomment>
        <translation>Die neue Passphrase</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <extracomment>ui</extracomment>
        <translation>Dieselbe Passphrase noch einmal</translation>
    </message>
    <message>
        <source>Suggest five words</source>
        <extracomment>ui</extracomment>
        <translation>Fünf Wörter vorschlagen</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <extracomment>ui</extracomment>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>The record is closed for a moment. Backups made before still open with the old passphrase: keep it until they have rotated out.</source>
        <extracomment>ui</extracomment>
        <translation>Die Akte wird kurz geschlossen. Frühere Sicherungen öffnen sich weiter mit der alten Passphrase: Bewahren Sie sie auf, bis diese Sicherungen abgelöst sind.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <extracomment>ui</extracomment>
        <translation>Die beiden Passphrasen unterscheiden sich.</translation>
    </message>
    <message>
        <source>Type the passphrase of this record.</source>
        <extracomment>ui</extracomment>
        <translation>Tippen Sie die Passphrase dieser Akte.</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <extracomment>ui</extracomment>
        <translation>Passphrase wird geändert</translation>
    </message>
    <message>
        <source>A copy of the record under the new one is made and tried. This takes seconds.</source>
        <extracomment>ui</extracomment>
        <translation>Eine Kopie der Akte unter der neuen wird gemacht und geprüft. Das dauert Sekunden.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <extracomment>ui</extracomment>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>RehabDesk recovery sheet</source>
        <extracomment>ui</extracomment>
        <translation>RehabDesk Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>Saved. Print it, then delete the file: it opens every record.</source>
        <extracomment>ui</extracomment>
        <translation>Gespeichert. Drucken Sie es und löschen Sie dann die Datei: Sie öffnet jede Akte.</translation>
    </message>
    <message>
        <source>The last two groups, read from the paper</source>
        <extracomment>ui</extracomment>
        <translation>Die letzten zwei Gruppen, vom Papier gelesen</translation>
    </message>
    <message>
        <source>This sheet is my second key</source>
        <extracomment>ui</extracomment>
        <translation>Dieses Blatt ist mein zweiter Schlüssel</translation>
    </message>
    <message>
        <source>A forgotten passphrase can’t be recovered without this sheet. Print it, keep it away from this computer, and type its end back to show that it can be read. A sheet made before stops working.</source>
        <extracomment>ui</extracomment>
        <translation>Ohne dieses Blatt ist eine vergessene Passphrase verloren. Drucken Sie es, bewahren Sie es nicht bei diesem Computer auf, und tippen Sie sein Ende zurück, um zu zeigen, dass es lesbar ist. Ein früheres Blatt wird ungültig.</translation>
    </message>
    <message>
        <source>That is not the end of this phrase. Look at the paper.</source>
        <extracomment>ui</extracomment>
        <translation>Das ist nicht das Ende dieser Phrase. Sehen Sie auf das Papier.</translation>
    </message>
    <message>
        <source>Making the second key</source>
        <extracomment>ui</extracomment>
        <translation>Zweiter Schlüssel wird erstellt</translation>
    </message>
    <message>
        <source>The recovery sheet opens this record from now on.</source>
        <extracomment>ui</extracomment>
        <translation>Das Wiederherstellungsblatt öffnet diese Akte ab jetzt.</translation>
    </message>
    <message>
        <source>RehabDesk keys</source>
        <extracomment>ui</extracomment>
        <translation>RehabDesk Tasten</translation>
    </message>
    <message>
        <source>Patient {setdefault}</source>
        <extracomment>ui</extracomment>
        <translation>Person {setdefault}</translation>
    </message>
    <message>
        <source>This is not a number. Type one such as 12 or 7.5, or leave it empty.</source>
        <extracomment>ui</extracomment>
        <translation>Das ist keine Zahl. Tippen Sie eine, etwa 12 oder 7.5, oder lassen Sie es leer.</translation>
    </message>
    <message>
        <source>3 Aug, 3 weeks ago, mid-August, unknown</source>
        <extracomment>ui</extracomment>
        <translation>3 Aug, 3 weeks ago, mid-August, unknown</translation>
    </message>
    <message>
        <source>As the patient puts it: {examples}</source>
        <extracomment>ui</extracomment>
        <translation>Wie die Person es sagt: {examples}</translation>
    </message>
    <message>
        <source>Reports</source>
        <extracomment>ui</extracomment>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Hand over</source>
        <extracomment>ui</extracomment>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Open a patient from the caseload first</source>
        <extracomment>ui</extracomment>
        <translation>Öffnen Sie zuerst jemanden aus der Patientenliste</translation>
    </message>
    <message>
        <source>The patient opened last</source>
        <extracomment>ui</extracomment>
        <translation>Die zuletzt geöffnete Akte</translation>
    </message>
    <message>
        <source>Appointments</source>
        <extracomment>ui</extracomment>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>ui</extracomment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Nobody by that name</source>
        <extracomment>ui</extracomment>
        <translation>Niemand mit diesem Namen</translation>
    </message>
    <message>
        <source>Esc shows everyone.</source>
        <extracomment>ui</extracomment>
        <translation>Esc zeigt alle.</translation>
    </message>
    <message>
        <source>Set the day</source>
        <extracomment>ui</extracomment>
        <translation>Tag festlegen</translation>
    </message>
    <message>
        <source>My passphrase…</source>
        <extracomment>ui</extracomment>
        <translation>Meine Passphrase…</translation>
    </message>
    <message>
        <source>{name}: {day}</source>
        <extracomment>ui</extracomment>
        <translation>{name}: {day}</translation>
    </message>
    <message>
        <source>Another passphrase</source>
        <extracomment>ui</extracomment>
        <translation>Andere Passphrase</translation>
    </message>
    <message>
        <source>Not saved: somebody changed this episode meanwhile. It was read again.</source>
        <extracomment>ui</extracomment>
        <translation>Nicht gespeichert: Jemand hat diese Episode inzwischen geändert. Sie wurde neu gelesen.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>ui</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Why? {title}</source>
        <extracomment>ui</extracomment>
        <translation>Warum? {title}</translation>
    </message>
    <message>
        <source>{words}: {new} new, {discharged} discharged</source>
        <extracomment>ui</extracomment>
        <translation>{words}: {new} neu, {discharged} abgeschlossen</translation>
    </message>
    <message>
        <source>New and discharged by month</source>
        <extracomment>ui</extracomment>
        <translation>Neu und abgeschlossen nach Monat</translation>
    </message>
    <message>
        <source>By month</source>
        <extracomment>ui</extracomment>
        <translation>Nach Monat</translation>
    </message>
    <message>
        <source>the {months} months to {last}</source>
        <extracomment>ui</extracomment>
        <translation>die {months} Monate bis {last}</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>ui</extracomment>
        <translation>Auswertung speichern</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <extracomment>ui</extracomment>
        <translation>Auswertung wird geschrieben</translation>
    </message>
    <message>
        <source>Report saved: {name}</source>
        <extracomment>ui</extracomment>
        <translation>Auswertung gespeichert: {name}</translation>
    </message>
    <message>
        <source>RehabDesk report</source>
        <extracomment>ui</extracomment>
        <translation>RehabDesk Auswertung</translation>
    </message>
    <message>
        <source>{isoformat} to {isoformat2}</source>
        <extracomment>ui</extracomment>
        <translation>{isoformat} bis {isoformat2}</translation>
    </message>
    <message>
        <source>Report {days}.{suffix}</source>
        <extracomment>ui</extracomment>
        <translation>Auswertung {days}.{suffix}</translation>
    </message>
    <message>
        <source>Report written: {name}</source>
        <extracomment>ui</extracomment>
        <translation>Auswertung geschrieben: {name}</translation>
    </message>
    <message>
        <source>Excel…</source>
        <extracomment>ui</extracomment>
        <translation>Excel …</translation>
    </message>
    <message>
        <source>Ctrl E</source>
        <extracomment>ui</extracomment>
        <translation>Strg E</translation>
    </message>
    <message>
        <source>Ctrl S</source>
        <extracomment>ui</extracomment>
        <translation>Strg S</translation>
    </message>
    <message>
        <source>Ctrl P</source>
        <extracomment>ui</extracomment>
        <translation>Strg P</translation>
    </message>
    <message>
        <source>Counting</source>
        <extracomment>ui</extracomment>
        <translation>Es wird gezählt</translation>
    </message>
    <message>
        <source>{words}, as recorded on {on}</source>
        <extracomment>ui</extracomment>
        <translation>{words}, Stand der Akten {on}</translation>
    </message>
    <message>
        <source>Not counted</source>
        <extracomment>ui</extracomment>
        <translation>Nicht gezählt</translation>
    </message>
    <message>
        <source>You stopped it. Nothing was changed.</source>
        <extracomment>ui</extracomment>
        <translation>Sie haben es angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Count again</source>
        <extracomment>ui</extracomment>
        <translation>Neu zählen</translation>
    </message>
    <message>
        <source>Nobody in care</source>
        <extracomment>ui</extracomment>
        <translation>Niemand in Behandlung</translation>
    </message>
    <message>
        <source>No episode was in care in this period.</source>
        <extracomment>ui</extracomment>
        <translation>Keine Episode war in diesem Zeitraum in Behandlung.</translation>
    </message>
    <message>
        <source>Type both days.</source>
        <extracomment>ui</extracomment>
        <translation>Tippen Sie beide Tage.</translation>
    </message>
    <message>
        <source>The period begins after today.</source>
        <extracomment>ui</extracomment>
        <translation>Der Zeitraum beginnt nach heute.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <extracomment>ui</extracomment>
        <translation>Wird gesichert</translation>
    </message>
    <message>
        <source>No backup was made: {error}</source>
        <extracomment>ui</extracomment>
        <translation>Keine Sicherung gemacht: {error}</translation>
    </message>
    <message>
        <source>Nobody here has a PIN yet. Each sets their own: Settings, Staff.</source>
        <extracomment>ui</extracomment>
        <translation>Hier hat noch niemand eine PIN. Jede Person legt ihre eigene fest: Einstellungen, Team.</translation>
    </message>
    <message>
        <source> What stood there is kept as {name}.</source>
        <extracomment>ui</extracomment>
        <translation> Was dort stand, ist als {name} aufbewahrt.</translation>
    </message>
    <message>
        <source>The backup was put back.{kept}</source>
        <extracomment>ui</extracomment>
        <translation>Die Sicherung wurde zurückgespielt.{kept}</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <extracomment>ui</extracomment>
        <translation>Die Passphrase wurde geändert.</translation>
    </message>
    <message>
        <source>Opening could not be noted. {error}</source>
        <extracomment>ui</extracomment>
        <translation>Das Öffnen konnte nicht vermerkt werden. {error}</translation>
    </message>
    <message>
        <source>Choose a second place…</source>
        <extracomment>ui</extracomment>
        <translation>Zweiten Ort wählen …</translation>
    </message>
    <message>
        <source>No second place</source>
        <extracomment>ui</extracomment>
        <translation>Kein zweiter Ort</translation>
    </message>
    <message>
        <source>A backup is made by itself once a day and when the app closes, encrypted with the same passphrase; it counts once it was put back for a trial and found whole. 7 days, 5 weeks and 12 months are kept.</source>
        <extracomment>ui</extracomment>
        <translation>Gesichert wird von selbst einmal am Tag und beim Schließen, mit derselben Passphrase verschlüsselt; eine Sicherung zählt erst, wenn sie zur Probe zurückgespielt und für vollständig befunden wurde. Aufbewahrt werden 7 Tage, 5 Wochen und 12 Monate.</translation>
    </message>
    <message>
        <source>Put back a backup…</source>
        <extracomment>ui</extracomment>
        <translation>Sicherung zurückspielen …</translation>
    </message>
    <message>
        <source>{count} backup</source>
        <extracomment>ui</extracomment>
        <translation>{count} Sicherung</translation>
    </message>
    <message>
        <source>{count} backups</source>
        <extracomment>ui</extracomment>
        <translation>{count} Sicherungen</translation>
    </message>
    <message>
        <source>{count} in {folder}</source>
        <extracomment>ui</extracomment>
        <translation>{count} in {folder}</translation>
    </message>
    <message>
        <source>And in {folder}</source>
        <extracomment>ui</extracomment>
        <translation>Und in {folder}</translation>
    </message>
    <message>
        <source>A second place, such as another drive, survives the loss of this computer.</source>
        <extracomment>ui</extracomment>
        <translation>Ein zweiter Ort, etwa ein anderes Laufwerk, übersteht den Verlust dieses Computers.</translation>
    </message>
    <message>
        <source>The second place for backups</source>
        <extracomment>ui</extracomment>
        <translation>Der zweite Ort für Sicherungen</translation>
    </message>
    <message>
        <source>Erasing</source>
        <extracomment>ui</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>The record is erased.</source>
        <extracomment>ui</extracomment>
        <translation>Die Akte ist gelöscht.</translation>
    </message>
    <message>
        <source>No byte of what was erased is left in the database.</source>
        <extracomment>ui</extracomment>
        <translation>Von dem Gelöschten ist kein Byte mehr in der Datenbank.</translation>
    </message>
    <message>
        <source>Another window has the record open, or the disk is full: try again then.</source>
        <extracomment>ui</extracomment>
        <translation>Ein anderes Fenster hat die Akte offen, oder der Datenträger ist voll: Versuchen Sie es danach noch einmal.</translation>
    </message>
    <message>
        <source>Why it is erased before its time</source>
        <extracomment>ui</extracomment>
        <translation>Warum sie vor Ablauf der Frist gelöscht wird</translation>
    </message>
    <message>
        <source>This stays in the audit trail: leave the name and the number out.</source>
        <extracomment>ui</extracomment>
        <translation>Das bleibt im Protokoll: Lassen Sie Namen und Nummer weg.</translation>
    </message>
    <message>
        <source>To confirm, type the patient's number</source>
        <extracomment>ui</extracomment>
        <translation>Zur Bestätigung die Patientennummer tippen</translation>
    </message>
    <message>
        <source>Erase this record for good</source>
        <extracomment>ui</extracomment>
        <translation>Diese Akte endgültig löschen</translation>
    </message>
    <message>
        <source>Its time was over on {day}.</source>
        <extracomment>ui</extracomment>
        <translation>Die Frist war am {day} abgelaufen.</translation>
    </message>
    <message>
        <source>It is kept until {day}.</source>
        <extracomment>ui</extracomment>
        <translation>Sie wird bis {day} aufbewahrt.</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <extracomment>ui</extracomment>
        <translation>Sperre aufheben</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <extracomment>ui</extracomment>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Names are hidden: show them first.</source>
        <extracomment>ui</extracomment>
        <translation>Namen sind verborgen: Zeigen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Say why it is kept: a complaint, a claim.</source>
        <extracomment>ui</extracomment>
        <translation>Sagen Sie, warum sie bleibt: eine Beschwerde, ein Anspruch.</translation>
    </message>
    <message>
        <source>Hold: kept whatever the day, because of</source>
        <extracomment>ui</extracomment>
        <translation>Sperre: wird unabhängig von der Frist aufbewahrt wegen</translation>
    </message>
    <message>
        <source>A complaint, a claim, an inquiry. A record on hold can't be erased.</source>
        <extracomment>ui</extracomment>
        <translation>Eine Beschwerde, ein Anspruch, eine Untersuchung. Eine gesperrte Akte kann nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>Everything kept of this patient goes: the record, what was typed and not saved, issued letters, and what the history tells. It can't be undone.</source>
        <extracomment>ui</extracomment>
        <translation>Alles zu dieser Person geht: die Akte, Getipptes und nicht Gespeichertes, ausgestellte Briefe und was der Verlauf erzählt. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>What stays: that a record was erased, by whom, when, and the reason.</source>
        <extracomment>ui</extracomment>
        <translation>Was bleibt: dass eine Akte gelöscht wurde, von wem, wann und der Grund.</translation>
    </message>
    <message>
        <source>What it can't reach: backups, and files you exported or printed. Another patient's notes may name this one.</source>
        <extracomment>ui</extracomment>
        <translation>Was es nicht erreicht: Sicherungen und Dateien, die Sie exportiert oder gedruckt haben. Notizen zu anderen Patienten können diese Person nennen.</translation>
    </message>
    <message>
        <source>The record is erased. The audit trail says that one was, and when.</source>
        <extracomment>ui</extracomment>
        <translation>Die Akte ist gelöscht. Das Protokoll sagt, dass eine gelöscht wurde und wann.</translation>
    </message>
    <message>
        <source>Its bytes on the server, and in the server's backups, are its keeper's to wipe.</source>
        <extracomment>ui</extracomment>
        <translation>Ihre Bytes auf dem Server und in dessen Sicherungen muss entfernen, wer ihn betreut.</translation>
    </message>
    <message>
        <source>No byte of it is left in the database.</source>
        <extracomment>ui</extracomment>
        <translation>Kein Byte davon ist mehr in der Datenbank.</translation>
    </message>
    <message>
        <source>Its bytes may still be in the database, because another window has it open or the disk is full: mend that, then finish in Settings.</source>
        <extracomment>ui</extracomment>
        <translation>Ihre Bytes können noch in der Datenbank sein, weil ein anderes Fenster sie offen hat oder der Datenträger voll ist: Beheben Sie das und beenden Sie das Löschen in den Einstellungen.</translation>
    </message>
    <message>
        <source>Older copies beside the database still hold it: {names}.</source>
        <extracomment>ui</extracomment>
        <translation>Ältere Kopien neben der Datenbank enthalten sie noch: {names}.</translation>
    </message>
    <message>
        <source>Backups, and files written before, still hold it.</source>
        <extracomment>ui</extracomment>
        <translation>Sicherungen und früher geschriebene Dateien enthalten sie noch.</translation>
    </message>
    <message>
        <source>This record has no passphrase.</source>
        <extracomment>ui</extracomment>
        <translation>Diese Akte hat keine Passphrase.</translation>
    </message>
    <message>
        <source>The recovery sheet of {day} opens this record, too.</source>
        <extracomment>ui</extracomment>
        <translation>Auch das Wiederherstellungsblatt vom {day} öffnet diese Akte.</translation>
    </message>
    <message>
        <source>No recovery sheet: a forgotten passphrase can’t be recovered.</source>
        <extracomment>ui</extracomment>
        <translation>Kein Wiederherstellungsblatt: Eine vergessene Passphrase ist verloren.</translation>
    </message>
    <message>
        <source>Logo of the clinic</source>
        <extracomment>ui</extracomment>
        <translation>Logo der Praxis</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <extracomment>ui</extracomment>
        <translation>Logo wählen …</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <extracomment>ui</extracomment>
        <translation>Logo entfernen</translation>
    </message>
    <message>
        <source>PNG, JPEG or SVG up to 1 MB; it stands in the corner of summaries and letters.</source>
        <extracomment>ui</extracomment>
        <translation>PNG, JPEG oder SVG bis 1 MB; es steht in der Ecke von Berichten und Briefen.</translation>
    </message>
    <message>
        <source>The file can't be read: {error}</source>
        <extracomment>ui</extracomment>
        <translation>Die Datei ist nicht lesbar: {error}</translation>
    </message>
    <message>
        <source>Logo saved</source>
        <extracomment>ui</extracomment>
        <translation>Logo gespeichert</translation>
    </message>
    <message>
        <source>Logo removed</source>
        <extracomment>ui</extracomment>
        <translation>Logo entfernt</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <extracomment>ui</extracomment>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <extracomment>ui</extracomment>
        <translation>Bilder (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>As the computer</source>
        <extracomment>ui</extracomment>
        <translation>Wie der Computer</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>ui</extracomment>
        <translation>English</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <extracomment>ui</extracomment>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <extracomment>ui</extracomment>
        <translation>Kilometer</translation>
    </message>
    <message>
        <source>Miles</source>
        <extracomment>ui</extracomment>
        <translation>Meilen</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>ui</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>ui</extracomment>
        <translation>Design</translation>
    </message>
    <message>
        <source>Text and controls</source>
        <extracomment>ui</extracomment>
        <translation>Text und Bedienelemente</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>ui</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Days are written as</source>
        <extracomment>ui</extracomment>
        <translation>Tage werden geschrieben als</translation>
    </message>
    <message>
        <source>Distances</source>
        <extracomment>ui</extracomment>
        <translation>Entfernungen</translation>
    </message>
    <message>
        <source>Keep the screen still: nothing moves by itself</source>
        <extracomment>ui</extracomment>
        <translation>Bildschirm ruhig halten: nichts bewegt sich von selbst</translation>
    </message>
    <message>
        <source>Start again now</source>
        <extracomment>ui</extracomment>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>{size} % is put on when the app starts again. What you typed is kept.</source>
        <extracomment>ui</extracomment>
        <translation>{size} % gilt, sobald die App neu startet. Was Sie getippt haben, bleibt.</translation>
    </message>
    <message>
        <source>The language changes when the app starts again. What you typed is kept.</source>
        <extracomment>ui</extracomment>
        <translation>Die Sprache wechselt, sobald die App neu startet. Was Sie getippt haben, bleibt.</translation>
    </message>
    <message>
        <source>Days are written that way when the app starts again.</source>
        <extracomment>ui</extracomment>
        <translation>So werden Tage geschrieben, sobald die App neu startet.</translation>
    </message>
    <message>
        <source>The unit of distances changes when the app starts again.</source>
        <extracomment>ui</extracomment>
        <translation>Die Einheit der Entfernungen wechselt, sobald die App neu startet.</translation>
    </message>
    <message>
        <source>Look</source>
        <extracomment>ui</extracomment>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Kept on this computer, for everybody who works at it.</source>
        <extracomment>ui</extracomment>
        <translation>Gilt auf diesem Computer, für alle, die daran arbeiten.</translation>
    </message>
    <message>
        <source>Ctrl + and Ctrl −; Ctrl 0 is 100 %</source>
        <extracomment>ui</extracomment>
        <translation>Strg + und Strg −; Strg 0 ist 100 %</translation>
    </message>
    <message>
        <source>Workbooks stay in English: others read them</source>
        <extracomment>ui</extracomment>
        <translation>Arbeitsmappen bleiben englisch: Andere lesen sie</translation>
    </message>
    <message>
        <source>A day typed in figures is read the same way; files keep 2026-03-02</source>
        <extracomment>ui</extracomment>
        <translation>Ein in Ziffern getippter Tag wird ebenso gelesen; Dateien behalten 2026-03-02</translation>
    </message>
    <message>
        <source>Shown and typed so; records and workbooks stay in km</source>
        <extracomment>ui</extracomment>
        <translation>So gezeigt und getippt; Akten und Arbeitsmappen bleiben in km</translation>
    </message>
    <message>
        <source>A4</source>
        <extracomment>ui</extracomment>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <extracomment>ui</extracomment>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>ui</extracomment>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Save letterhead</source>
        <extracomment>ui</extracomment>
        <translation>Briefkopf speichern</translation>
    </message>
    <message>
        <source>Save clinician</source>
        <extracomment>ui</extracomment>
        <translation>Therapeut/in speichern</translation>
    </message>
    <message>
        <source>Letterhead saved</source>
        <extracomment>ui</extracomment>
        <translation>Briefkopf gespeichert</translation>
    </message>
    <message>
        <source>Letters are made for {paper}</source>
        <extracomment>ui</extracomment>
        <translation>Briefe werden für {paper} gemacht</translation>
    </message>
    <message>
        <source>Clinician saved</source>
        <extracomment>ui</extracomment>
        <translation>Therapeut/in gespeichert</translation>
    </message>
    <message>
        <source>Back up the record</source>
        <extracomment>ui</extracomment>
        <translation>Die Akte sichern</translation>
    </message>
    <message>
        <source>RehabDesk backup {isoformat}.rehabdesk</source>
        <extracomment>ui</extracomment>
        <translation>RehabDesk Sicherung {isoformat}.rehabdesk</translation>
    </message>
    <message>
        <source>Backed up and checked: {name}</source>
        <extracomment>ui</extracomment>
        <translation>Gesichert und geprüft: {name}</translation>
    </message>
    <message>
        <source>The clinic on paper</source>
        <extracomment>ui</extracomment>
        <translation>Die Praxis auf Papier</translation>
    </message>
    <message>
        <source>Clinic</source>
        <extracomment>ui</extracomment>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>Who signs</source>
        <extracomment>ui</extracomment>
        <translation>Wer unterschreibt</translation>
    </message>
    <message>
        <source>Everyone who signs</source>
        <extracomment>ui</extracomment>
        <translation>Alle, die unterschreiben</translation>
    </message>
    <message>
        <source>Role on paper</source>
        <extracomment>ui</extracomment>
        <translation>Berufsbezeichnung</translation>
    </message>
    <message>
        <source>Registration number</source>
        <extracomment>ui</extracomment>
        <translation>Registrierungsnummer</translation>
    </message>
    <message>
        <source>Backup</source>
        <extracomment>ui</extracomment>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>No setting says that.</source>
        <extracomment>ui</extracomment>
        <translation>Keine Einstellung sagt das.</translation>
    </message>
    <message>
        <source>Someone new…</source>
        <extracomment>ui</extracomment>
        <translation>Jemand Neues …</translation>
    </message>
    <message>
        <source>The screen is emptied and the key forgotten; opening asks for the passphrase again.</source>
        <extracomment>ui</extracomment>
        <translation>Der Bildschirm wird geleert und der Schlüssel vergessen; zum Öffnen wird die Passphrase wieder verlangt.</translation>
    </message>
    <message>
        <source>Every change, every opening of a record and all that left it: who, when, old and new. It is checked at each start.</source>
        <extracomment>ui</extracomment>
        <translation>Jede Änderung, jedes Öffnen einer Akte und alles, was sie verlassen hat: wer, wann, alt und neu. Der Audit-Trail wird bei jedem Start geprüft.</translation>
    </message>
    <message>
        <source>This record has no passphrase, so it can’t be locked.</source>
        <extracomment>ui</extracomment>
        <translation>Diese Akte hat keine Passphrase und kann darum nicht gesperrt werden.</translation>
    </message>
    <message>
        <source>{one} min</source>
        <extracomment>ui</extracomment>
        <translation>{one} min</translation>
    </message>
    <message>
        <source>Lock when nobody is there for</source>
        <extracomment>ui</extracomment>
        <translation>Sperren, wenn niemand da ist, nach</translation>
    </message>
    <message>
        <source>When nobody is there for</source>
        <extracomment>ui</extracomment>
        <translation>Wenn niemand da ist, nach</translation>
    </message>
    <message>
        <source>Open the audit trail</source>
        <extracomment>ui</extracomment>
        <translation>Audit-Trail öffnen</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <extracomment>ui</extracomment>
        <translation>Audit-Trail</translation>
    </message>
    <message>
        <source>List the records past their time</source>
        <extracomment>ui</extracomment>
        <translation>Akten mit abgelaufener Frist auflisten</translation>
    </message>
    <message>
        <source>Records past their time</source>
        <extracomment>ui</extracomment>
        <translation>Akten mit abgelaufener Frist</translation>
    </message>
    <message>
        <source>Look at this record…</source>
        <extracomment>ui</extracomment>
        <translation>Diese Akte ansehen…</translation>
    </message>
    <message>
        <source>A record was erased whose bytes may still be in the database.</source>
        <extracomment>ui</extracomment>
        <translation>Es wurde eine Akte gelöscht, deren Bytes noch in der Datenbank sein können.</translation>
    </message>
    <message>
        <source>Wipe them now</source>
        <extracomment>ui</extracomment>
        <translation>Jetzt entfernen</translation>
    </message>
    <message>
        <source>Looking through the records</source>
        <extracomment>ui</extracomment>
        <translation>Akten werden durchgesehen</translation>
    </message>
    <message>
        <source>{who}, over since {day}
{because}</source>
        <extracomment>ui</extracomment>
        <translation>{who}, abgelaufen seit {day}
{because}</translation>
    </message>
    <message>
        <source>{records} past their time.</source>
        <extracomment>ui</extracomment>
        <translation>{records} mit abgelaufener Frist.</translation>
    </message>
    <message>
        <source>{count} record</source>
        <extracomment>ui</extracomment>
        <translation>{count} Akte</translation>
    </message>
    <message>
        <source>{count} records</source>
        <extracomment>ui</extracomment>
        <translation>{count} Akten</translation>
    </message>
    <message>
        <source>No record is past its time.</source>
        <extracomment>ui</extracomment>
        <translation>Keine Akte hat eine abgelaufene Frist.</translation>
    </message>
    <message>
        <source>How long records are kept</source>
        <extracomment>ui</extracomment>
        <translation>Wie lange Akten aufbewahrt werden</translation>
    </message>
    <message>
        <source>Eight years after the last contact, in Scotland six; of a child to the 25th or 26th birthday. Nothing is erased by itself: records past their time are listed, and a person decides. A record on hold, and that of a patient who died, is not listed.</source>
        <extracomment>ui</extracomment>
        <translation>Acht Jahre nach dem letzten Kontakt, in Schottland sechs; bei einem Kind bis zum 25. oder 26. Geburtstag. Nichts wird von selbst gelöscht: Akten mit abgelaufener Frist werden aufgelistet, ein Mensch entscheidet. Gesperrte Akten und die von Verstorbenen werden nicht aufgelistet.</translation>
    </message>
    <message>
        <source>By the rule of</source>
        <extracomment>ui</extracomment>
        <translation>Nach der Regel von</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <extracomment>ui</extracomment>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Look through all of it again</source>
        <extracomment>ui</extracomment>
        <translation>Alles noch einmal durchsehen</translation>
    </message>
    <message>
        <source>Watch none</source>
        <extracomment>ui</extracomment>
        <translation>Keinen beobachten</translation>
    </message>
    <message>
        <source>Folder of run files</source>
        <extracomment>ui</extracomment>
        <translation>Ordner der Laufdateien</translation>
    </message>
    <message>
        <source>New .fit, .gpx, .tcx, .csv and .zip files there are announced at the bottom of the window; nothing is saved before you look. All in a folder inside it is one patient's: whose is asked once.</source>
        <extracomment>ui</extracomment>
        <translation>Neue .fit-, .gpx-, .tcx-, .csv- und .zip-Dateien dort werden unten im Fenster gemeldet; nichts wird gespeichert, bevor Sie es ansehen. Alles in einem Ordner darin gehört einem Patienten: Wem, wird einmal gefragt.</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <extracomment>ui</extracomment>
        <translation>Kein Ordner wird beobachtet.</translation>
    </message>
    <message>
        <source>The folder of run files</source>
        <extracomment>ui</extracomment>
        <translation>Der Ordner der Laufdateien</translation>
    </message>
    <message>
        <source>Search settings</source>
        <extracomment>ui</extracomment>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Own snippets, one a line</source>
        <extracomment>ui</extracomment>
        <translation>Eigene Textbausteine, einer je Zeile</translation>
    </message>
    <message>
        <source>;nf No flare since the last visit.</source>
        <extracomment>ui</extracomment>
        <translation>;nf Kein Schub seit dem letzten Termin.</translation>
    </message>
    <message>
        <source>Save snippets</source>
        <extracomment>ui</extracomment>
        <translation>Textbausteine speichern</translation>
    </message>
    <message>
        <source>From the conditions' own words: {told}</source>
        <extracomment>ui</extracomment>
        <translation>Aus den Wörtern der Krankheitsbilder: {told}</translation>
    </message>
    <message>
        <source>Snippets saved</source>
        <extracomment>ui</extracomment>
        <translation>Textbausteine gespeichert</translation>
    </message>
    <message>
        <source>Snippets for notes</source>
        <extracomment>ui</extracomment>
        <translation>Textbausteine für Notizen</translation>
    </message>
    <message>
        <source>In a note, ;nf and Space writes the words kept as nf. One a line; your own letters go before a condition's.</source>
        <extracomment>ui</extracomment>
        <translation>In einer Notiz schreiben ;nf und die Leertaste die unter nf abgelegten Wörter. Einer je Zeile; Ihre eigenen Kürzel gehen denen eines Krankheitsbilds vor.</translation>
    </message>
    <message>
        <source>Add and change people…</source>
        <extracomment>ui</extracomment>
        <translation>Personen hinzufügen und ändern…</translation>
    </message>
    <message>
        <source>Staff</source>
        <extracomment>ui</extracomment>
        <translation>Team</translation>
    </message>
    <message>
        <source>One passphrase, and whoever knows it may do everything. Add people to give each their own, with the rights of a clinician, a student or reception.</source>
        <extracomment>ui</extracomment>
        <translation>Eine Passphrase, und wer sie kennt, darf alles. Fügen Sie Personen hinzu, damit jede ihre eigene hat, mit den Rechten für Behandlung, Praktikum oder Empfang.</translation>
    </message>
    <message>
        <source>This record has no passphrase, so it can’t tell its staff apart.</source>
        <extracomment>ui</extracomment>
        <translation>Diese Akte hat keine Passphrase, daher kann sie das Team nicht unterscheiden.</translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>ui</extracomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>no PIN</source>
        <extracomment>ui</extracomment>
        <translation>keine PIN</translation>
    </message>
    <message>
        <source>PIN blocked: wrong too often</source>
        <extracomment>ui</extracomment>
        <translation>PIN gesperrt: zu oft falsch</translation>
    </message>
    <message>
        <source>Anonymous: pseudonyms, moved dates, no free text</source>
        <extracomment>ui</extracomment>
        <translation>Anonym: Pseudonyme, verschobene Daten, kein Freitext</translation>
    </message>
    <message>
        <source>Tables as CSV…</source>
        <extracomment>ui</extracomment>
        <translation>Tabellen als CSV…</translation>
    </message>
    <message>
        <source>FHIR bundle…</source>
        <extracomment>ui</extracomment>
        <translation>FHIR-Bundle…</translation>
    </message>
    <message>
        <source>One CSV file a table, zipped, with a page that says what each column means; or measurements and imaging as a FHIR R4 bundle. Neither is encrypted. That it was written is noted in the audit trail.</source>
        <extracomment>ui</extracomment>
        <translation>Je Tabelle eine CSV-Datei, gezippt, mit einer Seite, die jede Spalte erklärt; oder Messwerte und Bildgebung als FHIR-R4-Bundle. Beides ist nicht verschlüsselt. Dass es geschrieben wurde, steht im Protokoll.</translation>
    </message>
    <message>
        <source>For other programs</source>
        <extracomment>ui</extracomment>
        <translation>Für andere Programme</translation>
    </message>
    <message>
        <source>Tables as CSV</source>
        <extracomment>ui</extracomment>
        <translation>Tabellen als CSV</translation>
    </message>
    <message>
        <source>Writing the tables</source>
        <extracomment>ui</extracomment>
        <translation>Tabellen werden geschrieben</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <extracomment>ui</extracomment>
        <translation>Geschrieben: {name}</translation>
    </message>
    <message>
        <source>Save {id}</source>
        <extracomment>ui</extracomment>
        <translation>{id} speichern</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>ui</extracomment>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset {id} to {default}</source>
        <extracomment>ui</extracomment>
        <translation>{id} auf {default} zurücksetzen</translation>
    </message>
    <message>
        <source>Changed; default</source>
        <extracomment>ui</extracomment>
        <translation>Geändert; Vorgabe</translation>
    </message>
    <message>
        <source>Default</source>
        <extracomment>ui</extracomment>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>{changed} {default} · {least} to {most} · {short_source}</source>
        <extracomment>ui</extracomment>
        <translation>{changed} {default} · {least} bis {most} · {short_source}</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <extracomment>ui</extracomment>
        <translation>Das ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>Type digits.</source>
        <extracomment>ui</extracomment>
        <translation>Tippen Sie Ziffern.</translation>
    </message>
    <message>
        <source>Every day is judged by these, past days too; the decision log keeps what was shown. Each change is written down with its day and by whom. Numbers marked product policy want a registered clinician's approval.</source>
        <extracomment>ui</extracomment>
        <translation>Jeder Tag wird danach beurteilt, auch vergangene; das Entscheidungsprotokoll behält, was gezeigt wurde. Jede Änderung wird mit Tag und Person notiert. Als Produktregel bezeichnete Zahlen brauchen die Zustimmung einer zugelassenen Fachperson.</translation>
    </message>
    <message>
        <source>Pathway</source>
        <extracomment>ui</extracomment>
        <translation>Behandlungspfad</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <extracomment>ui</extracomment>
        <translation>Schwellenwerte</translation>
    </message>
    <message>
        <source>and {changes} earlier, in the audit trail</source>
        <extracomment>ui</extracomment>
        <translation>und {changes} frühere, im Audit-Protokoll</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>ui</extracomment>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Judged by {value} from now on</source>
        <extracomment>ui</extracomment>
        <translation>Ab jetzt nach {value} beurteilt</translation>
    </message>
    <message>
        <source>Back to {default}</source>
        <extracomment>ui</extracomment>
        <translation>Zurück auf {default}</translation>
    </message>
    <message>
        <source>No student’s entry waits for a countersign.</source>
        <extracomment>ui</extracomment>
        <translation>Kein Eintrag aus dem Praktikum wartet auf eine Gegenzeichnung.</translation>
    </message>
    <message>
        <source>Countersign</source>
        <extracomment>ui</extracomment>
        <translation>Gegenzeichnen</translation>
    </message>
    <message>
        <source>Open the record</source>
        <extracomment>ui</extracomment>
        <translation>Akte öffnen</translation>
    </message>
    <message>
        <source>{author} · {entries} since {day}</source>
        <extracomment>ui</extracomment>
        <translation>{author} · {entries} seit {day}</translation>
    </message>
    <message>
        <source>Only the owner of this record changes who works here.</source>
        <extracomment>ui</extracomment>
        <translation>Nur wer diese Akte besitzt, ändert das Team.</translation>
    </message>
    <message>
        <source>A PIN is for a record with staff: Settings, Staff.</source>
        <extracomment>ui</extracomment>
        <translation>Eine PIN gibt es bei einer Akte mit Team: Einstellungen, Team.</translation>
    </message>
    <message>
        <source>My PIN</source>
        <extracomment>ui</extracomment>
        <translation>Meine PIN</translation>
    </message>
    <message>
        <source>A clinician countersigns.</source>
        <extracomment>ui</extracomment>
        <translation>Gegengezeichnet wird von Behandelnden.</translation>
    </message>
    <message>
        <source>To countersign</source>
        <extracomment>ui</extracomment>
        <translation>Gegenzuzeichnen</translation>
    </message>
    <message>
        <source>Read them and countersign: {patients}.</source>
        <extracomment>ui</extracomment>
        <translation>Lesen und gegenzeichnen: {patients}.</translation>
    </message>
    <message>
        <source>A student’s entries wait for you.</source>
        <extracomment>ui</extracomment>
        <translation>Einträge aus dem Praktikum warten auf Sie.</translation>
    </message>
    <message>
        <source>Read them</source>
        <extracomment>ui</extracomment>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Who takes over?</source>
        <extracomment>ui</extracomment>
        <translation>Wer übernimmt?</translation>
    </message>
    <message>
        <source>Nothing of a patient is on screen. It stays open for a PIN until it locks.</source>
        <extracomment>ui</extracomment>
        <translation>Nichts von Patienten ist zu sehen. Die Akte bleibt für eine PIN offen, bis sie sich sperrt.</translation>
    </message>
    <message>
        <source>Take over</source>
        <extracomment>ui</extracomment>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Lock, and open with a passphrase</source>
        <extracomment>ui</extracomment>
        <translation>Sperren und mit einer Passphrase öffnen</translation>
    </message>
    <message>
        <source>Your own name</source>
        <extracomment>ui</extracomment>
        <translation>Ihr eigener Name</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>ui</extracomment>
        <translation>Person</translation>
    </message>
    <message>
        <source>Works here as</source>
        <extracomment>ui</extracomment>
        <translation>Arbeitet hier als</translation>
    </message>
    <message>
        <source>Their own passphrase</source>
        <extracomment>ui</extracomment>
        <translation>Eigene Passphrase der Person</translation>
    </message>
    <message>
        <source>You own this record.</source>
        <extracomment>ui</extracomment>
        <translation>Sie besitzen diese Akte.</translation>
    </message>
    <message>
        <source>{name} opens the record with that passphrase.</source>
        <extracomment>ui</extracomment>
        <translation>{name} öffnet die Akte mit dieser Passphrase.</translation>
    </message>
    <message>
        <source>Yes, take {name} off the staff</source>
        <extracomment>ui</extracomment>
        <translation>Ja, {name} aus dem Team nehmen</translation>
    </message>
    <message>
        <source>{name} can’t open the record any more. Change its passphrase, too, if they may have kept a copy.</source>
        <extracomment>ui</extracomment>
        <translation>{name} kann die Akte nicht mehr öffnen. Ändern Sie auch deren Passphrase, falls eine Kopie behalten worden sein könnte.</translation>
    </message>
    <message>
        <source>Only where they forgot theirs; else leave it empty.</source>
        <extracomment>ui</extracomment>
        <translation>Nur wenn die eigene vergessen wurde; sonst leer lassen.</translation>
    </message>
    <message>
        <source>15 characters or more, typed by them.</source>
        <extracomment>ui</extracomment>
        <translation>15 Zeichen oder mehr, von der Person selbst getippt.</translation>
    </message>
    <message>
        <source>I own this record</source>
        <extracomment>ui</extracomment>
        <translation>Ich besitze diese Akte</translation>
    </message>
    <message>
        <source>Add this person</source>
        <extracomment>ui</extracomment>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Take off the staff…</source>
        <extracomment>ui</extracomment>
        <translation>Aus dem Team nehmen…</translation>
    </message>
    <message>
        <source>Until now the record has one passphrase, and whoever knows it may do everything. It stays yours, and you own the record; everybody else gets their own, and does as much as they work here as.</source>
        <extracomment>ui</extracomment>
        <translation>Bisher hat die Akte eine Passphrase, und wer sie kennt, darf alles. Sie bleibt Ihre, und Sie besitzen die Akte; alle anderen bekommen eine eigene und dürfen so viel, wie ihre Aufgabe hier erlaubt.</translation>
    </message>
    <message>
        <source>Each opens the record with their own passphrase. What each may do is held on every screen and on the command line, and every entry says who made it.</source>
        <extracomment>ui</extracomment>
        <translation>Jede Person öffnet die Akte mit ihrer eigenen Passphrase. Was sie darf, gilt auf jedem Bildschirm und auf der Befehlszeile, und jeder Eintrag nennt seinen Urheber.</translation>
    </message>
    <message>
        <source>{least} to {most} digits.</source>
        <extracomment>ui</extracomment>
        <translation>{least} bis {most} Ziffern.</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <extracomment>ui</extracomment>
        <translation>Dieselbe PIN noch einmal</translation>
    </message>
    <message>
        <source>Set my PIN</source>
        <extracomment>ui</extracomment>
        <translation>PIN festlegen</translation>
    </message>
    <message>
        <source>Take my PIN away</source>
        <extracomment>ui</extracomment>
        <translation>Meine PIN entfernen</translation>
    </message>
    <message>
        <source>With a PIN you take over at a desk where somebody else has the record open (Ctrl+Shift+L). A locked record asks for your passphrase.</source>
        <extracomment>ui</extracomment>
        <translation>Mit einer PIN übernehmen Sie an einem Platz, an dem jemand anderes die Akte offen hat (Ctrl+Shift+L). Eine gesperrte Akte fragt nach Ihrer Passphrase.</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <extracomment>ui</extracomment>
        <translation>Die beiden PINs unterscheiden sich.</translation>
    </message>
    <message>
        <source>Type a PIN.</source>
        <extracomment>ui</extracomment>
        <translation>Tippen Sie eine PIN.</translation>
    </message>
    <message>
        <source>Your PIN is set.</source>
        <extracomment>ui</extracomment>
        <translation>Ihre PIN ist festgelegt.</translation>
    </message>
    <message>
        <source>You have no PIN any more.</source>
        <extracomment>ui</extracomment>
        <translation>Sie haben keine PIN mehr.</translation>
    </message>
    <message>
        <source>For more than 3 days no backup of this record was made.</source>
        <extracomment>ui</extracomment>
        <translation>Seit mehr als 3 Tagen wurde diese Akte nicht gesichert.</translation>
    </message>
    <message>
        <source>Set a passphrase that you know, and keep the sheet away from here again.</source>
        <extracomment>ui</extracomment>
        <translation>Wählen Sie eine Passphrase, die Sie kennen, und bewahren Sie das Blatt wieder woanders auf.</translation>
    </message>
    <message>
        <source>Opened with the recovery sheet.</source>
        <extracomment>ui</extracomment>
        <translation>Mit dem Wiederherstellungsblatt geöffnet.</translation>
    </message>
    <message>
        <source>No safe backup today.</source>
        <extracomment>ui</extracomment>
        <translation>Heute keine sichere Sicherung.</translation>
    </message>
    <message>
        <source>Backups have stopped.</source>
        <extracomment>ui</extracomment>
        <translation>Es wird nicht mehr gesichert.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <extracomment>ui</extracomment>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>{fault} Keep this file as it is, and put back a backup.</source>
        <extracomment>ui</extracomment>
        <translation>{fault} Lassen Sie diese Datei, wie sie ist, und spielen Sie eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>The audit trail is not whole.</source>
        <extracomment>ui</extracomment>
        <translation>Der Audit-Trail ist nicht vollständig.</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <extracomment>ui</extracomment>
        <translation>Alle Änderungen gespeichert</translation>
    </message>
    <message>
        <source>Typed, not saved yet</source>
        <extracomment>ui</extracomment>
        <translation>Getippt, noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Ctrl+K go to · F1 keys</source>
        <extracomment>ui</extracomment>
        <translation>Strg+K gehe zu · F1 Tasten</translation>
    </message>
    <message>
        <source>The last change was not saved</source>
        <extracomment>ui</extracomment>
        <translation>Die letzte Änderung wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Names hidden · Ctrl+Shift+P shows them</source>
        <extracomment>ui</extracomment>
        <translation>Namen verborgen · Strg+Umschalt+P zeigt sie</translation>
    </message>
    <message>
        <source>Clinic server</source>
        <extracomment>ui</extracomment>
        <translation>Praxisserver</translation>
    </message>
    <message>
        <source>Encrypted · this computer</source>
        <extracomment>ui</extracomment>
        <translation>Verschlüsselt · dieser Computer</translation>
    </message>
    <message>
        <source>Not encrypted · this computer</source>
        <extracomment>ui</extracomment>
        <translation>Nicht verschlüsselt · dieser Computer</translation>
    </message>
    <message>
        <source>Check this computer's date, {day}: the last entry is of {day2}</source>
        <extracomment>ui</extracomment>
        <translation>Prüfen Sie das Datum dieses Computers, {day}: Der letzte Eintrag ist vom {day2}</translation>
    </message>
    <message>
        <source>issued {at}, {code}</source>
        <extracomment>ui</extracomment>
        <translation>ausgestellt {at}, {code}</translation>
    </message>
    <message>
        <source>closed {closed_on}</source>
        <extracomment>ui</extracomment>
        <translation>geschlossen {closed_on}</translation>
    </message>
    <message>
        <source>What fits</source>
        <extracomment>ui</extracomment>
        <translation>Was passt</translation>
    </message>
    <message>
        <source>Reading who is on file</source>
        <extracomment>ui</extracomment>
        <translation>Es wird gelesen, wer erfasst ist</translation>
    </message>
    <message>
        <source>One character of this code seems misread: compare it with the page.</source>
        <extracomment>ui</extracomment>
        <translation>Ein Zeichen dieses Codes scheint falsch gelesen: Vergleichen Sie ihn mit der Seite.</translation>
    </message>
    <message>
        <source>Nobody and nothing of that name. Try fewer letters, or a number.</source>
        <extracomment>ui</extracomment>
        <translation>Niemand und nichts mit diesem Namen. Versuchen Sie weniger Buchstaben oder eine Nummer.</translation>
    </message>
    <message>
        <source>Switcher</source>
        <extracomment>ui</extracomment>
        <translation>Schnellwechsel</translation>
    </message>
    <message>
        <source>A patient's name, number or phone, or what you want to do</source>
        <extracomment>ui</extracomment>
        <translation>Name, Nummer oder Telefon einer Person, oder was Sie tun wollen</translation>
    </message>
    <message>
        <source>Patient or command</source>
        <extracomment>ui</extracomment>
        <translation>Person oder Befehl</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter take · Esc close</source>
        <extracomment>ui</extracomment>
        <translation>↑ ↓ wählen · Enter nehmen · Esc schließen</translation>
    </message>
    <message>
        <source> from the next start; Settings, Look, starts again at once</source>
        <extracomment>ui</extracomment>
        <translation> ab dem nächsten Start; Einstellungen, Darstellung, startet sofort neu</translation>
    </message>
    <message>
        <source>Text and controls at {size} %{when}.</source>
        <extracomment>ui</extracomment>
        <translation>Text und Bedienelemente bei {size} %{when}.</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>ui</extracomment>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Everybody</source>
        <extracomment>ui</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Patient number</source>
        <extracomment>ui</extracomment>
        <translation>Patientennummer</translation>
    </message>
    <message>
        <source>Any words of an entry</source>
        <extracomment>ui</extracomment>
        <translation>Beliebige Wörter eines Eintrags</translation>
    </message>
    <message>
        <source>Whose record</source>
        <extracomment>ui</extracomment>
        <translation>Wessen Akte</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>ui</extracomment>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>ui</extracomment>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Nothing like that</source>
        <extracomment>ui</extracomment>
        <translation>Nichts dergleichen</translation>
    </message>
    <message>
        <source>No entry of the audit trail says all that is asked.</source>
        <extracomment>ui</extracomment>
        <translation>Kein Eintrag des Audit-Trails sagt alles, wonach gefragt ist.</translation>
    </message>
    <message>
        <source>Reading</source>
        <extracomment>ui</extracomment>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>The audit trail could not be read: {error}</source>
        <extracomment>ui</extracomment>
        <translation>Der Audit-Trail konnte nicht gelesen werden: {error}</translation>
    </message>
    <message>
        <source>Export the audit trail</source>
        <extracomment>ui</extracomment>
        <translation>Audit-Trail exportieren</translation>
    </message>
    <message>
        <source>Audit trail {day}.csv</source>
        <extracomment>ui</extracomment>
        <translation>Audit-Trail {day}.csv</translation>
    </message>
    <message>
        <source>Writing the audit trail</source>
        <extracomment>ui</extracomment>
        <translation>Audit-Trail wird geschrieben</translation>
    </message>
    <message>
        <source>Audit trail written: {name}</source>
        <extracomment>ui</extracomment>
        <translation>Audit-Trail geschrieben: {name}</translation>
    </message>
    <message>
        <source>Who did what, newest first. Nothing here can be changed.</source>
        <extracomment>ui</extracomment>
        <translation>Wer was getan hat, das Neueste zuerst. Nichts davon lässt sich ändern.</translation>
    </message>
    <message>
        <source>The whole entry</source>
        <extracomment>ui</extracomment>
        <translation>Der ganze Eintrag</translation>
    </message>
    <message>
        <source>Nothing of yours is left to undo.</source>
        <extracomment>ui</extracomment>
        <translation>Von Ihnen ist nichts mehr rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Undone: {undo_words}</source>
        <extracomment>ui</extracomment>
        <translation>Rückgängig gemacht: {undo_words}</translation>
    </message>
    <message>
        <source>Undoing</source>
        <extracomment>ui</extracomment>
        <translation>Wird rückgängig gemacht</translation>
    </message>
    <message>
        <source>Not undone: {error}</source>
        <extracomment>ui</extracomment>
        <translation>Nicht rückgängig gemacht: {error}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was undone.</source>
        <extracomment>ui</extracomment>
        <translation>Angehalten. Nichts wurde rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Somebody changed this meanwhile, so nothing was saved. What you typed is still here: note it down, close this panel and open it again.</source>
        <extracomment>ui</extracomment>
        <translation>Jemand hat dies inzwischen geändert, darum wurde nichts gespeichert. Was Sie getippt haben, ist noch hier: Notieren Sie es, schließen Sie dieses Feld und öffnen Sie es erneut.</translation>
    </message>
    <message>
        <source>Type it, such as 2 Mar 2026 or today.</source>
        <extracomment>ui</extracomment>
        <translation>Tippen Sie ihn, etwa 2. März 2026 oder heute.</translation>
    </message>
    <message>
        <source>That a record was opened could not be noted. {error}</source>
        <extracomment>ui</extracomment>
        <translation>Dass eine Akte geöffnet wurde, konnte nicht vermerkt werden. {error}</translation>
    </message>
    <message>
        <source>A record was kept at {address}, and nothing is there now: its drive may not be plugged in, or it was moved or deleted. Nothing was changed. Put back a backup, or bring the file back and try again.</source>
        <extracomment>ui</extracomment>
        <translation>Unter {address} lag eine Akte, und jetzt ist dort nichts: Vielleicht ist das Laufwerk nicht angeschlossen, oder sie wurde verschoben oder gelöscht. Es wurde nichts geändert. Spielen Sie eine Sicherung zurück, oder bringen Sie die Datei zurück und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Your data is missing</source>
        <extracomment>ui</extracomment>
        <translation>Ihre Daten fehlen</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>ui</extracomment>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>This record can’t be opened</source>
        <extracomment>ui</extracomment>
        <translation>Diese Akte lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Something went wrong, and what you did last may not have been done. What was said to be saved is saved. Details for an engineer are in {log_file}.</source>
        <extracomment>ui</extracomment>
        <translation>Etwas ging schief, und was Sie zuletzt getan haben, ist vielleicht nicht geschehen. Was als gespeichert gemeldet wurde, ist gespeichert. Einzelheiten für die Technik stehen in {log_file}.</translation>
    </message>
    <message>
        <source>Empty</source>
        <extracomment>ui</extracomment>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Import a workbook</source>
        <extracomment>ui</extracomment>
        <translation>Eine Arbeitsmappe importieren</translation>
    </message>
    <message>
        <source>Demo caseload</source>
        <extracomment>ui</extracomment>
        <translation>Demo-Patientenliste</translation>
    </message>
    <message>
        <source>15 characters or more; four or five words are good and can be remembered.</source>
        <extracomment>ui</extracomment>
        <translation>15 Zeichen oder mehr; vier oder fünf Wörter sind gut und lassen sich merken.</translation>
    </message>
    <message>
        <source>Long enough, but it repeats itself: easy to guess.</source>
        <extracomment>ui</extracomment>
        <translation>Lang genug, aber sie wiederholt sich: leicht zu erraten.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <extracomment>ui</extracomment>
        <translation>Stark.</translation>
    </message>
    <message>
        <source>Good enough. A word more makes it strong.</source>
        <extracomment>ui</extracomment>
        <translation>Gut genug. Ein Wort mehr macht sie stark.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <extracomment>ui</extracomment>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Three things, and the caseload is yours. All of it stays on this computer.</source>
        <extracomment>ui</extracomment>
        <translation>Drei Dinge, und die Patientenliste gehört Ihnen. Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Start with</source>
        <extracomment>ui</extracomment>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>ui</extracomment>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>I have a backup…</source>
        <extracomment>ui</extracomment>
        <translation>Ich habe eine Sicherung …</translation>
    </message>
    <message>
        <source>1 · Name of the clinic</source>
        <extracomment>ui</extracomment>
        <translation>1 · Name der Praxis</translation>
    </message>
    <message>
        <source>2 · Your name</source>
        <extracomment>ui</extracomment>
        <translation>2 · Ihr Name</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>ui</extracomment>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>3 · Start with</source>
        <extracomment>ui</extracomment>
        <translation>3 · Beginnen mit</translation>
    </message>
    <message>
        <source>Making the record…</source>
        <extracomment>ui</extracomment>
        <translation>Die Akte wird angelegt …</translation>
    </message>
    <message>
        <source>Beginning</source>
        <extracomment>ui</extracomment>
        <translation>Es beginnt</translation>
    </message>
    <message>
        <source>Name the clinic.</source>
        <extracomment>ui</extracomment>
        <translation>Benennen Sie die Praxis.</translation>
    </message>
    <message>
        <source>Type your name.</source>
        <extracomment>ui</extracomment>
        <translation>Tippen Sie Ihren Namen.</translation>
    </message>
    <message>
        <source>A forgotten passphrase cannot be recovered, by nobody, but with the recovery sheet that is made next. Write it down and keep it away from this computer.</source>
        <extracomment>ui</extracomment>
        <translation>Eine vergessene Passphrase kann niemand wiederherstellen, außer mit dem Wiederherstellungsblatt, das als Nächstes gemacht wird. Schreiben Sie sie auf, und bewahren Sie sie nicht bei diesem Computer auf.</translation>
    </message>
    <message>
        <source>backup, restore tested</source>
        <extracomment>ui</extracomment>
        <translation>Sicherung, Rückspielen geprüft</translation>
    </message>
    <message>
        <source>record that was replaced</source>
        <extracomment>ui</extracomment>
        <translation>ersetzte Akte</translation>
    </message>
    <message>
        <source>from before an upgrade</source>
        <extracomment>ui</extracomment>
        <translation>von vor einer Aktualisierung</translation>
    </message>
    <message>
        <source>Put back a backup</source>
        <extracomment>ui</extracomment>
        <translation>Sicherung zurückspielen</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>ui</extracomment>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>No backup of this record was found on this computer.</source>
        <extracomment>ui</extracomment>
        <translation>Auf diesem Computer wurde keine Sicherung dieser Akte gefunden.</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <extracomment>ui</extracomment>
        <translation>Passphrase der Sicherung</translation>
    </message>
    <message>
        <source>Look into it</source>
        <extracomment>ui</extracomment>
        <translation>Hineinsehen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <extracomment>ui</extracomment>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Begin a new record</source>
        <extracomment>ui</extracomment>
        <translation>Neue Akte beginnen</translation>
    </message>
    <message>
        <source>Copy it to this computer: {name}</source>
        <extracomment>ui</extracomment>
        <translation>Auf diesen Computer kopieren: {name}</translation>
    </message>
    <message>
        <source>Type the passphrase that this backup was made with.</source>
        <extracomment>ui</extracomment>
        <translation>Geben Sie die Passphrase ein, mit der diese Sicherung gemacht wurde.</translation>
    </message>
    <message>
        <source>Putting it back</source>
        <extracomment>ui</extracomment>
        <translation>Wird zurückgespielt</translation>
    </message>
    <message>
        <source>Looking into it</source>
        <extracomment>ui</extracomment>
        <translation>Wird angesehen</translation>
    </message>
    <message>
        <source> The last entry is of {last}.</source>
        <extracomment>ui</extracomment>
        <translation> Der letzte Eintrag ist vom {last}.</translation>
    </message>
    <message>
        <source>It is whole and holds {count}.</source>
        <extracomment>ui</extracomment>
        <translation>Sie ist vollständig und enthält {count}.</translation>
    </message>
    <message>
        <source>It can't be read.</source>
        <extracomment>ui</extracomment>
        <translation>Sie lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <extracomment>ui</extracomment>
        <translation>Zurückspielen</translation>
    </message>
    <message>
        <source>A backup of the record</source>
        <extracomment>ui</extracomment>
        <translation>Eine Sicherung der Akte</translation>
    </message>
    <message>
        <source>RehabDesk records (*.rehabdesk *.db);;All files (*)</source>
        <extracomment>ui</extracomment>
        <translation>RehabDesk-Akten (*.rehabdesk *.db);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Nothing is changed before you have seen what a backup holds.</source>
        <extracomment>ui</extracomment>
        <translation>Nichts wird geändert, bevor Sie gesehen haben, was eine Sicherung enthält.</translation>
    </message>
    <message>
        <source>The record that stands there now has {count} that it lacks, and is kept beside it.</source>
        <extracomment>ui</extracomment>
        <translation>Die Akte, die jetzt dort steht, hat {count}, die ihr fehlen, und wird daneben aufbewahrt.</translation>
    </message>
    <message>
        <source>Nothing of the record that stands there now is missing in it.</source>
        <extracomment>ui</extracomment>
        <translation>Nichts von der Akte, die jetzt dort steht, fehlt in ihr.</translation>
    </message>
    <message>
        <source>What stands there now is kept beside it.</source>
        <extracomment>ui</extracomment>
        <translation>Was jetzt dort steht, wird daneben aufbewahrt.</translation>
    </message>
    <message>
        <source>What was entered after that is not in it.</source>
        <extracomment>ui</extracomment>
        <translation>Was danach eingetragen wurde, ist nicht darin.</translation>
    </message>
    <message>
        <source>{name} · nothing of a patient is on screen.</source>
        <extracomment>ui</extracomment>
        <translation>{name} · nichts von Patienten ist auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>ui</extracomment>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <extracomment>ui</extracomment>
        <translation>Wird entsperrt …</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <extracomment>ui</extracomment>
        <translation>Wird entsperrt</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>ui</extracomment>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Buttons and chips</source>
        <extracomment>ui</extracomment>
        <translation>Knöpfe und Chips</translation>
    </message>
    <message>
        <source>States</source>
        <extracomment>ui</extracomment>
        <translation>Zustände</translation>
    </message>
    <message>
        <source>Fields</source>
        <extracomment>ui</extracomment>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Sparklines and progress</source>
        <extracomment>ui</extracomment>
        <translation>Sparklines und Fortschritt</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <extracomment>ui</extracomment>
        <translation>Nichts zu zeigen</translation>
    </message>
    <message>
        <source>Add one.</source>
        <extracomment>ui</extracomment>
        <translation>Legen Sie eines an.</translation>
    </message>
    <message>
        <source>Side panel</source>
        <extracomment>ui</extracomment>
        <translation>Seitenfeld</translation>
    </message>
    <message>
        <source>What belongs beside the page.</source>
        <extracomment>ui</extracomment>
        <translation>Was neben die Seite gehört.</translation>
    </message>
    <message>
        <source>Visit saved</source>
        <extracomment>ui</extracomment>
        <translation>Termin gespeichert</translation>
    </message>
    <message>
        <source>Disabled</source>
        <extracomment>ui</extracomment>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Some</source>
        <extracomment>ui</extracomment>
        <translation>Etwas</translation>
    </message>
    <message>
        <source>Significant</source>
        <extracomment>ui</extracomment>
        <translation>Deutlich</translation>
    </message>
    <message>
        <source>Daily impact</source>
        <extracomment>ui</extracomment>
        <translation>Auswirkung im Alltag</translation>
    </message>
    <message>
        <source>Ctrl ⏎</source>
        <extracomment>ui</extracomment>
        <translation>Strg 
</translation>
    </message>
    <message>
        <source>Plain</source>
        <extracomment>ui</extracomment>
        <translation>Schlicht</translation>
    </message>
    <message>
        <source>last: 4 · 23 Feb</source>
        <extracomment>ui</extracomment>
        <translation>zuletzt: 4 · 23. Feb</translation>
    </message>
    <message>
        <source>Seen on</source>
        <extracomment>ui</extracomment>
        <translation>Gesehen am</translation>
    </message>
    <message>
        <source>Key: {key_hint}</source>
        <extracomment>ui</extracomment>
        <translation>Taste: {key_hint}</translation>
    </message>
    <message>
        <source>2 Mar 2026, today, -3</source>
        <extracomment>ui</extracomment>
        <translation>2. März 2026, heute, -3</translation>
    </message>
    <message>
        <source>This is not a date. {help}</source>
        <extracomment>ui</extracomment>
        <translation>Das ist kein Datum. {help}</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>ui</extracomment>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <extracomment>ui</extracomment>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>Undo  Ctrl+Z</source>
        <extracomment>ui</extracomment>
        <translation>Rückgängig  Strg+Z</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Saved. This was the end of the list.</source>
        <extracomment>ui</extracomment>
        <translation>Gespeichert. Das war das Ende der Liste.</translation>
    </message>
    <message>
        <source>Saved. {place} of {round} on the list.</source>
        <extracomment>ui</extracomment>
        <translation>Gespeichert. {place} von {round} auf der Liste.</translation>
    </message>
    <message>
        <source>Retention</source>
        <extracomment>ui</extracomment>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>No new run file is in the watched folder.</source>
        <extracomment>ui</extracomment>
        <translation>Im beobachteten Ordner ist keine neue Laufdatei.</translation>
    </message>
    <message>
        <source>Not saved. {problems}</source>
        <extracomment>ui</extracomment>
        <translation>Nicht gespeichert. {problems}</translation>
    </message>
    <message>
        <source>From behind</source>
        <extracomment>patient</extracomment>
        <translation>Von hinten</translation>
    </message>
    <message>
        <source>From the front</source>
        <extracomment>patient</extracomment>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>Arrows choose a place, Space marks it or takes the mark off, A ache, S sharp, B burning, T tight, I tingling, N numb</source>
        <extracomment>patient</extracomment>
        <translation>Pfeile wählen eine Stelle, Leertaste markiert sie oder nimmt die Marke weg, A ziehend, S stechend, B brennend, T gespannt, I kribbelnd, N taub</translation>
    </message>
    <message>
        <source>Body chart, {current_words}</source>
        <extracomment>patient</extracomment>
        <translation>Körperschema, {current_words}</translation>
    </message>
    <message>
        <source>no places</source>
        <extracomment>patient</extracomment>
        <translation>keine Stellen</translation>
    </message>
    <message>
        <source>not marked</source>
        <extracomment>patient</extracomment>
        <translation>nicht markiert</translation>
    </message>
    <message>
        <source> (marked last time)</source>
        <extracomment>patient</extracomment>
        <translation> (letztes Mal markiert)</translation>
    </message>
    <message>
        <source>How it feels</source>
        <extracomment>patient</extracomment>
        <translation>Wie es sich anfühlt</translation>
    </message>
    <message>
        <source>Arrows move, Space marks, {letters} say how it feels; dashed: marked last time</source>
        <extracomment>patient</extracomment>
        <translation>Pfeile bewegen, Leertaste markiert, {letters} sagen, wie es sich anfühlt; gestrichelt: letztes Mal markiert</translation>
    </message>
    <message>
        <source>Same as last time</source>
        <extracomment>patient</extracomment>
        <translation>Wie letztes Mal</translation>
    </message>
    <message>
        <source>Last chart, {chart_words}</source>
        <extracomment>patient</extracomment>
        <translation>Letztes Schema, {chart_words}</translation>
    </message>
    <message>
        <source>No place is marked</source>
        <extracomment>patient</extracomment>
        <translation>Keine Stelle ist markiert</translation>
    </message>
    <message>
        <source>Where it hurts</source>
        <extracomment>patient</extracomment>
        <translation>Wo es schmerzt</translation>
    </message>
    <message>
        <source>nights a week</source>
        <extracomment>patient</extracomment>
        <translation>Nächte pro Woche</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>patient</extracomment>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Drives for</source>
        <extracomment>patient</extracomment>
        <translation>Fährt Auto für</translation>
    </message>
    <message>
        <source>Needs more sitting</source>
        <extracomment>patient</extracomment>
        <translation>Muss mehr sitzen</translation>
    </message>
    <message>
        <source>Woken by pain</source>
        <extracomment>patient</extracomment>
        <translation>Vom Schmerz geweckt</translation>
    </message>
    <message>
        <source>Off work</source>
        <extracomment>patient</extracomment>
        <translation>Arbeitsausfall</translation>
    </message>
    <message>
        <source>Suggests significantly: {facts}. You decide.</source>
        <extracomment>patient</extracomment>
        <translation>Spricht für deutlich: {facts}. Sie entscheiden.</translation>
    </message>
    <message>
        <source>Nothing on record suggests a significant effect.</source>
        <extracomment>patient</extracomment>
        <translation>Nichts Erfasstes spricht für eine deutliche Auswirkung.</translation>
    </message>
    <message>
        <source>Daily life</source>
        <extracomment>patient</extracomment>
        <translation>Alltag</translation>
    </message>
    <message>
        <source>Y yes, P partly, N no; no answer: not looked at. Last time stands below an item.</source>
        <extracomment>patient</extracomment>
        <translation>Y ja, P teilweise, N nein; keine Antwort: nicht angesehen. Letztes Mal steht unter dem Punkt.</translation>
    </message>
    <message>
        <source>In your words; the app never names one</source>
        <extracomment>patient</extracomment>
        <translation>In Ihren Worten; die App nennt nie eine</translation>
    </message>
    <message>
        <source>How it began</source>
        <extracomment>patient</extracomment>
        <translation>Wie es begann</translation>
    </message>
    <message>
        <source>{hint} · the patient said “{said}”</source>
        <extracomment>patient</extracomment>
        <translation>{hint} · die Person sagte „{said}“</translation>
    </message>
    <message>
        <source>Say yes, partly or no as well.</source>
        <extracomment>patient</extracomment>
        <translation>Sagen Sie auch ja, teilweise oder nein.</translation>
    </message>
    <message>
        <source>Yes, strides</source>
        <extracomment>patient</extracomment>
        <translation>Ja, Doppelschritte</translation>
    </message>
    <message>
        <source>{words}: note</source>
        <extracomment>patient</extracomment>
        <translation>{words}: Notiz</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>patient</extracomment>
        <translation>Methode</translation>
    </message>
    <message>
        <source>{words}: method</source>
        <extracomment>patient</extracomment>
        <translation>{words}: Methode</translation>
    </message>
    <message>
        <source>Y yes, P partly, N no, Backspace for no answer</source>
        <extracomment>patient</extracomment>
        <translation>Y ja, P teilweise, N nein, Rücktaste für keine Antwort</translation>
    </message>
    <message>
        <source>not answered</source>
        <extracomment>patient</extracomment>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>The day is missing. Type it, such as 2 Mar 2026 or today.</source>
        <extracomment>patient</extracomment>
        <translation>Der Tag fehlt. Tippen Sie ihn, etwa 2. März 2026 oder heute.</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <extracomment>patient</extracomment>
        <translation>Befundet am</translation>
    </message>
    <message>
        <source>Save assessment</source>
        <extracomment>patient</extracomment>
        <translation>Befund speichern</translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <extracomment>patient</extracomment>
        <translation>Strg ↵</translation>
    </message>
    <message>
        <source>Nothing new has been answered.</source>
        <extracomment>patient</extracomment>
        <translation>Nichts Neues wurde beantwortet.</translation>
    </message>
    <message>
        <source>Assessment saved</source>
        <extracomment>patient</extracomment>
        <translation>Befund gespeichert</translation>
    </message>
    <message>
        <source>Not saved yet: {answers}</source>
        <extracomment>patient</extracomment>
        <translation>Noch nicht gespeichert: {answers}</translation>
    </message>
    <message>
        <source>{count} answer</source>
        <extracomment>patient</extracomment>
        <translation>{count} Antwort</translation>
    </message>
    <message>
        <source>{count} answers</source>
        <extracomment>patient</extracomment>
        <translation>{count} Antworten</translation>
    </message>
    <message>
        <source>As recorded on {day}</source>
        <extracomment>patient</extracomment>
        <translation>Wie erfasst am {day}</translation>
    </message>
    <message>
        <source>No episode is shown.</source>
        <extracomment>patient</extracomment>
        <translation>Keine Episode wird gezeigt.</translation>
    </message>
    <message>
        <source>Something is refused; it stands under its answer.</source>
        <extracomment>patient</extracomment>
        <translation>Etwas wurde abgelehnt; es steht unter der Antwort.</translation>
    </message>
    <message>
        <source>Emergency: same-day pathway.</source>
        <extracomment>patient</extracomment>
        <translation>Notfall: Notfallpfad am selben Tag.</translation>
    </message>
    <message>
        <source>Red flag: urgent pathway.</source>
        <extracomment>patient</extracomment>
        <translation>Red Flag: dringender Pfad.</translation>
    </message>
    <message>
        <source>Chase the imaging.</source>
        <extracomment>patient</extracomment>
        <translation>Bei der Bildgebung nachhaken.</translation>
    </message>
    <message>
        <source>Consider imaging.</source>
        <extracomment>patient</extracomment>
        <translation>Bildgebung erwägen.</translation>
    </message>
    <message>
        <source>Ask when symptoms began.</source>
        <extracomment>patient</extracomment>
        <translation>Fragen Sie, wann die Beschwerden begannen.</translation>
    </message>
    <message>
        <source>Resolved? Please confirm.</source>
        <extracomment>patient</extracomment>
        <translation>Abgeklungen? Bitte bestätigen.</translation>
    </message>
    <message>
        <source>Imaging not indicated now.</source>
        <extracomment>patient</extracomment>
        <translation>Bildgebung jetzt nicht indiziert.</translation>
    </message>
    <message>
        <source>No imaging decision due.</source>
        <extracomment>patient</extracomment>
        <translation>Keine Bildgebungsentscheidung fällig.</translation>
    </message>
    <message>
        <source>provisional: symptoms not confirmed lately</source>
        <extracomment>patient</extracomment>
        <translation>vorläufig: Beschwerden zuletzt nicht bestätigt</translation>
    </message>
    <message>
        <source>onset is approximate</source>
        <extracomment>patient</extracomment>
        <translation>Beginn ist ungefähr</translation>
    </message>
    <message>
        <source>imaging from before this episode on file</source>
        <extracomment>patient</extracomment>
        <translation>Bildgebung von vor dieser Episode liegt vor</translation>
    </message>
    <message>
        <source>imaging was cancelled</source>
        <extracomment>patient</extracomment>
        <translation>Bildgebung wurde abgesagt</translation>
    </message>
    <message>
        <source>rheumatology flag</source>
        <extracomment>patient</extracomment>
        <translation>Hinweis Rheumatologie</translation>
    </message>
    <message>
        <source>the earlier decision no longer counts</source>
        <extracomment>patient</extracomment>
        <translation>die frühere Entscheidung zählt nicht mehr</translation>
    </message>
    <message>
        <source>Defer…</source>
        <extracomment>patient</extracomment>
        <translation>Zurückstellen …</translation>
    </message>
    <message>
        <source>The rest stands under Why?</source>
        <extracomment>patient</extracomment>
        <translation>Der Rest steht unter Warum?</translation>
    </message>
    <message>
        <source>This does not exclude serious pathology.</source>
        <extracomment>patient</extracomment>
        <translation>Das schließt keine ernste Pathologie aus.</translation>
    </message>
    <message>
        <source>Saving makes this: {headline} {reasons}</source>
        <extracomment>patient</extracomment>
        <translation>Mit dem Speichern wird daraus: {headline} {reasons}</translation>
    </message>
    <message>
        <source>Something is typed and not saved: save it or empty it first.</source>
        <extracomment>patient</extracomment>
        <translation>Etwas ist getippt und nicht gespeichert: Speichern oder leeren Sie es zuerst.</translation>
    </message>
    <message>
        <source>weeks since onset</source>
        <extracomment>patient</extracomment>
        <translation>Wochen seit Beginn</translation>
    </message>
    <message>
        <source>RehabDesk charts</source>
        <extracomment>patient</extracomment>
        <translation>RehabDesk Diagramme</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <extracomment>patient</extracomment>
        <translation>Als &amp;PNG speichern …</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <extracomment>patient</extracomment>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <extracomment>patient</extracomment>
        <translation>Als &amp;SVG speichern …</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <extracomment>patient</extracomment>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <extracomment>patient</extracomment>
        <translation>Als P&amp;DF speichern …</translation>
    </message>
    <message>
        <source>Save the &amp;numbers as CSV…</source>
        <extracomment>patient</extracomment>
        <translation>Die &amp;Zahlen als CSV speichern …</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <extracomment>patient</extracomment>
        <translation>Durch Komma getrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Running, Mon–Sun</source>
        <extracomment>patient</extracomment>
        <translation>Laufen, Mo–So</translation>
    </message>
    <message>
        <source>run {distance_km:.1f}</source>
        <extracomment>patient</extracomment>
        <translation>Lauf {distance_km:.1f}</translation>
    </message>
    <message>
        <source>week {week:.1f}</source>
        <extracomment>patient</extracomment>
        <translation>Woche {week:.1f}</translation>
    </message>
    <message>
        <source>spike +{pct:.0f} %</source>
        <extracomment>patient</extracomment>
        <translation>Spitze +{pct:.0f} %</translation>
    </message>
    <message>
        <source>{week:.0f} this week</source>
        <extracomment>patient</extracomment>
        <translation>{week:.0f} diese Woche</translation>
    </message>
    <message>
        <source>&amp;All three charts</source>
        <extracomment>patient</extracomment>
        <translation>&amp;Alle drei Diagramme</translation>
    </message>
    <message>
        <source>Pa&amp;in only</source>
        <extracomment>patient</extracomment>
        <translation>Nur Schm&amp;erz</translation>
    </message>
    <message>
        <source>&amp;Running only</source>
        <extracomment>patient</extracomment>
        <translation>Nur &amp;Laufen</translation>
    </message>
    <message>
        <source>S&amp;trength only</source>
        <extracomment>patient</extracomment>
        <translation>Nur &amp;Kraft</translation>
    </message>
    <message>
        <source>Charts: turn to the patient, copy or save</source>
        <extracomment>patient</extracomment>
        <translation>Diagramme: zuwenden, kopieren oder speichern</translation>
    </message>
    <message>
        <source>Key: Alt C</source>
        <extracomment>patient</extracomment>
        <translation>Taste: Alt C</translation>
    </message>
    <message>
        <source>Charts: turn to the patient, copy, save (Alt+C)</source>
        <extracomment>patient</extracomment>
        <translation>Diagramme: zuwenden, kopieren, speichern (Alt+C)</translation>
    </message>
    <message>
        <source>&amp;Gain and goal lines</source>
        <extracomment>patient</extracomment>
        <translation>Linien für &amp;Gewinn und Ziel</translation>
    </message>
    <message>
        <source>&amp;Earlier episode, laid over</source>
        <extracomment>patient</extracomment>
        <translation>Frühere &amp;Episode darüberlegen</translation>
    </message>
    <message>
        <source>Nothing is recorded yet that a chart could show.</source>
        <extracomment>patient</extracomment>
        <translation>Noch ist nichts erfasst, was ein Diagramm zeigen könnte.</translation>
    </message>
    <message>
        <source>There is no earlier episode of this patient to compare with.</source>
        <extracomment>patient</extracomment>
        <translation>Es gibt keine frühere Episode dieser Person zum Vergleichen.</translation>
    </message>
    <message>
        <source>worst, episode of {month}</source>
        <extracomment>patient</extracomment>
        <translation>stärkster, Episode {month}</translation>
    </message>
    <message>
        <source>Neither pain nor runs are on record in the episode of {month}.</source>
        <extracomment>patient</extracomment>
        <translation>Weder Schmerz noch Läufe sind in der Episode {month} erfasst.</translation>
    </message>
    <message>
        <source>T&amp;urn to the patient</source>
        <extracomment>patient</extracomment>
        <translation>Der Person z&amp;uwenden</translation>
    </message>
    <message>
        <source>&amp;Copy as a picture</source>
        <extracomment>patient</extracomment>
        <translation>Als Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>Pain 0–10</source>
        <extracomment>patient</extracomment>
        <translation>Schmerz 0–10</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <extracomment>patient</extracomment>
        <translation>4 Wochen</translation>
    </message>
    <message>
        <source>12 weeks</source>
        <extracomment>patient</extracomment>
        <translation>12 Wochen</translation>
    </message>
    <message>
        <source>Charts of pain, running and strength</source>
        <extracomment>patient</extracomment>
        <translation>Diagramme von Schmerz, Laufen und Kraft</translation>
    </message>
    <message>
        <source>Choose the strength test shown</source>
        <extracomment>patient</extracomment>
        <translation>Den gezeigten Krafttest wählen</translation>
    </message>
    <message>
        <source>Nothing is recorded on {day}.</source>
        <extracomment>patient</extracomment>
        <translation>Am {day} ist nichts erfasst.</translation>
    </message>
    <message>
        <source>day {consider_from_day}–{due_from_day}</source>
        <extracomment>patient</extracomment>
        <translation>Tag {consider_from_day}–{due_from_day}</translation>
    </message>
    <message>
        <source>← → a day, Shift with ← → an event; Enter or a double click amends it</source>
        <extracomment>patient</extracomment>
        <translation>← → ein Tag, mit Umschalt ← → ein Ereignis; Enter oder Doppelklick berichtigt es</translation>
    </message>
    <message>
        <source>visit, daily movement affected: {impact}</source>
        <extracomment>patient</extracomment>
        <translation>Termin, Alltagsbewegung beeinträchtigt: {impact}</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <extracomment>patient</extracomment>
        <translation>nichts erfasst</translation>
    </message>
    <message>
        <source>run {km:.1f}</source>
        <extracomment>patient</extracomment>
        <translation>Lauf {km:.1f}</translation>
    </message>
    <message>
        <source>, {symmetry:.0f} % of {other}</source>
        <extracomment>patient</extracomment>
        <translation>, {symmetry:.0f} % von {other}</translation>
    </message>
    <message>
        <source>{km:.0f} this week</source>
        <extracomment>patient</extracomment>
        <translation>{km:.0f} diese Woche</translation>
    </message>
    <message>
        <source>Nothing recorded in this time</source>
        <extracomment>patient</extracomment>
        <translation>In dieser Zeit nichts erfasst</translation>
    </message>
    <message>
        <source>none 0</source>
        <extracomment>patient</extracomment>
        <translation>keiner 0</translation>
    </message>
    <message>
        <source>worst 10</source>
        <extracomment>patient</extracomment>
        <translation>max. 10</translation>
    </message>
    <message>
        <source>90 % of {other}</source>
        <extracomment>patient</extracomment>
        <translation>90 % von {other}</translation>
    </message>
    <message>
        <source>{pct:.0f} % longer</source>
        <extracomment>patient</extracomment>
        <translation>{pct:.0f} % länger</translation>
    </message>
    <message>
        <source>Your progress</source>
        <extracomment>patient</extracomment>
        <translation>Ihr Verlauf</translation>
    </message>
    <message>
        <source>← →  one chart, or all    ↑ ↓  longer, shorter    Esc  back</source>
        <extracomment>patient</extracomment>
        <translation>← →  ein Diagramm oder alle    ↑ ↓  länger, kürzer    Esc  zurück</translation>
    </message>
    <message>
        <source>Pain</source>
        <extracomment>patient</extracomment>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>patient</extracomment>
        <translation>Laufen</translation>
    </message>
    <message>
        <source>Charts</source>
        <extracomment>patient</extracomment>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>patient</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>, protocol changed: not comparable</source>
        <extracomment>patient</extracomment>
        <translation>, Protokoll geändert: nicht vergleichbar</translation>
    </message>
    <message>
        <source>90 % of {stronger}</source>
        <extracomment>patient</extracomment>
        <translation>90 % von {stronger}</translation>
    </message>
    <message>
        <source>, LSI {value:.0f} %</source>
        <extracomment>patient</extracomment>
        <translation>, LSI {value:.0f} %</translation>
    </message>
    <message>
        <source>new protocol</source>
        <extracomment>patient</extracomment>
        <translation>neues Protokoll</translation>
    </message>
    <message>
        <source>Save the charts</source>
        <extracomment>patient</extracomment>
        <translation>Die Diagramme speichern</translation>
    </message>
    <message>
        <source>Charts {isoformat}.{suffix}</source>
        <extracomment>patient</extracomment>
        <translation>Diagramme {isoformat}.{suffix}</translation>
    </message>
    <message>
        <source>Saving the charts</source>
        <extracomment>patient</extracomment>
        <translation>Diagramme werden gespeichert</translation>
    </message>
    <message>
        <source>Copying the charts</source>
        <extracomment>patient</extracomment>
        <translation>Diagramme werden kopiert</translation>
    </message>
    <message>
        <source>Charts saved: {name}</source>
        <extracomment>patient</extracomment>
        <translation>Diagramme gespeichert: {name}</translation>
    </message>
    <message>
        <source>Charts copied as a picture. It leaves the clipboard after a minute.</source>
        <extracomment>patient</extracomment>
        <translation>Diagramme als Bild kopiert. Nach einer Minute verlässt es die Zwischenablage.</translation>
    </message>
    <message>
        <source>Nothing was saved. {why}</source>
        <extracomment>patient</extracomment>
        <translation>Nichts wurde gespeichert. {why}</translation>
    </message>
    <message>
        <source>The disk is full. Make room on it, or choose another folder.</source>
        <extracomment>patient</extracomment>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>You may not write in that folder. Choose another one.</source>
        <extracomment>patient</extracomment>
        <translation>In diesen Ordner dürfen Sie nicht schreiben. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>That folder is not there any more. Choose another one.</source>
        <extracomment>patient</extracomment>
        <translation>Diesen Ordner gibt es nicht mehr. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>{strerror}. Choose another folder, or try again.</source>
        <extracomment>patient</extracomment>
        <translation>{strerror}. Wählen Sie einen anderen Ordner oder versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Close the episode</source>
        <extracomment>patient</extracomment>
        <translation>Die Episode schließen</translation>
    </message>
    <message>
        <source>The record stays; the episode leaves the open caseload.</source>
        <extracomment>patient</extracomment>
        <translation>Die Akte bleibt; die Episode verlässt die offene Patientenliste.</translation>
    </message>
    <message>
        <source>Still open, as far as the record knows:</source>
        <extracomment>patient</extracomment>
        <translation>Noch offen, soweit die Akte weiß:</translation>
    </message>
    <message>
        <source>Closed on</source>
        <extracomment>patient</extracomment>
        <translation>Geschlossen am</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <extracomment>patient</extracomment>
        <translation>Übergeben an</translation>
    </message>
    <message>
        <source>Hospital, service or person</source>
        <extracomment>patient</extracomment>
        <translation>Klinik, Dienst oder Person</translation>
    </message>
    <message>
        <source>At what time</source>
        <extracomment>patient</extracomment>
        <translation>Um welche Zeit</translation>
    </message>
    <message>
        <source>Occupation</source>
        <extracomment>patient</extracomment>
        <translation>Beruf</translation>
    </message>
    <message>
        <source>Sport</source>
        <extracomment>patient</extracomment>
        <translation>Sport</translation>
    </message>
    <message>
        <source>Somebody else saved this patient meanwhile, so nothing was saved. What you typed is still here, the rest is as they left it; save again to keep yours.</source>
        <extracomment>patient</extracomment>
        <translation>Jemand anders hat diese Person inzwischen gespeichert, darum wurde nichts gespeichert. Was Sie getippt haben, ist noch hier, der Rest ist, wie er hinterlassen wurde; speichern Sie erneut, um Ihres zu behalten.</translation>
    </message>
    <message>
        <source>Save patient</source>
        <extracomment>patient</extracomment>
        <translation>Person speichern</translation>
    </message>
    <message>
        <source>For strength per kg; empty: not known</source>
        <extracomment>patient</extracomment>
        <translation>Für Kraft je kg; leer: nicht bekannt</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>patient</extracomment>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Patient {patient_id}</source>
        <extracomment>patient</extracomment>
        <translation>Person {patient_id}</translation>
    </message>
    <message>
        <source>Somebody else saved: {told}</source>
        <extracomment>patient</extracomment>
        <translation>Jemand anders speicherte: {told}</translation>
    </message>
    <message>
        <source>Begin episode</source>
        <extracomment>patient</extracomment>
        <translation>Episode beginnen</translation>
    </message>
    <message>
        <source>Save episode</source>
        <extracomment>patient</extracomment>
        <translation>Episode speichern</translation>
    </message>
    <message>
        <source>Empty it to open the episode again</source>
        <extracomment>patient</extracomment>
        <translation>Leeren Sie es, um die Episode wieder zu öffnen</translation>
    </message>
    <message>
        <source>Save the week</source>
        <extracomment>patient</extracomment>
        <translation>Woche speichern</translation>
    </message>
    <message>
        <source>Nothing was typed yet.</source>
        <extracomment>patient</extracomment>
        <translation>Es wurde noch nichts eingegeben.</translation>
    </message>
    <message>
        <source>A digit goes on by itself, x is 10. Enter or - skips, arrows move, Ctrl+Enter saves the week. What stands in grey is on record and stays.</source>
        <extracomment>patient</extracomment>
        <translation>Eine Ziffer springt von selbst weiter, x ist 10. Enter oder - überspringt, Pfeile bewegen, Strg+Enter speichert die Woche. Was grau steht, ist in der Akte und bleibt.</translation>
    </message>
    <message>
        <source>Kind: {kinds}</source>
        <extracomment>patient</extracomment>
        <translation>Art: {kinds}</translation>
    </message>
    <message>
        <source>Exercises, a is all, 0 none: {names}</source>
        <extracomment>patient</extracomment>
        <translation>Übungen, a heißt alle, 0 keine: {names}</translation>
    </message>
    <message>
        <source>Waking</source>
        <extracomment>patient</extracomment>
        <translation>Aufwachen</translation>
    </message>
    <message>
        <source>Sitting, min</source>
        <extracomment>patient</extracomment>
        <translation>Sitzen, min</translation>
    </message>
    <message>
        <source>Kind, 1–8</source>
        <extracomment>patient</extracomment>
        <translation>Art, 1–8</translation>
    </message>
    <message>
        <source>Type the number of the kind, as above.</source>
        <extracomment>patient</extracomment>
        <translation>Geben Sie die Nummer der Art ein, wie oben.</translation>
    </message>
    <message>
        <source>{label}: {known} on record becomes {typed}</source>
        <extracomment>patient</extracomment>
        <translation>{label}: aus {known} in der Akte wird {typed}</translation>
    </message>
    <message>
        <source>Emergency, same day</source>
        <extracomment>patient</extracomment>
        <translation>Notfall, am selben Tag</translation>
    </message>
    <message>
        <source>Urgent</source>
        <extracomment>patient</extracomment>
        <translation>Dringend</translation>
    </message>
    <message>
        <source> Screened by {clinician}.</source>
        <extracomment>patient</extracomment>
        <translation> Gescreent von {clinician}.</translation>
    </message>
    <message>
        <source>Note on the screen</source>
        <extracomment>patient</extracomment>
        <translation>Notiz zum Screening</translation>
    </message>
    <message>
        <source>Note on the screen (optional)</source>
        <extracomment>patient</extracomment>
        <translation>Notiz zum Screening (freiwillig)</translation>
    </message>
    <message>
        <source>Screened today, as ticked</source>
        <extracomment>patient</extracomment>
        <translation>Heute gescreent, wie angekreuzt</translation>
    </message>
    <message>
        <source>Screened today, nothing found</source>
        <extracomment>patient</extracomment>
        <translation>Heute gescreent, nichts gefunden</translation>
    </message>
    <message>
        <source>{label}, raised {date}{by}</source>
        <extracomment>patient</extracomment>
        <translation>{label}, erhoben am {date}{by}</translation>
    </message>
    <message>
        <source>Struck through: {words}</source>
        <extracomment>patient</extracomment>
        <translation>Durchgestrichen: {words}</translation>
    </message>
    <message>
        <source>Cleared {day}{by}. {reason}</source>
        <extracomment>patient</extracomment>
        <translation>Aufgehoben {day}{by}. {reason}</translation>
    </message>
    <message>
        <source>Raised {date}{by}: {label}. {notes}</source>
        <extracomment>patient</extracomment>
        <translation>Erhoben {date}{by}: {label}. {notes}</translation>
    </message>
    <message>
        <source>Clear…</source>
        <extracomment>patient</extracomment>
        <translation>Aufheben …</translation>
    </message>
    <message>
        <source>Clear {label}</source>
        <extracomment>patient</extracomment>
        <translation>{label} aufheben</translation>
    </message>
    <message>
        <source>Raise…</source>
        <extracomment>patient</extracomment>
        <translation>Erheben …</translation>
    </message>
    <message>
        <source>Raise {label}</source>
        <extracomment>patient</extracomment>
        <translation>{label} erheben</translation>
    </message>
    <message>
        <source>Red-flag screen saved</source>
        <extracomment>patient</extracomment>
        <translation>Red-Flag-Screening gespeichert</translation>
    </message>
    <message>
        <source>Not saved: the episode changed meanwhile. Press again.</source>
        <extracomment>patient</extracomment>
        <translation>Nicht gespeichert: Die Episode hat sich inzwischen geändert. Drücken Sie erneut.</translation>
    </message>
    <message>
        <source>Raise this flag</source>
        <extracomment>patient</extracomment>
        <translation>Diese Flag erheben</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>patient</extracomment>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>It is not said what was found.</source>
        <extracomment>patient</extracomment>
        <translation>Es ist nicht gesagt, was gefunden wurde.</translation>
    </message>
    <message>
        <source>Clear this flag</source>
        <extracomment>patient</extracomment>
        <translation>Diese Flag aufheben</translation>
    </message>
    <message>
        <source>{label}, raised {date}{by}.</source>
        <extracomment>patient</extracomment>
        <translation>{label}, erhoben am {date}{by}.</translation>
    </message>
    <message>
        <source>Cleared by</source>
        <extracomment>patient</extracomment>
        <translation>Aufgehoben von</translation>
    </message>
    <message>
        <source>How, in your words</source>
        <extracomment>patient</extracomment>
        <translation>Wie, in Ihren Worten</translation>
    </message>
    <message>
        <source>Entered in error strikes the flag through; nothing is deleted.</source>
        <extracomment>patient</extracomment>
        <translation>Irrtümlich eingetragen streicht die Flag durch; nichts wird gelöscht.</translation>
    </message>
    <message>
        <source>A flag is cleared only with a reason.</source>
        <extracomment>patient</extracomment>
        <translation>Eine Flag wird nur mit einem Grund aufgehoben.</translation>
    </message>
    <message>
        <source>It is not said who cleared it.</source>
        <extracomment>patient</extracomment>
        <translation>Es ist nicht gesagt, wer sie aufgehoben hat.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <extracomment>patient</extracomment>
        <translation>Tippen Sie einen Namen.</translation>
    </message>
    <message>
        <source> by {name}</source>
        <extracomment>patient</extracomment>
        <translation> von {name}</translation>
    </message>
    <message>
        <source>A page to read and print: every entry, in words</source>
        <extracomment>patient</extracomment>
        <translation>Eine Seite zum Lesen und Drucken: jeder Eintrag, in Worten</translation>
    </message>
    <message>
        <source>The workbook with its charts</source>
        <extracomment>patient</extracomment>
        <translation>Die Arbeitsmappe mit ihren Diagrammen</translation>
    </message>
    <message>
        <source>Letters and sheets as they were issued</source>
        <extracomment>patient</extracomment>
        <translation>Briefe und Blätter, wie sie ausgestellt wurden</translation>
    </message>
    <message>
        <source>Every table as CSV, with a page that says what each column means</source>
        <extracomment>patient</extracomment>
        <translation>Jede Tabelle als CSV, mit einer Seite, die jede Spalte erklärt</translation>
    </message>
    <message>
        <source>Measurements and imaging as a FHIR bundle, for another clinic's system</source>
        <extracomment>patient</extracomment>
        <translation>Messwerte und Bildgebung als FHIR-Bundle für das System einer anderen Praxis</translation>
    </message>
    <message>
        <source>The history of the record: who changed what, and when</source>
        <extracomment>patient</extracomment>
        <translation>Der Verlauf der Akte: wer was geändert hat und wann</translation>
    </message>
    <message>
        <source>Choose where to write it…</source>
        <extracomment>patient</extracomment>
        <translation>Speicherort wählen…</translation>
    </message>
    <message>
        <source>FHIR bundle only…</source>
        <extracomment>patient</extracomment>
        <translation>Nur FHIR-Bundle…</translation>
    </message>
    <message>
        <source>All that is kept of this patient, in one file</source>
        <extracomment>patient</extracomment>
        <translation>Alles, was zu dieser Person gespeichert ist, in einer Datei</translation>
    </message>
    <message>
        <source>For a patient who asks for a copy, or the next clinic. In it:</source>
        <extracomment>patient</extracomment>
        <translation>Für Patienten, die eine Kopie verlangen, oder die nächste Praxis. Darin:</translation>
    </message>
    <message>
        <source>Before you hand it over</source>
        <extracomment>patient</extracomment>
        <translation>Bevor Sie sie herausgeben</translation>
    </message>
    <message>
        <source>Read the page. What others told you in confidence, or what would seriously harm the patient to read, may have to be kept back: ask whoever is responsible for data protection.</source>
        <extracomment>patient</extracomment>
        <translation>Lesen Sie die Seite. Was andere Ihnen vertraulich gesagt haben oder was der Person beim Lesen ernstlich schaden würde, muss vielleicht zurückgehalten werden: Fragen Sie, wer für den Datenschutz zuständig ist.</translation>
    </message>
    <message>
        <source>The file is not encrypted. Give it to the patient, or send it as you would the paper record. That it was written is noted in the history.</source>
        <extracomment>patient</extracomment>
        <translation>Die Datei ist nicht verschlüsselt. Übergeben oder versenden Sie sie wie die Papierakte. Dass sie geschrieben wurde, steht im Verlauf.</translation>
    </message>
    <message>
        <source>Whole record</source>
        <extracomment>patient</extracomment>
        <translation>Vollständige Akte</translation>
    </message>
    <message>
        <source>Zip file (*.zip)</source>
        <extracomment>patient</extracomment>
        <translation>Zip-Datei (*.zip)</translation>
    </message>
    <message>
        <source>FHIR bundle</source>
        <extracomment>patient</extracomment>
        <translation>FHIR-Bundle</translation>
    </message>
    <message>
        <source>FHIR bundle (*.json)</source>
        <extracomment>patient</extracomment>
        <translation>FHIR-Bundle (*.json)</translation>
    </message>
    <message>
        <source>Record {number}</source>
        <extracomment>patient</extracomment>
        <translation>Akte {number}</translation>
    </message>
    <message>
        <source>Writing the whole record</source>
        <extracomment>patient</extracomment>
        <translation>Vollständige Akte wird geschrieben</translation>
    </message>
    <message>
        <source>Writing the FHIR bundle</source>
        <extracomment>patient</extracomment>
        <translation>FHIR-Bundle wird geschrieben</translation>
    </message>
    <message>
        <source>Record written: {name}</source>
        <extracomment>patient</extracomment>
        <translation>Akte geschrieben: {name}</translation>
    </message>
    <message>
        <source>Record written</source>
        <extracomment>patient</extracomment>
        <translation>Akte geschrieben</translation>
    </message>
    <message>
        <source>The record was not written: {error}</source>
        <extracomment>patient</extracomment>
        <translation>Die Akte wurde nicht geschrieben: {error}</translation>
    </message>
    <message>
        <source>new episode</source>
        <extracomment>patient</extracomment>
        <translation>neue Episode</translation>
    </message>
    <message>
        <source>Export this patient's workbook…</source>
        <extracomment>patient</extracomment>
        <translation>Die Arbeitsmappe dieser Person exportieren …</translation>
    </message>
    <message>
        <source>Whole record…</source>
        <extracomment>patient</extracomment>
        <translation>Vollständige Akte…</translation>
    </message>
    <message>
        <source>‹ Caseload</source>
        <extracomment>patient</extracomment>
        <translation>‹ Patientenliste</translation>
    </message>
    <message>
        <source>Documents ▾</source>
        <extracomment>patient</extracomment>
        <translation>Dokumente ▾</translation>
    </message>
    <message>
        <source>More ▾</source>
        <extracomment>patient</extracomment>
        <translation>Mehr ▾</translation>
    </message>
    <message>
        <source>No phase ▾</source>
        <extracomment>patient</extracomment>
        <translation>Keine Phase ▾</translation>
    </message>
    <message>
        <source>Phase {current} ▾</source>
        <extracomment>patient</extracomment>
        <translation>Phase {current} ▾</translation>
    </message>
    <message>
        <source>34 · born 30 May 1991 · P-0012…</source>
        <extracomment>patient</extracomment>
        <translation>34 · geb. 30. Mai 1991 · P-0012…</translation>
    </message>
    <message>
        <source>NHS {nhs_number}</source>
        <extracomment>patient</extracomment>
        <translation>NHS {nhs_number}</translation>
    </message>
    <message>
        <source>{what} · since {first_seen} or before</source>
        <extracomment>patient</extracomment>
        <translation>{what} · seit {first_seen} oder früher</translation>
    </message>
    <message>
        <source>{what} · day {days}</source>
        <extracomment>patient</extracomment>
        <translation>{what} · Tag {days}</translation>
    </message>
    <message>
        <source>Left and right go from mark to mark; Enter opens the record.</source>
        <extracomment>patient</extracomment>
        <translation>Links und rechts gehen von Marke zu Marke; Enter öffnet den Eintrag.</translation>
    </message>
    <message>
        <source>Clears when: {clears}</source>
        <extracomment>patient</extracomment>
        <translation>Erledigt, wenn: {clears}</translation>
    </message>
    <message>
        <source>Supervised loading first…</source>
        <extracomment>patient</extracomment>
        <translation>Zuerst angeleitete Belastung …</translation>
    </message>
    <message>
        <source>No decision is recorded.</source>
        <extracomment>patient</extracomment>
        <translation>Keine Entscheidung ist erfasst.</translation>
    </message>
    <message>
        <source>Why this is asked</source>
        <extracomment>patient</extracomment>
        <translation>Warum danach gefragt wird</translation>
    </message>
    <message>
        <source>Pain came back…</source>
        <extracomment>patient</extracomment>
        <translation>Schmerz kam wieder …</translation>
    </message>
    <message>
        <source>day {days_if_same}</source>
        <extracomment>patient</extracomment>
        <translation>Tag {days_if_same}</translation>
    </message>
    <message>
        <source>Pain is recorded again from {back}, after a symptom-free day. Same episode: {same}; new episode: day {days_if_new}. Choose which it is.</source>
        <extracomment>patient</extracomment>
        <translation>Schmerz ist ab {back} wieder erfasst, nach einem beschwerdefreien Tag. Dieselbe Episode: {same}; neue Episode: Tag {days_if_new}. Wählen Sie, welche es ist.</translation>
    </message>
    <message>
        <source>This episode follows episode {prior_episode_id}.</source>
        <extracomment>patient</extracomment>
        <translation>Diese Episode folgt auf Episode {prior_episode_id}.</translation>
    </message>
    <message>
        <source>Pain has not come back after a symptom-free day.</source>
        <extracomment>patient</extracomment>
        <translation>Der Schmerz ist nach einem beschwerdefreien Tag nicht wiedergekommen.</translation>
    </message>
    <message>
        <source>Which test for which question</source>
        <extracomment>patient</extracomment>
        <translation>Welche Untersuchung für welche Frage</translation>
    </message>
    <message>
        <source>Log of imaging flags</source>
        <extracomment>patient</extracomment>
        <translation>Protokoll der Bildgebungshinweise</translation>
    </message>
    <message>
        <source>Flag as it stood</source>
        <extracomment>patient</extracomment>
        <translation>Hinweis, wie er stand</translation>
    </message>
    <message>
        <source>Rule and version</source>
        <extracomment>patient</extracomment>
        <translation>Regel und Version</translation>
    </message>
    <message>
        <source>No flag has been shown yet</source>
        <extracomment>patient</extracomment>
        <translation>Noch wurde kein Hinweis gezeigt</translation>
    </message>
    <message>
        <source>Each one stands here from the day it is first on screen.</source>
        <extracomment>patient</extracomment>
        <translation>Jeder steht hier ab dem Tag, an dem er zuerst auf dem Bildschirm ist.</translation>
    </message>
    <message>
        <source> (typed {until}, cut to its cap)</source>
        <extracomment>patient</extracomment>
        <translation> (getippt {until}, auf die Obergrenze gekürzt)</translation>
    </message>
    <message>
        <source>{date}: {name} to {last}{cut}. {reason} ({reason2}). {note}{who}</source>
        <extracomment>patient</extracomment>
        <translation>{date}: {name} bis {last}{cut}. {reason} ({reason2}). {note}{who}</translation>
    </message>
    <message>
        <source>Save the choice</source>
        <extracomment>patient</extracomment>
        <translation>Die Wahl speichern</translation>
    </message>
    <message>
        <source>Pain came back on</source>
        <extracomment>patient</extracomment>
        <translation>Schmerz kam wieder am</translation>
    </message>
    <message>
        <source>Same episode</source>
        <extracomment>patient</extracomment>
        <translation>Dieselbe Episode</translation>
    </message>
    <message>
        <source>New episode</source>
        <extracomment>patient</extracomment>
        <translation>Neue Episode</translation>
    </message>
    <message>
        <source>Your choice</source>
        <extracomment>patient</extracomment>
        <translation>Ihre Wahl</translation>
    </message>
    <message>
        <source>Close the earlier episode today as resolved</source>
        <extracomment>patient</extracomment>
        <translation>Die frühere Episode heute als abgeklungen schließen</translation>
    </message>
    <message>
        <source>The day pain came back is missing.</source>
        <extracomment>patient</extracomment>
        <translation>Der Tag, an dem der Schmerz wiederkam, fehlt.</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <extracomment>patient</extracomment>
        <translation>Nichts ist gewählt.</translation>
    </message>
    <message>
        <source>day {same}</source>
        <extracomment>patient</extracomment>
        <translation>Tag {same}</translation>
    </message>
    <message>
        <source>Same episode: {clock}. New episode: day {days_if_new}.</source>
        <extracomment>patient</extracomment>
        <translation>Dieselbe Episode: {clock}. Neue Episode: Tag {days_if_new}.</translation>
    </message>
    <message>
        <source>The rule suggests {suggested}. A repeat after full recovery is a new episode, by your opinion; a worsening before it is the same one.</source>
        <extracomment>patient</extracomment>
        <translation>Die Regel schlägt vor: {suggested}. Ein Rückfall nach voller Erholung ist nach Ihrer Einschätzung eine neue Episode; eine Verschlechterung davor ist dieselbe.</translation>
    </message>
    <message>
        <source>Pain back {date}: {chosen}. {reason}</source>
        <extracomment>patient</extracomment>
        <translation>Schmerz zurück {date}: {chosen}. {reason}</translation>
    </message>
    <message>
        <source> The rule suggested {suggested}.</source>
        <extracomment>patient</extracomment>
        <translation> Die Regel schlug vor: {suggested}.</translation>
    </message>
    <message>
        <source>Record booking…</source>
        <extracomment>patient</extracomment>
        <translation>Termin erfassen …</translation>
    </message>
    <message>
        <source>Record as done…</source>
        <extracomment>patient</extracomment>
        <translation>Als durchgeführt erfassen …</translation>
    </message>
    <message>
        <source>Record report…</source>
        <extracomment>patient</extracomment>
        <translation>Befund erfassen …</translation>
    </message>
    <message>
        <source>Record action…</source>
        <extracomment>patient</extracomment>
        <translation>Handeln erfassen …</translation>
    </message>
    <message>
        <source>Cancelled or DNA…</source>
        <extracomment>patient</extracomment>
        <translation>Abgesagt oder nicht erschienen …</translation>
    </message>
    <message>
        <source>Record the booking</source>
        <extracomment>patient</extracomment>
        <translation>Den Termin erfassen</translation>
    </message>
    <message>
        <source>Record the study as done</source>
        <extracomment>patient</extracomment>
        <translation>Die Untersuchung als durchgeführt erfassen</translation>
    </message>
    <message>
        <source>Record the report</source>
        <extracomment>patient</extracomment>
        <translation>Den Befund erfassen</translation>
    </message>
    <message>
        <source>Record what was done about it</source>
        <extracomment>patient</extracomment>
        <translation>Erfassen, was daraufhin getan wurde</translation>
    </message>
    <message>
        <source>Cancelled, or not attended</source>
        <extracomment>patient</extracomment>
        <translation>Abgesagt oder nicht erschienen</translation>
    </message>
    <message>
        <source>next</source>
        <extracomment>patient</extracomment>
        <translation>als Nächstes</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>patient</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>{days} is missing.</source>
        <extracomment>patient</extracomment>
        <translation>{days} fehlt.</translation>
    </message>
    <message>
        <source>It is not said what happened.</source>
        <extracomment>patient</extracomment>
        <translation>Es ist nicht gesagt, was geschah.</translation>
    </message>
    <message>
        <source>It is not said what the report says.</source>
        <extracomment>patient</extracomment>
        <translation>Es ist nicht gesagt, was der Befund sagt.</translation>
    </message>
    <message>
        <source>Say it in a sentence, or paste it.</source>
        <extracomment>patient</extracomment>
        <translation>Sagen Sie es in einem Satz, oder fügen Sie es ein.</translation>
    </message>
    <message>
        <source>It is not said what was done.</source>
        <extracomment>patient</extracomment>
        <translation>Es ist nicht gesagt, was getan wurde.</translation>
    </message>
    <message>
        <source>Say it in a sentence.</source>
        <extracomment>patient</extracomment>
        <translation>Sagen Sie es in einem Satz.</translation>
    </message>
    <message>
        <source>What the report says</source>
        <extracomment>patient</extracomment>
        <translation>Was der Befund sagt</translation>
    </message>
    <message>
        <source>Told, referred, plan changed</source>
        <extracomment>patient</extracomment>
        <translation>Mitgeteilt, überwiesen, Plan geändert</translation>
    </message>
    <message>
        <source>The band by days comes back; the study stays on record.</source>
        <extracomment>patient</extracomment>
        <translation>Das Tagesband gilt wieder; die Untersuchung bleibt erfasst.</translation>
    </message>
    <message>
        <source>Course of the episode</source>
        <extracomment>patient</extracomment>
        <translation>Verlauf der Episode</translation>
    </message>
    <message>
        <source>New date…</source>
        <extracomment>patient</extracomment>
        <translation>Neuer Tag …</translation>
    </message>
    <message>
        <source>Edit…</source>
        <extracomment>patient</extracomment>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>No imaging on file. A signed referral letter records its request here; so does Record imaging.</source>
        <extracomment>patient</extracomment>
        <translation>Keine Bildgebung erfasst. Eine unterschriebene Überweisung erfasst ihre Anforderung hier; „Bildgebung erfassen“ ebenso.</translation>
    </message>
    <message>
        <source>Asked for by {clinician}, who acts on the report.</source>
        <extracomment>patient</extracomment>
        <translation>Angefordert von {clinician}, die oder der auf den Befund handelt.</translation>
    </message>
    <message>
        <source>It does not answer the imaging question: another side or another kind.</source>
        <extracomment>patient</extracomment>
        <translation>Sie beantwortet die Bildgebungsfrage nicht: andere Seite oder andere Art.</translation>
    </message>
    <message>
        <source>It does not answer the imaging question: it is from before the onset.</source>
        <extracomment>patient</extracomment>
        <translation>Sie beantwortet die Bildgebungsfrage nicht: Sie ist von vor dem Beginn.</translation>
    </message>
    <message>
        <source>Result: {result}</source>
        <extracomment>patient</extracomment>
        <translation>Ergebnis: {result}</translation>
    </message>
    <message>
        <source>Action: {action}</source>
        <extracomment>patient</extracomment>
        <translation>Handeln: {action}</translation>
    </message>
    <message>
        <source>Edit episode</source>
        <extracomment>patient</extracomment>
        <translation>Episode bearbeiten</translation>
    </message>
    <message>
        <source>Episode saved</source>
        <extracomment>patient</extracomment>
        <translation>Episode gespeichert</translation>
    </message>
    <message>
        <source>Clear a red flag</source>
        <extracomment>patient</extracomment>
        <translation>Eine Red Flag aufheben</translation>
    </message>
    <message>
        <source>Cleared</source>
        <extracomment>patient</extracomment>
        <translation>Aufgehoben</translation>
    </message>
    <message>
        <source>Edit the study</source>
        <extracomment>patient</extracomment>
        <translation>Die Untersuchung bearbeiten</translation>
    </message>
    <message>
        <source>Choice saved</source>
        <extracomment>patient</extracomment>
        <translation>Wahl gespeichert</translation>
    </message>
    <message>
        <source>Imaging studies</source>
        <extracomment>patient</extracomment>
        <translation>Bildgebende Untersuchungen</translation>
    </message>
    <message>
        <source>Visits</source>
        <extracomment>patient</extracomment>
        <translation>Termine</translation>
    </message>
    <message>
        <source>No visit notes yet</source>
        <extracomment>patient</extracomment>
        <translation>Noch keine Terminnotizen</translation>
    </message>
    <message>
        <source>Pain alone is under Progress; Ctrl+R takes a note or an answer.</source>
        <extracomment>patient</extracomment>
        <translation>Schmerz allein steht unter Verlauf; Strg+R nimmt eine Notiz oder Antwort auf.</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>patient</extracomment>
        <translation>Historie</translation>
    </message>
    <message>
        <source>Nothing has changed yet</source>
        <extracomment>patient</extracomment>
        <translation>Noch hat sich nichts geändert</translation>
    </message>
    <message>
        <source>Every change will stand here: who, when, old and new.</source>
        <extracomment>patient</extracomment>
        <translation>Hier steht jede Änderung: wer, wann, alt und neu.</translation>
    </message>
    <message>
        <source>Sits for {sitting_min:g} min</source>
        <extracomment>patient</extracomment>
        <translation>Sitzt {sitting_min:g} min</translation>
    </message>
    <message>
        <source>Drives for {driving_min:g} min</source>
        <extracomment>patient</extracomment>
        <translation>Fährt {driving_min:g} min</translation>
    </message>
    <message>
        <source>Nothing typed yet.</source>
        <extracomment>patient</extracomment>
        <translation>Noch nichts getippt.</translation>
    </message>
    <message>
        <source>Somebody changed this episode meanwhile. The values beside the fields are now theirs; what you typed is still here. Look, then save again.</source>
        <extracomment>patient</extracomment>
        <translation>Jemand hat diese Episode inzwischen geändert. Die Werte neben den Feldern sind jetzt die neuen; was Sie getippt haben, ist noch hier. Sehen Sie hin und speichern Sie erneut.</translation>
    </message>
    <message>
        <source>Outcome measures today</source>
        <extracomment>patient</extracomment>
        <translation>Scores heute</translation>
    </message>
    <message>
        <source>Save totals</source>
        <extracomment>patient</extracomment>
        <translation>Summen speichern</translation>
    </message>
    <message>
        <source>Outcome measures saved</source>
        <extracomment>patient</extracomment>
        <translation>Scores gespeichert</translation>
    </message>
    <message>
        <source>{named} stands above. Score it there, or name another activity.</source>
        <extracomment>patient</extracomment>
        <translation>{named} steht oben. Bewerten Sie es dort oder nennen Sie eine andere Aktivität.</translation>
    </message>
    <message>
        <source>{instrument}: the patient's own activities</source>
        <extracomment>patient</extracomment>
        <translation>{instrument}: die eigenen Aktivitäten der Person</translation>
    </message>
    <message>
        <source>{fewest} to {most} that the patient finds hard now: 0 can't do it, 10 as before.</source>
        <extracomment>patient</extracomment>
        <translation>{fewest} bis {most}, die der Person jetzt schwerfallen: 0 geht nicht, 10 wie vorher.</translation>
    </message>
    <message>
        <source>{count}: no total before {activities} are scored.</source>
        <extracomment>patient</extracomment>
        <translation>{count}: keine Summe, bevor {activities} bewertet sind.</translation>
    </message>
    <message>
        <source>Mean of {count}: {mean:.1f}. {meaning}</source>
        <extracomment>patient</extracomment>
        <translation>Mittel ({count}): {mean:.1f}. {meaning}</translation>
    </message>
    <message>
        <source>{delta} since {since}: {words}.</source>
        <extracomment>patient</extracomment>
        <translation>{delta} seit {since}: {words}.</translation>
    </message>
    <message>
        <source>The episode is closed; nothing more falls due.</source>
        <extracomment>patient</extracomment>
        <translation>Die Episode ist geschlossen; nichts wird mehr fällig.</translation>
    </message>
    <message>
        <source>No baseline was taken of {never}.</source>
        <extracomment>patient</extracomment>
        <translation>Von {never} wurde kein Ausgangswert erhoben.</translation>
    </message>
    <message>
        <source>Due now: {due}. {missed}</source>
        <extracomment>patient</extracomment>
        <translation>Jetzt fällig: {due}. {missed}</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <extracomment>patient</extracomment>
        <translation>Heute ist nichts fällig.</translation>
    </message>
    <message>
        <source>{name} goes from {shown} to {shown2}.</source>
        <extracomment>patient</extracomment>
        <translation>{name} geht von {shown} bis {shown2}.</translation>
    </message>
    <message>
        <source>All {items} items answered</source>
        <extracomment>patient</extracomment>
        <translation>Alle {items} Fragen beantwortet</translation>
    </message>
    <message>
        <source>{instrument}: all {items} items answered</source>
        <extracomment>patient</extracomment>
        <translation>{instrument}: alle {items} Fragen beantwortet</translation>
    </message>
    <message>
        <source>Scale of {instrument}</source>
        <extracomment>patient</extracomment>
        <translation>Skala von {instrument}</translation>
    </message>
    <message>
        <source>Choose which scale of {instrument}.</source>
        <extracomment>patient</extracomment>
        <translation>Wählen Sie, welche Skala von {instrument}.</translation>
    </message>
    <message>
        <source>A part of {instrument} has no total. Tick when all</source>
        <extracomment>patient</extracomment>
        <translation>Ein Teil von {instrument} hat keine Summe. Kreuzen Sie an, wenn alle</translation>
    </message>
    <message>
        <source>{words} {items} items are answered.</source>
        <extracomment>patient</extracomment>
        <translation>{words} {items} Fragen beantwortet sind.</translation>
    </message>
    <message>
        <source>Another activity</source>
        <extracomment>patient</extracomment>
        <translation>Weitere Aktivität</translation>
    </message>
    <message>
        <source>Name of another activity</source>
        <extracomment>patient</extracomment>
        <translation>Name der weiteren Aktivität</translation>
    </message>
    <message>
        <source>Score of the activity</source>
        <extracomment>patient</extracomment>
        <translation>Bewertung der Aktivität</translation>
    </message>
    <message>
        <source>Score of {name}, 0 to 10</source>
        <extracomment>patient</extracomment>
        <translation>Bewertung von {name}, 0 bis 10</translation>
    </message>
    <message>
        <source>Its score, 0 to 10</source>
        <extracomment>patient</extracomment>
        <translation>Ihre Bewertung, 0 bis 10</translation>
    </message>
    <message>
        <source>Name the activity that was scored.</source>
        <extracomment>patient</extracomment>
        <translation>Nennen Sie die bewertete Aktivität.</translation>
    </message>
    <message>
        <source>Score {activity} from 0 to 10, or leave its name empty.</source>
        <extracomment>patient</extracomment>
        <translation>Bewerten Sie {activity} von 0 bis 10 oder lassen Sie den Namen leer.</translation>
    </message>
    <message>
        <source>not used</source>
        <extracomment>patient</extracomment>
        <translation>nicht verwendet</translation>
    </message>
    <message>
        <source>to come</source>
        <extracomment>patient</extracomment>
        <translation>kommt noch</translation>
    </message>
    <message>
        <source>due today</source>
        <extracomment>patient</extracomment>
        <translation>heute fällig</translation>
    </message>
    <message>
        <source>due since {day}</source>
        <extracomment>patient</extracomment>
        <translation>fällig seit {day}</translation>
    </message>
    <message>
        <source>The green band is where an important gain begins. Totals only: a form's wording is not ours.</source>
        <extracomment>patient</extracomment>
        <translation>Das grüne Band zeigt, wo ein wichtiger Gewinn beginnt. Nur Summen: Der Wortlaut eines Bogens gehört uns nicht.</translation>
    </message>
    <message>
        <source>No outcome measures yet</source>
        <extracomment>patient</extracomment>
        <translation>Noch keine Scores</translation>
    </message>
    <message>
        <source>Type today's totals on the right, or let the patient name 3 to 5 activities: the baseline is what every later score is held against.</source>
        <extracomment>patient</extracomment>
        <translation>Tippen Sie rechts die heutigen Summen oder lassen Sie 3 bis 5 Aktivitäten nennen: Am Ausgangswert wird jede spätere Bewertung gemessen.</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <extracomment>patient</extracomment>
        <translation>Wo es steht</translation>
    </message>
    <message>
        <source>Scores: {said}</source>
        <extracomment>patient</extracomment>
        <translation>Bewertungen: {said}</translation>
    </message>
    <message>
        <source>No scores yet</source>
        <extracomment>patient</extracomment>
        <translation>Noch keine Bewertungen</translation>
    </message>
    <message>
        <source>Why: {name}</source>
        <extracomment>patient</extracomment>
        <translation>Warum: {name}</translation>
    </message>
    <message>
        <source>{score_words} on {date}</source>
        <extracomment>patient</extracomment>
        <translation>{score_words} am {date}</translation>
    </message>
    <message>
        <source>{values}, {delta} since {since}{percent}</source>
        <extracomment>patient</extracomment>
        <translation>{values}, {delta} seit {since}{percent}</translation>
    </message>
    <message>
        <source>Not compared, scored on one of the days only: {left}</source>
        <extracomment>patient</extracomment>
        <translation>Nicht verglichen, nur an einem der Tage bewertet: {left}</translation>
    </message>
    <message>
        <source>Total of the day, all its activities: {total}</source>
        <extracomment>patient</extracomment>
        <translation>Summe des Tages, alle Aktivitäten: {total}</translation>
    </message>
    <message>
        <source>First score: nothing to compare with yet</source>
        <extracomment>patient</extracomment>
        <translation>Erste Bewertung: noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>{baseline} → {latest}, {change} since {since}</source>
        <extracomment>patient</extracomment>
        <translation>{baseline} → {latest}, {change} seit {since}</translation>
    </message>
    <message>
        <source>NPRS 0–10, lower is better</source>
        <extracomment>patient</extracomment>
        <translation>NPRS 0–10, niedriger ist besser</translation>
    </message>
    <message>
        <source>Runs</source>
        <extracomment>patient</extracomment>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Plan</source>
        <extracomment>patient</extracomment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Assessment</source>
        <extracomment>patient</extracomment>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <extracomment>patient</extracomment>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Range of the charts</source>
        <extracomment>patient</extracomment>
        <translation>Zeitraum der Diagramme</translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <extracomment>patient</extracomment>
        <translation>Noch nichts erfasst</translation>
    </message>
    <message>
        <source>Type today's worst pain on the right, or import the runs; the charts begin there.</source>
        <extracomment>patient</extracomment>
        <translation>Tippen Sie rechts den heute stärksten Schmerz oder importieren Sie die Läufe; damit beginnen die Diagramme.</translation>
    </message>
    <message>
        <source>Edit patient</source>
        <extracomment>patient</extracomment>
        <translation>Person bearbeiten</translation>
    </message>
    <message>
        <source>Patient saved</source>
        <extracomment>patient</extracomment>
        <translation>Person gespeichert</translation>
    </message>
    <message>
        <source>Diary saved</source>
        <extracomment>patient</extracomment>
        <translation>Tagebuch gespeichert</translation>
    </message>
    <message>
        <source>Episode closed</source>
        <extracomment>patient</extracomment>
        <translation>Episode geschlossen</translation>
    </message>
    <message>
        <source>Episode begun</source>
        <extracomment>patient</extracomment>
        <translation>Episode begonnen</translation>
    </message>
    <message>
        <source>Raise a red flag</source>
        <extracomment>patient</extracomment>
        <translation>Eine Red Flag erheben</translation>
    </message>
    <message>
        <source>Red flag raised</source>
        <extracomment>patient</extracomment>
        <translation>Red Flag erhoben</translation>
    </message>
    <message>
        <source>Red flag cleared</source>
        <extracomment>patient</extracomment>
        <translation>Red Flag aufgehoben</translation>
    </message>
    <message>
        <source>below</source>
        <extracomment>patient</extracomment>
        <translation>darunter</translation>
    </message>
    <message>
        <source>stopped {day}</source>
        <extracomment>patient</extracomment>
        <translation>beendet {day}</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>patient</extracomment>
        <translation>beendet</translation>
    </message>
    <message>
        <source>no dose prescribed</source>
        <extracomment>patient</extracomment>
        <translation>keine Dosis verordnet</translation>
    </message>
    <message>
        <source>above</source>
        <extracomment>patient</extracomment>
        <translation>darüber</translation>
    </message>
    <message>
        <source>Week of {monday}</source>
        <extracomment>patient</extracomment>
        <translation>Woche ab {monday}</translation>
    </message>
    <message>
        <source>Adherence</source>
        <extracomment>patient</extracomment>
        <translation>Adhärenz</translation>
    </message>
    <message>
        <source>No full week is on file yet</source>
        <extracomment>patient</extracomment>
        <translation>Noch ist keine volle Woche erfasst</translation>
    </message>
    <message>
        <source>100 x days with an exercise done / {sessions_min}, at most 100 %</source>
        <extracomment>patient</extracomment>
        <translation>100 x Tage mit gemachter Übung / {sessions_min}, höchstens 100 %</translation>
    </message>
    <message>
        <source>{sessions_min} to {sessions_max} days in a week, Monday to Sunday; the current week is not banded</source>
        <extracomment>patient</extracomment>
        <translation>{sessions_min} bis {sessions_max} Tage in einer Woche, Montag bis Sonntag; die laufende Woche wird nicht eingestuft</translation>
    </message>
    <message>
        <source>Target {sessions_min} to {sessions_max} days a week</source>
        <extracomment>patient</extracomment>
        <translation>Ziel {sessions_min} bis {sessions_max} Tage pro Woche</translation>
    </message>
    <message>
        <source>{target}. Week of {monday}: {words}</source>
        <extracomment>patient</extracomment>
        <translation>{target}. Woche ab {monday}: {words}</translation>
    </message>
    <message>
        <source>from {date}: {dose_words}</source>
        <extracomment>patient</extracomment>
        <translation>ab {date}: {dose_words}</translation>
    </message>
    <message>
        <source>Type how often each was done that week, 0 to 7. The days of a number are spread evenly over the week, 3 as Mon, Wed, Fri; where the days are known, mark them instead.</source>
        <extracomment>patient</extracomment>
        <translation>Tippen Sie, wie oft jede in der Woche gemacht wurde, 0 bis 7. Die Tage einer Zahl werden gleichmäßig über die Woche verteilt, 3 als Mo, Mi, Fr; wo die Tage bekannt sind, markieren Sie stattdessen diese.</translation>
    </message>
    <message>
        <source>Why: adherence</source>
        <extracomment>patient</extracomment>
        <translation>Warum: Adhärenz</translation>
    </message>
    <message>
        <source>Prescribe…</source>
        <extracomment>patient</extracomment>
        <translation>Verordnen …</translation>
    </message>
    <message>
        <source>Change dose…</source>
        <extracomment>patient</extracomment>
        <translation>Dosis ändern …</translation>
    </message>
    <message>
        <source>Stop…</source>
        <extracomment>patient</extracomment>
        <translation>Beenden …</translation>
    </message>
    <message>
        <source>Save weeks</source>
        <extracomment>patient</extracomment>
        <translation>Wochen speichern</translation>
    </message>
    <message>
        <source>No exercises prescribed yet</source>
        <extracomment>patient</extracomment>
        <translation>Noch keine Übungen verordnet</translation>
    </message>
    <message>
        <source>Prescribe the first; how often it is done is typed beside it.</source>
        <extracomment>patient</extracomment>
        <translation>Verordnen Sie die erste; wie oft sie gemacht wird, tippt man daneben.</translation>
    </message>
    <message>
        <source>Exercise weeks saved</source>
        <extracomment>patient</extracomment>
        <translation>Übungswochen gespeichert</translation>
    </message>
    <message>
        <source>{label}, week of {monday}</source>
        <extracomment>patient</extracomment>
        <translation>{label}, Woche ab {monday}</translation>
    </message>
    <message>
        <source>{week}: not recorded</source>
        <extracomment>patient</extracomment>
        <translation>{week}: nicht erfasst</translation>
    </message>
    <message>
        <source>not done</source>
        <extracomment>patient</extracomment>
        <translation>nicht gemacht</translation>
    </message>
    <message>
        <source>, not saved yet</source>
        <extracomment>patient</extracomment>
        <translation>, noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Met</source>
        <extracomment>patient</extracomment>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Not met</source>
        <extracomment>patient</extracomment>
        <translation>Nicht erfüllt</translation>
    </message>
    <message>
        <source>Why: {words}</source>
        <extracomment>patient</extracomment>
        <translation>Warum: {words}</translation>
    </message>
    <message>
        <source>loading test</source>
        <extracomment>patient</extracomment>
        <translation>Belastungstest</translation>
    </message>
    <message>
        <source>Pain is a whole number from 0 to 10. Type 0 for none, 10 for the worst.</source>
        <extracomment>patient</extracomment>
        <translation>Schmerz ist eine ganze Zahl von 0 bis 10. Tippen Sie 0 für keinen, 10 für den stärksten.</translation>
    </message>
    <message>
        <source>Type at least one score: before, during or the next morning.</source>
        <extracomment>patient</extracomment>
        <translation>Tippen Sie mindestens einen Wert: vorher, währenddessen oder am nächsten Morgen.</translation>
    </message>
    <message>
        <source>Pain 0 to 10, the same time each day. The next morning may follow tomorrow.</source>
        <extracomment>patient</extracomment>
        <translation>Schmerz 0 bis 10, jeweils zur selben Tageszeit. Der nächste Morgen darf morgen folgen.</translation>
    </message>
    <message>
        <source>Loading test or session</source>
        <extracomment>patient</extracomment>
        <translation>Belastungstest oder Einheit</translation>
    </message>
    <message>
        <source>Day of the loading test</source>
        <extracomment>patient</extracomment>
        <translation>Tag des Belastungstests</translation>
    </message>
    <message>
        <source>Pain the next morning</source>
        <extracomment>patient</extracomment>
        <translation>Schmerz am nächsten Morgen</translation>
    </message>
    <message>
        <source>Save test</source>
        <extracomment>patient</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Loading test saved</source>
        <extracomment>patient</extracomment>
        <translation>Belastungstest gespeichert</translation>
    </message>
    <message>
        <source>As typed: {words}</source>
        <extracomment>patient</extracomment>
        <translation>Wie getippt: {words}</translation>
    </message>
    <message>
        <source>Test or session</source>
        <extracomment>patient</extracomment>
        <translation>Test oder Einheit</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>patient</extracomment>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>During</source>
        <extracomment>patient</extracomment>
        <translation>Dabei</translation>
    </message>
    <message>
        <source>Next morning</source>
        <extracomment>patient</extracomment>
        <translation>Morgen danach</translation>
    </message>
    <message>
        <source>Loading tests and sessions</source>
        <extracomment>patient</extracomment>
        <translation>Belastungstests und Einheiten</translation>
    </message>
    <message>
        <source>Partly</source>
        <extracomment>patient</extracomment>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Can progress</source>
        <extracomment>patient</extracomment>
        <translation>Kann steigern</translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>patient</extracomment>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Reduce</source>
        <extracomment>patient</extracomment>
        <translation>Verringern</translation>
    </message>
    <message>
        <source>Awaiting next-morning score</source>
        <extracomment>patient</extracomment>
        <translation>Wert vom nächsten Morgen steht aus</translation>
    </message>
    <message>
        <source>Careful</source>
        <extracomment>patient</extracomment>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>Locked</source>
        <extracomment>patient</extracomment>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Save finding</source>
        <extracomment>patient</extracomment>
        <translation>Befund speichern</translation>
    </message>
    <message>
        <source>Found on</source>
        <extracomment>patient</extracomment>
        <translation>Gefunden am</translation>
    </message>
    <message>
        <source>The answer is missing.</source>
        <extracomment>patient</extracomment>
        <translation>Die Antwort fehlt.</translation>
    </message>
    <message>
        <source>Set the phase</source>
        <extracomment>patient</extracomment>
        <translation>Die Phase setzen</translation>
    </message>
    <message>
        <source>Phase set</source>
        <extracomment>patient</extracomment>
        <translation>Phase gesetzt</translation>
    </message>
    <message>
        <source>Prescribe an exercise</source>
        <extracomment>patient</extracomment>
        <translation>Eine Übung verordnen</translation>
    </message>
    <message>
        <source>Exercise prescribed</source>
        <extracomment>patient</extracomment>
        <translation>Übung verordnet</translation>
    </message>
    <message>
        <source>Stop an exercise</source>
        <extracomment>patient</extracomment>
        <translation>Eine Übung beenden</translation>
    </message>
    <message>
        <source>Exercise stopped</source>
        <extracomment>patient</extracomment>
        <translation>Übung beendet</translation>
    </message>
    <message>
        <source>Finding</source>
        <extracomment>patient</extracomment>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Finding saved</source>
        <extracomment>patient</extracomment>
        <translation>Befund gespeichert</translation>
    </message>
    <message>
        <source>Answer saved</source>
        <extracomment>patient</extracomment>
        <translation>Antwort gespeichert</translation>
    </message>
    <message>
        <source>Not saved. </source>
        <extracomment>patient</extracomment>
        <translation>Nicht gespeichert. </translation>
    </message>
    <message>
        <source>Not saved: somebody changed this episode meanwhile. Answer again.</source>
        <extracomment>patient</extracomment>
        <translation>Nicht gespeichert: Jemand hat diese Episode inzwischen geändert. Antworten Sie erneut.</translation>
    </message>
    <message>
        <source>, current phase</source>
        <extracomment>patient</extracomment>
        <translation>, aktuelle Phase</translation>
    </message>
    <message>
        <source>, proposed</source>
        <extracomment>patient</extracomment>
        <translation>, vorgeschlagen</translation>
    </message>
    <message>
        <source>Phase {number}, {label}{state}</source>
        <extracomment>patient</extracomment>
        <translation>Phase {number}, {label}{state}</translation>
    </message>
    <message>
        <source>Set phase {number}, {label}{state}</source>
        <extracomment>patient</extracomment>
        <translation>Phase {number}, {label}{state} setzen</translation>
    </message>
    <message>
        <source>Why: the proposed phase</source>
        <extracomment>patient</extracomment>
        <translation>Warum: die vorgeschlagene Phase</translation>
    </message>
    <message>
        <source>Set phase…</source>
        <extracomment>patient</extracomment>
        <translation>Phase setzen …</translation>
    </message>
    <message>
        <source>Phase {number} · {label}</source>
        <extracomment>patient</extracomment>
        <translation>Phase {number} · {label}</translation>
    </message>
    <message>
        <source>No phase set yet</source>
        <extracomment>patient</extracomment>
        <translation>Noch keine Phase gesetzt</translation>
    </message>
    <message>
        <source>Criteria of the next phase</source>
        <extracomment>patient</extracomment>
        <translation>Kriterien der nächsten Phase</translation>
    </message>
    <message>
        <source>Phase {number} now: {words}. Dose: {dose}.</source>
        <extracomment>patient</extracomment>
        <translation>Phase {number} jetzt: {words}. Dosis: {dose}.</translation>
    </message>
    <message>
        <source>Set a phase first; what the next one asks is then judged from the record.</source>
        <extracomment>patient</extracomment>
        <translation>Setzen Sie zuerst eine Phase; was die nächste verlangt, wird dann aus der Akte beurteilt.</translation>
    </message>
    <message>
        <source>Set this phase</source>
        <extracomment>patient</extracomment>
        <translation>Diese Phase setzen</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>patient</extracomment>
        <translation>Ab</translation>
    </message>
    <message>
        <source>criterion is</source>
        <extracomment>patient</extracomment>
        <translation>Kriterium ist</translation>
    </message>
    <message>
        <source>criteria are</source>
        <extracomment>patient</extracomment>
        <translation>Kriterien sind</translation>
    </message>
    <message>
        <source>{open_ones} {are} not met or not known.</source>
        <extracomment>patient</extracomment>
        <translation>{open_ones} {are} nicht erfüllt oder nicht bekannt.</translation>
    </message>
    <message>
        <source>Say why this phase is set all the same.</source>
        <extracomment>patient</extracomment>
        <translation>Sagen Sie, warum diese Phase trotzdem gesetzt wird.</translation>
    </message>
    <message>
        <source>{words}. Enter when: {data}.</source>
        <extracomment>patient</extracomment>
        <translation>{words}. Eintritt, wenn: {data}.</translation>
    </message>
    <message>
        <source>What it asks, as known on {day}: </source>
        <extracomment>patient</extracomment>
        <translation>Was sie verlangt, Stand {day}: </translation>
    </message>
    <message>
        <source>{are} not met or not known</source>
        <extracomment>patient</extracomment>
        <translation>{are} nicht erfüllt oder nicht bekannt</translation>
    </message>
    <message>
        <source>{count} is</source>
        <extracomment>patient</extracomment>
        <translation>{count} ist</translation>
    </message>
    <message>
        <source>{count} are</source>
        <extracomment>patient</extracomment>
        <translation>{count} sind</translation>
    </message>
    <message>
        <source>all met</source>
        <extracomment>patient</extracomment>
        <translation>alle erfüllt</translation>
    </message>
    <message>
        <source>It asks for nothing beforehand.</source>
        <extracomment>patient</extracomment>
        <translation>Sie verlangt vorab nichts.</translation>
    </message>
    <message>
        <source>Sets</source>
        <extracomment>patient</extracomment>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Reps</source>
        <extracomment>patient</extracomment>
        <translation>Wdh.</translation>
    </message>
    <message>
        <source>Hold, s</source>
        <extracomment>patient</extracomment>
        <translation>Halten, s</translation>
    </message>
    <message>
        <source>Load, kg</source>
        <extracomment>patient</extracomment>
        <translation>Last, kg</translation>
    </message>
    <message>
        <source>Times a week</source>
        <extracomment>patient</extracomment>
        <translation>Mal pro Woche</translation>
    </message>
    <message>
        <source>Prescribe</source>
        <extracomment>patient</extracomment>
        <translation>Verordnen</translation>
    </message>
    <message>
        <source>Exercise</source>
        <extracomment>patient</extracomment>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Choose, or type one of your own</source>
        <extracomment>patient</extracomment>
        <translation>Wählen, oder eine eigene tippen</translation>
    </message>
    <message>
        <source>Reason to prescribe it all the same</source>
        <extracomment>patient</extracomment>
        <translation>Grund, sie trotzdem zu verordnen</translation>
    </message>
    <message>
        <source>Type one such as 3 or 7.5.</source>
        <extracomment>patient</extracomment>
        <translation>Tippen Sie eine wie 3 oder 7.5.</translation>
    </message>
    <message>
        <source>Stop this exercise</source>
        <extracomment>patient</extracomment>
        <translation>Diese Übung beenden</translation>
    </message>
    <message>
        <source>What was done of it stays in the record.</source>
        <extracomment>patient</extracomment>
        <translation>Was davon gemacht wurde, bleibt in der Akte.</translation>
    </message>
    <message>
        <source>Stopped on</source>
        <extracomment>patient</extracomment>
        <translation>Beendet am</translation>
    </message>
    <message>
        <source>Day {day} of {review} to {last}</source>
        <extracomment>patient</extracomment>
        <translation>Tag {day} von {review} bis {last}</translation>
    </message>
    <message>
        <source>Start relative rest…</source>
        <extracomment>patient</extracomment>
        <translation>Relative Schonung beginnen …</translation>
    </message>
    <message>
        <source>Return to running</source>
        <extracomment>patient</extracomment>
        <translation>Rückkehr zum Laufen</translation>
    </message>
    <message>
        <source>Running form</source>
        <extracomment>patient</extracomment>
        <translation>Lauftechnik</translation>
    </message>
    <message>
        <source>Advice and remedies</source>
        <extracomment>patient</extracomment>
        <translation>Ratschläge und Maßnahmen</translation>
    </message>
    <message>
        <source>Discharge criteria</source>
        <extracomment>patient</extracomment>
        <translation>Kriterien für den Abschluss</translation>
    </message>
    <message>
        <source>Relative rest: {words}</source>
        <extracomment>patient</extracomment>
        <translation>Relative Schonung: {words}</translation>
    </message>
    <message>
        <source>{label}, week of {week}: {known}</source>
        <extracomment>patient</extracomment>
        <translation>{label}, Woche ab {week}: {known}</translation>
    </message>
    <message>
        <source>Days with an exercise</source>
        <extracomment>patient</extracomment>
        <translation>Tage mit einer Übung</translation>
    </message>
    <message>
        <source>Exercise and dose</source>
        <extracomment>patient</extracomment>
        <translation>Übung und Dosis</translation>
    </message>
    <message>
        <source>This week</source>
        <extracomment>patient</extracomment>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Exercises, times done each week</source>
        <extracomment>patient</extracomment>
        <translation>Übungen, Anzahl je Woche</translation>
    </message>
    <message>
        <source>Note…</source>
        <extracomment>patient</extracomment>
        <translation>Notiz …</translation>
    </message>
    <message>
        <source>Override…</source>
        <extracomment>patient</extracomment>
        <translation>Abweichen …</translation>
    </message>
    <message>
        <source>Next run, proposed: one step on</source>
        <extracomment>patient</extracomment>
        <translation>Nächster Lauf, Vorschlag: einen Schritt weiter</translation>
    </message>
    <message>
        <source>Next run, proposed: repeat</source>
        <extracomment>patient</extracomment>
        <translation>Nächster Lauf, Vorschlag: wiederholen</translation>
    </message>
    <message>
        <source>Next run, proposed: ease</source>
        <extracomment>patient</extracomment>
        <translation>Nächster Lauf, Vorschlag: entlasten</translation>
    </message>
    <message>
        <source>Next run, proposed: re-introduce</source>
        <extracomment>patient</extracomment>
        <translation>Nächster Lauf, Vorschlag: wieder einführen</translation>
    </message>
    <message>
        <source>Next run, proposed: wait</source>
        <extracomment>patient</extracomment>
        <translation>Nächster Lauf, Vorschlag: warten</translation>
    </message>
    <message>
        <source>Not started</source>
        <extracomment>patient</extracomment>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Resting</source>
        <extracomment>patient</extracomment>
        <translation>In Schonung</translation>
    </message>
    <message>
        <source>Review now</source>
        <extracomment>patient</extracomment>
        <translation>Jetzt überprüfen</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>patient</extracomment>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>needed: {missing}</source>
        <extracomment>patient</extracomment>
        <translation>gebraucht: {missing}</translation>
    </message>
    <message>
        <source>Add next morning…</source>
        <extracomment>patient</extracomment>
        <translation>Nächsten Morgen ergänzen …</translation>
    </message>
    <message>
        <source>weekly pain</source>
        <extracomment>patient</extracomment>
        <translation>Schmerz der Woche</translation>
    </message>
    <message>
        <source>Pain, week by week</source>
        <extracomment>patient</extracomment>
        <translation>Schmerz, Woche für Woche</translation>
    </message>
    <message>
        <source>Prescribed all the same: {reason}</source>
        <extracomment>patient</extracomment>
        <translation>Trotzdem verordnet: {reason}</translation>
    </message>
    <message>
        <source>{date}: {kind} run of {run:g}</source>
        <extracomment>patient</extracomment>
        <translation>{date}: Lauf ({kind}) über {run:g}</translation>
    </message>
    <message>
        <source>relative rest rules it out</source>
        <extracomment>patient</extracomment>
        <translation>relative Schonung schließt es aus</translation>
    </message>
    <message>
        <source>breach {place}</source>
        <extracomment>patient</extracomment>
        <translation>Verstoß {place}</translation>
    </message>
    <message>
        <source>Breach</source>
        <extracomment>patient</extracomment>
        <translation>Verstoß</translation>
    </message>
    <message>
        <source>Ice</source>
        <extracomment>patient</extracomment>
        <translation>Eis</translation>
    </message>
    <message>
        <source>Heat</source>
        <extracomment>patient</extracomment>
        <translation>Wärme</translation>
    </message>
    <message>
        <source>phase {phase} ({label})</source>
        <extracomment>patient</extracomment>
        <translation>Phase {phase} ({label})</translation>
    </message>
    <message>
        <source>Proposed: start with {phase}.</source>
        <extracomment>patient</extracomment>
        <translation>Vorschlag: mit {phase} beginnen.</translation>
    </message>
    <message>
        <source>Proposed: go on to {phase}.</source>
        <extracomment>patient</extracomment>
        <translation>Vorschlag: weiter zu {phase}.</translation>
    </message>
    <message>
        <source>Proposed: stay in {phase}.</source>
        <extracomment>patient</extracomment>
        <translation>Vorschlag: in {phase} bleiben.</translation>
    </message>
    <message>
        <source>Proposed: go back to {phase}.</source>
        <extracomment>patient</extracomment>
        <translation>Vorschlag: zurück zu {phase}.</translation>
    </message>
    <message>
        <source>, set by {clinician}</source>
        <extracomment>patient</extracomment>
        <translation>, gesetzt von {clinician}</translation>
    </message>
    <message>
        <source>since {date}, day {day}{who}{why}</source>
        <extracomment>patient</extracomment>
        <translation>seit {date}, Tag {day}{who}{why}</translation>
    </message>
    <message>
        <source>In range</source>
        <extracomment>patient</extracomment>
        <translation>Im Bereich</translation>
    </message>
    <message>
        <source>Out of range</source>
        <extracomment>patient</extracomment>
        <translation>Außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <extracomment>patient</extracomment>
        <translation>Noch keine Antwort</translation>
    </message>
    <message>
        <source>next run</source>
        <extracomment>patient</extracomment>
        <translation>nächster Lauf</translation>
    </message>
    <message>
        <source>The latest run says {value:g}: strides of one foot? Twice that is {value2:g} steps</source>
        <extracomment>patient</extracomment>
        <translation>Der letzte Lauf sagt {value:g}: Doppelschritte eines Fußes? Das Doppelte sind {value2:g} Schritte</translation>
    </message>
    <message>
        <source>{date}; it is left out until the run is mended</source>
        <extracomment>patient</extracomment>
        <translation>{date}; bleibt außer Betracht, bis der Lauf berichtigt ist</translation>
    </message>
    <message>
        <source>Medicines, as the patient reports them: {reported}</source>
        <extracomment>patient</extracomment>
        <translation>Medikamente nach Angabe der Person: {reported}</translation>
    </message>
    <message>
        <source>same as {since}</source>
        <extracomment>patient</extracomment>
        <translation>wie {since}</translation>
    </message>
    <message>
        <source>Nothing was recorded before: = has nothing to keep.</source>
        <extracomment>patient</extracomment>
        <translation>Zuvor wurde nichts erfasst: = hat nichts zu behalten.</translation>
    </message>
    <message>
        <source>Type a number above 0, such as 7.5.</source>
        <extracomment>patient</extracomment>
        <translation>Tippen Sie eine Zahl über 0, etwa 7.5.</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <extracomment>patient</extracomment>
        <translation>Tippen Sie eine Zahl.</translation>
    </message>
    <message>
        <source>1w, 9 Mar</source>
        <extracomment>patient</extracomment>
        <translation>1w, 9. März</translation>
    </message>
    <message>
        <source>2 Mar</source>
        <extracomment>patient</extracomment>
        <translation>2. März</translation>
    </message>
    <message>
        <source>This day is still to come. Type today or a day before.</source>
        <extracomment>patient</extracomment>
        <translation>Dieser Tag kommt noch. Tippen Sie heute oder einen Tag davor.</translation>
    </message>
    <message>
        <source>This is not a day. {help}</source>
        <extracomment>patient</extracomment>
        <translation>Das ist kein Tag. {help}</translation>
    </message>
    <message>
        <source>run {run}</source>
        <extracomment>patient</extracomment>
        <translation>Lauf {run}</translation>
    </message>
    <message>
        <source>sits {value} min</source>
        <extracomment>patient</extracomment>
        <translation>sitzt {value} min</translation>
    </message>
    <message>
        <source>Alt+F files: {told}.</source>
        <extracomment>patient</extracomment>
        <translation>Alt+F übernimmt: {told}.</translation>
    </message>
    <message>
        <source>Differs from the field, which stays: {other}.</source>
        <extracomment>patient</extracomment>
        <translation>Weicht vom Feld ab, das bleibt: {other}.</translation>
    </message>
    <message>
        <source>More activities</source>
        <extracomment>patient</extracomment>
        <translation>Mehr Aktivitäten</translation>
    </message>
    <message>
        <source>Run today, {unit}</source>
        <extracomment>patient</extracomment>
        <translation>Heute gelaufen, {unit}</translation>
    </message>
    <message>
        <source>Sits for, min</source>
        <extracomment>patient</extracomment>
        <translation>Sitzt, min</translation>
    </message>
    <message>
        <source>now {review}</source>
        <extracomment>patient</extracomment>
        <translation>jetzt {review}</translation>
    </message>
    <message>
        <source>none set</source>
        <extracomment>patient</extracomment>
        <translation>keine gesetzt</translation>
    </message>
    <message>
        <source>More pain, 0–10</source>
        <extracomment>patient</extracomment>
        <translation>Weitere Schmerzwerte, 0–10</translation>
    </message>
    <message>
        <source>Fewer activities</source>
        <extracomment>patient</extracomment>
        <translation>Weniger Aktivitäten</translation>
    </message>
    <message>
        <source>Daily movement affected</source>
        <extracomment>patient</extracomment>
        <translation>Alltagsbewegung beeinträchtigt</translation>
    </message>
    <message>
        <source>Key {number}</source>
        <extracomment>patient</extracomment>
        <translation>Taste {number}</translation>
    </message>
    <message>
        <source>lever {lever:g} cm</source>
        <extracomment>patient</extracomment>
        <translation>Hebel {lever:g} cm</translation>
    </message>
    <message>
        <source>Done as last time ({said}). If not, use the Strength tab.</source>
        <extracomment>patient</extracomment>
        <translation>Wie letztes Mal gemacht ({said}). Wenn nicht, nehmen Sie den Reiter Kraft.</translation>
    </message>
    <message>
        <source>Every visit</source>
        <extracomment>patient</extracomment>
        <translation>Jeder Termin</translation>
    </message>
    <message>
        <source>Every visit · {run:g} this week, {last} last</source>
        <extracomment>patient</extracomment>
        <translation>Jeder Besuch · {run:g} diese Woche, {last} letzte</translation>
    </message>
    <message>
        <source>1 field missing (Alt+M)</source>
        <extracomment>patient</extracomment>
        <translation>1 Feld fehlt (Alt+M)</translation>
    </message>
    <message>
        <source>{count} fields missing (Alt+M)</source>
        <extracomment>patient</extracomment>
        <translation>{count} Felder fehlen (Alt+M)</translation>
    </message>
    <message>
        <source>Recorded at the last visits, not yet at this one: {told}</source>
        <extracomment>patient</extracomment>
        <translation>Bei den letzten Terminen erfasst, an diesem noch nicht: {told}</translation>
    </message>
    <message>
        <source>How long sitting goes</source>
        <extracomment>patient</extracomment>
        <translation>Wie lange Sitzen geht</translation>
    </message>
    <message>
        <source>What was said and found</source>
        <extracomment>patient</extracomment>
        <translation>Was gesagt und gefunden wurde</translation>
    </message>
    <message>
        <source>Proposed, not in the note yet. Alt+P takes it:
{words}</source>
        <extracomment>patient</extracomment>
        <translation>Vorgeschlagen, noch nicht in der Notiz. Alt+P übernimmt:
{words}</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <extracomment>patient</extracomment>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Ctrl R</source>
        <extracomment>patient</extracomment>
        <translation>Strg R</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <extracomment>patient</extracomment>
        <translation>Noch nichts getippt</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>patient</extracomment>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Past day</source>
        <extracomment>patient</extracomment>
        <translation>Vergangener Tag</translation>
    </message>
    <message>
        <source>Symmetry {now:.0f} %</source>
        <extracomment>patient</extracomment>
        <translation>Symmetrie {now:.0f} %</translation>
    </message>
    <message>
        <source>, was {was:.0f} %</source>
        <extracomment>patient</extracomment>
        <translation>, war {was:.0f} %</translation>
    </message>
    <message>
        <source>Exercises done today</source>
        <extracomment>patient</extracomment>
        <translation>Heute gemachte Übungen</translation>
    </message>
    <message>
        <source>Running by calendar week</source>
        <extracomment>patient</extracomment>
        <translation>Laufen je Kalenderwoche</translation>
    </message>
    <message>
        <source>No run is logged</source>
        <extracomment>patient</extracomment>
        <translation>Kein Lauf ist protokolliert</translation>
    </message>
    <message>
        <source>Add run</source>
        <extracomment>patient</extracomment>
        <translation>Lauf hinzufügen</translation>
    </message>
    <message>
        <source>Run of {run:g} saved</source>
        <extracomment>patient</extracomment>
        <translation>Lauf über {run:g} gespeichert</translation>
    </message>
    <message>
        <source>Distance, {unit}</source>
        <extracomment>patient</extracomment>
        <translation>Strecke, {unit}</translation>
    </message>
    <message>
        <source>Time, min</source>
        <extracomment>patient</extracomment>
        <translation>Zeit, min</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>patient</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Effort 0–10</source>
        <extracomment>patient</extracomment>
        <translation>RPE 0–10</translation>
    </message>
    <message>
        <source>Ascent, m</source>
        <extracomment>patient</extracomment>
        <translation>Anstieg, m</translation>
    </message>
    <message>
        <source>not said</source>
        <extracomment>patient</extracomment>
        <translation>k. A.</translation>
    </message>
    <message>
        <source>Cadence {said}: strides of one foot? Make it {value:.0f} steps</source>
        <extracomment>patient</extracomment>
        <translation>Kadenz {said}: Doppelschritte eines Fußes? Auf {value:.0f} Schritte setzen</translation>
    </message>
    <message>
        <source>Look at this</source>
        <extracomment>patient</extracomment>
        <translation>Sehen Sie hier hin</translation>
    </message>
    <message>
        <source>Why: {label}, {value}</source>
        <extracomment>patient</extracomment>
        <translation>Warum: {label}, {value}</translation>
    </message>
    <message>
        <source>Running load</source>
        <extracomment>patient</extracomment>
        <translation>Laufbelastung</translation>
    </message>
    <message>
        <source>A flare is a day's worst pain at least 2 points above that of the entry day before it. Beside it stand the runs of the 72 hours before that lie above the middle half of the runner's own runs of the 28 days before those.</source>
        <extracomment>patient</extracomment>
        <translation>Ein Schub ist ein Tag, dessen stärkster Schmerz mindestens 2 Punkte über dem des Eintragstags davor liegt. Daneben stehen die Läufe der 72 Stunden davor, die über der mittleren Hälfte der eigenen Läufe der 28 Tage davor liegen.</translation>
    </message>
    <message>
        <source>Pain against load</source>
        <extracomment>patient</extracomment>
        <translation>Schmerz und Belastung</translation>
    </message>
    <message>
        <source>No flare is on record.</source>
        <extracomment>patient</extracomment>
        <translation>Kein Schub ist erfasst.</translation>
    </message>
    <message>
        <source>{earlier_flares} counted above</source>
        <extracomment>patient</extracomment>
        <translation>{earlier_flares} oben gezählt</translation>
    </message>
    <message>
        <source>{count} earlier flare</source>
        <extracomment>patient</extracomment>
        <translation>{count} früherer Schub</translation>
    </message>
    <message>
        <source>{count} earlier flares</source>
        <extracomment>patient</extracomment>
        <translation>{count} frühere Schübe</translation>
    </message>
    <message>
        <source>{day}: worst {worst}, {before} on {before_on}</source>
        <extracomment>patient</extracomment>
        <translation>{day}: stärkster {worst}, {before} am {before_on}</translation>
    </message>
    <message>
        <source>Save run</source>
        <extracomment>patient</extracomment>
        <translation>Lauf speichern</translation>
    </message>
    <message>
        <source>Save event</source>
        <extracomment>patient</extracomment>
        <translation>Ereignis speichern</translation>
    </message>
    <message>
        <source>Something that may explain a change; the app draws no conclusion from it.</source>
        <extracomment>patient</extracomment>
        <translation>Etwas, das eine Änderung erklären kann; die App zieht daraus keinen Schluss.</translation>
    </message>
    <message>
        <source>hills</source>
        <extracomment>patient</extracomment>
        <translation>Hügel</translation>
    </message>
    <message>
        <source>speed</source>
        <extracomment>patient</extracomment>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>spike</source>
        <extracomment>patient</extracomment>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>flare</source>
        <extracomment>patient</extracomment>
        <translation>Schub</translation>
    </message>
    <message>
        <source>no run logged: not known</source>
        <extracomment>patient</extracomment>
        <translation>kein Lauf protokolliert: nicht bekannt</translation>
    </message>
    <message>
        <source>Legend: hatched, hills; dotted, intervals and sprints; triangle, spike; diamond, flare of pain; dashed with a question mark, no run logged</source>
        <extracomment>patient</extracomment>
        <translation>Legende: schraffiert, Hügel; gepunktet, Intervalle und Sprints; Dreieck, Spitze; Raute, Schmerzschub; gestrichelt mit Fragezeichen, kein Lauf protokolliert</translation>
    </message>
    <message>
        <source>Why: the next run</source>
        <extracomment>patient</extracomment>
        <translation>Warum: der nächste Lauf</translation>
    </message>
    <message>
        <source>A proposal from the record, one variable at a time. The clinician decides.</source>
        <extracomment>patient</extracomment>
        <translation>Ein Vorschlag aus der Akte, eine Größe auf einmal. Die Fachperson entscheidet.</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <extracomment>patient</extracomment>
        <translation>Noch keine Läufe</translation>
    </message>
    <message>
        <source>Type the first one above, or import the watch's files.</source>
        <extracomment>patient</extracomment>
        <translation>Tippen Sie oben den ersten oder importieren Sie die Dateien der Uhr.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <extracomment>patient</extracomment>
        <translation>Dateien importieren …</translation>
    </message>
    <message>
        <source>Events</source>
        <extracomment>patient</extracomment>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>No events yet</source>
        <extracomment>patient</extracomment>
        <translation>Noch keine Ereignisse</translation>
    </message>
    <message>
        <source>An injection, new shoes, a race: what may explain a change.</source>
        <extracomment>patient</extracomment>
        <translation>Eine Injektion, neue Schuhe, ein Wettkampf: was eine Änderung erklären kann.</translation>
    </message>
    <message>
        <source>Add event</source>
        <extracomment>patient</extracomment>
        <translation>Ereignis hinzufügen</translation>
    </message>
    <message>
        <source>Enter mends the note</source>
        <extracomment>patient</extracomment>
        <translation>Enter berichtigt die Notiz</translation>
    </message>
    <message>
        <source>Mend a run</source>
        <extracomment>patient</extracomment>
        <translation>Einen Lauf berichtigen</translation>
    </message>
    <message>
        <source>Run saved</source>
        <extracomment>patient</extracomment>
        <translation>Lauf gespeichert</translation>
    </message>
    <message>
        <source>Add an event</source>
        <extracomment>patient</extracomment>
        <translation>Ein Ereignis hinzufügen</translation>
    </message>
    <message>
        <source>Event saved</source>
        <extracomment>patient</extracomment>
        <translation>Ereignis gespeichert</translation>
    </message>
    <message>
        <source>Mend an event</source>
        <extracomment>patient</extracomment>
        <translation>Ein Ereignis berichtigen</translation>
    </message>
    <message>
        <source>Type the effort from 0 to 10.</source>
        <extracomment>patient</extracomment>
        <translation>Tippen Sie die Anstrengung von 0 bis 10.</translation>
    </message>
    <message>
        <source>Type steps a minute, such as 168.</source>
        <extracomment>patient</extracomment>
        <translation>Tippen Sie Schritte pro Minute, etwa 168.</translation>
    </message>
    <message>
        <source>Type metres, such as 120.</source>
        <extracomment>patient</extracomment>
        <translation>Tippen Sie Meter, etwa 120.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <extracomment>patient</extracomment>
        <translation>Das ist kein Datum.</translation>
    </message>
    <message>
        <source>Type minutes such as 45, or 45:30, or 1:05:00.</source>
        <extracomment>patient</extracomment>
        <translation>Tippen Sie Minuten wie 45, oder 45:30, oder 1:05:00.</translation>
    </message>
    <message>
        <source>This is no length of time.</source>
        <extracomment>patient</extracomment>
        <translation>Das ist keine Zeitdauer.</translation>
    </message>
    <message>
        <source>The distance is missing.</source>
        <extracomment>patient</extracomment>
        <translation>Die Strecke fehlt.</translation>
    </message>
    <message>
        <source>Type miles, such as 5 or 5.2, or 8 km.</source>
        <extracomment>patient</extracomment>
        <translation>Meilen eingeben, etwa 5 oder 5,2, oder 8 km.</translation>
    </message>
    <message>
        <source>Type kilometres, such as 8 or 8.4.</source>
        <extracomment>patient</extracomment>
        <translation>Tippen Sie Kilometer, etwa 8 oder 8.4.</translation>
    </message>
    <message>
        <source>Type the first one above, or import the watch's files: the weeks begin there.</source>
        <extracomment>patient</extracomment>
        <translation>Tippen Sie oben den ersten oder importieren Sie die Dateien der Uhr: Dort beginnen die Wochen.</translation>
    </message>
    <message>
        <source>Running by week</source>
        <extracomment>patient</extracomment>
        <translation>Laufen nach Wochen</translation>
    </message>
    <message>
        <source>min/{unit}</source>
        <extracomment>patient</extracomment>
        <translation>min/{unit}</translation>
    </message>
    <message>
        <source>Effort</source>
        <extracomment>patient</extracomment>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>Ascent</source>
        <extracomment>patient</extracomment>
        <translation>Anstieg</translation>
    </message>
    <message>
        <source>Noted</source>
        <extracomment>patient</extracomment>
        <translation>Notiert</translation>
    </message>
    <message>
        <source>{monday} to {sunday}</source>
        <extracomment>patient</extracomment>
        <translation>{monday} bis {sunday}</translation>
    </message>
    <message>
        <source>{head}: no run is logged, so its distance is not known</source>
        <extracomment>patient</extracomment>
        <translation>{head}: kein Lauf ist protokolliert, darum ist die Strecke nicht bekannt</translation>
    </message>
    <message>
        <source>{head}: {run:.1f} in {runs}</source>
        <extracomment>patient</extracomment>
        <translation>{head}: {run:.1f} in {runs}</translation>
    </message>
    <message>
        <source> so far</source>
        <extracomment>patient</extracomment>
        <translation> bis jetzt</translation>
    </message>
    <message>
        <source>{change_pct} % on the week before</source>
        <extracomment>patient</extracomment>
        <translation>{change_pct} % zur Woche davor</translation>
    </message>
    <message>
        <source>hills {run:.1f}</source>
        <extracomment>patient</extracomment>
        <translation>Hügel {run:.1f}</translation>
    </message>
    <message>
        <source>speed {run:.1f}</source>
        <extracomment>patient</extracomment>
        <translation>Tempo {run:.1f}</translation>
    </message>
    <message>
        <source>session load {total:.0f} AU</source>
        <extracomment>patient</extracomment>
        <translation>Einheitenbelastung {total:.0f} AU</translation>
    </message>
    <message>
        <source>spike {spike_words}</source>
        <extracomment>patient</extracomment>
        <translation>Spitze {spike_words}</translation>
    </message>
    <message>
        <source>flare on {day}</source>
        <extracomment>patient</extracomment>
        <translation>Schub am {day}</translation>
    </message>
    <message>
        <source>onset on {onset}</source>
        <extracomment>patient</extracomment>
        <translation>Beginn am {onset}</translation>
    </message>
    <message>
        <source>{run:.1f} after at most {longest:.1f}</source>
        <extracomment>patient</extracomment>
        <translation>{run:.1f} nach höchstens {longest:.1f}</translation>
    </message>
    <message>
        <source>Spike {spike_words}</source>
        <extracomment>patient</extracomment>
        <translation>Spitze {spike_words}</translation>
    </message>
    <message>
        <source>Enter mends this run</source>
        <extracomment>patient</extracomment>
        <translation>Enter berichtigt diesen Lauf</translation>
    </message>
    <message>
        <source>spike {pct} %</source>
        <extracomment>patient</extracomment>
        <translation>Spitze {pct} %</translation>
    </message>
    <message>
        <source>in relative rest</source>
        <extracomment>patient</extracomment>
        <translation>in relativer Schonung</translation>
    </message>
    <message>
        <source>, involved</source>
        <extracomment>patient</extracomment>
        <translation>, betroffen</translation>
    </message>
    <message>
        <source>Chart of one strength test, both sides</source>
        <extracomment>patient</extracomment>
        <translation>Diagramm eines Krafttests, beide Seiten</translation>
    </message>
    <message>
        <source>The best trial of a side is its value; every trial is kept.</source>
        <extracomment>patient</extracomment>
        <translation>Der beste Versuch einer Seite ist ihr Wert; jeder Versuch wird behalten.</translation>
    </message>
    <message>
        <source>Correcting trials on file: what was typed before stays in the history.</source>
        <extracomment>patient</extracomment>
        <translation>Erfasste Versuche berichtigen: Was vorher getippt war, bleibt in der Historie.</translation>
    </message>
    <message>
        <source>repetitions</source>
        <extracomment>patient</extracomment>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>seconds</source>
        <extracomment>patient</extracomment>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Strength test today</source>
        <extracomment>patient</extracomment>
        <translation>Krafttest heute</translation>
    </message>
    <message>
        <source>Save trials</source>
        <extracomment>patient</extracomment>
        <translation>Versuche speichern</translation>
    </message>
    <message>
        <source>Strength saved</source>
        <extracomment>patient</extracomment>
        <translation>Kraft gespeichert</translation>
    </message>
    <message>
        <source>Strength test</source>
        <extracomment>patient</extracomment>
        <translation>Krafttest</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>patient</extracomment>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <extracomment>patient</extracomment>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Lever in cm, 10 to 60</source>
        <extracomment>patient</extracomment>
        <translation>Hebel in cm, 10 bis 60</translation>
    </message>
    <message>
        <source>{value:g} lbf = {newtons_from_lbf:.1f} N</source>
        <extracomment>patient</extracomment>
        <translation>{value:g} lbf = {newtons_from_lbf:.1f} N</translation>
    </message>
    <message>
        <source>Stored in newtons: {sums}.</source>
        <extracomment>patient</extracomment>
        <translation>In Newton gespeichert: {sums}.</translation>
    </message>
    <message>
        <source>As on {date}; change what was done differently.</source>
        <extracomment>patient</extracomment>
        <translation>Wie am {date}; ändern Sie, was anders gemacht wurde.</translation>
    </message>
    <message>
        <source>Values are compared only where all of this is equal.</source>
        <extracomment>patient</extracomment>
        <translation>Werte werden nur verglichen, wo all dies gleich ist.</translation>
    </message>
    <message>
        <source>last {value_words} · {date}</source>
        <extracomment>patient</extracomment>
        <translation>zuletzt {value_words} · {date}</translation>
    </message>
    <message>
        <source>Lever, cm</source>
        <extracomment>patient</extracomment>
        <translation>Hebel, cm</translation>
    </message>
    <message>
        <source>{title}, trial {n}</source>
        <extracomment>patient</extracomment>
        <translation>{title}, Versuch {n}</translation>
    </message>
    <message>
        <source>Pain during, {side}, 0 to 10</source>
        <extracomment>patient</extracomment>
        <translation>Schmerz dabei, {side}, 0 bis 10</translation>
    </message>
    <message>
        <source>A trial is a number above 0, such as 186 or 22.5.</source>
        <extracomment>patient</extracomment>
        <translation>Ein Versuch ist eine Zahl über 0, etwa 186 oder 22.5.</translation>
    </message>
    <message>
        <source>A trial on file can be corrected, not taken away.</source>
        <extracomment>patient</extracomment>
        <translation>Ein erfasster Versuch lässt sich berichtigen, nicht wegnehmen.</translation>
    </message>
    <message>
        <source>Pain is a whole number from 0 to 10.</source>
        <extracomment>patient</extracomment>
        <translation>Schmerz ist eine ganze Zahl von 0 bis 10.</translation>
    </message>
    <message>
        <source>Type a trial of the {side} side beside its pain.</source>
        <extracomment>patient</extracomment>
        <translation>Tippen Sie zum Schmerz einen Versuch der Seite {side}.</translation>
    </message>
    <message>
        <source>Trial 1</source>
        <extracomment>patient</extracomment>
        <translation>Versuch 1</translation>
    </message>
    <message>
        <source>90 % of the other side is a convention with weak evidence; the tick on a bar marks it.</source>
        <extracomment>patient</extracomment>
        <translation>90 % der anderen Seite ist eine schwach belegte Konvention; der Strich auf einem Balken markiert sie.</translation>
    </message>
    <message>
        <source>No strength test yet</source>
        <extracomment>patient</extracomment>
        <translation>Noch kein Krafttest</translation>
    </message>
    <message>
        <source>Choose a test, say how it is done, type up to three trials a side.</source>
        <extracomment>patient</extracomment>
        <translation>Wählen Sie einen Test, sagen Sie, wie er gemacht wird, tippen Sie bis zu drei Versuche je Seite.</translation>
    </message>
    <message>
        <source>Side to side</source>
        <extracomment>patient</extracomment>
        <translation>Seitenvergleich</translation>
    </message>
    <message>
        <source>Chart</source>
        <extracomment>patient</extracomment>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Correct</source>
        <extracomment>patient</extracomment>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Why: {label}</source>
        <extracomment>patient</extracomment>
        <translation>Warum: {label}</translation>
    </message>
    <message>
        <source>Show {label} on the chart</source>
        <extracomment>patient</extracomment>
        <translation>{label} im Diagramm zeigen</translation>
    </message>
    <message>
        <source>Correct the trials of {label}</source>
        <extracomment>patient</extracomment>
        <translation>Die Versuche von {label} berichtigen</translation>
    </message>
    <message>
        <source>Symmetry not known</source>
        <extracomment>patient</extracomment>
        <translation>Symmetrie nicht bekannt</translation>
    </message>
    <message>
        <source>Both sides on one day are needed</source>
        <extracomment>patient</extracomment>
        <translation>Beide Seiten am selben Tag sind nötig</translation>
    </message>
    <message>
        <source>{words}, since {date}</source>
        <extracomment>patient</extracomment>
        <translation>{words}, seit {date}</translation>
    </message>
    <message>
        <source>best of {trials}</source>
        <extracomment>patient</extracomment>
        <translation>bester von {trials}</translation>
    </message>
    <message>
        <source>{count} trial</source>
        <extracomment>patient</extracomment>
        <translation>{count} Versuch</translation>
    </message>
    <message>
        <source>{count} trials</source>
        <extracomment>patient</extracomment>
        <translation>{count} Versuche</translation>
    </message>
    <message>
        <source>pain {nprs}</source>
        <extracomment>patient</extracomment>
        <translation>Schmerz {nprs}</translation>
    </message>
    <message>
        <source>lever {lever_cm:g} cm</source>
        <extracomment>patient</extracomment>
        <translation>Hebel {lever_cm:g} cm</translation>
    </message>
    <message>
        <source>Protocol not recorded</source>
        <extracomment>patient</extracomment>
        <translation>Protokoll nicht erfasst</translation>
    </message>
    <message>
        <source>Deficit {deficit_pct:.1f} %</source>
        <extracomment>patient</extracomment>
        <translation>Defizit {deficit_pct:.1f} %</translation>
    </message>
    <message>
        <source>{from_first_pct:.1f} % of the other side as first recorded</source>
        <extracomment>patient</extracomment>
        <translation>{from_first_pct:.1f} % der anderen Seite, wie zuerst erfasst</translation>
    </message>
    <message>
        <source>on {on}</source>
        <extracomment>patient</extracomment>
        <translation>am {on}</translation>
    </message>
    <message>
        <source>Even only on paper: it is {share} of the {value_words} that the {side} side did on {then}; that side got weaker.</source>
        <extracomment>patient</extracomment>
        <translation>Nur auf dem Papier ausgeglichen: Es sind {share} der {value_words}, die die Seite {side} am {then} schaffte; diese Seite wurde schwächer.</translation>
    </message>
    <message>
        <source>lower of higher</source>
        <extracomment>patient</extracomment>
        <translation>schwächere zu stärkerer</translation>
    </message>
    <message>
        <source>involved of uninvolved</source>
        <extracomment>patient</extracomment>
        <translation>betroffene zu nicht betroffener</translation>
    </message>
    <message>
        <source>Symmetry, {of}: {words}</source>
        <extracomment>patient</extracomment>
        <translation>Symmetrie, {of}: {words}</translation>
    </message>
    <message>
        <source>, but {from_first_pct:.1f} % of what the other side first did</source>
        <extracomment>patient</extracomment>
        <translation>, aber {from_first_pct:.1f} % dessen, was die andere Seite zuerst schaffte</translation>
    </message>
    <message>
        <source>Nothing is known that would explain this.</source>
        <extracomment>patient</extracomment>
        <translation>Nichts ist bekannt, was dies erklären würde.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>patient</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Ctrl C</source>
        <extracomment>patient</extracomment>
        <translation>Strg C</translation>
    </message>
    <message>
        <source>Exporting the workbook</source>
        <extracomment>patient</extracomment>
        <translation>Arbeitsmappe wird exportiert</translation>
    </message>
    <message>
        <source>Workbook written</source>
        <extracomment>patient</extracomment>
        <translation>Arbeitsmappe geschrieben</translation>
    </message>
    <message>
        <source>The workbook was not written: {error}</source>
        <extracomment>patient</extracomment>
        <translation>Die Arbeitsmappe wurde nicht geschrieben: {error}</translation>
    </message>
    <message>
        <source> (partly)</source>
        <extracomment>constants</extracomment>
        <translation> (teilweise)</translation>
    </message>
    <message>
        <source>A new episode: day 0 again</source>
        <extracomment>constants</extracomment>
        <translation>Eine neue Episode: wieder Tag 0</translation>
    </message>
    <message>
        <source>Above 1.10 × the longest run of the 30 days before it: small to 1.30, moderate to 2.00, large above. The log must reach back 14 days before the run.</source>
        <extracomment>constants</extracomment>
        <translation>Über 1,10 × dem längsten Lauf der 30 Tage davor: klein bis 1,30, mittel bis 2,00, darüber groß. Das Protokoll muss 14 Tage vor den Lauf zurückreichen.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>constants</extracomment>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Accepted: referred</source>
        <extracomment>constants</extracomment>
        <translation>Angenommen: überwiesen</translation>
    </message>
    <message>
        <source>Ache</source>
        <extracomment>constants</extracomment>
        <translation>Ziehend</translation>
    </message>
    <message>
        <source>Activity score</source>
        <extracomment>constants</extracomment>
        <translation>Aktivitätswert</translation>
    </message>
    <message>
        <source>After a change of load</source>
        <extracomment>constants</extracomment>
        <translation>Nach Belastungsänderung</translation>
    </message>
    <message>
        <source>After load change</source>
        <extracomment>constants</extracomment>
        <translation>Nach Belastungsänderung</translation>
    </message>
    <message>
        <source>An imaging study is booked and not done.</source>
        <extracomment>constants</extracomment>
        <translation>Eine Bildgebung hat einen Termin und ist nicht durchgeführt.</translation>
    </message>
    <message>
        <source>An imaging study is done and not reported.</source>
        <extracomment>constants</extracomment>
        <translation>Eine Bildgebung ist durchgeführt und nicht befundet.</translation>
    </message>
    <message>
        <source>An imaging study is requested and not done.</source>
        <extracomment>constants</extracomment>
        <translation>Eine Bildgebung ist angefordert und nicht durchgeführt.</translation>
    </message>
    <message>
        <source>An imaging study is under way and waits to be chased.</source>
        <extracomment>constants</extracomment>
        <translation>Eine Bildgebung läuft, und es ist nachzuhaken.</translation>
    </message>
    <message>
        <source>Ask onset</source>
        <extracomment>constants</extracomment>
        <translation>Beginn erfragen</translation>
    </message>
    <message>
        <source>Assessed and excluded</source>
        <extracomment>constants</extracomment>
        <translation>Untersucht und ausgeschlossen</translation>
    </message>
    <message>
        <source>Attended</source>
        <extracomment>constants</extracomment>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Average</source>
        <extracomment>constants</extracomment>
        <translation>Durchschnitt</translation>
    </message>
    <message>
        <source>Awaiting report</source>
        <extracomment>constants</extracomment>
        <translation>Befund steht aus</translation>
    </message>
    <message>
        <source>Below 80 marked, 80 to 90 moderate, from 90 acceptable, above 110 check the data or the other side.</source>
        <extracomment>constants</extracomment>
        <translation>Unter 80 deutlich, 80 bis 90 mäßig, ab 90 akzeptabel, über 110 Daten oder andere Seite prüfen.</translation>
    </message>
    <message>
        <source>Body chart</source>
        <extracomment>constants</extracomment>
        <translation>Körperschema</translation>
    </message>
    <message>
        <source>Body mark</source>
        <extracomment>constants</extracomment>
        <translation>Körperstelle</translation>
    </message>
    <message>
        <source>Booked</source>
        <extracomment>constants</extracomment>
        <translation>Termin steht</translation>
    </message>
    <message>
        <source>Burning</source>
        <extracomment>constants</extracomment>
        <translation>Brennend</translation>
    </message>
    <message>
        <source>CT</source>
        <extracomment>constants</extracomment>
        <translation>CT</translation>
    </message>
    <message>
        <source>Chase booking</source>
        <extracomment>constants</extracomment>
        <translation>Termin nachhaken</translation>
    </message>
    <message>
        <source>Chase outcome</source>
        <extracomment>constants</extracomment>
        <translation>Ausgang nachhaken</translation>
    </message>
    <message>
        <source>Chase report</source>
        <extracomment>constants</extracomment>
        <translation>Befund nachhaken</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>constants</extracomment>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>Ct</source>
        <extracomment>constants</extracomment>
        <translation>CT</translation>
    </message>
    <message>
        <source>Decision log</source>
        <extracomment>constants</extracomment>
        <translation>Entscheidungsprotokoll</translation>
    </message>
    <message>
        <source>Decisions about imaging</source>
        <extracomment>constants</extracomment>
        <translation>Entscheidungen zur Bildgebung</translation>
    </message>
    <message>
        <source>Decline</source>
        <extracomment>constants</extracomment>
        <translation>Nicht indiziert</translation>
    </message>
    <message>
        <source>Declined</source>
        <extracomment>constants</extracomment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Died</source>
        <extracomment>constants</extracomment>
        <translation>Verstorben</translation>
    </message>
    <message>
        <source>Discharged in the period with the reason recorded as died.</source>
        <extracomment>constants</extracomment>
        <translation>Im Zeitraum abgeschlossen mit dem erfassten Grund verstorben.</translation>
    </message>
    <message>
        <source>Discharged in the period with the reason recorded as discharged.</source>
        <extracomment>constants</extracomment>
        <translation>Im Zeitraum abgeschlossen mit dem erfassten Grund abgeschlossen.</translation>
    </message>
    <message>
        <source>Discharged in the period with the reason recorded as resolved.</source>
        <extracomment>constants</extracomment>
        <translation>Im Zeitraum abgeschlossen mit dem erfassten Grund abgeklungen.</translation>
    </message>
    <message>
        <source>Discharged in the period with the reason recorded as self-discharged.</source>
        <extracomment>constants</extracomment>
        <translation>Im Zeitraum abgeschlossen mit dem erfassten Grund selbst beendet.</translation>
    </message>
    <message>
        <source>Discharged in the period with the reason recorded as transferred.</source>
        <extracomment>constants</extracomment>
        <translation>Im Zeitraum abgeschlossen mit dem erfassten Grund verlegt.</translation>
    </message>
    <message>
        <source>Dna</source>
        <extracomment>constants</extracomment>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>Driving</source>
        <extracomment>constants</extracomment>
        <translation>Autofahren</translation>
    </message>
    <message>
        <source>Easy</source>
        <extracomment>constants</extracomment>
        <translation>Locker</translation>
    </message>
    <message>
        <source>Effects on function</source>
        <extracomment>constants</extracomment>
        <translation>Auswirkungen auf die Funktion</translation>
    </message>
    <message>
        <source>Emergency</source>
        <extracomment>constants</extracomment>
        <translation>Notfall</translation>
    </message>
    <message>
        <source>England</source>
        <extracomment>constants</extracomment>
        <translation>England</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <extracomment>constants</extracomment>
        <translation>Irrtümlich eingetragen</translation>
    </message>
    <message>
        <source>Episode event</source>
        <extracomment>constants</extracomment>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>constants</extracomment>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Exercise session</source>
        <extracomment>constants</extracomment>
        <translation>Übungseinheit</translation>
    </message>
    <message>
        <source>Exercises prescribed</source>
        <extracomment>constants</extracomment>
        <translation>Verordnete Übungen</translation>
    </message>
    <message>
        <source>Fall</source>
        <extracomment>constants</extracomment>
        <translation>Sturz</translation>
    </message>
    <message>
        <source>Feet</source>
        <extracomment>constants</extracomment>
        <translation>Füße</translation>
    </message>
    <message>
        <source>Flag log</source>
        <extracomment>constants</extracomment>
        <translation>Hinweisprotokoll</translation>
    </message>
    <message>
        <source>From – to</source>
        <extracomment>constants</extracomment>
        <translation>Von – bis</translation>
    </message>
    <message>
        <source>GP and practice</source>
        <extracomment>constants</extracomment>
        <translation>Hausarzt und Praxis</translation>
    </message>
    <message>
        <source>Gait, as observed</source>
        <extracomment>constants</extracomment>
        <translation>Gangbild, wie beobachtet</translation>
    </message>
    <message>
        <source>Gradual</source>
        <extracomment>constants</extracomment>
        <translation>Allmählich</translation>
    </message>
    <message>
        <source>Hill</source>
        <extracomment>constants</extracomment>
        <translation>Hügel</translation>
    </message>
    <message>
        <source>Illness</source>
        <extracomment>constants</extracomment>
        <translation>Krankheit</translation>
    </message>
    <message>
        <source>Imaging done</source>
        <extracomment>constants</extracomment>
        <translation>Bildgebung erledigt</translation>
    </message>
    <message>
        <source>Imaging flags shown</source>
        <extracomment>constants</extracomment>
        <translation>Gezeigte Hinweise zur Bildgebung</translation>
    </message>
    <message>
        <source>Imaging is done and reported; no imaging decision is asked for.</source>
        <extracomment>constants</extracomment>
        <translation>Die Bildgebung ist durchgeführt und befundet; keine Bildgebungsentscheidung wird verlangt.</translation>
    </message>
    <message>
        <source>Imaging is to be considered, and no decision is recorded.</source>
        <extracomment>constants</extracomment>
        <translation>Bildgebung ist zu erwägen, und keine Entscheidung ist erfasst.</translation>
    </message>
    <message>
        <source>Imaging negative</source>
        <extracomment>constants</extracomment>
        <translation>Bildgebung ohne Befund</translation>
    </message>
    <message>
        <source>Imaging study</source>
        <extracomment>constants</extracomment>
        <translation>Bildgebende Untersuchung</translation>
    </message>
    <message>
        <source>Injection</source>
        <extracomment>constants</extracomment>
        <translation>Injektion</translation>
    </message>
    <message>
        <source>Insoles</source>
        <extracomment>constants</extracomment>
        <translation>Einlagen</translation>
    </message>
    <message>
        <source>Interval</source>
        <extracomment>constants</extracomment>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>LEFT</source>
        <extracomment>constants</extracomment>
        <translation>LINKS</translation>
    </message>
    <message>
        <source>LEFT AND RIGHT</source>
        <extracomment>constants</extracomment>
        <translation>LINKS UND RECHTS</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <extracomment>constants</extracomment>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <extracomment>constants</extracomment>
        <translation>Letzte 3 Monate</translation>
    </message>
    <message>
        <source>Loading test</source>
        <extracomment>constants</extracomment>
        <translation>Belastungstest</translation>
    </message>
    <message>
        <source>Loading tests</source>
        <extracomment>constants</extracomment>
        <translation>Belastungstests</translation>
    </message>
    <message>
        <source>Long</source>
        <extracomment>constants</extracomment>
        <translation>Lang</translation>
    </message>
    <message>
        <source>MRI</source>
        <extracomment>constants</extracomment>
        <translation>MRT</translation>
    </message>
    <message>
        <source>Medicine</source>
        <extracomment>constants</extracomment>
        <translation>Medikament</translation>
    </message>
    <message>
        <source>Mri</source>
        <extracomment>constants</extracomment>
        <translation>MRT</translation>
    </message>
    <message>
        <source>Muscle</source>
        <extracomment>constants</extracomment>
        <translation>Muskulatur</translation>
    </message>
    <message>
        <source>NPRS</source>
        <extracomment>constants</extracomment>
        <translation>NPRS</translation>
    </message>
    <message>
        <source>New shoes</source>
        <extracomment>constants</extracomment>
        <translation>Neue Schuhe</translation>
    </message>
    <message>
        <source>Night</source>
        <extracomment>constants</extracomment>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>No imaging rule</source>
        <extracomment>constants</extracomment>
        <translation>Keine Bildgebungsregel</translation>
    </message>
    <message>
        <source>Northern Ireland</source>
        <extracomment>constants</extracomment>
        <translation>Nordirland</translation>
    </message>
    <message>
        <source>Numb</source>
        <extracomment>constants</extracomment>
        <translation>Taub</translation>
    </message>
    <message>
        <source>Other imaging</source>
        <extracomment>constants</extracomment>
        <translation>Andere Bildgebung</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>constants</extracomment>
        <translation>Score</translation>
    </message>
    <message>
        <source>Outcome measure</source>
        <extracomment>constants</extracomment>
        <translation>Score</translation>
    </message>
    <message>
        <source>Outcome measures</source>
        <extracomment>constants</extracomment>
        <translation>Ergebnismessungen</translation>
    </message>
    <message>
        <source>Pain entry</source>
        <extracomment>constants</extracomment>
        <translation>Schmerzeintrag</translation>
    </message>
    <message>
        <source>Pain score</source>
        <extracomment>constants</extracomment>
        <translation>Schmerzwert</translation>
    </message>
    <message>
        <source>Pain scores</source>
        <extracomment>constants</extracomment>
        <translation>Schmerzwerte</translation>
    </message>
    <message>
        <source>Partial</source>
        <extracomment>constants</extracomment>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Patient's activity</source>
        <extracomment>constants</extracomment>
        <translation>Aktivität der Person</translation>
    </message>
    <message>
        <source>Phase start</source>
        <extracomment>constants</extracomment>
        <translation>Phasenbeginn</translation>
    </message>
    <message>
        <source>Phases of the rehabilitation</source>
        <extracomment>constants</extracomment>
        <translation>Phasen der Rehabilitation</translation>
    </message>
    <message>
        <source>Prescription</source>
        <extracomment>constants</extracomment>
        <translation>Verordnung</translation>
    </message>
    <message>
        <source>Pressure</source>
        <extracomment>constants</extracomment>
        <translation>Druck</translation>
    </message>
    <message>
        <source>RIGHT</source>
        <extracomment>constants</extracomment>
        <translation>RECHTS</translation>
    </message>
    <message>
        <source>RPE</source>
        <extracomment>constants</extracomment>
        <translation>RPE</translation>
    </message>
    <message>
        <source>Race</source>
        <extracomment>constants</extracomment>
        <translation>Wettkampf</translation>
    </message>
    <message>
        <source>Reason: died</source>
        <extracomment>constants</extracomment>
        <translation>Grund: verstorben</translation>
    </message>
    <message>
        <source>Reason: discharged</source>
        <extracomment>constants</extracomment>
        <translation>Grund: abgeschlossen</translation>
    </message>
    <message>
        <source>Reason: not recorded</source>
        <extracomment>constants</extracomment>
        <translation>Grund: nicht erfasst</translation>
    </message>
    <message>
        <source>Reason: resolved</source>
        <extracomment>constants</extracomment>
        <translation>Grund: abgeklungen</translation>
    </message>
    <message>
        <source>Reason: self-discharged</source>
        <extracomment>constants</extracomment>
        <translation>Grund: selbst beendet</translation>
    </message>
    <message>
        <source>Reason: transferred</source>
        <extracomment>constants</extracomment>
        <translation>Grund: verlegt</translation>
    </message>
    <message>
        <source>Recurrences</source>
        <extracomment>constants</extracomment>
        <translation>Rezidive</translation>
    </message>
    <message>
        <source>Red-flag screens</source>
        <extracomment>constants</extracomment>
        <translation>Red-Flag-Screenings</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <extracomment>constants</extracomment>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Reported</source>
        <extracomment>constants</extracomment>
        <translation>Befundet</translation>
    </message>
    <message>
        <source>Requested</source>
        <extracomment>constants</extracomment>
        <translation>Angefordert</translation>
    </message>
    <message>
        <source>Resolved</source>
        <extracomment>constants</extracomment>
        <translation>Abgeklungen</translation>
    </message>
    <message>
        <source>Resolved?</source>
        <extracomment>constants</extracomment>
        <translation>Abgeklungen?</translation>
    </message>
    <message>
        <source>Same</source>
        <extracomment>constants</extracomment>
        <translation>Dieselbe</translation>
    </message>
    <message>
        <source>Scotland</source>
        <extracomment>constants</extracomment>
        <translation>Schottland</translation>
    </message>
    <message>
        <source>Screen</source>
        <extracomment>constants</extracomment>
        <translation>Screening</translation>
    </message>
    <message>
        <source>Self discharged</source>
        <extracomment>constants</extracomment>
        <translation>Selbst beendet</translation>
    </message>
    <message>
        <source>Self-discharged in the period, or open on its last day with nothing recorded for more than 42 days and no review planned after it (product policy).</source>
        <extracomment>constants</extracomment>
        <translation>Im Zeitraum selbst beendet, oder am letzten Tag offen, seit mehr als 42 Tagen ohne Eintrag und ohne spätere Wiedervorlage (Produktregel).</translation>
    </message>
    <message>
        <source>Sharp</source>
        <extracomment>constants</extracomment>
        <translation>Stechend</translation>
    </message>
    <message>
        <source>Shown</source>
        <extracomment>constants</extracomment>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Significantly</source>
        <extracomment>constants</extracomment>
        <translation>Deutlich</translation>
    </message>
    <message>
        <source>Specialist review</source>
        <extracomment>constants</extracomment>
        <translation>Fachärztliche Beurteilung</translation>
    </message>
    <message>
        <source>Sprint</source>
        <extracomment>constants</extracomment>
        <translation>Sprint</translation>
    </message>
    <message>
        <source>Sprinting</source>
        <extracomment>constants</extracomment>
        <translation>Sprinten</translation>
    </message>
    <message>
        <source>Strength tests</source>
        <extracomment>constants</extracomment>
        <translation>Krafttests</translation>
    </message>
    <message>
        <source>Strength trial</source>
        <extracomment>constants</extracomment>
        <translation>Kraftversuch</translation>
    </message>
    <message>
        <source>Stretching</source>
        <extracomment>constants</extracomment>
        <translation>Dehnen</translation>
    </message>
    <message>
        <source>Sudden</source>
        <extracomment>constants</extracomment>
        <translation>Plötzlich</translation>
    </message>
    <message>
        <source>Surgery</source>
        <extracomment>constants</extracomment>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Symptoms</source>
        <extracomment>constants</extracomment>
        <translation>Beschwerden</translation>
    </message>
    <message>
        <source>Tempo</source>
        <extracomment>constants</extracomment>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>The episode is closed; no imaging decision is asked for.</source>
        <extracomment>constants</extracomment>
        <translation>Die Episode ist geschlossen; keine Bildgebungsentscheidung wird verlangt.</translation>
    </message>
    <message>
        <source>The imaging decision is due, and none is recorded.</source>
        <extracomment>constants</extracomment>
        <translation>Die Bildgebungsentscheidung ist fällig, und keine ist erfasst.</translation>
    </message>
    <message>
        <source>The onset is unknown, so it is not known if imaging is due.</source>
        <extracomment>constants</extracomment>
        <translation>Der Beginn ist unbekannt, darum ist nicht bekannt, ob Bildgebung fällig ist.</translation>
    </message>
    <message>
        <source>The patient's own activities</source>
        <extracomment>constants</extracomment>
        <translation>Eigene Aktivitäten der Patientin oder des Patienten</translation>
    </message>
    <message>
        <source>The same episode: the clock goes on</source>
        <extracomment>constants</extracomment>
        <translation>Dieselbe Episode: Die Uhr läuft weiter</translation>
    </message>
    <message>
        <source>This month</source>
        <extracomment>constants</extracomment>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Tight</source>
        <extracomment>constants</extracomment>
        <translation>Gespannt</translation>
    </message>
    <message>
        <source>Tingling</source>
        <extracomment>constants</extracomment>
        <translation>Kribbelnd</translation>
    </message>
    <message>
        <source>Training load</source>
        <extracomment>constants</extracomment>
        <translation>Trainingsbelastung</translation>
    </message>
    <message>
        <source>Transferred</source>
        <extracomment>constants</extracomment>
        <translation>Verlegt</translation>
    </message>
    <message>
        <source>Trauma</source>
        <extracomment>constants</extracomment>
        <translation>Trauma</translation>
    </message>
    <message>
        <source>Travel</source>
        <extracomment>constants</extracomment>
        <translation>Reise</translation>
    </message>
    <message>
        <source>Treadmill</source>
        <extracomment>constants</extracomment>
        <translation>Laufband</translation>
    </message>
    <message>
        <source>Type a day such as 2 Mar, 2/3/2026 or 2026-03-02.</source>
        <extracomment>constants</extracomment>
        <translation>Tippen Sie einen Tag, etwa 2. März, 2/3/2026 oder 2026-03-02.</translation>
    </message>
    <message>
        <source>Ultrasound</source>
        <extracomment>constants</extracomment>
        <translation>Ultraschall</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>constants</extracomment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Uphill</source>
        <extracomment>constants</extracomment>
        <translation>Bergauf</translation>
    </message>
    <message>
        <source>Visit</source>
        <extracomment>constants</extracomment>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Wales</source>
        <extracomment>constants</extracomment>
        <translation>Wales</translation>
    </message>
    <message>
        <source>Whoever began at 1 point can't fall by 2. How the patients did, not what the treatment did: there is nobody to compare with.</source>
        <extracomment>constants</extracomment>
        <translation>Wer mit 1 Punkt begann, kann nicht um 2 fallen. Wie es den Patienten ging, nicht, was die Behandlung bewirkte: Es gibt niemanden zum Vergleichen.</translation>
    </message>
    <message>
        <source>Working</source>
        <extracomment>constants</extracomment>
        <translation>Arbeitsdiagnose</translation>
    </message>
    <message>
        <source>X-ray</source>
        <extracomment>constants</extracomment>
        <translation>Röntgen</translation>
    </message>
    <message>
        <source>Xray</source>
        <extracomment>constants</extracomment>
        <translation>Röntgen</translation>
    </message>
    <message>
        <source>action</source>
        <extracomment>constants</extracomment>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>activity</source>
        <extracomment>constants</extracomment>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>allergies</source>
        <extracomment>constants</extracomment>
        <translation>Allergien</translation>
    </message>
    <message>
        <source>area</source>
        <extracomment>constants</extracomment>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>ascent m</source>
        <extracomment>constants</extracomment>
        <translation>Anstieg m</translation>
    </message>
    <message>
        <source>assessment</source>
        <extracomment>constants</extracomment>
        <translation>Befund</translation>
    </message>
    <message>
        <source>awaiting next-morning score</source>
        <extracomment>constants</extracomment>
        <translation>Wert vom nächsten Morgen steht aus</translation>
    </message>
    <message>
        <source>because</source>
        <extracomment>constants</extracomment>
        <translation>weil</translation>
    </message>
    <message>
        <source>before</source>
        <extracomment>constants</extracomment>
        <translation>davor</translation>
    </message>
    <message>
        <source>both</source>
        <extracomment>constants</extracomment>
        <translation>beide</translation>
    </message>
    <message>
        <source>cadence spm</source>
        <extracomment>constants</extracomment>
        <translation>Kadenz</translation>
    </message>
    <message>
        <source>can progress</source>
        <extracomment>constants</extracomment>
        <translation>kann steigern</translation>
    </message>
    <message>
        <source>cancel reason</source>
        <extracomment>constants</extracomment>
        <translation>Absagegrund</translation>
    </message>
    <message>
        <source>cancelled on</source>
        <extracomment>constants</extracomment>
        <translation>abgesagt am</translation>
    </message>
    <message>
        <source>certainty</source>
        <extracomment>constants</extracomment>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>choice</source>
        <extracomment>constants</extracomment>
        <translation>Wahl</translation>
    </message>
    <message>
        <source>cleared by</source>
        <extracomment>constants</extracomment>
        <translation>aufgehoben von</translation>
    </message>
    <message>
        <source>cleared on</source>
        <extracomment>constants</extracomment>
        <translation>aufgehoben am</translation>
    </message>
    <message>
        <source>cleared reason</source>
        <extracomment>constants</extracomment>
        <translation>Grund der Aufhebung</translation>
    </message>
    <message>
        <source>clinician</source>
        <extracomment>constants</extracomment>
        <translation>Fachperson</translation>
    </message>
    <message>
        <source>condition</source>
        <extracomment>constants</extracomment>
        <translation>Krankheitsbild</translation>
    </message>
    <message>
        <source>confirmed</source>
        <extracomment>constants</extracomment>
        <translation>gesichert</translation>
    </message>
    <message>
        <source>daily impact</source>
        <extracomment>constants</extracomment>
        <translation>Auswirkung im Alltag</translation>
    </message>
    <message>
        <source>daily movement was answered significantly affected after it</source>
        <extracomment>constants</extracomment>
        <translation>die Alltagsbewegung wurde danach als deutlich beeinträchtigt beantwortet</translation>
    </message>
    <message>
        <source>date</source>
        <extracomment>constants</extracomment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>date of birth and age</source>
        <extracomment>constants</extracomment>
        <translation>Geburtsdatum und Alter</translation>
    </message>
    <message>
        <source>day of the discharge</source>
        <extracomment>constants</extracomment>
        <translation>Tag der Entlassung</translation>
    </message>
    <message>
        <source>day of the first visit</source>
        <extracomment>constants</extracomment>
        <translation>Tag des ersten Besuchs</translation>
    </message>
    <message>
        <source>day of the next review</source>
        <extracomment>constants</extracomment>
        <translation>Tag der nächsten Kontrolle</translation>
    </message>
    <message>
        <source>days off work</source>
        <extracomment>constants</extracomment>
        <translation>Tage arbeitsunfähig</translation>
    </message>
    <message>
        <source>decision</source>
        <extracomment>constants</extracomment>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>destination</source>
        <extracomment>constants</extracomment>
        <translation>Ziel der Übergabe</translation>
    </message>
    <message>
        <source>diagnosis, in the clinician's words</source>
        <extracomment>constants</extracomment>
        <translation>Diagnose in den Worten der Behandelnden</translation>
    </message>
    <message>
        <source>discharge reason</source>
        <extracomment>constants</extracomment>
        <translation>Abschlussgrund</translation>
    </message>
    <message>
        <source>discharged on</source>
        <extracomment>constants</extracomment>
        <translation>abgeschlossen am</translation>
    </message>
    <message>
        <source>distance km</source>
        <extracomment>constants</extracomment>
        <translation>Strecke km</translation>
    </message>
    <message>
        <source>distance run in the last 7 days</source>
        <extracomment>constants</extracomment>
        <translation>gelaufene Strecke der letzten 7 Tage</translation>
    </message>
    <message>
        <source>done on</source>
        <extracomment>constants</extracomment>
        <translation>durchgeführt am</translation>
    </message>
    <message>
        <source>driving min</source>
        <extracomment>constants</extracomment>
        <translation>Autofahren min</translation>
    </message>
    <message>
        <source>duration min</source>
        <extracomment>constants</extracomment>
        <translation>Dauer min</translation>
    </message>
    <message>
        <source>during</source>
        <extracomment>constants</extracomment>
        <translation>dabei</translation>
    </message>
    <message>
        <source>email</source>
        <extracomment>constants</extracomment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>episode id</source>
        <extracomment>constants</extracomment>
        <translation>Episode</translation>
    </message>
    <message>
        <source>event</source>
        <extracomment>constants</extracomment>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>exercise</source>
        <extracomment>constants</extracomment>
        <translation>Übung</translation>
    </message>
    <message>
        <source>female</source>
        <extracomment>constants</extracomment>
        <translation>weiblich</translation>
    </message>
    <message>
        <source>fewer than 5</source>
        <extracomment>constants</extracomment>
        <translation>weniger als 5</translation>
    </message>
    <message>
        <source>flag</source>
        <extracomment>constants</extracomment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>from memory</source>
        <extracomment>constants</extracomment>
        <translation>aus dem Gedächtnis</translation>
    </message>
    <message>
        <source>from memory: verify before quoting it to a patient</source>
        <extracomment>constants</extracomment>
        <translation>aus dem Gedächtnis: vor Weitergabe an Patienten prüfen</translation>
    </message>
    <message>
        <source>goal km week</source>
        <extracomment>constants</extracomment>
        <translation>Ziel km pro Woche</translation>
    </message>
    <message>
        <source>hold</source>
        <extracomment>constants</extracomment>
        <translation>halten</translation>
    </message>
    <message>
        <source>hold s</source>
        <extracomment>constants</extracomment>
        <translation>Halten s</translation>
    </message>
    <message>
        <source>how the episode ended</source>
        <extracomment>constants</extracomment>
        <translation>wie die Episode endete</translation>
    </message>
    <message>
        <source>instrument</source>
        <extracomment>constants</extracomment>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>item</source>
        <extracomment>constants</extracomment>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>kind</source>
        <extracomment>constants</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>constants</extracomment>
        <translation>links</translation>
    </message>
    <message>
        <source>left, right or both</source>
        <extracomment>constants</extracomment>
        <translation>links, rechts oder beide</translation>
    </message>
    <message>
        <source>lever cm</source>
        <extracomment>constants</extracomment>
        <translation>Hebel cm</translation>
    </message>
    <message>
        <source>limb symmetry index, in %</source>
        <extracomment>constants</extracomment>
        <translation>Seitensymmetrie-Index in %</translation>
    </message>
    <message>
        <source>limp</source>
        <extracomment>constants</extracomment>
        <translation>Hinken</translation>
    </message>
    <message>
        <source>load kg</source>
        <extracomment>constants</extracomment>
        <translation>Last kg</translation>
    </message>
    <message>
        <source>male</source>
        <extracomment>constants</extracomment>
        <translation>männlich</translation>
    </message>
    <message>
        <source>marked deficit</source>
        <extracomment>constants</extracomment>
        <translation>deutliches Defizit</translation>
    </message>
    <message>
        <source>mechanism</source>
        <extracomment>constants</extracomment>
        <translation>Mechanismus</translation>
    </message>
    <message>
        <source>medicines</source>
        <extracomment>constants</extracomment>
        <translation>Medikamente</translation>
    </message>
    <message>
        <source>met</source>
        <extracomment>constants</extracomment>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>modality</source>
        <extracomment>constants</extracomment>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>moderate deficit</source>
        <extracomment>constants</extracomment>
        <translation>mäßiges Defizit</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>constants</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>needs sitting</source>
        <extracomment>constants</extracomment>
        <translation>muss mehr sitzen</translation>
    </message>
    <message>
        <source>next review</source>
        <extracomment>constants</extracomment>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>nhs number</source>
        <extracomment>constants</extracomment>
        <translation>NHS-Nummer</translation>
    </message>
    <message>
        <source>nights woken</source>
        <extracomment>constants</extracomment>
        <translation>Nächte mit Erwachen</translation>
    </message>
    <message>
        <source>no error margin known</source>
        <extracomment>constants</extracomment>
        <translation>keine Fehlergrenze bekannt</translation>
    </message>
    <message>
        <source>not comparable</source>
        <extracomment>constants</extracomment>
        <translation>nicht vergleichbar</translation>
    </message>
    <message>
        <source>not met</source>
        <extracomment>constants</extracomment>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>constants</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>notes</source>
        <extracomment>constants</extracomment>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>objective</source>
        <extracomment>constants</extracomment>
        <translation>objektiv</translation>
    </message>
    <message>
        <source>occupation</source>
        <extracomment>constants</extracomment>
        <translation>Beruf</translation>
    </message>
    <message>
        <source>onset date</source>
        <extracomment>constants</extracomment>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>onset latest</source>
        <extracomment>constants</extracomment>
        <translation>Beginn spätestens</translation>
    </message>
    <message>
        <source>onset words</source>
        <extracomment>constants</extracomment>
        <translation>Beginn in Worten</translation>
    </message>
    <message>
        <source>other</source>
        <extracomment>constants</extracomment>
        <translation>divers</translation>
    </message>
    <message>
        <source>pain had worsened by {points} points or more</source>
        <extracomment>constants</extracomment>
        <translation>der Schmerz hatte sich um {points} Punkte oder mehr verschlechtert</translation>
    </message>
    <message>
        <source>pathway</source>
        <extracomment>constants</extracomment>
        <translation>Behandlungspfad</translation>
    </message>
    <message>
        <source>patient id</source>
        <extracomment>constants</extracomment>
        <translation>Patient</translation>
    </message>
    <message>
        <source>per week</source>
        <extracomment>constants</extracomment>
        <translation>pro Woche</translation>
    </message>
    <message>
        <source>phase</source>
        <extracomment>constants</extracomment>
        <translation>Phase</translation>
    </message>
    <message>
        <source>phase of the plan</source>
        <extracomment>constants</extracomment>
        <translation>Phase des Plans</translation>
    </message>
    <message>
        <source>plan</source>
        <extracomment>constants</extracomment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>present</source>
        <extracomment>constants</extracomment>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>prior episode id</source>
        <extracomment>constants</extracomment>
        <translation>vorige Episode</translation>
    </message>
    <message>
        <source>product policy</source>
        <extracomment>constants</extracomment>
        <translation>Produktregel</translation>
    </message>
    <message>
        <source>product policy: a choice made here because no source fixes it</source>
        <extracomment>constants</extracomment>
        <translation>Produktregel: eine hier getroffene Wahl, weil keine Quelle sie festlegt</translation>
    </message>
    <message>
        <source>proposed</source>
        <extracomment>constants</extracomment>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>protocol</source>
        <extracomment>constants</extracomment>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>quality</source>
        <extracomment>constants</extracomment>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>real change</source>
        <extracomment>constants</extracomment>
        <translation>echte Veränderung</translation>
    </message>
    <message>
        <source>reason</source>
        <extracomment>constants</extracomment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>red flags not cleared</source>
        <extracomment>constants</extracomment>
        <translation>nicht aufgehobene Red Flags</translation>
    </message>
    <message>
        <source>reduce</source>
        <extracomment>constants</extracomment>
        <translation>verringern</translation>
    </message>
    <message>
        <source>reported on</source>
        <extracomment>constants</extracomment>
        <translation>befundet am</translation>
    </message>
    <message>
        <source>reps</source>
        <extracomment>constants</extracomment>
        <translation>Wdh.</translation>
    </message>
    <message>
        <source>requested on</source>
        <extracomment>constants</extracomment>
        <translation>angefordert am</translation>
    </message>
    <message>
        <source>result</source>
        <extracomment>constants</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>constants</extracomment>
        <translation>rechts</translation>
    </message>
    <message>
        <source>rule</source>
        <extracomment>constants</extracomment>
        <translation>Regel</translation>
    </message>
    <message>
        <source>score</source>
        <extracomment>constants</extracomment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>seed article</source>
        <extracomment>constants</extracomment>
        <translation>Ausgangsartikel</translation>
    </message>
    <message>
        <source>sets</source>
        <extracomment>constants</extracomment>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>sitting min</source>
        <extracomment>constants</extracomment>
        <translation>Sitzen min</translation>
    </message>
    <message>
        <source>sport</source>
        <extracomment>constants</extracomment>
        <translation>Sport</translation>
    </message>
    <message>
        <source>state</source>
        <extracomment>constants</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>stopped on</source>
        <extracomment>constants</extracomment>
        <translation>beendet am</translation>
    </message>
    <message>
        <source>subjective</source>
        <extracomment>constants</extracomment>
        <translation>subjektiv</translation>
    </message>
    <message>
        <source>symptom free on</source>
        <extracomment>constants</extracomment>
        <translation>beschwerdefrei am</translation>
    </message>
    <message>
        <source>task</source>
        <extracomment>constants</extracomment>
        <translation>Test</translation>
    </message>
    <message>
        <source>test</source>
        <extracomment>constants</extracomment>
        <translation>Test</translation>
    </message>
    <message>
        <source>the clinic's name</source>
        <extracomment>constants</extracomment>
        <translation>Name der Praxis</translation>
    </message>
    <message>
        <source>the clinic's phone</source>
        <extracomment>constants</extracomment>
        <translation>Telefon der Praxis</translation>
    </message>
    <message>
        <source>the day of the document</source>
        <extracomment>constants</extracomment>
        <translation>Tag des Dokuments</translation>
    </message>
    <message>
        <source>the difference of the two</source>
        <extracomment>constants</extracomment>
        <translation>der Unterschied der beiden</translation>
    </message>
    <message>
        <source>the pathway, such as hamstring bursitis</source>
        <extracomment>constants</extracomment>
        <translation>der Behandlungspfad, etwa Hamstring-Bursitis</translation>
    </message>
    <message>
        <source>the patient's first name</source>
        <extracomment>constants</extracomment>
        <translation>Vorname des Patienten</translation>
    </message>
    <message>
        <source>the patient's name</source>
        <extracomment>constants</extracomment>
        <translation>Name des Patienten</translation>
    </message>
    <message>
        <source>the record's own words for this field</source>
        <extracomment>constants</extracomment>
        <translation>was die Akte selbst für dieses Feld sagt</translation>
    </message>
    <message>
        <source>the seed article, a manufacturer's blog: low evidence</source>
        <extracomment>constants</extracomment>
        <translation>der Ausgangsartikel, Blog eines Herstellers: geringe Evidenz</translation>
    </message>
    <message>
        <source>time</source>
        <extracomment>constants</extracomment>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <extracomment>constants</extracomment>
        <translation>morgen</translation>
    </message>
    <message>
        <source>true while an imaging decision is due</source>
        <extracomment>constants</extracomment>
        <translation>wahr, solange eine Bildgebungsentscheidung ansteht</translation>
    </message>
    <message>
        <source>unit</source>
        <extracomment>constants</extracomment>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>unmet</source>
        <extracomment>constants</extracomment>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>until</source>
        <extracomment>constants</extracomment>
        <translation>bis</translation>
    </message>
    <message>
        <source>value</source>
        <extracomment>constants</extracomment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>version</source>
        <extracomment>constants</extracomment>
        <translation>Version</translation>
    </message>
    <message>
        <source>visits attended</source>
        <extracomment>constants</extracomment>
        <translation>wahrgenommene Besuche</translation>
    </message>
    <message>
        <source>weight kg</source>
        <extracomment>constants</extracomment>
        <translation>Gewicht kg</translation>
    </message>
    <message>
        <source>when it began</source>
        <extracomment>constants</extracomment>
        <translation>wann es begann</translation>
    </message>
    <message>
        <source>where the imaging decision stands</source>
        <extracomment>constants</extracomment>
        <translation>wo die Bildgebungsentscheidung steht</translation>
    </message>
    <message>
        <source>who signs</source>
        <extracomment>constants</extracomment>
        <translation>wer unterschreibt</translation>
    </message>
    <message>
        <source>whole weeks since onset</source>
        <extracomment>constants</extracomment>
        <translation>ganze Wochen seit Beginn</translation>
    </message>
    <message>
        <source>working</source>
        <extracomment>constants</extracomment>
        <translation>vorläufig</translation>
    </message>
    <message>
        <source>worst pain at the first entry</source>
        <extracomment>constants</extracomment>
        <translation>schlimmster Schmerz beim ersten Eintrag</translation>
    </message>
    <message>
        <source>worst pain at the latest entry</source>
        <extracomment>constants</extracomment>
        <translation>schlimmster Schmerz beim letzten Eintrag</translation>
    </message>
    <message>
        <source>worst pain rose by {points} points or more after it</source>
        <extracomment>constants</extracomment>
        <translation>der stärkste Schmerz stieg danach um {points} Punkte oder mehr</translation>
    </message>
    <message>
        <source>{count} a week</source>
        <extracomment>constants</extracomment>
        <translation>{count} pro Woche</translation>
    </message>
    <message>
        <source>{count} activity score</source>
        <extracomment>constants</extracomment>
        <translation>{count} Aktivitätswert</translation>
    </message>
    <message>
        <source>{count} activity scores</source>
        <extracomment>constants</extracomment>
        <translation>{count} Aktivitätswerte</translation>
    </message>
    <message>
        <source>{count} body-chart mark</source>
        <extracomment>constants</extracomment>
        <translation>{count} Marke im Körperschema</translation>
    </message>
    <message>
        <source>{count} body-chart marks</source>
        <extracomment>constants</extracomment>
        <translation>{count} Marken im Körperschema</translation>
    </message>
    <message>
        <source>{count} change of the episode</source>
        <extracomment>constants</extracomment>
        <translation>{count} Änderung der Episode</translation>
    </message>
    <message>
        <source>{count} change of the patient's details</source>
        <extracomment>constants</extracomment>
        <translation>{count} Änderung der Personendaten</translation>
    </message>
    <message>
        <source>{count} changes of the episode</source>
        <extracomment>constants</extracomment>
        <translation>{count} Änderungen der Episode</translation>
    </message>
    <message>
        <source>{count} changes of the patient's details</source>
        <extracomment>constants</extracomment>
        <translation>{count} Änderungen der Personendaten</translation>
    </message>
    <message>
        <source>{count} event</source>
        <extracomment>constants</extracomment>
        <translation>{count} Ereignis</translation>
    </message>
    <message>
        <source>{count} events</source>
        <extracomment>constants</extracomment>
        <translation>{count} Ereignisse</translation>
    </message>
    <message>
        <source>{count} imaging studies</source>
        <extracomment>constants</extracomment>
        <translation>{count} Bildgebungen</translation>
    </message>
    <message>
        <source>{count} imaging study</source>
        <extracomment>constants</extracomment>
        <translation>{count} Bildgebung</translation>
    </message>
    <message>
        <source>{count} kg</source>
        <extracomment>constants</extracomment>
        <translation>{count} kg</translation>
    </message>
    <message>
        <source>{count} pain score</source>
        <extracomment>constants</extracomment>
        <translation>{count} Schmerzwert</translation>
    </message>
    <message>
        <source>{count} pain scores</source>
        <extracomment>constants</extracomment>
        <translation>{count} Schmerzwerte</translation>
    </message>
    <message>
        <source>{count} red-flag screen</source>
        <extracomment>constants</extracomment>
        <translation>{count} Red-Flag-Screening</translation>
    </message>
    <message>
        <source>{count} red-flag screens</source>
        <extracomment>constants</extracomment>
        <translation>{count} Red-Flag-Screenings</translation>
    </message>
    <message>
        <source>{count} rep</source>
        <extracomment>constants</extracomment>
        <translation>{count} Wdh.</translation>
    </message>
    <message>
        <source>{count} reps</source>
        <extracomment>constants</extracomment>
        <translation>{count} Wdh.</translation>
    </message>
    <message>
        <source>{count} s</source>
        <extracomment>constants</extracomment>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>{count} set</source>
        <extracomment>constants</extracomment>
        <translation>{count} Satz</translation>
    </message>
    <message>
        <source>{count} sets</source>
        <extracomment>constants</extracomment>
        <translation>{count} Sätze</translation>
    </message>
    <message>
        <source>-5 to +5: from 2.5 on a change is important to patients</source>
        <extracomment>pathways</extracomment>
        <translation>-5 bis +5: ab 2,5 ist eine Veränderung für Patienten wichtig</translation>
    </message>
    <message>
        <source>-7 to +7, higher is better</source>
        <extracomment>pathways</extracomment>
        <translation>-7 bis +7, höher ist besser</translation>
    </message>
    <message>
        <source>-7 to +7: 1-3 small, 4-5 moderate, 6-7 large; 5 and over is often taken as success</source>
        <extracomment>pathways</extracomment>
        <translation>-7 bis +7: 1–3 klein, 4–5 mäßig, 6–7 groß; 5 und mehr gilt oft als Erfolg</translation>
    </message>
    <message>
        <source>0-10, lower is better</source>
        <extracomment>pathways</extracomment>
        <translation>0–10, niedriger ist besser</translation>
    </message>
    <message>
        <source>0-10, mean of 3-5 activities the patient names, higher is better</source>
        <extracomment>pathways</extracomment>
        <translation>0–10, Mittel von 3–5 Aktivitäten, die der Patient nennt, höher ist besser</translation>
    </message>
    <message>
        <source>0-100, higher is better</source>
        <extracomment>pathways</extracomment>
        <translation>0–100, höher ist besser</translation>
    </message>
    <message>
        <source>0-80, higher is better</source>
        <extracomment>pathways</extracomment>
        <translation>0–80, höher ist besser</translation>
    </message>
    <message>
        <source>1-2 weeks</source>
        <extracomment>pathways</extracomment>
        <translation>1–2 Wochen</translation>
    </message>
    <message>
        <source>1-2 weeks or more in this phase: 7 days at least</source>
        <extracomment>pathways</extracomment>
        <translation>1–2 Wochen oder mehr in dieser Phase: mindestens 7 Tage</translation>
    </message>
    <message>
        <source>10 single-leg hops</source>
        <extracomment>pathways</extracomment>
        <translation>10 einbeinige Sprünge</translation>
    </message>
    <message>
        <source>10 single-leg hops, before a return to running</source>
        <extracomment>pathways</extracomment>
        <translation>10 einbeinige Sprünge, vor der Rückkehr zum Laufen</translation>
    </message>
    <message>
        <source>10 single-leg hops, pain at most 2</source>
        <extracomment>pathways</extracomment>
        <translation>10 einbeinige Sprünge, Schmerz höchstens 2</translation>
    </message>
    <message>
        <source>10-14 days</source>
        <extracomment>pathways</extracomment>
        <translation>10–14 Tage</translation>
    </message>
    <message>
        <source>100 x involved / the best earlier value of the uninvolved side</source>
        <extracomment>pathways</extracomment>
        <translation>100 x betroffene Seite / bester früherer Wert der nicht betroffenen Seite</translation>
    </message>
    <message>
        <source>12 weeks or more</source>
        <extracomment>pathways</extracomment>
        <translation>12 Wochen oder mehr</translation>
    </message>
    <message>
        <source>21 days or more in this phase</source>
        <extracomment>pathways</extracomment>
        <translation>21 Tage oder mehr in dieser Phase</translation>
    </message>
    <message>
        <source>3 days off work or more</source>
        <extracomment>pathways</extracomment>
        <translation>3 Tage oder mehr arbeitsunfähig</translation>
    </message>
    <message>
        <source>3 x 8-15 every other day</source>
        <extracomment>pathways</extracomment>
        <translation>3 x 8–15 jeden zweiten Tag</translation>
    </message>
    <message>
        <source>3-4 times a week</source>
        <extracomment>pathways</extracomment>
        <translation>3–4-mal pro Woche</translation>
    </message>
    <message>
        <source>3-4 weeks or more in this phase: 21 days at least</source>
        <extracomment>pathways</extracomment>
        <translation>3–4 Wochen oder mehr in dieser Phase: mindestens 21 Tage</translation>
    </message>
    <message>
        <source>3-4 x 15RM to 8RM every other day</source>
        <extracomment>pathways</extracomment>
        <translation>3–4 x 15RM bis 8RM jeden zweiten Tag</translation>
    </message>
    <message>
        <source>3-4 x 8-12 every other day</source>
        <extracomment>pathways</extracomment>
        <translation>3–4 x 8–12 jeden zweiten Tag</translation>
    </message>
    <message>
        <source>3-4 x 8-15RM every other day</source>
        <extracomment>pathways</extracomment>
        <translation>3–4 x 8–15RM jeden zweiten Tag</translation>
    </message>
    <message>
        <source>5 x 30-45 s at about 70 % of maximum, 2 min rest, up to 2-3 times a day (the article: 3-4 times a week)</source>
        <extracomment>pathways</extracomment>
        <translation>5 x 30–45 s bei etwa 70 % des Maximums, 2 min Pause, bis 2–3-mal täglich (der Artikel: 3–4-mal pro Woche)</translation>
    </message>
    <message>
        <source>7 days or more in this phase</source>
        <extracomment>pathways</extracomment>
        <translation>7 Tage oder mehr in dieser Phase</translation>
    </message>
    <message>
        <source>90 is a convention with weak evidence</source>
        <extracomment>pathways</extracomment>
        <translation>90 ist eine Übereinkunft mit schwacher Evidenz</translation>
    </message>
    <message>
        <source>A brisk walk of 30 minutes, before a return to running</source>
        <extracomment>pathways</extracomment>
        <translation>30 Minuten zügiges Gehen, vor der Rückkehr zum Laufen</translation>
    </message>
    <message>
        <source>A bursa, a small fluid-filled sac, at the hamstring origin near the sit-bone (ischial tuberosity) is irritated or inflamed</source>
        <extracomment>pathways</extracomment>
        <translation>Ein Schleimbeutel, ein kleines flüssigkeitsgefülltes Säckchen am Hamstring-Ursprung beim Sitzbein (Tuber ischiadicum), ist gereizt oder entzündet</translation>
    </message>
    <message>
        <source>A change is important from the smallest important change on, real from the smallest detectable change on, else within error</source>
        <extracomment>pathways</extracomment>
        <translation>Eine Veränderung ist wichtig ab der kleinsten wichtigen Veränderung, echt ab der kleinsten nachweisbaren, sonst im Messfehler</translation>
    </message>
    <message>
        <source>A change is real from the smallest detectable change of its test on; else it is within error</source>
        <extracomment>pathways</extracomment>
        <translation>Eine Veränderung ist echt ab der kleinsten nachweisbaren Veränderung ihres Tests; sonst im Messfehler</translation>
    </message>
    <message>
        <source>A change of pain is meaningful at -2 points and -30 % of the baseline together, or at +2 points</source>
        <extracomment>pathways</extracomment>
        <translation>Eine Schmerzveränderung ist bedeutsam bei zugleich -2 Punkten und -30 % des Ausgangswerts, oder bei +2 Punkten</translation>
    </message>
    <message>
        <source>A commercial claim; see the rows on feet and insoles</source>
        <extracomment>pathways</extracomment>
        <translation>Eine Werbeaussage; siehe die Zeilen zu Füßen und Einlagen</translation>
    </message>
    <message>
        <source>A deep, dull ache near the sit-bone, worse on sitting or stretching; a tear presents differently</source>
        <extracomment>pathways</extracomment>
        <translation>Tiefer, dumpfer Schmerz beim Sitzbein, schlimmer beim Sitzen oder Dehnen; ein Riss äußert sich anders</translation>
    </message>
    <message>
        <source>A description of movement; weakness and alignment alone do not explain the pain [V105]</source>
        <extracomment>pathways</extracomment>
        <translation>Beschreibung der Bewegung; Schwäche und Achse allein erklären den Schmerz nicht [V105]</translation>
    </message>
    <message>
        <source>A flare: a day's worst pain at least 2 points above that of the entry day before; the runs of the 72 hours before it beside the runner's own usual of the 28 days before those</source>
        <extracomment>pathways</extracomment>
        <translation>Schub: der stärkste Schmerz eines Tages mindestens 2 Punkte über dem Eintragstag davor; die Läufe der 72 Stunden davor neben dem Üblichen der Person in den 28 Tagen vor diesen</translation>
    </message>
    <message>
        <source>A new episode remembers the one before it: early to 2 months after the return to full participation, late to 12 months, delayed after that</source>
        <extracomment>pathways</extracomment>
        <translation>Eine neue Episode merkt sich die vorige: früh bis 2 Monate nach Rückkehr zur vollen Teilnahme, spät bis 12 Monate, danach verzögert</translation>
    </message>
    <message>
        <source>A planned run of at most 1.10 x the longest of the last 30 days stays below a spike</source>
        <extracomment>pathways</extracomment>
        <translation>Ein geplanter Lauf von höchstens 1,10 x dem längsten der letzten 30 Tage bleibt unter einer Belastungsspitze</translation>
    </message>
    <message>
        <source>A pull while kicking, sprinting or hurdling, with ischial tenderness</source>
        <extracomment>pathways</extracomment>
        <translation>Zerrung beim Schießen, Sprinten oder Hürdenlauf, mit Druckschmerz am Sitzbein</translation>
    </message>
    <message>
        <source>A qualifying MRI or ultrasound is done and reported</source>
        <extracomment>pathways</extracomment>
        <translation>Ein zählendes MRT oder Ultraschall ist durchgeführt und befundet</translation>
    </message>
    <message>
        <source>A qualifying study is booked</source>
        <extracomment>pathways</extracomment>
        <translation>Eine zählende Untersuchung hat einen Termin</translation>
    </message>
    <message>
        <source>A qualifying study is done and its report is awaited</source>
        <extracomment>pathways</extracomment>
        <translation>Eine zählende Untersuchung ist durchgeführt, ihr Befundbericht steht aus</translation>
    </message>
    <message>
        <source>A qualifying study is requested</source>
        <extracomment>pathways</extracomment>
        <translation>Eine zählende Untersuchung ist angefordert</translation>
    </message>
    <message>
        <source>A qualifying study was done longer ago than a report may take, and is not reported</source>
        <extracomment>pathways</extracomment>
        <translation>Eine zählende Untersuchung liegt länger zurück, als ein Befundbericht dauern darf, und ist nicht befundet</translation>
    </message>
    <message>
        <source>A qualifying study was requested longer ago than an appointment may take, and is not booked</source>
        <extracomment>pathways</extracomment>
        <translation>Eine zählende Untersuchung wurde vor längerer Zeit angefordert, als ein Termin dauern darf, und hat keinen Termin</translation>
    </message>
    <message>
        <source>A questionnaire that is not whole has no total</source>
        <extracomment>pathways</extracomment>
        <translation>Ein unvollständiger Fragebogen hat keinen Gesamtwert</translation>
    </message>
    <message>
        <source>A reason code, a note of at least 10 characters, the clinician and the day are mandatory; stored append-only and printed in the discharge summary</source>
        <extracomment>pathways</extracomment>
        <translation>Ein Grundcode, eine Notiz von mindestens 10 Zeichen, die Fachperson und der Tag sind Pflicht; nur anfügend gespeichert und im Abschlussbericht gedruckt</translation>
    </message>
    <message>
        <source>A recorded decision not to refer now is in force</source>
        <extracomment>pathways</extracomment>
        <translation>Eine eingetragene Entscheidung, jetzt nicht zu überweisen, ist in Kraft</translation>
    </message>
    <message>
        <source>A red flag of the emergency tier is not cleared</source>
        <extracomment>pathways</extracomment>
        <translation>Eine Red Flag der Notfallstufe ist nicht aufgehoben</translation>
    </message>
    <message>
        <source>A red flag of the urgent tier is not cleared</source>
        <extracomment>pathways</extracomment>
        <translation>Eine Red Flag der dringenden Stufe ist nicht aufgehoben</translation>
    </message>
    <message>
        <source>A request without an appointment for longer than this is chased</source>
        <extracomment>pathways</extracomment>
        <translation>Bei einer Anforderung länger als so ohne Termin wird nachgehakt</translation>
    </message>
    <message>
        <source>A return to running changes one variable at a time: distance, frequency, pace, hills, sprints; forward after 2 runs that settled by the next morning</source>
        <extracomment>pathways</extracomment>
        <translation>Die Rückkehr zum Laufen ändert eine Größe auf einmal: Strecke, Häufigkeit, Tempo, Hügel, Sprints; weiter nach 2 Läufen, die bis zum nächsten Morgen abklangen</translation>
    </message>
    <message>
        <source>A rise of worst pain that voids a recorded decision</source>
        <extracomment>pathways</extracomment>
        <translation>Ein Anstieg des stärksten Schmerzes, der eine eingetragene Entscheidung hinfällig macht</translation>
    </message>
    <message>
        <source>A run longer than 1.10 x the longest of the 30 days before it is a spike: small to 1.30, moderate to 2.00, large above</source>
        <extracomment>pathways</extracomment>
        <translation>Ein Lauf von mehr als 1,10 x dem längsten der 30 Tage davor ist eine Belastungsspitze: klein bis 1,30, mäßig bis 2,00, groß darüber</translation>
    </message>
    <message>
        <source>A run or run-walk as planned</source>
        <extracomment>pathways</extracomment>
        <translation>Ein Lauf oder Lauf-Geh-Wechsel wie geplant</translation>
    </message>
    <message>
        <source>A run without a tag and without an ascent counts as neither; its km are named</source>
        <extracomment>pathways</extracomment>
        <translation>Ein Lauf ohne Kennzeichnung und ohne Anstieg zählt zu keinem; seine km werden genannt</translation>
    </message>
    <message>
        <source>A run without a tag counts as neither; its km are named</source>
        <extracomment>pathways</extracomment>
        <translation>Ein Lauf ohne Kennzeichnung zählt zu keinem; seine km werden genannt</translation>
    </message>
    <message>
        <source>A snooze counts for at most 14 days, its last day included; beyond that it is cut and the clinician is told</source>
        <extracomment>pathways</extracomment>
        <translation>Eine Zurückstellung zählt höchstens 14 Tage, den letzten eingeschlossen; darüber hinaus wird sie gekürzt und die Fachperson darauf hingewiesen</translation>
    </message>
    <message>
        <source>A spike in a single run is better evidenced than a weekly rise</source>
        <extracomment>pathways</extracomment>
        <translation>Eine Spitze in einem einzelnen Lauf ist besser belegt als ein Anstieg pro Woche</translation>
    </message>
    <message>
        <source>A strength session as prescribed</source>
        <extracomment>pathways</extracomment>
        <translation>Eine Krafteinheit wie verordnet</translation>
    </message>
    <message>
        <source>A study without a report for longer than this is chased</source>
        <extracomment>pathways</extracomment>
        <translation>Bei einer Untersuchung länger als so ohne Befundbericht wird nachgehakt</translation>
    </message>
    <message>
        <source>A sudden pop or bruising: see the red flag of a proximal hamstring avulsion or complete tear</source>
        <extracomment>pathways</extracomment>
        <translation>Plötzliches Schnappen oder Bluterguss: siehe die Red Flag der proximalen Hamstring-Avulsion oder kompletten Ruptur</translation>
    </message>
    <message>
        <source>A week without any logged run is not known, not 0 km: nobody said that the log is complete</source>
        <extracomment>pathways</extracomment>
        <translation>Eine Woche ohne eingetragenen Lauf ist nicht bekannt, nicht 0 km: niemand sagte, dass das Protokoll vollständig ist</translation>
    </message>
    <message>
        <source>Abbott JH, Schmitt J. Minimum important differences for PSFS, 4 region-specific measures and NPRS. JOSPT 2014;44:560–4. doi 10.2519/jospt.2014.5248</source>
        <extracomment>pathways</extracomment>
        <translation>Abbott JH, Schmitt J. Minimum important differences for PSFS, 4 region-specific measures and NPRS. JOSPT 2014;44:560–4. doi 10.2519/jospt.2014.5248</translation>
    </message>
    <message>
        <source>Above 1.10 to 1.30 x the longest run of the 30 days before</source>
        <extracomment>pathways</extracomment>
        <translation>Über 1,10 bis 1,30 x dem längsten Lauf der 30 Tage davor</translation>
    </message>
    <message>
        <source>Above 1.30 to 2.00 x the longest run of the 30 days before</source>
        <extracomment>pathways</extracomment>
        <translation>Über 1,30 bis 2,00 x dem längsten Lauf der 30 Tage davor</translation>
    </message>
    <message>
        <source>Above 2.00 x the longest run of the 30 days before</source>
        <extracomment>pathways</extracomment>
        <translation>Über 2,00 x dem längsten Lauf der 30 Tage davor</translation>
    </message>
    <message>
        <source>Above the kneecap</source>
        <extracomment>pathways</extracomment>
        <translation>Oberhalb der Kniescheibe</translation>
    </message>
    <message>
        <source>Above the kneecap, left and right</source>
        <extracomment>pathways</extracomment>
        <translation>Oberhalb der Kniescheibe, links und rechts</translation>
    </message>
    <message>
        <source>Access or funding</source>
        <extracomment>pathways</extracomment>
        <translation>Zugang oder Kosten</translation>
    </message>
    <message>
        <source>Acute knee clinic or orthopaedic contact within days; X-ray first</source>
        <extracomment>pathways</extracomment>
        <translation>Akute Kniesprechstunde oder Orthopädie innerhalb von Tagen; zuerst Röntgen</translation>
    </message>
    <message>
        <source>Acute:chronic ratio of exponentially weighted means over 7 and 28 days: a description, never a risk</source>
        <extracomment>pathways</extracomment>
        <translation>Akut-chronisch-Verhältnis exponentiell gewichteter Mittel über 7 und 28 Tage: eine Beschreibung, nie ein Risiko</translation>
    </message>
    <message>
        <source>Acute:chronic ratio, coupled: a description, never a risk</source>
        <extracomment>pathways</extracomment>
        <translation>Akut-chronisch-Verhältnis, gekoppelt: eine Beschreibung, nie ein Risiko</translation>
    </message>
    <message>
        <source>Acute:chronic ratio, uncoupled: a description, never a risk</source>
        <extracomment>pathways</extracomment>
        <translation>Akut-chronisch-Verhältnis, ungekoppelt: eine Beschreibung, nie ein Risiko</translation>
    </message>
    <message>
        <source>Advice to the clinician, never applied by itself; two sessions in a row to reduce speak for one phase back</source>
        <extracomment>pathways</extracomment>
        <translation>Rat an die Fachperson, nie von selbst angewandt; zwei Einheiten in Folge „zurücknehmen“ sprechen für eine Phase zurück</translation>
    </message>
    <message>
        <source>Aged about 9-16 with hip, thigh or knee pain and a limp; the hip turns in less, or turns out as it bends</source>
        <extracomment>pathways</extracomment>
        <translation>Etwa 9–16 Jahre alt mit Hüft-, Oberschenkel- oder Knieschmerz und Hinken; die Hüfte dreht weniger nach innen oder dreht beim Beugen nach außen</translation>
    </message>
    <message>
        <source>Already imaged elsewhere</source>
        <extracomment>pathways</extracomment>
        <translation>Schon anderswo bildgebend untersucht</translation>
    </message>
    <message>
        <source>Altered running efficiency, with a higher risk of injury over time</source>
        <extracomment>pathways</extracomment>
        <translation>Veränderte Laufökonomie, mit höherem Verletzungsrisiko über die Zeit</translation>
    </message>
    <message>
        <source>An activity keeps its name after its first score; another one is added</source>
        <extracomment>pathways</extracomment>
        <translation>Eine Aktivität behält nach der ersten Bewertung ihren Namen; eine andere wird hinzugefügt</translation>
    </message>
    <message>
        <source>An activity of daily living scored 3/10 or less on the PSFS</source>
        <extracomment>pathways</extracomment>
        <translation>Eine Alltagsaktivität mit 3/10 oder weniger im PSFS</translation>
    </message>
    <message>
        <source>An episode on both sides: 100 x lower / higher</source>
        <extracomment>pathways</extracomment>
        <translation>Episode auf beiden Seiten: 100 x niedriger / höher</translation>
    </message>
    <message>
        <source>An imaging decision is due from this day after onset</source>
        <extracomment>pathways</extracomment>
        <translation>Ab diesem Tag nach Beginn ist eine Entscheidung zur Bildgebung fällig</translation>
    </message>
    <message>
        <source>An imaging decision is worth considering from this day after onset</source>
        <extracomment>pathways</extracomment>
        <translation>Ab diesem Tag nach Beginn ist Bildgebung zu erwägen</translation>
    </message>
    <message>
        <source>An injury counts when pain restricts or stops running for 7 days or 3 sessions in a row, or needs a clinician (for statistics only)</source>
        <extracomment>pathways</extracomment>
        <translation>Eine Verletzung zählt, wenn Schmerz das Laufen 7 Tage oder 3 Einheiten in Folge einschränkt oder verhindert oder eine Fachperson braucht (nur für die Statistik)</translation>
    </message>
    <message>
        <source>Anti-inflammatory medicine where medically appropriate</source>
        <extracomment>pathways</extracomment>
        <translation>Entzündungshemmendes Medikament, wo medizinisch angemessen</translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>pathways</extracomment>
        <translation>Jede</translation>
    </message>
    <message>
        <source>As the patient reports it; the evidence is limited</source>
        <extracomment>pathways</extracomment>
        <translation>Nach Angabe des Patienten; die Evidenz ist begrenzt</translation>
    </message>
    <message>
        <source>Ask about anticoagulants</source>
        <extracomment>pathways</extracomment>
        <translation>Nach Gerinnungshemmern fragen</translation>
    </message>
    <message>
        <source>Ask about anticoagulants, ulcer, kidney disease, heart failure, asthma sensitivity, pregnancy</source>
        <extracomment>pathways</extracomment>
        <translation>Nach Gerinnungshemmern, Magengeschwür, Nierenerkrankung, Herzschwäche, Asthma-Unverträglichkeit, Schwangerschaft fragen</translation>
    </message>
    <message>
        <source>Ask for saddle time</source>
        <extracomment>pathways</extracomment>
        <translation>Nach der Zeit im Sattel fragen</translation>
    </message>
    <message>
        <source>Association only: few flares, no control for anything else, and days with an entry are not a sample of all days</source>
        <extracomment>pathways</extracomment>
        <translation>Nur ein Zusammenhang: wenige Schübe, keine Kontrolle für anderes, und Tage mit Eintrag sind keine Stichprobe aller Tage</translation>
    </message>
    <message>
        <source>At most 2 snoozes in a row; the third is refused: decide, refer or not indicated</source>
        <extracomment>pathways</extracomment>
        <translation>Höchstens 2 Zurückstellungen in Folge; die dritte wird abgelehnt: entscheiden, überweisen oder nicht indiziert</translation>
    </message>
    <message>
        <source>Avoid deep hamstring stretches until pain improves</source>
        <extracomment>pathways</extracomment>
        <translation>Tiefe Hamstring-Dehnungen meiden, bis der Schmerz nachlässt</translation>
    </message>
    <message>
        <source>Avoids stairs, squatting or kneeling</source>
        <extracomment>pathways</extracomment>
        <translation>Meidet Treppen, Kniebeugen oder Knien</translation>
    </message>
    <message>
        <source>Avulsion</source>
        <extracomment>pathways</extracomment>
        <translation>Avulsion</translation>
    </message>
    <message>
        <source>Awaiting specialist opinion</source>
        <extracomment>pathways</extracomment>
        <translation>Fachärztliche Meinung steht aus</translation>
    </message>
    <message>
        <source>BMJ Best Practice, cauda equina syndrome, diagnosis approach</source>
        <extracomment>pathways</extracomment>
        <translation>BMJ Best Practice, cauda equina syndrome, diagnosis approach</translation>
    </message>
    <message>
        <source>Back at the agreed weekly distance, without a spike above small for 4 weeks</source>
        <extracomment>pathways</extracomment>
        <translation>Zurück bei der vereinbarten Wochenstrecke, 4 Wochen ohne Belastungsspitze über klein</translation>
    </message>
    <message>
        <source>Back of the knee</source>
        <extracomment>pathways</extracomment>
        <translation>Kniekehle</translation>
    </message>
    <message>
        <source>Back of the knee, left and right</source>
        <extracomment>pathways</extracomment>
        <translation>Kniekehle, links und rechts</translation>
    </message>
    <message>
        <source>Back or leg pain with new or worsening bladder or bowel disturbance, saddle numbness, neurological symptoms in both legs, or sexual dysfunction</source>
        <extracomment>pathways</extracomment>
        <translation>Rücken- oder Beinschmerz mit neuer oder zunehmender Blasen- oder Darmstörung, Reithosentaubheit, neurologischen Zeichen in beiden Beinen oder sexueller Funktionsstörung</translation>
    </message>
    <message>
        <source>Behind or around the kneecap, left and right</source>
        <extracomment>pathways</extracomment>
        <translation>Hinter oder um die Kniescheibe, links und rechts</translation>
    </message>
    <message>
        <source>Below 80 marked, 80-89.9 moderate, 90 and over acceptable, above 110 check the data or the other side</source>
        <extracomment>pathways</extracomment>
        <translation>Unter 80 deutlich, 80–89,9 mäßig, 90 und mehr akzeptabel, über 110 Daten oder andere Seite prüfen</translation>
    </message>
    <message>
        <source>Below the kneecap</source>
        <extracomment>pathways</extracomment>
        <translation>Unterhalb der Kniescheibe</translation>
    </message>
    <message>
        <source>Below the kneecap, left and right</source>
        <extracomment>pathways</extracomment>
        <translation>Unterhalb der Kniescheibe, links und rechts</translation>
    </message>
    <message>
        <source>Benefit of low certainty</source>
        <extracomment>pathways</extracomment>
        <translation>Nutzen mit geringer Sicherheit</translation>
    </message>
    <message>
        <source>Binkley JM et al. Phys Ther 1999;79:371–83</source>
        <extracomment>pathways</extracomment>
        <translation>Binkley JM et al. Phys Ther 1999;79:371–83</translation>
    </message>
    <message>
        <source>Bobos P et al. J Orthop 2020;21:40–8 PMC7025089</source>
        <extracomment>pathways</extracomment>
        <translation>Bobos P et al. J Orthop 2020;21:40–8 PMC7025089</translation>
    </message>
    <message>
        <source>Bodyweight drop lunge, painful leg in front, before a return to running</source>
        <extracomment>pathways</extracomment>
        <translation>Drop-Lunge mit Körpergewicht, schmerzhaftes Bein vorn, vor der Rückkehr zum Laufen</translation>
    </message>
    <message>
        <source>Bodyweight drop lunge, painful leg in front, without pain</source>
        <extracomment>pathways</extracomment>
        <translation>Drop-Lunge mit Körpergewicht, schmerzhaftes Bein vorn, ohne Schmerz</translation>
    </message>
    <message>
        <source>Bolgla LA et al. NATA position statement: management of individuals with patellofemoral pain. J Athl Train 2018;53(9):820-36. doi 10.4085/1062-6050-231-15 (abstract, key words)</source>
        <extracomment>pathways</extracomment>
        <translation>Bolgla LA et al. NATA position statement: management of individuals with patellofemoral pain. J Athl Train 2018;53(9):820-36. doi 10.4085/1062-6050-231-15 (abstract, key words)</translation>
    </message>
    <message>
        <source>Bonanno DR et al. Br J Sports Med 2017;51:86–96. doi 10.1136/bjsports-2016-096671</source>
        <extracomment>pathways</extracomment>
        <translation>Bonanno DR et al. Br J Sports Med 2017;51:86–96. doi 10.1136/bjsports-2016-096671</translation>
    </message>
    <message>
        <source>Bone stress injuries in runners, PMC7049623</source>
        <extracomment>pathways</extracomment>
        <translation>Bone stress injuries in runners, PMC7049623</translation>
    </message>
    <message>
        <source>Bone stress injury</source>
        <extracomment>pathways</extracomment>
        <translation>Knochenstressverletzung</translation>
    </message>
    <message>
        <source>Bridge holds, straight-leg pull-down, prone or seated curl hold, with little hip flexion</source>
        <extracomment>pathways</extracomment>
        <translation>Bridge-Halten, Straight-Leg-Pull-down, Beincurl-Halten in Bauchlage oder Sitz, mit wenig Hüftbeugung</translation>
    </message>
    <message>
        <source>Brisk walk of 30 min</source>
        <extracomment>pathways</extracomment>
        <translation>30 min zügiges Gehen</translation>
    </message>
    <message>
        <source>Brisk walk of 30 min, pain at most 2 during it and the next morning</source>
        <extracomment>pathways</extracomment>
        <translation>30 min zügiges Gehen, Schmerz dabei und am nächsten Morgen höchstens 2</translation>
    </message>
    <message>
        <source>Buttock</source>
        <extracomment>pathways</extracomment>
        <translation>Gesäß</translation>
    </message>
    <message>
        <source>Buttock, left and right</source>
        <extracomment>pathways</extracomment>
        <translation>Gesäß, links und rechts</translation>
    </message>
    <message>
        <source>CSP Physiotherapy journal Mar 2024, National Suspected CES Pathway (GIRFT)</source>
        <extracomment>pathways</extracomment>
        <translation>CSP Physiotherapy journal Mar 2024, National Suspected CES Pathway (GIRFT)</translation>
    </message>
    <message>
        <source>Cacchio A et al. Br J Sports Med 2014;48:448 abstract (truncated)</source>
        <extracomment>pathways</extracomment>
        <translation>Cacchio A et al. Br J Sports Med 2014;48:448 abstract (truncated)</translation>
    </message>
    <message>
        <source>Cadence of 165-180 steps a minute</source>
        <extracomment>pathways</extracomment>
        <translation>Kadenz von 165–180 Schritten pro Minute</translation>
    </message>
    <message>
        <source>Cadence: the mean of flat easy runs, weighted by distance</source>
        <extracomment>pathways</extracomment>
        <translation>Kadenz: Mittel der flachen lockeren Läufe, nach Strecke gewichtet</translation>
    </message>
    <message>
        <source>Calf</source>
        <extracomment>pathways</extracomment>
        <translation>Wade</translation>
    </message>
    <message>
        <source>Calf, left and right</source>
        <extracomment>pathways</extracomment>
        <translation>Wade, links und rechts</translation>
    </message>
    <message>
        <source>Call us if the pain is worse on two mornings after exercise, or rises from week to week.</source>
        <extracomment>pathways</extracomment>
        <translation>Rufen Sie uns an, wenn der Schmerz an zwei Morgen nach dem Üben stärker ist oder von Woche zu Woche zunimmt.</translation>
    </message>
    <message>
        <source>Call us or a doctor the same day after a sudden pop, bruising at the back of the thigh or sudden weakness of the leg.</source>
        <extracomment>pathways</extracomment>
        <translation>Rufen Sie uns oder eine Ärztin, einen Arzt noch am selben Tag an: nach einem plötzlichen Schnappen, bei einem Bluterguss hinten am Oberschenkel oder plötzlicher Schwäche im Bein.</translation>
    </message>
    <message>
        <source>Call us the same day if the knee locks, gives way or swells.</source>
        <extracomment>pathways</extracomment>
        <translation>Rufen Sie uns noch am selben Tag an, wenn das Knie blockiert, nachgibt oder anschwillt.</translation>
    </message>
    <message>
        <source>Cannot sit for 15 minutes although work or driving needs it</source>
        <extracomment>pathways</extracomment>
        <translation>Kann nicht 15 Minuten sitzen, obwohl Arbeit oder Autofahren es verlangt</translation>
    </message>
    <message>
        <source>Cannot take 4 steps; a fall; osteoporosis, steroids or age 65 and over with focal bony pain</source>
        <extracomment>pathways</extracomment>
        <translation>Kann keine 4 Schritte gehen; Sturz; Osteoporose, Kortison oder Alter ab 65 mit umschriebenem Knochenschmerz</translation>
    </message>
    <message>
        <source>Capacity, and that the risks were explained, stand in the note</source>
        <extracomment>pathways</extracomment>
        <translation>Einwilligungsfähigkeit und Aufklärung über die Risiken stehen in der Notiz</translation>
    </message>
    <message>
        <source>Catches a decline of the uninvolved side</source>
        <extracomment>pathways</extracomment>
        <translation>Erkennt ein Nachlassen der nicht betroffenen Seite</translation>
    </message>
    <message>
        <source>Cautious, shortened stride</source>
        <extracomment>pathways</extracomment>
        <translation>Vorsichtiger, verkürzter Schritt</translation>
    </message>
    <message>
        <source>Comes on gradually and warms up with activity, worse on sitting, uphill and the morning after; a tear begins suddenly</source>
        <extracomment>pathways</extracomment>
        <translation>Kommt allmählich und bessert sich beim Warmwerden, schlimmer beim Sitzen, bergauf und am Morgen danach; ein Riss beginnt plötzlich</translation>
    </message>
    <message>
        <source>Compare the same item only; never average across items</source>
        <extracomment>pathways</extracomment>
        <translation>Nur denselben Punkt vergleichen; nie über Punkte mitteln</translation>
    </message>
    <message>
        <source>Compensation: glute stiffness</source>
        <extracomment>pathways</extracomment>
        <translation>Kompensation: steife Gesäßmuskulatur</translation>
    </message>
    <message>
        <source>Compensation: low-back tightness</source>
        <extracomment>pathways</extracomment>
        <translation>Kompensation: verspannter unterer Rücken</translation>
    </message>
    <message>
        <source>Compression of the tendon at the sit-bone</source>
        <extracomment>pathways</extracomment>
        <translation>Kompression der Sehne am Sitzbein</translation>
    </message>
    <message>
        <source>Constant non-mechanical pain with weight loss, fever or sweats, malaise, or a history of cancer</source>
        <extracomment>pathways</extracomment>
        <translation>Dauernder, nicht mechanischer Schmerz mit Gewichtsverlust, Fieber oder Schwitzen, Krankheitsgefühl oder Krebs in der Vorgeschichte</translation>
    </message>
    <message>
        <source>Consult a physiotherapist or sports physician; ultrasound or MRI can help to rule out tendinopathy or a partial tear</source>
        <extracomment>pathways</extracomment>
        <translation>Physiotherapie oder Sportmedizin hinzuziehen; Ultraschall oder MRT kann helfen, Tendinopathie oder Teilriss auszuschließen</translation>
    </message>
    <message>
        <source>Consult a physiotherapist or sports physician; ultrasound or MRI can help where a partial tear or another cause is in question</source>
        <extracomment>pathways</extracomment>
        <translation>Physiotherapie oder Sportmedizin hinzuziehen; Ultraschall oder MRT kann helfen, wo ein Teilriss oder eine andere Ursache in Frage steht</translation>
    </message>
    <message>
        <source>Content validity was rated insufficient</source>
        <extracomment>pathways</extracomment>
        <translation>Inhaltsvalidität wurde als unzureichend bewertet</translation>
    </message>
    <message>
        <source>Contraindication or pregnancy</source>
        <extracomment>pathways</extracomment>
        <translation>Kontraindikation oder Schwangerschaft</translation>
    </message>
    <message>
        <source>Control of hip and knee on one leg</source>
        <extracomment>pathways</extracomment>
        <translation>Kontrolle von Hüfte und Knie auf einem Bein</translation>
    </message>
    <message>
        <source>Core stability</source>
        <extracomment>pathways</extracomment>
        <translation>Rumpfstabilität</translation>
    </message>
    <message>
        <source>Counted from the day phase 0 starts, that day being day 1; prompt a review on day 10, overdue after day 14</source>
        <extracomment>pathways</extracomment>
        <translation>Gezählt ab dem Tag, an dem Phase 0 beginnt (Tag 1); Wiedervorlage an Tag 10, überfällig nach Tag 14</translation>
    </message>
    <message>
        <source>Current concepts on patellofemoral pain in recreational runners. J Athl Train, PMC7740062 (abstract)</source>
        <extracomment>pathways</extracomment>
        <translation>Current concepts on patellofemoral pain in recreational runners. J Athl Train, PMC7740062 (abstract)</translation>
    </message>
    <message>
        <source>Custom insoles</source>
        <extracomment>pathways</extracomment>
        <translation>Maßeinlagen</translation>
    </message>
    <message>
        <source>Deep ache at the top of the hamstring near the sit-bone</source>
        <extracomment>pathways</extracomment>
        <translation>Tiefer Schmerz am oberen Ende der Hamstrings beim Sitzbein</translation>
    </message>
    <message>
        <source>Deep flexion on one leg</source>
        <extracomment>pathways</extracomment>
        <translation>Tiefe Beugung auf einem Bein</translation>
    </message>
    <message>
        <source>Deficit = 100 - limb symmetry index</source>
        <extracomment>pathways</extracomment>
        <translation>Defizit = 100 - Kraftseitenvergleich (LSI)</translation>
    </message>
    <message>
        <source>Different scales or versions are never compared</source>
        <extracomment>pathways</extracomment>
        <translation>Verschiedene Skalen oder Versionen werden nie verglichen</translation>
    </message>
    <message>
        <source>Differing MRI appearances of symptomatic PHT with ageing. Clin Radiol 2018. doi 10.1016/j.crad.2018.06.014</source>
        <extracomment>pathways</extracomment>
        <translation>Differing MRI appearances of symptomatic PHT with ageing. Clin Radiol 2018. doi 10.1016/j.crad.2018.06.014</translation>
    </message>
    <message>
        <source>Differs from</source>
        <extracomment>pathways</extracomment>
        <translation>Unterscheidet sich von</translation>
    </message>
    <message>
        <source>Differs from a tear</source>
        <extracomment>pathways</extracomment>
        <translation>Unterscheidet sich von einem Riss</translation>
    </message>
    <message>
        <source>Discomfort running uphill or accelerating</source>
        <extracomment>pathways</extracomment>
        <translation>Beschwerden beim Laufen bergauf oder beim Beschleunigen</translation>
    </message>
    <message>
        <source>Discussed, and contraindications checked by the prescriber; no dose is kept here and no drug recommended</source>
        <extracomment>pathways</extracomment>
        <translation>Besprochen, Kontraindikationen von der verordnenden Person geprüft; hier wird keine Dosis gespeichert und kein Medikament empfohlen</translation>
    </message>
    <message>
        <source>Distance of the calendar week, Monday to Sunday, and of the last 7 days</source>
        <extracomment>pathways</extracomment>
        <translation>Strecke der Kalenderwoche, Montag bis Sonntag, und der letzten 7 Tage</translation>
    </message>
    <message>
        <source>Do not sit for long with your knees bent; straighten them now and then.</source>
        <extracomment>pathways</extracomment>
        <translation>Sitzen Sie nicht lange mit gebeugten Knien; strecken Sie sie zwischendurch.</translation>
    </message>
    <message>
        <source>Do not stretch the back of your thigh before we agree on it.</source>
        <extracomment>pathways</extracomment>
        <translation>Dehnen Sie die Oberschenkelrückseite erst, wenn wir es vereinbart haben.</translation>
    </message>
    <message>
        <source>Drop lunge</source>
        <extracomment>pathways</extracomment>
        <translation>Drop-Lunge</translation>
    </message>
    <message>
        <source>Early recurrence: consider imaging earlier. The state is unchanged</source>
        <extracomment>pathways</extracomment>
        <translation>Frühes Rezidiv: Bildgebung früher erwägen. Der Status bleibt unverändert</translation>
    </message>
    <message>
        <source>Easy running is allowed within the pain rules</source>
        <extracomment>pathways</extracomment>
        <translation>Lockeres Laufen ist im Rahmen der Schmerzregeln erlaubt</translation>
    </message>
    <message>
        <source>Energy storage</source>
        <extracomment>pathways</extracomment>
        <translation>Energiespeicher</translation>
    </message>
    <message>
        <source>Energy-storage session</source>
        <extracomment>pathways</extracomment>
        <translation>Einheit zur Energiespeicherung</translation>
    </message>
    <message>
        <source>Error of 5.3 at one time point</source>
        <extracomment>pathways</extracomment>
        <translation>Messfehler von 5,3 zu einem Zeitpunkt</translation>
    </message>
    <message>
        <source>Every third day at first</source>
        <extracomment>pathways</extracomment>
        <translation>Anfangs jeden dritten Tag</translation>
    </message>
    <message>
        <source>Excessive forward lean</source>
        <extracomment>pathways</extracomment>
        <translation>Übermäßige Vorneigung</translation>
    </message>
    <message>
        <source>Exercise aimed at the hip may be preferred early; hip, knee and free activity ended alike after a year in one trial [V107]</source>
        <extracomment>pathways</extracomment>
        <translation>Übungen für die Hüfte sind früh womöglich vorzuziehen; Hüfte, Knie und freie Aktivität endeten in einer Studie nach einem Jahr gleich [V107]</translation>
    </message>
    <message>
        <source>Expect months: expert advice is education and progressive loading, with little compression early [V44]</source>
        <extracomment>pathways</extracomment>
        <translation>Rechnen Sie mit Monaten: Fachleute raten zu Aufklärung und progressiver Belastung, früh mit wenig Kompression [V44]</translation>
    </message>
    <message>
        <source>Expect months: most care is education and progressive loading, with little compression early [V44]</source>
        <extracomment>pathways</extracomment>
        <translation>Rechnen Sie mit Monaten: Behandlung ist vor allem Aufklärung und progressive Belastung, früh mit wenig Kompression [V44]</translation>
    </message>
    <message>
        <source>Falling: the median slope of the last 28 days is below 0</source>
        <extracomment>pathways</extracomment>
        <translation>Fallend: die mediane Steigung der letzten 28 Tage liegt unter 0</translation>
    </message>
    <message>
        <source>Feet and insoles</source>
        <extracomment>pathways</extracomment>
        <translation>Füße und Einlagen</translation>
    </message>
    <message>
        <source>Fewer stairs, squats and downhill runs, taping where it helps, education on load</source>
        <extracomment>pathways</extracomment>
        <translation>Weniger Treppen, Kniebeugen und Bergabläufe, Taping wo es hilft, Aufklärung zur Belastung</translation>
    </message>
    <message>
        <source>Five single-leg squats, the same time each day</source>
        <extracomment>pathways</extracomment>
        <translation>Fünf einbeinige Kniebeugen, jeden Tag zur selben Zeit</translation>
    </message>
    <message>
        <source>Five squats on two legs to 90°, the same time each day</source>
        <extracomment>pathways</extracomment>
        <translation>Fünf beidbeinige Kniebeugen bis 90°, jeden Tag zur selben Zeit</translation>
    </message>
    <message>
        <source>Five step-downs from 20 cm, the same time each day</source>
        <extracomment>pathways</extracomment>
        <translation>Fünf Step-downs von 20 cm, jeden Tag zur selben Zeit</translation>
    </message>
    <message>
        <source>Fixed dynamometer ICC 0.90-0.97, but wide limits of agreement against isokinetics</source>
        <extracomment>pathways</extracomment>
        <translation>Fixiertes Dynamometer ICC 0,90–0,97, aber weite Übereinstimmungsgrenzen gegenüber Isokinetik</translation>
    </message>
    <message>
        <source>Fluid in the bursa beside it is often seen and does not make it another condition</source>
        <extracomment>pathways</extracomment>
        <translation>Flüssigkeit im Schleimbeutel daneben wird oft gesehen und macht kein anderes Krankheitsbild daraus</translation>
    </message>
    <message>
        <source>Focal bony pain, worse with impact and not warming up, pain on hopping, a change of load 3-8 weeks earlier, low energy availability, low bone density or menstrual change, an earlier bone stress injury</source>
        <extracomment>pathways</extracomment>
        <translation>Umschriebener Knochenschmerz, schlimmer bei Stoßbelastung und ohne Besserung beim Warmwerden, Schmerz beim Hüpfen, Belastungsänderung vor 3–8 Wochen, geringe Energieverfügbarkeit, geringe Knochendichte oder Zyklusänderung, frühere Knochenstressverletzung</translation>
    </message>
    <message>
        <source>Foot lands under the centre of mass</source>
        <extracomment>pathways</extracomment>
        <translation>Fuß setzt unter dem Körperschwerpunkt auf</translation>
    </message>
    <message>
        <source>Foot rolls inward more than on the other side, or new shoes</source>
        <extracomment>pathways</extracomment>
        <translation>Fuß rollt stärker nach innen als auf der anderen Seite, oder neue Schuhe</translation>
    </message>
    <message>
        <source>Frandsen JSB et al. How much running is too much? Identifying high-risk running sessions in a 5200-person cohort study. Br J Sports Med 2025;59(17):1203–10. doi 10.1136/bjsports-2024-109380 (PMCID PMC12421110); BJSM blog 6 Oct 2025</source>
        <extracomment>pathways</extracomment>
        <translation>Frandsen JSB et al. How much running is too much? Identifying high-risk running sessions in a 5200-person cohort study. Br J Sports Med 2025;59(17):1203–10. doi 10.1136/bjsports-2024-109380 (PMCID PMC12421110); BJSM blog 6 Oct 2025</translation>
    </message>
    <message>
        <source>Freckleton G, Cook J, Pizzari T. Br J Sports Med 2014;48:713–7</source>
        <extracomment>pathways</extracomment>
        <translation>Freckleton G, Cook J, Pizzari T. Br J Sports Med 2014;48:713–7</translation>
    </message>
    <message>
        <source>From the flare or onset; past 72 hours the ice window is over</source>
        <extracomment>pathways</extracomment>
        <translation>Ab dem Schub oder Beginn; nach 72 Stunden ist das Kühlfenster vorbei</translation>
    </message>
    <message>
        <source>Front of the thigh</source>
        <extracomment>pathways</extracomment>
        <translation>Vorderseite des Oberschenkels</translation>
    </message>
    <message>
        <source>Front of the thigh, left and right</source>
        <extracomment>pathways</extracomment>
        <translation>Vorderseite des Oberschenkels, links und rechts</translation>
    </message>
    <message>
        <source>Full training, strength at least twice a week</source>
        <extracomment>pathways</extracomment>
        <translation>Volles Training, Kraft mindestens zweimal pro Woche</translation>
    </message>
    <message>
        <source>Fuller CW et al. Consensus statement, football injury definitions. Br J Sports Med 2006;40:193–201 (wording via Sports Med Open 2020, table 1)</source>
        <extracomment>pathways</extracomment>
        <translation>Fuller CW et al. Consensus statement, football injury definitions. Br J Sports Med 2006;40:193–201 (wording via Sports Med Open 2020, table 1)</translation>
    </message>
    <message>
        <source>Fuller CW, Bahr R, Dick RW, Meeuwisse WH. Recurrences, reinjuries and exacerbations. Clin J Sport Med 2007;17:197–200</source>
        <extracomment>pathways</extracomment>
        <translation>Fuller CW, Bahr R, Dick RW, Meeuwisse WH. Recurrences, reinjuries and exacerbations. Clin J Sport Med 2007;17:197–200</translation>
    </message>
    <message>
        <source>GP the same week, or the suspected-cancer pathway</source>
        <extracomment>pathways</extracomment>
        <translation>Hausarztpraxis in derselben Woche oder Weg bei Krebsverdacht</translation>
    </message>
    <message>
        <source>Gait analysis done: date and summary</source>
        <extracomment>pathways</extracomment>
        <translation>Ganganalyse gemacht: Datum und Zusammenfassung</translation>
    </message>
    <message>
        <source>Gaitonde DY, Ericksen A, Robbins RC. Patellofemoral pain syndrome. Am Fam Physician 2019;99(2):88-94 (abstract)</source>
        <extracomment>pathways</extracomment>
        <translation>Gaitonde DY, Ericksen A, Robbins RC. Patellofemoral pain syndrome. Am Fam Physician 2019;99(2):88-94 (abstract)</translation>
    </message>
    <message>
        <source>Gentle hip mobility</source>
        <extracomment>pathways</extracomment>
        <translation>Sanfte Hüftmobilisation</translation>
    </message>
    <message>
        <source>Give the date</source>
        <extracomment>pathways</extracomment>
        <translation>Datum angeben</translation>
    </message>
    <message>
        <source>Glute bridge</source>
        <extracomment>pathways</extracomment>
        <translation>Glute Bridge</translation>
    </message>
    <message>
        <source>Go to emergency care at once with new trouble passing urine or stool, numbness between the legs, weakness in both legs, or if you can't take four steps.</source>
        <extracomment>pathways</extracomment>
        <translation>Gehen Sie sofort in die Notaufnahme bei neuen Störungen beim Wasserlassen oder Stuhlgang, Taubheit zwischen den Beinen, Schwäche in beiden Beinen, oder wenn Sie keine vier Schritte gehen können.</translation>
    </message>
    <message>
        <source>Goals met, or a plateau agreed</source>
        <extracomment>pathways</extracomment>
        <translation>Ziele erreicht oder Plateau vereinbart</translation>
    </message>
    <message>
        <source>Goom, Malliaras, Reiman, Purdam – accepted manuscript title page (scribd 730045713); body not readable here</source>
        <extracomment>pathways</extracomment>
        <translation>Goom, Malliaras, Reiman, Purdam – accepted manuscript title page (scribd 730045713); body not readable here</translation>
    </message>
    <message>
        <source>Groin</source>
        <extracomment>pathways</extracomment>
        <translation>Leiste</translation>
    </message>
    <message>
        <source>Groin or anterior hip pain on weight bearing, pain at the end of hip rotation, positive hop test</source>
        <extracomment>pathways</extracomment>
        <translation>Schmerz in der Leiste oder vorn an der Hüfte bei Belastung, Schmerz am Ende der Hüftrotation, positiver Hüpftest</translation>
    </message>
    <message>
        <source>Groin, left and right</source>
        <extracomment>pathways</extracomment>
        <translation>Leiste, links und rechts</translation>
    </message>
    <message>
        <source>Guided injection</source>
        <extracomment>pathways</extracomment>
        <translation>Bildgesteuerte Injektion</translation>
    </message>
    <message>
        <source>Hamstring</source>
        <extracomment>pathways</extracomment>
        <translation>Hamstrings</translation>
    </message>
    <message>
        <source>Hamstring bursitis</source>
        <extracomment>pathways</extracomment>
        <translation>Hamstring-Bursitis</translation>
    </message>
    <message>
        <source>Hamstring offload through glute recruitment</source>
        <extracomment>pathways</extracomment>
        <translation>Entlastung der Hamstrings durch Gesäßaktivierung</translation>
    </message>
    <message>
        <source>Hamstring stretching</source>
        <extracomment>pathways</extracomment>
        <translation>Hamstring-Dehnung</translation>
    </message>
    <message>
        <source>Hamstring tendon</source>
        <extracomment>pathways</extracomment>
        <translation>Hamstring-Sehne</translation>
    </message>
    <message>
        <source>Hard days back to back: runs tagged interval, tempo, hill, sprint, race or long, an effort of 7 or more, or 1.5 x the median run of 28 days, on two days in a row</source>
        <extracomment>pathways</extracomment>
        <translation>Harte Tage in Folge: Läufe als Intervall, Tempo, Hügel, Sprint, Wettkampf oder lang gekennzeichnet, Anstrengung ab 7 oder 1,5 x der mediane Lauf aus 28 Tagen, an zwei Tagen nacheinander</translation>
    </message>
    <message>
        <source>Hard running days back to back</source>
        <extracomment>pathways</extracomment>
        <translation>Harte Lauftage in Folge</translation>
    </message>
    <message>
        <source>Heat, after the ice window</source>
        <extracomment>pathways</extracomment>
        <translation>Wärme, nach dem Kühlfenster</translation>
    </message>
    <message>
        <source>Heavy heel strike</source>
        <extracomment>pathways</extracomment>
        <translation>Harter Fersenaufsatz</translation>
    </message>
    <message>
        <source>Heiderscheit BC et al. Med Sci Sports Exerc 2011;43:296–302</source>
        <extracomment>pathways</extracomment>
        <translation>Heiderscheit BC et al. Med Sci Sports Exerc 2011;43:296–302</translation>
    </message>
    <message>
        <source>Hill repeats or sprint sessions</source>
        <extracomment>pathways</extracomment>
        <translation>Bergwiederholungen oder Sprinteinheiten</translation>
    </message>
    <message>
        <source>Hill share: km tagged hill, or with an ascent of 20 m or more a km, of all km</source>
        <extracomment>pathways</extracomment>
        <translation>Hügelanteil: als Hügel gekennzeichnete km oder mit 20 m Anstieg oder mehr pro km, an allen km</translation>
    </message>
    <message>
        <source>Hip abduction</source>
        <extracomment>pathways</extracomment>
        <translation>Hüftabduktion</translation>
    </message>
    <message>
        <source>Hip abduction by hand-held dynamometer</source>
        <extracomment>pathways</extracomment>
        <translation>Hüftabduktion mit Handdynamometer</translation>
    </message>
    <message>
        <source>Hip abduction, bridges, wall-sit holds, with little knee flexion under load</source>
        <extracomment>pathways</extracomment>
        <translation>Hüftabduktion, Bridges, Wandsitz, mit wenig Kniebeugung unter Last</translation>
    </message>
    <message>
        <source>Hip adduction</source>
        <extracomment>pathways</extracomment>
        <translation>Hüftadduktion</translation>
    </message>
    <message>
        <source>Hip adduction by hand-held dynamometer</source>
        <extracomment>pathways</extracomment>
        <translation>Hüftadduktion mit Handdynamometer</translation>
    </message>
    <message>
        <source>Hip and knee</source>
        <extracomment>pathways</extracomment>
        <translation>Hüfte und Knie</translation>
    </message>
    <message>
        <source>Hip and knee alignment</source>
        <extracomment>pathways</extracomment>
        <translation>Achse von Hüfte und Knie</translation>
    </message>
    <message>
        <source>Hip drop (weak gluteus medius)</source>
        <extracomment>pathways</extracomment>
        <translation>Absinken der Hüfte (schwacher Gluteus medius)</translation>
    </message>
    <message>
        <source>Hip extension</source>
        <extracomment>pathways</extracomment>
        <translation>Hüftextension</translation>
    </message>
    <message>
        <source>Hip extension by hand-held dynamometer</source>
        <extracomment>pathways</extracomment>
        <translation>Hüftextension mit Handdynamometer</translation>
    </message>
    <message>
        <source>Hip first</source>
        <extracomment>pathways</extracomment>
        <translation>Hüfte zuerst</translation>
    </message>
    <message>
        <source>Hip strength while the knee is irritable</source>
        <extracomment>pathways</extracomment>
        <translation>Hüftkraft, solange das Knie reizbar ist</translation>
    </message>
    <message>
        <source>Hip thrust</source>
        <extracomment>pathways</extracomment>
        <translation>Hip Thrust</translation>
    </message>
    <message>
        <source>Hip-flexor release</source>
        <extracomment>pathways</extracomment>
        <translation>Lösen der Hüftbeuger</translation>
    </message>
    <message>
        <source>Hops, landing, run-walk, hills last, every third day at first</source>
        <extracomment>pathways</extracomment>
        <translation>Sprünge, Landung, Lauf-Geh-Wechsel, Hügel zuletzt, anfangs jeden dritten Tag</translation>
    </message>
    <message>
        <source>Hops, skips, hills or sprints as planned</source>
        <extracomment>pathways</extracomment>
        <translation>Sprünge, Skips, Hügel oder Sprints wie geplant</translation>
    </message>
    <message>
        <source>Hot, red, swollen; fever; immunosuppressed; a recent injection</source>
        <extracomment>pathways</extracomment>
        <translation>Heiß, rot, geschwollen; Fieber; immungeschwächt; kürzliche Injektion</translation>
    </message>
    <message>
        <source>Hott A et al. Patellofemoral pain: one-year results of a randomized trial comparing hip exercise, knee exercise, or free activity. Scand J Med Sci Sports 2019. doi 10.1111/sms.13613 (abstract)</source>
        <extracomment>pathways</extracomment>
        <translation>Hott A et al. Patellofemoral pain: one-year results of a randomized trial comparing hip exercise, knee exercise, or free activity. Scand J Med Sci Sports 2019. doi 10.1111/sms.13613 (abstract)</translation>
    </message>
    <message>
        <source>How would you rate your leg today, 100 being normal?</source>
        <extracomment>pathways</extracomment>
        <translation>Wie würden Sie Ihr Bein heute einstufen, wenn 100 normal ist?</translation>
    </message>
    <message>
        <source>IJSPT 2021, knee-flexor strength methods, PMC8016447</source>
        <extracomment>pathways</extracomment>
        <translation>IJSPT 2021, knee-flexor strength methods, PMC8016447</translation>
    </message>
    <message>
        <source>Imaging decision recorded if it was ever due</source>
        <extracomment>pathways</extracomment>
        <translation>Entscheidung zur Bildgebung eingetragen, falls sie je fällig war</translation>
    </message>
    <message>
        <source>Immediate emergency department referral; the MRI is arranged there (as soon as possible, within 4 hours of request). Never an outpatient imaging letter</source>
        <extracomment>pathways</extracomment>
        <translation>Sofort in die Notaufnahme; das MRT wird dort veranlasst (so bald wie möglich, innerhalb von 4 Stunden nach Anforderung). Nie ein ambulanter Brief zur Bildgebung</translation>
    </message>
    <message>
        <source>Impellizzeri FM et al. Sports Med 2021;51:581–92. doi 10.1007/s40279-020-01378-6</source>
        <extracomment>pathways</extracomment>
        <translation>Impellizzeri FM et al. Sports Med 2021;51:581–92. doi 10.1007/s40279-020-01378-6</translation>
    </message>
    <message>
        <source>Improving by at least the meaningful change</source>
        <extracomment>pathways</extracomment>
        <translation>Besserung um mindestens die bedeutsame Veränderung</translation>
    </message>
    <message>
        <source>In tendinopathy: tensile and compressive load in hip flexion</source>
        <extracomment>pathways</extracomment>
        <translation>Bei Tendinopathie: Zug- und Druckbelastung in Hüftbeugung</translation>
    </message>
    <message>
        <source>Inflammatory back pain pattern</source>
        <extracomment>pathways</extracomment>
        <translation>Muster von entzündlichem Rückenschmerz</translation>
    </message>
    <message>
        <source>Inner side of the knee</source>
        <extracomment>pathways</extracomment>
        <translation>Innenseite des Knies</translation>
    </message>
    <message>
        <source>Inner side of the knee, left and right</source>
        <extracomment>pathways</extracomment>
        <translation>Innenseite des Knies, links und rechts</translation>
    </message>
    <message>
        <source>Intense interval training</source>
        <extracomment>pathways</extracomment>
        <translation>Intensives Intervalltraining</translation>
    </message>
    <message>
        <source>Isometric</source>
        <extracomment>pathways</extracomment>
        <translation>Isometrisch</translation>
    </message>
    <message>
        <source>Isometric hamstring hold</source>
        <extracomment>pathways</extracomment>
        <translation>Isometrisches Hamstring-Halten</translation>
    </message>
    <message>
        <source>Isometric hamstring hold (long-lever bridge)</source>
        <extracomment>pathways</extracomment>
        <translation>Isometrisches Hamstring-Halten (Bridge mit langem Hebel)</translation>
    </message>
    <message>
        <source>Isometric hold</source>
        <extracomment>pathways</extracomment>
        <translation>Isometrisches Halten</translation>
    </message>
    <message>
        <source>Isometric knee extension by hand-held dynamometer</source>
        <extracomment>pathways</extracomment>
        <translation>Isometrische Knieextension mit Handdynamometer</translation>
    </message>
    <message>
        <source>Isometric knee flexion by hand-held dynamometer</source>
        <extracomment>pathways</extracomment>
        <translation>Isometrische Knieflexion mit Handdynamometer</translation>
    </message>
    <message>
        <source>Isotonic</source>
        <extracomment>pathways</extracomment>
        <translation>Isotonisch</translation>
    </message>
    <message>
        <source>Isotonic in hip flexion</source>
        <extracomment>pathways</extracomment>
        <translation>In Hüftbeugung</translation>
    </message>
    <message>
        <source>Joint stress per mile rose by 14 % with 10 % longer steps and fell by 7.5 % with shorter ones, in women running at one speed</source>
        <extracomment>pathways</extracomment>
        <translation>Die Gelenkbelastung pro Meile stieg um 14 % bei 10 % längeren Schritten und sank um 7,5 % bei kürzeren, bei Läuferinnen mit gleichem Tempo</translation>
    </message>
    <message>
        <source>Knee Surg Sports Traumatol Arthrosc 2021 doi 10.1007/s00167-021-06598-5; also Nasser 2023 COSMIN 2693</source>
        <extracomment>pathways</extracomment>
        <translation>Knee Surg Sports Traumatol Arthrosc 2021 doi 10.1007/s00167-021-06598-5; also Nasser 2023 COSMIN 2693</translation>
    </message>
    <message>
        <source>Knee extension</source>
        <extracomment>pathways</extracomment>
        <translation>Knieextension</translation>
    </message>
    <message>
        <source>Knee falls inward on squatting, stepping down or running</source>
        <extracomment>pathways</extracomment>
        <translation>Knie fällt bei Kniebeuge, Step-down oder Laufen nach innen</translation>
    </message>
    <message>
        <source>Knee flexion</source>
        <extracomment>pathways</extracomment>
        <translation>Knieflexion</translation>
    </message>
    <message>
        <source>Kneecap</source>
        <extracomment>pathways</extracomment>
        <translation>Kniescheibe</translation>
    </message>
    <message>
        <source>Kneel on one knee, the other foot in front. Tighten the buttock of the kneeling side and shift your hips forward, back upright, until you feel a mild pull at the front of the hip. Hold, then change sides.</source>
        <extracomment>pathways</extracomment>
        <translation>Knien Sie auf einem Knie, der andere Fuß steht vorn. Spannen Sie das Gesäß der knienden Seite an und schieben Sie das Becken bei aufrechtem Rücken nach vorn, bis es vorn an der Hüfte leicht zieht. Halten, dann die Seite wechseln.</translation>
    </message>
    <message>
        <source>LEFS of 40/80 or less</source>
        <extracomment>pathways</extracomment>
        <translation>LEFS 40/80 oder weniger</translation>
    </message>
    <message>
        <source>Lean your back against a wall, feet a step in front of it. Slide down only as far as your knees tolerate. Hold, knees over your feet, then slide up.</source>
        <extracomment>pathways</extracomment>
        <translation>Lehnen Sie den Rücken an eine Wand, die Füße einen Schritt davor. Gleiten Sie nur so tief, wie es Ihre Knie vertragen. Halten, die Knie über den Füßen, dann wieder hochgleiten.</translation>
    </message>
    <message>
        <source>Leave out downhill running, long stairs and deep squats while they hurt more than the pain rule allows.</source>
        <extracomment>pathways</extracomment>
        <translation>Verzichten Sie auf Bergablaufen, lange Treppen und tiefe Kniebeugen, solange sie stärker schmerzen, als die Schmerzregel erlaubt.</translation>
    </message>
    <message>
        <source>Leave out hills, speed work, sprints and long runs. Easy running on the flat is fine while the pain rule holds.</source>
        <extracomment>pathways</extracomment>
        <translation>Verzichten Sie auf Hügel, Tempoläufe, Sprints und lange Läufe. Lockeres Laufen im Flachen ist erlaubt, solange die Schmerzregel eingehalten ist.</translation>
    </message>
    <message>
        <source>Leg press and step-down in little knee flexion, hip strength with load</source>
        <extracomment>pathways</extracomment>
        <translation>Beinpresse und Step-down mit wenig Kniebeugung, Hüftkraft mit Last</translation>
    </message>
    <message>
        <source>Leg press, 0-60°</source>
        <extracomment>pathways</extracomment>
        <translation>Beinpresse, 0–60°</translation>
    </message>
    <message>
        <source>Leg-length difference or unstable foot mechanics, where the article sees a major role</source>
        <extracomment>pathways</extracomment>
        <translation>Beinlängendifferenz oder instabile Fußmechanik, wo der Artikel eine große Rolle sieht</translation>
    </message>
    <message>
        <source>Leg-length imbalance</source>
        <extracomment>pathways</extracomment>
        <translation>Beinlängendifferenz</translation>
    </message>
    <message>
        <source>Less impact at heel strike</source>
        <extracomment>pathways</extracomment>
        <translation>Weniger Stoß beim Fersenaufsatz</translation>
    </message>
    <message>
        <source>Less mobile: quadriceps, hamstrings, calf or the lateral restraint of the kneecap</source>
        <extracomment>pathways</extracomment>
        <translation>Weniger beweglich: Quadrizeps, Hamstrings, Wade oder laterale Führung der Kniescheibe</translation>
    </message>
    <message>
        <source>Lie on your back and hold one thigh behind the knee. Straighten that knee slowly until you feel a mild pull at the back of the thigh. Hold without bouncing. Stop if it hurts at the sit-bone.</source>
        <extracomment>pathways</extracomment>
        <translation>Legen Sie sich auf den Rücken und fassen Sie einen Oberschenkel hinter dem Knie. Strecken Sie dieses Knie langsam, bis es hinten am Oberschenkel leicht zieht. Halten, ohne zu wippen. Aufhören, wenn es am Sitzbein schmerzt.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, feet flat and hip-width apart. Tighten your buttocks and lift your hips until knees, hips and shoulders are in one line. Take 2 seconds up and 3 seconds down.</source>
        <extracomment>pathways</extracomment>
        <translation>Legen Sie sich auf den Rücken, Knie gebeugt, Füße flach und hüftbreit. Spannen Sie das Gesäß an und heben Sie das Becken, bis Knie, Hüfte und Schultern eine Linie bilden. 2 Sekunden hinauf, 3 Sekunden hinunter.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, feet flat. Press the small of your back gently into the floor, then let it arch a little again. Move slowly and only as far as it is easy.</source>
        <extracomment>pathways</extracomment>
        <translation>Legen Sie sich auf den Rücken, Knie gebeugt, Füße flach. Drücken Sie die Lendenwirbelsäule sanft in den Boden, dann lassen Sie sie wieder leicht hohl werden. Langsam und nur so weit es leicht geht.</translation>
    </message>
    <message>
        <source>Lie on your back, knees slightly bent, heels on the floor. Press your heels down and lift your hips a little. Hold still and breathe on, then lower; rest 2 minutes between holds.</source>
        <extracomment>pathways</extracomment>
        <translation>Legen Sie sich auf den Rücken, Knie leicht gebeugt, Fersen am Boden. Drücken Sie die Fersen nach unten und heben Sie das Becken ein wenig. Ruhig halten und weiteratmen, dann ablegen; 2 Minuten Pause zwischen den Halten.</translation>
    </message>
    <message>
        <source>Lie on your back, one leg straight (the drawing looks down from above). Put the ankle of the other leg on its thigh and let the knee sink outwards until you feel a mild pull in the buttock. Hold. Stop if it presses at the sit-bone.</source>
        <extracomment>pathways</extracomment>
        <translation>Legen Sie sich auf den Rücken, ein Bein gestreckt (die Zeichnung zeigt Sie von oben). Legen Sie den Knöchel des anderen Beins auf den Oberschenkel und lassen Sie das Knie nach außen sinken, bis es im Gesäß leicht zieht. Halten. Aufhören, wenn es am Sitzbein drückt.</translation>
    </message>
    <message>
        <source>Lie on your side, the lower arm under your head. Lift the upper leg straight up, toes forward, without rolling back. Take 2 seconds up and 3 seconds down.</source>
        <extracomment>pathways</extracomment>
        <translation>Legen Sie sich auf die Seite, den unteren Arm unter dem Kopf. Heben Sie das obere Bein gestreckt, Zehen nach vorn, ohne nach hinten zu kippen. 2 Sekunden hinauf, 3 Sekunden hinunter.</translation>
    </message>
    <message>
        <source>Limb symmetry 80 or more</source>
        <extracomment>pathways</extracomment>
        <translation>Kraftseitenvergleich 80 oder mehr</translation>
    </message>
    <message>
        <source>Limb symmetry 90 or more</source>
        <extracomment>pathways</extracomment>
        <translation>Kraftseitenvergleich 90 oder mehr</translation>
    </message>
    <message>
        <source>Limb symmetry 90 or more on knee extension and hip abduction</source>
        <extracomment>pathways</extracomment>
        <translation>Kraftseitenvergleich 90 oder mehr bei Knieextension und Hüftabduktion</translation>
    </message>
    <message>
        <source>Limb symmetry 90 or more on knee flexion and single-leg bridge</source>
        <extracomment>pathways</extracomment>
        <translation>Kraftseitenvergleich 90 oder mehr bei Knieflexion und einbeiniger Bridge</translation>
    </message>
    <message>
        <source>Limb symmetry index = 100 x involved / uninvolved, where higher is better</source>
        <extracomment>pathways</extracomment>
        <translation>Kraftseitenvergleich (LSI) = 100 x betroffen / nicht betroffen, wo höher besser ist</translation>
    </message>
    <message>
        <source>Limited stride length</source>
        <extracomment>pathways</extracomment>
        <translation>Begrenzte Schrittlänge</translation>
    </message>
    <message>
        <source>Load on the patellofemoral joint beyond what it is used to: squatting, stairs, running, sitting with a bent knee</source>
        <extracomment>pathways</extracomment>
        <translation>Belastung des Patellofemoralgelenks über das Gewohnte hinaus: Kniebeugen, Treppen, Laufen, Sitzen mit gebeugtem Knie</translation>
    </message>
    <message>
        <source>Loaded single-leg deadlift</source>
        <extracomment>pathways</extracomment>
        <translation>Einbeiniges Kreuzheben mit Last</translation>
    </message>
    <message>
        <source>Loaded single-leg deadlift at most 3, stable over 24 h</source>
        <extracomment>pathways</extracomment>
        <translation>Einbeiniges Kreuzheben mit Last höchstens 3, über 24 h stabil</translation>
    </message>
    <message>
        <source>Loaded single-leg deadlift at most 3, stable over 24 h; symmetry 90 or more</source>
        <extracomment>pathways</extracomment>
        <translation>Einbeiniges Kreuzheben mit Last höchstens 3, über 24 h stabil; Seitenvergleich 90 oder mehr</translation>
    </message>
    <message>
        <source>Lolli L et al. Br J Sports Med 2019;53:921 (mathematical coupling) and 53:1510</source>
        <extracomment>pathways</extracomment>
        <translation>Lolli L et al. Br J Sports Med 2019;53:921 (mathematical coupling) and 53:1510</translation>
    </message>
    <message>
        <source>Long sitting with bent knees, or kneeling at work</source>
        <extracomment>pathways</extracomment>
        <translation>Langes Sitzen mit gebeugten Knien oder Knien bei der Arbeit</translation>
    </message>
    <message>
        <source>Long sitting, especially on hard chairs</source>
        <extracomment>pathways</extracomment>
        <translation>Langes Sitzen, besonders auf harten Stühlen</translation>
    </message>
    <message>
        <source>Long steps at a low cadence</source>
        <extracomment>pathways</extracomment>
        <translation>Lange Schritte bei niedriger Kadenz</translation>
    </message>
    <message>
        <source>Long-lever bridge</source>
        <extracomment>pathways</extracomment>
        <translation>Bridge mit langem Hebel</translation>
    </message>
    <message>
        <source>Long-lever bridge at most 3, stable over 24 h</source>
        <extracomment>pathways</extracomment>
        <translation>Bridge mit langem Hebel höchstens 3, über 24 h stabil</translation>
    </message>
    <message>
        <source>Long-lever bridge at most 3, stable over 24 h; single-leg bridge 20 or more, or symmetry 80 or more; 3-4 weeks or more</source>
        <extracomment>pathways</extracomment>
        <translation>Bridge mit langem Hebel höchstens 3, über 24 h stabil; einbeinige Bridge 20 oder mehr oder Seitenvergleich 80 oder mehr; 3–4 Wochen oder mehr</translation>
    </message>
    <message>
        <source>Look again at the diagnosis; a plain X-ray is advised where conservative care has not helped</source>
        <extracomment>pathways</extracomment>
        <translation>Diagnose neu prüfen; eine einfache Röntgenaufnahme wird geraten, wo konservative Behandlung nicht half</translation>
    </message>
    <message>
        <source>Low back</source>
        <extracomment>pathways</extracomment>
        <translation>Unterer Rücken</translation>
    </message>
    <message>
        <source>Low back pain that began before 45 and has lasted over 3 months, with four or more of: onset before 35, waking in the second half of the night, buttock pain, better with movement, better within 48 hours of an anti-inflammatory, first-degree relative with spondyloarthritis, arthritis, enthesitis, psoriasis (with three: HLA-B27)</source>
        <extracomment>pathways</extracomment>
        <translation>Rückenschmerz mit Beginn vor dem 45. Lebensjahr und länger als 3 Monate, mit vier oder mehr von: Beginn vor 35, Erwachen in der zweiten Nachthälfte, Gesäßschmerz, besser durch Bewegung, besser innerhalb von 48 Stunden nach einem Entzündungshemmer, Verwandte ersten Grades mit Spondyloarthritis, Arthritis, Enthesitis, Psoriasis (bei drei: HLA-B27)</translation>
    </message>
    <message>
        <source>Low back, left and right</source>
        <extracomment>pathways</extracomment>
        <translation>Unterer Rücken, links und rechts</translation>
    </message>
    <message>
        <source>Lower hamstring</source>
        <extracomment>pathways</extracomment>
        <translation>Untere Hamstrings</translation>
    </message>
    <message>
        <source>Lower hamstring, left and right</source>
        <extracomment>pathways</extracomment>
        <translation>Untere Hamstrings, links und rechts</translation>
    </message>
    <message>
        <source>MRI (X-ray first under 25)</source>
        <extracomment>pathways</extracomment>
        <translation>MRT (unter 25 zuerst Röntgen)</translation>
    </message>
    <message>
        <source>MRI and orthopaedic or sports medicine contact the same or next working day; the outcome is better with early surgery</source>
        <extracomment>pathways</extracomment>
        <translation>MRT und Orthopädie oder Sportmedizin am selben oder nächsten Werktag; das Ergebnis ist mit früher Operation besser</translation>
    </message>
    <message>
        <source>MRI is more sensitive than ultrasound for oedema around the tendon and for tendinopathy; abnormal tendons past 45 may be incidental</source>
        <extracomment>pathways</extracomment>
        <translation>MRT ist für Ödem um die Sehne und Tendinopathie empfindlicher als Ultraschall; auffällige Sehnen nach 45 können Zufallsbefunde sein</translation>
    </message>
    <message>
        <source>MRI of the lumbar spine, with or without the pelvis</source>
        <extracomment>pathways</extracomment>
        <translation>MRT der Lendenwirbelsäule, mit oder ohne Becken</translation>
    </message>
    <message>
        <source>MRI, or ultrasound where the expertise exists</source>
        <extracomment>pathways</extracomment>
        <translation>MRT, oder Ultraschall, wo die Erfahrung besteht</translation>
    </message>
    <message>
        <source>Measure hip abduction</source>
        <extracomment>pathways</extracomment>
        <translation>Hüftabduktion messen</translation>
    </message>
    <message>
        <source>Measure hip abduction and extension</source>
        <extracomment>pathways</extracomment>
        <translation>Hüftabduktion und -extension messen</translation>
    </message>
    <message>
        <source>Measure knee extension</source>
        <extracomment>pathways</extracomment>
        <translation>Knieextension messen</translation>
    </message>
    <message>
        <source>Measure knee flexion and the single-leg bridge</source>
        <extracomment>pathways</extracomment>
        <translation>Knieflexion und einbeinige Bridge messen</translation>
    </message>
    <message>
        <source>Middle of the hamstring</source>
        <extracomment>pathways</extracomment>
        <translation>Mitte der Hamstrings</translation>
    </message>
    <message>
        <source>Middle of the hamstring, left and right</source>
        <extracomment>pathways</extracomment>
        <translation>Mitte der Hamstrings, links und rechts</translation>
    </message>
    <message>
        <source>More gym work in deep hip flexion (deadlifts, lunges, deep squats)</source>
        <extracomment>pathways</extracomment>
        <translation>Mehr Krafttraining in tiefer Hüftbeugung (Kreuzheben, Ausfallschritte, tiefe Kniebeugen)</translation>
    </message>
    <message>
        <source>NICE NG65 2017 (recommendations page; NHSL referral guideline copy)</source>
        <extracomment>pathways</extracomment>
        <translation>NICE NG65 2017 (recommendations page; NHSL referral guideline copy)</translation>
    </message>
    <message>
        <source>NPRS points</source>
        <extracomment>pathways</extracomment>
        <translation>NPRS-Punkte</translation>
    </message>
    <message>
        <source>NRS MDC/MCID in specific back pain, doi 10.1055/a-1304-3677 (n = 1,232)</source>
        <extracomment>pathways</extracomment>
        <translation>NRS MDC/MCID in specific back pain, doi 10.1055/a-1304-3677 (n = 1,232)</translation>
    </message>
    <message>
        <source>Nasser AM et al. Phys Ther Sport 2021;48:67–75</source>
        <extracomment>pathways</extracomment>
        <translation>Nasser AM et al. Phys Ther Sport 2021;48:67–75</translation>
    </message>
    <message>
        <source>New foot drop, or power failing over hours to days</source>
        <extracomment>pathways</extracomment>
        <translation>Neue Fußheberschwäche oder Kraftverlust über Stunden bis Tage</translation>
    </message>
    <message>
        <source>Next-morning pain back at the baseline after the latest session</source>
        <extracomment>pathways</extracomment>
        <translation>Schmerz am Morgen nach der letzten Einheit wieder auf Ausgangswert</translation>
    </message>
    <message>
        <source>Night or rest pain with systemic features</source>
        <extracomment>pathways</extracomment>
        <translation>Nacht- oder Ruheschmerz mit Allgemeinsymptomen</translation>
    </message>
    <message>
        <source>No change after 6-8 weeks of loading as prescribed</source>
        <extracomment>pathways</extracomment>
        <translation>Keine Veränderung nach 6–8 Wochen Belastung wie verordnet</translation>
    </message>
    <message>
        <source>No guideline found makes imaging at 4 weeks routine; tendon changes are seen on MRI in people without pain [V9]</source>
        <extracomment>pathways</extracomment>
        <translation>Keine gefundene Leitlinie macht Bildgebung nach 4 Wochen zur Routine; Sehnenveränderungen sieht man im MRT auch bei Menschen ohne Schmerz [V9]</translation>
    </message>
    <message>
        <source>No locking, no swelling within hours of an injury, no giving way with a twist: these speak for another cause</source>
        <extracomment>pathways</extracomment>
        <translation>Kein Blockieren, keine Schwellung innerhalb von Stunden nach einer Verletzung, kein Wegknicken beim Drehen: diese sprechen für eine andere Ursache</translation>
    </message>
    <message>
        <source>No pain at rest</source>
        <extracomment>pathways</extracomment>
        <translation>Kein Ruheschmerz</translation>
    </message>
    <message>
        <source>No relation with injury was found; the 10 % rule is folklore</source>
        <extracomment>pathways</extracomment>
        <translation>Kein Zusammenhang mit Verletzung gefunden; die 10-%-Regel ist Folklore</translation>
    </message>
    <message>
        <source>No specific evidence found</source>
        <extracomment>pathways</extracomment>
        <translation>Keine spezifische Evidenz gefunden</translation>
    </message>
    <message>
        <source>No uncleared red flag</source>
        <extracomment>pathways</extracomment>
        <translation>Keine nicht aufgehobene Red Flag</translation>
    </message>
    <message>
        <source>No universal optimum: cadence rises with speed. The safer instruction is 5-10 % on the runner's own baseline, at most 10 % at a change. Watches often export strides of one foot: 70-110 is asked about, never doubled silently</source>
        <extracomment>pathways</extracomment>
        <translation>Kein allgemeines Optimum: die Kadenz steigt mit dem Tempo. Sicherer sind 5–10 % auf den eigenen Ausgangswert, höchstens 10 % auf einmal. Uhren exportieren oft Doppelschritte: bei 70–110 wird nachgefragt, nie still verdoppelt</translation>
    </message>
    <message>
        <source>No value found for the hamstring origin</source>
        <extracomment>pathways</extracomment>
        <translation>Kein Wert für den Hamstring-Ursprung gefunden</translation>
    </message>
    <message>
        <source>Nobody knows when symptoms began: ask</source>
        <extracomment>pathways</extracomment>
        <translation>Niemand weiß, wann die Beschwerden begannen: nachfragen</translation>
    </message>
    <message>
        <source>Non-weight-bearing and same-day X-ray of both hips</source>
        <extracomment>pathways</extracomment>
        <translation>Entlastung und am selben Tag Röntgen beider Hüften</translation>
    </message>
    <message>
        <source>Non-weight-bearing and same-day medical or orthopaedic discussion</source>
        <extracomment>pathways</extracomment>
        <translation>Entlastung und am selben Tag ärztliche oder orthopädische Rücksprache</translation>
    </message>
    <message>
        <source>None of the above: not due yet. This does not exclude serious pathology</source>
        <extracomment>pathways</extracomment>
        <translation>Nichts davon: noch nicht fällig. Das schließt Schwerwiegendes nicht aus</translation>
    </message>
    <message>
        <source>Not a reason for referral in itself</source>
        <extracomment>pathways</extracomment>
        <translation>Für sich kein Grund zur Überweisung</translation>
    </message>
    <message>
        <source>Not indicated now needs a review within 42 days, that day included; the day after, the band returns</source>
        <extracomment>pathways</extracomment>
        <translation>„Jetzt nicht indiziert“ braucht eine Wiedervorlage innerhalb von 42 Tagen, den letzten eingeschlossen; am Tag danach gilt die Stufe wieder</translation>
    </message>
    <message>
        <source>Not tested as a rule in runners who come back from injury</source>
        <extracomment>pathways</extracomment>
        <translation>Nicht als Regel geprüft bei Läufern, die nach Verletzung zurückkehren</translation>
    </message>
    <message>
        <source>Not together with ice</source>
        <extracomment>pathways</extracomment>
        <translation>Nicht zusammen mit Kälte</translation>
    </message>
    <message>
        <source>Observational, in uninjured adults with watches; not rehabilitation patients, not hamstring-specific</source>
        <extracomment>pathways</extracomment>
        <translation>Beobachtend, an unverletzten Erwachsenen mit Uhren; keine Reha-Patienten, nicht Hamstring-spezifisch</translation>
    </message>
    <message>
        <source>Observational, in uninjured adults with watches; not rehabilitation patients, not hamstring-specific; the risk did not rise evenly with size</source>
        <extracomment>pathways</extracomment>
        <translation>Beobachtend, an unverletzten Erwachsenen mit Uhren; keine Reha-Patienten, nicht Hamstring-spezifisch; das Risiko stieg nicht gleichmäßig mit der Größe</translation>
    </message>
    <message>
        <source>Only once pain improves</source>
        <extracomment>pathways</extracomment>
        <translation>Erst wenn der Schmerz nachlässt</translation>
    </message>
    <message>
        <source>Only runs with both a duration and an effort count</source>
        <extracomment>pathways</extracomment>
        <translation>Nur Läufe mit Dauer und Anstrengung zählen</translation>
    </message>
    <message>
        <source>Orthoses prevented injury overall (RR 0.72) and stress fracture (RR 0.59) but not soft-tissue injury (RR 0.79, 0.55-1.14); none specific to the hamstring origin</source>
        <extracomment>pathways</extracomment>
        <translation>Einlagen verhinderten Verletzungen insgesamt (RR 0,72) und Stressfrakturen (RR 0,59), nicht aber Weichteilverletzungen (RR 0,79, 0,55–1,14); keine spezifisch zum Hamstring-Ursprung</translation>
    </message>
    <message>
        <source>Other reason</source>
        <extracomment>pathways</extracomment>
        <translation>Anderer Grund</translation>
    </message>
    <message>
        <source>Outer side of the knee</source>
        <extracomment>pathways</extracomment>
        <translation>Außenseite des Knies</translation>
    </message>
    <message>
        <source>Outer side of the knee, left and right</source>
        <extracomment>pathways</extracomment>
        <translation>Außenseite des Knies, links und rechts</translation>
    </message>
    <message>
        <source>Overpronation or flat-foot collapse</source>
        <extracomment>pathways</extracomment>
        <translation>Überpronation oder Einsinken des Fußgewölbes</translation>
    </message>
    <message>
        <source>Overstride impact at heel strike</source>
        <extracomment>pathways</extracomment>
        <translation>Stoß durch zu lange Schritte beim Fersenaufsatz</translation>
    </message>
    <message>
        <source>Overstriding</source>
        <extracomment>pathways</extracomment>
        <translation>Zu lange Schritte (Overstriding)</translation>
    </message>
    <message>
        <source>PHT in a triathlete, eccentric hip-extensor treadmill case, JOSPT, PMC4615691 (VISA-H 23→83)</source>
        <extracomment>pathways</extracomment>
        <translation>PHT in a triathlete, eccentric hip-extensor treadmill case, JOSPT, PMC4615691 (VISA-H 23→83)</translation>
    </message>
    <message>
        <source>PLoS One 2018, hip abductor positions, PMC6101381</source>
        <extracomment>pathways</extracomment>
        <translation>PLoS One 2018, hip abductor positions, PMC6101381</translation>
    </message>
    <message>
        <source>PMC3500130</source>
        <extracomment>pathways</extracomment>
        <translation>PMC3500130</translation>
    </message>
    <message>
        <source>PSFS 2.0 is a different scale</source>
        <extracomment>pathways</extracomment>
        <translation>PSFS 2.0 ist eine andere Skala</translation>
    </message>
    <message>
        <source>PSFS mean 8 or more, or gained by at least the meaningful change</source>
        <extracomment>pathways</extracomment>
        <translation>PSFS-Mittel 8 oder mehr, oder gestiegen um mindestens die bedeutsame Veränderung</translation>
    </message>
    <message>
        <source>Pain and stiffness must not rise from week to week</source>
        <extracomment>pathways</extracomment>
        <translation>Schmerz und Steifigkeit dürfen von Woche zu Woche nicht steigen</translation>
    </message>
    <message>
        <source>Pain around or behind the kneecap</source>
        <extracomment>pathways</extracomment>
        <translation>Schmerz um oder hinter der Kniescheibe</translation>
    </message>
    <message>
        <source>Pain around or behind the kneecap, of slow or sudden onset, without a structural cause that explains it</source>
        <extracomment>pathways</extracomment>
        <translation>Schmerz um oder hinter der Kniescheibe, langsam oder plötzlich begonnen, ohne erklärende strukturelle Ursache</translation>
    </message>
    <message>
        <source>Pain at most 3 over 24 h and back to baseline the next morning: can progress. Pain of 4-5 and back to baseline the next morning: hold. Above 5, or not back to baseline the next morning: reduce. No next-morning score, no verdict</source>
        <extracomment>pathways</extracomment>
        <translation>Schmerz höchstens 3 über 24 h und am nächsten Morgen wieder auf Ausgangswert: kann steigern. Schmerz 4–5 und am nächsten Morgen wieder auf Ausgangswert: halten. Über 5 oder am nächsten Morgen nicht auf Ausgangswert: zurücknehmen. Ohne Wert vom nächsten Morgen kein Urteil</translation>
    </message>
    <message>
        <source>Pain at rest 0-2</source>
        <extracomment>pathways</extracomment>
        <translation>Ruheschmerz 0–2</translation>
    </message>
    <message>
        <source>Pain during activity: 0-2 safe, 3-5 acceptable, 6-10 too high</source>
        <extracomment>pathways</extracomment>
        <translation>Schmerz bei Aktivität: 0–2 sicher, 3–5 akzeptabel, 6–10 zu hoch</translation>
    </message>
    <message>
        <source>Pain may reach 5 during or after loading and must have subsided by the next morning</source>
        <extracomment>pathways</extracomment>
        <translation>Schmerz darf bei oder nach Belastung 5 erreichen und muss bis zum nächsten Morgen abgeklungen sein</translation>
    </message>
    <message>
        <source>Pain on running, more so on hills</source>
        <extracomment>pathways</extracomment>
        <translation>Schmerz beim Laufen, mehr an Hügeln</translation>
    </message>
    <message>
        <source>Pain on sitting</source>
        <extracomment>pathways</extracomment>
        <translation>Schmerz beim Sitzen</translation>
    </message>
    <message>
        <source>Pain on sitting for long with a bent knee</source>
        <extracomment>pathways</extracomment>
        <translation>Schmerz bei langem Sitzen mit gebeugtem Knie</translation>
    </message>
    <message>
        <source>Pain on squatting</source>
        <extracomment>pathways</extracomment>
        <translation>Schmerz bei Kniebeugen</translation>
    </message>
    <message>
        <source>Pain on stairs, down more than up</source>
        <extracomment>pathways</extracomment>
        <translation>Schmerz auf Treppen, abwärts mehr als aufwärts</translation>
    </message>
    <message>
        <source>Pain on walking of 5/10 or more</source>
        <extracomment>pathways</extracomment>
        <translation>Schmerz beim Gehen von 5/10 oder mehr</translation>
    </message>
    <message>
        <source>Pain when sitting or driving</source>
        <extracomment>pathways</extracomment>
        <translation>Schmerz beim Sitzen oder Autofahren</translation>
    </message>
    <message>
        <source>Pain when the hamstrings are stretched</source>
        <extracomment>pathways</extracomment>
        <translation>Schmerz bei Dehnung der Hamstrings</translation>
    </message>
    <message>
        <source>Patellofemoral pain</source>
        <extracomment>pathways</extracomment>
        <translation>Patellofemorales Schmerzsyndrom</translation>
    </message>
    <message>
        <source>Patient declines</source>
        <extracomment>pathways</extracomment>
        <translation>Patient lehnt ab</translation>
    </message>
    <message>
        <source>Pelvic control during running</source>
        <extracomment>pathways</extracomment>
        <translation>Beckenkontrolle beim Laufen</translation>
    </message>
    <message>
        <source>Pelvic tilt</source>
        <extracomment>pathways</extracomment>
        <translation>Beckenkippung</translation>
    </message>
    <message>
        <source>Pelvic-tilt drills</source>
        <extracomment>pathways</extracomment>
        <translation>Übungen zur Beckenkippung</translation>
    </message>
    <message>
        <source>Phase 0 met, or at once where tolerated</source>
        <extracomment>pathways</extracomment>
        <translation>Phase 0 erfüllt, oder sofort, wo verträglich</translation>
    </message>
    <message>
        <source>Phase 1</source>
        <extracomment>pathways</extracomment>
        <translation>Phase 1</translation>
    </message>
    <message>
        <source>Phase 2</source>
        <extracomment>pathways</extracomment>
        <translation>Phase 2</translation>
    </message>
    <message>
        <source>Phase 2; the stretching gate opens here</source>
        <extracomment>pathways</extracomment>
        <translation>Phase 2; hier öffnet die Freigabe zum Dehnen</translation>
    </message>
    <message>
        <source>Phase 3 and running or jumping goals</source>
        <extracomment>pathways</extracomment>
        <translation>Phase 3 und Ziele im Laufen oder Springen</translation>
    </message>
    <message>
        <source>Phase 4</source>
        <extracomment>pathways</extracomment>
        <translation>Phase 4</translation>
    </message>
    <message>
        <source>Piriformis stretch</source>
        <extracomment>pathways</extracomment>
        <translation>Piriformis-Dehnung</translation>
    </message>
    <message>
        <source>Plain radiographs are not needed for the diagnosis</source>
        <extracomment>pathways</extracomment>
        <translation>Einfache Röntgenaufnahmen sind für die Diagnose nicht nötig</translation>
    </message>
    <message>
        <source>Prefabricated foot orthoses together with exercise, for up to 6 weeks, where the foot rolls inward</source>
        <extracomment>pathways</extracomment>
        <translation>Vorgefertigte Einlagen zusammen mit Übungen, bis zu 6 Wochen, wo der Fuß nach innen rollt</translation>
    </message>
    <message>
        <source>Progressive neurological signs in one leg</source>
        <extracomment>pathways</extracomment>
        <translation>Zunehmende neurologische Zeichen in einem Bein</translation>
    </message>
    <message>
        <source>Prone curl 10RM</source>
        <extracomment>pathways</extracomment>
        <translation>Beincurl in Bauchlage 10RM</translation>
    </message>
    <message>
        <source>Proposed by the days from the first documented symptom-free day to the recurrence: from 14 on a new episode, below that the same one; with no symptom-free day documented the same one</source>
        <extracomment>pathways</extracomment>
        <translation>Vorgeschlagen nach den Tagen vom ersten dokumentierten beschwerdefreien Tag bis zum Rezidiv: ab 14 eine neue Episode, darunter dieselbe; ohne dokumentierten beschwerdefreien Tag dieselbe</translation>
    </message>
    <message>
        <source>Proximal hamstring tendinopathy</source>
        <extracomment>pathways</extracomment>
        <translation>Proximale Hamstring-Tendinopathie</translation>
    </message>
    <message>
        <source>Push-off mechanics</source>
        <extracomment>pathways</extracomment>
        <translation>Abstoßmechanik</translation>
    </message>
    <message>
        <source>Quadriceps strength at an angle that is tolerated</source>
        <extracomment>pathways</extracomment>
        <translation>Quadrizepskraft in einem verträglichen Winkel</translation>
    </message>
    <message>
        <source>Quadriceps strength with little joint stress</source>
        <extracomment>pathways</extracomment>
        <translation>Quadrizepskraft mit geringer Gelenkbelastung</translation>
    </message>
    <message>
        <source>Quadriceps stretch</source>
        <extracomment>pathways</extracomment>
        <translation>Quadrizeps-Dehnung</translation>
    </message>
    <message>
        <source>Rapidly progressive motor deficit</source>
        <extracomment>pathways</extracomment>
        <translation>Rasch zunehmendes motorisches Defizit</translation>
    </message>
    <message>
        <source>Recall bias [V42]</source>
        <extracomment>pathways</extracomment>
        <translation>Erinnerungsverzerrung [V42]</translation>
    </message>
    <message>
        <source>Recall bias: ask at intervals of 4 weeks at most</source>
        <extracomment>pathways</extracomment>
        <translation>Erinnerungsverzerrung: höchstens alle 4 Wochen fragen</translation>
    </message>
    <message>
        <source>Record mm and the method (structural or functional)</source>
        <extracomment>pathways</extracomment>
        <translation>mm und Methode eintragen (strukturell oder funktionell)</translation>
    </message>
    <message>
        <source>Record only</source>
        <extracomment>pathways</extracomment>
        <translation>Nur eintragen</translation>
    </message>
    <message>
        <source>Reduced push-off power</source>
        <extracomment>pathways</extracomment>
        <translation>Verminderte Abstoßkraft</translation>
    </message>
    <message>
        <source>RehabDesk uses day 21 and day 28 where the clinic sets no others: one day earlier than the strict reading</source>
        <extracomment>pathways</extracomment>
        <translation>RehabDesk nimmt Tag 21 und Tag 28, wo die Praxis keine anderen setzt: einen Tag früher als die strenge Lesart</translation>
    </message>
    <message>
        <source>Relative rest broken: a run with hills, speed, sprints or a long run inside its window</source>
        <extracomment>pathways</extracomment>
        <translation>Relative Schonung gebrochen: ein Lauf mit Hügeln, Tempo, Sprints oder ein langer Lauf in ihrem Zeitfenster</translation>
    </message>
    <message>
        <source>Relative rest, not full rest: avoid hills, speed work, sprints and long runs</source>
        <extracomment>pathways</extracomment>
        <translation>Relative, nicht völlige Schonung: Hügel, Tempo, Sprints und lange Läufe meiden</translation>
    </message>
    <message>
        <source>Relative rest: avoid hills, speed work, sprints and long runs; sit-bone off-loading, no deep stretching, education</source>
        <extracomment>pathways</extracomment>
        <translation>Relative Schonung: Hügel, Tempo, Sprints und lange Läufe meiden; Sitzbein entlasten, kein tiefes Dehnen, Aufklärung</translation>
    </message>
    <message>
        <source>Rest on your forearms and toes, elbows under your shoulders. Keep head, back and legs in one line; your hips neither sag nor rise. Hold and breathe on. Too hard? Put your knees down.</source>
        <extracomment>pathways</extracomment>
        <translation>Stützen Sie sich auf Unterarme und Zehen, Ellbogen unter den Schultern. Kopf, Rücken und Beine bilden eine Linie; das Becken hängt nicht durch und hebt sich nicht. Halten und weiteratmen. Zu schwer? Knie absetzen.</translation>
    </message>
    <message>
        <source>Rest pain 0-2; worst pain falling, or at most 5</source>
        <extracomment>pathways</extracomment>
        <translation>Ruheschmerz 0–2; stärkster Schmerz fallend oder höchstens 5</translation>
    </message>
    <message>
        <source>Rest your shoulder blades on a firm bench or sofa, feet flat, the weight across your hips. Push your hips up until thighs and trunk are level. Take 2 seconds up and 3 seconds down; do not arch your back.</source>
        <extracomment>pathways</extracomment>
        <translation>Legen Sie die Schulterblätter auf eine feste Bank oder das Sofa, Füße flach, das Gewicht quer über der Hüfte. Drücken Sie das Becken hoch, bis Oberschenkel und Rumpf waagerecht sind. 2 Sekunden hinauf, 3 Sekunden hinunter; nicht ins Hohlkreuz gehen.</translation>
    </message>
    <message>
        <source>Restores glute activation</source>
        <extracomment>pathways</extracomment>
        <translation>Stellt die Gesäßaktivierung wieder her</translation>
    </message>
    <message>
        <source>Result would not change management</source>
        <extracomment>pathways</extracomment>
        <translation>Ergebnis würde das Vorgehen nicht ändern</translation>
    </message>
    <message>
        <source>Return and maintain</source>
        <extracomment>pathways</extracomment>
        <translation>Rückkehr</translation>
    </message>
    <message>
        <source>Return to hills or speed work after weeks without</source>
        <extracomment>pathways</extracomment>
        <translation>Rückkehr zu Hügeln oder Tempo nach Wochen ohne</translation>
    </message>
    <message>
        <source>Rheumatology; not local hamstring imaging. The imaging state is unchanged</source>
        <extracomment>pathways</extracomment>
        <translation>Rheumatologie; keine lokale Hamstring-Bildgebung. Der Bildgebungsstatus bleibt unverändert</translation>
    </message>
    <message>
        <source>Rise of worst pain since the last red-flag screen after which red flags are screened again</source>
        <extracomment>pathways</extracomment>
        <translation>Anstieg des stärksten Schmerzes seit dem letzten Red-Flag-Screening, nach dem erneut gescreent wird</translation>
    </message>
    <message>
        <source>Romanian deadlift, single-leg too, deep hip thrust, step-ups, lunges, at 70-90° of hip flexion</source>
        <extracomment>pathways</extracomment>
        <translation>Rumänisches Kreuzheben, auch einbeinig, tiefer Hip Thrust, Step-ups, Ausfallschritte, bei 70–90° Hüftbeugung</translation>
    </message>
    <message>
        <source>Running alternated with long cycling</source>
        <extracomment>pathways</extracomment>
        <translation>Laufen im Wechsel mit langem Radfahren</translation>
    </message>
    <message>
        <source>Running or jumping is a goal</source>
        <extracomment>pathways</extracomment>
        <translation>Laufen oder Springen ist ein Ziel</translation>
    </message>
    <message>
        <source>Running-form correction and gait analysis</source>
        <extracomment>pathways</extracomment>
        <translation>Korrektur der Lauftechnik und Ganganalyse</translation>
    </message>
    <message>
        <source>Running-form target: foot lands under the centre of mass</source>
        <extracomment>pathways</extracomment>
        <translation>Lauftechnik-Ziel: Fuß setzt unter dem Körperschwerpunkt auf</translation>
    </message>
    <message>
        <source>Running-form target: less impact at heel strike</source>
        <extracomment>pathways</extracomment>
        <translation>Lauftechnik-Ziel: weniger Stoß beim Fersenaufsatz</translation>
    </message>
    <message>
        <source>Running-form target: upright torso</source>
        <extracomment>pathways</extracomment>
        <translation>Lauftechnik-Ziel: aufrechter Oberkörper</translation>
    </message>
    <message>
        <source>SANE overview page quoting Rhon et al. (no address returned)</source>
        <extracomment>pathways</extracomment>
        <translation>SANE overview page quoting Rhon et al. (no address returned)</translation>
    </message>
    <message>
        <source>Safe strengthening in the early stage</source>
        <extracomment>pathways</extracomment>
        <translation>Sichere Kräftigung im frühen Stadium</translation>
    </message>
    <message>
        <source>Salaffi F et al. Eur J Pain 2004;8:283–91. doi 10.1016/j.ejpain.2003.09.004</source>
        <extracomment>pathways</extracomment>
        <translation>Salaffi F et al. Eur J Pain 2004;8:283–91. doi 10.1016/j.ejpain.2003.09.004</translation>
    </message>
    <message>
        <source>Same-day X-ray or emergency department</source>
        <extracomment>pathways</extracomment>
        <translation>Am selben Tag Röntgen oder Notaufnahme</translation>
    </message>
    <message>
        <source>Same-day emergency or orthopaedic assessment</source>
        <extracomment>pathways</extracomment>
        <translation>Am selben Tag Notaufnahme oder Orthopädie</translation>
    </message>
    <message>
        <source>Same-day medical assessment</source>
        <extracomment>pathways</extracomment>
        <translation>Am selben Tag ärztliche Abklärung</translation>
    </message>
    <message>
        <source>Same-day medical assessment (Wells score)</source>
        <extracomment>pathways</extracomment>
        <translation>Am selben Tag ärztliche Abklärung (Wells-Score)</translation>
    </message>
    <message>
        <source>Same-day spinal service or emergency department</source>
        <extracomment>pathways</extracomment>
        <translation>Am selben Tag Wirbelsäulendienst oder Notaufnahme</translation>
    </message>
    <message>
        <source>Sciatic or lumbar</source>
        <extracomment>pathways</extracomment>
        <translation>Ischias oder lumbal</translation>
    </message>
    <message>
        <source>Screen for suspected cauda equina, progressive neurological signs in one leg, and the inflammatory back pain pattern</source>
        <extracomment>pathways</extracomment>
        <translation>Screenen auf Cauda-equina-Verdacht, zunehmende neurologische Zeichen in einem Bein und entzündlichen Rückenschmerz</translation>
    </message>
    <message>
        <source>See a doctor the same day with fever, a hot, red swelling, or a swollen, warm calf.</source>
        <extracomment>pathways</extracomment>
        <translation>Gehen Sie noch am selben Tag zur Ärztin, zum Arzt bei Fieber, einer heißen, roten Schwellung oder einer geschwollenen, warmen Wade.</translation>
    </message>
    <message>
        <source>See the running-form targets</source>
        <extracomment>pathways</extracomment>
        <translation>Siehe die Ziele der Lauftechnik</translation>
    </message>
    <message>
        <source>Self-management and relapse plan given</source>
        <extracomment>pathways</extracomment>
        <translation>Plan zu Selbstmanagement und Rückfall gegeben</translation>
    </message>
    <message>
        <source>Session load: minutes x effort (0-10), in arbitrary units</source>
        <extracomment>pathways</extracomment>
        <translation>Belastung der Einheit: Minuten x Anstrengung (0–10), in willkürlichen Einheiten</translation>
    </message>
    <message>
        <source>Settle</source>
        <extracomment>pathways</extracomment>
        <translation>Beruhigen</translation>
    </message>
    <message>
        <source>Sharp pain during sprinting</source>
        <extracomment>pathways</extracomment>
        <translation>Stechender Schmerz beim Sprinten</translation>
    </message>
    <message>
        <source>Shin</source>
        <extracomment>pathways</extracomment>
        <translation>Schienbein</translation>
    </message>
    <message>
        <source>Shin, left and right</source>
        <extracomment>pathways</extracomment>
        <translation>Schienbein, links und rechts</translation>
    </message>
    <message>
        <source>Short-lever single-leg bridges</source>
        <extracomment>pathways</extracomment>
        <translation>Einbeinige Bridges, kurzer Hebel</translation>
    </message>
    <message>
        <source>Short-term relief only; not in place of exercise</source>
        <extracomment>pathways</extracomment>
        <translation>Nur kurzfristige Linderung; nicht anstelle von Übungen</translation>
    </message>
    <message>
        <source>Shown from 28 logged days on; the same objections as to any ratio of load [V28]</source>
        <extracomment>pathways</extracomment>
        <translation>Gezeigt ab 28 protokollierten Tagen; dieselben Einwände wie gegen jedes Belastungsverhältnis [V28]</translation>
    </message>
    <message>
        <source>Side-lying hip abduction</source>
        <extracomment>pathways</extracomment>
        <translation>Hüftabduktion in Seitenlage</translation>
    </message>
    <message>
        <source>Since the last time you were asked, how much has it changed?</source>
        <extracomment>pathways</extracomment>
        <translation>Wie sehr hat es sich verändert, seit Sie zuletzt gefragt wurden?</translation>
    </message>
    <message>
        <source>Single-leg Romanian deadlift</source>
        <extracomment>pathways</extracomment>
        <translation>Einbeiniges rumänisches Kreuzheben</translation>
    </message>
    <message>
        <source>Single-leg bridge</source>
        <extracomment>pathways</extracomment>
        <translation>Einbeinige Bridge</translation>
    </message>
    <message>
        <source>Single-leg bridge 20 or more, or symmetry 80 or more</source>
        <extracomment>pathways</extracomment>
        <translation>Einbeinige Bridge 20 oder mehr, oder Seitenvergleich 80 oder mehr</translation>
    </message>
    <message>
        <source>Single-leg bridge with a long lever, the same time each day</source>
        <extracomment>pathways</extracomment>
        <translation>Einbeinige Bridge mit langem Hebel, jeden Tag zur selben Zeit</translation>
    </message>
    <message>
        <source>Single-leg bridge, prone curl, hip thrust, Nordic late, with little hip flexion</source>
        <extracomment>pathways</extracomment>
        <translation>Einbeinige Bridge, Beincurl in Bauchlage, Hip Thrust, spät Nordic, mit wenig Hüftbeugung</translation>
    </message>
    <message>
        <source>Single-leg deadlift or arabesque with load, the same time each day</source>
        <extracomment>pathways</extracomment>
        <translation>Einbeiniges Kreuzheben oder Standwaage mit Last, jeden Tag zur selben Zeit</translation>
    </message>
    <message>
        <source>Single-leg hamstring bridge to fatigue</source>
        <extracomment>pathways</extracomment>
        <translation>Einbeinige Hamstring-Bridge bis zur Ermüdung</translation>
    </message>
    <message>
        <source>Single-leg heel-rise and hop, repetitions</source>
        <extracomment>pathways</extracomment>
        <translation>Einbeiniges Fersenheben und Hüpfen, Wiederholungen</translation>
    </message>
    <message>
        <source>Single-leg hop</source>
        <extracomment>pathways</extracomment>
        <translation>Einbeiniger Sprung</translation>
    </message>
    <message>
        <source>Single-leg squat</source>
        <extracomment>pathways</extracomment>
        <translation>Einbeinige Kniebeuge</translation>
    </message>
    <message>
        <source>Single-leg squat at most 3, stable over 24 h</source>
        <extracomment>pathways</extracomment>
        <translation>Einbeinige Kniebeuge höchstens 3, über 24 h stabil</translation>
    </message>
    <message>
        <source>Single-leg squat at most 3, stable over 24 h; symmetry 90 or more</source>
        <extracomment>pathways</extracomment>
        <translation>Einbeinige Kniebeuge höchstens 3, über 24 h stabil; Seitenvergleich 90 oder mehr</translation>
    </message>
    <message>
        <source>Single-leg step-down, repetitions in 30 seconds</source>
        <extracomment>pathways</extracomment>
        <translation>Einbeiniger Step-down, Wiederholungen in 30 Sekunden</translation>
    </message>
    <message>
        <source>Sit for short spells only, on something soft, and get up often.</source>
        <extracomment>pathways</extracomment>
        <translation>Sitzen Sie nur kurz am Stück, auf weicher Unterlage, und stehen Sie oft auf.</translation>
    </message>
    <message>
        <source>Sit with your back against the seat, feet hip-width on the plate. Start with your knees bent at most 60° and push until they are almost straight. Take 2 seconds out and 3 seconds back.</source>
        <extracomment>pathways</extracomment>
        <translation>Setzen Sie sich mit dem Rücken an die Lehne, Füße hüftbreit auf der Platte. Beginnen Sie mit höchstens 60° gebeugten Knien und drücken Sie, bis sie fast gestreckt sind. 2 Sekunden hinaus, 3 Sekunden zurück.</translation>
    </message>
    <message>
        <source>Sit-bone</source>
        <extracomment>pathways</extracomment>
        <translation>Sitzbein</translation>
    </message>
    <message>
        <source>Sit-bone pressure</source>
        <extracomment>pathways</extracomment>
        <translation>Druck auf das Sitzbein</translation>
    </message>
    <message>
        <source>Sit-bone, left and right</source>
        <extracomment>pathways</extracomment>
        <translation>Sitzbein, links und rechts</translation>
    </message>
    <message>
        <source>Sitting and kneeling</source>
        <extracomment>pathways</extracomment>
        <translation>Sitzen und Knien</translation>
    </message>
    <message>
        <source>Snooze only</source>
        <extracomment>pathways</extracomment>
        <translation>Nur Zurückstellung</translation>
    </message>
    <message>
        <source>Snoozes in a row; the next is refused: refer, or not indicated</source>
        <extracomment>pathways</extracomment>
        <translation>Zurückstellungen in Folge; die nächste wird abgelehnt: überweisen oder nicht indiziert</translation>
    </message>
    <message>
        <source>Specific to the athlete</source>
        <extracomment>pathways</extracomment>
        <translation>Sportartspezifisch</translation>
    </message>
    <message>
        <source>Speed share: km tagged interval or sprint, of all km</source>
        <extracomment>pathways</extracomment>
        <translation>Tempoanteil: als Intervall oder Sprint gekennzeichnete km, an allen km</translation>
    </message>
    <message>
        <source>Spinal or sports medicine referral; MRI of the lumbar spine, with or without the pelvis</source>
        <extracomment>pathways</extracomment>
        <translation>Überweisung an Wirbelsäulen- oder Sportmedizin; MRT der Lendenwirbelsäule, mit oder ohne Becken</translation>
    </message>
    <message>
        <source>Split jumps, A-skips, hills, sprints, bounding, every third day at first</source>
        <extracomment>pathways</extracomment>
        <translation>Wechselsprünge, A-Skips, Hügel, Sprints, Sprunglauf, anfangs jeden dritten Tag</translation>
    </message>
    <message>
        <source>Split squat</source>
        <extracomment>pathways</extracomment>
        <translation>Split Squat</translation>
    </message>
    <message>
        <source>Split squat, single-leg squat, step-up, deeper and heavier</source>
        <extracomment>pathways</extracomment>
        <translation>Split Squat, einbeinige Kniebeuge, Step-up, tiefer und schwerer</translation>
    </message>
    <message>
        <source>Squat on two legs</source>
        <extracomment>pathways</extracomment>
        <translation>Beidbeinige Kniebeuge</translation>
    </message>
    <message>
        <source>Squat on two legs at most 3, stable over 24 h</source>
        <extracomment>pathways</extracomment>
        <translation>Beidbeinige Kniebeuge höchstens 3, über 24 h stabil</translation>
    </message>
    <message>
        <source>Squat on two legs at most 3, stable over 24 h; next-morning pain back at the baseline; 1 week or more</source>
        <extracomment>pathways</extracomment>
        <translation>Beidbeinige Kniebeuge höchstens 3, über 24 h stabil; Schmerz am nächsten Morgen wieder auf Ausgangswert; 1 Woche oder mehr</translation>
    </message>
    <message>
        <source>Stability and control</source>
        <extracomment>pathways</extracomment>
        <translation>Stabilität und Kontrolle</translation>
    </message>
    <message>
        <source>Stable at 0-3 on the loading test over 24 h; 4-10 is not tolerated</source>
        <extracomment>pathways</extracomment>
        <translation>Stabil bei 0–3 im Belastungstest über 24 h; 4–10 wird nicht vertragen</translation>
    </message>
    <message>
        <source>Stand and hold on to a wall. Take one foot behind you and bring the heel towards your buttock, knees side by side, until you feel a mild pull at the front of the thigh. Hold, then change sides.</source>
        <extracomment>pathways</extracomment>
        <translation>Stehen Sie und halten Sie sich an einer Wand fest. Fassen Sie einen Fuß hinter sich und führen Sie die Ferse zum Gesäß, Knie nebeneinander, bis es vorn am Oberschenkel leicht zieht. Halten, dann die Seite wechseln.</translation>
    </message>
    <message>
        <source>Stand on a low step. Bend the knee and lower the other heel slowly towards the floor in front of you. Your knee stays over your foot and your hips stay level. Take 3 seconds down.</source>
        <extracomment>pathways</extracomment>
        <translation>Stehen Sie auf einer niedrigen Stufe. Beugen Sie das Knie und senken Sie die andere Ferse langsam vor sich zum Boden. Das Knie bleibt über dem Fuß, das Becken waagerecht. 3 Sekunden hinunter.</translation>
    </message>
    <message>
        <source>Stand on one leg, its knee slightly bent. Lean forward from the hip with a straight back while the other leg rises behind you; stop before you feel a pull at the sit-bone. Take 3 seconds down and 2 seconds up.</source>
        <extracomment>pathways</extracomment>
        <translation>Stehen Sie auf einem Bein, das Knie leicht gebeugt. Neigen Sie sich mit geradem Rücken aus der Hüfte nach vorn, das andere Bein hebt sich nach hinten; halten Sie an, bevor es am Sitzbein zieht. 3 Sekunden hinunter, 2 Sekunden hinauf.</translation>
    </message>
    <message>
        <source>Stand tall and hold on to a chair. Swing one leg gently forward and back, only as far as it is easy. Your trunk stays still. Then change legs.</source>
        <extracomment>pathways</extracomment>
        <translation>Stehen Sie aufrecht und halten Sie sich an einem Stuhl fest. Schwingen Sie ein Bein locker vor und zurück, nur so weit es leicht geht. Der Rumpf bleibt ruhig. Dann das Bein wechseln.</translation>
    </message>
    <message>
        <source>Standard error = SD x sqrt(1 - ICC); smallest detectable change at 95 % = 1.96 x sqrt(2) x that</source>
        <extracomment>pathways</extracomment>
        <translation>Standardfehler = SD x Wurzel(1 - ICC); kleinste nachweisbare Veränderung bei 95 % = 1,96 x Wurzel(2) x davon</translation>
    </message>
    <message>
        <source>Start early</source>
        <extracomment>pathways</extracomment>
        <translation>Früh beginnen</translation>
    </message>
    <message>
        <source>Step-down</source>
        <extracomment>pathways</extracomment>
        <translation>Step-down</translation>
    </message>
    <message>
        <source>Step-down at most 3, stable over 24 h</source>
        <extracomment>pathways</extracomment>
        <translation>Step-down höchstens 3, über 24 h stabil</translation>
    </message>
    <message>
        <source>Step-down at most 3, stable over 24 h; symmetry 80 or more; 3 weeks or more</source>
        <extracomment>pathways</extracomment>
        <translation>Step-down höchstens 3, über 24 h stabil; Seitenvergleich 80 oder mehr; 3 Wochen oder mehr</translation>
    </message>
    <message>
        <source>Step-down in 30 s</source>
        <extracomment>pathways</extracomment>
        <translation>Step-down in 30 s</translation>
    </message>
    <message>
        <source>Step-down, painful leg on the step, pain at most 2</source>
        <extracomment>pathways</extracomment>
        <translation>Step-down, schmerzhaftes Bein auf der Stufe, Schmerz höchstens 2</translation>
    </message>
    <message>
        <source>Stiff or sore at the sit-bone the morning after load</source>
        <extracomment>pathways</extracomment>
        <translation>Steif oder empfindlich am Sitzbein am Morgen nach Belastung</translation>
    </message>
    <message>
        <source>Stop running; MRI is the imaging test (X-ray is often negative, ultrasound not suitable)</source>
        <extracomment>pathways</extracomment>
        <translation>Laufen stoppen; MRT ist die Bildgebung der Wahl (Röntgen oft negativ, Ultraschall nicht geeignet)</translation>
    </message>
    <message>
        <source>Strength equal on both sides: 10RM prone curl, or repeated single-leg bridge (symmetry 90 or more)</source>
        <extracomment>pathways</extracomment>
        <translation>Kraft auf beiden Seiten gleich: 10RM Beincurl in Bauchlage oder wiederholte einbeinige Bridge (Seitenvergleich 90 oder mehr)</translation>
    </message>
    <message>
        <source>Strength equal on both sides: knee extension, or step-downs (symmetry 90 or more)</source>
        <extracomment>pathways</extracomment>
        <translation>Kraft auf beiden Seiten gleich: Knieextension oder Step-downs (Seitenvergleich 90 oder mehr)</translation>
    </message>
    <message>
        <source>Strength in deep knee flexion</source>
        <extracomment>pathways</extracomment>
        <translation>Kraft in tiefer Kniebeugung</translation>
    </message>
    <message>
        <source>Strength session</source>
        <extracomment>pathways</extracomment>
        <translation>Krafteinheit</translation>
    </message>
    <message>
        <source>Strengthening, the most important part of preventing a recurrence</source>
        <extracomment>pathways</extracomment>
        <translation>Kräftigung, der wichtigste Teil der Rezidivvorbeugung</translation>
    </message>
    <message>
        <source>Stride frequency, foot position and metabolic cost. J Exp Biol 2015;218:3406–14. doi 10.1242/jeb.125500</source>
        <extracomment>pathways</extracomment>
        <translation>Stride frequency, foot position and metabolic cost. J Exp Biol 2015;218:3406–14. doi 10.1242/jeb.125500</translation>
    </message>
    <message>
        <source>Sudden increase in stairs, squatting or downhill running</source>
        <extracomment>pathways</extracomment>
        <translation>Plötzlich mehr Treppen, Kniebeugen oder Bergablaufen</translation>
    </message>
    <message>
        <source>Sudden increase in weekly mileage</source>
        <extracomment>pathways</extracomment>
        <translation>Plötzlich mehr Wochenkilometer</translation>
    </message>
    <message>
        <source>Sudden pain on push-off or landing, a straight leg can't be raised, a gap above or below the kneecap, the kneecap sits high or low</source>
        <extracomment>pathways</extracomment>
        <translation>Plötzlicher Schmerz beim Abstoßen oder Landen, gestrecktes Bein kann nicht gehoben werden, Delle über oder unter der Kniescheibe, Kniescheibe steht hoch oder tief</translation>
    </message>
    <message>
        <source>Sudden pop, immediate loss of function, bruising of the posterior thigh (may take 3-7 days), palpable gap, marked weakness, foot drop</source>
        <extracomment>pathways</extracomment>
        <translation>Plötzliches Schnappen, sofortiger Funktionsverlust, Bluterguss am hinteren Oberschenkel (kann 3–7 Tage dauern), tastbare Delle, deutliche Schwäche, Fußheberschwäche</translation>
    </message>
    <message>
        <source>Supervised loading first</source>
        <extracomment>pathways</extracomment>
        <translation>Zuerst angeleitete Belastung</translation>
    </message>
    <message>
        <source>Suspected bone stress injury: femur, patella or tibia</source>
        <extracomment>pathways</extracomment>
        <translation>Verdacht auf Knochenstressverletzung: Femur, Patella oder Tibia</translation>
    </message>
    <message>
        <source>Suspected bone stress injury: pubic ramus, ischium or sacrum</source>
        <extracomment>pathways</extracomment>
        <translation>Verdacht auf Knochenstressverletzung: Schambeinast, Sitzbein oder Kreuzbein</translation>
    </message>
    <message>
        <source>Suspected cauda equina</source>
        <extracomment>pathways</extracomment>
        <translation>Verdacht auf Cauda-equina-Syndrom</translation>
    </message>
    <message>
        <source>Suspected deep vein thrombosis</source>
        <extracomment>pathways</extracomment>
        <translation>Verdacht auf tiefe Beinvenenthrombose</translation>
    </message>
    <message>
        <source>Suspected femoral-neck stress fracture</source>
        <extracomment>pathways</extracomment>
        <translation>Verdacht auf Stressfraktur des Schenkelhalses</translation>
    </message>
    <message>
        <source>Suspected infection (septic bursa or joint, discitis)</source>
        <extracomment>pathways</extracomment>
        <translation>Verdacht auf Infektion (septische Bursa oder Gelenk, Diszitis)</translation>
    </message>
    <message>
        <source>Suspected proximal hamstring avulsion or complete tear</source>
        <extracomment>pathways</extracomment>
        <translation>Verdacht auf proximale Hamstring-Avulsion oder komplette Ruptur</translation>
    </message>
    <message>
        <source>Suspected rupture of the quadriceps or patellar tendon, or fracture of the patella</source>
        <extracomment>pathways</extracomment>
        <translation>Verdacht auf Ruptur der Quadrizeps- oder Patellarsehne oder Patellafraktur</translation>
    </message>
    <message>
        <source>Suspected slipped upper femoral epiphysis</source>
        <extracomment>pathways</extracomment>
        <translation>Verdacht auf Epiphysiolysis capitis femoris</translation>
    </message>
    <message>
        <source>Suspected structural knee injury</source>
        <extracomment>pathways</extracomment>
        <translation>Verdacht auf strukturelle Knieverletzung</translation>
    </message>
    <message>
        <source>Swelling and warmth of one calf or thigh, recent immobility, surgery or flight</source>
        <extracomment>pathways</extracomment>
        <translation>Schwellung und Wärme einer Wade oder eines Oberschenkels, kürzliche Ruhigstellung, Operation oder Flug</translation>
    </message>
    <message>
        <source>Swelling within hours of an injury, a locked knee, a kneecap that went out, giving way on a twist</source>
        <extracomment>pathways</extracomment>
        <translation>Schwellung innerhalb von Stunden nach einer Verletzung, blockiertes Knie, ausgerenkte Kniescheibe, Wegknicken beim Drehen</translation>
    </message>
    <message>
        <source>Symptom-free days after which a recurrence is proposed as a new episode</source>
        <extracomment>pathways</extracomment>
        <translation>Beschwerdefreie Tage, nach denen ein Rezidiv als neue Episode vorgeschlagen wird</translation>
    </message>
    <message>
        <source>Symptoms persist for longer than 3-4 weeks</source>
        <extracomment>pathways</extracomment>
        <translation>Beschwerden dauern länger als 3–4 Wochen</translation>
    </message>
    <message>
        <source>Symptoms significantly affect daily movement</source>
        <extracomment>pathways</extracomment>
        <translation>Beschwerden beeinträchtigen die Alltagsbewegung deutlich</translation>
    </message>
    <message>
        <source>Take a long step and stay there, back heel up. Bend both knees and go straight down, the front knee over the foot, only as deep as we agreed. Take 3 seconds down and 2 seconds up.</source>
        <extracomment>pathways</extracomment>
        <translation>Machen Sie einen großen Schritt und bleiben Sie so, die hintere Ferse oben. Beugen Sie beide Knie und gehen Sie gerade nach unten, das vordere Knie über dem Fuß, nur so tief wie vereinbart. 3 Sekunden hinunter, 2 Sekunden hinauf.</translation>
    </message>
    <message>
        <source>Taping of the kneecap together with exercise, for up to 4 weeks</source>
        <extracomment>pathways</extracomment>
        <translation>Taping der Kniescheibe zusammen mit Übungen, bis zu 4 Wochen</translation>
    </message>
    <message>
        <source>Ten-repetition maximum of the prone curl</source>
        <extracomment>pathways</extracomment>
        <translation>Zehn-Wiederholungs-Maximum des Beincurls in Bauchlage</translation>
    </message>
    <message>
        <source>Tendinopathy, partial tear or bursa</source>
        <extracomment>pathways</extracomment>
        <translation>Tendinopathie, Teilriss oder Bursa</translation>
    </message>
    <message>
        <source>Tensile and compressive load of the tendon in hip flexion, more than it is used to</source>
        <extracomment>pathways</extracomment>
        <translation>Zug- und Druckbelastung der Sehne in Hüftbeugung, mehr als gewohnt</translation>
    </message>
    <message>
        <source>The app can't tell which of the patient's activities are daily living: the clinician does</source>
        <extracomment>pathways</extracomment>
        <translation>Die App weiß nicht, welche Aktivitäten des Patienten Alltag sind: das sagt die Fachperson</translation>
    </message>
    <message>
        <source>The app proposes the next run; the clinician decides</source>
        <extracomment>pathways</extracomment>
        <translation>Die App schlägt den nächsten Lauf vor; die Fachperson entscheidet</translation>
    </message>
    <message>
        <source>The appointment has passed and no outcome is recorded</source>
        <extracomment>pathways</extracomment>
        <translation>Der Termin ist verstrichen und kein Ausgang eingetragen</translation>
    </message>
    <message>
        <source>The article's major trigger; measure hip abduction and extension</source>
        <extracomment>pathways</extracomment>
        <translation>Der Hauptauslöser laut Artikel; Hüftabduktion und -extension messen</translation>
    </message>
    <message>
        <source>The clinician confirms; the choice and its reason are stored</source>
        <extracomment>pathways</extracomment>
        <translation>Die Fachperson bestätigt; die Wahl und ihr Grund werden gespeichert</translation>
    </message>
    <message>
        <source>The common tendon of the hamstrings at the sit-bone (ischial tuberosity) is painful under load</source>
        <extracomment>pathways</extracomment>
        <translation>Die gemeinsame Sehne der Hamstrings am Sitzbein (Tuber ischiadicum) schmerzt unter Last</translation>
    </message>
    <message>
        <source>The condition has no imaging rule</source>
        <extracomment>pathways</extracomment>
        <translation>Das Krankheitsbild hat keine Regel zur Bildgebung</translation>
    </message>
    <message>
        <source>The consider day since onset is reached, or possibly so: consider imaging</source>
        <extracomment>pathways</extracomment>
        <translation>Der Tag „erwägen“ seit Beginn ist erreicht, oder möglicherweise: Bildgebung erwägen</translation>
    </message>
    <message>
        <source>The discharge criteria</source>
        <extracomment>pathways</extracomment>
        <translation>Die Kriterien für den Abschluss</translation>
    </message>
    <message>
        <source>The due day since onset is reached: an imaging decision is due</source>
        <extracomment>pathways</extracomment>
        <translation>Der Tag „fällig“ seit Beginn ist erreicht: eine Entscheidung zur Bildgebung ist fällig</translation>
    </message>
    <message>
        <source>The episode is discharged</source>
        <extracomment>pathways</extracomment>
        <translation>Die Episode ist abgeschlossen</translation>
    </message>
    <message>
        <source>The fewest exercise sessions a week that are on target</source>
        <extracomment>pathways</extracomment>
        <translation>Die wenigsten Übungseinheiten pro Woche, die im Ziel liegen</translation>
    </message>
    <message>
        <source>The knee gives way as pain switches off the quadriceps</source>
        <extracomment>pathways</extracomment>
        <translation>Das Knie gibt nach, weil Schmerz den Quadrizeps abschaltet</translation>
    </message>
    <message>
        <source>The last 7 days are part of both sums, so the ratio is coupled by arithmetic alone</source>
        <extracomment>pathways</extracomment>
        <translation>Die letzten 7 Tage sind Teil beider Summen, das Verhältnis ist also schon rechnerisch gekoppelt</translation>
    </message>
    <message>
        <source>The latest pain entries say symptom-free: confirm that it is resolved</source>
        <extracomment>pathways</extracomment>
        <translation>Die letzten Schmerzeinträge sagen beschwerdefrei: bestätigen, dass es ausgeheilt ist</translation>
    </message>
    <message>
        <source>The latest test with both sides, in this pathway's order of tests</source>
        <extracomment>pathways</extracomment>
        <translation>Der letzte Test mit beiden Seiten, in der Testreihenfolge dieses Behandlungspfads</translation>
    </message>
    <message>
        <source>The longest a decision of not indicated counts from its date</source>
        <extracomment>pathways</extracomment>
        <translation>So lange gilt „nicht indiziert“ höchstens ab seinem Datum</translation>
    </message>
    <message>
        <source>The longest a snooze counts from its date</source>
        <extracomment>pathways</extracomment>
        <translation>So lange gilt eine Zurückstellung höchstens ab ihrem Datum</translation>
    </message>
    <message>
        <source>The mean of the activities is compared over those scored on both days</source>
        <extracomment>pathways</extracomment>
        <translation>Das Mittel der Aktivitäten wird über die an beiden Tagen bewerteten verglichen</translation>
    </message>
    <message>
        <source>The most exercise sessions a week that are on target; 5 or more: check recovery</source>
        <extracomment>pathways</extracomment>
        <translation>Die meisten Übungseinheiten pro Woche, die im Ziel liegen; ab 5: Erholung prüfen</translation>
    </message>
    <message>
        <source>The most telling of the examination's findings</source>
        <extracomment>pathways</extracomment>
        <translation>Der aussagekräftigste Befund der Untersuchung</translation>
    </message>
    <message>
        <source>The printed original has 0-2, 2-5 and 5-10; another source 0-3, 4-5 and above</source>
        <extracomment>pathways</extracomment>
        <translation>Das gedruckte Original hat 0–2, 2–5 und 5–10; eine andere Quelle 0–3, 4–5 und darüber</translation>
    </message>
    <message>
        <source>The ratio is rescaled acute load; no sweet spot is drawn</source>
        <extracomment>pathways</extracomment>
        <translation>Das Verhältnis ist umskalierte akute Belastung; kein „sweet spot“ wird gezeichnet</translation>
    </message>
    <message>
        <source>The same, whatever the day</source>
        <extracomment>pathways</extracomment>
        <translation>Das Gleiche, an jedem Tag</translation>
    </message>
    <message>
        <source>Thorborg K et al. Scand J Med Sci Sports 2010;20:493–501</source>
        <extracomment>pathways</extracomment>
        <translation>Thorborg K et al. Scand J Med Sci Sports 2010;20:493–501</translation>
    </message>
    <message>
        <source>Three short-lever single-leg bridges at 0-3, stable over 24 h</source>
        <extracomment>pathways</extracomment>
        <translation>Drei einbeinige Bridges mit kurzem Hebel bei 0–3, über 24 h stabil</translation>
    </message>
    <message>
        <source>Three short-lever single-leg bridges at 0-3, stable over 24 h; next-morning pain back at baseline; 1-2 weeks or more</source>
        <extracomment>pathways</extracomment>
        <translation>Drei einbeinige Bridges mit kurzem Hebel bei 0–3, über 24 h stabil; Schmerz am nächsten Morgen wieder auf Ausgangswert; 1–2 Wochen oder mehr</translation>
    </message>
    <message>
        <source>Three short-lever single-leg bridges, the same time each day</source>
        <extracomment>pathways</extracomment>
        <translation>Drei einbeinige Bridges mit kurzem Hebel, jeden Tag zur selben Zeit</translation>
    </message>
    <message>
        <source>Tight hip flexors</source>
        <extracomment>pathways</extracomment>
        <translation>Verkürzte Hüftbeuger</translation>
    </message>
    <message>
        <source>Tightness, overuse or the way of running overloads the posterior chain</source>
        <extracomment>pathways</extracomment>
        <translation>Verkürzung, Überlastung oder Laufstil überlastet die hintere Kette</translation>
    </message>
    <message>
        <source>Tissue</source>
        <extracomment>pathways</extracomment>
        <translation>Gewebe</translation>
    </message>
    <message>
        <source>Travel or holiday</source>
        <extracomment>pathways</extracomment>
        <translation>Reise oder Urlaub</translation>
    </message>
    <message>
        <source>Turmeric or omega-3 supplements</source>
        <extracomment>pathways</extracomment>
        <translation>Kurkuma oder Omega-3-Präparate</translation>
    </message>
    <message>
        <source>Two sessions 72 h apart tolerated; next-morning pain back at baseline</source>
        <extracomment>pathways</extracomment>
        <translation>Zwei Einheiten im Abstand von 72 h vertragen; Schmerz am nächsten Morgen wieder auf Ausgangswert</translation>
    </message>
    <message>
        <source>Two sessions 72 h apart tolerated; next-morning pain back at the baseline</source>
        <extracomment>pathways</extracomment>
        <translation>Zwei Einheiten im Abstand von 72 h vertragen; Schmerz am nächsten Morgen wieder auf dem Ausgangswert</translation>
    </message>
    <message>
        <source>Two sessions 72 h or more apart tolerated, next-morning pain back at the baseline</source>
        <extracomment>pathways</extracomment>
        <translation>Zwei Einheiten im Abstand von 72 h oder mehr vertragen, Schmerz am nächsten Morgen wieder auf Ausgangswert</translation>
    </message>
    <message>
        <source>Unable to bear weight, or trauma with suspected fracture</source>
        <extracomment>pathways</extracomment>
        <translation>Kann nicht belasten, oder Trauma mit Frakturverdacht</translation>
    </message>
    <message>
        <source>Under 20 poor, about 25 average, over 30 good, in male footballers of 16-34 years</source>
        <extracomment>pathways</extracomment>
        <translation>Unter 20 schwach, um 25 durchschnittlich, über 30 gut, bei männlichen Fußballern von 16–34 Jahren</translation>
    </message>
    <message>
        <source>Until the stretching gate opens</source>
        <extracomment>pathways</extracomment>
        <translation>Bis die Freigabe zum Dehnen öffnet</translation>
    </message>
    <message>
        <source>Upper hamstring</source>
        <extracomment>pathways</extracomment>
        <translation>Obere Hamstrings</translation>
    </message>
    <message>
        <source>Upper hamstring, left and right</source>
        <extracomment>pathways</extracomment>
        <translation>Obere Hamstrings, links und rechts</translation>
    </message>
    <message>
        <source>Upright torso</source>
        <extracomment>pathways</extracomment>
        <translation>Aufrechter Oberkörper</translation>
    </message>
    <message>
        <source>Usually coexists with, or is mistaken for, proximal hamstring tendinopathy</source>
        <extracomment>pathways</extracomment>
        <translation>Kommt meist zusammen mit proximaler Hamstring-Tendinopathie vor oder wird mit ihr verwechselt</translation>
    </message>
    <message>
        <source>Values of 70-110 may be strides of one foot and are left out</source>
        <extracomment>pathways</extracomment>
        <translation>Werte von 70–110 können Doppelschritte sein und werden ausgelassen</translation>
    </message>
    <message>
        <source>Values under different protocols are not comparable</source>
        <extracomment>pathways</extracomment>
        <translation>Werte mit verschiedenen Protokollen sind nicht vergleichbar</translation>
    </message>
    <message>
        <source>Void early by significant impact recorded after it, worst pain 2 points above the worst at the decision, a higher band for a snooze, or any red flag</source>
        <extracomment>pathways</extracomment>
        <translation>Vorzeitig hinfällig durch danach eingetragene deutliche Auswirkung, stärksten Schmerz 2 Punkte über dem bei der Entscheidung, bei Zurückstellung eine höhere Stufe, oder jede Red Flag</translation>
    </message>
    <message>
        <source>Waldhelm A et al. 2024 doi 10.3233/IES-230084</source>
        <extracomment>pathways</extracomment>
        <translation>Waldhelm A et al. 2024 doi 10.3233/IES-230084</translation>
    </message>
    <message>
        <source>Walks with a limp</source>
        <extracomment>pathways</extracomment>
        <translation>Hinkt</translation>
    </message>
    <message>
        <source>Wall-sit hold</source>
        <extracomment>pathways</extracomment>
        <translation>Wandsitz halten</translation>
    </message>
    <message>
        <source>Weak core stabilisers</source>
        <extracomment>pathways</extracomment>
        <translation>Schwache Rumpfstabilisatoren</translation>
    </message>
    <message>
        <source>Weak glutes, so that the hamstrings take over</source>
        <extracomment>pathways</extracomment>
        <translation>Schwache Gesäßmuskulatur, sodass die Hamstrings übernehmen</translation>
    </message>
    <message>
        <source>Weak hamstrings in the lengthened position</source>
        <extracomment>pathways</extracomment>
        <translation>Schwache Hamstrings in verlängerter Position</translation>
    </message>
    <message>
        <source>Weak hip abductors, extensors or external rotators</source>
        <extracomment>pathways</extracomment>
        <translation>Schwache Hüftabduktoren, -extensoren oder -außenrotatoren</translation>
    </message>
    <message>
        <source>Weak quadriceps</source>
        <extracomment>pathways</extracomment>
        <translation>Schwacher Quadrizeps</translation>
    </message>
    <message>
        <source>Week-on-week change of distance: a description, never a risk</source>
        <extracomment>pathways</extracomment>
        <translation>Veränderung der Strecke von Woche zu Woche: eine Beschreibung, nie ein Risiko</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>pathways</extracomment>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Where only the total is ours to keep, no item can be entered</source>
        <extracomment>pathways</extracomment>
        <translation>Wo nur der Gesamtwert gespeichert werden darf, kann kein Punkt eingegeben werden</translation>
    </message>
    <message>
        <source>Where the quadriceps is short</source>
        <extracomment>pathways</extracomment>
        <translation>Wo der Quadrizeps verkürzt ist</translation>
    </message>
    <message>
        <source>Williams S et al. Better way to determine the ACWR? Br J Sports Med 2017;51:209–10</source>
        <extracomment>pathways</extracomment>
        <translation>Williams S et al. Better way to determine the ACWR? Br J Sports Med 2017;51:209–10</translation>
    </message>
    <message>
        <source>Willson JD et al. Effects of step length on patellofemoral joint stress in female runners with and without patellofemoral pain. Clin Biomech 2014;29:243-7 (abstract)</source>
        <extracomment>pathways</extracomment>
        <translation>Willson JD et al. Effects of step length on patellofemoral joint stress in female runners with and without patellofemoral pain. Clin Biomech 2014;29:243-7 (abstract)</translation>
    </message>
    <message>
        <source>Willy RW, Hoglund LT, Barton CJ et al. Patellofemoral pain: clinical practice guidelines. J Orthop Sports Phys Ther 2019;49(9):CPG1-CPG95. doi 10.2519/jospt.2019.0302 (title page and abstract)</source>
        <extracomment>pathways</extracomment>
        <translation>Willy RW, Hoglund LT, Barton CJ et al. Patellofemoral pain: clinical practice guidelines. J Orthop Sports Phys Ther 2019;49(9):CPG1-CPG95. doi 10.2519/jospt.2019.0302 (title page and abstract)</translation>
    </message>
    <message>
        <source>Without a pain entry for longer than this a state is provisional</source>
        <extracomment>pathways</extracomment>
        <translation>Länger als so ohne Schmerzeintrag ist ein Status vorläufig</translation>
    </message>
    <message>
        <source>Woken by pain on 3 nights a week or more</source>
        <extracomment>pathways</extracomment>
        <translation>Erwacht in 3 oder mehr Nächten pro Woche durch Schmerz</translation>
    </message>
    <message>
        <source>Worsening of an injury that was not fully recovered is the same episode and its clock goes on; a repeat after full recovery, by professional opinion, is a new episode and its clock starts again</source>
        <extracomment>pathways</extracomment>
        <translation>Die Verschlechterung einer nicht voll ausgeheilten Verletzung ist dieselbe Episode und ihre Uhr läuft weiter; eine Wiederholung nach voller Erholung, nach fachlicher Meinung, ist eine neue Episode und ihre Uhr beginnt neu</translation>
    </message>
    <message>
        <source>Worsening sensory, motor or reflex change in one leg</source>
        <extracomment>pathways</extracomment>
        <translation>Zunehmende Veränderung von Sensibilität, Kraft oder Reflexen in einem Bein</translation>
    </message>
    <message>
        <source>Worst pain at most 2 for 14 days or more</source>
        <extracomment>pathways</extracomment>
        <translation>Stärkster Schmerz höchstens 2 seit 14 Tagen oder länger</translation>
    </message>
    <message>
        <source>Worst pain at most 5, or falling</source>
        <extracomment>pathways</extracomment>
        <translation>Stärkster Schmerz höchstens 5 oder fallend</translation>
    </message>
    <message>
        <source>X-ray of the pelvis first (ischial apophyseal avulsion)</source>
        <extracomment>pathways</extracomment>
        <translation>Zuerst Röntgen des Beckens (Apophysenausriss am Sitzbein)</translation>
    </message>
    <message>
        <source>Yamato TP, Saragiotto BT, Lopes AD. JOSPT 2015;45:375–80 (abstract copy)</source>
        <extracomment>pathways</extracomment>
        <translation>Yamato TP, Saragiotto BT, Lopes AD. JOSPT 2015;45:375–80 (abstract copy)</translation>
    </message>
    <message>
        <source>Young (under 25) with sudden onset</source>
        <extracomment>pathways</extracomment>
        <translation>Jung (unter 25) mit plötzlichem Beginn</translation>
    </message>
    <message>
        <source>Zissen MH et al. High hamstring tendinopathy: MRI and US imaging… AJR 2010. doi 10.2214/AJR.09.3674</source>
        <extracomment>pathways</extracomment>
        <translation>Zissen MH et al. High hamstring tendinopathy: MRI and US imaging… AJR 2010. doi 10.2214/AJR.09.3674</translation>
    </message>
    <message>
        <source>as prescribed</source>
        <extracomment>pathways</extracomment>
        <translation>wie verordnet</translation>
    </message>
    <message>
        <source>fifamedicalnetwork.com "Proximal hamstring avulsion"</source>
        <extracomment>pathways</extracomment>
        <translation>fifamedicalnetwork.com "Proximal hamstring avulsion"</translation>
    </message>
    <message>
        <source>grsm.ca PHT page</source>
        <extracomment>pathways</extracomment>
        <translation>grsm.ca PHT page</translation>
    </message>
    <message>
        <source>healthhp.com.au bands</source>
        <extracomment>pathways</extracomment>
        <translation>healthhp.com.au bands</translation>
    </message>
    <message>
        <source>musculoskeletalkey.com "Repair of proximal hamstring avulsion"; orthoempearls.com "Goodbye thigh"</source>
        <extracomment>pathways</extracomment>
        <translation>musculoskeletalkey.com "Repair of proximal hamstring avulsion"; orthoempearls.com "Goodbye thigh"</translation>
    </message>
    <message>
        <source>patient-watch.com VISA-H</source>
        <extracomment>pathways</extracomment>
        <translation>patient-watch.com VISA-H</translation>
    </message>
    <message>
        <source>pogophysio.com.au "Proximal hamstring tendinopathy exercise protocol" (reports Goom 2016: daily test, 0–3 / 4–10 cut)</source>
        <extracomment>pathways</extracomment>
        <translation>pogophysio.com.au "Proximal hamstring tendinopathy exercise protocol" (reports Goom 2016: daily test, 0–3 / 4–10 cut)</translation>
    </message>
    <message>
        <source>proximal hamstring origin and ischial tuberosity</source>
        <extracomment>pathways</extracomment>
        <translation>proximaler Hamstring-Ursprung und Tuber ischiadicum</translation>
    </message>
    <message>
        <source>running-physio.com/pht-return-to-running (Goom)</source>
        <extracomment>pathways</extracomment>
        <translation>running-physio.com/pht-return-to-running (Goom)</translation>
    </message>
    <message>
        <source>sessions a week</source>
        <extracomment>pathways</extracomment>
        <translation>Einheiten pro Woche</translation>
    </message>
    <message>
        <source>snoozes</source>
        <extracomment>pathways</extracomment>
        <translation>Zurückstellungen</translation>
    </message>
    <message>
        <source>volantept.com "When to get imaging" (cites Warden, Davis, Fredericson 2014)</source>
        <extracomment>pathways</extracomment>
        <translation>volantept.com "When to get imaging" (cites Warden, Davis, Fredericson 2014)</translation>
    </message>
</context>
</TS>
