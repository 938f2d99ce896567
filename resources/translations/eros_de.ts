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
        <source> Details</source>
        <translation> Einzelheiten</translation>
    </message>
    <message>
        <source> Insert …</source>
        <translation> Einfügen …</translation>
    </message>
    <message>
        <source> Jobs</source>
        <translation> Aufgaben</translation>
    </message>
    <message>
        <source> Open the week</source>
        <translation> Woche öffnen</translation>
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
        <source>$ per recipient</source>
        <translation>$ je Empfänger</translation>
    </message>
    <message>
        <source>${amount}</source>
        <translation>{amount} $</translation>
    </message>
    <message>
        <source>0 to 100 on the day of planning.</source>
        <translation>0 bis 100 am Tag der Planung.</translation>
    </message>
    <message>
        <source>0 to 100 over the last 14 days; higher is more tired.</source>
        <translation>0 bis 100 über die letzten 14 Tage; höher heißt müder.</translation>
    </message>
    <message>
        <source>0 to 100 over the last 14 days; higher leaves more room.</source>
        <translation>0 bis 100 über die letzten 14 Tage; höher lässt mehr Spielraum.</translation>
    </message>
    <message>
        <source>0 to 100 today: 100 was never used or has rested long, low was used a short time ago.</source>
        <translation>0 bis 100 heute: 100 wurde nie benutzt oder ist lange ausgeruht, niedrig war vor Kurzem im Einsatz.</translation>
    </message>
    <message>
        <source>0 to 100.</source>
        <translation>0 bis 100.</translation>
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
        <source>1 creator</source>
        <translation>1 Creator</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>1 is left out: it has no caption.</source>
        <translation>1 ist ausgelassen: ihr fehlt die Caption.</translation>
    </message>
    <message>
        <source>1 is the top, 4 the lowest.</source>
        <translation>1 ist die höchste, 4 die niedrigste.</translation>
    </message>
    <message>
        <source>1 locked or hand-edited send stays as it is.</source>
        <translation>1 gesperrte oder von Hand bearbeitete Sendung bleibt, wie sie ist.</translation>
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
        <source>1 predicted week is waiting; it is measured {days} days after its Monday.</source>
        <translation>1 vorhergesagte Woche wartet; sie wird {days} Tage nach ihrem Montag gemessen.</translation>
    </message>
    <message>
        <source>1 selected send</source>
        <translation>1 gewählte Sendung</translation>
    </message>
    <message>
        <source>1 send waits for a day</source>
        <translation>1 Sendung wartet auf einen Tag</translation>
    </message>
    <message>
        <source>1 send.</source>
        <translation>1 Sendung.</translation>
    </message>
    <message>
        <source>1 to 3: the best hours</source>
        <translation>1 bis 3: die besten Stunden</translation>
    </message>
    <message>
        <source>25 minutes after the selected send</source>
        <translation>25 Minuten nach der gewählten Sendung</translation>
    </message>
    <message>
        <source>28 days</source>
        <translation>28 Tage</translation>
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
        <source>7-day average, $</source>
        <translation>Mittel über 7 Tage, $</translation>
    </message>
    <message>
        <source>A caption is judged from {minimum} sends on; the one sent most needs {missing} more.</source>
        <translation>Eine Caption wird ab {minimum} Sendungen beurteilt; der meistgesendeten fehlen {missing}.</translation>
    </message>
    <message>
        <source>A content type is ranked from {minimum} sends a year on; the one sent most needs {missing} more.</source>
        <translation>Eine Inhaltsart wird ab {minimum} Sendungen im Jahr eingestuft; der meistgesendeten fehlen {missing}.</translation>
    </message>
    <message>
        <source>A dash stands under {minimum} sends.</source>
        <translation>Unter {minimum} Sendungen steht ein Strich.</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Ein Tag</translation>
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
        <source>A filter has this name already; saving replaces it.</source>
        <translation>Ein Filter heißt schon so; Speichern ersetzt ihn.</translation>
    </message>
    <message>
        <source>A folder you have worked in before.</source>
        <translation>Ein Ordner, in dem Sie schon gearbeitet haben.</translation>
    </message>
    <message>
        <source>A locked send stays when its week is planned anew</source>
        <translation>Eine gesperrte Sendung bleibt, wenn ihre Woche neu geplant wird</translation>
    </message>
    <message>
        <source>A month, $</source>
        <translation>Im Monat, $</translation>
    </message>
    <message>
        <source>A new workspace on this machine, ready for your imports.</source>
        <translation>Ein neuer Arbeitsbereich auf diesem Rechner, bereit für Ihre Importe.</translation>
    </message>
    <message>
        <source>A queued or completed week, with a reason</source>
        <translation>Eine eingereihte oder abgeschlossene Woche, mit einem Grund</translation>
    </message>
    <message>
        <source>A score is that of a creator&apos;s send. Choose a creator at the top.</source>
        <translation>Ein Wert gilt für die Sendung eines Creators. Wählen Sie oben einen Creator.</translation>
    </message>
    <message>
        <source>A score needs {minimum} sends in 14 days; the creator who sent most needs {missing} more.</source>
        <translation>Ein Wert braucht {minimum} Sendungen in 14 Tagen; dem Creator mit den meisten fehlen {missing}.</translation>
    </message>
    <message>
        <source>A week before</source>
        <translation>Eine Woche zuvor</translation>
    </message>
    <message>
        <source>A week before: saturation {saturation}, opportunity {opportunity}</source>
        <translation>Eine Woche zuvor: Sättigung {saturation}, Potenzial {opportunity}</translation>
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
        <source>Abundant</source>
        <translation>Reichlich</translation>
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
        <source>Active creators stand here, each with four weeks.</source>
        <translation>Hier stehen die aktiven Creator, jeder mit vier Wochen.</translation>
    </message>
    <message>
        <source>Active subscribers; sets the volume level.</source>
        <translation>Aktive Abonnenten; bestimmt die Stufe des Volumens.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
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
        <source>Add the first one, bring your existing database, or open the demo from the welcome page.</source>
        <translation>Legen Sie den ersten an, holen Sie Ihre bestehende Datenbank oder öffnen Sie die Demo von der Willkommensseite.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugekommen</translation>
    </message>
    <message>
        <source>Adding a caption</source>
        <translation>Caption wird angelegt</translation>
    </message>
    <message>
        <source>Adding a creator</source>
        <translation>Creator wird angelegt</translation>
    </message>
    <message>
        <source>Adding a template</source>
        <translation>Vorlage wird angelegt</translation>
    </message>
    <message>
        <source>Adds a caption to the bank</source>
        <translation>Nimmt eine Caption in den Bestand auf</translation>
    </message>
    <message>
        <source>Adds a page to manage</source>
        <translation>Nimmt eine Seite zur Betreuung auf</translation>
    </message>
    <message>
        <source>Adds a text to the bank in view</source>
        <translation>Nimmt einen Text in die gezeigte Sammlung auf</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Adopting a what-if</source>
        <translation>Was-wäre-wenn wird übernommen</translation>
    </message>
    <message>
        <source>Adopting changes this week only. For a lasting change set an override of the volume on the creator&apos;s page.</source>
        <translation>Die Übernahme ändert nur diese Woche. Für eine dauerhafte Änderung legen Sie auf der Seite des Creators eine Vorgabe für das Volumen fest.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
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
        <source>All days</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>All prices</source>
        <translation>Alle Preise</translation>
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
        <source>All, $</source>
        <translation>Alle, $</translation>
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
        <source>An empty week</source>
        <translation>Eine leere Woche</translation>
    </message>
    <message>
        <source>An estimate: one piece a send, from the planned sends and then the pace of the last 28 days.</source>
        <translation>Eine Schätzung: ein Stück je Sendung, nach den geplanten Sendungen und dann im Tempo der letzten 28 Tage.</translation>
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
        <source>Another filter has this name already.</source>
        <translation>Ein anderer Filter heißt schon so.</translation>
    </message>
    <message>
        <source>Another volume, price or audience in a copy of the week</source>
        <translation>Anderes Volumen, anderer Preis oder andere Zielgruppe in einer Kopie der Woche</translation>
    </message>
    <message>
        <source>Any content</source>
        <translation>Jeder Inhalt</translation>
    </message>
    <message>
        <source>Any creator</source>
        <translation>Jeder Creator</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Jeder Stand</translation>
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
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Approve the week</source>
        <translation>Woche freigeben</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Approves the week when no rule is broken</source>
        <translation>Gibt die Woche frei, wenn keine Regel gebrochen ist</translation>
    </message>
    <message>
        <source>Approving the week</source>
        <translation>Woche wird freigegeben</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>Apr.</translation>
    </message>
    <message>
        <source>As Generate would plan it</source>
        <translation>Wie die Planung sie anlegen würde</translation>
    </message>
    <message>
        <source>As calculated</source>
        <translation>Wie berechnet</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie sie ist</translation>
    </message>
    <message>
        <source>As much as in the {days} days before.</source>
        <translation>So viel wie in den {days} Tagen davor.</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Wie geplant</translation>
    </message>
    <message>
        <source>As planning takes it for one creator; MID also where too few sends are known.</source>
        <translation>Wie die Planung sie für einen Creator einstuft; MID auch, wo zu wenige Sendungen bekannt sind.</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Wie sie sind</translation>
    </message>
    <message>
        <source>As they came in</source>
        <translation>Wie sie hereinkamen</translation>
    </message>
    <message>
        <source>At another time, price or text</source>
        <translation>Zu anderer Zeit, anderem Preis oder Text</translation>
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
        <source>At most {days} days; these are {count}.</source>
        <translation>Höchstens {days} Tage; dies sind {count}.</translation>
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
        <source>Avoided content</source>
        <translation>Gemiedene Inhalte</translation>
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
        <source>Back to a draft</source>
        <translation>Zurück zum Entwurf</translation>
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
        <source>Bank of templates</source>
        <translation>Sammlung von Vorlagen</translation>
    </message>
    <message>
        <source>Bank score</source>
        <translation>Wert im Bestand</translation>
    </message>
    <message>
        <source>Bars: revenue, engagement, retention. Letters: draft, approved, queued, completed.</source>
        <translation>Balken: Umsatz, Bindung, Treue. Buchstaben: E Entwurf, F freigegeben, R eingereiht, A abgeschlossen.</translation>
    </message>
    <message>
        <source>Base of the level</source>
        <translation>Grundmenge der Stufe</translation>
    </message>
    <message>
        <source>Base price of PPVs</source>
        <translation>Grundpreis der PPVs</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Vorteile</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Beste</translation>
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
        <source>Bumps</source>
        <translation>Bumps</translation>
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
        <source>By any column, also by those that have no room in view</source>
        <translation>Nach jeder Spalte, auch nach denen ohne Platz in der Ansicht</translation>
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
        <source>By hand; by itself once its messages are imported</source>
        <translation>Von Hand; von selbst, sobald ihre Nachrichten importiert sind</translation>
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
        <source>Caption points</source>
        <translation>Caption-Punkte</translation>
    </message>
    <message>
        <source>Caption pool</source>
        <translation>Vorrat an Captions</translation>
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
        <source>Chosen days: {money} over {number} send</source>
        <translation>Gewählte Tage: {money} über {number} Sendung</translation>
    </message>
    <message>
        <source>Chosen days: {money} over {number} sends</source>
        <translation>Gewählte Tage: {money} über {number} Sendungen</translation>
    </message>
    <message>
        <source>Chosen one by one beside {beside}: {points} points, and no other choice of captions gives more</source>
        <translation>Eine nach der anderen gewählt, neben {beside}: {points} Punkte, und mehr ist nicht möglich</translation>
    </message>
    <message>
        <source>Chosen one by one: {points} points, and no other choice of captions gives more</source>
        <translation>Eine nach der anderen gewählt: {points} Punkte, und mehr ist nicht möglich</translation>
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
        <source>Churn</source>
        <translation>Abwanderung</translation>
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
        <source>Days that differ</source>
        <translation>Verschiedene Tage</translation>
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
        <source>Earnings</source>
        <translation>Einnahmen</translation>
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
        <source>Exported {sends} in {number} file to {folder}.</source>
        <translation>{sends} in {number} Datei nach {folder} exportiert.</translation>
    </message>
    <message>
        <source>Exported {sends} in {number} files to {folder}.</source>
        <translation>{sends} in {number} Dateien nach {folder} exportiert.</translation>
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
        <source>Import captions …</source>
        <translation>Captions importieren …</translation>
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
        <source>Insert into a send of the week</source>
        <translation>In eine Sendung der Woche einfügen</translation>
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
        <source>Captions best and worst</source>
        <translation>Beste und schlechteste Captions</translation>
    </message>
    <message>
        <source> Add files …</source>
        <translation> Dateien dazu …</translation>
    </message>
    <message>
        <source> Another file …</source>
        <translation> Andere Datei …</translation>
    </message>
    <message>
        <source> Check again</source>
        <translation> Noch einmal prüfen</translation>
    </message>
    <message>
        <source> Examine again</source>
        <translation> Neu untersuchen</translation>
    </message>
    <message>
        <source> Export</source>
        <translation> Exportieren</translation>
    </message>
    <message>
        <source> Make a backup</source>
        <translation> Sicherung anlegen</translation>
    </message>
    <message>
        <source> Only import {number}</source>
        <translation> Nur Import {number}</translation>
    </message>
    <message>
        <source> Remove</source>
        <translation> Entfernen</translation>
    </message>
    <message>
        <source> Repair</source>
        <translation> Reparieren</translation>
    </message>
    <message>
        <source> Run again</source>
        <translation> Noch einmal versuchen</translation>
    </message>
    <message>
        <source> Run all again</source>
        <translation> Alle noch einmal versuchen</translation>
    </message>
    <message>
        <source> Set aside</source>
        <translation> Beiseitelegen</translation>
    </message>
    <message>
        <source> Show the rows that wait</source>
        <translation> Wartende Zeilen zeigen</translation>
    </message>
    <message>
        <source> Take this import back</source>
        <translation> Diesen Import zurücknehmen</translation>
    </message>
    <message>
        <source> Wait again</source>
        <translation> Wieder warten lassen</translation>
    </message>
    <message>
        <source> Whose page is it?</source>
        <translation> Wessen Seite ist das?</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>1 is left out: the clock shows its hour twice or skips it.</source>
        <translation>1 wird ausgelassen: Die Uhr zeigt ihre Stunde zweimal oder überspringt sie.</translation>
    </message>
    <message>
        <source>1 predicted week is over. Import its messages and it is measured.</source>
        <translation>1 vorhergesagte Woche ist vorbei. Importieren Sie ihre Nachrichten, dann wird sie gemessen.</translation>
    </message>
    <message>
        <source>A</source>
        <translation>F</translation>
    </message>
    <message>
        <source>A backup is a checked copy of the whole workspace. It lies in the folder beside it.</source>
        <translation>Eine Sicherung ist eine geprüfte Kopie des ganzen Arbeitsbereichs. Sie liegt im Ordner daneben.</translation>
    </message>
    <message>
        <source>A checked copy of the whole workspace</source>
        <translation>Eine geprüfte Kopie des ganzen Arbeitsbereichs</translation>
    </message>
    <message>
        <source>A database is read table by table</source>
        <translation>Eine Datenbank wird Tabelle für Tabelle gelesen</translation>
    </message>
    <message>
        <source>A follow-up has one parent. Select one send, then add it.</source>
        <translation>Ein Nachfasser gehört zu einer Sendung. Wählen Sie eine aus und fügen Sie ihn dann hinzu.</translation>
    </message>
    <message>
        <source>A large workspace takes a few seconds.</source>
        <translation>Ein großer Arbeitsbereich braucht einige Sekunden.</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Wenig</translation>
    </message>
    <message>
        <source>Actual price, $</source>
        <translation>Tats. Preis, $</translation>
    </message>
    <message>
        <source>Actual time</source>
        <translation>Tats. Zeit</translation>
    </message>
    <message>
        <source>Agent execution log</source>
        <translation>Protokoll der Agenten</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Ähnlich</translation>
    </message>
    <message>
        <source>All of it is here already</source>
        <translation>Alles ist schon da</translation>
    </message>
    <message>
        <source>All of it was here already</source>
        <translation>Alles war schon da</translation>
    </message>
    <message>
        <source>All wishes met</source>
        <translation>Alle Wünsche erfüllt</translation>
    </message>
    <message>
        <source>Amateur</source>
        <translation>Amateur</translation>
    </message>
    <message>
        <source>Any type</source>
        <translation>Beliebige Art</translation>
    </message>
    <message>
        <source>Approved: looked at and found good.</source>
        <translation>Freigegeben: angesehen und für gut befunden.</translation>
    </message>
    <message>
        <source>Arrow keys read the values, Enter narrows the other charts, Ctrl+Alt+T shows the table.</source>
        <translation>Pfeiltasten lesen die Werte, die Eingabetaste grenzt die anderen Diagramme ein, Strg+Alt+T zeigt die Tabelle.</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Wie die Datei es sagt</translation>
    </message>
    <message>
        <source>Aside</source>
        <translation>Beiseite</translation>
    </message>
    <message>
        <source>Asks for a second look</source>
        <translation>Bitte genauer ansehen</translation>
    </message>
    <message>
        <source>Asks whose</source>
        <translation>Wessen?</translation>
    </message>
    <message>
        <source>Audience targets</source>
        <translation>Zielgruppen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Backup {number} of {when}</source>
        <translation>Sicherung {number} vom {when}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Backups (*.eros);;All files (*)</source>
        <translation>Sicherungen (*.eros);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Before a backup was put back</source>
        <translation>Vor einem Zurückspielen</translation>
    </message>
    <message>
        <source>Before a repair</source>
        <translation>Vor einer Reparatur</translation>
    </message>
    <message>
        <source>Before an upgrade</source>
        <translation>Vor einem Upgrade</translation>
    </message>
    <message>
        <source>Bring in lists of creators, vaults, captions and messages, or an existing database: drop the files here, or choose them. You see what would come in before it is stored.</source>
        <translation>Holen Sie Listen von Creators, Vaults, Captions und Nachrichten oder eine vorhandene Datenbank herein: Dateien hier ablegen oder auswählen. Sie sehen vor dem Speichern, was hereinkäme.</translation>
    </message>
    <message>
        <source>Bring it in all the same; a backup is made first</source>
        <translation>Trotzdem hereinholen; vorher wird eine Sicherung angelegt</translation>
    </message>
    <message>
        <source>Bring your existing database in or open the demo from the welcome page.</source>
        <translation>Holen Sie Ihre vorhandene Datenbank herein oder öffnen Sie die Demo auf der Willkommensseite.</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Buffer</translation>
    </message>
    <message>
        <source>Bump variants</source>
        <translation>Bump-Varianten</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>C</source>
        <translation>A</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Can come in</source>
        <translation>Kann hereinkommen</translation>
    </message>
    <message>
        <source>Cancel generating</source>
        <translation>Planen abbrechen</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was stored.</source>
        <translation>Abgebrochen. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Caption audit log</source>
        <translation>Prüfprotokoll der Captions</translation>
    </message>
    <message>
        <source>Caption bank</source>
        <translation>Caption-Bestand</translation>
    </message>
    <message>
        <source>Caption classifications</source>
        <translation>Einordnung der Captions</translation>
    </message>
    <message>
        <source>Caption creator performance</source>
        <translation>Leistung der Captions je Creator</translation>
    </message>
    <message>
        <source>Caption freshness</source>
        <translation>Frische der Captions</translation>
    </message>
    <message>
        <source>Caption integrity issues</source>
        <translation>Mängel der Captions</translation>
    </message>
    <message>
        <source>Caption merge log</source>
        <translation>Zusammenführungen von Captions</translation>
    </message>
    <message>
        <source>Caption score history</source>
        <translation>Verlauf der Caption-Werte</translation>
    </message>
    <message>
        <source>Caption type migration map</source>
        <translation>Umzug der Caption-Typen</translation>
    </message>
    <message>
        <source>Captions of this persona score higher.</source>
        <translation>Captions dieser Persona zählen höher.</translation>
    </message>
    <message>
        <source>Change volume, prices or audience on the left, then reckon. The week itself stays as it is until you adopt the copy.</source>
        <translation>Ändern Sie links Volumen, Preise oder Zielgruppe und rechnen Sie dann. Die Woche selbst bleibt, wie sie ist, bis Sie die Kopie übernehmen.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Chart: copy as a picture</source>
        <translation>Diagramm: als Bild kopieren</translation>
    </message>
    <message>
        <source>Chart: export as CSV …</source>
        <translation>Diagramm: als CSV exportieren …</translation>
    </message>
    <message>
        <source>Chart: picture or table</source>
        <translation>Diagramm: Bild oder Tabelle</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Check it now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Check the database</source>
        <translation>Datenbank prüfen</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Checked when made</source>
        <translation>Beim Anlegen geprüft</translation>
    </message>
    <message>
        <source>Checking the database</source>
        <translation>Datenbank wird geprüft</translation>
    </message>
    <message>
        <source>Checking the database …</source>
        <translation>Die Datenbank wird geprüft …</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation>{file} wird geprüft</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Sicherung wählen</translation>
    </message>
    <message>
        <source>Choose a backup to check it or to put it back.</source>
        <translation>Wählen Sie eine Sicherung, um sie zu prüfen oder zurückzuspielen.</translation>
    </message>
    <message>
        <source>Choose a creator at the top first.</source>
        <translation>Wählen Sie zuerst oben einen Creator.</translation>
    </message>
    <message>
        <source>Choose a finding to see examples and its repair, or a dimension to see its query.</source>
        <translation>Wählen Sie einen Befund, um Beispiele und seine Reparatur zu sehen, oder eine Dimension, um ihre Abfrage zu sehen.</translation>
    </message>
    <message>
        <source>Choose a level or at least one count.</source>
        <translation>Wählen Sie eine Stufe oder mindestens eine Anzahl.</translation>
    </message>
    <message>
        <source>Choose a name to say which creator it is.</source>
        <translation>Wählen Sie einen Namen, um zu sagen, welcher Creator es ist.</translation>
    </message>
    <message>
        <source>Choose a row to read and edit everything about the page. Ctrl or Shift chooses several.</source>
        <translation>Wählen Sie eine Zeile, um alles über die Seite zu lesen und zu bearbeiten. Strg oder Umschalt wählt mehrere.</translation>
    </message>
    <message>
        <source>Choose a row to read and edit the text, to see where it is used, or to insert it.</source>
        <translation>Wählen Sie eine Zeile, um den Text zu lesen und zu bearbeiten, seine Verwendung zu sehen oder ihn einzufügen.</translation>
    </message>
    <message>
        <source>Choose a row to see why it waits, put it right and run it again. Several can be run at once.</source>
        <translation>Wählen Sie eine Zeile, um zu sehen, warum sie wartet, sie zu berichtigen und noch einmal zu versuchen. Es gehen auch mehrere auf einmal.</translation>
    </message>
    <message>
        <source>Choose a template first.</source>
        <translation>Wählen Sie zuerst eine Vorlage.</translation>
    </message>
    <message>
        <source>Choose a template to insert.</source>
        <translation>Wählen Sie eine Vorlage zum Einfügen.</translation>
    </message>
    <message>
        <source>Choose an import to see what it brought, or to take it back.</source>
        <translation>Wählen Sie einen Import, um zu sehen, was er brachte, oder um ihn zurückzunehmen.</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Dateien zum Importieren wählen</translation>
    </message>
    <message>
        <source>Choose files …</source>
        <translation>Dateien wählen …</translation>
    </message>
    <message>
        <source>Choose files, or drop them here: lists of creators, vaults, captions or messages (CSV, Excel, JSON), or an existing EROS database.</source>
        <translation>Wählen Sie Dateien oder legen Sie sie hier ab: Listen von Creators, Vaults, Captions oder Nachrichten (CSV, Excel, JSON) oder eine vorhandene EROS-Datenbank.</translation>
    </message>
    <message>
        <source>Choose one creator to duplicate.</source>
        <translation>Wählen Sie einen Creator zum Duplizieren.</translation>
    </message>
    <message>
        <source>Choose the days</source>
        <translation>Tage wählen</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Circuit breaker state</source>
        <translation>Stand der Sicherungsschalter</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>Comes in as</source>
        <translation>Kommt herein als</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Kommt noch</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Compare with the period before</source>
        <translation>Mit dem Zeitraum davor vergleichen</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Complete the week</source>
        <translation>Woche abschließen</translation>
    </message>
    <message>
        <source>Completed: the week is over and locked.</source>
        <translation>Abgeschlossen: Die Woche ist vorbei und gesperrt.</translation>
    </message>
    <message>
        <source>Completing the week</source>
        <translation>Woche wird abgeschlossen</translation>
    </message>
    <message>
        <source>Completing weeks that are over</source>
        <translation>Vergangene Wochen werden abgeschlossen</translation>
    </message>
    <message>
        <source>Compute anew</source>
        <translation>Neu berechnen</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Verlässlichkeit</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Content categories</source>
        <translation>Inhaltskategorien</translation>
    </message>
    <message>
        <source>Content category</source>
        <translation>Inhaltskategorie</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Inhaltsart</translation>
    </message>
    <message>
        <source>Content type taxonomy</source>
        <translation>Ordnung der Inhaltsarten</translation>
    </message>
    <message>
        <source>Content types</source>
        <translation>Inhaltsarten</translation>
    </message>
    <message>
        <source>Content: {type}</source>
        <translation>Inhalt: {type}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Copied the picture of “{chart}”.</source>
        <translation>Das Bild von „{chart}“ wurde kopiert.</translation>
    </message>
    <message>
        <source>Copied: {sends}</source>
        <translation>Kopiert: {sends}</translation>
    </message>
    <message>
        <source>Copies its text as the caption of a send of the week</source>
        <translation>Kopiert ihren Text als Caption einer Sendung der Woche</translation>
    </message>
    <message>
        <source>Copies profile, persona and vault, not the past</source>
        <translation>Kopiert Profil, Persona und Vault, nicht die Vergangenheit</translation>
    </message>
    <message>
        <source>Correct or set aside</source>
        <translation>Berichtigen oder beiseitelegen</translation>
    </message>
    <message>
        <source>Creator analytics summary</source>
        <translation>Auswertung der Creator</translation>
    </message>
    <message>
        <source>Creator completeness</source>
        <translation>Vollständige Creator</translation>
    </message>
    <message>
        <source>Creator demographics</source>
        <translation>Demografie der Creator</translation>
    </message>
    <message>
        <source>Creator details</source>
        <translation>Einzelheiten des Creators</translation>
    </message>
    <message>
        <source>Creator feature flags</source>
        <translation>Schalter der Creator</translation>
    </message>
    <message>
        <source>Creator linkage</source>
        <translation>Creator-Zuordnung</translation>
    </message>
    <message>
        <source>Creator performance 30d</source>
        <translation>Leistung der Creator, 30 Tage</translation>
    </message>
    <message>
        <source>Creator pinned posts</source>
        <translation>Angeheftete Posts</translation>
    </message>
    <message>
        <source>Creator rotation state</source>
        <translation>Stand der Rotation</translation>
    </message>
    <message>
        <source>Creator universal access</source>
        <translation>Allgemeiner Zugang der Creator</translation>
    </message>
    <message>
        <source>Creators come in first, then what refers to them.</source>
        <translation>Zuerst kommen Creators herein, dann was sich auf sie bezieht.</translation>
    </message>
    <message>
        <source>Creators to plan</source>
        <translation>Zu planende Creator</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Curve, $</source>
        <translation>Kurve, $</translation>
    </message>
    <message>
        <source>Curve: {money}</source>
        <translation>Kurve: {money}</translation>
    </message>
    <message>
        <source>D</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Daily activity schedules</source>
        <translation>Tagespläne</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Datenqualität</translation>
    </message>
    <message>
        <source>Data until {moment}.</source>
        <translation>Daten bis {moment}.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Dates are written</source>
        <translation>Tage sind geschrieben</translation>
    </message>
    <message>
        <source>Day first: 31/12/2026</source>
        <translation>Tag zuerst: 31/12/2026</translation>
    </message>
    <message>
        <source>Day of week performance</source>
        <translation>Leistung nach Wochentag</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Stilllegen</translation>
    </message>
    <message>
        <source>Deactivate or reactivate</source>
        <translation>Stilllegen oder wieder aufnehmen</translation>
    </message>
    <message>
        <source>Deactivated creators keep everything and are not planned any more</source>
        <translation>Stillgelegte Creator behalten alles und werden nicht mehr geplant</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Wird gelöscht</translation>
    </message>
    <message>
        <source>Details …</source>
        <translation>Einzelheiten …</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Draft: may be changed and planned anew.</source>
        <translation>Entwurf: darf geändert und neu geplant werden.</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Drop to import</source>
        <translation>Ablegen zum Importieren</translation>
    </message>
    <message>
        <source>Dropping a what-if</source>
        <translation>Was-wäre-wenn wird verworfen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Duplicate a creator</source>
        <translation>Creator duplizieren</translation>
    </message>
    <message>
        <source>Duplicate the creator …</source>
        <translation>Creator duplizieren …</translation>
    </message>
    <message>
        <source>Dynamic volume</source>
        <translation>Bewegliches Volumen</translation>
    </message>
    <message>
        <source>EROS database</source>
        <translation>EROS-Datenbank</translation>
    </message>
    <message>
        <source>EROS sheet</source>
        <translation>EROS-Tabelle</translation>
    </message>
    <message>
        <source>Each further PPV a day earns {loss} less per recipient; worth sending up to {best} a day</source>
        <translation>Jede weitere PPV am Tag bringt {loss} weniger je Empfänger; lohnend bis {best} am Tag</translation>
    </message>
    <message>
        <source>Each planned week is predicted. Plan one: it is measured {days} days after its Monday.</source>
        <translation>Jede geplante Woche wird vorhergesagt. Planen Sie eine: sie wird {days} Tage nach ihrem Montag gemessen.</translation>
    </message>
    <message>
        <source>Earliest, min</source>
        <translation>Frühestens, min</translation>
    </message>
    <message>
        <source>Early</source>
        <translation>Früh</translation>
    </message>
    <message>
        <source>Earnings limit and override</source>
        <translation>Einnahmegrenze und Vorgabe</translation>
    </message>
    <message>
        <source>Earnings per day</source>
        <translation>Einnahmen je Tag</translation>
    </message>
    <message>
        <source>Earns</source>
        <translation>Bringt</translation>
    </message>
    <message>
        <source>Edit the override from {day}</source>
        <translation>Vorgabe ab {day} bearbeiten</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Empty or set aside</source>
        <translation>Leeren oder beiseitelegen</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>Feld leeren</translation>
    </message>
    <message>
        <source>Empty these names</source>
        <translation>Diese Namen leeren</translation>
    </message>
    <message>
        <source>Empty: under {minimum} sends</source>
        <translation>Leer: unter {minimum} Sendungen</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>End the override from {day}</source>
        <translation>Vorgabe ab {day} beenden</translation>
    </message>
    <message>
        <source>End the trigger on {content}</source>
        <translation>Auslöser für {content} beenden</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Engagement a day</source>
        <translation>Bindung am Tag</translation>
    </message>
    <message>
        <source>Engagement sends</source>
        <translation>Sendungen zur Bindung</translation>
    </message>
    <message>
        <source>Engagement sends a day</source>
        <translation>Sendungen zur Bindung am Tag</translation>
    </message>
    <message>
        <source>Engagement: {number}</source>
        <translation>Bindung: {number}</translation>
    </message>
    <message>
        <source>Enter opens the week</source>
        <translation>Die Eingabetaste öffnet die Woche</translation>
    </message>
    <message>
        <source>Error, %</source>
        <translation>Fehler, %</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Every caption was already classified.</source>
        <translation>Jede Caption war schon eingeordnet.</translation>
    </message>
    <message>
        <source>Every change of this creator, its vault, volume and weeks will be listed here.</source>
        <translation>Jede Änderung dieses Creators, seines Vaults, Volumens und seiner Wochen steht dann hier.</translation>
    </message>
    <message>
        <source>Every creator with a week</source>
        <translation>Jeder Creator mit einer Woche</translation>
    </message>
    <message>
        <source>Every import</source>
        <translation>Jeder Import</translation>
    </message>
    <message>
        <source>Every name is known</source>
        <translation>Jeder Name ist bekannt</translation>
    </message>
    <message>
        <source>Every page can be read, every reference leads to its row, every table is as it must be.</source>
        <translation>Jede Seite ist lesbar, jeder Verweis führt zu seiner Zeile, jede Tabelle ist, wie sie sein muss.</translation>
    </message>
    <message>
        <source>Every page you manage. Enter opens its week, F2 edits a cell.</source>
        <translation>Ihre Seiten. Eingabe öffnet die Woche, F2 bearbeitet eine Zelle.</translation>
    </message>
    <message>
        <source>Every part of this dimension is full.</source>
        <translation>Jeder Teil dieser Dimension ist voll erfüllt.</translation>
    </message>
    <message>
        <source>Every reason</source>
        <translation>Jeder Grund</translation>
    </message>
    <message>
        <source>Every row it brought goes and every value it replaced comes back. Redo cannot bring it in again: import the file, or run the rows, once more.</source>
        <translation>Jede Zeile, die dabei kam, geht wieder, und jeder ersetzte Wert kehrt zurück. Wiederholen bringt sie nicht zurück: Importieren Sie dazu die Datei noch einmal oder lassen Sie die Zeilen noch einmal laufen.</translation>
    </message>
    <message>
        <source>Every row passed in this dimension.</source>
        <translation>In dieser Dimension hat jede Zeile bestanden.</translation>
    </message>
    <message>
        <source>Every row passed what was asked of it.</source>
        <translation>Jede Zeile hat bestanden, was von ihr verlangt wird.</translation>
    </message>
    <message>
        <source>Everything done since then is no longer in the workspace. It is not lost: the workspace as it is now is kept as a backup first. It closes for this and opens again.</source>
        <translation>Alles seither Getane ist dann nicht mehr im Arbeitsbereich. Es geht nicht verloren: Der Arbeitsbereich, wie er jetzt ist, wird vorher als Sicherung behalten. Er schließt sich dafür und öffnet sich wieder.</translation>
    </message>
    <message>
        <source>Evidence pack</source>
        <translation>Nachweispaket</translation>
    </message>
    <message>
        <source>Examine the data</source>
        <translation>Daten untersuchen</translation>
    </message>
    <message>
        <source>Examined {when}.</source>
        <translation>Untersucht {when}.</translation>
    </message>
    <message>
        <source>Examined {when}. Something has changed since.</source>
        <translation>Untersucht {when}, seither geändert.</translation>
    </message>
    <message>
        <source>Examining the data</source>
        <translation>Daten werden untersucht</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Expected of those that were due: {expected}, earned: {earned}.</source>
        <translation>Erwartet von den fälligen: {expected}, verdient: {earned}.</translation>
    </message>
    <message>
        <source>Expected revenue</source>
        <translation>Erwartete Einnahmen</translation>
    </message>
    <message>
        <source>Expected {expected}, earned {earned}, differences likely cost {cost}</source>
        <translation>Erwartet {expected}, verdient {earned}, Abweichungen kosteten wohl {cost}</translation>
    </message>
    <message>
        <source>Expected {expected}, earned {earned}; the differences likely cost {cost}.</source>
        <translation>Erwartet {expected}, verdient {earned}; die Abweichungen kosteten wohl {cost}.</translation>
    </message>
    <message>
        <source>Expected, $</source>
        <translation>Erwartet, $</translation>
    </message>
    <message>
        <source>Explicit</source>
        <translation>Explizit</translation>
    </message>
    <message>
        <source>Export the week</source>
        <translation>Woche exportieren</translation>
    </message>
    <message>
        <source>Export the week of {week}</source>
        <translation>Woche {week} exportieren</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>In eine Datei exportieren</translation>
    </message>
    <message>
        <source>Export to a folder</source>
        <translation>In einen Ordner exportieren</translation>
    </message>
    <message>
        <source>Export what the chart shows</source>
        <translation>Exportieren, was das Diagramm zeigt</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Wird exportiert</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>Zusätzlich</translation>
    </message>
    <message>
        <source>Falls with the days, full again after 90</source>
        <translation>Fällt mit den Tagen, nach 90 wieder voll</translation>
    </message>
    <message>
        <source>File …</source>
        <translation>Datei …</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Files in, what waits of them, how good the data is, and copies of it.</source>
        <translation>Dateien herein, was davon wartet, wie gut die Daten sind, und Kopien davon.</translation>
    </message>
    <message>
        <source>Files that use this name are linked to the creator by themselves.</source>
        <translation>Dateien mit diesem Namen werden von selbst mit dem Creator verbunden.</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Dateien zum Importieren</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Spalte suchen</translation>
    </message>
    <message>
        <source>Find a file or a kind</source>
        <translation>Datei oder Art suchen</translation>
    </message>
    <message>
        <source>Find a name or a creator</source>
        <translation>Namen oder Creator suchen</translation>
    </message>
    <message>
        <source>Find a reason</source>
        <translation>Grund suchen</translation>
    </message>
    <message>
        <source>Find by name, page, zone, group, or what needs care</source>
        <translation>Name, Seite, Zone, Gruppe, Pflege suchen</translation>
    </message>
    <message>
        <source>Find creators</source>
        <translation>Creator suchen</translation>
    </message>
    <message>
        <source>Find imports</source>
        <translation>Importe suchen</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>In dieser Liste suchen</translation>
    </message>
    <message>
        <source>Find page names</source>
        <translation>Seitennamen suchen</translation>
    </message>
    <message>
        <source>Find templates</source>
        <translation>Vorlagen suchen</translation>
    </message>
    <message>
        <source>Find waiting rows</source>
        <translation>Wartende Zeilen suchen</translation>
    </message>
    <message>
        <source>Find words of the row or its file</source>
        <translation>Wörter der Zeile oder ihrer Datei suchen</translation>
    </message>
    <message>
        <source>Find words of the text or its name</source>
        <translation>Wörter des Textes oder seines Namens suchen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>First row: {cells}.</source>
        <translation>Erste Zeile: {cells}.</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>Fitted curve</source>
        <translation>Angepasste Kurve</translation>
    </message>
    <message>
        <source>Fitted curve, explains too little to act on</source>
        <translation>Angepasste Kurve, erklärt zu wenig, um danach zu handeln</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Fold the issues</source>
        <translation>Probleme einklappen</translation>
    </message>
    <message>
        <source>Fold the volume</source>
        <translation>Volumen einklappen</translation>
    </message>
    <message>
        <source>Folder or file to write</source>
        <translation>Ordner oder Datei zum Schreiben</translation>
    </message>
    <message>
        <source>Folder …</source>
        <translation>Ordner …</translation>
    </message>
    <message>
        <source>For other programs</source>
        <translation>Für andere Programme</translation>
    </message>
    <message>
        <source>For people</source>
        <translation>Für Menschen</translation>
    </message>
    <message>
        <source>For posting tools</source>
        <translation>Für Posting-Werkzeuge</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Foreign keys</source>
        <translation>Fremdschlüssel</translation>
    </message>
    <message>
        <source>Forget this name</source>
        <translation>Diesen Namen vergessen</translation>
    </message>
    <message>
        <source>Forget what was remembered</source>
        <translation>Gemerktes vergessen</translation>
    </message>
    <message>
        <source>Forgetting</source>
        <translation>Wird vergessen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Four weeks of everybody</source>
        <translation>Vier Wochen aller</translation>
    </message>
    <message>
        <source>Free inside</source>
        <translation>Frei darin</translation>
    </message>
    <message>
        <source>Free preview bank</source>
        <translation>Gratis-Vorschauen</translation>
    </message>
    <message>
        <source>Free previews</source>
        <translation>Gratis-Vorschauen</translation>
    </message>
    <message>
        <source>From 60 on: high</source>
        <translation>Ab 60: hoch</translation>
    </message>
    <message>
        <source>From the level to the week</source>
        <translation>Von der Stufe zur Woche</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Trichter</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>Spiel</translation>
    </message>
    <message>
        <source>Game post templates</source>
        <translation>Vorlagen für Spiel-Posts</translation>
    </message>
    <message>
        <source>Game posts</source>
        <translation>Spiel-Posts</translation>
    </message>
    <message>
        <source>Game wheel configs</source>
        <translation>Einstellungen der Glücksräder</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Generate fills the week with times, captions and prices from what this page earned. You can look at every reason afterwards.</source>
        <translation>Planen füllt die Woche mit Zeiten, Captions und Preisen aus dem, was diese Seite verdient hat. Jeden Grund können Sie danach ansehen.</translation>
    </message>
    <message>
        <source>Generate for chosen creators</source>
        <translation>Für gewählte Creator planen</translation>
    </message>
    <message>
        <source>Go to the first one</source>
        <translation>Zur ersten gehen</translation>
    </message>
    <message>
        <source>GoHighLevel</source>
        <translation>GoHighLevel</translation>
    </message>
    <message>
        <source>Good to go</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Gross, one message. A dash stands where under 2 sends are known.</source>
        <translation>Brutto, eine Nachricht. Ein Strich steht, wo weniger als 2 Sendungen bekannt sind.</translation>
    </message>
    <message>
        <source>Gross, one message. {minimum}</source>
        <translation>Brutto, eine Nachricht. {minimum}</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>Die Hälfte</translation>
    </message>
    <message>
        <source>Half of the days</source>
        <translation>Die Hälfte der Tage</translation>
    </message>
    <message>
        <source>Half of the days between {low} and {high}</source>
        <translation>Die Hälfte der Tage zwischen {low} und {high}</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>Heavy</source>
        <translation>Viel</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>High performers</source>
        <translation>Starke Captions</translation>
    </message>
    <message>
        <source>Highly saturated: {tired} of {all} creators; with high opportunity: {fresh}</source>
        <translation>Stark gesättigt: {tired} von {all} Creatorn; mit hohem Potenzial: {fresh}</translation>
    </message>
    <message>
        <source>History of the creator</source>
        <translation>Verlauf des Creators</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Holds for every week that one of its days lies in. The newest override of a week wins. A level keeps the revenue sends within its range; a count replaces what was calculated.</source>
        <translation>Gilt für jede Woche, in der einer ihrer Tage liegt. Die neueste Vorgabe einer Woche gewinnt. Eine Stufe hält die Umsatzsendungen in ihrem Bereich; eine Anzahl ersetzt die berechnete.</translation>
    </message>
    <message>
        <source>Hootsuite</source>
        <translation>Hootsuite</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>How good predictions are cannot be told yet: {missing} more measured ones needed</source>
        <translation>Wie gut die Vorhersagen sind, lässt sich noch nicht sagen: {missing} gemessene fehlen</translation>
    </message>
    <message>
        <source>How it differs</source>
        <translation>Worin es abweicht</translation>
    </message>
    <message>
        <source>How much the name and the page suggested are alike; it decides nothing</source>
        <translation>Wie ähnlich Name und vorgeschlagene Seite sind; das entscheidet nichts</translation>
    </message>
    <message>
        <source>How the creator writes; captions are chosen to suit.</source>
        <translation>Wie der Creator schreibt; Captions werden passend gewählt.</translation>
    </message>
    <message>
        <source>How well the usable captions suffice, at the send type that has the fewest.</source>
        <translation>Wie gut die brauchbaren Captions reichen, beim Sendungstyp mit den wenigsten.</translation>
    </message>
    <message>
        <source>Import a list, write the first one under Captions, New caption, or open the demo from the welcome page to look around.</source>
        <translation>Importieren Sie eine Liste, schreiben Sie die erste über Captions, Neue Caption, oder öffnen Sie zum Umsehen die Demo auf der Willkommensseite.</translation>
    </message>
    <message>
        <source>Import files …</source>
        <translation>Dateien importieren …</translation>
    </message>
    <message>
        <source>Import logs</source>
        <translation>Protokoll der Importe</translation>
    </message>
    <message>
        <source>Import the messages of this week to see what became of the planned sends.</source>
        <translation>Importieren Sie die Nachrichten dieser Woche, um zu sehen, was aus den geplanten Sendungen wurde.</translation>
    </message>
    <message>
        <source>Import {number}</source>
        <translation>Import {number}</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Imported later</source>
        <translation>Später importiert</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>Wird importiert …</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Imports, waiting rows, names, quality, backups, database</source>
        <translation>Importe, wartende Zeilen, Namen, Qualität, Sicherungen, Datenbank</translation>
    </message>
    <message>
        <source>In a week saturation rose for {up} and fell for {down} of them.</source>
        <translation>In einer Woche stieg die Sättigung bei {up} und fiel bei {down} von ihnen.</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>In der Sicherung</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Verwendung</translation>
    </message>
    <message>
        <source>Include sends that still need a caption</source>
        <translation>Sendungen einschließen, denen noch eine Caption fehlt</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Insert a {template}</source>
        <translation>{template} einfügen</translation>
    </message>
    <message>
        <source>Insert into a send</source>
        <translation>In eine Sendung einfügen</translation>
    </message>
    <message>
        <source>Insert the template into a send …</source>
        <translation>Vorlage in eine Sendung einfügen …</translation>
    </message>
    <message>
        <source>Inserting a template</source>
        <translation>Vorlage wird eingefügt</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Is it nobody&apos;s page? Set its rows aside under Waiting rows.</source>
        <translation>Gehört die Seite niemandem? Legen Sie ihre Zeilen unter Wartende Zeilen beiseite.</translation>
    </message>
    <message>
        <source>Issues of this send</source>
        <translation>Probleme dieser Sendung</translation>
    </message>
    <message>
        <source>It becomes a draft that can be edited and exported again. What was exported already is not called back. The reason stays with the week and in the activity.</source>
        <translation>Sie wird ein Entwurf, der bearbeitet und neu exportiert werden kann. Was schon exportiert ist, wird nicht zurückgerufen. Der Grund bleibt bei der Woche und in der Aktivität.</translation>
    </message>
    <message>
        <source>It can be taken back, and no value is made up.</source>
        <translation>Es lässt sich zurücknehmen, und kein Wert wird erfunden.</translation>
    </message>
    <message>
        <source>It is kept for the record: planning goes by earnings and freshness, not by it.</source>
        <translation>Sie wird nur aufbewahrt: die Planung richtet sich nach Einnahmen und Frische, nicht nach ihr.</translation>
    </message>
    <message>
        <source>It is still being read.</source>
        <translation>Sie wird noch gelesen.</translation>
    </message>
    <message>
        <source>It is this creator</source>
        <translation>Es ist dieser Creator</translation>
    </message>
    <message>
        <source>It is {page} ({similarity})</source>
        <translation>Es ist {page} ({similarity})</translation>
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
        <source>Its chance to come next by the kept rotation.</source>
        <translation>Ihre Aussicht, nach der bewahrten Rotation als Nächste zu kommen.</translation>
    </message>
    <message>
        <source>Its columns have other names than those known here. Say what the file holds.</source>
        <translation>Ihre Spalten heißen anders, als hier bekannt. Sagen Sie, was die Datei enthält.</translation>
    </message>
    <message>
        <source>Its rows wait</source>
        <translation>Ihre Zeilen warten</translation>
    </message>
    <message>
        <source>Its rules could not be looked up: check the template before you rely on it.</source>
        <translation>Seine Regeln konnten nicht nachgesehen werden: Prüfen Sie die Vorlage, bevor Sie sich darauf verlassen.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
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
        <source>Keep all as they are</source>
        <translation>Alle lassen, wie sie sind</translation>
    </message>
    <message>
        <source>Keep everything as it is</source>
        <translation>Alles lassen, wie es ist</translation>
    </message>
    <message>
        <source>Keep the week as it is</source>
        <translation>Woche lassen, wie sie ist</translation>
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
        <source>Known</source>
        <translation>Bekannt</translation>
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
        <source>Last PPV of a day, of the first</source>
        <translation>Letzte PPV eines Tages, von der ersten</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
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
        <source>Late</source>
        <translation>Spät</translation>
    </message>
    <message>
        <source>Latest, min</source>
        <translation>Spätestens, min</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
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
        <source>Length of the text</source>
        <translation>Länge des Textes</translation>
    </message>
    <message>
        <source>Less proven</source>
        <translation>Weniger erprobt</translation>
    </message>
    <message>
        <source>Less rested</source>
        <translation>Weniger ausgeruht</translation>
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
        <source>Level of PPVs</source>
        <translation>PPV-Stufe</translation>
    </message>
    <message>
        <source>Level {level}</source>
        <translation>Stufe {level}</translation>
    </message>
    <message>
        <source>Lifestyle</source>
        <translation>Lifestyle</translation>
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
        <source>Likely cost, $</source>
        <translation>Wohl verloren, $</translation>
    </message>
    <message>
        <source>Limit on revenue sends</source>
        <translation>Grenze der Umsatzsendungen</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Knapp</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Line {lines}</source>
        <translation>Zeile {lines}</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <source>Lines {lines}</source>
        <translation>Zeilen {lines}</translation>
    </message>
    <message>
        <source>Link by page name</source>
        <translation>Nach Seitennamen zuordnen</translation>
    </message>
    <message>
        <source>Link drop templates</source>
        <translation>Vorlagen für Link Drops</translation>
    </message>
    <message>
        <source>Link drops</source>
        <translation>Link-Drops</translation>
    </message>
    <message>
        <source>Linked later</source>
        <translation>Später verbunden</translation>
    </message>
    <message>
        <source>Linking rows</source>
        <translation>Zeilen werden verbunden</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Little rest</source>
        <translation>Kaum ausgeruht</translation>
    </message>
    <message>
        <source>Load my day</source>
        <translation>Meinen Tag laden</translation>
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
        <translation>Gesperrt: nur die Anmerkung kann geändert werden.</translation>
    </message>
    <message>
        <source>Logical integrity</source>
        <translation>Logische Stimmigkeit</translation>
    </message>
    <message>
        <source>Look for another caption</source>
        <translation>Andere Caption suchen</translation>
    </message>
    <message>
        <source>Looked for: {words}.</source>
        <translation>Gesucht: {words}.</translation>
    </message>
    <message>
        <source>Looking for fixes</source>
        <translation>Abhilfen werden gesucht</translation>
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
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Lower quartile, $</source>
        <translation>Unteres Viertel, $</translation>
    </message>
    <message>
        <source>Made by hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Make unknown</source>
        <translation>Als unbekannt führen</translation>
    </message>
    <message>
        <source>Makes the week a draft again, with a reason</source>
        <translation>Macht die Woche wieder zum Entwurf, mit einem Grund</translation>
    </message>
    <message>
        <source>Making the week a draft</source>
        <translation>Woche wird zum Entwurf</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>März</translation>
    </message>
    <message>
        <source>Mass messages</source>
        <translation>Massennachrichten</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Mean of a volume</source>
        <translation>Mittel eines Volumens</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Mends what can be mended honestly; a backup is made first</source>
        <translation>Behebt, was sich ehrlich beheben lässt; vorher wird eine Sicherung angelegt</translation>
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
        <source>Message details</source>
        <translation>Einzelheiten der Nachrichten</translation>
    </message>
    <message>
        <source>Message history</source>
        <translation>Verlauf der Nachrichten</translation>
    </message>
    <message>
        <source>Message performance</source>
        <translation>Leistung der Nachrichten</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Mid</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Minimal</source>
        <translation>Sehr wenige</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Ausgefallen</translation>
    </message>
    <message>
        <source>Missed: what was expected. Another hour: what it earns less. A lower price: the difference for each buyer. A dash where nobody can tell.</source>
        <translation>Ausgefallen: was erwartet war. Andere Stunde: was sie weniger bringt. Niedrigerer Preis: der Unterschied je Käufer. Ein Strich, wo es niemand sagen kann.</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Mäßig</translation>
    </message>
    <message>
        <source>Moderate emoji</source>
        <translation>Einige Emoji</translation>
    </message>
    <message>
        <source>Modules in use</source>
        <translation>Verwendete Module</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Mo.</translation>
    </message>
    <message>
        <source>Month of all creators</source>
        <translation>Monat aller Creator</translation>
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
        <source>Move a figure to see what the week would be. Nothing is stored.</source>
        <translation>Bewegen Sie einen Wert, um zu sehen, wie die Woche wäre. Nichts wird gespeichert.</translation>
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
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Multiplies the engagement sends.</source>
        <translation>Vervielfacht die Sendungen zur Bindung.</translation>
    </message>
    <message>
        <source>Must be 100 %.</source>
        <translation>Muss 100 % sein.</translation>
    </message>
    <message>
        <source>Must be mended</source>
        <translation>Muss behoben werden</translation>
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
        <source>Name or kind</source>
        <translation>Name oder Art</translation>
    </message>
    <message>
        <source>Narrow the other charts to it</source>
        <translation>Die anderen Diagramme darauf eingrenzen</translation>
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
        <source>Needs a look</source>
        <translation>Bitte ansehen</translation>
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
        <source>New creator</source>
        <translation>Neuer Creator</translation>
    </message>
    <message>
        <source>New creator …</source>
        <translation>Neuer Creator …</translation>
    </message>
    <message>
        <source>New keys: press them</source>
        <translation>Neue Tasten: drücken Sie sie</translation>
    </message>
    <message>
        <source>New override …</source>
        <translation>Neue Vorgabe …</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Neue Vorlage</translation>
    </message>
    <message>
        <source>New {template}</source>
        <translation>Neu: {template}</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Next page of the caption</source>
        <translation>Nächste Seite der Caption</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>Next, %</source>
        <translation>Als Nächste, %</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No PPV was sent in the last {days} days</source>
        <translation>In den letzten {days} Tagen wurde keine PPV gesendet</translation>
    </message>
    <message>
        <source>No caption</source>
        <translation>Keine Caption</translation>
    </message>
    <message>
        <source>No caption can be judged yet</source>
        <translation>Noch lässt sich keine Caption beurteilen</translation>
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
        <source>No caption was used in these days</source>
        <translation>In diesen Tagen wurde keine Caption benutzt</translation>
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
        <source>No content type can be ranked yet</source>
        <translation>Noch lässt sich keine Inhaltsart einstufen</translation>
    </message>
    <message>
        <source>No content type is known yet</source>
        <translation>Noch ist keine Inhaltsart bekannt</translation>
    </message>
    <message>
        <source>No creator can be judged yet</source>
        <translation>Noch lässt sich kein Creator beurteilen</translation>
    </message>
    <message>
        <source>No creator chosen</source>
        <translation>Kein Creator gewählt</translation>
    </message>
    <message>
        <source>No creator earned anything</source>
        <translation>Kein Creator hat etwas verdient</translation>
    </message>
    <message>
        <source>No creator matches</source>
        <translation>Kein Creator passt</translation>
    </message>
    <message>
        <source>No creator sent anything</source>
        <translation>Kein Creator hat etwas gesendet</translation>
    </message>
    <message>
        <source>No creators yet</source>
        <translation>Noch keine Creator</translation>
    </message>
    <message>
        <source>No curve can be fitted yet</source>
        <translation>Noch lässt sich keine Kurve anpassen</translation>
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
        <source>No forecast week with messages is over yet, so nothing can be compared.</source>
        <translation>Noch ist keine vorhergesagte Woche mit Nachrichten vorbei, also lässt sich nichts vergleichen.</translation>
    </message>
    <message>
        <source>No hour earned anything</source>
        <translation>Keine Stunde hat etwas eingebracht</translation>
    </message>
    <message>
        <source>No hour was used often enough</source>
        <translation>Keine Stunde wurde oft genug benutzt</translation>
    </message>
    <message>
        <source>No issues</source>
        <translation>Keine Probleme</translation>
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
        <source>No messages of this week yet</source>
        <translation>Noch keine Nachrichten dieser Woche</translation>
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
        <source>No planned or past send says this text. Insert it into a send of the week in view.</source>
        <translation>Keine geplante oder vergangene Sendung sagt diesen Text. Fügen Sie ihn in eine Sendung der gezeigten Woche ein.</translation>
    </message>
    <message>
        <source>No planned week can be compared yet</source>
        <translation>Noch lässt sich keine geplante Woche vergleichen</translation>
    </message>
    <message>
        <source>No planned week of these days has imported messages. Import them, or choose earlier days.</source>
        <translation>Zu keiner geplanten Woche dieser Tage sind Nachrichten importiert. Importieren Sie sie oder wählen Sie frühere Tage.</translation>
    </message>
    <message>
        <source>No points are lost</source>
        <translation>Keine Punkte verloren</translation>
    </message>
    <message>
        <source>No predicted week is over yet</source>
        <translation>Noch ist keine vorhergesagte Woche vorbei</translation>
    </message>
    <message>
        <source>No proof</source>
        <translation>Kein Nachweis</translation>
    </message>
    <message>
        <source>No rotation is kept</source>
        <translation>Keine Rotation bewahrt</translation>
    </message>
    <message>
        <source>No rule is broken</source>
        <translation>Keine Regel verletzt</translation>
    </message>
    <message>
        <source>No send passes these filters. Remove one of them, or choose a longer period.</source>
        <translation>Keine Sendung passt durch diese Filter. Entfernen Sie einen davon oder wählen Sie einen längeren Zeitraum.</translation>
    </message>
    <message>
        <source>No send selected</source>
        <translation>Keine Sendung gewählt</translation>
    </message>
    <message>
        <source>No send type earned anything</source>
        <translation>Kein Sendungstyp hat etwas verdient</translation>
    </message>
    <message>
        <source>No shortcut answers to that.</source>
        <translation>Keine Tastenkürzel passen dazu.</translation>
    </message>
    <message>
        <source>No steps are stored with this week.</source>
        <translation>Zu dieser Woche sind keine Schritte gespeichert.</translation>
    </message>
    <message>
        <source>No structure is asked of this type of send.</source>
        <translation>Für diesen Sendungstyp ist kein Aufbau verlangt.</translation>
    </message>
    <message>
        <source>No template chosen</source>
        <translation>Keine Vorlage gewählt</translation>
    </message>
    <message>
        <source>No template matches</source>
        <translation>Keine Vorlage passt</translation>
    </message>
    <message>
        <source>No tier</source>
        <translation>Keine Stufe</translation>
    </message>
    <message>
        <source>No week is planned here yet. Generate it first</source>
        <translation>Hier ist noch keine Woche geplant. Erzeugen Sie sie zuerst</translation>
    </message>
    <message>
        <source>No week of this creator was forecast yet. Planning a week stores its forecast.</source>
        <translation>Noch wurde keine Woche dieses Creators vorhergesagt. Das Planen einer Woche speichert ihre Prognose.</translation>
    </message>
    <message>
        <source>No week planned yet</source>
        <translation>Noch keine Woche geplant</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None is stored. A trigger weighs one content type more or less until it expires.</source>
        <translation>Keiner ist gespeichert. Ein Auslöser gewichtet eine Inhaltsart stärker oder schwächer, bis er abläuft.</translation>
    </message>
    <message>
        <source>None of the planned sends was due yet</source>
        <translation>Noch war keine der geplanten Sendungen fällig</translation>
    </message>
    <message>
        <source>None of the published sets</source>
        <translation>Keiner der veröffentlichten Sätze</translation>
    </message>
    <message>
        <source>None: the week is as calculated. An override sets a level or counts for some dates.</source>
        <translation>Keine: die Woche ist wie berechnet. Eine Vorgabe setzt eine Stufe oder Anzahlen für einige Tage.</translation>
    </message>
    <message>
        <source>Not before so many days.</source>
        <translation>Nicht vor so vielen Tagen.</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>Nicht genug Daten</translation>
    </message>
    <message>
        <source>Not enough data: {levels} more daily volumes with {days} days each are needed for a curve.</source>
        <translation>Nicht genug Daten: für eine Kurve fehlen {levels} tägliche Volumen mit je {days} Tagen.</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Nicht importiert</translation>
    </message>
    <message>
        <source>Not in the bank yet</source>
        <translation>Noch nicht im Bestand</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>Noch nicht beurteilt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
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
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Noch nicht benutzt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Nothing changes here</source>
        <translation>Hier ändert sich nichts</translation>
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
        <source>Nothing has changed since these weeks were planned, so they stay as they are.</source>
        <translation>Seit diese Wochen geplant wurden, hat sich nichts geändert; sie bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Nothing has changed since this week was planned, so it stays as it is.</source>
        <translation>Seit diese Woche geplant wurde, hat sich nichts geändert; sie bleibt, wie sie ist.</translation>
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
        <source>Nothing in the file shows how to read {columns}. Say at each column how it is written.</source>
        <translation>Nichts in der Datei zeigt, wie {columns} zu lesen ist. Bei jeder Spalte angeben, wie sie geschrieben ist.</translation>
    </message>
    <message>
        <source>Nothing is reckoned yet</source>
        <translation>Noch ist nichts berechnet</translation>
    </message>
    <message>
        <source>Nothing is stored yet. Locked and hand-edited sends stay as they are in every week.</source>
        <translation>Noch ist nichts gespeichert. Gesperrte und von Hand bearbeitete Sendungen bleiben in jeder Woche, wie sie sind.</translation>
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
        <source>Nothing left the backlog. {why}</source>
        <translation>Nichts hat die Ablage verlassen. {why}</translation>
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
        <source>Nothing needs your attention this week.</source>
        <translation>Diese Woche braucht nichts Ihre Aufmerksamkeit.</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>Nothing new, only rows that wait</source>
        <translation>Nichts Neues, nur wartende Zeilen</translation>
    </message>
    <message>
        <source>Nothing of this file was stored.</source>
        <translation>Nichts aus dieser Datei wurde gespeichert.</translation>
    </message>
    <message>
        <source>Nothing to compare with a week before.</source>
        <translation>Eine Woche davor gibt es nichts zum Vergleichen.</translation>
    </message>
    <message>
        <source>Nothing to compare with in the {days} days before.</source>
        <translation>In den {days} Tagen davor gibt es nichts zum Vergleichen.</translation>
    </message>
    <message>
        <source>Nothing to complain about</source>
        <translation>Nichts zu beanstanden</translation>
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
        <source>Nothing was earned in these days</source>
        <translation>In diesen Tagen wurde nichts verdient</translation>
    </message>
    <message>
        <source>Nothing was earned in these {days} days</source>
        <translation>In diesen {days} Tagen wurde nichts verdient</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>Noch nichts importiert</translation>
    </message>
    <message>
        <source>Nothing was sent in these days</source>
        <translation>In diesen Tagen wurde nichts gesendet</translation>
    </message>
    <message>
        <source>Nothing was sent in these days. Choose a longer period, or import messages.</source>
        <translation>In diesen Tagen wurde nichts gesendet. Wählen Sie einen längeren Zeitraum oder importieren Sie Nachrichten.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Nothing: one by one was as good</source>
        <translation>Nichts: eine nach der anderen war ebenso gut</translation>
    </message>
    <message>
        <source>Noting</source>
        <translation>Wird festgehalten</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nov.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Now: saturation {saturation}, opportunity {opportunity}</source>
        <translation>Jetzt: Sättigung {saturation}, Potenzial {opportunity}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Numbers are written</source>
        <translation>Zahlen sind geschrieben</translation>
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
        <source>Off by</source>
        <translation>Daneben um</translation>
    </message>
    <message>
        <source>Off by {percent} % on average over {weeks} measured weeks of the last 90 days.</source>
        <translation>Im Mittel um {percent} % daneben, über {weeks} gemessene Wochen der letzten 90 Tage.</translation>
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
        <source>One day</source>
        <translation>Ein Tag</translation>
    </message>
    <message>
        <source>One day of {name}</source>
        <translation>Ein Tag von {name}</translation>
    </message>
    <message>
        <source>One file for each creator.</source>
        <translation>Eine Datei je Creator.</translation>
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
        <source>One page for each creator and day.</source>
        <translation>Eine Seite je Creator und Tag.</translation>
    </message>
    <message>
        <source>One prize a line, the first one the smallest.</source>
        <translation>Ein Preis je Zeile, der kleinste zuerst.</translation>
    </message>
    <message>
        <source>One step for all of them, taken back in one. Empty fields leave what each creator has.</source>
        <translation>Ein Schritt für alle, in einem zurückgenommen. Leere Felder lassen, was jeder Creator hat.</translation>
    </message>
    <message>
        <source>One step for all of them; Ctrl+Z takes it back. A price of 0 takes the prices away.</source>
        <translation>Ein Schritt für alle; Strg+Z nimmt ihn zurück. Ein Preis von 0 nimmt die Preise weg.</translation>
    </message>
    <message>
        <source>One workbook with a sheet for each creator.</source>
        <translation>Eine Arbeitsmappe mit einem Blatt je Creator.</translation>
    </message>
    <message>
        <source>Only a queued week that has begun can be completed</source>
        <translation>Nur eine eingereihte Woche, die begonnen hat, kann abgeschlossen werden</translation>
    </message>
    <message>
        <source>Only a week that breaks no hard rule</source>
        <translation>Nur eine Woche, die keine harte Regel bricht</translation>
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
        <source>Only {what}</source>
        <translation>Nur {what}</translation>
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
        <source>Open a workspace first, or start an empty one; then drop the files.</source>
        <translation>Öffnen Sie erst einen Arbeitsbereich oder beginnen Sie einen leeren; legen Sie die Dateien dann ab.</translation>
    </message>
    <message>
        <source>Open a workspace …</source>
        <translation>Arbeitsbereich öffnen …</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
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
        <source>Open the week of {page}</source>
        <translation>Woche von {page} öffnen</translation>
    </message>
    <message>
        <source>Open the welcome page</source>
        <translation>Willkommensseite öffnen</translation>
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
        <source>Opportunity, week before</source>
        <translation>Potenzial, Woche davor</translation>
    </message>
    <message>
        <source>Or Ctrl and the mouse wheel</source>
        <translation>Oder Strg und das Mausrad</translation>
    </message>
    <message>
        <source>Other days …</source>
        <translation>Andere Tage …</translation>
    </message>
    <message>
        <source>Other days: {which}</source>
        <translation>Andere Tage: {which}</translation>
    </message>
    <message>
        <source>Other price</source>
        <translation>Anderer Preis</translation>
    </message>
    <message>
        <source>Other text</source>
        <translation>Anderer Text</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Sonst</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Override of the volume</source>
        <translation>Vorgabe für das Volumen</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>Own score</source>
        <translation>Eigener Wert</translation>
    </message>
    <message>
        <source>PPV follow-ups</source>
        <translation>PPV-Nachfasser</translation>
    </message>
    <message>
        <source>PPV followup tracking</source>
        <translation>Verfolgte PPV-Nachfasser</translation>
    </message>
    <message>
        <source>PPV sends a day</source>
        <translation>PPV-Sendungen am Tag</translation>
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
        <source>Page names</source>
        <translation>Seitennamen</translation>
    </message>
    <message>
        <source>Page type</source>
        <translation>Art der Seite</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Pages of the file</source>
        <translation>Seiten der Datei</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <source>Pages, references and tables of the file</source>
        <translation>Seiten, Verweise und Tabellen der Datei</translation>
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
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Past forecasts</source>
        <translation>Vergangene Prognosen</translation>
    </message>
    <message>
        <source>Past messages</source>
        <translation>Vergangene Meldungen</translation>
    </message>
    <message>
        <source>Past messages that said this text or came from it.</source>
        <translation>Vergangene Nachrichten, die diesen Text sagten oder von ihm kamen.</translation>
    </message>
    <message>
        <source>Past year</source>
        <translation>Vergangenes Jahr</translation>
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
        <source>Pending</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Per 1,000 recipients, $</source>
        <translation>Je 1.000 Empfänger, $</translation>
    </message>
    <message>
        <source>Per 1,000, before, $</source>
        <translation>Je 1.000, davor, $</translation>
    </message>
    <message>
        <source>Per 1,000, chosen days, $</source>
        <translation>Je 1.000, gewählte Tage, $</translation>
    </message>
    <message>
        <source>Per 1,000, year, $</source>
        <translation>Je 1.000, Jahr, $</translation>
    </message>
    <message>
        <source>Per send</source>
        <translation>Je Sendung</translation>
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
        <source>Performance scores</source>
        <translation>Leistungswerte</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Zeitraum davor</translation>
    </message>
    <message>
        <source>Period before, $</source>
        <translation>Zeitraum davor, $</translation>
    </message>
    <message>
        <source>Period before: {money}</source>
        <translation>Zeitraum davor: {money}</translation>
    </message>
    <message>
        <source>Period before: {money} from {number} send</source>
        <translation>Zeitraum davor: {money} aus {number} Sendung</translation>
    </message>
    <message>
        <source>Period before: {money} from {number} sends</source>
        <translation>Zeitraum davor: {money} aus {number} Sendungen</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Persona score</source>
        <translation>Wert der Persona</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Stücke</translation>
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
        <source>Plan and actual</source>
        <translation>Plan und Wirklichkeit</translation>
    </message>
    <message>
        <source>Plan and what was sent</source>
        <translation>Plan und Gesendetes</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Planned sends that say this text or came from it.</source>
        <translation>Geplante Sendungen, die diesen Text sagen oder von ihm kommen.</translation>
    </message>
    <message>
        <source>Planned weeks</source>
        <translation>Geplante Wochen</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planung</translation>
    </message>
    <message>
        <source>Planning mixes the content types by what they earn and how lately they went out. A rotation comes along when an older database is imported.</source>
        <translation>Die Planung mischt die Inhaltsarten danach, was sie einbringen und wann sie zuletzt hinausgingen. Eine Rotation kommt mit, wenn eine ältere Datenbank importiert wird.</translation>
    </message>
    <message>
        <source>Planning the week</source>
        <translation>Woche wird geplant</translation>
    </message>
    <message>
        <source>Planning treats a family as one caption: when one was used, its twins rest too.</source>
        <translation>Die Planung behandelt eine Familie wie eine Caption: wurde eine benutzt, ruhen auch ihre Zwillinge.</translation>
    </message>
    <message>
        <source>Planning {count} creators</source>
        <translation>{count} Creator werden geplant</translation>
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
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Points of a caption on average</source>
        <translation>Punkte einer Caption im Mittel</translation>
    </message>
    <message>
        <source>Points to</source>
        <translation>Weist auf</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>Postiz</source>
        <translation>Postiz</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>Predicted {predicted}, earned {earned} ({error})</source>
        <translation>Vorhergesagt {predicted}, verdient {earned} ({error})</translation>
    </message>
    <message>
        <source>Predicted, $</source>
        <translation>Vorhergesagt, $</translation>
    </message>
    <message>
        <source>Prediction accuracy</source>
        <translation>Güte der Vorhersagen</translation>
    </message>
    <message>
        <source>Predictions miss by {error} % on average</source>
        <translation>Vorhersagen liegen im Mittel {error} % daneben</translation>
    </message>
    <message>
        <source>Predictions miss by {error} % on average, too much to rely on</source>
        <translation>Vorhersagen liegen im Mittel {error} % daneben, zu viel, um sich darauf zu verlassen</translation>
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
        <source>Previous page of the caption</source>
        <translation>Vorige Seite der Caption</translation>
    </message>
    <message>
        <source>Previous section of the data</source>
        <translation>Vorheriger Abschnitt der Daten</translation>
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
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Prime hour: priced sends go here first.</source>
        <translation>Beste Stunde: bepreiste Sendungen kommen zuerst hierher.</translation>
    </message>
    <message>
        <source>Prime hours</source>
        <translation>Beste Stunden</translation>
    </message>
    <message>
        <source>Prime hours of the weekday</source>
        <translation>Beste Stunden des Wochentags</translation>
    </message>
    <message>
        <source>Prizes</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
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
        <translation>Bewiesen, neben {beside}: {points} Punkte, mehr ist nicht möglich</translation>
    </message>
    <message>
        <source>Proved best: {points} points, no other choice of captions gives more</source>
        <translation>Bewiesen: {points} Punkte, mehr ist nicht möglich</translation>
    </message>
    <message>
        <source>Publer</source>
        <translation>Publer</translation>
    </message>
    <message>
        <source>Purchases divided by views.</source>
        <translation>Käufe geteilt durch Ansichten.</translation>
    </message>
    <message>
        <source>Purchases divided by views. {minimum}</source>
        <translation>Käufe geteilt durch Ansichten. {minimum}</translation>
    </message>
    <message>
        <source>Put into the backlog</source>
        <translation>In die Ablage legen</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zurückspielen</translation>
    </message>
    <message>
        <source>Put it back …</source>
        <translation>Zurückspielen …</translation>
    </message>
    <message>
        <source>Put the tried figures back</source>
        <translation>Probierte Werte zurücksetzen</translation>
    </message>
    <message>
        <source>Put this backup back?</source>
        <translation>Diese Sicherung zurückspielen?</translation>
    </message>
    <message>
        <source>Putting rows back</source>
        <translation>Zeilen werden zurückgelegt</translation>
    </message>
    <message>
        <source>Putting the backup back</source>
        <translation>Sicherung wird zurückgespielt</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Quality {score}</source>
        <translation>Qualität {score}</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantäne</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Eingereiht</translation>
    </message>
    <message>
        <source>Queued: exported, and locked until it is reopened.</source>
        <translation>Eingereiht: exportiert und gesperrt, bis sie wieder geöffnet wird.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Range of the revenue</source>
        <translation>Spanne der Einnahmen</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>Wieder aufnehmen</translation>
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
        <source>Reading the volume …</source>
        <translation>Das Volumen wird gelesen …</translation>
    </message>
    <message>
        <source>Reading where it is used …</source>
        <translation>Die Verwendung wird gelesen …</translation>
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
        <translation>Liest {what} …</translation>
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
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Rec price, $</source>
        <translation>Empf. Preis, $</translation>
    </message>
    <message>
        <source>Rec time</source>
        <translation>Empf. Zeit</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Reckon</source>
        <translation>Berechnen</translation>
    </message>
    <message>
        <source>Reckoning a what-if</source>
        <translation>Was-wäre-wenn wird berechnet</translation>
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
        <source>References</source>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>Refresh week plan</source>
        <translation>Wochenplan auffrischen</translation>
    </message>
    <message>
        <source>Remember for files with these columns</source>
        <translation>Für Dateien mit diesen Spalten merken</translation>
    </message>
    <message>
        <source>Remove every chart filter</source>
        <translation>Alle Diagrammfilter entfernen</translation>
    </message>
    <message>
        <source>Remove the filter {filter}</source>
        <translation>Filter {filter} entfernen</translation>
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
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename this filter</source>
        <translation>Diesen Filter umbenennen</translation>
    </message>
    <message>
        <source>Rename “{name}” …</source>
        <translation>„{name}“ umbenennen …</translation>
    </message>
    <message>
        <source>Renaming the filter</source>
        <translation>Filter wird umbenannt</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Reopen the week</source>
        <translation>Woche wieder öffnen</translation>
    </message>
    <message>
        <source>Reopen the week …</source>
        <translation>Woche wieder öffnen …</translation>
    </message>
    <message>
        <source>Reopen …</source>
        <translation>Wieder öffnen …</translation>
    </message>
    <message>
        <source>Reopening the week</source>
        <translation>Woche wird wieder geöffnet</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparatur</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>Wird repariert</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace the week</source>
        <translation>Woche ersetzen</translation>
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
        <source>Restore another backup file</source>
        <translation>Andere Sicherungsdatei zurückspielen</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Treue</translation>
    </message>
    <message>
        <source>Retention a day</source>
        <translation>Treue am Tag</translation>
    </message>
    <message>
        <source>Retention sends</source>
        <translation>Sendungen zur Treue</translation>
    </message>
    <message>
        <source>Retention sends a day</source>
        <translation>Sendungen zur Treue am Tag</translation>
    </message>
    <message>
        <source>Retention templates</source>
        <translation>Vorlagen zur Bindung</translation>
    </message>
    <message>
        <source>Retention: {number}</source>
        <translation>Treue: {number}</translation>
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
        <source>Retire or restore the template</source>
        <translation>Vorlage ausmustern oder wiederherstellen</translation>
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
        <source>Retired: not planned any more</source>
        <translation>Ausgemustert: wird nicht mehr geplant</translation>
    </message>
    <message>
        <source>Retired: stays in the bank</source>
        <translation>Ausgemustert: bleibt in der Sammlung</translation>
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
        <source>Revenue a day</source>
        <translation>Umsatz am Tag</translation>
    </message>
    <message>
        <source>Revenue level</source>
        <translation>Umsatzstufe</translation>
    </message>
    <message>
        <source>Revenue sends</source>
        <translation>Umsatzsendungen</translation>
    </message>
    <message>
        <source>Revenue sends a day</source>
        <translation>Umsatzsendungen am Tag</translation>
    </message>
    <message>
        <source>Revenue sends stop where one more would earn too little.</source>
        <translation>Umsatzsendungen enden, wo eine weitere zu wenig brächte.</translation>
    </message>
    <message>
        <source>Revenue: {number}</source>
        <translation>Umsatz: {number}</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Rises with the days of rest</source>
        <translation>Steigt mit den Tagen der Ruhe</translation>
    </message>
    <message>
        <source>Room to grow</source>
        <translation>Raum zum Wachsen</translation>
    </message>
    <message>
        <source>Rotate now</source>
        <translation>Jetzt wechseln</translation>
    </message>
    <message>
        <source>Rotating</source>
        <translation>Im Wechsel</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Rows of a file that cannot be used as they are wait here with the reason.</source>
        <translation>Zeilen einer Datei, die so nicht zu gebrauchen sind, warten hier mit dem Grund.</translation>
    </message>
    <message>
        <source>Rows waiting</source>
        <translation>Wartende Zeilen</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Run sheet</source>
        <translation>Laufzettel</translation>
    </message>
    <message>
        <source>Running and ended jobs</source>
        <translation>Laufende und beendete Aufgaben</translation>
    </message>
    <message>
        <source>Running rows again</source>
        <translation>Zeilen werden noch einmal versucht</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>Geht aus</translation>
    </message>
    <message>
        <source>Saga execution log</source>
        <translation>Protokoll der Abläufe</translation>
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
        <source>Saturation analysis</source>
        <translation>Untersuchung der Sättigung</translation>
    </message>
    <message>
        <source>Saturation and opportunity</source>
        <translation>Sättigung und Potenzial</translation>
    </message>
    <message>
        <source>Saturation fell by {points} in a week.</source>
        <translation>Die Sättigung fiel in einer Woche um {points}.</translation>
    </message>
    <message>
        <source>Saturation is as it was a week before.</source>
        <translation>Die Sättigung ist wie eine Woche zuvor.</translation>
    </message>
    <message>
        <source>Saturation is measured from what was sent: a plan changes it only once it goes out.</source>
        <translation>Die Sättigung wird am Gesendeten gemessen: ein Plan ändert sie erst, wenn er hinausgeht.</translation>
    </message>
    <message>
        <source>Saturation rose by {points} in a week.</source>
        <translation>Die Sättigung stieg in einer Woche um {points}.</translation>
    </message>
    <message>
        <source>Saturation today</source>
        <translation>Sättigung heute</translation>
    </message>
    <message>
        <source>Saturation, opportunity, trend</source>
        <translation>Sättigung, Potenzial, Trend</translation>
    </message>
    <message>
        <source>Saturation, opportunity, trend, confidence and weekdays shape the level&apos;s own figures.</source>
        <translation>Sättigung, Potenzial, Trend, Verlässlichkeit und Wochentage formen die Werte der Stufe.</translation>
    </message>
    <message>
        <source>Saturation, week before</source>
        <translation>Sättigung, Woche davor</translation>
    </message>
    <message>
        <source>Saturation: further right is more tired</source>
        <translation>Sättigung: weiter rechts heißt müder</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Anmerkung speichern</translation>
    </message>
    <message>
        <source>Save the caption</source>
        <translation>Caption speichern</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Seite speichern</translation>
    </message>
    <message>
        <source>Save the planning settings</source>
        <translation>Planungseinstellungen speichern</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Vorlage speichern</translation>
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
        <source>Say what the file holds.</source>
        <translation>Sagen Sie, was die Datei enthält.</translation>
    </message>
    <message>
        <source>Say whose file it is.</source>
        <translation>Sagen Sie, wessen Datei es ist.</translation>
    </message>
    <message>
        <source>Says now</source>
        <translation>Sagt jetzt</translation>
    </message>
    <message>
        <source>Schedule items</source>
        <translation>Geplante Sendungen</translation>
    </message>
    <message>
        <source>Schedule templates</source>
        <translation>Wochenvorlagen</translation>
    </message>
    <message>
        <source>Scheduled sends</source>
        <translation>Eingereihte Sendungen</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
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
        <source>Scores of 7, 14 and 30 days count together instead of the 14 days alone.</source>
        <translation>Werte über 7, 14 und 30 Tage zählen zusammen statt nur der über 14 Tage.</translation>
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
        <source>Section of the data</source>
        <translation>Abschnitt der Daten</translation>
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
        <source>Selects the sends on the canvas (Enter)</source>
        <translation>Wählt die Sendungen im Kalender aus (Eingabe)</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
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
        <source>Send type caption type map</source>
        <translation>Caption-Typen je Sendungstyp</translation>
    </message>
    <message>
        <source>Send type content compatibility</source>
        <translation>Inhalte je Sendungstyp</translation>
    </message>
    <message>
        <source>Send types</source>
        <translation>Sendungstypen</translation>
    </message>
    <message>
        <source>Sending more PPV a day does not clearly earn less per recipient</source>
        <translation>Mehr PPV am Tag zu senden bringt nicht erkennbar weniger je Empfänger</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>Sendungen</translation>
    </message>
    <message>
        <source>Sends before and after</source>
        <translation>Sendungen vorher und nachher</translation>
    </message>
    <message>
        <source>Sends of it in the last 28 days.</source>
        <translation>Sendungen davon in den letzten 28 Tagen.</translation>
    </message>
    <message>
        <source>Sends of the week</source>
        <translation>Sendungen der Woche</translation>
    </message>
    <message>
        <source>Sends to</source>
        <translation>Sendet an</translation>
    </message>
    <message>
        <source>Sends to judge content by</source>
        <translation>Sendungen zum Beurteilen</translation>
    </message>
    <message>
        <source>Sends without a caption</source>
        <translation>Sendungen ohne Caption</translation>
    </message>
    <message>
        <source>Sends without a day</source>
        <translation>Sendungen ohne Tag</translation>
    </message>
    <message>
        <source>Sends, 14 days</source>
        <translation>Sendungen, 14 Tage</translation>
    </message>
    <message>
        <source>Sends, chosen days</source>
        <translation>Sendungen, gewählte Tage</translation>
    </message>
    <message>
        <source>Sends, year</source>
        <translation>Sendungen, Jahr</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Sent without a plan: {count}, earned {money}</source>
        <translation>Ohne Plan gesendet: {count}, verdient {money}</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Sep.</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitelegen</translation>
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
        <source>Setting rows aside</source>
        <translation>Zeilen werden beiseitegelegt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
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
        <source>Show all findings</source>
        <translation>Alle Befunde zeigen</translation>
    </message>
    <message>
        <source>Show every waiting row</source>
        <translation>Jede wartende Zeile zeigen</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show its waiting rows</source>
        <translation>Seine wartenden Zeilen zeigen</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Einzelheiten zeigen oder verbergen</translation>
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
        <source>Show the canvas</source>
        <translation>Kalender zeigen</translation>
    </message>
    <message>
        <source>Show the caption {caption_id}</source>
        <translation>Caption {caption_id} zeigen</translation>
    </message>
    <message>
        <source>Show the details of the chosen creator</source>
        <translation>Einzelheiten des gewählten Creators zeigen</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Liste zeigen</translation>
    </message>
    <message>
        <source>Show the rows of every import again</source>
        <translation>Wieder die Zeilen aller Importe zeigen</translation>
    </message>
    <message>
        <source>Show the sends that stay, too</source>
        <translation>Auch die Sendungen zeigen, die bleiben</translation>
    </message>
    <message>
        <source>Show the steps of the volume</source>
        <translation>Schritte des Volumens zeigen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show waiting rows</source>
        <translation>Wartende Zeilen zeigen</translation>
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
        <source>Shows what would come in before anything is stored</source>
        <translation>Zeigt vor dem Speichern, was hereinkäme</translation>
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
        <source>Six dimensions of quality, and what can be repaired</source>
        <translation>Sechs Dimensionen der Qualität und was sich reparieren lässt</translation>
    </message>
    <message>
        <source>Six invented creators with a year behind them and next week planned.</source>
        <translation>Sechs erfundene Creator mit einem Jahr Vergangenheit und einer geplanten nächsten Woche.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Slang</source>
        <translation>Umgangssprache</translation>
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
        <source>SocialPilot</source>
        <translation>SocialPilot</translation>
    </message>
    <message>
        <source>Softcore</source>
        <translation>Softcore</translation>
    </message>
    <message>
        <source>Something went wrong in the program itself. What was saved before is unchanged; you can go on working.</source>
        <translation>Im Programm selbst ist etwas schiefgegangen. Was vorher gespeichert war, ist unverändert; Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>Sort the captions</source>
        <translation>Captions sortieren</translation>
    </message>
    <message>
        <source>Sort the captions …</source>
        <translation>Captions sortieren …</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Heil</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Leer beginnen</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Beginnt</translation>
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
        <source>Status of the week: {status}</source>
        <translation>Status der Woche: {status}</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Step {number} of {total}: {name}</source>
        <translation>Schritt {number} von {total}: {name}</translation>
    </message>
    <message>
        <source>Steps of the volume</source>
        <translation>Schritte des Volumens</translation>
    </message>
    <message>
        <source>Steps of the volume, one row a module</source>
        <translation>Schritte des Volumens, eine Zeile je Modul</translation>
    </message>
    <message>
        <source>Stops; every stored week stays as it is</source>
        <translation>Hält an; jede gespeicherte Woche bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Store 1 week</source>
        <translation>1 Woche speichern</translation>
    </message>
    <message>
        <source>Store {count} weeks</source>
        <translation>{count} Wochen speichern</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Storing the week</source>
        <translation>Woche wird gespeichert</translation>
    </message>
    <message>
        <source>Storing the weeks</source>
        <translation>Wochen werden gespeichert</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>Strategien</translation>
    </message>
    <message>
        <source>Stronger: more, up to {money}</source>
        <translation>Stärker: mehr, bis {money}</translation>
    </message>
    <message>
        <source>Subscription, $</source>
        <translation>Abonnement, $</translation>
    </message>
    <message>
        <source>Sufficient</source>
        <translation>Genügend</translation>
    </message>
    <message>
        <source>Suits</source>
        <translation>Passt zu</translation>
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
        <source>TOP, MID, LOW or AVOID by what its sends earned; empty without sends.</source>
        <translation>TOP, MID, LOW oder AVOID nach dem, was die Sendungen einbrachten; leer ohne Sendungen.</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Table by table</source>
        <translation>Tabelle für Tabelle</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Takes the approval back</source>
        <translation>Nimmt die Freigabe zurück</translation>
    </message>
    <message>
        <source>Taking part</source>
        <translation>Beteiligt</translation>
    </message>
    <message>
        <source>Taking the import back</source>
        <translation>Import wird zurückgenommen</translation>
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
        <source>Template details</source>
        <translation>Einzelheiten der Vorlage</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
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
        <source>Text, score, use, history, twins</source>
        <translation>Text, Wert, Verwendung, Verlauf, Zwillinge</translation>
    </message>
    <message>
        <source>That is too few weeks for a reliable figure.</source>
        <translation>Das sind zu wenige Wochen für eine verlässliche Zahl.</translation>
    </message>
    <message>
        <source>The approved week is queued once all its sends are exported.</source>
        <translation>Die freigegebene Woche wird eingereiht, sobald alle ihre Sendungen exportiert sind.</translation>
    </message>
    <message>
        <source>The check counts what each of its tables would bring. The file itself is only read.</source>
        <translation>Die Prüfung zählt, was jede ihrer Tabellen brächte. Die Datei selbst wird nur gelesen.</translation>
    </message>
    <message>
        <source>The chosen backup</source>
        <translation>Die gewählte Sicherung</translation>
    </message>
    <message>
        <source>The chosen days, from {sends} sends</source>
        <translation>Die gewählten Tage, aus {sends} Sendungen</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>Der gewählte Eintrag</translation>
    </message>
    <message>
        <source>The chosen finding</source>
        <translation>Der gewählte Befund</translation>
    </message>
    <message>
        <source>The chosen import</source>
        <translation>Der gewählte Import</translation>
    </message>
    <message>
        <source>The chosen name</source>
        <translation>Der gewählte Name</translation>
    </message>
    <message>
        <source>The chosen rows</source>
        <translation>Die gewählten Zeilen</translation>
    </message>
    <message>
        <source>The clipboard holds no sends. Nothing was pasted; copy or cut some sends first.</source>
        <translation>In der Zwischenablage sind keine Sendungen. Nichts wurde eingefügt; kopieren oder schneiden Sie erst welche aus.</translation>
    </message>
    <message>
        <source>The copy gets profile, persona, flags and vault of {page}. No past comes along.</source>
        <translation>Die Kopie bekommt Profil, Persona, Schalter und Vault von {page}. Die Vergangenheit kommt nicht mit.</translation>
    </message>
    <message>
        <source>The creator&apos;s own zone</source>
        <translation>Die Zeitzone des Creators</translation>
    </message>
    <message>
        <source>The database is not sound</source>
        <translation>Die Datenbank ist nicht heil</translation>
    </message>
    <message>
        <source>The database is sound</source>
        <translation>Die Datenbank ist heil</translation>
    </message>
    <message>
        <source>The differences likely cost {cost}, as far as that can be told.</source>
        <translation>Die Abweichungen kosteten wohl {cost}, soweit sich das sagen lässt.</translation>
    </message>
    <message>
        <source>The family could not be read</source>
        <translation>Die Familie konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The file has no rows that could be read this way. Try another line, sheet or separator.</source>
        <translation>Die Datei hat keine Zeilen, die sich so lesen lassen. Versuchen Sie eine andere Zeile, ein anderes Blatt oder Trennzeichen.</translation>
    </message>
    <message>
        <source>The first may run out on {day}.</source>
        <translation>Die erste könnte am {day} ausgehen.</translation>
    </message>
    <message>
        <source>The history could not be read</source>
        <translation>Der Verlauf konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The journal has no line for what was done. Report this.</source>
        <translation>Im Journal steht keine Zeile zu dem, was getan wurde. Bitte melden Sie das.</translation>
    </message>
    <message>
        <source>The last 30 days were as good as before.</source>
        <translation>Die letzten 30 Tage waren so gut wie zuvor.</translation>
    </message>
    <message>
        <source>The last 30 days were better than before.</source>
        <translation>Die letzten 30 Tage waren besser als zuvor.</translation>
    </message>
    <message>
        <source>The last 30 days were worse than before.</source>
        <translation>Die letzten 30 Tage waren schlechter als zuvor.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>The last day lies in the future; choose today or an earlier one.</source>
        <translation>Der letzte Tag liegt in der Zukunft; wählen Sie heute oder einen früheren.</translation>
    </message>
    <message>
        <source>The last month was clearly better.</source>
        <translation>Der letzte Monat war deutlich besser.</translation>
    </message>
    <message>
        <source>The last month was clearly worse.</source>
        <translation>Der letzte Monat war deutlich schlechter.</translation>
    </message>
    <message>
        <source>The new week of {name} uses captions of weeks that would stay: {others}.</source>
        <translation>Die neue Woche von {name} benutzt Captions von Wochen, die bleiben würden: {others}.</translation>
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
        <source>The query</source>
        <translation>Die Abfrage</translation>
    </message>
    <message>
        <source>The rest of the week is chosen anew beside it</source>
        <translation>Der Rest der Woche wird daneben neu gewählt</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>The score could not be read</source>
        <translation>Der Wert konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The score is 100 times the rows that passed, divided by the rows checked.</source>
        <translation>Die Note ist 100 mal die bestandenen Zeilen, geteilt durch die geprüften.</translation>
    </message>
    <message>
        <source>The search understands</source>
        <translation>Die Suche versteht</translation>
    </message>
    <message>
        <source>The selected sends (none is selected)</source>
        <translation>Die gewählten Sendungen (keine ist gewählt)</translation>
    </message>
    <message>
        <source>The sends on the clipboard cannot be read. Nothing was pasted; copy them again.</source>
        <translation>Die Sendungen in der Zwischenablage lassen sich nicht lesen. Nichts wurde eingefügt; kopieren Sie sie noch einmal.</translation>
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
        <source>The vault begins empty, and nothing is planned before it is filled.</source>
        <translation>Der Vault beginnt leer, und solange er leer ist, wird nichts geplant.</translation>
    </message>
    <message>
        <source>The vault is empty</source>
        <translation>Der Vault ist leer</translation>
    </message>
    <message>
        <source>The volume could not be read</source>
        <translation>Das Volumen konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>Die Woche</translation>
    </message>
    <message>
        <source>The week beside the what-if</source>
        <translation>Die Woche neben dem Was-wäre-wenn</translation>
    </message>
    <message>
        <source>The week is a draft and stays one; approve it first to have it queued.</source>
        <translation>Die Woche ist ein Entwurf und bleibt einer; geben Sie sie erst frei, um sie einzureihen.</translation>
    </message>
    <message>
        <source>The week is approved; the new one is a draft again.</source>
        <translation>Die Woche ist freigegeben; die neue ist wieder ein Entwurf.</translation>
    </message>
    <message>
        <source>The week is completed, so its captions stay. Reopen it first to swap one.</source>
        <translation>Die Woche ist abgeschlossen, ihre Captions bleiben also. Öffnen Sie sie erst wieder, um eine zu tauschen.</translation>
    </message>
    <message>
        <source>The week is completed, so its sends stay. Reopen it first to change them.</source>
        <translation>Die Woche ist abgeschlossen, ihre Sendungen bleiben also. Öffnen Sie sie erst wieder, um sie zu ändern.</translation>
    </message>
    <message>
        <source>The week is over: completes it by hand</source>
        <translation>Die Woche ist vorbei: schließt sie von Hand ab</translation>
    </message>
    <message>
        <source>The week is queued and locked.</source>
        <translation>Die Woche ist eingereiht und gesperrt.</translation>
    </message>
    <message>
        <source>The week is queued, so its captions stay. Reopen it first to swap one.</source>
        <translation>Die Woche ist eingereiht, ihre Captions bleiben also. Öffnen Sie sie erst wieder, um eine zu tauschen.</translation>
    </message>
    <message>
        <source>The week is queued, so its sends stay. Reopen it first to change them.</source>
        <translation>Die Woche ist eingereiht, ihre Sendungen bleiben also. Öffnen Sie sie erst wieder, um sie zu ändern.</translation>
    </message>
    <message>
        <source>The week is still being read. What to export is asked once it is there.</source>
        <translation>Die Woche wird noch gelesen. Was exportiert wird, wird gefragt, sobald sie da ist.</translation>
    </message>
    <message>
        <source>The week is {status}, so its sends stay as they are. Reopen it first.</source>
        <translation>Die Woche ist {status}, ihre Sendungen bleiben also, wie sie sind. Öffnen Sie sie erst wieder.</translation>
    </message>
    <message>
        <source>The week of {name}</source>
        <translation>Die Woche von {name}</translation>
    </message>
    <message>
        <source>The week of {week} is not planned yet. Generate it first, then insert the template.</source>
        <translation>Die Woche {week} ist noch nicht geplant. Planen Sie sie zuerst, dann fügen Sie die Vorlage ein.</translation>
    </message>
    <message>
        <source>The week was changed since this was reckoned. Reckon again before you adopt.</source>
        <translation>Die Woche wurde seit der Berechnung geändert. Rechnen Sie neu, bevor Sie übernehmen.</translation>
    </message>
    <message>
        <source>The week would have {after} sends instead of {before} ({change}).</source>
        <translation>Die Woche hätte {after} Sendungen statt {before} ({change}).</translation>
    </message>
    <message>
        <source>The week would stay as it is.</source>
        <translation>Die Woche bliebe, wie sie ist.</translation>
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
        <source>There is no honest repair: what is missing is not known. Import it, or enter it.</source>
        <translation>Es gibt keine ehrliche Reparatur: Was fehlt, ist nicht bekannt. Importieren Sie es oder tragen Sie es ein.</translation>
    </message>
    <message>
        <source>There is nothing to do again</source>
        <translation>Es gibt nichts zu wiederholen</translation>
    </message>
    <message>
        <source>There is nothing to store.</source>
        <translation>Es gibt nichts zu speichern.</translation>
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
        <source>These columns were remembered from an earlier file.</source>
        <translation>Diese Spalten sind von einer früheren Datei gemerkt.</translation>
    </message>
    <message>
        <source>They can be put right and run again, or set aside.</source>
        <translation>Sie lassen sich berichtigen und noch einmal versuchen oder beiseitelegen.</translation>
    </message>
    <message>
        <source>They lie in {folder}.</source>
        <translation>Sie liegen in {folder}.</translation>
    </message>
    <message>
        <source>This bank is empty. Write the first text, or import an older database that holds some.</source>
        <translation>Diese Sammlung ist leer. Schreiben Sie den ersten Text oder importieren Sie eine ältere Datenbank, die einige enthält.</translation>
    </message>
    <message>
        <source>This could not be read</source>
        <translation>Dies konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>This creator has no week yet</source>
        <translation>Dieser Creator hat noch keine Woche</translation>
    </message>
    <message>
        <source>This file needs none, or its columns could not be found.</source>
        <translation>Diese Datei braucht keine, oder ihre Spalten waren nicht zu finden.</translation>
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
        <source>This workspace is open for reading only, so captions cannot be swapped.</source>
        <translation>Dieser Arbeitsbereich ist nur zum Lesen geöffnet, Captions lassen sich also nicht tauschen.</translation>
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
        <source>This workspace is open for reading only, so nothing can be added here.</source>
        <translation>Dieser Arbeitsbereich ist nur zum Lesen offen; hier kann nichts hinzugefügt werden.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only, so nothing can be changed here.</source>
        <translation>Dieser Arbeitsbereich ist nur zum Lesen offen; hier kann nichts geändert werden.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only, so nothing can be imported.</source>
        <translation>Dieser Arbeitsbereich ist nur zum Lesen offen, darum lässt sich nichts importieren.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation>Dieser Arbeitsbereich ist nur zum Lesen offen.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only: nothing you do here changes it.</source>
        <translation>Dieser Arbeitsbereich ist nur zum Lesen offen: nichts, was Sie hier tun, ändert ihn.</translation>
    </message>
    <message>
        <source>Three periods mixed</source>
        <translation>Drei Zeiträume gemischt</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Do.</translation>
    </message>
    <message>
        <source>Tick the box below the list to see the sends that stay.</source>
        <translation>Kreuzen Sie das Kästchen unter der Liste an, um die bleibenden Sendungen zu sehen.</translation>
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
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Times are written in</source>
        <translation>Zeiten stehen in</translation>
    </message>
    <message>
        <source>Timing idempotency</source>
        <translation>Wiederholungen der Zeitplanung</translation>
    </message>
    <message>
        <source>Timing operation log</source>
        <translation>Protokoll der Zeitplanung</translation>
    </message>
    <message>
        <source>Timing variance</source>
        <translation>Streuung der Zeiten</translation>
    </message>
    <message>
        <source>Tip incentive templates</source>
        <translation>Vorlagen für Tip-Anreize</translation>
    </message>
    <message>
        <source>Tip incentives</source>
        <translation>Tip-Anreize</translation>
    </message>
    <message>
        <source>Tired</source>
        <translation>Müde</translation>
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
        <source>Today&apos;s data give the same volume as the stored week.</source>
        <translation>Die Daten von heute ergeben dasselbe Volumen wie die gespeicherte Woche.</translation>
    </message>
    <message>
        <source>Today&apos;s sends, from the next one on</source>
        <translation>Die Sendungen von heute, ab der nächsten</translation>
    </message>
    <message>
        <source>Today, {day}: nothing is planned for {page}.</source>
        <translation>Heute, {day}: für {page} ist nichts geplant.</translation>
    </message>
    <message>
        <source>Today, {day}: {count} sends for {page}, all of them before now.</source>
        <translation>Heute, {day}: {count} Sendungen für {page}, alle schon vor jetzt.</translation>
    </message>
    <message>
        <source>Today, {day}: {count} sends for {page}, {left} still to come, next {name} at {time}.</source>
        <translation>Heute, {day}: {count} Sendungen für {page}, {left} kommen noch, als Nächstes {name} um {time}.</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>Töne</translation>
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
        <source>Top content types</source>
        <translation>Stärkste Inhaltsarten</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Trend, %</source>
        <translation>Trend, %</translation>
    </message>
    <message>
        <source>Tried, not stored. {difference}</source>
        <translation>Probiert, nicht gespeichert. {difference}</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Auslöser</translation>
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
        <source>Try the week without the override</source>
        <translation>Woche ohne die Vorgabe probieren</translation>
    </message>
    <message>
        <source>Try {figure}</source>
        <translation>{figure} probieren</translation>
    </message>
    <message>
        <source>Try {figure}, as a number</source>
        <translation>{figure} probieren, als Zahl</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Di.</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Wechsel</translation>
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
        <source>Twins, family by family</source>
        <translation>Zwillinge, Familie für Familie</translation>
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
        <source>Type not known</source>
        <translation>Typ unbekannt</translation>
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
        <source>UTF-16</source>
        <translation>UTF-16</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>UTF-8 with mark</source>
        <translation>UTF-8 mit Marke</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Läuft</translation>
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
        <source>Unfold the issues</source>
        <translation>Probleme ausklappen</translation>
    </message>
    <message>
        <source>Unfold the rail</source>
        <translation>Leiste ausklappen</translation>
    </message>
    <message>
        <source>Unlocks</source>
        <translation>Unlocks</translation>
    </message>
    <message>
        <source>Unlocks are followed up some minutes later.</source>
        <translation>Auf Unlocks folgt einige Minuten später ein Nachfasser.</translation>
    </message>
    <message>
        <source>Until {moment}</source>
        <translation>Bis {moment}</translation>
    </message>
    <message>
        <source>Upper quartile, $</source>
        <translation>Oberes Viertel, $</translation>
    </message>
    <message>
        <source>Upright line</source>
        <translation>Senkrechter Strich</translation>
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
        <source>VIP post templates</source>
        <translation>Vorlagen für VIP-Posts</translation>
    </message>
    <message>
        <source>VIP posts</source>
        <translation>VIP-Posts</translation>
    </message>
    <message>
        <source>VIP tier</source>
        <translation>VIP-Stufe</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Vault</translation>
    </message>
    <message>
        <source>Vault matrix</source>
        <translation>Vault</translation>
    </message>
    <message>
        <source>Vault notes</source>
        <translation>Anmerkungen zum Vault</translation>
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
        <source>Viewed {viewed}, bought {bought}, {money} per send</source>
        <translation>Angesehen {viewed}, gekauft {bought}, {money} je Sendung</translation>
    </message>
    <message>
        <source>Views divided by recipients. {minimum}</source>
        <translation>Ansichten geteilt durch Empfänger. {minimum}</translation>
    </message>
    <message>
        <source>Voice sample</source>
        <translation>Stimmprobe</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Volume adjustment outcomes</source>
        <translation>Ergebnisse der Volumenanpassung</translation>
    </message>
    <message>
        <source>Volume and revenue</source>
        <translation>Volumen und Einnahmen</translation>
    </message>
    <message>
        <source>Volume assignments</source>
        <translation>Zugewiesenes Volumen</translation>
    </message>
    <message>
        <source>Volume calculation log</source>
        <translation>Protokoll des Volumens</translation>
    </message>
    <message>
        <source>Volume of the week</source>
        <translation>Volumen der Woche</translation>
    </message>
    <message>
        <source>Volume overrides</source>
        <translation>Vorgaben des Volumens</translation>
    </message>
    <message>
        <source>Volume performance tracking</source>
        <translation>Verfolgte Leistung des Volumens</translation>
    </message>
    <message>
        <source>Volume predictions</source>
        <translation>Vorhersagen des Volumens</translation>
    </message>
    <message>
        <source>Volume triggers</source>
        <translation>Auslöser des Volumens</translation>
    </message>
    <message>
        <source>Wait again</source>
        <translation>Wieder warten lassen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Waiting rows</source>
        <translation>Wartende Zeilen</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Wall</translation>
    </message>
    <message>
        <source>Wall posts</source>
        <translation>Wall-Posts</translation>
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
        <source>Week now</source>
        <translation>Woche jetzt</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Woche vom</translation>
    </message>
    <message>
        <source>Week of {week}, calculated from today&apos;s data. Looking at it stores nothing.</source>
        <translation>Woche {week}, berechnet aus den Daten von heute. Ansehen speichert nichts.</translation>
    </message>
    <message>
        <source>Week plans</source>
        <translation>Wochenpläne</translation>
    </message>
    <message>
        <source>Week: {status}</source>
        <translation>Woche: {status}</translation>
    </message>
    <message>
        <source>Week: {week}</source>
        <translation>Woche: {week}</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Weekday and hour</source>
        <translation>Wochentag und Stunde</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Wochentage</translation>
    </message>
    <message>
        <source>Weeks that would change</source>
        <translation>Wochen, die sich ändern würden</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
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
        <source>What another audience earns is not known, so the expected revenue is that of the send type.</source>
        <translation>Was eine andere Zielgruppe einbringt, ist nicht bekannt; die erwarteten Einnahmen sind die des Sendungstyps.</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>What became of the keys</source>
        <translation>Was aus den Tasten wurde</translation>
    </message>
    <message>
        <source>What became of the planned sends, once messages are imported</source>
        <translation>Was aus den geplanten Sendungen wurde, sobald Nachrichten importiert sind</translation>
    </message>
    <message>
        <source>What became of the planning settings</source>
        <translation>Was aus den Planungseinstellungen wurde</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Was hereinkam</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was anders ist</translation>
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
        <source>What has to change?</source>
        <translation>Was muss sich ändern?</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>What if … {name}, week of {week}</source>
        <translation>Was wäre, wenn … {name}, Woche {week}</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Was darin ist</translation>
    </message>
    <message>
        <source>What is in the vault takes turns here.</source>
        <translation>Was im Vault ist, kommt hier an die Reihe.</translation>
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
        <source>What it held</source>
        <translation>Was sie enthielt</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Was sie enthält</translation>
    </message>
    <message>
        <source>What of the caption is shown</source>
        <translation>Was von der Caption gezeigt wird</translation>
    </message>
    <message>
        <source>What of the creator is shown</source>
        <translation>Was vom Creator gezeigt wird</translation>
    </message>
    <message>
        <source>What of the template is shown</source>
        <translation>Was von der Vorlage gezeigt wird</translation>
    </message>
    <message>
        <source>What past sends earned, gross. A click in a chart narrows the others.</source>
        <translation>Was vergangene Sendungen einbrachten, brutto. Ein Klick in ein Diagramm grenzt die anderen ein.</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>Was die Prüfung fand</translation>
    </message>
    <message>
        <source>What the row holds</source>
        <translation>Was die Zeile enthält</translation>
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
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>What was repaired</source>
        <translation>Was repariert wurde</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>What would change in the week of {week}</source>
        <translation>Was sich in der Woche {week} ändern würde</translation>
    </message>
    <message>
        <source>What would change …</source>
        <translation>Was sich ändern würde …</translation>
    </message>
    <message>
        <source>What would come in</source>
        <translation>Was hereinkäme</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>Was-wäre-wenn</translation>
    </message>
    <message>
        <source>What-if …</source>
        <translation>Was-wäre-wenn …</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Where a file names a page in a way nobody knows, the name waits here to be confirmed once.</source>
        <translation>Wo eine Datei eine Seite unbekannt nennt, wartet der Name hier darauf, einmal bestätigt zu werden.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher sie kommt</translation>
    </message>
    <message>
        <source>Where the template is used</source>
        <translation>Wo die Vorlage benutzt wird</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>Which files?</source>
        <translation>Welche Dateien?</translation>
    </message>
    <message>
        <source>Which weeks shall be stored?</source>
        <translation>Welche Wochen sollen gespeichert werden?</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Who did what and when: every change, job and message. Most changes can be taken back.</source>
        <translation>Wer was wann getan hat. Die meisten Änderungen lassen sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Whose file it is</source>
        <translation>Wessen Datei</translation>
    </message>
    <message>
        <source>Whose week shall be planned?</source>
        <translation>Wessen Woche soll geplant werden?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why is the week of {week} of {name} reopened?</source>
        <translation>Warum wird die Woche {week} von {name} wieder geöffnet?</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Warum sie wartet</translation>
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
        <source>Why rows wait</source>
        <translation>Warum Zeilen warten</translation>
    </message>
    <message>
        <source>Why they wait</source>
        <translation>Warum sie warten</translation>
    </message>
    <message>
        <source>Why this caption</source>
        <translation>Warum diese Caption</translation>
    </message>
    <message>
        <source>Win-back</source>
        <translation>Rückgewinnung</translation>
    </message>
    <message>
        <source>Windows, Western</source>
        <translation>Windows, westlich</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>Winner</translation>
    </message>
    <message>
        <source>With commas between them: warm, calm.</source>
        <translation>Mit Kommas dazwischen: warm, ruhig.</translation>
    </message>
    <message>
        <source>With today&apos;s data the week would have {count} sends instead of {stored}.</source>
        <translation>Mit den Daten von heute hätte die Woche {count} Sendungen statt {stored}.</translation>
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
        <source>Without its list</source>
        <translation>Ohne ihr Verzeichnis</translation>
    </message>
    <message>
        <source>Without the override</source>
        <translation>Ohne die Vorgabe</translation>
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
        <source>Words, “a phrase”, −not, score&gt;70</source>
        <translation>Wörter, „Satz“, −nicht, score&gt;70</translation>
    </message>
    <message>
        <source>Working out what the repair would change …</source>
        <translation>Es wird ermittelt, was die Reparatur ändern würde …</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Schlechteste</translation>
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
        <source>Write a time like 09:05, from 00:00 to 23:59.</source>
        <translation>Schreiben Sie eine Zeit wie 09:05, von 00:00 bis 23:59.</translation>
    </message>
    <message>
        <source>Write an amount in dollars like 12.50, or leave the field empty.</source>
        <translation>Schreiben Sie einen Betrag in Dollar wie 12,50 oder lassen Sie das Feld leer.</translation>
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
        <source>Write whole hours like 24, or leave the field empty for never.</source>
        <translation>Schreiben Sie ganze Stunden wie 24 oder lassen Sie das Feld leer für nie.</translation>
    </message>
    <message>
        <source>Writes the week to a file</source>
        <translation>Schreibt die Woche in eine Datei</translation>
    </message>
    <message>
        <source>Wrote {rows} rows to {file}.</source>
        <translation>{rows} Zeilen wurden nach {file} geschrieben.</translation>
    </message>
    <message>
        <source>Year first: 2026-12-31</source>
        <translation>Jahr zuerst: 2026-12-31</translation>
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
        <source>You see what would come in before anything is stored.</source>
        <translation>Sie sehen vor dem Speichern, was hereinkäme.</translation>
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
        <source>a ZIP with the plan, its approvals, rule results and fingerprints, as JSON and a readable PDF</source>
        <translation>ein ZIP mit dem Plan, seinen Freigaben, Regelergebnissen und Fingerabdrücken, als JSON und als lesbares PDF</translation>
    </message>
    <message>
        <source>a list of bodies for Postiz&apos; public post API, one a wall post; times in UTC</source>
        <translation>eine Liste von Anfragen für die öffentliche Post-API von Postiz, eine je Wall-Post; Zeiten in UTC</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>noch etwa {time}</translation>
    </message>
    <message>
        <source>abundant</source>
        <translation>reichlich</translation>
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
        <source>also content, send, tone, id</source>
        <translation>auch content, send, tone, id</translation>
    </message>
    <message>
        <source>also fresh, sends, price, length</source>
        <translation>auch fresh, sends, price, length</translation>
    </message>
    <message>
        <source>also urgency, value, cta</source>
        <translation>auch urgency, value, cta</translation>
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
        <source>and {number} more row</source>
        <translation>und {number} weitere Zeile</translation>
    </message>
    <message>
        <source>and {number} more rows</source>
        <translation>und {number} weitere Zeilen</translation>
    </message>
    <message>
        <source>and {number} other reason</source>
        <translation>und {number} weiterer Grund</translation>
    </message>
    <message>
        <source>and {number} other reasons</source>
        <translation>und {number} weitere Gründe</translation>
    </message>
    <message>
        <source>another audience</source>
        <translation>eine andere Zielgruppe</translation>
    </message>
    <message>
        <source>another caption</source>
        <translation>eine andere Caption</translation>
    </message>
    <message>
        <source>another channel</source>
        <translation>ein anderer Kanal</translation>
    </message>
    <message>
        <source>another content type</source>
        <translation>eine andere Inhaltsart</translation>
    </message>
    <message>
        <source>another expiry</source>
        <translation>ein anderer Ablauf</translation>
    </message>
    <message>
        <source>another label</source>
        <translation>ein anderes Etikett</translation>
    </message>
    <message>
        <source>another mode of the goal</source>
        <translation>eine andere Art des Ziels</translation>
    </message>
    <message>
        <source>another note</source>
        <translation>eine andere Anmerkung</translation>
    </message>
    <message>
        <source>another number of media</source>
        <translation>eine andere Zahl von Medien</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>applied once</source>
        <translation>einmal angewandt</translation>
    </message>
    <message>
        <source>applied {number} times</source>
        <translation>{number}-mal angewandt</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>die Sicherungen</translation>
    </message>
    <message>
        <source>bulk composer of Hootsuite for wall posts; times in the creator&apos;s zone, which the account must have too</source>
        <translation>Sammelplanung von Wall-Posts mit Hootsuite; Zeiten in der Zone des Creators, die auch das Konto haben muss</translation>
    </message>
    <message>
        <source>bulk scheduling of wall posts with Publer; times in the creator&apos;s zone, which the workspace must have too</source>
        <translation>Sammelplanung von Wall-Posts mit Publer; Zeiten in der Zone des Creators, die auch der Arbeitsbereich haben muss</translation>
    </message>
    <message>
        <source>bulk scheduling of wall posts with SocialPilot; times in the creator&apos;s zone, which the team must have too</source>
        <translation>Sammelplanung von Wall-Posts mit SocialPilot; Zeiten in der Zone des Creators, die auch das Team haben muss</translation>
    </message>
    <message>
        <source>bulk scheduling of wall posts with the social planner; times in the creator&apos;s zone, which the location must have too</source>
        <translation>Sammelplanung von Wall-Posts mit dem Social Planner; Zeiten in der Zone des Creators, die auch der Standort haben muss</translation>
    </message>
    <message>
        <source>bulk upload of wall posts to Buffer; times in the creator&apos;s zone, which the channel must have too</source>
        <translation>Sammel-Upload von Wall-Posts zu Buffer; Zeiten in der Zone des Creators, die auch der Kanal haben muss</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>empty vault</source>
        <translation>leerer Vault</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exportiert</translation>
    </message>
    <message>
        <source>imports</source>
        <translation>die Importe</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>stillgelegt</translation>
    </message>
    <message>
        <source>kept aside</source>
        <translation>beiseitegelegt</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>knapp</translation>
    </message>
    <message>
        <source>no captions</source>
        <translation>keine Captions</translation>
    </message>
    <message>
        <source>no messages in the last 30 days</source>
        <translation>30 Tage ohne Nachrichten</translation>
    </message>
    <message>
        <source>no persona</source>
        <translation>keine Persona</translation>
    </message>
    <message>
        <source>now {header}</source>
        <translation>jetzt {header}</translation>
    </message>
    <message>
        <source>one calendar event a send; importing it again updates the events</source>
        <translation>ein Kalendereintrag je Sendung; erneutes Importieren aktualisiert die Einträge</translation>
    </message>
    <message>
        <source>one row a send, for spreadsheets and posting by hand; UTF-8, times in the creator&apos;s zone</source>
        <translation>eine Zeile je Sendung, für Tabellenprogramme und zum Posten von Hand; UTF-8, Zeiten in der Zone des Creators</translation>
    </message>
    <message>
        <source>one web page a creator and day with tick boxes and copy buttons; works offline, prints well</source>
        <translation>eine Webseite je Creator und Tag mit Häkchen und Kopierknöpfen; geht ohne Netz und lässt sich gut drucken</translation>
    </message>
    <message>
        <source>other sends</source>
        <translation>anderen Sendungen</translation>
    </message>
    <message>
        <source>page names</source>
        <translation>die Seitennamen</translation>
    </message>
    <message>
        <source>predicted $ per recipient, shown at the audience each week had</source>
        <translation>vorhergesagt in $ je Empfänger, gezeigt für die Empfängerzahl der jeweiligen Woche</translation>
    </message>
    <message>
        <source>sufficient</source>
        <translation>genügend</translation>
    </message>
    <message>
        <source>the 22 columns of the team&apos;s planning sheet, for pasting into it</source>
        <translation>die 22 Spalten der Planungstabelle des Teams, zum Einfügen dort</translation>
    </message>
    <message>
        <source>the data</source>
        <translation>die Daten</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>the same columns as a workbook with one sheet a creator, for people</source>
        <translation>dieselben Spalten als Arbeitsmappe mit einem Blatt je Creator, für Menschen</translation>
    </message>
    <message>
        <source>the whole week as an eros-schedule document that reads back to the same week</source>
        <translation>die ganze Woche als eros-schedule-Dokument, aus dem sich wieder dieselbe Woche lesen lässt</translation>
    </message>
    <message>
        <source>waiting rows</source>
        <translation>die wartenden Zeilen</translation>
    </message>
    <message>
        <source>weight {weight}</source>
        <translation>Gewicht {weight}</translation>
    </message>
    <message>
        <source>{before}  →  {after}</source>
        <translation>{before}  →  {after}</translation>
    </message>
    <message>
        <source>{came}, {wait}.</source>
        <translation>{came}, {wait}.</translation>
    </message>
    <message>
        <source>{count} are left out: the clock shows their hour twice or skips it.</source>
        <translation>{count} werden ausgelassen: Die Uhr zeigt ihre Stunde zweimal oder überspringt sie.</translation>
    </message>
    <message>
        <source>{count} predicted weeks are over. Import their messages and they are measured.</source>
        <translation>{count} vorhergesagte Wochen sind vorbei. Importieren Sie ihre Nachrichten, dann werden sie gemessen.</translation>
    </message>
    <message>
        <source>{count} rows chosen</source>
        <translation>{count} Zeilen gewählt</translation>
    </message>
    <message>
        <source>{count} × {reason}</source>
        <translation>{count} × {reason}</translation>
    </message>
    <message>
        <source>{creator}: {money} from {number} send</source>
        <translation>{creator}: {money} aus {number} Sendung</translation>
    </message>
    <message>
        <source>{creator}: {money} from {number} sends</source>
        <translation>{creator}: {money} aus {number} Sendungen</translation>
    </message>
    <message>
        <source>{day}, {number} change</source>
        <translation>{day}, {number} Änderung</translation>
    </message>
    <message>
        <source>{day}, {number} changes</source>
        <translation>{day}, {number} Änderungen</translation>
    </message>
    <message>
        <source>{day}: {total} from {number} send</source>
        <translation>{day}: {total} aus {number} Sendung</translation>
    </message>
    <message>
        <source>{day}: {total} from {number} sends</source>
        <translation>{day}: {total} aus {number} Sendungen</translation>
    </message>
    <message>
        <source>{field}: “{typed}” is not a number.</source>
        <translation>{field}: „{typed}“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>{file} is not sound and should not be put back.</source>
        <translation>{file} ist nicht heil und sollte nicht zurückgespielt werden.</translation>
    </message>
    <message>
        <source>{file} is sound: it can be put back.</source>
        <translation>{file} ist heil: Sie lässt sich zurückspielen.</translation>
    </message>
    <message>
        <source>{file} was put back. What was there before is kept as a backup.</source>
        <translation>{file} wurde zurückgespielt. Was vorher da war, ist als Sicherung behalten.</translation>
    </message>
    <message>
        <source>{money} per recipient, {sends} sends before the content category</source>
        <translation>{money} je Empfänger, {sends} Sendungen vor der Inhaltskategorie</translation>
    </message>
    <message>
        <source>{name}: {before} → {after}</source>
        <translation>{name}: {before} → {after}</translation>
    </message>
    <message>
        <source>{name}: {score} of 100, weight {weight}</source>
        <translation>{name}: {score} von 100, Gewicht {weight}</translation>
    </message>
    <message>
        <source>{new} were new, {updated} changed what was stored, {unchanged} were here already.</source>
        <translation>{new} waren neu, {updated} änderten Gespeichertes, {unchanged} waren schon da.</translation>
    </message>
    <message>
        <source>{number} day before</source>
        <translation>{number} Tag zuvor</translation>
    </message>
    <message>
        <source>{number} other send this week</source>
        <translation>{number} weitere Sendung diese Woche</translation>
    </message>
    <message>
        <source>{number} row came in</source>
        <translation>{number} Zeile kam herein</translation>
    </message>
    <message>
        <source>{number} row came in.</source>
        <translation>{number} Zeile kam herein.</translation>
    </message>
    <message>
        <source>{number} row still waits; the reason it has now stands beside it.</source>
        <translation>{number} Zeile wartet weiter; daneben steht, warum.</translation>
    </message>
    <message>
        <source>{number} row waits for this name. Once you say whose it is, it is run again.</source>
        <translation>{number} Zeile wartet auf diesen Namen. Sobald Sie sagen, wessen er ist, wird sie noch einmal versucht.</translation>
    </message>
    <message>
        <source>{number} row was read.</source>
        <translation>{number} Zeile wurde gelesen.</translation>
    </message>
    <message>
        <source>{number} rows came in</source>
        <translation>{number} Zeilen kamen herein</translation>
    </message>
    <message>
        <source>{number} rows came in.</source>
        <translation>{number} Zeilen kamen herein.</translation>
    </message>
    <message>
        <source>{number} rows still wait; the reasons they have now stand beside them.</source>
        <translation>{number} Zeilen warten weiter; daneben steht, warum.</translation>
    </message>
    <message>
        <source>{number} rows wait for this name. Once you say whose it is, they are run again.</source>
        <translation>{number} Zeilen warten auf diesen Namen. Sobald Sie sagen, wessen er ist, werden sie noch einmal versucht.</translation>
    </message>
    <message>
        <source>{number} rows were read.</source>
        <translation>{number} Zeilen wurden gelesen.</translation>
    </message>
    <message>
        <source>{number} still wait</source>
        <translation>{number} warten noch</translation>
    </message>
    <message>
        <source>{number} still waits</source>
        <translation>{number} wartet noch</translation>
    </message>
    <message>
        <source>{passed} of {checked} passed</source>
        <translation>{passed} von {checked} bestanden</translation>
    </message>
    <message>
        <source>{points} taken off for findings that no dimension counts.</source>
        <translation>{points} abgezogen für Befunde, die keine Dimension zählt.</translation>
    </message>
    <message>
        <source>{score} of 100, grade {grade}</source>
        <translation>{score} von 100, Note {grade}</translation>
    </message>
    <message>
        <source>{send} cannot have a follow-up. Nothing was added; PPV unlocks, PPV walls and tip goals can, on pages that allow it.</source>
        <translation>{send} kann keinen Nachfasser haben. Nichts wurde hinzugefügt; PPV Unlocks, PPV Walls und Tip Goals können es auf Seiten, die es erlauben.</translation>
    </message>
    <message>
        <source>{send} has a follow-up already. Nothing was added.</source>
        <translation>{send} hat schon einen Nachfasser. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>{state}, {number} day past its cycle</source>
        <translation>{state}, {number} Tag über den Zyklus hinaus</translation>
    </message>
    <message>
        <source>{state}, {number} days past its cycle</source>
        <translation>{state}, {number} Tage über den Zyklus hinaus</translation>
    </message>
    <message>
        <source>{type}: {money} from {number} send</source>
        <translation>{type}: {money} aus {number} Sendung</translation>
    </message>
    <message>
        <source>{type}: {money} from {number} sends</source>
        <translation>{type}: {money} aus {number} Sendungen</translation>
    </message>
    <message>
        <source>as is</source>
        <translation>wie sie ist</translation>
    </message>
    <message>
        <source>1 is left out: it is due too soon for the tool.</source>
        <translation>1 wird ausgelassen: Sie ist für das Werkzeug zu bald fällig.</translation>
    </message>
    <message>
        <source>1 is left out: the tool cannot carry its channel.</source>
        <translation>1 wird ausgelassen: Das Werkzeug nimmt ihren Kanal nicht.</translation>
    </message>
    <message>
        <source>A locked send stays as it is, also when the week is planned anew</source>
        <translation>Eine gesperrte Sendung bleibt, wie sie ist, auch wenn die Woche neu geplant wird</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Account or channel id of the posting tool</source>
        <translation>Kennung des Kontos oder Kanals im Posting-Werkzeug</translation>
    </message>
    <message>
        <source>At least {count} minutes ahead.</source>
        <translation>Mindestens {count} Minuten im Voraus.</translation>
    </message>
    <message>
        <source>At most {count} rows a file; more become several files.</source>
        <translation>Höchstens {count} Zeilen je Datei; mehr ergeben mehrere Dateien.</translation>
    </message>
    <message>
        <source>Carries only wall posts.</source>
        <translation>Nimmt nur Wall-Posts.</translation>
    </message>
    <message>
        <source>Choose a creator first.</source>
        <translation>Wählen Sie zuerst einen Creator.</translation>
    </message>
    <message>
        <source>Copies the text into the caption bank, unless a caption says it already, and gives it to the send of {page}. The template stays as it is; later edits of it do not reach the send. One undo takes caption and week back.</source>
        <translation>Kopiert den Text in den Caption-Bestand, wenn ihn noch keine Caption hat, und gibt ihn der Sendung von {page}. Die Vorlage bleibt, wie sie ist; spätere Änderungen an ihr erreichen die Sendung nicht. Ein Rückgängig nimmt Caption und Woche zurück.</translation>
    </message>
    <message>
        <source>Drag sends here, or put chosen ones into the backlog, to keep them without a day.</source>
        <translation>Ziehen Sie Sendungen hierher oder legen Sie gewählte in die Ablage, um sie ohne Tag aufzuheben.</translation>
    </message>
    <message>
        <source>First row: {cells} …</source>
        <translation>Erste Zeile: {cells} …</translation>
    </message>
    <message>
        <source>Lists and databases (*.csv *.tsv *.txt *.json *.jsonl *.xlsx *.xlsm *.db *.sqlite *.sqlite3);;All files (*)</source>
        <translation>Listen und Datenbanken (*.csv *.tsv *.txt *.json *.jsonl *.xlsx *.xlsm *.db *.sqlite *.sqlite3);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Made because</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Sicherung anlegen</translation>
    </message>
    <message>
        <source>Make a copy of the workspace&apos;s folder before anything else.</source>
        <translation>Machen Sie vor allem anderen eine Kopie des Ordners.</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Sicherung wird angelegt</translation>
    </message>
    <message>
        <source>Messages from Infloww</source>
        <translation>Nachrichten aus Infloww</translation>
    </message>
    <message>
        <source>Month first: 12/31/2026</source>
        <translation>Monat zuerst: 12/31/2026</translation>
    </message>
    <message>
        <source>Most alike</source>
        <translation>Am ähnlichsten</translation>
    </message>
    <message>
        <source>Name in files</source>
        <translation>Name in Dateien</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Newest week</source>
        <translation>Neueste Woche</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next section of the data</source>
        <translation>Nächster Abschnitt der Daten</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Noch keine Sicherung</translation>
    </message>
    <message>
        <source>No column chosen</source>
        <translation>Keine Spalte gewählt</translation>
    </message>
    <message>
        <source>No columns to match</source>
        <translation>Keine Spalten zuzuordnen</translation>
    </message>
    <message>
        <source>No import fits</source>
        <translation>Kein Import passt</translation>
    </message>
    <message>
        <source>No name fits</source>
        <translation>Kein Name passt</translation>
    </message>
    <message>
        <source>No page is called nearly the same.</source>
        <translation>Keine Seite heißt fast genauso.</translation>
    </message>
    <message>
        <source>No row fits</source>
        <translation>Keine Zeile passt</translation>
    </message>
    <message>
        <source>No row waits</source>
        <translation>Keine Zeile wartet</translation>
    </message>
    <message>
        <source>No rows to show</source>
        <translation>Keine Zeilen zu zeigen</translation>
    </message>
    <message>
        <source>No such rows</source>
        <translation>Keine solchen Zeilen</translation>
    </message>
    <message>
        <source>No waiting row has these words, reason and import together.</source>
        <translation>Keine wartende Zeile hat diese Wörter, diesen Grund und diesen Import zugleich.</translation>
    </message>
    <message>
        <source>None has come to this state.</source>
        <translation>Keine ist in diesem Zustand.</translation>
    </message>
    <message>
        <source>None of the six</source>
        <translation>Keine der sechs</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Not found in the file: {columns}. Choose which of its columns it is.</source>
        <translation>Nicht in der Datei gefunden: {columns}. Wählen Sie, welche ihrer Spalten es ist.</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Nicht erkannt</translation>
    </message>
    <message>
        <source>Not sound</source>
        <translation>Nicht heil</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nichts gewählt</translation>
    </message>
    <message>
        <source>Nothing found here</source>
        <translation>Hier nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing has been stored yet.</source>
        <translation>Noch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>Period before: {money} over {number} send</source>
        <translation>Zeitraum davor: {money} über {number} Sendung</translation>
    </message>
    <message>
        <source>Period before: {money} over {number} sends</source>
        <translation>Zeitraum davor: {money} über {number} Sendungen</translation>
    </message>
    <message>
        <source>Plans the week in view, or plans it anew</source>
        <translation>Plant die angezeigte Woche oder plant sie neu</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Regelmäßig</translation>
    </message>
    <message>
        <source>Take this back for good?</source>
        <translation>Endgültig zurücknehmen?</translation>
    </message>
    <message>
        <source>Texts to begin with. Insert puts the chosen one into a send.</source>
        <translation>Texte für den Anfang. „Einfügen“ setzt den gewählten in eine Sendung.</translation>
    </message>
    <message>
        <source>The program ended during an export: look whether that file was taken before.</source>
        <translation>Das Programm endete während eines Exports: Sehen Sie nach, ob diese Datei schon übernommen wurde.</translation>
    </message>
    <message>
        <source>There is nothing to save: nothing was changed here that is not stored.</source>
        <translation>Es gibt nichts zu speichern: hier wurde nichts geändert, was nicht gespeichert ist.</translation>
    </message>
    <message>
        <source>This creator is deactivated. Reactivate it in Creators to plan its weeks</source>
        <translation>Dieser Creator ist deaktiviert. Reaktivieren Sie ihn unter Creators, um seine Wochen zu planen</translation>
    </message>
    <message>
        <source>This send is locked. Unlock it to swap its caption.</source>
        <translation>Diese Sendung ist gesperrt. Entsperren Sie sie, um ihre Caption zu tauschen.</translation>
    </message>
    <message>
        <source>This send is sent already, so its caption stays.</source>
        <translation>Diese Sendung ist schon gesendet, ihre Caption bleibt also.</translation>
    </message>
    <message>
        <source>This send was skipped, so its caption stays.</source>
        <translation>Diese Sendung wurde ausgelassen, ihre Caption bleibt also.</translation>
    </message>
    <message>
        <source>This week has begun, so it cannot be generated any more. Choose a later one</source>
        <translation>Diese Woche hat begonnen und kann nicht mehr erzeugt werden. Wählen Sie eine spätere</translation>
    </message>
    <message>
        <source>This week is neither queued nor completed, so it is open already</source>
        <translation>Diese Woche ist weder eingereiht noch abgeschlossen, sie ist also schon offen</translation>
    </message>
    <message>
        <source>This week is no draft, so it cannot be approved</source>
        <translation>Diese Woche ist kein Entwurf und kann nicht freigegeben werden</translation>
    </message>
    <message>
        <source>This week is not approved, so there is no approval to take back</source>
        <translation>Diese Woche ist nicht freigegeben, es gibt also keine Freigabe zurückzunehmen</translation>
    </message>
    <message>
        <source>This week is queued or completed. Reopen it first to change it</source>
        <translation>Diese Woche ist eingereiht oder abgeschlossen. Öffnen Sie sie zuerst wieder, um sie zu ändern</translation>
    </message>
    <message>
        <source>Time zone of the posting tool&apos;s account</source>
        <translation>Zeitzone des Kontos im Posting-Werkzeug</translation>
    </message>
    <message>
        <source>Times in</source>
        <translation>Zeiten in</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>Was geändert wird</translation>
    </message>
    <message>
        <source>both, also as parts of words</source>
        <translation>beide, auch als Teile von Wörtern</translation>
    </message>
    <message>
        <source>calculated</source>
        <translation>berechnet</translation>
    </message>
    <message>
        <source>caption by hand</source>
        <translation>Caption von Hand</translation>
    </message>
    <message>
        <source>caption {caption}</source>
        <translation>Caption {caption}</translation>
    </message>
    <message>
        <source>captions</source>
        <translation>Captions</translation>
    </message>
    <message>
        <source>comes twice</source>
        <translation>kommt zweimal</translation>
    </message>
    <message>
        <source>cost {money}</source>
        <translation>kostete {money}</translation>
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
        <source>counts for this week</source>
        <translation>zählt für diese Woche</translation>
    </message>
    <message>
        <source>creators</source>
        <translation>Creator</translation>
    </message>
    <message>
        <source>data until {day}</source>
        <translation>Daten bis {day}</translation>
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
        <source>days of {count} creators together; planning fits each alone</source>
        <translation>Tage von {count} Creatorn zusammen; die Planung rechnet jeden für sich</translation>
    </message>
    <message>
        <source>deactivated: not planned any more</source>
        <translation>stillgelegt: wird nicht mehr geplant</translation>
    </message>
    <message>
        <source>each creator&apos;s own time zone</source>
        <translation>die eigene Zeitzone jedes Creators</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>bearbeiten</translation>
    </message>
    <message>
        <source>ended or expired {day}</source>
        <translation>beendet oder abgelaufen am {day}</translation>
    </message>
    <message>
        <source>engagement</source>
        <translation>Bindung</translation>
    </message>
    <message>
        <source>find</source>
        <translation>suchen</translation>
    </message>
    <message>
        <source>flyer</source>
        <translation>Flyer</translation>
    </message>
    <message>
        <source>follow-ups</source>
        <translation>Nachfasser</translation>
    </message>
    <message>
        <source>follows another send</source>
        <translation>folgt einer anderen Sendung</translation>
    </message>
    <message>
        <source>follows {send}</source>
        <translation>folgt auf {send}</translation>
    </message>
    <message>
        <source>go to</source>
        <translation>gehe zu</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>gross $</source>
        <translation>brutto $</translation>
    </message>
    <message>
        <source>gross $ a day</source>
        <translation>brutto $ am Tag</translation>
    </message>
    <message>
        <source>gross $ a week from PPV sends</source>
        <translation>brutto $ je Woche aus PPV-Sendungen</translation>
    </message>
    <message>
        <source>gross $ per 1,000 recipients</source>
        <translation>brutto $ je 1.000 Empfänger</translation>
    </message>
    <message>
        <source>gross $ per 1,000 recipients of PPV sends, last {days} days</source>
        <translation>brutto $ je 1.000 Empfänger von PPV-Sendungen, letzte {days} Tage</translation>
    </message>
    <message>
        <source>gross $ per 1,000 recipients, past year</source>
        <translation>brutto $ je 1.000 Empfänger, vergangenes Jahr</translation>
    </message>
    <message>
        <source>gross $ per 1,000 recipients, revenue sends</source>
        <translation>brutto $ je 1.000 Empfänger, Umsatzsendungen</translation>
    </message>
    <message>
        <source>gross $ per send</source>
        <translation>brutto $ je Sendung</translation>
    </message>
    <message>
        <source>gross $, viewed of recipients, bought of viewed</source>
        <translation>brutto $, angesehen von Empfängern, gekauft von Ansichten</translation>
    </message>
    <message>
        <source>has near twins</source>
        <translation>hat Beinahe-Zwillinge</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>mittel</translation>
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
        <source>needs a caption</source>
        <translation>braucht eine Caption</translation>
    </message>
    <message>
        <source>needs {more}</source>
        <translation>es fehlen {more}</translation>
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
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>keine Tasten</translation>
    </message>
    <message>
        <source>not enough data</source>
        <translation>nicht genug Daten</translation>
    </message>
    <message>
        <source>not enough data: 1 more send needed</source>
        <translation>nicht genug Daten: 1 Sendung fehlt</translation>
    </message>
    <message>
        <source>not enough data: {missing} more sends needed</source>
        <translation>nicht genug Daten: {missing} Sendungen fehlen</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>nicht beurteilt</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>nicht möglich</translation>
    </message>
    <message>
        <source>other media</source>
        <translation>andere Medien</translation>
    </message>
    <message>
        <source>other price</source>
        <translation>anderer Preis</translation>
    </message>
    <message>
        <source>other text</source>
        <translation>anderer Text</translation>
    </message>
    <message>
        <source>planned sends a week</source>
        <translation>geplante Sendungen je Woche</translation>
    </message>
    <message>
        <source>points to another campaign</source>
        <translation>weist auf eine andere Kampagne</translation>
    </message>
    <message>
        <source>price</source>
        <translation>Preis</translation>
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
        <source>retention</source>
        <translation>Treue</translation>
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
        <source>revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>saturation {saturation}, opportunity {opportunity}</source>
        <translation>Sättigung {saturation}, Potenzial {opportunity}</translation>
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
        <source>scores 0 to 100 over the last 14 days</source>
        <translation>Werte 0 bis 100 über die letzten 14 Tage</translation>
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
        <source>templates</source>
        <translation>Vorlagen</translation>
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
        <source>the copy of the week</source>
        <translation>die Kopie der Woche</translation>
    </message>
    <message>
        <source>the creator&apos;s zone</source>
        <translation>Zone des Creators</translation>
    </message>
    <message>
        <source>the rotation</source>
        <translation>die Rotation</translation>
    </message>
    <message>
        <source>the same audience</source>
        <translation>dieselbe Zielgruppe</translation>
    </message>
    <message>
        <source>the tool&apos;s id of the account or channel, may stay empty</source>
        <translation>Kennung des Kontos oder Kanals im Werkzeug, darf leer bleiben</translation>
    </message>
    <message>
        <source>the vault</source>
        <translation>der Vault</translation>
    </message>
    <message>
        <source>the week</source>
        <translation>die Woche</translation>
    </message>
    <message>
        <source>these words in a row</source>
        <translation>diese Wörter hintereinander</translation>
    </message>
    <message>
        <source>time {old} to {new}</source>
        <translation>Zeit {old} auf {new}</translation>
    </message>
    <message>
        <source>times</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
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
        <source>undone</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>up to {most}</source>
        <translation>bis {most}</translation>
    </message>
    <message>
        <source>used lately; never used is used:no</source>
        <translation>zuletzt benutzt; nie benutzt ist used:no</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>schwach</translation>
    </message>
    <message>
        <source>without it</source>
        <translation>ohne sie</translation>
    </message>
    <message>
        <source>word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>worth sending up to {best}</source>
        <translation>lohnend bis {best}</translation>
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
        <source>{about} · not narrowed by the filters</source>
        <translation>{about} · nicht durch die Filter eingegrenzt</translation>
    </message>
    <message>
        <source>{before} to {after} sends a week</source>
        <translation>{before} auf {after} Sendungen je Woche</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{best} brings {money} per 1,000 recipients</source>
        <translation>{best} bringt {money} je 1.000 Empfänger</translation>
    </message>
    <message>
        <source>{best} leads with {money} per 1,000 recipients; planning avoids {avoided}</source>
        <translation>{best} führt mit {money} je 1.000 Empfänger; die Planung meidet {avoided}</translation>
    </message>
    <message>
        <source>{best} leads with {money} per 1,000 recipients; {last} is last with {least}</source>
        <translation>{best} führt mit {money} je 1.000 Empfänger; {last} ist mit {least} Letzte</translation>
    </message>
    <message>
        <source>{category}, $</source>
        <translation>{category}, $</translation>
    </message>
    <message>
        <source>{category}: {money}</source>
        <translation>{category}: {money}</translation>
    </message>
    <message>
        <source>{category}: {planned} of {wanted} planned</source>
        <translation>{category}: {planned} von {wanted} geplant</translation>
    </message>
    <message>
        <source>{changes} a day</source>
        <translation>{changes} am Tag</translation>
    </message>
    <message>
        <source>{channel} to {audience}</source>
        <translation>{channel} an {audience}</translation>
    </message>
    <message>
        <source>{chart}: copy as a picture</source>
        <translation>{chart}: als Bild kopieren</translation>
    </message>
    <message>
        <source>{chart}: export what is shown as CSV</source>
        <translation>{chart}: Gezeigtes als CSV exportieren</translation>
    </message>
    <message>
        <source>{chart}: show as a table</source>
        <translation>{chart}: als Tabelle zeigen</translation>
    </message>
    <message>
        <source>{column}, A to Z</source>
        <translation>{column}, A bis Z</translation>
    </message>
    <message>
        <source>{column}, Z to A</source>
        <translation>{column}, Z bis A</translation>
    </message>
    <message>
        <source>{column}, highest first</source>
        <translation>{column}, höchste zuerst</translation>
    </message>
    <message>
        <source>{column}, lowest first</source>
        <translation>{column}, niedrigste zuerst</translation>
    </message>
    <message>
        <source>{column}, newest first</source>
        <translation>{column}, neueste zuerst</translation>
    </message>
    <message>
        <source>{column}, oldest first</source>
        <translation>{column}, älteste zuerst</translation>
    </message>
    <message>
        <source>{counts}.</source>
        <translation>{counts}.</translation>
    </message>
    <message>
        <source>{count} a week</source>
        <translation>{count} je Woche</translation>
    </message>
    <message>
        <source>{count} added</source>
        <translation>{count} hinzugekommen</translation>
    </message>
    <message>
        <source>{count} are left out: the tool cannot carry their channel.</source>
        <translation>{count} werden ausgelassen: Das Werkzeug nimmt ihren Kanal nicht.</translation>
    </message>
    <message>
        <source>{count} are left out: they are due too soon for the tool.</source>
        <translation>{count} werden ausgelassen: Sie sind für das Werkzeug zu bald fällig.</translation>
    </message>
    <message>
        <source>{count} are left out: they have no caption.</source>
        <translation>{count} sind ausgelassen: ihnen fehlt die Caption.</translation>
    </message>
    <message>
        <source>{count} at another price</source>
        <translation>{count} zu anderem Preis</translation>
    </message>
    <message>
        <source>{count} captions suit the vault; {status} for {names} (fewest: {fewest} usable).</source>
        <translation>{count} Captions passen zum Vault; {status} für {names} (am wenigsten: {fewest} brauchbare).</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>{count} geändert</translation>
    </message>
    <message>
        <source>{count} could not be planned: {names}. {first}</source>
        <translation>{count} konnten nicht geplant werden: {names}. {first}</translation>
    </message>
    <message>
        <source>{count} creators</source>
        <translation>{count} Creator</translation>
    </message>
    <message>
        <source>{count} early</source>
        <translation>{count} früh</translation>
    </message>
    <message>
        <source>{count} engagement a day</source>
        <translation>{count} Bindung am Tag</translation>
    </message>
    <message>
        <source>{count} extra</source>
        <translation>{count} zusätzlich</translation>
    </message>
    <message>
        <source>{count} hand-edited</source>
        <translation>{count} von Hand bearbeitet</translation>
    </message>
    <message>
        <source>{count} late</source>
        <translation>{count} spät</translation>
    </message>
    <message>
        <source>{count} left out: {first}</source>
        <translation>{count} ausgelassen: {first}</translation>
    </message>
    <message>
        <source>{count} locked</source>
        <translation>{count} gesperrt</translation>
    </message>
    <message>
        <source>{count} locked or hand-edited sends stay as they are.</source>
        <translation>{count} gesperrte oder von Hand bearbeitete Sendungen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>{count} missed</source>
        <translation>{count} ausgefallen</translation>
    </message>
    <message>
        <source>{count} moved</source>
        <translation>{count} verschoben</translation>
    </message>
    <message>
        <source>{count} not known yet</source>
        <translation>{count} noch nicht bekannt</translation>
    </message>
    <message>
        <source>{count} of them were exported before, last as {format} on {moment} UTC.</source>
        <translation>{count} davon wurden schon exportiert, zuletzt als {format} am {moment} UTC.</translation>
    </message>
    <message>
        <source>{count} of {all} content types in the vault, {pieces} pieces.</source>
        <translation>{count} von {all} Inhaltsarten im Vault, {pieces} Stücke.</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} von {total}</translation>
    </message>
    <message>
        <source>{count} older ones are in Activity.</source>
        <translation>{count} ältere stehen unter Aktivität.</translation>
    </message>
    <message>
        <source>{count} older ones are not listed.</source>
        <translation>{count} ältere sind nicht aufgeführt.</translation>
    </message>
    <message>
        <source>{count} on channels that were not imported</source>
        <translation>{count} auf Kanälen, die nicht importiert wurden</translation>
    </message>
    <message>
        <source>{count} planned sends</source>
        <translation>{count} geplante Sendungen</translation>
    </message>
    <message>
        <source>{count} predicted weeks are waiting; each is measured {days} days after its Monday.</source>
        <translation>{count} vorhergesagte Wochen warten; jede wird {days} Tage nach ihrem Montag gemessen.</translation>
    </message>
    <message>
        <source>{count} predictions judged</source>
        <translation>{count} Vorhersagen beurteilt</translation>
    </message>
    <message>
        <source>{count} removed</source>
        <translation>{count} entfernt</translation>
    </message>
    <message>
        <source>{count} retention a day</source>
        <translation>{count} Treue am Tag</translation>
    </message>
    <message>
        <source>{count} revenue a day</source>
        <translation>{count} Umsatz am Tag</translation>
    </message>
    <message>
        <source>{count} selected sends</source>
        <translation>{count} gewählte Sendungen</translation>
    </message>
    <message>
        <source>{count} sends.</source>
        <translation>{count} Sendungen.</translation>
    </message>
    <message>
        <source>{count} stay</source>
        <translation>{count} bleiben</translation>
    </message>
    <message>
        <source>{count} weeks are queued and locked.</source>
        <translation>{count} Wochen sind eingereiht und gesperrt.</translation>
    </message>
    <message>
        <source>{count} with another text</source>
        <translation>{count} mit anderem Text</translation>
    </message>
    <message>
        <source>{creator} brings {share} of {total}</source>
        <translation>{creator} bringt {share} von {total}</translation>
    </message>
    <message>
        <source>{creator} brings {share} of {total}; the first three bring {leading}</source>
        <translation>{creator} bringt {share} von {total}; die ersten drei bringen {leading}</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} Tage</translation>
    </message>
    <message>
        <source>{days} days with PPV sends</source>
        <translation>{days} Tage mit PPV-Sendungen</translation>
    </message>
    <message>
        <source>{days}-day average</source>
        <translation>Mittel über {days} Tage</translation>
    </message>
    <message>
        <source>{days}-day average: {money}</source>
        <translation>Mittel über {days} Tage: {money}</translation>
    </message>
    <message>
        <source>{day}</source>
        <translation>{day}.</translation>
    </message>
    <message>
        <source>{day} {hour} earns most: {money} a send, {times} times the average</source>
        <translation>{day} {hour} bringt am meisten: {money} je Sendung, das {times}-Fache des Mittels</translation>
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
        <source>{day} {start} to {end}</source>
        <translation>{day} {start} bis {end}</translation>
    </message>
    <message>
        <source>{day}: no sends</source>
        <translation>{day}: keine Sendungen</translation>
    </message>
    <message>
        <source>{day}: {count}</source>
        <translation>{day}: {count}</translation>
    </message>
    <message>
        <source>{day}: {number} send</source>
        <translation>{day}: {number} Sendung</translation>
    </message>
    <message>
        <source>{day}: {number} sends</source>
        <translation>{day}: {number} Sendungen</translation>
    </message>
    <message>
        <source>{delta}, better</source>
        <translation>{delta}, besser</translation>
    </message>
    <message>
        <source>{delta}, worse</source>
        <translation>{delta}, schlechter</translation>
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
        <source>{first} and {count} more</source>
        <translation>{first} und {count} weitere</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
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
        <source>{hours} h {rest:02d}</source>
        <translation>{hours} h {rest:02d}</translation>
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
        <source>{judged} of {used} captions were sent {minimum} times or more</source>
        <translation>{judged} von {used} Captions wurden mindestens {minimum}-mal gesendet</translation>
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
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
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
        <source>{money} expected</source>
        <translation>{money} erwartet</translation>
    </message>
    <message>
        <source>{money} per 1,000 recipients, {earned} over {sends} sends</source>
        <translation>{money} je 1.000 Empfänger, {earned} mit {sends} Sendungen</translation>
    </message>
    <message>
        <source>{money} per send</source>
        <translation>{money} je Sendung</translation>
    </message>
    <message>
        <source>{money} · {sends} sends</source>
        <translation>{money} · {sends} Sendungen</translation>
    </message>
    <message>
        <source>{names} and others</source>
        <translation>{names} und andere</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>{name} Kopie</translation>
    </message>
    <message>
        <source>{name} structure: {found} of {all} elements</source>
        <translation>{name}-Aufbau: {found} von {all} Elementen</translation>
    </message>
    <message>
        <source>{name} {old} to {new}</source>
        <translation>{name} {old} auf {new}</translation>
    </message>
    <message>
        <source>{name}: matches</source>
        <translation>{name}: Treffer</translation>
    </message>
    <message>
        <source>{name}: saturation {saturation} ({tired}), opportunity {opportunity} ({room})</source>
        <translation>{name}: Sättigung {saturation} ({tired}), Potenzial {opportunity} ({room})</translation>
    </message>
    <message>
        <source>{name}: {before} before, {after} after</source>
        <translation>{name}: {before} vorher, {after} nachher</translation>
    </message>
    <message>
        <source>{name}: {counts}.</source>
        <translation>{name}: {counts}.</translation>
    </message>
    <message>
        <source>{new} are new, {updated} change what is stored, {unchanged} are already here.</source>
        <translation>{new} sind neu, {updated} ändern Gespeichertes, {unchanged} sind schon hier.</translation>
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
        <source>{number} creator</source>
        <translation>{number} Creator</translation>
    </message>
    <message>
        <source>{number} creators</source>
        <translation>{number} Creator</translation>
    </message>
    <message>
        <source>{number} day</source>
        <translation>{number} Tag</translation>
    </message>
    <message>
        <source>{number} days</source>
        <translation>{number} Tage</translation>
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
        <source>{number} error</source>
        <translation>{number} Fehler</translation>
    </message>
    <message>
        <source>{number} errors</source>
        <translation>{number} Fehler</translation>
    </message>
    <message>
        <source>{number} follow-up</source>
        <translation>{number} Nachfasser</translation>
    </message>
    <message>
        <source>{number} follow-up a day on top</source>
        <translation>{number} Nachfasser am Tag dazu</translation>
    </message>
    <message>
        <source>{number} follow-ups</source>
        <translation>{number} Nachfasser</translation>
    </message>
    <message>
        <source>{number} follow-ups a day on top</source>
        <translation>{number} Nachfasser am Tag dazu</translation>
    </message>
    <message>
        <source>{number} hidden</source>
        <translation>{number} verborgen</translation>
    </message>
    <message>
        <source>{number} issue</source>
        <translation>{number} Problem</translation>
    </message>
    <message>
        <source>{number} issue: {first}</source>
        <translation>{number} Problem: {first}</translation>
    </message>
    <message>
        <source>{number} issues</source>
        <translation>{number} Probleme</translation>
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
        <source>{number} note</source>
        <translation>{number} Anmerkung</translation>
    </message>
    <message>
        <source>{number} notes</source>
        <translation>{number} Anmerkungen</translation>
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
        <source>{number} row cannot be used as it is. It is kept aside with the reason; nothing is lost.</source>
        <translation>{number} Zeile kann so nicht verwendet werden. Sie wird mit dem Grund aufgehoben; nichts geht verloren.</translation>
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
        <source>{number} send in 14 days</source>
        <translation>{number} Sendung in 14 Tagen</translation>
    </message>
    <message>
        <source>{number} sends</source>
        <translation>{number} Sendungen</translation>
    </message>
    <message>
        <source>{number} sends in 14 days</source>
        <translation>{number} Sendungen in 14 Tagen</translation>
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
        <source>{number} warning</source>
        <translation>{number} Warnung</translation>
    </message>
    <message>
        <source>{number} warnings</source>
        <translation>{number} Warnungen</translation>
    </message>
    <message>
        <source>{pages} and {sends}</source>
        <translation>{pages} und {sends}</translation>
    </message>
    <message>
        <source>{part}: {count}</source>
        <translation>{part}: {count}</translation>
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
        <source>{percent} % less than in the {days} days before ({before}).</source>
        <translation>{percent} % weniger als in den {days} Tagen davor ({before}).</translation>
    </message>
    <message>
        <source>{percent} % more than in the {days} days before ({before}).</source>
        <translation>{percent} % mehr als in den {days} Tagen davor ({before}).</translation>
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
        <source>{rest} min</source>
        <translation>{rest} min</translation>
    </message>
    <message>
        <source>{rest} more in the table</source>
        <translation>{rest} weitere in der Tabelle</translation>
    </message>
    <message>
        <source>{revenue} revenue, {engagement} engagement, {retention} retention a day</source>
        <translation>{revenue} Umsatz, {engagement} Bindung, {retention} Treue am Tag</translation>
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
        <source>{sends} more without an hour</source>
        <translation>{sends} weitere ohne Stunde</translation>
    </message>
    <message>
        <source>{sends} sends a week and {followups} follow-ups</source>
        <translation>{sends} Sendungen je Woche und {followups} Nachfasser</translation>
    </message>
    <message>
        <source>{sent} of {planned} planned sends went out, {on_plan} exactly as planned.</source>
        <translation>{sent} von {planned} geplanten Sendungen gingen hinaus, {on_plan} genau wie geplant.</translation>
    </message>
    <message>
        <source>{share} of {due} planned sends went out as planned; {missed} were missed</source>
        <translation>{share} von {due} geplanten Sendungen gingen wie geplant hinaus; {missed} fielen aus</translation>
    </message>
    <message>
        <source>{state}, day {day} of {cycle}</source>
        <translation>{state}, Tag {day} von {cycle}</translation>
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
        <source>{tier} in planning: {money} per 1,000 recipients over {sends} sends in a year</source>
        <translation>{tier} in der Planung: {money} je 1.000 Empfänger mit {sends} Sendungen im Jahr</translation>
    </message>
    <message>
        <source>{tier} of all together: {money} per 1,000 recipients over {sends} sends in a year</source>
        <translation>{tier} aller zusammen: {money} je 1.000 Empfänger mit {sends} Sendungen im Jahr</translation>
    </message>
    <message>
        <source>{time} early</source>
        <translation>{time} früh</translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation>{time} spät</translation>
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
        <source>{total} in {days} days, all from {category}; the best day was {day} with {most}</source>
        <translation>{total} in {days} Tagen, alles aus {category}; der beste Tag war {day} mit {most}</translation>
    </message>
    <message>
        <source>{total} in {days} days, {share} from {category}; the best day was {day} with {most}</source>
        <translation>{total} in {days} Tagen, {share} aus {category}; der beste Tag war {day} mit {most}</translation>
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
        <source>{type} brings {share} of the earnings</source>
        <translation>{type} bringt {share} der Einnahmen</translation>
    </message>
    <message>
        <source>{type} brings {share} of the earnings and the most per send ({money})</source>
        <translation>{type} bringt {share} der Einnahmen und am meisten je Sendung ({money})</translation>
    </message>
    <message>
        <source>{type} brings {share} of the earnings; {dearest} earns most per send ({money})</source>
        <translation>{type} bringt {share} der Einnahmen; {dearest} bringt am meisten je Sendung ({money})</translation>
    </message>
    <message>
        <source>{volume} PPV a day: {money} per 1,000 recipients over {days} days</source>
        <translation>{volume} PPV am Tag: {money} je 1.000 Empfänger über {days} Tage</translation>
    </message>
    <message>
        <source>{week}: {planned} planned sends</source>
        <translation>{week}: {planned} geplante Sendungen</translation>
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
        <source>“{text}” earns most: {money} per 1,000 recipients over {sends} sends</source>
        <translation>„{text}“ bringt am meisten: {money} je 1.000 Empfänger mit {sends} Sendungen</translation>
    </message>
    <message>
        <source>“{typed}” is no price. {help}</source>
        <translation>„{typed}“ ist kein Preis. {help}</translation>
    </message>
    <message>
        <source>“{what}” was left as it is. Press Undo again to take it back.</source>
        <translation>„{what}“ blieb, wie es ist. Drücken Sie noch einmal Rückgängig, um es zurückzunehmen.</translation>
    </message>
    <message>
        <source>“{what}” was not saved, for the edit before it could not be. Look at the week and do it again.</source>
        <translation>„{what}“ wurde nicht gespeichert, denn die Änderung davor konnte es nicht. Sehen Sie sich die Woche an und tun Sie es noch einmal.</translation>
    </message>
    <message>
        <source>−{penalty}: used more than three times in 30 days by everyone together.</source>
        <translation>−{penalty}: in 30 Tagen von allen zusammen öfter als dreimal benutzt.</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source> AND NOT {any}</source>
        <translation> AND NOT {any}</translation>
    </message>
    <message>
        <source> and {value} more</source>
        <translation> und {value} weitere</translation>
    </message>
    <message>
        <source> even with the mapping</source>
        <translation> auch mit der Zuordnung</translation>
    </message>
    <message>
        <source> is negative</source>
        <translation> ist negativ</translation>
    </message>
    <message>
        <source>${revenue_per_message} a send</source>
        <translation>{revenue_per_message} $ je Sendung</translation>
    </message>
    <message>
        <source>&apos;{alias}&apos; is no confirmed name. Nothing was changed; reload the list.</source>
        <translation>&apos;{alias}&apos; ist kein bestätigter Name. Nichts wurde geändert; laden Sie die Liste neu.</translation>
    </message>
    <message>
        <source>&apos;{alias}&apos; says nothing. Nothing was changed; give a name.</source>
        <translation>&apos;{alias}&apos; sagt nichts. Nichts wurde geändert; geben Sie einen Namen an.</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; is not an export format. Nothing was written; use one of {names}.</source>
        <translation>&apos;{key}&apos; ist kein Exportformat. Nichts wurde geschrieben; verwenden Sie eines von {names}.</translation>
    </message>
    <message>
        <source>&apos;{min}&apos; is no part of a mapping.</source>
        <translation>&apos;{min}&apos; ist kein Teil einer Zuordnung.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not a content type. Nothing was changed.</source>
        <translation>„{name}“ ist keine Inhaltsart. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not a time zone. Nothing was written; use a name like America/New_York.</source>
        <translation>&apos;{name}&apos; ist keine Zeitzone. Nichts wurde geschrieben; verwenden Sie einen Namen wie America/New_York.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos;: {unknown_zone}. Nothing was stored.</source>
        <translation>&apos;{name}&apos;: {unknown_zone}. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>&apos;{normal}&apos; is another name of {page_name}</source>
        <translation>&apos;{normal}&apos; ist ein anderer Name von {page_name}</translation>
    </message>
    <message>
        <source>&apos;{normal}&apos; is another name of {page_name}: {value} of {waited} waiting rows were linked</source>
        <translation>&apos;{normal}&apos; ist ein anderer Name von {page_name}: {value} von {waited} wartenden Zeilen zugeordnet</translation>
    </message>
    <message>
        <source>&apos;{normal}&apos; is the name of a page already. Nothing was changed; forget the other meaning first.</source>
        <translation>&apos;{normal}&apos; ist schon der Name einer Seite. Nichts wurde geändert; vergessen Sie zuerst die andere Bedeutung.</translation>
    </message>
    <message>
        <source>&apos;{scale}&apos; is not a scale. Nothing was changed; write --scale full.</source>
        <translation>&apos;{scale}&apos; ist kein Umfang. Nichts wurde geändert; schreiben Sie --scale full.</translation>
    </message>
    <message>
        <source>&apos;{send_type_key}&apos; is not a send type. Nothing was changed; choose one of the {send_types} known.</source>
        <translation>„{send_type_key}“ ist kein Sendungstyp. Nichts wurde geändert; wählen Sie einen der {send_types} bekannten.</translation>
    </message>
    <message>
        <source>&apos;{send_type}&apos; is not a send type. Nothing was ranked; use one of {known}.</source>
        <translation>„{send_type}“ ist kein Sendungstyp. Nichts wurde gereiht; möglich sind {known}.</translation>
    </message>
    <message>
        <source>&apos;{send_type}&apos; is not a send type. Nothing was scored; choose one of the list.</source>
        <translation>„{send_type}“ ist kein Sendungstyp. Nichts wurde bewertet; wählen Sie einen aus der Liste.</translation>
    </message>
    <message>
        <source>&apos;{summary}&apos; {reason}. Nothing was changed.</source>
        <translation>„{summary}“ {reason}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>&apos;{target}&apos; is no audience. Nothing was reckoned; choose another.</source>
        <translation>„{target}“ ist keine Zielgruppe. Nichts wurde berechnet; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a week. Nothing was changed; write its Monday like 2026-11-23 or an ISO week like 2026-W48.</source>
        <translation>„{text}“ ist keine Woche. Nichts wurde geändert; schreiben Sie ihren Montag wie 2026-11-23 oder eine ISO-Woche wie 2026-W48.</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not written like {pattern}</source>
        <translation>&apos;{text}&apos; ist nicht geschrieben wie {pattern}</translation>
    </message>
    <message>
        <source>&apos;{value}&apos; is no send type. Nothing was changed; choose another.</source>
        <translation>„{value}“ ist kein Sendungstyp. Nichts wurde geändert; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>&apos;{value}&apos; is no {name}; use {shown}.</source>
        <translation>&apos;{value}&apos; ist nicht möglich ({name}); verwenden Sie {shown}.</translation>
    </message>
    <message>
        <source>0 to 100</source>
        <translation>0 bis 100</translation>
    </message>
    <message>
        <source>1 automatic backup</source>
        <translation>1 automatische Sicherung</translation>
    </message>
    <message>
        <source>1 caption</source>
        <translation>1 Caption</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>1 error stands</source>
        <translation>1 Fehler steht</translation>
    </message>
    <message>
        <source>1 planned send</source>
        <translation>1 geplante Sendung</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>1 send</source>
        <translation>1 Sendung</translation>
    </message>
    <message>
        <source>1 to 4</source>
        <translation>1 bis 4</translation>
    </message>
    <message>
        <source>1 usable caption</source>
        <translation>1 brauchbare Caption</translation>
    </message>
    <message>
        <source>; the record reaches to line {last}</source>
        <translation>; der Datensatz reicht bis Zeile {last}</translation>
    </message>
    <message>
        <source>; {others} other {value} changed with it</source>
        <translation>; {others} weitere {value} mit geändert</translation>
    </message>
    <message>
        <source>A demo fills an empty workspace and is not taken out of it again: make another workspace for real work.</source>
        <translation>Eine Demo füllt einen leeren Arbeitsbereich und wird nicht wieder herausgenommen: legen Sie für die echte Arbeit einen anderen an.</translation>
    </message>
    <message>
        <source>A filter&apos;s name has 1 to {longest_name} characters on one line. Nothing was saved; shorten or complete it.</source>
        <translation>Der Name eines Filters hat 1 bis {longest_name} Zeichen in einer Zeile. Nichts wurde gespeichert; kürzen oder ergänzen Sie ihn.</translation>
    </message>
    <message>
        <source>A follow-up has one parent. Select one send, then add it.</source>
        <translation>Ein Nachfasser gehört zu einer Sendung. Wählen Sie eine aus und fügen Sie ihn dann hinzu.</translation>
    </message>
    <message>
        <source>A manager holds the pattern, or an error stopped it.</source>
        <translation>Das Muster wurde von Hand oder durch einen Fehler angehalten.</translation>
    </message>
    <message>
        <source>A mapping is a JSON object.</source>
        <translation>Eine Zuordnung ist ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>A mapping needs its kind and its columns. Nothing was saved; choose both first.</source>
        <translation>Eine Zuordnung braucht ihre Art und ihre Spalten. Nichts wurde gespeichert; wählen Sie zuerst beides.</translation>
    </message>
    <message>
        <source>A name can be given to one creator at a time. Nothing was changed; choose one.</source>
        <translation>Einen Namen kann immer nur ein Creator bekommen. Nichts wurde geändert; wählen Sie einen.</translation>
    </message>
    <message>
        <source>A near twin (the same or almost the same text) is already in this week.</source>
        <translation>Ein Beinahe-Zwilling (derselbe oder fast derselbe Text) ist schon in dieser Woche.</translation>
    </message>
    <message>
        <source>A near twin (the same or almost the same text) is used too few days before or after this date.</source>
        <translation>Ein Beinahe-Zwilling (derselbe oder fast derselbe Text) wird zu wenige Tage vor oder nach diesem Tag verwendet.</translation>
    </message>
    <message>
        <source>A new persona needs its kind. Nothing was changed; choose one first.</source>
        <translation>Eine neue Persona braucht ihre Art. Nichts wurde geändert; wählen Sie zuerst eine.</translation>
    </message>
    <message>
        <source>A quantity is a whole number from 0 to {most_pieces}. Nothing was changed.</source>
        <translation>Eine Menge ist eine ganze Zahl von 0 bis {most_pieces}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A restore of this workspace was interrupted. Nothing is lost. Open it for writing once: that finishes the restore.</source>
        <translation>Das Zurückspielen einer Sicherung in diesen Arbeitsbereich wurde unterbrochen. Nichts ist verloren. Öffnen Sie ihn einmal zum Schreiben: das schließt es ab.</translation>
    </message>
    <message>
        <source>A revenue send within four hours has the same content type.</source>
        <translation>Eine Umsatzsendung innerhalb von vier Stunden hat dieselbe Inhaltsart.</translation>
    </message>
    <message>
        <source>A rotation that is {state} cannot become {state2}. Nothing was changed.</source>
        <translation>Aus dem Zustand „{state}“ kann die Rotation nicht in „{state2}“ übergehen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A row of {table} (row {row}) refers to a {refers_to} that is not there.</source>
        <translation>Eine Zeile von {table} (Zeile {row}) verweist auf etwas, das nicht da ist: {refers_to}.</translation>
    </message>
    <message>
        <source>A row of {table} ({key}) was changed after the import. Nothing was changed; undo that change first.</source>
        <translation>Eine Zeile von {table} ({key}) wurde nach dem Import geändert. Nichts wurde geändert; nehmen Sie zuerst jene Änderung zurück.</translation>
    </message>
    <message>
        <source>A send expires after one hour or later. Nothing was changed; leave it empty for never.</source>
        <translation>Eine Sendung läuft nach einer Stunde oder später ab. Nichts wurde geändert; lassen Sie das Feld für nie leer.</translation>
    </message>
    <message>
        <source>A send of the backlog is not there any more. Nothing was changed; look at the backlog again.</source>
        <translation>Eine Sendung der Ablage gibt es nicht mehr. Nichts wurde geändert; sehen Sie noch einmal in die Ablage.</translation>
    </message>
    <message>
        <source>A sheet of {name} reaches to row {rows} and column {columns} with {cells} cells; up to {maximum_rows} rows and {maximum_columns} columns are read that are not all but empty. Nothing was stored; delete what lies outside the table.</source>
        <translation>Ein Blatt von {name} reicht bis Zeile {rows} und Spalte {columns} mit {cells} Zellen; gelesen werden bis zu {maximum_rows} Zeilen und {maximum_columns} Spalten, die nicht fast leer sind. Nichts wurde gespeichert; löschen Sie, was außerhalb der Tabelle liegt.</translation>
    </message>
    <message>
        <source>A text can be given to one caption at a time. Nothing was changed; choose one caption.</source>
        <translation>Einen Text kann immer nur eine Caption bekommen. Nichts wurde geändert; wählen Sie eine Caption.</translation>
    </message>
    <message>
        <source>A weekend day has {weekend} sends, a weekday {weekday}.</source>
        <translation>Ein Tag am Wochenende hat {weekend} Sendungen, ein Werktag {weekday}.</translation>
    </message>
    <message>
        <source>A weight is negative or not a number. Nothing was changed; use 0 or more.</source>
        <translation>Ein Gewicht ist negativ oder keine Zahl. Nichts wurde geändert; verwenden Sie 0 oder mehr.</translation>
    </message>
    <message>
        <source>A workspace cannot be imported into itself. Nothing was stored.</source>
        <translation>Ein Arbeitsbereich lässt sich nicht in sich selbst importieren. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Added a follow-up to {spoken}</source>
        <translation>Nachfasser zu {spoken} hinzugefügt</translation>
    </message>
    <message>
        <source>Added caption {caption_id}</source>
        <translation>Caption {caption_id} hinzugefügt</translation>
    </message>
    <message>
        <source>Added the creator {stored}</source>
        <translation>Creator {stored} angelegt</translation>
    </message>
    <message>
        <source>Added the creator {stored} as a copy of {names}</source>
        <translation>Creator {stored} als Kopie von {names} angelegt</translation>
    </message>
    <message>
        <source>Added {spoken}</source>
        <translation>{spoken} hinzugefügt</translation>
    </message>
    <message>
        <source>Addresses former subscribers</source>
        <translation>Spricht frühere Abonnenten an</translation>
    </message>
    <message>
        <source>Adopted a what-if for {page_name}, week of {week}: {spoken}</source>
        <translation>Was-wäre-wenn übernommen für {page_name}, Woche {week}: {spoken}</translation>
    </message>
    <message>
        <source>Aim {spoken} at ${value} ({words}).</source>
        <translation>Ziel von {spoken} auf {value} $ setzen ({words}).</translation>
    </message>
    <message>
        <source>Aim {spoken} at ${value}.</source>
        <translation>Ziel von {spoken} auf {value} $ setzen.</translation>
    </message>
    <message>
        <source>All fans</source>
        <translation>Alle Fans</translation>
    </message>
    <message>
        <source>All {prices} prices are ${prices2}; vary them.</source>
        <translation>Alle {prices} Preise sind {prices2} $; variieren Sie sie.</translation>
    </message>
    <message>
        <source>An amount is more than $0.00. Nothing was changed; leave it empty for none.</source>
        <translation>Ein Betrag ist größer als 0,00 $. Nichts wurde geändert; lassen Sie das Feld für keinen leer.</translation>
    </message>
    <message>
        <source>And {value} more.</source>
        <translation>Und {value} weitere.</translation>
    </message>
    <message>
        <source>Announces a live session</source>
        <translation>Kündigt eine Live-Sitzung an</translation>
    </message>
    <message>
        <source>Another filter is named &apos;{after}&apos; already. Nothing was changed; choose another name.</source>
        <translation>Ein anderer Filter heißt schon „{after}“. Nichts wurde geändert; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Another program is using this workspace. Nothing was changed. Close the other program and try again.</source>
        <translation>Ein anderes Programm verwendet diesen Arbeitsbereich. Nichts wurde geändert. Schließen Sie das andere Programm und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Another week was changed at this moment, and no caption may be planned twice. Nothing was changed; adopt it again.</source>
        <translation>In diesem Augenblick wurde eine andere Woche geändert, und keine Caption darf zweimal geplant werden. Nichts wurde geändert; übernehmen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Another week was changed while this one was shown, and no caption may be planned twice. Nothing was changed; generate again.</source>
        <translation>Während diese Woche gezeigt wurde, änderte sich eine andere, und keine Caption darf zweimal geplant werden. Nichts wurde geändert; planen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Approved {whose}</source>
        <translation>Freigegeben: {whose}</translation>
    </message>
    <message>
        <source>Archive bundle</source>
        <translation>Bundle aus dem Archiv</translation>
    </message>
    <message>
        <source>Ask ${value} for {spoken}.</source>
        <translation>{value} $ für {spoken} verlangen.</translation>
    </message>
    <message>
        <source>Ask for something: an answer, a message, a choice.</source>
        <translation>Bitten Sie um etwas: eine Antwort, eine Nachricht, eine Wahl.</translation>
    </message>
    <message>
        <source>Asks fans to like posts</source>
        <translation>Bittet Fans um Likes</translation>
    </message>
    <message>
        <source>Asks fans to write</source>
        <translation>Bittet Fans zu schreiben</translation>
    </message>
    <message>
        <source>Asks in a message to switch auto-renewal on</source>
        <translation>Bittet in einer Nachricht, die Verlängerung einzuschalten</translation>
    </message>
    <message>
        <source>Asks on the wall to switch auto-renewal on</source>
        <translation>Bittet auf der Wall, die Verlängerung einzuschalten</translation>
    </message>
    <message>
        <source>At this volume a PPV earns {value} less on average, which the low end counts.</source>
        <translation>Bei diesem Volumen bringt eine PPV im Mittel {value} weniger ein; das untere Ende rechnet damit.</translation>
    </message>
    <message>
        <source>Backup {name} was made and checked ({rows} rows)</source>
        <translation>Sicherung {name} angelegt und geprüft ({rows} Zeilen)</translation>
    </message>
    <message>
        <source>Beyond {revenue} revenue sends a day one more would earn too little.</source>
        <translation>Ab {revenue} Umsatzsendungen am Tag würde eine weitere zu wenig einbringen.</translation>
    </message>
    <message>
        <source>Brought the families of near twins up to date</source>
        <translation>Familien von Beinahe-Zwillingen auf den neuesten Stand gebracht</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Buffer</translation>
    </message>
    <message>
        <source>Bumps</source>
        <translation>Bumps</translation>
    </message>
    <message>
        <source>Bumps per PPV lie outside {low} to {high} on {value}.</source>
        <translation>Bumps je PPV liegen außerhalb von {low} bis {high} am {value}.</translation>
    </message>
    <message>
        <source>Bundle buyers</source>
        <translation>Bundle-Käufer</translation>
    </message>
    <message>
        <source>Buy Rate</source>
        <translation>Buy Rate</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Caption &apos;{caption_id}&apos; is not in the bank. Nothing was scored; read the list again.</source>
        <translation>Caption „{caption_id}“ ist nicht im Bestand. Nichts wurde bewertet; laden Sie die Liste neu.</translation>
    </message>
    <message>
        <source>Caption ID</source>
        <translation>Caption ID</translation>
    </message>
    <message>
        <source>Caption Text</source>
        <translation>Caption Text</translation>
    </message>
    <message>
        <source>Caption freshness</source>
        <translation>Frische der Captions</translation>
    </message>
    <message>
        <source>Caption type {words} has priority {priorities} for {name}.</source>
        <translation>Captiontyp {words} hat Vorrang {priorities} für {name}.</translation>
    </message>
    <message>
        <source>Caption type {words} is not mapped to {name}.</source>
        <translation>Captiontyp {words} ist {name} nicht zugeordnet.</translation>
    </message>
    <message>
        <source>Caption types no send type uses</source>
        <translation>Caption-Typen, die kein Sendungstyp verwendet</translation>
    </message>
    <message>
        <source>Caption {alone} has no near twin. Nothing was merged; find families again if it should.</source>
        <translation>Caption {alone} hat keinen Beinahe-Zwilling. Nichts wurde zusammengeführt; suchen Sie die Familien noch einmal, falls sie einen haben müsste.</translation>
    </message>
    <message>
        <source>Caption {caption_id} is no near twin of {kept_id}. Nothing was merged; only members of one family are merged.</source>
        <translation>Caption {caption_id} ist kein Beinahe-Zwilling von {kept_id}. Nichts wurde zusammengeführt; nur Mitglieder einer Familie werden zusammengeführt.</translation>
    </message>
    <message>
        <source>Caption {caption_id} is used {sends} times in the week; use it once.</source>
        <translation>Caption {caption_id} wird in der Woche {sends}-mal verwendet; verwenden Sie sie einmal.</translation>
    </message>
    <message>
        <source>Caption {kept_id} was retired or merged since. Nothing was changed; restore it first.</source>
        <translation>Caption {kept_id} wurde seitdem ausgemustert oder zusammengeführt. Nichts wurde geändert; stellen Sie sie zuerst wieder her.</translation>
    </message>
    <message>
        <source>Caption {merged_id} was changed or restored since the merge. Nothing was changed; take that back first.</source>
        <translation>Caption {merged_id} wurde seit der Zusammenführung geändert oder wiederhergestellt. Nichts wurde geändert; nehmen Sie das zuerst zurück.</translation>
    </message>
    <message>
        <source>Caption {retired} is retired. Nothing was merged; restore it first or leave it out.</source>
        <translation>Caption {retired} ist ausgemustert. Nichts wurde zusammengeführt; stellen Sie sie zuerst wieder her oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>CaptionId | None</source>
        <translation>CaptionId | None</translation>
    </message>
    <message>
        <source>Captions changed while families were looked for, so the families stay as they were. Find them again.</source>
        <translation>Während der Suche nach Familien änderten sich Captions; die Familien bleiben also, wie sie waren. Suchen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Captions of this what-if are not in the bank any more. Nothing was changed; reckon it again.</source>
        <translation>Captions dieses Was-wäre-wenn sind nicht mehr im Bestand. Nichts wurde geändert; berechnen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Captions of this what-if were planned for another creator meanwhile, and no caption may be planned twice. Nothing was changed; reckon it again.</source>
        <translation>Captions dieses Was-wäre-wenn wurden inzwischen für einen anderen Creator geplant, und keine Caption darf zweimal geplant werden. Nichts wurde geändert; berechnen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Captions run short for {warnings} send types; the volume stays as it is.</source>
        <translation>Für {warnings} Sendungstypen werden die Captions knapp; das Volumen bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Changed the note of the vault of {page}</source>
        <translation>Anmerkung zum Vault von {page} geändert</translation>
    </message>
    <message>
        <source>Changed the override of {page} to {figures} from {first} to {last}</source>
        <translation>Vorgabe von {page} geändert: {figures} vom {first} bis {last}</translation>
    </message>
    <message>
        <source>Changed the planning settings: {changed}</source>
        <translation>Einstellungen der Planung geändert: {changed}</translation>
    </message>
    <message>
        <source>Changed {changed} planning settings</source>
        <translation>{changed} Einstellungen der Planung geändert</translation>
    </message>
    <message>
        <source>Changed {said} of {what} in the vault of {page}</source>
        <translation>{said} von {what} im Vault von {page} geändert</translation>
    </message>
    <message>
        <source>Changed {what} of {names}</source>
        <translation>{what} geändert: {names}</translation>
    </message>
    <message>
        <source>Changed {what} of {whom}</source>
        <translation>{what} geändert: {whom}</translation>
    </message>
    <message>
        <source>Changed: caption {names}: {said}.</source>
        <translation>Geändert: Caption {names}: {said}.</translation>
    </message>
    <message>
        <source>Changed: creator {names}: {said}.</source>
        <translation>Geändert: Creator {names}: {said}.</translation>
    </message>
    <message>
        <source>Changed: message {names}: {said}.</source>
        <translation>Geändert: Nachricht {names}: {said}.</translation>
    </message>
    <message>
        <source>Changed: vault {names}: {said}.</source>
        <translation>Geändert: Vault {names}: {said}.</translation>
    </message>
    <message>
        <source>Choose a caption by hand: none is left. {most}</source>
        <translation>Wählen Sie eine Caption von Hand: keine ist übrig. {most}</translation>
    </message>
    <message>
        <source>Choose a caption by hand: the bank has none of a type that suits this send.</source>
        <translation>Wählen Sie eine Caption von Hand: Der Bestand hat keine von einem Typ, der zu dieser Sendung passt.</translation>
    </message>
    <message>
        <source>Choose captions for the copies: no caption may go out twice in a week.</source>
        <translation>Wählen Sie Captions für die Kopien: Keine Caption darf in einer Woche zweimal hinausgehen.</translation>
    </message>
    <message>
        <source>Classified {changed} {value} anew</source>
        <translation>{changed} {value} neu eingeordnet</translation>
    </message>
    <message>
        <source>Close it there, or open the workspace read-only.</source>
        <translation>Schließen Sie ihn dort, oder öffnen Sie den Arbeitsbereich nur zum Lesen.</translation>
    </message>
    <message>
        <source>Completed {due} weeks that are over and whose messages are imported</source>
        <translation>{due} Wochen abgeschlossen, die vorbei und deren Nachrichten importiert sind</translation>
    </message>
    <message>
        <source>Completed {whose}</source>
        <translation>Abgeschlossen: {whose}</translation>
    </message>
    <message>
        <source>Completed {whose}: it is over and its messages are imported</source>
        <translation>Abgeschlossen: {whose}; sie ist vorbei und ihre Nachrichten sind importiert</translation>
    </message>
    <message>
        <source>Compute anew</source>
        <translation>Neu berechnen</translation>
    </message>
    <message>
        <source>Computed the freshness of {rows} anew from their last use</source>
        <translation>Die Frische von {rows} aus dem letzten Einsatz neu berechnet</translation>
    </message>
    <message>
        <source>Computed the rates of {rows} anew from their counts</source>
        <translation>Die Raten von {rows} aus den Zahlen neu berechnet</translation>
    </message>
    <message>
        <source>Copied: {sends}</source>
        <translation>Kopiert: {sends}</translation>
    </message>
    <message>
        <source>Correct or set aside</source>
        <translation>Berichtigen oder beiseitelegen</translation>
    </message>
    <message>
        <source>Count what is in it, such as 5 vids and 10 pics.</source>
        <translation>Zählen Sie auf, was enthalten ist, etwa 5 vids and 10 pics.</translation>
    </message>
    <message>
        <source>Creator completeness</source>
        <translation>Vollständige Creator</translation>
    </message>
    <message>
        <source>Creator linkage</source>
        <translation>Creator-Zuordnung</translation>
    </message>
    <message>
        <source>Critical: {name} has {captions}, fewer than {critical_below}. Write or import more.</source>
        <translation>Kritisch: {name} hat {captions}, weniger als {critical_below}. Schreiben oder importieren Sie mehr.</translation>
    </message>
    <message>
        <source>Cut {spoken_all}</source>
        <translation>{spoken_all} ausgeschnitten</translation>
    </message>
    <message>
        <source>Data-quality repair</source>
        <translation>Reparatur der Datenqualität</translation>
    </message>
    <message>
        <source>Deactivated {whom}</source>
        <translation>Stillgelegt: {whom}</translation>
    </message>
    <message>
        <source>Deleted the filter &apos;{wanted}&apos;</source>
        <translation>Filter „{wanted}“ gelöscht</translation>
    </message>
    <message>
        <source>Deleted {number} {value} of the backlog</source>
        <translation>{number} {value} der Ablage gelöscht</translation>
    </message>
    <message>
        <source>Dynamic volume is switched off for this creator, so every day is the same.</source>
        <translation>Das bewegliche Volumen ist für diesen Creator ausgeschaltet, darum ist jeder Tag gleich.</translation>
    </message>
    <message>
        <source>Dynamic volume is switched off for this creator, so the tier&apos;s own figures stay as they are.</source>
        <translation>Das bewegliche Volumen ist für diesen Creator ausgeschaltet, darum bleiben die Werte der Stufe, wie sie sind.</translation>
    </message>
    <message>
        <source>EROS Desktop</source>
        <translation>EROS Desktop</translation>
    </message>
    <message>
        <source>EROS sheet</source>
        <translation>EROS-Tabelle</translation>
    </message>
    <message>
        <source>Emoji are {too_dense} of the characters; use fewer.</source>
        <translation>Emoji sind {too_dense} der Zeichen; verwenden Sie weniger.</translation>
    </message>
    <message>
        <source>Emptied references to nothing in {rows}, set {rows2} aside</source>
        <translation>Verweise ins Leere in {rows} geleert, {rows2} beiseitegelegt</translation>
    </message>
    <message>
        <source>Emptied the page name of {rows} that named nobody</source>
        <translation>Den Seitennamen von {rows} geleert, der niemanden nannte</translation>
    </message>
    <message>
        <source>Empty or set aside</source>
        <translation>Leeren oder beiseitelegen</translation>
    </message>
    <message>
        <source>Empty these names</source>
        <translation>Diese Namen leeren</translation>
    </message>
    <message>
        <source>End with a short last line (under 80 characters) that says what to do.</source>
        <translation>Enden Sie mit einer kurzen letzten Zeile (unter 80 Zeichen), die sagt, was zu tun ist.</translation>
    </message>
    <message>
        <source>Ended the override of {page} from {row}</source>
        <translation>Vorgabe von {page} ab {row} beendet</translation>
    </message>
    <message>
        <source>Ended the trigger on {row} of {page}</source>
        <translation>Auslöser für {row} von {page} beendet</translation>
    </message>
    <message>
        <source>Engagement with {name} has fallen {declining_days} days in a row.</source>
        <translation>Die Bindung durch {name} ist {declining_days} Tage hintereinander gefallen.</translation>
    </message>
    <message>
        <source>Evidence pack</source>
        <translation>Nachweispaket</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Expired, 30 days</source>
        <translation>Abgelaufen, 30 Tage</translation>
    </message>
    <message>
        <source>Expired, 90 days</source>
        <translation>Abgelaufen, 90 Tage</translation>
    </message>
    <message>
        <source>Expiring soon</source>
        <translation>Läuft bald ab</translation>
    </message>
    <message>
        <source>Exported {what} as {name}</source>
        <translation>{what} als {name} exportiert</translation>
    </message>
    <message>
        <source>Exported {what} as {name}, {queued} queued</source>
        <translation>{what} als {name} exportiert, {queued} eingereiht</translation>
    </message>
    <message>
        <source>Families of near twins were not looked for yet; find them.</source>
        <translation>Nach Familien von Beinahe-Zwillingen wurde noch nicht gesucht; lassen Sie sie suchen.</translation>
    </message>
    <message>
        <source>Few past messages are known, so this week is judged more leniently and loses some points.</source>
        <translation>Es sind nur wenige vergangene Nachrichten bekannt, darum wird diese Woche milder beurteilt und verliert einige Punkte.</translation>
    </message>
    <message>
        <source>Fewer than {fewest_measured} expectations were measured yet; the last {earned} weeks differed from their mean by {share}.</source>
        <translation>Noch wurden weniger als {fewest_measured} Erwartungen gemessen; die letzten {earned} Wochen wichen um {share} von ihrem Mittel ab.</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Die Datei gibt es schon</translation>
    </message>
    <message>
        <source>Filled the workspace with a demo of {creators} creators</source>
        <translation>Arbeitsbereich mit einer Demo von {creators} Creators gefüllt</translation>
    </message>
    <message>
        <source>Follow-ups are switched off for this creator.</source>
        <translation>Nachfasser sind für diesen Creator ausgeschaltet.</translation>
    </message>
    <message>
        <source>Foreign keys</source>
        <translation>Fremdschlüssel</translation>
    </message>
    <message>
        <source>Forgot how files with this header are read</source>
        <translation>Vergessen, wie Dateien mit dieser Kopfzeile gelesen werden</translation>
    </message>
    <message>
        <source>Forgot that &apos;{normal}&apos; is another name of a page; rows linked by it stay</source>
        <translation>Vergessen, dass &apos;{normal}&apos; ein anderer Name einer Seite ist; damit zugeordnete Zeilen bleiben</translation>
    </message>
    <message>
        <source>Found with a lower minimum freshness.</source>
        <translation>Mit niedrigerer Mindestfrische gefunden.</translation>
    </message>
    <message>
        <source>Found with lower minimums.</source>
        <translation>Mit niedrigeren Mindestwerten gefunden.</translation>
    </message>
    <message>
        <source>Found with the lowest minimums.</source>
        <translation>Mit den niedrigsten Mindestwerten gefunden.</translation>
    </message>
    <message>
        <source>Found {families} families of near twins</source>
        <translation>{families} Familien von Beinahe-Zwillingen gefunden</translation>
    </message>
    <message>
        <source>Free previews</source>
        <translation>Gratis-Vorschauen</translation>
    </message>
    <message>
        <source>Free trial users</source>
        <translation>Gratis-Probezeit</translation>
    </message>
    <message>
        <source>Freshness {value} is critical.</source>
        <translation>Frische {value} ist kritisch.</translation>
    </message>
    <message>
        <source>Freshness {value} is low.</source>
        <translation>Frische {value} ist niedrig.</translation>
    </message>
    <message>
        <source>Freshness {value}, used not long ago.</source>
        <translation>Frische {value}, vor Kurzem verwendet.</translation>
    </message>
    <message>
        <source>Game posts</source>
        <translation>Spiel-Posts</translation>
    </message>
    <message>
        <source>Gave back {freed_bytes} bytes of free pages.</source>
        <translation>{freed_bytes} Bytes freier Seiten zurückgegeben.</translation>
    </message>
    <message>
        <source>Give {spoken} the caption “{words}”.</source>
        <translation>{spoken} die Caption „{words}“ geben.</translation>
    </message>
    <message>
        <source>GoHighLevel</source>
        <translation>GoHighLevel</translation>
    </message>
    <message>
        <source>High-engagement fans</source>
        <translation>Sehr aktive Fans</translation>
    </message>
    <message>
        <source>Hootsuite</source>
        <translation>Hootsuite</translation>
    </message>
    <message>
        <source>How buyers answer other prices is not known: the range runs from as much revenue to as many buyers.</source>
        <translation>Wie Käufer auf andere Preise antworten, ist nicht bekannt: Der Bereich reicht von gleich viel Umsatz bis zu gleich vielen Käufern.</translation>
    </message>
    <message>
        <source>How many the higher price kept away, nobody can tell.</source>
        <translation>Wie viele der höhere Preis ferngehalten hat, kann niemand sagen.</translation>
    </message>
    <message>
        <source>Import {batch_id} ({file_name})</source>
        <translation>Import {batch_id} ({file_name})</translation>
    </message>
    <message>
        <source>Import {batch_id} cannot be taken back: weeks or other rows refer to what it brought. Nothing was changed; remove those first.</source>
        <translation>Import {batch_id} lässt sich nicht zurücknehmen: Wochen oder andere Zeilen verweisen auf das, was er brachte. Nichts wurde geändert; entfernen Sie zuerst jene.</translation>
    </message>
    <message>
        <source>Import {buried_by} came after it and stands on it: take that one back first</source>
        <translation>Import {buried_by} kam danach und baut darauf auf: nehmen Sie zuerst jenen zurück</translation>
    </message>
    <message>
        <source>Import {later} came after import {batch_id} and stands on it: it changed the same tables or brought in rows that waited. Nothing was changed; take back import {later2} first.</source>
        <translation>Import {later} kam nach Import {batch_id} und baut darauf auf: Er änderte dieselben Tabellen oder holte wartende Zeilen herein. Nichts wurde geändert; nehmen Sie zuerst Import {later2} zurück.</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Es ist ein Ordner</translation>
    </message>
    <message>
        <source>It did not end, so it brought nothing</source>
        <translation>Er lief nicht zu Ende und brachte daher nichts</translation>
    </message>
    <message>
        <source>It has an older schema and is brought up to date when it is opened.</source>
        <translation>Sie hat ein älteres Schema und wird beim Öffnen auf den Stand gebracht.</translation>
    </message>
    <message>
        <source>It is a repair, not an import: undo it under Activity</source>
        <translation>Es ist eine Reparatur, kein Import: unter Aktivität zurückzunehmen</translation>
    </message>
    <message>
        <source>It is already in this week.</source>
        <translation>Sie ist schon in dieser Woche.</translation>
    </message>
    <message>
        <source>It is saved so already</source>
        <translation>Es ist schon so gespeichert</translation>
    </message>
    <message>
        <source>It is too long for a follow-up.</source>
        <translation>Sie ist zu lang für einen Nachfasser.</translation>
    </message>
    <message>
        <source>It says the same as caption {same}{more}</source>
        <translation>Sie sagt dasselbe wie Caption {same}{more}</translation>
    </message>
    <message>
        <source>It was taken back on {undone_at} UTC</source>
        <translation>Zurückgenommen am {undone_at} UTC</translation>
    </message>
    <message>
        <source>Its caption type does not suit the send type.</source>
        <translation>Ihr Captiontyp passt nicht zum Sendungstyp.</translation>
    </message>
    <message>
        <source>Its content type comes three times within eight hours already.</source>
        <translation>Ihre Inhaltsart kommt innerhalb von acht Stunden schon dreimal vor.</translation>
    </message>
    <message>
        <source>Its content type comes twice within four hours already.</source>
        <translation>Ihre Inhaltsart kommt innerhalb von vier Stunden schon zweimal vor.</translation>
    </message>
    <message>
        <source>Its content type has a quarter of the PPV slots already.</source>
        <translation>Ihre Inhaltsart hat schon ein Viertel der PPV-Plätze.</translation>
    </message>
    <message>
        <source>Its content type has its share of the PPV slots already.</source>
        <translation>Ihre Inhaltsart hat schon ihren Anteil an den PPV-Plätzen.</translation>
    </message>
    <message>
        <source>Its content type is not for this send type.</source>
        <translation>Ihre Inhaltsart ist nicht für diesen Sendungstyp.</translation>
    </message>
    <message>
        <source>Its content type is to be avoided for this creator.</source>
        <translation>Ihre Inhaltsart ist bei diesem Creator zu meiden.</translation>
    </message>
    <message>
        <source>Its content type would come three times in a row.</source>
        <translation>Ihre Inhaltsart käme dreimal hintereinander.</translation>
    </message>
    <message>
        <source>Its freshness or performance is below every minimum.</source>
        <translation>Ihre Frische oder Leistung liegt unter jedem Mindestwert.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Known before: {problem}.</source>
        <translation>Schon bekannt: {problem}.</translation>
    </message>
    <message>
        <source>Last Used</source>
        <translation>Last Used</translation>
    </message>
    <message>
        <source>Last used on {fromordinal}, {before} before this send.</source>
        <translation>Zuletzt verwendet am {fromordinal}, {before} vor dieser Sendung.</translation>
    </message>
    <message>
        <source>Let {spoken} expire after {hours} hours.</source>
        <translation>{spoken} nach {hours} Stunden ablaufen lassen.</translation>
    </message>
    <message>
        <source>Let {spoken} follow {spoken2}.</source>
        <translation>{spoken} auf {spoken2} folgen lassen.</translation>
    </message>
    <message>
        <source>Let {spoken} point to no campaign.</source>
        <translation>{spoken} auf keine Kampagne weisen lassen.</translation>
    </message>
    <message>
        <source>Limited-quantity bundle</source>
        <translation>Bundle in begrenzter Menge</translation>
    </message>
    <message>
        <source>Lines are counted from 1.</source>
        <translation>Zeilen werden ab 1 gezählt.</translation>
    </message>
    <message>
        <source>Link by page name</source>
        <translation>Nach Seitennamen zuordnen</translation>
    </message>
    <message>
        <source>Link drops</source>
        <translation>Link-Drops</translation>
    </message>
    <message>
        <source>Linked {rows} of the history to their creators</source>
        <translation>{rows} des Verlaufs den Creators zugeordnet</translation>
    </message>
    <message>
        <source>Logical integrity</source>
        <translation>Logische Stimmigkeit</translation>
    </message>
    <message>
        <source>Made the impossible scores of {rows} unknown</source>
        <translation>Die unmöglichen Werte von {rows} als unbekannt geführt</translation>
    </message>
    <message>
        <source>Made {whose} a draft again</source>
        <translation>Wieder ein Entwurf: {whose}</translation>
    </message>
    <message>
        <source>Make unknown</source>
        <translation>Als unbekannt führen</translation>
    </message>
    <message>
        <source>Mark {spoken} as needing a flyer.</source>
        <translation>Für {spoken} einen Flyer vormerken.</translation>
    </message>
    <message>
        <source>Merge {merge_id} comes from another program, which did not keep the values from before. Nothing was changed; restore the caption by hand.</source>
        <translation>Zusammenführung {merge_id} kommt aus einem anderen Programm, das die Werte von vorher nicht behielt. Nichts wurde geändert; stellen Sie die Caption von Hand wieder her.</translation>
    </message>
    <message>
        <source>Merge {merge_id} was taken back already. Nothing was changed.</source>
        <translation>Zusammenführung {merge_id} wurde schon zurückgenommen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Merged {captions} into {kept_id}</source>
        <translation>{captions} zusammengeführt in {kept_id}</translation>
    </message>
    <message>
        <source>Mixed from {shares}: saturation {saturation}, opportunity {opportunity}.</source>
        <translation>Gemischt aus {shares}: Sättigung {saturation}, Potenzial {opportunity}.</translation>
    </message>
    <message>
        <source>NOT ({check})</source>
        <translation>NOT ({check})</translation>
    </message>
    <message>
        <source>NULL</source>
        <translation>NULL</translation>
    </message>
    <message>
        <source>Name at least one caption to merge, other than the one to keep. Nothing was merged.</source>
        <translation>Nennen Sie mindestens eine Caption zum Zusammenführen, außer der bleibenden. Nichts wurde zusammengeführt.</translation>
    </message>
    <message>
        <source>Name what it is worth beside what it costs, such as $200 worth for $20.</source>
        <translation>Nennen Sie neben dem Preis den Wert, etwa $200 worth for $20.</translation>
    </message>
    <message>
        <source>Never used.</source>
        <translation>Nie verwendet.</translation>
    </message>
    <message>
        <source>No caption of the bank suits {page_name}: none of its content types is in the vault, or all were used lately. Nothing was changed; import captions or extend the vault.</source>
        <translation>Keine Caption des Bestands passt zu {page_name}: Keine ihrer Inhaltsarten ist im Vault, oder alle wurden vor Kurzem verwendet. Nichts wurde geändert; importieren Sie Captions oder erweitern Sie den Vault.</translation>
    </message>
    <message>
        <source>No content type is in the vault, so none is weighed.</source>
        <translation>Im Vault ist keine Inhaltsart, also wird keine gewichtet.</translation>
    </message>
    <message>
        <source>No creator has a week of {week}. Nothing was exported; run plan first.</source>
        <translation>Kein Creator hat eine Woche {week}. Nichts wurde exportiert; planen Sie zuerst.</translation>
    </message>
    <message>
        <source>No creator has the page {page_name}. Nothing was read; add the creator first.</source>
        <translation>Kein Creator hat die Seite {page_name}. Nichts wurde gelesen; legen Sie zuerst den Creator an.</translation>
    </message>
    <message>
        <source>No creator was chosen. Nothing was changed; choose one first.</source>
        <translation>Kein Creator wurde gewählt. Nichts wurde geändert; wählen Sie zuerst einen.</translation>
    </message>
    <message>
        <source>No earnings curve is known, so revenue sends stay as planned.</source>
        <translation>Es ist keine Einnahmekurve bekannt, darum bleiben die Umsatzsendungen wie geplant.</translation>
    </message>
    <message>
        <source>No figure was given. Nothing was changed; give a level or at least one count a day.</source>
        <translation>Keine Zahl wurde angegeben. Nichts wurde geändert; geben Sie eine Stufe oder mindestens eine Anzahl am Tag an.</translation>
    </message>
    <message>
        <source>No file was named. Nothing was stored.</source>
        <translation>Keine Datei wurde genannt. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>No message of its kind went out near the planned time.</source>
        <translation>Um die geplante Zeit ging keine Nachricht dieser Art hinaus.</translation>
    </message>
    <message>
        <source>No other send of this week has the content {words}.</source>
        <translation>Keine andere Sendung dieser Woche hat den Inhalt {words}.</translation>
    </message>
    <message>
        <source>No pattern has run yet.</source>
        <translation>Noch ist kein Muster gelaufen.</translation>
    </message>
    <message>
        <source>No range: it takes {fewest_measured} measured weeks, or {fewest_weeks} past weeks with messages.</source>
        <translation>Kein Bereich: Dafür braucht es {fewest_measured} gemessene Wochen oder {fewest_weeks} vergangene Wochen mit Nachrichten.</translation>
    </message>
    <message>
        <source>No results yet, so the middle is assumed.</source>
        <translation>Noch keine Ergebnisse, darum wird die Mitte angenommen.</translation>
    </message>
    <message>
        <source>No rotation is kept for &apos;{creator_id}&apos;. Nothing was changed; reload the page.</source>
        <translation>Für „{creator_id}“ ist keine Rotation bewahrt. Nichts wurde geändert; laden Sie die Seite neu.</translation>
    </message>
    <message>
        <source>No row was named. Nothing was changed; select rows first.</source>
        <translation>Keine Zeile wurde genannt. Nichts wurde geändert; wählen Sie zuerst Zeilen.</translation>
    </message>
    <message>
        <source>No send is selected. Nothing was changed; select one first.</source>
        <translation>Keine Sendung ist gewählt. Nichts wurde geändert; wählen Sie erst eine.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Kein Platz mehr auf dem Datenträger</translation>
    </message>
    <message>
        <source>No strategy is noted for {value}.</source>
        <translation>Für {value} ist keine Strategie vermerkt.</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>No week of {week} is planned for &apos;{creator_id}&apos;. Nothing was changed; generate it first.</source>
        <translation>Für „{creator_id}“ ist keine Woche {week} geplant. Nichts wurde geändert; planen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>No week of {week} is planned for &apos;{creator_id}&apos;. Nothing was changed; run plan first.</source>
        <translation>Für „{creator_id}“ ist keine Woche {week} geplant. Nichts wurde geändert; planen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>No week of {week} is planned for &apos;{creator_id}&apos;. Nothing was explained; run plan first.</source>
        <translation>Für „{creator_id}“ ist keine Woche {week} geplant. Nichts wurde erklärt; planen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>No week was chosen, so nothing was changed.</source>
        <translation>Keine Woche wurde gewählt, also wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Es ist kein Ordner</translation>
    </message>
    <message>
        <source>Not used for {days} days, so it counts as new again.</source>
        <translation>Seit {days} Tagen nicht verwendet, zählt also wieder als neu.</translation>
    </message>
    <message>
        <source>Nothing changed: it was so already</source>
        <translation>Nichts geändert: es war schon so</translation>
    </message>
    <message>
        <source>Nothing changed: the planning settings were so already</source>
        <translation>Nichts geändert: die Einstellungen der Planung waren schon so</translation>
    </message>
    <message>
        <source>Nothing has updated it for {idle} days, longer than a cycle: it is stale.</source>
        <translation>Seit {idle} Tagen hat nichts es erneuert, länger als ein Durchlauf: Es ist veraltet.</translation>
    </message>
    <message>
        <source>Nothing in the vault has a quality rating (one entry).</source>
        <translation>Nichts im Vault hat eine Bewertung der Qualität (ein Eintrag).</translation>
    </message>
    <message>
        <source>Nothing in the vault has a quality rating ({n} entries).</source>
        <translation>Nichts im Vault hat eine Bewertung der Qualität ({n} Einträge).</translation>
    </message>
    <message>
        <source>Nothing in {file} shows how to read it: {ways}. Nothing was stored; say it in a --mapping file, for example {dumps}.</source>
        <translation>Nichts in {file} zeigt, wie die Datei zu lesen ist: {ways}. Nichts wurde gespeichert; sagen Sie es in einer --mapping-Datei, zum Beispiel {dumps}.</translation>
    </message>
    <message>
        <source>Nothing is different, so nothing was changed.</source>
        <translation>Nichts ist anders, also wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing is saved for this header. Nothing was changed; reload the list.</source>
        <translation>Für diese Kopfzeile ist nichts gespeichert. Nichts wurde geändert; laden Sie die Liste neu.</translation>
    </message>
    <message>
        <source>Nothing left the backlog. {why}</source>
        <translation>Nichts hat die Ablage verlassen. {why}</translation>
    </message>
    <message>
        <source>Nothing of it is in the vault.</source>
        <translation>Nichts davon ist im Vault.</translation>
    </message>
    <message>
        <source>Nothing of the kind was planned near that time.</source>
        <translation>Um diese Zeit war nichts dieser Art geplant.</translation>
    </message>
    <message>
        <source>Nothing was calculated; correct it and try again.</source>
        <translation>Nichts wurde berechnet; berichtigen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nichts wurde geändert</translation>
    </message>
    <message>
        <source>Nothing was chosen to change. Choose captions and values.</source>
        <translation>Nichts zum Ändern wurde gewählt. Wählen Sie Captions und Werte.</translation>
    </message>
    <message>
        <source>Of another caption type: none of the mapped ones was left.</source>
        <translation>Von einem anderen Captiontyp: von den zugeordneten war keine übrig.</translation>
    </message>
    <message>
        <source>One active creator has no content category.</source>
        <translation>Ein aktiver Creator hat keine Inhaltskategorie.</translation>
    </message>
    <message>
        <source>One active creator has no number of fans.</source>
        <translation>Ein aktiver Creator hat keine Zahl der Fans.</translation>
    </message>
    <message>
        <source>One active creator has no performance tier.</source>
        <translation>Ein aktiver Creator hat keine Leistungsstufe.</translation>
    </message>
    <message>
        <source>One active creator has no persona.</source>
        <translation>Ein aktiver Creator hat keine Persona.</translation>
    </message>
    <message>
        <source>One active creator has no usable name.</source>
        <translation>Ein aktiver Creator hat keinen brauchbaren Namen.</translation>
    </message>
    <message>
        <source>One active creator has no valid time zone.</source>
        <translation>Ein aktiver Creator hat keine gültige Zeitzone.</translation>
    </message>
    <message>
        <source>One active creator has nothing in the vault.</source>
        <translation>Ein aktiver Creator hat nichts im Vault.</translation>
    </message>
    <message>
        <source>One caption has a freshness that its last use contradicts.</source>
        <translation>Eine Caption hat eine Frische, der ihr letzter Einsatz widerspricht.</translation>
    </message>
    <message>
        <source>One caption has no text.</source>
        <translation>Eine Caption hat keinen Text.</translation>
    </message>
    <message>
        <source>One caption has totals below zero.</source>
        <translation>Eine Caption hat Summen unter null.</translation>
    </message>
    <message>
        <source>One caption was last used on a day that is none or lies ahead.</source>
        <translation>Eine Caption wurde zuletzt an einem Tag benutzt, den es nicht gibt oder der bevorsteht.</translation>
    </message>
    <message>
        <source>One entry of the vault has no quality rating.</source>
        <translation>Ein Eintrag des Vaults hat keine Bewertung der Qualität.</translation>
    </message>
    <message>
        <source>One import did not end.</source>
        <translation>Ein Import lief nicht zu Ende.</translation>
    </message>
    <message>
        <source>One message has rates that its own counts contradict.</source>
        <translation>Eine Nachricht hat Raten, denen ihre eigenen Zahlen widersprechen.</translation>
    </message>
    <message>
        <source>One message was viewed or bought more often than can be.</source>
        <translation>Eine Nachricht wurde öfter angesehen oder gekauft, als sein kann.</translation>
    </message>
    <message>
        <source>One page name in the history is that of no creator.</source>
        <translation>Ein Seitenname im Verlauf gehört zu keinem Creator.</translation>
    </message>
    <message>
        <source>One page name says “nan” or the like, which is none.</source>
        <translation>Ein Seitenname lautet „nan“ oder ähnlich und ist damit keiner.</translation>
    </message>
    <message>
        <source>One performance score or purchase rate of a caption is outside its range.</source>
        <translation>Ein Leistungswert oder eine Kaufrate einer Caption liegt außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>One planned send has a day or time that is none.</source>
        <translation>Eine geplante Sendung hat einen Tag oder eine Zeit, die es nicht gibt.</translation>
    </message>
    <message>
        <source>One row of the history belongs to a creator who is not there.</source>
        <translation>Eine Zeile des Verlaufs gehört zu einem Creator, den es nicht gibt.</translation>
    </message>
    <message>
        <source>One row of the history counts below zero.</source>
        <translation>Eine Zeile des Verlaufs zählt unter null.</translation>
    </message>
    <message>
        <source>One row of the history has a day that is none or lies ahead.</source>
        <translation>Eine Zeile des Verlaufs hat einen Tag, den es nicht gibt oder der bevorsteht.</translation>
    </message>
    <message>
        <source>One row of the message and post history belongs to no creator.</source>
        <translation>Eine Zeile im Verlauf der Nachrichten und Posts gehört zu keinem Creator.</translation>
    </message>
    <message>
        <source>One row refers to another row that is not there.</source>
        <translation>Eine Zeile verweist auf eine andere, die nicht da ist.</translation>
    </message>
    <message>
        <source>One row waits because it counts below zero.</source>
        <translation>Eine Zeile wartet, weil sie unter null zählt.</translation>
    </message>
    <message>
        <source>One row waits because it was viewed or bought more often than can be.</source>
        <translation>Eine Zeile wartet, weil sie öfter angesehen oder gekauft wurde, als sein kann.</translation>
    </message>
    <message>
        <source>One row waits because its page name is missing, or says “nan” or the like.</source>
        <translation>Eine Zeile wartet, weil ihr Seitenname fehlt oder „nan“ oder ähnlich lautet.</translation>
    </message>
    <message>
        <source>One row waits because no creator is known for it.</source>
        <translation>Eine Zeile wartet, weil kein Creator für sie bekannt ist.</translation>
    </message>
    <message>
        <source>One row waits to be corrected.</source>
        <translation>Eine Zeile wartet auf Berichtigung.</translation>
    </message>
    <message>
        <source>Only a draft can be approved.</source>
        <translation>Nur ein Entwurf kann freigegeben werden.</translation>
    </message>
    <message>
        <source>Only a queued or completed week can be reopened.</source>
        <translation>Nur eine eingereihte oder abgeschlossene Woche kann wieder geöffnet werden.</translation>
    </message>
    <message>
        <source>Only a queued week can be completed.</source>
        <translation>Nur eine eingereihte Woche kann abgeschlossen werden.</translation>
    </message>
    <message>
        <source>Only an approved week goes back to a draft.</source>
        <translation>Nur eine freigegebene Woche wird wieder ein Entwurf.</translation>
    </message>
    <message>
        <source>Only one pair of scores is known, so it is used as it is.</source>
        <translation>Nur ein Wertepaar ist bekannt, also wird es verwendet, wie es ist.</translation>
    </message>
    <message>
        <source>Only {available} captions are active; {advised_bank_size} or more give the planner a choice.</source>
        <translation>Nur {available} Captions sind aktiv; mit {advised_bank_size} oder mehr hat die Planung eine Wahl.</translation>
    </message>
    <message>
        <source>Open with a line that catches the eye in the first 100 characters.</source>
        <translation>Beginnen Sie in den ersten 100 Zeichen mit einer Zeile, die ins Auge fällt.</translation>
    </message>
    <message>
        <source>PPV base ${ppv_base}</source>
        <translation>PPV-Grundpreis ${ppv_base}</translation>
    </message>
    <message>
        <source>Performance scores</source>
        <translation>Leistungswerte</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Keine Berechtigung</translation>
    </message>
    <message>
        <source>Planned the week of {plans} creators</source>
        <translation>Woche für {plans} Creator geplant</translation>
    </message>
    <message>
        <source>Planned {sends} sends for {page_name}, week of {week}</source>
        <translation>{sends} Sendungen für {page_name} geplant, Woche {week}</translation>
    </message>
    <message>
        <source>Put back {count} rows of the quarantine</source>
        <translation>{count} Zeilen der Quarantäne zurückgelegt</translation>
    </message>
    <message>
        <source>Put back {place}</source>
        <translation>{place} zurückgelegt</translation>
    </message>
    <message>
        <source>Put {spoken_all} into the backlog{also}</source>
        <translation>{spoken_all} in die Ablage gelegt{also}</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Dateisystem nur zum Lesen</translation>
    </message>
    <message>
        <source>Reading {key}</source>
        <translation>{key} wird gelesen</translation>
    </message>
    <message>
        <source>References that lead nowhere become empty in {rows}; {rows2} that cannot be without theirs wait in quarantine with all their values. A backup is made first, for Undo puts them back only once what they refer to is there again.</source>
        <translation>Verweise ins Leere werden in {rows} geleert; was nicht ohne sie sein kann, {rows2}, kommt mit allen Werten in Quarantäne. Vorher wird eine Sicherung angelegt, denn Rückgängig legt sie erst zurück, wenn wieder da ist, worauf sie verweisen.</translation>
    </message>
    <message>
        <source>Removed {what} that newer ones replace; {value} are kept</source>
        <translation>{what} entfernt, die neuere ersetzen; {value} bleiben</translation>
    </message>
    <message>
        <source>Renamed the filter &apos;{before}&apos; to &apos;{after}&apos;</source>
        <translation>Filter „{before}“ in „{after}“ umbenannt</translation>
    </message>
    <message>
        <source>Reopened {whose}: {why}</source>
        <translation>Wieder geöffnet: {whose}; Grund: {why}</translation>
    </message>
    <message>
        <source>Restore the newest sound backup, {name}.</source>
        <translation>Spielen Sie die neueste heile Sicherung zurück, {name}.</translation>
    </message>
    <message>
        <source>Results of all creators over {value}.</source>
        <translation>Ergebnisse aller Creator über {value}.</translation>
    </message>
    <message>
        <source>Rows of {table} were set aside by a repair, not by an import. Nothing was changed; undo the repair under Activity.</source>
        <translation>Zeilen von {table} wurden von einer Reparatur beiseitegelegt, nicht von einem Import. Nichts wurde geändert; nehmen Sie die Reparatur unter Aktivität zurück.</translation>
    </message>
    <message>
        <source>SQLite did not accept the setting {setting} (it stays {found}). Nothing was changed. Close other programs that use this workspace and try again.</source>
        <translation>SQLite nahm die Einstellung {setting} nicht an (es bleibt {found}). Nichts wurde geändert. Schließen Sie andere Programme, die diesen Arbeitsbereich verwenden, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Saved how files with this header are read ({kind})</source>
        <translation>Gespeichert, wie Dateien mit dieser Kopfzeile gelesen werden ({kind})</translation>
    </message>
    <message>
        <source>Saved the filter &apos;{kept}&apos;</source>
        <translation>Filter „{kept}“ gespeichert</translation>
    </message>
    <message>
        <source>Say what makes it exclusive.</source>
        <translation>Sagen Sie, was daran exklusiv ist.</translation>
    </message>
    <message>
        <source>Say what the bundle costs, such as only $30.</source>
        <translation>Sagen Sie, was das Bundle kostet, etwa only $30.</translation>
    </message>
    <message>
        <source>Say what the bundle is worth, such as $90 worth.</source>
        <translation>Sagen Sie, was das Bundle wert ist, etwa $90 worth.</translation>
    </message>
    <message>
        <source>Say why now: a limited number or time.</source>
        <translation>Sagen Sie, warum gerade jetzt: eine begrenzte Menge oder Zeit.</translation>
    </message>
    <message>
        <source>Say why the week is reopened. Nothing was changed.</source>
        <translation>Sagen Sie, warum die Woche wieder geöffnet wird. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Scores and rates of {rows} that are outside their range become unknown.</source>
        <translation>Werte und Raten von {rows}, die außerhalb ihres Bereichs liegen, werden unbekannt.</translation>
    </message>
    <message>
        <source>Send types nobody knows</source>
        <translation>Sendungstypen, die niemand kennt</translation>
    </message>
    <message>
        <source>Send {item_id} of the week of {week} is not there any more. Nothing was changed; reload the week.</source>
        <translation>Sendung {item_id} der Woche {week} gibt es nicht mehr. Nichts wurde geändert; laden Sie die Woche neu.</translation>
    </message>
    <message>
        <source>Send {item} of the week of {week} is not there any more. Nothing was changed; reload the week.</source>
        <translation>Sendung {item} der Woche {week} ist nicht mehr da. Nichts wurde geändert; laden Sie die Woche neu.</translation>
    </message>
    <message>
        <source>Send {spoken} by {name}.</source>
        <translation>{spoken} über {name} senden.</translation>
    </message>
    <message>
        <source>Send {spoken} to {name}.</source>
        <translation>{spoken} an {name} senden.</translation>
    </message>
    <message>
        <source>Sending time</source>
        <translation>Sending time</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>Set aside {count} rows of the quarantine</source>
        <translation>{count} Zeilen der Quarantäne beiseitegelegt</translation>
    </message>
    <message>
        <source>Set aside {place}</source>
        <translation>{place} beiseitegelegt</translation>
    </message>
    <message>
        <source>Set the rotation of {page_name} from {state} to {state2}</source>
        <translation>Rotation von {page_name}: {state} → {state2}</translation>
    </message>
    <message>
        <source>Set {figures} for {page} from {first} to {last}</source>
        <translation>Vorgabe für {page}: {figures} vom {first} bis {last}</translation>
    </message>
    <message>
        <source>Shares a tone with the creator&apos;s persona.</source>
        <translation>Teilt einen Ton mit der Persona des Creators.</translation>
    </message>
    <message>
        <source>Shift {count} by a few minutes.</source>
        <translation>{count} um einige Minuten verschieben.</translation>
    </message>
    <message>
        <source>Slot {slot}</source>
        <translation>Slot {slot}</translation>
    </message>
    <message>
        <source>Someone uses it too few days before or after this date.</source>
        <translation>Jemand verwendet sie zu wenige Tage vor oder nach diesem Tag.</translation>
    </message>
    <message>
        <source>Something went wrong in the program itself. What was saved before is unchanged. Try it once more; if it comes again, copy the details and send them to whoever helps you.</source>
        <translation>Im Programm selbst ging etwas schief. Was vorher gespeichert war, ist unverändert. Versuchen Sie es noch einmal; kommt es wieder, kopieren Sie die Einzelheiten und senden Sie sie an die, die Ihnen helfen.</translation>
    </message>
    <message>
        <source>Start with a short first line (at most 100 characters) that makes people stop.</source>
        <translation>Beginnen Sie mit einer kurzen ersten Zeile (höchstens 100 Zeichen), bei der man anhält.</translation>
    </message>
    <message>
        <source>Stock phrase: {phrase}.</source>
        <translation>Floskel: {phrase}.</translation>
    </message>
    <message>
        <source>Swapped the caption of {spoken}: the week&apos;s total {fell} points{also}</source>
        <translation>Caption getauscht: {spoken}; Summe der Woche {fell} Punkte{also}</translation>
    </message>
    <message>
        <source>Switched {listed} for {names}</source>
        <translation>{names}: {listed}</translation>
    </message>
    <message>
        <source>Take the price off {spoken}.</source>
        <translation>{spoken} den Preis nehmen.</translation>
    </message>
    <message>
        <source>Take {spoken_list} out of the week.</source>
        <translation>{spoken_list} aus der Woche nehmen.</translation>
    </message>
    <message>
        <source>Tell a little story of at least 45 characters between title and last line.</source>
        <translation>Erzählen Sie zwischen Titel und letzter Zeile eine kleine Geschichte von mindestens 45 Zeichen.</translation>
    </message>
    <message>
        <source>That entry is not there any more. Nothing was changed; reload the list.</source>
        <translation>Diesen Eintrag gibt es nicht mehr. Nichts wurde geändert; laden Sie die Liste neu.</translation>
    </message>
    <message>
        <source>The backup is not sound: {problems}. It was removed; the workspace was not changed. Run `check` to examine the workspace.</source>
        <translation>Die Sicherung ist nicht heil: {problems}. Sie wurde entfernt; der Arbeitsbereich wurde nicht geändert. Prüfen Sie die Datenbank (auf der Befehlszeile mit `check`).</translation>
    </message>
    <message>
        <source>The backup {name} is damaged: {problems}.</source>
        <translation>Die Sicherung {name} ist beschädigt: {problems}.</translation>
    </message>
    <message>
        <source>The backup {name} is damaged: {serious}.</source>
        <translation>Die Sicherung {name} ist beschädigt: {serious}.</translation>
    </message>
    <message>
        <source>The caption bank has no active caption, so the week of {page_name} was not planned; nothing was changed. Import captions, then plan again.</source>
        <translation>Der Bestand hat keine aktive Caption, also wurde die Woche von {page_name} nicht geplant; nichts wurde geändert. Importieren Sie Captions, und planen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The caption bank was not asked.</source>
        <translation>Der Captionbestand wurde nicht befragt.</translation>
    </message>
    <message>
        <source>The caption has no text. Nothing was changed; write at least one word.</source>
        <translation>Die Caption hat keinen Text. Nichts wurde geändert; schreiben Sie mindestens ein Wort.</translation>
    </message>
    <message>
        <source>The caption has {characters} characters and at most {longest_caption} are judged. Nothing was changed; shorten it.</source>
        <translation>Die Caption hat {characters} Zeichen, und höchstens {longest_caption} werden beurteilt. Nichts wurde geändert; kürzen Sie sie.</translation>
    </message>
    <message>
        <source>The caption has {sentence}</source>
        <translation>Die Caption hat {sentence}</translation>
    </message>
    <message>
        <source>The caption has {text} characters, and a caption may have up to {longest_text}. Nothing was changed; shorten it.</source>
        <translation>Die Caption hat {text} Zeichen, erlaubt sind bis zu {longest_text}. Nichts wurde geändert; kürzen Sie sie.</translation>
    </message>
    <message>
        <source>The caption is empty. Nothing was changed; write a text.</source>
        <translation>Die Caption ist leer. Nichts wurde geändert; schreiben Sie einen Text.</translation>
    </message>
    <message>
        <source>The caption is retired.</source>
        <translation>Die Caption ist ausgemustert.</translation>
    </message>
    <message>
        <source>The caption is {sentence}</source>
        <translation>Die Caption ist {sentence}</translation>
    </message>
    <message>
        <source>The caption of {spoken} has freshness {freshness_score}; {least} is advised.</source>
        <translation>Die Caption von {spoken} hat Frische {freshness_score}; empfohlen ist {least}.</translation>
    </message>
    <message>
        <source>The caption of {spoken} has performance {performance_score}; {least} is advised.</source>
        <translation>Die Caption von {spoken} hat Leistung {performance_score}; empfohlen ist {least}.</translation>
    </message>
    <message>
        <source>The caption of {spoken} has {length_chars} characters; {maximum} at most.</source>
        <translation>Die Caption von {spoken} hat {length_chars} Zeichen; höchstens {maximum}.</translation>
    </message>
    <message>
        <source>The caption of {spoken} is {sentence}</source>
        <translation>Die Caption von {spoken} ist {sentence}</translation>
    </message>
    <message>
        <source>The captions of the week have a mean freshness of {mean}; 40 is advised.</source>
        <translation>Die Captions der Woche haben im Mittel eine Frische von {mean}; empfohlen sind 40.</translation>
    </message>
    <message>
        <source>The captions read back differ from the bank. No file was written; report this.</source>
        <translation>Die zurückgelesenen Captions weichen vom Bestand ab. Keine Datei wurde geschrieben; melden Sie dies.</translation>
    </message>
    <message>
        <source>The clipboard holds no sends of this program. Nothing was pasted.</source>
        <translation>Die Zwischenablage enthält keine Sendungen dieses Programms. Nichts wurde eingefügt.</translation>
    </message>
    <message>
        <source>The clipboard holds no sends. Nothing was pasted; copy some first.</source>
        <translation>Die Zwischenablage enthält keine Sendungen. Nichts wurde eingefügt; kopieren Sie erst welche.</translation>
    </message>
    <message>
        <source>The content category {category} multiplies engagement by {bump_multiplier}</source>
        <translation>Die Inhaltskategorie {category} vervielfacht die Bindung mit {bump_multiplier}</translation>
    </message>
    <message>
        <source>The copy of the backup is not what the backup holds: the disk does not keep what is written. The workspace was left as it is. Check the disk.</source>
        <translation>Die Kopie der Sicherung ist nicht, was die Sicherung enthält: Der Datenträger behält nicht, was geschrieben wird. Der Arbeitsbereich blieb, wie er ist. Prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>The creator has no persona yet.</source>
        <translation>Der Creator hat noch keine Persona.</translation>
    </message>
    <message>
        <source>The creator has no persona, so the persona part of every score is 50.</source>
        <translation>Der Creator hat keine Persona, darum ist der Teil Persona bei jedem Wert 50.</translation>
    </message>
    <message>
        <source>The cycle is over, so the pattern is due to rotate.</source>
        <translation>Der Durchlauf ist vorbei, das Muster sollte also wechseln.</translation>
    </message>
    <message>
        <source>The day&apos;s revenue sends show fewer than three content types.</source>
        <translation>Die Umsatzsendungen des Tages zeigen weniger als drei Inhaltsarten.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe, this change was not stored. Free space and try again, or save a copy elsewhere.</source>
        <translation>Der Datenträger ist voll. Zuvor Gespeichertes ist sicher, diese Änderung wurde nicht gespeichert. Schaffen Sie Platz und versuchen Sie es noch einmal, oder speichern Sie anderswo eine Kopie.</translation>
    </message>
    <message>
        <source>The disk reported an error. What was saved before is safe, this change was not stored. Check the disk and open the workspace again.</source>
        <translation>Der Datenträger meldet einen Fehler. Zuvor Gespeichertes ist sicher, diese Änderung wurde nicht gespeichert. Prüfen Sie den Datenträger und öffnen Sie den Arbeitsbereich neu.</translation>
    </message>
    <message>
        <source>The entry {key} of {table}</source>
        <translation>Der Eintrag {key} von {table}</translation>
    </message>
    <message>
        <source>The expectations of the last {errors} measured weeks were off by {share} on average.</source>
        <translation>Die Erwartungen der letzten {errors} gemessenen Wochen lagen im Mittel um {share} daneben.</translation>
    </message>
    <message>
        <source>The families of near twins are older than the bank: {captions} captions came or changed since. Find families again.</source>
        <translation>Die Familien von Beinahe-Zwillingen sind älter als der Bestand: {captions} Captions kamen oder änderten sich seitdem. Suchen Sie die Familien noch einmal.</translation>
    </message>
    <message>
        <source>The file does not say whose messages these are. Nothing was stored; name the creator with --creator.</source>
        <translation>Die Datei sagt nicht, wessen Nachrichten das sind. Nichts wurde gespeichert; nennen Sie den Creator (auf der Befehlszeile mit --creator).</translation>
    </message>
    <message>
        <source>The file has no {where}. Nothing was stored; choose another header.</source>
        <translation>Die Datei hat nicht: {where}. Nichts wurde gespeichert; wählen Sie eine andere Kopfzeile.</translation>
    </message>
    <message>
        <source>The file is damaged: {text}.</source>
        <translation>Die Datei ist beschädigt: {text}.</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was stored.</source>
        <translation>Die Datei ist leer. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>The five score weights must not be negative and must sum to 1. Nothing was changed; correct them.</source>
        <translation>Die fünf Gewichte dürfen nicht negativ sein und müssen zusammen 1 ergeben. Nichts wurde geändert; berichtigen Sie sie.</translation>
    </message>
    <message>
        <source>The folder of the backups cannot be written. No backup was made; the workspace is as it was. Give this account the right to write there, and take away what else has its name.</source>
        <translation>Der Ordner der Sicherungen lässt sich nicht beschreiben. Keine Sicherung wurde angelegt; der Arbeitsbereich ist, wie er war. Geben Sie diesem Konto das Recht, dort zu schreiben, und räumen Sie weg, was sonst seinen Namen trägt.</translation>
    </message>
    <message>
        <source>The freshness of {rows} is computed anew from the last use: 100 less 2 a day, 100 when never used.</source>
        <translation>Die Frische von {rows} wird aus dem letzten Einsatz neu berechnet: 100 weniger 2 am Tag, 100 ohne Einsatz.</translation>
    </message>
    <message>
        <source>The given weekday factors shift the sends; {days} gets most.</source>
        <translation>Die gegebenen Faktoren der Wochentage verschieben die Sendungen; {days} bekommt am meisten.</translation>
    </message>
    <message>
        <source>The header line is a whole number.</source>
        <translation>Die Kopfzeile ist eine ganze Zahl.</translation>
    </message>
    <message>
        <source>The hour it went out earns no less than the planned one.</source>
        <translation>Die Stunde, in der sie hinausging, bringt nicht weniger als die geplante.</translation>
    </message>
    <message>
        <source>The hour it went out earns {share} less than the planned one.</source>
        <translation>Die Stunde, in der sie hinausging, bringt {share} weniger als die geplante.</translation>
    </message>
    <message>
        <source>The imported messages end before this send.</source>
        <translation>Die importierten Nachrichten enden vor dieser Sendung.</translation>
    </message>
    <message>
        <source>The imported messages hold no {channel} of this week, so nothing is known.</source>
        <translation>Die importierten Nachrichten enthalten für diese Woche nichts auf dem Kanal {channel}, also ist nichts bekannt.</translation>
    </message>
    <message>
        <source>The last day {last} lies before the first day {first}. Nothing was changed; put them in order.</source>
        <translation>Der letzte Tag, {last}, liegt vor dem ersten, {first}. Nichts wurde geändert; vertauschen Sie die Tage.</translation>
    </message>
    <message>
        <source>The last write to this workspace was interrupted and must be taken back first. What was saved before is safe. Open the workspace for writing once.</source>
        <translation>Das letzte Schreiben in diesen Arbeitsbereich wurde unterbrochen und muss erst zurückgenommen werden. Zuvor Gespeichertes ist sicher. Öffnen Sie den Arbeitsbereich einmal zum Schreiben.</translation>
    </message>
    <message>
        <source>The latest time of {high} minutes lies before the earliest of {low}. Nothing was changed.</source>
        <translation>Die späteste Zeit, {high} Minuten, liegt vor der frühesten, {low}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The limit on revenue sends is switched off for this creator.</source>
        <translation>Die Grenze der Umsatzsendungen ist für diesen Creator ausgeschaltet.</translation>
    </message>
    <message>
        <source>The manager set the engagement sends, so nothing is multiplied.</source>
        <translation>Die Sendungen zur Bindung sind vorgegeben, darum wird nichts vervielfacht.</translation>
    </message>
    <message>
        <source>The manager&apos;s own figures hold: {asked}.</source>
        <translation>Es gelten eigene Vorgaben: {asked}.</translation>
    </message>
    <message>
        <source>The mapping sends &apos;{source}&apos; to &apos;{target}&apos;, which is no column of this import.{hint} Nothing was stored.</source>
        <translation>Die Zuordnung bringt &apos;{source}&apos; nach &apos;{target}&apos;, das keine Spalte dieses Imports ist.{hint} Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>The mapping sends two columns to the same one. Nothing was stored.</source>
        <translation>Die Zuordnung bringt zwei Spalten in dieselbe. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>The new week of {names} uses captions of the week of {names2}, which would stay. Nothing was changed; replace both, or generate one of them alone.</source>
        <translation>Die neue Woche von {names} benutzt Captions der Woche von {names2}, die bleiben würde. Nichts wurde geändert; ersetzen Sie beide, oder planen Sie eine davon allein.</translation>
    </message>
    <message>
        <source>The note may have up to {longest_note} characters. Nothing was changed; shorten it.</source>
        <translation>Die Anmerkung darf bis zu {longest_note} Zeichen haben. Nichts wurde geändert; kürzen Sie sie.</translation>
    </message>
    <message>
        <source>The open rate of {name} changed by {value} over seven days.</source>
        <translation>Die Öffnungsrate von {name} änderte sich in sieben Tagen um {value}.</translation>
    </message>
    <message>
        <source>The page name of {rows} becomes empty, for it names nobody. Nothing else changes.</source>
        <translation>Der Seitenname von {rows} wird leer, denn er nennt niemanden. Sonst ändert sich nichts.</translation>
    </message>
    <message>
        <source>The page&apos;s own earnings by weekday shift the sends; {days} earns most.</source>
        <translation>Die eigenen Einnahmen der Seite nach Wochentag verschieben die Sendungen; {days} bringt am meisten.</translation>
    </message>
    <message>
        <source>The pattern began {age} days ago; a cycle takes {cycle} days.</source>
        <translation>Das Muster begann vor {age} Tagen; ein Durchlauf dauert {cycle} Tage.</translation>
    </message>
    <message>
        <source>The pattern is in use.</source>
        <translation>Das Muster ist in Verwendung.</translation>
    </message>
    <message>
        <source>The pattern was used up and the next one is being chosen.</source>
        <translation>Das Muster ist aufgebraucht und das nächste wird gewählt.</translation>
    </message>
    <message>
        <source>The period ends before it begins. Nothing was changed; choose its days again.</source>
        <translation>Der Zeitraum endet, bevor er beginnt. Nichts wurde geändert; wählen Sie seine Tage noch einmal.</translation>
    </message>
    <message>
        <source>The planned revenue sends still earn enough, so they stay.</source>
        <translation>Die geplanten Umsatzsendungen bringen noch genug ein, also bleiben sie.</translation>
    </message>
    <message>
        <source>The prices run from ${min} to ${max}, more than $30 apart.</source>
        <translation>Die Preise reichen von {min} $ bis {max} $, mehr als 30 $ auseinander.</translation>
    </message>
    <message>
        <source>The rates of {rows} are computed anew from counts that are possible.</source>
        <translation>Die Raten von {rows} werden aus möglichen Zahlen neu berechnet.</translation>
    </message>
    <message>
        <source>The reason may have up to {longest_reason} characters. Nothing was changed.</source>
        <translation>Der Grund darf bis zu {longest_reason} Zeichen haben. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The rows belong to several creators or zones. Nothing was read.</source>
        <translation>Die Zeilen gehören zu mehreren Creators oder Zonen. Nichts wurde gelesen.</translation>
    </message>
    <message>
        <source>The rows belong to several weeks. Nothing was read.</source>
        <translation>Die Zeilen gehören zu mehreren Wochen. Nichts wurde gelesen.</translation>
    </message>
    <message>
        <source>The scan passes with {count} warnings.</source>
        <translation>Die Prüfung ist mit {count} Warnungen bestanden.</translation>
    </message>
    <message>
        <source>The schema differs: {text}.</source>
        <translation>Das Schema weicht ab: {text}.</translation>
    </message>
    <message>
        <source>The scores of a new creator are used; periods are not mixed.</source>
        <translation>Es gelten die Werte für einen neuen Creator; Zeiträume werden nicht gemischt.</translation>
    </message>
    <message>
        <source>The send type is not allowed on this page.</source>
        <translation>Der Sendungstyp ist auf dieser Seite nicht erlaubt.</translation>
    </message>
    <message>
        <source>The sheets of {name} have more than {maximum_cells} cells together. Nothing was stored; save the one that is meant as CSV.</source>
        <translation>Die Blätter von {name} haben zusammen mehr als {maximum_cells} Zellen. Nichts wurde gespeichert; speichern Sie das gemeinte als CSV.</translation>
    </message>
    <message>
        <source>The state is not one the program knows.</source>
        <translation>Diesen Zustand kennt das Programm nicht.</translation>
    </message>
    <message>
        <source>The totals of caption {kept_id} changed since the merge (sent again, imported, or merged once more). Nothing was changed; take the later change back first.</source>
        <translation>Die Summen von Caption {kept_id} änderten sich seit der Zusammenführung (noch einmal gesendet, importiert oder zusammengeführt). Nichts wurde geändert; nehmen Sie zuerst die spätere Änderung zurück.</translation>
    </message>
    <message>
        <source>The variety of the week scores {score}; {least_component_score} is advised.</source>
        <translation>Die Abwechslung der Woche hat den Wert {score}; empfohlen sind {least_component_score}.</translation>
    </message>
    <message>
        <source>The vault holds nothing of its content type, or it has none and the send is a revenue send.</source>
        <translation>Der Vault enthält nichts von ihrer Inhaltsart, oder sie hat keine und die Sendung ist eine Umsatzsendung.</translation>
    </message>
    <message>
        <source>The vault of {page_name} is empty, so no caption may be used and no week was planned; nothing was changed. Import a vault file that names its content types, then plan again.</source>
        <translation>Der Vault von {page_name} ist leer, also darf keine Caption verwendet werden und keine Woche wurde geplant; nichts wurde geändert. Importieren Sie eine Vault-Datei, die seine Inhaltsarten nennt, und planen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The week has {found} different send types; {needed} are needed at this confidence.</source>
        <translation>Die Woche hat {found} verschiedene Sendungstypen; bei dieser Verlässlichkeit sind {needed} nötig.</translation>
    </message>
    <message>
        <source>The week has {found} different {category} types ({value}); {needed} are needed.</source>
        <translation>Die Woche hat {found} verschiedene Typen der Kategorie {category} ({value}); nötig sind {needed}.</translation>
    </message>
    <message>
        <source>The week has {found} {category} sends; the volume asks for {planned}.</source>
        <translation>Die Woche hat {found} Sendungen der Kategorie {category}; das Volumen verlangt {planned}.</translation>
    </message>
    <message>
        <source>The week has {new} more {value} now; see its issues</source>
        <translation>Die Woche hat jetzt {new} {value} mehr; siehe ihre Probleme</translation>
    </message>
    <message>
        <source>The week has {sends} {category} sends; {most} are advised.</source>
        <translation>Die Woche hat {sends} Sendungen der Kategorie {category}; empfohlen sind {most}.</translation>
    </message>
    <message>
        <source>The week has {total} points and could have up to {best} with today&apos;s data: captions, messages or other weeks changed since, or somebody chose by hand. Generate it again to gain what the kept sends allow.</source>
        <translation>Die Woche hat {total} Punkte und könnte mit den Daten von heute bis zu {best} haben: Captions, Nachrichten oder andere Wochen änderten sich seitdem, oder jemand wählte von Hand. Planen Sie sie noch einmal, um zu gewinnen, was die behaltenen Sendungen zulassen.</translation>
    </message>
    <message>
        <source>The week holds nothing but PPV unlocks and normal bumps; add other send types.</source>
        <translation>Die Woche enthält nur PPV Unlocks und Normal Bumps; nehmen Sie andere Sendungstypen dazu.</translation>
    </message>
    <message>
        <source>The week looks mechanical: {score} of 100, {least_anti_pattern_score} is advised.</source>
        <translation>Die Woche wirkt mechanisch: {score} von 100, empfohlen sind {least_anti_pattern_score}.</translation>
    </message>
    <message>
        <source>The week of {week} changed while you chose: {spoken} has another place. Nothing was changed; insert the template again.</source>
        <translation>Die Woche {week} änderte sich, während Sie wählten: {spoken} hat einen anderen Platz. Nichts wurde geändert; fügen Sie die Vorlage noch einmal ein.</translation>
    </message>
    <message>
        <source>The week of {week} for {page_name} has no send in this part. No file was written; choose another day or other sends.</source>
        <translation>In diesem Teil hat die Woche {week} für {page_name} keine Sendung. Keine Datei wurde geschrieben; wählen Sie einen anderen Tag oder andere Sendungen.</translation>
    </message>
    <message>
        <source>The week of {week} for {page_name} is queued again</source>
        <translation>Die Woche vom {week} für {page_name} ist wieder eingereiht</translation>
    </message>
    <message>
        <source>The week of {week} for {page_name} was already exported as {earlier} on {exported_at} UTC</source>
        <translation>Die Woche {week} für {page_name} wurde schon exportiert, als {earlier} am {exported_at} UTC</translation>
    </message>
    <message>
        <source>The week of {week} for {page} is already planned ({status}). Nothing was changed; use --replace to plan it anew, locked and hand-edited sends stay.</source>
        <translation>Die Woche {week} für {page} ist schon geplant ({status}). Nichts wurde geändert; mit --replace wird sie neu geplant, gesperrte und von Hand bearbeitete Sendungen bleiben.</translation>
    </message>
    <message>
        <source>The week of {week} for {page} is completed, so it stays as it is. Plan another week.</source>
        <translation>Die Woche {week} für {page} ist abgeschlossen und bleibt, wie sie ist. Planen Sie eine andere Woche.</translation>
    </message>
    <message>
        <source>The week of {week} for {page} is queued, so it stays as it is. Reopen it first, or plan another week.</source>
        <translation>Die Woche {week} für {page} ist eingereiht und bleibt, wie sie ist. Öffnen Sie sie zuerst wieder, oder planen Sie eine andere Woche.</translation>
    </message>
    <message>
        <source>The week of {week} has begun or is past for {page} (it is {today} there). Nothing was changed; name a week that starts today or later.</source>
        <translation>Die Woche {week} hat für {page} begonnen oder ist vorbei (dort ist der {today}). Nichts wurde geändert; nennen Sie eine Woche, die heute oder später beginnt.</translation>
    </message>
    <message>
        <source>The week of {week} is {status}, so its captions stay as they are. Reopen it first.</source>
        <translation>Die Woche {week} ist {status}, ihre Captions bleiben also, wie sie sind. Öffnen Sie sie zuerst wieder.</translation>
    </message>
    <message>
        <source>The week of {week} is {status}, so its sends stay as they are. Reopen it first.</source>
        <translation>Die Woche {week} ist {status}, ihre Sendungen bleiben also, wie sie sind. Öffnen Sie sie zuerst wieder.</translation>
    </message>
    <message>
        <source>The week of {week} of {page_name} was changed meanwhile. It was left as it is; reload it and try again.</source>
        <translation>Die Woche {week} von {page_name} wurde inzwischen geändert. Sie blieb, wie sie ist; laden Sie sie neu und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The week of {week} was changed since the what-if was reckoned. Nothing was changed; reckon it again.</source>
        <translation>Die Woche {week} wurde geändert, seit das Was-wäre-wenn berechnet wurde. Nichts wurde geändert; berechnen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The week of {week} was changed somewhere else meanwhile. Your edit was not saved; look at the week as it is now and do it again.</source>
        <translation>Die Woche {week} wurde inzwischen anderswo geändert. Ihre Änderung wurde nicht gespeichert; sehen Sie sich die Woche an, wie sie jetzt ist, und ändern Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The week uses {used} daily strategies ({value}); {minimum_strategies} are needed.</source>
        <translation>Die Woche verwendet {used} Tagesstrategien ({value}); nötig sind {minimum_strategies}.</translation>
    </message>
    <message>
        <source>The week was changed since this fix was found. Nothing was changed; try again in a moment.</source>
        <translation>Die Woche wurde geändert, seit diese Abhilfe gefunden wurde. Nichts wurde geändert; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The week&apos;s {total} points are proved best for today&apos;s data.</source>
        <translation>Die {total} Punkte der Woche sind mit den Daten von heute bewiesen das Beste.</translation>
    </message>
    <message>
        <source>The weights sum to {sum} and must sum to 1. Nothing was changed; adjust one of them.</source>
        <translation>Die Gewichte ergeben zusammen {sum} und müssen 1 ergeben. Nichts wurde geändert; passen Sie eines an.</translation>
    </message>
    <message>
        <source>The window is closing</source>
        <translation>Das Fenster schließt sich</translation>
    </message>
    <message>
        <source>The workspace already holds {creators} creators and {captions} captions, so no demo was put into it. Name an empty folder with --workspace.</source>
        <translation>Der Arbeitsbereich enthält schon {creators} Creator und {captions} Captions, daher kam keine Demo hinein. Nennen Sie einen leeren Ordner (auf der Befehlszeile mit --workspace).</translation>
    </message>
    <message>
        <source>The workspace cannot be reached. What was saved before is safe. Connect the disk or folder again, then open the workspace.</source>
        <translation>Der Arbeitsbereich ist nicht zu erreichen. Zuvor Gespeichertes ist sicher. Verbinden Sie Datenträger oder Ordner wieder und öffnen Sie dann den Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The workspace cannot be written. Nothing was changed. Open it read-only, or give this account the right to write there.</source>
        <translation>Der Arbeitsbereich lässt sich nicht beschreiben. Nichts wurde geändert. Öffnen Sie ihn nur zum Lesen, oder geben Sie diesem Konto das Recht, dort zu schreiben.</translation>
    </message>
    <message>
        <source>The workspace file has a second name elsewhere on the disk (a hard link), which endangers it. Nothing was changed. Copy the file to a folder of its own and open that.</source>
        <translation>Die Datei des Arbeitsbereichs hat anderswo auf dem Datenträger einen zweiten Namen (einen harten Link), was sie gefährdet. Nichts wurde geändert. Kopieren Sie die Datei in einen eigenen Ordner und öffnen Sie diesen.</translation>
    </message>
    <message>
        <source>The workspace file is damaged and cannot be repaired in place: {page_findings}. It was left as it is. {advice}</source>
        <translation>Die Datei des Arbeitsbereichs ist beschädigt und lässt sich nicht an Ort und Stelle reparieren: {page_findings}. Sie blieb, wie sie ist. {advice}</translation>
    </message>
    <message>
        <source>The workspace file is damaged. It was left as it is. Restore the newest verified backup.</source>
        <translation>Die Datei des Arbeitsbereichs ist beschädigt. Sie blieb, wie sie ist. Spielen Sie die neueste geprüfte Sicherung zurück.</translation>
    </message>
    <message>
        <source>The workspace file is empty (0 bytes): it is not an EROS workspace. It was left as it is. Restore a backup, or choose another folder.</source>
        <translation>Die Datei des Arbeitsbereichs ist leer (0 Bytes): Sie ist kein EROS-Arbeitsbereich. Sie blieb, wie sie ist. Spielen Sie eine Sicherung zurück, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The workspace file was replaced by another program while it was open. Nothing was written to it. Close EROS Desktop, look at the folder and open it again.</source>
        <translation>Die Datei des Arbeitsbereichs wurde von einem anderen Programm ersetzt, während sie offen war. Nichts wurde in sie geschrieben. Schließen Sie EROS Desktop, sehen Sie in den Ordner und öffnen Sie ihn neu.</translation>
    </message>
    <message>
        <source>The workspace is in use by {who}. Nothing was changed. {advice}</source>
        <translation>Der Arbeitsbereich ist in Gebrauch: {who}. Nichts wurde geändert. {advice}</translation>
    </message>
    <message>
        <source>The workspace is open read-only. Nothing was changed. Open it for writing.</source>
        <translation>Der Arbeitsbereich ist nur zum Lesen offen. Nichts wurde geändert. Öffnen Sie ihn zum Schreiben.</translation>
    </message>
    <message>
        <source>The workspace says its schema is {value}, but {expected} was expected. It was left as it is. Restore the newest verified backup.</source>
        <translation>Der Arbeitsbereich nennt als sein Schema {value}, erwartet war aber {expected}. Er blieb, wie er ist. Spielen Sie die neueste geprüfte Sicherung zurück.</translation>
    </message>
    <message>
        <source>The worth is no more than the price; correct one of them.</source>
        <translation>Der Wert ist nicht höher als der Preis; berichtigen Sie eines von beiden.</translation>
    </message>
    <message>
        <source>The worth is {ratio} times the price.</source>
        <translation>Der Wert ist das {ratio}-Fache des Preises.</translation>
    </message>
    <message>
        <source>The {name} file read back differs from the week: {error}. No file was written; report this.</source>
        <translation>Die zurückgelesene Datei ({name}) weicht von der Woche ab: {error}. Keine Datei wurde geschrieben; melden Sie dies.</translation>
    </message>
    <message>
        <source>The {said} has {word} characters, and it may have up to {longest_word}. Nothing was changed; shorten it.</source>
        <translation>{said}: {word} Zeichen, erlaubt sind bis zu {longest_word}. Nichts wurde geändert; kürzen Sie die Angabe.</translation>
    </message>
    <message>
        <source>The {said} holds a NUL character (place {value}), which cannot be stored. Nothing was changed; take it out.</source>
        <translation>{said} enthält ein NUL-Zeichen (Stelle {value}), das sich nicht speichern lässt. Nichts wurde geändert; nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>The {said} holds half a character (a lone surrogate, place {value}), which cannot be stored. Nothing was changed; take it out.</source>
        <translation>{said} enthält ein halbes Zeichen (ein einzelnes Surrogat, Stelle {value}), das sich nicht speichern lässt. Nichts wurde geändert; nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>The {said} is missing. Nothing was changed; fill it in.</source>
        <translation>{said} fehlt. Nichts wurde geändert; ergänzen Sie die Angabe.</translation>
    </message>
    <message>
        <source>The {said} must be from 0 to {most}. Nothing was changed; correct it.</source>
        <translation>{said} muss zwischen 0 und {most} liegen. Nichts wurde geändert; berichtigen Sie die Angabe.</translation>
    </message>
    <message>
        <source>There are captions enough for every send type.</source>
        <translation>Für jeden Sendungstyp gibt es genug Captions.</translation>
    </message>
    <message>
        <source>There are no creators yet; import some or run demo.</source>
        <translation>Noch gibt es keine Creator; importieren Sie welche oder legen Sie die Demo an.</translation>
    </message>
    <message>
        <source>There are no past messages yet, so volume and times come from the defaults.</source>
        <translation>Es gibt noch keine vergangenen Nachrichten, darum kommen Volumen und Zeiten aus den Vorgabewerten.</translation>
    </message>
    <message>
        <source>There is a caption {caption_id} already. Nothing was changed; give another id.</source>
        <translation>Eine Caption {caption_id} gibt es schon. Nichts wurde geändert; geben Sie eine andere Kennung an.</translation>
    </message>
    <message>
        <source>There is a page named &apos;{page_name}&apos; already. Nothing was changed; give another name.</source>
        <translation>Eine Seite mit dem Namen „{page_name}“ gibt es schon. Nichts wurde geändert; geben Sie einen anderen Namen an.</translation>
    </message>
    <message>
        <source>There is no active creator to plan. Nothing was changed; import creators or run demo.</source>
        <translation>Es gibt keinen aktiven Creator zum Planen. Nichts wurde geändert; importieren Sie Creator oder legen Sie die Demo an.</translation>
    </message>
    <message>
        <source>There is no activity {activity_id}. Nothing was changed; reload the list.</source>
        <translation>Es gibt keine Aktivität {activity_id}. Nichts wurde geändert; laden Sie die Liste neu.</translation>
    </message>
    <message>
        <source>There is no backup file {name}. Choose one of the listed backups.</source>
        <translation>Es gibt keine Sicherungsdatei {name}. Wählen Sie eine der aufgeführten Sicherungen.</translation>
    </message>
    <message>
        <source>There is no caption &apos;{caption_id}&apos; any more. Nothing was changed; search again.</source>
        <translation>Die Caption „{caption_id}“ gibt es nicht mehr. Nichts wurde geändert; suchen Sie noch einmal.</translation>
    </message>
    <message>
        <source>There is no caption &apos;{unknown}&apos;. Nothing was merged.</source>
        <translation>Es gibt keine Caption „{unknown}“. Nichts wurde zusammengeführt.</translation>
    </message>
    <message>
        <source>There is no caption {caption_id}. Nothing was read; reload the list.</source>
        <translation>Es gibt keine Caption {caption_id}. Nichts wurde gelesen; laden Sie die Liste neu.</translation>
    </message>
    <message>
        <source>There is no creator &apos;{creator_id}&apos; any more. Nothing was changed; choose another.</source>
        <translation>Den Creator „{creator_id}“ gibt es nicht mehr. Nichts wurde geändert; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>There is no creator &apos;{creator_id}&apos; any more. Nothing was changed; reload the list.</source>
        <translation>Den Creator „{creator_id}“ gibt es nicht mehr. Nichts wurde geändert; laden Sie die Liste neu.</translation>
    </message>
    <message>
        <source>There is no creator &apos;{creator_id}&apos;. Nothing was changed; choose another.</source>
        <translation>Es gibt keinen Creator „{creator_id}“. Nichts wurde geändert; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>There is no creator &apos;{creator_id}&apos;. Nothing was changed; reload the list.</source>
        <translation>Es gibt keinen Creator &apos;{creator_id}&apos;. Nichts wurde geändert; laden Sie die Liste neu.</translation>
    </message>
    <message>
        <source>There is no creator &apos;{creator_id}&apos;. Nothing was changed; run creators to see them.</source>
        <translation>Es gibt keinen Creator „{creator_id}“. Nichts wurde geändert; die bekannten stehen unter Creator.</translation>
    </message>
    <message>
        <source>There is no creator &apos;{creator_id}&apos;. Nothing was checked; choose one of the list.</source>
        <translation>Es gibt keinen Creator „{creator_id}“. Nichts wurde geprüft; wählen Sie einen aus der Liste.</translation>
    </message>
    <message>
        <source>There is no creator &apos;{named}&apos;. Nothing was stored; run creators to see them.</source>
        <translation>Es gibt keinen Creator &apos;{named}&apos;. Nichts wurde gespeichert; der Befehl creators zeigt sie.</translation>
    </message>
    <message>
        <source>There is no creator &apos;{name}&apos;, so nothing was planned for it; run creators to see the known ones.</source>
        <translation>Es gibt keinen Creator „{name}“, also wurde für ihn nichts geplant; die bekannten stehen unter Creator.</translation>
    </message>
    <message>
        <source>There is no creator &apos;{name}&apos;. Nothing was changed. {listed}</source>
        <translation>Es gibt keinen Creator „{name}“. Nichts wurde geändert. {listed}</translation>
    </message>
    <message>
        <source>There is no filter named &apos;{name}&apos;. Nothing was changed; choose one from the list.</source>
        <translation>Es gibt keinen Filter mit dem Namen „{name}“. Nichts wurde geändert; wählen Sie einen aus der Liste.</translation>
    </message>
    <message>
        <source>There is no import {batch_id}. Nothing was changed.</source>
        <translation>Es gibt keinen Import {batch_id}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no import {import_id}. Nothing was changed; see the list of imports.</source>
        <translation>Es gibt keinen Import {import_id}. Nichts wurde geändert; sehen Sie in die Liste der Importe.</translation>
    </message>
    <message>
        <source>There is no length advice for ${price}; the nearest price with one is ${nearest}.</source>
        <translation>Für {price} $ gibt es keine Empfehlung zur Länge; der nächste Preis mit einer ist {nearest} $.</translation>
    </message>
    <message>
        <source>There is no merge &apos;{merge}&apos;. Nothing was changed.</source>
        <translation>Es gibt keine Zusammenführung „{merge}“. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no row {missing} in quarantine. Nothing was changed; reload the list.</source>
        <translation>Es gibt keine Zeile {missing} in Quarantäne. Nichts wurde geändert; laden Sie die Liste neu.</translation>
    </message>
    <message>
        <source>There is no send type &apos;{key}&apos;; choose one of the {send_types}.</source>
        <translation>Es gibt keinen Sendungstyp „{key}“; wählen Sie einen der {send_types}.</translation>
    </message>
    <message>
        <source>There is no sound backup beside it: keep the file and look for a copy elsewhere.</source>
        <translation>Daneben liegt keine heile Sicherung: heben Sie die Datei auf und suchen Sie anderswo nach einer Kopie.</translation>
    </message>
    <message>
        <source>There is no what-if of the week of {week} any more. Nothing was changed; reckon it again.</source>
        <translation>Ein Was-wäre-wenn der Woche {week} gibt es nicht mehr. Nichts wurde geändert; berechnen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is no workspace at {parent}. Choose another folder or start a new one.</source>
        <translation>Unter {parent} ist kein Arbeitsbereich. Wählen Sie einen anderen Ordner, oder beginnen Sie einen neuen.</translation>
    </message>
    <message>
        <source>There is no {one} {template_id} any more. Nothing was changed; reload the list.</source>
        <translation>{one} {template_id} gibt es nicht mehr. Nichts wurde geändert; laden Sie die Liste neu.</translation>
    </message>
    <message>
        <source>There is not enough memory. What was saved before is safe, this change was not stored. Close other programs and try again.</source>
        <translation>Der Speicher reicht nicht. Zuvor Gespeichertes ist sicher, diese Änderung wurde nicht gespeichert. Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is nothing to repair for “{key}”. Nothing was changed; run the audit again.</source>
        <translation>Für „{key}“ gibt es nichts zu reparieren. Nichts wurde geändert; untersuchen Sie die Daten neu.</translation>
    </message>
    <message>
        <source>There is nothing to {value}. Nothing was changed.</source>
        <translation>Es gibt nichts, was sich {value} ließe. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This creator has worn it out.</source>
        <translation>Bei diesem Creator ist sie verbraucht.</translation>
    </message>
    <message>
        <source>This creator used it often enough in the last 30 days.</source>
        <translation>Dieser Creator hat sie in den letzten 30 Tagen oft genug verwendet.</translation>
    </message>
    <message>
        <source>This creator&apos;s own results with it.</source>
        <translation>Eigene Ergebnisse dieses Creators mit ihr.</translation>
    </message>
    <message>
        <source>This file is not an EROS workspace. It was left as it is. Choose another folder.</source>
        <translation>Diese Datei ist kein EROS-Arbeitsbereich. Sie blieb, wie sie ist. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>This is not a schedule of the format {schedule_format}, version {schedule_version}. Nothing was read; export the week again with this program.</source>
        <translation>Das ist kein Wochenplan im Format {schedule_format}, Version {schedule_version}. Nichts wurde gelesen; exportieren Sie die Woche noch einmal mit diesem Programm.</translation>
    </message>
    <message>
        <source>This workspace contains a {kind} that EROS Desktop did not make ({name}). It was left as it is. Start a new workspace and import this file into it.</source>
        <translation>Dieser Arbeitsbereich enthält etwas, das EROS Desktop nicht angelegt hat ({kind} {name}). Er blieb, wie er ist. Beginnen Sie einen neuen Arbeitsbereich und importieren Sie diese Datei dort.</translation>
    </message>
    <message>
        <source>This workspace has an older schema ({version}, this program needs {schema_version}). Nothing was changed. Open it for writing to bring it up to date.</source>
        <translation>Dieser Arbeitsbereich hat ein älteres Schema ({version}, dieses Programm braucht {schema_version}). Nichts wurde geändert. Öffnen Sie ihn zum Schreiben, dann wird er auf den Stand gebracht.</translation>
    </message>
    <message>
        <source>This workspace was made by a newer EROS Desktop (schema {version}, this one knows {schema_version}). It was left as it is. Update EROS Desktop to open it.</source>
        <translation>Dieser Arbeitsbereich stammt von einem neueren EROS Desktop (Schema {version}, dieses kennt {schema_version}). Er blieb, wie er ist. Aktualisieren Sie EROS Desktop, um ihn zu öffnen.</translation>
    </message>
    <message>
        <source>Tip incentives</source>
        <translation>Tip-Anreize</translation>
    </message>
    <message>
        <source>Too little is known of the page&apos;s weekdays, so the usual rise from Friday to Sunday is used.</source>
        <translation>Über die Wochentage der Seite ist zu wenig bekannt, darum gilt der übliche Anstieg von Freitag bis Sonntag.</translation>
    </message>
    <message>
        <source>Too little is known of the two hours to say what the other time cost.</source>
        <translation>Über die beiden Stunden ist zu wenig bekannt, um zu sagen, was die andere Zeit gekostet hat.</translation>
    </message>
    <message>
        <source>Took back import {import_id} ({name})</source>
        <translation>Import {import_id} zurückgenommen ({name})</translation>
    </message>
    <message>
        <source>Took back the merge of {captions} into {kept_id}</source>
        <translation>Zusammenführung zurückgenommen: {captions} in {kept_id}</translation>
    </message>
    <message>
        <source>Took {spoken_all} out of the backlog</source>
        <translation>{spoken_all} aus der Ablage geholt</translation>
    </message>
    <message>
        <source>Two sends of the clipboard have the same number. Nothing was pasted; copy them again.</source>
        <translation>Zwei Sendungen der Zwischenablage haben dieselbe Nummer. Nichts wurde eingefügt; kopieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Type priority</source>
        <translation>Vorrang des Typs</translation>
    </message>
    <message>
        <source>Undo puts them back as they were.</source>
        <translation>Rückgängig legt sie zurück, wie sie waren.</translation>
    </message>
    <message>
        <source>Used by {sends}, {what}</source>
        <translation>Betrifft {sends}, {what}</translation>
    </message>
    <message>
        <source>Used more than three times in 30 days by everyone together: 20 points off.</source>
        <translation>Von allen zusammen in 30 Tagen mehr als dreimal verwendet: 20 Punkte Abzug.</translation>
    </message>
    <message>
        <source>Used on {fromordinal}, after this send.</source>
        <translation>Verwendet am {fromordinal}, nach dieser Sendung.</translation>
    </message>
    <message>
        <source>Used very often lately: {worn_points} points off.</source>
        <translation>In letzter Zeit sehr oft verwendet: {worn_points} Punkte Abzug.</translation>
    </message>
    <message>
        <source>VIP post</source>
        <translation>VIP-Post</translation>
    </message>
    <message>
        <source>VIP posts</source>
        <translation>VIP-Posts</translation>
    </message>
    <message>
        <source>VIP tier</source>
        <translation>VIP-Stufe</translation>
    </message>
    <message>
        <source>View and purchase rate of {rows} are computed anew from the counts of the row.</source>
        <translation>Die Raten der Ansichten und Käufe von {rows} werden aus den Zahlen der Zeile neu berechnet.</translation>
    </message>
    <message>
        <source>WHEN {condition} THEN {place}</source>
        <translation>WHEN {condition} THEN {place}</translation>
    </message>
    <message>
        <source>What the planned text would have earned, nobody can tell.</source>
        <translation>Was der geplante Text eingebracht hätte, kann niemand sagen.</translation>
    </message>
    <message>
        <source>Without a content type nothing repeats.</source>
        <translation>Ohne Inhaltsart wiederholt sich nichts.</translation>
    </message>
    <message>
        <source>Written for another persona or none.</source>
        <translation>Für eine andere oder keine Persona geschrieben.</translation>
    </message>
    <message>
        <source>Written for the creator&apos;s persona.</source>
        <translation>Für die Persona des Creators geschrieben.</translation>
    </message>
    <message>
        <source>a cell is longer than 131,072 characters</source>
        <translation>eine Zelle ist länger als 131.072 Zeichen</translation>
    </message>
    <message>
        <source>a change of it was left half written. Nothing was stored; open it once with the program it belongs to, or use a backup of it.</source>
        <translation>eine Änderung daran blieb halb geschrieben. Nichts wurde gespeichert; öffnen Sie sie einmal mit dem Programm, zu dem sie gehört, oder nehmen Sie eine Sicherung davon.</translation>
    </message>
    <message>
        <source>a date like 2026-11-23</source>
        <translation>ein Tag wie 2026-11-23</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a list of pairs of numbers</source>
        <translation>eine Liste von Zahlenpaaren</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>a list of whole numbers</source>
        <translation>eine Liste ganzer Zahlen</translation>
    </message>
    <message>
        <source>a list of {count} numbers</source>
        <translation>eine Liste von {count} Zahlen</translation>
    </message>
    <message>
        <source>a new page needs its page_type</source>
        <translation>eine neue Seite braucht ihren page_type</translation>
    </message>
    <message>
        <source>a note about what the page has</source>
        <translation>eine Anmerkung zu dem, was die Seite hat</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a number of {low} to {high}</source>
        <translation>eine Zahl von {low} bis {high}</translation>
    </message>
    <message>
        <source>a rate is not between 0 and 1</source>
        <translation>eine Rate liegt nicht zwischen 0 und 1</translation>
    </message>
    <message>
        <source>a reference leads to nothing known</source>
        <translation>ein Verweis führt zu nichts Bekanntem</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a time like 19:07</source>
        <translation>eine Zeit wie 19:07</translation>
    </message>
    <message>
        <source>a unit of work is already open on this thread: units of work do not nest</source>
        <translation>eine Arbeitseinheit ist auf diesem Faden schon offen: Arbeitseinheiten werden nicht geschachtelt</translation>
    </message>
    <message>
        <source>a what-if question</source>
        <translation>eine Was-wäre-wenn-Frage</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a whole number of {low} to {high}</source>
        <translation>eine ganze Zahl von {low} bis {high}</translation>
    </message>
    <message>
        <source>act now</source>
        <translation>act now</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>ein anderer Prozess</translation>
    </message>
    <message>
        <source>any number of sends</source>
        <translation>beliebig viele Sendungen</translation>
    </message>
    <message>
        <source>at least {minutes_ahead} minutes ahead</source>
        <translation>mindestens {minutes_ahead} Minuten im Voraus</translation>
    </message>
    <message>
        <source>at most {rows} rows a file, more are split</source>
        <translation>höchstens {rows} Zeilen je Datei, mehr werden geteilt</translation>
    </message>
    <message>
        <source>before a repair</source>
        <translation>vor einer Reparatur</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>vor einem Zurückspielen</translation>
    </message>
    <message>
        <source>before the schema upgrade</source>
        <translation>vor dem Upgrade des Schemas</translation>
    </message>
    <message>
        <source>before {file} came in</source>
        <translation>bevor {file} hereinkam</translation>
    </message>
    <message>
        <source>bingo</source>
        <translation>Bingo</translation>
    </message>
    <message>
        <source>bring it back first</source>
        <translation>holen Sie sie zuerst zurück</translation>
    </message>
    <message>
        <source>bring the caption back first</source>
        <translation>holen Sie zuerst die Caption zurück</translation>
    </message>
    <message>
        <source>bring the creator back first</source>
        <translation>holen Sie zuerst den Creator zurück</translation>
    </message>
    <message>
        <source>bronze</source>
        <translation>Bronze</translation>
    </message>
    <message>
        <source>buy now</source>
        <translation>buy now</translation>
    </message>
    <message>
        <source>call to action</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>cannot be done again from here: import the file once more, or run its rows again</source>
        <translation>kann von hier aus nicht wiederholt werden: importieren Sie die Datei noch einmal oder versuchen Sie ihre Zeilen noch einmal</translation>
    </message>
    <message>
        <source>cannot be undone: it changed nothing that could be put back</source>
        <translation>kann nicht zurückgenommen werden: es änderte nichts, was sich zurückbringen ließe</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>Caption</translation>
    </message>
    <message>
        <source>caption texts</source>
        <translation>Caption-Texte</translation>
    </message>
    <message>
        <source>caption {caption_id}</source>
        <translation>Caption {caption_id}</translation>
    </message>
    <message>
        <source>caption {caption_id} is no longer in the bank</source>
        <translation>Caption {caption_id} ist nicht mehr im Bestand</translation>
    </message>
    <message>
        <source>caption_text is longer than {longest_text} characters</source>
        <translation>caption_text ist länger als {longest_text} Zeichen</translation>
    </message>
    <message>
        <source>captions</source>
        <translation>Captions</translation>
    </message>
    <message>
        <source>check the template</source>
        <translation>Vorlage prüfen</translation>
    </message>
    <message>
        <source>click here</source>
        <translation>click here</translation>
    </message>
    <message>
        <source>column {place}</source>
        <translation>column {place}</translation>
    </message>
    <message>
        <source>column {value}</source>
        <translation>column {value}</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>comparing texts</source>
        <translation>Texte werden verglichen</translation>
    </message>
    <message>
        <source>computed the rates of {rows} anew from their counts</source>
        <translation>die Raten von {rows} aus den Zahlen neu berechnet</translation>
    </message>
    <message>
        <source>content category</source>
        <translation>Inhaltskategorie</translation>
    </message>
    <message>
        <source>content type</source>
        <translation>Inhaltsart</translation>
    </message>
    <message>
        <source>corrected, and not run again yet</source>
        <translation>berichtigt und noch nicht wieder versucht</translation>
    </message>
    <message>
        <source>countdown</source>
        <translation>Countdown</translation>
    </message>
    <message>
        <source>creator_id names no known creator</source>
        <translation>creator_id nennt keinen bekannten Creator</translation>
    </message>
    <message>
        <source>creators have another id here than in the old database</source>
        <translation>Creator haben hier eine andere Kennung als in der alten Datenbank</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>das Abbild der Datenbank ist beschädigt</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>die Datenbank ist gesperrt</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>ausgemustert</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>Ein-/Ausgabefehler des Datenträgers</translation>
    </message>
    <message>
        <source>do again</source>
        <translation>wiederholen</translation>
    </message>
    <message>
        <source>don&apos;t miss</source>
        <translation>don&apos;t miss</translation>
    </message>
    <message>
        <source>don&apos;t wait</source>
        <translation>don&apos;t wait</translation>
    </message>
    <message>
        <source>earliest time after the PPV</source>
        <translation>Früheste Zeit nach der PPV</translation>
    </message>
    <message>
        <source>emoji style</source>
        <translation>Emoji-Stil</translation>
    </message>
    <message>
        <source>empty vault</source>
        <translation>leerer Vault</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>every caption</source>
        <translation>jede Caption</translation>
    </message>
    <message>
        <source>every index</source>
        <translation>jeder Index</translation>
    </message>
    <message>
        <source>exactly &apos;{shown}&apos;</source>
        <translation>genau „{shown}“</translation>
    </message>
    <message>
        <source>exclusive offer</source>
        <translation>exclusive offer</translation>
    </message>
    <message>
        <source>fell by {loss}</source>
        <translation>−{loss}</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>die Datei ist keine Datenbank</translation>
    </message>
    <message>
        <source>first to tip</source>
        <translation>First to Tip</translation>
    </message>
    <message>
        <source>flavors holds {rows} entries, and must hold one for each weekday.</source>
        <translation>flavors enthält {rows} Einträge und muss für jeden Wochentag einen enthalten.</translation>
    </message>
    <message>
        <source>free preview</source>
        <translation>Gratis-Vorschau</translation>
    </message>
    <message>
        <source>freshness mode rested -&gt; seed_literal</source>
        <translation>Verlauf der Frische: steigt mit der Ruhe → fällt mit den Tagen</translation>
    </message>
    <message>
        <source>freshness mode seed_literal -&gt; rested</source>
        <translation>Verlauf der Frische: fällt mit den Tagen → steigt mit der Ruhe</translation>
    </message>
    <message>
        <source>game post</source>
        <translation>Spiel-Post</translation>
    </message>
    <message>
        <source>gif</source>
        <translation>GIF</translation>
    </message>
    <message>
        <source>gold</source>
        <translation>Gold</translation>
    </message>
    <message>
        <source>high performers</source>
        <translation>starke Captions</translation>
    </message>
    <message>
        <source>holds {value}, and must hold whole numbers of {low} to {high}</source>
        <translation>enthält {value} und muss ganze Zahlen von {low} bis {high} enthalten</translation>
    </message>
    <message>
        <source>holds {value}, which is not known</source>
        <translation>enthält {value}, was nicht bekannt ist</translation>
    </message>
    <message>
        <source>how many bought it</source>
        <translation>wie viele sie kauften</translation>
    </message>
    <message>
        <source>how many fans are active now</source>
        <translation>wie viele Fans jetzt aktiv sind</translation>
    </message>
    <message>
        <source>how many saw it</source>
        <translation>wie viele sie ansahen</translation>
    </message>
    <message>
        <source>how much of it the page has: a number, or 1 and 0 for yes and no</source>
        <translation>wie viel davon die Seite hat: eine Anzahl, oder 1 und 0 für ja und nein</translation>
    </message>
    <message>
        <source>how often the caption was sent</source>
        <translation>wie oft die Caption gesendet wurde</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>gilt</translation>
    </message>
    <message>
        <source>is a name in use, and cannot stand for another</source>
        <translation>ist ein verwendeter Name und kann nicht für einen anderen stehen</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is empty, although media is required</source>
        <translation>ist leer, obwohl Medien verlangt sind</translation>
    </message>
    <message>
        <source>is empty: no caption could ever be chosen</source>
        <translation>ist leer: keine Caption könnte je gewählt werden</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is not a name this file knows; {key} is missing, and may be meant</source>
        <translation>ist kein Name, den diese Datei kennt; {key} fehlt und ist vielleicht gemeint</translation>
    </message>
    <message>
        <source>is not one of the send types</source>
        <translation>ist keiner der Sendungstypen</translation>
    </message>
    <message>
        <source>is the same as the channel</source>
        <translation>ist derselbe wie der Kanal</translation>
    </message>
    <message>
        <source>is too long ago: only newer changes keep what takes them back</source>
        <translation>liegt zu weit zurück: nur neuere Änderungen behalten, was sie zurücknimmt</translation>
    </message>
    <message>
        <source>is {channel}, which cannot be scheduled</source>
        <translation>ist {channel}, was sich nicht planen lässt</translation>
    </message>
    <message>
        <source>is {sort_order}, which another send type has</source>
        <translation>ist {sort_order}, was ein anderer Sendungstyp hat</translation>
    </message>
    <message>
        <source>is {text}, and must be a date like 2026-11-29</source>
        <translation>ist {text} und muss ein Datum wie 2026-11-29 sein</translation>
    </message>
    <message>
        <source>is {value}, and must be a number of {low} to {high}</source>
        <translation>ist {value} und muss eine Zahl von {low} bis {high} sein</translation>
    </message>
    <message>
        <source>is {value}, and must be a whole number of {low} to {high}</source>
        <translation>ist {value} und muss eine ganze Zahl von {low} bis {high} sein</translation>
    </message>
    <message>
        <source>is {value}, and must be {meaning}</source>
        <translation>ist {value} und muss sein: {meaning}</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>es lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>it cannot be read ({error})</source>
        <translation>sie lässt sich nicht lesen ({error})</translation>
    </message>
    <message>
        <source>it declares a document type</source>
        <translation>es vereinbart einen Dokumenttyp</translation>
    </message>
    <message>
        <source>it has {st_size} bytes instead of {size_bytes}</source>
        <translation>sie hat {st_size} Bytes statt {size_bytes}</translation>
    </message>
    <message>
        <source>it holds a number of {digits} digits</source>
        <translation>sie enthält eine Zahl mit {digits} Ziffern</translation>
    </message>
    <message>
        <source>it holds {word}, which is no number</source>
        <translation>sie enthält {word}, was keine Zahl ist</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is nested more than {deepest} deep</source>
        <translation>sie ist mehr als {deepest} Ebenen tief geschachtelt</translation>
    </message>
    <message>
        <source>it is no list of objects, a record each</source>
        <translation>sie ist keine Liste von Objekten, eines je Datensatz</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>sie ist nicht UTF-8</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>er ist nicht mehr da</translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation>er ist schon da</translation>
    </message>
    <message>
        <source>it names &apos;{twice}&apos; twice in one object</source>
        <translation>sie nennt &apos;{twice}&apos; zweimal in einem Objekt</translation>
    </message>
    <message>
        <source>its content is not what was saved (checksum)</source>
        <translation>ihr Inhalt ist nicht der gesicherte (Prüfsumme)</translation>
    </message>
    <message>
        <source>its contents are damaged</source>
        <translation>ihr Inhalt ist beschädigt</translation>
    </message>
    <message>
        <source>its records have {names} different names</source>
        <translation>ihre Datensätze haben {names} verschiedene Namen</translation>
    </message>
    <message>
        <source>last chance</source>
        <translation>last chance</translation>
    </message>
    <message>
        <source>last checked {last_checked}</source>
        <translation>zuletzt geprüft {last_checked}</translation>
    </message>
    <message>
        <source>last used {number} days ago</source>
        <translation>zuletzt verwendet vor {number} Tagen</translation>
    </message>
    <message>
        <source>late</source>
        <translation>spät</translation>
    </message>
    <message>
        <source>latest time after the PPV</source>
        <translation>Späteste Zeit nach der PPV</translation>
    </message>
    <message>
        <source>level {level}</source>
        <translation>Stufe {level}</translation>
    </message>
    <message>
        <source>lifestyle, softcore, amateur or explicit</source>
        <translation>lifestyle, softcore, amateur oder explicit</translation>
    </message>
    <message>
        <source>limited time</source>
        <translation>limited time</translation>
    </message>
    <message>
        <source>line {header_line}</source>
        <translation>Zeile {header_line}</translation>
    </message>
    <message>
        <source>line {lineno} is no JSON ({msg})</source>
        <translation>Zeile {lineno} ist kein JSON ({msg})</translation>
    </message>
    <message>
        <source>link drop</source>
        <translation>Link-Drop</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>von Hand angelegt</translation>
    </message>
    <message>
        <source>making families</source>
        <translation>Familien werden gebildet</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>mark it as needing a caption by hand</source>
        <translation>eine Caption von Hand vormerken</translation>
    </message>
    <message>
        <source>measuring pairs</source>
        <translation>Paare werden gemessen</translation>
    </message>
    <message>
        <source>merge undone</source>
        <translation>Zusammenführung zurückgenommen</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>zusammengeführt</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>messages got view and purchase rates computed from their counters</source>
        <translation>Nachrichten mit aus ihren Zahlen berechneten Raten der Ansichten und Käufe</translation>
    </message>
    <message>
        <source>messages were linked to the caption that was planned for them</source>
        <translation>Nachrichten mit der Caption verknüpft, die für sie geplant war</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>mode of the goal</source>
        <translation>Art des Ziels</translation>
    </message>
    <message>
        <source>modified</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <source>monthly cost</source>
        <translation>Kosten im Monat</translation>
    </message>
    <message>
        <source>must be a list of pairs of numbers</source>
        <translation>muss eine Liste von Zahlenpaaren sein</translation>
    </message>
    <message>
        <source>must be a list of {count} numbers</source>
        <translation>muss eine Liste von {count} Zahlen sein</translation>
    </message>
    <message>
        <source>must be repeated tables</source>
        <translation>muss aus wiederholten Tabellen bestehen</translation>
    </message>
    <message>
        <source>must fall from the best band to the one from 0 messages, with confidences up to 1</source>
        <translation>muss vom besten Band bis zu dem ab 0 Nachrichten fallen, mit Sicherheiten bis 1</translation>
    </message>
    <message>
        <source>must hold 1</source>
        <translation>muss 1 enthalten</translation>
    </message>
    <message>
        <source>must hold 1 and lie inside accepted</source>
        <translation>muss 1 enthalten und innerhalb von accepted liegen</translation>
    </message>
    <message>
        <source>must hold pairs in rising order</source>
        <translation>muss Paare in steigender Folge enthalten</translation>
    </message>
    <message>
        <source>must hold {rows} lists</source>
        <translation>muss {rows} Listen enthalten</translation>
    </message>
    <message>
        <source>must rise in its scores, with factors above 0 and up to 2</source>
        <translation>muss in seinen Werten steigen, mit Faktoren über 0 und bis 2</translation>
    </message>
    <message>
        <source>must sum to 1</source>
        <translation>muss zusammen 1 ergeben</translation>
    </message>
    <message>
        <source>names something twice</source>
        <translation>nennt etwas zweimal</translation>
    </message>
    <message>
        <source>names {content_type}, which has a level already</source>
        <translation>nennt {content_type}, was schon eine Stufe hat</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nie verwendet</translation>
    </message>
    <message>
        <source>no captions</source>
        <translation>keine Captions</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>keine Änderung</translation>
    </message>
    <message>
        <source>no messages in the last 30 days</source>
        <translation>30 Tage ohne Nachrichten</translation>
    </message>
    <message>
        <source>no page of this name is known</source>
        <translation>keine Seite dieses Namens ist bekannt</translation>
    </message>
    <message>
        <source>no persona</source>
        <translation>keine Persona</translation>
    </message>
    <message>
        <source>no such hour on a twelve-hour clock</source>
        <translation>eine Zwölf-Stunden-Uhr hat diese Stunde nicht</translation>
    </message>
    <message>
        <source>no type</source>
        <translation>kein Typ</translation>
    </message>
    <message>
        <source>not ({meaning})</source>
        <translation>nicht ({meaning})</translation>
    </message>
    <message>
        <source>number of fans</source>
        <translation>Zahl der Fans</translation>
    </message>
    <message>
        <source>{column}: as many cells have &apos;.&apos; as decimal sign as have &apos;,&apos;.</source>
        <translation>{column}: Ebenso viele Zellen haben „.“ als Dezimalzeichen wie „,“.</translation>
    </message>
    <message>
        <source>{column}: nothing shows whether &apos;.&apos; or &apos;,&apos; is the decimal sign (&apos;{open_amount}&apos;).</source>
        <translation>{column}: Nichts zeigt, ob „.“ oder „,“ das Dezimalzeichen ist („{open_amount}“).</translation>
    </message>
    <message>
        <source>{key}: no date shows whether day or month comes first (&apos;{date}&apos;).</source>
        <translation>{key}: Kein Datum zeigt, ob Tag oder Monat zuerst kommt („{date}“).</translation>
    </message>
    <message>
        <source>{key}: some dates only make sense with the day first, others with the month first.</source>
        <translation>{key}: Manche Daten ergeben nur mit dem Tag zuerst einen Sinn, andere nur mit dem Monat zuerst.</translation>
    </message>
    <message>
        <source>{zone} has twice</source>
        <translation>{zone} zweimal hat</translation>
    </message>
    <message>
        <source>{zone} skips</source>
        <translation>{zone} überspringt</translation>
    </message>
    <message>
        <source> Near: {near}.</source>
        <translation> Ähnlich: {near}.</translation>
    </message>
    <message>
        <source>&apos;{given}&apos; is not a {said}. Nothing was changed; use one of {names}.</source>
        <translation>{said}: „{given}“ gibt es nicht. Nichts wurde geändert; möglich sind {names}.</translation>
    </message>
    <message>
        <source>&apos;{kind}&apos; is no kind of import. Nothing was stored; use one of {kinds}.</source>
        <translation>&apos;{kind}&apos; ist keine Art von Import. Nichts wurde gespeichert; verwenden Sie eine von {kinds}.</translation>
    </message>
    <message>
        <source>&apos;{send_type}&apos; is not a send type. Nothing was checked; use one of {send_types}.</source>
        <translation>„{send_type}“ ist kein Sendungstyp. Nichts wurde geprüft; möglich sind {send_types}.</translation>
    </message>
    <message>
        <source>&apos;{value}&apos; is no {said}. Nothing was changed; choose one of {choices}.</source>
        <translation>{said}: „{value}“ gibt es nicht. Nichts wurde geändert; möglich sind {choices}.</translation>
    </message>
    <message>
        <source>A quality is {qualities} or none. Nothing was changed.</source>
        <translation>Möglich als Qualität sind {qualities} oder keine. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Built anew: {rebuilt}.</source>
        <translation>Neu aufgebaut: {rebuilt}.</translation>
    </message>
    <message>
        <source>Complete {spoken}: {part}.</source>
        <translation>{spoken} vervollständigen: {part}.</translation>
    </message>
    <message>
        <source>Corrected {count} rows of the quarantine</source>
        <translation>{count} Zeilen der Quarantäne berichtigt</translation>
    </message>
    <message>
        <source>Corrected {place}</source>
        <translation>{place} berichtigt</translation>
    </message>
    <message>
        <source>It would rewrite or shrink {said}.</source>
        <translation>Es würde umschreiben oder verkleinern: {said}.</translation>
    </message>
    <message>
        <source>Known pages: {known}.</source>
        <translation>Bekannte Seiten: {known}.</translation>
    </message>
    <message>
        <source>Nothing was pasted: {notes}</source>
        <translation>Nichts wurde eingefügt: {notes}</translation>
    </message>
    <message>
        <source>The mapping names &apos;{missing}&apos;, which {name} does not have. Nothing was stored; its columns are {name2}.</source>
        <translation>Die Zuordnung nennt &apos;{missing}&apos;, was {name} nicht hat. Nichts wurde gespeichert; die Spalten sind {name2}.</translation>
    </message>
    <message>
        <source>The row has no column &apos;{name}&apos;. Nothing was changed; its columns are {near}.</source>
        <translation>Die Zeile hat keine Spalte &apos;{name}&apos;. Nichts wurde geändert; ihre Spalten sind {near}.</translation>
    </message>
    <message>
        <source>The vault also holds {unused}, which the week does not use.</source>
        <translation>Der Vault enthält auch {unused}; die Woche verwendet es nicht.</translation>
    </message>
    <message>
        <source>There is no caption {unknown}. Nothing was changed; reload the list.</source>
        <translation>Es gibt keine Caption {unknown}. Nichts wurde geändert; laden Sie die Liste neu.</translation>
    </message>
    <message>
        <source>caption id</source>
        <translation>Kennung der Caption</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>content {names}</source>
        <translation>Inhalt {names}</translation>
    </message>
    <message>
        <source>content_category is {value}, and must be a text.</source>
        <translation>content_category ist {value} und muss ein Text sein.</translation>
    </message>
    <message>
        <source>is not a name this file knows (known here: {taken})</source>
        <translation>ist kein Name, den diese Datei kennt (hier bekannt: {taken})</translation>
    </message>
    <message>
        <source>is {target}, which does not fit {channel} on {pages} pages</source>
        <translation>ist {target}, was auf Seiten der Art {pages} nicht zu {channel} passt</translation>
    </message>
    <message>
        <source>is {value}, and must be one of {known}</source>
        <translation>ist {value} und muss eines sein von {known}</translation>
    </message>
    <message>
        <source>its {name} changed since</source>
        <translation>seither geändert: {name}</translation>
    </message>
    <message>
        <source>names {both}, which the same day stresses</source>
        <translation>nennt {both}, was derselbe Tag betont</translation>
    </message>
    <message>
        <source>one of {allowed}</source>
        <translation>eines von {allowed}</translation>
    </message>
    <message>
        <source>only {channels}</source>
        <translation>nur {channels}</translation>
    </message>
    <message>
        <source>order now</source>
        <translation>order now</translation>
    </message>
    <message>
        <source>other entries stand in the way, or what they refer to is gone</source>
        <translation>andere Einträge stehen im Weg, oder worauf sie verweisen, ist weg</translation>
    </message>
    <message>
        <source>page name</source>
        <translation>Seitenname</translation>
    </message>
    <message>
        <source>page type</source>
        <translation>Seitentyp</translation>
    </message>
    <message>
        <source>paid or free</source>
        <translation>paid (bezahlt) oder free (gratis)</translation>
    </message>
    <message>
        <source>performance_tier is not 1 to 4</source>
        <translation>performance_tier ist nicht 1 bis 4</translation>
    </message>
    <message>
        <source>persona score</source>
        <translation>Wert der Persona</translation>
    </message>
    <message>
        <source>pieces of media</source>
        <translation>Zahl der Medien</translation>
    </message>
    <message>
        <source>price in dollars</source>
        <translation>Preis in Dollar</translation>
    </message>
    <message>
        <source>price of a subscription in dollars</source>
        <translation>Preis eines Abonnements in Dollar</translation>
    </message>
    <message>
        <source>prices {price_percent} %</source>
        <translation>Preise {price_percent} %</translation>
    </message>
    <message>
        <source>process {pid} on {host} since {since}</source>
        <translation>Prozess {pid} auf {host} seit {since}</translation>
    </message>
    <message>
        <source>purchased more than viewed</source>
        <translation>öfter gekauft als angesehen</translation>
    </message>
    <message>
        <source>quantity and quality</source>
        <translation>Menge und Qualität</translation>
    </message>
    <message>
        <source>quickly now</source>
        <translation>quickly now</translation>
    </message>
    <message>
        <source>ranges has no line for {key}, which needs a price.</source>
        <translation>ranges hat keine Zeile für {key}, das einen Preis braucht.</translation>
    </message>
    <message>
        <source>ranges names {key}, which is not one of the send types.</source>
        <translation>ranges nennt {key}, was keiner der Sendungstypen ist.</translation>
    </message>
    <message>
        <source>reading texts</source>
        <translation>Texte werden gelesen</translation>
    </message>
    <message>
        <source>references lead to rows that are not there</source>
        <translation>Verweise führen zu Zeilen, die nicht da sind</translation>
    </message>
    <message>
        <source>repeated tables</source>
        <translation>wiederholte Tabellen</translation>
    </message>
    <message>
        <source>retention text</source>
        <translation>Treue-Text</translation>
    </message>
    <message>
        <source>rose by {value}</source>
        <translation>+{value}</translation>
    </message>
    <message>
        <source>row {place}</source>
        <translation>Zeile {place}</translation>
    </message>
    <message>
        <source>rows of &apos;{normal}&apos;</source>
        <translation>Zeilen von &apos;{normal}&apos;</translation>
    </message>
    <message>
        <source>runs from {first} down to {second}</source>
        <translation>läuft von {first} abwärts bis {second}</translation>
    </message>
    <message>
        <source>schedule_time is not a time</source>
        <translation>schedule_time ist keine Uhrzeit</translation>
    </message>
    <message>
        <source>send</source>
        <translation>Sendung</translation>
    </message>
    <message>
        <source>send has</source>
        <translation>Sendung hat</translation>
    </message>
    <message>
        <source>send it by {channel}</source>
        <translation>über {channel} senden</translation>
    </message>
    <message>
        <source>send type it points to</source>
        <translation>Sendungstyp, auf den er zeigt</translation>
    </message>
    <message>
        <source>sends</source>
        <translation>Sendungen</translation>
    </message>
    <message>
        <source>sends have</source>
        <translation>Sendungen haben</translation>
    </message>
    <message>
        <source>sent_date is missing</source>
        <translation>sent_date fehlt</translation>
    </message>
    <message>
        <source>set {rows} of the history aside</source>
        <translation>{rows} des Verlaufs beiseitegelegt</translation>
    </message>
    <message>
        <source>share of viewers who bought: 0 to 1, or per cent</source>
        <translation>Anteil der Ansehenden, die kauften: 0 bis 1, oder Prozent</translation>
    </message>
    <message>
        <source>sheet &apos;{sheet}&apos;</source>
        <translation>Blatt &apos;{sheet}&apos;</translation>
    </message>
    <message>
        <source>sheets share a part</source>
        <translation>Blätter teilen sich einen Teil</translation>
    </message>
    <message>
        <source>sign up now</source>
        <translation>sign up now</translation>
    </message>
    <message>
        <source>strategies holds {found} entries, and must hold 5 different ones.</source>
        <translation>strategies enthält {found} Einträge und muss 5 verschiedene enthalten.</translation>
    </message>
    <message>
        <source>subscription price</source>
        <translation>Abopreis</translation>
    </message>
    <message>
        <source>suggested goal</source>
        <translation>Vorgeschlagenes Ziel</translation>
    </message>
    <message>
        <source>the assignment could not be solved: {told}</source>
        <translation>die Zuordnung ließ sich nicht lösen: {told}</translation>
    </message>
    <message>
        <source>the caption has no text</source>
        <translation>die Caption hat keinen Text</translation>
    </message>
    <message>
        <source>the caption has no type</source>
        <translation>die Caption hat keinen Typ</translation>
    </message>
    <message>
        <source>the caption id is in the file twice, with other values</source>
        <translation>die Kennung der Caption steht zweimal in der Datei, mit anderen Werten</translation>
    </message>
    <message>
        <source>the creator {page_name} is not there any more</source>
        <translation>den Creator {page_name} gibt es nicht mehr</translation>
    </message>
    <message>
        <source>the creator&apos;s name as people read it</source>
        <translation>der Name des Creators, wie Menschen ihn lesen</translation>
    </message>
    <message>
        <source>the creator&apos;s time zone, as Europe/Berlin</source>
        <translation>die Zeitzone des Creators, wie Europe/Berlin</translation>
    </message>
    <message>
        <source>the day is missing, none, or lies ahead</source>
        <translation>der Tag fehlt, ist keiner oder steht bevor</translation>
    </message>
    <message>
        <source>the day of the last use</source>
        <translation>der Tag des letzten Einsatzes</translation>
    </message>
    <message>
        <source>the file cannot be read ({value}).</source>
        <translation>die Datei lässt sich nicht lesen ({value}).</translation>
    </message>
    <message>
        <source>the manifest beside it is missing or unreadable</source>
        <translation>die Liste daneben fehlt oder ist nicht lesbar</translation>
    </message>
    <message>
        <source>the message id belongs to another page</source>
        <translation>die Kennung der Nachricht gehört zu einer anderen Seite</translation>
    </message>
    <message>
        <source>the message is in the file twice, with other values</source>
        <translation>die Nachricht steht zweimal in der Datei, mit anderen Werten</translation>
    </message>
    <message>
        <source>the page is in the file twice, with other values</source>
        <translation>die Seite steht zweimal in der Datei, mit anderen Werten</translation>
    </message>
    <message>
        <source>the page name is missing</source>
        <translation>der Seitenname fehlt</translation>
    </message>
    <message>
        <source>the page the row belongs to</source>
        <translation>die Seite, zu der die Zeile gehört</translation>
    </message>
    <message>
        <source>the quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>the quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>the question</source>
        <translation>die Frage</translation>
    </message>
    <message>
        <source>the quotes of the record are broken{reach}</source>
        <translation>die Anführungszeichen des Datensatzes sind fehlerhaft{reach}</translation>
    </message>
    <message>
        <source>the record has another number of cells than the header</source>
        <translation>der Datensatz hat eine andere Zahl von Zellen als die Kopfzeile</translation>
    </message>
    <message>
        <source>the right length for ${value}.</source>
        <translation>die richtige Länge für {value} $.</translation>
    </message>
    <message>
        <source>the row is in the table twice, with other values</source>
        <translation>die Zeile steht zweimal in der Tabelle, mit anderen Werten</translation>
    </message>
    <message>
        <source>the snapshot is of another state than the texts</source>
        <translation>die Momentaufnahme hat einen anderen Stand als die Texte</translation>
    </message>
    <message>
        <source>the state the tool gives it</source>
        <translation>der Status, den das Werkzeug ihr gibt</translation>
    </message>
    <message>
        <source>the text is not UTF-8.</source>
        <translation>der Text ist nicht UTF-8.</translation>
    </message>
    <message>
        <source>the text itself</source>
        <translation>der Text selbst</translation>
    </message>
    <message>
        <source>the time zone is unknown</source>
        <translation>die Zeitzone ist unbekannt</translation>
    </message>
    <message>
        <source>the voice of the page</source>
        <translation>die Stimme der Seite</translation>
    </message>
    <message>
        <source>the week of {week} of {page}</source>
        <translation>die Woche {week} von {page}</translation>
    </message>
    <message>
        <source>the week stays as it is</source>
        <translation>die Woche bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>the year does not come first</source>
        <translation>das Jahr steht nicht zuerst</translation>
    </message>
    <message>
        <source>the {said} of caption {caption_id} was changed since</source>
        <translation>{said} von Caption {caption_id} wurde seitdem geändert</translation>
    </message>
    <message>
        <source>this is not readable TOML: {error}.</source>
        <translation>dies ist kein lesbares TOML: {error}.</translation>
    </message>
    <message>
        <source>tiers holds {rows} entries, and must hold {tiers}.</source>
        <translation>tiers enthält {rows} Einträge und muss {tiers} enthalten.</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>timing variance</source>
        <translation>Streuung der Zeiten</translation>
    </message>
    <message>
        <source>tip incentive</source>
        <translation>Tip-Anreiz</translation>
    </message>
    <message>
        <source>to how many fans it was sent</source>
        <translation>an wie viele Fans sie gesendet wurde</translation>
    </message>
    <message>
        <source>to its usual audience</source>
        <translation>an die übliche Zielgruppe</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>twice, with other values</source>
        <translation>zweimal, mit anderen Werten</translation>
    </message>
    <message>
        <source>two bumps</source>
        <translation>zwei Bumps</translation>
    </message>
    <message>
        <source>two pages have this name</source>
        <translation>zwei Seiten haben diesen Namen</translation>
    </message>
    <message>
        <source>two priced sends</source>
        <translation>zwei bepreiste Sendungen</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>die Datenbankdatei lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>zurücknehmen</translation>
    </message>
    <message>
        <source>undo the later change first</source>
        <translation>nehmen Sie zuerst die spätere Änderung zurück</translation>
    </message>
    <message>
        <source>undo the later edit first, or edit the caption</source>
        <translation>nehmen Sie zuerst die spätere Änderung zurück oder bearbeiten Sie die Caption</translation>
    </message>
    <message>
        <source>unfinished statement: {pending}</source>
        <translation>unvollständige Anweisung: {pending}</translation>
    </message>
    <message>
        <source>viewed more than sent</source>
        <translation>öfter angesehen als gesendet</translation>
    </message>
    <message>
        <source>voice sample</source>
        <translation>Stimmprobe</translation>
    </message>
    <message>
        <source>was not undone, so it cannot be done again</source>
        <translation>wurde nicht zurückgenommen, lässt sich also nicht wiederholen</translation>
    </message>
    <message>
        <source>was undone already</source>
        <translation>wurde schon zurückgenommen</translation>
    </message>
    <message>
        <source>way to take part</source>
        <translation>Art der Teilnahme</translation>
    </message>
    <message>
        <source>what it earned, in dollars</source>
        <translation>was sie einbrachte, in Dollar</translation>
    </message>
    <message>
        <source>what it unlocks</source>
        <translation>Was es freischaltet</translation>
    </message>
    <message>
        <source>what kind of send it was</source>
        <translation>welche Art von Sendung es war</translation>
    </message>
    <message>
        <source>what tells the caption apart</source>
        <translation>was die Caption kenntlich macht</translation>
    </message>
    <message>
        <source>what tells the message apart</source>
        <translation>was die Nachricht kenntlich macht</translation>
    </message>
    <message>
        <source>what the caption earned in all, in dollars</source>
        <translation>was die Caption insgesamt einbrachte, in Dollar</translation>
    </message>
    <message>
        <source>what the caption is written for</source>
        <translation>wofür die Caption geschrieben ist</translation>
    </message>
    <message>
        <source>what the caption shows</source>
        <translation>was die Caption zeigt</translation>
    </message>
    <message>
        <source>when it was sent</source>
        <translation>wann sie gesendet wurde</translation>
    </message>
    <message>
        <source>which show the new text</source>
        <translation>die den neuen Text zeigen</translation>
    </message>
    <message>
        <source>which shows the new text</source>
        <translation>die den neuen Text zeigt</translation>
    </message>
    <message>
        <source>who sent it</source>
        <translation>wer sie sendete</translation>
    </message>
    <message>
        <source>who took it back</source>
        <translation>wer sie zurückrief</translation>
    </message>
    <message>
        <source>with near twins</source>
        <translation>mit Beinahe-Zwillingen</translation>
    </message>
    <message>
        <source>without near twins</source>
        <translation>ohne Beinahe-Zwillinge</translation>
    </message>
    <message>
        <source>year first</source>
        <translation>Jahr zuerst</translation>
    </message>
    <message>
        <source>{at} is used on {count} days; {most} are advised.</source>
        <translation>{at} kommt an {count} Tagen vor; empfohlen sind {most}.</translation>
    </message>
    <message>
        <source>{category} sends are {share} of the week; {low} to {high} is advised.</source>
        <translation>Sendungen der Kategorie {category} sind {share} der Woche; empfohlen sind {low} bis {high}.</translation>
    </message>
    <message>
        <source>{changed} content types</source>
        <translation>{changed} Inhaltsarten</translation>
    </message>
    <message>
        <source>{changed} sends</source>
        <translation>{changed} Sendungen</translation>
    </message>
    <message>
        <source>{characters} characters; {ideal} suit best.</source>
        <translation>{characters} Zeichen; am besten passen {ideal}.</translation>
    </message>
    <message>
        <source>{characters}: right for {name}.</source>
        <translation>{characters}: richtig für {name}.</translation>
    </message>
    <message>
        <source>{characters}; at most {longest_caption} are judged. Shorten it.</source>
        <translation>{characters}; beurteilt werden höchstens {longest_caption}. Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>{column} &apos;{legible}&apos; is &apos;{ours}&apos; now</source>
        <translation>{column} &apos;{legible}&apos; ist jetzt &apos;{ours}&apos;</translation>
    </message>
    <message>
        <source>{column} does not hold {check}</source>
        <translation>{column} erfüllt nicht {check}</translation>
    </message>
    <message>
        <source>{column} holds a NUL character</source>
        <translation>{column} enthält ein NUL-Zeichen</translation>
    </message>
    <message>
        <source>{column} holds raw bytes</source>
        <translation>{column} enthält rohe Bytes</translation>
    </message>
    <message>
        <source>{column} is missing</source>
        <translation>{column} fehlt</translation>
    </message>
    <message>
        <source>{column} is negative</source>
        <translation>{column} ist negativ</translation>
    </message>
    <message>
        <source>{column} is no JSON</source>
        <translation>{column} ist kein JSON</translation>
    </message>
    <message>
        <source>{column} is none of {split}</source>
        <translation>{column} ist keines von {split}</translation>
    </message>
    <message>
        <source>{column} is not a date</source>
        <translation>{column} ist kein Datum</translation>
    </message>
    <message>
        <source>{column} is not a number</source>
        <translation>{column} ist keine Zahl</translation>
    </message>
    <message>
        <source>{column} is not a whole number</source>
        <translation>{column} ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>{column} is not between {found} and {found2}</source>
        <translation>{column} liegt nicht zwischen {found} und {found2}</translation>
    </message>
    <message>
        <source>{column} is not finite</source>
        <translation>{column} ist nicht endlich</translation>
    </message>
    <message>
        <source>{column} is not readable text</source>
        <translation>{column} ist kein lesbarer Text</translation>
    </message>
    <message>
        <source>{column} lies in the future</source>
        <translation>{column} liegt in der Zukunft</translation>
    </message>
    <message>
        <source>{column} refers to nothing known</source>
        <translation>{column} verweist auf nichts Bekanntes</translation>
    </message>
    <message>
        <source>{content_type} is sold three times in a row from {spoken}.</source>
        <translation>{content_type} wird ab {spoken} dreimal hintereinander verkauft.</translation>
    </message>
    <message>
        <source>{content} earns best for this creator and is used {counts} times in the week.</source>
        <translation>{content} bringt diesem Creator am meisten ein und wird in der Woche {counts}-mal verwendet.</translation>
    </message>
    <message>
        <source>{content} fills {count} of {sends} PPV sends; at most {content_type_share} is advised.</source>
        <translation>{content} füllt {count} von {sends} PPV-Sendungen; empfohlen sind höchstens {content_type_share}.</translation>
    </message>
    <message>
        <source>{content} fills {value} of the sends that show content.</source>
        <translation>{content} füllt {value} der Sendungen, die Inhalt zeigen.</translation>
    </message>
    <message>
        <source>{counts} of {total} are out because: {reasons}</source>
        <translation>{counts} von {total} scheiden aus, denn: {reasons}</translation>
    </message>
    <message>
        <source>{count} emoji ({emoji_level})</source>
        <translation>{count} Emoji ({emoji_level})</translation>
    </message>
    <message>
        <source>{count} in quarantine: {why}</source>
        <translation>{count} in Quarantäne: {why}</translation>
    </message>
    <message>
        <source>{count} planned sends</source>
        <translation>{count} geplante Sendungen</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} Zeilen</translation>
    </message>
    <message>
        <source>{count} rows of {table} cannot be changed: {why}. Nothing was changed; undo the later changes first.</source>
        <translation>{count} Zeilen von {table} lassen sich nicht ändern: {why}. Nichts wurde geändert; nehmen Sie zuerst die späteren Änderungen zurück.</translation>
    </message>
    <message>
        <source>{count} send types are {category}, and {expected} must be.</source>
        <translation>{count} Sendungstypen sind {category}, {expected} müssen es sein.</translation>
    </message>
    <message>
        <source>{count} sends go out at {moment} on the channel {channel}.</source>
        <translation>{count} Sendungen gehen {moment} auf dem Kanal {channel} hinaus.</translation>
    </message>
    <message>
        <source>{count} {category} a day</source>
        <translation>{count} {category} am Tag</translation>
    </message>
    <message>
        <source>{count} {name} a day</source>
        <translation>{count} {name} am Tag</translation>
    </message>
    <message>
        <source>{creator_ids} creators</source>
        <translation>{creator_ids} Creator</translation>
    </message>
    <message>
        <source>{crowd} sends fall within two hours from {spoken}.</source>
        <translation>{crowd} Sendungen fallen in zwei Stunden ab {spoken}.</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} Tage</translation>
    </message>
    <message>
        <source>{day} has no send between 19 and 22 h.</source>
        <translation>{day} hat keine Sendung zwischen 19 und 22 Uhr.</translation>
    </message>
    <message>
        <source>{day} has {count} sends between {hour}:00 and {hour2}:59; {most} are allowed.</source>
        <translation>{day} hat {count} Sendungen zwischen {hour}:00 und {hour2}:59; erlaubt sind {most}.</translation>
    </message>
    <message>
        <source>{day} has {count} sends of the type {name}; one is advised.</source>
        <translation>{day} hat {count} Sendungen vom Typ {name}; empfohlen ist eine.</translation>
    </message>
    <message>
        <source>{day} has {count} sends of the type {name}; {max_per_day} are allowed.</source>
        <translation>{day} hat {count} Sendungen vom Typ {name}; erlaubt sind {max_per_day}.</translation>
    </message>
    <message>
        <source>{day} has {count} wall campaigns of the type {name}; one is advised.</source>
        <translation>{day} hat {count} Wall-Kampagnen vom Typ {name}; empfohlen ist eine.</translation>
    </message>
    <message>
        <source>{day} has {count} {category} sends; {day_limits} are advised.</source>
        <translation>{day} hat {count} Sendungen der Kategorie {category}; empfohlen sind {day_limits}.</translation>
    </message>
    <message>
        <source>{day} has {found} follow-ups; {most} are allowed.</source>
        <translation>{day} hat {found} Nachfasser; erlaubt sind {most}.</translation>
    </message>
    <message>
        <source>{day} has {found} sends from {start} to {value} h; {max_per_four_hours} are allowed.</source>
        <translation>{day} hat {found} Sendungen von {start} bis {value} Uhr; erlaubt sind {max_per_four_hours}.</translation>
    </message>
    <message>
        <source>{day} has {found} sends; the volume asks for {planned}.</source>
        <translation>{day} hat {found} Sendungen; das Volumen verlangt {planned}.</translation>
    </message>
    <message>
        <source>{day} has {kinds} different send types; {types_a_day} are advised.</source>
        <translation>{day} hat {kinds} verschiedene Sendungstypen; empfohlen sind {types_a_day}.</translation>
    </message>
    <message>
        <source>{day} has {sends} sends, so {blocks} of its four-hour blocks hold more than {max_per_four_hours}.</source>
        <translation>{day} hat {sends} Sendungen, darum enthalten {blocks} seiner Vier-Stunden-Blöcke mehr als {max_per_four_hours}.</translation>
    </message>
    <message>
        <source>{day} has {sends} sends; {low} to {high} are advised.</source>
        <translation>{day} hat {sends} Sendungen; empfohlen sind {low} bis {high}.</translation>
    </message>
    <message>
        <source>{day} is expected to earn {value} of the week.</source>
        <translation>{day} soll {value} der Woche einbringen.</translation>
    </message>
    <message>
        <source>{day} sells {found} different content types; {content_types_a_day} are advised.</source>
        <translation>{day} verkauft {found} verschiedene Inhaltsarten; empfohlen sind {content_types_a_day}.</translation>
    </message>
    <message>
        <source>{day} {hhmm} does not exist: the clocks go forward over it. Nothing was changed; choose another time.</source>
        <translation>{day} {hhmm} gibt es nicht: Die Uhren werden darüber hinweg vorgestellt. Nichts wurde geändert; wählen Sie eine andere Zeit.</translation>
    </message>
    <message>
        <source>{day} {hhmm}: no room for a follow-up in its window, so the send has none. Moving a neighbour away makes room.</source>
        <translation>{day} {hhmm}: In seinem Zeitfenster ist kein Platz für einen Nachfasser, also hat die Sendung keinen. Rücken Sie eine benachbarte Sendung weg, um Platz zu schaffen.</translation>
    </message>
    <message>
        <source>{day}: {count} {category} {value} fewer than the volume asks for; every send type has reached its limit for the day or week.</source>
        <translation>{day}: {count} {value} der Kategorie {category} weniger, als das Volumen verlangt; jeder Sendungstyp hat seine Grenze für Tag oder Woche erreicht.</translation>
    </message>
    <message>
        <source>{day}: {wanted} sends do not fit into one day {minimum_gap_minutes} minutes apart; {most} are planned.</source>
        <translation>{day}: {wanted} Sendungen passen im Abstand von {minimum_gap_minutes} Minuten nicht in einen Tag; {most} sind geplant.</translation>
    </message>
    <message>
        <source>{dear} prices are above $30; two are advised.</source>
        <translation>{dear} Preise liegen über 30 $; empfohlen sind zwei.</translation>
    </message>
    <message>
        <source>{edited} captions</source>
        <translation>{edited} Captions</translation>
    </message>
    <message>
        <source>{errors} errors stand</source>
        <translation>{errors} Fehler stehen</translation>
    </message>
    <message>
        <source>{field} is {low} to {high}. Nothing was reckoned.</source>
        <translation>{field} liegt zwischen {low} und {high}. Nichts wurde berechnet.</translation>
    </message>
    <message>
        <source>{field} must be {wanted}. Nothing was read; correct it and try again.</source>
        <translation>{field}: verlangt ist {wanted}. Nichts wurde gelesen; berichtigen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{file} looks like the wrong file. {alarm} Nothing was stored; look at it once more, and allow it with --allow-shrink if it is meant so.</source>
        <translation>{file} sieht nach der falschen Datei aus. {alarm} Nichts wurde gespeichert; sehen Sie noch einmal hin und erlauben Sie es, wenn es so gemeint ist (auf der Befehlszeile mit --allow-shrink).</translation>
    </message>
    <message>
        <source>{gone} automatic backups</source>
        <translation>{gone} automatische Sicherungen</translation>
    </message>
    <message>
        <source>{ideal_minimum} to {ideal_maximum}</source>
        <translation>{ideal_minimum} bis {ideal_maximum}</translation>
    </message>
    <message>
        <source>{ids} and {more} more</source>
        <translation>{ids} und {more} weitere</translation>
    </message>
    <message>
        <source>{key} may be written {choices}</source>
        <translation>{key} kann geschrieben sein als {choices}</translation>
    </message>
    <message>
        <source>{page_name}: {moment} {kind} (item {item}) falls into the hour that {trouble}, and was left out.</source>
        <translation>{page_name}: {moment} {kind} (Sendung {item}) fällt in die Stunde, die {trouble}, und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>{page_name}: {moment} {kind} (item {item}) goes to {channel}, which {name} cannot carry, and was left out.</source>
        <translation>{page_name}: {moment} {kind} (Sendung {item}) geht an {channel}, was {name} nicht ausführen kann, und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>{page_name}: {moment} {kind} (item {item}) has no caption and was left out.</source>
        <translation>{page_name}: {moment} {kind} (Sendung {item}) hat keine Caption und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>{page_name}: {moment} {kind} (item {item}) is not {minutes_ahead} minutes ahead, as {name} asks, and was left out.</source>
        <translation>{page_name}: {moment} {kind} (Sendung {item}) liegt nicht {minutes_ahead} Minuten im Voraus, wie {name} es verlangt, und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>{prime} of the revenue sends are at prime hours.</source>
        <translation>{prime} der Umsatzsendungen liegen in den besten Stunden.</translation>
    </message>
    <message>
        <source>{quote} asks for something.</source>
        <translation>{quote} bittet um etwas.</translation>
    </message>
    <message>
        <source>{quote} catches the eye.</source>
        <translation>{quote} fällt ins Auge.</translation>
    </message>
    <message>
        <source>{quote} counts what is in it.</source>
        <translation>{quote} zählt auf, was enthalten ist.</translation>
    </message>
    <message>
        <source>{quote} is a last line that says what to do.</source>
        <translation>{quote} ist eine letzte Zeile, die sagt, was zu tun ist.</translation>
    </message>
    <message>
        <source>{quote} is a stock phrase and costs {value} points.</source>
        <translation>{quote} ist eine Floskel und kostet {value} Punkte.</translation>
    </message>
    <message>
        <source>{quote} is a title that makes people stop.</source>
        <translation>{quote} ist ein Titel, bei dem man anhält.</translation>
    </message>
    <message>
        <source>{quote} repeats a stock phrase.</source>
        <translation>{quote} wiederholt eine Floskel.</translation>
    </message>
    <message>
        <source>{quote} says what is exclusive.</source>
        <translation>{quote} sagt, was exklusiv ist.</translation>
    </message>
    <message>
        <source>{quote} says why now.</source>
        <translation>{quote} sagt, warum gerade jetzt.</translation>
    </message>
    <message>
        <source>{quote} sets worth beside price.</source>
        <translation>{quote} stellt den Wert neben den Preis.</translation>
    </message>
    <message>
        <source>{quote} tells a story.</source>
        <translation>{quote} erzählt eine Geschichte.</translation>
    </message>
    <message>
        <source>{rows} leave the history and wait in quarantine with all their values, to be corrected and run again.</source>
        <translation>Aus dem Verlauf genommen und mit allen Werten in Quarantäne gelegt, zum Berichtigen und erneuten Versuchen: {rows}.</translation>
    </message>
    <message>
        <source>{said}, but the program ended before it was sure of it.</source>
        <translation>{said}, aber das Programm endete, bevor das sicher war.</translation>
    </message>
    <message>
        <source>{said}, {count} of these {sends} sends, but the program ended before it was sure of it.</source>
        <translation>{said}, {count} dieser {sends} Sendungen, aber das Programm endete, bevor das sicher war.</translation>
    </message>
    <message>
        <source>{said}, {count} of these {sends} sends.</source>
        <translation>{said}, {count} dieser {sends} Sendungen.</translation>
    </message>
    <message>
        <source>{sentence}, the most its level {tier} allows.</source>
        <translation>{sentence}, das meiste, was ihre Stufe {tier} erlaubt.</translation>
    </message>
    <message>
        <source>{spoken} lacks its {gaps}.</source>
        <translation>{spoken}: Es fehlt {gaps}.</translation>
    </message>
    <message>
        <source>{strong} of the revenue captions perform at 70 or more.</source>
        <translation>{strong} der Umsatz-Captions haben eine Leistung von 70 oder mehr.</translation>
    </message>
    <message>
        <source>{used} daily strategies are used.</source>
        <translation>{used} Tagesstrategien werden verwendet.</translation>
    </message>
    <message>
        <source>{weighed}, {triggers} triggers among them</source>
        <translation>{weighed}, darunter {triggers} Auslöser</translation>
    </message>
    <message>
        <source>{weighed}; triggers pull both ways for {conflicts}.</source>
        <translation>{weighed}; die Auslöser ziehen in beide Richtungen bei {conflicts}.</translation>
    </message>
    <message>
        <source>{what} does not belong on a {page} page, and was left out.</source>
        <translation>{what} gehört nicht auf eine Seite dieser Art ({page}) und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>{what} follows a send that was not copied with it, and was left out.</source>
        <translation>{what} folgt auf eine Sendung, die nicht mitkopiert wurde, und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>{what} has a caption that this week uses already and came without it; choose another.</source>
        <translation>{what} hat eine Caption, die diese Woche schon verwendet, und kam ohne sie; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>{what} has a caption that {page} uses this week and came without it; choose another.</source>
        <translation>{what} hat eine Caption, die {page} diese Woche verwendet, und kam ohne sie; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>{what} is of a type nobody knows, and was left out.</source>
        <translation>{what} ist von einem Typ, den niemand kennt, und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>{what} needs {content}, which this vault does not hold, and came without it; choose another.</source>
        <translation>{what} braucht {content}, was dieser Vault nicht enthält, und kam ohne Caption; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>{what} would fall on {day}, outside the week, and was left out.</source>
        <translation>{what} fiele auf {day}, außerhalb der Woche, und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>{what} would fall on {skipped}, which does not exist, and was left out.</source>
        <translation>{what} fiele auf {skipped}; diese Zeit gibt es nicht, also wurde sie ausgelassen.</translation>
    </message>
    <message>
        <source>{what}: {names}. Their {whose} are kept.</source>
        <translation>{what}: {names}. Ihre Zeilen bleiben ({whose}).</translation>
    </message>
    <message>
        <source>{words} and {words2}</source>
        <translation>{words} und {words2}</translation>
    </message>
    <message>
        <source> and deleted {gone} {value}</source>
        <translation> und {gone} {value} gelöscht</translation>
    </message>
    <message>
        <source>&apos;{summary}&apos; cannot be done again</source>
        <translation>„{summary}“ kann nicht wiederholt werden</translation>
    </message>
    <message>
        <source>&apos;{summary}&apos; cannot be undone</source>
        <translation>„{summary}“ kann nicht zurückgenommen werden</translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 Zeichen</translation>
    </message>
    <message>
        <source>1 link drop points to no campaign any more.</source>
        <translation>1 Link-Drop weist auf keine Kampagne mehr.</translation>
    </message>
    <message>
        <source>A new creator, or one with fewer than {few} messages, starts from cautious scores.</source>
        <translation>Ein neuer Creator, oder einer mit weniger als {few} Nachrichten, beginnt mit vorsichtigen Werten.</translation>
    </message>
    <message>
        <source>A revenue send is expected to earn {ratio} of an average send.</source>
        <translation>Von einer Umsatzsendung werden {ratio} einer mittleren Sendung erwartet.</translation>
    </message>
    <message>
        <source>Added the {one} “{spoken}”</source>
        <translation>{one} „{spoken}“ hinzugefügt</translation>
    </message>
    <message>
        <source>At this pace a month holds {projected} campaigns, far too few; {campaigns_a_month} are advised.</source>
        <translation>In diesem Takt hat ein Monat {projected} Kampagnen, viel zu wenige; empfohlen sind {campaigns_a_month}.</translation>
    </message>
    <message>
        <source>At this pace a month holds {projected} campaigns, too few; {campaigns_a_month} are advised.</source>
        <translation>In diesem Takt hat ein Monat {projected} Kampagnen, zu wenige; empfohlen sind {campaigns_a_month}.</translation>
    </message>
    <message>
        <source>Balanced spread</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Captions fit the persona by {persona} of 100.</source>
        <translation>Captions passen zu {persona} von 100 zur Persona.</translation>
    </message>
    <message>
        <source>Changed the {what} of {sends}</source>
        <translation>Geändert: {what} von {sends}</translation>
    </message>
    <message>
        <source>Changed the {what} of {sends} to ${value}</source>
        <translation>Geändert: {what} von {sends} auf {value} $</translation>
    </message>
    <message>
        <source>Changed the {what} of {sends} to never</source>
        <translation>Geändert: {what} von {sends} auf nie</translation>
    </message>
    <message>
        <source>Changed the {what} of {sends} to none</source>
        <translation>Geändert: {what} von {sends} auf keinen Betrag</translation>
    </message>
    <message>
        <source>Changed the {what} of {sends} to {name}</source>
        <translation>Geändert: {what} von {sends} auf {name}</translation>
    </message>
    <message>
        <source>Changed the {what} of {sends} to {value} hours</source>
        <translation>Geändert: {what} von {sends} auf {value} Stunden</translation>
    </message>
    <message>
        <source>Changed {fields} of the {one} “{spoken}”</source>
        <translation>{fields} geändert: {one} „{spoken}“</translation>
    </message>
    <message>
        <source>Changed {listed} of {captions}</source>
        <translation>{listed} geändert: {captions}</translation>
    </message>
    <message>
        <source>Content Bundle</source>
        <translation>Content Bundle</translation>
    </message>
    <message>
        <source>DM Farm</source>
        <translation>DM Farm</translation>
    </message>
    <message>
        <source>Deleted {spoken_all}</source>
        <translation>{spoken_all} gelöscht</translation>
    </message>
    <message>
        <source>Descriptive Bump</source>
        <translation>Descriptive Bump</translation>
    </message>
    <message>
        <source>Did again: {summary}</source>
        <translation>Wiederholt: {summary}</translation>
    </message>
    <message>
        <source>Diversity {value}: {reason}</source>
        <translation>Vielfalt {value}: {reason}</translation>
    </message>
    <message>
        <source>Duplicated {count} sends {span} earlier</source>
        <translation>{count} Sendungen dupliziert, {span} früher</translation>
    </message>
    <message>
        <source>Duplicated {count} sends {span} later</source>
        <translation>{count} Sendungen dupliziert, {span} später</translation>
    </message>
    <message>
        <source>Duplicated {spoken} to {day} {hhmm}</source>
        <translation>{spoken} nach {day} {hhmm} dupliziert</translation>
    </message>
    <message>
        <source>Engagement heavy</source>
        <translation>Viel Bindung</translation>
    </message>
    <message>
        <source>Evening revenue</source>
        <translation>Umsatz am Abend</translation>
    </message>
    <message>
        <source>Expired Winback</source>
        <translation>Expired Winback</translation>
    </message>
    <message>
        <source>False</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>First to Tip</source>
        <translation>First to Tip</translation>
    </message>
    <message>
        <source>Flash Bundle</source>
        <translation>Flash Bundle</translation>
    </message>
    <message>
        <source>Flyer Bump</source>
        <translation>Flyer Bump</translation>
    </message>
    <message>
        <source>Free pages have no retention sends.</source>
        <translation>Gratisseiten haben keine Sendungen zur Treue.</translation>
    </message>
    <message>
        <source>Freshness {value}: {reason}</source>
        <translation>Frische {value}: {reason}</translation>
    </message>
    <message>
        <source>Game Post</source>
        <translation>Game Post</translation>
    </message>
    <message>
        <source>Import {batch_id} {not_done}. Nothing was changed.</source>
        <translation>Import {batch_id} {not_done}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Imported {brought}</source>
        <translation>Import von {brought}</translation>
    </message>
    <message>
        <source>Inactive fans</source>
        <translation>Inaktive Fans</translation>
    </message>
    <message>
        <source>Inserted the {one} “{named}” into {spoken}</source>
        <translation>{one} „{named}“ eingefügt in {spoken}</translation>
    </message>
    <message>
        <source>Like Farm</source>
        <translation>Like Farm</translation>
    </message>
    <message>
        <source>Link Drop</source>
        <translation>Link Drop</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Live Promo</source>
        <translation>Live Promo</translation>
    </message>
    <message>
        <source>Locked wall post for discovery on free pages</source>
        <translation>Gesperrter Wall-Post, der Gratisseiten bekannt macht</translation>
    </message>
    <message>
        <source>Locked {spoken}</source>
        <translation>{spoken} gesperrt</translation>
    </message>
    <message>
        <source>Locked {what}</source>
        <translation>{what} gesperrt</translation>
    </message>
    <message>
        <source>Main paid unlock for pictures and video</source>
        <translation>Wichtigste bezahlte Freischaltung für Bilder und Video</translation>
    </message>
    <message>
        <source>Mass message</source>
        <translation>Massennachricht</translation>
    </message>
    <message>
        <source>Mended an issue: {mended}</source>
        <translation>Problem behoben: {mended}</translation>
    </message>
    <message>
        <source>Mixing of periods is switched off for this creator, so {used}.</source>
        <translation>Das Mischen der Zeiträume ist für diesen Creator ausgeschaltet, also {used}.</translation>
    </message>
    <message>
        <source>Move {spoken} to {where}, with its follow-up.</source>
        <translation>{spoken} nach {where} verschieben, mit ihrem Nachfasser.</translation>
    </message>
    <message>
        <source>Move {spoken} to {where}.</source>
        <translation>{spoken} nach {where} verschieben.</translation>
    </message>
    <message>
        <source>Moved {count} sends {span} earlier</source>
        <translation>{count} Sendungen verschoben, {span} früher</translation>
    </message>
    <message>
        <source>Moved {count} sends {span} later</source>
        <translation>{count} Sendungen verschoben, {span} später</translation>
    </message>
    <message>
        <source>Moved {spoken} to {where}</source>
        <translation>{spoken} nach {where} verschoben</translation>
    </message>
    <message>
        <source>Never purchased</source>
        <translation>Nie gekauft</translation>
    </message>
    <message>
        <source>Never run, {names} triggers of the old database: {shown}.</source>
        <translation>Nie ausgeführt, {names} Trigger der alten Datenbank: {shown}.</translation>
    </message>
    <message>
        <source>Never run, {names} views of the old database: {shown}.</source>
        <translation>Nie ausgeführt, {names} Views der alten Datenbank: {shown}.</translation>
    </message>
    <message>
        <source>New subscribers</source>
        <translation>Neue Abonnenten</translation>
    </message>
    <message>
        <source>No follow-ups are wanted.</source>
        <translation>Nachfasser sind nicht gewünscht.</translation>
    </message>
    <message>
        <source>No send of the week of {week} for {page_name} can go out with {name}. No file was written; choose another format or another part.</source>
        <translation>Von der Woche {week} für {page_name} kann keine Sendung mit {name} hinaus. Keine Datei wurde geschrieben; wählen Sie ein anderes Format oder einen anderen Teil.</translation>
    </message>
    <message>
        <source>No send of the week of {week} for {page_name} has a caption. No file was written; write the captions first, or ask for sends without.</source>
        <translation>In der Woche {week} für {page_name} hat keine Sendung eine Caption. Keine Datei wurde geschrieben; schreiben Sie zuerst die Captions, oder exportieren Sie auch Sendungen ohne.</translation>
    </message>
    <message>
        <source>No two days are alike.</source>
        <translation>Keine zwei Tage sind gleich.</translation>
    </message>
    <message>
        <source>Non-tippers</source>
        <translation>Ohne Tips</translation>
    </message>
    <message>
        <source>Normal Bump</source>
        <translation>Normal Bump</translation>
    </message>
    <message>
        <source>PPV Follow-up</source>
        <translation>PPV Follow-up</translation>
    </message>
    <message>
        <source>PPV Unlock</source>
        <translation>PPV Unlock</translation>
    </message>
    <message>
        <source>PPV Wall Post</source>
        <translation>PPV Wall Post</translation>
    </message>
    <message>
        <source>PPV buyers</source>
        <translation>PPV-Käufer</translation>
    </message>
    <message>
        <source>PPV non-purchasers</source>
        <translation>PPV gesehen, nicht gekauft</translation>
    </message>
    <message>
        <source>Paid game of chance or contest</source>
        <translation>Bezahltes Glücksspiel oder Wettbewerb</translation>
    </message>
    <message>
        <source>Pasted {what}</source>
        <translation>{what} eingefügt</translation>
    </message>
    <message>
        <source>Pasted {what} from {page_name}</source>
        <translation>{what} von {page_name} eingefügt</translation>
    </message>
    <message>
        <source>Performance {value}: {reason}</source>
        <translation>Leistung {value}: {reason}</translation>
    </message>
    <message>
        <source>Persona {value}: {reason}</source>
        <translation>Persona {value}: {reason}</translation>
    </message>
    <message>
        <source>Postiz</source>
        <translation>Postiz</translation>
    </message>
    <message>
        <source>Promotes a premium tier for a tip of 200 dollars</source>
        <translation>Wirbt für eine Premium-Stufe gegen einen Tip von 200 Dollar</translation>
    </message>
    <message>
        <source>Publer</source>
        <translation>Publer</translation>
    </message>
    <message>
        <source>Race for one prize</source>
        <translation>Rennen um einen Preis</translation>
    </message>
    <message>
        <source>Ran waiting rows again: {brought}</source>
        <translation>Noch einmal versuchte Zeilen von {brought}</translation>
    </message>
    <message>
        <source>Re-promotes a running campaign</source>
        <translation>Wirbt noch einmal für eine laufende Aktion</translation>
    </message>
    <message>
        <source>Re-promotes a running campaign on the wall</source>
        <translation>Wirbt auf der Wall noch einmal für eine laufende Aktion</translation>
    </message>
    <message>
        <source>Reactivated {whom}</source>
        <translation>Wieder aufgenommen: {whom}</translation>
    </message>
    <message>
        <source>Recent purchasers</source>
        <translation>Kürzliche Käufer</translation>
    </message>
    <message>
        <source>Redo of activity {activity_id}</source>
        <translation>Wiederholung der Aktivität {activity_id}</translation>
    </message>
    <message>
        <source>Reminds those who did not buy</source>
        <translation>Erinnert, wer nicht gekauft hat</translation>
    </message>
    <message>
        <source>Renew On Message</source>
        <translation>Renew On Message</translation>
    </message>
    <message>
        <source>Renew On Post</source>
        <translation>Renew On Post</translation>
    </message>
    <message>
        <source>Renewal off</source>
        <translation>Verlängerung aus</translation>
    </message>
    <message>
        <source>Restored {captions}</source>
        <translation>{captions} wiederhergestellt</translation>
    </message>
    <message>
        <source>Restored {whom}</source>
        <translation>{whom} wiederhergestellt</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Treue</translation>
    </message>
    <message>
        <source>Retention first</source>
        <translation>Treue zuerst</translation>
    </message>
    <message>
        <source>Retired {captions}</source>
        <translation>{captions} ausgemustert</translation>
    </message>
    <message>
        <source>Retired {whom}</source>
        <translation>{whom} ausgemustert</translation>
    </message>
    <message>
        <source>Revenue first</source>
        <translation>Umsatz zuerst</translation>
    </message>
    <message>
        <source>Row {quarantine_id} of the quarantine does not wait any more: it {is}. Nothing was changed; reload the list.</source>
        <translation>Zeile {quarantine_id} der Quarantäne wartet nicht mehr: sie {is}. Nichts wurde geändert; laden Sie die Liste neu.</translation>
    </message>
    <message>
        <source>Row {quarantine_id} of the quarantine {is}, not {value}. Nothing was changed; reload the list.</source>
        <translation>Zeile {quarantine_id} der Quarantäne {is}, nicht: {value}. Nichts wurde geändert; laden Sie die Liste neu.</translation>
    </message>
    <message>
        <source>Run sheet</source>
        <translation>Laufzettel</translation>
    </message>
    <message>
        <source>Saturation {saturation} gives {saturation2}, opportunity {opportunity} gives {opportunity2}</source>
        <translation>Sättigung {saturation} ergibt {saturation2}, Potenzial {opportunity} ergibt {opportunity2}</translation>
    </message>
    <message>
        <source>Several items at one price</source>
        <translation>Mehrere Stücke zu einem Preis</translation>
    </message>
    <message>
        <source>Snapchat Bundle</source>
        <translation>Snapchat Bundle</translation>
    </message>
    <message>
        <source>SocialPilot</source>
        <translation>SocialPilot</translation>
    </message>
    <message>
        <source>Starts a conversation with a flyer</source>
        <translation>Beginnt ein Gespräch mit einem Flyer</translation>
    </message>
    <message>
        <source>Starts a conversation with a longer text</source>
        <translation>Beginnt ein Gespräch mit einem längeren Text</translation>
    </message>
    <message>
        <source>Starts a conversation without media</source>
        <translation>Beginnt ein Gespräch ohne Medien</translation>
    </message>
    <message>
        <source>Starts a conversation, spread evenly over the day</source>
        <translation>Beginnt ein Gespräch, gleichmäßig über den Tag verteilt</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>Targeted message</source>
        <translation>Gezielte Nachricht</translation>
    </message>
    <message>
        <source>Text-Only Bump</source>
        <translation>Text-Only Bump</translation>
    </message>
    <message>
        <source>The data carry a confidence of {confidence}.</source>
        <translation>Die Daten haben eine Verlässlichkeit von {confidence}.</translation>
    </message>
    <message>
        <source>The price of {spoken} is far from the usual ${usual}.</source>
        <translation>Der Preis von {spoken} ist weit vom üblichen entfernt: {usual} $.</translation>
    </message>
    <message>
        <source>The price of {spoken} is unlike the usual ${usual}.</source>
        <translation>Der Preis von {spoken} weicht vom üblichen ab: {usual} $.</translation>
    </message>
    <message>
        <source>The week of {week} for {page_name} has not begun yet, so it cannot be completed. Nothing was changed.</source>
        <translation>Die Woche {week} für {page_name} hat noch nicht begonnen, kann also nicht abgeschlossen werden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The week of {week} for {page_name} is {status}. {sentence} Nothing was changed.</source>
        <translation>Die Woche {week} für {page_name} ist {status}. {sentence} Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The week of {week} for {page_name} was changed after the import completed it and stays as it is</source>
        <translation>Die Woche vom {week} für {page_name} wurde geändert, nachdem der Import sie abgeschlossen hatte, und bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>The weekly retention minimums are met by {funnel}.</source>
        <translation>Die wöchentlichen Mindestzahlen zur Treue sind zu {funnel} erfüllt.</translation>
    </message>
    <message>
        <source>The {said} &apos;{text}&apos; holds no letter or digit</source>
        <translation>{said} „{text}“ enthält weder Buchstaben noch Ziffern</translation>
    </message>
    <message>
        <source>The {said} has {text} characters, and may have up to {longest}</source>
        <translation>{said}: {text} Zeichen, erlaubt sind bis zu {longest}</translation>
    </message>
    <message>
        <source>The {said} holds a character that cannot be stored</source>
        <translation>{said} enthält ein Zeichen, das sich nicht speichern lässt</translation>
    </message>
    <message>
        <source>The {said} is &apos;{value}&apos;, and must be one of {choices}</source>
        <translation>{said} ist „{value}“, möglich sind {choices}</translation>
    </message>
    <message>
        <source>The {said} is &apos;{value}&apos;, which is no time zone; write one like Europe/Berlin</source>
        <translation>{said} ist „{value}“, keine Zeitzone; schreiben Sie eine wie Europe/Berlin</translation>
    </message>
    <message>
        <source>The {said} is empty</source>
        <translation>{said} ist leer</translation>
    </message>
    <message>
        <source>The {said} is {value}, and must be a number from 0 to 100</source>
        <translation>{said} ist {value}, erlaubt ist eine Zahl von 0 bis 100</translation>
    </message>
    <message>
        <source>The {said} is {value}, and must be a whole number from 0 to {most_fans}</source>
        <translation>{said} ist {value}, erlaubt ist eine ganze Zahl von 0 bis {most_fans}</translation>
    </message>
    <message>
        <source>The {said} must be from $0.00 to ${value}</source>
        <translation>{said} muss zwischen $0,00 und ${value} liegen</translation>
    </message>
    <message>
        <source>Tip Goal</source>
        <translation>Tip Goal</translation>
    </message>
    <message>
        <source>Tip campaign with three modes</source>
        <translation>Tip-Aktion mit drei Arten</translation>
    </message>
    <message>
        <source>Tip goal non-participants</source>
        <translation>Nicht am Tip Goal beteiligt</translation>
    </message>
    <message>
        <source>Tip goal participants</source>
        <translation>Am Tip Goal beteiligt</translation>
    </message>
    <message>
        <source>Too few messages or periods stand behind the mix, so {used}.</source>
        <translation>Hinter der Mischung stehen zu wenige Nachrichten oder Zeiträume, also {used}.</translation>
    </message>
    <message>
        <source>Top spenders</source>
        <translation>Höchste Ausgaben</translation>
    </message>
    <message>
        <source>Top tippers</source>
        <translation>Höchste Tips</translation>
    </message>
    <message>
        <source>True</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Two days are alike.</source>
        <translation>Zwei Tage sind gleich.</translation>
    </message>
    <message>
        <source>Type priority {value}: {reason}</source>
        <translation>Vorrang des Typs {value}: {reason}</translation>
    </message>
    <message>
        <source>Undid: {summary}</source>
        <translation>Zurückgenommen: {summary}</translation>
    </message>
    <message>
        <source>Undo of activity {activity_id}</source>
        <translation>Rücknahme der Aktivität {activity_id}</translation>
    </message>
    <message>
        <source>Unlocked {spoken}</source>
        <translation>{spoken} entsperrt</translation>
    </message>
    <message>
        <source>Unlocked {what}</source>
        <translation>{what} entsperrt</translation>
    </message>
    <message>
        <source>VIP Program</source>
        <translation>VIP Program</translation>
    </message>
    <message>
        <source>Wall Link Drop</source>
        <translation>Wall Link Drop</translation>
    </message>
    <message>
        <source>Wall post</source>
        <translation>Wall-Post</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>allow bundle followups</source>
        <translation>Nachfasser nach Bundles</translation>
    </message>
    <message>
        <source>allow followups on free</source>
        <translation>Nachfasser auf Gratisseiten</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>at least {number}</source>
        <translation>mindestens {number}</translation>
    </message>
    <message>
        <source>at most {number}</source>
        <translation>höchstens {number}</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>benefits</source>
        <translation>Vorteile</translation>
    </message>
    <message>
        <source>bump</source>
        <translation>Bump</translation>
    </message>
    <message>
        <source>caption type</source>
        <translation>Typ der Caption</translation>
    </message>
    <message>
        <source>check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>creator</source>
        <translation>Creator</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>beiseitegelegt</translation>
    </message>
    <message>
        <source>diversity</source>
        <translation>Vielfalt</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>ein Entwurf</translation>
    </message>
    <message>
        <source>earned {number}</source>
        <translation>verdient {number}</translation>
    </message>
    <message>
        <source>elasticity.{field} is {value}, and must be above 0.</source>
        <translation>elasticity.{field} ist {value} und muss über 0 liegen.</translation>
    </message>
    <message>
        <source>elasticity.{name} is missing.</source>
        <translation>elasticity.{name} fehlt.</translation>
    </message>
    <message>
        <source>emoji {number}</source>
        <translation>Emoji {number}</translation>
    </message>
    <message>
        <source>engagement</source>
        <translation>Bindung</translation>
    </message>
    <message>
        <source>engagement per day</source>
        <translation>Bindung am Tag</translation>
    </message>
    <message>
        <source>expiry</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>flags.{name} is given twice.</source>
        <translation>flags.{name} kommt zweimal vor.</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>Nachfasser</translation>
    </message>
    <message>
        <source>follow-ups</source>
        <translation>Nachfasser</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>freshness</source>
        <translation>Frische</translation>
    </message>
    <message>
        <source>freshness {number}</source>
        <translation>Frische {number}</translation>
    </message>
    <message>
        <source>game</source>
        <translation>Spiel</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>has 1-2 emoji</source>
        <translation>hat 1-2 Emoji</translation>
    </message>
    <message>
        <source>has 3-4 emoji</source>
        <translation>hat 3-4 Emoji</translation>
    </message>
    <message>
        <source>has 5 and more emoji</source>
        <translation>hat 5 und mehr Emoji</translation>
    </message>
    <message>
        <source>has a call to action</source>
        <translation>hat einen Aufruf</translation>
    </message>
    <message>
        <source>has a hook</source>
        <translation>hat einen Aufhänger</translation>
    </message>
    <message>
        <source>has a value</source>
        <translation>hat einen Wert</translation>
    </message>
    <message>
        <source>has no emoji</source>
        <translation>hat keine Emoji</translation>
    </message>
    <message>
        <source>has urgency</source>
        <translation>hat Dringlichkeit</translation>
    </message>
    <message>
        <source>has {quoted}</source>
        <translation>hat {quoted}</translation>
    </message>
    <message>
        <source>heavy</source>
        <translation>viel</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>horizons names {name}, and may hold {horizons}.</source>
        <translation>horizons nennt {name} und darf {horizons} enthalten.</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>id {names}</source>
        <translation>Kennung {names}</translation>
    </message>
    <message>
        <source>incentive</source>
        <translation>Anreiz</translation>
    </message>
    <message>
        <source>initializing</source>
        <translation>beginnt</translation>
    </message>
    <message>
        <source>insufficient</source>
        <translation>ungenügend</translation>
    </message>
    <message>
        <source>is discarded</source>
        <translation>ist beiseitegelegt</translation>
    </message>
    <message>
        <source>is imported</source>
        <translation>ist importiert</translation>
    </message>
    <message>
        <source>is interrupted</source>
        <translation>ist unterbrochen</translation>
    </message>
    <message>
        <source>is linked</source>
        <translation>ist zugeordnet</translation>
    </message>
    <message>
        <source>is missing, and every channel without segments needs it</source>
        <translation>fehlt, und jeder Kanal ohne Segmente braucht es</translation>
    </message>
    <message>
        <source>is not later than the first slot</source>
        <translation>ist nicht später als der erste Slot</translation>
    </message>
    <message>
        <source>is running</source>
        <translation>ist noch unterwegs</translation>
    </message>
    <message>
        <source>is undone</source>
        <translation>ist zurückgenommen</translation>
    </message>
    <message>
        <source>is waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>is {high}, below low_minutes of {low}</source>
        <translation>ist {high}, weniger als low_minutes mit {low}</translation>
    </message>
    <message>
        <source>is {high}, below the minimum of {low}</source>
        <translation>ist {high}, weniger als das Minimum von {low}</translation>
    </message>
    <message>
        <source>is {text}, and must be a time from 00:00 to 23:59</source>
        <translation>ist {text} und muss eine Uhrzeit von 00:00 bis 23:59 sein</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>length {number}</source>
        <translation>Länge {number}</translation>
    </message>
    <message>
        <source>level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>light</source>
        <translation>wenig</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>knapp</translation>
    </message>
    <message>
        <source>line {line} of {file_name} ({table}) in quarantine</source>
        <translation>Zeile {line} von {file_name} ({table}) in Quarantäne</translation>
    </message>
    <message>
        <source>live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>mass message</source>
        <translation>Massennachricht</translation>
    </message>
    <message>
        <source>mass_message</source>
        <translation>Massennachricht</translation>
    </message>
    <message>
        <source>max uses lifetime</source>
        <translation>Einsätze insgesamt</translation>
    </message>
    <message>
        <source>max uses per month</source>
        <translation>Einsätze in 30 Tagen</translation>
    </message>
    <message>
        <source>media count</source>
        <translation>Zahl der Medien</translation>
    </message>
    <message>
        <source>media {number}</source>
        <translation>Medien {number}</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>minimum distinct types</source>
        <translation>Mindestzahl der Sendungstypen je Woche</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>must be a list of whole numbers</source>
        <translation>muss eine Liste ganzer Zahlen sein</translation>
    </message>
    <message>
        <source>must be a list of {count} whole numbers</source>
        <translation>muss eine Liste von {count} ganzen Zahlen sein</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>names {alias}, which already stands for something else</source>
        <translation>nennt {alias}, was schon für etwas anderes steht</translation>
    </message>
    <message>
        <source>names {name}, which cannot address a segment</source>
        <translation>nennt {name}, was kein Segment ansprechen kann</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not {quoted}</source>
        <translation>nicht {quoted}</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>off PPV follow-ups</source>
        <translation>PPV-Nachfasser ausgeschaltet</translation>
    </message>
    <message>
        <source>off dynamic volume</source>
        <translation>bewegliches Volumen ausgeschaltet</translation>
    </message>
    <message>
        <source>off mixing of three periods</source>
        <translation>Mischung dreier Zeiträume ausgeschaltet</translation>
    </message>
    <message>
        <source>off the limit on revenue sends</source>
        <translation>Grenze der Umsatzsendungen ausgeschaltet</translation>
    </message>
    <message>
        <source>on PPV follow-ups</source>
        <translation>PPV-Nachfasser eingeschaltet</translation>
    </message>
    <message>
        <source>on dynamic volume</source>
        <translation>bewegliches Volumen eingeschaltet</translation>
    </message>
    <message>
        <source>on mixing of three periods</source>
        <translation>Mischung dreier Zeiträume eingeschaltet</translation>
    </message>
    <message>
        <source>on the limit on revenue sends</source>
        <translation>Grenze der Umsatzsendungen eingeschaltet</translation>
    </message>
    <message>
        <source>over {number}</source>
        <translation>über {number}</translation>
    </message>
    <message>
        <source>page_type is {page_type}, and must be paid or free.</source>
        <translation>page_type ist {page_type} und muss paid oder free sein.</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>past sends of {page_name}</source>
        <translation>vergangene Sendungen von {page_name}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>performance</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>persona {names}</source>
        <translation>Persona {names}</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>platinum</source>
        <translation>Platin</translation>
    </message>
    <message>
        <source>ppv base</source>
        <translation>PPV-Grundpreis</translation>
    </message>
    <message>
        <source>price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>price percent</source>
        <translation>Preisänderung in Prozent</translation>
    </message>
    <message>
        <source>price {number}</source>
        <translation>Preis {number}</translation>
    </message>
    <message>
        <source>prizes</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>progressive reveal</source>
        <translation>schrittweise Enthüllung</translation>
    </message>
    <message>
        <source>purchase rate {number}</source>
        <translation>Kaufrate {number}</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>eingereiht</translation>
    </message>
    <message>
        <source>raffle</source>
        <translation>Verlosung</translation>
    </message>
    <message>
        <source>random unlock</source>
        <translation>zufällige Freischaltung</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>Reparatur</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>wiederhergestellt</translation>
    </message>
    <message>
        <source>retention</source>
        <translation>Treue</translation>
    </message>
    <message>
        <source>retention per day</source>
        <translation>Treue am Tag</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>ausgemustert</translation>
    </message>
    <message>
        <source>reuse gap days</source>
        <translation>Dieselbe Caption wieder, Tage</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>revenue per day</source>
        <translation>Umsatz am Tag</translation>
    </message>
    <message>
        <source>rotating</source>
        <translation>im Wechsel</translation>
    </message>
    <message>
        <source>score {number}</source>
        <translation>Wert {number}</translation>
    </message>
    <message>
        <source>sends {number}</source>
        <translation>Sendungen {number}</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>sheet &apos;{sheet}&apos; line {header_line}</source>
        <translation>Blatt &apos;{sheet}&apos;, Zeile {header_line}</translation>
    </message>
    <message>
        <source>silver</source>
        <translation>Silber</translation>
    </message>
    <message>
        <source>similar gap days</source>
        <translation>Derselbe Text wieder, Tage</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>slang</source>
        <translation>Umgangssprache</translation>
    </message>
    <message>
        <source>spin the wheel</source>
        <translation>Glücksrad</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>storing</source>
        <translation>wird gespeichert</translation>
    </message>
    <message>
        <source>story</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>suits send type {names}</source>
        <translation>passt zum Sendungstyp {names}</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>targeted message</source>
        <translation>Gezielte Nachricht</translation>
    </message>
    <message>
        <source>targeted_message</source>
        <translation>Gezielte Nachricht</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>the 14-day scores are used</source>
        <translation>gelten die Werte der 14 Tage</translation>
    </message>
    <message>
        <source>the audience</source>
        <translation>die Zielgruppe</translation>
    </message>
    <message>
        <source>the expiry</source>
        <translation>den Ablauf</translation>
    </message>
    <message>
        <source>the first message</source>
        <translation>die erste Nachricht</translation>
    </message>
    <message>
        <source>the given scores are used</source>
        <translation>gelten die gegebenen Werte</translation>
    </message>
    <message>
        <source>the price</source>
        <translation>den Preis</translation>
    </message>
    <message>
        <source>the time zone is unknown; near: {near}</source>
        <translation>die Zeitzone ist unbekannt; ähnlich: {near}</translation>
    </message>
    <message>
        <source>the week of {week} for {page_name}</source>
        <translation>die Woche {week} für {page_name}</translation>
    </message>
    <message>
        <source>the {one} “{spoken}”</source>
        <translation>{one} „{spoken}“</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>tier minimum sends</source>
        <translation>Sendungen, um Inhalt zu beurteilen</translation>
    </message>
    <message>
        <source>tip matching</source>
        <translation>Tip-Matching</translation>
    </message>
    <message>
        <source>tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>tone {names}</source>
        <translation>Ton {names}</translation>
    </message>
    <message>
        <source>tones</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>too long for ${price}: {sells}</source>
        <translation>zu lang für {price} $: {sells}</translation>
    </message>
    <message>
        <source>too short for ${price}: {sells}</source>
        <translation>zu kurz für {price} $: {sells}</translation>
    </message>
    <message>
        <source>trivia</source>
        <translation>Quiz</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>type priority</source>
        <translation>Vorrang des Typs</translation>
    </message>
    <message>
        <source>type {names}</source>
        <translation>Typ {names}</translation>
    </message>
    <message>
        <source>under {number}</source>
        <translation>unter {number}</translation>
    </message>
    <message>
        <source>unique across creators</source>
        <translation>Eine Caption für einen Creator je Woche</translation>
    </message>
    <message>
        <source>urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>dringend</translation>
    </message>
    <message>
        <source>used</source>
        <translation>verwendet</translation>
    </message>
    <message>
        <source>video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>vip posts</source>
        <translation>VIP-Posts</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>wall post</source>
        <translation>Wall-Post</translation>
    </message>
    <message>
        <source>wall_post</source>
        <translation>Wall-Post</translation>
    </message>
    <message>
        <source>week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>weight of {name} {old} -&gt; {new}</source>
        <translation>Gewicht {name}: {old} → {new}</translation>
    </message>
    <message>
        <source>which keep it</source>
        <translation>die sie behalten</translation>
    </message>
    <message>
        <source>which keeps it</source>
        <translation>die sie behält</translation>
    </message>
    <message>
        <source>{advice} If that computer no longer uses it, delete the file {name} in the workspace folder.</source>
        <translation>{advice} Wenn jener Rechner ihn nicht mehr verwendet, löschen Sie die Datei {name} im Ordner des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>{basis}, so the factors count only in part.</source>
        <translation>{basis}, darum zählen die Faktoren nur zum Teil.</translation>
    </message>
    <message>
        <source>{basis}, which is enough to leave the factors alone.</source>
        <translation>{basis}; das genügt, um die Faktoren zu lassen, wie sie sind.</translation>
    </message>
    <message>
        <source>{by_type} different send types.</source>
        <translation>{by_type} verschiedene Sendungstypen.</translation>
    </message>
    <message>
        <source>{calls} of the revenue captions ask for an answer.</source>
        <translation>{calls} der Umsatz-Captions bitten um eine Antwort.</translation>
    </message>
    <message>
        <source>{changes} weeks that the import completed are queued again</source>
        <translation>{changes} Wochen, die der Import abgeschlossen hatte, sind wieder eingereiht</translation>
    </message>
    <message>
        <source>{changes} weeks were changed after the import completed them and stay as they are</source>
        <translation>{changes} Wochen wurden geändert, nachdem der Import sie abgeschlossen hatte, und bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>{column} is above 100</source>
        <translation>{column} liegt über 100</translation>
    </message>
    <message>
        <source>{column} is above 100 %</source>
        <translation>{column} liegt über 100 %</translation>
    </message>
    <message>
        <source>{column} is longer than 32,767 characters</source>
        <translation>{column} ist länger als 32.767 Zeichen</translation>
    </message>
    <message>
        <source>{column} is none of {one_of}</source>
        <translation>{column} ist keines von {one_of}</translation>
    </message>
    <message>
        <source>{column}: &apos;{open_amount}&apos; was read with &apos;{decimal}&apos; as decimal sign.</source>
        <translation>{column}: &apos;{open_amount}&apos; wurde mit &apos;{decimal}&apos; als Dezimalzeichen gelesen.</translation>
    </message>
    <message>
        <source>{column}: {votes} different cells have &apos;.&apos; and {votes2} have &apos;,&apos; as decimal sign; &apos;{decimal}&apos; was taken for all.</source>
        <translation>{column}: {votes} verschiedene Zellen haben &apos;.&apos; und {votes2} haben &apos;,&apos; als Dezimalzeichen; &apos;{decimal}&apos; wurde für alle genommen.</translation>
    </message>
    <message>
        <source>{counted}: too long for {name}, {wanted} are right.</source>
        <translation>{counted}: zu lang für {name}, richtig sind {wanted}.</translation>
    </message>
    <message>
        <source>{counted}: too short for {name}, {wanted} are right.</source>
        <translation>{counted}: zu kurz für {name}, richtig sind {wanted}.</translation>
    </message>
    <message>
        <source>{count} captions</source>
        <translation>{count} Captions</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} Zeichen</translation>
    </message>
    <message>
        <source>{count} in the way of approving the week of {week} for {page_name}. {told} Nothing was changed; mend them under Issues, then approve.</source>
        <translation>{count} der Freigabe der Woche {week} für {page_name} entgegen. {told} Nichts wurde geändert; beheben Sie das unter „Probleme“ und geben Sie dann frei.</translation>
    </message>
    <message>
        <source>{count} link drops point to no campaign any more.</source>
        <translation>{count} Link-Drops weisen auf keine Kampagne mehr.</translation>
    </message>
    <message>
        <source>{count} of the {stored} captions that are here ({share})</source>
        <translation>{count} der {stored} vorhandenen Captions ({share})</translation>
    </message>
    <message>
        <source>{count} of the {stored} creators that are here ({share})</source>
        <translation>{count} der {stored} vorhandenen Creator ({share})</translation>
    </message>
    <message>
        <source>{count} of the {stored} messages that are here ({share})</source>
        <translation>{count} der {stored} vorhandenen Nachrichten ({share})</translation>
    </message>
    <message>
        <source>{count} of the {stored} vault entries that are here ({share})</source>
        <translation>{count} der {stored} vorhandenen Vault-Einträge ({share})</translation>
    </message>
    <message>
        <source>{count} of {minimums} {name} sends.</source>
        <translation>{count} von {minimums} Sendungen {name}.</translation>
    </message>
    <message>
        <source>{day} has {found} sends, more than twice the usual {normal}.</source>
        <translation>{day} hat {found} Sendungen, mehr als doppelt so viele wie üblich ({normal}).</translation>
    </message>
    <message>
        <source>{day} has {found} sends, unlike the usual {normal}.</source>
        <translation>{day} hat {found} Sendungen, anders als üblich ({normal}).</translation>
    </message>
    <message>
        <source>{factors}, and falling revenue takes one away.</source>
        <translation>{factors}, und sinkender Umsatz nimmt eine weg.</translation>
    </message>
    <message>
        <source>{factors}, and rising revenue adds one.</source>
        <translation>{factors}, und steigender Umsatz gibt eine dazu.</translation>
    </message>
    <message>
        <source>{factors}, and the revenue trend changes nothing.</source>
        <translation>{factors}, und der Umsatztrend ändert nichts.</translation>
    </message>
    <message>
        <source>{fans} fans on a {page} page make the level {level}.</source>
        <translation>{fans} Fans auf einer Seite dieser Art ({page}) ergeben die Stufe {level}.</translation>
    </message>
    <message>
        <source>{field} holds {values} values, and must hold seven, Monday first.</source>
        <translation>{field} enthält {values} Werte und muss sieben enthalten, Montag zuerst.</translation>
    </message>
    <message>
        <source>{field} is {value}, and must be a finite number.</source>
        <translation>{field} ist {value} und muss eine endliche Zahl sein.</translation>
    </message>
    <message>
        <source>{field} is {value}, and must be a number.</source>
        <translation>{field} ist {value} und muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>{field} is {value}, and must be a whole number.</source>
        <translation>{field} ist {value} und muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>{field} is {value}, and must be true or false.</source>
        <translation>{field} ist {value} und muss true oder false sein.</translation>
    </message>
    <message>
        <source>{field} is {value}, and must lie between {low} and {high}.</source>
        <translation>{field} ist {value} und muss zwischen {low} und {high} liegen.</translation>
    </message>
    <message>
        <source>{field} must be a list of two scores: saturation, opportunity.</source>
        <translation>{field} muss eine Liste aus zwei Werten sein: Sättigung, Potenzial.</translation>
    </message>
    <message>
        <source>{field} must be an object of names and values.</source>
        <translation>{field} muss ein Objekt aus Namen und Werten sein.</translation>
    </message>
    <message>
        <source>{field} must hold seven numbers, Monday first.</source>
        <translation>{field} muss sieben Zahlen enthalten, Montag zuerst.</translation>
    </message>
    <message>
        <source>{file_name} ({table}) in quarantine</source>
        <translation>{file_name} ({table}) in Quarantäne</translation>
    </message>
    <message>
        <source>{file}, line {line}: {what} Nothing was loaded; mend that line, or put back the file that came with the program.</source>
        <translation>{file}, Zeile {line}: {what} Nichts wurde geladen; berichtigen Sie diese Zeile, oder legen Sie die mitgelieferte Datei zurück.</translation>
    </message>
    <message>
        <source>{file}: {new} new, {updated} updated, {unchanged} unchanged, {quarantined} in quarantine</source>
        <translation>{file}: {new} neu, {updated} geändert, {unchanged} gleich, {quarantined} in Quarantäne</translation>
    </message>
    <message>
        <source>{file}: {new} new, {updated} updated, {unchanged} unchanged, {quarantined} in quarantine.</source>
        <translation>{file}: {new} neu, {updated} geändert, {unchanged} gleich, {quarantined} in Quarantäne.</translation>
    </message>
    <message>
        <source>{fitting} of the revenue captions have the advised length.</source>
        <translation>{fitting} der Umsatz-Captions haben die empfohlene Länge.</translation>
    </message>
    <message>
        <source>{found} of {allowed} possible follow-ups are planned.</source>
        <translation>{found} von {allowed} möglichen Nachfassern sind geplant.</translation>
    </message>
    <message>
        <source>{hooks} of the revenue captions open with a hook.</source>
        <translation>{hooks} der Umsatz-Captions beginnen mit einem Aufhänger.</translation>
    </message>
    <message>
        <source>{impossible}: {why}. Nothing was changed; {what_to_do}.</source>
        <translation>{impossible}: {why}. Nichts wurde geändert; {what_to_do}.</translation>
    </message>
    <message>
        <source>{kept} of {total} sends leave avoided content out.</source>
        <translation>{kept} von {total} Sendungen lassen gemiedenen Inhalt weg.</translation>
    </message>
    <message>
        <source>{kept} of {total} sends show content of the vault.</source>
        <translation>{kept} von {total} Sendungen zeigen Inhalt aus dem Vault.</translation>
    </message>
    <message>
        <source>{kept} of {total} sends suit the page.</source>
        <translation>{kept} von {total} Sendungen passen zur Seite.</translation>
    </message>
    <message>
        <source>{key} lies in the future</source>
        <translation>{key} liegt in der Zukunft</translation>
    </message>
    <message>
        <source>{key} of the file {what}.</source>
        <translation>{key} der Datei {what}.</translation>
    </message>
    <message>
        <source>{key} of {label} {what}.</source>
        <translation>{key} von {label} {what}.</translation>
    </message>
    <message>
        <source>{key}: no date shows whether day or month comes first (&apos;{date}&apos;); the day was taken first.</source>
        <translation>{key}: Kein Datum zeigt, ob Tag oder Monat zuerst kommt (&apos;{date}&apos;); der Tag wurde zuerst genommen.</translation>
    </message>
    <message>
        <source>{key}: no date shows whether day or month comes first (&apos;{date}&apos;); the month was taken first.</source>
        <translation>{key}: Kein Datum zeigt, ob Tag oder Monat zuerst kommt (&apos;{date}&apos;); der Monat wurde zuerst genommen.</translation>
    </message>
    <message>
        <source>{key}: some dates only make sense with the day first, others with the month first; the day was taken first.</source>
        <translation>{key}: Manche Daten gehen nur mit dem Tag zuerst auf, andere mit dem Monat zuerst; der Tag wurde zuerst genommen.</translation>
    </message>
    <message>
        <source>{key}: some dates only make sense with the day first, others with the month first; the month was taken first.</source>
        <translation>{key}: Manche Daten gehen nur mit dem Tag zuerst auf, andere mit dem Monat zuerst; der Monat wurde zuerst genommen.</translation>
    </message>
    <message>
        <source>{level}; {wanted} ({emoji_level}) are right for {name}.</source>
        <translation>{level}; richtig für {name} sind {wanted} ({emoji_level}).</translation>
    </message>
    <message>
        <source>{linked}, {still} wait for another reason</source>
        <translation>{linked}, {still} aus anderem Grund wartend</translation>
    </message>
    <message>
        <source>{share} of the times are round.</source>
        <translation>{share} der Zeiten sind rund.</translation>
    </message>
    <message>
        <source>{kind} {name} is missing</source>
        <translation>{kind} {name} fehlt</translation>
    </message>
    <message>
        <source>{kind} {name} is not ours</source>
        <translation>{kind} {name} ist nicht von uns</translation>
    </message>
    <message>
        <source>{kind} {name} was changed</source>
        <translation>{kind} {name} wurde geändert</translation>
    </message>
    <message>
        <source>{lack}: {name} has {captions} for about {needed} a week. Write or import more.</source>
        <translation>{lack}: {name} hat {captions} für etwa {needed} in der Woche. Schreiben oder importieren Sie mehr.</translation>
    </message>
    <message>
        <source>{legible}. Nothing was stored; use a backup of it.</source>
        <translation>{legible}. Nichts wurde gespeichert; nehmen Sie eine Sicherung davon.</translation>
    </message>
    <message>
        <source>{level}: right for {name}.</source>
        <translation>{level}: richtig für {name}.</translation>
    </message>
    <message>
        <source>{lost_words} of {count}</source>
        <translation>{lost_words} von {count}</translation>
    </message>
    <message>
        <source>{low} to {high} characters sell best, {loss} may be lost ({severity}).</source>
        <translation>{low} bis {high} Zeichen verkaufen am besten, {loss} können verloren gehen ({severity}).</translation>
    </message>
    <message>
        <source>{message_count} messages give a confidence of {confidence}</source>
        <translation>{message_count} Nachrichten ergeben eine Verlässlichkeit von {confidence}</translation>
    </message>
    <message>
        <source>{minimum} to {maximum}</source>
        <translation>{minimum} bis {maximum}</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes} Minuten</translation>
    </message>
    <message>
        <source>{mixed} The last week differs clearly from the month, so it counts more.</source>
        <translation>{mixed} Die letzte Woche unterscheidet sich deutlich vom Monat, darum zählt sie mehr.</translation>
    </message>
    <message>
        <source>{monday} is a {monday2}, and a week starts on a Monday. Nothing was changed; use {before} or {value}.</source>
        <translation>{monday} ist ein {monday2}, und eine Woche beginnt an einem Montag. Nichts wurde geändert; verwenden Sie {before} oder {value}.</translation>
    </message>
    <message>
        <source>{names} and {names2}</source>
        <translation>{names} und {names2}</translation>
    </message>
    <message>
        <source>{names} is negative</source>
        <translation>{names} ist negativ</translation>
    </message>
    <message>
        <source>{name} (not ours)</source>
        <translation>{name} (nicht von uns)</translation>
    </message>
    <message>
        <source>{name} IS ?</source>
        <translation>{name} IS ?</translation>
    </message>
    <message>
        <source>{name} asks for no particular caption type.</source>
        <translation>{name} verlangt keinen bestimmten Captiontyp.</translation>
    </message>
    <message>
        <source>{name} belongs to another program. Nothing was stored; choose an EROS database file.</source>
        <translation>{name} gehört zu einem anderen Programm. Nichts wurde gespeichert; wählen Sie eine EROS-Datenbankdatei.</translation>
    </message>
    <message>
        <source>{name} campaigns come closer than {days} days.</source>
        <translation>Kampagnen vom Typ {name} kommen dichter als {days} Tage.</translation>
    </message>
    <message>
        <source>{name} cannot be read as UTF-8 text ({error}). Nothing was read; export the week again.</source>
        <translation>{name} lässt sich nicht als UTF-8-Text lesen ({error}). Nichts wurde gelesen; exportieren Sie die Woche noch einmal.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {why}. Nothing was stored; export it again.</source>
        <translation>{name} lässt sich nicht lesen: {why}. Nichts wurde gespeichert; exportieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>{name} carries macros. Nothing was stored; save it as XLSX without macros.</source>
        <translation>{name} enthält Makros. Nichts wurde gespeichert; speichern Sie die Datei als XLSX ohne Makros.</translation>
    </message>
    <message>
        <source>{name} comes {sends} times in the week; once is allowed.</source>
        <translation>{name} kommt in der Woche {sends}-mal vor; erlaubt ist einmal.</translation>
    </message>
    <message>
        <source>{name} comes {sends} times; {max_per_week} a week are advised. Keep the earliest.</source>
        <translation>{name} kommt {sends}-mal vor; empfohlen sind {max_per_week} in der Woche. Behalten Sie die frühesten.</translation>
    </message>
    <message>
        <source>{name} could not be opened: {error}. Nothing was stored.</source>
        <translation>{name} ließ sich nicht öffnen: {error}. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>{name} could not be read: {reason}. Nothing was stored; check its path and permissions.</source>
        <translation>{name} konnte nicht gelesen werden: {reason}. Nichts wurde gespeichert; prüfen Sie Pfad und Rechte.</translation>
    </message>
    <message>
        <source>{name} could not be read: {strerror}. Nothing was stored; check the path.</source>
        <translation>{name} konnte nicht gelesen werden: {strerror}. Nichts wurde gespeichert; prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>{name} could not be read: {why}</source>
        <translation>{name} konnte nicht gelesen werden: {why}</translation>
    </message>
    <message>
        <source>{name} earns {earned} and went out only {uses_30d} times in 30 days.</source>
        <translation>{name} bringt {earned} und ging in 30 Tagen nur {uses_30d}-mal hinaus.</translation>
    </message>
    <message>
        <source>{name} earns {earned}, and {conversion} of those who see it buy.</source>
        <translation>{name} bringt {earned}, und {conversion} derer, die es sehen, kaufen.</translation>
    </message>
    <message>
        <source>{name} earns {value} against the week before.</source>
        <translation>{name} bringt {value} gegenüber der Woche davor.</translation>
    </message>
    <message>
        <source>{name} has a line of more than {longest_line} characters, so it is no table. Nothing was stored; export it again.</source>
        <translation>{name} hat eine Zeile von mehr als {longest_line} Zeichen und ist daher keine Tabelle. Nichts wurde gespeichert; exportieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>{name} has no header that could be recognised{given}: line {line} says {shown}. Needed: {needed}. Nothing was stored; give a mapping of its headers to our columns.</source>
        <translation>{name} hat{given} keine Kopfzeile, die sich erkennen ließ: In Zeile {line} steht {shown}. Gebraucht: {needed}. Nichts wurde gespeichert; ordnen Sie die Spalten der Datei unseren zu.</translation>
    </message>
    <message>
        <source>{name} has none of the tables of an EROS database. Nothing was stored.</source>
        <translation>{name} hat keine der Tabellen einer EROS-Datenbank. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>{name} has not the columns of an exported week. Nothing was read; export the week as csv again.</source>
        <translation>{name} hat nicht die Spalten einer exportierten Woche. Nichts wurde gelesen; exportieren Sie die Woche noch einmal als csv.</translation>
    </message>
    <message>
        <source>{name} has {rows} rows instead of {count}</source>
        <translation>{name} hat {rows} Zeilen statt {count}</translation>
    </message>
    <message>
        <source>{name} has {value} MB, and up to {value2} MB are read. Nothing was stored; split it into smaller files.</source>
        <translation>{name} hat {value} MB, und bis {value2} MB werden gelesen. Nichts wurde gespeichert; teilen Sie die Datei in kleinere auf.</translation>
    </message>
    <message>
        <source>{name} holds a NUL byte in line {line}, so it is damaged or no text file. Nothing was stored; export it again, or choose UTF-16 where it was saved so.</source>
        <translation>{name} enthält ein NUL-Byte in Zeile {line}, ist also beschädigt oder keine Textdatei. Nichts wurde gespeichert; exportieren Sie die Datei noch einmal, oder wählen Sie UTF-16, wenn sie so gespeichert wurde.</translation>
    </message>
    <message>
        <source>{name} holds a list or an object</source>
        <translation>{name} enthält eine Liste oder ein Objekt</translation>
    </message>
    <message>
        <source>{name} holds no send. Nothing was read.</source>
        <translation>{name} enthält keine Sendung. Nichts wurde gelesen.</translation>
    </message>
    <message>
        <source>{name} holds what is no text</source>
        <translation>{name} enthält, was kein Text ist</translation>
    </message>
    <message>
        <source>{name} holds {found} entries, and must hold {expected}.</source>
        <translation>{name} enthält {found} Einträge und muss {expected} enthalten.</translation>
    </message>
    <message>
        <source>{name} is a copy inside the old database; real backups replace it.</source>
        <translation>{name} ist eine Kopie in der alten Datenbank; echte Sicherungen ersetzen sie.</translation>
    </message>
    <message>
        <source>{name} is a damaged or protected archive. Nothing was stored; save it again as XLSX or CSV.</source>
        <translation>{name} ist ein beschädigtes oder geschütztes Archiv. Nichts wurde gespeichert; speichern Sie die Datei neu als XLSX oder CSV.</translation>
    </message>
    <message>
        <source>{name} is a database. Nothing was stored; import it as eros-db.</source>
        <translation>{name} ist eine Datenbank. Nichts wurde gespeichert; importieren Sie sie als eros-db.</translation>
    </message>
    <message>
        <source>{name} is a text.</source>
        <translation>{name} ist ein Text.</translation>
    </message>
    <message>
        <source>{name} is a workbook of an old Excel (.xls) or a protected one. Nothing was stored; save it as XLSX without a password, or as CSV.</source>
        <translation>{name} ist eine Arbeitsmappe eines alten Excel (.xls) oder eine geschützte. Nichts wurde gespeichert; speichern Sie sie als XLSX ohne Kennwort oder als CSV.</translation>
    </message>
    <message>
        <source>{name} is a {what} file, not a table. Nothing was stored; import the CSV or XLSX file.</source>
        <translation>{name} ist eine {what}-Datei, keine Tabelle. Nichts wurde gespeichert; importieren Sie die CSV- oder XLSX-Datei.</translation>
    </message>
    <message>
        <source>{name} is at its weekly limit of {max_per_week}.</source>
        <translation>{name} ist an der Wochengrenze von {max_per_week}.</translation>
    </message>
    <message>
        <source>{name} is damaged ({legible}). Nothing was stored; use a backup of it.</source>
        <translation>{name} ist beschädigt ({legible}). Nichts wurde gespeichert; nehmen Sie eine Sicherung davon.</translation>
    </message>
    <message>
        <source>{name} is larger than an exported week can be. Nothing was read.</source>
        <translation>{name} ist größer, als eine exportierte Woche sein kann. Nichts wurde gelesen.</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation>{name} fehlt.</translation>
    </message>
    <message>
        <source>{name} is neither UTF-8, UTF-16 nor Windows-1252 text. Nothing was stored; save it as CSV in UTF-8 and import it again.</source>
        <translation>{name} ist weder Text in UTF-8, UTF-16 noch Windows-1252. Nichts wurde gespeichert; speichern Sie die Datei als CSV in UTF-8 und importieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>{name} is no SQLite database. Nothing was stored; choose an EROS database file.</source>
        <translation>{name} ist keine SQLite-Datenbank. Nichts wurde gespeichert; wählen Sie eine EROS-Datenbankdatei.</translation>
    </message>
    <message>
        <source>{name} is no XLSX workbook. Nothing was stored; save it as XLSX or CSV.</source>
        <translation>{name} ist keine XLSX-Arbeitsmappe. Nichts wurde gespeichert; speichern Sie die Datei als XLSX oder CSV.</translation>
    </message>
    <message>
        <source>{name} is no readable Excel workbook. Nothing was stored; save it again as XLSX or CSV.</source>
        <translation>{name} ist keine lesbare Excel-Arbeitsmappe. Nichts wurde gespeichert; speichern Sie die Datei neu als XLSX oder CSV.</translation>
    </message>
    <message>
        <source>{name} is not UTF-8; it was read as Windows-1252.</source>
        <translation>{name} ist nicht UTF-8; gelesen als Windows-1252.</translation>
    </message>
    <message>
        <source>{name} is not a value of {what}; did you mean {near}? Known are {values}.</source>
        <translation>{name} ist kein Wert für {what}; meinten Sie {near}? Bekannt sind {values}.</translation>
    </message>
    <message>
        <source>{name} is not a value of {what}; known are {values}.</source>
        <translation>{name} ist kein Wert für {what}; bekannt sind {values}.</translation>
    </message>
    <message>
        <source>{name} is not readable CSV ({error}). Nothing was read.</source>
        <translation>{name} ist kein lesbares CSV ({error}). Nichts wurde gelesen.</translation>
    </message>
    <message>
        <source>{name} is not readable JSON. Nothing was read; export the week again.</source>
        <translation>{name} ist kein lesbares JSON. Nichts wurde gelesen; exportieren Sie die Woche noch einmal.</translation>
    </message>
    <message>
        <source>{name} is not written in {given}. Nothing was stored; choose another encoding.</source>
        <translation>{name} ist nicht in {given} geschrieben. Nichts wurde gespeichert; wählen Sie einen anderen Zeichensatz.</translation>
    </message>
    <message>
        <source>{name} is nothing a vault holds. Nothing was changed.</source>
        <translation>{name} gehört zu keinem Vault. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{name} is nothing a {one} has. Nothing was changed.</source>
        <translation>{name} gehört nicht dazu ({one}). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{name} is nothing that can be edited. Nothing was changed.</source>
        <translation>{name} lässt sich nicht bearbeiten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{name} is written to more than {max_per_day} times on {value}.</source>
        <translation>An {name} wird mehr als {max_per_day}-mal geschrieben am {value}.</translation>
    </message>
    <message>
        <source>{name} is written to {count} times in the week; {max_per_week} are advised.</source>
        <translation>An {name} wird in der Woche {count}-mal geschrieben; empfohlen sind {max_per_week}.</translation>
    </message>
    <message>
        <source>{name} makes up {share} of the week; at most {send_type_share} is advised.</source>
        <translation>{name} macht {share} der Woche aus; empfohlen sind höchstens {send_type_share}.</translation>
    </message>
    <message>
        <source>{name} may hold more text than can be read at once. Nothing was stored; save the sheet as CSV.</source>
        <translation>{name} enthält vielleicht mehr Text, als sich auf einmal lesen lässt. Nichts wurde gespeichert; speichern Sie das Blatt als CSV.</translation>
    </message>
    <message>
        <source>{name} must not be below zero. Nothing was changed; correct it.</source>
        <translation>{name} darf nicht unter null liegen. Nichts wurde geändert; berichtigen Sie die Angabe.</translation>
    </message>
    <message>
        <source>{name} names the column &apos;{name2}&apos; twice in line {line}. Nothing was stored; rename or delete one of them.</source>
        <translation>{name} nennt die Spalte &apos;{name2}&apos; zweimal in Zeile {line}. Nichts wurde gespeichert; benennen Sie eine davon um oder löschen Sie sie.</translation>
    </message>
    <message>
        <source>{name} nothing -&gt; {shown}</source>
        <translation>{name} nichts -&gt; {shown}</translation>
    </message>
    <message>
        <source>{name} opens a quote in the record of line {line} that is never closed, so the rest of the file cannot be told apart. Nothing was stored; close the quote and import it again.</source>
        <translation>{name} öffnet im Datensatz von Zeile {line} ein Anführungszeichen, das nie geschlossen wird, sodass der Rest der Datei nicht zu trennen ist. Nichts wurde gespeichert; schließen Sie es und importieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>{name} was cancelled</source>
        <translation>{name}: abgebrochen</translation>
    </message>
    <message>
        <source>{name} was changed while it was read. Nothing was stored; import it again.</source>
        <translation>{name} wurde beim Lesen geändert. Nichts wurde gespeichert; importieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>{name} was made by a newer EROS Desktop (schema {version}, this one knows {schema_version}). Nothing was stored; update EROS Desktop.</source>
        <translation>{name} stammt von einem neueren EROS Desktop (Schema {version}, dieses kennt {schema_version}). Nichts wurde gespeichert; aktualisieren Sie EROS Desktop.</translation>
    </message>
    <message>
        <source>{name} would unpack to {value} MB from {entries} parts, far more than a list of messages needs. Nothing was stored; save the sheet as CSV.</source>
        <translation>{name} würde ausgepackt {value} MB aus {entries} Teilen ergeben, weit mehr, als eine Liste von Nachrichten braucht. Nichts wurde gespeichert; speichern Sie das Blatt als CSV.</translation>
    </message>
    <message>
        <source>{name} {old} -&gt; {new}</source>
        <translation>{name}: {old} → {new}</translation>
    </message>
    <message>
        <source>{name} {shown} -&gt; nothing</source>
        <translation>{name} {shown} -&gt; nichts</translation>
    </message>
    <message>
        <source>{name} {shown} -&gt; {shown2}</source>
        <translation>{name} {shown} → {shown2}</translation>
    </message>
    <message>
        <source>{name}: cancelled, nothing was changed</source>
        <translation>{name}: abgebrochen, nichts wurde geändert</translation>
    </message>
    <message>
        <source>{name}: done</source>
        <translation>{name}: erledigt</translation>
    </message>
    <message>
        <source>{name}: the sheet &apos;{title}&apos; holds such a table too and is not read with it; choose it and import the file once more.</source>
        <translation>{name}: Auch das Blatt &apos;{title}&apos; enthält eine solche Tabelle und wird nicht mitgelesen; wählen Sie es und importieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>{name}: {new} new, {updated} updated, {unchanged} unchanged</source>
        <translation>{name}: {new} neu, {updated} geändert, {unchanged} gleich</translation>
    </message>
    <message>
        <source>{name}: {rows} of {total} rows</source>
        <translation>{name}: {rows} von {total} Zeilen</translation>
    </message>
    <message>
        <source>{name}: {rows} rows looked at</source>
        <translation>{name}: {rows} Zeilen angesehen</translation>
    </message>
    <message>
        <source>{numbers} of the {title}</source>
        <translation>{title} ({numbers})</translation>
    </message>
    <message>
        <source>{number} characters</source>
        <translation>{number} Zeichen</translation>
    </message>
    <message>
        <source>{n} active creators have no content category.</source>
        <translation>{n} aktive Creator haben keine Inhaltskategorie.</translation>
    </message>
    <message>
        <source>{n} active creators have no number of fans.</source>
        <translation>{n} aktive Creator haben keine Zahl der Fans.</translation>
    </message>
    <message>
        <source>{n} active creators have no performance tier.</source>
        <translation>{n} aktive Creator haben keine Leistungsstufe.</translation>
    </message>
    <message>
        <source>{n} active creators have no persona.</source>
        <translation>{n} aktive Creator haben keine Persona.</translation>
    </message>
    <message>
        <source>{n} active creators have no usable name.</source>
        <translation>{n} aktive Creator haben keinen brauchbaren Namen.</translation>
    </message>
    <message>
        <source>{n} active creators have no valid time zone.</source>
        <translation>{n} aktive Creator haben keine gültige Zeitzone.</translation>
    </message>
    <message>
        <source>{n} active creators have nothing in the vault.</source>
        <translation>{n} aktive Creator haben nichts im Vault.</translation>
    </message>
    <message>
        <source>{n} captions have a freshness that their last use contradicts.</source>
        <translation>{n} Captions haben eine Frische, der ihr letzter Einsatz widerspricht.</translation>
    </message>
    <message>
        <source>{n} captions have no text.</source>
        <translation>{n} Captions haben keinen Text.</translation>
    </message>
    <message>
        <source>{n} captions have totals below zero.</source>
        <translation>{n} Captions haben Summen unter null.</translation>
    </message>
    <message>
        <source>{n} captions were last used on days that are none or lie ahead.</source>
        <translation>{n} Captions wurden zuletzt an Tagen benutzt, die es nicht gibt oder die bevorstehen.</translation>
    </message>
    <message>
        <source>{n} entries of the vault have no quality rating.</source>
        <translation>{n} Einträge des Vaults haben keine Bewertung der Qualität.</translation>
    </message>
    <message>
        <source>{n} imports did not end.</source>
        <translation>{n} Importe liefen nicht zu Ende.</translation>
    </message>
    <message>
        <source>{n} messages have rates that their own counts contradict.</source>
        <translation>{n} Nachrichten haben Raten, denen ihre eigenen Zahlen widersprechen.</translation>
    </message>
    <message>
        <source>{n} messages were viewed or bought more often than can be.</source>
        <translation>{n} Nachrichten wurden öfter angesehen oder gekauft, als sein kann.</translation>
    </message>
    <message>
        <source>{n} page names in the history are those of no creator.</source>
        <translation>{n} Seitennamen im Verlauf gehören zu keinem Creator.</translation>
    </message>
    <message>
        <source>{n} page names say “nan” or the like, which is none.</source>
        <translation>{n} Seitennamen lauten „nan“ oder ähnlich und sind damit keine.</translation>
    </message>
    <message>
        <source>{n} performance scores or purchase rates of captions are outside their range.</source>
        <translation>{n} Leistungswerte oder Kaufraten von Captions liegen außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>{n} planned sends have a day or time that is none.</source>
        <translation>{n} geplante Sendungen haben einen Tag oder eine Zeit, die es nicht gibt.</translation>
    </message>
    <message>
        <source>{n} rows of the history belong to creators who are not there.</source>
        <translation>{n} Zeilen des Verlaufs gehören zu Creators, die es nicht gibt.</translation>
    </message>
    <message>
        <source>{n} rows of the history count below zero.</source>
        <translation>{n} Zeilen des Verlaufs zählen unter null.</translation>
    </message>
    <message>
        <source>{n} rows of the history have days that are none or lie ahead.</source>
        <translation>{n} Zeilen des Verlaufs haben Tage, die es nicht gibt oder die bevorstehen.</translation>
    </message>
    <message>
        <source>{n} rows of the message and post history belong to no creator.</source>
        <translation>{n} Zeilen im Verlauf der Nachrichten und Posts gehören zu keinem Creator.</translation>
    </message>
    <message>
        <source>{n} rows refer to other rows that are not there.</source>
        <translation>{n} Zeilen verweisen auf andere, die nicht da sind.</translation>
    </message>
    <message>
        <source>{n} rows wait because no creator is known for them.</source>
        <translation>{n} Zeilen warten, weil kein Creator für sie bekannt ist.</translation>
    </message>
    <message>
        <source>{n} rows wait because their page names are missing, or say “nan” or the like.</source>
        <translation>{n} Zeilen warten, weil ihre Seitennamen fehlen oder „nan“ oder ähnlich lauten.</translation>
    </message>
    <message>
        <source>{n} rows wait because they count below zero.</source>
        <translation>{n} Zeilen warten, weil sie unter null zählen.</translation>
    </message>
    <message>
        <source>{n} rows wait because they were viewed or bought more often than can be.</source>
        <translation>{n} Zeilen warten, weil sie öfter angesehen oder gekauft wurden, als sein kann.</translation>
    </message>
    <message>
        <source>{n} rows wait to be corrected.</source>
        <translation>{n} Zeilen warten auf Berichtigung.</translation>
    </message>
    <message>
        <source>{old} to {new}</source>
        <translation>{old} zu {new}</translation>
    </message>
    <message>
        <source>{on}: no time was left for a {name}, so it is not in the week. Lower the volume or unlock kept sends to make room.</source>
        <translation>{on}: Für {name} war keine Zeit übrig, die Sendung fehlt also in der Woche. Senken Sie das Volumen oder entsperren Sie behaltene Sendungen, um Platz zu schaffen.</translation>
    </message>
    <message>
        <source>{on}: no time was left for a {name}; a {name2} takes its place.</source>
        <translation>{on}: Für {name} war keine Zeit übrig; {name2} tritt an die Stelle.</translation>
    </message>
    <message>
        <source>{page_name} is not active, so no week was planned; nothing was changed. Activate the creator first, or plan another one.</source>
        <translation>{page_name} ist nicht aktiv, also wurde keine Woche geplant; nichts wurde geändert. Aktivieren Sie den Creator erst, oder planen Sie einen anderen.</translation>
    </message>
    <message>
        <source>{page_name}: {name} is not told {told} sends; set it there by hand.</source>
        <translation>{page_name}: {name} erfährt nicht {told} Sendungen; stellen Sie es dort von Hand ein.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({value}). It was left as it was; choose another folder or free some space.</source>
        <translation>{path} lässt sich nicht schreiben ({value}). Es blieb, wie es war; wählen Sie einen anderen Ordner oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>{placed} other {value} the content {words} this week.</source>
        <translation>{placed} andere {value} diese Woche den Inhalt {words}.</translation>
    </message>
    <message>
        <source>{place} is not a JSON object. Nothing was read; check the file.</source>
        <translation>{place} ist kein JSON-Objekt. Nichts wurde gelesen; prüfen Sie die Datei.</translation>
    </message>
    <message>
        <source>{place}: &apos;{item}&apos; is no send type. Nothing was read.</source>
        <translation>{place}: &apos;{item}&apos; ist kein Sendungstyp. Nichts wurde gelesen.</translation>
    </message>
    <message>
        <source>{points} points are lost: of {category} captions {ideal_minimum} to {ideal_maximum} characters score best.</source>
        <translation>{points} Punkte gehen verloren: von Captions der Kategorie {category} schneiden die mit {ideal_minimum} bis {ideal_maximum} Zeichen am besten ab.</translation>
    </message>
    <message>
        <source>{problem} The workspace was left as it is. Choose another backup.</source>
        <translation>{problem} Der Arbeitsbereich blieb, wie er ist. Wählen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>{purchased} bought at ${value} less than planned.</source>
        <translation>{purchased} gekauft, für {value} $ weniger als geplant.</translation>
    </message>
    <message>
        <source>{quoted} is not backed by the text; count what is in it.</source>
        <translation>{quoted} ist durch den Text nicht belegt; zählen Sie auf, was enthalten ist.</translation>
    </message>
    <message>
        <source>{quoted} is styled word {number}; {most} are enough for this length.</source>
        <translation>{quoted} ist verziertes Wort {number}; für diese Länge reichen {most}.</translation>
    </message>
    <message>
        <source>{quoted} is the price.</source>
        <translation>{quoted} ist der Preis.</translation>
    </message>
    <message>
        <source>{quoted} is the worth.</source>
        <translation>{quoted} ist der Wert.</translation>
    </message>
    <message>
        <source>{quoted} names {content_type}, which is not in the vault.</source>
        <translation>{quoted} nennt {content_type}, was nicht im Vault ist.</translation>
    </message>
    <message>
        <source>{quoted}: three and more faces in a row; mix them.</source>
        <translation>{quoted}: drei und mehr Gesichter hintereinander; mischen Sie sie.</translation>
    </message>
    <message>
        <source>{rate} of {revenue} revenue sends at a confidence of {confidence}, at most {highest} a day.</source>
        <translation>{rate} von {revenue} Umsatzsendungen bei einer Verlässlichkeit von {confidence}, höchstens {highest} am Tag.</translation>
    </message>
    <message>
        <source>{reason} Nothing was stored; correct it and try again.</source>
        <translation>{reason} Nichts wurde gespeichert; berichtigen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{relaxed} of {levels} captions were found only with relaxed minimums.</source>
        <translation>{relaxed} von {levels} Captions wurden nur mit gelockerten Mindestwerten gefunden.</translation>
    </message>
    <message>
        <source>{rows} lists of whole numbers</source>
        <translation>{rows} Listen ganzer Zahlen</translation>
    </message>
    <message>
        <source>{rows} whose page name is that of exactly one creator will belong to that creator. Rows with other names stay as they are.</source>
        <translation>Künftig einem Creator zugeordnet: {rows}, deren Seitenname der genau eines Creators ist. Zeilen mit anderen Namen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>{said} cannot be put back: other entries depend on how it is now. Nothing was changed; undo the later changes first.</source>
        <translation>{said} lässt sich nicht zurücknehmen: Andere Einträge hängen vom jetzigen Stand ab. Nichts wurde geändert; nehmen Sie zuerst die späteren Änderungen zurück.</translation>
    </message>
    <message>
        <source>{said} cannot be put back: {reason}. Nothing was changed; undo the later change first.</source>
        <translation>{said} lässt sich nicht zurücknehmen: {reason}. Nichts wurde geändert; nehmen Sie zuerst die spätere Änderung zurück.</translation>
    </message>
    <message>
        <source>{said} {number} is not from 0 to {highest_number}. Nothing was changed; correct it.</source>
        <translation>{said} {number} liegt nicht zwischen 0 und {highest_number}. Nichts wurde geändert; berichtigen Sie die Angabe.</translation>
    </message>
    <message>
        <source>{sends} sends</source>
        <translation>{sends} Sendungen</translation>
    </message>
    <message>
        <source>{sends} sends have captions that are near twins (the same or almost the same words).</source>
        <translation>{sends} Sendungen haben Captions, die Beinahe-Zwillinge sind (dieselben oder fast dieselben Worte).</translation>
    </message>
    <message>
        <source>{send} cannot have a follow-up. Nothing was added; PPV unlocks, PPV walls and tip goals can, on pages that allow it.</source>
        <translation>{send} kann keinen Nachfasser haben. Nichts wurde hinzugefügt; PPV Unlocks, PPV Walls und Tip Goals können es auf Seiten, die es erlauben.</translation>
    </message>
    <message>
        <source>{send} has a follow-up already. Nothing was added.</source>
        <translation>{send} hat schon einen Nachfasser. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>{sentence}, with its follow-up</source>
        <translation>{sentence}, mit ihrem Nachfasser</translation>
    </message>
    <message>
        <source>{sentence}, with its follow-ups</source>
        <translation>{sentence}, mit ihren Nachfassern</translation>
    </message>
    <message>
        <source>{sentence}, with their follow-up</source>
        <translation>{sentence}, mit ihrem Nachfasser</translation>
    </message>
    <message>
        <source>{sentence}, with their follow-ups</source>
        <translation>{sentence}, mit ihren Nachfassern</translation>
    </message>
    <message>
        <source>{sentence}. Nothing was changed; correct it.</source>
        <translation>{sentence}. Nichts wurde geändert; berichtigen Sie die Angabe.</translation>
    </message>
    <message>
        <source>{share} of the sends are on a quarter hour; less than {round_minute_share} is advised.</source>
        <translation>{share} der Sendungen liegen auf einer Viertelstunde; empfohlen sind weniger als {round_minute_share}.</translation>
    </message>
    <message>
        <source>{share} of the sends have a caption; {needed} are needed. Import more captions.</source>
        <translation>{share} der Sendungen haben eine Caption; nötig sind {needed}. Importieren Sie mehr Captions.</translation>
    </message>
    <message>
        <source>{shown} and {value} more</source>
        <translation>{shown} und {value} weitere</translation>
    </message>
    <message>
        <source>{since_counted} of {quantity} went out since they were counted</source>
        <translation>{since_counted} von {quantity} gingen hinaus, seit sie gezählt wurden</translation>
    </message>
    <message>
        <source>{spent}, so there may be none left.</source>
        <translation>{spent}, es ist also vielleicht keines übrig.</translation>
    </message>
    <message>
        <source>{spent}; at the pace of the last {rate_days} days it lasts over two years.</source>
        <translation>{spent}; im Takt der letzten {rate_days} Tage reicht es über zwei Jahre.</translation>
    </message>
    <message>
        <source>{spent}; none in the last {rate_days} days, so no date can be told.</source>
        <translation>{spent}; keines in den letzten {rate_days} Tagen, darum lässt sich kein Tag nennen.</translation>
    </message>
    <message>
        <source>{spent}; the planned sends use up the rest.</source>
        <translation>{spent}; die geplanten Sendungen brauchen den Rest auf.</translation>
    </message>
    <message>
        <source>{spent}; {weekly} a week at the pace of the last four.</source>
        <translation>{spent}; {weekly} in der Woche im Takt der letzten vier.</translation>
    </message>
    <message>
        <source>{spoken} and {spoken2} are {gap} minutes apart; {least} are needed.</source>
        <translation>{spoken} und {spoken2} liegen {gap} Minuten auseinander; nötig sind {least}.</translation>
    </message>
    <message>
        <source>{spoken} and {spoken2} are {gap} minutes apart; {value} hours are better.</source>
        <translation>{spoken} und {spoken2} liegen {gap} Minuten auseinander; besser sind {value} Stunden.</translation>
    </message>
    <message>
        <source>{spoken} and {spoken2} are {spoken_gap} apart; this type needs {value} hours.</source>
        <translation>{spoken} und {spoken2} liegen {spoken_gap} auseinander; dieser Typ braucht {value} Stunden.</translation>
    </message>
    <message>
        <source>{spoken} and {spoken2} are {spoken_gap} apart; {what} need {value} hours.</source>
        <translation>{spoken} und {spoken2} liegen {spoken_gap} auseinander; {what} brauchen {value} Stunden.</translation>
    </message>
    <message>
        <source>{spoken} and {spoken2} go out in the same minute.</source>
        <translation>{spoken} und {spoken2} gehen in derselben Minute hinaus.</translation>
    </message>
    <message>
        <source>{spoken} asks ${value}; {minimum} to {maximum} dollars are allowed.</source>
        <translation>{spoken} verlangt {value} $; erlaubt sind {minimum} bis {maximum} Dollar.</translation>
    </message>
    <message>
        <source>{spoken} cannot have this caption: {why} Nothing was changed; choose another.</source>
        <translation>{spoken} kann diese Caption nicht haben: {why} Nichts wurde geändert; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>{spoken} cannot reach {name} by {channel} on a {page} page.</source>
        <translation>{spoken} kann {name} über {channel} auf einer Seite dieser Art ({page}) nicht erreichen.</translation>
    </message>
    <message>
        <source>{spoken} comes {gap} minutes after its parent; {followup_low_minutes} to {followup_high_minutes} are allowed.</source>
        <translation>{spoken} kommt {gap} Minuten nach der Sendung davor; erlaubt sind {followup_low_minutes} bis {followup_high_minutes}.</translation>
    </message>
    <message>
        <source>{spoken} comes {spoken_gap} after its campaign; {value} hours are needed.</source>
        <translation>{spoken} kommt {spoken_gap} nach der eigenen Kampagne; nötig sind {value} Stunden.</translation>
    </message>
    <message>
        <source>{spoken} does not belong on a {page} page.</source>
        <translation>{spoken} gehört nicht auf eine Seite dieser Art ({page}).</translation>
    </message>
    <message>
        <source>{spoken} does not exist: the clocks go forward over it.</source>
        <translation>{spoken} gibt es nicht: Die Uhren werden darüber hinweg vorgestellt.</translation>
    </message>
    <message>
        <source>{spoken} expires after {expiration_hours} hours; {low} to {high} are allowed.</source>
        <translation>{spoken} läuft nach {expiration_hours} Stunden ab; erlaubt sind {low} bis {high}.</translation>
    </message>
    <message>
        <source>{spoken} falls into an hour in which it must not be sent.</source>
        <translation>{spoken} fällt in eine Stunde, in der nicht gesendet werden darf.</translation>
    </message>
    <message>
        <source>{spoken} follows nothing: its parent is not in the week.</source>
        <translation>{spoken} folgt auf nichts: Die Sendung davor ist nicht in der Woche.</translation>
    </message>
    <message>
        <source>{spoken} goes by {channel}; {channel2} is its channel.</source>
        <translation>{spoken} geht über {channel}; der richtige Kanal ist {channel2}.</translation>
    </message>
    <message>
        <source>{spoken} goes to &apos;{audience_target}&apos;, which is no audience.</source>
        <translation>{spoken} geht an „{audience_target}“; das ist keine Zielgruppe.</translation>
    </message>
    <message>
        <source>{spoken} goes to its type&apos;s own audience: this page lacks the copied one.</source>
        <translation>{spoken} geht an die eigene Zielgruppe des Typs: Dieser Seite fehlt die kopierte.</translation>
    </message>
    <message>
        <source>{spoken} has more than one follow-up.</source>
        <translation>{spoken} hat mehr als einen Nachfasser.</translation>
    </message>
    <message>
        <source>{spoken} is a follow-up; duplicate its parent with it. Nothing was changed.</source>
        <translation>{spoken} ist ein Nachfasser; duplizieren Sie die Sendung davor mit. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{spoken} is followed by the same type at {at}.</source>
        <translation>Auf {spoken} folgt um {at} derselbe Typ.</translation>
    </message>
    <message>
        <source>{spoken} is for former subscribers, not for {name}.</source>
        <translation>{spoken} ist für frühere Abonnenten, nicht für {name}.</translation>
    </message>
    <message>
        <source>{spoken} is free already</source>
        <translation>{spoken} ist schon frei</translation>
    </message>
    <message>
        <source>{spoken} is locked already</source>
        <translation>{spoken} ist schon gesperrt</translation>
    </message>
    <message>
        <source>{spoken} is locked and stays as it is. Unlock it first; nothing was changed.</source>
        <translation>{spoken} ist gesperrt und bleibt, wie sie ist. Entsperren Sie sie erst; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{spoken} is locked, so it keeps its caption. Unlock it first, then swap.</source>
        <translation>{spoken} ist gesperrt und behält also die Caption. Entsperren Sie die Sendung zuerst, dann tauschen Sie.</translation>
    </message>
    <message>
        <source>{spoken} is {status} already, so it stays as it is. Nothing was changed.</source>
        <translation>{spoken} bleibt, wie sie ist: Ihr Status ist schon {status}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{spoken} must not carry a price.</source>
        <translation>{spoken} darf keinen Preis haben.</translation>
    </message>
    <message>
        <source>{spoken} must not have a follow-up.</source>
        <translation>{spoken} darf keinen Nachfasser haben.</translation>
    </message>
    <message>
        <source>{spoken} names the content type &apos;{content_type}&apos;, which nobody knows.</source>
        <translation>{spoken} nennt die Inhaltsart „{content_type}“, die niemand kennt.</translation>
    </message>
    <message>
        <source>{spoken} needs a flyer but is not marked so.</source>
        <translation>{spoken} braucht einen Flyer, ist aber nicht so vorgemerkt.</translation>
    </message>
    <message>
        <source>{spoken} needs a mode: {listed}.</source>
        <translation>{spoken} braucht eine Art: {listed}.</translation>
    </message>
    <message>
        <source>{spoken} needs a price.</source>
        <translation>{spoken} braucht einen Preis.</translation>
    </message>
    <message>
        <source>{spoken} needs an amount to aim for.</source>
        <translation>{spoken} braucht einen Zielbetrag.</translation>
    </message>
    <message>
        <source>{spoken} needs content of the type {content_type}, which the vault does not hold.</source>
        <translation>{spoken} braucht Inhalt der Art {content_type}, die der Vault nicht enthält.</translation>
    </message>
    <message>
        <source>{spoken} on {day} lies outside the week of {week}.</source>
        <translation>{spoken} am {day} liegt außerhalb der Woche {week}.</translation>
    </message>
    <message>
        <source>{spoken} points to a campaign that is not in the week.</source>
        <translation>{spoken} weist auf eine Kampagne, die nicht in der Woche ist.</translation>
    </message>
    <message>
        <source>{spoken} says this already. Nothing was changed; choose another send.</source>
        <translation>{spoken} sagt das schon. Nichts wurde geändert; wählen Sie eine andere Sendung.</translation>
    </message>
    <message>
        <source>{spoken} sells content, but its caption has no content type.</source>
        <translation>{spoken} verkauft Inhalt, aber die Caption hat keine Inhaltsart.</translation>
    </message>
    <message>
        <source>{spoken} uses caption {caption_id}, which is no longer active.</source>
        <translation>{spoken} verwendet Caption {caption_id}, die nicht mehr aktiv ist.</translation>
    </message>
    <message>
        <source>{spoken} uses {content_type}, a content type this creator avoids.</source>
        <translation>{spoken} verwendet {content_type}, eine Inhaltsart, die dieser Creator meidet.</translation>
    </message>
    <message>
        <source>{spoken} would go out before the send it follows up. Nothing was changed; choose a later time, or move its parent.</source>
        <translation>{spoken} ginge vor der Sendung hinaus, der sie nachfasst. Nichts wurde geändert; wählen Sie eine spätere Zeit oder verschieben Sie die Sendung davor.</translation>
    </message>
    <message>
        <source>{table} has no row {dict}</source>
        <translation>{table} hat keine Zeile {dict}</translation>
    </message>
    <message>
        <source>{table}: {named} rows differ from the reference data of this program, which stays as it is: {shown}.</source>
        <translation>{table}: {named} Zeilen weichen von den Referenzdaten dieses Programms ab, die bleiben, wie sie sind: {shown}.</translation>
    </message>
    <message>
        <source>{threshold} is not a similarity from {low} to {high}. Nothing was changed; give --threshold such a number, 0.85 is usual.</source>
        <translation>{threshold} ist keine Ähnlichkeit von {low} bis {high}. Nichts wurde geändert; geben Sie mit --threshold eine solche Zahl an, üblich ist 0,85.</translation>
    </message>
    <message>
        <source>{title} of {name} holds a NUL in row {line}. Nothing was stored; export it again.</source>
        <translation>{title} von {name} enthält ein NUL in Zeile {line}. Nichts wurde gespeichert; exportieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>{title}: reading stopped at row {line}, below {maximum_empty_rows} empty rows.</source>
        <translation>{title}: Das Lesen endete in Zeile {line}, unter {maximum_empty_rows} leeren Zeilen.</translation>
    </message>
    <message>
        <source>{told} (only the first {longest_query} characters are read)</source>
        <translation>{told} (nur die ersten {longest_query} Zeichen werden gelesen)</translation>
    </message>
    <message>
        <source>{total} of {sends} sends need a caption by hand: {kinds}.</source>
        <translation>{total} von {sends} Sendungen brauchen eine Caption von Hand: {kinds}.</translation>
    </message>
    <message>
        <source>{unsent} messages are marked as unsent; they were taken with the counts they have.</source>
        <translation>{unsent} Nachrichten sind als zurückgerufen markiert; sie kamen mit den Zahlen herein, die sie haben.</translation>
    </message>
    <message>
        <source>{usable} usable captions</source>
        <translation>{usable} brauchbare Captions</translation>
    </message>
    <message>
        <source>{value} have the same send types in the same order.</source>
        <translation>{value} haben dieselben Sendungstypen in derselben Reihenfolge.</translation>
    </message>
    <message>
        <source>{value} more rows are changed.</source>
        <translation>Weitere geänderte Zeilen: {value}.</translation>
    </message>
    <message>
        <source>{value} of the revenue sends are off the prime hours.</source>
        <translation>{value} der Umsatzsendungen liegen außerhalb der besten Stunden.</translation>
    </message>
    <message>
        <source>{value} of them changed since</source>
        <translation>{value} davon seither geändert</translation>
    </message>
    <message>
        <source>{value} revenue sends a week at ${rps} per recipient; sends are counted before the bump multiplier.</source>
        <translation>{value} Umsatzsendungen in der Woche zu {rps} $ je Empfänger; gezählt vor dem Bump-Faktor.</translation>
    </message>
    <message>
        <source>{value} {category} a day</source>
        <translation>{value} {category} am Tag</translation>
    </message>
    <message>
        <source>{vault_types} content types of the vault are weighed by what they earn</source>
        <translation>{vault_types} Inhaltsarten des Vaults werden danach gewichtet, was sie einbringen</translation>
    </message>
    <message>
        <source>{what} would leave the week of {week}. Nothing was changed; cut it and paste it in the other week.</source>
        <translation>{what} würde die Woche {week} verlassen. Nichts wurde geändert; schneiden Sie sie aus und fügen Sie sie in der anderen Woche ein.</translation>
    </message>
    <message>
        <source>{whose} is not planned any more</source>
        <translation>{whose} ist nicht mehr geplant</translation>
    </message>
    <message>
        <source>{whose} is {status} by now</source>
        <translation>{whose} ist inzwischen {status}</translation>
    </message>
    <message>
        <source>{whose} used caption {gone}, which is not in the bank any more</source>
        <translation>{whose} benutzte Caption {gone}, die nicht mehr im Bestand ist</translation>
    </message>
    <message>
        <source>{whose} was changed since</source>
        <translation>{whose} wurde seitdem geändert</translation>
    </message>
</context>
</TS>
