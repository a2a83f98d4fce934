// What an agency decides about its instance. A file in agencies/ holds one value of the type `agency` and nothing else.
// What a type cannot say is in checks.bicep.

@description('One instance: one agency in one environment.')
@export()
@sealed()
type agency = {
  @description('Short name, as in the file name: 3 to 20 lower-case letters, digits and single hyphens, beginning with a letter. Part of every resource name; never changed.')
  @minLength(3)
  @maxLength(20)
  code: string

  @description('dev: synthetic data only. test: rehearsal. prod: anchors of the audit are locked.')
  environment: environmentName

  @description('Full name of the agency.')
  @minLength(5)
  @maxLength(120)
  name: string

  @description('Where everything lies, telemetry included. Must be one of allowedRegions.')
  @minLength(3)
  @maxLength(40)
  region: string

  @description('Regions that the agency allows. Indonesia Central alone when absent; another one is a legal decision, not a technical one.')
  @minLength(1)
  allowedRegions: string[]?

  @description('How large it is.')
  size: size

  @description('Whose tokens the API accepts: the directory of the agency, then its external-identities tenant if it has one.')
  @minLength(1)
  @maxLength(4)
  tenants: signInTenant[]

  @description('public: storage is reached over its public address, by identity only. private: only through private endpoints; links to evidence then work only inside the agency\'s network.')
  network: 'public' | 'private'

  @description('Replicas in several zones of the region. Never in another region.')
  zoneRedundant: bool

  @description('How long things are kept.')
  retention: retention

  @description('Who is told when something is wrong: mail addresses of a duty roster, not of a person.')
  @minLength(1)
  @maxLength(5)
  alertMails: string[]

  @description('Origins of further web pages that may call the API, such as https://kinerja.example.go.id.')
  @maxLength(10)
  pageOrigins: string[]?

  @description('Object id (GUID) of the principal that publishes pages and program, when it is not the one that deploys with rights of its own.')
  publisherId: string?
}

@export()
type environmentName = 'dev' | 'test' | 'prod'

@description('Numbers that follow from how many people there are; docs/deploy.md has a table.')
@export()
@sealed()
type size = {
  @description('Parts into which people are divided. Fixed at the first start, for at most 2,500 people each: 1 up to 2,500 people, 4 up to 10,000, 16 up to 40,000, 64 up to 160,000, 256 above.')
  buckets: 1 | 4 | 16 | 64 | 256

  @description('Instances that are always warm for HTTP. With zoneRedundant at least 2.')
  @minValue(0)
  @maxValue(100)
  alwaysReadyHttp: int

  @description('Instances that are always warm for orchestrations.')
  @minValue(0)
  @maxValue(20)
  alwaysReadyDurable: int

  @description('Most instances at the same time.')
  @minValue(1)
  @maxValue(1000)
  maxInstances: int

  @description('Memory of an instance in MiB.')
  memoryMb: 512 | 2048 | 4096
}

@description('A tenant of Entra ID. Ids only; nothing of it is a secret.')
@export()
@sealed()
type signInTenant = {
  @description('Directory id (GUID). common and organizations are refused.')
  @minLength(36)
  @maxLength(36)
  tenantId: string

  @description('Client id (GUID) of the API\'s registration in that directory.')
  @minLength(36)
  @maxLength(36)
  clientId: string

  @description('Address of the sign-in service; only for an external-identities tenant: https://{name}.ciamlogin.com/.')
  @minLength(10)
  @maxLength(100)
  instance: string?

  @description('The claim with the NIP; nip when absent. Only one that administrators fill in.')
  @minLength(1)
  @maxLength(60)
  nipClaim: string?
}

@export()
@sealed()
type retention = {
  @description('Days that logs and metrics are kept.')
  @minValue(30)
  @maxValue(730)
  logDays: int

  @description('Days within which a deleted blob or container can be brought back.')
  @minValue(7)
  @maxValue(365)
  softDeleteDays: int

  @description('Days within which an anchor of the audit can be neither changed nor deleted. Ten years are 3650. Locked in prod: it can then be lengthened, never shortened.')
  @minValue(1)
  @maxValue(36500)
  anchorDays: int
}
