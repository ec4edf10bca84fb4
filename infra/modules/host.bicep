// The bot itself. What it is told stands here and in src/config.ts; a test holds the two together.

param name string
param location string
param environmentId string
param image string
param registryServer string
param identityId string

@description('App id of the bot: the client id of its identity.')
param appId string
param appTenant string

param cosmosEndpoint string
param cosmosDatabase string
param cosmosContainer string

@description('Where measurements are sent to.')
param insightsName string

@description('Tenants in which teams and chats may live, or none: the app\'s own.')
param tenants string

@description('What is kept how long, as JSON, or none: the usual rules.')
param retention string

@description('Address of a language model, or none.')
param languageModelEndpoint string
param languageModelName string
@allowed([
  'azure'
  'openai'
])
param languageModelApi string

@description('Address of the key in the vault; empty where no language model is asked.')
param languageModelKeyAddress string

@description('As many are always there: none is started when somebody writes.')
param leastInstances int
param mostInstances int

@description('Cores of an instance, as text since Bicep has no fractions.')
param cores string
param memory string

var port = 3978
var languageModelKey = 'language-model-key'
var withLanguageModel = languageModelEndpoint != 'none'

var secrets = withLanguageModel ? [
  {
    name: languageModelKey
    keyVaultUrl: languageModelKeyAddress
    identity: identityId
  }
] : []

var settings = [
  {
    name: 'PORT'
    value: string(port)
  }
  {
    name: 'REFERENT_MODE'
    value: 'teams'
  }
  {
    name: 'REFERENT_APP_ID'
    value: appId
  }
  {
    name: 'REFERENT_APP_TENANT'
    value: appTenant
  }
  {
    name: 'REFERENT_COSMOS_ENDPOINT'
    value: cosmosEndpoint
  }
  {
    name: 'REFERENT_COSMOS_DATABASE'
    value: cosmosDatabase
  }
  {
    name: 'REFERENT_COSMOS_CONTAINER'
    value: cosmosContainer
  }
  {
    // Each takes its part of what Teams takes.
    name: 'REFERENT_INSTANCES'
    value: string(mostInstances)
  }
  {
    // It says where, and lets nobody in: the bot's identity has a role there.
    name: 'APPLICATIONINSIGHTS_CONNECTION_STRING'
    value: insights.properties.ConnectionString
  }
  {
    // Of the exporter itself: no figures about its use to its maker.
    name: 'APPLICATION_INSIGHTS_NO_STATSBEAT'
    value: 'true'
  }
]

var tenantSettings = tenants != 'none' ? [
  {
    name: 'REFERENT_TENANTS'
    value: tenants
  }
] : []

var retentionSettings = retention != 'none' ? [
  {
    name: 'REFERENT_RETENTION'
    value: retention
  }
] : []

var languageModelSettings = withLanguageModel ? [
  {
    name: 'REFERENT_LLM_ENDPOINT'
    value: languageModelEndpoint
  }
  {
    name: 'REFERENT_LLM_KEY'
    secretRef: languageModelKey
  }
  {
    name: 'REFERENT_LLM_MODEL'
    value: languageModelName
  }
  {
    name: 'REFERENT_LLM_API'
    value: languageModelApi
  }
] : []

resource insights 'Microsoft.Insights/components@2020-02-02' existing = {
  name: insightsName
}

resource app 'Microsoft.App/containerApps@2024-03-01' = {
  name: name
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identityId}': {}
    }
  }
  properties: {
    environmentId: environmentId
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: true
        targetPort: port
        transport: 'http'
        allowInsecure: false
      }
      registries: [
        {
          server: registryServer
          identity: identityId
        }
      ]
      secrets: secrets
    }
    template: {
      // The bot ends by itself within 10 seconds; the rest is for a slow machine.
      terminationGracePeriodSeconds: 30
      containers: [
        {
          name: 'referent'
          image: image
          resources: {
            cpu: json(cores)
            memory: memory
          }
          env: concat(settings, tenantSettings, retentionSettings, languageModelSettings)
          probes: [
            {
              type: 'Startup'
              httpGet: {
                path: '/health/live'
                port: port
              }
              periodSeconds: 3
              timeoutSeconds: 2
              // A minute: an identity's first token can be slow, and the bot listens only when it has found its store.
              failureThreshold: 20
            }
            {
              type: 'Liveness'
              httpGet: {
                path: '/health/live'
                port: port
              }
              periodSeconds: 10
              timeoutSeconds: 2
              failureThreshold: 3
            }
            {
              type: 'Readiness'
              httpGet: {
                path: '/health/ready'
                port: port
              }
              periodSeconds: 10
              // The bot itself answers within 2 seconds.
              timeoutSeconds: 3
              // Through half a minute without its store it still tells people that nothing was saved.
              failureThreshold: 3
            }
          ]
        }
      ]
      scale: {
        minReplicas: leastInstances
        maxReplicas: mostInstances
        rules: [
          {
            name: 'requests'
            http: {
              metadata: {
                concurrentRequests: '50'
              }
            }
          }
        ]
      }
    }
  }
}

output id string = app.id
