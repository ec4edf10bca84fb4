// Whom to wake, and for what. What to do about each one stands in docs/operating.md, under its name.

param location string

@description('Where alarms are mailed to.')
param mailTo string

@description('Host name of the bot.')
param hostName string

param appId string
param appName string
param insightsId string
param workspaceId string
param accountId string

var everyFiveMinutes = 'PT5M'
var quarterOfAnHour = 'PT15M'

// Lines of the bot's log (pino): 50 is an error. A stranger's request is refused and logged too, but is no fault of the bot's.
var lines = 'ContainerAppConsoleLogs | where ContainerAppName == "${appName}" | extend entry = parse_json(Log)'
var errorLines = '${lines} | where toint(entry.level) >= 50 and tostring(entry.msg) != "refused an activity"'
var undeliveredLines = '${lines} | where tostring(entry.msg) in ("undeliverable", "perhaps not sent")'

resource people 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: 'referent-operators'
  location: 'global'
  properties: {
    groupShortName: 'referent'
    enabled: true
    emailReceivers: [
      {
        name: 'operators'
        emailAddress: mailTo
        useCommonAlertSchema: true
      }
    ]
  }
}

// From outside, as Teams reaches it.
resource readyTest 'Microsoft.Insights/webtests@2022-06-15' = {
  name: 'referent-ready'
  location: location
  kind: 'standard'
  tags: {
    'hidden-link:${insightsId}': 'Resource'
  }
  properties: {
    SyntheticMonitorId: 'referent-ready'
    Name: 'referent-ready'
    Enabled: true
    Kind: 'standard'
    Frequency: 300
    Timeout: 30
    RetryEnabled: true
    Locations: [
      {
        Id: 'emea-nl-ams-azr'
      }
      {
        Id: 'emea-gb-db3-azr'
      }
      {
        Id: 'emea-fr-pra-edge'
      }
    ]
    Request: {
      RequestUrl: 'https://${hostName}/health/ready'
      HttpVerb: 'GET'
    }
    ValidationRules: {
      ExpectedHttpStatusCode: 200
      SSLCheck: true
      SSLCertRemainingLifetimeCheck: 7
    }
  }
}

resource notReady 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: 'referent-not-ready'
  location: 'global'
  properties: {
    description: 'Two of three places in Europe get no 200 from /health/ready.'
    severity: 1
    enabled: true
    scopes: [
      readyTest.id
      insightsId
    ]
    evaluationFrequency: everyFiveMinutes
    windowSize: quarterOfAnHour
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.WebtestLocationAvailabilityCriteria'
      webTestId: readyTest.id
      componentId: insightsId
      failedLocationCount: 2
    }
    actions: [
      {
        actionGroupId: people.id
      }
    ]
  }
}

resource restarting 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: 'referent-restarting'
  location: 'global'
  properties: {
    description: 'An instance of the bot ends again and again.'
    severity: 2
    enabled: true
    scopes: [
      appId
    ]
    evaluationFrequency: everyFiveMinutes
    windowSize: quarterOfAnHour
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          criterionType: 'StaticThresholdCriterion'
          name: 'restarts'
          metricNamespace: 'Microsoft.App/containerApps'
          metricName: 'RestartCount'
          timeAggregation: 'Maximum'
          operator: 'GreaterThan'
          threshold: 2
        }
      ]
    }
    actions: [
      {
        actionGroupId: people.id
      }
    ]
  }
}

resource errors 'Microsoft.Insights/scheduledQueryRules@2022-06-15' = {
  name: 'referent-errors'
  location: location
  properties: {
    displayName: 'referent-errors'
    description: 'More than five errors in the bot\'s log in a quarter of an hour.'
    severity: 2
    enabled: true
    scopes: [
      workspaceId
    ]
    evaluationFrequency: everyFiveMinutes
    windowSize: quarterOfAnHour
    // The table is made with the first line that is written to it.
    skipQueryValidation: true
    criteria: {
      allOf: [
        {
          query: errorLines
          timeAggregation: 'Count'
          operator: 'GreaterThan'
          threshold: 5
          failingPeriods: {
            numberOfEvaluationPeriods: 1
            minFailingPeriodsToAlert: 1
          }
        }
      ]
    }
    actions: {
      actionGroups: [
        people.id
      ]
    }
  }
}

resource undelivered 'Microsoft.Insights/scheduledQueryRules@2022-06-15' = {
  name: 'referent-undelivered'
  location: location
  properties: {
    displayName: 'referent-undelivered'
    description: 'Ten messages or more in an hour that did not reach whom they were for, or perhaps not.'
    severity: 3
    enabled: true
    scopes: [
      workspaceId
    ]
    evaluationFrequency: quarterOfAnHour
    windowSize: 'PT1H'
    skipQueryValidation: true
    criteria: {
      allOf: [
        {
          query: undeliveredLines
          timeAggregation: 'Count'
          operator: 'GreaterThanOrEqual'
          threshold: 10
          failingPeriods: {
            numberOfEvaluationPeriods: 1
            minFailingPeriodsToAlert: 1
          }
        }
      ]
    }
    actions: {
      actionGroups: [
        people.id
      ]
    }
  }
}

resource throttled 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: 'referent-store-throttled'
  location: 'global'
  properties: {
    description: 'The store turns requests away (429).'
    severity: 2
    enabled: true
    scopes: [
      accountId
    ]
    evaluationFrequency: everyFiveMinutes
    windowSize: everyFiveMinutes
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          criterionType: 'StaticThresholdCriterion'
          name: 'turnedAway'
          metricNamespace: 'Microsoft.DocumentDB/databaseAccounts'
          metricName: 'TotalRequests'
          dimensions: [
            {
              name: 'StatusCode'
              operator: 'Include'
              values: [
                '429'
              ]
            }
          ]
          timeAggregation: 'Count'
          operator: 'GreaterThan'
          threshold: 20
        }
      ]
    }
    actions: [
      {
        actionGroupId: people.id
      }
    ]
  }
}

resource slow 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: 'referent-store-slow'
  location: 'global'
  properties: {
    description: 'The store takes more than 100 ms on average over a quarter of an hour.'
    severity: 3
    enabled: true
    scopes: [
      accountId
    ]
    evaluationFrequency: everyFiveMinutes
    windowSize: quarterOfAnHour
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          criterionType: 'StaticThresholdCriterion'
          name: 'latency'
          metricNamespace: 'Microsoft.DocumentDB/databaseAccounts'
          // The SDK for Node speaks through the gateway only.
          metricName: 'ServerSideLatencyGateway'
          timeAggregation: 'Average'
          operator: 'GreaterThan'
          threshold: 100
        }
      ]
    }
    actions: [
      {
        actionGroupId: people.id
      }
    ]
  }
}
