@echo off
rem run.cmd           builds what has changed and serves the shop on http://localhost:8080; Ctrl-C stops it
rem run.cmd desktop   builds what has changed and starts the desktop client for that shop
rem PORT moves the server, SHOP_HOME the folder of its data (.shop in the clone, if not told).
setlocal enableextensions disabledelayedexpansion

if not defined PORT set "PORT=8080"
if defined SHOP_HOME for %%H in ("%SHOP_HOME%") do set "SHOP_HOME=%%~fH"
cd /d "%~dp0"
if not defined SHOP_HOME set "SHOP_HOME=%CD%\.shop"

if not "%~1"=="" if /i not "%~1"=="desktop" (
  echo Usage: run  serves the shop;  run desktop  starts the desktop client. 1>&2
  exit /b 1
)

call :find_jdk
if not defined FOUND (
  echo This needs a JDK 25, and none was found: install Eclipse Temurin 25 from https://adoptium.net and start again. 1>&2
  exit /b 1
)
set "JAVA_HOME=%FOUND%"
set "MAVEN_OPTS=%MAVEN_OPTS% --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"

if /i "%~1"=="desktop" goto desktop

netstat -an -p tcp | findstr /r /c:":%PORT% .*LISTENING" >nul
if not errorlevel 1 goto port_taken
if not exist "%SHOP_HOME%\" mkdir "%SHOP_HOME%" 2>nul
(type nul >"%SHOP_HOME%\.writable") 2>nul
if not exist "%SHOP_HOME%\.writable" goto not_writable
del "%SHOP_HOME%\.writable"

echo Building; the first time this takes some minutes ...
call mvnw.cmd -q -B -ntp -pl storefront-server -am -Dmaven.test.skip=true package
if errorlevel 1 goto failed
set "JAR="
for %%J in ("storefront-server\target\storefront-server-*.jar") do set "JAR=%%~fJ"
rem Its libraries are laid beside it: inside it they are read under a lock that virtual threads can wait for for ever.
rem A folder for each port: Windows keeps the files of a shop that runs.
set "UNPACKED=storefront-server\target\unpacked-%PORT%"
if exist "%UNPACKED%\" rmdir /s /q "%UNPACKED%"
"%JAVA_HOME%\bin\java.exe" -Djarmode=tools -jar "%JAR%" extract --destination "%UNPACKED%"
if errorlevel 1 goto not_unpacked
for %%J in ("%UNPACKED%\storefront-server-*.jar") do set "JAR=%%~fJ"
echo Starting on port %PORT% ...
"%JAVA_HOME%\bin\java.exe" -Xmx384m -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -Dspring.profiles.active=demo -jar "%JAR%"
exit /b %ERRORLEVEL%

:desktop
echo Building; the first time this takes some minutes ...
call mvnw.cmd -q -B -ntp -pl admin-desktop -am -Dmaven.test.skip=true package dependency:build-classpath -Dmdep.outputFile=target/libraries.txt -Dmdep.includeScope=runtime
if errorlevel 1 goto failed
if not defined SHOP_SERVER set "SHOP_SERVER=http://localhost:%PORT%"
rem the class path is longer than a command line of Windows may be, so it travels in the environment
for /f "usebackq delims=" %%L in ("admin-desktop\target\libraries.txt") do set "CLASSPATH=%%L"
set "CLASSPATH=admin-desktop\target\classes;%CLASSPATH%"
echo Starting the desktop client ...
"%JAVA_HOME%\bin\java.exe" -Xmx512m --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow shop.computer.desktop.Main
exit /b %ERRORLEVEL%

rem These stand outside of brackets: a folder like "shop (1)" would close them.
:port_taken
echo Port %PORT% is taken by another program: stop that, or choose another port, for example  set PORT=8081 1>&2
exit /b 1

:not_writable
echo The data folder "%SHOP_HOME%" cannot be written: make it writable, or name another one, for example  set SHOP_HOME=C:\shop-data 1>&2
exit /b 1

:not_unpacked
echo The shop could not be unpacked into "%UNPACKED%"; is the disk full? 1>&2
exit /b 1

:failed
echo The build failed; what Maven says above tells why. 1>&2
exit /b 1

rem Leaves the home of a JDK 25 in FOUND, wherever it is installed.
:find_jdk
set "FOUND="
if defined JAVA_HOME call :try "%JAVA_HOME%"
if defined FOUND exit /b 0
for /f "delims=" %%J in ('where java 2^>nul') do call :try "%%~dpJ.."
for %%R in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%USERPROFILE%\.jdks" "%USERPROFILE%\scoop\apps") do (
  if exist "%%~R\" for /d %%J in ("%%~R\*") do (
    call :try "%%~fJ"
    call :try "%%~fJ\current"
  )
)
exit /b 0

:try
if defined FOUND exit /b 0
if not exist "%~f1\bin\javac.exe" exit /b 0
if not exist "%~f1\release" exit /b 0
findstr /r /c:"^JAVA_VERSION=.25[^0-9]" "%~f1\release" >nul && set "FOUND=%~f1"
exit /b 0
