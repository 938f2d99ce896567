@echo off
rem Sets everything up, then checks format, style, types, imports, dead code and runs the tests.
rem With arguments it runs only pytest, with them.
setlocal
cd /d "%~dp0"
py -3 packaging\bootstrap_windows.py || exit /b 3
if not defined QT_QPA_PLATFORM set "QT_QPA_PLATFORM=offscreen:configfile=tests/support/screens.json"
.venv\Scripts\python.exe packaging\steps.py %*
exit /b %ERRORLEVEL%
