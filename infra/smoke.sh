#!/usr/bin/env bash
# A small story against a running instance, by curl alone: is it there, does it keep strangers out, does it know me, does a check-in count once?
#
#   TOKEN=... infra/smoke.sh https://func-ep-demo-dev-xxxxx.azurewebsites.net            reads only
#   TOKEN=... infra/smoke.sh https://... --write                                         checks in and out as the owner of the token
#   infra/smoke.sh http://127.0.0.1:5080 --development                                   a local SelfHost: imports a sample agency, signs in, writes
#
# Needs curl and jq. The token never stands on a command line and is never printed. Ends with 1 at the first thing that is not as it should be.
set -euo pipefail
cd "$(dirname "$0")/.."

api="${1:?usage: [TOKEN=...] infra/smoke.sh <address of the API> [--write | --development]}/api/v1"
mode="${2:-}"
case "$mode" in '' | --write | --development) ;; *) echo "unknown option $mode" >&2; exit 2 ;; esac
command -v jq >/dev/null || { echo "jq is missing: apt install jq" >&2; exit 2; }
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
umask 077
# Unique per run, so that a second run is not taken for a repetition of the first.
run="smoke-$(date -u +%Y%m%d%H%M%S)-$$"
steps=0
token="${TOKEN:-}"

# call METHOD PATH [BODY FILE]: status in $status, body in $work/body, headers in $work/headers.
call() {
  local options=(--silent --show-error --max-time 60 --request "$1" --dump-header "$work/headers" --output "$work/body" --write-out '%{http_code}')
  : >"$work/auth"
  [ -z "$token" ] || printf 'header = "Authorization: Bearer %s"\n' "$token" >"$work/auth"
  [ "$1" = GET ] || options+=(--header 'Content-Type: application/json' --header "Idempotency-Key: $run-$steps" --data-binary "@$3")
  status=$(curl "${options[@]}" --config "$work/auth" "$api$2") || { echo "FAILED  $1 $api$2: no answer" >&2; exit 1; }
}

# expect WHAT STATUS [JQ CONDITION]
expect() {
  steps=$((steps + 1))
  if [ "$status" != "$2" ] || { [ -n "${3:-}" ] && ! jq --exit-status "$3" "$work/body" >/dev/null 2>&1; }; then
    echo "FAILED  $1: status $status instead of $2${3:+, or not so: $3}" >&2
    head -c 2000 "$work/body" >&2
    exit 1
  fi
  echo "ok      $1"
}

has_header() {
  steps=$((steps + 1))
  grep -qi "^$1" "$work/headers" || { echo "FAILED  the header $1 is missing" >&2; exit 1; }
  echo "ok      $1"
}

body() { printf '%s' "$1" >"$work/request"; echo "$work/request"; }

if [ "$mode" = --development ]; then
  jq -n '{nip: "personalia", roles: ["Hr"]}' >"$work/hr"
  call POST /development/tokens "$work/hr"
  expect "a development host signs anybody in" 200 '.token | length > 0'
  token=$(jq -r .token "$work/body")
  folder=tests/golden/bundles/bundle-s1
  for file in "$folder"/*.csv; do jq -Rs --arg name "$(basename "$file")" '{($name): .}' "$file"; done | jq -s '{files: add}' >"$work/bundle"
  call POST /imports/bundles "$work/bundle"
  expect "the sample agency is imported" 200 '.people > 0'
  jq -n '{nip: "198502022010012002", roles: ["Employee"]}' >"$work/employee"
  call POST /development/tokens "$work/employee"
  expect "an employee signs in" 200
  token=$(jq -r .token "$work/body")
fi

mine="$token"
token=""
call GET /health
expect "it answers, and knows the time" 200
has_header 'X-Content-Type-Options: nosniff'
case "$api" in https://*) has_header 'Strict-Transport-Security' ;; esac
call GET /me
expect "a stranger is told to sign in" 401 '.code == "API-010"'
call POST /attendance/check-in "$(body "{\"eventId\":\"$run-stranger\"}")"
expect "a stranger does not check in" 401
token="not.a.token"
call GET /me
expect "a made-up token does not pass" 401 '.code == "API-012"'

if [ -z "$mine" ]; then
  echo "$steps steps; without TOKEN the story of a person was left out"
  exit 0
fi

token="$mine"
call GET /me
expect "the person of the token is known" 200
call GET /no-such-address
expect "an unknown address is not found" 404 '.code == "API-001"'
call GET "/attendance/days/$(date -u +%Y-%m)"
expect "own days of this month are shown" 200 '.days | type == "array"'

if [ -n "$mode" ]; then
  call POST /attendance/check-in "$(body "{\"eventId\":\"$run-in\"}")"
  expect "a check-in is recorded" 200 '.direction == "IN" and .repeated == false'
  at=$(jq -r .at "$work/body")
  call POST /attendance/check-in "$(body "{\"eventId\":\"$run-in\"}")"
  expect "the same check-in again changes nothing" 200 ".repeated == true and .at == \"$at\""
  call POST /attendance/check-out "$(body "{\"eventId\":\"$run-in\"}")"
  expect "its id does not check out" 409 '.code == "ATT-005"'
  call POST /attendance/check-out "$(body "{\"eventId\":\"$run-out\"}")"
  expect "a check-out is recorded" 200 '.direction == "OUT"'
  call POST /attendance/check-in "$(body '{"eventId":7}')"
  expect "a broken request is refused in two languages" 400 '(.messages.id | length > 0) and (.messages.en | length > 0)'
fi
echo "$steps steps, all as they should be"
