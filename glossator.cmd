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
)

"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dfile.encoding=UTF-8 -jar "%jar%" %*
exit /b %errorlevel%
