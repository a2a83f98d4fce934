using '../main.bicep'

// Ids of directories and registrations are examples until the agency's own are written here.
param agency = {
  code: 'kemensos'
  environment: 'prod'
  name: 'Kementerian Sosial Republik Indonesia'
  region: 'indonesiacentral'
  size: {
    buckets: 64
    alwaysReadyHttp: 4
    alwaysReadyDurable: 2
    maxInstances: 200
    memoryMb: 2048
  }
  tenants: [
    {
      tenantId: '00000000-0000-4000-8000-000000000101'
      clientId: '00000000-0000-4000-8000-000000000102'
    }
    {
      tenantId: '00000000-0000-4000-8000-000000000103'
      clientId: '00000000-0000-4000-8000-000000000104'
      instance: 'https://kemensosexample.ciamlogin.com/'
    }
  ]
  network: 'private'
  zoneRedundant: true
  retention: {
    logDays: 365
    softDeleteDays: 30
    anchorDays: 3650
  }
  alertMails: ['piket-eperformance@kemensos.example']
}
