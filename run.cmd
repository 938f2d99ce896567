@echo off
rem Sets everything up and opens EROS Desktop on the demo workspace; with arguments it passes them to main.py.
setlocal
cd /d "%~dp0"
py -3 packaging\bootstrap_windows.py || exit /b 3
if "%~1"=="" (
    .venv\Scripts\python.exe main.py --demo
) else (
    .venv\Scripts\python.exe main.py %*
)
exit /b %ERRORLEVEL%
