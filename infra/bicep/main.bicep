// An instance of EPerformance: one agency in one environment, in a resource group of its own. docs/deploy.md says how to use it.

targetScope = 'subscription'

import { agency as agencyType } from 'types.bicep'
import { checked } from 'checks.bicep'

param agency agencyType

@description('True once the policy over the audit anchors is locked: Azure refuses to write a locked policy again. infra/anchors.sh tells.')
param anchorsLocked bool = false

var instance = checked(agency)
var name = '${instance.code}-${instance.environment}'
// Account names are unique in the whole world and have 24 characters: 2 + 8 + 4 + 8 here, and one for the pages.
var unique = take(uniqueString(subscription().subscriptionId, name), 8)
var accountName = 'ep${take(replace(instance.code, '-', ''), 8)}${instance.environment}${unique}'
var pagesAccountName = '${accountName}w'
var identityName = 'id-ep-${name}'
var insightsName = 'appi-ep-${name}'
var appName = 'func-ep-${name}-${take(unique, 5)}'
var packageContainer = 'deployments'
var tags = {
  product: 'eperformance'
  agency: instance.code
  environment: instance.environment
}

resource group 'Microsoft.Resources/resourceGroups@2025-04-01' = {
  name: 'rg-eperformance-${name}'
  location: instance.region
  tags: union(tags, { agencyName: instance.name })
}

module identity 'modules/identity.bicep' = {
  scope: group
  params: {
    name: identityName
    location: instance.region
    tags: tags
  }
}

module monitoring 'modules/monitoring.bicep' = {
  scope: group
  params: {
    name: name
    insightsName: insightsName
    location: instance.region
    tags: tags
    retentionDays: instance.retention.logDays
  }
}

module network 'modules/network.bicep' = if (instance.network == 'private') {
  scope: group
  params: {
    name: name
    location: instance.region
    tags: tags
  }
}

module storage 'modules/storage.bicep' = {
  scope: group
  params: {
    name: accountName
    location: instance.region
    tags: tags
    public: instance.network == 'public'
    zoneRedundant: instance.zoneRedundant
    softDeleteDays: instance.retention.softDeleteDays
    anchorDays: instance.retention.anchorDays
    anchorsLocked: anchorsLocked
    workspaceId: monitoring.outputs.workspaceId
    pageOrigins: pageOrigins
    packageContainer: packageContainer
  }
}

module endpoints 'modules/endpoints.bicep' = if (instance.network == 'private') {
  scope: group
  params: {
    name: name
    location: instance.region
    tags: tags
    accountId: storage.outputs.id
    networkId: network!.outputs.id
    subnetId: network!.outputs.endpointSubnetId
  }
}

module pages 'modules/pages.bicep' = {
  scope: group
  params: {
    name: pagesAccountName
    location: instance.region
    tags: tags
    zoneRedundant: instance.zoneRedundant
    softDeleteDays: instance.retention.softDeleteDays
  }
}

// Whose pages call the API also send evidence.
var pageOrigins = concat([pages.outputs.origin], instance.?pageOrigins ?? [])

module rbac 'modules/rbac.bicep' = {
  scope: group
  params: {
    identityName: identityName
    accountName: accountName
    pagesAccountName: pagesAccountName
    insightsName: insightsName
    publisherId: instance.?publisherId
  }
  dependsOn: [identity, storage, pages, monitoring]
}

module app 'modules/app.bicep' = {
  scope: group
  params: {
    name: appName
    location: instance.region
    tags: tags
    size: instance.size
    zoneRedundant: instance.zoneRedundant
    identityName: identityName
    accountName: accountName
    packageContainer: packageContainer
    insightsName: insightsName
    workspaceId: monitoring.outputs.workspaceId
    tenants: instance.tenants
    pageOrigins: pageOrigins
    reference: instance.environment != 'prod'
    subnetId: instance.network == 'private' ? network!.outputs.appSubnetId : null
  }
  // The program starts when it is published; by then it must be allowed to reach its storage.
  dependsOn: [rbac, endpoints]
}

module alerts 'modules/alerts.bicep' = {
  scope: group
  params: {
    name: name
    location: instance.region
    tags: tags
    workspaceId: monitoring.outputs.workspaceId
    mails: instance.alertMails
    // Days are closed in every instance; only a demo may miss one without waking anybody.
    closes: instance.environment != 'dev'
  }
}

module workbook 'modules/workbook.bicep' = {
  scope: group
  params: {
    name: name
    location: instance.region
    tags: tags
    workspaceId: monitoring.outputs.workspaceId
  }
}

output resourceGroup string = group.name
output functionApp string = appName
output apiAddress string = app.outputs.address
output account string = accountName
output pagesAccount string = pagesAccountName
output pagesAddress string = pages.outputs.origin

@description('Whether infra/anchors.sh has to lock the policy over the audit anchors after the first deployment.')
output lockAnchors bool = instance.environment == 'prod'
