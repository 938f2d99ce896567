"""The languages of the window: which there are, which one a user gets, and how it is put on.

English is in the code. Another language is a file of resources/translations made by
packaging/translations.py; Qt's own words (buttons, keys, calendars) come with Qt.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from eros_desktop.sentences import Sentences
from eros_desktop.ui import formats
from eros_desktop.words import declared, install_translator, localised, tr

SYSTEM = "system"
ENGLISH = "en"
SETTING = "language"
"""Name of the choice among what the program remembers."""

CHOICES = ((SYSTEM, declared("System")), (ENGLISH, "English"), ("de", "Deutsch"))
"""Key and name in the order of the settings; a language names itself."""

JOINTS = (declared(" and "), declared(" or "))
"""What the parts of a list stand between."""

_LOCALES = {
    ENGLISH: QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
    "de": QLocale(QLocale.Language.German, QLocale.Country.Germany),
}


@dataclass(frozen=True, slots=True)
class Speaking:
    """A language in use; `stop` goes back to English."""

    code: str
    translators: Sequence[QTranslator]

    def stop(self) -> None:
        for translator in self.translators:
            QCoreApplication.removeTranslator(translator)
        install_translator(str)
        QLocale.setDefault(_LOCALES[ENGLISH])


def language_for(chosen: str, system: str) -> str:
    """The language to speak: the chosen one, for `system` the first two letters of the system's locale;
    English where there is no such language.
    """
    code = system[:2].casefold() if chosen == SYSTEM else chosen
    return code if code in _LOCALES else ENGLISH


def speak(chosen: str, resources: Path) -> Speaking:
    """Puts on a language of CHOICES; call after QApplication and before any widget.

    A translation that is not there leaves the texts English: no reason not to start.
    """
    code = language_for(chosen, QLocale.system().name())
    locale = _LOCALES[code]
    QLocale.setDefault(locale)
    if code == ENGLISH:
        install_translator(str)
        return Speaking(code, ())
    folders = (
        (resources / "translations", f"eros_{code}"),
        (Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)), f"qtbase_{code}"),
    )
    found = []
    for folder, name in folders:
        file = folder / f"{name}.qm"
        translator = _Translator(file.read_bytes() if file.is_file() else b"")
        if translator.is_loaded:
            QCoreApplication.installTranslator(translator)
            found.append(translator)
    signs = (locale.decimalPoint(), locale.groupSeparator())
    install_translator(_translated, *signs)
    sentences = Sentences(_sentences(resources / "translations" / f"eros_{code}.ts", locale), _written)
    install_translator(_translated, *signs, sentences.told, sentences.origins)
    return Speaking(code, found)


class _Translator(QTranslator):
    """Holds the content of its file: one that is replaced under the running program would end it."""

    def __init__(self, content: bytes) -> None:
        super().__init__()
        self._content = content
        self.is_loaded = self.load(content)


def _written(number: str) -> str:
    """A number of a sentence as the window writes it: `12,5 %` for `12.5%`, `12,50 $` for `$12.50`."""
    written = localised(re.sub(r"(?<=\d)%", " %", number))
    return re.sub(r"\$([0-9.,]+)", lambda found: tr("${amount}").format(amount=found[1]), written)


def _translated(text: str) -> str:
    return QCoreApplication.translate("", text)


def _sentences(file: Path, locale: QLocale) -> dict[str, str]:
    """What the sentences of services are told as: those of the .ts file, which lists them all, and the words
    they are put together with.
    """
    told = {text: tr(text) for text in (*JOINTS, *formats.DAYS, *formats.MONTHS)}
    for number in range(1, 13):
        told[_LOCALES[ENGLISH].monthName(number)] = locale.monthName(number)
    for number in range(1, 8):
        told[_LOCALES[ENGLISH].dayName(number)] = locale.dayName(number)
    if not file.is_file():
        return told
    for group in ElementTree.parse(file).iter("context"):
        if group.findtext("name") == "sentences":
            told |= {
                message.findtext("source", ""): message.findtext("translation", "")
                for message in group.iter("message")
                if message.findtext("translation")
            }
    return told
