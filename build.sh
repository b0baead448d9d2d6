#!/bin/sh
# Builds everything. The program then stands at artifacts/bin/Dragoman.Cli/release/dragoman.
set -eu
cd "$(dirname "$0")"
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
dotnet build Dragoman.slnx -c Release -v q
