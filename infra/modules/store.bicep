// Cosmos DB, paid by the request; nobody gets in by key.

param accountName string
param databaseName string
param containerName string
param location string

@description('Copies in several zones of the region, where it has them.')
param isZoneRedundant bool

@description('How far back the whole account can be restored to, minute by minute.')
@allowed([
  'Continuous7Days'
  'Continuous30Days'
])
param backup string

@description('Whose data-plane role it is: the bot.')
param principalId string

// The bot looks for this partition key and these indexes when it starts, and the tests make their containers by it.
var definition = loadJsonContent('../cosmosContainer.json')
// Built in: Cosmos DB Built-in Data Contributor. It reads and writes items, and cannot change the account.
var dataContributor = '00000000-0000-0000-0000-000000000002'

resource account 'Microsoft.DocumentDB/databaseAccounts@2024-05-15' = {
  name: accountName
  location: location
  kind: 'GlobalDocumentDB'
  properties: {
    databaseAccountOfferType: 'Standard'
    capabilities: [
      {
        name: 'EnableServerless'
      }
    ]
    consistencyPolicy: {
      defaultConsistencyLevel: 'Session'
    }
    locations: [
      {
        locationName: location
        failoverPriority: 0
        isZoneRedundant: isZoneRedundant
      }
    ]
    disableLocalAuth: true
    disableKeyBasedMetadataWriteAccess: true
    minimalTlsVersion: 'Tls12'
    backupPolicy: {
      type: 'Continuous'
      continuousModeProperties: {
        tier: backup
      }
    }
  }
}

resource database 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases@2024-05-15' = {
  parent: account
  name: databaseName
  properties: {
    resource: {
      id: databaseName
    }
  }
}

resource container 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers@2024-05-15' = {
  parent: database
  name: containerName
  properties: {
    resource: {
      id: containerName
      partitionKey: definition.partitionKey
      indexingPolicy: definition.indexingPolicy
      // On, and nothing goes by itself unless its document says so.
      defaultTtl: definition.defaultTtl
    }
  }
}

resource access 'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments@2024-05-15' = {
  parent: account
  name: guid(account.id, principalId, dataContributor)
  properties: {
    principalId: principalId
    roleDefinitionId: '${account.id}/sqlRoleDefinitions/${dataContributor}'
    scope: account.id
  }
}

output accountId string = account.id
output endpoint string = account.properties.documentEndpoint
output databaseName string = database.name
output containerName string = container.name
