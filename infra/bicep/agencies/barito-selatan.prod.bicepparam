using '../main.bicep'

// Ids of directories and registrations are examples until the agency's own are written here.
param agency = {
  code: 'barito-selatan'
  environment: 'prod'
  name: 'Pemerintah Kabupaten Barito Selatan'
  region: 'indonesiacentral'
  size: {
    buckets: 4
    alwaysReadyHttp: 1
    alwaysReadyDurable: 0
    maxInstances: 40
    memoryMb: 2048
  }
  tenants: [
    {
      tenantId: '00000000-0000-4000-8000-000000000201'
      clientId: '00000000-0000-4000-8000-000000000202'
    }
  ]
  network: 'public'
  zoneRedundant: false
  retention: {
    logDays: 90
    softDeleteDays: 14
    anchorDays: 3650
  }
  alertMails: ['piket-eperformance@baritoselatan.example']
}
