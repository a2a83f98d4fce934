// The program: Azure Functions on Flex Consumption, isolated worker, .NET 10.

import { size as sizeType, signInTenant } from '../types.bicep'

param name string
param location string
param tags object
param size sizeType
param zoneRedundant bool
param identityName string
param accountName string
param packageContainer string
param insightsName string
param workspaceId string
param tenants signInTenant[]
param pageOrigins string[]

@description('Offer the reference page and the OpenAPI document.')
param reference bool

@description('Null: the program reaches its storage over the public address.')
param subnetId string?

resource account 'Microsoft.Storage/storageAccounts@2026-09-01' existing = {
  name: accountName
}

resource insights 'Microsoft.Insights/components@2020-02-02' existing = {
  name: insightsName
}

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' existing = {
  name: identityName
}

resource plan 'Microsoft.Web/serverfarms@2025-03-01' = {
  name: 'asp-${name}'
  location: location
  tags: tags
  kind: 'functionapp'
  sku: {
    name: 'FC1'
    tier: 'FlexConsumption'
  }
  properties: {
    reserved: true
    zoneRedundant: zoneRedundant
  }
}

resource app 'Microsoft.Web/sites@2025-03-01' = {
  name: name
  location: location
  tags: tags
  kind: 'functionapp,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identity.id}': {} }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    // Phones are everywhere; who may do what is decided by the token.
    publicNetworkAccess: 'Enabled'
    virtualNetworkSubnetId: subnetId
    siteConfig: {
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
      ftpsState: 'Disabled'
    }
    functionAppConfig: {
      deployment: {
        storage: {
          type: 'blobContainer'
          value: '${account.properties.primaryEndpoints.blob}${packageContainer}'
          authentication: {
            type: 'UserAssignedIdentity'
            userAssignedIdentityResourceId: identity.id
          }
        }
      }
      runtime: {
        name: 'dotnet-isolated'
        version: '10.0'
      }
      scaleAndConcurrency: {
        instanceMemoryMB: size.memoryMb
        maximumInstanceCount: size.maxInstances
        alwaysReady: filter(
          [
            { name: 'http', instanceCount: size.alwaysReadyHttp }
            { name: 'durable', instanceCount: size.alwaysReadyDurable }
          ],
          group => group.instanceCount > 0
        )
      }
    }
  }
}

// The host's own settings, then those that the program reads (docs/api.md, docs/deploy.md). None is a secret: with local sign-in switched off the
// connection string only says where telemetry goes.
var hostSettings = {
  AzureWebJobsDisableHomepage: 'true'
  AzureWebJobsStorage__accountName: account.name
  AzureWebJobsStorage__credential: 'managedidentity'
  AzureWebJobsStorage__clientId: identity.properties.clientId
  APPLICATIONINSIGHTS_CONNECTION_STRING: insights.properties.ConnectionString
  APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'Authorization=AAD;ClientId=${identity.properties.clientId}'
}
var programSettings = {
  Storage__AccountName: account.name
  Storage__EndpointSuffix: environment().suffixes.storage
  Storage__ManagedIdentityClientId: identity.properties.clientId
  Storage__Buckets: string(size.buckets)
  Api__Reference: string(reference)
}
var originSettings = toObject(
  range(0, length(pageOrigins)),
  index => 'Api__CorsOrigins__${index}',
  index => pageOrigins[index]
)
var tenantSettings = map(range(0, length(tenants)), index => {
  'Security__Tenants__${index}__TenantId': tenants[index].tenantId
  'Security__Tenants__${index}__ClientId': tenants[index].clientId
  'Security__Tenants__${index}__Instance': tenants[index].?instance ?? environment().authentication.loginEndpoint
  'Security__Tenants__${index}__NipClaim': tenants[index].?nipClaim ?? 'nip'
})

resource settings 'Microsoft.Web/sites/config@2025-03-01' = {
  parent: app
  name: 'appsettings'
  properties: reduce(
    tenantSettings,
    union(hostSettings, programSettings, originSettings),
    (all, tenant) => union(all, tenant)
  )
}

// Publishing with a user name and a password stays impossible.
resource noFtpPassword 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2025-03-01' = {
  parent: app
  name: 'ftp'
  properties: { allow: false }
}

resource noScmPassword 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2025-03-01' = {
  parent: app
  name: 'scm'
  properties: { allow: false }
}

// Its logs go to Application Insights by themselves.
#disable-next-line use-recent-api-versions // newest there is with these properties
resource metrics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: app
  name: 'to-workspace'
  properties: {
    workspaceId: workspaceId
    metrics: [{ category: 'AllMetrics', enabled: true }]
  }
}

output address string = 'https://${app.properties.defaultHostName}'
