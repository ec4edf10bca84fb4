// Everything that Referent needs in one resource group. Without an image it makes all but the bot's own process and its
// alarms, so that the image has a registry to be put in and a secret its vault; with one, those too.
targetScope = 'resourceGroup'

@description('Names the bot and everything of it; small letters, figures and hyphens.')
@minLength(3)
@maxLength(20)
param name string

@description('What it is for: decides how much of everything there is.')
@allowed([
  'test'
  'production'
])
param stage string

@description('The image with its registry and tag; none: the bot is not started.')
param image string = 'none'

@description('Where alarms are mailed to.')
param mailTo string

@description('Where everything stands.')
param location string = resourceGroup().location

@description('Whom Teams shows as the sender.')
@maxLength(42)
param displayName string = 'Referent'

@description('Address of a language model, if one is to be asked (its key is put into the vault by a person), or none.')
param languageModelEndpoint string = 'none'

@description('Name of the language model, with Azure OpenAI that of its deployment.')
param languageModelName string = 'none'

@description('How the language model is spoken to.')
@allowed([
  'azure'
  'openai'
])
param languageModelApi string = 'azure'

@description('Tenants in which teams and chats may live, with commas between them, or none: the app\'s own.')
param tenants string = 'none'

@description('What is kept how long, as docs/privacy.md writes it (JSON), or none: the usual rules.')
param retention string = 'none'

var stages = {
  test: {
    leastInstances: 1
    mostInstances: 1
    cores: '0.5'
    memory: '1Gi'
    isZoneRedundant: false
    backup: 'Continuous7Days'
    retentionInDays: 30
    botSku: 'F0'
  }
  production: {
    leastInstances: 2
    mostInstances: 4
    cores: '1.0'
    memory: '2Gi'
    isZoneRedundant: true
    backup: 'Continuous30Days'
    retentionInDays: 90
    botSku: 'S1'
  }
}
var amounts = stages[stage]

var unique = uniqueString(resourceGroup().id)
var appName = 'ca-${name}'
var withLanguageModel = languageModelEndpoint != 'none'
var isStarted = image != 'none'
// What the app is reached by is known before there is one.
var hostName = '${appName}.${environment.outputs.domain}'

module identity 'modules/identity.bicep' = {
  name: 'identity'
  params: {
    name: 'id-${name}'
    location: location
  }
}

module monitoring 'modules/monitoring.bicep' = {
  name: 'monitoring'
  params: {
    workspaceName: 'log-${name}'
    insightsName: 'appi-${name}'
    location: location
    retentionInDays: amounts.retentionInDays
    principalId: identity.outputs.principalId
  }
}

module store 'modules/store.bicep' = {
  name: 'store'
  params: {
    accountName: 'cosmos-${name}-${unique}'
    databaseName: 'referent'
    containerName: 'documents'
    location: location
    isZoneRedundant: amounts.isZoneRedundant
    backup: amounts.backup
    principalId: identity.outputs.principalId
  }
}

module registry 'modules/registry.bicep' = {
  name: 'registry'
  params: {
    name: 'cr${unique}'
    location: location
    principalId: identity.outputs.principalId
  }
}

module vault 'modules/vault.bicep' = if (withLanguageModel) {
  name: 'vault'
  params: {
    name: 'kv-${unique}'
    location: location
    principalId: identity.outputs.principalId
  }
}

module environment 'modules/environment.bicep' = {
  name: 'environment'
  params: {
    name: 'cae-${name}'
    location: location
    workspaceId: monitoring.outputs.workspaceId
  }
}

module host 'modules/host.bicep' = if (isStarted) {
  name: 'host'
  params: {
    name: appName
    location: location
    environmentId: environment.outputs.id
    image: image
    registryServer: registry.outputs.server
    identityId: identity.outputs.id
    appId: identity.outputs.clientId
    appTenant: identity.outputs.tenantId
    cosmosEndpoint: store.outputs.endpoint
    cosmosDatabase: store.outputs.databaseName
    cosmosContainer: store.outputs.containerName
    insightsName: monitoring.outputs.insightsName
    tenants: tenants
    retention: retention
    languageModelEndpoint: languageModelEndpoint
    languageModelName: languageModelName
    languageModelApi: languageModelApi
    languageModelKeyAddress: withLanguageModel ? '${vault.outputs.address}secrets/language-model-key' : ''
    leastInstances: amounts.leastInstances
    mostInstances: amounts.mostInstances
    cores: amounts.cores
    memory: amounts.memory
  }
}

module bot 'modules/bot.bicep' = {
  name: 'bot'
  params: {
    name: 'bot-${name}-${unique}'
    displayName: displayName
    hostName: hostName
    sku: amounts.botSku
    identityId: identity.outputs.id
    appId: identity.outputs.clientId
    appTenant: identity.outputs.tenantId
  }
}

module alerts 'modules/alerts.bicep' = if (isStarted) {
  name: 'alerts'
  params: {
    location: location
    mailTo: mailTo
    hostName: hostName
    appId: isStarted ? host.outputs.id : ''
    appName: appName
    insightsId: monitoring.outputs.insightsId
    workspaceId: monitoring.outputs.workspaceId
    accountId: store.outputs.accountId
  }
}

@description('BOT_ID of the Teams app package: the app id of the bot.')
output BOT_ID string = identity.outputs.clientId

@description('The only tenant whose messages are the bot\'s business.')
output BOT_TENANT string = identity.outputs.tenantId

@description('Where the bot is reached.')
output BOT_HOST string = hostName

@description('Where its image is pushed to.')
output REGISTRY string = registry.outputs.server

@description('What is updated when there is a new image.')
output CONTAINER_APP string = appName
