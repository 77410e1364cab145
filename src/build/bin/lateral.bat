@echo off
rem Starts Lateral with the Java runtime that lies beside it.
setlocal
set "here=%~dp0.."
"%here%\runtime\bin\java" "@%here%\lib\java-options" ^
  "-DRUST_LIBRARY_PATH=%here%\native\tokenizers.dll" "-Donnxruntime.native.path=%here%\native" ^
  --module-path "%here%\lib" --module app.lateral/app.lateral.Lateral %*
exit /b %errorlevel%
