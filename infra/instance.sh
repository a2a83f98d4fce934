#!/usr/bin/env bash
# One agency's instance in Azure. A person and .github/workflows/deploy.yml use the same commands; docs/deploy.md explains them.
#
#   infra/instance.sh what-if demo.dev     what a deployment would change
#   infra/instance.sh deploy  demo.dev     make it so; prints the outputs
#   infra/instance.sh output  demo.dev functionApp
#   infra/instance.sh anchors demo.dev     none, Unlocked or Locked: the policy over the audit anchors
#   infra/instance.sh lock    demo.dev     lock it, where the instance asks for it. Cannot be taken back.
#   infra/instance.sh publish demo.dev program.zip
#   infra/instance.sh pages   demo.dev folder
#
# Needs the Azure CLI, signed in to the subscription of the instance. Uses no key: every call is made as whoever is signed in.
set -euo pipefail
shopt -s inherit_errexit
extra="${3:-}"
[ ! -e "$extra" ] || extra="$(realpath "$extra")"
cd "$(dirname "$0")/bicep"

command="${1:?what-if, deploy, output, anchors, lock, publish or pages}"
agency="${2:?name of an agency file, such as demo.dev}"
file="agencies/$agency.bicepparam"
if ! [[ "$agency" =~ ^[a-z0-9-]+\.(dev|test|prod)$ ]] || [ ! -f "$file" ]; then
  echo "There is no infra/bicep/$file" >&2
  exit 2
fi
deployment="eperformance-${agency/./-}"
region="$(sed -nE "s/^  region: '([a-z0-9]+)'.*/\1/p" "$file")"

output() { az deployment sub show --name "$deployment" --query "properties.outputs.$1.value" --output tsv; }

# Empty before the first deployment.
deployed() { az deployment sub list --query "[?name=='$deployment'].name" --output tsv; }

policy() {
  az storage container immutability-policy show --resource-group "$(output resourceGroup)" --account-name "$(output account)" \
    --container-name anchors --query "$1" --output tsv
}

anchors() {
  # Assigned one by one: a failure inside a condition would be taken for an answer.
  local there state
  there="$(deployed)"
  [ -n "$there" ] || { echo none; return; }
  state="$(policy state)"
  echo "${state:-none}"
}

# Azure refuses to write a locked policy again, so the template must leave it out then.
parameters() {
  local locked=false state
  state="$(anchors)"
  [ "$state" != Locked ] || locked=true
  printf '%s\n' --location "$region" --template-file main.bicep --parameters "$file" --parameters "anchorsLocked=$locked"
}

# Not by <(...): a failure inside must end the script before Azure is asked to change anything.
with_parameters() {
  local text
  text="$(parameters)"
  mapfile -t arguments <<<"$text"
}

case "$command" in
what-if)
  with_parameters
  # Who may only read may ask too.
  az deployment sub what-if --name "$deployment" --validation-level ProviderNoRbac "${arguments[@]}"
  ;;
deploy)
  with_parameters
  az deployment sub create --name "$deployment" "${arguments[@]}" --query properties.outputs --output json
  ;;
output) output "${extra:?name of an output}" ;;
anchors) anchors ;;
lock)
  wanted="$(output lockAnchors)"
  [ "$wanted" = true ] || { echo "$agency does not ask for locked anchors"; exit 0; }
  state="$(anchors)"
  [ "$state" != Locked ] || { echo "the anchors of $agency are locked already"; exit 0; }
  etag="$(policy etag)"
  az storage container immutability-policy lock --resource-group "$(output resourceGroup)" --account-name "$(output account)" \
    --container-name anchors --if-match "$etag" --output none
  echo "the anchors of $agency are locked"
  ;;
publish)
  az functionapp deployment source config-zip --resource-group "$(output resourceGroup)" --name "$(output functionApp)" \
    --src "${extra:?a zip of dotnet publish}" --output none
  ;;
pages)
  az storage blob upload-batch --auth-mode login --account-name "$(output pagesAccount)" --destination '$web' --source "${extra:?a folder}" --overwrite --output none
  ;;
*)
  echo "unknown command $command" >&2
  exit 2
  ;;
esac
