// The bot's registration: an identity without a secret, the Azure Bot that uses it, and its Teams channel.
targetScope = 'resourceGroup'

@description('Names the identity and the bot; unique in Azure among bots.')
@minLength(4)
@maxLength(42)
param botName string

@description('Host name under which the bot is reached over https, for instance referent.example.com.')
param hostName string

@description('Where the identity stands. The registration itself is global.')
param location string = resourceGroup().location

@description('Whom Teams shows as the sender.')
param displayName string = 'Referent'

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: 'id-${botName}'
  location: location
}

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: botName
  location: 'global'
  kind: 'azurebot'
  sku: {
    name: 'F0'
  }
  properties: {
    displayName: displayName
    endpoint: 'https://${hostName}/api/messages'
    msaAppType: 'UserAssignedMSI'
    msaAppId: identity.properties.clientId
    msaAppTenantId: identity.properties.tenantId
    msaAppMSIResourceId: identity.id
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: {
    channelName: 'MsTeamsChannel'
    properties: {
      isEnabled: true
    }
  }
}

@description('The app id: BOT_ID of the Teams app package, and the app id that the bot is started with.')
output botId string = identity.properties.clientId

@description('The only tenant whose messages are the bot\'s business.')
output tenantId string = identity.properties.tenantId

@description('The identity to assign to whatever runs the bot: it signs in without a secret.')
output identityId string = identity.id
