using '../main.bicep'

// Synthetic people only. Ids are examples.
param agency = {
  code: 'demo'
  environment: 'dev'
  name: 'Instansi Contoh'
  region: 'indonesiacentral'
  size: {
    buckets: 4
    alwaysReadyHttp: 0
    alwaysReadyDurable: 0
    maxInstances: 10
    memoryMb: 512
  }
  tenants: [
    {
      tenantId: '00000000-0000-4000-8000-000000000301'
      clientId: '00000000-0000-4000-8000-000000000302'
    }
  ]
  network: 'public'
  zoneRedundant: false
  retention: {
    logDays: 30
    softDeleteDays: 7
    anchorDays: 1
  }
  alertMails: ['duty@demo.example']
}
