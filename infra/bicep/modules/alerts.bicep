// What wakes somebody. Each rule counts and names no person: mails leave the region.

param name string
param location string
param tags object
param workspaceId string
param mails string[]

@description('Whether a day without a close is worth a mail.')
param closes bool

type rule = {
  name: string
  description: string
  severity: 0 | 1 | 2 | 3
  every: string
  window: string
  query: string
}

// Messages and property names are those of the Functions host and of its Durable extension; docs/deploy.md says which were seen for real.
var rules rule[] = [
  {
    name: 'poison-queue'
    description: 'A message failed too often and was put aside. Nothing is lost, but nobody handles it.'
    severity: 1
    every: 'PT5M'
    window: 'PT5M'
    query: 'AppTraces | where Message startswith "Message has reached MaxDequeueCount"'
  }
  {
    name: 'failed-orchestration'
    description: 'An orchestration ended with a failure: a submission, a close or a run stands still.'
    severity: 1
    every: 'PT5M'
    window: 'PT5M'
    query: 'AppTraces | where Properties.Category == "Host.Triggers.DurableTask" | where Properties.prop__functionType == "Orchestrator" and Properties.prop__state == "Failed" | distinct tostring(Properties.prop__instanceId)'
  }
  {
    name: 'late-close'
    description: 'No day was closed for 26 hours. Days stay open, and nobody can check them.'
    severity: 2
    every: 'PT1H'
    window: 'P2D'
    query: 'AppTraces | where TimeGenerated > ago(26h) | where Properties.Category == "Host.Triggers.DurableTask" | where tostring(Properties.prop__functionName) startswith "DailyClose_V" and Properties.prop__state == "Completed" | summarize Closed = count() | where Closed == 0'
  }
  {
    name: 'error-rate'
    description: 'More than 1 of 100 requests failed on our side, of at least 50 within 15 minutes.'
    severity: 2
    every: 'PT5M'
    window: 'PT15M'
    query: 'AppRequests | summarize All = sum(ItemCount), Failed = sumif(ItemCount, toint(ResultCode) >= 500) | where All >= 50 and Failed * 100 > All'
  }
]

resource duty 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: 'ag-ep-${name}'
  location: 'global'
  tags: tags
  properties: {
    enabled: true
    groupShortName: take(replace(name, '-', ''), 12)
    emailReceivers: [
      for (mail, index) in mails: {
        name: 'duty-${index}'
        emailAddress: mail
        useCommonAlertSchema: true
      }
    ]
  }
}

resource queries 'Microsoft.Insights/scheduledQueryRules@2026-03-01' = [
  for rule in rules: {
    name: 'alert-ep-${name}-${rule.name}'
    location: location
    tags: tags
    properties: {
      displayName: '${name}: ${rule.name}'
      description: rule.description
      enabled: rule.name != 'late-close' || closes
      severity: rule.severity
      scopes: [workspaceId]
      evaluationFrequency: rule.every
      windowSize: rule.window
      criteria: {
        allOf: [
          {
            query: rule.query
            timeAggregation: 'Count'
            operator: 'GreaterThan'
            threshold: 0
            failingPeriods: {
              numberOfEvaluationPeriods: 1
              minFailingPeriodsToAlert: 1
            }
          }
        ]
      }
      // The tables appear with the first telemetry, after the rule.
      skipQueryValidation: true
      autoMitigate: true
      actions: { actionGroups: [duty.id] }
    }
  }
]
