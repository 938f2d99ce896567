<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source> Add filter</source>
        <translation> Filter hinzufügen</translation>
    </message>
    <message>
        <source> Jobs</source>
        <translation> Aufgaben</translation>
    </message>
    <message>
        <source> Restore</source>
        <translation> Wiederherstellen</translation>
    </message>
    <message>
        <source> Retire</source>
        <translation> Ausmustern</translation>
    </message>
    <message>
        <source> Saved</source>
        <translation> Gespeichert</translation>
    </message>
    <message>
        <source>${amount}</source>
        <translation>{amount} $</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>0 to 100 on the day of planning.</source>
        <translation>0 bis 100 am Tag der Planung.</translation>
    </message>
    <message>
        <source>0 to 100 today: 100 was never used or has rested long, low was used a short time ago.</source>
        <translation>0 bis 100 heute: 100 wurde nie benutzt oder ist lange ausgeruht, niedrig war vor Kurzem im Einsatz.</translation>
    </message>
    <message>
        <source>0 to 100: how much more the audience would buy. High means send more.</source>
        <translation>0 bis 100: wie viel mehr das Publikum kaufen würde. Hoch heißt mehr senden.</translation>
    </message>
    <message>
        <source>0 to 100: how tired the audience is of messages. High means send less.</source>
        <translation>0 bis 100: wie müde das Publikum der Nachrichten ist. Hoch heißt weniger senden.</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>1 is the top, 4 the lowest.</source>
        <translation>1 ist die höchste, 4 die niedrigste.</translation>
    </message>
    <message>
        <source>1 minute earlier</source>
        <translation>1 Minute früher</translation>
    </message>
    <message>
        <source>1 minute later</source>
        <translation>1 Minute später</translation>
    </message>
    <message>
        <source>1 send waits for a day</source>
        <translation>1 Sendung wartet auf einen Tag</translation>
    </message>
    <message>
        <source>25 minutes after the selected send</source>
        <translation>25 Minuten nach der gewählten Sendung</translation>
    </message>
    <message>
        <source>30 days, $</source>
        <translation>30 Tage, $</translation>
    </message>
    <message>
        <source>5 minutes earlier</source>
        <translation>5 Minuten früher</translation>
    </message>
    <message>
        <source>5 minutes later</source>
        <translation>5 Minuten später</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>Einen Tag früher</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Einen Tag später</translation>
    </message>
    <message>
        <source>A file that was written cannot be called back from here.</source>
        <translation>Eine geschriebene Datei kann von hier aus nicht zurückgeholt werden.</translation>
    </message>
    <message>
        <source>A folder you have worked in before.</source>
        <translation>Ein Ordner, in dem Sie schon gearbeitet haben.</translation>
    </message>
    <message>
        <source>A locked send stays as it is, also when the week is planned anew (L)</source>
        <translation>Eine gesperrte Sendung bleibt, wie sie ist, auch wenn die Woche neu geplant wird (L)</translation>
    </message>
    <message>
        <source>A locked send stays when its week is planned anew</source>
        <translation>Eine gesperrte Sendung bleibt, wenn ihre Woche neu geplant wird</translation>
    </message>
    <message>
        <source>A new workspace on this machine, ready for your imports.</source>
        <translation>Ein neuer Arbeitsbereich auf diesem Rechner, bereit für Ihre Importe.</translation>
    </message>
    <message>
        <source>A score is that of a creator&apos;s send. Choose a creator at the top.</source>
        <translation>Ein Wert gilt für die Sendung eines Creators. Wählen Sie oben einen Creator.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>About EROS Desktop</source>
        <translation>Über EROS Desktop</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Actions, creators, captions, settings and help by name</source>
        <translation>Aktionen, Creator, Captions, Einstellungen und Hilfe nach Namen</translation>
    </message>
    <message>
        <source>Actions, creators, captions, settings, help</source>
        <translation>Aktionen, Creator, Captions, Einstellungen, Hilfe</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>Add a follow-up</source>
        <translation>Nachfasser hinzufügen</translation>
    </message>
    <message>
        <source>Add a send</source>
        <translation>Sendung hinzufügen</translation>
    </message>
    <message>
        <source>Add a send at {time} …</source>
        <translation>Sendung um {time} hinzufügen …</translation>
    </message>
    <message>
        <source>Add a send …</source>
        <translation>Sendung hinzufügen …</translation>
    </message>
    <message>
        <source>Add at {time}</source>
        <translation>Um {time} hinzufügen</translation>
    </message>
    <message>
        <source>Adding a caption</source>
        <translation>Caption wird angelegt</translation>
    </message>
    <message>
        <source>Adds a caption to the bank</source>
        <translation>Nimmt eine Caption in den Bestand auf</translation>
    </message>
    <message>
        <source>After bundles</source>
        <translation>Nach Bundles</translation>
    </message>
    <message>
        <source>All creators</source>
        <translation>Alle Creator</translation>
    </message>
    <message>
        <source>All sends together</source>
        <translation>Alle Sendungen zusammen</translation>
    </message>
    <message>
        <source>All {number} pages together</source>
        <translation>Alle {number} Seiten zusammen</translation>
    </message>
    <message>
        <source>Also as text for other programs</source>
        <translation>Auch als Text für andere Programme</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Alternativen</translation>
    </message>
    <message>
        <source>An empty field leaves that end open.</source>
        <translation>Ein leeres Feld lässt dieses Ende offen.</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Another caption</source>
        <translation>Andere Caption</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Jeder Zustand</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>Apr.</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Wie sie sind</translation>
    </message>
    <message>
        <source>At least so many different ones.</source>
        <translation>Mindestens so viele verschiedene.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>At the time clicked last, else at the same weekday and time</source>
        <translation>Zur zuletzt angeklickten Zeit, sonst am selben Wochentag und zur selben Zeit</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Aug.</translation>
    </message>
    <message>
        <source>Authenticity</source>
        <translation>Echtheit</translation>
    </message>
    <message>
        <source>Avoided hours: nothing is planned</source>
        <translation>Gemiedene Stunden: nichts wird geplant</translation>
    </message>
    <message>
        <source>Avoided: nothing is planned in this hour.</source>
        <translation>Gemieden: in dieser Stunde wird nichts geplant.</translation>
    </message>
    <message>
        <source>Back to what is stored (Esc)</source>
        <translation>Zurück zum Gespeicherten (Esc)</translation>
    </message>
    <message>
        <source>Back to {keys}</source>
        <translation>Zurück zu {keys}</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Ablage</translation>
    </message>
    <message>
        <source>Bank score</source>
        <translation>Wert im Bestand</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Gekauft</translation>
    </message>
    <message>
        <source>Bring an existing EROS database</source>
        <translation>Bestehende EROS-Datenbank holen</translation>
    </message>
    <message>
        <source>Bring my existing EROS database</source>
        <translation>Meine bestehende EROS-Datenbank holen</translation>
    </message>
    <message>
        <source>Bring this database in?</source>
        <translation>Diese Datenbank hereinholen?</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Bundle</translation>
    </message>
    <message>
        <source>Bundle structure</source>
        <translation>Bundle-Aufbau</translation>
    </message>
    <message>
        <source>By everyone</source>
        <translation>Von allen</translation>
    </message>
    <message>
        <source>By hand: stays when the week is planned anew</source>
        <translation>Von Hand: bleibt, wenn die Woche neu geplant wird</translation>
    </message>
    <message>
        <source>By how many days?</source>
        <translation>Um wie viele Tage?</translation>
    </message>
    <message>
        <source>By page</source>
        <translation>Nach Seite</translation>
    </message>
    <message>
        <source>Calendar: any day chooses its week</source>
        <translation>Kalender: jeder Tag wählt seine Woche</translation>
    </message>
    <message>
        <source>Call to action</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Hereingekommen</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the running job</source>
        <translation>Laufende Aufgabe abbrechen</translation>
    </message>
    <message>
        <source>Cancel {job}</source>
        <translation>{job} abbrechen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>Wird abgebrochen …</translation>
    </message>
    <message>
        <source>Canvas or list</source>
        <translation>Kalender oder Liste</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Caption</translation>
    </message>
    <message>
        <source>Caption choice</source>
        <translation>Wahl der Caption</translation>
    </message>
    <message>
        <source>Caption details</source>
        <translation>Einzelheiten der Caption</translation>
    </message>
    <message>
        <source>Caption id</source>
        <translation>Kennung der Caption</translation>
    </message>
    <message>
        <source>Caption text</source>
        <translation>Text der Caption</translation>
    </message>
    <message>
        <source>Caption type</source>
        <translation>Caption-Typ</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Captions</translation>
    </message>
    <message>
        <source>Captions that suit what the creator&apos;s vault holds.</source>
        <translation>Captions, die zum Vault des Creators passen.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Change all</source>
        <translation>Alle ändern</translation>
    </message>
    <message>
        <source>Change shortcuts …</source>
        <translation>Tasten ändern …</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Wahl</translation>
    </message>
    <message>
        <source>Choose a caption first</source>
        <translation>Wählen Sie zuerst eine Caption</translation>
    </message>
    <message>
        <source>Choose a creator</source>
        <translation>Creator wählen</translation>
    </message>
    <message>
        <source>Choose a creator first</source>
        <translation>Wählen Sie zuerst einen Creator</translation>
    </message>
    <message>
        <source>Choose a line to read all of it, to go to what changed, or to take it back.</source>
        <translation>Wählen Sie eine Zeile, um sie ganz zu lesen, zum Geänderten zu gehen oder sie rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Choose a row to read, check and edit it. Ctrl or Shift chooses several to change at once.</source>
        <translation>Wählen Sie eine Zeile zum Lesen, Prüfen und Bearbeiten. Mit Strg oder Umschalt wählen Sie mehrere, um sie zugleich zu ändern.</translation>
    </message>
    <message>
        <source>Choose a send first</source>
        <translation>Wählen Sie zuerst eine Sendung</translation>
    </message>
    <message>
        <source>Choose a type</source>
        <translation>Typ wählen</translation>
    </message>
    <message>
        <source>Choose a type to save it</source>
        <translation>Zum Speichern einen Typ wählen</translation>
    </message>
    <message>
        <source>Choose a week</source>
        <translation>Woche wählen</translation>
    </message>
    <message>
        <source>Choose a week ({week})</source>
        <translation>Woche wählen ({week})</translation>
    </message>
    <message>
        <source>Choose all rows of a table</source>
        <translation>Alle Zeilen einer Tabelle wählen</translation>
    </message>
    <message>
        <source>Choose an action</source>
        <translation>Aktion wählen</translation>
    </message>
    <message>
        <source>Choose at least one day, earlier or later.</source>
        <translation>Wählen Sie mindestens einen Tag, früher oder später.</translation>
    </message>
    <message>
        <source>Choose or open what is marked</source>
        <translation>Markiertes wählen oder öffnen</translation>
    </message>
    <message>
        <source>Chooses the type; a double click adds at its time</source>
        <translation>Wählt den Typ; ein Doppelklick fügt zu seiner Zeit hinzu</translation>
    </message>
    <message>
        <source>Chosen one by one beside {beside}: {points} points, and no other choice of captions gives more</source>
        <translation>Eine nach der anderen gewählt, neben {beside}: {points} Punkte, und keine andere Wahl der Captions bringt mehr</translation>
    </message>
    <message>
        <source>Chosen one by one: {points} points, and no other choice of captions gives more</source>
        <translation>Eine nach der anderen gewählt: {points} Punkte, und keine andere Wahl der Captions bringt mehr</translation>
    </message>
    <message>
        <source>Chosen one by one; up to {gap} below the best possible</source>
        <translation>Eine nach der anderen gewählt; bis zu {gap} unter dem Bestmöglichen</translation>
    </message>
    <message>
        <source>Chosen one by one; up to {gap} below the best possible beside {beside}</source>
        <translation>Eine nach der anderen gewählt; bis zu {gap} unter dem Bestmöglichen neben {beside}</translation>
    </message>
    <message>
        <source>Classify the bank</source>
        <translation>Bestand einordnen</translation>
    </message>
    <message>
        <source>Classifying the bank</source>
        <translation>Bestand wird eingeordnet</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter entfernen</translation>
    </message>
    <message>
        <source>Click a card, or press an arrow key in the week, to see everything about a send.</source>
        <translation>Klicken Sie auf eine Karte oder drücken Sie in der Woche eine Pfeiltaste, um alles über eine Sendung zu sehen.</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close a list, a dialog, a message</source>
        <translation>Liste, Dialog oder Meldung schließen</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Regeltreue</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Content of all</source>
        <translation>Inhalt aller</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Copy sends</source>
        <translation>Sendungen kopieren</translation>
    </message>
    <message>
        <source>Copy the chosen rows of a table</source>
        <translation>Gewählte Zeilen einer Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy the details of {job}</source>
        <translation>Einzelheiten von {job} kopieren</translation>
    </message>
    <message>
        <source>Copy the message&apos;s details</source>
        <translation>Einzelheiten der Meldung kopieren</translation>
    </message>
    <message>
        <source>Could go out here</source>
        <translation>Könnte hier hinaus</translation>
    </message>
    <message>
        <source>Counts hooks, urgency, worth and calls to action of every caption anew</source>
        <translation>Zählt Aufhänger, Dringlichkeit, Wert und Aufrufe jeder Caption neu</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Creator</translation>
    </message>
    <message>
        <source>Creator: none chosen</source>
        <translation>Creator: keiner gewählt</translation>
    </message>
    <message>
        <source>Creator: {name}, {marks}</source>
        <translation>Creator: {name}, {marks}</translation>
    </message>
    <message>
        <source>Creators</source>
        <translation>Creator</translation>
    </message>
    <message>
        <source>Cut sends</source>
        <translation>Sendungen ausschneiden</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Days, negative for earlier</source>
        <translation>Tage, negativ für früher</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Dez.</translation>
    </message>
    <message>
        <source>Delete sends</source>
        <translation>Sendungen löschen</translation>
    </message>
    <message>
        <source>Delete “{name}”</source>
        <translation>„{name}“ löschen</translation>
    </message>
    <message>
        <source>Deleting the filter</source>
        <translation>Filter wird gelöscht</translation>
    </message>
    <message>
        <source>Demo, empty start, import</source>
        <translation>Demo, leerer Anfang, Import</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Diversity</source>
        <translation>Vielfalt</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Doing again</source>
        <translation>Wird wiederholt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Drag sends here, or press B, to keep them without a day.</source>
        <translation>Ziehen Sie Sendungen hierher oder drücken Sie B, um sie ohne Tag aufzuheben.</translation>
    </message>
    <message>
        <source>Duplicate to the next day</source>
        <translation>Auf den nächsten Tag duplizieren</translation>
    </message>
    <message>
        <source>EROS Desktop {version}

Plans, checks and explains the weeks of creator pages, on this machine only.

MIT licence. Inter and JetBrains Mono: SIL Open Font License. Icons: Lucide, ISC licence.</source>
        <translation>EROS Desktop {version}

Plant, prüft und erklärt die Wochen von Creator-Seiten, nur auf diesem Rechner.

MIT-Lizenz. Inter und JetBrains Mono: SIL Open Font License. Symbole: Lucide, ISC-Lizenz.</translation>
    </message>
    <message>
        <source>EROS databases (*.db *.sqlite *.sqlite3);;All files (*)</source>
        <translation>EROS-Datenbanken (*.db *.sqlite *.sqlite3);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Each fan</source>
        <translation>Jeder Fan</translation>
    </message>
    <message>
        <source>Earlier text: {text}</source>
        <translation>Früherer Text: {text}</translation>
    </message>
    <message>
        <source>Earlier texts</source>
        <translation>Frühere Texte</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Verdient</translation>
    </message>
    <message>
        <source>Earned, $</source>
        <translation>Verdient, $</translation>
    </message>
    <message>
        <source>Earnings by creator</source>
        <translation>Einnahmen nach Creator</translation>
    </message>
    <message>
        <source>Earnings by send type</source>
        <translation>Einnahmen nach Sendungstyp</translation>
    </message>
    <message>
        <source>Earnings first</source>
        <translation>Einnahmen zuerst</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit the caption</source>
        <translation>Caption bearbeiten</translation>
    </message>
    <message>
        <source>Edit the week</source>
        <translation>Woche bearbeiten</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Bindung</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Every action has its first keys again.</source>
        <translation>Jede Aktion hat wieder ihre ersten Tasten.</translation>
    </message>
    <message>
        <source>Every row it brought goes and every value it replaced comes back. To have it again, import the file once more.</source>
        <translation>Jede mitgebrachte Zeile geht, und jeder ersetzte Wert kommt zurück. Um alles wiederzuhaben, importieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Everything stays on this machine. Nothing is sent anywhere.</source>
        <translation>Alles bleibt auf diesem Rechner. Nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Everything the banner has said</source>
        <translation>Alles, was die Meldungszeile gesagt hat</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Exclusivity</source>
        <translation>Exklusivität</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Expected revenue: {percent} % of the best hour&apos;s.</source>
        <translation>Erwartete Einnahmen: {percent} % der besten Stunde.</translation>
    </message>
    <message>
        <source>Expected: {money}</source>
        <translation>Erwartet: {money}</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Expires, h</source>
        <translation>Läuft ab, h</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Fans</source>
        <translation>Fans</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Feb.</translation>
    </message>
    <message>
        <source>Fewer past sends do not make a content type good or bad.</source>
        <translation>Weniger vergangene Sendungen machen eine Inhaltsart nicht gut oder schlecht.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Find a caption type</source>
        <translation>Caption-Typ suchen</translation>
    </message>
    <message>
        <source>Find a content type</source>
        <translation>Inhaltsart suchen</translation>
    </message>
    <message>
        <source>Find a creator</source>
        <translation>Creator suchen</translation>
    </message>
    <message>
        <source>Find a kind</source>
        <translation>Art suchen</translation>
    </message>
    <message>
        <source>Find a period</source>
        <translation>Zeitraum suchen</translation>
    </message>
    <message>
        <source>Find a persona</source>
        <translation>Persona suchen</translation>
    </message>
    <message>
        <source>Find a saved filter</source>
        <translation>Gespeicherten Filter suchen</translation>
    </message>
    <message>
        <source>Find a send type</source>
        <translation>Sendungstyp suchen</translation>
    </message>
    <message>
        <source>Find a state</source>
        <translation>Zustand suchen</translation>
    </message>
    <message>
        <source>Find a tone</source>
        <translation>Ton suchen</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Aktion oder Taste suchen</translation>
    </message>
    <message>
        <source>Find an action or its keys</source>
        <translation>Aktion oder ihre Tasten suchen</translation>
    </message>
    <message>
        <source>Find captions</source>
        <translation>Captions suchen</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Find near twins</source>
        <translation>Beinahe-Zwillinge suchen</translation>
    </message>
    <message>
        <source>Find words</source>
        <translation>Wörter suchen</translation>
    </message>
    <message>
        <source>Find words, parts of words, “exact phrases”, −not these</source>
        <translation>Wörter, Wortteile, “genaue Sätze”, −diese nicht</translation>
    </message>
    <message>
        <source>Finding near twins</source>
        <translation>Beinahe-Zwillinge werden gesucht</translation>
    </message>
    <message>
        <source>Fit the hours</source>
        <translation>Stunden einpassen</translation>
    </message>
    <message>
        <source>Flyer</source>
        <translation>Flyer</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Fold the backlog</source>
        <translation>Ablage einklappen</translation>
    </message>
    <message>
        <source>Fold the rail</source>
        <translation>Leiste einklappen</translation>
    </message>
    <message>
        <source>Folded sends</source>
        <translation>Zusammengefaltete Sendungen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder of the workspace</source>
        <translation>Ordner des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Folds or unfolds the issues</source>
        <translation>Klappt die Probleme ein oder aus</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Nachfasser</translation>
    </message>
    <message>
        <source>Follow-ups: {number}</source>
        <translation>Nachfasser: {number}</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Folgt auf</translation>
    </message>
    <message>
        <source>For {creator}, {send_type}, on the Monday of the week in view.</source>
        <translation>Für {creator}, {send_type}, am Montag der gezeigten Woche.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>Frische</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Frische</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fr.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Gained</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Generate for all active creators</source>
        <translation>Für alle aktiven Creator planen</translation>
    </message>
    <message>
        <source>Generate for chosen creators …</source>
        <translation>Für gewählte Creator planen …</translation>
    </message>
    <message>
        <source>Generate week</source>
        <translation>Woche planen</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <source>Go to Plan</source>
        <translation>Zum Plan gehen</translation>
    </message>
    <message>
        <source>Go to the alternatives</source>
        <translation>Zu den Alternativen gehen</translation>
    </message>
    <message>
        <source>Go to the checks of the caption</source>
        <translation>Zu den Prüfungen der Caption gehen</translation>
    </message>
    <message>
        <source>Go to the facts of the send</source>
        <translation>Zu den Angaben der Sendung gehen</translation>
    </message>
    <message>
        <source>Go to why this caption</source>
        <translation>Zu den Gründen dieser Caption gehen</translation>
    </message>
    <message>
        <source>Goal by</source>
        <translation>Ziel nach</translation>
    </message>
    <message>
        <source>Goal, $</source>
        <translation>Ziel, $</translation>
    </message>
    <message>
        <source>Gross earnings of the last 30 days.</source>
        <translation>Bruttoeinnahmen der letzten 30 Tage.</translation>
    </message>
    <message>
        <source>Gross, one message.</source>
        <translation>Brutto, eine Nachricht.</translation>
    </message>
    <message>
        <source>Gross.</source>
        <translation>Brutto.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Hat</translation>
    </message>
    <message>
        <source>Has near twins</source>
        <translation>Hat Beinahe-Zwillinge</translation>
    </message>
    <message>
        <source>Heavy emoji</source>
        <translation>Viele Emoji</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help for what is in view</source>
        <translation>Hilfe zu dem, was zu sehen ist</translation>
    </message>
    <message>
        <source>Highest tip</source>
        <translation>Höchster Tip</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Holds for weeks planned from now on; stored weeks stay as they are.</source>
        <translation>Gilt für Wochen, die ab jetzt geplant werden; gespeicherte Wochen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Hook</source>
        <translation>Aufhänger</translation>
    </message>
    <message>
        <source>How captions are scored</source>
        <translation>Wie Captions bewertet werden</translation>
    </message>
    <message>
        <source>How far the choice of the caption had to relax its wishes.</source>
        <translation>Wie weit die Wahl der Caption ihre Wünsche lockern musste.</translation>
    </message>
    <message>
        <source>How good the captions are</source>
        <translation>Wie gut die Captions sind</translation>
    </message>
    <message>
        <source>How many near twins there are in the bank. Sorting puts a family together.</source>
        <translation>Wie viele Beinahe-Zwillinge es im Bestand gibt. Sortieren stellt eine Familie zusammen.</translation>
    </message>
    <message>
        <source>How rare its content is this week.</source>
        <translation>Wie selten ihr Inhalt diese Woche ist.</translation>
    </message>
    <message>
        <source>How rested the caption is.</source>
        <translation>Wie ausgeruht die Caption ist.</translation>
    </message>
    <message>
        <source>How the days since the last use become points.</source>
        <translation>Wie aus den Tagen seit dem letzten Einsatz Punkte werden.</translation>
    </message>
    <message>
        <source>How to choose a caption</source>
        <translation>Wie man eine Caption wählt</translation>
    </message>
    <message>
        <source>How well it sounds like the creator.</source>
        <translation>Wie gut sie nach dem Creator klingt.</translation>
    </message>
    <message>
        <source>How well its type suits the send.</source>
        <translation>Wie gut ihr Typ zur Sendung passt.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import a list, write the first one with Ctrl+N, or open the demo from the welcome page to look around.</source>
        <translation>Importieren Sie eine Liste, schreiben Sie die erste mit Strg+N oder öffnen Sie zum Umsehen die Demo von der Willkommensseite.</translation>
    </message>
    <message>
        <source>Import captions</source>
        <translation>Captions importieren</translation>
    </message>
    <message>
        <source>Import captions …</source>
        <translation>Captions importieren …</translation>
    </message>
    <message>
        <source>Import these captions?</source>
        <translation>Diese Captions importieren?</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>{file} wird importiert</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>In characters.</source>
        <translation>In Zeichen.</translation>
    </message>
    <message>
        <source>In the creator&apos;s zone.</source>
        <translation>In der Zone des Creators.</translation>
    </message>
    <message>
        <source>In this hour nothing should be sent.</source>
        <translation>In dieser Stunde sollte nichts gesendet werden.</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Issues of the week</source>
        <translation>Probleme der Woche</translation>
    </message>
    <message>
        <source>Issues of these sends</source>
        <translation>Probleme dieser Sendungen</translation>
    </message>
    <message>
        <source>Issues of this send</source>
        <translation>Probleme dieser Sendung</translation>
    </message>
    <message>
        <source>It was taken back and cannot be done again from here.</source>
        <translation>Es wurde zurückgenommen und kann von hier aus nicht wiederholt werden.</translation>
    </message>
    <message>
        <source>It was {planned} when the week was planned: uses, earnings or settings changed.</source>
        <translation>Er war {planned}, als die Woche geplant wurde: Einsätze, Einnahmen oder Einstellungen haben sich geändert.</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>Jan.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Judged as</source>
        <translation>Beurteilt als</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Keep this one, retire all {count}</source>
        <translation>Diese behalten, alle {count} ausmustern</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Kept out: {reason}</source>
        <translation>Ausgeschlossen: {reason}</translation>
    </message>
    <message>
        <source>Kept with this workspace; language and shortcuts hold for all of them.</source>
        <translation>Gehört zu diesem Arbeitsbereich; Sprache und Tasten gelten für alle.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Last line</source>
        <translation>Schlusszeile</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Last {days} days</source>
        <translation>Letzte {days} Tage</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Length and wording {score} of 100, {verdict}</source>
        <translation>Länge und Wortlaut {score} von 100, {verdict}</translation>
    </message>
    <message>
        <source>Let go to put the sends here</source>
        <translation>Loslassen, um die Sendungen hier abzulegen</translation>
    </message>
    <message>
        <source>Lets the window choose an hour&apos;s height</source>
        <translation>Überlässt die Höhe einer Stunde dem Fenster</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light emoji</source>
        <translation>Wenige Emoji</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.json *.jsonl *.xlsx *.xls *.ods);;All files (*)</source>
        <translation>Listen (*.csv *.tsv *.txt *.json *.jsonl *.xlsx *.xls *.ods);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Lock or unlock the send</source>
        <translation>Sendung sperren oder freigeben</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Locked: only the note can be changed.</source>
        <translation>Gesperrt: nur die Notiz kann geändert werden.</translation>
    </message>
    <message>
        <source>Look for another caption</source>
        <translation>Andere Caption suchen</translation>
    </message>
    <message>
        <source>Looks through the whole bank for captions that read nearly the same</source>
        <translation>Durchsucht den ganzen Bestand nach Captions, die sich fast gleich lesen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>März</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menüs</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Merge retires a twin and keeps the caption shown.</source>
        <translation>Zusammenführen mustert einen Zwilling aus und behält die gezeigte Caption.</translation>
    </message>
    <message>
        <source>Merge {twin} into {kept}</source>
        <translation>{twin} mit {kept} zusammenführen</translation>
    </message>
    <message>
        <source>Merges</source>
        <translation>Zusammenführungen</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Wird zusammengeführt</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Moderate emoji</source>
        <translation>Einige Emoji</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Mo.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move by days</source>
        <translation>Um Tage verschieben</translation>
    </message>
    <message>
        <source>Move by days …</source>
        <translation>Um Tage verschieben …</translation>
    </message>
    <message>
        <source>Must be 100 %.</source>
        <translation>Muss 100 % sein.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Name des Filters</translation>
    </message>
    <message>
        <source>Near twins count as the same text.</source>
        <translation>Beinahe-Zwillinge gelten als derselbe Text.</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nötig</translation>
    </message>
    <message>
        <source>Needs a caption</source>
        <translation>Braucht eine Caption</translation>
    </message>
    <message>
        <source>Needs care</source>
        <translation>Braucht Pflege</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nie benutzt</translation>
    </message>
    <message>
        <source>New caption</source>
        <translation>Neue Caption</translation>
    </message>
    <message>
        <source>New keys: press them</source>
        <translation>Neue Tasten: drücken Sie sie</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>No caption</source>
        <translation>Keine Caption</translation>
    </message>
    <message>
        <source>No caption chosen</source>
        <translation>Keine Caption gewählt</translation>
    </message>
    <message>
        <source>No caption has these words. Try fewer, or press Enter to look for the id.</source>
        <translation>Keine Caption hat diese Wörter. Versuchen Sie weniger oder suchen Sie mit der Eingabetaste nach der Kennung.</translation>
    </message>
    <message>
        <source>No caption matches</source>
        <translation>Keine Caption passt</translation>
    </message>
    <message>
        <source>No caption, nor a near twin of it, goes out for two creators in the same week.</source>
        <translation>Keine Caption und kein Beinahe-Zwilling davon geht in derselben Woche für zwei Creator hinaus.</translation>
    </message>
    <message>
        <source>No captions yet</source>
        <translation>Noch keine Captions</translation>
    </message>
    <message>
        <source>No content type</source>
        <translation>Keine Inhaltsart</translation>
    </message>
    <message>
        <source>No creator chosen</source>
        <translation>Kein Creator gewählt</translation>
    </message>
    <message>
        <source>No emoji</source>
        <translation>Keine Emoji</translation>
    </message>
    <message>
        <source>No entry chosen</source>
        <translation>Kein Eintrag gewählt</translation>
    </message>
    <message>
        <source>No entry has these words, kind, state, creator and period together.</source>
        <translation>Kein Eintrag hat zugleich diese Wörter, diese Art, diesen Zustand, Creator und Zeitraum.</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Keine Tasten</translation>
    </message>
    <message>
        <source>No loss in the week</source>
        <translation>Kein Verlust in der Woche</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Noch keine Nachrichten</translation>
    </message>
    <message>
        <source>No near twins</source>
        <translation>Keine Beinahe-Zwillinge</translation>
    </message>
    <message>
        <source>No near twins.</source>
        <translation>Keine Beinahe-Zwillinge.</translation>
    </message>
    <message>
        <source>No other caption may go out here.</source>
        <translation>Keine andere Caption darf hier hinaus.</translation>
    </message>
    <message>
        <source>No other caption of the bank reads nearly the same.</source>
        <translation>Keine andere Caption des Bestands liest sich fast gleich.</translation>
    </message>
    <message>
        <source>No page has sent this caption, and no week has it planned.</source>
        <translation>Keine Seite hat diese Caption gesendet, und keine Woche hat sie geplant.</translation>
    </message>
    <message>
        <source>No proof</source>
        <translation>Kein Nachweis</translation>
    </message>
    <message>
        <source>No send selected</source>
        <translation>Keine Sendung gewählt</translation>
    </message>
    <message>
        <source>No shortcut answers to that.</source>
        <translation>Keine Tastenkürzel passen dazu.</translation>
    </message>
    <message>
        <source>No structure is asked of this type of send.</source>
        <translation>Für diesen Sendungstyp ist kein Aufbau verlangt.</translation>
    </message>
    <message>
        <source>No tier</source>
        <translation>Keine Stufe</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None of the published sets</source>
        <translation>Keiner der veröffentlichten Sätze</translation>
    </message>
    <message>
        <source>Not before so many days.</source>
        <translation>Nicht vor so vielen Tagen.</translation>
    </message>
    <message>
        <source>Not in the bank yet</source>
        <translation>Noch nicht im Bestand</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>Nicht geplant</translation>
    </message>
    <message>
        <source>Not possible right now</source>
        <translation>Gerade nicht möglich</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Not saved; see the field in question.</source>
        <translation>Nicht gespeichert; siehe das betreffende Feld.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Nothing else counts: 40 / 60 / 0 / 0 / 0</source>
        <translation>Nichts anderes zählt: 40 / 60 / 0 / 0 / 0</translation>
    </message>
    <message>
        <source>Nothing else to remark.</source>
        <translation>Sonst nichts anzumerken.</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Nothing has been stored yet. The file itself is only read.</source>
        <translation>Noch wurde nichts gespeichert. Die Datei selbst wird nur gelesen.</translation>
    </message>
    <message>
        <source>Nothing has run yet.</source>
        <translation>Noch ist nichts gelaufen.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>Nothing keeps it out.</source>
        <translation>Nichts schließt sie aus.</translation>
    </message>
    <message>
        <source>Nothing keeps it out; it scores as much as the chosen one.</source>
        <translation>Nichts schließt sie aus; sie hat denselben Wert wie die gewählte.</translation>
    </message>
    <message>
        <source>Nothing keeps it out; it scores {difference} less than the chosen one.</source>
        <translation>Nichts schließt sie aus; ihr Wert ist um {difference} niedriger als der der gewählten.</translation>
    </message>
    <message>
        <source>Nothing keeps it out; it scores {difference} more than the chosen one. The captions of a week are chosen together, not one by one.</source>
        <translation>Nichts schließt sie aus; ihr Wert ist um {difference} höher als der der gewählten. Die Captions einer Woche werden zusammen gewählt, nicht einzeln.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Nothing matches. Try fewer letters.</source>
        <translation>Nichts passt. Versuchen Sie es mit weniger Buchstaben.</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>Nothing to remark.</source>
        <translation>Nichts anzumerken.</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>Nothing was changed since it came in.</source>
        <translation>Seit dem Hereinkommen wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Noch wurde nichts getan</translation>
    </message>
    <message>
        <source>Nothing: one by one was as good</source>
        <translation>Nichts: eine nach der anderen war ebenso gut</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nov.</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Okt.</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Of one caption by one creator.</source>
        <translation>Einer Caption durch einen Creator.</translation>
    </message>
    <message>
        <source>On free pages</source>
        <translation>Auf Gratisseiten</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Eine nach der anderen</translation>
    </message>
    <message>
        <source>One by one, send after send</source>
        <translation>Eine nach der anderen, Sendung für Sendung</translation>
    </message>
    <message>
        <source>One caption for one creator a week</source>
        <translation>Eine Caption für einen Creator je Woche</translation>
    </message>
    <message>
        <source>One goal for all</source>
        <translation>Ein Ziel für alle</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>One step for all of them; Ctrl+Z takes it back. A price of 0 takes the prices away.</source>
        <translation>Ein Schritt für alle; Strg+Z nimmt ihn zurück. Ein Preis von 0 nimmt die Preise weg.</translation>
    </message>
    <message>
        <source>Only earnings and rest</source>
        <translation>Nur Einnahmen und Ruhe</translation>
    </message>
    <message>
        <source>Only this send changes; the rules that it breaks are shown</source>
        <translation>Nur diese Sendung ändert sich; die Regeln, die sie bricht, werden gezeigt</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Open a workspace first</source>
        <translation>Öffnen Sie zuerst einen Arbeitsbereich</translation>
    </message>
    <message>
        <source>Open a workspace …</source>
        <translation>Arbeitsbereich öffnen …</translation>
    </message>
    <message>
        <source>Open for this send</source>
        <translation>Offen für diese Sendung</translation>
    </message>
    <message>
        <source>Open for work</source>
        <translation>Offen zum Arbeiten</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Nur zum Lesen öffnen</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Demo öffnen</translation>
    </message>
    <message>
        <source>Open the menus</source>
        <translation>Menüs öffnen</translation>
    </message>
    <message>
        <source>Opening line</source>
        <translation>Erste Zeile</translation>
    </message>
    <message>
        <source>Opening the workspace</source>
        <translation>Arbeitsbereich wird geöffnet</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Potenzial</translation>
    </message>
    <message>
        <source>Or Ctrl and the mouse wheel</source>
        <translation>Oder Strg und das Mausrad</translation>
    </message>
    <message>
        <source>Own score</source>
        <translation>Eigener Wert</translation>
    </message>
    <message>
        <source>PPV structure</source>
        <translation>PPV-Aufbau</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Parts of the quality</source>
        <translation>Teile der Qualität</translation>
    </message>
    <message>
        <source>Past messages</source>
        <translation>Vergangene Meldungen</translation>
    </message>
    <message>
        <source>Paste at {time}</source>
        <translation>Um {time} einfügen</translation>
    </message>
    <message>
        <source>Paste sends</source>
        <translation>Sendungen einfügen</translation>
    </message>
    <message>
        <source>Per send, $</source>
        <translation>Je Sendung, $</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Performance 0 to 100 from what the caption earned; a dash where nobody used it enough.</source>
        <translation>Leistung 0 bis 100 nach dem, was die Caption verdient hat; ein Strich, wo niemand sie genug benutzt hat.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan a creator&apos;s week, see why each send is where it is, and hand it out.</source>
        <translation>Die Woche eines Creators planen, sehen, warum jede Sendung dort steht, und sie weitergeben.</translation>
    </message>
    <message>
        <source>Plan a week, edit a caption or import a file: each step appears here and can be undone.</source>
        <translation>Planen Sie eine Woche, bearbeiten Sie eine Caption oder importieren Sie eine Datei: jeder Schritt erscheint hier und kann zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planung</translation>
    </message>
    <message>
        <source>Planning treats a family as one caption: when one was used, its twins rest too.</source>
        <translation>Die Planung behandelt eine Familie wie eine Caption: wurde eine benutzt, ruhen auch ihre Zwillinge.</translation>
    </message>
    <message>
        <source>Plans follow-ups after bundles too.</source>
        <translation>Plant auch nach Bundles Nachfasser.</translation>
    </message>
    <message>
        <source>Plans follow-ups on free pages too.</source>
        <translation>Plant auch auf Gratisseiten Nachfasser.</translation>
    </message>
    <message>
        <source>Plans the week of the creator in view</source>
        <translation>Plant die Woche des gezeigten Creators</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Preparing the demo</source>
        <translation>Demo wird vorbereitet</translation>
    </message>
    <message>
        <source>Press a button, tick a box</source>
        <translation>Knopf drücken, Kästchen ankreuzen</translation>
    </message>
    <message>
        <source>Press one to swap. The bold number is what the whole week gains or loses.</source>
        <translation>Ein Druck tauscht. Die fette Zahl ist, was die ganze Woche gewinnt oder verliert.</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Neue Tasten drücken</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Vorige Woche</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Price in dollars</source>
        <translation>Preis in Dollar</translation>
    </message>
    <message>
        <source>Price of all, in dollars</source>
        <translation>Preis aller, in Dollar</translation>
    </message>
    <message>
        <source>Price, $</source>
        <translation>Preis, $</translation>
    </message>
    <message>
        <source>Price, or the goal of a tip campaign.</source>
        <translation>Preis, oder das Ziel einer Tip-Kampagne.</translation>
    </message>
    <message>
        <source>Prime hour: priced sends go here first.</source>
        <translation>Beste Stunde: bepreiste Sendungen kommen zuerst hierher.</translation>
    </message>
    <message>
        <source>Prime hours of the weekday</source>
        <translation>Beste Stunden des Wochentags</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Progress of {job}</source>
        <translation>Fortschritt von {job}</translation>
    </message>
    <message>
        <source>Proved best beside {beside}: {points} points, no other choice of captions gives more</source>
        <translation>Nachweislich am besten neben {beside}: {points} Punkte, keine andere Wahl der Captions bringt mehr</translation>
    </message>
    <message>
        <source>Proved best: {points} points, no other choice of captions gives more</source>
        <translation>Nachweislich am besten: {points} Punkte, keine andere Wahl der Captions bringt mehr</translation>
    </message>
    <message>
        <source>Purchases divided by views.</source>
        <translation>Käufe geteilt durch Ansichten.</translation>
    </message>
    <message>
        <source>Put into the backlog</source>
        <translation>In die Ablage legen</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Eingereiht</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Read the planning settings again</source>
        <translation>Planungseinstellungen neu lesen</translation>
    </message>
    <message>
        <source>Read-only: nothing you do here changes it</source>
        <translation>Nur zum Lesen: nichts, was Sie hier tun, ändert ihn</translation>
    </message>
    <message>
        <source>Reading the family …</source>
        <translation>Die Familie wird gelesen …</translation>
    </message>
    <message>
        <source>Reading the history …</source>
        <translation>Der Verlauf wird gelesen …</translation>
    </message>
    <message>
        <source>Reading the score …</source>
        <translation>Der Wert wird gelesen …</translation>
    </message>
    <message>
        <source>Reading the settings …</source>
        <translation>Die Einstellungen werden gelesen …</translation>
    </message>
    <message>
        <source>Reading where it was used …</source>
        <translation>Die Verwendung wird gelesen …</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>{file} wird gelesen</translation>
    </message>
    <message>
        <source>Reading {what} …</source>
        <translation>{what}: wird gelesen …</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Reckoning …</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>Wiederholen: {what}</translation>
    </message>
    <message>
        <source>Remove the filter {label}</source>
        <translation>Filter {label} entfernen</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Diesen Filter entfernen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Reset the planning settings to defaults</source>
        <translation>Planungseinstellungen auf die Vorgaben zurücksetzen</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>Auf Vorgaben zurücksetzen</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>Rest first, then what earned: 40 / 35 / 15 / 5 / 5</source>
        <translation>Erst Ruhe, dann Verdienst: 40 / 35 / 15 / 5 / 5</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Treue</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Ausmustern</translation>
    </message>
    <message>
        <source>Retire or restore</source>
        <translation>Ausmustern oder wiederherstellen</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Ausgemustert</translation>
    </message>
    <message>
        <source>Retired captions stay in the bank and are not planned any more</source>
        <translation>Ausgemusterte Captions bleiben im Bestand und werden nicht mehr geplant</translation>
    </message>
    <message>
        <source>Retired captions stay in the bank and are not planned any more (Del)</source>
        <translation>Ausgemusterte Captions bleiben im Bestand und werden nicht mehr geplant (Entf)</translation>
    </message>
    <message>
        <source>Retired: not planned any more</source>
        <translation>Ausgemustert: wird nicht mehr geplant</translation>
    </message>
    <message>
        <source>Retires the twin and keeps the caption in view; can be undone</source>
        <translation>Mustert den Zwilling aus und behält die gezeigte Caption; kann zurückgenommen werden</translation>
    </message>
    <message>
        <source>Retiring</source>
        <translation>Wird ausgemustert</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Running and ended jobs</source>
        <translation>Laufende und beendete Aufgaben</translation>
    </message>
    <message>
        <source>Same caption again</source>
        <translation>Dieselbe Caption wieder</translation>
    </message>
    <message>
        <source>Same content</source>
        <translation>Gleicher Inhalt</translation>
    </message>
    <message>
        <source>Same here</source>
        <translation>Hier gleich</translation>
    </message>
    <message>
        <source>Same text again</source>
        <translation>Derselbe Text wieder</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sa.</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Sättigung</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Speichern (Strg+S)</translation>
    </message>
    <message>
        <source>Save the caption</source>
        <translation>Caption speichern</translation>
    </message>
    <message>
        <source>Save the planning settings</source>
        <translation>Planungseinstellungen speichern</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Diesen Filter speichern</translation>
    </message>
    <message>
        <source>Save this filter as …</source>
        <translation>Diesen Filter speichern als …</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Saving the filter</source>
        <translation>Filter wird gespeichert</translation>
    </message>
    <message>
        <source>Saving the planning settings</source>
        <translation>Planungseinstellungen werden gespeichert</translation>
    </message>
    <message>
        <source>Saving the week</source>
        <translation>Woche wird gespeichert</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Score from {first} to {last}</source>
        <translation>Wert von {first} bis {last}</translation>
    </message>
    <message>
        <source>Score over time</source>
        <translation>Wert im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Score today {score} of 100</source>
        <translation>Wert heute {score} von 100</translation>
    </message>
    <message>
        <source>Score {score}</source>
        <translation>Wert {score}</translation>
    </message>
    <message>
        <source>Score {score} of 100</source>
        <translation>Wert {score} von 100</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Search the activity</source>
        <translation>Aktivität durchsuchen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Select the day&apos;s sends</source>
        <translation>Die Sendungen des Tages auswählen</translation>
    </message>
    <message>
        <source>Selected send</source>
        <translation>Gewählte Sendung</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Sendung</translation>
    </message>
    <message>
        <source>Send type</source>
        <translation>Sendungstyp</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>Sendungen</translation>
    </message>
    <message>
        <source>Sends of the week</source>
        <translation>Sendungen der Woche</translation>
    </message>
    <message>
        <source>Sends to judge content by</source>
        <translation>Sendungen zum Beurteilen</translation>
    </message>
    <message>
        <source>Sends without a day</source>
        <translation>Sendungen ohne Tag</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Sep.</translation>
    </message>
    <message>
        <source>Set of weights</source>
        <translation>Satz der Gewichte</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show running and ended jobs</source>
        <translation>Laufende und beendete Aufgaben zeigen</translation>
    </message>
    <message>
        <source>Show the backlog</source>
        <translation>Ablage zeigen</translation>
    </message>
    <message>
        <source>Show the caption {caption_id}</source>
        <translation>Caption {caption_id} zeigen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Shows or folds the sends without a day</source>
        <translation>Zeigt oder verbirgt die Sendungen ohne Tag</translation>
    </message>
    <message>
        <source>Shows or hides what is known about a send</source>
        <translation>Zeigt oder verbirgt, was über eine Sendung bekannt ist</translation>
    </message>
    <message>
        <source>Shows the same sends the other way</source>
        <translation>Zeigt dieselben Sendungen auf die andere Art</translation>
    </message>
    <message>
        <source>Shows what will come in before anything is stored.</source>
        <translation>Zeigt, was hereinkommt, bevor etwas gespeichert wird.</translation>
    </message>
    <message>
        <source>Shows what would come in first</source>
        <translation>Zeigt zuerst, was hereinkäme</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Six invented creators with a year behind them and next week planned.</source>
        <translation>Sechs erfundene Creator mit einem Jahr Vergangenheit und einer geplanten nächsten Woche.</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Smaller hours</source>
        <translation>Niedrigere Stunden</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Leer beginnen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Sum of the weights: {text}</source>
        <translation>Summe der Gewichte: {text}</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>So.</translation>
    </message>
    <message>
        <source>Swap back</source>
        <translation>Zurücktauschen</translation>
    </message>
    <message>
        <source>Swap to alternative {place} of {total}: {text}</source>
        <translation>Gegen Alternative {place} von {total} tauschen: {text}</translation>
    </message>
    <message>
        <source>Swapped back.</source>
        <translation>Zurückgetauscht.</translation>
    </message>
    <message>
        <source>Swapped the caption: the week gains {points} points, as predicted.</source>
        <translation>Caption getauscht: die Woche gewinnt {points} Punkte, wie vorhergesagt.</translation>
    </message>
    <message>
        <source>Swapped the caption: the week loses no points, as predicted.</source>
        <translation>Caption getauscht: die Woche verliert keine Punkte, wie vorhergesagt.</translation>
    </message>
    <message>
        <source>Swapped the caption: the week loses {points} points, as predicted.</source>
        <translation>Caption getauscht: die Woche verliert {points} Punkte, wie vorhergesagt.</translation>
    </message>
    <message>
        <source>Swapped the caption; the others were chosen anew beside it.</source>
        <translation>Caption getauscht; die anderen wurden daneben neu gewählt.</translation>
    </message>
    <message>
        <source>Swapping the caption</source>
        <translation>Caption wird getauscht</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Zwischen hell und dunkel wechseln</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take the import back?</source>
        <translation>Den Import zurücknehmen?</translation>
    </message>
    <message>
        <source>Taller hours</source>
        <translation>Höhere Stunden</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text changed</source>
        <translation>Text geändert</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>Der gewählte Eintrag</translation>
    </message>
    <message>
        <source>The family could not be read</source>
        <translation>Die Familie konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The numbers behind</source>
        <translation>Die Zahlen dahinter</translation>
    </message>
    <message>
        <source>The one family of near twins is as it was.</source>
        <translation>Die eine Familie von Beinahe-Zwillingen ist, wie sie war.</translation>
    </message>
    <message>
        <source>The rest of the week is chosen anew beside it</source>
        <translation>Der Rest der Woche wird daneben neu gewählt</translation>
    </message>
    <message>
        <source>The score could not be read</source>
        <translation>Der Wert konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The sends wait there without a day</source>
        <translation>Die Sendungen warten dort ohne Tag</translation>
    </message>
    <message>
        <source>The stronger, the more an hour is expected to earn</source>
        <translation>Je kräftiger, desto mehr wird von der Stunde erwartet</translation>
    </message>
    <message>
        <source>The week is completed, so its sends stay. Reopen it first to change them.</source>
        <translation>Die Woche ist abgeschlossen, ihre Sendungen bleiben also. Öffnen Sie sie erst wieder, um sie zu ändern.</translation>
    </message>
    <message>
        <source>The week is queued, so its sends stay. Reopen it first to change them.</source>
        <translation>Die Woche ist eingereiht, ihre Sendungen bleiben also. Öffnen Sie sie erst wieder, um sie zu ändern.</translation>
    </message>
    <message>
        <source>The window speaks this language when the program starts again.</source>
        <translation>Das Fenster spricht diese Sprache, wenn das Programm neu startet.</translation>
    </message>
    <message>
        <source>The {number} families of near twins are as they were.</source>
        <translation>Die {number} Familien von Beinahe-Zwillingen sind, wie sie waren.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Farben: dunkel</translation>
    </message>
    <message>
        <source>Theme: follow the system</source>
        <translation>Farben: dem System folgen</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Farben: hell</translation>
    </message>
    <message>
        <source>Theme: {name}</source>
        <translation>Farben: {name}</translation>
    </message>
    <message>
        <source>Then the caption is worn out.</source>
        <translation>Dann ist die Caption verbraucht.</translation>
    </message>
    <message>
        <source>There is no planned week in view</source>
        <translation>Keine geplante Woche ist zu sehen</translation>
    </message>
    <message>
        <source>There is nothing to do again</source>
        <translation>Es gibt nichts zu wiederholen</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Es gibt nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>These are the recommended settings. Save to keep them.</source>
        <translation>Dies sind die empfohlenen Einstellungen. Speichern behält sie.</translation>
    </message>
    <message>
        <source>This could not be read</source>
        <translation>Dies konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>This send has no caption of the bank.</source>
        <translation>Diese Sendung hat keine Caption aus dem Bestand.</translation>
    </message>
    <message>
        <source>This send has no caption text to check.</source>
        <translation>Diese Sendung hat keinen Caption-Text zum Prüfen.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>This workspace is open for reading only</source>
        <translation>Dieser Arbeitsbereich ist nur zum Lesen offen</translation>
    </message>
    <message>
        <source>This workspace is open for reading only, so its settings cannot be changed.</source>
        <translation>Dieser Arbeitsbereich ist nur zum Lesen offen; seine Einstellungen können nicht geändert werden.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only, so no captions can be added here.</source>
        <translation>Dieser Arbeitsbereich ist nur zum Lesen offen; hier können keine Captions angelegt werden.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only, so nothing can be changed here.</source>
        <translation>Dieser Arbeitsbereich ist nur zum Lesen offen; hier kann nichts geändert werden.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only: nothing you do here changes it.</source>
        <translation>Dieser Arbeitsbereich ist nur zum Lesen offen: nichts, was Sie hier tun, ändert ihn.</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Do.</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Tier {tier}</source>
        <translation>Stufe {tier}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>To another day, week or creator</source>
        <translation>Auf einen anderen Tag, eine andere Woche oder einen anderen Creator</translation>
    </message>
    <message>
        <source>To the next part of the window, and back</source>
        <translation>Zum nächsten Teil des Fensters und zurück</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Too few past sends to say what this hour earns.</source>
        <translation>Zu wenige vergangene Sendungen, um zu sagen, was diese Stunde bringt.</translation>
    </message>
    <message>
        <source>Too long ago to be undone: only newer changes keep what takes them back.</source>
        <translation>Zu lange her, um es zurückzunehmen: nur neuere Änderungen bewahren, was sie zurücknimmt.</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauerte</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Try fewer letters, or take a filter away.</source>
        <translation>Versuchen Sie es mit weniger Buchstaben oder nehmen Sie einen Filter weg.</translation>
    </message>
    <message>
        <source>Try fewer letters.</source>
        <translation>Versuchen Sie es mit weniger Buchstaben.</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Di.</translation>
    </message>
    <message>
        <source>Twins</source>
        <translation>Zwillinge</translation>
    </message>
    <message>
        <source>Twins {twins}</source>
        <translation>Zwillinge {twins}</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Namen eingeben</translation>
    </message>
    <message>
        <source>Type of all</source>
        <translation>Typ aller</translation>
    </message>
    <message>
        <source>Type of the send</source>
        <translation>Typ der Sendung</translation>
    </message>
    <message>
        <source>Type priority</source>
        <translation>Vorrang des Typs</translation>
    </message>
    <message>
        <source>Type, content, send type, score, length …</source>
        <translation>Typ, Inhalt, Sendungstyp, Wert, Länge …</translation>
    </message>
    <message>
        <source>Types of send a week</source>
        <translation>Sendungstypen je Woche</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo the merge</source>
        <translation>Zusammenführung zurücknehmen</translation>
    </message>
    <message>
        <source>Undo the merge of {merged_id}</source>
        <translation>Zusammenführung von {merged_id} zurücknehmen</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Rückgängig: {what}</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Wird zurückgenommen</translation>
    </message>
    <message>
        <source>Undoing the merge</source>
        <translation>Zusammenführung wird zurückgenommen</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Unfold the rail</source>
        <translation>Leiste ausklappen</translation>
    </message>
    <message>
        <source>Until {moment}</source>
        <translation>Bis {moment}</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>Trotzdem benutzen</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>Diese Tasten verwenden</translation>
    </message>
    <message>
        <source>Use this caption</source>
        <translation>Diese Caption verwenden</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Benutzt</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Uses in 30 days</source>
        <translation>Einsätze in 30 Tagen</translation>
    </message>
    <message>
        <source>Uses in all</source>
        <translation>Einsätze insgesamt</translation>
    </message>
    <message>
        <source>Uses, 30 days</source>
        <translation>Einsätze, 30 Tage</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Viewed</source>
        <translation>Angesehen</translation>
    </message>
    <message>
        <source>Views divided by recipients.</source>
        <translation>Ansichten geteilt durch Empfänger.</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Wall</translation>
    </message>
    <message>
        <source>Wall structure</source>
        <translation>Wall-Aufbau</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Mi.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Week canvas</source>
        <translation>Wochenkalender</translation>
    </message>
    <message>
        <source>Week: {week}</source>
        <translation>Woche: {week}</translation>
    </message>
    <message>
        <source>Weight: {part}</source>
        <translation>Gewicht: {part}</translation>
    </message>
    <message>
        <source>Welcome page</source>
        <translation>Willkommensseite</translation>
    </message>
    <message>
        <source>Welcome to EROS Desktop</source>
        <translation>Willkommen bei EROS Desktop</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What became of the keys</source>
        <translation>Was aus den Tasten wurde</translation>
    </message>
    <message>
        <source>What became of the planning settings</source>
        <translation>Was aus den Planungseinstellungen wurde</translation>
    </message>
    <message>
        <source>What earned first, then rest: 25 / 35 / 20 / 10 / 10</source>
        <translation>Erst Verdienst, dann Ruhe: 25 / 35 / 20 / 10 / 10</translation>
    </message>
    <message>
        <source>What every page may say, and what it has earned so far.</source>
        <translation>Was jede Seite sagen kann und was es bisher eingebracht hat.</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Was darin ist</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>What it earned before.</source>
        <translation>Was sie bisher eingebracht hat.</translation>
    </message>
    <message>
        <source>What it has done</source>
        <translation>Was sie bewirkt hat</translation>
    </message>
    <message>
        <source>What of the caption is shown</source>
        <translation>Was von der Caption gezeigt wird</translation>
    </message>
    <message>
        <source>What the window tells you can be read again here.</source>
        <translation>Was das Fenster Ihnen sagt, kann hier nachgelesen werden.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>What would come in</source>
        <translation>Was hereinkäme</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher sie kommt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Who did what and when: every change, job and message. Most changes can be taken back.</source>
        <translation>Wer was wann getan hat: jede Änderung, Aufgabe und Meldung. Die meisten Änderungen können zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why not caption {id}: {text}</source>
        <translation>Warum nicht Caption {id}: {text}</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Warum jetzt</translation>
    </message>
    <message>
        <source>Why this caption</source>
        <translation>Warum diese Caption</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>Winner</translation>
    </message>
    <message>
        <source>Within a list, a table, a week</source>
        <translation>In einer Liste, einer Tabelle, einer Woche</translation>
    </message>
    <message>
        <source>Within {gap} of the best possible (bound {bound})</source>
        <translation>Bis auf {gap} am Bestmöglichen (Grenze {bound})</translation>
    </message>
    <message>
        <source>Within {gap} of the best possible beside {beside} (bound {bound})</source>
        <translation>Bis auf {gap} am Bestmöglichen neben {beside} (Grenze {bound})</translation>
    </message>
    <message>
        <source>Wording {score} of 100</source>
        <translation>Wortlaut {score} von 100</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Words of it, or its id</source>
        <translation>Wörter daraus oder ihre Kennung</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Worth beside price</source>
        <translation>Wert neben dem Preis</translation>
    </message>
    <message>
        <source>Worth {ratio} times the price</source>
        <translation>Das {ratio}-Fache des Preises wert</translation>
    </message>
    <message>
        <source>Write the caption</source>
        <translation>Caption schreiben</translation>
    </message>
    <message>
        <source>Write the price in dollars such as 12 or 12.50, or leave it empty.</source>
        <translation>Schreiben Sie den Preis in Dollar wie 12 oder 12,50 oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Writes the week to a file</source>
        <translation>Schreibt die Woche in eine Datei</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Your clock</source>
        <translation>Ihre Uhr</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Ihr eigener</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom 100 %</source>
        <translation>Zoom 100 %</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>noch etwa {time}</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>all active</source>
        <translation>alle aktiv</translation>
    </message>
    <message>
        <source>also changes {number} other send</source>
        <translation>ändert auch {number} andere Sendung</translation>
    </message>
    <message>
        <source>also changes {number} other sends</source>
        <translation>ändert auch {number} andere Sendungen</translation>
    </message>
    <message>
        <source>and {number} earlier one</source>
        <translation>und {number} früherer</translation>
    </message>
    <message>
        <source>and {number} earlier ones</source>
        <translation>und {number} frühere</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation>und {number} weitere</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>captions</source>
        <translation>Captions</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>comes twice</source>
        <translation>kommt zweimal</translation>
    </message>
    <message>
        <source>could be better</source>
        <translation>könnte besser sein</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>days ago</source>
        <translation>vor Tagen</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>bearbeiten</translation>
    </message>
    <message>
        <source>find</source>
        <translation>suchen</translation>
    </message>
    <message>
        <source>follows {send}</source>
        <translation>folgt auf {send}</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>moment</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>never sent</source>
        <translation>nie gesendet</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>keine Änderung</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>keine Tasten</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>nicht beurteilt</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>nicht möglich</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>retire</source>
        <translation>ausmustern</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>ausgemustert</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>score {score}</source>
        <translation>Wert {score}</translation>
    </message>
    <message>
        <source>sends</source>
        <translation>Sendungen</translation>
    </message>
    <message>
        <source>sent once</source>
        <translation>einmal gesendet</translation>
    </message>
    <message>
        <source>sent {number} times</source>
        <translation>{number}-mal gesendet</translation>
    </message>
    <message>
        <source>skipped hour</source>
        <translation>ausgelassene Stunde</translation>
    </message>
    <message>
        <source>taken back {stamp}</source>
        <translation>zurückgenommen {stamp}</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>the activity</source>
        <translation>die Aktivität</translation>
    </message>
    <message>
        <source>times</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>types</source>
        <translation>Typen</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>zurücknehmen</translation>
    </message>
    <message>
        <source>up to {most}</source>
        <translation>bis {most}</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>schwach</translation>
    </message>
    <message>
        <source>word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>your clock {hours} h</source>
        <translation>Ihre Uhr {hours} h</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>{category}: {planned} of {wanted} planned</source>
        <translation>{category}: {planned} von {wanted} geplant</translation>
    </message>
    <message>
        <source>{channel} to {audience}</source>
        <translation>{channel} an {audience}</translation>
    </message>
    <message>
        <source>{day}</source>
        <translation>{day}.</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{element} is missing</source>
        <translation>{element} fehlt</translation>
    </message>
    <message>
        <source>{file}: {number} row</source>
        <translation>{file}: {number} Zeile</translation>
    </message>
    <message>
        <source>{file}: {number} row read.</source>
        <translation>{file}: {number} Zeile gelesen.</translation>
    </message>
    <message>
        <source>{file}: {number} rows</source>
        <translation>{file}: {number} Zeilen</translation>
    </message>
    <message>
        <source>{file}: {number} rows read.</source>
        <translation>{file}: {number} Zeilen gelesen.</translation>
    </message>
    <message>
        <source>{found} of {total}</source>
        <translation>{found} von {total}</translation>
    </message>
    <message>
        <source>{group}: another range …</source>
        <translation>{group}: anderer Bereich …</translation>
    </message>
    <message>
        <source>{job}: cancelled, nothing was changed</source>
        <translation>{job}: abgebrochen, nichts wurde geändert</translation>
    </message>
    <message>
        <source>{job}: cancelling …</source>
        <translation>{job}: wird abgebrochen …</translation>
    </message>
    <message>
        <source>{job}: done</source>
        <translation>{job}: erledigt</translation>
    </message>
    <message>
        <source>{keys} already stands for “{action}”. Give that other keys first.</source>
        <translation>{keys} steht schon für „{action}“. Geben Sie dieser zuerst andere Tasten.</translation>
    </message>
    <message>
        <source>{least} and more</source>
        <translation>{least} und mehr</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} bis {most}</translation>
    </message>
    <message>
        <source>{merged_id} into {kept_id}</source>
        <translation>{merged_id} in {kept_id}</translation>
    </message>
    <message>
        <source>{minutes} min after</source>
        <translation>{minutes} min danach</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{name} structure: {found} of {all} elements</source>
        <translation>{name}-Aufbau: {found} von {all} Elementen</translation>
    </message>
    <message>
        <source>{name}: matches</source>
        <translation>{name}: Treffer</translation>
    </message>
    <message>
        <source>{new} are new, {updated} change what is stored, {unchanged} are already here.</source>
        <translation>{new} sind neu, {updated} ändern Gespeichertes, {unchanged} sind schon hier.</translation>
    </message>
    <message>
        <source>{new} are new, {updated} change what is stored, {unchanged} are already there.</source>
        <translation>{new} sind neu, {updated} ändern Gespeichertes, {unchanged} sind schon da.</translation>
    </message>
    <message>
        <source>{number} caption</source>
        <translation>{number} Caption</translation>
    </message>
    <message>
        <source>{number} captions</source>
        <translation>{number} Captions</translation>
    </message>
    <message>
        <source>{number} character</source>
        <translation>{number} Zeichen</translation>
    </message>
    <message>
        <source>{number} characters</source>
        <translation>{number} Zeichen</translation>
    </message>
    <message>
        <source>{number} days before</source>
        <translation>{number} Tage zuvor</translation>
    </message>
    <message>
        <source>{number} entries</source>
        <translation>{number} Einträge</translation>
    </message>
    <message>
        <source>{number} issue: {first}</source>
        <translation>{number} Problem: {first}</translation>
    </message>
    <message>
        <source>{number} issues: {first}</source>
        <translation>{number} Probleme: {first}</translation>
    </message>
    <message>
        <source>{number} kept send</source>
        <translation>{number} behaltenen Sendung</translation>
    </message>
    <message>
        <source>{number} kept sends</source>
        <translation>{number} behaltenen Sendungen</translation>
    </message>
    <message>
        <source>{number} locked or hand-edited send</source>
        <translation>{number} gesperrte oder von Hand bearbeitete Sendung</translation>
    </message>
    <message>
        <source>{number} locked or hand-edited sends</source>
        <translation>{number} gesperrte oder von Hand bearbeitete Sendungen</translation>
    </message>
    <message>
        <source>{number} near twin</source>
        <translation>{number} Beinahe-Zwilling</translation>
    </message>
    <message>
        <source>{number} near twins</source>
        <translation>{number} Beinahe-Zwillinge</translation>
    </message>
    <message>
        <source>{number} other page</source>
        <translation>{number} weiteren Seite</translation>
    </message>
    <message>
        <source>{number} other pages</source>
        <translation>{number} weiteren Seiten</translation>
    </message>
    <message>
        <source>{number} other send changed with it.</source>
        <translation>{number} andere Sendung änderte sich mit.</translation>
    </message>
    <message>
        <source>{number} other sends changed with it.</source>
        <translation>{number} andere Sendungen änderten sich mit.</translation>
    </message>
    <message>
        <source>{number} other sends this week</source>
        <translation>{number} weitere Sendungen diese Woche</translation>
    </message>
    <message>
        <source>{number} retired</source>
        <translation>{number} ausgemustert</translation>
    </message>
    <message>
        <source>{number} row came in from {file}. Generate plans the week in view.</source>
        <translation>{number} Zeile kam aus {file} herein. „Woche planen“ plant die gezeigte Woche.</translation>
    </message>
    <message>
        <source>{number} row cannot be used and waits in quarantine:</source>
        <translation>{number} Zeile kann nicht verwendet werden und wartet in Quarantäne:</translation>
    </message>
    <message>
        <source>{number} row cannot be used as it is. It is kept aside with the reason; nothing is lost.</source>
        <translation>{number} Zeile kann so nicht verwendet werden. Sie wird mit dem Grund aufgehoben; nichts geht verloren.</translation>
    </message>
    <message>
        <source>{number} row is kept aside with the reason.</source>
        <translation>{number} Zeile wird mit dem Grund aufgehoben.</translation>
    </message>
    <message>
        <source>{number} rows are kept aside with the reason.</source>
        <translation>{number} Zeilen werden mit dem Grund aufgehoben.</translation>
    </message>
    <message>
        <source>{number} rows came in from {file}. Generate plans the week in view.</source>
        <translation>{number} Zeilen kamen aus {file} herein. „Woche planen“ plant die gezeigte Woche.</translation>
    </message>
    <message>
        <source>{number} rows cannot be used and wait in quarantine:</source>
        <translation>{number} Zeilen können nicht verwendet werden und warten in Quarantäne:</translation>
    </message>
    <message>
        <source>{number} rows cannot be used as they are. They are kept aside with the reason; nothing is lost.</source>
        <translation>{number} Zeilen können so nicht verwendet werden. Sie werden mit dem Grund aufgehoben; nichts geht verloren.</translation>
    </message>
    <message>
        <source>{number} send</source>
        <translation>{number} Sendung</translation>
    </message>
    <message>
        <source>{number} sends</source>
        <translation>{number} Sendungen</translation>
    </message>
    <message>
        <source>{number} sends selected</source>
        <translation>{number} Sendungen gewählt</translation>
    </message>
    <message>
        <source>{number} sends wait for a day</source>
        <translation>{number} Sendungen warten auf einen Tag</translation>
    </message>
    <message>
        <source>{number} times</source>
        <translation>{number}-mal</translation>
    </message>
    <message>
        <source>{pages} and {sends}</source>
        <translation>{pages} und {sends}</translation>
    </message>
    <message>
        <source>{part}: {score}. Shows which parts cost points.</source>
        <translation>{part}: {score}. Zeigt, welche Teile Punkte kosten.</translation>
    </message>
    <message>
        <source>{percent} % alike</source>
        <translation>zu {percent} % gleich</translation>
    </message>
    <message>
        <source>{points} here</source>
        <translation>{points} hier</translation>
    </message>
    <message>
        <source>{points} in the week</source>
        <translation>{points} in der Woche</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} Punkte</translation>
    </message>
    <message>
        <source>{score} of 100</source>
        <translation>{score} von 100</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{state}. Open for reading only: nothing can be changed.</source>
        <translation>{state}. Nur zum Lesen offen: nichts kann geändert werden.</translation>
    </message>
    <message>
        <source>{structure} {found} of {whole}</source>
        <translation>{structure} {found} von {whole}</translation>
    </message>
    <message>
        <source>{sum} %: {off} % missing</source>
        <translation>{sum} %: {off} % fehlen</translation>
    </message>
    <message>
        <source>{sum} %: {off} % too much</source>
        <translation>{sum} %: {off} % zu viel</translation>
    </message>
    <message>
        <source>{text}: for whom</source>
        <translation>{text}: für wen</translation>
    </message>
    <message>
        <source>{time}, then moved a little</source>
        <translation>{time}, dann etwas verschoben</translation>
    </message>
    <message>
        <source>{title}, for information</source>
        <translation>{title}, zur Information</translation>
    </message>
    <message>
        <source>{total} of {total}</source>
        <translation>{total} von {total}</translation>
    </message>
    <message>
        <source>{types} and {number} more type</source>
        <translation>{types} und {number} weiterer Typ</translation>
    </message>
    <message>
        <source>{types} and {number} more types</source>
        <translation>{types} und {number} weitere Typen</translation>
    </message>
    <message>
        <source>{what}: a range</source>
        <translation>{what}: ein Bereich</translation>
    </message>
    <message>
        <source>“{action}” has no keys now.</source>
        <translation>„{action}“ hat jetzt keine Tasten.</translation>
    </message>
    <message>
        <source>“{action}” now has {keys}.</source>
        <translation>„{action}“ hat jetzt {keys}.</translation>
    </message>
    <message>
        <source>“{typed}” is no price. {help}</source>
        <translation>„{typed}“ ist kein Preis. {help}</translation>
    </message>
    <message>
        <source>−{penalty}: used more than three times in 30 days by everyone together.</source>
        <translation>−{penalty}: in 30 Tagen von allen zusammen öfter als dreimal benutzt.</translation>
    </message>
</context>
</TS>
