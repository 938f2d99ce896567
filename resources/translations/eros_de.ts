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
        <source>%</source>
        <translation>%</translation>
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
        <source>Caption freshness</source>
        <translation>Frische der Captions</translation>
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
        <source>Content category</source>
        <translation>Inhaltskategorie</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Inhaltsart</translation>
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
        <source>Creator completeness</source>
        <translation>Vollständige Creator</translation>
    </message>
    <message>
        <source>Creator details</source>
        <translation>Einzelheiten des Creators</translation>
    </message>
    <message>
        <source>Creator linkage</source>
        <translation>Creator-Zuordnung</translation>
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
        <source>Game posts</source>
        <translation>Spiel-Posts</translation>
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
        <source>Routine, something changed</source>
        <translation>Regelmäßig, nach Änderungen</translation>
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
        <translation>Geschichte</translation>
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
        <source>Timing variance</source>
        <translation>Streuung der Zeiten</translation>
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
        <source>Volume and revenue</source>
        <translation>Volumen und Einnahmen</translation>
    </message>
    <message>
        <source>Volume of the week</source>
        <translation>Volumen der Woche</translation>
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
        <source>characters</source>
        <translation>Zeichen</translation>
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
        <source>days ago</source>
        <translation>vor Tagen</translation>
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
</TS>
