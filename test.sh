#!/bin/sh
# Builds, checks the formatting and runs all tests. The last line is "N passed, N failed"; the exit code is 0 only when all is well.
set -u
cd "$(dirname "$0")"
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
results=out/test

./build.sh || exit 1

failed=0
dotnet format Dragoman.slnx --verify-no-changes --no-restore || { echo "formatting: run 'dotnet format'" >&2; failed=1; }

rm -rf "$results"
dotnet test Dragoman.slnx -c Release --no-build --logger trx --results-directory "$results" "$@" || failed=$?

# The counts come from the result files: what the test run prints itself is one summary for each assembly.
grep -rho --include='*.trx' '<Counters [^>]*' "$results" | awk '
    {
        for (i = 1; i <= NF; i++) {
            if (match($i, /^(passed|failed|error|timeout|aborted)="[0-9]+"/)) {
                split($i, pair, "\"")
                sub(/=/, "", pair[1])
                count[pair[1]] += pair[2]
            }
        }
    }
    END { printf "%d passed, %d failed\n", count["passed"], count["failed"] + count["error"] + count["timeout"] + count["aborted"] }'
exit $failed
