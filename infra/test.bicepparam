// az deployment group create --resource-group GROUP --parameters infra/test.bicepparam
// What differs from one organisation to the next comes from the environment; docs/operating.md has the list.
using 'main.bicep'

param stage = 'test'
param name = readEnvironmentVariable('REFERENT_NAME', 'referent-test')
param image = readEnvironmentVariable('REFERENT_IMAGE', 'none')
param mailTo = readEnvironmentVariable('REFERENT_MAIL_TO')
param displayName = readEnvironmentVariable('REFERENT_DISPLAY_NAME', 'Referent (test)')
param tenants = readEnvironmentVariable('REFERENT_TENANTS', 'none')
param retention = readEnvironmentVariable('REFERENT_RETENTION', 'none')
param languageModelEndpoint = readEnvironmentVariable('REFERENT_LANGUAGE_MODEL', 'none')
param languageModelName = readEnvironmentVariable('REFERENT_LANGUAGE_MODEL_NAME', 'none')
