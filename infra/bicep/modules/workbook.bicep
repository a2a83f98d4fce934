// What those who run an instance look at: the figures that the program emits, under their names in src/Application/Telemetry/Measures.cs. Names no person: figures have no such label.

param name string
param location string
param tags object
param workspaceId string

type chart = {
  title: string
  query: string
  visualization: 'timechart' | 'table' | 'barchart'
}

var charts chart[] = [
  {
    title: 'Check-ins by outcome'
    visualization: 'timechart'
    query: 'AppMetrics | where Name == "eperformance.check_ins" | summarize Taps = sum(Sum) by bin(TimeGenerated, 5m), Outcome = strcat(tostring(Properties.direction), " ", tostring(Properties.outcome))'
  }
  {
    title: 'Refusals by code'
    visualization: 'table'
    query: 'AppMetrics | where Name == "eperformance.refusals" | summarize Refused = sum(Sum), Last = max(TimeGenerated) by Code = tostring(Properties.code), Endpoint = tostring(Properties.endpoint) | order by Refused desc'
  }
  {
    title: 'Open items by kind and age in days, as last counted'
    visualization: 'table'
    query: 'AppMetrics | where Name == "eperformance.open_items" | summarize arg_max(TimeGenerated, Max) by Kind = tostring(Properties.kind), Age = tostring(Properties.age) | project Kind, Age, Items = Max, Counted = TimeGenerated | order by Kind asc, Age asc'
  }
  {
    title: 'Close lag per zone, hours'
    visualization: 'timechart'
    query: 'AppMetrics | where Name == "eperformance.close_lag" | summarize Hours = max(Max) / 3600 by bin(TimeGenerated, 15m), Zone = tostring(Properties.zone)'
  }
  {
    title: 'Run progress: buckets frozen and calculated'
    visualization: 'timechart'
    query: 'AppMetrics | where Name == "eperformance.period.buckets" | summarize Buckets = sum(Sum) by bin(TimeGenerated, 1m), Step = strcat(tostring(Properties.period), " ", tostring(Properties.step))'
  }
  {
    title: 'Age of messages when they are handled, seconds'
    visualization: 'timechart'
    query: 'AppMetrics | where Name == "eperformance.queue.age" | summarize Longest = max(Max), Mean = sum(Sum) / sum(ItemCount) by bin(TimeGenerated, 5m), Queue = tostring(Properties.queue)'
  }
  {
    title: 'Messages by outcome'
    visualization: 'barchart'
    query: 'AppMetrics | where Name == "eperformance.queue.messages" | summarize Messages = sum(Sum) by Outcome = strcat(tostring(Properties.queue), " ", tostring(Properties.outcome))'
  }
  {
    title: 'Jobs: runs, failures, longest'
    visualization: 'table'
    query: 'AppMetrics | where Name == "eperformance.job.duration" | summarize Runs = sum(ItemCount), Failed = sumif(ItemCount, tostring(Properties.outcome) == "failed"), LongestSeconds = max(Max), Last = max(TimeGenerated) by Job = tostring(Properties.job) | order by Failed desc, Job asc'
  }
  {
    title: 'Storage transactions by operation'
    visualization: 'timechart'
    query: 'AppMetrics | where Name == "eperformance.storage.transactions" | summarize Transactions = sum(Sum) by bin(TimeGenerated, 5m), Operation = tostring(Properties.operation)'
  }
  {
    title: 'Slowest operations, milliseconds'
    visualization: 'table'
    query: 'AppDependencies | where isnotempty(Properties["eperformance.endpoint"]) | summarize Calls = sum(ItemCount), Median = percentile(DurationMs, 50), P99 = percentile(DurationMs, 99) by Operation = tostring(Properties["eperformance.endpoint"]) | order by P99 desc | take 20'
  }
]

resource workbook 'Microsoft.Insights/workbooks@2023-06-01' = {
  name: guid(resourceGroup().id, 'operations')
  location: location
  tags: tags
  kind: 'shared'
  properties: {
    displayName: '${name}: operations'
    category: 'workbook'
    sourceId: workspaceId
    version: 'Notebook/1.0'
    serializedData: string({
      version: 'Notebook/1.0'
      items: concat(
        [
          {
            type: 9
            name: 'time'
            content: {
              version: 'KqlParameterItem/1.0'
              parameters: [
                {
                  id: guid('time')
                  version: 'KqlParameterItem/1.0'
                  name: 'Time'
                  type: 4
                  isRequired: true
                  value: { durationMs: 86400000 }
                  typeSettings: {
                    selectableValues: [
                      { durationMs: 3600000 }
                      { durationMs: 86400000 }
                      { durationMs: 604800000 }
                      { durationMs: 2592000000 }
                    ]
                  }
                }
              ]
              style: 'pills'
            }
          }
        ],
        map(charts, (chart, index) => {
          type: 3
          name: 'chart-${index}'
          customWidth: '50'
          content: {
            version: 'KqlItem/1.0'
            title: chart.title
            query: chart.query
            size: 0
            timeContextFromParameter: 'Time'
            queryType: 0
            resourceType: 'microsoft.operationalinsights/workspaces'
            crossComponentResources: [workspaceId]
            visualization: chart.visualization
          }
        })
      )
    })
  }
}
