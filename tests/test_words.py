"""The words of the window: English unless a translator is installed."""

from __future__ import annotations

from eros_desktop.words import install_translator, tr


def test_a_text_without_translator_is_its_own_translation() -> None:
    assert tr("Generate week") == "Generate week"


def test_an_installed_translator_is_asked_for_every_text() -> None:
    install_translator({"Lock": "Sperren"}.__getitem__)
    try:
        assert tr("Lock") == "Sperren"
    finally:
        install_translator(str)
    assert tr("Lock") == "Lock"
