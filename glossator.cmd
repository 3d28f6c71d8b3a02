@echo off
rem Starts Glossator; builds the program first when its sources are newer than its jar.
setlocal
set "home=%~dp0"
set "jar=%home%target\glossator.jar"
set "built=%home%target\glossator.built"
set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
where "%java%" >nul 2>nul || if not exist "%java%" (
  echo glossator: no Java found; install a JDK, version 17 or newer 1>&2
  exit /b 3
)

powershell -NoProfile -Command "if (-not (Test-Path '%jar%')) { exit 1 }; $built = Get-Item -ErrorAction SilentlyContinue '%built%'; if (-not $built) { exit 1 }; $newer = Get-ChildItem -Recurse -File -ErrorAction SilentlyContinue '%home%pom.xml','%home%src\main','%home%templates','%home%assets' | Where-Object { $_.LastWriteTime -gt $built.LastWriteTime } | Select-Object -First 1; if ($newer) { exit 1 } else { exit 0 }"
if errorlevel 1 (
  echo glossator: building the program ^(once, until its sources change^) ... 1>&2
  del /q "%built%" 2>nul
  pushd "%home%"
  call mvn -q -B -Dstyle.color=never -Dquick -Dmaven.test.skip=true package 1>&2
  if errorlevel 1 (
    popd
    echo glossator: the program could not be built 1>&2
    exit /b 3
  )
  popd
  type nul > "%built%"
  del /q /f "%home%target\java-*.jsa" "%home%target\java-*.jsa.size" 2>nul
)

set "options=-XX:-UsePerfData -XX:+VerifySharedSpaces -Xlog:disable -Dfile.encoding=UTF-8"
rem A build is over before the second compiler pays; a preview is not, and has room.
set "course=-XX:TieredStopAtLevel=1"
set "memory=-XX:+UseParallelGC -Xmn40m -XX:MaxTenuringThreshold=0 -XX:GCTimeRatio=4 -XX:TenuredGenerationSizeSupplement=0"
if "%~1"=="serve" set "course=-XX:MetaspaceSize=96m"
if "%~1"=="serve" set "memory=-XX:+UseSerialGC -XX:MinHeapFreeRatio=70"
rem Java refuses a second collector beside one that every Java on this machine is asked for.
set "asked=%JDK_JAVA_OPTIONS% %JAVA_TOOL_OPTIONS% %_JAVA_OPTIONS% "
set "serial=-XX:+UseSerialGC"
if not "%asked:GC=%"=="%asked%" set "memory="
if not "%asked:GC=%"=="%asked%" set "serial="
set "archive="
set "shared="
call :name_archive
if defined archive if not exist "%archive%" call :make_archive
if defined archive call :use_archive
"%java%" %course% %memory% %options% %shared% -cp "%jar%" glossator.cli.Main %*
exit /b %errorlevel%

rem The file in which this Java finds the program's classes as it wants them in memory; none where its version is not known.
:name_archive
set "real=%java%"
if "%java%"=="java" for %%i in (java.exe) do set "real=%%~$PATH:i"
if not defined real exit /b 0
set "version="
for %%i in ("%real%") do if exist "%%~dpi..\release" for /f "tokens=2 delims==" %%v in ('findstr /b "JAVA_RUNTIME_VERSION=" "%%~dpi..\release"') do set "version=%%~v"
if defined version set "archive=%home%target\java-%version%.jsa"
exit /b 0

rem An empty archive stands for one that is being made, or could not be.
:make_archive
(type nul > "%archive%") 2>nul || exit /b 0
set "trial=%home%target\trial-%random%"
md "%trial%" 2>nul || exit /b 0
"%java%" -XX:TieredStopAtLevel=1 %serial% %options% -XX:ArchiveClassesAtExit="%trial%\jsa" -cp "%jar%" glossator.cli.Main build -C "%home%." -o "%trial%\site" >nul 2>nul
if not errorlevel 1 for %%i in ("%trial%\jsa") do (
  (>"%archive%.size" echo %%~zi) 2>nul
  move /y "%trial%\jsa" "%archive%" >nul 2>nul
)
rd /s /q "%trial%" 2>nul
exit /b 0

rem One that was cut off would end Java.
:use_archive
set "size="
if exist "%archive%.size" set /p size=<"%archive%.size"
if not defined size exit /b 0
for %%i in ("%archive%") do if "%%~zi"=="%size%" set shared="-XX:SharedArchiveFile=%archive%"
exit /b 0
