// The static pages in an account of their own, so that the account with the data serves nothing to the public.

param name string
param location string
param tags object
param zoneRedundant bool
param softDeleteDays int

resource account 'Microsoft.Storage/storageAccounts@2026-09-01' = {
  name: name
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: { name: zoneRedundant ? 'Standard_ZRS' : 'Standard_LRS' }
  properties: {
    accessTier: 'Hot'
    allowSharedKeyAccess: false
    defaultToOAuthAuthentication: true
    // The site answers without it; containers must not.
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    publicNetworkAccess: 'Enabled'
  }
}

resource site 'Microsoft.Storage/storageAccounts/blobServices@2026-09-01' = {
  parent: account
  name: 'default'
  properties: {
    deleteRetentionPolicy: { enabled: true, days: softDeleteDays }
    containerDeleteRetentionPolicy: { enabled: true, days: softDeleteDays }
    staticWebsite: {
      enabled: true
      indexDocument: 'index.html'
    }
  }
}

@description('Without the slash at the end that an origin does not have.')
output origin string = 'https://${split(account.properties.primaryEndpoints.web, '/')[2]}'
