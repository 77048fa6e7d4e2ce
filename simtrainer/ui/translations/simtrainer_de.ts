<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>simtrainer</name>
    <message>
        <location filename="../../app.py"/>
        <source>What happened is written in {file}; please send it to whoever keeps simtrainer for you.</source>
        <translation>Was geschehen ist, steht in {file}; bitte senden Sie die Datei an die Stelle, die simtrainer für Sie betreut.</translation>
    </message>
    <message>
        <location filename="../../app.py"/>
        <source>Please tell whoever keeps simtrainer for you.</source>
        <translation>Bitte sagen Sie es der Stelle, die simtrainer für Sie betreut.</translation>
    </message>
    <message>
        <location filename="../../app.py"/>
        <source>Something went wrong that we didn't foresee.</source>
        <translation>Etwas ist schiefgegangen, das wir nicht vorhergesehen haben.</translation>
    </message>
    <message>
        <location filename="../../app.py"/>
        <source>Your practice is kept. {where}</source>
        <translation>Ihr Üben ist aufgehoben. {where}</translation>
    </message>
    <message>
        <location filename="../../authoring/compare.py"/>
        <source>The variable {name}</source>
        <translation>Die Variable {name}</translation>
    </message>
    <message>
        <location filename="../../authoring/compare.py"/>
        <source>The persona {name}</source>
        <translation>Die Person {name}</translation>
    </message>
    <message>
        <location filename="../../authoring/compare.py"/>
        <source>The channel {name}</source>
        <translation>Der Kanal {name}</translation>
    </message>
    <message>
        <location filename="../../authoring/compare.py"/>
        <source>The fact {name}</source>
        <translation>Die Tatsache {name}</translation>
    </message>
    <message>
        <location filename="../../authoring/compare.py"/>
        <source>The inject {name}</source>
        <translation>Die Einspielung {name}</translation>
    </message>
    <message>
        <location filename="../../authoring/compare.py"/>
        <source>The calm chatter</source>
        <translation>Das ruhige Geplauder</translation>
    </message>
    <message>
        <location filename="../../authoring/compare.py"/>
        <source>The uneasy chatter</source>
        <translation>Das unruhige Geplauder</translation>
    </message>
    <message>
        <location filename="../../authoring/compare.py"/>
        <source>The angry chatter</source>
        <translation>Das zornige Geplauder</translation>
    </message>
    <message>
        <location filename="../../authoring/compare.py"/>
        <source>The beat {name}</source>
        <translation>Die Szene {name}</translation>
    </message>
    <message>
        <location filename="../../authoring/compare.py"/>
        <source>is now called {name}</source>
        <translation>heißt jetzt {name}</translation>
    </message>
    <message>
        <location filename="../../authoring/compare.py"/>
        <source>is new</source>
        <translation>ist neu</translation>
    </message>
    <message>
        <location filename="../../authoring/compare.py"/>
        <source>is gone</source>
        <translation>entfällt</translation>
    </message>
    <message>
        <location filename="../../authoring/compare.py"/>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
    <message>
        <location filename="../../authoring/compare.py"/>
        <source>The scenario</source>
        <translation>Das Szenario</translation>
    </message>
    <message>
        <location filename="../../authoring/compare.py"/>
        <source>{n} new lines, {gone} gone</source>
        <translation>{n} neue Zeilen, {gone} entfallen</translation>
    </message>
    <message>
        <location filename="../../authoring/compare.py"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <location filename="../../authoring/compare.py"/>
        <source>goes on by itself to {ways}</source>
        <translation>geht von selbst weiter zu {ways}</translation>
    </message>
    <message>
        <location filename="../../authoring/compare.py"/>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <location filename="../../authoring/compare.py"/>
        <source>has the id {name} now (it was {before})</source>
        <translation>hat jetzt die Id {name} (vorher {before})</translation>
    </message>
    <message>
        <location filename="../../authoring/compare.py"/>
        <source>the options stand in another order</source>
        <translation>die Optionen stehen in anderer Reihenfolge</translation>
    </message>
    <message>
        <location filename="../../authoring/compare.py"/>
        <source>is possible now</source>
        <translation>ist jetzt möglich</translation>
    </message>
    <message>
        <location filename="../../authoring/compare.py"/>
        <source>is no longer possible</source>
        <translation>ist nicht mehr möglich</translation>
    </message>
    <message>
        <location filename="../../authoring/compare.py"/>
        <source>falls after {n} minutes instead of {before}</source>
        <translation>fällt nach {n} Minuten statt nach {before}</translation>
    </message>
    <message>
        <location filename="../../authoring/compare.py"/>
        <source>asking {name}</source>
        <translation>{name} fragen</translation>
    </message>
    <message>
        <location filename="../../authoring/compare.py"/>
        <source>when {this}</source>
        <translation>sobald {this}</translation>
    </message>
    <message>
        <location filename="../../authoring/compare.py"/>
        <source>at {time}</source>
        <translation>um {time}</translation>
    </message>
    <message>
        <location filename="../../authoring/compare.py"/>
        <source>after {n} minutes</source>
        <translation>nach {n} Minuten</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>the wait before it</source>
        <translation>die Wartezeit davor</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>the alt text</source>
        <translation>die Bildbeschreibung</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>the analogy</source>
        <translation>der Vergleich</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>what is asked about</source>
        <translation>wonach gefragt wird</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>its time</source>
        <translation>die Uhrzeit</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>the audiences</source>
        <translation>die Zielgruppen</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>its belt</source>
        <translation>der Gürtel</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>who it is by</source>
        <translation>von wem es ist</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>the channel</source>
        <translation>der Kanal</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>the house clauses</source>
        <translation>die Hausregeln</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>what it closes</source>
        <translation>was es schließt</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>the question how sure one is</source>
        <translation>die Frage, wie sicher man ist</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>its content notes</source>
        <translation>die Inhaltshinweise</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>being contested</source>
        <translation>dass es umstritten ist</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>the type of crisis</source>
        <translation>die Art der Krise</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>what is done</source>
        <translation>was getan wird</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>the reason shown when it is off</source>
        <translation>der Grund, der dasteht, wenn es aus ist</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>the ending</source>
        <translation>das Ende</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>the raters' agreement</source>
        <translation>die Einigkeit der Bewertenden</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>the critical lines it crosses</source>
        <translation>die roten Linien, die es überschreitet</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>the post in focus</source>
        <translation>der Post im Mittelpunkt</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>the followers</source>
        <translation>die Follower</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>the handle</source>
        <translation>der Handle</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>being about harm</source>
        <translation>dass es um Schaden geht</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>the promises it keeps</source>
        <translation>die Zusagen, die es hält</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>the kind</source>
        <translation>die Art</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>the label</source>
        <translation>die Beschriftung</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>the likes</source>
        <translation>die Likes</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>the limit</source>
        <translation>die Grenze</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>the marks</source>
        <translation>die Marken</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>the highest value</source>
        <translation>der höchste Wert</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>the meter</source>
        <translation>die Anzeige</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>the lowest value</source>
        <translation>der niedrigste Wert</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>the minutes</source>
        <translation>die Minuten</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>the mirrors</source>
        <translation>die Spiegelungen</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>the moves</source>
        <translation>die Schritte</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>what may not be said</source>
        <translation>was nicht gesagt werden darf</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>the name</source>
        <translation>der Name</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>being a reasoned silence</source>
        <translation>dass es ein begründetes Schweigen ist</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>the earliest time</source>
        <translation>die früheste Uhrzeit</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>the notes for the trainer</source>
        <translation>die Notizen für die Trainingsleitung</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>what it opens</source>
        <translation>was es öffnet</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>the organisation</source>
        <translation>die Organisation</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>the outcomes</source>
        <translation>die Ergebnisse</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>the phase</source>
        <translation>die Phase</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>the picture</source>
        <translation>das Bild</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>the trainer's prompts</source>
        <translation>die Fragen für die Trainingsleitung</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>the lines it makes good</source>
        <translation>die Linien, die es gutmacht</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>the replies</source>
        <translation>die Antworten</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>what it answers</source>
        <translation>worauf es antwortet</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>the role</source>
        <translation>die Rolle</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>the rule packs</source>
        <translation>die Regelpakete</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>the answer</source>
        <translation>die Antwort</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>the shares</source>
        <translation>wie oft geteilt wurde</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>the stakes</source>
        <translation>das Gewicht</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>the start</source>
        <translation>der Anfang</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>the start of the clock</source>
        <translation>der Beginn der Uhr</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>the summary</source>
        <translation>die Zusammenfassung</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>what it acts on</source>
        <translation>worauf es wirkt</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>the text</source>
        <translation>der Text</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>the title</source>
        <translation>der Titel</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>the way on</source>
        <translation>der Weg weiter</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>the tone</source>
        <translation>der Ton</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>the traps</source>
        <translation>die Fallen</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>the triage</source>
        <translation>die Triage</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>the type</source>
        <translation>der Typ</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>the case types</source>
        <translation>die Fallarten</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>the values</source>
        <translation>die Werte</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>what they want</source>
        <translation>was sie wollen</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>the watch words</source>
        <translation>die Suchwörter</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>the condition</source>
        <translation>die Bedingung</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>the sentence for the debrief</source>
        <translation>der Satz für die Nachbesprechung</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>the reply window</source>
        <translation>die Antwortfrist</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>the time to keep it</source>
        <translation>die Zeit, sie zu halten</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>writing one's own reply</source>
        <translation>selbst eine Antwort zu schreiben</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>who they are</source>
        <translation>wer sie sind</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>when it is known</source>
        <translation>wann es bekannt ist</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>post “{name}” is new{text}</source>
        <translation>Post „{name}“ ist neu{text}</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>post “{name}” is gone{text}</source>
        <translation>Post „{name}“ entfällt{text}</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>post “{name}”: {what}</source>
        <translation>Post „{name}“: {what}</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>the posts come in another order</source>
        <translation>die Posts kommen in anderer Reihenfolge</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>promise “{name}” is new{text}</source>
        <translation>Zusage „{name}“ ist neu{text}</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>promise “{name}” is gone{text}</source>
        <translation>Zusage „{name}“ entfällt{text}</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>promise “{name}”: {what}</source>
        <translation>Zusage „{name}“: {what}</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>the promises come in another order</source>
        <translation>die Zusagen kommen in anderer Reihenfolge</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>takes {now} instead of {before}</source>
        <translation>dauert {now} statt {before}</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>leads to {now} instead of {before}</source>
        <translation>führt zu {now} statt zu {before}</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>the way on is {now}</source>
        <translation>der Weg weiter ist {now}</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>{name} changed: {how}</source>
        <translation>{name} geändert: {how}</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>now with {name}</source>
        <translation>jetzt mit: {name}</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>{name}: now {value}</source>
        <translation>{name}: jetzt {value}</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>now without {name}</source>
        <translation>jetzt ohne: {name}</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>{name} is gone (it was {before})</source>
        <translation>{name}: entfällt (vorher {before})</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>falls due at {time}</source>
        <translation>wird um {time} fällig</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>falls due at another time</source>
        <translation>wird zu einer anderen Zeit fällig</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>now sets {name} to {value}</source>
        <translation>setzt jetzt {name} auf {value}</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>no longer sets {name} (it was {before})</source>
        <translation>setzt {name} nicht mehr (vorher {before})</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>moves {name} by {now} instead of {before}</source>
        <translation>verändert {name} um {now} statt um {before}</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>sets {name} to {now} instead of {before}</source>
        <translation>setzt {name} auf {now} statt auf {before}</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>is now rated on {code}: {value}</source>
        <translation>wird jetzt nach {code} bewertet: {value}</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>is no longer rated on {code} (it was {before})</source>
        <translation>wird nicht mehr nach {code} bewertet (vorher {before})</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>{code} is {now} instead of {before}</source>
        <translation>{code} ist {now} statt {before}</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>the note on {code} changed: {how}</source>
        <translation>die Notiz zu {code} geändert: {how}</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>now with {new} and without {gone}</source>
        <translation>jetzt mit {new} und ohne {gone}</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>now with {new}</source>
        <translation>jetzt mit {new}</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>now without {gone}</source>
        <translation>jetzt ohne {gone}</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>in another order ({order})</source>
        <translation>in anderer Reihenfolge ({order})</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>{before} → {now} words</source>
        <translation>{before} → {now} Wörter</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>its line breaks</source>
        <translation>die Zeilenumbrüche</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>{n} minutes</source>
        <translation>{n} Minuten</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_fields.py"/>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_scores.py"/>
        <source>policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_scores.py"/>
        <source>authenticity</source>
        <translation>Echtheit</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_scores.py"/>
        <source>no longer counts on {scale} ({before})</source>
        <translation>zählt nicht mehr für {scale} ({before})</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_scores.py"/>
        <source>now gives {n} {scale}</source>
        <translation>bringt jetzt {n} {scale}</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_scores.py"/>
        <source>now costs {n} {scale}</source>
        <translation>kostet jetzt {n} {scale}</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_scores.py"/>
        <source>is now worth nothing on {scale}</source>
        <translation>ist jetzt bei {scale} nichts wert</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_scores.py"/>
        <source>it was worth nothing</source>
        <translation>vorher war es nichts wert</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_scores.py"/>
        <source>it gave {n}</source>
        <translation>vorher brachte es {n}</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_scores.py"/>
        <source>it cost {n}</source>
        <translation>vorher kostete es {n}</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_scores.py"/>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_scores.py"/>
        <source>Authenticity</source>
        <translation>Echtheit</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_scores.py"/>
        <source>{scale} can now end at {now} (it was {before})</source>
        <translation>{scale} kann jetzt bei {now} enden (vorher {before})</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_scores.py"/>
        <source>The best line now scores {now} and ends in {ending} (it was {before}, {former})</source>
        <translation>Die beste Linie bringt jetzt {now} und endet in {ending} (vorher {before}, {former})</translation>
    </message>
    <message>
        <location filename="../../authoring/compare_scores.py"/>
        <source>The worst line now scores {now} and ends in {ending} (it was {before}, {former})</source>
        <translation>Die schlechteste Linie bringt jetzt {now} und endet in {ending} (vorher {before}, {former})</translation>
    </message>
    <message>
        <location filename="../../authoring/document.py"/>
        <source>This text has no file yet.</source>
        <translation>Dieser Text hat noch keine Datei.</translation>
    </message>
    <message>
        <location filename="../../authoring/document.py"/>
        <source>Say where it shall be kept.</source>
        <translation>Sagen Sie, wo er aufgehoben werden soll.</translation>
    </message>
    <message>
        <location filename="../../authoring/edits/copies.py"/>
        <source>A key can't stand twice in one table.</source>
        <translation>Ein Schlüssel kann nicht zweimal in einer Tabelle stehen.</translation>
    </message>
    <message>
        <location filename="../../authoring/edits/copies.py"/>
        <source>Copy what holds it.</source>
        <translation>Kopieren Sie, was ihn enthält.</translation>
    </message>
    <message>
        <location filename="../../authoring/edits/copies.py"/>
        <source>Copy {step}</source>
        <translation>{step} kopieren</translation>
    </message>
    <message>
        <location filename="../../authoring/edits/layout.py"/>
        <source>The text can't be understood{where}.</source>
        <translation>Der Text kann nicht verstanden werden{where}.</translation>
    </message>
    <message>
        <location filename="../../authoring/edits/layout.py"/>
        <source>Mend it in the source first, or undo.</source>
        <translation>Beheben Sie es erst im Quelltext, oder machen Sie es rückgängig.</translation>
    </message>
    <message>
        <location filename="../../authoring/edits/layout.py"/>
        <source>There is nothing at “{path}” any more.</source>
        <translation>Bei „{path}“ ist nichts mehr.</translation>
    </message>
    <message>
        <location filename="../../authoring/edits/layout.py"/>
        <source>The text has changed. Look where it is now.</source>
        <translation>Der Text hat sich geändert. Sehen Sie nach, wo es jetzt ist.</translation>
    </message>
    <message>
        <location filename="../../authoring/edits/layout.py"/>
        <source>This list is laid out in a way that can't be followed.</source>
        <translation>Diese Liste ist auf eine Weise gesetzt, der sich nicht folgen lässt.</translation>
    </message>
    <message>
        <location filename="../../authoring/edits/layout.py"/>
        <source>Change it in the source.</source>
        <translation>Ändern Sie es im Quelltext.</translation>
    </message>
    <message>
        <location filename="../../authoring/edits/names.py"/>
        <source>“{name}” can't be the name of a variable.</source>
        <translation>„{name}“ kann nicht der Name einer Variablen sein.</translation>
    </message>
    <message>
        <location filename="../../authoring/edits/names.py"/>
        <source>Use small letters, digits and underscores, a letter first, and no word of the expressions.</source>
        <translation>Verwenden Sie Kleinbuchstaben, Ziffern und Unterstriche, zuerst einen Buchstaben, und kein Wort der Ausdrücke.</translation>
    </message>
    <message>
        <location filename="../../authoring/edits/names.py"/>
        <source>“{name}” can't be an id.</source>
        <translation>„{name}“ kann keine Kennung sein.</translation>
    </message>
    <message>
        <location filename="../../authoring/edits/names.py"/>
        <source>Use small letters, digits and hyphens: first-reply.</source>
        <translation>Verwenden Sie Kleinbuchstaben, Ziffern und Bindestriche: first-reply.</translation>
    </message>
    <message>
        <location filename="../../authoring/edits/names.py"/>
        <source>Use letters, digits and hyphens.</source>
        <translation>Verwenden Sie Buchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <location filename="../../authoring/edits/names.py"/>
        <source>“{name}” is {word}.</source>
        <translation>„{name}“ ist {word}.</translation>
    </message>
    <message>
        <location filename="../../authoring/edits/names.py"/>
        <source>Choose another one.</source>
        <translation>Wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <location filename="../../authoring/edits/nodes.py"/>
        <source>New beat {id}</source>
        <translation>Neue Szene {id}</translation>
    </message>
    <message>
        <location filename="../../authoring/edits/nodes.py"/>
        <source>Delete {id}</source>
        <translation>{id} löschen</translation>
    </message>
    <message>
        <location filename="../../authoring/edits/nodes.py"/>
        <source>Nothing comes after an ending.</source>
        <translation>Nach einem Ausgang kommt nichts.</translation>
    </message>
    <message>
        <location filename="../../authoring/edits/nodes.py"/>
        <source>Put in a decision or an event.</source>
        <translation>Setzen Sie eine Entscheidung oder ein Ereignis ein.</translation>
    </message>
    <message>
        <location filename="../../authoring/edits/nodes.py"/>
        <source>Nothing follows this option but the next beat.</source>
        <translation>Auf diese Option folgt nur die nächste Szene.</translation>
    </message>
    <message>
        <location filename="../../authoring/edits/nodes.py"/>
        <source>Give it posts first, or put a beat in between.</source>
        <translation>Geben Sie ihr erst Posts, oder setzen Sie eine Szene dazwischen.</translation>
    </message>
    <message>
        <location filename="../../authoring/edits/nodes.py"/>
        <source>Make a beat of it: {id}</source>
        <translation>Eine Szene daraus machen: {id}</translation>
    </message>
    <message>
        <location filename="../../authoring/edits/rename.py"/>
        <source>Rename {old} to {new}</source>
        <translation>{old} in {new} umbenennen</translation>
    </message>
    <message>
        <location filename="../../authoring/edits/rename.py"/>
        <source>There is no “{old}” here.</source>
        <translation>Hier gibt es kein „{old}“.</translation>
    </message>
    <message>
        <location filename="../../authoring/edits/render.py"/>
        <source>This is nested too deeply.</source>
        <translation>Das ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <location filename="../../authoring/edits/render.py"/>
        <source>Flatten it.</source>
        <translation>Machen Sie es flacher.</translation>
    </message>
    <message>
        <location filename="../../authoring/edits/scalars.py"/>
        <source>This text has a character that no file can hold.</source>
        <translation>In diesem Text steht ein Zeichen, das keine Datei aufnehmen kann.</translation>
    </message>
    <message>
        <location filename="../../authoring/edits/scalars.py"/>
        <source>Delete it, or type it again.</source>
        <translation>Löschen Sie es, oder tippen Sie es neu.</translation>
    </message>
    <message>
        <location filename="../../authoring/edits/scalars.py"/>
        <source>{found} isn't a number that a file can hold.</source>
        <translation>{found} ist keine Zahl, die eine Datei aufnehmen kann.</translation>
    </message>
    <message>
        <location filename="../../authoring/edits/scalars.py"/>
        <source>Write a smaller one.</source>
        <translation>Schreiben Sie eine kleinere.</translation>
    </message>
    <message>
        <location filename="../../authoring/edits/values.py"/>
        <source>Change {what}</source>
        <translation>{what} ändern</translation>
    </message>
    <message>
        <location filename="../../authoring/edits/values.py"/>
        <source>Remove {what}</source>
        <translation>{what} entfernen</translation>
    </message>
    <message>
        <location filename="../../authoring/edits/values.py"/>
        <source>Put it in quotes</source>
        <translation>In Anführungszeichen setzen</translation>
    </message>
    <message>
        <location filename="../../authoring/edits/values.py"/>
        <source>There is nothing here to put in quotes.</source>
        <translation>Hier gibt es nichts in Anführungszeichen zu setzen.</translation>
    </message>
    <message>
        <location filename="../../authoring/edits/values.py"/>
        <source>Write the text in the source, in quotes.</source>
        <translation>Schreiben Sie den Text im Quelltext, in Anführungszeichen.</translation>
    </message>
    <message>
        <location filename="../../authoring/edits/values.py"/>
        <source>It isn't plain where the text begins.</source>
        <translation>Es ist nicht klar, wo der Text beginnt.</translation>
    </message>
    <message>
        <location filename="../../authoring/edits/values.py"/>
        <source>Put quotes around it in the source.</source>
        <translation>Setzen Sie ihn im Quelltext in Anführungszeichen.</translation>
    </message>
    <message>
        <location filename="../../authoring/edits/values.py"/>
        <source>A file as a whole isn't one value.</source>
        <translation>Eine Datei als Ganzes ist kein einzelner Wert.</translation>
    </message>
    <message>
        <location filename="../../authoring/edits/values.py"/>
        <source>Change what is in it.</source>
        <translation>Ändern Sie, was darin steht.</translation>
    </message>
    <message>
        <location filename="../../authoring/edits/values.py"/>
        <source>There is no item “{name}” in this list.</source>
        <translation>In dieser Liste gibt es keinen Eintrag „{name}“.</translation>
    </message>
    <message>
        <location filename="../../authoring/edits/values.py"/>
        <source>Here stands a single value, with nothing under it.</source>
        <translation>Hier steht ein einzelner Wert, mit nichts darunter.</translation>
    </message>
    <message>
        <location filename="../../authoring/edits/values.py"/>
        <source>Remove it first.</source>
        <translation>Entfernen Sie ihn erst.</translation>
    </message>
    <message>
        <location filename="../../authoring/edits/values.py"/>
        <source>Two items of this list have one id.</source>
        <translation>Zwei Einträge dieser Liste haben dieselbe Kennung.</translation>
    </message>
    <message>
        <location filename="../../authoring/edits/values.py"/>
        <source>Give each its own.</source>
        <translation>Geben Sie jeder ihre eigene.</translation>
    </message>
    <message>
        <location filename="../../authoring/edits/ways.py"/>
        <source>There is no beat “{target}”.</source>
        <translation>Es gibt keine Szene „{target}“.</translation>
    </message>
    <message>
        <location filename="../../authoring/edits/ways.py"/>
        <source>Make it first.</source>
        <translation>Legen Sie sie erst an.</translation>
    </message>
    <message>
        <location filename="../../authoring/edits/ways.py"/>
        <source>Lead to {target}</source>
        <translation>Zu {target} führen</translation>
    </message>
    <message>
        <location filename="../../authoring/edits/ways.py"/>
        <source>Remove its ending first.</source>
        <translation>Entfernen Sie erst ihren Ausgang.</translation>
    </message>
    <message>
        <location filename="../../authoring/edits/ways.py"/>
        <source>“{node}” has no choices: it has “{other}”.</source>
        <translation>„{node}“ hat keine choices: Es hat „{other}“.</translation>
    </message>
    <message>
        <location filename="../../authoring/edits/ways.py"/>
        <source>Remove its “{other}” first.</source>
        <translation>Entfernen Sie erst „{other}“.</translation>
    </message>
    <message>
        <location filename="../../authoring/edits/ways.py"/>
        <source>New option {name}</source>
        <translation>Neue Option {name}</translation>
    </message>
    <message>
        <location filename="../../authoring/edits/ways.py"/>
        <source>Move {what}</source>
        <translation>{what} verschieben</translation>
    </message>
    <message>
        <location filename="../../authoring/edits/ways.py"/>
        <source>The first key behind a dash can't change places.</source>
        <translation>Der erste Schlüssel hinter einem Strich kann den Platz nicht wechseln.</translation>
    </message>
    <message>
        <location filename="../../authoring/edits/ways.py"/>
        <source>This leads nowhere.</source>
        <translation>Das führt nirgends hin.</translation>
    </message>
    <message>
        <location filename="../../authoring/edits/ways.py"/>
        <source>Say first where it leads.</source>
        <translation>Sagen Sie erst, wohin es führt.</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/svg.py"/>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/svg.py"/>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/svg.py"/>
        <source>Check</source>
        <translation>Prüfpunkt</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/svg.py"/>
        <source>Good ending</source>
        <translation>Guter Ausgang</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/svg.py"/>
        <source>Mixed ending</source>
        <translation>Gemischter Ausgang</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/svg.py"/>
        <source>Bad ending</source>
        <translation>Schlechter Ausgang</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/svg.py"/>
        <source>An empty story</source>
        <translation>Eine leere Geschichte</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/svg.py"/>
        <source>{n} beats in {threads} threads; arrows lead from each option to what follows.</source>
        <translation>{n} Szenen in {threads} Strängen; Pfeile führen von jeder Option zu dem, was folgt.</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/svg.py"/>
        <source>{n} beats in one thread; arrows lead from each option to what follows.</source>
        <translation>{n} Szenen in einem Strang; Pfeile führen von jeder Option zu dem, was folgt.</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/svg.py"/>
        <source>Story map</source>
        <translation>Karte der Geschichte</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/svg.py"/>
        <source>{n} choices</source>
        <translation>{n} Optionen</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/svg.py"/>
        <source>1 choice</source>
        <translation>1 Option</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/svg.py"/>
        <source>{n} ways</source>
        <translation>{n} Wege</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/svg.py"/>
        <source>1 way</source>
        <translation>1 Weg</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/svg.py"/>
        <source>after {n} min</source>
        <translation>nach {n} Min.</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/svg.py"/>
        <source>Unfinished</source>
        <translation>Unfertig</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/svg.py"/>
        <source>{option} opens this</source>
        <translation>{option} öffnet dies</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/svg.py"/>
        <source>when {condition}</source>
        <translation>wenn {condition}</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/svg.py"/>
        <source>goes on by itself</source>
        <translation>geht von selbst weiter</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop.py"/>
        <source>The story</source>
        <translation>Die Geschichte</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop.py"/>
        <source>A card for each beat: cut the pages apart, or lay a hand over what hasn't come yet.</source>
        <translation>Eine Karte für jede Szene: Schneiden Sie die Seiten auseinander, oder legen Sie die Hand auf das, was noch kommt.</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop.py"/>
        <source>made with simtrainer</source>
        <translation>mit simtrainer gemacht</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop.py"/>
        <source>{title}: a story for a table</source>
        <translation>{title}: eine Geschichte für den Tisch</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_handouts.py"/>
        <source>This story touches on: {what}.</source>
        <translation>In dieser Geschichte kommt vor: {what}.</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_handouts.py"/>
        <source>You are {name}, {title} at {house}.</source>
        <translation>Sie sind {name}, {title} bei {house}.</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_handouts.py"/>
        <source>It is {time}.</source>
        <translation>Es ist der {time}.</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_handouts.py"/>
        <source>{house} · a story for a table · about {n} minutes</source>
        <translation>{house} · eine Geschichte für den Tisch · etwa {n} Minuten</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_handouts.py"/>
        <source>One of you leads and keeps the trainer's pages and the key; all others see the story's pages only.</source>
        <translation>Eine Person leitet und behält die Seiten für die Leitung und den Schlüssel; alle anderen sehen nur die Seiten der Geschichte.</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_handouts.py"/>
        <source>The leader lays down one beat at a time, in the order in which the story takes them. Read it aloud.</source>
        <translation>Die Leitung legt eine Szene nach der anderen hin, in der Reihenfolge, die die Geschichte nimmt. Lesen Sie sie vor.</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_handouts.py"/>
        <source>Talk it over, then decide for one option. Saying nothing is an option too.</source>
        <translation>Sprechen Sie darüber, dann entscheiden Sie sich für eine Option. Nichts zu sagen ist auch eine.</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_handouts.py"/>
        <source>The leader reads what comes of it, moves the meters, and lays down the next beat.</source>
        <translation>Die Leitung liest vor, was daraus wird, verstellt die Anzeigen und legt die nächste Szene hin.</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_handouts.py"/>
        <source>Afterwards, and not before, look at the key together. Nobody's answer is anybody's mark.</source>
        <translation>Danach, nicht vorher, sehen Sie sich gemeinsam den Schlüssel an. Niemandes Antwort ist eine Note.</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_handouts.py"/>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_handouts.py"/>
        <source>What you can take from it</source>
        <translation>Was Sie mitnehmen können</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_handouts.py"/>
        <source>How to play it</source>
        <translation>So wird gespielt</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_handouts.py"/>
        <source>The house's rules</source>
        <translation>Die Regeln des Hauses</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_handouts.py"/>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_handouts.py"/>
        <source>What you know</source>
        <translation>Was Sie wissen</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_handouts.py"/>
        <source>Whom you can ask</source>
        <translation>Wen Sie fragen können</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_handouts.py"/>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_handouts.py"/>
        <source>Meter</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_handouts.py"/>
        <source>Begins at</source>
        <translation>Beginnt bei</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_handouts.py"/>
        <source>Goes from</source>
        <translation>Reicht von</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_handouts.py"/>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_handouts.py"/>
        <source>The leader moves them; write each new value down.</source>
        <translation>Die Leitung verstellt sie; schreiben Sie jeden neuen Wert auf.</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_handouts.py"/>
        <source>Meters</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_handouts.py"/>
        <source>not before {time}</source>
        <translation>nicht vor {time}</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_handouts.py"/>
        <source>Beat {n}</source>
        <translation>Szene {n}</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_handouts.py"/>
        <source>Nothing new can be seen.</source>
        <translation>Es ist nichts Neues zu sehen.</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_handouts.py"/>
        <source>The leader says how it goes on.</source>
        <translation>Die Leitung sagt, wie es weitergeht.</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_handouts.py"/>
        <source>You may ask first: {asked}.</source>
        <translation>Vorher fragen dürfen Sie: {asked}.</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_handouts.py"/>
        <source>If nobody answers: after {span} the story goes on by itself.</source>
        <translation>Antwortet niemand: Nach Ablauf von {span} geht die Geschichte von selbst weiter.</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_handouts.py"/>
        <source>You may write your own reply; the leader says which option is nearest.</source>
        <translation>Sie dürfen selbst eine Antwort schreiben; die Leitung sagt, welcher Option sie am nächsten ist.</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_handouts.py"/>
        <source>What you decided</source>
        <translation>Wie Sie entschieden haben</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_handouts.py"/>
        <source>A line for each beat: the option, and what you said about it.</source>
        <translation>Eine Zeile für jede Szene: die Option, und was Sie darüber gesagt haben.</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_trainer.py"/>
        <source>notice</source>
        <translation>bemerken</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_trainer.py"/>
        <source>first words</source>
        <translation>erste Worte</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_trainer.py"/>
        <source>heat</source>
        <translation>Hitze</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_trainer.py"/>
        <source>repair</source>
        <translation>wiedergutmachen</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_trainer.py"/>
        <source>closing</source>
        <translation>abschließen</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_trainer.py"/>
        <source>Besides the meters you keep, for yourself: {names}.</source>
        <translation>Neben den Anzeigen führen Sie, für sich: {names}.</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_trainer.py"/>
        <source>Begin with {start}. Story time is {time}; each option costs the minutes that it says. More than one beat can lie open at a time; take the one whose silence falls first, or let them choose.</source>
        <translation>Beginnen Sie mit {start}. In der Geschichte ist es {time}; jede Option kostet die Minuten, die dabeistehen. Es kann mehr als eine Szene offen liegen; nehmen Sie die, deren Schweigen zuerst fällt, oder lassen Sie die Runde wählen.</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_trainer.py"/>
        <source>For the leader</source>
        <translation>Für die Leitung</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_trainer.py"/>
        <source>What becomes known</source>
        <translation>Was bekannt wird</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_trainer.py"/>
        <source>When {this}: {fact}</source>
        <translation>Sobald {this}: {fact}</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_trainer.py"/>
        <source>begins at {value}</source>
        <translation>beginnt bei {value}</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_trainer.py"/>
        <source>The story ends here. Read aloud:</source>
        <translation>Hier endet die Geschichte. Zum Vorlesen:</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_trainer.py"/>
        <source>Ask aloud</source>
        <translation>In die Runde fragen</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_trainer.py"/>
        <source>only if {this}</source>
        <translation>nur wenn {this}</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_trainer.py"/>
        <source>a promise, due by {time}: {label}</source>
        <translation>eine Zusage, fällig bis {time}: {label}</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_trainer.py"/>
        <source>a promise, due within {span}: {label}</source>
        <translation>eine Zusage, fällig innerhalb von {span}: {label}</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_trainer.py"/>
        <source>keeps the promise made</source>
        <translation>hält die Zusage</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_trainer.py"/>
        <source>lay down {beats} too</source>
        <translation>dazu {beats} hinlegen</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_trainer.py"/>
        <source>take away what began with {beats}</source>
        <translation>wegnehmen, was mit {beats} begann</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_trainer.py"/>
        <source>{no_answer} for {span}</source>
        <translation>{no_answer} – {span} lang</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_trainer.py"/>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_trainer.py"/>
        <source>Asking {name}</source>
        <translation>{name} fragen</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_trainer.py"/>
        <source>if {this}</source>
        <translation>wenn {this}</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_trainer.py"/>
        <source>in any case</source>
        <translation>in jedem Fall</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_trainer.py"/>
        <source>else</source>
        <translation>sonst</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_trainer.py"/>
        <source>after {span}</source>
        <translation>nach {span}</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_trainer.py"/>
        <source>It goes on by itself; the first that is so counts:</source>
        <translation>Es geht von selbst weiter; es gilt das Erste, was zutrifft:</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_trainer.py"/>
        <source>You may bring these in; some come by themselves.</source>
        <translation>Diese dürfen Sie einbringen; manche kommen von selbst.</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_trainer.py"/>
        <source>From outside</source>
        <translation>Von außen</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_trainer.py"/>
        <source>The author's view.</source>
        <translation>Die Sicht der Autorinnen und Autoren.</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_trainer.py"/>
        <source>Rated by {n} people or more.</source>
        <translation>Von mindestens {n} Personen bewertet.</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_trainer.py"/>
        <source>For afterwards. Points go from −10 to +10 on each scale, policy and authenticity; they are never added up.</source>
        <translation>Für danach. Die Punkte reichen in jeder Wertung, Richtlinie und Echtheit, von −10 bis +10; zusammengezählt werden sie nie.</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_trainer.py"/>
        <source>The key</source>
        <translation>Der Schlüssel</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_trainer.py"/>
        <source>reasonable people differ here</source>
        <translation>hier sind vernünftige Menschen verschiedener Meinung</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_trainer.py"/>
        <source>Crosses a line that all have to keep: {lines}</source>
        <translation>Überschreitet eine Linie, die für alle gilt: {lines}</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_trainer.py"/>
        <source>For the talk afterwards.</source>
        <translation>Für das Gespräch danach.</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_trainer.py"/>
        <source>It happened for real</source>
        <translation>Das gab es wirklich</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_trainer.py"/>
        <source>Not checked: {what}</source>
        <translation>Nicht geprüft: {what}</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_trainer.py"/>
        <source>Open matter: {what}</source>
        <translation>Offen: {what}</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_trainer.py"/>
        <source>The lesson.</source>
        <translation>Was daraus zu lernen ist.</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_trainer.py"/>
        <source>Say it aloud.</source>
        <translation>Zum Reden.</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_trainer.py"/>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_words.py"/>
        <source>this thread is over</source>
        <translation>dieser Faden ist zu Ende</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_words.py"/>
        <source>beat {n}</source>
        <translation>Szene {n}</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_words.py"/>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_words.py"/>
        <source>{name} becomes {value}</source>
        <translation>{name} wird {value}</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_words.py"/>
        <source>{option} was not taken</source>
        <translation>{option} nicht gewählt wurde</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_words.py"/>
        <source>{option} was taken</source>
        <translation>{option} gewählt wurde</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_words.py"/>
        <source>how often you were at beat {n}</source>
        <translation>die Häufigkeit von Szene {n}</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_words.py"/>
        <source>you never came to beat {n}</source>
        <translation>Szene {n} nie vorkam</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_words.py"/>
        <source>you came to beat {n}</source>
        <translation>Szene {n} vorkam</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_words.py"/>
        <source>the minutes since the start</source>
        <translation>die Minuten seit dem Beginn</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_words.py"/>
        <source> is </source>
        <translation> = </translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_words.py"/>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_words.py"/>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_words.py"/>
        <source>not</source>
        <translation>nicht</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_words.py"/>
        <source>{span} later</source>
        <translation>{span} später</translation>
    </message>
    <message>
        <location filename="../../authoring/exports/tabletop_words.py"/>
        <source>Picture: {alt}</source>
        <translation>Bild: {alt}</translation>
    </message>
    <message>
        <location filename="../../authoring/fixes/names.py"/>
        <source>Write “{hint}”</source>
        <translation>„{hint}“ schreiben</translation>
    </message>
    <message>
        <location filename="../../authoring/fixes/names.py"/>
        <source>Write the decision “{name}”</source>
        <translation>Die Entscheidung „{name}“ schreiben</translation>
    </message>
    <message>
        <location filename="../../authoring/fixes/names.py"/>
        <source>Write the ending “{name}”</source>
        <translation>Den Ausgang „{name}“ schreiben</translation>
    </message>
    <message>
        <location filename="../../authoring/fixes/names.py"/>
        <source>Add {name} to the personas</source>
        <translation>{name} zu den Personen hinzufügen</translation>
    </message>
    <message>
        <location filename="../../authoring/fixes/names.py"/>
        <source>Add the channel {name}</source>
        <translation>Den Kanal {name} hinzufügen</translation>
    </message>
    <message>
        <location filename="../../authoring/fixes/names.py"/>
        <source>Declare the flag {name}</source>
        <translation>Den Schalter {name} erklären</translation>
    </message>
    <message>
        <location filename="../../authoring/fixes/names.py"/>
        <source>Declare the number {name}</source>
        <translation>Die Zahl {name} erklären</translation>
    </message>
    <message>
        <location filename="../../authoring/fixes/names.py"/>
        <source>Call it “{new}”</source>
        <translation>Es „{new}“ nennen</translation>
    </message>
    <message>
        <location filename="../../authoring/fixes/names.py"/>
        <source>Remove this claim</source>
        <translation>Diese Angabe entfernen</translation>
    </message>
    <message>
        <location filename="../../authoring/fixes/names.py"/>
        <source>Call this one “{new}”</source>
        <translation>Dieses „{new}“ nennen</translation>
    </message>
    <message>
        <location filename="../../authoring/fixes/names.py"/>
        <source>Write {{{hint}}}</source>
        <translation>{{{hint}}} schreiben</translation>
    </message>
    <message>
        <location filename="../../authoring/fixes/names.py"/>
        <source>Show the braces as they are</source>
        <translation>Die Klammern zeigen, wie sie sind</translation>
    </message>
    <message>
        <location filename="../../authoring/fixes/story.py"/>
        <source>Delete “{node}”</source>
        <translation>„{node}“ löschen</translation>
    </message>
    <message>
        <location filename="../../authoring/fixes/story.py"/>
        <source>Open “{words}”, and close this thread</source>
        <translation>„{words}“ öffnen und diesen Thread schließen</translation>
    </message>
    <message>
        <location filename="../../authoring/fixes/story.py"/>
        <source>Close the thread instead</source>
        <translation>Stattdessen den Thread schließen</translation>
    </message>
    <message>
        <location filename="../../authoring/fixes/story.py"/>
        <source>Take the last step in any case</source>
        <translation>Den letzten Schritt in jedem Fall nehmen</translation>
    </message>
    <message>
        <location filename="../../authoring/fixes/story.py"/>
        <source>Say what happens when it is left alone</source>
        <translation>Sagen, was geschieht, wenn niemand antwortet</translation>
    </message>
    <message>
        <location filename="../../authoring/fixes/story.py"/>
        <source>Rate the silence on the same criteria</source>
        <translation>Das Schweigen bei denselben Kriterien bewerten</translation>
    </message>
    <message>
        <location filename="../../authoring/fixes/story.py"/>
        <source>Promise it within {what} minutes</source>
        <translation>Es innerhalb von {what} Minuten versprechen</translation>
    </message>
    <message>
        <location filename="../../authoring/fixes/story.py"/>
        <source>Promise it by {written}</source>
        <translation>Es bis {written} versprechen</translation>
    </message>
    <message>
        <location filename="../../authoring/fixes/story.py"/>
        <source>Write do: {act}</source>
        <translation>do: {act} schreiben</translation>
    </message>
    <message>
        <location filename="../../authoring/fixes/story.py"/>
        <source>Remove this step</source>
        <translation>Diesen Schritt entfernen</translation>
    </message>
    <message>
        <location filename="../../authoring/fixes/story.py"/>
        <source>Divide by 1 at least</source>
        <translation>Durch mindestens 1 teilen</translation>
    </message>
    <message>
        <location filename="../../authoring/fixes/story.py"/>
        <source>Set it to {bound}</source>
        <translation>Auf {bound} setzen</translation>
    </message>
    <message>
        <location filename="../../authoring/fixes/story.py"/>
        <source>Compare it: &gt;= {number}</source>
        <translation>Vergleichen: &gt;= {number}</translation>
    </message>
    <message>
        <location filename="../../authoring/fixes/story.py"/>
        <source>Remove the condition</source>
        <translation>Die Bedingung entfernen</translation>
    </message>
    <message>
        <location filename="../../authoring/fixes/story.py"/>
        <source>Show it as a meter</source>
        <translation>Als Anzeige zeigen</translation>
    </message>
    <message>
        <location filename="../../authoring/fixes/story.py"/>
        <source>Remove the variable {name}</source>
        <translation>Die Variable {name} entfernen</translation>
    </message>
    <message>
        <location filename="../../authoring/fixes/story.py"/>
        <source>Rate {code} on the other options</source>
        <translation>Die anderen Optionen bei {code} bewerten</translation>
    </message>
    <message>
        <location filename="../../authoring/fixes/story.py"/>
        <source>Rate it on the same criteria</source>
        <translation>Bei denselben Kriterien bewerten</translation>
    </message>
    <message>
        <location filename="../../authoring/fixes/story.py"/>
        <source>Make room for {what}</source>
        <translation>Platz für {what} machen</translation>
    </message>
    <message>
        <location filename="../../authoring/fixes/story.py"/>
        <source>Make room for the note</source>
        <translation>Platz für die Notiz machen</translation>
    </message>
    <message>
        <location filename="../../authoring/fixes/story.py"/>
        <source>Add a choice</source>
        <translation>Eine Option hinzufügen</translation>
    </message>
    <message>
        <location filename="../../authoring/fixes/story.py"/>
        <source>Begin a description</source>
        <translation>Eine Beschreibung beginnen</translation>
    </message>
    <message>
        <location filename="../../authoring/fixes/story.py"/>
        <source>Use {meant}</source>
        <translation>{meant} verwenden</translation>
    </message>
    <message>
        <location filename="../../authoring/fixes/story.py"/>
        <source>Mean the next day</source>
        <translation>Den nächsten Tag meinen</translation>
    </message>
    <message>
        <location filename="../../authoring/fixes/story.py"/>
        <source>Let the post appear at once</source>
        <translation>Den Post sofort erscheinen lassen</translation>
    </message>
    <message>
        <location filename="../../authoring/fixes/text.py"/>
        <source>Put the whole text in quotes</source>
        <translation>Den ganzen Text in Anführungszeichen setzen</translation>
    </message>
    <message>
        <location filename="../../authoring/fixes/text.py"/>
        <source>Indent with spaces</source>
        <translation>Mit Leerzeichen einrücken</translation>
    </message>
    <message>
        <location filename="../../authoring/fixes/text.py"/>
        <source>Delete the control character</source>
        <translation>Das Steuerzeichen löschen</translation>
    </message>
    <message>
        <location filename="../../authoring/fixes/text.py"/>
        <source>Remove the dashes</source>
        <translation>Die Striche entfernen</translation>
    </message>
    <message>
        <location filename="../../authoring/fixes/text.py"/>
        <source>Remove the remark</source>
        <translation>Die Bemerkung entfernen</translation>
    </message>
    <message>
        <location filename="../../authoring/fixes/text.py"/>
        <source>Begin a reason</source>
        <translation>Einen Grund beginnen</translation>
    </message>
    <message>
        <location filename="../../authoring/fixes/text.py"/>
        <source>Add “{name}”</source>
        <translation>„{name}“ hinzufügen</translation>
    </message>
    <message>
        <location filename="../../authoring/fixes/text.py"/>
        <source>Call it “{hint}”</source>
        <translation>Es „{hint}“ nennen</translation>
    </message>
    <message>
        <location filename="../../authoring/fixes/text.py"/>
        <source>Remove “{last}”</source>
        <translation>„{last}“ entfernen</translation>
    </message>
    <message>
        <location filename="../../authoring/fixes/text.py"/>
        <source>Begin with an example</source>
        <translation>Mit einem Beispiel beginnen</translation>
    </message>
    <message>
        <location filename="../../authoring/fixes/text.py"/>
        <source>Leave the brackets out</source>
        <translation>Die Klammern weglassen</translation>
    </message>
    <message>
        <location filename="../../authoring/fixes/text.py"/>
        <source>Make it a list</source>
        <translation>Eine Liste daraus machen</translation>
    </message>
    <message>
        <location filename="../../authoring/fixes/text.py"/>
        <source>Write {group}</source>
        <translation>{group} schreiben</translation>
    </message>
    <message>
        <location filename="../../authoring/fixes/text.py"/>
        <source>Write “{meant}”</source>
        <translation>„{meant}“ schreiben</translation>
    </message>
    <message>
        <location filename="../../authoring/fixes/text.py"/>
        <source>Write “{one}”</source>
        <translation>„{one}“ schreiben</translation>
    </message>
    <message>
        <location filename="../../authoring/fixes/text.py"/>
        <source>Write {low}</source>
        <translation>{low} schreiben</translation>
    </message>
    <message>
        <location filename="../../authoring/fixes/text.py"/>
        <source>Write {high}</source>
        <translation>{high} schreiben</translation>
    </message>
    <message>
        <location filename="../../authoring/fixes/text.py"/>
        <source>Exchange min and max</source>
        <translation>min und max vertauschen</translation>
    </message>
    <message>
        <location filename="../../authoring/fixes/text.py"/>
        <source>Write simtrainer: 1</source>
        <translation>simtrainer: 1 schreiben</translation>
    </message>
    <message>
        <location filename="../../authoring/fixes/text.py"/>
        <source>Write “{written}”</source>
        <translation>„{written}“ schreiben</translation>
    </message>
    <message>
        <location filename="../../authoring/fixes/text.py"/>
        <source>Keep “{kept}” only</source>
        <translation>Nur „{kept}“ behalten</translation>
    </message>
    <message>
        <location filename="../../authoring/fixes/text.py"/>
        <source>Make it an ending</source>
        <translation>Einen Ausgang daraus machen</translation>
    </message>
    <message>
        <location filename="../../authoring/fixes/text.py"/>
        <source>Let it go on by itself</source>
        <translation>Es von selbst weitergehen lassen</translation>
    </message>
    <message>
        <location filename="../../authoring/fixes/text.py"/>
        <source>Promise it within 60 minutes</source>
        <translation>Es innerhalb von 60 Minuten versprechen</translation>
    </message>
    <message>
        <location filename="../../authoring/fixes/text.py"/>
        <source>Remove A7 from the ratings</source>
        <translation>A7 aus den Bewertungen entfernen</translation>
    </message>
    <message>
        <location filename="../../authoring/fixes/text.py"/>
        <source>Let it appear in {name}</source>
        <translation>Es in {name} erscheinen lassen</translation>
    </message>
    <message>
        <location filename="../../authoring/fixes/text.py"/>
        <source>Name all choices of this node</source>
        <translation>Alle Optionen dieser Szene nennen</translation>
    </message>
    <message>
        <location filename="../../authoring/fixes/text.py"/>
        <source>Use straight quotes</source>
        <translation>Gerade Anführungszeichen verwenden</translation>
    </message>
    <message>
        <location filename="../../authoring/fixes/text.py"/>
        <source>Write “{said}”</source>
        <translation>„{said}“ schreiben</translation>
    </message>
    <message>
        <location filename="../../authoring/fixes/text.py"/>
        <source>Remove the {wrong}</source>
        <translation>{wrong} entfernen</translation>
    </message>
    <message>
        <location filename="../../authoring/fixes/text.py"/>
        <source>Write “{word}”</source>
        <translation>„{word}“ schreiben</translation>
    </message>
    <message>
        <location filename="../../authoring/hover.py"/>
        <source>of {owner}</source>
        <translation>von {owner}</translation>
    </message>
    <message>
        <location filename="../../authoring/hover.py"/>
        <source>needed</source>
        <translation>nötig</translation>
    </message>
    <message>
        <location filename="../../authoring/hover.py"/>
        <source>Otherwise {value}.</source>
        <translation>Sonst {value}.</translation>
    </message>
    <message>
        <location filename="../../authoring/hover.py"/>
        <source>It needs {keys}.</source>
        <translation>Es braucht {keys}.</translation>
    </message>
    <message>
        <location filename="../../authoring/journal.py"/>
        <source>{name} isn't a journal that can be read.</source>
        <translation>{name} ist kein Journal, das sich lesen lässt.</translation>
    </message>
    <message>
        <location filename="../../authoring/journal.py"/>
        <source>It may be of another version.</source>
        <translation>Vielleicht ist es von einer anderen Fassung.</translation>
    </message>
    <message>
        <location filename="../../authoring/outside.py"/>
        <source>{name} is larger than {most} MB.</source>
        <translation>{name} ist größer als {most} MB.</translation>
    </message>
    <message>
        <location filename="../../authoring/outside.py"/>
        <source>A scenario is text: is this the right file?</source>
        <translation>Ein Szenario ist Text: Ist das die richtige Datei?</translation>
    </message>
    <message>
        <location filename="../../authoring/outside.py"/>
        <source>{name} can't be read: {reason}.</source>
        <translation>{name} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../authoring/outside.py"/>
        <source>Look whether it is still there.</source>
        <translation>Sehen Sie nach, ob sie noch da ist.</translation>
    </message>
    <message>
        <location filename="../../authoring/outside.py"/>
        <source>{name} isn't UTF-8 text: line {line} has the byte 0x{start:02X}.</source>
        <translation>{name} ist kein UTF-8-Text: In Zeile {line} steht das Byte 0x{start:02X}.</translation>
    </message>
    <message>
        <location filename="../../authoring/outside.py"/>
        <source>Save it as UTF-8 in the program that made it. It stays as it is.</source>
        <translation>Speichern Sie sie in dem Programm, mit dem sie gemacht wurde, als UTF-8. Sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../../authoring/outside.py"/>
        <source>Line {line} has a character that no file can hold ({sign}).</source>
        <translation>In Zeile {line} steht ein Zeichen, das keine Datei aufnehmen kann ({sign}).</translation>
    </message>
    <message>
        <location filename="../../authoring/outside.py"/>
        <source>Delete it and save again.</source>
        <translation>Löschen Sie es, und speichern Sie noch einmal.</translation>
    </message>
    <message>
        <location filename="../../authoring/outside.py"/>
        <source>{name} was changed by another program.</source>
        <translation>{name} wurde von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <location filename="../../authoring/outside.py"/>
        <source>Look at both, and say which lines shall stand.</source>
        <translation>Sehen Sie beide an, und sagen Sie, welche Zeilen stehen sollen.</translation>
    </message>
    <message>
        <location filename="../../authoring/outside.py"/>
        <source>{name} can't be written: {reason}.</source>
        <translation>{name} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../authoring/outside.py"/>
        <source>What you wrote is still here. Try another place.</source>
        <translation>Was Sie geschrieben haben, ist noch hier. Versuchen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <location filename="../../authoring/outside.py"/>
        <source>it may only be read</source>
        <translation>sie darf nur gelesen werden</translation>
    </message>
    <message>
        <location filename="../../authoring/quick_fixes.py"/>
        <source>Silence it here, and say why</source>
        <translation>Hier zum Schweigen bringen und sagen, warum</translation>
    </message>
    <message>
        <location filename="../../authoring/rated.py"/>
        <source>The text has errors, so that ratings have no place in it.</source>
        <translation>Der Text hat Fehler, deshalb haben Bewertungen darin keinen Platz.</translation>
    </message>
    <message>
        <location filename="../../authoring/rated.py"/>
        <source>Mend them first.</source>
        <translation>Beheben Sie sie erst.</translation>
    </message>
    <message>
        <location filename="../../authoring/rated.py"/>
        <source>Note what raters said</source>
        <translation>Vermerken, was die Bewertenden sagen</translation>
    </message>
    <message>
        <location filename="../../authoring/raters.py"/>
        <source>{criterion}: too few ratings to say how far the raters agree.</source>
        <translation>{criterion}: zu wenige Bewertungen, um zu sagen, wie einig sich die Bewertenden sind.</translation>
    </message>
    <message>
        <location filename="../../authoring/raters.py"/>
        <source>{criterion}: {measures} over {n} options; they agree.</source>
        <translation>{criterion}: {measures} über {n} Optionen; sie sind sich einig.</translation>
    </message>
    <message>
        <location filename="../../authoring/raters.py"/>
        <source>{criterion}: {measures} over {n} options; below {alpha} and {icc}: talk about it, rate again.</source>
        <translation>{criterion}: {measures} über {n} Optionen; unter {alpha} und {icc}: darüber sprechen, neu bewerten.</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/archive.py"/>
        <source>Ask whoever sent it to pack the scenario again; nothing was opened.</source>
        <translation>Bitten Sie, wer es geschickt hat, das Szenario noch einmal zu packen; geöffnet wurde nichts.</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/archive.py"/>
        <source>This file is damaged, or no pack: its list of files can't be read ({error}).</source>
        <translation>Diese Datei ist beschädigt oder kein Paket: Ihre Dateiliste kann nicht gelesen werden ({error}).</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/archive.py"/>
        <source>“{shown}” holds more than the pack says.</source>
        <translation>„{shown}“ enthält mehr, als das Paket angibt.</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/archive.py"/>
        <source>“{shown}” is damaged ({error}).</source>
        <translation>„{shown}“ ist beschädigt ({error}).</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/archive.py"/>
        <source>“{shown}” is cut short.</source>
        <translation>„{shown}“ ist abgeschnitten.</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/archive.py"/>
        <source>This file is too big for a pack: {size} MB of at most {most}.</source>
        <translation>Diese Datei ist zu groß für ein Paket: {size} MB von höchstens {most}.</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/archive.py"/>
        <source>This file isn't a simtrainer pack.</source>
        <translation>Diese Datei ist kein simtrainer-Paket.</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/archive.py"/>
        <source>A pack ends in {ending}; make one with “simtrainer pack”.</source>
        <translation>Ein Paket endet auf {ending}; „simtrainer pack“ macht eines.</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/archive.py"/>
        <source>This file is cut short, or something was added behind its end.</source>
        <translation>Diese Datei ist abgeschnitten, oder hinter ihrem Ende wurde etwas angefügt.</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/archive.py"/>
        <source>This file isn't packed in one plain part.</source>
        <translation>Diese Datei ist nicht in einem einfachen Stück gepackt.</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/archive.py"/>
        <source>There are too many files in it: {count} of at most {most}.</source>
        <translation>Zu viele Dateien sind darin: {count} von höchstens {most}.</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/archive.py"/>
        <source>This file is damaged: its list of files isn't where it should be.</source>
        <translation>Diese Datei ist beschädigt: Ihre Dateiliste ist nicht, wo sie sein soll.</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/archive.py"/>
        <source>“{shown}” isn't a name that every system can use.</source>
        <translation>„{shown}“ ist kein Name, mit dem jedes System umgehen kann.</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/archive.py"/>
        <source>A file's name in it isn't written in UTF-8.</source>
        <translation>Ein Dateiname darin ist nicht in UTF-8 geschrieben.</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/archive.py"/>
        <source>“{shown}” {wrong}.</source>
        <translation>„{shown}“ {wrong}.</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/archive.py"/>
        <source>“{shown}” is in it twice.</source>
        <translation>„{shown}“ ist zweimal darin.</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/archive.py"/>
        <source>“{shown}” is encrypted.</source>
        <translation>„{shown}“ ist verschlüsselt.</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/archive.py"/>
        <source>A pack has no password: ask for one without.</source>
        <translation>Ein Paket hat kein Passwort: Bitten Sie um eines ohne.</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/archive.py"/>
        <source>“{shown}” is packed in a way that isn't read here.</source>
        <translation>„{shown}“ ist auf eine Weise gepackt, die hier nicht gelesen wird.</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/archive.py"/>
        <source>“{shown}” isn't a plain file.</source>
        <translation>„{shown}“ ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/archive.py"/>
        <source>“{shown}” is too big: {what} MB.</source>
        <translation>„{shown}“ ist zu groß: {what} MB.</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/archive.py"/>
        <source>“{shown}” is packed {what:,} to one.</source>
        <translation>„{shown}“ ist {what:,} zu eins gepackt.</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/archive.py"/>
        <source>Unpacked it would be more than {what} MB.</source>
        <translation>Ausgepackt wären es mehr als {what} MB.</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/drawings.py"/>
        <source>isn't a drawing that can be read (line {lineno})</source>
        <translation>ist keine Zeichnung, die sich lesen lässt (Zeile {lineno})</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/drawings.py"/>
        <source>declares a document type, which a drawing doesn't need</source>
        <translation>erklärt einen Dokumenttyp, den eine Zeichnung nicht braucht</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/drawings.py"/>
        <source>isn't an SVG drawing</source>
        <translation>ist keine SVG-Zeichnung</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/drawings.py"/>
        <source>has “{kind}” in it, which isn't drawn here</source>
        <translation>enthält „{kind}“, was hier nicht gezeichnet wird</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/drawings.py"/>
        <source>has more in it than can be drawn</source>
        <translation>enthält mehr, als sich zeichnen lässt</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/drawings.py"/>
        <source>asks for something outside itself, or runs something</source>
        <translation>verlangt etwas von außerhalb oder führt etwas aus</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/drawings.py"/>
        <source>uses itself in itself</source>
        <translation>verwendet sich selbst in sich selbst</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/manifest.py"/>
        <source>can't be read</source>
        <translation>kann nicht gelesen werden</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/manifest.py"/>
        <source>This pack was made by a newer version of simtrainer.</source>
        <translation>Dieses Paket wurde mit einer neueren Fassung von simtrainer gemacht.</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/manifest.py"/>
        <source>Bring simtrainer up to date (this is {version}), then open it again.</source>
        <translation>Bringen Sie simtrainer auf den neuen Stand (dies ist {version}), und öffnen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/manifest.py"/>
        <source>doesn't say which format it has</source>
        <translation>sagt nicht, welches Format es hat</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/manifest.py"/>
        <source>names a scenario “{identity}”, which is no id</source>
        <translation>nennt ein Szenario „{identity}“, was keine Kennung ist</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/manifest.py"/>
        <source>has no list of files</source>
        <translation>hat keine Dateiliste</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/manifest.py"/>
        <source>doesn't list each file once, the scenario among them</source>
        <translation>führt nicht jede Datei genau einmal auf, das Szenario eingeschlossen</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/manifest.py"/>
        <source>gives a file without a size</source>
        <translation>nennt eine Datei ohne Größe</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/manifest.py"/>
        <source>gives a file without a hash</source>
        <translation>nennt eine Datei ohne Prüfsumme</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/manifest.py"/>
        <source>has no “{key}” that could be used</source>
        <translation>hat kein „{key}“, das sich verwenden lässt</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/manifest.py"/>
        <source>isn't a manifest</source>
        <translation>ist kein Inhaltsverzeichnis</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/manifest.py"/>
        <source>This pack's list of contents {what}.</source>
        <translation>Das Inhaltsverzeichnis dieses Pakets {what}.</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/names.py"/>
        <source>is longer than a name may be</source>
        <translation>ist länger, als ein Name sein darf</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/names.py"/>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/names.py"/>
        <source>names a place outside the pack</source>
        <translation>nennt einen Ort außerhalb des Pakets</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/names.py"/>
        <source>leads out of the pack</source>
        <translation>führt aus dem Paket hinaus</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/names.py"/>
        <source>lies too deep</source>
        <translation>liegt zu tief</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/names.py"/>
        <source>isn't a name that every system can use</source>
        <translation>ist kein Name, mit dem jedes System umgehen kann</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/names.py"/>
        <source>is a kind of file that no scenario needs ({what})</source>
        <translation>ist eine Art von Datei, die kein Szenario braucht ({what})</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/pack.py"/>
        <source>line {line}: {message}</source>
        <translation>Zeile {line}: {message}</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/pack.py"/>
        <source>there is nothing in it</source>
        <translation>es ist nichts darin</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/pack.py"/>
        <source>{name} can't be played as it is: {where}</source>
        <translation>{name} kann so nicht gespielt werden: {where}</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/pack.py"/>
        <source>Mend it, then pack it again.</source>
        <translation>Bessern Sie es aus, und packen Sie dann noch einmal.</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/pack.py"/>
        <source>“{name}” {wrong}.</source>
        <translation>„{name}“ {wrong}.</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/pack.py"/>
        <source>Give it a plain name, in the scenario too, then pack it again.</source>
        <translation>Geben Sie ihr einen schlichten Namen, auch im Szenario, und packen Sie dann noch einmal.</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/pack.py"/>
        <source>Draw it more plainly, then pack it again.</source>
        <translation>Zeichnen Sie es schlichter, und packen Sie dann noch einmal.</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/pack.py"/>
        <source>“{name}” is too big for a pack.</source>
        <translation>„{name}“ ist zu groß für ein Paket.</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/pack.py"/>
        <source>Make it smaller, then pack it again.</source>
        <translation>Machen Sie es kleiner, und packen Sie dann noch einmal.</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/pack.py"/>
        <source>There is too much in it for one pack.</source>
        <translation>Für ein Paket ist zu viel darin.</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/pack.py"/>
        <source>Leave out plans or pictures that aren't needed.</source>
        <translation>Lassen Sie Pläne oder Bilder weg, die nicht gebraucht werden.</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/pack.py"/>
        <source>the organisation “{organisation}”</source>
        <translation>die Organisation „{organisation}“</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/pack.py"/>
        <source>the rule pack “{name}”</source>
        <translation>das Regelpaket „{name}“</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/pack.py"/>
        <source>the picture “{name}”</source>
        <translation>das Bild „{name}“</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/unpack.py"/>
        <source>This file isn't a simtrainer pack: it has no list of contents.</source>
        <translation>Diese Datei ist kein simtrainer-Paket: Sie hat kein Inhaltsverzeichnis.</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/unpack.py"/>
        <source>Ask whoever sent it to make it with “simtrainer pack”.</source>
        <translation>Bitten Sie, wer sie geschickt hat, sie mit „simtrainer pack“ zu machen.</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/unpack.py"/>
        <source>isn't in its list of contents</source>
        <translation>steht nicht in seinem Inhaltsverzeichnis</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/unpack.py"/>
        <source>is in its list, but not in the pack</source>
        <translation>steht im Inhaltsverzeichnis, aber ist nicht im Paket</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/unpack.py"/>
        <source>“{name}” {what}.</source>
        <translation>„{name}“ {what}.</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/unpack.py"/>
        <source>“{name}” isn't what was packed.</source>
        <translation>„{name}“ ist nicht, was gepackt wurde.</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/unpack.py"/>
        <source>There are too many scenarios called “{id}” already.</source>
        <translation>Es gibt schon zu viele Szenarien namens „{id}“.</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/unpack.py"/>
        <source>Tidy up {home}.</source>
        <translation>Räumen Sie in {home} auf.</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/unpack.py"/>
        <source>The scenario in it can't be played{first}</source>
        <translation>Das Szenario darin kann nicht gespielt werden{first}</translation>
    </message>
    <message>
        <location filename="../../authoring/sharing/unpack.py"/>
        <source>The scenario in it isn't the one that it says.</source>
        <translation>Das Szenario darin ist nicht das, was das Paket angibt.</translation>
    </message>
    <message>
        <location filename="../../authoring/starts.py"/>
        <source>{file} is a folder.</source>
        <translation>{file} ist ein Ordner.</translation>
    </message>
    <message>
        <location filename="../../authoring/starts.py"/>
        <source>Name a file in it; nothing was written.</source>
        <translation>Nennen Sie eine Datei darin; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <location filename="../../authoring/starts.py"/>
        <source>{file} is there already.</source>
        <translation>{file} gibt es schon.</translation>
    </message>
    <message>
        <location filename="../../authoring/starts.py"/>
        <source>Give another name; nothing was written.</source>
        <translation>Geben Sie einen anderen Namen; geschrieben wurde nichts.</translation>
    </message>
    <message>
        <location filename="../../authoring/sums.py"/>
        <source>0 (not rated)</source>
        <translation>0 (nicht bewertet)</translation>
    </message>
    <message>
        <location filename="../../authoring/sums.py"/>
        <source>no option here is rated on this scale</source>
        <translation>keine Option ist hier auf dieser Skala bewertet</translation>
    </message>
    <message>
        <location filename="../../authoring/sums.py"/>
        <source>decided here before: only the first time counts</source>
        <translation>hier schon einmal entschieden: Nur das erste Mal zählt</translation>
    </message>
    <message>
        <location filename="../../authoring/sums.py"/>
        <source>doesn't count</source>
        <translation>zählt nicht</translation>
    </message>
    <message>
        <location filename="../../authoring/sums.py"/>
        <source>doesn't count: the options are alike (best {best}, worst {worst})</source>
        <translation>zählt nicht: Die Optionen sind gleich (beste {best}, schlechteste {worst})</translation>
    </message>
    <message>
        <location filename="../../authoring/sums.py"/>
        <source>{range} (the least range)</source>
        <translation>{range} (die kleinste Spanne)</translation>
    </message>
    <message>
        <location filename="../../authoring/sums.py"/>
        <source>{scale}: nothing scored yet</source>
        <translation>{scale}: noch nichts gewertet</translation>
    </message>
    <message>
        <location filename="../../authoring/sums.py"/>
        <source>, held at {cap} because of one critical line</source>
        <translation>, bei {cap} festgehalten wegen einer roten Linie</translation>
    </message>
    <message>
        <location filename="../../authoring/sums.py"/>
        <source>, held at {cap} because of {n} critical lines</source>
        <translation>, bei {cap} festgehalten wegen {n} roter Linien</translation>
    </message>
    <message>
        <location filename="../../authoring/sums.py"/>
        <source> ({n} made good)</source>
        <translation> ({n} wiedergutgemacht)</translation>
    </message>
    <message>
        <location filename="../../authoring/sums.py"/>
        <source>The first word: {what}</source>
        <translation>Das erste Wort: {what}</translation>
    </message>
    <message>
        <location filename="../../authoring/sums.py"/>
        <source>A promise: {what}</source>
        <translation>Ein Versprechen: {what}</translation>
    </message>
    <message>
        <location filename="../../authoring/upgrade.py"/>
        <source>{file} can't be read as YAML</source>
        <translation>{file} kann nicht als YAML gelesen werden</translation>
    </message>
    <message>
        <location filename="../../authoring/upgrade.py"/>
        <source>{file} isn't a scenario.</source>
        <translation>{file} ist kein Szenario.</translation>
    </message>
    <message>
        <location filename="../../authoring/upgrade.py"/>
        <source>Only scenarios have a format that has changed.</source>
        <translation>Nur Szenarien haben ein Format, das sich geändert hat.</translation>
    </message>
    <message>
        <location filename="../../authoring/upgrade.py"/>
        <source>“{words}” is no version of the format.</source>
        <translation>„{words}“ ist keine Fassung des Formats.</translation>
    </message>
    <message>
        <location filename="../../authoring/upgrade.py"/>
        <source>Write {version_key}: {format}.</source>
        <translation>Schreiben Sie {version_key}: {format}.</translation>
    </message>
    <message>
        <location filename="../../authoring/upgrade.py"/>
        <source>{file} is of version {data}, and this simtrainer writes version {format}.</source>
        <translation>{file} ist von Fassung {data}, und dieses simtrainer schreibt Fassung {format}.</translation>
    </message>
    <message>
        <location filename="../../authoring/upgrade.py"/>
        <source>Use a newer simtrainer.</source>
        <translation>Verwenden Sie ein neueres simtrainer.</translation>
    </message>
    <message>
        <location filename="../../authoring/upgrade.py"/>
        <source>{file}, line {line}: both “{old}” and “{new}” are there.</source>
        <translation>{file}, Zeile {line}: „{old}“ und „{new}“ stehen beide da.</translation>
    </message>
    <message>
        <location filename="../../authoring/upgrade.py"/>
        <source>Keep one of them; “{old}” is called “{new}” now.</source>
        <translation>Behalten Sie eines davon; „{old}“ heißt jetzt „{new}“.</translation>
    </message>
    <message>
        <location filename="../../authoring/ways.py"/>
        <source>As you have played</source>
        <translation>Wie Sie gespielt haben</translation>
    </message>
    <message>
        <location filename="../../authoring/ways.py"/>
        <source>As in the plan “{name}”</source>
        <translation>Wie im Plan „{name}“</translation>
    </message>
    <message>
        <location filename="../../authoring/ways.py"/>
        <source>The shortest way</source>
        <translation>Der kürzeste Weg</translation>
    </message>
    <message>
        <location filename="../../authoring/ways.py"/>
        <source>No way here was found by trying. Play there, or record a plan that comes by.</source>
        <translation>Durch Probieren wurde kein Weg hierher gefunden. Spielen Sie dorthin, oder nehmen Sie einen Plan auf, der vorbeikommt.</translation>
    </message>
    <message>
        <location filename="../../checking/batch/play.py"/>
        <source>the story stopped without an ending</source>
        <translation>die Geschichte hörte ohne Ausgang auf</translation>
    </message>
    <message>
        <location filename="../../checking/batch/play.py"/>
        <source>there was no end after {acts} steps; the last was at “{node}”</source>
        <translation>nach {acts} Schritten war kein Ende da; der letzte war bei „{node}“</translation>
    </message>
    <message>
        <location filename="../../checking/claims.py"/>
        <source>near copy</source>
        <translation>fast gleich</translation>
    </message>
    <message>
        <location filename="../../checking/claims.py"/>
        <source>strong</source>
        <translation>deutlich</translation>
    </message>
    <message>
        <location filename="../../checking/claims.py"/>
        <source>mention</source>
        <translation>Anklang</translation>
    </message>
    <message>
        <location filename="../../checking/claims.py"/>
        <source>no mention</source>
        <translation>kein Anklang</translation>
    </message>
    <message>
        <location filename="../../checking/claims.py"/>
        <source>{what}, {exact} of {of} moves</source>
        <translation>{what}, {exact} von {of} Schritten</translation>
    </message>
    <message>
        <location filename="../../checking/lines.py"/>
        <source>No line was played to its end in the time, so nothing was proved of the scores.</source>
        <translation>In der Zeit wurde keine Linie bis zum Ende gespielt, deshalb ist von den Wertungen nichts nachgewiesen.</translation>
    </message>
    <message>
        <location filename="../../checking/lines.py"/>
        <source>Policy: {policy}. Authenticity: {authenticity}.</source>
        <translation>Richtlinie: {policy}. Echtheit: {authenticity}.</translation>
    </message>
    <message>
        <location filename="../../checking/lines.py"/>
        <source>With the ending {ending}: policy {words}; authenticity {words2}.</source>
        <translation>Mit dem Ausgang {ending}: Richtlinie {words}; Echtheit {words2}.</translation>
    </message>
    <message>
        <location filename="../../checking/lines.py"/>
        <source>no line is better</source>
        <translation>keine Linie ist besser</translation>
    </message>
    <message>
        <location filename="../../checking/lines.py"/>
        <source>a better one is possible</source>
        <translation>eine bessere ist möglich</translation>
    </message>
    <message>
        <location filename="../../checking/lines.py"/>
        <source>Best line found: policy {said}, authenticity {said2}; {sure}.</source>
        <translation>Beste gefundene Linie: Richtlinie {said}, Echtheit {said2}; {sure}.</translation>
    </message>
    <message>
        <location filename="../../checking/lines.py"/>
        <source>no line is worse</source>
        <translation>keine Linie ist schlechter</translation>
    </message>
    <message>
        <location filename="../../checking/lines.py"/>
        <source>a worse one is possible</source>
        <translation>eine schlechtere ist möglich</translation>
    </message>
    <message>
        <location filename="../../checking/lines.py"/>
        <source>Worst line found: policy {said}, authenticity {said2}; {sure}.</source>
        <translation>Schlechteste gefundene Linie: Richtlinie {said}, Echtheit {said2}; {sure}.</translation>
    </message>
    <message>
        <location filename="../../checking/lines.py"/>
        <source>Whether a line reaches 95 in both was not proved.</source>
        <translation>Ob eine Linie in beidem 95 erreicht, ist nicht nachgewiesen.</translation>
    </message>
    <message>
        <location filename="../../checking/lines.py"/>
        <source>Whether a line stays at 15 or less in both was not proved.</source>
        <translation>Ob eine Linie in beidem bei 15 oder darunter bleibt, ist nicht nachgewiesen.</translation>
    </message>
    <message>
        <location filename="../../checking/lines.py"/>
        <source>One way through the story scores</source>
        <translation>Ein Weg durch die Geschichte erreicht</translation>
    </message>
    <message>
        <location filename="../../checking/lines.py"/>
        <source>At least {count} ways through the story score</source>
        <translation>Mindestens {count} Wege durch die Geschichte erreichen</translation>
    </message>
    <message>
        <location filename="../../checking/lines.py"/>
        <source>, and differ where it matters</source>
        <translation> und unterscheiden sich, wo es darauf ankommt</translation>
    </message>
    <message>
        <location filename="../../checking/lines.py"/>
        <source>{ways} {good} or more in both{apart}.</source>
        <translation>{ways} in beidem {good} oder mehr{apart}.</translation>
    </message>
    <message>
        <location filename="../../checking/lines.py"/>
        <source>The time was up before every way that scores {good} was looked for.</source>
        <translation>Die Zeit war um, bevor nach jedem Weg gesucht war, der {good} erreicht.</translation>
    </message>
    <message>
        <location filename="../../checking/prove.py"/>
        <source>Explored {states:,} situations: nothing is left open.</source>
        <translation>{states:,} Lagen durchgesehen: Nichts ist offen.</translation>
    </message>
    <message>
        <location filename="../../checking/prove.py"/>
        <source>Scores and cases were not looked at: first every run has to come to an ending.</source>
        <translation>Wertungen und Fälle wurden nicht angesehen: Erst muss jeder Durchgang zu einem Ausgang kommen.</translation>
    </message>
    <message>
        <location filename="../../checking/prove.py"/>
        <source>trap</source>
        <translation>Falle</translation>
    </message>
    <message>
        <location filename="../../checking/prove.py"/>
        <source>mirror</source>
        <translation>Spiegelung</translation>
    </message>
    <message>
        <location filename="../../checking/prove.py"/>
        <source>a way that was found</source>
        <translation>ein Weg, der gefunden wurde</translation>
    </message>
    <message>
        <location filename="../../checking/prove.py"/>
        <source>The {kind} {case} is echoed ({words}), as {by} shows.</source>
        <translation>An {case} ({kind}) klingt die Geschichte an ({words}), wie {by} zeigt.</translation>
    </message>
    <message>
        <location filename="../../checking/prove.py"/>
        <source>The time was up before a way to the {kind} {case} was found.</source>
        <translation>Die Zeit war um, bevor ein Weg zu {case} ({kind}) gefunden war.</translation>
    </message>
    <message>
        <location filename="../../checking/reachable.py"/>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <location filename="../../checking/reachable.py"/>
        <source>the time was up</source>
        <translation>die Zeit um war</translation>
    </message>
    <message>
        <location filename="../../checking/reachable.py"/>
        <source>there are too many</source>
        <translation>es zu viele wurden</translation>
    </message>
    <message>
        <location filename="../../checking/reachable.py"/>
        <source> A run can end without an ending.</source>
        <translation> Ein Durchgang kann ohne Ausgang enden.</translation>
    </message>
    <message>
        <location filename="../../checking/reachable.py"/>
        <source>Explored {states:,} situations before {limit}: what was met is certain; whether the rest can be met, and whether the story always comes to an ending, was not proved.{none}</source>
        <translation>{states:,} Lagen durchgesehen, bevor {limit}: Was angetroffen wurde, ist sicher; ob der Rest angetroffen werden kann und ob die Geschichte immer zu einem Ausgang kommt, ist nicht nachgewiesen.{none}</translation>
    </message>
    <message>
        <location filename="../../checking/trials/play.py"/>
        <source>nothing can be done at “{where}”, and nothing comes by itself</source>
        <translation>bei „{where}“ lässt sich nichts tun, und nichts kommt von selbst</translation>
    </message>
    <message>
        <location filename="../../checking/trials/play.py"/>
        <source>“{node}” was visited more than {visits} times in one play</source>
        <translation>„{node}“ wurde in einem Spiel mehr als {visits}-mal besucht</translation>
    </message>
    <message>
        <location filename="../../checking/trials/play.py"/>
        <source>there was no end after {acts} acts; most visits had “{node}”</source>
        <translation>nach {acts} Handlungen war kein Ende da; am häufigsten besucht war „{node}“</translation>
    </message>
    <message>
        <location filename="../../checking/trials/series.py"/>
        <source>it was stopped</source>
        <translation>es wurde angehalten</translation>
    </message>
    <message>
        <location filename="../../checking/trials/series.py"/>
        <source>{seconds:g} s had passed</source>
        <translation>{seconds:g} s waren um</translation>
    </message>
    <message>
        <location filename="../../checking/trials/strategies.py"/>
        <source>anything, all alike</source>
        <translation>alles gleich wahrscheinlich</translation>
    </message>
    <message>
        <location filename="../../checking/trials/strategies.py"/>
        <source>what was done least so far</source>
        <translation>was bisher am seltensten getan wurde</translation>
    </message>
    <message>
        <location filename="../../checking/trials/strategies.py"/>
        <source>what scores highest here, both scores together</source>
        <translation>was hier die höchste Wertung hat, beide zusammen</translation>
    </message>
    <message>
        <location filename="../../checking/trials/strategies.py"/>
        <source>what scores lowest here</source>
        <translation>was hier die niedrigste Wertung hat</translation>
    </message>
    <message>
        <location filename="../../checking/trials/strategies.py"/>
        <source>silence and stock phrases before anything else</source>
        <translation>Schweigen und Textbausteine vor allem anderen</translation>
    </message>
    <message>
        <location filename="../../days.py"/>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <location filename="../../days.py"/>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <location filename="../../days.py"/>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <location filename="../../days.py"/>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <location filename="../../days.py"/>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <location filename="../../days.py"/>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <location filename="../../days.py"/>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <location filename="../../days.py"/>
        <source>Mon</source>
        <translation>Mo</translation>
    </message>
    <message>
        <location filename="../../days.py"/>
        <source>Tue</source>
        <translation>Di</translation>
    </message>
    <message>
        <location filename="../../days.py"/>
        <source>Wed</source>
        <translation>Mi</translation>
    </message>
    <message>
        <location filename="../../days.py"/>
        <source>Thu</source>
        <translation>Do</translation>
    </message>
    <message>
        <location filename="../../days.py"/>
        <source>Fri</source>
        <translation>Fr</translation>
    </message>
    <message>
        <location filename="../../days.py"/>
        <source>Sat</source>
        <translation>Sa</translation>
    </message>
    <message>
        <location filename="../../days.py"/>
        <source>Sun</source>
        <translation>So</translation>
    </message>
    <message>
        <location filename="../../days.py"/>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <location filename="../../days.py"/>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <location filename="../../days.py"/>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <location filename="../../days.py"/>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <location filename="../../days.py"/>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <location filename="../../days.py"/>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <location filename="../../days.py"/>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <location filename="../../days.py"/>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <location filename="../../days.py"/>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <location filename="../../days.py"/>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <location filename="../../days.py"/>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <location filename="../../days.py"/>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <location filename="../../days.py"/>
        <source>Jan</source>
        <translation>Jan.</translation>
    </message>
    <message>
        <location filename="../../days.py"/>
        <source>Feb</source>
        <translation>Febr.</translation>
    </message>
    <message>
        <location filename="../../days.py"/>
        <source>Mar</source>
        <translation>März</translation>
    </message>
    <message>
        <location filename="../../days.py"/>
        <source>Apr</source>
        <translation>Apr.</translation>
    </message>
    <message>
        <location filename="../../days.py"/>
        <source>Jun</source>
        <translation>Juni</translation>
    </message>
    <message>
        <location filename="../../days.py"/>
        <source>Jul</source>
        <translation>Juli</translation>
    </message>
    <message>
        <location filename="../../days.py"/>
        <source>Aug</source>
        <translation>Aug.</translation>
    </message>
    <message>
        <location filename="../../days.py"/>
        <source>Sep</source>
        <translation>Sept.</translation>
    </message>
    <message>
        <location filename="../../days.py"/>
        <source>Oct</source>
        <translation>Okt.</translation>
    </message>
    <message>
        <location filename="../../days.py"/>
        <source>Nov</source>
        <translation>Nov.</translation>
    </message>
    <message>
        <location filename="../../days.py"/>
        <source>Dec</source>
        <translation>Dez.</translation>
    </message>
    <message>
        <location filename="../../days.py"/>
        <source>{day} {month}</source>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <location filename="../../days.py"/>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <location filename="../../debrief/audiences.py"/>
        <source>Executives</source>
        <translation>Führung</translation>
    </message>
    <message>
        <location filename="../../debrief/audiences.py"/>
        <source>Centre of excellence</source>
        <translation>Kompetenzzentrum</translation>
    </message>
    <message>
        <location filename="../../debrief/audiences.py"/>
        <source>Business units</source>
        <translation>Geschäftsbereiche</translation>
    </message>
    <message>
        <location filename="../../debrief/audiences.py"/>
        <source>Employees</source>
        <translation>Beschäftigte</translation>
    </message>
    <message>
        <location filename="../../debrief/audiences.py"/>
        <source>Partners and franchisees</source>
        <translation>Partner und Franchisenehmer</translation>
    </message>
    <message>
        <location filename="../../debrief/audiences.py"/>
        <source>It ended as “{ending}”. {words}</source>
        <translation>Es endete als „{ending}“. {words}</translation>
    </message>
    <message>
        <location filename="../../debrief/audiences.py"/>
        <source>Weak here: {weak}.</source>
        <translation>Schwach ist es hier: {weak}.</translation>
    </message>
    <message>
        <location filename="../../debrief/audiences.py"/>
        <source>No criterion was weak with enough evidence behind it.</source>
        <translation>Kein Kriterium war schwach und zugleich gut genug belegt.</translation>
    </message>
    <message>
        <location filename="../../debrief/audiences.py"/>
        <source>{clock}, {label}: {why}</source>
        <translation>{clock}, {label}: {why}</translation>
    </message>
    <message>
        <location filename="../../debrief/audiences.py"/>
        <source>Nothing on this road stood out yet; take a turn again and see what changes.</source>
        <translation>Auf diesem Weg ist noch nichts aufgefallen; wiederholen Sie einen Zug, und sehen Sie, was sich ändert.</translation>
    </message>
    <message>
        <location filename="../../debrief/audiences.py"/>
        <source>You keep what is private private, stay with what is known, and ask when you aren't sure.</source>
        <translation>Sie lassen Privates privat, bleiben bei dem, was bekannt ist, und fragen, wenn Sie nicht sicher sind.</translation>
    </message>
    <message>
        <location filename="../../debrief/audiences.py"/>
        <source>Yours: your own name, your local customers, what you have seen yourself.</source>
        <translation>Ihres: Ihr eigener Name, Ihre Kundschaft vor Ort, was Sie selbst gesehen haben.</translation>
    </message>
    <message>
        <location filename="../../debrief/audiences.py"/>
        <source>Ours: what {organisation} promises, admits or pays, and everything that has to do with other sites.</source>
        <translation>Unseres: was {organisation} verspricht, einräumt oder zahlt, und alles, was andere Standorte angeht.</translation>
    </message>
    <message>
        <location filename="../../debrief/audiences.py"/>
        <source>No line that we all have to keep was crossed on this road.</source>
        <translation>Auf diesem Weg wurde keine rote Linie überschritten.</translation>
    </message>
    <message>
        <location filename="../../debrief/audiences.py"/>
        <source>Lines crossed: {names}.</source>
        <translation>Überschrittene rote Linien: {names}.</translation>
    </message>
    <message>
        <location filename="../../debrief/audiences.py"/>
        <source>It happened for real: {org}, {year}. {sentence}</source>
        <translation>Das ist wirklich geschehen: {org}, {year}. {sentence}</translation>
    </message>
    <message>
        <location filename="../../debrief/audiences.py"/>
        <source>Customers, risk and money</source>
        <translation>Kundschaft, Risiko und Geld</translation>
    </message>
    <message>
        <location filename="../../debrief/audiences.py"/>
        <source>One decision</source>
        <translation>Eine Entscheidung</translation>
    </message>
    <message>
        <location filename="../../debrief/audiences.py"/>
        <source>Who sponsors this, and who owns it?</source>
        <translation>Wer trägt das mit, und wem gehört es?</translation>
    </message>
    <message>
        <location filename="../../debrief/audiences.py"/>
        <source>What budget, from when?</source>
        <translation>Welches Budget, ab wann?</translation>
    </message>
    <message>
        <location filename="../../debrief/audiences.py"/>
        <source>What are the rules for your own account?</source>
        <translation>Welche Regeln gelten für Ihr eigenes Konto?</translation>
    </message>
    <message>
        <location filename="../../debrief/audiences.py"/>
        <source>Patterns, and gaps in the policy</source>
        <translation>Muster, und Lücken in der Richtlinie</translation>
    </message>
    <message>
        <location filename="../../debrief/audiences.py"/>
        <source>The backlog</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <location filename="../../debrief/audiences.py"/>
        <source>Which fixes to policy, contacts or approval come first?</source>
        <translation>Was kommt zuerst: Richtlinie, Kontakte oder Freigabe?</translation>
    </message>
    <message>
        <location filename="../../debrief/audiences.py"/>
        <source>Which scenario should be written next?</source>
        <translation>Welches Szenario sollte als Nächstes geschrieben werden?</translation>
    </message>
    <message>
        <location filename="../../debrief/audiences.py"/>
        <source>What you already do well</source>
        <translation>Was Sie schon gut machen</translation>
    </message>
    <message>
        <location filename="../../debrief/audiences.py"/>
        <source>One change, one teacher</source>
        <translation>Eine Änderung, jemand, der sie zeigt</translation>
    </message>
    <message>
        <location filename="../../debrief/audiences.py"/>
        <source>Which one process changes?</source>
        <translation>Welcher eine Ablauf ändert sich?</translation>
    </message>
    <message>
        <location filename="../../debrief/audiences.py"/>
        <source>Who teaches it to whom?</source>
        <translation>Wer zeigt es wem?</translation>
    </message>
    <message>
        <location filename="../../debrief/audiences.py"/>
        <source>You're safe if …</source>
        <translation>Sie sind auf der sicheren Seite, wenn …</translation>
    </message>
    <message>
        <location filename="../../debrief/audiences.py"/>
        <source>One plan</source>
        <translation>Ein Plan</translation>
    </message>
    <message>
        <location filename="../../debrief/audiences.py"/>
        <source>When I'm not sure, I call …</source>
        <translation>Wenn ich nicht sicher bin, rufe ich an: …</translation>
    </message>
    <message>
        <location filename="../../debrief/audiences.py"/>
        <source>What's yours, what's ours</source>
        <translation>Was Ihres ist, was unseres ist</translation>
    </message>
    <message>
        <location filename="../../debrief/audiences.py"/>
        <source>What you need from us</source>
        <translation>Was Sie von uns brauchen</translation>
    </message>
    <message>
        <location filename="../../debrief/audiences.py"/>
        <source>Which texts and pictures are missing?</source>
        <translation>Welche Texte und Bilder fehlen?</translation>
    </message>
    <message>
        <location filename="../../debrief/audiences.py"/>
        <source>What is your disclosure line?</source>
        <translation>Wie lautet Ihre Kennzeichnung?</translation>
    </message>
    <message>
        <location filename="../../debrief/audiences.py"/>
        <source>Which number do you call at night?</source>
        <translation>Welche Nummer rufen Sie nachts an?</translation>
    </message>
    <message>
        <location filename="../../debrief/build.py"/>
        <source>No ending reached</source>
        <translation>Kein Ausgang erreicht</translation>
    </message>
    <message>
        <location filename="../../debrief/build.py"/>
        <source>The story stopped before one of its endings.</source>
        <translation>Die Geschichte hörte vor einem ihrer Ausgänge auf.</translation>
    </message>
    <message>
        <location filename="../../debrief/build.py"/>
        <source>You made it good at {when}: {label}.</source>
        <translation>Um {when} haben Sie es gutgemacht: {label}.</translation>
    </message>
    <message>
        <location filename="../../debrief/build.py"/>
        <source>Here's how people recover: {advice}</source>
        <translation>So macht man es wieder gut: {advice}</translation>
    </message>
    <message>
        <location filename="../../debrief/build.py"/>
        <source>What you promised</source>
        <translation>Was Sie zugesagt haben</translation>
    </message>
    <message>
        <location filename="../../debrief/business_case.py"/>
        <source>Incidents a year that hurt us online</source>
        <translation>Vorfälle im Jahr, die uns im Netz schaden</translation>
    </message>
    <message>
        <location filename="../../debrief/business_case.py"/>
        <source>Of those, how many preparation could prevent or shrink</source>
        <translation>Wie viele davon Vorbereitung verhindern oder kleiner machen könnte</translation>
    </message>
    <message>
        <location filename="../../debrief/business_case.py"/>
        <source>By how much it would shrink them</source>
        <translation>Um wie viel sie kleiner würden</translation>
    </message>
    <message>
        <location filename="../../debrief/business_case.py"/>
        <source>What one costs on average</source>
        <translation>Was einer im Mittel kostet</translation>
    </message>
    <message>
        <location filename="../../debrief/business_case.py"/>
        <source>Complaints a year</source>
        <translation>Beschwerden im Jahr</translation>
    </message>
    <message>
        <location filename="../../debrief/business_case.py"/>
        <source>Of those, how many arrive on social media</source>
        <translation>Wie viele davon in sozialen Medien ankommen</translation>
    </message>
    <message>
        <location filename="../../debrief/business_case.py"/>
        <source>Minutes saved on each</source>
        <translation>Bei jeder eingesparte Minuten</translation>
    </message>
    <message>
        <location filename="../../debrief/business_case.py"/>
        <source>What an hour of handling costs</source>
        <translation>Was eine Stunde Bearbeitung kostet</translation>
    </message>
    <message>
        <location filename="../../debrief/business_case.py"/>
        <source>Licences a year</source>
        <translation>Lizenzen im Jahr</translation>
    </message>
    <message>
        <location filename="../../debrief/business_case.py"/>
        <source>People trained a year</source>
        <translation>Geschulte Personen im Jahr</translation>
    </message>
    <message>
        <location filename="../../debrief/business_case.py"/>
        <source>Hours each</source>
        <translation>Stunden je Person</translation>
    </message>
    <message>
        <location filename="../../debrief/business_case.py"/>
        <source>What an hour of their time costs</source>
        <translation>Was eine Stunde ihrer Zeit kostet</translation>
    </message>
    <message>
        <location filename="../../debrief/business_case.py"/>
        <source>Facilitation a year</source>
        <translation>Moderation im Jahr</translation>
    </message>
    <message>
        <location filename="../../debrief/business_case.py"/>
        <source>Trouble avoided</source>
        <translation>Vermiedener Ärger</translation>
    </message>
    <message>
        <location filename="../../debrief/business_case.py"/>
        <source>Service made quicker</source>
        <translation>Schnellerer Service</translation>
    </message>
    <message>
        <location filename="../../debrief/business_case.py"/>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <location filename="../../debrief/business_case.py"/>
        <source>Benefit less cost, a year: {sums}</source>
        <translation>Nutzen minus Kosten, im Jahr: {sums}</translation>
    </message>
    <message>
        <location filename="../../debrief/business_case.py"/>
        <source>It doesn't pay for itself within ten years.</source>
        <translation>Es rechnet sich nicht innerhalb von zehn Jahren.</translation>
    </message>
    <message>
        <location filename="../../debrief/business_case.py"/>
        <source>Paid back in month {best} at best; at worst not within ten years.</source>
        <translation>Bestenfalls im Monat {best} bezahlt; schlimmstenfalls nicht innerhalb von zehn Jahren.</translation>
    </message>
    <message>
        <location filename="../../debrief/business_case.py"/>
        <source>Paid back in month {best}.</source>
        <translation>Im Monat {best} bezahlt.</translation>
    </message>
    <message>
        <location filename="../../debrief/business_case.py"/>
        <source>Paid back between month {best} and month {worst}.</source>
        <translation>Zwischen Monat {best} und Monat {worst} bezahlt.</translation>
    </message>
    <message>
        <location filename="../../debrief/business_case.py"/>
        <source>What the result depends on most: {entry}.</source>
        <translation>Wovon das Ergebnis am meisten abhängt: {entry}.</translation>
    </message>
    <message>
        <location filename="../../debrief/business_case.py"/>
        <source>low {low}, middle {middle}, high {high}</source>
        <translation>niedrig {low}, mittel {middle}, hoch {high}</translation>
    </message>
    <message>
        <location filename="../../debrief/calibration.py"/>
        <source>you were sure of</source>
        <translation>bei denen Sie sicher waren</translation>
    </message>
    <message>
        <location filename="../../debrief/calibration.py"/>
        <source>you were fairly sure of</source>
        <translation>bei denen Sie ziemlich sicher waren</translation>
    </message>
    <message>
        <location filename="../../debrief/calibration.py"/>
        <source>you were unsure of</source>
        <translation>bei denen Sie unsicher waren</translation>
    </message>
    <message>
        <location filename="../../debrief/calibration.py"/>
        <source>The one answer {about} was strong.</source>
        <translation>Von den Antworten, {about}, gab es eine: Sie war stark.</translation>
    </message>
    <message>
        <location filename="../../debrief/calibration.py"/>
        <source>The one answer {about} was weak.</source>
        <translation>Von den Antworten, {about}, gab es eine: Sie war schwach.</translation>
    </message>
    <message>
        <location filename="../../debrief/calibration.py"/>
        <source>The one answer {about} was fair.</source>
        <translation>Von den Antworten, {about}, gab es eine: Sie war ordentlich.</translation>
    </message>
    <message>
        <location filename="../../debrief/calibration.py"/>
        <source>Of {n} answers {about}, none were strong.</source>
        <translation>Von {n} Antworten, {about}, war keine stark.</translation>
    </message>
    <message>
        <location filename="../../debrief/calibration.py"/>
        <source>Of {n} answers {about}, 1 was strong.</source>
        <translation>Von {n} Antworten, {about}, war 1 stark.</translation>
    </message>
    <message>
        <location filename="../../debrief/calibration.py"/>
        <source>Of {n} answers {about}, {strong} were strong.</source>
        <translation>Von {n} Antworten, {about}, waren {strong} stark.</translation>
    </message>
    <message>
        <location filename="../../debrief/echoes.py"/>
        <source>one</source>
        <translation>eins</translation>
    </message>
    <message>
        <location filename="../../debrief/echoes.py"/>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <location filename="../../debrief/echoes.py"/>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <location filename="../../debrief/echoes.py"/>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <location filename="../../debrief/echoes.py"/>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <location filename="../../debrief/echoes.py"/>
        <source>six</source>
        <translation>sechs</translation>
    </message>
    <message>
        <location filename="../../debrief/echoes.py"/>
        <source>seven</source>
        <translation>sieben</translation>
    </message>
    <message>
        <location filename="../../debrief/echoes.py"/>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <location filename="../../debrief/echoes.py"/>
        <source>nine</source>
        <translation>neun</translation>
    </message>
    <message>
        <location filename="../../debrief/echoes.py"/>
        <source>ten</source>
        <translation>zehn</translation>
    </message>
    <message>
        <location filename="../../debrief/echoes.py"/>
        <source>One more came close to it.</source>
        <translation>Ein weiterer kam ihm nahe.</translation>
    </message>
    <message>
        <location filename="../../debrief/echoes.py"/>
        <source>{n} more came close to it.</source>
        <translation>{n} weitere kamen ihm nahe.</translation>
    </message>
    <message>
        <location filename="../../debrief/echoes.py"/>
        <source>a case of your own house</source>
        <translation>einem Fall aus Ihrem eigenen Haus</translation>
    </message>
    <message>
        <location filename="../../debrief/echoes.py"/>
        <source>a well-known case</source>
        <translation>einem bekannten Fall</translation>
    </message>
    <message>
        <location filename="../../debrief/echoes.py"/>
        <source>One of your moves also appears in {case}.</source>
        <translation>Einer Ihrer Schritte kommt auch in {case} vor.</translation>
    </message>
    <message>
        <location filename="../../debrief/echoes.py"/>
        <source>{n} of your moves also appear in {case}.</source>
        <translation>{n} Ihrer Schritte kommen auch in {case} vor.</translation>
    </message>
    <message>
        <location filename="../../debrief/echoes.py"/>
        <source>So did good people there, under pressure.</source>
        <translation>Das taten dort auch gute Leute, unter Druck.</translation>
    </message>
    <message>
        <location filename="../../debrief/echoes.py"/>
        <source>all {of} moves</source>
        <translation>alle {of} Schritte</translation>
    </message>
    <message>
        <location filename="../../debrief/echoes.py"/>
        <source>{exact} of the {of} moves</source>
        <translation>{exact} der {of} Schritte</translation>
    </message>
    <message>
        <location filename="../../debrief/echoes.py"/>
        <source>You made {count} of {case}.</source>
        <translation>Sie haben {count} aus {case} gemacht.</translation>
    </message>
    <message>
        <location filename="../../debrief/echoes.py"/>
        <source>one of the steps</source>
        <translation>einen der Schritte</translation>
    </message>
    <message>
        <location filename="../../debrief/echoes.py"/>
        <source>{n} of the steps</source>
        <translation>{n} der Schritte</translation>
    </message>
    <message>
        <location filename="../../debrief/echoes.py"/>
        <source>all {of} steps</source>
        <translation>alle {of} Schritte</translation>
    </message>
    <message>
        <location filename="../../debrief/echoes.py"/>
        <source>{exact} of the {of} steps</source>
        <translation>{exact} der {of} Schritte</translation>
    </message>
    <message>
        <location filename="../../debrief/echoes.py"/>
        <source>You took {steps} that worked for {org} in {year}.</source>
        <translation>Sie haben {steps} gemacht, die {org} im Jahr {year} geholfen haben.</translation>
    </message>
    <message>
        <location filename="../../debrief/fears.py"/>
        <source>Watch it done</source>
        <translation>Sehen Sie zu, wie es gemacht wird</translation>
    </message>
    <message>
        <location filename="../../debrief/fears.py"/>
        <source>Shadow somebody for an hour, or play this scenario in “shadow an expert”.</source>
        <translation>Begleiten Sie jemanden eine Stunde lang, oder spielen Sie dieses Szenario mit „Einer Expertin über die Schulter schauen“.</translation>
    </message>
    <message>
        <location filename="../../debrief/fears.py"/>
        <source>Get a second pair of eyes</source>
        <translation>Holen Sie ein zweites Paar Augen</translation>
    </message>
    <message>
        <location filename="../../debrief/fears.py"/>
        <source>Send a reply to a colleague before it goes out, or after practice.</source>
        <translation>Senden Sie eine Antwort jemandem aus dem Team, bevor sie hinausgeht, oder nach dem Üben.</translation>
    </message>
    <message>
        <location filename="../../debrief/fears.py"/>
        <source>See why it matters</source>
        <translation>Sehen Sie, wozu es gut ist</translation>
    </message>
    <message>
        <location filename="../../debrief/fears.py"/>
        <source>Read the business view on this page: what answering well is for.</source>
        <translation>Lesen Sie auf dieser Seite den geschäftlichen Blick: wozu gutes Antworten dient.</translation>
    </message>
    <message>
        <location filename="../../debrief/fears.py"/>
        <source>{before} before</source>
        <translation>vorher {before}</translation>
    </message>
    <message>
        <location filename="../../debrief/fears.py"/>
        <source>{after} now</source>
        <translation>jetzt {after}</translation>
    </message>
    <message>
        <location filename="../../debrief/fears.py"/>
        <source>{before} before, {after} now</source>
        <translation>vorher {before}, jetzt {after}</translation>
    </message>
    <message>
        <location filename="../../debrief/fears.py"/>
        <source> Ask {ask} whom you could shadow.</source>
        <translation> Fragen Sie {ask}, wen Sie begleiten könnten.</translation>
    </message>
    <message>
        <location filename="../../debrief/fears.py"/>
        <source>Still a {after}? Good to know.{who}</source>
        <translation>Noch immer eine {after}? Gut zu wissen.{who}</translation>
    </message>
    <message>
        <location filename="../../debrief/fears.py"/>
        <source>Smaller than it was.</source>
        <translation>Kleiner als vorher.</translation>
    </message>
    <message>
        <location filename="../../debrief/heat_curve.py"/>
        <source>Heat after each turn; dashed, the road not taken.</source>
        <translation>Hitze nach jedem Zug; gestrichelt der Weg, den Sie nicht nahmen.</translation>
    </message>
    <message>
        <location filename="../../debrief/heat_curve.py"/>
        <source>{heat} after turn {number}</source>
        <translation>{heat} nach Zug {number}</translation>
    </message>
    <message>
        <location filename="../../debrief/heat_curve.py"/>
        <source>Heat of the story: {heats}.</source>
        <translation>Hitze der Geschichte: {heats}.</translation>
    </message>
    <message>
        <location filename="../../debrief/html.py"/>
        <source>What you did that they didn't</source>
        <translation>Was Sie getan haben und die anderen nicht</translation>
    </message>
    <message>
        <location filename="../../debrief/html.py"/>
        <source>same move</source>
        <translation>gleicher Schritt</translation>
    </message>
    <message>
        <location filename="../../debrief/html.py"/>
        <source>close to it</source>
        <translation>nah daran</translation>
    </message>
    <message>
        <location filename="../../debrief/html.py"/>
        <source>you differed</source>
        <translation>Sie handelten anders</translation>
    </message>
    <message>
        <location filename="../../debrief/html.py"/>
        <source>no counterpart</source>
        <translation>kein Gegenstück</translation>
    </message>
    <message>
        <location filename="../../debrief/html.py"/>
        <source>kept</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <location filename="../../debrief/html.py"/>
        <source>kept, but late</source>
        <translation>gehalten, aber verspätet</translation>
    </message>
    <message>
        <location filename="../../debrief/html.py"/>
        <source>not kept</source>
        <translation>nicht gehalten</translation>
    </message>
    <message>
        <location filename="../../debrief/html.py"/>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <location filename="../../debrief/html.py"/>
        <source>The author's view; reasonable people differ here.</source>
        <translation>Die Sicht der Autorinnen und Autoren; vernünftige Leute sehen es hier verschieden.</translation>
    </message>
    <message>
        <location filename="../../debrief/html.py"/>
        <source>Debrief: {title}</source>
        <translation>Nachbesprechung: {title}</translation>
    </message>
    <message>
        <location filename="../../debrief/html.py"/>
        <source>You and a real case</source>
        <translation>Sie und ein wirklicher Fall</translation>
    </message>
    <message>
        <location filename="../../debrief/html.py"/>
        <source>What worked elsewhere too</source>
        <translation>Was auch anderswo geholfen hat</translation>
    </message>
    <message>
        <location filename="../../debrief/html.py"/>
        <source>en-GB</source>
        <translation>de-DE</translation>
    </message>
    <message>
        <location filename="../../debrief/html.py"/>
        <source>{start} to {end}</source>
        <translation>{start} bis {end}</translation>
    </message>
    <message>
        <location filename="../../debrief/html.py"/>
        <source>This crosses a line we all have to keep: {clause}</source>
        <translation>Hier ist eine Linie überschritten, die wir alle halten müssen: {clause}</translation>
    </message>
    <message>
        <location filename="../../debrief/html.py"/>
        <source>Lines crossed</source>
        <translation>Überschrittene rote Linien</translation>
    </message>
    <message>
        <location filename="../../debrief/html.py"/>
        <source>At {clock} another option leads away: {option}</source>
        <translation>Um {clock} führt eine andere Option weg: {option}</translation>
    </message>
    <message>
        <location filename="../../debrief/html.py"/>
        <source>The fork.</source>
        <translation>Die Gabelung.</translation>
    </message>
    <message>
        <location filename="../../debrief/html.py"/>
        <source>What came of it there</source>
        <translation>Was dort daraus wurde</translation>
    </message>
    <message>
        <location filename="../../debrief/html.py"/>
        <source>Say it aloud</source>
        <translation>Laut vorlesen</translation>
    </message>
    <message>
        <location filename="../../debrief/html.py"/>
        <source>Your road beside theirs</source>
        <translation>Ihr Weg neben dem der anderen</translation>
    </message>
    <message>
        <location filename="../../debrief/html.py"/>
        <source>Turn</source>
        <translation>Zug</translation>
    </message>
    <message>
        <location filename="../../debrief/html.py"/>
        <source>The organisation</source>
        <translation>Die Organisation</translation>
    </message>
    <message>
        <location filename="../../debrief/html.py"/>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <location filename="../../debrief/html.py"/>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <location filename="../../debrief/html.py"/>
        <source>The rest of your road has no counterpart.</source>
        <translation>Der Rest Ihres Weges hat kein Gegenstück.</translation>
    </message>
    <message>
        <location filename="../../debrief/html.py"/>
        <source>Not checked: {words}</source>
        <translation>Nicht geprüft: {words}</translation>
    </message>
    <message>
        <location filename="../../debrief/html.py"/>
        <source>Open matter: {words}</source>
        <translation>Offen: {words}</translation>
    </message>
    <message>
        <location filename="../../debrief/html.py"/>
        <source>A lesson from nearby: {lesson}</source>
        <translation>Eine Lehre aus der Nähe: {lesson}</translation>
    </message>
    <message>
        <location filename="../../debrief/html.py"/>
        <source>No real case in the library is much like this one.</source>
        <translation>Kein wirklicher Fall in der Bibliothek gleicht diesem sehr.</translation>
    </message>
    <message>
        <location filename="../../debrief/html.py"/>
        <source>Your own road</source>
        <translation>Ihr eigener Weg</translation>
    </message>
    <message>
        <location filename="../../debrief/html.py"/>
        <source>Turn by turn</source>
        <translation>Zug um Zug</translation>
    </message>
    <message>
        <location filename="../../debrief/html.py"/>
        <source>Nothing was decided on this road.</source>
        <translation>Auf diesem Weg wurde nichts entschieden.</translation>
    </message>
    <message>
        <location filename="../../debrief/html.py"/>
        <source> · one to keep</source>
        <translation> · eines zum Behalten</translation>
    </message>
    <message>
        <location filename="../../debrief/html.py"/>
        <source> · one to work on</source>
        <translation> · eines zum Verbessern</translation>
    </message>
    <message>
        <location filename="../../debrief/html.py"/>
        <source>{who} wrote:</source>
        <translation>{who} schrieb:</translation>
    </message>
    <message>
        <location filename="../../debrief/html.py"/>
        <source>You wrote:</source>
        <translation>Sie schrieben:</translation>
    </message>
    <message>
        <location filename="../../debrief/html.py"/>
        <source>You:</source>
        <translation>Sie:</translation>
    </message>
    <message>
        <location filename="../../debrief/html.py"/>
        <source> · you were sure</source>
        <translation> · Sie waren sicher</translation>
    </message>
    <message>
        <location filename="../../debrief/html.py"/>
        <source> · you were fairly sure</source>
        <translation> · Sie waren ziemlich sicher</translation>
    </message>
    <message>
        <location filename="../../debrief/html.py"/>
        <source> · you were unsure</source>
        <translation> · Sie waren unsicher</translation>
    </message>
    <message>
        <location filename="../../debrief/html.py"/>
        <source> · heat {heat}</source>
        <translation> · Hitze {heat}</translation>
    </message>
    <message>
        <location filename="../../debrief/html.py"/>
        <source>You dismissed the check on {what}: “{why}”</source>
        <translation>Den Hinweis auf {what} haben Sie verworfen: „{why}“</translation>
    </message>
    <message>
        <location filename="../../debrief/html.py"/>
        <source>You dismissed the check on {what} (“{words}”): “{why}”</source>
        <translation>Den Hinweis auf {what} („{words}“) haben Sie verworfen: „{why}“</translation>
    </message>
    <message>
        <location filename="../../debrief/html.py"/>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../debrief/html.py"/>
        <source>What cost trust</source>
        <translation>Was Vertrauen kostete</translation>
    </message>
    <message>
        <location filename="../../debrief/html.py"/>
        <source>A stronger option was on the table:</source>
        <translation>Es gab eine stärkere Option:</translation>
    </message>
    <message>
        <location filename="../../debrief/html.py"/>
        <source>Where it came from</source>
        <translation>Woher es kam</translation>
    </message>
    <message>
        <location filename="../../debrief/html.py"/>
        <source>Not enough evidence yet</source>
        <translation>Noch nicht genug Anhaltspunkte</translation>
    </message>
    <message>
        <location filename="../../debrief/html.py"/>
        <source>{n} of 100</source>
        <translation>{n} von 100</translation>
    </message>
    <message>
        <location filename="../../debrief/html.py"/>
        <source>Looked at</source>
        <translation>Betrachtet</translation>
    </message>
    <message>
        <location filename="../../debrief/html.py"/>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <location filename="../../debrief/html.py"/>
        <source>How it went</source>
        <translation>Wie es ging</translation>
    </message>
    <message>
        <location filename="../../debrief/html.py"/>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <location filename="../../debrief/html.py"/>
        <source>What was promised</source>
        <translation>Was zugesagt wurde</translation>
    </message>
    <message>
        <location filename="../../debrief/html.py"/>
        <source>By</source>
        <translation>Bis</translation>
    </message>
    <message>
        <location filename="../../debrief/html.py"/>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <location filename="../../debrief/html.py"/>
        <source>Rules played: {packs}.</source>
        <translation>Gespielte Regeln: {packs}.</translation>
    </message>
    <message>
        <location filename="../../debrief/html.py"/>
        <source>This road has a reply in your own words or a hand-fired event in it.</source>
        <translation>Auf diesem Weg gibt es eine Antwort in eigenen Worten oder ein von Hand ausgelöstes Ereignis.</translation>
    </message>
    <message>
        <location filename="../../debrief/html.py"/>
        <source>The score describes choices, not people. The key is the author's view; a summary of rules for training, not legal advice. This page holds what was written in the debrief: it is yours to send on, or not.</source>
        <translation>Bewertet werden Entscheidungen, nicht Menschen. Der Schlüssel gibt die Sicht der Autorinnen und Autoren wieder; er fasst Regeln für das Training zusammen und ist keine Rechtsberatung. Diese Seite enthält, was in der Nachbesprechung geschrieben wurde: Ob Sie sie weitergeben, entscheiden Sie.</translation>
    </message>
    <message>
        <location filename="../../debrief/html_own.py"/>
        <source>{clock}: you guessed “{guess}”, she took “{took}”.</source>
        <translation>{clock}: Sie haben „{guess}“ geraten, sie nahm „{took}“.</translation>
    </message>
    <message>
        <location filename="../../debrief/html_own.py"/>
        <source>{n} before ({word})</source>
        <translation>{n} vorher ({word})</translation>
    </message>
    <message>
        <location filename="../../debrief/html_own.py"/>
        <source>{n} after ({word})</source>
        <translation>{n} nachher ({word})</translation>
    </message>
    <message>
        <location filename="../../debrief/html_own.py"/>
        <source>calm</source>
        <translation>ruhig</translation>
    </message>
    <message>
        <location filename="../../debrief/html_own.py"/>
        <source>fairly calm</source>
        <translation>eher ruhig</translation>
    </message>
    <message>
        <location filename="../../debrief/html_own.py"/>
        <source>in between</source>
        <translation>dazwischen</translation>
    </message>
    <message>
        <location filename="../../debrief/html_own.py"/>
        <source>fairly tense</source>
        <translation>unruhig</translation>
    </message>
    <message>
        <location filename="../../debrief/html_own.py"/>
        <source>tense</source>
        <translation>angespannt</translation>
    </message>
    <message>
        <location filename="../../debrief/html_own.py"/>
        <source>Low</source>
        <translation>Wenig</translation>
    </message>
    <message>
        <location filename="../../debrief/html_own.py"/>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <location filename="../../debrief/html_own.py"/>
        <source>High</source>
        <translation>Sehr</translation>
    </message>
    <message>
        <location filename="../../debrief/html_own.py"/>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <location filename="../../debrief/html_own.py"/>
        <source>a little</source>
        <translation>etwas</translation>
    </message>
    <message>
        <location filename="../../debrief/html_own.py"/>
        <source>fairly</source>
        <translation>einigermaßen</translation>
    </message>
    <message>
        <location filename="../../debrief/html_own.py"/>
        <source>well</source>
        <translation>gut</translation>
    </message>
    <message>
        <location filename="../../debrief/html_own.py"/>
        <source>completely</source>
        <translation>ganz</translation>
    </message>
    <message>
        <location filename="../../debrief/html_own.py"/>
        <source>for legal</source>
        <translation>für die Rechtsabteilung</translation>
    </message>
    <message>
        <location filename="../../debrief/html_own.py"/>
        <source>for the team</source>
        <translation>für das Team</translation>
    </message>
    <message>
        <location filename="../../debrief/html_own.py"/>
        <source>for the trainer</source>
        <translation>für die Trainingsleitung</translation>
    </message>
    <message>
        <location filename="../../debrief/html_own.py"/>
        <source>You watched an expert</source>
        <translation>Sie haben einer Expertin zugesehen</translation>
    </message>
    <message>
        <location filename="../../debrief/html_own.py"/>
        <source>It felt {word}.</source>
        <translation>Es fühlte sich {word} an.</translation>
    </message>
    <message>
        <location filename="../../debrief/html_own.py"/>
        <source>The moment to have back: {turn}.</source>
        <translation>Der Moment, den Sie gern noch einmal hätten: {turn}.</translation>
    </message>
    <message>
        <location filename="../../debrief/html_own.py"/>
        <source>How it was</source>
        <translation>Wie es war</translation>
    </message>
    <message>
        <location filename="../../debrief/html_own.py"/>
        <source>Sure, and worth another look</source>
        <translation>Sicher, und einen zweiten Blick wert</translation>
    </message>
    <message>
        <location filename="../../debrief/html_own.py"/>
        <source>Unsure, and right: you know more than you think</source>
        <translation>Unsicher, und richtig: Sie wissen mehr, als Sie denken</translation>
    </message>
    <message>
        <location filename="../../debrief/html_own.py"/>
        <source>How sure, and how right</source>
        <translation>Wie sicher und wie richtig</translation>
    </message>
    <message>
        <location filename="../../debrief/html_own.py"/>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <location filename="../../debrief/html_own.py"/>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <location filename="../../debrief/html_own.py"/>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <location filename="../../debrief/html_own.py"/>
        <source>To rework</source>
        <translation>Zum Überarbeiten</translation>
    </message>
    <message>
        <location filename="../../debrief/html_own.py"/>
        <source>You ticked it.</source>
        <translation>Von Ihnen abgehakt.</translation>
    </message>
    <message>
        <location filename="../../debrief/html_own.py"/>
        <source>Yours to tick: a run can't show it.</source>
        <translation>Das haken Sie selbst ab: Ein Durchgang kann es nicht zeigen.</translation>
    </message>
    <message>
        <location filename="../../debrief/html_own.py"/>
        <source>What this was about</source>
        <translation>Worum es hier ging</translation>
    </message>
    <message>
        <location filename="../../debrief/html_own.py"/>
        <source>How ready you felt: {words}.</source>
        <translation>Wie gut vorbereitet Sie sich fühlten: {words}.</translation>
    </message>
    <message>
        <location filename="../../debrief/html_own.py"/>
        <source>House policy {clause}.</source>
        <translation>Richtlinie des Hauses {clause}.</translation>
    </message>
    <message>
        <location filename="../../debrief/html_own.py"/>
        <source>Ask {ask}.</source>
        <translation>Fragen Sie {ask}.</translation>
    </message>
    <message>
        <location filename="../../debrief/html_own.py"/>
        <source>Handled well: {case}.</source>
        <translation>Gut gemacht: {case}.</translation>
    </message>
    <message>
        <location filename="../../debrief/html_own.py"/>
        <source>In this story: “{beat}”.</source>
        <translation>In dieser Geschichte: „{beat}“.</translation>
    </message>
    <message>
        <location filename="../../debrief/html_own.py"/>
        <source>To practise it: “{story}”.</source>
        <translation>Zum Üben: „{story}“.</translation>
    </message>
    <message>
        <location filename="../../debrief/html_own.py"/>
        <source>Three ways to feel surer</source>
        <translation>Drei Wege zu mehr Sicherheit</translation>
    </message>
    <message>
        <location filename="../../debrief/html_own.py"/>
        <source>How ready you feel</source>
        <translation>Wie gut vorbereitet Sie sich fühlen</translation>
    </message>
    <message>
        <location filename="../../debrief/html_own.py"/>
        <source>Who can I ask?</source>
        <translation>Wen kann ich fragen?</translation>
    </message>
    <message>
        <location filename="../../debrief/html_own.py"/>
        <source>In my refreshers</source>
        <translation>In meinen Auffrischungen</translation>
    </message>
    <message>
        <location filename="../../debrief/html_own.py"/>
        <source>One thing for next time</source>
        <translation>Eines für das nächste Mal</translation>
    </message>
    <message>
        <location filename="../../debrief/html_own.py"/>
        <source>At {clock} you chose “{label}”. What made it look right just then?</source>
        <translation>Um {clock} haben Sie „{label}“ gewählt. Was ließ es gerade da richtig aussehen?</translation>
    </message>
    <message>
        <location filename="../../debrief/html_own.py"/>
        <source>{analogy} What would you have done there?</source>
        <translation>{analogy} Was hätten Sie dort getan?</translation>
    </message>
    <message>
        <location filename="../../debrief/html_own.py"/>
        <source>Think it over</source>
        <translation>Darüber nachdenken</translation>
    </message>
    <message>
        <location filename="../../debrief/html_own.py"/>
        <source>, turn {number}, {clock}</source>
        <translation>, Zug {number}, {clock}</translation>
    </message>
    <message>
        <location filename="../../debrief/html_own.py"/>
        <source>, answered</source>
        <translation>, beantwortet</translation>
    </message>
    <message>
        <location filename="../../debrief/html_own.py"/>
        <source>Questions to take along</source>
        <translation>Fragen zum Mitnehmen</translation>
    </message>
    <message>
        <location filename="../../debrief/html_own.py"/>
        <source>The business case, from your own numbers</source>
        <translation>Der geschäftliche Nutzen, aus Ihren eigenen Zahlen</translation>
    </message>
    <message>
        <location filename="../../debrief/html_own.py"/>
        <source>Assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <location filename="../../debrief/html_own.py"/>
        <source>A year</source>
        <translation>Im Jahr</translation>
    </message>
    <message>
        <location filename="../../debrief/html_own.py"/>
        <source>The business view</source>
        <translation>Der geschäftliche Blick</translation>
    </message>
    <message>
        <location filename="../../debrief/html_scores.py"/>
        <source>{score:.0f} of 100 · </source>
        <translation>{score:.0f} von 100 · </translation>
    </message>
    <message>
        <location filename="../../debrief/html_scores.py"/>
        <source>{change} since last time ({last:.0f})</source>
        <translation>{change} seit dem letzten Mal ({last:.0f})</translation>
    </message>
    <message>
        <location filename="../../debrief/html_scores.py"/>
        <source>possible in this story: {scores}</source>
        <translation>möglich in dieser Geschichte: {scores}</translation>
    </message>
    <message>
        <location filename="../../debrief/html_scores.py"/>
        <source>Policy grows to the right, authenticity upwards; the halves meet at {n}.</source>
        <translation>Richtlinie wächst nach rechts, Echtheit nach oben; die Hälften treffen sich bei {n}.</translation>
    </message>
    <message>
        <location filename="../../debrief/html_scores.py"/>
        <source>Both together</source>
        <translation>Beides zusammen</translation>
    </message>
    <message>
        <location filename="../../debrief/html_scores.py"/>
        <source>● this run</source>
        <translation>● dieser Durchgang</translation>
    </message>
    <message>
        <location filename="../../debrief/html_scores.py"/>
        <source>○ last time</source>
        <translation>○ letztes Mal</translation>
    </message>
    <message>
        <location filename="../../debrief/html_what_if.py"/>
        <source>Not on this road</source>
        <translation>Nicht auf diesem Weg</translation>
    </message>
    <message>
        <location filename="../../debrief/html_what_if.py"/>
        <source>What if</source>
        <translation>Was wäre wenn</translation>
    </message>
    <message>
        <location filename="../../debrief/html_what_if.py"/>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <location filename="../../debrief/html_what_if.py"/>
        <source>{score:.0f} of 100 · {band}</source>
        <translation>{score:.0f} von 100 · {band}</translation>
    </message>
    <message>
        <location filename="../../debrief/html_what_if.py"/>
        <source>Ending</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <location filename="../../debrief/html_what_if.py"/>
        <source>Heat at the end</source>
        <translation>Hitze am Ende</translation>
    </message>
    <message>
        <location filename="../../debrief/html_what_if.py"/>
        <source>Trust at the end</source>
        <translation>Vertrauen am Ende</translation>
    </message>
    <message>
        <location filename="../../debrief/html_what_if.py"/>
        <source>Turns</source>
        <translation>Züge</translation>
    </message>
    <message>
        <location filename="../../debrief/html_what_if.py"/>
        <source>Echoes</source>
        <translation>Echos</translation>
    </message>
    <message>
        <location filename="../../debrief/html_what_if.py"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../../debrief/html_what_if.py"/>
        <source>trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <location filename="../../debrief/html_what_if.py"/>
        <source> (the same)</source>
        <translation> (dasselbe)</translation>
    </message>
    <message>
        <location filename="../../debrief/html_what_if.py"/>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
    <message>
        <location filename="../../debrief/outcome_lines.py"/>
        <source>, a line still crossed</source>
        <translation>, eine rote Linie ist noch überschritten</translation>
    </message>
    <message>
        <location filename="../../debrief/outcome_lines.py"/>
        <source>nothing decided on this road</source>
        <translation>auf diesem Weg nichts entschieden</translation>
    </message>
    <message>
        <location filename="../../debrief/outcome_lines.py"/>
        <source>1 decision</source>
        <translation>1 Entscheidung</translation>
    </message>
    <message>
        <location filename="../../debrief/outcome_lines.py"/>
        <source>{n} decisions</source>
        <translation>{n} Entscheidungen</translation>
    </message>
    <message>
        <location filename="../../debrief/outcome_lines.py"/>
        <source>{good} good</source>
        <translation>{good} gut</translation>
    </message>
    <message>
        <location filename="../../debrief/outcome_lines.py"/>
        <source>{costly} costly</source>
        <translation>{costly} teuer</translation>
    </message>
    <message>
        <location filename="../../debrief/peer.py"/>
        <source>{name} is larger than a reply can be ({n} KB). Nothing was read of it.</source>
        <translation>{name} ist größer, als eine Antwort sein kann ({n} KB). Gelesen wurde nichts davon.</translation>
    </message>
    <message>
        <location filename="../../debrief/peer.py"/>
        <source>{name} isn't a reply from simtrainer, or it was damaged on the way.</source>
        <translation>{name} ist keine Antwort aus simtrainer oder wurde unterwegs beschädigt.</translation>
    </message>
    <message>
        <location filename="../../debrief/peer.py"/>
        <source>{name} isn't a reply from simtrainer, or it comes from a newer one.</source>
        <translation>{name} ist keine Antwort aus simtrainer oder kommt von einer neueren Fassung.</translation>
    </message>
    <message>
        <location filename="../../debrief/peer.py"/>
        <source>{name} can't be used: {wrong}. Ask for it to be sent again.</source>
        <translation>{name} kann nicht verwendet werden: {wrong}. Bitten Sie, sie noch einmal zu senden.</translation>
    </message>
    <message>
        <location filename="../../debrief/peer.py"/>
        <source>it doesn't say where it belongs</source>
        <translation>es steht nicht darin, wohin sie gehört</translation>
    </message>
    <message>
        <location filename="../../debrief/peer.py"/>
        <source>it doesn't say to which turn it belongs</source>
        <translation>es steht nicht darin, zu welchem Zug sie gehört</translation>
    </message>
    <message>
        <location filename="../../debrief/peer.py"/>
        <source>there is no reply in it</source>
        <translation>es ist keine Antwort darin</translation>
    </message>
    <message>
        <location filename="../../debrief/peer.py"/>
        <source>its answer can't be read</source>
        <translation>die Antwort darin kann nicht gelesen werden</translation>
    </message>
    <message>
        <location filename="../../debrief/peer.py"/>
        <source>its ratings can't be read</source>
        <translation>die Bewertungen darin können nicht gelesen werden</translation>
    </message>
    <message>
        <location filename="../../debrief/peer.py"/>
        <source>“{name}” isn't a text</source>
        <translation>„{name}“ ist kein Text</translation>
    </message>
    <message>
        <location filename="../../debrief/report.py"/>
        <source>Next time I will {will} when {when}.</source>
        <translation>Nächstes Mal werde ich {will}, wenn {when}.</translation>
    </message>
    <message>
        <location filename="../../debrief/rows.py"/>
        <source>Not done on your road either</source>
        <translation>Auch auf Ihrem Weg nicht getan</translation>
    </message>
    <message>
        <location filename="../../debrief/rows.py"/>
        <source>Asked {contact}</source>
        <translation>{contact} gefragt</translation>
    </message>
    <message>
        <location filename="../../debrief/rows.py"/>
        <source>Left out: {move}</source>
        <translation>Weggelassen: {move}</translation>
    </message>
    <message>
        <location filename="../../debrief/shadow.py"/>
        <source>This is the expert's road, and the scores are hers; nothing of it counts as your result, and none of her turns can be taken again.</source>
        <translation>Das ist der Weg der Expertin, und die Wertungen sind ihre; nichts davon zählt als Ihr Ergebnis, und keiner ihrer Züge lässt sich wiederholen.</translation>
    </message>
    <message>
        <location filename="../../debrief/shadow.py"/>
        <source>{whose} You made no guesses.</source>
        <translation>{whose} Sie haben nicht geraten.</translation>
    </message>
    <message>
        <location filename="../../debrief/shadow.py"/>
        <source>{whose} You guessed once, and chose as she did.</source>
        <translation>{whose} Sie haben einmal geraten und wie sie gewählt.</translation>
    </message>
    <message>
        <location filename="../../debrief/shadow.py"/>
        <source>{whose} You guessed once, and chose otherwise.</source>
        <translation>{whose} Sie haben einmal geraten und anders gewählt.</translation>
    </message>
    <message>
        <location filename="../../debrief/shadow.py"/>
        <source>{whose} Of {made} guesses, none agreed with hers.</source>
        <translation>{whose} Von {made} Versuchen zu raten stimmte keiner mit ihr überein.</translation>
    </message>
    <message>
        <location filename="../../debrief/shadow.py"/>
        <source>{whose} Of {made} guesses, {n} agreed with hers.</source>
        <translation>{whose} Von {made} Versuchen zu raten stimmten {n} mit ihr überein.</translation>
    </message>
    <message>
        <location filename="../../debrief/summary.py"/>
        <source>{strong} strong</source>
        <translation>{strong} stark</translation>
    </message>
    <message>
        <location filename="../../debrief/summary.py"/>
        <source>{rework} to rework</source>
        <translation>{rework} zum Überarbeiten</translation>
    </message>
    <message>
        <location filename="../../debrief/summary.py"/>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <location filename="../../debrief/summary.py"/>
        <source>“{name}” at {clock}</source>
        <translation>„{name}“ um {clock}</translation>
    </message>
    <message>
        <location filename="../../debrief/summary.py"/>
        <source>{scale} is held at {cap} because of {names}.</source>
        <translation>{scale} wird bei {cap} gehalten wegen {names}.</translation>
    </message>
    <message>
        <location filename="../../debrief/summary.py"/>
        <source> You recovered it to {cap} from {low}.</source>
        <translation> Sie haben es von {low} auf {cap} zurückgeholt.</translation>
    </message>
    <message>
        <location filename="../../debrief/summary.py"/>
        <source>This was an assessed run. What others may see of it is that it was done, and the band of each scale: never your road, your fears or your words. It costs nothing if it went badly: look at the turn to work on, and try again after a day. Turns taken again from here are practice.</source>
        <translation>Das war ein geprüfter Durchgang. Andere können davon sehen, dass er stattfand, und die Stufe jeder Wertung: nie Ihren Weg, Ihre Sorgen oder Ihre Worte. Ging er schief, kostet das nichts: Sehen Sie den Zug an, an dem zu arbeiten ist, und versuchen Sie es nach einem Tag noch einmal. Züge, die Sie von hier aus wiederholen, sind Übung.</translation>
    </message>
    <message>
        <location filename="../../debrief/turns.py"/>
        <source>Left it alone</source>
        <translation>Nicht geantwortet</translation>
    </message>
    <message>
        <location filename="../../debrief/turns.py"/>
        <source>Leave it alone for now</source>
        <translation>Vorerst nicht antworten</translation>
    </message>
    <message>
        <location filename="../../debrief/turns.py"/>
        <source>In your own words</source>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <location filename="../../debrief/what_if.py"/>
        <source>Both attempts took the same road to the end.</source>
        <translation>Beide Versuche nahmen bis zum Ende denselben Weg.</translation>
    </message>
    <message>
        <location filename="../../debrief/what_if.py"/>
        <source>They part at the first decision, at {parted}.</source>
        <translation>Sie trennen sich bei der ersten Entscheidung, um {parted}.</translation>
    </message>
    <message>
        <location filename="../../debrief/what_if.py"/>
        <source>The first turn is the same. They part at {parted}.</source>
        <translation>Der erste Zug ist derselbe. Um {parted} trennen sie sich.</translation>
    </message>
    <message>
        <location filename="../../debrief/what_if.py"/>
        <source>The first {n} turns are the same. They part at {parted}.</source>
        <translation>Die ersten {n} Züge sind dieselben. Um {parted} trennen sie sich.</translation>
    </message>
    <message>
        <location filename="../../debrief/what_if.py"/>
        <source>{org}, {year}: {exact} of {of} moves</source>
        <translation>{org}, {year}: {exact} von {of} Schritten</translation>
    </message>
    <message>
        <location filename="../../engine/run.py"/>
        <source>Nothing is written yet.</source>
        <translation>Noch ist nichts geschrieben.</translation>
    </message>
    <message>
        <location filename="../../engine/run.py"/>
        <source>Write your reply, or take one of the cards.</source>
        <translation>Schreiben Sie Ihre Antwort, oder nehmen Sie eine der Karten.</translation>
    </message>
    <message>
        <location filename="../../engine/run.py"/>
        <source>“{contact}” can't be asked here.</source>
        <translation>„{contact}“ kann hier nicht gefragt werden.</translation>
    </message>
    <message>
        <location filename="../../engine/run.py"/>
        <source>Ask one of the contacts this decision offers.</source>
        <translation>Fragen Sie einen der Kontakte, die diese Entscheidung anbietet.</translation>
    </message>
    <message>
        <location filename="../../engine/run.py"/>
        <source>“{contact}” was asked already.</source>
        <translation>„{contact}“ wurde schon gefragt.</translation>
    </message>
    <message>
        <location filename="../../engine/run.py"/>
        <source>Each contact can be asked once at a decision.</source>
        <translation>Jeder Kontakt kann bei einer Entscheidung einmal gefragt werden.</translation>
    </message>
    <message>
        <location filename="../../engine/run.py"/>
        <source>“{contact}” can't be asked now.</source>
        <translation>„{contact}“ kann jetzt nicht gefragt werden.</translation>
    </message>
    <message>
        <location filename="../../engine/run.py"/>
        <source>Waiting takes at least a minute.</source>
        <translation>Abwarten dauert mindestens eine Minute.</translation>
    </message>
    <message>
        <location filename="../../engine/run.py"/>
        <source>There is no inject “{inject_id}”.</source>
        <translation>Es gibt keine Einspielung „{inject_id}“.</translation>
    </message>
    <message>
        <location filename="../../engine/run.py"/>
        <source>“{what}” has happened already.</source>
        <translation>„{what}“ ist schon geschehen.</translation>
    </message>
    <message>
        <location filename="../../engine/run.py"/>
        <source>This run is over.</source>
        <translation>Dieser Durchgang ist zu Ende.</translation>
    </message>
    <message>
        <location filename="../../engine/run.py"/>
        <source>Look at the debrief, or take a turn again from there.</source>
        <translation>Sehen Sie die Nachbesprechung an, oder wiederholen Sie von dort einen Zug.</translation>
    </message>
    <message>
        <location filename="../../engine/run.py"/>
        <source>There is no choice “{id}”.</source>
        <translation>Es gibt keine Option „{id}“.</translation>
    </message>
    <message>
        <location filename="../../engine/run.py"/>
        <source>“{label}” isn't possible now.</source>
        <translation>„{label}“ ist jetzt nicht möglich.</translation>
    </message>
    <message>
        <location filename="../../engine/run.py"/>
        <source>This decision has no room for your own words.</source>
        <translation>Diese Entscheidung hat keinen Platz für eigene Worte.</translation>
    </message>
    <message>
        <location filename="../../engine/run.py"/>
        <source>Take one of its cards.</source>
        <translation>Nehmen Sie eine ihrer Karten.</translation>
    </message>
    <message>
        <location filename="../../engine/run.py"/>
        <source>That decision isn't open now.</source>
        <translation>Diese Entscheidung ist jetzt nicht offen.</translation>
    </message>
    <message>
        <location filename="../../engine/run.py"/>
        <source>Take one of the decisions that are.</source>
        <translation>Nehmen Sie eine der offenen.</translation>
    </message>
    <message>
        <location filename="../../learning/belts.py"/>
        <source>one more card</source>
        <translation>noch eine Karte</translation>
    </message>
    <message>
        <location filename="../../learning/belts.py"/>
        <source>{n} more cards</source>
        <translation>noch {n} Karten</translation>
    </message>
    <message>
        <location filename="../../learning/belts.py"/>
        <source>one assessed run</source>
        <translation>ein geprüfter Durchgang</translation>
    </message>
    <message>
        <location filename="../../learning/belts.py"/>
        <source>{cards} and {run}</source>
        <translation>{cards} und {run}</translation>
    </message>
    <message>
        <location filename="../../learning/belts.py"/>
        <source>To hold it again: {missing}</source>
        <translation>Um ihn wieder zu halten: {missing}</translation>
    </message>
    <message>
        <location filename="../../learning/belts.py"/>
        <source>{n} steps to go</source>
        <translation>noch {n} Schritte</translation>
    </message>
    <message>
        <location filename="../../learning/certificate.py"/>
        <source>Nothing on it was changed: {name}, {belt} belt, valid until {until}.</source>
        <translation>Daran wurde nichts geändert: {name}, Gürtel {belt}, gültig bis {until}.</translation>
    </message>
    <message>
        <location filename="../../learning/certificate.py"/>
        <source>Nothing on it was changed, but it ran out: {name}, {belt} belt, valid until {until}.</source>
        <translation>Daran wurde nichts geändert, aber sie ist abgelaufen: {name}, Gürtel {belt}, gültig bis {until}.</translation>
    </message>
    <message>
        <location filename="../../learning/certificate.py"/>
        <source>The code doesn't fit what stands on it. Something was changed after it was made.</source>
        <translation>Der Prüfcode passt nicht zu dem, was darauf steht. Es wurde nachträglich etwas geändert.</translation>
    </message>
    <message>
        <location filename="../../learning/certificate.py"/>
        <source>There is no certificate of this program in it that can be read.</source>
        <translation>Darin steht keine Bescheinigung dieses Programms, die sich lesen lässt.</translation>
    </message>
    <message>
        <location filename="../../learning/certificate_page.py"/>
        <source>No scores stand on a certificate. The check code shows that nothing on it was changed: “Check a certificate” in simtrainer reads this page, its PDF or its copied text, without a connection.</source>
        <translation>Auf einer Bescheinigung stehen keine Wertungen. Der Prüfcode zeigt, dass nichts daran geändert wurde: „Eine Bescheinigung prüfen“ in simtrainer liest diese Seite, ihr PDF oder ihren kopierten Text, ohne Verbindung.</translation>
    </message>
    <message>
        <location filename="../../learning/certificate_page.py"/>
        <source>holds the {belt} belt in answering on social media</source>
        <translation>trägt den Gürtel {belt} für das Antworten in sozialen Medien</translation>
    </message>
    <message>
        <location filename="../../learning/certificate_page.py"/>
        <source>{belt} belt: {name}</source>
        <translation>Gürtel {belt}: {name}</translation>
    </message>
    <message>
        <location filename="../../learning/certificate_page.py"/>
        <source>simtrainer · certificate of practice</source>
        <translation>simtrainer · Bescheinigung über das Üben</translation>
    </message>
    <message>
        <location filename="../../learning/certificate_page.py"/>
        <source>What it says</source>
        <translation>Was darin steht</translation>
    </message>
    <message>
        <location filename="../../learning/contact_options.py"/>
        <source>{name} first.{reach}</source>
        <translation>Zuerst {name}.{reach}</translation>
    </message>
    <message>
        <location filename="../../learning/contact_options.py"/>
        <source>{name} first: {about}.{reach}</source>
        <translation>Zuerst {name}: {about}.{reach}</translation>
    </message>
    <message>
        <location filename="../../learning/contact_options.py"/>
        <source> How: {how}{hours}.</source>
        <translation> Wie: {how}{hours}.</translation>
    </message>
    <message>
        <location filename="../../learning/contact_options.py"/>
        <source> There: {hours}.</source>
        <translation> Erreichbar: {hours}.</translation>
    </message>
    <message>
        <location filename="../../learning/contact_options.py"/>
        <source> {name} is there for: {about}.</source>
        <translation> {name} ist zuständig für: {about}.</translation>
    </message>
    <message>
        <location filename="../../learning/contact_options.py"/>
        <source>Only if {name} can't be reached.{theirs}</source>
        <translation>Nur wenn {name} nicht zu erreichen ist.{theirs}</translation>
    </message>
    <message>
        <location filename="../../learning/contact_options.py"/>
        <source>Not first: {name} is.{theirs}</source>
        <translation>Nicht zuerst: zuerst {name}.{theirs}</translation>
    </message>
    <message>
        <location filename="../../learning/deck.py"/>
        <source>Its words have changed since you knew it, so it begins anew.</source>
        <translation>Die Worte haben sich geändert, seit Sie es wussten, deshalb beginnt es von vorn.</translation>
    </message>
    <message>
        <location filename="../../learning/deck.py"/>
        <source>The rules behind it have changed since you knew it, so it begins anew.</source>
        <translation>Die Regeln dahinter haben sich geändert, seit Sie es wussten, deshalb beginnt es von vorn.</translation>
    </message>
    <message>
        <location filename="../../learning/evidence.py"/>
        <source>{min} of {of}</source>
        <translation>{min} von {of}</translation>
    </message>
    <message>
        <location filename="../../learning/forks.py"/>
        <source>Which road do you take?</source>
        <translation>Welchen Weg nehmen Sie?</translation>
    </message>
    <message>
        <location filename="../../learning/forks.py"/>
        <source>Here it is: {moves}.</source>
        <translation>Hier ist er: {moves}.</translation>
    </message>
    <message>
        <location filename="../../learning/forks.py"/>
        <source>Back in {place}, at the moment when you first notice it. Nothing has been said yet.</source>
        <translation>Zurück bei {place}, in dem Moment, in dem Sie es bemerken. Noch ist nichts gesagt.</translation>
    </message>
    <message>
        <location filename="../../learning/forks.py"/>
        <source>Back in {place}, where the first words are yours to say.</source>
        <translation>Zurück bei {place}, wo das erste Wort bei Ihnen liegt.</translation>
    </message>
    <message>
        <location filename="../../learning/forks.py"/>
        <source>Back in {place}, while it is getting warmer and more people are reading along.</source>
        <translation>Zurück bei {place}, während es hitziger wird und mehr Leute mitlesen.</translation>
    </message>
    <message>
        <location filename="../../learning/forks.py"/>
        <source>Back in {place}, where it is about putting things right.</source>
        <translation>Zurück bei {place}, wo es darum geht, etwas in Ordnung zu bringen.</translation>
    </message>
    <message>
        <location filename="../../learning/forks.py"/>
        <source>Back in {place}, near the end, when most people have stopped looking.</source>
        <translation>Zurück bei {place}, kurz vor dem Ende, wenn die meisten nicht mehr hinsehen.</translation>
    </message>
    <message>
        <location filename="../../library/beside.py"/>
        <source>The rule pack {name} can't be read.</source>
        <translation>Das Regelpaket {name} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../library/beside.py"/>
        <source>Mend {file}.</source>
        <translation>Bessern Sie {file} aus.</translation>
    </message>
    <message>
        <location filename="../../library/catalogue.py"/>
        <source>The list of moves can't be read.</source>
        <translation>Die Liste der Schritte kann nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../library/catalogue.py"/>
        <source>The case library can't be read.</source>
        <translation>Die Fallsammlung kann nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../library/catalogue.py"/>
        <source>The fear cards can't be read.</source>
        <translation>Die Sorgenkarten können nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../library/catalogue.py"/>
        <source>The glossary can't be read.</source>
        <translation>Das Glossar kann nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../library/catalogue.py"/>
        <source>The triage aid can't be read.</source>
        <translation>Die Einordnungshilfe kann nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../library/catalogue.py"/>
        <source>The rubric can't be read.</source>
        <translation>Das Bewertungsraster kann nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../library/catalogue.py"/>
        <source>The organisation “{id}” can't be read.</source>
        <translation>Die Organisation „{id}“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../library/catalogue.py"/>
        <source>Mend {path}.</source>
        <translation>Bessern Sie {path} aus.</translation>
    </message>
    <message>
        <location filename="../../library/catalogue.py"/>
        <source>There is no organisation “{id}”.</source>
        <translation>Es gibt keine Organisation „{id}“.</translation>
    </message>
    <message>
        <location filename="../../library/catalogue.py"/>
        <source>Write it in {path}, or name one of: {what}.</source>
        <translation>Schreiben Sie sie in {path}, oder nennen Sie eine von: {what}.</translation>
    </message>
    <message>
        <location filename="../../library/catalogue.py"/>
        <source>The organisation in {path} can't be read.</source>
        <translation>Die Organisation in {path} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../library/house/file.py"/>
        <source>The organisation has no name.</source>
        <translation>Die Organisation hat keinen Namen.</translation>
    </message>
    <message>
        <location filename="../../library/house/file.py"/>
        <source>Write it as people know it.</source>
        <translation>Schreiben Sie ihn, wie man ihn kennt.</translation>
    </message>
    <message>
        <location filename="../../library/house/file.py"/>
        <source>The account has no name.</source>
        <translation>Das Konto hat keinen Namen.</translation>
    </message>
    <message>
        <location filename="../../library/house/file.py"/>
        <source>Write it without the @.</source>
        <translation>Schreiben Sie ihn ohne das @.</translation>
    </message>
    <message>
        <location filename="../../library/house/file.py"/>
        <source>Clause {number} says nothing.</source>
        <translation>In Klausel {number} steht nichts.</translation>
    </message>
    <message>
        <location filename="../../library/house/file.py"/>
        <source>Write it, or leave it out.</source>
        <translation>Schreiben Sie sie, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <location filename="../../library/house/file.py"/>
        <source>Two clauses have one number.</source>
        <translation>Zwei Klauseln haben dieselbe Nummer.</translation>
    </message>
    <message>
        <location filename="../../library/house/file.py"/>
        <source>Two people are asked as “{role}”.</source>
        <translation>Zwei Personen werden als „{role}“ gefragt.</translation>
    </message>
    <message>
        <location filename="../../library/house/file.py"/>
        <source>Give each a role of their own.</source>
        <translation>Geben Sie jeder ihre eigene Rolle.</translation>
    </message>
    <message>
        <location filename="../../library/mandate.py"/>
        <source>Without asking you may {acts}.</source>
        <translation>Ohne zu fragen dürfen Sie: {acts}.</translation>
    </message>
    <message>
        <location filename="../../library/mandate.py"/>
        <source>refund</source>
        <translation>erstatten</translation>
    </message>
    <message>
        <location filename="../../library/mandate.py"/>
        <source>spend</source>
        <translation>ausgeben</translation>
    </message>
    <message>
        <location filename="../../library/mandate.py"/>
        <source>{act} up to {amount}</source>
        <translation>{act} bis {amount}</translation>
    </message>
    <message>
        <location filename="../../library/mandate.py"/>
        <source>reply</source>
        <translation>antworten</translation>
    </message>
    <message>
        <location filename="../../library/mandate.py"/>
        <source>replace things</source>
        <translation>Ersatz schicken</translation>
    </message>
    <message>
        <location filename="../../library/mandate.py"/>
        <source>hide what breaks the rules</source>
        <translation>verbergen, was gegen die Regeln verstößt</translation>
    </message>
    <message>
        <location filename="../../library/mandate.py"/>
        <source>{words} and {last}</source>
        <translation>{words} und {last}</translation>
    </message>
    <message>
        <location filename="../../library/own_case_file.py"/>
        <source>Give it a title, as one would tell it.</source>
        <translation>Geben Sie ihm einen Titel, wie man ihn erzählen würde.</translation>
    </message>
    <message>
        <location filename="../../library/own_case_file.py"/>
        <source>Say whose incident it was; “We” will do.</source>
        <translation>Sagen Sie, wessen Vorfall es war; „Wir“ genügt.</translation>
    </message>
    <message>
        <location filename="../../library/own_case_file.py"/>
        <source>Say the sector in a word or two.</source>
        <translation>Nennen Sie die Branche in ein oder zwei Wörtern.</translation>
    </message>
    <message>
        <location filename="../../library/own_case_file.py"/>
        <source>Say what happened, without blame.</source>
        <translation>Sagen Sie, was geschah, ohne Schuldzuweisung.</translation>
    </message>
    <message>
        <location filename="../../library/own_case_file.py"/>
        <source>Choose at least one topic: it decides which scenarios the case can echo.</source>
        <translation>Wählen Sie mindestens ein Thema: Es bestimmt, an welche Szenarien der Fall anklingen kann.</translation>
    </message>
    <message>
        <location filename="../../library/own_case_file.py"/>
        <source>Say in a sentence what you would tell a colleague.</source>
        <translation>Sagen Sie in einem Satz, was Sie jemandem im Team erzählen würden.</translation>
    </message>
    <message>
        <location filename="../../library/own_case_file.py"/>
        <source>Say what was done: at least one move.</source>
        <translation>Sagen Sie, was getan wurde: mindestens ein Schritt.</translation>
    </message>
    <message>
        <location filename="../../library/own_case_file.py"/>
        <source>Say in a sentence what was done.</source>
        <translation>Sagen Sie in einem Satz, was getan wurde.</translation>
    </message>
    <message>
        <location filename="../../library/own_case_file.py"/>
        <source>A source needs a publisher and a title.</source>
        <translation>Eine Quelle braucht einen Herausgeber und einen Titel.</translation>
    </message>
    <message>
        <location filename="../../live/course.py"/>
        <source>clear</source>
        <translation>klar</translation>
    </message>
    <message>
        <location filename="../../live/course.py"/>
        <source>kind</source>
        <translation>freundlich</translation>
    </message>
    <message>
        <location filename="../../live/course.py"/>
        <source>ours to say</source>
        <translation>unsere Sache</translation>
    </message>
    <message>
        <location filename="../../live/course.py"/>
        <source>A try before we begin: can you read this from where you sit?</source>
        <translation>Eine Probe, bevor wir beginnen: Können Sie das von Ihrem Platz aus lesen?</translation>
    </message>
    <message>
        <location filename="../../live/course.py"/>
        <source>Yes, easily</source>
        <translation>Ja, leicht</translation>
    </message>
    <message>
        <location filename="../../live/course.py"/>
        <source>Just about</source>
        <translation>Gerade so</translation>
    </message>
    <message>
        <location filename="../../live/course.py"/>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <location filename="../../live/course.py"/>
        <source>There is only one conversation to go on with.</source>
        <translation>Es gibt nur ein Gespräch, mit dem es weitergehen kann.</translation>
    </message>
    <message>
        <location filename="../../live/course.py"/>
        <source>Open it.</source>
        <translation>Öffnen Sie es.</translation>
    </message>
    <message>
        <location filename="../../live/course.py"/>
        <source>This decision has no room for own words.</source>
        <translation>Diese Entscheidung hat keinen Platz für eigene Worte.</translation>
    </message>
    <message>
        <location filename="../../live/course.py"/>
        <source>Ask for a choice.</source>
        <translation>Bitten Sie um eine Wahl.</translation>
    </message>
    <message>
        <location filename="../../live/course.py"/>
        <source>Write the reply.</source>
        <translation>Schreiben Sie die Antwort.</translation>
    </message>
    <message>
        <location filename="../../live/course.py"/>
        <source>There are no texts to rate.</source>
        <translation>Es gibt keine Texte zu bewerten.</translation>
    </message>
    <message>
        <location filename="../../live/course.py"/>
        <source>Have them written, and approve those that may be shown.</source>
        <translation>Lassen Sie welche schreiben, und geben Sie frei, was gezeigt werden darf.</translation>
    </message>
    <message>
        <location filename="../../live/course.py"/>
        <source>Rate each text.</source>
        <translation>Bewerten Sie jeden Text.</translation>
    </message>
    <message>
        <location filename="../../live/course.py"/>
        <source>No decision is open.</source>
        <translation>Keine Entscheidung ist offen.</translation>
    </message>
    <message>
        <location filename="../../live/course.py"/>
        <source>Open one first.</source>
        <translation>Öffnen Sie erst eine.</translation>
    </message>
    <message>
        <location filename="../../live/course.py"/>
        <source>Say in a few words why.</source>
        <translation>Sagen Sie in ein paar Worten, warum.</translation>
    </message>
    <message>
        <location filename="../../live/course.py"/>
        <source>The room will ask, and the report shows it.</source>
        <translation>Die Runde wird fragen, und der Bericht zeigt es.</translation>
    </message>
    <message>
        <location filename="../../live/course.py"/>
        <source>That decision isn't open any more.</source>
        <translation>Diese Entscheidung ist nicht mehr offen.</translation>
    </message>
    <message>
        <location filename="../../live/course.py"/>
        <source>Open the next one.</source>
        <translation>Öffnen Sie die nächste.</translation>
    </message>
    <message>
        <location filename="../../live/course.py"/>
        <source>This decision waits for ever.</source>
        <translation>Diese Entscheidung wartet für immer.</translation>
    </message>
    <message>
        <location filename="../../live/course.py"/>
        <source>Take one of its answers.</source>
        <translation>Nehmen Sie eine ihrer Antworten.</translation>
    </message>
    <message>
        <location filename="../../live/course.py"/>
        <source>There is nothing to go back to.</source>
        <translation>Es gibt nichts, wohin man zurückgehen könnte.</translation>
    </message>
    <message>
        <location filename="../../live/course.py"/>
        <source>The debrief is open.</source>
        <translation>Die Nachbesprechung ist offen.</translation>
    </message>
    <message>
        <location filename="../../live/course.py"/>
        <source>There is no such beat.</source>
        <translation>Diese Szene gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../live/course.py"/>
        <source>No texts are being written.</source>
        <translation>Es werden keine Texte geschrieben.</translation>
    </message>
    <message>
        <location filename="../../live/course.py"/>
        <source>That isn't the next thing now.</source>
        <translation>Das ist jetzt nicht an der Reihe.</translation>
    </message>
    <message>
        <location filename="../../live/course.py"/>
        <source>Take the steps in their order; PageUp goes back one.</source>
        <translation>Gehen Sie die Schritte der Reihe nach; Bild auf geht einen zurück.</translation>
    </message>
    <message>
        <location filename="../../live/course.py"/>
        <source>PageUp goes back to the story.</source>
        <translation>Bild auf geht zurück zur Geschichte.</translation>
    </message>
    <message>
        <location filename="../../live/course.py"/>
        <source>A vote is open.</source>
        <translation>Eine Abstimmung ist offen.</translation>
    </message>
    <message>
        <location filename="../../live/course.py"/>
        <source>Close it first.</source>
        <translation>Schließen Sie sie erst.</translation>
    </message>
    <message>
        <location filename="../../live/course.py"/>
        <source>Nothing is left to decide.</source>
        <translation>Es ist nichts mehr zu entscheiden.</translation>
    </message>
    <message>
        <location filename="../../live/course.py"/>
        <source>The story isn't being played now.</source>
        <translation>Die Geschichte wird jetzt nicht gespielt.</translation>
    </message>
    <message>
        <location filename="../../live/exercise.py"/>
        <source>Nobody has voted yet.</source>
        <translation>Noch hat niemand abgestimmt.</translation>
    </message>
    <message>
        <location filename="../../live/exercise.py"/>
        <source>Ask for hands, or decide yourself and say why.</source>
        <translation>Bitten Sie um Hände, oder entscheiden Sie selbst und sagen Sie, warum.</translation>
    </message>
    <message>
        <location filename="../../live/exercise.py"/>
        <source>It's a tie.</source>
        <translation>Gleichstand.</translation>
    </message>
    <message>
        <location filename="../../live/exercise.py"/>
        <source>Talk it over and vote again, decide yourself, or draw.</source>
        <translation>Sprechen Sie darüber und stimmen Sie noch einmal ab, entscheiden Sie selbst, oder losen Sie.</translation>
    </message>
    <message>
        <location filename="../../live/exercise.py"/>
        <source>This is where it began.</source>
        <translation>Hier hat es begonnen.</translation>
    </message>
    <message>
        <location filename="../../live/log.py"/>
        <source>“{title}” was changed since this exercise began.</source>
        <translation>„{title}“ wurde geändert, seit diese Übung begann.</translation>
    </message>
    <message>
        <location filename="../../live/log.py"/>
        <source>To go on with it or see its report again, put the file back as it was.</source>
        <translation>Um weiterzumachen oder den Bericht noch einmal zu sehen, legen Sie die Datei wieder hin, wie sie war.</translation>
    </message>
    <message>
        <location filename="../../live/log.py"/>
        <source>This exercise can't be read any more.</source>
        <translation>Diese Übung kann nicht mehr gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../live/log.py"/>
        <source>The others in your records can.</source>
        <translation>Die anderen in Ihren Aufzeichnungen schon.</translation>
    </message>
    <message>
        <location filename="../../live/report/beats.py"/>
        <source>The trainer's reason: {reason}</source>
        <translation>Der Grund der Leitung: {reason}</translation>
    </message>
    <message>
        <location filename="../../live/report/beats.py"/>
        <source>After talking: {words}</source>
        <translation>Nach dem Gespräch: {words}</translation>
    </message>
    <message>
        <location filename="../../live/report/beats.py"/>
        <source>Nobody voted.</source>
        <translation>Niemand hat abgestimmt.</translation>
    </message>
    <message>
        <location filename="../../live/report/beats.py"/>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <location filename="../../live/report/beats.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../live/report/beats.py"/>
        <source>Round {number}</source>
        <translation>{number}. Abstimmung</translation>
    </message>
    <message>
        <location filename="../../live/report/beats.py"/>
        <source>Why others saw it differently</source>
        <translation>Warum andere es anders sahen</translation>
    </message>
    <message>
        <location filename="../../live/report/beats.py"/>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <location filename="../../live/report/beats.py"/>
        <source>Rated by the room, 1 to 5: {criteria}</source>
        <translation>Von der Runde bewertet, 1 bis 5: {criteria}</translation>
    </message>
    <message>
        <location filename="../../live/report/beats.py"/>
        <source>Replies that were written</source>
        <translation>Geschriebene Antworten</translation>
    </message>
    <message>
        <location filename="../../live/report/beats.py"/>
        <source>Noted</source>
        <translation>Festgehalten</translation>
    </message>
    <message>
        <location filename="../../live/report/page.py"/>
        <source>Session report: {title}</source>
        <translation>Bericht der Sitzung: {title}</translation>
    </message>
    <message>
        <location filename="../../live/report/page.py"/>
        <source>1 phone voted</source>
        <translation>1 Telefon hat abgestimmt</translation>
    </message>
    <message>
        <location filename="../../live/report/page.py"/>
        <source>{n} phones voted</source>
        <translation>{n} Telefone haben abgestimmt</translation>
    </message>
    <message>
        <location filename="../../live/report/page.py"/>
        <source>shown on this road</source>
        <translation>auf diesem Weg gezeigt</translation>
    </message>
    <message>
        <location filename="../../live/report/page.py"/>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <location filename="../../live/report/page.py"/>
        <source>the room can say</source>
        <translation>das kann die Runde sagen</translation>
    </message>
    <message>
        <location filename="../../live/report/page.py"/>
        <source>What we wanted from it</source>
        <translation>Was wir uns davon erhofften</translation>
    </message>
    <message>
        <location filename="../../live/report/page.py"/>
        <source>One word each</source>
        <translation>Je ein Wort</translation>
    </message>
    <message>
        <location filename="../../live/report/page.py"/>
        <source>Nothing was decided in this session.</source>
        <translation>In dieser Sitzung wurde nichts entschieden.</translation>
    </message>
    <message>
        <location filename="../../live/report/page.py"/>
        <source>Beat {n}: {title}</source>
        <translation>Szene {n}: {title}</translation>
    </message>
    <message>
        <location filename="../../live/report/page.py"/>
        <source>Where we were split most</source>
        <translation>Wo wir am stärksten geteilt waren</translation>
    </message>
    <message>
        <location filename="../../live/report/page.py"/>
        <source>The costly move that most of us chose</source>
        <translation>Der teure Schritt, den die meisten von uns wählten</translation>
    </message>
    <message>
        <location filename="../../live/report/page.py"/>
        <source>The road of the room</source>
        <translation>Der Weg der Runde</translation>
    </message>
    <message>
        <location filename="../../live/report/page.py"/>
        <source>Too few votes to show how the room is spread.</source>
        <translation>Zu wenige Stimmen, um die Verteilung zu zeigen.</translation>
    </message>
    <message>
        <location filename="../../live/report/page.py"/>
        <source>people, each by their own votes</source>
        <translation>Personen, je nach ihren eigenen Stimmen</translation>
    </message>
    <message>
        <location filename="../../live/report/page.py"/>
        <source>teams, each by its own votes</source>
        <translation>Teams, je nach ihren eigenen Stimmen</translation>
    </message>
    <message>
        <location filename="../../live/report/page.py"/>
        <source>The room: {who}</source>
        <translation>Die Runde: {who}</translation>
    </message>
    <message>
        <location filename="../../live/report/page.py"/>
        <source>No real case in the library is much like this road.</source>
        <translation>Kein wirklicher Fall in der Bibliothek gleicht diesem Weg sehr.</translation>
    </message>
    <message>
        <location filename="../../live/report/page.py"/>
        <source>A real case</source>
        <translation>Ein wirklicher Fall</translation>
    </message>
    <message>
        <location filename="../../live/report/page.py"/>
        <source>We and a real case</source>
        <translation>Wir und ein wirklicher Fall</translation>
    </message>
    <message>
        <location filename="../../live/report/page.py"/>
        <source>Signed by {teams}</source>
        <translation>Unterschrieben von {teams}</translation>
    </message>
    <message>
        <location filename="../../live/report/page.py"/>
        <source>Not signed</source>
        <translation>Nicht unterschrieben</translation>
    </message>
    <message>
        <location filename="../../live/report/page.py"/>
        <source>The sentence we can all sign</source>
        <translation>Der Satz, den wir alle unterschreiben können</translation>
    </message>
    <message>
        <location filename="../../live/report/page.py"/>
        <source>1 word</source>
        <translation>1 Wort</translation>
    </message>
    <message>
        <location filename="../../live/report/page.py"/>
        <source>{n} words</source>
        <translation>{n} Wörter</translation>
    </message>
    <message>
        <location filename="../../live/report/page.py"/>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <location filename="../../live/report/page.py"/>
        <source>How sure we are</source>
        <translation>Wie sicher wir sind</translation>
    </message>
    <message>
        <location filename="../../live/report/page.py"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location filename="../../live/report/page.py"/>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <location filename="../../live/report/page.py"/>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <location filename="../../live/report/page.py"/>
        <source>Road {n}</source>
        <translation>Weg {n}</translation>
    </message>
    <message>
        <location filename="../../live/report/page.py"/>
        <source>Roads we went back from</source>
        <translation>Wege, von denen wir umkehrten</translation>
    </message>
    <message>
        <location filename="../../live/report/page.py"/>
        <source>Other votes</source>
        <translation>Andere Abstimmungen</translation>
    </message>
    <message>
        <location filename="../../live/report/page.py"/>
        <source>Noted between beats</source>
        <translation>Zwischen den Szenen festgehalten</translation>
    </message>
    <message>
        <location filename="../../live/report/page.py"/>
        <source>Speaker notes that the trainer wrote</source>
        <translation>Sprechnotizen der Leitung</translation>
    </message>
    <message>
        <location filename="../../live/report/page.py"/>
        <source>What people wrote was left out.</source>
        <translation>Was die Leute schrieben, wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="../../live/report/page.py"/>
        <source>This report tells of the room, never of a person: it holds no names of phones, and teams with fewer than three votes stand together. The score describes choices, not people. The key is the author's view; a summary of rules for training, not legal advice.</source>
        <translation>Dieser Bericht erzählt von der Runde, nie von einer Person: Er enthält keine Namen von Telefonen, und Teams mit weniger als drei Stimmen stehen zusammen. Bewertet werden Entscheidungen, nicht Menschen. Der Schlüssel gibt die Sicht der Autorinnen und Autoren wieder; er fasst Regeln für das Training zusammen und ist keine Rechtsberatung.</translation>
    </message>
    <message>
        <location filename="../../live/report/wording.py"/>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <location filename="../../live/report/wording.py"/>
        <source>Who does what by when</source>
        <translation>Wer tut was bis wann</translation>
    </message>
    <message>
        <location filename="../../live/report/wording.py"/>
        <source>Gaps in our policy</source>
        <translation>Lücken in unserer Richtlinie</translation>
    </message>
    <message>
        <location filename="../../live/report/wording.py"/>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <location filename="../../live/report/wording.py"/>
        <source>fairly sure</source>
        <translation>ziemlich sicher</translation>
    </message>
    <message>
        <location filename="../../live/report/wording.py"/>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <location filename="../../live/report/wording.py"/>
        <source>{what} was done ({way}).</source>
        <translation>{what} wurde getan ({way}).</translation>
    </message>
    <message>
        <location filename="../../live/report/wording.py"/>
        <source>{label} ({way}).</source>
        <translation>{label} ({way}).</translation>
    </message>
    <message>
        <location filename="../../live/report/wording.py"/>
        <source> Most had chosen {most}.</source>
        <translation> Die meisten hatten {most} gewählt.</translation>
    </message>
    <message>
        <location filename="../../live/report/wording.py"/>
        <source> {moved} of {both} phones chose something else.</source>
        <translation> {moved} von {both} Telefonen wählten etwas anderes.</translation>
    </message>
    <message>
        <location filename="../../live/report/wording.py"/>
        <source>beat {beats}</source>
        <translation>Szene {beats}</translation>
    </message>
    <message>
        <location filename="../../live/report/wording.py"/>
        <source>beats {beats} and {beats2}</source>
        <translation>den Szenen {beats} und {beats2}</translation>
    </message>
    <message>
        <location filename="../../live/report/wording.py"/>
        <source>Chosen in {votes} of {of} votes where it was on offer, at {where}.</source>
        <translation>Gewählt in {votes} von {of} Abstimmungen, in denen es zur Wahl stand, in {where}.</translation>
    </message>
    <message>
        <location filename="../../live/report/wording.py"/>
        <source>; {untold} answered too little to say</source>
        <translation>; {untold} antworteten zu wenig, um es zu sagen</translation>
    </message>
    <message>
        <location filename="../../live/report/wording.py"/>
        <source>This is the road that most chose; at beat {beats} something else was done.</source>
        <translation>Das ist der Weg, den die meisten wählten; in Szene {beats} wurde anders gehandelt.</translation>
    </message>
    <message>
        <location filename="../../live/report/wording.py"/>
        <source>At beat {beats} most had chosen something else. Their road leads to decisions that the room was never asked about, so this is the road as it was played.</source>
        <translation>In Szene {beats} hatten die meisten etwas anderes gewählt. Ihr Weg führt zu Entscheidungen, nach denen die Runde nie gefragt wurde; dies ist also der Weg, wie er gespielt wurde.</translation>
    </message>
    <message>
        <location filename="../../live/serve/certificate.py"/>
        <source>Save a copy of it without one, and use that.</source>
        <translation>Speichern Sie eine Kopie ohne Passwort, und verwenden Sie diese.</translation>
    </message>
    <message>
        <location filename="../../live/serve/certificate.py"/>
        <source>The key is locked with a password.</source>
        <translation>Der Schlüssel ist mit einem Passwort gesperrt.</translation>
    </message>
    <message>
        <location filename="../../live/serve/certificate.py"/>
        <source>No phone could use this certificate: {reason}.</source>
        <translation>Kein Telefon könnte dieses Zertifikat verwenden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../live/serve/certificate.py"/>
        <source>That is an address, not a name.</source>
        <translation>Das ist eine Adresse, kein Name.</translation>
    </message>
    <message>
        <location filename="../../live/serve/certificate.py"/>
        <source>Enter the name that the certificate was issued for; it has to lead to this computer.</source>
        <translation>Geben Sie den Namen ein, auf den das Zertifikat ausgestellt ist; er muss zu diesem Computer führen.</translation>
    </message>
    <message>
        <location filename="../../live/serve/certificate.py"/>
        <source>That isn't a name of a computer.</source>
        <translation>Das ist kein Name eines Computers.</translation>
    </message>
    <message>
        <location filename="../../live/serve/certificate.py"/>
        <source>Enter one like room.example.org.</source>
        <translation>Geben Sie einen ein wie raum.beispiel.org.</translation>
    </message>
    <message>
        <location filename="../../live/serve/certificate.py"/>
        <source>The certificate</source>
        <translation>Das Zertifikat</translation>
    </message>
    <message>
        <location filename="../../live/serve/certificate.py"/>
        <source>{what} can't be read: {said}.</source>
        <translation>{what} kann nicht gelesen werden: {said}.</translation>
    </message>
    <message>
        <location filename="../../live/serve/certificate.py"/>
        <source>Choose the file anew.</source>
        <translation>Wählen Sie die Datei neu.</translation>
    </message>
    <message>
        <location filename="../../live/serve/certificate.py"/>
        <source>This file holds a key.</source>
        <translation>Diese Datei enthält einen Schlüssel.</translation>
    </message>
    <message>
        <location filename="../../live/serve/certificate.py"/>
        <source>Choose the certificate here, often fullchain.pem.</source>
        <translation>Wählen Sie hier das Zertifikat, oft fullchain.pem.</translation>
    </message>
    <message>
        <location filename="../../live/serve/certificate.py"/>
        <source>This file holds a certificate.</source>
        <translation>Diese Datei enthält ein Zertifikat.</translation>
    </message>
    <message>
        <location filename="../../live/serve/certificate.py"/>
        <source>Choose its key here, often privkey.pem.</source>
        <translation>Wählen Sie hier den Schlüssel dazu, oft privkey.pem.</translation>
    </message>
    <message>
        <location filename="../../live/serve/certificate.py"/>
        <source>{what} isn't a PEM file.</source>
        <translation>{what} ist keine PEM-Datei.</translation>
    </message>
    <message>
        <location filename="../../live/serve/certificate.py"/>
        <source>Ask whoever runs your network for the PEM form.</source>
        <translation>Bitten Sie, wer Ihr Netz betreut, um die PEM-Form.</translation>
    </message>
    <message>
        <location filename="../../live/serve/certificate.py"/>
        <source>This key belongs to another certificate.</source>
        <translation>Dieser Schlüssel gehört zu einem anderen Zertifikat.</translation>
    </message>
    <message>
        <location filename="../../live/serve/certificate.py"/>
        <source>Choose the one that came with it.</source>
        <translation>Wählen Sie den, der dazu gehört.</translation>
    </message>
    <message>
        <location filename="../../live/serve/certificate.py"/>
        <source>“{name}” and “{name2}” can't be used: {reason}.</source>
        <translation>„{name}“ und „{name2}“ können nicht verwendet werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../live/serve/certificate.py"/>
        <source>The certificate has expired.</source>
        <translation>Das Zertifikat ist abgelaufen.</translation>
    </message>
    <message>
        <location filename="../../live/serve/certificate.py"/>
        <source>Renew it, or open the room without one.</source>
        <translation>Erneuern Sie es, oder öffnen Sie den Raum ohne.</translation>
    </message>
    <message>
        <location filename="../../live/serve/certificate.py"/>
        <source>The certificate isn't valid yet.</source>
        <translation>Das Zertifikat gilt noch nicht.</translation>
    </message>
    <message>
        <location filename="../../live/serve/certificate.py"/>
        <source>Look whether this computer's clock is right.</source>
        <translation>Sehen Sie nach, ob die Uhr dieses Computers stimmt.</translation>
    </message>
    <message>
        <location filename="../../live/serve/certificate.py"/>
        <source>The certificate isn't for {name}.</source>
        <translation>Das Zertifikat ist nicht für {name}.</translation>
    </message>
    <message>
        <location filename="../../live/serve/certificate.py"/>
        <source>Enter the name that it was issued for, or bring another.</source>
        <translation>Geben Sie den Namen ein, auf den es ausgestellt ist, oder bringen Sie ein anderes.</translation>
    </message>
    <message>
        <location filename="../../live/serve/certificate.py"/>
        <source>No phone would take this certificate: {reason}.</source>
        <translation>Kein Telefon würde dieses Zertifikat annehmen: {reason}.</translation>
    </message>
    <message>
        <location filename="../../live/splits.py"/>
        <source>most votes</source>
        <translation>die meisten Stimmen</translation>
    </message>
    <message>
        <location filename="../../live/splits.py"/>
        <source>the trainer decided</source>
        <translation>von der Leitung entschieden</translation>
    </message>
    <message>
        <location filename="../../live/splits.py"/>
        <source>drawn among the leaders</source>
        <translation>unter den führenden gelost</translation>
    </message>
    <message>
        <location filename="../../live/splits.py"/>
        <source>nobody said anything</source>
        <translation>niemand hat etwas gesagt</translation>
    </message>
    <message>
        <location filename="../../live/spoken.py"/>
        <source>Everyone here is competent and trying to do well.</source>
        <translation>Alle hier können etwas und bemühen sich.</translation>
    </message>
    <message>
        <location filename="../../live/spoken.py"/>
        <source>Stories stay in the room; lessons leave.</source>
        <translation>Geschichten bleiben im Raum; Gelerntes geht hinaus.</translation>
    </message>
    <message>
        <location filename="../../live/spoken.py"/>
        <source>Practice runs are yours.</source>
        <translation>Übungsdurchgänge gehören Ihnen.</translation>
    </message>
    <message>
        <location filename="../../live/spoken.py"/>
        <source>The score describes choices, not people.</source>
        <translation>Bewertet werden Entscheidungen, nicht Menschen.</translation>
    </message>
    <message>
        <location filename="../../live/spoken.py"/>
        <source>{begin} to {end} min</source>
        <translation>{begin} bis {end} Min.</translation>
    </message>
    <message>
        <location filename="../../live/spoken.py"/>
        <source>Contract</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <location filename="../../live/spoken.py"/>
        <source>What did we say we wanted from this session?</source>
        <translation>Was haben wir uns von dieser Sitzung erhofft?</translation>
    </message>
    <message>
        <location filename="../../live/spoken.py"/>
        <source>Reactions</source>
        <translation>Eindrücke</translation>
    </message>
    <message>
        <location filename="../../live/spoken.py"/>
        <source>One word each. Newest in role first.</source>
        <translation>Je ein Wort. Wer am kürzesten dabei ist, beginnt.</translation>
    </message>
    <message>
        <location filename="../../live/spoken.py"/>
        <source>What came in, and when did we first speak? Facts only.</source>
        <translation>Was kam herein, und wann sprachen wir zum ersten Mal? Nur Tatsachen.</translation>
    </message>
    <message>
        <location filename="../../live/spoken.py"/>
        <source>Where we were split</source>
        <translation>Wo wir geteilt waren</translation>
    </message>
    <message>
        <location filename="../../live/spoken.py"/>
        <source>What made each choice look right at that moment?</source>
        <translation>Was ließ jede Option in diesem Moment richtig aussehen?</translation>
    </message>
    <message>
        <location filename="../../live/spoken.py"/>
        <source>When did they have a way out? When did we?</source>
        <translation>Wann hatten die anderen einen Ausweg? Wann wir?</translation>
    </message>
    <message>
        <location filename="../../live/spoken.py"/>
        <source>Freedom and rules</source>
        <translation>Freiheit und Regeln</translation>
    </message>
    <message>
        <location filename="../../live/spoken.py"/>
        <source>Legal: which words can't go? Marketing: which words must stay? Twenty-five words, both sign.</source>
        <translation>Recht: Welche Worte gehen nicht? Marketing: Welche Worte müssen bleiben? Fünfundzwanzig Wörter, beide unterschreiben.</translation>
    </message>
    <message>
        <location filename="../../live/spoken.py"/>
        <source>What in our policy, contact list or approval chain made the good choice hard?</source>
        <translation>Was in unserer Richtlinie, Kontaktliste oder Freigabekette machte die gute Entscheidung schwer?</translation>
    </message>
    <message>
        <location filename="../../live/spoken.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../live/spoken.py"/>
        <source>What will you tell the person who couldn't come?</source>
        <translation>Was erzählen Sie denen, die nicht kommen konnten?</translation>
    </message>
    <message>
        <location filename="../../live/spoken.py"/>
        <source>Silence</source>
        <translation>Schweigen</translation>
    </message>
    <message>
        <location filename="../../live/spoken.py"/>
        <source>“What would a tired colleague on a Sunday night have done?”</source>
        <translation>„Was hätte jemand Müdes an einem Sonntagabend getan?“</translation>
    </message>
    <message>
        <location filename="../../live/spoken.py"/>
        <source>Blame</source>
        <translation>Schuldzuweisung</translation>
    </message>
    <message>
        <location filename="../../live/spoken.py"/>
        <source>“Let's talk about what made that choice look right at the time.”</source>
        <translation>„Sprechen wir darüber, was diese Entscheidung damals richtig aussehen ließ.“</translation>
    </message>
    <message>
        <location filename="../../live/spoken.py"/>
        <source>Legal against marketing</source>
        <translation>Recht gegen Marketing</translation>
    </message>
    <message>
        <location filename="../../live/spoken.py"/>
        <source>Ask each to state the other's worry until the other says “yes, that's it”.</source>
        <translation>Bitten Sie beide, die Sorge der anderen Seite zu nennen, bis diese sagt: „Ja, genau.“</translation>
    </message>
    <message>
        <location filename="../../live/spoken.py"/>
        <source>“That case is not like us”</source>
        <translation>„Der Fall ist nicht wie wir“</translation>
    </message>
    <message>
        <location filename="../../live/spoken.py"/>
        <source>“Which of its moves could not happen here, and what stops it?”</source>
        <translation>„Welcher der Schritte könnte hier nicht geschehen, und was hält ihn auf?“</translation>
    </message>
    <message>
        <location filename="../../live/spoken.py"/>
        <source>An expert takes over</source>
        <translation>Jemand mit Fachwissen übernimmt</translation>
    </message>
    <message>
        <location filename="../../live/spoken.py"/>
        <source>Juniors first, then a turn each, then the expert.</source>
        <translation>Erst die Jüngeren, dann reihum, dann die Fachleute.</translation>
    </message>
    <message>
        <location filename="../../live/spoken.py"/>
        <source>Tears, or a real incident surfaces</source>
        <translation>Tränen, oder ein wirklicher Vorfall kommt hoch</translation>
    </message>
    <message>
        <location filename="../../live/spoken.py"/>
        <source>Stop the exercise; the person matters more than the slot.</source>
        <translation>Halten Sie die Übung an; der Mensch ist wichtiger als der Zeitplan.</translation>
    </message>
    <message>
        <location filename="../../live/spoken.py"/>
        <source>I saw that {name} mostly picked {letter} and {name2} picked {letter2}. I think both were protecting someone. Whom?</source>
        <translation>Ich habe gesehen, dass {name} meist {letter} wählte und {name2} {letter2}. Ich glaube, beide wollten jemanden schützen. Wen?</translation>
    </message>
    <message>
        <location filename="../../live/spoken.py"/>
        <source>Who will say what made the answer that lost look right?</source>
        <translation>Wer möchte sagen, was die unterlegene Antwort richtig aussehen ließ?</translation>
    </message>
    <message>
        <location filename="../../live/sureness.py"/>
        <source>not very sure</source>
        <translation>nicht sehr sicher</translation>
    </message>
    <message>
        <location filename="../../live/sureness.py"/>
        <source>very sure</source>
        <translation>sehr sicher</translation>
    </message>
    <message>
        <location filename="../../live/sureness.py"/>
        <source>If this came tomorrow: how sure would you be of your first reply?</source>
        <translation>Wenn das morgen käme: Wie sicher wären Sie mit Ihrer ersten Antwort?</translation>
    </message>
    <message>
        <location filename="../../live/sureness.py"/>
        <source>Not very</source>
        <translation>Nicht sehr</translation>
    </message>
    <message>
        <location filename="../../live/sureness.py"/>
        <source>Fairly</source>
        <translation>Ziemlich</translation>
    </message>
    <message>
        <location filename="../../live/sureness.py"/>
        <source>Very</source>
        <translation>Sehr</translation>
    </message>
    <message>
        <location filename="../../live/sureness.py"/>
        <source>With the votes</source>
        <translation>Bei den Abstimmungen</translation>
    </message>
    <message>
        <location filename="../../records/belongings.py"/>
        <source>That folder is inside the one that your data are in. Choose one beside it.</source>
        <translation>Dieser Ordner liegt in dem, in dem Ihre Daten sind. Wählen Sie einen daneben.</translation>
    </message>
    <message>
        <location filename="../../records/belongings.py"/>
        <source>{to} has something in it. Choose an empty folder, or a name that isn't taken yet.</source>
        <translation>In {to} ist schon etwas. Wählen Sie einen leeren Ordner oder einen Namen, der noch frei ist.</translation>
    </message>
    <message>
        <location filename="../../records/belongings.py"/>
        <source>Your data can't be copied to {to}: {what}.</source>
        <translation>Ihre Daten können nicht nach {to} kopiert werden: {what}.</translation>
    </message>
    <message>
        <location filename="../../records/errors.py"/>
        <source>You can go on; what you play now won't be kept.</source>
        <translation>Sie können weitermachen; was Sie jetzt spielen, wird nicht aufgehoben.</translation>
    </message>
    <message>
        <location filename="../../records/errors.py"/>
        <source>Another program is using the records.</source>
        <translation>Ein anderes Programm benutzt die Aufzeichnungen.</translation>
    </message>
    <message>
        <location filename="../../records/errors.py"/>
        <source>Close other windows of simtrainer and try again. {without}</source>
        <translation>Schließen Sie andere Fenster von simtrainer, und versuchen Sie es noch einmal. {without}</translation>
    </message>
    <message>
        <location filename="../../records/errors.py"/>
        <source>The records file is damaged.</source>
        <translation>Die Datei der Aufzeichnungen ist beschädigt.</translation>
    </message>
    <message>
        <location filename="../../records/errors.py"/>
        <source>Move {file} somewhere else (keep it: some of it can often be saved) and a new one is begun. {without}</source>
        <translation>Verschieben Sie {file} an einen anderen Ort (heben Sie sie auf: oft lässt sich einiges retten), und eine neue wird begonnen. {without}</translation>
    </message>
    <message>
        <location filename="../../records/errors.py"/>
        <source>The records couldn't be written: the disk is full or doesn't answer.</source>
        <translation>Die Aufzeichnungen konnten nicht geschrieben werden: Die Platte ist voll oder antwortet nicht.</translation>
    </message>
    <message>
        <location filename="../../records/errors.py"/>
        <source>Make room on the disk. {without}</source>
        <translation>Schaffen Sie Platz auf der Platte. {without}</translation>
    </message>
    <message>
        <location filename="../../records/errors.py"/>
        <source>The records file can't be written.</source>
        <translation>Die Datei der Aufzeichnungen kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../../records/errors.py"/>
        <source>Make {parent} a folder that you may write to, or set SIMTRAINER_DATA to another one. {without}</source>
        <translation>Machen Sie {parent} zu einem Ordner, in den Sie schreiben dürfen, oder setzen Sie SIMTRAINER_DATA auf einen anderen. {without}</translation>
    </message>
    <message>
        <location filename="../../records/errors.py"/>
        <source>The records can't be used.</source>
        <translation>Die Aufzeichnungen können nicht benutzt werden.</translation>
    </message>
    <message>
        <location filename="../../records/errors.py"/>
        <source>{file}: {error}. {without}</source>
        <translation>{file}: {error}. {without}</translation>
    </message>
    <message>
        <location filename="../../records/errors.py"/>
        <source>The records file has gone.</source>
        <translation>Die Datei der Aufzeichnungen ist verschwunden.</translation>
    </message>
    <message>
        <location filename="../../records/errors.py"/>
        <source>Somebody moved or deleted {file}. Start simtrainer again to begin a new one. {without}</source>
        <translation>Jemand hat {file} verschoben oder gelöscht. Starten Sie simtrainer neu, um eine neue zu beginnen. {without}</translation>
    </message>
    <message>
        <location filename="../../records/errors.py"/>
        <source>What is kept of this attempt can't be read.</source>
        <translation>Was von diesem Versuch aufgehoben ist, kann nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../records/errors.py"/>
        <source>Something else has written in {file}. Start the story anew.</source>
        <translation>Etwas anderes hat in {file} geschrieben. Beginnen Sie die Geschichte neu.</translation>
    </message>
    <message>
        <location filename="../../records/errors.py"/>
        <source>The records were written by a newer simtrainer.</source>
        <translation>Die Aufzeichnungen wurden mit einem neueren simtrainer geschrieben.</translation>
    </message>
    <message>
        <location filename="../../records/errors.py"/>
        <source>Install the newer version again to use {file} (its form {version} isn't known here). {without}</source>
        <translation>Installieren Sie wieder die neuere Fassung, um {file} zu benutzen (ihre Form {version} ist hier nicht bekannt). {without}</translation>
    </message>
    <message>
        <location filename="../../records/exercises.py"/>
        <source>That exercise isn't in the records.</source>
        <translation>Diese Übung steht nicht in den Aufzeichnungen.</translation>
    </message>
    <message>
        <location filename="../../records/exercises.py"/>
        <source>Choose another one, or set one up.</source>
        <translation>Wählen Sie eine andere, oder richten Sie eine ein.</translation>
    </message>
    <message>
        <location filename="../../records/profiles.py"/>
        <source>It can't be kept in {folder}: {what}.</source>
        <translation>In {folder} kann es nicht aufgehoben werden: {what}.</translation>
    </message>
    <message>
        <location filename="../../records/questions.py"/>
        <source>For legal</source>
        <translation>Für die Rechtsabteilung</translation>
    </message>
    <message>
        <location filename="../../records/questions.py"/>
        <source>For the team</source>
        <translation>Für das Team</translation>
    </message>
    <message>
        <location filename="../../records/questions.py"/>
        <source>For the trainer</source>
        <translation>Für die Trainingsleitung</translation>
    </message>
    <message>
        <location filename="../../records/questions.py"/>
        <source>- {words} ({title}, turn {turn})</source>
        <translation>- {words} ({title}, Zug {turn})</translation>
    </message>
    <message>
        <location filename="../../records/resume.py"/>
        <source>The story has changed since you played it, so this attempt can be looked at but not continued.</source>
        <translation>Die Geschichte hat sich geändert, seit Sie sie gespielt haben; diesen Versuch können Sie ansehen, aber nicht fortsetzen.</translation>
    </message>
    <message>
        <location filename="../../records/resume.py"/>
        <source>This attempt was played with another version or organisation; it can only be looked at.</source>
        <translation>Dieser Versuch wurde mit einer anderen Fassung oder Organisation gespielt; Sie können ihn nur ansehen.</translation>
    </message>
    <message>
        <location filename="../../records/resume.py"/>
        <source>The story has changed since you played it: this is how your choices read in it today. The scores may differ from those you were told then, and turns can't be taken again.</source>
        <translation>Die Geschichte hat sich geändert, seit Sie sie gespielt haben: So lesen sich Ihre Entscheidungen heute darin. Die Wertungen können andere sein als damals, und Züge lassen sich nicht wiederholen.</translation>
    </message>
    <message>
        <location filename="../../records/resume.py"/>
        <source>The story has changed so much since you played it that this attempt can't be read in it any more.</source>
        <translation>Die Geschichte hat sich so sehr geändert, seit Sie sie gespielt haben, dass sich dieser Versuch darin nicht mehr lesen lässt.</translation>
    </message>
    <message>
        <location filename="../../records/store.py"/>
        <source>That attempt isn't in the records.</source>
        <translation>Dieser Versuch steht nicht in den Aufzeichnungen.</translation>
    </message>
    <message>
        <location filename="../../records/store.py"/>
        <source>Choose another one, or start anew.</source>
        <translation>Wählen Sie einen anderen, oder beginnen Sie neu.</translation>
    </message>
    <message>
        <location filename="../../replies/apology.py"/>
        <source>Names what happened</source>
        <translation>Nennt, was geschah</translation>
    </message>
    <message>
        <location filename="../../replies/apology.py"/>
        <source>Say what was done, in their words.</source>
        <translation>Sagen Sie, was getan wurde, in den Worten der anderen.</translation>
    </message>
    <message>
        <location filename="../../replies/apology.py"/>
        <source>Owns it</source>
        <translation>Steht dazu</translation>
    </message>
    <message>
        <location filename="../../replies/apology.py"/>
        <source>Say whose doing it was: “that's on us”.</source>
        <translation>Sagen Sie, wer es war: „Das geht auf uns.“</translation>
    </message>
    <message>
        <location filename="../../replies/apology.py"/>
        <source>Says sorry</source>
        <translation>Bittet um Entschuldigung</translation>
    </message>
    <message>
        <location filename="../../replies/apology.py"/>
        <source>One plain “I'm sorry”.</source>
        <translation>Ein schlichtes „Es tut mir leid“.</translation>
    </message>
    <message>
        <location filename="../../replies/apology.py"/>
        <source>Puts it right</source>
        <translation>Bringt es in Ordnung</translation>
    </message>
    <message>
        <location filename="../../replies/apology.py"/>
        <source>Say what you do about it.</source>
        <translation>Sagen Sie, was Sie dafür tun.</translation>
    </message>
    <message>
        <location filename="../../replies/asking.py"/>
        <source>Asks for details where everyone can read the answer</source>
        <translation>Fragt nach Angaben, wo alle die Antwort lesen können</translation>
    </message>
    <message>
        <location filename="../../replies/asking.py"/>
        <source>Open a private message first, then ask there.</source>
        <translation>Öffnen Sie erst eine private Nachricht, und fragen Sie dort.</translation>
    </message>
    <message>
        <location filename="../../replies/boilerplate.py"/>
        <source>The house doesn't say “{said}”</source>
        <translation>Das Haus sagt nicht „{said}“</translation>
    </message>
    <message>
        <location filename="../../replies/boilerplate.py"/>
        <source>“{said}” could be for anyone</source>
        <translation>„{said}“ könnte an alle gehen</translation>
    </message>
    <message>
        <location filename="../../replies/boilerplate.py"/>
        <source>Say it as you would at a counter.</source>
        <translation>Sagen Sie es, wie Sie es an der Theke sagen würden.</translation>
    </message>
    <message>
        <location filename="../../replies/boilerplate.py"/>
        <source>You said this to somebody else</source>
        <translation>Das haben Sie schon jemand anderem gesagt</translation>
    </message>
    <message>
        <location filename="../../replies/boilerplate.py"/>
        <source>Say what is so only here.</source>
        <translation>Sagen Sie, was nur hier so ist.</translation>
    </message>
    <message>
        <location filename="../../replies/disclosure.py"/>
        <source>Say it first and in plain words: “I work for …”, or “Ad:”.</source>
        <translation>Sagen Sie es zuerst und in klaren Worten: „Ich arbeite für …“ oder „Anzeige:“.</translation>
    </message>
    <message>
        <location filename="../../replies/disclosure.py"/>
        <source>The tie is told late</source>
        <translation>Die Verbindung kommt spät</translation>
    </message>
    <message>
        <location filename="../../replies/disclosure.py"/>
        <source>“{words}” tells nobody that you're connected</source>
        <translation>„{words}“ sagt niemandem, dass Sie dazugehören</translation>
    </message>
    <message>
        <location filename="../../replies/disclosure.py"/>
        <source>Doesn't say that you're connected</source>
        <translation>Sagt nicht, dass Sie dazugehören</translation>
    </message>
    <message>
        <location filename="../../replies/finding.py"/>
        <source>private data</source>
        <translation>private Daten</translation>
    </message>
    <message>
        <location filename="../../replies/finding.py"/>
        <source>asking for details in public</source>
        <translation>das öffentliche Fragen nach Angaben</translation>
    </message>
    <message>
        <location filename="../../replies/finding.py"/>
        <source>what must not be said</source>
        <translation>das, was nicht gesagt werden darf</translation>
    </message>
    <message>
        <location filename="../../replies/finding.py"/>
        <source>saying who is talking</source>
        <translation>wer spricht</translation>
    </message>
    <message>
        <location filename="../../replies/finding.py"/>
        <source>promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <location filename="../../replies/finding.py"/>
        <source>a lawyer's words</source>
        <translation>Juristenworte</translation>
    </message>
    <message>
        <location filename="../../replies/finding.py"/>
        <source>certainty</source>
        <translation>Gewissheit</translation>
    </message>
    <message>
        <location filename="../../replies/finding.py"/>
        <source>the apology</source>
        <translation>die Entschuldigung</translation>
    </message>
    <message>
        <location filename="../../replies/finding.py"/>
        <source>stock phrases</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <location filename="../../replies/finding.py"/>
        <source>plain words</source>
        <translation>klare Worte</translation>
    </message>
    <message>
        <location filename="../../replies/finding.py"/>
        <source>humour</source>
        <translation>Humor</translation>
    </message>
    <message>
        <location filename="../../replies/finding.py"/>
        <source>reading it aloud</source>
        <translation>das laute Lesen</translation>
    </message>
    <message>
        <location filename="../../replies/manner.py"/>
        <source>Aims at the person</source>
        <translation>Zielt auf die Person</translation>
    </message>
    <message>
        <location filename="../../replies/manner.py"/>
        <source>Say what is so, and leave “you” out of it.</source>
        <translation>Sagen Sie, was ist, und lassen Sie „Sie“ heraus.</translation>
    </message>
    <message>
        <location filename="../../replies/manner.py"/>
        <source>A word you'd regret</source>
        <translation>Ein Wort, das Sie bereuen würden</translation>
    </message>
    <message>
        <location filename="../../replies/manner.py"/>
        <source>Leave it out.</source>
        <translation>Lassen Sie es weg.</translation>
    </message>
    <message>
        <location filename="../../replies/manner.py"/>
        <source>Loud</source>
        <translation>Laut</translation>
    </message>
    <message>
        <location filename="../../replies/manner.py"/>
        <source>One mark is enough.</source>
        <translation>Ein Zeichen genügt.</translation>
    </message>
    <message>
        <location filename="../../replies/manner.py"/>
        <source>Shouted</source>
        <translation>Geschrien</translation>
    </message>
    <message>
        <location filename="../../replies/manner.py"/>
        <source>Small letters carry further.</source>
        <translation>Kleinbuchstaben tragen weiter.</translation>
    </message>
    <message>
        <location filename="../../replies/manner.py"/>
        <source>Nearly all capitals</source>
        <translation>Fast alles in Großbuchstaben</translation>
    </message>
    <message>
        <location filename="../../replies/manner.py"/>
        <source>A joke beside somebody's pain</source>
        <translation>Ein Witz neben dem Schmerz von jemandem</translation>
    </message>
    <message>
        <location filename="../../replies/manner.py"/>
        <source>Read it aloud as if to the person hurt.</source>
        <translation>Lesen Sie es laut, als säße die verletzte Person vor Ihnen.</translation>
    </message>
    <message>
        <location filename="../../replies/manner.py"/>
        <source>A capital for each word, and a screen reader can say it.</source>
        <translation>Ein Großbuchstabe für jedes Wort, dann kann ein Screenreader es sprechen.</translation>
    </message>
    <message>
        <location filename="../../replies/manner.py"/>
        <source>#{tag} is read as one word</source>
        <translation>#{tag} wird als ein Wort gelesen</translation>
    </message>
    <message>
        <location filename="../../replies/manner.py"/>
        <source>A row of emoji is read out one by one</source>
        <translation>Eine Reihe Emojis wird einzeln vorgelesen</translation>
    </message>
    <message>
        <location filename="../../replies/manner.py"/>
        <source>One says it.</source>
        <translation>Eines genügt.</translation>
    </message>
    <message>
        <location filename="../../replies/next_step.py"/>
        <source>Says what comes next, and when</source>
        <translation>Sagt, was als Nächstes kommt, und wann</translation>
    </message>
    <message>
        <location filename="../../replies/next_step.py"/>
        <source>Say when they hear from you again.</source>
        <translation>Sagen Sie, wann man wieder von Ihnen hört.</translation>
    </message>
    <message>
        <location filename="../../replies/person.py"/>
        <source>One person to another</source>
        <translation>Von Mensch zu Mensch</translation>
    </message>
    <message>
        <location filename="../../replies/person.py"/>
        <source>Use their name, and sign with yours.</source>
        <translation>Nennen Sie den Namen, und unterschreiben Sie mit Ihrem.</translation>
    </message>
    <message>
        <location filename="../../replies/person.py"/>
        <source>About this matter</source>
        <translation>Über diese Sache</translation>
    </message>
    <message>
        <location filename="../../replies/person.py"/>
        <source>Name the thing, the place or the day.</source>
        <translation>Nennen Sie das Ding, den Ort oder den Tag.</translation>
    </message>
    <message>
        <location filename="../../replies/person.py"/>
        <source>Answers what was asked</source>
        <translation>Antwortet auf das, was gefragt wurde</translation>
    </message>
    <message>
        <location filename="../../replies/person.py"/>
        <source>Say something about what they asked.</source>
        <translation>Sagen Sie etwas zu dem, was gefragt wurde.</translation>
    </message>
    <message>
        <location filename="../../replies/plainness.py"/>
        <source>Hard to read</source>
        <translation>Schwer zu lesen</translation>
    </message>
    <message>
        <location filename="../../replies/plainness.py"/>
        <source>Shorter sentences, shorter words.</source>
        <translation>Kürzere Sätze, kürzere Wörter.</translation>
    </message>
    <message>
        <location filename="../../replies/private_data.py"/>
        <source>An e-mail address</source>
        <translation>Eine E-Mail-Adresse</translation>
    </message>
    <message>
        <location filename="../../replies/private_data.py"/>
        <source>A telephone number</source>
        <translation>Eine Telefonnummer</translation>
    </message>
    <message>
        <location filename="../../replies/private_data.py"/>
        <source>A card number</source>
        <translation>Eine Kartennummer</translation>
    </message>
    <message>
        <location filename="../../replies/private_data.py"/>
        <source>A bank account</source>
        <translation>Eine Bankverbindung</translation>
    </message>
    <message>
        <location filename="../../replies/private_data.py"/>
        <source>An account number</source>
        <translation>Eine Kontonummer</translation>
    </message>
    <message>
        <location filename="../../replies/private_data.py"/>
        <source>A national number</source>
        <translation>Eine Ausweis- oder Steuernummer</translation>
    </message>
    <message>
        <location filename="../../replies/private_data.py"/>
        <source>A passport number</source>
        <translation>Eine Passnummer</translation>
    </message>
    <message>
        <location filename="../../replies/private_data.py"/>
        <source>A date of birth</source>
        <translation>Ein Geburtsdatum</translation>
    </message>
    <message>
        <location filename="../../replies/private_data.py"/>
        <source>A home address</source>
        <translation>Eine Privatadresse</translation>
    </message>
    <message>
        <location filename="../../replies/private_data.py"/>
        <source>{kind} where everyone can read it</source>
        <translation>{kind}, wo alle sie lesen können</translation>
    </message>
    <message>
        <location filename="../../replies/private_data.py"/>
        <source>Take it out, and say it in a private message.</source>
        <translation>Nehmen Sie es heraus, und sagen Sie es in einer privaten Nachricht.</translation>
    </message>
    <message>
        <location filename="../../replies/promises.py"/>
        <source>Is this yours to promise?</source>
        <translation>Dürfen Sie das versprechen?</translation>
    </message>
    <message>
        <location filename="../../replies/promises.py"/>
        <source>Ask whose it is first, or say what you can do yourself.</source>
        <translation>Fragen Sie erst, wer das darf, oder sagen Sie, was Sie selbst tun können.</translation>
    </message>
    <message>
        <location filename="../../replies/promises.py"/>
        <source>Your own limit is {limit}. Ask first, or promise that much.</source>
        <translation>Ihre eigene Grenze ist {limit}. Fragen Sie erst, oder versprechen Sie so viel.</translation>
    </message>
    <message>
        <location filename="../../replies/unsayable.py"/>
        <source>“{words}” must not be said here</source>
        <translation>„{words}“ darf hier nicht gesagt werden</translation>
    </message>
    <message>
        <location filename="../../replies/unsayable.py"/>
        <source>Say it without: nobody who reads this may learn it from us.</source>
        <translation>Sagen Sie es ohne: Niemand, der das liest, darf es von uns erfahren.</translation>
    </message>
    <message>
        <location filename="../../replies/wording.py"/>
        <source>“{words}” is a lawyer's word</source>
        <translation>„{words}“ ist ein Juristenwort</translation>
    </message>
    <message>
        <location filename="../../replies/wording.py"/>
        <source>Own it in your own words, and ask legal before you use this one.</source>
        <translation>Stehen Sie in eigenen Worten dazu, und fragen Sie die Rechtsabteilung, bevor Sie dieses verwenden.</translation>
    </message>
    <message>
        <location filename="../../replies/wording.py"/>
        <source>Surer than anybody can be</source>
        <translation>Sicherer, als jemand sein kann</translation>
    </message>
    <message>
        <location filename="../../replies/wording.py"/>
        <source>Say what was checked, by whom and when, and what isn't known yet.</source>
        <translation>Sagen Sie, was geprüft wurde, von wem und wann, und was nicht bekannt ist.</translation>
    </message>
    <message>
        <location filename="../../replies/wording.py"/>
        <source>An apology with a way out</source>
        <translation>Eine Entschuldigung mit Hintertür</translation>
    </message>
    <message>
        <location filename="../../replies/wording.py"/>
        <source>Say what was done and to whom, without “if” and “any”.</source>
        <translation>Sagen Sie, was wem getan wurde, ohne „falls“ und „etwaige“.</translation>
    </message>
    <message>
        <location filename="../../scenario/check_platforms.py"/>
        <source>What can be said there: {acts}.</source>
        <translation>Was dort gesagt werden kann: {acts}.</translation>
    </message>
    <message>
        <location filename="../../scenario/composing.py"/>
        <source>a comma or “]” is missing in the list that begins in line {line}</source>
        <translation>in der Liste, die in Zeile {line} beginnt, fehlt ein Komma oder „]“</translation>
    </message>
    <message>
        <location filename="../../scenario/composing.py"/>
        <source>a comma or the closing brace is missing; the braces begin in line {line}</source>
        <translation>ein Komma oder die schließende Klammer fehlt; die geschweifte Klammer öffnet in Zeile {line}</translation>
    </message>
    <message>
        <location filename="../../scenario/composing.py"/>
        <source>the text in quotes that begins here has no closing quote</source>
        <translation>der Text in Anführungszeichen, der hier beginnt, hat kein schließendes Zeichen</translation>
    </message>
    <message>
        <location filename="../../scenario/composing.py"/>
        <source>another “- ” was expected, or an indent that ends the list</source>
        <translation>hier müsste noch ein „- “ stehen, oder eine Einrückung, mit der die Liste endet</translation>
    </message>
    <message>
        <location filename="../../scenario/composing.py"/>
        <source>a new key was expected: the indent doesn't fit, or a quoted text ended too early</source>
        <translation>hier müsste ein neuer Schlüssel stehen: Die Einrückung stimmt nicht, oder ein Text in Anführungszeichen hat zu früh geendet</translation>
    </message>
    <message>
        <location filename="../../scenario/composing.py"/>
        <source>a value is missing, or there is a bracket or comma too many</source>
        <translation>ein Wert fehlt, oder eine Klammer oder ein Komma ist zu viel</translation>
    </message>
    <message>
        <location filename="../../scenario/composing.py"/>
        <source>a backslash in double quotes has to be doubled</source>
        <translation>ein umgekehrter Schrägstrich in doppelten Anführungszeichen muss doppelt stehen</translation>
    </message>
    <message>
        <location filename="../../scenario/composing.py"/>
        <source>after “|” or “&gt;” the line has to end</source>
        <translation>nach „|“ oder „&gt;“ muss die Zeile enden</translation>
    </message>
    <message>
        <location filename="../../scenario/hints.py"/>
        <source>Did you mean “{word}”?</source>
        <translation>Meinten Sie „{word}“?</translation>
    </message>
    <message>
        <location filename="../../scoring/decisions.py"/>
        <source>{what} after {spent}, in the first half of the window ({length}).</source>
        <translation>{what} nach {spent}, in der ersten Hälfte der Frist ({length}).</translation>
    </message>
    <message>
        <location filename="../../scoring/decisions.py"/>
        <source>{what} after {spent}, inside the window ({length}).</source>
        <translation>{what} nach {spent}, innerhalb der Frist ({length}).</translation>
    </message>
    <message>
        <location filename="../../scoring/decisions.py"/>
        <source>{what} after {spent}; the window was {length}.</source>
        <translation>{what} nach {spent}; die Frist war {length}.</translation>
    </message>
    <message>
        <location filename="../../scoring/decisions.py"/>
        <source>{what} after {spent}, more than twice the window of {length}.</source>
        <translation>{what} nach {spent}, mehr als das Doppelte der Frist von {length}.</translation>
    </message>
    <message>
        <location filename="../../scoring/decisions.py"/>
        <source>The promise was kept in time.</source>
        <translation>Die Zusage wurde rechtzeitig gehalten.</translation>
    </message>
    <message>
        <location filename="../../scoring/decisions.py"/>
        <source>The promise was kept, but late.</source>
        <translation>Die Zusage wurde gehalten, aber verspätet.</translation>
    </message>
    <message>
        <location filename="../../scoring/decisions.py"/>
        <source>The promise fell due and nothing came.</source>
        <translation>Die Zusage wurde fällig, und nichts kam.</translation>
    </message>
    <message>
        <location filename="../../scoring/decisions.py"/>
        <source>No update went out; the window was {length}.</source>
        <translation>Keine Meldung ging hinaus; die Frist war {length}.</translation>
    </message>
    <message>
        <location filename="../../scoring/decisions.py"/>
        <source>No first word went out; the window was {length}.</source>
        <translation>Kein erstes Wort ging hinaus; die Frist war {length}.</translation>
    </message>
    <message>
        <location filename="../../scoring/decisions.py"/>
        <source>Update</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <location filename="../../scoring/decisions.py"/>
        <source>First word</source>
        <translation>Erstes Wort</translation>
    </message>
    <message>
        <location filename="../../scoring/own_words.py"/>
        <source>“{words}”: {title}.</source>
        <translation>„{words}“: {title}.</translation>
    </message>
    <message>
        <location filename="../../scoring/ranges/result.py"/>
        <source>not scored</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <location filename="../../scoring/ranges/result.py"/>
        <source>between {low} and {high}</source>
        <translation>zwischen {low} und {high}</translation>
    </message>
    <message>
        <location filename="../../scoring/ranges/result.py"/>
        <source>worst {worst}, best {best}</source>
        <translation>mindestens {worst}, höchstens {best}</translation>
    </message>
    <message>
        <location filename="../../terminal/debrief.py"/>
        <source>very close</source>
        <translation>sehr nahe</translation>
    </message>
    <message>
        <location filename="../../terminal/debrief.py"/>
        <source>close</source>
        <translation>nahe</translation>
    </message>
    <message>
        <location filename="../../terminal/debrief.py"/>
        <source>worth a mention</source>
        <translation>erwähnenswert</translation>
    </message>
    <message>
        <location filename="../../terminal/debrief.py"/>
        <source>kept late</source>
        <translation>verspätet gehalten</translation>
    </message>
    <message>
        <location filename="../../terminal/debrief.py"/>
        <source>still open at the end</source>
        <translation>am Ende noch offen</translation>
    </message>
    <message>
        <location filename="../../terminal/debrief.py"/>
        <source>the same</source>
        <translation>dasselbe</translation>
    </message>
    <message>
        <location filename="../../terminal/debrief.py"/>
        <source>differed</source>
        <translation>anders</translation>
    </message>
    <message>
        <location filename="../../terminal/debrief.py"/>
        <source>{start} to {end} · {ending}</source>
        <translation>{start} bis {end} · {ending}</translation>
    </message>
    <message>
        <location filename="../../terminal/debrief.py"/>
        <source>Seen before</source>
        <translation>Schon einmal da gewesen</translation>
    </message>
    <message>
        <location filename="../../terminal/debrief.py"/>
        <source>Your own road: no well-known case went this way.</source>
        <translation>Ihr eigener Weg: Kein bekannter Fall ist ihn gegangen.</translation>
    </message>
    <message>
        <location filename="../../terminal/debrief.py"/>
        <source>In good company</source>
        <translation>In guter Gesellschaft</translation>
    </message>
    <message>
        <location filename="../../terminal/debrief.py"/>
        <source>House clause {n}.</source>
        <translation>Hausregel {n}.</translation>
    </message>
    <message>
        <location filename="../../terminal/debrief.py"/>
        <source>· {promise}, by {time}: {outcome}</source>
        <translation>· {promise}, bis {time}: {outcome}</translation>
    </message>
    <message>
        <location filename="../../terminal/debrief.py"/>
        <source>Next time</source>
        <translation>Nächstes Mal</translation>
    </message>
    <message>
        <location filename="../../terminal/debrief.py"/>
        <source>You can ask {name} ({how}).</source>
        <translation>Fragen können Sie {name} ({how}).</translation>
    </message>
    <message>
        <location filename="../../terminal/debrief.py"/>
        <source>You can ask {name}.</source>
        <translation>Fragen können Sie {name}.</translation>
    </message>
    <message>
        <location filename="../../terminal/debrief.py"/>
        <source>one decision</source>
        <translation>eine Entscheidung</translation>
    </message>
    <message>
        <location filename="../../terminal/debrief.py"/>
        <source>, held at {cap} by a line crossed</source>
        <translation>, durch eine überschrittene Linie auf {cap} begrenzt</translation>
    </message>
    <message>
        <location filename="../../terminal/debrief.py"/>
        <source>{score} of 100</source>
        <translation>{score} von 100</translation>
    </message>
    <message>
        <location filename="../../terminal/debrief.py"/>
        <source>policy {policy}, authenticity {authenticity}</source>
        <translation>Richtlinie {policy}, Echtheit {authenticity}</translation>
    </message>
    <message>
        <location filename="../../terminal/debrief.py"/>
        <source> ← work on this one</source>
        <translation> ← daran arbeiten</translation>
    </message>
    <message>
        <location filename="../../terminal/debrief.py"/>
        <source>You wrote: “{text}”</source>
        <translation>Sie schrieben: „{text}“</translation>
    </message>
    <message>
        <location filename="../../terminal/debrief.py"/>
        <source>Stronger: {label}. {why}</source>
        <translation>Stärker: {label}. {why}</translation>
    </message>
    <message>
        <location filename="../../terminal/debrief.py"/>
        <source>This is the author's view; reasonable people differ here.</source>
        <translation>Das ist die Sicht der Autorinnen und Autoren; hier sind vernünftige Menschen verschiedener Meinung.</translation>
    </message>
    <message>
        <location filename="../../terminal/debrief.py"/>
        <source>turn {n}: {label}</source>
        <translation>Zug {n}: {label}</translation>
    </message>
    <message>
        <location filename="../../terminal/debrief.py"/>
        <source>you: {you} | they: {they}{verdict}</source>
        <translation>Sie: {you} | dort: {they}{verdict}</translation>
    </message>
    <message>
        <location filename="../../terminal/debrief.py"/>
        <source>The fork: turn {n}, {time}. Try “{label}” from there.</source>
        <translation>Die Gabelung: Zug {n}, {time}. Probieren Sie von dort „{label}“.</translation>
    </message>
    <message>
        <location filename="../../terminal/debrief.py"/>
        <source>What you did that they didn't: {good}</source>
        <translation>Was Sie getan haben und die anderen nicht: {good}</translation>
    </message>
    <message>
        <location filename="../../terminal/feed.py"/>
        <source>Promise kept: {promise}.</source>
        <translation>Zusage gehalten: {promise}.</translation>
    </message>
    <message>
        <location filename="../../terminal/feed.py"/>
        <source>Promise kept, but late: {promise}.</source>
        <translation>Zusage gehalten, aber zu spät: {promise}.</translation>
    </message>
    <message>
        <location filename="../../terminal/feed.py"/>
        <source>Promise broken: {promise}.</source>
        <translation>Zusage gebrochen: {promise}.</translation>
    </message>
    <message>
        <location filename="../../terminal/feed.py"/>
        <source>You deleted a post.</source>
        <translation>Sie haben einen Post gelöscht.</translation>
    </message>
    <message>
        <location filename="../../terminal/feed.py"/>
        <source>You hid a post.</source>
        <translation>Sie haben einen Post verborgen.</translation>
    </message>
    <message>
        <location filename="../../terminal/feed.py"/>
        <source>Nobody answered, and that was read as an answer too.</source>
        <translation>Niemand hat geantwortet, und auch das wurde als Antwort gelesen.</translation>
    </message>
    <message>
        <location filename="../../terminal/feed.py"/>
        <source>Too late: while you were at it, this was over. Nothing went out.</source>
        <translation>Zu spät: Während Sie dabei waren, war es vorbei. Es ging nichts hinaus.</translation>
    </message>
    <message>
        <location filename="../../terminal/feed.py"/>
        <source>You asked {name}; the answer takes a while.</source>
        <translation>Sie haben gefragt: {name}; die Antwort dauert etwas.</translation>
    </message>
    <message>
        <location filename="../../terminal/feed.py"/>
        <source>You promised: {promise}, by {time}.</source>
        <translation>Sie haben zugesagt: {promise}, bis {time}.</translation>
    </message>
    <message>
        <location filename="../../terminal/feed.py"/>
        <source>[picture: {alt}]</source>
        <translation>[Bild: {alt}]</translation>
    </message>
    <message>
        <location filename="../../terminal/feed.py"/>
        <source>not described</source>
        <translation>nicht beschrieben</translation>
    </message>
    <message>
        <location filename="../../terminal/feed.py"/>
        <source>1 like</source>
        <translation>1-mal „Gefällt mir“</translation>
    </message>
    <message>
        <location filename="../../terminal/feed.py"/>
        <source>{n} likes</source>
        <translation>{n}-mal „Gefällt mir“</translation>
    </message>
    <message>
        <location filename="../../terminal/feed.py"/>
        <source>1 share</source>
        <translation>1-mal geteilt</translation>
    </message>
    <message>
        <location filename="../../terminal/feed.py"/>
        <source>{n} shares</source>
        <translation>{n}-mal geteilt</translation>
    </message>
    <message>
        <location filename="../../terminal/feed.py"/>
        <source>1 reply</source>
        <translation>1 Antwort</translation>
    </message>
    <message>
        <location filename="../../terminal/feed.py"/>
        <source>{n} replies</source>
        <translation>{n} Antworten</translation>
    </message>
    <message>
        <location filename="../../terminal/game.py"/>
        <source>1, 2, 3 …   take that choice
w, w 30     wait and watch: until something changes for you (at most 10 minutes), or so many minutes
a, a 2      ask the contact (number 2) named under a decision; time goes on while you wait
r, r 2      write your own reply (at decision 2), then say which choice it is closest to
q           stop here
</source>
        <translation>1, 2, 3 …   diese Option nehmen
w, w 30     warten und zusehen: bis sich für Sie etwas ändert (höchstens 10 Minuten) oder so viele Minuten
a, a 2      den Kontakt (Nummer 2) fragen, der unter einer Entscheidung steht; die Zeit läuft dabei weiter
r, r 2      selbst eine Antwort schreiben (bei Entscheidung 2), dann sagen, welcher Option sie am nächsten ist
q           hier aufhören
</translation>
    </message>
    <message>
        <location filename="../../terminal/game.py"/>
        <source>Type the number of the contact.</source>
        <translation>Tippen Sie die Nummer des Kontakts.</translation>
    </message>
    <message>
        <location filename="../../terminal/game.py"/>
        <source>Which contact?</source>
        <translation>Welcher Kontakt?</translation>
    </message>
    <message>
        <location filename="../../terminal/game.py"/>
        <source>Type a and a number from 1 to {n}.</source>
        <translation>Tippen Sie a und eine Zahl von 1 bis {n}.</translation>
    </message>
    <message>
        <location filename="../../terminal/game.py"/>
        <source>Type the number of the decision.</source>
        <translation>Tippen Sie die Nummer der Entscheidung.</translation>
    </message>
    <message>
        <location filename="../../terminal/game.py"/>
        <source>Which decision?</source>
        <translation>Welche Entscheidung?</translation>
    </message>
    <message>
        <location filename="../../terminal/game.py"/>
        <source>Type r and a number from 1 to {n}.</source>
        <translation>Tippen Sie r und eine Zahl von 1 bis {n}.</translation>
    </message>
    <message>
        <location filename="../../terminal/game.py"/>
        <source>Type the number of the choice.</source>
        <translation>Tippen Sie die Nummer der Option.</translation>
    </message>
    <message>
        <location filename="../../terminal/game.py"/>
        <source>Which choice?</source>
        <translation>Welche Option?</translation>
    </message>
    <message>
        <location filename="../../terminal/game.py"/>
        <source>Type a number from 1 to {n}.</source>
        <translation>Tippen Sie eine Zahl von 1 bis {n}.</translation>
    </message>
    <message>
        <location filename="../../terminal/game.py"/>
        <source>post</source>
        <translation>posten</translation>
    </message>
    <message>
        <location filename="../../terminal/game.py"/>
        <source>message</source>
        <translation>private Nachricht</translation>
    </message>
    <message>
        <location filename="../../terminal/game.py"/>
        <source>hide</source>
        <translation>verbergen</translation>
    </message>
    <message>
        <location filename="../../terminal/game.py"/>
        <source>delete</source>
        <translation>löschen</translation>
    </message>
    <message>
        <location filename="../../terminal/game.py"/>
        <source>escalate</source>
        <translation>eskalieren</translation>
    </message>
    <message>
        <location filename="../../terminal/game.py"/>
        <source>ask first</source>
        <translation>erst fragen</translation>
    </message>
    <message>
        <location filename="../../terminal/game.py"/>
        <source>wait</source>
        <translation>warten</translation>
    </message>
    <message>
        <location filename="../../terminal/game.py"/>
        <source>You stopped at {time}.</source>
        <translation>Sie haben um {time} aufgehört.</translation>
    </message>
    <message>
        <location filename="../../terminal/game.py"/>
        <source>Say how many minutes: w 30.</source>
        <translation>Sagen Sie, wie viele Minuten: w 30.</translation>
    </message>
    <message>
        <location filename="../../terminal/game.py"/>
        <source>There is nobody to ask here.</source>
        <translation>Hier gibt es niemanden zu fragen.</translation>
    </message>
    <message>
        <location filename="../../terminal/game.py"/>
        <source>There is no room for your own words here.</source>
        <translation>Für eigene Worte ist hier kein Platz.</translation>
    </message>
    <message>
        <location filename="../../terminal/game.py"/>
        <source>Take one of the choices.</source>
        <translation>Nehmen Sie eine der Optionen.</translation>
    </message>
    <message>
        <location filename="../../terminal/game.py"/>
        <source>Type the number of a choice, or ? for all that you can type.</source>
        <translation>Tippen Sie die Nummer einer Option, oder ? für alles, was Sie tippen können.</translation>
    </message>
    <message>
        <location filename="../../terminal/game.py"/>
        <source>There is no choice {n}.</source>
        <translation>Es gibt keine Option {n}.</translation>
    </message>
    <message>
        <location filename="../../terminal/game.py"/>
        <source>They go from 1 to {n}.</source>
        <translation>Sie gehen von 1 bis {n}.</translation>
    </message>
    <message>
        <location filename="../../terminal/game.py"/>
        <source>Here you write first.</source>
        <translation>Hier schreiben Sie zuerst.</translation>
    </message>
    <message>
        <location filename="../../terminal/game.py"/>
        <source>Type r; then you say which of these your reply is closest to.</source>
        <translation>Tippen Sie r; dann sagen Sie, welcher davon Ihre Antwort am nächsten ist.</translation>
    </message>
    <message>
        <location filename="../../terminal/game.py"/>
        <source>Your reply: </source>
        <translation>Ihre Antwort: </translation>
    </message>
    <message>
        <location filename="../../terminal/game.py"/>
        <source>Which of these is it closest to?</source>
        <translation>Welcher davon ist sie am nächsten?</translation>
    </message>
    <message>
        <location filename="../../terminal/game.py"/>
        <source>Policy {policy} · Authenticity {authenticity}</source>
        <translation>Richtlinie {policy} · Echtheit {authenticity}</translation>
    </message>
    <message>
        <location filename="../../terminal/game.py"/>
        <source>“{text}” isn't something to do here.</source>
        <translation>„{text}“ lässt sich hier nicht tun.</translation>
    </message>
    <message>
        <location filename="../../terminal/game.py"/>
        <source>You are {who} at {house}. Type ? for what you can do.</source>
        <translation>Sie sind {who} bei {house}. Tippen Sie ? für das, was Sie tun können.</translation>
    </message>
    <message>
        <location filename="../../terminal/game.py"/>
        <source>Decision {n} of {all}</source>
        <translation>Entscheidung {n} von {all}</translation>
    </message>
    <message>
        <location filename="../../terminal/game.py"/>
        <source>What do you do?</source>
        <translation>Was tun Sie?</translation>
    </message>
    <message>
        <location filename="../../terminal/game.py"/>
        <source> (goes on without you at {time})</source>
        <translation> (um {time} geht es ohne Sie weiter)</translation>
    </message>
    <message>
        <location filename="../../terminal/game.py"/>
        <source>Ask {name} ({time}{meanwhile})</source>
        <translation>{name} fragen ({time}{meanwhile})</translation>
    </message>
    <message>
        <location filename="../../terminal/game.py"/>
        <source>Write your own (here you write first)</source>
        <translation>Selbst schreiben (hier schreiben Sie zuerst)</translation>
    </message>
    <message>
        <location filename="../../terminal/game.py"/>
        <source>Write your own</source>
        <translation>Selbst schreiben</translation>
    </message>
    <message>
        <location filename="../../terminal/game.py"/>
        <source>Wait and watch ({time})</source>
        <translation>Warten und zusehen ({time})</translation>
    </message>
    <message>
        <location filename="../../terminal/game.py"/>
        <source>Stop here</source>
        <translation>Hier aufhören</translation>
    </message>
    <message>
        <location filename="../../terminal/game.py"/>
        <source>; meanwhile, at {time}, it goes on without you</source>
        <translation>; währenddessen, um {time}, geht es ohne Sie weiter</translation>
    </message>
    <message>
        <location filename="../../terminal/learning.py"/>
        <source>Type the number of your answer; q stops here, and what you answered is kept.</source>
        <translation>Tippen Sie die Nummer Ihrer Antwort; q hört hier auf, und was Sie beantwortet haben, bleibt.</translation>
    </message>
    <message>
        <location filename="../../terminal/learning.py"/>
        <source>Refreshers: 1 card</source>
        <translation>Auffrischungen: 1 Karte</translation>
    </message>
    <message>
        <location filename="../../terminal/learning.py"/>
        <source>Refreshers: {n} cards</source>
        <translation>Auffrischungen: {n} Karten</translation>
    </message>
    <message>
        <location filename="../../terminal/learning.py"/>
        <source>{n} of {all}</source>
        <translation>{n} von {all}</translation>
    </message>
    <message>
        <location filename="../../terminal/learning.py"/>
        <source>You stopped; the rest is asked another time.</source>
        <translation>Sie haben aufgehört; der Rest wird ein andermal gefragt.</translation>
    </message>
    <message>
        <location filename="../../terminal/learning.py"/>
        <source>All of them. They come back just before you'd forget them.</source>
        <translation>Alle. Sie kommen wieder, kurz bevor Sie sie vergessen würden.</translation>
    </message>
    <message>
        <location filename="../../terminal/learning.py"/>
        <source>{n} of {all} held. The others come back tomorrow.</source>
        <translation>{n} von {all} saßen. Die anderen kommen morgen wieder.</translation>
    </message>
    <message>
        <location filename="../../terminal/learning.py"/>
        <source>1 more card for other days: five a day are enough.</source>
        <translation>1 weitere Karte für andere Tage: Fünf am Tag sind genug.</translation>
    </message>
    <message>
        <location filename="../../terminal/learning.py"/>
        <source>{n} more cards for other days: five a day are enough.</source>
        <translation>{n} weitere Karten für andere Tage: Fünf am Tag sind genug.</translation>
    </message>
    <message>
        <location filename="../../terminal/learning.py"/>
        <source>{name} pin</source>
        <translation>Nadel {name}</translation>
    </message>
    <message>
        <location filename="../../terminal/learning.py"/>
        <source>, signed by {name}</source>
        <translation>, bestätigt von {name}</translation>
    </message>
    <message>
        <location filename="../../terminal/learning.py"/>
        <source>Stronger: {text}</source>
        <translation>Stärker: {text}</translation>
    </message>
    <message>
        <location filename="../../terminal/learning.py"/>
        <source>Refreshers are put off until {day}.</source>
        <translation>Auffrischungen sind bis {day} aufgeschoben.</translation>
    </message>
    <message>
        <location filename="../../terminal/learning.py"/>
        <source>Nothing is due today. The next card comes on {day}.</source>
        <translation>Heute ist nichts fällig. Die nächste Karte kommt am {day}.</translation>
    </message>
    <message>
        <location filename="../../terminal/learning.py"/>
        <source>There is nothing to refresh yet. Play a story in the app: what you miss there comes back here.</source>
        <translation>Noch gibt es nichts aufzufrischen. Spielen Sie in der App eine Geschichte: Was Ihnen dort entgeht, kommt hier wieder.</translation>
    </message>
    <message>
        <location filename="../../terminal/learning.py"/>
        <source>yours since {since}, until {until}</source>
        <translation>Ihrer seit {since}, bis {until}</translation>
    </message>
    <message>
        <location filename="../../terminal/learning.py"/>
        <source>ran out on {day}. {missing}</source>
        <translation>abgelaufen am {day}. {missing}</translation>
    </message>
    <message>
        <location filename="../../terminal/page.py"/>
        <source>{n} min</source>
        <translation>{n} Min.</translation>
    </message>
    <message>
        <location filename="../../ui/author/behind/facts.py"/>
        <source>at 1 beat</source>
        <translation>in 1 Szene</translation>
    </message>
    <message>
        <location filename="../../ui/author/behind/facts.py"/>
        <source>at {n} beats</source>
        <translation>in {n} Szenen</translation>
    </message>
    <message>
        <location filename="../../ui/author/behind/facts.py"/>
        <source>never in play</source>
        <translation>kommt nie ins Spiel</translation>
    </message>
    <message>
        <location filename="../../ui/author/behind/facts.py"/>
        <source>Trap</source>
        <translation>Falle</translation>
    </message>
    <message>
        <location filename="../../ui/author/behind/facts.py"/>
        <source>Mirror</source>
        <translation>Spiegel</translation>
    </message>
    <message>
        <location filename="../../ui/author/behind/facts.py"/>
        <source>not proved yet</source>
        <translation>noch nicht nachgewiesen</translation>
    </message>
    <message>
        <location filename="../../ui/author/behind/facts.py"/>
        <source>echoed: {words}</source>
        <translation>Echo: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/author/behind/facts.py"/>
        <source>not echoed: {words}</source>
        <translation>kein Echo: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/author/behind/facts.py"/>
        <source>{kind}, {level}: {id}</source>
        <translation>{kind}, {level}: {id}</translation>
    </message>
    <message>
        <location filename="../../ui/author/behind/view.py"/>
        <source>House rules that the story puts to the test</source>
        <translation>Regeln des Hauses, die die Geschichte auf die Probe stellt</translation>
    </message>
    <message>
        <location filename="../../ui/author/behind/view.py"/>
        <source>The story names no house that is known here, so there are no rules to show.</source>
        <translation>Die Geschichte nennt kein Haus, das hier bekannt ist, deshalb gibt es keine Regeln zu zeigen.</translation>
    </message>
    <message>
        <location filename="../../ui/author/behind/view.py"/>
        <source>Cases that the story echoes</source>
        <translation>Fälle, an die die Geschichte anklingt</translation>
    </message>
    <message>
        <location filename="../../ui/author/behind/view.py"/>
        <source>The story claims no case. Write “traps:” or “mirrors:” to say which real cases its ways echo.</source>
        <translation>Die Geschichte beruft sich auf keinen Fall. Schreiben Sie „traps:“ oder „mirrors:“, um zu sagen, an welche wirklichen Fälle ihre Wege anklingen.</translation>
    </message>
    <message>
        <location filename="../../ui/author/cast/cast.py"/>
        <source>Cast</source>
        <translation>Besetzung</translation>
    </message>
    <message>
        <location filename="../../ui/author/compare_sheet.py"/>
        <source>the file as it was saved</source>
        <translation>die Datei, wie sie gespeichert ist</translation>
    </message>
    <message>
        <location filename="../../ui/author/compare_sheet.py"/>
        <source>the version of {when}</source>
        <translation>die Fassung vom {when}</translation>
    </message>
    <message>
        <location filename="../../ui/author/compare_sheet.py"/>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <location filename="../../ui/author/compare_sheet.py"/>
        <source>Changed since</source>
        <translation>Geändert seit</translation>
    </message>
    <message>
        <location filename="../../ui/author/compare_sheet.py"/>
        <source>Go back to it</source>
        <translation>Dahin zurückgehen</translation>
    </message>
    <message>
        <location filename="../../ui/author/compare_sheet.py"/>
        <source>The text becomes that of this version; it is one step that can be undone</source>
        <translation>Der Text wird der dieser Fassung; es ist ein Schritt, der sich rückgängig machen lässt</translation>
    </message>
    <message>
        <location filename="../../ui/author/compare_sheet.py"/>
        <source>What was changed</source>
        <translation>Was geändert wurde</translation>
    </message>
    <message>
        <location filename="../../ui/author/compare_sheet.py"/>
        <source>Go back to an earlier version</source>
        <translation>Zu einer früheren Fassung zurückgehen</translation>
    </message>
    <message>
        <location filename="../../ui/author/compare_sheet.py"/>
        <source>The text has errors; it can be compared when they are mended.</source>
        <translation>Der Text hat Fehler; verglichen werden kann er, wenn sie behoben sind.</translation>
    </message>
    <message>
        <location filename="../../ui/author/compare_sheet.py"/>
        <source>Comparing…</source>
        <translation>Wird verglichen …</translation>
    </message>
    <message>
        <location filename="../../ui/author/compare_sheet.py"/>
        <source>That version has errors, so it can't be compared in words.</source>
        <translation>Diese Fassung hat Fehler, deshalb kann sie nicht in Worten verglichen werden.</translation>
    </message>
    <message>
        <location filename="../../ui/author/compare_sheet.py"/>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../ui/author/compare_sheet.py"/>
        <source>That version can't be read: {reason}.</source>
        <translation>Diese Fassung kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../ui/author/drawer/bars.py"/>
        <source>{title}: from {low} to {high}, half of the plays below {middle}</source>
        <translation>{title}: von {low} bis {high}, die Hälfte der Spiele unter {middle}</translation>
    </message>
    <message>
        <location filename="../../ui/author/drawer/bars.py"/>
        <source>median {n}</source>
        <translation>Median {n}</translation>
    </message>
    <message>
        <location filename="../../ui/author/drawer/bars.py"/>
        <source>Endings: {said}</source>
        <translation>Ausgänge: {said}</translation>
    </message>
    <message>
        <location filename="../../ui/author/drawer/coverage.py"/>
        <source>Beat</source>
        <translation>Szene</translation>
    </message>
    <message>
        <location filename="../../ui/author/drawer/coverage.py"/>
        <source>Seen in</source>
        <translation>Gesehen in</translation>
    </message>
    <message>
        <location filename="../../ui/author/drawer/coverage.py"/>
        <source>Options taken</source>
        <translation>Genommene Optionen</translation>
    </message>
    <message>
        <location filename="../../ui/author/drawer/coverage.py"/>
        <source>Never taken</source>
        <translation>Nie genommen</translation>
    </message>
    <message>
        <location filename="../../ui/author/drawer/coverage.py"/>
        <source>{beat}, seen in {share} % of the plays</source>
        <translation>{beat}, in {share} % der Spiele gesehen</translation>
    </message>
    <message>
        <location filename="../../ui/author/drawer/coverage.py"/>
        <source>{words}, never taken: {never}</source>
        <translation>{words}, nie genommen: {never}</translation>
    </message>
    <message>
        <location filename="../../ui/author/drawer/coverage.py"/>
        <source>silence</source>
        <translation>Schweigen</translation>
    </message>
    <message>
        <location filename="../../ui/author/drawer/coverage.py"/>
        <source>asking {contact}</source>
        <translation>{contact} fragen</translation>
    </message>
    <message>
        <location filename="../../ui/author/drawer/coverage.py"/>
        <source>Coverage of the beats</source>
        <translation>Abdeckung der Szenen</translation>
    </message>
    <message>
        <location filename="../../ui/author/drawer/coverage.py"/>
        <source>Nothing was played yet. Run some test plays: they show which beats and choices people come to.</source>
        <translation>Noch wurde nichts gespielt. Starten Sie Testspiele: Sie zeigen, zu welchen Szenen und Optionen man kommt.</translation>
    </message>
    <message>
        <location filename="../../ui/author/drawer/history.py"/>
        <source>{step}, as it is now</source>
        <translation>{step}, wie es jetzt ist</translation>
    </message>
    <message>
        <location filename="../../ui/author/drawer/history.py"/>
        <source>{step}, taken back</source>
        <translation>{step}, zurückgenommen</translation>
    </message>
    <message>
        <location filename="../../ui/author/drawer/history.py"/>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <location filename="../../ui/author/drawer/history.py"/>
        <source>As it was opened</source>
        <translation>Wie es geöffnet wurde</translation>
    </message>
    <message>
        <location filename="../../ui/author/drawer/panel.py"/>
        <source>Problems, coverage, test plays, words and history</source>
        <translation>Probleme, Abdeckung, Testspiele, Wörter und Verlauf</translation>
    </message>
    <message>
        <location filename="../../ui/author/drawer/panel.py"/>
        <source>Parts of the drawer</source>
        <translation>Teile der Schublade</translation>
    </message>
    <message>
        <location filename="../../ui/author/drawer/panel.py"/>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <location filename="../../ui/author/drawer/panel.py"/>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <location filename="../../ui/author/drawer/panel.py"/>
        <source>Test plays</source>
        <translation>Testspiele</translation>
    </message>
    <message>
        <location filename="../../ui/author/drawer/panel.py"/>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <location filename="../../ui/author/drawer/panel.py"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../ui/author/drawer/panel.py"/>
        <source>next problem</source>
        <translation>nächstes Problem</translation>
    </message>
    <message>
        <location filename="../../ui/author/drawer/panel.py"/>
        <source>Fold the drawer</source>
        <translation>Schublade zuklappen</translation>
    </message>
    <message>
        <location filename="../../ui/author/drawer/panel.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/author/drawer/panel.py"/>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <location filename="../../ui/author/drawer/panel.py"/>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <location filename="../../ui/author/drawer/trials.py"/>
        <source>{n} plays</source>
        <translation>{n} Spiele</translation>
    </message>
    <message>
        <location filename="../../ui/author/drawer/trials.py"/>
        <source>How many plays</source>
        <translation>Wie viele Spiele</translation>
    </message>
    <message>
        <location filename="../../ui/author/drawer/trials.py"/>
        <source>What is chosen</source>
        <translation>Was gewählt wird</translation>
    </message>
    <message>
        <location filename="../../ui/author/drawer/trials.py"/>
        <source>Seed {n}</source>
        <translation>Startzahl {n}</translation>
    </message>
    <message>
        <location filename="../../ui/author/drawer/trials.py"/>
        <source>Seed</source>
        <translation>Startzahl</translation>
    </message>
    <message>
        <location filename="../../ui/author/drawer/trials.py"/>
        <source>Run test plays</source>
        <translation>Testspiele starten</translation>
    </message>
    <message>
        <location filename="../../ui/author/drawer/trials.py"/>
        <source>Run the plans</source>
        <translation>Pläne spielen</translation>
    </message>
    <message>
        <location filename="../../ui/author/drawer/trials.py"/>
        <source>Plans are files beside the story that say what it must do</source>
        <translation>Pläne sind Dateien neben der Geschichte, die sagen, was sie leisten muss</translation>
    </message>
    <message>
        <location filename="../../ui/author/drawer/trials.py"/>
        <source>Minutes of the story</source>
        <translation>Minuten der Geschichte</translation>
    </message>
    <message>
        <location filename="../../ui/author/drawer/trials.py"/>
        <source>The text has errors. Test plays need a story that can be played.</source>
        <translation>Der Text hat Fehler. Testspiele brauchen eine Geschichte, die sich spielen lässt.</translation>
    </message>
    <message>
        <location filename="../../ui/author/drawer/trials.py"/>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <location filename="../../ui/author/drawer/trials.py"/>
        <source>Save the story first: plans are files beside it.</source>
        <translation>Speichern Sie die Geschichte zuerst: Pläne sind Dateien neben ihr.</translation>
    </message>
    <message>
        <location filename="../../ui/author/drawer/trials.py"/>
        <source>Playing the plans…</source>
        <translation>Die Pläne werden gespielt …</translation>
    </message>
    <message>
        <location filename="../../ui/author/drawer/trials.py"/>
        <source>The story names a house that isn't known here, so it can't be played.</source>
        <translation>Die Geschichte nennt ein Haus, das hier nicht bekannt ist, deshalb kann sie nicht gespielt werden.</translation>
    </message>
    <message>
        <location filename="../../ui/author/drawer/trials.py"/>
        <source>There is no plan beside this story. Record one from the preview.</source>
        <translation>Neben dieser Geschichte liegt kein Plan. Nehmen Sie in der Vorschau einen auf.</translation>
    </message>
    <message>
        <location filename="../../ui/author/drawer/trials.py"/>
        <source>{n} of {all} plans hold.</source>
        <translation>{n} von {all} Plänen halten.</translation>
    </message>
    <message>
        <location filename="../../ui/author/drawer/trials.py"/>
        <source>{n} of {all} plays…</source>
        <translation>{n} von {all} Spielen …</translation>
    </message>
    <message>
        <location filename="../../ui/author/drawer/trials.py"/>
        <source>Test plays go through the story by themselves, many times, and show where it leads.</source>
        <translation>Testspiele gehen von selbst durch die Geschichte, viele Male, und zeigen, wohin sie führt.</translation>
    </message>
    <message>
        <location filename="../../ui/author/drawer/trials.py"/>
        <source>{n} plays, seed {seed}.</source>
        <translation>{n} Spiele, Startzahl {seed}.</translation>
    </message>
    <message>
        <location filename="../../ui/author/drawer/trials.py"/>
        <source>Cut off: {why}.</source>
        <translation>Abgebrochen: {why}.</translation>
    </message>
    <message>
        <location filename="../../ui/author/drawer/trials.py"/>
        <source>{n} went wrong:</source>
        <translation>{n} gingen schief:</translation>
    </message>
    <message>
        <location filename="../../ui/author/drawer/trials.py"/>
        <source>seed {n}</source>
        <translation>Startzahl {n}</translation>
    </message>
    <message>
        <location filename="../../ui/author/drawer/trials.py"/>
        <source>All came to an end.</source>
        <translation>Alle kamen zu einem Ende.</translation>
    </message>
    <message>
        <location filename="../../ui/author/drawer/words.py"/>
        <source>Words of each option</source>
        <translation>Wörter jeder Option</translation>
    </message>
    <message>
        <location filename="../../ui/author/drawer/words.py"/>
        <source>Reading grade</source>
        <translation>Lesestufe</translation>
    </message>
    <message>
        <location filename="../../ui/author/drawer/words.py"/>
        <source>grade {n}</source>
        <translation>Stufe {n}</translation>
    </message>
    <message>
        <location filename="../../ui/author/drawer/words.py"/>
        <source>Words of the beats</source>
        <translation>Wörter der Szenen</translation>
    </message>
    <message>
        <location filename="../../ui/author/drawer/words.py"/>
        <source>{n} words in all, of which a trainee may read {read}.</source>
        <translation>{n} Wörter insgesamt, davon liest man beim Spielen bis zu {read}.</translation>
    </message>
    <message>
        <location filename="../../ui/author/drawer/words.py"/>
        <source>Reading grade {n} (years of school).</source>
        <translation>Lesestufe {n} (Schuljahre).</translation>
    </message>
    <message>
        <location filename="../../ui/author/fixing.py"/>
        <source>There is no quick fix for this.</source>
        <translation>Dafür gibt es keine schnelle Abhilfe.</translation>
    </message>
    <message>
        <location filename="../../ui/author/goto.py"/>
        <source>ending</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <location filename="../../ui/author/goto.py"/>
        <source>beat</source>
        <translation>Szene</translation>
    </message>
    <message>
        <location filename="../../ui/author/goto.py"/>
        <source>choice</source>
        <translation>Option</translation>
    </message>
    <message>
        <location filename="../../ui/author/goto.py"/>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <location filename="../../ui/author/goto.py"/>
        <source>variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <location filename="../../ui/author/goto.py"/>
        <source>channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <location filename="../../ui/author/goto.py"/>
        <source>Go to a beat, choice, person…</source>
        <translation>Zu Szene, Option, Person … gehen</translation>
    </message>
    <message>
        <location filename="../../ui/author/goto.py"/>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <location filename="../../ui/author/goto.py"/>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <location filename="../../ui/author/goto.py"/>
        <source>Nothing fits.</source>
        <translation>Nichts passt.</translation>
    </message>
    <message>
        <location filename="../../ui/author/goto.py"/>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <location filename="../../ui/author/goto.py"/>
        <source>{n} entries</source>
        <translation>{n} Einträge</translation>
    </message>
    <message>
        <location filename="../../ui/author/header.py"/>
        <source>This story</source>
        <translation>Diese Geschichte</translation>
    </message>
    <message>
        <location filename="../../ui/author/header.py"/>
        <source>All stories</source>
        <translation>Alle Geschichten</translation>
    </message>
    <message>
        <location filename="../../ui/author/header.py"/>
        <source>Views of the story</source>
        <translation>Ansichten der Geschichte</translation>
    </message>
    <message>
        <location filename="../../ui/author/header.py"/>
        <source>Play from here</source>
        <translation>Ab hier spielen</translation>
    </message>
    <message>
        <location filename="../../ui/author/header.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../ui/author/header.py"/>
        <source>More: save as, compare, pack, write as</source>
        <translation>Mehr: speichern unter, vergleichen, packen, schreiben als</translation>
    </message>
    <message>
        <location filename="../../ui/author/header.py"/>
        <source>not saved yet</source>
        <translation>noch nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../ui/author/header.py"/>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message>
        <location filename="../../ui/author/header.py"/>
        <source>{n} errors</source>
        <translation>{n} Fehler</translation>
    </message>
    <message>
        <location filename="../../ui/author/header.py"/>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message>
        <location filename="../../ui/author/header.py"/>
        <source>{n} warnings</source>
        <translation>{n} Warnungen</translation>
    </message>
    <message>
        <location filename="../../ui/author/header.py"/>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <location filename="../../ui/author/header.py"/>
        <source>edited, not saved</source>
        <translation>bearbeitet, nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../ui/author/header.py"/>
        <source>Show the problems</source>
        <translation>Die Probleme zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/author/header.py"/>
        <source>{count}, show them</source>
        <translation>{count}, zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/editors.py"/>
        <source>A whole number.</source>
        <translation>Eine ganze Zahl.</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/editors.py"/>
        <source>A number.</source>
        <translation>Eine Zahl.</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/editors.py"/>
        <source>From {low} to {high}.</source>
        <translation>Von {low} bis {high}.</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/editors.py"/>
        <source>{n} of {limit}</source>
        <translation>{n} von {limit}</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/form.py"/>
        <source>More fields</source>
        <translation>Mehr Felder</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/form.py"/>
        <source>Add to {list}</source>
        <translation>Zu {list} hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/form.py"/>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/form.py"/>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/form.py"/>
        <source>{table}: {field}</source>
        <translation>{table}: {field}</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/form.py"/>
        <source>Fewer fields</source>
        <translation>Weniger Felder</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/inspector.py"/>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/inspector.py"/>
        <source>Back to what holds it</source>
        <translation>Zurück zu dem, was es enthält</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/inspector.py"/>
        <source>What can be done with it</source>
        <translation>Was sich damit tun lässt</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/inspector.py"/>
        <source>Change {field}</source>
        <translation>{field} ändern</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/inspector.py"/>
        <source>Show in the YAML</source>
        <translation>In der YAML zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/inspector.py"/>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/inspector.py"/>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/inspector.py"/>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/items.py"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/items.py"/>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/items.py"/>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/items.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/listing.py"/>
        <source>(a picture)</source>
        <translation>(ein Bild)</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/listing.py"/>
        <source>Ask {contact}</source>
        <translation>{contact} fragen</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/listing.py"/>
        <source>When {condition}</source>
        <translation>Wenn {condition}</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/listing.py"/>
        <source>Otherwise</source>
        <translation>Sonst</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/listing.py"/>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/listing.py"/>
        <source>leads nowhere yet</source>
        <translation>führt noch nirgends hin</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/making.py"/>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/making.py"/>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/making.py"/>
        <source>As usual: {default}</source>
        <translation>Wie üblich: {default}</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/page.py"/>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/page.py"/>
        <source>Its name in the file; everything follows a change.</source>
        <translation>Der Name in der Datei; bei einer Änderung zieht alles nach.</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/picture.py"/>
        <source>The picture</source>
        <translation>Das Bild</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/rating_editor.py"/>
        <source>Rating on {criterion}</source>
        <translation>Bewertung bei {criterion}</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/rating_editor.py"/>
        <source>Why, in a few words</source>
        <translation>Warum, in ein paar Worten</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/rating_editor.py"/>
        <source>Why, for {criterion}</source>
        <translation>Warum, bei {criterion}</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/rating_editor.py"/>
        <source>Don’t rate {criterion}</source>
        <translation>{criterion} nicht bewerten</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/rating_editor.py"/>
        <source>Rate another criterion…</source>
        <translation>Ein weiteres Kriterium bewerten …</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/token_editors.py"/>
        <source>Take out {name}</source>
        <translation>{name} herausnehmen</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/token_editors.py"/>
        <source>Add…</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/token_editors.py"/>
        <source>What {name} becomes</source>
        <translation>Was aus {name} wird</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/token_editors.py"/>
        <source>Leave {name} as it is</source>
        <translation>{name} lassen, wie es ist</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/token_editors.py"/>
        <source>Change a variable…</source>
        <translation>Eine Variable ändern …</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>What kind of act</source>
        <translation>Welche Art von Handlung</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Leads to</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Only when</source>
        <translation>Nur wenn</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Shown when it can’t be taken</source>
        <translation>Gezeigt, wenn sie nicht genommen werden kann</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Changes</source>
        <translation>Ändert</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Why it scores so</source>
        <translation>Warum es so bewertet ist</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Moves, the main one first</source>
        <translation>Schritte, der wichtigste zuerst</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Starts threads</source>
        <translation>Beginnt Threads</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Ends threads</source>
        <translation>Beendet Threads</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Crosses lines</source>
        <translation>Überschreitet rote Linien</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Makes good</source>
        <translation>Macht gut</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Keeps promises</source>
        <translation>Hält Zusagen</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Within minutes</source>
        <translation>Innerhalb von Minuten</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Minutes it takes</source>
        <translation>Minuten, die es dauert</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Minutes of a first play</source>
        <translation>Minuten eines ersten Spiels</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>After minutes</source>
        <translation>Nach Minuten</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>At</source>
        <translation>Bei</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>What the picture shows</source>
        <translation>Was das Bild zeigt</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Goes on by itself</source>
        <translation>Geht von selbst weiter</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Who can be asked</source>
        <translation>Wer gefragt werden kann</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Words of one’s own</source>
        <translation>Eigene Worte</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Not before</source>
        <translation>Nicht vor</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Asked about</source>
        <translation>Danach gefragt</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Must not be said</source>
        <translation>Darf nicht gesagt werden</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Value at the start</source>
        <translation>Wert am Anfang</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Clock starts</source>
        <translation>Uhr beginnt</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>other</source>
        <translation>anderes</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Longest text</source>
        <translation>Längster Text</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Really needs</source>
        <translation>Braucht eigentlich</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Rule packs</source>
        <translation>Regelpakete</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Posts</source>
        <translation>Posts</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>About</source>
        <translation>Dazu</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Accidental</source>
        <translation>Unfall</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Act words</source>
        <translation>Worte zur Handlung</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Analogy</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Angry</source>
        <translation>Zornig</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Audiences</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Authority</source>
        <translation>Befugnis</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Bad</source>
        <translation>Schlecht</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Baiter</source>
        <translation>Provokation</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Belt</source>
        <translation>Gürtel</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Box</source>
        <translation>Fach</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Brewing crisis</source>
        <translation>Krise</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Brown</source>
        <translation>Braun</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Calm</source>
        <translation>Ruhig</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Chatter</source>
        <translation>Geplauder</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Chatter line</source>
        <translation>Zeile des Geplauders</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Choice</source>
        <translation>Option</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Choices</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Clause</source>
        <translation>Klausel</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Clauses</source>
        <translation>Klauseln</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Community</source>
        <translation>Community</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Consult</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Content notes</source>
        <translation>Inhaltshinweise</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Contested</source>
        <translation>Umstritten</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Crisis type</source>
        <translation>Art der Krise</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Critical</source>
        <translation>Rote Linie</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Direct messages</source>
        <translation>Direktnachrichten</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Escalate</source>
        <translation>Weitergeben</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Experts</source>
        <translation>Fachleute</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Fact</source>
        <translation>Tatsache</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Facts</source>
        <translation>Tatsachen</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Facts words</source>
        <translation>Worte zur Tatsache</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Fair criticism</source>
        <translation>Berechtigte Kritik</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>First</source>
        <translation>Zuerst</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>First person</source>
        <translation>Erste Person</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>First words</source>
        <translation>Erste Worte</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Flag</source>
        <translation>Melden</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Focus</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Followers</source>
        <translation>Follower</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Friend</source>
        <translation>Zuspruch</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Handle</source>
        <translation>Handle</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Harm</source>
        <translation>Schaden</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Heat</source>
        <translation>Hitze</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Hours</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Influencer outreach</source>
        <translation>Creator</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Inject</source>
        <translation>Einspielung</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Injects</source>
        <translation>Einspielungen</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Integer</source>
        <translation>Ganze Zahl</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Joker</source>
        <translation>Spaß</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Likes</source>
        <translation>Gefällt mir</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Mark</source>
        <translation>Marke</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Marks</source>
        <translation>Marken</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Mention</source>
        <translation>Erwähnung</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Microblog</source>
        <translation>Mikroblog</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Mirrors</source>
        <translation>Spiegel</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Mistaken</source>
        <translation>Im Irrtum</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Mixed</source>
        <translation>Gemischt</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>N</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Near copy</source>
        <translation>Fast gleich</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Nearest</source>
        <translation>Am nächsten</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Needs disclosure</source>
        <translation>Kennzeichnung nötig</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Negative comment</source>
        <translation>Negativer Kommentar</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>No reply</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Node</source>
        <translation>Szene</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Nodes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Notice</source>
        <translation>Bemerken</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>One of</source>
        <translation>Eines von</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Open question</source>
        <translation>Offene Frage</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Outcome</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Outcomes</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Owner</source>
        <translation>Zuständige Stelle</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Persona</source>
        <translation>Person</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Personas</source>
        <translation>Personen</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Preventable</source>
        <translation>Vermeidbar</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Promise</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Prompts</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Protect</source>
        <translation>Schützen</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Reasoned</source>
        <translation>Begründet</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Repair</source>
        <translation>Wiedergutmachung</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Replies</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Reply to</source>
        <translation>Antwort auf</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Reviews</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Says</source>
        <translation>Sagt</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Sd max</source>
        <translation>Größte Streuung</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Shares</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Sounds</source>
        <translation>Klingt</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Stakes</source>
        <translation>Einsatz</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Target</source>
        <translation>Ziel der Handlung</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Team chat</source>
        <translation>Teamchat</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Tones</source>
        <translation>Töne</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Traps</source>
        <translation>Fallen</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Triage</source>
        <translation>Einordnung</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Uneasy</source>
        <translation>Unruhig</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Unhappy and right</source>
        <translation>Zu Recht unzufrieden</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Updates</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Victim</source>
        <translation>Opfer</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Watch</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Window</source>
        <translation>Frist</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Windows</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>A way on</source>
        <translation>Ein Weg weiter</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>A promise</source>
        <translation>Eine Zusage</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>A post</source>
        <translation>Ein Post</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>Asking</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <location filename="../../ui/author/inspector/words.py"/>
        <source>A case</source>
        <translation>Ein Fall</translation>
    </message>
    <message>
        <location filename="../../ui/author/key/model.py"/>
        <source>{n} ({share} %)</source>
        <translation>{n} ({share} %)</translation>
    </message>
    <message>
        <location filename="../../ui/author/key/model.py"/>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <location filename="../../ui/author/key/model.py"/>
        <source>Raters</source>
        <translation>Bewertende</translation>
    </message>
    <message>
        <location filename="../../ui/author/key/model.py"/>
        <source>Spread</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <location filename="../../ui/author/key/model.py"/>
        <source>Moves</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <location filename="../../ui/author/key/model.py"/>
        <source>{sd} contested</source>
        <translation>{sd} umstritten</translation>
    </message>
    <message>
        <location filename="../../ui/author/key/view.py"/>
        <source>Score key</source>
        <translation>Bewertungsschlüssel</translation>
    </message>
    <message>
        <location filename="../../ui/author/key/view.py"/>
        <source>All criteria</source>
        <translation>Alle Kriterien</translation>
    </message>
    <message>
        <location filename="../../ui/author/key/view.py"/>
        <source>Import raters' sheets…</source>
        <translation>Bögen von Bewertenden einlesen …</translation>
    </message>
    <message>
        <location filename="../../ui/author/key/view.py"/>
        <source>Note it in the file</source>
        <translation>In der Datei vermerken</translation>
    </message>
    <message>
        <location filename="../../ui/author/key/view.py"/>
        <source>Options with their ratings</source>
        <translation>Optionen mit ihren Bewertungen</translation>
    </message>
    <message>
        <location filename="../../ui/author/key/view.py"/>
        <source>Sheets of raters</source>
        <translation>Bögen von Bewertenden</translation>
    </message>
    <message>
        <location filename="../../ui/author/key/view.py"/>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tabellen (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../ui/author/key/view.py"/>
        <source>The text has errors; sheets can be read when they are mended.</source>
        <translation>Der Text hat Fehler; Bögen können gelesen werden, wenn sie behoben sind.</translation>
    </message>
    <message>
        <location filename="../../ui/author/key/view.py"/>
        <source>Noted in the file. Your own ratings stay as they are.</source>
        <translation>In der Datei vermerkt. Ihre eigenen Bewertungen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../ui/author/key/view.py"/>
        <source>{n} raters.</source>
        <translation>{n} Bewertende.</translation>
    </message>
    <message>
        <location filename="../../ui/author/key/view.py"/>
        <source>Contested at {beats}.</source>
        <translation>Umstritten bei {beats}.</translation>
    </message>
    <message>
        <location filename="../../ui/author/key/view.py"/>
        <source>So few are no more than a view.</source>
        <translation>So wenige sind nicht mehr als eine Ansicht.</translation>
    </message>
    <message>
        <location filename="../../ui/author/key/view.py"/>
        <source>A sheet can't be read: {reason}.</source>
        <translation>Ein Bogen kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../ui/author/key/view.py"/>
        <source>{file}, row {row}: {message}</source>
        <translation>{file}, Zeile {row}: {message}</translation>
    </message>
    <message>
        <location filename="../../ui/author/layout.py"/>
        <source>Views and drawer</source>
        <translation>Ansichten und Schublade</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/bar.py"/>
        <source>Add a beat</source>
        <translation>Eine Szene hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/bar.py"/>
        <source>Drag it onto an arrow to put a beat in between</source>
        <translation>Ziehen Sie sie auf einen Pfeil, um eine Szene dazwischenzusetzen</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/bar.py"/>
        <source>What the map shows</source>
        <translation>Was die Karte zeigt</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/bar.py"/>
        <source>Scores</source>
        <translation>Wertungen</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/bar.py"/>
        <source>Go to a beat</source>
        <translation>Zu einer Szene gehen</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/canvas.py"/>
        <source>Draw from here for a further way</source>
        <translation>Von hier einen weiteren Weg ziehen</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/cards.py"/>
        <source>Taken out. Ctrl+Z brings it back.</source>
        <translation>Herausgenommen. Strg+Z holt es zurück.</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/cards.py"/>
        <source>After “{title}” in the file; nothing leads to it yet.</source>
        <translation>Nach „{title}“ in der Datei; noch führt nichts dorthin.</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/cards.py"/>
        <source>Between “{first}” and “{second}”.</source>
        <translation>Zwischen „{first}“ und „{second}“.</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/cards.py"/>
        <source>What people say after “{option}” goes there.</source>
        <translation>Was die Leute nach „{option}“ sagen, kommt dorthin.</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/cards.py"/>
        <source>After “{title}”, which leads to it.</source>
        <translation>Nach „{title}“, das dorthin führt.</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/cards.py"/>
        <source>It leads to {id} now.</source>
        <translation>Es führt jetzt zu {id}.</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/cards.py"/>
        <source>Added. Ctrl+Z takes it back.</source>
        <translation>Hinzugefügt. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/cards.py"/>
        <source>Deleted. Ctrl+Z brings it back.</source>
        <translation>Gelöscht. Strg+Z holt es zurück.</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/delete_card.py"/>
        <source>All of them lead to</source>
        <translation>Alle führen zu</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/delete_card.py"/>
        <source>Delete “{title}”?</source>
        <translation>„{title}“ löschen?</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/delete_card.py"/>
        <source>One way leads to it. Where shall it lead instead?</source>
        <translation>Ein Weg führt dorthin. Wohin soll er stattdessen führen?</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/delete_card.py"/>
        <source>{n} ways lead to it. Where shall they lead instead?</source>
        <translation>{n} Wege führen dorthin. Wohin sollen sie stattdessen führen?</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/delete_card.py"/>
        <source>No way leads to it.</source>
        <translation>Kein Weg führt dorthin.</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/delete_card.py"/>
        <source>Close the thread</source>
        <translation>Den Thread schließen</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/delete_card.py"/>
        <source>Take the option out</source>
        <translation>Die Option herausnehmen</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/delete_card.py"/>
        <source>Leave it broken</source>
        <translation>Unterbrochen lassen</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/delete_card.py"/>
        <source>Also concerned: {places}. What still speaks of it afterwards is reported as a problem.</source>
        <translation>Auch betroffen: {places}. Was danach noch davon spricht, wird als Problem gemeldet.</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/find_card.py"/>
        <source>A beat or a choice</source>
        <translation>Eine Szene oder Option</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/find_card.py"/>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/find_card.py"/>
        <source>choice in {title}</source>
        <translation>Option in {title}</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/find_card.py"/>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/find_card.py"/>
        <source>{n} found</source>
        <translation>{n} gefunden</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/known.py"/>
        <source>The text can’t be read. Problems says where; mend it in YAML.</source>
        <translation>Der Text kann nicht gelesen werden. Unter „Probleme“ steht, wo; beheben Sie es in der YAML.</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/known.py"/>
        <source>The text can’t be read now: this is the {what} of {time}</source>
        <translation>Der Text kann jetzt nicht gelesen werden: Das ist die {what} von {time}</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/link_card.py"/>
        <source>Lead to</source>
        <translation>Hinführen</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/link_card.py"/>
        <source>Lead there</source>
        <translation>Dorthin führen</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/link_card.py"/>
        <source>Where “{title}” leads</source>
        <translation>Wohin „{title}“ führt</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/link_card.py"/>
        <source>A new option</source>
        <translation>Eine neue Option</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/link_card.py"/>
        <source>A new way</source>
        <translation>Ein neuer Weg</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/link_card.py"/>
        <source>There is no such beat. Choose one that is offered; any part of its title finds it.</source>
        <translation>Diese Szene gibt es nicht. Wählen Sie eine der angebotenen; jeder Teil ihres Titels findet sie.</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/menus.py"/>
        <source>Put a beat in between</source>
        <translation>Eine Szene dazwischensetzen</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/menus.py"/>
        <source>Lead it elsewhere…</source>
        <translation>Woandershin führen …</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/menus.py"/>
        <source>Make a beat of what follows…</source>
        <translation>Aus dem, was folgt, eine Szene machen …</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/menus.py"/>
        <source>Show the option</source>
        <translation>Die Option zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/menus.py"/>
        <source>Lead to…</source>
        <translation>Führen zu …</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/menus.py"/>
        <source>Add a beat after it</source>
        <translation>Danach eine Szene hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/menus.py"/>
        <source>Add an option</source>
        <translation>Eine Option hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/menus.py"/>
        <source>Go to…</source>
        <translation>Gehe zu …</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/menus.py"/>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/menus.py"/>
        <source>Arrange anew</source>
        <translation>Neu anordnen</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/minimap.py"/>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/minimap.py"/>
        <source>Overview: click to go there</source>
        <translation>Überblick: Klicken führt hin</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/new_card.py"/>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/new_card.py"/>
        <source>What happens, in a few words</source>
        <translation>Was geschieht, in ein paar Worten</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/new_card.py"/>
        <source>Rename {id}</source>
        <translation>{id} umbenennen</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/new_card.py"/>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/new_card.py"/>
        <source>Everything that refers to it is changed with it.</source>
        <translation>Alles, was darauf verweist, wird mit geändert.</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/new_card.py"/>
        <source>There is one with this id already.</source>
        <translation>Diese Kennung gibt es schon.</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/new_card.py"/>
        <source>Small letters, digits and hyphens, a letter first.</source>
        <translation>Kleinbuchstaben, Ziffern und Bindestriche, zuerst ein Buchstabe.</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/over.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/paint.py"/>
        <source>decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/paint.py"/>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/paint.py"/>
        <source>check</source>
        <translation>Prüfpunkt</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/paint.py"/>
        <source>good ending</source>
        <translation>guter Ausgang</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/paint.py"/>
        <source>mixed ending</source>
        <translation>gemischter Ausgang</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/paint.py"/>
        <source>bad ending</source>
        <translation>schlechter Ausgang</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/paint.py"/>
        <source>not finished</source>
        <translation>nicht fertig</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/paint.py"/>
        <source>nothing follows</source>
        <translation>nichts folgt</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/spoken.py"/>
        <source>1 contact to ask</source>
        <translation>1 Kontakt zum Fragen</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/spoken.py"/>
        <source>{n} contacts to ask</source>
        <translation>{n} Kontakte zum Fragen</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/spoken.py"/>
        <source>never reached</source>
        <translation>nie erreicht</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/spoken.py"/>
        <source>reached in {share} of test plays</source>
        <translation>in {share} der Testspiele erreicht</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/spoken.py"/>
        <source>ends the thread</source>
        <translation>beendet den Thread</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/spoken.py"/>
        <source>leads to {id}, which doesn’t exist</source>
        <translation>führt zu {id}, was es nicht gibt</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/spoken.py"/>
        <source>opens the thread {title}</source>
        <translation>öffnet den Thread {title}</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/spoken.py"/>
        <source>leads to {title}</source>
        <translation>führt zu {title}</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/spoken.py"/>
        <source>Way {n}: {when}</source>
        <translation>Weg {n}: {when}</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/spoken.py"/>
        <source>Way {n}</source>
        <translation>Weg {n}</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/spoken.py"/>
        <source>Choice {n}</source>
        <translation>Option {n}</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/spoken.py"/>
        <source>taken in {share} of test plays</source>
        <translation>in {share} der Testspiele genommen</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/story_map.py"/>
        <source>map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/tiles.py"/>
        <source>Thread: {title}</source>
        <translation>Thread: {title}</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/tiles.py"/>
        <source>In no thread</source>
        <translation>In keinem Thread</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/view.py"/>
        <source>1 beat</source>
        <translation>1 Szene</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/view.py"/>
        <source>{n} beats</source>
        <translation>{n} Szenen</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/zoom_bar.py"/>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/zoom_bar.py"/>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <location filename="../../ui/author/map/zoom_bar.py"/>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <location filename="../../ui/author/merge_sheet.py"/>
        <source>Both changed the same lines once.</source>
        <translation>Beide haben einmal dieselben Zeilen geändert.</translation>
    </message>
    <message>
        <location filename="../../ui/author/merge_sheet.py"/>
        <source>Both changed the same lines {n} times.</source>
        <translation>Beide haben {n}-mal dieselben Zeilen geändert.</translation>
    </message>
    <message>
        <location filename="../../ui/author/merge_sheet.py"/>
        <source>Everything else goes together. Say which lines shall stand here; it is one step that can be undone.</source>
        <translation>Alles andere passt zusammen. Sagen Sie, welche Zeilen hier stehen sollen; es ist ein Schritt, der sich rückgängig machen lässt.</translation>
    </message>
    <message>
        <location filename="../../ui/author/merge_sheet.py"/>
        <source>Put together</source>
        <translation>Zusammenfügen</translation>
    </message>
    <message>
        <location filename="../../ui/author/merge_sheet.py"/>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <location filename="../../ui/author/merge_sheet.py"/>
        <source>Theirs</source>
        <translation>Die anderen</translation>
    </message>
    <message>
        <location filename="../../ui/author/merge_sheet.py"/>
        <source>Both, mine first</source>
        <translation>Beide, meine zuerst</translation>
    </message>
    <message>
        <location filename="../../ui/author/merge_sheet.py"/>
        <source>Line {n}: which lines shall stand</source>
        <translation>Zeile {n}: welche Zeilen stehen sollen</translation>
    </message>
    <message>
        <location filename="../../ui/author/merge_sheet.py"/>
        <source>Line {n}</source>
        <translation>Zeile {n}</translation>
    </message>
    <message>
        <location filename="../../ui/author/merge_sheet.py"/>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <location filename="../../ui/author/outline/menus.py"/>
        <source>Put a beat in between…</source>
        <translation>Eine Szene dazwischensetzen …</translation>
    </message>
    <message>
        <location filename="../../ui/author/outline/menus.py"/>
        <source>Follow it</source>
        <translation>Dorthin folgen</translation>
    </message>
    <message>
        <location filename="../../ui/author/outline/menus.py"/>
        <source>Add an option after it</source>
        <translation>Danach eine Option hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/author/outline/outline.py"/>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <location filename="../../ui/author/outline/outline.py"/>
        <source>outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <location filename="../../ui/author/outline/rows.py"/>
        <source>The scenario: title, summary, role, outcomes</source>
        <translation>Das Szenario: Titel, Zusammenfassung, Rolle, Ziele</translation>
    </message>
    <message>
        <location filename="../../ui/author/outline/rows.py"/>
        <source>{beats}, opened on the way</source>
        <translation>{beats}, unterwegs geöffnet</translation>
    </message>
    <message>
        <location filename="../../ui/author/outline/rows.py"/>
        <source>Thread {title}, {detail}</source>
        <translation>Thread {title}, {detail}</translation>
    </message>
    <message>
        <location filename="../../ui/author/outline/rows.py"/>
        <source>In no thread, {detail}</source>
        <translation>In keinem Thread, {detail}</translation>
    </message>
    <message>
        <location filename="../../ui/author/outline/rows.py"/>
        <source>opens {threads}</source>
        <translation>öffnet {threads}</translation>
    </message>
    <message>
        <location filename="../../ui/author/outline/rows.py"/>
        <source>opens {t}</source>
        <translation>öffnet {t}</translation>
    </message>
    <message>
        <location filename="../../ui/author/preview/option_row.py"/>
        <source>Score key: {key}</source>
        <translation>Bewertungsschlüssel: {key}</translation>
    </message>
    <message>
        <location filename="../../ui/author/preview/panel.py"/>
        <source>Play as you write</source>
        <translation>Spielen, während Sie schreiben</translation>
    </message>
    <message>
        <location filename="../../ui/author/preview/panel.py"/>
        <source>Step back</source>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <location filename="../../ui/author/preview/panel.py"/>
        <source>Begin again</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <location filename="../../ui/author/preview/panel.py"/>
        <source>Record as a plan</source>
        <translation>Als Plan aufnehmen</translation>
    </message>
    <message>
        <location filename="../../ui/author/preview/panel.py"/>
        <source>Play</source>
        <translation>Spielen</translation>
    </message>
    <message>
        <location filename="../../ui/author/preview/panel.py"/>
        <source>What is shown of the play</source>
        <translation>Was vom Spiel gezeigt wird</translation>
    </message>
    <message>
        <location filename="../../ui/author/preview/panel.py"/>
        <source> {n} more acts wait behind it.</source>
        <translation> {n} weitere Handlungen warten dahinter.</translation>
    </message>
    <message>
        <location filename="../../ui/author/preview/panel.py"/>
        <source>Played again up to “{act}”: {why}</source>
        <translation>Noch einmal gespielt bis „{act}“: {why}</translation>
    </message>
    <message>
        <location filename="../../ui/author/preview/panel.py"/>
        <source>Several ways lead here: choose one.</source>
        <translation>Mehrere Wege führen hierher: Wählen Sie einen.</translation>
    </message>
    <message>
        <location filename="../../ui/author/preview/panel.py"/>
        <source>Kept as {file}.</source>
        <translation>Aufgehoben als {file}.</translation>
    </message>
    <message>
        <location filename="../../ui/author/preview/panel.py"/>
        <source>Play the story while you write it. It goes on through every edit.</source>
        <translation>Spielen Sie die Geschichte, während Sie schreiben. Sie geht bei jeder Änderung weiter.</translation>
    </message>
    <message>
        <location filename="../../ui/author/preview/panel.py"/>
        <source>no ending</source>
        <translation>kein Ausgang</translation>
    </message>
    <message>
        <location filename="../../ui/author/preview/panel.py"/>
        <source>The story is over: {ending}.</source>
        <translation>Die Geschichte ist zu Ende: {ending}.</translation>
    </message>
    <message>
        <location filename="../../ui/author/preview/panel.py"/>
        <source>Wait {n} minutes</source>
        <translation>{n} Minuten warten</translation>
    </message>
    <message>
        <location filename="../../ui/author/preview/panel.py"/>
        <source>broken link</source>
        <translation>unterbrochener Weg</translation>
    </message>
    <message>
        <location filename="../../ui/author/preview/panel.py"/>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <location filename="../../ui/author/preview/panel.py"/>
        <source>Stay silent</source>
        <translation>Schweigen</translation>
    </message>
    <message>
        <location filename="../../ui/author/preview/player.py"/>
        <source>The text has errors. It can be played when they are mended.</source>
        <translation>Der Text hat Fehler. Gespielt werden kann er, wenn sie behoben sind.</translation>
    </message>
    <message>
        <location filename="../../ui/author/preview/player.py"/>
        <source>Save the story first: a plan is a file beside it.</source>
        <translation>Speichern Sie die Geschichte zuerst: Ein Plan ist eine Datei neben ihr.</translation>
    </message>
    <message>
        <location filename="../../ui/author/preview/sheets.py"/>
        <source>This story has no variables.</source>
        <translation>Diese Geschichte hat keine Variablen.</translation>
    </message>
    <message>
        <location filename="../../ui/author/preview/sheets.py"/>
        <source>{n}. {label}</source>
        <translation>{n}. {label}</translation>
    </message>
    <message>
        <location filename="../../ui/author/preview/sheets.py"/>
        <source>Several ways lead to “{beat}”. With which one's state?</source>
        <translation>Mehrere Wege führen zu „{beat}“. Mit wessen Stand?</translation>
    </message>
    <message>
        <location filename="../../ui/author/preview/sheets.py"/>
        <source>Name of the plan</source>
        <translation>Name des Plans</translation>
    </message>
    <message>
        <location filename="../../ui/author/preview/sheets.py"/>
        <source>It is kept beside the story and played by “simtrainer test”. Small letters, digits and hyphens.</source>
        <translation>Er wird neben der Geschichte aufgehoben und von „simtrainer test“ gespielt. Kleinbuchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <location filename="../../ui/author/preview/sheets.py"/>
        <source>Keep the plan</source>
        <translation>Plan aufheben</translation>
    </message>
    <message>
        <location filename="../../ui/author/preview/sheets.py"/>
        <source>Don't</source>
        <translation>Nicht aufheben</translation>
    </message>
    <message>
        <location filename="../../ui/author/preview/sheets.py"/>
        <source>Small letters, digits and hyphens only.</source>
        <translation>Nur Kleinbuchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <location filename="../../ui/author/problems/model.py"/>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location filename="../../ui/author/problems/model.py"/>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <location filename="../../ui/author/problems/model.py"/>
        <source>Advice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <location filename="../../ui/author/problems/model.py"/>
        <source>How bad</source>
        <translation>Wie schlimm</translation>
    </message>
    <message>
        <location filename="../../ui/author/problems/model.py"/>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <location filename="../../ui/author/problems/model.py"/>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <location filename="../../ui/author/problems/model.py"/>
        <source>Quick fix</source>
        <translation>Schnelle Abhilfe</translation>
    </message>
    <message>
        <location filename="../../ui/author/problems/model.py"/>
        <source>line {n}</source>
        <translation>Zeile {n}</translation>
    </message>
    <message>
        <location filename="../../ui/author/problems/model.py"/>
        <source>{n} ways…</source>
        <translation>{n} Wege …</translation>
    </message>
    <message>
        <location filename="../../ui/author/problems/page.py"/>
        <source>Reading the text…</source>
        <translation>Der Text wird gelesen …</translation>
    </message>
    <message>
        <location filename="../../ui/author/problems/page.py"/>
        <source>Nothing is wrong with the text. Whether everything can be reached is being checked.</source>
        <translation>Am Text ist nichts falsch. Ob alles erreichbar ist, wird geprüft.</translation>
    </message>
    <message>
        <location filename="../../ui/author/problems/page.py"/>
        <source>No problems.</source>
        <translation>Keine Probleme.</translation>
    </message>
    <message>
        <location filename="../../ui/author/renaming.py"/>
        <source>There is nothing to rename here.</source>
        <translation>Hier gibt es nichts umzubenennen.</translation>
    </message>
    <message>
        <location filename="../../ui/author/renaming.py"/>
        <source>Select a beat, a choice, a person, a variable or a channel.</source>
        <translation>Wählen Sie eine Szene, eine Option, eine Person, eine Variable oder einen Kanal.</translation>
    </message>
    <message>
        <location filename="../../ui/author/renaming.py"/>
        <source>Rename “{name}”</source>
        <translation>„{name}“ umbenennen</translation>
    </message>
    <message>
        <location filename="../../ui/author/renaming.py"/>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <location filename="../../ui/author/renaming.py"/>
        <source>Renamed to {name}, in {n} places</source>
        <translation>Umbenannt in {name}, an {n} Stellen</translation>
    </message>
    <message>
        <location filename="../../ui/author/saving.py"/>
        <source>Save the story</source>
        <translation>Die Geschichte speichern</translation>
    </message>
    <message>
        <location filename="../../ui/author/saving.py"/>
        <source>Scenarios (*.yaml *.yml)</source>
        <translation>Szenarien (*.yaml *.yml)</translation>
    </message>
    <message>
        <location filename="../../ui/author/saving.py"/>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <location filename="../../ui/author/saving.py"/>
        <source>{file} is gone from the disk. What you wrote is still here.</source>
        <translation>{file} ist von der Platte verschwunden. Was Sie geschrieben haben, ist noch hier.</translation>
    </message>
    <message>
        <location filename="../../ui/author/saving.py"/>
        <source>Write it anew</source>
        <translation>Neu schreiben</translation>
    </message>
    <message>
        <location filename="../../ui/author/saving.py"/>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <location filename="../../ui/author/saving.py"/>
        <source>{file} was changed by another program.</source>
        <translation>{file} wurde von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <location filename="../../ui/author/saving.py"/>
        <source>Keep mine</source>
        <translation>Meinen Text behalten</translation>
    </message>
    <message>
        <location filename="../../ui/author/saving.py"/>
        <source>Take theirs</source>
        <translation>Den anderen nehmen</translation>
    </message>
    <message>
        <location filename="../../ui/author/saving.py"/>
        <source>Put both together</source>
        <translation>Beide zusammenfügen</translation>
    </message>
    <message>
        <location filename="../../ui/author/saving.py"/>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <location filename="../../ui/author/saving.py"/>
        <source>Take the text from the disk</source>
        <translation>Den Text von der Platte nehmen</translation>
    </message>
    <message>
        <location filename="../../ui/author/saving.py"/>
        <source>Put together with the text from the disk</source>
        <translation>Mit dem Text von der Platte zusammenfügen</translation>
    </message>
    <message>
        <location filename="../../ui/author/saving.py"/>
        <source>Both texts are put together. Nothing is saved yet.</source>
        <translation>Beide Texte sind zusammengefügt. Gespeichert ist noch nichts.</translation>
    </message>
    <message>
        <location filename="../../ui/author/saving.py"/>
        <source>this story</source>
        <translation>diese Geschichte</translation>
    </message>
    <message>
        <location filename="../../ui/author/saving.py"/>
        <source>{file} has changes that aren't saved.</source>
        <translation>{file} hat Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <location filename="../../ui/author/saving.py"/>
        <source>Save and leave</source>
        <translation>Speichern und gehen</translation>
    </message>
    <message>
        <location filename="../../ui/author/saving.py"/>
        <source>Leave without saving</source>
        <translation>Gehen, ohne zu speichern</translation>
    </message>
    <message>
        <location filename="../../ui/author/saving.py"/>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <location filename="../../ui/author/saving.py"/>
        <source>What you write can't be kept aside: {why}.</source>
        <translation>Was Sie schreiben, kann nicht beiseite aufgehoben werden: {why}.</translation>
    </message>
    <message>
        <location filename="../../ui/author/saving.py"/>
        <source>Save often.</source>
        <translation>Speichern Sie oft.</translation>
    </message>
    <message>
        <location filename="../../ui/author/screen.py"/>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <location filename="../../ui/author/screen.py"/>
        <source>There are no problems.</source>
        <translation>Es gibt keine Probleme.</translation>
    </message>
    <message>
        <location filename="../../ui/author/screen.py"/>
        <source>The text has errors.</source>
        <translation>Der Text hat Fehler.</translation>
    </message>
    <message>
        <location filename="../../ui/author/screen.py"/>
        <source>Going to a beat needs a story that can be read.</source>
        <translation>Um zu einer Szene zu gehen, muss sich die Geschichte lesen lassen.</translation>
    </message>
    <message>
        <location filename="../../ui/author/screen.py"/>
        <source>Save the story first.</source>
        <translation>Speichern Sie die Geschichte zuerst.</translation>
    </message>
    <message>
        <location filename="../../ui/author/screen.py"/>
        <source>What is practised is what is in the file.</source>
        <translation>Geübt wird, was in der Datei steht.</translation>
    </message>
    <message>
        <location filename="../../ui/author/screen.py"/>
        <source>Practise this story</source>
        <translation>Diese Geschichte üben</translation>
    </message>
    <message>
        <location filename="../../ui/author/screen.py"/>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <location filename="../../ui/author/screen.py"/>
        <source>What was changed…</source>
        <translation>Was geändert wurde …</translation>
    </message>
    <message>
        <location filename="../../ui/author/screen.py"/>
        <source>save</source>
        <translation>speichern</translation>
    </message>
    <message>
        <location filename="../../ui/author/screen.py"/>
        <source>undo</source>
        <translation>rückgängig machen</translation>
    </message>
    <message>
        <location filename="../../ui/author/screen.py"/>
        <source>do again</source>
        <translation>wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../ui/author/screen.py"/>
        <source>play from here</source>
        <translation>ab hier spielen</translation>
    </message>
    <message>
        <location filename="../../ui/author/screen.py"/>
        <source>quick fix</source>
        <translation>schnelle Abhilfe</translation>
    </message>
    <message>
        <location filename="../../ui/author/screen.py"/>
        <source>go to a beat, choice, person</source>
        <translation>zu Szene, Option, Person gehen</translation>
    </message>
    <message>
        <location filename="../../ui/author/screen.py"/>
        <source>between map and YAML</source>
        <translation>zwischen Karte und YAML</translation>
    </message>
    <message>
        <location filename="../../ui/author/screen.py"/>
        <source>rename</source>
        <translation>umbenennen</translation>
    </message>
    <message>
        <location filename="../../ui/author/screen.py"/>
        <source>find</source>
        <translation>suchen</translation>
    </message>
    <message>
        <location filename="../../ui/author/screen.py"/>
        <source>replace</source>
        <translation>ersetzen</translation>
    </message>
    <message>
        <location filename="../../ui/author/screen.py"/>
        <source>what can be written here</source>
        <translation>was hier geschrieben werden kann</translation>
    </message>
    <message>
        <location filename="../../ui/author/screen.py"/>
        <source>comment lines out</source>
        <translation>Zeilen auskommentieren</translation>
    </message>
    <message>
        <location filename="../../ui/author/screen.py"/>
        <source>fold the drawer</source>
        <translation>die Schublade zuklappen</translation>
    </message>
    <message>
        <location filename="../../ui/author/sending.py"/>
        <source>Map as a drawing (SVG)…</source>
        <translation>Karte als Zeichnung (SVG) …</translation>
    </message>
    <message>
        <location filename="../../ui/author/sending.py"/>
        <source>Map for Mermaid…</source>
        <translation>Karte für Mermaid …</translation>
    </message>
    <message>
        <location filename="../../ui/author/sending.py"/>
        <source>Map for Graphviz (DOT)…</source>
        <translation>Karte für Graphviz (DOT) …</translation>
    </message>
    <message>
        <location filename="../../ui/author/sending.py"/>
        <source>Game for a table, to print (HTML)…</source>
        <translation>Spiel für den Tisch, zum Drucken (HTML) …</translation>
    </message>
    <message>
        <location filename="../../ui/author/sending.py"/>
        <source>Score key as a table (CSV)…</source>
        <translation>Bewertungsschlüssel als Tabelle (CSV) …</translation>
    </message>
    <message>
        <location filename="../../ui/author/sending.py"/>
        <source>Empty sheet for raters (CSV)…</source>
        <translation>Leerer Bogen für Bewertende (CSV) …</translation>
    </message>
    <message>
        <location filename="../../ui/author/sending.py"/>
        <source>Pack to send to a colleague…</source>
        <translation>Paket zum Verschicken …</translation>
    </message>
    <message>
        <location filename="../../ui/author/sending.py"/>
        <source>Write as</source>
        <translation>Schreiben als</translation>
    </message>
    <message>
        <location filename="../../ui/author/sending.py"/>
        <source>Game for a table (PDF)…</source>
        <translation>Spiel für den Tisch (PDF) …</translation>
    </message>
    <message>
        <location filename="../../ui/author/sending.py"/>
        <source>{file} can't be written.</source>
        <translation>{file} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../../ui/author/sending.py"/>
        <source>A pack holds what is in the file.</source>
        <translation>Ein Paket enthält, was in der Datei steht.</translation>
    </message>
    <message>
        <location filename="../../ui/author/sending.py"/>
        <source>It names what isn't in it: {names}.</source>
        <translation>Es nennt, was nicht darin ist: {names}.</translation>
    </message>
    <message>
        <location filename="../../ui/author/sending.py"/>
        <source>The story can't be played as it is.</source>
        <translation>Die Geschichte kann so nicht gespielt werden.</translation>
    </message>
    <message>
        <location filename="../../ui/author/sending.py"/>
        <source>Mend its errors first.</source>
        <translation>Beheben Sie zuerst ihre Fehler.</translation>
    </message>
    <message>
        <location filename="../../ui/author/sending.py"/>
        <source>Where to?</source>
        <translation>Wohin?</translation>
    </message>
    <message>
        <location filename="../../ui/author/sending.py"/>
        <source>Written: {file}.</source>
        <translation>Geschrieben: {file}.</translation>
    </message>
    <message>
        <location filename="../../ui/author/sending.py"/>
        <source>It can't be written.</source>
        <translation>Es kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../../ui/author/source/completing.py"/>
        <source>Nothing to propose here</source>
        <translation>Hier gibt es nichts vorzuschlagen</translation>
    </message>
    <message>
        <location filename="../../ui/author/source/crumbs.py"/>
        <source>beats</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <location filename="../../ui/author/source/crumbs.py"/>
        <source>{part}, you are here</source>
        <translation>{part}, Sie sind hier</translation>
    </message>
    <message>
        <location filename="../../ui/author/source/crumbs.py"/>
        <source>Where you are in the file</source>
        <translation>Wo Sie in der Datei sind</translation>
    </message>
    <message>
        <location filename="../../ui/author/source/find_bar.py"/>
        <source>line {n}: {text}</source>
        <translation>Zeile {n}: {text}</translation>
    </message>
    <message>
        <location filename="../../ui/author/source/find_bar.py"/>
        <source>Find in the text</source>
        <translation>Im Text suchen</translation>
    </message>
    <message>
        <location filename="../../ui/author/source/find_bar.py"/>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../ui/author/source/find_bar.py"/>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <location filename="../../ui/author/source/find_bar.py"/>
        <source>Match case</source>
        <translation>Groß und klein</translation>
    </message>
    <message>
        <location filename="../../ui/author/source/find_bar.py"/>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <location filename="../../ui/author/source/find_bar.py"/>
        <source>A regular expression; \1 in the replacement is its first group</source>
        <translation>Ein regulärer Ausdruck; \1 ist im Ersatz seine erste Gruppe</translation>
    </message>
    <message>
        <location filename="../../ui/author/source/find_bar.py"/>
        <source>Previous hit</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <location filename="../../ui/author/source/find_bar.py"/>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <location filename="../../ui/author/source/find_bar.py"/>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <location filename="../../ui/author/source/find_bar.py"/>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <location filename="../../ui/author/source/find_bar.py"/>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <location filename="../../ui/author/source/find_bar.py"/>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <location filename="../../ui/author/source/find_bar.py"/>
        <source>Not a pattern: {reason}</source>
        <translation>Kein Muster: {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/author/source/find_bar.py"/>
        <source>Replace {n} times</source>
        <translation>{n}-mal ersetzen</translation>
    </message>
    <message>
        <location filename="../../ui/author/source/find_bar.py"/>
        <source>Replaced {n} times</source>
        <translation>{n}-mal ersetzt</translation>
    </message>
    <message>
        <location filename="../../ui/author/source/find_bar.py"/>
        <source>{n} of {many}</source>
        <translation>{n} von {many}</translation>
    </message>
    <message>
        <location filename="../../ui/author/source/find_bar.py"/>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <location filename="../../ui/author/source/mirror.py"/>
        <source>Typing</source>
        <translation>Tippen</translation>
    </message>
    <message>
        <location filename="../../ui/author/source/note.py"/>
        <source>Fix</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <location filename="../../ui/author/source/overview.py"/>
        <source>Where you are</source>
        <translation>Wo Sie sind</translation>
    </message>
    <message>
        <location filename="../../ui/author/source/overview.py"/>
        <source>{n} beats and endings</source>
        <translation>{n} Szenen und Ausgänge</translation>
    </message>
    <message>
        <location filename="../../ui/author/source/overview.py"/>
        <source>Overview of the story</source>
        <translation>Überblick über die Geschichte</translation>
    </message>
    <message>
        <location filename="../../ui/author/source/overview.py"/>
        <source>Click a beat to go there</source>
        <translation>Ein Klick auf eine Szene führt hin</translation>
    </message>
    <message>
        <location filename="../../ui/author/source/panel.py"/>
        <source>Show on the map</source>
        <translation>Auf der Karte zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/author/source/panel.py"/>
        <source>Wrap</source>
        <translation>Umbrechen</translation>
    </message>
    <message>
        <location filename="../../ui/author/source/popup.py"/>
        <source>What can be written here</source>
        <translation>Was hier geschrieben werden kann</translation>
    </message>
    <message>
        <location filename="../../ui/author/source/popup.py"/>
        <source>insert</source>
        <translation>einfügen</translation>
    </message>
    <message>
        <location filename="../../ui/author/source/popup.py"/>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <location filename="../../ui/author/source/typing.py"/>
        <source>Indent</source>
        <translation>Einrücken</translation>
    </message>
    <message>
        <location filename="../../ui/author/source/typing.py"/>
        <source>Outdent</source>
        <translation>Ausrücken</translation>
    </message>
    <message>
        <location filename="../../ui/author/source/typing.py"/>
        <source>Take comments back</source>
        <translation>Kommentarzeichen entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/author/source/typing.py"/>
        <source>Comment out</source>
        <translation>Auskommentieren</translation>
    </message>
    <message>
        <location filename="../../ui/author/source/view.py"/>
        <source>YAML of the story</source>
        <translation>YAML der Geschichte</translation>
    </message>
    <message>
        <location filename="../../ui/author/source/view.py"/>
        <source>Tab indents; F6 leaves the text</source>
        <translation>Tab rückt ein; F6 verlässt den Text</translation>
    </message>
    <message>
        <location filename="../../ui/author/source/view.py"/>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <location filename="../../ui/author/source/where.py"/>
        <source>Put the cursor on a word to read what it means. Ctrl+Space shows what can be written.</source>
        <translation>Setzen Sie den Cursor auf ein Wort, um zu lesen, was es bedeutet. Strg+Leertaste zeigt, was geschrieben werden kann.</translation>
    </message>
    <message>
        <location filename="../../ui/author/source/where.py"/>
        <source>Ln {line}, Col {column}</source>
        <translation>Z {line}, Sp {column}</translation>
    </message>
    <message>
        <location filename="../../ui/author/source/where.py"/>
        <source>Map and YAML are in step</source>
        <translation>Karte und YAML stimmen überein</translation>
    </message>
    <message>
        <location filename="../../ui/author/source/where.py"/>
        <source>Errors here; the map waits</source>
        <translation>Fehler im Text; die Karte wartet</translation>
    </message>
    <message>
        <location filename="../../ui/author/source/where.py"/>
        <source>Go to where it is written</source>
        <translation>Dahin gehen, wo es geschrieben steht</translation>
    </message>
    <message>
        <location filename="../../ui/author/source/where.py"/>
        <source>This choice</source>
        <translation>Diese Option</translation>
    </message>
    <message>
        <location filename="../../ui/author/source/where.py"/>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <location filename="../../ui/author/source/where.py"/>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <location filename="../../ui/author/source/where.py"/>
        <source>Go to {place}</source>
        <translation>Zu {place} gehen</translation>
    </message>
    <message>
        <location filename="../../ui/author/stories.py"/>
        <source>Author</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <location filename="../../ui/author/stories.py"/>
        <source>Open a file…</source>
        <translation>Eine Datei öffnen …</translation>
    </message>
    <message>
        <location filename="../../ui/author/stories.py"/>
        <source>What is it called?</source>
        <translation>Wie heißt sie?</translation>
    </message>
    <message>
        <location filename="../../ui/author/stories.py"/>
        <source>Title of the new story</source>
        <translation>Titel der neuen Geschichte</translation>
    </message>
    <message>
        <location filename="../../ui/author/stories.py"/>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <location filename="../../ui/author/stories.py"/>
        <source>Your stories</source>
        <translation>Ihre Geschichten</translation>
    </message>
    <message>
        <location filename="../../ui/author/stories.py"/>
        <source>Shipped stories</source>
        <translation>Mitgelieferte Geschichten</translation>
    </message>
    <message>
        <location filename="../../ui/author/stories.py"/>
        <source>None yet. Begin with a template above, or open a copy of a shipped story.</source>
        <translation>Noch keine. Beginnen Sie oben mit einer Vorlage, oder öffnen Sie eine Kopie einer mitgelieferten Geschichte.</translation>
    </message>
    <message>
        <location filename="../../ui/author/stories.py"/>
        <source>open a file</source>
        <translation>eine Datei öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/author/stories.py"/>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <location filename="../../ui/author/stories.py"/>
        <source>open the story</source>
        <translation>die Geschichte öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/author/stories.py"/>
        <source>Open a story</source>
        <translation>Eine Geschichte öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/author/stories.py"/>
        <source>Scenarios (*.yaml *.yml);;All files (*)</source>
        <translation>Szenarien (*.yaml *.yml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../ui/author/stories.py"/>
        <source>a new story</source>
        <translation>eine neue Geschichte</translation>
    </message>
    <message>
        <location filename="../../ui/author/stories.py"/>
        <source>{file} has changes that weren't saved when simtrainer ended.</source>
        <translation>{file} hat Änderungen, die nicht gespeichert waren, als simtrainer endete.</translation>
    </message>
    <message>
        <location filename="../../ui/author/stories.py"/>
        <source>Restore them</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../ui/author/stories.py"/>
        <source>Throw them away</source>
        <translation>Wegwerfen</translation>
    </message>
    <message>
        <location filename="../../ui/author/stories.py"/>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <location filename="../../ui/author/stories.py"/>
        <source>Your stories can't be listed: {reason}</source>
        <translation>Ihre Geschichten können nicht aufgezählt werden: {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/author/stories.py"/>
        <source>Title of the new story ({kind})</source>
        <translation>Titel der neuen Geschichte ({kind})</translation>
    </message>
    <message>
        <location filename="../../ui/author/stories.py"/>
        <source>A story needs a title.</source>
        <translation>Eine Geschichte braucht einen Titel.</translation>
    </message>
    <message>
        <location filename="../../ui/author/stories.py"/>
        <source>Write a story</source>
        <translation>Eine Geschichte schreiben</translation>
    </message>
    <message>
        <location filename="../../ui/author/stories.py"/>
        <source>Begin with a template</source>
        <translation>Mit einer Vorlage beginnen</translation>
    </message>
    <message>
        <location filename="../../ui/author/stories.py"/>
        <source>Shipped stories, to learn from or to change</source>
        <translation>Mitgelieferte Geschichten, zum Lernen oder Ändern</translation>
    </message>
    <message>
        <location filename="../../ui/author/story_list.py"/>
        <source>opens as a copy</source>
        <translation>öffnet sich als Kopie</translation>
    </message>
    <message>
        <location filename="../../ui/author/story_list.py"/>
        <source>has errors</source>
        <translation>hat Fehler</translation>
    </message>
    <message>
        <location filename="../../ui/author/template_card.py"/>
        <source>A negative comment</source>
        <translation>Ein negativer Kommentar</translation>
    </message>
    <message>
        <location filename="../../ui/author/template_card.py"/>
        <source>A brewing crisis</source>
        <translation>Eine Krise, die sich zusammenbraut</translation>
    </message>
    <message>
        <location filename="../../ui/author/template_card.py"/>
        <source>An influencer to answer</source>
        <translation>Eine Anfrage von Creatorn</translation>
    </message>
    <message>
        <location filename="../../ui/author/template_card.py"/>
        <source>New story: {kind}</source>
        <translation>Neue Geschichte: {kind}</translation>
    </message>
    <message>
        <location filename="../../ui/author/views.py"/>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <location filename="../../ui/author/views.py"/>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <location filename="../../ui/brief/briefing.py"/>
        <source>{day}, {time}.</source>
        <translation>{day}, {time} Uhr.</translation>
    </message>
    <message>
        <location filename="../../ui/brief/briefing.py"/>
        <source>{name} has just posted.</source>
        <translation>{name} hat gerade etwas gepostet.</translation>
    </message>
    <message>
        <location filename="../../ui/brief/briefing.py"/>
        <source>{names} have just posted.</source>
        <translation>{names} haben gerade etwas gepostet.</translation>
    </message>
    <message>
        <location filename="../../ui/brief/briefing.py"/>
        <source>one channel</source>
        <translation>einen Kanal</translation>
    </message>
    <message>
        <location filename="../../ui/brief/briefing.py"/>
        <source>{n} channels</source>
        <translation>{n} Kanäle</translation>
    </message>
    <message>
        <location filename="../../ui/brief/briefing.py"/>
        <source>nothing confirmed</source>
        <translation>nichts ist bestätigt</translation>
    </message>
    <message>
        <location filename="../../ui/brief/briefing.py"/>
        <source>one thing confirmed</source>
        <translation>eines ist bestätigt</translation>
    </message>
    <message>
        <location filename="../../ui/brief/briefing.py"/>
        <source>{n} things confirmed</source>
        <translation>{n} Dinge sind bestätigt</translation>
    </message>
    <message>
        <location filename="../../ui/brief/briefing.py"/>
        <source>You have {channels} open and {confirmed}.</source>
        <translation>Sie haben {channels} offen, und {confirmed}.</translation>
    </message>
    <message>
        <location filename="../../ui/brief/briefing.py"/>
        <source>{words}.</source>
        <translation>{words}.</translation>
    </message>
    <message>
        <location filename="../../ui/brief/briefing.py"/>
        <source>{word}, in the first person.</source>
        <translation>{word}, in der ersten Person.</translation>
    </message>
    <message>
        <location filename="../../ui/brief/briefing.py"/>
        <source>no one two three four five six seven eight nine ten eleven twelve</source>
        <translation>null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf</translation>
    </message>
    <message>
        <location filename="../../ui/brief/choices.py"/>
        <source>Shadow an expert</source>
        <translation>Einer Expertin über die Schulter schauen</translation>
    </message>
    <message>
        <location filename="../../ui/brief/choices.py"/>
        <source>Assessment</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <location filename="../../ui/brief/choices.py"/>
        <source>Practise</source>
        <translation>Üben</translation>
    </message>
    <message>
        <location filename="../../ui/brief/choices.py"/>
        <source>{mode}, untimed</source>
        <translation>{mode}, ohne Uhr</translation>
    </message>
    <message>
        <location filename="../../ui/brief/choices.py"/>
        <source>{mode}, live clock ×{pace}</source>
        <translation>{mode}, laufende Uhr ×{pace}</translation>
    </message>
    <message>
        <location filename="../../ui/brief/choices.py"/>
        <source>{said}, patience ×{extra}</source>
        <translation>{said}, Geduld ×{extra}</translation>
    </message>
    <message>
        <location filename="../../ui/brief/fears_card.py"/>
        <source>What worries you?</source>
        <translation>Was macht Ihnen Sorgen?</translation>
    </message>
    <message>
        <location filename="../../ui/brief/fears_card.py"/>
        <source>Choose others</source>
        <translation>Andere wählen</translation>
    </message>
    <message>
        <location filename="../../ui/brief/fears_card.py"/>
        <source>Three chosen. How strong is each, from 1 to 5?</source>
        <translation>Drei gewählt. Wie stark ist jede, von 1 bis 5?</translation>
    </message>
    <message>
        <location filename="../../ui/brief/fears_card.py"/>
        <source>Three are chosen: let one go first.</source>
        <translation>Drei sind gewählt: Nehmen Sie erst eine zurück.</translation>
    </message>
    <message>
        <location filename="../../ui/brief/fears_card.py"/>
        <source>How strong, from 1 (hardly) to 5 (very)? The debrief asks again.</source>
        <translation>Wie stark, von 1 (kaum) bis 5 (sehr)? Die Nachbesprechung fragt noch einmal.</translation>
    </message>
    <message>
        <location filename="../../ui/brief/fears_card.py"/>
        <source>Choose up to three. The debrief shows whether they happened.</source>
        <translation>Wählen Sie bis zu drei. Die Nachbesprechung zeigt, ob sie eingetreten sind.</translation>
    </message>
    <message>
        <location filename="../../ui/brief/foot.py"/>
        <source>Print brief</source>
        <translation>Briefing drucken</translation>
    </message>
    <message>
        <location filename="../../ui/brief/foot.py"/>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <location filename="../../ui/brief/foot.py"/>
        <source>Key: {key}</source>
        <translation>Taste: {key}</translation>
    </message>
    <message>
        <location filename="../../ui/brief/head.py"/>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <location filename="../../ui/brief/head.py"/>
        <source>Crisis</source>
        <translation>Krise</translation>
    </message>
    <message>
        <location filename="../../ui/brief/head.py"/>
        <source>Outreach</source>
        <translation>Creator</translation>
    </message>
    <message>
        <location filename="../../ui/brief/head.py"/>
        <source>Back to the scenarios</source>
        <translation>Zurück zu den Szenarien</translation>
    </message>
    <message>
        <location filename="../../ui/brief/head.py"/>
        <source>Brief</source>
        <translation>Briefing</translation>
    </message>
    <message>
        <location filename="../../ui/brief/head.py"/>
        <source>Debrief</source>
        <translation>Nachbesprechung</translation>
    </message>
    <message>
        <location filename="../../ui/brief/head.py"/>
        <source>about {n} min</source>
        <translation>etwa {n} Min.</translation>
    </message>
    <message>
        <location filename="../../ui/brief/head.py"/>
        <source>{belt} belt</source>
        <translation>Gürtel {belt}</translation>
    </message>
    <message>
        <location filename="../../ui/brief/head.py"/>
        <source>Step {n}, now</source>
        <translation>Etappe {n}, jetzt</translation>
    </message>
    <message>
        <location filename="../../ui/brief/head.py"/>
        <source>Step {n}</source>
        <translation>Etappe {n}</translation>
    </message>
    <message>
        <location filename="../../ui/brief/house_cards.py"/>
        <source>Clause {id}. {title}</source>
        <translation>Klausel {id}. {title}</translation>
    </message>
    <message>
        <location filename="../../ui/brief/house_cards.py"/>
        <source>Its text is shown below.</source>
        <translation>Der Text steht darunter.</translation>
    </message>
    <message>
        <location filename="../../ui/brief/house_cards.py"/>
        <source>Press for its text.</source>
        <translation>Drücken zeigt den Text.</translation>
    </message>
    <message>
        <location filename="../../ui/brief/house_cards.py"/>
        <source>House policy</source>
        <translation>Richtlinie des Hauses</translation>
    </message>
    <message>
        <location filename="../../ui/brief/house_cards.py"/>
        <source>House voice</source>
        <translation>Stimme des Hauses</translation>
    </message>
    <message>
        <location filename="../../ui/brief/house_cards.py"/>
        <source>Sounds like us</source>
        <translation>Klingt nach uns</translation>
    </message>
    <message>
        <location filename="../../ui/brief/house_cards.py"/>
        <source>Doesn't</source>
        <translation>Klingt nicht nach uns</translation>
    </message>
    <message>
        <location filename="../../ui/brief/house_cards.py"/>
        <source>Who to contact</source>
        <translation>Wen Sie fragen können</translation>
    </message>
    <message>
        <location filename="../../ui/brief/house_cards.py"/>
        <source>Times are how long an answer takes on the story's clock.</source>
        <translation>Die Zeiten sagen, wie lange eine Antwort auf der Uhr der Geschichte dauert.</translation>
    </message>
    <message>
        <location filename="../../ui/brief/house_cards.py"/>
        <source>an answer takes {time}</source>
        <translation>eine Antwort dauert {time}</translation>
    </message>
    <message>
        <location filename="../../ui/brief/how_cards.py"/>
        <source>How ready do you feel?</source>
        <translation>Wie gut fühlen Sie sich vorbereitet?</translation>
    </message>
    <message>
        <location filename="../../ui/brief/how_cards.py"/>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <location filename="../../ui/brief/how_cards.py"/>
        <source>Feedback after each turn. Take turns again.</source>
        <translation>Rückmeldung nach jedem Zug. Züge lassen sich wiederholen.</translation>
    </message>
    <message>
        <location filename="../../ui/brief/how_cards.py"/>
        <source>Predict the move, then see theirs and why.</source>
        <translation>Sagen Sie den Schritt voraus, dann sehen Sie ihren und warum.</translation>
    </message>
    <message>
        <location filename="../../ui/brief/how_cards.py"/>
        <source>No feedback until the end. No turn twice.</source>
        <translation>Rückmeldung erst am Ende. Kein Zug zweimal.</translation>
    </message>
    <message>
        <location filename="../../ui/brief/how_cards.py"/>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <location filename="../../ui/brief/how_cards.py"/>
        <source>Live clock</source>
        <translation>Laufende Uhr</translation>
    </message>
    <message>
        <location filename="../../ui/brief/how_cards.py"/>
        <source>People lose patience.</source>
        <translation>Geduld geht zu Ende.</translation>
    </message>
    <message>
        <location filename="../../ui/brief/how_cards.py"/>
        <source>Untimed</source>
        <translation>Ohne Uhr</translation>
    </message>
    <message>
        <location filename="../../ui/brief/how_cards.py"/>
        <source>No patience rings.</source>
        <translation>Keine Geduldsringe.</translation>
    </message>
    <message>
        <location filename="../../ui/brief/how_cards.py"/>
        <source>Speed of the live clock</source>
        <translation>Tempo der laufenden Uhr</translation>
    </message>
    <message>
        <location filename="../../ui/brief/how_cards.py"/>
        <source>Extra time</source>
        <translation>Mehr Zeit</translation>
    </message>
    <message>
        <location filename="../../ui/brief/how_cards.py"/>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <location filename="../../ui/brief/how_cards.py"/>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <location filename="../../ui/brief/how_cards.py"/>
        <source>×1</source>
        <translation>×1</translation>
    </message>
    <message>
        <location filename="../../ui/brief/how_cards.py"/>
        <source>×5</source>
        <translation>×5</translation>
    </message>
    <message>
        <location filename="../../ui/brief/how_cards.py"/>
        <source>×10</source>
        <translation>×10</translation>
    </message>
    <message>
        <location filename="../../ui/brief/how_cards.py"/>
        <source>×30</source>
        <translation>×30</translation>
    </message>
    <message>
        <location filename="../../ui/brief/how_cards.py"/>
        <source>as written</source>
        <translation>wie geschrieben</translation>
    </message>
    <message>
        <location filename="../../ui/brief/how_cards.py"/>
        <source>×1.5</source>
        <translation>×1,5</translation>
    </message>
    <message>
        <location filename="../../ui/brief/how_cards.py"/>
        <source>×2</source>
        <translation>×2</translation>
    </message>
    <message>
        <location filename="../../ui/brief/how_cards.py"/>
        <source>“No time pressure” is on in the settings, so every story is untimed.</source>
        <translation>In den Einstellungen ist „Kein Zeitdruck“ an, deshalb läuft in keiner Geschichte die Uhr.</translation>
    </message>
    <message>
        <location filename="../../ui/brief/how_cards.py"/>
        <source>Time passes only with what you do.</source>
        <translation>Zeit vergeht nur durch das, was Sie tun.</translation>
    </message>
    <message>
        <location filename="../../ui/brief/how_cards.py"/>
        <source>The story runs as fast as life.</source>
        <translation>Die Geschichte läuft so schnell wie das Leben.</translation>
    </message>
    <message>
        <location filename="../../ui/brief/how_cards.py"/>
        <source>A minute here is {n} minutes in the story.</source>
        <translation>Eine Minute hier sind {n} Minuten in der Geschichte.</translation>
    </message>
    <message>
        <location filename="../../ui/brief/how_cards.py"/>
        <source>People wait half as long again.</source>
        <translation>Die Leute warten anderthalbmal so lange.</translation>
    </message>
    <message>
        <location filename="../../ui/brief/how_cards.py"/>
        <source>People wait twice as long.</source>
        <translation>Die Leute warten doppelt so lange.</translation>
    </message>
    <message>
        <location filename="../../ui/brief/languages.py"/>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <location filename="../../ui/brief/languages.py"/>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <location filename="../../ui/brief/languages.py"/>
        <source>One text of it isn't in {language} yet and is shown as it was written.</source>
        <translation>Ein Text davon ist noch nicht auf {language} da und wird gezeigt, wie er geschrieben wurde.</translation>
    </message>
    <message>
        <location filename="../../ui/brief/languages.py"/>
        <source>{n} texts of it aren't in {language} yet and are shown as they were written.</source>
        <translation>{n} Texte davon sind noch nicht auf {language} da und werden gezeigt, wie sie geschrieben wurden.</translation>
    </message>
    <message>
        <location filename="../../ui/brief/languages.py"/>
        <source>There is no {asked} translation of this story that can be used; it is told in {told}.</source>
        <translation>Es gibt keine brauchbare Übersetzung dieser Geschichte ({asked}); erzählt wird sie auf {told}.</translation>
    </message>
    <message>
        <location filename="../../ui/brief/languages.py"/>
        <source>Told in {told}; it is there in {others}, too.</source>
        <translation>Erzählt auf {told}; es gibt sie auch auf {others}.</translation>
    </message>
    <message>
        <location filename="../../ui/brief/notes_card.py"/>
        <source>You can leave now or at any moment, with the X. Nothing is counted, and nobody is told.</source>
        <translation>Sie können jetzt oder jederzeit mit dem X gehen. Nichts wird gezählt, und niemand erfährt es.</translation>
    </message>
    <message>
        <location filename="../../ui/brief/notes_card.py"/>
        <source>Good to know before you start</source>
        <translation>Gut zu wissen, bevor Sie beginnen</translation>
    </message>
    <message>
        <location filename="../../ui/brief/notes_card.py"/>
        <source>Leave it, nothing is counted</source>
        <translation>Lassen, nichts wird gezählt</translation>
    </message>
    <message>
        <location filename="../../ui/brief/printed.py"/>
        <source>Print the brief</source>
        <translation>Das Briefing drucken</translation>
    </message>
    <message>
        <location filename="../../ui/brief/printed.py"/>
        <source>The brief can't be printed.</source>
        <translation>Das Briefing kann nicht gedruckt werden.</translation>
    </message>
    <message>
        <location filename="../../ui/brief/printed.py"/>
        <source>Look after the printer, or choose another file.</source>
        <translation>Sehen Sie nach dem Drucker, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../ui/brief/printed.py"/>
        <source>{name}, {title}</source>
        <translation>{name}, {title}</translation>
    </message>
    <message>
        <location filename="../../ui/brief/printed.py"/>
        <source>Your role</source>
        <translation>Ihre Rolle</translation>
    </message>
    <message>
        <location filename="../../ui/brief/printed.py"/>
        <source>By the end you can</source>
        <translation>Am Ende können Sie</translation>
    </message>
    <message>
        <location filename="../../ui/brief/printed.py"/>
        <source>Think of it offline</source>
        <translation>Zum Vergleich ohne Netz</translation>
    </message>
    <message>
        <location filename="../../ui/brief/printed.py"/>
        <source>When you start</source>
        <translation>Wenn Sie beginnen</translation>
    </message>
    <message>
        <location filename="../../ui/brief/printed.py"/>
        <source>Never: {phrases}.</source>
        <translation>Niemals: {phrases}.</translation>
    </message>
    <message>
        <location filename="../../ui/brief/printed.py"/>
        <source>answers in {time}</source>
        <translation>antwortet nach {time}</translation>
    </message>
    <message>
        <location filename="../../ui/brief/printed.py"/>
        <source>A practice story: the organisation and everyone in it are invented.</source>
        <translation>Eine Übungsgeschichte: Die Organisation und alle Personen darin sind erfunden.</translation>
    </message>
    <message>
        <location filename="../../ui/brief/screen.py"/>
        <source>Brief: {title}</source>
        <translation>Briefing: {title}</translation>
    </message>
    <message>
        <location filename="../../ui/brief/screen.py"/>
        <source>The brief is being read.</source>
        <translation>Das Briefing wird gelesen.</translation>
    </message>
    <message>
        <location filename="../../ui/brief/screen.py"/>
        <source>This scenario's policy can't be found.</source>
        <translation>Die Richtlinie zu diesem Szenario wurde nicht gefunden.</translation>
    </message>
    <message>
        <location filename="../../ui/brief/screen.py"/>
        <source>{name} has no house policy. Choose an organisation file that has one.</source>
        <translation>{name} hat keine Richtlinie. Wählen Sie eine Organisationsdatei, die eine hat.</translation>
    </message>
    <message>
        <location filename="../../ui/brief/screen.py"/>
        <source>{file} can't be played.</source>
        <translation>{file} kann nicht gespielt werden.</translation>
    </message>
    <message>
        <location filename="../../ui/brief/screen.py"/>
        <source>Brief: {title}.</source>
        <translation>Briefing: {title}.</translation>
    </message>
    <message>
        <location filename="../../ui/brief/screen.py"/>
        <source>start</source>
        <translation>beginnen</translation>
    </message>
    <message>
        <location filename="../../ui/brief/screen.py"/>
        <source>from clause to clause</source>
        <translation>von Klausel zu Klausel</translation>
    </message>
    <message>
        <location filename="../../ui/brief/screen.py"/>
        <source>a clause's text</source>
        <translation>der Text einer Klausel</translation>
    </message>
    <message>
        <location filename="../../ui/brief/screen.py"/>
        <source>choose a card</source>
        <translation>eine Karte wählen</translation>
    </message>
    <message>
        <location filename="../../ui/brief/screen.py"/>
        <source>how strong, how ready</source>
        <translation>wie stark, wie gut vorbereitet</translation>
    </message>
    <message>
        <location filename="../../ui/brief/screen.py"/>
        <source>back to the scenarios</source>
        <translation>zurück zu den Szenarien</translation>
    </message>
    <message>
        <location filename="../../ui/brief/states.py"/>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/brief/states.py"/>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <location filename="../../ui/brief/states.py"/>
        <source>Choose it in the settings</source>
        <translation>In den Einstellungen wählen</translation>
    </message>
    <message>
        <location filename="../../ui/brief/story_cards.py"/>
        <source>simulated, offline</source>
        <translation>simuliert, ohne Netz</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/answers.py"/>
        <source>{name} read it</source>
        <translation>{name} hat es gelesen</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/answers.py"/>
        <source>A colleague read it</source>
        <translation>Jemand aus dem Team hat es gelesen</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/asking.py"/>
        <source>in the debrief</source>
        <translation>in der Nachbesprechung</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/asking.py"/>
        <source>turn {n}, {time}</source>
        <translation>Zug {n}, {time}</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/audience_card.py"/>
        <source>Work out the business case</source>
        <translation>Den geschäftlichen Nutzen ausrechnen</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/audience_card.py"/>
        <source>The business view for {audience}</source>
        <translation>Der geschäftliche Blick für: {audience}</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/audience_card.py"/>
        <source>For: {audience}</source>
        <translation>Für: {audience}</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/business_card.py"/>
        <source>in {unit}</source>
        <translation>in {unit}</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/business_card.py"/>
        <source>Your own numbers, for a year; a range such as 20-40 gives low, middle and high.</source>
        <translation>Ihre eigenen Zahlen, für ein Jahr; eine Spanne wie 20-40 ergibt niedrig, mittel und hoch.</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/business_card.py"/>
        <source>What it costs</source>
        <translation>Was es kostet</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/business_card.py"/>
        <source>Not a number that can be used: {names}. Write 40, or 20-40; a share is at most 100.</source>
        <translation>Keine brauchbare Zahl: {names}. Schreiben Sie 40 oder 20-40; ein Anteil ist höchstens 100.</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/business_card.py"/>
        <source>The sums appear here as soon as a group is complete.</source>
        <translation>Die Summen erscheinen hier, sobald eine Gruppe vollständig ist.</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/calibration_card.py"/>
        <source>Filled is strong, half is fair, empty is one to rework.</source>
        <translation>Voll ist stark, halb ist ordentlich, leer ist etwas zum Überarbeiten.</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/calibration_card.py"/>
        <source>See it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/calibration_card.py"/>
        <source>See turn {n}</source>
        <translation>Zug {n} ansehen</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/case_card.py"/>
        <source>Where you could have left their road: at {time}, “{label}”</source>
        <translation>Wo Sie deren Weg hätten verlassen können: um {time}, „{label}“</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/case_card.py"/>
        <source>Try it from here</source>
        <translation>Von hier aus versuchen</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/case_card.py"/>
        <source>Try it from here: turn {n}, {time}</source>
        <translation>Von hier aus versuchen: Zug {n}, {time}</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/case_card.py"/>
        <source>Copy the address of “{title}”</source>
        <translation>Die Adresse von „{title}“ kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/case_card.py"/>
        <source>Open “{title}” in the browser</source>
        <translation>„{title}“ im Browser öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/case_card.py"/>
        <source>Address copied</source>
        <translation>Adresse kopiert</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/case_card.py"/>
        <source>The lesson</source>
        <translation>Was daraus zu lernen ist</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/case_card.py"/>
        <source>The case in full</source>
        <translation>Der ganze Fall</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/case_card.py"/>
        <source>Open the case</source>
        <translation>Den Fall öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/case_card.py"/>
        <source>Shows {org}, {year} in the library</source>
        <translation>Zeigt {org}, {year} in der Bibliothek</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/case_card.py"/>
        <source>The expert</source>
        <translation>Die Expertin</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/case_card.py"/>
        <source>What could still be better</source>
        <translation>Was noch besser sein könnte</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/case_card.py"/>
        <source>What would have served people better</source>
        <translation>Was den Menschen mehr geholfen hätte</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/case_card.py"/>
        <source>You and the negative case</source>
        <translation>Sie und der misslungene Fall</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/case_card.py"/>
        <source>You and the good case</source>
        <translation>Sie und der gelungene Fall</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/case_card.py"/>
        <source>good case</source>
        <translation>gelungener Fall</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/case_card.py"/>
        <source>negative case</source>
        <translation>misslungener Fall</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/case_card.py"/>
        <source>{org}, {year}, {kind}</source>
        <translation>{org}, {year}, {kind}</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/case_card.py"/>
        <source>No case in the library is much like this run. That happens; your road was your own.</source>
        <translation>Kein Fall in der Bibliothek gleicht diesem Durchgang sehr. Das kommt vor; Ihr Weg war Ihr eigener.</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/case_card.py"/>
        <source>A lesson from nearby</source>
        <translation>Eine Lehre aus der Nähe</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/comparison.py"/>
        <source>Turns {first} to {last}: your own road</source>
        <translation>Züge {first} bis {last}: Ihr eigener Weg</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/comparison.py"/>
        <source>Enter goes to this turn</source>
        <translation>Die Eingabetaste führt zu diesem Zug</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/comparison.py"/>
        <source>Turn {n}, {time}, you: </source>
        <translation>Zug {n}, {time}, Sie: </translation>
    </message>
    <message>
        <location filename="../../ui/debrief/comparison.py"/>
        <source>You: </source>
        <translation>Sie: </translation>
    </message>
    <message>
        <location filename="../../ui/debrief/comparison.py"/>
        <source>No counterpart on your road.</source>
        <translation>Auf Ihrem Weg gibt es kein Gegenstück.</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/comparison.py"/>
        <source>{org}: no counterpart.</source>
        <translation>{org}: kein Gegenstück.</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/comparison.py"/>
        <source>Your road beside that of {org}</source>
        <translation>Ihr Weg neben dem von {org}</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/fears.py"/>
        <source>“{fear}”, now</source>
        <translation>„{fear}“, jetzt</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/fears.py"/>
        <source>“{fear}”</source>
        <translation>„{fear}“</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/fears.py"/>
        <source>House policy {clause}</source>
        <translation>Richtlinie des Hauses {clause}</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/fears.py"/>
        <source>Ask {who}</source>
        <translation>{who} fragen</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/fears.py"/>
        <source>Handled well: {case}</source>
        <translation>Gut gemacht: {case}</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/fears.py"/>
        <source>In this story: “{beat}”</source>
        <translation>In dieser Geschichte: „{beat}“</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/fears.py"/>
        <source>To practise it: “{story}”</source>
        <translation>Zum Üben: „{story}“</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/fears.py"/>
        <source>How strong is it now?</source>
        <translation>Wie stark ist es jetzt?</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/field.py"/>
        <source>Write a line or two</source>
        <translation>Schreiben Sie ein oder zwei Zeilen</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/header.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/header.py"/>
        <source>1 turn</source>
        <translation>1 Zug</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/header.py"/>
        <source>{n} turns</source>
        <translation>{n} Züge</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/header.py"/>
        <source>Replay</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/header.py"/>
        <source>The feed as it looked at each moment</source>
        <translation>Der Feed, wie er in jedem Moment aussah</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/header.py"/>
        <source>This attempt beside another one</source>
        <translation>Dieser Versuch neben einem anderen</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/header.py"/>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/header.py"/>
        <source>Saves this debrief as a file</source>
        <translation>Speichert diese Nachbesprechung als Datei</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/header.py"/>
        <source>PDF, to print or send</source>
        <translation>PDF, zum Drucken oder Senden</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/header.py"/>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/header.py"/>
        <source>Table of the turns (CSV)</source>
        <translation>Tabelle der Züge (CSV)</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/header.py"/>
        <source>Outcome as data (JSON)</source>
        <translation>Ergebnis als Daten (JSON)</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/header.py"/>
        <source>Next scenario</source>
        <translation>Nächstes Szenario</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/header.py"/>
        <source>Turn {n} · {time} · {label}</source>
        <translation>Zug {n} · {time} · {label}</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/header.py"/>
        <source>Retry from turn {n}</source>
        <translation>Ab Zug {n} wiederholen</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/header.py"/>
        <source>Turn {n}</source>
        <translation>Zug {n}</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/header.py"/>
        <source>An expert's road</source>
        <translation>Der Weg einer Expertin</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/opening.py"/>
        <source>Fairly calm</source>
        <translation>Eher ruhig</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/opening.py"/>
        <source>In between</source>
        <translation>Dazwischen</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/opening.py"/>
        <source>Fairly tense</source>
        <translation>Unruhig</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/opening.py"/>
        <source>Tense</source>
        <translation>Angespannt</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/opening.py"/>
        <source>{word}, {n} of 5</source>
        <translation>{word}, {n} von 5</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/opening.py"/>
        <source>{who}: {what}</source>
        <translation>{who}: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/opening.py"/>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/opening.py"/>
        <source>{time}. Came in: {what} You: {said}.</source>
        <translation>{time}. Hereingekommen: {what} Sie: {said}.</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/opening.py"/>
        <source>Space marks it as the moment you'd most like back</source>
        <translation>Die Leertaste markiert es als den Moment, den Sie am liebsten noch einmal hätten</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/opening.py"/>
        <source>(nothing new came in)</source>
        <translation>(nichts Neues kam herein)</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/opening.py"/>
        <source>How was that?</source>
        <translation>Wie war das?</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/opening.py"/>
        <source>You first; the rest can wait. What you say stays yours.</source>
        <translation>Sie zuerst; der Rest kann warten. Was Sie sagen, bleibt bei Ihnen.</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/opening.py"/>
        <source>One line about it, if you like</source>
        <translation>Eine Zeile dazu, wenn Sie möchten</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/opening.py"/>
        <source>What worried you before. How strong is it now?</source>
        <translation>Was Ihnen vorher Sorgen machte. Wie stark ist es jetzt?</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/opening.py"/>
        <source>Her road</source>
        <translation>Der Weg der Expertin</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/opening.py"/>
        <source>Your road</source>
        <translation>Ihr Weg</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/opening.py"/>
        <source>Mark the moment you'd have found hardest.</source>
        <translation>Markieren Sie den Moment, der Ihnen am schwersten gefallen wäre.</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/opening.py"/>
        <source>Mark the moment you'd most like back, before anybody tells you which.</source>
        <translation>Markieren Sie den Moment, den Sie am liebsten noch einmal hätten, bevor jemand sagt, welcher es ist.</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/opening.py"/>
        <source>Show me the debrief</source>
        <translation>Nachbesprechung zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/outcomes_card.py"/>
        <source>Boxes are yours to tick: the run can't show those.</source>
        <translation>Was ein Kästchen hat, haken Sie selbst ab: Der Durchgang kann es nicht zeigen.</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/outcomes_card.py"/>
        <source>shown</source>
        <translation>gezeigt</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/outcomes_card.py"/>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/outcomes_card.py"/>
        <source>{outcome}: {state}. {because}</source>
        <translation>{outcome}: {state}. {because}</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/outcomes_card.py"/>
        <source>by {time}</source>
        <translation>bis {time}</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/outcomes_card.py"/>
        <source>{label}, by {time}: {outcome}</source>
        <translation>{label}, bis {time}: {outcome}</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/page.py"/>
        <source>The score describes choices, not people. The key is the author's view; not legal advice.</source>
        <translation>Bewertet werden Entscheidungen, nicht Menschen. Der Schlüssel gibt die Sicht der Autorinnen und Autoren wieder; er ist keine Rechtsberatung.</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/plan_card.py"/>
        <source>Next time I will … when …</source>
        <translation>Nächstes Mal werde ich … wenn …</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/plan_card.py"/>
        <source>Offered from the weakest place: {criterion}. Change it as you like.</source>
        <translation>Vorgeschlagen von der schwächsten Stelle aus: {criterion}. Ändern Sie es, wie Sie möchten.</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/plan_card.py"/>
        <source>Add to your refreshers</source>
        <translation>Zu Ihren Auffrischungen</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/plan_card.py"/>
        <source>Others who can help</source>
        <translation>Wer noch helfen kann</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/plan_card.py"/>
        <source>{time}, {label}</source>
        <translation>{time}, {label}</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/quadrant.py"/>
        <source>Policy →</source>
        <translation>Richtlinie →</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/quadrant.py"/>
        <source>Authenticity →</source>
        <translation>Echtheit →</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/quadrant.py"/>
        <source>This run: {words}.</source>
        <translation>Dieser Durchgang: {words}.</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/quadrant.py"/>
        <source>Since last time: {words}.</source>
        <translation>Seit dem letzten Mal: {words}.</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/quadrant.py"/>
        <source>● this run   ○ last time</source>
        <translation>● dieser Durchgang   ○ letztes Mal</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/questions_card.py"/>
        <source>Take this question away</source>
        <translation>Diese Frage wegnehmen</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/questions_card.py"/>
        <source>Question {words}, {place}</source>
        <translation>Frage {words}, {place}</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/questions_card.py"/>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/questions_card.py"/>
        <source>Nothing is parked yet.</source>
        <translation>Noch ist nichts notiert.</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/questions_card.py"/>
        <source>Park a question</source>
        <translation>Eine Frage notieren</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/questions_card.py"/>
        <source> (answered)</source>
        <translation> (beantwortet)</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/questions_card.py"/>
        <source>after turn {n}</source>
        <translation>nach Zug {n}</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/questions_card.py"/>
        <source>Taken away: {question}</source>
        <translation>Weggenommen: {question}</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/questions_card.py"/>
        <source>Questions copied</source>
        <translation>Fragen kopiert</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/readiness.py"/>
        <source>How ready you feel now</source>
        <translation>Wie gut vorbereitet Sie sich jetzt fühlen</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/readiness.py"/>
        <source>How ready do you feel now?</source>
        <translation>Wie gut vorbereitet fühlen Sie sich jetzt?</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/readiness.py"/>
        <source>What worried you</source>
        <translation>Was Ihnen Sorgen machte</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/readiness.py"/>
        <source>{n} now ({word})</source>
        <translation>{n} jetzt ({word})</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/readiness.py"/>
        <source>1 is not at all, 5 is completely.</source>
        <translation>1 ist gar nicht, 5 ist ganz.</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/reflection.py"/>
        <source>saved on this computer</source>
        <translation>auf diesem Computer gespeichert</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/reflection.py"/>
        <source>At {time} you chose “{label}”. What made it look right just then?</source>
        <translation>Um {time} haben Sie „{label}“ gewählt. Was ließ es gerade da richtig aussehen?</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/reflection.py"/>
        <source>More questions</source>
        <translation>Weitere Fragen</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/reflection.py"/>
        <source>You said: {word}.</source>
        <translation>Sie sagten: {word}.</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/reflection.py"/>
        <source>The moment you'd most like back: {time}, “{label}”.</source>
        <translation>Der Moment, den Sie am liebsten noch einmal hätten: {time}, „{label}“.</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/replay.py"/>
        <source>The feed as it looked then</source>
        <translation>Der Feed, wie er damals aussah</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/replay.py"/>
        <source>Replay: {title}</source>
        <translation>Ablauf: {title}</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/replay.py"/>
        <source>{time}, {n} min in</source>
        <translation>{time}, {n} Min. nach Beginn</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/replay.py"/>
        <source>{span} since the start</source>
        <translation>{span} seit dem Anfang</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/replay.py"/>
        <source>{told}, turn {n}</source>
        <translation>{told}, Zug {n}</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/replay.py"/>
        <source>Back to the debrief</source>
        <translation>Zurück zur Nachbesprechung</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/replay.py"/>
        <source>As it was</source>
        <translation>Wie es war</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/replay.py"/>
        <source>from moment to moment</source>
        <translation>von Moment zu Moment</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/replay.py"/>
        <source>from turn to turn</source>
        <translation>von Zug zu Zug</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/replay.py"/>
        <source>beginning and end</source>
        <translation>Anfang und Ende</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/replay.py"/>
        <source>play, pause</source>
        <translation>abspielen, anhalten</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/replay.py"/>
        <source>back to the debrief</source>
        <translation>zurück zur Nachbesprechung</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/replay_bar.py"/>
        <source>Moment before</source>
        <translation>Voriger Moment</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/replay_bar.py"/>
        <source>Next moment</source>
        <translation>Nächster Moment</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/replay_bar.py"/>
        <source>{n} min/s</source>
        <translation>{n} Min./s</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/replay_bar.py"/>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/replay_slider.py"/>
        <source>Story time</source>
        <translation>Zeit der Geschichte</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/replay_slider.py"/>
        <source>Story time, {told}</source>
        <translation>Zeit der Geschichte, {told}</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/replay_turn.py"/>
        <source>Nothing is decided yet. The first decision comes at {time}.</source>
        <translation>Noch ist nichts entschieden. Die erste Entscheidung kommt um {time}.</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/replay_turn.py"/>
        <source>Decided at this moment</source>
        <translation>In diesem Moment entschieden</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/replay_turn.py"/>
        <source>Decided {span} before</source>
        <translation>{span} zuvor entschieden</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/replay_turn.py"/>
        <source>Try it from here: turn {n}</source>
        <translation>Von hier aus versuchen: Zug {n}</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/screen.py"/>
        <source>Debrief.</source>
        <translation>Nachbesprechung.</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/screen.py"/>
        <source>show the debrief</source>
        <translation>die Nachbesprechung zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/screen.py"/>
        <source>park a question</source>
        <translation>eine Frage notieren</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/screen.py"/>
        <source>take the chosen turn again</source>
        <translation>den gewählten Zug wiederholen</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/screen.py"/>
        <source>replay from the chosen turn</source>
        <translation>Ablauf ab dem gewählten Zug</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/shadowed.py"/>
        <source>Practise it yourself</source>
        <translation>Selbst üben</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/shadowed.py"/>
        <source>{time}: you guessed “{guess}”, she took “{took}”.</source>
        <translation>{time}: Sie haben „{guess}“ geraten, sie nahm „{took}“.</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/takeaways.py"/>
        <source>not enough evidence yet</source>
        <translation>noch nicht genug Anhaltspunkte</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/takeaways.py"/>
        <source>Nothing was rated here.</source>
        <translation>Hier wurde nichts bewertet.</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/takeaways.py"/>
        <source>What to keep, and one to work on</source>
        <translation>Was Sie behalten, und woran Sie arbeiten</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/takeaways.py"/>
        <source>Keep these</source>
        <translation>Das behalten</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/takeaways.py"/>
        <source>Your turns</source>
        <translation>Ihre Züge</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/takeaways.py"/>
        <source>Nothing better was on offer at any turn. What made that easy, and would it be at 2 a.m.?</source>
        <translation>In keinem Zug gab es etwas Besseres. Was machte das leicht, und wäre es das auch um 2 Uhr nachts?</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/takeaways.py"/>
        <source>Nothing was decided, so there is nothing to keep or to work on yet.</source>
        <translation>Nichts wurde entschieden, deshalb gibt es noch nichts zu behalten und nichts zu verbessern.</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/takeaways.py"/>
        <source>A lesson of four minutes at most about your weakest place</source>
        <translation>Eine Lektion von höchstens vier Minuten über Ihre schwächste Stelle</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/takeaways.py"/>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/takeaways.py"/>
        <source>Read the lesson “{title}”</source>
        <translation>Die Lektion „{title}“ lesen</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/takeaways.py"/>
        <source>One to work on</source>
        <translation>Daran arbeiten</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/takeaways.py"/>
        <source>See this turn</source>
        <translation>Diesen Zug ansehen</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/takeaways.py"/>
        <source>Retry here</source>
        <translation>Noch mal</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/takeaways.py"/>
        <source>A stronger option was on the table: {label}.</source>
        <translation>Es gab eine stärkere Option: {label}.</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/turn_column.py"/>
        <source>Best move</source>
        <translation>Bester Schritt</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/turn_column.py"/>
        <source>nothing better</source>
        <translation>nichts Besseres</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/turn_column.py"/>
        <source>You marked this moment.</source>
        <translation>Diesen Moment haben Sie markiert.</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/turn_column.py"/>
        <source>Chosen.</source>
        <translation>Gewählt.</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/turn_column.py"/>
        <source>Left and Right choose a turn, Enter reads it, Z takes it again</source>
        <translation>Links und Rechts wählen einen Zug, die Eingabetaste liest ihn, Z wiederholt ihn</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/turns_card.py"/>
        <source>{who} wrote</source>
        <translation>{who} schrieb</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/turns_card.py"/>
        <source>Came in</source>
        <translation>Hereingekommen</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/turns_card.py"/>
        <source>You wrote</source>
        <translation>Sie schrieben</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/turns_card.py"/>
        <source>Ask a colleague</source>
        <translation>Jemanden im Team fragen</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/turns_card.py"/>
        <source>Saves this reply as a file that a colleague can rate</source>
        <translation>Speichert diese Antwort als Datei, die jemand aus dem Team bewerten kann</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/turns_card.py"/>
        <source>Best move: nothing better was on offer.</source>
        <translation>Bester Schritt: Etwas Besseres gab es nicht.</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/turns_card.py"/>
        <source>heat, as you played it</source>
        <translation>Hitze, wie Sie gespielt haben</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/turns_card.py"/>
        <source>the road not taken</source>
        <translation>der Weg, den Sie nicht nahmen</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/turns_card.py"/>
        <source>Turn before</source>
        <translation>Voriger Zug</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/turns_card.py"/>
        <source>Next turn</source>
        <translation>Nächster Zug</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/turns_card.py"/>
        <source>One to keep</source>
        <translation>Eines zum Behalten</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/verdicts.py"/>
        <source>How it ended</source>
        <translation>Wie es ausging</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/verdicts.py"/>
        <source>Policy and authenticity together:</source>
        <translation>Richtlinie und Echtheit zusammen:</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/verdicts.py"/>
        <source>Policy and authenticity together: {words}.</source>
        <translation>Richtlinie und Echtheit zusammen: {words}.</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/verdicts.py"/>
        <source>In this story: {words}.</source>
        <translation>In dieser Geschichte: {words}.</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/verdicts.py"/>
        <source>Narrow: whatever one does here, the score lies between {low} and {high}.</source>
        <translation>Eng: Was man hier auch tut, die Wertung liegt zwischen {low} und {high}.</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/verdicts.py"/>
        <source>Worst possible {low}, best {high}.</source>
        <translation>Möglich sind {low} bis {high}.</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/verdicts.py"/>
        <source>no score yet</source>
        <translation>noch keine Wertung</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/verdicts.py"/>
        <source>Last time {n}.</source>
        <translation>Letztes Mal {n}.</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/verdicts.py"/>
        <source>{n} since last time</source>
        <translation>{n} seit dem letzten Mal</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/verdicts.py"/>
        <source>as last time</source>
        <translation>wie letztes Mal</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/verdicts.py"/>
        <source>A line was crossed</source>
        <translation>Eine rote Linie wurde überschritten</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/verdicts.py"/>
        <source>Lines were crossed</source>
        <translation>Rote Linien wurden überschritten</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/verdicts.py"/>
        <source>made good</source>
        <translation>gutgemacht</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/what_if.py"/>
        <source>What if: {title}</source>
        <translation>Was wäre wenn: {title}</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/what_if.py"/>
        <source>What was to be answered there: “{post}”</source>
        <translation>Was dort zu beantworten war: „{post}“</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/what_if.py"/>
        <source>another way</source>
        <translation>anders</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/what_if.py"/>
        <source>only here</source>
        <translation>nur hier</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/what_if.py"/>
        <source>This road had ended by then.</source>
        <translation>Dieser Weg war da schon zu Ende.</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/what_if.py"/>
        <source>This road didn't come to that decision.</source>
        <translation>Dieser Weg kam nicht zu dieser Entscheidung.</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/what_if_cards.py"/>
        <source>{span} · 1 turn</source>
        <translation>{span} · 1 Zug</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/what_if_cards.py"/>
        <source>{span} · {n} turns</source>
        <translation>{span} · {n} Züge</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/what_if_cards.py"/>
        <source>heat {n}</source>
        <translation>Hitze {n}</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/what_if_cards.py"/>
        <source>trust {n}</source>
        <translation>Vertrauen {n}</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/what_if_cards.py"/>
        <source>Echoes {case}</source>
        <translation>Echo von {case}</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/what_if_cards.py"/>
        <source>Line crossed: {what}</source>
        <translation>Rote Linie überschritten: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/what_if_cards.py"/>
        <source>No echo of a negative case, no line crossed</source>
        <translation>Kein Echo eines misslungenen Falls, keine rote Linie überschritten</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/what_if_cards.py"/>
        <source>{by} against this attempt</source>
        <translation>{by} gegenüber diesem Versuch</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/what_if_cards.py"/>
        <source>Turn {n} · {time}</source>
        <translation>Zug {n} · {time}</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/what_if_cards.py"/>
        <source>After it: {meters}</source>
        <translation>Danach: {meters}</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/what_if_cards.py"/>
        <source>Moves: {moves}</source>
        <translation>Schritte: {moves}</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/what_if_cards.py"/>
        <source>What came in then</source>
        <translation>Was dann hereinkam</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/what_if_cards.py"/>
        <source>turn {n}</source>
        <translation>Zug {n}</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/wording.py"/>
        <source>same step</source>
        <translation>gleicher Schritt</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/wording.py"/>
        <source>Turn {n}, {time}: {label}</source>
        <translation>Zug {n}, {time}: {label}</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/wording.py"/>
        <source>Nothing better was on offer.</source>
        <translation>Etwas Besseres gab es nicht.</translation>
    </message>
    <message>
        <location filename="../../ui/debrief/wording.py"/>
        <source>Not taken: {label}</source>
        <translation>Nicht genommen: {label}</translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>Start the scenario from the beginning; nothing is lost.</source>
        <translation>Beginnen Sie das Szenario von vorn; nichts geht verloren.</translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>Start it from the beginning; the old attempt stays in your records.</source>
        <translation>Beginnen Sie es von vorn; der alte Versuch bleibt in Ihren Aufzeichnungen.</translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>Your records can't be read.</source>
        <translation>Ihre Aufzeichnungen können nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>There is no expert to watch in this scenario yet.</source>
        <translation>In diesem Szenario gibt es noch keine Expertin, der man zusehen kann.</translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>Practise it once and read the debrief: it looks for the best road, and you can watch that one after.</source>
        <translation>Üben Sie es einmal, und lesen Sie die Nachbesprechung: Sie sucht den besten Weg, und dem können Sie danach zusehen.</translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>The debrief can't be shown; practising goes on as ever.</source>
        <translation>Die Nachbesprechung kann nicht gezeigt werden; üben können Sie wie immer.</translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>Its result stays in your records; play the story again to see a debrief.</source>
        <translation>Das Ergebnis bleibt in Ihren Aufzeichnungen; spielen Sie die Geschichte noch einmal, um eine Nachbesprechung zu sehen.</translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>{name} isn't there any more.</source>
        <translation>{name} ist nicht mehr da.</translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>It was moved or renamed; open it from where it is now.</source>
        <translation>Die Datei wurde verschoben oder umbenannt; öffnen Sie sie, wo sie jetzt ist.</translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>The organisation file {name} isn't there any more.</source>
        <translation>Die Organisationsdatei {name} ist nicht mehr da.</translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>Put it back as {house}, or choose another one in the settings, under “Your organisation”.</source>
        <translation>Legen Sie sie wieder als {house} ab, oder wählen Sie in den Einstellungen unter „Ihre Organisation“ eine andere.</translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>{name} can't be played yet.</source>
        <translation>{name} kann noch nicht gespielt werden.</translation>
    </message>
    <message>
        <location filename="../../ui/desk.py"/>
        <source>Mend what is named below, then try again.</source>
        <translation>Bessern Sie aus, was unten genannt ist, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <location filename="../../ui/feed/about.py"/>
        <source>Everybody can read this.</source>
        <translation>Das können alle lesen.</translation>
    </message>
    <message>
        <location filename="../../ui/feed/about.py"/>
        <source>Whoever looks you up reads this, for years.</source>
        <translation>Wer nach Ihnen sucht, liest das, noch nach Jahren.</translation>
    </message>
    <message>
        <location filename="../../ui/feed/about.py"/>
        <source>Members and searchers read this.</source>
        <translation>Mitglieder und wer sucht, lesen das.</translation>
    </message>
    <message>
        <location filename="../../ui/feed/about.py"/>
        <source>Only the two of you read this.</source>
        <translation>Das lesen nur Sie beide.</translation>
    </message>
    <message>
        <location filename="../../ui/feed/about.py"/>
        <source>Only colleagues read this.</source>
        <translation>Das lesen nur Kolleginnen und Kollegen.</translation>
    </message>
    <message>
        <location filename="../../ui/feed/about.py"/>
        <source>{n} characters. Moves fastest.</source>
        <translation>{n} Zeichen. Am schnellsten.</translation>
    </message>
    <message>
        <location filename="../../ui/feed/about.py"/>
        <source>Pictures first; comments stand under them.</source>
        <translation>Erst die Bilder; Kommentare stehen darunter.</translation>
    </message>
    <message>
        <location filename="../../ui/feed/about.py"/>
        <source>One answer per review.</source>
        <translation>Eine Antwort je Bewertung.</translation>
    </message>
    <message>
        <location filename="../../ui/feed/about.py"/>
        <source>Say that you're staff. Long memory.</source>
        <translation>Sagen Sie, dass Sie zum Haus gehören. Langes Gedächtnis.</translation>
    </message>
    <message>
        <location filename="../../ui/feed/about.py"/>
        <source>What is sent can't be called back.</source>
        <translation>Was gesendet ist, lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <location filename="../../ui/feed/about.py"/>
        <source>Facts and sign-offs come from here.</source>
        <translation>Tatsachen und Freigaben kommen von hier.</translation>
    </message>
    <message>
        <location filename="../../ui/feed/about.py"/>
        <source>This place can't really hide it: others may still read it.</source>
        <translation>Hier lässt es sich nicht wirklich verbergen: Andere lesen es vielleicht noch.</translation>
    </message>
    <message>
        <location filename="../../ui/feed/about.py"/>
        <source>Folded away: whoever unfolds it still reads it.</source>
        <translation>Eingeklappt: Wer es aufklappt, liest es noch.</translation>
    </message>
    <message>
        <location filename="../../ui/feed/about.py"/>
        <source>Its author and their friends still see it.</source>
        <translation>Verfasser und deren Freunde sehen es noch.</translation>
    </message>
    <message>
        <location filename="../../ui/feed/about.py"/>
        <source>Gone from here. Copies and screenshots stay.</source>
        <translation>Hier ist es weg. Kopien und Screenshots bleiben.</translation>
    </message>
    <message>
        <location filename="../../ui/feed/about.py"/>
        <source>Gone from here. Nobody tells its author, who will notice.</source>
        <translation>Hier ist es weg. Niemand sagt es der Person, die es schrieb; sie wird es merken.</translation>
    </message>
    <message>
        <location filename="../../ui/feed/about.py"/>
        <source>A gap stays where it was, and a line in the log.</source>
        <translation>Eine Lücke bleibt, wo es stand, und eine Zeile im Protokoll.</translation>
    </message>
    <message>
        <location filename="../../ui/feed/about.py"/>
        <source>Gone on your side only: they still have it.</source>
        <translation>Nur auf Ihrer Seite weg: Die anderen haben es noch.</translation>
    </message>
    <message>
        <location filename="../../ui/feed/about.py"/>
        <source>Gone from the room. The house keeps a record.</source>
        <translation>Aus dem Raum entfernt. Das Haus hebt einen Nachweis auf.</translation>
    </message>
    <message>
        <location filename="../../ui/feed/card_kinds.py"/>
        <source>See 1 comment</source>
        <translation>1 Kommentar ansehen</translation>
    </message>
    <message>
        <location filename="../../ui/feed/card_kinds.py"/>
        <source>See all {n} comments</source>
        <translation>Alle {n} Kommentare ansehen</translation>
    </message>
    <message>
        <location filename="../../ui/feed/card_kinds.py"/>
        <source>Answer from the owner</source>
        <translation>Antwort des Betriebs</translation>
    </message>
    <message>
        <location filename="../../ui/feed/card_kinds.py"/>
        <source>Helpful {n}</source>
        <translation>Hilfreich {n}</translation>
    </message>
    <message>
        <location filename="../../ui/feed/card_parts.py"/>
        <source>In focus</source>
        <translation>Darum geht es</translation>
    </message>
    <message>
        <location filename="../../ui/feed/channels.py"/>
        <source>{n} new</source>
        <translation>{n} neu</translation>
    </message>
    <message>
        <location filename="../../ui/feed/channels.py"/>
        <source>needs an answer</source>
        <translation>braucht eine Antwort</translation>
    </message>
    <message>
        <location filename="../../ui/feed/foot.py"/>
        <source>1 new post</source>
        <translation>1 neuer Post</translation>
    </message>
    <message>
        <location filename="../../ui/feed/foot.py"/>
        <source>{n} new posts</source>
        <translation>{n} neue Posts</translation>
    </message>
    <message>
        <location filename="../../ui/feed/foot.py"/>
        <source>N goes there</source>
        <translation>N führt hin</translation>
    </message>
    <message>
        <location filename="../../ui/feed/head.py"/>
        <source>Mentions</source>
        <translation>Erwähnungen</translation>
    </message>
    <message>
        <location filename="../../ui/feed/head.py"/>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <location filename="../../ui/feed/head.py"/>
        <source>{name}, {kind}, simulated</source>
        <translation>{name}, {kind}, simuliert</translation>
    </message>
    <message>
        <location filename="../../ui/feed/head.py"/>
        <source>Simulated feed</source>
        <translation>Simulierter Feed</translation>
    </message>
    <message>
        <location filename="../../ui/feed/monitor_panel.py"/>
        <source>{n} mentions an hour, {change} per cent against a usual day</source>
        <translation>{n} Erwähnungen je Stunde, {change} Prozent gegenüber einem üblichen Tag</translation>
    </message>
    <message>
        <location filename="../../ui/feed/monitor_panel.py"/>
        <source>{n}/h</source>
        <translation>{n}/Std.</translation>
    </message>
    <message>
        <location filename="../../ui/feed/monitor_panel.py"/>
        <source>dashed: a usual day</source>
        <translation>gestrichelt: ein üblicher Tag</translation>
    </message>
    <message>
        <location filename="../../ui/feed/monitor_panel.py"/>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <location filename="../../ui/feed/monitor_panel.py"/>
        <source>Sentiment {value}, {words}</source>
        <translation>Stimmung {value}, {words}</translation>
    </message>
    <message>
        <location filename="../../ui/feed/monitor_panel.py"/>
        <source>Sentiment</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <location filename="../../ui/feed/monitor_panel.py"/>
        <source>Monitor</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <location filename="../../ui/feed/monitor_panel.py"/>
        <source>last {n} min</source>
        <translation>letzte {n} Min.</translation>
    </message>
    <message>
        <location filename="../../ui/feed/monitor_panel.py"/>
        <source>rising</source>
        <translation>steigend</translation>
    </message>
    <message>
        <location filename="../../ui/feed/monitor_panel.py"/>
        <source>falling</source>
        <translation>fallend</translation>
    </message>
    <message>
        <location filename="../../ui/feed/monitor_panel.py"/>
        <source>holding</source>
        <translation>gleichbleibend</translation>
    </message>
    <message>
        <location filename="../../ui/feed/monitor_panel.py"/>
        <source>mostly positive</source>
        <translation>meist positiv</translation>
    </message>
    <message>
        <location filename="../../ui/feed/monitor_panel.py"/>
        <source>mostly negative</source>
        <translation>meist negativ</translation>
    </message>
    <message>
        <location filename="../../ui/feed/monitor_panel.py"/>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <location filename="../../ui/feed/pane.py"/>
        <source>Search {channel}</source>
        <translation>{channel} durchsuchen</translation>
    </message>
    <message>
        <location filename="../../ui/feed/pane.py"/>
        <source>{channel}, {tab}</source>
        <translation>{channel}, {tab}</translation>
    </message>
    <message>
        <location filename="../../ui/feed/pane.py"/>
        <source>Thread of {n} posts</source>
        <translation>Thread mit {n} Posts</translation>
    </message>
    <message>
        <location filename="../../ui/feed/pane.py"/>
        <source>Back to where you were  (Esc)</source>
        <translation>Zurück zur vorigen Stelle  (Esc)</translation>
    </message>
    <message>
        <location filename="../../ui/feed/pane.py"/>
        <source>Show earlier posts ({n})</source>
        <translation>Frühere Posts zeigen ({n})</translation>
    </message>
    <message>
        <location filename="../../ui/feed/pane.py"/>
        <source>Nothing here has these words.</source>
        <translation>Diese Worte kommen hier nicht vor.</translation>
    </message>
    <message>
        <location filename="../../ui/feed/pane.py"/>
        <source>Type a word to look for.</source>
        <translation>Tippen Sie ein Wort, nach dem gesucht werden soll.</translation>
    </message>
    <message>
        <location filename="../../ui/feed/pane.py"/>
        <source>Nobody else is talking about this here.</source>
        <translation>Hier spricht sonst niemand darüber.</translation>
    </message>
    <message>
        <location filename="../../ui/feed/pane.py"/>
        <source>Quiet here since {clock}.</source>
        <translation>Hier ist es still seit {clock}.</translation>
    </message>
    <message>
        <location filename="../../ui/feed/post_view.py"/>
        <source>She</source>
        <translation>Die Expertin</translation>
    </message>
    <message>
        <location filename="../../ui/feed/post_view.py"/>
        <source>{who} · turn {n} · just now</source>
        <translation>{who} · Zug {n} · eben</translation>
    </message>
    <message>
        <location filename="../../ui/feed/post_view.py"/>
        <source>{who} · turn {n}</source>
        <translation>{who} · Zug {n}</translation>
    </message>
    <message>
        <location filename="../../ui/feed/post_view.py"/>
        <source>{who} deleted this at {when}</source>
        <translation>{who} hat dies um {when} gelöscht</translation>
    </message>
    <message>
        <location filename="../../ui/feed/post_view.py"/>
        <source>{who} hid this at {when}</source>
        <translation>{who} hat dies um {when} verborgen</translation>
    </message>
    <message>
        <location filename="../../ui/feed/post_view.py"/>
        <source>In focus.</source>
        <translation>Darum geht es.</translation>
    </message>
    <message>
        <location filename="../../ui/feed/post_view.py"/>
        <source>Picture: {alt}.</source>
        <translation>Bild: {alt}.</translation>
    </message>
    <message>
        <location filename="../../ui/feed/post_view.py"/>
        <source>no description</source>
        <translation>keine Beschreibung</translation>
    </message>
    <message>
        <location filename="../../ui/feed/post_view.py"/>
        <source>replies</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <location filename="../../ui/feed/post_view.py"/>
        <source>repeats</source>
        <translation>Weitergeleitet</translation>
    </message>
    <message>
        <location filename="../../ui/feed/post_view.py"/>
        <source>likes</source>
        <translation>Gefällt mir</translation>
    </message>
    <message>
        <location filename="../../ui/feed/post_view.py"/>
        <source>Her reply, turn {n}.</source>
        <translation>Antwort der Expertin, Zug {n}.</translation>
    </message>
    <message>
        <location filename="../../ui/feed/post_view.py"/>
        <source>Your reply, turn {n}.</source>
        <translation>Ihre Antwort, Zug {n}.</translation>
    </message>
    <message>
        <location filename="../../ui/feed/skins.py"/>
        <source>microblog</source>
        <translation>Mikroblog</translation>
    </message>
    <message>
        <location filename="../../ui/feed/skins.py"/>
        <source>photo app</source>
        <translation>Foto-App</translation>
    </message>
    <message>
        <location filename="../../ui/feed/skins.py"/>
        <source>review site</source>
        <translation>Bewertungsportal</translation>
    </message>
    <message>
        <location filename="../../ui/feed/skins.py"/>
        <source>community forum</source>
        <translation>Forum</translation>
    </message>
    <message>
        <location filename="../../ui/feed/skins.py"/>
        <source>direct messages</source>
        <translation>Direktnachrichten</translation>
    </message>
    <message>
        <location filename="../../ui/feed/skins.py"/>
        <source>team chat</source>
        <translation>Teamchat</translation>
    </message>
    <message>
        <location filename="../../ui/feed/skins.py"/>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <location filename="../../ui/feed/skins.py"/>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <location filename="../../ui/feed/skins.py"/>
        <source>Thread</source>
        <translation>Thread</translation>
    </message>
    <message>
        <location filename="../../ui/feed/view.py"/>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <location filename="../../ui/home/delegate.py"/>
        <source>Open the last debrief (D)</source>
        <translation>Die letzte Nachbesprechung öffnen (D)</translation>
    </message>
    <message>
        <location filename="../../ui/home/delegate.py"/>
        <source>Can't be played</source>
        <translation>Nicht spielbar</translation>
    </message>
    <message>
        <location filename="../../ui/home/delegate.py"/>
        <source>One thing is wrong in this file.</source>
        <translation>In dieser Datei stimmt eine Sache nicht.</translation>
    </message>
    <message>
        <location filename="../../ui/home/delegate.py"/>
        <source>{n} things are wrong in this file.</source>
        <translation>In dieser Datei stimmen {n} Dinge nicht.</translation>
    </message>
    <message>
        <location filename="../../ui/home/delegate.py"/>
        <source>What's wrong, and where</source>
        <translation>Was nicht stimmt, und wo</translation>
    </message>
    <message>
        <location filename="../../ui/home/delegate.py"/>
        <source>{belt}  ·  {n} min</source>
        <translation>{belt}  ·  {n} Min.</translation>
    </message>
    <message>
        <location filename="../../ui/home/delegate.py"/>
        <source>Not tried yet</source>
        <translation>Noch nicht versucht</translation>
    </message>
    <message>
        <location filename="../../ui/home/delegate.py"/>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <location filename="../../ui/home/entries.py"/>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <location filename="../../ui/home/entries.py"/>
        <source>Crises</source>
        <translation>Krisen</translation>
    </message>
    <message>
        <location filename="../../ui/home/entries.py"/>
        <source>Base rules</source>
        <translation>Grundregeln</translation>
    </message>
    <message>
        <location filename="../../ui/home/entries.py"/>
        <source>European Union</source>
        <translation>Europäische Union</translation>
    </message>
    <message>
        <location filename="../../ui/home/entries.py"/>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <location filename="../../ui/home/entries.py"/>
        <source>best of {n}</source>
        <translation>bester von {n}</translation>
    </message>
    <message>
        <location filename="../../ui/home/entries.py"/>
        <source>last {policy} · {authenticity}</source>
        <translation>zuletzt {policy} · {authenticity}</translation>
    </message>
    <message>
        <location filename="../../ui/home/entries.py"/>
        <source>{title}. This file can't be played. {finding}</source>
        <translation>{title}. Diese Datei kann nicht gespielt werden. {finding}</translation>
    </message>
    <message>
        <location filename="../../ui/home/entries.py"/>
        <source>{belt} belt, {n} minutes</source>
        <translation>Gürtel {belt}, {n} Minuten</translation>
    </message>
    <message>
        <location filename="../../ui/home/entries.py"/>
        <source>Policy {policy}, authenticity {authenticity}, {tries}</source>
        <translation>Richtlinie {policy}, Echtheit {authenticity}, {tries}</translation>
    </message>
    <message>
        <location filename="../../ui/home/entries.py"/>
        <source>Last time {policy} and {authenticity}</source>
        <translation>Letztes Mal {policy} und {authenticity}</translation>
    </message>
    <message>
        <location filename="../../ui/home/filter_bar.py"/>
        <source>Kind of scenario</source>
        <translation>Art des Szenarios</translation>
    </message>
    <message>
        <location filename="../../ui/home/filter_bar.py"/>
        <source>More filters</source>
        <translation>Mehr Filter</translation>
    </message>
    <message>
        <location filename="../../ui/home/filter_bar.py"/>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <location filename="../../ui/home/filter_bar.py"/>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <location filename="../../ui/home/filter_bar.py"/>
        <source>Clear all filters</source>
        <translation>Alle Filter entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/home/filter_bar.py"/>
        <source>Order: {order}</source>
        <translation>Reihenfolge: {order}</translation>
    </message>
    <message>
        <location filename="../../ui/home/filter_button.py"/>
        <source>Audience</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <location filename="../../ui/home/filter_button.py"/>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <location filename="../../ui/home/filter_button.py"/>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <location filename="../../ui/home/filter_button.py"/>
        <source>For: anyone</source>
        <translation>Für: alle</translation>
    </message>
    <message>
        <location filename="../../ui/home/filter_button.py"/>
        <source>Any belt</source>
        <translation>Alle Gürtel</translation>
    </message>
    <message>
        <location filename="../../ui/home/filter_button.py"/>
        <source>Any organisation</source>
        <translation>Alle Organisationen</translation>
    </message>
    <message>
        <location filename="../../ui/home/filter_button.py"/>
        <source>Any rules</source>
        <translation>Alle Regeln</translation>
    </message>
    <message>
        <location filename="../../ui/home/filter_button.py"/>
        <source>Any length</source>
        <translation>Jede Dauer</translation>
    </message>
    <message>
        <location filename="../../ui/home/filter_button.py"/>
        <source>{filter}: {value}</source>
        <translation>{filter}: {value}</translation>
    </message>
    <message>
        <location filename="../../ui/home/filter_button.py"/>
        <source>Filter. Delete removes it.</source>
        <translation>Filter. Entf entfernt ihn.</translation>
    </message>
    <message>
        <location filename="../../ui/home/filter_button.py"/>
        <source>Filter. Opens a menu.</source>
        <translation>Filter. Öffnet ein Menü.</translation>
    </message>
    <message>
        <location filename="../../ui/home/filter_button.py"/>
        <source>Delete removes this filter</source>
        <translation>Entf entfernt diesen Filter</translation>
    </message>
    <message>
        <location filename="../../ui/home/filters.py"/>
        <source>Up to {belt}</source>
        <translation>Bis {belt}</translation>
    </message>
    <message>
        <location filename="../../ui/home/filters.py"/>
        <source>Up to {n} min</source>
        <translation>Bis {n} Min.</translation>
    </message>
    <message>
        <location filename="../../ui/home/filters.py"/>
        <source>{a} to {n} min</source>
        <translation>{a} bis {n} Min.</translation>
    </message>
    <message>
        <location filename="../../ui/home/filters.py"/>
        <source>Over {n} min</source>
        <translation>Über {n} Min.</translation>
    </message>
    <message>
        <location filename="../../ui/home/filters.py"/>
        <source>scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <location filename="../../ui/home/filters.py"/>
        <source>for {audience}</source>
        <translation>für: {audience}</translation>
    </message>
    <message>
        <location filename="../../ui/home/filters.py"/>
        <source>up to {belt} belt</source>
        <translation>bis Gürtel {belt}</translation>
    </message>
    <message>
        <location filename="../../ui/home/filters.py"/>
        <source>that take {length}</source>
        <translation>mit der Dauer: {length}</translation>
    </message>
    <message>
        <location filename="../../ui/home/filters.py"/>
        <source>of {organisation}</source>
        <translation>von {organisation}</translation>
    </message>
    <message>
        <location filename="../../ui/home/filters.py"/>
        <source>under the rules of {pack}</source>
        <translation>nach den Regeln: {pack}</translation>
    </message>
    <message>
        <location filename="../../ui/home/filters.py"/>
        <source>with “{words}”</source>
        <translation>mit „{words}“</translation>
    </message>
    <message>
        <location filename="../../ui/home/filters.py"/>
        <source>No {what}</source>
        <translation>Keine {what}</translation>
    </message>
    <message>
        <location filename="../../ui/home/finder.py"/>
        <source>Search 1 scenario</source>
        <translation>1 Szenario durchsuchen</translation>
    </message>
    <message>
        <location filename="../../ui/home/finder.py"/>
        <source>Search {n} scenarios</source>
        <translation>{n} Szenarien durchsuchen</translation>
    </message>
    <message>
        <location filename="../../ui/home/finder.py"/>
        <source>{n} shown</source>
        <translation>{n} gezeigt</translation>
    </message>
    <message>
        <location filename="../../ui/home/finder.py"/>
        <source>1 scenario</source>
        <translation>1 Szenario</translation>
    </message>
    <message>
        <location filename="../../ui/home/finder.py"/>
        <source>{n} scenarios</source>
        <translation>{n} Szenarien</translation>
    </message>
    <message>
        <location filename="../../ui/home/finder.py"/>
        <source>No scenarios yet</source>
        <translation>Noch keine Szenarien</translation>
    </message>
    <message>
        <location filename="../../ui/home/finder.py"/>
        <source>They belong in {folder}. Put scenario files there, or install simtrainer again.</source>
        <translation>Sie gehören in {folder}. Legen Sie Szenariodateien dort ab, oder installieren Sie simtrainer noch einmal.</translation>
    </message>
    <message>
        <location filename="../../ui/home/finder.py"/>
        <source>Nothing matches with any one of these dropped, either.</source>
        <translation>Auch wenn einer dieser Filter wegfällt, passt nichts.</translation>
    </message>
    <message>
        <location filename="../../ui/home/finder.py"/>
        <source>The search looks at everything that is written in the scenarios.</source>
        <translation>Die Suche sieht in alles, was in den Szenarien geschrieben steht.</translation>
    </message>
    <message>
        <location filename="../../ui/home/finder.py"/>
        <source>Clear all</source>
        <translation>Alles leeren</translation>
    </message>
    <message>
        <location filename="../../ui/home/finder.py"/>
        <source>One matches without {filter}.</source>
        <translation>Ohne {filter} passt eines.</translation>
    </message>
    <message>
        <location filename="../../ui/home/finder.py"/>
        <source>{n} match without {filter}.</source>
        <translation>Ohne {filter} passen {n}.</translation>
    </message>
    <message>
        <location filename="../../ui/home/finder.py"/>
        <source>Drop {filter}</source>
        <translation>Weg mit: {filter}</translation>
    </message>
    <message>
        <location filename="../../ui/home/finder.py"/>
        <source>the search</source>
        <translation>die Suche</translation>
    </message>
    <message>
        <location filename="../../ui/home/finder.py"/>
        <source>the audience</source>
        <translation>die Zielgruppe</translation>
    </message>
    <message>
        <location filename="../../ui/home/finder.py"/>
        <source>the belt</source>
        <translation>den Gürtel</translation>
    </message>
    <message>
        <location filename="../../ui/home/finder.py"/>
        <source>the rules</source>
        <translation>die Regeln</translation>
    </message>
    <message>
        <location filename="../../ui/home/finder.py"/>
        <source>the length</source>
        <translation>die Dauer</translation>
    </message>
    <message>
        <location filename="../../ui/home/findings_dialog.py"/>
        <source>“{title}” can't be played</source>
        <translation>„{title}“ kann nicht gespielt werden</translation>
    </message>
    <message>
        <location filename="../../ui/home/findings_dialog.py"/>
        <source>The file is {path}. The other scenarios aren't touched by this.</source>
        <translation>Die Datei ist {path}. Die anderen Szenarien sind davon nicht betroffen.</translation>
    </message>
    <message>
        <location filename="../../ui/home/findings_dialog.py"/>
        <source>And {n} more: simtrainer check {file} lists all.</source>
        <translation>Und {n} weitere: simtrainer check {file} nennt alle.</translation>
    </message>
    <message>
        <location filename="../../ui/home/findings_dialog.py"/>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <location filename="../../ui/home/grid.py"/>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <location filename="../../ui/home/opener.py"/>
        <source>Open a scenario</source>
        <translation>Ein Szenario öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/home/opener.py"/>
        <source>Scenarios and replies (*.yaml *.yml *.simtrainer *.simtrainer-reply);;All files (*)</source>
        <translation>Szenarien und Antworten (*.yaml *.yml *.simtrainer *.simtrainer-reply);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../ui/home/opener.py"/>
        <source>{file} isn't a scenario. Scenarios are .yaml files.</source>
        <translation>{file} ist kein Szenario. Szenarien sind .yaml-Dateien.</translation>
    </message>
    <message>
        <location filename="../../ui/home/opener.py"/>
        <source>{file} can't be opened: {reason}.</source>
        <translation>{file} kann nicht geöffnet werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../ui/home/ordering.py"/>
        <source>Due first</source>
        <translation>Fällige zuerst</translation>
    </message>
    <message>
        <location filename="../../ui/home/ordering.py"/>
        <source>Shortest first</source>
        <translation>Kürzeste zuerst</translation>
    </message>
    <message>
        <location filename="../../ui/home/ordering.py"/>
        <source>Last tried</source>
        <translation>Zuletzt gespielt</translation>
    </message>
    <message>
        <location filename="../../ui/home/ordering.py"/>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <location filename="../../ui/home/ordering.py"/>
        <source>What you finished longest ago comes first.</source>
        <translation>Was am längsten zurückliegt, kommt zuerst.</translation>
    </message>
    <message>
        <location filename="../../ui/home/ordering.py"/>
        <source>From A to Z.</source>
        <translation>Von A bis Z.</translation>
    </message>
    <message>
        <location filename="../../ui/home/ordering.py"/>
        <source>What takes the fewest minutes comes first.</source>
        <translation>Was am wenigsten Minuten braucht, kommt zuerst.</translation>
    </message>
    <message>
        <location filename="../../ui/home/ordering.py"/>
        <source>What you finished last comes first.</source>
        <translation>Was Sie zuletzt beendet haben, kommt zuerst.</translation>
    </message>
    <message>
        <location filename="../../ui/home/ordering.py"/>
        <source>What you haven't tried comes first, the easiest of it first.</source>
        <translation>Was Sie noch nicht versucht haben, kommt zuerst, das Leichteste voran.</translation>
    </message>
    <message>
        <location filename="../../ui/home/page.py"/>
        <source>Open a scenario file</source>
        <translation>Eine Szenariodatei öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/home/page.py"/>
        <source>Works offline</source>
        <translation>Läuft ohne Netz</translation>
    </message>
    <message>
        <location filename="../../ui/home/resume_strip.py"/>
        <source>Pick up where you paused</source>
        <translation>Hier geht es weiter</translation>
    </message>
    <message>
        <location filename="../../ui/home/resume_strip.py"/>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <location filename="../../ui/home/resume_strip.py"/>
        <source>{time} into the story</source>
        <translation>{time} in der Geschichte</translation>
    </message>
    <message>
        <location filename="../../ui/home/resume_strip.py"/>
        <source>Resume {title}</source>
        <translation>{title} fortsetzen</translation>
    </message>
    <message>
        <location filename="../../ui/home/resume_strip.py"/>
        <source>Paused just now</source>
        <translation>Gerade eben angehalten</translation>
    </message>
    <message>
        <location filename="../../ui/home/resume_strip.py"/>
        <source>Paused {n} min ago</source>
        <translation>Vor {n} Min. angehalten</translation>
    </message>
    <message>
        <location filename="../../ui/home/resume_strip.py"/>
        <source>Paused {n} h ago</source>
        <translation>Vor {n} Std. angehalten</translation>
    </message>
    <message>
        <location filename="../../ui/home/resume_strip.py"/>
        <source>Paused yesterday</source>
        <translation>Gestern angehalten</translation>
    </message>
    <message>
        <location filename="../../ui/home/resume_strip.py"/>
        <source>Paused {n} days ago</source>
        <translation>Vor {n} Tagen angehalten</translation>
    </message>
    <message>
        <location filename="../../ui/home/resume_strip.py"/>
        <source>Paused on {day}</source>
        <translation>Angehalten am {day}</translation>
    </message>
    <message>
        <location filename="../../ui/home/screen.py"/>
        <source>The scenarios can't be read.</source>
        <translation>Die Szenarien können nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../ui/home/screen.py"/>
        <source>You can practise as ever; earlier results aren't shown.</source>
        <translation>Sie können wie immer üben; frühere Ergebnisse werden nicht gezeigt.</translation>
    </message>
    <message>
        <location filename="../../ui/home/screen.py"/>
        <source>You can practise as ever; nothing is kept until simtrainer is started again.</source>
        <translation>Sie können wie immer üben; aufgehoben wird nichts, bis simtrainer neu gestartet wird.</translation>
    </message>
    <message>
        <location filename="../../ui/home/screen.py"/>
        <source>from scenario to scenario</source>
        <translation>von Szenario zu Szenario</translation>
    </message>
    <message>
        <location filename="../../ui/home/screen.py"/>
        <source>open a scenario</source>
        <translation>ein Szenario öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/home/screen.py"/>
        <source>start it as the last one</source>
        <translation>beginnen wie beim letzten Mal</translation>
    </message>
    <message>
        <location filename="../../ui/home/screen.py"/>
        <source>open the last debrief of a scenario</source>
        <translation>die letzte Nachbesprechung eines Szenarios öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/home/screen.py"/>
        <source>search</source>
        <translation>suchen</translation>
    </message>
    <message>
        <location filename="../../ui/home/screen.py"/>
        <source>open a scenario file</source>
        <translation>eine Szenariodatei öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/home/screen.py"/>
        <source>remove a filter</source>
        <translation>einen Filter entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/home/searching.py"/>
        <source>what you learn</source>
        <translation>was Sie lernen</translation>
    </message>
    <message>
        <location filename="../../ui/home/searching.py"/>
        <source>the comparison in the brief</source>
        <translation>dem Vergleich im Briefing</translation>
    </message>
    <message>
        <location filename="../../ui/home/searching.py"/>
        <source>the content notes</source>
        <translation>den Inhaltshinweisen</translation>
    </message>
    <message>
        <location filename="../../ui/home/searching.py"/>
        <source>your role</source>
        <translation>Ihrer Rolle</translation>
    </message>
    <message>
        <location filename="../../ui/home/searching.py"/>
        <source>the people in it</source>
        <translation>den Personen darin</translation>
    </message>
    <message>
        <location filename="../../ui/home/searching.py"/>
        <source>the channels</source>
        <translation>den Kanälen</translation>
    </message>
    <message>
        <location filename="../../ui/home/searching.py"/>
        <source>a fact</source>
        <translation>einer Tatsache</translation>
    </message>
    <message>
        <location filename="../../ui/home/searching.py"/>
        <source>the name of a beat</source>
        <translation>dem Namen einer Szene</translation>
    </message>
    <message>
        <location filename="../../ui/home/searching.py"/>
        <source>a post</source>
        <translation>einem Post</translation>
    </message>
    <message>
        <location filename="../../ui/home/searching.py"/>
        <source>something that comes in</source>
        <translation>etwas, das hereinkommt</translation>
    </message>
    <message>
        <location filename="../../ui/home/searching.py"/>
        <source>a choice</source>
        <translation>einer Option</translation>
    </message>
    <message>
        <location filename="../../ui/home/searching.py"/>
        <source>a reply</source>
        <translation>einer Antwort</translation>
    </message>
    <message>
        <location filename="../../ui/home/searching.py"/>
        <source>what follows</source>
        <translation>dem, was folgt</translation>
    </message>
    <message>
        <location filename="../../ui/home/searching.py"/>
        <source>some advice</source>
        <translation>einem Rat</translation>
    </message>
    <message>
        <location filename="../../ui/home/searching.py"/>
        <source>the chatter</source>
        <translation>dem Geplauder</translation>
    </message>
    <message>
        <location filename="../../ui/home/searching.py"/>
        <source>the house rules</source>
        <translation>der Richtlinie des Hauses</translation>
    </message>
    <message>
        <location filename="../../ui/home/searching.py"/>
        <source>whom to ask</source>
        <translation>denen, die man fragen kann</translation>
    </message>
    <message>
        <location filename="../../ui/home/searching.py"/>
        <source>an ending</source>
        <translation>einem Ausgang</translation>
    </message>
    <message>
        <location filename="../../ui/home/searching.py"/>
        <source>the trainer's notes</source>
        <translation>den Notizen für die Trainingsleitung</translation>
    </message>
    <message>
        <location filename="../../ui/home/searching.py"/>
        <source>Found in {what} at “{beat}”</source>
        <translation>Gefunden in {what} bei „{beat}“</translation>
    </message>
    <message>
        <location filename="../../ui/home/searching.py"/>
        <source>Found in {what}</source>
        <translation>Gefunden in {what}</translation>
    </message>
    <message>
        <location filename="../../ui/home/side_column.py"/>
        <source>Three assessed, of three kinds: nothing assessed yet</source>
        <translation>Drei geprüft, von drei Arten: noch nichts geprüft</translation>
    </message>
    <message>
        <location filename="../../ui/home/side_column.py"/>
        <source>Three assessed, of three kinds: {n} of 3 so far</source>
        <translation>Drei geprüft, von drei Arten: bisher {n} von 3</translation>
    </message>
    <message>
        <location filename="../../ui/home/side_column.py"/>
        <source>Three assessed, of three kinds: {n} of 3 kinds so far</source>
        <translation>Drei geprüft, von drei Arten: bisher {n} von 3 Arten</translation>
    </message>
    <message>
        <location filename="../../ui/home/side_column.py"/>
        <source>One scenario finished</source>
        <translation>Ein Szenario beendet</translation>
    </message>
    <message>
        <location filename="../../ui/home/side_column.py"/>
        <source>Three scenarios finished: {n} of 3</source>
        <translation>Drei Szenarien beendet: {n} von 3</translation>
    </message>
    <message>
        <location filename="../../ui/home/side_column.py"/>
        <source>Beside the scenarios</source>
        <translation>Neben den Szenarien</translation>
    </message>
    <message>
        <location filename="../../ui/home/side_column.py"/>
        <source>Due for a refresher</source>
        <translation>Zum Auffrischen fällig</translation>
    </message>
    <message>
        <location filename="../../ui/home/side_column.py"/>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <location filename="../../ui/home/side_column.py"/>
        <source>One card begins to fade: a minute keeps it.</source>
        <translation>Eine Karte beginnt zu verblassen: Eine Minute hält sie fest.</translation>
    </message>
    <message>
        <location filename="../../ui/home/side_column.py"/>
        <source>They begin to fade: two minutes a day keep them.</source>
        <translation>Sie beginnen zu verblassen: Zwei Minuten am Tag halten sie fest.</translation>
    </message>
    <message>
        <location filename="../../ui/home/side_column.py"/>
        <source>Put off until tomorrow.</source>
        <translation>Auf morgen verschoben.</translation>
    </message>
    <message>
        <location filename="../../ui/home/side_column.py"/>
        <source>Ask me now</source>
        <translation>Jetzt fragen</translation>
    </message>
    <message>
        <location filename="../../ui/home/side_column.py"/>
        <source>Nothing has faded. Your runs bring new cards, a few a day.</source>
        <translation>Nichts ist verblasst. Ihre Durchgänge bringen neue Karten, ein paar am Tag.</translation>
    </message>
    <message>
        <location filename="../../ui/home/side_column.py"/>
        <source>See what is new</source>
        <translation>Neue ansehen</translation>
    </message>
    <message>
        <location filename="../../ui/home/side_column.py"/>
        <source>Nothing is due yet. Cards come from your own runs.</source>
        <translation>Noch ist nichts fällig. Karten kommen aus Ihren eigenen Durchgängen.</translation>
    </message>
    <message>
        <location filename="../../ui/home/side_column.py"/>
        <source>Towards a belt</source>
        <translation>Auf dem Weg zu einem Gürtel</translation>
    </message>
    <message>
        <location filename="../../ui/home/side_column.py"/>
        <source>A belt asks for more than runs, such as the policy quiz.</source>
        <translation>Ein Gürtel verlangt mehr als Durchgänge, etwa das Quiz zur Richtlinie.</translation>
    </message>
    <message>
        <location filename="../../ui/home/side_column.py"/>
        <source>Belts and programmes</source>
        <translation>Gürtel und Programme</translation>
    </message>
    <message>
        <location filename="../../ui/home/side_column.py"/>
        <source>{n} of {all} steps to see here</source>
        <translation>{n} von {all} Schritten hier</translation>
    </message>
    <message>
        <location filename="../../ui/home/side_column.py"/>
        <source>{step}, done</source>
        <translation>{step}, erledigt</translation>
    </message>
    <message>
        <location filename="../../ui/home/side_column.py"/>
        <source>A case to read</source>
        <translation>Ein Fall zum Lesen</translation>
    </message>
    <message>
        <location filename="../../ui/home/side_column.py"/>
        <source>A case to read: {title}, {facts}</source>
        <translation>Ein Fall zum Lesen: {title}, {facts}</translation>
    </message>
    <message>
        <location filename="../../ui/home/side_column.py"/>
        <source>{n} moves · {m} min read</source>
        <translation>{n} Schritte · {m} Min. Lesezeit</translation>
    </message>
    <message>
        <location filename="../../ui/home/states.py"/>
        <source>Reading the scenarios</source>
        <translation>Die Szenarien werden gelesen</translation>
    </message>
    <message>
        <location filename="../../ui/house/clause_row.py"/>
        <source>None of these: leave it out</source>
        <translation>Nichts davon: weglassen</translation>
    </message>
    <message>
        <location filename="../../ui/house/clause_row.py"/>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <location filename="../../ui/house/clause_row.py"/>
        <source>Is about</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <location filename="../../ui/house/clause_row.py"/>
        <source>Left out of the file. No word of it points to one criterion; choose one if you know better.</source>
        <translation>In der Datei weggelassen. Kein Wort darin weist auf ein bestimmtes Kriterium; wählen Sie eines, wenn Sie es besser wissen.</translation>
    </message>
    <message>
        <location filename="../../ui/house/clause_row.py"/>
        <source>Proposed because it says {words}. Correct it if that is wrong.</source>
        <translation>Vorgeschlagen, weil {words} darin steht. Berichtigen Sie es, wenn es nicht stimmt.</translation>
    </message>
    <message>
        <location filename="../../ui/house/clause_row.py"/>
        <source>As you chose.</source>
        <translation>Wie von Ihnen gewählt.</translation>
    </message>
    <message>
        <location filename="../../ui/house/clause_row.py"/>
        <source>Clause {n}: {title}</source>
        <translation>Klausel {n}: {title}</translation>
    </message>
    <message>
        <location filename="../../ui/house/preview.py"/>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <location filename="../../ui/house/preview.py"/>
        <source>No scenario can be read to show it in.</source>
        <translation>Es lässt sich kein Szenario lesen, in dem es zu zeigen wäre.</translation>
    </message>
    <message>
        <location filename="../../ui/house/preview.py"/>
        <source>In “{title}”, instead of {name}</source>
        <translation>In „{title}“, statt {name}</translation>
    </message>
    <message>
        <location filename="../../ui/house/preview.py"/>
        <source>First human word within: {times}</source>
        <translation>Erstes Wort eines Menschen innerhalb von: {times}</translation>
    </message>
    <message>
        <location filename="../../ui/house/preview.py"/>
        <source>Asked: {names}</source>
        <translation>Gefragt werden: {names}</translation>
    </message>
    <message>
        <location filename="../../ui/house/preview.py"/>
        <source>The story, its people and its facts stay. What you leave empty comes from the scenario's own house.</source>
        <translation>Die Geschichte, ihre Personen und ihre Tatsachen bleiben. Was Sie leer lassen, kommt vom Haus des Szenarios.</translation>
    </message>
    <message>
        <location filename="../../ui/house/preview.py"/>
        <source>Said in the story, by others and by you:</source>
        <translation>In der Geschichte gesagt, von anderen und von Ihnen:</translation>
    </message>
    <message>
        <location filename="../../ui/house/preview.py"/>
        <source>Its texts name no house; its posts are signed {name}.</source>
        <translation>Die Texte nennen kein Haus; die Posts sind mit {name} gezeichnet.</translation>
    </message>
    <message>
        <location filename="../../ui/house/preview.py"/>
        <source>Clauses that a debrief quotes</source>
        <translation>Klauseln, die eine Nachbesprechung anführt</translation>
    </message>
    <message>
        <location filename="../../ui/house/preview.py"/>
        <source>{name}: no clause; the rubric's own words</source>
        <translation>{name}: keine Klausel; die Worte des Bewertungsrasters</translation>
    </message>
    <message>
        <location filename="../../ui/house/screen.py"/>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <location filename="../../ui/house/screen.py"/>
        <source>Name and voice</source>
        <translation>Name und Stimme</translation>
    </message>
    <message>
        <location filename="../../ui/house/screen.py"/>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <location filename="../../ui/house/screen.py"/>
        <source>Use it in every scenario</source>
        <translation>Überall verwenden</translation>
    </message>
    <message>
        <location filename="../../ui/house/screen.py"/>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../ui/house/screen.py"/>
        <source>Your draft is here as you left it.</source>
        <translation>Ihr Entwurf ist da, wie Sie ihn verlassen haben.</translation>
    </message>
    <message>
        <location filename="../../ui/house/screen.py"/>
        <source>The draft can't be kept: {reason}</source>
        <translation>Der Entwurf kann nicht aufgehoben werden: {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/house/screen.py"/>
        <source>Draft kept.</source>
        <translation>Entwurf aufgehoben.</translation>
    </message>
    <message>
        <location filename="../../ui/house/screen.py"/>
        <source>It can't be saved yet. {words}</source>
        <translation>Es kann noch nicht gespeichert werden. {words}</translation>
    </message>
    <message>
        <location filename="../../ui/house/screen.py"/>
        <source>It can't be saved: {reason}.</source>
        <translation>Es kann nicht gespeichert werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../ui/house/screen.py"/>
        <source>Saved, and used in every scenario from now on.</source>
        <translation>Gespeichert, und von jetzt an in jedem Szenario verwendet.</translation>
    </message>
    <message>
        <location filename="../../ui/house/screen.py"/>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <location filename="../../ui/house/screen.py"/>
        <source>Your policy was split into clauses: look them over.</source>
        <translation>Ihre Richtlinie wurde in Klauseln geteilt: Sehen Sie sie durch.</translation>
    </message>
    <message>
        <location filename="../../ui/house/screen.py"/>
        <source>Make it ours</source>
        <translation>Unser Haus</translation>
    </message>
    <message>
        <location filename="../../ui/house/screen.py"/>
        <source>from field to field</source>
        <translation>von Feld zu Feld</translation>
    </message>
    <message>
        <location filename="../../ui/house/screen.py"/>
        <source>back; the draft is kept</source>
        <translation>zurück; der Entwurf bleibt</translation>
    </message>
    <message>
        <location filename="../../ui/house/steps.py"/>
        <source>Who you are, and how you sound</source>
        <translation>Wer Sie sind, und wie Sie klingen</translation>
    </message>
    <message>
        <location filename="../../ui/house/steps.py"/>
        <source>These names stand in every scenario in place of the invented ones.</source>
        <translation>Diese Namen stehen in jedem Szenario anstelle der erfundenen.</translation>
    </message>
    <message>
        <location filename="../../ui/house/steps.py"/>
        <source>Speaks as</source>
        <translation>Spricht als</translation>
    </message>
    <message>
        <location filename="../../ui/house/steps.py"/>
        <source>we</source>
        <translation>wir</translation>
    </message>
    <message>
        <location filename="../../ui/house/steps.py"/>
        <source>I</source>
        <translation>ich</translation>
    </message>
    <message>
        <location filename="../../ui/house/steps.py"/>
        <source>plain, warm, dry</source>
        <translation>schlicht, herzlich, trocken</translation>
    </message>
    <message>
        <location filename="../../ui/house/steps.py"/>
        <source>Name of the account</source>
        <translation>Name des Kontos</translation>
    </message>
    <message>
        <location filename="../../ui/house/steps.py"/>
        <source>Without the @.</source>
        <translation>Ohne das @.</translation>
    </message>
    <message>
        <location filename="../../ui/house/steps.py"/>
        <source>About it, in a sentence</source>
        <translation>In einem Satz</translation>
    </message>
    <message>
        <location filename="../../ui/house/steps.py"/>
        <source>A few words, with commas.</source>
        <translation>Ein paar Worte, mit Kommas.</translation>
    </message>
    <message>
        <location filename="../../ui/house/steps.py"/>
        <source>Never says</source>
        <translation>Sagt nie</translation>
    </message>
    <message>
        <location filename="../../ui/house/steps.py"/>
        <source>A line for each.</source>
        <translation>Für jedes eine Zeile.</translation>
    </message>
    <message>
        <location filename="../../ui/house/steps.py"/>
        <source>Your policy</source>
        <translation>Ihre Richtlinie</translation>
    </message>
    <message>
        <location filename="../../ui/house/steps.py"/>
        <source>Paste it as it is. It is split where a line begins with a number or a bullet, else at each paragraph, and each clause is proposed to what most of its words speak for. Nothing leaves this computer.</source>
        <translation>Fügen Sie sie ein, wie sie ist. Geteilt wird, wo eine Zeile mit einer Nummer oder einem Aufzählungszeichen beginnt, sonst bei jedem Absatz, und jede Klausel wird dem vorgeschlagen, wofür die meisten ihrer Worte sprechen. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <location filename="../../ui/house/steps.py"/>
        <source>The text of your policy</source>
        <translation>Der Text Ihrer Richtlinie</translation>
    </message>
    <message>
        <location filename="../../ui/house/steps.py"/>
        <source>Split into clauses</source>
        <translation>In Klauseln teilen</translation>
    </message>
    <message>
        <location filename="../../ui/house/steps.py"/>
        <source>Add a clause</source>
        <translation>Eine Klausel hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/house/steps.py"/>
        <source>One clause, placed</source>
        <translation>Eine Klausel, zugeordnet</translation>
    </message>
    <message>
        <location filename="../../ui/house/steps.py"/>
        <source>One clause, not placed</source>
        <translation>Eine Klausel, nicht zugeordnet</translation>
    </message>
    <message>
        <location filename="../../ui/house/steps.py"/>
        <source>{n} clauses, {placed} of them placed</source>
        <translation>{n} Klauseln, {placed} davon zugeordnet</translation>
    </message>
    <message>
        <location filename="../../ui/house/steps.py"/>
        <source>1 clause, in use</source>
        <translation>1 Klausel, verwendet</translation>
    </message>
    <message>
        <location filename="../../ui/house/steps.py"/>
        <source>1 clause, not in use</source>
        <translation>1 Klausel, nicht verwendet</translation>
    </message>
    <message>
        <location filename="../../ui/house/steps.py"/>
        <source>{n} clauses, {placed} in use</source>
        <translation>{n} Klauseln, {placed} verwendet</translation>
    </message>
    <message>
        <location filename="../../ui/house/steps.py"/>
        <source>Whom to ask</source>
        <translation>Wen man fragt</translation>
    </message>
    <message>
        <location filename="../../ui/house/steps.py"/>
        <source>Scenarios ask people by their role. A role without a name keeps the scenario's own person.</source>
        <translation>Szenarien fragen Leute nach ihrer Rolle. Eine Rolle ohne Namen behält die Person des Szenarios.</translation>
    </message>
    <message>
        <location filename="../../ui/house/steps.py"/>
        <source>Add somebody</source>
        <translation>Jemanden hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/house/steps.py"/>
        <source>Asked as</source>
        <translation>Gefragt als</translation>
    </message>
    <message>
        <location filename="../../ui/house/steps.py"/>
        <source>How to reach them</source>
        <translation>Wie zu erreichen</translation>
    </message>
    <message>
        <location filename="../../ui/house/steps.py"/>
        <source>About what</source>
        <translation>Wozu</translation>
    </message>
    <message>
        <location filename="../../ui/house/steps.py"/>
        <source>How fast</source>
        <translation>Wie schnell</translation>
    </message>
    <message>
        <location filename="../../ui/house/steps.py"/>
        <source>Timeliness is judged by these. The most serious is S1; S4 is a question or a thank-you.</source>
        <translation>Daran wird gemessen, ob etwas rechtzeitig kam. Am ernstesten ist S1; S4 ist eine Frage oder ein Dank.</translation>
    </message>
    <message>
        <location filename="../../ui/house/steps.py"/>
        <source>First human word</source>
        <translation>Erstes Wort eines Menschen</translation>
    </message>
    <message>
        <location filename="../../ui/house/steps.py"/>
        <source>Between updates</source>
        <translation>Zwischen den Meldungen</translation>
    </message>
    <message>
        <location filename="../../ui/house/steps.py"/>
        <source>First human word, {severity}</source>
        <translation>Erstes Wort eines Menschen, {severity}</translation>
    </message>
    <message>
        <location filename="../../ui/house/steps.py"/>
        <source>Between updates, {severity}</source>
        <translation>Zwischen den Meldungen, {severity}</translation>
    </message>
    <message>
        <location filename="../../ui/house/steps.py"/>
        <source>Duty lead</source>
        <translation>Dienst habende Leitung</translation>
    </message>
    <message>
        <location filename="../../ui/house/steps.py"/>
        <source>Customer care</source>
        <translation>Kundenbetreuung</translation>
    </message>
    <message>
        <location filename="../../ui/house/steps.py"/>
        <source>Privacy and legal</source>
        <translation>Datenschutz und Recht</translation>
    </message>
    <message>
        <location filename="../../ui/house/steps.py"/>
        <source>Executive</source>
        <translation>Geschäftsleitung</translation>
    </message>
    <message>
        <location filename="../../ui/house/steps.py"/>
        <source>Quality and safety</source>
        <translation>Qualität und Sicherheit</translation>
    </message>
    <message>
        <location filename="../../ui/house/steps.py"/>
        <source>Depot</source>
        <translation>Depot</translation>
    </message>
    <message>
        <location filename="../../ui/house/steps.py"/>
        <source>People (HR)</source>
        <translation>Personal</translation>
    </message>
    <message>
        <location filename="../../ui/house/steps.py"/>
        <source>Security</source>
        <translation>Sicherheit (Schutz)</translation>
    </message>
    <message>
        <location filename="../../ui/house/steps.py"/>
        <source>Press</source>
        <translation>Presse</translation>
    </message>
    <message>
        <location filename="../../ui/learning/ask_screen.py"/>
        <source>Getting your cards…</source>
        <translation>Ihre Karten werden geholt …</translation>
    </message>
    <message>
        <location filename="../../ui/learning/ask_screen.py"/>
        <source>Stop for now</source>
        <translation>Für jetzt aufhören</translation>
    </message>
    <message>
        <location filename="../../ui/learning/ask_screen.py"/>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../ui/learning/ask_screen.py"/>
        <source>Another day</source>
        <translation>Ein andermal</translation>
    </message>
    <message>
        <location filename="../../ui/learning/ask_screen.py"/>
        <source>select an answer; again: give it</source>
        <translation>eine Antwort auswählen; noch einmal: geben</translation>
    </message>
    <message>
        <location filename="../../ui/learning/ask_screen.py"/>
        <source>answer, then go on</source>
        <translation>antworten, dann weiter</translation>
    </message>
    <message>
        <location filename="../../ui/learning/ask_screen.py"/>
        <source>say how sure you are</source>
        <translation>sagen, wie sicher Sie sind</translation>
    </message>
    <message>
        <location filename="../../ui/learning/ask_screen.py"/>
        <source>ask this card another day</source>
        <translation>diese Karte an einem anderen Tag fragen</translation>
    </message>
    <message>
        <location filename="../../ui/learning/ask_screen.py"/>
        <source>stop for now; what was answered stays</source>
        <translation>für jetzt aufhören; was beantwortet ist, bleibt</translation>
    </message>
    <message>
        <location filename="../../ui/learning/ask_view.py"/>
        <source>This serves better: {text}</source>
        <translation>Das hilft mehr: {text}</translation>
    </message>
    <message>
        <location filename="../../ui/learning/card_view.py"/>
        <source>To take along</source>
        <translation>Zum Mitnehmen</translation>
    </message>
    <message>
        <location filename="../../ui/learning/card_view.py"/>
        <source>To take along: {text}</source>
        <translation>Zum Mitnehmen: {text}</translation>
    </message>
    <message>
        <location filename="../../ui/learning/ending.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../ui/learning/ending.py"/>
        <source>Take it again</source>
        <translation>Noch einmal machen</translation>
    </message>
    <message>
        <location filename="../../ui/learning/ending.py"/>
        <source>{quiz}: {n} of {all} answers serve.</source>
        <translation>{quiz}: {n} von {all} Antworten helfen.</translation>
    </message>
    <message>
        <location filename="../../ui/learning/ending.py"/>
        <source>That's enough: it counts from today.</source>
        <translation>Das genügt: Es zählt ab heute.</translation>
    </message>
    <message>
        <location filename="../../ui/learning/ending.py"/>
        <source>{n} are needed. It costs nothing: read what stands below and take it again when you like.</source>
        <translation>{n} werden gebraucht. Es kostet nichts: Lesen Sie, was unten steht, und machen Sie es noch einmal, wenn Sie mögen.</translation>
    </message>
    <message>
        <location filename="../../ui/learning/ending.py"/>
        <source>What you put off comes back tomorrow.</source>
        <translation>Was Sie verschoben haben, kommt morgen wieder.</translation>
    </message>
    <message>
        <location filename="../../ui/learning/ending.py"/>
        <source>Nothing asked today.</source>
        <translation>Heute wurde nichts gefragt.</translation>
    </message>
    <message>
        <location filename="../../ui/learning/ending.py"/>
        <source>That's all for today.</source>
        <translation>Das ist alles für heute.</translation>
    </message>
    <message>
        <location filename="../../ui/learning/ending.py"/>
        <source>It's still there: these cards come back later and later.</source>
        <translation>Es sitzt noch: Diese Karten kommen in immer größeren Abständen wieder.</translation>
    </message>
    <message>
        <location filename="../../ui/learning/ending.py"/>
        <source>{n} of {all} came at once; the others come back sooner, which is how it stays.</source>
        <translation>{n} von {all} kamen sofort; die anderen kommen früher wieder, und so bleibt es hängen.</translation>
    </message>
    <message>
        <location filename="../../ui/learning/ending.py"/>
        <source>Worth a second look</source>
        <translation>Einen zweiten Blick wert</translation>
    </message>
    <message>
        <location filename="../../ui/learning/ending.py"/>
        <source>Worth a second look.</source>
        <translation>Einen zweiten Blick wert.</translation>
    </message>
    <message>
        <location filename="../../ui/learning/lesson_parts.py"/>
        <source>Instead of</source>
        <translation>Statt</translation>
    </message>
    <message>
        <location filename="../../ui/learning/lesson_parts.py"/>
        <source>Say</source>
        <translation>Sagen Sie</translation>
    </message>
    <message>
        <location filename="../../ui/learning/lesson_parts.py"/>
        <source>Instead of: {text}</source>
        <translation>Statt: {text}</translation>
    </message>
    <message>
        <location filename="../../ui/learning/lesson_parts.py"/>
        <source>Say: {text}</source>
        <translation>Sagen Sie: {text}</translation>
    </message>
    <message>
        <location filename="../../ui/learning/lesson_parts.py"/>
        <source>That was “{title}”.</source>
        <translation>Das war „{title}“.</translation>
    </message>
    <message>
        <location filename="../../ui/learning/lesson_parts.py"/>
        <source>Say it to a colleague</source>
        <translation>Erzählen Sie es jemandem im Team</translation>
    </message>
    <message>
        <location filename="../../ui/learning/lesson_parts.py"/>
        <source>Read the case behind it</source>
        <translation>Den Fall dahinter lesen</translation>
    </message>
    <message>
        <location filename="../../ui/learning/lesson_screen.py"/>
        <source>Your decision</source>
        <translation>Ihre Entscheidung</translation>
    </message>
    <message>
        <location filename="../../ui/learning/lesson_screen.py"/>
        <source>Back one</source>
        <translation>Eins zurück</translation>
    </message>
    <message>
        <location filename="../../ui/learning/lesson_screen.py"/>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message>
        <location filename="../../ui/learning/lesson_screen.py"/>
        <source>about a minute left</source>
        <translation>noch etwa eine Minute</translation>
    </message>
    <message>
        <location filename="../../ui/learning/lesson_screen.py"/>
        <source>about {n} minutes left</source>
        <translation>noch etwa {n} Minuten</translation>
    </message>
    <message>
        <location filename="../../ui/learning/lesson_screen.py"/>
        <source>Space, Right, Enter</source>
        <translation>Leertaste, Rechts, Eingabe</translation>
    </message>
    <message>
        <location filename="../../ui/learning/lesson_screen.py"/>
        <source>the next part</source>
        <translation>der nächste Teil</translation>
    </message>
    <message>
        <location filename="../../ui/learning/lesson_screen.py"/>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <location filename="../../ui/learning/lesson_screen.py"/>
        <source>the part before</source>
        <translation>der Teil davor</translation>
    </message>
    <message>
        <location filename="../../ui/learning/lesson_screen.py"/>
        <source>answer what is selected</source>
        <translation>mit dem Ausgewählten antworten</translation>
    </message>
    <message>
        <location filename="../../ui/learning/lesson_screen.py"/>
        <source>stop for now; the place is kept</source>
        <translation>für jetzt aufhören; die Stelle ist gemerkt</translation>
    </message>
    <message>
        <location filename="../../ui/learning/option_row.py"/>
        <source>Press {n} to select, and Enter to answer</source>
        <translation>{n} wählt aus, Eingabe antwortet</translation>
    </message>
    <message>
        <location filename="../../ui/learning/option_row.py"/>
        <source>Your answer: it serves</source>
        <translation>Ihre Antwort: sie hilft</translation>
    </message>
    <message>
        <location filename="../../ui/learning/option_row.py"/>
        <source>This serves better</source>
        <translation>Das hilft mehr</translation>
    </message>
    <message>
        <location filename="../../ui/learning/option_row.py"/>
        <source>Your answer: a weaker one</source>
        <translation>Ihre Antwort: eine schwächere</translation>
    </message>
    <message>
        <location filename="../../ui/learning/option_row.py"/>
        <source>Answer {n} of {of}.</source>
        <translation>Antwort {n} von {of}.</translation>
    </message>
    <message>
        <location filename="../../ui/learning/option_row.py"/>
        <source>Selected.</source>
        <translation>Ausgewählt.</translation>
    </message>
    <message>
        <location filename="../../ui/learning/post_card.py"/>
        <source>Post by {name}: {text}</source>
        <translation>Post von {name}: {text}</translation>
    </message>
    <message>
        <location filename="../../ui/learning/prepare.py"/>
        <source>Refreshers</source>
        <translation>Auffrischungen</translation>
    </message>
    <message>
        <location filename="../../ui/learning/prepare.py"/>
        <source>At {organisation}</source>
        <translation>Bei {organisation}</translation>
    </message>
    <message>
        <location filename="../../ui/learning/sure_line.py"/>
        <source>How sure are you?</source>
        <translation>Wie sicher sind Sie?</translation>
    </message>
    <message>
        <location filename="../../ui/learning/sure_line.py"/>
        <source>How sure are you? You needn't say.</source>
        <translation>Wie sicher sind Sie? Sie müssen es nicht sagen.</translation>
    </message>
    <message>
        <location filename="../../ui/learning/sure_line.py"/>
        <source>You weren't sure.</source>
        <translation>Sie waren nicht sicher.</translation>
    </message>
    <message>
        <location filename="../../ui/learning/sure_line.py"/>
        <source>You were fairly sure.</source>
        <translation>Sie waren ziemlich sicher.</translation>
    </message>
    <message>
        <location filename="../../ui/learning/sure_line.py"/>
        <source>You were sure.</source>
        <translation>Sie waren sicher.</translation>
    </message>
    <message>
        <location filename="../../ui/learning/wording.py"/>
        <source>Which way?</source>
        <translation>Wohin?</translation>
    </message>
    <message>
        <location filename="../../ui/learning/wording.py"/>
        <source>What is this, and whose?</source>
        <translation>Was ist das, und wer ist zuständig?</translation>
    </message>
    <message>
        <location filename="../../ui/learning/wording.py"/>
        <source>Spot it</source>
        <translation>Erkennen Sie es</translation>
    </message>
    <message>
        <location filename="../../ui/learning/wording.py"/>
        <source>Say it better</source>
        <translation>Besser gesagt</translation>
    </message>
    <message>
        <location filename="../../ui/learning/wording.py"/>
        <source>From a real case</source>
        <translation>Aus einem wirklichen Fall</translation>
    </message>
    <message>
        <location filename="../../ui/learning/wording.py"/>
        <source>Whom do you call?</source>
        <translation>Wen rufen Sie an?</translation>
    </message>
    <message>
        <location filename="../../ui/learning/wording.py"/>
        <source>The rule behind it</source>
        <translation>Die Regel dahinter</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/acts.py"/>
        <source>Which of these is it nearest to?</source>
        <translation>Was davon kommt dem am nächsten?</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/acts.py"/>
        <source>The story goes on from there.</source>
        <translation>Von da geht die Geschichte weiter.</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/acts.py"/>
        <source>Written by the room</source>
        <translation>Von der Runde geschrieben</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/beat_lines.py"/>
        <source>by draw</source>
        <translation>durch Los</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/beat_lines.py"/>
        <source>you decided</source>
        <translation>von Ihnen entschieden</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/beat_lines.py"/>
        <source>left to silence</source>
        <translation>dem Schweigen überlassen</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/beat_lines.py"/>
        <source>Beat {n}, {title}, done</source>
        <translation>Szene {n}, {title}, vorbei</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/beat_lines.py"/>
        <source>the room chose {letter}</source>
        <translation>die Runde wählte {letter}</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/beat_lines.py"/>
        <source>people come in</source>
        <translation>alle kommen herein</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/beat_lines.py"/>
        <source>trying a vote</source>
        <translation>Probeabstimmung</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/beat_lines.py"/>
        <source>who we are today</source>
        <translation>wer wir heute sind</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/beat_lines.py"/>
        <source>voting now</source>
        <translation>Abstimmung läuft</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/beat_lines.py"/>
        <source>held</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/beat_lines.py"/>
        <source>vote closed</source>
        <translation>Abstimmung geschlossen</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/beat_lines.py"/>
        <source>the split is shown</source>
        <translation>die Verteilung wird gezeigt</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/beat_lines.py"/>
        <source>the room talks</source>
        <translation>die Runde spricht</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/beat_lines.py"/>
        <source>what came of it</source>
        <translation>was daraus wurde</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/beat_lines.py"/>
        <source>looking back</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/beat_lines.py"/>
        <source>report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/beat_lines.py"/>
        <source>{phase}, round {n}</source>
        <translation>{phase}, {n}. Abstimmung</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/beat_lines.py"/>
        <source>Which comes first?</source>
        <translation>Was kommt zuerst?</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/beat_lines.py"/>
        <source>Before the story</source>
        <translation>Vor der Geschichte</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/beat_lines.py"/>
        <source>The story is over</source>
        <translation>Die Geschichte ist zu Ende</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/beat_lines.py"/>
        <source>The next beat</source>
        <translation>Die nächste Szene</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/beat_lines.py"/>
        <source>nothing moves</source>
        <translation>nichts bewegt sich</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/beat_lines.py"/>
        <source>saying nothing: {note}</source>
        <translation>nichts sagen: {note}</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/beat_lines.py"/>
        <source>The story goes on</source>
        <translation>Die Geschichte geht weiter</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/beat_lines.py"/>
        <source>Ends: {title}</source>
        <translation>Endet: {title}</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/beats_column.py"/>
        <source>Beats</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/beats_column.py"/>
        <source>Planned finish</source>
        <translation>Geplantes Ende</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/beats_column.py"/>
        <source>At this pace</source>
        <translation>In diesem Tempo</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/beats_column.py"/>
        <source>{n} of about {all}</source>
        <translation>{n} von etwa {all}</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/beats_column.py"/>
        <source>Next, depending on the room</source>
        <translation>Als Nächstes, je nach Runde</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/beats_column.py"/>
        <source>The clock starts with the first beat.</source>
        <translation>Die Uhr beginnt mit der ersten Szene.</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/beats_column.py"/>
        <source>{t}% of the time, {b}% of the beats</source>
        <translation>{t} % der Zeit, {b} % der Szenen</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/beats_column.py"/>
        <source>{n} min over</source>
        <translation>{n} Min. darüber</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/choose_sheet.py"/>
        <source>What do we do?</source>
        <translation>Was tun wir?</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/choose_sheet.py"/>
        <source>{words}: {n}</source>
        <translation>{words}: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/choose_sheet.py"/>
        <source>–  Say nothing, and let time pass</source>
        <translation>–  Nichts sagen und Zeit vergehen lassen</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/choose_sheet.py"/>
        <source>A few words: the room will ask, and the report shows it</source>
        <translation>Ein paar Worte: Die Runde wird fragen, und der Bericht zeigt es</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/choose_sheet.py"/>
        <source>Why you decide otherwise</source>
        <translation>Warum Sie anders entscheiden</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/choose_sheet.py"/>
        <source>Your reason, since the votes say something else</source>
        <translation>Ihr Grund, da die Stimmen etwas anderes sagen</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/choose_sheet.py"/>
        <source>Take it</source>
        <translation>Nehmen</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/choose_sheet.py"/>
        <source>Draw lots</source>
        <translation>Losen</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/choose_sheet.py"/>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/choose_sheet.py"/>
        <source>It's a tie. Talk and vote again, decide yourself and say why, or draw lots.</source>
        <translation>Gleichstand. Sprechen und noch einmal abstimmen, selbst entscheiden und sagen, warum, oder losen.</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/choose_sheet.py"/>
        <source>What most chose stands first. You may take any.</source>
        <translation>Was die meisten wählten, steht zuerst. Sie können jede nehmen.</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/choose_sheet.py"/>
        <source>Nobody has voted. Decide yourself, and say why.</source>
        <translation>Niemand hat abgestimmt. Entscheiden Sie selbst, und sagen Sie, warum.</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/choose_sheet.py"/>
        <source>You may take any.</source>
        <translation>Sie können jede nehmen.</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/controls.py"/>
        <source>next</source>
        <translation>weiter</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/controls.py"/>
        <source>Controls</source>
        <translation>Bedienung</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/devices_sheet.py"/>
        <source>Devices in the room</source>
        <translation>Geräte im Raum</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/devices_sheet.py"/>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/devices_sheet.py"/>
        <source>Another name</source>
        <translation>Ein anderer Name</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/devices_sheet.py"/>
        <source>Name of the device</source>
        <translation>Name des Geräts</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/devices_sheet.py"/>
        <source>Hide the name</source>
        <translation>Namen verbergen</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/devices_sheet.py"/>
        <source>Put out</source>
        <translation>Hinausnehmen</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/devices_sheet.py"/>
        <source>Say at the top of the console how many are asleep</source>
        <translation>Oben in der Regie sagen, wie viele schlafen</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/devices_sheet.py"/>
        <source>{n} joined</source>
        <translation>{n} dabei</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/devices_sheet.py"/>
        <source>nobody has joined yet</source>
        <translation>noch ist niemand dabei</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/devices_sheet.py"/>
        <source>Let people in again</source>
        <translation>Wieder Leute hereinlassen</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/devices_sheet.py"/>
        <source>Let nobody else in</source>
        <translation>Niemanden mehr hereinlassen</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/devices_sheet.py"/>
        <source>watching</source>
        <translation>sieht zu</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/devices_sheet.py"/>
        <source>no name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/devices_sheet.py"/>
        <source>, name hidden</source>
        <translation>, Name verborgen</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/devices_sheet.py"/>
        <source>{team}: {name}{hidden}, since {when}</source>
        <translation>{team}: {name}{hidden}, seit {when}</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/devices_sheet.py"/>
        <source>, asleep</source>
        <translation>, schläft</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/devices_sheet.py"/>
        <source>, gone for a quarter of an hour or more</source>
        <translation>, seit mindestens einer Viertelstunde fort</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/devices_sheet.py"/>
        <source>Show the name</source>
        <translation>Namen zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/hands.py"/>
        <source>One hand less, {team}</source>
        <translation>Eine Hand weniger, {team}</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/hands.py"/>
        <source>One hand more, {team}</source>
        <translation>Eine Hand mehr, {team}</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/hands.py"/>
        <source>Hands for {letter}, {team}</source>
        <translation>Hände für {letter}, {team}</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/hands.py"/>
        <source>Hands up</source>
        <translation>Hände hoch</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/hands.py"/>
        <source>Hands up for</source>
        <translation>Hände hoch für</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/hands.py"/>
        <source>Keys 1 to {n} count for {team}</source>
        <translation>Die Tasten 1 bis {n} zählen für {team}</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/happenings.py"/>
        <source>It has happened already.</source>
        <translation>Es ist schon geschehen.</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/happenings.py"/>
        <source>Asked already.</source>
        <translation>Schon gefragt.</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/happenings.py"/>
        <source>Let {n} minutes pass</source>
        <translation>{n} Minuten vergehen lassen</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/head.py"/>
        <source>Leave; the exercise is kept</source>
        <translation>Verlassen; die Übung bleibt aufgehoben</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/head.py"/>
        <source>with one team</source>
        <translation>mit einem Team</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/head.py"/>
        <source>with {n} teams</source>
        <translation>mit {n} Teams</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/head.py"/>
        <source>Not begun</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/head.py"/>
        <source>Join code {code}</source>
        <translation>Zugangscode {code}</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/head.py"/>
        <source>Copy the code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/head.py"/>
        <source>The network, your phone and the screens once more; or by hands only</source>
        <translation>Netz, eigenes Telefon und Bildschirme noch einmal; oder nur mit Händen</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/head.py"/>
        <source>The wall on and off</source>
        <translation>Leinwand an und aus</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/head.py"/>
        <source>Black out</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/head.py"/>
        <source>Live {time}</source>
        <translation>Live {time}</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/head.py"/>
        <source>By hands only</source>
        <translation>Nur mit Händen</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/head.py"/>
        <source>{here} + {away} away</source>
        <translation>{here} + {away} fort</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/head.py"/>
        <source>{n} asleep</source>
        <translation>{n} schlafen</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/head.py"/>
        <source>{n} gone</source>
        <translation>{n} fort</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/head.py"/>
        <source>{n} here</source>
        <translation>{n} da</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/head.py"/>
        <source>Show again</source>
        <translation>Wieder zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/head.py"/>
        <source>Join code {code}, copy</source>
        <translation>Zugangscode {code}, kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/joined.py"/>
        <source>Joined devices</source>
        <translation>Beigetretene Geräte</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/joined.py"/>
        <source>Answers by team</source>
        <translation>Antworten nach Team</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/joined.py"/>
        <source>{team}: {n}</source>
        <translation>{team}: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/joined.py"/>
        <source>{n} in all</source>
        <translation>{n} insgesamt</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/joined.py"/>
        <source>{team}: {n} of {all} voted</source>
        <translation>{team}: {n} von {all} haben abgestimmt</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/joined.py"/>
        <source>{n} voted</source>
        <translation>{n} haben abgestimmt</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/joined.py"/>
        <source>{n} hands</source>
        <translation>{n} Hände</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/keys.py"/>
        <source>the next step</source>
        <translation>der nächste Schritt</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/keys.py"/>
        <source>one step back; nothing is deleted</source>
        <translation>ein Schritt zurück; nichts wird gelöscht</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/keys.py"/>
        <source>the first control: ask, reveal, by team</source>
        <translation>die erste Taste der Bedienung: fragen, aufdecken, nach Team</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/keys.py"/>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/keys.py"/>
        <source>discuss; vote again; between beats: the debrief</source>
        <translation>besprechen; noch einmal abstimmen; zwischen den Szenen: die Nachbesprechung</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/keys.py"/>
        <source>back to the beat before</source>
        <translation>zurück zur Szene davor</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/keys.py"/>
        <source>one more hand for that answer</source>
        <translation>eine Hand mehr für diese Antwort</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/keys.py"/>
        <source>one hand less</source>
        <translation>eine Hand weniger</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/keys.py"/>
        <source>the next team, where hands are counted</source>
        <translation>das nächste Team, wo Hände gezählt werden</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/keys.py"/>
        <source>hold the vote, and go on</source>
        <translation>Abstimmung anhalten und weiterlaufen lassen</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/keys.py"/>
        <source>thirty seconds more</source>
        <translation>dreißig Sekunden mehr</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/keys.py"/>
        <source>close the vote</source>
        <translation>Abstimmung schließen</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/keys.py"/>
        <source>let the teams write the reply</source>
        <translation>die Teams die Antwort schreiben lassen</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/keys.py"/>
        <source>note what you see</source>
        <translation>festhalten, was Sie sehen</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/keys.py"/>
        <source>your own speaker notes for this beat</source>
        <translation>Ihre eigenen Sprechnotizen für diese Szene</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/keys.py"/>
        <source>let something happen in the story</source>
        <translation>in der Geschichte etwas geschehen lassen</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/keys.py"/>
        <source>the QR code, large on the wall</source>
        <translation>den QR-Code groß auf die Leinwand</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/keys.py"/>
        <source>black out the wall</source>
        <translation>die Leinwand schwarz schalten</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/keys.py"/>
        <source>freeze the wall</source>
        <translation>das Bild auf der Leinwand festhalten</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/keys.py"/>
        <source>the wall on the other screen</source>
        <translation>die Leinwand auf den anderen Bildschirm</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/keys.py"/>
        <source>the wall on and off</source>
        <translation>die Leinwand an und aus</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/keys.py"/>
        <source>let nobody else in</source>
        <translation>niemanden mehr hereinlassen</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/keys.py"/>
        <source>leave; the exercise is kept</source>
        <translation>verlassen; die Übung bleibt aufgehoben</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/keys.py"/>
        <source>out of the innermost thing</source>
        <translation>aus dem Innersten heraus</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/keys.py"/>
        <source>these keys</source>
        <translation>diese Tasten</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/layout.py"/>
        <source>Show the QR</source>
        <translation>QR-Code zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/layout.py"/>
        <source>All devices</source>
        <translation>Alle Geräte</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/layout.py"/>
        <source>Part of the console</source>
        <translation>Teil der Regie</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/layout.py"/>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/layout.py"/>
        <source>What the room sees</source>
        <translation>Was die Runde sieht</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/layout.py"/>
        <source>Notes or devices</source>
        <translation>Notizen oder Geräte</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/moves.py"/>
        <source>{letter} leads</source>
        <translation>{letter} führt</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/moves.py"/>
        <source>tie: {letters}</source>
        <translation>{letters} gleich</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/moves.py"/>
        <source>Try a vote</source>
        <translation>Probestimme</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/moves.py"/>
        <source>is everyone in?</source>
        <translation>sind alle da?</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/moves.py"/>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/moves.py"/>
        <source>who we are</source>
        <translation>wer wir sind</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/moves.py"/>
        <source>the story is over</source>
        <translation>Ende erreicht</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/moves.py"/>
        <source>open the vote</source>
        <translation>zur Abstimmung</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/moves.py"/>
        <source>next beat</source>
        <translation>nächste Szene</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/moves.py"/>
        <source>Ask the room</source>
        <translation>Die Runde fragen</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/moves.py"/>
        <source>the split</source>
        <translation>die Verteilung</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/moves.py"/>
        <source>Reveal</source>
        <translation>Aufdecken</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/moves.py"/>
        <source>All together</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/moves.py"/>
        <source>one bar each</source>
        <translation>je ein Balken</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/moves.py"/>
        <source>By team</source>
        <translation>Nach Team</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/moves.py"/>
        <source>side by side</source>
        <translation>nebeneinander</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/moves.py"/>
        <source>it is open</source>
        <translation>sie ist offen</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/moves.py"/>
        <source>without a try</source>
        <translation>ohne Probe</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/moves.py"/>
        <source>Which first?</source>
        <translation>Was zuerst?</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/moves.py"/>
        <source>the room picks</source>
        <translation>die Runde wählt</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/moves.py"/>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/moves.py"/>
        <source>no vote yet</source>
        <translation>keine Stimme</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/moves.py"/>
        <source>A to {last}</source>
        <translation>A bis {last}</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/moves.py"/>
        <source>take a reply</source>
        <translation>eine Antwort nehmen</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/moves.py"/>
        <source>Vote again</source>
        <translation>Nochmals</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/moves.py"/>
        <source>after talking</source>
        <translation>nach Gespräch</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/moves.py"/>
        <source>Discuss</source>
        <translation>Besprechen</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/moves.py"/>
        <source>3 minutes</source>
        <translation>3 Minuten</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/moves.py"/>
        <source>end it here</source>
        <translation>hier beenden</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/moves.py"/>
        <source>vote is open</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/moves.py"/>
        <source>after a vote</source>
        <translation>erst abstimmen</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/moves.py"/>
        <source>Rewind</source>
        <translation>Zurückspulen</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/moves.py"/>
        <source>the debrief is open</source>
        <translation>die Nachbesprechung ist offen</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/moves.py"/>
        <source>no beat yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/moves.py"/>
        <source>to beat {n}</source>
        <translation>zu Szene {n}</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/notes_panel.py"/>
        <source>Speaker notes</source>
        <translation>Sprechnotizen</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/notes_panel.py"/>
        <source>Larger or smaller notes</source>
        <translation>Notizen größer oder kleiner</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/notes_panel.py"/>
        <source>Write your own notes for this beat</source>
        <translation>Eigene Notizen für diese Szene schreiben</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/notes_panel.py"/>
        <source>Note what you see</source>
        <translation>Festhalten, was Sie sehen</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/notes_panel.py"/>
        <source>Let something happen in the story</source>
        <translation>In der Geschichte etwas geschehen lassen</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/people.py"/>
        <source>The room is by hands only.</source>
        <translation>Im Raum zählen nur die Hände.</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/people.py"/>
        <source>{n} of {all} have voted</source>
        <translation>{n} von {all} haben abgestimmt</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/people.py"/>
        <source>{n} of {all} by phone, {h} by hand</source>
        <translation>{n} von {all} mit dem Telefon, {h} mit der Hand</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/people.py"/>
        <source>{n} replies written</source>
        <translation>{n} Antworten geschrieben</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/people.py"/>
        <source>Take down what the teams say</source>
        <translation>Schreiben Sie auf, was die Teams sagen</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/people.py"/>
        <source>{n} hands counted</source>
        <translation>{n} Hände gezählt</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/people.py"/>
        <source>Keys 1 to 8 count them</source>
        <translation>Die Tasten 1 bis 8 zählen sie</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/post_card.py"/>
        <source>{title}. {who}: {text}</source>
        <translation>{title}. {who}: {text}</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/preview.py"/>
        <source>What the room sees, {word}</source>
        <translation>Was die Runde sieht, {word}</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/saying.py"/>
        <source>The teams may write this reply themselves: W asks them to.</source>
        <translation>Die Teams dürfen diese Antwort selbst schreiben: W bittet sie darum.</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/saying.py"/>
        <source>No notes were written for this beat.</source>
        <translation>Für diese Szene wurden keine Notizen geschrieben.</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/saying.py"/>
        <source>Agree first: we look at the choices, not at the people. What is said here stays.</source>
        <translation>Vereinbaren Sie zuerst: Wir sehen auf die Entscheidungen, nicht auf die Menschen. Was hier gesagt wird, bleibt hier.</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/saying.py"/>
        <source>Let everybody find their team. Who has no phone puts a hand up.</source>
        <translation>Alle sollen ihr Team finden. Wer kein Telefon hat, hebt die Hand.</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/saying.py"/>
        <source>Ask for a hand from whoever can't vote. Twenty seconds are enough.</source>
        <translation>Wer nicht abstimmen kann, soll die Hand heben. Zwanzig Sekunden genügen.</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/saying.py"/>
        <source>Read aloud who we are and what we may do. Ask: what could go wrong today?</source>
        <translation>Lesen Sie vor, wer wir sind und was wir dürfen. Fragen Sie: Was könnte heute schiefgehen?</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/saying.py"/>
        <source>Two minutes at most; the first post is better than any introduction.</source>
        <translation>Höchstens zwei Minuten; der erste Post ist besser als jede Einführung.</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/saying.py"/>
        <source>Let people read before anybody speaks.</source>
        <translation>Lassen Sie die Leute lesen, bevor jemand spricht.</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/saying.py"/>
        <source>Ask: did you expect that? Who saw it coming?</source>
        <translation>Fragen Sie: Hatten Sie das erwartet? Wer hat es kommen sehen?</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/saying.py"/>
        <source>Look at the choices, not at the people.</source>
        <translation>Sehen Sie auf die Entscheidungen, nicht auf die Menschen.</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/saying.py"/>
        <source>People come in</source>
        <translation>Alle kommen herein</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/saying.py"/>
        <source>Who we are today</source>
        <translation>Wer wir heute sind</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/saying.py"/>
        <source>Look back together: the debrief is the exercise.</source>
        <translation>Gemeinsam zurückblicken: Die Nachbesprechung ist die Übung.</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/saying.py"/>
        <source>Round {n}: {votes}</source>
        <translation>{n}. Abstimmung: {votes}</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/saying.py"/>
        <source>by most votes</source>
        <translation>nach den meisten Stimmen</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/saying.py"/>
        <source>Taken: {letter}, {way}</source>
        <translation>Genommen: {letter}, {way}</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/saying.py"/>
        <source>Taken: {way}</source>
        <translation>Genommen: {way}</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/saying.py"/>
        <source>Waiting for {teams}</source>
        <translation>Es fehlen noch: {teams}</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/saying.py"/>
        <source>Nobody is missing</source>
        <translation>Niemand fehlt</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/saying.py"/>
        <source>with the code {code}, or by the QR on the wall</source>
        <translation>mit dem Code {code} oder über den QR-Code auf der Leinwand</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/saying.py"/>
        <source>Keys 1 to 8 count hands for a team; Tab goes to the next team.</source>
        <translation>Die Tasten 1 bis 8 zählen Hände für ein Team; Tab geht zum nächsten Team.</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/saying.py"/>
        <source>By show of hands</source>
        <translation>Mit Handzeichen</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/saying.py"/>
        <source>Everybody sits with their team.</source>
        <translation>Alle sitzen bei ihrem Team.</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/saying.py"/>
        <source>Nobody answered. What came of it</source>
        <translation>Niemand hat geantwortet. Was daraus wurde</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/saying.py"/>
        <source>{letter} was taken: {label}</source>
        <translation>{letter} wurde genommen: {label}</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/saying.py"/>
        <source>The feed stays quiet.</source>
        <translation>Im Feed bleibt es still.</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/screen.py"/>
        <source>A dry run: nobody comes in, and nothing is kept.</source>
        <translation>Ein Probelauf: Niemand kommt herein, und nichts wird aufgehoben.</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/screen.py"/>
        <source>{team}, {letter}: {n}</source>
        <translation>{team}, {letter}: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/screen.py"/>
        <source>Frozen</source>
        <translation>Festgehalten</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/screen.py"/>
        <source>The code is copied.</source>
        <translation>Der Code ist kopiert.</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/screen.py"/>
        <source>A {said}. Talk about it and vote again, or choose yourself.</source>
        <translation>{said}. Sprechen Sie darüber und stimmen Sie noch einmal ab, oder wählen Sie selbst.</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/screen.py"/>
        <source>Time is up. Nothing closes by itself.</source>
        <translation>Die Zeit ist um. Nichts schließt von selbst.</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/screen.py"/>
        <source>Go on</source>
        <translation>Weiterlaufen</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/screen.py"/>
        <source>Hold</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/screen.py"/>
        <source>{title} From here on nothing is kept. {advice}</source>
        <translation>{title} Von hier an wird nichts aufgehoben. {advice}</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/small_sheets.py"/>
        <source>What did you see?</source>
        <translation>Was haben Sie gesehen?</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/small_sheets.py"/>
        <source>Pinned to “{beat}”. Only the report shows it.</source>
        <translation>An „{beat}“ geheftet. Nur der Bericht zeigt es.</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/small_sheets.py"/>
        <source>Legal asked three times who signs off</source>
        <translation>Recht hat dreimal gefragt, wer freigibt</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/small_sheets.py"/>
        <source>Observation</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/small_sheets.py"/>
        <source>Keep it</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/small_sheets.py"/>
        <source>Your speaker notes</source>
        <translation>Ihre Sprechnotizen</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/small_sheets.py"/>
        <source>For “{beat}”, in this exercise and its report. The story's file stays as it is.</source>
        <translation>Für „{beat}“, in dieser Übung und ihrem Bericht. Die Datei der Geschichte bleibt, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/small_sheets.py"/>
        <source>What to say, what to ask, whom to watch</source>
        <translation>Was zu sagen ist, was zu fragen, auf wen zu achten</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/small_sheets.py"/>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/small_sheets.py"/>
        <source>The author's again</source>
        <translation>Wieder die ursprünglichen</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/small_sheets.py"/>
        <source>Let something happen</source>
        <translation>Etwas geschehen lassen</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/small_sheets.py"/>
        <source>The feed tells the room. PageUp takes it back.</source>
        <translation>Der Feed sagt es der Runde. Bild auf nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/small_sheets.py"/>
        <source>This story has nothing that you can let happen now.</source>
        <translation>In dieser Geschichte gibt es jetzt nichts, das Sie geschehen lassen können.</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/small_sheets.py"/>
        <source>Go back to ask it again: another line begins, and every vote so far is kept for the debrief.</source>
        <translation>Gehen Sie zurück, um noch einmal zu fragen: Eine andere Linie beginnt, und jede Stimme bis hier bleibt für die Nachbesprechung aufgehoben.</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/small_sheets.py"/>
        <source>Go back to this beat</source>
        <translation>Zurück zu dieser Szene</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/texts_card.py"/>
        <source>Let the teams rate them</source>
        <translation>Von den Teams bewerten lassen</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/texts_card.py"/>
        <source>the wall shows those you let through, unnamed</source>
        <translation>auf die Leinwand geht, was Sie durchlassen</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/texts_card.py"/>
        <source>Team that says it</source>
        <translation>Team, das es sagt</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/texts_card.py"/>
        <source>Take down what a team says aloud</source>
        <translation>Aufschreiben, was ein Team laut sagt</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/texts_card.py"/>
        <source>What the team says</source>
        <translation>Was das Team sagt</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/texts_card.py"/>
        <source>Let two through first.</source>
        <translation>Lassen Sie erst zwei durch.</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/texts_card.py"/>
        <source>Nothing was written yet.</source>
        <translation>Noch wurde nichts geschrieben.</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/texts_card.py"/>
        <source>Take back {letter}</source>
        <translation>{letter} zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/texts_card.py"/>
        <source>Let through</source>
        <translation>Durchlassen</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/texts_card.py"/>
        <source>Post this</source>
        <translation>Das posten</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/texts_card.py"/>
        <source>rated {n} of 5</source>
        <translation>bewertet mit {n} von 5</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/texts_card.py"/>
        <source>{n} more</source>
        <translation>{n} weitere</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/texts_card.py"/>
        <source>nothing found</source>
        <translation>nichts gefunden</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/timer_card.py"/>
        <source>No timer</source>
        <translation>Keine Uhr</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/timer_card.py"/>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/timer_card.py"/>
        <source>{said}, held</source>
        <translation>{said}, angehalten</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/timer_card.py"/>
        <source>30 s</source>
        <translation>30 s</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/timer_card.py"/>
        <source>Thirty seconds more</source>
        <translation>Dreißig Sekunden mehr</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/timer_card.py"/>
        <source>Close the vote</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/timer_card.py"/>
        <source>Close the vote (V or PageDown)</source>
        <translation>Abstimmung schließen (V oder Bild ab)</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/timer_card.py"/>
        <source>Thirty seconds more (T)</source>
        <translation>Dreißig Sekunden mehr (T)</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/vote_row.py"/>
        <source>total {n}</source>
        <translation>zusammen {n}</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/vote_row.py"/>
        <source>policy {n}</source>
        <translation>Richtlinie {n}</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/vote_row.py"/>
        <source>authenticity {n}</source>
        <translation>Echtheit {n}</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/votes_card.py"/>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/votes_card.py"/>
        <source>hidden from the room until you reveal</source>
        <translation>der Runde verborgen, bis Sie aufdecken</translation>
    </message>
    <message>
        <location filename="../../ui/live/console/votes_card.py"/>
        <source>the room sees them now</source>
        <translation>die Runde sieht sie jetzt</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/bars.py"/>
        <source>{letter}: {n}</source>
        <translation>{letter}: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/bars.py"/>
        <source>Nobody voted</source>
        <translation>Niemand hat abgestimmt</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/bars.py"/>
        <source>nobody voted</source>
        <translation>niemand hat abgestimmt</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/bars.py"/>
        <source>{team} {n}</source>
        <translation>{team} {n}</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/bars.py"/>
        <source>{n} votes</source>
        <translation>{n} Stimmen</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/bars.py"/>
        <source>1 vote</source>
        <translation>1 Stimme</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/bars.py"/>
        <source>{band}: {n} of {all}</source>
        <translation>{band}: {n} von {all}</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/case.py"/>
        <source>Our own road</source>
        <translation>Unser eigener Weg</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/case.py"/>
        <source>{org}, {year}</source>
        <translation>{org}, {year}</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/case.py"/>
        <source>Our road beside that of {org}</source>
        <translation>Unser Weg neben dem von {org}</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/case.py"/>
        <source>At {time} another option led away: {option}</source>
        <translation>Um {time} führte eine andere Option weg: {option}</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/case.py"/>
        <source>What we did that they didn't: {moves}</source>
        <translation>Was wir taten und die anderen nicht: {moves}</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/case.py"/>
        <source>We</source>
        <translation>Wir</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/case.py"/>
        <source>The rest of our road has no counterpart.</source>
        <translation>Der Rest unseres Weges hat kein Gegenstück.</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/case.py"/>
        <source>we differed</source>
        <translation>wir handelten anders</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/case.py"/>
        <source>What happened there</source>
        <translation>Was dort geschah</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/close.py"/>
        <source>Close the question</source>
        <translation>Frage schließen</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/close.py"/>
        <source>{n} answers by phone so far</source>
        <translation>bisher {n} Antworten mit dem Telefon</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/close.py"/>
        <source>Nobody said so far how sure they are.</source>
        <translation>Bisher hat niemand gesagt, wie sicher er oder sie ist.</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/close.py"/>
        <source>How sure are we now?</source>
        <translation>Wie sicher sind wir jetzt?</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/close.py"/>
        <source>Hands for “{answer}”</source>
        <translation>Hände für „{answer}“</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/looking.py"/>
        <source>What we agree on</source>
        <translation>Worauf wir uns einigen</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/looking.py"/>
        <source>Away from the screen</source>
        <translation>Abseits vom Bildschirm</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/looking.py"/>
        <source>Our sentence</source>
        <translation>Unser Satz</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/looking.py"/>
        <source>Who does what</source>
        <translation>Wer tut was</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/looking.py"/>
        <source>The road we took</source>
        <translation>Der Weg, den wir nahmen</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/looking.py"/>
        <source>The room was never split. What made that so?</source>
        <translation>Die Runde war nie geteilt. Woran lag das?</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/looking.py"/>
        <source>Nothing was voted on in this session, so there is no split to look at.</source>
        <translation>In dieser Sitzung wurde über nichts abgestimmt, deshalb gibt es keine Verteilung anzusehen.</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/looking.py"/>
        <source>Of one mind</source>
        <translation>Einig</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/looking.py"/>
        <source>No votes</source>
        <translation>Keine Stimmen</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/looking.py"/>
        <source>The costly move that most chose</source>
        <translation>Der teure Schritt, den die meisten wählten</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/looking.py"/>
        <source>What people wrote ({n}); not on the wall</source>
        <translation>Was die Leute schrieben ({n}); nicht auf der Leinwand</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/looking.py"/>
        <source> (fewer chose this)</source>
        <translation> (weniger wählten das)</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/looking.py"/>
        <source>Both dials over the room</source>
        <translation>Beide Anzeigen für die Runde</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/looking.py"/>
        <source>Each person's own votes along this road, counted together. Nobody's are shown.</source>
        <translation>Die Stimmen jeder Person auf diesem Weg, zusammen gezählt. Die Stimmen Einzelner werden nicht gezeigt.</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/looking.py"/>
        <source>Each team's own votes along this road, counted together. No team is named.</source>
        <translation>Die Stimmen jedes Teams auf diesem Weg, zusammen gezählt. Kein Team wird genannt.</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/looking.py"/>
        <source>Too few votes to show how the room is spread without showing somebody.</source>
        <translation>Zu wenige Stimmen, um die Verteilung zu zeigen, ohne Einzelne zu zeigen.</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/looking.py"/>
        <source>Our road: {band}</source>
        <translation>Unser Weg: {band}</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/page.py"/>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/page.py"/>
        <source>What the room takes along, and what you keep of it.</source>
        <translation>Was die Runde mitnimmt, und was Sie davon aufheben.</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/page.py"/>
        <source>When the room does this</source>
        <translation>Wenn die Runde dies tut</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/page.py"/>
        <source>Next part</source>
        <translation>Nächster Teil</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/part_list.py"/>
        <source>Parts of the debrief</source>
        <translation>Teile der Nachbesprechung</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/saving.py"/>
        <source>Session report</source>
        <translation>Bericht der Sitzung</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/saving.py"/>
        <source>The road, the splits, how sure people were, what was noted, and the plan. It tells of the room, never of a person, and names no phone.</source>
        <translation>Der Weg, die Verteilungen, wie sicher die Leute waren, was festgehalten wurde, und der Plan. Er erzählt von der Runde, nie von einer Person, und nennt kein Telefon.</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/saving.py"/>
        <source>With what people wrote to say why</source>
        <translation>Mit dem, was Leute zur Begründung schrieben</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/saving.py"/>
        <source>Unnamed; but a way of writing can tell who it was. Leave it out if you didn't say it is kept.</source>
        <translation>Ohne Namen; aber die Art zu schreiben kann verraten, wer es war. Lassen Sie es weg, wenn Sie nicht gesagt haben, dass es aufgehoben wird.</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/saving.py"/>
        <source>Save as a page</source>
        <translation>Als Seite speichern</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/saving.py"/>
        <source>To read, send on and print; opens in any browser.</source>
        <translation>Zum Lesen, Weitergeben und Drucken; öffnet sich in jedem Browser.</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/saving.py"/>
        <source>Save as a PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/saving.py"/>
        <source>On A4, with page numbers; the same on every machine.</source>
        <translation>In A4, mit Seitenzahlen; auf jedem Gerät gleich.</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/saving.py"/>
        <source>Save as a table</source>
        <translation>Als Tabelle speichern</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/saving.py"/>
        <source>For a spreadsheet: a row for each fact.</source>
        <translation>Für eine Tabellenkalkulation: eine Zeile je Angabe.</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/saving.py"/>
        <source>Save as data</source>
        <translation>Als Daten speichern</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/saving.py"/>
        <source>JSON, for other programs.</source>
        <translation>JSON, für andere Programme.</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/saving.py"/>
        <source>The report can't be saved there: {reason}.</source>
        <translation>Der Bericht kann dort nicht gespeichert werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/saving.py"/>
        <source>Choose another folder, or free some space.</source>
        <translation>Wählen Sie einen anderen Ordner, oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/saving.py"/>
        <source>Open {file}</source>
        <translation>{file} öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/saving.py"/>
        <source>Saved: {file}</source>
        <translation>Gespeichert: {file}</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/saving.py"/>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/saving.py"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/saving.py"/>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/saving.py"/>
        <source>Data (*.json)</source>
        <translation>Daten (*.json)</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/saving.py"/>
        <source>Save the session report</source>
        <translation>Den Bericht der Sitzung speichern</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/writing.py"/>
        <source>A word, then Enter</source>
        <translation>Ein Wort, dann Eingabe</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/writing.py"/>
        <source>A word that was said</source>
        <translation>Ein Wort, das gesagt wurde</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/writing.py"/>
        <source>They stand on the wall as they are said, without names.</source>
        <translation>Sie stehen auf der Leinwand, wie sie gesagt werden, ohne Namen.</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/writing.py"/>
        <source>Take away “{word}”</source>
        <translation>„{word}“ wegnehmen</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/writing.py"/>
        <source>The sentence that both sides sign</source>
        <translation>Der Satz, den beide Seiten unterschreiben</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/writing.py"/>
        <source>Legal says which words can't go, marketing which must stay. Type until both are content.</source>
        <translation>Recht sagt, welche Worte nicht gehen, Marketing, welche bleiben müssen. Tippen Sie, bis beide zufrieden sind.</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/writing.py"/>
        <source>Our answer in twenty-five words</source>
        <translation>Unsere Antwort in fünfundzwanzig Wörtern</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/writing.py"/>
        <source>Signed by</source>
        <translation>Unterschrieben von</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/writing.py"/>
        <source>{n} of {most} words</source>
        <translation>{n} von {most} Wörtern</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/writing.py"/>
        <source>{said}: {over} too many</source>
        <translation>{said}: {over} zu viel</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/writing.py"/>
        <source>Something that worked</source>
        <translation>Etwas, das gelungen ist</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/writing.py"/>
        <source>Something to do another way</source>
        <translation>Etwas, das anders werden soll</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/writing.py"/>
        <source>What is to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/writing.py"/>
        <source>What our policy doesn't say</source>
        <translation>Was unsere Richtlinie nicht sagt</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/writing.py"/>
        <source>{title}: what</source>
        <translation>{title}: was</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/writing.py"/>
        <source>{title}: who</source>
        <translation>{title}: wer</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/writing.py"/>
        <source>{title}: by when</source>
        <translation>{title}: bis wann</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/writing.py"/>
        <source>Add to “{title}”</source>
        <translation>Zu „{title}“ hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/live/debrief/writing.py"/>
        <source>Take away “{what}”</source>
        <translation>„{what}“ wegnehmen</translation>
    </message>
    <message>
        <location filename="../../ui/live/host.py"/>
        <source>The room has seen the split; hands count no more.</source>
        <translation>Die Runde hat die Verteilung gesehen; Hände zählen nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../ui/live/host.py"/>
        <source>PageUp goes back to before, or D asks again.</source>
        <translation>Bild auf geht vor die Aufdeckung zurück, oder D fragt noch einmal.</translation>
    </message>
    <message>
        <location filename="../../ui/live/host.py"/>
        <source>The room had closed by itself and is open again. Phones come back within half a minute.</source>
        <translation>Der Raum hatte sich von selbst geschlossen und ist wieder offen. Telefone kommen innerhalb einer halben Minute zurück.</translation>
    </message>
    <message>
        <location filename="../../ui/live/preflight/https_row.py"/>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <location filename="../../ui/live/preflight/https_row.py"/>
        <source>http</source>
        <translation>http</translation>
    </message>
    <message>
        <location filename="../../ui/live/preflight/https_row.py"/>
        <source>without a certificate</source>
        <translation>ohne Zertifikat</translation>
    </message>
    <message>
        <location filename="../../ui/live/preflight/https_row.py"/>
        <source>Not encrypted: votes can be read on the Wi-Fi, so ask for no real names.</source>
        <translation>Nicht verschlüsselt: Im WLAN lassen sich Stimmen mitlesen, fragen Sie also nicht nach echten Namen.</translation>
    </message>
    <message>
        <location filename="../../ui/live/preflight/https_row.py"/>
        <source>https</source>
        <translation>https</translation>
    </message>
    <message>
        <location filename="../../ui/live/preflight/https_row.py"/>
        <source>As {name}, until {day}. That name has to lead to the address above.</source>
        <translation>Als {name}, bis {day}. Dieser Name muss zur Adresse oben führen.</translation>
    </message>
    <message>
        <location filename="../../ui/live/preflight/https_row.py"/>
        <source>This computer doesn't know who issued it, or a link of its chain is missing: phones will warn.</source>
        <translation>Dieser Computer kennt die ausstellende Stelle nicht, oder ein Glied der Kette fehlt: Telefone werden warnen.</translation>
    </message>
    <message>
        <location filename="../../ui/live/preflight/https_row.py"/>
        <source>Bring a certificate</source>
        <translation>Ein Zertifikat mitbringen</translation>
    </message>
    <message>
        <location filename="../../ui/live/preflight/https_row.py"/>
        <source>One that your organisation has for a name of its own. With one that you make yourself every phone shows a full page of warning: then better none.</source>
        <translation>Eines, das Ihre Organisation für einen eigenen Namen hat. Bei einem selbst gemachten zeigt jedes Telefon eine ganze Seite Warnung: dann besser keines.</translation>
    </message>
    <message>
        <location filename="../../ui/live/preflight/https_row.py"/>
        <source>Certificate with its chain (PEM)</source>
        <translation>Zertifikat mit Kette (PEM)</translation>
    </message>
    <message>
        <location filename="../../ui/live/preflight/https_row.py"/>
        <source>Often fullchain.pem.</source>
        <translation>Oft fullchain.pem.</translation>
    </message>
    <message>
        <location filename="../../ui/live/preflight/https_row.py"/>
        <source>Its key (PEM)</source>
        <translation>Schlüssel dazu (PEM)</translation>
    </message>
    <message>
        <location filename="../../ui/live/preflight/https_row.py"/>
        <source>Often privkey.pem. It stays where it is.</source>
        <translation>Oft privkey.pem. Er bleibt, wo er ist.</translation>
    </message>
    <message>
        <location filename="../../ui/live/preflight/https_row.py"/>
        <source>Name of this computer</source>
        <translation>Name dieses Computers</translation>
    </message>
    <message>
        <location filename="../../ui/live/preflight/https_row.py"/>
        <source>The name that it was issued for.</source>
        <translation>Der Name, auf den es ausgestellt ist.</translation>
    </message>
    <message>
        <location filename="../../ui/live/preflight/https_row.py"/>
        <source>Choose the file: {what}</source>
        <translation>Datei wählen: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/live/preflight/https_row.py"/>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <location filename="../../ui/live/preflight/https_row.py"/>
        <source>Without, by http</source>
        <translation>Ohne, über http</translation>
    </message>
    <message>
        <location filename="../../ui/live/preflight/https_row.py"/>
        <source>PEM files (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>PEM-Dateien (*.pem *.crt *.cer *.key);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../ui/live/preflight/https_row.py"/>
        <source>Choose the file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <location filename="../../ui/live/preflight/qr_view.py"/>
        <source>No code yet</source>
        <translation>Noch kein Code</translation>
    </message>
    <message>
        <location filename="../../ui/live/preflight/screen.py"/>
        <source>Before the room</source>
        <translation>Vor der Runde</translation>
    </message>
    <message>
        <location filename="../../ui/live/preflight/screen.py"/>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <location filename="../../ui/live/preflight/screen.py"/>
        <source>Wi-Fi code on the wall</source>
        <translation>WLAN-Code auf der Leinwand</translation>
    </message>
    <message>
        <location filename="../../ui/live/preflight/screen.py"/>
        <source>On the wall: Wi-Fi {name}</source>
        <translation>Auf der Leinwand: WLAN {name}</translation>
    </message>
    <message>
        <location filename="../../ui/live/preflight/screen.py"/>
        <source>Open it anew</source>
        <translation>Neu öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/live/preflight/screen.py"/>
        <source>Open on this address instead</source>
        <translation>Stattdessen auf dieser Adresse öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/live/preflight/screen.py"/>
        <source>Open the room</source>
        <translation>Den Raum öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/live/preflight/screen.py"/>
        <source>Join at {address}, code {code}</source>
        <translation>Beitreten unter {address}, Code {code}</translation>
    </message>
    <message>
        <location filename="../../ui/live/preflight/screen.py"/>
        <source>Your phone was here ({address})</source>
        <translation>Ihr Telefon war hier ({address})</translation>
    </message>
    <message>
        <location filename="../../ui/live/preflight/screen.py"/>
        <source>Waiting for your phone</source>
        <translation>Es wird auf Ihr Telefon gewartet</translation>
    </message>
    <message>
        <location filename="../../ui/live/preflight/screen.py"/>
        <source>Open the room first</source>
        <translation>Öffnen Sie erst den Raum</translation>
    </message>
    <message>
        <location filename="../../ui/live/preflight/screen.py"/>
        <source>Ready comes on when your own phone has opened the page. Where no network lets it: by hands.</source>
        <translation>„Bereit“ geht an, wenn Ihr eigenes Telefon die Seite geöffnet hat. Wo kein Netz es lässt: mit Händen.</translation>
    </message>
    <message>
        <location filename="../../ui/live/preflight/screen.py"/>
        <source>1  The network</source>
        <translation>1  Das Netz</translation>
    </message>
    <message>
        <location filename="../../ui/live/preflight/screen.py"/>
        <source>Phones must be in the same network as this computer.</source>
        <translation>Die Telefone müssen im selben Netz sein wie dieser Computer.</translation>
    </message>
    <message>
        <location filename="../../ui/live/preflight/screen.py"/>
        <source>2  Your own phone</source>
        <translation>2  Ihr eigenes Telefon</translation>
    </message>
    <message>
        <location filename="../../ui/live/preflight/screen.py"/>
        <source>Scan this with your own phone. It has to show the way in.</source>
        <translation>Scannen Sie das mit Ihrem eigenen Telefon. Es muss den Eingang zeigen.</translation>
    </message>
    <message>
        <location filename="../../ui/live/preflight/screen.py"/>
        <source>3  The wall</source>
        <translation>3  Die Leinwand</translation>
    </message>
    <message>
        <location filename="../../ui/live/preflight/screen.py"/>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <location filename="../../ui/live/preflight/screen.py"/>
        <source>Two screens</source>
        <translation>Zwei Bildschirme</translation>
    </message>
    <message>
        <location filename="../../ui/live/preflight/screen.py"/>
        <source>The wall fills the other screen. S changes it to the next one.</source>
        <translation>Die Leinwand füllt den anderen Bildschirm. S wechselt zum nächsten.</translation>
    </message>
    <message>
        <location filename="../../ui/live/preflight/screen.py"/>
        <source>One screen</source>
        <translation>Ein Bildschirm</translation>
    </message>
    <message>
        <location filename="../../ui/live/preflight/screen.py"/>
        <source>F5 on the console opens the wall as a window that you can move or share. Plug a projector in, and the wall goes there. If it shows what this screen shows, set it to extend: the console has your scores.</source>
        <translation>F5 in der Regie öffnet die Leinwand als Fenster, das Sie verschieben oder teilen können. Schließen Sie einen Projektor an, und die Leinwand geht dorthin. Zeigt er dasselbe wie dieser Bildschirm, stellen Sie auf Erweitern: In der Regie stehen Ihre Wertungen.</translation>
    </message>
    <message>
        <location filename="../../ui/live/preflight/screen.py"/>
        <source>The screen may go to sleep in between: switch its screensaver off for the hour.</source>
        <translation>Der Bildschirm könnte zwischendurch schlafen gehen: Schalten Sie für die Stunde den Bildschirmschoner aus.</translation>
    </message>
    <message>
        <location filename="../../ui/live/preflight/screen.py"/>
        <source>by hands only</source>
        <translation>nur mit Händen</translation>
    </message>
    <message>
        <location filename="../../ui/live/preflight/screen.py"/>
        <source>next part of the screen</source>
        <translation>nächster Teil der Seite</translation>
    </message>
    <message>
        <location filename="../../ui/live/preflight/wifi_sheet.py"/>
        <source>A code for the Wi-Fi</source>
        <translation>Ein Code für das WLAN</translation>
    </message>
    <message>
        <location filename="../../ui/live/preflight/wifi_sheet.py"/>
        <source>It stands on the wall while people come in: whoever sees it can join this network.</source>
        <translation>Er steht auf der Leinwand, während alle hereinkommen: Wer ihn sieht, kann in dieses Netz.</translation>
    </message>
    <message>
        <location filename="../../ui/live/preflight/wifi_sheet.py"/>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <location filename="../../ui/live/preflight/wifi_sheet.py"/>
        <source>Empty for an open network.</source>
        <translation>Leer bei einem offenen Netz.</translation>
    </message>
    <message>
        <location filename="../../ui/live/preflight/wifi_sheet.py"/>
        <source>Name of the network</source>
        <translation>Name des Netzes</translation>
    </message>
    <message>
        <location filename="../../ui/live/preflight/wifi_sheet.py"/>
        <source>Show the password</source>
        <translation>Passwort zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/live/preflight/wifi_sheet.py"/>
        <source>Keep both on this computer for next time</source>
        <translation>Beides für das nächste Mal auf diesem Computer behalten</translation>
    </message>
    <message>
        <location filename="../../ui/live/preflight/wifi_sheet.py"/>
        <source>Show the code</source>
        <translation>Code zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/live/preflight/wifi_sheet.py"/>
        <source>No code</source>
        <translation>Kein Code</translation>
    </message>
    <message>
        <location filename="../../ui/live/preflight/wifi_sheet.py"/>
        <source>A Wi-Fi password has eight signs at least.</source>
        <translation>Ein WLAN-Passwort hat mindestens acht Zeichen.</translation>
    </message>
    <message>
        <location filename="../../ui/live/preflight/wording.py"/>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <location filename="../../ui/live/preflight/wording.py"/>
        <source>public</source>
        <translation>öffentlich</translation>
    </message>
    <message>
        <location filename="../../ui/live/preflight/wording.py"/>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <location filename="../../ui/live/preflight/wording.py"/>
        <source>virtual</source>
        <translation>virtuell</translation>
    </message>
    <message>
        <location filename="../../ui/live/preflight/wording.py"/>
        <source>no network</source>
        <translation>kein Netz</translation>
    </message>
    <message>
        <location filename="../../ui/live/preflight/wording.py"/>
        <source>A private network: only devices in it can come in.</source>
        <translation>Eine private Adresse: Nur Geräte in diesem Netz können herein.</translation>
    </message>
    <message>
        <location filename="../../ui/live/preflight/wording.py"/>
        <source>A public address: anybody who knows it could knock, and phones may warn. Better a private network or a hotspot.</source>
        <translation>Eine öffentliche Adresse: Wer sie kennt, könnte anklopfen, und Telefone warnen vielleicht. Besser ein privates Netz oder ein Hotspot.</translation>
    </message>
    <message>
        <location filename="../../ui/live/preflight/wording.py"/>
        <source>This is a VPN's address: phones in the room can't reach it. Leave the VPN for the hour, or choose another address.</source>
        <translation>Das ist die Adresse eines VPN: Telefone im Raum erreichen sie nicht. Verlassen Sie das VPN für die Stunde, oder wählen Sie eine andere Adresse.</translation>
    </message>
    <message>
        <location filename="../../ui/live/preflight/wording.py"/>
        <source>An address for machines inside this computer. Phones can't reach it.</source>
        <translation>Eine Adresse für Maschinen in diesem Computer. Telefone erreichen sie nicht.</translation>
    </message>
    <message>
        <location filename="../../ui/live/preflight/wording.py"/>
        <source>The network gave no address. Join the Wi-Fi again, or open a hotspot.</source>
        <translation>Das Netz gab keine Adresse. Verbinden Sie das WLAN neu, oder öffnen Sie einen Hotspot.</translation>
    </message>
    <message>
        <location filename="../../ui/live/preflight/wording.py"/>
        <source>No network was found. Join the Wi-Fi, open a hotspot on this computer, or run the room by hands.</source>
        <translation>Kein Netz gefunden. Verbinden Sie das WLAN, öffnen Sie an diesem Computer einen Hotspot, oder arbeiten Sie mit Händen.</translation>
    </message>
    <message>
        <location filename="../../ui/live/preflight/wording.py"/>
        <source>Windows may have asked about the firewall behind this window: allow private networks.</source>
        <translation>Vielleicht hat Windows hinter diesem Fenster nach der Firewall gefragt: Lassen Sie private Netze zu.</translation>
    </message>
    <message>
        <location filename="../../ui/live/preflight/wording.py"/>
        <source>macOS may ask whether simtrainer may accept connections: allow it.</source>
        <translation>macOS fragt vielleicht, ob simtrainer Verbindungen annehmen darf: Lassen Sie es zu.</translation>
    </message>
    <message>
        <location filename="../../ui/live/preflight/wording.py"/>
        <source>A firewall on this computer may keep phones out: let its port through.</source>
        <translation>Eine Firewall auf diesem Computer kann Telefone abhalten: Lassen Sie den Port durch.</translation>
    </message>
    <message>
        <location filename="../../ui/live/preflight/wording.py"/>
        <source>Guest networks often keep devices apart. Try a hotspot, or go by hands: nothing else changes.</source>
        <translation>Gastnetze halten Geräte oft getrennt. Versuchen Sie einen Hotspot, oder arbeiten Sie mit Händen: Sonst ändert sich nichts.</translation>
    </message>
    <message>
        <location filename="../../ui/live/setup/interrupted.py"/>
        <source>Exercises that were interrupted</source>
        <translation>Unterbrochene Übungen</translation>
    </message>
    <message>
        <location filename="../../ui/live/setup/interrupted.py"/>
        <source>“{title}” was interrupted on {when}. Every step and vote is kept.</source>
        <translation>„{title}“ wurde am {when} unterbrochen. Jeder Schritt und jede Stimme ist aufgehoben.</translation>
    </message>
    <message>
        <location filename="../../ui/live/setup/interrupted.py"/>
        <source>Go on with {title}, {when}</source>
        <translation>{title} fortsetzen, {when}</translation>
    </message>
    <message>
        <location filename="../../ui/live/setup/interrupted.py"/>
        <source>Put away</source>
        <translation>Weglegen</translation>
    </message>
    <message>
        <location filename="../../ui/live/setup/interrupted.py"/>
        <source>Put away {title}, {when}</source>
        <translation>{title} weglegen, {when}</translation>
    </message>
    <message>
        <location filename="../../ui/live/setup/past.py"/>
        <source>Exercises that are over</source>
        <translation>Beendete Übungen</translation>
    </message>
    <message>
        <location filename="../../ui/live/setup/past.py"/>
        <source>Earlier exercises</source>
        <translation>Frühere Übungen</translation>
    </message>
    <message>
        <location filename="../../ui/live/setup/past.py"/>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <location filename="../../ui/live/setup/past.py"/>
        <source>Look at {title}, {when}</source>
        <translation>{title} ansehen, {when}</translation>
    </message>
    <message>
        <location filename="../../ui/live/setup/past.py"/>
        <source>Delete all of it</source>
        <translation>Alles davon löschen</translation>
    </message>
    <message>
        <location filename="../../ui/live/setup/past.py"/>
        <source>Delete {title}, {when}</source>
        <translation>{title} löschen, {when}</translation>
    </message>
    <message>
        <location filename="../../ui/live/setup/past.py"/>
        <source>Steps, votes, devices and notes go for good.</source>
        <translation>Schritte, Stimmen, Geräte und Notizen gehen für immer.</translation>
    </message>
    <message>
        <location filename="../../ui/live/setup/screen.py"/>
        <source>1 min</source>
        <translation>1 Min.</translation>
    </message>
    <message>
        <location filename="../../ui/live/setup/screen.py"/>
        <source>2 min</source>
        <translation>2 Min.</translation>
    </message>
    <message>
        <location filename="../../ui/live/setup/screen.py"/>
        <source>3 min</source>
        <translation>3 Min.</translation>
    </message>
    <message>
        <location filename="../../ui/live/setup/screen.py"/>
        <source>Set up an exercise</source>
        <translation>Eine Übung einrichten</translation>
    </message>
    <message>
        <location filename="../../ui/live/setup/screen.py"/>
        <source>A laptop, a screen and the people in the room; phones if they have them, hands if not.</source>
        <translation>Ein Laptop, ein Bildschirm und die Leute im Raum; Telefone, wenn sie welche haben, sonst Hände.</translation>
    </message>
    <message>
        <location filename="../../ui/live/setup/screen.py"/>
        <source>Minutes for all of it</source>
        <translation>Minuten für alles</translation>
    </message>
    <message>
        <location filename="../../ui/live/setup/screen.py"/>
        <source>Minutes of it to look back</source>
        <translation>Davon Minuten für den Rückblick</translation>
    </message>
    <message>
        <location filename="../../ui/live/setup/screen.py"/>
        <source>Clock for a vote</source>
        <translation>Uhr für eine Abstimmung</translation>
    </message>
    <message>
        <location filename="../../ui/live/setup/screen.py"/>
        <source>No names</source>
        <translation>Keine Namen</translation>
    </message>
    <message>
        <location filename="../../ui/live/setup/screen.py"/>
        <source>May be given</source>
        <translation>Dürfen genannt werden</translation>
    </message>
    <message>
        <location filename="../../ui/live/setup/screen.py"/>
        <source>Names on phones</source>
        <translation>Namen auf Telefonen</translation>
    </message>
    <message>
        <location filename="../../ui/live/setup/screen.py"/>
        <source>The code</source>
        <translation>Der Code</translation>
    </message>
    <message>
        <location filename="../../ui/live/setup/screen.py"/>
        <source>Code and symbols</source>
        <translation>Code und Symbole</translation>
    </message>
    <message>
        <location filename="../../ui/live/setup/screen.py"/>
        <source>To come in</source>
        <translation>Zum Hereinkommen</translation>
    </message>
    <message>
        <location filename="../../ui/live/setup/screen.py"/>
        <source>Dry run alone</source>
        <translation>Probelauf allein</translation>
    </message>
    <message>
        <location filename="../../ui/live/setup/screen.py"/>
        <source>You see the whole console; nobody comes in and nothing is kept.</source>
        <translation>Sie sehen die ganze Regie; niemand kommt herein, und nichts wird aufgehoben.</translation>
    </message>
    <message>
        <location filename="../../ui/live/setup/screen.py"/>
        <source>Story</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <location filename="../../ui/live/setup/screen.py"/>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <location filename="../../ui/live/setup/screen.py"/>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <location filename="../../ui/live/setup/screen.py"/>
        <source>For all of it</source>
        <translation>Für alles</translation>
    </message>
    <message>
        <location filename="../../ui/live/setup/screen.py"/>
        <source>Of these, to look back together</source>
        <translation>Davon für den gemeinsamen Rückblick</translation>
    </message>
    <message>
        <location filename="../../ui/live/setup/screen.py"/>
        <source>To come in; the symbols change, so only who sees the wall gets in</source>
        <translation>Zum Hereinkommen; die Symbole wechseln, also kommt nur herein, wer die Leinwand sieht</translation>
    </message>
    <message>
        <location filename="../../ui/live/setup/screen.py"/>
        <source>Choose a story first.</source>
        <translation>Wählen Sie erst eine Geschichte.</translation>
    </message>
    <message>
        <location filename="../../ui/live/setup/stories.py"/>
        <source>Stories</source>
        <translation>Geschichten</translation>
    </message>
    <message>
        <location filename="../../ui/live/setup/stories.py"/>
        <source>{n} minutes, {belt} belt</source>
        <translation>{n} Minuten, Gürtel {belt}</translation>
    </message>
    <message>
        <location filename="../../ui/live/setup/stories.py"/>
        <source>{house} · {n} min · {belt} belt</source>
        <translation>{house} · {n} Min. · Gürtel {belt}</translation>
    </message>
    <message>
        <location filename="../../ui/live/setup/team_rows.py"/>
        <source>Legal</source>
        <translation>Recht</translation>
    </message>
    <message>
        <location filename="../../ui/live/setup/team_rows.py"/>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <location filename="../../ui/live/setup/team_rows.py"/>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <location filename="../../ui/live/setup/team_rows.py"/>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <location filename="../../ui/live/setup/team_rows.py"/>
        <source>Add a team</source>
        <translation>Ein Team hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/live/setup/team_rows.py"/>
        <source>Name at least one team.</source>
        <translation>Nennen Sie mindestens ein Team.</translation>
    </message>
    <message>
        <location filename="../../ui/live/setup/team_rows.py"/>
        <source>Two teams have the same name.</source>
        <translation>Zwei Teams haben denselben Namen.</translation>
    </message>
    <message>
        <location filename="../../ui/live/setup/team_rows.py"/>
        <source>Name of the team</source>
        <translation>Name des Teams</translation>
    </message>
    <message>
        <location filename="../../ui/live/setup/team_rows.py"/>
        <source>Team {n}</source>
        <translation>Team {n}</translation>
    </message>
    <message>
        <location filename="../../ui/live/setup/team_rows.py"/>
        <source>this team</source>
        <translation>dieses Team</translation>
    </message>
    <message>
        <location filename="../../ui/live/setup/team_rows.py"/>
        <source>Eight teams are the most.</source>
        <translation>Mehr als acht Teams geht nicht.</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/asking.py"/>
        <source>Up to {n} characters, on your phone. Nothing is shown before the trainer lets it through.</source>
        <translation>Bis zu {n} Zeichen, auf Ihrem Telefon. Nichts wird gezeigt, bevor die Leitung es durchlässt.</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/asking.py"/>
        <source>You run the account. What do you do?</source>
        <translation>Sie führen das Konto. Was tun Sie?</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/asking.py"/>
        <source>{who}: “{text}”</source>
        <translation>{who}: „{text}“</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/awake.py"/>
        <source>A room is looking at the wall</source>
        <translation>Ein Raum sieht auf die Leinwand</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/case_mirror.py"/>
        <source>No real case we know took this road. Which one came to your mind?</source>
        <translation>Kein wirklicher Fall, den wir kennen, ging diesen Weg. Welcher kam Ihnen in den Sinn?</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/case_mirror.py"/>
        <source>What most of us chose</source>
        <translation>Was die meisten von uns wählten</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/case_mirror.py"/>
        <source>Not checked: {hedge}</source>
        <translation>Nicht geprüft: {hedge}</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/case_mirror.py"/>
        <source>Sources: {sources}.</source>
        <translation>Quellen: {sources}.</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/joining.py"/>
        <source>Scan to vote</source>
        <translation>Scannen und abstimmen</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/joining.py"/>
        <source>or open {address}</source>
        <translation>oder {address} öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/joining.py"/>
        <source>Scan to join</source>
        <translation>Scannen und beitreten</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/joining.py"/>
        <source>If your phone falls asleep, just wake it: you are still in.</source>
        <translation>Wenn Ihr Telefon einschläft, wecken Sie es einfach: Sie sind noch dabei.</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/joining.py"/>
        <source>Votes are shown by team, never by person.</source>
        <translation>Stimmen werden nach Team gezeigt, nie nach Person.</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/joining.py"/>
        <source>You can change your mind until the vote closes.</source>
        <translation>Bis die Abstimmung schließt, können Sie Ihre Meinung ändern.</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/joining.py"/>
        <source>Not in the Wi-Fi yet? Scan this first.</source>
        <translation>Noch nicht im WLAN? Scannen Sie erst dies.</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/joining.py"/>
        <source>Wi-Fi: {name}</source>
        <translation>WLAN: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/joining.py"/>
        <source>We vote by show of hands.</source>
        <translation>Wir stimmen mit Handzeichen ab.</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/looking_back.py"/>
        <source>One word each.</source>
        <translation>Je ein Wort.</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/looking_back.py"/>
        <source>{n}×</source>
        <translation>{n}×</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/looking_back.py"/>
        <source>Twenty-five words that both sides sign.</source>
        <translation>Fünfundzwanzig Wörter, die beide Seiten unterschreiben.</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/looking_back.py"/>
        <source>Who and by when</source>
        <translation>Wer und bis wann</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/looking_back.py"/>
        <source>Say it by phone, or put a hand up when it is read out.</source>
        <translation>Sagen Sie es mit dem Telefon, oder heben Sie die Hand, wenn es vorgelesen wird.</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/post.py"/>
        <source>simulated</source>
        <translation>simuliert</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/results.py"/>
        <source>It’s a tie: {letters}</source>
        <translation>Gleichstand: {letters}</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/results.py"/>
        <source>How the room voted</source>
        <translation>Wie die Runde gestimmt hat</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/results.py"/>
        <source>{n} of {of} chose</source>
        <translation>{n} von {of} wählten</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/results.py"/>
        <source>split: {letters}</source>
        <translation>geteilt: {letters}</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/results.py"/>
        <source>Talk it over</source>
        <translation>Sprechen Sie darüber</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/results.py"/>
        <source>What would you need to hear to change your mind?</source>
        <translation>Was müssten Sie hören, um Ihre Meinung zu ändern?</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/results.py"/>
        <source>of {time}</source>
        <translation>von {time}</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/results.py"/>
        <source>of {n}</source>
        <translation>von {n}</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/results.py"/>
        <source>each for {letters}: a tie. What speaks for each?</source>
        <translation>je für {letters}: Gleichstand. Was spricht für jede?</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/results.py"/>
        <source>would do {letter}: {label}</source>
        <translation>würden {letter} nehmen: {label}</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/results.py"/>
        <source>{these} and {last}</source>
        <translation>{these} und {last}</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/roads.py"/>
        <source>{n} earlier decisions aren’t shown.</source>
        <translation>{n} frühere Entscheidungen werden nicht gezeigt.</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/roads.py"/>
        <source>No decision was taken.</source>
        <translation>Es wurde nichts entschieden.</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/roads.py"/>
        <source>no vote</source>
        <translation>keine Stimme</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/roads.py"/>
        <source>against the vote</source>
        <translation>gegen die Abstimmung</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/roads.py"/>
        <source>Where there was a vote, the room was of one mind.</source>
        <translation>Wo abgestimmt wurde, war die Runde einig.</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/roads.py"/>
        <source>What most of us share: {move}</source>
        <translation>Was die meisten von uns teilen: {move}</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/roads.py"/>
        <source>{n} of {of} votes</source>
        <translation>{n} von {of} Stimmen</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/roads.py"/>
        <source>{clock}: {title}</source>
        <translation>{clock}: {title}</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/signs.py"/>
        <source>circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/signs.py"/>
        <source>square</source>
        <translation>Quadrat</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/signs.py"/>
        <source>triangle</source>
        <translation>Dreieck</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/signs.py"/>
        <source>star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/signs.py"/>
        <source>heart</source>
        <translation>Herz</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/signs.py"/>
        <source>diamond</source>
        <translation>Raute</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/telling.py"/>
        <source>You are {name}, {title}.</source>
        <translation>Sie sind {name}, {title}.</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/telling.py"/>
        <source>You are {name}, {title}, at {organisation}.</source>
        <translation>Sie sind {name}, {title}, bei {organisation}.</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/telling.py"/>
        <source>Afterwards we can</source>
        <translation>Danach können wir</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/telling.py"/>
        <source>Nobody has said anything yet.</source>
        <translation>Noch hat niemand etwas gesagt.</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/telling.py"/>
        <source>Most of you chose this.</source>
        <translation>Die meisten von Ihnen haben das gewählt.</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/telling.py"/>
        <source>Drawn among the answers with the most votes.</source>
        <translation>Gelost unter den Antworten mit den meisten Stimmen.</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/telling.py"/>
        <source>Nobody answered in time.</source>
        <translation>Niemand hat rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/telling.py"/>
        <source>The trainer decided: {reason}</source>
        <translation>Die Leitung hat entschieden: {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/telling.py"/>
        <source>The trainer decided.</source>
        <translation>Die Leitung hat entschieden.</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/telling.py"/>
        <source>We left it alone</source>
        <translation>Wir haben nicht geantwortet</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/telling.py"/>
        <source>Rate each text on your phone</source>
        <translation>Bewerten Sie jeden Text auf Ihrem Telefon</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/telling.py"/>
        <source>What we would write</source>
        <translation>Was wir schreiben würden</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/telling.py"/>
        <source>on: {criteria}</source>
        <translation>nach: {criteria}</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/voting.py"/>
        <source>Paused. Votes are kept.</source>
        <translation>Angehalten. Die Stimmen bleiben.</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/voting.py"/>
        <source>The vote is closed.</source>
        <translation>Die Abstimmung ist geschlossen.</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/voting.py"/>
        <source>vote is in</source>
        <translation>Stimme ist da</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/voting.py"/>
        <source>votes are in</source>
        <translation>Stimmen sind da</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/wall.py"/>
        <source>It holds its last picture</source>
        <translation>Sie hält ihr letztes Bild</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/wall.py"/>
        <source>the newest couldn't be painted</source>
        <translation>das neueste konnte nicht gezeichnet werden</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/wall.py"/>
        <source>On {screen}</source>
        <translation>Auf {screen}</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/wall.py"/>
        <source>Projector unplugged</source>
        <translation>Projektor abgezogen</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/wall.py"/>
        <source>it holds its picture</source>
        <translation>sie hält ihr Bild</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/wall.py"/>
        <source>In a window: one screen</source>
        <translation>In einem Fenster: ein Bildschirm</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/wall.py"/>
        <source>In a window</source>
        <translation>In einem Fenster</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/wall.py"/>
        <source>Wall not shown</source>
        <translation>Leinwand aus</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/window.py"/>
        <source>simtrainer: what the room sees</source>
        <translation>simtrainer: was die Runde sieht</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/words.py"/>
        <source>The room sees nothing: the wall is black.</source>
        <translation>Die Runde sieht nichts: Die Leinwand ist schwarz.</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/words.py"/>
        <source>{n} of {of} votes are in.</source>
        <translation>{n} von {of} Stimmen sind da.</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/words.py"/>
        <source>Frozen.</source>
        <translation>Festgehalten.</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/words.py"/>
        <source>The room sees: {what}</source>
        <translation>Die Runde sieht: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/words.py"/>
        <source>the title, and that hands are counted.</source>
        <translation>den Titel, und dass Hände gezählt werden.</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/words.py"/>
        <source>join at {address}, code {code}.</source>
        <translation>Beitreten unter {address}, Code {code}.</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/words.py"/>
        <source>Symbols: {signs}.</source>
        <translation>Symbole: {signs}.</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/words.py"/>
        <source>a try before we begin.</source>
        <translation>eine Probe, bevor wir beginnen.</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/words.py"/>
        <source>where the story begins.</source>
        <translation>wo die Geschichte beginnt.</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/words.py"/>
        <source>question, voting.</source>
        <translation>Frage, Abstimmung läuft.</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/words.py"/>
        <source>question, paused.</source>
        <translation>Frage, angehalten.</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/words.py"/>
        <source>question, vote closed, nothing revealed.</source>
        <translation>Frage, Abstimmung geschlossen, nichts aufgedeckt.</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/words.py"/>
        <source>how the room voted.</source>
        <translation>wie die Runde gestimmt hat.</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/words.py"/>
        <source>what to talk over.</source>
        <translation>was zu besprechen ist.</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/words.py"/>
        <source>what came of it.</source>
        <translation>was daraus wurde.</translation>
    </message>
    <message>
        <location filename="../../ui/live/wall/words.py"/>
        <source>the debrief.</source>
        <translation>die Nachbesprechung.</translation>
    </message>
    <message>
        <location filename="../../ui/paper/document.py"/>
        <source>Page {n} of {all}</source>
        <translation>Seite {n} von {all}</translation>
    </message>
    <message>
        <location filename="../../ui/peer/answer.py"/>
        <source>A colleague asks what you think</source>
        <translation>Jemand aus dem Team fragt, was Sie davon halten</translation>
    </message>
    <message>
        <location filename="../../ui/peer/answer.py"/>
        <source>Does it keep to what your house may say and do?</source>
        <translation>Bleibt es bei dem, was Ihr Haus sagen und tun darf?</translation>
    </message>
    <message>
        <location filename="../../ui/peer/answer.py"/>
        <source>Does it sound like somebody who means it?</source>
        <translation>Klingt es nach jemandem, der es so meint?</translation>
    </message>
    <message>
        <location filename="../../ui/peer/answer.py"/>
        <source>Save the answer</source>
        <translation>Antwort speichern</translation>
    </message>
    <message>
        <location filename="../../ui/peer/answer.py"/>
        <source>Save it elsewhere…</source>
        <translation>Woanders speichern …</translation>
    </message>
    <message>
        <location filename="../../ui/peer/answer.py"/>
        <source>A remark: what you would keep, what you would say otherwise</source>
        <translation>Eine Bemerkung: was Sie behalten würden, was Sie anders sagen würden</translation>
    </message>
    <message>
        <location filename="../../ui/peer/answer.py"/>
        <source>Your name (if you like)</source>
        <translation>Ihr Name (wenn Sie möchten)</translation>
    </message>
    <message>
        <location filename="../../ui/peer/answer.py"/>
        <source>Replies (*{suffix})</source>
        <translation>Antworten (*{suffix})</translation>
    </message>
    <message>
        <location filename="../../ui/peer/answer.py"/>
        <source>Two ratings are needed. “Can't say” is one.</source>
        <translation>Zwei Bewertungen werden gebraucht. „Nicht zu sagen“ ist eine.</translation>
    </message>
    <message>
        <location filename="../../ui/peer/answer.py"/>
        <source>It can't be saved there: {reason}. Save it elsewhere.</source>
        <translation>Dort kann nicht gespeichert werden: {reason}. Speichern Sie woanders.</translation>
    </message>
    <message>
        <location filename="../../ui/peer/answer.py"/>
        <source>Saved in {file}. Send it back; nothing of it stays here.</source>
        <translation>Gespeichert in {file}. Senden Sie die Datei zurück; hier bleibt nichts davon.</translation>
    </message>
    <message>
        <location filename="../../ui/peer/answer.py"/>
        <source>It was answered before. You may change the answer, or leave it.</source>
        <translation>Das wurde schon beantwortet. Sie können die Antwort ändern oder lassen.</translation>
    </message>
    <message>
        <location filename="../../ui/peer/parts.py"/>
        <source>Your reply</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <location filename="../../ui/peer/parts.py"/>
        <source>The reply of {who}</source>
        <translation>Die Antwort von {who}</translation>
    </message>
    <message>
        <location filename="../../ui/peer/parts.py"/>
        <source>The reply</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <location filename="../../ui/peer/parts.py"/>
        <source>from part to part</source>
        <translation>von Teil zu Teil</translation>
    </message>
    <message>
        <location filename="../../ui/peer/parts.py"/>
        <source>another rating</source>
        <translation>eine andere Bewertung</translation>
    </message>
    <message>
        <location filename="../../ui/peer/parts.py"/>
        <source>back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <location filename="../../ui/peer/send.py"/>
        <source>Save the file…</source>
        <translation>Datei speichern …</translation>
    </message>
    <message>
        <location filename="../../ui/peer/send.py"/>
        <source>What your colleague will see</source>
        <translation>Was die andere Person sehen wird</translation>
    </message>
    <message>
        <location filename="../../ui/peer/send.py"/>
        <source>This and nothing else: no score, and no name unless you give yours. They rate it twice and send it back.</source>
        <translation>Dies und sonst nichts: keine Wertung, und keinen Namen, außer Sie geben Ihren an. Die andere Person bewertet zweimal und sendet es zurück.</translation>
    </message>
    <message>
        <location filename="../../ui/peer/send.py"/>
        <source>Save the reply for a colleague</source>
        <translation>Antwort für jemanden aus dem Team speichern</translation>
    </message>
    <message>
        <location filename="../../ui/peer/send.py"/>
        <source>It can't be saved there: {reason}. Choose another folder.</source>
        <translation>Dort kann nicht gespeichert werden: {reason}. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../ui/peer/send.py"/>
        <source>Saved as {file}. Send it by mail or chat; your colleague opens it in simtrainer, and you open what comes back in the same way: drag it onto the window, or Ctrl+O at Practise.</source>
        <translation>Gespeichert als {file}. Senden Sie die Datei per Mail oder Chat; die andere Person öffnet sie in simtrainer, und was zurückkommt, öffnen Sie genauso: auf das Fenster ziehen oder Strg+O unter Üben.</translation>
    </message>
    <message>
        <location filename="../../ui/play/asking.py"/>
        <source>turn {n}, {time}, at {name}'s post</source>
        <translation>Zug {n}, {time}, beim Post von {name}</translation>
    </message>
    <message>
        <location filename="../../ui/play/check_feedback.py"/>
        <source>Your words</source>
        <translation>Ihre Worte</translation>
    </message>
    <message>
        <location filename="../../ui/play/check_feedback.py"/>
        <source>As its author wrote “{label}”</source>
        <translation>Im Original zu „{label}“</translation>
    </message>
    <message>
        <location filename="../../ui/play/check_feedback.py"/>
        <source>Your words: {text}</source>
        <translation>Ihre Worte: {text}</translation>
    </message>
    <message>
        <location filename="../../ui/play/check_feedback.py"/>
        <source>As its author wrote “{label}”: {text}</source>
        <translation>Im Original zu „{label}“: {text}</translation>
    </message>
    <message>
        <location filename="../../ui/play/check_feedback.py"/>
        <source>{clause} counts −2.</source>
        <translation>{clause} zählt −2.</translation>
    </message>
    <message>
        <location filename="../../ui/play/check_feedback.py"/>
        <source>It goes against {clause}.</source>
        <translation>Das verstößt gegen {clause}.</translation>
    </message>
    <message>
        <location filename="../../ui/play/check_feedback.py"/>
        <source>A line was crossed ({code}): {name}.</source>
        <translation>Eine rote Linie wurde überschritten ({code}): {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/play/check_list.py"/>
        <source>Live checks</source>
        <translation>Prüfung beim Schreiben</translation>
    </message>
    <message>
        <location filename="../../ui/play/check_list.py"/>
        <source>Still open: {what}</source>
        <translation>Noch offen: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/play/check_list.py"/>
        <source>{n} to fix</source>
        <translation>{n} zu ändern</translation>
    </message>
    <message>
        <location filename="../../ui/play/check_list.py"/>
        <source>{n} to improve</source>
        <translation>{n} zu verbessern</translation>
    </message>
    <message>
        <location filename="../../ui/play/check_list.py"/>
        <source>{n} fine</source>
        <translation>{n} in Ordnung</translation>
    </message>
    <message>
        <location filename="../../ui/play/check_list.py"/>
        <source>Live checks: {counts}</source>
        <translation>Prüfung beim Schreiben: {counts}</translation>
    </message>
    <message>
        <location filename="../../ui/play/check_list.py"/>
        <source>They look when you stop typing</source>
        <translation>Geprüft wird, sobald Sie aufhören zu tippen</translation>
    </message>
    <message>
        <location filename="../../ui/play/check_list.py"/>
        <source>How plainly it reads isn't checked in this language.</source>
        <translation>Wie klar es sich liest, wird in dieser Sprache nicht geprüft.</translation>
    </message>
    <message>
        <location filename="../../ui/play/check_list.py"/>
        <source>The wording isn't checked in this language; what is private or secret is.</source>
        <translation>Der Wortlaut wird in dieser Sprache nicht geprüft; was privat oder geheim ist, schon.</translation>
    </message>
    <message>
        <location filename="../../ui/play/check_row.py"/>
        <source>Why it doesn't apply here</source>
        <translation>Warum es hier nicht zutrifft</translation>
    </message>
    <message>
        <location filename="../../ui/play/check_row.py"/>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="../../ui/play/check_row.py"/>
        <source>Dismissed: {why}</source>
        <translation>Verworfen: {why}</translation>
    </message>
    <message>
        <location filename="../../ui/play/check_row.py"/>
        <source>Your reason is kept for the debrief. The score stays until a trainer changes it.</source>
        <translation>Ihr Grund wird für die Nachbesprechung aufgehoben. Die Bewertung bleibt, bis die Trainingsleitung sie ändert.</translation>
    </message>
    <message>
        <location filename="../../ui/play/check_row.py"/>
        <source>To fix</source>
        <translation>Zu ändern</translation>
    </message>
    <message>
        <location filename="../../ui/play/check_row.py"/>
        <source>To improve</source>
        <translation>Zu verbessern</translation>
    </message>
    <message>
        <location filename="../../ui/play/check_row.py"/>
        <source>A tip</source>
        <translation>Ein Tipp</translation>
    </message>
    <message>
        <location filename="../../ui/play/check_row.py"/>
        <source>Fine</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <location filename="../../ui/play/check_row.py"/>
        <source>Take back: {title}</source>
        <translation>Zurücknehmen: {title}</translation>
    </message>
    <message>
        <location filename="../../ui/play/check_row.py"/>
        <source>It doesn't apply: {title}</source>
        <translation>Es trifft nicht zu: {title}</translation>
    </message>
    <message>
        <location filename="../../ui/play/choice_card.py"/>
        <source>Choice {n} of {of}.</source>
        <translation>Option {n} von {of}.</translation>
    </message>
    <message>
        <location filename="../../ui/play/choice_card.py"/>
        <source>Locked: {reason}</source>
        <translation>Gesperrt: {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/play/choice_card.py"/>
        <source>Press {n} to select, and again to send</source>
        <translation>{n} drücken wählt aus, noch einmal sendet</translation>
    </message>
    <message>
        <location filename="../../ui/play/choice_card.py"/>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <location filename="../../ui/play/choice_card.py"/>
        <source>Do it</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <location filename="../../ui/play/column_tabs.py"/>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <location filename="../../ui/play/column_tabs.py"/>
        <source>Channels and clock</source>
        <translation>Kanäle und Uhr</translation>
    </message>
    <message>
        <location filename="../../ui/play/composer.py"/>
        <source>Write your own reply</source>
        <translation>Eine eigene Antwort schreiben</translation>
    </message>
    <message>
        <location filename="../../ui/play/composer.py"/>
        <source>Back to the choices</source>
        <translation>Zurück zu den Optionen</translation>
    </message>
    <message>
        <location filename="../../ui/play/composer.py"/>
        <source>Choose its stance</source>
        <translation>Haltung wählen</translation>
    </message>
    <message>
        <location filename="../../ui/play/composer.py"/>
        <source>Ask first</source>
        <translation>Erst fragen</translation>
    </message>
    <message>
        <location filename="../../ui/play/composer.py"/>
        <source>this</source>
        <translation>dies</translation>
    </message>
    <message>
        <location filename="../../ui/play/composer.py"/>
        <source>Replying to</source>
        <translation>Antwort an</translation>
    </message>
    <message>
        <location filename="../../ui/play/composer.py"/>
        <source>as</source>
        <translation>als</translation>
    </message>
    <message>
        <location filename="../../ui/play/composer.py"/>
        <source>Back to your text</source>
        <translation>Zurück zu Ihrem Text</translation>
    </message>
    <message>
        <location filename="../../ui/play/composer.py"/>
        <source>Which is nearest to what you wrote?</source>
        <translation>Was kommt dem am nächsten, was Sie geschrieben haben?</translation>
    </message>
    <message>
        <location filename="../../ui/play/composer.py"/>
        <source>Your own words go out. The stance you pick says how they are taken and scored.</source>
        <translation>Ihre eigenen Worte gehen hinaus. Die Haltung, die Sie wählen, sagt, wie sie aufgenommen und bewertet werden.</translation>
    </message>
    <message>
        <location filename="../../ui/play/composer.py"/>
        <source>{n} to fix. Mend it, or press “{go_on}” again to go on as it is.</source>
        <translation>{n} zu ändern. Bessern Sie es aus, oder drücken Sie noch einmal „{go_on}“, um es so zu lassen.</translation>
    </message>
    <message>
        <location filename="../../ui/play/composer.py"/>
        <source>Reads most like choice {n}. It's selected; take another if that's nearer.</source>
        <translation>Liest sich am ehesten wie Option {n}. Sie ist ausgewählt; nehmen Sie eine andere, wenn die näher liegt.</translation>
    </message>
    <message>
        <location filename="../../ui/play/composer.py"/>
        <source>Your draft is kept</source>
        <translation>Ihr Entwurf ist aufgehoben</translation>
    </message>
    <message>
        <location filename="../../ui/play/composer.py"/>
        <source>Reads most like choice {n}, “{label}”</source>
        <translation>Liest sich am ehesten wie Option {n}, „{label}“</translation>
    </message>
    <message>
        <location filename="../../ui/play/composer.py"/>
        <source>{n} characters</source>
        <translation>{n} Zeichen</translation>
    </message>
    <message>
        <location filename="../../ui/play/composer.py"/>
        <source>Your reply to {who}, {count}</source>
        <translation>Ihre Antwort an {who}, {count}</translation>
    </message>
    <message>
        <location filename="../../ui/play/decision_page.py"/>
        <source>Guess</source>
        <translation>Raten</translation>
    </message>
    <message>
        <location filename="../../ui/play/decision_page.py"/>
        <source>Wait &amp; watch</source>
        <translation>Abwarten</translation>
    </message>
    <message>
        <location filename="../../ui/play/decision_page.py"/>
        <source>What would she do?</source>
        <translation>Was würde die Expertin tun?</translation>
    </message>
    <message>
        <location filename="../../ui/play/decision_page.py"/>
        <source>What is this?</source>
        <translation>Was ist das?</translation>
    </message>
    <message>
        <location filename="../../ui/play/decision_page.py"/>
        <source>{span}, until {clock}</source>
        <translation>{span}, bis {clock}</translation>
    </message>
    <message>
        <location filename="../../ui/play/decision_page.py"/>
        <source>{n} people have liked this post.</source>
        <translation>{n} Personen gefällt dieser Post.</translation>
    </message>
    <message>
        <location filename="../../ui/play/decision_page.py"/>
        <source>Decision {n} of {of}: {words}</source>
        <translation>Entscheidung {n} von {of}: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/play/decision_page.py"/>
        <source>{who} says: {said}</source>
        <translation>{who} sagt: {said}</translation>
    </message>
    <message>
        <location filename="../../ui/play/decision_page.py"/>
        <source>Leave it alone</source>
        <translation>Nicht antworten</translation>
    </message>
    <message>
        <location filename="../../ui/play/decision_page.py"/>
        <source>she says nothing</source>
        <translation>sie sagt nichts</translation>
    </message>
    <message>
        <location filename="../../ui/play/decision_page.py"/>
        <source>Guess that she says nothing here</source>
        <translation>Raten, dass sie hier nichts sagt</translation>
    </message>
    <message>
        <location filename="../../ui/play/decision_page.py"/>
        <source>Ask somebody</source>
        <translation>Jemanden fragen</translation>
    </message>
    <message>
        <location filename="../../ui/play/decision_page.py"/>
        <source>answered above</source>
        <translation>oben beantwortet</translation>
    </message>
    <message>
        <location filename="../../ui/play/decision_page.py"/>
        <source>{n} can be asked</source>
        <translation>{n} ansprechbar</translation>
    </message>
    <message>
        <location filename="../../ui/play/decision_page.py"/>
        <source>{words}; an answer takes up to {span}</source>
        <translation>{words}; eine Antwort dauert bis zu {span}</translation>
    </message>
    <message>
        <location filename="../../ui/play/decision_page.py"/>
        <source>{span}: silence</source>
        <translation>{span}: Schweigen</translation>
    </message>
    <message>
        <location filename="../../ui/play/decision_page.py"/>
        <source>{span} pass, and saying nothing becomes your answer</source>
        <translation>{span} vergehen, und Schweigen wird zu Ihrer Antwort</translation>
    </message>
    <message>
        <location filename="../../ui/play/decision_page.py"/>
        <source>{span} pass</source>
        <translation>{span} vergehen</translation>
    </message>
    <message>
        <location filename="../../ui/play/decision_page.py"/>
        <source>your words</source>
        <translation>eigene Worte</translation>
    </message>
    <message>
        <location filename="../../ui/play/decision_page.py"/>
        <source>Your own words; then you pick the stance nearest to them</source>
        <translation>Ihre eigenen Worte; danach wählen Sie die Haltung, die ihnen am nächsten kommt</translation>
    </message>
    <message>
        <location filename="../../ui/play/decision_page.py"/>
        <source>The answer takes {span}; in {silence} saying nothing becomes your answer here</source>
        <translation>Die Antwort dauert {span}; in {silence} wird Schweigen hier zu Ihrer Antwort</translation>
    </message>
    <message>
        <location filename="../../ui/play/decision_page.py"/>
        <source>{n} min; silence in {m}</source>
        <translation>{n} Min.; Schweigen in {m}</translation>
    </message>
    <message>
        <location filename="../../ui/play/decision_page.py"/>
        <source>The answer takes {span}</source>
        <translation>Die Antwort dauert {span}</translation>
    </message>
    <message>
        <location filename="../../ui/play/decision_page.py"/>
        <source>about {span}</source>
        <translation>etwa {span}</translation>
    </message>
    <message>
        <location filename="../../ui/play/decision_page.py"/>
        <source>asked already</source>
        <translation>schon gefragt</translation>
    </message>
    <message>
        <location filename="../../ui/play/feedback.py"/>
        <source>no rule applied here</source>
        <translation>hier galt keine Regel</translation>
    </message>
    <message>
        <location filename="../../ui/play/feedback.py"/>
        <source>nothing to tell apart here</source>
        <translation>hier gab es nichts zu unterscheiden</translation>
    </message>
    <message>
        <location filename="../../ui/play/feedback.py"/>
        <source>fully in line</source>
        <translation>ganz im Rahmen</translation>
    </message>
    <message>
        <location filename="../../ui/play/feedback.py"/>
        <source>in line</source>
        <translation>im Rahmen</translation>
    </message>
    <message>
        <location filename="../../ui/play/feedback.py"/>
        <source>partly in line</source>
        <translation>teilweise im Rahmen</translation>
    </message>
    <message>
        <location filename="../../ui/play/feedback.py"/>
        <source>mostly out of line</source>
        <translation>großenteils nicht im Rahmen</translation>
    </message>
    <message>
        <location filename="../../ui/play/feedback.py"/>
        <source>over the line</source>
        <translation>über der Grenze</translation>
    </message>
    <message>
        <location filename="../../ui/play/feedback.py"/>
        <source>a person answered a person</source>
        <translation>ein Mensch hat einem Menschen geantwortet</translation>
    </message>
    <message>
        <location filename="../../ui/play/feedback.py"/>
        <source>reads as human</source>
        <translation>klingt menschlich</translation>
    </message>
    <message>
        <location filename="../../ui/play/feedback.py"/>
        <source>polite, a little empty</source>
        <translation>höflich, etwas leer</translation>
    </message>
    <message>
        <location filename="../../ui/play/feedback.py"/>
        <source>reads as scripted</source>
        <translation>klingt nach Vorlage</translation>
    </message>
    <message>
        <location filename="../../ui/play/feedback.py"/>
        <source>reads as a machine, or worse</source>
        <translation>klingt nach Maschine oder schlimmer</translation>
    </message>
    <message>
        <location filename="../../ui/play/feedback.py"/>
        <source>What happened next</source>
        <translation>Was danach geschah</translation>
    </message>
    <message>
        <location filename="../../ui/play/feedback.py"/>
        <source>A stronger move: {label}.</source>
        <translation>Ein stärkerer Schritt: {label}.</translation>
    </message>
    <message>
        <location filename="../../ui/play/feedback.py"/>
        <source>Neither good nor bad</source>
        <translation>Weder gut noch schlecht</translation>
    </message>
    <message>
        <location filename="../../ui/play/feedback.py"/>
        <source>To mend</source>
        <translation>Zu verbessern</translation>
    </message>
    <message>
        <location filename="../../ui/play/feedback_page.py"/>
        <source>Why she did that</source>
        <translation>Warum sie das tat</translation>
    </message>
    <message>
        <location filename="../../ui/play/feedback_page.py"/>
        <source>How it scored</source>
        <translation>Wie es bewertet wurde</translation>
    </message>
    <message>
        <location filename="../../ui/play/feedback_page.py"/>
        <source>Why: {why}</source>
        <translation>Warum: {why}</translation>
    </message>
    <message>
        <location filename="../../ui/play/feedback_page.py"/>
        <source>This turn couldn't be scored.</source>
        <translation>Dieser Zug konnte nicht bewertet werden.</translation>
    </message>
    <message>
        <location filename="../../ui/play/feedback_page.py"/>
        <source>You were here before: only the first time counts for your score.</source>
        <translation>Sie waren schon einmal hier: Für Ihre Bewertung zählt nur das erste Mal.</translation>
    </message>
    <message>
        <location filename="../../ui/play/feedback_page.py"/>
        <source>A stronger move</source>
        <translation>Stärkerer Schritt</translation>
    </message>
    <message>
        <location filename="../../ui/play/feedback_page.py"/>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../ui/play/feedback_page.py"/>
        <source>Take turn {n} again</source>
        <translation>Zug {n} noch mal</translation>
    </message>
    <message>
        <location filename="../../ui/play/feedback_page.py"/>
        <source>To the debrief</source>
        <translation>Zur Nachbesprechung</translation>
    </message>
    <message>
        <location filename="../../ui/play/feedback_page.py"/>
        <source>It ended well</source>
        <translation>Es ist gut ausgegangen</translation>
    </message>
    <message>
        <location filename="../../ui/play/feedback_page.py"/>
        <source>A mixed ending</source>
        <translation>Ein gemischter Ausgang</translation>
    </message>
    <message>
        <location filename="../../ui/play/feedback_page.py"/>
        <source>It ended badly</source>
        <translation>Es ist schlecht ausgegangen</translation>
    </message>
    <message>
        <location filename="../../ui/play/feedback_page.py"/>
        <source>The story ran out</source>
        <translation>Die Geschichte ist ausgelaufen</translation>
    </message>
    <message>
        <location filename="../../ui/play/feedback_page.py"/>
        <source>Nothing more happens</source>
        <translation>Mehr geschieht nicht</translation>
    </message>
    <message>
        <location filename="../../ui/play/feedback_page.py"/>
        <source>No thread is open any more. Everything you did is kept.</source>
        <translation>Kein Thread ist mehr offen. Alles, was Sie getan haben, ist aufgehoben.</translation>
    </message>
    <message>
        <location filename="../../ui/play/feedback_page.py"/>
        <source>1 turn, {took} of the story. The ending itself is not scored.</source>
        <translation>1 Zug, {took} der Geschichte. Der Ausgang selbst wird nicht bewertet.</translation>
    </message>
    <message>
        <location filename="../../ui/play/feedback_page.py"/>
        <source>{n} turns, {took} of the story. The ending itself is not scored.</source>
        <translation>{n} Züge, {took} der Geschichte. Der Ausgang selbst wird nicht bewertet.</translation>
    </message>
    <message>
        <location filename="../../ui/play/focus_card.py"/>
        <source>Confirmed so far</source>
        <translation>Bisher bestätigt</translation>
    </message>
    <message>
        <location filename="../../ui/play/focus_card.py"/>
        <source>on {channel}</source>
        <translation>auf {channel}</translation>
    </message>
    <message>
        <location filename="../../ui/play/focus_card.py"/>
        <source>1 follower</source>
        <translation>1 Follower</translation>
    </message>
    <message>
        <location filename="../../ui/play/focus_card.py"/>
        <source>{n} followers</source>
        <translation>{n} Follower</translation>
    </message>
    <message>
        <location filename="../../ui/play/focus_card.py"/>
        <source>Wants: {what}</source>
        <translation>Möchte: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/play/focus_card.py"/>
        <source>Post in focus.</source>
        <translation>Post, um den es geht.</translation>
    </message>
    <message>
        <location filename="../../ui/play/focus_card.py"/>
        <source>Wants {what}.</source>
        <translation>Möchte {what}.</translation>
    </message>
    <message>
        <location filename="../../ui/play/focus_card.py"/>
        <source>Confirmed so far: {facts}</source>
        <translation>Bisher bestätigt: {facts}</translation>
    </message>
    <message>
        <location filename="../../ui/play/frame.py"/>
        <source>×{n}</source>
        <translation>×{n}</translation>
    </message>
    <message>
        <location filename="../../ui/play/header.py"/>
        <source>Turn {n} of about {about}</source>
        <translation>Zug {n} von etwa {about}</translation>
    </message>
    <message>
        <location filename="../../ui/play/header.py"/>
        <source>Leave and keep my place</source>
        <translation>Verlassen und Stelle merken</translation>
    </message>
    <message>
        <location filename="../../ui/play/header.py"/>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <location filename="../../ui/play/header.py"/>
        <source>Keys on this screen</source>
        <translation>Tasten auf dieser Seite</translation>
    </message>
    <message>
        <location filename="../../ui/play/header.py"/>
        <source>Shadow</source>
        <translation>Über die Schulter</translation>
    </message>
    <message>
        <location filename="../../ui/play/keys.py"/>
        <source>select a choice, and again sends it; answer a triage card</source>
        <translation>eine Option auswählen, und noch einmal sendet sie; eine Einordnungskarte beantworten</translation>
    </message>
    <message>
        <location filename="../../ui/play/keys.py"/>
        <source>send what is selected; go on</source>
        <translation>senden, was ausgewählt ist; weiter</translation>
    </message>
    <message>
        <location filename="../../ui/play/keys.py"/>
        <source>ask a contact</source>
        <translation>einen Kontakt fragen</translation>
    </message>
    <message>
        <location filename="../../ui/play/keys.py"/>
        <source>wait and watch</source>
        <translation>abwarten</translation>
    </message>
    <message>
        <location filename="../../ui/play/keys.py"/>
        <source>write your own reply</source>
        <translation>eine eigene Antwort schreiben</translation>
    </message>
    <message>
        <location filename="../../ui/play/keys.py"/>
        <source>your reply is ready</source>
        <translation>Ihre Antwort ist fertig</translation>
    </message>
    <message>
        <location filename="../../ui/play/keys.py"/>
        <source>how sure you are, where it is asked</source>
        <translation>wie sicher Sie sind, wo danach gefragt wird</translation>
    </message>
    <message>
        <location filename="../../ui/play/keys.py"/>
        <source>the next open decision</source>
        <translation>die nächste offene Entscheidung</translation>
    </message>
    <message>
        <location filename="../../ui/play/keys.py"/>
        <source>house policy</source>
        <translation>Richtlinie des Hauses</translation>
    </message>
    <message>
        <location filename="../../ui/play/keys.py"/>
        <source>take the turn again</source>
        <translation>den Zug noch mal machen</translation>
    </message>
    <message>
        <location filename="../../ui/play/keys.py"/>
        <source>a stronger move</source>
        <translation>stärkerer Schritt</translation>
    </message>
    <message>
        <location filename="../../ui/play/keys.py"/>
        <source>to the post in focus</source>
        <translation>zum Post, um den es geht</translation>
    </message>
    <message>
        <location filename="../../ui/play/keys.py"/>
        <source>next and previous post</source>
        <translation>nächster und voriger Post</translation>
    </message>
    <message>
        <location filename="../../ui/play/keys.py"/>
        <source>to the new posts</source>
        <translation>zu den neuen Posts</translation>
    </message>
    <message>
        <location filename="../../ui/play/keys.py"/>
        <source>on a post: its thread alone; Esc goes back</source>
        <translation>auf einem Post: nur sein Thread; Esc geht zurück</translation>
    </message>
    <message>
        <location filename="../../ui/play/keys.py"/>
        <source>next tab of the feed</source>
        <translation>nächster Reiter des Feeds</translation>
    </message>
    <message>
        <location filename="../../ui/play/keys.py"/>
        <source>previous and next channel</source>
        <translation>voriger und nächster Kanal</translation>
    </message>
    <message>
        <location filename="../../ui/play/keys.py"/>
        <source>a channel</source>
        <translation>ein Kanal</translation>
    </message>
    <message>
        <location filename="../../ui/play/keys.py"/>
        <source>read the clock aloud</source>
        <translation>die Uhr vorlesen</translation>
    </message>
    <message>
        <location filename="../../ui/play/keys.py"/>
        <source>pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../ui/play/left_column.py"/>
        <source>{span} left</source>
        <translation>noch {span}</translation>
    </message>
    <message>
        <location filename="../../ui/play/left_column.py"/>
        <source>kept in time</source>
        <translation>rechtzeitig gehalten</translation>
    </message>
    <message>
        <location filename="../../ui/play/left_column.py"/>
        <source>the time has passed</source>
        <translation>die Zeit ist verstrichen</translation>
    </message>
    <message>
        <location filename="../../ui/play/left_column.py"/>
        <source>Her promise by {due}</source>
        <translation>Zusage der Expertin bis {due}</translation>
    </message>
    <message>
        <location filename="../../ui/play/left_column.py"/>
        <source>Your promise by {due}</source>
        <translation>Ihre Zusage bis {due}</translation>
    </message>
    <message>
        <location filename="../../ui/play/left_column.py"/>
        <source>{span} after the first post</source>
        <translation>{span} nach dem ersten Post</translation>
    </message>
    <message>
        <location filename="../../ui/play/live_pace.py"/>
        <source>The clock stands still while you read what is new. Then it runs at {pace}.</source>
        <translation>Die Uhr steht still, solange Sie Neues lesen. Dann läuft sie mit {pace}.</translation>
    </message>
    <message>
        <location filename="../../ui/play/live_pace.py"/>
        <source>Reading time</source>
        <translation>Lesezeit</translation>
    </message>
    <message>
        <location filename="../../ui/play/live_pace.py"/>
        <source>×{n}, extra time</source>
        <translation>×{n}, mehr Zeit</translation>
    </message>
    <message>
        <location filename="../../ui/play/outcome.py"/>
        <source>You said nothing</source>
        <translation>Sie haben nichts gesagt</translation>
    </message>
    <message>
        <location filename="../../ui/play/outcome.py"/>
        <source>silence was the answer</source>
        <translation>Schweigen war die Antwort</translation>
    </message>
    <message>
        <location filename="../../ui/play/outcome.py"/>
        <source>You wrote your own reply</source>
        <translation>Sie haben eine eigene Antwort geschrieben</translation>
    </message>
    <message>
        <location filename="../../ui/play/outcome.py"/>
        <source>nearest to “{label}”</source>
        <translation>am nächsten bei „{label}“</translation>
    </message>
    <message>
        <location filename="../../ui/play/outcome.py"/>
        <source>It was filed as “{label}”</source>
        <translation>Abgelegt als „{label}“</translation>
    </message>
    <message>
        <location filename="../../ui/play/outcome.py"/>
        <source>the nearest to your card</source>
        <translation>am nächsten an Ihrer Karte</translation>
    </message>
    <message>
        <location filename="../../ui/play/outcome.py"/>
        <source>You chose “{label}”</source>
        <translation>Sie haben „{label}“ gewählt</translation>
    </message>
    <message>
        <location filename="../../ui/play/outcome.py"/>
        <source>choice {n} of {of}</source>
        <translation>Option {n} von {of}</translation>
    </message>
    <message>
        <location filename="../../ui/play/outcome.py"/>
        <source>You guessed the same</source>
        <translation>Sie haben richtig geraten</translation>
    </message>
    <message>
        <location filename="../../ui/play/outcome.py"/>
        <source>You guessed “{label}”</source>
        <translation>Sie haben „{label}“ geraten</translation>
    </message>
    <message>
        <location filename="../../ui/play/outcome.py"/>
        <source>{a} to {b}</source>
        <translation>{a} auf {b}</translation>
    </message>
    <message>
        <location filename="../../ui/play/outcome.py"/>
        <source>no time</source>
        <translation>keine Zeit</translation>
    </message>
    <message>
        <location filename="../../ui/play/outcome.py"/>
        <source>stays at {n}</source>
        <translation>bleibt bei {n}</translation>
    </message>
    <message>
        <location filename="../../ui/play/outcome.py"/>
        <source>Kept</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <location filename="../../ui/play/outcome.py"/>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <location filename="../../ui/play/outcome.py"/>
        <source>Broken</source>
        <translation>Gebrochen</translation>
    </message>
    <message>
        <location filename="../../ui/play/outcome.py"/>
        <source>by {clock}</source>
        <translation>bis {clock}</translation>
    </message>
    <message>
        <location filename="../../ui/play/outcome.py"/>
        <source>Made</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <location filename="../../ui/play/outcome.py"/>
        <source>Nobody has answered in the feed yet.</source>
        <translation>Im Feed hat noch niemand geantwortet.</translation>
    </message>
    <message>
        <location filename="../../ui/play/outcome.py"/>
        <source>{names} answered in the feed.</source>
        <translation>{names} haben im Feed geantwortet.</translation>
    </message>
    <message>
        <location filename="../../ui/play/outcome.py"/>
        <source>{who} didn't wait. Saying nothing was your answer.</source>
        <translation>{who}: Die Geduld war zu Ende. Schweigen war Ihre Antwort.</translation>
    </message>
    <message>
        <location filename="../../ui/play/outcome.py"/>
        <source>They</source>
        <translation>Sie</translation>
    </message>
    <message>
        <location filename="../../ui/play/overlay.py"/>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <location filename="../../ui/play/overlay.py"/>
        <source>Ready?</source>
        <translation>Bereit?</translation>
    </message>
    <message>
        <location filename="../../ui/play/overlay.py"/>
        <source>It is {clock}. The clock runs at {pace}; it stops while you read, and Space stops it.</source>
        <translation>Es ist {clock} Uhr. Die Uhr läuft mit {pace}; sie hält an, während Sie lesen, und mit der Leertaste.</translation>
    </message>
    <message>
        <location filename="../../ui/play/overlay.py"/>
        <source>Paused at {clock}</source>
        <translation>Angehalten um {clock} Uhr</translation>
    </message>
    <message>
        <location filename="../../ui/play/overlay.py"/>
        <source>The clock and every patience ring have stopped.</source>
        <translation>Die Uhr und alle Geduldsringe stehen.</translation>
    </message>
    <message>
        <location filename="../../ui/play/overlay.py"/>
        <source>Nothing happens until you go on.</source>
        <translation>Nichts geschieht, bis Sie weitermachen.</translation>
    </message>
    <message>
        <location filename="../../ui/play/overlay.py"/>
        <source>Your place is saved.</source>
        <translation>Ihre Stelle ist gespeichert.</translation>
    </message>
    <message>
        <location filename="../../ui/play/overlay.py"/>
        <source>This run isn't being saved.</source>
        <translation>Dieser Durchgang wird nicht gespeichert.</translation>
    </message>
    <message>
        <location filename="../../ui/play/patience.py"/>
        <source>Patience: {span} of the story</source>
        <translation>Geduld: {span} der Geschichte</translation>
    </message>
    <message>
        <location filename="../../ui/play/patience.py"/>
        <source>Patience: {m} minutes {s} seconds</source>
        <translation>Geduld: {m} Minuten {s} Sekunden</translation>
    </message>
    <message>
        <location filename="../../ui/play/patience.py"/>
        <source>{n} seconds of patience left</source>
        <translation>noch {n} Sekunden Geduld</translation>
    </message>
    <message>
        <location filename="../../ui/play/policy_drawer.py"/>
        <source>{id} matters here</source>
        <translation>{id} ist hier wichtig</translation>
    </message>
    <message>
        <location filename="../../ui/play/policy_drawer.py"/>
        <source>{ids} and {last} matter here</source>
        <translation>{ids} und {last} sind hier wichtig</translation>
    </message>
    <message>
        <location filename="../../ui/play/policy_drawer.py"/>
        <source>House policy, 1 clause</source>
        <translation>Richtlinie des Hauses, 1 Klausel</translation>
    </message>
    <message>
        <location filename="../../ui/play/policy_drawer.py"/>
        <source>House policy, {n} clauses</source>
        <translation>Richtlinie des Hauses, {n} Klauseln</translation>
    </message>
    <message>
        <location filename="../../ui/play/policy_drawer.py"/>
        <source>1 clause</source>
        <translation>1 Klausel</translation>
    </message>
    <message>
        <location filename="../../ui/play/policy_drawer.py"/>
        <source>{n} clauses</source>
        <translation>{n} Klauseln</translation>
    </message>
    <message>
        <location filename="../../ui/play/policy_drawer.py"/>
        <source>Clause {id}. {title}. {text}</source>
        <translation>Klausel {id}. {title}. {text}</translation>
    </message>
    <message>
        <location filename="../../ui/play/policy_drawer.py"/>
        <source>Your words break it.</source>
        <translation>Ihre Worte verletzen sie.</translation>
    </message>
    <message>
        <location filename="../../ui/play/policy_drawer.py"/>
        <source>Your words touch it.</source>
        <translation>Ihre Worte berühren sie.</translation>
    </message>
    <message>
        <location filename="../../ui/play/policy_drawer.py"/>
        <source>It matters here.</source>
        <translation>Sie ist hier wichtig.</translation>
    </message>
    <message>
        <location filename="../../ui/play/policy_drawer.py"/>
        <source>Clauses of the house policy</source>
        <translation>Klauseln der Richtlinie des Hauses</translation>
    </message>
    <message>
        <location filename="../../ui/play/showing.py"/>
        <source>{name} is replying…</source>
        <translation>{name} antwortet …</translation>
    </message>
    <message>
        <location filename="../../ui/play/showing.py"/>
        <source>{n} people are replying…</source>
        <translation>{n} Personen antworten …</translation>
    </message>
    <message>
        <location filename="../../ui/play/showing.py"/>
        <source>The clock is stopped while you read</source>
        <translation>Die Uhr steht, während Sie lesen</translation>
    </message>
    <message>
        <location filename="../../ui/play/showing.py"/>
        <source>Turn {n}.</source>
        <translation>Zug {n}.</translation>
    </message>
    <message>
        <location filename="../../ui/play/showing.py"/>
        <source>{who} says: {text}</source>
        <translation>{who} sagt: {text}</translation>
    </message>
    <message>
        <location filename="../../ui/play/showing.py"/>
        <source>{n} choices.</source>
        <translation>{n} Optionen.</translation>
    </message>
    <message>
        <location filename="../../ui/play/showing.py"/>
        <source>Patience {span}.</source>
        <translation>Geduld {span}.</translation>
    </message>
    <message>
        <location filename="../../ui/play/situation.py"/>
        <source>Your call</source>
        <translation>Sie entscheiden</translation>
    </message>
    <message>
        <location filename="../../ui/play/sure_bar.py"/>
        <source>optional</source>
        <translation>freiwillig</translation>
    </message>
    <message>
        <location filename="../../ui/play/sure_bar.py"/>
        <source>How sure: low</source>
        <translation>Wie sicher: wenig</translation>
    </message>
    <message>
        <location filename="../../ui/play/sure_bar.py"/>
        <source>How sure: medium</source>
        <translation>Wie sicher: mittel</translation>
    </message>
    <message>
        <location filename="../../ui/play/sure_bar.py"/>
        <source>How sure: high</source>
        <translation>Wie sicher: sehr</translation>
    </message>
    <message>
        <location filename="../../ui/play/sure_bar.py"/>
        <source>How sure: not said</source>
        <translation>Wie sicher: keine Angabe</translation>
    </message>
    <message>
        <location filename="../../ui/play/triage.py"/>
        <source>What kind of post is this?</source>
        <translation>Was für ein Post ist das?</translation>
    </message>
    <message>
        <location filename="../../ui/play/triage.py"/>
        <source>How serious is it?</source>
        <translation>Wie ernst ist es?</translation>
    </message>
    <message>
        <location filename="../../ui/play/triage.py"/>
        <source>first word within {span}</source>
        <translation>erstes Wort innerhalb von {span}</translation>
    </message>
    <message>
        <location filename="../../ui/play/triage.py"/>
        <source>within {span}</source>
        <translation>innerhalb von {span}</translation>
    </message>
    <message>
        <location filename="../../ui/play/triage.py"/>
        <source>Whose is it?</source>
        <translation>Wer ist zuständig?</translation>
    </message>
    <message>
        <location filename="../../ui/play/triage.py"/>
        <source>File it</source>
        <translation>Ablegen</translation>
    </message>
    <message>
        <location filename="../../ui/play/triage.py"/>
        <source>Triage card</source>
        <translation>Einordnungskarte</translation>
    </message>
    <message>
        <location filename="../../ui/play/watch_rows.py"/>
        <source>{n}, since {clock}</source>
        <translation>{n}, seit {clock}</translation>
    </message>
    <message>
        <location filename="../../ui/play/watch_rows.py"/>
        <source>Watch word “{word}”: {count}</source>
        <translation>Beobachtetes Wort „{word}“: {count}</translation>
    </message>
    <message>
        <location filename="../../ui/play/watch_rows.py"/>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <location filename="../../ui/play/watch_rows.py"/>
        <source>To the post</source>
        <translation>Zum Post</translation>
    </message>
    <message>
        <location filename="../../ui/play/watch_rows.py"/>
        <source>Watch words</source>
        <translation>Beobachtete Wörter</translation>
    </message>
    <message>
        <location filename="../../ui/play/watching.py"/>
        <source>She wrote her own reply</source>
        <translation>Sie hat eine eigene Antwort geschrieben</translation>
    </message>
    <message>
        <location filename="../../ui/play/watching.py"/>
        <source>She chose “{label}”</source>
        <translation>Sie hat „{label}“ gewählt</translation>
    </message>
    <message>
        <location filename="../../ui/play/watching.py"/>
        <source>She left it alone</source>
        <translation>Sie hat nicht geantwortet</translation>
    </message>
    <message>
        <location filename="../../ui/play/watching.py"/>
        <source>House policy: {clauses}.</source>
        <translation>Richtlinie des Hauses: {clauses}.</translation>
    </message>
    <message>
        <location filename="../../ui/play/watching.py"/>
        <source>She asked {who} first ({span}): “{said}”</source>
        <translation>Sie hat zuerst {who} gefragt ({span}): „{said}“</translation>
    </message>
    <message>
        <location filename="../../ui/play/watching.py"/>
        <source>She let {span} pass first, and looked.</source>
        <translation>Sie hat erst {span} abgewartet und hingesehen.</translation>
    </message>
    <message>
        <location filename="../../ui/play/wording.py"/>
        <source>something went wrong on our side</source>
        <translation>bei uns ist etwas schiefgegangen</translation>
    </message>
    <message>
        <location filename="../../ui/play/wording.py"/>
        <source>an opinion they are entitled to</source>
        <translation>eine Meinung, die jedem zusteht</translation>
    </message>
    <message>
        <location filename="../../ui/play/wording.py"/>
        <source>wants to know something</source>
        <translation>möchte etwas wissen</translation>
    </message>
    <message>
        <location filename="../../ui/play/wording.py"/>
        <source>has a fact wrong</source>
        <translation>hat eine Tatsache falsch</translation>
    </message>
    <message>
        <location filename="../../ui/play/wording.py"/>
        <source>plays, and means no harm</source>
        <translation>macht Spaß und meint es nicht böse</translation>
    </message>
    <message>
        <location filename="../../ui/play/wording.py"/>
        <source>wants a quarrel</source>
        <translation>sucht Streit</translation>
    </message>
    <message>
        <location filename="../../ui/play/wording.py"/>
        <source>somebody could come to harm</source>
        <translation>jemand könnte zu Schaden kommen</translation>
    </message>
    <message>
        <location filename="../../ui/play/wording.py"/>
        <source>speaks up for us</source>
        <translation>spricht für uns</translation>
    </message>
    <message>
        <location filename="../../ui/play/wording.py"/>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <location filename="../../ui/play/wording.py"/>
        <source>serious</source>
        <translation>ernst</translation>
    </message>
    <message>
        <location filename="../../ui/play/wording.py"/>
        <source>limited</source>
        <translation>begrenzt</translation>
    </message>
    <message>
        <location filename="../../ui/play/wording.py"/>
        <source>routine</source>
        <translation>alltäglich</translation>
    </message>
    <message>
        <location filename="../../ui/play/wording.py"/>
        <source>Anyone on the desk</source>
        <translation>Wer gerade Dienst hat</translation>
    </message>
    <message>
        <location filename="../../ui/play/wording.py"/>
        <source>The unit it is about</source>
        <translation>Die Einheit, um die es geht</translation>
    </message>
    <message>
        <location filename="../../ui/play/wording.py"/>
        <source>The crisis team</source>
        <translation>Der Krisenstab</translation>
    </message>
    <message>
        <location filename="../../ui/play/wording.py"/>
        <source>{a} and {b}</source>
        <translation>{a} und {b}</translation>
    </message>
    <message>
        <location filename="../../ui/play/wording.py"/>
        <source>{a}, {b} and {n} more</source>
        <translation>{a}, {b} und {n} weitere</translation>
    </message>
    <message>
        <location filename="../../ui/profiles/chooser.py"/>
        <source>Somebody new</source>
        <translation>Jemand Neues</translation>
    </message>
    <message>
        <location filename="../../ui/profiles/chooser.py"/>
        <source>What is known of this profile can't be read, so it stays closed.</source>
        <translation>Was von diesem Profil bekannt ist, kann nicht gelesen werden, deshalb bleibt es geschlossen.</translation>
    </message>
    <message>
        <location filename="../../ui/profiles/chooser.py"/>
        <source>Who is practising?</source>
        <translation>Wer übt?</translation>
    </message>
    <message>
        <location filename="../../ui/profiles/chooser.py"/>
        <source>Everybody here has runs, notes and settings of their own.</source>
        <translation>Alle hier haben eigene Durchgänge, Notizen und Einstellungen.</translation>
    </message>
    <message>
        <location filename="../../ui/profiles/newcomer.py"/>
        <source>Name, as you want to see it here</source>
        <translation>Name, wie Sie ihn hier sehen möchten</translation>
    </message>
    <message>
        <location filename="../../ui/profiles/newcomer.py"/>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <location filename="../../ui/profiles/newcomer.py"/>
        <source>A name is needed, so that you find yourself again. A nickname will do.</source>
        <translation>Ein Name wird gebraucht, damit Sie sich wiederfinden. Ein Spitzname genügt.</translation>
    </message>
    <message>
        <location filename="../../ui/profiles/newcomer.py"/>
        <source>Somebody here is called {name} already. Add an initial.</source>
        <translation>Hier heißt schon jemand {name}. Setzen Sie einen Anfangsbuchstaben dazu.</translation>
    </message>
    <message>
        <location filename="../../ui/profiles/own.py"/>
        <source>Switch to somebody else…</source>
        <translation>Zu jemand anderem wechseln …</translation>
    </message>
    <message>
        <location filename="../../ui/profiles/own.py"/>
        <source>Remove this profile…</source>
        <translation>Dieses Profil entfernen …</translation>
    </message>
    <message>
        <location filename="../../ui/profiles/own.py"/>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/profiles/own.py"/>
        <source>Type “{name}” to confirm:</source>
        <translation>Zum Bestätigen „{name}“ tippen:</translation>
    </message>
    <message>
        <location filename="../../ui/profiles/own.py"/>
        <source>Your profile</source>
        <translation>Ihr Profil</translation>
    </message>
    <message>
        <location filename="../../ui/profiles/own.py"/>
        <source>This computer is shared?</source>
        <translation>Teilen sich mehrere diesen Computer?</translation>
    </message>
    <message>
        <location filename="../../ui/profiles/own.py"/>
        <source>Everybody has runs, notes and settings of their own. Yours stay here for when you come back.</source>
        <translation>Alle haben eigene Durchgänge, Notizen und Einstellungen. Ihre bleiben hier, bis Sie wiederkommen.</translation>
    </message>
    <message>
        <location filename="../../ui/profiles/own.py"/>
        <source>Remove this profile</source>
        <translation>Dieses Profil entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/profiles/own.py"/>
        <source>Your runs, scores, notes, drafts and settings are deleted. It can't be undone.</source>
        <translation>Ihre Durchgänge, Wertungen, Notizen, Entwürfe und Einstellungen werden gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <location filename="../../ui/profiles/own.py"/>
        <source>another colour</source>
        <translation>eine andere Farbe</translation>
    </message>
    <message>
        <location filename="../../ui/profiles/people.py"/>
        <source>A damaged profile</source>
        <translation>Ein beschädigtes Profil</translation>
    </message>
    <message>
        <location filename="../../ui/profiles/people.py"/>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <location filename="../../ui/profiles/people.py"/>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <location filename="../../ui/profiles/people.py"/>
        <source>{name}, with a PIN</source>
        <translation>{name}, mit PIN</translation>
    </message>
    <message>
        <location filename="../../ui/profiles/people.py"/>
        <source>Colour {n} of {all}</source>
        <translation>Farbe {n} von {all}</translation>
    </message>
    <message>
        <location filename="../../ui/profiles/pin_card.py"/>
        <source>Remove the PIN</source>
        <translation>PIN entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/profiles/pin_card.py"/>
        <source>The PIN now</source>
        <translation>Die jetzige PIN</translation>
    </message>
    <message>
        <location filename="../../ui/profiles/pin_card.py"/>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <location filename="../../ui/profiles/pin_card.py"/>
        <source>A new PIN, {n} characters or more</source>
        <translation>Eine neue PIN, mindestens {n} Zeichen</translation>
    </message>
    <message>
        <location filename="../../ui/profiles/pin_card.py"/>
        <source>The same again</source>
        <translation>Dieselbe noch einmal</translation>
    </message>
    <message>
        <location filename="../../ui/profiles/pin_card.py"/>
        <source>Change the PIN</source>
        <translation>PIN ändern</translation>
    </message>
    <message>
        <location filename="../../ui/profiles/pin_card.py"/>
        <source>Set a PIN</source>
        <translation>PIN festlegen</translation>
    </message>
    <message>
        <location filename="../../ui/profiles/pin_card.py"/>
        <source>The new PIN needs {n} characters or more.</source>
        <translation>Die neue PIN braucht mindestens {n} Zeichen.</translation>
    </message>
    <message>
        <location filename="../../ui/profiles/pin_card.py"/>
        <source>The two aren't the same. Type the new PIN again.</source>
        <translation>Die beiden sind nicht gleich. Tippen Sie die neue PIN noch einmal.</translation>
    </message>
    <message>
        <location filename="../../ui/profiles/pin_card.py"/>
        <source>The PIN is set. It is asked for when the app starts.</source>
        <translation>Die PIN ist festgelegt. Nach ihr wird gefragt, wenn das Programm startet.</translation>
    </message>
    <message>
        <location filename="../../ui/profiles/pin_card.py"/>
        <source>The PIN is removed.</source>
        <translation>Die PIN ist entfernt.</translation>
    </message>
    <message>
        <location filename="../../ui/profiles/pin_card.py"/>
        <source>Too many wrong PINs: wait {n} s before the next try.</source>
        <translation>Zu oft falsch: Warten Sie {n} s bis zum nächsten Versuch.</translation>
    </message>
    <message>
        <location filename="../../ui/profiles/pin_card.py"/>
        <source>That isn't the PIN you have now.</source>
        <translation>Das ist nicht Ihre jetzige PIN.</translation>
    </message>
    <message>
        <location filename="../../ui/profiles/pin_line.py"/>
        <source>PIN forgotten?</source>
        <translation>PIN vergessen?</translation>
    </message>
    <message>
        <location filename="../../ui/profiles/pin_line.py"/>
        <source>PIN of {name}</source>
        <translation>PIN von {name}</translation>
    </message>
    <message>
        <location filename="../../ui/profiles/pin_line.py"/>
        <source>That isn't the PIN.</source>
        <translation>Das ist nicht die PIN.</translation>
    </message>
    <message>
        <location filename="../../ui/profiles/pin_line.py"/>
        <source>That isn't the PIN. The next try is possible in {n} s.</source>
        <translation>Das ist nicht die PIN. Der nächste Versuch ist in {n} s möglich.</translation>
    </message>
    <message>
        <location filename="../../ui/profiles/pin_line.py"/>
        <source>A PIN keeps others on this computer from opening your profile in the app; the files aren't encrypted. Nobody can look up one that is forgotten. Whoever administers this computer can delete {file}: the runs stay, without name, colours and PIN.</source>
        <translation>Eine PIN hält andere an diesem Computer davon ab, Ihr Profil im Programm zu öffnen; die Dateien sind nicht verschlüsselt. Eine vergessene kann niemand nachsehen. Wer diesen Computer verwaltet, kann {file} löschen: Die Durchgänge bleiben, ohne Name, Farben und PIN.</translation>
    </message>
    <message>
        <location filename="../../ui/progress/attempts_card.py"/>
        <source>Kinds of scenario</source>
        <translation>Arten von Szenarien</translation>
    </message>
    <message>
        <location filename="../../ui/progress/attempts_card.py"/>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/progress/attempts_card.py"/>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <location filename="../../ui/progress/attempts_card.py"/>
        <source>Show as a chart</source>
        <translation>Als Diagramm zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/progress/attempts_card.py"/>
        <source>Nothing finished yet. Your first finished scenario stands here, whatever its score.</source>
        <translation>Noch nichts beendet. Ihr erstes beendetes Szenario steht hier, welche Wertung es auch hat.</translation>
    </message>
    <message>
        <location filename="../../ui/progress/attempts_card.py"/>
        <source>Nothing of this kind finished yet.</source>
        <translation>Von dieser Art ist noch nichts beendet.</translation>
    </message>
    <message>
        <location filename="../../ui/progress/attempts_chart.py"/>
        <source>Attempts: none yet</source>
        <translation>Versuche: noch keine</translation>
    </message>
    <message>
        <location filename="../../ui/progress/attempts_chart.py"/>
        <source>Attempts, a chart of {n}. The last: {last}</source>
        <translation>Versuche, ein Diagramm von {n}. Der letzte: {last}</translation>
    </message>
    <message>
        <location filename="../../ui/progress/attempts_chart.py"/>
        <source>Left and Right go from attempt to attempt; Ctrl+Alt+T shows them as a table</source>
        <translation>Links und Rechts gehen von Versuch zu Versuch; Strg+Alt+T zeigt sie als Tabelle</translation>
    </message>
    <message>
        <location filename="../../ui/progress/attempts_chart.py"/>
        <source>{title}, {day}: policy {p}, authenticity {a}</source>
        <translation>{title}, {day}: Richtlinie {p}, Echtheit {a}</translation>
    </message>
    <message>
        <location filename="../../ui/progress/attempts_chart.py"/>
        <source>{attempt}, assessed</source>
        <translation>{attempt}, geprüft</translation>
    </message>
    <message>
        <location filename="../../ui/progress/belt_button.py"/>
        <source>Press to see what it asks for</source>
        <translation>Drücken, um zu sehen, was er verlangt</translation>
    </message>
    <message>
        <location filename="../../ui/progress/belt_button.py"/>
        <source>Held since {day}, until {until}.</source>
        <translation>Gehalten seit {day}, bis {until}.</translation>
    </message>
    <message>
        <location filename="../../ui/progress/belt_button.py"/>
        <source>Held since {day}.</source>
        <translation>Gehalten seit {day}.</translation>
    </message>
    <message>
        <location filename="../../ui/progress/belt_button.py"/>
        <source>It ran out on {day}.</source>
        <translation>Abgelaufen am {day}.</translation>
    </message>
    <message>
        <location filename="../../ui/progress/belt_button.py"/>
        <source>{n} of {all} there</source>
        <translation>{n} von {all} geschafft</translation>
    </message>
    <message>
        <location filename="../../ui/progress/belt_button.py"/>
        <source>Missing: {what}.</source>
        <translation>Es fehlt: {what}.</translation>
    </message>
    <message>
        <location filename="../../ui/progress/belt_button.py"/>
        <source>ran out {day}</source>
        <translation>abgelaufen {day}</translation>
    </message>
    <message>
        <location filename="../../ui/progress/belt_button.py"/>
        <source>1 step to go</source>
        <translation>noch 1 Schritt</translation>
    </message>
    <message>
        <location filename="../../ui/progress/belt_button.py"/>
        <source>1 step</source>
        <translation>1 Schritt</translation>
    </message>
    <message>
        <location filename="../../ui/progress/belt_button.py"/>
        <source>{n} steps</source>
        <translation>{n} Schritte</translation>
    </message>
    <message>
        <location filename="../../ui/progress/belts_card.py"/>
        <source>Belts</source>
        <translation>Gürtel</translation>
    </message>
    <message>
        <location filename="../../ui/progress/belts_card.py"/>
        <source>Belts. {standing}</source>
        <translation>Gürtel. {standing}</translation>
    </message>
    <message>
        <location filename="../../ui/progress/belts_card.py"/>
        <source>{belt}: {whose}</source>
        <translation>{belt}: {whose}</translation>
    </message>
    <message>
        <location filename="../../ui/progress/belts_card.py"/>
        <source>{n} of {all} steps to {belt}</source>
        <translation>{n} von {all} Schritten zu {belt}</translation>
    </message>
    <message>
        <location filename="../../ui/progress/belts_card.py"/>
        <source>{belt}, with {steps}</source>
        <translation>{belt}, mit {steps}</translation>
    </message>
    <message>
        <location filename="../../ui/progress/certificate_card.py"/>
        <source>Your certificate</source>
        <translation>Ihre Bescheinigung</translation>
    </message>
    <message>
        <location filename="../../ui/progress/certificate_card.py"/>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <location filename="../../ui/progress/certificate_card.py"/>
        <source>Say your name first</source>
        <translation>Sagen Sie zuerst Ihren Namen</translation>
    </message>
    <message>
        <location filename="../../ui/progress/certificate_card.py"/>
        <source>Check a certificate</source>
        <translation>Eine Bescheinigung prüfen</translation>
    </message>
    <message>
        <location filename="../../ui/progress/certificate_card.py"/>
        <source>None yet. With your first belt it stands here: your name, the belt and what it rests on, no scores.</source>
        <translation>Noch keine. Mit Ihrem ersten Gürtel steht sie hier: Ihr Name, der Gürtel und worauf er beruht, keine Wertungen.</translation>
    </message>
    <message>
        <location filename="../../ui/progress/certificate_card.py"/>
        <source>Valid to {day}</source>
        <translation>Gültig bis {day}</translation>
    </message>
    <message>
        <location filename="../../ui/progress/certificate_card.py"/>
        <source>Certificate. {name}: {belt} belt, valid to {day}</source>
        <translation>Bescheinigung. {name}: Gürtel {belt}, gültig bis {day}</translation>
    </message>
    <message>
        <location filename="../../ui/progress/certificate_card.py"/>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <location filename="../../ui/progress/certificate_card.py"/>
        <source>holds the {belt} belt in social-media response</source>
        <translation>trägt den Gürtel {belt} für das Antworten in sozialen Medien</translation>
    </message>
    <message>
        <location filename="../../ui/progress/certificate_card.py"/>
        <source>Rule packs: {packs}</source>
        <translation>Regelpakete: {packs}</translation>
    </message>
    <message>
        <location filename="../../ui/progress/certificate_card.py"/>
        <source>on one scenario</source>
        <translation>zu einem Szenario</translation>
    </message>
    <message>
        <location filename="../../ui/progress/certificate_card.py"/>
        <source>on {n} scenarios</source>
        <translation>zu {n} Szenarien</translation>
    </message>
    <message>
        <location filename="../../ui/progress/criteria_card.py"/>
        <source>Criteria by kind</source>
        <translation>Kriterien nach Art</translation>
    </message>
    <message>
        <location filename="../../ui/progress/criteria_card.py"/>
        <source>mean of the last 5</source>
        <translation>Mittel der letzten 5</translation>
    </message>
    <message>
        <location filename="../../ui/progress/criteria_card.py"/>
        <source>Nothing scored yet. After your first debrief each criterion has its mean here.</source>
        <translation>Noch nichts bewertet. Nach Ihrer ersten Nachbesprechung hat jedes Kriterium hier seinen Mittelwert.</translation>
    </message>
    <message>
        <location filename="../../ui/progress/criteria_card.py"/>
        <source>Criteria by kind, mean of the last five</source>
        <translation>Kriterien nach Art, Mittel der letzten fünf</translation>
    </message>
    <message>
        <location filename="../../ui/progress/criteria_card.py"/>
        <source>All {n} criteria</source>
        <translation>Alle {n} Kriterien</translation>
    </message>
    <message>
        <location filename="../../ui/progress/criteria_card.py"/>
        <source>Only those to work on</source>
        <translation>Nur die, an denen zu arbeiten ist</translation>
    </message>
    <message>
        <location filename="../../ui/progress/criteria_card.py"/>
        <source>not played yet</source>
        <translation>noch nicht gespielt</translation>
    </message>
    <message>
        <location filename="../../ui/progress/criteria_card.py"/>
        <source>{criterion}, {kind}: {value}</source>
        <translation>{criterion}, {kind}: {value}</translation>
    </message>
    <message>
        <location filename="../../ui/progress/evidence.py"/>
        <source>It may open: {what}. Your organisation decides.</source>
        <translation>Er kann öffnen: {what}. Ihre Organisation entscheidet.</translation>
    </message>
    <message>
        <location filename="../../ui/progress/evidence.py"/>
        <source>To renew it: {what}. A run that goes wrong costs nothing.</source>
        <translation>Um ihn zu erneuern: {what}. Ein misslungener Durchgang kostet nichts.</translation>
    </message>
    <message>
        <location filename="../../ui/progress/evidence.py"/>
        <source>It lasts {n} months. Cards that you keep up and one assessed run renew it; a run that goes wrong costs nothing.</source>
        <translation>Er gilt {n} Monate. Karten, die Sie pflegen, und ein geprüfter Durchgang erneuern ihn; ein misslungener Durchgang kostet nichts.</translation>
    </message>
    <message>
        <location filename="../../ui/progress/evidence.py"/>
        <source>there</source>
        <translation>da</translation>
    </message>
    <message>
        <location filename="../../ui/progress/evidence.py"/>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <location filename="../../ui/progress/evidence.py"/>
        <source>signed by {name} on {day}</source>
        <translation>bestätigt von {name} am {day}</translation>
    </message>
    <message>
        <location filename="../../ui/progress/evidence.py"/>
        <source>Have it signed</source>
        <translation>Bestätigen lassen</translation>
    </message>
    <message>
        <location filename="../../ui/progress/evidence.py"/>
        <source>Have it signed: {what}</source>
        <translation>Bestätigen lassen: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/progress/evidence.py"/>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../ui/progress/evidence.py"/>
        <source>Name of whoever saw it</source>
        <translation>Name der Person, die es gesehen hat</translation>
    </message>
    <message>
        <location filename="../../ui/progress/evidence.py"/>
        <source>Sign with today's date</source>
        <translation>Mit heutigem Datum bestätigen</translation>
    </message>
    <message>
        <location filename="../../ui/progress/evidence.py"/>
        <source>They type it themselves: it says that they saw it, not that you did.</source>
        <translation>Die Person tippt ihn selbst: Es heißt, dass sie es gesehen hat, nicht, dass Sie es getan haben.</translation>
    </message>
    <message>
        <location filename="../../ui/progress/overview.py"/>
        <source>Solid, {n}</source>
        <translation>Solide, {n}</translation>
    </message>
    <message>
        <location filename="../../ui/progress/programme_page.py"/>
        <source>After it you can</source>
        <translation>Danach können Sie</translation>
    </message>
    <message>
        <location filename="../../ui/progress/programme_page.py"/>
        <source>After it you can: {what}</source>
        <translation>Danach können Sie: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/progress/programme_page.py"/>
        <source>{n} of {all} done</source>
        <translation>{n} von {all} erledigt</translation>
    </message>
    <message>
        <location filename="../../ui/progress/programme_page.py"/>
        <source>How it ends</source>
        <translation>Wie es endet</translation>
    </message>
    <message>
        <location filename="../../ui/progress/programme_page.py"/>
        <source>How it ends.</source>
        <translation>Wie es endet.</translation>
    </message>
    <message>
        <location filename="../../ui/progress/programme_page.py"/>
        <source>Whom to call at {organisation}</source>
        <translation>Wen man bei {organisation} anruft</translation>
    </message>
    <message>
        <location filename="../../ui/progress/programme_page.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/progress/programme_page.py"/>
        <source>Copy whom to call</source>
        <translation>Kopieren, wen man anruft</translation>
    </message>
    <message>
        <location filename="../../ui/progress/programme_page.py"/>
        <source>It is an invented one: choose your own in the settings, and your own contacts stand here.</source>
        <translation>Es ist eine erfundene: Wählen Sie in den Einstellungen Ihre eigene, dann stehen hier Ihre eigenen Kontakte.</translation>
    </message>
    <message>
        <location filename="../../ui/progress/programme_page.py"/>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <location filename="../../ui/progress/programme_page.py"/>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <location filename="../../ui/progress/programme_page.py"/>
        <source>to do</source>
        <translation>zu tun</translation>
    </message>
    <message>
        <location filename="../../ui/progress/programme_page.py"/>
        <source>Next step</source>
        <translation>Nächste Etappe</translation>
    </message>
    <message>
        <location filename="../../ui/progress/programme_page.py"/>
        <source>not in this library yet</source>
        <translation>noch nicht in dieser Bibliothek</translation>
    </message>
    <message>
        <location filename="../../ui/progress/programme_page.py"/>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <location filename="../../ui/progress/programme_page.py"/>
        <source>{do}: {what}</source>
        <translation>{do}: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/progress/programme_page.py"/>
        <source>We talked about it</source>
        <translation>Wir haben darüber gesprochen</translation>
    </message>
    <message>
        <location filename="../../ui/progress/programme_page.py"/>
        <source>I have done it</source>
        <translation>Ich habe es getan</translation>
    </message>
    <message>
        <location filename="../../ui/progress/programmes_tab.py"/>
        <source>Programmes</source>
        <translation>Programme</translation>
    </message>
    <message>
        <location filename="../../ui/progress/programmes_tab.py"/>
        <source>There are no programmes in this library.</source>
        <translation>In dieser Bibliothek gibt es keine Programme.</translation>
    </message>
    <message>
        <location filename="../../ui/progress/readiness_card.py"/>
        <source>Readiness and score</source>
        <translation>Zutrauen und Wertung</translation>
    </message>
    <message>
        <location filename="../../ui/progress/readiness_card.py"/>
        <source>Say before a scenario how ready you feel; here it meets how it went. Nobody else sees it.</source>
        <translation>Sagen Sie vor einem Szenario, wie gut vorbereitet Sie sich fühlen; hier trifft es auf das, was daraus wurde. Sonst sieht es niemand.</translation>
    </message>
    <message>
        <location filename="../../ui/progress/readiness_card.py"/>
        <source>After three runs this says whether you feel as ready as you are.</source>
        <translation>Nach drei Durchgängen steht hier, ob Sie sich so gut vorbereitet fühlen, wie Sie es sind.</translation>
    </message>
    <message>
        <location filename="../../ui/progress/readiness_card.py"/>
        <source>Below the line you felt readier than you scored: {where}.</source>
        <translation>Unter der Linie fühlten Sie sich besser vorbereitet, als Sie abschnitten: {where}.</translation>
    </message>
    <message>
        <location filename="../../ui/progress/readiness_card.py"/>
        <source>Above the line you did better than you felt: {where}.</source>
        <translation>Über der Linie waren Sie besser, als Sie sich fühlten: {where}.</translation>
    </message>
    <message>
        <location filename="../../ui/progress/readiness_card.py"/>
        <source>You feel about as ready as you are.</source>
        <translation>Sie fühlen sich etwa so gut vorbereitet, wie Sie es sind.</translation>
    </message>
    <message>
        <location filename="../../ui/progress/readiness_card.py"/>
        <source>in all kinds</source>
        <translation>bei allen Arten</translation>
    </message>
    <message>
        <location filename="../../ui/progress/readiness_card.py"/>
        <source>mostly in comments</source>
        <translation>meist bei Kommentaren</translation>
    </message>
    <message>
        <location filename="../../ui/progress/readiness_card.py"/>
        <source>mostly in crises</source>
        <translation>meist bei Krisen</translation>
    </message>
    <message>
        <location filename="../../ui/progress/readiness_card.py"/>
        <source>mostly in outreach</source>
        <translation>meist bei Creatorn</translation>
    </message>
    <message>
        <location filename="../../ui/progress/readiness_card.py"/>
        <source>Readiness from 1 to 5 against the lower score of each run</source>
        <translation>Zutrauen von 1 bis 5 gegen die niedrigere Wertung jedes Durchgangs</translation>
    </message>
    <message>
        <location filename="../../ui/progress/readiness_card.py"/>
        <source>{word} ready</source>
        <translation>{word} vorbereitet</translation>
    </message>
    <message>
        <location filename="../../ui/progress/refreshers_card.py"/>
        <source>Refreshers due</source>
        <translation>Fällige Auffrischungen</translation>
    </message>
    <message>
        <location filename="../../ui/progress/refreshers_card.py"/>
        <source>one card</source>
        <translation>eine Karte</translation>
    </message>
    <message>
        <location filename="../../ui/progress/refreshers_card.py"/>
        <source>{n} cards</source>
        <translation>{n} Karten</translation>
    </message>
    <message>
        <location filename="../../ui/progress/refreshers_card.py"/>
        <source>Start: {cards}, two minutes at most</source>
        <translation>Beginnen: {cards}, höchstens zwei Minuten</translation>
    </message>
    <message>
        <location filename="../../ui/progress/refreshers_card.py"/>
        <source>They are new: how you answer decides when they come back.</source>
        <translation>Sie sind neu: Wie Sie antworten, entscheidet, wann sie wiederkommen.</translation>
    </message>
    <message>
        <location filename="../../ui/progress/refreshers_card.py"/>
        <source>The line is how likely you are to remember it now, from your own answers.</source>
        <translation>Die Linie sagt, wie wahrscheinlich Sie es noch wissen, aus Ihren eigenen Antworten.</translation>
    </message>
    <message>
        <location filename="../../ui/progress/refreshers_card.py"/>
        <source>Nothing yet. Cards come from your own runs: turns that you mark in a debrief, what you were sure of and wrong, whom to call, and the lessons you read.</source>
        <translation>Noch nichts. Karten kommen aus Ihren eigenen Durchgängen: aus Zügen, die Sie in einer Nachbesprechung markieren, aus dem, was Sie sicher und falsch hatten, wen man anruft, und aus den Lektionen, die Sie lesen.</translation>
    </message>
    <message>
        <location filename="../../ui/progress/refreshers_card.py"/>
        <source>Refreshers due: {n}</source>
        <translation>Fällige Auffrischungen: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/progress/refreshers_card.py"/>
        <source>Refreshers: nothing is due</source>
        <translation>Auffrischungen: nichts ist fällig</translation>
    </message>
    <message>
        <location filename="../../ui/progress/refreshers_card.py"/>
        <source>{title}, {when}</source>
        <translation>{title}, {when}</translation>
    </message>
    <message>
        <location filename="../../ui/progress/refreshers_card.py"/>
        <source>Start: {card}</source>
        <translation>Beginnen: {card}</translation>
    </message>
    <message>
        <location filename="../../ui/progress/refreshers_card.py"/>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <location filename="../../ui/progress/refreshers_card.py"/>
        <source>{n} % likely to be remembered</source>
        <translation>mit {n} % noch gewusst</translation>
    </message>
    <message>
        <location filename="../../ui/progress/saving.py"/>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../ui/progress/saving.py"/>
        <source>Save the certificate</source>
        <translation>Die Bescheinigung speichern</translation>
    </message>
    <message>
        <location filename="../../ui/progress/saving.py"/>
        <source>The certificate can't be saved there: {reason}.</source>
        <translation>Die Bescheinigung kann dort nicht gespeichert werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../ui/progress/saving.py"/>
        <source>The certificate is saved.</source>
        <translation>Die Bescheinigung ist gespeichert.</translation>
    </message>
    <message>
        <location filename="../../ui/progress/saving.py"/>
        <source>It is in {file}.</source>
        <translation>Sie steht in {file}.</translation>
    </message>
    <message>
        <location filename="../../ui/progress/saving.py"/>
        <source>Save the attempts</source>
        <translation>Die Versuche speichern</translation>
    </message>
    <message>
        <location filename="../../ui/progress/saving.py"/>
        <source>The attempts can't be saved there: {reason}.</source>
        <translation>Die Versuche können dort nicht gespeichert werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../ui/progress/saving.py"/>
        <source>The attempts are saved.</source>
        <translation>Die Versuche sind gespeichert.</translation>
    </message>
    <message>
        <location filename="../../ui/progress/saving.py"/>
        <source>They are in {file}.</source>
        <translation>Sie stehen in {file}.</translation>
    </message>
    <message>
        <location filename="../../ui/progress/saving.py"/>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../../ui/progress/saving.py"/>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <location filename="../../ui/progress/saving.py"/>
        <source>Assessed</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <location filename="../../ui/progress/saving.py"/>
        <source>Ready before, 1-5</source>
        <translation>Zutrauen vorher, 1-5</translation>
    </message>
    <message>
        <location filename="../../ui/progress/saving.py"/>
        <source>Certificates (*.pdf *.html *.htm *.txt)</source>
        <translation>Bescheinigungen (*.pdf *.html *.htm *.txt)</translation>
    </message>
    <message>
        <location filename="../../ui/progress/saving.py"/>
        <source>{file} can't be read: {reason}.</source>
        <translation>{file} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../ui/progress/screen.py"/>
        <source>Parts of your progress</source>
        <translation>Teile Ihres Fortschritts</translation>
    </message>
    <message>
        <location filename="../../ui/progress/screen.py"/>
        <source>My progress</source>
        <translation>Mein Fortschritt</translation>
    </message>
    <message>
        <location filename="../../ui/progress/screen.py"/>
        <source>Reading what you have done so far…</source>
        <translation>Es wird gelesen, was Sie bisher getan haben …</translation>
    </message>
    <message>
        <location filename="../../ui/progress/screen.py"/>
        <source>Your progress can't be read.</source>
        <translation>Ihr Fortschritt kann nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../ui/progress/screen.py"/>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location filename="../../ui/progress/screen.py"/>
        <source>Export the attempts as a table</source>
        <translation>Die Versuche als Tabelle speichern</translation>
    </message>
    <message>
        <location filename="../../ui/progress/screen.py"/>
        <source>Left, Right</source>
        <translation>Links, Rechts</translation>
    </message>
    <message>
        <location filename="../../ui/progress/screen.py"/>
        <source>from belt to belt, from attempt to attempt</source>
        <translation>von Gürtel zu Gürtel, von Versuch zu Versuch</translation>
    </message>
    <message>
        <location filename="../../ui/progress/screen.py"/>
        <source>unfold a belt; begin what is due</source>
        <translation>einen Gürtel aufklappen; beginnen, was fällig ist</translation>
    </message>
    <message>
        <location filename="../../ui/progress/screen.py"/>
        <source>attempts as a table, and back</source>
        <translation>Versuche als Tabelle und zurück</translation>
    </message>
    <message>
        <location filename="../../ui/progress/screen.py"/>
        <source>Arrows</source>
        <translation>Pfeile</translation>
    </message>
    <message>
        <location filename="../../ui/progress/screen.py"/>
        <source>from cell to cell, in a table</source>
        <translation>von Zelle zu Zelle, in einer Tabelle</translation>
    </message>
    <message>
        <location filename="../../ui/progress/table.py"/>
        <source>Attempts as a table</source>
        <translation>Versuche als Tabelle</translation>
    </message>
    <message>
        <location filename="../../ui/progress/table.py"/>
        <source>{title} (assessed)</source>
        <translation>{title} (geprüft)</translation>
    </message>
    <message>
        <location filename="../../ui/progress/wording.py"/>
        <source>comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <location filename="../../ui/progress/wording.py"/>
        <source>crisis</source>
        <translation>Krise</translation>
    </message>
    <message>
        <location filename="../../ui/progress/wording.py"/>
        <source>outreach</source>
        <translation>Creator</translation>
    </message>
    <message>
        <location filename="../../ui/progress/wording.py"/>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <location filename="../../ui/progress/wording.py"/>
        <source>Quiz</source>
        <translation>Quiz</translation>
    </message>
    <message>
        <location filename="../../ui/progress/wording.py"/>
        <source>Talk about it</source>
        <translation>Darüber sprechen</translation>
    </message>
    <message>
        <location filename="../../ui/progress/wording.py"/>
        <source>to practise</source>
        <translation>zum Üben</translation>
    </message>
    <message>
        <location filename="../../ui/progress/wording.py"/>
        <source>watching an expert</source>
        <translation>einer Expertin zusehen</translation>
    </message>
    <message>
        <location filename="../../ui/progress/wording.py"/>
        <source>as an assessment</source>
        <translation>als Prüfung</translation>
    </message>
    <message>
        <location filename="../../ui/progress/wording.py"/>
        <source>with a room</source>
        <translation>mit einer Runde</translation>
    </message>
    <message>
        <location filename="../../ui/rail.py"/>
        <source>Areas</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <location filename="../../ui/rail.py"/>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <location filename="../../ui/rail.py"/>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <location filename="../../ui/rail.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../ui/rail.py"/>
        <source>Profile: {name}</source>
        <translation>Profil: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/rail.py"/>
        <source>{area}, current page</source>
        <translation>{area}, diese Seite</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>Open the data folder</source>
        <translation>Datenordner öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>Move…</source>
        <translation>Verschieben …</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>Move the data folder</source>
        <translation>Den Datenordner verschieben</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>Your runs, notes and settings are here and nowhere else. Nothing is sent anywhere.</source>
        <translation>Ihre Durchgänge, Notizen und Einstellungen sind hier und sonst nirgends. Nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>where files records backup</source>
        <translation>wo Dateien Ordner Aufzeichnungen Sicherung</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>It can't be moved here: SIMTRAINER_DATA says where it is.</source>
        <translation>Von hier aus geht das nicht: SIMTRAINER_DATA sagt, wo er ist.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>There is nothing to show yet: it is made when something is kept.</source>
        <translation>Noch gibt es nichts zu zeigen: Er entsteht, wenn etwas aufgehoben wird.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>This computer doesn't say how to show a folder. It is {folder}.</source>
        <translation>Dieser Computer sagt nicht, wie man einen Ordner zeigt. Es ist {folder}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>Where should your data go?</source>
        <translation>Wohin sollen Ihre Daten?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>It can't be kept where your data are now: {reason}.</source>
        <translation>Wo Ihre Daten jetzt sind, kann es nicht vermerkt werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>Your data are in {folder} now.</source>
        <translation>Ihre Daten sind jetzt in {folder}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>Show the tour</source>
        <translation>Rundgang zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>The tour</source>
        <translation>Der Rundgang</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>What is where, in under a minute.</source>
        <translation>Was wo ist, in weniger als einer Minute.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>help start again</source>
        <translation>Hilfe Start noch einmal</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>Delete everything about me…</source>
        <translation>Alles über mich löschen …</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>Delete everything about me</source>
        <translation>Alles über mich löschen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>Runs, scores, notes, drafts and settings. It can't be undone. Files you saved elsewhere stay.</source>
        <translation>Durchgänge, Wertungen, Notizen, Entwürfe und Einstellungen. Das lässt sich nicht rückgängig machen. Dateien, die Sie woanders gespeichert haben, bleiben.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>remove erase forget privacy reset</source>
        <translation>entfernen löschen vergessen Datenschutz zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>Type {word} to confirm</source>
        <translation>Zum Bestätigen {word} tippen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>Type “{word}” to confirm:</source>
        <translation>Zum Bestätigen „{word}“ tippen:</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>Deleted, but for what another program holds open: {names}.</source>
        <translation>Gelöscht, bis auf das, was ein anderes Programm offen hält: {names}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>Everything about you is deleted. The app is as on its first day.</source>
        <translation>Alles über Sie ist gelöscht. Das Programm ist wie am ersten Tag.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/organisation.py"/>
        <source>{file} isn't there any more. Choose it where it is now.</source>
        <translation>{file} ist nicht mehr da. Wählen Sie die Datei, wo sie jetzt ist.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/organisation.py"/>
        <source>As of {date}.</source>
        <translation>Stand {date}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/organisation.py"/>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <location filename="../../ui/settings/organisation.py"/>
        <source>Choose an organisation file for every scenario</source>
        <translation>Eine Organisationsdatei für alle Szenarien wählen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/organisation.py"/>
        <source>Use each scenario's own</source>
        <translation>Die des jeweiligen Szenarios verwenden</translation>
    </message>
    <message>
        <location filename="../../ui/settings/organisation.py"/>
        <source>Each scenario brings its own organisation.</source>
        <translation>Jedes Szenario bringt seine eigene Organisation mit.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/organisation.py"/>
        <source>Organisation files (*.yaml *.yml)</source>
        <translation>Organisationsdateien (*.yaml *.yml)</translation>
    </message>
    <message>
        <location filename="../../ui/settings/organisation.py"/>
        <source>Choose your organisation</source>
        <translation>Ihre Organisation wählen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/organisation.py"/>
        <source>{name} · {file}</source>
        <translation>{name} · {file}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/organisation.py"/>
        <source>{name} is used in every scenario.</source>
        <translation>{name} wird in jedem Szenario verwendet.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/organisation.py"/>
        <source>There are no rule packs, or they can't be read.</source>
        <translation>Es gibt keine Regelpakete, oder sie können nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/questions.py"/>
        <source>Save as a text…</source>
        <translation>Als Text speichern …</translation>
    </message>
    <message>
        <location filename="../../ui/settings/questions.py"/>
        <source>Questions for the room</source>
        <translation>Fragen für den Raum</translation>
    </message>
    <message>
        <location filename="../../ui/settings/questions.py"/>
        <source>What you parked with Q, from all your runs. Tick what has been answered.</source>
        <translation>Was Sie mit Q notiert haben, aus allen Ihren Durchgängen. Haken Sie ab, was beantwortet ist.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/questions.py"/>
        <source>questions legal team trainer asked parked export</source>
        <translation>Fragen Recht Team Trainingsleitung gefragt notiert Export</translation>
    </message>
    <message>
        <location filename="../../ui/settings/questions.py"/>
        <source>{to} · {title}, turn {n}</source>
        <translation>{to} · {title}, Zug {n}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/questions.py"/>
        <source>Answered: {question}, {where}</source>
        <translation>Beantwortet: {question}, {where}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/questions.py"/>
        <source>None yet. Press Q while you play or read a debrief.</source>
        <translation>Noch keine. Drücken Sie Q, während Sie spielen oder eine Nachbesprechung lesen.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/questions.py"/>
        <source>And {n} more: copy or save them to see all.</source>
        <translation>Und {n} weitere: Kopieren oder speichern Sie sie, um alle zu sehen.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/questions.py"/>
        <source>Save the questions</source>
        <translation>Die Fragen speichern</translation>
    </message>
    <message>
        <location filename="../../ui/settings/questions.py"/>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <location filename="../../ui/settings/questions.py"/>
        <source>They can't be saved there: {reason}.</source>
        <translation>Dort können sie nicht gespeichert werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/questions.py"/>
        <source>Saved as {file}</source>
        <translation>Gespeichert als {file}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/rows.py"/>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <location filename="../../ui/settings/rows.py"/>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <location filename="../../ui/settings/screen.py"/>
        <source>How it looks</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/screen.py"/>
        <source>Playing</source>
        <translation>Spielen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/screen.py"/>
        <source>Organisation and rules</source>
        <translation>Organisation und Regeln</translation>
    </message>
    <message>
        <location filename="../../ui/settings/screen.py"/>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <location filename="../../ui/settings/screen.py"/>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/screen.py"/>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <location filename="../../ui/settings/screen.py"/>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/screen.py"/>
        <source>It holds until you close the app: the settings can't be saved in {file}.</source>
        <translation>Das gilt, bis Sie das Programm schließen: Die Einstellungen können nicht in {file} gespeichert werden.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/screen.py"/>
        <source>No setting has “{words}” in it.</source>
        <translation>In keiner Einstellung kommt „{words}“ vor.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/screen.py"/>
        <source>from setting to setting</source>
        <translation>von Einstellung zu Einstellung</translation>
    </message>
    <message>
        <location filename="../../ui/settings/screen.py"/>
        <source>change one that has several values</source>
        <translation>eine mit mehreren Werten ändern</translation>
    </message>
    <message>
        <location filename="../../ui/settings/screen.py"/>
        <source>switch on and off</source>
        <translation>an- und ausschalten</translation>
    </message>
    <message>
        <location filename="../../ui/shared/belts.py"/>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <location filename="../../ui/shared/chips.py"/>
        <source>{name}: nothing yet</source>
        <translation>{name}: noch nichts</translation>
    </message>
    <message>
        <location filename="../../ui/shared/chips.py"/>
        <source>Key {key}</source>
        <translation>Taste {key}</translation>
    </message>
    <message>
        <location filename="../../ui/shared/clock.py"/>
        <source>{h} h {m} min</source>
        <translation>{h} Std. {m} Min.</translation>
    </message>
    <message>
        <location filename="../../ui/shared/clock.py"/>
        <source>{h} h</source>
        <translation>{h} Std.</translation>
    </message>
    <message>
        <location filename="../../ui/shared/clock.py"/>
        <source>{d} d {h} h</source>
        <translation>{d} T. {h} Std.</translation>
    </message>
    <message>
        <location filename="../../ui/shared/clock.py"/>
        <source>{d} d</source>
        <translation>{d} T.</translation>
    </message>
    <message>
        <location filename="../../ui/shared/clock.py"/>
        <source>{n}m</source>
        <translation>{n} Mio.</translation>
    </message>
    <message>
        <location filename="../../ui/shared/clock.py"/>
        <source>{n}k</source>
        <translation>{n} Tsd.</translation>
    </message>
    <message>
        <location filename="../../ui/shared/key_words.py"/>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <location filename="../../ui/shared/key_words.py"/>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <location filename="../../ui/shared/key_words.py"/>
        <source>Space</source>
        <translation>Leer</translation>
    </message>
    <message>
        <location filename="../../ui/shared/key_words.py"/>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <location filename="../../ui/shared/key_words.py"/>
        <source>PgUp</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <location filename="../../ui/shared/key_words.py"/>
        <source>PgDown</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <location filename="../../ui/shared/key_words.py"/>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <location filename="../../ui/shared/key_words.py"/>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <location filename="../../ui/shared/key_words.py"/>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <location filename="../../ui/shared/key_words.py"/>
        <source>Up</source>
        <translation>Auf</translation>
    </message>
    <message>
        <location filename="../../ui/shared/key_words.py"/>
        <source>Down</source>
        <translation>Ab</translation>
    </message>
    <message>
        <location filename="../../ui/shared/keys_sheet.py"/>
        <source>the scenarios</source>
        <translation>die Szenarien</translation>
    </message>
    <message>
        <location filename="../../ui/shared/keys_sheet.py"/>
        <source>an exercise with a room</source>
        <translation>eine Übung mit einem Raum</translation>
    </message>
    <message>
        <location filename="../../ui/shared/keys_sheet.py"/>
        <source>writing a story</source>
        <translation>eine Geschichte schreiben</translation>
    </message>
    <message>
        <location filename="../../ui/shared/keys_sheet.py"/>
        <source>your progress</source>
        <translation>Ihr Fortschritt</translation>
    </message>
    <message>
        <location filename="../../ui/shared/keys_sheet.py"/>
        <source>the library</source>
        <translation>die Bibliothek</translation>
    </message>
    <message>
        <location filename="../../ui/shared/keys_sheet.py"/>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../ui/shared/keys_sheet.py"/>
        <source>larger and smaller text</source>
        <translation>größerer und kleinerer Text</translation>
    </message>
    <message>
        <location filename="../../ui/shared/keys_sheet.py"/>
        <source>text as it was</source>
        <translation>Text wie zuvor</translation>
    </message>
    <message>
        <location filename="../../ui/shared/meters.py"/>
        <source>{name} {value} of {high}</source>
        <translation>{name} {value} von {high}</translation>
    </message>
    <message>
        <location filename="../../ui/shared/meters.py"/>
        <source>{mark} at {at}</source>
        <translation>{mark} bei {at}</translation>
    </message>
    <message>
        <location filename="../../ui/shared/meters.py"/>
        <source>{name}: {note}</source>
        <translation>{name}: {note}</translation>
    </message>
    <message>
        <location filename="../../ui/shared/meters.py"/>
        <source>{name}: {value} of 100, {note}</source>
        <translation>{name}: {value} von 100, {note}</translation>
    </message>
    <message>
        <location filename="../../ui/shared/meters.py"/>
        <source>{name}: no score</source>
        <translation>{name}: keine Wertung</translation>
    </message>
    <message>
        <location filename="../../ui/shared/meters.py"/>
        <source>worst possible {worst}, best {best}</source>
        <translation>möglich von {worst} bis {best}</translation>
    </message>
    <message>
        <location filename="../../ui/shared/meters.py"/>
        <source>last time {last}</source>
        <translation>letztes Mal {last}</translation>
    </message>
    <message>
        <location filename="../../ui/shared/meters.py"/>
        <source>worst</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <location filename="../../ui/shared/meters.py"/>
        <source>best</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <location filename="../../ui/shared/meters.py"/>
        <source>last time</source>
        <translation>letztes Mal</translation>
    </message>
    <message>
        <location filename="../../ui/shared/question_box.py"/>
        <source>What would you like to know?</source>
        <translation>Was möchten Sie wissen?</translation>
    </message>
    <message>
        <location filename="../../ui/shared/question_box.py"/>
        <source>The team</source>
        <translation>Das Team</translation>
    </message>
    <message>
        <location filename="../../ui/shared/question_box.py"/>
        <source>The trainer</source>
        <translation>Die Trainingsleitung</translation>
    </message>
    <message>
        <location filename="../../ui/shared/question_box.py"/>
        <source>Park it</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <location filename="../../ui/shared/question_box.py"/>
        <source>Close without parking</source>
        <translation>Schließen, ohne zu notieren</translation>
    </message>
    <message>
        <location filename="../../ui/shared/question_box.py"/>
        <source>A question to park, {where}</source>
        <translation>Eine Frage für später, {where}</translation>
    </message>
    <message>
        <location filename="../../ui/shared/question_box.py"/>
        <source>A question</source>
        <translation>Eine Frage</translation>
    </message>
    <message>
        <location filename="../../ui/shared/question_box.py"/>
        <source>Parked. It is listed in the debrief.</source>
        <translation>Notiert. Sie steht in der Nachbesprechung.</translation>
    </message>
    <message>
        <location filename="../../ui/shared/ratings.py"/>
        <source>Breaks a rule</source>
        <translation>Bricht eine Regel</translation>
    </message>
    <message>
        <location filename="../../ui/shared/ratings.py"/>
        <source>Too close to the line</source>
        <translation>Zu nah an der Grenze</translation>
    </message>
    <message>
        <location filename="../../ui/shared/ratings.py"/>
        <source>Can't say</source>
        <translation>Nicht zu sagen</translation>
    </message>
    <message>
        <location filename="../../ui/shared/ratings.py"/>
        <source>Keeps to the rules</source>
        <translation>Hält sich an die Regeln</translation>
    </message>
    <message>
        <location filename="../../ui/shared/ratings.py"/>
        <source>Just what they ask for</source>
        <translation>Genau das, was sie verlangen</translation>
    </message>
    <message>
        <location filename="../../ui/shared/ratings.py"/>
        <source>A form letter</source>
        <translation>Ein Formbrief</translation>
    </message>
    <message>
        <location filename="../../ui/shared/ratings.py"/>
        <source>A bit stiff</source>
        <translation>Etwas steif</translation>
    </message>
    <message>
        <location filename="../../ui/shared/ratings.py"/>
        <source>Like a person</source>
        <translation>Wie ein Mensch</translation>
    </message>
    <message>
        <location filename="../../ui/shared/ratings.py"/>
        <source>Warm and true</source>
        <translation>Herzlich und wahr</translation>
    </message>
    <message>
        <location filename="../../ui/shared/scale.py"/>
        <source>{n} of 5, {word}</source>
        <translation>{n} von 5, {word}</translation>
    </message>
    <message>
        <location filename="../../ui/shared/scale.py"/>
        <source>{n} of 5</source>
        <translation>{n} von 5</translation>
    </message>
    <message>
        <location filename="../../ui/shared/scale.py"/>
        <source>hardly</source>
        <translation>kaum</translation>
    </message>
    <message>
        <location filename="../../ui/shared/scale.py"/>
        <source>somewhat</source>
        <translation>etwas</translation>
    </message>
    <message>
        <location filename="../../ui/shared/scale.py"/>
        <source>rather</source>
        <translation>ziemlich</translation>
    </message>
    <message>
        <location filename="../../ui/shared/scale.py"/>
        <source>very</source>
        <translation>sehr</translation>
    </message>
    <message>
        <location filename="../../ui/shared/settings.py"/>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <location filename="../../ui/shared/settings.py"/>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="../../ui/shared/settings.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../ui/shared/settings.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../ui/shared/settings.py"/>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <location filename="../../ui/shared/settings.py"/>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <location filename="../../ui/shared/settings.py"/>
        <source>As the system follows light, dark and high contrast when they change there.</source>
        <translation>„Wie das System“ folgt hell, dunkel und hohem Kontrast, wenn sie sich dort ändern.</translation>
    </message>
    <message>
        <location filename="../../ui/shared/settings.py"/>
        <source>colours appearance night</source>
        <translation>Farben Aussehen Nacht Design</translation>
    </message>
    <message>
        <location filename="../../ui/shared/settings.py"/>
        <source>Ctrl + and Ctrl − change it anywhere, Ctrl 0 goes back to 100 %.</source>
        <translation>Strg + und Strg − ändern sie überall, Strg 0 geht zurück auf 100 %.</translation>
    </message>
    <message>
        <location filename="../../ui/shared/settings.py"/>
        <source>font zoom larger smaller</source>
        <translation>Schrift Zoom größer kleiner</translation>
    </message>
    <message>
        <location filename="../../ui/shared/settings.py"/>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <location filename="../../ui/shared/settings.py"/>
        <source>Reduced</source>
        <translation>Reduziert</translation>
    </message>
    <message>
        <location filename="../../ui/shared/settings.py"/>
        <source>Reduced: things appear in their place instead of moving there.</source>
        <translation>Reduziert: Dinge erscheinen an ihrem Platz, statt sich dorthin zu bewegen.</translation>
    </message>
    <message>
        <location filename="../../ui/shared/settings.py"/>
        <source>animation accessibility</source>
        <translation>Animation Barrierefreiheit</translation>
    </message>
    <message>
        <location filename="../../ui/shared/settings.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../ui/shared/settings.py"/>
        <source>As the computer</source>
        <translation>Wie der Computer</translation>
    </message>
    <message>
        <location filename="../../ui/shared/settings.py"/>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <location filename="../../ui/shared/settings.py"/>
        <source>Windows take it at the next start, stories when they are opened next. What isn't translated stays in English.</source>
        <translation>Fenster übernehmen sie beim nächsten Start, Geschichten beim nächsten Öffnen. Was nicht übersetzt ist, bleibt englisch.</translation>
    </message>
    <message>
        <location filename="../../ui/shared/settings.py"/>
        <source>language german deutsch englisch sprache translation</source>
        <translation>language german deutsch englisch sprache translation Übersetzung</translation>
    </message>
    <message>
        <location filename="../../ui/shared/settings.py"/>
        <source>How a scenario starts</source>
        <translation>Wie ein Szenario beginnt</translation>
    </message>
    <message>
        <location filename="../../ui/shared/settings.py"/>
        <source>Each brief asks again; this is what it begins with.</source>
        <translation>Jedes Briefing fragt noch einmal; damit beginnt es.</translation>
    </message>
    <message>
        <location filename="../../ui/shared/settings.py"/>
        <source>mode feedback</source>
        <translation>Modus Rückmeldung</translation>
    </message>
    <message>
        <location filename="../../ui/shared/settings.py"/>
        <source>Untimed: the story's clock moves only by what you do. ×10: ten story minutes pass in one of yours.</source>
        <translation>Ohne Uhr: Die Uhr der Geschichte geht nur durch das weiter, was Sie tun. ×10: Zehn Minuten der Geschichte vergehen in einer von Ihren.</translation>
    </message>
    <message>
        <location filename="../../ui/shared/settings.py"/>
        <source>clock live speed</source>
        <translation>Uhr laufend Tempo</translation>
    </message>
    <message>
        <location filename="../../ui/shared/settings.py"/>
        <source>No time pressure</source>
        <translation>Kein Zeitdruck</translation>
    </message>
    <message>
        <location filename="../../ui/shared/settings.py"/>
        <source>Every scenario is played untimed, whatever its brief says. It costs no marks.</source>
        <translation>Jedes Szenario läuft ohne Uhr, was auch im Briefing steht. Es kostet keine Punkte.</translation>
    </message>
    <message>
        <location filename="../../ui/shared/settings.py"/>
        <source>accessibility clock untimed calm</source>
        <translation>Barrierefreiheit Uhr ohne Ruhe</translation>
    </message>
    <message>
        <location filename="../../ui/shared/settings.py"/>
        <source>Half as much again</source>
        <translation>Halb so viel dazu</translation>
    </message>
    <message>
        <location filename="../../ui/shared/settings.py"/>
        <source>Twice as much</source>
        <translation>Doppelt so viel</translation>
    </message>
    <message>
        <location filename="../../ui/shared/settings.py"/>
        <source>With a live clock, people wait that much longer for your answer. It costs no marks.</source>
        <translation>Bei laufender Uhr warten die Leute so viel länger auf Ihre Antwort. Es kostet keine Punkte.</translation>
    </message>
    <message>
        <location filename="../../ui/shared/settings.py"/>
        <source>accessibility patience slower</source>
        <translation>Barrierefreiheit Geduld langsamer</translation>
    </message>
    <message>
        <location filename="../../ui/shared/settings.py"/>
        <source>A number key sends a choice at once</source>
        <translation>Eine Zifferntaste sendet eine Option sofort</translation>
    </message>
    <message>
        <location filename="../../ui/shared/settings.py"/>
        <source>Otherwise the first press selects and the second sends.</source>
        <translation>Sonst wählt der erste Druck aus, und der zweite sendet.</translation>
    </message>
    <message>
        <location filename="../../ui/shared/settings.py"/>
        <source>keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <location filename="../../ui/shared/settings.py"/>
        <source>The live clock stops while another window is in front</source>
        <translation>Die laufende Uhr steht, während ein anderes Fenster vorn ist</translation>
    </message>
    <message>
        <location filename="../../ui/shared/settings.py"/>
        <source>Your organisation</source>
        <translation>Ihre Organisation</translation>
    </message>
    <message>
        <location filename="../../ui/shared/settings.py"/>
        <source>An organisation file (.yaml): its house rules, voice, contacts and names are used in every scenario.</source>
        <translation>Eine Organisationsdatei (.yaml): Ihre Richtlinie, Stimme, Kontakte und Namen werden in jedem Szenario verwendet.</translation>
    </message>
    <message>
        <location filename="../../ui/shared/settings.py"/>
        <source>company policy clauses house yaml</source>
        <translation>Firma Richtlinie Klauseln Haus YAML</translation>
    </message>
    <message>
        <location filename="../../ui/shared/settings.py"/>
        <source>Rules of a country or region that a scenario may bring. What is off isn't named and changes no score.</source>
        <translation>Regeln eines Landes oder einer Region, die ein Szenario mitbringen kann. Was aus ist, wird nicht genannt und ändert keine Wertung.</translation>
    </message>
    <message>
        <location filename="../../ui/shared/settings.py"/>
        <source>law region country regulation</source>
        <translation>Recht Region Land Regulierung</translation>
    </message>
    <message>
        <location filename="../../ui/shared/settings.py"/>
        <source>A sound when a post arrives</source>
        <translation>Ein Ton, wenn ein Post ankommt</translation>
    </message>
    <message>
        <location filename="../../ui/shared/settings.py"/>
        <source>The system's own alert sound, at most once every few seconds.</source>
        <translation>Der Signalton des Systems, höchstens alle paar Sekunden einer.</translation>
    </message>
    <message>
        <location filename="../../ui/shared/settings.py"/>
        <source>audio beep quiet mute</source>
        <translation>Ton Signal leise stumm</translation>
    </message>
    <message>
        <location filename="../../ui/shared/tabs.py"/>
        <source>{tab}, tab</source>
        <translation>{tab}, Reiter</translation>
    </message>
    <message>
        <location filename="../../ui/shared/tabs.py"/>
        <source>{tab}, tab, {n}</source>
        <translation>{tab}, Reiter, {n}</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/case_aside.py"/>
        <source>Practise this</source>
        <translation>Das üben</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/case_aside.py"/>
        <source>Looking through the scenarios…</source>
        <translation>Die Szenarien werden durchgesehen …</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/case_aside.py"/>
        <source>A scenario you haven't played yet leads here. It isn't named, so that it stays one.</source>
        <translation>Ein Szenario, das Sie noch nicht gespielt haben, führt hierher. Es wird nicht genannt, damit es eines bleibt.</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/case_aside.py"/>
        <source>{n} scenarios you haven't played yet lead here. They aren't named, so that they stay ones.</source>
        <translation>{n} Szenarien, die Sie noch nicht gespielt haben, führen hierher. Sie werden nicht genannt, damit sie welche bleiben.</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/case_aside.py"/>
        <source>No scenario leads here yet.</source>
        <translation>Noch führt kein Szenario hierher.</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/case_aside.py"/>
        <source>leads here</source>
        <translation>führt hierher</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/case_aside.py"/>
        <source>about the same</source>
        <translation>handelt vom Gleichen</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/case_aside.py"/>
        <source>{why} · {n} min</source>
        <translation>{why} · {n} Min.</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/case_aside.py"/>
        <source>Practise “{title}”</source>
        <translation>„{title}“ üben</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/case_aside.py"/>
        <source>How checked</source>
        <translation>Wie geprüft</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/case_aside.py"/>
        <source>Seen: {places}</source>
        <translation>Eingesehen: {places}</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/case_aside.py"/>
        <source>No source named: said by one side.</source>
        <translation>Keine Quelle genannt: von einer Seite gesagt.</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/case_aside.py"/>
        <source>An address is opened in the browser only when you press it.</source>
        <translation>Eine Adresse wird nur im Browser geöffnet, wenn Sie darauf drücken.</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/case_aside.py"/>
        <source>Ours</source>
        <translation>Unsere</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/case_aside.py"/>
        <source>Kept on this computer, in {file}</source>
        <translation>Auf diesem Computer aufgehoben, in {file}</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/case_aside.py"/>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/case_page.py"/>
        <source>Went wrong</source>
        <translation>Schiefgegangen</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/case_page.py"/>
        <source>Went well</source>
        <translation>Gut gegangen</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/case_page.py"/>
        <source>About the move “{move}”</source>
        <translation>Über den Schritt „{move}“</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/case_page.py"/>
        <source>your last run: same move</source>
        <translation>Ihr letzter Durchgang: gleicher Schritt</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/case_page.py"/>
        <source>your last run: something close</source>
        <translation>Ihr letzter Durchgang: etwas Ähnliches</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/case_page.py"/>
        <source>your last run: you differed</source>
        <translation>Ihr letzter Durchgang: Sie handelten anders</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/case_page.py"/>
        <source>The one move</source>
        <translation>Der eine Schritt</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/case_page.py"/>
        <source>The {n} moves, in order</source>
        <translation>Die {n} Schritte, der Reihe nach</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/case_page.py"/>
        <source>Beside your last run, “{title}” on {day}: the same in {n} of {of}.</source>
        <translation>Neben Ihrem letzten Durchgang, „{title}“ am {day}: gleich in {n} von {of}.</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/case_page.py"/>
        <source>What it cost</source>
        <translation>Was es kostete</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/case_page.py"/>
        <source>A better response</source>
        <translation>Eine bessere Antwort</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/cases_tab.py"/>
        <source>Search cases and moves</source>
        <translation>Fälle und Schritte durchsuchen</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/cases_tab.py"/>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/cases_tab.py"/>
        <source>Any topic</source>
        <translation>Alle Themen</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/cases_tab.py"/>
        <source>Sector</source>
        <translation>Branche</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/cases_tab.py"/>
        <source>Any sector</source>
        <translation>Alle Branchen</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/cases_tab.py"/>
        <source>Move</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/cases_tab.py"/>
        <source>Any move</source>
        <translation>Alle Schritte</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/cases_tab.py"/>
        <source>Harm or repair</source>
        <translation>Schaden oder Abhilfe</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/cases_tab.py"/>
        <source>Went wrong or well</source>
        <translation>Schiefgegangen oder gut</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/cases_tab.py"/>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/cases_tab.py"/>
        <source>Checked or not</source>
        <translation>Geprüft oder nicht</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/glossary_tab.py"/>
        <source>Search words</source>
        <translation>Wörter durchsuchen</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/glossary_tab.py"/>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/glossary_tab.py"/>
        <source>Also said: {words}</source>
        <translation>Auch gesagt: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/glossary_tab.py"/>
        <source>Away from a screen</source>
        <translation>Abseits vom Bildschirm</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/glossary_tab.py"/>
        <source>See also</source>
        <translation>Siehe auch</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/incident.py"/>
        <source>Retail</source>
        <translation>Handel</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/incident.py"/>
        <source>Add an incident</source>
        <translation>Einen Vorfall hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/incident.py"/>
        <source>Whose it was</source>
        <translation>Wessen Vorfall es war</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/incident.py"/>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/incident.py"/>
        <source>What, not who: nobody should find themselves blamed.</source>
        <translation>Was, nicht wer: Niemand soll sich beschuldigt finden.</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/incident.py"/>
        <source>What would have been better</source>
        <translation>Was besser gewesen wäre</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/incident.py"/>
        <source>If you know.</source>
        <translation>Wenn Sie es wissen.</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/incident.py"/>
        <source>The lesson, in a sentence</source>
        <translation>Was daraus zu lernen ist, in einem Satz</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/incident.py"/>
        <source>A question to talk about</source>
        <translation>Eine Frage zum Besprechen</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/incident.py"/>
        <source>If you have one.</source>
        <translation>Wenn Sie eine haben.</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/incident.py"/>
        <source>How it was checked</source>
        <translation>Wie es geprüft wurde</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/incident.py"/>
        <source>What isn't certain</source>
        <translation>Was nicht sicher ist</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/incident.py"/>
        <source>Edit an incident</source>
        <translation>Einen Vorfall bearbeiten</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/incident.py"/>
        <source>Add a move</source>
        <translation>Einen Schritt hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/incident.py"/>
        <source>Add a source</source>
        <translation>Eine Quelle hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/incident.py"/>
        <source>Kept on this computer, marked as ours, and compared with runs like any case.</source>
        <translation>Auf diesem Computer aufgehoben, als unserer gekennzeichnet, und wie jeder Fall mit Durchgängen verglichen.</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/incident.py"/>
        <source>What was done, in order</source>
        <translation>Was getan wurde, der Reihe nach</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/incident.py"/>
        <source>What it taught</source>
        <translation>Was es lehrte</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/incident.py"/>
        <source>How well it is known</source>
        <translation>Wie gut es belegt ist</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/incident.py"/>
        <source>back; the form stays as it is</source>
        <translation>zurück; das Formular bleibt, wie es ist</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/incident_rows.py"/>
        <source>It was left undone, and that was the failure</source>
        <translation>Es wurde unterlassen, und das war der Fehler</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/incident_rows.py"/>
        <source>What was done, in a sentence</source>
        <translation>Was getan wurde, in einem Satz</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/incident_rows.py"/>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/incident_rows.py"/>
        <source>Remove this move</source>
        <translation>Diesen Schritt entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/incident_rows.py"/>
        <source>It</source>
        <translation>Es</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/incident_rows.py"/>
        <source>Move {n}</source>
        <translation>Schritt {n}</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/incident_rows.py"/>
        <source>Who published it</source>
        <translation>Wer es veröffentlicht hat</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/incident_rows.py"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/incident_rows.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/incident_rows.py"/>
        <source>A source</source>
        <translation>Eine Quelle</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/moves_tab.py"/>
        <source>Search moves</source>
        <translation>Schritte durchsuchen</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/moves_tab.py"/>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/moves_tab.py"/>
        <source>Any family</source>
        <translation>Alle Familien</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/moves_tab.py"/>
        <source>Counts as</source>
        <translation>Zählt als</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/moves_tab.py"/>
        <source>Any</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/moves_tab.py"/>
        <source>Close to it</source>
        <translation>Nah daran</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/moves_tab.py"/>
        <source>Its counterpart</source>
        <translation>Sein Gegenstück</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/moves_tab.py"/>
        <source>What it repaired in the cases</source>
        <translation>Was es in den Fällen gutgemacht hat</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/moves_tab.py"/>
        <source>What repaired it in the cases</source>
        <translation>Was das in den Fällen gutgemacht hat</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/moves_tab.py"/>
        <source>Cases that made it</source>
        <translation>Fälle, in denen es getan wurde</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/moves_tab.py"/>
        <source>Cases where it was missing</source>
        <translation>Fälle, in denen es fehlte</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/moves_tab.py"/>
        <source>For example</source>
        <translation>Zum Beispiel</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/moves_tab.py"/>
        <source>When it is otherwise</source>
        <translation>Wann es anders ist</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/moves_tab.py"/>
        <source>In crisis theory</source>
        <translation>In der Krisentheorie</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/moves_tab.py"/>
        <source>1 case</source>
        <translation>1 Fall</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/moves_tab.py"/>
        <source>{n} cases</source>
        <translation>{n} Fälle</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/moves_tab.py"/>
        <source>{title} · {org}, {year}</source>
        <translation>{title} · {org}, {year}</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/parts.py"/>
        <source>Open “{title}” in the browser: {url}</source>
        <translation>„{title}“ im Browser öffnen: {url}</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/policy_tab.py"/>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/policy_tab.py"/>
        <source>Search policies</source>
        <translation>Richtlinien durchsuchen</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/policy_tab.py"/>
        <source>Houses, rubric, rule packs</source>
        <translation>Häuser, Bewertungsraster, Regelpakete</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/policy_tab.py"/>
        <source>Houses</source>
        <translation>Häuser</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/policy_tab.py"/>
        <source>How replies are judged</source>
        <translation>Wie Antworten bewertet werden</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/policy_tab.py"/>
        <source>Kept in {file}</source>
        <translation>Aufgehoben in {file}</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/policy_tab.py"/>
        <source>Guards a line: {rule}</source>
        <translation>Schützt eine rote Linie: {rule}</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/policy_tab.py"/>
        <source>The rubric: {words}</source>
        <translation>Das Bewertungsraster: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/policy_tab.py"/>
        <source>This house has no clauses of its own; those of each scenario are used.</source>
        <translation>Dieses Haus hat keine eigenen Klauseln; verwendet werden die des jeweiligen Szenarios.</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/policy_tab.py"/>
        <source>Nobody is named; each scenario's own people are asked.</source>
        <translation>Niemand ist genannt; gefragt werden die Leute des jeweiligen Szenarios.</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/policy_tab.py"/>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/policy_tab.py"/>
        <source>{name} · {n} %</source>
        <translation>{name} · {n} %</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/policy_tab.py"/>
        <source>Lines that we all keep</source>
        <translation>Linien, die wir alle halten</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/policy_tab.py"/>
        <source>To recover: {words}</source>
        <translation>Wieder gutzumachen: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/policy_tab.py"/>
        <source>As of {date}</source>
        <translation>Stand {date}</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/policy_tab.py"/>
        <source>Check before relying on it</source>
        <translation>Prüfen, bevor Sie sich darauf verlassen</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/policy_tab.py"/>
        <source>What it changes here</source>
        <translation>Was es hier ändert</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/policy_tab.py"/>
        <source>{name} counts for {n} %</source>
        <translation>{name} zählt {n} %</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/policy_tab.py"/>
        <source>A reply at the bottom in {name} crosses a line: {line}</source>
        <translation>Eine Antwort ganz unten bei {name} überschreitet eine rote Linie: {line}</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/policy_tab.py"/>
        <source>Nothing in the scores: it names the rulebook that a scenario plays under.</source>
        <translation>Nichts an den Wertungen: Es nennt das Regelwerk, unter dem ein Szenario spielt.</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/policy_tab.py"/>
        <source>Before you rely on it</source>
        <translation>Bevor Sie sich darauf verlassen</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/policy_tab.py"/>
        <source>It lists no sources. Ask whoever knows the law where you work to read it, and to put a date under it.</source>
        <translation>Es führt keine Quellen an. Bitten Sie jemanden, der das Recht an Ihrem Arbeitsort kennt, es zu lesen und ein Datum darunter zu setzen.</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/policy_tab.py"/>
        <source>Policy and authenticity, and the lines that we all keep</source>
        <translation>Richtlinie und Echtheit, und die Linien, die wir alle halten</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/policy_tab.py"/>
        <source>The rubric</source>
        <translation>Das Bewertungsraster</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/screen.py"/>
        <source>Parts of the library</source>
        <translation>Teile der Bibliothek</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/screen.py"/>
        <source>Triage aid</source>
        <translation>Einordnungshilfe</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/screen.py"/>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/screen.py"/>
        <source>The library can't be read.</source>
        <translation>Die Bibliothek kann nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/screen.py"/>
        <source>One of your own files can't be read and is left out.</source>
        <translation>Eine Ihrer eigenen Dateien kann nicht gelesen werden und bleibt weg.</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/screen.py"/>
        <source>{n} of your own files can't be read and are left out.</source>
        <translation>{n} Ihrer eigenen Dateien können nicht gelesen werden und bleiben weg.</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/screen.py"/>
        <source>Delete this incident?</source>
        <translation>Diesen Vorfall löschen?</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/screen.py"/>
        <source>The file {file} is deleted. Runs that were compared with it stay.</source>
        <translation>Die Datei {file} wird gelöscht. Durchgänge, die damit verglichen wurden, bleiben.</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/screen.py"/>
        <source>It can't be deleted: {reason}.</source>
        <translation>Er kann nicht gelöscht werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/screen.py"/>
        <source>from one to the next</source>
        <translation>von einem zum nächsten</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/screen.py"/>
        <source>from tab to tab, on the tabs</source>
        <translation>von Reiter zu Reiter, auf den Reitern</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/screen.py"/>
        <source>back to where you came from</source>
        <translation>zurück, woher Sie kamen</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/shelf.py"/>
        <source>1 found</source>
        <translation>1 gefunden</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/shelf.py"/>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/shelf.py"/>
        <source>Moves that come close:</source>
        <translation>Schritte, die nahekommen:</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/shelf.py"/>
        <source>Nothing has “{words}” in it</source>
        <translation>Nichts enthält „{words}“</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/shelf.py"/>
        <source>Nothing here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/shelf.py"/>
        <source>The filters may hide it.</source>
        <translation>Vielleicht verbergen es die Filter.</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/shelf.py"/>
        <source>Try a shorter word.</source>
        <translation>Versuchen Sie ein kürzeres Wort.</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/triage_page.py"/>
        <source>Print the triage aid</source>
        <translation>Die Einordnungshilfe drucken</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/triage_page.py"/>
        <source>What is this, and what do I do in the next ten minutes?</source>
        <translation>Was ist das, und was tue ich in den nächsten zehn Minuten?</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/triage_page.py"/>
        <source>Before you press post</source>
        <translation>Bevor Sie auf Posten drücken</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/triage_page.py"/>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/triage_page.py"/>
        <source>Whom do I call?</source>
        <translation>Wen rufe ich an?</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/triage_page.py"/>
        <source>Ask, in this order</source>
        <translation>Fragen, in dieser Reihenfolge</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/triage_page.py"/>
        <source>Looks like</source>
        <translation>Sieht aus wie</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/triage_page.py"/>
        <source>How serious</source>
        <translation>Wie ernst</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/triage_page.py"/>
        <source>Kind of post</source>
        <translation>Art des Posts</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/triage_page.py"/>
        <source>Do</source>
        <translation>Tun</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/triage_page.py"/>
        <source>Label the post, not the person</source>
        <translation>Ordnen Sie den Post ein, nicht den Menschen</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/triage_page.py"/>
        <source>Legal or compliance</source>
        <translation>Recht oder Compliance</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/triage_page.py"/>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/triage_page.py"/>
        <source>HR</source>
        <translation>Personal</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/triage_page.py"/>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/triage_result.py"/>
        <source>What this is</source>
        <translation>Was das ist</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/triage_result.py"/>
        <source>One question to go.</source>
        <translation>Noch eine Frage.</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/triage_result.py"/>
        <source>{n} questions to go.</source>
        <translation>Noch {n} Fragen.</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/triage_result.py"/>
        <source>Mind this</source>
        <translation>Achten Sie darauf</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/triage_result.py"/>
        <source>At least {severity} so far.</source>
        <translation>Bisher mindestens {severity}.</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/triage_result.py"/>
        <source>Because of: {answers}</source>
        <translation>Wegen: {answers}</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/triage_result.py"/>
        <source>If you can't answer in time</source>
        <translation>Wenn Sie nicht rechtzeitig antworten können</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/triage_result.py"/>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/triage_result.py"/>
        <source>Answer the questions to see what this is.</source>
        <translation>Beantworten Sie die Fragen, um zu sehen, was das ist.</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/triage_result.py"/>
        <source>{box}, {severity}: first word within {time}. {owner}.</source>
        <translation>{box}, {severity}: erstes Wort innerhalb von {time}. {owner}.</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/triage_tab.py"/>
        <source>{question} {answer}</source>
        <translation>{question} {answer}</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/triage_tab.py"/>
        <source>Start again</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/triage_tab.py"/>
        <source>Print the page…</source>
        <translation>Die Seite drucken …</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/triage_tab.py"/>
        <source>Stop: sixty seconds</source>
        <translation>Halt: sechzig Sekunden</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/wording.py"/>
        <source>AI content</source>
        <translation>KI-Inhalte</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/wording.py"/>
        <source>CEO posting</source>
        <translation>Posts der Geschäftsführung</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/wording.py"/>
        <source>Data breach</source>
        <translation>Datenleck</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/wording.py"/>
        <source>Outside the theory</source>
        <translation>Außerhalb der Theorie</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/wording.py"/>
        <source>Sources read</source>
        <translation>Quellen gelesen</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/wording.py"/>
        <source>Partly checked</source>
        <translation>Teilweise geprüft</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/wording.py"/>
        <source>From memory</source>
        <translation>Aus dem Gedächtnis</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/wording.py"/>
        <source>made it worse</source>
        <translation>hat es verschlimmert</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/wording.py"/>
        <source>helped</source>
        <translation>hat geholfen</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/wording.py"/>
        <source>neither</source>
        <translation>weder noch</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/wording.py"/>
        <source>usually helps</source>
        <translation>hilft meist</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/wording.py"/>
        <source>usually harms</source>
        <translation>schadet meist</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/wording.py"/>
        <source>depends</source>
        <translation>kommt darauf an</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/wording.py"/>
        <source>Left undone: {move}</source>
        <translation>Unterlassen: {move}</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/wording.py"/>
        <source>1 move</source>
        <translation>1 Schritt</translation>
    </message>
    <message>
        <location filename="../../ui/shelves/wording.py"/>
        <source>{n} moves</source>
        <translation>{n} Schritte</translation>
    </message>
    <message>
        <location filename="../../ui/tour/spotlight.py"/>
        <source>Skip the tour</source>
        <translation>Rundgang überspringen</translation>
    </message>
    <message>
        <location filename="../../ui/tour/spotlight.py"/>
        <source>{n} of {of}</source>
        <translation>{n} von {of}</translation>
    </message>
    <message>
        <location filename="../../ui/tour/stops.py"/>
        <source>Stories to practise on</source>
        <translation>Geschichten zum Üben</translation>
    </message>
    <message>
        <location filename="../../ui/tour/stops.py"/>
        <source>In each, people post about an invented organisation and you answer for it. Nothing is sent.</source>
        <translation>In jeder posten Leute über eine erfundene Organisation, und Sie antworten für sie. Nichts wird gesendet.</translation>
    </message>
    <message>
        <location filename="../../ui/tour/stops.py"/>
        <source>Make it yours</source>
        <translation>Auf Sie zuschneiden</translation>
    </message>
    <message>
        <location filename="../../ui/tour/stops.py"/>
        <source>Text size, contrast, motion and “no time pressure” are here. Open a story when you're ready.</source>
        <translation>Textgröße, Kontrast, Bewegung und „Kein Zeitdruck“ sind hier. Öffnen Sie eine Geschichte, wenn Sie so weit sind.</translation>
    </message>
    <message>
        <location filename="../../ui/tour/stops.py"/>
        <source>The house's own rules</source>
        <translation>Die Regeln des Hauses</translation>
    </message>
    <message>
        <location filename="../../ui/tour/stops.py"/>
        <source>Press one for its text. They stay at hand while you play.</source>
        <translation>Drücken Sie auf eine, um ihren Text zu sehen. Beim Spielen bleiben sie zur Hand.</translation>
    </message>
    <message>
        <location filename="../../ui/tour/stops.py"/>
        <source>Start when you're ready</source>
        <translation>Beginnen Sie, wenn Sie so weit sind</translation>
    </message>
    <message>
        <location filename="../../ui/tour/stops.py"/>
        <source>Choose above how you want to play. You can leave at any moment: your place is kept.</source>
        <translation>Wählen Sie darüber, wie Sie spielen möchten. Sie können jederzeit gehen: Ihre Stelle ist gemerkt.</translation>
    </message>
    <message>
        <location filename="../../ui/tour/stops.py"/>
        <source>A feed that reacts</source>
        <translation>Ein Feed, der reagiert</translation>
    </message>
    <message>
        <location filename="../../ui/tour/stops.py"/>
        <source>What people write, and what your answers do to it. It never scrolls by itself.</source>
        <translation>Was die Leute schreiben, und was Ihre Antworten daran ändern. Er rollt nie von selbst weiter.</translation>
    </message>
    <message>
        <location filename="../../ui/tour/stops.py"/>
        <source>Your move</source>
        <translation>Ihr Zug</translation>
    </message>
    <message>
        <location filename="../../ui/tour/stops.py"/>
        <source>A number chooses, the same number sends. Policy and authenticity are judged apart; the debrief shows both. F1 lists all keys.</source>
        <translation>Eine Zahl wählt, dieselbe Zahl sendet. Richtlinie und Echtheit werden getrennt bewertet; die Nachbesprechung zeigt beide. F1 nennt alle Tasten.</translation>
    </message>
    <message>
        <location filename="../../ui/ways/authoring.py"/>
        <source>Restore what wasn't saved</source>
        <translation>Nicht Gespeichertes wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../ui/ways/gathering.py"/>
        <source>{kind} · {when}</source>
        <translation>{kind} · {when}</translation>
    </message>
    <message>
        <location filename="../../ui/ways/gathering.py"/>
        <source>its rules are new</source>
        <translation>die Regeln sind neu</translation>
    </message>
    <message>
        <location filename="../../ui/ways/gathering.py"/>
        <source>new to you</source>
        <translation>neu für Sie</translation>
    </message>
    <message>
        <location filename="../../ui/ways/gathering.py"/>
        <source>missed twice</source>
        <translation>zweimal verfehlt</translation>
    </message>
    <message>
        <location filename="../../ui/ways/gathering.py"/>
        <source>fades today</source>
        <translation>verblasst heute</translation>
    </message>
    <message>
        <location filename="../../ui/ways/gathering.py"/>
        <source>due tomorrow</source>
        <translation>morgen fällig</translation>
    </message>
    <message>
        <location filename="../../ui/ways/gathering.py"/>
        <source>due {day}</source>
        <translation>fällig {day}</translation>
    </message>
    <message>
        <location filename="../../ui/ways/living.py"/>
        <source>Set the exercise up anew.</source>
        <translation>Richten Sie die Übung neu ein.</translation>
    </message>
    <message>
        <location filename="../../ui/ways/living.py"/>
        <source>This exercise can't be gone on with: {why}</source>
        <translation>Mit dieser Übung geht es nicht weiter: {why}</translation>
    </message>
    <message>
        <location filename="../../ui/ways/looking_back.py"/>
        <source>This attempt</source>
        <translation>Dieser Versuch</translation>
    </message>
    <message>
        <location filename="../../ui/ways/looking_back.py"/>
        <source>Save the debrief</source>
        <translation>Die Nachbesprechung speichern</translation>
    </message>
    <message>
        <location filename="../../ui/ways/looking_back.py"/>
        <source>The debrief can't be saved there: {reason}.</source>
        <translation>Die Nachbesprechung kann dort nicht gespeichert werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../ui/ways/looking_back.py"/>
        <source>{file} opens in any browser.</source>
        <translation>{file} öffnet sich in jedem Browser.</translation>
    </message>
    <message>
        <location filename="../../ui/ways/looking_back.py"/>
        <source>The debrief is saved.</source>
        <translation>Die Nachbesprechung ist gespeichert.</translation>
    </message>
    <message>
        <location filename="../../ui/ways/looking_back.py"/>
        <source>The attempt it was taken from</source>
        <translation>Der Versuch, von dem er ausging</translation>
    </message>
    <message>
        <location filename="../../ui/ways/looking_back.py"/>
        <source>Taken again from this attempt</source>
        <translation>Wiederholt ab diesem Versuch</translation>
    </message>
    <message>
        <location filename="../../ui/ways/looking_back.py"/>
        <source>Another attempt</source>
        <translation>Ein anderer Versuch</translation>
    </message>
    <message>
        <location filename="../../ui/ways/looking_back.py"/>
        <source>{name}, {when}</source>
        <translation>{name}, {when}</translation>
    </message>
    <message>
        <location filename="../../ui/ways/peering.py"/>
        <source>This run isn't kept, so an answer couldn't find its way back.</source>
        <translation>Dieser Durchgang wird nicht aufgehoben, deshalb fände eine Antwort nicht zurück.</translation>
    </message>
    <message>
        <location filename="../../ui/ways/peering.py"/>
        <source>Copy the reply instead.</source>
        <translation>Kopieren Sie stattdessen die Antwort.</translation>
    </message>
    <message>
        <location filename="../../ui/ways/peering.py"/>
        <source>Nothing here was changed by it.</source>
        <translation>Hier wurde dadurch nichts geändert.</translation>
    </message>
    <message>
        <location filename="../../ui/ways/people.py"/>
        <source>Another program holds something open: {names} is still there.</source>
        <translation>Ein anderes Programm hält etwas offen: {names} ist noch da.</translation>
    </message>
    <message>
        <location filename="../../ui/ways/practice.py"/>
        <source>An expert took these turns: practise the story yourself to take them your way.</source>
        <translation>Diese Züge hat eine Expertin gemacht: Üben Sie die Geschichte selbst, um sie auf Ihre Weise zu machen.</translation>
    </message>
    <message>
        <location filename="../../ui/ways/progressing.py"/>
        <source>Nothing is due today. It comes back when it begins to fade.</source>
        <translation>Heute ist nichts fällig. Es kommt wieder, wenn es zu verblassen beginnt.</translation>
    </message>
    <message>
        <location filename="../../ui/ways/progressing.py"/>
        <source>There are no questions for this quiz in the library yet.</source>
        <translation>Für dieses Quiz gibt es in der Bibliothek noch keine Fragen.</translation>
    </message>
    <message>
        <location filename="../../ui/ways/progressing.py"/>
        <source>There is no lesson “{name}” in this library.</source>
        <translation>In dieser Bibliothek gibt es keine Lektion „{name}“.</translation>
    </message>
    <message>
        <location filename="../../ui/ways/progressing.py"/>
        <source>A programme names it; ask whoever wrote the programme.</source>
        <translation>Ein Programm nennt sie; fragen Sie, wer das Programm geschrieben hat.</translation>
    </message>
    <message>
        <location filename="../../ui/ways/progressing.py"/>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <location filename="../../ui/ways/progressing.py"/>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <location filename="../../ui/ways/progressing.py"/>
        <source>Assessed again it counts from {time} {day}.</source>
        <translation>Erneut geprüft zählt es ab {time} {day}.</translation>
    </message>
    <message>
        <location filename="../../ui/ways/progressing.py"/>
        <source>The cards can't be read.</source>
        <translation>Die Karten können nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../ui/ways/touring.py"/>
        <source>Got it</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>Your records were damaged, so new ones are begun.</source>
        <translation>Ihre Aufzeichnungen waren beschädigt, deshalb beginnen neue.</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>The damaged file is kept as {file}; some of it can often be saved.</source>
        <translation>Die beschädigte Datei ist als {file} aufgehoben; oft lässt sich einiges davon retten.</translation>
    </message>
    <message>
        <location filename="../../ui/window.py"/>
        <source>{title} You can go on practising; from here on nothing is kept.</source>
        <translation>{title} Sie können weiter üben; von hier an wird nichts aufgehoben.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>The file can't be read: {reason}.</source>
        <translation>Die Datei kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Check the path and that you may open the file.</source>
        <translation>Prüfen Sie den Pfad, und ob Sie die Datei öffnen dürfen.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>The file is larger than {size} MB.</source>
        <translation>Die Datei ist größer als {size} MB.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Split the story, or keep pictures in scenarios/media instead of in the text.</source>
        <translation>Teilen Sie die Geschichte, oder legen Sie Bilder in scenarios/media ab statt in den Text.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>This is not UTF-8 text ({what}).</source>
        <translation>Das ist kein UTF-8-Text ({what}).</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Save the file as UTF-8 in your editor and try again.</source>
        <translation>Speichern Sie die Datei im Editor als UTF-8, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>There is a control character ({code}) here.</source>
        <translation>Hier steht ein Steuerzeichen ({code}).</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Delete it; it may have come with a copied text.</source>
        <translation>Löschen Sie es; vielleicht kam es mit einem kopierten Text.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Values are nested deeper than {depth} levels here.</source>
        <translation>Werte sind hier tiefer als {depth} Ebenen verschachtelt.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Close the brackets, or flatten the structure.</source>
        <translation>Schließen Sie die Klammern, oder machen Sie den Aufbau flacher.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>The YAML can't be read here: {reason}.</source>
        <translation>Die YAML kann hier nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Look at this line and the one before: an indent, a missing quote or a missing bracket.</source>
        <translation>Sehen Sie diese und die vorige Zeile an: eine Einrückung, ein fehlendes Anführungszeichen oder eine fehlende Klammer.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>“{what}” is an anchor, an alias or a merge key; the format has none.</source>
        <translation>„{what}“ ist ein Anker, ein Alias oder ein Merge-Schlüssel; das Format kennt keine.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>If it is meant as text, put the whole text in quotes.</source>
        <translation>Ist es als Text gemeint, setzen Sie den ganzen Text in Anführungszeichen.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>“{what}” is a YAML tag; the format has none.</source>
        <translation>„{what}“ ist ein YAML-Tag; das Format kennt keine.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>A second document starts here.</source>
        <translation>Hier beginnt ein zweites Dokument.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Keep one scenario to a file and remove the line with the three dashes.</source>
        <translation>Lassen Sie es bei einem Szenario je Datei, und entfernen Sie die Zeile mit den drei Strichen.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>There is nothing in this file.</source>
        <translation>In dieser Datei ist nichts.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Start with `simtrainer: 1` and an `id`.</source>
        <translation>Beginnen Sie mit `simtrainer: 1` und einer `id`.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>A key must be a plain word.</source>
        <translation>Ein Schlüssel muss ein schlichtes Wort sein.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Put the text in quotes, or give it a key of its own.</source>
        <translation>Setzen Sie den Text in Anführungszeichen, oder geben Sie ihm einen eigenen Schlüssel.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>“{key}” was already given in line {line}.</source>
        <translation>„{key}“ stand schon in Zeile {line}.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Keep one of the two.</source>
        <translation>Behalten Sie eines von beiden.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>This line is indented with a tab.</source>
        <translation>Diese Zeile ist mit einem Tabulator eingerückt.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Indent with spaces.</source>
        <translation>Rücken Sie mit Leerzeichen ein.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>A text can't start with “{what}” unless it is quoted.</source>
        <translation>Ein Text kann nicht mit „{what}“ beginnen, außer in Anführungszeichen.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Put the whole text in quotes: "{what}…".</source>
        <translation>Setzen Sie den ganzen Text in Anführungszeichen: "{what}…".</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>There is a colon followed by a space inside an unquoted text.</source>
        <translation>In einem Text ohne Anführungszeichen folgt auf einen Doppelpunkt ein Leerzeichen.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Put the whole text in quotes, or check the indent of this line.</source>
        <translation>Setzen Sie den ganzen Text in Anführungszeichen, oder prüfen Sie die Einrückung dieser Zeile.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>“{key}” is empty: everything after the # is a comment.</source>
        <translation>„{key}“ ist leer: Alles nach dem # ist ein Kommentar.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Did you mean a hashtag? Put the text in quotes: "#…".</source>
        <translation>War ein Hashtag gemeint? Setzen Sie den Text in Anführungszeichen: "#…".</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>This silences {what} without saying why.</source>
        <translation>Das bringt {what} zum Schweigen, ohne zu sagen, warum.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Write the reason after the code.</source>
        <translation>Schreiben Sie den Grund hinter den Code.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>“{what}” can't be silenced.</source>
        <translation>„{what}“ lässt sich nicht zum Schweigen bringen.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Use a code of the table; errors of syntax, shape and references have to be mended.</source>
        <translation>Verwenden Sie einen Code der Tabelle; Fehler in Syntax, Form und Verweisen müssen behoben werden.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>There are more than {most} keys and values in this file.</source>
        <translation>In dieser Datei stehen mehr als {most} Schlüssel und Werte.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Split the story.</source>
        <translation>Teilen Sie die Geschichte.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>More was found in this file than the {most} findings that are listed.</source>
        <translation>In dieser Datei wurde mehr gefunden als die {most} Befunde, die aufgeführt sind.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Mend these and check again.</source>
        <translation>Beheben Sie diese, und prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>{owner} needs “{key}”.</source>
        <translation>{owner}: „{key}“ fehlt.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Add `{key}:` here.</source>
        <translation>Fügen Sie hier `{key}:` hinzu.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>“{key}” is not a key of {owner}.{hint}</source>
        <translation>„{key}“ ist kein Schlüssel von {owner}.{hint}</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Correct or remove it.</source>
        <translation>Berichtigen oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>“{key}” must be {wanted}, not {found}.</source>
        <translation>„{key}“ muss {wanted} sein, nicht {found}.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Change the value.</source>
        <translation>Ändern Sie den Wert.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>“{key}” can't be “{found}”.{hint}</source>
        <translation>„{key}“ kann nicht „{found}“ sein.{hint}</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Use one of: {values}.</source>
        <translation>Verwenden Sie eines von: {values}.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Change the number.</source>
        <translation>Ändern Sie die Zahl.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>“{key}” has no value: a comma in unquoted text has cut the text in two.</source>
        <translation>„{key}“ hat keinen Wert: Ein Komma in einem Text ohne Anführungszeichen hat den Text zerschnitten.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Quote this text: inside braces all prose needs quotes.</source>
        <translation>Setzen Sie diesen Text in Anführungszeichen: In Klammern braucht jeder Fließtext welche.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>“{key}” is empty.</source>
        <translation>„{key}“ ist leer.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Fill it in, or remove the key.</source>
        <translation>Füllen Sie es aus, oder entfernen Sie den Schlüssel.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>This program reads format version 1, not {found}.</source>
        <translation>Dieses Programm liest Format 1, nicht {found}.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Write `simtrainer: 1`, or use a newer simtrainer.</source>
        <translation>Schreiben Sie `simtrainer: 1`, oder verwenden Sie ein neueres simtrainer.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>“{found}” is not a time of the story.</source>
        <translation>„{found}“ ist keine Zeit der Geschichte.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Write "HH:MM", or "dN HH:MM" for N days after the start, in quotes.</source>
        <translation>Schreiben Sie "HH:MM", oder "dN HH:MM" für N Tage nach dem Anfang, in Anführungszeichen.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>“{found}” is not a date and time of the years 1900 to 2999.</source>
        <translation>„{found}“ ist kein Datum mit Uhrzeit der Jahre 1900 bis 2999.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Write it as "2026-11-03 10:18".</source>
        <translation>Schreiben Sie es als "2026-11-03 10:18".</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>A node has exactly one of choices, next and ending; “{id}” has {found}.</source>
        <translation>Eine Szene hat genau eines von choices, next und ending; „{id}“ hat {found}.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Give it choices to decide, next to go on by itself, or an ending.</source>
        <translation>Geben Sie ihr choices zum Entscheiden, next zum Weitergehen von selbst oder ein ending.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>“{key}” needs choices; “{id}” has none.</source>
        <translation>„{key}“ braucht choices; „{id}“ hat keine.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Move it to a node with choices, or remove it.</source>
        <translation>Verschieben Sie es in eine Szene mit choices, oder entfernen Sie es.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>A decision has two to eight choices; “{id}” has {found}.</source>
        <translation>Eine Entscheidung hat zwei bis acht choices; „{id}“ hat {found}.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Add or merge choices.</source>
        <translation>Fügen Sie Optionen hinzu, oder legen Sie welche zusammen.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>P6 is never authored: the clock of a window scores it.</source>
        <translation>P6 wird nie geschrieben: Die Uhr einer Frist bewertet es.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Remove P6 and give the node a `window:`.</source>
        <translation>Entfernen Sie P6, und geben Sie der Szene ein `window:`.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>“after” and “at” can't both be given here.</source>
        <translation>„after“ und „at“ gehen hier nicht zusammen.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Keep one of them.</source>
        <translation>Behalten Sie eines davon.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>The promise “{id}” needs either `by` or `within`.</source>
        <translation>Die Zusage „{id}“ braucht entweder `by` oder `within`.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Say until when: by: "15:00", or within: 90.</source>
        <translation>Sagen Sie, bis wann: by: "15:00", oder within: 90.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>“{id}” keeps a promise, so A7 is scored from the promise itself.</source>
        <translation>„{id}“ hält eine Zusage, also wird A7 aus der Zusage selbst bewertet.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Remove A7 from its ratings.</source>
        <translation>Entfernen Sie A7 aus den ratings.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>“{name}” has min {low} above max {high}.</source>
        <translation>Bei „{name}“ liegt min {low} über max {high}.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Exchange them.</source>
        <translation>Vertauschen Sie sie.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>“{name}” starts at {found}, outside {low} to {high}.</source>
        <translation>„{name}“ beginnt bei {found}, außerhalb von {low} bis {high}.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Change the start or the bounds.</source>
        <translation>Ändern Sie den Anfang oder die Grenzen.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>The post “{id}” belongs to no node and so has to say its channel.</source>
        <translation>Der Post „{id}“ gehört zu keiner Szene und muss deshalb seinen Kanal nennen.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Add `channel:` to the post or to its inject.</source>
        <translation>Fügen Sie dem Post oder seiner Einspielung `channel:` hinzu.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>“nearest” names no choice, so nobody could say which stance an own reply takes.</source>
        <translation>„nearest“ nennt keine Option, also könnte niemand sagen, welche Haltung eine eigene Antwort einnimmt.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>List at least one choice of this node.</source>
        <translation>Führen Sie mindestens eine Option dieser Szene auf.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>“{id}” can't be an id.</source>
        <translation>„{id}“ kann keine Kennung sein.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Use small letters, digits and hyphens: first-post.</source>
        <translation>Verwenden Sie Kleinbuchstaben, Ziffern und Bindestriche: first-post.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>“{id}” is already the id of a {what} in line {line}.</source>
        <translation>„{id}“ ist schon die Kennung von etwas anderem ({what}) in Zeile {line}.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Ids of nodes, choices, posts and promises are unique in the scenario: rename one.</source>
        <translation>Kennungen von Szenen, Optionen, Posts und Zusagen sind im Szenario einmalig: Benennen Sie eine um.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>“{id}” is reserved.</source>
        <translation>„{id}“ ist vergeben.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Choose another id; done, none and silence have a meaning of their own, org and you are always there.</source>
        <translation>Wählen Sie eine andere Kennung; done, none und silence haben eine eigene Bedeutung, org und you gibt es immer.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>There is no node “{id}”.{hint}</source>
        <translation>Es gibt keine Szene „{id}“.{hint}</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Correct the id or write the node.</source>
        <translation>Berichtigen Sie die Kennung, oder schreiben Sie die Szene.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>There is no choice “{id}” {where}.{hint}</source>
        <translation>Es gibt keine Option „{id}“ {where}.{hint}</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Correct the id or write the choice.</source>
        <translation>Berichtigen Sie die Kennung, oder schreiben Sie die Option.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>There is no post “{id}”.{hint}</source>
        <translation>Es gibt keinen Post „{id}“.{hint}</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Correct the id or write the post.</source>
        <translation>Berichtigen Sie die Kennung, oder schreiben Sie den Post.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Nobody makes the promise “{id}”.{hint}</source>
        <translation>Niemand gibt die Zusage „{id}“.{hint}</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Correct the id, or add it to the `promises:` of a choice.</source>
        <translation>Berichtigen Sie die Kennung, oder fügen Sie sie den `promises:` einer Option hinzu.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>There is no persona “{id}”.{hint}</source>
        <translation>Es gibt keine Person „{id}“.{hint}</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Add it under `personas:`, or use org or you.</source>
        <translation>Fügen Sie sie unter `personas:` hinzu, oder verwenden Sie org oder you.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>There is no channel “{id}”.{hint}</source>
        <translation>Es gibt keinen Kanal „{id}“.{hint}</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Add it under `channels:`.</source>
        <translation>Fügen Sie ihn unter `channels:` hinzu.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>“{id}” is not a criterion.</source>
        <translation>„{id}“ ist kein Kriterium.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Use P1 to P7 (but P6 is scored by the clock) and A1 to A7.</source>
        <translation>Verwenden Sie P1 bis P7 (P6 bewertet aber die Uhr) und A1 bis A7.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>“{id}” is not a critical line.</source>
        <translation>„{id}“ ist keine rote Linie.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Use C1 to C7.</source>
        <translation>Verwenden Sie C1 bis C7.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>“{id}” is not a move of the vocabulary.{hint}</source>
        <translation>„{id}“ ist kein Schritt der Liste.{hint}</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Use a code of scenarios/moves.yaml.</source>
        <translation>Verwenden Sie einen Code aus scenarios/moves.yaml.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>There is no case “{id}”.{hint}</source>
        <translation>Es gibt keinen Fall „{id}“.{hint}</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Use an id of scenarios/cases.yaml.</source>
        <translation>Verwenden Sie eine Kennung aus scenarios/cases.yaml.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>The organisation has no contact “{id}”.{hint}</source>
        <translation>Die Organisation hat keinen Kontakt „{id}“.{hint}</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Use a contact of the organisation's file.</source>
        <translation>Verwenden Sie einen Kontakt aus der Datei der Organisation.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>“{id}” is not the entry of a thread.{hint}</source>
        <translation>„{id}“ ist nicht der Anfang eines Threads.{hint}</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>A thread's id is that of its first node: one in `start:` or `open:`.</source>
        <translation>Die Kennung eines Threads ist die seiner ersten Szene: eine in `start:` oder `open:`.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>There is no variable “{id}”.{hint}</source>
        <translation>Es gibt keine Variable „{id}“.{hint}</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Declare it under `variables:`.</source>
        <translation>Erklären Sie sie unter `variables:`.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>“{id}” can't be the name of a variable.</source>
        <translation>„{id}“ kann nicht der Name einer Variablen sein.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Use small letters, digits and underscores, and no word of the expression language.</source>
        <translation>Verwenden Sie Kleinbuchstaben, Ziffern und Unterstriche, und kein Wort der Ausdruckssprache.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>“{{{name}}}” in this text is filled by nothing.{hint}</source>
        <translation>„{{{name}}}“ in diesem Text wird durch nichts gefüllt.{hint}</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Write {{org.name}}, {{org.handle}}, {{contact.ID.name}} or {{window.S1}} to S4; a doubled brace stands for itself.</source>
        <translation>Schreiben Sie {{org.name}}, {{org.handle}}, {{contact.ID.name}} oder {{window.S1}} bis S4; eine doppelte Klammer steht für sich selbst.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>There is no organisation “{id}”.{hint}</source>
        <translation>Es gibt keine Organisation „{id}“.{hint}</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Use the id of a shipped one; a file of your own belongs into the folder organisations beside the story.</source>
        <translation>Verwenden Sie die ID einer mitgelieferten; eine eigene Datei gehört in den Ordner organisations neben der Geschichte.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>The organisation has no clause “{id}”.{hint}</source>
        <translation>Die Organisation hat keine Klausel „{id}“.{hint}</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Use the id of a clause of the organisation's file.</source>
        <translation>Verwenden Sie die Kennung einer Klausel aus der Datei der Organisation.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>There is no rule pack “{id}”.{hint}</source>
        <translation>Es gibt kein Regelpaket „{id}“.{hint}</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Use the id of a shipped one; a file of your own belongs into the folder rule-packs beside the story.</source>
        <translation>Verwenden Sie die ID eines mitgelieferten; eine eigene Datei gehört in den Ordner rule-packs neben der Geschichte.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>“{id}” is not a type of the case library.{hint}</source>
        <translation>„{id}“ ist kein Typ der Fallsammlung.{hint}</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Use a word of type_vocab in scenarios/cases.yaml.</source>
        <translation>Verwenden Sie ein Wort aus type_vocab in scenarios/cases.yaml.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>There is no scenario “{id}” in the library.{hint}</source>
        <translation>In der Bibliothek gibt es kein Szenario „{id}“.{hint}</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Correct the id; a scenario's id is the name of its file without .yaml.</source>
        <translation>Berichtigen Sie die Kennung; die eines Szenarios ist der Name seiner Datei ohne .yaml.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>There is no {what} “{id}”.{hint}</source>
        <translation>Es gibt nichts namens „{id}“ ({what}).{hint}</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Use the id of one in scenarios/programmes.</source>
        <translation>Verwenden Sie die Kennung von etwas in scenarios/programmes.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>No organisation has a contact “{id}”.{hint}</source>
        <translation>Keine Organisation hat einen Kontakt „{id}“.{hint}</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Correct it, or leave it out: the next of the list is asked instead.</source>
        <translation>Berichtigen Sie es, oder lassen Sie es weg: Gefragt wird dann der nächste der Liste.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Nothing leads to “{id}”.</source>
        <translation>Nichts führt zu „{id}“.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Lead a choice, a silence, a `next` or an `open` to it, or remove it.</source>
        <translation>Führen Sie eine Option, ein Schweigen, ein `next` oder ein `open` dorthin, oder entfernen Sie es.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>“{id}” belongs to the thread “{thread}”, not to “{other}”.</source>
        <translation>„{id}“ gehört zum Thread „{thread}“, nicht zu „{other}“.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>A `to` stays in its thread: use `open` to start the other one, or `to: done` to close this one.</source>
        <translation>Ein `to` bleibt in seinem Thread: Verwenden Sie `open`, um den anderen zu beginnen, oder `to: done`, um diesen zu schließen.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>The ending “{id}” lies in the thread “{thread}”, which is opened on the way.</source>
        <translation>Der Ausgang „{id}“ liegt im Thread „{thread}“, der unterwegs geöffnet wird.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Only threads of `start:` end the story; close this one with `to: done`.</source>
        <translation>Nur Threads aus `start:` beenden die Geschichte; schließen Sie diesen mit `to: done`.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>“{id}” leads back to itself by itself without any time passing.</source>
        <translation>„{id}“ führt von selbst zu sich zurück, ohne dass Zeit vergeht.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Give one of the steps, or the silence, a positive `after`.</source>
        <translation>Geben Sie einem der Schritte oder dem Schweigen ein positives `after`.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Every step of “{id}” has a `when`, so the story could stop here.</source>
        <translation>Jeder Schritt von „{id}“ hat ein `when`, also könnte die Geschichte hier stehen bleiben.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Let the last step have no `when`.</source>
        <translation>Lassen Sie den letzten Schritt ohne `when`.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>This step comes after one that is always taken.</source>
        <translation>Dieser Schritt kommt nach einem, der immer genommen wird.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Put it earlier, or give the other one a `when`.</source>
        <translation>Stellen Sie ihn weiter nach vorn, oder geben Sie dem anderen ein `when`.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>No thread of `start:` leads to an ending.</source>
        <translation>Kein Thread aus `start:` führt zu einem Ausgang.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Write a node with an `ending:` and lead to it.</source>
        <translation>Schreiben Sie eine Szene mit einem `ending:`, und führen Sie dorthin.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>From “{id}” no ending and no `done` can be reached.</source>
        <translation>Von „{id}“ aus ist kein Ausgang und kein `done` zu erreichen.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Lead one way out of the loop.</source>
        <translation>Führen Sie einen Weg aus der Schleife heraus.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>“{id}” can be opened, but it is an ending.</source>
        <translation>„{id}“ kann geöffnet werden, ist aber ein Ausgang.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Open a node with choices or steps.</source>
        <translation>Öffnen Sie eine Szene mit choices oder Schritten.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>“{id}” needs a `silence`: {why}.</source>
        <translation>„{id}“ braucht ein `silence`: {why}.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Say what happens when it is left alone: silence: {{after: 25, …, to: …}}.</source>
        <translation>Sagen Sie, was geschieht, wenn niemand antwortet: silence: {{after: 25, …, to: …}}.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>“{id}” has no `silence`: the story waits here until the trainee chooses.</source>
        <translation>„{id}“ hat kein `silence`: Die Geschichte wartet hier, bis jemand wählt.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Fine for a calm start; elsewhere give it a `silence`.</source>
        <translation>Für einen ruhigen Anfang gut; sonst geben Sie der Szene ein `silence`.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>The choices of “{id}” are rated, so its silence needs {what}.</source>
        <translation>Die Optionen von „{id}“ sind bewertet, deshalb braucht das Schweigen {what}.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Rate it like any other option, and give it the moves [silence].</source>
        <translation>Bewerten Sie es wie jede andere Option, und geben Sie ihm die moves [silence].</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>No choice keeps the promise “{id}”.</source>
        <translation>Keine Option hält die Zusage „{id}“.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Add keeps: [{id}] to the choice that does.</source>
        <translation>Fügen Sie der Option, die es tut, keeps: [{id}] hinzu.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Nobody can keep “{id}” in time: the earliest choice that does is done {minutes} minutes after it is due.</source>
        <translation>Niemand kann „{id}“ rechtzeitig halten: Die früheste Option, die es tut, ist {minutes} Minuten nach der Fälligkeit fertig.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Let the node come earlier (`not_before`), or promise a later time.</source>
        <translation>Lassen Sie die Szene früher kommen (`not_before`), oder versprechen Sie eine spätere Zeit.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>No run comes to “{id}”: something leads there, but never in a situation that can arise.</source>
        <translation>Kein Durchgang kommt zu „{id}“: Etwas führt dorthin, aber nie in einer Lage, die entstehen kann.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Look at the conditions, times and `close` on the way to it.</source>
        <translation>Sehen Sie die Bedingungen, Zeiten und `close` auf dem Weg dorthin an.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>“{id}” is on offer, but its thread is always gone before it is done.</source>
        <translation>„{id}“ wird angeboten, aber der Thread ist immer fort, bevor es getan ist.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Let it take less time, or let the thread stay open longer.</source>
        <translation>Lassen Sie es weniger Zeit brauchen, oder den Thread länger offen.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>The silence of “{id}” never comes: in every situation something moves or closes its thread before.</source>
        <translation>Das Schweigen von „{id}“ kommt nie: In jeder Lage bewegt oder schließt vorher etwas den Thread.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Shorten its `after`, or look at what closes the thread.</source>
        <translation>Verkürzen Sie sein `after`, oder sehen Sie an, was den Thread schließt.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>“{id}” never answers: in every situation nobody can ask, or the story is over before the answer comes.</source>
        <translation>„{id}“ antwortet nie: In jeder Lage kann niemand fragen, oder die Geschichte ist vor der Antwort vorbei.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Let it take fewer minutes, or look at its condition.</source>
        <translation>Lassen Sie es weniger Minuten brauchen, oder sehen Sie die Bedingung an.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>“{id}” never happens in any situation that can arise.</source>
        <translation>„{id}“ geschieht in keiner Lage, die entstehen kann.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Look at its condition and its time; with neither, it waits for a trainer's hand.</source>
        <translation>Sehen Sie Bedingung und Zeit an; ohne beides wartet es auf die Hand der Leitung.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>The story can stop at “{id}” without an ending. One way there: {way}.</source>
        <translation>Die Geschichte kann bei „{id}“ ohne Ausgang stehen bleiben. Ein Weg dorthin: {way}.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Give this beat a way on that is always open: a choice without `when`, a silence, or a last `next` without `when`.</source>
        <translation>Geben Sie dieser Szene einen Weg weiter, der immer offen ist: eine Option ohne `when`, ein Schweigen oder ein letztes `next` ohne `when`.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>After coming to “{id}” like this, no ending can be reached any more: {way}.</source>
        <translation>Wer so zu „{id}“ kommt, erreicht keinen Ausgang mehr: {way}.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Let one of the conditions ahead come true again, or give one of the beats a way out without `when`.</source>
        <translation>Lassen Sie eine der Bedingungen davor wieder wahr werden, oder geben Sie einer der Szenen einen Ausweg ohne `when`.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>No run ends with “{id}”.</source>
        <translation>Kein Durchgang endet mit „{id}“.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Look at the conditions of the beats before it.</source>
        <translation>Sehen Sie die Bedingungen der Szenen davor an.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>All choices of “{id}” can be hidden at once.</source>
        <translation>Alle Optionen von „{id}“ können zugleich verborgen sein.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Leave one choice without `when`.</source>
        <translation>Lassen Sie eine Option ohne `when`.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>“{source}” can never be true.</source>
        <translation>„{source}“ kann nie wahr sein.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Look at the bounds of its variables.</source>
        <translation>Sehen Sie die Grenzen der Variablen an.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>“{source}” is always true.</source>
        <translation>„{source}“ ist immer wahr.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Remove the condition, or look at the bounds of its variables.</source>
        <translation>Entfernen Sie die Bedingung, oder sehen Sie die Grenzen der Variablen an.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Nothing asks for “{id}”.</source>
        <translation>Nichts fragt nach „{id}“.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Use it in a condition, show it as a meter, or remove it.</source>
        <translation>Verwenden Sie es in einer Bedingung, zeigen Sie es als Anzeige, oder entfernen Sie es.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Nothing ever sets “{id}”.</source>
        <translation>Nichts setzt „{id}“ je.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Set it somewhere, or remove it.</source>
        <translation>Setzen Sie es irgendwo, oder entfernen Sie es.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>“{name}: {source}” always lands outside {low} to {high}.</source>
        <translation>„{name}: {source}“ landet immer außerhalb von {low} bis {high}.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>It stays at the bound; use a smaller step.</source>
        <translation>Es bleibt an der Grenze; verwenden Sie einen kleineren Schritt.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>“{id}” is `do: {do}`, which a channel of kind {kind} doesn't have there. {why}</source>
        <translation>„{id}“ ist `do: {do}`, was ein Kanal der Art {kind} dort nicht hat. {why}</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Choose another act or channel, or say why it works here: # sim: ignore SIM407 the reason.</source>
        <translation>Wählen Sie eine andere Handlung oder einen anderen Kanal, oder sagen Sie, warum es hier geht: # sim: ignore SIM407 der Grund.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>“{source}” can't be read: {reason}.</source>
        <translation>„{source}“ kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>The expression is longer than {most} characters.</source>
        <translation>Der Ausdruck ist länger als {most} Zeichen.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Split it, or keep a part in a variable.</source>
        <translation>Teilen Sie ihn, oder halten Sie einen Teil in einer Variablen.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>The expression is nested deeper than {most} levels.</source>
        <translation>Der Ausdruck ist tiefer als {most} Ebenen verschachtelt.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Simplify it, or keep a part in a variable.</source>
        <translation>Vereinfachen Sie ihn, oder halten Sie einen Teil in einer Variablen.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>This divides by zero.</source>
        <translation>Das teilt durch null.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Divide by something else.</source>
        <translation>Teilen Sie durch etwas anderes.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>“{source}” can be zero, and then the result counts as 0.</source>
        <translation>„{source}“ kann null sein, und dann zählt das Ergebnis als 0.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Make sure it can't be: max(1, …).</source>
        <translation>Sorgen Sie dafür, dass es das nicht kann: max(1, …).</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>{name}() may only be compared with a whole number.</source>
        <translation>{name}() darf nur mit einer ganzen Zahl verglichen werden.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Write {name}(…) &gt;= 3, and don't use it in `set`.</source>
        <translation>Schreiben Sie {name}(…) &gt;= 3, und verwenden Sie es nicht in `set`.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>The numbers in “{source}” can become too large.</source>
        <translation>Die Zahlen in „{source}“ können zu groß werden.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Use smaller factors.</source>
        <translation>Verwenden Sie kleinere Faktoren.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>“{source}” is never true where it is asked, in any situation that can arise.</source>
        <translation>„{source}“ ist dort, wo danach gefragt wird, in keiner Lage wahr, die entstehen kann.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Look at what sets its variables on the way there.</source>
        <translation>Sehen Sie an, was auf dem Weg dorthin die Variablen setzt.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>“{source}” is always true where it is asked, in every situation that can arise.</source>
        <translation>„{source}“ ist dort, wo danach gefragt wird, in jeder Lage wahr, die entstehen kann.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Remove the condition, or ask for more.</source>
        <translation>Entfernen Sie die Bedingung, oder verlangen Sie mehr.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Whatever is done at “{id}”, the scores stay the same.</source>
        <translation>Was man bei „{id}“ auch tut, die Wertungen bleiben gleich.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Rate its options so that they differ, or leave the ratings out and let it be a matter of taste.</source>
        <translation>Bewerten Sie die Optionen so, dass sie sich unterscheiden, oder lassen Sie die ratings weg, und es bleibt Geschmackssache.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>No option of “{id}” (stakes {stakes}) is good in both policy and authenticity.</source>
        <translation>Keine Option von „{id}“ (stakes {stakes}) ist in Richtlinie und Echtheit zugleich gut.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Write one that keeps the rules and still sounds like a person: +1 or better on the whole, in both.</source>
        <translation>Schreiben Sie eine, die die Regeln hält und trotzdem nach einem Menschen klingt: insgesamt +1 oder besser, in beidem.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>In {longest} of {decisions} decisions the best answer is also the longest.</source>
        <translation>In {longest} von {decisions} Entscheidungen ist die beste Antwort auch die längste.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Shorten some good answers, or let some weak ones talk more.</source>
        <translation>Kürzen Sie einige gute Antworten, oder lassen Sie einige schwache mehr reden.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>“{id}” is the best answer here, and {percent} % longer than any other.</source>
        <translation>„{id}“ ist hier die beste Antwort und {percent} % länger als jede andere.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Keep the lengths of a decision's answers within a quarter of each other.</source>
        <translation>Halten Sie die Längen der Antworten einer Entscheidung innerhalb eines Viertels.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Only “{id}” is rated on {code}; all others count as 0 there.</source>
        <translation>Nur „{id}“ ist bei {code} bewertet; alle anderen zählen dort als 0.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Rate every option of the decision on the same criteria.</source>
        <translation>Bewerten Sie jede Option der Entscheidung bei denselben Kriterien.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>“{id}” has no ratings, though other options of its decision have.</source>
        <translation>„{id}“ hat keine ratings, andere Optionen dieser Entscheidung aber schon.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Rate it on the same criteria.</source>
        <translation>Bewerten Sie sie bei denselben Kriterien.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>“{id}” is rated on {codes} without saying why.</source>
        <translation>„{id}“ ist bei {codes} bewertet, ohne dass gesagt ist, warum.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Write a note of a few words: {{v: 1, note: "Says when."}}.</source>
        <translation>Schreiben Sie eine Notiz von ein paar Worten: {{v: 1, note: "Sagt, wann."}}.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>“{id}” is rated, but has no `why`.</source>
        <translation>„{id}“ ist bewertet, hat aber kein `why`.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Write in a sentence or two what this answer does to the person who reads it.</source>
        <translation>Schreiben Sie in ein oder zwei Sätzen, was diese Antwort mit der Person macht, die sie liest.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>The best line there is scores {policy} in policy and {authenticity} in authenticity; the measure is 95 in both.</source>
        <translation>Die beste Linie, die es gibt, erreicht {policy} bei der Richtlinie und {authenticity} bei der Echtheit; das Maß ist 95 in beidem.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Give the decisions that cost it points an option that is best in both; see that promises and windows can be kept.</source>
        <translation>Geben Sie den Entscheidungen, die sie Punkte kosten, eine Option, die in beidem die beste ist; achten Sie darauf, dass Zusagen und Fristen gehalten werden können.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>The worst line there is still scores {policy} in policy or {authenticity} in authenticity; 15 is the measure.</source>
        <translation>Die schlechteste Linie, die es gibt, erreicht noch {policy} bei der Richtlinie oder {authenticity} bei der Echtheit; 15 ist das Maß.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Write weak options that are truly weak, and rate all options of a decision on the same criteria.</source>
        <translation>Schreiben Sie schwache Optionen, die wirklich schwach sind, und bewerten Sie alle Optionen einer Entscheidung bei denselben Kriterien.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>{found} scores 85 or more in both policy and authenticity; there should be two that differ where it matters.</source>
        <translation>{found}: 85 oder mehr in Richtlinie und Echtheit zugleich; es sollten zwei sein, die sich unterscheiden, wo es darauf ankommt.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Write a second good answer at a decision of stakes 2 or 3.</source>
        <translation>Schreiben Sie bei einer Entscheidung mit stakes 2 oder 3 eine zweite gute Antwort.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>No way was found on which the debrief says “{level}” of “{case}”; the closest is {closest}.</source>
        <translation>Es wurde kein Weg gefunden, auf dem die Nachbesprechung „{level}“ von „{case}“ sagt; am nächsten kommt {closest}.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Give the options of that road the moves that were made in the case, or claim `level: mention`.</source>
        <translation>Geben Sie den Optionen dieses Wegs die Schritte, die im Fall gemacht wurden, oder beanspruchen Sie `level: mention`.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Give the good options the moves that worked in the case, or claim a lower level.</source>
        <translation>Geben Sie den guten Optionen die Schritte, die im Fall geholfen haben, oder beanspruchen Sie eine niedrigere Stufe.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>“{id}” and “{other}” have the same ratings as near as matters, the same moves, and lead to the same place.</source>
        <translation>„{id}“ und „{other}“ haben so gut wie dieselben ratings, dieselben moves, und führen zum selben Ort.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Let one of them differ, or remove it.</source>
        <translation>Lassen Sie eine davon anders sein, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>The choice “{id}” publishes something, but has no text.</source>
        <translation>Die Option „{id}“ veröffentlicht etwas, hat aber keinen text.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Write what the trainee says.</source>
        <translation>Schreiben Sie, was gesagt wird.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>The picture of “{id}” has no `alt`.</source>
        <translation>Das Bild von „{id}“ hat kein `alt`.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Say in a sentence what it shows.</source>
        <translation>Sagen Sie in einem Satz, was es zeigt.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>“{id}” has {length} characters; {channel} takes {limit}.</source>
        <translation>„{id}“ hat {length} Zeichen; {channel} nimmt {limit}.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Shorten it, or put it in another channel.</source>
        <translation>Kürzen Sie den Text, oder setzen Sie ihn in einen anderen Kanal.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>“{id}” says the same as “{other}”.</source>
        <translation>„{id}“ sagt dasselbe wie „{other}“.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Change one of them, or make them one option.</source>
        <translation>Ändern Sie eine davon, oder machen Sie eine Option daraus.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>“{id}” says word for word what “{other}” said.</source>
        <translation>„{id}“ sagt Wort für Wort, was „{other}“ sagte.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Let the person say it another way, or remove one of the two.</source>
        <translation>Lassen Sie die Person es anders sagen, oder entfernen Sie eines der beiden.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>“{name}” is a real organisation of the case library.</source>
        <translation>„{name}“ ist eine wirkliche Organisation der Fallsammlung.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Use an invented name; the debrief tells the real case. If it is meant: # sim: ignore SIM606 the reason.</source>
        <translation>Verwenden Sie einen erfundenen Namen; den wirklichen Fall erzählt die Nachbesprechung. Wenn es so gemeint ist: # sim: ignore SIM606 der Grund.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>“{word}” isn't in the dictionary.{hint}</source>
        <translation>„{word}“ steht nicht im Wörterbuch.{hint}</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Correct it. A word that is meant is left alone once it stands in the file three times.</source>
        <translation>Berichtigen Sie es. Ein gemeintes Wort wird in Ruhe gelassen, sobald es dreimal in der Datei steht.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>This lesson has {words} words, and four minutes hold {most}.</source>
        <translation>Diese Lektion hat {words} Wörter, und in vier Minuten passen {most}.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Take something out, or make two of it.</source>
        <translation>Nehmen Sie etwas heraus, oder machen Sie zwei daraus.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>The longest option has {longest} characters, the shortest {shortest}.</source>
        <translation>Die längste Option hat {longest} Zeichen, die kürzeste {shortest}.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Make them alike in length, so that only what they say tells them apart.</source>
        <translation>Machen Sie sie gleich lang, damit nur das, was sie sagen, sie unterscheidet.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>{count} of {all} texts aren't translated yet, the first is {first}.</source>
        <translation>{count} von {all} Texten sind noch nicht übersetzt, der erste ist {first}.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Write what each says under “text”; until then people read it in the language it was written in.</source>
        <translation>Schreiben Sie unter „text“, was jeder sagt; bis dahin liest man ihn in der Sprache, in der er geschrieben wurde.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>The text at {address} has changed since it was translated.</source>
        <translation>Der Text bei {address} hat sich geändert, seit er übersetzt wurde.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Read it again, change the translation where that is needed, and take “stale” away. `simtrainer merge` shows both texts.</source>
        <translation>Lesen Sie ihn noch einmal, ändern Sie die Übersetzung, wo es nötig ist, und nehmen Sie „stale“ weg. `simtrainer merge` zeigt beide Texte.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>No text stands at {address}.</source>
        <translation>Bei {address} steht kein Text.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Let `simtrainer merge` find where it went; what belongs nowhere is kept under “orphans”.</source>
        <translation>Lassen Sie `simtrainer merge` suchen, wo er hin ist; was nirgends hingehört, bleibt unter „orphans“ aufgehoben.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>{address}: {what}.</source>
        <translation>{address}: {what}.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Names in braces, @handles and #tags stay letter by letter as they are in the text.</source>
        <translation>Namen in Klammern, @Handles und #Tags bleiben Buchstabe für Buchstabe, wie sie im Text stehen.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>This translation can't be used: {reason}.</source>
        <translation>Diese Übersetzung kann nicht verwendet werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Begin one with `simtrainer extract FILE --to de`, or put back what stood there.</source>
        <translation>Beginnen Sie eine mit `simtrainer extract FILE --to de`, oder legen Sie zurück, was dort stand.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>The entry {what} can't be read: {reason}.</source>
        <translation>Der Eintrag {what} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>An entry is an address with the hash of its text and the translation.</source>
        <translation>Ein Eintrag ist eine Adresse mit der Prüfsumme ihres Textes und der Übersetzung.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>{count} translations of texts that are gone are kept under “orphans”.</source>
        <translation>{count} Übersetzungen von Texten, die es nicht mehr gibt, sind unter „orphans“ aufgehoben.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Use what is still good in them, then delete them.</source>
        <translation>Verwenden Sie, was davon noch gut ist, und löschen Sie sie dann.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>“{found}” is before the story starts, so it means at once.</source>
        <translation>„{found}“ liegt vor dem Beginn der Geschichte und heißt deshalb: sofort.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Move it, or write "d1 {found}" for the next day.</source>
        <translation>Verschieben Sie es, oder schreiben Sie "d1 {found}" für den nächsten Tag.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>The post “{post}” that “{id}” is about comes {minutes} min after the question.</source>
        <translation>Der Post „{post}“, um den es bei „{id}“ geht, kommt {minutes} Min. nach der Frage.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Give it `after: 0`, or ask about it in a node of its own.</source>
        <translation>Geben Sie ihm `after: 0`, oder fragen Sie in einer eigenen Szene danach.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>“{id}” comes after {after} min, but “{node}” is left after {left} min at the latest: by {why}.</source>
        <translation>„{id}“ kommt nach {after} Min., aber „{node}“ wird spätestens nach {left} Min. verlassen: durch {why}.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Let it come sooner, let the silence come later, or make it an inject.</source>
        <translation>Lassen Sie es früher kommen, das Schweigen später, oder machen Sie eine Einspielung daraus.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>The window that “{id}” opens is ended by no choice of its threads.</source>
        <translation>Die Frist, die „{id}“ öffnet, wird von keiner Option ihrer Threads beendet.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Give one of their choices `do: reply`, `post` or `message`, or `no_reply: reasoned`.</source>
        <translation>Geben Sie einer ihrer Optionen `do: reply`, `post` oder `message`, oder `no_reply: reasoned`.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>There is no file “{picture}” in the folder of scenarios.</source>
        <translation>Im Ordner der Szenarien gibt es keine Datei „{picture}“.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Check the name (large and small letters count), or put the file in scenarios/media.</source>
        <translation>Prüfen Sie den Namen (groß und klein zählt), oder legen Sie die Datei in scenarios/media.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>“{picture}” doesn't lie inside the folder of scenarios.</source>
        <translation>„{picture}“ liegt nicht im Ordner der Szenarien.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Copy it to scenarios/media and write media/NAME.svg.</source>
        <translation>Kopieren Sie es nach scenarios/media, und schreiben Sie media/NAME.svg.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>“{picture}” can't be shown: {reason}.</source>
        <translation>„{picture}“ kann nicht gezeigt werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Use an SVG drawing of at most 2 MB.</source>
        <translation>Verwenden Sie eine SVG-Zeichnung von höchstens 2 MB.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>“{line}” can't be read: {reason}.</source>
        <translation>„{line}“ kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>This plan can't be played: {reason}.</source>
        <translation>Dieser Plan kann nicht gespielt werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>A plan stands beside its scenario and starts with its name: two-parcels.best.plan for two-parcels.yaml.</source>
        <translation>Ein Plan liegt neben seinem Szenario und beginnt mit dessen Namen: two-parcels.best.plan für two-parcels.yaml.</translation>
    </message>
    <message>
        <location filename="../../scenario/codes/table.py"/>
        <source>Change the plan, or the scenario.</source>
        <translation>Ändern Sie den Plan oder das Szenario.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>A scenario: people, channels, and nodes that lead to one another.</source>
        <translation>Ein Szenario: Personen, Kanäle und Szenen, die zueinander führen.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>The version of the format. It is 1.</source>
        <translation>Die Fassung des Formats. Sie ist 1.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>The scenario's name for the program. Saved runs hang on it, so it never changes.</source>
        <translation>Der Name des Szenarios für das Programm. Gespeicherte Durchgänge hängen daran, also ändert er sich nie.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>What people call the story; the card in the library shows it.</source>
        <translation>Wie man die Geschichte nennt; die Karte in der Bibliothek zeigt es.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Which of the three kinds of situation it trains.</source>
        <translation>Welche der drei Arten von Lagen es trainiert.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>One or two sentences that put somebody into the chair: who, where, what has just happened.</source>
        <translation>Ein oder zwei Sätze, die jemanden an den Platz setzen: wer, wo, was gerade geschehen ist.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Who the trainee is in the story.</source>
        <translation>Wer man in der Geschichte ist.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>The organisation that the trainee speaks for, by the id of its file.</source>
        <translation>Die Organisation, für die gesprochen wird, nach der Kennung ihrer Datei.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Whom the story is for.</source>
        <translation>Für wen die Geschichte ist.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>The packs of rules that apply to a reply in one's own words.</source>
        <translation>Die Regelpakete, die für eine Antwort in eigenen Worten gelten.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>How hard it is, from white to black.</source>
        <translation>Wie schwer es ist, von Weiß bis Schwarz.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Real minutes that a first play takes.</source>
        <translation>Wirkliche Minuten, die ein erstes Spiel dauert.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>What is learned: shown before the play and ticked after it.</source>
        <translation>Was gelernt wird: vor dem Spiel gezeigt und danach abgehakt.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>The same situation across a counter, in a sentence; it makes the right answer obvious.</source>
        <translation>Dieselbe Lage an einer Theke, in einem Satz; er macht die richtige Antwort offensichtlich.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>What somebody may want to know before they play.</source>
        <translation>Was jemand vielleicht vor dem Spielen wissen möchte.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>How much people will hold the organisation responsible.</source>
        <translation>Wie sehr man die Organisation verantwortlich machen wird.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Topics, in the words that cases are sorted by; they decide which cases a path can echo.</source>
        <translation>Themen, in den Worten, nach denen Fälle geordnet sind; sie bestimmen, an welche Fälle ein Weg anklingen kann.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Real cases that a weak path is meant to echo. A plan proves each.</source>
        <translation>Wirkliche Fälle, an die ein schwacher Weg anklingen soll. Ein Plan weist jeden nach.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Good cases that a strong path is meant to echo. A plan proves each.</source>
        <translation>Gelungene Fälle, an die ein starker Weg anklingen soll. Ein Plan weist jeden nach.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>When the story's clock starts, local time.</source>
        <translation>Wann die Uhr der Geschichte beginnt, Ortszeit.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>The first node of every thread that is open at the start.</source>
        <translation>Die erste Szene jedes Threads, der am Anfang offen ist.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Words that the monitor listens for in what others say, six at most.</source>
        <translation>Wörter, auf die der Monitor in dem achtet, was andere sagen, höchstens sechs.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Quantities of the story. Each is declared, typed and bounded.</source>
        <translation>Größen der Geschichte. Jede ist erklärt, hat einen Typ und Grenzen.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Everybody who speaks, apart from `org` and `you`.</source>
        <translation>Alle, die sprechen, außer `org` und `you`.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>The feeds of the story. Only invented platforms; the kind decides what can be done there.</source>
        <translation>Die Feeds der Geschichte. Nur erfundene Plattformen; die Art entscheidet, was dort getan werden kann.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Background lines by mood. They set the scene; scores never depend on them.</source>
        <translation>Hintergrundzeilen nach Stimmung. Sie geben die Umgebung; Wertungen hängen nie davon ab.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>What the trainee may know, and from when.</source>
        <translation>Was man beim Spielen wissen kann, und ab wann.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>The beats of the story.</source>
        <translation>Die Szenen der Geschichte.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>What comes from outside, by time, by condition or by hand.</source>
        <translation>Was von außen kommt, zu einer Zeit, unter einer Bedingung oder von Hand.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Who the trainee is, and what they may do without asking.</source>
        <translation>Wer man in der Geschichte ist, und was man ohne zu fragen darf.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>The first name that replies are signed with.</source>
        <translation>Der Vorname, mit dem Antworten unterschrieben sind.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>What they do.</source>
        <translation>Was die Person tut.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>What they may do on their own word: reply, replace, hide-by-rules, refund-25, or words of your own.</source>
        <translation>Was sie ohne Rückfrage dürfen: reply, replace, hide-by-rules, refund-25 oder eigene Worte.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>What is learned; with criteria the run itself shows whether it was.</source>
        <translation>Was gelernt wird; mit Kriterien zeigt der Durchgang selbst, ob es gelungen ist.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>What is learned, as something one can do.</source>
        <translation>Was gelernt wird, als etwas, das man tun kann.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>The criteria that show it.</source>
        <translation>Die Kriterien, die es zeigen.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>A bounded quantity of the story. Effects stay within its bounds.</source>
        <translation>Eine Größe der Geschichte mit Grenzen. Wirkungen bleiben innerhalb davon.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>A whole number within bounds, yes or no, or one of some words.</source>
        <translation>Eine ganze Zahl mit Grenzen, ja oder nein, oder eines von einigen Wörtern.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>The value at the start.</source>
        <translation>Der Wert am Anfang.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>The least it can be (integer).</source>
        <translation>Das Kleinste, was sie sein kann (integer).</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>The most it can be (integer).</source>
        <translation>Das Größte, was sie sein kann (integer).</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>What it can be (one-of).</source>
        <translation>Was sie sein kann (one-of).</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>The label under which the trainee sees it; without one it is hidden.</source>
        <translation>Die Beschriftung, unter der man sie beim Spielen sieht; ohne sie ist sie verborgen.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Named places on the meter, for show.</source>
        <translation>Benannte Stellen auf der Anzeige, nur zum Ansehen.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>A named place on a meter.</source>
        <translation>Eine benannte Stelle auf einer Anzeige.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Where it is.</source>
        <translation>Wo sie ist.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>What it says.</source>
        <translation>Was sie sagt.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Somebody who speaks in the feed.</source>
        <translation>Jemand, der im Feed spricht.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Their name, an invented one.</source>
        <translation>Der Name, ein erfundener.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Their handle, without the @.</source>
        <translation>Das Handle, ohne das @.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>What they really need; the trainer sees it.</source>
        <translation>Was die Person eigentlich braucht; die Leitung sieht es.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>How many follow them.</source>
        <translation>Wie viele ihr folgen.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>A sentence for their profile.</source>
        <translation>Ein Satz für das Profil.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>One feed of the story.</source>
        <translation>Ein Feed der Geschichte.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>What kind of platform it is like; FORMAT.md has what each can do.</source>
        <translation>Welcher Art von Plattform er gleicht; in FORMAT.md steht, was jede kann.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>What people call it.</source>
        <translation>Wie man ihn nennt.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>The longest text, in characters.</source>
        <translation>Der längste Text, in Zeichen.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Background lines for each mood of the street.</source>
        <translation>Hintergrundzeilen für jede Stimmung der Straße.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Lines for an ordinary day. Most of any feed has nothing to do with you.</source>
        <translation>Zeilen für einen gewöhnlichen Tag. Das meiste in einem Feed hat nichts mit Ihnen zu tun.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Lines for when people have begun to look.</source>
        <translation>Zeilen für die Zeit, wenn die Leute hinzusehen beginnen.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Lines for when it burns.</source>
        <translation>Zeilen für die Zeit, wenn es brennt.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>A line of background traffic.</source>
        <translation>Eine Zeile im Hintergrund.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Who says it: a persona's id, or any name.</source>
        <translation>Wer sie sagt: die Kennung einer Person oder irgendein Name.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Where.</source>
        <translation>Wo.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>A case that a path is meant to echo.</source>
        <translation>Ein Fall, an den ein Weg anklingen soll.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>The case, by its id.</source>
        <translation>Der Fall, nach seiner Kennung.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>How strongly.</source>
        <translation>Wie stark.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Something the trainee may know.</source>
        <translation>Etwas, das man beim Spielen wissen kann.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Its id, where facts are written as a list.</source>
        <translation>Die Kennung, wo Tatsachen als Liste geschrieben sind.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>What is known.</source>
        <translation>Was bekannt ist.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>From when: yes, no, or a condition.</source>
        <translation>Ab wann: ja, nein oder eine Bedingung.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>A beat from outside. It comes once: by time, by condition, or by hand when it has neither.</source>
        <translation>Etwas von außen. Es kommt einmal: zu einer Zeit, unter einer Bedingung, oder von Hand, wenn es keins von beidem hat.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Its id.</source>
        <translation>Die Kennung.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>What the trainer sees on the button.</source>
        <translation>Was die Leitung auf der Taste sieht.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>When it comes.</source>
        <translation>Wann es kommt.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>It comes as soon as this is true.</source>
        <translation>Es kommt, sobald das wahr ist.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Where its posts appear.</source>
        <translation>Wo die Posts erscheinen.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>What people say.</source>
        <translation>Was die Leute sagen.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>What it changes.</source>
        <translation>Was es ändert.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Threads that it starts.</source>
        <translation>Threads, die es beginnt.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Threads that it ends.</source>
        <translation>Threads, die es beendet.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>One beat of the story. It has exactly one of choices, next and ending.</source>
        <translation>Eine Szene der Geschichte. Sie hat genau eines von choices, next und ending.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>A name for the map and for the trainer.</source>
        <translation>Ein Name für die Karte und für die Leitung.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Which part of the story it belongs to.</source>
        <translation>Zu welchem Teil der Geschichte sie gehört.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>1 routine, 2 pivotal, 3 critical.</source>
        <translation>1 alltäglich, 2 entscheidend, 3 kritisch.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Whether experts disagree here.</source>
        <translation>Ob Fachleute hier verschiedener Meinung sind.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Starts the clock for the first human word; P6 is scored from it.</source>
        <translation>Startet die Uhr für das erste Wort eines Menschen; P6 wird daraus bewertet.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>The thread is on its way until then.</source>
        <translation>Bis dahin ist der Thread unterwegs.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Where it happens.</source>
        <translation>Wo es geschieht.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>What people say on arrival. A decision needs what it is about at once: leave `after` off.</source>
        <translation>Was die Leute bei der Ankunft sagen. Eine Entscheidung braucht sofort das, worum es geht: Lassen Sie `after` weg.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>The post that the trainee is answering.</source>
        <translation>Der Post, auf den geantwortet wird.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Words that a reply should take up.</source>
        <translation>Worte, die eine Antwort aufnehmen sollte.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Whether somebody was hurt.</source>
        <translation>Ob jemand verletzt wurde.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Words that must not appear in public here.</source>
        <translation>Worte, die hier nicht öffentlich erscheinen dürfen.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>`ask`: the trainee says how sure they are.</source>
        <translation>`ask`: Beim Spielen wird gefragt, wie sicher man ist.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>For the trainer's screen only.</source>
        <translation>Nur für den Bildschirm der Leitung.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Questions that a trainer reads aloud.</source>
        <translation>Fragen, die die Leitung vorliest.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>House clauses in question here.</source>
        <translation>Klauseln des Hauses, um die es hier geht.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>A triage card: its choices say box, severity and owner.</source>
        <translation>Eine Einordnungskarte: Ihre Optionen nennen Fach, Schwere und zuständige Stelle.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>What the trainee can do: two to eight.</source>
        <translation>Was man tun kann: zwei bis acht.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>What happens when it is left alone.</source>
        <translation>Was geschieht, wenn niemand antwortet.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Who can be asked first.</source>
        <translation>Wen man zuerst fragen kann.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Lets the trainee reply in words of their own.</source>
        <translation>Lässt eine Antwort in eigenen Worten zu.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Goes on by itself: the first step that is true at its time. The last has no `when`.</source>
        <translation>Geht von selbst weiter: der erste Schritt, der zu seiner Zeit wahr ist. Der letzte hat kein `when`.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>The story ends here.</source>
        <translation>Hier endet die Geschichte.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>One thing the trainee can do.</source>
        <translation>Eine Sache, die man tun kann.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Its id, unique in the scenario.</source>
        <translation>Die Kennung, einmalig im Szenario.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>What the card says in a few words.</source>
        <translation>Was die Karte in ein paar Worten sagt.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>What kind of act it is.</source>
        <translation>Was für eine Handlung es ist.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>What the trainee says, word for word. About 185 characters fit on a card.</source>
        <translation>Was gesagt wird, Wort für Wort. Auf eine Karte passen etwa 185 Zeichen.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Where it is said.</source>
        <translation>Wo es gesagt wird.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>The post that it hides or deletes.</source>
        <translation>Der Post, der verborgen oder gelöscht wird.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>What it does, the main move first, three at most. The debrief compares these with real cases.</source>
        <translation>Was es tut, der wichtigste Schritt zuerst, höchstens drei. Die Nachbesprechung vergleicht sie mit wirklichen Fällen.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Story minutes it takes. Its effects, text and reactions come after them.</source>
        <translation>Minuten der Geschichte, die es dauert. Wirkungen, Text und Reaktionen kommen danach.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>It is offered only when this is true.</source>
        <translation>Angeboten wird es nur, wenn das wahr ist.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Shown beside it when it can't be taken; without it the choice is hidden.</source>
        <translation>Steht daneben, wenn es nicht genommen werden kann; ohne das ist die Option verborgen.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>What it changes. All effects see the state before.</source>
        <translation>Was es ändert. Alle Wirkungen sehen den Stand davor.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>How good it is on each criterion, -2 to 2. Rate the same criteria on every option of a node and on its silence.</source>
        <translation>Wie gut es bei jedem Kriterium ist, -2 bis 2. Bewerten Sie bei jeder Option einer Szene und bei ihrem Schweigen dieselben Kriterien.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>The critical lines that it crosses.</source>
        <translation>Die roten Linien, die es überschreitet.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Earlier critical lines it makes good.</source>
        <translation>Frühere rote Linien, die es gutmacht.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>What its words promise, and until when.</source>
        <translation>Was die Worte versprechen, und bis wann.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Promises that it keeps.</source>
        <translation>Zusagen, die es hält.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>A logged decision not to answer; the window ends unscored.</source>
        <translation>Eine festgehaltene Entscheidung, nicht zu antworten; die Frist endet unbewertet.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>The answer of a triage card.</source>
        <translation>Die Antwort einer Einordnungskarte.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>One sentence for the debrief: why it scores as it does.</source>
        <translation>Ein Satz für die Nachbesprechung: warum es so bewertet ist.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>What people say to it.</source>
        <translation>Was die Leute dazu sagen.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Threads that it starts, by their first nodes.</source>
        <translation>Threads, die es beginnt, nach ihrer ersten Szene.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>How far several raters agree on it.</source>
        <translation>Wie weit mehrere Bewertende sich darin einig sind.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>The next node, in the same thread; `done` closes the thread.</source>
        <translation>Die nächste Szene, im selben Thread; `done` schließt den Thread.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Something that somebody says in the feed.</source>
        <translation>Etwas, das jemand im Feed sagt.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Who says it: a persona, `org` or `you`.</source>
        <translation>Wer es sagt: eine Person, `org` oder `you`.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>What it says. A picture may do without.</source>
        <translation>Was er sagt. Ein Bild kann ohne auskommen.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Where, when not where the rest happens.</source>
        <translation>Wo, wenn nicht da, wo der Rest geschieht.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Minutes after the arrival, or after what it answers.</source>
        <translation>Minuten nach der Ankunft, oder nach dem, worauf er antwortet.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>A picture, by its path under scenarios/.</source>
        <translation>Ein Bild, nach seinem Pfad unter scenarios/.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>What the picture shows, in a sentence.</source>
        <translation>Was das Bild zeigt, in einem Satz.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Likes when it appears.</source>
        <translation>„Gefällt mir“, wenn er erscheint.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Shares when it appears.</source>
        <translation>Wie oft geteilt, wenn er erscheint.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Replies when it appears.</source>
        <translation>Antworten, wenn er erscheint.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>The post that it answers.</source>
        <translation>Der Post, auf den er antwortet.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>What happens if a decision is left alone. It is rated like any option.</source>
        <translation>Was geschieht, wenn eine Entscheidung liegen bleibt. Es wird wie jede Option bewertet.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>After how many minutes.</source>
        <translation>Nach wie vielen Minuten.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>What people say when nobody answers.</source>
        <translation>Was die Leute sagen, wenn niemand antwortet.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Asking somebody: once for each node, unrated; its moves count.</source>
        <translation>Jemanden fragen: einmal je Szene, unbewertet; die Schritte zählen.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Story minutes until the answer.</source>
        <translation>Minuten der Geschichte bis zur Antwort.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>The answer.</source>
        <translation>Die Antwort.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>What it leads people to say.</source>
        <translation>Was die Leute daraufhin sagen.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Only when this is true.</source>
        <translation>Nur wenn das wahr ist.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>The trainee's own reply, with the stance of one of the choices.</source>
        <translation>Eine Antwort in eigenen Worten, mit der Haltung einer der Optionen.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>The choices whose stance it can have.</source>
        <translation>Die Optionen, deren Haltung sie haben kann.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>The longest reply, in characters.</source>
        <translation>Die längste Antwort, in Zeichen.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Words for what the apology is about.</source>
        <translation>Worte für das, wofür man sich entschuldigt.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Words for what a reply should name.</source>
        <translation>Worte für das, was eine Antwort nennen sollte.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Whether it must say that it is an advertisement.</source>
        <translation>Ob sie sagen muss, dass es Werbung ist.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>The cards stay hidden until the trainee has written.</source>
        <translation>Die Karten bleiben verborgen, bis geschrieben wurde.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>One automatic way on, tested once.</source>
        <translation>Ein Weg, der von selbst weitergeht, einmal geprüft.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Only when this is true then. The last step has none.</source>
        <translation>Nur wenn das dann wahr ist. Der letzte Schritt hat keines.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Minutes after the arrival.</source>
        <translation>Minuten nach der Ankunft.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>At this time; instead of `after`.</source>
        <translation>Zu dieser Zeit; statt `after`.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>How the story ends.</source>
        <translation>Wie die Geschichte endet.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>What it is called.</source>
        <translation>Wie es heißt.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>How it feels. It is never scored.</source>
        <translation>Wie es sich anfühlt. Bewertet wird es nie.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>What became of it, in a sentence or two.</source>
        <translation>Was daraus wurde, in ein oder zwei Sätzen.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>A clock for the first human word.</source>
        <translation>Eine Uhr für das erste Wort eines Menschen.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>How urgent; the organisation has the minutes.</source>
        <translation>Wie dringend; die Minuten stehen bei der Organisation.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Whether it is about the next update.</source>
        <translation>Ob es um die nächste Meldung geht.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>A word in any of these counts.</source>
        <translation>Ein Wort in einem davon zählt.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Words that must not appear in public.</source>
        <translation>Worte, die nicht öffentlich erscheinen dürfen.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>The words.</source>
        <translation>Die Worte.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>The critical line they would cross.</source>
        <translation>Die rote Linie, die sie überschreiten würden.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>One way of filling in a triage card.</source>
        <translation>Eine Art, eine Einordnungskarte auszufüllen.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>What kind of post it is.</source>
        <translation>Was für ein Post es ist.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>How urgent it is.</source>
        <translation>Wie dringend es ist.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Whose it is.</source>
        <translation>Wer zuständig ist.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Something the words commit to. It has a time or a length.</source>
        <translation>Etwas, wozu die Worte sich verpflichten. Es hat eine Zeit oder eine Dauer.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Its id; another choice `keeps` it.</source>
        <translation>Die Kennung; eine andere Option hält die Zusage mit `keeps`.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Until when.</source>
        <translation>Bis wann.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Within how many minutes; instead of `by`.</source>
        <translation>Innerhalb wie vieler Minuten; statt `by`.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>What was promised, in a few words.</source>
        <translation>Was zugesagt wurde, in ein paar Worten.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>How good it is on one criterion, and why.</source>
        <translation>Wie gut es bei einem Kriterium ist, und warum.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>-2 would stop it going out, 2 is the model answer.</source>
        <translation>-2 dürfte nicht hinausgehen, 2 ist die vorbildliche Antwort.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Why, in words that are true of these words.</source>
        <translation>Warum, in Worten, die auf genau diese Worte zutreffen.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Agreement of several raters.</source>
        <translation>Einigkeit mehrerer Bewertender.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>How many rated it.</source>
        <translation>Wie viele es bewertet haben.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>The largest spread on a criterion.</source>
        <translation>Die größte Streuung bei einem Kriterium.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Whether they disagree.</source>
        <translation>Ob sie verschiedener Meinung sind.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>One organisation: the voice that a trainee speaks with.</source>
        <translation>Eine Organisation: die Stimme, mit der gesprochen wird.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>The version. It is 1.</source>
        <translation>Die Fassung. Sie ist 1.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>What scenarios call it.</source>
        <translation>Wie Szenarien sie nennen.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Its name, as people say it.</source>
        <translation>Der Name, wie man ihn sagt.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Its handle, without the @.</source>
        <translation>Das Handle, ohne das @.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>A sentence about it.</source>
        <translation>Ein Satz über sie.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Two colours for its tile.</source>
        <translation>Zwei Farben für ihr Feld.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>How it sounds.</source>
        <translation>Wie sie klingt.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Minutes to the first human word, by severity.</source>
        <translation>Minuten bis zum ersten Wort eines Menschen, nach Schwere.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Minutes between updates, by severity.</source>
        <translation>Minuten zwischen den Meldungen, nach Schwere.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>What the criteria mean in this house.</source>
        <translation>Was die Kriterien in diesem Haus bedeuten.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Who can be asked.</source>
        <translation>Wer gefragt werden kann.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>What a trainee may give on their own word.</source>
        <translation>Was man beim Spielen selbst zusagen darf.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>What everybody here knows.</source>
        <translation>Was hier alle wissen.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>How the organisation sounds.</source>
        <translation>Wie die Organisation klingt.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>I or we.</source>
        <translation>Ich oder wir.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Words for the voice.</source>
        <translation>Worte für die Stimme.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Phrases that nobody here writes.</source>
        <translation>Wendungen, die hier niemand schreibt.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Minutes to the first human word.</source>
        <translation>Minuten bis zum ersten Wort eines Menschen.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Minutes to the first word at S1.</source>
        <translation>Minuten bis zum ersten Wort bei S1.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Minutes to the first word at S2.</source>
        <translation>Minuten bis zum ersten Wort bei S2.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Minutes to the first word at S3.</source>
        <translation>Minuten bis zum ersten Wort bei S3.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Minutes to the first word at S4.</source>
        <translation>Minuten bis zum ersten Wort bei S4.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Minutes between updates.</source>
        <translation>Minuten zwischen den Meldungen.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Minutes between updates at S1.</source>
        <translation>Minuten zwischen den Meldungen bei S1.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Minutes between updates at S2.</source>
        <translation>Minuten zwischen den Meldungen bei S2.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Minutes between updates at S3.</source>
        <translation>Minuten zwischen den Meldungen bei S3.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Minutes between updates at S4.</source>
        <translation>Minuten zwischen den Meldungen bei S4.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>What one criterion means in this house. A debrief quotes id and title.</source>
        <translation>Was ein Kriterium in diesem Haus bedeutet. Eine Nachbesprechung führt Kennung und Titel an.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Its number, in quotes.</source>
        <translation>Die Nummer, in Anführungszeichen.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>The criterion that it is about.</source>
        <translation>Das Kriterium, um das es geht.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Its title.</source>
        <translation>Der Titel.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>The clause itself.</source>
        <translation>Die Klausel selbst.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>The critical line that it guards.</source>
        <translation>Die rote Linie, die sie schützt.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Somebody who can be asked.</source>
        <translation>Jemand, den man fragen kann.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>Their name.</source>
        <translation>Der Name.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>How to reach them.</source>
        <translation>Wie sie zu erreichen ist.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>When.</source>
        <translation>Wann.</translation>
    </message>
    <message>
        <location filename="../../authoring/fields/table.py"/>
        <source>What to ask them about.</source>
        <translation>Wonach man sie fragt.</translation>
    </message>
    <message>
        <source>let the room choose</source>
        <translation type="vanished">die Runde wählen lassen</translation>
    </message>
    <message>
        <source>If it is forgotten: {what}</source>
        <translation type="vanished">Wenn sie vergessen wird: {what}</translation>
    </message>
    <message>
        <source>Nobody can look it up. A PIN keeps others on this computer from opening your profile in the app; the files aren't encrypted. Whoever administers this computer can delete {file}: the runs stay, without name, colours and PIN.</source>
        <translation type="vanished">Niemand kann sie nachsehen. Eine PIN hält andere an diesem Computer davon ab, Ihr Profil im Programm zu öffnen; die Dateien sind nicht verschlüsselt. Wer diesen Computer verwaltet, kann {file} löschen: Die Durchgänge bleiben, ohne Name, Farben und PIN.</translation>
    </message>
    <message>
        <source>Use the id of a file in scenarios/organisations.</source>
        <translation type="vanished">Verwenden Sie die Kennung einer Datei in scenarios/organisations.</translation>
    </message>
    <message>
        <source>Use the id of a file in scenarios/rule-packs.</source>
        <translation type="vanished">Verwenden Sie die Kennung einer Datei in scenarios/rule-packs.</translation>
    </message>
    <message>
        <source>The text has errors; the map shows the last good one</source>
        <translation type="vanished">Der Text hat Fehler; die Karte zeigt den letzten guten</translation>
    </message>
    <message>
        <source>What they may do on their own word.</source>
        <translation type="vanished">Was man selbst entscheiden darf.</translation>
    </message>
    <message>
        <source>Patience: {n} minutes of the story</source>
        <translation type="vanished">Geduld: {n} Minuten der Geschichte</translation>
    </message>
    <message>
        <source>who chose what</source>
        <translation type="vanished">wer was gewählt hat</translation>
    </message>
    <message>
        <source>Only one way through that was found</source>
        <translation type="vanished">Nur ein Weg hindurch wurde gefunden, der</translation>
    </message>
    <message>
        <source>No way through that was found</source>
        <translation type="vanished">Kein Weg hindurch wurde gefunden, der</translation>
    </message>
    <message>
        <source>It went well at {case}</source>
        <translation type="vanished">Gut gegangen ist es bei {case}</translation>
    </message>
    <message>
        <source>Paused on {day} {month:%B}</source>
        <translation type="vanished">Angehalten am {day}. {month:%B}</translation>
    </message>
    <message>
        <source>select a choice; again sends it</source>
        <translation type="vanished">eine Option auswählen; noch einmal sendet sie</translation>
    </message>
    <message>
        <source>Nothing is due yet.</source>
        <translation type="vanished">Noch ist nichts fällig.</translation>
    </message>
    <message>
        <source>A belt also asks for what isn't kept here, such as the policy quiz.</source>
        <translation type="vanished">Ein Gürtel verlangt auch, was hier nicht aufgehoben wird, etwa das Quiz zur Richtlinie.</translation>
    </message>
</context>
</TS>
