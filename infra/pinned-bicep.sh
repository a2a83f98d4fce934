#!/usr/bin/env bash
# Makes the Azure CLI use the Bicep that the tests use, so that what was checked is what is deployed. For 64-bit Linux, as in CI.
set -euo pipefail
cd "$(dirname "$0")/.."
dotnet restore tests/Infra.Tests --verbosity quiet
folder="$(dotnet msbuild tests/Infra.Tests -getProperty:PkgAzure_Bicep_CommandLine_linux-x64)/tools"
"$folder/bicep" --version
[ -z "${GITHUB_PATH:-}" ] || echo "$folder" >>"$GITHUB_PATH"
if command -v az >/dev/null; then
  az config set bicep.use_binary_from_path=true --only-show-errors
else
  echo "no Azure CLI here; put $folder on the PATH and run: az config set bicep.use_binary_from_path=true"
fi
