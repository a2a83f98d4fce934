// The account with everything that the instance knows. Names come from storage-names.json, which a test keeps equal to src/Storage.

param name string
param location string
param tags object

@description('Reachable over its public address. By identities only in any case.')
param public bool
param zoneRedundant bool
param softDeleteDays int
param anchorDays int
param anchorsLocked bool
param workspaceId string

@description('Origins of the pages whose people send evidence to the account and read it, by links of minutes.')
param pageOrigins string[]

@description('Not of src/Storage: the platform reads the published program from it.')
param packageContainer string

var names = loadJsonContent('../storage-names.json')

resource account 'Microsoft.Storage/storageAccounts@2026-09-01' = {
  name: name
  location: location
  tags: tags
  kind: 'StorageV2'
  // Never geo-redundant: the second region would be another country.
  sku: { name: zoneRedundant ? 'Standard_ZRS' : 'Standard_LRS' }
  properties: {
    accessTier: 'Hot'
    allowSharedKeyAccess: false
    defaultToOAuthAuthentication: true
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    publicNetworkAccess: public ? 'Enabled' : 'Disabled'
    networkAcls: {
      defaultAction: public ? 'Allow' : 'Deny'
      bypass: 'AzureServices'
    }
  }
}

resource blobs 'Microsoft.Storage/storageAccounts/blobServices@2026-09-01' = {
  parent: account
  name: 'default'
  properties: {
    deleteRetentionPolicy: { enabled: true, days: softDeleteDays }
    containerDeleteRetentionPolicy: { enabled: true, days: softDeleteDays }
    cors: {
      corsRules: [
        {
          allowedOrigins: pageOrigins
          allowedMethods: ['GET', 'PUT']
          allowedHeaders: ['content-type', 'x-ms-blob-type']
          exposedHeaders: ['x-ms-error-code', 'x-ms-request-id']
          maxAgeInSeconds: 3600
        }
      ]
    }
  }
}

resource containers 'Microsoft.Storage/storageAccounts/blobServices/containers@2026-09-01' = [
  for container in union(names.containers, [packageContainer]): {
    parent: blobs
    name: container
    properties: { publicAccess: 'None' }
  }
]

resource anchors 'Microsoft.Storage/storageAccounts/blobServices/containers@2026-09-01' existing = {
  parent: blobs
  name: 'anchors'
}

// Written unlocked; locking is an action, not a state that a template can ask for (infra/anchors.sh).
resource anchorPolicy 'Microsoft.Storage/storageAccounts/blobServices/containers/immutabilityPolicies@2026-09-01' = if (!anchorsLocked) {
  parent: anchors
  name: 'default'
  properties: {
    immutabilityPeriodSinceCreationInDays: anchorDays
    allowProtectedAppendWrites: false
  }
  dependsOn: [containers]
}

resource queueService 'Microsoft.Storage/storageAccounts/queueServices@2026-09-01' = {
  parent: account
  name: 'default'
}

resource queues 'Microsoft.Storage/storageAccounts/queueServices/queues@2026-09-01' = [
  for queue in names.queues: {
    parent: queueService
    name: queue
  }
]

resource tableService 'Microsoft.Storage/storageAccounts/tableServices@2026-09-01' = {
  parent: account
  name: 'default'
}

resource tables 'Microsoft.Storage/storageAccounts/tableServices/tables@2026-09-01' = [
  for table in names.tables: {
    parent: tableService
    name: table
  }
]

// Who reached a blob, who wrote or deleted a row: also what passes the program by. Reading rows is left out, because the program does nothing else all day.
#disable-next-line use-recent-api-versions // newest there is with these properties
resource blobLog 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: blobs
  name: 'to-workspace'
  properties: {
    workspaceId: workspaceId
    logs: [for category in ['StorageRead', 'StorageWrite', 'StorageDelete']: { category: category, enabled: true }]
    metrics: [{ category: 'Transaction', enabled: true }]
  }
}

#disable-next-line use-recent-api-versions // newest there is with these properties
resource tableLog 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: tableService
  name: 'to-workspace'
  properties: {
    workspaceId: workspaceId
    logs: [for category in ['StorageWrite', 'StorageDelete']: { category: category, enabled: true }]
    metrics: [{ category: 'Transaction', enabled: true }]
  }
}

#disable-next-line use-recent-api-versions // newest there is with these properties
resource queueLog 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: queueService
  name: 'to-workspace'
  properties: {
    workspaceId: workspaceId
    metrics: [{ category: 'Transaction', enabled: true }]
  }
}

output id string = account.id
