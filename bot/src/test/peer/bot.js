// Answers every pressed button with one card of about five kilobytes: no database, no rules, no check of tokens.
const express = require('express');
const { CloudAdapter, ConfigurationBotFrameworkAuthentication, TeamsActivityHandler } = require('botbuilder');

const card = (verb) => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body: [
    { type: 'TextBlock', text: `Pressed: ${verb}`, weight: 'Bolder', wrap: true },
    { type: 'FactSet', facts: Array.from({ length: 60 }, (_, i) => ({ title: `Fact ${i}`, value: `What is to be said of ${i}` })) },
    { type: 'Input.Text', id: 'text', label: 'Comment', isMultiline: true },
  ],
  actions: [{ type: 'Action.Execute', title: 'OK', verb }],
});

class Bot extends TeamsActivityHandler {
  async onInvokeActivity(context) {
    const { verb } = context.activity.value.action;
    return { status: 200, body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card(verb) } };
  }
}

const adapter = new CloudAdapter(
  new ConfigurationBotFrameworkAuthentication({ MicrosoftAppId: '', MicrosoftAppPassword: '' }));
const bot = new Bot();
const app = express();
app.use(express.json());
app.post('/api/messages', (request, response) => adapter.process(request, response, (context) => bot.run(context)));
app.get('/actuator/health/readiness', (_, response) => response.json({ status: 'UP' }));
app.listen(Number(process.env.STEGVIS_PORT), '127.0.0.1');
