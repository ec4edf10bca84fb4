// az deployment group create --resource-group GROUP --parameters infra/production.bicepparam
// What differs from one organisation to the next comes from the environment; docs/operating.md has the list.
using 'main.bicep'

param stage = 'production'
param name = readEnvironmentVariable('REFERENT_NAME', 'referent')
param image = readEnvironmentVariable('REFERENT_IMAGE', '')
param mailTo = readEnvironmentVariable('REFERENT_MAIL_TO')
param displayName = 'Referent'
param languageModelEndpoint = readEnvironmentVariable('REFERENT_LANGUAGE_MODEL', '')
param languageModelName = readEnvironmentVariable('REFERENT_LANGUAGE_MODEL_NAME', '')
