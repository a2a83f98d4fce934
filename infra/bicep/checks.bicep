// What the types cannot say about an agency file. Every fault is a sentence that begins with the field; Azure evaluates the same sentences
// before it changes anything, so that no tool can deploy around them.

import { agency, signInTenant } from 'types.bicep'

var lowerCaseAndDigits = 'abcdefghijklmnopqrstuvwxyz0123456789'

@description('Electronic systems of public bodies are kept in Indonesia (PP 71/2019, article 20).')
@export()
var indonesia = ['indonesiacentral']

@description('The agency as it stands in its file, or the end of the evaluation with all its faults.')
@export()
func checked(agency agency) agency =>
  empty(faults(agency))
    ? agency
    : fail('Agency file ${agency.code}.${agency.environment}: ${join(faults(agency), ' ')}')

@export()
func regionsOf(agency agency) string[] => agency.?allowedRegions ?? indonesia

func faults(agency agency) string[] =>
  filter(
    concat(
      [
        isName(agency.code)
          ? ''
          : 'code \'${agency.code}\' must be lower-case letters, digits and single hyphens, begin with a letter and end with a letter or digit.'
        contains(regionsOf(agency), agency.region)
          ? ''
          : 'region \'${agency.region}\' is not one of allowedRegions (${join(regionsOf(agency), ', ')}).'
        agency.zoneRedundant && agency.size.alwaysReadyHttp < 2
          ? 'size.alwaysReadyHttp must be at least 2 when zoneRedundant is true.'
          : ''
        agency.size.alwaysReadyHttp + agency.size.alwaysReadyDurable > agency.size.maxInstances
          ? 'size.maxInstances must not be less than alwaysReadyHttp and alwaysReadyDurable together.'
          : ''
        agency.environment == 'prod' && agency.retention.anchorDays < 365
          ? 'retention.anchorDays must be at least 365 in prod.'
          : ''
        isGuid(agency.?publisherId ?? agency.tenants[0].tenantId)
          ? ''
          : 'publisherId must be an object id (GUID) in lower case.'
      ],
      map(filter(agency.alertMails, mail => !isMail(mail)), mail => 'alertMails: \'${mail}\' is not a mail address.'),
      map(
        filter(agency.?pageOrigins ?? [], origin => !isOrigin(origin)),
        origin => 'pageOrigins: \'${origin}\' must be https://, a host name in lower case and nothing after it.'
      ),
      flatten(map(range(0, length(agency.tenants)), index => tenantFaults(agency.tenants[index], 'tenants[${index}]')))
    ),
    fault => !empty(fault)
  )

func tenantFaults(tenant signInTenant, field string) string[] => [
  isGuid(tenant.tenantId) ? '' : '${field}.tenantId must be the id (GUID) of one directory, in lower case.'
  isGuid(tenant.clientId) ? '' : '${field}.clientId must be the client id (GUID) of the registration, in lower case.'
  isSignIn(tenant.?instance ?? 'https://x.ciamlogin.com/')
    ? ''
    : '${field}.instance must be https://{name}.ciamlogin.com/.'
]

func consistsOf(text string, characters string) bool =>
  empty(filter(range(0, length(text)), index => !contains(characters, substring(text, index, 1))))

func isName(text string) bool =>
  consistsOf(text, '${lowerCaseAndDigits}-') && !contains('0123456789-', take(text, 1)) && !endsWith(text, '-') && !contains(
    text,
    '--'
  )

func isGuid(text string) bool =>
  consistsOf(text, '0123456789abcdef-') && join(map(split(text, '-'), part => string(length(part))), '-') == '8-4-4-4-12'

func isMail(text string) bool =>
  length(split(text, '@')) == 2 && !startsWith(text, '@') && contains(last(split(text, '@')), '.') && !contains(
    text,
    ' '
  )

func isOrigin(text string) bool =>
  startsWith(text, 'https://') && length(text) > 11 && consistsOf(substring(text, 8), '${lowerCaseAndDigits}-.:')

func isSignIn(text string) bool =>
  startsWith(text, 'https://') && endsWith(text, '.ciamlogin.com/') && consistsOf(text, '${lowerCaseAndDigits}-.:/') && length(split(
    text,
    '/'
  )) == 4
